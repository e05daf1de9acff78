//! The room through its operations, beside rooms that stand for functions and metrics, with a clock that is moved.

use crate::ApplicationAutoScaling;
use base::{AccountId, Clock, ManualClock, Region, Rng, Timestamp};
use parking_lot::Mutex;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::cloudwatch::{
    Datapoint, GetMetricStatistics, GetMetricStatisticsError, GetMetricStatisticsInput,
    GetMetricStatisticsOutput,
};
use wire::lambda::*;
use wire::schema::ServiceSchema;
use wire::{Cx, House, Operations, Service, operations};

/// One function, `shop`, with an alias `live`: what is asked for, and why nothing can be.
#[derive(Default)]
struct Functions {
    asked: Mutex<i32>,
    broken: Mutex<bool>,
}

impl Service for Functions {
    const SCHEMA: &'static ServiceSchema = &wire::lambda::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            GetProvisionedConcurrencyConfig => get,
            PutProvisionedConcurrencyConfig => put,
            DeleteProvisionedConcurrencyConfig => delete,
        ]
    }
}

async fn get(
    cx: &Cx<Functions>,
    input: GetProvisionedConcurrencyConfigRequest,
) -> Result<GetProvisionedConcurrencyConfigResponse, GetProvisionedConcurrencyConfigError> {
    if input.function_name != "shop" {
        let message = Some(format!("Function not found: {}", input.function_name));
        return Err(ResourceNotFoundException { message, ..ResourceNotFoundException::default() }.into());
    }
    match *cx.asked.lock() {
        0 => Err(ProvisionedConcurrencyConfigNotFoundException::default().into()),
        asked => Ok(GetProvisionedConcurrencyConfigResponse {
            requested_provisioned_concurrent_executions: Some(asked),
            ..GetProvisionedConcurrencyConfigResponse::default()
        }),
    }
}

async fn put(
    cx: &Cx<Functions>,
    input: PutProvisionedConcurrencyConfigRequest,
) -> Result<PutProvisionedConcurrencyConfigResponse, PutProvisionedConcurrencyConfigError> {
    if *cx.broken.lock() {
        let message = Some("too many".to_owned());
        return Err(
            InvalidParameterValueException { message, ..InvalidParameterValueException::default() }.into()
        );
    }
    *cx.asked.lock() = input.provisioned_concurrent_executions;
    Ok(PutProvisionedConcurrencyConfigResponse::default())
}

async fn delete(
    cx: &Cx<Functions>,
    _: DeleteProvisionedConcurrencyConfigRequest,
) -> Result<wire::shape::Empty, DeleteProvisionedConcurrencyConfigError> {
    *cx.asked.lock() = 0;
    Ok(wire::shape::Empty {})
}

/// One metric, whose value is the same in every minute.
#[derive(Default)]
struct Metrics(Mutex<Option<f64>>);

impl Service for Metrics {
    const SCHEMA: &'static ServiceSchema = &wire::cloudwatch::SERVICE;

    fn operations() -> Operations<Self> {
        operations![GetMetricStatistics => statistics]
    }
}

async fn statistics(
    cx: &Cx<Metrics>,
    input: GetMetricStatisticsInput,
) -> Result<GetMetricStatisticsOutput, GetMetricStatisticsError> {
    assert_eq!(
        (input.namespace.as_str(), input.metric_name.as_str()),
        ("AWS/Lambda", "ProvisionedConcurrencyUtilization")
    );
    let (mut points, mut at) = (Vec::new(), input.start_time);
    while at < input.end_time {
        points.push(Datapoint { timestamp: Some(at), average: *cx.0.lock(), ..Datapoint::default() });
        at = at + Duration::from_secs(60);
    }
    Ok(GetMetricStatisticsOutput { label: None, datapoints: Some(points) })
}

struct Room {
    house: Arc<House>,
    scaling: Arc<ApplicationAutoScaling>,
    functions: Arc<Functions>,
    metrics: Arc<Metrics>,
    time: ManualClock,
    clock: Clock,
    store: Store,
}

