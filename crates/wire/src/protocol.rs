//! The protocols as a whole: an input from the parts of a request, a response from an output, a fault or a refusal.
//!
//! Nothing here knows of services' rooms: the same functions serve typed shapes and values that only a schema
//! describes.

use crate::cbor::{CborReader, CborWriter};
use crate::codec::{Decoder as _, Encoder as _, Malformed, Read};
use crate::json::{JsonReader, JsonWriter, write_string};
use crate::query::{Form, QueryReader};
use crate::rest::{BodyForm, RestReader, RestReply, RestRequest, RestWriter};
use crate::schema::{OperationSchema, Protocol, Schema, ServiceSchema};
use crate::shape::{Fault, Shape};
use crate::xml::{Dialect, Element, XmlReader, XmlWriter, escape};
use ::http::{HeaderMap, HeaderValue, Response, StatusCode};
use bytes::Bytes;
use std::borrow::Cow;

/// The parts of a request that hold an input.
pub struct Incoming<'a> {
    /// Labels of the path, decoded.
    pub labels: Vec<(&'static str, String)>,
    /// The query string, decoded.
    pub query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    /// The headers.
    pub headers: &'a HeaderMap,
    /// The whole body.
    pub body: &'a Bytes,
    /// The form that the body or the query string is, in the query protocol.
    pub form: Option<Form>,
    /// The service's namespace, which messages on mistaken types name.
    pub namespace: &'static str,
}

/// A refusal before any operation runs, or a fault in a form that every protocol can write.
#[derive(Debug)]
pub struct Refusal {
    /// The code.
    pub code: Cow<'static, str>,
    /// The code in the query protocol, where it is another.
    pub query_code: Option<&'static str>,
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
        Self { code: Cow::Borrowed(code), query_code: None, namespace: "", status, message: message.into() }
    }

    /// Bytes that are not what the protocol says.
    pub fn malformed(protocol: Protocol, error: &Malformed) -> Self {
        match protocol {
            Protocol::Query => Self::new("MalformedInput", 400, error.message()),
            Protocol::RestXml => Self::new("MalformedXML", 400, error.message()),
            _ => Self {
                namespace: "com.amazon.coral.service",
                ..Self::new("SerializationException", 400, error.message())
            },
        }
    }
}

/// Hands the input in `incoming` to `read`. Answers the paths of required members that are not there.
pub fn decode(protocol: Protocol, incoming: Incoming<'_>, read: Read<'_>) -> Result<Vec<String>, Malformed> {
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let mut reader = JsonReader::new(incoming.body)?.in_namespace(incoming.namespace);
            read(&mut reader)?;
            reader.end()?;
            Ok(std::mem::take(reader.missing()))
        }
        Protocol::RestJson | Protocol::RestXml => {
            let form = if protocol == Protocol::RestJson { BodyForm::Json } else { BodyForm::Xml };
            let Incoming { labels, query, headers, body, .. } = incoming;
            let mut reader =
                RestReader::new(RestRequest { labels, query, headers, body, form, status: None });
            read(&mut reader)?;
            Ok(std::mem::take(reader.missing()))
        }
        Protocol::Query => {
            let form = incoming.form.map_or_else(|| form_of(incoming.body), Ok)?;
            let mut reader = QueryReader::new(&form);
            read(&mut reader)?;
            Ok(std::mem::take(reader.missing()))
        }
        Protocol::RpcV2Cbor => {
            let mut reader = CborReader::new(incoming.body);
            read(&mut reader)?;
            reader.end()?;
            Ok(std::mem::take(reader.missing()))
        }
    }
}

