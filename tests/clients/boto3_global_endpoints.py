"""Global endpoints of EventBridge: where events go, who gets them as well, what an operator's word changes, before and after a restart."""
import json
import os
import sys
import urllib.error
import urllib.request

import boto3
from botocore.exceptions import ClientError

URL = os.environ["AWS_ENDPOINT_URL"]
HOME, OTHER = "us-east-1", "eu-west-1"
CHECK = "arn:aws:route53:::healthcheck/0f0f0f0f-0f0f-0f0f-0f0f-0f0f0f0f0f0f"
ROLE = "arn:aws:iam::000000000000:role/r"
events, sqs = ({region: boto3.client(name, region_name=region) for region in (HOME, OTHER)} for name in ("events", "sqs"))


def call(service, operation, **body):
    """SDKs sign what goes to an endpoint for all regions at once, which takes a library that is not here."""
    request = urllib.request.Request(f"{URL}/_whimbrel/call/{service}/{operation}", json.dumps(body).encode(), {"x-whimbrel-client": "test"})
    try:
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        return json.load(error)


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


def put(number, bus="orders"):
    entry = {"Source": "shop", "DetailType": "d", "Detail": json.dumps({"n": number}), "EventBusName": bus}
    answer = call("events", "PutEvents", EndpointId=events[OTHER].describe_endpoint(Name="e", HomeRegion=HOME)["EndpointId"], Entries=[entry])
    return answer["Entries"][0]


def got(region):
    """The next event that came to a region: its number, its id, and the region that took it in."""
    url = sqs[region].get_queue_url(QueueName="seen")["QueueUrl"]
    while True:
        for message in sqs[region].receive_message(QueueUrl=url, WaitTimeSeconds=20).get("Messages", []):
            sqs[region].delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
            event = json.loads(message["Body"])
            return event["detail"]["n"], event["id"], event["region"]


def empty(region):
    url = sqs[region].get_queue_url(QueueName="seen")["QueueUrl"]
    counts = sqs[region].get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
    return counts["ApproximateNumberOfMessages"] == "0"


if sys.argv[1] == "check":
    # After the restart: still failed over, until somebody says otherwise.
    put(20)
    assert got(OTHER)[0] == 20 and empty(HOME)
    assert call("events", "SetEndpointHealth", Name="e", Healthy=True) == {"Name": "e", "Healthy": True}
    put(21)
    assert got(HOME)[0] == 21 and empty(OTHER)
    sys.exit()
if sys.argv[1] == "left":
    # Its primary region is well, and not hosted any more.
    put(30)
    assert got(OTHER)[0] == 30
    sys.exit()

buses = []
for region in (HOME, OTHER):
    buses.append({"EventBusArn": events[region].create_event_bus(Name="orders")["EventBusArn"]})
    url = sqs[region].create_queue(QueueName="seen")["QueueUrl"]
    queue = sqs[region].get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    events[region].put_rule(Name="all", EventBusName="orders", EventPattern='{"source": ["shop"]}')
    events[region].put_targets(Rule="all", EventBusName="orders", Targets=[{"Id": "t", "Arn": queue}])
routing = {"FailoverConfig": {"Primary": {"HealthCheck": CHECK}, "Secondary": {"Route": OTHER}}}
made = {"Name": "e", "RoutingConfig": routing, "EventBuses": buses, "RoleArn": ROLE}
message = fails("ValidationException", events[HOME].create_endpoint, **{name: value for name, value in made.items() if name != "RoleArn"})
assert "RoleArn" in message, message
message = fails("ValidationException", events[HOME].create_endpoint, **(made | {"EventBuses": [buses[0], buses[0]]}))
assert OTHER in message, message
message = fails("ValidationException", events[HOME].create_endpoint, **(made | {
    "RoutingConfig": {"FailoverConfig": {"Primary": {"HealthCheck": CHECK}, "Secondary": {"Route": "ap-south-1"}}}}))
assert "ap-south-1" in message, message
endpoint = events[HOME].create_endpoint(**made)
assert endpoint["Arn"] == f"arn:aws:events:{HOME}:000000000000:endpoint/e" and endpoint["State"] == "ACTIVE", endpoint
fails("ResourceAlreadyExistsException", events[HOME].create_endpoint, **made)
shown = events[OTHER].describe_endpoint(Name="e", HomeRegion=HOME)
assert shown["EventBuses"] == buses and shown["ReplicationConfig"] == {"State": "ENABLED"} and shown["RoutingConfig"] == routing, shown
assert [one["Name"] for one in events[HOME].list_endpoints()["Endpoints"]] == ["e"] and events[OTHER].list_endpoints()["Endpoints"] == []

# Replicated: the primary region takes an event in, the other gets it too, under an id of its own as whatever crosses regions.
event = put(1)["EventId"]
assert got(HOME) == (1, event, HOME)
number, other, region = got(OTHER)
assert (number, region) == (1, HOME) and other != event, other

# Not replicated, and failed over by an operator.
assert events[HOME].update_endpoint(Name="e", ReplicationConfig={"State": "DISABLED"})["ReplicationConfig"] == {"State": "DISABLED"}
event = put(2)["EventId"]
assert got(HOME) == (2, event, HOME) and empty(OTHER)
assert call("events", "SetEndpointHealth", Name="e", Healthy=False) == {"Name": "e", "Healthy": False}
event = put(3)["EventId"]
assert got(OTHER) == (3, event, OTHER) and empty(HOME)

# What is not there, and another bus.
assert put(4, "default")["ErrorCode"] == "InvalidArgument"
answer = call("events", "PutEvents", EndpointId="no.ne", Entries=[{"Source": "shop", "DetailType": "d", "Detail": "{}"}])
assert answer["code"] == "ValidationException" and "no.ne" in answer["message"], answer
assert call("events", "SetEndpointHealth", Name="none", Healthy=True)["code"] == "ResourceNotFoundException"

# One that goes.
events[HOME].create_endpoint(**(made | {"Name": "f", "ReplicationConfig": {"State": "DISABLED"}}))
events[HOME].delete_endpoint(Name="f")
fails("ResourceNotFoundException", events[HOME].describe_endpoint, Name="f")
fails("ResourceNotFoundException", events[HOME].delete_endpoint, Name="f")
fails("ResourceNotFoundException", events[HOME].update_endpoint, Name="f")
