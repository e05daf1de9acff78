//! The answers of custom resources: URLs that their functions put them to, each good for one answer.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use base::Rng;
use bytes::Bytes;
use parking_lot::Mutex;
use tokio::sync::oneshot;

/// Where answers are put.
pub const RESPONSE_PATH: &str = "/_aws/cloudformation/response/";

type Waiting = Arc<Mutex<HashMap<String, oneshot::Sender<Bytes>>>>;

/// Answers that are waited for.
pub(crate) struct Responses {
    endpoint: String,
    waiting: Waiting,
}

impl Responses {
    pub(crate) fn new(endpoint: String) -> Self {
        Self { endpoint, waiting: Waiting::default() }
    }

    /// A URL and what is put to it.
    pub(crate) fn expect(&self, rng: &Rng) -> (String, Expected) {
        let mut bytes = [0u8; 16];
        rng.fill(&mut bytes);
        let token = base::hex(&bytes);
        let (sender, answer) = oneshot::channel();
        self.waiting.lock().insert(token.clone(), sender);
        let url = format!("{}{RESPONSE_PATH}{token}", self.endpoint);
        (url, Expected { token, answer, waiting: Arc::clone(&self.waiting) })
    }

    /// Hands an answer to who waits for it; false where nobody does (any more).
    pub(crate) fn put(&self, token: &str, answer: Bytes) -> bool {
        let sender = self.waiting.lock().remove(token);
        sender.is_some_and(|sender| sender.send(answer).is_ok())
    }
}

/// An answer on its way. Dropped, its URL is good for nothing.
pub(crate) struct Expected {
    token: String,
    answer: oneshot::Receiver<Bytes>,
    waiting: Waiting,
}

impl Future for Expected {
    type Output = Bytes;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Bytes> {
        match Pin::new(&mut self.answer).poll(cx) {
            Poll::Ready(Ok(answer)) => Poll::Ready(answer),
            // The sender lives as long as this does.
            Poll::Ready(Err(_)) | Poll::Pending => Poll::Pending,
        }
    }
}

impl Drop for Expected {
    fn drop(&mut self) {
        self.waiting.lock().remove(&self.token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_url_is_good_for_one_answer() {
        let responses = Responses::new("http://h:1".into());
        let (url, expected) = responses.expect(&Rng::seeded(1));
        let token = url.strip_prefix("http://h:1/_aws/cloudformation/response/").expect("is ours").to_owned();
        assert!(!responses.put("nope", Bytes::new()));
        assert!(responses.put(&token, Bytes::from_static(b"x")));
        assert!(!responses.put(&token, Bytes::new()));
        assert_eq!(expected.await, "x");
        let (url, expected) = responses.expect(&Rng::seeded(2));
        drop(expected);
        assert!(!responses.put(url.rsplit('/').next().expect("has a token"), Bytes::new()));
    }
}
