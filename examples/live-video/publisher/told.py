"""The query side: what a person was told."""
import json

import channel


def handler(event, _context):
    after = (event.get("queryStringParameters") or {}).get("after")
    found = channel.told(event["pathParameters"]["person"], after)
    body = {"notices": found, "after": found[-1]["at"] if found else after}
    return {"statusCode": 200, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
