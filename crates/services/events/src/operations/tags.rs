//! ListTagsForResource, TagResource and UntagResource: of buses and rules, by their ARNs.

use super::{Ended, change, edit_bus, edit_rule, registry};
use crate::Events;
use crate::faults::Refused;
use base::Arn;
use std::collections::BTreeMap;
use store::Txn;
use wire::Cx;
use wire::events::*;

/// The most tags of a resource.
const MOST: usize = 50;

/// Tags by their keys.
pub(super) fn map(tags: Vec<Tag>) -> BTreeMap<String, String> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

/// What an ARN names: a bus, or a rule of a bus.
enum Named {
    Bus(String),
    Rule(String, String),
}

fn named(arn: &str) -> Result<Named, Refused> {
    let wrong = || {
        Refused::text(format!("Parameter {arn} is not valid. Reason: Provided Arn is not in correct format."))
    };
    let parsed = Arn::parse(arn).filter(|arn| arn.service == "events").ok_or_else(wrong)?;
    if let Some(bus) = parsed.resource.strip_prefix("event-bus/") {
        return Ok(Named::Bus(bus.to_owned()));
    }
    let rule = parsed.resource.strip_prefix("rule/").ok_or_else(wrong)?;
    let (bus, name) = rule.split_once('/').unwrap_or(("default", rule));
    Ok(Named::Rule(bus.to_owned(), name.to_owned()))
}

/// The tags of a resource.
pub(super) async fn list_tags_for_resource(
    cx: &Cx<Events>,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, ListTagsForResourceError> {
    let account = cx.account().as_str();
    let registry = registry(cx)?;
    let state = registry.state.read();
    let tags = match named(&input.resource_arn)? {
        Named::Bus(bus) if !state.has_bus(account, &bus) => return Err(Refused::no_bus(&bus).into()),
        Named::Bus(bus) => {
            let bus = state.buses.get(&(account.to_owned(), bus));
            bus.map(|bus| bus.record.tags.clone()).unwrap_or_default()
        }
        Named::Rule(bus, name) => match state.rule(account, &bus, &name) {
            Some(rule) => rule.tags.clone(),
            None => return Err(Refused::no_rule(&name, &bus).into()),
        },
    };
    let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceResponse { tags: Some(tags) })
}

/// Sets tags of a resource.
pub(super) async fn tag_resource(
    cx: &Cx<Events>,
    input: TagResourceRequest,
) -> Result<TagResourceResponse, TagResourceError> {
    edit::<TagResourceError>(cx, &input.resource_arn, move |tags| tags.extend(map(input.tags))).await?;
    Ok(TagResourceResponse {})
}

/// Takes tags from a resource.
pub(super) async fn untag_resource(
    cx: &Cx<Events>,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, UntagResourceError> {
    edit::<UntagResourceError>(cx, &input.resource_arn, move |tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
    })
    .await?;
    Ok(UntagResourceResponse {})
}

async fn edit<E: From<Refused>>(
    cx: &Cx<Events>,
    arn: &str,
    edit: impl FnOnce(&mut BTreeMap<String, String>),
) -> Result<(), E> {
    let named = named(arn)?;
    let account = cx.account().as_str().to_owned();
    change::<_, E>(cx, |txn: &mut Txn<'_>, state, _| {
        let checked = |tags: &mut BTreeMap<String, String>| {
            edit(tags);
            if tags.len() > MOST {
                return Err(Refused::text("The maximum number of tags for a resource is 50."));
            }
            Ok(())
        };
        let done = match &named {
            Named::Bus(bus) => edit_bus(txn, state, &account, bus, |record| checked(&mut record.tags)),
            Named::Rule(bus, name) => {
                edit_rule(txn, state, (&account, bus, name), |record| checked(&mut record.tags))
            }
        };
        done.map_err(Ended::from)
    })
    .await
}
