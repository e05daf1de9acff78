"""DynamoDB Streams by boto3: a consumer that walks shards follows writes, deletions and transactions; streams end and begin; a
template's stream is the table's."""
import json

import boto3
from boto3.dynamodb.types import TypeDeserializer
from botocore.exceptions import ClientError

dynamodb, streams, cloudformation = (boto3.client(name) for name in ("dynamodb", "dynamodbstreams", "cloudformation"))


def fails(code, message, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        said = error.response["Error"]
        assert (said["Code"], said["Message"]) == (code, message), said
        return
    raise AssertionError(f"{code} was expected")


class Consumer:
    """What every consumer does: shards from parent to child, each from its iterator on."""

    def __init__(self, arn, start):
        self.arn, self.start, self.iterators, self.done = arn, start, {}, set()

    def shards(self):
        found, more = [], {}
        while True:
            page = streams.describe_stream(StreamArn=self.arn, Limit=1, **more)["StreamDescription"]
            found += page["Shards"]
            if "LastEvaluatedShardId" not in page:
                return found
            more = {"ExclusiveStartShardId": page["LastEvaluatedShardId"]}

    def poll(self):
        records = []
        for shard in self.shards():
            name, parent = shard["ShardId"], shard.get("ParentShardId")
            if name in self.done or (parent in self.iterators):
                continue
            if name not in self.iterators:
                self.iterators[name] = streams.get_shard_iterator(
                    StreamArn=self.arn, ShardId=name, ShardIteratorType=self.start
                )["ShardIterator"]
            while True:
                page = streams.get_records(ShardIterator=self.iterators[name], Limit=2)
                records += page["Records"]
                if "NextShardIterator" not in page:
                    del self.iterators[name]
                    self.done.add(name)
                    break
                self.iterators[name] = page["NextShardIterator"]
                if not page["Records"]:
                    break
        return records


def plain(image):
    return image and {name: TypeDeserializer().deserialize(value) for name, value in image.items()}


def told(records):
    return [
        (one["eventName"], plain(one["dynamodb"].get("OldImage")), plain(one["dynamodb"].get("NewImage"))) for one in records
    ]


KEYS = {
    "KeySchema": [{"AttributeName": "k", "KeyType": "HASH"}, {"AttributeName": "s", "KeyType": "RANGE"}],
    "AttributeDefinitions": [{"AttributeName": "k", "AttributeType": "S"}, {"AttributeName": "s", "AttributeType": "N"}],
    "BillingMode": "PAY_PER_REQUEST",
}
made = dynamodb.create_table(
    TableName="orders", **KEYS, StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_AND_OLD_IMAGES"}
)["TableDescription"]
arn = made["LatestStreamArn"]
assert arn == f"{made['TableArn']}/stream/{made['LatestStreamLabel']}", made
dynamodb.get_waiter("table_exists").wait(TableName="orders")
assert streams.list_streams(TableName="orders")["Streams"] == [
    {"StreamArn": arn, "TableName": "orders", "StreamLabel": made["LatestStreamLabel"]}
]

item = {"k": {"S": "a"}, "s": {"N": "1"}, "l": {"L": [{"B": b"\x00\xff"}, {"NULL": True}]}, "n": {"NS": ["1", "2.5"]}}
key = {name: item[name] for name in "ks"}
early = Consumer(arn, "TRIM_HORIZON")
dynamodb.put_item(TableName="orders", Item=item)
late = Consumer(arn, "LATEST")
assert late.poll() == []
dynamodb.put_item(TableName="orders", Item=item)
dynamodb.update_item(
    TableName="orders", Key=key, UpdateExpression="SET x = :x REMOVE l", ExpressionAttributeValues={":x": {"BOOL": True}}
)
dynamodb.delete_item(TableName="orders", Key=key)
dynamodb.transact_write_items(
    TransactItems=[{"Put": {"TableName": "orders", "Item": {"k": {"S": "t"}, "s": {"N": str(at)}}}} for at in range(5)]
)
whole, changed = plain(item), plain({**key, "n": item["n"], "x": {"BOOL": True}})
rest = [("MODIFY", whole, changed), ("REMOVE", changed, None)]
rest += [("INSERT", None, plain({"k": {"S": "t"}, "s": {"N": str(at)}})) for at in range(5)]
first = early.poll()
assert told(first) == [("INSERT", None, whole)] + rest, told(first)
assert told(late.poll()) == rest and early.poll() == []
record = first[0]
assert record["eventSource"] == "aws:dynamodb" and record["awsRegion"] == "us-east-1" and record["eventVersion"] == "1.1"
assert record["dynamodb"]["Keys"] == key and record["dynamodb"]["SizeBytes"] > 0, record
numbers = [one["dynamodb"]["SequenceNumber"] for one in first]
assert numbers == sorted(numbers, key=int) and all(21 <= len(number) <= 40 for number in numbers)
assert len({one["eventID"] for one in first}) == len(first)

shard = early.shards()[0]["ShardId"]
after = streams.get_shard_iterator(
    StreamArn=arn, ShardId=shard, ShardIteratorType="AFTER_SEQUENCE_NUMBER", SequenceNumber=numbers[-2]
)["ShardIterator"]
assert streams.get_records(ShardIterator=after)["Records"] == first[-1:]

fails(
    "ValidationException", "Table already has an enabled stream: TableName: orders", dynamodb.update_table, TableName="orders",
    StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"},
)
dynamodb.update_table(TableName="orders", StreamSpecification={"StreamEnabled": False})
table = dynamodb.describe_table(TableName="orders")["Table"]
assert "StreamSpecification" not in table and table["LatestStreamArn"] == arn, table
dynamodb.put_item(TableName="orders", Item=item)
assert streams.describe_stream(StreamArn=arn)["StreamDescription"]["StreamStatus"] == "DISABLED"
assert early.poll() == [] and early.done == {shard}
dynamodb.update_table(
    TableName="orders", StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"}
)
again = dynamodb.describe_table(TableName="orders")["Table"]["LatestStreamArn"]
assert again != arn and [one["StreamArn"] for one in streams.list_streams()["Streams"]] == [arn, again]
dynamodb.delete_table(TableName="orders")
assert told(Consumer(arn, "TRIM_HORIZON").poll()) == told(first)
gone = arn + "9"
fails(
    "ResourceNotFoundException", f"Requested resource not found: Stream: {gone} not found", streams.describe_stream, StreamArn=gone
)
fails("ValidationException", "Invalid ShardIterator", streams.get_records, ShardIterator="nonsense")


def deploy(view, call, waiter):
    properties = {**KEYS, **({"StreamSpecification": {"StreamViewType": view}} if view else {})}
    template = {
        "Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": properties}},
        "Outputs": {"Name": {"Value": {"Ref": "Table"}}},
    }
    if view:
        template["Outputs"]["Stream"] = {"Value": {"Fn::GetAtt": ["Table", "StreamArn"]}}
    call(StackName="streamed", TemplateBody=json.dumps(template))
    cloudformation.get_waiter(waiter).wait(StackName="streamed", WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    outputs = cloudformation.describe_stacks(StackName="streamed")["Stacks"][0]["Outputs"]
    return {one["OutputKey"]: one["OutputValue"] for one in outputs}


create, update = cloudformation.create_stack, cloudformation.update_stack
outputs = deploy("OLD_IMAGE", create, "stack_create_complete")
name, old = outputs["Name"], outputs["Stream"]
assert streams.describe_stream(StreamArn=old)["StreamDescription"]["StreamViewType"] == "OLD_IMAGE"
new = deploy("NEW_IMAGE", update, "stack_update_complete")["Stream"]
assert streams.describe_stream(StreamArn=new)["StreamDescription"]["StreamViewType"] == "NEW_IMAGE" and new != old
deploy(None, update, "stack_update_complete")
assert "StreamSpecification" not in dynamodb.describe_table(TableName=name)["Table"]
third = deploy("KEYS_ONLY", update, "stack_update_complete")["Stream"]
assert dynamodb.describe_table(TableName=name)["Table"]["LatestStreamArn"] == third
