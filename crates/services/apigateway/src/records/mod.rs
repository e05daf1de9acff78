//! What is stored. An API is one record with all of its parts, so that a stage, its deployment and the routes
//! that they lead to are never seen apart; the value is JSON.

mod deployment;
mod method;
mod resource;
mod rest_api;
mod stage;

pub(crate) use deployment::DeploymentRecord;
pub(crate) use method::{
    Integration, IntegrationKind, IntegrationResponse, MethodRecord, MethodResponse, Passthrough,
};
pub(crate) use resource::ResourceRecord;
pub(crate) use rest_api::RestApiRecord;
pub(crate) use stage::StageRecord;
