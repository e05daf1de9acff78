//! Metrics embedded in log events: a JSON object whose `_aws` member says which of its other members are metrics and dimensions.
//! Pure. What is not as the specification says becomes no metric; the event is kept like any other.
//!
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html>

use base::{AccountId, Region, Timestamp};
use serde_json::{Map, Value};
use wire::Internal;
use wire::operation::LocalFuture;

/// A metric that an event carries.
#[derive(Clone, Debug, PartialEq)]
pub struct EmbeddedMetric {
    /// The namespace.
    pub namespace: String,
    /// The metric.
    pub name: String,
    /// Names and values of the dimensions.
    pub dimensions: Vec<(String, String)>,
    /// When.
    pub at: Timestamp,
    /// One of CloudWatch's units; `None` where there is none.
    pub unit: String,
    /// Whether it is to be kept by the second.
    pub is_high_resolution: bool,
    /// At least one.
    pub values: Vec<f64>,
}

/// Takes what events carry.
pub trait EmbeddedMetrics: Send + Sync {
    /// Stores metrics of an account; resolves once they are durable.
    fn put<'a>(
        &'a self,
        region: Region,
        account: &'a AccountId,
        metrics: Vec<EmbeddedMetric>,
    ) -> LocalFuture<'a, Result<(), Internal>>;
}

/// The most dimensions of a metric, metrics of a directive, and values of a metric.
const DIMENSIONS: usize = 30;
const METRICS: usize = 100;
const VALUES: usize = 100;
/// How far from now the time may be, in milliseconds.
const HOUR: i64 = 3600 * 1000;
const TOO_OLD: i64 = 14 * 24 * HOUR;
const TOO_NEW: i64 = 2 * HOUR;
/// The longest name, and the longest value of a dimension, in characters.
const NAME: usize = 255;
const VALUE: usize = 1024;
/// Values lie between minus this and this: two to the 360th.
const LARGEST: f64 = 2.3485425827738332e108;

/// The metrics in an event's message; nearly always none, which costs a look at its first character.
pub(crate) fn metrics(message: &str, now: i64) -> Vec<EmbeddedMetric> {
    if !message.trim_start().starts_with('{') || !message.contains("\"CloudWatchMetrics\"") {
        return Vec::new();
    }
    let Ok(Value::Object(root)) = serde_json::from_str(message) else { return Vec::new() };
    let Some(aws) = root.get("_aws") else { return Vec::new() };
    let at = aws
        .get("Timestamp")
        .and_then(Value::as_i64)
        .filter(|at| (now - TOO_OLD..=now + TOO_NEW).contains(at));
    let (Some(at), Some(directives)) = (at, aws.get("CloudWatchMetrics").and_then(Value::as_array)) else {
        return Vec::new();
    };
    let each =
        directives.iter().filter_map(|directive| of_directive(directive, &root, Timestamp::from_millis(at)));
    each.flatten().collect()
}

/// The metrics of one directive; `None` where it is not as it must be.
fn of_directive(directive: &Value, root: &Map<String, Value>, at: Timestamp) -> Option<Vec<EmbeddedMetric>> {
    let namespace = name(directive.get("Namespace"))?;
    if namespace.starts_with("AWS/") || namespace.starts_with(':') {
        return None;
    }
    let definitions = directive.get("Metrics")?.as_array()?;
    if definitions.len() > METRICS {
        return None;
    }
    let mut sets = Vec::new();
    for set in directive.get("Dimensions")?.as_array()? {
        sets.push(dimensions(set, root)?);
    }
    // No set is one without dimensions.
    if sets.is_empty() {
        sets.push(Vec::new());
    }
    let mut metrics = Vec::new();
    for (name, unit, is_high_resolution, values) in definitions.iter().filter_map(|one| definition(one, root))
    {
        metrics.extend(sets.iter().map(|dimensions| EmbeddedMetric {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            dimensions: dimensions.clone(),
            at,
            unit: unit.to_owned(),
            is_high_resolution,
            values: values.clone(),
        }));
    }
    Some(metrics)
}

/// A name of at least one character.
fn name(value: Option<&Value>) -> Option<&str> {
    value?.as_str().filter(|name| !name.trim().is_empty() && name.chars().count() <= NAME)
}

/// The dimensions of a set, whose values are texts among the root's members.
fn dimensions(set: &Value, root: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    let names = set.as_array().filter(|names| names.len() <= DIMENSIONS)?;
    let dimension = |named: &Value| {
        let named = name(Some(named))?;
        let value = root.get(named)?.as_str()?;
        let fits = !value.trim().is_empty() && value.chars().count() <= VALUE;
        fits.then(|| (named.to_owned(), value.to_owned()))
    };
    names.iter().map(dimension).collect()
}

type Definition<'a> = (&'a str, &'a str, bool, Vec<f64>);

