"""`whimbrel events --follow`: the way of an event over a function, a queue, a topic, another region and a dead-letter queue.

$WHIMBREL is the program; the server hosts us-east-1 and eu-west-1, 60 ms from each other and back.
"""
import io
import json
import os
import subprocess
import zipfile
import boto3

events, sns, sqs = boto3.client("events"), boto3.client("sns"), boto3.client("sqs")
functions, far = boto3.client("lambda"), boto3.client("events", region_name="eu-west-1")
HANDLER = "def handler(event, context):\n    assert event['detail']['n'] != 13\n"


def queue(name):
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def zipped(text):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", text)
    return buffer.getvalue()


def rule(client, name, on, **targets):
    client.put_rule(Name=name, EventBusName=on, EventPattern='{"source": ["shop"]}')
    entries = [{"Id": key, **({"Arn": value} if isinstance(value, str) else value)} for key, value in targets.items()]
    assert client.put_targets(Rule=name, EventBusName=on, Targets=entries)["FailedEntryCount"] == 0


def put(number, source="shop"):
    entry = {"Source": source, "DetailType": "Placed", "Detail": json.dumps({"n": number}), "EventBusName": "shop"}
    return events.put_events(Entries=[entry])["Entries"][0]["EventId"]


class Follower:
    """The command; what it prints is read step by step."""

    def __init__(self, *words):
        words = [os.environ["WHIMBREL"], "events", "--follow", *words]
        self.process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        first = self.process.stderr.readline()
        assert first.startswith("following events"), first

    def steps(self):
        for line in self.process.stdout:
            yield json.loads(line)

    def end(self):
        self.process.kill()
        return self.process.communicate()


def failing(*words):
    done = subprocess.run([os.environ["WHIMBREL"], "events", *words], capture_output=True, text=True, timeout=60)
    assert done.returncode != 0, done.stdout
    return done.stderr


assert "events --follow" in failing()
assert "--pattern" in failing("--follow", "--pattern", "{")

function = functions.create_function(FunctionName="teller", Runtime="python3.13", Role="arn:aws:iam::000000000000:role/r",
                                     Handler="app.handler", Code={"ZipFile": zipped(HANDLER)})["FunctionArn"]
topic = sns.create_topic(Name="news")["TopicArn"]
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue("readers"))
bus = events.create_event_bus(Name="shop")["EventBusArn"]
abroad = far.create_event_bus(Name="abroad")["EventBusArn"]
gone = {"Arn": "arn:aws:sqs:us-east-1:000000000000:gone", "DeadLetterConfig": {"Arn": queue("dead")}}
rule(events, "all", "shop", function=function, queue=queue("orders"), topic=topic, gone=gone)
rule(events, "abroad", "shop", bus=abroad)
rule(far, "there", "abroad", queue=queue("replicas"))

# What the bus of another region and the source "noise" do is not asked for.
follower = Follower("--bus", "shop", "--source", "shop", "--pattern", '{"detail": {"n": [{"numeric": ["<", 10]}]}}', "--json")
put(20, "noise")
put(20)
way, steps = put(7), []
# On both buses, accepted and run as a function, over the topic to its queue, and to each of the six targets and the dead-letter queue.
WANTED = {"put": 2, "target": 6, "dead-letter": 1, "accepted": 1, "function": 1, "topic": 1, "subscriber": 1}
for step in follower.steps():
    assert step["way"] == way, step
    steps.append(step)
    hops = [one["hop"] for one in steps]
    if all(hops.count(hop) == count for hop, count in WANTED.items()):
        break
follower.end()
first = next(step for step in steps if step["hop"] == "put" and step["bus"] == bus)
assert first["since_micros"] == 0 and first["took_micros"] > 0 and first["by"] == "test", first
assert sorted(one.rsplit("/")[-1] for one in first["rules"]) == ["abroad", "all"] and len(first["targets"]) == 5, first
by_target = {step["to"]: step for step in steps if step["hop"] == "target"}
crossed = by_target[abroad]
assert crossed["took_micros"] >= 60_000 and crossed["outcome"] == "delivered", crossed
assert by_target[gone["Arn"]]["outcome"] == "to the dead-letter queue" and by_target[gone["Arn"]]["code"] == "NO_RESOURCE"
ran = next(step for step in steps if step["hop"] == "function")
assert ran["outcome"] == "done" and ran["handler_micros"] > 0 and ran["since_micros"] >= 0, ran
assert next(step for step in steps if step["hop"] == "subscriber")["to"].endswith(":readers")
assert next(step for step in steps if step["hop"] == "dead-letter")["to"].endswith(":dead")

# For people: columns, and what went wrong under it.
follower = Follower("--rule", "all", "--limit", "11")
put(13)
lines = follower.process.stdout.read().splitlines()
follower.end()
assert lines[0].split()[:2] == ["time", "way"] and lines[1].startswith("---"), lines
shown = "\n".join(lines)
for part in ["shop, Placed on bus shop by test: matches", "rule all -> queue orders: delivered", "queue gone: to the dead-letter queue",
             "NO_RESOURCE: ", "function teller: again in 60.0 s", "Unhandled: "]:
    assert part in shown, (part, shown)
assert "rule abroad ->" not in shown, shown
assert len({line.index("  ", 16) for line in lines[2:] if line[0].isdigit()}) == 1, shown
