"""Queues, topics, buses, functions and streams under kill -9, all at once: what was acknowledged must arrive, in order where that is promised.

    torture.py FOLDER SECONDS [--slow-disk]

It starts $WHIMBREL itself and kills it every few seconds, while producers and consumers go on. In the end it prints counts, and fails
where a message that was acknowledged is neither consumed nor in its dead-letter queue, where a FIFO group was not in order or had a
message twice, or where one came again after its deletion was acknowledged. With --slow-disk something else keeps the disk busy.
"""
import collections
import http.client
import io
import json
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import zipfile

import boto3

FOLDER, SECONDS = sys.argv[1], float(sys.argv[2])
SLOW = "--slow-disk" in sys.argv
with socket.socket() as probe:
    probe.bind(("127.0.0.1", 0))
    PORT = probe.getsockname()[1]
ACCOUNT, REGION = "000000000000", "us-east-1"
BASE = f"http://127.0.0.1:{PORT}"
GROUPS, TARGETS = 6, {"DynamoDB": "DynamoDB_20120810", "AmazonSQS": "AmazonSQS", "AWSEvents": "AWSEvents"}
draining, stopped = threading.Event(), threading.Event()
lock = threading.Lock()
HANDLER = """
import boto3, os
sqs = boto3.client("sqs")

def bus(event, context):
    sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody="bus " + event["detail"]["id"])

def stream(event, context):
    for record in event["Records"]:
        sqs.send_message(QueueUrl=os.environ["OUT"], MessageBody="stream " + record["dynamodb"]["Keys"]["id"]["S"])
"""


class Down(Exception):
    """No answer: what was asked for may have been done or not."""


class Client:
    """Requests over one connection; unsigned, as nothing is checked."""

    def __init__(self):
        self.connection = None

    def send(self, headers, body):
        try:
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
            self.connection.request("POST", "/", body, headers)
            reply = self.connection.getresponse()
            return reply.status, reply.read()
        except (OSError, http.client.HTTPException) as error:
            self.connection = None
            time.sleep(0.02)
            raise Down(str(error)) from error

    def call(self, service, operation, **given):
        headers = {"content-type": "application/x-amz-json-1.1" if service == "AWSEvents" else "application/x-amz-json-1.0",
                   "x-amz-target": f"{TARGETS[service]}.{operation}"}
        status, body = self.send(headers, json.dumps(given))
        if status != 200:
            raise RuntimeError(f"{operation} answered {status}: {body.decode()}")
        return json.loads(body or "{}")

    def publish(self, topic, text):
        form = {"Action": "Publish", "Version": "2010-03-31", "TopicArn": topic, "Message": text}
        status, body = self.send({"content-type": "application/x-www-form-urlencoded"}, urllib.parse.urlencode(form))
        assert status == 200, body

    def sure(self, *call, **given):
        """Until it is answered: it may be done more than once."""
        while True:
            try:
                return self.call(*call, **given)
            except Down:
                if stopped.is_set():
                    raise


def url(name):
    return f"{BASE}/{ACCOUNT}/{name}"


class Server:
    def __init__(self):
        self.process, self.kills = None, 0
        self.start()

    def start(self):
        command = [os.environ["WHIMBREL"], "serve", "--port", str(PORT), "--data", os.path.join(FOLDER, "data")]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        assert "is ready" in line, f"the server does not start: {line}"

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self.process.stdout.close()
        self.kills += 1


acknowledged = collections.defaultdict(set)
arrived = collections.defaultdict(set)
times = collections.Counter()
wrong = []


def note(kind, ids):
    with lock:
        acknowledged[kind].update(ids)


def failing(work):
    """A thread's work; what goes wrong with it ends the run."""
    def run(*arguments):
        try:
            work(*arguments)
        except Down:
            pass
        except Exception as error:  # noqa: BLE001
            wrong.append(f"{work.__name__}: {error!r}")
            raise
    return run


@failing
def produce_standard(number):
    client, count = Client(), 0
    while not draining.is_set():
        ids = [f"{number}-{count + at}" for at in range(random.randint(1, 10))]
        count += len(ids)
        entries = [{"Id": str(at), "MessageBody": one} for at, one in enumerate(ids)]
        try:
            done = client.call("AmazonSQS", "SendMessageBatch", QueueUrl=url("standard"), Entries=entries)
            note("standard", [ids[int(one["Id"])] for one in done["Successful"]])
        except Down:
            pass


