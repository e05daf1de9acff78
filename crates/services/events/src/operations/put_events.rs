//! PutEvents.

use super::{bus_name, registry};
use crate::Events;
use crate::at_once::at_once;
use crate::envelope::Envelope;
use crate::faults::Refused;
use crate::put::Before;
use crate::records::global_endpoint::GlobalEndpointRecord;
use crate::registry::Registry;
use crate::seen;
use base::{AccountId, Arn};
use delivery::Job;
use engine::events::check_json;
use std::sync::Arc;
use store::Batch;
use wire::Cx;
use wire::events::*;

/// The most bytes of a request's entries together.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevent-size.html>
const LARGEST: usize = 256 * 1_024;

/// Takes events in. It is answered when those targets that keep events have them, and the jobs that bring them to others are durable.
pub(super) async fn put_events(
    cx: &Cx<Events>,
    input: PutEventsRequest,
) -> Result<PutEventsResponse, PutEventsError> {
    if input.entries.iter().map(size).sum::<usize>() > LARGEST {
        return Err(Refused::text("Total size of the entries in the request is over the limit.").into());
    }
    let Some(id) = input.endpoint_id.filter(|id| !id.is_empty()) else {
        return Ok(put(cx, &registry(cx)?, None, &input.entries).await?);
    };
    let unknown = || Refused::text(format!("Endpoint {id} does not exist."));
    let (endpoint, active) = cx.led_by(&id).map_err(Refused::from)?.ok_or_else(unknown)?;
    let registry = cx.registry(active).map_err(Refused::from)?;
    let putting = put(cx, &registry, Some(&endpoint), &input.entries);
    Ok(cx.house().across(cx.region(), active, putting).await?)
}

/// Takes events in, in a region.
async fn put(
    cx: &Cx<Events>,
    registry: &Arc<Registry>,
    endpoint: Option<&GlobalEndpointRecord>,
    given: &[PutEventsRequestEntry],
) -> Result<PutEventsResponse, Refused> {
    let (mut all, mut batch) = (Vec::new(), Batch::new());
    let mut seen = seen::Put::default();
    let mut failed = 0;
    let mut entries = Vec::with_capacity(given.len());
    for entry in given {
        entries.push(match jobs(cx, registry, endpoint, entry, &mut batch, &mut seen)? {
            Ok((id, jobs)) => {
                all.extend(jobs);
                PutEventsResultEntry { event_id: Some(id), ..PutEventsResultEntry::default() }
            }
            Err((code, message)) => {
                failed += 1;
                PutEventsResultEntry {
                    error_code: Some(code.to_owned()),
                    error_message: Some(message),
                    ..PutEventsResultEntry::default()
                }
            }
        });
    }
    let (left, now) = (at_once(cx, registry, all).await, cx.clock.now());
    left.iter().for_each(|(job, pause)| job.set(&mut batch, now + *pause));
    // What is all delivered, or matches no rule, leaves nothing to keep.
    if !batch.is_empty() {
        registry.shard.commit(batch).await.map_err(Refused::from)?;
    }
    seen.tell();
    Ok(PutEventsResponse { failed_entry_count: Some(failed), entries: Some(entries) })
}

type Entry = Result<(String, Vec<Job>), (&'static str, String)>;

/// The id of an entry's event and the jobs that deliver it, or why it is refused. Archives get it by the batch.
fn jobs<'a>(
    cx: &'a Cx<Events>,
    registry: &Registry,
    endpoint: Option<&GlobalEndpointRecord>,
    entry: &PutEventsRequestEntry,
    batch: &mut Batch,
    seen: &mut seen::Put<'a>,
) -> Result<Entry, Refused> {
    let (source, detail_type, detail) = match required(entry) {
        Ok(required) => required,
        Err(refused) => return Ok(Err(refused)),
    };
    let given = entry.event_bus_name.as_deref();
    let bus = bus_name(given);
    // A bus's ARN may be of another account.
    let owner = given.and_then(Arn::parse).and_then(|arn| AccountId::parse(&arn.account));
    let account = owner.unwrap_or_else(|| cx.account().clone());
    if let Some(endpoint) = endpoint.filter(|own| own.bus != bus || own.account != account.as_str()) {
        let message = format!("Event bus {bus} is no event bus of endpoint {}.", endpoint.id);
        return Ok(Err(("InvalidArgument", message)));
    }
    let id = cx.rng.uuid();
    let event = Envelope {
        id: &id,
        detail_type,
        source,
        account: cx.account().as_str(),
        region: registry.region.as_str(),
        time: entry.time.unwrap_or_else(|| cx.clock.now()),
        resources: entry.resources.as_deref().unwrap_or_default(),
    }
    .write(detail);
    let trace = entry.trace_header.as_deref().or(cx.call.trace_header.as_deref());
    let before = Before { hops: &[], trace };
    let jobs = cx.deliveries(registry, account.as_str(), &bus, &event, before, &cx.house().meters);
    Ok(match jobs {
        Some(mut jobs) => {
            jobs.extend(endpoint.and_then(|own| own.replica(&cx.service, registry, &event)));
            let (account, by) = (account.as_str(), seen::by(cx));
            registry.archive((account, &bus), || id.as_str(), &event, cx.clock.now(), batch);
            seen.note(cx, registry, &seen::Placed { account, bus: &bus, by, id: &id, event: &event });
            Ok((id, jobs))
        }
        // Whimbrel's own services, and who is nobody, are told; others are not, as on AWS: their event is taken, and nobody gets it.
        None if cx.call.caller.access_key_id.is_empty() => {
            Err(("InvalidArgument", format!("Event bus {bus} does not exist.")))
        }
        None => {
            cx.nowhere(&bus);
            Ok((id, Vec::new()))
        }
    })
}

/// Source, detail type and detail of an entry that has them as they have to be.
fn required(entry: &PutEventsRequestEntry) -> Result<(&str, &str, &str), (&'static str, String)> {
    let missing = |name: &str| {
        ("InvalidArgument", format!("Parameter {name} is not valid. Reason: {name} is a required argument."))
    };
    let given = |value: &'_ Option<String>| value.as_deref().is_some_and(|value| !value.is_empty());
    let source = entry.source.as_deref().filter(|_| given(&entry.source));
    let source = source.ok_or_else(|| missing("Source"))?;
    let kind = entry.detail_type.as_deref().filter(|_| given(&entry.detail_type));
    let kind = kind.ok_or_else(|| missing("DetailType"))?;
    let detail = entry.detail.as_deref().filter(|_| given(&entry.detail));
    let detail = detail.ok_or_else(|| missing("Detail"))?;
    // What Whimbrel's own services say is not for others to say.
    if source.starts_with("aws.") {
        let message = "Not authorized for the source.".to_owned();
        return Err(("NotAuthorizedForSourceException", message));
    }
    let is_object = detail.trim_start().starts_with('{') && check_json(detail.as_bytes()).is_ok();
    if !is_object {
        return Err(("MalformedDetail", "Detail is malformed.".to_owned()));
    }
    Ok((source, kind, detail))
}

/// How much an entry counts: its time as 14 bytes, its texts as they are.
fn size(entry: &PutEventsRequestEntry) -> usize {
    let text = |value: &Option<String>| value.as_ref().map_or(0, String::len);
    let resources = entry.resources.iter().flatten().map(String::len).sum::<usize>();
    let time = if entry.time.is_some() { 14 } else { 0 };
    time + text(&entry.source) + text(&entry.detail_type) + text(&entry.detail) + resources
}
