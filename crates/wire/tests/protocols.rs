//! Requests of the REST and query protocols, with rooms that only these tests have.

use base::{AccountId, Clock, Region, Rng, Trace};
use bytes::Bytes;
use std::sync::Arc;
use wire::http::{Context, serve};
use wire::protocol::encode_fault;
use wire::schema::{Protocol, ServiceSchema};
use wire::{Caller, Cx, House, Operations, Service, operations};
use wire::{apigateway, apigatewayv2, cloudformation, kms, lambda, sqs};

struct Functions;

impl Service for Functions {
    const SCHEMA: &'static ServiceSchema = &lambda::SERVICE;

    fn operations() -> Operations<Self> {
        operations![lambda::CreateFunction => create_function, lambda::Invoke => invoke, lambda::TagResource => tag]
    }
}

/// Answers with what it was given.
async fn invoke(
    _: &Cx<Functions>,
    input: lambda::InvocationRequest,
) -> Result<lambda::InvocationResponse, lambda::InvokeError> {
    if input.function_name == "busy" {
        return Err(lambda::TooManyRequestsException {
            retry_after_seconds: Some("7".into()),
            message: Some("Rate Exceeded.".into()),
            reason: Some(lambda::ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded),
            ..Default::default()
        }
        .into());
    }
    Ok(lambda::InvocationResponse {
        status_code: Some(202),
        function_error: input.invocation_type.map(|kind| kind.as_str().to_owned()),
        log_result: input.qualifier,
        payload: input.payload,
        executed_version: Some(input.function_name + "\r\nx: y"),
        durable_execution_arn: None,
    })
}

async fn create_function(
    _: &Cx<Functions>,
    input: lambda::CreateFunctionRequest,
) -> Result<lambda::FunctionConfiguration, lambda::CreateFunctionError> {
    Ok(lambda::FunctionConfiguration { function_name: Some(input.function_name), ..Default::default() })
}

async fn tag(
    _: &Cx<Functions>,
    _: lambda::TagResourceRequest,
) -> Result<wire::shape::Empty, lambda::TagResourceError> {
    Ok(wire::shape::Empty {})
}

struct RestApis;

impl Service for RestApis {
    const SCHEMA: &'static ServiceSchema = &apigateway::SERVICE;

    fn operations() -> Operations<Self> {
        operations![apigateway::GetRestApi => get_rest_api]
    }
}

async fn get_rest_api(
    _: &Cx<RestApis>,
    input: apigateway::GetRestApiRequest,
) -> Result<apigateway::RestApi, apigateway::GetRestApiError> {
    let created_date = Some(base::Timestamp::from_millis(1_500));
    Ok(apigateway::RestApi { id: Some(input.rest_api_id), created_date, ..Default::default() })
}

struct HttpApis;

impl Service for HttpApis {
    const SCHEMA: &'static ServiceSchema = &apigatewayv2::SERVICE;

    fn operations() -> Operations<Self> {
        operations![apigatewayv2::GetApi => get_api]
    }
}

async fn get_api(
    _: &Cx<HttpApis>,
    input: apigatewayv2::GetApiRequest,
) -> Result<apigatewayv2::GetApiResponse, apigatewayv2::GetApiError> {
    let created_date = Some(base::Timestamp::from_millis(1_500));
    Ok(apigatewayv2::GetApiResponse { api_id: Some(input.api_id), created_date, ..Default::default() })
}

struct Stacks;

impl Service for Stacks {
    const SCHEMA: &'static ServiceSchema = &cloudformation::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            cloudformation::CreateStack => create_stack, cloudformation::DeleteStack => delete_stack,
            cloudformation::ListStacks => list_stacks,
        ]
    }
}

