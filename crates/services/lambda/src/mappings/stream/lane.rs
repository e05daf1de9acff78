//! A lane of a stream's mapping: gathers changes, invokes the function with them until it has succeeded or may not try again, and
//! commits how far it has come.

use super::batch::{self, Next, Success, Tries};
use super::told::{self, GivenUp, Reason};
use super::window::{self, Turn};
use super::{Entry, Shared, places};
use crate::asynchronous::send_job;
use crate::destination::Target;
use crate::mappings::event;
use crate::mappings::invoke::{Invoked, Returned};
use crate::mappings::run::MOST;
use crate::records::{LaneRecord, WindowRecord};
use base::Timestamp;
use delivery::{Job, after, jittered};
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::future::pending;
use std::time::Duration;
use store::{Batch, Shard, StoreError};
use tokio::sync::{mpsc, watch};

/// The pause after the first failure; it doubles with each.
const FIRST: Duration = Duration::from_millis(500);
/// What the last batch came to, where all is well, and where it is not.
const FINE: &str = "OK";
const FAILED: &str = "PROBLEM: Function call failed";
const THROTTLED: &str = "PROBLEM: Function was throttled";
const MISSING: &str = "PROBLEM: Function does not exist";

/// One lane.
pub(super) struct Lane<'a> {
    shared: &'a Shared<'a>,
    shard: Shard,
    index: usize,
    stored: LaneRecord,
    entries: mpsc::UnboundedReceiver<Entry>,
    stop: watch::Receiver<bool>,
    /// What is gathered for the next batch, and since when.
    held: VecDeque<Entry>,
    bytes: usize,
    since: Option<Timestamp>,
}

/// What is to be done next.
enum Gathered {
    Batch(Vec<Entry>),
    /// The open window has ended.
    WindowEnds,
    Stopped,
}

/// A batch, or what is left of one.
struct Part {
    entries: Vec<Entry>,
    tries: Tries,
    last: Option<(Returned, bool)>,
}

impl Part {
    fn new(entries: Vec<Entry>) -> Self {
        Self { entries, tries: Tries::default(), last: None }
    }
}

impl<'a> Lane<'a> {
    pub(super) fn new(
        shared: &'a Shared<'a>,
        shard: Shard,
        index: usize,
        stored: LaneRecord,
        entries: mpsc::UnboundedReceiver<Entry>,
        stop: watch::Receiver<bool>,
    ) -> Self {
        Self { shared, shard, index, stored, entries, stop, held: VecDeque::new(), bytes: 0, since: None }
    }

    /// Deals with changes until it is told to stop.
    pub(super) async fn run(&mut self) -> Result<(), StoreError> {
        loop {
            match self.gather().await {
                Gathered::Batch(entries) => self.deal_with(entries).await?,
                Gathered::WindowEnds => self.end_window(Turn::Last).await?,
                Gathered::Stopped => return Ok(()),
            }
        }
    }

    fn now(&self) -> Timestamp {
        self.shared.runner.lambda.core.clock.now()
    }

    fn hold(&mut self, entry: Entry) {
        self.since = self.since.or_else(|| Some(self.now()));
        self.bytes += event::size(&entry.record);
        self.held.push_back(entry);
    }

    async fn gather(&mut self) -> Gathered {
        let wait = Duration::from_secs(self.shared.record.window.into());
        let most = self.shared.record.batch_size as usize;
        loop {
            if *self.stop.borrow() {
                return Gathered::Stopped;
            }
            while self.held.len() < most
                && self.bytes <= event::ROOM
                && let Ok(entry) = self.entries.try_recv()
            {
                self.hold(entry);
            }
            let now = self.now();
            let ends = self.window_ends();
            if ends.is_some_and(|ends| ends <= now) {
                return Gathered::WindowEnds;
            }
            let due = self.since.map(|since| since + wait);
            let count = self.fitting(most);
            let is_full = count >= most || count < self.held.len() || self.bytes > event::ROOM;
            if count > 0 && (is_full || due.is_some_and(|due| due <= now)) {
                let taken: Vec<Entry> = self.held.drain(..count).collect();
                self.bytes -= taken.iter().map(|entry| event::size(&entry.record)).sum::<usize>();
                self.since = (!self.held.is_empty()).then_some(now);
                return Gathered::Batch(taken);
            }
            let next = [due, ends].into_iter().flatten().min();
            let clock = &self.shared.runner.lambda.core.clock;
            let sleep = async {
                match next {
                    Some(next) => clock.sleep_until(next).await,
                    None => pending().await,
                }
            };
            tokio::select! {
                entry = self.entries.recv() => match entry {
                    Some(entry) => self.hold(entry),
                    // The reader has been told to stop, and so will be this.
                    None => drop(self.stop.changed().await),
                },
                _ = self.stop.changed() => {}
                () = sleep => {}
            }
        }
    }

