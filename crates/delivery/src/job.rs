//! What is to be done, as it is stored: a timer's payload.

use base::{Rng, Timestamp};
use bytes::Bytes;
use serde::{Deserialize, Serialize};
use store::{Batch, StoreError, Timer, Txn};

/// What the keys of jobs begin with among a shard's timers.
pub(crate) const PREFIX: &[u8] = b"job/";

/// Something to be done, at least once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// Tells it from all others.
    pub id: String,
    /// Whom it is for: what one target gets at once is bounded.
    pub target: String,
    /// When it was set first.
    pub begun: Timestamp,
    /// How often it has been attempted.
    pub attempts: u32,
    /// When its next attempt is due, or this one was.
    pub due: Timestamp,
    /// What the courier needs to know.
    pub body: Bytes,
}

/// What stands before the body: its length in four bytes, then itself as JSON.
#[derive(Serialize, Deserialize)]
struct Head {
    target: String,
    begun_micros: i64,
    attempts: u32,
}

impl Job {
    /// A job that has not been attempted.
    pub fn new(target: impl Into<String>, body: impl Into<Bytes>, now: Timestamp, rng: &Rng) -> Self {
        Self { id: rng.uuid(), target: target.into(), begun: now, attempts: 0, due: now, body: body.into() }
    }

    /// Sets it in a batch, to be attempted at `at`.
    pub fn set(&self, batch: &mut Batch, at: Timestamp) {
        batch.set_timer(self.key(), at, self.encode());
    }

    /// Sets it in a transaction, to be attempted at `at`.
    pub fn set_in(&self, txn: &mut Txn<'_>, at: Timestamp) -> Result<(), StoreError> {
        txn.set_timer(self.key(), at, self.encode())
    }

    /// The key of its timer.
    pub(crate) fn key(&self) -> Vec<u8> {
        [PREFIX, self.id.as_bytes()].concat()
    }

    fn encode(&self) -> Vec<u8> {
        let head = Head {
            target: self.target.clone(),
            begun_micros: self.begun.as_micros(),
            attempts: self.attempts,
        };
        // Writing plain fields as JSON cannot fail.
        let head = serde_json::to_vec(&head).unwrap_or_default();
        let length = u32::try_from(head.len()).unwrap_or(u32::MAX).to_be_bytes();
        [&length[..], &head, &self.body].concat()
    }

    /// The job that a timer is; `None` where it is something else.
    pub(crate) fn decode(timer: &Timer) -> Option<Self> {
        let id = std::str::from_utf8(timer.key.strip_prefix(PREFIX)?).ok()?;
        let (length, rest) = timer.payload.split_first_chunk::<4>()?;
        let length = usize::try_from(u32::from_be_bytes(*length)).ok()?;
        let head: Head = serde_json::from_slice(rest.get(..length)?).ok()?;
        Some(Self {
            id: id.to_owned(),
            target: head.target,
            begun: Timestamp::from_micros(head.begun_micros),
            attempts: head.attempts,
            due: timer.at,
            body: timer.payload.slice(4 + length..),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_job_reads_back() {
        let mut job = Job::new("f", &b"\x00body\n"[..], Timestamp::from_secs(7), &Rng::seeded(1));
        job.attempts = 3;
        let timer =
            |payload: Vec<u8>| Timer { key: job.key().into(), at: job.begun, payload: payload.into() };
        assert_eq!(Job::decode(&timer(job.encode())), Some(job.clone()));
        for cut in 0..job.encode().len() - job.body.len() {
            assert_eq!(Job::decode(&timer(job.encode()[..cut].to_vec())), None, "{cut}");
        }
    }
}
