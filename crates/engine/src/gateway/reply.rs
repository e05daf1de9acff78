//! What a function returned, read as an HTTP reply.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// The reply that a function asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProxyReply {
    /// The status.
    pub status: StatusCode,
    /// The headers, `content-type` included.
    pub headers: HeaderMap,
    /// The body, decoded where it was base64.
    pub body: Bytes,
}

/// The function's output is no reply. Its text is for the log; clients get the API's own 500 or 502.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed(pub &'static str);

impl std::fmt::Display for Malformed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Malformed {}

/// The fields that all formats have, borrowed from the output where nothing is escaped.
#[derive(Deserialize)]
struct Output<'a> {
    #[serde(rename = "statusCode")]
    status: Option<Value>,
    headers: Option<Map<String, Value>>,
    #[serde(rename = "multiValueHeaders")]
    multi_value_headers: Option<Map<String, Value>>,
    cookies: Option<Vec<String>>,
    #[serde(borrow)]
    body: Option<Cow<'a, str>>,
    #[serde(rename = "isBase64Encoded")]
    base64: Option<bool>,
}

const PLAIN: HeaderValue = HeaderValue::from_static("text/plain;charset=UTF-8");
const JSON: HeaderValue = HeaderValue::from_static("application/json");

/// Reads the output of a function behind an HTTP API in format 2.0. Output without a status code is the body
/// of a 200.
pub fn read_v2_reply(output: &Bytes) -> Result<ProxyReply, Malformed> {
    read_v2(output, PLAIN)
}

/// Reads the output of a function behind a URL: format 2.0, but that replies are JSON where they say nothing else.
/// <https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html>
pub fn read_url_reply(output: &Bytes) -> Result<ProxyReply, Malformed> {
    read_v2(output, JSON)
}

fn read_v2(output: &Bytes, default_type: HeaderValue) -> Result<ProxyReply, Malformed> {
    let Ok(fields) = serde_json::from_slice::<Output<'_>>(output) else {
        return infer(output);
    };
    if fields.status.is_none() {
        return infer(output);
    }
    let mut headers = HeaderMap::new();
    add_headers(&mut headers, fields.headers.as_ref())?;
    for cookie in fields.cookies.iter().flatten() {
        let value = HeaderValue::from_str(cookie)
            .map_err(|_| Malformed("a cookie has bytes that no header may have"))?;
        headers.append(header::SET_COOKIE, value);
    }
    finish(fields.status, headers, fields.body, fields.base64 == Some(true), default_type)
}

/// Reads the output of a function behind an HTTP API in format 1.0.
pub fn read_v1_reply(output: &Bytes) -> Result<ProxyReply, Malformed> {
    read_strict(output, PLAIN, true)
}

/// Reads the output of a function behind a REST API. A body flagged as base64 is decoded only where `binary`
/// says that the client accepts one of the API's binary media types.
pub fn read_rest_reply(output: &Bytes, binary: bool) -> Result<ProxyReply, Malformed> {
    read_strict(output, JSON, binary)
}

fn read_strict(output: &Bytes, default_type: HeaderValue, decodes: bool) -> Result<ProxyReply, Malformed> {
    let fields: Output<'_> = serde_json::from_slice(output)
        .map_err(|_| Malformed("the output is not an object of the proxy format"))?;
    if fields.status.is_none() {
        return Err(Malformed("the output has no statusCode"));
    }
    let mut headers = HeaderMap::new();
    add_headers(&mut headers, fields.headers.as_ref())?;
    add_multi_value_headers(&mut headers, fields.multi_value_headers.as_ref())?;
    finish(fields.status, headers, fields.body, decodes && fields.base64 == Some(true), default_type)
}

/// Format 2.0's shorthand: the output itself is the body.
fn infer(output: &Bytes) -> Result<ProxyReply, Malformed> {
    let body = match serde_json::from_slice::<Value>(output) {
        Err(_) => return Err(Malformed("the output is not JSON")),
        Ok(Value::String(text)) => Bytes::from(text),
        Ok(Value::Object(fields)) if fields.contains_key("statusCode") => {
            return Err(Malformed("the output has a statusCode, and a field of the wrong type"));
        }
        Ok(_) => output.clone(),
    };
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, JSON);
    Ok(ProxyReply { status: StatusCode::OK, headers, body })
}

fn finish(
    status: Option<Value>,
    mut headers: HeaderMap,
    body: Option<Cow<'_, str>>,
    decode: bool,
    default_type: HeaderValue,
) -> Result<ProxyReply, Malformed> {
    let status =
        status.as_ref().and_then(read_status).ok_or(Malformed("statusCode is not an HTTP status"))?;
    let body = body.unwrap_or_default();
    let body = if decode {
        Bytes::from(STANDARD.decode(&*body).map_err(|_| Malformed("the body is not base64"))?)
    } else {
        Bytes::from(body.into_owned())
    };
    headers.entry(header::CONTENT_TYPE).or_insert(default_type);
    // The length is the gateway's to say: a function that got it wrong would break the connection.
    headers.remove(header::CONTENT_LENGTH);
    headers.remove(header::TRANSFER_ENCODING);
    headers.remove(header::CONNECTION);
    Ok(ProxyReply { status, headers, body })
}

pub(super) fn read_status(value: &Value) -> Option<StatusCode> {
    let code = match value {
        Value::String(text) => text.parse().ok()?,
        other => u16::try_from(
            other
                .as_i64()
                .or_else(|| other.as_f64().filter(|code| code.fract() == 0.0).map(|code| code as i64))?,
        )
        .ok()?,
    };
    // 1xx would leave the client waiting for the real reply.
    (200..600).contains(&code).then(|| StatusCode::from_u16(code).ok()).flatten()
}

