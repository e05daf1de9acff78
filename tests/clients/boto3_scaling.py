"""Application Auto Scaling of provisioned concurrency: targets, schedules, policies, templates, before and after a kill."""
import io
import json
import os
import sys
import time
import zipfile

import boto3
from botocore.exceptions import ClientError

scaling, functions = boto3.client("application-autoscaling"), boto3.client("lambda")
stacks = boto3.client("cloudformation")
DIMENSION = "lambda:function:ProvisionedConcurrency"
WHERE = {"ServiceNamespace": "lambda", "ResourceId": "function:shop:live", "ScalableDimension": DIMENSION}


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


def asked(name="shop"):
    try:
        return functions.get_provisioned_concurrency_config(FunctionName=name, Qualifier="live")["RequestedProvisionedConcurrentExecutions"]
    except functions.exceptions.ProvisionedConcurrencyConfigNotFoundException:
        return 0


def until(condition):
    # An answer is asked for again and again; each question goes over a socket and lets the server work.
    while not condition():
        scaling.describe_scalable_targets(ServiceNamespace="lambda")


def code():
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as archive:
        archive.writestr("app.py", "def handler(event, context):\n    return event\n")
    return package.getvalue()


if sys.argv[1] == "read":
    # What was acknowledged is there after the kill, and what is due is done.
    def capacities():
        target = scaling.describe_scalable_targets(ServiceNamespace="lambda", ResourceIds=["function:shop:live"])["ScalableTargets"][0]
        return target["MinCapacity"], target["MaxCapacity"]

    until(lambda: capacities() == (4, 6))
    until(lambda: asked() == 4)
    policy = scaling.describe_scaling_policies(ServiceNamespace="lambda")["ScalingPolicies"][0]
    assert policy["PolicyName"] == "half", policy
    sys.exit()

functions.create_function(
    FunctionName="shop", Runtime="python3.12", Handler="app.handler", Role="arn:aws:iam::000000000000:role/r", Code={"ZipFile": code()}, Publish=True)
functions.get_waiter("function_active_v2").wait(FunctionName="shop")
functions.create_alias(FunctionName="shop", Name="live", FunctionVersion="1")

message = fails("ValidationException", scaling.register_scalable_target, **(WHERE | {"ResourceId": "function:shop:none"}), MinCapacity=1, MaxCapacity=2)
assert "shop" in message, message
fails("ValidationException", scaling.register_scalable_target, **WHERE, MinCapacity=3, MaxCapacity=2)
message = fails("ValidationException", scaling.describe_scalable_targets, ServiceNamespace="nowhere")
assert message.startswith("1 validation error detected: Value 'nowhere' at 'serviceNamespace' failed to satisfy constraint"), message
arn = scaling.register_scalable_target(**WHERE, MinCapacity=1, MaxCapacity=4, Tags={"team": "shop"})["ScalableTargetARN"]
assert scaling.list_tags_for_resource(ResourceARN=arn)["Tags"] == {"team": "shop"}
assert scaling.register_scalable_target(**WHERE, MaxCapacity=5)["ScalableTargetARN"] == arn

# A schedule: in a second or two.
soon = time.strftime("at(%Y-%m-%dT%H:%M:%S)", time.gmtime(time.time() + 2))
scaling.put_scheduled_action(**WHERE, ScheduledActionName="soon", Schedule=soon, ScalableTargetAction={"MinCapacity": 3, "MaxCapacity": 3})
until(lambda: asked() == 3)
activity = scaling.describe_scaling_activities(**WHERE)["ScalingActivities"][0]
assert (activity["StatusCode"], activity["Cause"]) == ("Successful", "scheduled action name soon was triggered"), activity
assert activity["Description"] == "Setting desired concurrency to 3.", activity
scaling.delete_scheduled_action(**WHERE, ScheduledActionName="soon")
fails("ObjectNotFoundException", scaling.delete_scheduled_action, **WHERE, ScheduledActionName="soon")

# A policy keeps the capacity in the range.
put = scaling.put_scaling_policy(**WHERE, PolicyName="half", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={
    "TargetValue": 0.5, "PredefinedMetricSpecification": {"PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization"}})
assert put["PolicyARN"].endswith(":resource/lambda/function:shop:live:policyName/half") and put["Alarms"] == [], put
scaling.register_scalable_target(**WHERE, MinCapacity=1, MaxCapacity=2)
until(lambda: asked() == 2)