/// Answers with the capabilities and tags that it was given.
async fn create_stack(
    _: &Cx<Stacks>,
    input: cloudformation::CreateStackInput,
) -> Result<cloudformation::CreateStackOutput, cloudformation::CreateStackError> {
    if input.stack_name == "wrong" {
        return Err(cloudformation::ValidationError::new("Template error: <&>").into());
    }
    let capabilities = input.capabilities.into_iter().flatten().map(|one| one.as_str().to_owned());
    let tags = input.tags.into_iter().flatten().map(|tag| format!("{}={}", tag.key, tag.value));
    let all: Vec<_> = capabilities.chain(tags).collect();
    Ok(cloudformation::CreateStackOutput { stack_id: Some(all.join(",")), operation_id: None })
}

async fn delete_stack(
    _: &Cx<Stacks>,
    _: cloudformation::DeleteStackInput,
) -> Result<wire::shape::Empty, cloudformation::DeleteStackError> {
    Ok(wire::shape::Empty {})
}

async fn list_stacks(
    _: &Cx<Stacks>,
    _: cloudformation::ListStacksInput,
) -> Result<cloudformation::ListStacksOutput, cloudformation::ListStacksError> {
    let summary = cloudformation::StackSummary {
        stack_name: "a<b".into(),
        creation_time: base::Timestamp::from_millis(1_500),
        stack_status: cloudformation::StackStatus::CreateComplete,
        ..Default::default()
    };
    Ok(cloudformation::ListStacksOutput { stack_summaries: Some(vec![summary]), next_token: None })
}

fn house() -> Arc<House> {
    let mut house = House::new(Clock::system(), Rng::seeded(1));
    house.add(Arc::new(Functions));
    house.add(Arc::new(RestApis));
    house.add(Arc::new(HttpApis));
    house.add(Arc::new(Stacks));
    Arc::new(house)
}

/// The reply to `request` (method, target, and headers between `|`) in one text: status, headers in order, body.
async fn ask(signed: &str, request: &str, body: &str) -> String {
    let mut parts = request.split('|');
    let (method, target) = parts.next().and_then(|first| first.split_once(' ')).unwrap();
    let mut builder = http::Request::builder().method(method).uri(target);
    for (name, value) in parts.filter_map(|part| part.split_once(':')) {
        builder = builder.header(name, value);
    }
    let (head, ()) = builder.body(()).unwrap().into_parts();
    let caller =
        Caller { account: AccountId::local(), region: Region::DEFAULT, access_key_id: Arc::from("") };
    let context =
        Context { caller, signed_service: signed.into(), trace: Trace::new(), trace_id: Arc::from("") };
    let response = serve(&house(), &head, Bytes::copy_from_slice(body.as_bytes()), context).await.response;
    let id = response.headers()["x-amzn-requestid"].to_str().unwrap().to_owned();
    let mut headers: Vec<_> = response
        .headers()
        .iter()
        .filter(|(name, _)| *name != "x-amzn-requestid")
        .map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap()))
        .collect();
    headers.sort();
    let body = String::from_utf8(response.body().to_vec()).unwrap().replace(&id, "ID");
    format!("{}\n{}{body}", response.status().as_u16(), headers.concat())
}

const FORM: &str = "content-type:application/x-www-form-urlencoded; charset=utf-8";

