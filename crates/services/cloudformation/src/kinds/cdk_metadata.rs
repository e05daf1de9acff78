//! `AWS::CDK::Metadata`: what the CDK notes about its templates. It makes nothing, at AWS as well as here.

use serde_json::Value;
use wire::operation::LocalFuture;

use super::{Kind, Made, Making};
use crate::deploy::At;

pub(super) struct Metadata;

impl Kind for Metadata {
    fn name(&self) -> &'static str {
        "AWS::CDK::Metadata"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &[]
    }

    fn create<'a>(&'a self, at: &'a At<'a>, _: &'a Value) -> Making<'a> {
        Box::pin(async move { Ok(Made { physical_id: at.made_up_name(128, false), ..Made::default() }) })
    }

    fn update<'a>(&'a self, _: &'a At<'a>, made: Made, _: &'a Value, _: &'a Value) -> Making<'a> {
        Box::pin(async move { Ok(made) })
    }

    fn delete<'a>(&'a self, _: &'a At<'a>, _: &'a str, _: &'a Value) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async { Ok(()) })
    }
}
