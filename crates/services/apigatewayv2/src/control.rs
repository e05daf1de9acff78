//! Changes of an API, as pure functions of what is stored. Nothing here is kept unless all of it is accepted.

use crate::compiled::{DEFAULT_STAGE, StoredApi};
use crate::faults::Fault;
use crate::openapi::{ImportedApi, is_function};
use crate::records::{DeploymentRecord, IntegrationRecord, PayloadFormat, RouteRecord, StageRecord};
use base::Rng;
use engine::gateway::RouteKey;
use std::collections::BTreeMap;

const ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// An id of an API: ten characters.
pub(crate) fn api_id(rng: &Rng) -> String {
    rng.string(ALPHABET, 10)
}

/// An id of a route, integration or deployment: seven characters, unused in the API.
fn part_id(rng: &Rng, used: impl Fn(&str) -> bool) -> String {
    loop {
        let id = rng.string(ALPHABET, 7);
        if !used(&id) {
            return id;
        }
    }
}

/// What may be said of an integration; `None` leaves the default or what is there.
#[derive(Clone, Debug, Default)]
pub(crate) struct IntegrationChange {
    pub(crate) kind: Option<String>,
    pub(crate) uri: Option<String>,
    pub(crate) method: Option<String>,
    pub(crate) payload_format: Option<String>,
    pub(crate) timeout_millis: Option<i32>,
    pub(crate) description: Option<String>,
}

impl IntegrationChange {
    fn apply(self, record: &mut IntegrationRecord) -> Result<(), Fault> {
        if let Some(kind) = &self.kind
            && kind != "AWS_PROXY"
        {
            return Err(Fault::bad(format!("Whimbrel does not serve integrations of type {kind} yet")));
        }
        if let Some(uri) = self.uri {
            if !is_function(&uri) {
                return Err(Fault::bad("Invalid function ARN or invalid uri"));
            }
            record.uri = uri;
        }
        if let Some(format) = &self.payload_format {
            record.payload_format = PayloadFormat::parse(format)
                .ok_or_else(|| Fault::bad("PayloadFormatVersion should be one of 1.0 and 2.0"))?;
        }
        if let Some(timeout) = self.timeout_millis {
            if !(50..=IntegrationRecord::LONGEST).contains(&timeout) {
                return Err(Fault::bad("Timeout should be between 50 ms and 30000 ms"));
            }
            record.timeout_millis = timeout;
        }
        record.method = self.method.or(record.method.take());
        record.description = self.description.or(record.description.take());
        Ok(())
    }
}

/// What may be said of a stage; `None` leaves the default or what is there.
#[derive(Clone, Debug, Default)]
pub(crate) struct StageChange {
    pub(crate) description: Option<String>,
    pub(crate) auto_deploy: Option<bool>,
    pub(crate) deployment: Option<String>,
    pub(crate) variables: Option<BTreeMap<String, String>>,
}

impl StoredApi {
    /// Adds an integration.
    pub(crate) fn create_integration(
        &mut self,
        rng: &Rng,
        change: IntegrationChange,
    ) -> Result<IntegrationRecord, Fault> {
        if change.kind.is_none() {
            return Err(Fault::bad("IntegrationType is required"));
        }
        if change.payload_format.is_none() {
            return Err(Fault::bad("PayloadFormatVersion is a required parameter for integration"));
        }
        if change.uri.is_none() {
            return Err(Fault::bad("IntegrationUri is required for a Lambda proxy integration"));
        }
        let mut record = IntegrationRecord {
            id: part_id(rng, |id| self.integrations.iter().any(|known| known.id == id)),
            timeout_millis: IntegrationRecord::LONGEST,
            ..IntegrationRecord::default()
        };
        change.apply(&mut record)?;
        self.integrations.push(record.clone());
        Ok(record)
    }

