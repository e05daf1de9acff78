"""Logs by boto3: groups with tags and retention, streams, events put, got forwards and backwards, and filtered."""
import time

import boto3
from botocore.exceptions import ClientError

logs = boto3.client("logs")
GROUP = "/shop/orders"


def fails(code, words, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        said = error.response["Error"]
        assert said["Code"] == code and words in said["Message"], said
        return
    raise AssertionError(f"{code} was expected")


logs.create_log_group(logGroupName=GROUP, tags={"team": "a"})
fails("ResourceAlreadyExistsException", "already exists", logs.create_log_group, logGroupName=GROUP)
arn = logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"][0]["logGroupArn"]
logs.tag_resource(resourceArn=arn, tags={"k": "v"})
logs.untag_resource(resourceArn=arn, tagKeys=["team"])
assert logs.list_tags_for_resource(resourceArn=arn)["tags"] == {"k": "v"}
logs.put_retention_policy(logGroupName=GROUP, retentionInDays=7)
assert logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"][0]["retentionInDays"] == 7
fails("InvalidParameterException", "enum value set: [1, 3, 5", logs.put_retention_policy, logGroupName=GROUP, retentionInDays=2)
logs.delete_retention_policy(logGroupName=GROUP)
assert "retentionInDays" not in logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"][0]

now = int(time.time() * 1000)
event = lambda at, message: {"timestamp": now + at, "message": message}
put = lambda stream, *events: logs.put_log_events(logGroupName=GROUP, logStreamName=stream, logEvents=list(events))
fails("ResourceNotFoundException", "log stream does not exist", logs.put_log_events, logGroupName=GROUP, logStreamName="one", logEvents=[event(0, "x")])
fails("ResourceNotFoundException", "log group does not exist", logs.create_log_stream, logGroupName="nope", logStreamName="one")
for stream in ["one", "two"]:
    logs.create_log_stream(logGroupName=GROUP, logStreamName=stream)
fails("ResourceAlreadyExistsException", "log stream already exists", logs.create_log_stream, logGroupName=GROUP, logStreamName="one")
fails("InvalidParameterException", "chronological", logs.put_log_events, logGroupName=GROUP, logStreamName="one", logEvents=[event(1, "a"), event(0, "b")])
fails("InvalidParameterException", "24 hours", logs.put_log_events, logGroupName=GROUP, logStreamName="one", logEvents=[event(-90_000_000, "a"), event(0, "b")])
fails("InvalidParameterException", "Upload too large", logs.put_log_events, logGroupName=GROUP, logStreamName="one", logEvents=[event(0, "x" * 300_000)] * 4)
day = 86_400_000
assert put("one", event(-15 * day, "old"))["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1}
assert put("one", event(0, "kept"), event(3 * 3_600_000, "new"))["rejectedLogEventsInfo"] == {"tooNewLogEventStartIndex": 1}
put("one", *[event(at, f"line {at}") for at in range(1, 10)])
put("two", event(5, "ERROR timeout"), event(6, "ERROR other"), event(7, "WARN timeout"))

get = lambda **kw: logs.get_log_events(logGroupName=GROUP, logStreamName="one", **kw)
said = lambda page: [event["message"] for event in page["events"]]
page = get(limit=3)
assert said(page) == ["line 7", "line 8", "line 9"], page
page = get(limit=3, nextToken=page["nextBackwardToken"])
assert said(page) == ["line 4", "line 5", "line 6"], page
page = get(limit=3, nextToken=page["nextForwardToken"])
assert said(page) == ["line 7", "line 8", "line 9"], page
last = get(nextToken=page["nextForwardToken"])
assert said(last) == [] and last["nextForwardToken"] == page["nextForwardToken"], last
put("one", event(20, "later"))
assert said(get(nextToken=last["nextForwardToken"])) == ["later"]
assert said(get(startFromHead=True, limit=2)) == ["kept", "line 1"]
assert said(get(startTime=now + 8, endTime=now + 20)) == ["line 8", "line 9"]
fails("InvalidParameterException", "nextToken", logs.get_log_events, logGroupName=GROUP, logStreamName="one", nextToken="zzz")

find = lambda pattern, **kw: said(logs.filter_log_events(logGroupName=GROUP, filterPattern=pattern, **kw))
assert find("ERROR") == ["ERROR timeout", "ERROR other"]
assert find("ERROR -timeout") == ["ERROR other"]
assert find("?ERROR ?WARN") == ["ERROR timeout", "ERROR other", "WARN timeout"]
assert find('"line 3"') == ["line 3"]
assert find("", logStreamNames=["two"], startTime=now + 6) == ["ERROR other", "WARN timeout"]
fails("InvalidParameterException", "JSON", logs.filter_log_events, logGroupName=GROUP, filterPattern="{ $.a = 1 }")

streams = logs.describe_log_streams(logGroupName=GROUP)["logStreams"]
assert [s["logStreamName"] for s in streams] == ["one", "two"] and streams[1]["lastEventTimestamp"] == now + 7, streams
newest = logs.describe_log_streams(logGroupName=GROUP, orderBy="LastEventTime", descending=True)["logStreams"]
assert [s["logStreamName"] for s in newest] == ["one", "two"], newest
fails("InvalidParameterException", "Cannot order by", logs.describe_log_streams, logGroupName=GROUP, orderBy="LastEventTime", logStreamNamePrefix="o")
logs.put_retention_policy(logGroupName=GROUP, retentionInDays=1)
put("two", event(-day - 60_000, "expired"))
assert "expired" not in find("")
logs.delete_log_stream(logGroupName=GROUP, logStreamName="one")
assert find("") == ["ERROR timeout", "ERROR other", "WARN timeout"]
fails("ResourceNotFoundException", "log stream does not exist", logs.delete_log_stream, logGroupName=GROUP, logStreamName="one")
try:
    logs.put_subscription_filter(logGroupName=GROUP, filterName="f", filterPattern="", destinationArn="arn:aws:lambda:us-east-1:000000000000:function:f")
    raise AssertionError("subscription filters are not served")
except ClientError as error:
    assert error.response["ResponseMetadata"]["HTTPStatusCode"] == 501, error.response
logs.delete_log_group(logGroupName=GROUP)
fails("ResourceNotFoundException", "log group does not exist", logs.get_log_events, logGroupName=GROUP, logStreamName="two")
print("logs: ok")
