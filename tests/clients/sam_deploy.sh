#!/usr/bin/env bash
# `sam deploy --resolve-s3` on a Python function, twice, then `sam delete`; $SAM and $AWS are the programs.
set -euo pipefail
same() { [ "$1" = "$2" ] || { echo "expected: $2"; echo "     got: $1"; exit 1; }; }
aws() { "$AWS" --output text "$@"; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
export HOME=$folder SAM_CLI_TELEMETRY=0
cd "$folder"
mkdir src
echo 'def handler(event, context): return {"hello": event.get("name")}' >src/app.py
cat >template.yaml <<'T'
AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Parameters:
  Memory: { Type: Number, Default: 128 }
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: app.handler
      CodeUri: src/
      MemorySize: !Ref Memory
Outputs:
  Name: { Value: !Ref Hello }
T
deploy() {
  "$SAM" deploy --stack-name hello --resolve-s3 --capabilities CAPABILITY_IAM --no-confirm-changeset --region us-east-1 "$@" \
    >sam.log 2>&1 || { cat sam.log; exit 1; }
}
deploy
name=$(aws cloudformation describe-stacks --stack-name hello --query 'Stacks[0].Outputs[0].OutputValue')
aws lambda invoke --function-name "$name" --payload '{"name":"sam"}' out >/dev/null
same "$(cat out)" '{"hello": "sam"}'

sed -i 's/hello/bye/' src/app.py
deploy --parameter-overrides Memory=256
aws lambda invoke --function-name "$name" --payload '{"name":"sam"}' out >/dev/null
same "$(cat out)" '{"bye": "sam"}'
same "$(aws lambda get-function-configuration --function-name "$name" --query MemorySize)" 256
deploy --parameter-overrides Memory=256 --no-fail-on-empty-changeset

"$SAM" delete --stack-name hello --no-prompts --region us-east-1 >sam.log 2>&1 || { cat sam.log; exit 1; }
if aws cloudformation describe-stacks --stack-name hello >/dev/null 2>&1; then echo "the stack is still there"; exit 1; fi
