//! A request's body on its way in: out of its `aws-chunked` frames, against the hash that was signed, and not too slowly.

use base::Clock;
use bytes::{Buf as _, Bytes, BytesMut};
use http::{HeaderMap, HeaderName, HeaderValue};
use hyper::body::{Body, Frame, SizeHint};
use parking_lot::Mutex;
use sha2::{Digest as _, Sha256};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

/// How long nothing may arrive, as at AWS.
const IDLE: Duration = Duration::from_secs(20);
/// The longest line that begins a chunk, signature included.
const CHUNK_LINE: usize = 1024;
/// The longest block of trailers.
const TRAILERS: usize = 16 * 1024;

/// What is wrong with a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Broken {
    #[error("the body ended early, or is longer than was said")]
    Incomplete,
    #[error("the body's chunks are malformed")]
    Malformed,
    #[error("the body is not the one that was signed")]
    Changed,
    #[error("the body did not arrive in time")]
    TimedOut,
}

/// How a body is framed.
enum Framing {
    /// As it is.
    Plain,
    /// `aws-chunked`.
    Chunked { state: Chunk, buffer: BytesMut, left: Option<u64> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chunk {
    /// Before a chunk's first line.
    Line,
    /// Inside a chunk; so many bytes are still to come.
    Data(u64),
    /// Before the line end that closes a chunk.
    End,
    /// After the chunk of no bytes.
    Trailers,
    Done,
}

/// A request's body.
pub(crate) struct Incoming<B> {
    inner: B,
    framing: Framing,
    /// The hash that was signed, and the one of what has come.
    hash: Option<(String, Sha256)>,
    clock: Clock,
    idle: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
    broken: Arc<OnceLock<Broken>>,
    trailers: Arc<Mutex<HeaderMap>>,
    over: bool,
}

impl<B> Incoming<B> {
    /// A body that is what it is.
    pub(crate) fn new(
        inner: B,
        clock: Clock,
        broken: Arc<OnceLock<Broken>>,
        trailers: Arc<Mutex<HeaderMap>>,
    ) -> Self {
        Self { inner, framing: Framing::Plain, hash: None, clock, idle: None, broken, trailers, over: false }
    }

    /// The body in `aws-chunked` frames; `length` is what it says its decoded length to be.
    pub(crate) fn chunked(mut self, length: Option<u64>) -> Self {
        self.framing = Framing::Chunked { state: Chunk::Line, buffer: BytesMut::new(), left: length };
        self
    }

    /// The body must have this SHA-256, in hexadecimal.
    pub(crate) fn hashed(mut self, expected: String) -> Self {
        self.hash = Some((expected, Sha256::new()));
        self
    }

    fn fail(&mut self, broken: Broken) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        self.over = true;
        let _ = self.broken.set(broken);
        Poll::Ready(Some(Err(broken)))
    }

    /// The end of a body that is whole.
    fn end(&mut self) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        if let Some((expected, hash)) = self.hash.take() {
            let found = base::hex(&hash.finalize());
            if !found.eq_ignore_ascii_case(&expected) {
                return self.fail(Broken::Changed);
            }
        }
        self.over = true;
        Poll::Ready(None)
    }

    /// The next bytes of the body that are already here.
    fn decoded(&mut self) -> Result<Option<Bytes>, Broken> {
        let Framing::Chunked { state, buffer, left } = &mut self.framing else { return Ok(None) };
        loop {
            match *state {
                Chunk::Line => {
                    let Some(end) = line_end(buffer, CHUNK_LINE)? else { return Ok(None) };
                    let size = chunk_size(buffer.get(..end).unwrap_or_default())?;
                    buffer.advance(end + 2);
                    *state = if size == 0 { Chunk::Trailers } else { Chunk::Data(size) };
                }
                Chunk::Data(size) => {
                    if buffer.is_empty() {
                        return Ok(None);
                    }
                    let take = usize::try_from(size).map_or(buffer.len(), |size| size.min(buffer.len()));
                    let data = buffer.split_to(take).freeze();
                    if let Some(left) = left {
                        *left = left.checked_sub(take as u64).ok_or(Broken::Incomplete)?;
                    }
                    let size = size - take as u64;
                    *state = if size == 0 { Chunk::End } else { Chunk::Data(size) };
                    return Ok(Some(data));
                }
                Chunk::End => {
                    if buffer.len() < 2 {
                        return Ok(None);
                    }
                    if !buffer.starts_with(b"\r\n") {
                        return Err(Broken::Malformed);
                    }
                    buffer.advance(2);
                    *state = Chunk::Line;
                }
                Chunk::Trailers => {
                    let Some(end) = line_end(buffer, TRAILERS)? else { return Ok(None) };
                    let line = buffer.split_to(end);
                    buffer.advance(2);
                    if line.is_empty() {
                        *state = Chunk::Done;
                        continue;
                    }
                    let (name, value) = trailer(&line)?;
                    self.trailers.lock().append(name, value);
                }
                Chunk::Done => return Ok(None),
            }
        }
    }

    /// Whether a chunked body may end here. Some clients leave out the last empty line.
    fn may_end(&self) -> bool {
        match &self.framing {
            Framing::Plain => true,
            Framing::Chunked { state, buffer, left } => {
                let closed = *state == Chunk::Done || (*state == Chunk::Trailers && buffer.is_empty());
                closed && left.is_none_or(|left| left == 0)
            }
        }
    }
}

