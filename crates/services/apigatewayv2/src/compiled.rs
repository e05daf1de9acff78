//! An API as requests meet it: everything parsed, sorted and written once, when it was last changed.

use crate::records::{
    ApiRecord, DeploymentRecord, IntegrationRecord, PayloadFormat, RouteRecord, StageRecord,
};
use base::{AccountId, Region};
use engine::gateway::{Cors, RouteKey, RouteTable, fill_stage_variables, function_in_uri, split_stage};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// An API with all of its stages.
#[derive(Debug)]
pub(crate) struct CompiledApi {
    pub(crate) id: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) disabled: bool,
    pub(crate) cors: Option<Cors>,
    stages: BTreeMap<String, CompiledStage>,
}

/// A stage: its routes, and what it says in events.
#[derive(Debug)]
pub(crate) struct CompiledStage {
    pub(crate) name: String,
    pub(crate) routes: RouteTable<CompiledRoute>,
    /// The stage's variables as a JSON object.
    pub(crate) variables: Option<String>,
}

/// A route and the function that it leads to.
#[derive(Debug)]
pub(crate) struct CompiledRoute {
    pub(crate) key: String,
    /// What the latency record calls it.
    pub(crate) label: String,
    pub(crate) integration: Option<CompiledIntegration>,
}

/// A Lambda proxy integration.
#[derive(Clone, Debug)]
pub(crate) struct CompiledIntegration {
    pub(crate) function: String,
    pub(crate) format: PayloadFormat,
    pub(crate) timeout: Duration,
}

/// Everything that is stored of one API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredApi {
    pub(crate) api: ApiRecord,
    pub(crate) routes: Vec<RouteRecord>,
    pub(crate) integrations: Vec<IntegrationRecord>,
    pub(crate) stages: Vec<StageRecord>,
    pub(crate) deployments: Vec<DeploymentRecord>,
}

impl CompiledApi {
    /// Compiles what is stored. What was accepted is well-formed; a record that is not is left out.
    pub(crate) fn new(stored: &StoredApi) -> Self {
        let api = &stored.api;
        let stages = stored.stages.iter().map(|stage| {
            let deployed = stage
                .deployment
                .as_ref()
                .filter(|_| !stage.auto_deploy)
                .and_then(|id| stored.deployments.iter().find(|deployment| deployment.id == *id));
            let (routes, integrations) = match deployed {
                Some(deployment) => (&deployment.routes[..], &deployment.integrations[..]),
                None if stage.auto_deploy => (&stored.routes[..], &stored.integrations[..]),
                None => (&[][..], &[][..]),
            };
            (stage.name.clone(), CompiledStage::new(&api.id, stage, routes, integrations))
        });
        Self {
            id: api.id.clone(),
            account: AccountId::parse(&api.account).unwrap_or_else(AccountId::local),
            region: Region::parse(&api.region).unwrap_or(Region::DEFAULT),
            disabled: api.disable_execute_api_endpoint,
            cors: api.cors.as_ref().map(|cors| Cors::new(&cors.rules())),
            stages: stages.collect(),
        }
    }

    /// The stage that a call is for, and what of the path it leaves. In the host form a named stage is the
    /// path's first segment; whatever is no stage belongs to `$default`.
    pub(crate) fn stage<'a>(
        &'a self,
        named: Option<&str>,
        path: &'a str,
    ) -> Option<(&'a CompiledStage, &'a str)> {
        if let Some(named) = named {
            return self.stages.get(named).map(|stage| (stage, path));
        }
        let (first, rest) = split_stage(path);
        match self.stages.get(first) {
            Some(stage) if first != DEFAULT_STAGE => Some((stage, rest)),
            _ => self.stages.get(DEFAULT_STAGE).map(|stage| (stage, path)),
        }
    }
}

/// The stage that is not in the path.
pub(crate) const DEFAULT_STAGE: &str = "$default";

impl CompiledStage {
    fn new(
        api: &str,
        stage: &StageRecord,
        routes: &[RouteRecord],
        integrations: &[IntegrationRecord],
    ) -> Self {
        let variable = |name: &str| stage.variables.get(name).map(String::as_str);
        let compiled = routes.iter().filter_map(|route| {
            let key = RouteKey::parse(&route.key).ok()?;
            let integration =
                route.integration().and_then(|id| integrations.iter().find(|known| known.id == id));
            let integration = integration.and_then(|record| {
                let uri = fill_stage_variables(&record.uri, variable);
                Some(CompiledIntegration {
                    function: function_in_uri(&uri)?.to_owned(),
                    format: record.payload_format,
                    timeout: Duration::from_millis(u64::try_from(record.timeout_millis).unwrap_or_default()),
                })
            });
            let label = format!("{api} {}", route.key);
            Some((key, CompiledRoute { key: route.key.clone(), label, integration }))
        });
        let variables =
            (!stage.variables.is_empty()).then(|| serde_json::to_string(&stage.variables).ok()).flatten();
        Self { name: stage.name.clone(), routes: RouteTable::new(compiled), variables }
    }
}
