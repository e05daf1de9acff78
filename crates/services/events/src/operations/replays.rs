//! CancelReplay, DescribeReplay, ListReplays and StartReplay.

use super::{Ended, begins, change, page, registry};
use crate::Events;
use crate::faults::Refused;
use crate::put::Work;
use crate::records::replay::{self, ReplayRecord};
use crate::registry::Registry;
use base::{Arn, Timestamp};
use delivery::Job;
use wire::Cx;
use wire::events::*;

fn no_replay(name: &str) -> Refused {
    Refused::NotFound(format!("Replay {name} does not exist."))
}

fn state(record: &ReplayRecord) -> Option<ReplayState> {
    Some(record.state.as_str().into())
}

/// Starts to send an archive's events of a window to the rules of the bus that they came to.
pub(super) async fn start_replay(
    cx: &Cx<Events>,
    input: StartReplayRequest,
) -> Result<StartReplayResponse, StartReplayError> {
    let account = cx.account().as_str().to_owned();
    let bus = Arn::parse(&input.destination.arn).filter(|arn| arn.service == "events");
    let bus = bus.and_then(|arn| arn.resource.strip_prefix("event-bus/").map(str::to_owned));
    let bus = bus.ok_or_else(|| {
        Refused::text("Parameter Destination.Arn is not valid. Reason: Must contain an event bus ARN.")
    })?;
    let archive = input.event_source_arn.rsplit_once("archive/").map_or("", |(_, name)| name).to_owned();
    let now = cx.clock.now();
    let record = ReplayRecord {
        account: account.clone(),
        name: input.replay_name,
        description: input.description,
        archive,
        bus,
        filters: input.destination.filter_arns.unwrap_or_default(),
        from: input.event_start_time.as_micros(),
        to: input.event_end_time.as_micros(),
        state: "STARTING".to_owned(),
        started: now.as_micros(),
        ..ReplayRecord::default()
    };
    if record.from >= record.to {
        let message =
            "Parameter EventEndTime is not valid. Reason: EventStartTime must be before EventEndTime.";
        return Err(Refused::text(message).into());
    }
    let arn = change::<_, StartReplayError>(cx, |txn, state, registry| {
        if !state.has_bus(&account, &record.bus) {
            return Err(Refused::no_bus(&record.bus).into());
        }
        let Some(archive) = state.archives.get(&(account.clone(), record.archive.clone())) else {
            let reason = format!("Archive {} does not exist.", record.archive);
            return Err(
                Refused::text(format!("Parameter EventSourceArn is not valid. Reason: {reason}")).into()
            );
        };
        if archive.record.bus != record.bus {
            let message =
                "Parameter Destination.Arn is not valid. Reason: Cross event bus replay is not permitted.";
            return Err(Refused::text(message).into());
        }
        let key = replay::key(&account, &record.name);
        if txn.get(&key)?.is_some() {
            let message = format!("Replay {} already exists.", record.name);
            return Err(Ended(ResourceAlreadyExistsException::new(message).into()));
        }
        let arn = registry.archive_arn(&account, "replay", &record.name);
        txn.put(key, serde_json::to_vec(&record)?);
        let work = Work::Replay { account: account.clone(), name: record.name.clone() };
        Job::new(arn.clone(), work.body(&[]), now, &cx.rng).set_in(txn, now)?;
        Ok(arn)
    })
    .await?;
    Ok(StartReplayResponse {
        replay_arn: Some(arn),
        state: Some(ReplayState::Starting),
        state_reason: None,
        replay_start_time: Some(now),
    })
}

