//! CreateArchive, DeleteArchive, DescribeArchive, ListArchives and UpdateArchive.

use super::put_rule::check_pattern;
use super::{Ended, begins, bus_name, change, page, registry};
use crate::Events;
use crate::archive::Archive;
use crate::faults::Refused;
use crate::records::archive::{self, ArchiveRecord};
use crate::registry::Registry;
use base::Timestamp;
use std::sync::Arc;
use wire::Cx;
use wire::events::*;

fn no_archive(name: &str) -> Refused {
    Refused::NotFound(format!("Archive {name} does not exist."))
}

fn check_key(given: Option<&String>) -> Result<(), Refused> {
    match given.filter(|key| !key.is_empty()) {
        Some(_) => Err(Refused::unserved("KmsKeyIdentifier of archives")),
        None => Ok(()),
    }
}

/// Makes an archive of a bus: what comes to it from now on is kept.
pub(super) async fn create_archive(
    cx: &Cx<Events>,
    input: CreateArchiveRequest,
) -> Result<CreateArchiveResponse, CreateArchiveError> {
    check_key(input.kms_key_identifier.as_ref())?;
    let pattern = input.event_pattern.filter(|pattern| !pattern.is_empty());
    if let Some(pattern) = &pattern {
        check_pattern(pattern)?;
    }
    let now = cx.clock.now();
    let record = ArchiveRecord {
        account: cx.account().as_str().to_owned(),
        name: input.archive_name,
        bus: bus_name(Some(&input.event_source_arn)),
        description: input.description,
        pattern,
        retention: input.retention_days.unwrap_or(0),
        created_micros: now.as_micros(),
    };
    let arn = registry(cx)?.archive_arn(&record.account, "archive", &record.name);
    change::<_, CreateArchiveError>(cx, |txn, state, _| {
        if !state.has_bus(&record.account, &record.bus) {
            return Err(Refused::no_bus(&record.bus).into());
        }
        let place = (record.account.clone(), record.name.clone());
        if state.archives.contains_key(&place) {
            let message = format!("Archive {} already exists.", record.name);
            return Err(Ended(ResourceAlreadyExistsException::new(message).into()));
        }
        txn.put(archive::key(&place.0, &place.1), serde_json::to_vec(&record)?);
        state.archives.insert(place, Arc::new(Archive::new(record)));
        Ok(())
    })
    .await?;
    Ok(CreateArchiveResponse {
        archive_arn: Some(arn),
        state: Some(ArchiveState::Enabled),
        creation_time: Some(now),
        state_reason: None,
    })
}

/// Takes an archive away with its events.
pub(super) async fn delete_archive(
    cx: &Cx<Events>,
    input: DeleteArchiveRequest,
) -> Result<DeleteArchiveResponse, DeleteArchiveError> {
    let place = (cx.account().as_str().to_owned(), input.archive_name);
    change::<_, DeleteArchiveError>(cx, |txn, state, _| {
        if state.archives.remove(&place).is_none() {
            return Err(no_archive(&place.1).into());
        }
        txn.delete(archive::key(&place.0, &place.1));
        let events: Vec<_> = txn
            .prefix(&archive::events(&place.0, &place.1))
            .map(|entry| entry.map(|(key, _)| key))
            .collect::<Result<_, _>>()?;
        events.iter().for_each(|key| txn.delete(key));
        Ok(())
    })
    .await?;
    Ok(DeleteArchiveResponse {})
}

/// Says what an archive is, and counts its events.
pub(super) async fn describe_archive(
    cx: &Cx<Events>,
    input: DescribeArchiveRequest,
) -> Result<DescribeArchiveResponse, DescribeArchiveError> {
    let registry = registry(cx)?;
    let found = find(&registry, cx.account().as_str(), &input.archive_name);
    let archive = found.ok_or_else(|| no_archive(&input.archive_name))?;
    let record = &archive.record;
    let (count, bytes) = registry.archived(record, cx.clock.now()).map_err(Refused::from)?;
    Ok(DescribeArchiveResponse {
        archive_arn: Some(registry.archive_arn(&record.account, "archive", &record.name)),
        archive_name: Some(record.name.clone()),
        event_source_arn: Some(registry.bus_arn(&record.account, &record.bus)),
        description: record.description.clone(),
        event_pattern: record.pattern.clone(),
        state: Some(ArchiveState::Enabled),
        retention_days: Some(record.retention),
        size_bytes: Some(bytes),
        event_count: Some(count),
        creation_time: Some(Timestamp::from_micros(record.created_micros)),
        ..DescribeArchiveResponse::default()
    })
}

