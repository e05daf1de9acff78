//! From an HTTP request to an operation, and from its answer to an HTTP response.
//!
//! The steps, in order: find the protocol and the operation, decode, validate, run, encode. Whatever goes wrong on the way
//! is answered in the protocol's own form.

use crate::codec::Decoder as _;
use crate::generated;
use crate::house::{House, Room, not_served};
use crate::json::{JsonReader, JsonWriter, write_string};
use crate::operation::{Call, Caller, Served};
use crate::schema::{KnownService, OperationSchema, Protocol, ServiceSchema};
use crate::shape::{AnyShape, OperationError};
use crate::validate::validate;
use ::http::request::Parts;
use ::http::{HeaderValue, Response, StatusCode};
use base::{RequestId, Trace};
use bytes::Bytes;
use std::borrow::Cow;
use std::sync::Arc;

/// What else is known of a request.
pub struct Context {
    /// Who calls.
    pub caller: Caller,
    /// The service in the signature's scope; empty where nothing was signed.
    pub signed_service: String,
    /// Where the request's time goes.
    pub trace: Trace,
    /// `X-Amzn-Trace-Id`.
    pub trace_id: Arc<str>,
}

/// A response, and what to call it in the latency record.
pub struct Answer {
    /// The response.
    pub response: Response<Bytes>,
    /// Such as `dynamodb.PutItem`.
    pub label: Cow<'static, str>,
}

/// A refusal before any operation runs, or a fault in a form that every protocol can write.
#[derive(Debug)]
pub struct Refusal {
    /// The code.
    pub code: Cow<'static, str>,
    /// What stands before `#` in `__type`.
    pub namespace: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// What it says.
    pub message: String,
}

impl Refusal {
    /// A refusal without a namespace.
    pub fn new(code: &'static str, status: u16, message: impl Into<String>) -> Self {
        Self { code: Cow::Borrowed(code), namespace: "", status, message: message.into() }
    }
}

/// An operation that a request is for.
struct Route<'a> {
    protocol: Protocol,
    served: &'a dyn Served,
}

/// Answers a request for an AWS operation.
pub async fn serve(house: &Arc<House>, head: &Parts, body: Bytes, context: Context) -> Answer {
    let request_id = RequestId::new(&house.rng);
    let (mut response, label) = match route(house, head, &context) {
        Ok(route) => {
            let label = format!("{}.{}", route.served.service().name, route.served.schema().name);
            let call = Call {
                caller: context.caller,
                request_id: request_id.clone(),
                trace: context.trace,
                trace_id: context.trace_id,
                house: Arc::clone(house),
            };
            (run(&route, &body, call).await, Cow::Owned(label))
        }
        Err((protocol, refusal)) => (refuse(protocol, &refusal), Cow::Borrowed("refused")),
    };
    if let Ok(value) = HeaderValue::from_str(request_id.as_str()) {
        response.headers_mut().insert("x-amzn-requestid", value);
    }
    Answer { response, label }
}

fn header<'a>(head: &'a Parts, name: &str) -> Option<&'a str> {
    head.headers.get(name).and_then(|value| value.to_str().ok())
}

/// Step 1: the operation that the request is for.
fn route<'a>(house: &'a House, head: &Parts, _context: &Context) -> Result<Route<'a>, (Protocol, Refusal)> {
    if let Some(target) = header(head, "x-amz-target") {
        let is_10 =
            header(head, "content-type").is_none_or(|kind| kind.starts_with("application/x-amz-json-1.0"));
        let protocol = if is_10 { Protocol::AwsJson10 } else { Protocol::AwsJson11 };
        return by_target(house, target)
            .map(|served| Route { protocol, served })
            .map_err(|refusal| (protocol, refusal));
    }
    let refusal = Refusal::new("UnknownOperationException", 404, "No AWS service answers this request.");
    Err((Protocol::AwsJson10, refusal))
}

/// The operation in `X-Amz-Target`, such as `DynamoDB_20120810.GetItem`.
fn by_target<'a>(house: &'a House, target: &str) -> Result<&'a dyn Served, Refusal> {
    let unknown = || Refusal {
        namespace: "com.amazon.coral.service",
        ..Refusal::new("UnknownOperationException", 400, "")
    };
    let (prefix, name) = target.rsplit_once('.').ok_or_else(unknown)?;
    if let Some(room) = house.rooms().find(|room| room.schema.target_prefix == prefix) {
        return operation(room, name, unknown);
    }
    Err(known(|service| service.target_prefix == prefix, name).unwrap_or_else(unknown))
}

fn operation<'a>(
    room: &'a Room,
    name: &str,
    unknown: impl Fn() -> Refusal,
) -> Result<&'a dyn Served, Refusal> {
    match room.operation(name) {
        Some(served) => Ok(served),
        None if room.schema.operation(name).is_some() => {
            Err(Refusal::new("NotImplemented", 501, not_served(room.schema.id, name)))
        }
        None => Err(unknown()),
    }
}

