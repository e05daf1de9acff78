"""Secrets by boto3: versions and stages, deletion and restoration, random passwords; secrets of stacks and references to them."""
import json
import time

import boto3
from botocore.exceptions import ClientError

secrets = boto3.client("secretsmanager")


def fails(code, words, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        said = error.response["Error"]
        assert said["Code"] == code and words in said["Message"], said
        return
    raise AssertionError(f"{code} was expected")


made = secrets.create_secret(Name="shop/db", SecretString='{"user":"a","password":"one"}', Tags=[{"Key": "team", "Value": "x"}])
assert made["ARN"].startswith("arn:aws:secretsmanager:us-east-1:000000000000:secret:shop/db-") and len(made["ARN"].rsplit("-", 1)[1]) == 6
for id in ["shop/db", made["ARN"], made["ARN"].rsplit("-", 1)[0]]:
    got = secrets.get_secret_value(SecretId=id)
    assert got["VersionId"] == made["VersionId"] and got["VersionStages"] == ["AWSCURRENT"], got
fails("ResourceExistsException", "already exists", secrets.create_secret, Name="shop/db", SecretString="y")
fails("ResourceNotFoundException", "can't find the specified secret.", secrets.get_secret_value, SecretId="nope")
fails("InvalidParameterException", "Invalid name", secrets.create_secret, Name="bad name", SecretString="y")

token = "t" * 32
two = secrets.put_secret_value(SecretId="shop/db", SecretString="two", ClientRequestToken=token)
assert two["VersionId"] == token and secrets.put_secret_value(SecretId="shop/db", SecretString="two", ClientRequestToken=token)["VersionId"] == token
fails("ResourceExistsException", "already in use", secrets.put_secret_value, SecretId="shop/db", SecretString="other", ClientRequestToken=token)
assert secrets.get_secret_value(SecretId="shop/db", VersionStage="AWSPREVIOUS")["VersionId"] == made["VersionId"]
pending = secrets.put_secret_value(SecretId="shop/db", SecretBinary=b"\0\1", VersionStages=["AWSPENDING"])["VersionId"]
assert secrets.get_secret_value(SecretId="shop/db", VersionStage="AWSPENDING")["SecretBinary"] == b"\0\1"
assert secrets.get_secret_value(SecretId="shop/db")["SecretString"] == "two"
fails("InvalidParameterException", "currently attached", secrets.update_secret_version_stage, SecretId="shop/db", VersionStage="AWSCURRENT", MoveToVersionId=pending)
secrets.update_secret_version_stage(SecretId="shop/db", VersionStage="AWSCURRENT", MoveToVersionId=pending, RemoveFromVersionId=token)
stages = secrets.describe_secret(SecretId="shop/db")["VersionIdsToStages"]
assert sorted(stages[pending]) == ["AWSCURRENT", "AWSPENDING"] and stages[token] == ["AWSPREVIOUS"], stages
assert len(secrets.list_secret_version_ids(SecretId="shop/db", IncludeDeprecated=True)["Versions"]) == 3
assert len(secrets.list_secret_version_ids(SecretId="shop/db")["Versions"]) == 2

secrets.update_secret(SecretId="shop/db", Description="the database")
secrets.tag_resource(SecretId="shop/db", Tags=[{"Key": "k", "Value": "v"}])
secrets.untag_resource(SecretId="shop/db", TagKeys=["team"])
shown = secrets.describe_secret(SecretId="shop/db")
assert shown["Description"] == "the database" and shown["Tags"] == [{"Key": "k", "Value": "v"}], shown
for at in range(5):
    secrets.create_secret(Name=f"many/{at}", SecretString=str(at), Tags=[{"Key": "n", "Value": str(at)}])
names = lambda **kw: [s["Name"] for page in secrets.get_paginator("list_secrets").paginate(**kw) for s in page["SecretList"]]
assert names(PaginationConfig={"PageSize": 2}) == [f"many/{at}" for at in (4, 3, 2, 1, 0)] + ["shop/db"], names()
assert names(Filters=[{"Key": "name", "Values": ["many"]}, {"Key": "tag-value", "Values": ["3"]}]) == ["many/3"]
batch = secrets.batch_get_secret_value(SecretIdList=["many/1", "nope"])
assert [v["SecretString"] for v in batch["SecretValues"]] == ["1"] and batch["Errors"][0]["ErrorCode"] == "ResourceNotFoundException", batch

policy = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}]})
fails("MalformedPolicyDocumentException", "invalid", secrets.put_resource_policy, SecretId="shop/db", ResourcePolicy="{")
fails("InvalidRequestException", "broad access", secrets.put_resource_policy, SecretId="shop/db", ResourcePolicy=policy, BlockPublicPolicy=True)
secrets.put_resource_policy(SecretId="shop/db", ResourcePolicy=policy)
assert secrets.get_resource_policy(SecretId="shop/db")["ResourcePolicy"] == policy
secrets.delete_resource_policy(SecretId="shop/db")
assert "ResourcePolicy" not in secrets.get_resource_policy(SecretId="shop/db")

