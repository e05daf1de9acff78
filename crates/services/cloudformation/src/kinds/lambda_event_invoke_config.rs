//! `AWS::Lambda::EventInvokeConfig`.

use serde_json::{Value, json};
use wire::lambda;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, text};
use crate::deploy::At;

pub(super) struct EventInvokeConfig;

impl Kind for EventInvokeConfig {
    fn name(&self) -> &'static str {
        "AWS::Lambda::EventInvokeConfig"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["FunctionName", "Qualifier"]
    }

    fn made_up(&self) -> Option<usize> {
        Some(128)
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.call::<lambda::PutFunctionEventInvokeConfig>(properties.clone()).await?;
            let id = format!("{}|{}", text(properties, "FunctionName"), text(properties, "Qualifier"));
            Ok(Made { physical_id: id, ..Made::default() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.call::<lambda::PutFunctionEventInvokeConfig>(new.clone()).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        _: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        let input = json!({
            "FunctionName": text(properties, "FunctionName"), "Qualifier": text(properties, "Qualifier"),
        });
        Box::pin(async move { at.delete::<lambda::DeleteFunctionEventInvokeConfig>(input).await })
    }
}
