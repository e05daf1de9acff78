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
    name: "ssm",
    id: "SSM",
    signing_name: "ssm",
    protocol: Protocol::AwsJson11,
    target_prefix: "AmazonSSM",
    api_version: "2014-11-06",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AddTagsToResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ADD_TAGS_TO_RESOURCE_REQUEST,
            output: &schemas::ADD_TAGS_TO_RESOURCE_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_RESOURCE_ID,
                &schemas::INVALID_RESOURCE_TYPE,
                &schemas::TOO_MANY_TAGS_ERROR,
                &schemas::TOO_MANY_UPDATES,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "AssociateOpsItemRelatedItem",
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
            name: "CancelCommand",
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
            name: "CancelMaintenanceWindowExecution",
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
            name: "CreateActivation",
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
            name: "CreateAssociation",
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
            name: "CreateAssociationBatch",
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
            name: "CreateCloudConnector",
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
            name: "CreateDocument",
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
            name: "CreateMaintenanceWindow",
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
            name: "CreateOpsItem",
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
            name: "CreateOpsMetadata",
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
            name: "CreatePatchBaseline",
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
            name: "CreateResourceDataSync",
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
            name: "DeleteActivation",
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
            name: "DeleteAssociation",
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
            name: "DeleteCloudConnector",
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
            name: "DeleteDocument",
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
            name: "DeleteInventory",
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
            name: "DeleteMaintenanceWindow",
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
            name: "DeleteOpsItem",
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
            name: "DeleteOpsMetadata",
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
            name: "DeleteParameter",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_PARAMETER_REQUEST,
            output: &schemas::DELETE_PARAMETER_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PARAMETER_NOT_FOUND,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteParameters",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_PARAMETERS_REQUEST,
            output: &schemas::DELETE_PARAMETERS_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeletePatchBaseline",
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
            name: "DeleteResourceDataSync",
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
            name: "DeleteResourcePolicy",
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
            name: "DeregisterDefaultHostManagementConfiguration",
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
            name: "DeregisterManagedInstance",
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
            name: "DeregisterPatchBaselineForPatchGroup",
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
            name: "DeregisterTargetFromMaintenanceWindow",
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
            name: "DeregisterTaskFromMaintenanceWindow",
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
            name: "DescribeActivations",
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
            name: "DescribeAssociation",
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
            name: "DescribeAssociationExecutionTargets",
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
            name: "DescribeAssociationExecutions",
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
            name: "DescribeAutomationExecutions",
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
            name: "DescribeAutomationStepExecutions",
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
            name: "DescribeAvailablePatches",
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
            name: "DescribeDocument",
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
            name: "DescribeDocumentPermission",
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
            name: "DescribeEffectiveInstanceAssociations",
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
            name: "DescribeEffectivePatchesForPatchBaseline",
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
            name: "DescribeInstanceAssociationsStatus",
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
            name: "DescribeInstanceInformation",
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
            name: "DescribeInstancePatchStates",
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
            name: "DescribeInstancePatchStatesForPatchGroup",
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
            name: "DescribeInstancePatches",
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
            name: "DescribeInstanceProperties",
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
            name: "DescribeInventoryDeletions",
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
            name: "DescribeMaintenanceWindowExecutionTaskInvocations",
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
            name: "DescribeMaintenanceWindowExecutionTasks",
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
            name: "DescribeMaintenanceWindowExecutions",
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
            name: "DescribeMaintenanceWindowSchedule",
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
            name: "DescribeMaintenanceWindowTargets",
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
            name: "DescribeMaintenanceWindowTasks",
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
            name: "DescribeMaintenanceWindows",
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
            name: "DescribeMaintenanceWindowsForTarget",
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
            name: "DescribeOpsItems",
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
            name: "DescribeParameters",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_PARAMETERS_REQUEST,
            output: &schemas::DESCRIBE_PARAMETERS_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_FILTER_KEY,
                &schemas::INVALID_FILTER_OPTION,
                &schemas::INVALID_FILTER_VALUE,
                &schemas::INVALID_NEXT_TOKEN,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribePatchBaselines",
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
            name: "DescribePatchGroupState",
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
            name: "DescribePatchGroups",
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
            name: "DescribePatchProperties",
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
            name: "DescribeSessions",
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
            name: "DisassociateOpsItemRelatedItem",
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
            name: "GetAccessToken",
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
            name: "GetAutomationExecution",
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
            name: "GetCalendarState",
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
            name: "GetCloudConnector",
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
            name: "GetCommandInvocation",
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
            name: "GetConnectionStatus",
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
            name: "GetDefaultPatchBaseline",
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
            name: "GetDeployablePatchSnapshotForInstance",
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
            name: "GetDocument",
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
            name: "GetExecutionPreview",
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
            name: "GetInventory",
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
            name: "GetInventorySchema",
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
            name: "GetMaintenanceWindow",
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
            name: "GetMaintenanceWindowExecution",
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
            name: "GetMaintenanceWindowExecutionTask",
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
            name: "GetMaintenanceWindowExecutionTaskInvocation",
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
            name: "GetMaintenanceWindowTask",
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
            name: "GetOpsItem",
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
            name: "GetOpsMetadata",
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
            name: "GetOpsSummary",
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
            name: "GetParameter",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_PARAMETER_REQUEST,
            output: &schemas::GET_PARAMETER_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_KEY_ID,
                &schemas::PARAMETER_NOT_FOUND,
                &schemas::PARAMETER_VERSION_NOT_FOUND,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetParameterHistory",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_PARAMETER_HISTORY_REQUEST,
            output: &schemas::GET_PARAMETER_HISTORY_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_KEY_ID,
                &schemas::INVALID_NEXT_TOKEN,
                &schemas::PARAMETER_NOT_FOUND,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetParameters",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_PARAMETERS_REQUEST,
            output: &schemas::GET_PARAMETERS_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_KEY_ID,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetParametersByPath",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_PARAMETERS_BY_PATH_REQUEST,
            output: &schemas::GET_PARAMETERS_BY_PATH_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_FILTER_KEY,
                &schemas::INVALID_FILTER_OPTION,
                &schemas::INVALID_FILTER_VALUE,
                &schemas::INVALID_KEY_ID,
                &schemas::INVALID_NEXT_TOKEN,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetPatchBaseline",
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
            name: "GetPatchBaselineForPatchGroup",
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
            name: "GetResourcePolicies",
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
            name: "GetServiceSetting",
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
            name: "LabelParameterVersion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LABEL_PARAMETER_VERSION_REQUEST,
            output: &schemas::LABEL_PARAMETER_VERSION_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PARAMETER_NOT_FOUND,
                &schemas::PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED,
                &schemas::PARAMETER_VERSION_NOT_FOUND,
                &schemas::TOO_MANY_UPDATES,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListAssociationVersions",
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
            name: "ListAssociations",
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
            name: "ListCloudConnectors",
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
            name: "ListCommandInvocations",
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
            name: "ListCommands",
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
            name: "ListComplianceItems",
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
            name: "ListComplianceSummaries",
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
            name: "ListDocumentMetadataHistory",
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
            name: "ListDocumentVersions",
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
            name: "ListDocuments",
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
            name: "ListInventoryEntries",
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
            name: "ListNodes",
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
            name: "ListNodesSummary",
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
            name: "ListOpsItemEvents",
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
            name: "ListOpsItemRelatedItems",
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
            name: "ListOpsMetadata",
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
            name: "ListResourceComplianceSummaries",
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
            name: "ListResourceDataSync",
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
            name: "ListTagsForResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &schemas::LIST_TAGS_FOR_RESOURCE_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_RESOURCE_ID,
                &schemas::INVALID_RESOURCE_TYPE,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ModifyDocumentPermission",
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
            name: "PutComplianceItems",
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
            name: "PutInventory",
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
            name: "PutParameter",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_PARAMETER_REQUEST,
            output: &schemas::PUT_PARAMETER_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::HIERARCHY_TYPE_MISMATCH_EXCEPTION,
                &schemas::INCOMPATIBLE_POLICY_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_ALLOWED_PATTERN_EXCEPTION,
                &schemas::INVALID_KEY_ID,
                &schemas::INVALID_POLICY_ATTRIBUTE_EXCEPTION,
                &schemas::INVALID_POLICY_TYPE_EXCEPTION,
                &schemas::PARAMETER_ALREADY_EXISTS,
                &schemas::PARAMETER_LIMIT_EXCEEDED,
                &schemas::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED,
                &schemas::PARAMETER_PATTERN_MISMATCH_EXCEPTION,
                &schemas::POLICIES_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TOO_MANY_UPDATES,
                &schemas::UNSUPPORTED_PARAMETER_TYPE,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutResourcePolicy",
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
            name: "RegisterDefaultHostManagementConfiguration",
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
            name: "RegisterDefaultPatchBaseline",
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
            name: "RegisterPatchBaselineForPatchGroup",
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
            name: "RegisterTargetWithMaintenanceWindow",
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
            name: "RegisterTaskWithMaintenanceWindow",
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
            name: "RemoveTagsFromResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REMOVE_TAGS_FROM_RESOURCE_REQUEST,
            output: &schemas::REMOVE_TAGS_FROM_RESOURCE_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_RESOURCE_ID,
                &schemas::INVALID_RESOURCE_TYPE,
                &schemas::TOO_MANY_UPDATES,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ResetServiceSetting",
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
            name: "ResumeSession",
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
            name: "SendAutomationSignal",
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
            name: "SendCommand",
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
            name: "StartAccessRequest",
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
            name: "StartAssociationsOnce",
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
            name: "StartAutomationExecution",
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
            name: "StartChangeRequestExecution",
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
            name: "StartExecutionPreview",
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
            name: "StartSession",
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
            name: "StopAutomationExecution",
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
            name: "TerminateSession",
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
            name: "UnlabelParameterVersion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNLABEL_PARAMETER_VERSION_REQUEST,
            output: &schemas::UNLABEL_PARAMETER_VERSION_RESULT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PARAMETER_NOT_FOUND,
                &schemas::PARAMETER_VERSION_NOT_FOUND,
                &schemas::TOO_MANY_UPDATES,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateAssociation",
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
            name: "UpdateAssociationStatus",
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
            name: "UpdateCloudConnector",
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
            name: "UpdateDocument",
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
            name: "UpdateDocumentDefaultVersion",
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
            name: "UpdateDocumentMetadata",
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
            name: "UpdateMaintenanceWindow",
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
            name: "UpdateMaintenanceWindowTarget",
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
            name: "UpdateMaintenanceWindowTask",
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
            name: "UpdateManagedInstanceRole",
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
            name: "UpdateOpsItem",
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
            name: "UpdateOpsMetadata",
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
            name: "UpdatePatchBaseline",
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
            name: "UpdateResourceDataSync",
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
            name: "UpdateServiceSetting",
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
            name: "ValidateCloudConnector",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
    ],
};

