"""History: keeps what each owner has broadcast, from events, and answers for it."""
import json
import os

import boto3
from boto3.dynamodb.conditions import Key

past = boto3.resource("dynamodb").Table(os.environ["PAST"])


def handler(event, _context):
    if "detail-type" in event:
        return keep(event)
    owner = event["pathParameters"]["owner"]
    items = past.query(KeyConditionExpression=Key("owner").eq(owner))["Items"]
    body = json.dumps({"broadcasts": sorted(items, key=lambda item: item.get("started", ""))})
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": body}


def keep(event):
    """Events may come twice and in any order, so each sets what it alone knows."""
    detail = event["detail"]
    which = "started" if event["detail-type"] == "BroadcastStarted" else "ended"
    past.update_item(
        Key={"owner": detail["owner"], "id": detail["id"]},
        UpdateExpression="SET title = :title, #which = :time",
        ExpressionAttributeNames={"#which": which},
        ExpressionAttributeValues={":title": detail["title"], ":time": event["time"]})
