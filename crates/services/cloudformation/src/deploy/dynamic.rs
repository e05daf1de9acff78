//! Dynamic references, `{{resolve:ssm:name}}`: looked up when a resource's properties are resolved.

use serde_json::Value;

use super::At;

const OPEN: &str = "{{resolve:";

/// The first dynamic reference in a text: where it begins and ends, and what is between the braces.
fn first(text: &str) -> Option<(usize, usize, &str)> {
    let start = text.find(OPEN)?;
    let inner = &text[start + OPEN.len()..];
    let length = inner.find("}}")?;
    Some((start, start + OPEN.len() + length + 2, &inner[..length]))
}

/// Every text with a dynamic reference in a value.
fn collect<'a>(value: &'a mut Value, found: &mut Vec<&'a mut String>) {
    match value {
        Value::String(text) if first(text).is_some() => found.push(text),
        Value::Array(items) => items.iter_mut().for_each(|item| collect(item, found)),
        Value::Object(map) => map.values_mut().for_each(|item| collect(item, found)),
        _ => {}
    }
}

impl At<'_> {
    /// The properties with their dynamic references looked up. A value that is found is not looked through again.
    pub(super) async fn look_up(&self, kind: &str, mut properties: Value) -> Result<Value, String> {
        let mut texts = Vec::new();
        if let Value::Object(map) = &mut properties {
            for (name, property) in map {
                let before = texts.len();
                collect(property, &mut texts);
                if texts[before..].iter().any(|text| text.contains("{{resolve:ssm-secure:")) {
                    // AWS has a list of properties that may hold one; none of them belongs to a type that is served.
                    return Err(format!(
                        "SSM Secure reference is not supported in: [{kind}/Properties/{name}]"
                    ));
                }
            }
        }
        for text in texts {
            let mut done = String::new();
            let mut rest = text.clone();
            while let Some((start, end, reference)) = first(&rest) {
                let value = self.dynamic(reference).await?;
                done.push_str(&rest[..start]);
                done.push_str(&value);
                rest = rest[end..].to_owned();
            }
            done.push_str(&rest);
            *text = done;
        }
        Ok(properties)
    }

    async fn dynamic(&self, reference: &str) -> Result<String, String> {
        match reference.split_once(':') {
            Some(("ssm", name)) => self.parameter(name).await,
            Some(("secretsmanager", rest)) => self.secret(rest).await,
            _ => Err(format!("Dynamic references of this kind are not served: {{{{resolve:{reference}}}}}")),
        }
    }

    async fn parameter(&self, name: &str) -> Result<String, String> {
        let input = serde_json::json!({ "Name": name });
        let found = self.call::<wire::ssm::GetParameter>(input).await;
        let found = found.map_err(|_| format!("Parameters: [ssm:{name}] cannot be found."))?;
        let parameter = &found["Parameter"];
        if parameter["Type"] == "SecureString" {
            return Err(format!(
                "Non-secure ssm prefix was used for secure parameter: {}",
                parameter["Name"].as_str().unwrap_or_default()
            ));
        }
        Ok(parameter["Value"].as_str().unwrap_or_default().to_owned())
    }

    /// `id:SecretString:json-key:stage:version`, of which all but the id may be left out.
    async fn secret(&self, rest: &str) -> Result<String, String> {
        let mut parts = rest.split(':');
        let words = if rest.starts_with("arn:") { 7 } else { 1 };
        let id = parts.by_ref().take(words).collect::<Vec<_>>().join(":");
        let mut next = || parts.next().filter(|part| !part.is_empty());
        if next().is_some_and(|what| what != "SecretString") {
            return Err(format!("Only SecretString can be resolved: {{{{resolve:secretsmanager:{rest}}}}}"));
        }
        let (key, stage, version) = (next(), next(), next());
        let mut input = serde_json::json!({ "SecretId": id });
        if let Some(stage) = stage {
            input["VersionStage"] = Value::from(stage);
        }
        if let Some(version) = version {
            input["VersionId"] = Value::from(version);
        }
        let call = &self.deployment.call;
        let input = input.to_string();
        let found = call.house.call_json("secretsmanager", "GetSecretValue", call, input.as_bytes());
        let found = found.await.map_err(|error| {
            format!("Secrets Manager can't find the specified secret value for {id}: {}", error.message)
        })?;
        let text = found["SecretString"].as_str().unwrap_or_default();
        let Some(key) = key else { return Ok(text.to_owned()) };
        let value: Value =
            serde_json::from_str(text).map_err(|_| format!("Could not parse SecretString JSON of {id}"))?;
        match value.get(key) {
            Some(Value::String(text)) => Ok(text.clone()),
            Some(Value::Null) | None => {
                Err(format!("Could not find a value associated with JSONKey in SecretString: {key} of {id}"))
            }
            Some(other) => Ok(other.to_string()),
        }
    }
}
