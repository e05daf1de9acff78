//! The Lambda Runtime API's HTTP/1.1, by hand: one connection's requests in, replies out.
//!
//! The Extensions, Telemetry and Logs APIs are on the same socket.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>

use crate::AnswerSink;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::{Buf, Bytes, BytesMut};
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// The largest answer: 6 MB and the 100 bytes of leeway that AWS gives.
pub(crate) const RESPONSE_LIMIT: usize = 6 * 1024 * 1024 + 100;

/// The largest head; a runtime that sends more is cut off.
const HEAD_LIMIT: usize = 64 * 1024;
const READ_CHUNK: usize = 16 * 1024;
/// The largest streamed answer: 200 MB.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub(crate) const STREAM_LIMIT: usize = 200 * 1024 * 1024;

/// What a runtime asks for.
#[derive(Debug, PartialEq)]
pub(crate) enum Route {
    Next,
    Response(String),
    Error(String),
    InitError,
    RestoreNext,
    RestoreError,
    ExtensionRegister,
    ExtensionNext,
    ExtensionInitError,
    ExtensionExitError,
    Telemetry,
    Logs,
    Unknown,
}

/// A request, whole.
#[derive(Debug)]
pub(crate) struct Request {
    pub(crate) route: Route,
    /// `Lambda-Runtime-Function-Error-Type`, from the head or the trailers.
    pub(crate) error_type: Option<String>,
    /// At most [`RESPONSE_LIMIT`] bytes.
    pub(crate) body: Bytes,
    /// The true length of the body; larger than `body` where it was over the limit.
    pub(crate) body_len: usize,
    /// Whether a streamed response ended in the trailer that reports an error.
    pub(crate) failed_midstream: bool,
    /// `Lambda-Runtime-Function-Error-Body` of the trailers, decoded.
    pub(crate) error_body: Option<Bytes>,
    /// What an extension's request carries; none for a runtime's.
    pub(crate) extension: Option<Box<ExtensionHead>>,
}

/// The headers of an extension's request.
#[derive(Debug, Default)]
pub(crate) struct ExtensionHead {
    /// `Lambda-Extension-Name`.
    pub(crate) name: Option<String>,
    /// `Lambda-Extension-Identifier`.
    pub(crate) id: Option<String>,
    /// `Lambda-Extension-Function-Error-Type`.
    pub(crate) error_type: Option<String>,
    /// `Lambda-Extension-Accept-Feature`.
    pub(crate) features: Option<String>,
}

/// The invocation whose answer is passed on while it comes in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Streaming<'a> {
    pub(crate) request_id: &'a str,
    pub(crate) sink: &'a AnswerSink,
}

/// One connection of a runtime.
#[derive(Debug)]
pub(crate) struct Connection {
    stream: TcpStream,
    inbox: BytesMut,
    outbox: BytesMut,
    head: Option<Head>,
    body: BytesMut,
    body_len: usize,
}

#[derive(Debug)]
struct Head {
    route: Route,
    error_type: Option<String>,
    error_body: Option<Bytes>,
    content_type: Option<String>,
    framing: Framing,
    /// Whether the body goes to the sink of the invocation.
    streams: bool,
    extension: Option<Box<ExtensionHead>>,
}

/// What there is of the next request.
enum Taken {
    Whole(Request),
    /// More has to be read.
    Part,
    /// The sink of its answer is full.
    Held,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Framing {
    /// This many bytes to come.
    Length(usize),
    /// The next chunk's size line to come.
    ChunkSize,
    /// This many bytes of a chunk to come, then its line end.
    Chunk(usize),
    /// Trailer lines to come.
    Trailers,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream) -> Self {
        // Replies are small and awaited; a failure to set this costs latency, never correctness.
        let _ = stream.set_nodelay(true);
        Self {
            stream,
            inbox: BytesMut::with_capacity(READ_CHUNK),
            outbox: BytesMut::new(),
            head: None,
            body: BytesMut::new(),
            body_len: 0,
        }
    }

    /// Moves the connection to the reactor of the runtime that this is called on.
    pub(crate) fn rehome(self) -> io::Result<Self> {
        let stream = TcpStream::from_std(self.stream.into_std()?)?;
        Ok(Self { stream, ..self })
    }

    /// Queues a reply and sends what the socket takes at once.
    pub(crate) fn reply(&mut self, cx: &mut Context<'_>, head: &str, body: &[u8]) -> io::Result<()> {
        self.outbox.reserve(head.len() + body.len());
        self.outbox.extend_from_slice(head.as_bytes());
        self.outbox.extend_from_slice(body);
        self.flush(cx)
    }

