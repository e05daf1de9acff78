//! The operations, in alphabetic order.

mod api_destinations;
mod archives;
mod connections;
mod create_event_bus;
mod delete_event_bus;
mod delete_rule;
mod describe_event_bus;
mod describe_rule;
mod enable_rule;
mod endpoints;
mod list_event_buses;
mod list_rule_names_by_target;
mod list_rules;
mod list_targets_by_rule;
mod permissions;
mod put_events;
mod put_rule;
mod put_targets;
mod remove_targets;
mod replays;
mod tags;
mod test_event_pattern;
mod update_event_bus;

use crate::Events;
use crate::faults::Refused;
use crate::records::bus::{self, BusRecord};
use crate::records::rule::{self, RuleRecord};
use crate::registry::{Registry, State};
use base::Arn;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::sync::Arc;
use store::Txn;
use wire::events::*;
use wire::{Cx, Operations, Service, operations};

impl Service for Events {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::events::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CancelReplay => replays::cancel_replay,
            CreateApiDestination => api_destinations::create_api_destination,
            CreateArchive => archives::create_archive,
            CreateConnection => connections::create_connection,
            CreateEndpoint => endpoints::create_endpoint,
            CreateEventBus => create_event_bus::create_event_bus,
            DeauthorizeConnection => connections::deauthorize_connection,
            DeleteApiDestination => api_destinations::delete_api_destination,
            DeleteArchive => archives::delete_archive,
            DeleteConnection => connections::delete_connection,
            DeleteEndpoint => endpoints::delete_endpoint,
            DeleteEventBus => delete_event_bus::delete_event_bus,
            DeleteRule => delete_rule::delete_rule,
            DescribeApiDestination => api_destinations::describe_api_destination,
            DescribeArchive => archives::describe_archive,
            DescribeConnection => connections::describe_connection,
            DescribeEndpoint => endpoints::describe_endpoint,
            DescribeEventBus => describe_event_bus::describe_event_bus,
            DescribeReplay => replays::describe_replay,
            DescribeRule => describe_rule::describe_rule,
            DisableRule => enable_rule::disable_rule,
            EnableRule => enable_rule::enable_rule,
            ListApiDestinations => api_destinations::list_api_destinations,
            ListArchives => archives::list_archives,
            ListConnections => connections::list_connections,
            ListEndpoints => endpoints::list_endpoints,
            ListEventBuses => list_event_buses::list_event_buses,
            ListReplays => replays::list_replays,
            ListRuleNamesByTarget => list_rule_names_by_target::list_rule_names_by_target,
            ListRules => list_rules::list_rules,
            ListTagsForResource => tags::list_tags_for_resource,
            ListTargetsByRule => list_targets_by_rule::list_targets_by_rule,
            PutEvents => put_events::put_events,
            PutPermission => permissions::put_permission,
            PutRule => put_rule::put_rule,
            PutTargets => put_targets::put_targets,
            RemovePermission => permissions::remove_permission,
            RemoveTargets => remove_targets::remove_targets,
            StartReplay => replays::start_replay,
            TagResource => tags::tag_resource,
            TestEventPattern => test_event_pattern::test_event_pattern,
            UntagResource => tags::untag_resource,
            UpdateApiDestination => api_destinations::update_api_destination,
            UpdateArchive => archives::update_archive,
            UpdateConnection => connections::update_connection,
            UpdateEndpoint => endpoints::update_endpoint,
            UpdateEventBus => update_event_bus::update_event_bus,
        ]
    }
}

/// The most that a page holds, and what it holds where nothing is said.
const PAGE: i32 = 100;

/// An operation's error inside a transaction, which may also end by the store's.
struct Ended<E>(E);

impl<E, F: Into<Refused>> From<F> for Ended<E>
where
    E: From<Refused>,
{
    fn from(error: F) -> Self {
        Self(E::from(error.into()))
    }
}

/// Changes what is in the caller's region: what the transaction writes and what memory shows are one.
async fn change<T, E>(
    cx: &Cx<Events>,
    change: impl FnOnce(&mut Txn<'_>, &mut State, &Registry) -> Result<T, Ended<E>>,
) -> Result<T, E>
where
    E: From<Refused>,
{
    let registry = cx.registry(cx.region()).map_err(Refused::from)?;
    let done = registry.shard.transact(|txn| change(txn, &mut registry.state.write(), &registry));
    done.await.map_err(|Ended(error)| error)
}

/// The region's buses and rules.
fn registry(cx: &Cx<Events>) -> Result<Arc<Registry>, Refused> {
    Ok(cx.registry(cx.region())?)
}

/// A bus's name, by itself, by its ARN, or of the default one.
fn bus_name(given: Option<&str>) -> String {
    let given = given.filter(|given| !given.is_empty()).unwrap_or("default");
    let arn = Arn::parse(given).filter(|arn| arn.service == "events");
    let named = arn.and_then(|arn| arn.resource.strip_prefix("event-bus/").map(str::to_owned));
    named.unwrap_or_else(|| given.to_owned())
}

/// Writes a bus as `edit` leaves it.
fn edit_bus(
    txn: &mut Txn<'_>,
    state: &mut State,
    account: &str,
    name: &str,
    edit: impl FnOnce(&mut BusRecord) -> Result<(), Refused>,
) -> Result<(), Refused> {
    if !state.has_bus(account, name) {
        return Err(Refused::no_bus(name));
    }
    let bus = state.bus_or_default(account, name);
    let mut record = bus.record.clone();
    edit(&mut record)?;
    txn.put(bus::key(account, name), serde_json::to_vec(&record)?);
    bus.record = record;
    Ok(())
}

/// Writes a rule as `edit` leaves it.
fn edit_rule<T>(
    txn: &mut Txn<'_>,
    state: &mut State,
    place: (&str, &str, &str),
    edit: impl FnOnce(&mut RuleRecord) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let (account, bus, name) = place;
    if !state.has_bus(account, bus) {
        return Err(Refused::no_bus(bus));
    }
    let rule = state.rule(account, bus, name).ok_or_else(|| Refused::no_rule(name, bus))?;
    let mut record = RuleRecord::clone(rule);
    let out = edit(&mut record)?;
    txn.put(rule::key(account, bus, name), serde_json::to_vec(&record)?);
    state.bus_or_default(account, bus).set(record);
    Ok(out)
}

/// What is wanted of a list, and the token of the next page: the name that this one ends with.
fn page<T>(
    all: impl Iterator<Item = (String, T)>,
    token: Option<&str>,
    limit: Option<i32>,
) -> (Vec<T>, Option<String>) {
    let most = usize::try_from(limit.unwrap_or(PAGE)).unwrap_or(1);
    // A token that is none of ours begins anew.
    let after = token.and_then(|token| String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok());
    let mut found = Vec::new();
    let mut last = None;
    for (name, item) in all.filter(|(name, _)| after.as_ref().is_none_or(|after| name > after)) {
        if found.len() == most {
            return (found, last.map(|last: String| URL_SAFE_NO_PAD.encode(last)));
        }
        last = Some(name);
        found.push(item);
    }
    (found, None)
}

/// Whether a name begins as wanted.
fn begins(name: &str, prefix: Option<&str>) -> bool {
    prefix.is_none_or(|prefix| name.starts_with(prefix))
}
