//! `AWS::KMS::Alias`.

use serde_json::{Value, json};
use wire::kms;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Alias;

impl Kind for Alias {
    fn name(&self) -> &'static str {
        "AWS::KMS::Alias"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["AliasName"]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let name = text(properties, "AliasName");
            at.call::<kms::CreateAlias>(input(name, properties)).await?;
            Ok(Made { attributes: attributes(&[("AliasName", name)]), physical_id: name.to_owned() })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.call::<kms::UpdateAlias>(input(&made.physical_id, new)).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        name: &'a str,
        _: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move { at.delete::<kms::DeleteAlias>(json!({ "AliasName": name })).await.map(drop) })
    }
}

fn input(name: &str, properties: &Value) -> Value {
    json!({ "AliasName": name, "TargetKeyId": text(properties, "TargetKeyId") })
}
