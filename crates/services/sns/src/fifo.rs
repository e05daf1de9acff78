//! FIFO topics: what is published is delivered to each subscription in the order of its message group, and once.
//!
//! A message goes into a line of the subscription and group, in the transaction that takes it in. A line that has anything in it has
//! one pump: a job that delivers the first message, takes it out, and goes on. Its marker names the job, so that a pump which a crash
//! brings back after its line was emptied does nothing. A message that cannot be delivered yet holds up its line and no other.
//!
//! Duplicates are known by the deduplication id for five minutes, within the topic or within the group.

use crate::message::Message;
use crate::registry::{Registry, State};
use base::{Rng, Timestamp, hex};
use delivery::Job;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use store::{Shard, StoreError, Txn};

/// How long a duplicate is known.
/// <https://docs.aws.amazon.com/sns/latest/dg/fifo-message-dedup.html>
const DUPLICATES_MICROS: i64 = 5 * 60 * 1_000_000;
/// How many duplicates that are known no longer one message forgets.
const FORGOTTEN: usize = 8;
/// AWS's numbers have twenty digits.
const FIRST_NUMBER: u128 = 10_000_000_000_000_000_000;

/// What makes a message one of a FIFO topic.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) group: String,
    pub(crate) deduplication: String,
    pub(crate) sequence: String,
}

impl Order {
    /// The group, and what tells duplicates in it.
    pub(crate) fn line(&self) -> (&str, Option<&str>) {
        (&self.group, Some(&self.deduplication))
    }
}

/// A line: one group of one subscription.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) account: String,
    pub(crate) topic: String,
    pub(crate) subscription: String,
    pub(crate) group: String,
}

/// What was taken in before under the same deduplication id.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Known {
    id: String,
    sequence: String,
    micros: i64,
}

impl Line {
    fn prefix(&self) -> Vec<u8> {
        format!("fifo/line/{}/{}/", self.subscription, hex(self.group.as_bytes())).into_bytes()
    }

    fn marker(&self) -> Vec<u8> {
        format!("fifo/pump/{}/{}", self.subscription, hex(self.group.as_bytes())).into_bytes()
    }

    /// The first message, with its key.
    pub(crate) fn first(&self, shard: &Shard) -> Result<Option<(Vec<u8>, Message)>, String> {
        let Some(entry) = shard.prefix(&self.prefix()).next() else { return Ok(None) };
        let (key, bytes) = entry.map_err(|error| error.to_string())?;
        let message = serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
        Ok(Some((key.to_vec(), message)))
    }

    /// Whether `job` is the line's pump.
    pub(crate) fn is_pumped_by(&self, shard: &Shard, job: &Job) -> Result<bool, StoreError> {
        Ok(shard.get(&self.marker())?.is_some_and(|id| id.as_ref() == job.id.as_bytes()))
    }

    /// Ends the pump where the line is empty; `false` where something has come in.
    pub(crate) fn end(&self, txn: &mut Txn<'_>) -> Result<bool, StoreError> {
        if txn.prefix(&self.prefix()).next().transpose()?.is_some() {
            return Ok(false);
        }
        txn.delete(self.marker());
        Ok(true)
    }

    /// Empties the line, whose subscription is gone.
    pub(crate) fn drop_all(&self, txn: &mut Txn<'_>) -> Result<(), StoreError> {
        let keys: Vec<_> =
            txn.prefix(&self.prefix()).map(|entry| entry.map(|(key, _)| key)).collect::<Result<_, _>>()?;
        keys.iter().for_each(|key| txn.delete(key));
        txn.delete(self.marker());
        Ok(())
    }
}

/// A topic's own deduplication: whether by content, and whether within a group.
fn is(state: &State, place: &(String, String), attribute: &str, value: &str) -> bool {
    let topic = state.topics.get(place);
    topic
        .and_then(|topic| topic.record.attributes.get(attribute))
        .is_some_and(|known| known.eq_ignore_ascii_case(value))
}

