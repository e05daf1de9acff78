#!/usr/bin/env bash
# The AWS CLI on what is served; $AWS is the program.
set -euo pipefail
aws() { "$AWS" --output text "$@"; }
same() { [ "$1" = "$2" ] || { echo "expected: $2"; echo "     got: $1"; exit 1; }; }
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT

same "$(aws sts get-caller-identity --query Account)" 000000000000
same "$(AWS_ACCESS_KEY_ID=123456789012 aws sts get-caller-identity --query Account)" 123456789012

aws iam create-role --role-name worker --assume-role-policy-document '{"Version":"2012-10-17","Statement":[]}' >/dev/null
same "$(aws iam get-role --role-name worker --query Role.Arn)" arn:aws:iam::000000000000:role/worker
if said=$(aws iam get-role --role-name nobody 2>&1); then exit 1; fi
case "$said" in *NoSuchEntity*) ;; *) echo "not IAM's error: $said"; exit 1 ;; esac

aws dynamodb create-table --table-name t-1 --key-schema AttributeName=id,KeyType=HASH \
  --attribute-definitions AttributeName=id,AttributeType=S --billing-mode PAY_PER_REQUEST >/dev/null
aws dynamodb wait table-exists --table-name t-1
aws dynamodb put-item --table-name t-1 --item '{"id":{"S":"1"},"v":{"N":"1"}}'
same "$(aws dynamodb get-item --table-name t-1 --key '{"id":{"S":"1"}}' --query Item.v.N)" 1
# Another account sees nothing of it.
same "$(AWS_ACCESS_KEY_ID=123456789012 aws dynamodb list-tables --query 'length(TableNames)')" 0

cat >"$folder/template.yaml" <<'T'
Parameters:
  Key: { Type: String, Default: id }
Resources:
  Items:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      KeySchema: [{ AttributeName: !Ref Key, KeyType: HASH }]
      AttributeDefinitions: [{ AttributeName: !Ref Key, AttributeType: S }]
Outputs:
  Name: { Value: !Ref Items }
  Arn: { Value: !GetAtt Items.Arn }
T
aws cloudformation deploy --stack-name shop --template-file "$folder/template.yaml" >/dev/null
table=$(aws cloudformation describe-stacks --stack-name shop --query "Stacks[0].Outputs[?OutputKey=='Name'].OutputValue")
same "$(aws dynamodb describe-table --table-name "$table" --query Table.KeySchema[0].AttributeName)" id
same "$(aws cloudformation describe-stacks --stack-name shop --query 'Stacks[0].StackStatus')" CREATE_COMPLETE
aws cloudformation delete-stack --stack-name shop
aws cloudformation wait stack-delete-complete --stack-name shop
if aws dynamodb describe-table --table-name "$table" >/dev/null 2>&1; then echo "the table outlived its stack"; exit 1; fi

aws s3 mb s3://files >/dev/null
head -c 20000000 /dev/urandom >"$folder/large"
mkdir "$folder/tree" && echo a >"$folder/tree/a" && mkdir "$folder/tree/b" && echo c >"$folder/tree/b/c"
aws s3 cp "$folder/large" s3://files/large >/dev/null
aws s3 cp s3://files/large "$folder/back" >/dev/null
cmp "$folder/large" "$folder/back"
aws s3 sync "$folder/tree" s3://files/tree >/dev/null
aws s3 sync s3://files/tree "$folder/tree2" >/dev/null
diff -r "$folder/tree" "$folder/tree2"
aws s3 mv s3://files/tree/a s3://files/moved >/dev/null
same "$(aws s3 ls --recursive s3://files | awk '{print $4}' | tr '\n' ' ')" "large moved tree/b/c "

mkdir "$folder/src" && echo 'def handler(event, context): return "packaged"' >"$folder/src/app.py"
cat >"$folder/package.yaml" <<'T'
Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: { Runtime: python3.13, Handler: app.handler, CodeUri: src/ }
Outputs:
  Name: { Value: !Ref Hello }
T
aws cloudformation package --template-file "$folder/package.yaml" --s3-bucket files --output-template-file "$folder/packaged.yaml" >/dev/null
grep -q s3://files/ "$folder/packaged.yaml"
aws cloudformation deploy --stack-name packaged --template-file "$folder/packaged.yaml" --s3-bucket files --capabilities CAPABILITY_IAM >/dev/null
function=$(aws cloudformation describe-stacks --stack-name packaged --query 'Stacks[0].Outputs[0].OutputValue')
aws lambda invoke --function-name "$function" "$folder/out" >/dev/null
same "$(cat "$folder/out")" '"packaged"'
aws cloudformation delete-stack --stack-name packaged
aws cloudformation wait stack-delete-complete --stack-name packaged
aws s3 rb --force s3://files >/dev/null

if said=$(aws events list-event-sources 2>&1); then echo "an operation that is not served must say so"; exit 1; fi
case "$said" in *ListEventSources*) ;; *) echo "the error does not name the operation: $said"; exit 1 ;; esac
