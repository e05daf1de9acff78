"""Items in a table, by GET, PUT, POST and DELETE; answers both payload formats of API Gateway."""
import base64
import json
import os
import uuid
from decimal import Decimal

import boto3

table = boto3.resource("dynamodb").Table(os.environ["TABLE"])


def handler(event, _context):
    http = event.get("requestContext", {}).get("http")
    method = http["method"] if http else event["httpMethod"]
    item_id = (event.get("pathParameters") or {}).get("id")
    try:
        return answer(method, item_id, event)
    except ValueError as error:
        return reply(400, {"message": f"the body must be a JSON object: {error}"})


def answer(method, item_id, event):
    if item_id is None:
        if method == "GET":
            return reply(200, {"items": table.scan(Limit=100)["Items"]})
        if method == "POST":
            return put(str(uuid.uuid4()), event, 201)
    elif method == "GET":
        item = table.get_item(Key={"id": item_id}).get("Item")
        return reply(200, item) if item else reply(404, {"message": f"there is no item {item_id}"})
    elif method == "PUT":
        return put(item_id, event, 200)
    elif method == "DELETE":
        table.delete_item(Key={"id": item_id})
        return reply(204, None)
    return reply(405, {"message": f"{method} is not allowed here"})


def put(item_id, event, status):
    body = event.get("body") or "{}"
    if event.get("isBase64Encoded"):
        body = base64.b64decode(body)
    item = json.loads(body, parse_float=Decimal)
    if not isinstance(item, dict):
        raise ValueError("it is not an object")
    item["id"] = item_id
    table.put_item(Item=item)
    return reply(status, item)


def number(value):
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError(f"{type(value)} is not JSON")


def reply(status, body):
    text = "" if body is None else json.dumps(body, default=number)
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": text}
