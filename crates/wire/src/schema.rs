//! What a model says about a shape, as constants that codecs and the validator walk.
//!
//! Codecs are few and shapes are many: a generated shape hands its members to a codec one by one, each with
//! its [`Member`], and the codec decides what the protocol makes of it.

use fancy_regex::Regex;
use std::fmt;
use std::sync::OnceLock;

/// A shape of a service's model.
#[derive(Debug)]
pub struct Schema {
    /// The shape's name in the model.
    pub name: &'static str,
    /// What it is made of.
    pub kind: Kind,
    /// A structure's or union's members; a list's item; a map's key and value.
    pub members: &'static [Member],
    /// What a value must satisfy.
    pub constraints: Constraints,
    /// Whether this or anything inside has constraints, so that the validator need not look where it has not.
    pub constrained: bool,
    /// Whether a list or map has no element of its own around its items (XML and query).
    pub flattened: bool,
    /// How a timestamp is written, where the model says.
    pub timestamp: Option<TimestampFormat>,
    /// The member that is the body, in the REST protocols.
    pub payload: Option<usize>,
    /// The XML namespace of the shape's element.
    pub xml_namespace: Option<&'static str>,
    /// Whether a blob or event structure is streamed.
    pub streaming: bool,
    /// The HTTP side, where the shape is a fault.
    pub fault: Option<FaultSchema>,
}

/// What a shape is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Bytes.
    Blob,
    /// `true` or `false`.
    Boolean,
    /// Any JSON value.
    Document,
    /// A 64-bit float.
    Double,
    /// One of a set of names, [`Constraints::values`].
    Enum,
    /// A 32-bit float.
    Float,
    /// A 32-bit integer.
    Integer,
    /// Items in order.
    List,
    /// A 64-bit integer.
    Long,
    /// Values by name.
    Map,
    /// Text.
    String,
    /// Named members.
    Structure,
    /// An instant.
    Timestamp,
    /// Exactly one of its members.
    Union,
}

impl Kind {
    /// Whether a value is written without anything inside it.
    pub const fn is_scalar(self) -> bool {
        !matches!(self, Self::List | Self::Map | Self::Structure | Self::Union | Self::Document)
    }
}

/// A member of a structure or union, or a list's item, or a map's key or value.
#[derive(Debug)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// Its name on the wire.
    pub wire: &'static str,
    /// The wire name that the model itself gives, if it does: the query protocol and XML lists care.
    pub location_name: Option<&'static str>,
    /// Its shape.
    pub schema: &'static Schema,
    /// Where it goes in an HTTP message.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// Whether a list or map is flattened here.
    pub flattened: bool,
    /// Whether it is an attribute of its parent's XML element.
    pub xml_attribute: bool,
    /// The XML namespace of the member's element.
    pub xml_namespace: Option<&'static str>,
    /// How a timestamp is written here, where that differs from its shape.
    pub timestamp: Option<TimestampFormat>,
    /// Whether a header's text is base64 of JSON.
    pub json_value: bool,
    /// Its name in the query protocol, where a service that speaks JSON now had another there.
    pub query: Option<&'static str>,
}

/// Where a member goes in an HTTP message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the body.
    Body,
    /// In a label of the path.
    Uri,
    /// In the query string.
    Query,
    /// In a header.
    Header,
    /// In all headers that begin with the wire name.
    Headers,
    /// In the status line.
    StatusCode,
}

/// How a timestamp is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `2015-01-25T08:00:00Z`.
    Iso8601,
    /// `Sun, 25 Jan 2015 08:00:00 GMT`.
    Rfc822,
    /// Seconds since 1970, with a fraction.
    Unix,
}

/// What a value must satisfy.
#[derive(Debug)]
pub struct Constraints {
    /// The least length of text, bytes, a list or a map; the least value of a number.
    pub min: Option<f64>,
    /// The greatest.
    pub max: Option<f64>,
    /// What text must match from end to end.
    pub pattern: Option<&'static Pattern>,
    /// An enum's values.
    pub values: &'static [&'static str],
    /// Whether what is wrong with it is told without the value.
    pub sensitive: bool,
}

impl Constraints {
    /// Nothing to satisfy.
    pub const NONE: Self = Self { min: None, max: None, pattern: None, values: &[], sensitive: false };
}

/// A regular expression of a model, compiled when it is first needed.
pub struct Pattern {
    /// The expression as the model has it.
    pub text: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// The pattern `text`.
    pub const fn new(text: &'static str) -> Self {
        Self { text, compiled: OnceLock::new() }
    }

    /// Whether all of `value` matches.
    pub fn matches(&self, value: &str) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            // Models write the characters beyond the first plane as Java does, by halves of them.
            let text = self.text.replace(r"\uD800\uDC00-\uDBFF\uDFFF", r"\x{10000}-\x{10FFFF}");
            Regex::new(&format!("^(?:{text})$")).ok()
        });
        // The generator has compiled every pattern, so there always is one.
        compiled.as_ref().is_none_or(|regex| regex.is_match(value).unwrap_or(false))
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text)
    }
}

/// The HTTP side of a fault.
#[derive(Clone, Copy, Debug)]
pub struct FaultSchema {
    /// The code that clients see, where it is not the shape's name.
    pub code: Option<&'static str>,
    /// The status.
    pub status: u16,
    /// What stands before `#` in `__type`, where it is not the service's own.
    pub namespace: Option<&'static str>,
}

