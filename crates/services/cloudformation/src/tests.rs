//! Whole deployments against a room of parameters, on a real store.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use base::{AccountId, Clock, Region, Rng};
use bytes::Bytes;
use parking_lot::Mutex;
use serde_json::{Value, json};
use store::{Store, StoreOptions};
use wire::operation::{Call, House, LocalFuture, Operations, Service};
use wire::schema::ServiceSchema;
use wire::{Cx, operations, ssm};

use crate::{CloudFormation, ObjectError, Objects};

/// Parameters in memory. A value of `bad` is refused.
struct Parameters {
    values: Mutex<BTreeMap<String, String>>,
    stuck: AtomicBool,
    /// How many calls are answered before one hangs; that one still does what it was asked. Negative for all.
    left: AtomicI64,
    /// Whether a call is stuck.
    waiting: AtomicBool,
}

impl Parameters {
    fn new() -> Self {
        Self {
            values: Mutex::default(),
            stuck: AtomicBool::new(false),
            left: AtomicI64::new(-1),
            waiting: AtomicBool::new(false),
        }
    }

    /// Hangs where this is the call that a test chose.
    async fn maybe_hang(&self) {
        let before = self.left.load(Ordering::SeqCst);
        if before < 0 {
            return;
        }
        self.left.store(before - 1, Ordering::SeqCst);
        if before == 0 {
            // Every later call hangs as well: the process is gone.
            self.left.store(0, Ordering::SeqCst);
            self.waiting.store(true, Ordering::SeqCst);
            std::future::pending::<()>().await;
        }
    }
}

impl Service for Parameters {
    const SCHEMA: &'static ServiceSchema = &ssm::SERVICE;

    fn operations() -> Operations<Self> {
        operations![ssm::DeleteParameter => delete, ssm::GetParameter => get, ssm::PutParameter => put]
    }
}

async fn put(
    cx: &Cx<Parameters>,
    input: ssm::PutParameterRequest,
) -> Result<ssm::PutParameterResult, ssm::PutParameterError> {
    if cx.stuck.load(Ordering::SeqCst) {
        cx.waiting.store(true, Ordering::SeqCst);
        std::future::pending::<()>().await;
    }
    if input.value == "bad" {
        let fault = ssm::UnsupportedParameterType { message: Some("This value is bad.".into()) };
        return Err(ssm::PutParameterError::UnsupportedParameterType(fault));
    }
    let taken = cx.values.lock().contains_key(&input.name);
    if taken && input.overwrite != Some(true) {
        let fault = ssm::ParameterAlreadyExists { message: Some("The parameter already exists.".into()) };
        return Err(ssm::PutParameterError::ParameterAlreadyExists(fault));
    }
    cx.values.lock().insert(input.name, input.value);
    cx.maybe_hang().await;
    Ok(ssm::PutParameterResult::default())
}

async fn get(
    cx: &Cx<Parameters>,
    input: ssm::GetParameterRequest,
) -> Result<ssm::GetParameterResult, ssm::GetParameterError> {
    match cx.values.lock().get(&input.name) {
        Some(value) => Ok(ssm::GetParameterResult {
            parameter: Some(ssm::Parameter { value: Some(value.clone()), ..ssm::Parameter::default() }),
        }),
        None => Err(ssm::GetParameterError::ParameterNotFound(ssm::ParameterNotFound { message: None })),
    }
}

async fn delete(
    cx: &Cx<Parameters>,
    input: ssm::DeleteParameterRequest,
) -> Result<ssm::DeleteParameterResult, ssm::DeleteParameterError> {
    let removed = cx.values.lock().remove(&input.name);
    cx.maybe_hang().await;
    match removed {
        Some(_) => Ok(ssm::DeleteParameterResult {}),
        None => Err(ssm::DeleteParameterError::ParameterNotFound(ssm::ParameterNotFound { message: None })),
    }
}

/// One template and nothing else.
pub(crate) struct OneObject(pub(crate) String);

