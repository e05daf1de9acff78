//! What is stored. An API is one record with all of its parts, so that a stage, its deployment and the routes
//! that they lead to are never seen apart; the value is JSON.

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
