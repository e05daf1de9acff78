//! A stream that is written to: what every write of its table's items passes by.

use crate::records::change::{self, Event};
use crate::records::stream::LatestStream;
use crate::table::Table;
use base::{Clock, Timestamp};
use engine::dynamodb::{Item, Value};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use store::Txn;
use tokio::sync::watch;

/// Who changes an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// A request.
    Request,
    /// The end of the item's time to live.
    TimeToLive,
}

/// The open end of an enabled stream.
#[derive(Debug)]
pub(crate) struct Writer {
    pub(crate) number: u64,
    shows_new: bool,
    shows_old: bool,
    clock: Clock,
    /// The newest sequence number that was given out. Only what runs alone on the shard changes it.
    newest: AtomicU64,
    /// The time of the newest change, behind which the next never is, so that times in a stream are in order.
    micros: AtomicI64,
    /// Told of every change, perhaps before it is durable.
    written: watch::Sender<()>,
}

impl Writer {
    /// The open end of a stream whose newest sequence number and change are these.
    pub(crate) fn new(stream: &LatestStream, newest: u64, micros: i64, clock: Clock) -> Self {
        Self {
            number: stream.number,
            shows_new: matches!(stream.view.as_str(), "NEW_IMAGE" | "NEW_AND_OLD_IMAGES"),
            shows_old: matches!(stream.view.as_str(), "OLD_IMAGE" | "NEW_AND_OLD_IMAGES"),
            clock,
            newest: AtomicU64::new(newest),
            micros: AtomicI64::new(micros),
            written: watch::Sender::new(()),
        }
    }

    /// The newest sequence number that was given out; alone on the shard.
    pub(crate) fn newest(&self) -> u64 {
        self.newest.load(Ordering::Relaxed)
    }

    /// Says that numbers up to this one are given out; alone on the shard.
    pub(crate) fn give_out(&self, newest: u64) {
        self.newest.fetch_max(newest, Ordering::Relaxed);
    }

    /// Has whoever waits for changes look again.
    pub(crate) fn wake(&self) {
        self.written.send_replace(());
    }

    /// Wakes on every change from now on.
    pub(crate) fn subscribe(&self) -> watch::Receiver<()> {
        self.written.subscribe()
    }

    /// Writes the change from `before` to `after`, in the commit of the item's write; nothing where nothing changes.
    pub(crate) fn write(
        &self,
        txn: &mut Txn<'_>,
        table: &Table,
        before: Option<&Item>,
        after: Option<&Item>,
        cause: Cause,
    ) {
        let (event, item) = match (before, after) {
            (None, None) => return,
            (Some(before), Some(after)) if is_same(before, after) => return,
            (None, Some(after)) => (Event::Insert, after),
            (Some(_), Some(after)) => (Event::Modify, after),
            (Some(before), None) => (Event::Remove, before),
        };
        let sequence = self.newest.fetch_add(1, Ordering::Relaxed) + 1;
        let micros = self.time(self.clock.now());
        let value = change::encode(
            event,
            micros,
            cause == Cause::TimeToLive,
            &table.key_item(item),
            after.filter(|_| self.shows_new),
            before.filter(|_| self.shows_old),
        );
        txn.put(change::key(self.number, sequence), value);
        self.wake();
    }

    /// The time of the next change.
    fn time(&self, now: Timestamp) -> i64 {
        self.micros.fetch_max(now.as_micros(), Ordering::Relaxed).max(now.as_micros())
    }
}

/// Whether two items are the same; sets have no order. Sets are sorted rather than searched, because this runs while all other
/// writes wait.
fn is_same(a: &Item, b: &Item) -> bool {
    a == b
        || (a.len() == b.len()
            && a.iter().zip(b).all(|((a_name, a), (b_name, b))| a_name == b_name && is_same_value(a, b)))
}

fn is_same_value(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Ss(a), Value::Ss(b)) => sorted(a) == sorted(b),
        (Value::Ns(a), Value::Ns(b)) => sorted(a) == sorted(b),
        (Value::Bs(a), Value::Bs(b)) => sorted(a) == sorted(b),
        (Value::L(a), Value::L(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| is_same_value(a, b)),
        (Value::M(a), Value::M(b)) => is_same(a, b),
        (a, b) => a == b,
    }
}

fn sorted<T: Ord>(items: &[T]) -> Vec<&T> {
    let mut sorted: Vec<&T> = items.iter().collect();
    sorted.sort();
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(items: &[&str]) -> Value {
        Value::Ss(items.iter().map(|item| (*item).to_owned()).collect())
    }

    #[test]
    fn sets_have_no_order_and_all_else_has() {
        let item = |value: Value| Item::from([("a".to_owned(), value)]);
        let list = |items: &[&str]| Value::L(items.iter().map(|item| set(&[item])).collect());
        for (a, b, expected) in [
            (item(set(&["a", "b"])), item(set(&["b", "a"])), true),
            (item(set(&["a", "b"])), item(set(&["a", "c"])), false),
            (item(set(&["a"])), item(set(&["a", "b"])), false),
            (item(Value::M(item(set(&["a", "b"])))), item(Value::M(item(set(&["b", "a"])))), true),
            (item(list(&["a", "b"])), item(list(&["b", "a"])), false),
            (item(Value::S("a".into())), item(set(&["a"])), false),
            (item(Value::Null), Item::from([("b".to_owned(), Value::Null)]), false),
        ] {
            assert_eq!(is_same(&a, &b), expected, "{a:?} {b:?}");
        }
    }
}