const TARGET: &str = "function:shop:live";

impl Room {
    fn open(folder: &Path, now: i64) -> Self {
        let time = ManualClock::new(Timestamp::from_secs(now));
        let (clock, rng) = (time.clock(), Rng::seeded(1));
        let store = Store::open(&StoreOptions::new(folder)).unwrap();
        let mut house = House::new(clock.clone(), rng.clone());
        let scaling =
            Arc::new(ApplicationAutoScaling::new(store.clone(), &[Region::DEFAULT], clock.clone(), rng));
        let (functions, metrics) = (Arc::new(Functions::default()), Arc::new(Metrics::default()));
        house.add(Arc::clone(&scaling));
        house.add(Arc::clone(&functions));
        house.add(Arc::clone(&metrics));
        Self { house: Arc::new(house), scaling, functions, metrics, time, clock, store }
    }

    /// The output, or `code: message`; of a target where the input names none.
    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        let mut whole = json!({ "ServiceNamespace": "lambda", "ResourceId": TARGET, "ScalableDimension": crate::DIMENSION });
        if operation.ends_with("Resource") {
            whole = json!({});
        } else if operation == "DescribeScalableTargets" {
            whole = json!({ "ServiceNamespace": "lambda" });
        }
        for (name, value) in input.as_object().unwrap() {
            whole[name] = value.clone();
        }
        let input = serde_json::to_vec(&whole).unwrap();
        match self.house.call_json("application-autoscaling", operation, &call, &input).await {
            Ok(output) => output,
            Err(error) => Value::from(format!("{}: {}", error.code, error.message)),
        }
    }

    /// Lets the room work, moving the clock step by step until so many minutes have passed.
    async fn pass(&self, minutes: u64) {
        let steps = async {
            for _ in 0..minutes * 3 {
                self.time.advance(Duration::from_secs(20));
                self.settle().await;
            }
        };
        tokio::select! {
            ended = self.scaling.run(&self.house) => panic!("{ended:?}"),
            () = steps => {}
        }
    }

    /// Waits until no job is due.
    async fn settle(&self) {
        let shard = self.scaling.shard(Region::DEFAULT).unwrap();
        let is_due = |at: Timestamp| at <= self.clock.now();
        while shard.timers_by_time().next().is_some_and(|timer| is_due(timer.unwrap().0)) {
            tokio::task::yield_now().await;
        }
    }

    fn asked(&self) -> i32 {
        *self.functions.asked.lock()
    }
}

/// Thursday, 2026-11-26, noon.
const NOON: i64 = 1_795_694_400;

fn tracking(more: Value) -> Value {
    let mut configuration = json!({
        "TargetValue": 0.5, "PredefinedMetricSpecification": { "PredefinedMetricType": "LambdaProvisionedConcurrencyUtilization" },
    });
    for (name, value) in more.as_object().unwrap() {
        configuration[name] = value.clone();
    }
    json!({ "PolicyName": "p", "PolicyType": "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration": configuration })
}

#[tokio::test]
async fn faults_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path(), NOON);
    let no_target = "ObjectNotFoundException: No scalable target registered for service namespace: lambda, resource ID: \
                     function:shop:live, scalable dimension: lambda:function:ProvisionedConcurrency";
    let unsupported =
        "ValidationException: Unsupported service namespace, resource type or scalable dimension";
    let before = [
        ("PutScalingPolicy", tracking(json!({})), no_target),
        (
            "PutScheduledAction",
            json!({ "ScheduledActionName": "a", "Schedule": "rate(1 day)", "ScalableTargetAction": { "MinCapacity": 1 } }),
            no_target,
        ),
        ("DeregisterScalableTarget", json!({}), no_target),
        ("RegisterScalableTarget", json!({ "ResourceId": "function:shop" }), unsupported),
        ("RegisterScalableTarget", json!({ "ResourceId": "function:shop:$LATEST" }), unsupported),
        (
            "RegisterScalableTarget",
            json!({ "ServiceNamespace": "ecs", "ScalableDimension": "ecs:service:DesiredCount", "ResourceId": "service/a/b" }),
            "ValidationException: Whimbrel does not scale ecs:service:DesiredCount yet: \
             lambda:function:ProvisionedConcurrency is what it scales.",
        ),
        (
            "RegisterScalableTarget",
            json!({ "ResourceId": "function:none:live", "MinCapacity": 1, "MaxCapacity": 2 }),
            "ValidationException: Function not found: none",
        ),
        (
            "RegisterScalableTarget",
            json!({ "MinCapacity": 1 }),
            "ValidationException: Both minimum capacity and maximum capacity are required to register a new scalable target",
        ),
        (
            "RegisterScalableTarget",
            json!({ "MinCapacity": 3, "MaxCapacity": 2 }),
            "ValidationException: Minimum capacity cannot be greater than maximum capacity",
        ),
    ];
    for (operation, input, expected) in before {
        assert_eq!(room.call(operation, input.clone()).await, expected, "{operation} {input}");
    }
}

