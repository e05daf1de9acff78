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

if said=$(aws events create-event-bus --name b 2>&1); then echo "an operation that is not served must say so"; exit 1; fi
case "$said" in *CreateEventBus*) ;; *) echo "the error does not name the operation: $said"; exit 1 ;; esac