@failing
def produce_fifo(group):
    client, count = Client(), 0
    while not draining.is_set():
        # What was not answered is sent again under its deduplication id, so that it is there once.
        body = json.dumps({"group": group, "number": count})
        client.sure("AmazonSQS", "SendMessage", QueueUrl=url("line.fifo"), MessageBody=body, MessageGroupId=str(group),
                    MessageDeduplicationId=f"{group}-{count}")
        note("fifo", [(group, count)])
        count += 1


@failing
def produce_topic(number):
    client, count, topic = Client(), 0, f"arn:aws:sns:{REGION}:{ACCOUNT}:news"
    while not draining.is_set():
        one, count = f"{number}-{count}", count + 1
        try:
            client.publish(topic, one)
            note("topic a", [one])
            note("topic b", [one])
        except Down:
            pass


@failing
def produce_events(number):
    client, count = Client(), 0
    while not draining.is_set():
        ids = [f"{number}-{count + at}" for at in range(3)]
        count += len(ids)
        entries = [{"Source": "torture", "DetailType": "t", "Detail": json.dumps({"id": one})} for one in ids]
        # One of them is for the function, which costs more than all else here.
        entries[0]["DetailType"] = "run"
        try:
            client.call("AWSEvents", "PutEvents", Entries=entries)
            note("bus to queue", ids)
            note("bus to function", ids[:1])
            time.sleep(0.01)
        except Down:
            pass


@failing
def produce_items(number):
    client, count = Client(), 0
    while not draining.is_set():
        one, count = f"{number}-{count}", count + 1
        try:
            client.call("DynamoDB", "PutItem", TableName="items", Item={"id": {"S": one}})
            note("stream to function", [one])
            time.sleep(0.01)
        except Down:
            pass


def receive(client, queue, most=10):
    try:
        given = client.call("AmazonSQS", "ReceiveMessage", QueueUrl=url(queue), MaxNumberOfMessages=most, WaitTimeSeconds=1)
        return given.get("Messages", [])
    except Down:
        return []


def delete(client, queue, messages):
    """The messages whose deletion was acknowledged."""
    if not messages:
        return []
    entries = [{"Id": str(at), "ReceiptHandle": one["ReceiptHandle"]} for at, one in enumerate(messages)]
    try:
        done = client.call("AmazonSQS", "DeleteMessageBatch", QueueUrl=url(queue), Entries=entries)
        return [messages[int(one["Id"])] for one in done["Successful"]]
    except Down:
        return []


def poisoned(one):
    return one.endswith("7")


@failing
def consume_standard():
    client = Client()
    while not stopped.is_set():
        messages = receive(client, "standard")
        # Poison is never deleted: it ends in the dead-letter queue.
        good = [one for one in messages if not poisoned(one["Body"])]
        with lock:
            arrived["standard"].update(one["Body"] for one in good)
            times["standard"] += len(good)
        delete(client, "standard", good)


fifo_next, fifo_deleted = collections.Counter(), set()


@failing
def consume_fifo():
    client = Client()
    while not stopped.is_set():
        messages = receive(client, "line.fifo")
        for message in messages:
            body = json.loads(message["Body"])
            group, number = body["group"], body["number"]
            with lock:
                times["fifo"] += 1
                if (group, number) in fifo_deleted:
                    wrong.append(f"group {group} gave {number} again after its deletion was acknowledged")
                if number > fifo_next[group]:
                    wrong.append(f"group {group} gave {number} before {fifo_next[group]}")
                fifo_next[group] = max(fifo_next[group], number + 1)
                arrived["fifo"].add((group, number))
        for message in delete(client, "line.fifo", messages):
            body = json.loads(message["Body"])
            with lock:
                fifo_deleted.add((body["group"], body["number"]))


@failing
def consume(queue, kind_of):
    client = Client()
    while not stopped.is_set():
        messages = receive(client, queue)
        with lock:
            for message in messages:
                kind, one = kind_of(message["Body"])
                arrived[kind].add(one)
                times[kind] += 1
        delete(client, queue, messages)


def told_of(body):
    kind, one = body.split()
    return f"{kind} to function", one


def busy_disk():
    """Something else that syncs as much as it can."""
    with open(os.path.join(FOLDER, "noise"), "wb", buffering=0) as noise:
        while not stopped.is_set():
            noise.seek(0)
            noise.write(os.urandom(4 << 20))
            os.fsync(noise.fileno())


