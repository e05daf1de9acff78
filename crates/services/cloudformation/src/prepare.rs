//! From what a caller gave to a template that is ready to run: text, transforms, parameter values, capabilities.

use std::collections::BTreeMap;

use engine::template::{self, DeletionPolicy, Document, Lookup, Pseudo, Scope, Template, parameter, sam};
use serde_json::Value;
use wire::cloudformation as cfn;
use wire::operation::Call;

use crate::faults::{Refusal, invalid};
use crate::include::include;
use crate::kinds;
use crate::objects;
use crate::records::stack::{Source, StackRecord};
use crate::room::CloudFormation;

/// A template in an API call may have this many bytes; a longer one goes through S3.
const LONGEST_BODY: usize = 51_200;

/// What create, update and change-set calls have in common.
#[derive(Default)]
pub(crate) struct Given {
    pub(crate) body: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) previous_template: bool,
    pub(crate) parameters: Vec<cfn::Parameter>,
    pub(crate) tags: Option<Vec<cfn::Tag>>,
    pub(crate) capabilities: Vec<cfn::Capability>,
    /// Whether transforms run without `CAPABILITY_AUTO_EXPAND`: a change set shows what they made first.
    pub(crate) expands: bool,
}

/// A source whose transform failed is told apart, because a change set reports it and a direct call refuses.
pub(crate) enum Prepared {
    Ready(Box<Source>, Box<Template>),
    TransformFailed(Box<Source>, String),
}

/// A lookup before anything is made.
pub(crate) struct Nothing;

impl Lookup for Nothing {
    fn reference(&self, _: &str) -> Option<Value> {
        None
    }

    fn attribute(&self, resource: &str, attribute: &str) -> Result<Value, String> {
        Err(format!("{resource}.{attribute} is not made yet"))
    }

    fn import(&self, _: &str) -> Option<String> {
        None
    }
}

/// The text of a template that is given by value or by URL.
pub(crate) async fn text(
    room: &CloudFormation,
    call: &Call,
    body: Option<&String>,
    url: Option<&String>,
) -> Result<Option<String>, Refusal> {
    match (body, url) {
        (Some(_), Some(_)) => invalid("You cannot specify both Template URL and Template Body"),
        (Some(body), None) if body.len() > LONGEST_BODY => invalid(format!(
            "1 validation error detected: Value at 'templateBody' failed to satisfy constraint: Member must have length less than or equal to {LONGEST_BODY}"
        )),
        (Some(body), None) => Ok(Some(body.clone())),
        (None, Some(url)) => {
            let Some((bucket, key)) = objects::location(url) else {
                return invalid("TemplateURL must be a supported URL.");
            };
            match room.objects.get_object(&call.caller.account, &bucket, &key).await {
                Ok(bytes) => match String::from_utf8(bytes.to_vec()) {
                    Ok(text) => Ok(Some(text)),
                    Err(_) => invalid("Template format error: the template is not UTF-8."),
                },
                Err(error) => invalid(format!("S3 error: {}", error.message)),
            }
        }
        (None, None) => Ok(None),
    }
}

/// Whether every transform that a template asks for is served.
pub(crate) fn check_transforms(document: &Document) -> Result<Vec<String>, Refusal> {
    let names = template::transforms(&document.value);
    for name in &names {
        if name != sam::SAM && name != template::LANGUAGE_EXTENSIONS {
            return invalid(format!("No transform named {name} found."));
        }
    }
    Ok(names)
}

