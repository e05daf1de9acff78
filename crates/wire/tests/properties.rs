//! Every served operation's output survives its protocol, every input survives JSON and CBOR, and no bytes make a codec
//! panic. Bounded: a fixed number of cases, of a fixed size.

#[path = "protocol_vectors/value.rs"]
mod value;

use base::Timestamp;
use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use std::collections::BTreeMap;
use value::{AnyFault, Value};
use wire::cbor::{CborReader, CborWriter};
use wire::codec::{Decoder, Malformed};
use wire::json::{JsonReader, JsonWriter};
use wire::protocol::{self, Incoming, Reply};
use wire::rest::{Paths, query_pairs};
use wire::schema::{Kind, Location, Member, OperationSchema, Protocol, Schema, ServiceSchema};
use wire::shape::Shape;

/// Every service with shapes.
const SERVICES: [&ServiceSchema; 9] = [
    &wire::apigateway::SERVICE,
    &wire::apigatewayv2::SERVICE,
    &wire::cloudformation::SERVICE,
    &wire::dynamodb::SERVICE,
    &wire::iam::SERVICE,
    &wire::lambda::SERVICE,
    &wire::logs::SERVICE,
    &wire::ssm::SERVICE,
    &wire::sts::SERVICE,
];

const PROTOCOLS: [Protocol; 6] = [
    Protocol::AwsJson10,
    Protocol::AwsJson11,
    Protocol::Query,
    Protocol::RestJson,
    Protocol::RestXml,
    Protocol::RpcV2Cbor,
];

/// How deep values nest; below that they are as small as can be.
const DEPTH: usize = 6;

/// Text that every protocol has to take care of.
const TEXTS: [&str; 8] =
    ["", "a", " b ", "<&>\"'", "ü\u{1f63a}", "line\nline\r\n\ttab", "a,b \"c\\\"", "\\u0000%2F+ &amp; ]]>"];

/// Decisions, taken from bytes, so that a failing case shrinks.
struct Choices<'a> {
    bytes: &'a [u8],
}

impl Choices<'_> {
    fn next(&mut self) -> u8 {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        *first
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::from(self.next()) % bound.max(1)
    }

    fn text(&mut self, location: Location) -> String {
        match location {
            // What a header cannot hold is not expected to survive it.
            Location::Header | Location::Headers => format!("h{}", self.next()),
            _ => TEXTS[self.below(TEXTS.len())].to_owned(),
        }
    }

    fn value(&mut self, schema: &'static Schema, location: Location, depth: usize) -> Value {
        let size = if depth > DEPTH { 0 } else { self.below(3) };
        match schema.kind {
            Kind::Boolean => Value::Boolean(self.next() > 127),
            // A status has three digits.
            Kind::Integer if location == Location::StatusCode => Value::Integer(200),
            Kind::Integer => {
                Value::Integer([0, -1, 7, i64::from(i32::MIN), i64::from(i32::MAX)][self.below(5)])
            }
            Kind::Long => {
                Value::Integer([0, -1, 300, 70_000, 5_000_000_000, i64::MIN, i64::MAX][self.below(7)])
            }
            Kind::Double => Value::Double(
                [0.0, -1.5, 1e300, 1e-7, f64::NAN, f64::INFINITY, f64::NEG_INFINITY][self.below(7)],
            ),
            Kind::Float => {
                Value::Double(f64::from([0.0f32, 1.1, -3.4e38, f32::NAN, f32::INFINITY][self.below(5)]))
            }
            Kind::Timestamp => Value::Time(Timestamp::from_millis(
                [0, -1, 1_500, 1_766_000_000_123, -62_000_000_000_000][self.below(5)],
            )),
            Kind::Blob => Value::Blob(Bytes::from(vec![self.next(); 1 + size])),
            Kind::String => Value::Text(self.text(location)),
            Kind::Enum => {
                let values = schema.constraints.values;
                Value::Text(
                    values.get(self.below(values.len())).map_or_else(String::new, |one| (*one).to_owned()),
                )
            }
            Kind::Document => {
                Value::Document(serde_json::json!({"a": [1, -2.5, null, TEXTS[self.below(TEXTS.len())]]}))
            }
            Kind::List => {
                // An empty list that is flattened or in a header leaves no trace.
                let item = schema.members[0].schema;
                let least = usize::from(schema.flattened || location != Location::Body);
                Value::List((0..size.max(least)).map(|_| self.value(item, location, depth + 1)).collect())
            }
            Kind::Map => {
                let item = schema.members[1].schema;
                let least = usize::from(schema.flattened || location != Location::Body);
                let entries =
                    (0..size.max(least)).map(|at| (format!("k{at}"), self.value(item, location, depth + 1)));
                Value::Map(entries.collect())
            }
            Kind::Union => {
                let member = &schema.members[self.below(schema.members.len())];
                Value::Map(BTreeMap::from([(member.name.to_owned(), self.member(member, depth))]))
            }
            Kind::Structure => {
                let mut members = BTreeMap::new();
                for member in schema.members {
                    // Below the depth only what must be there, unless even that would go on.
                    let wanted =
                        if depth > DEPTH { member.required && depth < DEPTH + 3 } else { self.next() > 100 };
                    if wanted {
                        members.insert(member.name.to_owned(), self.member(member, depth));
                    }
                }
                Value::Map(members)
            }
        }
    }

    fn member(&mut self, member: &'static Member, depth: usize) -> Value {
        let value = self.value(member.schema, member.location, depth + 1);
        match value {
            Value::List(items) if items.is_empty() && member.flattened => {
                Value::List(vec![self.value(member.schema.members[0].schema, member.location, depth + 2)])
            }
            Value::Text(text) if text.is_empty() && member.location != Location::Body => {
                Value::Text("x".into())
            }
            value => value,
        }
    }
}

