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
    name: "lambda",
    id: "Lambda",
    signing_name: "lambda",
    protocol: Protocol::RestJson,
    target_prefix: "",
    api_version: "2015-03-31",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AddLayerVersionPermission",
            served: false,
            method: "POST",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "AddPermission",
            served: true,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/policy",
            status: 201,
            input: &schemas::ADD_PERMISSION_REQUEST,
            output: &schemas::ADD_PERMISSION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::POLICY_LENGTH_EXCEEDED_EXCEPTION,
                &schemas::PRECONDITION_FAILED_EXCEPTION,
                &schemas::PUBLIC_POLICY_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CheckpointDurableExecution",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateAlias",
            served: true,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/aliases",
            status: 201,
            input: &schemas::CREATE_ALIAS_REQUEST,
            output: &schemas::ALIAS_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::ALIAS_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateCapacityProvider",
            served: false,
            method: "POST",
            uri: "/2025-11-30/capacity-providers",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateCodeSigningConfig",
            served: false,
            method: "POST",
            uri: "/2020-04-22/code-signing-configs",
            status: 201,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateEventSourceMapping",
            served: true,
            method: "POST",
            uri: "/2015-03-31/event-source-mappings",
            status: 202,
            input: &schemas::CREATE_EVENT_SOURCE_MAPPING_REQUEST,
            output: &schemas::EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateFunction",
            served: true,
            method: "POST",
            uri: "/2015-03-31/functions",
            status: 201,
            input: &schemas::CREATE_FUNCTION_REQUEST,
            output: &schemas::FUNCTION_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION,
                &schemas::CODE_STORAGE_EXCEEDED_EXCEPTION,
                &schemas::CODE_VERIFICATION_FAILED_EXCEPTION,
                &schemas::FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::INVALID_CODE_SIGNATURE_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateFunctionUrlConfig",
            served: true,
            method: "POST",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 201,
            input: &schemas::CREATE_FUNCTION_URL_CONFIG_REQUEST,
            output: &schemas::CREATE_FUNCTION_URL_CONFIG_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteAlias",
            served: true,
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 204,
            input: &schemas::DELETE_ALIAS_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteCapacityProvider",
            served: false,
            method: "DELETE",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteCodeSigningConfig",
            served: false,
            method: "DELETE",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteDurableExecution",
            served: false,
            method: "DELETE",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteEventSourceMapping",
            served: true,
            method: "DELETE",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 202,
            input: &schemas::DELETE_EVENT_SOURCE_MAPPING_REQUEST,
            output: &schemas::EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteFunction",
            served: true,
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}",
            status: 200,
            input: &schemas::DELETE_FUNCTION_REQUEST,
            output: &schemas::DELETE_FUNCTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteFunctionCodeSigningConfig",
            served: false,
            method: "DELETE",
            uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteFunctionConcurrency",
            served: true,
            method: "DELETE",
            uri: "/2017-10-31/functions/{FunctionName}/concurrency",
            status: 204,
            input: &schemas::DELETE_FUNCTION_CONCURRENCY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteFunctionEventInvokeConfig",
            served: true,
            method: "DELETE",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 204,
            input: &schemas::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteFunctionUrlConfig",
            served: true,
            method: "DELETE",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 204,
            input: &schemas::DELETE_FUNCTION_URL_CONFIG_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteLayerVersion",
            served: true,
            method: "DELETE",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
            status: 204,
            input: &schemas::DELETE_LAYER_VERSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteProvisionedConcurrencyConfig",
            served: true,
            method: "DELETE",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 204,
            input: &schemas::DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteResourcePolicy",
            served: false,
            method: "DELETE",
            uri: "/2026-07-09/resource-policy/{ResourceArn}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetAccountSettings",
            served: true,
            method: "GET",
            uri: "/2016-08-19/account-settings",
            status: 200,
            input: &schemas::GET_ACCOUNT_SETTINGS_REQUEST,
            output: &schemas::GET_ACCOUNT_SETTINGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetAlias",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 200,
            input: &schemas::GET_ALIAS_REQUEST,
            output: &schemas::ALIAS_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetCapacityProvider",
            served: false,
            method: "GET",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetCodeSigningConfig",
            served: false,
            method: "GET",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDurableExecution",
            served: false,
            method: "GET",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDurableExecutionHistory",
            served: false,
            method: "GET",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/history",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetDurableExecutionState",
            served: false,
            method: "GET",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/state",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetEventSourceMapping",
            served: true,
            method: "GET",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 200,
            input: &schemas::GET_EVENT_SOURCE_MAPPING_REQUEST,
            output: &schemas::EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetFunction",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}",
            status: 200,
            input: &schemas::GET_FUNCTION_REQUEST,
            output: &schemas::GET_FUNCTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetFunctionCodeSigningConfig",
            served: false,
            method: "GET",
            uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetFunctionConcurrency",
            served: true,
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/concurrency",
            status: 200,
            input: &schemas::GET_FUNCTION_CONCURRENCY_REQUEST,
            output: &schemas::GET_FUNCTION_CONCURRENCY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetFunctionConfiguration",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/configuration",
            status: 200,
            input: &schemas::GET_FUNCTION_CONFIGURATION_REQUEST,
            output: &schemas::FUNCTION_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetFunctionEventInvokeConfig",
            served: true,
            method: "GET",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 200,
            input: &schemas::GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &schemas::FUNCTION_EVENT_INVOKE_CONFIG,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetFunctionRecursionConfig",
            served: false,
            method: "GET",
            uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetFunctionScalingConfig",
            served: false,
            method: "GET",
            uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetFunctionUrlConfig",
            served: true,
            method: "GET",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 200,
            input: &schemas::GET_FUNCTION_URL_CONFIG_REQUEST,
            output: &schemas::GET_FUNCTION_URL_CONFIG_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetLayerVersion",
            served: true,
            method: "GET",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
            status: 200,
            input: &schemas::GET_LAYER_VERSION_REQUEST,
            output: &schemas::GET_LAYER_VERSION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetLayerVersionByArn",
            served: true,
            method: "GET",
            uri: "/2018-10-31/layers?find=LayerVersion",
            status: 200,
            input: &schemas::GET_LAYER_VERSION_BY_ARN_REQUEST,
            output: &schemas::GET_LAYER_VERSION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetLayerVersionPolicy",
            served: false,
            method: "GET",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetPolicy",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/policy",
            status: 200,
            input: &schemas::GET_POLICY_REQUEST,
            output: &schemas::GET_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetProvisionedConcurrencyConfig",
            served: true,
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 200,
            input: &schemas::GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            output: &schemas::GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetResourcePolicy",
            served: false,
            method: "GET",
            uri: "/2026-07-09/resource-policy/{ResourceArn}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRuntimeManagementConfig",
            served: false,
            method: "GET",
            uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "Invoke",
            served: true,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/invocations",
            status: 200,
            input: &schemas::INVOCATION_REQUEST,
            output: &schemas::INVOCATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CODE_ARTIFACT_USER_DELETED_EXCEPTION,
                &schemas::CODE_ARTIFACT_USER_FAILED_EXCEPTION,
                &schemas::CODE_ARTIFACT_USER_PENDING_EXCEPTION,
                &schemas::DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION,
                &schemas::EC2_ACCESS_DENIED_EXCEPTION,
                &schemas::EC2_THROTTLED_EXCEPTION,
                &schemas::EC2_UNEXPECTED_EXCEPTION,
                &schemas::EFSIO_EXCEPTION,
                &schemas::EFS_MOUNT_CONNECTIVITY_EXCEPTION,
                &schemas::EFS_MOUNT_FAILURE_EXCEPTION,
                &schemas::EFS_MOUNT_TIMEOUT_EXCEPTION,
                &schemas::ENI_LIMIT_REACHED_EXCEPTION,
                &schemas::ENI_NOT_READY_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_REQUEST_CONTENT_EXCEPTION,
                &schemas::INVALID_RUNTIME_EXCEPTION,
                &schemas::INVALID_SECURITY_GROUP_ID_EXCEPTION,
                &schemas::INVALID_SUBNET_ID_EXCEPTION,
                &schemas::INVALID_ZIP_FILE_EXCEPTION,
                &schemas::KMS_ACCESS_DENIED_EXCEPTION,
                &schemas::KMS_DISABLED_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KMS_NOT_FOUND_EXCEPTION,
                &schemas::MODE_NOT_SUPPORTED_EXCEPTION,
                &schemas::NO_PUBLISHED_VERSION_EXCEPTION,
                &schemas::RECURSIVE_INVOCATION_EXCEPTION,
                &schemas::REQUEST_TOO_LARGE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::RESOURCE_NOT_READY_EXCEPTION,
                &schemas::RUNTIME_ALIAS_DELETED_EXCEPTION,
                &schemas::RUNTIME_VERSION_DELETED_EXCEPTION,
                &schemas::S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION,
                &schemas::S3_FILES_MOUNT_FAILURE_EXCEPTION,
                &schemas::S3_FILES_MOUNT_TIMEOUT_EXCEPTION,
                &schemas::SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::SNAP_START_EXCEPTION,
                &schemas::SNAP_START_NOT_READY_EXCEPTION,
                &schemas::SNAP_START_REGENERATION_FAILURE_EXCEPTION,
                &schemas::SNAP_START_TIMEOUT_EXCEPTION,
                &schemas::SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::UNSUPPORTED_MEDIA_TYPE_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "InvokeAsync",
            served: false,
            method: "POST",
            uri: "/2014-11-13/functions/{FunctionName}/invoke-async",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "InvokeWithResponseStream",
            served: false,
            method: "POST",
            uri: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListAliases",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/aliases",
            status: 200,
            input: &schemas::LIST_ALIASES_REQUEST,
            output: &schemas::LIST_ALIASES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListCapacityProviders",
            served: false,
            method: "GET",
            uri: "/2025-11-30/capacity-providers",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListCodeSigningConfigs",
            served: false,
            method: "GET",
            uri: "/2020-04-22/code-signing-configs",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListDurableExecutionsByFunction",
            served: false,
            method: "GET",
            uri: "/2025-12-01/functions/{FunctionName}/durable-executions",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListEventSourceMappings",
            served: true,
            method: "GET",
            uri: "/2015-03-31/event-source-mappings",
            status: 200,
            input: &schemas::LIST_EVENT_SOURCE_MAPPINGS_REQUEST,
            output: &schemas::LIST_EVENT_SOURCE_MAPPINGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListFunctionEventInvokeConfigs",
            served: true,
            method: "GET",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
            status: 200,
            input: &schemas::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST,
            output: &schemas::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListFunctionUrlConfigs",
            served: true,
            method: "GET",
            uri: "/2021-10-31/functions/{FunctionName}/urls",
            status: 200,
            input: &schemas::LIST_FUNCTION_URL_CONFIGS_REQUEST,
            output: &schemas::LIST_FUNCTION_URL_CONFIGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListFunctionVersionsByCapacityProvider",
            served: false,
            method: "GET",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListFunctions",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions",
            status: 200,
            input: &schemas::LIST_FUNCTIONS_REQUEST,
            output: &schemas::LIST_FUNCTIONS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListFunctionsByCodeSigningConfig",
            served: false,
            method: "GET",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListLayerVersions",
            served: true,
            method: "GET",
            uri: "/2018-10-31/layers/{LayerName}/versions",
            status: 200,
            input: &schemas::LIST_LAYER_VERSIONS_REQUEST,
            output: &schemas::LIST_LAYER_VERSIONS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListLayers",
            served: true,
            method: "GET",
            uri: "/2018-10-31/layers",
            status: 200,
            input: &schemas::LIST_LAYERS_REQUEST,
            output: &schemas::LIST_LAYERS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListProvisionedConcurrencyConfigs",
            served: true,
            method: "GET",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
            status: 200,
            input: &schemas::LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST,
            output: &schemas::LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTags",
            served: true,
            method: "GET",
            uri: "/2017-03-31/tags/{Resource}",
            status: 200,
            input: &schemas::LIST_TAGS_REQUEST,
            output: &schemas::LIST_TAGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListVersionsByFunction",
            served: true,
            method: "GET",
            uri: "/2015-03-31/functions/{FunctionName}/versions",
            status: 200,
            input: &schemas::LIST_VERSIONS_BY_FUNCTION_REQUEST,
            output: &schemas::LIST_VERSIONS_BY_FUNCTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PauseDurableExecution",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/pause",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PublishLayerVersion",
            served: true,
            method: "POST",
            uri: "/2018-10-31/layers/{LayerName}/versions",
            status: 201,
            input: &schemas::PUBLISH_LAYER_VERSION_REQUEST,
            output: &schemas::PUBLISH_LAYER_VERSION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CODE_STORAGE_EXCEEDED_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PublishVersion",
            served: true,
            method: "POST",
            uri: "/2015-03-31/functions/{FunctionName}/versions",
            status: 201,
            input: &schemas::PUBLISH_VERSION_REQUEST,
            output: &schemas::FUNCTION_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::CODE_STORAGE_EXCEEDED_EXCEPTION,
                &schemas::FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::PRECONDITION_FAILED_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutFunctionCodeSigningConfig",
            served: false,
            method: "PUT",
            uri: "/2020-06-30/functions/{FunctionName}/code-signing-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutFunctionConcurrency",
            served: true,
            method: "PUT",
            uri: "/2017-10-31/functions/{FunctionName}/concurrency",
            status: 200,
            input: &schemas::PUT_FUNCTION_CONCURRENCY_REQUEST,
            output: &schemas::CONCURRENCY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutFunctionEventInvokeConfig",
            served: true,
            method: "PUT",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 200,
            input: &schemas::PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &schemas::FUNCTION_EVENT_INVOKE_CONFIG,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutFunctionRecursionConfig",
            served: false,
            method: "PUT",
            uri: "/2024-08-31/functions/{FunctionName}/recursion-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutFunctionScalingConfig",
            served: false,
            method: "PUT",
            uri: "/2025-11-30/functions/{FunctionName}/function-scaling-config",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutProvisionedConcurrencyConfig",
            served: true,
            method: "PUT",
            uri: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
            status: 202,
            input: &schemas::PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
            output: &schemas::PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutResourcePolicy",
            served: false,
            method: "PUT",
            uri: "/2026-07-09/resource-policy/{ResourceArn}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutRuntimeManagementConfig",
            served: false,
            method: "PUT",
            uri: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RemoveLayerVersionPermission",
            served: false,
            method: "DELETE",
            uri: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
            status: 204,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "RemovePermission",
            served: true,
            method: "DELETE",
            uri: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
            status: 204,
            input: &schemas::REMOVE_PERMISSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::PRECONDITION_FAILED_EXCEPTION,
                &schemas::PUBLIC_POLICY_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ResumeDurableExecution",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/resume",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SendDurableExecutionCallbackFailure",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SendDurableExecutionCallbackHeartbeat",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "SendDurableExecutionCallbackSuccess",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "StopDurableExecution",
            served: false,
            method: "POST",
            uri: "/2025-12-01/durable-executions/{DurableExecutionArn}/stop",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TagResource",
            served: true,
            method: "POST",
            uri: "/2017-03-31/tags/{Resource}",
            status: 204,
            input: &schemas::TAG_RESOURCE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UntagResource",
            served: true,
            method: "DELETE",
            uri: "/2017-03-31/tags/{Resource}",
            status: 204,
            input: &schemas::UNTAG_RESOURCE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateAlias",
            served: true,
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
            status: 200,
            input: &schemas::UPDATE_ALIAS_REQUEST,
            output: &schemas::ALIAS_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::PRECONDITION_FAILED_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateCapacityProvider",
            served: false,
            method: "PUT",
            uri: "/2025-11-30/capacity-providers/{CapacityProviderName}",
            status: 202,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateCodeSigningConfig",
            served: false,
            method: "PUT",
            uri: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateEventSourceMapping",
            served: true,
            method: "PUT",
            uri: "/2015-03-31/event-source-mappings/{UUID}",
            status: 202,
            input: &schemas::UPDATE_EVENT_SOURCE_MAPPING_REQUEST,
            output: &schemas::EVENT_SOURCE_MAPPING_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateFunctionCode",
            served: true,
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/code",
            status: 200,
            input: &schemas::UPDATE_FUNCTION_CODE_REQUEST,
            output: &schemas::FUNCTION_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION,
                &schemas::CODE_STORAGE_EXCEEDED_EXCEPTION,
                &schemas::CODE_VERIFICATION_FAILED_EXCEPTION,
                &schemas::INVALID_CODE_SIGNATURE_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::PRECONDITION_FAILED_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateFunctionConfiguration",
            served: true,
            method: "PUT",
            uri: "/2015-03-31/functions/{FunctionName}/configuration",
            status: 200,
            input: &schemas::UPDATE_FUNCTION_CONFIGURATION_REQUEST,
            output: &schemas::FUNCTION_CONFIGURATION,
            result_wrapper: None,
            errors: &[
                &schemas::CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION,
                &schemas::CODE_VERIFICATION_FAILED_EXCEPTION,
                &schemas::INVALID_CODE_SIGNATURE_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::PRECONDITION_FAILED_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateFunctionEventInvokeConfig",
            served: true,
            method: "POST",
            uri: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
            status: 200,
            input: &schemas::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
            output: &schemas::FUNCTION_EVENT_INVOKE_CONFIG,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateFunctionUrlConfig",
            served: true,
            method: "PUT",
            uri: "/2021-10-31/functions/{FunctionName}/url",
            status: 200,
            input: &schemas::UPDATE_FUNCTION_URL_CONFIG_REQUEST,
            output: &schemas::UPDATE_FUNCTION_URL_CONFIG_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::RESOURCE_CONFLICT_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TOO_MANY_REQUESTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `AddPermission`.
#[derive(Clone, Copy, Debug)]
pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionRequest;
    type Output = AddPermissionResponse;
    type Error = AddPermissionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `AddPermission` answers instead of its output.
#[derive(Debug)]
pub enum AddPermissionError {
    InvalidParameterValueException(InvalidParameterValueException),
    PolicyLengthExceededException(PolicyLengthExceededException),
    PreconditionFailedException(PreconditionFailedException),
    PublicPolicyException(PublicPolicyException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for AddPermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::PolicyLengthExceededException(fault) => Ok(fault),
            Self::PreconditionFailedException(fault) => Ok(fault),
            Self::PublicPolicyException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for AddPermissionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<PolicyLengthExceededException> for AddPermissionError {
    fn from(fault: PolicyLengthExceededException) -> Self {
        Self::PolicyLengthExceededException(fault)
    }
}

impl From<PreconditionFailedException> for AddPermissionError {
    fn from(fault: PreconditionFailedException) -> Self {
        Self::PreconditionFailedException(fault)
    }
}

impl From<PublicPolicyException> for AddPermissionError {
    fn from(fault: PublicPolicyException) -> Self {
        Self::PublicPolicyException(fault)
    }
}

impl From<ResourceConflictException> for AddPermissionError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for AddPermissionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for AddPermissionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for AddPermissionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for AddPermissionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for AddPermissionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for AddPermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateAlias`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAlias;

impl Operation for CreateAlias {
    type Input = CreateAliasRequest;
    type Output = AliasConfiguration;
    type Error = CreateAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `CreateAlias` answers instead of its output.
#[derive(Debug)]
pub enum CreateAliasError {
    AliasLimitExceededException(AliasLimitExceededException),
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AliasLimitExceededException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AliasLimitExceededException> for CreateAliasError {
    fn from(fault: AliasLimitExceededException) -> Self {
        Self::AliasLimitExceededException(fault)
    }
}

impl From<InvalidParameterValueException> for CreateAliasError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for CreateAliasError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateAliasError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for CreateAliasError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for CreateAliasError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for CreateAliasError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for CreateAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateEventSourceMapping`.
#[derive(Clone, Copy, Debug)]
pub struct CreateEventSourceMapping;

impl Operation for CreateEventSourceMapping {
    type Input = CreateEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = CreateEventSourceMappingError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `CreateEventSourceMapping` answers instead of its output.
#[derive(Debug)]
pub enum CreateEventSourceMappingError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateEventSourceMappingError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for CreateEventSourceMappingError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for CreateEventSourceMappingError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateEventSourceMappingError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for CreateEventSourceMappingError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for CreateEventSourceMappingError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for CreateEventSourceMappingError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for CreateEventSourceMappingError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateEventSourceMappingError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateFunction`.
#[derive(Clone, Copy, Debug)]
pub struct CreateFunction;

impl Operation for CreateFunction {
    type Input = CreateFunctionRequest;
    type Output = FunctionConfiguration;
    type Error = CreateFunctionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `CreateFunction` answers instead of its output.
#[derive(Debug)]
pub enum CreateFunctionError {
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    CodeStorageExceededException(CodeStorageExceededException),
    CodeVerificationFailedException(CodeVerificationFailedException),
    FunctionVersionsPerCapacityProviderLimitExceededException(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    InvalidCodeSignatureException(InvalidCodeSignatureException),
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateFunctionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CodeSigningConfigNotFoundException(fault) => Ok(fault),
            Self::CodeStorageExceededException(fault) => Ok(fault),
            Self::CodeVerificationFailedException(fault) => Ok(fault),
            Self::FunctionVersionsPerCapacityProviderLimitExceededException(fault) => Ok(fault),
            Self::InvalidCodeSignatureException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CodeSigningConfigNotFoundException> for CreateFunctionError {
    fn from(fault: CodeSigningConfigNotFoundException) -> Self {
        Self::CodeSigningConfigNotFoundException(fault)
    }
}

impl From<CodeStorageExceededException> for CreateFunctionError {
    fn from(fault: CodeStorageExceededException) -> Self {
        Self::CodeStorageExceededException(fault)
    }
}

impl From<CodeVerificationFailedException> for CreateFunctionError {
    fn from(fault: CodeVerificationFailedException) -> Self {
        Self::CodeVerificationFailedException(fault)
    }
}

impl From<FunctionVersionsPerCapacityProviderLimitExceededException> for CreateFunctionError {
    fn from(fault: FunctionVersionsPerCapacityProviderLimitExceededException) -> Self {
        Self::FunctionVersionsPerCapacityProviderLimitExceededException(fault)
    }
}

impl From<InvalidCodeSignatureException> for CreateFunctionError {
    fn from(fault: InvalidCodeSignatureException) -> Self {
        Self::InvalidCodeSignatureException(fault)
    }
}

impl From<InvalidParameterValueException> for CreateFunctionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for CreateFunctionError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateFunctionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for CreateFunctionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for CreateFunctionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for CreateFunctionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for CreateFunctionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateFunctionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateFunctionUrlConfig`.
#[derive(Clone, Copy, Debug)]
pub struct CreateFunctionUrlConfig;

impl Operation for CreateFunctionUrlConfig {
    type Input = CreateFunctionUrlConfigRequest;
    type Output = CreateFunctionUrlConfigResponse;
    type Error = CreateFunctionUrlConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `CreateFunctionUrlConfig` answers instead of its output.
#[derive(Debug)]
pub enum CreateFunctionUrlConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateFunctionUrlConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for CreateFunctionUrlConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for CreateFunctionUrlConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateFunctionUrlConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for CreateFunctionUrlConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for CreateFunctionUrlConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for CreateFunctionUrlConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for CreateFunctionUrlConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateFunctionUrlConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteAlias`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlias;

impl Operation for DeleteAlias {
    type Input = DeleteAliasRequest;
    type Output = Empty;
    type Error = DeleteAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `DeleteAlias` answers instead of its output.
#[derive(Debug)]
pub enum DeleteAliasError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteAliasError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteAliasError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteAliasError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteAliasError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteAliasError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteAliasError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteEventSourceMapping`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEventSourceMapping;

impl Operation for DeleteEventSourceMapping {
    type Input = DeleteEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = DeleteEventSourceMappingError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `DeleteEventSourceMapping` answers instead of its output.
#[derive(Debug)]
pub enum DeleteEventSourceMappingError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteEventSourceMappingError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteEventSourceMappingError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteEventSourceMappingError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceInUseException> for DeleteEventSourceMappingError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteEventSourceMappingError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteEventSourceMappingError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteEventSourceMappingError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteEventSourceMappingError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteEventSourceMappingError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteEventSourceMappingError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteFunction`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFunction;

impl Operation for DeleteFunction {
    type Input = DeleteFunctionRequest;
    type Output = DeleteFunctionResponse;
    type Error = DeleteFunctionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `DeleteFunction` answers instead of its output.
#[derive(Debug)]
pub enum DeleteFunctionError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteFunctionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteFunctionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteFunctionError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteFunctionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteFunctionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteFunctionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteFunctionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteFunctionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteFunctionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteFunctionConcurrency`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFunctionConcurrency;

impl Operation for DeleteFunctionConcurrency {
    type Input = DeleteFunctionConcurrencyRequest;
    type Output = Empty;
    type Error = DeleteFunctionConcurrencyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[16];
}

/// What `DeleteFunctionConcurrency` answers instead of its output.
#[derive(Debug)]
pub enum DeleteFunctionConcurrencyError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteFunctionConcurrencyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteFunctionConcurrencyError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteFunctionConcurrencyError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteFunctionConcurrencyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteFunctionConcurrencyError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteFunctionConcurrencyError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteFunctionConcurrencyError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteFunctionConcurrencyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteFunctionConcurrencyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteFunctionEventInvokeConfig`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFunctionEventInvokeConfig;

impl Operation for DeleteFunctionEventInvokeConfig {
    type Input = DeleteFunctionEventInvokeConfigRequest;
    type Output = Empty;
    type Error = DeleteFunctionEventInvokeConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[17];
}

/// What `DeleteFunctionEventInvokeConfig` answers instead of its output.
#[derive(Debug)]
pub enum DeleteFunctionEventInvokeConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteFunctionEventInvokeConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteFunctionEventInvokeConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteFunctionUrlConfig`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteFunctionUrlConfig;

impl Operation for DeleteFunctionUrlConfig {
    type Input = DeleteFunctionUrlConfigRequest;
    type Output = Empty;
    type Error = DeleteFunctionUrlConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `DeleteFunctionUrlConfig` answers instead of its output.
#[derive(Debug)]
pub enum DeleteFunctionUrlConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteFunctionUrlConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteFunctionUrlConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteFunctionUrlConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteFunctionUrlConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteFunctionUrlConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteFunctionUrlConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteFunctionUrlConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteFunctionUrlConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteFunctionUrlConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteLayerVersion`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLayerVersion;

impl Operation for DeleteLayerVersion {
    type Input = DeleteLayerVersionRequest;
    type Output = Empty;
    type Error = DeleteLayerVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[19];
}

/// What `DeleteLayerVersion` answers instead of its output.
#[derive(Debug)]
pub enum DeleteLayerVersionError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteLayerVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteLayerVersionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteLayerVersionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteLayerVersionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteLayerVersionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteLayerVersionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteLayerVersionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteLayerVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteProvisionedConcurrencyConfig`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteProvisionedConcurrencyConfig;

impl Operation for DeleteProvisionedConcurrencyConfig {
    type Input = DeleteProvisionedConcurrencyConfigRequest;
    type Output = Empty;
    type Error = DeleteProvisionedConcurrencyConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `DeleteProvisionedConcurrencyConfig` answers instead of its output.
#[derive(Debug)]
pub enum DeleteProvisionedConcurrencyConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteProvisionedConcurrencyConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteProvisionedConcurrencyConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetAccountSettings`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountSettings;

impl Operation for GetAccountSettings {
    type Input = GetAccountSettingsRequest;
    type Output = GetAccountSettingsResponse;
    type Error = GetAccountSettingsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `GetAccountSettings` answers instead of its output.
#[derive(Debug)]
pub enum GetAccountSettingsError {
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetAccountSettingsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ServiceException> for GetAccountSettingsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetAccountSettingsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetAccountSettingsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetAccountSettingsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetAccountSettingsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetAlias`.
#[derive(Clone, Copy, Debug)]
pub struct GetAlias;

impl Operation for GetAlias {
    type Input = GetAliasRequest;
    type Output = AliasConfiguration;
    type Error = GetAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `GetAlias` answers instead of its output.
#[derive(Debug)]
pub enum GetAliasError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetAliasError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetAliasError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetAliasError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetAliasError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetAliasError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetEventSourceMapping`.
#[derive(Clone, Copy, Debug)]
pub struct GetEventSourceMapping;

impl Operation for GetEventSourceMapping {
    type Input = GetEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = GetEventSourceMappingError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `GetEventSourceMapping` answers instead of its output.
#[derive(Debug)]
pub enum GetEventSourceMappingError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetEventSourceMappingError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetEventSourceMappingError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetEventSourceMappingError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetEventSourceMappingError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetEventSourceMappingError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetEventSourceMappingError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetEventSourceMappingError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetEventSourceMappingError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetFunction`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunction;

impl Operation for GetFunction {
    type Input = GetFunctionRequest;
    type Output = GetFunctionResponse;
    type Error = GetFunctionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[30];
}

/// What `GetFunction` answers instead of its output.
#[derive(Debug)]
pub enum GetFunctionError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetFunctionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetFunctionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetFunctionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetFunctionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetFunctionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetFunctionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetFunctionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetFunctionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetFunctionConcurrency`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionConcurrency;

impl Operation for GetFunctionConcurrency {
    type Input = GetFunctionConcurrencyRequest;
    type Output = GetFunctionConcurrencyResponse;
    type Error = GetFunctionConcurrencyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[32];
}

/// What `GetFunctionConcurrency` answers instead of its output.
#[derive(Debug)]
pub enum GetFunctionConcurrencyError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetFunctionConcurrencyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetFunctionConcurrencyError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetFunctionConcurrencyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetFunctionConcurrencyError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetFunctionConcurrencyError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetFunctionConcurrencyError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetFunctionConcurrencyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetFunctionConcurrencyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetFunctionConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionConfiguration;

impl Operation for GetFunctionConfiguration {
    type Input = GetFunctionConfigurationRequest;
    type Output = FunctionConfiguration;
    type Error = GetFunctionConfigurationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[33];
}

/// What `GetFunctionConfiguration` answers instead of its output.
#[derive(Debug)]
pub enum GetFunctionConfigurationError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetFunctionConfigurationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetFunctionConfigurationError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetFunctionConfigurationError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetFunctionConfigurationError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetFunctionConfigurationError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetFunctionConfigurationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetFunctionConfigurationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetFunctionConfigurationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetFunctionEventInvokeConfig`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionEventInvokeConfig;

impl Operation for GetFunctionEventInvokeConfig {
    type Input = GetFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    type Error = GetFunctionEventInvokeConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[34];
}

/// What `GetFunctionEventInvokeConfig` answers instead of its output.
#[derive(Debug)]
pub enum GetFunctionEventInvokeConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetFunctionEventInvokeConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetFunctionEventInvokeConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetFunctionEventInvokeConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetFunctionEventInvokeConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetFunctionEventInvokeConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetFunctionEventInvokeConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetFunctionEventInvokeConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetFunctionEventInvokeConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetFunctionUrlConfig`.
#[derive(Clone, Copy, Debug)]
pub struct GetFunctionUrlConfig;

impl Operation for GetFunctionUrlConfig {
    type Input = GetFunctionUrlConfigRequest;
    type Output = GetFunctionUrlConfigResponse;
    type Error = GetFunctionUrlConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[37];
}

/// What `GetFunctionUrlConfig` answers instead of its output.
#[derive(Debug)]
pub enum GetFunctionUrlConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetFunctionUrlConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetFunctionUrlConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetFunctionUrlConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetFunctionUrlConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetFunctionUrlConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetFunctionUrlConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetFunctionUrlConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetFunctionUrlConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetLayerVersion`.
#[derive(Clone, Copy, Debug)]
pub struct GetLayerVersion;

impl Operation for GetLayerVersion {
    type Input = GetLayerVersionRequest;
    type Output = GetLayerVersionResponse;
    type Error = GetLayerVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[38];
}

/// What `GetLayerVersion` answers instead of its output.
#[derive(Debug)]
pub enum GetLayerVersionError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetLayerVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetLayerVersionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetLayerVersionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetLayerVersionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetLayerVersionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetLayerVersionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetLayerVersionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetLayerVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetLayerVersionByArn`.
#[derive(Clone, Copy, Debug)]
pub struct GetLayerVersionByArn;

impl Operation for GetLayerVersionByArn {
    type Input = GetLayerVersionByArnRequest;
    type Output = GetLayerVersionResponse;
    type Error = GetLayerVersionByArnError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[39];
}

/// What `GetLayerVersionByArn` answers instead of its output.
#[derive(Debug)]
pub enum GetLayerVersionByArnError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetLayerVersionByArnError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetLayerVersionByArnError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetLayerVersionByArnError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetLayerVersionByArnError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetLayerVersionByArnError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetLayerVersionByArnError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetLayerVersionByArnError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetLayerVersionByArnError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    type Error = GetPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[41];
}

/// What `GetPolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetPolicyError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetPolicyError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for GetPolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetPolicyError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetPolicyError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetPolicyError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetPolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetProvisionedConcurrencyConfig`.
#[derive(Clone, Copy, Debug)]
pub struct GetProvisionedConcurrencyConfig;

impl Operation for GetProvisionedConcurrencyConfig {
    type Input = GetProvisionedConcurrencyConfigRequest;
    type Output = GetProvisionedConcurrencyConfigResponse;
    type Error = GetProvisionedConcurrencyConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[42];
}

/// What `GetProvisionedConcurrencyConfig` answers instead of its output.
#[derive(Debug)]
pub enum GetProvisionedConcurrencyConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ProvisionedConcurrencyConfigNotFoundException(ProvisionedConcurrencyConfigNotFoundException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetProvisionedConcurrencyConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ProvisionedConcurrencyConfigNotFoundException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ProvisionedConcurrencyConfigNotFoundException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: ProvisionedConcurrencyConfigNotFoundException) -> Self {
        Self::ProvisionedConcurrencyConfigNotFoundException(fault)
    }
}

impl From<ResourceNotFoundException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for GetProvisionedConcurrencyConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetProvisionedConcurrencyConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Invoke`.
#[derive(Clone, Copy, Debug)]
pub struct Invoke;

impl Operation for Invoke {
    type Input = InvocationRequest;
    type Output = InvocationResponse;
    type Error = InvokeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[45];
}

/// What `Invoke` answers instead of its output.
#[derive(Debug)]
pub enum InvokeError {
    CodeArtifactUserDeletedException(CodeArtifactUserDeletedException),
    CodeArtifactUserFailedException(CodeArtifactUserFailedException),
    CodeArtifactUserPendingException(CodeArtifactUserPendingException),
    DurableExecutionAlreadyStartedException(DurableExecutionAlreadyStartedException),
    EC2AccessDeniedException(EC2AccessDeniedException),
    EC2ThrottledException(EC2ThrottledException),
    EC2UnexpectedException(EC2UnexpectedException),
    EFSIOException(EFSIOException),
    EFSMountConnectivityException(EFSMountConnectivityException),
    EFSMountFailureException(EFSMountFailureException),
    EFSMountTimeoutException(EFSMountTimeoutException),
    ENILimitReachedException(ENILimitReachedException),
    ENINotReadyException(ENINotReadyException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidRequestContentException(InvalidRequestContentException),
    InvalidRuntimeException(InvalidRuntimeException),
    InvalidSecurityGroupIDException(InvalidSecurityGroupIDException),
    InvalidSubnetIDException(InvalidSubnetIDException),
    InvalidZipFileException(InvalidZipFileException),
    KMSAccessDeniedException(KMSAccessDeniedException),
    KMSDisabledException(KMSDisabledException),
    KMSInvalidStateException(KMSInvalidStateException),
    KMSNotFoundException(KMSNotFoundException),
    ModeNotSupportedException(ModeNotSupportedException),
    NoPublishedVersionException(NoPublishedVersionException),
    RecursiveInvocationException(RecursiveInvocationException),
    RequestTooLargeException(RequestTooLargeException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ResourceNotReadyException(ResourceNotReadyException),
    RuntimeAliasDeletedException(RuntimeAliasDeletedException),
    RuntimeVersionDeletedException(RuntimeVersionDeletedException),
    S3FilesMountConnectivityException(S3FilesMountConnectivityException),
    S3FilesMountFailureException(S3FilesMountFailureException),
    S3FilesMountTimeoutException(S3FilesMountTimeoutException),
    SerializedRequestEntityTooLargeException(SerializedRequestEntityTooLargeException),
    ServiceException(ServiceException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    SnapStartException(SnapStartException),
    SnapStartNotReadyException(SnapStartNotReadyException),
    SnapStartRegenerationFailureException(SnapStartRegenerationFailureException),
    SnapStartTimeoutException(SnapStartTimeoutException),
    SubnetIPAddressLimitReachedException(SubnetIPAddressLimitReachedException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    UnsupportedMediaTypeException(UnsupportedMediaTypeException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for InvokeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CodeArtifactUserDeletedException(fault) => Ok(fault),
            Self::CodeArtifactUserFailedException(fault) => Ok(fault),
            Self::CodeArtifactUserPendingException(fault) => Ok(fault),
            Self::DurableExecutionAlreadyStartedException(fault) => Ok(fault),
            Self::EC2AccessDeniedException(fault) => Ok(fault),
            Self::EC2ThrottledException(fault) => Ok(fault),
            Self::EC2UnexpectedException(fault) => Ok(fault),
            Self::EFSIOException(fault) => Ok(fault),
            Self::EFSMountConnectivityException(fault) => Ok(fault),
            Self::EFSMountFailureException(fault) => Ok(fault),
            Self::EFSMountTimeoutException(fault) => Ok(fault),
            Self::ENILimitReachedException(fault) => Ok(fault),
            Self::ENINotReadyException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidRequestContentException(fault) => Ok(fault),
            Self::InvalidRuntimeException(fault) => Ok(fault),
            Self::InvalidSecurityGroupIDException(fault) => Ok(fault),
            Self::InvalidSubnetIDException(fault) => Ok(fault),
            Self::InvalidZipFileException(fault) => Ok(fault),
            Self::KMSAccessDeniedException(fault) => Ok(fault),
            Self::KMSDisabledException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KMSNotFoundException(fault) => Ok(fault),
            Self::ModeNotSupportedException(fault) => Ok(fault),
            Self::NoPublishedVersionException(fault) => Ok(fault),
            Self::RecursiveInvocationException(fault) => Ok(fault),
            Self::RequestTooLargeException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ResourceNotReadyException(fault) => Ok(fault),
            Self::RuntimeAliasDeletedException(fault) => Ok(fault),
            Self::RuntimeVersionDeletedException(fault) => Ok(fault),
            Self::S3FilesMountConnectivityException(fault) => Ok(fault),
            Self::S3FilesMountFailureException(fault) => Ok(fault),
            Self::S3FilesMountTimeoutException(fault) => Ok(fault),
            Self::SerializedRequestEntityTooLargeException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::SnapStartException(fault) => Ok(fault),
            Self::SnapStartNotReadyException(fault) => Ok(fault),
            Self::SnapStartRegenerationFailureException(fault) => Ok(fault),
            Self::SnapStartTimeoutException(fault) => Ok(fault),
            Self::SubnetIPAddressLimitReachedException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::UnsupportedMediaTypeException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CodeArtifactUserDeletedException> for InvokeError {
    fn from(fault: CodeArtifactUserDeletedException) -> Self {
        Self::CodeArtifactUserDeletedException(fault)
    }
}

impl From<CodeArtifactUserFailedException> for InvokeError {
    fn from(fault: CodeArtifactUserFailedException) -> Self {
        Self::CodeArtifactUserFailedException(fault)
    }
}

impl From<CodeArtifactUserPendingException> for InvokeError {
    fn from(fault: CodeArtifactUserPendingException) -> Self {
        Self::CodeArtifactUserPendingException(fault)
    }
}

impl From<DurableExecutionAlreadyStartedException> for InvokeError {
    fn from(fault: DurableExecutionAlreadyStartedException) -> Self {
        Self::DurableExecutionAlreadyStartedException(fault)
    }
}

impl From<EC2AccessDeniedException> for InvokeError {
    fn from(fault: EC2AccessDeniedException) -> Self {
        Self::EC2AccessDeniedException(fault)
    }
}

impl From<EC2ThrottledException> for InvokeError {
    fn from(fault: EC2ThrottledException) -> Self {
        Self::EC2ThrottledException(fault)
    }
}

impl From<EC2UnexpectedException> for InvokeError {
    fn from(fault: EC2UnexpectedException) -> Self {
        Self::EC2UnexpectedException(fault)
    }
}

impl From<EFSIOException> for InvokeError {
    fn from(fault: EFSIOException) -> Self {
        Self::EFSIOException(fault)
    }
}

impl From<EFSMountConnectivityException> for InvokeError {
    fn from(fault: EFSMountConnectivityException) -> Self {
        Self::EFSMountConnectivityException(fault)
    }
}

impl From<EFSMountFailureException> for InvokeError {
    fn from(fault: EFSMountFailureException) -> Self {
        Self::EFSMountFailureException(fault)
    }
}

impl From<EFSMountTimeoutException> for InvokeError {
    fn from(fault: EFSMountTimeoutException) -> Self {
        Self::EFSMountTimeoutException(fault)
    }
}

impl From<ENILimitReachedException> for InvokeError {
    fn from(fault: ENILimitReachedException) -> Self {
        Self::ENILimitReachedException(fault)
    }
}

impl From<ENINotReadyException> for InvokeError {
    fn from(fault: ENINotReadyException) -> Self {
        Self::ENINotReadyException(fault)
    }
}

impl From<InvalidParameterValueException> for InvokeError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidRequestContentException> for InvokeError {
    fn from(fault: InvalidRequestContentException) -> Self {
        Self::InvalidRequestContentException(fault)
    }
}

impl From<InvalidRuntimeException> for InvokeError {
    fn from(fault: InvalidRuntimeException) -> Self {
        Self::InvalidRuntimeException(fault)
    }
}

impl From<InvalidSecurityGroupIDException> for InvokeError {
    fn from(fault: InvalidSecurityGroupIDException) -> Self {
        Self::InvalidSecurityGroupIDException(fault)
    }
}

impl From<InvalidSubnetIDException> for InvokeError {
    fn from(fault: InvalidSubnetIDException) -> Self {
        Self::InvalidSubnetIDException(fault)
    }
}

impl From<InvalidZipFileException> for InvokeError {
    fn from(fault: InvalidZipFileException) -> Self {
        Self::InvalidZipFileException(fault)
    }
}

impl From<KMSAccessDeniedException> for InvokeError {
    fn from(fault: KMSAccessDeniedException) -> Self {
        Self::KMSAccessDeniedException(fault)
    }
}

impl From<KMSDisabledException> for InvokeError {
    fn from(fault: KMSDisabledException) -> Self {
        Self::KMSDisabledException(fault)
    }
}

impl From<KMSInvalidStateException> for InvokeError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KMSNotFoundException> for InvokeError {
    fn from(fault: KMSNotFoundException) -> Self {
        Self::KMSNotFoundException(fault)
    }
}

impl From<ModeNotSupportedException> for InvokeError {
    fn from(fault: ModeNotSupportedException) -> Self {
        Self::ModeNotSupportedException(fault)
    }
}

impl From<NoPublishedVersionException> for InvokeError {
    fn from(fault: NoPublishedVersionException) -> Self {
        Self::NoPublishedVersionException(fault)
    }
}

impl From<RecursiveInvocationException> for InvokeError {
    fn from(fault: RecursiveInvocationException) -> Self {
        Self::RecursiveInvocationException(fault)
    }
}

impl From<RequestTooLargeException> for InvokeError {
    fn from(fault: RequestTooLargeException) -> Self {
        Self::RequestTooLargeException(fault)
    }
}

impl From<ResourceConflictException> for InvokeError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for InvokeError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ResourceNotReadyException> for InvokeError {
    fn from(fault: ResourceNotReadyException) -> Self {
        Self::ResourceNotReadyException(fault)
    }
}

impl From<RuntimeAliasDeletedException> for InvokeError {
    fn from(fault: RuntimeAliasDeletedException) -> Self {
        Self::RuntimeAliasDeletedException(fault)
    }
}

impl From<RuntimeVersionDeletedException> for InvokeError {
    fn from(fault: RuntimeVersionDeletedException) -> Self {
        Self::RuntimeVersionDeletedException(fault)
    }
}

impl From<S3FilesMountConnectivityException> for InvokeError {
    fn from(fault: S3FilesMountConnectivityException) -> Self {
        Self::S3FilesMountConnectivityException(fault)
    }
}

impl From<S3FilesMountFailureException> for InvokeError {
    fn from(fault: S3FilesMountFailureException) -> Self {
        Self::S3FilesMountFailureException(fault)
    }
}

impl From<S3FilesMountTimeoutException> for InvokeError {
    fn from(fault: S3FilesMountTimeoutException) -> Self {
        Self::S3FilesMountTimeoutException(fault)
    }
}

impl From<SerializedRequestEntityTooLargeException> for InvokeError {
    fn from(fault: SerializedRequestEntityTooLargeException) -> Self {
        Self::SerializedRequestEntityTooLargeException(fault)
    }
}

impl From<ServiceException> for InvokeError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ServiceQuotaExceededException> for InvokeError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<SnapStartException> for InvokeError {
    fn from(fault: SnapStartException) -> Self {
        Self::SnapStartException(fault)
    }
}

impl From<SnapStartNotReadyException> for InvokeError {
    fn from(fault: SnapStartNotReadyException) -> Self {
        Self::SnapStartNotReadyException(fault)
    }
}

impl From<SnapStartRegenerationFailureException> for InvokeError {
    fn from(fault: SnapStartRegenerationFailureException) -> Self {
        Self::SnapStartRegenerationFailureException(fault)
    }
}

impl From<SnapStartTimeoutException> for InvokeError {
    fn from(fault: SnapStartTimeoutException) -> Self {
        Self::SnapStartTimeoutException(fault)
    }
}

impl From<SubnetIPAddressLimitReachedException> for InvokeError {
    fn from(fault: SubnetIPAddressLimitReachedException) -> Self {
        Self::SubnetIPAddressLimitReachedException(fault)
    }
}

impl From<ThrottlingException> for InvokeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for InvokeError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<UnsupportedMediaTypeException> for InvokeError {
    fn from(fault: UnsupportedMediaTypeException) -> Self {
        Self::UnsupportedMediaTypeException(fault)
    }
}

impl From<ValidationException> for InvokeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for InvokeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListAliases`.
#[derive(Clone, Copy, Debug)]
pub struct ListAliases;

impl Operation for ListAliases {
    type Input = ListAliasesRequest;
    type Output = ListAliasesResponse;
    type Error = ListAliasesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[48];
}

/// What `ListAliases` answers instead of its output.
#[derive(Debug)]
pub enum ListAliasesError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListAliasesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListAliasesError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListAliasesError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListAliasesError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListAliasesError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListAliasesError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListAliasesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListAliasesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListEventSourceMappings`.
#[derive(Clone, Copy, Debug)]
pub struct ListEventSourceMappings;

impl Operation for ListEventSourceMappings {
    type Input = ListEventSourceMappingsRequest;
    type Output = ListEventSourceMappingsResponse;
    type Error = ListEventSourceMappingsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[52];
}

/// What `ListEventSourceMappings` answers instead of its output.
#[derive(Debug)]
pub enum ListEventSourceMappingsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListEventSourceMappingsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListEventSourceMappingsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListEventSourceMappingsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListEventSourceMappingsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListEventSourceMappingsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListEventSourceMappingsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListEventSourceMappingsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListEventSourceMappingsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListFunctionEventInvokeConfigs`.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctionEventInvokeConfigs;

impl Operation for ListFunctionEventInvokeConfigs {
    type Input = ListFunctionEventInvokeConfigsRequest;
    type Output = ListFunctionEventInvokeConfigsResponse;
    type Error = ListFunctionEventInvokeConfigsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[53];
}

/// What `ListFunctionEventInvokeConfigs` answers instead of its output.
#[derive(Debug)]
pub enum ListFunctionEventInvokeConfigsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListFunctionEventInvokeConfigsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListFunctionEventInvokeConfigsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListFunctionEventInvokeConfigsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListFunctionEventInvokeConfigsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListFunctionEventInvokeConfigsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListFunctionEventInvokeConfigsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListFunctionEventInvokeConfigsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListFunctionEventInvokeConfigsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListFunctionUrlConfigs`.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctionUrlConfigs;

impl Operation for ListFunctionUrlConfigs {
    type Input = ListFunctionUrlConfigsRequest;
    type Output = ListFunctionUrlConfigsResponse;
    type Error = ListFunctionUrlConfigsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[54];
}

/// What `ListFunctionUrlConfigs` answers instead of its output.
#[derive(Debug)]
pub enum ListFunctionUrlConfigsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListFunctionUrlConfigsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListFunctionUrlConfigsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListFunctionUrlConfigsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListFunctionUrlConfigsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListFunctionUrlConfigsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListFunctionUrlConfigsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListFunctionUrlConfigsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListFunctionUrlConfigsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListFunctions`.
#[derive(Clone, Copy, Debug)]
pub struct ListFunctions;

impl Operation for ListFunctions {
    type Input = ListFunctionsRequest;
    type Output = ListFunctionsResponse;
    type Error = ListFunctionsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[56];
}

/// What `ListFunctions` answers instead of its output.
#[derive(Debug)]
pub enum ListFunctionsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListFunctionsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListFunctionsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ServiceException> for ListFunctionsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListFunctionsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListFunctionsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListFunctionsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListFunctionsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListLayerVersions`.
#[derive(Clone, Copy, Debug)]
pub struct ListLayerVersions;

impl Operation for ListLayerVersions {
    type Input = ListLayerVersionsRequest;
    type Output = ListLayerVersionsResponse;
    type Error = ListLayerVersionsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[58];
}

/// What `ListLayerVersions` answers instead of its output.
#[derive(Debug)]
pub enum ListLayerVersionsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListLayerVersionsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListLayerVersionsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListLayerVersionsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListLayerVersionsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListLayerVersionsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListLayerVersionsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListLayerVersionsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListLayerVersionsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListLayers`.
#[derive(Clone, Copy, Debug)]
pub struct ListLayers;

impl Operation for ListLayers {
    type Input = ListLayersRequest;
    type Output = ListLayersResponse;
    type Error = ListLayersError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[59];
}

/// What `ListLayers` answers instead of its output.
#[derive(Debug)]
pub enum ListLayersError {
    InvalidParameterValueException(InvalidParameterValueException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListLayersError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListLayersError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ServiceException> for ListLayersError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListLayersError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListLayersError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListLayersError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListLayersError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListProvisionedConcurrencyConfigs`.
#[derive(Clone, Copy, Debug)]
pub struct ListProvisionedConcurrencyConfigs;

impl Operation for ListProvisionedConcurrencyConfigs {
    type Input = ListProvisionedConcurrencyConfigsRequest;
    type Output = ListProvisionedConcurrencyConfigsResponse;
    type Error = ListProvisionedConcurrencyConfigsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[60];
}

/// What `ListProvisionedConcurrencyConfigs` answers instead of its output.
#[derive(Debug)]
pub enum ListProvisionedConcurrencyConfigsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListProvisionedConcurrencyConfigsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListProvisionedConcurrencyConfigsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListTags;

impl Operation for ListTags {
    type Input = ListTagsRequest;
    type Output = ListTagsResponse;
    type Error = ListTagsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[61];
}

/// What `ListTags` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTagsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListTagsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListTagsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListTagsError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListTagsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListTagsError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListTagsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListTagsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListVersionsByFunction`.
#[derive(Clone, Copy, Debug)]
pub struct ListVersionsByFunction;

impl Operation for ListVersionsByFunction {
    type Input = ListVersionsByFunctionRequest;
    type Output = ListVersionsByFunctionResponse;
    type Error = ListVersionsByFunctionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[62];
}

/// What `ListVersionsByFunction` answers instead of its output.
#[derive(Debug)]
pub enum ListVersionsByFunctionError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListVersionsByFunctionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for ListVersionsByFunctionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for ListVersionsByFunctionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for ListVersionsByFunctionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for ListVersionsByFunctionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for ListVersionsByFunctionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for ListVersionsByFunctionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListVersionsByFunctionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PublishLayerVersion`.
#[derive(Clone, Copy, Debug)]
pub struct PublishLayerVersion;

impl Operation for PublishLayerVersion {
    type Input = PublishLayerVersionRequest;
    type Output = PublishLayerVersionResponse;
    type Error = PublishLayerVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[64];
}

/// What `PublishLayerVersion` answers instead of its output.
#[derive(Debug)]
pub enum PublishLayerVersionError {
    CodeStorageExceededException(CodeStorageExceededException),
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PublishLayerVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CodeStorageExceededException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CodeStorageExceededException> for PublishLayerVersionError {
    fn from(fault: CodeStorageExceededException) -> Self {
        Self::CodeStorageExceededException(fault)
    }
}

impl From<InvalidParameterValueException> for PublishLayerVersionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceNotFoundException> for PublishLayerVersionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for PublishLayerVersionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for PublishLayerVersionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for PublishLayerVersionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for PublishLayerVersionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PublishLayerVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PublishVersion`.
#[derive(Clone, Copy, Debug)]
pub struct PublishVersion;

impl Operation for PublishVersion {
    type Input = PublishVersionRequest;
    type Output = FunctionConfiguration;
    type Error = PublishVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[65];
}

/// What `PublishVersion` answers instead of its output.
#[derive(Debug)]
pub enum PublishVersionError {
    CodeStorageExceededException(CodeStorageExceededException),
    FunctionVersionsPerCapacityProviderLimitExceededException(
        FunctionVersionsPerCapacityProviderLimitExceededException,
    ),
    InvalidParameterValueException(InvalidParameterValueException),
    PreconditionFailedException(PreconditionFailedException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PublishVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CodeStorageExceededException(fault) => Ok(fault),
            Self::FunctionVersionsPerCapacityProviderLimitExceededException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::PreconditionFailedException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CodeStorageExceededException> for PublishVersionError {
    fn from(fault: CodeStorageExceededException) -> Self {
        Self::CodeStorageExceededException(fault)
    }
}

impl From<FunctionVersionsPerCapacityProviderLimitExceededException> for PublishVersionError {
    fn from(fault: FunctionVersionsPerCapacityProviderLimitExceededException) -> Self {
        Self::FunctionVersionsPerCapacityProviderLimitExceededException(fault)
    }
}

impl From<InvalidParameterValueException> for PublishVersionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<PreconditionFailedException> for PublishVersionError {
    fn from(fault: PreconditionFailedException) -> Self {
        Self::PreconditionFailedException(fault)
    }
}

impl From<ResourceConflictException> for PublishVersionError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for PublishVersionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for PublishVersionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for PublishVersionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for PublishVersionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for PublishVersionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PublishVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutFunctionConcurrency`.
#[derive(Clone, Copy, Debug)]
pub struct PutFunctionConcurrency;

impl Operation for PutFunctionConcurrency {
    type Input = PutFunctionConcurrencyRequest;
    type Output = Concurrency;
    type Error = PutFunctionConcurrencyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[67];
}

/// What `PutFunctionConcurrency` answers instead of its output.
#[derive(Debug)]
pub enum PutFunctionConcurrencyError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutFunctionConcurrencyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for PutFunctionConcurrencyError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for PutFunctionConcurrencyError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for PutFunctionConcurrencyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for PutFunctionConcurrencyError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for PutFunctionConcurrencyError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for PutFunctionConcurrencyError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for PutFunctionConcurrencyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutFunctionConcurrencyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutFunctionEventInvokeConfig`.
#[derive(Clone, Copy, Debug)]
pub struct PutFunctionEventInvokeConfig;

impl Operation for PutFunctionEventInvokeConfig {
    type Input = PutFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    type Error = PutFunctionEventInvokeConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[68];
}

/// What `PutFunctionEventInvokeConfig` answers instead of its output.
#[derive(Debug)]
pub enum PutFunctionEventInvokeConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutFunctionEventInvokeConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for PutFunctionEventInvokeConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for PutFunctionEventInvokeConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for PutFunctionEventInvokeConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for PutFunctionEventInvokeConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for PutFunctionEventInvokeConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for PutFunctionEventInvokeConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for PutFunctionEventInvokeConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutFunctionEventInvokeConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutProvisionedConcurrencyConfig`.
#[derive(Clone, Copy, Debug)]
pub struct PutProvisionedConcurrencyConfig;

impl Operation for PutProvisionedConcurrencyConfig {
    type Input = PutProvisionedConcurrencyConfigRequest;
    type Output = PutProvisionedConcurrencyConfigResponse;
    type Error = PutProvisionedConcurrencyConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[71];
}

/// What `PutProvisionedConcurrencyConfig` answers instead of its output.
#[derive(Debug)]
pub enum PutProvisionedConcurrencyConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutProvisionedConcurrencyConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for PutProvisionedConcurrencyConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutProvisionedConcurrencyConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RemovePermission`.
#[derive(Clone, Copy, Debug)]
pub struct RemovePermission;

impl Operation for RemovePermission {
    type Input = RemovePermissionRequest;
    type Output = Empty;
    type Error = RemovePermissionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[75];
}

/// What `RemovePermission` answers instead of its output.
#[derive(Debug)]
pub enum RemovePermissionError {
    InvalidParameterValueException(InvalidParameterValueException),
    PreconditionFailedException(PreconditionFailedException),
    PublicPolicyException(PublicPolicyException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RemovePermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::PreconditionFailedException(fault) => Ok(fault),
            Self::PublicPolicyException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for RemovePermissionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<PreconditionFailedException> for RemovePermissionError {
    fn from(fault: PreconditionFailedException) -> Self {
        Self::PreconditionFailedException(fault)
    }
}

impl From<PublicPolicyException> for RemovePermissionError {
    fn from(fault: PublicPolicyException) -> Self {
        Self::PublicPolicyException(fault)
    }
}

impl From<ResourceNotFoundException> for RemovePermissionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for RemovePermissionError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for RemovePermissionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for RemovePermissionError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for RemovePermissionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RemovePermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = Empty;
    type Error = TagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[81];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for TagResourceError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for TagResourceError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for TagResourceError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for TagResourceError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for TagResourceError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for TagResourceError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for TagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagResource`.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = Empty;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[82];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for UntagResourceError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for UntagResourceError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for UntagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UntagResourceError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UntagResourceError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UntagResourceError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UntagResourceError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UntagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateAlias`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAlias;

impl Operation for UpdateAlias {
    type Input = UpdateAliasRequest;
    type Output = AliasConfiguration;
    type Error = UpdateAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[83];
}

/// What `UpdateAlias` answers instead of its output.
#[derive(Debug)]
pub enum UpdateAliasError {
    InvalidParameterValueException(InvalidParameterValueException),
    PreconditionFailedException(PreconditionFailedException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::PreconditionFailedException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for UpdateAliasError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<PreconditionFailedException> for UpdateAliasError {
    fn from(fault: PreconditionFailedException) -> Self {
        Self::PreconditionFailedException(fault)
    }
}

impl From<ResourceConflictException> for UpdateAliasError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateAliasError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UpdateAliasError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UpdateAliasError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateAliasError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UpdateAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateEventSourceMapping`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateEventSourceMapping;

impl Operation for UpdateEventSourceMapping {
    type Input = UpdateEventSourceMappingRequest;
    type Output = EventSourceMappingConfiguration;
    type Error = UpdateEventSourceMappingError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[86];
}

/// What `UpdateEventSourceMapping` answers instead of its output.
#[derive(Debug)]
pub enum UpdateEventSourceMappingError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateEventSourceMappingError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for UpdateEventSourceMappingError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for UpdateEventSourceMappingError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceInUseException> for UpdateEventSourceMappingError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateEventSourceMappingError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UpdateEventSourceMappingError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UpdateEventSourceMappingError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateEventSourceMappingError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UpdateEventSourceMappingError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateEventSourceMappingError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateFunctionCode`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionCode;

impl Operation for UpdateFunctionCode {
    type Input = UpdateFunctionCodeRequest;
    type Output = FunctionConfiguration;
    type Error = UpdateFunctionCodeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[87];
}

/// What `UpdateFunctionCode` answers instead of its output.
#[derive(Debug)]
pub enum UpdateFunctionCodeError {
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    CodeStorageExceededException(CodeStorageExceededException),
    CodeVerificationFailedException(CodeVerificationFailedException),
    InvalidCodeSignatureException(InvalidCodeSignatureException),
    InvalidParameterValueException(InvalidParameterValueException),
    PreconditionFailedException(PreconditionFailedException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateFunctionCodeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CodeSigningConfigNotFoundException(fault) => Ok(fault),
            Self::CodeStorageExceededException(fault) => Ok(fault),
            Self::CodeVerificationFailedException(fault) => Ok(fault),
            Self::InvalidCodeSignatureException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::PreconditionFailedException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CodeSigningConfigNotFoundException> for UpdateFunctionCodeError {
    fn from(fault: CodeSigningConfigNotFoundException) -> Self {
        Self::CodeSigningConfigNotFoundException(fault)
    }
}

impl From<CodeStorageExceededException> for UpdateFunctionCodeError {
    fn from(fault: CodeStorageExceededException) -> Self {
        Self::CodeStorageExceededException(fault)
    }
}

impl From<CodeVerificationFailedException> for UpdateFunctionCodeError {
    fn from(fault: CodeVerificationFailedException) -> Self {
        Self::CodeVerificationFailedException(fault)
    }
}

impl From<InvalidCodeSignatureException> for UpdateFunctionCodeError {
    fn from(fault: InvalidCodeSignatureException) -> Self {
        Self::InvalidCodeSignatureException(fault)
    }
}

impl From<InvalidParameterValueException> for UpdateFunctionCodeError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<PreconditionFailedException> for UpdateFunctionCodeError {
    fn from(fault: PreconditionFailedException) -> Self {
        Self::PreconditionFailedException(fault)
    }
}

impl From<ResourceConflictException> for UpdateFunctionCodeError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateFunctionCodeError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UpdateFunctionCodeError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UpdateFunctionCodeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateFunctionCodeError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UpdateFunctionCodeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateFunctionCodeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateFunctionConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionConfiguration;

impl Operation for UpdateFunctionConfiguration {
    type Input = UpdateFunctionConfigurationRequest;
    type Output = FunctionConfiguration;
    type Error = UpdateFunctionConfigurationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[88];
}

/// What `UpdateFunctionConfiguration` answers instead of its output.
#[derive(Debug)]
pub enum UpdateFunctionConfigurationError {
    CodeSigningConfigNotFoundException(CodeSigningConfigNotFoundException),
    CodeVerificationFailedException(CodeVerificationFailedException),
    InvalidCodeSignatureException(InvalidCodeSignatureException),
    InvalidParameterValueException(InvalidParameterValueException),
    PreconditionFailedException(PreconditionFailedException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateFunctionConfigurationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CodeSigningConfigNotFoundException(fault) => Ok(fault),
            Self::CodeVerificationFailedException(fault) => Ok(fault),
            Self::InvalidCodeSignatureException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::PreconditionFailedException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CodeSigningConfigNotFoundException> for UpdateFunctionConfigurationError {
    fn from(fault: CodeSigningConfigNotFoundException) -> Self {
        Self::CodeSigningConfigNotFoundException(fault)
    }
}

impl From<CodeVerificationFailedException> for UpdateFunctionConfigurationError {
    fn from(fault: CodeVerificationFailedException) -> Self {
        Self::CodeVerificationFailedException(fault)
    }
}

impl From<InvalidCodeSignatureException> for UpdateFunctionConfigurationError {
    fn from(fault: InvalidCodeSignatureException) -> Self {
        Self::InvalidCodeSignatureException(fault)
    }
}

impl From<InvalidParameterValueException> for UpdateFunctionConfigurationError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<PreconditionFailedException> for UpdateFunctionConfigurationError {
    fn from(fault: PreconditionFailedException) -> Self {
        Self::PreconditionFailedException(fault)
    }
}

impl From<ResourceConflictException> for UpdateFunctionConfigurationError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateFunctionConfigurationError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UpdateFunctionConfigurationError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UpdateFunctionConfigurationError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateFunctionConfigurationError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UpdateFunctionConfigurationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateFunctionConfigurationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateFunctionEventInvokeConfig`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionEventInvokeConfig;

impl Operation for UpdateFunctionEventInvokeConfig {
    type Input = UpdateFunctionEventInvokeConfigRequest;
    type Output = FunctionEventInvokeConfig;
    type Error = UpdateFunctionEventInvokeConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[89];
}

/// What `UpdateFunctionEventInvokeConfig` answers instead of its output.
#[derive(Debug)]
pub enum UpdateFunctionEventInvokeConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateFunctionEventInvokeConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateFunctionEventInvokeConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateFunctionUrlConfig`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateFunctionUrlConfig;

impl Operation for UpdateFunctionUrlConfig {
    type Input = UpdateFunctionUrlConfigRequest;
    type Output = UpdateFunctionUrlConfigResponse;
    type Error = UpdateFunctionUrlConfigError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[90];
}

/// What `UpdateFunctionUrlConfig` answers instead of its output.
#[derive(Debug)]
pub enum UpdateFunctionUrlConfigError {
    InvalidParameterValueException(InvalidParameterValueException),
    ResourceConflictException(ResourceConflictException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceException(ServiceException),
    ThrottlingException(ThrottlingException),
    TooManyRequestsException(TooManyRequestsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateFunctionUrlConfigError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ResourceConflictException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TooManyRequestsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterValueException> for UpdateFunctionUrlConfigError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ResourceConflictException> for UpdateFunctionUrlConfigError {
    fn from(fault: ResourceConflictException) -> Self {
        Self::ResourceConflictException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateFunctionUrlConfigError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceException> for UpdateFunctionUrlConfigError {
    fn from(fault: ServiceException) -> Self {
        Self::ServiceException(fault)
    }
}

impl From<ThrottlingException> for UpdateFunctionUrlConfigError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TooManyRequestsException> for UpdateFunctionUrlConfigError {
    fn from(fault: TooManyRequestsException) -> Self {
        Self::TooManyRequestsException(fault)
    }
}

impl From<ValidationException> for UpdateFunctionUrlConfigError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateFunctionUrlConfigError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorConfig {
    pub accelerator_memory_size: i32,
}

impl Shape for AcceleratorConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.accelerator_memory_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.accelerator_memory_size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountLimit {
    pub total_code_size: Option<i64>,
    pub code_size_unzipped: Option<i64>,
    pub code_size_zipped: Option<i64>,
    pub concurrent_executions: Option<i32>,
    pub unreserved_concurrent_executions: Option<i32>,
}

impl Shape for AccountLimit {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.total_code_size);
        put_opt(to, schema, 1, &self.code_size_unzipped);
        put_opt(to, schema, 2, &self.code_size_zipped);
        put_opt(to, schema, 3, &self.concurrent_executions);
        put_opt(to, schema, 4, &self.unreserved_concurrent_executions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.total_code_size),
            1 => get_opt(from, schema, 1, &mut this.code_size_unzipped),
            2 => get_opt(from, schema, 2, &mut this.code_size_zipped),
            3 => get_opt(from, schema, 3, &mut this.concurrent_executions),
            4 => get_opt(from, schema, 4, &mut this.unreserved_concurrent_executions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountUsage {
    pub total_code_size: Option<i64>,
    pub function_count: Option<i64>,
}

impl Shape for AccountUsage {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.total_code_size);
        put_opt(to, schema, 1, &self.function_count);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.total_code_size),
            1 => get_opt(from, schema, 1, &mut this.function_count),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub function_name: String,
    pub statement_id: String,
    pub action: String,
    pub principal: String,
    pub source_arn: Option<String>,
    pub function_url_auth_type: Option<FunctionUrlAuthType>,
    pub invoked_via_function_url: Option<bool>,
    pub source_account: Option<String>,
    pub event_source_token: Option<String>,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
    pub principal_org_id: Option<String>,
}

impl Shape for AddPermissionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.statement_id);
        put(to, schema, 2, &self.action);
        put(to, schema, 3, &self.principal);
        put_opt(to, schema, 4, &self.source_arn);
        put_opt(to, schema, 5, &self.function_url_auth_type);
        put_opt(to, schema, 6, &self.invoked_via_function_url);
        put_opt(to, schema, 7, &self.source_account);
        put_opt(to, schema, 8, &self.event_source_token);
        put_opt(to, schema, 9, &self.qualifier);
        put_opt(to, schema, 10, &self.revision_id);
        put_opt(to, schema, 11, &self.principal_org_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.statement_id),
            2 => get(from, schema, 2, &mut this.action),
            3 => get(from, schema, 3, &mut this.principal),
            4 => get_opt(from, schema, 4, &mut this.source_arn),
            5 => get_opt(from, schema, 5, &mut this.function_url_auth_type),
            6 => get_opt(from, schema, 6, &mut this.invoked_via_function_url),
            7 => get_opt(from, schema, 7, &mut this.source_account),
            8 => get_opt(from, schema, 8, &mut this.event_source_token),
            9 => get_opt(from, schema, 9, &mut this.qualifier),
            10 => get_opt(from, schema, 10, &mut this.revision_id),
            11 => get_opt(from, schema, 11, &mut this.principal_org_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionResponse {
    pub statement: Option<String>,
}

impl Shape for AddPermissionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.statement);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.statement),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasConfiguration {
    pub alias_arn: Option<String>,
    pub name: Option<String>,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}

impl Shape for AliasConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.alias_arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.function_version);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.routing_config);
        put_opt(to, schema, 5, &self.revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.alias_arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.function_version),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.routing_config),
            5 => get_opt(from, schema, 5, &mut this.revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasLimitExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for AliasLimitExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for AliasLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::ALIAS_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl AliasLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasRoutingConfiguration {
    pub additional_version_weights: Option<BTreeMap<String, f64>>,
}

impl Shape for AliasRoutingConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.additional_version_weights);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.additional_version_weights),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AmazonManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
}

impl Shape for AmazonManagedKafkaEventSourceConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.consumer_group_id);
        put_opt(to, schema, 1, &self.schema_registry_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.consumer_group_id),
            1 => get_opt(from, schema, 1, &mut this.schema_registry_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApplicationLogLevel {
    Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
    /// A value that the model does not have.
    Unknown(String),
}

impl ApplicationLogLevel {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApplicationLogLevel {
    fn from(value: &str) -> Self {
        match value {
            "TRACE" => Self::Trace,
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            "ERROR" => Self::Error,
            "FATAL" => Self::Fatal,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ApplicationLogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ApplicationLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ApplicationLogLevel {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Architecture {
    X8664,
    Arm64,
    /// A value that the model does not have.
    Unknown(String),
}

impl Architecture {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::X8664 => "x86_64",
            Self::Arm64 => "arm64",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Architecture {
    fn from(value: &str) -> Self {
        match value {
            "x86_64" => Self::X8664,
            "arm64" => Self::Arm64,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Architecture {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Architecture {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Architecture {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderConfig {
    pub lambda_managed_instances_capacity_provider_config: LambdaManagedInstancesCapacityProviderConfig,
}

impl Shape for CapacityProviderConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.lambda_managed_instances_capacity_provider_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.lambda_managed_instances_capacity_provider_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeArtifactUserDeletedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for CodeArtifactUserDeletedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for CodeArtifactUserDeletedException {
    fn schema(&self) -> &'static Schema {
        &schemas::CODE_ARTIFACT_USER_DELETED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CodeArtifactUserDeletedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeArtifactUserFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for CodeArtifactUserFailedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for CodeArtifactUserFailedException {
    fn schema(&self) -> &'static Schema {
        &schemas::CODE_ARTIFACT_USER_FAILED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CodeArtifactUserFailedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeArtifactUserPendingException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for CodeArtifactUserPendingException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for CodeArtifactUserPendingException {
    fn schema(&self) -> &'static Schema {
        &schemas::CODE_ARTIFACT_USER_PENDING_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CodeArtifactUserPendingException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeSigningConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for CodeSigningConfigNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for CodeSigningConfigNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CodeSigningConfigNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeStorageExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for CodeStorageExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for CodeStorageExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::CODE_STORAGE_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CodeStorageExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CodeVerificationFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for CodeVerificationFailedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for CodeVerificationFailedException {
    fn schema(&self) -> &'static Schema {
        &schemas::CODE_VERIFICATION_FAILED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CodeVerificationFailedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Concurrency {
    pub reserved_concurrent_executions: Option<i32>,
}

impl Shape for Concurrency {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.reserved_concurrent_executions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.reserved_concurrent_executions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cors {
    pub allow_credentials: Option<bool>,
    pub allow_headers: Option<Vec<String>>,
    pub allow_methods: Option<Vec<String>>,
    pub allow_origins: Option<Vec<String>>,
    pub expose_headers: Option<Vec<String>>,
    pub max_age: Option<i32>,
}

impl Shape for Cors {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.allow_credentials);
        put_opt(to, schema, 1, &self.allow_headers);
        put_opt(to, schema, 2, &self.allow_methods);
        put_opt(to, schema, 3, &self.allow_origins);
        put_opt(to, schema, 4, &self.expose_headers);
        put_opt(to, schema, 5, &self.max_age);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.allow_credentials),
            1 => get_opt(from, schema, 1, &mut this.allow_headers),
            2 => get_opt(from, schema, 2, &mut this.allow_methods),
            3 => get_opt(from, schema, 3, &mut this.allow_origins),
            4 => get_opt(from, schema, 4, &mut this.expose_headers),
            5 => get_opt(from, schema, 5, &mut this.max_age),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub function_name: String,
    pub name: String,
    pub function_version: String,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
}

impl Shape for CreateAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.name);
        put(to, schema, 2, &self.function_version);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.routing_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.name),
            2 => get(from, schema, 2, &mut this.function_version),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.routing_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventSourceMappingRequest {
    pub event_source_arn: Option<String>,
    pub function_name: String,
    pub enabled: Option<bool>,
    pub batch_size: Option<i32>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<Timestamp>,
    pub destination_config: Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tags: Option<BTreeMap<String, String>>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub topics: Option<Vec<String>>,
    pub queues: Option<Vec<String>>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

impl Shape for CreateEventSourceMappingRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_source_arn);
        put(to, schema, 1, &self.function_name);
        put_opt(to, schema, 2, &self.enabled);
        put_opt(to, schema, 3, &self.batch_size);
        put_opt(to, schema, 4, &self.filter_criteria);
        put_opt(to, schema, 5, &self.kms_key_arn);
        put_opt(to, schema, 6, &self.metrics_config);
        put_opt(to, schema, 7, &self.logging_config);
        put_opt(to, schema, 8, &self.scaling_config);
        put_opt(to, schema, 9, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 10, &self.parallelization_factor);
        put_opt(to, schema, 11, &self.starting_position);
        put_opt(to, schema, 12, &self.starting_position_timestamp);
        put_opt(to, schema, 13, &self.destination_config);
        put_opt(to, schema, 14, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 15, &self.bisect_batch_on_function_error);
        put_opt(to, schema, 16, &self.maximum_retry_attempts);
        put_opt(to, schema, 17, &self.tags);
        put_opt(to, schema, 18, &self.tumbling_window_in_seconds);
        put_opt(to, schema, 19, &self.topics);
        put_opt(to, schema, 20, &self.queues);
        put_opt(to, schema, 21, &self.source_access_configurations);
        put_opt(to, schema, 22, &self.self_managed_event_source);
        put_opt(to, schema, 23, &self.function_response_types);
        put_opt(to, schema, 24, &self.amazon_managed_kafka_event_source_config);
        put_opt(to, schema, 25, &self.self_managed_kafka_event_source_config);
        put_opt(to, schema, 26, &self.document_db_event_source_config);
        put_opt(to, schema, 27, &self.provisioned_poller_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_source_arn),
            1 => get(from, schema, 1, &mut this.function_name),
            2 => get_opt(from, schema, 2, &mut this.enabled),
            3 => get_opt(from, schema, 3, &mut this.batch_size),
            4 => get_opt(from, schema, 4, &mut this.filter_criteria),
            5 => get_opt(from, schema, 5, &mut this.kms_key_arn),
            6 => get_opt(from, schema, 6, &mut this.metrics_config),
            7 => get_opt(from, schema, 7, &mut this.logging_config),
            8 => get_opt(from, schema, 8, &mut this.scaling_config),
            9 => get_opt(from, schema, 9, &mut this.maximum_batching_window_in_seconds),
            10 => get_opt(from, schema, 10, &mut this.parallelization_factor),
            11 => get_opt(from, schema, 11, &mut this.starting_position),
            12 => get_opt(from, schema, 12, &mut this.starting_position_timestamp),
            13 => get_opt(from, schema, 13, &mut this.destination_config),
            14 => get_opt(from, schema, 14, &mut this.maximum_record_age_in_seconds),
            15 => get_opt(from, schema, 15, &mut this.bisect_batch_on_function_error),
            16 => get_opt(from, schema, 16, &mut this.maximum_retry_attempts),
            17 => get_opt(from, schema, 17, &mut this.tags),
            18 => get_opt(from, schema, 18, &mut this.tumbling_window_in_seconds),
            19 => get_opt(from, schema, 19, &mut this.topics),
            20 => get_opt(from, schema, 20, &mut this.queues),
            21 => get_opt(from, schema, 21, &mut this.source_access_configurations),
            22 => get_opt(from, schema, 22, &mut this.self_managed_event_source),
            23 => get_opt(from, schema, 23, &mut this.function_response_types),
            24 => get_opt(from, schema, 24, &mut this.amazon_managed_kafka_event_source_config),
            25 => get_opt(from, schema, 25, &mut this.self_managed_kafka_event_source_config),
            26 => get_opt(from, schema, 26, &mut this.document_db_event_source_config),
            27 => get_opt(from, schema, 27, &mut this.provisioned_poller_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionRequest {
    pub function_name: String,
    pub runtime: Option<Runtime>,
    pub role: String,
    pub handler: Option<String>,
    pub code: FunctionCode,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub vpc_config: Option<VpcConfig>,
    pub package_type: Option<PackageType>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<Environment>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub tags: Option<BTreeMap<String, String>>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub code_signing_config_arn: Option<String>,
    pub image_config: Option<ImageConfig>,
    pub architectures: Option<Vec<Architecture>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl Shape for CreateFunctionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.runtime);
        put(to, schema, 2, &self.role);
        put_opt(to, schema, 3, &self.handler);
        put(to, schema, 4, &self.code);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.timeout);
        put_opt(to, schema, 7, &self.memory_size);
        put_opt(to, schema, 8, &self.publish);
        put_opt(to, schema, 9, &self.publish_to);
        put_opt(to, schema, 10, &self.vpc_config);
        put_opt(to, schema, 11, &self.package_type);
        put_opt(to, schema, 12, &self.dead_letter_config);
        put_opt(to, schema, 13, &self.environment);
        put_opt(to, schema, 14, &self.kms_key_arn);
        put_opt(to, schema, 15, &self.tracing_config);
        put_opt(to, schema, 16, &self.tags);
        put_opt(to, schema, 17, &self.layers);
        put_opt(to, schema, 18, &self.file_system_configs);
        put_opt(to, schema, 19, &self.code_signing_config_arn);
        put_opt(to, schema, 20, &self.image_config);
        put_opt(to, schema, 21, &self.architectures);
        put_opt(to, schema, 22, &self.ephemeral_storage);
        put_opt(to, schema, 23, &self.snap_start);
        put_opt(to, schema, 24, &self.logging_config);
        put_opt(to, schema, 25, &self.tenancy_config);
        put_opt(to, schema, 26, &self.capacity_provider_config);
        put_opt(to, schema, 27, &self.durable_config);
        put_opt(to, schema, 28, &self.runtime_config);
        put_opt(to, schema, 29, &self.accelerator_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.runtime),
            2 => get(from, schema, 2, &mut this.role),
            3 => get_opt(from, schema, 3, &mut this.handler),
            4 => get(from, schema, 4, &mut this.code),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.timeout),
            7 => get_opt(from, schema, 7, &mut this.memory_size),
            8 => get_opt(from, schema, 8, &mut this.publish),
            9 => get_opt(from, schema, 9, &mut this.publish_to),
            10 => get_opt(from, schema, 10, &mut this.vpc_config),
            11 => get_opt(from, schema, 11, &mut this.package_type),
            12 => get_opt(from, schema, 12, &mut this.dead_letter_config),
            13 => get_opt(from, schema, 13, &mut this.environment),
            14 => get_opt(from, schema, 14, &mut this.kms_key_arn),
            15 => get_opt(from, schema, 15, &mut this.tracing_config),
            16 => get_opt(from, schema, 16, &mut this.tags),
            17 => get_opt(from, schema, 17, &mut this.layers),
            18 => get_opt(from, schema, 18, &mut this.file_system_configs),
            19 => get_opt(from, schema, 19, &mut this.code_signing_config_arn),
            20 => get_opt(from, schema, 20, &mut this.image_config),
            21 => get_opt(from, schema, 21, &mut this.architectures),
            22 => get_opt(from, schema, 22, &mut this.ephemeral_storage),
            23 => get_opt(from, schema, 23, &mut this.snap_start),
            24 => get_opt(from, schema, 24, &mut this.logging_config),
            25 => get_opt(from, schema, 25, &mut this.tenancy_config),
            26 => get_opt(from, schema, 26, &mut this.capacity_provider_config),
            27 => get_opt(from, schema, 27, &mut this.durable_config),
            28 => get_opt(from, schema, 28, &mut this.runtime_config),
            29 => get_opt(from, schema, 29, &mut this.accelerator_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub invoke_mode: Option<InvokeMode>,
}

impl Shape for CreateFunctionUrlConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        put(to, schema, 2, &self.auth_type);
        put_opt(to, schema, 3, &self.cors);
        put_opt(to, schema, 4, &self.invoke_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            2 => get(from, schema, 2, &mut this.auth_type),
            3 => get_opt(from, schema, 3, &mut this.cors),
            4 => get_opt(from, schema, 4, &mut this.invoke_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateFunctionUrlConfigResponse {
    pub function_url: String,
    pub function_arn: String,
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub invoke_mode: Option<InvokeMode>,
}

impl Shape for CreateFunctionUrlConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_url);
        put(to, schema, 1, &self.function_arn);
        put(to, schema, 2, &self.auth_type);
        put_opt(to, schema, 3, &self.cors);
        put(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.invoke_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_url),
            1 => get(from, schema, 1, &mut this.function_arn),
            2 => get(from, schema, 2, &mut this.auth_type),
            3 => get_opt(from, schema, 3, &mut this.cors),
            4 => get(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.invoke_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub target_arn: Option<String>,
}

impl Shape for DeadLetterConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.target_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.target_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub function_name: String,
    pub name: String,
}

impl Shape for DeleteAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEventSourceMappingRequest {
    pub uuid: String,
}

impl Shape for DeleteEventSourceMappingRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.uuid);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.uuid),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionConcurrencyRequest {
    pub function_name: String,
}

impl Shape for DeleteFunctionConcurrencyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for DeleteFunctionEventInvokeConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for DeleteFunctionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionResponse {
    pub status_code: Option<i32>,
}

impl Shape for DeleteFunctionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.status_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.status_code),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for DeleteFunctionUrlConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLayerVersionRequest {
    pub layer_name: String,
    pub version_number: i64,
}

impl Shape for DeleteLayerVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.layer_name);
        put(to, schema, 1, &self.version_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.layer_name),
            1 => get(from, schema, 1, &mut this.version_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}

impl Shape for DeleteProvisionedConcurrencyConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DestinationConfig {
    pub on_success: Option<OnSuccess>,
    pub on_failure: Option<OnFailure>,
}

impl Shape for DestinationConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.on_success);
        put_opt(to, schema, 1, &self.on_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.on_success),
            1 => get_opt(from, schema, 1, &mut this.on_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DirectS3Read {
    Enabled,
    Disabled,
    Auto,
    /// A value that the model does not have.
    Unknown(String),
}

impl DirectS3Read {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Auto => "AUTO",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DirectS3Read {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "AUTO" => Self::Auto,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DirectS3Read {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DirectS3Read {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DirectS3Read {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DocumentDBEventSourceConfig {
    pub database_name: Option<String>,
    pub collection_name: Option<String>,
    pub full_document: Option<FullDocument>,
}

impl Shape for DocumentDBEventSourceConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.database_name);
        put_opt(to, schema, 1, &self.collection_name);
        put_opt(to, schema, 2, &self.full_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.database_name),
            1 => get_opt(from, schema, 1, &mut this.collection_name),
            2 => get_opt(from, schema, 2, &mut this.full_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DurableConfig {
    pub kms_key_arn: Option<String>,
    pub retention_period_in_days: Option<i32>,
    pub execution_timeout: Option<i32>,
}

impl Shape for DurableConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.kms_key_arn);
        put_opt(to, schema, 1, &self.retention_period_in_days);
        put_opt(to, schema, 2, &self.execution_timeout);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.kms_key_arn),
            1 => get_opt(from, schema, 1, &mut this.retention_period_in_days),
            2 => get_opt(from, schema, 2, &mut this.execution_timeout),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DurableExecutionAlreadyStartedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for DurableExecutionAlreadyStartedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for DurableExecutionAlreadyStartedException {
    fn schema(&self) -> &'static Schema {
        &schemas::DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DurableExecutionAlreadyStartedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EC2AccessDeniedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for EC2AccessDeniedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EC2AccessDeniedException {
    fn schema(&self) -> &'static Schema {
        &schemas::EC2_ACCESS_DENIED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EC2AccessDeniedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EC2ThrottledException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for EC2ThrottledException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EC2ThrottledException {
    fn schema(&self) -> &'static Schema {
        &schemas::EC2_THROTTLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EC2ThrottledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EC2UnexpectedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub ec2_error_code: Option<String>,
}

impl Shape for EC2UnexpectedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        put_opt(to, schema, 2, &self.ec2_error_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            2 => get_opt(from, schema, 2, &mut this.ec2_error_code),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EC2UnexpectedException {
    fn schema(&self) -> &'static Schema {
        &schemas::EC2_UNEXPECTED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EC2UnexpectedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSIOException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for EFSIOException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EFSIOException {
    fn schema(&self) -> &'static Schema {
        &schemas::EFSIO_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EFSIOException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSMountConnectivityException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for EFSMountConnectivityException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EFSMountConnectivityException {
    fn schema(&self) -> &'static Schema {
        &schemas::EFS_MOUNT_CONNECTIVITY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EFSMountConnectivityException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSMountFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for EFSMountFailureException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EFSMountFailureException {
    fn schema(&self) -> &'static Schema {
        &schemas::EFS_MOUNT_FAILURE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EFSMountFailureException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSMountTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for EFSMountTimeoutException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for EFSMountTimeoutException {
    fn schema(&self) -> &'static Schema {
        &schemas::EFS_MOUNT_TIMEOUT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EFSMountTimeoutException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ENILimitReachedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ENILimitReachedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ENILimitReachedException {
    fn schema(&self) -> &'static Schema {
        &schemas::ENI_LIMIT_REACHED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ENILimitReachedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ENINotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ENINotReadyException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ENINotReadyException {
    fn schema(&self) -> &'static Schema {
        &schemas::ENI_NOT_READY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ENINotReadyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndPointType {
    KafkaBootstrapServers,
    /// A value that the model does not have.
    Unknown(String),
}

impl EndPointType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::KafkaBootstrapServers => "KAFKA_BOOTSTRAP_SERVERS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EndPointType {
    fn from(value: &str) -> Self {
        match value {
            "KAFKA_BOOTSTRAP_SERVERS" => Self::KafkaBootstrapServers,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EndPointType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EndPointType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EndPointType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Environment {
    pub variables: Option<BTreeMap<String, String>>,
}

impl Shape for Environment {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.variables);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.variables),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for EnvironmentError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.error_code);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.error_code),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentResponse {
    pub variables: Option<BTreeMap<String, String>>,
    pub error: Option<EnvironmentError>,
}

impl Shape for EnvironmentResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.variables);
        put_opt(to, schema, 1, &self.error);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.variables),
            1 => get_opt(from, schema, 1, &mut this.error),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size: i32,
}

impl Shape for EphemeralStorage {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingConfiguration {
    pub uuid: Option<String>,
    pub starting_position: Option<EventSourcePosition>,
    pub starting_position_timestamp: Option<Timestamp>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub event_source_arn: Option<String>,
    pub filter_criteria: Option<FilterCriteria>,
    pub filter_criteria_error: Option<FilterCriteriaError>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub function_arn: Option<String>,
    pub last_modified: Option<Timestamp>,
    pub last_processing_result: Option<String>,
    pub state: Option<String>,
    pub state_transition_reason: Option<String>,
    pub destination_config: Option<DestinationConfig>,
    pub topics: Option<Vec<String>>,
    pub queues: Option<Vec<String>>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub self_managed_event_source: Option<SelfManagedEventSource>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub event_source_mapping_arn: Option<String>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

impl Shape for EventSourceMappingConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.uuid);
        put_opt(to, schema, 1, &self.starting_position);
        put_opt(to, schema, 2, &self.starting_position_timestamp);
        put_opt(to, schema, 3, &self.batch_size);
        put_opt(to, schema, 4, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 5, &self.parallelization_factor);
        put_opt(to, schema, 6, &self.event_source_arn);
        put_opt(to, schema, 7, &self.filter_criteria);
        put_opt(to, schema, 8, &self.filter_criteria_error);
        put_opt(to, schema, 9, &self.kms_key_arn);
        put_opt(to, schema, 10, &self.metrics_config);
        put_opt(to, schema, 11, &self.logging_config);
        put_opt(to, schema, 12, &self.scaling_config);
        put_opt(to, schema, 13, &self.function_arn);
        put_opt(to, schema, 14, &self.last_modified);
        put_opt(to, schema, 15, &self.last_processing_result);
        put_opt(to, schema, 16, &self.state);
        put_opt(to, schema, 17, &self.state_transition_reason);
        put_opt(to, schema, 18, &self.destination_config);
        put_opt(to, schema, 19, &self.topics);
        put_opt(to, schema, 20, &self.queues);
        put_opt(to, schema, 21, &self.source_access_configurations);
        put_opt(to, schema, 22, &self.self_managed_event_source);
        put_opt(to, schema, 23, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 24, &self.bisect_batch_on_function_error);
        put_opt(to, schema, 25, &self.maximum_retry_attempts);
        put_opt(to, schema, 26, &self.tumbling_window_in_seconds);
        put_opt(to, schema, 27, &self.function_response_types);
        put_opt(to, schema, 28, &self.amazon_managed_kafka_event_source_config);
        put_opt(to, schema, 29, &self.self_managed_kafka_event_source_config);
        put_opt(to, schema, 30, &self.document_db_event_source_config);
        put_opt(to, schema, 31, &self.event_source_mapping_arn);
        put_opt(to, schema, 32, &self.provisioned_poller_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.uuid),
            1 => get_opt(from, schema, 1, &mut this.starting_position),
            2 => get_opt(from, schema, 2, &mut this.starting_position_timestamp),
            3 => get_opt(from, schema, 3, &mut this.batch_size),
            4 => get_opt(from, schema, 4, &mut this.maximum_batching_window_in_seconds),
            5 => get_opt(from, schema, 5, &mut this.parallelization_factor),
            6 => get_opt(from, schema, 6, &mut this.event_source_arn),
            7 => get_opt(from, schema, 7, &mut this.filter_criteria),
            8 => get_opt(from, schema, 8, &mut this.filter_criteria_error),
            9 => get_opt(from, schema, 9, &mut this.kms_key_arn),
            10 => get_opt(from, schema, 10, &mut this.metrics_config),
            11 => get_opt(from, schema, 11, &mut this.logging_config),
            12 => get_opt(from, schema, 12, &mut this.scaling_config),
            13 => get_opt(from, schema, 13, &mut this.function_arn),
            14 => get_opt(from, schema, 14, &mut this.last_modified),
            15 => get_opt(from, schema, 15, &mut this.last_processing_result),
            16 => get_opt(from, schema, 16, &mut this.state),
            17 => get_opt(from, schema, 17, &mut this.state_transition_reason),
            18 => get_opt(from, schema, 18, &mut this.destination_config),
            19 => get_opt(from, schema, 19, &mut this.topics),
            20 => get_opt(from, schema, 20, &mut this.queues),
            21 => get_opt(from, schema, 21, &mut this.source_access_configurations),
            22 => get_opt(from, schema, 22, &mut this.self_managed_event_source),
            23 => get_opt(from, schema, 23, &mut this.maximum_record_age_in_seconds),
            24 => get_opt(from, schema, 24, &mut this.bisect_batch_on_function_error),
            25 => get_opt(from, schema, 25, &mut this.maximum_retry_attempts),
            26 => get_opt(from, schema, 26, &mut this.tumbling_window_in_seconds),
            27 => get_opt(from, schema, 27, &mut this.function_response_types),
            28 => get_opt(from, schema, 28, &mut this.amazon_managed_kafka_event_source_config),
            29 => get_opt(from, schema, 29, &mut this.self_managed_kafka_event_source_config),
            30 => get_opt(from, schema, 30, &mut this.document_db_event_source_config),
            31 => get_opt(from, schema, 31, &mut this.event_source_mapping_arn),
            32 => get_opt(from, schema, 32, &mut this.provisioned_poller_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingLoggingConfig {
    pub system_log_level: Option<EventSourceMappingSystemLogLevel>,
}

impl Shape for EventSourceMappingLoggingConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.system_log_level);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.system_log_level),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourceMappingMetric {
    EventCount,
    ErrorCount,
    KafkaMetrics,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventSourceMappingMetric {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EventCount => "EventCount",
            Self::ErrorCount => "ErrorCount",
            Self::KafkaMetrics => "KafkaMetrics",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventSourceMappingMetric {
    fn from(value: &str) -> Self {
        match value {
            "EventCount" => Self::EventCount,
            "ErrorCount" => Self::ErrorCount,
            "KafkaMetrics" => Self::KafkaMetrics,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EventSourceMappingMetric {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EventSourceMappingMetric {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EventSourceMappingMetric {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventSourceMappingMetricsConfig {
    pub metrics: Option<Vec<EventSourceMappingMetric>>,
}

impl Shape for EventSourceMappingMetricsConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourceMappingSystemLogLevel {
    Debug,
    Info,
    Warn,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventSourceMappingSystemLogLevel {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventSourceMappingSystemLogLevel {
    fn from(value: &str) -> Self {
        match value {
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EventSourceMappingSystemLogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EventSourceMappingSystemLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EventSourceMappingSystemLogLevel {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSourcePosition {
    TrimHorizon,
    Latest,
    AtTimestamp,
    /// A value that the model does not have.
    Unknown(String),
}

impl EventSourcePosition {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EventSourcePosition {
    fn from(value: &str) -> Self {
        match value {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EventSourcePosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EventSourcePosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EventSourcePosition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FileSystemConfig {
    pub arn: String,
    pub local_mount_path: String,
    pub s3_files_config: Option<S3FilesConfig>,
}

impl Shape for FileSystemConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.arn);
        put(to, schema, 1, &self.local_mount_path);
        put_opt(to, schema, 2, &self.s3_files_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.arn),
            1 => get(from, schema, 1, &mut this.local_mount_path),
            2 => get_opt(from, schema, 2, &mut this.s3_files_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub pattern: Option<String>,
}

impl Shape for Filter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.pattern);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.pattern),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCriteria {
    pub filters: Option<Vec<Filter>>,
}

impl Shape for FilterCriteria {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.filters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.filters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterCriteriaError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for FilterCriteriaError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.error_code);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.error_code),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FullDocument {
    UpdateLookup,
    Default,
    /// A value that the model does not have.
    Unknown(String),
}

impl FullDocument {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpdateLookup => "UpdateLookup",
            Self::Default => "Default",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FullDocument {
    fn from(value: &str) -> Self {
        match value {
            "UpdateLookup" => Self::UpdateLookup,
            "Default" => Self::Default,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FullDocument {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FullDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FullDocument {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCode {
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub image_uri: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl Shape for FunctionCode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.zip_file);
        put_opt(to, schema, 1, &self.s3_bucket);
        put_opt(to, schema, 2, &self.s3_key);
        put_opt(to, schema, 3, &self.s3_object_version);
        put_opt(to, schema, 4, &self.s3_object_storage_mode);
        put_opt(to, schema, 5, &self.image_uri);
        put_opt(to, schema, 6, &self.source_kms_key_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.zip_file),
            1 => get_opt(from, schema, 1, &mut this.s3_bucket),
            2 => get_opt(from, schema, 2, &mut this.s3_key),
            3 => get_opt(from, schema, 3, &mut this.s3_object_version),
            4 => get_opt(from, schema, 4, &mut this.s3_object_storage_mode),
            5 => get_opt(from, schema, 5, &mut this.image_uri),
            6 => get_opt(from, schema, 6, &mut this.source_kms_key_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCodeLocation {
    pub repository_type: Option<String>,
    pub location: Option<String>,
    pub image_uri: Option<String>,
    pub resolved_image_uri: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
    pub source_kms_key_arn: Option<String>,
    pub error: Option<FunctionCodeLocationError>,
}

impl Shape for FunctionCodeLocation {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.repository_type);
        put_opt(to, schema, 1, &self.location);
        put_opt(to, schema, 2, &self.image_uri);
        put_opt(to, schema, 3, &self.resolved_image_uri);
        put_opt(to, schema, 4, &self.resolved_s3_object);
        put_opt(to, schema, 5, &self.source_kms_key_arn);
        put_opt(to, schema, 6, &self.error);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.repository_type),
            1 => get_opt(from, schema, 1, &mut this.location),
            2 => get_opt(from, schema, 2, &mut this.image_uri),
            3 => get_opt(from, schema, 3, &mut this.resolved_image_uri),
            4 => get_opt(from, schema, 4, &mut this.resolved_s3_object),
            5 => get_opt(from, schema, 5, &mut this.source_kms_key_arn),
            6 => get_opt(from, schema, 6, &mut this.error),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionCodeLocationError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for FunctionCodeLocationError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.error_code);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.error_code),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionConfiguration {
    pub function_name: Option<String>,
    pub function_arn: Option<String>,
    pub runtime: Option<Runtime>,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub code_size: Option<i64>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub last_modified: Option<String>,
    pub code_sha256: Option<String>,
    pub version: Option<String>,
    pub vpc_config: Option<VpcConfigResponse>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub environment: Option<EnvironmentResponse>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfigResponse>,
    pub master_arn: Option<String>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<Layer>>,
    pub state: Option<State>,
    pub state_reason: Option<String>,
    pub state_reason_code: Option<StateReasonCode>,
    pub last_update_status: Option<LastUpdateStatus>,
    pub last_update_status_reason: Option<String>,
    pub last_update_status_reason_code: Option<LastUpdateStatusReasonCode>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub package_type: Option<PackageType>,
    pub image_config_response: Option<ImageConfigResponse>,
    pub architectures: Option<Vec<Architecture>>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStartResponse>,
    pub runtime_version_config: Option<RuntimeVersionConfig>,
    pub logging_config: Option<LoggingConfig>,
    pub tenancy_config: Option<TenancyConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub config_sha256: Option<String>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl Shape for FunctionConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.function_arn);
        put_opt(to, schema, 2, &self.runtime);
        put_opt(to, schema, 3, &self.role);
        put_opt(to, schema, 4, &self.handler);
        put_opt(to, schema, 5, &self.code_size);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.timeout);
        put_opt(to, schema, 8, &self.memory_size);
        put_opt(to, schema, 9, &self.last_modified);
        put_opt(to, schema, 10, &self.code_sha256);
        put_opt(to, schema, 11, &self.version);
        put_opt(to, schema, 12, &self.vpc_config);
        put_opt(to, schema, 13, &self.dead_letter_config);
        put_opt(to, schema, 14, &self.environment);
        put_opt(to, schema, 15, &self.kms_key_arn);
        put_opt(to, schema, 16, &self.tracing_config);
        put_opt(to, schema, 17, &self.master_arn);
        put_opt(to, schema, 18, &self.revision_id);
        put_opt(to, schema, 19, &self.layers);
        put_opt(to, schema, 20, &self.state);
        put_opt(to, schema, 21, &self.state_reason);
        put_opt(to, schema, 22, &self.state_reason_code);
        put_opt(to, schema, 23, &self.last_update_status);
        put_opt(to, schema, 24, &self.last_update_status_reason);
        put_opt(to, schema, 25, &self.last_update_status_reason_code);
        put_opt(to, schema, 26, &self.file_system_configs);
        put_opt(to, schema, 27, &self.signing_profile_version_arn);
        put_opt(to, schema, 28, &self.signing_job_arn);
        put_opt(to, schema, 29, &self.package_type);
        put_opt(to, schema, 30, &self.image_config_response);
        put_opt(to, schema, 31, &self.architectures);
        put_opt(to, schema, 32, &self.ephemeral_storage);
        put_opt(to, schema, 33, &self.snap_start);
        put_opt(to, schema, 34, &self.runtime_version_config);
        put_opt(to, schema, 35, &self.logging_config);
        put_opt(to, schema, 36, &self.tenancy_config);
        put_opt(to, schema, 37, &self.capacity_provider_config);
        put_opt(to, schema, 38, &self.config_sha256);
        put_opt(to, schema, 39, &self.durable_config);
        put_opt(to, schema, 40, &self.runtime_config);
        put_opt(to, schema, 41, &self.accelerator_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.function_arn),
            2 => get_opt(from, schema, 2, &mut this.runtime),
            3 => get_opt(from, schema, 3, &mut this.role),
            4 => get_opt(from, schema, 4, &mut this.handler),
            5 => get_opt(from, schema, 5, &mut this.code_size),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.timeout),
            8 => get_opt(from, schema, 8, &mut this.memory_size),
            9 => get_opt(from, schema, 9, &mut this.last_modified),
            10 => get_opt(from, schema, 10, &mut this.code_sha256),
            11 => get_opt(from, schema, 11, &mut this.version),
            12 => get_opt(from, schema, 12, &mut this.vpc_config),
            13 => get_opt(from, schema, 13, &mut this.dead_letter_config),
            14 => get_opt(from, schema, 14, &mut this.environment),
            15 => get_opt(from, schema, 15, &mut this.kms_key_arn),
            16 => get_opt(from, schema, 16, &mut this.tracing_config),
            17 => get_opt(from, schema, 17, &mut this.master_arn),
            18 => get_opt(from, schema, 18, &mut this.revision_id),
            19 => get_opt(from, schema, 19, &mut this.layers),
            20 => get_opt(from, schema, 20, &mut this.state),
            21 => get_opt(from, schema, 21, &mut this.state_reason),
            22 => get_opt(from, schema, 22, &mut this.state_reason_code),
            23 => get_opt(from, schema, 23, &mut this.last_update_status),
            24 => get_opt(from, schema, 24, &mut this.last_update_status_reason),
            25 => get_opt(from, schema, 25, &mut this.last_update_status_reason_code),
            26 => get_opt(from, schema, 26, &mut this.file_system_configs),
            27 => get_opt(from, schema, 27, &mut this.signing_profile_version_arn),
            28 => get_opt(from, schema, 28, &mut this.signing_job_arn),
            29 => get_opt(from, schema, 29, &mut this.package_type),
            30 => get_opt(from, schema, 30, &mut this.image_config_response),
            31 => get_opt(from, schema, 31, &mut this.architectures),
            32 => get_opt(from, schema, 32, &mut this.ephemeral_storage),
            33 => get_opt(from, schema, 33, &mut this.snap_start),
            34 => get_opt(from, schema, 34, &mut this.runtime_version_config),
            35 => get_opt(from, schema, 35, &mut this.logging_config),
            36 => get_opt(from, schema, 36, &mut this.tenancy_config),
            37 => get_opt(from, schema, 37, &mut this.capacity_provider_config),
            38 => get_opt(from, schema, 38, &mut this.config_sha256),
            39 => get_opt(from, schema, 39, &mut this.durable_config),
            40 => get_opt(from, schema, 40, &mut this.runtime_config),
            41 => get_opt(from, schema, 41, &mut this.accelerator_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionEventInvokeConfig {
    pub last_modified: Option<Timestamp>,
    pub function_arn: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl Shape for FunctionEventInvokeConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.last_modified);
        put_opt(to, schema, 1, &self.function_arn);
        put_opt(to, schema, 2, &self.maximum_retry_attempts);
        put_opt(to, schema, 3, &self.maximum_event_age_in_seconds);
        put_opt(to, schema, 4, &self.destination_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.last_modified),
            1 => get_opt(from, schema, 1, &mut this.function_arn),
            2 => get_opt(from, schema, 2, &mut this.maximum_retry_attempts),
            3 => get_opt(from, schema, 3, &mut this.maximum_event_age_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.destination_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionResponseType {
    ReportBatchItemFailures,
    /// A value that the model does not have.
    Unknown(String),
}

impl FunctionResponseType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReportBatchItemFailures => "ReportBatchItemFailures",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FunctionResponseType {
    fn from(value: &str) -> Self {
        match value {
            "ReportBatchItemFailures" => Self::ReportBatchItemFailures,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FunctionResponseType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FunctionResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FunctionResponseType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionRuntimeConfig {
    pub runtime_arn: String,
    pub runtime_alias: String,
}

impl Shape for FunctionRuntimeConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.runtime_arn);
        put(to, schema, 1, &self.runtime_alias);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.runtime_arn),
            1 => get(from, schema, 1, &mut this.runtime_alias),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionUrlAuthType {
    None,
    AwsIam,
    /// A value that the model does not have.
    Unknown(String),
}

impl FunctionUrlAuthType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::AwsIam => "AWS_IAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FunctionUrlAuthType {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "AWS_IAM" => Self::AwsIam,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FunctionUrlAuthType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FunctionUrlAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FunctionUrlAuthType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionUrlConfig {
    pub function_url: String,
    pub function_arn: String,
    pub creation_time: String,
    pub last_modified_time: String,
    pub cors: Option<Cors>,
    pub auth_type: FunctionUrlAuthType,
    pub invoke_mode: Option<InvokeMode>,
}

impl Shape for FunctionUrlConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_url);
        put(to, schema, 1, &self.function_arn);
        put(to, schema, 2, &self.creation_time);
        put(to, schema, 3, &self.last_modified_time);
        put_opt(to, schema, 4, &self.cors);
        put(to, schema, 5, &self.auth_type);
        put_opt(to, schema, 6, &self.invoke_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_url),
            1 => get(from, schema, 1, &mut this.function_arn),
            2 => get(from, schema, 2, &mut this.creation_time),
            3 => get(from, schema, 3, &mut this.last_modified_time),
            4 => get_opt(from, schema, 4, &mut this.cors),
            5 => get(from, schema, 5, &mut this.auth_type),
            6 => get_opt(from, schema, 6, &mut this.invoke_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionVersion {
    All,
    /// A value that the model does not have.
    Unknown(String),
}

impl FunctionVersion {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FunctionVersion {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FunctionVersion {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FunctionVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FunctionVersion {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FunctionVersionLatestPublished {
    LatestPublished,
    /// A value that the model does not have.
    Unknown(String),
}

impl FunctionVersionLatestPublished {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LatestPublished => "LATEST_PUBLISHED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FunctionVersionLatestPublished {
    fn from(value: &str) -> Self {
        match value {
            "LATEST_PUBLISHED" => Self::LatestPublished,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FunctionVersionLatestPublished {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FunctionVersionLatestPublished {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FunctionVersionLatestPublished {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FunctionVersionsPerCapacityProviderLimitExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for FunctionVersionsPerCapacityProviderLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl FunctionVersionsPerCapacityProviderLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSettingsRequest {}

impl Shape for GetAccountSettingsRequest {
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
pub struct GetAccountSettingsResponse {
    pub account_limit: Option<AccountLimit>,
    pub account_usage: Option<AccountUsage>,
}

impl Shape for GetAccountSettingsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.account_limit);
        put_opt(to, schema, 1, &self.account_usage);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.account_limit),
            1 => get_opt(from, schema, 1, &mut this.account_usage),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAliasRequest {
    pub function_name: String,
    pub name: String,
}

impl Shape for GetAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEventSourceMappingRequest {
    pub uuid: String,
}

impl Shape for GetEventSourceMappingRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.uuid);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.uuid),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConcurrencyRequest {
    pub function_name: String,
}

impl Shape for GetFunctionConcurrencyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConcurrencyResponse {
    pub reserved_concurrent_executions: Option<i32>,
}

impl Shape for GetFunctionConcurrencyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.reserved_concurrent_executions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.reserved_concurrent_executions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionConfigurationRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionConfigurationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionEventInvokeConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionResponse {
    pub configuration: Option<FunctionConfiguration>,
    pub code: Option<FunctionCodeLocation>,
    pub tags: Option<BTreeMap<String, String>>,
    pub tags_error: Option<TagsError>,
    pub concurrency: Option<Concurrency>,
}

impl Shape for GetFunctionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.configuration);
        put_opt(to, schema, 1, &self.code);
        put_opt(to, schema, 2, &self.tags);
        put_opt(to, schema, 3, &self.tags_error);
        put_opt(to, schema, 4, &self.concurrency);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.configuration),
            1 => get_opt(from, schema, 1, &mut this.code),
            2 => get_opt(from, schema, 2, &mut this.tags),
            3 => get_opt(from, schema, 3, &mut this.tags_error),
            4 => get_opt(from, schema, 4, &mut this.concurrency),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetFunctionUrlConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFunctionUrlConfigResponse {
    pub function_url: String,
    pub function_arn: String,
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub last_modified_time: String,
    pub invoke_mode: Option<InvokeMode>,
}

impl Shape for GetFunctionUrlConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_url);
        put(to, schema, 1, &self.function_arn);
        put(to, schema, 2, &self.auth_type);
        put_opt(to, schema, 3, &self.cors);
        put(to, schema, 4, &self.creation_time);
        put(to, schema, 5, &self.last_modified_time);
        put_opt(to, schema, 6, &self.invoke_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_url),
            1 => get(from, schema, 1, &mut this.function_arn),
            2 => get(from, schema, 2, &mut this.auth_type),
            3 => get_opt(from, schema, 3, &mut this.cors),
            4 => get(from, schema, 4, &mut this.creation_time),
            5 => get(from, schema, 5, &mut this.last_modified_time),
            6 => get_opt(from, schema, 6, &mut this.invoke_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionByArnRequest {
    pub arn: String,
}

impl Shape for GetLayerVersionByArnRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionRequest {
    pub layer_name: String,
    pub version_number: i64,
}

impl Shape for GetLayerVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.layer_name);
        put(to, schema, 1, &self.version_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.layer_name),
            1 => get(from, schema, 1, &mut this.version_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLayerVersionResponse {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub license_info: Option<String>,
}

impl Shape for GetLayerVersionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.content);
        put_opt(to, schema, 1, &self.layer_arn);
        put_opt(to, schema, 2, &self.layer_version_arn);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.created_date);
        put_opt(to, schema, 5, &self.version);
        put_opt(to, schema, 6, &self.compatible_architectures);
        put_opt(to, schema, 7, &self.compatible_runtimes);
        put_opt(to, schema, 8, &self.license_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.content),
            1 => get_opt(from, schema, 1, &mut this.layer_arn),
            2 => get_opt(from, schema, 2, &mut this.layer_version_arn),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.created_date),
            5 => get_opt(from, schema, 5, &mut this.version),
            6 => get_opt(from, schema, 6, &mut this.compatible_architectures),
            7 => get_opt(from, schema, 7, &mut this.compatible_runtimes),
            8 => get_opt(from, schema, 8, &mut this.license_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
}

impl Shape for GetPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<String>,
    pub revision_id: Option<String>,
}

impl Shape for GetPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy);
        put_opt(to, schema, 1, &self.revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy),
            1 => get_opt(from, schema, 1, &mut this.revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
}

impl Shape for GetProvisionedConcurrencyConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.qualifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.qualifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetProvisionedConcurrencyConfigResponse {
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

impl Shape for GetProvisionedConcurrencyConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.requested_provisioned_concurrent_executions);
        put_opt(to, schema, 1, &self.available_provisioned_concurrent_executions);
        put_opt(to, schema, 2, &self.allocated_provisioned_concurrent_executions);
        put_opt(to, schema, 3, &self.status);
        put_opt(to, schema, 4, &self.status_reason);
        put_opt(to, schema, 5, &self.last_modified);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.requested_provisioned_concurrent_executions),
            1 => get_opt(from, schema, 1, &mut this.available_provisioned_concurrent_executions),
            2 => get_opt(from, schema, 2, &mut this.allocated_provisioned_concurrent_executions),
            3 => get_opt(from, schema, 3, &mut this.status),
            4 => get_opt(from, schema, 4, &mut this.status_reason),
            5 => get_opt(from, schema, 5, &mut this.last_modified),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfig {
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub working_directory: Option<String>,
}

impl Shape for ImageConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.entry_point);
        put_opt(to, schema, 1, &self.command);
        put_opt(to, schema, 2, &self.working_directory);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.entry_point),
            1 => get_opt(from, schema, 1, &mut this.command),
            2 => get_opt(from, schema, 2, &mut this.working_directory),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfigError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for ImageConfigError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.error_code);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.error_code),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageConfigResponse {
    pub image_config: Option<ImageConfig>,
    pub error: Option<ImageConfigError>,
}

impl Shape for ImageConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.image_config);
        put_opt(to, schema, 1, &self.error);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.image_config),
            1 => get_opt(from, schema, 1, &mut this.error),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidCodeSignatureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidCodeSignatureException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidCodeSignatureException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_CODE_SIGNATURE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidCodeSignatureException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidParameterValueException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidParameterValueException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidParameterValueException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_PARAMETER_VALUE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidParameterValueException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidRequestContentException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidRequestContentException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidRequestContentException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_REQUEST_CONTENT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidRequestContentException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidRuntimeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidRuntimeException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidRuntimeException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_RUNTIME_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidRuntimeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidSecurityGroupIDException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidSecurityGroupIDException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidSecurityGroupIDException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_SECURITY_GROUP_ID_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidSecurityGroupIDException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidSubnetIDException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidSubnetIDException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidSubnetIDException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_SUBNET_ID_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidSubnetIDException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidZipFileException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidZipFileException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidZipFileException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ZIP_FILE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidZipFileException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationRequest {
    pub function_name: String,
    pub invocation_type: Option<InvocationType>,
    pub log_type: Option<LogType>,
    pub client_context: Option<String>,
    pub durable_execution_name: Option<String>,
    pub payload: Option<Bytes>,
    pub qualifier: Option<String>,
    pub tenant_id: Option<String>,
}

impl Shape for InvocationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.invocation_type);
        put_opt(to, schema, 2, &self.log_type);
        put_opt(to, schema, 3, &self.client_context);
        put_opt(to, schema, 4, &self.durable_execution_name);
        put_opt(to, schema, 5, &self.payload);
        put_opt(to, schema, 6, &self.qualifier);
        put_opt(to, schema, 7, &self.tenant_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.invocation_type),
            2 => get_opt(from, schema, 2, &mut this.log_type),
            3 => get_opt(from, schema, 3, &mut this.client_context),
            4 => get_opt(from, schema, 4, &mut this.durable_execution_name),
            5 => get_opt(from, schema, 5, &mut this.payload),
            6 => get_opt(from, schema, 6, &mut this.qualifier),
            7 => get_opt(from, schema, 7, &mut this.tenant_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvocationResponse {
    pub status_code: Option<i32>,
    pub function_error: Option<String>,
    pub log_result: Option<String>,
    pub payload: Option<Bytes>,
    pub executed_version: Option<String>,
    pub durable_execution_arn: Option<String>,
}

impl Shape for InvocationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.status_code);
        put_opt(to, schema, 1, &self.function_error);
        put_opt(to, schema, 2, &self.log_result);
        put_opt(to, schema, 3, &self.payload);
        put_opt(to, schema, 4, &self.executed_version);
        put_opt(to, schema, 5, &self.durable_execution_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.status_code),
            1 => get_opt(from, schema, 1, &mut this.function_error),
            2 => get_opt(from, schema, 2, &mut this.log_result),
            3 => get_opt(from, schema, 3, &mut this.payload),
            4 => get_opt(from, schema, 4, &mut this.executed_version),
            5 => get_opt(from, schema, 5, &mut this.durable_execution_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvocationType {
    Event,
    RequestResponse,
    DryRun,
    /// A value that the model does not have.
    Unknown(String),
}

impl InvocationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Event => "Event",
            Self::RequestResponse => "RequestResponse",
            Self::DryRun => "DryRun",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvocationType {
    fn from(value: &str) -> Self {
        match value {
            "Event" => Self::Event,
            "RequestResponse" => Self::RequestResponse,
            "DryRun" => Self::DryRun,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for InvocationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for InvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for InvocationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InvokeMode {
    Buffered,
    ResponseStream,
    /// A value that the model does not have.
    Unknown(String),
}

impl InvokeMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::ResponseStream => "RESPONSE_STREAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InvokeMode {
    fn from(value: &str) -> Self {
        match value {
            "BUFFERED" => Self::Buffered,
            "RESPONSE_STREAM" => Self::ResponseStream,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for InvokeMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for InvokeMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for InvokeMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSAccessDeniedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for KMSAccessDeniedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for KMSAccessDeniedException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_ACCESS_DENIED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSAccessDeniedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSDisabledException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for KMSDisabledException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for KMSDisabledException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_DISABLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSDisabledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSInvalidStateException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for KMSInvalidStateException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for KMSInvalidStateException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INVALID_STATE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSInvalidStateException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for KMSNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for KMSNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KafkaEventSourceMappingConsumptionMode {
    Stream,
    Queue,
    /// A value that the model does not have.
    Unknown(String),
}

impl KafkaEventSourceMappingConsumptionMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Stream => "Stream",
            Self::Queue => "Queue",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KafkaEventSourceMappingConsumptionMode {
    fn from(value: &str) -> Self {
        match value {
            "Stream" => Self::Stream,
            "Queue" => Self::Queue,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KafkaEventSourceMappingConsumptionMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KafkaEventSourceMappingConsumptionMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KafkaEventSourceMappingConsumptionMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaRegistryAccessConfig {
    pub r#type: Option<KafkaSchemaRegistryAuthType>,
    pub uri: Option<String>,
}

impl Shape for KafkaSchemaRegistryAccessConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.uri);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.uri),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KafkaSchemaRegistryAuthType {
    BasicAuth,
    ClientCertificateTlsAuth,
    ServerRootCaCertificate,
    OauthbearerAuth,
    /// A value that the model does not have.
    Unknown(String),
}

impl KafkaSchemaRegistryAuthType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::OauthbearerAuth => "OAUTHBEARER_AUTH",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KafkaSchemaRegistryAuthType {
    fn from(value: &str) -> Self {
        match value {
            "BASIC_AUTH" => Self::BasicAuth,
            "CLIENT_CERTIFICATE_TLS_AUTH" => Self::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => Self::ServerRootCaCertificate,
            "OAUTHBEARER_AUTH" => Self::OauthbearerAuth,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KafkaSchemaRegistryAuthType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KafkaSchemaRegistryAuthType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KafkaSchemaRegistryAuthType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaRegistryConfig {
    pub schema_registry_uri: Option<String>,
    pub event_record_format: Option<SchemaRegistryEventRecordFormat>,
    pub access_configs: Option<Vec<KafkaSchemaRegistryAccessConfig>>,
    pub schema_validation_configs: Option<Vec<KafkaSchemaValidationConfig>>,
}

impl Shape for KafkaSchemaRegistryConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.schema_registry_uri);
        put_opt(to, schema, 1, &self.event_record_format);
        put_opt(to, schema, 2, &self.access_configs);
        put_opt(to, schema, 3, &self.schema_validation_configs);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.schema_registry_uri),
            1 => get_opt(from, schema, 1, &mut this.event_record_format),
            2 => get_opt(from, schema, 2, &mut this.access_configs),
            3 => get_opt(from, schema, 3, &mut this.schema_validation_configs),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KafkaSchemaValidationAttribute {
    Key,
    Value,
    /// A value that the model does not have.
    Unknown(String),
}

impl KafkaSchemaValidationAttribute {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Key => "KEY",
            Self::Value => "VALUE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KafkaSchemaValidationAttribute {
    fn from(value: &str) -> Self {
        match value {
            "KEY" => Self::Key,
            "VALUE" => Self::Value,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KafkaSchemaValidationAttribute {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KafkaSchemaValidationAttribute {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KafkaSchemaValidationAttribute {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KafkaSchemaValidationConfig {
    pub attribute: Option<KafkaSchemaValidationAttribute>,
}

impl Shape for KafkaSchemaValidationConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attribute);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attribute),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LambdaManagedInstancesCapacityProviderConfig {
    pub capacity_provider_arn: String,
    pub per_execution_environment_max_concurrency: Option<i32>,
    pub execution_environment_memory_gi_b_per_v_cpu: Option<f64>,
}

impl Shape for LambdaManagedInstancesCapacityProviderConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.capacity_provider_arn);
        put_opt(to, schema, 1, &self.per_execution_environment_max_concurrency);
        put_opt(to, schema, 2, &self.execution_environment_memory_gi_b_per_v_cpu);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.capacity_provider_arn),
            1 => get_opt(from, schema, 1, &mut this.per_execution_environment_max_concurrency),
            2 => get_opt(from, schema, 2, &mut this.execution_environment_memory_gi_b_per_v_cpu),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastUpdateStatus {
    Successful,
    Failed,
    InProgress,
    /// A value that the model does not have.
    Unknown(String),
}

impl LastUpdateStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Successful => "Successful",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LastUpdateStatus {
    fn from(value: &str) -> Self {
        match value {
            "Successful" => Self::Successful,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LastUpdateStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LastUpdateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LastUpdateStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LastUpdateStatusReasonCode {
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIPAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KMSKeyAccessDenied,
    KMSKeyNotFound,
    InvalidStateKMSKey,
    DisabledKMSKey,
    EFSIOError,
    EFSMountConnectivityError,
    EFSMountFailure,
    EFSMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    ServiceQuotaExceededException,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    EC2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    IncompatibleAcceleratorInstanceTypes,
    DependencyError,
    /// A value that the model does not have.
    Unknown(String),
}

impl LastUpdateStatusReasonCode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIPAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KMSKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KMSKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKMSKey => "InvalidStateKMSKey",
            Self::DisabledKMSKey => "DisabledKMSKey",
            Self::EFSIOError => "EFSIOError",
            Self::EFSMountConnectivityError => "EFSMountConnectivityError",
            Self::EFSMountFailure => "EFSMountFailure",
            Self::EFSMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::ServiceQuotaExceededException => "ServiceQuotaExceededException",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::EC2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::IncompatibleAcceleratorInstanceTypes => "IncompatibleAcceleratorInstanceTypes",
            Self::DependencyError => "DependencyError",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LastUpdateStatusReasonCode {
    fn from(value: &str) -> Self {
        match value {
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIPAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KMSKeyAccessDenied,
            "KMSKeyNotFound" => Self::KMSKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKMSKey,
            "DisabledKMSKey" => Self::DisabledKMSKey,
            "EFSIOError" => Self::EFSIOError,
            "EFSMountConnectivityError" => Self::EFSMountConnectivityError,
            "EFSMountFailure" => Self::EFSMountFailure,
            "EFSMountTimeout" => Self::EFSMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "ServiceQuotaExceededException" => Self::ServiceQuotaExceededException,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => Self::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::EC2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => Self::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => Self::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            "IncompatibleAcceleratorInstanceTypes" => Self::IncompatibleAcceleratorInstanceTypes,
            "DependencyError" => Self::DependencyError,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LastUpdateStatusReasonCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LastUpdateStatusReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LastUpdateStatusReasonCode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub arn: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
}

impl Shape for Layer {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.code_size);
        put_opt(to, schema, 2, &self.signing_profile_version_arn);
        put_opt(to, schema, 3, &self.signing_job_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.code_size),
            2 => get_opt(from, schema, 2, &mut this.signing_profile_version_arn),
            3 => get_opt(from, schema, 3, &mut this.signing_job_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerVersionContentInput {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub zip_file: Option<Bytes>,
}

impl Shape for LayerVersionContentInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.s3_bucket);
        put_opt(to, schema, 1, &self.s3_key);
        put_opt(to, schema, 2, &self.s3_object_version);
        put_opt(to, schema, 3, &self.s3_object_storage_mode);
        put_opt(to, schema, 4, &self.zip_file);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.s3_bucket),
            1 => get_opt(from, schema, 1, &mut this.s3_key),
            2 => get_opt(from, schema, 2, &mut this.s3_object_version),
            3 => get_opt(from, schema, 3, &mut this.s3_object_storage_mode),
            4 => get_opt(from, schema, 4, &mut this.zip_file),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerVersionContentOutput {
    pub location: Option<String>,
    pub code_sha256: Option<String>,
    pub code_size: Option<i64>,
    pub signing_profile_version_arn: Option<String>,
    pub signing_job_arn: Option<String>,
    pub resolved_s3_object: Option<ResolvedS3Object>,
}

impl Shape for LayerVersionContentOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.location);
        put_opt(to, schema, 1, &self.code_sha256);
        put_opt(to, schema, 2, &self.code_size);
        put_opt(to, schema, 3, &self.signing_profile_version_arn);
        put_opt(to, schema, 4, &self.signing_job_arn);
        put_opt(to, schema, 5, &self.resolved_s3_object);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.location),
            1 => get_opt(from, schema, 1, &mut this.code_sha256),
            2 => get_opt(from, schema, 2, &mut this.code_size),
            3 => get_opt(from, schema, 3, &mut this.signing_profile_version_arn),
            4 => get_opt(from, schema, 4, &mut this.signing_job_arn),
            5 => get_opt(from, schema, 5, &mut this.resolved_s3_object),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerVersionsListItem {
    pub layer_version_arn: Option<String>,
    pub version: Option<i64>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub license_info: Option<String>,
}

impl Shape for LayerVersionsListItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.layer_version_arn);
        put_opt(to, schema, 1, &self.version);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.created_date);
        put_opt(to, schema, 4, &self.compatible_architectures);
        put_opt(to, schema, 5, &self.compatible_runtimes);
        put_opt(to, schema, 6, &self.license_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.layer_version_arn),
            1 => get_opt(from, schema, 1, &mut this.version),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.created_date),
            4 => get_opt(from, schema, 4, &mut this.compatible_architectures),
            5 => get_opt(from, schema, 5, &mut this.compatible_runtimes),
            6 => get_opt(from, schema, 6, &mut this.license_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayersListItem {
    pub layer_name: Option<String>,
    pub layer_arn: Option<String>,
    pub latest_matching_version: Option<LayerVersionsListItem>,
}

impl Shape for LayersListItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.layer_name);
        put_opt(to, schema, 1, &self.layer_arn);
        put_opt(to, schema, 2, &self.latest_matching_version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.layer_name),
            1 => get_opt(from, schema, 1, &mut this.layer_arn),
            2 => get_opt(from, schema, 2, &mut this.latest_matching_version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAliasesRequest {
    pub function_name: String,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAliasesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.function_version);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.function_version),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub next_marker: Option<String>,
    pub aliases: Option<Vec<AliasConfiguration>>,
}

impl Shape for ListAliasesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_marker);
        put_opt(to, schema, 1, &self.aliases);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_marker),
            1 => get_opt(from, schema, 1, &mut this.aliases),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourceMappingsRequest {
    pub event_source_arn: Option<String>,
    pub function_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListEventSourceMappingsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_source_arn);
        put_opt(to, schema, 1, &self.function_name);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_source_arn),
            1 => get_opt(from, schema, 1, &mut this.function_name),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventSourceMappingsResponse {
    pub next_marker: Option<String>,
    pub event_source_mappings: Option<Vec<EventSourceMappingConfiguration>>,
}

impl Shape for ListEventSourceMappingsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_marker);
        put_opt(to, schema, 1, &self.event_source_mappings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_marker),
            1 => get_opt(from, schema, 1, &mut this.event_source_mappings),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListFunctionEventInvokeConfigsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionEventInvokeConfigsResponse {
    pub function_event_invoke_configs: Option<Vec<FunctionEventInvokeConfig>>,
    pub next_marker: Option<String>,
}

impl Shape for ListFunctionEventInvokeConfigsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.function_event_invoke_configs);
        put_opt(to, schema, 1, &self.next_marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.function_event_invoke_configs),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionUrlConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListFunctionUrlConfigsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionUrlConfigsResponse {
    pub function_url_configs: Vec<FunctionUrlConfig>,
    pub next_marker: Option<String>,
}

impl Shape for ListFunctionUrlConfigsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_url_configs);
        put_opt(to, schema, 1, &self.next_marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_url_configs),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsRequest {
    pub master_region: Option<String>,
    pub function_version: Option<FunctionVersion>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListFunctionsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.master_region);
        put_opt(to, schema, 1, &self.function_version);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.master_region),
            1 => get_opt(from, schema, 1, &mut this.function_version),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListFunctionsResponse {
    pub next_marker: Option<String>,
    pub functions: Option<Vec<FunctionConfiguration>>,
}

impl Shape for ListFunctionsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_marker);
        put_opt(to, schema, 1, &self.functions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_marker),
            1 => get_opt(from, schema, 1, &mut this.functions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayerVersionsRequest {
    pub compatible_architecture: Option<Architecture>,
    pub compatible_runtime: Option<Runtime>,
    pub layer_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListLayerVersionsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.compatible_architecture);
        put_opt(to, schema, 1, &self.compatible_runtime);
        put(to, schema, 2, &self.layer_name);
        put_opt(to, schema, 3, &self.marker);
        put_opt(to, schema, 4, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.compatible_architecture),
            1 => get_opt(from, schema, 1, &mut this.compatible_runtime),
            2 => get(from, schema, 2, &mut this.layer_name),
            3 => get_opt(from, schema, 3, &mut this.marker),
            4 => get_opt(from, schema, 4, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayerVersionsResponse {
    pub next_marker: Option<String>,
    pub layer_versions: Option<Vec<LayerVersionsListItem>>,
}

impl Shape for ListLayerVersionsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_marker);
        put_opt(to, schema, 1, &self.layer_versions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_marker),
            1 => get_opt(from, schema, 1, &mut this.layer_versions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayersRequest {
    pub compatible_architecture: Option<Architecture>,
    pub compatible_runtime: Option<Runtime>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListLayersRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.compatible_architecture);
        put_opt(to, schema, 1, &self.compatible_runtime);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.compatible_architecture),
            1 => get_opt(from, schema, 1, &mut this.compatible_runtime),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListLayersResponse {
    pub next_marker: Option<String>,
    pub layers: Option<Vec<LayersListItem>>,
}

impl Shape for ListLayersResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_marker);
        put_opt(to, schema, 1, &self.layers);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_marker),
            1 => get_opt(from, schema, 1, &mut this.layers),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProvisionedConcurrencyConfigsRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListProvisionedConcurrencyConfigsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListProvisionedConcurrencyConfigsResponse {
    pub provisioned_concurrency_configs: Option<Vec<ProvisionedConcurrencyConfigListItem>>,
    pub next_marker: Option<String>,
}

impl Shape for ListProvisionedConcurrencyConfigsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.provisioned_concurrency_configs);
        put_opt(to, schema, 1, &self.next_marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.provisioned_concurrency_configs),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsRequest {
    pub resource: String,
}

impl Shape for ListTagsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for ListTagsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVersionsByFunctionRequest {
    pub function_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListVersionsByFunctionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVersionsByFunctionResponse {
    pub next_marker: Option<String>,
    pub versions: Option<Vec<FunctionConfiguration>>,
}

impl Shape for ListVersionsByFunctionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_marker);
        put_opt(to, schema, 1, &self.versions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_marker),
            1 => get_opt(from, schema, 1, &mut this.versions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogFormat {
    Json,
    Text,
    /// A value that the model does not have.
    Unknown(String),
}

impl LogFormat {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Text => "Text",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogFormat {
    fn from(value: &str) -> Self {
        match value {
            "JSON" => Self::Json,
            "Text" => Self::Text,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LogFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LogFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LogFormat {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogType {
    None,
    Tail,
    /// A value that the model does not have.
    Unknown(String),
}

impl LogType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "None",
            Self::Tail => "Tail",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogType {
    fn from(value: &str) -> Self {
        match value {
            "None" => Self::None,
            "Tail" => Self::Tail,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LogType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LogType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LogType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoggingConfig {
    pub log_format: Option<LogFormat>,
    pub application_log_level: Option<ApplicationLogLevel>,
    pub system_log_level: Option<SystemLogLevel>,
    pub log_group: Option<String>,
}

impl Shape for LoggingConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_format);
        put_opt(to, schema, 1, &self.application_log_level);
        put_opt(to, schema, 2, &self.system_log_level);
        put_opt(to, schema, 3, &self.log_group);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_format),
            1 => get_opt(from, schema, 1, &mut this.application_log_level),
            2 => get_opt(from, schema, 2, &mut this.system_log_level),
            3 => get_opt(from, schema, 3, &mut this.log_group),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModeNotSupportedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ModeNotSupportedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ModeNotSupportedException {
    fn schema(&self) -> &'static Schema {
        &schemas::MODE_NOT_SUPPORTED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ModeNotSupportedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NoPublishedVersionException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for NoPublishedVersionException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for NoPublishedVersionException {
    fn schema(&self) -> &'static Schema {
        &schemas::NO_PUBLISHED_VERSION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl NoPublishedVersionException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnFailure {
    pub destination: Option<String>,
}

impl Shape for OnFailure {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.destination);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.destination),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnSuccess {
    pub destination: Option<String>,
}

impl Shape for OnSuccess {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.destination);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.destination),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PackageType {
    Zip,
    Image,
    /// A value that the model does not have.
    Unknown(String),
}

impl PackageType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Zip => "Zip",
            Self::Image => "Image",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PackageType {
    fn from(value: &str) -> Self {
        match value {
            "Zip" => Self::Zip,
            "Image" => Self::Image,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PackageType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PackageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PackageType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyLengthExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for PolicyLengthExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for PolicyLengthExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::POLICY_LENGTH_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PolicyLengthExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreconditionFailedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for PreconditionFailedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for PreconditionFailedException {
    fn schema(&self) -> &'static Schema {
        &schemas::PRECONDITION_FAILED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PreconditionFailedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedConcurrencyConfigListItem {
    pub function_arn: Option<String>,
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

impl Shape for ProvisionedConcurrencyConfigListItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.function_arn);
        put_opt(to, schema, 1, &self.requested_provisioned_concurrent_executions);
        put_opt(to, schema, 2, &self.available_provisioned_concurrent_executions);
        put_opt(to, schema, 3, &self.allocated_provisioned_concurrent_executions);
        put_opt(to, schema, 4, &self.status);
        put_opt(to, schema, 5, &self.status_reason);
        put_opt(to, schema, 6, &self.last_modified);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.function_arn),
            1 => get_opt(from, schema, 1, &mut this.requested_provisioned_concurrent_executions),
            2 => get_opt(from, schema, 2, &mut this.available_provisioned_concurrent_executions),
            3 => get_opt(from, schema, 3, &mut this.allocated_provisioned_concurrent_executions),
            4 => get_opt(from, schema, 4, &mut this.status),
            5 => get_opt(from, schema, 5, &mut this.status_reason),
            6 => get_opt(from, schema, 6, &mut this.last_modified),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedConcurrencyConfigNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ProvisionedConcurrencyConfigNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ProvisionedConcurrencyConfigNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ProvisionedConcurrencyConfigNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProvisionedConcurrencyStatusEnum {
    InProgress,
    Ready,
    Failed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ProvisionedConcurrencyStatusEnum {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Ready => "READY",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProvisionedConcurrencyStatusEnum {
    fn from(value: &str) -> Self {
        match value {
            "IN_PROGRESS" => Self::InProgress,
            "READY" => Self::Ready,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ProvisionedConcurrencyStatusEnum {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ProvisionedConcurrencyStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ProvisionedConcurrencyStatusEnum {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedPollerConfig {
    pub minimum_pollers: Option<i32>,
    pub maximum_pollers: Option<i32>,
    pub poller_group_name: Option<String>,
}

impl Shape for ProvisionedPollerConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.minimum_pollers);
        put_opt(to, schema, 1, &self.maximum_pollers);
        put_opt(to, schema, 2, &self.poller_group_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.minimum_pollers),
            1 => get_opt(from, schema, 1, &mut this.maximum_pollers),
            2 => get_opt(from, schema, 2, &mut this.poller_group_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicPolicyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for PublicPolicyException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for PublicPolicyException {
    fn schema(&self) -> &'static Schema {
        &schemas::PUBLIC_POLICY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PublicPolicyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishLayerVersionRequest {
    pub layer_name: String,
    pub description: Option<String>,
    pub content: LayerVersionContentInput,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub license_info: Option<String>,
}

impl Shape for PublishLayerVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.layer_name);
        put_opt(to, schema, 1, &self.description);
        put(to, schema, 2, &self.content);
        put_opt(to, schema, 3, &self.compatible_architectures);
        put_opt(to, schema, 4, &self.compatible_runtimes);
        put_opt(to, schema, 5, &self.license_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.layer_name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get(from, schema, 2, &mut this.content),
            3 => get_opt(from, schema, 3, &mut this.compatible_architectures),
            4 => get_opt(from, schema, 4, &mut this.compatible_runtimes),
            5 => get_opt(from, schema, 5, &mut this.license_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishLayerVersionResponse {
    pub content: Option<LayerVersionContentOutput>,
    pub layer_arn: Option<String>,
    pub layer_version_arn: Option<String>,
    pub description: Option<String>,
    pub created_date: Option<String>,
    pub version: Option<i64>,
    pub compatible_architectures: Option<Vec<Architecture>>,
    pub compatible_runtimes: Option<Vec<Runtime>>,
    pub license_info: Option<String>,
}

impl Shape for PublishLayerVersionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.content);
        put_opt(to, schema, 1, &self.layer_arn);
        put_opt(to, schema, 2, &self.layer_version_arn);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.created_date);
        put_opt(to, schema, 5, &self.version);
        put_opt(to, schema, 6, &self.compatible_architectures);
        put_opt(to, schema, 7, &self.compatible_runtimes);
        put_opt(to, schema, 8, &self.license_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.content),
            1 => get_opt(from, schema, 1, &mut this.layer_arn),
            2 => get_opt(from, schema, 2, &mut this.layer_version_arn),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.created_date),
            5 => get_opt(from, schema, 5, &mut this.version),
            6 => get_opt(from, schema, 6, &mut this.compatible_architectures),
            7 => get_opt(from, schema, 7, &mut this.compatible_runtimes),
            8 => get_opt(from, schema, 8, &mut this.license_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishVersionRequest {
    pub function_name: String,
    pub code_sha256: Option<String>,
    pub description: Option<String>,
    pub revision_id: Option<String>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
}

impl Shape for PublishVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.code_sha256);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.revision_id);
        put_opt(to, schema, 4, &self.publish_to);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.code_sha256),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.revision_id),
            4 => get_opt(from, schema, 4, &mut this.publish_to),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionConcurrencyRequest {
    pub function_name: String,
    pub reserved_concurrent_executions: i32,
}

impl Shape for PutFunctionConcurrencyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.reserved_concurrent_executions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.reserved_concurrent_executions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl Shape for PutFunctionEventInvokeConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        put_opt(to, schema, 2, &self.maximum_retry_attempts);
        put_opt(to, schema, 3, &self.maximum_event_age_in_seconds);
        put_opt(to, schema, 4, &self.destination_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            2 => get_opt(from, schema, 2, &mut this.maximum_retry_attempts),
            3 => get_opt(from, schema, 3, &mut this.maximum_event_age_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.destination_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutProvisionedConcurrencyConfigRequest {
    pub function_name: String,
    pub qualifier: String,
    pub provisioned_concurrent_executions: i32,
}

impl Shape for PutProvisionedConcurrencyConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.qualifier);
        put(to, schema, 2, &self.provisioned_concurrent_executions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.qualifier),
            2 => get(from, schema, 2, &mut this.provisioned_concurrent_executions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutProvisionedConcurrencyConfigResponse {
    pub requested_provisioned_concurrent_executions: Option<i32>,
    pub allocated_provisioned_concurrent_executions: Option<i32>,
    pub available_provisioned_concurrent_executions: Option<i32>,
    pub status: Option<ProvisionedConcurrencyStatusEnum>,
    pub status_reason: Option<String>,
    pub last_modified: Option<String>,
}

impl Shape for PutProvisionedConcurrencyConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.requested_provisioned_concurrent_executions);
        put_opt(to, schema, 1, &self.allocated_provisioned_concurrent_executions);
        put_opt(to, schema, 2, &self.available_provisioned_concurrent_executions);
        put_opt(to, schema, 3, &self.status);
        put_opt(to, schema, 4, &self.status_reason);
        put_opt(to, schema, 5, &self.last_modified);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.requested_provisioned_concurrent_executions),
            1 => get_opt(from, schema, 1, &mut this.allocated_provisioned_concurrent_executions),
            2 => get_opt(from, schema, 2, &mut this.available_provisioned_concurrent_executions),
            3 => get_opt(from, schema, 3, &mut this.status),
            4 => get_opt(from, schema, 4, &mut this.status_reason),
            5 => get_opt(from, schema, 5, &mut this.last_modified),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecursiveInvocationException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for RecursiveInvocationException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for RecursiveInvocationException {
    fn schema(&self) -> &'static Schema {
        &schemas::RECURSIVE_INVOCATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RecursiveInvocationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub function_name: String,
    pub statement_id: String,
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
}

impl Shape for RemovePermissionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.statement_id);
        put_opt(to, schema, 2, &self.qualifier);
        put_opt(to, schema, 3, &self.revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.statement_id),
            2 => get_opt(from, schema, 2, &mut this.qualifier),
            3 => get_opt(from, schema, 3, &mut this.revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for RequestTooLargeException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for RequestTooLargeException {
    fn schema(&self) -> &'static Schema {
        &schemas::REQUEST_TOO_LARGE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RequestTooLargeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResolvedS3Object {
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
}

impl Shape for ResolvedS3Object {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.s3_bucket);
        put_opt(to, schema, 1, &self.s3_key);
        put_opt(to, schema, 2, &self.s3_object_version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.s3_bucket),
            1 => get_opt(from, schema, 1, &mut this.s3_key),
            2 => get_opt(from, schema, 2, &mut this.s3_object_version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceConflictException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ResourceConflictException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ResourceConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceInUseException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ResourceInUseException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ResourceInUseException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_IN_USE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceInUseException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ResourceNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ResourceNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceNotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ResourceNotReadyException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ResourceNotReadyException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_NOT_READY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceNotReadyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Runtime {
    Nodejs,
    Nodejs43,
    Nodejs610,
    Nodejs810,
    Nodejs10X,
    Nodejs12X,
    Nodejs14X,
    Nodejs16X,
    Nodejs18X,
    Nodejs20X,
    Nodejs22X,
    Nodejs24X,
    Java8,
    Java8Al2,
    Java11,
    Java17,
    Java21,
    Java25,
    Python27,
    Python36,
    Python37,
    Python38,
    Python39,
    Python310,
    Python311,
    Python312,
    Python313,
    Python314,
    Dotnetcore10,
    Dotnetcore20,
    Dotnetcore21,
    Dotnetcore31,
    Dotnet6,
    Dotnet8,
    Dotnet10,
    Nodejs43Edge,
    Go1X,
    Ruby25,
    Ruby27,
    Ruby32,
    Ruby33,
    Ruby34,
    Ruby40,
    Provided,
    ProvidedAl2,
    ProvidedAl2023,
    Nodejs26X,
    Python315,
    Java8Al2023,
    Java11Al2023,
    Java17Al2023,
    Custom,
    /// A value that the model does not have.
    Unknown(String),
}

impl Runtime {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Nodejs => "nodejs",
            Self::Nodejs43 => "nodejs4.3",
            Self::Nodejs610 => "nodejs6.10",
            Self::Nodejs810 => "nodejs8.10",
            Self::Nodejs10X => "nodejs10.x",
            Self::Nodejs12X => "nodejs12.x",
            Self::Nodejs14X => "nodejs14.x",
            Self::Nodejs16X => "nodejs16.x",
            Self::Nodejs18X => "nodejs18.x",
            Self::Nodejs20X => "nodejs20.x",
            Self::Nodejs22X => "nodejs22.x",
            Self::Nodejs24X => "nodejs24.x",
            Self::Java8 => "java8",
            Self::Java8Al2 => "java8.al2",
            Self::Java11 => "java11",
            Self::Java17 => "java17",
            Self::Java21 => "java21",
            Self::Java25 => "java25",
            Self::Python27 => "python2.7",
            Self::Python36 => "python3.6",
            Self::Python37 => "python3.7",
            Self::Python38 => "python3.8",
            Self::Python39 => "python3.9",
            Self::Python310 => "python3.10",
            Self::Python311 => "python3.11",
            Self::Python312 => "python3.12",
            Self::Python313 => "python3.13",
            Self::Python314 => "python3.14",
            Self::Dotnetcore10 => "dotnetcore1.0",
            Self::Dotnetcore20 => "dotnetcore2.0",
            Self::Dotnetcore21 => "dotnetcore2.1",
            Self::Dotnetcore31 => "dotnetcore3.1",
            Self::Dotnet6 => "dotnet6",
            Self::Dotnet8 => "dotnet8",
            Self::Dotnet10 => "dotnet10",
            Self::Nodejs43Edge => "nodejs4.3-edge",
            Self::Go1X => "go1.x",
            Self::Ruby25 => "ruby2.5",
            Self::Ruby27 => "ruby2.7",
            Self::Ruby32 => "ruby3.2",
            Self::Ruby33 => "ruby3.3",
            Self::Ruby34 => "ruby3.4",
            Self::Ruby40 => "ruby4.0",
            Self::Provided => "provided",
            Self::ProvidedAl2 => "provided.al2",
            Self::ProvidedAl2023 => "provided.al2023",
            Self::Nodejs26X => "nodejs26.x",
            Self::Python315 => "python3.15",
            Self::Java8Al2023 => "java8.al2023",
            Self::Java11Al2023 => "java11.al2023",
            Self::Java17Al2023 => "java17.al2023",
            Self::Custom => "custom",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Runtime {
    fn from(value: &str) -> Self {
        match value {
            "nodejs" => Self::Nodejs,
            "nodejs4.3" => Self::Nodejs43,
            "nodejs6.10" => Self::Nodejs610,
            "nodejs8.10" => Self::Nodejs810,
            "nodejs10.x" => Self::Nodejs10X,
            "nodejs12.x" => Self::Nodejs12X,
            "nodejs14.x" => Self::Nodejs14X,
            "nodejs16.x" => Self::Nodejs16X,
            "nodejs18.x" => Self::Nodejs18X,
            "nodejs20.x" => Self::Nodejs20X,
            "nodejs22.x" => Self::Nodejs22X,
            "nodejs24.x" => Self::Nodejs24X,
            "java8" => Self::Java8,
            "java8.al2" => Self::Java8Al2,
            "java11" => Self::Java11,
            "java17" => Self::Java17,
            "java21" => Self::Java21,
            "java25" => Self::Java25,
            "python2.7" => Self::Python27,
            "python3.6" => Self::Python36,
            "python3.7" => Self::Python37,
            "python3.8" => Self::Python38,
            "python3.9" => Self::Python39,
            "python3.10" => Self::Python310,
            "python3.11" => Self::Python311,
            "python3.12" => Self::Python312,
            "python3.13" => Self::Python313,
            "python3.14" => Self::Python314,
            "dotnetcore1.0" => Self::Dotnetcore10,
            "dotnetcore2.0" => Self::Dotnetcore20,
            "dotnetcore2.1" => Self::Dotnetcore21,
            "dotnetcore3.1" => Self::Dotnetcore31,
            "dotnet6" => Self::Dotnet6,
            "dotnet8" => Self::Dotnet8,
            "dotnet10" => Self::Dotnet10,
            "nodejs4.3-edge" => Self::Nodejs43Edge,
            "go1.x" => Self::Go1X,
            "ruby2.5" => Self::Ruby25,
            "ruby2.7" => Self::Ruby27,
            "ruby3.2" => Self::Ruby32,
            "ruby3.3" => Self::Ruby33,
            "ruby3.4" => Self::Ruby34,
            "ruby4.0" => Self::Ruby40,
            "provided" => Self::Provided,
            "provided.al2" => Self::ProvidedAl2,
            "provided.al2023" => Self::ProvidedAl2023,
            "nodejs26.x" => Self::Nodejs26X,
            "python3.15" => Self::Python315,
            "java8.al2023" => Self::Java8Al2023,
            "java11.al2023" => Self::Java11Al2023,
            "java17.al2023" => Self::Java17Al2023,
            "custom" => Self::Custom,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Runtime {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Runtime {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Runtime {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeAliasDeletedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for RuntimeAliasDeletedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for RuntimeAliasDeletedException {
    fn schema(&self) -> &'static Schema {
        &schemas::RUNTIME_ALIAS_DELETED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RuntimeAliasDeletedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionConfig {
    pub runtime_version_arn: Option<String>,
    pub error: Option<RuntimeVersionError>,
}

impl Shape for RuntimeVersionConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.runtime_version_arn);
        put_opt(to, schema, 1, &self.error);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.runtime_version_arn),
            1 => get_opt(from, schema, 1, &mut this.error),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionDeletedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for RuntimeVersionDeletedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for RuntimeVersionDeletedException {
    fn schema(&self) -> &'static Schema {
        &schemas::RUNTIME_VERSION_DELETED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RuntimeVersionDeletedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimeVersionError {
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for RuntimeVersionError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.error_code);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.error_code),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesConfig {
    pub direct_s3_read: Option<DirectS3Read>,
}

impl Shape for S3FilesConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.direct_s3_read);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.direct_s3_read),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesMountConnectivityException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for S3FilesMountConnectivityException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for S3FilesMountConnectivityException {
    fn schema(&self) -> &'static Schema {
        &schemas::S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl S3FilesMountConnectivityException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesMountFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for S3FilesMountFailureException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for S3FilesMountFailureException {
    fn schema(&self) -> &'static Schema {
        &schemas::S3_FILES_MOUNT_FAILURE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl S3FilesMountFailureException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesMountTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for S3FilesMountTimeoutException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for S3FilesMountTimeoutException {
    fn schema(&self) -> &'static Schema {
        &schemas::S3_FILES_MOUNT_TIMEOUT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl S3FilesMountTimeoutException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum S3ObjectStorageMode {
    Copy,
    Reference,
    /// A value that the model does not have.
    Unknown(String),
}

impl S3ObjectStorageMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Copy => "COPY",
            Self::Reference => "REFERENCE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for S3ObjectStorageMode {
    fn from(value: &str) -> Self {
        match value {
            "COPY" => Self::Copy,
            "REFERENCE" => Self::Reference,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for S3ObjectStorageMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for S3ObjectStorageMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for S3ObjectStorageMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingConfig {
    pub maximum_concurrency: Option<i32>,
}

impl Shape for ScalingConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.maximum_concurrency);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.maximum_concurrency),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SchemaRegistryEventRecordFormat {
    Json,
    Source,
    /// A value that the model does not have.
    Unknown(String),
}

impl SchemaRegistryEventRecordFormat {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Source => "SOURCE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SchemaRegistryEventRecordFormat {
    fn from(value: &str) -> Self {
        match value {
            "JSON" => Self::Json,
            "SOURCE" => Self::Source,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SchemaRegistryEventRecordFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SchemaRegistryEventRecordFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SchemaRegistryEventRecordFormat {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedEventSource {
    pub endpoints: Option<BTreeMap<String, Vec<String>>>,
}

impl Shape for SelfManagedEventSource {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.endpoints);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.endpoints),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedKafkaEventSourceConfig {
    pub consumer_group_id: Option<String>,
    pub schema_registry_config: Option<KafkaSchemaRegistryConfig>,
    pub consumption_mode: Option<KafkaEventSourceMappingConsumptionMode>,
}

impl Shape for SelfManagedKafkaEventSourceConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.consumer_group_id);
        put_opt(to, schema, 1, &self.schema_registry_config);
        put_opt(to, schema, 2, &self.consumption_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.consumer_group_id),
            1 => get_opt(from, schema, 1, &mut this.schema_registry_config),
            2 => get_opt(from, schema, 2, &mut this.consumption_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SerializedRequestEntityTooLargeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for SerializedRequestEntityTooLargeException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for SerializedRequestEntityTooLargeException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SerializedRequestEntityTooLargeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ServiceException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ServiceException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVICE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ServiceException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceQuotaExceededException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for ServiceQuotaExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ServiceQuotaExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ServiceQuotaExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStart {
    pub apply_on: Option<SnapStartApplyOn>,
}

impl Shape for SnapStart {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.apply_on);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.apply_on),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapStartApplyOn {
    PublishedVersions,
    None,
    /// A value that the model does not have.
    Unknown(String),
}

impl SnapStartApplyOn {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PublishedVersions => "PublishedVersions",
            Self::None => "None",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SnapStartApplyOn {
    fn from(value: &str) -> Self {
        match value {
            "PublishedVersions" => Self::PublishedVersions,
            "None" => Self::None,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SnapStartApplyOn {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SnapStartApplyOn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SnapStartApplyOn {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for SnapStartException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for SnapStartException {
    fn schema(&self) -> &'static Schema {
        &schemas::SNAP_START_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SnapStartException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartNotReadyException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for SnapStartNotReadyException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for SnapStartNotReadyException {
    fn schema(&self) -> &'static Schema {
        &schemas::SNAP_START_NOT_READY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SnapStartNotReadyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SnapStartOptimizationStatus {
    On,
    Off,
    /// A value that the model does not have.
    Unknown(String),
}

impl SnapStartOptimizationStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "On",
            Self::Off => "Off",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SnapStartOptimizationStatus {
    fn from(value: &str) -> Self {
        match value {
            "On" => Self::On,
            "Off" => Self::Off,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SnapStartOptimizationStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SnapStartOptimizationStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SnapStartOptimizationStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartRegenerationFailureException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for SnapStartRegenerationFailureException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for SnapStartRegenerationFailureException {
    fn schema(&self) -> &'static Schema {
        &schemas::SNAP_START_REGENERATION_FAILURE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SnapStartRegenerationFailureException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartResponse {
    pub apply_on: Option<SnapStartApplyOn>,
    pub optimization_status: Option<SnapStartOptimizationStatus>,
}

impl Shape for SnapStartResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.apply_on);
        put_opt(to, schema, 1, &self.optimization_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.apply_on),
            1 => get_opt(from, schema, 1, &mut this.optimization_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SnapStartTimeoutException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for SnapStartTimeoutException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for SnapStartTimeoutException {
    fn schema(&self) -> &'static Schema {
        &schemas::SNAP_START_TIMEOUT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SnapStartTimeoutException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceAccessConfiguration {
    pub r#type: Option<SourceAccessType>,
    pub uri: Option<String>,
}

impl Shape for SourceAccessConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.uri);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.uri),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SourceAccessType {
    BasicAuth,
    VpcSubnet,
    VpcSecurityGroup,
    SaslScram512Auth,
    SaslScram256Auth,
    VirtualHost,
    ClientCertificateTlsAuth,
    ServerRootCaCertificate,
    OauthbearerAuth,
    OauthbearerScope,
    OauthbearerAudience,
    OauthbearerLogicalCluster,
    OauthbearerIdentityPool,
    IamAuth,
    IamOauthbearerAuth,
    /// A value that the model does not have.
    Unknown(String),
}

impl SourceAccessType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::VpcSubnet => "VPC_SUBNET",
            Self::VpcSecurityGroup => "VPC_SECURITY_GROUP",
            Self::SaslScram512Auth => "SASL_SCRAM_512_AUTH",
            Self::SaslScram256Auth => "SASL_SCRAM_256_AUTH",
            Self::VirtualHost => "VIRTUAL_HOST",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::OauthbearerAuth => "OAUTHBEARER_AUTH",
            Self::OauthbearerScope => "OAUTHBEARER_SCOPE",
            Self::OauthbearerAudience => "OAUTHBEARER_AUDIENCE",
            Self::OauthbearerLogicalCluster => "OAUTHBEARER_LOGICAL_CLUSTER",
            Self::OauthbearerIdentityPool => "OAUTHBEARER_IDENTITY_POOL",
            Self::IamAuth => "IAM_AUTH",
            Self::IamOauthbearerAuth => "IAM_OAUTHBEARER_AUTH",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SourceAccessType {
    fn from(value: &str) -> Self {
        match value {
            "BASIC_AUTH" => Self::BasicAuth,
            "VPC_SUBNET" => Self::VpcSubnet,
            "VPC_SECURITY_GROUP" => Self::VpcSecurityGroup,
            "SASL_SCRAM_512_AUTH" => Self::SaslScram512Auth,
            "SASL_SCRAM_256_AUTH" => Self::SaslScram256Auth,
            "VIRTUAL_HOST" => Self::VirtualHost,
            "CLIENT_CERTIFICATE_TLS_AUTH" => Self::ClientCertificateTlsAuth,
            "SERVER_ROOT_CA_CERTIFICATE" => Self::ServerRootCaCertificate,
            "OAUTHBEARER_AUTH" => Self::OauthbearerAuth,
            "OAUTHBEARER_SCOPE" => Self::OauthbearerScope,
            "OAUTHBEARER_AUDIENCE" => Self::OauthbearerAudience,
            "OAUTHBEARER_LOGICAL_CLUSTER" => Self::OauthbearerLogicalCluster,
            "OAUTHBEARER_IDENTITY_POOL" => Self::OauthbearerIdentityPool,
            "IAM_AUTH" => Self::IamAuth,
            "IAM_OAUTHBEARER_AUTH" => Self::IamOauthbearerAuth,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SourceAccessType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SourceAccessType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SourceAccessType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    Pending,
    Active,
    Inactive,
    Failed,
    Deactivating,
    Deactivated,
    ActiveNonInvocable,
    Deleting,
    /// A value that the model does not have.
    Unknown(String),
}

impl State {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Failed => "Failed",
            Self::Deactivating => "Deactivating",
            Self::Deactivated => "Deactivated",
            Self::ActiveNonInvocable => "ActiveNonInvocable",
            Self::Deleting => "Deleting",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        match value {
            "Pending" => Self::Pending,
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Failed" => Self::Failed,
            "Deactivating" => Self::Deactivating,
            "Deactivated" => Self::Deactivated,
            "ActiveNonInvocable" => Self::ActiveNonInvocable,
            "Deleting" => Self::Deleting,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for State {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for State {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for State {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StateReasonCode {
    Idle,
    Creating,
    Restoring,
    EniLimitExceeded,
    InsufficientRolePermissions,
    InvalidConfiguration,
    InternalError,
    SubnetOutOfIPAddresses,
    InvalidSubnet,
    InvalidSecurityGroup,
    ImageDeleted,
    ImageAccessDenied,
    InvalidImage,
    KMSKeyAccessDenied,
    KMSKeyNotFound,
    InvalidStateKMSKey,
    DisabledKMSKey,
    EFSIOError,
    EFSMountConnectivityError,
    EFSMountFailure,
    EFSMountTimeout,
    InvalidRuntime,
    InvalidZipFileException,
    FunctionError,
    ServiceQuotaExceededException,
    VcpuLimitExceeded,
    CapacityProviderScalingLimitExceeded,
    InsufficientCapacity,
    EC2RequestLimitExceeded,
    FunctionErrorInitTimeout,
    FunctionErrorRuntimeInitError,
    FunctionErrorExtensionInitError,
    FunctionErrorInvalidEntryPoint,
    FunctionErrorInvalidWorkingDirectory,
    FunctionErrorPermissionDenied,
    FunctionErrorTooManyExtensions,
    FunctionErrorInitResourceExhausted,
    DisallowedByVpcEncryptionControl,
    DrainingDurableExecutions,
    IncompatibleAcceleratorInstanceTypes,
    DependencyError,
    /// A value that the model does not have.
    Unknown(String),
}

impl StateReasonCode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Creating => "Creating",
            Self::Restoring => "Restoring",
            Self::EniLimitExceeded => "EniLimitExceeded",
            Self::InsufficientRolePermissions => "InsufficientRolePermissions",
            Self::InvalidConfiguration => "InvalidConfiguration",
            Self::InternalError => "InternalError",
            Self::SubnetOutOfIPAddresses => "SubnetOutOfIPAddresses",
            Self::InvalidSubnet => "InvalidSubnet",
            Self::InvalidSecurityGroup => "InvalidSecurityGroup",
            Self::ImageDeleted => "ImageDeleted",
            Self::ImageAccessDenied => "ImageAccessDenied",
            Self::InvalidImage => "InvalidImage",
            Self::KMSKeyAccessDenied => "KMSKeyAccessDenied",
            Self::KMSKeyNotFound => "KMSKeyNotFound",
            Self::InvalidStateKMSKey => "InvalidStateKMSKey",
            Self::DisabledKMSKey => "DisabledKMSKey",
            Self::EFSIOError => "EFSIOError",
            Self::EFSMountConnectivityError => "EFSMountConnectivityError",
            Self::EFSMountFailure => "EFSMountFailure",
            Self::EFSMountTimeout => "EFSMountTimeout",
            Self::InvalidRuntime => "InvalidRuntime",
            Self::InvalidZipFileException => "InvalidZipFileException",
            Self::FunctionError => "FunctionError",
            Self::ServiceQuotaExceededException => "ServiceQuotaExceededException",
            Self::VcpuLimitExceeded => "VcpuLimitExceeded",
            Self::CapacityProviderScalingLimitExceeded => "CapacityProviderScalingLimitExceeded",
            Self::InsufficientCapacity => "InsufficientCapacity",
            Self::EC2RequestLimitExceeded => "EC2RequestLimitExceeded",
            Self::FunctionErrorInitTimeout => "FunctionError.InitTimeout",
            Self::FunctionErrorRuntimeInitError => "FunctionError.RuntimeInitError",
            Self::FunctionErrorExtensionInitError => "FunctionError.ExtensionInitError",
            Self::FunctionErrorInvalidEntryPoint => "FunctionError.InvalidEntryPoint",
            Self::FunctionErrorInvalidWorkingDirectory => "FunctionError.InvalidWorkingDirectory",
            Self::FunctionErrorPermissionDenied => "FunctionError.PermissionDenied",
            Self::FunctionErrorTooManyExtensions => "FunctionError.TooManyExtensions",
            Self::FunctionErrorInitResourceExhausted => "FunctionError.InitResourceExhausted",
            Self::DisallowedByVpcEncryptionControl => "DisallowedByVpcEncryptionControl",
            Self::DrainingDurableExecutions => "DrainingDurableExecutions",
            Self::IncompatibleAcceleratorInstanceTypes => "IncompatibleAcceleratorInstanceTypes",
            Self::DependencyError => "DependencyError",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StateReasonCode {
    fn from(value: &str) -> Self {
        match value {
            "Idle" => Self::Idle,
            "Creating" => Self::Creating,
            "Restoring" => Self::Restoring,
            "EniLimitExceeded" => Self::EniLimitExceeded,
            "InsufficientRolePermissions" => Self::InsufficientRolePermissions,
            "InvalidConfiguration" => Self::InvalidConfiguration,
            "InternalError" => Self::InternalError,
            "SubnetOutOfIPAddresses" => Self::SubnetOutOfIPAddresses,
            "InvalidSubnet" => Self::InvalidSubnet,
            "InvalidSecurityGroup" => Self::InvalidSecurityGroup,
            "ImageDeleted" => Self::ImageDeleted,
            "ImageAccessDenied" => Self::ImageAccessDenied,
            "InvalidImage" => Self::InvalidImage,
            "KMSKeyAccessDenied" => Self::KMSKeyAccessDenied,
            "KMSKeyNotFound" => Self::KMSKeyNotFound,
            "InvalidStateKMSKey" => Self::InvalidStateKMSKey,
            "DisabledKMSKey" => Self::DisabledKMSKey,
            "EFSIOError" => Self::EFSIOError,
            "EFSMountConnectivityError" => Self::EFSMountConnectivityError,
            "EFSMountFailure" => Self::EFSMountFailure,
            "EFSMountTimeout" => Self::EFSMountTimeout,
            "InvalidRuntime" => Self::InvalidRuntime,
            "InvalidZipFileException" => Self::InvalidZipFileException,
            "FunctionError" => Self::FunctionError,
            "ServiceQuotaExceededException" => Self::ServiceQuotaExceededException,
            "VcpuLimitExceeded" => Self::VcpuLimitExceeded,
            "CapacityProviderScalingLimitExceeded" => Self::CapacityProviderScalingLimitExceeded,
            "InsufficientCapacity" => Self::InsufficientCapacity,
            "EC2RequestLimitExceeded" => Self::EC2RequestLimitExceeded,
            "FunctionError.InitTimeout" => Self::FunctionErrorInitTimeout,
            "FunctionError.RuntimeInitError" => Self::FunctionErrorRuntimeInitError,
            "FunctionError.ExtensionInitError" => Self::FunctionErrorExtensionInitError,
            "FunctionError.InvalidEntryPoint" => Self::FunctionErrorInvalidEntryPoint,
            "FunctionError.InvalidWorkingDirectory" => Self::FunctionErrorInvalidWorkingDirectory,
            "FunctionError.PermissionDenied" => Self::FunctionErrorPermissionDenied,
            "FunctionError.TooManyExtensions" => Self::FunctionErrorTooManyExtensions,
            "FunctionError.InitResourceExhausted" => Self::FunctionErrorInitResourceExhausted,
            "DisallowedByVpcEncryptionControl" => Self::DisallowedByVpcEncryptionControl,
            "DrainingDurableExecutions" => Self::DrainingDurableExecutions,
            "IncompatibleAcceleratorInstanceTypes" => Self::IncompatibleAcceleratorInstanceTypes,
            "DependencyError" => Self::DependencyError,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StateReasonCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StateReasonCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StateReasonCode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetIPAddressLimitReachedException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for SubnetIPAddressLimitReachedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for SubnetIPAddressLimitReachedException {
    fn schema(&self) -> &'static Schema {
        &schemas::SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SubnetIPAddressLimitReachedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SystemLogLevel {
    Debug,
    Info,
    Warn,
    /// A value that the model does not have.
    Unknown(String),
}

impl SystemLogLevel {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SystemLogLevel {
    fn from(value: &str) -> Self {
        match value {
            "DEBUG" => Self::Debug,
            "INFO" => Self::Info,
            "WARN" => Self::Warn,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SystemLogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SystemLogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SystemLogLevel {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource: String,
    pub tags: BTreeMap<String, String>,
}

impl Shape for TagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagsError {
    pub error_code: String,
    pub message: String,
}

impl Shape for TagsError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.error_code);
        put(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.error_code),
            1 => get(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TenancyConfig {
    pub tenant_isolation_mode: TenantIsolationMode,
}

impl Shape for TenancyConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.tenant_isolation_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.tenant_isolation_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TenantIsolationMode {
    PerTenant,
    /// A value that the model does not have.
    Unknown(String),
}

impl TenantIsolationMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PerTenant => "PER_TENANT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TenantIsolationMode {
    fn from(value: &str) -> Self {
        match value {
            "PER_TENANT" => Self::PerTenant,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TenantIsolationMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TenantIsolationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TenantIsolationMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ThrottleReason {
    ConcurrentInvocationLimitExceeded,
    FunctionInvocationRateLimitExceeded,
    ReservedFunctionConcurrentInvocationLimitExceeded,
    ReservedFunctionInvocationRateLimitExceeded,
    CallerRateLimitExceeded,
    ConcurrentSnapshotCreateLimitExceeded,
    /// A value that the model does not have.
    Unknown(String),
}

impl ThrottleReason {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConcurrentInvocationLimitExceeded => "ConcurrentInvocationLimitExceeded",
            Self::FunctionInvocationRateLimitExceeded => "FunctionInvocationRateLimitExceeded",
            Self::ReservedFunctionConcurrentInvocationLimitExceeded => {
                "ReservedFunctionConcurrentInvocationLimitExceeded"
            }
            Self::ReservedFunctionInvocationRateLimitExceeded => {
                "ReservedFunctionInvocationRateLimitExceeded"
            }
            Self::CallerRateLimitExceeded => "CallerRateLimitExceeded",
            Self::ConcurrentSnapshotCreateLimitExceeded => "ConcurrentSnapshotCreateLimitExceeded",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ThrottleReason {
    fn from(value: &str) -> Self {
        match value {
            "ConcurrentInvocationLimitExceeded" => Self::ConcurrentInvocationLimitExceeded,
            "FunctionInvocationRateLimitExceeded" => Self::FunctionInvocationRateLimitExceeded,
            "ReservedFunctionConcurrentInvocationLimitExceeded" => {
                Self::ReservedFunctionConcurrentInvocationLimitExceeded
            }
            "ReservedFunctionInvocationRateLimitExceeded" => {
                Self::ReservedFunctionInvocationRateLimitExceeded
            }
            "CallerRateLimitExceeded" => Self::CallerRateLimitExceeded,
            "ConcurrentSnapshotCreateLimitExceeded" => Self::ConcurrentSnapshotCreateLimitExceeded,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ThrottleReason {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ThrottleReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ThrottleReason {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThrottlingException {
    pub message: Option<String>,
}

impl Shape for ThrottlingException {
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

impl Fault for ThrottlingException {
    fn schema(&self) -> &'static Schema {
        &schemas::THROTTLING_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ThrottlingException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyRequestsException {
    pub retry_after_seconds: Option<String>,
    pub r#type: Option<String>,
    pub message: Option<String>,
    pub reason: Option<ThrottleReason>,
}

impl Shape for TooManyRequestsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.retry_after_seconds);
        put_opt(to, schema, 1, &self.r#type);
        put_opt(to, schema, 2, &self.message);
        put_opt(to, schema, 3, &self.reason);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.retry_after_seconds),
            1 => get_opt(from, schema, 1, &mut this.r#type),
            2 => get_opt(from, schema, 2, &mut this.message),
            3 => get_opt(from, schema, 3, &mut this.reason),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for TooManyRequestsException {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_REQUESTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyRequestsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TracingConfig {
    pub mode: Option<TracingMode>,
}

impl Shape for TracingConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TracingConfigResponse {
    pub mode: Option<TracingMode>,
}

impl Shape for TracingConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TracingMode {
    Active,
    PassThrough,
    /// A value that the model does not have.
    Unknown(String),
}

impl TracingMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::PassThrough => "PassThrough",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TracingMode {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "PassThrough" => Self::PassThrough,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TracingMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TracingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TracingMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsupportedMediaTypeException {
    pub r#type: Option<String>,
    pub message: Option<String>,
}

impl Shape for UnsupportedMediaTypeException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for UnsupportedMediaTypeException {
    fn schema(&self) -> &'static Schema {
        &schemas::UNSUPPORTED_MEDIA_TYPE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnsupportedMediaTypeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub function_name: String,
    pub name: String,
    pub function_version: Option<String>,
    pub description: Option<String>,
    pub routing_config: Option<AliasRoutingConfiguration>,
    pub revision_id: Option<String>,
}

impl Shape for UpdateAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.function_version);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.routing_config);
        put_opt(to, schema, 5, &self.revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.function_version),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.routing_config),
            5 => get_opt(from, schema, 5, &mut this.revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventSourceMappingRequest {
    pub uuid: String,
    pub function_name: Option<String>,
    pub enabled: Option<bool>,
    pub batch_size: Option<i32>,
    pub filter_criteria: Option<FilterCriteria>,
    pub kms_key_arn: Option<String>,
    pub metrics_config: Option<EventSourceMappingMetricsConfig>,
    pub logging_config: Option<EventSourceMappingLoggingConfig>,
    pub scaling_config: Option<ScalingConfig>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub bisect_batch_on_function_error: Option<bool>,
    pub maximum_retry_attempts: Option<i32>,
    pub tumbling_window_in_seconds: Option<i32>,
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    pub function_response_types: Option<Vec<FunctionResponseType>>,
    pub amazon_managed_kafka_event_source_config: Option<AmazonManagedKafkaEventSourceConfig>,
    pub self_managed_kafka_event_source_config: Option<SelfManagedKafkaEventSourceConfig>,
    pub document_db_event_source_config: Option<DocumentDBEventSourceConfig>,
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

impl Shape for UpdateEventSourceMappingRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.uuid);
        put_opt(to, schema, 1, &self.function_name);
        put_opt(to, schema, 2, &self.enabled);
        put_opt(to, schema, 3, &self.batch_size);
        put_opt(to, schema, 4, &self.filter_criteria);
        put_opt(to, schema, 5, &self.kms_key_arn);
        put_opt(to, schema, 6, &self.metrics_config);
        put_opt(to, schema, 7, &self.logging_config);
        put_opt(to, schema, 8, &self.scaling_config);
        put_opt(to, schema, 9, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 10, &self.parallelization_factor);
        put_opt(to, schema, 11, &self.destination_config);
        put_opt(to, schema, 12, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 13, &self.bisect_batch_on_function_error);
        put_opt(to, schema, 14, &self.maximum_retry_attempts);
        put_opt(to, schema, 15, &self.tumbling_window_in_seconds);
        put_opt(to, schema, 16, &self.source_access_configurations);
        put_opt(to, schema, 17, &self.function_response_types);
        put_opt(to, schema, 18, &self.amazon_managed_kafka_event_source_config);
        put_opt(to, schema, 19, &self.self_managed_kafka_event_source_config);
        put_opt(to, schema, 20, &self.document_db_event_source_config);
        put_opt(to, schema, 21, &self.provisioned_poller_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.uuid),
            1 => get_opt(from, schema, 1, &mut this.function_name),
            2 => get_opt(from, schema, 2, &mut this.enabled),
            3 => get_opt(from, schema, 3, &mut this.batch_size),
            4 => get_opt(from, schema, 4, &mut this.filter_criteria),
            5 => get_opt(from, schema, 5, &mut this.kms_key_arn),
            6 => get_opt(from, schema, 6, &mut this.metrics_config),
            7 => get_opt(from, schema, 7, &mut this.logging_config),
            8 => get_opt(from, schema, 8, &mut this.scaling_config),
            9 => get_opt(from, schema, 9, &mut this.maximum_batching_window_in_seconds),
            10 => get_opt(from, schema, 10, &mut this.parallelization_factor),
            11 => get_opt(from, schema, 11, &mut this.destination_config),
            12 => get_opt(from, schema, 12, &mut this.maximum_record_age_in_seconds),
            13 => get_opt(from, schema, 13, &mut this.bisect_batch_on_function_error),
            14 => get_opt(from, schema, 14, &mut this.maximum_retry_attempts),
            15 => get_opt(from, schema, 15, &mut this.tumbling_window_in_seconds),
            16 => get_opt(from, schema, 16, &mut this.source_access_configurations),
            17 => get_opt(from, schema, 17, &mut this.function_response_types),
            18 => get_opt(from, schema, 18, &mut this.amazon_managed_kafka_event_source_config),
            19 => get_opt(from, schema, 19, &mut this.self_managed_kafka_event_source_config),
            20 => get_opt(from, schema, 20, &mut this.document_db_event_source_config),
            21 => get_opt(from, schema, 21, &mut this.provisioned_poller_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionCodeRequest {
    pub function_name: String,
    pub zip_file: Option<Bytes>,
    pub s3_bucket: Option<String>,
    pub s3_key: Option<String>,
    pub s3_object_version: Option<String>,
    pub s3_object_storage_mode: Option<S3ObjectStorageMode>,
    pub image_uri: Option<String>,
    pub architectures: Option<Vec<Architecture>>,
    pub publish: Option<bool>,
    pub publish_to: Option<FunctionVersionLatestPublished>,
    pub dry_run: Option<bool>,
    pub revision_id: Option<String>,
    pub source_kms_key_arn: Option<String>,
}

impl Shape for UpdateFunctionCodeRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.zip_file);
        put_opt(to, schema, 2, &self.s3_bucket);
        put_opt(to, schema, 3, &self.s3_key);
        put_opt(to, schema, 4, &self.s3_object_version);
        put_opt(to, schema, 5, &self.s3_object_storage_mode);
        put_opt(to, schema, 6, &self.image_uri);
        put_opt(to, schema, 7, &self.architectures);
        put_opt(to, schema, 8, &self.publish);
        put_opt(to, schema, 9, &self.publish_to);
        put_opt(to, schema, 10, &self.dry_run);
        put_opt(to, schema, 11, &self.revision_id);
        put_opt(to, schema, 12, &self.source_kms_key_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.zip_file),
            2 => get_opt(from, schema, 2, &mut this.s3_bucket),
            3 => get_opt(from, schema, 3, &mut this.s3_key),
            4 => get_opt(from, schema, 4, &mut this.s3_object_version),
            5 => get_opt(from, schema, 5, &mut this.s3_object_storage_mode),
            6 => get_opt(from, schema, 6, &mut this.image_uri),
            7 => get_opt(from, schema, 7, &mut this.architectures),
            8 => get_opt(from, schema, 8, &mut this.publish),
            9 => get_opt(from, schema, 9, &mut this.publish_to),
            10 => get_opt(from, schema, 10, &mut this.dry_run),
            11 => get_opt(from, schema, 11, &mut this.revision_id),
            12 => get_opt(from, schema, 12, &mut this.source_kms_key_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionConfigurationRequest {
    pub function_name: String,
    pub role: Option<String>,
    pub handler: Option<String>,
    pub description: Option<String>,
    pub timeout: Option<i32>,
    pub memory_size: Option<i32>,
    pub vpc_config: Option<VpcConfig>,
    pub environment: Option<Environment>,
    pub runtime: Option<Runtime>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub kms_key_arn: Option<String>,
    pub tracing_config: Option<TracingConfig>,
    pub revision_id: Option<String>,
    pub layers: Option<Vec<String>>,
    pub file_system_configs: Option<Vec<FileSystemConfig>>,
    pub image_config: Option<ImageConfig>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub snap_start: Option<SnapStart>,
    pub logging_config: Option<LoggingConfig>,
    pub capacity_provider_config: Option<CapacityProviderConfig>,
    pub durable_config: Option<DurableConfig>,
    pub runtime_config: Option<FunctionRuntimeConfig>,
    pub accelerator_config: Option<AcceleratorConfig>,
}

impl Shape for UpdateFunctionConfigurationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.role);
        put_opt(to, schema, 2, &self.handler);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.timeout);
        put_opt(to, schema, 5, &self.memory_size);
        put_opt(to, schema, 6, &self.vpc_config);
        put_opt(to, schema, 7, &self.environment);
        put_opt(to, schema, 8, &self.runtime);
        put_opt(to, schema, 9, &self.dead_letter_config);
        put_opt(to, schema, 10, &self.kms_key_arn);
        put_opt(to, schema, 11, &self.tracing_config);
        put_opt(to, schema, 12, &self.revision_id);
        put_opt(to, schema, 13, &self.layers);
        put_opt(to, schema, 14, &self.file_system_configs);
        put_opt(to, schema, 15, &self.image_config);
        put_opt(to, schema, 16, &self.ephemeral_storage);
        put_opt(to, schema, 17, &self.snap_start);
        put_opt(to, schema, 18, &self.logging_config);
        put_opt(to, schema, 19, &self.capacity_provider_config);
        put_opt(to, schema, 20, &self.durable_config);
        put_opt(to, schema, 21, &self.runtime_config);
        put_opt(to, schema, 22, &self.accelerator_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.role),
            2 => get_opt(from, schema, 2, &mut this.handler),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.timeout),
            5 => get_opt(from, schema, 5, &mut this.memory_size),
            6 => get_opt(from, schema, 6, &mut this.vpc_config),
            7 => get_opt(from, schema, 7, &mut this.environment),
            8 => get_opt(from, schema, 8, &mut this.runtime),
            9 => get_opt(from, schema, 9, &mut this.dead_letter_config),
            10 => get_opt(from, schema, 10, &mut this.kms_key_arn),
            11 => get_opt(from, schema, 11, &mut this.tracing_config),
            12 => get_opt(from, schema, 12, &mut this.revision_id),
            13 => get_opt(from, schema, 13, &mut this.layers),
            14 => get_opt(from, schema, 14, &mut this.file_system_configs),
            15 => get_opt(from, schema, 15, &mut this.image_config),
            16 => get_opt(from, schema, 16, &mut this.ephemeral_storage),
            17 => get_opt(from, schema, 17, &mut this.snap_start),
            18 => get_opt(from, schema, 18, &mut this.logging_config),
            19 => get_opt(from, schema, 19, &mut this.capacity_provider_config),
            20 => get_opt(from, schema, 20, &mut this.durable_config),
            21 => get_opt(from, schema, 21, &mut this.runtime_config),
            22 => get_opt(from, schema, 22, &mut this.accelerator_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionEventInvokeConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
    pub destination_config: Option<DestinationConfig>,
}

impl Shape for UpdateFunctionEventInvokeConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        put_opt(to, schema, 2, &self.maximum_retry_attempts);
        put_opt(to, schema, 3, &self.maximum_event_age_in_seconds);
        put_opt(to, schema, 4, &self.destination_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            2 => get_opt(from, schema, 2, &mut this.maximum_retry_attempts),
            3 => get_opt(from, schema, 3, &mut this.maximum_event_age_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.destination_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionUrlConfigRequest {
    pub function_name: String,
    pub qualifier: Option<String>,
    pub auth_type: Option<FunctionUrlAuthType>,
    pub cors: Option<Cors>,
    pub invoke_mode: Option<InvokeMode>,
}

impl Shape for UpdateFunctionUrlConfigRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_name);
        put_opt(to, schema, 1, &self.qualifier);
        put_opt(to, schema, 2, &self.auth_type);
        put_opt(to, schema, 3, &self.cors);
        put_opt(to, schema, 4, &self.invoke_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_name),
            1 => get_opt(from, schema, 1, &mut this.qualifier),
            2 => get_opt(from, schema, 2, &mut this.auth_type),
            3 => get_opt(from, schema, 3, &mut this.cors),
            4 => get_opt(from, schema, 4, &mut this.invoke_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateFunctionUrlConfigResponse {
    pub function_url: String,
    pub function_arn: String,
    pub auth_type: FunctionUrlAuthType,
    pub cors: Option<Cors>,
    pub creation_time: String,
    pub last_modified_time: String,
    pub invoke_mode: Option<InvokeMode>,
}

impl Shape for UpdateFunctionUrlConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.function_url);
        put(to, schema, 1, &self.function_arn);
        put(to, schema, 2, &self.auth_type);
        put_opt(to, schema, 3, &self.cors);
        put(to, schema, 4, &self.creation_time);
        put(to, schema, 5, &self.last_modified_time);
        put_opt(to, schema, 6, &self.invoke_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.function_url),
            1 => get(from, schema, 1, &mut this.function_arn),
            2 => get(from, schema, 2, &mut this.auth_type),
            3 => get_opt(from, schema, 3, &mut this.cors),
            4 => get(from, schema, 4, &mut this.creation_time),
            5 => get(from, schema, 5, &mut this.last_modified_time),
            6 => get_opt(from, schema, 6, &mut this.invoke_mode),
            _ => from.skip(),
        })?;
        Ok(this)
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfig {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl Shape for VpcConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subnet_ids);
        put_opt(to, schema, 1, &self.security_group_ids);
        put_opt(to, schema, 2, &self.ipv6_allowed_for_dual_stack);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subnet_ids),
            1 => get_opt(from, schema, 1, &mut this.security_group_ids),
            2 => get_opt(from, schema, 2, &mut this.ipv6_allowed_for_dual_stack),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcConfigResponse {
    pub subnet_ids: Option<Vec<String>>,
    pub security_group_ids: Option<Vec<String>>,
    pub vpc_id: Option<String>,
    pub ipv6_allowed_for_dual_stack: Option<bool>,
}

impl Shape for VpcConfigResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subnet_ids);
        put_opt(to, schema, 1, &self.security_group_ids);
        put_opt(to, schema, 2, &self.vpc_id);
        put_opt(to, schema, 3, &self.ipv6_allowed_for_dual_stack);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subnet_ids),
            1 => get_opt(from, schema, 1, &mut this.security_group_ids),
            2 => get_opt(from, schema, 2, &mut this.vpc_id),
            3 => get_opt(from, schema, 3, &mut this.ipv6_allowed_for_dual_stack),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACCELERATOR_CONFIG: Schema = Schema {
        name: "AcceleratorConfig",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("AcceleratorMemorySize", &ACCELERATOR_MEMORY_GB) }],
        ..Schema::BASE
    };
    pub static ACCELERATOR_MEMORY_GB: Schema =
        Schema { name: "AcceleratorMemoryGB", kind: Kind::Integer, ..Schema::BASE };
    pub static ACCOUNT_LIMIT: Schema = Schema {
        name: "AccountLimit",
        kind: Kind::Structure,
        members: &[
            Member::new("TotalCodeSize", &LONG),
            Member::new("CodeSizeUnzipped", &LONG),
            Member::new("CodeSizeZipped", &LONG),
            Member::new("ConcurrentExecutions", &INTEGER),
            Member::new("UnreservedConcurrentExecutions", &UNRESERVED_CONCURRENT_EXECUTIONS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ACCOUNT_USAGE: Schema = Schema {
        name: "AccountUsage",
        kind: Kind::Structure,
        members: &[Member::new("TotalCodeSize", &LONG), Member::new("FunctionCount", &LONG)],
        ..Schema::BASE
    };
    static ACTION__PATTERN: Pattern = Pattern::new("(lambda:[*]|lambda:[a-zA-Z]+|[*])");
    pub static ACTION: Schema = Schema {
        name: "Action",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&ACTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ADD_PERMISSION_REQUEST: Schema = Schema {
        name: "AddPermissionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member { required: true, ..Member::new("StatementId", &STATEMENT_ID) },
            Member { required: true, ..Member::new("Action", &ACTION) },
            Member { required: true, ..Member::new("Principal", &PRINCIPAL) },
            Member::new("SourceArn", &ARN),
            Member::new("FunctionUrlAuthType", &FUNCTION_URL_AUTH_TYPE),
            Member::new("InvokedViaFunctionUrl", &INVOKED_VIA_FUNCTION_URL),
            Member::new("SourceAccount", &SOURCE_OWNER),
            Member::new("EventSourceToken", &EVENT_SOURCE_TOKEN),
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
            Member::new("RevisionId", &STRING_SHAPE),
            Member::new("PrincipalOrgID", &PRINCIPAL_ORG_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ADD_PERMISSION_RESPONSE: Schema = Schema {
        name: "AddPermissionResponse",
        kind: Kind::Structure,
        members: &[Member::new("Statement", &STRING_SHAPE)],
        ..Schema::BASE
    };
    static ADDITIONAL_VERSION__PATTERN: Pattern = Pattern::new("[0-9]+");
    pub static ADDITIONAL_VERSION: Schema = Schema {
        name: "AdditionalVersion",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&ADDITIONAL_VERSION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ADDITIONAL_VERSION_WEIGHTS: Schema = Schema {
        name: "AdditionalVersionWeights",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ADDITIONAL_VERSION) },
            Member { required: true, ..Member::new("value", &WEIGHT) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ALIAS__PATTERN: Pattern = Pattern::new("(?!^[0-9]+$)([a-zA-Z0-9-_]+)");
    pub static ALIAS: Schema = Schema {
        name: "Alias",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&ALIAS__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ALIAS_CONFIGURATION: Schema = Schema {
        name: "AliasConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("AliasArn", &FUNCTION_ARN),
            Member::new("Name", &ALIAS),
            Member::new("FunctionVersion", &VERSION),
            Member::new("Description", &DESCRIPTION),
            Member::new("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
            Member::new("RevisionId", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ALIAS_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "AliasLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ALIAS_LIST: Schema = Schema {
        name: "AliasList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ALIAS_CONFIGURATION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ALIAS_ROUTING_CONFIGURATION: Schema = Schema {
        name: "AliasRoutingConfiguration",
        kind: Kind::Structure,
        members: &[Member::new("AdditionalVersionWeights", &ADDITIONAL_VERSION_WEIGHTS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ALLOW_CREDENTIALS: Schema =
        Schema { name: "AllowCredentials", kind: Kind::Boolean, ..Schema::BASE };
    pub static ALLOW_METHODS_LIST: Schema = Schema {
        name: "AllowMethodsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &METHOD) }],
        constraints: Constraints { min: Some(0.0), max: Some(6.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ALLOW_ORIGINS_LIST: Schema = Schema {
        name: "AllowOriginsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ORIGIN) }],
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Schema = Schema {
        name: "AmazonManagedKafkaEventSourceConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("ConsumerGroupId", &URI),
            Member::new("SchemaRegistryConfig", &KAFKA_SCHEMA_REGISTRY_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static APPLICATION_LOG_LEVEL: Schema = Schema {
        name: "ApplicationLogLevel",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["TRACE", "DEBUG", "INFO", "WARN", "ERROR", "FATAL"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ARCHITECTURE: Schema = Schema {
        name: "Architecture",
        kind: Kind::Enum,
        constraints: Constraints { values: &["x86_64", "arm64"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ARCHITECTURES_LIST: Schema = Schema {
        name: "ArchitecturesList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ARCHITECTURE) }],
        constraints: Constraints { min: Some(1.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
    );
    pub static ARN: Schema = Schema {
        name: "Arn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_SIZE: Schema = Schema {
        name: "BatchSize",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BISECT_BATCH_ON_FUNCTION_ERROR: Schema =
        Schema { name: "BisectBatchOnFunctionError", kind: Kind::Boolean, ..Schema::BASE };
    pub static BLOB: Schema = Schema { name: "Blob", kind: Kind::Blob, ..Schema::BASE };
    pub static BOOLEAN: Schema = Schema { name: "Boolean", kind: Kind::Boolean, ..Schema::BASE };
    static CAPACITY_PROVIDER_ARN__PATTERN: Pattern = Pattern::new(
        "arn:aws[a-zA-Z-]*:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:capacity-provider:[a-zA-Z0-9-_]+",
    );
    pub static CAPACITY_PROVIDER_ARN: Schema = Schema {
        name: "CapacityProviderArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(140.0),
            pattern: Some(&CAPACITY_PROVIDER_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY_PROVIDER_CONFIG: Schema = Schema {
        name: "CapacityProviderConfig",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new(
                "LambdaManagedInstancesCapacityProviderConfig",
                &LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG,
            )
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CODE_ARTIFACT_USER_DELETED_EXCEPTION: Schema = Schema {
        name: "CodeArtifactUserDeletedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static CODE_ARTIFACT_USER_FAILED_EXCEPTION: Schema = Schema {
        name: "CodeArtifactUserFailedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static CODE_ARTIFACT_USER_PENDING_EXCEPTION: Schema = Schema {
        name: "CodeArtifactUserPendingException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    static CODE_SIGNING_CONFIG_ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:code-signing-config:csc-[a-z0-9]{17}",
    );
    pub static CODE_SIGNING_CONFIG_ARN: Schema = Schema {
        name: "CodeSigningConfigArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(200.0),
            pattern: Some(&CODE_SIGNING_CONFIG_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CODE_SIGNING_CONFIG_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "CodeSigningConfigNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static CODE_STORAGE_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "CodeStorageExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CODE_VERIFICATION_FAILED_EXCEPTION: Schema = Schema {
        name: "CodeVerificationFailedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static COLLECTION_NAME__PATTERN: Pattern = Pattern::new("(^(?!(system\\x2e)))(^[_a-zA-Z0-9])([^$]*)");
    pub static COLLECTION_NAME: Schema = Schema {
        name: "CollectionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(57.0),
            pattern: Some(&COLLECTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static COMPATIBLE_ARCHITECTURES: Schema = Schema {
        name: "CompatibleArchitectures",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ARCHITECTURE) }],
        constraints: Constraints { min: Some(0.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static COMPATIBLE_RUNTIMES: Schema = Schema {
        name: "CompatibleRuntimes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RUNTIME) }],
        constraints: Constraints { min: Some(0.0), max: Some(15.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONCURRENCY: Schema = Schema {
        name: "Concurrency",
        kind: Kind::Structure,
        members: &[Member::new("ReservedConcurrentExecutions", &RESERVED_CONCURRENT_EXECUTIONS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CORS: Schema = Schema {
        name: "Cors",
        kind: Kind::Structure,
        members: &[
            Member::new("AllowCredentials", &ALLOW_CREDENTIALS),
            Member::new("AllowHeaders", &HEADERS_LIST),
            Member::new("AllowMethods", &ALLOW_METHODS_LIST),
            Member::new("AllowOrigins", &ALLOW_ORIGINS_LIST),
            Member::new("ExposeHeaders", &HEADERS_LIST),
            Member::new("MaxAge", &MAX_AGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ALIAS_REQUEST: Schema = Schema {
        name: "CreateAliasRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member { required: true, ..Member::new("Name", &ALIAS) },
            Member { required: true, ..Member::new("FunctionVersion", &VERSION_WITH_LATEST_PUBLISHED) },
            Member::new("Description", &DESCRIPTION),
            Member::new("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_EVENT_SOURCE_MAPPING_REQUEST: Schema = Schema {
        name: "CreateEventSourceMappingRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("EventSourceArn", &ARN),
            Member { required: true, ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME) },
            Member::new("Enabled", &ENABLED),
            Member::new("BatchSize", &BATCH_SIZE),
            Member::new("FilterCriteria", &FILTER_CRITERIA),
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("MetricsConfig", &EVENT_SOURCE_MAPPING_METRICS_CONFIG),
            Member::new("LoggingConfig", &EVENT_SOURCE_MAPPING_LOGGING_CONFIG),
            Member::new("ScalingConfig", &SCALING_CONFIG),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("ParallelizationFactor", &PARALLELIZATION_FACTOR),
            Member::new("StartingPosition", &EVENT_SOURCE_POSITION),
            Member::new("StartingPositionTimestamp", &DATE),
            Member::new("DestinationConfig", &DESTINATION_CONFIG),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("BisectBatchOnFunctionError", &BISECT_BATCH_ON_FUNCTION_ERROR),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING),
            Member::new("Tags", &TAGS),
            Member::new("TumblingWindowInSeconds", &TUMBLING_WINDOW_IN_SECONDS),
            Member::new("Topics", &TOPICS),
            Member::new("Queues", &QUEUES),
            Member::new("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
            Member::new("SelfManagedEventSource", &SELF_MANAGED_EVENT_SOURCE),
            Member::new("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
            Member::new("AmazonManagedKafkaEventSourceConfig", &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::new("SelfManagedKafkaEventSourceConfig", &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::new("DocumentDBEventSourceConfig", &DOCUMENT_DB_EVENT_SOURCE_CONFIG),
            Member::new("ProvisionedPollerConfig", &PROVISIONED_POLLER_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_FUNCTION_REQUEST: Schema = Schema {
        name: "CreateFunctionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FunctionName", &FUNCTION_NAME) },
            Member::new("Runtime", &RUNTIME),
            Member { required: true, ..Member::new("Role", &ROLE_ARN) },
            Member::new("Handler", &HANDLER),
            Member { required: true, ..Member::new("Code", &FUNCTION_CODE) },
            Member::new("Description", &DESCRIPTION),
            Member::new("Timeout", &TIMEOUT),
            Member::new("MemorySize", &MEMORY_SIZE),
            Member::new("Publish", &BOOLEAN),
            Member::new("PublishTo", &FUNCTION_VERSION_LATEST_PUBLISHED),
            Member::new("VpcConfig", &VPC_CONFIG),
            Member::new("PackageType", &PACKAGE_TYPE),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("Environment", &ENVIRONMENT),
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("TracingConfig", &TRACING_CONFIG),
            Member::new("Tags", &TAGS),
            Member::new("Layers", &LAYER_LIST),
            Member::new("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
            Member::new("CodeSigningConfigArn", &CODE_SIGNING_CONFIG_ARN),
            Member::new("ImageConfig", &IMAGE_CONFIG),
            Member::new("Architectures", &ARCHITECTURES_LIST),
            Member::new("EphemeralStorage", &EPHEMERAL_STORAGE),
            Member::new("SnapStart", &SNAP_START),
            Member::new("LoggingConfig", &LOGGING_CONFIG),
            Member::new("TenancyConfig", &TENANCY_CONFIG),
            Member::new("CapacityProviderConfig", &CAPACITY_PROVIDER_CONFIG),
            Member::new("DurableConfig", &DURABLE_CONFIG),
            Member::new("RuntimeConfig", &FUNCTION_RUNTIME_CONFIG),
            Member::new("AcceleratorConfig", &ACCELERATOR_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_FUNCTION_URL_CONFIG_REQUEST: Schema = Schema {
        name: "CreateFunctionUrlConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_URL_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &FUNCTION_URL_QUALIFIER)
            },
            Member { required: true, ..Member::new("AuthType", &FUNCTION_URL_AUTH_TYPE) },
            Member::new("Cors", &CORS),
            Member::new("InvokeMode", &INVOKE_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_FUNCTION_URL_CONFIG_RESPONSE: Schema = Schema {
        name: "CreateFunctionUrlConfigResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FunctionUrl", &FUNCTION_URL) },
            Member { required: true, ..Member::new("FunctionArn", &FUNCTION_ARN) },
            Member { required: true, ..Member::new("AuthType", &FUNCTION_URL_AUTH_TYPE) },
            Member::new("Cors", &CORS),
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP) },
            Member::new("InvokeMode", &INVOKE_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static DATABASE_NAME__PATTERN: Pattern = Pattern::new("[^ /\\.$\\x22]*");
    pub static DATABASE_NAME: Schema = Schema {
        name: "DatabaseName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(63.0),
            pattern: Some(&DATABASE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DATE: Schema = Schema { name: "Date", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DEAD_LETTER_CONFIG: Schema = Schema {
        name: "DeadLetterConfig",
        kind: Kind::Structure,
        members: &[Member::new("TargetArn", &RESOURCE_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ALIAS_REQUEST: Schema = Schema {
        name: "DeleteAliasRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &ALIAS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_EVENT_SOURCE_MAPPING_REQUEST: Schema = Schema {
        name: "DeleteEventSourceMappingRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "UUID",
            location_name: Some("UUID"),
            location: Location::Uri,
            required: true,
            ..Member::new("UUID", &UUID_STRING)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_FUNCTION_CONCURRENCY_REQUEST: Schema = Schema {
        name: "DeleteFunctionConcurrencyRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "FunctionName",
            location_name: Some("FunctionName"),
            location: Location::Uri,
            required: true,
            ..Member::new("FunctionName", &FUNCTION_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema = Schema {
        name: "DeleteFunctionEventInvokeConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_FUNCTION_REQUEST: Schema = Schema {
        name: "DeleteFunctionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_FUNCTION_RESPONSE: Schema = Schema {
        name: "DeleteFunctionResponse",
        kind: Kind::Structure,
        members: &[Member { location: Location::StatusCode, ..Member::new("StatusCode", &INTEGER) }],
        ..Schema::BASE
    };
    pub static DELETE_FUNCTION_URL_CONFIG_REQUEST: Schema = Schema {
        name: "DeleteFunctionUrlConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_URL_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &FUNCTION_URL_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_LAYER_VERSION_REQUEST: Schema = Schema {
        name: "DeleteLayerVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "LayerName",
                location_name: Some("LayerName"),
                location: Location::Uri,
                required: true,
                ..Member::new("LayerName", &LAYER_NAME_OR_ARN)
            },
            Member {
                wire: "VersionNumber",
                location_name: Some("VersionNumber"),
                location: Location::Uri,
                required: true,
                ..Member::new("VersionNumber", &LAYER_VERSION_NUMBER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Schema = Schema {
        name: "DeleteProvisionedConcurrencyConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                required: true,
                ..Member::new("Qualifier", &QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIPTION: Schema = Schema {
        name: "Description",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static DESTINATION_ARN__PATTERN: Pattern = Pattern::new(
        "$|kafka://([^.]([a-zA-Z0-9\\-_.]{0,248}))|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)",
    );
    pub static DESTINATION_ARN: Schema = Schema {
        name: "DestinationArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(350.0),
            pattern: Some(&DESTINATION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DESTINATION_CONFIG: Schema = Schema {
        name: "DestinationConfig",
        kind: Kind::Structure,
        members: &[Member::new("OnSuccess", &ON_SUCCESS), Member::new("OnFailure", &ON_FAILURE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DIRECT_S3_READ: Schema = Schema {
        name: "DirectS3Read",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ENABLED", "DISABLED", "AUTO"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DOCUMENT_DB_EVENT_SOURCE_CONFIG: Schema = Schema {
        name: "DocumentDBEventSourceConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("DatabaseName", &DATABASE_NAME),
            Member::new("CollectionName", &COLLECTION_NAME),
            Member::new("FullDocument", &FULL_DOCUMENT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DURABLE_CONFIG: Schema = Schema {
        name: "DurableConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("RetentionPeriodInDays", &RETENTION_PERIOD_IN_DAYS),
            Member::new("ExecutionTimeout", &EXECUTION_TIMEOUT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DURABLE_EXECUTION_ALREADY_STARTED_EXCEPTION: Schema = Schema {
        name: "DurableExecutionAlreadyStartedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    static DURABLE_EXECUTION_ARN__PATTERN: Pattern = Pattern::new(
        "arn:([a-zA-Z0-9-]+):lambda:([a-zA-Z0-9-]+):(\\d{12}):function:([a-zA-Z0-9_-]+):(\\$LATEST(?:\\.PUBLISHED)?|[0-9]+)/durable-execution/([a-zA-Z0-9_-]+)/([a-zA-Z0-9_-]+)",
    );
    pub static DURABLE_EXECUTION_ARN: Schema = Schema {
        name: "DurableExecutionArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&DURABLE_EXECUTION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static DURABLE_EXECUTION_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]+");
    pub static DURABLE_EXECUTION_NAME: Schema = Schema {
        name: "DurableExecutionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&DURABLE_EXECUTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EC2_ACCESS_DENIED_EXCEPTION: Schema = Schema {
        name: "EC2AccessDeniedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static EC2_THROTTLED_EXCEPTION: Schema = Schema {
        name: "EC2ThrottledException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static EC2_UNEXPECTED_EXCEPTION: Schema = Schema {
        name: "EC2UnexpectedException",
        kind: Kind::Structure,
        members: &[
            Member::new("Type", &STRING_SHAPE),
            Member::new("Message", &STRING_SHAPE),
            Member::new("EC2ErrorCode", &STRING_SHAPE),
        ],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static EFSIO_EXCEPTION: Schema = Schema {
        name: "EFSIOException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 410, namespace: None }),
        ..Schema::BASE
    };
    pub static EFS_MOUNT_CONNECTIVITY_EXCEPTION: Schema = Schema {
        name: "EFSMountConnectivityException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 408, namespace: None }),
        ..Schema::BASE
    };
    pub static EFS_MOUNT_FAILURE_EXCEPTION: Schema = Schema {
        name: "EFSMountFailureException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static EFS_MOUNT_TIMEOUT_EXCEPTION: Schema = Schema {
        name: "EFSMountTimeoutException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 408, namespace: None }),
        ..Schema::BASE
    };
    pub static ENI_LIMIT_REACHED_EXCEPTION: Schema = Schema {
        name: "ENILimitReachedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static ENI_NOT_READY_EXCEPTION: Schema = Schema {
        name: "ENINotReadyException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static ENABLED: Schema = Schema { name: "Enabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static END_POINT_TYPE: Schema = Schema {
        name: "EndPointType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["KAFKA_BOOTSTRAP_SERVERS"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT__PATTERN: Pattern = Pattern::new(
        "(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}",
    );
    pub static ENDPOINT: Schema = Schema {
        name: "Endpoint",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(300.0),
            pattern: Some(&ENDPOINT__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_LISTS: Schema = Schema {
        name: "EndpointLists",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT) }],
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINTS: Schema = Schema {
        name: "Endpoints",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &END_POINT_TYPE) },
            Member { required: true, ..Member::new("value", &ENDPOINT_LISTS) },
        ],
        constraints: Constraints { min: Some(1.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENVIRONMENT: Schema = Schema {
        name: "Environment",
        kind: Kind::Structure,
        members: &[Member::new("Variables", &ENVIRONMENT_VARIABLES)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENVIRONMENT_ERROR: Schema = Schema {
        name: "EnvironmentError",
        kind: Kind::Structure,
        members: &[Member::new("ErrorCode", &STRING_SHAPE), Member::new("Message", &SENSITIVE_STRING)],
        ..Schema::BASE
    };
    pub static ENVIRONMENT_RESPONSE: Schema = Schema {
        name: "EnvironmentResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Variables", &ENVIRONMENT_VARIABLES),
            Member::new("Error", &ENVIRONMENT_ERROR),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ENVIRONMENT_VARIABLE_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z]([a-zA-Z0-9_])+");
    pub static ENVIRONMENT_VARIABLE_NAME: Schema = Schema {
        name: "EnvironmentVariableName",
        kind: Kind::String,
        constraints: Constraints {
            pattern: Some(&ENVIRONMENT_VARIABLE_NAME__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENVIRONMENT_VARIABLE_VALUE: Schema =
        Schema { name: "EnvironmentVariableValue", kind: Kind::String, ..Schema::BASE };
    pub static ENVIRONMENT_VARIABLES: Schema = Schema {
        name: "EnvironmentVariables",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ENVIRONMENT_VARIABLE_NAME) },
            Member { required: true, ..Member::new("value", &ENVIRONMENT_VARIABLE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EPHEMERAL_STORAGE: Schema = Schema {
        name: "EphemeralStorage",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Size", &EPHEMERAL_STORAGE_SIZE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static EPHEMERAL_STORAGE_SIZE: Schema = Schema {
        name: "EphemeralStorageSize",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(512.0), max: Some(32768.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    static EVENT_SOURCE_MAPPING_ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
    );
    pub static EVENT_SOURCE_MAPPING_ARN: Schema = Schema {
        name: "EventSourceMappingArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(85.0),
            max: Some(120.0),
            pattern: Some(&EVENT_SOURCE_MAPPING_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPING_CONFIGURATION: Schema = Schema {
        name: "EventSourceMappingConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("UUID", &UUID_STRING),
            Member::new("StartingPosition", &EVENT_SOURCE_POSITION),
            Member::new("StartingPositionTimestamp", &DATE),
            Member::new("BatchSize", &BATCH_SIZE),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("ParallelizationFactor", &PARALLELIZATION_FACTOR),
            Member::new("EventSourceArn", &ARN),
            Member::new("FilterCriteria", &FILTER_CRITERIA),
            Member::new("FilterCriteriaError", &FILTER_CRITERIA_ERROR),
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("MetricsConfig", &EVENT_SOURCE_MAPPING_METRICS_CONFIG),
            Member::new("LoggingConfig", &EVENT_SOURCE_MAPPING_LOGGING_CONFIG),
            Member::new("ScalingConfig", &SCALING_CONFIG),
            Member::new("FunctionArn", &FUNCTION_ARN),
            Member::new("LastModified", &DATE),
            Member::new("LastProcessingResult", &STRING_SHAPE),
            Member::new("State", &STRING_SHAPE),
            Member::new("StateTransitionReason", &STRING_SHAPE),
            Member::new("DestinationConfig", &DESTINATION_CONFIG),
            Member::new("Topics", &TOPICS),
            Member::new("Queues", &QUEUES),
            Member::new("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
            Member::new("SelfManagedEventSource", &SELF_MANAGED_EVENT_SOURCE),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("BisectBatchOnFunctionError", &BISECT_BATCH_ON_FUNCTION_ERROR),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING),
            Member::new("TumblingWindowInSeconds", &TUMBLING_WINDOW_IN_SECONDS),
            Member::new("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
            Member::new("AmazonManagedKafkaEventSourceConfig", &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::new("SelfManagedKafkaEventSourceConfig", &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::new("DocumentDBEventSourceConfig", &DOCUMENT_DB_EVENT_SOURCE_CONFIG),
            Member::new("EventSourceMappingArn", &EVENT_SOURCE_MAPPING_ARN),
            Member::new("ProvisionedPollerConfig", &PROVISIONED_POLLER_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPING_LOGGING_CONFIG: Schema = Schema {
        name: "EventSourceMappingLoggingConfig",
        kind: Kind::Structure,
        members: &[Member::new("SystemLogLevel", &EVENT_SOURCE_MAPPING_SYSTEM_LOG_LEVEL)],
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPING_METRIC: Schema = Schema {
        name: "EventSourceMappingMetric",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["EventCount", "ErrorCount", "KafkaMetrics"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPING_METRIC_LIST: Schema = Schema {
        name: "EventSourceMappingMetricList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &EVENT_SOURCE_MAPPING_METRIC) }],
        constraints: Constraints { min: Some(0.0), max: Some(3.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPING_METRICS_CONFIG: Schema = Schema {
        name: "EventSourceMappingMetricsConfig",
        kind: Kind::Structure,
        members: &[Member::new("Metrics", &EVENT_SOURCE_MAPPING_METRIC_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPING_SYSTEM_LOG_LEVEL: Schema = Schema {
        name: "EventSourceMappingSystemLogLevel",
        kind: Kind::Enum,
        constraints: Constraints { values: &["DEBUG", "INFO", "WARN"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_MAPPINGS_LIST: Schema = Schema {
        name: "EventSourceMappingsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &EVENT_SOURCE_MAPPING_CONFIGURATION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_SOURCE_POSITION: Schema = Schema {
        name: "EventSourcePosition",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_SOURCE_TOKEN__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9._\\-]+");
    pub static EVENT_SOURCE_TOKEN: Schema = Schema {
        name: "EventSourceToken",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(256.0),
            pattern: Some(&EVENT_SOURCE_TOKEN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU: Schema = Schema {
        name: "ExecutionEnvironmentMemoryGiBPerVCpu",
        kind: Kind::Double,
        constraints: Constraints { min: Some(2.0), max: Some(8.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXECUTION_TIMEOUT: Schema = Schema {
        name: "ExecutionTimeout",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(31622400.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static FILE_SYSTEM_ARN__PATTERN: Pattern = Pattern::new(
        "arn:aws[a-zA-Z-]*:elasticfilesystem:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:access-point/fsap-[a-f0-9]{17}$|^arn:aws[-a-z]*:s3files:[0-9a-z-:]+:file-system/fs-[0-9a-f]{17,40}/access-point/fsap-[0-9a-f]{17,40}",
    );
    pub static FILE_SYSTEM_ARN: Schema = Schema {
        name: "FileSystemArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(256.0),
            pattern: Some(&FILE_SYSTEM_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILE_SYSTEM_CONFIG: Schema = Schema {
        name: "FileSystemConfig",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Arn", &FILE_SYSTEM_ARN) },
            Member { required: true, ..Member::new("LocalMountPath", &LOCAL_MOUNT_PATH) },
            Member::new("S3FilesConfig", &S3_FILES_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILE_SYSTEM_CONFIG_LIST: Schema = Schema {
        name: "FileSystemConfigList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FILE_SYSTEM_CONFIG) }],
        constraints: Constraints { min: Some(0.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER: Schema = Schema {
        name: "Filter",
        kind: Kind::Structure,
        members: &[Member::new("Pattern", &PATTERN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_CRITERIA: Schema = Schema {
        name: "FilterCriteria",
        kind: Kind::Structure,
        members: &[Member::new("Filters", &FILTER_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_CRITERIA_ERROR: Schema = Schema {
        name: "FilterCriteriaError",
        kind: Kind::Structure,
        members: &[
            Member::new("ErrorCode", &FILTER_CRITERIA_ERROR_CODE),
            Member::new("Message", &FILTER_CRITERIA_ERROR_MESSAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static FILTER_CRITERIA_ERROR_CODE__PATTERN: Pattern = Pattern::new("[A-Za-z]+Exception");
    pub static FILTER_CRITERIA_ERROR_CODE: Schema = Schema {
        name: "FilterCriteriaErrorCode",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(10.0),
            max: Some(50.0),
            pattern: Some(&FILTER_CRITERIA_ERROR_CODE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static FILTER_CRITERIA_ERROR_MESSAGE__PATTERN: Pattern = Pattern::new(".*");
    pub static FILTER_CRITERIA_ERROR_MESSAGE: Schema = Schema {
        name: "FilterCriteriaErrorMessage",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(10.0),
            max: Some(2048.0),
            pattern: Some(&FILTER_CRITERIA_ERROR_MESSAGE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_LIST: Schema = Schema {
        name: "FilterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FILTER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static FULL_DOCUMENT: Schema = Schema {
        name: "FullDocument",
        kind: Kind::Enum,
        constraints: Constraints { values: &["UpdateLookup", "Default"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static FUNCTION_ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
    );
    pub static FUNCTION_ARN: Schema = Schema {
        name: "FunctionArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&FUNCTION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_CODE: Schema = Schema {
        name: "FunctionCode",
        kind: Kind::Structure,
        members: &[
            Member::new("ZipFile", &BLOB),
            Member::new("S3Bucket", &S3_BUCKET),
            Member::new("S3Key", &S3_KEY),
            Member::new("S3ObjectVersion", &S3_OBJECT_VERSION),
            Member::new("S3ObjectStorageMode", &S3_OBJECT_STORAGE_MODE),
            Member::new("ImageUri", &STRING_SHAPE),
            Member::new("SourceKMSKeyArn", &KMS_KEY_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_CODE_LOCATION: Schema = Schema {
        name: "FunctionCodeLocation",
        kind: Kind::Structure,
        members: &[
            Member::new("RepositoryType", &STRING_SHAPE),
            Member::new("Location", &SENSITIVE_STRING_ON_SERVER_ONLY),
            Member::new("ImageUri", &STRING_SHAPE),
            Member::new("ResolvedImageUri", &STRING_SHAPE),
            Member::new("ResolvedS3Object", &RESOLVED_S3_OBJECT),
            Member::new("SourceKMSKeyArn", &KMS_KEY_ARN),
            Member::new("Error", &FUNCTION_CODE_LOCATION_ERROR),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_CODE_LOCATION_ERROR: Schema = Schema {
        name: "FunctionCodeLocationError",
        kind: Kind::Structure,
        members: &[Member::new("ErrorCode", &STRING_SHAPE), Member::new("Message", &SENSITIVE_STRING)],
        ..Schema::BASE
    };
    pub static FUNCTION_CONFIGURATION: Schema = Schema {
        name: "FunctionConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME),
            Member::new("FunctionArn", &NAME_SPACED_FUNCTION_ARN),
            Member::new("Runtime", &RUNTIME),
            Member::new("Role", &ROLE_ARN),
            Member::new("Handler", &HANDLER),
            Member::new("CodeSize", &LONG),
            Member::new("Description", &DESCRIPTION),
            Member::new("Timeout", &TIMEOUT),
            Member::new("MemorySize", &MEMORY_SIZE),
            Member::new("LastModified", &TIMESTAMP),
            Member::new("CodeSha256", &STRING_SHAPE),
            Member::new("Version", &VERSION),
            Member::new("VpcConfig", &VPC_CONFIG_RESPONSE),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("Environment", &ENVIRONMENT_RESPONSE),
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("TracingConfig", &TRACING_CONFIG_RESPONSE),
            Member::new("MasterArn", &FUNCTION_ARN),
            Member::new("RevisionId", &STRING_SHAPE),
            Member::new("Layers", &LAYERS_REFERENCE_LIST),
            Member::new("State", &STATE),
            Member::new("StateReason", &STATE_REASON),
            Member::new("StateReasonCode", &STATE_REASON_CODE),
            Member::new("LastUpdateStatus", &LAST_UPDATE_STATUS),
            Member::new("LastUpdateStatusReason", &LAST_UPDATE_STATUS_REASON),
            Member::new("LastUpdateStatusReasonCode", &LAST_UPDATE_STATUS_REASON_CODE),
            Member::new("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
            Member::new("SigningProfileVersionArn", &ARN),
            Member::new("SigningJobArn", &ARN),
            Member::new("PackageType", &PACKAGE_TYPE),
            Member::new("ImageConfigResponse", &IMAGE_CONFIG_RESPONSE),
            Member::new("Architectures", &ARCHITECTURES_LIST),
            Member::new("EphemeralStorage", &EPHEMERAL_STORAGE),
            Member::new("SnapStart", &SNAP_START_RESPONSE),
            Member::new("RuntimeVersionConfig", &RUNTIME_VERSION_CONFIG),
            Member::new("LoggingConfig", &LOGGING_CONFIG),
            Member::new("TenancyConfig", &TENANCY_CONFIG),
            Member::new("CapacityProviderConfig", &CAPACITY_PROVIDER_CONFIG),
            Member::new("ConfigSha256", &STRING_SHAPE),
            Member::new("DurableConfig", &DURABLE_CONFIG),
            Member::new("RuntimeConfig", &FUNCTION_RUNTIME_CONFIG),
            Member::new("AcceleratorConfig", &ACCELERATOR_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_EVENT_INVOKE_CONFIG: Schema = Schema {
        name: "FunctionEventInvokeConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("LastModified", &DATE),
            Member::new("FunctionArn", &FUNCTION_ARN),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::new("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::new("DestinationConfig", &DESTINATION_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_EVENT_INVOKE_CONFIG_LIST: Schema = Schema {
        name: "FunctionEventInvokeConfigList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FUNCTION_EVENT_INVOKE_CONFIG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_LIST: Schema = Schema {
        name: "FunctionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FUNCTION_CONFIGURATION) }],
        constrained: true,
        ..Schema::BASE
    };
    static FUNCTION_NAME__PATTERN: Pattern = Pattern::new(
        "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?",
    );
    pub static FUNCTION_NAME: Schema = Schema {
        name: "FunctionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(140.0),
            pattern: Some(&FUNCTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_RESPONSE_TYPE: Schema = Schema {
        name: "FunctionResponseType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ReportBatchItemFailures"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_RESPONSE_TYPE_LIST: Schema = Schema {
        name: "FunctionResponseTypeList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FUNCTION_RESPONSE_TYPE) }],
        constraints: Constraints { min: Some(0.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_RUNTIME_ALIAS: Schema = Schema {
        name: "FunctionRuntimeAlias",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static FUNCTION_RUNTIME_ARN__PATTERN: Pattern =
        Pattern::new("arn:[a-z-]+:lambda:[a-z0-9-]+:\\d{12}:runtime/.+");
    pub static FUNCTION_RUNTIME_ARN: Schema = Schema {
        name: "FunctionRuntimeArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(48.0),
            max: Some(2048.0),
            pattern: Some(&FUNCTION_RUNTIME_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_RUNTIME_CONFIG: Schema = Schema {
        name: "FunctionRuntimeConfig",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RuntimeArn", &FUNCTION_RUNTIME_ARN) },
            Member { required: true, ..Member::new("RuntimeAlias", &FUNCTION_RUNTIME_ALIAS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_URL: Schema = Schema {
        name: "FunctionUrl",
        kind: Kind::String,
        constraints: Constraints { min: Some(40.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_URL_AUTH_TYPE: Schema = Schema {
        name: "FunctionUrlAuthType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["NONE", "AWS_IAM"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_URL_CONFIG: Schema = Schema {
        name: "FunctionUrlConfig",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FunctionUrl", &FUNCTION_URL) },
            Member { required: true, ..Member::new("FunctionArn", &FUNCTION_ARN) },
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("LastModifiedTime", &TIMESTAMP) },
            Member::new("Cors", &CORS),
            Member { required: true, ..Member::new("AuthType", &FUNCTION_URL_AUTH_TYPE) },
            Member::new("InvokeMode", &INVOKE_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_URL_CONFIG_LIST: Schema = Schema {
        name: "FunctionUrlConfigList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FUNCTION_URL_CONFIG) }],
        constrained: true,
        ..Schema::BASE
    };
    static FUNCTION_URL_FUNCTION_NAME__PATTERN: Pattern = Pattern::new(
        "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]{1,64})(:((?!\\d+$)[0-9a-zA-Z-_]+))?",
    );
    pub static FUNCTION_URL_FUNCTION_NAME: Schema = Schema {
        name: "FunctionUrlFunctionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(140.0),
            pattern: Some(&FUNCTION_URL_FUNCTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static FUNCTION_URL_QUALIFIER__PATTERN: Pattern = Pattern::new("((?!^\\d+$)^[0-9a-zA-Z-_]+$)");
    pub static FUNCTION_URL_QUALIFIER: Schema = Schema {
        name: "FunctionUrlQualifier",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&FUNCTION_URL_QUALIFIER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_VERSION: Schema = Schema {
        name: "FunctionVersion",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ALL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_VERSION_LATEST_PUBLISHED: Schema = Schema {
        name: "FunctionVersionLatestPublished",
        kind: Kind::Enum,
        constraints: Constraints { values: &["LATEST_PUBLISHED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FUNCTION_VERSIONS_PER_CAPACITY_PROVIDER_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "FunctionVersionsPerCapacityProviderLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static GET_ACCOUNT_SETTINGS_REQUEST: Schema =
        Schema { name: "GetAccountSettingsRequest", kind: Kind::Structure, ..Schema::BASE };
    pub static GET_ACCOUNT_SETTINGS_RESPONSE: Schema = Schema {
        name: "GetAccountSettingsResponse",
        kind: Kind::Structure,
        members: &[Member::new("AccountLimit", &ACCOUNT_LIMIT), Member::new("AccountUsage", &ACCOUNT_USAGE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ALIAS_REQUEST: Schema = Schema {
        name: "GetAliasRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &ALIAS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_EVENT_SOURCE_MAPPING_REQUEST: Schema = Schema {
        name: "GetEventSourceMappingRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "UUID",
            location_name: Some("UUID"),
            location: Location::Uri,
            required: true,
            ..Member::new("UUID", &UUID_STRING)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_CONCURRENCY_REQUEST: Schema = Schema {
        name: "GetFunctionConcurrencyRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "FunctionName",
            location_name: Some("FunctionName"),
            location: Location::Uri,
            required: true,
            ..Member::new("FunctionName", &FUNCTION_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_CONCURRENCY_RESPONSE: Schema = Schema {
        name: "GetFunctionConcurrencyResponse",
        kind: Kind::Structure,
        members: &[Member::new("ReservedConcurrentExecutions", &RESERVED_CONCURRENT_EXECUTIONS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_CONFIGURATION_REQUEST: Schema = Schema {
        name: "GetFunctionConfigurationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema = Schema {
        name: "GetFunctionEventInvokeConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_REQUEST: Schema = Schema {
        name: "GetFunctionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_RESPONSE: Schema = Schema {
        name: "GetFunctionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Configuration", &FUNCTION_CONFIGURATION),
            Member::new("Code", &FUNCTION_CODE_LOCATION),
            Member::new("Tags", &TAGS),
            Member::new("TagsError", &TAGS_ERROR),
            Member::new("Concurrency", &CONCURRENCY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_URL_CONFIG_REQUEST: Schema = Schema {
        name: "GetFunctionUrlConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_URL_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &FUNCTION_URL_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FUNCTION_URL_CONFIG_RESPONSE: Schema = Schema {
        name: "GetFunctionUrlConfigResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FunctionUrl", &FUNCTION_URL) },
            Member { required: true, ..Member::new("FunctionArn", &FUNCTION_ARN) },
            Member { required: true, ..Member::new("AuthType", &FUNCTION_URL_AUTH_TYPE) },
            Member::new("Cors", &CORS),
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("LastModifiedTime", &TIMESTAMP) },
            Member::new("InvokeMode", &INVOKE_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_LAYER_VERSION_BY_ARN_REQUEST: Schema = Schema {
        name: "GetLayerVersionByArnRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Arn",
            location_name: Some("Arn"),
            location: Location::Query,
            required: true,
            ..Member::new("Arn", &LAYER_VERSION_ARN)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_LAYER_VERSION_REQUEST: Schema = Schema {
        name: "GetLayerVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "LayerName",
                location_name: Some("LayerName"),
                location: Location::Uri,
                required: true,
                ..Member::new("LayerName", &LAYER_NAME_OR_ARN)
            },
            Member {
                wire: "VersionNumber",
                location_name: Some("VersionNumber"),
                location: Location::Uri,
                required: true,
                ..Member::new("VersionNumber", &LAYER_VERSION_NUMBER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_LAYER_VERSION_RESPONSE: Schema = Schema {
        name: "GetLayerVersionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Content", &LAYER_VERSION_CONTENT_OUTPUT),
            Member::new("LayerArn", &LAYER_ARN),
            Member::new("LayerVersionArn", &LAYER_VERSION_ARN),
            Member::new("Description", &DESCRIPTION),
            Member::new("CreatedDate", &TIMESTAMP),
            Member::new("Version", &LAYER_VERSION_NUMBER),
            Member::new("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::new("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::new("LicenseInfo", &LICENSE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_POLICY_REQUEST: Schema = Schema {
        name: "GetPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_POLICY_RESPONSE: Schema = Schema {
        name: "GetPolicyResponse",
        kind: Kind::Structure,
        members: &[Member::new("Policy", &STRING_SHAPE), Member::new("RevisionId", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Schema = Schema {
        name: "GetProvisionedConcurrencyConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                required: true,
                ..Member::new("Qualifier", &QUALIFIER)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: Schema = Schema {
        name: "GetProvisionedConcurrencyConfigResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("RequestedProvisionedConcurrentExecutions", &POSITIVE_INTEGER),
            Member::new("AvailableProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::new("AllocatedProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::new("Status", &PROVISIONED_CONCURRENCY_STATUS_ENUM),
            Member::new("StatusReason", &STRING_SHAPE),
            Member::new("LastModified", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static HANDLER__PATTERN: Pattern = Pattern::new("[^\\s]+");
    pub static HANDLER: Schema = Schema {
        name: "Handler",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(128.0),
            pattern: Some(&HANDLER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static HEADER__PATTERN: Pattern = Pattern::new(".*");
    pub static HEADER: Schema = Schema {
        name: "Header",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(1024.0),
            pattern: Some(&HEADER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static HEADERS_LIST: Schema = Schema {
        name: "HeadersList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &HEADER) }],
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_CONFIG: Schema = Schema {
        name: "ImageConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("EntryPoint", &STRING_LIST),
            Member::new("Command", &STRING_LIST),
            Member::new("WorkingDirectory", &WORKING_DIRECTORY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_CONFIG_ERROR: Schema = Schema {
        name: "ImageConfigError",
        kind: Kind::Structure,
        members: &[Member::new("ErrorCode", &STRING_SHAPE), Member::new("Message", &SENSITIVE_STRING)],
        ..Schema::BASE
    };
    pub static IMAGE_CONFIG_RESPONSE: Schema = Schema {
        name: "ImageConfigResponse",
        kind: Kind::Structure,
        members: &[Member::new("ImageConfig", &IMAGE_CONFIG), Member::new("Error", &IMAGE_CONFIG_ERROR)],
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER: Schema = Schema { name: "Integer", kind: Kind::Integer, ..Schema::BASE };
    pub static INVALID_CODE_SIGNATURE_EXCEPTION: Schema = Schema {
        name: "InvalidCodeSignatureException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_VALUE_EXCEPTION: Schema = Schema {
        name: "InvalidParameterValueException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_REQUEST_CONTENT_EXCEPTION: Schema = Schema {
        name: "InvalidRequestContentException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_RUNTIME_EXCEPTION: Schema = Schema {
        name: "InvalidRuntimeException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_SECURITY_GROUP_ID_EXCEPTION: Schema = Schema {
        name: "InvalidSecurityGroupIDException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_SUBNET_ID_EXCEPTION: Schema = Schema {
        name: "InvalidSubnetIDException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_ZIP_FILE_EXCEPTION: Schema = Schema {
        name: "InvalidZipFileException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static INVOCATION_REQUEST: Schema = Schema {
        name: "InvocationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "X-Amz-Invocation-Type",
                location_name: Some("X-Amz-Invocation-Type"),
                location: Location::Header,
                ..Member::new("InvocationType", &INVOCATION_TYPE)
            },
            Member {
                wire: "X-Amz-Log-Type",
                location_name: Some("X-Amz-Log-Type"),
                location: Location::Header,
                ..Member::new("LogType", &LOG_TYPE)
            },
            Member {
                wire: "X-Amz-Client-Context",
                location_name: Some("X-Amz-Client-Context"),
                location: Location::Header,
                ..Member::new("ClientContext", &STRING_SHAPE)
            },
            Member {
                wire: "X-Amz-Durable-Execution-Name",
                location_name: Some("X-Amz-Durable-Execution-Name"),
                location: Location::Header,
                ..Member::new("DurableExecutionName", &DURABLE_EXECUTION_NAME)
            },
            Member::new("Payload", &BLOB),
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
            Member {
                wire: "X-Amz-Tenant-Id",
                location_name: Some("X-Amz-Tenant-Id"),
                location: Location::Header,
                ..Member::new("TenantId", &TENANT_ID)
            },
        ],
        constrained: true,
        payload: Some(5),
        ..Schema::BASE
    };
    pub static INVOCATION_RESPONSE: Schema = Schema {
        name: "InvocationResponse",
        kind: Kind::Structure,
        members: &[
            Member { location: Location::StatusCode, ..Member::new("StatusCode", &INTEGER) },
            Member {
                wire: "X-Amz-Function-Error",
                location_name: Some("X-Amz-Function-Error"),
                location: Location::Header,
                ..Member::new("FunctionError", &STRING_SHAPE)
            },
            Member {
                wire: "X-Amz-Log-Result",
                location_name: Some("X-Amz-Log-Result"),
                location: Location::Header,
                ..Member::new("LogResult", &STRING_SHAPE)
            },
            Member::new("Payload", &BLOB),
            Member {
                wire: "X-Amz-Executed-Version",
                location_name: Some("X-Amz-Executed-Version"),
                location: Location::Header,
                ..Member::new("ExecutedVersion", &VERSION)
            },
            Member {
                wire: "X-Amz-Durable-Execution-Arn",
                location_name: Some("X-Amz-Durable-Execution-Arn"),
                location: Location::Header,
                ..Member::new("DurableExecutionArn", &DURABLE_EXECUTION_ARN)
            },
        ],
        constrained: true,
        payload: Some(3),
        ..Schema::BASE
    };
    pub static INVOCATION_TYPE: Schema = Schema {
        name: "InvocationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Event", "RequestResponse", "DryRun"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INVOKE_MODE: Schema = Schema {
        name: "InvokeMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["BUFFERED", "RESPONSE_STREAM"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INVOKED_VIA_FUNCTION_URL: Schema =
        Schema { name: "InvokedViaFunctionUrl", kind: Kind::Boolean, ..Schema::BASE };
    pub static KMS_ACCESS_DENIED_EXCEPTION: Schema = Schema {
        name: "KMSAccessDeniedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_DISABLED_EXCEPTION: Schema = Schema {
        name: "KMSDisabledException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_STATE_EXCEPTION: Schema = Schema {
        name: "KMSInvalidStateException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    static KMS_KEY_ARN__PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");
    pub static KMS_KEY_ARN: Schema = Schema {
        name: "KMSKeyArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&KMS_KEY_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KMS_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "KMSNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static KAFKA_EVENT_SOURCE_MAPPING_CONSUMPTION_MODE: Schema = Schema {
        name: "KafkaEventSourceMappingConsumptionMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Stream", "Queue"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG: Schema = Schema {
        name: "KafkaSchemaRegistryAccessConfig",
        kind: Kind::Structure,
        members: &[Member::new("Type", &KAFKA_SCHEMA_REGISTRY_AUTH_TYPE), Member::new("URI", &ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG_LIST: Schema = Schema {
        name: "KafkaSchemaRegistryAccessConfigList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_REGISTRY_AUTH_TYPE: Schema = Schema {
        name: "KafkaSchemaRegistryAuthType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "BASIC_AUTH",
                "CLIENT_CERTIFICATE_TLS_AUTH",
                "SERVER_ROOT_CA_CERTIFICATE",
                "OAUTHBEARER_AUTH",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_REGISTRY_CONFIG: Schema = Schema {
        name: "KafkaSchemaRegistryConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("SchemaRegistryURI", &SCHEMA_REGISTRY_URI),
            Member::new("EventRecordFormat", &SCHEMA_REGISTRY_EVENT_RECORD_FORMAT),
            Member::new("AccessConfigs", &KAFKA_SCHEMA_REGISTRY_ACCESS_CONFIG_LIST),
            Member::new("SchemaValidationConfigs", &KAFKA_SCHEMA_VALIDATION_CONFIG_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_VALIDATION_ATTRIBUTE: Schema = Schema {
        name: "KafkaSchemaValidationAttribute",
        kind: Kind::Enum,
        constraints: Constraints { values: &["KEY", "VALUE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_VALIDATION_CONFIG: Schema = Schema {
        name: "KafkaSchemaValidationConfig",
        kind: Kind::Structure,
        members: &[Member::new("Attribute", &KAFKA_SCHEMA_VALIDATION_ATTRIBUTE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_SCHEMA_VALIDATION_CONFIG_LIST: Schema = Schema {
        name: "KafkaSchemaValidationConfigList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KAFKA_SCHEMA_VALIDATION_CONFIG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAMBDA_MANAGED_INSTANCES_CAPACITY_PROVIDER_CONFIG: Schema = Schema {
        name: "LambdaManagedInstancesCapacityProviderConfig",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("CapacityProviderArn", &CAPACITY_PROVIDER_ARN) },
            Member::new("PerExecutionEnvironmentMaxConcurrency", &PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY),
            Member::new("ExecutionEnvironmentMemoryGiBPerVCpu", &EXECUTION_ENVIRONMENT_MEMORY_GI_B_PER_V_CPU),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAST_UPDATE_STATUS: Schema = Schema {
        name: "LastUpdateStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Successful", "Failed", "InProgress"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAST_UPDATE_STATUS_REASON: Schema =
        Schema { name: "LastUpdateStatusReason", kind: Kind::String, ..Schema::BASE };
    pub static LAST_UPDATE_STATUS_REASON_CODE: Schema = Schema {
        name: "LastUpdateStatusReasonCode",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "EniLimitExceeded",
                "InsufficientRolePermissions",
                "InvalidConfiguration",
                "InternalError",
                "SubnetOutOfIPAddresses",
                "InvalidSubnet",
                "InvalidSecurityGroup",
                "ImageDeleted",
                "ImageAccessDenied",
                "InvalidImage",
                "KMSKeyAccessDenied",
                "KMSKeyNotFound",
                "InvalidStateKMSKey",
                "DisabledKMSKey",
                "EFSIOError",
                "EFSMountConnectivityError",
                "EFSMountFailure",
                "EFSMountTimeout",
                "InvalidRuntime",
                "InvalidZipFileException",
                "FunctionError",
                "ServiceQuotaExceededException",
                "VcpuLimitExceeded",
                "CapacityProviderScalingLimitExceeded",
                "InsufficientCapacity",
                "EC2RequestLimitExceeded",
                "FunctionError.InitTimeout",
                "FunctionError.RuntimeInitError",
                "FunctionError.ExtensionInitError",
                "FunctionError.InvalidEntryPoint",
                "FunctionError.InvalidWorkingDirectory",
                "FunctionError.PermissionDenied",
                "FunctionError.TooManyExtensions",
                "FunctionError.InitResourceExhausted",
                "DisallowedByVpcEncryptionControl",
                "IncompatibleAcceleratorInstanceTypes",
                "DependencyError",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYER: Schema = Schema {
        name: "Layer",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &LAYER_VERSION_ARN),
            Member::new("CodeSize", &LONG),
            Member::new("SigningProfileVersionArn", &ARN),
            Member::new("SigningJobArn", &ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static LAYER_ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+",
    );
    pub static LAYER_ARN: Schema = Schema {
        name: "LayerArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&LAYER_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYER_LIST: Schema = Schema {
        name: "LayerList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LAYER_VERSION_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    static LAYER_NAME__PATTERN: Pattern = Pattern::new(
        "(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+)|[a-zA-Z0-9-_]+",
    );
    pub static LAYER_NAME: Schema = Schema {
        name: "LayerName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(140.0),
            pattern: Some(&LAYER_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static LAYER_NAME_OR_ARN__PATTERN: Pattern = Pattern::new(
        "(arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]{1,140}|[a-zA-Z0-9-_]{1,140})",
    );
    pub static LAYER_NAME_OR_ARN: Schema = Schema {
        name: "LayerNameOrArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&LAYER_NAME_OR_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static LAYER_VERSION_ARN__PATTERN: Pattern = Pattern::new(
        "((arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:layer:[a-zA-Z0-9-_]+:[0-9]+)|(arn:[a-zA-Z0-9-]+:lambda:::awslayer:[a-zA-Z0-9-_]+))",
    );
    pub static LAYER_VERSION_ARN: Schema = Schema {
        name: "LayerVersionArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&LAYER_VERSION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYER_VERSION_CONTENT_INPUT: Schema = Schema {
        name: "LayerVersionContentInput",
        kind: Kind::Structure,
        members: &[
            Member::new("S3Bucket", &S3_BUCKET),
            Member::new("S3Key", &S3_KEY),
            Member::new("S3ObjectVersion", &S3_OBJECT_VERSION),
            Member::new("S3ObjectStorageMode", &S3_OBJECT_STORAGE_MODE),
            Member::new("ZipFile", &BLOB),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYER_VERSION_CONTENT_OUTPUT: Schema = Schema {
        name: "LayerVersionContentOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Location", &SENSITIVE_STRING_ON_SERVER_ONLY),
            Member::new("CodeSha256", &STRING_SHAPE),
            Member::new("CodeSize", &LONG),
            Member::new("SigningProfileVersionArn", &ARN),
            Member::new("SigningJobArn", &ARN),
            Member::new("ResolvedS3Object", &RESOLVED_S3_OBJECT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYER_VERSION_NUMBER: Schema =
        Schema { name: "LayerVersionNumber", kind: Kind::Long, ..Schema::BASE };
    pub static LAYER_VERSIONS_LIST: Schema = Schema {
        name: "LayerVersionsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LAYER_VERSIONS_LIST_ITEM) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYER_VERSIONS_LIST_ITEM: Schema = Schema {
        name: "LayerVersionsListItem",
        kind: Kind::Structure,
        members: &[
            Member::new("LayerVersionArn", &LAYER_VERSION_ARN),
            Member::new("Version", &LAYER_VERSION_NUMBER),
            Member::new("Description", &DESCRIPTION),
            Member::new("CreatedDate", &TIMESTAMP),
            Member::new("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::new("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::new("LicenseInfo", &LICENSE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYERS_LIST: Schema = Schema {
        name: "LayersList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LAYERS_LIST_ITEM) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYERS_LIST_ITEM: Schema = Schema {
        name: "LayersListItem",
        kind: Kind::Structure,
        members: &[
            Member::new("LayerName", &LAYER_NAME),
            Member::new("LayerArn", &LAYER_ARN),
            Member::new("LatestMatchingVersion", &LAYER_VERSIONS_LIST_ITEM),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LAYERS_REFERENCE_LIST: Schema = Schema {
        name: "LayersReferenceList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LAYER) }],
        constrained: true,
        ..Schema::BASE
    };
    static LICENSE_INFO__PATTERN: Pattern = Pattern::new(".*");
    pub static LICENSE_INFO: Schema = Schema {
        name: "LicenseInfo",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(512.0),
            pattern: Some(&LICENSE_INFO__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ALIASES_REQUEST: Schema = Schema {
        name: "ListAliasesRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "FunctionVersion",
                location_name: Some("FunctionVersion"),
                location: Location::Query,
                ..Member::new("FunctionVersion", &VERSION_WITH_LATEST_PUBLISHED)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ALIASES_RESPONSE: Schema = Schema {
        name: "ListAliasesResponse",
        kind: Kind::Structure,
        members: &[Member::new("NextMarker", &STRING_SHAPE), Member::new("Aliases", &ALIAS_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_EVENT_SOURCE_MAPPINGS_REQUEST: Schema = Schema {
        name: "ListEventSourceMappingsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "EventSourceArn",
                location_name: Some("EventSourceArn"),
                location: Location::Query,
                ..Member::new("EventSourceArn", &ARN)
            },
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Query,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_EVENT_SOURCE_MAPPINGS_RESPONSE: Schema = Schema {
        name: "ListEventSourceMappingsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("NextMarker", &STRING_SHAPE),
            Member::new("EventSourceMappings", &EVENT_SOURCE_MAPPINGS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST: Schema = Schema {
        name: "ListFunctionEventInvokeConfigsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_FUNCTION_EVENT_INVOKE_CONFIG_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE: Schema = Schema {
        name: "ListFunctionEventInvokeConfigsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("FunctionEventInvokeConfigs", &FUNCTION_EVENT_INVOKE_CONFIG_LIST),
            Member::new("NextMarker", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_FUNCTION_URL_CONFIGS_REQUEST: Schema = Schema {
        name: "ListFunctionUrlConfigsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_URL_FUNCTION_NAME)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_FUNCTION_URL_CONFIGS_RESPONSE: Schema = Schema {
        name: "ListFunctionUrlConfigsResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FunctionUrlConfigs", &FUNCTION_URL_CONFIG_LIST) },
            Member::new("NextMarker", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_FUNCTIONS_REQUEST: Schema = Schema {
        name: "ListFunctionsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "MasterRegion",
                location_name: Some("MasterRegion"),
                location: Location::Query,
                ..Member::new("MasterRegion", &MASTER_REGION)
            },
            Member {
                wire: "FunctionVersion",
                location_name: Some("FunctionVersion"),
                location: Location::Query,
                ..Member::new("FunctionVersion", &FUNCTION_VERSION)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_FUNCTIONS_RESPONSE: Schema = Schema {
        name: "ListFunctionsResponse",
        kind: Kind::Structure,
        members: &[Member::new("NextMarker", &STRING_SHAPE), Member::new("Functions", &FUNCTION_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_LAYER_VERSIONS_REQUEST: Schema = Schema {
        name: "ListLayerVersionsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "CompatibleArchitecture",
                location_name: Some("CompatibleArchitecture"),
                location: Location::Query,
                ..Member::new("CompatibleArchitecture", &ARCHITECTURE)
            },
            Member {
                wire: "CompatibleRuntime",
                location_name: Some("CompatibleRuntime"),
                location: Location::Query,
                ..Member::new("CompatibleRuntime", &RUNTIME)
            },
            Member {
                wire: "LayerName",
                location_name: Some("LayerName"),
                location: Location::Uri,
                required: true,
                ..Member::new("LayerName", &LAYER_NAME_OR_ARN)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_LAYER_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_LAYER_VERSIONS_RESPONSE: Schema = Schema {
        name: "ListLayerVersionsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("NextMarker", &STRING_SHAPE),
            Member::new("LayerVersions", &LAYER_VERSIONS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_LAYERS_REQUEST: Schema = Schema {
        name: "ListLayersRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "CompatibleArchitecture",
                location_name: Some("CompatibleArchitecture"),
                location: Location::Query,
                ..Member::new("CompatibleArchitecture", &ARCHITECTURE)
            },
            Member {
                wire: "CompatibleRuntime",
                location_name: Some("CompatibleRuntime"),
                location: Location::Query,
                ..Member::new("CompatibleRuntime", &RUNTIME)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_LAYER_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_LAYERS_RESPONSE: Schema = Schema {
        name: "ListLayersResponse",
        kind: Kind::Structure,
        members: &[Member::new("NextMarker", &STRING_SHAPE), Member::new("Layers", &LAYERS_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST: Schema = Schema {
        name: "ListProvisionedConcurrencyConfigsRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE: Schema = Schema {
        name: "ListProvisionedConcurrencyConfigsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ProvisionedConcurrencyConfigs", &PROVISIONED_CONCURRENCY_CONFIG_LIST),
            Member::new("NextMarker", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_REQUEST: Schema = Schema {
        name: "ListTagsRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Resource",
            location_name: Some("Resource"),
            location: Location::Uri,
            required: true,
            ..Member::new("Resource", &TAGGABLE_RESOURCE)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_RESPONSE: Schema = Schema {
        name: "ListTagsResponse",
        kind: Kind::Structure,
        members: &[Member::new("Tags", &TAGS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_VERSIONS_BY_FUNCTION_REQUEST: Schema = Schema {
        name: "ListVersionsByFunctionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Marker",
                location_name: Some("Marker"),
                location: Location::Query,
                ..Member::new("Marker", &STRING_SHAPE)
            },
            Member {
                wire: "MaxItems",
                location_name: Some("MaxItems"),
                location: Location::Query,
                ..Member::new("MaxItems", &MAX_LIST_ITEMS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_VERSIONS_BY_FUNCTION_RESPONSE: Schema = Schema {
        name: "ListVersionsByFunctionResponse",
        kind: Kind::Structure,
        members: &[Member::new("NextMarker", &STRING_SHAPE), Member::new("Versions", &FUNCTION_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    static LOCAL_MOUNT_PATH__PATTERN: Pattern = Pattern::new("/mnt/[a-zA-Z0-9-_.]+");
    pub static LOCAL_MOUNT_PATH: Schema = Schema {
        name: "LocalMountPath",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(160.0),
            pattern: Some(&LOCAL_MOUNT_PATH__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_FORMAT: Schema = Schema {
        name: "LogFormat",
        kind: Kind::Enum,
        constraints: Constraints { values: &["JSON", "Text"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static LOG_GROUP__PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+");
    pub static LOG_GROUP: Schema = Schema {
        name: "LogGroup",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&LOG_GROUP__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_TYPE: Schema = Schema {
        name: "LogType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["None", "Tail"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LOGGING_CONFIG: Schema = Schema {
        name: "LoggingConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("LogFormat", &LOG_FORMAT),
            Member::new("ApplicationLogLevel", &APPLICATION_LOG_LEVEL),
            Member::new("SystemLogLevel", &SYSTEM_LOG_LEVEL),
            Member::new("LogGroup", &LOG_GROUP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LONG: Schema = Schema { name: "Long", kind: Kind::Long, ..Schema::BASE };
    static MASTER_REGION__PATTERN: Pattern =
        Pattern::new("ALL|(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}");
    pub static MASTER_REGION: Schema = Schema {
        name: "MasterRegion",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(50.0),
            pattern: Some(&MASTER_REGION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_AGE: Schema = Schema {
        name: "MaxAge",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(86400.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_FUNCTION_EVENT_INVOKE_CONFIG_LIST_ITEMS: Schema = Schema {
        name: "MaxFunctionEventInvokeConfigListItems",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_ITEMS: Schema = Schema {
        name: "MaxItems",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_LAYER_LIST_ITEMS: Schema = Schema {
        name: "MaxLayerListItems",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_LIST_ITEMS: Schema = Schema {
        name: "MaxListItems",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEMS: Schema = Schema {
        name: "MaxProvisionedConcurrencyConfigListItems",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_BATCHING_WINDOW_IN_SECONDS: Schema = Schema {
        name: "MaximumBatchingWindowInSeconds",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(300.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_CONCURRENCY: Schema = Schema {
        name: "MaximumConcurrency",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(2.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Schema = Schema {
        name: "MaximumEventAgeInSeconds",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(60.0), max: Some(21600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_NUMBER_OF_POLLERS: Schema = Schema {
        name: "MaximumNumberOfPollers",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_RECORD_AGE_IN_SECONDS: Schema = Schema {
        name: "MaximumRecordAgeInSeconds",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(-1.0), max: Some(604800.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_RETRY_ATTEMPTS: Schema = Schema {
        name: "MaximumRetryAttempts",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING: Schema = Schema {
        name: "MaximumRetryAttemptsEventSourceMapping",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(-1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MEMORY_SIZE: Schema = Schema {
        name: "MemorySize",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(128.0), max: Some(32768.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static METHOD__PATTERN: Pattern = Pattern::new(".*");
    pub static METHOD: Schema = Schema {
        name: "Method",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(6.0),
            pattern: Some(&METHOD__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MINIMUM_NUMBER_OF_POLLERS: Schema = Schema {
        name: "MinimumNumberOfPollers",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MODE_NOT_SUPPORTED_EXCEPTION: Schema = Schema {
        name: "ModeNotSupportedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static NAME_SPACED_FUNCTION_ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*)?:lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_\\.]+(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
    );
    pub static NAME_SPACED_FUNCTION_ARN: Schema = Schema {
        name: "NameSpacedFunctionArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&NAME_SPACED_FUNCTION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static NAMESPACED_FUNCTION_NAME__PATTERN: Pattern = Pattern::new(
        "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?",
    );
    pub static NAMESPACED_FUNCTION_NAME: Schema = Schema {
        name: "NamespacedFunctionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&NAMESPACED_FUNCTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static NAMESPACED_STATEMENT_ID__PATTERN: Pattern = Pattern::new("([a-zA-Z0-9-_.]+)");
    pub static NAMESPACED_STATEMENT_ID: Schema = Schema {
        name: "NamespacedStatementId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(100.0),
            pattern: Some(&NAMESPACED_STATEMENT_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static NO_PUBLISHED_VERSION_EXCEPTION: Schema = Schema {
        name: "NoPublishedVersionException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static NON_NEGATIVE_INTEGER: Schema = Schema {
        name: "NonNegativeInteger",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NULLABLE_BOOLEAN: Schema =
        Schema { name: "NullableBoolean", kind: Kind::Boolean, ..Schema::BASE };
    static NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER__PATTERN: Pattern =
        Pattern::new("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+");
    pub static NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER: Schema = Schema {
        name: "NumericLatestPublishedOrAliasQualifier",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ON_FAILURE: Schema = Schema {
        name: "OnFailure",
        kind: Kind::Structure,
        members: &[Member::new("Destination", &DESTINATION_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ON_SUCCESS: Schema = Schema {
        name: "OnSuccess",
        kind: Kind::Structure,
        members: &[Member::new("Destination", &DESTINATION_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    static ORIGIN__PATTERN: Pattern = Pattern::new(".*");
    pub static ORIGIN: Schema = Schema {
        name: "Origin",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(253.0),
            pattern: Some(&ORIGIN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PACKAGE_TYPE: Schema = Schema {
        name: "PackageType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Zip", "Image"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARALLELIZATION_FACTOR: Schema = Schema {
        name: "ParallelizationFactor",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static PATTERN__PATTERN: Pattern = Pattern::new("[\\s\\S]*");
    pub static PATTERN: Schema = Schema {
        name: "Pattern",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(4096.0),
            pattern: Some(&PATTERN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PER_EXECUTION_ENVIRONMENT_MAX_CONCURRENCY: Schema = Schema {
        name: "PerExecutionEnvironmentMaxConcurrency",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_LENGTH_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "PolicyLengthExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static POSITIVE_INTEGER: Schema = Schema {
        name: "PositiveInteger",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PRECONDITION_FAILED_EXCEPTION: Schema = Schema {
        name: "PreconditionFailedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 412, namespace: None }),
        ..Schema::BASE
    };
    static PRINCIPAL__PATTERN: Pattern = Pattern::new("[^\\s]+");
    pub static PRINCIPAL: Schema = Schema {
        name: "Principal",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(2048.0),
            pattern: Some(&PRINCIPAL__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PRINCIPAL_ORG_ID__PATTERN: Pattern = Pattern::new("o-[a-z0-9]{10,32}");
    pub static PRINCIPAL_ORG_ID: Schema = Schema {
        name: "PrincipalOrgID",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(12.0),
            max: Some(34.0),
            pattern: Some(&PRINCIPAL_ORG_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_CONCURRENCY_CONFIG_LIST: Schema = Schema {
        name: "ProvisionedConcurrencyConfigList",
        kind: Kind::List,
        members: &[Member {
            required: true,
            ..Member::new("member", &PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM: Schema = Schema {
        name: "ProvisionedConcurrencyConfigListItem",
        kind: Kind::Structure,
        members: &[
            Member::new("FunctionArn", &FUNCTION_ARN),
            Member::new("RequestedProvisionedConcurrentExecutions", &POSITIVE_INTEGER),
            Member::new("AvailableProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::new("AllocatedProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::new("Status", &PROVISIONED_CONCURRENCY_STATUS_ENUM),
            Member::new("StatusReason", &STRING_SHAPE),
            Member::new("LastModified", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_CONCURRENCY_CONFIG_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ProvisionedConcurrencyConfigNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static PROVISIONED_CONCURRENCY_STATUS_ENUM: Schema = Schema {
        name: "ProvisionedConcurrencyStatusEnum",
        kind: Kind::Enum,
        constraints: Constraints { values: &["IN_PROGRESS", "READY", "FAILED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_POLLER_CONFIG: Schema = Schema {
        name: "ProvisionedPollerConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("MinimumPollers", &MINIMUM_NUMBER_OF_POLLERS),
            Member::new("MaximumPollers", &MAXIMUM_NUMBER_OF_POLLERS),
            Member::new("PollerGroupName", &PROVISIONED_POLLER_GROUP_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static PROVISIONED_POLLER_GROUP_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]*");
    pub static PROVISIONED_POLLER_GROUP_NAME: Schema = Schema {
        name: "ProvisionedPollerGroupName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(128.0),
            pattern: Some(&PROVISIONED_POLLER_GROUP_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUBLIC_POLICY_EXCEPTION: Schema = Schema {
        name: "PublicPolicyException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PUBLISH_LAYER_VERSION_REQUEST: Schema = Schema {
        name: "PublishLayerVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "LayerName",
                location_name: Some("LayerName"),
                location: Location::Uri,
                required: true,
                ..Member::new("LayerName", &LAYER_NAME_OR_ARN)
            },
            Member::new("Description", &DESCRIPTION),
            Member { required: true, ..Member::new("Content", &LAYER_VERSION_CONTENT_INPUT) },
            Member::new("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::new("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::new("LicenseInfo", &LICENSE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUBLISH_LAYER_VERSION_RESPONSE: Schema = Schema {
        name: "PublishLayerVersionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Content", &LAYER_VERSION_CONTENT_OUTPUT),
            Member::new("LayerArn", &LAYER_ARN),
            Member::new("LayerVersionArn", &LAYER_VERSION_ARN),
            Member::new("Description", &DESCRIPTION),
            Member::new("CreatedDate", &TIMESTAMP),
            Member::new("Version", &LAYER_VERSION_NUMBER),
            Member::new("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
            Member::new("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
            Member::new("LicenseInfo", &LICENSE_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUBLISH_VERSION_REQUEST: Schema = Schema {
        name: "PublishVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member::new("CodeSha256", &STRING_SHAPE),
            Member::new("Description", &DESCRIPTION),
            Member::new("RevisionId", &STRING_SHAPE),
            Member::new("PublishTo", &FUNCTION_VERSION_LATEST_PUBLISHED),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_FUNCTION_CONCURRENCY_REQUEST: Schema = Schema {
        name: "PutFunctionConcurrencyRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                required: true,
                ..Member::new("ReservedConcurrentExecutions", &RESERVED_CONCURRENT_EXECUTIONS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema = Schema {
        name: "PutFunctionEventInvokeConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::new("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::new("DestinationConfig", &DESTINATION_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Schema = Schema {
        name: "PutProvisionedConcurrencyConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                required: true,
                ..Member::new("Qualifier", &QUALIFIER)
            },
            Member { required: true, ..Member::new("ProvisionedConcurrentExecutions", &POSITIVE_INTEGER) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: Schema = Schema {
        name: "PutProvisionedConcurrencyConfigResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("RequestedProvisionedConcurrentExecutions", &POSITIVE_INTEGER),
            Member::new("AllocatedProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::new("AvailableProvisionedConcurrentExecutions", &NON_NEGATIVE_INTEGER),
            Member::new("Status", &PROVISIONED_CONCURRENCY_STATUS_ENUM),
            Member::new("StatusReason", &STRING_SHAPE),
            Member::new("LastModified", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static QUALIFIER__PATTERN: Pattern = Pattern::new("(|[a-zA-Z0-9$_-]+)");
    pub static QUALIFIER: Schema = Schema {
        name: "Qualifier",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&QUALIFIER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static QUEUE__PATTERN: Pattern = Pattern::new("[\\s\\S]*");
    pub static QUEUE: Schema = Schema {
        name: "Queue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1000.0),
            pattern: Some(&QUEUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static QUEUES: Schema = Schema {
        name: "Queues",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &QUEUE) }],
        constraints: Constraints { min: Some(1.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RECURSIVE_INVOCATION_EXCEPTION: Schema = Schema {
        name: "RecursiveInvocationException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static REMOVE_PERMISSION_REQUEST: Schema = Schema {
        name: "RemovePermissionRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "StatementId",
                location_name: Some("StatementId"),
                location: Location::Uri,
                required: true,
                ..Member::new("StatementId", &NAMESPACED_STATEMENT_ID)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
            Member {
                wire: "RevisionId",
                location_name: Some("RevisionId"),
                location: Location::Query,
                ..Member::new("RevisionId", &STRING_SHAPE)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REQUEST_TOO_LARGE_EXCEPTION: Schema = Schema {
        name: "RequestTooLargeException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 413, namespace: None }),
        ..Schema::BASE
    };
    pub static RESERVED_CONCURRENT_EXECUTIONS: Schema = Schema {
        name: "ReservedConcurrentExecutions",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOLVED_S3_OBJECT: Schema = Schema {
        name: "ResolvedS3Object",
        kind: Kind::Structure,
        members: &[
            Member::new("S3Bucket", &S3_BUCKET),
            Member::new("S3Key", &S3_KEY),
            Member::new("S3ObjectVersion", &S3_OBJECT_VERSION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static RESOURCE_ARN__PATTERN: Pattern = Pattern::new("(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()");
    pub static RESOURCE_ARN: Schema = Schema {
        name: "ResourceArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&RESOURCE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_CONFLICT_EXCEPTION: Schema = Schema {
        name: "ResourceConflictException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_IN_USE_EXCEPTION: Schema = Schema {
        name: "ResourceInUseException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_READY_EXCEPTION: Schema = Schema {
        name: "ResourceNotReadyException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    pub static RETENTION_PERIOD_IN_DAYS: Schema = Schema {
        name: "RetentionPeriodInDays",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(90.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ROLE_ARN__PATTERN: Pattern =
        Pattern::new("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+");
    pub static ROLE_ARN: Schema = Schema {
        name: "RoleArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(10000.0),
            pattern: Some(&ROLE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUNTIME: Schema = Schema {
        name: "Runtime",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "nodejs",
                "nodejs4.3",
                "nodejs6.10",
                "nodejs8.10",
                "nodejs10.x",
                "nodejs12.x",
                "nodejs14.x",
                "nodejs16.x",
                "nodejs18.x",
                "nodejs20.x",
                "nodejs22.x",
                "nodejs24.x",
                "java8",
                "java8.al2",
                "java11",
                "java17",
                "java21",
                "java25",
                "python2.7",
                "python3.6",
                "python3.7",
                "python3.8",
                "python3.9",
                "python3.10",
                "python3.11",
                "python3.12",
                "python3.13",
                "python3.14",
                "dotnetcore1.0",
                "dotnetcore2.0",
                "dotnetcore2.1",
                "dotnetcore3.1",
                "dotnet6",
                "dotnet8",
                "dotnet10",
                "nodejs4.3-edge",
                "go1.x",
                "ruby2.5",
                "ruby2.7",
                "ruby3.2",
                "ruby3.3",
                "ruby3.4",
                "ruby4.0",
                "provided",
                "provided.al2",
                "provided.al2023",
                "nodejs26.x",
                "python3.15",
                "java8.al2023",
                "java11.al2023",
                "java17.al2023",
                "custom",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUNTIME_ALIAS_DELETED_EXCEPTION: Schema = Schema {
        name: "RuntimeAliasDeletedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    static RUNTIME_VERSION_ARN__PATTERN: Pattern = Pattern::new(
        "((arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}::runtime:.+)|(arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:runtime/[A-Za-z0-9_.-]{1,128}/version/[A-Za-z0-9_.-]{1,128}))",
    );
    pub static RUNTIME_VERSION_ARN: Schema = Schema {
        name: "RuntimeVersionArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(26.0),
            max: Some(2048.0),
            pattern: Some(&RUNTIME_VERSION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUNTIME_VERSION_CONFIG: Schema = Schema {
        name: "RuntimeVersionConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("RuntimeVersionArn", &RUNTIME_VERSION_ARN),
            Member::new("Error", &RUNTIME_VERSION_ERROR),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RUNTIME_VERSION_DELETED_EXCEPTION: Schema = Schema {
        name: "RuntimeVersionDeletedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static RUNTIME_VERSION_ERROR: Schema = Schema {
        name: "RuntimeVersionError",
        kind: Kind::Structure,
        members: &[Member::new("ErrorCode", &STRING_SHAPE), Member::new("Message", &SENSITIVE_STRING)],
        ..Schema::BASE
    };
    static S3_BUCKET__PATTERN: Pattern = Pattern::new("[0-9A-Za-z\\.\\-_]*(?<!\\.)");
    pub static S3_BUCKET: Schema = Schema {
        name: "S3Bucket",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(3.0),
            max: Some(63.0),
            pattern: Some(&S3_BUCKET__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_FILES_CONFIG: Schema = Schema {
        name: "S3FilesConfig",
        kind: Kind::Structure,
        members: &[Member::new("DirectS3Read", &DIRECT_S3_READ)],
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_FILES_MOUNT_CONNECTIVITY_EXCEPTION: Schema = Schema {
        name: "S3FilesMountConnectivityException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 408, namespace: None }),
        ..Schema::BASE
    };
    pub static S3_FILES_MOUNT_FAILURE_EXCEPTION: Schema = Schema {
        name: "S3FilesMountFailureException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static S3_FILES_MOUNT_TIMEOUT_EXCEPTION: Schema = Schema {
        name: "S3FilesMountTimeoutException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 408, namespace: None }),
        ..Schema::BASE
    };
    static S3_KEY__PATTERN: Pattern = Pattern::new(".*");
    pub static S3_KEY: Schema = Schema {
        name: "S3Key",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&S3_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_OBJECT_STORAGE_MODE: Schema = Schema {
        name: "S3ObjectStorageMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["COPY", "REFERENCE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static S3_OBJECT_VERSION__PATTERN: Pattern = Pattern::new(".*");
    pub static S3_OBJECT_VERSION: Schema = Schema {
        name: "S3ObjectVersion",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&S3_OBJECT_VERSION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_CONFIG: Schema = Schema {
        name: "ScalingConfig",
        kind: Kind::Structure,
        members: &[Member::new("MaximumConcurrency", &MAXIMUM_CONCURRENCY)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEMA_REGISTRY_EVENT_RECORD_FORMAT: Schema = Schema {
        name: "SchemaRegistryEventRecordFormat",
        kind: Kind::Enum,
        constraints: Constraints { values: &["JSON", "SOURCE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static SCHEMA_REGISTRY_URI__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*");
    pub static SCHEMA_REGISTRY_URI: Schema = Schema {
        name: "SchemaRegistryUri",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(10000.0),
            pattern: Some(&SCHEMA_REGISTRY_URI__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SECURITY_GROUP_ID__PATTERN: Pattern = Pattern::new("sg-[0-9a-zA-Z]*");
    pub static SECURITY_GROUP_ID: Schema = Schema {
        name: "SecurityGroupId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(1024.0),
            pattern: Some(&SECURITY_GROUP_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECURITY_GROUP_IDS: Schema = Schema {
        name: "SecurityGroupIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECURITY_GROUP_ID) }],
        constraints: Constraints { min: Some(0.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SELF_MANAGED_EVENT_SOURCE: Schema = Schema {
        name: "SelfManagedEventSource",
        kind: Kind::Structure,
        members: &[Member::new("Endpoints", &ENDPOINTS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Schema = Schema {
        name: "SelfManagedKafkaEventSourceConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("ConsumerGroupId", &URI),
            Member::new("SchemaRegistryConfig", &KAFKA_SCHEMA_REGISTRY_CONFIG),
            Member::new("ConsumptionMode", &KAFKA_EVENT_SOURCE_MAPPING_CONSUMPTION_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SENSITIVE_STRING: Schema =
        Schema { name: "SensitiveString", kind: Kind::String, ..Schema::BASE };
    pub static SENSITIVE_STRING_ON_SERVER_ONLY: Schema = Schema {
        name: "SensitiveStringOnServerOnly",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SERIALIZED_REQUEST_ENTITY_TOO_LARGE_EXCEPTION: Schema = Schema {
        name: "SerializedRequestEntityTooLargeException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 413, namespace: None }),
        ..Schema::BASE
    };
    pub static SERVICE_EXCEPTION: Schema = Schema {
        name: "ServiceException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "ServiceQuotaExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 402, namespace: None }),
        ..Schema::BASE
    };
    pub static SNAP_START: Schema = Schema {
        name: "SnapStart",
        kind: Kind::Structure,
        members: &[Member::new("ApplyOn", &SNAP_START_APPLY_ON)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SNAP_START_APPLY_ON: Schema = Schema {
        name: "SnapStartApplyOn",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PublishedVersions", "None"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SNAP_START_EXCEPTION: Schema = Schema {
        name: "SnapStartException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static SNAP_START_NOT_READY_EXCEPTION: Schema = Schema {
        name: "SnapStartNotReadyException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static SNAP_START_OPTIMIZATION_STATUS: Schema = Schema {
        name: "SnapStartOptimizationStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["On", "Off"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SNAP_START_REGENERATION_FAILURE_EXCEPTION: Schema = Schema {
        name: "SnapStartRegenerationFailureException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static SNAP_START_RESPONSE: Schema = Schema {
        name: "SnapStartResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ApplyOn", &SNAP_START_APPLY_ON),
            Member::new("OptimizationStatus", &SNAP_START_OPTIMIZATION_STATUS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SNAP_START_TIMEOUT_EXCEPTION: Schema = Schema {
        name: "SnapStartTimeoutException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 408, namespace: None }),
        ..Schema::BASE
    };
    pub static SOURCE_ACCESS_CONFIGURATION: Schema = Schema {
        name: "SourceAccessConfiguration",
        kind: Kind::Structure,
        members: &[Member::new("Type", &SOURCE_ACCESS_TYPE), Member::new("URI", &URI)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SOURCE_ACCESS_CONFIGURATIONS: Schema = Schema {
        name: "SourceAccessConfigurations",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SOURCE_ACCESS_CONFIGURATION) }],
        constraints: Constraints { min: Some(0.0), max: Some(23.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SOURCE_ACCESS_TYPE: Schema = Schema {
        name: "SourceAccessType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "BASIC_AUTH",
                "VPC_SUBNET",
                "VPC_SECURITY_GROUP",
                "SASL_SCRAM_512_AUTH",
                "SASL_SCRAM_256_AUTH",
                "VIRTUAL_HOST",
                "CLIENT_CERTIFICATE_TLS_AUTH",
                "SERVER_ROOT_CA_CERTIFICATE",
                "OAUTHBEARER_AUTH",
                "OAUTHBEARER_SCOPE",
                "OAUTHBEARER_AUDIENCE",
                "OAUTHBEARER_LOGICAL_CLUSTER",
                "OAUTHBEARER_IDENTITY_POOL",
                "IAM_AUTH",
                "IAM_OAUTHBEARER_AUTH",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SOURCE_OWNER__PATTERN: Pattern = Pattern::new("\\d{12}");
    pub static SOURCE_OWNER: Schema = Schema {
        name: "SourceOwner",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(12.0),
            pattern: Some(&SOURCE_OWNER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATE: Schema = Schema {
        name: "State",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Pending",
                "Active",
                "Inactive",
                "Failed",
                "Deactivating",
                "Deactivated",
                "ActiveNonInvocable",
                "Deleting",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATE_REASON: Schema = Schema { name: "StateReason", kind: Kind::String, ..Schema::BASE };
    pub static STATE_REASON_CODE: Schema = Schema {
        name: "StateReasonCode",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Idle",
                "Creating",
                "Restoring",
                "EniLimitExceeded",
                "InsufficientRolePermissions",
                "InvalidConfiguration",
                "InternalError",
                "SubnetOutOfIPAddresses",
                "InvalidSubnet",
                "InvalidSecurityGroup",
                "ImageDeleted",
                "ImageAccessDenied",
                "InvalidImage",
                "KMSKeyAccessDenied",
                "KMSKeyNotFound",
                "InvalidStateKMSKey",
                "DisabledKMSKey",
                "EFSIOError",
                "EFSMountConnectivityError",
                "EFSMountFailure",
                "EFSMountTimeout",
                "InvalidRuntime",
                "InvalidZipFileException",
                "FunctionError",
                "ServiceQuotaExceededException",
                "VcpuLimitExceeded",
                "CapacityProviderScalingLimitExceeded",
                "InsufficientCapacity",
                "EC2RequestLimitExceeded",
                "FunctionError.InitTimeout",
                "FunctionError.RuntimeInitError",
                "FunctionError.ExtensionInitError",
                "FunctionError.InvalidEntryPoint",
                "FunctionError.InvalidWorkingDirectory",
                "FunctionError.PermissionDenied",
                "FunctionError.TooManyExtensions",
                "FunctionError.InitResourceExhausted",
                "DisallowedByVpcEncryptionControl",
                "DrainingDurableExecutions",
                "IncompatibleAcceleratorInstanceTypes",
                "DependencyError",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static STATEMENT_ID__PATTERN: Pattern = Pattern::new("([a-zA-Z0-9-_]+)");
    pub static STATEMENT_ID: Schema = Schema {
        name: "StatementId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(100.0),
            pattern: Some(&STATEMENT_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static STRING_LIST: Schema = Schema {
        name: "StringList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        constraints: Constraints { min: Some(0.0), max: Some(1500.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SUBNET_IP_ADDRESS_LIMIT_REACHED_EXCEPTION: Schema = Schema {
        name: "SubnetIPAddressLimitReachedException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 502, namespace: None }),
        ..Schema::BASE
    };
    static SUBNET_ID__PATTERN: Pattern = Pattern::new("subnet-[0-9a-z]*");
    pub static SUBNET_ID: Schema = Schema {
        name: "SubnetId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(1024.0),
            pattern: Some(&SUBNET_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SUBNET_IDS: Schema = Schema {
        name: "SubnetIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SUBNET_ID) }],
        constraints: Constraints { min: Some(0.0), max: Some(16.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SYSTEM_LOG_LEVEL: Schema = Schema {
        name: "SystemLogLevel",
        kind: Kind::Enum,
        constraints: Constraints { values: &["DEBUG", "INFO", "WARN"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TAG_KEY__PATTERN: Pattern = Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");
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
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Resource",
                location_name: Some("Resource"),
                location: Location::Uri,
                required: true,
                ..Member::new("Resource", &TAGGABLE_RESOURCE)
            },
            Member { required: true, ..Member::new("Tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static TAG_VALUE__PATTERN: Pattern = Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)");
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
    static TAGGABLE_RESOURCE__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z-]*):lambda:(eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:\\d{12}:(function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?|code-signing-config:csc-[a-z0-9]{17}|event-source-mapping:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|(capacity-provider|network-connector):[a-zA-Z0-9-_]{1,64})",
    );
    pub static TAGGABLE_RESOURCE: Schema = Schema {
        name: "TaggableResource",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(10000.0),
            pattern: Some(&TAGGABLE_RESOURCE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAGS: Schema = Schema {
        name: "Tags",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TAG_KEY) },
            Member { required: true, ..Member::new("value", &TAG_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAGS_ERROR: Schema = Schema {
        name: "TagsError",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ErrorCode", &TAGS_ERROR_CODE) },
            Member { required: true, ..Member::new("Message", &TAGS_ERROR_MESSAGE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static TAGS_ERROR_CODE__PATTERN: Pattern = Pattern::new("[A-Za-z]+Exception");
    pub static TAGS_ERROR_CODE: Schema = Schema {
        name: "TagsErrorCode",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(10.0),
            max: Some(21.0),
            pattern: Some(&TAGS_ERROR_CODE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static TAGS_ERROR_MESSAGE__PATTERN: Pattern = Pattern::new(".*");
    pub static TAGS_ERROR_MESSAGE: Schema = Schema {
        name: "TagsErrorMessage",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(84.0),
            max: Some(1000.0),
            pattern: Some(&TAGS_ERROR_MESSAGE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TENANCY_CONFIG: Schema = Schema {
        name: "TenancyConfig",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("TenantIsolationMode", &TENANT_ISOLATION_MODE) }],
        constrained: true,
        ..Schema::BASE
    };
    static TENANT_ID__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9\\._:\\/=+\\-@ ]+");
    pub static TENANT_ID: Schema = Schema {
        name: "TenantId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&TENANT_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TENANT_ISOLATION_MODE: Schema = Schema {
        name: "TenantIsolationMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PER_TENANT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static THROTTLE_REASON: Schema = Schema {
        name: "ThrottleReason",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "ConcurrentInvocationLimitExceeded",
                "FunctionInvocationRateLimitExceeded",
                "ReservedFunctionConcurrentInvocationLimitExceeded",
                "ReservedFunctionInvocationRateLimitExceeded",
                "CallerRateLimitExceeded",
                "ConcurrentSnapshotCreateLimitExceeded",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static THROTTLING_EXCEPTION: Schema = Schema {
        name: "ThrottlingException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TIMEOUT: Schema = Schema {
        name: "Timeout",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(5400.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TIMESTAMP__PATTERN: Pattern = Pattern::new(".*");
    pub static TIMESTAMP: Schema = Schema {
        name: "Timestamp",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(100.0),
            pattern: Some(&TIMESTAMP__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TOO_MANY_REQUESTS_EXCEPTION: Schema = Schema {
        name: "TooManyRequestsException",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Retry-After",
                location_name: Some("Retry-After"),
                location: Location::Header,
                ..Member::new("retryAfterSeconds", &STRING_SHAPE)
            },
            Member::new("Type", &STRING_SHAPE),
            Member::new("message", &STRING_SHAPE),
            Member::new("Reason", &THROTTLE_REASON),
        ],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    static TOPIC__PATTERN: Pattern = Pattern::new("[^.]([a-zA-Z0-9\\-_.]+)");
    pub static TOPIC: Schema = Schema {
        name: "Topic",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(249.0),
            pattern: Some(&TOPIC__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TOPICS: Schema = Schema {
        name: "Topics",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TOPIC) }],
        constraints: Constraints { min: Some(1.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACING_CONFIG: Schema = Schema {
        name: "TracingConfig",
        kind: Kind::Structure,
        members: &[Member::new("Mode", &TRACING_MODE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACING_CONFIG_RESPONSE: Schema = Schema {
        name: "TracingConfigResponse",
        kind: Kind::Structure,
        members: &[Member::new("Mode", &TRACING_MODE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACING_MODE: Schema = Schema {
        name: "TracingMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Active", "PassThrough"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TUMBLING_WINDOW_IN_SECONDS: Schema = Schema {
        name: "TumblingWindowInSeconds",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(900.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static URI__PATTERN: Pattern = Pattern::new("[ a-zA-Z0-9-\\/*:_+=.@-]*");
    pub static URI: Schema = Schema {
        name: "URI",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(200.0),
            pattern: Some(&URI__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static UUID_STRING: Schema = Schema {
        name: "UUIDString",
        kind: Kind::String,
        constraints: Constraints { min: Some(36.0), max: Some(36.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static UNRESERVED_CONCURRENT_EXECUTIONS: Schema = Schema {
        name: "UnreservedConcurrentExecutions",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static UNSUPPORTED_MEDIA_TYPE_EXCEPTION: Schema = Schema {
        name: "UnsupportedMediaTypeException",
        kind: Kind::Structure,
        members: &[Member::new("Type", &STRING_SHAPE), Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: None, status: 415, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Resource",
                location_name: Some("Resource"),
                location: Location::Uri,
                required: true,
                ..Member::new("Resource", &TAGGABLE_RESOURCE)
            },
            Member {
                wire: "tagKeys",
                location_name: Some("tagKeys"),
                location: Location::Query,
                required: true,
                ..Member::new("TagKeys", &TAG_KEY_LIST)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ALIAS_REQUEST: Schema = Schema {
        name: "UpdateAliasRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &ALIAS)
            },
            Member::new("FunctionVersion", &VERSION_WITH_LATEST_PUBLISHED),
            Member::new("Description", &DESCRIPTION),
            Member::new("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
            Member::new("RevisionId", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_EVENT_SOURCE_MAPPING_REQUEST: Schema = Schema {
        name: "UpdateEventSourceMappingRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "UUID",
                location_name: Some("UUID"),
                location: Location::Uri,
                required: true,
                ..Member::new("UUID", &UUID_STRING)
            },
            Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME),
            Member::new("Enabled", &ENABLED),
            Member::new("BatchSize", &BATCH_SIZE),
            Member::new("FilterCriteria", &FILTER_CRITERIA),
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("MetricsConfig", &EVENT_SOURCE_MAPPING_METRICS_CONFIG),
            Member::new("LoggingConfig", &EVENT_SOURCE_MAPPING_LOGGING_CONFIG),
            Member::new("ScalingConfig", &SCALING_CONFIG),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("ParallelizationFactor", &PARALLELIZATION_FACTOR),
            Member::new("DestinationConfig", &DESTINATION_CONFIG),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("BisectBatchOnFunctionError", &BISECT_BATCH_ON_FUNCTION_ERROR),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_EVENT_SOURCE_MAPPING),
            Member::new("TumblingWindowInSeconds", &TUMBLING_WINDOW_IN_SECONDS),
            Member::new("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
            Member::new("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
            Member::new("AmazonManagedKafkaEventSourceConfig", &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::new("SelfManagedKafkaEventSourceConfig", &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG),
            Member::new("DocumentDBEventSourceConfig", &DOCUMENT_DB_EVENT_SOURCE_CONFIG),
            Member::new("ProvisionedPollerConfig", &PROVISIONED_POLLER_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_FUNCTION_CODE_REQUEST: Schema = Schema {
        name: "UpdateFunctionCodeRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member::new("ZipFile", &BLOB),
            Member::new("S3Bucket", &S3_BUCKET),
            Member::new("S3Key", &S3_KEY),
            Member::new("S3ObjectVersion", &S3_OBJECT_VERSION),
            Member::new("S3ObjectStorageMode", &S3_OBJECT_STORAGE_MODE),
            Member::new("ImageUri", &STRING_SHAPE),
            Member::new("Architectures", &ARCHITECTURES_LIST),
            Member::new("Publish", &BOOLEAN),
            Member::new("PublishTo", &FUNCTION_VERSION_LATEST_PUBLISHED),
            Member::new("DryRun", &BOOLEAN),
            Member::new("RevisionId", &STRING_SHAPE),
            Member::new("SourceKMSKeyArn", &KMS_KEY_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_FUNCTION_CONFIGURATION_REQUEST: Schema = Schema {
        name: "UpdateFunctionConfigurationRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_NAME)
            },
            Member::new("Role", &ROLE_ARN),
            Member::new("Handler", &HANDLER),
            Member::new("Description", &DESCRIPTION),
            Member::new("Timeout", &TIMEOUT),
            Member::new("MemorySize", &MEMORY_SIZE),
            Member::new("VpcConfig", &VPC_CONFIG),
            Member::new("Environment", &ENVIRONMENT),
            Member::new("Runtime", &RUNTIME),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("KMSKeyArn", &KMS_KEY_ARN),
            Member::new("TracingConfig", &TRACING_CONFIG),
            Member::new("RevisionId", &STRING_SHAPE),
            Member::new("Layers", &LAYER_LIST),
            Member::new("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
            Member::new("ImageConfig", &IMAGE_CONFIG),
            Member::new("EphemeralStorage", &EPHEMERAL_STORAGE),
            Member::new("SnapStart", &SNAP_START),
            Member::new("LoggingConfig", &LOGGING_CONFIG),
            Member::new("CapacityProviderConfig", &CAPACITY_PROVIDER_CONFIG),
            Member::new("DurableConfig", &DURABLE_CONFIG),
            Member::new("RuntimeConfig", &FUNCTION_RUNTIME_CONFIG),
            Member::new("AcceleratorConfig", &ACCELERATOR_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Schema = Schema {
        name: "UpdateFunctionEventInvokeConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &NAMESPACED_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &NUMERIC_LATEST_PUBLISHED_OR_ALIAS_QUALIFIER)
            },
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::new("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::new("DestinationConfig", &DESTINATION_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_FUNCTION_URL_CONFIG_REQUEST: Schema = Schema {
        name: "UpdateFunctionUrlConfigRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "FunctionName",
                location_name: Some("FunctionName"),
                location: Location::Uri,
                required: true,
                ..Member::new("FunctionName", &FUNCTION_URL_FUNCTION_NAME)
            },
            Member {
                wire: "Qualifier",
                location_name: Some("Qualifier"),
                location: Location::Query,
                ..Member::new("Qualifier", &FUNCTION_URL_QUALIFIER)
            },
            Member::new("AuthType", &FUNCTION_URL_AUTH_TYPE),
            Member::new("Cors", &CORS),
            Member::new("InvokeMode", &INVOKE_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_FUNCTION_URL_CONFIG_RESPONSE: Schema = Schema {
        name: "UpdateFunctionUrlConfigResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FunctionUrl", &FUNCTION_URL) },
            Member { required: true, ..Member::new("FunctionArn", &FUNCTION_ARN) },
            Member { required: true, ..Member::new("AuthType", &FUNCTION_URL_AUTH_TYPE) },
            Member::new("Cors", &CORS),
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("LastModifiedTime", &TIMESTAMP) },
            Member::new("InvokeMode", &INVOKE_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static VERSION__PATTERN: Pattern = Pattern::new("(\\$LATEST|[0-9]+)");
    pub static VERSION: Schema = Schema {
        name: "Version",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&VERSION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static VERSION_WITH_LATEST_PUBLISHED__PATTERN: Pattern =
        Pattern::new("(\\$LATEST(\\.PUBLISHED)?|[0-9]+)");
    pub static VERSION_WITH_LATEST_PUBLISHED: Schema = Schema {
        name: "VersionWithLatestPublished",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&VERSION_WITH_LATEST_PUBLISHED__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static VPC_CONFIG: Schema = Schema {
        name: "VpcConfig",
        kind: Kind::Structure,
        members: &[
            Member::new("SubnetIds", &SUBNET_IDS),
            Member::new("SecurityGroupIds", &SECURITY_GROUP_IDS),
            Member::new("Ipv6AllowedForDualStack", &NULLABLE_BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VPC_CONFIG_RESPONSE: Schema = Schema {
        name: "VpcConfigResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("SubnetIds", &SUBNET_IDS),
            Member::new("SecurityGroupIds", &SECURITY_GROUP_IDS),
            Member::new("VpcId", &VPC_ID),
            Member::new("Ipv6AllowedForDualStack", &NULLABLE_BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VPC_ID: Schema = Schema { name: "VpcId", kind: Kind::String, ..Schema::BASE };
    pub static WEIGHT: Schema = Schema {
        name: "Weight",
        kind: Kind::Double,
        constraints: Constraints { min: Some(0.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static WORKING_DIRECTORY: Schema = Schema {
        name: "WorkingDirectory",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
}