    /// When the open window is to be closed: at once where the next change is of a later one.
    fn window_ends(&self) -> Option<Timestamp> {
        let length = self.shared.settings.tumbling;
        let window = self.stored.window.as_ref().filter(|_| length > 0)?;
        match self.held.front() {
            Some(entry) if window::start(entry.at, length) > window.start => Some(Timestamp::default()),
            Some(_) => None,
            None => Some(window::closes(window, length)),
        }
    }

    /// How many of what is held make a batch: by number, by bytes, and all of one window.
    fn fitting(&self, most: usize) -> usize {
        let Some(first) = self.held.front() else { return 0 };
        let count = event::fitting(self.held.iter().map(|entry| entry.record.as_slice()), most);
        let length = self.shared.settings.tumbling;
        if length == 0 {
            return count;
        }
        let start = window::start(first.at, length);
        self.held.iter().take(count).take_while(|entry| window::start(entry.at, length) <= start).count()
    }

    async fn deal_with(&mut self, entries: Vec<Entry>) -> Result<(), StoreError> {
        self.open_window(&entries).await;
        let mut parts = VecDeque::from([Part::new(entries)]);
        let mut pauses = 0;
        while let Some(part) = parts.pop_front() {
            let Some(mut part) = self.without_old(part).await? else { continue };
            let event = self.event(&part.entries, Turn::Within);
            let invoked = self.shared.runner.invoke(self.shared.record, event).await;
            let (returned, has_failed) = match invoked {
                Invoked::Answered(returned) => (returned, false),
                Invoked::Failed(returned) => (returned, true),
                // What has not reached the function is no try.
                Invoked::Throttled | Invoked::Missing => {
                    let why = if invoked == Invoked::Missing { MISSING } else { THROTTLED };
                    self.shared.runner.mapping.set_result(why);
                    pauses += 1;
                    parts.push_front(part);
                    if self.pause(pauses).await {
                        return Ok(());
                    }
                    continue;
                }
            };
            pauses = 0;
            let (success, state) = self.success(&part, &returned, has_failed);
            part.tries.invocations += 1;
            part.last = Some((returned, has_failed));
            let result = if success == Success::All { FINE } else { FAILED };
            self.shared.runner.mapping.set_result(result);
            let settings = self.shared.settings;
            let count = part.entries.len();
            match batch::next(success, count, part.tries, settings.retries, settings.bisects) {
                Next::Done => self.commit(&part.entries, state, &[]).await?,
                Next::GoOn(done) => {
                    parts.push_front(Part::new(part.entries.split_off(done)));
                    self.commit(&part.entries, state, &[]).await?;
                }
                Next::Split(first) => {
                    let rest = part.entries.split_off(first);
                    parts.push_front(Part { entries: rest, tries: part.tries, last: part.last.clone() });
                    parts.push_front(part);
                }
                Next::Again => {
                    part.tries.retries += 1;
                    let retries = part.tries.retries;
                    parts.push_front(part);
                    if self.pause(retries).await {
                        return Ok(());
                    }
                }
                Next::Exhausted => self.give_up(&part, Reason::RetryAttemptsExhausted).await?,
            }
            if *self.stop.borrow() {
                return Ok(());
            }
        }
        let is_large =
            self.stored.window.as_ref().is_some_and(|window| window.state.to_string().len() > window::STATE);
        if is_large { self.end_window(Turn::Early).await } else { Ok(()) }
    }

    /// How far the function has succeeded, and the state of its window.
    fn success(&self, part: &Part, returned: &Returned, has_failed: bool) -> (Success, Option<Value>) {
        if has_failed {
            return (Success::Some(0), None);
        }
        let state = (self.shared.settings.tumbling > 0).then(|| window::state(&returned.payload));
        if state == Some(None) {
            return (Success::Some(0), None);
        }
        let sequences: Vec<&str> = part.entries.iter().map(|entry| entry.sequence.as_str()).collect();
        let success = match self.shared.record.reports_failures {
            true => Success::of(&returned.payload, &sequences),
            false => Success::All,
        };
        (success, state.flatten())
    }

    /// Gives up on what has grown too old; what is left, where something is.
    async fn without_old(&mut self, mut part: Part) -> Result<Option<Part>, StoreError> {
        let Some(age) = self.shared.settings.age else { return Ok(Some(part)) };
        let oldest = self.now().as_secs() - i64::from(age);
        let old = part.entries.iter().take_while(|entry| entry.at < oldest).count();
        if old == 0 {
            return Ok(Some(part));
        }
        let rest = part.entries.split_off(old);
        self.give_up(&part, Reason::RecordAgeExceeded).await?;
        Ok((!rest.is_empty()).then_some(Part { entries: rest, ..part }))
    }

