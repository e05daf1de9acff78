"""Throughput as a client meets it on a server that enforces it: the error, what it carries, and what batches leave."""
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

client = boto3.client("dynamodb", config=Config(retries={"max_attempts": 1, "mode": "standard"}))
KEY = {"KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}]}


def throttled(call, **kwargs):
    """Calls until it is refused; the machine may be slow, so more than the first second's worth may get through."""
    for _ in range(5000):
        try:
            call(**kwargs)
        except ClientError as error:
            return error.response
    raise AssertionError("nothing was refused")


client.create_table(TableName="slow", ProvisionedThroughput={"ReadCapacityUnits": 1, "WriteCapacityUnits": 1}, **KEY)
item = {"id": {"S": "a"}, "x": {"S": "x" * 300_000}}
refused = throttled(client.put_item, TableName="slow", Item=item)
assert refused["Error"]["Code"] == "ProvisionedThroughputExceededException", refused
assert refused["ResponseMetadata"]["HTTPStatusCode"] == 400, refused
assert refused["Error"]["Message"].startswith("The level of configured provisioned throughput for the table was exceeded."), refused
assert refused["ThrottlingReasons"] == [
    {"reason": "TableWriteProvisionedThroughputExceeded", "resource": "arn:aws:dynamodb:us-east-1:000000000000:table/slow"}
], refused
# The write that was let in is owed for minutes, so nothing else is.
refused = throttled(client.batch_write_item, RequestItems={"slow": [{"PutRequest": {"Item": {"id": {"S": "b"}}}}]})
assert refused["Error"]["Code"] == "ProvisionedThroughputExceededException", refused
client.create_table(TableName="fast", BillingMode="PAY_PER_REQUEST", **KEY)
left = client.batch_write_item(RequestItems={name: [{"PutRequest": {"Item": {"id": {"S": "b"}}}}] for name in ("slow", "fast")})
assert left["UnprocessedItems"] == {"slow": [{"PutRequest": {"Item": {"id": {"S": "b"}}}}]}, left
refused = throttled(client.transact_write_items, TransactItems=[{"Put": {"TableName": name, "Item": {"id": {"S": "c"}}}} for name in ("fast", "slow")])
assert refused["Error"]["Code"] == "TransactionCanceledException", refused
assert [reason["Code"] for reason in refused["CancellationReasons"]] == ["None", "ProvisionedThroughputExceeded"], refused

client.create_table(TableName="capped", BillingMode="PAY_PER_REQUEST", OnDemandThroughput={"MaxReadRequestUnits": 1}, **KEY)
client.put_item(TableName="capped", Item=item)
refused = throttled(client.get_item, TableName="capped", Key={"id": {"S": "a"}})
assert refused["Error"]["Code"] == "ThrottlingException", refused
assert refused["Error"]["Message"] == "Throughput exceeds the maximum OnDemandThroughput configured on table or index", refused
assert refused["throttlingReasons"][0]["reason"] == "TableReadMaxOnDemandThroughputExceeded", refused
