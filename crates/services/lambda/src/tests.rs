//! Whole operations on a real store, with a function written in bash.

use crate::{
    CodeSource, CodeSourceError, FunctionLogs, Lambda, LogOutput, Parts, StreamBatch, StreamFeed, StreamStop,
    Streams, Traces,
};
use base::{AccountId, Clock, LatencySource, Region, Rng, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use compute::Runtimes;
use parking_lot::Mutex;
use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::lambda as api;
use wire::operation::LocalFuture;
use wire::{Call, House, Operation};

/// Answers its event; exits, fails or hangs where the event says so.
const BOOTSTRAP: &str = r#"#!/bin/bash
LC_ALL=C
exec 3<>"/dev/tcp/${AWS_LAMBDA_RUNTIME_API/://}"
reply() {
  length=0
  while IFS= read -r line <&3; do
    line=${line%$'\r'}
    [ -z "$line" ] && break
    case "$line" in
      Lambda-Runtime-Aws-Request-Id:*) id=${line#*: } ;;
      Lambda-Runtime-Invoked-Function-Arn:*) arn=${line#*: } ;;
      Content-Length:*) length=${line#*: } ;;
    esac
  done
  body=
  [ "$length" -gt 0 ] && IFS= read -r -N "$length" body <&3
}
send() { printf '%s /2018-06-01/runtime/%s HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s' "$1" "$2" "${#3}" "$3" >&3; reply; }
while true; do
  send GET invocation/next ""
  echo "event $body"
  case "$body" in
    '"exit"') exit 9 ;;
    '"hang"') read -r _ < <(exec sleep 600) ;;
    '"fail"') send POST "invocation/$id/error" '{"errorType":"Bad","errorMessage":"no"}' ;;
    '"who"') send POST "invocation/$id/response" "\"$MARK $AWS_LAMBDA_FUNCTION_VERSION $arn\"" ;;
    *) send POST "invocation/$id/response" "$body" ;;
  esac
done
"#;

#[derive(Default)]
struct Logs(Mutex<Vec<LogOutput>>, tokio::sync::Notify);

impl FunctionLogs for Logs {
    fn append(&self, output: LogOutput) {
        self.0.lock().push(output);
        self.1.notify_one();
    }
}

struct Objects(BTreeMap<String, Bytes>);

impl CodeSource for Objects {
    fn get_object<'a>(
        &'a self,
        _account: &'a AccountId,
        bucket: &'a str,
        key: &'a str,
        _version: Option<&'a str>,
    ) -> LocalFuture<'a, Result<Bytes, CodeSourceError>> {
        let found = self.0.get(&format!("{bucket}/{key}")).cloned();
        let missing = || CodeSourceError {
            code: "NoSuchKey".into(),
            message: "The specified key does not exist.".into(),
        };
        Box::pin(async move { found.ok_or_else(missing) })
    }
}

/// A stream that has these changes, and then no more.
#[derive(Clone, Default)]
struct OneStream(Arc<Vec<(i64, &'static str)>>);

impl Streams for OneStream {
    fn open(&self, _arn: &str) -> Result<Box<dyn StreamFeed>, StreamStop> {
        Ok(Box::new(self.clone()))
    }
}

impl StreamFeed for OneStream {
    fn next_after<'a>(
        &'a self,
        position: Option<&'a str>,
        _limit: usize,
    ) -> LocalFuture<'a, Result<StreamBatch, StreamStop>> {
        Box::pin(async move {
            if position.is_some() {
                return std::future::pending().await;
            }
            let change = |(at, sequence): &(i64, &str)| wire::dynamodbstreams::StreamRecord {
                approximate_creation_date_time: Some(Timestamp::from_secs(*at)),
                sequence_number: Some((*sequence).to_owned()),
                ..Default::default()
            };
            let records = self.0.iter().map(|one| wire::dynamodbstreams::Record {
                dynamodb: Some(change(one)),
                ..Default::default()
            });
            Ok(StreamBatch { records: records.collect(), position: "9".to_owned() })
        })
    }

    fn latest(&self) -> Result<String, StreamStop> {
        Ok("9".to_owned())
    }
}