/// A service and one of its served operations.
fn operation() -> impl Strategy<Value = (&'static ServiceSchema, &'static OperationSchema)> {
    (0..SERVICES.len(), any::<prop::sample::Index>()).prop_map(|(service, index)| {
        let service = SERVICES[service];
        let served: Vec<_> = service.operations.iter().filter(|operation| operation.served).collect();
        (service, served[index.index(served.len())])
    })
}

fn read_value(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Value, Malformed> {
    Value::read(schema, from)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn an_output_survives_its_protocol(
        (service, operation) in operation(),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let schema = operation.output;
        let mut value = Choices { bytes: &bytes }.value(schema, Location::Body, 0);
        // An absent payload reads as an absent one, but an absent status reads as the status.
        if let (Value::Map(map), Some(member)) =
            (&mut value, schema.members.iter().find(|member| member.location == Location::StatusCode))
        {
            map.insert(member.name.to_owned(), Value::Integer(200));
        }
        if let (Value::Map(map), Some(payload)) = (&mut value, schema.payload.map(|at| &schema.members[at]))
            && map.get(payload.name) == Some(&Value::Text(String::new()))
        {
            map.remove(payload.name);
        }
        let response = protocol::encode(service.protocol, service, operation, &value, "id");
        let mut got = Value::Map(BTreeMap::new());
        let read = protocol::decode_reply(service.protocol, &response, Reply::Output(operation), &mut |from| {
            got = read_value(schema, from)?;
            Ok(())
        });
        prop_assert!(read.is_ok() , "{read:?} {:?}", response.body());
        let no_body = matches!(operation.status, 204 | 304);
        prop_assert!(no_body || got == value, "\n got    {got:?}\n wanted {value:?}\n {:?}", response.body());
    }

    #[test]
    fn a_fault_survives_its_protocol(
        (service, operation) in operation(),
        which in any::<prop::sample::Index>(),
        bytes in prop::collection::vec(any::<u8>(), 0..60),
    ) {
        prop_assume!(!operation.errors.is_empty());
        let schema = operation.errors[which.index(operation.errors.len())];
        let mut value = Choices { bytes: &bytes }.value(schema, Location::Body, 0);
        // XML has each of these in every error, so they are there whatever the fault holds.
        if let Value::Map(map) = &mut value {
            map.retain(|name, _| !["message", "code", "type"].contains(&name.to_lowercase().as_str()));
        }
        let fault = AnyFault { schema, value: value.clone(), message: "m<".into() };
        let response = protocol::encode_fault(service.protocol, service, &fault, "id");
        let mut got = Value::Null;
        protocol::decode_reply(service.protocol, &response, Reply::Fault, &mut |from| {
            got = read_value(schema, from)?;
            Ok(())
        }).unwrap();
        if let Value::Map(map) = &mut got {
            map.retain(|name, _| !["message", "code", "type"].contains(&name.to_lowercase().as_str()));
        }
        prop_assert_eq!(got, value);
    }

    #[test]
    fn an_input_survives_json_and_cbor(
        (_, operation) in operation(),
        bytes in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let schema = operation.input;
        let value = Choices { bytes: &bytes }.value(schema, Location::Body, 0);
        let mut json = JsonWriter::new();
        value.write(schema, &mut json);
        let json = json.into_bytes();
        prop_assert_eq!(&read_value(schema, &mut JsonReader::new(&json).unwrap()).unwrap(), &value);
        let mut cbor = CborWriter::new();
        value.write(schema, &mut cbor);
        let cbor = cbor.into_bytes();
        prop_assert_eq!(&read_value(schema, &mut CborReader::new(&cbor)).unwrap(), &value);
    }

    #[test]
    fn broken_inputs_are_refused_without_a_panic(
        (service, operation) in operation(),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        flips in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cut in any::<prop::sample::Index>(),
    ) {
        let schema = operation.input;
        let value = Choices { bytes: &bytes }.value(schema, Location::Body, 0);
        let (mut json, mut cbor) = (JsonWriter::new(), CborWriter::new());
        value.write(schema, &mut json);
        value.write(schema, &mut cbor);
        for mut body in [json.into_bytes(), cbor.into_bytes()] {
            for (at, byte) in &flips {
                let at = at.index(body.len());
                body[at] = *byte;
            }
            for body in [Bytes::from(body.clone()), Bytes::from(body).slice(..cut.index(3))] {
                decode_everywhere(service, operation, &body);
            }
        }
    }

    #[test]
    fn no_bytes_panic(
        (service, operation) in operation(),
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..80),
            "[\\[\\]{}\",:a-e0-9.eE\\\\u+-]{0,60}".prop_map(String::into_bytes),
            "[<>/&;a-e \"=?!-]{0,60}".prop_map(String::into_bytes),
            "[A-Za-e.1-9=&%]{0,60}".prop_map(String::into_bytes),
        ],
    ) {
        decode_everywhere(service, operation, &Bytes::from(body));
    }
}