#[tokio::test]
async fn rest_json() {
    let table = [
        (
            "lambda",
            "POST /2015-03-31/functions/arn%3Af/invocations?Qualifier=a%2Db|x-amz-invocation-type:Event",
            "not json",
            "202\ncontent-type: application/octet-stream\nx-amz-executed-version: arn:f  x: y\n\
             x-amz-function-error: Event\nx-amz-log-result: a-b\nnot json",
        ),
        (
            "lambda",
            "POST /2015-03-31/functions/busy/invocations",
            "",
            "429\ncontent-type: application/json\nretry-after: 7\nx-amzn-errortype: TooManyRequestsException\n\
             {\"message\":\"Rate Exceeded.\",\"Reason\":\"ReservedFunctionConcurrentInvocationLimitExceeded\"}",
        ),
        (
            "lambda",
            "POST /2015-03-31/functions",
            "{\"Role\":\"arn:aws:iam::000000000000:role/r\",\"Code\":{},\"FunctionName\":\"f\"}",
            "201\ncontent-type: application/json\n{\"FunctionName\":\"f\"}",
        ),
        (
            "lambda",
            "POST /2015-03-31/functions",
            "{\"Code\":{}",
            "400\ncontent-type: application/json\nx-amzn-errortype: SerializationException\n\
             {\"message\":\"malformed JSON at byte 10\"}",
        ),
        (
            "lambda",
            "POST /2015-03-31/functions",
            "{}",
            "400\ncontent-type: application/json\nx-amzn-errortype: ValidationException\n\
             {\"message\":\"3 validation errors detected: Value null at 'functionName' failed to satisfy constraint: \
             Member must not be null; Value null at 'role' failed to satisfy constraint: Member must not be null; \
             Value null at 'code' failed to satisfy constraint: Member must not be null\"}",
        ),
        (
            "lambda",
            "POST /2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af",
            "{\"Tags\":{\"a\":\"b\"}}",
            "204\n",
        ),
        (
            "lambda",
            "GET /2019-09-30/functions/f/event-invoke-config",
            "",
            "404\ncontent-type: application/json\nx-amzn-errortype: UnknownOperationException\n\
             {\"message\":\"No AWS operation answers this request.\"}",
        ),
        (
            "lambda",
            "GET /2019-09-25/functions/f/event-invoke-config",
            "",
            "501\ncontent-type: application/json\nx-amzn-errortype: NotImplemented\n\
             {\"message\":\"Whimbrel knows Lambda's GetFunctionEventInvokeConfig but does not serve it yet.\"}",
        ),
        (
            "apigateway",
            "GET /restapis/abc",
            "",
            "200\ncontent-type: application/json\n{\"id\":\"abc\",\"createdDate\":1.5}",
        ),
        (
            "",
            "GET /v2/apis/abc",
            "",
            "200\ncontent-type: application/json\n{\"apiId\":\"abc\",\"createdDate\":\"1970-01-01T00:00:01.500Z\"}",
        ),
        (
            "appsync",
            "GET /v1/apis",
            "",
            "501\ncontent-type: application/json\nx-amzn-errortype: NotImplemented\n\
             {\"message\":\"Whimbrel knows AppSync but does not serve it yet.\"}",
        ),
    ];
    for (signed, request, body, expected) in table {
        assert_eq!(ask(signed, request, body).await, expected, "{request}");
    }
}

