"""`whimbrel up` with templates that name other templates: each is built, uploaded and deployed as a nested stack."""
import json
import os
import pathlib
import subprocess
import tempfile

import boto3

port = os.environ["AWS_ENDPOINT_URL"].rsplit(":", 1)[1].strip("/")
cloudformation, functions = boto3.client("cloudformation"), boto3.client("lambda")

OUTER = """
Transform: AWS::Serverless-2016-10-31
Resources:
  App:
    Type: AWS::Serverless::Application
    Properties:
      Location: app/template.yaml
      Parameters: {Greeting: hello}
  Stack:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./parameter.yaml
Outputs:
  Function: {Value: !GetAtt App.Outputs.Function}
"""
INNER = """
Transform: AWS::Serverless-2016-10-31
Parameters: {Greeting: {Type: String}}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: src
      Handler: app.handler
      Runtime: python3.12
      Environment: {Variables: {GREETING: !Ref Greeting}}
Outputs:
  Function: {Value: !Ref F}
"""
PARAMETER = "Resources: {P: {Type: 'AWS::SSM::Parameter', Properties: {Name: /nested, Type: String, Value: %s}}}"


def up(folder):
    return subprocess.run([os.environ["WHIMBREL"], "up", folder, "--once", "--port", port, "--stack", "outer", "--data", os.path.join(folder, "data")],
                          capture_output=True, text=True)


def said(folder):
    done = up(folder)
    assert done.returncode == 0, done.stdout + done.stderr
    stack = cloudformation.describe_stacks(StackName="outer")["Stacks"][0]
    function = stack["Outputs"][0]["OutputValue"]
    return json.loads(functions.invoke(FunctionName=function)["Payload"].read())


with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    (root / "app/src").mkdir(parents=True)
    code = root / "app/src/app.py"
    (root / "template.yaml").write_text(OUTER)
    (root / "app/template.yaml").write_text(INNER)
    (root / "parameter.yaml").write_text(PARAMETER % "one")
    code.write_text("import os\ndef handler(event, context):\n    return os.environ['GREETING'] + ' one'\n")
    assert said(folder) == "hello one"
    assert boto3.client("ssm").get_parameter(Name="/nested")["Parameter"]["Value"] == "one"
    assert said(folder) == "hello one"
    # What changes deep inside reaches its nested stack.
    code.write_text(code.read_text().replace("one", "two"))
    (root / "parameter.yaml").write_text(PARAMETER % "two")
    assert said(folder) == "hello two"
    assert boto3.client("ssm").get_parameter(Name="/nested")["Parameter"]["Value"] == "two"
    for text, words in [("Resources: {S: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: template.yaml}}}", "names itself"),
                        ("Resources: {S: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: none.yaml}}}", "none.yaml")]:
        (root / "parameter.yaml").write_text(text)
        refused = up(folder)
        assert refused.returncode != 0 and words in refused.stderr and "S: " in refused.stderr, refused.stderr
    stacks = [stack["StackName"] for stack in cloudformation.describe_stacks()["Stacks"]]
    assert len(stacks) == 3, stacks
cloudformation.delete_stack(StackName="outer")
cloudformation.get_waiter("stack_delete_complete").wait(StackName="outer", WaiterConfig={"Delay": 1})
print("nested: ok")
