//! Schemas from the models in the vectors. They are leaked: codecs want schemas that live as long as the program.

use serde_json::Value as Json;
use std::cell::RefCell;
use std::collections::HashMap;
use wire::schema::{
    Constraints, FaultName, FaultSchema, Kind, Location, Member, OperationSchema, Protocol, Schema,
    ServiceSchema, TimestampFormat,
};

/// How deep recursive shapes are unrolled; the deepest vector takes half of it.
const DEPTH: usize = 12;

pub(crate) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn text(value: &Json, key: &str) -> Option<&'static str> {
    value.get(key).and_then(Json::as_str).map(|text| &**leak(text.to_owned()))
}

fn flag(value: &Json, key: &str) -> bool {
    value.get(key).and_then(Json::as_bool).unwrap_or(false)
}

fn format(value: &Json) -> Option<TimestampFormat> {
    match text(value, "timestampFormat") {
        Some("iso8601") => Some(TimestampFormat::Iso8601),
        Some("rfc822") => Some(TimestampFormat::Rfc822),
        Some("unixTimestamp") => Some(TimestampFormat::Unix),
        Some(other) => panic!("the timestamp format {other}"),
        None => None,
    }
}

fn namespace(value: &Json) -> Option<&'static str> {
    value.get("xmlNamespace").and_then(|namespace| text(namespace, "uri"))
}

/// The shapes of a suite. Each is made once for each depth at which it stands.
pub(crate) struct Shapes<'a> {
    pub(crate) json: &'a Json,
    made: RefCell<HashMap<(String, usize), &'static Schema>>,
}

impl<'a> Shapes<'a> {
    pub(crate) fn new(json: &'a Json) -> Self {
        Self { json, made: RefCell::default() }
    }

    /// The shape `name`.
    pub(crate) fn shape(&self, name: &str, depth: usize) -> &'static Schema {
        let key = (name.to_owned(), depth);
        let made = self.made.borrow().get(&key).copied();
        made.unwrap_or_else(|| {
            let schema = shape(self, name, depth);
            self.made.borrow_mut().insert(key, schema);
            schema
        })
    }

    /// The operation of a case.
    pub(crate) fn operation(&self, given: &Json) -> &'static OperationSchema {
        operation(self, given)
    }
}

fn shape(shapes: &Shapes<'_>, name: &str, depth: usize) -> &'static Schema {
    let shape = &shapes.json[name];
    let deeper =
        |reference: &Json, name: &str, required: bool| member(shapes, reference, name, required, depth + 1);
    let required: Vec<&str> =
        shape["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
    let mut members: Vec<Member> = Vec::new();
    let kind = match shape["type"].as_str().unwrap_or_else(|| panic!("{name} has no type")) {
        _ if flag(shape, "document") => Kind::Document,
        "structure" => {
            for (name, reference) in shape["members"].as_object().into_iter().flatten() {
                if depth < DEPTH {
                    members.push(deeper(reference, name, required.contains(&name.as_str())));
                }
            }
            if flag(shape, "union") { Kind::Union } else { Kind::Structure }
        }
        "list" => {
            members.push(deeper(&shape["member"], "member", false));
            Kind::List
        }
        "map" => {
            members.push(deeper(&shape["key"], "key", false));
            members.push(deeper(&shape["value"], "value", false));
            Kind::Map
        }
        "string" if shape.get("enum").is_some() => Kind::Enum,
        "string" => Kind::String,
        "timestamp" => Kind::Timestamp,
        "integer" => Kind::Integer,
        "long" => Kind::Long,
        "boolean" => Kind::Boolean,
        "double" => Kind::Double,
        "float" => Kind::Float,
        "blob" => Kind::Blob,
        other => panic!("the type {other}"),
    };
    let payload = text(shape, "payload").map(|payload| {
        members.iter().position(|member| member.name == payload).expect("a payload is a member")
    });
    let error = &shape["error"];
    let status = if flag(shape, "fault") { 500 } else { 400 };
    let status = error["httpStatusCode"].as_u64().map_or(status, |status| status as u16);
    leak(Schema {
        name: leak(name.to_owned()),
        kind,
        members: members.leak(),
        constraints: Constraints::NONE,
        constrained: false,
        flattened: flag(shape, "flattened"),
        timestamp: format(shape),
        payload,
        xml_namespace: namespace(shape),
        streaming: flag(shape, "streaming"),
        fault: flag(shape, "exception").then(|| FaultSchema {
            code: text(error, "code"),
            status,
            namespace: None,
        }),
    })
}

fn member(shapes: &Shapes<'_>, reference: &Json, name: &str, required: bool, depth: usize) -> Member {
    let schema = shapes.shape(reference["shape"].as_str().expect("a reference has a shape"), depth);
    let name: &'static str = leak(name.to_owned());
    // A structure's own name for its element counts where the member has none, as the generator has it.
    let wire = text(reference, "locationName");
    Member {
        wire: wire.unwrap_or(name),
        location_name: wire,
        location: match text(reference, "location") {
            None => Location::Body,
            Some("uri") => Location::Uri,
            Some("querystring") => Location::Query,
            Some("header") => Location::Header,
            Some("headers") => Location::Headers,
            Some("statusCode") => Location::StatusCode,
            Some(other) => panic!("the location {other}"),
        },
        required,
        flattened: flag(reference, "flattened"),
        xml_attribute: flag(reference, "xmlAttribute"),
        xml_namespace: namespace(reference),
        timestamp: format(reference),
        json_value: flag(reference, "jsonvalue"),
        ..Member::new(name, schema)
    }
}

fn operation(shapes: &Shapes<'_>, given: &Json) -> &'static OperationSchema {
    let name: &'static str = leak(given["name"].as_str().unwrap_or("OperationName").to_owned());
    let of = |key: &str| match given[key]["shape"].as_str() {
        Some(name) => shapes.shape(name, 0),
        None => Schema::EMPTY,
    };
    let output = of("output");
    leak(OperationSchema {
        name,
        served: true,
        method: text(&given["http"], "method").unwrap_or("POST"),
        uri: text(&given["http"], "requestUri").unwrap_or("/"),
        status: given["http"]["responseCode"].as_u64().map_or(200, |status| status as u16),
        input: of("input"),
        output,
        result_wrapper: (!output.members.is_empty()).then(|| &**leak(format!("{name}Result"))),
        errors: &[],
    })
}

/// The service of a case, with one operation.
pub(crate) fn service(metadata: &Json, operation: &'static OperationSchema) -> &'static ServiceSchema {
    let protocol = match (metadata["protocol"].as_str(), metadata["jsonVersion"].as_str()) {
        (Some("json"), Some("1.0")) => Protocol::AwsJson10,
        (Some("json"), _) => Protocol::AwsJson11,
        (Some("rest-json"), _) => Protocol::RestJson,
        (Some("rest-xml"), _) => Protocol::RestXml,
        (Some("query"), _) => Protocol::Query,
        (Some("smithy-rpc-v2-cbor"), _) => Protocol::RpcV2Cbor,
        (other, _) => panic!("the protocol {other:?}"),
    };
    leak(ServiceSchema {
        name: "vectors",
        id: "Vectors",
        signing_name: "vectors",
        protocol,
        target_prefix: text(metadata, "targetPrefix").unwrap_or_default(),
        api_version: text(metadata, "apiVersion").unwrap_or_default(),
        xml_namespace: namespace(metadata).unwrap_or_default(),
        namespace: "",
        query_compatible: false,
        query_messages: &[],
        validation: FaultName { code: "ValidationException", namespace: "" },
        operations: std::slice::from_ref(operation),
    })
}
