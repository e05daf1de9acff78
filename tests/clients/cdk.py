"""The CDK's own command: bootstrap, deploy, diff, deploy again, hotswap and destroy leave what they say, and nothing at the end."""
import os
import pathlib
import shutil
import subprocess
import tempfile
import urllib.request

import boto3

ENDPOINT = os.environ["AWS_ENDPOINT_URL"]
cloudformation, functions, logs = (boto3.client(name) for name in ("cloudformation", "lambda", "logs"))
ASSETS = "cdk-hnb659fds-assets-000000000000-us-east-1"


def cdk(*arguments, greeting="hello"):
    command = [os.environ["CDK"], *arguments, "--ci", "--no-notices", "--no-version-reporting"]
    environment = os.environ | {"GREETING": greeting, "CDK_DISABLE_CLI_TELEMETRY": "true"}
    done = subprocess.run(command, cwd=app, env=environment, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{arguments}\n{done.stdout}\n{done.stderr}"
    return done.stdout + done.stderr


def outputs():
    stack = cloudformation.describe_stacks(StackName="Notes")["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def answer(api):
    with urllib.request.urlopen(f"{ENDPOINT}/_aws/execute-api/{api}/$default/7") as reply:
        return reply.read().decode()


def heard(function, text):
    """Waits until the function has printed what came through topic and queue."""
    for _ in range(2000):
        try:
            found = logs.filter_log_events(logGroupName=f"/aws/lambda/{function}", filterPattern=f'"{text}"')["events"]
        except logs.exceptions.ResourceNotFoundException:
            continue
        if any(event["message"].startswith("heard") for event in found):
            return
    raise AssertionError("the queue's function has not heard the message")


with tempfile.TemporaryDirectory() as folder:
    app = pathlib.Path(folder) / "app"
    shutil.copytree(os.environ["WHIMBREL_CDK_APP"], app)

    cdk("bootstrap", "aws://000000000000/us-east-1")
    rules = boto3.client("s3").get_bucket_lifecycle_configuration(Bucket=ASSETS)["Rules"]
    assert {rule["ID"] for rule in rules} == {"CleanupOldVersions", "AbortIncompleteMultipartUploads"}, rules
    repository = boto3.client("ecr").describe_repositories()["repositories"][0]
    assert repository["imageTagMutability"] == "IMMUTABLE", repository

    cdk("deploy", "--require-approval", "never")
    api, topic, function = (outputs()[name] for name in ("ApiId", "TopicArn", "FunctionName"))
    assert answer(api) == '["hello", "7"]', answer(api)
    boto3.client("sns").publish(TopicArn=topic, Message="a note")
    heard(function, "a note")

    assert "There were no differences" in cdk("diff", "--fail")
    assert "GREETING" in cdk("diff", greeting="hej")
    cdk("deploy", "--require-approval", "never", greeting="hej")
    assert answer(api) == '["hej", "7"]', answer(api)
    assert outputs()["ApiId"] == api

    source = app / "src/notes.py"
    source.write_text(source.read_text().replace('os.environ["GREETING"]', '"swapped"'))
    assert "hotswapped" in cdk("deploy", "--hotswap", greeting="hej")
    assert answer(api) == '["swapped", "7"]', answer(api)

    cdk("destroy", "--force", greeting="hej")
    assert functions.list_functions()["Functions"] == []
    assert boto3.client("sqs").list_queues().get("QueueUrls", []) == []
    assert boto3.client("dynamodb").list_tables()["TableNames"] == []

    # The bucket outlives its stack, and the next bootstrap takes it over with what is in it.
    kept = {item["Key"] for item in boto3.client("s3").list_objects_v2(Bucket=ASSETS)["Contents"]}
    cloudformation.delete_stack(StackName="CDKToolkit")
    cloudformation.get_waiter("stack_delete_complete").wait(StackName="CDKToolkit", WaiterConfig={"Delay": 0, "MaxAttempts": 2000})
    cdk("bootstrap", "aws://000000000000/us-east-1")
    events = cloudformation.describe_stack_events(StackName="CDKToolkit")["StackEvents"]
    bucket = [event["ResourceStatus"] for event in events if event["LogicalResourceId"] == "StagingBucket"]
    assert bucket == ["IMPORT_COMPLETE", "CREATE_IN_PROGRESS"], bucket
    assert {item["Key"] for item in boto3.client("s3").list_objects_v2(Bucket=ASSETS)["Contents"]} == kept