impl Objects for OneObject {
    fn get_object<'a>(
        &'a self,
        _: &'a AccountId,
        bucket: &'a str,
        key: &'a str,
    ) -> LocalFuture<'a, Result<Bytes, ObjectError>> {
        Box::pin(async move {
            if (bucket, key) == ("b", "t.yaml") {
                return Ok(Bytes::from(self.0.clone()));
            }
            if (bucket, key) == ("b", "part.yaml") {
                return Ok(Bytes::from_static(
                    b"P: {Type: AWS::SSM::Parameter, Properties: {Name: /p, Type: String, Value: s3}}",
                ));
            }
            let message = "The specified key does not exist.".to_owned();
            Err(ObjectError { code: "NoSuchKey".into(), message })
        })
    }

    fn create_bucket<'a>(
        &'a self,
        _: &'a AccountId,
        _: Region,
        _: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async { Ok(()) })
    }

    fn delete_bucket<'a>(&'a self, _: &'a AccountId, _: &'a str) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async { Ok(()) })
    }

    fn put_bucket_versioning<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async { Ok(()) })
    }

    fn put_bucket_policy<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: Option<String>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async { Ok(()) })
    }

    fn put_bucket_lifecycle<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: Option<&'a str>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async { Ok(()) })
    }

    fn put_bucket_tagging<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: Vec<(String, String)>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async { Ok(()) })
    }
}

struct Bench {
    house: Arc<House>,
    call: Call,
    parameters: Arc<Parameters>,
    store: Store,
    _folder: tempfile::TempDir,
}

const IN_S3: &str = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: s3}}}";

fn house(store: &Store, parameters: &Arc<Parameters>) -> (Arc<House>, Call) {
    let mut house = House::new(Clock::system(), Rng::seeded(7));
    house.add(Arc::new(CloudFormation::new(
        store.clone(),
        Arc::new(OneObject(IN_S3.into())),
        "http://h".into(),
    )));
    house.add(Arc::clone(parameters));
    let house = Arc::new(house);
    let region = Region::parse("eu-west-1").expect("is a region");
    let call = house.own_call(AccountId::local(), region);
    (house, call)
}

impl Bench {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut options = StoreOptions::new(folder.path());
        options.ephemeral = true;
        let store = Store::open(&options).expect("opens");
        let parameters = Arc::new(Parameters::new());
        let (house, call) = house(&store, &parameters);
        Self { house, call, parameters, store, _folder: folder }
    }

    /// The same data in a new process, as far as CloudFormation can tell.
    fn restart(&mut self) {
        (self.house, self.call) = house(&self.store, &self.parameters);
    }

    async fn ask(&self, operation: &str, input: Value) -> Result<Value, String> {
        let input = input.to_string();
        let answer = self.house.call_json("cloudformation", operation, &self.call, input.as_bytes()).await;
        answer.map_err(|error| format!("{}: {}", error.code, error.message))
    }

    async fn stack(&self) -> Value {
        let answer = self.ask("DescribeStacks", json!({ "StackName": "s" })).await.expect("is there");
        answer["Stacks"][0].clone()
    }

    /// Waits for the deployment to end; the test's own runtime runs it meanwhile.
    async fn settle(&self) -> String {
        until(async || {
            let all = self.ask("ListStacks", json!({})).await.expect("lists");
            let status = all["StackSummaries"][0]["StackStatus"].as_str().unwrap_or_default().to_owned();
            (!status.ends_with("_IN_PROGRESS")).then_some(status)
        })
        .await
    }

    async fn create(&self, template: &str) -> Result<String, String> {
        self.ask("CreateStack", json!({ "StackName": "s", "TemplateBody": template })).await?;
        Ok(self.settle().await)
    }

    async fn update(&self, template: &str) -> Result<String, String> {
        self.ask("UpdateStack", json!({ "StackName": "s", "TemplateBody": template })).await?;
        Ok(self.settle().await)
    }

    fn values(&self) -> Vec<(String, String)> {
        self.parameters.values.lock().iter().map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    async fn reasons(&self) -> Vec<String> {
        let events = self.ask("DescribeStackEvents", json!({ "StackName": "s" })).await.expect("has events");
        let events = events["StackEvents"].as_array().cloned().unwrap_or_default();
        events.iter().filter_map(|event| event["ResourceStatusReason"].as_str()).map(str::to_owned).collect()
    }
}

