//! A stack: `s/{account}/{uuid}`, and `n/{account}/{name}` with the uuid of the one stack of that name that is not
//! deleted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::resource::ResourceRecord;

/// An output with its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OutputRecord {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) description: Option<String>,
    pub(crate) export: Option<String>,
}

/// What a stack is made from: kept for the stack as it is, and for the one before while an update runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Source {
    /// The template as it was given.
    pub(crate) template: String,
    /// The template after its transforms, as JSON.
    pub(crate) processed: String,
    /// Parameter values.
    pub(crate) parameters: BTreeMap<String, String>,
    /// Values of the SSM parameters that parameters name.
    pub(crate) resolved: BTreeMap<String, String>,
    /// Tags, in the order given.
    pub(crate) tags: Vec<(String, String)>,
    /// Acknowledged capabilities.
    pub(crate) capabilities: Vec<String>,
    /// What was left out as the template asks, each with its type and line.
    #[serde(default)]
    pub(crate) skipped: Vec<String>,
}

/// A stack with all of its resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StackRecord {
    pub(crate) uuid: String,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) account: String,
    pub(crate) region: String,
    /// Such as `CREATE_COMPLETE`.
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    /// Times in microseconds.
    pub(crate) created: i64,
    pub(crate) updated: Option<i64>,
    pub(crate) deleted: Option<i64>,
    pub(crate) description: Option<String>,
    pub(crate) source: Source,
    /// What the stack was made from before the update that runs.
    pub(crate) previous: Option<Source>,
    pub(crate) resources: BTreeMap<String, ResourceRecord>,
    /// The resources as they were before the update that runs.
    pub(crate) before: BTreeMap<String, ResourceRecord>,
    /// Resources that were replaced and are still to be deleted.
    pub(crate) replaced: Vec<ResourceRecord>,
    pub(crate) outputs: Vec<OutputRecord>,
    /// Names of the exports of other stacks that it uses.
    pub(crate) imports: Vec<String>,
    pub(crate) change_set: Option<String>,
    pub(crate) notification_arns: Vec<String>,
    pub(crate) role_arn: Option<String>,
    pub(crate) timeout_minutes: Option<i32>,
    pub(crate) protected: bool,
    pub(crate) disable_rollback: bool,
    /// Whether a creation that fails takes the stack itself away.
    pub(crate) delete_on_failure: bool,
    pub(crate) token: Option<String>,
}

impl StackRecord {
    /// Whether a deployment changes it right now.
    pub(crate) fn in_progress(&self) -> bool {
        self.status.ends_with("_IN_PROGRESS") && self.status != "REVIEW_IN_PROGRESS"
    }

    /// Whether it is gone.
    pub(crate) fn is_deleted(&self) -> bool {
        self.status == "DELETE_COMPLETE"
    }
}

/// Where a stack is.
pub(crate) fn key(account: &str, uuid: &str) -> String {
    format!("s/{account}/{uuid}")
}

/// Where a stack's name is.
pub(crate) fn name_key(account: &str, name: &str) -> String {
    format!("n/{account}/{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_reads_back() {
        let mut stack =
            StackRecord { name: "a".into(), status: "CREATE_COMPLETE".into(), ..StackRecord::default() };
        stack.resources.insert("R".into(), ResourceRecord { kind: "T".into(), ..ResourceRecord::default() });
        stack.source.tags.push(("k".into(), "v".into()));
        let text = serde_json::to_vec(&stack).expect("writes");
        assert_eq!(serde_json::from_slice::<StackRecord>(&text).expect("reads"), stack);
    }
}
