//! A REST API as requests meet it: each stage's deployment parsed, sorted and written once.

use crate::mock::CompiledMock;
use crate::records::{
    DeploymentRecord, Integration, IntegrationKind, ResourceRecord, RestApiRecord, StageRecord,
};
use base::{AccountId, Region};
use engine::gateway::{RouteKey, RoutePath, RouteTable, fill_stage_variables, function_in_uri};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::time::Duration;

/// A REST API with all of its stages.
#[derive(Debug)]
pub(crate) struct CompiledRestApi {
    pub(crate) id: String,
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) disabled: bool,
    pub(crate) stages: BTreeMap<String, CompiledStage>,
}

/// A stage: its deployment's methods, and what it says in events.
#[derive(Debug)]
pub(crate) struct CompiledStage {
    pub(crate) name: String,
    pub(crate) deployment: String,
    pub(crate) methods: RouteTable<CompiledMethod>,
    pub(crate) binary: BinaryTypes,
    /// The stage's variables as a JSON object.
    pub(crate) variables: Option<String>,
}

/// A method and what stands behind it.
#[derive(Debug)]
pub(crate) struct CompiledMethod {
    pub(crate) resource_id: String,
    pub(crate) resource_path: String,
    /// What the latency record calls it.
    pub(crate) label: String,
    pub(crate) behind: Behind,
}

/// What stands behind a method.
#[derive(Debug)]
pub(crate) enum Behind {
    /// A function.
    Function { arn: String, timeout: Duration },
    /// An answer written in the API.
    Mock(CompiledMock),
    /// Nothing that could be called: the call fails as AWS's does.
    Nothing,
}

/// The media types that the API treats as binary.
#[derive(Debug, Default)]
pub(crate) struct BinaryTypes(Vec<String>);

impl BinaryTypes {
    /// Whether the first media type in a header's value is binary. `*/*` in the list takes all.
    pub(crate) fn contains(&self, header: Option<&str>) -> bool {
        let kind = header.unwrap_or_default().split([',', ';']).next().unwrap_or_default().trim();
        self.0.iter().any(|known| known == "*/*" || (!kind.is_empty() && known.eq_ignore_ascii_case(kind)))
    }
}

/// Everything that is stored of one API.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StoredRestApi {
    pub(crate) api: RestApiRecord,
    pub(crate) resources: Vec<ResourceRecord>,
    pub(crate) stages: Vec<StageRecord>,
    pub(crate) deployments: Vec<DeploymentRecord>,
}

impl CompiledRestApi {
    /// Compiles what is stored. What was accepted is well-formed; a record that is not is left out.
    pub(crate) fn new(stored: &StoredRestApi) -> Self {
        let api = &stored.api;
        let stages = stored.stages.iter().filter_map(|stage| {
            let deployment = stored.deployments.iter().find(|known| known.id == stage.deployment)?;
            Some((stage.name.clone(), CompiledStage::new(&api.id, stage, deployment)))
        });
        Self {
            id: api.id.clone(),
            account: AccountId::parse(&api.account).unwrap_or_else(AccountId::local),
            region: Region::parse(&api.region).unwrap_or(Region::DEFAULT),
            disabled: api.disable_execute_api_endpoint,
            stages: stages.collect(),
        }
    }
}

impl CompiledStage {
    fn new(api: &str, stage: &StageRecord, deployment: &DeploymentRecord) -> Self {
        let methods = deployment.resources.iter().flat_map(|resource| compile_methods(api, stage, resource));
        let variables =
            (!stage.variables.is_empty()).then(|| serde_json::to_string(&stage.variables).ok()).flatten();
        Self {
            name: stage.name.clone(),
            deployment: deployment.id.clone(),
            methods: RouteTable::new(methods),
            binary: BinaryTypes(deployment.binary_media_types.clone()),
            variables,
        }
    }
}

fn compile_methods<'a>(
    api: &'a str,
    stage: &'a StageRecord,
    resource: &'a ResourceRecord,
) -> impl Iterator<Item = (RouteKey, CompiledMethod)> + 'a {
    resource.methods.iter().filter_map(move |(method, record)| {
        let path = RoutePath::parse(&resource.path).ok()?;
        let key = RouteKey::Path { method: (method != "ANY").then(|| method.clone()), path };
        let compiled = CompiledMethod {
            resource_id: resource.id.clone(),
            resource_path: resource.path.clone(),
            label: format!("{api} {method} {}", resource.path),
            behind: record.integration.as_ref().map_or(Behind::Nothing, |record| behind(stage, record)),
        };
        Some((key, compiled))
    })
}

fn behind(stage: &StageRecord, integration: &Integration) -> Behind {
    match integration.kind {
        IntegrationKind::Mock => Behind::Mock(CompiledMock::new(integration)),
        IntegrationKind::AwsProxy => {
            let variable = |name: &str| stage.variables.get(name).map(String::as_str);
            let uri = fill_stage_variables(integration.uri.as_deref().unwrap_or_default(), variable);
            let timeout =
                Duration::from_millis(u64::try_from(integration.timeout_millis).unwrap_or_default());
            function_in_uri(&uri)
                .map_or(Behind::Nothing, |arn| Behind::Function { arn: arn.to_owned(), timeout })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_media_type_decides() {
        let types = BinaryTypes(vec!["image/png".to_owned()]);
        for (header, expected) in [
            (Some("image/png"), true),
            (Some("IMAGE/PNG; q=1, text/html"), true),
            (Some("text/html, image/png"), false),
            (Some("*/*"), false),
            (Some(""), false),
            (None, false),
        ] {
            assert_eq!(types.contains(header), expected, "{header:?}");
        }
        assert!(BinaryTypes(vec!["*/*".to_owned()]).contains(None));
    }
}
