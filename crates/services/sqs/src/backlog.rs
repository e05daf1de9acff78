//! What of a queue's messages can be received, and when: visibility, delays, order in groups. Pure; it knows no clock, no store
//! and no message's contents.
//!
//! A message is known by its sequence number, and the order of those is the order of sending. Every step costs a logarithm of the
//! backlog at most; none looks through it.

use crate::records::received::ReceivedRecord;
use base::Timestamp;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

/// The longest that a message can be invisible after one receive: twelve hours.
pub(crate) const LONGEST: Duration = Duration::from_secs(43_200);

/// Where a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Not durable yet, so nobody may see it.
    Pending,
    /// Not to be seen before this time.
    Delayed(Timestamp),
    Ready,
    /// Received, by the receipt of this number, and hidden until then.
    InFlight {
        until: Timestamp,
        since: Timestamp,
        receipt: u64,
    },
}

#[derive(Clone, Debug)]
struct Slot {
    place: Place,
    sent: Timestamp,
    visible_at: Timestamp,
    group: Option<Arc<str>>,
    receives: u32,
    first_received: Option<Timestamp>,
    /// Of the last receive: its receipt, when it was, and when it ends.
    last: Option<(u64, Timestamp, Timestamp)>,
    /// Whether what receives left is in the store.
    kept: bool,
}

/// A group of a FIFO queue: it gives its messages in their order, up to the first that cannot be received.
#[derive(Debug, Default)]
struct Group {
    /// All of its messages, wherever they are.
    line: BTreeSet<u64>,
    /// Its turn, where it has something to give: the number under which it is in `open`.
    turn: Option<u64>,
}

/// A message that comes in.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    pub(crate) sequence: u64,
    pub(crate) sent: Timestamp,
    pub(crate) visible_at: Timestamp,
    /// The group that it stands in line in: of a FIFO queue.
    pub(crate) group: Option<Arc<str>>,
}

/// A message that was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) sequence: u64,
    pub(crate) receipt: u64,
    pub(crate) receives: u32,
    pub(crate) first_received: Timestamp,
}

/// What a receive gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Taken {
    pub(crate) received: Vec<Received>,
    /// Messages that were received too often, and how often; they are no longer in the backlog.
    pub(crate) exhausted: Vec<(u64, u32)>,
}

/// How a receive is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    pub(crate) now: Timestamp,
    pub(crate) most: usize,
    pub(crate) visibility: Duration,
    /// After how many receives a message goes elsewhere.
    pub(crate) max_receives: Option<u32>,
}

/// How many messages are where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) visible: usize,
    pub(crate) in_flight: usize,
    pub(crate) delayed: usize,
}

/// How a message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Visible,
    InFlight,
    Delayed,
}

/// Why a message's visibility does not change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unchanged {
    Gone,
    /// Of a FIFO queue.
    NotInFlight,
    /// The receipt is not the newest, in a FIFO queue.
    Expired,
    /// Longer than twelve hours after the receive.
    TooLong,
}

/// A queue's messages.
#[derive(Debug, Default)]
pub(crate) struct Backlog {
    slots: HashMap<u64, Slot>,
    /// Standard queues: what can be received, the oldest first.
    ready: BTreeSet<u64>,
    groups: HashMap<Arc<str>, Group>,
    /// FIFO queues: the groups that can give, by their turns. One that has given, or had nothing to give, comes back as the last, so
    /// that a long group does not keep the others waiting.
    open: BTreeMap<u64, Arc<str>>,
    last_turn: u64,
    /// What becomes visible by itself, the earliest first.
    timed: BTreeSet<(Timestamp, u64)>,
    /// All messages by age.
    by_age: BTreeSet<(Timestamp, u64)>,
    in_flight: usize,
    delayed: usize,
    pending: usize,
    /// Messages whose receives have changed since they were last written.
    changed: HashSet<u64>,
}

