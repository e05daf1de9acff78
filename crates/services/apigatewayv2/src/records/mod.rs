//! What is stored. Keys begin with a letter for the kind of record, then the API; values are JSON.

mod api;
mod deployment;
mod integration;
mod route;
mod stage;

pub(crate) use api::{ApiRecord, Cors};
pub(crate) use deployment::DeploymentRecord;
pub(crate) use integration::{IntegrationRecord, PayloadFormat};
pub(crate) use route::RouteRecord;
pub(crate) use stage::StageRecord;
