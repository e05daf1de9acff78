//! Archives: events kept as they came, in the commit that takes them in, and replayed to a bus's rules.

use crate::Events;
use crate::put::Before;
use crate::records::archive::{self, ArchiveRecord};
use crate::records::replay::{self, ReplayRecord};
use crate::registry::Registry;
use base::{AccountId, Arn, Timestamp};
use delivery::{Job, Verdict};
use engine::events::{Matcher, Pattern, Scratch};
use std::cell::RefCell;
use std::ops::Bound;
use std::time::Duration;
use store::{Batch, StoreError};

/// How many events of the past one that comes takes out, where their time is over.
const FORGOTTEN: usize = 8;
/// How many events of a replay are one commit.
const CHUNK: usize = 100;
/// When a replay that could not go on is tried again.
const PAUSE: Duration = Duration::from_secs(10);

/// An archive with its pattern compiled.
pub(crate) struct Archive {
    pub(crate) record: ArchiveRecord,
    matcher: Option<Matcher>,
}

thread_local! {
    static SCRATCH: RefCell<(Scratch, Vec<u64>)> = RefCell::default();
}

impl Archive {
    pub(crate) fn new(record: ArchiveRecord) -> Self {
        let compiled = record.pattern.as_deref().map(|text| {
            let mut matcher = Matcher::default();
            // What is stored was checked before.
            if let Ok(pattern) = Pattern::parse(text) {
                matcher.add(0, &pattern);
            }
            matcher
        });
        Self { record, matcher: compiled }
    }

    fn takes(&self, event: &[u8]) -> bool {
        let Some(matcher) = &self.matcher else { return true };
        SCRATCH.with_borrow_mut(|(scratch, matched)| {
            matcher.matches(event, scratch, matched);
            !matched.is_empty()
        })
    }
}

impl Registry {
    pub(crate) fn archive_arn(&self, account: &str, kind: &str, name: &str) -> String {
        let account = AccountId::parse(account).unwrap_or_else(AccountId::local);
        Arn::new("events", self.region, &account, format!("{kind}/{name}")).to_string()
    }

    /// Puts an event into the archives of its bus that take it. Only these ask for its id.
    pub(crate) fn archive<Id: AsRef<str>>(
        &self,
        place: (&str, &str),
        id: impl Fn() -> Id,
        event: &str,
        now: Timestamp,
        batch: &mut Batch,
    ) {
        let state = self.state.read();
        let of_bus = state
            .archives
            .values()
            .filter(|archive| (archive.record.account.as_str(), archive.record.bus.as_str()) == place);
        for archive in of_bus.filter(|archive| archive.takes(event.as_bytes())) {
            let ArchiveRecord { account, name, retention, .. } = &archive.record;
            batch.put(
                archive::event_key(account, name, now.as_micros(), id().as_ref()),
                event.as_bytes().to_vec(),
            );
            if let Some(oldest) = oldest(*retention, now) {
                let old = self.shard.prefix(&archive::events(account, name)).take(FORGOTTEN);
                for (key, _) in old.flatten() {
                    if archive::micros(&key).is_some_and(|micros| micros < oldest) {
                        batch.delete(key);
                    }
                }
            }
        }
    }

    /// How many events an archive has whose time is not over, and their bytes.
    pub(crate) fn archived(&self, record: &ArchiveRecord, now: Timestamp) -> Result<(i64, i64), StoreError> {
        let oldest = oldest(record.retention, now).unwrap_or(0);
        let first = archive::event_key(&record.account, &record.name, oldest, "");
        let (mut count, mut bytes) = (0, 0);
        for entry in self.shard.range((Bound::Included(first), after(record))) {
            let (_, event) = entry?;
            count += 1;
            bytes += i64::try_from(event.len()).unwrap_or(0);
        }
        Ok((count, bytes))
    }
}

