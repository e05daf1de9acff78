"""CloudWatch's metrics: values in every form and protocol, statistics, expressions, lists, and what functions, logs, queues, topics
and buses count of themselves."""
import concurrent.futures
import datetime
import io
import json
import os
import time
import urllib.request
import zipfile

import boto3
import botocore.model
from botocore.config import Config
from botocore.exceptions import ClientError

cloudwatch = boto3.client("cloudwatch")
UTC = datetime.timezone.utc


def fails(code, message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        told = error.response["Error"]
        assert (told["Code"], told.get("Message")) == (code, message), told
        return
    raise AssertionError(f"{code} was expected")


def now():
    return datetime.datetime.now(UTC)


def points(namespace, name, stats, dimensions=(), client=cloudwatch, period=60, **more):
    """The data points of the last hours, the oldest first."""
    found = client.get_metric_statistics(
        Namespace=namespace, MetricName=name, Dimensions=[{"Name": n, "Value": v} for n, v in dimensions], Period=period,
        StartTime=now() - datetime.timedelta(hours=2), EndTime=now() + datetime.timedelta(hours=1), **stats, **more)
    assert found["Label"] == name
    return sorted(found["Datapoints"], key=lambda point: point["Timestamp"])


# Values in every form, through each protocol that clients speak: botocore takes JSON, other SDKs CBOR, those of before query.
minute = now().replace(second=0, microsecond=0) - datetime.timedelta(minutes=10)
dimensions = [{"Name": "Shop", "Value": "a b=c&d"}, {"Name": "Page", "Value": "é"}]
pair = [("Page", "é"), ("Shop", "a b=c&d")]
simple = {"Statistics": ["SampleCount", "Average", "Sum", "Minimum", "Maximum"]}


def speaking(protocol):
    before = botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS
    botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = (protocol,)
    try:
        client = boto3.session.Session().client("cloudwatch")
        assert client.meta.service_model.resolved_protocol == protocol
        return client
    finally:
        botocore.model.PRIORITY_ORDERED_SUPPORTED_PROTOCOLS = before


for protocol in ["json", "smithy-rpc-v2-cbor", "query"]:
    client, namespace = speaking(protocol), f"Shop/{protocol}"
    client.put_metric_data(Namespace=namespace, MetricData=[
        {"MetricName": "Total", "Dimensions": dimensions, "Timestamp": minute, "Value": 12.5, "Unit": "Count"},
        {"MetricName": "Total", "Dimensions": list(reversed(dimensions)), "Timestamp": minute, "Values": [1, 2.25], "Counts": [3, 1], "Unit": "Count"},
        {"MetricName": "Total", "Dimensions": dimensions, "Timestamp": minute + datetime.timedelta(minutes=1), "Unit": "Count",
         "StatisticValues": {"SampleCount": 4, "Sum": 10, "Minimum": 1, "Maximum": 4}},
    ])
    first, second = points(namespace, "Total", simple, pair, client)
    assert (first["Timestamp"], first["Unit"]) == (minute, "Count"), first
    assert [first[name] for name in simple["Statistics"]] == [5.0, 3.55, 17.75, 1.0, 12.5], first
    assert [second[name] for name in simple["Statistics"]] == [4.0, 2.5, 10.0, 1.0, 4.0], second
    assert points(namespace, "Total", simple, client=client) == [], "dimensions tell metrics apart"
    assert points(namespace, "Total", simple, pair, client, Unit="Seconds") == []
    assert points(namespace, "Total", {"ExtendedStatistics": ["p50"]}, pair, client)[0]["ExtendedStatistics"] == {"p50": 1.0}
    fails("InvalidParameterValue", "The value AWS/x for parameter Namespace is invalid.", client.put_metric_data, Namespace="AWS/x",
          MetricData=[{"MetricName": "m", "Value": 1}])
    answer = client.get_metric_data(StartTime=minute, EndTime=minute + datetime.timedelta(minutes=2), MetricDataQueries=[
        {"Id": "a", "MetricStat": {"Metric": {"Namespace": namespace, "MetricName": "Total", "Dimensions": dimensions}, "Period": 120, "Stat": "Sum"}}])
    assert answer["MetricDataResults"] == [
        {"Id": "a", "Label": "Total", "Timestamps": [minute], "Values": [27.75], "StatusCode": "Complete"}], answer
    assert client.list_metrics(Namespace=namespace, Dimensions=[{"Name": "Shop"}])["Metrics"] == [
        {"Namespace": namespace, "MetricName": "Total", "Dimensions": [{"Name": "Page", "Value": "é"}, {"Name": "Shop", "Value": "a b=c&d"}]}]

# Faults, as the client sees them.
place = "MetricData.member.1"
for code, message, datum in [
    ("InvalidParameterValue", f"The value NaN for parameter {place}.Value is invalid.", {"Value": float("nan")}),
    ("InvalidParameterCombination", "At least one of the parameters must be specified.", {}),
    ("InvalidParameterValue", f"The parameters {place}.Values and {place}.Counts must be of the same size.", {"Values": [1], "Counts": [1, 2]}),
    ("InvalidParameterValue", f"The parameter {place}.Timestamp must specify a time within the past two weeks.",
     {"Value": 1, "Timestamp": now() - datetime.timedelta(days=15)}),
]:
    fails(code, message, cloudwatch.put_metric_data, Namespace="Bad", MetricData=[{"MetricName": "m", **datum}])
fails("ValidationError", "1 validation error detected: Value '31' at 'metricData.1.member.unit' failed to satisfy constraint: Member must satisfy "
      "enum value set: [Seconds, Microseconds, Milliseconds, Bytes, Kilobytes, Megabytes, Gigabytes, Terabytes, Bits, Kilobits, Megabits, "
      "Gigabits, Terabits, Percent, Count, Bytes/Second, Kilobytes/Second, Megabytes/Second, Gigabytes/Second, Terabytes/Second, Bits/Second, "
      "Kilobits/Second, Megabits/Second, Gigabits/Second, Terabits/Second, Count/Second, None]",
      cloudwatch.put_metric_data, Namespace="Bad", MetricData=[{"MetricName": "m", "Value": 1, "Unit": "31"}])
fails("InvalidParameterCombination", "Must specify either Statistics or ExtendedStatistics", cloudwatch.get_metric_statistics,
      Namespace="Bad", MetricName="m", StartTime=0, EndTime=60, Period=60)
assert cloudwatch.list_metrics(Namespace="Bad")["Metrics"] == []

# A request that botocore compresses: a thousand data, of which the percentiles are within a hundredth.
values = [1.5 ** (n / 100) for n in range(1000)]
cloudwatch.put_metric_data(Namespace="Large", MetricData=[
    {"MetricName": "latency", "Value": value, "Unit": "Milliseconds", "Timestamp": minute} for value in values])
point, = points("Large", "latency", {"ExtendedStatistics": ["p10", "p50", "p99.9", "tm90", "PR(:2)", "IQM"]})
told = point["ExtendedStatistics"]
for name, expected in [("p10", values[99]), ("p50", values[499]), ("p99.9", values[998]), ("tm90", sum(values[:900]) / 900),
                       ("IQM", sum(values[250:750]) / 500)]:
    assert abs(told[name] / expected - 1) < 0.01, (name, told[name], expected)
assert abs(told["PR(:2)"] - 100 * sum(value <= 2 for value in values) / 1000) < 1, told

# High resolution is there by the second.
second = now().replace(microsecond=0) - datetime.timedelta(seconds=100)
for offset, value in [(0, 1), (1, 2), (10, 4)]:
    cloudwatch.put_metric_data(Namespace="Fast", MetricData=[
        {"MetricName": "m", "Value": value, "StorageResolution": 1, "Timestamp": second + datetime.timedelta(seconds=offset)}])
found = cloudwatch.get_metric_statistics(Namespace="Fast", MetricName="m", Period=1, Statistics=["Sum"],
                                         StartTime=second, EndTime=second + datetime.timedelta(seconds=11))["Datapoints"]
assert sorted((point["Timestamp"], point["Sum"]) for point in found) == [
    (second + datetime.timedelta(seconds=offset), value) for offset, value in [(0, 1), (1, 2), (10, 4)]], found


# Queries and expressions, by pages.
def query(id, namespace, name, stat, **more):
    return {"Id": id, "MetricStat": {"Metric": {"Namespace": namespace, "MetricName": name}, "Period": 60, "Stat": stat}, **more}


for offset, errors, calls in [(0, 1, 10), (1, 3, 12), (2, 0, 5)]:
    at = minute + datetime.timedelta(minutes=offset)
    cloudwatch.put_metric_data(Namespace="Api", MetricData=[
        {"MetricName": "Errors", "Value": errors, "Timestamp": at}, {"MetricName": "Calls", "Value": calls, "Timestamp": at}])
queries = [query("errors", "Api", "Errors", "Sum", ReturnData=False), query("calls", "Api", "Calls", "Sum"),
           {"Id": "rate", "Expression": "100 * errors / calls", "Label": "error rate"}, query("none", "Api", "None", "Average")]
window = {"StartTime": minute, "EndTime": minute + datetime.timedelta(minutes=3)}
answer = cloudwatch.get_metric_data(MetricDataQueries=queries, ScanBy="TimestampAscending", **window)
calls, rate, none = answer["MetricDataResults"]
assert (calls["Label"], calls["Values"], calls["StatusCode"]) == ("Calls Sum", [10.0, 12.0, 5.0], "Complete"), calls
assert calls["Timestamps"] == [minute + datetime.timedelta(minutes=n) for n in range(3)], calls
assert (rate["Label"], rate["Values"]) == ("error rate", [10.0, 25.0, 0.0]), rate
assert (none["Values"], none["Label"]) == ([], "None Average"), none
pages = list(cloudwatch.get_paginator("get_metric_data").paginate(MetricDataQueries=queries, MaxDatapoints=2, **window))
assert [sum((result["Values"] for result in page["MetricDataResults"]), []) for page in pages] == [[5.0, 12.0], [10.0, 0.0], [25.0, 10.0]], pages
fails("ValidationError", "Error in expression 'x': Whimbrel does not serve the function ANOMALY_DETECTION_BAND of metric math yet",
      cloudwatch.get_metric_data, MetricDataQueries=[queries[1], {"Id": "x", "Expression": "ANOMALY_DETECTION_BAND(calls)"}], **window)

# Lists.
assert cloudwatch.list_metrics(Namespace="Api", MetricName="Other")["Metrics"] == []
everything = {(metric["Namespace"], metric["MetricName"]) for page in cloudwatch.get_paginator("list_metrics").paginate(RecentlyActive="PT3H")
              for metric in page["Metrics"]}
assert {("Api", "Errors"), ("Shop/query", "Total"), ("Fast", "m")} <= everything, everything

# What is known and not served says so by name.
fails("NotImplemented", "Whimbrel knows CloudWatch's PutMetricAlarm but does not serve it yet.", cloudwatch.put_metric_alarm,
      AlarmName="a", MetricName="m", Namespace="N", Period=60, EvaluationPeriods=1, Threshold=1, Statistic="Sum", ComparisonOperator="GreaterThanThreshold")


# What functions count of themselves. It is committed a second later, so a client asks until it is there.
def until(what, ask, wanted):
    deadline = time.monotonic() + 60
    while (found := ask()) != wanted:
        assert time.monotonic() < deadline, (what, found, wanted)
    return found


def total(namespace, name, *dimensions, stat="Sum"):
    found = points(namespace, name, {"Statistics": [stat]}, dimensions)
    values = [point[stat] for point in found]
    return (max if stat == "Maximum" else sum)(values) if values else None


def zipped(source):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("app.py", source)
    return buffer.getvalue()


functions = boto3.client("lambda", config=Config(retries={"total_max_attempts": 1}))
HANDLER = """
def handler(event, context):
    if event.get("print"):
        print(event["print"])
    if event.get("raise"):
        raise ValueError("on purpose")
    return "done"
"""
for name in ["counted", "refused"]:
    functions.create_function(FunctionName=name, Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any", Handler="app.handler",
                              Timeout=30, Publish=True, Code={"ZipFile": zipped(HANDLER)})
functions.create_alias(FunctionName="counted", Name="live", FunctionVersion="1")
functions.put_function_concurrency(FunctionName="refused", ReservedConcurrentExecutions=0)
for event, more in [({}, {}), ({}, {"Qualifier": "live"}), ({"raise": 1}, {"Qualifier": "live"}), ({}, {})]:
    functions.invoke(FunctionName="counted", Payload=json.dumps(event), **more)
fails("TooManyRequestsException", "Rate Exceeded.", functions.invoke, FunctionName="refused")
of = ("FunctionName", "counted")
until("invocations", lambda: total("AWS/Lambda", "Invocations", of), 4.0)
assert total("AWS/Lambda", "Invocations", of, ("Resource", "counted")) == 2.0
assert total("AWS/Lambda", "Invocations", of, ("Resource", "counted:live")) == 2.0
assert (total("AWS/Lambda", "Invocations"), total("AWS/Lambda", "Errors", of)) == (4.0, 1.0)
assert total("AWS/Lambda", "Errors", of, stat="SampleCount") == 4.0, "an invocation without an error is none, not nothing"
assert total("AWS/Lambda", "Duration", of) > 0 and points("AWS/Lambda", "Duration", {"ExtendedStatistics": ["p99"]}, [of])[0]["Unit"] == "Milliseconds"
assert total("AWS/Lambda", "ConcurrentExecutions", of, stat="Maximum") == total("AWS/Lambda", "ConcurrentExecutions", stat="Maximum") == 1.0
until("throttles", lambda: total("AWS/Lambda", "Throttles", ("FunctionName", "refused")), 1.0)
assert total("AWS/Lambda", "Invocations", ("FunctionName", "refused")) is None
assert total("AWS/Lambda", "ProvisionedConcurrencySpilloverInvocations", of) is None

# An invocation beside one that holds the only provisioned environment runs on demand. Both wait until both have begun.
MEETING = """
import boto3
table = boto3.client("dynamodb")

def handler(event, context):
    if event.get("meet"):
        key = {"TableName": "meeting", "Key": {"id": {"S": "x"}}}
        table.update_item(**key, UpdateExpression="ADD n :one", ExpressionAttributeValues={":one": {"N": "1"}})
        while int(table.get_item(**key, ConsistentRead=True)["Item"]["n"]["N"]) < 2:
            pass
"""
boto3.client("dynamodb").create_table(TableName="meeting", BillingMode="PAY_PER_REQUEST", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
                                      AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
functions.create_function(FunctionName="ready", Runtime="python3.13", Role="arn:aws:iam::000000000000:role/any", Handler="app.handler",
                          Timeout=60, Publish=True, Code={"ZipFile": zipped(MEETING)})
functions.put_provisioned_concurrency_config(FunctionName="ready", Qualifier="1", ProvisionedConcurrentExecutions=1)
until("provisioned", lambda: functions.get_provisioned_concurrency_config(FunctionName="ready", Qualifier="1")["Status"], "READY")
invoke = lambda _: functions.invoke(FunctionName="ready", Qualifier="1", Payload=json.dumps({"meet": 1})).get("FunctionError")
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    assert list(pool.map(invoke, range(2))) == [None, None]
functions.invoke(FunctionName="ready", Qualifier="1", Payload="{}")
ready = ("FunctionName", "ready")
until("invocations", lambda: total("AWS/Lambda", "Invocations", ready), 3.0)
assert total("AWS/Lambda", "ProvisionedConcurrencySpilloverInvocations", ready, ("Resource", "ready:1")) == 1.0
assert total("AWS/Lambda", "ConcurrentExecutions", ready, stat="Maximum") == 2.0

# And of events for them.
functions.put_function_event_invoke_config(FunctionName="counted", MaximumRetryAttempts=0, DestinationConfig={
    "OnFailure": {"Destination": "arn:aws:sqs:us-east-1:000000000000:nowhere"}})
functions.invoke(FunctionName="counted", InvocationType="Event", Payload=json.dumps({"raise": 1}))
functions.invoke(FunctionName="counted", InvocationType="Event", Payload="{}")
until("received", lambda: total("AWS/Lambda", "AsyncEventsReceived", of), 2.0)
until("age", lambda: total("AWS/Lambda", "AsyncEventAge", of, stat="SampleCount"), 2.0)
until("dropped", lambda: total("AWS/Lambda", "AsyncEventsDropped", of), 1.0)
until("destination failures", lambda: (total("AWS/Lambda", "DestinationDeliveryFailures", of) or 0) >= 1, True)

# What log events carry: printed by functions, or put.
def embedded(name, values, **more):
    directive = {"Namespace": "Embedded", "Dimensions": [["Service"], ["Service", "Page"]],
                 "Metrics": [{"Name": name, "Unit": "Milliseconds"}, {"Name": "notANumber"}]}
    return json.dumps({"_aws": {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [directive]},
                       "Service": "shop", "Page": "cart", name: values, "notANumber": "x", **more})


functions.invoke(FunctionName="counted", Payload=json.dumps({"print": embedded("printed", [1, 2.5, 4])}))
functions.invoke(FunctionName="counted", Payload=json.dumps({"print": embedded("printed", 8, Page="other")}))
functions.invoke(FunctionName="counted", Payload=json.dumps({"print": embedded("printed", 16, Page=17)}))
until("printed", lambda: total("Embedded", "printed", ("Service", "shop"), stat="SampleCount"), 4.0)
assert total("Embedded", "printed", ("Service", "shop"), ("Page", "cart")) == 7.5
assert total("Embedded", "printed", ("Service", "shop")) == 15.5
logs = boto3.client("logs")
logs.create_log_group(logGroupName="own")
logs.create_log_stream(logGroupName="own", logStreamName="s")
message = embedded("put", 3)
logs.put_log_events(logGroupName="own", logStreamName="s", logEvents=[
    {"timestamp": int(time.time() * 1000), "message": text} for text in [message, "{" + message, message.replace("shop", "")]])
assert total("Embedded", "put", ("Service", "shop")) == 3.0, "what was acknowledged is there"
assert len(logs.get_log_events(logGroupName="own", logStreamName="s")["events"]) == 3
assert {metric["MetricName"] for metric in cloudwatch.list_metrics(Namespace="Embedded")["Metrics"]} == {"printed", "put"}


# What queues, topics, rules and schedules count.
sqs, sns, events, scheduler = (boto3.client(name) for name in ["sqs", "sns", "events", "scheduler"])
url = {name: sqs.create_queue(QueueName=name)["QueueUrl"] for name in ["inbox", "dead"]}
ARN = "arn:aws:sqs:us-east-1:000000000000:"
sqs.send_message(QueueUrl=url["inbox"], MessageBody="four")
sqs.send_message_batch(QueueUrl=url["inbox"], Entries=[{"Id": "a", "MessageBody": "a"}, {"Id": "b", "MessageBody": "b"}])
received = sqs.receive_message(QueueUrl=url["inbox"], MaxNumberOfMessages=10)["Messages"]
sqs.delete_message_batch(QueueUrl=url["inbox"], Entries=[
    {"Id": str(n), "ReceiptHandle": message["ReceiptHandle"]} for n, message in enumerate(received)])
assert "Messages" not in sqs.receive_message(QueueUrl=url["inbox"])
inbox = ("QueueName", "inbox")
until("sent", lambda: [total("AWS/SQS", name, inbox) for name in [
    "NumberOfMessagesSent", "SentMessageSize", "NumberOfMessagesReceived", "NumberOfMessagesDeleted", "NumberOfEmptyReceives"]], [3.0, 6.0, 3.0, 3.0, 1.0])

topic = sns.create_topic(Name="news")["TopicArn"]
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=ARN + "inbox")
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=ARN + "inbox2", Attributes={"FilterPolicy": json.dumps({"kind": ["other"]})})
sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=ARN + "nowhere", Attributes={"RedrivePolicy": json.dumps({"deadLetterTargetArn": ARN + "dead"})})
sns.publish(TopicArn=topic, Message="12345")
sns.publish_batch(TopicArn=topic, PublishBatchRequestEntries=[{"Id": "a", "Message": "123"}])
until("published", lambda: [total("AWS/SNS", f"{name}", ("TopicName", "news")) for name in [
    "NumberOfMessagesPublished", "PublishSize", "NumberOfNotificationsDelivered", "NumberOfNotificationsFailed", "NumberOfNotificationsFilteredOut",
    "NumberOfNotificationsRedrivenToDlq"]], [2.0, 8.0, 2.0, 2.0, 2.0, 2.0])