    fn flush(&mut self, cx: &mut Context<'_>) -> io::Result<()> {
        while !self.outbox.is_empty() {
            match Pin::new(&mut self.stream).poll_write(cx, &self.outbox) {
                Poll::Pending => break,
                Poll::Ready(Ok(0)) => return Err(io::ErrorKind::WriteZero.into()),
                Poll::Ready(Ok(sent)) => self.outbox.advance(sent),
                Poll::Ready(Err(error)) => return Err(error),
            }
        }
        Ok(())
    }

    /// The next request, once it is whole; the answer to `streaming` is passed on before. An error means that the
    /// connection is of no more use.
    pub(crate) fn poll_request(
        &mut self,
        cx: &mut Context<'_>,
        streaming: Option<Streaming<'_>>,
    ) -> Poll<io::Result<Request>> {
        self.flush(cx)?;
        loop {
            match self.take_request(cx, streaming)? {
                Taken::Whole(request) => return Poll::Ready(Ok(request)),
                Taken::Held => return Poll::Pending,
                Taken::Part => {}
            }
            self.inbox.reserve(READ_CHUNK);
            let before = self.inbox.len();
            let mut chunk = ReadBuf::uninit(self.inbox.spare_capacity_mut());
            ready!(Pin::new(&mut self.stream).poll_read(cx, &mut chunk))?;
            let read = chunk.filled().len();
            if read == 0 {
                return Poll::Ready(Err(io::ErrorKind::UnexpectedEof.into()));
            }
            self.advance_inbox(before + read);
        }
    }

    #[expect(unsafe_code, reason = "the read filled the spare capacity in place")]
    fn advance_inbox(&mut self, len: usize) {
        // SAFETY: poll_read initialised all bytes up to `len`, which is within the capacity.
        unsafe { self.inbox.set_len(len) };
    }

    /// A whole request from what has been read, if it is there.
    fn take_request(&mut self, cx: &mut Context<'_>, streaming: Option<Streaming<'_>>) -> io::Result<Taken> {
        if self.head.is_none() {
            let Some((mut head, wants_continue)) = parse_head(&mut self.inbox)? else {
                return Ok(Taken::Part);
            };
            if wants_continue && self.inbox.is_empty() {
                self.reply(cx, "HTTP/1.1 100 Continue\r\n\r\n", b"")?;
            }
            if let (Some(streaming), Route::Response(id)) = (streaming, &head.route)
                && id == streaming.request_id
            {
                head.streams = true;
                streaming.sink.begin(head.content_type.take());
            }
            self.head = Some(head);
        }
        while let Some(head) = &mut self.head {
            let framing = head.framing;
            let sink = streaming.filter(|_| head.streams).map(|streaming| streaming.sink);
            if let (Framing::Length(1..) | Framing::Chunk(1..), Some(sink)) = (framing, sink)
                && !sink.has_room(cx)
            {
                return Ok(Taken::Held);
            }
            match framing {
                Framing::Length(0) => return Ok(self.finish(false)),
                Framing::Length(left) => {
                    let taken = self.take_body(left, sink);
                    if taken == 0 {
                        return Ok(Taken::Part);
                    }
                    self.set_framing(Framing::Length(left - taken));
                }
                Framing::ChunkSize => {
                    let Some(line) = take_line(&mut self.inbox)? else { return Ok(Taken::Part) };
                    // The line end after a chunk's data reads as an empty line here.
                    if !line.is_empty() {
                        let size = line.split(';').next().unwrap_or_default().trim();
                        let size = usize::from_str_radix(size, 16).map_err(|_| io::ErrorKind::InvalidData)?;
                        self.set_framing(if size == 0 { Framing::Trailers } else { Framing::Chunk(size) });
                    }
                }
                Framing::Chunk(0) => self.set_framing(Framing::ChunkSize),
                Framing::Chunk(left) => {
                    let taken = self.take_body(left, sink);
                    if taken == 0 {
                        return Ok(Taken::Part);
                    }
                    self.set_framing(Framing::Chunk(left - taken));
                }
                Framing::Trailers => {
                    let Some(line) = take_line(&mut self.inbox)? else { return Ok(Taken::Part) };
                    if line.is_empty() {
                        let failed = head.error_type.is_some();
                        return Ok(self.finish(failed));
                    }
                    head.trailer(&line);
                }
            }
        }
        Ok(Taken::Part)
    }