pub(crate) async fn prepare(
    room: &CloudFormation,
    call: &Call,
    given: Given,
    current: Option<&StackRecord>,
) -> Result<Prepared, Refusal> {
    let text = match text(room, call, given.body.as_ref(), given.url.as_ref()).await? {
        Some(text) => text,
        None => match current.filter(|stack| given.previous_template && !stack.source.template.is_empty()) {
            Some(stack) => stack.source.template.clone(),
            None => return invalid("Either Template URL or Template Body must be specified."),
        },
    };
    let mut document = Document::parse(&text)?;
    let transforms = check_transforms(&document)?;
    include(room, call, &mut document).await?;
    let declared = Template::declared_parameters(&document)?;
    let previous = current.map(|stack| &stack.source.parameters);
    let values = parameter::values(&declared, &given_values(&given.parameters, previous)?)?;
    let mut source = Source { template: text, parameters: values, ..Source::default() };
    source.tags = match given.tags {
        Some(tags) => tags.into_iter().map(|tag| (tag.key, tag.value)).collect(),
        None => current.map(|stack| stack.source.tags.clone()).unwrap_or_default(),
    };
    source.capabilities = given.capabilities.iter().map(|one| one.as_str().to_owned()).collect();
    for (name, parameter) in declared.iter().filter(|(_, parameter)| parameter.names_ssm()) {
        let resolved = ssm_value(call, name, &source.parameters[name]).await?;
        if parameter.is_ssm() {
            source.resolved.insert(name.clone(), resolved);
        }
    }
    if !transforms.is_empty()
        && !given.expands
        && !source.capabilities.iter().any(|one| one == "CAPABILITY_AUTO_EXPAND")
    {
        return Err(Refusal::Capabilities("Requires capabilities : [CAPABILITY_AUTO_EXPAND]".into()));
    }
    if transforms.iter().any(|name| name == template::LANGUAGE_EXTENSIONS) {
        let pseudo = new_pseudo(call, current);
        document = match template::expand(&document, &scope_values(&source), &pseudo) {
            Ok(expanded) => expanded,
            Err(error) => return Ok(Prepared::TransformFailed(Box::new(source), error.to_string())),
        };
    }
    let processed = if sam::is_sam(&document.value) {
        match sam::transform(&document, &source.parameters) {
            Ok(processed) => processed,
            Err(error) => return Ok(Prepared::TransformFailed(Box::new(source), error.to_string())),
        }
    } else {
        let mut processed = document;
        if let Some(top) = processed.value.as_object_mut() {
            top.shift_remove("Transform");
        }
        processed
    };
    source.notes = processed.notes.clone();
    let is_served = |kind: &str| kinds::find(kind).is_some();
    let processed = match template::skips_unsupported(&processed) {
        true => {
            let (rest, skipped) = template::skip_unsupported(&processed, is_served);
            source.skipped = skipped.iter().map(shown_skipped).collect();
            rest
        }
        false => processed,
    };
    // Before anything else is checked, because what is not served may have references that only its own transform knows.
    refuse_unsupported(&processed, |id, kind| {
        is_served(kind) || is_absent(&processed, &source, &new_pseudo(call, current), id)
    })?;
    let template = Template::read(&processed)?;
    refuse_snapshots(&template)?;
    check_capabilities(&template, &source.capabilities)?;
    source.processed = processed.value.to_string();
    Ok(Prepared::Ready(Box::new(source), Box::new(template)))
}

fn given_values(
    given: &[cfn::Parameter],
    previous: Option<&BTreeMap<String, String>>,
) -> Result<BTreeMap<String, String>, Refusal> {
    let mut values = BTreeMap::new();
    for one in given {
        let Some(name) = one.parameter_key.clone() else {
            return invalid(
                "Invalid input for parameter key null. Cannot specify usePreviousValue as true for a parameter key not in the previous template",
            );
        };
        if one.use_previous_value == Some(true) {
            match previous.and_then(|values| values.get(&name)) {
                Some(value) => drop(values.insert(name, value.clone())),
                None => {
                    return invalid(format!(
                        "Invalid input for parameter key {name}. Cannot specify usePreviousValue as true for a parameter key not in the previous template"
                    ));
                }
            }
        } else if let Some(value) = &one.parameter_value {
            values.insert(name, value.clone());
        }
    }
    Ok(values)
}

async fn ssm_value(call: &Call, name: &str, parameter: &str) -> Result<String, Refusal> {
    let input = serde_json::json!({ "Name": parameter }).to_string();
    match call.house.call_json("ssm", "GetParameter", call, input.as_bytes()).await {
        Ok(found) if found["Parameter"]["Type"] == "SecureString" => invalid(format!(
            "Parameters [{parameter}] referenced by template have types not supported by CloudFormation."
        )),
        Ok(found) => {
            Ok(found.pointer("/Parameter/Value").and_then(Value::as_str).unwrap_or_default().to_owned())
        }
        Err(_) => invalid(format!(
            "Parameter validation failed: parameter value {parameter} for parameter name {name} does not exist. Rollback requested"
        )),
    }
}

/// Whether a resource's condition is false. An update that makes it true is looked at anew.
fn is_absent(document: &Document, source: &Source, pseudo: &Pseudo, id: &str) -> bool {
    let Ok(template) = Template::read(document) else { return false };
    present(&template, source, pseudo).is_ok_and(|present| !present.iter().any(|one| one == id))
}

/// Refuses the whole template where it has a type that is not served, naming each with its line.
fn refuse_unsupported(document: &Document, passes: impl Fn(&str, &str) -> bool) -> Result<(), Refusal> {
    let resources = document.value.get("Resources").and_then(Value::as_object);
    let list: Vec<String> = resources
        .into_iter()
        .flatten()
        .filter_map(|(id, resource)| Some((id, resource.get("Type")?.as_str()?)))
        .filter(|(id, kind)| !kind.is_empty() && !passes(id, kind))
        .map(|(id, kind)| placed(kind, id, document.mark(&format!("/Resources/{id}"))))
        .collect();
    match list.is_empty() {
        true => Ok(()),
        false => {
            invalid(format!("Template format error: Unrecognized resource types: [{}]", list.join(", ")))
        }
    }
}

/// No type that is served has snapshots.
fn refuse_snapshots(template: &Template) -> Result<(), Refusal> {
    for resource in template.resources.values() {
        let policies = [
            ("deletion policy", resource.deletion_policy),
            ("update replace policy", resource.update_replace_policy),
        ];
        if let Some((name, _)) = policies.iter().find(|(_, policy)| *policy == DeletionPolicy::Snapshot) {
            return invalid(format!(
                "Template error: resource type {} does not support {name} Snapshot",
                resource.kind
            ));
        }
    }
    Ok(())
}