#[tokio::test]
async fn faults_of_a_registered_target_are_exact() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path(), NOON);
    let made = room.call("RegisterScalableTarget", json!({ "MinCapacity": 1, "MaxCapacity": 10 })).await;
    let arn = made["ScalableTargetARN"].as_str().unwrap().to_owned();
    assert!(
        arn.starts_with("arn:aws:application-autoscaling:us-east-1:000000000000:scalable-target/"),
        "{arn}"
    );
    let action = |more: Value| {
        let mut input = json!({ "ScheduledActionName": "a", "Schedule": "rate(1 day)", "ScalableTargetAction": { "MinCapacity": 1 } });
        for (name, value) in more.as_object().unwrap() {
            input[name] = value.clone();
        }
        input
    };
    let validation = |text: &str| format!("ValidationException: {text}");
    let behind = [
        (
            "PutScalingPolicy",
            json!({ "PolicyName": "p", "PolicyType": "StepScaling" }),
            validation(
                "Policy type StepScaling is not supported for lambda:function:ProvisionedConcurrency: use TargetTrackingScaling",
            ),
        ),
        (
            "PutScalingPolicy",
            json!({ "PolicyName": "p", "PolicyType": "TargetTrackingScaling" }),
            validation("A new scaling policy needs TargetTrackingScalingPolicyConfiguration"),
        ),
        (
            "PutScalingPolicy",
            tracking(json!({ "TargetValue": 5.0 })),
            validation("TargetValue of LambdaProvisionedConcurrencyUtilization must be between 0.1 and 0.9"),
        ),
        (
            "PutScalingPolicy",
            tracking(json!({ "PredefinedMetricSpecification": { "PredefinedMetricType": "DynamoDBReadCapacityUtilization" } })),
            validation(
                "Predefined metric type DynamoDBReadCapacityUtilization is not supported for \
                 lambda:function:ProvisionedConcurrency: use LambdaProvisionedConcurrencyUtilization",
            ),
        ),
        (
            "PutScheduledAction",
            action(json!({ "Schedule": "every day" })),
            validation(
                "Invalid schedule expression: every day. Use at(yyyy-mm-ddThh:mm:ss), rate(value unit) or cron(fields).",
            ),
        ),
        (
            "PutScheduledAction",
            action(json!({ "Timezone": "Mars/Olympus" })),
            validation("Invalid time zone: Mars/Olympus"),
        ),
        (
            "PutScheduledAction",
            action(json!({ "Schedule": "at(2026-11-26T11:00:00)" })),
            validation("The time of a scheduled action must be in the future"),
        ),
        (
            "PutScheduledAction",
            action(json!({ "ScalableTargetAction": {} })),
            validation("ScalableTargetAction must specify a minimum capacity or a maximum capacity"),
        ),
        (
            "DeleteScalingPolicy",
            json!({ "PolicyName": "none" }),
            "ObjectNotFoundException: No scaling policy found for service namespace: lambda, resource ID: function:shop:live, \
             scalable dimension: lambda:function:ProvisionedConcurrency, policy name: none"
                .to_owned(),
        ),
        (
            "DeleteScheduledAction",
            json!({ "ScheduledActionName": "none" }),
            "ObjectNotFoundException: No scheduled action found for service namespace: lambda, resource ID: \
             function:shop:live, scalable dimension: lambda:function:ProvisionedConcurrency, scheduled action name: none"
                .to_owned(),
        ),
        (
            "DescribeScalableTargets",
            json!({ "NextToken": "x" }),
            "InvalidNextTokenException: Invalid next token".to_owned(),
        ),
        (
            "DescribeScalingActivities",
            json!({ "IncludeNotScaledActivities": true }),
            validation("Whimbrel does not keep activities that were not scaled yet"),
        ),
        (
            "ListTagsForResource",
            json!({ "ResourceARN": format!("{arn}0") }),
            format!("ResourceNotFoundException: The resource with the ARN {arn}0 does not exist"),
        ),
    ];
    for (operation, input, expected) in behind {
        assert_eq!(room.call(operation, input.clone()).await, expected, "{operation} {input}");
    }
    room.call("TagResource", json!({ "ResourceARN": arn, "Tags": { "a": "b", "c": "d" } })).await;
    room.call("UntagResource", json!({ "ResourceARN": arn, "TagKeys": ["a"] })).await;
    assert_eq!(
        room.call("ListTagsForResource", json!({ "ResourceARN": arn })).await["Tags"],
        json!({ "c": "d" })
    );
    assert_eq!(
        room.call("DescribeScalableTargets", json!({ "ServiceNamespace": "ecs" })).await["ScalableTargets"],
        json!([])
    );
}