/// Operation `AddTagsToResource`.
#[derive(Clone, Copy, Debug)]
pub struct AddTagsToResource;

impl Operation for AddTagsToResource {
    type Input = AddTagsToResourceRequest;
    type Output = AddTagsToResourceResult;
    type Error = AddTagsToResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `AddTagsToResource` answers instead of its output.
#[derive(Debug)]
pub enum AddTagsToResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidResourceId(InvalidResourceId),
    InvalidResourceType(InvalidResourceType),
    TooManyTagsError(TooManyTagsError),
    TooManyUpdates(TooManyUpdates),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for AddTagsToResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidResourceId(fault) => Ok(fault),
            Self::InvalidResourceType(fault) => Ok(fault),
            Self::TooManyTagsError(fault) => Ok(fault),
            Self::TooManyUpdates(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for AddTagsToResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for AddTagsToResourceError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidResourceId> for AddTagsToResourceError {
    fn from(fault: InvalidResourceId) -> Self {
        Self::InvalidResourceId(fault)
    }
}

impl From<InvalidResourceType> for AddTagsToResourceError {
    fn from(fault: InvalidResourceType) -> Self {
        Self::InvalidResourceType(fault)
    }
}

impl From<TooManyTagsError> for AddTagsToResourceError {
    fn from(fault: TooManyTagsError) -> Self {
        Self::TooManyTagsError(fault)
    }
}

impl From<TooManyUpdates> for AddTagsToResourceError {
    fn from(fault: TooManyUpdates) -> Self {
        Self::TooManyUpdates(fault)
    }
}

impl From<ValidationException> for AddTagsToResourceError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for AddTagsToResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteParameter`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteParameter;

impl Operation for DeleteParameter {
    type Input = DeleteParameterRequest;
    type Output = DeleteParameterResult;
    type Error = DeleteParameterError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `DeleteParameter` answers instead of its output.
#[derive(Debug)]
pub enum DeleteParameterError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ParameterNotFound(ParameterNotFound),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteParameterError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ParameterNotFound(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteParameterError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DeleteParameterError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ParameterNotFound> for DeleteParameterError {
    fn from(fault: ParameterNotFound) -> Self {
        Self::ParameterNotFound(fault)
    }
}

impl From<ValidationException> for DeleteParameterError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteParameterError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteParameters`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteParameters;

impl Operation for DeleteParameters {
    type Input = DeleteParametersRequest;
    type Output = DeleteParametersResult;
    type Error = DeleteParametersError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `DeleteParameters` answers instead of its output.
#[derive(Debug)]
pub enum DeleteParametersError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteParametersError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteParametersError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DeleteParametersError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ValidationException> for DeleteParametersError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteParametersError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeParameters`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeParameters;

impl Operation for DescribeParameters {
    type Input = DescribeParametersRequest;
    type Output = DescribeParametersResult;
    type Error = DescribeParametersError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[59];
}

/// What `DescribeParameters` answers instead of its output.
#[derive(Debug)]
pub enum DescribeParametersError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidFilterKey(InvalidFilterKey),
    InvalidFilterOption(InvalidFilterOption),
    InvalidFilterValue(InvalidFilterValue),
    InvalidNextToken(InvalidNextToken),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeParametersError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidFilterKey(fault) => Ok(fault),
            Self::InvalidFilterOption(fault) => Ok(fault),
            Self::InvalidFilterValue(fault) => Ok(fault),
            Self::InvalidNextToken(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeParametersError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DescribeParametersError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidFilterKey> for DescribeParametersError {
    fn from(fault: InvalidFilterKey) -> Self {
        Self::InvalidFilterKey(fault)
    }
}

impl From<InvalidFilterOption> for DescribeParametersError {
    fn from(fault: InvalidFilterOption) -> Self {
        Self::InvalidFilterOption(fault)
    }
}

impl From<InvalidFilterValue> for DescribeParametersError {
    fn from(fault: InvalidFilterValue) -> Self {
        Self::InvalidFilterValue(fault)
    }
}

impl From<InvalidNextToken> for DescribeParametersError {
    fn from(fault: InvalidNextToken) -> Self {
        Self::InvalidNextToken(fault)
    }
}

impl From<ValidationException> for DescribeParametersError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeParametersError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetParameter`.
#[derive(Clone, Copy, Debug)]
pub struct GetParameter;

impl Operation for GetParameter {
    type Input = GetParameterRequest;
    type Output = GetParameterResult;
    type Error = GetParameterError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[86];
}

/// What `GetParameter` answers instead of its output.
#[derive(Debug)]
pub enum GetParameterError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidKeyId(InvalidKeyId),
    ParameterNotFound(ParameterNotFound),
    ParameterVersionNotFound(ParameterVersionNotFound),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetParameterError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidKeyId(fault) => Ok(fault),
            Self::ParameterNotFound(fault) => Ok(fault),
            Self::ParameterVersionNotFound(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetParameterError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for GetParameterError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidKeyId> for GetParameterError {
    fn from(fault: InvalidKeyId) -> Self {
        Self::InvalidKeyId(fault)
    }
}

impl From<ParameterNotFound> for GetParameterError {
    fn from(fault: ParameterNotFound) -> Self {
        Self::ParameterNotFound(fault)
    }
}

impl From<ParameterVersionNotFound> for GetParameterError {
    fn from(fault: ParameterVersionNotFound) -> Self {
        Self::ParameterVersionNotFound(fault)
    }
}

impl From<ValidationException> for GetParameterError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetParameterError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetParameterHistory`.
#[derive(Clone, Copy, Debug)]
pub struct GetParameterHistory;

impl Operation for GetParameterHistory {
    type Input = GetParameterHistoryRequest;
    type Output = GetParameterHistoryResult;
    type Error = GetParameterHistoryError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[87];
}

/// What `GetParameterHistory` answers instead of its output.
#[derive(Debug)]
pub enum GetParameterHistoryError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidKeyId(InvalidKeyId),
    InvalidNextToken(InvalidNextToken),
    ParameterNotFound(ParameterNotFound),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetParameterHistoryError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidKeyId(fault) => Ok(fault),
            Self::InvalidNextToken(fault) => Ok(fault),
            Self::ParameterNotFound(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetParameterHistoryError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for GetParameterHistoryError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidKeyId> for GetParameterHistoryError {
    fn from(fault: InvalidKeyId) -> Self {
        Self::InvalidKeyId(fault)
    }
}

impl From<InvalidNextToken> for GetParameterHistoryError {
    fn from(fault: InvalidNextToken) -> Self {
        Self::InvalidNextToken(fault)
    }
}

impl From<ParameterNotFound> for GetParameterHistoryError {
    fn from(fault: ParameterNotFound) -> Self {
        Self::ParameterNotFound(fault)
    }
}

impl From<ValidationException> for GetParameterHistoryError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetParameterHistoryError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetParameters`.
#[derive(Clone, Copy, Debug)]
pub struct GetParameters;

impl Operation for GetParameters {
    type Input = GetParametersRequest;
    type Output = GetParametersResult;
    type Error = GetParametersError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[88];
}

/// What `GetParameters` answers instead of its output.
#[derive(Debug)]
pub enum GetParametersError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidKeyId(InvalidKeyId),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetParametersError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidKeyId(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetParametersError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for GetParametersError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidKeyId> for GetParametersError {
    fn from(fault: InvalidKeyId) -> Self {
        Self::InvalidKeyId(fault)
    }
}

impl From<ValidationException> for GetParametersError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetParametersError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetParametersByPath`.
#[derive(Clone, Copy, Debug)]
pub struct GetParametersByPath;

impl Operation for GetParametersByPath {
    type Input = GetParametersByPathRequest;
    type Output = GetParametersByPathResult;
    type Error = GetParametersByPathError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[89];
}

/// What `GetParametersByPath` answers instead of its output.
#[derive(Debug)]
pub enum GetParametersByPathError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidFilterKey(InvalidFilterKey),
    InvalidFilterOption(InvalidFilterOption),
    InvalidFilterValue(InvalidFilterValue),
    InvalidKeyId(InvalidKeyId),
    InvalidNextToken(InvalidNextToken),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetParametersByPathError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidFilterKey(fault) => Ok(fault),
            Self::InvalidFilterOption(fault) => Ok(fault),
            Self::InvalidFilterValue(fault) => Ok(fault),
            Self::InvalidKeyId(fault) => Ok(fault),
            Self::InvalidNextToken(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetParametersByPathError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for GetParametersByPathError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidFilterKey> for GetParametersByPathError {
    fn from(fault: InvalidFilterKey) -> Self {
        Self::InvalidFilterKey(fault)
    }
}

impl From<InvalidFilterOption> for GetParametersByPathError {
    fn from(fault: InvalidFilterOption) -> Self {
        Self::InvalidFilterOption(fault)
    }
}

impl From<InvalidFilterValue> for GetParametersByPathError {
    fn from(fault: InvalidFilterValue) -> Self {
        Self::InvalidFilterValue(fault)
    }
}

impl From<InvalidKeyId> for GetParametersByPathError {
    fn from(fault: InvalidKeyId) -> Self {
        Self::InvalidKeyId(fault)
    }
}

impl From<InvalidNextToken> for GetParametersByPathError {
    fn from(fault: InvalidNextToken) -> Self {
        Self::InvalidNextToken(fault)
    }
}

impl From<ValidationException> for GetParametersByPathError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetParametersByPathError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `LabelParameterVersion`.
#[derive(Clone, Copy, Debug)]
pub struct LabelParameterVersion;

impl Operation for LabelParameterVersion {
    type Input = LabelParameterVersionRequest;
    type Output = LabelParameterVersionResult;
    type Error = LabelParameterVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[94];
}

/// What `LabelParameterVersion` answers instead of its output.
#[derive(Debug)]
pub enum LabelParameterVersionError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ParameterNotFound(ParameterNotFound),
    ParameterVersionLabelLimitExceeded(ParameterVersionLabelLimitExceeded),
    ParameterVersionNotFound(ParameterVersionNotFound),
    TooManyUpdates(TooManyUpdates),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for LabelParameterVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ParameterNotFound(fault) => Ok(fault),
            Self::ParameterVersionLabelLimitExceeded(fault) => Ok(fault),
            Self::ParameterVersionNotFound(fault) => Ok(fault),
            Self::TooManyUpdates(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for LabelParameterVersionError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for LabelParameterVersionError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ParameterNotFound> for LabelParameterVersionError {
    fn from(fault: ParameterNotFound) -> Self {
        Self::ParameterNotFound(fault)
    }
}

impl From<ParameterVersionLabelLimitExceeded> for LabelParameterVersionError {
    fn from(fault: ParameterVersionLabelLimitExceeded) -> Self {
        Self::ParameterVersionLabelLimitExceeded(fault)
    }
}

impl From<ParameterVersionNotFound> for LabelParameterVersionError {
    fn from(fault: ParameterVersionNotFound) -> Self {
        Self::ParameterVersionNotFound(fault)
    }
}

impl From<TooManyUpdates> for LabelParameterVersionError {
    fn from(fault: TooManyUpdates) -> Self {
        Self::TooManyUpdates(fault)
    }
}

impl From<ValidationException> for LabelParameterVersionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for LabelParameterVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResult;
    type Error = ListTagsForResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[113];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidResourceId(InvalidResourceId),
    InvalidResourceType(InvalidResourceType),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidResourceId(fault) => Ok(fault),
            Self::InvalidResourceType(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ListTagsForResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for ListTagsForResourceError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidResourceId> for ListTagsForResourceError {
    fn from(fault: InvalidResourceId) -> Self {
        Self::InvalidResourceId(fault)
    }
}

impl From<InvalidResourceType> for ListTagsForResourceError {
    fn from(fault: InvalidResourceType) -> Self {
        Self::InvalidResourceType(fault)
    }
}

impl From<ValidationException> for ListTagsForResourceError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListTagsForResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutParameter`.
#[derive(Clone, Copy, Debug)]
pub struct PutParameter;

impl Operation for PutParameter {
    type Input = PutParameterRequest;
    type Output = PutParameterResult;
    type Error = PutParameterError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[117];
}

/// What `PutParameter` answers instead of its output.
#[derive(Debug)]
pub enum PutParameterError {
    AccessDeniedException(AccessDeniedException),
    HierarchyLevelLimitExceededException(HierarchyLevelLimitExceededException),
    HierarchyTypeMismatchException(HierarchyTypeMismatchException),
    IncompatiblePolicyException(IncompatiblePolicyException),
    InternalServerError(InternalServerError),
    InvalidAllowedPatternException(InvalidAllowedPatternException),
    InvalidKeyId(InvalidKeyId),
    InvalidPolicyAttributeException(InvalidPolicyAttributeException),
    InvalidPolicyTypeException(InvalidPolicyTypeException),
    ParameterAlreadyExists(ParameterAlreadyExists),
    ParameterLimitExceeded(ParameterLimitExceeded),
    ParameterMaxVersionLimitExceeded(ParameterMaxVersionLimitExceeded),
    ParameterPatternMismatchException(ParameterPatternMismatchException),
    PoliciesLimitExceededException(PoliciesLimitExceededException),
    TooManyUpdates(TooManyUpdates),
    UnsupportedParameterType(UnsupportedParameterType),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutParameterError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::HierarchyLevelLimitExceededException(fault) => Ok(fault),
            Self::HierarchyTypeMismatchException(fault) => Ok(fault),
            Self::IncompatiblePolicyException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidAllowedPatternException(fault) => Ok(fault),
            Self::InvalidKeyId(fault) => Ok(fault),
            Self::InvalidPolicyAttributeException(fault) => Ok(fault),
            Self::InvalidPolicyTypeException(fault) => Ok(fault),
            Self::ParameterAlreadyExists(fault) => Ok(fault),
            Self::ParameterLimitExceeded(fault) => Ok(fault),
            Self::ParameterMaxVersionLimitExceeded(fault) => Ok(fault),
            Self::ParameterPatternMismatchException(fault) => Ok(fault),
            Self::PoliciesLimitExceededException(fault) => Ok(fault),
            Self::TooManyUpdates(fault) => Ok(fault),
            Self::UnsupportedParameterType(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for PutParameterError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<HierarchyLevelLimitExceededException> for PutParameterError {
    fn from(fault: HierarchyLevelLimitExceededException) -> Self {
        Self::HierarchyLevelLimitExceededException(fault)
    }
}

impl From<HierarchyTypeMismatchException> for PutParameterError {
    fn from(fault: HierarchyTypeMismatchException) -> Self {
        Self::HierarchyTypeMismatchException(fault)
    }
}

impl From<IncompatiblePolicyException> for PutParameterError {
    fn from(fault: IncompatiblePolicyException) -> Self {
        Self::IncompatiblePolicyException(fault)
    }
}

impl From<InternalServerError> for PutParameterError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidAllowedPatternException> for PutParameterError {
    fn from(fault: InvalidAllowedPatternException) -> Self {
        Self::InvalidAllowedPatternException(fault)
    }
}

impl From<InvalidKeyId> for PutParameterError {
    fn from(fault: InvalidKeyId) -> Self {
        Self::InvalidKeyId(fault)
    }
}

impl From<InvalidPolicyAttributeException> for PutParameterError {
    fn from(fault: InvalidPolicyAttributeException) -> Self {
        Self::InvalidPolicyAttributeException(fault)
    }
}

impl From<InvalidPolicyTypeException> for PutParameterError {
    fn from(fault: InvalidPolicyTypeException) -> Self {
        Self::InvalidPolicyTypeException(fault)
    }
}

impl From<ParameterAlreadyExists> for PutParameterError {
    fn from(fault: ParameterAlreadyExists) -> Self {
        Self::ParameterAlreadyExists(fault)
    }
}

impl From<ParameterLimitExceeded> for PutParameterError {
    fn from(fault: ParameterLimitExceeded) -> Self {
        Self::ParameterLimitExceeded(fault)
    }
}

impl From<ParameterMaxVersionLimitExceeded> for PutParameterError {
    fn from(fault: ParameterMaxVersionLimitExceeded) -> Self {
        Self::ParameterMaxVersionLimitExceeded(fault)
    }
}

impl From<ParameterPatternMismatchException> for PutParameterError {
    fn from(fault: ParameterPatternMismatchException) -> Self {
        Self::ParameterPatternMismatchException(fault)
    }
}

impl From<PoliciesLimitExceededException> for PutParameterError {
    fn from(fault: PoliciesLimitExceededException) -> Self {
        Self::PoliciesLimitExceededException(fault)
    }
}

impl From<TooManyUpdates> for PutParameterError {
    fn from(fault: TooManyUpdates) -> Self {
        Self::TooManyUpdates(fault)
    }
}

impl From<UnsupportedParameterType> for PutParameterError {
    fn from(fault: UnsupportedParameterType) -> Self {
        Self::UnsupportedParameterType(fault)
    }
}

impl From<ValidationException> for PutParameterError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutParameterError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RemoveTagsFromResource`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveTagsFromResource;

impl Operation for RemoveTagsFromResource {
    type Input = RemoveTagsFromResourceRequest;
    type Output = RemoveTagsFromResourceResult;
    type Error = RemoveTagsFromResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[124];
}

/// What `RemoveTagsFromResource` answers instead of its output.
#[derive(Debug)]
pub enum RemoveTagsFromResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidResourceId(InvalidResourceId),
    InvalidResourceType(InvalidResourceType),
    TooManyUpdates(TooManyUpdates),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RemoveTagsFromResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidResourceId(fault) => Ok(fault),
            Self::InvalidResourceType(fault) => Ok(fault),
            Self::TooManyUpdates(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for RemoveTagsFromResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for RemoveTagsFromResourceError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidResourceId> for RemoveTagsFromResourceError {
    fn from(fault: InvalidResourceId) -> Self {
        Self::InvalidResourceId(fault)
    }
}

impl From<InvalidResourceType> for RemoveTagsFromResourceError {
    fn from(fault: InvalidResourceType) -> Self {
        Self::InvalidResourceType(fault)
    }
}

impl From<TooManyUpdates> for RemoveTagsFromResourceError {
    fn from(fault: TooManyUpdates) -> Self {
        Self::TooManyUpdates(fault)
    }
}

impl From<ValidationException> for RemoveTagsFromResourceError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RemoveTagsFromResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UnlabelParameterVersion`.
#[derive(Clone, Copy, Debug)]
pub struct UnlabelParameterVersion;

impl Operation for UnlabelParameterVersion {
    type Input = UnlabelParameterVersionRequest;
    type Output = UnlabelParameterVersionResult;
    type Error = UnlabelParameterVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[137];
}

/// What `UnlabelParameterVersion` answers instead of its output.
#[derive(Debug)]
pub enum UnlabelParameterVersionError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ParameterNotFound(ParameterNotFound),
    ParameterVersionNotFound(ParameterVersionNotFound),
    TooManyUpdates(TooManyUpdates),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UnlabelParameterVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ParameterNotFound(fault) => Ok(fault),
            Self::ParameterVersionNotFound(fault) => Ok(fault),
            Self::TooManyUpdates(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UnlabelParameterVersionError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for UnlabelParameterVersionError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ParameterNotFound> for UnlabelParameterVersionError {
    fn from(fault: ParameterNotFound) -> Self {
        Self::ParameterNotFound(fault)
    }
}

impl From<ParameterVersionNotFound> for UnlabelParameterVersionError {
    fn from(fault: ParameterVersionNotFound) -> Self {
        Self::ParameterVersionNotFound(fault)
    }
}

impl From<TooManyUpdates> for UnlabelParameterVersionError {
    fn from(fault: TooManyUpdates) -> Self {
        Self::TooManyUpdates(fault)
    }
}

impl From<ValidationException> for UnlabelParameterVersionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UnlabelParameterVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessDeniedException {
    pub message: Option<String>,
}

impl Shape for AccessDeniedException {
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

impl Fault for AccessDeniedException {
    fn schema(&self) -> &'static Schema {
        &schemas::ACCESS_DENIED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl AccessDeniedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceRequest {
    pub resource_type: ResourceTypeForTagging,
    pub resource_id: String,
    pub tags: Vec<Tag>,
}

impl Shape for AddTagsToResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_type);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_type),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceResult {}

impl Shape for AddTagsToResourceResult {
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
pub struct DeleteParameterRequest {
    pub name: String,
}

impl Shape for DeleteParameterRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterResult {}

impl Shape for DeleteParameterResult {
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
pub struct DeleteParametersRequest {
    pub names: Vec<String>,
}

impl Shape for DeleteParametersRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.names);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.names),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl Shape for DeleteParametersResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.deleted_parameters);
        put_opt(to, schema, 1, &self.invalid_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.deleted_parameters),
            1 => get_opt(from, schema, 1, &mut this.invalid_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub shared: Option<bool>,
}

impl Shape for DescribeParametersRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.filters);
        put_opt(to, schema, 1, &self.parameter_filters);
        put_opt(to, schema, 2, &self.max_results);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.shared);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.filters),
            1 => get_opt(from, schema, 1, &mut this.parameter_filters),
            2 => get_opt(from, schema, 2, &mut this.max_results),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.shared),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersResult {
    pub parameters: Option<Vec<ParameterMetadata>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeParametersResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameters);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameters),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterHistoryRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for GetParameterHistoryRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.with_decryption);
        put_opt(to, schema, 2, &self.max_results);
        put_opt(to, schema, 3, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.with_decryption),
            2 => get_opt(from, schema, 2, &mut this.max_results),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterHistoryResult {
    pub parameters: Option<Vec<ParameterHistory>>,
    pub next_token: Option<String>,
}

impl Shape for GetParameterHistoryResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameters);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameters),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterRequest {
    pub name: String,
    pub with_decryption: Option<bool>,
}