assert len(secrets.get_random_password()["RandomPassword"]) == 32
only = secrets.get_random_password(PasswordLength=12, ExcludePunctuation=True, ExcludeUppercase=True, ExcludeLowercase=True)["RandomPassword"]
assert len(only) == 12 and only.isdigit(), only
fails("InvalidParameterException", "too short", secrets.get_random_password, PasswordLength=3)

fails("InvalidParameterException", "between 7 and 30", secrets.delete_secret, SecretId="shop/db", RecoveryWindowInDays=3)
fails("InvalidParameterException", "in conjunction", secrets.delete_secret, SecretId="shop/db", RecoveryWindowInDays=7, ForceDeleteWithoutRecovery=True)
secrets.delete_secret(SecretId="shop/db")
fails("InvalidRequestException", "marked for deletion", secrets.get_secret_value, SecretId="shop/db")
fails("InvalidRequestException", "scheduled for deletion", secrets.create_secret, Name="shop/db", SecretString="x")
assert "shop/db" not in names() and "shop/db" in names(IncludePlannedDeletion=True)
secrets.restore_secret(SecretId="shop/db")
assert secrets.get_secret_value(SecretId="shop/db")["SecretBinary"] == b"\0\1"
secrets.delete_secret(SecretId="shop/db", ForceDeleteWithoutRecovery=True)
fails("ResourceNotFoundException", "", secrets.describe_secret, SecretId="shop/db")

# ---- secrets of stacks, and references to secrets ----
cloudformation = boto3.client("cloudformation")
ssm = boto3.client("ssm")


def deploy(template, call, expected):
    call(StackName="secrets", TemplateBody=json.dumps(template))
    for _ in range(600):
        stack = cloudformation.describe_stacks(StackName="secrets")["Stacks"][0]
        if not stack["StackStatus"].endswith("_IN_PROGRESS"):
            break
        time.sleep(0.05)
    events = cloudformation.describe_stack_events(StackName="secrets")["StackEvents"]
    assert stack["StackStatus"] == expected, [e.get("ResourceStatusReason") for e in events if "ResourceStatusReason" in e]
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}, events


template = {
    "Resources": {
        "Made": {"Type": "AWS::SecretsManager::Secret", "Properties": {
            "Tags": [{"Key": "a", "Value": "b"}],
            "GenerateSecretString": {"SecretStringTemplate": '{"user": "admin"}', "GenerateStringKey": "password", "PasswordLength": 20, "ExcludePunctuation": True}}},
        "Policy": {"Type": "AWS::SecretsManager::ResourcePolicy", "Properties": {"SecretId": {"Ref": "Made"}, "ResourcePolicy": json.loads(policy)}},
        "P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/from-secret", "Type": "String", "Value": {
            "Fn::Sub": "{{resolve:secretsmanager:${Made}:SecretString:user}}:{{resolve:secretsmanager:${Made}:SecretString:password}}"}}},
        "Q": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "/by-name", "Type": "String", "Value": "{{resolve:secretsmanager:many/2}}"}},
    },
    "Outputs": {"Arn": {"Value": {"Ref": "Made"}}},
}
outputs, events = deploy(template, cloudformation.create_stack, "CREATE_COMPLETE")
value = json.loads(secrets.get_secret_value(SecretId=outputs["Arn"])["SecretString"])
assert value["user"] == "admin" and len(value["password"]) == 20 and value["password"].isalnum(), value
assert ssm.get_parameter(Name="/from-secret")["Parameter"]["Value"] == f"admin:{value['password']}"
assert ssm.get_parameter(Name="/by-name")["Parameter"]["Value"] == "2"
assert not any(value["password"] in (e.get("ResourceProperties") or "") for e in events), "an event tells the secret"
template["Resources"]["Made"]["Properties"]["Description"] = "changed"
deploy(template, cloudformation.update_stack, "UPDATE_COMPLETE")
assert json.loads(secrets.get_secret_value(SecretId=outputs["Arn"])["SecretString"]) == value
template["Resources"]["Q"]["Properties"]["Value"] = "{{resolve:secretsmanager:many/2:SecretString:nope}}"
deploy(template, cloudformation.update_stack, "UPDATE_ROLLBACK_COMPLETE")
template["Resources"]["Q"]["Properties"]["Value"] = "{{resolve:ssm-secure:/x}}"
_, events = deploy(template, cloudformation.update_stack, "UPDATE_ROLLBACK_COMPLETE")
assert any("SSM Secure reference is not supported in: [AWS::SSM::Parameter/Properties/Value]" in (e.get("ResourceStatusReason") or "") for e in events)
cloudformation.delete_stack(StackName="secrets")
for _ in range(200):
    if not cloudformation.describe_stacks()["Stacks"]:
        break
    time.sleep(0.05)
fails("ResourceNotFoundException", "", secrets.describe_secret, SecretId=outputs["Arn"])
print("secrets: ok")
