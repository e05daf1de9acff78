"""A pytest plugin under which moto's tests, in their server mode, run against $TEST_SERVER_MODE_ENDPOINT.

Between two tests moto asks its own server to forget everything; here the tables of the $SUITE_REGIONS are deleted instead. The
file $SUITE_SKIP holds a JSON list of patterns of tests that are not even run; what became of each other is written to
$SUITE_RESULTS.
"""

import fnmatch
import json
import os

import boto3
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from moto.core.models import ServerModeMockAWS

ENDPOINT = os.environ["TEST_SERVER_MODE_ENDPOINT"]
# Moto's tests expect this account; a key id of twelve digits is the account it speaks for.
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "123456789012", "AWS_SECRET_ACCESS_KEY": "secret"}
CLIENTS = {
    region: boto3.client(
        "dynamodb",
        region_name=region,
        endpoint_url=ENDPOINT,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    )
    for region in os.environ["SUITE_REGIONS"].split()
}

results = {}
# The regions that something was asked of since the last reset.
used = set()


def forget(client):
    for name in client.list_tables()["TableNames"]:
        try:
            client.delete_table(TableName=name)
        except ClientError:
            client.update_table(TableName=name, DeletionProtectionEnabled=False)
            client.delete_table(TableName=name)


def reset(self):
    for region in used.intersection(CLIENTS):
        forget(CLIENTS[region])
    used.clear()


def noting(call):
    def made(self, operation, parameters):
        used.add(self.meta.region_name)
        reply = call(self, operation, parameters)
        if operation == "CreateBackup":
            # In moto a backup is there at once; here, as in AWS, it takes a moment, for which moto's tests do not wait.
            arn = {"BackupArn": reply["BackupDetails"]["BackupArn"]}
            for _ in range(10_000):
                told = call(self, "DescribeBackup", arn)["BackupDescription"]["BackupDetails"]["BackupStatus"]
                if told != "CREATING":
                    break
        return reply

    return made


def with_credentials(init):
    def made(self, *args, **kwargs):
        init(self, *args, **kwargs)
        self._fake_creds = dict(CREDENTIALS)

    return made


BaseClient._make_api_call = noting(BaseClient._make_api_call)
ServerModeMockAWS.reset = reset
ServerModeMockAWS.__init__ = with_credentials(ServerModeMockAWS.__init__)


def pytest_configure(config):
    # Fixtures set other keys before they make their clients.
    os.environ.update(CREDENTIALS)
    real = boto3.session.Session.__init__

    def made(self, *args, **kwargs):
        if not args and "aws_access_key_id" not in kwargs:
            kwargs["aws_access_key_id"] = CREDENTIALS["AWS_ACCESS_KEY_ID"]
            kwargs["aws_secret_access_key"] = CREDENTIALS["AWS_SECRET_ACCESS_KEY"]
        real(self, *args, **kwargs)

    boto3.session.Session.__init__ = made


def pytest_collection_modifyitems(config, items):
    with open(os.environ["SUITE_SKIP"]) as file:
        patterns = json.load(file)
    kept = []
    for item in items:
        pattern = next((p for p in patterns if fnmatch.fnmatchcase(item.nodeid, p)), None)
        if pattern:
            results[item.nodeid] = ("not run", "")
        else:
            kept.append(item)
    items[:] = kept


def pytest_runtest_logreport(report):
    before = results.get(report.nodeid, ("passed", ""))[0]
    if report.failed:
        results[report.nodeid] = ("failed", str(report.longrepr)[-1500:])
    elif report.skipped:
        results[report.nodeid] = ("not run", "skipped by moto itself")
    elif before == "passed":
        results[report.nodeid] = ("passed", "")


def pytest_sessionfinish(session):
    found = [{"name": n, "outcome": o, "message": m} for n, (o, m) in results.items()]
    with open(os.environ["SUITE_RESULTS"], "w") as file:
        json.dump(found, file)
