//! DeleteLifecyclePolicy, GetLifecyclePolicy and PutLifecyclePolicy: rules for images that nobody can push here.

use super::{change, named, read};
use crate::Ecr;
use crate::faults::{Refusal, bad, no_policy};
use serde_json::Value;
use std::collections::BTreeSet;
use wire::Cx;
use wire::ecr::*;

fn none(cx: &Cx<Ecr>, name: &str) -> Refusal {
    Refusal::NoLifecycle(no_policy("Lifecycle policy", name, cx.account()))
}

/// Refuses what is no lifecycle policy, and says what is wrong with it.
fn check(text: &str) -> Result<(), Refusal> {
    let refuse =
        |what: String| bad("LifecyclePolicyText", &format!("Lifecycle policy validation failure: {what}"));
    let policy: Value = serde_json::from_str(text).map_err(|_| refuse("the text is no JSON".to_owned()))?;
    let rules = policy.get("rules").and_then(Value::as_array).filter(|rules| !rules.is_empty());
    let rules =
        rules.ok_or_else(|| refuse("object has missing required properties ([\"rules\"])".to_owned()))?;
    let mut priorities = BTreeSet::new();
    for rule in rules {
        let priority = rule.get("rulePriority").and_then(Value::as_i64).filter(|priority| *priority > 0);
        let priority = priority.ok_or_else(|| refuse("a rule has no rulePriority above 0".to_owned()))?;
        if !priorities.insert(priority) {
            return Err(refuse(format!("rulePriority {priority} is given twice")));
        }
        let of = |path: &str| rule.pointer(path).and_then(Value::as_str).unwrap_or_default();
        let is_known = |path: &str, known: &[&str]| match known.contains(&of(path)) {
            true => Ok(()),
            false => {
                Err(refuse(format!("{} of rule {priority} must be one of {}", &path[1..], known.join(", "))))
            }
        };
        is_known("/selection/tagStatus", &["tagged", "untagged", "any"])?;
        is_known(
            "/selection/countType",
            &["imageCountMoreThan", "sinceImagePushed", "sinceImagePulled", "sinceImageTransitioned"],
        )?;
        is_known("/action/type", &["expire", "transition"])?;
        if rule.pointer("/selection/countNumber").and_then(Value::as_i64).is_none_or(|number| number < 1) {
            return Err(refuse(format!("selection/countNumber of rule {priority} must be above 0")));
        }
        if of("/selection/countType") != "imageCountMoreThan" {
            is_known("/selection/countUnit", &["days"])?;
        }
    }
    Ok(())
}

/// Keeps a repository's lifecycle policy.
pub(super) async fn put_lifecycle_policy(
    cx: &Cx<Ecr>,
    input: PutLifecyclePolicyRequest,
) -> Result<PutLifecyclePolicyResponse, PutLifecyclePolicyError> {
    check(&input.lifecycle_policy_text)?;
    let text = &input.lifecycle_policy_text;
    let changed = change(cx, input.registry_id.as_deref(), &input.repository_name, |record| {
        record.lifecycle = Some(text.clone());
        Ok(())
    });
    changed.await?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(PutLifecyclePolicyResponse {
        registry_id,
        repository_name,
        lifecycle_policy_text: Some(input.lifecycle_policy_text),
    })
}

/// A repository's lifecycle policy. Nothing is ever evaluated, so no time of that is given.
pub(super) async fn get_lifecycle_policy(
    cx: &Cx<Ecr>,
    input: GetLifecyclePolicyRequest,
) -> Result<GetLifecyclePolicyResponse, GetLifecyclePolicyError> {
    let record = read(cx, input.registry_id.as_deref(), &input.repository_name)?;
    let text = record.lifecycle.ok_or_else(|| none(cx, &input.repository_name))?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(GetLifecyclePolicyResponse {
        registry_id,
        repository_name,
        lifecycle_policy_text: Some(text),
        last_evaluated_at: None,
    })
}

/// Forgets a repository's lifecycle policy.
pub(super) async fn delete_lifecycle_policy(
    cx: &Cx<Ecr>,
    input: DeleteLifecyclePolicyRequest,
) -> Result<DeleteLifecyclePolicyResponse, DeleteLifecyclePolicyError> {
    let name = &input.repository_name;
    let changed = change(cx, input.registry_id.as_deref(), name, |record| {
        record.lifecycle.take().ok_or_else(|| none(cx, name))
    });
    let (text, _) = changed.await?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(DeleteLifecyclePolicyResponse {
        registry_id,
        repository_name,
        lifecycle_policy_text: Some(text),
        last_evaluated_at: None,
    })
}
