//! Secrets Manager's secrets under the name of a parameter: `/aws/reference/secretsmanager/{secret id}`.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html>

use crate::Ssm;
use base::Timestamp;
use serde_json::{Value, json};
use wire::ssm::{GetParameterError, Parameter, ParameterNotFound, ParameterType, ValidationException};
use wire::{CallError, Cx};

/// What such names begin with.
const REFERENCE: &str = "/aws/reference/secretsmanager/";

/// The id of the secret that a name refers to, with what stands behind it.
pub(crate) fn referred(name: &str) -> Option<&str> {
    name.strip_prefix(REFERENCE)
}

/// A secret as a parameter: its current version, or the one of a stage or id behind a colon.
pub(crate) async fn find(cx: &Cx<Ssm>, secret: &str, decrypts: bool) -> Result<Parameter, GetParameterError> {
    if !decrypts {
        let message = "WithDecryption flag must be True for retrieving a Secret Manager secret.";
        return Err(ValidationException::new(message).into());
    }
    let (id, version) = secret.split_once(':').map_or((secret, None), |(id, version)| (id, Some(version)));
    let mut input = json!({ "SecretId": id });
    if let Some(version) = version {
        // Ids of versions have 32 characters at least, and stages do not look like them.
        let is_id = version.len() >= 32 && version.chars().all(|one| one.is_ascii_hexdigit() || one == '-');
        input[if is_id { "VersionId" } else { "VersionStage" }] = json!(version);
    }
    let call = |operation: &'static str, input: Value| async move {
        cx.house().call_json("secretsmanager", operation, &cx.call, input.to_string().as_bytes()).await
    };
    let missing = |error: CallError| -> GetParameterError {
        let message = match error.code.as_str() {
            "ResourceNotFoundException" => format!("Secret {REFERENCE}{secret} not found."),
            _ => error.message,
        };
        let message =
            format!("An error occurred (ParameterNotFound) when referencing Secrets Manager: {message}");
        ParameterNotFound { message: Some(message) }.into()
    };
    let value = call("GetSecretValue", input).await.map_err(missing)?;
    let described = call("DescribeSecret", json!({ "SecretId": id })).await.map_err(missing)?;
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let seconds = value.get("CreatedDate").and_then(Value::as_f64).unwrap_or_default();
    Ok(Parameter {
        name: text("Name"),
        r#type: Some(ParameterType::SecureString),
        value: text("SecretString").or_else(|| text("SecretBinary")),
        version: Some(0),
        selector: version.map(|version| format!(":{version}")),
        source_result: Some(described.to_string()),
        last_modified_date: Some(Timestamp::from_secs_f64(seconds)),
        arn: text("ARN"),
        data_type: Some("text".to_owned()),
    })
}
