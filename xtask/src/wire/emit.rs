//! Writes the Rust of a service: a schema and a type for each shape, a marker and an error for each operation.

use super::model::{Kind, Member, Model, Operation, Shape};
use super::names::{pascal, screaming, snake, variant};
use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// `generated/mod.rs`: the modules, and the services that are known by name only.
pub(super) fn index(services: &[(String, Vec<String>)], known: &Value) -> Result<String> {
    let mut text = String::from(
        "//! Made by `cargo xtask wire` from `models/`; do not edit.\n\n\
         use crate::schema::{KnownService, Protocol};\n\n",
    );
    for (service, _) in services {
        writeln!(text, "pub mod {};", module(service))?;
    }
    writeln!(
        text,
        "\n/// Services that are known by the names of their operations only.\npub static KNOWN: &[KnownService] = &["
    )?;
    for (name, service) in known.as_object().context("known.json")? {
        let metadata = &service["metadata"];
        let operations: Vec<&str> = service["operations"]
            .as_array()
            .context("operations")?
            .iter()
            .filter_map(Value::as_str)
            .collect();
        writeln!(
            text,
            "KnownService {{ name: {name:?}, id: {:?}, signing_name: {:?}, protocol: {}, target_prefix: {:?}, api_version: {:?}, operations: &{operations:?} }},",
            word(metadata, "serviceId"),
            signing_name(metadata),
            protocol(metadata)?,
            word(metadata, "targetPrefix"),
            word(metadata, "apiVersion"),
        )?;
    }
    text.push_str("];\n");
    Ok(text)
}

/// What a service's module is called.
pub(super) fn module(service: &str) -> String {
    service.replace('-', "_")
}

fn word<'a>(metadata: &'a Value, key: &str) -> &'a str {
    metadata[key].as_str().unwrap_or_default()
}

fn signing_name(metadata: &Value) -> &str {
    metadata["signingName"].as_str().unwrap_or_else(|| word(metadata, "endpointPrefix"))
}

fn protocol(metadata: &Value) -> Result<&'static str> {
    Ok(match (word(metadata, "protocol"), word(metadata, "jsonVersion")) {
        ("json", "1.0") => "Protocol::AwsJson10",
        ("json", _) => "Protocol::AwsJson11",
        ("rest-json", _) => "Protocol::RestJson",
        ("rest-xml", _) => "Protocol::RestXml",
        ("query", _) => "Protocol::Query",
        ("smithy-rpc-v2-cbor", _) => "Protocol::RpcV2Cbor",
        (other, _) => bail!("the protocol `{other}` is not understood"),
    })
}

/// `generated/{service}.rs`.
pub(super) fn service(model: &Model) -> Result<String> {
    let mut out =
        Out { model, text: String::new(), boxed: recursive(model), constrained: constrained(model) };
    out.text.push_str(
        "//! Made by `cargo xtask wire` from `models/`; do not edit.\n\nuse crate::codec::*;\nuse crate::operation::*;\nuse crate::schema::*;\nuse crate::shape::*;\n\
         use base::Timestamp;\nuse bytes::Bytes;\nuse std::collections::BTreeMap;\n\n",
    );
    out.service()?;
    for (name, operation) in &model.operations {
        if operation.served {
            out.operation(name, operation)?;
        }
    }
    for (name, shape) in &model.shapes {
        match shape.kind {
            Kind::Structure => out.structure(name, shape)?,
            Kind::Union => out.union(name, shape)?,
            Kind::Enum => out.enumeration(name, shape)?,
            _ => {}
        }
    }
    out.text
        .push_str("\n/// What the model says of each shape.\npub mod schemas {\nuse crate::schema::*;\n\n");
    let mut seen = BTreeSet::new();
    for (name, shape) in &model.shapes {
        let constant = constant(model, name);
        if !seen.insert(constant.clone()) {
            // SNS has a `String` and a `string`, which are the same.
            ensure!(is_plain(shape), "two shapes have the name {constant}");
            continue;
        }
        out.schema(name, shape)?;
    }
    out.text.push_str("}\n");
    Ok(out.text)
}

/// Whether a shape is a text of which nothing is demanded.
fn is_plain(shape: &Shape) -> bool {
    shape.kind == Kind::String && shape.min.is_none() && shape.max.is_none() && shape.pattern.is_none()
}

/// The name of a shape's schema. SNS has an `endpoint`, which is a text, beside its `Endpoint`, which is a structure.
fn constant(model: &Model, name: &str) -> String {
    let constant = screaming(name);
    let first = model.shapes.iter().find(|(other, _)| screaming(other) == constant);
    let is_text = model.shapes.get(name).is_some_and(is_plain);
    match first {
        Some((other, shape)) if is_text && other != name && !is_plain(shape) => constant + "_TEXT",
        _ => constant,
    }
}

