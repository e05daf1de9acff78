//! `AWS::Lambda::Function`.

use base64::Engine as _;
use serde_json::{Map, Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, changed, tag_changes, tag_map, text, without};
use crate::deploy::At;
use crate::package;

pub(super) struct Function;

/// Properties that are calls of their own.
const APART: &[&str] = &["ReservedConcurrentExecutions", "RecursiveLoop", "RuntimeManagementConfig", "Tags"];

/// Properties of the function's code rather than of its configuration.
const CODE: &[&str] = &["Architectures", "Code"];

impl Kind for Function {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Function"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["FunctionName", "PackageType"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("FunctionName", 64, false))
    }

    fn is_tagged(&self) -> bool {
        true
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = without(properties, APART);
            let code = code(properties)?;
            input.insert("Code".into(), Value::Object(code));
            let tags = tag_map(properties.get("Tags"));
            if !tags.is_empty() {
                input.insert("Tags".into(), Value::Object(tags));
            }
            let output = at.call::<lambda::CreateFunction>(Value::Object(input)).await?;
            let made = described(&output);
            if let Some(reserved) = properties.get("ReservedConcurrentExecutions") {
                let input = json!({
                    "FunctionName": made.physical_id, "ReservedConcurrentExecutions": reserved,
                });
                at.call::<lambda::PutFunctionConcurrency>(input).await?;
            }
            Ok(made)
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = made.physical_id.clone();
            let mut made = made;
            if CODE.iter().any(|property| changed(old, new, property)) {
                let mut input = code(new)?;
                input.insert("FunctionName".into(), Value::from(name.clone()));
                if let Some(architectures) = new.get("Architectures") {
                    input.insert("Architectures".into(), architectures.clone());
                }
                made = described(&at.call::<lambda::UpdateFunctionCode>(Value::Object(input)).await?);
            }
            let apart = [APART, CODE, &["PackageType", "CodeSigningConfigArn"]].concat();
            let (before, after) = (without(old, &apart), without(new, &apart));
            if before != after {
                let mut input = after;
                input.insert("FunctionName".into(), Value::from(name.clone()));
                // What the template no longer sets goes back to its default.
                let defaults = [
                    ("Description", json!("")),
                    ("Environment", json!({ "Variables": {} })),
                    ("Layers", json!([])),
                    ("MemorySize", json!(128)),
                    ("Timeout", json!(3)),
                ];
                for (property, default) in defaults {
                    if before.contains_key(property) {
                        input.entry(property).or_insert(default);
                    }
                }
                made =
                    described(&at.call::<lambda::UpdateFunctionConfiguration>(Value::Object(input)).await?);
            }
            if changed(old, new, "ReservedConcurrentExecutions") {
                match new.get("ReservedConcurrentExecutions") {
                    Some(reserved) => {
                        let input = json!({ "FunctionName": name, "ReservedConcurrentExecutions": reserved });
                        at.call::<lambda::PutFunctionConcurrency>(input).await?;
                    }
                    None => {
                        at.delete::<lambda::DeleteFunctionConcurrency>(json!({ "FunctionName": name }))
                            .await?
                    }
                }
            }
            if changed(old, new, "Tags") {
                let (gone, after) = tag_changes(old, new);
                let arn = made.attributes.get("Arn").cloned().unwrap_or_default();
                if !gone.is_empty() {
                    at.call::<lambda::UntagResource>(json!({ "Resource": arn, "TagKeys": gone })).await?;
                }
                if !after.is_empty() {
                    at.call::<lambda::TagResource>(json!({ "Resource": arn, "Tags": after })).await?;
                }
            }
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<lambda::DeleteFunction>(json!({ "FunctionName": id })).await })
    }
}

fn described(output: &Value) -> Made {
    let attributes = attributes(&[("Arn", text(output, "FunctionArn"))]);
    Made { physical_id: text(output, "FunctionName").to_owned(), attributes }
}

/// `Code` as the operations take it: source text in the template becomes a package of one file.
fn code(properties: &Value) -> Result<Map<String, Value>, String> {
    let code = properties.get("Code").and_then(Value::as_object);
    let mut code = code.cloned().ok_or("Resource template invalid: required key [Code] not found")?;
    if let Some(Value::String(source)) = code.get("ZipFile") {
        let (file, response) = match text(properties, "Runtime") {
            runtime if runtime.starts_with("python") => ("index.py", package::PYTHON_RESPONSE),
            runtime if runtime.starts_with("nodejs") => ("index.js", package::NODE_RESPONSE),
            runtime => {
                return Err(format!(
                    "ZipFile can only be used with Node.js and Python runtimes, not with {runtime}"
                ));
            }
        };
        let (name, content) = response;
        let package = package::zip(&[(file, source.as_bytes()), (name, content.as_bytes())]);
        let package = base64::engine::general_purpose::STANDARD.encode(package);
        code.insert("ZipFile".into(), Value::from(package));
    }
    Ok(code)
}