struct Fixture {
    house: Arc<House>,
    lambda: Arc<Lambda>,
    logs: Arc<Logs>,
    _folder: tempfile::TempDir,
}

struct Untraced;

impl Traces for Untraced {
    fn begin(&self, _region: Region, _account: &AccountId, _trace: &str) {}

    fn leave(&self, _region: Region, _account: &AccountId, _document: String) {}
}

impl Fixture {
    fn new() -> Self {
        Self::open(tempfile::tempdir().unwrap())
    }

    fn open(folder: tempfile::TempDir) -> Self {
        Self::with(folder, OneStream::default())
    }

    fn with(folder: tempfile::TempDir, stream: OneStream) -> Self {
        let (clock, rng) = (Clock::system(), Rng::seeded(1));
        let logs = Arc::new(Logs::default());
        let lambda = Arc::new(Lambda::new(Parts {
            store: Store::open(&StoreOptions::new(folder.path().join("store"))).unwrap(),
            folder: folder.path().join("lambda"),
            ephemeral: false,
            runtimes: Runtimes::new(folder.path().join("runtimes"), Arc::new(|_: &str| {})),
            endpoint: "http://127.0.0.1:4566".into(),
            clock: clock.clone(),
            rng: rng.clone(),
            code: Arc::new(Objects(BTreeMap::from([("b/k.zip".into(), zip(BOOTSTRAP))]))),
            logs: Arc::clone(&logs) as Arc<dyn FunctionLogs>,
            streams: Arc::new(stream),
            traces: Arc::new(Untraced),
            daemon: "127.0.0.1:2000".into(),
        }));
        let mut house = House::new(clock, rng);
        house.add(Arc::clone(&lambda));
        Self { house: Arc::new(house), lambda, logs, _folder: folder }
    }

    fn caller(&self) -> Call {
        self.house.own_call(AccountId::local(), Region::parse("us-east-1").unwrap())
    }

    async fn call<O: Operation>(&self, input: O::Input) -> Result<O::Output, O::Error> {
        self.house.call::<O>(&self.caller(), input).await
    }

    async fn create(&self, name: &str) -> api::FunctionConfiguration {
        self.call::<api::CreateFunction>(request(name)).await.unwrap()
    }

    async fn invoke(&self, name: &str, payload: &str) -> api::InvocationResponse {
        self.call::<api::Invoke>(event(name, payload)).await.unwrap()
    }
}

fn zip(bootstrap: &str) -> Bytes {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().unix_permissions(0o755);
    writer.start_file("bootstrap", options).unwrap();
    writer.write_all(bootstrap.as_bytes()).unwrap();
    Bytes::from(writer.finish().unwrap().into_inner())
}

fn request(name: &str) -> api::CreateFunctionRequest {
    api::CreateFunctionRequest {
        function_name: name.into(),
        runtime: Some(api::Runtime::ProvidedAl2023),
        handler: Some("bootstrap".into()),
        role: "arn:aws:iam::000000000000:role/r".into(),
        code: api::FunctionCode { zip_file: Some(zip(BOOTSTRAP)), ..api::FunctionCode::default() },
        timeout: Some(20),
        ..api::CreateFunctionRequest::default()
    }
}

fn event(name: &str, payload: &str) -> api::InvocationRequest {
    api::InvocationRequest {
        function_name: name.into(),
        payload: Some(Bytes::copy_from_slice(payload.as_bytes())),
        ..api::InvocationRequest::default()
    }
}

fn message<E: wire::shape::OperationError>(error: &E) -> (String, String) {
    let fault = error.fault().unwrap();
    (fault.schema().code().to_owned(), fault.message().to_owned())
}