fn header_of(name: &str, value: &Value) -> Result<(HeaderName, HeaderValue), Malformed> {
    let text = match value {
        Value::String(text) => Cow::Borrowed(text.as_str()),
        Value::Number(_) | Value::Bool(_) => Cow::Owned(value.to_string()),
        Value::Null => Cow::Borrowed(""),
        Value::Array(_) | Value::Object(_) => return Err(Malformed("a header's value is not text")),
    };
    let name =
        HeaderName::from_bytes(name.as_bytes()).map_err(|_| Malformed("a header's name is malformed"))?;
    let value = HeaderValue::from_str(&text).map_err(|_| Malformed("a header's value is malformed"))?;
    Ok((name, value))
}

pub(super) fn add_headers(
    headers: &mut HeaderMap,
    given: Option<&Map<String, Value>>,
) -> Result<(), Malformed> {
    for (name, value) in given.into_iter().flatten() {
        let (name, value) = header_of(name, value)?;
        headers.insert(name, value);
    }
    Ok(())
}

/// Multi-value headers join the single ones; a value given in both counts once.
fn add_multi_value_headers(
    headers: &mut HeaderMap,
    given: Option<&Map<String, Value>>,
) -> Result<(), Malformed> {
    for (name, values) in given.into_iter().flatten() {
        let Value::Array(values) = values else {
            return Err(Malformed("a multi-value header is not a list"));
        };
        for value in values {
            let (name, value) = header_of(name, value)?;
            if !headers.get_all(&name).iter().any(|known| *known == value) {
                headers.append(name, value);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn v2(output: &'static str) -> Result<ProxyReply, Malformed> {
        read_v2_reply(&Bytes::from_static(output.as_bytes()))
    }

    #[test]
    fn format_2_infers_a_reply() {
        for (output, body) in [
            (r#""Hello from Lambda!""#, "Hello from Lambda!"),
            (r#"{ "message": "Hello from Lambda!" }"#, r#"{ "message": "Hello from Lambda!" }"#),
            ("null", "null"),
            ("[1,2]", "[1,2]"),
            (r#"{"body":"no status"}"#, r#"{"body":"no status"}"#),
            (r#"{"headers":"odd, but no status"}"#, r#"{"headers":"odd, but no status"}"#),
        ] {
            let reply = v2(output).unwrap();
            assert_eq!((reply.status, &reply.body[..]), (StatusCode::OK, body.as_bytes()), "{output}");
            assert_eq!(reply.headers["content-type"], "application/json");
        }
    }

    #[test]
    fn format_2_spells_a_reply_out() {
        let reply = v2(r#"{"statusCode":201,"headers":{"My-Header":"v","X-N":5,"Content-Length":"99"},"cookies":["a=1","b=2; Secure"],"body":"aGk=","isBase64Encoded":true}"#).unwrap();
        assert_eq!((reply.status.as_u16(), &reply.body[..]), (201, &b"hi"[..]));
        assert_eq!(reply.headers["my-header"], "v");
        assert_eq!(reply.headers["x-n"], "5");
        assert_eq!(reply.headers["content-type"], "text/plain;charset=UTF-8");
        assert!(!reply.headers.contains_key("content-length"));
        let cookies: Vec<_> = reply.headers.get_all("set-cookie").iter().collect();
        assert_eq!(cookies, ["a=1", "b=2; Secure"]);
    }

    #[test]
    fn malformed_output_is_refused() {
        for output in [
            "",
            "not json",
            r#"{"statusCode":"abc"}"#,
            r#"{"statusCode":99}"#,
            r#"{"statusCode":100}"#,
            r#"{"statusCode":1000}"#,
            r#"{"statusCode":200.5}"#,
            r#"{"statusCode":200,"body":{"a":1}}"#,
            r#"{"statusCode":200,"headers":{"a":{}}}"#,
            r#"{"statusCode":200,"headers":{"a b":"c"}}"#,
            r#"{"statusCode":200,"headers":{"a":"b\r\nc: d"}}"#,
            r#"{"statusCode":200,"headers":[]}"#,
            r#"{"statusCode":200,"body":"*","isBase64Encoded":true}"#,
        ] {
            assert!(v2(output).is_err(), "{output}");
            assert!(read_v1_reply(&Bytes::from_static(output.as_bytes())).is_err(), "{output}");
        }
        for output in ["null", "\"text\"", "{}", r#"{"body":"x"}"#, r#"{"statusCode":null}"#] {
            let output = Bytes::from_static(output.as_bytes());
            assert!(read_rest_reply(&output, true).is_err(), "{output:?}");
        }
    }

    #[test]
    fn rest_replies_join_headers_and_decode_where_the_client_accepts_it() {
        let output = Bytes::from_static(br#"{"statusCode":"200","headers":{"a":"1"},"multiValueHeaders":{"a":["1","2"],"Set-Cookie":["x=1","y=2"],"Content-Type":["image/png"]},"body":"aGk=","isBase64Encoded":true}"#);
        let reply = read_rest_reply(&output, true).unwrap();
        assert_eq!(&reply.body[..], b"hi");
        assert_eq!(reply.headers.get_all("a").iter().collect::<Vec<_>>(), ["1", "2"]);
        assert_eq!(reply.headers.get_all("set-cookie").iter().count(), 2);
        assert_eq!(&read_rest_reply(&output, false).unwrap().body[..], b"aGk=");
        let plain = read_rest_reply(&Bytes::from_static(br#"{"statusCode":204}"#), false).unwrap();
        assert_eq!(plain.headers["content-type"], "application/json");
        assert!(plain.body.is_empty());
    }
}
