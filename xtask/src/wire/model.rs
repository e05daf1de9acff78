//! A service's model, read strictly: what is not understood is refused, not passed over.

use anyhow::{Context, Result, bail, ensure};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A service with what is served of it.
pub(super) struct Model {
    pub(super) service: String,
    pub(super) metadata: Map<String, Value>,
    /// Every operation; those not served have no shapes.
    pub(super) operations: BTreeMap<String, Operation>,
    pub(super) shapes: BTreeMap<String, Shape>,
    /// Shapes that are faults.
    pub(super) errors: BTreeSet<String>,
    /// What faults say to those who speak the query protocol, where it is not what they say to others.
    pub(super) query_messages: Vec<(String, String)>,
    /// What stands before the `#` in `__type`.
    pub(super) namespace: String,
    /// The code of a constraint violation, and what stands before it.
    pub(super) validation: (String, String),
}

pub(super) struct Operation {
    pub(super) served: bool,
    pub(super) method: String,
    pub(super) uri: String,
    pub(super) status: u16,
    pub(super) input: Option<String>,
    pub(super) output: Option<String>,
    pub(super) result_wrapper: Option<String>,
    pub(super) errors: Vec<String>,
}

pub(super) struct Shape {
    pub(super) kind: Kind,
    pub(super) members: Vec<Member>,
    pub(super) min: Option<f64>,
    pub(super) max: Option<f64>,
    pub(super) pattern: Option<String>,
    /// Whether errors must not repeat it.
    pub(super) sensitive: bool,
    pub(super) values: Vec<String>,
    pub(super) flattened: bool,
    pub(super) timestamp: Option<String>,
    pub(super) payload: Option<String>,
    pub(super) namespace: Option<String>,
    pub(super) streaming: bool,
    pub(super) error: Option<Fault>,
}

/// A fault's HTTP side.
#[derive(Clone)]
pub(super) struct Fault {
    pub(super) code: Option<String>,
    pub(super) status: u16,
    pub(super) namespace: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Blob,
    Boolean,
    Document,
    Double,
    Enum,
    Float,
    Integer,
    List,
    Long,
    Map,
    String,
    Structure,
    Timestamp,
    Union,
}

pub(super) struct Member {
    pub(super) name: String,
    pub(super) shape: String,
    pub(super) wire: Option<String>,
    pub(super) location: Option<String>,
    pub(super) required: bool,
    pub(super) flattened: bool,
    pub(super) attribute: bool,
    pub(super) timestamp: Option<String>,
    pub(super) json_value: bool,
    pub(super) namespace: Option<String>,
    /// The name in the query protocol, of a service that spoke it once.
    pub(super) query: Option<String>,
}

const SHAPE_KEYS: &[&str] = &[
    "type",
    "members",
    "member",
    "key",
    "value",
    "required",
    "min",
    "max",
    "pattern",
    "enum",
    "exception",
    "error",
    "fault",
    "union",
    "document",
    "flattened",
    "timestampFormat",
    "payload",
    "xmlNamespace",
    "wrapper",
    "box",
    "locationName",
    "retryable",
    "sensitive",
    "xmlOrder",
    "streaming",
    "requiresLength",
    "synthetic",
    "event",
    "eventstream",
    "hostLabel",
    "xmlAttribute",
];

const MEMBER_KEYS: &[&str] = &[
    "shape",
    "location",
    "locationName",
    "flattened",
    "xmlAttribute",
    "timestampFormat",
    "jsonvalue",
    "box",
    "streaming",
    "idempotencyToken",
    "xmlNamespace",
    "contextParam",
    "hostLabel",
    "eventpayload",
    "queryName",
];

