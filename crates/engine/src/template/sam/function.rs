//! `AWS::Serverless::Function`: a function, its role, its version and alias, and what its events add.

use serde_json::{Map, Value, json};

use super::{Sam, attributes, check_properties, hash, pass, role, s3_location, tag_list};

const KIND: &str = "AWS::Serverless::Function";

/// Properties that a Lambda function has under the same name.
const PASSED: &[&str] = &[
    "Architectures",
    "CodeSigningConfigArn",
    "Description",
    "Environment",
    "EphemeralStorage",
    "FileSystemConfigs",
    "FunctionName",
    "Handler",
    "ImageConfig",
    "KmsKeyArn",
    "Layers",
    "LoggingConfig",
    "MemorySize",
    "PackageType",
    "RecursiveLoop",
    "ReservedConcurrentExecutions",
    "Runtime",
    "RuntimeManagementConfig",
    "SnapStart",
    "Timeout",
    "VpcConfig",
];

/// Properties that the transform itself reads.
const READ: &[&str] = &[
    "AssumeRolePolicyDocument",
    "AutoPublishAlias",
    "AutoPublishAliasAllProperties",
    "AutoPublishCodeSha256",
    "CodeUri",
    "DeadLetterQueue",
    "DeploymentPreference",
    "EventInvokeConfig",
    "Events",
    "FunctionUrlConfig",
    "ImageUri",
    "InlineCode",
    "PermissionsBoundary",
    "Policies",
    "PropagateTags",
    "ProvisionedConcurrencyConfig",
    "Role",
    "RolePath",
    "Tags",
    "Tracing",
    "VersionDeletionPolicy",
    "VersionDescription",
];

const NOT_SERVED: &[&str] = &["SourceKMSKeyArn"];

impl Sam {
    pub(super) fn function(
        &mut self,
        id: &str,
        source: &Value,
        from: &Map<String, Value>,
    ) -> Result<(), String> {
        check_properties(KIND, from, &[PASSED, READ].concat(), NOT_SERVED)?;
        let mut tags = vec![json!({ "Key": "lambda:createdBy", "Value": "SAM" })];
        tags.extend(tag_list(from.get("Tags")));
        let code = code(from)?;
        let mut to = Map::new();
        to.insert("Code".into(), code.clone());
        pass(from, &mut to, PASSED);
        if let Some(queue) = from.get("DeadLetterQueue") {
            let target = queue.get("TargetArn").cloned().unwrap_or_default();
            to.insert("DeadLetterConfig".into(), json!({ "TargetArn": target }));
        }
        if let Some(mode) = from.get("Tracing").filter(|mode| *mode != "Disabled") {
            to.insert("TracingConfig".into(), json!({ "Mode": mode }));
        }
        to.insert("Tags".into(), Value::from(tags.clone()));
        let handed_down = attributes(source, false);
        match from.get("Role") {
            Some(role) => drop(to.insert("Role".into(), role.clone())),
            None => {
                let role_id = format!("{id}Role");
                to.insert("Role".into(), json!({ "Fn::GetAtt": [role_id, "Arn"] }));
                let role = role::properties(id, from, &tags)?;
                self.add(&role_id, "AWS::IAM::Role", role, &handed_down);
            }
        }
        self.add(id, "AWS::Lambda::Function", to, &attributes(source, true));
        let alias = self.alias(id, from, &code, &handed_down)?;
        self.deployment_preference(id, from)?;
        self.invoke_config(id, from, alias.as_deref(), &handed_down)?;
        if let Some(url) = from.get("FunctionUrlConfig") {
            self.url(id, url, alias.as_deref().unwrap_or(id), &handed_down)?;
        }
        if let Some(events) = from.get("Events") {
            let events = events.as_object().ok_or("'Events' must be a map.")?;
            self.events(id, events, alias.as_deref(), source)?;
        }
        Ok(())
    }