    async fn give_up(&mut self, part: &Part, reason: Reason) -> Result<(), StoreError> {
        let job = self.destination_job(part, reason).await;
        self.commit(&part.entries, None, job.as_slice()).await
    }

    /// The job that tells the failure destination.
    async fn destination_job(&self, part: &Part, reason: Reason) -> Option<Job> {
        let Shared { runner, record, settings, .. } = self.shared;
        let target = settings.on_failure.as_deref().and_then(Target::read)?;
        let (first, end) = (part.entries.first()?, part.entries.last()?);
        let shard = self.shard_of(&first.sequence).await;
        let given_up = GivenUp {
            function: &record.function,
            stream: &record.source,
            shard: &shard,
            reason,
            tries: part.tries,
            last: part.last.as_ref().map(|(returned, has_failed)| (returned, *has_failed)),
            first: (&first.sequence, first.at),
            end: (&end.sequence, end.at),
            count: part.entries.len(),
        };
        let told = told::record(&given_up, self.now(), &runner.house.rng.uuid()).to_string();
        let input = target.input(&told, "", "", &[]);
        send_job(&target, input, None, self.now(), &runner.house.rng)
    }

    /// Commits that these are dealt with, with the jobs that follow from it.
    async fn commit(
        &mut self,
        entries: &[Entry],
        state: Option<Value>,
        jobs: &[Job],
    ) -> Result<(), StoreError> {
        if let Some(last) = entries.last() {
            self.stored.position = Some(last.sequence.clone());
        }
        if let (Some(window), Some(state)) = (&mut self.stored.window, state) {
            window.state = state;
        }
        let now = self.now();
        let mut batch = Batch::new();
        {
            // What another lane commits later may say that these are dealt with: its commit comes after this one in the log.
            let mut places = self.shared.places.borrow_mut();
            entries.iter().for_each(|entry| places.done(&entry.sequence));
            self.stored.floor = places.floor();
        }
        batch.put(LaneRecord::key(&self.shared.record.uuid, self.index), places::encode(&self.stored));
        jobs.iter().for_each(|job| job.set(&mut batch, now));
        self.shard.commit(batch).await
    }

    /// Begins the window of these, where none is open.
    async fn open_window(&mut self, entries: &[Entry]) {
        let length = self.shared.settings.tumbling;
        let Some(first) = entries.first().filter(|_| length > 0 && self.stored.window.is_none()) else {
            return;
        };
        let shard = self.shard_of(&first.sequence).await;
        let start = window::start(first.at, length);
        self.stored.window = Some(WindowRecord { start, state: json!({}), shard });
    }

    /// Tells the function that the open window is over.
    async fn end_window(&mut self, turn: Turn) -> Result<(), StoreError> {
        let mut tries = Tries::default();
        let mut pauses = 0;
        loop {
            let event = self.event(&[], turn);
            match self.shared.runner.invoke(self.shared.record, event).await {
                Invoked::Answered(_) => break self.shared.runner.mapping.set_result(FINE),
                Invoked::Failed(_) => {
                    self.shared.runner.mapping.set_result(FAILED);
                    if self.shared.settings.retries.is_some_and(|most| tries.retries >= most) {
                        break;
                    }
                    tries.retries += 1;
                }
                Invoked::Throttled => self.shared.runner.mapping.set_result(THROTTLED),
                Invoked::Missing => self.shared.runner.mapping.set_result(MISSING),
            }
            pauses += 1;
            if self.pause(pauses).await {
                return Ok(());
            }
        }
        match (&mut self.stored.window, turn) {
            (Some(window), Turn::Early) => window.state = json!({}),
            (window, _) => *window = None,
        }
        self.commit(&[], None, &[]).await
    }

    fn event(&self, entries: &[Entry], turn: Turn) -> bytes::Bytes {
        let records = entries.iter().map(|entry| entry.record.as_slice());
        let length = self.shared.settings.tumbling;
        match self.stored.window.as_ref().filter(|_| length > 0) {
            None => event::of_records(records),
            Some(window) => {
                let members = window::members(window, length, turn, &self.shared.record.source);
                event::with_members(records, &members)
            }
        }
    }

    /// The shard that a change is in.
    async fn shard_of(&self, sequence: &str) -> String {
        let Shared { runner, record, .. } = self.shared;
        super::shards::of(&runner.house, &record.source, sequence).await.unwrap_or_default()
    }

    /// Waits before the next try; whether all is to end.
    async fn pause(&mut self, count: u32) -> bool {
        let runner = self.shared.runner;
        let wait = jittered(after(count, FIRST, MOST), runner.house.rng.fraction());
        runner.lambda.core.clock.timeout(wait, self.stop.changed()).await;
        *self.stop.borrow()
    }
}