/// Looks again, letting other tasks run in between, until there is an answer; gives up after half a minute.
pub(crate) async fn until<T>(look: impl AsyncFn() -> Option<T>) -> T {
    let looking = async {
        loop {
            if let Some(found) = look().await {
                return found;
            }
            tokio::task::yield_now().await;
        }
    };
    let limit = std::time::Duration::from_secs(30);
    Clock::system().timeout(limit, looking).await.expect("the deployment ends")
}

/// Runs a test on one thread with a place for deployments' tasks.
pub(crate) fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    tokio::task::LocalSet::new().block_on(&runtime, test);
}

const TWO: &str = "
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Name: /a, Type: String, Value: one}}
  B: {Type: AWS::SSM::Parameter, Properties: {Name: /b, Type: String, Value: !Sub '${A}=${A.Value}'}}
Outputs:
  Of: {Value: !GetAtt B.Value, Export: {Name: shared}}
";

fn pair(name: &str, value: &str) -> (String, String) {
    (name.into(), value.into())
}

#[test]
fn a_stack_is_created_updated_and_deleted() {
    run(async {
        let bench = Bench::new();
        assert_eq!(bench.create(TWO).await, Ok("CREATE_COMPLETE".into()));
        assert_eq!(bench.values(), [pair("/a", "one"), pair("/b", "/a=one")]);
        let stack = bench.stack().await;
        assert_eq!(stack["Outputs"][0]["OutputValue"], "/a=one");
        assert_eq!(bench.ask("ListExports", json!({})).await.expect("lists")["Exports"][0]["Name"], "shared");

        let again = bench.create(TWO).await;
        assert_eq!(again, Err("AlreadyExistsException: Stack [s] already exists".into()));
        assert_eq!(bench.update(TWO).await, Err("ValidationError: No updates are to be performed.".into()));

        // A change in place, what depends on it, and a replacement.
        assert_eq!(bench.update(&TWO.replace("one", "two")).await, Ok("UPDATE_COMPLETE".into()));
        assert_eq!(bench.values(), [pair("/a", "two"), pair("/b", "/a=two")]);
        assert_eq!(bench.update(&TWO.replace("/a", "/z")).await, Ok("UPDATE_COMPLETE".into()));
        assert_eq!(bench.values(), [pair("/b", "/z=one"), pair("/z", "one")]);

        bench.ask("DeleteStack", json!({ "StackName": "s" })).await.expect("begins");
        assert_eq!(bench.settle().await, "DELETE_COMPLETE");
        assert_eq!(bench.values(), []);
        let gone = bench.ask("DescribeStacks", json!({ "StackName": "s" })).await;
        assert_eq!(gone, Err("ValidationError: Stack with id s does not exist".into()));
        assert_eq!(bench.ask("ListExports", json!({})).await.expect("lists")["Exports"], json!([]));
    });
}