/// The answer for an operation of a service that Whimbrel knows by name only.
fn known(is_it: impl Fn(&KnownService) -> bool, operation: &str) -> Option<Refusal> {
    let service = generated::KNOWN.iter().find(|service| is_it(service))?;
    let name = service.operations.iter().find(|name| **name == operation)?;
    Some(Refusal::new("NotImplemented", 501, not_served(service.id, name)))
}

/// Steps 2 to 5.
async fn run(route: &Route<'_>, body: &[u8], call: Call) -> Response<Bytes> {
    let (service, schema) = (route.served.service(), route.served.schema());
    let input = match decode(route, body) {
        Ok(input) => input,
        Err(refusal) => return refuse(route.protocol, &refusal),
    };
    match route.served.run(call, input.into_any()).await {
        Ok(output) => encode(route.protocol, schema, &*output),
        Err(error) => {
            if let Err(internal) = error.fault() {
                crate::log_internal(service.name, schema.name, internal);
            }
            encode_error(route.protocol, service, &*error)
        }
    }
}

/// Steps 2 and 3: decode and validate.
fn decode(route: &Route<'_>, body: &[u8]) -> Result<Box<dyn AnyShape>, Refusal> {
    let malformed = |error: crate::codec::Malformed| Refusal {
        namespace: "com.amazon.coral.service",
        ..Refusal::new("SerializationException", 400, error.message())
    };
    let mut reader = JsonReader::new(body).map_err(malformed)?;
    let input =
        route.served.read(&mut reader).and_then(|input| reader.end().map(|()| input)).map_err(malformed)?;
    let service = route.served.service();
    validate(route.served.schema().input, &*input, reader.missing()).map_err(|message| Refusal {
        code: Cow::Borrowed(service.validation.code),
        namespace: service.validation.namespace,
        status: 400,
        message,
    })?;
    Ok(input)
}

/// Step 5: the response to an operation that succeeded.
fn encode(protocol: Protocol, schema: &'static OperationSchema, output: &dyn AnyShape) -> Response<Bytes> {
    let mut writer = JsonWriter::new();
    // An operation without an output answers nothing at all.
    if schema.output.name != "Empty" {
        output.write(schema.output, &mut writer);
    }
    respond(protocol, schema.status, writer.into_bytes())
}

fn encode_error(
    protocol: Protocol,
    service: &'static ServiceSchema,
    error: &dyn OperationError,
) -> Response<Bytes> {
    let Ok(fault) = error.fault() else {
        let refusal = Refusal {
            namespace: service.namespace,
            ..Refusal::new(
                "InternalServerError",
                500,
                "The request processing has failed because of an unknown error, exception or failure.",
            )
        };
        return refuse(protocol, &refusal);
    };
    let schema = fault.schema();
    let namespace = schema.fault.and_then(|fault| fault.namespace).unwrap_or(service.namespace);
    let mut writer = JsonWriter::new();
    fault.write(schema, &mut writer);
    let members = writer.into_bytes();
    let mut body = type_member(namespace, schema.code());
    if let Some(rest) = members.strip_prefix(b"{").filter(|rest| *rest != b"}") {
        body.push(b',');
        body.extend_from_slice(rest);
    } else {
        body.push(b'}');
    }
    respond(protocol, schema.fault.map_or(400, |fault| fault.status), body)
}

/// `{"__type":"namespace#Code"`, to be closed.
fn type_member(namespace: &str, code: &str) -> Vec<u8> {
    let mut body = b"{\"__type\":".to_vec();
    if namespace.is_empty() {
        write_string(&mut body, code);
    } else {
        write_string(&mut body, &format!("{namespace}#{code}"));
    }
    body
}

/// A refusal in the protocol's form.
pub fn refuse(protocol: Protocol, refusal: &Refusal) -> Response<Bytes> {
    let mut body = type_member(refusal.namespace, &refusal.code);
    if !refusal.message.is_empty() {
        // Faults of the framework below the service spell it with a capital.
        let is_coral = refusal.namespace == "com.amazon.coral.service";
        body.extend_from_slice(if is_coral { b",\"Message\":" } else { b",\"message\":" });
        write_string(&mut body, &refusal.message);
    }
    body.push(b'}');
    respond(protocol, refusal.status, body)
}

fn respond(protocol: Protocol, status: u16, body: Vec<u8>) -> Response<Bytes> {
    let kind = match protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        _ => "application/x-amz-json-1.1",
    };
    let checksum = crc32fast::hash(&body);
    let mut response = Response::new(Bytes::from(body));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert("content-type", HeaderValue::from_static(kind));
    headers.insert("x-amz-crc32", HeaderValue::from(checksum));
    response
}
