//! Changes of a REST API, as pure functions of what is stored. Nothing here is kept unless all of it is
//! accepted.

use crate::compiled::StoredRestApi;
use crate::faults::Fault;
use crate::mock;
use crate::openapi::{self, ImportedRestApi};
use crate::records::{
    DeploymentRecord, Integration, IntegrationResponse, MethodRecord, MethodResponse, ResourceRecord,
    StageRecord,
};
use base::Rng;
use engine::gateway::RoutePath;
use std::collections::BTreeMap;

const ALPHABET: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";

/// The methods that a resource may have.
const METHODS: [&str; 8] = ["ANY", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"];

/// An id of an API: ten characters.
pub(crate) fn api_id(rng: &Rng) -> String {
    rng.string(ALPHABET, 10)
}

/// An id of a resource or deployment: six characters, unused in the API.
fn part_id(rng: &Rng, used: impl Fn(&str) -> bool) -> String {
    loop {
        let id = rng.string(ALPHABET, 6);
        if !used(&id) {
            return id;
        }
    }
}

/// What may be said of a stage; `None` leaves the default or what is there.
#[derive(Clone, Debug, Default)]
pub(crate) struct StageChange {
    pub(crate) deployment: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) tracing: Option<bool>,
    pub(crate) variables: BTreeMap<String, String>,
    pub(crate) tags: BTreeMap<String, String>,
}

impl StoredRestApi {
    /// Gives a new API its root resource.
    pub(crate) fn create_root(&mut self, rng: &Rng) {
        let id = rng.string(ALPHABET, 10);
        self.api.root_resource.clone_from(&id);
        self.resources = vec![ResourceRecord { id, path: "/".to_owned(), ..ResourceRecord::default() }];
    }

    /// The resource of an id.
    pub(crate) fn resource(&self, id: &str) -> Result<&ResourceRecord, Fault> {
        self.resources.iter().find(|known| known.id == id).ok_or_else(|| Fault::unknown("Resource"))
    }

    fn resource_mut(&mut self, id: &str) -> Result<&mut ResourceRecord, Fault> {
        self.resources.iter_mut().find(|known| known.id == id).ok_or_else(|| Fault::unknown("Resource"))
    }

    /// Adds a resource under another.
    pub(crate) fn create_resource(
        &mut self,
        rng: &Rng,
        parent: &str,
        part: &str,
    ) -> Result<ResourceRecord, Fault> {
        let parent = self.resource(parent)?.clone();
        check_part(&parent, part)?;
        let siblings = || self.resources.iter().filter(|known| known.parent.as_ref() == Some(&parent.id));
        if siblings().any(|known| known.path_part.as_deref() == Some(part)) {
            return Err(Fault::Conflict(format!(
                "Another resource with the same parent already has this name: {part}"
            )));
        }
        let is_parameter = |part: &str| part.starts_with('{');
        let other = siblings().find_map(|known| known.path_part.as_deref().filter(|part| is_parameter(part)));
        if let Some(other) = other.filter(|_| is_parameter(part)) {
            return Err(Fault::bad(format!(
                "A sibling ({other}) of this resource already has a variable path part -- only one is allowed"
            )));
        }
        let path = format!("{}/{part}", parent.path.trim_end_matches('/'));
        let record = ResourceRecord {
            id: part_id(rng, |id| self.resources.iter().any(|known| known.id == id)),
            parent: Some(parent.id),
            path_part: Some(part.to_owned()),
            path,
            methods: BTreeMap::new(),
        };
        self.resources.push(record.clone());
        Ok(record)
    }

    /// Removes a resource with all that is under it.
    pub(crate) fn delete_resource(&mut self, id: &str) -> Result<(), Fault> {
        if self.resource(id)?.parent.is_none() {
            return Err(Fault::bad("Root resource cannot be deleted"));
        }
        let mut gone = vec![id.to_owned()];
        let mut next = 0;
        while let Some(parent) = gone.get(next).cloned() {
            let children = self.resources.iter().filter(|known| known.parent.as_ref() == Some(&parent));
            gone.extend(children.map(|known| known.id.clone()));
            next += 1;
        }
        self.resources.retain(|known| !gone.contains(&known.id));
        Ok(())
    }

    /// Adds a method to a resource.
    pub(crate) fn put_method(
        &mut self,
        resource: &str,
        method: &str,
        authorization: &str,
        operation_name: Option<String>,
    ) -> Result<MethodRecord, Fault> {
        if !METHODS.contains(&method) {
            return Err(Fault::bad(
                "Invalid HttpMethod specified. Valid options are GET,PUT,POST,DELETE,PATCH,OPTIONS,HEAD,ANY",
            ));
        }
        if authorization != "NONE" {
            return Err(Fault::bad(format!(
                "Whimbrel does not serve the authorization type {authorization} yet"
            )));
        }
        let resource = self.resource_mut(resource)?;
        if resource.methods.contains_key(method) {
            return Err(Fault::Conflict("Method already exists for this resource".to_owned()));
        }
        let record = MethodRecord {
            authorization: authorization.to_owned(),
            operation_name,
            ..MethodRecord::default()
        };
        resource.methods.insert(method.to_owned(), record.clone());
        Ok(record)
    }