    /// Changes an integration.
    pub(crate) fn update_integration(
        &mut self,
        id: &str,
        change: IntegrationChange,
    ) -> Result<IntegrationRecord, Fault> {
        let known = self.integrations.iter_mut().find(|known| known.id == id);
        let known = known.ok_or_else(|| Fault::unknown("Integration", id))?;
        let mut changed = known.clone();
        change.apply(&mut changed)?;
        *known = changed.clone();
        Ok(changed)
    }

    /// Removes an integration that no route leads to.
    pub(crate) fn delete_integration(&mut self, id: &str) -> Result<(), Fault> {
        let index = self.integrations.iter().position(|known| known.id == id);
        let index = index.ok_or_else(|| Fault::unknown("Integration", id))?;
        if let Some(route) = self.routes.iter().find(|route| route.integration() == Some(id)) {
            return Err(Fault::Conflict(format!(
                "Cannot delete Integration '{id}' due to it being referenced by Route '{}'",
                route.key
            )));
        }
        self.integrations.remove(index);
        Ok(())
    }

    /// Adds a route.
    pub(crate) fn create_route(
        &mut self,
        rng: &Rng,
        key: &str,
        target: Option<String>,
        operation_name: Option<String>,
    ) -> Result<RouteRecord, Fault> {
        self.check_route(None, key, target.as_deref())?;
        let id = part_id(rng, |id| self.routes.iter().any(|known| known.id == id));
        let record = RouteRecord { id, key: key.to_owned(), target, operation_name, managed: false };
        self.routes.push(record.clone());
        Ok(record)
    }

    /// Changes a route; `None` leaves what is there.
    pub(crate) fn update_route(
        &mut self,
        id: &str,
        key: Option<String>,
        target: Option<String>,
        operation_name: Option<String>,
    ) -> Result<RouteRecord, Fault> {
        let index = self.routes.iter().position(|known| known.id == id);
        let index = index.ok_or_else(|| Fault::unknown("Route", id))?;
        let mut changed = self.routes[index].clone();
        changed.key = key.unwrap_or(changed.key);
        changed.target = target.or(changed.target);
        changed.operation_name = operation_name.or(changed.operation_name);
        self.check_route(Some(id), &changed.key, changed.target.as_deref())?;
        self.routes[index] = changed.clone();
        Ok(changed)
    }

    fn check_route(&self, id: Option<&str>, key: &str, target: Option<&str>) -> Result<(), Fault> {
        RouteKey::parse(key).map_err(|error| Fault::bad(error.to_string()))?;
        if self.routes.iter().any(|known| known.key == key && Some(known.id.as_str()) != id) {
            return Err(Fault::Conflict(format!("Route with key {key} already exists for this API")));
        }
        let Some(target) = target else { return Ok(()) };
        let integration = target
            .strip_prefix("integrations/")
            .ok_or_else(|| Fault::bad("Target should be of the form integrations/<integration-id>"))?;
        if !self.integrations.iter().any(|known| known.id == integration) {
            return Err(Fault::unknown("Integration", integration));
        }
        Ok(())
    }

    /// Removes a route.
    pub(crate) fn delete_route(&mut self, id: &str) -> Result<(), Fault> {
        let index = self.routes.iter().position(|known| known.id == id);
        self.routes.remove(index.ok_or_else(|| Fault::unknown("Route", id))?);
        Ok(())
    }

    /// Adds a stage.
    pub(crate) fn create_stage(
        &mut self,
        now: i64,
        name: &str,
        change: StageChange,
        tags: BTreeMap<String, String>,
    ) -> Result<StageRecord, Fault> {
        let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        if name.is_empty() || name.len() > 128 || (name != DEFAULT_STAGE && !is_plain) {
            return Err(Fault::bad("Stage name only allows a-zA-Z0-9_- characters and the name $default"));
        }
        if self.stages.iter().any(|known| known.name == name) {
            return Err(Fault::Conflict("Stage already exists".to_owned()));
        }
        let record = StageRecord { name: name.to_owned(), created: now, tags, ..StageRecord::default() };
        let record = self.changed_stage(record, now, change)?;
        self.stages.push(record.clone());
        Ok(record)
    }