events.create_event_bus(Name="shop")
events.put_rule(Name="orders", EventBusName="shop", EventPattern=json.dumps({"source": ["orders"]}))
events.put_targets(Rule="orders", EventBusName="shop", Targets=[
    {"Id": "1", "Arn": ARN + "inbox"}, {"Id": "2", "Arn": ARN + "nowhere", "DeadLetterConfig": {"Arn": ARN + "dead"}}])
events.put_events(Entries=[{"EventBusName": "shop", "Source": source, "DetailType": "t", "Detail": "{}"} for source in ["orders", "other"]])
rule = ("RuleName", "orders")
until("rules", lambda: [total("AWS/Events", name, rule, ("EventBusName", "shop")) for name in [
    "TriggeredRules", "Invocations", "FailedInvocations", "InvocationAttempts", "SuccessfulInvocationAttempts", "InvocationsSentToDlq"]],
    [1.0, 2.0, 1.0, 2.0, 1.0, 1.0])
assert total("AWS/Events", "MatchedEvents", ("EventBusName", "shop")) == total("AWS/Events", "Invocations", rule) - 1 == 1.0
assert total("AWS/Events", "IngestionToInvocationStartLatency", rule, stat="SampleCount") == 2.0

at = now() + datetime.timedelta(seconds=1)
for name, queue in [("good", "inbox"), ("bad", "nowhere")]:
    scheduler.create_schedule(Name=name, ScheduleExpression=at.strftime("at(%Y-%m-%dT%H:%M:%S)"), FlexibleTimeWindow={"Mode": "OFF"}, Target={
        "Arn": ARN + queue, "RoleArn": "arn:aws:iam::000000000000:role/r", "DeadLetterConfig": {"Arn": ARN + "dead"}})