impl<B> Body for Incoming<B>
where
    B: Body<Data = Bytes> + Unpin,
{
    type Data = Bytes;
    type Error = Broken;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Broken>>> {
        let this = self.get_mut();
        if this.over {
            return Poll::Ready(None);
        }
        loop {
            match this.decoded() {
                Err(broken) => return this.fail(broken),
                Ok(Some(data)) => return Poll::Ready(Some(Ok(Frame::data(data)))),
                Ok(None) => {}
            }
            match Pin::new(&mut this.inner).poll_frame(cx) {
                Poll::Ready(None) if this.may_end() => return this.end(),
                Poll::Ready(None | Some(Err(_))) => return this.fail(Broken::Incomplete),
                Poll::Ready(Some(Ok(frame))) => {
                    this.idle = None;
                    let Ok(data) = frame.into_data() else { continue };
                    if let Some((_, hash)) = &mut this.hash {
                        hash.update(&data);
                    }
                    match &mut this.framing {
                        Framing::Plain => return Poll::Ready(Some(Ok(Frame::data(data)))),
                        Framing::Chunked { buffer, .. } => buffer.extend_from_slice(&data),
                    }
                }
                Poll::Pending => {
                    let clock = &this.clock;
                    let idle = this.idle.get_or_insert_with(|| {
                        let clock = clock.clone();
                        Box::pin(async move { clock.sleep(IDLE).await })
                    });
                    if idle.as_mut().poll(cx).is_ready() {
                        return this.fail(Broken::TimedOut);
                    }
                    return Poll::Pending;
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        // A body that must be judged at its end is not over before it has been.
        self.over
            || (matches!(self.framing, Framing::Plain) && self.hash.is_none() && self.inner.is_end_stream())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.framing {
            Framing::Plain => self.inner.size_hint(),
            Framing::Chunked { left: Some(left), .. } => SizeHint::with_exact(*left),
            Framing::Chunked { .. } => SizeHint::default(),
        }
    }
}

/// Where the first line ends, before its `\r\n`.
fn line_end(buffer: &[u8], most: usize) -> Result<Option<usize>, Broken> {
    match buffer.windows(2).position(|pair| pair == b"\r\n") {
        Some(end) if end <= most => Ok(Some(end)),
        None if buffer.len() <= most => Ok(None),
        _ => Err(Broken::Malformed),
    }
}

/// The size in `{hexadecimal}[;chunk-signature=...]`.
fn chunk_size(line: &[u8]) -> Result<u64, Broken> {
    let digits = line.split(|byte| *byte == b';').next().unwrap_or_default();
    let text = std::str::from_utf8(digits).map_err(|_| Broken::Malformed)?.trim();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(Broken::Malformed);
    }
    u64::from_str_radix(text, 16).map_err(|_| Broken::Malformed)
}

fn trailer(line: &[u8]) -> Result<(HeaderName, HeaderValue), Broken> {
    let colon = line.iter().position(|byte| *byte == b':').ok_or(Broken::Malformed)?;
    let (name, value) = line.split_at(colon);
    let value = value.get(1..).unwrap_or_default().trim_ascii();
    let name = HeaderName::from_bytes(name.trim_ascii()).map_err(|_| Broken::Malformed)?;
    Ok((name, HeaderValue::from_bytes(value).map_err(|_| Broken::Malformed)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt as _, StreamBody};

    /// Reads `parts` as a chunked body of `length` bytes.
    async fn read(parts: &[&'static str], length: u64) -> (Result<Bytes, Broken>, HeaderMap) {
        let frames: Vec<_> = parts
            .iter()
            .map(|part| Ok::<_, Broken>(Frame::data(Bytes::from_static(part.as_bytes()))))
            .collect();
        let trailers = Arc::new(Mutex::new(HeaderMap::new()));
        let inner = StreamBody::new(futures_util::stream::iter(frames));
        let body =
            Incoming::new(inner, Clock::system(), Arc::default(), trailers.clone()).chunked(Some(length));
        let read = body.collect().await.map(|body| body.to_bytes());
        let trailers = trailers.lock().clone();
        (read, trailers)
    }

    #[tokio::test]
    async fn chunks_are_joined_and_trailers_kept() {
        let (body, trailers) = read(
            &[
                "5;chunk-signature=ab\r",
                "\nhel",
                "lo\r\n1\r\n!\r\n0\r\nx-amz-checksum-crc32: AAA=\r\n",
                "\r\n",
            ],
            6,
        )
        .await;
        assert_eq!(body.unwrap(), "hello!");
        assert_eq!(trailers["x-amz-checksum-crc32"], "AAA=");
    }

    #[tokio::test]
    async fn broken_chunks_are_refused() {
        for (parts, length, expected) in [
            (&["5\r\nhello\r\n"][..], 5, Broken::Incomplete),
            (&["5\r\nhel"], 5, Broken::Incomplete),
            (&["5\r\nhello\r\n0\r\n\r\n"], 6, Broken::Incomplete),
            (&["5\r\nhello\r\n0\r\n\r\n"], 4, Broken::Incomplete),
            (&["z\r\n"], 5, Broken::Malformed),
            (&["-1\r\n"], 5, Broken::Malformed),
            (&["5\r\nhelloX\r\n"], 5, Broken::Malformed),
            (&["ffffffffffffffffff\r\n"], 5, Broken::Malformed),
        ] {
            assert_eq!(read(parts, length).await.0, Err(expected), "{parts:?}");
        }
    }

    #[tokio::test]
    async fn a_body_must_be_what_was_signed() {
        let hash = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
        for (text, expected) in [("hello", Ok(())), ("hallo", Err(Broken::Changed))] {
            let inner = http_body_util::Full::new(Bytes::from_static(text.as_bytes()));
            let body =
                Incoming::new(inner, Clock::system(), Arc::default(), Arc::default()).hashed(hash.into());
            assert_eq!(body.collect().await.map(|_| ()), expected, "{text}");
        }
    }
}