impl Backlog {
    /// Takes in a message that is on its way to the disk: it holds its place in line and cannot be received.
    pub(crate) fn announce(&mut self, arrival: Arrival) {
        let Arrival { sequence, sent, visible_at, group } = arrival;
        if let Some(group) = &group {
            self.groups.entry(Arc::clone(group)).or_default().line.insert(sequence);
        }
        let slot = Slot {
            place: Place::Pending,
            sent,
            visible_at,
            group: group.clone(),
            receives: 0,
            first_received: None,
            last: None,
            kept: false,
        };
        if self.slots.insert(sequence, slot).is_none() {
            self.pending += 1;
        }
        self.by_age.insert((sent, sequence));
        if let Some(group) = group {
            self.refresh(&group);
        }
    }

    /// The message is durable.
    pub(crate) fn settle(&mut self, sequence: u64, now: Timestamp) {
        let Some(slot) = self.slots.get_mut(&sequence) else { return };
        if slot.place != Place::Pending {
            return;
        }
        self.pending -= 1;
        let at = slot.visible_at;
        if at > now {
            slot.place = Place::Delayed(at);
            self.timed.insert((at, sequence));
            self.delayed += 1;
            return;
        }
        self.make_ready(sequence);
    }

    fn make_ready(&mut self, sequence: u64) {
        let Some(slot) = self.slots.get_mut(&sequence) else { return };
        slot.place = Place::Ready;
        match slot.group.clone() {
            Some(group) => self.refresh(&group),
            None => {
                self.ready.insert(sequence);
            }
        }
    }

    /// Whether a group can give is decided anew; one without messages goes.
    fn refresh(&mut self, name: &Arc<str>) {
        let Some(group) = self.groups.get_mut(name) else { return };
        let head = group.line.first().and_then(|head| self.slots.get(head));
        let can_give = head.is_some_and(|slot| slot.place == Place::Ready);
        match group.turn {
            None if can_give => {
                self.last_turn += 1;
                self.open.insert(self.last_turn, Arc::clone(name));
                group.turn = Some(self.last_turn);
            }
            Some(turn) if !can_give => {
                self.open.remove(&turn);
                group.turn = None;
            }
            _ => {}
        }
        if group.line.is_empty() {
            self.groups.remove(name);
        }
    }

    /// Lets time pass: delays and visibility timeouts end.
    pub(crate) fn advance(&mut self, now: Timestamp) {
        while let Some(&(at, sequence)) = self.timed.first().filter(|(at, _)| *at <= now) {
            self.timed.remove(&(at, sequence));
            self.end_timed(sequence);
        }
    }

    fn end_timed(&mut self, sequence: u64) {
        let Some(slot) = self.slots.get(&sequence) else { return };
        match slot.place {
            Place::Delayed(_) => self.delayed -= 1,
            Place::InFlight { .. } => self.in_flight -= 1,
            Place::Pending | Place::Ready => return,
        }
        self.make_ready(sequence);
    }

    /// When something becomes visible by itself.
    pub(crate) fn next_event(&self) -> Option<Timestamp> {
        self.timed.first().map(|(at, _)| *at)
    }

    /// Whether a receive would find something now.
    pub(crate) fn has_ready(&self) -> bool {
        !self.ready.is_empty() || !self.open.is_empty()
    }

    /// Receives: the oldest first, and of a FIFO queue as many as possible of one group.
    pub(crate) fn take(&mut self, terms: &Terms, mut receipt: impl FnMut() -> u64) -> Taken {
        self.advance(terms.now);
        let mut taken = Taken::default();
        while taken.received.len() < terms.most {
            if let Some(sequence) = self.ready.pop_first() {
                self.take_one(sequence, terms, &mut receipt, &mut taken);
            } else if let Some((_, name)) = self.open.first_key_value() {
                let name = Arc::clone(name);
                self.take_of_group(&name, terms, &mut receipt, &mut taken);
            } else {
                break;
            }
        }
        taken
    }