fn placed(kind: &str, id: &str, mark: Option<template::Mark>) -> String {
    match mark {
        Some(mark) => format!("{kind} ({id}, line {})", mark.line),
        None => format!("{kind} ({id})"),
    }
}

/// A skipped resource as people are told of it.
fn shown_skipped(skipped: &template::Skipped) -> String {
    let placed = placed(&skipped.kind, &skipped.id, skipped.mark);
    match &skipped.needs {
        Some(needs) => format!("{placed}, which needs {needs}"),
        None => placed,
    }
}

/// The sentences that say what a deployment leaves out or does otherwise than AWS.
pub(crate) fn skipped_note(source: &Source) -> Option<String> {
    let skipped =
        (!source.skipped.is_empty()).then(|| format!("Skipped, as asked: [{}]", source.skipped.join("; ")));
    let all: Vec<String> = skipped.into_iter().chain(source.notes.clone()).collect();
    (!all.is_empty()).then(|| all.join(". "))
}

/// The capabilities that a template needs, and for which types.
pub(crate) fn needed_capabilities(template: &Template) -> (Vec<cfn::Capability>, Vec<String>) {
    let mut named = false;
    let mut kinds: Vec<String> = Vec::new();
    for resource in template.resources.values() {
        if !resource.kind.starts_with("AWS::IAM::") {
            continue;
        }
        named |= ["GroupName", "ManagedPolicyName", "RoleName", "UserName", "InstanceProfileName"]
            .iter()
            .any(|name| resource.properties.get(*name).is_some());
        if !kinds.contains(&resource.kind) {
            kinds.push(resource.kind.clone());
        }
    }
    let capability = if named { cfn::Capability::CapabilityNamedIam } else { cfn::Capability::CapabilityIam };
    (if kinds.is_empty() { Vec::new() } else { vec![capability] }, kinds)
}

fn check_capabilities(template: &Template, given: &[String]) -> Result<(), Refusal> {
    for needed in needed_capabilities(template).0 {
        let has = given.iter().any(|one| {
            one == needed.as_str() || one == "CAPABILITY_NAMED_IAM" && needed.as_str() == "CAPABILITY_IAM"
        });
        if !has {
            return Err(Refusal::Capabilities(format!("Requires capabilities : [{}]", needed.as_str())));
        }
    }
    Ok(())
}

/// The template that a source's transforms made.
pub(crate) fn processed(source: &Source) -> Result<Template, Refusal> {
    Ok(Template::read(&Document::of(serde_json::from_str(&source.processed)?))?)
}

/// The values that functions see: SSM parameters with what they name.
pub(crate) fn scope_values(source: &Source) -> BTreeMap<String, String> {
    let mut values = source.parameters.clone();
    values.extend(source.resolved.clone());
    values
}

/// Which resources of a template are there, by their conditions.
pub(crate) fn present(template: &Template, source: &Source, pseudo: &Pseudo) -> Result<Vec<String>, Refusal> {
    let scope = Scope::new(template, &scope_values(source), pseudo, &Nothing)?;
    Ok(template
        .resources
        .iter()
        .filter(|(_, resource)| scope.holds(resource.condition.as_ref()))
        .map(|(id, _)| id.clone())
        .collect())
}

/// `AWS::StackName` and its kin for a stack.
pub(crate) fn pseudo(stack: &StackRecord) -> Pseudo {
    Pseudo {
        account_id: stack.account.clone(),
        region: stack.region.clone(),
        stack_id: stack.arn.clone(),
        stack_name: stack.name.clone(),
        notification_arns: stack.notification_arns.clone(),
    }
}

/// The same of a stack that may be there already.
fn new_pseudo(call: &Call, current: Option<&StackRecord>) -> Pseudo {
    let new = || Pseudo {
        account_id: call.caller.account.as_str().to_owned(),
        region: call.caller.region.as_str().to_owned(),
        ..Pseudo::default()
    };
    current.map_or_else(new, pseudo)
}

/// Whether a deployment that fails is to stay as it is. Its mode, STANDARD or EXPRESS, makes no difference: resources here are ready
/// when their configuration is applied.
pub(crate) fn keeps_failures(config: Option<&cfn::DeploymentConfig>) -> bool {
    config.is_some_and(|config| config.disable_rollback == Some(true))
}

/// Refuses options that are known and not served, rather than to ignore them.
pub(crate) fn refuse_options(given: &[(&str, bool)]) -> Result<(), Refusal> {
    match given.iter().find(|(_, given)| *given) {
        Some((name, _)) => invalid(format!("{name} is not served.")),
        None => Ok(()),
    }
}

/// Whether a rollback configuration asks for anything; front ends send an empty one.
pub(crate) fn triggers(configuration: Option<&cfn::RollbackConfiguration>) -> bool {
    configuration.is_some_and(|configuration| {
        configuration.rollback_triggers.as_ref().is_some_and(|triggers| !triggers.is_empty())
            || configuration.monitoring_time_in_minutes.is_some_and(|minutes| minutes > 0)
    })
}
