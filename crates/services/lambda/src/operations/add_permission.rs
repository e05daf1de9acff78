//! `AddPermission`.

use crate::Lambda;
use crate::faults::conflict;
use crate::name::FunctionName;
use crate::records::Statement;
use serde_json::json;
use wire::Cx;
use wire::lambda::{AddPermissionError, AddPermissionRequest, AddPermissionResponse};

/// Adds a statement to the resource policy of a function, version or alias.
pub(crate) async fn add_permission(
    cx: &Cx<Lambda>,
    input: AddPermissionRequest,
) -> Result<AddPermissionResponse, AddPermissionError> {
    let name: FunctionName = FunctionName::read::<AddPermissionError>(
        &input.function_name,
        input.qualifier.as_deref(),
        cx.region(),
        cx.account(),
    )?;
    let document = document(&name, &input);
    cx.change(&name, |record| -> Result<(), AddPermissionError> {
        if record.qualified(name.qualifier.as_deref()).is_none() {
            return Err(name.not_found().into());
        }
        let policy = record.policies.entry(name.qualifier.clone().unwrap_or_default()).or_default();
        if policy.iter().any(|statement| statement.sid == input.statement_id) {
            return Err(conflict(format!(
                "The statement id ({}) provided already exists. Please provide a new statement id, or remove the \
                 existing statement.",
                input.statement_id
            ))
            .into());
        }
        policy.push(Statement { sid: input.statement_id.clone(), document: document.clone() });
        Ok(())
    })
    .await?;
    Ok(AddPermissionResponse { statement: Some(document.to_string()) })
}

/// The statement as IAM writes it.
fn document(name: &FunctionName, input: &AddPermissionRequest) -> serde_json::Value {
    let principal = match input.principal.as_str() {
        "*" => json!("*"),
        service if service.contains('.') => json!({ "Service": service }),
        account if account.len() == 12 => json!({ "AWS": format!("arn:aws:iam::{account}:root") }),
        arn => json!({ "AWS": arn }),
    };
    let mut document = json!({
        "Sid": input.statement_id, "Effect": "Allow", "Principal": principal, "Action": input.action,
        "Resource": name.qualified_arn(),
    });
    let mut condition = serde_json::Map::new();
    let mut equals = serde_json::Map::new();
    for (key, value) in [
        ("AWS:SourceAccount", input.source_account.as_deref()),
        ("aws:PrincipalOrgID", input.principal_org_id.as_deref()),
        ("lambda:EventSourceToken", input.event_source_token.as_deref()),
        ("lambda:FunctionUrlAuthType", input.function_url_auth_type.as_ref().map(|kind| kind.as_str())),
    ] {
        if let Some(value) = value {
            equals.insert(key.to_owned(), json!(value));
        }
    }
    if !equals.is_empty() {
        condition.insert("StringEquals".to_owned(), equals.into());
    }
    if let Some(via_url) = input.invoked_via_function_url {
        condition.insert("Bool".to_owned(), json!({ "lambda:InvokedViaFunctionUrl": via_url.to_string() }));
    }
    if let Some(arn) = &input.source_arn {
        condition.insert("ArnLike".to_owned(), json!({ "AWS:SourceArn": arn }));
    }
    if !condition.is_empty() {
        document["Condition"] = condition.into();
    }
    document
}
