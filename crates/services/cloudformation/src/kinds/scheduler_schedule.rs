//! `AWS::Scheduler::Schedule`.

use serde_json::{Map, Value, json};
use wire::operation::LocalFuture;
use wire::scheduler;

use super::{Kind, Made, Making, attributes, text};
use crate::deploy::At;

pub(super) struct Schedule;

impl Kind for Schedule {
    fn name(&self) -> &'static str {
        "AWS::Scheduler::Schedule"
    }

    fn replaced_by(&self) -> &'static [&'static str] {
        &["GroupName", "Name"]
    }

    fn named(&self) -> Option<(&'static str, usize, bool)> {
        Some(("Name", 64, false))
    }

    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a> {
        Box::pin(async move {
            let output = at.call::<scheduler::CreateSchedule>(input(properties)?).await?;
            Ok(Made {
                physical_id: text(properties, "Name").to_owned(),
                attributes: attributes(&[("Arn", text(&output, "ScheduleArn"))]),
            })
        })
    }

    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, _: &'a Value, new: &'a Value) -> Making<'a> {
        Box::pin(async move {
            at.call::<scheduler::UpdateSchedule>(input(new)?).await?;
            Ok(made)
        })
    }

    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>> {
        Box::pin(async move {
            let mut input = json!({ "Name": id });
            if let Some(group) = properties.get("GroupName") {
                input["GroupName"] = group.clone();
            }
            at.delete::<scheduler::DeleteSchedule>(input).await
        })
    }
}

/// The request's members have the properties' names; dates are text in a template.
fn input(properties: &Value) -> Result<Value, String> {
    let mut input: Map<String, Value> = properties.as_object().cloned().unwrap_or_default();
    for name in ["EndDate", "StartDate"] {
        let Some(date) = input.get(name).and_then(Value::as_str) else { continue };
        let at: jiff::Timestamp = date.parse().map_err(|_| format!("{name} {date} is no date and time"))?;
        input.insert(name.to_owned(), json!(at.as_second()));
    }
    Ok(Value::Object(input))
}
