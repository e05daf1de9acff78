"""Public applications of aws-samples/serverless-patterns, deployed unchanged by `whimbrel up`, and asked.

$WHIMBREL is the program, $PATTERNS the checkout; the argument names the pattern.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
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


name = sys.argv[1]
with tempfile.TemporaryDirectory() as folder:
    # In a place of its own, because building writes beside the source.
    source = os.path.join(folder, name)
    shutil.copytree(os.path.join(os.environ["PATTERNS"], name), source)
    up = subprocess.run([os.environ["WHIMBREL"], "up", source, "--once", "--port", port, "--data", os.path.join(folder, "data")],
                        capture_output=True, text=True)
    assert up.returncode == 0, up.stdout + up.stderr
described = stacks.describe_stacks(StackName=name)["Stacks"][0]
assert described["StackStatus"] == "CREATE_COMPLETE", described
outputs = {output["OutputKey"]: output["OutputValue"] for output in described.get("Outputs", [])}
globals()[name.replace("-", "_")](outputs)
stacks.delete_stack(StackName=name)
stacks.get_waiter("stack_delete_complete").wait(StackName=name, WaiterConfig={"Delay": 1})
print("ok")