#[test]
fn a_failure_brings_back_what_was() {
    run(async {
        let bench = Bench::new();
        let bad = TWO.replace("!Sub '${A}=${A.Value}'", "bad");
        assert_eq!(bench.create(&bad).await, Ok("ROLLBACK_COMPLETE".into()));
        assert_eq!(bench.values(), []);
        let reasons = bench.reasons().await;
        assert!(
            reasons.iter().any(|reason| reason.starts_with(
                "Resource handler returned message: \"This value is bad. (Service: SSM, Status Code: 400"
            )),
            "{reasons:?}"
        );
        bench.ask("DeleteStack", json!({ "StackName": "s" })).await.expect("begins");
        bench.settle().await;

        assert_eq!(bench.create(TWO).await, Ok("CREATE_COMPLETE".into()));
        let worse = bad.replace("one", "two") + "\n";
        let worse = worse.replace(
            "Resources:",
            "Resources:\n  C: {Type: AWS::SSM::Parameter, Properties: {Name: /c, Type: String, Value: new}}",
        );
        let worse = worse.replace("Name: /b", "Name: /b, Description: !Ref A");
        assert_eq!(bench.update(&worse).await, Ok("UPDATE_ROLLBACK_COMPLETE".into()));
        assert_eq!(bench.values(), [pair("/a", "one"), pair("/b", "/a=one")]);
        assert_eq!(bench.update(&TWO.replace("one", "two")).await, Ok("UPDATE_COMPLETE".into()));
    });
}

#[test]
fn what_another_made_is_not_deleted() {
    run(async {
        let bench = Bench::new();
        bench.parameters.values.lock().insert("/a".into(), "theirs".into());
        assert_eq!(bench.create(TWO).await, Ok("ROLLBACK_COMPLETE".into()));
        assert_eq!(bench.values(), [pair("/a", "theirs")]);
    });
}

#[test]
fn a_crash_leaves_a_stack_that_can_be_deleted() {
    run(async {
        let mut bench = Bench::new();
        bench.parameters.stuck.store(true, Ordering::SeqCst);
        bench.ask("CreateStack", json!({ "StackName": "s", "TemplateBody": TWO })).await.expect("begins");
        until(async || bench.parameters.waiting.load(Ordering::SeqCst).then_some(())).await;
        assert_eq!(bench.stack().await["StackStatus"], "CREATE_IN_PROGRESS");
        bench.parameters.stuck.store(false, Ordering::SeqCst);
        // It was made, and the process died before it could note so.
        bench.parameters.values.lock().insert("/a".into(), "one".into());
        bench.restart();
        assert_eq!(bench.stack().await["StackStatus"], "CREATE_FAILED");
        bench.ask("DeleteStack", json!({ "StackName": "s" })).await.expect("begins");
        assert_eq!(bench.settle().await, "DELETE_COMPLETE");
        assert_eq!(bench.values(), []);
    });
}

#[test]
fn a_crash_at_any_call_leaves_a_way_out() {
    // The update changes /a in place, replaces B's parameter, adds one and removes one: up to six calls.
    let first = TWO.replace(
        "Outputs:",
        "  Gone: {Type: AWS::SSM::Parameter, Properties: {Name: /gone, Type: String, Value: x}}\nOutputs:",
    );
    let second = TWO.replace("one", "two").replace("/b", "/c").replace(
        "Outputs:",
        "  New: {Type: AWS::SSM::Parameter, Properties: {Name: /new, Type: String, Value: x}}\nOutputs:",
    );
    let mut hung = 0;
    for answered in 0..7 {
        for deletes in [false, true] {
            let mut bench = Bench::new();
            // A process that has died does nothing more: its tasks end with what runs them.
            run(async {
                assert_eq!(bench.create(&first).await, Ok("CREATE_COMPLETE".into()));
                bench.parameters.left.store(answered, Ordering::SeqCst);
                let input = json!({ "StackName": "s", "TemplateBody": second });
                bench.ask("UpdateStack", input).await.expect("begins");
                let ended = until(async || {
                    let status = bench.stack().await["StackStatus"].as_str().unwrap_or_default().to_owned();
                    let hangs = bench.parameters.waiting.load(Ordering::SeqCst);
                    (hangs || !status.ends_with("_IN_PROGRESS")).then_some(hangs)
                })
                .await;
                hung += usize::from(ended);
            });
            bench.parameters.left.store(-1, Ordering::SeqCst);
            bench.restart();
            run(async {
                let status = bench.stack().await["StackStatus"].clone();
                if deletes {
                    bench.ask("DeleteStack", json!({ "StackName": "s" })).await.expect("begins");
                    assert_eq!(bench.settle().await, "DELETE_COMPLETE", "{answered} from {status}");
                    assert_eq!(bench.values(), [], "{answered} from {status}");
                    return;
                }
                let third = second.replace("two", "three");
                assert_eq!(
                    bench.update(&third).await,
                    Ok("UPDATE_COMPLETE".into()),
                    "{answered} from {status}"
                );
                let expected = [pair("/a", "three"), pair("/c", "/a=three"), pair("/new", "x")];
                assert_eq!(bench.values(), expected, "{answered} from {status}");
                bench.ask("DeleteStack", json!({ "StackName": "s" })).await.expect("begins");
                assert_eq!(bench.settle().await, "DELETE_COMPLETE");
                assert_eq!(bench.values(), []);
            });
        }
    }
    assert_eq!(hung, 10, "an update makes five calls");
}

