//! What is stored.

mod function;

pub(crate) use function::{AliasRecord, FunctionRecord, Statement, VersionRecord};