    fn take_of_group(
        &mut self,
        name: &Arc<str>,
        terms: &Terms,
        receipt: &mut impl FnMut() -> u64,
        taken: &mut Taken,
    ) {
        let mut from = 0;
        while taken.received.len() < terms.most {
            let next = self.groups.get(name).and_then(|group| group.line.range(from..).next().copied());
            let is_ready = |next: &u64| self.slots.get(next).is_some_and(|slot| slot.place == Place::Ready);
            let Some(next) = next.filter(is_ready) else { break };
            self.take_one(next, terms, receipt, taken);
            from = next + 1;
        }
        self.refresh(name);
    }

    fn take_one(
        &mut self,
        sequence: u64,
        terms: &Terms,
        receipt: &mut impl FnMut() -> u64,
        taken: &mut Taken,
    ) {
        let Some(slot) = self.slots.get_mut(&sequence) else { return };
        if terms.max_receives.is_some_and(|most| slot.receives >= most) {
            let (sent, receives, group) = (slot.sent, slot.receives, slot.group.clone());
            self.slots.remove(&sequence);
            self.changed.remove(&sequence);
            self.by_age.remove(&(sent, sequence));
            if let Some(group) = group.and_then(|group| self.groups.get_mut(&group)) {
                group.line.remove(&sequence);
            }
            taken.exhausted.push((sequence, receives));
            return;
        }
        let (receipt, until) = (receipt(), terms.now + terms.visibility);
        slot.place = Place::InFlight { until, since: terms.now, receipt };
        slot.receives = slot.receives.saturating_add(1);
        let first_received = *slot.first_received.get_or_insert(terms.now);
        slot.last = Some((receipt, terms.now, until));
        self.changed.insert(sequence);
        self.in_flight += 1;
        self.timed.insert((until, sequence));
        let receives = slot.receives;
        taken.received.push(Received { sequence, receipt, receives, first_received });
    }

    /// Takes a message out, wherever it is; whether what receives left of it is in the store. One that is not known may have
    /// left something.
    pub(crate) fn remove(&mut self, sequence: u64) -> bool {
        let Some(slot) = self.slots.remove(&sequence) else { return true };
        self.changed.remove(&sequence);
        self.by_age.remove(&(slot.sent, sequence));
        match slot.place {
            Place::Pending => self.pending -= 1,
            Place::Ready => {
                self.ready.remove(&sequence);
            }
            Place::Delayed(at) => {
                self.delayed -= 1;
                self.timed.remove(&(at, sequence));
            }
            Place::InFlight { until, .. } => {
                self.in_flight -= 1;
                self.timed.remove(&(until, sequence));
            }
        }
        if let Some(name) = slot.group {
            if let Some(group) = self.groups.get_mut(&name) {
                group.line.remove(&sequence);
            }
            self.refresh(&name);
        }
        slot.kept
    }

    /// How a message stands, and how often it was received; none where it is not to be seen.
    pub(crate) fn standing(&self, sequence: u64) -> Option<(Standing, u32)> {
        let slot = self.slots.get(&sequence)?;
        let standing = match slot.place {
            Place::Pending => return None,
            Place::Delayed(_) => Standing::Delayed,
            Place::Ready => Standing::Visible,
            Place::InFlight { .. } => Standing::InFlight,
        };
        Some((standing, slot.receives))
    }

    /// Whether the message is in flight by this receipt.
    pub(crate) fn is_held_by(&self, sequence: u64, receipt: u64) -> bool {
        let slot = self.slots.get(&sequence);
        slot.is_some_and(|slot| matches!(slot.place, Place::InFlight { receipt: own, .. } if own == receipt))
    }