/// What a reply is read as.
#[derive(Clone, Copy)]
pub enum Reply {
    /// An operation's output.
    Output(&'static OperationSchema),
    /// A fault.
    Fault,
}

/// Hands the output or fault in `reply` to `read`: what a client of an operation does.
pub fn decode_reply(
    protocol: Protocol,
    reply: &Response<Bytes>,
    what: Reply,
    read: Read<'_>,
) -> Result<(), Malformed> {
    let fault = matches!(what, Reply::Fault);
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let mut reader = JsonReader::new(reply.body())?;
            read(&mut reader)
        }
        Protocol::RpcV2Cbor => read(&mut CborReader::new(reply.body())),
        Protocol::RestJson | Protocol::RestXml => {
            let form = match protocol {
                Protocol::RestJson => BodyForm::Json,
                _ if fault => BodyForm::XmlFault,
                _ => BodyForm::Xml,
            };
            let (headers, body) = (reply.headers(), reply.body());
            let status = Some(reply.status().as_u16());
            let request = RestRequest { labels: Vec::new(), query: Vec::new(), headers, body, form, status };
            read(&mut RestReader::new(request))
        }
        Protocol::Query => {
            if reply.body().is_empty() {
                return read(&mut XmlReader::new(&Element::default()));
            }
            let root = Element::parse(reply.body())?;
            let name = match what {
                Reply::Output(operation) => operation.result_wrapper,
                Reply::Fault => Some("Error"),
            };
            let inner = name.and_then(|name| root.children.iter().find(|child| child.name == name));
            read(&mut XmlReader::new(inner.unwrap_or(&root)))
        }
    }
}

/// The form in a body.
pub fn form_of(body: &[u8]) -> Result<Form, Malformed> {
    let text = std::str::from_utf8(body).map_err(|_| Malformed::new("the body is not UTF-8"))?;
    Form::parse(text)
}

/// The response to an operation that succeeded.
pub fn encode(
    protocol: Protocol,
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    output: &dyn Shape,
    request_id: &str,
) -> Response<Bytes> {
    // An operation without an output answers nothing at all.
    let schema = operation.output;
    let has_output = schema.name != "Empty";
    match protocol {
        Protocol::RpcV2Cbor if has_output => {
            let mut writer = CborWriter::new();
            output.write(schema, &mut writer);
            respond(protocol, operation.status, writer.into_bytes())
        }
        Protocol::RpcV2Cbor => cbor_header(empty(operation.status)),
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let mut writer = JsonWriter::new();
            if has_output {
                output.write(schema, &mut writer);
            }
            respond(protocol, operation.status, writer.into_bytes())
        }
        Protocol::RestJson if has_output => {
            let mut writer = RestWriter::new(JsonWriter::new());
            output.write(schema, &mut writer);
            rest(protocol, operation.status, writer.finish(), JsonWriter::into_bytes)
        }
        Protocol::RestXml if has_output => {
            let namespace = Some(service.xml_namespace).filter(|namespace| !namespace.is_empty());
            let xml = XmlWriter::new(Dialect::RestXml, schema.name, namespace);
            let mut writer = RestWriter::named(xml);
            output.write(schema, &mut writer);
            rest(protocol, operation.status, writer.finish(), |xml| xml.finish().into_bytes())
        }
        Protocol::RestJson | Protocol::RestXml => empty(operation.status),
        Protocol::Query => {
            let mut out = format!("<{}Response xmlns=\"{}\">\n", operation.name, service.xml_namespace);
            if has_output {
                let mut writer = match operation.result_wrapper {
                    Some(wrapper) => XmlWriter::after(Dialect::Query, out, wrapper),
                    None => XmlWriter::bare(Dialect::Query, out),
                };
                output.write(schema, &mut writer);
                out = writer.finish();
            }
            out.push_str("<ResponseMetadata><RequestId>");
            escape(&mut out, request_id);
            out.push_str("</RequestId></ResponseMetadata></");
            out.push_str(operation.name);
            out.push_str("Response>\n");
            respond(protocol, operation.status, out.into_bytes())
        }
    }
}