impl Schema {
    /// A shape with nothing said about it.
    pub const BASE: Self = Self {
        name: "",
        kind: Kind::Structure,
        members: &[],
        constraints: Constraints::NONE,
        constrained: false,
        flattened: false,
        timestamp: None,
        payload: None,
        xml_namespace: None,
        streaming: false,
        fault: None,
    };

    /// A structure without members: the input or output of an operation that has none.
    pub const EMPTY: &'static Self = &Self { name: "Empty", ..Self::BASE };

    /// The member called `wire` on the wire. `near` is where to look first: clients tend to keep the order.
    pub fn member_on_wire(&self, wire: &str, near: usize) -> Option<usize> {
        if self.members.get(near).is_some_and(|member| member.wire == wire) {
            return Some(near);
        }
        self.members.iter().position(|member| member.wire == wire)
    }

    /// A fault's code, as clients see it.
    pub fn code(&self) -> &'static str {
        self.fault.and_then(|fault| fault.code).unwrap_or(self.name)
    }
}

impl Member {
    /// A member of the body with nothing said about it.
    pub const fn new(name: &'static str, schema: &'static Schema) -> Self {
        Self {
            name,
            wire: name,
            location_name: None,
            schema,
            location: Location::Body,
            required: false,
            flattened: false,
            xml_attribute: false,
            xml_namespace: None,
            timestamp: None,
            json_value: false,
            query: None,
        }
    }

    /// How a timestamp is written here, where the model says.
    pub fn timestamp_format(&self) -> Option<TimestampFormat> {
        self.timestamp.or(self.schema.timestamp)
    }
}

/// A service of AWS.
#[derive(Debug)]
pub struct ServiceSchema {
    /// Whimbrel's and botocore's name for it, such as `apigatewayv2`.
    pub name: &'static str,
    /// AWS's name for people, such as `API Gateway`.
    pub id: &'static str,
    /// The service in a signature's scope.
    pub signing_name: &'static str,
    /// The protocol of its model.
    pub protocol: Protocol,
    /// What stands before the operation in `X-Amz-Target`.
    pub target_prefix: &'static str,
    /// The model's date, which the query protocol sends as `Version`.
    pub api_version: &'static str,
    /// The XML namespace of its replies.
    pub xml_namespace: &'static str,
    /// What stands before `#` in `__type`; nothing stands there where it is empty.
    pub namespace: &'static str,
    /// Whether it spoke the query protocol once, and still does to clients that know no other.
    pub query_compatible: bool,
    /// What faults, by name, say to clients that speak the query protocol, where it is not what they say to others.
    pub query_messages: &'static [(&'static str, &'static str)],
    /// The code of a constraint violation.
    pub validation: FaultName,
    /// Its operations, served or not, in alphabetic order.
    pub operations: &'static [OperationSchema],
}

impl ServiceSchema {
    /// The operation called `name`.
    pub fn operation(&self, name: &str) -> Option<&'static OperationSchema> {
        let at = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(at)
    }
}

/// A fault's code, and what stands before it in `__type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultName {
    /// The code.
    pub code: &'static str,
    /// The namespace; empty where there is none.
    pub namespace: &'static str,
}

/// A protocol that a model can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// JSON with `X-Amz-Target`, version 1.0.
    AwsJson10,
    /// JSON with `X-Amz-Target`, version 1.1.
    AwsJson11,
    /// JSON over HTTP methods and paths.
    RestJson,
    /// XML over HTTP methods and paths.
    RestXml,
    /// Forms in, XML out.
    Query,
    /// CBOR over `/service/{name}/operation/{name}`.
    RpcV2Cbor,
}

/// An operation of a service.
#[derive(Debug)]
pub struct OperationSchema {
    /// Its name.
    pub name: &'static str,
    /// Whether Whimbrel's manifest has it; shapes are generated only then.
    pub served: bool,
    /// The HTTP method.
    pub method: &'static str,
    /// The path, with labels such as `{FunctionName}`.
    pub uri: &'static str,
    /// The status of success.
    pub status: u16,
    /// The input's shape.
    pub input: &'static Schema,
    /// The output's shape.
    pub output: &'static Schema,
    /// The element around the output, in the query protocol.
    pub result_wrapper: Option<&'static str>,
    /// Its faults.
    pub errors: &'static [&'static Schema],
}

impl OperationSchema {
    /// Its fault of that name.
    pub fn fault(&self, name: &str) -> Option<&'static Schema> {
        self.errors.iter().copied().find(|fault| fault.name == name)
    }
}

/// A service that Whimbrel knows by name and does not serve at all.
#[derive(Debug)]
pub struct KnownService {
    /// botocore's name for it.
    pub name: &'static str,
    /// AWS's name for people.
    pub id: &'static str,
    /// The service in a signature's scope.
    pub signing_name: &'static str,
    /// The protocol of its model.
    pub protocol: Protocol,
    /// What stands before the operation in `X-Amz-Target`.
    pub target_prefix: &'static str,
    /// The model's date.
    pub api_version: &'static str,
    /// The names of its operations.
    pub operations: &'static [&'static str],
}
