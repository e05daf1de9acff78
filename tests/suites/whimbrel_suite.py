"""A pytest plugin under which moto's tests, in their server mode, run against $TEST_SERVER_MODE_ENDPOINT.

Between two tests moto asks its own server to forget everything; here what there is of the $SUITE_SERVICES in the $SUITE_REGIONS is
deleted instead.
"""

import os

import boto3
from botocore.client import BaseClient
from botocore.exceptions import ClientError
from moto.core.models import ServerModeMockAWS

ENDPOINT = os.environ["TEST_SERVER_MODE_ENDPOINT"]
# Moto's tests expect this account; a key id of twelve digits is the account it speaks for.
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "123456789012", "AWS_SECRET_ACCESS_KEY": "secret"}


def client(service, region):
    return boto3.client(
        service,
        region_name=region,
        endpoint_url=ENDPOINT,
        aws_access_key_id=CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
    )


SERVICES = os.environ["SUITE_SERVICES"].split()
CLIENTS = {region: {service: client(service, region) for service in SERVICES} for region in os.environ["SUITE_REGIONS"].split()}

# The regions that something was asked of since the last reset.
used = set()


def forget_dynamodb(client):
    for name in client.list_tables()["TableNames"]:
        try:
            client.delete_table(TableName=name)
        except ClientError:
            client.update_table(TableName=name, DeletionProtectionEnabled=False)
            client.delete_table(TableName=name)


def every(client, operation, key):
    for page in client.get_paginator(operation).paginate():
        yield from page.get(key, [])


def forget_events(client):
    for archive in client.list_archives(Limit=100)["Archives"]:
        client.delete_archive(ArchiveName=archive["ArchiveName"])
    for destination in client.list_api_destinations()["ApiDestinations"]:
        client.delete_api_destination(Name=destination["Name"])
    for connection in client.list_connections()["Connections"]:
        client.delete_connection(Name=connection["Name"])
    for bus in client.list_event_buses()["EventBuses"]:
        for rule in client.list_rules(EventBusName=bus["Name"], Limit=100)["Rules"]:
            targets = client.list_targets_by_rule(Rule=rule["Name"], EventBusName=bus["Name"])["Targets"]
            if targets:
                client.remove_targets(Rule=rule["Name"], EventBusName=bus["Name"], Ids=[target["Id"] for target in targets])
            client.delete_rule(Name=rule["Name"], EventBusName=bus["Name"])
        if bus["Name"] != "default":
            client.delete_event_bus(Name=bus["Name"])
        else:
            client.remove_permission(RemoveAllPermissions=True)


def forget_iam(client):
    for user in every(client, "list_users", "Users"):
        name = user["UserName"]
        for key in client.list_access_keys(UserName=name)["AccessKeyMetadata"]:
            client.delete_access_key(UserName=name, AccessKeyId=key["AccessKeyId"])
        for policy in client.list_user_policies(UserName=name)["PolicyNames"]:
            client.delete_user_policy(UserName=name, PolicyName=policy)
        for policy in client.list_attached_user_policies(UserName=name)["AttachedPolicies"]:
            client.detach_user_policy(UserName=name, PolicyArn=policy["PolicyArn"])
        for group in client.list_groups_for_user(UserName=name)["Groups"]:
            client.remove_user_from_group(UserName=name, GroupName=group["GroupName"])
        client.delete_user(UserName=name)
    for role in every(client, "list_roles", "Roles"):
        name = role["RoleName"]
        for profile in client.list_instance_profiles_for_role(RoleName=name)["InstanceProfiles"]:
            client.remove_role_from_instance_profile(RoleName=name, InstanceProfileName=profile["InstanceProfileName"])
        for policy in client.list_role_policies(RoleName=name)["PolicyNames"]:
            client.delete_role_policy(RoleName=name, PolicyName=policy)
        for policy in client.list_attached_role_policies(RoleName=name)["AttachedPolicies"]:
            client.detach_role_policy(RoleName=name, PolicyArn=policy["PolicyArn"])
        client.delete_role(RoleName=name)


def forget_kms(client):
    for alias in every(client, "list_aliases", "Aliases"):
        if not alias["AliasName"].startswith("alias/aws/"):
            client.delete_alias(AliasName=alias["AliasName"])
    for key in every(client, "list_keys", "Keys"):
        told = client.describe_key(KeyId=key["KeyId"])["KeyMetadata"]
        if told["KeyManager"] == "CUSTOMER" and told["KeyState"] != "PendingDeletion":
            client.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)


def forget_logs(client):
    for group in every(client, "describe_log_groups", "logGroups"):
        client.delete_log_group(logGroupName=group["logGroupName"])


def forget_pipes(client):
    for pipe in every(client, "list_pipes", "Pipes"):
        client.delete_pipe(Name=pipe["Name"])
    while any(True for _ in every(client, "list_pipes", "Pipes")):
        pass


def forget_scheduler(client):
    for schedule in every(client, "list_schedules", "Schedules"):
        client.delete_schedule(Name=schedule["Name"], GroupName=schedule["GroupName"])
    for group in every(client, "list_schedule_groups", "ScheduleGroups"):
        if group["Name"] != "default":
            client.delete_schedule_group(Name=group["Name"])


def forget_secretsmanager(client):
    for secret in list(every(client, "list_secrets", "SecretList")):
        client.delete_secret(SecretId=secret["ARN"], ForceDeleteWithoutRecovery=True)
    for secret in client.list_secrets(IncludePlannedDeletion=True, MaxResults=100)["SecretList"]:
        client.restore_secret(SecretId=secret["ARN"])
        client.delete_secret(SecretId=secret["ARN"], ForceDeleteWithoutRecovery=True)


def forget_sns(client):
    for topic in list(every(client, "list_topics", "Topics")):
        client.delete_topic(TopicArn=topic["TopicArn"])
    for application in list(every(client, "list_platform_applications", "PlatformApplications")):
        client.delete_platform_application(PlatformApplicationArn=application["PlatformApplicationArn"])


def forget_sqs(client):
    for url in list(every(client, "list_queues", "QueueUrls")):
        client.delete_queue(QueueUrl=url)


def forget_ssm(client):
    names = [parameter["Name"] for parameter in every(client, "describe_parameters", "Parameters")]
    for at in range(0, len(names), 10):
        client.delete_parameters(Names=names[at:at + 10])


def forget_sts(client):
    """Nothing is kept that a test could see."""


def forget_cloudwatch(client):
    """Metrics cannot be deleted: each test has an account of its own instead, which `reset` gives it."""


def reset(self):
    for region in used.intersection(CLIENTS):
        for service, client in CLIENTS[region].items():
            globals()[f"forget_{service}"](client)
    if used and "cloudwatch" in SERVICES:
        CREDENTIALS["AWS_ACCESS_KEY_ID"] = str(int(CREDENTIALS["AWS_ACCESS_KEY_ID"]) + 1)
        os.environ.update(CREDENTIALS)
        self._fake_creds = dict(CREDENTIALS)
        boto3.DEFAULT_SESSION = None
    used.clear()


def noting(call):
    def made(self, operation, parameters):
        used.add(self.meta.region_name)
        if operation == "CreateKey" and not str(parameters.get("Policy", "{")).startswith("{"):
            # AWS refuses what is no policy, and these tests are not about it.
            del parameters["Policy"]
        if operation == "ReceiveMessage":
            # In moto what one service sends another is there at once; here, as in AWS, it is on its way.
            parameters = {"WaitTimeSeconds": 1, **parameters}
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
