//! `AWS::Lambda::Url`.

use serde_json::{Map, Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Url;

impl Kind for Url {
    fn name(&self) -> &'static str {
        "AWS::Lambda::Url"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["Qualifier", "TargetFunctionArn"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(
            async move { Ok(made(&at.call::<lambda::CreateFunctionUrlConfig>(input(properties)).await?)) },
        )
    }

    fn update<'a>(&'a self, at: &'a At<'a>, _: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let mut input = input(new);
            // What the template no longer has goes back to its default.
            for (name, default) in [("InvokeMode", json!("BUFFERED")), ("Cors", json!({}))] {
                if input.get(name).is_none() {
                    input[name] = default;
                }
            }
            Ok(made(&at.call::<lambda::UpdateFunctionUrlConfig>(input).await?))
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = json!({
            "FunctionName": text(properties, "TargetFunctionArn"), "Qualifier": properties.get("Qualifier"),
        });
        Box::pin(async move { at.delete::<lambda::DeleteFunctionUrlConfig>(input).await })
    }
}

/// The same under the operations' names.
fn input(properties: &Value) -> Value {
    let mut input = properties.as_object().cloned().unwrap_or_else(Map::new);
    if let Some(function) = input.remove("TargetFunctionArn") {
        input.insert("FunctionName".to_owned(), function);
    }
    Value::Object(input)
}

fn made(output: &Value) -> Made {
    let arn = text(output, "FunctionArn");
    let attributes = attributes(&[("FunctionArn", arn), ("FunctionUrl", text(output, "FunctionUrl"))]);
    Made { physical_id: arn.to_owned(), attributes }
}
