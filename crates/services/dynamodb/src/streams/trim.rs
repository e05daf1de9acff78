//! What goes on with streams without a request: shards that have been open for long roll over, shards and streams that are over
//! are removed. Each step is one small commit.

use super::{RETENTION, SHARD_LIFE};
use crate::faults::Fault;
use crate::records::change;
use crate::records::stream::{self, StreamRecord};
use crate::tables::{Tables, decode, encode};
use base::Timestamp;
use std::ops::Bound;
use std::time::Duration;
use store::Txn;

/// How many changes one commit removes.
const STEP: usize = 500;

/// What there is to do for a stream.
#[derive(Debug, PartialEq, Eq)]
enum Task {
    /// The open shard has been open for long.
    Roll,
    /// The first shard is over.
    Trim,
    /// The stream has ended and is empty.
    Forget,
    /// Nothing before this time.
    Wait(Timestamp),
}

fn task(stream: &StreamRecord, now: Timestamp) -> Task {
    let at = |micros: i64, life: Duration| Timestamp::from_micros(micros) + life;
    if let Some(shard) = stream.open_shard()
        && at(shard.opened_micros, SHARD_LIFE) <= now
    {
        return Task::Roll;
    }
    if stream.shards.first().is_some_and(|shard| shard.is_over(now)) {
        return Task::Trim;
    }
    if stream.shards.is_empty() && stream.is_over(now) {
        return Task::Forget;
    }
    let rolls = stream.open_shard().map(|shard| at(shard.opened_micros, SHARD_LIFE));
    let ends = stream.shards.iter().filter_map(|shard| shard.closed_micros).min();
    let ends = ends.or(stream.disabled_micros).map(|micros| at(micros, RETENTION));
    // Every stream has one of them.
    Task::Wait(rolls.into_iter().chain(ends).min().unwrap_or(now + RETENTION))
}

impl Tables {
    /// Does one step for each stream that needs one; the second at which there is more to do, 0 where there already is.
    pub(crate) async fn tend_streams(&self, now: Timestamp) -> Result<u64, Fault> {
        let second = u64::try_from(now.as_secs()).unwrap_or(0);
        let due = self.streams_due();
        if due > second {
            return Ok(due);
        }
        // A stream that begins or ends meanwhile says so again.
        self.forget_streams_due();
        let mut next = u64::MAX;
        for entry in self.shard().prefix(stream::PREFIX) {
            let (key, value) = entry?;
            let found = task(&decode(&value)?, now);
            match found {
                Task::Wait(at) => next = next.min(second_from(at)),
                _ => {
                    self.shard().transact(|txn| self.step(txn, &key, now)).await?;
                    next = 0;
                }
            }
        }
        self.streams_due_from(next);
        Ok(next)
    }

    fn step(&self, txn: &mut Txn<'_>, key: &[u8], now: Timestamp) -> Result<(), Fault> {
        let Some(bytes) = txn.get(key)? else { return Ok(()) };
        let mut stream = decode(&bytes)?;
        match task(&stream, now) {
            Task::Wait(_) => {}
            Task::Forget => txn.delete(key),
            Task::Roll => {
                let table = self.newest_of(&stream.account, &stream.table);
                let writer = table.as_ref().and_then(|table| table.stream.as_ref());
                let writer = writer.filter(|writer| writer.number == stream.number);
                let writer =
                    writer.ok_or_else(|| Fault::internal("an open shard belongs to no table's stream"))?;
                writer.give_out(stream.roll(writer.newest(), now));
                txn.put(key, encode(&stream)?);
                // Who waits at the end of the old shard learns that it is the end.
                writer.wake();
            }
            Task::Trim => trim(txn, key, &mut stream)?,
        }
        Ok(())
    }
}

/// Removes changes of the first shard, and then the shard itself.
fn trim(txn: &mut Txn<'_>, key: &[u8], stream: &mut StreamRecord) -> Result<(), Fault> {
    let Some(shard) = stream.shards.first() else { return Ok(()) };
    let from = change::key(stream.number, shard.start);
    let to = change::key(stream.number, shard.end.unwrap_or(shard.start));
    let bounds = (Bound::Included(from), Bound::Excluded(to));
    let mut gone = Vec::with_capacity(STEP);
    for entry in txn.range::<Vec<u8>>(bounds).take(STEP) {
        gone.push(entry?.0);
    }
    if let Some(newest) = gone.last().and_then(|key| change::sequence(key)) {
        stream.trimmed_to = newest;
    }
    if gone.len() < STEP {
        stream.shards.remove(0);
    }
    txn.put(key, encode(stream)?);
    for change in gone {
        txn.delete(change);
    }
    Ok(())
}

/// The first whole second that is not before this time.
fn second_from(at: Timestamp) -> u64 {
    u64::try_from((at + Duration::from_micros(999_999)).as_secs()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::streams::read::horizon;

    #[test]
    fn a_stream_rolls_then_loses_its_shards_then_goes() {
        let start = Timestamp::from_secs(1_000_000);
        let hour = Duration::from_secs(3600);
        let mut stream = StreamRecord::default();
        stream.roll(0, start);
        assert_eq!(task(&stream, start), Task::Wait(start + 4 * hour));
        assert_eq!(task(&stream, start + 4 * hour), Task::Roll);
        stream.roll(1, start + 4 * hour);
        assert_eq!(task(&stream, start + 4 * hour), Task::Wait(start + 8 * hour));
        stream.close(3, start + 5 * hour);
        stream.disabled_micros = Some((start + 5 * hour).as_micros());
        assert_eq!(task(&stream, start + 9 * hour), Task::Wait(start + 28 * hour));
        assert_eq!(task(&stream, start + 28 * hour), Task::Trim);
        stream.shards.remove(0);
        assert_eq!(task(&stream, start + 28 * hour), Task::Wait(start + 29 * hour));
        stream.shards.remove(0);
        assert_eq!(task(&stream, start + 28 * hour), Task::Wait(start + 29 * hour));
        assert_eq!(task(&stream, start + 29 * hour), Task::Forget);
        assert_eq!(horizon(start + 29 * hour), (start + 5 * hour).as_micros());
    }
}