    fn set_framing(&mut self, framing: Framing) {
        if let Some(head) = &mut self.head {
            head.framing = framing;
        }
    }

    /// Moves at most `want` bytes from the inbox to the sink, or else to the body, counting but not keeping those over
    /// the limit.
    fn take_body(&mut self, want: usize, sink: Option<&AnswerSink>) -> usize {
        let taken = want.min(self.inbox.len());
        if let Some(sink) = sink {
            let piece = self.inbox.split_to(taken).freeze();
            self.body_len = self.body_len.saturating_add(taken);
            if self.body_len <= STREAM_LIMIT {
                sink.push(piece);
            }
            return taken;
        }
        let kept = taken.min((RESPONSE_LIMIT + 1).saturating_sub(self.body.len()));
        if self.body.is_empty() && kept == taken && taken == want {
            self.body = self.inbox.split_to(taken);
        } else {
            self.body.extend_from_slice(&self.inbox[..kept]);
            self.inbox.advance(taken);
        }
        self.body_len = self.body_len.saturating_add(taken);
        taken
    }

    fn finish(&mut self, failed_midstream: bool) -> Taken {
        let Some(head) = self.head.take() else { return Taken::Part };
        let body = std::mem::take(&mut self.body).freeze();
        let body_len = std::mem::take(&mut self.body_len);
        let Head { route, error_type, error_body, extension, .. } = head;
        Taken::Whole(Request { route, error_type, error_body, body, body_len, failed_midstream, extension })
    }
}

impl ExtensionHead {
    fn take(&mut self, name: &str, value: &str) {
        let field = match name.to_ascii_lowercase().as_str() {
            "lambda-extension-name" => &mut self.name,
            "lambda-extension-identifier" => &mut self.id,
            "lambda-extension-function-error-type" => &mut self.error_type,
            "lambda-extension-accept-feature" => &mut self.features,
            _ => return,
        };
        *field = Some(value.to_owned());
    }
}

impl Head {
    /// Takes what a trailer of a streamed answer says of its failure.
    fn trailer(&mut self, line: &str) {
        let Some((name, value)) = line.split_once(':') else { return };
        if name.eq_ignore_ascii_case("lambda-runtime-function-error-type") {
            self.error_type = Some(value.trim().to_owned());
        } else if name.eq_ignore_ascii_case("lambda-runtime-function-error-body") {
            self.error_body = STANDARD.decode(value.trim()).ok().map(Bytes::from);
        }
    }
}

fn take_line(inbox: &mut BytesMut) -> io::Result<Option<String>> {
    let Some(end) = inbox.iter().position(|&byte| byte == b'\n') else {
        return if inbox.len() > HEAD_LIMIT { Err(io::ErrorKind::InvalidData.into()) } else { Ok(None) };
    };
    let line = inbox.split_to(end + 1);
    let line = std::str::from_utf8(&line).map_err(|_| io::ErrorKind::InvalidData)?;
    Ok(Some(line.trim_end_matches(['\r', '\n']).to_owned()))
}

/// Takes a whole head off `inbox`, if it is there, and whether its sender waits for `100 Continue`.
fn parse_head(inbox: &mut BytesMut) -> io::Result<Option<(Head, bool)>> {
    if inbox.is_empty() {
        return Ok(None);
    }
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    let status = request.parse(inbox).map_err(|_| io::ErrorKind::InvalidData)?;
    let httparse::Status::Complete(length) = status else {
        return if inbox.len() > HEAD_LIMIT { Err(io::ErrorKind::InvalidData.into()) } else { Ok(None) };
    };
    let mut head = Head {
        route: route(request.method.unwrap_or_default(), request.path.unwrap_or_default()),
        error_type: None,
        error_body: None,
        content_type: None,
        framing: Framing::Length(0),
        streams: false,
        extension: None,
    };
    let mut wants_continue = false;
    for header in request.headers.iter() {
        let value = std::str::from_utf8(header.value).unwrap_or_default().trim();
        let name = header.name;
        if name.eq_ignore_ascii_case("content-length") {
            head.framing = Framing::Length(value.parse().map_err(|_| io::ErrorKind::InvalidData)?);
        } else if name.eq_ignore_ascii_case("transfer-encoding") && value.eq_ignore_ascii_case("chunked") {
            head.framing = Framing::ChunkSize;
        } else if name.eq_ignore_ascii_case("lambda-runtime-function-error-type") {
            head.error_type = Some(value.to_owned());
        } else if name.eq_ignore_ascii_case("content-type") {
            head.content_type = Some(value.to_owned());
        } else if name.eq_ignore_ascii_case("expect") && value.eq_ignore_ascii_case("100-continue") {
            wants_continue = true;
        } else if name.len() > 16 && name[..16].eq_ignore_ascii_case("lambda-extension") {
            head.extension.get_or_insert_default().take(name, value);
        }
    }
    inbox.advance(length);
    Ok(Some((head, wants_continue)))
}