fn find(registry: &Registry, account: &str, name: &str) -> Result<ReplayRecord, Refused> {
    let bytes = registry.shard.get(&replay::key(account, name))?.ok_or_else(|| no_replay(name))?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Says what a replay is, and how far it has come.
pub(super) async fn describe_replay(
    cx: &Cx<Events>,
    input: DescribeReplayRequest,
) -> Result<DescribeReplayResponse, DescribeReplayError> {
    let registry = registry(cx)?;
    let record = find(&registry, cx.account().as_str(), &input.replay_name)?;
    Ok(DescribeReplayResponse {
        state: state(&record),
        replay_arn: Some(registry.archive_arn(&record.account, "replay", &record.name)),
        event_source_arn: Some(registry.archive_arn(&record.account, "archive", &record.archive)),
        destination: Some(ReplayDestination {
            arn: registry.bus_arn(&record.account, &record.bus),
            filter_arns: (!record.filters.is_empty()).then_some(record.filters),
        }),
        replay_name: Some(record.name),
        description: record.description,
        event_start_time: Some(Timestamp::from_micros(record.from)),
        event_end_time: Some(Timestamp::from_micros(record.to)),
        event_last_replayed_time: record.last.map(Timestamp::from_micros),
        replay_start_time: Some(Timestamp::from_micros(record.started)),
        replay_end_time: record.ended.map(Timestamp::from_micros),
        state_reason: None,
    })
}

/// An account's replays by name, or those that one filter takes.
pub(super) async fn list_replays(
    cx: &Cx<Events>,
    input: ListReplaysRequest,
) -> Result<ListReplaysResponse, ListReplaysError> {
    let filters = [input.name_prefix.is_some(), input.event_source_arn.is_some(), input.state.is_some()];
    if filters.iter().filter(|given| **given).count() > 1 {
        let message = "At most one filter is allowed for ListReplays. Use either : State, EventSourceArn, or NamePrefix.";
        return Err(Refused::text(message).into());
    }
    let registry = registry(cx)?;
    let mut all = Vec::new();
    for entry in registry.shard.prefix(&replay::prefix(cx.account().as_str())) {
        let (_, bytes) = entry.map_err(Refused::from)?;
        let record: ReplayRecord = serde_json::from_slice(&bytes).map_err(Refused::from)?;
        let source = registry.archive_arn(&record.account, "archive", &record.archive);
        let is_wanted = begins(&record.name, input.name_prefix.as_deref())
            && input.event_source_arn.as_ref().is_none_or(|arn| *arn == source)
            && (input.state.is_none() || input.state == state(&record));
        if is_wanted {
            all.push((record.name.clone(), (record, source)));
        }
    }
    let (found, next_token) = page(all.into_iter(), input.next_token.as_deref(), input.limit);
    let shown = |(record, source): (ReplayRecord, String)| Replay {
        state: state(&record),
        replay_name: Some(record.name),
        event_source_arn: Some(source),
        event_start_time: Some(Timestamp::from_micros(record.from)),
        event_end_time: Some(Timestamp::from_micros(record.to)),
        event_last_replayed_time: record.last.map(Timestamp::from_micros),
        replay_start_time: Some(Timestamp::from_micros(record.started)),
        replay_end_time: record.ended.map(Timestamp::from_micros),
        state_reason: None,
    };
    Ok(ListReplaysResponse { replays: Some(found.into_iter().map(shown).collect()), next_token })
}

/// Stops a replay; what it has sent is sent.
pub(super) async fn cancel_replay(
    cx: &Cx<Events>,
    input: CancelReplayRequest,
) -> Result<CancelReplayResponse, CancelReplayError> {
    let account = cx.account().as_str().to_owned();
    let now = cx.clock.now().as_micros();
    let arn = change::<_, CancelReplayError>(cx, |txn, _, registry| {
        let key = replay::key(&account, &input.replay_name);
        let bytes = txn.get(&key)?.ok_or_else(|| no_replay(&input.replay_name))?;
        let mut record: ReplayRecord = serde_json::from_slice(&bytes)?;
        if !["RUNNING", "STARTING"].contains(&record.state.as_str()) {
            let message = format!("Replay {} is not in a valid state for this operation.", record.name);
            return Err(Ended(IllegalStatusException::new(message).into()));
        }
        (record.state, record.ended) = ("CANCELLED".to_owned(), Some(now));
        txn.put(key, serde_json::to_vec(&record)?);
        Ok(registry.archive_arn(&account, "replay", &record.name))
    })
    .await?;
    Ok(CancelReplayResponse {
        replay_arn: Some(arn),
        state: Some(ReplayState::Cancelling),
        state_reason: None,
    })
}