#[tokio::test]
async fn a_policy_follows_what_is_measured() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path(), NOON);
    room.call("RegisterScalableTarget", json!({ "MinCapacity": 2, "MaxCapacity": 10 })).await;
    room.pass(2).await;
    assert_eq!(room.asked(), 0, "without a policy nothing is scaled");
    let put = room.call("PutScalingPolicy", tracking(json!({}))).await;
    assert_eq!(put["Alarms"], json!([]));
    room.pass(1).await;
    assert_eq!(room.asked(), 2, "a policy keeps the capacity in its range");
    *room.metrics.0.lock() = Some(1.0);
    room.pass(1).await;
    assert_eq!(room.asked(), 4);
    room.pass(3).await;
    assert_eq!(room.asked(), 10, "and no more than the most");
    *room.metrics.0.lock() = Some(0.1);
    room.pass(2).await;
    assert_eq!(room.asked(), 2);
    let activities = room.call("DescribeScalingActivities", json!({})).await;
    let activities = activities["ScalingActivities"].as_array().unwrap();
    let told: Vec<(&str, &str)> = activities
        .iter()
        .map(|one| (one["Description"].as_str().unwrap(), one["StatusCode"].as_str().unwrap()))
        .collect();
    assert_eq!(told.first(), Some(&("Setting desired concurrency to 2.", "Successful")));
    assert_eq!(told.last(), Some(&("Setting desired concurrency to 2.", "Successful")));
    assert!(told.contains(&("Setting desired concurrency to 10.", "Successful")), "{told:?}");
    assert_eq!(
        activities[0]["Cause"],
        "monitor TargetTracking-function:shop:live-AlarmLow in state ALARM triggered policy p"
    );
    // What cannot be set is told, and tried again in the next minute.
    *room.metrics.0.lock() = Some(1.0);
    *room.functions.broken.lock() = true;
    room.pass(1).await;
    let activities = room.call("DescribeScalingActivities", json!({ "MaxResults": 1 })).await;
    let failed = &activities["ScalingActivities"][0];
    assert_eq!(
        (&failed["StatusCode"], &failed["StatusMessage"]),
        (&json!("Failed"), &json!("InvalidParameterValueException: too many"))
    );
    *room.functions.broken.lock() = false;
    room.pass(1).await;
    assert_eq!(room.asked(), 4);
    room.call("DeleteScalingPolicy", json!({ "PolicyName": "p" })).await;
    room.pass(3).await;
    assert_eq!(room.asked(), 4, "without a policy nothing is scaled");
}

