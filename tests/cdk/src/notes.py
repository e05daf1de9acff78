import json
import os


def handler(event, context):
    if "Records" in event:
        print("heard", [record["body"] for record in event["Records"]])
        return None
    return {"statusCode": 200, "body": json.dumps([os.environ["GREETING"], event["pathParameters"]["id"]])}