/// Reads `body` in every protocol, with headers, labels and a query string made of it, too.
fn decode_everywhere(service: &'static ServiceSchema, operation: &'static OperationSchema, body: &Bytes) {
    let text = String::from_utf8_lossy(body);
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(body) {
        for member in operation.input.members.iter().filter(|member| member.location == Location::Header) {
            headers.append(member.wire, value.clone());
        }
    }
    let _ = Paths::new(service).find(operation.method, &text, &query_pairs(&text));
    for protocol in PROTOCOLS {
        let labels = operation.input.members.iter().filter(|member| member.location == Location::Uri);
        let incoming = Incoming {
            labels: labels.map(|member| (member.wire, text.clone().into_owned())).collect(),
            query: query_pairs(&text),
            headers: &headers,
            body,
            form: None,
            namespace: "",
        };
        let _ = protocol::decode(protocol, incoming, &mut |from| {
            read_value(operation.input, from)?;
            Ok(())
        });
    }
}

/// The typed shapes read what the dynamic ones write, and validation looks at whatever they read.
#[test]
fn typed_inputs_take_anything() {
    typed::<wire::dynamodb::UpdateItemInput>(&wire::dynamodb::SERVICE, "UpdateItem");
    typed::<wire::dynamodb::TransactWriteItemsInput>(&wire::dynamodb::SERVICE, "TransactWriteItems");
    typed::<wire::lambda::CreateFunctionRequest>(&wire::lambda::SERVICE, "CreateFunction");
    typed::<wire::cloudformation::CreateChangeSetInput>(&wire::cloudformation::SERVICE, "CreateChangeSet");
    typed::<wire::apigateway::PutIntegrationRequest>(&wire::apigateway::SERVICE, "PutIntegration");
}

fn typed<T: Shape>(service: &'static ServiceSchema, name: &str) {
    let schema = service.operation(name).unwrap().input;
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(200));
    let bytes = prop::collection::vec(any::<u8>(), 0..300);
    let verdict = runner.run(&bytes, |bytes| {
        let value = Choices { bytes: &bytes }.value(schema, Location::Body, 0);
        let mut json = JsonWriter::new();
        value.write(schema, &mut json);
        let json = json.into_bytes();
        let mut reader = JsonReader::new(&json).unwrap();
        let read = T::read(schema, &mut reader);
        prop_assert!(read.is_ok(), "{:?}", read.err());
        let _ = wire::validate(schema, &read.unwrap(), reader.missing());
        Ok(())
    });
    assert_eq!(verdict, Ok(()), "{name}");
}