#[tokio::test]
async fn scheduled_actions_fire_over_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path(), NOON);
    room.call("RegisterScalableTarget", json!({ "MinCapacity": 0, "MaxCapacity": 10 })).await;
    for (name, schedule, range) in [
        ("evening", "cron(5 12 * * ? *)", json!({ "MinCapacity": 5, "MaxCapacity": 20 })),
        ("night", "cron(10 12 * * ? *)", json!({ "MinCapacity": 0, "MaxCapacity": 0 })),
        ("once", "at(2026-11-26T12:07:00)", json!({ "MinCapacity": 7 })),
    ] {
        let put = json!({ "ScheduledActionName": name, "Schedule": schedule, "ScalableTargetAction": range });
        assert_eq!(room.call("PutScheduledAction", put).await, json!({}), "{name}");
    }
    room.pass(4).await;
    assert_eq!(room.asked(), 0);
    room.pass(1).await;
    assert_eq!(room.asked(), 5);
    let target = room.call("DescribeScalableTargets", json!({})).await;
    let target = &target["ScalableTargets"][0];
    assert_eq!((&target["MinCapacity"], &target["MaxCapacity"]), (&json!(5), &json!(20)));
    let (house, store, asked) = (Arc::clone(&room.house), room.store.clone(), room.asked());
    drop((room, house));
    store.close().unwrap();
    drop(store);

    // While nothing ran, two times have passed, and the second is the one that stays.
    let room = Room::open(folder.path(), NOON + 11 * 60);
    *room.functions.asked.lock() = asked;
    room.pass(1).await;
    assert_eq!(room.asked(), 0);
    let causes = room.call("DescribeScalingActivities", json!({})).await;
    assert_eq!(causes["ScalingActivities"][0]["Cause"], "scheduled action name night was triggered");
    let listed = room.call("DescribeScheduledActions", json!({ "ScheduledActionNames": ["evening"] })).await;
    assert_eq!(listed["ScheduledActions"].as_array().unwrap().len(), 1);
    room.call("DeregisterScalableTarget", json!({})).await;
    assert_eq!(room.call("DescribeScheduledActions", json!({})).await["ScheduledActions"], json!([]));
    room.pass(2).await;
    assert_eq!(room.asked(), 0);
}

#[tokio::test]
async fn activities_are_paged_and_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let room = Room::open(folder.path(), NOON);
    room.call("RegisterScalableTarget", json!({ "MinCapacity": 1, "MaxCapacity": 9 })).await;
    room.call("PutScalingPolicy", tracking(json!({}))).await;
    for capacity in 1..5 {
        room.call("RegisterScalableTarget", json!({ "MinCapacity": capacity, "MaxCapacity": 9 })).await;
        room.pass(1).await;
    }
    let (mut told, mut input) = (Vec::new(), json!({ "MaxResults": 3 }));
    loop {
        let page = room.call("DescribeScalingActivities", input.clone()).await;
        let activities = page["ScalingActivities"].as_array().unwrap();
        told.extend(activities.iter().map(|one| one["Description"].as_str().unwrap().to_owned()));
        let Some(next) = page["NextToken"].as_str() else { break };
        input["NextToken"] = json!(next);
    }
    let expected: Vec<String> =
        (1..5).rev().map(|wanted| format!("Setting desired concurrency to {wanted}.")).collect();
    assert_eq!(told, expected);
    room.call("DeleteScalingPolicy", json!({ "PolicyName": "p" })).await;
    room.time.advance(Duration::from_secs(43 * 24 * 60 * 60));
    room.call("PutScalingPolicy", tracking(json!({}))).await;
    room.call("RegisterScalableTarget", json!({ "MinCapacity": 7 })).await;
    room.pass(1).await;
    let left = room.call("DescribeScalingActivities", json!({})).await;
    assert_eq!(left["ScalingActivities"].as_array().unwrap().len(), 1);
}
