"""How people are told. For now each notice is stored until its person asks for it; a push would take its place here, and only here."""
import os

import boto3
from boto3.dynamodb.conditions import Key

notices = boto3.resource("dynamodb").Table(os.environ["NOTICES"])


def tell(people, event, notice):
    """Tells each person once, however often the event comes: its notice is named by the event."""
    at = f"{event['time']}#{event['id']}"
    with notices.batch_writer() as batch:
        for person in sorted(people):
            batch.put_item(Item={"person": person, "at": at, **notice})


def told(person, after):
    """What a person was told since `after`, the oldest first, at most a page."""
    wanted = Key("person").eq(person)
    if after:
        wanted &= Key("at").gt(after)
    return notices.query(KeyConditionExpression=wanted, Limit=100)["Items"]
