//! The operations.

mod actions;
mod activities;
mod policies;
mod tags;
mod targets;

use crate::capacity::parts;
use crate::faults::Refused;
use crate::{ApplicationAutoScaling, DIMENSION, NAMESPACE};
use serde::de::DeserializeOwned;
use store::Range;
use wire::application_autoscaling::*;
use wire::{Operations, Service, operations};

impl Service for ApplicationAutoScaling {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::application_autoscaling::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            DeleteScalingPolicy => policies::delete_scaling_policy,
            DeleteScheduledAction => actions::delete_scheduled_action,
            DeregisterScalableTarget => targets::deregister_scalable_target,
            DescribeScalableTargets => targets::describe_scalable_targets,
            DescribeScalingActivities => activities::describe_scaling_activities,
            DescribeScalingPolicies => policies::describe_scaling_policies,
            DescribeScheduledActions => actions::describe_scheduled_actions,
            ListTagsForResource => tags::list_tags_for_resource,
            PutScalingPolicy => policies::put_scaling_policy,
            PutScheduledAction => actions::put_scheduled_action,
            RegisterScalableTarget => targets::register_scalable_target,
            TagResource => tags::tag_resource,
            UntagResource => tags::untag_resource,
        ]
    }
}

/// How many of a list are on a page, at most and where no number is given.
const PAGE: i32 = 50;
/// What a token of ours begins with.
const TOKEN: &str = "after:";

/// The namespace and the dimension of everything that is served.
fn namespace() -> ServiceNamespace {
    ServiceNamespace::from(NAMESPACE)
}

fn dimension() -> ScalableDimension {
    ScalableDimension::from(DIMENSION)
}

/// Whether this is what is scaled here.
fn check(of: &ServiceNamespace, resource: &str, scaled: &ScalableDimension) -> Result<(), Refused> {
    if of.as_str() != NAMESPACE {
        return Err(Refused::text(format!(
            "Whimbrel does not scale {} yet: {DIMENSION} is what it scales.",
            scaled.as_str()
        )));
    }
    if scaled.as_str() != DIMENSION || parts(resource).is_none() {
        return Err(Refused::text("Unsupported service namespace, resource type or scalable dimension"));
    }
    Ok(())
}

/// What AWS says of a target that is not registered.
fn no_target(of: &ServiceNamespace, resource: &str, scaled: &ScalableDimension) -> Refused {
    Refused::Missing(format!(
        "No scalable target registered for service namespace: {}, resource ID: {resource}, scalable dimension: {}",
        of.as_str(),
        scaled.as_str()
    ))
}

/// Whether anything of this can be here.
fn is_served(of: &ServiceNamespace, scaled: Option<&ScalableDimension>) -> bool {
    of.as_str() == NAMESPACE && scaled.is_none_or(|one| one.as_str() == DIMENSION)
}

/// The same where a dimension is only told beside a resource.
fn is_served_beside(
    resource: Option<&String>,
    of: &ServiceNamespace,
    scaled: Option<&ScalableDimension>,
) -> Result<bool, Refused> {
    if scaled.is_some() && resource.is_none() {
        return Err(Refused::text("ResourceId must be specified where ScalableDimension is"));
    }
    Ok(is_served(of, scaled))
}

/// A page of the records that are wanted, as they are shown, and the token of the next page; nothing of none. Reads no more than it
/// shows, and the first one behind it.
fn page<R: DeserializeOwned, T>(
    all: Option<Range<'_>>,
    (token, most): (Option<&str>, Option<i32>),
    is_wanted: impl Fn(&R) -> bool,
    shown: impl Fn(R) -> T,
) -> Result<(Vec<T>, Option<String>), Refused> {
    let after = match token.map(|token| token.strip_prefix(TOKEN)) {
        None => None,
        Some(Some(after)) => Some(after),
        Some(None) => return Err(Refused::Token("Invalid next token".to_owned())),
    };
    let most = usize::try_from(most.unwrap_or(PAGE).clamp(1, PAGE)).unwrap_or(1);
    let (mut found, mut last) = (Vec::new(), None);
    for entry in all.into_iter().flatten() {
        let (key, bytes) = entry?;
        let name = String::from_utf8_lossy(&key).replace('\0', " ");
        if after.is_some_and(|after| name.as_str() <= after) {
            continue;
        }
        let record = serde_json::from_slice(&bytes)?;
        if !is_wanted(&record) {
            continue;
        }
        if found.len() == most {
            return Ok((found, last.map(|last: String| format!("{TOKEN}{last}"))));
        }
        last = Some(name);
        found.push(shown(record));
    }
    Ok((found, None))
}
