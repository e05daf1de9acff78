//! What is stored.

mod event_invoke;
mod function;
mod lane;
mod layer;
mod mapping;
mod provisioned;
mod url;

pub(crate) use event_invoke::EventInvokeRecord;
pub(crate) use function::{AliasRecord, FunctionRecord, LayerUse, Statement, VersionRecord};
pub(crate) use lane::{LaneRecord, WindowRecord};
pub(crate) use layer::{LayerRecord, LayerVersionRecord};
pub(crate) use mapping::{MappingRecord, StreamSettings};
pub(crate) use provisioned::ProvisionedRecord;
pub(crate) use url::{UrlCors, UrlRecord};
