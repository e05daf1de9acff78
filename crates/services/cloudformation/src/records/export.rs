//! An exported output: `x/{account}/{name}`.

use serde::{Deserialize, Serialize};

/// A value that other stacks of the account and region may import.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct ExportRecord {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) stack_arn: String,
}

/// Where all exports of an account are.
pub(crate) fn prefix(account: &str) -> String {
    format!("x/{account}/")
}

/// Where one export is.
pub(crate) fn key(account: &str, name: &str) -> String {
    format!("{}{name}", prefix(account))
}
