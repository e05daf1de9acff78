"""A pytest plugin under which LocalStack's own tests of queues, topics and buses run against $TEST_AWS_ENDPOINT_URL. Most of them were run
against AWS, and compare what is answered with what AWS answered then.

They run as a user of IAM, as they did there, whom this makes first.
"""

import os
import sys
import types

import boto3

ENDPOINT = os.environ["TEST_AWS_ENDPOINT_URL"]

# The checkout is not installed, so nothing has written its version.
version = types.ModuleType("localstack.version")
version.__version__ = version.version = "0"
sys.modules["localstack.version"] = version


def tester():
    iam = boto3.client(
        "iam",
        endpoint_url=ENDPOINT,
        region_name="us-east-1",
        aws_access_key_id="000000000000",
        aws_secret_access_key="secret",
    )
    iam.create_user(UserName="tester")
    return iam.create_access_key(UserName="tester")["AccessKey"]


key = tester()
os.environ["TEST_AWS_ACCESS_KEY_ID"] = key["AccessKeyId"]
os.environ["TEST_AWS_SECRET_ACCESS_KEY"] = key["SecretAccessKey"]
os.environ["TEST_SKIP_LOCALSTACK_START"] = "1"
os.environ["DISABLE_EVENTS"] = "1"

from localstack import constants  # noqa: E402

# Where some tests take the server to be.
constants.DEFAULT_PORT_EDGE = int(ENDPOINT.rsplit(":", 1)[1])