    /// A method of a resource.
    pub(crate) fn method(&self, resource: &str, method: &str) -> Result<&MethodRecord, Fault> {
        self.resource(resource)?.methods.get(method).ok_or_else(|| Fault::unknown("Method"))
    }

    fn method_mut(&mut self, resource: &str, method: &str) -> Result<&mut MethodRecord, Fault> {
        self.resource_mut(resource)?.methods.get_mut(method).ok_or_else(|| Fault::unknown("Method"))
    }

    /// Removes a method.
    pub(crate) fn delete_method(&mut self, resource: &str, method: &str) -> Result<(), Fault> {
        let removed = self.resource_mut(resource)?.methods.remove(method);
        removed.map(drop).ok_or_else(|| Fault::unknown("Method"))
    }

    /// Says what a method may answer with a status.
    pub(crate) fn put_method_response(
        &mut self,
        resource: &str,
        method: &str,
        status: &str,
        response: MethodResponse,
    ) -> Result<(), Fault> {
        check_status(status)?;
        let method = self.method_mut(resource, method)?;
        if method.responses.contains_key(status) {
            return Err(Fault::Conflict("Response already exists for this resource".to_owned()));
        }
        method.responses.insert(status.to_owned(), response);
        Ok(())
    }

    /// Takes back what a method may answer with a status.
    pub(crate) fn delete_method_response(
        &mut self,
        resource: &str,
        method: &str,
        status: &str,
    ) -> Result<(), Fault> {
        let removed = self.method_mut(resource, method)?.responses.remove(status);
        removed.map(drop).ok_or_else(|| Fault::unknown("Response status code"))
    }

    /// Says what stands behind a method.
    pub(crate) fn put_integration(
        &mut self,
        resource: &str,
        method: &str,
        integration: Integration,
    ) -> Result<(), Fault> {
        openapi::check(&integration).map_err(Fault::BadRequest)?;
        self.method_mut(resource, method)?.integration = Some(integration);
        Ok(())
    }

    /// What stands behind a method.
    pub(crate) fn integration(&self, resource: &str, method: &str) -> Result<&Integration, Fault> {
        self.method(resource, method)?.integration.as_ref().ok_or_else(|| Fault::unknown("Integration"))
    }

    fn integration_mut(&mut self, resource: &str, method: &str) -> Result<&mut Integration, Fault> {
        self.method_mut(resource, method)?.integration.as_mut().ok_or_else(|| Fault::unknown("Integration"))
    }

    /// Takes away what stands behind a method.
    pub(crate) fn delete_integration(&mut self, resource: &str, method: &str) -> Result<(), Fault> {
        let removed = self.method_mut(resource, method)?.integration.take();
        removed.map(drop).ok_or_else(|| Fault::unknown("Integration"))
    }

    /// Says how an integration's answer becomes the method's.
    pub(crate) fn put_integration_response(
        &mut self,
        resource: &str,
        method: &str,
        status: &str,
        response: IntegrationResponse,
    ) -> Result<(), Fault> {
        check_status(status)?;
        mock::check_response(&response).map_err(Fault::BadRequest)?;
        self.integration_mut(resource, method)?.responses.insert(status.to_owned(), response);
        Ok(())
    }

    /// Takes back how an integration's answer becomes the method's.
    pub(crate) fn delete_integration_response(
        &mut self,
        resource: &str,
        method: &str,
        status: &str,
    ) -> Result<(), Fault> {
        let removed = self.integration_mut(resource, method)?.responses.remove(status);
        removed.map(drop).ok_or_else(|| Fault::unknown("Response status code"))
    }

    /// Keeps the API as it is now, and shows it on a stage where one is named.
    pub(crate) fn create_deployment(
        &mut self,
        rng: &Rng,
        now: i64,
        description: Option<String>,
        stage: Option<(&str, StageChange)>,
    ) -> Result<DeploymentRecord, Fault> {
        let mut methods = self.resources.iter().flat_map(|resource| resource.methods.values()).peekable();
        if methods.peek().is_none() {
            return Err(Fault::bad("The REST API doesn't contain any methods"));
        }
        if methods.any(|method| method.integration.is_none()) {
            return Err(Fault::bad("No integration defined for method"));
        }
        let record = DeploymentRecord {
            id: part_id(rng, |id| self.deployments.iter().any(|known| known.id == id)),
            description,
            created: now,
            resources: self.resources.clone(),
            binary_media_types: self.api.binary_media_types.clone(),
        };
        self.deployments.push(record.clone());
        if let Some((name, mut change)) = stage {
            change.deployment = Some(record.id.clone());
            let exists = self.stages.iter().any(|known| known.name == name);
            let shown = if exists {
                self.change_stage(now, name, change)
            } else {
                self.create_stage(now, name, change)
            };
            if let Err(fault) = shown {
                self.deployments.pop();
                return Err(fault);
            }
        }
        Ok(record)
    }