/// The response with a modeled fault.
pub fn encode_fault(
    protocol: Protocol,
    service: &'static ServiceSchema,
    fault: &dyn Fault,
    request_id: &str,
) -> Response<Bytes> {
    let schema = fault.schema();
    let status = schema.fault.map_or(400, |fault| fault.status);
    let namespace = schema.fault.and_then(|fault| fault.namespace).unwrap_or(service.namespace);
    match protocol {
        Protocol::RpcV2Cbor => {
            let mut writer = CborWriter::fault(qualified(namespace, schema.name));
            fault.write(schema, &mut writer);
            query_compatible(respond(protocol, status, writer.into_bytes()), service, schema)
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let mut writer = JsonWriter::new();
            fault.write(schema, &mut writer);
            let members = writer.into_bytes();
            let mut body = type_member(namespace, schema.name);
            if let Some(rest) = members.strip_prefix(b"{").filter(|rest| *rest != b"}") {
                body.push(b',');
                body.extend_from_slice(rest);
            } else {
                body.push(b'}');
            }
            query_compatible(respond(protocol, status, body), service, schema)
        }
        Protocol::RestJson => {
            let mut writer = RestWriter::new(JsonWriter::new());
            fault.write(schema, &mut writer);
            let mut response = rest(protocol, status, writer.finish(), JsonWriter::into_bytes);
            *response.status_mut() = status_code(status);
            error_type(&mut response, schema.code());
            response
        }
        Protocol::Query | Protocol::RestXml => {
            let dialect = if protocol == Protocol::Query { Dialect::Query } else { Dialect::RestXml };
            let mut writer = RestWriter::new(XmlWriter::fault(dialect));
            fault.write(schema, &mut writer);
            let reply = writer.finish();
            let members = reply.body.map(XmlWriter::finish).unwrap_or_default();
            let own = service.query_messages.iter().find(|(name, _)| *name == schema.name);
            let message =
                own.filter(|_| protocol == Protocol::Query).map_or(fault.message(), |(_, message)| message);
            let error = Error { code: schema.code(), status, message, members: &members };
            let mut response = respond(protocol, status, error.document(service, request_id).into_bytes());
            response.headers_mut().extend(reply.headers);
            response
        }
    }
}

/// A refusal in the protocol's form.
pub fn refuse(
    protocol: Protocol,
    service: Option<&'static ServiceSchema>,
    refusal: &Refusal,
    request_id: &str,
) -> Response<Bytes> {
    match protocol {
        Protocol::RpcV2Cbor => {
            let mut writer = CborWriter::fault(qualified(refusal.namespace, &refusal.code));
            writer.begin_structure(Schema::EMPTY);
            if !refusal.message.is_empty() {
                writer.text("message");
                writer.text(&refusal.message);
            }
            writer.end_structure();
            respond(protocol, refusal.status, writer.into_bytes())
        }
        Protocol::AwsJson10 | Protocol::AwsJson11 => {
            let mut body = type_member(refusal.namespace, &refusal.code);
            if !refusal.message.is_empty() {
                // Faults of the framework below the service spell it with a capital.
                let is_coral = refusal.namespace == "com.amazon.coral.service";
                body.extend_from_slice(if is_coral { b",\"Message\":" } else { b",\"message\":" });
                write_string(&mut body, &refusal.message);
            }
            body.push(b'}');
            let response = respond(protocol, refusal.status, body);
            if service.is_some_and(|service| service.query_compatible) {
                return query_error(response, refusal.query_code.unwrap_or(&refusal.code));
            }
            response
        }
        Protocol::RestJson => {
            let mut body = b"{\"message\":".to_vec();
            write_string(&mut body, &refusal.message);
            body.push(b'}');
            let mut response = respond(protocol, refusal.status, body);
            error_type(&mut response, &refusal.code);
            response
        }
        Protocol::Query | Protocol::RestXml => {
            let Refusal { status, message, .. } = refusal;
            let code = refusal.query_code.unwrap_or(&refusal.code);
            let error = Error { code, status: *status, message, members: "" };
            let service = service.unwrap_or(&NO_SERVICE);
            respond(protocol, *status, error.document(service, request_id).into_bytes())
        }
    }
}

/// Stands in where a refusal belongs to no service.
static NO_SERVICE: ServiceSchema = ServiceSchema {
    name: "",
    id: "",
    signing_name: "",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: crate::schema::FaultName { code: "ValidationError", namespace: "" },
    operations: &[],
};

/// A fault in XML.
struct Error<'a> {
    code: &'a str,
    status: u16,
    message: &'a str,
    members: &'a str,
}

