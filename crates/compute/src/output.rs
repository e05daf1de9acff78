//! What a function prints, kept within bounds.

use bytes::Bytes;
use std::collections::VecDeque;

/// The most that is kept of one invocation's output.
pub(crate) const KEPT_BYTES: usize = 256 * 1024;

/// The end of what has been printed since the last [`Output::take`].
#[derive(Debug, Default)]
pub(crate) struct Output {
    kept: VecDeque<u8>,
    dropped: u64,
}

impl Output {
    pub(crate) fn push(&mut self, chunk: &[u8]) {
        let chunk_kept = &chunk[chunk.len().saturating_sub(KEPT_BYTES)..];
        let over = (self.kept.len() + chunk_kept.len()).saturating_sub(KEPT_BYTES);
        self.kept.drain(..over);
        self.dropped += (over + chunk.len() - chunk_kept.len()) as u64;
        self.kept.extend(chunk_kept);
    }

    /// Everything kept and the count of bytes that were not; a line cut in two by the bound is dropped whole.
    pub(crate) fn take(&mut self) -> (Bytes, u64) {
        if self.kept.is_empty() {
            return (Bytes::new(), std::mem::take(&mut self.dropped));
        }
        let mut kept = Vec::from(std::mem::take(&mut self.kept));
        let mut dropped = std::mem::take(&mut self.dropped);
        if dropped > 0
            && let Some(end) = kept.iter().position(|&byte| byte == b'\n')
        {
            kept.drain(..=end);
            dropped += end as u64 + 1;
        }
        (Bytes::from(kept), dropped)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_end_in_whole_lines() {
        let mut output = Output::default();
        let line = [[b'x'; 99].as_slice(), b"\n"].concat();
        for _ in 0..10_000 {
            output.push(&line);
        }
        let (kept, dropped) = output.take();
        assert!(kept.len() <= KEPT_BYTES && kept.len() > KEPT_BYTES - 200);
        assert_eq!(kept.len() as u64 + dropped, 1_000_000);
        assert_eq!(kept.len() % 100, 0);
        assert_eq!(output.take(), (Bytes::new(), 0));
    }

    #[test]
    fn one_chunk_may_be_larger_than_the_bound() {
        let mut output = Output::default();
        output.push(&vec![b'x'; KEPT_BYTES + 10]);
        assert_eq!(output.take().1, 10);
    }
}