impl Model {
    pub(super) fn read(service: &str, text: &str, served: &[String], patch: &Value) -> Result<Self> {
        let value: Value = serde_json::from_str(text)?;
        let mut metadata = value["metadata"].clone();
        merge(&mut metadata, &patch["metadata"]);
        let metadata = metadata.as_object().context("metadata")?.clone();
        let mut model = Self {
            service: service.to_owned(),
            metadata,
            operations: BTreeMap::new(),
            shapes: BTreeMap::new(),
            errors: BTreeSet::new(),
            query_messages: patch["query_messages"]
                .as_object()
                .into_iter()
                .flatten()
                .map(|(fault, message)| (fault.clone(), message.as_str().unwrap_or_default().to_owned()))
                .collect(),
            namespace: patch["namespace"].as_str().unwrap_or_default().to_owned(),
            validation: (
                patch["validation"]["code"]
                    .as_str()
                    .context("models/patches.json must say `validation`")?
                    .to_owned(),
                patch["validation"]["namespace"].as_str().unwrap_or_default().to_owned(),
            ),
        };
        let unions: Vec<&str> =
            patch["union"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let shapes = value["shapes"].as_object().context("shapes")?;
        if let Some(unknown) =
            patch["shapes"].as_object().and_then(|all| all.keys().find(|name| !shapes.contains_key(*name)))
        {
            bail!("models/patches.json changes {service}.{unknown}, which the model does not have");
        }
        // Shapes of the patches' own, where one of the model's holds for two things that differ.
        let added = patch["added"].as_object().into_iter().flatten();
        for (name, shape) in shapes.iter().chain(added) {
            let mut shape = shape.clone();
            merge(&mut shape, &patch["shapes"][name]);
            let mut shape = read_shape(&shape, unions.contains(&name.as_str()))
                .with_context(|| format!("{service}.{name}"))?;
            if let Some(other) = patch["patterns"].get(name) {
                shape.pattern = other.as_str().map(str::to_owned);
            }
            if let Some(pattern) = &shape.pattern {
                // As `wire` reads it.
                let pattern = pattern.replace(r"\uD800\uDC00-\uDBFF\uDFFF", r"\x{10000}-\x{10FFFF}");
                fancy_regex::Regex::new(&pattern).with_context(|| {
                    format!("{service}.{name}: write the pattern otherwise under `patterns` in models/patches.json")
                })?;
            }
            model.shapes.insert(name.clone(), shape);
        }
        let extra = model.patch_errors(patch)?;
        model.give_messages()?;
        for (name, operation) in value["operations"].as_object().context("operations")? {
            let served = served.contains(name);
            let mut operation =
                read_operation(operation, served).with_context(|| format!("{service}.{name}"))?;
            if model.is_query_compatible() && operation.output.is_some() {
                operation.result_wrapper = Some(format!("{name}Result"));
            }
            if served {
                let missing: Vec<String> =
                    extra.iter().filter(|name| !operation.errors.contains(name)).cloned().collect();
                operation.errors.extend(missing);
                operation.errors.sort();
                operation.errors.dedup();
                model.errors.extend(operation.errors.iter().cloned());
            }
            model.operations.insert(name.clone(), operation);
        }
        if let Some(missing) = served.iter().find(|name| !model.operations.contains_key(*name)) {
            bail!("models/operations.toml serves {service}.{missing}, which the model does not have");
        }
        Ok(model)
    }

    /// Adds the faults that the model lacks, and the HTTP side of those that it has.
    fn patch_errors(&mut self, patch: &Value) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for (name, fault) in patch["errors"].as_object().into_iter().flatten() {
            let status = fault["status"].as_u64().context("a patched error needs a status")?;
            let namespace = fault["namespace"].as_str().map(str::to_owned);
            // The framework below the services spells it with a capital.
            let is_coral = namespace.as_deref() == Some("com.amazon.coral.service");
            let wire = is_coral.then(|| "Message".to_owned());
            let code = fault["code"].as_str().map(str::to_owned);
            let fault = Fault { code, status: u16::try_from(status)?, namespace };
            self.shapes.entry(name.clone()).or_insert_with(|| Shape {
                kind: Kind::Structure,
                members: vec![Member { wire, ..Member::message() }],
                min: None,
                max: None,
                pattern: None,
                sensitive: false,
                values: Vec::new(),
                flattened: false,
                timestamp: None,
                payload: None,
                namespace: None,
                streaming: false,
                error: None,
            });
            let shape = match self.shapes.get_mut(name) {
                Some(shape) => shape,
                None => bail!("{name} vanished"),
            };
            shape.error = Some(fault);
            names.push(name.clone());
        }
        Ok(names)
    }

    /// Gives every fault a message: some models (CloudFormation's) have faults without one, though every reply says something.
    fn give_messages(&mut self) -> Result<()> {
        for shape in self.shapes.values_mut().filter(|shape| shape.error.is_some()) {
            if !shape.members.iter().any(|member| member.name.eq_ignore_ascii_case("message")) {
                shape.members.push(Member::message());
            }
        }
        let text = read_shape(&serde_json::json!({"type": "string"}), false)?;
        self.shapes.insert("ErrorMessage__patched".into(), text);
        Ok(())
    }

    /// Whether the service spoke the query protocol once, and still does to clients that know no other.
    pub(super) fn is_query_compatible(&self) -> bool {
        self.metadata.contains_key("awsQueryCompatible")
    }

    pub(super) fn shape(&self, name: &str) -> Result<&Shape> {
        self.shapes.get(name).with_context(|| format!("{}: no shape {name}", self.service))
    }
}