impl Shape for GetParameterRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.with_decryption);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.with_decryption),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}

impl Shape for GetParameterResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameter);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameter),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathRequest {
    pub path: String,
    pub recursive: Option<bool>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub with_decryption: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for GetParametersByPathRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.path);
        put_opt(to, schema, 1, &self.recursive);
        put_opt(to, schema, 2, &self.parameter_filters);
        put_opt(to, schema, 3, &self.with_decryption);
        put_opt(to, schema, 4, &self.max_results);
        put_opt(to, schema, 5, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.path),
            1 => get_opt(from, schema, 1, &mut this.recursive),
            2 => get_opt(from, schema, 2, &mut this.parameter_filters),
            3 => get_opt(from, schema, 3, &mut this.with_decryption),
            4 => get_opt(from, schema, 4, &mut this.max_results),
            5 => get_opt(from, schema, 5, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathResult {
    pub parameters: Option<Vec<Parameter>>,
    pub next_token: Option<String>,
}

impl Shape for GetParametersByPathResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameters);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameters),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersRequest {
    pub names: Vec<String>,
    pub with_decryption: Option<bool>,
}

impl Shape for GetParametersRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.names);
        put_opt(to, schema, 1, &self.with_decryption);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.names),
            1 => get_opt(from, schema, 1, &mut this.with_decryption),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersResult {
    pub parameters: Option<Vec<Parameter>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl Shape for GetParametersResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.parameters);
        put_opt(to, schema, 1, &self.invalid_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.parameters),
            1 => get_opt(from, schema, 1, &mut this.invalid_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HierarchyLevelLimitExceededException {
    pub message: Option<String>,
}

impl Shape for HierarchyLevelLimitExceededException {
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

impl Fault for HierarchyLevelLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl HierarchyLevelLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HierarchyTypeMismatchException {
    pub message: Option<String>,
}

impl Shape for HierarchyTypeMismatchException {
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

impl Fault for HierarchyTypeMismatchException {
    fn schema(&self) -> &'static Schema {
        &schemas::HIERARCHY_TYPE_MISMATCH_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl HierarchyTypeMismatchException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncompatiblePolicyException {
    pub message: Option<String>,
}

impl Shape for IncompatiblePolicyException {
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

impl Fault for IncompatiblePolicyException {
    fn schema(&self) -> &'static Schema {
        &schemas::INCOMPATIBLE_POLICY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl IncompatiblePolicyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalServerError {
    pub message: Option<String>,
}

impl Shape for InternalServerError {
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

impl Fault for InternalServerError {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_SERVER_ERROR
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalServerError {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidAllowedPatternException {
    pub message: Option<String>,
}

impl Shape for InvalidAllowedPatternException {
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

impl Fault for InvalidAllowedPatternException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ALLOWED_PATTERN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidAllowedPatternException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidFilterKey {
    pub message: Option<String>,
}

impl Shape for InvalidFilterKey {
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

impl Fault for InvalidFilterKey {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_FILTER_KEY
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidFilterKey {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidFilterOption {
    pub message: Option<String>,
}

impl Shape for InvalidFilterOption {
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

impl Fault for InvalidFilterOption {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_FILTER_OPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidFilterOption {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidFilterValue {
    pub message: Option<String>,
}

impl Shape for InvalidFilterValue {
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

impl Fault for InvalidFilterValue {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_FILTER_VALUE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidFilterValue {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidKeyId {
    pub message: Option<String>,
}

impl Shape for InvalidKeyId {
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

impl Fault for InvalidKeyId {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_KEY_ID
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidKeyId {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidNextToken {
    pub message: Option<String>,
}

impl Shape for InvalidNextToken {
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

impl Fault for InvalidNextToken {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_NEXT_TOKEN
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidNextToken {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidPolicyAttributeException {
    pub message: Option<String>,
}

impl Shape for InvalidPolicyAttributeException {
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

impl Fault for InvalidPolicyAttributeException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_POLICY_ATTRIBUTE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidPolicyAttributeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidPolicyTypeException {
    pub message: Option<String>,
}

impl Shape for InvalidPolicyTypeException {
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

impl Fault for InvalidPolicyTypeException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_POLICY_TYPE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidPolicyTypeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidResourceId {
    pub message: Option<String>,
}

impl Shape for InvalidResourceId {
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

impl Fault for InvalidResourceId {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_RESOURCE_ID
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidResourceId {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidResourceType {
    pub message: Option<String>,
}

impl Shape for InvalidResourceType {
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

impl Fault for InvalidResourceType {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_RESOURCE_TYPE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidResourceType {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelParameterVersionRequest {
    pub name: String,
    pub parameter_version: Option<i64>,
    pub labels: Vec<String>,
}

impl Shape for LabelParameterVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.parameter_version);
        put(to, schema, 2, &self.labels);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.parameter_version),
            2 => get(from, schema, 2, &mut this.labels),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}

impl Shape for LabelParameterVersionResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.invalid_labels);
        put_opt(to, schema, 1, &self.parameter_version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.invalid_labels),
            1 => get_opt(from, schema, 1, &mut this.parameter_version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_type: ResourceTypeForTagging,
    pub resource_id: String,
}

impl Shape for ListTagsForResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_type);
        put(to, schema, 1, &self.resource_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_type),
            1 => get(from, schema, 1, &mut this.resource_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}

impl Shape for ListTagsForResourceResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.tag_list);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.tag_list),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parameter {
    pub name: Option<String>,
    pub r#type: Option<ParameterType>,
    pub value: Option<String>,
    pub version: Option<i64>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub arn: Option<String>,
    pub data_type: Option<String>,
}

impl Shape for Parameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.r#type);
        put_opt(to, schema, 2, &self.value);
        put_opt(to, schema, 3, &self.version);
        put_opt(to, schema, 4, &self.selector);
        put_opt(to, schema, 5, &self.source_result);
        put_opt(to, schema, 6, &self.last_modified_date);
        put_opt(to, schema, 7, &self.arn);
        put_opt(to, schema, 8, &self.data_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.r#type),
            2 => get_opt(from, schema, 2, &mut this.value),
            3 => get_opt(from, schema, 3, &mut this.version),
            4 => get_opt(from, schema, 4, &mut this.selector),
            5 => get_opt(from, schema, 5, &mut this.source_result),
            6 => get_opt(from, schema, 6, &mut this.last_modified_date),
            7 => get_opt(from, schema, 7, &mut this.arn),
            8 => get_opt(from, schema, 8, &mut this.data_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterAlreadyExists {
    pub message: Option<String>,
}

impl Shape for ParameterAlreadyExists {
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

impl Fault for ParameterAlreadyExists {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_ALREADY_EXISTS
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterAlreadyExists {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterHistory {
    pub name: Option<String>,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub value: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub labels: Option<Vec<String>>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl Shape for ParameterHistory {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.r#type);
        put_opt(to, schema, 2, &self.key_id);
        put_opt(to, schema, 3, &self.last_modified_date);
        put_opt(to, schema, 4, &self.last_modified_user);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.value);
        put_opt(to, schema, 7, &self.allowed_pattern);
        put_opt(to, schema, 8, &self.version);
        put_opt(to, schema, 9, &self.labels);
        put_opt(to, schema, 10, &self.tier);
        put_opt(to, schema, 11, &self.policies);
        put_opt(to, schema, 12, &self.data_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.r#type),
            2 => get_opt(from, schema, 2, &mut this.key_id),
            3 => get_opt(from, schema, 3, &mut this.last_modified_date),
            4 => get_opt(from, schema, 4, &mut this.last_modified_user),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.value),
            7 => get_opt(from, schema, 7, &mut this.allowed_pattern),
            8 => get_opt(from, schema, 8, &mut this.version),
            9 => get_opt(from, schema, 9, &mut this.labels),
            10 => get_opt(from, schema, 10, &mut this.tier),
            11 => get_opt(from, schema, 11, &mut this.policies),
            12 => get_opt(from, schema, 12, &mut this.data_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
    pub policy_status: Option<String>,
}

impl Shape for ParameterInlinePolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_text);
        put_opt(to, schema, 1, &self.policy_type);
        put_opt(to, schema, 2, &self.policy_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_text),
            1 => get_opt(from, schema, 1, &mut this.policy_type),
            2 => get_opt(from, schema, 2, &mut this.policy_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterLimitExceeded {
    pub message: Option<String>,
}

impl Shape for ParameterLimitExceeded {
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

impl Fault for ParameterLimitExceeded {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_LIMIT_EXCEEDED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterLimitExceeded {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterMaxVersionLimitExceeded {
    pub message: Option<String>,
}

impl Shape for ParameterMaxVersionLimitExceeded {
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

impl Fault for ParameterMaxVersionLimitExceeded {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_MAX_VERSION_LIMIT_EXCEEDED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterMaxVersionLimitExceeded {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterMetadata {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub data_type: Option<String>,
}

impl Shape for ParameterMetadata {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.r#type);
        put_opt(to, schema, 3, &self.key_id);
        put_opt(to, schema, 4, &self.last_modified_date);
        put_opt(to, schema, 5, &self.last_modified_user);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.allowed_pattern);
        put_opt(to, schema, 8, &self.version);
        put_opt(to, schema, 9, &self.tier);
        put_opt(to, schema, 10, &self.policies);
        put_opt(to, schema, 11, &self.data_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.r#type),
            3 => get_opt(from, schema, 3, &mut this.key_id),
            4 => get_opt(from, schema, 4, &mut this.last_modified_date),
            5 => get_opt(from, schema, 5, &mut this.last_modified_user),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.allowed_pattern),
            8 => get_opt(from, schema, 8, &mut this.version),
            9 => get_opt(from, schema, 9, &mut this.tier),
            10 => get_opt(from, schema, 10, &mut this.policies),
            11 => get_opt(from, schema, 11, &mut this.data_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterNotFound {
    pub message: Option<String>,
}

impl Shape for ParameterNotFound {
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

impl Fault for ParameterNotFound {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_NOT_FOUND
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterNotFound {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterPatternMismatchException {
    pub message: Option<String>,
}

impl Shape for ParameterPatternMismatchException {
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

impl Fault for ParameterPatternMismatchException {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_PATTERN_MISMATCH_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterPatternMismatchException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: String,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

impl Shape for ParameterStringFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.option);
        put_opt(to, schema, 2, &self.values);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.option),
            2 => get_opt(from, schema, 2, &mut this.values),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterTier {
    Standard,
    Advanced,
    IntelligentTiering,
    /// A value that the model does not have.
    Unknown(String),
}

impl ParameterTier {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "Standard",
            Self::Advanced => "Advanced",
            Self::IntelligentTiering => "Intelligent-Tiering",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterTier {
    fn from(value: &str) -> Self {
        match value {
            "Standard" => Self::Standard,
            "Advanced" => Self::Advanced,
            "Intelligent-Tiering" => Self::IntelligentTiering,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ParameterTier {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ParameterTier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ParameterTier {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParameterType {
    String,
    StringList,
    SecureString,
    /// A value that the model does not have.
    Unknown(String),
}

impl ParameterType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "String",
            Self::StringList => "StringList",
            Self::SecureString => "SecureString",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParameterType {
    fn from(value: &str) -> Self {
        match value {
            "String" => Self::String,
            "StringList" => Self::StringList,
            "SecureString" => Self::SecureString,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ParameterType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ParameterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ParameterType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterVersionLabelLimitExceeded {
    pub message: Option<String>,
}

impl Shape for ParameterVersionLabelLimitExceeded {
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

impl Fault for ParameterVersionLabelLimitExceeded {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterVersionLabelLimitExceeded {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterVersionNotFound {
    pub message: Option<String>,
}

impl Shape for ParameterVersionNotFound {
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

impl Fault for ParameterVersionNotFound {
    fn schema(&self) -> &'static Schema {
        &schemas::PARAMETER_VERSION_NOT_FOUND
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ParameterVersionNotFound {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: ParametersFilterKey,
    pub values: Vec<String>,
}

impl Shape for ParametersFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put(to, schema, 1, &self.values);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get(from, schema, 1, &mut this.values),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ParametersFilterKey {
    Name,
    Type,
    KeyId,
    /// A value that the model does not have.
    Unknown(String),
}

impl ParametersFilterKey {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name => "Name",
            Self::Type => "Type",
            Self::KeyId => "KeyId",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ParametersFilterKey {
    fn from(value: &str) -> Self {
        match value {
            "Name" => Self::Name,
            "Type" => Self::Type,
            "KeyId" => Self::KeyId,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ParametersFilterKey {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ParametersFilterKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ParametersFilterKey {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PoliciesLimitExceededException {
    pub message: Option<String>,
}

impl Shape for PoliciesLimitExceededException {
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

impl Fault for PoliciesLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::POLICIES_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PoliciesLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterRequest {
    pub name: String,
    pub description: Option<String>,
    pub value: String,
    pub r#type: Option<ParameterType>,
    pub key_id: Option<String>,
    pub overwrite: Option<bool>,
    pub allowed_pattern: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<ParameterTier>,
    pub policies: Option<String>,
    pub data_type: Option<String>,
}

impl Shape for PutParameterRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put(to, schema, 2, &self.value);
        put_opt(to, schema, 3, &self.r#type);
        put_opt(to, schema, 4, &self.key_id);
        put_opt(to, schema, 5, &self.overwrite);
        put_opt(to, schema, 6, &self.allowed_pattern);
        put_opt(to, schema, 7, &self.tags);
        put_opt(to, schema, 8, &self.tier);
        put_opt(to, schema, 9, &self.policies);
        put_opt(to, schema, 10, &self.data_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get(from, schema, 2, &mut this.value),
            3 => get_opt(from, schema, 3, &mut this.r#type),
            4 => get_opt(from, schema, 4, &mut this.key_id),
            5 => get_opt(from, schema, 5, &mut this.overwrite),
            6 => get_opt(from, schema, 6, &mut this.allowed_pattern),
            7 => get_opt(from, schema, 7, &mut this.tags),
            8 => get_opt(from, schema, 8, &mut this.tier),
            9 => get_opt(from, schema, 9, &mut this.policies),
            10 => get_opt(from, schema, 10, &mut this.data_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterResult {
    pub version: Option<i64>,
    pub tier: Option<ParameterTier>,
}

impl Shape for PutParameterResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.version);
        put_opt(to, schema, 1, &self.tier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.version),
            1 => get_opt(from, schema, 1, &mut this.tier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_type: ResourceTypeForTagging,
    pub resource_id: String,
    pub tag_keys: Vec<String>,
}

impl Shape for RemoveTagsFromResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_type);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_type),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceResult {}

impl Shape for RemoveTagsFromResourceResult {
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
pub enum ResourceTypeForTagging {
    Document,
    ManagedInstance,
    MaintenanceWindow,
    Parameter,
    PatchBaseline,
    OpsItem,
    OpsMetadata,
    Automation,
    Association,
    CloudConnector,
    /// A value that the model does not have.
    Unknown(String),
}

impl ResourceTypeForTagging {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Document => "Document",
            Self::ManagedInstance => "ManagedInstance",
            Self::MaintenanceWindow => "MaintenanceWindow",
            Self::Parameter => "Parameter",
            Self::PatchBaseline => "PatchBaseline",
            Self::OpsItem => "OpsItem",
            Self::OpsMetadata => "OpsMetadata",
            Self::Automation => "Automation",
            Self::Association => "Association",
            Self::CloudConnector => "CloudConnector",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResourceTypeForTagging {
    fn from(value: &str) -> Self {
        match value {
            "Document" => Self::Document,
            "ManagedInstance" => Self::ManagedInstance,
            "MaintenanceWindow" => Self::MaintenanceWindow,
            "Parameter" => Self::Parameter,
            "PatchBaseline" => Self::PatchBaseline,
            "OpsItem" => Self::OpsItem,
            "OpsMetadata" => Self::OpsMetadata,
            "Automation" => Self::Automation,
            "Association" => Self::Association,
            "CloudConnector" => Self::CloudConnector,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ResourceTypeForTagging {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ResourceTypeForTagging {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ResourceTypeForTagging {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct TooManyTagsError {
    pub message: Option<String>,
}

impl Shape for TooManyTagsError {
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

impl Fault for TooManyTagsError {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_TAGS_ERROR
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyTagsError {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyUpdates {
    pub message: Option<String>,
}

impl Shape for TooManyUpdates {
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

impl Fault for TooManyUpdates {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_UPDATES
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyUpdates {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlabelParameterVersionRequest {
    pub name: String,
    pub parameter_version: i64,
    pub labels: Vec<String>,
}

impl Shape for UnlabelParameterVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put(to, schema, 1, &self.parameter_version);
        put(to, schema, 2, &self.labels);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get(from, schema, 1, &mut this.parameter_version),
            2 => get(from, schema, 2, &mut this.labels),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlabelParameterVersionResult {
    pub removed_labels: Option<Vec<String>>,
    pub invalid_labels: Option<Vec<String>>,
}

impl Shape for UnlabelParameterVersionResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.removed_labels);
        put_opt(to, schema, 1, &self.invalid_labels);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.removed_labels),
            1 => get_opt(from, schema, 1, &mut this.invalid_labels),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsupportedParameterType {
    pub message: Option<String>,
}

impl Shape for UnsupportedParameterType {
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

impl Fault for UnsupportedParameterType {
    fn schema(&self) -> &'static Schema {
        &schemas::UNSUPPORTED_PARAMETER_TYPE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnsupportedParameterType {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationException {
    pub message: Option<String>,
}

impl Shape for ValidationException {
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

impl Fault for ValidationException {
    fn schema(&self) -> &'static Schema {
        &schemas::VALIDATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ValidationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACCESS_DENIED_EXCEPTION: Schema = Schema {
        name: "AccessDeniedException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ADD_TAGS_TO_RESOURCE_REQUEST: Schema = Schema {
        name: "AddTagsToResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE_FOR_TAGGING) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ADD_TAGS_TO_RESOURCE_RESULT: Schema =
        Schema { name: "AddTagsToResourceResult", kind: Kind::Structure, ..Schema::BASE };
    pub static ALLOWED_PATTERN: Schema = Schema {
        name: "AllowedPattern",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BOOLEAN: Schema = Schema { name: "Boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static DATE_TIME: Schema = Schema { name: "DateTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DELETE_PARAMETER_REQUEST: Schema = Schema {
        name: "DeleteParameterRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &PS_PARAMETER_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_PARAMETER_RESULT: Schema =
        Schema { name: "DeleteParameterResult", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_PARAMETERS_REQUEST: Schema = Schema {
        name: "DeleteParametersRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Names", &PARAMETER_NAME_LIST) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_PARAMETERS_RESULT: Schema = Schema {
        name: "DeleteParametersResult",
        kind: Kind::Structure,
        members: &[
            Member::new("DeletedParameters", &PARAMETER_NAME_LIST),
            Member::new("InvalidParameters", &PARAMETER_NAME_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_PARAMETERS_REQUEST: Schema = Schema {
        name: "DescribeParametersRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Filters", &PARAMETERS_FILTER_LIST),
            Member::new("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
            Member::new("MaxResults", &MAX_RESULTS),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Shared", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_PARAMETERS_RESULT: Schema = Schema {
        name: "DescribeParametersResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Parameters", &PARAMETER_METADATA_LIST),
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static GET_PARAMETER_HISTORY_REQUEST: Schema = Schema {
        name: "GetParameterHistoryRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &PS_PARAMETER_NAME) },
            Member::new("WithDecryption", &BOOLEAN),
            Member::new("MaxResults", &MAX_RESULTS),
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETER_HISTORY_RESULT: Schema = Schema {
        name: "GetParameterHistoryResult",
        kind: Kind::Structure,
        members: &[Member::new("Parameters", &PARAMETER_HISTORY_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETER_REQUEST: Schema = Schema {
        name: "GetParameterRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &PS_PARAMETER_NAME) },
            Member::new("WithDecryption", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETER_RESULT: Schema = Schema {
        name: "GetParameterResult",
        kind: Kind::Structure,
        members: &[Member::new("Parameter", &PARAMETER)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Schema = Schema {
        name: "GetParametersByPathMaxResults",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETERS_BY_PATH_REQUEST: Schema = Schema {
        name: "GetParametersByPathRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Path", &PS_PARAMETER_NAME) },
            Member::new("Recursive", &BOOLEAN),
            Member::new("ParameterFilters", &PARAMETER_STRING_FILTER_LIST),
            Member::new("WithDecryption", &BOOLEAN),
            Member::new("MaxResults", &GET_PARAMETERS_BY_PATH_MAX_RESULTS),
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETERS_BY_PATH_RESULT: Schema = Schema {
        name: "GetParametersByPathResult",
        kind: Kind::Structure,
        members: &[Member::new("Parameters", &PARAMETER_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETERS_REQUEST: Schema = Schema {
        name: "GetParametersRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Names", &PARAMETER_NAME_LIST) },
            Member::new("WithDecryption", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PARAMETERS_RESULT: Schema = Schema {
        name: "GetParametersResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Parameters", &PARAMETER_LIST),
            Member::new("InvalidParameters", &PARAMETER_NAME_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "HierarchyLevelLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static HIERARCHY_TYPE_MISMATCH_EXCEPTION: Schema = Schema {
        name: "HierarchyTypeMismatchException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INCOMPATIBLE_POLICY_EXCEPTION: Schema = Schema {
        name: "IncompatiblePolicyException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INTERNAL_SERVER_ERROR: Schema = Schema {
        name: "InternalServerError",
        kind: Kind::Structure,
        members: &[Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_ALLOWED_PATTERN_EXCEPTION: Schema = Schema {
        name: "InvalidAllowedPatternException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_FILTER_KEY: Schema = Schema {
        name: "InvalidFilterKey",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_FILTER_OPTION: Schema = Schema {
        name: "InvalidFilterOption",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_FILTER_VALUE: Schema = Schema {
        name: "InvalidFilterValue",
        kind: Kind::Structure,
        members: &[Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_KEY_ID: Schema = Schema {
        name: "InvalidKeyId",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_NEXT_TOKEN: Schema = Schema {
        name: "InvalidNextToken",
        kind: Kind::Structure,
        members: &[Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_POLICY_ATTRIBUTE_EXCEPTION: Schema = Schema {
        name: "InvalidPolicyAttributeException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_POLICY_TYPE_EXCEPTION: Schema = Schema {
        name: "InvalidPolicyTypeException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_RESOURCE_ID: Schema = Schema {
        name: "InvalidResourceId",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_RESOURCE_TYPE: Schema = Schema {
        name: "InvalidResourceType",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KEY_LIST: Schema = Schema {
        name: "KeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LABEL_PARAMETER_VERSION_REQUEST: Schema = Schema {
        name: "LabelParameterVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &PS_PARAMETER_NAME) },
            Member::new("ParameterVersion", &PS_PARAMETER_VERSION),
            Member { required: true, ..Member::new("Labels", &PARAMETER_LABEL_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LABEL_PARAMETER_VERSION_RESULT: Schema = Schema {
        name: "LabelParameterVersionResult",
        kind: Kind::Structure,
        members: &[
            Member::new("InvalidLabels", &PARAMETER_LABEL_LIST),
            Member::new("ParameterVersion", &PS_PARAMETER_VERSION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE_FOR_TAGGING) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_RESULT: Schema = Schema {
        name: "ListTagsForResourceResult",
        kind: Kind::Structure,
        members: &[Member::new("TagList", &TAG_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_RESULTS: Schema = Schema {
        name: "MaxResults",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_TOKEN: Schema = Schema { name: "NextToken", kind: Kind::String, ..Schema::BASE };
    pub static PS_PARAMETER_NAME: Schema = Schema {
        name: "PSParameterName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PS_PARAMETER_SELECTOR: Schema = Schema {
        name: "PSParameterSelector",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PS_PARAMETER_VALUE: Schema =
        Schema { name: "PSParameterValue", kind: Kind::String, ..Schema::BASE };
    pub static PS_PARAMETER_VERSION: Schema =
        Schema { name: "PSParameterVersion", kind: Kind::Long, ..Schema::BASE };
    pub static PARAMETER: Schema = Schema {
        name: "Parameter",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &PS_PARAMETER_NAME),
            Member::new("Type", &PARAMETER_TYPE),
            Member::new("Value", &PS_PARAMETER_VALUE),
            Member::new("Version", &PS_PARAMETER_VERSION),
            Member::new("Selector", &PS_PARAMETER_SELECTOR),
            Member::new("SourceResult", &STRING_SHAPE),
            Member::new("LastModifiedDate", &DATE_TIME),
            Member::new("ARN", &STRING_SHAPE),
            Member::new("DataType", &PARAMETER_DATA_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_ALREADY_EXISTS: Schema = Schema {
        name: "ParameterAlreadyExists",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_DATA_TYPE: Schema = Schema {
        name: "ParameterDataType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_DESCRIPTION: Schema = Schema {
        name: "ParameterDescription",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_HISTORY: Schema = Schema {
        name: "ParameterHistory",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &PS_PARAMETER_NAME),
            Member::new("Type", &PARAMETER_TYPE),
            Member::new("KeyId", &PARAMETER_KEY_ID),
            Member::new("LastModifiedDate", &DATE_TIME),
            Member::new("LastModifiedUser", &STRING_SHAPE),
            Member::new("Description", &PARAMETER_DESCRIPTION),
            Member::new("Value", &PS_PARAMETER_VALUE),
            Member::new("AllowedPattern", &ALLOWED_PATTERN),
            Member::new("Version", &PS_PARAMETER_VERSION),
            Member::new("Labels", &PARAMETER_LABEL_LIST),
            Member::new("Tier", &PARAMETER_TIER),
            Member::new("Policies", &PARAMETER_POLICY_LIST),
            Member::new("DataType", &PARAMETER_DATA_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_HISTORY_LIST: Schema = Schema {
        name: "ParameterHistoryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_HISTORY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_INLINE_POLICY: Schema = Schema {
        name: "ParameterInlinePolicy",
        kind: Kind::Structure,
        members: &[
            Member::new("PolicyText", &STRING_SHAPE),
            Member::new("PolicyType", &STRING_SHAPE),
            Member::new("PolicyStatus", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    static PARAMETER_KEY_ID__PATTERN: Pattern = Pattern::new("^([a-zA-Z0-9:/_-]+)$");
    pub static PARAMETER_KEY_ID: Schema = Schema {
        name: "ParameterKeyId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&PARAMETER_KEY_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_LABEL: Schema = Schema {
        name: "ParameterLabel",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_LABEL_LIST: Schema = Schema {
        name: "ParameterLabelList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_LABEL) }],
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_LIMIT_EXCEEDED: Schema = Schema {
        name: "ParameterLimitExceeded",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_LIST: Schema = Schema {
        name: "ParameterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: Schema = Schema {
        name: "ParameterMaxVersionLimitExceeded",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_METADATA: Schema = Schema {
        name: "ParameterMetadata",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &PS_PARAMETER_NAME),
            Member::new("ARN", &STRING_SHAPE),
            Member::new("Type", &PARAMETER_TYPE),
            Member::new("KeyId", &PARAMETER_KEY_ID),
            Member::new("LastModifiedDate", &DATE_TIME),
            Member::new("LastModifiedUser", &STRING_SHAPE),
            Member::new("Description", &PARAMETER_DESCRIPTION),
            Member::new("AllowedPattern", &ALLOWED_PATTERN),
            Member::new("Version", &PS_PARAMETER_VERSION),
            Member::new("Tier", &PARAMETER_TIER),
            Member::new("Policies", &PARAMETER_POLICY_LIST),
            Member::new("DataType", &PARAMETER_DATA_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_METADATA_LIST: Schema = Schema {
        name: "ParameterMetadataList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_METADATA) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_NAME_LIST: Schema = Schema {
        name: "ParameterNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PS_PARAMETER_NAME) }],
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_NOT_FOUND: Schema = Schema {
        name: "ParameterNotFound",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_PATTERN_MISMATCH_EXCEPTION: Schema = Schema {
        name: "ParameterPatternMismatchException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_POLICIES: Schema = Schema {
        name: "ParameterPolicies",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_POLICY_LIST: Schema = Schema {
        name: "ParameterPolicyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_INLINE_POLICY) }],
        ..Schema::BASE
    };
    pub static PARAMETER_STRING_FILTER: Schema = Schema {
        name: "ParameterStringFilter",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &PARAMETER_STRING_FILTER_KEY) },
            Member::new("Option", &PARAMETER_STRING_QUERY_OPTION),
            Member::new("Values", &PARAMETER_STRING_FILTER_VALUE_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static PARAMETER_STRING_FILTER_KEY__PATTERN: Pattern =
        Pattern::new("^(tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)$");
    pub static PARAMETER_STRING_FILTER_KEY: Schema = Schema {
        name: "ParameterStringFilterKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(132.0),
            pattern: Some(&PARAMETER_STRING_FILTER_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_STRING_FILTER_LIST: Schema = Schema {
        name: "ParameterStringFilterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_STRING_FILTER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_STRING_FILTER_VALUE: Schema = Schema {
        name: "ParameterStringFilterValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_STRING_FILTER_VALUE_LIST: Schema = Schema {
        name: "ParameterStringFilterValueList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETER_STRING_FILTER_VALUE) }],
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_STRING_QUERY_OPTION: Schema = Schema {
        name: "ParameterStringQueryOption",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_TIER: Schema = Schema {
        name: "ParameterTier",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["Standard", "Advanced", "Intelligent-Tiering"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_TYPE: Schema = Schema {
        name: "ParameterType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["String", "StringList", "SecureString"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: Schema = Schema {
        name: "ParameterVersionLabelLimitExceeded",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETER_VERSION_NOT_FOUND: Schema = Schema {
        name: "ParameterVersionNotFound",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PARAMETERS_FILTER: Schema = Schema {
        name: "ParametersFilter",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &PARAMETERS_FILTER_KEY) },
            Member { required: true, ..Member::new("Values", &PARAMETERS_FILTER_VALUE_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETERS_FILTER_KEY: Schema = Schema {
        name: "ParametersFilterKey",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Name", "Type", "KeyId"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETERS_FILTER_LIST: Schema = Schema {
        name: "ParametersFilterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETERS_FILTER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETERS_FILTER_VALUE: Schema = Schema {
        name: "ParametersFilterValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETERS_FILTER_VALUE_LIST: Schema = Schema {
        name: "ParametersFilterValueList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETERS_FILTER_VALUE) }],
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICIES_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "PoliciesLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PUT_PARAMETER_REQUEST: Schema = Schema {
        name: "PutParameterRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &PS_PARAMETER_NAME) },
            Member::new("Description", &PARAMETER_DESCRIPTION),
            Member { required: true, ..Member::new("Value", &PS_PARAMETER_VALUE) },
            Member::new("Type", &PARAMETER_TYPE),
            Member::new("KeyId", &PARAMETER_KEY_ID),
            Member::new("Overwrite", &BOOLEAN),
            Member::new("AllowedPattern", &ALLOWED_PATTERN),
            Member::new("Tags", &TAG_LIST),
            Member::new("Tier", &PARAMETER_TIER),
            Member::new("Policies", &PARAMETER_POLICIES),
            Member::new("DataType", &PARAMETER_DATA_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_PARAMETER_RESULT: Schema = Schema {
        name: "PutParameterResult",
        kind: Kind::Structure,
        members: &[Member::new("Version", &PS_PARAMETER_VERSION), Member::new("Tier", &PARAMETER_TIER)],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_TAGS_FROM_RESOURCE_REQUEST: Schema = Schema {
        name: "RemoveTagsFromResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceType", &RESOURCE_TYPE_FOR_TAGGING) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID) },
            Member { required: true, ..Member::new("TagKeys", &KEY_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_TAGS_FROM_RESOURCE_RESULT: Schema =
        Schema { name: "RemoveTagsFromResourceResult", kind: Kind::Structure, ..Schema::BASE };
    pub static RESOURCE_ID: Schema = Schema { name: "ResourceId", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_TYPE_FOR_TAGGING: Schema = Schema {
        name: "ResourceTypeForTagging",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Document",
                "ManagedInstance",
                "MaintenanceWindow",
                "Parameter",
                "PatchBaseline",
                "OpsItem",
                "OpsMetadata",
                "Automation",
                "Association",
                "CloudConnector",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
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
    static TAG_KEY__PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static TAG_KEY: Schema = Schema {
        name: "TagKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&TAG_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_LIST: Schema = Schema {
        name: "TagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constraints: Constraints { max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TAG_VALUE__PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static TAG_VALUE: Schema = Schema {
        name: "TagValue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(256.0),
            pattern: Some(&TAG_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TOO_MANY_TAGS_ERROR: Schema = Schema {
        name: "TooManyTagsError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TOO_MANY_UPDATES: Schema = Schema {
        name: "TooManyUpdates",
        kind: Kind::Structure,
        members: &[Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNLABEL_PARAMETER_VERSION_REQUEST: Schema = Schema {
        name: "UnlabelParameterVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &PS_PARAMETER_NAME) },
            Member { required: true, ..Member::new("ParameterVersion", &PS_PARAMETER_VERSION) },
            Member { required: true, ..Member::new("Labels", &PARAMETER_LABEL_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNLABEL_PARAMETER_VERSION_RESULT: Schema = Schema {
        name: "UnlabelParameterVersionResult",
        kind: Kind::Structure,
        members: &[
            Member::new("RemovedLabels", &PARAMETER_LABEL_LIST),
            Member::new("InvalidLabels", &PARAMETER_LABEL_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNSUPPORTED_PARAMETER_TYPE: Schema = Schema {
        name: "UnsupportedParameterType",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
}