    /// Removes a deployment that no stage shows.
    pub(crate) fn delete_deployment(&mut self, id: &str) -> Result<(), Fault> {
        let index = self.deployments.iter().position(|known| known.id == id);
        let index = index.ok_or_else(|| Fault::unknown("Deployment"))?;
        if self.stages.iter().any(|stage| stage.deployment == id) {
            return Err(Fault::bad("Active stages pointing to this deployment must be moved or deleted"));
        }
        self.deployments.remove(index);
        Ok(())
    }

    /// Adds a stage.
    pub(crate) fn create_stage(
        &mut self,
        now: i64,
        name: &str,
        change: StageChange,
    ) -> Result<StageRecord, Fault> {
        let is_plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
        if name.is_empty() || name.len() > 128 || !is_plain {
            return Err(Fault::bad("Stage name only allows a-zA-Z0-9_-"));
        }
        if self.stages.iter().any(|known| known.name == name) {
            return Err(Fault::Conflict("Stage already exists".to_owned()));
        }
        if change.deployment.is_none() {
            return Err(Fault::bad("Deployment id is required"));
        }
        let record = StageRecord { name: name.to_owned(), created: now, ..StageRecord::default() };
        let record = self.changed_stage(record, now, change)?;
        self.stages.push(record.clone());
        Ok(record)
    }

    /// Changes a stage.
    pub(crate) fn change_stage(
        &mut self,
        now: i64,
        name: &str,
        change: StageChange,
    ) -> Result<StageRecord, Fault> {
        let index = self.stages.iter().position(|known| known.name == name);
        let index = index.ok_or_else(|| Fault::unknown("stage"))?;
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
        if let Some(deployment) = change.deployment {
            if !self.deployments.iter().any(|known| known.id == deployment) {
                return Err(Fault::unknown("Deployment"));
            }
            record.deployment = deployment;
        }
        record.description = change.description.or(record.description);
        record.tracing = change.tracing.unwrap_or(record.tracing);
        record.variables.extend(change.variables);
        record.tags.extend(change.tags);
        record.updated = now;
        Ok(record)
    }

    /// Removes a stage.
    pub(crate) fn delete_stage(&mut self, name: &str) -> Result<(), Fault> {
        let index = self.stages.iter().position(|known| known.name == name);
        self.stages.remove(index.ok_or_else(|| Fault::unknown("stage"))?);
        Ok(())
    }

    /// Takes in what a document describes: instead of what is there, or on top of it. Stages and deployments
    /// stay.
    pub(crate) fn import(
        &mut self,
        rng: &Rng,
        imported: ImportedRestApi,
        overwrite: bool,
    ) -> Result<(), Fault> {
        self.api.name = imported.name;
        self.api.description = imported.description.or(self.api.description.take());
        self.api.version = imported.version;
        if overwrite {
            let root = self.api.root_resource.clone();
            self.resources.retain(|known| known.id == root);
            self.resources.iter_mut().for_each(|resource| resource.methods.clear());
            self.api.binary_media_types.clear();
        }
        for kind in imported.binary_media_types {
            if !self.api.binary_media_types.contains(&kind) {
                self.api.binary_media_types.push(kind);
            }
        }
        for (path, methods) in imported.paths {
            let id = self.resource_at(rng, &path)?;
            self.resource_mut(&id)?.methods.extend(methods);
        }
        Ok(())
    }

    /// The resource of a path, made with its parents where it is not there.
    fn resource_at(&mut self, rng: &Rng, path: &str) -> Result<String, Fault> {
        let mut id = self.api.root_resource.clone();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            let known = self
                .resources
                .iter()
                .find(|known| known.parent.as_ref() == Some(&id) && known.path_part.as_deref() == Some(part));
            id = match known {
                Some(known) => known.id.clone(),
                None => self.create_resource(rng, &id, part)?.id,
            };
        }
        Ok(id)
    }
}

fn check_part(parent: &ResourceRecord, part: &str) -> Result<(), Fault> {
    let name = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
    let name = name.map_or(part, |name| name.strip_suffix('+').unwrap_or(name));
    let is_plain =
        !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-:".contains(&byte));
    if !is_plain {
        return Err(Fault::bad(
            "Resource's path part only allow a-zA-Z0-9._-: or a valid greedy path variable and curly braces at the beginning and the end.",
        ));
    }
    if parent.path.ends_with("+}") {
        return Err(Fault::bad(format!(
            "Cannot create a child of a resource with a greedy path variable: {}",
            parent.path
        )));
    }
    RoutePath::parse(&format!("{}/{part}", parent.path.trim_end_matches('/')))
        .map(drop)
        .map_err(|error| Fault::bad(error.to_string()))
}

fn check_status(status: &str) -> Result<(), Fault> {
    let is_status = status.len() == 3
        && status.starts_with(['1', '2', '3', '4', '5'])
        && status.bytes().all(|byte| byte.is_ascii_digit());
    if is_status { Ok(()) } else { Err(Fault::bad("Invalid status code specified")) }
}
