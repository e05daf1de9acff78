//! Answers that leave piece by piece, while the handler still runs.
//!
//! The runtime's bytes go through a small queue between the environment, which puts them in, and whoever reads the
//! answer. Both are polled by the same task in nearly all cases, so the queue is a lock and two wakers. It is bounded:
//! a reader that is slow stops the environment from reading its runtime, which so is stopped itself. A reader that has
//! gone away stops nothing: as with AWS, the function runs to its end.

use bytes::Bytes;
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// The most bytes that wait to be read before the runtime has to wait.
const QUEUE: usize = 256 * 1024;

/// The end of a streamed answer that the environment puts pieces into.
#[derive(Clone, Debug)]
pub struct AnswerSink(Arc<Mutex<State>>);

/// The end of a streamed answer that is read. Dropping it lets the function run on unheard.
#[derive(Debug)]
pub struct AnswerStream(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    /// The answer's content type, once its head is there; within, `None` where it named none.
    begun: Option<Option<String>>,
    pieces: VecDeque<Bytes>,
    waiting: usize,
    reader_gone: bool,
    reader: Option<Waker>,
    writer: Option<Waker>,
}

/// The two ends of a streamed answer.
pub fn answer_stream() -> (AnswerSink, AnswerStream) {
    let state = Arc::new(Mutex::new(State::default()));
    (AnswerSink(Arc::clone(&state)), AnswerStream(state))
}

impl AnswerSink {
    /// Says that an answer of this type begins.
    pub(crate) fn begin(&self, content_type: Option<String>) {
        let mut state = self.0.lock();
        state.begun = Some(content_type);
        wake(&mut state.reader);
    }

    /// Whether there is room for more; the task is woken once there is.
    pub(crate) fn has_room(&self, cx: &mut Context<'_>) -> bool {
        let mut state = self.0.lock();
        if state.waiting < QUEUE || state.reader_gone {
            return true;
        }
        state.writer = Some(cx.waker().clone());
        false
    }

    /// Puts a piece in.
    pub(crate) fn push(&self, piece: Bytes) {
        let mut state = self.0.lock();
        if state.reader_gone || piece.is_empty() {
            return;
        }
        state.waiting += piece.len();
        state.pieces.push_back(piece);
        wake(&mut state.reader);
    }
}

impl AnswerStream {
    /// The answer's content type, once the function has begun to answer.
    pub fn begun(&self, cx: &mut Context<'_>) -> Poll<Option<String>> {
        let mut state = self.0.lock();
        if let Some(content_type) = &state.begun {
            return Poll::Ready(content_type.clone());
        }
        state.reader = Some(cx.waker().clone());
        Poll::Pending
    }

    /// The next piece. It never says that there are no more: that is for the invocation's own end to tell.
    pub fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Bytes> {
        let mut state = self.0.lock();
        let Some(piece) = state.pieces.pop_front() else {
            state.reader = Some(cx.waker().clone());
            return Poll::Pending;
        };
        state.waiting -= piece.len();
        wake(&mut state.writer);
        Poll::Ready(piece)
    }
}

impl Drop for AnswerStream {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.reader_gone = true;
        state.pieces.clear();
        state.waiting = 0;
        wake(&mut state.writer);
    }
}

fn wake(waker: &mut Option<Waker>) {
    if let Some(waker) = waker.take() {
        waker.wake();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noop() -> Context<'static> {
        Context::from_waker(Waker::noop())
    }

    #[test]
    fn pieces_come_in_order_and_the_queue_is_bounded() {
        let (sink, mut stream) = answer_stream();
        assert!(stream.begun(&mut noop()).is_pending());
        sink.begin(Some("text/plain".into()));
        assert_eq!(stream.begun(&mut noop()), Poll::Ready(Some("text/plain".into())));
        assert!(stream.poll_piece(&mut noop()).is_pending());
        sink.push(Bytes::from_static(b"a"));
        sink.push(Bytes::from(vec![b'b'; QUEUE]));
        assert!(!sink.has_room(&mut noop()));
        assert_eq!(stream.poll_piece(&mut noop()), Poll::Ready(Bytes::from_static(b"a")));
        assert!(!sink.has_room(&mut noop()), "the second alone fills it");
        assert!(stream.poll_piece(&mut noop()).is_ready() && sink.has_room(&mut noop()));
    }

    #[test]
    fn a_reader_that_has_gone_holds_nothing_up() {
        let (sink, stream) = answer_stream();
        sink.push(Bytes::from(vec![b'b'; QUEUE]));
        drop(stream);
        assert!(sink.has_room(&mut noop()));
        sink.push(Bytes::from_static(b"unheard"));
        assert_eq!(sink.0.lock().waiting, 0);
    }
}
