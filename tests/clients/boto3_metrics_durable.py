"""Metrics over kill -9: what was acknowledged is there after it, to the last value, and so is what log events carried."""
import datetime
import json
import sys
import time

import boto3

cloudwatch, logs = boto3.client("cloudwatch"), boto3.client("logs")
UTC = datetime.timezone.utc
STAGE = sys.argv[1]
NAME = {"Namespace": "Kept", "MetricName": "m"}


def at(minutes):
    """A minute of the hour that both stages are about."""
    hour = datetime.datetime.now(UTC).replace(minute=0, second=0, microsecond=0) - datetime.timedelta(hours=1)
    return hour + datetime.timedelta(minutes=minutes)


if STAGE == "write":
    for value in range(1, 201):
        cloudwatch.put_metric_data(Namespace="Kept", MetricData=[
            {"MetricName": "m", "Value": value, "Timestamp": at(value % 2), "Unit": "Bytes", "Dimensions": [{"Name": "d", "Value": "v"}]}])
    second = datetime.datetime.now(UTC).replace(microsecond=0)
    cloudwatch.put_metric_data(Namespace="Kept", MetricData=[{"MetricName": "fast", "Value": 3, "Timestamp": second, "StorageResolution": 1}])
    logs.create_log_group(logGroupName="g")
    logs.create_log_stream(logGroupName="g", logStreamName="s")
    now = int(time.time() * 1000)
    carried = {"_aws": {"Timestamp": now, "CloudWatchMetrics": [{"Namespace": "Kept", "Dimensions": [[]], "Metrics": [{"Name": "carried"}]}]}, "carried": 7}
    logs.put_log_events(logGroupName="g", logStreamName="s", logEvents=[{"timestamp": now, "message": json.dumps(carried)}])
else:
    found = []
    for hours in (0, 1):
        start = at(0) - datetime.timedelta(hours=hours)
        found += cloudwatch.get_metric_statistics(**NAME, Dimensions=[{"Name": "d", "Value": "v"}], StartTime=start, Period=3600, Statistics=["Sum", "SampleCount"],
                                                  EndTime=start + datetime.timedelta(hours=1))["Datapoints"]
    assert [(point["Sum"], point["SampleCount"], point["Unit"]) for point in found] == [(200 * 201 / 2, 200.0, "Bytes")], found
    window = {"StartTime": datetime.datetime.now(UTC) - datetime.timedelta(hours=2), "EndTime": datetime.datetime.now(UTC) + datetime.timedelta(hours=1)}
    for name, value in [("fast", 3.0), ("carried", 7.0)]:
        point, = cloudwatch.get_metric_statistics(Namespace="Kept", MetricName=name, Period=60, Statistics=["Sum"], **window)["Datapoints"]
        assert point["Sum"] == value, (name, point)
    assert {metric["MetricName"] for metric in cloudwatch.list_metrics(Namespace="Kept")["Metrics"]} == {"m", "fast", "carried"}