#[test]
fn change_sets_go_the_way_of_the_front_ends() {
    run(async {
        let bench = Bench::new();
        let set = |kind: &str, name: &str, template: &str| json!({ "StackName": "s", "ChangeSetName": name, "ChangeSetType": kind, "TemplateBody": template });
        let made = bench.ask("CreateChangeSet", set("CREATE", "one", TWO)).await.expect("is made");
        assert_eq!(bench.stack().await["StackStatus"], "REVIEW_IN_PROGRESS");
        let arn = made["Id"].clone();
        let shown = bench.ask("DescribeChangeSet", json!({ "ChangeSetName": arn })).await.expect("is there");
        assert_eq!(shown["Status"], "CREATE_COMPLETE");
        assert_eq!(shown["Changes"][0]["ResourceChange"]["Action"], "Add");
        bench.ask("ExecuteChangeSet", json!({ "ChangeSetName": arn })).await.expect("begins");
        assert_eq!(bench.settle().await, "CREATE_COMPLETE");

        bench.ask("CreateChangeSet", set("UPDATE", "two", TWO)).await.expect("is made");
        let input = json!({ "ChangeSetName": "two", "StackName": "s" });
        let shown = bench.ask("DescribeChangeSet", input.clone()).await.expect("is there");
        assert_eq!(shown["Status"], "FAILED");
        assert!(shown["StatusReason"].as_str().is_some_and(|reason| reason.starts_with("The submitted information didn't contain changes.")));
        let refused = bench.ask("ExecuteChangeSet", input.clone()).await.err().unwrap_or_default();
        assert!(refused.starts_with("InvalidChangeSetStatus: "), "{refused}");
        bench.ask("DeleteChangeSet", input.clone()).await.expect("goes");

        let third = TWO.replace("/a", "/z");
        bench.ask("CreateChangeSet", set("UPDATE", "two", &third)).await.expect("is made");
        let shown = bench.ask("DescribeChangeSet", input.clone()).await.expect("is there");
        assert_eq!(shown["Changes"][0]["ResourceChange"]["Replacement"], "True");
        bench.ask("ExecuteChangeSet", input).await.expect("begins");
        assert_eq!(bench.settle().await, "UPDATE_COMPLETE");
    });
}