/// A metric's name, unit and resolution, and its values among the root's members.
fn definition<'a>(definition: &'a Value, root: &Map<String, Value>) -> Option<Definition<'a>> {
    let named = name(definition.get("Name"))?;
    let unit = match definition.get("Unit") {
        None => "None",
        Some(unit) => unit.as_str()?,
    };
    if matches!(wire::cloudwatch::StandardUnit::from(unit), wire::cloudwatch::StandardUnit::Unknown(_)) {
        return None;
    }
    let is_high_resolution = match definition.get("StorageResolution").map(Value::as_i64) {
        None | Some(Some(60)) => false,
        Some(Some(1)) => true,
        Some(_) => return None,
    };
    let number = |value: &Value| value.as_f64().filter(|value| value.is_finite() && value.abs() <= LARGEST);
    let values = match root.get(named)? {
        Value::Array(values) if values.len() > VALUES => return None,
        Value::Array(values) => values.iter().map(number).collect::<Option<Vec<f64>>>()?,
        one => vec![number(one)?],
    };
    (!values.is_empty()).then_some((named, unit, is_high_resolution, values))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const NOW: i64 = 1_800_000_000_000;

    fn event() -> Value {
        json!({
            "_aws": {"Timestamp": NOW - 5, "CloudWatchMetrics": [{
                "Namespace": "Shop", "Dimensions": [["Page"], ["Page", "Region"]],
                "Metrics": [{"Name": "time", "Unit": "Milliseconds", "StorageResolution": 1}, {"Name": "orders"}],
            }]},
            "Page": "cart", "Region": "eu", "time": [1, 2.5], "orders": 3, "requestId": "x",
        })
    }

    fn of(event: &Value) -> Vec<String> {
        let shown = |one: EmbeddedMetric| {
            let (high, unit) = (if one.is_high_resolution { "!" } else { "" }, one.unit);
            format!("{}/{}{high} {:?} {:?} {unit}", one.namespace, one.name, one.dimensions.len(), one.values)
        };
        metrics(&event.to_string(), NOW).into_iter().map(shown).collect()
    }

    #[test]
    fn an_event_says_its_metrics() {
        assert_eq!(
            of(&event()),
            [
                "Shop/time! 1 [1.0, 2.5] Milliseconds",
                "Shop/time! 2 [1.0, 2.5] Milliseconds",
                "Shop/orders 1 [3.0] None",
                "Shop/orders 2 [3.0] None",
            ]
        );
        let first = &metrics(&event().to_string(), NOW)[1];
        assert_eq!(first.at, Timestamp::from_millis(NOW - 5));
        assert_eq!(first.dimensions, [("Page".into(), "cart".into()), ("Region".into(), "eu".into())]);
        for none in [json!([]), json!([[]])] {
            let mut event = event();
            event["_aws"]["CloudWatchMetrics"][0]["Dimensions"] = none;
            assert_eq!(of(&event).len(), 2);
        }
    }

    #[test]
    fn what_is_not_as_it_must_be_is_no_metric() {
        let changed = |path: &str, value: Value| {
            let mut event = event();
            *event.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = value;
            of(&event)
        };
        let directive = "/_aws/CloudWatchMetrics/0";
        for (path, value) in [
            ("/_aws".to_owned(), json!("text")),
            ("/_aws/Timestamp".to_owned(), json!("2027-01-15T08:00:00Z")),
            ("/_aws/Timestamp".to_owned(), json!(NOW - TOO_OLD - 1)),
            ("/_aws/Timestamp".to_owned(), json!(NOW + TOO_NEW + 1)),
            ("/_aws/CloudWatchMetrics".to_owned(), json!({})),
            (format!("{directive}/Namespace"), json!("")),
            (format!("{directive}/Namespace"), json!("AWS/Lambda")),
            (format!("{directive}/Dimensions"), json!("Page")),
            (format!("{directive}/Dimensions"), json!([["Page"], ["Nothing"]])),
            (format!("{directive}/Dimensions"), json!([vec!["Page"; 31]])),
            (format!("{directive}/Metrics"), json!(vec![json!({"Name": "orders"}); 101])),
            ("/Page".to_owned(), json!(7)),
            ("/Page".to_owned(), json!("v".repeat(1025))),
        ] {
            assert_eq!(changed(&path, value.clone()), Vec::<String>::new(), "{path} {value}");
        }
        // One metric that is wrong leaves the other.
        for (path, value) in [
            ("/time".to_owned(), json!("1")),
            ("/time".to_owned(), json!([])),
            ("/time".to_owned(), json!([1, "2"])),
            ("/time".to_owned(), json!(vec![1; 101])),
            ("/time".to_owned(), json!(1e200)),
            (format!("{directive}/Metrics/0/Unit"), json!("Hours")),
            (format!("{directive}/Metrics/0/StorageResolution"), json!(5)),
            (format!("{directive}/Metrics/0/Name"), json!(7)),
        ] {
            assert_eq!(changed(&path, value.clone()).len(), 2, "{path} {value}");
        }
        for text in
            ["{\"CloudWatchMetrics\"", "[\"CloudWatchMetrics\"]", "{\"CloudWatchMetrics\": 1}", "", "{}"]
        {
            assert_eq!(metrics(text, NOW), []);
        }
    }
}
