//! The head of a streamed answer: a JSON object with status, headers and cookies, then eight NUL bytes, then the body.

use super::reply::{Malformed, add_headers, read_status};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde::Deserialize;
use serde_json::{Map, Value};

/// What ends the head.
const END: [u8; 8] = [0; 8];
/// The most bytes that a head may have.
const LONGEST: usize = 64 * 1024;

/// The head of a streamed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StreamHead {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// How many bytes the head took, its end included.
    pub length: usize,
}

#[derive(Deserialize)]
struct Fields {
    #[serde(rename = "statusCode")]
    status: Option<Value>,
    headers: Option<Map<String, Value>>,
    cookies: Option<Vec<String>>,
}

/// Reads the head of what a function has written so far; `None` where its end is still to come.
pub fn read_stream_head(so_far: &[u8]) -> Result<Option<StreamHead>, Malformed> {
    let end = so_far.windows(END.len()).position(|bytes| bytes == END);
    let Some(end) = end else {
        let is_long = so_far.len() > LONGEST;
        return if is_long { Err(Malformed("the head of the stream has no end")) } else { Ok(None) };
    };
    let head = so_far.get(..end).unwrap_or_default();
    let fields: Fields = serde_json::from_slice(head)
        .map_err(|_| Malformed("the head of the stream is not an object of the integration format"))?;
    let status = match &fields.status {
        None => StatusCode::OK,
        Some(status) => read_status(status).ok_or(Malformed("statusCode is not an HTTP status"))?,
    };
    let mut headers = HeaderMap::new();
    add_headers(&mut headers, fields.headers.as_ref())?;
    for cookie in fields.cookies.iter().flatten() {
        let value = HeaderValue::from_str(cookie);
        headers.append(
            header::SET_COOKIE,
            value.map_err(|_| Malformed("a cookie has bytes that no header may have"))?,
        );
    }
    headers.entry(header::CONTENT_TYPE).or_insert(HeaderValue::from_static("application/octet-stream"));
    // The body's length is not known before its end.
    for name in [header::CONTENT_LENGTH, header::TRANSFER_ENCODING, header::CONNECTION] {
        headers.remove(name);
    }
    Ok(Some(StreamHead { status, headers, length: end + END.len() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_read_once_it_is_whole() {
        let text =
            b"{\"statusCode\":201,\"headers\":{\"X-A\":\"1\"},\"cookies\":[\"a=b\"]}\0\0\0\0\0\0\0\0body";
        for cut in 0..text.len() - 4 {
            assert_eq!(read_stream_head(&text[..cut]).unwrap(), None, "{cut}");
        }
        let head = read_stream_head(text).unwrap().unwrap();
        assert_eq!((head.status.as_u16(), &text[head.length..]), (201, &b"body"[..]));
        assert_eq!(head.headers["x-a"], "1");
        assert_eq!(head.headers["set-cookie"], "a=b");
        assert_eq!(head.headers["content-type"], "application/octet-stream");
    }

    #[test]
    fn what_is_no_head_is_refused() {
        for wrong in
            [&b"no json\0\0\0\0\0\0\0\0"[..], b"{\"statusCode\":9}\0\0\0\0\0\0\0\0", &[b'x'; LONGEST + 1]]
        {
            assert!(read_stream_head(wrong).is_err());
        }
        assert_eq!(read_stream_head(b"{}\0\0\0\0\0\0\0\0").unwrap().unwrap().status, StatusCode::OK);
    }
}