#[tokio::test]
async fn a_function_is_created_invoked_and_logged() {
    let fixture = Fixture::new();
    let created = fixture.create("hello").await;
    assert_eq!(created.function_arn.as_deref(), Some("arn:aws:lambda:us-east-1:000000000000:function:hello"));
    assert_eq!(created.state, Some(api::State::Active));
    let call = fixture.caller();
    let input = api::InvocationRequest { log_type: Some(api::LogType::Tail), ..event("hello", "{\"a\":1}") };
    let answer = fixture.house.call::<api::Invoke>(&call, input).await.unwrap();
    assert_eq!((answer.status_code, answer.function_error), (Some(200), None));
    assert_eq!(answer.payload.as_deref(), Some(&b"{\"a\":1}"[..]));
    assert_eq!(answer.executed_version.as_deref(), Some("$LATEST"));
    assert!(!call.trace.spent(LatencySource::Compute).is_zero());
    let tail = String::from_utf8(STANDARD.decode(answer.log_result.unwrap()).unwrap()).unwrap();
    let id = call.request_id;
    assert!(tail.starts_with(&format!(
        "START RequestId: {id} Version: $LATEST\nevent {{\"a\":1}}\nEND RequestId: {id}\nREPORT"
    )));
    assert!(tail.contains("\tInit Duration: "), "{tail}");
    let logged = fixture.logs.0.lock();
    assert_eq!((logged.len(), logged[0].group.as_str()), (1, "/aws/lambda/hello"));
    assert_eq!(logged[0].text, tail);
    assert!(logged[0].stream.contains("/[$LATEST]"));
}

#[tokio::test]
async fn failures_of_a_function_are_answers() {
    let fixture = Fixture::new();
    fixture.create("f").await;
    for (event, expected) in [
        ("\"fail\"", "{\"errorType\":\"Bad\",\"errorMessage\":\"no\"}"),
        ("\"exit\"", "Runtime exited with error: exit status 9"),
    ] {
        let answer = fixture.invoke("f", event).await;
        assert_eq!(answer.function_error.as_deref(), Some("Unhandled"));
        let payload = String::from_utf8(answer.payload.unwrap().to_vec()).unwrap();
        assert!(payload.contains(expected), "{payload}");
    }
    let update = api::UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        timeout: Some(1),
        ..Default::default()
    };
    fixture.call::<api::UpdateFunctionConfiguration>(update).await.unwrap();
    let answer = fixture.invoke("f", "\"hang\"").await;
    let payload = String::from_utf8(answer.payload.unwrap().to_vec()).unwrap();
    assert!(payload.ends_with("Task timed out after 1.00 seconds\"}"), "{payload}");
}

#[tokio::test]
async fn faults_have_the_texts_of_aws() {
    let fixture = Fixture::new();
    fixture.create("f").await;
    let twice = fixture.call::<api::CreateFunction>(request("f")).await.unwrap_err();
    assert_eq!(message(&twice), ("ResourceConflictException".into(), "Function already exist: f".into()));
    let no_code = api::CreateFunctionRequest { code: api::FunctionCode::default(), ..request("g") };
    let no_code = fixture.call::<api::CreateFunction>(no_code).await.unwrap_err();
    assert_eq!(message(&no_code).1, "Please provide a source for function code.");
    let code =
        api::FunctionCode { s3_bucket: Some("b".into()), s3_key: Some("gone".into()), ..Default::default() };
    let gone = fixture
        .call::<api::CreateFunction>(api::CreateFunctionRequest { code, ..request("g") })
        .await
        .unwrap_err();
    assert_eq!(
        message(&gone).1,
        "Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist."
    );
    let long = fixture.call::<api::CreateFunction>(request(&"x".repeat(65))).await.unwrap_err();
    assert!(message(&long).1.ends_with("Member must have length less than or equal to 64"));
    let missing = fixture.call::<api::Invoke>(event("gone:live", "1")).await.unwrap_err();
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:gone:live";
    assert_eq!(message(&missing), ("ResourceNotFoundException".into(), format!("Function not found: {arn}")));
    let bad = fixture.call::<api::Invoke>(event("f", "{")).await.unwrap_err();
    assert_eq!(message(&bad).0, "InvalidRequestContentException");
    let large = format!("\"{}\"", "x".repeat(base::limits::LAMBDA_PAYLOAD_BYTES));
    let large = fixture.call::<api::Invoke>(event("f", &large)).await.unwrap_err();
    assert_eq!(
        message(&large),
        (
            "RequestTooLargeException".into(),
            "Request must be smaller than 6291456 bytes for the InvokeFunction operation".into()
        )
    );
    let later =
        api::InvocationRequest { invocation_type: Some(api::InvocationType::Event), ..event("f", "1") };
    assert_eq!(fixture.call::<api::Invoke>(later).await.unwrap().status_code, Some(202));
    let unknown = api::InvocationRequest {
        invocation_type: Some(api::InvocationType::Unknown("Later".into())),
        ..event("f", "1")
    };
    let unknown = fixture.call::<api::Invoke>(unknown).await.unwrap_err();
    assert!(message(&unknown).1.contains("does not serve invocations of type Later"));
    let dry =
        api::InvocationRequest { invocation_type: Some(api::InvocationType::DryRun), ..event("f", "1") };
    assert_eq!(fixture.call::<api::Invoke>(dry).await.unwrap().status_code, Some(204));
}