    /// Changes a stage.
    pub(crate) fn update_stage(
        &mut self,
        now: i64,
        name: &str,
        change: StageChange,
    ) -> Result<StageRecord, Fault> {
        let index = self.stages.iter().position(|known| known.name == name);
        let index = index.ok_or_else(|| Fault::unknown("Stage", name))?;
        let changed = self.changed_stage(self.stages[index].clone(), now, change)?;
        self.stages[index] = changed.clone();
        Ok(changed)
    }

    fn changed_stage(
        &self,
        mut record: StageRecord,
        now: i64,
        change: StageChange,
    ) -> Result<StageRecord, Fault> {
        record.auto_deploy = change.auto_deploy.unwrap_or(record.auto_deploy);
        if let Some(deployment) = change.deployment {
            if record.auto_deploy {
                return Err(Fault::bad("Deployment ID cannot be set on stages with AutoDeploy enabled"));
            }
            if !self.deployments.iter().any(|known| known.id == deployment) {
                return Err(Fault::unknown("Deployment", &deployment));
            }
            record.deployment = Some(deployment);
        }
        for (name, value) in change.variables.into_iter().flatten() {
            // As in AWS, an empty value takes the variable away.
            if value.is_empty() {
                record.variables.remove(&name);
            } else {
                record.variables.insert(name, value);
            }
        }
        record.description = change.description.or(record.description);
        record.updated = now;
        Ok(record)
    }

    /// Removes a stage.
    pub(crate) fn delete_stage(&mut self, name: &str) -> Result<(), Fault> {
        let index = self.stages.iter().position(|known| known.name == name);
        self.stages.remove(index.ok_or_else(|| Fault::unknown("Stage", name))?);
        Ok(())
    }

    /// Keeps the API as it is now, and shows it on a stage where one is named.
    pub(crate) fn create_deployment(
        &mut self,
        rng: &Rng,
        now: i64,
        stage: Option<&str>,
        description: Option<String>,
    ) -> Result<DeploymentRecord, Fault> {
        if self.routes.is_empty() {
            return Err(Fault::bad("At least one route is required before deploying the Api."));
        }
        let id = part_id(rng, |id| self.deployments.iter().any(|known| known.id == id));
        if let Some(name) = stage {
            let stage = self.stages.iter_mut().find(|known| known.name == name);
            let stage = stage.ok_or_else(|| Fault::unknown("Stage", name))?;
            if stage.auto_deploy {
                return Err(Fault::bad("Deployment ID cannot be set on stages with AutoDeploy enabled"));
            }
            (stage.deployment, stage.updated) = (Some(id.clone()), now);
        }
        let record = DeploymentRecord {
            id,
            description,
            created: now,
            auto_deployed: false,
            routes: self.routes.clone(),
            integrations: self.integrations.clone(),
        };
        self.deployments.push(record.clone());
        Ok(record)
    }

    /// Removes a deployment that no stage shows.
    pub(crate) fn delete_deployment(&mut self, id: &str) -> Result<(), Fault> {
        let index = self.deployments.iter().position(|known| known.id == id);
        let index = index.ok_or_else(|| Fault::unknown("Deployment", id))?;
        if self.stages.iter().any(|stage| stage.deployment.as_deref() == Some(id)) {
            return Err(Fault::bad("Active stages pointing to this deployment must be moved or deleted"));
        }
        self.deployments.remove(index);
        Ok(())
    }

