//! What is stored. Keys begin with a letter for the kind of record, then the API; values are JSON.

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
