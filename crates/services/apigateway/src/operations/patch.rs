//! Patch operations: how a REST API and its stages are updated.

use crate::compiled::StoredRestApi;
use crate::faults::Fault;
use crate::records::StageRecord;
use wire::apigateway::{Op, PatchOperation};

/// One patch, read.
struct Patch<'a> {
    removes: bool,
    path: &'a str,
    value: Option<&'a str>,
}

impl Patch<'_> {
    fn refused(&self) -> Fault {
        let op = if self.removes { "remove" } else { "replace" };
        Fault::bad(format!("Invalid patch path '{}' specified for op '{op}'.", self.path))
    }

    /// What replaces the text at the path; nothing where it is removed or made empty.
    fn text(&self) -> Option<String> {
        self.value.filter(|value| !value.is_empty() && !self.removes).map(str::to_owned)
    }

    fn flag(&self) -> Result<bool, Fault> {
        match self.value {
            Some("true") => Ok(true),
            Some("false") => Ok(false),
            _ if self.removes => Ok(false),
            _ => Err(Fault::bad(format!("Invalid value for {}: it should be true or false", self.path))),
        }
    }
}

fn read(operation: &PatchOperation) -> Result<Patch<'_>, Fault> {
    let removes = match &operation.op {
        Some(Op::Add | Op::Replace) => false,
        Some(Op::Remove) => true,
        Some(other) => {
            return Err(Fault::bad(format!("Invalid patch operation specified: {}", other.as_str())));
        }
        None => return Err(Fault::bad("Invalid patch operation specified: op is missing")),
    };
    let path = operation.path.as_deref().filter(|path| path.starts_with('/'));
    let path = path.ok_or_else(|| Fault::bad("Invalid patch path specified: it should begin with /"))?;
    Ok(Patch { removes, path, value: operation.value.as_deref() })
}

/// Decodes `~1` and `~0` of a JSON pointer.
fn unescaped(segment: &str) -> String {
    segment.replace("~1", "/").replace("~0", "~")
}

/// Changes an API's own members.
pub(super) fn rest_api(stored: &mut StoredRestApi, operations: &[PatchOperation]) -> Result<(), Fault> {
    for operation in operations {
        let patch = read(operation)?;
        let api = &mut stored.api;
        match patch.path {
            "/name" => {
                api.name = patch.text().ok_or_else(|| Fault::bad("REST API name cannot be empty"))?;
            }
            "/description" => api.description = patch.text(),
            "/version" => api.version = patch.text(),
            "/disableExecuteApiEndpoint" => api.disable_execute_api_endpoint = patch.flag()?,
            path => match path.strip_prefix("/binaryMediaTypes/").map(unescaped) {
                Some(kind) if patch.removes => api.binary_media_types.retain(|known| *known != kind),
                Some(kind) if !api.binary_media_types.contains(&kind) => api.binary_media_types.push(kind),
                Some(_) => {}
                None => match path.strip_prefix("/endpointConfiguration/types/") {
                    Some(_) => {
                        let kind = patch.text().ok_or_else(|| patch.refused())?;
                        api.endpoint_types = vec![super::rest_apis::endpoint_type(&kind)?];
                    }
                    None => return Err(patch.refused()),
                },
            },
        }
    }
    Ok(())
}

/// Changes a stage's members; the deployment that it is to show is returned, because only the API knows them.
pub(super) fn stage(
    record: &mut StageRecord,
    operations: &[PatchOperation],
) -> Result<Option<String>, Fault> {
    let mut deployment = None;
    for operation in operations {
        let patch = read(operation)?;
        match patch.path {
            "/deploymentId" => deployment = Some(patch.text().ok_or_else(|| patch.refused())?),
            "/description" => record.description = patch.text(),
            "/tracingEnabled" => record.tracing = patch.flag()?,
            path => match path.strip_prefix("/variables/").map(unescaped) {
                Some(name) => match patch.text() {
                    Some(value) => drop(record.variables.insert(name, value)),
                    None => drop(record.variables.remove(&name)),
                },
                None if is_not_served(path) => {
                    return Err(Fault::bad(format!("Whimbrel does not serve the stage setting {path} yet")));
                }
                None => return Err(patch.refused()),
            },
        }
    }
    Ok(deployment)
}

/// Settings that a stage has in AWS and not here.
fn is_not_served(path: &str) -> bool {
    let settings = [
        "accessLogSettings",
        "cacheCluster",
        "canarySettings",
        "clientCertificateId",
        "documentationVersion",
    ];
    let path = path.trim_start_matches('/');
    settings.iter().any(|name| path.starts_with(name))
        || ["/logging/", "/metrics/", "/throttling/", "/caching/"].iter().any(|part| path.contains(part))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patch(op: Op, path: &str, value: &str) -> [PatchOperation; 1] {
        let value = (!value.is_empty()).then(|| value.to_owned());
        [PatchOperation { op: Some(op), path: Some(path.to_owned()), value, from: None }]
    }

    #[test]
    fn an_api_is_patched_member_by_member() {
        let mut stored = StoredRestApi::default();
        rest_api(&mut stored, &patch(Op::Replace, "/name", "n")).unwrap();
        rest_api(&mut stored, &patch(Op::Add, "/binaryMediaTypes/image~1png", "")).unwrap();
        rest_api(&mut stored, &patch(Op::Replace, "/disableExecuteApiEndpoint", "true")).unwrap();
        assert_eq!(stored.api.name, "n");
        assert_eq!(stored.api.binary_media_types, ["image/png"]);
        assert!(stored.api.disable_execute_api_endpoint);
        rest_api(&mut stored, &patch(Op::Remove, "/binaryMediaTypes/image~1png", "")).unwrap();
        assert!(stored.api.binary_media_types.is_empty());
        for (op, path, value) in [
            (Op::Replace, "/name", ""),
            (Op::Replace, "name", "x"),
            (Op::Copy, "/name", "x"),
            (Op::Replace, "/nothing", "x"),
            (Op::Replace, "/disableExecuteApiEndpoint", "maybe"),
            (Op::Replace, "/endpointConfiguration/types/EDGE", "PRIVATE"),
        ] {
            let fault = rest_api(&mut stored, &patch(op.clone(), path, value));
            assert!(matches!(fault, Err(Fault::BadRequest(_))), "{op:?} {path} {value}");
        }
    }

    #[test]
    fn a_stage_is_patched_member_by_member() {
        let mut record = StageRecord::default();
        stage(&mut record, &patch(Op::Replace, "/variables/a", "1")).unwrap();
        assert_eq!(record.variables["a"], "1");
        stage(&mut record, &patch(Op::Remove, "/variables/a", "")).unwrap();
        assert!(record.variables.is_empty());
        assert_eq!(
            stage(&mut record, &patch(Op::Replace, "/deploymentId", "d")).unwrap(),
            Some("d".to_owned())
        );
        for path in ["/accessLogSettings/format", "/*/*/throttling/rateLimit", "/elsewhere", "/deploymentId"]
        {
            assert!(
                matches!(stage(&mut record, &patch(Op::Replace, path, "")), Err(Fault::BadRequest(_))),
                "{path}"
            );
        }
    }
}
