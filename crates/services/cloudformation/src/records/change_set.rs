//! A change set: `c/{account}/{stack uuid}/{name}`.

use serde::{Deserialize, Serialize};

use super::stack::Source;
use crate::change::ChangeRecord;

/// A change of a stack that waits to be executed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ChangeSetRecord {
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) stack_uuid: String,
    /// `CREATE` or `UPDATE`.
    pub(crate) kind: String,
    pub(crate) description: Option<String>,
    /// Microseconds.
    pub(crate) created: i64,
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    pub(crate) execution: String,
    pub(crate) source: Source,
    pub(crate) changes: Vec<ChangeRecord>,
    pub(crate) notification_arns: Vec<String>,
    pub(crate) role_arn: Option<String>,
    /// `DELETE`, `DO_NOTHING` or `ROLLBACK`.
    pub(crate) on_failure: Option<String>,
    #[serde(default)]
    pub(crate) disable_rollback: bool,
    /// Whether resources that exist already become the stack's.
    #[serde(default)]
    pub(crate) imports_existing: bool,
}

/// Where all change sets of a stack are.
pub(crate) fn prefix(account: &str, uuid: &str) -> String {
    format!("c/{account}/{uuid}/")
}

/// Where one change set is.
pub(crate) fn key(account: &str, uuid: &str, name: &str) -> String {
    format!("{}{name}", prefix(account, uuid))
}
