"""Backups and point-in-time recovery by boto3: what is saved while a table is written to, and what comes back."""
import datetime
import json
import threading
import time
import boto3
from botocore.exceptions import ClientError

client = boto3.client("dynamodb")
resource = boto3.resource("dynamodb")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"].get("Message", "")
    raise AssertionError(f"{code} was expected")


def available(arn):
    for _ in range(600):
        backup = client.describe_backup(BackupArn=arn)["BackupDescription"]
        if backup["BackupDetails"]["BackupStatus"] == "AVAILABLE":
            return backup
        time.sleep(0.05)
    raise AssertionError(f"{arn} is not available")


def restored(name):
    client.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    return resource.Table(name)


def items(table):
    found, start = {}, {}
    while start is not None:
        page = table.scan(ConsistentRead=True, **start)
        found.update({item["id"]: int(item["version"]) for item in page["Items"]})
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]} if "LastEvaluatedKey" in page else None
    return found


table = resource.create_table(
    TableName="orders",
    KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "version", "AttributeType": "N"}],
    GlobalSecondaryIndexes=[{
        "IndexName": "by-version", "KeySchema": [{"AttributeName": "version", "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"},
    }],
    BillingMode="PAY_PER_REQUEST",
)
table.wait_until_exists()
with table.batch_writer() as batch:
    for at in range(2000):
        batch.put_item(Item={"id": f"{at:04}", "version": 0, "filler": "x" * 500})

# One writer goes through the table, item by item: what a backup has is all before one moment and nothing after it.
written, stop = [], threading.Event()


def go_on_writing():
    own = boto3.resource("dynamodb").Table("orders")
    for round in range(1, 1000):
        for at in range(1999, -1, -7):
            if stop.is_set():
                return
            own.put_item(Item={"id": f"{at:04}", "version": round})
            written.append((f"{at:04}", round))


writer = threading.Thread(target=go_on_writing)
writer.start()
for _ in range(6_000):
    if len(written) >= 50:
        break
    time.sleep(0.01)
before = len(written)
made = client.create_backup(TableName="orders", BackupName="while-writing")["BackupDetails"]
after = len(written) + 1
assert made["BackupStatus"] == "CREATING" and made["BackupType"] == "USER", made
arn = made["BackupArn"]
front, _, tail = arn.rpartition("/")
assert front == "arn:aws:dynamodb:us-east-1:000000000000:table/orders/backup", arn
assert len(tail) == 23 and tail[14] == "-" and tail[:14].isdigit(), arn
described = available(arn)
stop.set()
writer.join()
assert described["SourceTableDetails"]["ItemCount"] == 2000 and described["BackupDetails"]["BackupSizeBytes"] > 100_000, described
state = {f"{at:04}": 0 for at in range(2000)}
possible = []
for at, (key, version) in enumerate(written[:after + 1]):
    if at >= before:
        possible.append(dict(state))
    state[key] = version
possible.append(state)
answer = client.restore_table_from_backup(TargetTableName="restored", BackupArn=arn)["TableDescription"]
assert answer["TableStatus"] == "CREATING" and answer["RestoreSummary"]["SourceBackupArn"] == arn, answer
target = restored("restored")
assert items(target) in possible
index = target.query(IndexName="by-version", KeyConditionExpression=boto3.dynamodb.conditions.Key("version").eq(0), Select="COUNT")
assert index["Count"] == sum(version == 0 for version in items(target).values()), index
assert "RestoreSummary" not in client.describe_table(TableName="restored")["Table"]
fails("TableAlreadyExistsException", client.restore_table_from_backup, TargetTableName="orders", BackupArn=arn)
bare = client.restore_table_from_backup(
    TargetTableName="bare", BackupArn=arn, GlobalSecondaryIndexOverride=[], BillingModeOverride="PROVISIONED",
    ProvisionedThroughputOverride={"ReadCapacityUnits": 3, "WriteCapacityUnits": 4},
)["TableDescription"]
assert bare["ProvisionedThroughput"]["WriteCapacityUnits"] == 4 and "GlobalSecondaryIndexes" not in bare, bare
restored("bare")

client.create_backup(TableName="orders", BackupName="second")
pages = list(client.get_paginator("list_backups").paginate(TableName="orders", PaginationConfig={"PageSize": 1}))
names = [backup["BackupName"] for page in pages for backup in page["BackupSummaries"]]
assert names == ["while-writing", "second"] and len(pages) == 2, pages
assert client.delete_backup(BackupArn=arn)["BackupDescription"]["BackupDetails"]["BackupStatus"] == "DELETED"
assert fails("BackupNotFoundException", client.describe_backup, BackupArn=arn) == f"Backup not found: {arn}"
fails("TableNotFoundException", client.create_backup, TableName="none", BackupName="none")