/// The time of the oldest event that is kept.
fn oldest(retention: i32, now: Timestamp) -> Option<i64> {
    (retention > 0).then(|| now.as_micros() - i64::from(retention) * 86_400_000_000)
}

/// The bound behind all events of an archive.
fn after(record: &ArchiveRecord) -> Bound<Vec<u8>> {
    let mut end = archive::events(&record.account, &record.name);
    end.pop();
    // The byte behind the slash.
    end.push(b'0');
    Bound::Excluded(end)
}

impl Events {
    /// Replays what is left of a replay. Each commit holds the deliveries of some events and how far the replay has come.
    pub(crate) async fn replay(&self, registry: &Registry, account: &str, name: &str) -> Verdict {
        loop {
            match self.replay_some(registry, account, name).await {
                Ok(true) => {}
                Ok(false) => return Verdict::Done(Vec::new()),
                Err(error) => {
                    wire::log_internal("events", "replay", &wire::Internal::new(error));
                    return Verdict::Again(PAUSE);
                }
            }
        }
    }

    /// `false` where there is nothing left.
    async fn replay_some(&self, registry: &Registry, account: &str, name: &str) -> Result<bool, StoreError> {
        let key = replay::key(account, name);
        let Some(bytes) = registry.shard.get(&key)? else { return Ok(false) };
        let Ok(record) = serde_json::from_slice::<ReplayRecord>(&bytes) else { return Ok(false) };
        if !["RUNNING", "STARTING"].contains(&record.state.as_str()) {
            return Ok(false);
        }
        let of = ArchiveRecord {
            account: account.to_owned(),
            name: record.archive.clone(),
            ..ArchiveRecord::default()
        };
        let first = match &record.position {
            Some(position) => Bound::Excluded(position.clone()),
            None => Bound::Included(archive::event_key(account, &of.name, record.from, "")),
        };
        let range = registry.shard.range((first, after(&of)));
        let found: Vec<_> = range.take(CHUNK).collect::<Result<_, _>>()?;
        let now = self.clock.now();
        let (mut jobs, mut next) =
            (Vec::new(), ReplayRecord { state: "RUNNING".to_owned(), ..record.clone() });
        let mut goes_on = found.len() == CHUNK;
        for (key, event) in found {
            let micros = archive::micros(&key).unwrap_or(0);
            if micros > record.to {
                goes_on = false;
                break;
            }
            let text = String::from_utf8_lossy(&event);
            jobs.extend(self.replayed(registry, &record, &text, now));
            (next.last, next.position) = (Some(micros), Some(key.to_vec()));
        }
        if !goes_on {
            (next.state, next.ended) = ("COMPLETED".to_owned(), Some(now.as_micros()));
        }
        let done = registry.shard.transact(|txn| {
            // It may have been cancelled since.
            let current =
                txn.get(&key)?.and_then(|bytes| serde_json::from_slice::<ReplayRecord>(&bytes).ok());
            if current
                .is_none_or(|current| current.state != record.state || current.position != record.position)
            {
                return Ok(());
            }
            // Writing plain fields as JSON cannot fail.
            txn.put(&key, serde_json::to_vec(&next).unwrap_or_default());
            jobs.iter().try_for_each(|job| job.set_in(txn, now))
        });
        done.await?;
        Ok(goes_on)
    }

    /// The deliveries of an archived event to the rules that a replay is for.
    fn replayed(&self, registry: &Registry, record: &ReplayRecord, event: &str, now: Timestamp) -> Vec<Job> {
        let name = serde_json::Value::from(record.name.as_str());
        let event = event.replacen('{', &format!(r#"{{"replay-name":{name},"#), 1);
        let rules = registry.matching(&record.account, &record.bus, event.as_bytes()).unwrap_or_default();
        let wanted = rules
            .iter()
            .filter(|rule| record.filters.is_empty() || record.filters.contains(&registry.rule_arn(rule)));
        wanted.flat_map(|rule| self.rule_jobs(registry, rule, &event, Before::default(), now)).collect()
    }
}