def make():
    def client(name):
        return boto3.client(name, endpoint_url=BASE)

    sqs, sns, events, functions, tables = (client(name) for name in ("sqs", "sns", "events", "lambda", "dynamodb"))

    def queue(name, **attributes):
        made = sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
        return sqs.get_queue_attributes(QueueUrl=made, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]

    redrive = json.dumps({"deadLetterTargetArn": queue("dead"), "maxReceiveCount": 2})
    queue("standard", VisibilityTimeout="1", RedrivePolicy=redrive)
    queue("line.fifo", FifoQueue="true", VisibilityTimeout="2")
    topic = sns.create_topic(Name="news")["TopicArn"]
    for name in ("topic-a", "topic-b"):
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue(name, VisibilityTimeout="2"), Attributes={"RawMessageDelivery": "true"})
    queue("out", VisibilityTimeout="2")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", HANDLER)
    arns = {}
    for name in ("bus", "stream"):
        made = functions.create_function(
            FunctionName=name, Runtime="python3.13", Role=f"arn:aws:iam::{ACCOUNT}:role/any", Handler=f"app.{name}", Timeout=30,
            Code={"ZipFile": buffer.getvalue()}, Environment={"Variables": {"OUT": url("out")}})
        arns[name] = made["FunctionArn"]
    events.put_rule(Name="all", EventPattern='{"source": ["torture"]}')
    events.put_targets(Rule="all", Targets=[{"Id": "q", "Arn": queue("bus", VisibilityTimeout="2"), "InputPath": "$.detail.id"}])
    events.put_rule(Name="run", EventPattern='{"source": ["torture"], "detail-type": ["run"]}')
    events.put_targets(Rule="run", Targets=[{"Id": "f", "Arn": arns["bus"]}])
    table = tables.create_table(
        TableName="items", BillingMode="PAY_PER_REQUEST", AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"})
    functions.create_event_source_mapping(FunctionName="stream", EventSourceArn=table["TableDescription"]["LatestStreamArn"],
                                          StartingPosition="TRIM_HORIZON", BatchSize=20)


def missing():
    with lock:
        gone = {kind: acknowledged[kind] - arrived[kind] - arrived[f"{kind}, dead"] for kind in acknowledged}
    return {kind: ids for kind, ids in gone.items() if ids}


def main():
    server = Server()
    make()
    work = [(produce_standard, 0), (produce_standard, 1), *((produce_fifo, group) for group in range(GROUPS)), (produce_topic, 0),
            (produce_topic, 1), (produce_events, 0), (produce_items, 0), (consume_standard,), (consume_standard,), (consume_fifo,),
            (consume_fifo,), (consume_fifo,), (consume, "topic-a", lambda body: ("topic a", body)),
            (consume, "topic-b", lambda body: ("topic b", body)), (consume, "bus", lambda body: ("bus to queue", json.loads(body))),
            (consume, "out", told_of), (consume, "dead", lambda body: ("standard, dead", body))]
    work += [(busy_disk,)] if SLOW else []
    threads = [threading.Thread(target=one, args=arguments, daemon=True) for one, *arguments in work]
    for thread in threads:
        thread.start()
    end = time.monotonic() + SECONDS
    while time.monotonic() < end and not wrong:
        time.sleep(random.uniform(1.0, 3.0))
        server.kill()
        server.start()
    draining.set()
    deadline = time.monotonic() + 90 + SECONDS
    while missing() and not wrong and time.monotonic() < deadline:
        time.sleep(0.1)
    stopped.set()
    for thread in threads:
        thread.join(timeout=70)
    server.process.terminate()
    server.process.wait()
    lost = missing()
    print(f"killed {server.kills} times{' on a busy disk' if SLOW else ''}: acknowledged / arrived / times received")
    for kind in sorted(acknowledged):
        dead = len(arrived[f"{kind}, dead"])
        print(f"  {kind:<19} {len(acknowledged[kind]):>7} {len(arrived[kind] | arrived[f'{kind}, dead']):>7} {times[kind]:>7}"
              + (f"   {dead} of them dead letters" if dead else ""))
    for kind, ids in lost.items():
        wrong.append(f"{len(ids)} of {kind} are lost, such as {sorted(ids)[:5]}")
    for kind in acknowledged:
        if not acknowledged[kind]:
            wrong.append(f"nothing of {kind} was acknowledged")
    not_poison = [one for one in arrived["standard, dead"] if not poisoned(one)]
    for line in wrong[:20]:
        print(f"WRONG: {line}")
    print(f"  {len(not_poison)} messages became dead letters because the server died twice while they were received")
    sys.exit(1 if wrong else 0)


main()
