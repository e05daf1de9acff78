//! Receiving: what is there at once, or what comes while one waits.

use crate::Sqs;
use crate::backlog::{Received, Terms};
use crate::faults::{Refused, through};
use crate::queue::{CLEARED, Queue, State, Waiter};
use crate::records::message::MessageRecord;
use crate::registry::Registry;
use crate::send::hand_over;
use base::Timestamp;
use futures_util::future::select;
use std::collections::HashMap;
use std::pin::pin;
use std::time::Duration;
use store::StoreError;
use wire::Internal;

/// How many messages can be in flight.
/// <https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html>
const IN_FLIGHT: usize = 120_000;
const IN_FLIGHT_FIFO: usize = 20_000;
/// What is asked for.
pub(crate) struct Wish {
    pub(crate) most: usize,
    pub(crate) visibility: Duration,
    pub(crate) wait: Duration,
    pub(crate) attempt: Option<String>,
}

/// Why nothing is received.
pub(crate) enum ReceiveRefused {
    OverLimit,
    Refused(Refused),
}

through![ReceiveRefused];

/// Receives messages; it waits for the first as long as is wished.
pub(crate) async fn receive(
    sqs: &Sqs,
    registry: &Registry,
    queue: &Queue,
    wish: &Wish,
) -> Result<Vec<(Received, MessageRecord)>, ReceiveRefused> {
    let deadline = sqs.clock.now() + wish.wait;
    let mut waiter = None;
    loop {
        let now = sqs.clock.now();
        let settings = queue.settings();
        let dead = queue.dead(&settings, registry);
        let tried = 'taking: {
            let mut state = queue.state(now)?;
            if !state.orphans.is_empty() || state.loaded.is_short(&state.backlog) {
                break 'taking None;
            }
            if state.gone {
                return Err(Refused::no_queue().into());
            }
            queue.expire(&mut state, now);
            let before = state.backlog.next_event();
            if let Some(again) = repeat(&mut state, wish, now) {
                // What is hidden anew may come back sooner than whoever keeps the time sleeps for.
                queue.keep_soon(&mut state);
                queue.tell(&state, before);
                drop(state);
                return read(queue, again);
            }
            let in_flight = state.backlog.counts(now).in_flight;
            let room = (if queue.fifo { IN_FLIGHT_FIFO } else { IN_FLIGHT }).saturating_sub(in_flight);
            if room == 0 && !queue.fifo && wish.wait.is_zero() {
                return Err(ReceiveRefused::OverLimit);
            }
            let terms = Terms {
                now,
                most: wish.most.min(room),
                visibility: wish.visibility,
                max_receives: dead.as_ref().map(|(most, _)| *most),
            };
            let taken = state.backlog.take(&terms, || sqs.rng.next_u64());
            if let Some(attempt) = wish.attempt.as_ref().filter(|_| !taken.received.is_empty()) {
                state.attempts.insert(attempt.clone(), now, taken.received.clone());
            }
            queue.keep_soon(&mut state);
            if taken.received.is_empty() && now < deadline {
                waiter.get_or_insert_with(|| Waiter::new(queue));
            }
            let next = waiter.as_mut().and_then(|waiter| waiter.next_event(&mut state));
            let keeps_time = waiter.as_ref().is_some_and(Waiter::keeps_time);
            if state.backlog.next_event() != before && !keeps_time {
                queue.timing.notify_one();
            }
            Some((taken, next))
        };
        let Some((taken, next)) = tried else {
            queue.adopt_orphans(&sqs.clock).await?;
            queue.read_until_ready(&sqs.clock).await?;
            continue;
        };
        if let Some((_, dead)) = dead.filter(|_| !taken.exhausted.is_empty()) {
            let source = queue.arn.clone();
            let counts: HashMap<u64, u32> = taken.exhausted.iter().copied().collect();
            let change = |sequence, record: MessageRecord, now| MessageRecord {
                // A standard queue's dead letters keep their age.
                sent: if queue.fifo { now } else { record.sent },
                visible_at: now,
                source: Some(source.clone()),
                receives: record.receives.saturating_add(counts.get(&sequence).copied().unwrap_or(0)),
                ..record
            };
            let sequences: Vec<u64> = taken.exhausted.iter().map(|(sequence, _)| *sequence).collect();
            hand_over(&sqs.clock, queue, &dead, &sequences, change).await?;
        }
        if !taken.received.is_empty() {
            return read(queue, taken.received);
        }
        if now >= deadline {
            return Ok(Vec::new());
        }
        let until = next.map_or(deadline, |next| next.min(deadline));
        let keeps_time = waiter.as_ref().is_some_and(Waiter::keeps_time);
        let signal = async {
            let woken = pin!(queue.woken.notified());
            if keeps_time {
                select(woken, pin!(queue.timing.notified())).await;
            } else {
                woken.await;
            }
        };
        sqs.clock.timeout(until.since(now), signal).await;
    }
}

/// What an earlier receive with the same attempt id gave, hidden anew, where all of it is still in flight.
fn repeat(state: &mut State, wish: &Wish, now: Timestamp) -> Option<Vec<Received>> {
    state.attempts.forget(now, CLEARED);
    let earlier = state.attempts.find(wish.attempt.as_ref()?, now)?.clone();
    let held = earlier.iter().all(|one| state.backlog.is_held_by(one.sequence, one.receipt));
    (held && earlier.iter().all(|one| state.backlog.again(one, now, wish.visibility))).then_some(earlier)
}

fn read(queue: &Queue, received: Vec<Received>) -> Result<Vec<(Received, MessageRecord)>, ReceiveRefused> {
    let mut found = Vec::with_capacity(received.len());
    for one in received {
        // One that was deleted meanwhile is not given.
        let Some(bytes) = queue.message(one.sequence)? else { continue };
        let record = MessageRecord::decode(bytes);
        found.push((one, record.ok_or_else(|| Internal::new("a stored message does not read"))?));
    }
    Ok(found)
}