impl Error<'_> {
    fn document(&self, service: &ServiceSchema, request_id: &str) -> String {
        let mut out = String::with_capacity(256 + self.message.len() + self.members.len());
        out.push_str("<ErrorResponse");
        if !service.xml_namespace.is_empty() {
            out.push_str(" xmlns=\"");
            escape(&mut out, service.xml_namespace);
            out.push('"');
        }
        let kind = if self.status < 500 { "Sender" } else { "Receiver" };
        out.push_str(">\n<Error><Type>");
        out.push_str(kind);
        out.push_str("</Type><Code>");
        escape(&mut out, self.code);
        out.push_str("</Code><Message>");
        escape(&mut out, self.message);
        out.push_str("</Message>");
        out.push_str(self.members);
        out.push_str("</Error><RequestId>");
        escape(&mut out, request_id);
        out.push_str("</RequestId></ErrorResponse>\n");
        out
    }
}

/// A service that spoke the query protocol once, or a fault whose code is not its name, which comes from one: JSON and CBOR
/// have the fault's name, and the code goes into a header for clients that know no other. The status stays that of the model.
fn query_compatible(
    response: Response<Bytes>,
    service: &ServiceSchema,
    schema: &'static Schema,
) -> Response<Bytes> {
    let code = schema.fault.and_then(|fault| fault.code);
    if code.is_none() && !service.query_compatible {
        return response;
    }
    query_error(response, schema.code())
}

fn query_error(mut response: Response<Bytes>, code: &str) -> Response<Bytes> {
    let ours = response.status().is_server_error();
    let whose = if ours { "Receiver" } else { "Sender" };
    if let Ok(value) = HeaderValue::from_str(&format!("{code};{whose}")) {
        response.headers_mut().insert("x-amzn-query-error", value);
    }
    response
}

/// `namespace#Code`, or the code alone where there is no namespace.
fn qualified(namespace: &str, code: &str) -> String {
    if namespace.is_empty() { code.to_owned() } else { format!("{namespace}#{code}") }
}

/// `{"__type":"namespace#Code"`, to be closed.
fn type_member(namespace: &str, code: &str) -> Vec<u8> {
    let mut body = b"{\"__type\":".to_vec();
    write_string(&mut body, &qualified(namespace, code));
    body
}

fn cbor_header(mut response: Response<Bytes>) -> Response<Bytes> {
    response.headers_mut().insert("smithy-protocol", HeaderValue::from_static("rpc-v2-cbor"));
    response
}

fn error_type(response: &mut Response<Bytes>, code: &str) {
    if let Ok(value) = HeaderValue::from_str(code) {
        response.headers_mut().insert("x-amzn-errortype", value);
    }
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A response of a REST protocol.
fn rest<W>(
    protocol: Protocol,
    status: u16,
    reply: RestReply<W>,
    bytes: impl FnOnce(W) -> Vec<u8>,
) -> Response<Bytes> {
    let status = reply.status.unwrap_or(status);
    let mut response = match (reply.raw, reply.body) {
        (Some((raw, kind)), _) => {
            let mut response = empty(status);
            *response.body_mut() = raw;
            response.headers_mut().insert("content-type", HeaderValue::from_static(kind));
            response
        }
        // These statuses have no body, whatever the model says.
        (None, Some(body)) if !matches!(status, 204 | 304) => respond(protocol, status, bytes(body)),
        _ => empty(status),
    };
    response.headers_mut().extend(reply.headers);
    response
}

fn empty(status: u16) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status_code(status);
    response
}

fn respond(protocol: Protocol, status: u16, body: Vec<u8>) -> Response<Bytes> {
    let kind = match protocol {
        Protocol::AwsJson10 => "application/x-amz-json-1.0",
        Protocol::AwsJson11 => "application/x-amz-json-1.1",
        Protocol::RestJson => "application/json",
        Protocol::RestXml => "application/xml",
        Protocol::Query => "text/xml",
        Protocol::RpcV2Cbor => "application/cbor",
    };
    let checksum = matches!(protocol, Protocol::AwsJson10 | Protocol::AwsJson11);
    let checksum = checksum.then(|| crc32fast::hash(&body));
    let mut response = empty(status);
    *response.body_mut() = Bytes::from(body);
    let headers = response.headers_mut();
    headers.insert("content-type", HeaderValue::from_static(kind));
    if let Some(checksum) = checksum {
        headers.insert("x-amz-crc32", HeaderValue::from(checksum));
    }
    if protocol == Protocol::RpcV2Cbor { cbor_header(response) } else { response }
}