fn find(registry: &Registry, account: &str, name: &str) -> Option<Arc<Archive>> {
    registry.state.read().archives.get(&(account.to_owned(), name.to_owned())).cloned()
}

/// An account's archives by name, or those that one filter takes.
pub(super) async fn list_archives(
    cx: &Cx<Events>,
    input: ListArchivesRequest,
) -> Result<ListArchivesResponse, ListArchivesError> {
    let filters = [input.name_prefix.is_some(), input.event_source_arn.is_some(), input.state.is_some()];
    if filters.iter().filter(|given| **given).count() > 1 {
        let message = "At most one filter is allowed for ListArchives. Use either : State, EventSourceArn, or NamePrefix.";
        return Err(Refused::text(message).into());
    }
    let registry = registry(cx)?;
    let account = cx.account().as_str();
    if let Some(arn) = &input.event_source_arn {
        let bus = arn.rsplit_once("event-bus/").map_or(arn.as_str(), |(_, name)| name);
        if !registry.state.read().has_bus(account, bus) {
            return Err(Refused::no_bus(bus).into());
        }
    }
    let all: Vec<_> = {
        let state = registry.state.read();
        let own = state.archives.iter().filter(|((owner, _), _)| owner == account);
        own.map(|((_, name), archive)| (name.clone(), Arc::clone(archive))).collect()
    };
    let bus = |archive: &Archive| registry.bus_arn(&archive.record.account, &archive.record.bus);
    let wanted = all.into_iter().filter(|(name, archive)| {
        begins(name, input.name_prefix.as_deref())
            && input.event_source_arn.as_ref().is_none_or(|arn| *arn == bus(archive))
            && input.state.as_ref().is_none_or(|state| *state == ArchiveState::Enabled)
    });
    let (found, next_token) = page(wanted, input.next_token.as_deref(), input.limit);
    let mut archives = Vec::new();
    for archive in found {
        let record = &archive.record;
        let (count, bytes) = registry.archived(record, cx.clock.now()).map_err(Refused::from)?;
        archives.push(wire::events::Archive {
            archive_name: Some(record.name.clone()),
            event_source_arn: Some(bus(&archive)),
            state: Some(ArchiveState::Enabled),
            retention_days: Some(record.retention),
            size_bytes: Some(bytes),
            event_count: Some(count),
            creation_time: Some(Timestamp::from_micros(record.created_micros)),
            ..wire::events::Archive::default()
        });
    }
    Ok(ListArchivesResponse { archives: Some(archives), next_token })
}

/// Changes an archive's description, pattern or retention; what it has stays.
pub(super) async fn update_archive(
    cx: &Cx<Events>,
    input: UpdateArchiveRequest,
) -> Result<UpdateArchiveResponse, UpdateArchiveError> {
    check_key(input.kms_key_identifier.as_ref())?;
    if let Some(pattern) = &input.event_pattern {
        check_pattern(pattern)?;
    }
    let place = (cx.account().as_str().to_owned(), input.archive_name);
    let arn = registry(cx)?.archive_arn(&place.0, "archive", &place.1);
    let created = change::<_, UpdateArchiveError>(cx, |txn, state, _| {
        let known = state.archives.get(&place).ok_or_else(|| no_archive(&place.1))?;
        if input.event_pattern.is_none() && input.retention_days.is_none() && input.description.is_none() {
            let message = "At least one of EventPattern, RetentionDays or Description must be provided.";
            return Err(Refused::text(message).into());
        }
        let before = known.record.clone();
        let record = ArchiveRecord {
            description: input.description.or(before.description),
            pattern: input.event_pattern.or(before.pattern),
            retention: input.retention_days.unwrap_or(before.retention),
            ..known.record.clone()
        };
        let created = record.created_micros;
        txn.put(archive::key(&place.0, &place.1), serde_json::to_vec(&record)?);
        state.archives.insert(place, Arc::new(Archive::new(record)));
        Ok(created)
    })
    .await?;
    Ok(UpdateArchiveResponse {
        archive_arn: Some(arn),
        state: Some(ArchiveState::Enabled),
        creation_time: Some(Timestamp::from_micros(created)),
        state_reason: None,
    })
}
