//! Made by `cargo xtask wire` from `models/`; do not edit.

use crate::codec::*;
use crate::operation::*;
use crate::schema::*;
use crate::shape::*;
use base::Timestamp;
use bytes::Bytes;
use std::collections::BTreeMap;

/// The service.
pub static SERVICE: ServiceSchema = ServiceSchema {
    name: "cloudformation",
    id: "CloudFormation",
    signing_name: "cloudformation",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "2010-05-15",
    xml_namespace: "http://cloudformation.amazonaws.com/doc/2010-05-15/",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationError", namespace: "" },
    operations: &[
        OperationSchema {
            name: "ActivateOrganizationsAccess",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ActivateType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "BatchDescribeTypeConfigurations",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CancelUpdateStack",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ContinueUpdateRollback",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateChangeSet",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_CHANGE_SET_INPUT,
            output: &schemas::CREATE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("CreateChangeSetResult"),
            errors: &[
                &schemas::ALREADY_EXISTS_EXCEPTION,
                &schemas::INSUFFICIENT_CAPABILITIES_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateGeneratedTemplate",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateStack",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_STACK_INPUT,
            output: &schemas::CREATE_STACK_OUTPUT,
            result_wrapper: Some("CreateStackResult"),
            errors: &[
                &schemas::ALREADY_EXISTS_EXCEPTION,
                &schemas::INSUFFICIENT_CAPABILITIES_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TOKEN_ALREADY_EXISTS_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateStackInstances",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateStackRefactor",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateStackSet",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeactivateOrganizationsAccess",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeactivateType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteChangeSet",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_CHANGE_SET_INPUT,
            output: &schemas::DELETE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("DeleteChangeSetResult"),
            errors: &[&schemas::INVALID_CHANGE_SET_STATUS_EXCEPTION, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DeleteGeneratedTemplate",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteStack",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_STACK_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[&schemas::TOKEN_ALREADY_EXISTS_EXCEPTION, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DeleteStackInstances",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteStackSet",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeregisterType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeAccountLimits",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeChangeSet",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_CHANGE_SET_INPUT,
            output: &schemas::DESCRIBE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("DescribeChangeSetResult"),
            errors: &[&schemas::CHANGE_SET_NOT_FOUND_EXCEPTION, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DescribeChangeSetHooks",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeEvents",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeGeneratedTemplate",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeOrganizationsAccess",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribePublisher",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeResourceScan",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStackDriftDetectionStatus",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStackEvents",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_STACK_EVENTS_INPUT,
            output: &schemas::DESCRIBE_STACK_EVENTS_OUTPUT,
            result_wrapper: Some("DescribeStackEventsResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DescribeStackInstance",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStackRefactor",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStackResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_STACK_RESOURCE_INPUT,
            output: &schemas::DESCRIBE_STACK_RESOURCE_OUTPUT,
            result_wrapper: Some("DescribeStackResourceResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DescribeStackResourceDrifts",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStackResources",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_STACK_RESOURCES_INPUT,
            output: &schemas::DESCRIBE_STACK_RESOURCES_OUTPUT,
            result_wrapper: Some("DescribeStackResourcesResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DescribeStackSet",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStackSetOperation",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeStacks",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_STACKS_INPUT,
            output: &schemas::DESCRIBE_STACKS_OUTPUT,
            result_wrapper: Some("DescribeStacksResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "DescribeType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DescribeTypeRegistration",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DetectStackDrift",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DetectStackResourceDrift",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DetectStackSetDrift",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "EstimateTemplateCost",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ExecuteChangeSet",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::EXECUTE_CHANGE_SET_INPUT,
            output: &schemas::EXECUTE_CHANGE_SET_OUTPUT,
            result_wrapper: Some("ExecuteChangeSetResult"),
            errors: &[
                &schemas::CHANGE_SET_NOT_FOUND_EXCEPTION,
                &schemas::INSUFFICIENT_CAPABILITIES_EXCEPTION,
                &schemas::INVALID_CHANGE_SET_STATUS_EXCEPTION,
                &schemas::TOKEN_ALREADY_EXISTS_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ExecuteStackRefactor",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetGeneratedTemplate",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetHookResult",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetStackPolicy",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetTemplate",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_TEMPLATE_INPUT,
            output: &schemas::GET_TEMPLATE_OUTPUT,
            result_wrapper: Some("GetTemplateResult"),
            errors: &[&schemas::CHANGE_SET_NOT_FOUND_EXCEPTION, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "GetTemplateSummary",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_TEMPLATE_SUMMARY_INPUT,
            output: &schemas::GET_TEMPLATE_SUMMARY_OUTPUT,
            result_wrapper: Some("GetTemplateSummaryResult"),
            errors: &[&schemas::STACK_SET_NOT_FOUND_EXCEPTION, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ImportStacksToStackSet",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListChangeSets",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_CHANGE_SETS_INPUT,
            output: &schemas::LIST_CHANGE_SETS_OUTPUT,
            result_wrapper: Some("ListChangeSetsResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ListExports",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_EXPORTS_INPUT,
            output: &schemas::LIST_EXPORTS_OUTPUT,
            result_wrapper: Some("ListExportsResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ListGeneratedTemplates",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListHookResults",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListImports",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_IMPORTS_INPUT,
            output: &schemas::LIST_IMPORTS_OUTPUT,
            result_wrapper: Some("ListImportsResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ListResourceScanRelatedResources",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListResourceScanResources",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListResourceScans",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackInstanceResourceDrifts",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackInstances",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackRefactorActions",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackRefactors",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackResources",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_STACK_RESOURCES_INPUT,
            output: &schemas::LIST_STACK_RESOURCES_OUTPUT,
            result_wrapper: Some("ListStackResourcesResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ListStackSetAutoDeploymentTargets",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackSetOperationResults",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackSetOperations",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStackSets",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListStacks",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_STACKS_INPUT,
            output: &schemas::LIST_STACKS_OUTPUT,
            result_wrapper: Some("ListStacksResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ListTypeRegistrations",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListTypeVersions",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListTypes",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PublishType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RecordHandlerProgress",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RegisterPublisher",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RegisterType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RemoveAlias",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RollbackStack",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SetAlias",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SetStackPolicy",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SetTypeConfiguration",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SetTypeDefaultVersion",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SignalResource",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "StartResourceScan",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "StopStackSetOperation",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TestType",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateGeneratedTemplate",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateStack",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_STACK_INPUT,
            output: &schemas::UPDATE_STACK_OUTPUT,
            result_wrapper: Some("UpdateStackResult"),
            errors: &[
                &schemas::INSUFFICIENT_CAPABILITIES_EXCEPTION,
                &schemas::TOKEN_ALREADY_EXISTS_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UpdateStackInstances",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateStackSet",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateTerminationProtection",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_TERMINATION_PROTECTION_INPUT,
            output: &schemas::UPDATE_TERMINATION_PROTECTION_OUTPUT,
            result_wrapper: Some("UpdateTerminationProtectionResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "ValidateTemplate",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::VALIDATE_TEMPLATE_INPUT,
            output: &schemas::VALIDATE_TEMPLATE_OUTPUT,
            result_wrapper: Some("ValidateTemplateResult"),
            errors: &[&schemas::VALIDATION_ERROR],
        },
    ],
};

/// Operation `CreateChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct CreateChangeSet;

impl Operation for CreateChangeSet {
    type Input = CreateChangeSetInput;
    type Output = CreateChangeSetOutput;
    type Error = CreateChangeSetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `CreateChangeSet` answers instead of its output.
#[derive(Debug)]
pub enum CreateChangeSetError {
    AlreadyExistsException(AlreadyExistsException),
    InsufficientCapabilitiesException(InsufficientCapabilitiesException),
    LimitExceededException(LimitExceededException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateChangeSetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AlreadyExistsException(fault) => Ok(fault),
            Self::InsufficientCapabilitiesException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AlreadyExistsException> for CreateChangeSetError {
    fn from(fault: AlreadyExistsException) -> Self {
        Self::AlreadyExistsException(fault)
    }
}

impl From<InsufficientCapabilitiesException> for CreateChangeSetError {
    fn from(fault: InsufficientCapabilitiesException) -> Self {
        Self::InsufficientCapabilitiesException(fault)
    }
}

impl From<LimitExceededException> for CreateChangeSetError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ValidationError> for CreateChangeSetError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateChangeSetError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateStack`.
#[derive(Clone, Copy, Debug)]
pub struct CreateStack;

impl Operation for CreateStack {
    type Input = CreateStackInput;
    type Output = CreateStackOutput;
    type Error = CreateStackError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `CreateStack` answers instead of its output.
#[derive(Debug)]
pub enum CreateStackError {
    AlreadyExistsException(AlreadyExistsException),
    InsufficientCapabilitiesException(InsufficientCapabilitiesException),
    LimitExceededException(LimitExceededException),
    TokenAlreadyExistsException(TokenAlreadyExistsException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateStackError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AlreadyExistsException(fault) => Ok(fault),
            Self::InsufficientCapabilitiesException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::TokenAlreadyExistsException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AlreadyExistsException> for CreateStackError {
    fn from(fault: AlreadyExistsException) -> Self {
        Self::AlreadyExistsException(fault)
    }
}

impl From<InsufficientCapabilitiesException> for CreateStackError {
    fn from(fault: InsufficientCapabilitiesException) -> Self {
        Self::InsufficientCapabilitiesException(fault)
    }
}

impl From<LimitExceededException> for CreateStackError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<TokenAlreadyExistsException> for CreateStackError {
    fn from(fault: TokenAlreadyExistsException) -> Self {
        Self::TokenAlreadyExistsException(fault)
    }
}

impl From<ValidationError> for CreateStackError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateStackError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteChangeSet;

impl Operation for DeleteChangeSet {
    type Input = DeleteChangeSetInput;
    type Output = DeleteChangeSetOutput;
    type Error = DeleteChangeSetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `DeleteChangeSet` answers instead of its output.
#[derive(Debug)]
pub enum DeleteChangeSetError {
    InvalidChangeSetStatusException(InvalidChangeSetStatusException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteChangeSetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidChangeSetStatusException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidChangeSetStatusException> for DeleteChangeSetError {
    fn from(fault: InvalidChangeSetStatusException) -> Self {
        Self::InvalidChangeSetStatusException(fault)
    }
}

impl From<ValidationError> for DeleteChangeSetError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteChangeSetError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteStack`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteStack;

impl Operation for DeleteStack {
    type Input = DeleteStackInput;
    type Output = Empty;
    type Error = DeleteStackError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[15];
}

/// What `DeleteStack` answers instead of its output.
#[derive(Debug)]
pub enum DeleteStackError {
    TokenAlreadyExistsException(TokenAlreadyExistsException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteStackError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::TokenAlreadyExistsException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<TokenAlreadyExistsException> for DeleteStackError {
    fn from(fault: TokenAlreadyExistsException) -> Self {
        Self::TokenAlreadyExistsException(fault)
    }
}

impl From<ValidationError> for DeleteStackError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteStackError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeChangeSet;

impl Operation for DescribeChangeSet {
    type Input = DescribeChangeSetInput;
    type Output = DescribeChangeSetOutput;
    type Error = DescribeChangeSetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `DescribeChangeSet` answers instead of its output.
#[derive(Debug)]
pub enum DescribeChangeSetError {
    ChangeSetNotFoundException(ChangeSetNotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DescribeChangeSetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ChangeSetNotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ChangeSetNotFoundException> for DescribeChangeSetError {
    fn from(fault: ChangeSetNotFoundException) -> Self {
        Self::ChangeSetNotFoundException(fault)
    }
}

impl From<ValidationError> for DescribeChangeSetError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DescribeChangeSetError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeStackEvents`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStackEvents;

impl Operation for DescribeStackEvents {
    type Input = DescribeStackEventsInput;
    type Output = DescribeStackEventsOutput;
    type Error = DescribeStackEventsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `DescribeStackEvents` answers instead of its output.
#[derive(Debug)]
pub enum DescribeStackEventsError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DescribeStackEventsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for DescribeStackEventsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DescribeStackEventsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeStackResource`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStackResource;

impl Operation for DescribeStackResource {
    type Input = DescribeStackResourceInput;
    type Output = DescribeStackResourceOutput;
    type Error = DescribeStackResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[31];
}

/// What `DescribeStackResource` answers instead of its output.
#[derive(Debug)]
pub enum DescribeStackResourceError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DescribeStackResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for DescribeStackResourceError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DescribeStackResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeStackResources`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStackResources;

impl Operation for DescribeStackResources {
    type Input = DescribeStackResourcesInput;
    type Output = DescribeStackResourcesOutput;
    type Error = DescribeStackResourcesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[33];
}

/// What `DescribeStackResources` answers instead of its output.
#[derive(Debug)]
pub enum DescribeStackResourcesError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DescribeStackResourcesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for DescribeStackResourcesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DescribeStackResourcesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeStacks`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStacks;

impl Operation for DescribeStacks {
    type Input = DescribeStacksInput;
    type Output = DescribeStacksOutput;
    type Error = DescribeStacksError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[36];
}

/// What `DescribeStacks` answers instead of its output.
#[derive(Debug)]
pub enum DescribeStacksError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DescribeStacksError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for DescribeStacksError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DescribeStacksError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ExecuteChangeSet`.
#[derive(Clone, Copy, Debug)]
pub struct ExecuteChangeSet;

impl Operation for ExecuteChangeSet {
    type Input = ExecuteChangeSetInput;
    type Output = ExecuteChangeSetOutput;
    type Error = ExecuteChangeSetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[43];
}

/// What `ExecuteChangeSet` answers instead of its output.
#[derive(Debug)]
pub enum ExecuteChangeSetError {
    ChangeSetNotFoundException(ChangeSetNotFoundException),
    InsufficientCapabilitiesException(InsufficientCapabilitiesException),
    InvalidChangeSetStatusException(InvalidChangeSetStatusException),
    TokenAlreadyExistsException(TokenAlreadyExistsException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ExecuteChangeSetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ChangeSetNotFoundException(fault) => Ok(fault),
            Self::InsufficientCapabilitiesException(fault) => Ok(fault),
            Self::InvalidChangeSetStatusException(fault) => Ok(fault),
            Self::TokenAlreadyExistsException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ChangeSetNotFoundException> for ExecuteChangeSetError {
    fn from(fault: ChangeSetNotFoundException) -> Self {
        Self::ChangeSetNotFoundException(fault)
    }
}

impl From<InsufficientCapabilitiesException> for ExecuteChangeSetError {
    fn from(fault: InsufficientCapabilitiesException) -> Self {
        Self::InsufficientCapabilitiesException(fault)
    }
}

impl From<InvalidChangeSetStatusException> for ExecuteChangeSetError {
    fn from(fault: InvalidChangeSetStatusException) -> Self {
        Self::InvalidChangeSetStatusException(fault)
    }
}

impl From<TokenAlreadyExistsException> for ExecuteChangeSetError {
    fn from(fault: TokenAlreadyExistsException) -> Self {
        Self::TokenAlreadyExistsException(fault)
    }
}

impl From<ValidationError> for ExecuteChangeSetError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ExecuteChangeSetError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct GetTemplate;

impl Operation for GetTemplate {
    type Input = GetTemplateInput;
    type Output = GetTemplateOutput;
    type Error = GetTemplateError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[48];
}

/// What `GetTemplate` answers instead of its output.
#[derive(Debug)]
pub enum GetTemplateError {
    ChangeSetNotFoundException(ChangeSetNotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetTemplateError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ChangeSetNotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ChangeSetNotFoundException> for GetTemplateError {
    fn from(fault: ChangeSetNotFoundException) -> Self {
        Self::ChangeSetNotFoundException(fault)
    }
}

impl From<ValidationError> for GetTemplateError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetTemplateError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetTemplateSummary`.
#[derive(Clone, Copy, Debug)]
pub struct GetTemplateSummary;

impl Operation for GetTemplateSummary {
    type Input = GetTemplateSummaryInput;
    type Output = GetTemplateSummaryOutput;
    type Error = GetTemplateSummaryError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[49];
}

/// What `GetTemplateSummary` answers instead of its output.
#[derive(Debug)]
pub enum GetTemplateSummaryError {
    StackSetNotFoundException(StackSetNotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetTemplateSummaryError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::StackSetNotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<StackSetNotFoundException> for GetTemplateSummaryError {
    fn from(fault: StackSetNotFoundException) -> Self {
        Self::StackSetNotFoundException(fault)
    }
}

impl From<ValidationError> for GetTemplateSummaryError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetTemplateSummaryError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListChangeSets`.
#[derive(Clone, Copy, Debug)]
pub struct ListChangeSets;

impl Operation for ListChangeSets {
    type Input = ListChangeSetsInput;
    type Output = ListChangeSetsOutput;
    type Error = ListChangeSetsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[51];
}

/// What `ListChangeSets` answers instead of its output.
#[derive(Debug)]
pub enum ListChangeSetsError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListChangeSetsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for ListChangeSetsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListChangeSetsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListExports`.
#[derive(Clone, Copy, Debug)]
pub struct ListExports;

impl Operation for ListExports {
    type Input = ListExportsInput;
    type Output = ListExportsOutput;
    type Error = ListExportsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[52];
}

/// What `ListExports` answers instead of its output.
#[derive(Debug)]
pub enum ListExportsError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListExportsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for ListExportsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListExportsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListImports`.
#[derive(Clone, Copy, Debug)]
pub struct ListImports;

impl Operation for ListImports {
    type Input = ListImportsInput;
    type Output = ListImportsOutput;
    type Error = ListImportsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[55];
}

/// What `ListImports` answers instead of its output.
#[derive(Debug)]
pub enum ListImportsError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListImportsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for ListImportsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListImportsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListStackResources`.
#[derive(Clone, Copy, Debug)]
pub struct ListStackResources;

impl Operation for ListStackResources {
    type Input = ListStackResourcesInput;
    type Output = ListStackResourcesOutput;
    type Error = ListStackResourcesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[63];
}

/// What `ListStackResources` answers instead of its output.
#[derive(Debug)]
pub enum ListStackResourcesError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListStackResourcesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for ListStackResourcesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListStackResourcesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListStacks`.
#[derive(Clone, Copy, Debug)]
pub struct ListStacks;

impl Operation for ListStacks {
    type Input = ListStacksInput;
    type Output = ListStacksOutput;
    type Error = ListStacksError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[68];
}

/// What `ListStacks` answers instead of its output.
#[derive(Debug)]
pub enum ListStacksError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListStacksError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for ListStacksError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListStacksError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateStack`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateStack;

impl Operation for UpdateStack {
    type Input = UpdateStackInput;
    type Output = UpdateStackOutput;
    type Error = UpdateStackError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[87];
}

/// What `UpdateStack` answers instead of its output.
#[derive(Debug)]
pub enum UpdateStackError {
    InsufficientCapabilitiesException(InsufficientCapabilitiesException),
    TokenAlreadyExistsException(TokenAlreadyExistsException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UpdateStackError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InsufficientCapabilitiesException(fault) => Ok(fault),
            Self::TokenAlreadyExistsException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InsufficientCapabilitiesException> for UpdateStackError {
    fn from(fault: InsufficientCapabilitiesException) -> Self {
        Self::InsufficientCapabilitiesException(fault)
    }
}

impl From<TokenAlreadyExistsException> for UpdateStackError {
    fn from(fault: TokenAlreadyExistsException) -> Self {
        Self::TokenAlreadyExistsException(fault)
    }
}

impl From<ValidationError> for UpdateStackError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UpdateStackError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateTerminationProtection`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateTerminationProtection;

impl Operation for UpdateTerminationProtection {
    type Input = UpdateTerminationProtectionInput;
    type Output = UpdateTerminationProtectionOutput;
    type Error = UpdateTerminationProtectionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[90];
}

/// What `UpdateTerminationProtection` answers instead of its output.
#[derive(Debug)]
pub enum UpdateTerminationProtectionError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UpdateTerminationProtectionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for UpdateTerminationProtectionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UpdateTerminationProtectionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ValidateTemplate`.
#[derive(Clone, Copy, Debug)]
pub struct ValidateTemplate;

impl Operation for ValidateTemplate {
    type Input = ValidateTemplateInput;
    type Output = ValidateTemplateOutput;
    type Error = ValidateTemplateError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[91];
}

/// What `ValidateTemplate` answers instead of its output.
#[derive(Debug)]
pub enum ValidateTemplateError {
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ValidateTemplateError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ValidationError> for ValidateTemplateError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ValidateTemplateError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AfterValueFrom {
    Template,
    /// A value that the model does not have.
    Unknown(String),
}

impl AfterValueFrom {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Template => "TEMPLATE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AfterValueFrom {
    fn from(value: &str) -> Self {
        match value {
            "TEMPLATE" => Self::Template,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for AfterValueFrom {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for AfterValueFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for AfterValueFrom {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for AlreadyExistsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for AlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl AlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeChangeType {
    Add,
    Remove,
    Modify,
    SyncWithActual,
    /// A value that the model does not have.
    Unknown(String),
}

impl AttributeChangeType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "Add",
            Self::Remove => "Remove",
            Self::Modify => "Modify",
            Self::SyncWithActual => "SyncWithActual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AttributeChangeType {
    fn from(value: &str) -> Self {
        match value {
            "Add" => Self::Add,
            "Remove" => Self::Remove,
            "Modify" => Self::Modify,
            "SyncWithActual" => Self::SyncWithActual,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for AttributeChangeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for AttributeChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for AttributeChangeType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BeforeValueFrom {
    PreviousDeploymentState,
    ActualState,
    /// A value that the model does not have.
    Unknown(String),
}

impl BeforeValueFrom {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PreviousDeploymentState => "PREVIOUS_DEPLOYMENT_STATE",
            Self::ActualState => "ACTUAL_STATE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BeforeValueFrom {
    fn from(value: &str) -> Self {
        match value {
            "PREVIOUS_DEPLOYMENT_STATE" => Self::PreviousDeploymentState,
            "ACTUAL_STATE" => Self::ActualState,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BeforeValueFrom {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BeforeValueFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BeforeValueFrom {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CallAs {
    SelfValue,
    DelegatedAdmin,
    /// A value that the model does not have.
    Unknown(String),
}

impl CallAs {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SelfValue => "SELF",
            Self::DelegatedAdmin => "DELEGATED_ADMIN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CallAs {
    fn from(value: &str) -> Self {
        match value {
            "SELF" => Self::SelfValue,
            "DELEGATED_ADMIN" => Self::DelegatedAdmin,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for CallAs {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for CallAs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for CallAs {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Capability {
    CapabilityIam,
    CapabilityNamedIam,
    CapabilityAutoExpand,
    /// A value that the model does not have.
    Unknown(String),
}

impl Capability {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CapabilityIam => "CAPABILITY_IAM",
            Self::CapabilityNamedIam => "CAPABILITY_NAMED_IAM",
            Self::CapabilityAutoExpand => "CAPABILITY_AUTO_EXPAND",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Capability {
    fn from(value: &str) -> Self {
        match value {
            "CAPABILITY_IAM" => Self::CapabilityIam,
            "CAPABILITY_NAMED_IAM" => Self::CapabilityNamedIam,
            "CAPABILITY_AUTO_EXPAND" => Self::CapabilityAutoExpand,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Capability {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Capability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Capability {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    pub r#type: Option<ChangeType>,
    pub hook_invocation_count: Option<i32>,
    pub resource_change: Option<ResourceChange>,
}

impl Shape for Change {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.hook_invocation_count);
        put_opt(to, schema, 2, &self.resource_change);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.hook_invocation_count),
            2 => get_opt(from, schema, 2, &mut this.resource_change),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeAction {
    Add,
    Modify,
    Remove,
    Import,
    Dynamic,
    SyncWithActual,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChangeAction {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "Add",
            Self::Modify => "Modify",
            Self::Remove => "Remove",
            Self::Import => "Import",
            Self::Dynamic => "Dynamic",
            Self::SyncWithActual => "SyncWithActual",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeAction {
    fn from(value: &str) -> Self {
        match value {
            "Add" => Self::Add,
            "Modify" => Self::Modify,
            "Remove" => Self::Remove,
            "Import" => Self::Import,
            "Dynamic" => Self::Dynamic,
            "SyncWithActual" => Self::SyncWithActual,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ChangeAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ChangeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ChangeAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSetNotFoundException {
    pub message: Option<String>,
}

impl Shape for ChangeSetNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ChangeSetNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::CHANGE_SET_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ChangeSetNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeSetStatus {
    CreatePending,
    CreateInProgress,
    CreateComplete,
    DeletePending,
    DeleteInProgress,
    DeleteComplete,
    DeleteFailed,
    Failed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChangeSetStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatePending => "CREATE_PENDING",
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::DeletePending => "DELETE_PENDING",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteComplete => "DELETE_COMPLETE",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeSetStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATE_PENDING" => Self::CreatePending,
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "DELETE_PENDING" => Self::DeletePending,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "DELETE_COMPLETE" => Self::DeleteComplete,
            "DELETE_FAILED" => Self::DeleteFailed,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ChangeSetStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ChangeSetStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ChangeSetStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeSetSummary {
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub change_set_id: Option<String>,
    pub change_set_name: Option<String>,
    pub execution_status: Option<ExecutionStatus>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub description: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub import_existing_resources: Option<bool>,
}

impl Shape for ChangeSetSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_id);
        put_opt(to, schema, 1, &self.stack_name);
        put_opt(to, schema, 2, &self.change_set_id);
        put_opt(to, schema, 3, &self.change_set_name);
        put_opt(to, schema, 4, &self.execution_status);
        put_opt(to, schema, 5, &self.status);
        put_opt(to, schema, 6, &self.status_reason);
        put_opt(to, schema, 7, &self.creation_time);
        put_opt(to, schema, 8, &self.description);
        put_opt(to, schema, 9, &self.include_nested_stacks);
        put_opt(to, schema, 10, &self.parent_change_set_id);
        put_opt(to, schema, 11, &self.root_change_set_id);
        put_opt(to, schema, 12, &self.import_existing_resources);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_id),
            1 => get_opt(from, schema, 1, &mut this.stack_name),
            2 => get_opt(from, schema, 2, &mut this.change_set_id),
            3 => get_opt(from, schema, 3, &mut this.change_set_name),
            4 => get_opt(from, schema, 4, &mut this.execution_status),
            5 => get_opt(from, schema, 5, &mut this.status),
            6 => get_opt(from, schema, 6, &mut this.status_reason),
            7 => get_opt(from, schema, 7, &mut this.creation_time),
            8 => get_opt(from, schema, 8, &mut this.description),
            9 => get_opt(from, schema, 9, &mut this.include_nested_stacks),
            10 => get_opt(from, schema, 10, &mut this.parent_change_set_id),
            11 => get_opt(from, schema, 11, &mut this.root_change_set_id),
            12 => get_opt(from, schema, 12, &mut this.import_existing_resources),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeSetType {
    Create,
    Update,
    Import,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChangeSetType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Create => "CREATE",
            Self::Update => "UPDATE",
            Self::Import => "IMPORT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeSetType {
    fn from(value: &str) -> Self {
        match value {
            "CREATE" => Self::Create,
            "UPDATE" => Self::Update,
            "IMPORT" => Self::Import,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ChangeSetType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ChangeSetType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ChangeSetType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeSource {
    ResourceReference,
    ParameterReference,
    ResourceAttribute,
    DirectModification,
    Automatic,
    NoModification,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChangeSource {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ResourceReference => "ResourceReference",
            Self::ParameterReference => "ParameterReference",
            Self::ResourceAttribute => "ResourceAttribute",
            Self::DirectModification => "DirectModification",
            Self::Automatic => "Automatic",
            Self::NoModification => "NoModification",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeSource {
    fn from(value: &str) -> Self {
        match value {
            "ResourceReference" => Self::ResourceReference,
            "ParameterReference" => Self::ParameterReference,
            "ResourceAttribute" => Self::ResourceAttribute,
            "DirectModification" => Self::DirectModification,
            "Automatic" => Self::Automatic,
            "NoModification" => Self::NoModification,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ChangeSource {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ChangeSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ChangeSource {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ChangeType {
    Resource,
    /// A value that the model does not have.
    Unknown(String),
}

impl ChangeType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Resource => "Resource",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ChangeType {
    fn from(value: &str) -> Self {
        match value {
            "Resource" => Self::Resource,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ChangeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ChangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ChangeType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<Capability>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub change_set_name: String,
    pub client_token: Option<String>,
    pub description: Option<String>,
    pub change_set_type: Option<ChangeSetType>,
    pub resources_to_import: Option<Vec<ResourceToImport>>,
    pub include_nested_stacks: Option<bool>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<DeploymentMode>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

impl Shape for CreateChangeSetInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.template_body);
        put_opt(to, schema, 2, &self.template_url);
        put_opt(to, schema, 3, &self.use_previous_template);
        put_opt(to, schema, 4, &self.parameters);
        put_opt(to, schema, 5, &self.capabilities);
        put_opt(to, schema, 6, &self.resource_types);
        put_opt(to, schema, 7, &self.role_arn);
        put_opt(to, schema, 8, &self.rollback_configuration);
        put_opt(to, schema, 9, &self.notification_ar_ns);
        put_opt(to, schema, 10, &self.tags);
        put(to, schema, 11, &self.change_set_name);
        put_opt(to, schema, 12, &self.client_token);
        put_opt(to, schema, 13, &self.description);
        put_opt(to, schema, 14, &self.change_set_type);
        put_opt(to, schema, 15, &self.resources_to_import);
        put_opt(to, schema, 16, &self.include_nested_stacks);
        put_opt(to, schema, 17, &self.on_stack_failure);
        put_opt(to, schema, 18, &self.import_existing_resources);
        put_opt(to, schema, 19, &self.deployment_mode);
        put_opt(to, schema, 20, &self.deployment_config);
        put_opt(to, schema, 21, &self.disable_validation);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.template_body),
            2 => get_opt(from, schema, 2, &mut this.template_url),
            3 => get_opt(from, schema, 3, &mut this.use_previous_template),
            4 => get_opt(from, schema, 4, &mut this.parameters),
            5 => get_opt(from, schema, 5, &mut this.capabilities),
            6 => get_opt(from, schema, 6, &mut this.resource_types),
            7 => get_opt(from, schema, 7, &mut this.role_arn),
            8 => get_opt(from, schema, 8, &mut this.rollback_configuration),
            9 => get_opt(from, schema, 9, &mut this.notification_ar_ns),
            10 => get_opt(from, schema, 10, &mut this.tags),
            11 => get(from, schema, 11, &mut this.change_set_name),
            12 => get_opt(from, schema, 12, &mut this.client_token),
            13 => get_opt(from, schema, 13, &mut this.description),
            14 => get_opt(from, schema, 14, &mut this.change_set_type),
            15 => get_opt(from, schema, 15, &mut this.resources_to_import),
            16 => get_opt(from, schema, 16, &mut this.include_nested_stacks),
            17 => get_opt(from, schema, 17, &mut this.on_stack_failure),
            18 => get_opt(from, schema, 18, &mut this.import_existing_resources),
            19 => get_opt(from, schema, 19, &mut this.deployment_mode),
            20 => get_opt(from, schema, 20, &mut this.deployment_config),
            21 => get_opt(from, schema, 21, &mut this.disable_validation),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateChangeSetOutput {
    pub id: Option<String>,
    pub stack_id: Option<String>,
}

impl Shape for CreateChangeSetOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.stack_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.stack_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub disable_rollback: Option<bool>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub timeout_in_minutes: Option<i32>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub capabilities: Option<Vec<Capability>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub on_failure: Option<OnFailure>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub client_request_token: Option<String>,
    pub enable_termination_protection: Option<bool>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

impl Shape for CreateStackInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.template_body);
        put_opt(to, schema, 2, &self.template_url);
        put_opt(to, schema, 3, &self.parameters);
        put_opt(to, schema, 4, &self.disable_rollback);
        put_opt(to, schema, 5, &self.rollback_configuration);
        put_opt(to, schema, 6, &self.timeout_in_minutes);
        put_opt(to, schema, 7, &self.notification_ar_ns);
        put_opt(to, schema, 8, &self.capabilities);
        put_opt(to, schema, 9, &self.resource_types);
        put_opt(to, schema, 10, &self.role_arn);
        put_opt(to, schema, 11, &self.on_failure);
        put_opt(to, schema, 12, &self.stack_policy_body);
        put_opt(to, schema, 13, &self.stack_policy_url);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.client_request_token);
        put_opt(to, schema, 16, &self.enable_termination_protection);
        put_opt(to, schema, 17, &self.retain_except_on_create);
        put_opt(to, schema, 18, &self.deployment_config);
        put_opt(to, schema, 19, &self.disable_validation);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.template_body),
            2 => get_opt(from, schema, 2, &mut this.template_url),
            3 => get_opt(from, schema, 3, &mut this.parameters),
            4 => get_opt(from, schema, 4, &mut this.disable_rollback),
            5 => get_opt(from, schema, 5, &mut this.rollback_configuration),
            6 => get_opt(from, schema, 6, &mut this.timeout_in_minutes),
            7 => get_opt(from, schema, 7, &mut this.notification_ar_ns),
            8 => get_opt(from, schema, 8, &mut this.capabilities),
            9 => get_opt(from, schema, 9, &mut this.resource_types),
            10 => get_opt(from, schema, 10, &mut this.role_arn),
            11 => get_opt(from, schema, 11, &mut this.on_failure),
            12 => get_opt(from, schema, 12, &mut this.stack_policy_body),
            13 => get_opt(from, schema, 13, &mut this.stack_policy_url),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.client_request_token),
            16 => get_opt(from, schema, 16, &mut this.enable_termination_protection),
            17 => get_opt(from, schema, 17, &mut this.retain_except_on_create),
            18 => get_opt(from, schema, 18, &mut this.deployment_config),
            19 => get_opt(from, schema, 19, &mut this.disable_validation),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

impl Shape for CreateStackOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_id);
        put_opt(to, schema, 1, &self.operation_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_id),
            1 => get_opt(from, schema, 1, &mut this.operation_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
}

impl Shape for DeleteChangeSetInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.change_set_name);
        put_opt(to, schema, 1, &self.stack_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.change_set_name),
            1 => get_opt(from, schema, 1, &mut this.stack_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteChangeSetOutput {}

impl Shape for DeleteChangeSetOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteStackInput {
    pub stack_name: String,
    pub retain_resources: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub client_request_token: Option<String>,
    pub deletion_mode: Option<DeletionMode>,
    pub deployment_config: Option<DeploymentConfig>,
}

impl Shape for DeleteStackInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.retain_resources);
        put_opt(to, schema, 2, &self.role_arn);
        put_opt(to, schema, 3, &self.client_request_token);
        put_opt(to, schema, 4, &self.deletion_mode);
        put_opt(to, schema, 5, &self.deployment_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.retain_resources),
            2 => get_opt(from, schema, 2, &mut this.role_arn),
            3 => get_opt(from, schema, 3, &mut this.client_request_token),
            4 => get_opt(from, schema, 4, &mut this.deletion_mode),
            5 => get_opt(from, schema, 5, &mut this.deployment_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeletionMode {
    Standard,
    ForceDeleteStack,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeletionMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::ForceDeleteStack => "FORCE_DELETE_STACK",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeletionMode {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "FORCE_DELETE_STACK" => Self::ForceDeleteStack,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DeletionMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DeletionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DeletionMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentConfig {
    pub mode: Option<DeploymentConfigMode>,
    pub disable_rollback: Option<bool>,
}

impl Shape for DeploymentConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.mode);
        put_opt(to, schema, 1, &self.disable_rollback);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.mode),
            1 => get_opt(from, schema, 1, &mut this.disable_rollback),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentConfigMode {
    Standard,
    Express,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeploymentConfigMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::Express => "EXPRESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeploymentConfigMode {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "EXPRESS" => Self::Express,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DeploymentConfigMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DeploymentConfigMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DeploymentConfigMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeploymentMode {
    RevertDrift,
    /// A value that the model does not have.
    Unknown(String),
}

impl DeploymentMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RevertDrift => "REVERT_DRIFT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DeploymentMode {
    fn from(value: &str) -> Self {
        match value {
            "REVERT_DRIFT" => Self::RevertDrift,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DeploymentMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DeploymentMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DeploymentMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
    pub include_property_values: Option<bool>,
}

impl Shape for DescribeChangeSetInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.change_set_name);
        put_opt(to, schema, 1, &self.stack_name);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.include_property_values);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.change_set_name),
            1 => get_opt(from, schema, 1, &mut this.stack_name),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.include_property_values),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeChangeSetOutput {
    pub change_set_name: Option<String>,
    pub change_set_id: Option<String>,
    pub stack_id: Option<String>,
    pub stack_name: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Option<Timestamp>,
    pub execution_status: Option<ExecutionStatus>,
    pub status: Option<ChangeSetStatus>,
    pub status_reason: Option<String>,
    pub stack_drift_status: Option<StackDriftStatus>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub capabilities: Option<Vec<Capability>>,
    pub tags: Option<Vec<Tag>>,
    pub changes: Option<Vec<Change>>,
    pub next_token: Option<String>,
    pub include_nested_stacks: Option<bool>,
    pub parent_change_set_id: Option<String>,
    pub root_change_set_id: Option<String>,
    pub on_stack_failure: Option<OnStackFailure>,
    pub import_existing_resources: Option<bool>,
    pub deployment_mode: Option<DeploymentMode>,
    pub deployment_config: Option<DeploymentConfig>,
}

impl Shape for DescribeChangeSetOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.change_set_name);
        put_opt(to, schema, 1, &self.change_set_id);
        put_opt(to, schema, 2, &self.stack_id);
        put_opt(to, schema, 3, &self.stack_name);
        put_opt(to, schema, 4, &self.description);
        put_opt(to, schema, 5, &self.parameters);
        put_opt(to, schema, 6, &self.creation_time);
        put_opt(to, schema, 7, &self.execution_status);
        put_opt(to, schema, 8, &self.status);
        put_opt(to, schema, 9, &self.status_reason);
        put_opt(to, schema, 10, &self.stack_drift_status);
        put_opt(to, schema, 11, &self.notification_ar_ns);
        put_opt(to, schema, 12, &self.rollback_configuration);
        put_opt(to, schema, 13, &self.capabilities);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.changes);
        put_opt(to, schema, 16, &self.next_token);
        put_opt(to, schema, 17, &self.include_nested_stacks);
        put_opt(to, schema, 18, &self.parent_change_set_id);
        put_opt(to, schema, 19, &self.root_change_set_id);
        put_opt(to, schema, 20, &self.on_stack_failure);
        put_opt(to, schema, 21, &self.import_existing_resources);
        put_opt(to, schema, 22, &self.deployment_mode);
        put_opt(to, schema, 23, &self.deployment_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.change_set_name),
            1 => get_opt(from, schema, 1, &mut this.change_set_id),
            2 => get_opt(from, schema, 2, &mut this.stack_id),
            3 => get_opt(from, schema, 3, &mut this.stack_name),
            4 => get_opt(from, schema, 4, &mut this.description),
            5 => get_opt(from, schema, 5, &mut this.parameters),
            6 => get_opt(from, schema, 6, &mut this.creation_time),
            7 => get_opt(from, schema, 7, &mut this.execution_status),
            8 => get_opt(from, schema, 8, &mut this.status),
            9 => get_opt(from, schema, 9, &mut this.status_reason),
            10 => get_opt(from, schema, 10, &mut this.stack_drift_status),
            11 => get_opt(from, schema, 11, &mut this.notification_ar_ns),
            12 => get_opt(from, schema, 12, &mut this.rollback_configuration),
            13 => get_opt(from, schema, 13, &mut this.capabilities),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.changes),
            16 => get_opt(from, schema, 16, &mut this.next_token),
            17 => get_opt(from, schema, 17, &mut this.include_nested_stacks),
            18 => get_opt(from, schema, 18, &mut this.parent_change_set_id),
            19 => get_opt(from, schema, 19, &mut this.root_change_set_id),
            20 => get_opt(from, schema, 20, &mut this.on_stack_failure),
            21 => get_opt(from, schema, 21, &mut this.import_existing_resources),
            22 => get_opt(from, schema, 22, &mut this.deployment_mode),
            23 => get_opt(from, schema, 23, &mut this.deployment_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

impl Shape for DescribeStackEventsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackEventsOutput {
    pub stack_events: Option<Vec<StackEvent>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeStackEventsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_events);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_events),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceInput {
    pub stack_name: String,
    pub logical_resource_id: String,
}

impl Shape for DescribeStackResourceInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put(to, schema, 1, &self.logical_resource_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get(from, schema, 1, &mut this.logical_resource_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourceOutput {
    pub stack_resource_detail: Option<StackResourceDetail>,
}

impl Shape for DescribeStackResourceOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_resource_detail);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_resource_detail),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesInput {
    pub stack_name: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
}

impl Shape for DescribeStackResourcesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.logical_resource_id);
        put_opt(to, schema, 2, &self.physical_resource_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.logical_resource_id),
            2 => get_opt(from, schema, 2, &mut this.physical_resource_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStackResourcesOutput {
    pub stack_resources: Option<Vec<StackResource>>,
}

impl Shape for DescribeStackResourcesOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_resources);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_resources),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksInput {
    pub stack_name: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for DescribeStacksInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStacksOutput {
    pub stacks: Option<Vec<Stack>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeStacksOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stacks);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stacks),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DetailedStatus {
    ConfigurationComplete,
    ValidationFailed,
    /// A value that the model does not have.
    Unknown(String),
}

impl DetailedStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConfigurationComplete => "CONFIGURATION_COMPLETE",
            Self::ValidationFailed => "VALIDATION_FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DetailedStatus {
    fn from(value: &str) -> Self {
        match value {
            "CONFIGURATION_COMPLETE" => Self::ConfigurationComplete,
            "VALIDATION_FAILED" => Self::ValidationFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DetailedStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DetailedStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DetailedStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DriftIgnoredReason {
    ManagedByAws,
    WriteOnlyProperty,
    SensitiveProperty,
    /// A value that the model does not have.
    Unknown(String),
}

impl DriftIgnoredReason {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ManagedByAws => "MANAGED_BY_AWS",
            Self::WriteOnlyProperty => "WRITE_ONLY_PROPERTY",
            Self::SensitiveProperty => "SENSITIVE_PROPERTY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DriftIgnoredReason {
    fn from(value: &str) -> Self {
        match value {
            "MANAGED_BY_AWS" => Self::ManagedByAws,
            "WRITE_ONLY_PROPERTY" => Self::WriteOnlyProperty,
            "SENSITIVE_PROPERTY" => Self::SensitiveProperty,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DriftIgnoredReason {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DriftIgnoredReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DriftIgnoredReason {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EvaluationType {
    Static,
    Dynamic,
    /// A value that the model does not have.
    Unknown(String),
}

impl EvaluationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Static => "Static",
            Self::Dynamic => "Dynamic",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EvaluationType {
    fn from(value: &str) -> Self {
        match value {
            "Static" => Self::Static,
            "Dynamic" => Self::Dynamic,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EvaluationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EvaluationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EvaluationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetInput {
    pub change_set_name: String,
    pub stack_name: Option<String>,
    pub client_request_token: Option<String>,
    pub disable_rollback: Option<bool>,
    pub retain_except_on_create: Option<bool>,
}

impl Shape for ExecuteChangeSetInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.change_set_name);
        put_opt(to, schema, 1, &self.stack_name);
        put_opt(to, schema, 2, &self.client_request_token);
        put_opt(to, schema, 3, &self.disable_rollback);
        put_opt(to, schema, 4, &self.retain_except_on_create);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.change_set_name),
            1 => get_opt(from, schema, 1, &mut this.stack_name),
            2 => get_opt(from, schema, 2, &mut this.client_request_token),
            3 => get_opt(from, schema, 3, &mut this.disable_rollback),
            4 => get_opt(from, schema, 4, &mut this.retain_except_on_create),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteChangeSetOutput {}

impl Shape for ExecuteChangeSetOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExecutionStatus {
    Unavailable,
    Available,
    ExecuteInProgress,
    ExecuteComplete,
    ExecuteFailed,
    Obsolete,
    /// A value that the model does not have.
    Unknown(String),
}

impl ExecutionStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unavailable => "UNAVAILABLE",
            Self::Available => "AVAILABLE",
            Self::ExecuteInProgress => "EXECUTE_IN_PROGRESS",
            Self::ExecuteComplete => "EXECUTE_COMPLETE",
            Self::ExecuteFailed => "EXECUTE_FAILED",
            Self::Obsolete => "OBSOLETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExecutionStatus {
    fn from(value: &str) -> Self {
        match value {
            "UNAVAILABLE" => Self::Unavailable,
            "AVAILABLE" => Self::Available,
            "EXECUTE_IN_PROGRESS" => Self::ExecuteInProgress,
            "EXECUTE_COMPLETE" => Self::ExecuteComplete,
            "EXECUTE_FAILED" => Self::ExecuteFailed,
            "OBSOLETE" => Self::Obsolete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ExecutionStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ExecutionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ExecutionStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Export {
    pub exporting_stack_id: Option<String>,
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Shape for Export {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.exporting_stack_id);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.exporting_stack_id),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateInput {
    pub stack_name: Option<String>,
    pub change_set_name: Option<String>,
    pub template_stage: Option<TemplateStage>,
}

impl Shape for GetTemplateInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.change_set_name);
        put_opt(to, schema, 2, &self.template_stage);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.change_set_name),
            2 => get_opt(from, schema, 2, &mut this.template_stage),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateOutput {
    pub template_body: Option<String>,
    pub stages_available: Option<Vec<TemplateStage>>,
}

impl Shape for GetTemplateOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.template_body);
        put_opt(to, schema, 1, &self.stages_available);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.template_body),
            1 => get_opt(from, schema, 1, &mut this.stages_available),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub stack_name: Option<String>,
    pub stack_set_name: Option<String>,
    pub call_as: Option<CallAs>,
    pub template_summary_config: Option<TemplateSummaryConfig>,
}

impl Shape for GetTemplateSummaryInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.template_body);
        put_opt(to, schema, 1, &self.template_url);
        put_opt(to, schema, 2, &self.stack_name);
        put_opt(to, schema, 3, &self.stack_set_name);
        put_opt(to, schema, 4, &self.call_as);
        put_opt(to, schema, 5, &self.template_summary_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.template_body),
            1 => get_opt(from, schema, 1, &mut this.template_url),
            2 => get_opt(from, schema, 2, &mut this.stack_name),
            3 => get_opt(from, schema, 3, &mut this.stack_set_name),
            4 => get_opt(from, schema, 4, &mut this.call_as),
            5 => get_opt(from, schema, 5, &mut this.template_summary_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTemplateSummaryOutput {
    pub parameters: Option<Vec<ParameterDeclaration>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub resource_types: Option<Vec<String>>,
    pub version: Option<String>,
    pub metadata: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
    pub resource_identifier_summaries: Option<Vec<ResourceIdentifierSummary>>,
    pub warnings: Option<Warnings>,
}

impl Shape for GetTemplateSummaryOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameters);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.capabilities);
        put_opt(to, schema, 3, &self.capabilities_reason);
        put_opt(to, schema, 4, &self.resource_types);
        put_opt(to, schema, 5, &self.version);
        put_opt(to, schema, 6, &self.metadata);
        put_opt(to, schema, 7, &self.declared_transforms);
        put_opt(to, schema, 8, &self.resource_identifier_summaries);
        put_opt(to, schema, 9, &self.warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameters),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.capabilities),
            3 => get_opt(from, schema, 3, &mut this.capabilities_reason),
            4 => get_opt(from, schema, 4, &mut this.resource_types),
            5 => get_opt(from, schema, 5, &mut this.version),
            6 => get_opt(from, schema, 6, &mut this.metadata),
            7 => get_opt(from, schema, 7, &mut this.declared_transforms),
            8 => get_opt(from, schema, 8, &mut this.resource_identifier_summaries),
            9 => get_opt(from, schema, 9, &mut this.warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HookFailureMode {
    Fail,
    Warn,
    /// A value that the model does not have.
    Unknown(String),
}

impl HookFailureMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fail => "FAIL",
            Self::Warn => "WARN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HookFailureMode {
    fn from(value: &str) -> Self {
        match value {
            "FAIL" => Self::Fail,
            "WARN" => Self::Warn,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for HookFailureMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for HookFailureMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for HookFailureMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HookInvocationPoint {
    PreProvision,
    /// A value that the model does not have.
    Unknown(String),
}

impl HookInvocationPoint {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PreProvision => "PRE_PROVISION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HookInvocationPoint {
    fn from(value: &str) -> Self {
        match value {
            "PRE_PROVISION" => Self::PreProvision,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for HookInvocationPoint {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for HookInvocationPoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for HookInvocationPoint {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HookStatus {
    HookInProgress,
    HookCompleteSucceeded,
    HookCompleteFailed,
    HookFailed,
    /// A value that the model does not have.
    Unknown(String),
}

impl HookStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HookInProgress => "HOOK_IN_PROGRESS",
            Self::HookCompleteSucceeded => "HOOK_COMPLETE_SUCCEEDED",
            Self::HookCompleteFailed => "HOOK_COMPLETE_FAILED",
            Self::HookFailed => "HOOK_FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for HookStatus {
    fn from(value: &str) -> Self {
        match value {
            "HOOK_IN_PROGRESS" => Self::HookInProgress,
            "HOOK_COMPLETE_SUCCEEDED" => Self::HookCompleteSucceeded,
            "HOOK_COMPLETE_FAILED" => Self::HookCompleteFailed,
            "HOOK_FAILED" => Self::HookFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for HookStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for HookStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for HookStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InsufficientCapabilitiesException {
    pub message: Option<String>,
}

impl Shape for InsufficientCapabilitiesException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InsufficientCapabilitiesException {
    fn schema(&self) -> &'static Schema {
        &schemas::INSUFFICIENT_CAPABILITIES_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InsufficientCapabilitiesException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidChangeSetStatusException {
    pub message: Option<String>,
}

impl Shape for InvalidChangeSetStatusException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidChangeSetStatusException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_CHANGE_SET_STATUS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidChangeSetStatusException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LimitExceededException {
    pub message: Option<String>,
}

impl Shape for LimitExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for LimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl LimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChangeSetsInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

impl Shape for ListChangeSetsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListChangeSetsOutput {
    pub summaries: Option<Vec<ChangeSetSummary>>,
    pub next_token: Option<String>,
}

impl Shape for ListChangeSetsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.summaries);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.summaries),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsInput {
    pub next_token: Option<String>,
}

impl Shape for ListExportsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListExportsOutput {
    pub exports: Option<Vec<Export>>,
    pub next_token: Option<String>,
}

impl Shape for ListExportsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.exports);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.exports),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsInput {
    pub export_name: String,
    pub next_token: Option<String>,
}

impl Shape for ListImportsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.export_name);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.export_name),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImportsOutput {
    pub imports: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Shape for ListImportsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.imports);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.imports),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesInput {
    pub stack_name: String,
    pub next_token: Option<String>,
}

impl Shape for ListStackResourcesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStackResourcesOutput {
    pub stack_resource_summaries: Option<Vec<StackResourceSummary>>,
    pub next_token: Option<String>,
}

impl Shape for ListStackResourcesOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_resource_summaries);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_resource_summaries),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksInput {
    pub next_token: Option<String>,
    pub stack_status_filter: Option<Vec<StackStatus>>,
}

impl Shape for ListStacksInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_token);
        put_opt(to, schema, 1, &self.stack_status_filter);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_token),
            1 => get_opt(from, schema, 1, &mut this.stack_status_filter),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStacksOutput {
    pub stack_summaries: Option<Vec<StackSummary>>,
    pub next_token: Option<String>,
}

impl Shape for ListStacksOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_summaries);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_summaries),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LiveResourceDrift {
    pub previous_value: Option<String>,
    pub actual_value: Option<String>,
    pub drift_detection_timestamp: Option<Timestamp>,
}

impl Shape for LiveResourceDrift {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.previous_value);
        put_opt(to, schema, 1, &self.actual_value);
        put_opt(to, schema, 2, &self.drift_detection_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.previous_value),
            1 => get_opt(from, schema, 1, &mut this.actual_value),
            2 => get_opt(from, schema, 2, &mut this.drift_detection_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModuleInfo {
    pub type_hierarchy: Option<String>,
    pub logical_id_hierarchy: Option<String>,
}

impl Shape for ModuleInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.type_hierarchy);
        put_opt(to, schema, 1, &self.logical_id_hierarchy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.type_hierarchy),
            1 => get_opt(from, schema, 1, &mut this.logical_id_hierarchy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnFailure {
    DoNothing,
    Rollback,
    Delete,
    /// A value that the model does not have.
    Unknown(String),
}

impl OnFailure {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DoNothing => "DO_NOTHING",
            Self::Rollback => "ROLLBACK",
            Self::Delete => "DELETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OnFailure {
    fn from(value: &str) -> Self {
        match value {
            "DO_NOTHING" => Self::DoNothing,
            "ROLLBACK" => Self::Rollback,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OnFailure {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OnFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OnFailure {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnStackFailure {
    DoNothing,
    Rollback,
    Delete,
    /// A value that the model does not have.
    Unknown(String),
}

impl OnStackFailure {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DoNothing => "DO_NOTHING",
            Self::Rollback => "ROLLBACK",
            Self::Delete => "DELETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OnStackFailure {
    fn from(value: &str) -> Self {
        match value {
            "DO_NOTHING" => Self::DoNothing,
            "ROLLBACK" => Self::Rollback,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OnStackFailure {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OnStackFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OnStackFailure {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationEntry {
    pub operation_type: Option<OperationType>,
    pub operation_id: Option<String>,
}

impl Shape for OperationEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.operation_type);
        put_opt(to, schema, 1, &self.operation_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.operation_type),
            1 => get_opt(from, schema, 1, &mut this.operation_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationType {
    CreateStack,
    UpdateStack,
    DeleteStack,
    ContinueRollback,
    Rollback,
    CreateChangeset,
    /// A value that the model does not have.
    Unknown(String),
}

impl OperationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateStack => "CREATE_STACK",
            Self::UpdateStack => "UPDATE_STACK",
            Self::DeleteStack => "DELETE_STACK",
            Self::ContinueRollback => "CONTINUE_ROLLBACK",
            Self::Rollback => "ROLLBACK",
            Self::CreateChangeset => "CREATE_CHANGESET",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OperationType {
    fn from(value: &str) -> Self {
        match value {
            "CREATE_STACK" => Self::CreateStack,
            "UPDATE_STACK" => Self::UpdateStack,
            "DELETE_STACK" => Self::DeleteStack,
            "CONTINUE_ROLLBACK" => Self::ContinueRollback,
            "ROLLBACK" => Self::Rollback,
            "CREATE_CHANGESET" => Self::CreateChangeset,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OperationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OperationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OperationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Output {
    pub output_key: Option<String>,
    pub output_value: Option<String>,
    pub description: Option<String>,
    pub export_name: Option<String>,
}

impl Shape for Output {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.output_key);
        put_opt(to, schema, 1, &self.output_value);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.export_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.output_key),
            1 => get_opt(from, schema, 1, &mut this.output_value),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.export_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub parameter_key: Option<String>,
    pub parameter_value: Option<String>,
    pub use_previous_value: Option<bool>,
    pub resolved_value: Option<String>,
}

impl Shape for Parameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameter_key);
        put_opt(to, schema, 1, &self.parameter_value);
        put_opt(to, schema, 2, &self.use_previous_value);
        put_opt(to, schema, 3, &self.resolved_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameter_key),
            1 => get_opt(from, schema, 1, &mut this.parameter_value),
            2 => get_opt(from, schema, 2, &mut this.use_previous_value),
            3 => get_opt(from, schema, 3, &mut this.resolved_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterConstraints {
    pub allowed_values: Option<Vec<String>>,
}

impl Shape for ParameterConstraints {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.allowed_values);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.allowed_values),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterDeclaration {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub parameter_type: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
    pub parameter_constraints: Option<ParameterConstraints>,
}

impl Shape for ParameterDeclaration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameter_key);
        put_opt(to, schema, 1, &self.default_value);
        put_opt(to, schema, 2, &self.parameter_type);
        put_opt(to, schema, 3, &self.no_echo);
        put_opt(to, schema, 4, &self.description);
        put_opt(to, schema, 5, &self.parameter_constraints);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameter_key),
            1 => get_opt(from, schema, 1, &mut this.default_value),
            2 => get_opt(from, schema, 2, &mut this.parameter_type),
            3 => get_opt(from, schema, 3, &mut this.no_echo),
            4 => get_opt(from, schema, 4, &mut this.description),
            5 => get_opt(from, schema, 5, &mut this.parameter_constraints),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyAction {
    Delete,
    Retain,
    Snapshot,
    ReplaceAndDelete,
    ReplaceAndRetain,
    ReplaceAndSnapshot,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyAction {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
            Self::Snapshot => "Snapshot",
            Self::ReplaceAndDelete => "ReplaceAndDelete",
            Self::ReplaceAndRetain => "ReplaceAndRetain",
            Self::ReplaceAndSnapshot => "ReplaceAndSnapshot",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyAction {
    fn from(value: &str) -> Self {
        match value {
            "Delete" => Self::Delete,
            "Retain" => Self::Retain,
            "Snapshot" => Self::Snapshot,
            "ReplaceAndDelete" => Self::ReplaceAndDelete,
            "ReplaceAndRetain" => Self::ReplaceAndRetain,
            "ReplaceAndSnapshot" => Self::ReplaceAndSnapshot,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PolicyAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PolicyAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PolicyAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Replacement {
    True,
    False,
    Conditional,
    /// A value that the model does not have.
    Unknown(String),
}

impl Replacement {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::True => "True",
            Self::False => "False",
            Self::Conditional => "Conditional",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Replacement {
    fn from(value: &str) -> Self {
        match value {
            "True" => Self::True,
            "False" => Self::False,
            "Conditional" => Self::Conditional,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Replacement {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Replacement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Replacement {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequiresRecreation {
    Never,
    Conditionally,
    Always,
    /// A value that the model does not have.
    Unknown(String),
}

impl RequiresRecreation {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Never => "Never",
            Self::Conditionally => "Conditionally",
            Self::Always => "Always",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RequiresRecreation {
    fn from(value: &str) -> Self {
        match value {
            "Never" => Self::Never,
            "Conditionally" => Self::Conditionally,
            "Always" => Self::Always,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for RequiresRecreation {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for RequiresRecreation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for RequiresRecreation {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceAttribute {
    Properties,
    Metadata,
    CreationPolicy,
    UpdatePolicy,
    DeletionPolicy,
    UpdateReplacePolicy,
    Tags,
    /// A value that the model does not have.
    Unknown(String),
}

impl ResourceAttribute {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Properties => "Properties",
            Self::Metadata => "Metadata",
            Self::CreationPolicy => "CreationPolicy",
            Self::UpdatePolicy => "UpdatePolicy",
            Self::DeletionPolicy => "DeletionPolicy",
            Self::UpdateReplacePolicy => "UpdateReplacePolicy",
            Self::Tags => "Tags",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResourceAttribute {
    fn from(value: &str) -> Self {
        match value {
            "Properties" => Self::Properties,
            "Metadata" => Self::Metadata,
            "CreationPolicy" => Self::CreationPolicy,
            "UpdatePolicy" => Self::UpdatePolicy,
            "DeletionPolicy" => Self::DeletionPolicy,
            "UpdateReplacePolicy" => Self::UpdateReplacePolicy,
            "Tags" => Self::Tags,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ResourceAttribute {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ResourceAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ResourceAttribute {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChange {
    pub policy_action: Option<PolicyAction>,
    pub action: Option<ChangeAction>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub replacement: Option<Replacement>,
    pub scope: Option<Vec<ResourceAttribute>>,
    pub resource_drift_status: Option<StackResourceDriftStatus>,
    pub resource_drift_ignored_attributes: Option<Vec<ResourceDriftIgnoredAttribute>>,
    pub details: Option<Vec<ResourceChangeDetail>>,
    pub change_set_id: Option<String>,
    pub module_info: Option<ModuleInfo>,
    pub before_context: Option<String>,
    pub after_context: Option<String>,
    pub previous_deployment_context: Option<String>,
}

impl Shape for ResourceChange {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_action);
        put_opt(to, schema, 1, &self.action);
        put_opt(to, schema, 2, &self.logical_resource_id);
        put_opt(to, schema, 3, &self.physical_resource_id);
        put_opt(to, schema, 4, &self.resource_type);
        put_opt(to, schema, 5, &self.replacement);
        put_opt(to, schema, 6, &self.scope);
        put_opt(to, schema, 7, &self.resource_drift_status);
        put_opt(to, schema, 8, &self.resource_drift_ignored_attributes);
        put_opt(to, schema, 9, &self.details);
        put_opt(to, schema, 10, &self.change_set_id);
        put_opt(to, schema, 11, &self.module_info);
        put_opt(to, schema, 12, &self.before_context);
        put_opt(to, schema, 13, &self.after_context);
        put_opt(to, schema, 14, &self.previous_deployment_context);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_action),
            1 => get_opt(from, schema, 1, &mut this.action),
            2 => get_opt(from, schema, 2, &mut this.logical_resource_id),
            3 => get_opt(from, schema, 3, &mut this.physical_resource_id),
            4 => get_opt(from, schema, 4, &mut this.resource_type),
            5 => get_opt(from, schema, 5, &mut this.replacement),
            6 => get_opt(from, schema, 6, &mut this.scope),
            7 => get_opt(from, schema, 7, &mut this.resource_drift_status),
            8 => get_opt(from, schema, 8, &mut this.resource_drift_ignored_attributes),
            9 => get_opt(from, schema, 9, &mut this.details),
            10 => get_opt(from, schema, 10, &mut this.change_set_id),
            11 => get_opt(from, schema, 11, &mut this.module_info),
            12 => get_opt(from, schema, 12, &mut this.before_context),
            13 => get_opt(from, schema, 13, &mut this.after_context),
            14 => get_opt(from, schema, 14, &mut this.previous_deployment_context),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceChangeDetail {
    pub target: Option<ResourceTargetDefinition>,
    pub evaluation: Option<EvaluationType>,
    pub change_source: Option<ChangeSource>,
    pub causing_entity: Option<String>,
}

impl Shape for ResourceChangeDetail {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.target);
        put_opt(to, schema, 1, &self.evaluation);
        put_opt(to, schema, 2, &self.change_source);
        put_opt(to, schema, 3, &self.causing_entity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.target),
            1 => get_opt(from, schema, 1, &mut this.evaluation),
            2 => get_opt(from, schema, 2, &mut this.change_source),
            3 => get_opt(from, schema, 3, &mut this.causing_entity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceDriftIgnoredAttribute {
    pub path: Option<String>,
    pub reason: Option<DriftIgnoredReason>,
}

impl Shape for ResourceDriftIgnoredAttribute {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path);
        put_opt(to, schema, 1, &self.reason);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path),
            1 => get_opt(from, schema, 1, &mut this.reason),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceIdentifierSummary {
    pub resource_type: Option<String>,
    pub logical_resource_ids: Option<Vec<String>>,
    pub resource_identifiers: Option<Vec<String>>,
}

impl Shape for ResourceIdentifierSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.resource_type);
        put_opt(to, schema, 1, &self.logical_resource_ids);
        put_opt(to, schema, 2, &self.resource_identifiers);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.resource_type),
            1 => get_opt(from, schema, 1, &mut this.logical_resource_ids),
            2 => get_opt(from, schema, 2, &mut this.resource_identifiers),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceStatus {
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    DeleteSkipped,
    UpdateInProgress,
    UpdateFailed,
    UpdateComplete,
    ImportFailed,
    ImportComplete,
    ImportInProgress,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    ExportFailed,
    ExportComplete,
    ExportInProgress,
    ExportRollbackInProgress,
    ExportRollbackFailed,
    ExportRollbackComplete,
    UpdateRollbackInProgress,
    UpdateRollbackComplete,
    UpdateRollbackFailed,
    RollbackInProgress,
    RollbackComplete,
    RollbackFailed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ResourceStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateFailed => "CREATE_FAILED",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::DeleteComplete => "DELETE_COMPLETE",
            Self::DeleteSkipped => "DELETE_SKIPPED",
            Self::UpdateInProgress => "UPDATE_IN_PROGRESS",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::UpdateComplete => "UPDATE_COMPLETE",
            Self::ImportFailed => "IMPORT_FAILED",
            Self::ImportComplete => "IMPORT_COMPLETE",
            Self::ImportInProgress => "IMPORT_IN_PROGRESS",
            Self::ImportRollbackInProgress => "IMPORT_ROLLBACK_IN_PROGRESS",
            Self::ImportRollbackFailed => "IMPORT_ROLLBACK_FAILED",
            Self::ImportRollbackComplete => "IMPORT_ROLLBACK_COMPLETE",
            Self::ExportFailed => "EXPORT_FAILED",
            Self::ExportComplete => "EXPORT_COMPLETE",
            Self::ExportInProgress => "EXPORT_IN_PROGRESS",
            Self::ExportRollbackInProgress => "EXPORT_ROLLBACK_IN_PROGRESS",
            Self::ExportRollbackFailed => "EXPORT_ROLLBACK_FAILED",
            Self::ExportRollbackComplete => "EXPORT_ROLLBACK_COMPLETE",
            Self::UpdateRollbackInProgress => "UPDATE_ROLLBACK_IN_PROGRESS",
            Self::UpdateRollbackComplete => "UPDATE_ROLLBACK_COMPLETE",
            Self::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            Self::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            Self::RollbackComplete => "ROLLBACK_COMPLETE",
            Self::RollbackFailed => "ROLLBACK_FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResourceStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "CREATE_FAILED" => Self::CreateFailed,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "DELETE_FAILED" => Self::DeleteFailed,
            "DELETE_COMPLETE" => Self::DeleteComplete,
            "DELETE_SKIPPED" => Self::DeleteSkipped,
            "UPDATE_IN_PROGRESS" => Self::UpdateInProgress,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "UPDATE_COMPLETE" => Self::UpdateComplete,
            "IMPORT_FAILED" => Self::ImportFailed,
            "IMPORT_COMPLETE" => Self::ImportComplete,
            "IMPORT_IN_PROGRESS" => Self::ImportInProgress,
            "IMPORT_ROLLBACK_IN_PROGRESS" => Self::ImportRollbackInProgress,
            "IMPORT_ROLLBACK_FAILED" => Self::ImportRollbackFailed,
            "IMPORT_ROLLBACK_COMPLETE" => Self::ImportRollbackComplete,
            "EXPORT_FAILED" => Self::ExportFailed,
            "EXPORT_COMPLETE" => Self::ExportComplete,
            "EXPORT_IN_PROGRESS" => Self::ExportInProgress,
            "EXPORT_ROLLBACK_IN_PROGRESS" => Self::ExportRollbackInProgress,
            "EXPORT_ROLLBACK_FAILED" => Self::ExportRollbackFailed,
            "EXPORT_ROLLBACK_COMPLETE" => Self::ExportRollbackComplete,
            "UPDATE_ROLLBACK_IN_PROGRESS" => Self::UpdateRollbackInProgress,
            "UPDATE_ROLLBACK_COMPLETE" => Self::UpdateRollbackComplete,
            "UPDATE_ROLLBACK_FAILED" => Self::UpdateRollbackFailed,
            "ROLLBACK_IN_PROGRESS" => Self::RollbackInProgress,
            "ROLLBACK_COMPLETE" => Self::RollbackComplete,
            "ROLLBACK_FAILED" => Self::RollbackFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ResourceStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ResourceStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ResourceStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceTargetDefinition {
    pub attribute: Option<ResourceAttribute>,
    pub name: Option<String>,
    pub requires_recreation: Option<RequiresRecreation>,
    pub path: Option<String>,
    pub before_value: Option<String>,
    pub after_value: Option<String>,
    pub before_value_from: Option<BeforeValueFrom>,
    pub after_value_from: Option<AfterValueFrom>,
    pub drift: Option<LiveResourceDrift>,
    pub attribute_change_type: Option<AttributeChangeType>,
}

impl Shape for ResourceTargetDefinition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attribute);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.requires_recreation);
        put_opt(to, schema, 3, &self.path);
        put_opt(to, schema, 4, &self.before_value);
        put_opt(to, schema, 5, &self.after_value);
        put_opt(to, schema, 6, &self.before_value_from);
        put_opt(to, schema, 7, &self.after_value_from);
        put_opt(to, schema, 8, &self.drift);
        put_opt(to, schema, 9, &self.attribute_change_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attribute),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.requires_recreation),
            3 => get_opt(from, schema, 3, &mut this.path),
            4 => get_opt(from, schema, 4, &mut this.before_value),
            5 => get_opt(from, schema, 5, &mut this.after_value),
            6 => get_opt(from, schema, 6, &mut this.before_value_from),
            7 => get_opt(from, schema, 7, &mut this.after_value_from),
            8 => get_opt(from, schema, 8, &mut this.drift),
            9 => get_opt(from, schema, 9, &mut this.attribute_change_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceToImport {
    pub resource_type: String,
    pub logical_resource_id: String,
    pub resource_identifier: BTreeMap<String, String>,
}

impl Shape for ResourceToImport {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_type);
        put(to, schema, 1, &self.logical_resource_id);
        put(to, schema, 2, &self.resource_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_type),
            1 => get(from, schema, 1, &mut this.logical_resource_id),
            2 => get(from, schema, 2, &mut this.resource_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackConfiguration {
    pub rollback_triggers: Option<Vec<RollbackTrigger>>,
    pub monitoring_time_in_minutes: Option<i32>,
}

impl Shape for RollbackConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.rollback_triggers);
        put_opt(to, schema, 1, &self.monitoring_time_in_minutes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.rollback_triggers),
            1 => get_opt(from, schema, 1, &mut this.monitoring_time_in_minutes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RollbackTrigger {
    pub arn: String,
    pub r#type: String,
}

impl Shape for RollbackTrigger {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.arn);
        put(to, schema, 1, &self.r#type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.arn),
            1 => get(from, schema, 1, &mut this.r#type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stack {
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub change_set_id: Option<String>,
    pub description: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub creation_time: Timestamp,
    pub deletion_time: Option<Timestamp>,
    pub last_updated_time: Option<Timestamp>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_status: StackStatus,
    pub stack_status_reason: Option<String>,
    pub disable_rollback: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub timeout_in_minutes: Option<i32>,
    pub capabilities: Option<Vec<Capability>>,
    pub outputs: Option<Vec<Output>>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub enable_termination_protection: Option<bool>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformation>,
    pub retain_except_on_create: Option<bool>,
    pub deletion_mode: Option<DeletionMode>,
    pub detailed_status: Option<DetailedStatus>,
    pub last_operations: Option<Vec<OperationEntry>>,
    pub alias_name: Option<String>,
}

impl Shape for Stack {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_id);
        put(to, schema, 1, &self.stack_name);
        put_opt(to, schema, 2, &self.change_set_id);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.parameters);
        put(to, schema, 5, &self.creation_time);
        put_opt(to, schema, 6, &self.deletion_time);
        put_opt(to, schema, 7, &self.last_updated_time);
        put_opt(to, schema, 8, &self.rollback_configuration);
        put(to, schema, 9, &self.stack_status);
        put_opt(to, schema, 10, &self.stack_status_reason);
        put_opt(to, schema, 11, &self.disable_rollback);
        put_opt(to, schema, 12, &self.deployment_config);
        put_opt(to, schema, 13, &self.notification_ar_ns);
        put_opt(to, schema, 14, &self.timeout_in_minutes);
        put_opt(to, schema, 15, &self.capabilities);
        put_opt(to, schema, 16, &self.outputs);
        put_opt(to, schema, 17, &self.role_arn);
        put_opt(to, schema, 18, &self.tags);
        put_opt(to, schema, 19, &self.enable_termination_protection);
        put_opt(to, schema, 20, &self.parent_id);
        put_opt(to, schema, 21, &self.root_id);
        put_opt(to, schema, 22, &self.drift_information);
        put_opt(to, schema, 23, &self.retain_except_on_create);
        put_opt(to, schema, 24, &self.deletion_mode);
        put_opt(to, schema, 25, &self.detailed_status);
        put_opt(to, schema, 26, &self.last_operations);
        put_opt(to, schema, 27, &self.alias_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_id),
            1 => get(from, schema, 1, &mut this.stack_name),
            2 => get_opt(from, schema, 2, &mut this.change_set_id),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.parameters),
            5 => get(from, schema, 5, &mut this.creation_time),
            6 => get_opt(from, schema, 6, &mut this.deletion_time),
            7 => get_opt(from, schema, 7, &mut this.last_updated_time),
            8 => get_opt(from, schema, 8, &mut this.rollback_configuration),
            9 => get(from, schema, 9, &mut this.stack_status),
            10 => get_opt(from, schema, 10, &mut this.stack_status_reason),
            11 => get_opt(from, schema, 11, &mut this.disable_rollback),
            12 => get_opt(from, schema, 12, &mut this.deployment_config),
            13 => get_opt(from, schema, 13, &mut this.notification_ar_ns),
            14 => get_opt(from, schema, 14, &mut this.timeout_in_minutes),
            15 => get_opt(from, schema, 15, &mut this.capabilities),
            16 => get_opt(from, schema, 16, &mut this.outputs),
            17 => get_opt(from, schema, 17, &mut this.role_arn),
            18 => get_opt(from, schema, 18, &mut this.tags),
            19 => get_opt(from, schema, 19, &mut this.enable_termination_protection),
            20 => get_opt(from, schema, 20, &mut this.parent_id),
            21 => get_opt(from, schema, 21, &mut this.root_id),
            22 => get_opt(from, schema, 22, &mut this.drift_information),
            23 => get_opt(from, schema, 23, &mut this.retain_except_on_create),
            24 => get_opt(from, schema, 24, &mut this.deletion_mode),
            25 => get_opt(from, schema, 25, &mut this.detailed_status),
            26 => get_opt(from, schema, 26, &mut this.last_operations),
            27 => get_opt(from, schema, 27, &mut this.alias_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformation {
    pub stack_drift_status: StackDriftStatus,
    pub last_check_timestamp: Option<Timestamp>,
}

impl Shape for StackDriftInformation {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_drift_status);
        put_opt(to, schema, 1, &self.last_check_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_drift_status),
            1 => get_opt(from, schema, 1, &mut this.last_check_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackDriftInformationSummary {
    pub stack_drift_status: StackDriftStatus,
    pub last_check_timestamp: Option<Timestamp>,
}

impl Shape for StackDriftInformationSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_drift_status);
        put_opt(to, schema, 1, &self.last_check_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_drift_status),
            1 => get_opt(from, schema, 1, &mut this.last_check_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackDriftStatus {
    Drifted,
    InSync,
    UnknownValue,
    NotChecked,
    /// A value that the model does not have.
    Unknown(String),
}

impl StackDriftStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Drifted => "DRIFTED",
            Self::InSync => "IN_SYNC",
            Self::UnknownValue => "UNKNOWN",
            Self::NotChecked => "NOT_CHECKED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StackDriftStatus {
    fn from(value: &str) -> Self {
        match value {
            "DRIFTED" => Self::Drifted,
            "IN_SYNC" => Self::InSync,
            "UNKNOWN" => Self::UnknownValue,
            "NOT_CHECKED" => Self::NotChecked,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StackDriftStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StackDriftStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StackDriftStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackEvent {
    pub stack_id: String,
    pub event_id: String,
    pub stack_name: String,
    pub operation_id: Option<String>,
    pub logical_resource_id: Option<String>,
    pub physical_resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub timestamp: Timestamp,
    pub resource_status: Option<ResourceStatus>,
    pub resource_status_reason: Option<String>,
    pub resource_properties: Option<String>,
    pub client_request_token: Option<String>,
    pub hook_type: Option<String>,
    pub hook_status: Option<HookStatus>,
    pub hook_status_reason: Option<String>,
    pub hook_invocation_point: Option<HookInvocationPoint>,
    pub hook_invocation_id: Option<String>,
    pub hook_failure_mode: Option<HookFailureMode>,
    pub detailed_status: Option<DetailedStatus>,
}

impl Shape for StackEvent {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_id);
        put(to, schema, 1, &self.event_id);
        put(to, schema, 2, &self.stack_name);
        put_opt(to, schema, 3, &self.operation_id);
        put_opt(to, schema, 4, &self.logical_resource_id);
        put_opt(to, schema, 5, &self.physical_resource_id);
        put_opt(to, schema, 6, &self.resource_type);
        put(to, schema, 7, &self.timestamp);
        put_opt(to, schema, 8, &self.resource_status);
        put_opt(to, schema, 9, &self.resource_status_reason);
        put_opt(to, schema, 10, &self.resource_properties);
        put_opt(to, schema, 11, &self.client_request_token);
        put_opt(to, schema, 12, &self.hook_type);
        put_opt(to, schema, 13, &self.hook_status);
        put_opt(to, schema, 14, &self.hook_status_reason);
        put_opt(to, schema, 15, &self.hook_invocation_point);
        put_opt(to, schema, 16, &self.hook_invocation_id);
        put_opt(to, schema, 17, &self.hook_failure_mode);
        put_opt(to, schema, 18, &self.detailed_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_id),
            1 => get(from, schema, 1, &mut this.event_id),
            2 => get(from, schema, 2, &mut this.stack_name),
            3 => get_opt(from, schema, 3, &mut this.operation_id),
            4 => get_opt(from, schema, 4, &mut this.logical_resource_id),
            5 => get_opt(from, schema, 5, &mut this.physical_resource_id),
            6 => get_opt(from, schema, 6, &mut this.resource_type),
            7 => get(from, schema, 7, &mut this.timestamp),
            8 => get_opt(from, schema, 8, &mut this.resource_status),
            9 => get_opt(from, schema, 9, &mut this.resource_status_reason),
            10 => get_opt(from, schema, 10, &mut this.resource_properties),
            11 => get_opt(from, schema, 11, &mut this.client_request_token),
            12 => get_opt(from, schema, 12, &mut this.hook_type),
            13 => get_opt(from, schema, 13, &mut this.hook_status),
            14 => get_opt(from, schema, 14, &mut this.hook_status_reason),
            15 => get_opt(from, schema, 15, &mut this.hook_invocation_point),
            16 => get_opt(from, schema, 16, &mut this.hook_invocation_id),
            17 => get_opt(from, schema, 17, &mut this.hook_failure_mode),
            18 => get_opt(from, schema, 18, &mut this.detailed_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResource {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub timestamp: Timestamp,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}

impl Shape for StackResource {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.stack_id);
        put(to, schema, 2, &self.logical_resource_id);
        put_opt(to, schema, 3, &self.physical_resource_id);
        put(to, schema, 4, &self.resource_type);
        put(to, schema, 5, &self.timestamp);
        put(to, schema, 6, &self.resource_status);
        put_opt(to, schema, 7, &self.resource_status_reason);
        put_opt(to, schema, 8, &self.description);
        put_opt(to, schema, 9, &self.drift_information);
        put_opt(to, schema, 10, &self.module_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.stack_id),
            2 => get(from, schema, 2, &mut this.logical_resource_id),
            3 => get_opt(from, schema, 3, &mut this.physical_resource_id),
            4 => get(from, schema, 4, &mut this.resource_type),
            5 => get(from, schema, 5, &mut this.timestamp),
            6 => get(from, schema, 6, &mut this.resource_status),
            7 => get_opt(from, schema, 7, &mut this.resource_status_reason),
            8 => get_opt(from, schema, 8, &mut this.description),
            9 => get_opt(from, schema, 9, &mut this.drift_information),
            10 => get_opt(from, schema, 10, &mut this.module_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDetail {
    pub stack_name: Option<String>,
    pub stack_id: Option<String>,
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub last_updated_timestamp: Timestamp,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: Option<String>,
    pub description: Option<String>,
    pub metadata: Option<String>,
    pub drift_information: Option<StackResourceDriftInformation>,
    pub module_info: Option<ModuleInfo>,
}

impl Shape for StackResourceDetail {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.stack_id);
        put(to, schema, 2, &self.logical_resource_id);
        put_opt(to, schema, 3, &self.physical_resource_id);
        put(to, schema, 4, &self.resource_type);
        put(to, schema, 5, &self.last_updated_timestamp);
        put(to, schema, 6, &self.resource_status);
        put_opt(to, schema, 7, &self.resource_status_reason);
        put_opt(to, schema, 8, &self.description);
        put_opt(to, schema, 9, &self.metadata);
        put_opt(to, schema, 10, &self.drift_information);
        put_opt(to, schema, 11, &self.module_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.stack_id),
            2 => get(from, schema, 2, &mut this.logical_resource_id),
            3 => get_opt(from, schema, 3, &mut this.physical_resource_id),
            4 => get(from, schema, 4, &mut this.resource_type),
            5 => get(from, schema, 5, &mut this.last_updated_timestamp),
            6 => get(from, schema, 6, &mut this.resource_status),
            7 => get_opt(from, schema, 7, &mut this.resource_status_reason),
            8 => get_opt(from, schema, 8, &mut this.description),
            9 => get_opt(from, schema, 9, &mut this.metadata),
            10 => get_opt(from, schema, 10, &mut this.drift_information),
            11 => get_opt(from, schema, 11, &mut this.module_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformation {
    pub stack_resource_drift_status: StackResourceDriftStatus,
    pub last_check_timestamp: Option<Timestamp>,
}

impl Shape for StackResourceDriftInformation {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_resource_drift_status);
        put_opt(to, schema, 1, &self.last_check_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_resource_drift_status),
            1 => get_opt(from, schema, 1, &mut this.last_check_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceDriftInformationSummary {
    pub stack_resource_drift_status: StackResourceDriftStatus,
    pub last_check_timestamp: Option<Timestamp>,
}

impl Shape for StackResourceDriftInformationSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_resource_drift_status);
        put_opt(to, schema, 1, &self.last_check_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_resource_drift_status),
            1 => get_opt(from, schema, 1, &mut this.last_check_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackResourceDriftStatus {
    InSync,
    Modified,
    Deleted,
    NotChecked,
    UnknownValue,
    Unsupported,
    /// A value that the model does not have.
    Unknown(String),
}

impl StackResourceDriftStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InSync => "IN_SYNC",
            Self::Modified => "MODIFIED",
            Self::Deleted => "DELETED",
            Self::NotChecked => "NOT_CHECKED",
            Self::UnknownValue => "UNKNOWN",
            Self::Unsupported => "UNSUPPORTED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StackResourceDriftStatus {
    fn from(value: &str) -> Self {
        match value {
            "IN_SYNC" => Self::InSync,
            "MODIFIED" => Self::Modified,
            "DELETED" => Self::Deleted,
            "NOT_CHECKED" => Self::NotChecked,
            "UNKNOWN" => Self::UnknownValue,
            "UNSUPPORTED" => Self::Unsupported,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StackResourceDriftStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StackResourceDriftStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StackResourceDriftStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackResourceSummary {
    pub logical_resource_id: String,
    pub physical_resource_id: Option<String>,
    pub resource_type: String,
    pub last_updated_timestamp: Timestamp,
    pub resource_status: ResourceStatus,
    pub resource_status_reason: Option<String>,
    pub drift_information: Option<StackResourceDriftInformationSummary>,
    pub module_info: Option<ModuleInfo>,
}

impl Shape for StackResourceSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.logical_resource_id);
        put_opt(to, schema, 1, &self.physical_resource_id);
        put(to, schema, 2, &self.resource_type);
        put(to, schema, 3, &self.last_updated_timestamp);
        put(to, schema, 4, &self.resource_status);
        put_opt(to, schema, 5, &self.resource_status_reason);
        put_opt(to, schema, 6, &self.drift_information);
        put_opt(to, schema, 7, &self.module_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.logical_resource_id),
            1 => get_opt(from, schema, 1, &mut this.physical_resource_id),
            2 => get(from, schema, 2, &mut this.resource_type),
            3 => get(from, schema, 3, &mut this.last_updated_timestamp),
            4 => get(from, schema, 4, &mut this.resource_status),
            5 => get_opt(from, schema, 5, &mut this.resource_status_reason),
            6 => get_opt(from, schema, 6, &mut this.drift_information),
            7 => get_opt(from, schema, 7, &mut this.module_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackSetNotFoundException {
    pub message: Option<String>,
}

impl Shape for StackSetNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for StackSetNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::STACK_SET_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl StackSetNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackStatus {
    CreateInProgress,
    CreateFailed,
    CreateComplete,
    RollbackInProgress,
    RollbackFailed,
    RollbackComplete,
    DeleteInProgress,
    DeleteFailed,
    DeleteComplete,
    UpdateInProgress,
    UpdateCompleteCleanupInProgress,
    UpdateComplete,
    UpdateFailed,
    UpdateRollbackInProgress,
    UpdateRollbackFailed,
    UpdateRollbackCompleteCleanupInProgress,
    UpdateRollbackComplete,
    ReviewInProgress,
    ImportInProgress,
    ImportComplete,
    ImportRollbackInProgress,
    ImportRollbackFailed,
    ImportRollbackComplete,
    /// A value that the model does not have.
    Unknown(String),
}

impl StackStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreateInProgress => "CREATE_IN_PROGRESS",
            Self::CreateFailed => "CREATE_FAILED",
            Self::CreateComplete => "CREATE_COMPLETE",
            Self::RollbackInProgress => "ROLLBACK_IN_PROGRESS",
            Self::RollbackFailed => "ROLLBACK_FAILED",
            Self::RollbackComplete => "ROLLBACK_COMPLETE",
            Self::DeleteInProgress => "DELETE_IN_PROGRESS",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::DeleteComplete => "DELETE_COMPLETE",
            Self::UpdateInProgress => "UPDATE_IN_PROGRESS",
            Self::UpdateCompleteCleanupInProgress => "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            Self::UpdateComplete => "UPDATE_COMPLETE",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::UpdateRollbackInProgress => "UPDATE_ROLLBACK_IN_PROGRESS",
            Self::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            Self::UpdateRollbackCompleteCleanupInProgress => "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            Self::UpdateRollbackComplete => "UPDATE_ROLLBACK_COMPLETE",
            Self::ReviewInProgress => "REVIEW_IN_PROGRESS",
            Self::ImportInProgress => "IMPORT_IN_PROGRESS",
            Self::ImportComplete => "IMPORT_COMPLETE",
            Self::ImportRollbackInProgress => "IMPORT_ROLLBACK_IN_PROGRESS",
            Self::ImportRollbackFailed => "IMPORT_ROLLBACK_FAILED",
            Self::ImportRollbackComplete => "IMPORT_ROLLBACK_COMPLETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StackStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATE_IN_PROGRESS" => Self::CreateInProgress,
            "CREATE_FAILED" => Self::CreateFailed,
            "CREATE_COMPLETE" => Self::CreateComplete,
            "ROLLBACK_IN_PROGRESS" => Self::RollbackInProgress,
            "ROLLBACK_FAILED" => Self::RollbackFailed,
            "ROLLBACK_COMPLETE" => Self::RollbackComplete,
            "DELETE_IN_PROGRESS" => Self::DeleteInProgress,
            "DELETE_FAILED" => Self::DeleteFailed,
            "DELETE_COMPLETE" => Self::DeleteComplete,
            "UPDATE_IN_PROGRESS" => Self::UpdateInProgress,
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => Self::UpdateCompleteCleanupInProgress,
            "UPDATE_COMPLETE" => Self::UpdateComplete,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "UPDATE_ROLLBACK_IN_PROGRESS" => Self::UpdateRollbackInProgress,
            "UPDATE_ROLLBACK_FAILED" => Self::UpdateRollbackFailed,
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => Self::UpdateRollbackCompleteCleanupInProgress,
            "UPDATE_ROLLBACK_COMPLETE" => Self::UpdateRollbackComplete,
            "REVIEW_IN_PROGRESS" => Self::ReviewInProgress,
            "IMPORT_IN_PROGRESS" => Self::ImportInProgress,
            "IMPORT_COMPLETE" => Self::ImportComplete,
            "IMPORT_ROLLBACK_IN_PROGRESS" => Self::ImportRollbackInProgress,
            "IMPORT_ROLLBACK_FAILED" => Self::ImportRollbackFailed,
            "IMPORT_ROLLBACK_COMPLETE" => Self::ImportRollbackComplete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StackStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StackStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StackStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackSummary {
    pub stack_id: Option<String>,
    pub stack_name: String,
    pub template_description: Option<String>,
    pub creation_time: Timestamp,
    pub last_updated_time: Option<Timestamp>,
    pub deletion_time: Option<Timestamp>,
    pub stack_status: StackStatus,
    pub stack_status_reason: Option<String>,
    pub parent_id: Option<String>,
    pub root_id: Option<String>,
    pub drift_information: Option<StackDriftInformationSummary>,
    pub last_operations: Option<Vec<OperationEntry>>,
}

impl Shape for StackSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_id);
        put(to, schema, 1, &self.stack_name);
        put_opt(to, schema, 2, &self.template_description);
        put(to, schema, 3, &self.creation_time);
        put_opt(to, schema, 4, &self.last_updated_time);
        put_opt(to, schema, 5, &self.deletion_time);
        put(to, schema, 6, &self.stack_status);
        put_opt(to, schema, 7, &self.stack_status_reason);
        put_opt(to, schema, 8, &self.parent_id);
        put_opt(to, schema, 9, &self.root_id);
        put_opt(to, schema, 10, &self.drift_information);
        put_opt(to, schema, 11, &self.last_operations);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_id),
            1 => get(from, schema, 1, &mut this.stack_name),
            2 => get_opt(from, schema, 2, &mut this.template_description),
            3 => get(from, schema, 3, &mut this.creation_time),
            4 => get_opt(from, schema, 4, &mut this.last_updated_time),
            5 => get_opt(from, schema, 5, &mut this.deletion_time),
            6 => get(from, schema, 6, &mut this.stack_status),
            7 => get_opt(from, schema, 7, &mut this.stack_status_reason),
            8 => get_opt(from, schema, 8, &mut this.parent_id),
            9 => get_opt(from, schema, 9, &mut this.root_id),
            10 => get_opt(from, schema, 10, &mut this.drift_information),
            11 => get_opt(from, schema, 11, &mut this.last_operations),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: String,
    pub value: String,
}

impl Shape for Tag {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateParameter {
    pub parameter_key: Option<String>,
    pub default_value: Option<String>,
    pub no_echo: Option<bool>,
    pub description: Option<String>,
}

impl Shape for TemplateParameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameter_key);
        put_opt(to, schema, 1, &self.default_value);
        put_opt(to, schema, 2, &self.no_echo);
        put_opt(to, schema, 3, &self.description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameter_key),
            1 => get_opt(from, schema, 1, &mut this.default_value),
            2 => get_opt(from, schema, 2, &mut this.no_echo),
            3 => get_opt(from, schema, 3, &mut this.description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TemplateStage {
    Original,
    Processed,
    /// A value that the model does not have.
    Unknown(String),
}

impl TemplateStage {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Original => "Original",
            Self::Processed => "Processed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TemplateStage {
    fn from(value: &str) -> Self {
        match value {
            "Original" => Self::Original,
            "Processed" => Self::Processed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TemplateStage {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TemplateStage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TemplateStage {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TemplateSummaryConfig {
    pub treat_unrecognized_resource_types_as_warnings: Option<bool>,
}

impl Shape for TemplateSummaryConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.treat_unrecognized_resource_types_as_warnings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.treat_unrecognized_resource_types_as_warnings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TokenAlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for TokenAlreadyExistsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for TokenAlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::TOKEN_ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TokenAlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackInput {
    pub stack_name: String,
    pub template_body: Option<String>,
    pub template_url: Option<String>,
    pub use_previous_template: Option<bool>,
    pub stack_policy_during_update_body: Option<String>,
    pub stack_policy_during_update_url: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
    pub capabilities: Option<Vec<Capability>>,
    pub resource_types: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub rollback_configuration: Option<RollbackConfiguration>,
    pub stack_policy_body: Option<String>,
    pub stack_policy_url: Option<String>,
    pub notification_ar_ns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub disable_rollback: Option<bool>,
    pub client_request_token: Option<String>,
    pub retain_except_on_create: Option<bool>,
    pub deployment_config: Option<DeploymentConfig>,
    pub disable_validation: Option<bool>,
}

impl Shape for UpdateStackInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stack_name);
        put_opt(to, schema, 1, &self.template_body);
        put_opt(to, schema, 2, &self.template_url);
        put_opt(to, schema, 3, &self.use_previous_template);
        put_opt(to, schema, 4, &self.stack_policy_during_update_body);
        put_opt(to, schema, 5, &self.stack_policy_during_update_url);
        put_opt(to, schema, 6, &self.parameters);
        put_opt(to, schema, 7, &self.capabilities);
        put_opt(to, schema, 8, &self.resource_types);
        put_opt(to, schema, 9, &self.role_arn);
        put_opt(to, schema, 10, &self.rollback_configuration);
        put_opt(to, schema, 11, &self.stack_policy_body);
        put_opt(to, schema, 12, &self.stack_policy_url);
        put_opt(to, schema, 13, &self.notification_ar_ns);
        put_opt(to, schema, 14, &self.tags);
        put_opt(to, schema, 15, &self.disable_rollback);
        put_opt(to, schema, 16, &self.client_request_token);
        put_opt(to, schema, 17, &self.retain_except_on_create);
        put_opt(to, schema, 18, &self.deployment_config);
        put_opt(to, schema, 19, &self.disable_validation);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stack_name),
            1 => get_opt(from, schema, 1, &mut this.template_body),
            2 => get_opt(from, schema, 2, &mut this.template_url),
            3 => get_opt(from, schema, 3, &mut this.use_previous_template),
            4 => get_opt(from, schema, 4, &mut this.stack_policy_during_update_body),
            5 => get_opt(from, schema, 5, &mut this.stack_policy_during_update_url),
            6 => get_opt(from, schema, 6, &mut this.parameters),
            7 => get_opt(from, schema, 7, &mut this.capabilities),
            8 => get_opt(from, schema, 8, &mut this.resource_types),
            9 => get_opt(from, schema, 9, &mut this.role_arn),
            10 => get_opt(from, schema, 10, &mut this.rollback_configuration),
            11 => get_opt(from, schema, 11, &mut this.stack_policy_body),
            12 => get_opt(from, schema, 12, &mut this.stack_policy_url),
            13 => get_opt(from, schema, 13, &mut this.notification_ar_ns),
            14 => get_opt(from, schema, 14, &mut this.tags),
            15 => get_opt(from, schema, 15, &mut this.disable_rollback),
            16 => get_opt(from, schema, 16, &mut this.client_request_token),
            17 => get_opt(from, schema, 17, &mut this.retain_except_on_create),
            18 => get_opt(from, schema, 18, &mut this.deployment_config),
            19 => get_opt(from, schema, 19, &mut this.disable_validation),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateStackOutput {
    pub stack_id: Option<String>,
    pub operation_id: Option<String>,
}

impl Shape for UpdateStackOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_id);
        put_opt(to, schema, 1, &self.operation_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_id),
            1 => get_opt(from, schema, 1, &mut this.operation_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTerminationProtectionInput {
    pub enable_termination_protection: bool,
    pub stack_name: String,
}

impl Shape for UpdateTerminationProtectionInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.enable_termination_protection);
        put(to, schema, 1, &self.stack_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.enable_termination_protection),
            1 => get(from, schema, 1, &mut this.stack_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTerminationProtectionOutput {
    pub stack_id: Option<String>,
}

impl Shape for UpdateTerminationProtectionOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stack_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stack_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateInput {
    pub template_body: Option<String>,
    pub template_url: Option<String>,
}

impl Shape for ValidateTemplateInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.template_body);
        put_opt(to, schema, 1, &self.template_url);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.template_body),
            1 => get_opt(from, schema, 1, &mut this.template_url),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateTemplateOutput {
    pub parameters: Option<Vec<TemplateParameter>>,
    pub description: Option<String>,
    pub capabilities: Option<Vec<Capability>>,
    pub capabilities_reason: Option<String>,
    pub declared_transforms: Option<Vec<String>>,
}

impl Shape for ValidateTemplateOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameters);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.capabilities);
        put_opt(to, schema, 3, &self.capabilities_reason);
        put_opt(to, schema, 4, &self.declared_transforms);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameters),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.capabilities),
            3 => get_opt(from, schema, 3, &mut this.capabilities_reason),
            4 => get_opt(from, schema, 4, &mut this.declared_transforms),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationError {
    pub message: Option<String>,
}

impl Shape for ValidationError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ValidationError {
    fn schema(&self) -> &'static Schema {
        &schemas::VALIDATION_ERROR
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ValidationError {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Warnings {
    pub unrecognized_resource_types: Option<Vec<String>>,
}

impl Shape for Warnings {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.unrecognized_resource_types);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.unrecognized_resource_types),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static AFTER_CONTEXT: Schema = Schema { name: "AfterContext", kind: Kind::String, ..Schema::BASE };
    pub static AFTER_VALUE: Schema = Schema { name: "AfterValue", kind: Kind::String, ..Schema::BASE };
    pub static AFTER_VALUE_FROM: Schema = Schema {
        name: "AfterValueFrom",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TEMPLATE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ALIAS_NAME: Schema = Schema {
        name: "AliasName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ALLOWED_VALUE: Schema = Schema { name: "AllowedValue", kind: Kind::String, ..Schema::BASE };
    pub static ALLOWED_VALUES: Schema = Schema {
        name: "AllowedValues",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ALLOWED_VALUE) }],
        ..Schema::BASE
    };
    pub static ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "AlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: Some("AlreadyExistsException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ARN: Schema = Schema { name: "Arn", kind: Kind::String, ..Schema::BASE };
    pub static ATTRIBUTE_CHANGE_TYPE: Schema = Schema {
        name: "AttributeChangeType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["Add", "Remove", "Modify", "SyncWithActual"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static BEFORE_CONTEXT: Schema = Schema { name: "BeforeContext", kind: Kind::String, ..Schema::BASE };
    pub static BEFORE_VALUE: Schema = Schema { name: "BeforeValue", kind: Kind::String, ..Schema::BASE };
    pub static BEFORE_VALUE_FROM: Schema = Schema {
        name: "BeforeValueFrom",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["PREVIOUS_DEPLOYMENT_STATE", "ACTUAL_STATE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CALL_AS: Schema = Schema {
        name: "CallAs",
        kind: Kind::Enum,
        constraints: Constraints { values: &["SELF", "DELEGATED_ADMIN"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPABILITIES: Schema = Schema {
        name: "Capabilities",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CAPABILITY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPABILITIES_REASON: Schema =
        Schema { name: "CapabilitiesReason", kind: Kind::String, ..Schema::BASE };
    pub static CAPABILITY: Schema = Schema {
        name: "Capability",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAUSING_ENTITY: Schema = Schema { name: "CausingEntity", kind: Kind::String, ..Schema::BASE };
    pub static CHANGE: Schema = Schema {
        name: "Change",
        kind: Kind::Structure,
        members: &[
            Member::new("Type", &CHANGE_TYPE),
            Member::new("HookInvocationCount", &HOOK_INVOCATION_COUNT),
            Member::new("ResourceChange", &RESOURCE_CHANGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_ACTION: Schema = Schema {
        name: "ChangeAction",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["Add", "Modify", "Remove", "Import", "Dynamic", "SyncWithActual"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static CHANGE_SET_ID__PATTERN: Pattern = Pattern::new("arn:[-a-zA-Z0-9:/]*");
    pub static CHANGE_SET_ID: Schema = Schema {
        name: "ChangeSetId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            pattern: Some(&CHANGE_SET_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static CHANGE_SET_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z][-a-zA-Z0-9]*");
    pub static CHANGE_SET_NAME: Schema = Schema {
        name: "ChangeSetName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&CHANGE_SET_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static CHANGE_SET_NAME_OR_ID__PATTERN: Pattern =
        Pattern::new("[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/]*");
    pub static CHANGE_SET_NAME_OR_ID: Schema = Schema {
        name: "ChangeSetNameOrId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&CHANGE_SET_NAME_OR_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_SET_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ChangeSetNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: Some("ChangeSetNotFound"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static CHANGE_SET_STATUS: Schema = Schema {
        name: "ChangeSetStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATE_PENDING",
                "CREATE_IN_PROGRESS",
                "CREATE_COMPLETE",
                "DELETE_PENDING",
                "DELETE_IN_PROGRESS",
                "DELETE_COMPLETE",
                "DELETE_FAILED",
                "FAILED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_SET_STATUS_REASON: Schema =
        Schema { name: "ChangeSetStatusReason", kind: Kind::String, ..Schema::BASE };
    pub static CHANGE_SET_SUMMARIES: Schema = Schema {
        name: "ChangeSetSummaries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CHANGE_SET_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_SET_SUMMARY: Schema = Schema {
        name: "ChangeSetSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("StackId", &STACK_ID),
            Member::new("StackName", &STACK_NAME),
            Member::new("ChangeSetId", &CHANGE_SET_ID),
            Member::new("ChangeSetName", &CHANGE_SET_NAME),
            Member::new("ExecutionStatus", &EXECUTION_STATUS),
            Member::new("Status", &CHANGE_SET_STATUS),
            Member::new("StatusReason", &CHANGE_SET_STATUS_REASON),
            Member::new("CreationTime", &CREATION_TIME),
            Member::new("Description", &DESCRIPTION),
            Member::new("IncludeNestedStacks", &INCLUDE_NESTED_STACKS),
            Member::new("ParentChangeSetId", &CHANGE_SET_ID),
            Member::new("RootChangeSetId", &CHANGE_SET_ID),
            Member::new("ImportExistingResources", &IMPORT_EXISTING_RESOURCES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_SET_TYPE: Schema = Schema {
        name: "ChangeSetType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["CREATE", "UPDATE", "IMPORT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_SOURCE: Schema = Schema {
        name: "ChangeSource",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "ResourceReference",
                "ParameterReference",
                "ResourceAttribute",
                "DirectModification",
                "Automatic",
                "NoModification",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGE_TYPE: Schema = Schema {
        name: "ChangeType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Resource"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CHANGES: Schema = Schema {
        name: "Changes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CHANGE) }],
        constrained: true,
        ..Schema::BASE
    };
    static CLIENT_REQUEST_TOKEN__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9][-a-zA-Z0-9]*");
    pub static CLIENT_REQUEST_TOKEN: Schema = Schema {
        name: "ClientRequestToken",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&CLIENT_REQUEST_TOKEN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CLIENT_TOKEN: Schema = Schema {
        name: "ClientToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CHANGE_SET_INPUT: Schema = Schema {
        name: "CreateChangeSetInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME_OR_ID) },
            Member::new("TemplateBody", &TEMPLATE_BODY),
            Member::new("TemplateURL", &TEMPLATE_URL),
            Member::new("UsePreviousTemplate", &USE_PREVIOUS_TEMPLATE),
            Member::new("Parameters", &PARAMETERS),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("ResourceTypes", &RESOURCE_TYPES),
            Member::new("RoleARN", &ROLE_ARN),
            Member::new("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member::new("NotificationARNs", &NOTIFICATION_AR_NS),
            Member::new("Tags", &TAGS),
            Member { required: true, ..Member::new("ChangeSetName", &CHANGE_SET_NAME) },
            Member::new("ClientToken", &CLIENT_TOKEN),
            Member::new("Description", &DESCRIPTION),
            Member::new("ChangeSetType", &CHANGE_SET_TYPE),
            Member::new("ResourcesToImport", &RESOURCES_TO_IMPORT),
            Member::new("IncludeNestedStacks", &INCLUDE_NESTED_STACKS),
            Member::new("OnStackFailure", &ON_STACK_FAILURE),
            Member::new("ImportExistingResources", &IMPORT_EXISTING_RESOURCES),
            Member::new("DeploymentMode", &DEPLOYMENT_MODE),
            Member::new("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::new("DisableValidation", &DISABLE_VALIDATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CHANGE_SET_OUTPUT: Schema = Schema {
        name: "CreateChangeSetOutput",
        kind: Kind::Structure,
        members: &[Member::new("Id", &CHANGE_SET_ID), Member::new("StackId", &STACK_ID)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_STACK_INPUT: Schema = Schema {
        name: "CreateStackInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("TemplateBody", &TEMPLATE_BODY),
            Member::new("TemplateURL", &TEMPLATE_URL),
            Member::new("Parameters", &PARAMETERS),
            Member::new("DisableRollback", &DISABLE_ROLLBACK),
            Member::new("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member::new("TimeoutInMinutes", &TIMEOUT_MINUTES),
            Member::new("NotificationARNs", &NOTIFICATION_AR_NS),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("ResourceTypes", &RESOURCE_TYPES),
            Member::new("RoleARN", &ROLE_ARN),
            Member::new("OnFailure", &ON_FAILURE),
            Member::new("StackPolicyBody", &STACK_POLICY_BODY),
            Member::new("StackPolicyURL", &STACK_POLICY_URL),
            Member::new("Tags", &TAGS),
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::new("EnableTerminationProtection", &ENABLE_TERMINATION_PROTECTION),
            Member::new("RetainExceptOnCreate", &RETAIN_EXCEPT_ON_CREATE),
            Member::new("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::new("DisableValidation", &DISABLE_VALIDATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_STACK_OUTPUT: Schema = Schema {
        name: "CreateStackOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackId", &STACK_ID), Member::new("OperationId", &OPERATION_ID)],
        ..Schema::BASE
    };
    pub static CREATION_TIME: Schema = Schema { name: "CreationTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DELETE_CHANGE_SET_INPUT: Schema = Schema {
        name: "DeleteChangeSetInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ChangeSetName", &CHANGE_SET_NAME_OR_ID) },
            Member::new("StackName", &STACK_NAME_OR_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_CHANGE_SET_OUTPUT: Schema =
        Schema { name: "DeleteChangeSetOutput", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_STACK_INPUT: Schema = Schema {
        name: "DeleteStackInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("RetainResources", &RETAIN_RESOURCES),
            Member::new("RoleARN", &ROLE_ARN),
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::new("DeletionMode", &DELETION_MODE),
            Member::new("DeploymentConfig", &DEPLOYMENT_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETION_MODE: Schema = Schema {
        name: "DeletionMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["STANDARD", "FORCE_DELETE_STACK"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETION_TIME: Schema = Schema { name: "DeletionTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DEPLOYMENT_CONFIG: Schema = Schema {
        name: "DeploymentConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("Mode", &DEPLOYMENT_CONFIG_MODE),
            Member::new("DisableRollback", &DISABLE_ROLLBACK),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DEPLOYMENT_CONFIG_MODE: Schema = Schema {
        name: "DeploymentConfigMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["STANDARD", "EXPRESS"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DEPLOYMENT_MODE: Schema = Schema {
        name: "DeploymentMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["REVERT_DRIFT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CHANGE_SET_INPUT: Schema = Schema {
        name: "DescribeChangeSetInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ChangeSetName", &CHANGE_SET_NAME_OR_ID) },
            Member::new("StackName", &STACK_NAME_OR_ID),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("IncludePropertyValues", &INCLUDE_PROPERTY_VALUES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CHANGE_SET_OUTPUT: Schema = Schema {
        name: "DescribeChangeSetOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("ChangeSetName", &CHANGE_SET_NAME),
            Member::new("ChangeSetId", &CHANGE_SET_ID),
            Member::new("StackId", &STACK_ID),
            Member::new("StackName", &STACK_NAME),
            Member::new("Description", &DESCRIPTION),
            Member::new("Parameters", &PARAMETERS),
            Member::new("CreationTime", &CREATION_TIME),
            Member::new("ExecutionStatus", &EXECUTION_STATUS),
            Member::new("Status", &CHANGE_SET_STATUS),
            Member::new("StatusReason", &CHANGE_SET_STATUS_REASON),
            Member::new("StackDriftStatus", &STACK_DRIFT_STATUS),
            Member::new("NotificationARNs", &NOTIFICATION_AR_NS),
            Member::new("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("Tags", &TAGS),
            Member::new("Changes", &CHANGES),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("IncludeNestedStacks", &INCLUDE_NESTED_STACKS),
            Member::new("ParentChangeSetId", &CHANGE_SET_ID),
            Member::new("RootChangeSetId", &CHANGE_SET_ID),
            Member::new("OnStackFailure", &ON_STACK_FAILURE),
            Member::new("ImportExistingResources", &IMPORT_EXISTING_RESOURCES),
            Member::new("DeploymentMode", &DEPLOYMENT_MODE),
            Member::new("DeploymentConfig", &DEPLOYMENT_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STACK_EVENTS_INPUT: Schema = Schema {
        name: "DescribeStackEventsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STACK_EVENTS_OUTPUT: Schema = Schema {
        name: "DescribeStackEventsOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackEvents", &STACK_EVENTS), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STACK_RESOURCE_INPUT: Schema = Schema {
        name: "DescribeStackResourceInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member { required: true, ..Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID) },
        ],
        ..Schema::BASE
    };
    pub static DESCRIBE_STACK_RESOURCE_OUTPUT: Schema = Schema {
        name: "DescribeStackResourceOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackResourceDetail", &STACK_RESOURCE_DETAIL)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STACK_RESOURCES_INPUT: Schema = Schema {
        name: "DescribeStackResourcesInput",
        kind: Kind::Structure,
        members: &[
            Member::new("StackName", &STACK_NAME),
            Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID),
            Member::new("PhysicalResourceId", &PHYSICAL_RESOURCE_ID),
        ],
        ..Schema::BASE
    };
    pub static DESCRIBE_STACK_RESOURCES_OUTPUT: Schema = Schema {
        name: "DescribeStackResourcesOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackResources", &STACK_RESOURCES)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STACKS_INPUT: Schema = Schema {
        name: "DescribeStacksInput",
        kind: Kind::Structure,
        members: &[Member::new("StackName", &STACK_NAME), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STACKS_OUTPUT: Schema = Schema {
        name: "DescribeStacksOutput",
        kind: Kind::Structure,
        members: &[Member::new("Stacks", &STACKS), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIPTION: Schema = Schema {
        name: "Description",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DETAILED_STATUS: Schema = Schema {
        name: "DetailedStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["CONFIGURATION_COMPLETE", "VALIDATION_FAILED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DISABLE_ROLLBACK: Schema =
        Schema { name: "DisableRollback", kind: Kind::Boolean, ..Schema::BASE };
    pub static DISABLE_VALIDATION: Schema =
        Schema { name: "DisableValidation", kind: Kind::Boolean, ..Schema::BASE };
    pub static DRIFT_IGNORED_REASON: Schema = Schema {
        name: "DriftIgnoredReason",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["MANAGED_BY_AWS", "WRITE_ONLY_PROPERTY", "SENSITIVE_PROPERTY"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENABLE_TERMINATION_PROTECTION: Schema =
        Schema { name: "EnableTerminationProtection", kind: Kind::Boolean, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EVALUATION_TYPE: Schema = Schema {
        name: "EvaluationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Static", "Dynamic"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_ID: Schema = Schema { name: "EventId", kind: Kind::String, ..Schema::BASE };
    pub static EXECUTE_CHANGE_SET_INPUT: Schema = Schema {
        name: "ExecuteChangeSetInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ChangeSetName", &CHANGE_SET_NAME_OR_ID) },
            Member::new("StackName", &STACK_NAME_OR_ID),
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::new("DisableRollback", &DISABLE_ROLLBACK),
            Member::new("RetainExceptOnCreate", &RETAIN_EXCEPT_ON_CREATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXECUTE_CHANGE_SET_OUTPUT: Schema =
        Schema { name: "ExecuteChangeSetOutput", kind: Kind::Structure, ..Schema::BASE };
    pub static EXECUTION_STATUS: Schema = Schema {
        name: "ExecutionStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "UNAVAILABLE",
                "AVAILABLE",
                "EXECUTE_IN_PROGRESS",
                "EXECUTE_COMPLETE",
                "EXECUTE_FAILED",
                "OBSOLETE",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPORT: Schema = Schema {
        name: "Export",
        kind: Kind::Structure,
        members: &[
            Member::new("ExportingStackId", &STACK_ID),
            Member::new("Name", &EXPORT_NAME),
            Member::new("Value", &EXPORT_VALUE),
        ],
        ..Schema::BASE
    };
    pub static EXPORT_NAME: Schema = Schema { name: "ExportName", kind: Kind::String, ..Schema::BASE };
    pub static EXPORT_VALUE: Schema = Schema { name: "ExportValue", kind: Kind::String, ..Schema::BASE };
    pub static EXPORTS: Schema = Schema {
        name: "Exports",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &EXPORT) }],
        ..Schema::BASE
    };
    pub static GET_TEMPLATE_INPUT: Schema = Schema {
        name: "GetTemplateInput",
        kind: Kind::Structure,
        members: &[
            Member::new("StackName", &STACK_NAME),
            Member::new("ChangeSetName", &CHANGE_SET_NAME_OR_ID),
            Member::new("TemplateStage", &TEMPLATE_STAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_TEMPLATE_OUTPUT: Schema = Schema {
        name: "GetTemplateOutput",
        kind: Kind::Structure,
        members: &[Member::new("TemplateBody", &TEMPLATE_BODY), Member::new("StagesAvailable", &STAGE_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_TEMPLATE_SUMMARY_INPUT: Schema = Schema {
        name: "GetTemplateSummaryInput",
        kind: Kind::Structure,
        members: &[
            Member::new("TemplateBody", &TEMPLATE_BODY),
            Member::new("TemplateURL", &TEMPLATE_URL),
            Member::new("StackName", &STACK_NAME_OR_ID),
            Member::new("StackSetName", &STACK_SET_NAME_OR_ID),
            Member::new("CallAs", &CALL_AS),
            Member::new("TemplateSummaryConfig", &TEMPLATE_SUMMARY_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_TEMPLATE_SUMMARY_OUTPUT: Schema = Schema {
        name: "GetTemplateSummaryOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Parameters", &PARAMETER_DECLARATIONS),
            Member::new("Description", &DESCRIPTION),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("CapabilitiesReason", &CAPABILITIES_REASON),
            Member::new("ResourceTypes", &RESOURCE_TYPES),
            Member::new("Version", &VERSION),
            Member::new("Metadata", &METADATA),
            Member::new("DeclaredTransforms", &TRANSFORMS_LIST),
            Member::new("ResourceIdentifierSummaries", &RESOURCE_IDENTIFIER_SUMMARIES),
            Member::new("Warnings", &WARNINGS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static HOOK_FAILURE_MODE: Schema = Schema {
        name: "HookFailureMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["FAIL", "WARN"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static HOOK_INVOCATION_COUNT: Schema = Schema {
        name: "HookInvocationCount",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static HOOK_INVOCATION_ID__PATTERN: Pattern =
        Pattern::new("^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$");
    pub static HOOK_INVOCATION_ID: Schema = Schema {
        name: "HookInvocationId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(36.0),
            max: Some(36.0),
            pattern: Some(&HOOK_INVOCATION_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static HOOK_INVOCATION_POINT: Schema = Schema {
        name: "HookInvocationPoint",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PRE_PROVISION"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static HOOK_STATUS: Schema = Schema {
        name: "HookStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["HOOK_IN_PROGRESS", "HOOK_COMPLETE_SUCCEEDED", "HOOK_COMPLETE_FAILED", "HOOK_FAILED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static HOOK_STATUS_REASON: Schema = Schema {
        name: "HookStatusReason",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static HOOK_TYPE: Schema = Schema {
        name: "HookType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMPORT_EXISTING_RESOURCES: Schema =
        Schema { name: "ImportExistingResources", kind: Kind::Boolean, ..Schema::BASE };
    pub static IMPORTS: Schema = Schema {
        name: "Imports",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK_NAME) }],
        ..Schema::BASE
    };
    pub static INCLUDE_NESTED_STACKS: Schema =
        Schema { name: "IncludeNestedStacks", kind: Kind::Boolean, ..Schema::BASE };
    pub static INCLUDE_PROPERTY_VALUES: Schema =
        Schema { name: "IncludePropertyValues", kind: Kind::Boolean, ..Schema::BASE };
    pub static INSUFFICIENT_CAPABILITIES_EXCEPTION: Schema = Schema {
        name: "InsufficientCapabilitiesException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema {
            code: Some("InsufficientCapabilitiesException"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static INVALID_CHANGE_SET_STATUS_EXCEPTION: Schema = Schema {
        name: "InvalidChangeSetStatusException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: Some("InvalidChangeSetStatus"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LAST_OPERATIONS: Schema = Schema {
        name: "LastOperations",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &OPERATION_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAST_UPDATED_TIME: Schema =
        Schema { name: "LastUpdatedTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: Some("LimitExceededException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_CHANGE_SETS_INPUT: Schema = Schema {
        name: "ListChangeSetsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME_OR_ID) },
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_CHANGE_SETS_OUTPUT: Schema = Schema {
        name: "ListChangeSetsOutput",
        kind: Kind::Structure,
        members: &[Member::new("Summaries", &CHANGE_SET_SUMMARIES), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_EXPORTS_INPUT: Schema = Schema {
        name: "ListExportsInput",
        kind: Kind::Structure,
        members: &[Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_EXPORTS_OUTPUT: Schema = Schema {
        name: "ListExportsOutput",
        kind: Kind::Structure,
        members: &[Member::new("Exports", &EXPORTS), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_IMPORTS_INPUT: Schema = Schema {
        name: "ListImportsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ExportName", &EXPORT_NAME) },
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_IMPORTS_OUTPUT: Schema = Schema {
        name: "ListImportsOutput",
        kind: Kind::Structure,
        members: &[Member::new("Imports", &IMPORTS), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_STACK_RESOURCES_INPUT: Schema = Schema {
        name: "ListStackResourcesInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_STACK_RESOURCES_OUTPUT: Schema = Schema {
        name: "ListStackResourcesOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("StackResourceSummaries", &STACK_RESOURCE_SUMMARIES),
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_STACKS_INPUT: Schema = Schema {
        name: "ListStacksInput",
        kind: Kind::Structure,
        members: &[
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("StackStatusFilter", &STACK_STATUS_FILTER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_STACKS_OUTPUT: Schema = Schema {
        name: "ListStacksOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackSummaries", &STACK_SUMMARIES), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIVE_RESOURCE_DRIFT: Schema = Schema {
        name: "LiveResourceDrift",
        kind: Kind::Structure,
        members: &[
            Member::new("PreviousValue", &RESOURCE_DRIFT_PREVIOUS_VALUE),
            Member::new("ActualValue", &RESOURCE_DRIFT_ACTUAL_VALUE),
            Member::new("DriftDetectionTimestamp", &TIMESTAMP),
        ],
        ..Schema::BASE
    };
    pub static LOGICAL_ID_HIERARCHY: Schema =
        Schema { name: "LogicalIdHierarchy", kind: Kind::String, ..Schema::BASE };
    pub static LOGICAL_RESOURCE_ID: Schema =
        Schema { name: "LogicalResourceId", kind: Kind::String, ..Schema::BASE };
    pub static LOGICAL_RESOURCE_IDS: Schema = Schema {
        name: "LogicalResourceIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOGICAL_RESOURCE_ID) }],
        constraints: Constraints { min: Some(1.0), max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static METADATA: Schema = Schema { name: "Metadata", kind: Kind::String, ..Schema::BASE };
    pub static MODULE_INFO: Schema = Schema {
        name: "ModuleInfo",
        kind: Kind::Structure,
        members: &[
            Member::new("TypeHierarchy", &TYPE_HIERARCHY),
            Member::new("LogicalIdHierarchy", &LOGICAL_ID_HIERARCHY),
        ],
        ..Schema::BASE
    };
    pub static MONITORING_TIME_IN_MINUTES: Schema = Schema {
        name: "MonitoringTimeInMinutes",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(180.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_TOKEN: Schema = Schema {
        name: "NextToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NO_ECHO: Schema = Schema { name: "NoEcho", kind: Kind::Boolean, ..Schema::BASE };
    pub static NOTIFICATION_ARN: Schema =
        Schema { name: "NotificationARN", kind: Kind::String, ..Schema::BASE };
    pub static NOTIFICATION_AR_NS: Schema = Schema {
        name: "NotificationARNs",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &NOTIFICATION_ARN) }],
        constraints: Constraints { max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ON_FAILURE: Schema = Schema {
        name: "OnFailure",
        kind: Kind::Enum,
        constraints: Constraints { values: &["DO_NOTHING", "ROLLBACK", "DELETE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ON_STACK_FAILURE: Schema = Schema {
        name: "OnStackFailure",
        kind: Kind::Enum,
        constraints: Constraints { values: &["DO_NOTHING", "ROLLBACK", "DELETE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static OPERATION_ENTRY: Schema = Schema {
        name: "OperationEntry",
        kind: Kind::Structure,
        members: &[Member::new("OperationType", &OPERATION_TYPE), Member::new("OperationId", &OPERATION_ID)],
        constrained: true,
        ..Schema::BASE
    };
    pub static OPERATION_ID: Schema = Schema { name: "OperationId", kind: Kind::String, ..Schema::BASE };
    pub static OPERATION_TYPE: Schema = Schema {
        name: "OperationType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATE_STACK",
                "UPDATE_STACK",
                "DELETE_STACK",
                "CONTINUE_ROLLBACK",
                "ROLLBACK",
                "CREATE_CHANGESET",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static OUTPUT: Schema = Schema {
        name: "Output",
        kind: Kind::Structure,
        members: &[
            Member::new("OutputKey", &OUTPUT_KEY),
            Member::new("OutputValue", &OUTPUT_VALUE),
            Member::new("Description", &DESCRIPTION),
            Member::new("ExportName", &EXPORT_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static OUTPUT_KEY: Schema = Schema { name: "OutputKey", kind: Kind::String, ..Schema::BASE };
    pub static OUTPUT_VALUE: Schema = Schema { name: "OutputValue", kind: Kind::String, ..Schema::BASE };
    pub static OUTPUTS: Schema = Schema {
        name: "Outputs",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &OUTPUT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER: Schema = Schema {
        name: "Parameter",
        kind: Kind::Structure,
        members: &[
            Member::new("ParameterKey", &PARAMETER_KEY),
            Member::new("ParameterValue", &PARAMETER_VALUE),
            Member::new("UsePreviousValue", &USE_PREVIOUS_VALUE),
            Member::new("ResolvedValue", &PARAMETER_VALUE),
        ],
        ..Schema::BASE
    };
    pub static PARAMETER_CONSTRAINTS: Schema = Schema {
        name: "ParameterConstraints",
        kind: Kind::Structure,
        members: &[Member::new("AllowedValues", &ALLOWED_VALUES)],
        ..Schema::BASE
    };
    pub static PARAMETER_DECLARATION: Schema = Schema {
        name: "ParameterDeclaration",
        kind: Kind::Structure,
        members: &[
            Member::new("ParameterKey", &PARAMETER_KEY),
            Member::new("DefaultValue", &PARAMETER_VALUE),
            Member::new("ParameterType", &PARAMETER_TYPE),
            Member::new("NoEcho", &NO_ECHO),
            Member::new("Description", &DESCRIPTION),
            Member::new("ParameterConstraints", &PARAMETER_CONSTRAINTS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_DECLARATIONS: Schema = Schema {
        name: "ParameterDeclarations",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_DECLARATION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_KEY: Schema = Schema { name: "ParameterKey", kind: Kind::String, ..Schema::BASE };
    pub static PARAMETER_TYPE: Schema = Schema { name: "ParameterType", kind: Kind::String, ..Schema::BASE };
    pub static PARAMETER_VALUE: Schema =
        Schema { name: "ParameterValue", kind: Kind::String, ..Schema::BASE };
    pub static PARAMETERS: Schema = Schema {
        name: "Parameters",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER) }],
        ..Schema::BASE
    };
    pub static PHYSICAL_RESOURCE_ID: Schema =
        Schema { name: "PhysicalResourceId", kind: Kind::String, ..Schema::BASE };
    pub static POLICY_ACTION: Schema = Schema {
        name: "PolicyAction",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Delete",
                "Retain",
                "Snapshot",
                "ReplaceAndDelete",
                "ReplaceAndRetain",
                "ReplaceAndSnapshot",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREVIOUS_DEPLOYMENT_CONTEXT: Schema =
        Schema { name: "PreviousDeploymentContext", kind: Kind::String, ..Schema::BASE };
    pub static PROPERTY_NAME: Schema = Schema { name: "PropertyName", kind: Kind::String, ..Schema::BASE };
    pub static REPLACEMENT: Schema = Schema {
        name: "Replacement",
        kind: Kind::Enum,
        constraints: Constraints { values: &["True", "False", "Conditional"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REQUIRES_RECREATION: Schema = Schema {
        name: "RequiresRecreation",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Never", "Conditionally", "Always"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_ATTRIBUTE: Schema = Schema {
        name: "ResourceAttribute",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Properties",
                "Metadata",
                "CreationPolicy",
                "UpdatePolicy",
                "DeletionPolicy",
                "UpdateReplacePolicy",
                "Tags",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_CHANGE: Schema = Schema {
        name: "ResourceChange",
        kind: Kind::Structure,
        members: &[
            Member::new("PolicyAction", &POLICY_ACTION),
            Member::new("Action", &CHANGE_ACTION),
            Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID),
            Member::new("PhysicalResourceId", &PHYSICAL_RESOURCE_ID),
            Member::new("ResourceType", &RESOURCE_TYPE),
            Member::new("Replacement", &REPLACEMENT),
            Member::new("Scope", &SCOPE),
            Member::new("ResourceDriftStatus", &STACK_RESOURCE_DRIFT_STATUS),
            Member::new("ResourceDriftIgnoredAttributes", &RESOURCE_DRIFT_IGNORED_ATTRIBUTES),
            Member::new("Details", &RESOURCE_CHANGE_DETAILS),
            Member::new("ChangeSetId", &CHANGE_SET_ID),
            Member::new("ModuleInfo", &MODULE_INFO),
            Member::new("BeforeContext", &BEFORE_CONTEXT),
            Member::new("AfterContext", &AFTER_CONTEXT),
            Member::new("PreviousDeploymentContext", &PREVIOUS_DEPLOYMENT_CONTEXT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_CHANGE_DETAIL: Schema = Schema {
        name: "ResourceChangeDetail",
        kind: Kind::Structure,
        members: &[
            Member::new("Target", &RESOURCE_TARGET_DEFINITION),
            Member::new("Evaluation", &EVALUATION_TYPE),
            Member::new("ChangeSource", &CHANGE_SOURCE),
            Member::new("CausingEntity", &CAUSING_ENTITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_CHANGE_DETAILS: Schema = Schema {
        name: "ResourceChangeDetails",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_CHANGE_DETAIL) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_DRIFT_ACTUAL_VALUE: Schema =
        Schema { name: "ResourceDriftActualValue", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_DRIFT_IGNORED_ATTRIBUTE: Schema = Schema {
        name: "ResourceDriftIgnoredAttribute",
        kind: Kind::Structure,
        members: &[
            Member::new("Path", &RESOURCE_PROPERTY_PATH),
            Member::new("Reason", &DRIFT_IGNORED_REASON),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_DRIFT_IGNORED_ATTRIBUTES: Schema = Schema {
        name: "ResourceDriftIgnoredAttributes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_DRIFT_IGNORED_ATTRIBUTE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_DRIFT_PREVIOUS_VALUE: Schema =
        Schema { name: "ResourceDriftPreviousValue", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_IDENTIFIER_PROPERTIES: Schema = Schema {
        name: "ResourceIdentifierProperties",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &RESOURCE_IDENTIFIER_PROPERTY_KEY) },
            Member { required: true, ..Member::new("value", &RESOURCE_IDENTIFIER_PROPERTY_VALUE) },
        ],
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IDENTIFIER_PROPERTY_KEY: Schema = Schema {
        name: "ResourceIdentifierPropertyKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IDENTIFIER_PROPERTY_VALUE: Schema = Schema {
        name: "ResourceIdentifierPropertyValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IDENTIFIER_SUMMARIES: Schema = Schema {
        name: "ResourceIdentifierSummaries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_IDENTIFIER_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IDENTIFIER_SUMMARY: Schema = Schema {
        name: "ResourceIdentifierSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("ResourceType", &RESOURCE_TYPE),
            Member::new("LogicalResourceIds", &LOGICAL_RESOURCE_IDS),
            Member::new("ResourceIdentifiers", &RESOURCE_IDENTIFIERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IDENTIFIERS: Schema = Schema {
        name: "ResourceIdentifiers",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_IDENTIFIER_PROPERTY_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_PROPERTIES: Schema =
        Schema { name: "ResourceProperties", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_PROPERTY_PATH: Schema =
        Schema { name: "ResourcePropertyPath", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_STATUS: Schema = Schema {
        name: "ResourceStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATE_IN_PROGRESS",
                "CREATE_FAILED",
                "CREATE_COMPLETE",
                "DELETE_IN_PROGRESS",
                "DELETE_FAILED",
                "DELETE_COMPLETE",
                "DELETE_SKIPPED",
                "UPDATE_IN_PROGRESS",
                "UPDATE_FAILED",
                "UPDATE_COMPLETE",
                "IMPORT_FAILED",
                "IMPORT_COMPLETE",
                "IMPORT_IN_PROGRESS",
                "IMPORT_ROLLBACK_IN_PROGRESS",
                "IMPORT_ROLLBACK_FAILED",
                "IMPORT_ROLLBACK_COMPLETE",
                "EXPORT_FAILED",
                "EXPORT_COMPLETE",
                "EXPORT_IN_PROGRESS",
                "EXPORT_ROLLBACK_IN_PROGRESS",
                "EXPORT_ROLLBACK_FAILED",
                "EXPORT_ROLLBACK_COMPLETE",
                "UPDATE_ROLLBACK_IN_PROGRESS",
                "UPDATE_ROLLBACK_COMPLETE",
                "UPDATE_ROLLBACK_FAILED",
                "ROLLBACK_IN_PROGRESS",
                "ROLLBACK_COMPLETE",
                "ROLLBACK_FAILED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_STATUS_REASON: Schema =
        Schema { name: "ResourceStatusReason", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_TARGET_DEFINITION: Schema = Schema {
        name: "ResourceTargetDefinition",
        kind: Kind::Structure,
        members: &[
            Member::new("Attribute", &RESOURCE_ATTRIBUTE),
            Member::new("Name", &PROPERTY_NAME),
            Member::new("RequiresRecreation", &REQUIRES_RECREATION),
            Member::new("Path", &RESOURCE_PROPERTY_PATH),
            Member::new("BeforeValue", &BEFORE_VALUE),
            Member::new("AfterValue", &AFTER_VALUE),
            Member::new("BeforeValueFrom", &BEFORE_VALUE_FROM),
            Member::new("AfterValueFrom", &AFTER_VALUE_FROM),
            Member::new("Drift", &LIVE_RESOURCE_DRIFT),
            Member::new("AttributeChangeType", &ATTRIBUTE_CHANGE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_TO_IMPORT: Schema = Schema {
        name: "ResourceToImport",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE) },
            Member { required: true, ..Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID) },
            Member { required: true, ..Member::new("ResourceIdentifier", &RESOURCE_IDENTIFIER_PROPERTIES) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_TYPE: Schema = Schema {
        name: "ResourceType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_TYPES: Schema = Schema {
        name: "ResourceTypes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCES_TO_IMPORT: Schema = Schema {
        name: "ResourcesToImport",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_TO_IMPORT) }],
        constraints: Constraints { max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RETAIN_EXCEPT_ON_CREATE: Schema =
        Schema { name: "RetainExceptOnCreate", kind: Kind::Boolean, ..Schema::BASE };
    pub static RETAIN_RESOURCES: Schema = Schema {
        name: "RetainResources",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOGICAL_RESOURCE_ID) }],
        ..Schema::BASE
    };
    pub static ROLE_ARN: Schema = Schema {
        name: "RoleARN",
        kind: Kind::String,
        constraints: Constraints { min: Some(20.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLLBACK_CONFIGURATION: Schema = Schema {
        name: "RollbackConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("RollbackTriggers", &ROLLBACK_TRIGGERS),
            Member::new("MonitoringTimeInMinutes", &MONITORING_TIME_IN_MINUTES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLLBACK_TRIGGER: Schema = Schema {
        name: "RollbackTrigger",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Arn", &ARN) },
            Member { required: true, ..Member::new("Type", &TYPE) },
        ],
        ..Schema::BASE
    };
    pub static ROLLBACK_TRIGGERS: Schema = Schema {
        name: "RollbackTriggers",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ROLLBACK_TRIGGER) }],
        constraints: Constraints { max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCOPE: Schema = Schema {
        name: "Scope",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_ATTRIBUTE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK: Schema = Schema {
        name: "Stack",
        kind: Kind::Structure,
        members: &[
            Member::new("StackId", &STACK_ID),
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("ChangeSetId", &CHANGE_SET_ID),
            Member::new("Description", &DESCRIPTION),
            Member::new("Parameters", &PARAMETERS),
            Member { required: true, ..Member::new("CreationTime", &CREATION_TIME) },
            Member::new("DeletionTime", &DELETION_TIME),
            Member::new("LastUpdatedTime", &LAST_UPDATED_TIME),
            Member::new("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member { required: true, ..Member::new("StackStatus", &STACK_STATUS) },
            Member::new("StackStatusReason", &STACK_STATUS_REASON),
            Member::new("DisableRollback", &DISABLE_ROLLBACK),
            Member::new("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::new("NotificationARNs", &NOTIFICATION_AR_NS),
            Member::new("TimeoutInMinutes", &TIMEOUT_MINUTES),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("Outputs", &OUTPUTS),
            Member::new("RoleARN", &ROLE_ARN),
            Member::new("Tags", &TAGS),
            Member::new("EnableTerminationProtection", &ENABLE_TERMINATION_PROTECTION),
            Member::new("ParentId", &STACK_ID),
            Member::new("RootId", &STACK_ID),
            Member::new("DriftInformation", &STACK_DRIFT_INFORMATION),
            Member::new("RetainExceptOnCreate", &RETAIN_EXCEPT_ON_CREATE),
            Member::new("DeletionMode", &DELETION_MODE),
            Member::new("DetailedStatus", &DETAILED_STATUS),
            Member::new("LastOperations", &LAST_OPERATIONS),
            Member::new("AliasName", &ALIAS_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_DRIFT_INFORMATION: Schema = Schema {
        name: "StackDriftInformation",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackDriftStatus", &STACK_DRIFT_STATUS) },
            Member::new("LastCheckTimestamp", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_DRIFT_INFORMATION_SUMMARY: Schema = Schema {
        name: "StackDriftInformationSummary",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackDriftStatus", &STACK_DRIFT_STATUS) },
            Member::new("LastCheckTimestamp", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_DRIFT_STATUS: Schema = Schema {
        name: "StackDriftStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["DRIFTED", "IN_SYNC", "UNKNOWN", "NOT_CHECKED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_EVENT: Schema = Schema {
        name: "StackEvent",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackId", &STACK_ID) },
            Member { required: true, ..Member::new("EventId", &EVENT_ID) },
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("OperationId", &OPERATION_ID),
            Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID),
            Member::new("PhysicalResourceId", &PHYSICAL_RESOURCE_ID),
            Member::new("ResourceType", &RESOURCE_TYPE),
            Member { required: true, ..Member::new("Timestamp", &TIMESTAMP) },
            Member::new("ResourceStatus", &RESOURCE_STATUS),
            Member::new("ResourceStatusReason", &RESOURCE_STATUS_REASON),
            Member::new("ResourceProperties", &RESOURCE_PROPERTIES),
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::new("HookType", &HOOK_TYPE),
            Member::new("HookStatus", &HOOK_STATUS),
            Member::new("HookStatusReason", &HOOK_STATUS_REASON),
            Member::new("HookInvocationPoint", &HOOK_INVOCATION_POINT),
            Member::new("HookInvocationId", &HOOK_INVOCATION_ID),
            Member::new("HookFailureMode", &HOOK_FAILURE_MODE),
            Member::new("DetailedStatus", &DETAILED_STATUS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_EVENTS: Schema = Schema {
        name: "StackEvents",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK_EVENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_ID: Schema = Schema { name: "StackId", kind: Kind::String, ..Schema::BASE };
    pub static STACK_NAME: Schema = Schema { name: "StackName", kind: Kind::String, ..Schema::BASE };
    static STACK_NAME_OR_ID__PATTERN: Pattern =
        Pattern::new("([a-zA-Z][-a-zA-Z0-9]*)|(arn:\\b(aws|aws-us-gov|aws-cn)\\b:[-a-zA-Z0-9:/._+]*)");
    pub static STACK_NAME_OR_ID: Schema = Schema {
        name: "StackNameOrId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            pattern: Some(&STACK_NAME_OR_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_POLICY_BODY: Schema = Schema {
        name: "StackPolicyBody",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(16384.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_POLICY_DURING_UPDATE_BODY: Schema = Schema {
        name: "StackPolicyDuringUpdateBody",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(16384.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_POLICY_DURING_UPDATE_URL: Schema = Schema {
        name: "StackPolicyDuringUpdateURL",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(5120.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_POLICY_URL: Schema = Schema {
        name: "StackPolicyURL",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(5120.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE: Schema = Schema {
        name: "StackResource",
        kind: Kind::Structure,
        members: &[
            Member::new("StackName", &STACK_NAME),
            Member::new("StackId", &STACK_ID),
            Member { required: true, ..Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID) },
            Member::new("PhysicalResourceId", &PHYSICAL_RESOURCE_ID),
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE) },
            Member { required: true, ..Member::new("Timestamp", &TIMESTAMP) },
            Member { required: true, ..Member::new("ResourceStatus", &RESOURCE_STATUS) },
            Member::new("ResourceStatusReason", &RESOURCE_STATUS_REASON),
            Member::new("Description", &DESCRIPTION),
            Member::new("DriftInformation", &STACK_RESOURCE_DRIFT_INFORMATION),
            Member::new("ModuleInfo", &MODULE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE_DETAIL: Schema = Schema {
        name: "StackResourceDetail",
        kind: Kind::Structure,
        members: &[
            Member::new("StackName", &STACK_NAME),
            Member::new("StackId", &STACK_ID),
            Member { required: true, ..Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID) },
            Member::new("PhysicalResourceId", &PHYSICAL_RESOURCE_ID),
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE) },
            Member { required: true, ..Member::new("LastUpdatedTimestamp", &TIMESTAMP) },
            Member { required: true, ..Member::new("ResourceStatus", &RESOURCE_STATUS) },
            Member::new("ResourceStatusReason", &RESOURCE_STATUS_REASON),
            Member::new("Description", &DESCRIPTION),
            Member::new("Metadata", &METADATA),
            Member::new("DriftInformation", &STACK_RESOURCE_DRIFT_INFORMATION),
            Member::new("ModuleInfo", &MODULE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE_DRIFT_INFORMATION: Schema = Schema {
        name: "StackResourceDriftInformation",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("StackResourceDriftStatus", &STACK_RESOURCE_DRIFT_STATUS)
            },
            Member::new("LastCheckTimestamp", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY: Schema = Schema {
        name: "StackResourceDriftInformationSummary",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("StackResourceDriftStatus", &STACK_RESOURCE_DRIFT_STATUS)
            },
            Member::new("LastCheckTimestamp", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE_DRIFT_STATUS: Schema = Schema {
        name: "StackResourceDriftStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["IN_SYNC", "MODIFIED", "DELETED", "NOT_CHECKED", "UNKNOWN", "UNSUPPORTED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE_SUMMARIES: Schema = Schema {
        name: "StackResourceSummaries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK_RESOURCE_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCE_SUMMARY: Schema = Schema {
        name: "StackResourceSummary",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("LogicalResourceId", &LOGICAL_RESOURCE_ID) },
            Member::new("PhysicalResourceId", &PHYSICAL_RESOURCE_ID),
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE) },
            Member { required: true, ..Member::new("LastUpdatedTimestamp", &TIMESTAMP) },
            Member { required: true, ..Member::new("ResourceStatus", &RESOURCE_STATUS) },
            Member::new("ResourceStatusReason", &RESOURCE_STATUS_REASON),
            Member::new("DriftInformation", &STACK_RESOURCE_DRIFT_INFORMATION_SUMMARY),
            Member::new("ModuleInfo", &MODULE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_RESOURCES: Schema = Schema {
        name: "StackResources",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK_RESOURCE) }],
        constrained: true,
        ..Schema::BASE
    };
    static STACK_SET_NAME_OR_ID__PATTERN: Pattern = Pattern::new(
        "[a-zA-Z][-a-zA-Z0-9]*(?::[a-zA-Z0-9]{8}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{4}-[a-zA-Z0-9]{12})?",
    );
    pub static STACK_SET_NAME_OR_ID: Schema = Schema {
        name: "StackSetNameOrId",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&STACK_SET_NAME_OR_ID__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_SET_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "StackSetNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: Some("StackSetNotFoundException"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static STACK_STATUS: Schema = Schema {
        name: "StackStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATE_IN_PROGRESS",
                "CREATE_FAILED",
                "CREATE_COMPLETE",
                "ROLLBACK_IN_PROGRESS",
                "ROLLBACK_FAILED",
                "ROLLBACK_COMPLETE",
                "DELETE_IN_PROGRESS",
                "DELETE_FAILED",
                "DELETE_COMPLETE",
                "UPDATE_IN_PROGRESS",
                "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
                "UPDATE_COMPLETE",
                "UPDATE_FAILED",
                "UPDATE_ROLLBACK_IN_PROGRESS",
                "UPDATE_ROLLBACK_FAILED",
                "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
                "UPDATE_ROLLBACK_COMPLETE",
                "REVIEW_IN_PROGRESS",
                "IMPORT_IN_PROGRESS",
                "IMPORT_COMPLETE",
                "IMPORT_ROLLBACK_IN_PROGRESS",
                "IMPORT_ROLLBACK_FAILED",
                "IMPORT_ROLLBACK_COMPLETE",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_STATUS_FILTER: Schema = Schema {
        name: "StackStatusFilter",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK_STATUS) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_STATUS_REASON: Schema =
        Schema { name: "StackStatusReason", kind: Kind::String, ..Schema::BASE };
    pub static STACK_SUMMARIES: Schema = Schema {
        name: "StackSummaries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACK_SUMMARY: Schema = Schema {
        name: "StackSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("StackId", &STACK_ID),
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("TemplateDescription", &TEMPLATE_DESCRIPTION),
            Member { required: true, ..Member::new("CreationTime", &CREATION_TIME) },
            Member::new("LastUpdatedTime", &LAST_UPDATED_TIME),
            Member::new("DeletionTime", &DELETION_TIME),
            Member { required: true, ..Member::new("StackStatus", &STACK_STATUS) },
            Member::new("StackStatusReason", &STACK_STATUS_REASON),
            Member::new("ParentId", &STACK_ID),
            Member::new("RootId", &STACK_ID),
            Member::new("DriftInformation", &STACK_DRIFT_INFORMATION_SUMMARY),
            Member::new("LastOperations", &LAST_OPERATIONS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STACKS: Schema = Schema {
        name: "Stacks",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STACK) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STAGE_LIST: Schema = Schema {
        name: "StageList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TEMPLATE_STAGE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG: Schema = Schema {
        name: "Tag",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &TAG_KEY) },
            Member { required: true, ..Member::new("Value", &TAG_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_KEY: Schema = Schema {
        name: "TagKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_VALUE: Schema = Schema {
        name: "TagValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAGS: Schema = Schema {
        name: "Tags",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constraints: Constraints { max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TEMPLATE_BODY: Schema = Schema {
        name: "TemplateBody",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TEMPLATE_DESCRIPTION: Schema =
        Schema { name: "TemplateDescription", kind: Kind::String, ..Schema::BASE };
    pub static TEMPLATE_PARAMETER: Schema = Schema {
        name: "TemplateParameter",
        kind: Kind::Structure,
        members: &[
            Member::new("ParameterKey", &PARAMETER_KEY),
            Member::new("DefaultValue", &PARAMETER_VALUE),
            Member::new("NoEcho", &NO_ECHO),
            Member::new("Description", &DESCRIPTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TEMPLATE_PARAMETERS: Schema = Schema {
        name: "TemplateParameters",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TEMPLATE_PARAMETER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TEMPLATE_STAGE: Schema = Schema {
        name: "TemplateStage",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Original", "Processed"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TEMPLATE_SUMMARY_CONFIG: Schema = Schema {
        name: "TemplateSummaryConfig",
        kind: Kind::Structure,
        members: &[Member::new(
            "TreatUnrecognizedResourceTypesAsWarnings",
            &TREAT_UNRECOGNIZED_RESOURCE_TYPES_AS_WARNINGS,
        )],
        ..Schema::BASE
    };
    pub static TEMPLATE_URL: Schema = Schema {
        name: "TemplateURL",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(5120.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMEOUT_MINUTES: Schema = Schema {
        name: "TimeoutMinutes",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TOKEN_ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "TokenAlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: Some("TokenAlreadyExistsException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TRANSFORM_NAME: Schema = Schema { name: "TransformName", kind: Kind::String, ..Schema::BASE };
    pub static TRANSFORMS_LIST: Schema = Schema {
        name: "TransformsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRANSFORM_NAME) }],
        ..Schema::BASE
    };
    pub static TREAT_UNRECOGNIZED_RESOURCE_TYPES_AS_WARNINGS: Schema =
        Schema { name: "TreatUnrecognizedResourceTypesAsWarnings", kind: Kind::Boolean, ..Schema::BASE };
    pub static TYPE: Schema = Schema { name: "Type", kind: Kind::String, ..Schema::BASE };
    pub static TYPE_HIERARCHY: Schema = Schema { name: "TypeHierarchy", kind: Kind::String, ..Schema::BASE };
    pub static UPDATE_STACK_INPUT: Schema = Schema {
        name: "UpdateStackInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StackName", &STACK_NAME) },
            Member::new("TemplateBody", &TEMPLATE_BODY),
            Member::new("TemplateURL", &TEMPLATE_URL),
            Member::new("UsePreviousTemplate", &USE_PREVIOUS_TEMPLATE),
            Member::new("StackPolicyDuringUpdateBody", &STACK_POLICY_DURING_UPDATE_BODY),
            Member::new("StackPolicyDuringUpdateURL", &STACK_POLICY_DURING_UPDATE_URL),
            Member::new("Parameters", &PARAMETERS),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("ResourceTypes", &RESOURCE_TYPES),
            Member::new("RoleARN", &ROLE_ARN),
            Member::new("RollbackConfiguration", &ROLLBACK_CONFIGURATION),
            Member::new("StackPolicyBody", &STACK_POLICY_BODY),
            Member::new("StackPolicyURL", &STACK_POLICY_URL),
            Member::new("NotificationARNs", &NOTIFICATION_AR_NS),
            Member::new("Tags", &TAGS),
            Member::new("DisableRollback", &DISABLE_ROLLBACK),
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::new("RetainExceptOnCreate", &RETAIN_EXCEPT_ON_CREATE),
            Member::new("DeploymentConfig", &DEPLOYMENT_CONFIG),
            Member::new("DisableValidation", &DISABLE_VALIDATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_STACK_OUTPUT: Schema = Schema {
        name: "UpdateStackOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackId", &STACK_ID), Member::new("OperationId", &OPERATION_ID)],
        ..Schema::BASE
    };
    pub static UPDATE_TERMINATION_PROTECTION_INPUT: Schema = Schema {
        name: "UpdateTerminationProtectionInput",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("EnableTerminationProtection", &ENABLE_TERMINATION_PROTECTION)
            },
            Member { required: true, ..Member::new("StackName", &STACK_NAME_OR_ID) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_TERMINATION_PROTECTION_OUTPUT: Schema = Schema {
        name: "UpdateTerminationProtectionOutput",
        kind: Kind::Structure,
        members: &[Member::new("StackId", &STACK_ID)],
        ..Schema::BASE
    };
    pub static USE_PREVIOUS_TEMPLATE: Schema =
        Schema { name: "UsePreviousTemplate", kind: Kind::Boolean, ..Schema::BASE };
    pub static USE_PREVIOUS_VALUE: Schema =
        Schema { name: "UsePreviousValue", kind: Kind::Boolean, ..Schema::BASE };
    pub static VALIDATE_TEMPLATE_INPUT: Schema = Schema {
        name: "ValidateTemplateInput",
        kind: Kind::Structure,
        members: &[Member::new("TemplateBody", &TEMPLATE_BODY), Member::new("TemplateURL", &TEMPLATE_URL)],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATE_TEMPLATE_OUTPUT: Schema = Schema {
        name: "ValidateTemplateOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Parameters", &TEMPLATE_PARAMETERS),
            Member::new("Description", &DESCRIPTION),
            Member::new("Capabilities", &CAPABILITIES),
            Member::new("CapabilitiesReason", &CAPABILITIES_REASON),
            Member::new("DeclaredTransforms", &TRANSFORMS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATION_ERROR: Schema = Schema {
        name: "ValidationError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VERSION: Schema = Schema { name: "Version", kind: Kind::String, ..Schema::BASE };
    pub static WARNINGS: Schema = Schema {
        name: "Warnings",
        kind: Kind::Structure,
        members: &[Member::new("UnrecognizedResourceTypes", &RESOURCE_TYPES)],
        constrained: true,
        ..Schema::BASE
    };
}
