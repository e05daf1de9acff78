//! Nested stacks: a stack that is a resource of another one, deployed as part of its deployment.
//!
//! An update that has worked keeps what it was before, and what it made superfluous, until the stack around it has come to
//! its end: only then is it known whether it stays or goes back.

use std::rc::Rc;

use serde_json::{Map, Value};
use wire::cloudformation as cfn;
use wire::operation::LocalFuture;

use super::{At, Deployment, Plan};
use crate::faults::Refusal;
use crate::kinds::Made;
use crate::operations::{begin, check_updatable, compare, is_same, new_stack};
use crate::prepare::{self, Given, Prepared};
use crate::records::stack::{Source, StackRecord};

/// Stacks nested deeper than this are refused, so that a template that contains itself ends.
const DEEPEST: u32 = 20;

impl At<'_> {
    /// Makes a nested stack; its name has been stored before.
    pub(crate) async fn create_nested(&self, properties: &Value) -> Result<Made, String> {
        let around = self.deployment.stack.borrow().clone();
        let mut stack = new_stack(&self.deployment.call, &self.physical_id()).map_err(said)?;
        stack.depth = around.depth + 1;
        if stack.depth > DEEPEST {
            return Err(format!("Stacks are nested more than {DEEPEST} deep"));
        }
        stack.root = Some(around.root.clone().unwrap_or_else(|| around.arn.clone()));
        stack.parent = Some(around.arn.clone());
        // What a nested stack could not make stays to be looked at until the stack around it goes back.
        stack.disable_rollback = true;
        stack.role_arn = around.role_arn.clone();
        stack.timeout_minutes = minutes(properties)?;
        let (source, description) = self.nested_source(properties, None).await?;
        stack.source = source;
        stack.description = description;
        let (room, call) = (&self.deployment.room, &self.deployment.call);
        let inner = Deployment::take(room, call, stack, Plan::Create).await.map_err(said)?;
        inner.run(Plan::Create).await.map_err(said)?;
        let stack = inner.stack.borrow();
        match stack.status.as_str() {
            "CREATE_COMPLETE" => Ok(made(&stack)),
            _ => Err(format!(
                "Embedded stack {} was not successfully created: {}",
                stack.arn,
                stack.reason.as_deref().unwrap_or_default().trim_end()
            )),
        }
    }

    /// Updates a nested stack where its template, parameters or tags say otherwise.
    pub(crate) async fn update_nested(&self, id: &str, properties: &Value) -> Result<Made, String> {
        let (room, call) = (&self.deployment.room, &self.deployment.call);
        let mut stack = room.existing(call, id).await.map_err(said)?;
        let (source, _) = self.nested_source(properties, Some(&stack)).await?;
        let template = prepare::processed(&source).map_err(said)?;
        let changes = compare(&stack, &source, &template).map_err(said)?;
        if is_same(&stack, &source, &changes) {
            return Ok(made(&stack));
        }
        check_updatable(&stack).map_err(said)?;
        begin(&mut stack, source);
        let inner = Deployment::take(room, call, stack, Plan::Update).await.map_err(said)?;
        inner.deferred.set(true);
        inner.run(Plan::Update).await.map_err(said)?;
        let worked = {
            let stack = inner.stack.borrow();
            match stack.status.as_str() {
                "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => Ok(made(&stack)),
                _ => Err(format!(
                    "Embedded stack {} was not successfully updated. Currently in {} with reason: {}",
                    stack.arn,
                    stack.status,
                    stack.reason.as_deref().unwrap_or_default().trim_end()
                )),
            }
        };
        if worked.is_ok() {
            self.deployment.nested.borrow_mut().insert(self.logical_id.to_owned(), Rc::new(inner));
        }
        worked
    }

    /// Deletes a nested stack with all that it has made.
    pub(crate) async fn delete_nested(&self, id: &str) -> Result<(), String> {
        let (room, call) = (&self.deployment.room, &self.deployment.call);
        let Some(stack) = room.find(call, id).await.map_err(said)? else { return Ok(()) };
        if stack.is_deleted() {
            return Ok(());
        }
        let inner = Deployment::take(room, call, stack, Plan::Delete).await.map_err(said)?;
        inner.run(Plan::Delete).await.map_err(said)?;
        let stack = inner.stack.borrow();
        match stack.is_deleted() {
            true => Ok(()),
            false => Err(format!(
                "Embedded stack {} was not successfully deleted: {}",
                stack.arn,
                stack.reason.as_deref().unwrap_or_default().trim_end()
            )),
        }
    }

    /// What a nested stack is made from, by the resource's properties.
    fn nested_source<'a>(
        &'a self,
        properties: &'a Value,
        current: Option<&'a StackRecord>,
    ) -> LocalFuture<'a, Result<(Source, Option<String>), String>> {
        Box::pin(async move {
            let url = properties.get("TemplateURL").and_then(Value::as_str);
            let around = self.deployment.stack.borrow().source.clone();
            let mut tags = around.tags.clone();
            for (key, value) in crate::kinds::tag_map(properties.get("Tags")) {
                tags.retain(|(known, _)| *known != key);
                tags.push((key, value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
            }
            let given = Given {
                url: Some(url.ok_or("Property TemplateURL cannot be empty.")?.to_owned()),
                parameters: parameters(properties.get("Parameters"))?,
                tags: Some(tags.into_iter().map(|(key, value)| cfn::Tag { key, value }).collect()),
                capabilities: around.capabilities.iter().map(|one| one.as_str().into()).collect(),
                ..Given::default()
            };
            let (room, call) = (&self.deployment.room, &self.deployment.call);
            match prepare::prepare(room, call, given, current).await.map_err(said)? {
                Prepared::Ready(source, template) => Ok((*source, template.description)),
                Prepared::TransformFailed(_, reason) => Err(reason),
            }
        })
    }
}

