"""The SAM transform beside AWS's own, the Python package aws-sam-translator: every template of tests/templates/sam, resource for
resource. A difference that is meant is in MEANT with its reason; one that is listed and not there any more is an error."""
import json
import pathlib
import re
import sys

import boto3
from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

# Resource (its hash as #), and why it differs.
MEANT = {
    "apis.yaml": {"FHttpPermission": "a function with the default route has a permission for all routes, and AWS's transform leaves out the others"},
    "invoke-config.yaml": {
        name: "CodeDeploy is not served: an alias is moved all at once"
        for name in ("CodeDeployServiceRole", "FAliaslive", "FDeploymentGroup", "ServerlessDeploymentApplication")
    },
}


class ManagedPolicies:
    """The ARNs of AWS's policies, which the package would otherwise ask IAM for."""

    def load(self):
        names = {"AWSLambdaBasicExecutionRole": "service-role/", "AWSLambdaSQSQueueExecutionRole": "service-role/",
                 "AWSLambdaDynamoDBExecutionRole": "service-role/", "AmazonS3ReadOnlyAccess": ""}
        return {name: f"arn:aws:iam::aws:policy/{path}{name}" for name, path in names.items()}


def named(template):
    """The resources, with `#` for the hashes in their ids and descriptions, which are each transform's own."""
    names = {}
    for name, resource in template["Resources"].items():
        hashed = resource["Type"] in ("AWS::Lambda::Version", "AWS::Lambda::LayerVersion", "AWS::ApiGateway::Deployment")
        names[name] = re.sub("[0-9a-f]{10}$", "#", name) if hashed else name
    text = json.dumps(template["Resources"], sort_keys=True)
    for name, new in sorted(names.items(), key=lambda pair: -len(pair[0])):
        text = text.replace(name, new)
    return json.loads(re.sub("deployment id: [0-9a-f]{40}", "deployment id: #", text))


cloudformation = boto3.client("cloudformation")
wrong, seen = [], 0
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.yaml")):
    text = path.read_text()
    theirs = named(json.loads(json.dumps(transform(yaml_parse(text), {}, ManagedPolicies()))))
    stack = f"diff-{path.stem}"
    cloudformation.create_change_set(StackName=stack, ChangeSetName="one", ChangeSetType="CREATE", TemplateBody=text,
                                     Capabilities=["CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"])
    ours = cloudformation.get_template(StackName=stack, ChangeSetName="one", TemplateStage="Processed")["TemplateBody"]
    ours = named(ours if isinstance(ours, dict) else json.loads(ours))
    meant = MEANT.get(path.name, {})
    for name in sorted(set(ours) | set(theirs) | set(meant)):
        seen += 1
        differs = ours.get(name) != theirs.get(name)
        if differs and name not in meant:
            wrong.append(f"{path.name}: {name}\n  ours   {json.dumps(ours.get(name))}\n  theirs {json.dumps(theirs.get(name))}")
        if not differs and name in meant:
            wrong.append(f"{path.name}: {name} is said to differ ({meant[name]}), and does not")
assert not wrong and seen > 20, "\n".join(wrong)
print(f"{seen} resources: ok")