/// Shapes that have themselves inside, so that a field of them must be boxed.
fn recursive(model: &Model) -> BTreeSet<String> {
    // Lists and maps are heap memory already; only structures directly inside structures count.
    let inside = |name: &str| -> Vec<String> {
        let shape = model.shapes.get(name);
        let members = shape.filter(|shape| matches!(shape.kind, Kind::Structure | Kind::Union));
        members
            .map(|shape| shape.members.iter().map(|member| member.shape.clone()).collect())
            .unwrap_or_default()
    };
    let mut found = BTreeSet::new();
    for name in model.shapes.keys() {
        let mut reached = BTreeSet::new();
        let mut open = inside(name);
        while let Some(next) = open.pop() {
            if reached.insert(next.clone()) {
                open.extend(inside(&next));
            }
        }
        if reached.contains(name) {
            found.insert(name.clone());
        }
    }
    found
}

/// Shapes that demand something of a value, or have something inside that does.
fn constrained(model: &Model) -> BTreeSet<String> {
    let mut found: BTreeSet<String> = BTreeSet::new();
    loop {
        let before = found.len();
        for (name, shape) in &model.shapes {
            let own = shape.min.is_some()
                || shape.max.is_some()
                || shape.pattern.is_some()
                || !shape.values.is_empty();
            if own || shape.members.iter().any(|member| found.contains(&member.shape)) {
                found.insert(name.clone());
            }
        }
        if found.len() == before {
            return found;
        }
    }
}

struct Out<'a> {
    model: &'a Model,
    text: String,
    boxed: BTreeSet<String>,
    constrained: BTreeSet<String>,
}