#[test]
fn bad_templates_are_refused_before_anything_is_made() {
    run(async {
        let bench = Bench::new();
        let cases = [
            ("{", "ValidationError: Template format error: JSON not well-formed. (line 1, column 1)"),
            (
                "Resources: {}",
                "ValidationError: Template format error: At least one Resources member must be defined.",
            ),
            (
                "Resources:\n  Q: {Type: AWS::Kinesis::Stream}\n  X: {Type: AWS::No::Such}\n  P: {Type: AWS::SSM::Parameter}",
                "ValidationError: Template format error: Unrecognized resource types: [AWS::Kinesis::Stream (Q, line 2), AWS::No::Such (X, line 3)]",
            ),
            (
                "Resources: {R: {Type: AWS::IAM::Role}}",
                "InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_IAM]",
            ),
            (
                "Transform: AWS::Serverless-2016-10-31\nResources: {R: {Type: AWS::Serverless::SimpleTable}}",
                "InsufficientCapabilitiesException: Requires capabilities : [CAPABILITY_AUTO_EXPAND]",
            ),
            ("Transform: Mine\nResources: {R: {Type: T}}", "ValidationError: No transform named Mine found."),
            (
                "Parameters: {P: {Type: String}}\nResources: {R: {Type: AWS::SSM::Parameter}}",
                "ValidationError: Parameters: [P] must have values",
            ),
            (
                "Resources:\n  A: {Type: AWS::SSM::Parameter, DependsOn: B}\n  B: {Type: AWS::SSM::Parameter, DependsOn: A}",
                "ValidationError: Circular dependency between resources: [A, B]",
            ),
        ];
        for (template, expected) in cases {
            assert_eq!(bench.create(template).await, Err(expected.into()), "{template}");
        }
        let none = bench.ask("ListStacks", json!({})).await.expect("lists");
        assert_eq!(none["StackSummaries"], json!([]));
        let input =
            json!({ "StackName": "s", "TemplateURL": "https://b.s3.eu-west-1.amazonaws.com/no.yaml" });
        let missing = bench.ask("CreateStack", input).await;
        assert_eq!(missing, Err("ValidationError: S3 error: The specified key does not exist.".into()));
        let input = json!({ "StackName": "s", "TemplateURL": "https://b.s3.eu-west-1.amazonaws.com/t.yaml" });
        bench.ask("CreateStack", input).await.expect("begins");
        assert_eq!(bench.settle().await, "CREATE_COMPLETE");
        let values = bench.values();
        assert!(values[0].0.starts_with("s-P-") && values[0].1 == "s3", "{values:?}");
    });
}

#[test]
fn what_is_not_served_is_skipped_where_the_template_asks_for_it() {
    run(async {
        let bench = Bench::new();
        let template = "
Transform: AWS::Serverless-2016-10-31
Metadata: {Whimbrel: {SkipUnsupported: true}}
Resources:
  Graph: {Type: AWS::Serverless::GraphQLApi, Properties: {Auth: {}}}
  Broker: {Type: AWS::No::Such}
  Needs: {Type: AWS::SSM::Parameter, Properties: {Name: !Ref Broker, Type: String, Value: x}}
  P: {Type: AWS::SSM::Parameter, DependsOn: Graph, Properties: {Name: /p, Type: String, Value: !GetAtt Broker.Arn}}
Outputs:
  Gone: {Value: !Ref Broker}
";
        let set = |template: &str| json!({ "StackName": "s", "ChangeSetName": "one", "ChangeSetType": "CREATE", "TemplateBody": template });
        let all = bench.ask("CreateChangeSet", set(&template.replace("true", "false"))).await;
        let expected = "ValidationError: Template format error: Unrecognized resource types: [AWS::Serverless::GraphQLApi (Graph, line 5), AWS::No::Such (Broker, line 6)]";
        assert_eq!(all, Err(expected.into()));
        bench.ask("CreateChangeSet", set(template)).await.expect("is made");
        let input = json!({ "StackName": "s", "ChangeSetName": "one" });
        let shown = bench.ask("DescribeChangeSet", input.clone()).await.expect("is there");
        let note = "Skipped, as asked: [AWS::Serverless::GraphQLApi (Graph, line 5); AWS::No::Such (Broker, line 6); AWS::SSM::Parameter (Needs, line 7), which needs Broker]";
        assert_eq!(shown["StatusReason"], note);
        bench.ask("ExecuteChangeSet", input).await.expect("begins");
        assert_eq!(bench.settle().await, "CREATE_COMPLETE");
        assert_eq!(bench.values(), [pair("/p", "arn:aws:whimbrel:::skipped/Broker")]);
        let reasons = bench.reasons().await;
        assert!(reasons.contains(&format!("User Initiated. {note}")), "{reasons:?}");
    });
}

