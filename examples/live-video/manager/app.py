"""The video manager: commands. It keeps broadcasts, says on the bus what has happened, and answers without waiting for anyone."""
import json
import os
import uuid

import boto3
from botocore.exceptions import ClientError

broadcasts = boto3.resource("dynamodb").Table(os.environ["BROADCASTS"])
bus = boto3.client("events")


def handler(event, _context):
    method = event["requestContext"]["http"]["method"]
    path = event.get("pathParameters") or {}
    if "watcher" in path:
        kind = "WatcherJoined" if method == "PUT" else "WatcherLeft"
        return accepted(say(kind, {"owner": path["owner"], "watcher": path["watcher"]}))
    if method == "POST":
        return start(path["owner"], event.get("body"))
    return stop(path["id"])


def start(owner, body):
    try:
        title = json.loads(body or "{}")["title"]
    except (ValueError, KeyError, TypeError):
        return reply(400, {"message": 'the body must be {"title": "..."}'})
    broadcast = {"id": str(uuid.uuid4()), "owner": owner, "title": str(title)}
    broadcasts.put_item(Item={**broadcast, "live": True})
    return accepted(say("BroadcastStarted", broadcast), id=broadcast["id"])


def stop(broadcast_id):
    try:
        ended = broadcasts.update_item(
            Key={"id": broadcast_id}, UpdateExpression="SET live = :no", ConditionExpression="live = :yes",
            ExpressionAttributeValues={":yes": True, ":no": False}, ReturnValues="ALL_NEW")["Attributes"]
    except ClientError as error:
        if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
            raise
        return reply(404, {"message": "there is no such broadcast, or it has ended"})
    return accepted(say("BroadcastEnded", {key: ended[key] for key in ("id", "owner", "title")}))


def say(kind, detail):
    """Puts an event on the bus; whoever cares sees it."""
    entry = {"EventBusName": os.environ["BUS"], "Source": "live-video", "DetailType": kind, "Detail": json.dumps(detail)}
    put = bus.put_events(Entries=[entry])["Entries"][0]
    if "EventId" not in put:
        raise RuntimeError(f"the bus refused {kind}: {put}")
    return put["EventId"]


def accepted(event_id, **more):
    return reply(202, {"event": event_id, **more})


def reply(status, body):
    return {"statusCode": status, "headers": {"content-type": "application/json"}, "body": json.dumps(body)}