/// Takes a message in: its id and its number, which are another's where it is a duplicate.
pub(crate) fn take_in(
    txn: &mut Txn<'_>,
    registry: &Arc<Registry>,
    place: &(String, String),
    mut message: Message,
    now: Timestamp,
    rng: &Rng,
) -> Result<(String, String), StoreError> {
    let state = registry.state.read();
    let mut order = message.order.clone().unwrap_or_default();
    let (account, topic) = place;
    let scope = match is(&state, place, "FifoThroughputScope", "MessageGroup") {
        true => hex(order.group.as_bytes()),
        false => String::new(),
    };
    forget(txn, place, now)?;
    let known =
        format!("fifo/known/{account}/{topic}/{scope}/{}", hex(order.deduplication.as_bytes())).into_bytes();
    if let Some(bytes) = txn.get(&known)?
        && let Ok(before) = serde_json::from_slice::<Known>(&bytes)
        && now.as_micros() - before.micros < DUPLICATES_MICROS
    {
        return Ok((before.id, before.sequence));
    }
    let counter = format!("fifo/count/{account}/{topic}").into_bytes();
    let count =
        txn.get(&counter)?.and_then(|bytes| bytes.as_ref().try_into().ok()).map_or(0, u64::from_be_bytes) + 1;
    txn.put(counter, count.to_be_bytes().to_vec());
    order.sequence = (FIRST_NUMBER + u128::from(count) * 1_000).to_string();
    let sequence = order.sequence.clone();
    let record = Known { id: message.id.clone(), sequence: sequence.clone(), micros: now.as_micros() };
    let expiry =
        format!("fifo/expiry/{account}/{topic}/{:020}/{count:020}", now.as_micros() + DUPLICATES_MICROS);
    txn.put(expiry.into_bytes(), known.clone());
    // Writing plain fields as JSON cannot fail.
    txn.put(known, serde_json::to_vec(&record).unwrap_or_default());
    message.order = Some(order);
    let Some(of) = state.topics.get(place) else { return Ok((message.id, sequence)) };
    let bytes = serde_json::to_vec(&message).unwrap_or_default();
    for own in of.subscriptions.values() {
        if own.filter.as_ref().is_none_or(|filter| filter.takes(&message)) {
            let line = Line {
                account: account.clone(),
                topic: topic.clone(),
                subscription: own.record.id.clone(),
                group: message.order.as_ref().map(|order| order.group.clone()).unwrap_or_default(),
            };
            txn.put([line.prefix(), sequence.clone().into_bytes()].concat(), bytes.clone());
            if txn.get(&line.marker())?.is_none() {
                let work = crate::courier::Work::Pump(line.clone());
                let job = Job::new(own.record.endpoint.clone(), work.body(), now, rng);
                txn.put(line.marker(), job.id.clone().into_bytes());
                job.set_in(txn, now)?;
            }
        }
    }
    Ok((message.id, sequence))
}

/// Forgets all duplicates of a topic that goes: one that is made under its name knows nothing of them.
pub(crate) fn forget_topic(txn: &mut Txn<'_>, (account, topic): &(String, String)) -> Result<(), StoreError> {
    for kind in ["expiry", "known"] {
        let prefix = format!("fifo/{kind}/{account}/{topic}/");
        let keys: Vec<_> =
            txn.prefix(prefix.as_bytes()).map(|entry| entry.map(|(key, _)| key)).collect::<Result<_, _>>()?;
        keys.iter().for_each(|key| txn.delete(key));
    }
    Ok(())
}

/// Forgets some of the duplicates whose time is over.
fn forget(txn: &mut Txn<'_>, (account, topic): &(String, String), now: Timestamp) -> Result<(), StoreError> {
    let prefix = format!("fifo/expiry/{account}/{topic}/");
    let over = format!("{prefix}{:020}", now.as_micros()).into_bytes();
    let old: Vec<_> = txn.prefix(prefix.as_bytes()).take(FORGOTTEN).collect::<Result<_, _>>()?;
    for (expiry, known) in old.into_iter().filter(|(expiry, _)| expiry.as_ref() < over.as_slice()) {
        // It may have been taken in anew since, and then has a later expiry.
        let current = txn.get(&known)?.and_then(|bytes| serde_json::from_slice::<Known>(&bytes).ok());
        if current.is_none_or(|current| now.as_micros() - current.micros >= DUPLICATES_MICROS) {
            txn.delete(&known);
        }
        txn.delete(&expiry);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_stored_reads_back() {
        let line = Line {
            account: "a".into(),
            topic: "t.fifo".into(),
            subscription: "s".into(),
            group: "g/1".into(),
        };
        let bytes = serde_json::to_vec(&line).unwrap();
        assert_eq!(serde_json::from_slice::<Line>(&bytes).unwrap(), line);
        let other = Line { group: "g".into(), ..line.clone() };
        assert!(!line.prefix().starts_with(&other.prefix()));
        let known = Known { id: "i".into(), sequence: "1".into(), micros: 7 };
        let bytes = serde_json::to_vec(&known).unwrap();
        assert_eq!(serde_json::from_slice::<Known>(&bytes).unwrap(), known);
    }
}
