"""What an application does to its table, and the errors it can meet."""
import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError
from decimal import Decimal

resource = boto3.resource("dynamodb")
client = boto3.client("dynamodb")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"].get("Message", "")
    raise AssertionError(f"{code} was expected")


table = resource.create_table(
    TableName="orders",
    KeySchema=[{"AttributeName": "customer", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
    AttributeDefinitions=[
        {"AttributeName": "customer", "AttributeType": "S"},
        {"AttributeName": "at", "AttributeType": "N"},
    ],
    BillingMode="PAY_PER_REQUEST",
)
table.wait_until_exists()
assert client.list_tables()["TableNames"] == ["orders"]
described = client.describe_table(TableName="orders")["Table"]
assert described["TableStatus"] == "ACTIVE"
assert described["TableArn"] == "arn:aws:dynamodb:us-east-1:000000000000:table/orders"
fails("ResourceInUseException", client.create_table, TableName="orders",
      KeySchema=[{"AttributeName": "a", "KeyType": "HASH"}],
      AttributeDefinitions=[{"AttributeName": "a", "AttributeType": "S"}], BillingMode="PAY_PER_REQUEST")

for at in range(25):
    table.put_item(Item={"customer": "ada", "at": at, "total": Decimal("1.10") * at, "tags": {"x", "y"}, "deep": {"list": [1, None, True, b"raw"]}})
table.put_item(Item={"customer": "bob", "at": -5})

item = table.get_item(Key={"customer": "ada", "at": 3})["Item"]
assert item["total"] == Decimal("3.30") and item["tags"] == {"x", "y"}, item
assert item["deep"]["list"][:3] == [1, None, True] and bytes(item["deep"]["list"][3]) == b"raw"
assert "Item" not in table.get_item(Key={"customer": "ada", "at": 99})

page = table.query(KeyConditionExpression=Key("customer").eq("ada") & Key("at").between(5, 14), Limit=4)
assert [i["at"] for i in page["Items"]] == [5, 6, 7, 8] and page["LastEvaluatedKey"]["at"] == 8
rest = table.query(KeyConditionExpression=Key("customer").eq("ada") & Key("at").between(5, 14), ExclusiveStartKey=page["LastEvaluatedKey"])
assert [i["at"] for i in rest["Items"]] == list(range(9, 15))
back = table.query(KeyConditionExpression=Key("customer").eq("ada"), ScanIndexForward=False, Limit=2)
assert [i["at"] for i in back["Items"]] == [24, 23]
filtered = table.scan(FilterExpression=Attr("total").gt(20))
assert filtered["Count"] == 6 and filtered["ScannedCount"] == 26, filtered
projected = table.query(KeyConditionExpression=Key("customer").eq("ada") & Key("at").eq(1), ProjectionExpression="deep.#l[0], #t", ExpressionAttributeNames={"#l": "list", "#t": "total"})
assert projected["Items"] == [{"deep": {"list": [1]}, "total": Decimal("1.1")}], projected["Items"]

# An index whose partition key and sort key are several attributes each.
matches = client.create_table(
    TableName="matches", BillingMode="PAY_PER_REQUEST",
    KeySchema=[{"AttributeName": "match", "KeyType": "HASH"}],
    AttributeDefinitions=[{"AttributeName": name, "AttributeType": kind}
                          for name, kind in [("match", "S"), ("tournament", "S"), ("region", "S"), ("round", "N"), ("bracket", "S")]],
    GlobalSecondaryIndexes=[{
        "IndexName": "by-round", "Projection": {"ProjectionType": "ALL"},
        "KeySchema": [{"AttributeName": "tournament", "KeyType": "HASH"}, {"AttributeName": "region", "KeyType": "HASH"},
                      {"AttributeName": "round", "KeyType": "RANGE"}, {"AttributeName": "bracket", "KeyType": "RANGE"}],
    }],
)["TableDescription"]
assert [key["KeyType"] for key in matches["GlobalSecondaryIndexes"][0]["KeySchema"]] == ["HASH", "HASH", "RANGE", "RANGE"]
client.get_waiter("table_exists").wait(TableName="matches")
played = resource.Table("matches")
for number in range(24):
    played.put_item(Item={"match": str(number), "tournament": "winter", "region": ["eu", "na"][number % 2],
                          "round": number // 8, "bracket": ["lower", "upper"][number // 2 % 2]})
played.put_item(Item={"match": "friendly", "tournament": "winter", "region": "eu", "round": 0})  # no bracket: in no index
in_eu = Key("tournament").eq("winter") & Key("region").eq("eu")
found = played.query(IndexName="by-round", KeyConditionExpression=in_eu)["Items"]
assert [(i["round"], i["bracket"]) for i in found] == sorted((i["round"], i["bracket"]) for i in found) and len(found) == 12, found
upper = played.query(IndexName="by-round", KeyConditionExpression=in_eu & Key("round").eq(1) & Key("bracket").begins_with("up"))
assert upper["Count"] == 2 and {i["bracket"] for i in upper["Items"]} == {"upper"}, upper
page = played.query(IndexName="by-round", KeyConditionExpression=in_eu & Key("round").gte(1), Limit=3)
assert set(page["LastEvaluatedKey"]) == {"match", "tournament", "region", "round", "bracket"}, page
rest = played.query(IndexName="by-round", KeyConditionExpression=in_eu & Key("round").gte(1), ExclusiveStartKey=page["LastEvaluatedKey"])
assert page["Count"] + rest["Count"] == 8, (page, rest)
said = client.execute_statement(
    Statement="SELECT bracket FROM matches.\"by-round\" WHERE tournament = 'winter' AND \"region\" = 'na' AND \"round\" = 2 AND bracket = 'lower'")
assert len(said["Items"]) == 2, said
for condition, message in [
    (Key("tournament").eq("winter"), "Query condition missed key schema element: region"),
    (in_eu & Key("bracket").eq("upper"), "RANGE key attributes round must have equality conditions specified in the query because a condition is present on key attribute bracket"),
    (in_eu & Key("round").gt(0) & Key("bracket").eq("upper"), "Query key condition not supported"),
]:
    assert fails("ValidationException", played.query, IndexName="by-round", KeyConditionExpression=condition) == message

updated = table.update_item(
    Key={"customer": "ada", "at": 3},
    UpdateExpression="SET #t = #t + :one, note = if_not_exists(note, :note) REMOVE deep ADD seen :one DELETE tags :x",
    ConditionExpression="attribute_exists(customer) AND contains(tags, :xs)",
    ExpressionAttributeNames={"#t": "total"},
    ExpressionAttributeValues={":one": 1, ":note": "hi", ":x": {"x"}, ":xs": "x"},
    ReturnValues="ALL_NEW",
)["Attributes"]
assert updated == {"customer": "ada", "at": 3, "total": Decimal("4.30"), "note": "hi", "seen": 1, "tags": {"y"}}, updated
fails("ConditionalCheckFailedException", table.put_item, Item={"customer": "ada", "at": 3}, ConditionExpression=Attr("customer").not_exists())
old = table.delete_item(Key={"customer": "bob", "at": -5}, ReturnValues="ALL_OLD")["Attributes"]
assert old == {"customer": "bob", "at": -5}

with table.batch_writer() as batch:
    for at in range(100, 160):
        batch.put_item(Item={"customer": "eve", "at": at})
assert table.query(KeyConditionExpression=Key("customer").eq("eve"), Select="COUNT")["Count"] == 60
got = resource.batch_get_item(RequestItems={"orders": {"Keys": [{"customer": "eve", "at": at} for at in (100, 101, 999)]}})
assert sorted(i["at"] for i in got["Responses"]["orders"]) == [100, 101]

fails("ResourceNotFoundException", client.get_item, TableName="nothing", Key={"id": {"S": "1"}})
assert fails("ValidationException", client.put_item, TableName="orders", Item={"customer": {"S": "x"}}) == \
    "One or more parameter values were invalid: Missing the key at in the item"
assert fails("ValidationException", client.get_item, TableName="orders", Key={"customer": {"S": "x"}}) == \
    "The provided key element does not match the schema"
fails("ValidationException", table.update_item, Key={"customer": "ada", "at": 1}, UpdateExpression="SET a = :missing")

table.delete()
fails("ResourceNotFoundException", client.describe_table, TableName="orders")