#[tokio::test]
async fn query() {
    const XMLNS: &str = "http://cloudformation.amazonaws.com/doc/2010-05-15/";
    let fault = |status: u16, code: &str, message: &str| {
        format!(
            "{status}\ncontent-type: text/xml\n<ErrorResponse xmlns=\"{XMLNS}\">\n<Error><Type>{}</Type>\
             <Code>{code}</Code><Message>{message}</Message></Error><RequestId>ID</RequestId></ErrorResponse>\n",
            if status < 500 { "Sender" } else { "Receiver" }
        )
    };
    let reply = |name: &str, result: &str| {
        format!(
            "200\ncontent-type: text/xml\n<{name}Response xmlns=\"{XMLNS}\">\n{result}<ResponseMetadata>\
             <RequestId>ID</RequestId></ResponseMetadata></{name}Response>\n"
        )
    };
    let without_namespace = |text: String| text.replace(&format!(" xmlns=\"{XMLNS}\""), "");
    let table = [
        (
            "Action=CreateStack&Version=2010-05-15&StackName=s&Capabilities.member.2=CAPABILITY_IAM\
             &Capabilities.member.1=CAPABILITY_AUTO_EXPAND&Tags.member.1.Key=k+k&Tags.member.1.Value=%26",
            reply(
                "CreateStack",
                "<CreateStackResult><StackId>CAPABILITY_AUTO_EXPAND,CAPABILITY_IAM,k k=&amp;</StackId>\
                 </CreateStackResult>",
            ),
        ),
        ("Action=DeleteStack&Version=2010-05-15&StackName=s", reply("DeleteStack", "")),
        (
            "Version=2010-05-15&Action=ListStacks",
            reply(
                "ListStacks",
                "<ListStacksResult><StackSummaries><member><StackName>a&lt;b</StackName>\
                 <CreationTime>1970-01-01T00:00:01.500Z</CreationTime>\
                 <StackStatus>CREATE_COMPLETE</StackStatus></member></StackSummaries></ListStacksResult>",
            ),
        ),
        (
            "Action=CreateStack&Version=2010-05-15&StackName=wrong",
            fault(400, "ValidationError", "Template error: &lt;&amp;&gt;"),
        ),
        (
            "Action=CreateStack&Version=2010-05-15",
            fault(
                400,
                "ValidationError",
                "1 validation error detected: Value null at 'stackName' failed to satisfy constraint: Member must \
                 not be null",
            ),
        ),
        (
            "Action=Nothing&Version=2010-05-15",
            fault(400, "InvalidAction", "Could not find operation Nothing for version 2010-05-15"),
        ),
        (
            "Action=CreateStackSet&Version=2010-05-15",
            fault(
                501,
                "NotImplemented",
                "Whimbrel knows CloudFormation's CreateStackSet but does not serve it yet.",
            ),
        ),
        (
            "Action=CreateStack&Version=2010-05-15&StackName=a&TimeoutInMinutes=x",
            fault(400, "MalformedInput", "STRING_VALUE cannot be converted to Integer"),
        ),
        (
            "Action=Publish&Version=2010-03-31",
            without_namespace(fault(
                501,
                "NotImplemented",
                "Whimbrel knows SNS's Publish but does not serve it yet.",
            )),
        ),
    ];
    for (form, expected) in table {
        assert_eq!(ask("", &format!("POST /|{FORM}"), form).await, expected, "{form}");
        assert_eq!(ask("", &format!("GET /?{form}"), "").await, expected, "{form}");
    }
}

/// A fault's status is its model's in every protocol; what says that it is an older protocol's error stands beside.
#[test]
fn faults_keep_their_status() {
    let fault = sqs::PurgeQueueInProgress { message: Some("Only one.".into()) };
    let table = [
        (
            Protocol::AwsJson10,
            &b"{\"__type\":\"com.amazonaws.sqs#PurgeQueueInProgress\",\"message\":\"Only one.\"}"[..],
        ),
        (
            Protocol::RpcV2Cbor,
            b"\xbf\x66__type\x78\x26com.amazonaws.sqs#PurgeQueueInProgress\x67message\x69Only one.\xff",
        ),
    ];
    for (protocol, body) in table {
        let response = encode_fault(protocol, &sqs::SERVICE, &fault, "ID");
        assert_eq!(response.status(), 403, "{protocol:?}");
        assert_eq!(
            response.headers()["x-amzn-query-error"],
            "AWS.SimpleQueueService.PurgeQueueInProgress;Sender",
            "{protocol:?}"
        );
        assert_eq!(response.body().escape_ascii().to_string(), body.escape_ascii().to_string());
    }
}

/// What the model calls sensitive is not repeated by the error that refuses it.
#[test]
fn errors_keep_secrets() {
    let input = kms::EncryptRequest {
        key_id: "k".repeat(2049),
        plaintext: Bytes::from(vec![1; 4097]),
        ..kms::EncryptRequest::default()
    };
    let said = wire::validate(&kms::schemas::ENCRYPT_REQUEST, &input, &[]).unwrap_err();
    assert_eq!(
        said,
        format!(
            "2 validation errors detected: Value '{}' at 'keyId' failed to satisfy constraint: Member must have length less than \
             or equal to 2048; Value at 'plaintext' failed to satisfy constraint: Member must have length less than or equal to \
             4096",
            input.key_id
        )
    );
}