# What is used of it is measured.
until(lambda: functions.get_provisioned_concurrency_config(FunctionName="shop", Qualifier="live")["Status"] == "READY")
functions.invoke(FunctionName="shop", Qualifier="live", Payload="{}")
metrics = boto3.client("cloudwatch")
of = [{"Name": "FunctionName", "Value": "shop"}, {"Name": "Resource", "Value": "shop:live"}]
now = time.time()


def share():
    answer = metrics.get_metric_statistics(
        Namespace="AWS/Lambda", MetricName="ProvisionedConcurrencyUtilization", Dimensions=of, Period=60, Statistics=["Maximum"],
        StartTime=now - 600, EndTime=now + 600)
    return [point["Maximum"] for point in answer["Datapoints"]]


until(share)
assert share() == [0.5], share()

# The same by a template.
TEMPLATE = {
    "Transform": "AWS::Serverless-2016-10-31",
    "Resources": {
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": []}}},
        "Function": {"Type": "AWS::Lambda::Function", "Properties": {
            "FunctionName": "stacked", "Runtime": "python3.12", "Handler": "index.handler", "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            "Code": {"ZipFile": "def handler(event, context): return event"}}},
        "Version": {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Function"}}},
        "Alias": {"Type": "AWS::Lambda::Alias", "Properties": {
            "FunctionName": {"Ref": "Function"}, "Name": "live", "FunctionVersion": {"Fn::GetAtt": ["Version", "Version"]}}},
        "Target": {"Type": "AWS::ApplicationAutoScaling::ScalableTarget", "DependsOn": "Alias", "Properties": {
            "MinCapacity": 1, "MaxCapacity": 3, "ServiceNamespace": "lambda", "ScalableDimension": DIMENSION,
            "ResourceId": "function:stacked:live", "RoleARN": "arn:aws:iam::000000000000:role/r",
            "ScheduledActions": [{"ScheduledActionName": "morning", "Schedule": "cron(0 8 * * ? *)", "Timezone": "Europe/Berlin",
                                  "ScalableTargetAction": {"MinCapacity": 2}}]}},
        "Policy": {"Type": "AWS::ApplicationAutoScaling::ScalingPolicy", "Properties": {
            "PolicyName": "track", "PolicyType": "TargetTrackingScaling", "ScalingTargetId": {"Ref": "Target"},
            "TargetTrackingScalingPolicyConfiguration": {
                "TargetValue": 0.7, "PredefinedMetricSpecification": {"PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization"}}}},
    },
    "Outputs": {"Target": {"Value": {"Ref": "Target"}}, "Policy": {"Value": {"Ref": "Policy"}}},
}
del TEMPLATE["Transform"]
stacks.create_stack(StackName="scaled", TemplateBody=json.dumps(TEMPLATE), Capabilities=["CAPABILITY_IAM"])
stacks.get_waiter("stack_create_complete").wait(StackName="scaled", WaiterConfig={"Delay": 1})
outputs = {one["OutputKey"]: one["OutputValue"] for one in stacks.describe_stacks(StackName="scaled")["Stacks"][0]["Outputs"]}
assert outputs["Target"] == f"function:stacked:live|{DIMENSION}|lambda", outputs
assert outputs["Policy"].endswith(":policyName/track"), outputs
action = scaling.describe_scheduled_actions(ServiceNamespace="lambda", ResourceId="function:stacked:live")["ScheduledActions"][0]
assert (action["ScheduledActionName"], action["Timezone"]) == ("morning", "Europe/Berlin"), action
until(lambda: asked("stacked") == 1)
TEMPLATE["Resources"]["Target"]["Properties"] |= {"MinCapacity": 2, "ScheduledActions": []}
stacks.update_stack(StackName="scaled", TemplateBody=json.dumps(TEMPLATE), Capabilities=["CAPABILITY_IAM"])
stacks.get_waiter("stack_update_complete").wait(StackName="scaled", WaiterConfig={"Delay": 1})
assert scaling.describe_scheduled_actions(ServiceNamespace="lambda", ResourceId="function:stacked:live")["ScheduledActions"] == []
until(lambda: asked("stacked") == 2)
stacks.delete_stack(StackName="scaled")
stacks.get_waiter("stack_delete_complete").wait(StackName="scaled", WaiterConfig={"Delay": 1})
assert scaling.describe_scalable_targets(ServiceNamespace="lambda", ResourceIds=["function:stacked:live"])["ScalableTargets"] == []

# What is left for after the kill.
late = time.strftime("at(%Y-%m-%dT%H:%M:%S)", time.gmtime(time.time() + 2))
scaling.put_scheduled_action(**WHERE, ScheduledActionName="late", Schedule=late, ScalableTargetAction={"MinCapacity": 4, "MaxCapacity": 6})
