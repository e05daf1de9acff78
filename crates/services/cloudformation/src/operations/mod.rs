//! The operations that CloudFormation serves, one a file.

mod create_change_set;
mod create_stack;
mod delete_change_set;
mod delete_stack;
mod describe_change_set;
mod describe_stack_events;
mod describe_stack_resource;
mod describe_stack_resources;
mod describe_stacks;
mod execute_change_set;
mod get_template;
mod get_template_summary;
mod list_change_sets;
mod list_exports;
mod list_imports;
mod list_stack_resources;
mod list_stacks;
mod page;
mod shown;
mod update_stack;
mod update_termination_protection;
mod validate_template;

use wire::cloudformation::*;
use wire::operation::Operations;
use wire::operations;

use crate::room::CloudFormation;

pub(crate) use create_change_set::{compare, is_same};
pub(crate) use create_stack::new_stack;
pub(crate) use update_stack::{begin, check_updatable};

/// The list, flat and alphabetic.
pub(crate) fn list() -> Operations<CloudFormation> {
    operations![
        CreateChangeSet => create_change_set::create_change_set,
        CreateStack => create_stack::create_stack,
        DeleteChangeSet => delete_change_set::delete_change_set,
        DeleteStack => delete_stack::delete_stack,
        DescribeChangeSet => describe_change_set::describe_change_set,
        DescribeStackEvents => describe_stack_events::describe_stack_events,
        DescribeStackResource => describe_stack_resource::describe_stack_resource,
        DescribeStackResources => describe_stack_resources::describe_stack_resources,
        DescribeStacks => describe_stacks::describe_stacks,
        ExecuteChangeSet => execute_change_set::execute_change_set,
        GetTemplate => get_template::get_template,
        GetTemplateSummary => get_template_summary::get_template_summary,
        ListChangeSets => list_change_sets::list_change_sets,
        ListExports => list_exports::list_exports,
        ListImports => list_imports::list_imports,
        ListStackResources => list_stack_resources::list_stack_resources,
        ListStacks => list_stacks::list_stacks,
        UpdateStack => update_stack::update_stack,
        UpdateTerminationProtection => update_termination_protection::update_termination_protection,
        ValidateTemplate => validate_template::validate_template,
    ]
}
