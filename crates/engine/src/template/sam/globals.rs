//! The `Globals` section: properties that every SAM resource of a type begins with.

use serde_json::{Map, Value};

/// The properties that may be global, by the type's last part.
const SUPPORTED: &[(&str, &[&str])] = &[
    (
        "Api",
        &[
            "Auth",
            "Name",
            "DefinitionUri",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "MergeDefinitions",
            "Variables",
            "EndpointConfiguration",
            "MethodSettings",
            "BinaryMediaTypes",
            "MinimumCompressionSize",
            "Cors",
            "GatewayResponses",
            "AccessLogSetting",
            "CanarySetting",
            "TracingEnabled",
            "OpenApiVersion",
            "Domain",
            "AlwaysDeploy",
            "PropagateTags",
            "SecurityPolicy",
            "EndpointAccessMode",
        ],
    ),
    (
        "Function",
        &[
            "Handler",
            "Runtime",
            "CodeUri",
            "DeadLetterQueue",
            "Description",
            "MemorySize",
            "Timeout",
            "VpcConfig",
            "Environment",
            "Tags",
            "PropagateTags",
            "Tracing",
            "KmsKeyArn",
            "AutoPublishAlias",
            "AutoPublishAliasAllProperties",
            "Layers",
            "DeploymentPreference",
            "RolePath",
            "PermissionsBoundary",
            "ReservedConcurrentExecutions",
            "ProvisionedConcurrencyConfig",
            "AssumeRolePolicyDocument",
            "EventInvokeConfig",
            "FileSystemConfigs",
            "CodeSigningConfigArn",
            "Architectures",
            "SnapStart",
            "EphemeralStorage",
            "FunctionUrlConfig",
            "RuntimeManagementConfig",
            "LoggingConfig",
            "RecursiveLoop",
            "SourceKMSKeyArn",
            "VersionDeletionPolicy",
        ],
    ),
    (
        "HttpApi",
        &[
            "Auth",
            "AccessLogSettings",
            "StageVariables",
            "Tags",
            "CorsConfiguration",
            "DefaultRouteSettings",
            "Domain",
            "RouteSettings",
            "FailOnWarnings",
            "PropagateTags",
        ],
    ),
    ("LayerVersion", &["PublishLambdaVersion"]),
    ("SimpleTable", &["SSESpecification"]),
    ("StateMachine", &["PropagateTags"]),
];

/// The checked section, by resource type.
#[derive(Debug, Default)]
pub(super) struct Globals(Map<String, Value>);

fn list(names: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("'{}'", name.as_ref())).collect();
    format!("[{}]", names.join(", "))
}

impl Globals {
    /// The error is SAM's message.
    pub(super) fn read(section: Option<&Value>) -> Result<Self, String> {
        let bad = |message: String| Err(format!("'Globals' section is invalid. {message}"));
        let sections = match section {
            None => return Ok(Self::default()),
            Some(Value::Object(sections)) => sections,
            Some(_) => return bad("It must be a non-empty dictionary".into()),
        };
        for (name, properties) in sections {
            let Some((_, supported)) = SUPPORTED.iter().find(|(known, _)| known == name) else {
                let all = list(SUPPORTED.iter().map(|(name, _)| name));
                return bad(format!(
                    "'{name}' is not supported. Must be one of the following values - {all}"
                ));
            };
            let Value::Object(properties) = properties else {
                return bad("Value of ${section} must be a dictionary".into());
            };
            if let Some(key) = properties.keys().find(|key| !supported.contains(&key.as_str())) {
                return bad(format!(
                    "'{key}' is not a supported property of '{name}'. Must be one of the following values - {}",
                    list(*supported)
                ));
            }
        }
        Ok(Self(sections.clone()))
    }

    /// The resource's properties over the global ones.
    pub(super) fn merge(
        &self,
        kind: &str,
        ignored: Option<&Value>,
        local: &Map<String, Value>,
    ) -> Map<String, Value> {
        let Some(Value::Object(global)) =
            kind.strip_prefix("AWS::Serverless::").and_then(|name| self.0.get(name))
        else {
            return local.clone();
        };
        let mut global = global.clone();
        match ignored {
            Some(Value::String(all)) if all == "*" => global.clear(),
            Some(Value::Array(names)) => global.retain(|key, _| !names.iter().any(|name| name == key)),
            _ => {}
        }
        let mut merged = global;
        for (key, value) in local {
            let value = match merged.remove(key) {
                Some(below) if key != "Architectures" => over(below, value.clone()),
                _ => value.clone(),
            };
            merged.insert(key.clone(), value);
        }
        merged
    }
}

fn is_function(map: &Map<String, Value>) -> bool {
    map.len() == 1 && map.keys().all(|key| key == "Ref" || key == "Condition" || key.starts_with("Fn::"))
}

/// Maps merge member by member, lists are joined (global first), anything else is the local value.
fn over(global: Value, local: Value) -> Value {
    match (global, local) {
        (Value::Object(global), Value::Object(local)) if is_function(&global) || is_function(&local) => {
            Value::Object(local)
        }
        (Value::Object(mut global), Value::Object(local)) => {
            for (key, value) in local {
                let value = match global.remove(&key) {
                    Some(below) => over(below, value),
                    None => value,
                };
                global.insert(key, value);
            }
            Value::Object(global)
        }
        (Value::Array(mut global), Value::Array(local)) => {
            global.extend(local);
            Value::Array(global)
        }
        (_, local) => local,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn globals_lie_under_local_properties() {
        let section = json!({"Function": {"Timeout": 3, "Environment": {"Variables": {"A": 1, "B": 2}}, "Layers": ["g"],
            "Architectures": ["arm64"], "VpcConfig": {"Ref": "X"}}});
        let globals = Globals::read(Some(&section)).expect("reads");
        let local = json!({"Environment": {"Variables": {"B": 3}}, "Layers": ["l"], "Architectures": ["x86_64"], "VpcConfig": {"a": 1}});
        let merged = globals.merge("AWS::Serverless::Function", None, local.as_object().expect("map"));
        assert_eq!(
            Value::Object(merged),
            json!({"Timeout": 3, "Environment": {"Variables": {"A": 1, "B": 3}}, "Layers": ["g", "l"],
                "Architectures": ["x86_64"], "VpcConfig": {"a": 1}})
        );
        let bad = Globals::read(Some(&json!({"Function": {"Role": "r"}}))).expect_err("refused");
        assert!(
            bad.starts_with(
                "'Globals' section is invalid. 'Role' is not a supported property of 'Function'."
            ),
            "{bad}"
        );
    }
}
