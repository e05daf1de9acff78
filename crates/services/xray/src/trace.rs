//! A trace of its segments' documents: its times, what went wrong in it, and the documents with their subsegments in place. Pure.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use wire::xray::*;

/// A trace.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Traced {
    pub(crate) id: String,
    /// By when they began.
    pub(crate) segments: Vec<Value>,
}

fn time(document: &Value, name: &str) -> Option<f64> {
    document.get(name).and_then(Value::as_f64)
}

fn text<'a>(document: &'a Value, name: &str) -> Option<&'a str> {
    document.get(name).and_then(Value::as_str)
}

fn has(document: &Value, name: &str) -> bool {
    document.get(name) == Some(&Value::Bool(true))
}

impl Traced {
    /// The trace of these documents; `None` where there is none.
    pub(crate) fn of(id: &str, documents: &[String]) -> Option<Self> {
        let read = documents.iter().filter_map(|document| serde_json::from_str::<Value>(document).ok());
        let mut all: Vec<Value> = read.collect();
        let by_start = |one: &Value, two: &Value| {
            let start = |document| time(document, "start_time").unwrap_or(0.0);
            start(one).total_cmp(&start(two))
        };
        all.sort_by(by_start);
        let (mut parts, mut segments): (Vec<Value>, Vec<Value>) =
            all.into_iter().partition(|document| text(document, "type") == Some("subsegment"));
        // A part may belong to another that has no place yet, so again and again, until nothing more finds one.
        loop {
            let before = parts.len();
            parts.retain(|part| !segments.iter_mut().any(|segment| adopt(segment, part)));
            if parts.is_empty() || parts.len() == before {
                break;
            }
        }
        // Those whose parents have not come yet are shown by themselves.
        segments.extend(parts);
        (!segments.is_empty()).then(|| Self { id: id.to_owned(), segments })
    }

    /// From when to when, in seconds; as far as it has ended.
    fn span(&self) -> (f64, f64) {
        let starts = self.segments.iter().filter_map(|one| time(one, "start_time"));
        let start = starts.fold(f64::INFINITY, f64::min);
        let ends = self.segments.iter().filter_map(|one| time(one, "end_time"));
        (start, ends.fold(start, f64::max))
    }

    /// With its documents, as clients are shown it.
    pub(crate) fn shown(self) -> Trace {
        let (start, end) = self.span();
        let segment = |document: &Value| Segment {
            id: text(document, "id").map(str::to_owned),
            document: Some(document.to_string()),
        };
        Trace {
            duration: Some(end - start),
            limit_exceeded: Some(false),
            segments: Some(self.segments.iter().map(segment).collect()),
            id: Some(self.id),
        }
    }

    /// What there is to know of it without its documents.
    pub(crate) fn summary(&self, account: &str) -> TraceSummary {
        let (start, end) = self.span();
        // The one that nothing called; the first where that has not come yet.
        let ids: BTreeSet<&str> = self.segments.iter().filter_map(|one| text(one, "id")).collect();
        let is_root = |one: &&Value| text(one, "parent_id").is_none_or(|parent| !ids.contains(parent));
        let root = self.segments.iter().find(is_root).or(self.segments.first());
        let any = |name: &str| Some(self.segments.iter().any(|one| has(one, name)));
        let service = |one: &Value| ServiceId {
            name: text(one, "name").map(str::to_owned),
            names: text(one, "name").map(|name| vec![name.to_owned()]),
            account_id: Some(account.to_owned()),
            r#type: text(one, "origin").map(str::to_owned),
        };
        let mut services: Vec<ServiceId> = Vec::new();
        for one in self.segments.iter().map(service) {
            if !services.contains(&one) {
                services.push(one);
            }
        }
        let arns = self.segments.iter().filter_map(|one| text(one, "resource_arn"));
        let arns: BTreeSet<&str> = arns.collect();
        let mut noted = Noted::default();
        self.segments.iter().for_each(|segment| noted.read(segment, &service(segment)));
        let ended = root.and_then(|root| Some(time(root, "end_time")? - time(root, "start_time")?));
        TraceSummary {
            id: Some(self.id.clone()),
            start_time: Some(base::Timestamp::from_secs_f64(start)),
            duration: Some(end - start),
            response_time: ended,
            has_fault: any("fault"),
            has_error: any("error"),
            has_throttle: any("throttle"),
            is_partial: any("in_progress"),
            http: root.map(http),
            annotations: Some(noted.annotations),
            users: Some(noted.users),
            service_ids: Some(services),
            resource_ar_ns: Some(
                arns.into_iter().map(|arn| ResourceARNDetail { arn: Some(arn.to_owned()) }).collect(),
            ),
            entry_point: root.map(service),
            ..TraceSummary::default()
        }
    }
}

/// What programs note of their work.
#[derive(Default)]
struct Noted {
    annotations: BTreeMap<String, Vec<ValueWithServiceIds>>,
    users: Vec<TraceUser>,
}

impl Noted {
    /// Takes in what a document of a service says, and what is in it.
    fn read(&mut self, document: &Value, service: &ServiceId) {
        let annotations = document.get("annotations").and_then(Value::as_object);
        for (name, value) in annotations.into_iter().flatten() {
            let value = AnnotationValue {
                number_value: value.as_f64(),
                boolean_value: value.as_bool(),
                string_value: value.as_str().map(str::to_owned),
            };
            let values = self.annotations.entry(name.clone()).or_default();
            let noted = ValueWithServiceIds {
                annotation_value: Some(value),
                service_ids: Some(vec![service.clone()]),
            };
            if !values.contains(&noted) {
                values.push(noted);
            }
        }
        if let Some(user) = text(document, "user") {
            let (user_name, service_ids) = (Some(user.to_owned()), Some(vec![service.clone()]));
            self.users.push(TraceUser { user_name, service_ids });
        }
        let parts = document.get("subsegments").and_then(Value::as_array);
        parts.into_iter().flatten().for_each(|part| self.read(part, service));
    }
}

/// Puts a part into its parent, if that is `within` or one of its own.
fn adopt(within: &mut Value, part: &Value) -> bool {
    let is_parent = text(within, "id").is_some() && text(within, "id") == text(part, "parent_id");
    let Some(members) = within.as_object_mut() else { return false };
    if is_parent {
        let own = members.entry("subsegments").or_insert_with(|| Value::Array(Vec::new()));
        let Some(own) = own.as_array_mut() else { return false };
        own.push(part.clone());
        return true;
    }
    let own = members.get_mut("subsegments").and_then(Value::as_array_mut);
    own.is_some_and(|own| own.iter_mut().any(|one| adopt(one, part)))
}

fn http(root: &Value) -> Http {
    let of = |pointer: &str| root.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    Http {
        http_url: of("/http/request/url"),
        http_status: root
            .pointer("/http/response/status")
            .and_then(Value::as_i64)
            .and_then(|status| i32::try_from(status).ok()),
        http_method: of("/http/request/method"),
        user_agent: of("/http/request/user_agent"),
        client_ip: of("/http/request/client_ip"),
    }
}
