//! The operations, one a file.

mod add_permission;
mod create_alias;
mod create_event_source_mapping;
mod create_function;
mod create_function_url_config;
mod delete_alias;
mod delete_event_source_mapping;
mod delete_function;
mod delete_function_concurrency;
mod delete_function_event_invoke_config;
mod delete_function_url_config;
mod delete_layer_version;
mod delete_provisioned_concurrency_config;
pub(crate) mod get_account_settings;
mod get_alias;
mod get_event_source_mapping;
mod get_function;
mod get_function_concurrency;
mod get_function_configuration;
mod get_function_event_invoke_config;
mod get_function_url_config;
mod get_layer_version;
mod get_layer_version_by_arn;
mod get_policy;
mod get_provisioned_concurrency_config;
pub(crate) mod invoke;
mod list_aliases;
mod list_event_source_mappings;
mod list_function_event_invoke_configs;
mod list_function_url_configs;
mod list_functions;
mod list_layer_versions;
mod list_layers;
mod list_provisioned_concurrency_configs;
mod list_tags;
mod list_versions_by_function;
mod publish_layer_version;
mod publish_version;
mod put_function_concurrency;
mod put_function_event_invoke_config;
mod put_provisioned_concurrency_config;
mod remove_permission;
mod tag_resource;
mod untag_resource;
mod update_alias;
mod update_event_source_mapping;
mod update_function_code;
mod update_function_configuration;
mod update_function_event_invoke_config;
mod update_function_url_config;

use crate::Lambda;
use crate::records::VersionRecord;
use wire::{Call, Operations, operations};

/// The list of them.
pub(crate) fn all() -> Operations<Lambda> {
    operations![
        wire::lambda::AddPermission => add_permission::add_permission,
        wire::lambda::CreateAlias => create_alias::create_alias,
        wire::lambda::CreateEventSourceMapping => create_event_source_mapping::create_event_source_mapping,
        wire::lambda::CreateFunction => create_function::create_function,
        wire::lambda::CreateFunctionUrlConfig => create_function_url_config::create_function_url_config,
        wire::lambda::DeleteAlias => delete_alias::delete_alias,
        wire::lambda::DeleteEventSourceMapping => delete_event_source_mapping::delete_event_source_mapping,
        wire::lambda::DeleteFunction => delete_function::delete_function,
        wire::lambda::DeleteFunctionConcurrency => delete_function_concurrency::delete_function_concurrency,
        wire::lambda::DeleteFunctionEventInvokeConfig => delete_function_event_invoke_config::delete_function_event_invoke_config,
        wire::lambda::DeleteFunctionUrlConfig => delete_function_url_config::delete_function_url_config,
        wire::lambda::DeleteLayerVersion => delete_layer_version::delete_layer_version,
        wire::lambda::DeleteProvisionedConcurrencyConfig => delete_provisioned_concurrency_config::delete_provisioned_concurrency_config,
        wire::lambda::GetAccountSettings => get_account_settings::get_account_settings,
        wire::lambda::GetAlias => get_alias::get_alias,
        wire::lambda::GetEventSourceMapping => get_event_source_mapping::get_event_source_mapping,
        wire::lambda::GetFunction => get_function::get_function,
        wire::lambda::GetFunctionConcurrency => get_function_concurrency::get_function_concurrency,
        wire::lambda::GetFunctionConfiguration => get_function_configuration::get_function_configuration,
        wire::lambda::GetFunctionEventInvokeConfig => get_function_event_invoke_config::get_function_event_invoke_config,
        wire::lambda::GetFunctionUrlConfig => get_function_url_config::get_function_url_config,
        wire::lambda::GetLayerVersion => get_layer_version::get_layer_version,
        wire::lambda::GetLayerVersionByArn => get_layer_version_by_arn::get_layer_version_by_arn,
        wire::lambda::GetPolicy => get_policy::get_policy,
        wire::lambda::GetProvisionedConcurrencyConfig => get_provisioned_concurrency_config::get_provisioned_concurrency_config,
        wire::lambda::Invoke => invoke::invoke,
        wire::lambda::ListAliases => list_aliases::list_aliases,
        wire::lambda::ListEventSourceMappings => list_event_source_mappings::list_event_source_mappings,
        wire::lambda::ListFunctionEventInvokeConfigs => list_function_event_invoke_configs::list_function_event_invoke_configs,
        wire::lambda::ListFunctionUrlConfigs => list_function_url_configs::list_function_url_configs,
        wire::lambda::ListFunctions => list_functions::list_functions,
        wire::lambda::ListLayerVersions => list_layer_versions::list_layer_versions,
        wire::lambda::ListLayers => list_layers::list_layers,
        wire::lambda::ListProvisionedConcurrencyConfigs => list_provisioned_concurrency_configs::list_provisioned_concurrency_configs,
        wire::lambda::ListTags => list_tags::list_tags,
        wire::lambda::ListVersionsByFunction => list_versions_by_function::list_versions_by_function,
        wire::lambda::PublishLayerVersion => publish_layer_version::publish_layer_version,
        wire::lambda::PublishVersion => publish_version::publish_version,
        wire::lambda::PutFunctionConcurrency => put_function_concurrency::put_function_concurrency,
        wire::lambda::PutFunctionEventInvokeConfig => put_function_event_invoke_config::put_function_event_invoke_config,
        wire::lambda::PutProvisionedConcurrencyConfig => put_provisioned_concurrency_config::put_provisioned_concurrency_config,
        wire::lambda::RemovePermission => remove_permission::remove_permission,
        wire::lambda::TagResource => tag_resource::tag_resource,
        wire::lambda::UntagResource => untag_resource::untag_resource,
        wire::lambda::UpdateAlias => update_alias::update_alias,
        wire::lambda::UpdateEventSourceMapping => update_event_source_mapping::update_event_source_mapping,
        wire::lambda::UpdateFunctionCode => update_function_code::update_function_code,
        wire::lambda::UpdateFunctionConfiguration => update_function_configuration::update_function_configuration,
        wire::lambda::UpdateFunctionEventInvokeConfig => update_function_event_invoke_config::update_function_event_invoke_config,
        wire::lambda::UpdateFunctionUrlConfig => update_function_url_config::update_function_url_config,
    ]
}

impl Lambda {
    /// Marks a version as changed now.
    fn touch(&self, version: &mut VersionRecord, call: &Call) {
        version.modified = self.core.clock.now().as_micros();
        version.revision = call.house.rng.uuid();
        version.log_stream = self.log_stream(&version.version);
    }
}

/// One page of a list, and the marker of the next. A marker is the number of things that came before.
fn page<T>(all: Vec<T>, marker: Option<&str>, max: Option<i32>, most: usize) -> (Vec<T>, Option<String>) {
    let from: usize = marker.and_then(|marker| marker.parse().ok()).unwrap_or(0);
    let size = max.and_then(|max| usize::try_from(max).ok()).filter(|max| *max > 0).unwrap_or(most).min(most);
    let total = all.len();
    let page: Vec<T> = all.into_iter().skip(from).take(size).collect();
    let next = from.saturating_add(page.len());
    (page, (next < total).then(|| next.to_string()))
}

#[cfg(test)]
mod tests {
    use super::page;

    #[test]
    fn pages_cover_everything_once() {
        let all: Vec<u32> = (0..7).collect();
        let (first, next) = page(all.clone(), None, Some(3), 50);
        let (second, next) = page(all.clone(), next.as_deref(), Some(3), 50);
        let (third, end) = page(all.clone(), next.as_deref(), Some(3), 50);
        assert_eq!(([first, second, third].concat(), end), (all, None));
    }
}