    /// Quick create: one function behind one route of an auto-deployed `$default` stage.
    pub(crate) fn quick_create(
        &mut self,
        rng: &Rng,
        now: i64,
        target: String,
        route_key: Option<&str>,
    ) -> Result<(), Fault> {
        let integration = self.create_integration(
            rng,
            IntegrationChange {
                kind: Some("AWS_PROXY".to_owned()),
                uri: Some(target),
                method: Some("POST".to_owned()),
                payload_format: Some("2.0".to_owned()),
                ..IntegrationChange::default()
            },
        )?;
        let target = Some(format!("integrations/{}", integration.id));
        self.create_route(rng, route_key.unwrap_or("$default"), target, None)?;
        let change = StageChange { auto_deploy: Some(true), ..StageChange::default() };
        self.create_stage(now, DEFAULT_STAGE, change, BTreeMap::new())?;
        self.integrations.iter_mut().for_each(|record| record.managed = true);
        self.routes.iter_mut().for_each(|record| record.managed = true);
        self.stages.iter_mut().for_each(|record| record.managed = true);
        Ok(())
    }

    /// Leads the one route of a quick-created API to another function.
    pub(crate) fn retarget(&mut self, target: String) -> Result<(), Fault> {
        let managed = self.integrations.iter().find(|record| record.managed);
        let id = managed.map(|record| record.id.clone());
        let id =
            id.ok_or_else(|| Fault::bad("Target can be changed where the API was created with one only"))?;
        let change = IntegrationChange { uri: Some(target), ..IntegrationChange::default() };
        self.update_integration(&id, change).map(drop)
    }