#[tokio::test]
async fn reserved_concurrency_of_zero_stops_a_function() {
    let fixture = Fixture::new();
    fixture.create("f").await;
    let reserve = |count| api::PutFunctionConcurrencyRequest {
        function_name: "f".into(),
        reserved_concurrent_executions: count,
    };
    fixture.call::<api::PutFunctionConcurrency>(reserve(0)).await.unwrap();
    let throttled = fixture.call::<api::Invoke>(event("f", "1")).await.unwrap_err();
    let api::InvokeError::TooManyRequestsException(fault) = throttled else { panic!("{throttled:?}") };
    assert_eq!(fault.message.as_deref(), Some("Rate Exceeded."));
    assert_eq!(fault.reason, Some(api::ThrottleReason::ReservedFunctionConcurrentInvocationLimitExceeded));
    let too_many = fixture.call::<api::PutFunctionConcurrency>(reserve(901)).await.unwrap_err();
    assert!(message(&too_many).1.ends_with("below its minimum value of [100]."));
    fixture
        .call::<api::DeleteFunctionConcurrency>(api::DeleteFunctionConcurrencyRequest {
            function_name: "f".into(),
        })
        .await
        .unwrap();
    fixture.invoke("f", "1").await;
}

#[tokio::test]
async fn versions_and_aliases_run_what_they_name() {
    let fixture = Fixture::new();
    let variables = |mark: &str| {
        Some(api::Environment { variables: Some(BTreeMap::from([("MARK".to_owned(), mark.to_owned())])) })
    };
    let code =
        api::FunctionCode { s3_bucket: Some("b".into()), s3_key: Some("k.zip".into()), ..Default::default() };
    let first = api::CreateFunctionRequest {
        environment: variables("one"),
        publish: Some(true),
        code,
        ..request("f")
    };
    let first = fixture.call::<api::CreateFunction>(first).await.unwrap();
    assert_eq!(first.version.as_deref(), Some("1"));
    let publish = || api::PublishVersionRequest { function_name: "f".into(), ..Default::default() };
    let same = fixture.call::<api::PublishVersion>(publish()).await.unwrap();
    assert_eq!((same.version.as_deref(), same.revision_id), (Some("1"), first.revision_id));
    let update = api::UpdateFunctionConfigurationRequest {
        function_name: "f".into(),
        environment: variables("two"),
        ..Default::default()
    };
    fixture.call::<api::UpdateFunctionConfiguration>(update).await.unwrap();
    let alias = api::CreateAliasRequest {
        function_name: "f".into(),
        name: "live".into(),
        function_version: "1".into(),
        ..Default::default()
    };
    fixture.call::<api::CreateAlias>(alias.clone()).await.unwrap();
    assert_eq!(
        message(&fixture.call::<api::CreateAlias>(alias).await.unwrap_err()).0,
        "ResourceConflictException"
    );
    let arn = "arn:aws:lambda:us-east-1:000000000000:function:f";
    for (name, expected) in [
        ("f", format!("\"two $LATEST {arn}\"")),
        ("f:live", format!("\"one 1 {arn}:live\"")),
        ("f:1", format!("\"one 1 {arn}:1\"")),
    ] {
        let answer = fixture.invoke(name, "\"who\"").await;
        assert_eq!(answer.payload.unwrap(), expected, "{name}");
    }
    let delete = api::DeleteFunctionRequest { function_name: "f".into(), qualifier: Some("1".into()) };
    let used = fixture.call::<api::DeleteFunction>(delete).await.unwrap_err();
    assert_eq!(
        message(&used).1,
        "Unable to delete version because the following aliases reference it: [live]"
    );
}

