"""The publisher: sees what happens, and tells every watcher and the owner. It learns who watches whom from events, too."""
import os

import boto3
from boto3.dynamodb.conditions import Key

import channel

watchers = boto3.resource("dynamodb").Table(os.environ["WATCHERS"])


def handler(event, _context):
    kind, detail = event["detail-type"], event["detail"]
    owner = detail["owner"]
    if kind == "WatcherJoined":
        watchers.put_item(Item={"owner": owner, "watcher": detail["watcher"]})
    elif kind == "WatcherLeft":
        watchers.delete_item(Key={"owner": owner, "watcher": detail["watcher"]})
    elif kind in ("BroadcastStarted", "BroadcastEnded"):
        people = {owner, *watching(owner)}
        channel.tell(people, event, {"what": kind, "broadcast": detail["id"], "owner": owner, "title": detail["title"]})


def watching(owner):
    asked = {"KeyConditionExpression": Key("owner").eq(owner)}
    while True:
        page = watchers.query(**asked)
        yield from (item["watcher"] for item in page["Items"])
        if "LastEvaluatedKey" not in page:
            return
        asked["ExclusiveStartKey"] = page["LastEvaluatedKey"]
