"""Parameters by boto3: make, read, overwrite, page through a path, delete; and a secure string is not told."""
import boto3
from botocore.exceptions import ClientError

ssm = boto3.client("ssm")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return
    raise AssertionError(f"{code} was expected")


assert ssm.put_parameter(Name="/shop/dev/db", Type="String", Value="one")["Version"] == 1
fails("ParameterAlreadyExists", ssm.put_parameter, Name="/shop/dev/db", Type="String", Value="two")
assert ssm.put_parameter(Name="/shop/dev/db", Value="two", Overwrite=True)["Version"] == 2
got = ssm.get_parameter(Name="/shop/dev/db")["Parameter"]
assert got["Value"] == "two" and got["Version"] == 2 and got["Type"] == "String" and got["DataType"] == "text", got
assert got["ARN"] == "arn:aws:ssm:us-east-1:000000000000:parameter/shop/dev/db", got
assert ssm.get_parameter(Name=got["ARN"])["Parameter"]["Value"] == "two"
assert ssm.get_parameter(Name="/shop/dev/db:1")["Parameter"]["Value"] == "one"
fails("ParameterNotFound", ssm.get_parameter, Name="/shop/nothing")
fails("ParameterVersionNotFound", ssm.get_parameter, Name="/shop/dev/db:9")

ssm.put_parameter(Name="/shop/dev/key", Type="SecureString", Value="secret", Tags=[{"Key": "team", "Value": "a"}])
assert ssm.get_parameter(Name="/shop/dev/key")["Parameter"]["Value"] != "secret"
assert ssm.get_parameter(Name="/shop/dev/key", WithDecryption=True)["Parameter"]["Value"] == "secret"
assert ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="/shop/dev/key")["TagList"] == [{"Key": "team", "Value": "a"}]
ssm.put_parameter(Name="/shop/zones", Type="StringList", Value="a,b")
for at in range(12):
    ssm.put_parameter(Name=f"/many/{at:02}", Type="String", Value=str(at))
pages = list(ssm.get_paginator("get_parameters_by_path").paginate(Path="/many"))
assert [p["Name"] for page in pages for p in page["Parameters"]] == [f"/many/{at:02}" for at in range(12)] and len(pages) == 2
below = ssm.get_parameters_by_path(Path="/shop", Recursive=True)["Parameters"]
assert [p["Name"] for p in below] == ["/shop/dev/db", "/shop/dev/key", "/shop/zones"], below
found = ssm.get_parameters(Names=["/shop/zones", "/none"])
assert [p["Value"] for p in found["Parameters"]] == ["a,b"] and found["InvalidParameters"] == ["/none"], found
listed = ssm.describe_parameters(ParameterFilters=[{"Key": "Type", "Values": ["SecureString"]}])["Parameters"]
assert [(p["Name"], p["KeyId"]) for p in listed] == [("/shop/dev/key", "alias/aws/ssm")], listed
history = ssm.get_parameter_history(Name="/shop/dev/db")["Parameters"]
assert [(p["Version"], p["Value"]) for p in history] == [(1, "one"), (2, "two")], history
assert ssm.delete_parameters(Names=["/shop/zones", "/none"])["InvalidParameters"] == ["/none"]
ssm.delete_parameter(Name="/shop/dev/db")
fails("ParameterNotFound", ssm.get_parameter, Name="/shop/dev/db")