#[tokio::test]
async fn permissions_are_a_policy() {
    let fixture = Fixture::new();
    fixture.create("f").await;
    let add = api::AddPermissionRequest {
        function_name: "f".into(),
        statement_id: "api".into(),
        action: "lambda:InvokeFunction".into(),
        principal: "apigateway.amazonaws.com".into(),
        source_arn: Some("arn:aws:execute-api:us-east-1:000000000000:x/*".into()),
        ..Default::default()
    };
    fixture.call::<api::AddPermission>(add.clone()).await.unwrap();
    assert_eq!(
        message(&fixture.call::<api::AddPermission>(add).await.unwrap_err()).0,
        "ResourceConflictException"
    );
    let get = || api::GetPolicyRequest { function_name: "f".into(), ..Default::default() };
    let policy = fixture.call::<api::GetPolicy>(get()).await.unwrap().policy.unwrap();
    assert!(policy.contains(r#""Principal":{"Service":"apigateway.amazonaws.com"}"#), "{policy}");
    let remove = api::RemovePermissionRequest {
        function_name: "f".into(),
        statement_id: "api".into(),
        ..Default::default()
    };
    fixture.call::<api::RemovePermission>(remove).await.unwrap();
    let none = fixture.call::<api::GetPolicy>(get()).await.unwrap_err();
    assert_eq!(message(&none).1, "The resource you requested does not exist.");
}

#[tokio::test]
async fn other_code_runs_at_once_and_a_deleted_function_is_gone() {
    let fixture = Fixture::new();
    fixture.create("f").await;
    assert_eq!(fixture.invoke("f", "7").await.payload.as_deref(), Some(&b"7"[..]));
    let update = api::UpdateFunctionCodeRequest {
        function_name: "f".into(),
        zip_file: Some(zip(&BOOTSTRAP.replace("$MARK", "new code"))),
        ..Default::default()
    };
    fixture.call::<api::UpdateFunctionCode>(update).await.unwrap();
    let answer = fixture.invoke("f", "\"who\"").await.payload.unwrap();
    assert!(answer.starts_with(b"\"new code"), "{answer:?}");
    let delete = api::DeleteFunctionRequest { function_name: "f".into(), qualifier: None };
    fixture.call::<api::DeleteFunction>(delete.clone()).await.unwrap();
    assert_eq!(
        message(&fixture.call::<api::DeleteFunction>(delete).await.unwrap_err()).0,
        "ResourceNotFoundException"
    );
    assert!(fixture.call::<api::Invoke>(event("f", "1")).await.is_err());
    let list = fixture.call::<api::ListFunctions>(Default::default()).await.unwrap();
    assert_eq!(list.functions, Some(Vec::new()));
}

#[tokio::test]
async fn changes_that_are_too_old_are_given_up() {
    let now = Clock::system().now().as_secs();
    let stream = OneStream(Arc::new(vec![(now - 100, "1"), (now - 90, "2"), (now, "3")]));
    let folder = tempfile::tempdir().unwrap();
    let fixture = Fixture::with(folder, stream);
    fixture.create("f").await;
    let request = api::CreateEventSourceMappingRequest {
        function_name: "f".into(),
        event_source_arn: Some("arn:aws:dynamodb:us-east-1:000000000000:table/t/stream/s".into()),
        starting_position: Some(api::EventSourcePosition::TrimHorizon),
        maximum_record_age_in_seconds: Some(60),
        ..Default::default()
    };
    let made = fixture.call::<api::CreateEventSourceMapping>(request).await.unwrap();
    assert_eq!(made.state.as_deref(), Some("Creating"));
    let regions = [Region::parse("us-east-1").unwrap()];
    let run = fixture.lambda.run_mappings(&fixture.house, &regions);
    tokio::select! {
        ended = run => panic!("{ended:?}"),
        () = fixture.logs.1.notified() => {}
    }
    let text = String::from_utf8(fixture.logs.0.lock()[0].text.to_vec()).unwrap();
    assert!(
        text.contains("\"SequenceNumber\":\"3\"") && !text.contains("\"SequenceNumber\":\"2\""),
        "{text}"
    );
}