impl Out<'_> {
    fn service(&mut self) -> Result<()> {
        let model = self.model;
        let metadata = Value::Object(model.metadata.clone());
        writeln!(self.text, "/// The service.\npub static SERVICE: ServiceSchema = ServiceSchema {{")?;
        writeln!(
            self.text,
            "name: {:?}, id: {:?}, signing_name: {:?}, protocol: {}, target_prefix: {:?}, api_version: {:?}, xml_namespace: {:?}, namespace: {:?}, query_compatible: {:?}, query_messages: &{:?}, \
             validation: FaultName {{ code: {:?}, namespace: {:?} }}, operations: &[",
            model.service,
            word(&metadata, "serviceId"),
            signing_name(&metadata),
            protocol(&metadata)?,
            word(&metadata, "targetPrefix"),
            word(&metadata, "apiVersion"),
            word(&metadata, "xmlNamespace"),
            model.namespace,
            model.is_query_compatible(),
            model.query_messages,
            model.validation.0,
            model.validation.1,
        )?;
        for (name, operation) in &model.operations {
            let schema = |shape: &Option<String>| match shape {
                Some(shape) => format!("&schemas::{}", screaming(shape)),
                None => "Schema::EMPTY".to_owned(),
            };
            let (input, output) = match operation.served {
                true => (schema(&operation.input), schema(&operation.output)),
                false => ("Schema::EMPTY".to_owned(), "Schema::EMPTY".to_owned()),
            };
            let errors: Vec<String> = match operation.served {
                true => {
                    operation.errors.iter().map(|error| format!("&schemas::{}", screaming(error))).collect()
                }
                false => Vec::new(),
            };
            writeln!(
                self.text,
                "OperationSchema {{ name: {name:?}, served: {}, method: {:?}, uri: {:?}, status: {}, input: {input}, output: {output}, result_wrapper: {:?}, errors: &[{}] }},",
                operation.served,
                operation.method,
                operation.uri,
                operation.status,
                operation.result_wrapper,
                errors.join(", "),
            )?;
        }
        self.text.push_str("] };\n\n");
        Ok(())
    }

    fn operation(&mut self, name: &str, operation: &Operation) -> Result<()> {
        let at = self.model.operations.keys().position(|other| other == name).context("vanished")?;
        let shape =
            |shape: &Option<String>| shape.as_ref().map_or_else(|| "Empty".to_owned(), |shape| pascal(shape));
        let (input, output) = (shape(&operation.input), shape(&operation.output));
        writeln!(
            self.text,
            "/// Operation `{name}`.\n#[derive(Clone, Copy, Debug)]\npub struct {name};\n\n\
             impl Operation for {name} {{\ntype Input = {input};\ntype Output = {output};\ntype Error = {name}Error;\n\
             const SERVICE: &'static ServiceSchema = &SERVICE;\nconst SCHEMA: &'static OperationSchema = &SERVICE.operations[{at}];\n}}\n",
        )?;
        writeln!(
            self.text,
            "/// What `{name}` answers instead of its output.\n#[derive(Debug)]\npub enum {name}Error {{"
        )?;
        for error in &operation.errors {
            writeln!(self.text, "{0}({0}),", pascal(error))?;
        }
        writeln!(
            self.text,
            "Internal(Internal),\n}}\n\nimpl OperationError for {name}Error {{\nfn fault(&self) -> Result<&dyn Fault, &Internal> {{\nmatch self {{"
        )?;
        for error in &operation.errors {
            writeln!(self.text, "Self::{}(fault) => Ok(fault),", pascal(error))?;
        }
        self.text.push_str("Self::Internal(cause) => Err(cause),\n}\n}\n}\n\n");
        for error in operation.errors.iter().map(|error| pascal(error)).chain(["Internal".to_owned()]) {
            writeln!(
                self.text,
                "impl From<{error}> for {name}Error {{\nfn from(fault: {error}) -> Self {{\nSelf::{error}(fault)\n}}\n}}\n",
            )?;
        }
        Ok(())
    }

    /// The Rust type of a shape.
    fn of_shape(&self, name: &str) -> Result<String> {
        let shape = self.model.shape(name)?;
        Ok(match shape.kind {
            Kind::Blob => "Bytes".into(),
            Kind::Boolean => "bool".into(),
            Kind::Document => "serde_json::Value".into(),
            Kind::Double => "f64".into(),
            Kind::Float => "f32".into(),
            Kind::Integer => "i32".into(),
            Kind::Long => "i64".into(),
            Kind::String => "String".into(),
            Kind::Timestamp => "Timestamp".into(),
            Kind::Enum | Kind::Structure | Kind::Union => pascal(name),
            Kind::List => format!("Vec<{}>", self.of_shape(&shape.member("member")?.shape)?),
            Kind::Map => {
                let key = self.model.shape(&shape.member("key")?.shape)?;
                ensure!(matches!(key.kind, Kind::String | Kind::Enum), "{name}: a map's key must be text");
                format!("BTreeMap<String, {}>", self.of_shape(&shape.member("value")?.shape)?)
            }
        })
    }

    fn of_member(&self, owner: &str, member: &Member) -> Result<String> {
        let plain = self.of_shape(&member.shape)?;
        let kind = self.model.shape(&member.shape)?.kind;
        let boxes = self.boxed.contains(owner)
            && self.boxed.contains(&member.shape)
            && matches!(kind, Kind::Structure | Kind::Union);
        let plain = if boxes { format!("Box<{plain}>") } else { plain };
        Ok(if member.required { plain } else { format!("Option<{plain}>") })
    }

    fn structure(&mut self, name: &str, shape: &Shape) -> Result<()> {
        let rust = pascal(name);
        writeln!(self.text, "#[derive(Clone, Debug, Default, PartialEq)]\npub struct {rust} {{")?;
        for member in &shape.members {
            let kind = self.of_member(name, member)?;
            writeln!(self.text, "pub {}: {kind},", snake(&member.name))?;
        }
        writeln!(self.text, "}}\n\nimpl Shape for {rust} {{")?;
        writeln!(
            self.text,
            "fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {{\nto.begin_structure(schema);"
        )?;
        for (index, member) in shape.members.iter().enumerate() {
            let put = if member.required { "put" } else { "put_opt" };
            writeln!(self.text, "{put}(to, schema, {index}, &self.{});", snake(&member.name))?;
        }
        writeln!(self.text, "to.end_structure();\n}}\n")?;
        let mutable = if shape.members.is_empty() { "" } else { "mut " };
        writeln!(
            self.text,
            "fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {{\nlet {mutable}this = Self::default();\n\
             structure(schema, from, &mut |index, from| match index {{",
        )?;
        for (index, member) in shape.members.iter().enumerate() {
            let get = if member.required { "get" } else { "get_opt" };
            writeln!(
                self.text,
                "{index} => {get}(from, schema, {index}, &mut this.{}),",
                snake(&member.name)
            )?;
        }
        writeln!(self.text, "_ => from.skip(),\n}})?;\nOk(this)\n}}\n}}\n")?;
        if shape.error.is_some() {
            self.fault(name, shape)?;
        }
        Ok(())
    }

    fn fault(&mut self, name: &str, shape: &Shape) -> Result<()> {
        let rust = pascal(name);
        let message = shape.members.iter().find(|member| member.name.eq_ignore_ascii_case("message"));
        let text = match message {
            Some(member) if member.required => format!("&self.{}", snake(&member.name)),
            Some(member) => format!("self.{}.as_deref().unwrap_or_default()", snake(&member.name)),
            None => "\"\"".to_owned(),
        };
        writeln!(
            self.text,
            "impl Fault for {rust} {{\nfn schema(&self) -> &'static Schema {{\n&schemas::{}\n}}\n\nfn message(&self) -> &str {{\n{text}\n}}\n}}\n",
            screaming(name)
        )?;
        if let Some(member) = message {
            let field = snake(&member.name);
            let value = if member.required { "message.into()" } else { "Some(message.into())" };
            let rest = if shape.members.len() > 1 { ", ..Self::default()" } else { "" };
            writeln!(
                self.text,
                "impl {rust} {{\n/// The fault, saying `message`.\npub fn new(message: impl Into<String>) -> Self {{\nSelf {{ {field}: {value}{rest} }}\n}}\n}}\n",
            )?;
        }
        Ok(())
    }

    fn union(&mut self, name: &str, shape: &Shape) -> Result<()> {
        let rust = pascal(name);
        writeln!(self.text, "#[derive(Clone, Debug, PartialEq)]\npub enum {rust} {{")?;
        for member in &shape.members {
            let kind = self.of_shape(&member.shape)?;
            writeln!(self.text, "{}({kind}),", pascal(&member.name))?;
        }
        writeln!(
            self.text,
            "/// Not exactly one member.\nInvalid(InvalidUnion<Self>),\n}}\n\nimpl {rust} {{\nfn several(self) -> Result<Vec<Self>, Self> {{\nmatch self {{\nSelf::Invalid(InvalidUnion::Several(all)) => Ok(all),\nother => Err(other),\n}}\n}}\n}}\n\nimpl Default for {rust} {{\nfn default() -> Self {{\nSelf::Invalid(InvalidUnion::Empty)\n}}\n}}\n\nimpl Shape for {rust} {{\n\
             fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {{\nto.begin_structure(schema);\nmatch self {{",
        )?;
        for (index, member) in shape.members.iter().enumerate() {
            writeln!(self.text, "Self::{}(value) => put(to, schema, {index}, value),", pascal(&member.name))?;
        }
        writeln!(
            self.text,
            "Self::Invalid(_) => {{}}\n}}\nto.end_structure();\n}}\n\nfn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {{\n\
             let mut this = Self::default();\nstructure(schema, from, &mut |index, from| match index {{",
        )?;
        for (index, member) in shape.members.iter().enumerate() {
            writeln!(
                self.text,
                "{index} => get_union(from, (schema, {index}), &mut this, (Self::{}, Self::Invalid, Self::several)),",
                pascal(&member.name)
            )?;
        }
        writeln!(self.text, "_ => from.skip(),\n}})?;\nOk(this)\n}}\n}}\n")?;
        Ok(())
    }

    fn enumeration(&mut self, name: &str, shape: &Shape) -> Result<()> {
        let rust = pascal(name);
        let mut variants: BTreeMap<String, &str> = BTreeMap::new();
        let mut order = Vec::new();
        for value in &shape.values {
            let mut variant = variant(value);
            while variants.contains_key(&variant) {
                variant.push('_');
            }
            variants.insert(variant.clone(), value);
            order.push((variant, value.as_str()));
        }
        writeln!(
            self.text,
            "#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum {rust} {{"
        )?;
        for (variant, _) in &order {
            writeln!(self.text, "{variant},")?;
        }
        writeln!(
            self.text,
            "/// A value that the model does not have.\nUnknown(String),\n}}\n\nimpl {rust} {{\n/// The value as the model has it.\npub fn as_str(&self) -> &str {{\nmatch self {{",
        )?;
        for (variant, value) in &order {
            writeln!(self.text, "Self::{variant} => {value:?},")?;
        }
        writeln!(
            self.text,
            "Self::Unknown(value) => value,\n}}\n}}\n}}\n\nimpl From<&str> for {rust} {{\nfn from(value: &str) -> Self {{\nmatch value {{"
        )?;
        for (variant, value) in &order {
            writeln!(self.text, "{value:?} => Self::{variant},")?;
        }
        writeln!(
            self.text,
            "_ => Self::Unknown(value.to_owned()),\n}}\n}}\n}}\n\nimpl Default for {rust} {{\nfn default() -> Self {{\nSelf::Unknown(String::new())\n}}\n}}\n\n\
             impl std::fmt::Display for {rust} {{\nfn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{\nf.write_str(self.as_str())\n}}\n}}\n\n\
             impl Shape for {rust} {{\nfn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {{\nto.string(schema, self.as_str());\n}}\n\n\
             fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {{\nOk(Self::from(from.string(schema)?.as_str()))\n}}\n}}\n",
        )?;
        Ok(())
    }

    fn schema(&mut self, name: &str, shape: &Shape) -> Result<()> {
        let constant = constant(self.model, name);
        if let Some(pattern) = &shape.pattern {
            writeln!(self.text, "static {constant}__PATTERN: Pattern = Pattern::new({pattern:?});")?;
        }
        writeln!(
            self.text,
            "pub static {constant}: Schema = Schema {{ name: {name:?}, kind: Kind::{:?},",
            shape.kind
        )?;
        if !shape.members.is_empty() {
            self.text.push_str("members: &[\n");
            for member in &shape.members {
                self.member(member)?;
            }
            self.text.push_str("],\n");
        }
        let has_own =
            shape.min.is_some() || shape.max.is_some() || shape.pattern.is_some() || !shape.values.is_empty();
        if has_own {
            self.text.push_str("constraints: Constraints {");
            if let Some(min) = shape.min {
                write!(self.text, "min: Some({min:?}),")?;
            }
            if let Some(max) = shape.max {
                write!(self.text, "max: Some({max:?}),")?;
            }
            if shape.pattern.is_some() {
                write!(self.text, "pattern: Some(&{constant}__PATTERN),")?;
            }
            if !shape.values.is_empty() {
                write!(self.text, "values: &{:?},", shape.values)?;
            }
            if shape.sensitive {
                self.text.push_str("sensitive: true,");
            }
            self.text.push_str("..Constraints::NONE },\n");
        }
        if self.constrained.contains(name) {
            self.text.push_str("constrained: true,\n");
        }
        if shape.flattened {
            self.text.push_str("flattened: true,\n");
        }
        if shape.streaming {
            self.text.push_str("streaming: true,\n");
        }
        if let Some(format) = &shape.timestamp {
            writeln!(self.text, "timestamp: Some({}),", timestamp(format)?)?;
        }
        if let Some(payload) = &shape.payload {
            let index = shape.members.iter().position(|member| &member.name == payload).context("payload")?;
            writeln!(self.text, "payload: Some({index}),")?;
        }
        if let Some(namespace) = &shape.namespace {
            writeln!(self.text, "xml_namespace: Some({namespace:?}),")?;
        }
        if let Some(fault) = &shape.error {
            writeln!(
                self.text,
                "fault: Some(FaultSchema {{ code: {:?}, status: {}, namespace: {:?} }}),",
                fault.code, fault.status, fault.namespace
            )?;
        }
        self.text.push_str("..Schema::BASE };\n");
        Ok(())
    }

    fn member(&mut self, member: &Member) -> Result<()> {
        let target = constant(self.model, &member.shape);
        let mut rest = String::new();
        if let Some(wire) = &member.wire {
            write!(rest, "wire: {wire:?}, location_name: Some({wire:?}), ")?;
        }
        if let Some(query) = &member.query {
            write!(rest, "query: Some({query:?}), ")?;
        }
        match member.location.as_deref() {
            None => {}
            Some("uri") => rest.push_str("location: Location::Uri, "),
            Some("querystring") => rest.push_str("location: Location::Query, "),
            Some("header") => rest.push_str("location: Location::Header, "),
            Some("headers") => rest.push_str("location: Location::Headers, "),
            Some("statusCode") => rest.push_str("location: Location::StatusCode, "),
            Some(other) => bail!("the location `{other}` is not understood"),
        }
        for (is, name) in [
            (member.required, "required"),
            (member.flattened, "flattened"),
            (member.attribute, "xml_attribute"),
            (member.json_value, "json_value"),
        ] {
            if is {
                write!(rest, "{name}: true, ")?;
            }
        }
        if let Some(namespace) = &member.namespace {
            write!(rest, "xml_namespace: Some({namespace:?}), ")?;
        }
        if let Some(format) = &member.timestamp {
            write!(rest, "timestamp: Some({}), ", timestamp(format)?)?;
        }
        if rest.is_empty() {
            writeln!(self.text, "Member::new({:?}, &{target}),", member.name)?;
        } else {
            writeln!(self.text, "Member {{ {rest}..Member::new({:?}, &{target}) }},", member.name)?;
        }
        Ok(())
    }
}

fn timestamp(format: &str) -> Result<&'static str> {
    Ok(match format {
        "iso8601" => "TimestampFormat::Iso8601",
        "rfc822" => "TimestampFormat::Rfc822",
        "unixTimestamp" => "TimestampFormat::Unix",
        other => bail!("the timestamp format `{other}` is not understood"),
    })
}