#[test]
fn the_stack_that_holds_packages_is_made() {
    run(async {
        let bench = Bench::new();
        let template = "
Transform: AWS::Serverless-2016-10-31
Resources:
  B:
    Type: AWS::S3::Bucket
    Properties: {VersioningConfiguration: {Status: Enabled}, Tags: [{Key: a, Value: b}]}
  P:
    Type: AWS::S3::BucketPolicy
    Properties: {Bucket: !Ref B, PolicyDocument: {Statement: []}}
Outputs:
  SourceBucket: {Value: !Ref B}
";
        let set = json!({ "StackName": "s", "ChangeSetName": "one", "ChangeSetType": "CREATE", "TemplateBody": template });
        bench.ask("CreateChangeSet", set).await.expect("is made");
        bench
            .ask("ExecuteChangeSet", json!({ "StackName": "s", "ChangeSetName": "one" }))
            .await
            .expect("begins");
        assert_eq!(bench.settle().await, "CREATE_COMPLETE");
        let bucket = bench.stack().await["Outputs"][0]["OutputValue"].clone();
        let bucket = bucket.as_str().unwrap_or_default();
        assert!(bucket.starts_with("s-b-") && bucket == bucket.to_ascii_lowercase(), "{bucket}");
    });
}

#[test]
fn parts_of_a_template_are_included() {
    run(async {
        let bench = Bench::new();
        let template = "
Resources:
  Fn::Transform: {Name: AWS::Include, Parameters: {Location: 's3://b/part.yaml'}}
  Q: {Type: AWS::SSM::Parameter, Properties: {Name: /q, Type: String, Value: !GetAtt P.Value}}
";
        assert_eq!(bench.create(template).await, Ok("CREATE_COMPLETE".into()));
        assert_eq!(bench.values(), [pair("/p", "s3"), pair("/q", "s3")]);
        let missing = template.replace("part.yaml", "no.yaml");
        let expected = "ValidationError: Transform AWS::Include failed with: S3 error: The specified key does not exist.";
        assert_eq!(bench.update(&missing).await, Err(expected.into()));
    });
}

#[test]
fn dynamic_references_are_looked_up() {
    run(async {
        let bench = Bench::new();
        bench.parameters.values.lock().insert("/theirs".into(), "found".into());
        let with = |value: &str| {
            format!(
                "Resources: {{P: {{Type: AWS::SSM::Parameter, Properties: {{Name: /p, Type: String, Value: '{value}'}}}}}}"
            )
        };
        assert_eq!(bench.create(&with("x-{{resolve:ssm:/theirs}}-y")).await, Ok("CREATE_COMPLETE".into()));
        assert_eq!(bench.values()[0], pair("/p", "x-found-y"));
        for bad in ["{{resolve:ssm:/no}}", "{{resolve:secretsmanager:s}}"] {
            assert_eq!(bench.update(&with(bad)).await, Ok("UPDATE_ROLLBACK_COMPLETE".into()), "{bad}");
        }
        assert_eq!(bench.values()[0], pair("/p", "x-found-y"));
    });
}

#[test]
fn an_export_in_use_keeps_its_stack() {
    run(async {
        let bench = Bench::new();
        assert_eq!(bench.create(TWO).await, Ok("CREATE_COMPLETE".into()));
        let user = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Name: /p, Type: String, Value: !ImportValue shared}}}";
        bench.ask("CreateStack", json!({ "StackName": "user", "TemplateBody": user })).await.expect("begins");
        assert_eq!(bench.settle().await, "CREATE_COMPLETE");
        let refused = bench.ask("DeleteStack", json!({ "StackName": "s" })).await;
        assert_eq!(
            refused,
            Err("ValidationError: Export shared cannot be deleted as it is in use by user".into())
        );
    });
}