    /// Makes a message in flight visible `visibility` from now instead. A standard queue takes every receipt of the message for that, and
    /// leaves one that is not in flight (any more) as it is.
    pub(crate) fn change_visibility(
        &mut self,
        sequence: u64,
        receipt: u64,
        now: Timestamp,
        visibility: Duration,
    ) -> Result<(), Unchanged> {
        self.advance(now);
        let slot = self.slots.get_mut(&sequence).ok_or(Unchanged::Gone)?;
        let in_line = slot.group.is_some();
        let Place::InFlight { until, since, receipt: newest } = slot.place else {
            return if in_line { Err(Unchanged::NotInFlight) } else { Ok(()) };
        };
        if in_line && newest != receipt {
            return Err(Unchanged::Expired);
        }
        let next = now + visibility;
        if next > since + LONGEST {
            return Err(Unchanged::TooLong);
        }
        self.timed.remove(&(until, sequence));
        self.timed.insert((next, sequence));
        slot.place = Place::InFlight { until: next, since, receipt: newest };
        slot.last = Some((newest, since, next));
        self.changed.insert(sequence);
        self.advance(now);
        Ok(())
    }

    /// A message as a receive gave it, where it is still in flight by the same receipt, hidden anew.
    pub(crate) fn again(&mut self, earlier: &Received, now: Timestamp, visibility: Duration) -> bool {
        self.change_visibility(earlier.sequence, earlier.receipt, now, visibility).is_ok()
    }

    /// Takes out messages that were sent before `oldest`, at most so many; each with whether its receives are in the store.
    pub(crate) fn expire(&mut self, oldest: Timestamp, most: usize) -> Vec<(u64, bool)> {
        let mut gone = Vec::new();
        while gone.len() < most
            && let Some(&(_, sequence)) = self.by_age.first().filter(|(sent, _)| *sent < oldest)
        {
            gone.push((sequence, self.remove(sequence)));
        }
        gone
    }

    /// The oldest messages that nobody holds, at most so many: what a move task moves next.
    pub(crate) fn take_out(&mut self, now: Timestamp, most: usize) -> Vec<u64> {
        let terms = Terms { now, most, visibility: LONGEST, max_receives: None };
        let taken: Vec<u64> = self.take(&terms, || 0).received.iter().map(|one| one.sequence).collect();
        for sequence in &taken {
            self.remove(*sequence);
        }
        taken
    }

    /// What the store has of a message's receives; whether the message is there.
    pub(crate) fn restore(&mut self, sequence: u64, kept: &ReceivedRecord, now: Timestamp) -> bool {
        let Some(slot) = self.slots.get_mut(&sequence) else { return false };
        slot.receives = kept.receives;
        slot.first_received = Some(kept.first);
        slot.last = Some((kept.receipt, kept.since, kept.until));
        slot.kept = true;
        if kept.until <= now || slot.place != Place::Ready {
            return true;
        }
        slot.place = Place::InFlight { until: kept.until, since: kept.since, receipt: kept.receipt };
        self.in_flight += 1;
        self.timed.insert((kept.until, sequence));
        match slot.group.clone() {
            None => drop(self.ready.remove(&sequence)),
            Some(name) => self.refresh(&name),
        }
        true
    }

    /// Whether receives are to be written.
    pub(crate) fn has_changed(&self) -> bool {
        !self.changed.is_empty()
    }

    /// What receives have left since this was asked last, to be written now.
    pub(crate) fn take_changed(&mut self) -> Vec<(u64, ReceivedRecord)> {
        let changed = std::mem::take(&mut self.changed);
        let records = changed.into_iter().filter_map(|sequence| {
            let slot = self.slots.get_mut(&sequence)?;
            let ((receipt, since, until), first) = slot.last.zip(slot.first_received)?;
            slot.kept = true;
            Some((sequence, ReceivedRecord { receives: slot.receives, first, receipt, since, until }))
        });
        records.collect()
    }

    /// Takes everything out.
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// When the oldest message was sent.
    pub(crate) fn oldest(&self) -> Option<Timestamp> {
        self.by_age.first().map(|(sent, _)| *sent)
    }

    /// How many messages are where, as of `now`.
    pub(crate) fn counts(&mut self, now: Timestamp) -> Counts {
        self.advance(now);
        let visible = self.slots.len() - self.in_flight - self.delayed - self.pending;
        Counts { visible, in_flight: self.in_flight, delayed: self.delayed }
    }
}

#[cfg(test)]
mod tests;
