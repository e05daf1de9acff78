// An application of CDK's own constructs, as its documentation builds them: an asset, an API, a table, a topic in front of a queue.
const path = require("node:path");
const { App, CfnOutput, RemovalPolicy, Stack } = require("aws-cdk-lib");
const { HttpApi, HttpMethod } = require("aws-cdk-lib/aws-apigatewayv2");
const { HttpLambdaIntegration } = require("aws-cdk-lib/aws-apigatewayv2-integrations");
const { AttributeType, BillingMode, Table } = require("aws-cdk-lib/aws-dynamodb");
const { Code, Function: Lambda, Runtime } = require("aws-cdk-lib/aws-lambda");
const { SqsEventSource } = require("aws-cdk-lib/aws-lambda-event-sources");
const { Topic } = require("aws-cdk-lib/aws-sns");
const { SqsSubscription } = require("aws-cdk-lib/aws-sns-subscriptions");
const { Queue } = require("aws-cdk-lib/aws-sqs");

const env = { account: process.env.CDK_DEFAULT_ACCOUNT, region: process.env.CDK_DEFAULT_REGION };
const stack = new Stack(new App(), "Notes", { env });

const table = new Table(stack, "Table", {
  partitionKey: { name: "id", type: AttributeType.STRING },
  billingMode: BillingMode.PAY_PER_REQUEST,
  removalPolicy: RemovalPolicy.DESTROY,
});
const queue = new Queue(stack, "Queue");
const topic = new Topic(stack, "Topic");
topic.addSubscription(new SqsSubscription(queue, { rawMessageDelivery: true }));

const notes = new Lambda(stack, "Notes", {
  runtime: Runtime.PYTHON_3_13,
  handler: "notes.handler",
  code: Code.fromAsset(path.join(__dirname, "src")),
  environment: { TABLE: table.tableName, GREETING: process.env.GREETING },
});
table.grantReadWriteData(notes);
notes.addEventSource(new SqsEventSource(queue));

const api = new HttpApi(stack, "Api");
api.addRoutes({ path: "/{id}", methods: [HttpMethod.GET], integration: new HttpLambdaIntegration("Get", notes) });

new CfnOutput(stack, "ApiId", { value: api.apiId });
new CfnOutput(stack, "TopicArn", { value: topic.topicArn });
new CfnOutput(stack, "FunctionName", { value: notes.functionName });
