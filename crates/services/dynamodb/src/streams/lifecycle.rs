//! A stream's beginning and end, in the commit of its table's change.

use crate::faults::Fault;
use crate::records::change;
use crate::records::stream::{self, LatestStream, StreamRecord};
use crate::records::table::TableRecord;
use crate::tables::{decode, encode, next_number};
use base::{Clock, Timestamp};
use std::sync::Arc;
use store::{Shard, StoreError, Txn};

use super::writer::Writer;

/// What a request asks of a table's stream.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Wish {
    Enable {
        view: String,
        /// Random.
        seed: u64,
    },
    Disable,
}

/// Does what is wished of a table's stream, where that changes something.
pub(crate) fn grant(
    txn: &mut Txn<'_>,
    account: &str,
    table: &mut TableRecord,
    wish: Wish,
    now: Timestamp,
) -> Result<(), Fault> {
    let is_enabled = table.stream.as_ref().is_some_and(|stream| stream.is_enabled);
    match (wish, is_enabled) {
        (Wish::Enable { view, seed }, false) => enable(txn, account, table, view, seed, now),
        (Wish::Disable, true) => disable(txn, account, table, now),
        (Wish::Enable { .. }, true) => {
            Err(Fault::invalid(format!("Table already has an enabled stream: TableName: {}", table.name)))
        }
        (Wish::Disable, false) => {
            Err(Fault::invalid(format!("Table has no stream to disable: TableName: {}", table.name)))
        }
    }
}

/// Gives a table a stream.
fn enable(
    txn: &mut Txn<'_>,
    account: &str,
    table: &mut TableRecord,
    view: String,
    seed: u64,
    now: Timestamp,
) -> Result<(), Fault> {
    let mut at = now;
    // Two streams of a table in one millisecond would have one label.
    while txn.get(&stream::key(account, &table.name, &label(at)))?.is_some() {
        at = at + std::time::Duration::from_millis(1);
    }
    let mut record = StreamRecord {
        account: account.to_owned(),
        table: table.name.clone(),
        label: label(at),
        number: next_number(txn)?,
        seed,
        view: view.clone(),
        created_micros: now.as_micros(),
        disabled_micros: None,
        keys: std::iter::once(&table.hash).chain(&table.sort).map(|(name, _)| name.clone()).collect(),
        trimmed_to: 0,
        shards: Vec::new(),
    };
    record.roll(0, now);
    table.stream =
        Some(LatestStream { label: record.label.clone(), number: record.number, view, is_enabled: true });
    txn.put(record.key(), encode(&record)?);
    Ok(())
}

/// Ends a table's stream, which stays readable.
pub(crate) fn disable(
    txn: &mut Txn<'_>,
    account: &str,
    table: &mut TableRecord,
    now: Timestamp,
) -> Result<(), Fault> {
    let Some(latest) = table.stream.as_mut().filter(|latest| latest.is_enabled) else { return Ok(()) };
    let key = stream::key(account, &table.name, &latest.label);
    let bytes = txn.get(&key)?.ok_or_else(|| Fault::internal("an enabled stream has no record"))?;
    let mut record: StreamRecord = decode(&bytes)?;
    let newest = txn.prefix(&change::prefix(record.number)).next_back().transpose()?;
    let newest = newest.and_then(|(key, _)| change::sequence(&key)).unwrap_or(0);
    record.close(newest, now);
    record.disabled_micros = Some(now.as_micros());
    latest.is_enabled = false;
    txn.put(&key, encode(&record)?);
    Ok(())
}

/// The open end of the stream that a table has after a change of its record; `before` is the one it had.
pub(crate) fn writer_after(
    before: Option<&Arc<Writer>>,
    table: &TableRecord,
    clock: &Clock,
) -> Option<Arc<Writer>> {
    let latest = table.stream.as_ref().filter(|latest| latest.is_enabled)?;
    match before {
        Some(writer) if writer.number == latest.number => Some(Arc::clone(writer)),
        // A stream begins with the number that its first shard opens with.
        _ => Some(Arc::new(Writer::new(latest, 1, 0, clock.clone()))),
    }
}

/// The open end of a table's stream as the store has it.
pub(crate) fn writer_at_start(
    shard: &Shard,
    account: &str,
    table: &TableRecord,
    clock: &Clock,
) -> Result<Option<Arc<Writer>>, StoreError> {
    let Some(latest) = table.stream.as_ref().filter(|latest| latest.is_enabled) else { return Ok(None) };
    let corrupt = |reason: String| StoreError::Corrupt {
        file: format!("the record of the stream {} of {}", latest.label, table.name),
        offset: 0,
        reason,
    };
    let bytes = shard.get(&stream::key(account, &table.name, &latest.label))?;
    let bytes = bytes.ok_or_else(|| corrupt("it is missing".to_owned()))?;
    let record: StreamRecord = serde_json::from_slice(&bytes).map_err(|error| corrupt(error.to_string()))?;
    let opened = record.open_shard().map_or(0, |shard| shard.start);
    let last = shard.prefix(&change::prefix(latest.number)).next_back().transpose()?;
    let (newest, micros) = last
        .and_then(|(key, value)| Some((change::sequence(&key)?, change::micros(&value)?)))
        .unwrap_or((0, 0));
    Ok(Some(Arc::new(Writer::new(latest, newest.max(opened), micros, clock.clone()))))
}

/// A stream's label, such as `2026-11-25T22:45:26.007`.
fn label(at: Timestamp) -> String {
    let mut text = String::with_capacity(24);
    wire::time::write_iso8601(Timestamp::from_secs(at.as_secs()), &mut text);
    text.pop();
    format!("{text}.{:03}", at.as_millis().rem_euclid(1000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_its_milliseconds() {
        assert_eq!(label(Timestamp::from_millis(1_700_000_000_000)), "2023-11-14T22:13:20.000");
        assert_eq!(label(Timestamp::from_millis(1_700_000_000_007)), "2023-11-14T22:13:20.007");
    }
}
