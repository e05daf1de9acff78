//! Bodies: requests are read whole under a limit, replies are whole or streamed.

use base::Clock;
use bytes::{Bytes, BytesMut};
use hyper::body::{Body as HttpBody, Frame, Incoming, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// Any error of a streamed body.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The body of a reply.
pub enum Body {
    /// All of it at once; `None` once it has been handed on.
    Whole(Option<Bytes>),
    /// Piece by piece, as an object is read from disk.
    Stream(Pin<Box<dyn HttpBody<Data = Bytes, Error = BoxError>>>),
}

impl Body {
    /// No body.
    pub const fn empty() -> Self {
        Self::Whole(None)
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::Whole((!bytes.is_empty()).then_some(bytes))
    }
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Whole(bytes) => f.debug_tuple("Whole").field(&bytes.as_ref().map(Bytes::len)).finish(),
            Self::Stream(_) => f.write_str("Stream"),
        }
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match self.get_mut() {
            Self::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Self::Stream(stream) => stream.as_mut().poll_frame(cx),
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.is_none(),
            Self::Stream(stream) => stream.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Self::Stream(stream) => stream.size_hint(),
        }
    }
}

/// Why a request's body could not be read.
#[derive(Debug, thiserror::Error)]
pub enum BodyError {
    /// Longer than the route allows.
    #[error("the request body is larger than {limit} bytes")]
    TooLarge {
        /// The bound, in bytes.
        limit: usize,
    },
    /// The client sent it too slowly.
    #[error("the request body did not arrive in time")]
    TimedOut,
    /// The connection broke or its framing is wrong.
    #[error("the request body could not be read")]
    Broken(#[source] hyper::Error),
    /// It is said to be compressed with gzip, and is not.
    #[error("the request body is not what gzip makes")]
    Unzip(#[source] std::io::Error),
}

/// Reads `body` whole. A body that arrived in one piece is handed on without a copy.
pub async fn read_body(
    clock: &Clock,
    mut body: Incoming,
    limit: usize,
    within: Duration,
) -> Result<Bytes, BodyError> {
    let expected = body.size_hint();
    if expected.lower() > limit as u64 {
        return Err(BodyError::TooLarge { limit });
    }
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let whole = async {
        let mut first = Bytes::new();
        let mut rest: Option<BytesMut> = None;
        while let Some(frame) = next_frame(&mut body).await {
            let Ok(data) = frame.map_err(BodyError::Broken)?.into_data() else { continue };
            let so_far = rest.as_ref().map_or(first.len(), BytesMut::len);
            if so_far + data.len() > limit {
                return Err(BodyError::TooLarge { limit });
            }
            match &mut rest {
                Some(rest) => rest.extend_from_slice(&data),
                None if first.is_empty() => first = data,
                None => {
                    // The lower bound is the content length where there is one: one allocation, not ten.
                    let capacity = (expected.lower() as usize).max(so_far + data.len());
                    let mut joined = BytesMut::with_capacity(capacity);
                    joined.extend_from_slice(&first);
                    joined.extend_from_slice(&data);
                    rest = Some(joined);
                }
            }
        }
        Ok(rest.map_or(first, BytesMut::freeze))
    };
    clock.timeout(within, whole).await.unwrap_or(Err(BodyError::TimedOut))
}

/// The body that was compressed with gzip, of at most `limit` bytes.
pub(crate) fn unzipped(body: &[u8], limit: usize) -> Result<Bytes, BodyError> {
    use std::io::Read as _;
    let mut out = Vec::new();
    // One more than may be, so that what is too much is seen without being read.
    let mut decoder = flate2::read::MultiGzDecoder::new(body).take(limit as u64 + 1);
    decoder.read_to_end(&mut out).map_err(BodyError::Unzip)?;
    if out.len() > limit {
        return Err(BodyError::TooLarge { limit });
    }
    Ok(Bytes::from(out))
}

async fn next_frame(body: &mut Incoming) -> Option<Result<Frame<Bytes>, hyper::Error>> {
    std::future::poll_fn(|cx| Pin::new(&mut *body).poll_frame(cx)).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write as _;

    fn zipped(body: &[u8]) -> Vec<u8> {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        encoder.write_all(body).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn what_gzip_made_is_read_and_bounded() {
        let body = vec![b'a'; 1000];
        assert_eq!(unzipped(&zipped(&body), 1000).unwrap(), body);
        assert!(matches!(unzipped(&zipped(&body), 999), Err(BodyError::TooLarge { limit: 999 })));
        assert!(matches!(unzipped(b"no gzip", 1000), Err(BodyError::Unzip(_))));
        assert!(matches!(unzipped(&zipped(&body)[..20], 1000), Err(BodyError::Unzip(_))));
    }
}
