"""Public applications of aws-samples/serverless-patterns, deployed unchanged by `whimbrel up`, and asked.

$WHIMBREL is the program, $PATTERNS the checkout; the argument names the pattern.
"""
import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import boto3
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest

port = os.environ["AWS_ENDPOINT_URL"].rsplit(":", 1)[1].strip("/")
stacks = boto3.client("cloudformation")


def ask(url, method="GET", body=None, headers=None):
    """A request to the API that a URL names, sent to loopback."""
    host, _, path = url.split("://", 1)[1].partition("/")
    request = urllib.request.Request(f"http://127.0.0.1:{port}/{path}", data=body, method=method,
                                     headers={"Host": host, **(headers or {})})
    with urllib.request.urlopen(request) as reply:
        return reply.status, reply.read().decode()


def apigw_lambda_dynamodb(outputs):
    assert ask(outputs["EndpointUrl"] + "/", "POST", b"{}") == (200, "Successfully inserted data!")
    item = boto3.client("dynamodb").get_item(TableName="WeatherData", Key={"id": {"S": "1"}})["Item"]
    assert item == {"id": {"S": "1"}, "Weather": {"S": "Sunny"}}, item


def apigw_http_api_lambda(outputs):
    status, body = ask(outputs["HttpApiEndpoint"] + "/some/path?a=1", "POST", b"hello", {"Content-Type": "text/plain"})
    said = json.loads(body)
    assert status == 200 and said["functionName"] == "apigw-http-api-lambda-function", said
    assert (said["method"], said["rawPath"], said["queryString"]) == ("POST", "/some/path", {"a": "1"}), said
    assert (said["contentType"], said["body"], said["xForwardedFor"]) == ("text/plain", "hello", "127.0.0.1"), said


def lambda_dynamodb_rust(outputs):
    reply = boto3.client("lambda").invoke(FunctionName=outputs["LambdFunction"], Payload=b'{"from": "a test"}')
    assert "FunctionError" not in reply and reply["Payload"].read() == b"null", reply
    items = boto3.client("dynamodb").scan(TableName=outputs["DynamoDbTable"])["Items"]
    assert len(items) == 1 and json.loads(items[0]["metadata"]["S"]) == {"from": "a test"}, items


def lambda_streaming_ttfb_write_sam(outputs):
    url = outputs["StreamingFunctionURL"]
    try:
        ask(url)
        raise AssertionError("a URL of type AWS_IAM answered an unsigned request")
    except urllib.error.HTTPError as error:
        assert error.code == 403, error
    signed = AWSRequest("GET", url)
    SigV4Auth(boto3.Session().get_credentials(), "lambda", "us-east-1").add_auth(signed)
    status, body = ask(url, headers=dict(signed.headers))
    assert status == 200 and "streaming" in body.lower(), (status, body)
    chunks = boto3.client("lambda").invoke_with_response_stream(FunctionName=outputs["StreamingFunction"], Payload=b"{}")
    pieces = [event["PayloadChunk"]["Payload"] for event in chunks["EventStream"] if "PayloadChunk" in event]
    assert len(pieces) > 1, pieces


def lambda_version_alias(_):
    functions = boto3.client("lambda")
    name = [one["FunctionName"] for one in functions.list_functions()["Functions"] if "lambdaFunctionAlias" in one["FunctionName"]][0]
    reply = functions.invoke(FunctionName=name, Qualifier="dev")
    assert reply["ExecutedVersion"] == "1", reply
    assert "version 1" in json.loads(json.loads(reply["Payload"].read())["body"])["message"]


def printed(function, text, region="us-east-1"):
    """Waits until a function has printed something with `text` in it; what it printed."""
    logs = boto3.client("logs", region_name=region)
    for _ in range(300):
        try:
            events = logs.filter_log_events(logGroupName=f"/aws/lambda/{function}")["events"]
        except logs.exceptions.ResourceNotFoundException:
            events = []
        if any(text in event["message"] for event in events):
            return "".join(event["message"] for event in events)
        time.sleep(0.1)
    raise AssertionError(f"{function} has not printed {text}: {events}")


def sqs_lambda(outputs):
    boto3.client("sqs").send_message(QueueUrl=outputs["SQSqueueURL"], MessageBody="Test message")
    assert '"eventSource":"aws:sqs"' in printed(outputs["QueueConsumerFunction"], '"body":"Test message"')


