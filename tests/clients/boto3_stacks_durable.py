"""A stack whose server is killed while it is deployed: afterwards it can be deployed anew or deleted, and nothing is left over.

`begin N` starts to create (or, where the stack is there, to update) the stack and returns; `check` settles it, updates it, deletes it
and looks for what nobody owns."""
import json
import sys
import time

import boto3

NAME = "crashed"
cloudformation = boto3.client("cloudformation")


def template(version):
    role = {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}}
    resources = {"Role": role}
    for at in range(6):
        resources[f"P{at}"] = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": f"{version}-{at}"}}
        resources[f"Q{at}"] = {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": version % 900}}
        resources[f"T{at}"] = {"Type": "AWS::DynamoDB::Table", "Properties": {
            "BillingMode": "PAY_PER_REQUEST", "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
            "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}]}}
        resources[f"F{at}"] = {"Type": "AWS::Lambda::Function", "Properties": {
            "Handler": "index.handler", "Runtime": "python3.12", "Role": {"Fn::GetAtt": "Role.Arn"},
            "Code": {"ZipFile": f"VERSION = {version}\ndef handler(event, context): return VERSION"},
            "Environment": {"Variables": {"TABLE": {"Ref": f"T{at}"}}}}}
        resources[f"A{at}"] = {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": f"rest{at}"}}
        resources[f"H{at}"] = {"Type": "AWS::ApiGatewayV2::Api", "Properties": {"Name": f"http{at}", "ProtocolType": "HTTP"}}
        resources[f"M{at}"] = {"Type": "AWS::IAM::ManagedPolicy", "Properties": {
            "Roles": [{"Ref": "Role"}],
            "PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}}}
        resources[f"B{at}"] = {"Type": "AWS::S3::Bucket"}
    # Every second version has resources of its own, which an update makes and takes away.
    resources["Nested"] = {"Type": "AWS::CloudFormation::Stack", "Properties": {
        "TemplateURL": "https://crash-templates.s3.us-east-1.amazonaws.com/inner.json", "Parameters": {"Version": str(version)}}}
    if version % 2:
        for at in range(4):
            resources[f"Odd{at}"] = resources[f"A{at}"] | {"DependsOn": f"P{at}"}
            resources[f"OddPolicy{at}"] = resources[f"M{at}"]
    return json.dumps({"Resources": resources})


INNER = {"Parameters": {"Version": {"Type": "String"}}, "Resources": {
    "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Version"}}},
    "A": {"Type": "AWS::ApiGateway::RestApi", "Properties": {"Name": "inner"}}}}


def stack():
    found = cloudformation.describe_stacks()["Stacks"]
    return next((one for one in found if one["StackName"] == NAME), None)


def settled():
    for _ in range(1200):
        found = stack()
        if found is None or not found["StackStatus"].endswith("_IN_PROGRESS"):
            return found
        time.sleep(0.05)
    raise AssertionError(f"the stack stays {found['StackStatus']}")


def begin(version):
    there = stack()
    if there is not None and there["StackStatus"] in ("CREATE_FAILED", "ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "DELETE_FAILED"):
        cloudformation.delete_stack(StackName=NAME)
        there = settled()
        assert there is None, there
    if there is None:
        s3 = boto3.client("s3")
        s3.create_bucket(Bucket="crash-templates")
        s3.put_object(Bucket="crash-templates", Key="inner.json", Body=json.dumps(INNER))
    call = cloudformation.create_stack if there is None else cloudformation.update_stack
    url = "https://crash-templates.s3.us-east-1.amazonaws.com/outer.json"
    boto3.client("s3").put_object(Bucket="crash-templates", Key="outer.json", Body=template(version))
    call(StackName=NAME, TemplateURL=url, Capabilities=["CAPABILITY_IAM"])
    print("begun", flush=True)


def left_over():
    client = boto3.client
    found = {
        "apis": client("apigateway").get_rest_apis()["items"],
        "http apis": client("apigatewayv2").get_apis()["Items"],
        "functions": client("lambda").list_functions()["Functions"],
        "parameters": client("ssm").describe_parameters()["Parameters"],
        "policies": client("iam").list_policies(Scope="Local")["Policies"],
        "queues": client("sqs").list_queues().get("QueueUrls", []),
        "roles": client("iam").list_roles()["Roles"],
        "tables": client("dynamodb").list_tables()["TableNames"],
        "buckets": [b["Name"] for b in client("s3").list_buckets()["Buckets"] if b["Name"] != "crash-templates"],
        "stacks": [s["StackName"] for s in cloudformation.describe_stacks()["Stacks"]],
    }
    return {what: list_ for what, list_ in found.items() if list_}


if sys.argv[1] == "begin":
    begin(int(sys.argv[2]))
elif sys.argv[1] == "settle":
    print((settled() or {"StackStatus": "none"})["StackStatus"])
else:
    found = settled()
    if found is not None:
        cloudformation.delete_stack(StackName=NAME)
        found = settled()
        events = cloudformation.describe_stack_events(StackName=NAME)["StackEvents"][:10] if found else []
        assert found is None, (found, [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason")) for e in events])
    assert left_over() == {}, left_over()