    /// Replaces the API by what a document describes; stages and deployments stay.
    pub(crate) fn import(&mut self, rng: &Rng, imported: ImportedApi) -> Result<(), Fault> {
        self.routes.clear();
        self.integrations.clear();
        self.api.name = imported.name;
        self.api.description = imported.description;
        self.api.version = imported.version;
        self.api.cors = imported.cors;
        self.api.tags.extend(imported.tags);
        for route in imported.routes {
            let target = route.integration.map(|integration| {
                // Methods that lead to the same function in the same way share one integration.
                let same = self.integrations.iter().find(|known| {
                    IntegrationRecord { id: known.id.clone(), ..integration.clone() } == **known
                });
                let id = same.map(|known| known.id.clone()).unwrap_or_else(|| {
                    let id = part_id(rng, |id| self.integrations.iter().any(|known| known.id == id));
                    self.integrations.push(IntegrationRecord { id: id.clone(), ..integration });
                    id
                });
                format!("integrations/{id}")
            });
            self.create_route(rng, &route.key, target, route.operation_name)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FUNCTION: &str = "arn:aws:lambda:us-east-1:000000000000:function:hello";

    fn lambda(uri: &str) -> IntegrationChange {
        IntegrationChange {
            kind: Some("AWS_PROXY".to_owned()),
            uri: Some(uri.to_owned()),
            payload_format: Some("2.0".to_owned()),
            ..IntegrationChange::default()
        }
    }

    #[test]
    fn integrations_are_checked() {
        let (mut api, rng) = (StoredApi::default(), Rng::seeded(1));
        for change in [
            IntegrationChange { kind: None, ..lambda(FUNCTION) },
            IntegrationChange { kind: Some("HTTP_PROXY".to_owned()), ..lambda(FUNCTION) },
            IntegrationChange { payload_format: Some("3.0".to_owned()), ..lambda(FUNCTION) },
            IntegrationChange { payload_format: None, ..lambda(FUNCTION) },
            IntegrationChange { timeout_millis: Some(30_001), ..lambda(FUNCTION) },
            lambda("arn:aws:sqs:us-east-1:000000000000:queue"),
        ] {
            assert!(
                matches!(api.create_integration(&rng, change.clone()), Err(Fault::BadRequest(_))),
                "{change:?}"
            );
        }
        assert!(api.integrations.is_empty());
        let made = api.create_integration(&rng, lambda(FUNCTION)).unwrap();
        assert_eq!((made.id.len(), made.timeout_millis), (7, 30_000));
        let refused = IntegrationChange { timeout_millis: Some(1), ..IntegrationChange::default() };
        assert!(api.update_integration(&made.id, refused).is_err());
        assert!(matches!(api.update_integration("none", lambda(FUNCTION)), Err(Fault::NotFound(_))));
        api.create_route(&rng, "GET /", Some(format!("integrations/{}", made.id)), None).unwrap();
        assert!(matches!(api.delete_integration(&made.id), Err(Fault::Conflict(_))));
        let route = api.routes[0].id.clone();
        api.delete_route(&route).unwrap();
        api.delete_integration(&made.id).unwrap();
    }

    #[test]
    fn routes_are_unique_and_lead_somewhere() {
        let (mut api, rng) = (StoredApi::default(), Rng::seeded(1));
        let route = api.create_route(&rng, "GET /a", None, None).unwrap();
        assert!(matches!(api.create_route(&rng, "GET /a", None, None), Err(Fault::Conflict(_))));
        assert!(matches!(api.create_route(&rng, "/a", None, None), Err(Fault::BadRequest(_))));
        let nowhere = Some("integrations/none".to_owned());
        assert!(matches!(api.create_route(&rng, "GET /b", nowhere, None), Err(Fault::NotFound(_))));
        api.update_route(&route.id, Some("GET /a".to_owned()), None, None).unwrap();
        assert_eq!(api.update_route(&route.id, Some("GET /c".to_owned()), None, None).unwrap().key, "GET /c");
    }

    #[test]
    fn stages_and_deployments_hold_each_other() {
        let (mut api, rng) = (StoredApi::default(), Rng::seeded(1));
        assert!(matches!(api.create_deployment(&rng, 0, None, None), Err(Fault::BadRequest(_))));
        api.create_route(&rng, "GET /a", None, None).unwrap();
        let kept = api.create_deployment(&rng, 0, None, None).unwrap();
        let shows = StageChange { deployment: Some(kept.id.clone()), ..StageChange::default() };
        api.create_stage(5, "dev", shows.clone(), BTreeMap::new()).unwrap();
        assert!(matches!(
            api.create_stage(5, "dev", shows.clone(), BTreeMap::new()),
            Err(Fault::Conflict(_))
        ));
        assert!(matches!(api.create_stage(5, "a b", shows, BTreeMap::new()), Err(Fault::BadRequest(_))));
        assert!(matches!(api.delete_deployment(&kept.id), Err(Fault::BadRequest(_))));
        let newer = api.create_deployment(&rng, 6, Some("dev"), None).unwrap();
        assert_eq!(api.stages[0].deployment.as_ref(), Some(&newer.id));
        api.delete_deployment(&kept.id).unwrap();
        let variables = |value: &str| {
            let variables = BTreeMap::from([("a".to_owned(), value.to_owned())]);
            StageChange { variables: Some(variables), ..StageChange::default() }
        };
        assert_eq!(api.update_stage(7, "dev", variables("1")).unwrap().variables["a"], "1");
        assert!(api.update_stage(8, "dev", variables("")).unwrap().variables.is_empty());
        api.delete_stage("dev").unwrap();
        assert!(matches!(api.delete_stage("dev"), Err(Fault::NotFound(_))));
    }

    #[test]
    fn an_import_replaces_routes_and_shares_integrations() {
        let (mut api, rng) = (StoredApi::default(), Rng::seeded(1));
        api.quick_create(&rng, 0, FUNCTION.to_owned(), None).unwrap();
        assert!(api.routes[0].managed && api.stages[0].auto_deploy);
        let operation = format!(
            r#"{{"x-amazon-apigateway-integration":{{"type":"aws_proxy","uri":"{FUNCTION}","payloadFormatVersion":"2.0"}}}}"#
        );
        let body = format!(
            r#"{{"openapi":"3.0.1","info":{{"title":"t"}},"paths":{{"/a":{{"get":{operation},"post":{operation}}}}}}}"#
        );
        api.import(&rng, crate::openapi::read(&body).unwrap()).unwrap();
        assert_eq!((api.routes.len(), api.integrations.len(), api.stages.len()), (2, 1, 1));
        assert_eq!(api.api.name, "t");
    }
}