until("schedules", lambda: [total("AWS/Scheduler", name, ("ScheduleGroup", "default")) for name in [
    "InvocationAttemptCount", "TargetErrorCount", "InvocationDroppedCount", "InvocationsSentToDeadLetterCount"]], [2.0, 1.0, 1.0, 1.0])

# The same since the start, and what waits to be delivered, as Prometheus reads it.
sns.subscribe(TopicArn=topic, Protocol="http", Endpoint="http://127.0.0.1:1/nobody")
with urllib.request.urlopen(os.environ["AWS_ENDPOINT_URL"] + "/_whimbrel/metrics") as page:
    assert page.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8", page.headers
    lines = page.read().decode().splitlines()
shown = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
place = 'region="us-east-1",account="000000000000"'
for name, value in [
    (f'aws_lambda_errors_total{{{place},function_name="counted",resource="counted:live"}}', "1"),
    (f'aws_lambda_duration_milliseconds_count{{{place},function_name="counted",resource="counted:live"}}', "2"),
    (f'aws_sqs_number_of_empty_receives_total{{{place},queue_name="inbox"}}', "1"),
    (f'aws_events_failed_invocations_total{{{place},rule_name="orders",event_bus_name="shop"}}', "1"),
    ('whimbrel_uncounted_total', "0"),
]:
    assert shown.get(name) == value, (name, shown.get(name), value)
assert "# TYPE aws_lambda_duration_milliseconds summary" in lines and "# TYPE aws_lambda_concurrent_executions gauge" in lines
assert len(shown) == len([line for line in lines if not line.startswith("#")]), "no series twice"
# The question whether the endpoint wants its subscription, and the day on which it goes without an answer.
assert int(shown['whimbrel_delivery_jobs{region="us-east-1",room="sns"}']) >= 1, shown
assert int(shown['whimbrel_delivery_due_jobs{region="us-east-1",room="sns"}']) <= 1
print("metrics: ok")