    /// The version and the alias of `AutoPublishAlias`.
    fn alias(
        &mut self,
        id: &str,
        from: &Map<String, Value>,
        code: &Value,
        handed_down: &Map<String, Value>,
    ) -> Result<Option<String>, String> {
        let provisioned = from.get("ProvisionedConcurrencyConfig");
        let Some(name) = from.get("AutoPublishAlias") else {
            let message =
                "To set ProvisionedConcurrencyConfig AutoPublishALias must be defined on the function";
            return if provisioned.is_some() { Err(message.to_owned()) } else { Ok(None) };
        };
        let name = match name.get("Ref").and_then(Value::as_str).and_then(|name| self.parameters.get(name)) {
            Some(text) => text.clone(),
            None => name
                .as_str()
                .ok_or("'AutoPublishAlias' must be a string or a Ref to a template parameter")?
                .to_owned(),
        };
        let hashed = match (from.get("AutoPublishAliasAllProperties"), from.get("AutoPublishCodeSha256")) {
            (Some(Value::Bool(true)), _) => Value::Object(from.clone()),
            (_, Some(sha)) => sha.clone(),
            _ => code.clone(),
        };
        let version = format!("{id}Version{}", &hash(&hashed)[..10]);
        let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let alias = format!("{id}Alias{letters}");
        let mut kept = handed_down.clone();
        let policy = from.get("VersionDeletionPolicy").cloned().unwrap_or_else(|| Value::from("Retain"));
        kept.insert("DeletionPolicy".into(), policy);
        let mut properties = Map::new();
        properties.insert("FunctionName".into(), json!({ "Ref": id }));
        if let Some(description) = from.get("VersionDescription") {
            properties.insert("Description".into(), description.clone());
        }
        self.add(&version, "AWS::Lambda::Version", properties, &kept);
        let mut properties = json!({
            "Name": name,
            "FunctionName": { "Ref": id },
            "FunctionVersion": { "Fn::GetAtt": [version, "Version"] },
        });
        if let Some(provisioned) = provisioned {
            properties["ProvisionedConcurrencyConfig"] = provisioned.clone();
        }
        self.add(
            &alias,
            "AWS::Lambda::Alias",
            properties.as_object().cloned().unwrap_or_default(),
            handed_down,
        );
        self.renamed.insert(format!("{id}.Version"), version);
        self.renamed.insert(format!("{id}.Alias"), alias.clone());
        Ok(Some(alias))
    }

    fn url(
        &mut self,
        id: &str,
        config: &Value,
        target: &str,
        handed_down: &Map<String, Value>,
    ) -> Result<(), String> {
        let auth = config.get("AuthType").cloned().ok_or("AuthType is required to configure function property `FunctionUrlConfig`. Please provide either AWS_IAM or NONE.")?;
        let mut properties = Map::new();
        properties.insert("TargetFunctionArn".into(), json!({ "Ref": target }));
        if let Some(config) = config.as_object() {
            pass(config, &mut properties, &["AuthType", "Cors", "InvokeMode"]);
        }
        self.add(&format!("{id}Url"), "AWS::Lambda::Url", properties, handed_down);
        if auth == "NONE" {
            let permissions = [
                ("UrlPublicPermissions", "lambda:InvokeFunctionUrl", "FunctionUrlAuthType", json!("NONE")),
                ("URLInvokeAllowPublicAccess", "lambda:InvokeFunction", "InvokedViaFunctionUrl", json!(true)),
            ];
            for (suffix, action, key, value) in permissions {
                let permission = json!({
                    "Action": action, "FunctionName": { "Ref": target }, "Principal": "*", key: value,
                });
                let permission = permission.as_object().cloned().unwrap_or_default();
                self.add(&format!("{id}{suffix}"), "AWS::Lambda::Permission", permission, handed_down);
            }
        }
        Ok(())
    }
}

fn code(from: &Map<String, Value>) -> Result<Value, String> {
    if let Some(text) = from.get("InlineCode") {
        return Ok(json!({ "ZipFile": text }));
    }
    if let Some(uri) = from.get("ImageUri") {
        return Ok(json!({ "ImageUri": uri }));
    }
    let uri = from.get("CodeUri").ok_or("Either 'InlineCode' or 'CodeUri' must be set.")?;
    let [bucket, key, version] = s3_location("CodeUri", uri)?;
    let mut code = Map::new();
    for (name, value) in [("S3Bucket", bucket), ("S3Key", key), ("S3ObjectVersion", version)] {
        code.extend(value.map(|value| (name.to_owned(), value)));
    }
    Ok(Value::Object(code))
}
