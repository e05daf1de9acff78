//! The resource types that deployments can make, one a file: what their properties become, what `Ref` and
//! `Fn::GetAtt` give, and which changes need a new resource.

mod api_gateway_deployment;
mod api_gateway_method;
mod api_gateway_resource;
mod api_gateway_rest_api;
mod api_gateway_stage;
mod api_gateway_v2_api;
mod api_gateway_v2_deployment;
mod api_gateway_v2_integration;
mod api_gateway_v2_route;
mod api_gateway_v2_stage;
mod application_autoscaling_policy;
mod application_autoscaling_target;
mod cdk_metadata;
mod cloudformation_stack;
mod custom_resource;
mod dynamodb_indexes;
mod dynamodb_table;
mod ecr_repository;
mod events_api_destination;
mod events_archive;
mod events_connection;
mod events_event_bus;
mod events_rule;
mod iam_instance_profile;
mod iam_managed_policy;
mod iam_policy;
mod iam_role;
mod kms_alias;
mod kms_key;
mod lambda_alias;
mod lambda_event_invoke_config;
mod lambda_event_source_mapping;
mod lambda_function;
mod lambda_layer_version;
mod lambda_permission;
mod lambda_url;
mod lambda_version;
mod logs_log_group;
mod logs_resource_policy;
mod pipes_pipe;
mod provisioned;
mod s3_bucket;
mod s3_bucket_policy;
mod s3_lifecycle;
mod scheduler_schedule;
mod scheduler_schedule_group;
mod secrets_manager_resource_policy;
mod secrets_manager_rotation_schedule;
mod secrets_manager_secret;
mod sns_subscription;
mod sns_topic;
mod sns_topic_policy;
mod sqs_queue;
mod sqs_queue_inline_policy;
mod sqs_queue_policy;
mod ssm_parameter;

use serde_json::{Map, Value};
use wire::operation::LocalFuture;

use crate::deploy::At;

/// What a call gave: the id that `Ref` gives and what `Fn::GetAtt` gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Made {
    pub(crate) physical_id: String,
    pub(crate) attributes: Map<String, Value>,
}

/// The outcome of making or changing a resource; the error is the reason that its events show.
pub(crate) type Making<'a> = LocalFuture<'a, Result<Made, String>>;

/// One resource type.
pub(crate) trait Kind: Sync {
    /// Such as `AWS::Lambda::Function`.
    fn name(&self) -> &'static str;

    /// Properties whose change needs a new resource.
    fn replaced_by(&self) -> &'static [&'static str];

    /// The property that names the resource, its longest length, and whether it is lower case only; where the
    /// template leaves it out, a name is made up and stored before the resource is made.
    fn named(&self) -> Option<(&'static str, usize, bool)> {
        None
    }

    /// Whether it has `Tags`, which then hold the stack's own tags as well.
    fn is_tagged(&self) -> bool {
        false
    }

    /// The longest id of a resource that no property names: one is made up and stored before the resource is made, and is
    /// its id until it is known what it is.
    fn made_up(&self) -> Option<usize> {
        None
    }

    /// Whether an update looks at it even where no property changes, because what a property leads to may have.
    fn looks_further(&self) -> bool {
        false
    }

    /// Makes the resource.
    fn create<'a>(&'a self, at: &'a At<'a>, properties: &'a Value) -> Making<'a>;

    /// Takes over a resource that exists already, for a deployment that imports what exists; none where a type cannot.
    fn adopt<'a>(&'a self, _: &'a At<'a>, _: &'a Value) -> LocalFuture<'a, Option<Result<Made, String>>> {
        Box::pin(async { None })
    }

    /// Changes it in place.
    fn update<'a>(&'a self, at: &'a At<'a>, made: Made, old: &'a Value, new: &'a Value) -> Making<'a>;

    /// The id of a resource whose creation began and of which no id was stored: the service gave it one and the process died, or
    /// what was to follow failed. Types whose ids are known before have nothing to look for.
    fn find<'a>(&'a self, _: &'a At<'a>) -> LocalFuture<'a, Result<Option<String>, String>> {
        Box::pin(async { Ok(None) })
    }

    /// Takes it away; one that is gone already is no error.
    fn delete<'a>(
        &'a self,
        at: &'a At<'a>,
        physical_id: &'a str,
        properties: &'a Value,
    ) -> LocalFuture<'a, Result<(), String>>;
}