def lambda_esm_sqs_filters_sam(outputs):
    sqs = boto3.client("sqs")
    # What no function's filter takes is gone from its queue, and so is what it took.
    boto3.client("sns").publish(TopicArn=outputs["SNSArn"], Message=json.dumps({"region": "us-east-1", "rating": 4, "sourceIPAddress": "10.0.0.7"}))
    names = {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in stacks.describe_stack_resources(StackName=name)["StackResources"]}
    for kind in ("NoFilter", "Prefix", "IP", "Or"):
        printed(names[f"EsmSqsFilterFunction{kind}"], "REPORT")
    for _ in range(300):
        queues = [url for one, url in names.items() if one.startswith("EsmSqsFilterQueue")]
        counts = [sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"] for url in queues]
        if len(counts) == 6 and all(one["ApproximateNumberOfMessages"] == one["ApproximateNumberOfMessagesNotVisible"] == "0" for one in counts):
            break
        time.sleep(0.1)
    else:
        raise AssertionError(counts)
    groups = {group["logGroupName"] for group in boto3.client("logs").describe_log_groups()["logGroups"]}
    assert f"/aws/lambda/{names['EsmSqsFilterFunctionAnd']}" not in groups, groups


def lambda_destinations_sam(outputs):
    functions = boto3.client("lambda")
    functions.invoke(FunctionName=outputs["MainLambdaFunction"], InvocationType="Event", Payload=b'{"type": "success"}')
    assert "RequestResponse" not in printed(outputs["OnSuccessLambdaFunction"], '"responsePayload":"hello world"')
    functions.put_function_event_invoke_config(FunctionName=outputs["MainLambdaFunction"], MaximumRetryAttempts=0, DestinationConfig=functions.get_function_event_invoke_config(
        FunctionName=outputs["MainLambdaFunction"])["DestinationConfig"])
    functions.invoke(FunctionName=outputs["MainLambdaFunction"], InvocationType="Event", Payload=b'{"type": "failure"}')
    for _ in range(3):
        found = boto3.client("sqs").receive_message(QueueUrl=outputs["OnFailureSqsQueue"], WaitTimeSeconds=20).get("Messages")
        if found:
            break
    assert json.loads(found[0]["Body"])["responsePayload"]["errorMessage"] == "an expected error occured", found


def eventbridge_lambda(outputs):
    events = boto3.client("events")
    event = {"Source": "custom.myApp", "DetailType": "transaction"}
    events.put_events(Entries=[{**event, "Detail": json.dumps({"location": place})} for place in ("US-1", "EUR-1")])
    assert "US-1" not in printed(outputs["ConsumerFunction"], "EUR-1")


def dynamodb_streams_lambda_event_filters(_):
    names = {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in stacks.describe_stack_resources(StackName=name)["StackResources"]}
    table = boto3.client("dynamodb")
    table.put_item(TableName=names["DynamoDBTable"], Item={"id": {"S": "1"}})
    table.delete_item(TableName=names["DynamoDBTable"], Key={"id": {"S": "1"}})
    assert "REMOVE" not in printed(names["putItemTriggerFunction"], "INSERT")
    assert "INSERT" not in printed(names["deleteItemTriggerFunction"], "REMOVE")


def eventbridge_schedule_to_lambda(_):
    schedules = boto3.client("scheduler")
    listed = schedules.list_schedules()["Schedules"]
    assert len(listed) == 1, listed
    told = schedules.get_schedule(Name=listed[0]["Name"], GroupName=listed[0]["GroupName"])
    # It is not waited for: the same schedule, to fire in a moment.
    soon = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=2)
    schedules.update_schedule(Name=told["Name"], GroupName=told["GroupName"], FlexibleTimeWindow={"Mode": "OFF"}, Target=told["Target"],
                              ScheduleExpression=soon.strftime("at(%Y-%m-%dT%H:%M:%S)"))
    function = told["Target"]["Arn"].split(":")[6]
    assert "FunctionError" not in printed(function, "REPORT")


def eventbridge_cross_region(_):
    """An event on the source's bus comes to the bus of the region that it names, and to that one only."""
    events = boto3.client("events", region_name=SOURCE_REGION)
    for region in DESTINATIONS:
        detail = json.dumps({"apiEvent": {"region": region}})
        events.put_events(Entries=[{"EventBusName": "CrossRegionSource", "Source": "CrossRegionTest", "DetailType": "Request", "Detail": detail}])
    for region in DESTINATIONS:
        resource = boto3.client("cloudformation", region_name=region).describe_stack_resource(StackName="destination", LogicalResourceId="LoggerFunction")
        said = printed(resource["StackResourceDetail"]["PhysicalResourceId"], f'"region": "{region}"', region)
        assert not any(f'"region": "{other}"' in said for other in DESTINATIONS if other != region), said


# Its destination is deployed to three regions and its source to a fourth, as its README says.
SOURCE_REGION, DESTINATIONS = "eu-central-1", ("us-east-1", "us-west-2", "eu-west-1")
PARTS = {"eventbridge-cross-region": [
    *(("eventbus-destination", "destination", region, ["EventSource=CrossRegionTest"]) for region in DESTINATIONS),
    ("eventbus-source", "source", SOURCE_REGION, []),
]}


def deploy(source, stack, region, parameters, folder):
    """Deploys a folder with `whimbrel up`; the stack's outputs."""
    told = [word for parameter in parameters for word in ("--param", parameter)]
    up = subprocess.run([os.environ["WHIMBREL"], "up", source, "--once", "--port", port, "--data", os.path.join(folder, "data"),
                         "--stack", stack, "--region", region, *told], capture_output=True, text=True)
    assert up.returncode == 0, up.stdout + up.stderr
    described = boto3.client("cloudformation", region_name=region).describe_stacks(StackName=stack)["Stacks"][0]
    assert described["StackStatus"] == "CREATE_COMPLETE", described
    return {output["OutputKey"]: output["OutputValue"] for output in described.get("Outputs", [])}


name = sys.argv[1]
parts = PARTS.get(name, [(".", name, "us-east-1", [])])
with tempfile.TemporaryDirectory() as folder:
    # In a place of its own, because building writes beside the source.
    source = os.path.join(folder, name)
    shutil.copytree(os.path.join(os.environ["PATTERNS"], name), source)
    if name == "dynamodb-streams-lambda-event-filters":
        # The one thing about it that is not as it should be: its handlers lie beside the folder that its template names.
        handlers = os.path.join(source, "src", "handlers")
        os.makedirs(handlers)
        for file in os.listdir(os.path.join(source, "src")):
            if file.endswith(".js"):
                shutil.move(os.path.join(source, "src", file), handlers)
    for part, stack, region, parameters in parts:
        outputs = deploy(os.path.join(source, part), stack, region, parameters, folder)
globals()[name.replace("-", "_")](outputs)
for _, stack, region, _ in parts:
    regional = boto3.client("cloudformation", region_name=region)
    regional.delete_stack(StackName=stack)
    regional.get_waiter("stack_delete_complete").wait(StackName=stack, WaiterConfig={"Delay": 1})
print("ok")