fn route(method: &str, path: &str) -> Route {
    let path = path.split('?').next().unwrap_or_default();
    let Some(rest) = path.strip_prefix("/2018-06-01/runtime/") else { return other_route(method, path) };
    match (method, rest) {
        ("GET", "invocation/next") => Route::Next,
        ("GET", "restore/next") => Route::RestoreNext,
        ("POST", "restore/error") => Route::RestoreError,
        ("POST", "init/error") => Route::InitError,
        ("POST", rest) => match rest.strip_prefix("invocation/").and_then(|rest| rest.split_once('/')) {
            Some((id, "response")) => Route::Response(id.to_owned()),
            Some((id, "error")) => Route::Error(id.to_owned()),
            _ => Route::Unknown,
        },
        _ => Route::Unknown,
    }
}

fn other_route(method: &str, path: &str) -> Route {
    match (method, path) {
        ("POST", "/2020-01-01/extension/register") => Route::ExtensionRegister,
        ("GET", "/2020-01-01/extension/event/next") => Route::ExtensionNext,
        ("POST", "/2020-01-01/extension/init/error") => Route::ExtensionInitError,
        ("POST", "/2020-01-01/extension/exit/error") => Route::ExtensionExitError,
        ("PUT", "/2022-07-01/telemetry" | "/2022-07-01/telemetry/") => Route::Telemetry,
        ("PUT", "/2020-08-15/logs" | "/2020-08-15/logs/") => Route::Logs,
        _ => Route::Unknown,
    }
}

/// A reply's head with a JSON body of `length` bytes.
pub(crate) fn status_head(status: &str, length: usize) -> String {
    format!("HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n")
}

/// The reply to an accepted answer.
pub(crate) const ACCEPTED: (&str, &[u8]) = (
    "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n",
    b"{\"status\":\"OK\"}\n",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn routes() {
        let cases = [
            ("GET", "/2018-06-01/runtime/invocation/next", Route::Next),
            ("POST", "/2018-06-01/runtime/invocation/a-b/response", Route::Response("a-b".into())),
            ("POST", "/2018-06-01/runtime/invocation/a-b/error", Route::Error("a-b".into())),
            ("POST", "/2018-06-01/runtime/init/error", Route::InitError),
            ("GET", "/2018-06-01/runtime/init/error", Route::Unknown),
            ("POST", "/2018-06-01/runtime/invocation/a/b/response", Route::Unknown),
            ("GET", "/2020-01-01/extension/event/next", Route::ExtensionNext),
            ("PUT", "/2022-07-01/telemetry", Route::Telemetry),
            ("POST", "/2022-07-01/telemetry", Route::Unknown),
            ("GET", "/2018-06-01/runtime/restore/next", Route::RestoreNext),
        ];
        for (method, path, expected) in cases {
            assert_eq!(route(method, path), expected, "{method} {path}");
        }
    }

    #[test]
    fn a_head_is_taken_only_when_whole() {
        let text = "POST /2018-06-01/runtime/init/error HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}";
        for cut in 1..text.len() - 2 {
            let mut inbox = BytesMut::from(&text[..cut]);
            assert!(parse_head(&mut inbox).unwrap().is_none(), "{cut}");
        }
        let mut inbox = BytesMut::from(text);
        let (head, wants_continue) = parse_head(&mut inbox).unwrap().unwrap();
        assert_eq!((head.route, head.framing, wants_continue), (Route::InitError, Framing::Length(2), false));
        assert_eq!(&inbox[..], b"{}");
    }

    #[test]
    fn a_head_without_end_or_sense_is_refused() {
        assert!(parse_head(&mut BytesMut::from(&b"\x00\x01\x02\r\n\r\n"[..])).is_err());
        let long = format!("GET / HTTP/1.1\r\nA: {}", "x".repeat(HEAD_LIMIT));
        assert!(parse_head(&mut BytesMut::from(long.as_str())).is_err());
    }
}