# Point-in-time recovery. boto3 sends whole seconds.
off = client.describe_continuous_backups(TableName="orders")["ContinuousBackupsDescription"]
assert off["PointInTimeRecoveryDescription"] == {"PointInTimeRecoveryStatus": "DISABLED"}, off
message = fails("PointInTimeRecoveryUnavailableException", client.restore_table_to_point_in_time,
                SourceTableName="orders", TargetTableName="past", UseLatestRestorableTime=True)
assert message == "Point in time recovery is not enabled for table 'orders'", message
on = client.update_continuous_backups(TableName="orders", PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True})
assert on["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]["RecoveryPeriodInDays"] == 35, on
good = items(table)


def wait_for_next_second():
    now = int(time.time())
    while int(time.time()) == now:
        time.sleep(0.02)
    return datetime.datetime.fromtimestamp(now + 1, datetime.timezone.utc)


moment = wait_for_next_second()
wait_for_next_second()
with table.batch_writer() as batch:
    for at in range(0, 2000, 3):
        batch.delete_item(Key={"id": f"{at:04}"})
    for at in range(1, 2000, 3):
        batch.put_item(Item={"id": f"{at:04}", "version": -1})
spoiled = items(table)
assert spoiled != good
client.restore_table_to_point_in_time(SourceTableName="orders", TargetTableName="past", RestoreDateTime=moment)
client.restore_table_to_point_in_time(SourceTableName="orders", TargetTableName="latest", UseLatestRestorableTime=True)
table.put_item(Item={"id": "later", "version": 1})
assert items(restored("past")) == good
assert items(restored("latest")) == spoiled
window = client.describe_continuous_backups(TableName="orders")["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
assert window["EarliestRestorableDateTime"] <= moment <= window["LatestRestorableDateTime"], window
fails("InvalidRestoreTimeException", client.restore_table_to_point_in_time, SourceTableName="orders", TargetTableName="never",
      RestoreDateTime=window["EarliestRestorableDateTime"] - datetime.timedelta(seconds=5))

# A table that is deleted leaves a backup that nobody can delete.
kept = items(table)
table.delete()
system = client.list_backups(TableName="orders", BackupType="SYSTEM")["BackupSummaries"]
assert [backup["BackupName"] for backup in system] == ["orders$DeletedTableBackup"], system
assert system[0]["BackupExpiryDateTime"] - system[0]["BackupCreationDateTime"] == datetime.timedelta(days=35), system
available(system[0]["BackupArn"])
fails("ValidationException", client.delete_backup, BackupArn=system[0]["BackupArn"])
client.restore_table_from_backup(TargetTableName="orders", BackupArn=system[0]["BackupArn"])
assert items(restored("orders")) == kept
assert [b["BackupName"] for b in client.list_backups(TableName="orders")["BackupSummaries"]] == ["second"]

# CloudFormation turns it on, changes it and turns it off.
stacks = boto3.client("cloudformation")


def deploy(call, waiter, recovery):
    properties = {
        "TableName": "stacked", "BillingMode": "PAY_PER_REQUEST",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}],
    }
    if recovery:
        properties["PointInTimeRecoverySpecification"] = recovery
    template = {"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": properties}}}
    call(StackName="tables", TemplateBody=json.dumps(template))
    stacks.get_waiter(waiter).wait(StackName="tables", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    told = client.describe_continuous_backups(TableName="stacked")["ContinuousBackupsDescription"]["PointInTimeRecoveryDescription"]
    return told["PointInTimeRecoveryStatus"], told.get("RecoveryPeriodInDays")


created, updated = (stacks.create_stack, "stack_create_complete"), (stacks.update_stack, "stack_update_complete")
assert deploy(*created, {"PointInTimeRecoveryEnabled": "true"}) == ("ENABLED", 35)
assert deploy(*updated, {"PointInTimeRecoveryEnabled": True, "RecoveryPeriodInDays": 7}) == ("ENABLED", 7)
assert deploy(*updated, None) == ("DISABLED", None)
assert deploy(*updated, {"PointInTimeRecoveryEnabled": True}) == ("ENABLED", 35)
assert deploy(*updated, {"PointInTimeRecoveryEnabled": False}) == ("DISABLED", None)
