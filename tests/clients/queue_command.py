"""`whimbrel queue`: what it lists, shows, sends, moves and deletes. $WHIMBREL is the program."""
import json
import os
import subprocess
import boto3

sqs = boto3.client("sqs")


def run(*words, given=None):
    done = subprocess.run([os.environ["WHIMBREL"], "queue", *words], input=given, capture_output=True, text=True)
    return done.returncode == 0, done.stdout, done.stderr


def works(*words, given=None):
    ok, out, err = run(*words, given=given)
    assert ok, err
    return out


def fails(*words, given=None):
    ok, out, err = run(*words, given=given)
    assert not ok, out
    return err


assert works("list").startswith("no queues in us-east-1"), works("list")
dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
policy = json.dumps({"deadLetterTargetArn": arn, "maxReceiveCount": 1})
work = sqs.create_queue(QueueName="work", Attributes={"RedrivePolicy": policy, "VisibilityTimeout": "0"})["QueueUrl"]
sqs.create_queue(QueueName="line.fifo", Attributes={"FifoQueue": "true", "ContentBasedDeduplication": "true"})
assert "there is no queue `none` in us-east-1" in fails("peek", "none")

sent = json.loads(works("send", "work", "hello", "--json"))
assert works("send", "work", "-", given="".join(f"{number}\n" for number in range(24))).startswith("sent 24 items in ")
assert "MessageGroupId" in fails("send", "line.fifo", "x")
assert "--dedup is for one message" in fails("send", "line.fifo", "-", "--group", "g", "--dedup", "d", given="a\n")
works("send", "line.fifo", "-", "--group", "g", given="a\nb\n")
works("send", "work", "later", "--delay", "600")

# Peeking shows all and counts as no receive.
for _ in range(3):
    seen = [json.loads(line) for line in works("peek", "work", "--limit", "100").splitlines()]
    assert [one["Body"] for one in seen] == ["hello", *map(str, range(24)), "later"], seen
    assert {one["ReceiveCount"] for one in seen} == {0} and seen[0]["MessageId"] == sent["MessageId"], seen
    assert [one["State"] for one in seen] == ["visible"] * 25 + ["delayed"], seen
assert len(json.loads(works("peek", "work", "--json"))) == 10
line = [json.loads(one) for one in works("peek", "line.fifo").splitlines()]
assert [(one["Body"], one["MessageGroupId"]) for one in line] == [("a", "g"), ("b", "g")], line
message = sqs.receive_message(QueueUrl=work, VisibilityTimeout=60, AttributeNames=["All"])["Messages"][0]
assert message["Attributes"]["ApproximateReceiveCount"] == "1", message
[first] = json.loads(works("peek", "work", "--limit", "1", "--json"))
assert (first["State"], first["ReceiveCount"]) == ("in flight", 1), first

listed = works("list").splitlines()
assert listed[0].split() == ["QUEUE", "VISIBLE", "IN", "FLIGHT", "DELAYED", "DEAD", "LETTERS", "TO"], listed
assert [line.split() for line in listed[1:]] == [
    ["dead", "0", "0", "0"], ["line.fifo", "2", "0", "0"], ["work", "24", "1", "1", "dead", "after", "1"]], listed
assert len(json.loads(works("list", "--json"))) == 3

# What was received once too often goes to the dead letters, and back.
for _ in range(6):
    sqs.receive_message(QueueUrl=work, MaxNumberOfMessages=10)
gone = len(works("peek", "dead", "--limit", "100").splitlines())
assert gone == 24, gone
assert works("redrive", "dead").startswith("moved 24 items in ")
assert works("peek", "dead") == "" and len(works("peek", "work", "--limit", "100").splitlines()) == 26
assert json.loads(works("purge", "work", "--json")) == {"Queue": "work", "Purged": 26}
assert works("peek", "work") == ""