/// Every type, alphabetic.
const KINDS: &[&dyn Kind] = &[
    &api_gateway_deployment::Deployment,
    &api_gateway_method::Method,
    &api_gateway_resource::Resource,
    &api_gateway_rest_api::RestApi,
    &api_gateway_stage::Stage,
    &api_gateway_v2_api::Api,
    &api_gateway_v2_deployment::Deployment,
    &api_gateway_v2_integration::Integration,
    &api_gateway_v2_route::Route,
    &api_gateway_v2_stage::Stage,
    &application_autoscaling_target::Target,
    &application_autoscaling_policy::Policy,
    &cdk_metadata::Metadata,
    &cloudformation_stack::Stack,
    &custom_resource::CustomResource,
    &dynamodb_table::Table,
    &ecr_repository::Repository,
    &events_api_destination::ApiDestination,
    &events_archive::Archive,
    &events_connection::Connection,
    &events_event_bus::EventBus,
    &events_rule::Rule,
    &iam_instance_profile::InstanceProfile,
    &iam_managed_policy::ManagedPolicy,
    &iam_policy::Policy,
    &iam_role::Role,
    &kms_alias::Alias,
    &kms_key::Key,
    &lambda_alias::Alias,
    &lambda_event_invoke_config::EventInvokeConfig,
    &lambda_event_source_mapping::EventSourceMapping,
    &lambda_function::Function,
    &lambda_layer_version::LayerVersion,
    &lambda_permission::Permission,
    &lambda_url::Url,
    &lambda_version::Version,
    &logs_log_group::LogGroup,
    &logs_resource_policy::ResourcePolicy,
    &pipes_pipe::Pipe,
    &s3_bucket::Bucket,
    &s3_bucket_policy::BucketPolicy,
    &scheduler_schedule::Schedule,
    &scheduler_schedule_group::ScheduleGroup,
    &secrets_manager_resource_policy::ResourcePolicy,
    &secrets_manager_rotation_schedule::RotationSchedule,
    &secrets_manager_secret::Secret,
    &sns_subscription::Subscription,
    &sns_topic::Topic,
    &sns_topic_policy::TopicPolicy,
    &sqs_queue::Queue,
    &sqs_queue_inline_policy::QueueInlinePolicy,
    &sqs_queue_policy::QueuePolicy,
    &ssm_parameter::Parameter,
];

/// The type of this name, if it is served.
pub(crate) fn find(name: &str) -> Option<&'static dyn Kind> {
    let good = |rest: &str| {
        let good = |one: char| one.is_ascii_alphanumeric() || "_@-".contains(one);
        !rest.is_empty() && name.len() <= 60 && rest.chars().all(good)
    };
    if name.strip_prefix("Custom::").is_some_and(good) {
        return Some(&custom_resource::CustomResource);
    }
    KINDS.iter().find(|kind| kind.name() == name).copied()
}

/// The text of a property, empty where it is not there.
pub(crate) fn text<'a>(properties: &'a Value, name: &str) -> &'a str {
    properties.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// The properties without those that go elsewhere.
pub(crate) fn without(properties: &Value, names: &[&str]) -> Map<String, Value> {
    let mut map = properties.as_object().cloned().unwrap_or_default();
    map.retain(|name, _| !names.contains(&name.as_str()));
    map
}

/// Attributes from pairs.
pub(crate) fn attributes(pairs: &[(&str, &str)]) -> Map<String, Value> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect()
}

/// Whether the property has another value than before.
pub(crate) fn changed(old: &Value, new: &Value, name: &str) -> bool {
    old.get(name) != new.get(name)
}

/// Tags as `{key: value}`, from a list of `Key` and `Value` or a map.
pub(crate) fn tag_map(tags: Option<&Value>) -> Map<String, Value> {
    match tags {
        Some(Value::Array(items)) => items
            .iter()
            .filter_map(|tag| Some((tag.get("Key")?.as_str()?.to_owned(), tag.get("Value")?.clone())))
            .collect(),
        Some(Value::Object(map)) => map.clone(),
        _ => Map::new(),
    }
}

/// The keys of tags that a change takes away, and all tags that there are after it.
pub(crate) fn tag_changes(old: &Value, new: &Value) -> (Vec<String>, Map<String, Value>) {
    let (before, after) = (tag_map(old.get("Tags")), tag_map(new.get("Tags")));
    let gone = before.keys().filter(|key| !after.contains_key(*key)).cloned().collect();
    (gone, after)
}

/// A document as text: as it is where it is text already, else its JSON.
pub(crate) fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Tags as a list of `Key` and `Value`.
pub(crate) fn tag_list(tags: &Map<String, Value>) -> Value {
    tags.iter().map(|(key, value)| serde_json::json!({ "Key": key, "Value": value })).collect()
}

#[cfg(test)]
mod tests {
    use super::KINDS;

    #[test]
    fn kinds_are_alphabetic_by_file() {
        let names: Vec<&str> = KINDS.iter().map(|kind| kind.name()).collect();
        let mut distinct = names.clone();
        distinct.dedup();
        assert_eq!(names, distinct);
        assert!(names.iter().all(|name| name.starts_with("AWS::")));
    }
}
