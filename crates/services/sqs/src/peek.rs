//! Looking at messages without receiving them: for people. It counts nowhere, hides nothing and wakes nobody.

use crate::Sqs;
use crate::backlog::Standing;
use crate::records::message::{self, MessageRecord};
use base::{AccountId, Region, Timestamp};
use std::ops::Bound;
use wire::Internal;

/// A message as it lies in its queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peeked {
    /// Where it is among the others; they grow in the order of sending.
    pub sequence: u64,
    /// Its id.
    pub id: String,
    /// Its body.
    pub body: String,
    /// When it was sent.
    pub sent: Timestamp,
    /// Its group, where it has one.
    pub group: Option<String>,
    /// How often it was received.
    pub receives: u32,
    /// `visible`, `in flight` or `delayed`.
    pub state: &'static str,
}

impl Sqs {
    /// The messages of a queue that were sent after one with this number, the oldest first; `None` where there is no such queue.
    pub fn peek(
        &self,
        region: Region,
        account: &AccountId,
        name: &str,
        after: u64,
        most: usize,
    ) -> Result<Option<Vec<Peeked>>, Internal> {
        let Some(queue) = self.registry(region)?.find(account, name) else { return Ok(None) };
        let from = after.max(queue.record().purged);
        let range = (
            Bound::Excluded(message::key(queue.id, from)),
            Bound::Included(message::key(queue.id, u64::MAX)),
        );
        let mut found = Vec::new();
        for entry in queue.shard.range::<Vec<u8>>(range).take(most) {
            let (key, bytes) = entry.map_err(Internal::new)?;
            let read = message::place_of(&key).zip(MessageRecord::decode(bytes));
            let ((_, sequence), record) =
                read.ok_or_else(|| Internal::new("a stored message does not read"))?;
            let now = self.clock.now();
            let mut state = queue.state(now)?;
            queue.read_to(&mut state, sequence, now)?;
            state.backlog.advance(now);
            // One that was deleted or has left a moment ago is not there any more.
            let Some((standing, receives)) = state.backlog.standing(sequence) else { continue };
            let state = match standing {
                Standing::Visible => "visible",
                Standing::InFlight => "in flight",
                Standing::Delayed => "delayed",
            };
            let MessageRecord { id, body, sent, group, .. } = record;
            found.push(Peeked { sequence, id, body, sent, group, receives, state });
        }
        Ok(Some(found))
    }
}
