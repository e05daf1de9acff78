"""Starts a broadcast and prints the way of its event, step by step with its times. Needs `whimbrel` and a server that it is deployed to.

    python3 way.py http://abc123.execute-api.us-east-1.localhost:4566
"""
import http.client
import json
import os
import subprocess
import sys
import time
import urllib.parse

API = urllib.parse.urlsplit(sys.argv[1].rstrip("/"))
WHIMBREL = os.environ.get("WHIMBREL", "whimbrel")


def ask(method, path, body=None):
    # Names under localhost are this machine, whether or not it resolves them.
    host = "localhost" if API.hostname.endswith(".localhost") else API.hostname
    connection = http.client.HTTPConnection(host, API.port or 80, timeout=30)
    headers = {"host": API.netloc, "content-type": "application/json"}
    connection.request(method, API.path + path, None if body is None else json.dumps(body), headers)
    reply = connection.getresponse()
    answer = json.loads(reply.read() or "null")
    connection.close()
    if reply.status >= 300:
        sys.exit(f"{method} {path} answered {reply.status}: {answer}")
    return answer


def until(what, look, seconds=30):
    """What `look` gives, once it gives something."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = look()
        if found:
            return found
        time.sleep(0.02)
    sys.exit(f"{what} did not happen in {seconds} s")


def notices(person, after=""):
    return ask("GET", f"/people/{person}/notices" + (f"?after={after.replace('#', '%23')}" if after else ""))["notices"]


def main():
    owner, crowd = "ada", ["bo", "cy", "di"]
    for watcher in crowd:
        ask("PUT", f"/owners/{owner}/watchers/{watcher}")
    # The first broadcast is told to all once the publisher has seen them join: a start that few are told of is stopped and made again.
    def all_are_told():
        started = ask("POST", f"/owners/{owner}/broadcasts", {"title": "rehearsal"})
        told = until("the owner's notice", lambda: [one for one in notices(owner) if one["broadcast"] == started["id"]])
        ask("DELETE", f"/broadcasts/{started['id']}")
        return all(any(one["at"] == told[0]["at"] for one in notices(person)) for person in crowd)

    until("telling all watchers", all_are_told)

    command = [WHIMBREL, "events", "--follow", "--source", "live-video", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as follower:
        follower.stderr.readline()  # it follows from now on
        began = time.monotonic()
        started = ask("POST", f"/owners/{owner}/broadcasts", {"title": "live from here"})
        answered = time.monotonic() - began
        steps, functions = [], 0
        for line in follower.stdout:
            step = json.loads(line)
            if step["way"] == started["event"]:
                steps.append(step)
                functions += step["hop"] == "function" and step["outcome"] == "done"
            if functions == 2:  # the publisher and history
                break
        follower.kill()
    print(f"the command was answered after {answered * 1e3:.2f} ms; its event {started['event']}:")
    print(f"  {'since start':>12}  {'waited':>10}  {'took':>10}  step")
    for step in sorted(steps, key=lambda step: step["at_micros"]):
        where = step.get("to") or step.get("function") or step.get("bus", "")
        waited = f"{step['waited_micros']} us" if "waited_micros" in step else ""
        what = f"{step['hop']:<9} {where.split(':')[-1].split('/')[-1]}"
        if "handler_micros" in step:
            what += f" (handler {step['handler_micros']} us)"
        print(f"  {step['since_micros']:>9} us  {waited:>10}  {step['took_micros']:>7} us  {what}")
    for person in [owner, *crowd]:
        told = [one for one in notices(person) if one["broadcast"] == started["id"]]
        assert len(told) == 1 and told[0]["what"] == "BroadcastStarted", (person, told)
        print(f"  {person} is told: {told[0]['what']}, {told[0]['title']}")
    ask("DELETE", f"/broadcasts/{started['id']}")

    def ended():
        kept = ask("GET", f"/owners/{owner}/history")["broadcasts"]
        return [one for one in kept if one["id"] == started["id"] and "ended" in one]

    kept = until("the end in the history", ended)
    print(f"  history has it from {kept[0]['started']} to {kept[0]['ended']}")


main()