/// Lays `patch` over a shape: objects member by member, anything else as a whole.
fn merge(shape: &mut Value, patch: &Value) {
    match (shape, patch) {
        (_, Value::Null) => {}
        (Value::Object(shape), Value::Object(patch)) => {
            for (key, value) in patch {
                merge(shape.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (shape, patch) => *shape = patch.clone(),
    }
}

impl Shape {
    /// A list's `member`, a map's `key` or `value`.
    pub(super) fn member(&self, name: &str) -> Result<&Member> {
        self.members.iter().find(|member| member.name == name).with_context(|| format!("no {name}"))
    }
}

impl Member {
    fn message() -> Self {
        Self {
            name: "message".into(),
            shape: "ErrorMessage__patched".into(),
            wire: None,
            location: None,
            required: false,
            flattened: false,
            attribute: false,
            timestamp: None,
            json_value: false,
            namespace: None,
            query: None,
        }
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).map(str::to_owned)
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn known(value: &Value, keys: &[&str]) -> Result<()> {
    for key in value.as_object().context("an object was expected")?.keys() {
        ensure!(
            keys.contains(&key.as_str()),
            "`{key}` is not understood; teach xtask/src/wire/model.rs what it means"
        );
    }
    Ok(())
}

fn read_operation(value: &Value, served: bool) -> Result<Operation> {
    let http = &value["http"];
    known(http, &["method", "requestUri", "responseCode"])?;
    let status = http.get("responseCode").and_then(Value::as_u64).unwrap_or(200);
    let errors = value["errors"].as_array().into_iter().flatten().filter_map(|error| text(error, "shape"));
    let mut errors: Vec<String> = errors.collect();
    errors.sort();
    Ok(Operation {
        served,
        method: text(http, "method").context("method")?,
        uri: text(http, "requestUri").context("requestUri")?,
        status: u16::try_from(status)?,
        input: text(&value["input"], "shape"),
        output: text(&value["output"], "shape"),
        result_wrapper: text(&value["output"], "resultWrapper"),
        errors,
    })
}

fn read_shape(value: &Value, union: bool) -> Result<Shape> {
    known(value, SHAPE_KEYS)?;
    let kind = match value["type"].as_str().context("type")? {
        "blob" => Kind::Blob,
        "boolean" => Kind::Boolean,
        "double" => Kind::Double,
        "float" => Kind::Float,
        "integer" => Kind::Integer,
        "list" => Kind::List,
        "long" => Kind::Long,
        "map" => Kind::Map,
        // A patch that empties an enum makes it text: the service says itself what it does not know.
        "string" if value["enum"].as_array().is_some_and(|values| !values.is_empty()) => Kind::Enum,
        "string" => Kind::String,
        "structure" if flag(value, "document") => Kind::Document,
        "structure" if union || flag(value, "union") => Kind::Union,
        "structure" => Kind::Structure,
        "timestamp" => Kind::Timestamp,
        other => bail!("the type `{other}` is not understood"),
    };
    ensure!(!flag(value, "eventstream"), "event streams are not generated yet");
    let required: Vec<&str> =
        value["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut members = Vec::new();
    for (name, member) in value["members"].as_object().into_iter().flatten() {
        members.push(read_member(name, member, required.contains(&name.as_str()))?);
    }
    for key in ["key", "value", "member"] {
        if let Some(member) = value.get(key) {
            members.push(read_member(key, member, true)?);
        }
    }
    let values = value["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned);
    let error = flag(value, "exception").then(|| {
        let status = value["error"].get("httpStatusCode").and_then(Value::as_u64);
        let default = if flag(value, "fault") { 500 } else { 400 };
        let status = status.and_then(|status| u16::try_from(status).ok()).unwrap_or(default);
        Fault { code: text(&value["error"], "code"), status, namespace: None }
    });
    Ok(Shape {
        kind,
        members,
        min: value.get("min").and_then(Value::as_f64),
        max: value.get("max").and_then(Value::as_f64),
        pattern: text(value, "pattern"),
        sensitive: flag(value, "sensitive"),
        values: values.collect(),
        flattened: flag(value, "flattened"),
        timestamp: text(value, "timestampFormat"),
        payload: text(value, "payload"),
        namespace: value.get("xmlNamespace").and_then(|namespace| text(namespace, "uri")),
        streaming: flag(value, "streaming"),
        error,
    })
}

fn read_member(name: &str, value: &Value, required: bool) -> Result<Member> {
    known(value, MEMBER_KEYS).with_context(|| name.to_owned())?;
    Ok(Member {
        name: name.to_owned(),
        shape: text(value, "shape").context("shape")?,
        wire: text(value, "locationName"),
        location: text(value, "location"),
        required,
        flattened: flag(value, "flattened"),
        attribute: flag(value, "xmlAttribute"),
        timestamp: text(value, "timestampFormat"),
        json_value: flag(value, "jsonvalue"),
        namespace: value.get("xmlNamespace").and_then(|namespace| text(namespace, "uri")),
        query: text(value, "queryName"),
    })
}
