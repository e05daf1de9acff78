"""Schedules that fire: once, again and again, at every kind of target, by API and by CloudFormation."""
import datetime
import json

import boto3
from botocore.exceptions import ClientError

scheduler = boto3.client("scheduler")
sqs = boto3.client("sqs")
events = boto3.client("events")
ROLE = "arn:aws:iam::000000000000:role/r"
OFF = {"Mode": "OFF"}


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


def queue(name):
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    return url, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def receive(url):
    """The next message; schedules fire at whole seconds, so it may take some."""
    for _ in range(3):
        found = sqs.receive_message(QueueUrl=url, WaitTimeSeconds=20, MessageAttributeNames=["All"]).get("Messages")
        if found:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=found[0]["ReceiptHandle"])
            return found[0]
    raise AssertionError(f"nothing came to {url}")


def soon(seconds=2):
    at = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return at.strftime("at(%Y-%m-%dT%H:%M:%S)")


# Groups, names, pages, tags.
arn = scheduler.create_schedule_group(Name="jobs", Tags=[{"Key": "team", "Value": "a"}])["ScheduleGroupArn"]
scheduler.tag_resource(ResourceArn=arn, Tags=[{"Key": "cost", "Value": "b"}])
scheduler.untag_resource(ResourceArn=arn, TagKeys=["team"])
assert scheduler.list_tags_for_resource(ResourceArn=arn)["Tags"] == [{"Key": "cost", "Value": "b"}]
assert [group["Name"] for group in scheduler.list_schedule_groups()["ScheduleGroups"]] == ["default", "jobs"]

inbox, inbox_arn = queue("inbox")
target = {"Arn": inbox_arn, "RoleArn": ROLE}
fails("ValidationException", scheduler.create_schedule, Name="x", ScheduleExpression="cron(0 1 * * * *)", FlexibleTimeWindow=OFF, Target=target)
fails("ResourceNotFoundException", scheduler.create_schedule, Name="x", GroupName="none", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, Target=target)
made = scheduler.create_schedule(Name="nightly", GroupName="jobs", ScheduleExpression="cron(0 3 * * ? *)", State="DISABLED",
                                 ScheduleExpressionTimezone="Europe/Berlin", FlexibleTimeWindow={"Mode": "FLEXIBLE", "MaximumWindowInMinutes": 15}, Target=target)
assert made["ScheduleArn"].endswith(":schedule/jobs/nightly")
told = scheduler.get_schedule(Name="nightly", GroupName="jobs")
assert (told["ScheduleExpressionTimezone"], told["State"], told["FlexibleTimeWindow"]["MaximumWindowInMinutes"]) == ("Europe/Berlin", "DISABLED", 15), told
fails("ConflictException", scheduler.create_schedule, Name="nightly", GroupName="jobs", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, Target=target)

# Once, and gone with it: a queue with a template's input and its keywords.
scheduler.create_schedule(Name="once", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, ActionAfterCompletion="DELETE",
                          Target={**target, "Input": json.dumps({"at": "<aws.scheduler.scheduled-time>", "by": "<aws.scheduler.schedule-arn>", "try": "<aws.scheduler.attempt-number>"})})
body = json.loads(receive(inbox)["Body"])
assert body["by"].endswith(":schedule/default/once") and body["try"] == "1" and body["at"].endswith("Z"), body
fails("ResourceNotFoundException", scheduler.get_schedule, Name="once")

# Without an input the target gets Scheduler's own event.
scheduler.update_schedule(Name="nightly", GroupName="jobs", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, Target=target)
event = json.loads(receive(inbox)["Body"])
assert event["source"] == "aws.scheduler" and event["detail-type"] == "Scheduled Event" and event["detail"] == "{}", event

# An operation as the target, a bus, and a queue that is not there: its dead-letter queue gets what was sent.
scheduler.create_schedule(Name="operation", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, Target={
    "Arn": "arn:aws:scheduler:::aws-sdk:sqs:sendMessage", "RoleArn": ROLE, "Input": json.dumps({"QueueUrl": inbox, "MessageBody": "by operation"})})
assert receive(inbox)["Body"] == "by operation"
fails("ValidationException", scheduler.create_schedule, Name="x", ScheduleExpression=soon(), FlexibleTimeWindow=OFF,
      Target={"Arn": "arn:aws:scheduler:::aws-sdk:sqs:receiveMessage", "RoleArn": ROLE, "Input": "{}"})
events.put_rule(Name="seen", EventPattern=json.dumps({"source": ["plan"]}))
events.put_targets(Rule="seen", Targets=[{"Id": "1", "Arn": inbox_arn}])
scheduler.create_schedule(Name="bus", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, Target={
    "Arn": "arn:aws:events:us-east-1:000000000000:event-bus/default", "RoleArn": ROLE, "Input": json.dumps({"n": 1}),
    "EventBridgeParameters": {"DetailType": "planned", "Source": "plan"}})
event = json.loads(receive(inbox)["Body"])
assert (event["detail-type"], event["detail"]) == ("planned", {"n": 1}), event
dead, dead_arn = queue("dead")
scheduler.create_schedule(Name="lost", ScheduleExpression=soon(), FlexibleTimeWindow=OFF, Target={
    "Arn": inbox_arn.replace("inbox", "nowhere"), "RoleArn": ROLE, "Input": "unheard", "DeadLetterConfig": {"Arn": dead_arn}})
letter = receive(dead)
assert letter["Body"] == "unheard" and letter["MessageAttributes"]["RETRY_ATTEMPTS"]["StringValue"] == "0", letter
assert letter["MessageAttributes"]["SCHEDULE_ARN"]["StringValue"].endswith("/lost"), letter

# By CloudFormation.
cloudformation = boto3.client("cloudformation")
template = {"Resources": {
    "Group": {"Type": "AWS::Scheduler::ScheduleGroup", "Properties": {"Name": "stacked"}},
    "Schedule": {"Type": "AWS::Scheduler::Schedule", "Properties": {
        "GroupName": {"Ref": "Group"}, "ScheduleExpression": "rate(1 day)", "EndDate": "2099-01-01T00:00:00Z", "FlexibleTimeWindow": OFF,
        "Target": {"Arn": inbox_arn, "RoleArn": ROLE, "Input": "x"}}},
}, "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Schedule", "Arn"]}}}}
cloudformation.create_stack(StackName="schedules", TemplateBody=json.dumps(template))
cloudformation.get_waiter("stack_create_complete").wait(StackName="schedules", WaiterConfig={"Delay": 1})
listed = scheduler.list_schedules(GroupName="stacked")["Schedules"]
outputs = cloudformation.describe_stacks(StackName="schedules")["Stacks"][0]["Outputs"]
assert [one["Arn"] for one in listed] == [outputs[0]["OutputValue"]], (listed, outputs)
cloudformation.delete_stack(StackName="schedules")
cloudformation.get_waiter("stack_delete_complete").wait(StackName="schedules", WaiterConfig={"Delay": 1})
fails("ResourceNotFoundException", scheduler.list_schedules, GroupName="stacked")
