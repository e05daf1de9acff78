"""Writes items, or checks that each of them is there after the server was killed."""
import sys
import boto3

client = boto3.client("dynamodb")
if sys.argv[1] == "write":
    client.create_table(
        TableName="kept",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    for number in range(50):
        client.put_item(TableName="kept", Item={"id": {"S": str(number)}, "n": {"N": str(number * number)}})
    client.delete_item(TableName="kept", Key={"id": {"S": "7"}})
else:
    items = client.scan(TableName="kept")["Items"]
    found = {item["id"]["S"]: item["n"]["N"] for item in items}
    wanted = {str(number): str(number * number) for number in range(50) if number != 7}
    assert found == wanted, (len(found), sorted(set(wanted) - set(found)))