/// `TimeoutInMinutes`, text or number.
fn minutes(properties: &Value) -> Result<Option<i32>, String> {
    let Some(value) = properties.get("TimeoutInMinutes") else { return Ok(None) };
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match text.parse() {
        Ok(minutes) if minutes > 0 => Ok(Some(minutes)),
        _ => Err("TimeoutInMinutes must be a positive number".into()),
    }
}

/// The nested stack's parameters; a list is one text with commas.
fn parameters(given: Option<&Value>) -> Result<Vec<cfn::Parameter>, String> {
    let empty = Map::new();
    let given = match given {
        None | Some(Value::Null) => &empty,
        Some(Value::Object(map)) => map,
        Some(_) => return Err("Property Parameters must be a map".into()),
    };
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    };
    given
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Value::Array(items) => {
                    items.iter().map(text).collect::<Option<Vec<_>>>().map(|items| items.join(","))
                }
                value => text(value),
            };
            let value =
                value.ok_or_else(|| format!("Value of property Parameters.{name} must be of type String"))?;
            Ok(cfn::Parameter {
                parameter_key: Some(name.clone()),
                parameter_value: Some(value),
                ..cfn::Parameter::default()
            })
        })
        .collect()
}

fn made(stack: &StackRecord) -> Made {
    let outputs = stack.outputs.iter();
    let attributes = outputs
        .map(|output| (format!("Outputs.{}", output.key), Value::from(output.value.clone())))
        .collect();
    Made { physical_id: stack.arn.clone(), attributes }
}

/// A refusal as a resource's events say it.
fn said(refusal: Refusal) -> String {
    match refusal {
        Refusal::Invalid(message)
        | Refusal::Exists(message)
        | Refusal::Capabilities(message)
        | Refusal::NoChangeSet(message)
        | Refusal::ChangeSetStatus(message) => message,
        Refusal::Internal(_) => "Internal Failure".to_owned(),
    }
}
