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
    name: "events",
    id: "EventBridge",
    signing_name: "events",
    protocol: Protocol::AwsJson11,
    target_prefix: "AWSEvents",
    api_version: "2015-10-07",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "ActivateEventSource",
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
            name: "CancelReplay",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CANCEL_REPLAY_REQUEST,
            output: &schemas::CANCEL_REPLAY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::ILLEGAL_STATUS_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateApiDestination",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_API_DESTINATION_REQUEST,
            output: &schemas::CREATE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateArchive",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_ARCHIVE_REQUEST,
            output: &schemas::CREATE_ARCHIVE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::INVALID_EVENT_PATTERN_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateConnection",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_CONNECTION_REQUEST,
            output: &schemas::CREATE_CONNECTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateEndpoint",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_ENDPOINT_REQUEST,
            output: &schemas::CREATE_ENDPOINT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateEventBus",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_EVENT_BUS_REQUEST,
            output: &schemas::CREATE_EVENT_BUS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::OPERATION_DISABLED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreatePartnerEventSource",
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
            name: "DeactivateEventSource",
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
            name: "DeauthorizeConnection",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DEAUTHORIZE_CONNECTION_REQUEST,
            output: &schemas::DEAUTHORIZE_CONNECTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteApiDestination",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_API_DESTINATION_REQUEST,
            output: &schemas::DELETE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteArchive",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ARCHIVE_REQUEST,
            output: &schemas::DELETE_ARCHIVE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteConnection",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_CONNECTION_REQUEST,
            output: &schemas::DELETE_CONNECTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteEndpoint",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ENDPOINT_REQUEST,
            output: &schemas::DELETE_ENDPOINT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteEventBus",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_EVENT_BUS_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeletePartnerEventSource",
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
            name: "DeleteRule",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_RULE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeApiDestination",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_API_DESTINATION_REQUEST,
            output: &schemas::DESCRIBE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeArchive",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_ARCHIVE_REQUEST,
            output: &schemas::DESCRIBE_ARCHIVE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeConnection",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_CONNECTION_REQUEST,
            output: &schemas::DESCRIBE_CONNECTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeEndpoint",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_ENDPOINT_REQUEST,
            output: &schemas::DESCRIBE_ENDPOINT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeEventBus",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_EVENT_BUS_REQUEST,
            output: &schemas::DESCRIBE_EVENT_BUS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeEventSource",
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
            name: "DescribePartnerEventSource",
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
            name: "DescribeReplay",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_REPLAY_REQUEST,
            output: &schemas::DESCRIBE_REPLAY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeRule",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_RULE_REQUEST,
            output: &schemas::DESCRIBE_RULE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DisableRule",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DISABLE_RULE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "EnableRule",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ENABLE_RULE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListApiDestinations",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_API_DESTINATIONS_REQUEST,
            output: &schemas::LIST_API_DESTINATIONS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INTERNAL_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "ListArchives",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ARCHIVES_REQUEST,
            output: &schemas::LIST_ARCHIVES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListConnections",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_CONNECTIONS_REQUEST,
            output: &schemas::LIST_CONNECTIONS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INTERNAL_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "ListEndpoints",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ENDPOINTS_REQUEST,
            output: &schemas::LIST_ENDPOINTS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INTERNAL_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "ListEventBuses",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_EVENT_BUSES_REQUEST,
            output: &schemas::LIST_EVENT_BUSES_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INTERNAL_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "ListEventSources",
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
            name: "ListPartnerEventSourceAccounts",
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
            name: "ListPartnerEventSources",
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
            name: "ListReplays",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_REPLAYS_REQUEST,
            output: &schemas::LIST_REPLAYS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INTERNAL_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "ListRuleNamesByTarget",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_RULE_NAMES_BY_TARGET_REQUEST,
            output: &schemas::LIST_RULE_NAMES_BY_TARGET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListRules",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_RULES_REQUEST,
            output: &schemas::LIST_RULES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTagsForResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTargetsByRule",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_TARGETS_BY_RULE_REQUEST,
            output: &schemas::LIST_TARGETS_BY_RULE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutEvents",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_EVENTS_REQUEST,
            output: &schemas::PUT_EVENTS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INTERNAL_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "PutPartnerEvents",
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
            name: "PutPermission",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_PERMISSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::OPERATION_DISABLED_EXCEPTION,
                &schemas::POLICY_LENGTH_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutRule",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_RULE_REQUEST,
            output: &schemas::PUT_RULE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::INVALID_EVENT_PATTERN_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutTargets",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_TARGETS_REQUEST,
            output: &schemas::PUT_TARGETS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RemovePermission",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REMOVE_PERMISSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::OPERATION_DISABLED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RemoveTargets",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REMOVE_TARGETS_REQUEST,
            output: &schemas::REMOVE_TARGETS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "StartReplay",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::START_REPLAY_REQUEST,
            output: &schemas::START_REPLAY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::INVALID_EVENT_PATTERN_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TagResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TAG_RESOURCE_REQUEST,
            output: &schemas::TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TestEventPattern",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TEST_EVENT_PATTERN_REQUEST,
            output: &schemas::TEST_EVENT_PATTERN_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::INVALID_EVENT_PATTERN_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UntagResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_RESOURCE_REQUEST,
            output: &schemas::UNTAG_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::MANAGED_RULE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateApiDestination",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_API_DESTINATION_REQUEST,
            output: &schemas::UPDATE_API_DESTINATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateArchive",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ARCHIVE_REQUEST,
            output: &schemas::UPDATE_ARCHIVE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::INVALID_EVENT_PATTERN_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateConnection",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_CONNECTION_REQUEST,
            output: &schemas::UPDATE_CONNECTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateEndpoint",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ENDPOINT_REQUEST,
            output: &schemas::UPDATE_ENDPOINT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateEventBus",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_EVENT_BUS_REQUEST,
            output: &schemas::UPDATE_EVENT_BUS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::OPERATION_DISABLED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `CancelReplay`.
#[derive(Clone, Copy, Debug)]
pub struct CancelReplay;

impl Operation for CancelReplay {
    type Input = CancelReplayRequest;
    type Output = CancelReplayResponse;
    type Error = CancelReplayError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `CancelReplay` answers instead of its output.
#[derive(Debug)]
pub enum CancelReplayError {
    ConcurrentModificationException(ConcurrentModificationException),
    IllegalStatusException(IllegalStatusException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CancelReplayError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::IllegalStatusException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for CancelReplayError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<IllegalStatusException> for CancelReplayError {
    fn from(fault: IllegalStatusException) -> Self {
        Self::IllegalStatusException(fault)
    }
}

impl From<InternalException> for CancelReplayError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for CancelReplayError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for CancelReplayError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CancelReplayError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateApiDestination`.
#[derive(Clone, Copy, Debug)]
pub struct CreateApiDestination;

impl Operation for CreateApiDestination {
    type Input = CreateApiDestinationRequest;
    type Output = CreateApiDestinationResponse;
    type Error = CreateApiDestinationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `CreateApiDestination` answers instead of its output.
#[derive(Debug)]
pub enum CreateApiDestinationError {
    InternalException(InternalException),
    LimitExceededException(LimitExceededException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateApiDestinationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for CreateApiDestinationError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<LimitExceededException> for CreateApiDestinationError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateApiDestinationError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateApiDestinationError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for CreateApiDestinationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateApiDestinationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateArchive`.
#[derive(Clone, Copy, Debug)]
pub struct CreateArchive;

impl Operation for CreateArchive {
    type Input = CreateArchiveRequest;
    type Output = CreateArchiveResponse;
    type Error = CreateArchiveError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `CreateArchive` answers instead of its output.
#[derive(Debug)]
pub enum CreateArchiveError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    InvalidEventPatternException(InvalidEventPatternException),
    LimitExceededException(LimitExceededException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateArchiveError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::InvalidEventPatternException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for CreateArchiveError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for CreateArchiveError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<InvalidEventPatternException> for CreateArchiveError {
    fn from(fault: InvalidEventPatternException) -> Self {
        Self::InvalidEventPatternException(fault)
    }
}

impl From<LimitExceededException> for CreateArchiveError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateArchiveError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateArchiveError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for CreateArchiveError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateArchiveError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateConnection`.
#[derive(Clone, Copy, Debug)]
pub struct CreateConnection;

impl Operation for CreateConnection {
    type Input = CreateConnectionRequest;
    type Output = CreateConnectionResponse;
    type Error = CreateConnectionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `CreateConnection` answers instead of its output.
#[derive(Debug)]
pub enum CreateConnectionError {
    AccessDeniedException(AccessDeniedException),
    InternalException(InternalException),
    LimitExceededException(LimitExceededException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateConnectionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for CreateConnectionError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalException> for CreateConnectionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<LimitExceededException> for CreateConnectionError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateConnectionError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateConnectionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for CreateConnectionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for CreateConnectionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateConnectionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct CreateEndpoint;

impl Operation for CreateEndpoint {
    type Input = CreateEndpointRequest;
    type Output = CreateEndpointResponse;
    type Error = CreateEndpointError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `CreateEndpoint` answers instead of its output.
#[derive(Debug)]
pub enum CreateEndpointError {
    InternalException(InternalException),
    LimitExceededException(LimitExceededException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateEndpointError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for CreateEndpointError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<LimitExceededException> for CreateEndpointError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateEndpointError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ValidationException> for CreateEndpointError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateEndpointError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateEventBus`.
#[derive(Clone, Copy, Debug)]
pub struct CreateEventBus;

impl Operation for CreateEventBus {
    type Input = CreateEventBusRequest;
    type Output = CreateEventBusResponse;
    type Error = CreateEventBusError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `CreateEventBus` answers instead of its output.
#[derive(Debug)]
pub enum CreateEventBusError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    InvalidStateException(InvalidStateException),
    LimitExceededException(LimitExceededException),
    OperationDisabledException(OperationDisabledException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateEventBusError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::InvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::OperationDisabledException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for CreateEventBusError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for CreateEventBusError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<InvalidStateException> for CreateEventBusError {
    fn from(fault: InvalidStateException) -> Self {
        Self::InvalidStateException(fault)
    }
}

impl From<LimitExceededException> for CreateEventBusError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<OperationDisabledException> for CreateEventBusError {
    fn from(fault: OperationDisabledException) -> Self {
        Self::OperationDisabledException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateEventBusError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateEventBusError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for CreateEventBusError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateEventBusError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeauthorizeConnection`.
#[derive(Clone, Copy, Debug)]
pub struct DeauthorizeConnection;

impl Operation for DeauthorizeConnection {
    type Input = DeauthorizeConnectionRequest;
    type Output = DeauthorizeConnectionResponse;
    type Error = DeauthorizeConnectionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `DeauthorizeConnection` answers instead of its output.
#[derive(Debug)]
pub enum DeauthorizeConnectionError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeauthorizeConnectionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeauthorizeConnectionError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeauthorizeConnectionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DeauthorizeConnectionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeauthorizeConnectionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeauthorizeConnectionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteApiDestination`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteApiDestination;

impl Operation for DeleteApiDestination {
    type Input = DeleteApiDestinationRequest;
    type Output = DeleteApiDestinationResponse;
    type Error = DeleteApiDestinationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `DeleteApiDestination` answers instead of its output.
#[derive(Debug)]
pub enum DeleteApiDestinationError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteApiDestinationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeleteApiDestinationError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeleteApiDestinationError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteApiDestinationError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteApiDestinationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteApiDestinationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteArchive`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteArchive;

impl Operation for DeleteArchive {
    type Input = DeleteArchiveRequest;
    type Output = DeleteArchiveResponse;
    type Error = DeleteArchiveError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `DeleteArchive` answers instead of its output.
#[derive(Debug)]
pub enum DeleteArchiveError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteArchiveError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeleteArchiveError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeleteArchiveError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteArchiveError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteArchiveError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteArchiveError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteConnection`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteConnection;

impl Operation for DeleteConnection {
    type Input = DeleteConnectionRequest;
    type Output = DeleteConnectionResponse;
    type Error = DeleteConnectionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `DeleteConnection` answers instead of its output.
#[derive(Debug)]
pub enum DeleteConnectionError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteConnectionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeleteConnectionError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeleteConnectionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteConnectionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteConnectionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteConnectionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEndpoint;

impl Operation for DeleteEndpoint {
    type Input = DeleteEndpointRequest;
    type Output = DeleteEndpointResponse;
    type Error = DeleteEndpointError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `DeleteEndpoint` answers instead of its output.
#[derive(Debug)]
pub enum DeleteEndpointError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteEndpointError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeleteEndpointError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeleteEndpointError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteEndpointError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteEndpointError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteEndpointError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteEventBus`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEventBus;

impl Operation for DeleteEventBus {
    type Input = DeleteEventBusRequest;
    type Output = Empty;
    type Error = DeleteEventBusError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `DeleteEventBus` answers instead of its output.
#[derive(Debug)]
pub enum DeleteEventBusError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteEventBusError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeleteEventBusError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeleteEventBusError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for DeleteEventBusError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteEventBusError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRule`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRule;

impl Operation for DeleteRule {
    type Input = DeleteRuleRequest;
    type Output = Empty;
    type Error = DeleteRuleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[16];
}

/// What `DeleteRule` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRuleError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteRuleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DeleteRuleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DeleteRuleError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ManagedRuleException> for DeleteRuleError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteRuleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteRuleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteRuleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeApiDestination`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeApiDestination;

impl Operation for DescribeApiDestination {
    type Input = DescribeApiDestinationRequest;
    type Output = DescribeApiDestinationResponse;
    type Error = DescribeApiDestinationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[17];
}

/// What `DescribeApiDestination` answers instead of its output.
#[derive(Debug)]
pub enum DescribeApiDestinationError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeApiDestinationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeApiDestinationError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeApiDestinationError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeApiDestinationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeApiDestinationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeArchive`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeArchive;

impl Operation for DescribeArchive {
    type Input = DescribeArchiveRequest;
    type Output = DescribeArchiveResponse;
    type Error = DescribeArchiveError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `DescribeArchive` answers instead of its output.
#[derive(Debug)]
pub enum DescribeArchiveError {
    InternalException(InternalException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeArchiveError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeArchiveError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for DescribeArchiveError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeArchiveError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeArchiveError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeArchiveError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeConnection`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeConnection;

impl Operation for DescribeConnection {
    type Input = DescribeConnectionRequest;
    type Output = DescribeConnectionResponse;
    type Error = DescribeConnectionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[19];
}

/// What `DescribeConnection` answers instead of its output.
#[derive(Debug)]
pub enum DescribeConnectionError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeConnectionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeConnectionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeConnectionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeConnectionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeConnectionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeEndpoint;

impl Operation for DescribeEndpoint {
    type Input = DescribeEndpointRequest;
    type Output = DescribeEndpointResponse;
    type Error = DescribeEndpointError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `DescribeEndpoint` answers instead of its output.
#[derive(Debug)]
pub enum DescribeEndpointError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeEndpointError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeEndpointError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeEndpointError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeEndpointError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeEndpointError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeEventBus`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeEventBus;

impl Operation for DescribeEventBus {
    type Input = DescribeEventBusRequest;
    type Output = DescribeEventBusResponse;
    type Error = DescribeEventBusError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[21];
}

/// What `DescribeEventBus` answers instead of its output.
#[derive(Debug)]
pub enum DescribeEventBusError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeEventBusError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeEventBusError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeEventBusError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeEventBusError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeEventBusError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeReplay`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeReplay;

impl Operation for DescribeReplay {
    type Input = DescribeReplayRequest;
    type Output = DescribeReplayResponse;
    type Error = DescribeReplayError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[24];
}

/// What `DescribeReplay` answers instead of its output.
#[derive(Debug)]
pub enum DescribeReplayError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeReplayError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeReplayError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeReplayError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeReplayError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeReplayError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeRule`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeRule;

impl Operation for DescribeRule {
    type Input = DescribeRuleRequest;
    type Output = DescribeRuleResponse;
    type Error = DescribeRuleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[25];
}

/// What `DescribeRule` answers instead of its output.
#[derive(Debug)]
pub enum DescribeRuleError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeRuleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribeRuleError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeRuleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeRuleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeRuleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DisableRule`.
#[derive(Clone, Copy, Debug)]
pub struct DisableRule;

impl Operation for DisableRule {
    type Input = DisableRuleRequest;
    type Output = Empty;
    type Error = DisableRuleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[26];
}

/// What `DisableRule` answers instead of its output.
#[derive(Debug)]
pub enum DisableRuleError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DisableRuleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for DisableRuleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for DisableRuleError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ManagedRuleException> for DisableRuleError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for DisableRuleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DisableRuleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DisableRuleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `EnableRule`.
#[derive(Clone, Copy, Debug)]
pub struct EnableRule;

impl Operation for EnableRule {
    type Input = EnableRuleRequest;
    type Output = Empty;
    type Error = EnableRuleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[27];
}

/// What `EnableRule` answers instead of its output.
#[derive(Debug)]
pub enum EnableRuleError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for EnableRuleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for EnableRuleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for EnableRuleError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ManagedRuleException> for EnableRuleError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for EnableRuleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for EnableRuleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for EnableRuleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListApiDestinations`.
#[derive(Clone, Copy, Debug)]
pub struct ListApiDestinations;

impl Operation for ListApiDestinations {
    type Input = ListApiDestinationsRequest;
    type Output = ListApiDestinationsResponse;
    type Error = ListApiDestinationsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `ListApiDestinations` answers instead of its output.
#[derive(Debug)]
pub enum ListApiDestinationsError {
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListApiDestinationsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListApiDestinationsError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for ListApiDestinationsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListApiDestinationsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListArchives`.
#[derive(Clone, Copy, Debug)]
pub struct ListArchives;

impl Operation for ListArchives {
    type Input = ListArchivesRequest;
    type Output = ListArchivesResponse;
    type Error = ListArchivesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `ListArchives` answers instead of its output.
#[derive(Debug)]
pub enum ListArchivesError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListArchivesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListArchivesError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for ListArchivesError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for ListArchivesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListArchivesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListConnections`.
#[derive(Clone, Copy, Debug)]
pub struct ListConnections;

impl Operation for ListConnections {
    type Input = ListConnectionsRequest;
    type Output = ListConnectionsResponse;
    type Error = ListConnectionsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[30];
}

/// What `ListConnections` answers instead of its output.
#[derive(Debug)]
pub enum ListConnectionsError {
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListConnectionsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListConnectionsError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for ListConnectionsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListConnectionsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct ListEndpoints;

impl Operation for ListEndpoints {
    type Input = ListEndpointsRequest;
    type Output = ListEndpointsResponse;
    type Error = ListEndpointsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[31];
}

/// What `ListEndpoints` answers instead of its output.
#[derive(Debug)]
pub enum ListEndpointsError {
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListEndpointsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListEndpointsError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for ListEndpointsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListEndpointsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListEventBuses`.
#[derive(Clone, Copy, Debug)]
pub struct ListEventBuses;

impl Operation for ListEventBuses {
    type Input = ListEventBusesRequest;
    type Output = ListEventBusesResponse;
    type Error = ListEventBusesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[32];
}

/// What `ListEventBuses` answers instead of its output.
#[derive(Debug)]
pub enum ListEventBusesError {
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListEventBusesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListEventBusesError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for ListEventBusesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListEventBusesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListReplays`.
#[derive(Clone, Copy, Debug)]
pub struct ListReplays;

impl Operation for ListReplays {
    type Input = ListReplaysRequest;
    type Output = ListReplaysResponse;
    type Error = ListReplaysError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[36];
}

/// What `ListReplays` answers instead of its output.
#[derive(Debug)]
pub enum ListReplaysError {
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListReplaysError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListReplaysError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for ListReplaysError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListReplaysError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListRuleNamesByTarget`.
#[derive(Clone, Copy, Debug)]
pub struct ListRuleNamesByTarget;

impl Operation for ListRuleNamesByTarget {
    type Input = ListRuleNamesByTargetRequest;
    type Output = ListRuleNamesByTargetResponse;
    type Error = ListRuleNamesByTargetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[37];
}

/// What `ListRuleNamesByTarget` answers instead of its output.
#[derive(Debug)]
pub enum ListRuleNamesByTargetError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListRuleNamesByTargetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListRuleNamesByTargetError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for ListRuleNamesByTargetError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for ListRuleNamesByTargetError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListRuleNamesByTargetError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListRules`.
#[derive(Clone, Copy, Debug)]
pub struct ListRules;

impl Operation for ListRules {
    type Input = ListRulesRequest;
    type Output = ListRulesResponse;
    type Error = ListRulesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[38];
}

/// What `ListRules` answers instead of its output.
#[derive(Debug)]
pub enum ListRulesError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListRulesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListRulesError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for ListRulesError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for ListRulesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListRulesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResponse;
    type Error = ListTagsForResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[39];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListTagsForResourceError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for ListTagsForResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
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

/// Operation `ListTargetsByRule`.
#[derive(Clone, Copy, Debug)]
pub struct ListTargetsByRule;

impl Operation for ListTargetsByRule {
    type Input = ListTargetsByRuleRequest;
    type Output = ListTargetsByRuleResponse;
    type Error = ListTargetsByRuleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[40];
}

/// What `ListTargetsByRule` answers instead of its output.
#[derive(Debug)]
pub enum ListTargetsByRuleError {
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTargetsByRuleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListTargetsByRuleError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for ListTargetsByRuleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for ListTargetsByRuleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListTargetsByRuleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutEvents`.
#[derive(Clone, Copy, Debug)]
pub struct PutEvents;

impl Operation for PutEvents {
    type Input = PutEventsRequest;
    type Output = PutEventsResponse;
    type Error = PutEventsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[41];
}

/// What `PutEvents` answers instead of its output.
#[derive(Debug)]
pub enum PutEventsError {
    InternalException(InternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutEventsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for PutEventsError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ValidationException> for PutEventsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutEventsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutPermission`.
#[derive(Clone, Copy, Debug)]
pub struct PutPermission;

impl Operation for PutPermission {
    type Input = PutPermissionRequest;
    type Output = Empty;
    type Error = PutPermissionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[43];
}

/// What `PutPermission` answers instead of its output.
#[derive(Debug)]
pub enum PutPermissionError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    OperationDisabledException(OperationDisabledException),
    PolicyLengthExceededException(PolicyLengthExceededException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutPermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::OperationDisabledException(fault) => Ok(fault),
            Self::PolicyLengthExceededException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for PutPermissionError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for PutPermissionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<OperationDisabledException> for PutPermissionError {
    fn from(fault: OperationDisabledException) -> Self {
        Self::OperationDisabledException(fault)
    }
}

impl From<PolicyLengthExceededException> for PutPermissionError {
    fn from(fault: PolicyLengthExceededException) -> Self {
        Self::PolicyLengthExceededException(fault)
    }
}

impl From<ResourceNotFoundException> for PutPermissionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for PutPermissionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutPermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutRule`.
#[derive(Clone, Copy, Debug)]
pub struct PutRule;

impl Operation for PutRule {
    type Input = PutRuleRequest;
    type Output = PutRuleResponse;
    type Error = PutRuleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[44];
}

/// What `PutRule` answers instead of its output.
#[derive(Debug)]
pub enum PutRuleError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    InvalidEventPatternException(InvalidEventPatternException),
    LimitExceededException(LimitExceededException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutRuleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::InvalidEventPatternException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for PutRuleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for PutRuleError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<InvalidEventPatternException> for PutRuleError {
    fn from(fault: InvalidEventPatternException) -> Self {
        Self::InvalidEventPatternException(fault)
    }
}

impl From<LimitExceededException> for PutRuleError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ManagedRuleException> for PutRuleError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for PutRuleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for PutRuleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutRuleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutTargets`.
#[derive(Clone, Copy, Debug)]
pub struct PutTargets;

impl Operation for PutTargets {
    type Input = PutTargetsRequest;
    type Output = PutTargetsResponse;
    type Error = PutTargetsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[45];
}

/// What `PutTargets` answers instead of its output.
#[derive(Debug)]
pub enum PutTargetsError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    LimitExceededException(LimitExceededException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutTargetsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for PutTargetsError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for PutTargetsError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<LimitExceededException> for PutTargetsError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ManagedRuleException> for PutTargetsError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for PutTargetsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for PutTargetsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutTargetsError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[46];
}

/// What `RemovePermission` answers instead of its output.
#[derive(Debug)]
pub enum RemovePermissionError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    OperationDisabledException(OperationDisabledException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RemovePermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::OperationDisabledException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for RemovePermissionError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for RemovePermissionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<OperationDisabledException> for RemovePermissionError {
    fn from(fault: OperationDisabledException) -> Self {
        Self::OperationDisabledException(fault)
    }
}

impl From<ResourceNotFoundException> for RemovePermissionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
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

/// Operation `RemoveTargets`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveTargets;

impl Operation for RemoveTargets {
    type Input = RemoveTargetsRequest;
    type Output = RemoveTargetsResponse;
    type Error = RemoveTargetsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[47];
}

/// What `RemoveTargets` answers instead of its output.
#[derive(Debug)]
pub enum RemoveTargetsError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RemoveTargetsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for RemoveTargetsError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for RemoveTargetsError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ManagedRuleException> for RemoveTargetsError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for RemoveTargetsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for RemoveTargetsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RemoveTargetsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `StartReplay`.
#[derive(Clone, Copy, Debug)]
pub struct StartReplay;

impl Operation for StartReplay {
    type Input = StartReplayRequest;
    type Output = StartReplayResponse;
    type Error = StartReplayError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[48];
}

/// What `StartReplay` answers instead of its output.
#[derive(Debug)]
pub enum StartReplayError {
    InternalException(InternalException),
    InvalidEventPatternException(InvalidEventPatternException),
    LimitExceededException(LimitExceededException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for StartReplayError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::InvalidEventPatternException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for StartReplayError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<InvalidEventPatternException> for StartReplayError {
    fn from(fault: InvalidEventPatternException) -> Self {
        Self::InvalidEventPatternException(fault)
    }
}

impl From<LimitExceededException> for StartReplayError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for StartReplayError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for StartReplayError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for StartReplayError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for StartReplayError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResponse;
    type Error = TagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[49];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for TagResourceError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for TagResourceError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ManagedRuleException> for TagResourceError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
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

/// Operation `TestEventPattern`.
#[derive(Clone, Copy, Debug)]
pub struct TestEventPattern;

impl Operation for TestEventPattern {
    type Input = TestEventPatternRequest;
    type Output = TestEventPatternResponse;
    type Error = TestEventPatternError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `TestEventPattern` answers instead of its output.
#[derive(Debug)]
pub enum TestEventPatternError {
    InternalException(InternalException),
    InvalidEventPatternException(InvalidEventPatternException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TestEventPatternError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::InvalidEventPatternException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for TestEventPatternError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<InvalidEventPatternException> for TestEventPatternError {
    fn from(fault: InvalidEventPatternException) -> Self {
        Self::InvalidEventPatternException(fault)
    }
}

impl From<ValidationException> for TestEventPatternError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for TestEventPatternError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagResource`.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResponse;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[51];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ManagedRuleException(ManagedRuleException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ManagedRuleException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for UntagResourceError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for UntagResourceError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ManagedRuleException> for UntagResourceError {
    fn from(fault: ManagedRuleException) -> Self {
        Self::ManagedRuleException(fault)
    }
}

impl From<ResourceNotFoundException> for UntagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
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

/// Operation `UpdateApiDestination`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateApiDestination;

impl Operation for UpdateApiDestination {
    type Input = UpdateApiDestinationRequest;
    type Output = UpdateApiDestinationResponse;
    type Error = UpdateApiDestinationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[52];
}

/// What `UpdateApiDestination` answers instead of its output.
#[derive(Debug)]
pub enum UpdateApiDestinationError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    LimitExceededException(LimitExceededException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateApiDestinationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for UpdateApiDestinationError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for UpdateApiDestinationError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<LimitExceededException> for UpdateApiDestinationError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateApiDestinationError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateApiDestinationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateApiDestinationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateArchive`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateArchive;

impl Operation for UpdateArchive {
    type Input = UpdateArchiveRequest;
    type Output = UpdateArchiveResponse;
    type Error = UpdateArchiveError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[53];
}

/// What `UpdateArchive` answers instead of its output.
#[derive(Debug)]
pub enum UpdateArchiveError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    InvalidEventPatternException(InvalidEventPatternException),
    LimitExceededException(LimitExceededException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateArchiveError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::InvalidEventPatternException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for UpdateArchiveError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for UpdateArchiveError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<InvalidEventPatternException> for UpdateArchiveError {
    fn from(fault: InvalidEventPatternException) -> Self {
        Self::InvalidEventPatternException(fault)
    }
}

impl From<LimitExceededException> for UpdateArchiveError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateArchiveError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateArchiveError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateArchiveError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateConnection`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateConnection;

impl Operation for UpdateConnection {
    type Input = UpdateConnectionRequest;
    type Output = UpdateConnectionResponse;
    type Error = UpdateConnectionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[54];
}

/// What `UpdateConnection` answers instead of its output.
#[derive(Debug)]
pub enum UpdateConnectionError {
    AccessDeniedException(AccessDeniedException),
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    LimitExceededException(LimitExceededException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateConnectionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateConnectionError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ConcurrentModificationException> for UpdateConnectionError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for UpdateConnectionError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<LimitExceededException> for UpdateConnectionError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateConnectionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for UpdateConnectionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for UpdateConnectionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateConnectionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateEndpoint;

impl Operation for UpdateEndpoint {
    type Input = UpdateEndpointRequest;
    type Output = UpdateEndpointResponse;
    type Error = UpdateEndpointError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[55];
}

/// What `UpdateEndpoint` answers instead of its output.
#[derive(Debug)]
pub enum UpdateEndpointError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateEndpointError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for UpdateEndpointError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for UpdateEndpointError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateEndpointError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateEndpointError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateEndpointError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateEventBus`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateEventBus;

impl Operation for UpdateEventBus {
    type Input = UpdateEventBusRequest;
    type Output = UpdateEventBusResponse;
    type Error = UpdateEventBusError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[56];
}

/// What `UpdateEventBus` answers instead of its output.
#[derive(Debug)]
pub enum UpdateEventBusError {
    ConcurrentModificationException(ConcurrentModificationException),
    InternalException(InternalException),
    OperationDisabledException(OperationDisabledException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateEventBusError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::OperationDisabledException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentModificationException> for UpdateEventBusError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InternalException> for UpdateEventBusError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<OperationDisabledException> for UpdateEventBusError {
    fn from(fault: OperationDisabledException) -> Self {
        Self::OperationDisabledException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateEventBusError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateEventBusError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateEventBusError {
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
pub struct ApiDestination {
    pub api_destination_arn: Option<String>,
    pub name: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for ApiDestination {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_destination_arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.api_destination_state);
        put_opt(to, schema, 3, &self.connection_arn);
        put_opt(to, schema, 4, &self.invocation_endpoint);
        put_opt(to, schema, 5, &self.http_method);
        put_opt(to, schema, 6, &self.invocation_rate_limit_per_second);
        put_opt(to, schema, 7, &self.creation_time);
        put_opt(to, schema, 8, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_destination_arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.api_destination_state),
            3 => get_opt(from, schema, 3, &mut this.connection_arn),
            4 => get_opt(from, schema, 4, &mut this.invocation_endpoint),
            5 => get_opt(from, schema, 5, &mut this.http_method),
            6 => get_opt(from, schema, 6, &mut this.invocation_rate_limit_per_second),
            7 => get_opt(from, schema, 7, &mut this.creation_time),
            8 => get_opt(from, schema, 8, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiDestinationHttpMethod {
    Post,
    Get,
    Head,
    Options,
    Put,
    Patch,
    Delete,
    /// A value that the model does not have.
    Unknown(String),
}

impl ApiDestinationHttpMethod {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Post => "POST",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiDestinationHttpMethod {
    fn from(value: &str) -> Self {
        match value {
            "POST" => Self::Post,
            "GET" => Self::Get,
            "HEAD" => Self::Head,
            "OPTIONS" => Self::Options,
            "PUT" => Self::Put,
            "PATCH" => Self::Patch,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ApiDestinationHttpMethod {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ApiDestinationHttpMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ApiDestinationHttpMethod {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ApiDestinationState {
    Active,
    Inactive,
    /// A value that the model does not have.
    Unknown(String),
}

impl ApiDestinationState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ApiDestinationState {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "INACTIVE" => Self::Inactive,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ApiDestinationState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ApiDestinationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ApiDestinationState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppSyncParameters {
    pub graph_ql_operation: Option<String>,
}

impl Shape for AppSyncParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.graph_ql_operation);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.graph_ql_operation),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Archive {
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<Timestamp>,
}

impl Shape for Archive {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.archive_name);
        put_opt(to, schema, 1, &self.event_source_arn);
        put_opt(to, schema, 2, &self.state);
        put_opt(to, schema, 3, &self.state_reason);
        put_opt(to, schema, 4, &self.retention_days);
        put_opt(to, schema, 5, &self.size_bytes);
        put_opt(to, schema, 6, &self.event_count);
        put_opt(to, schema, 7, &self.creation_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.archive_name),
            1 => get_opt(from, schema, 1, &mut this.event_source_arn),
            2 => get_opt(from, schema, 2, &mut this.state),
            3 => get_opt(from, schema, 3, &mut this.state_reason),
            4 => get_opt(from, schema, 4, &mut this.retention_days),
            5 => get_opt(from, schema, 5, &mut this.size_bytes),
            6 => get_opt(from, schema, 6, &mut this.event_count),
            7 => get_opt(from, schema, 7, &mut this.creation_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArchiveState {
    Enabled,
    Disabled,
    Creating,
    Updating,
    CreateFailed,
    UpdateFailed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ArchiveState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ArchiveState {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "CREATE_FAILED" => Self::CreateFailed,
            "UPDATE_FAILED" => Self::UpdateFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ArchiveState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ArchiveState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ArchiveState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AssignPublicIp {
    Enabled,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl AssignPublicIp {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AssignPublicIp {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for AssignPublicIp {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for AssignPublicIp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for AssignPublicIp {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub subnets: Vec<String>,
    pub security_groups: Option<Vec<String>>,
    pub assign_public_ip: Option<AssignPublicIp>,
}

impl Shape for AwsVpcConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.subnets);
        put_opt(to, schema, 1, &self.security_groups);
        put_opt(to, schema, 2, &self.assign_public_ip);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.subnets),
            1 => get_opt(from, schema, 1, &mut this.security_groups),
            2 => get_opt(from, schema, 2, &mut this.assign_public_ip),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchArrayProperties {
    pub size: Option<i32>,
}

impl Shape for BatchArrayProperties {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
}

impl Shape for BatchParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.job_definition);
        put(to, schema, 1, &self.job_name);
        put_opt(to, schema, 2, &self.array_properties);
        put_opt(to, schema, 3, &self.retry_strategy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.job_definition),
            1 => get(from, schema, 1, &mut this.job_name),
            2 => get_opt(from, schema, 2, &mut this.array_properties),
            3 => get_opt(from, schema, 3, &mut this.retry_strategy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchRetryStrategy {
    pub attempts: Option<i32>,
}

impl Shape for BatchRetryStrategy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attempts);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attempts),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelReplayRequest {
    pub replay_name: String,
}

impl Shape for CancelReplayRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.replay_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.replay_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
}

impl Shape for CancelReplayResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.replay_arn);
        put_opt(to, schema, 1, &self.state);
        put_opt(to, schema, 2, &self.state_reason);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.replay_arn),
            1 => get_opt(from, schema, 1, &mut this.state),
            2 => get_opt(from, schema, 2, &mut this.state_reason),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub capacity_provider: String,
    pub weight: Option<i32>,
    pub base: Option<i32>,
}

impl Shape for CapacityProviderStrategyItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.capacity_provider);
        put_opt(to, schema, 1, &self.weight);
        put_opt(to, schema, 2, &self.base);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.capacity_provider),
            1 => get_opt(from, schema, 1, &mut this.weight),
            2 => get_opt(from, schema, 2, &mut this.base),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConcurrentModificationException {
    pub message: Option<String>,
}

impl Shape for ConcurrentModificationException {
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

impl Fault for ConcurrentModificationException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConcurrentModificationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub r#type: String,
    pub key: String,
    pub value: String,
}

impl Shape for Condition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.r#type);
        put(to, schema, 1, &self.key);
        put(to, schema, 2, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.r#type),
            1 => get(from, schema, 1, &mut this.key),
            2 => get(from, schema, 2, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Connection {
    pub connection_arn: Option<String>,
    pub name: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub state_reason: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

impl Shape for Connection {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connection_arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.connection_state);
        put_opt(to, schema, 3, &self.state_reason);
        put_opt(to, schema, 4, &self.authorization_type);
        put_opt(to, schema, 5, &self.creation_time);
        put_opt(to, schema, 6, &self.last_modified_time);
        put_opt(to, schema, 7, &self.last_authorized_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connection_arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.connection_state),
            3 => get_opt(from, schema, 3, &mut this.state_reason),
            4 => get_opt(from, schema, 4, &mut this.authorization_type),
            5 => get_opt(from, schema, 5, &mut this.creation_time),
            6 => get_opt(from, schema, 6, &mut this.last_modified_time),
            7 => get_opt(from, schema, 7, &mut this.last_authorized_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionApiKeyAuthResponseParameters {
    pub api_key_name: Option<String>,
}

impl Shape for ConnectionApiKeyAuthResponseParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_key_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_key_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionAuthResponseParameters {
    pub basic_auth_parameters: Option<ConnectionBasicAuthResponseParameters>,
    pub o_auth_parameters: Option<ConnectionOAuthResponseParameters>,
    pub api_key_auth_parameters: Option<ConnectionApiKeyAuthResponseParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
}

impl Shape for ConnectionAuthResponseParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.basic_auth_parameters);
        put_opt(to, schema, 1, &self.o_auth_parameters);
        put_opt(to, schema, 2, &self.api_key_auth_parameters);
        put_opt(to, schema, 3, &self.invocation_http_parameters);
        put_opt(to, schema, 4, &self.connectivity_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.basic_auth_parameters),
            1 => get_opt(from, schema, 1, &mut this.o_auth_parameters),
            2 => get_opt(from, schema, 2, &mut this.api_key_auth_parameters),
            3 => get_opt(from, schema, 3, &mut this.invocation_http_parameters),
            4 => get_opt(from, schema, 4, &mut this.connectivity_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionAuthorizationType {
    Basic,
    OauthClientCredentials,
    ApiKey,
    /// A value that the model does not have.
    Unknown(String),
}

impl ConnectionAuthorizationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Basic => "BASIC",
            Self::OauthClientCredentials => "OAUTH_CLIENT_CREDENTIALS",
            Self::ApiKey => "API_KEY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConnectionAuthorizationType {
    fn from(value: &str) -> Self {
        match value {
            "BASIC" => Self::Basic,
            "OAUTH_CLIENT_CREDENTIALS" => Self::OauthClientCredentials,
            "API_KEY" => Self::ApiKey,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ConnectionAuthorizationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ConnectionAuthorizationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ConnectionAuthorizationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionBasicAuthResponseParameters {
    pub username: Option<String>,
}

impl Shape for ConnectionBasicAuthResponseParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.username);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.username),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionBodyParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl Shape for ConnectionBodyParameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.value);
        put_opt(to, schema, 2, &self.is_value_secret);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.value),
            2 => get_opt(from, schema, 2, &mut this.is_value_secret),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionHeaderParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl Shape for ConnectionHeaderParameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.value);
        put_opt(to, schema, 2, &self.is_value_secret);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.value),
            2 => get_opt(from, schema, 2, &mut this.is_value_secret),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionHttpParameters {
    pub header_parameters: Option<Vec<ConnectionHeaderParameter>>,
    pub query_string_parameters: Option<Vec<ConnectionQueryStringParameter>>,
    pub body_parameters: Option<Vec<ConnectionBodyParameter>>,
}

impl Shape for ConnectionHttpParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.header_parameters);
        put_opt(to, schema, 1, &self.query_string_parameters);
        put_opt(to, schema, 2, &self.body_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.header_parameters),
            1 => get_opt(from, schema, 1, &mut this.query_string_parameters),
            2 => get_opt(from, schema, 2, &mut this.body_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionOAuthClientResponseParameters {
    pub client_id: Option<String>,
}

impl Shape for ConnectionOAuthClientResponseParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.client_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.client_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionOAuthHttpMethod {
    Get,
    Post,
    Put,
    /// A value that the model does not have.
    Unknown(String),
}

impl ConnectionOAuthHttpMethod {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConnectionOAuthHttpMethod {
    fn from(value: &str) -> Self {
        match value {
            "GET" => Self::Get,
            "POST" => Self::Post,
            "PUT" => Self::Put,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ConnectionOAuthHttpMethod {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ConnectionOAuthHttpMethod {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ConnectionOAuthHttpMethod {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionOAuthResponseParameters {
    pub client_parameters: Option<ConnectionOAuthClientResponseParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

impl Shape for ConnectionOAuthResponseParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.client_parameters);
        put_opt(to, schema, 1, &self.authorization_endpoint);
        put_opt(to, schema, 2, &self.http_method);
        put_opt(to, schema, 3, &self.o_auth_http_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.client_parameters),
            1 => get_opt(from, schema, 1, &mut this.authorization_endpoint),
            2 => get_opt(from, schema, 2, &mut this.http_method),
            3 => get_opt(from, schema, 3, &mut this.o_auth_http_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionQueryStringParameter {
    pub key: Option<String>,
    pub value: Option<String>,
    pub is_value_secret: Option<bool>,
}

impl Shape for ConnectionQueryStringParameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.value);
        put_opt(to, schema, 2, &self.is_value_secret);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.value),
            2 => get_opt(from, schema, 2, &mut this.is_value_secret),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConnectionState {
    Creating,
    Updating,
    Deleting,
    Authorized,
    Deauthorized,
    Authorizing,
    Deauthorizing,
    Active,
    FailedConnectivity,
    /// A value that the model does not have.
    Unknown(String),
}

impl ConnectionState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Authorized => "AUTHORIZED",
            Self::Deauthorized => "DEAUTHORIZED",
            Self::Authorizing => "AUTHORIZING",
            Self::Deauthorizing => "DEAUTHORIZING",
            Self::Active => "ACTIVE",
            Self::FailedConnectivity => "FAILED_CONNECTIVITY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConnectionState {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "AUTHORIZED" => Self::Authorized,
            "DEAUTHORIZED" => Self::Deauthorized,
            "AUTHORIZING" => Self::Authorizing,
            "DEAUTHORIZING" => Self::Deauthorizing,
            "ACTIVE" => Self::Active,
            "FAILED_CONNECTIVITY" => Self::FailedConnectivity,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ConnectionState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ConnectionState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ConnectionState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectivityResourceConfigurationArn {
    pub resource_configuration_arn: String,
}

impl Shape for ConnectivityResourceConfigurationArn {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_configuration_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_configuration_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectivityResourceParameters {
    pub resource_parameters: ConnectivityResourceConfigurationArn,
}

impl Shape for ConnectivityResourceParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: String,
    pub invocation_endpoint: String,
    pub http_method: ApiDestinationHttpMethod,
    pub invocation_rate_limit_per_second: Option<i32>,
}

impl Shape for CreateApiDestinationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put(to, schema, 2, &self.connection_arn);
        put(to, schema, 3, &self.invocation_endpoint);
        put(to, schema, 4, &self.http_method);
        put_opt(to, schema, 5, &self.invocation_rate_limit_per_second);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get(from, schema, 2, &mut this.connection_arn),
            3 => get(from, schema, 3, &mut this.invocation_endpoint),
            4 => get(from, schema, 4, &mut this.http_method),
            5 => get_opt(from, schema, 5, &mut this.invocation_rate_limit_per_second),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for CreateApiDestinationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_destination_arn);
        put_opt(to, schema, 1, &self.api_destination_state);
        put_opt(to, schema, 2, &self.creation_time);
        put_opt(to, schema, 3, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_destination_arn),
            1 => get_opt(from, schema, 1, &mut this.api_destination_state),
            2 => get_opt(from, schema, 2, &mut this.creation_time),
            3 => get_opt(from, schema, 3, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateArchiveRequest {
    pub archive_name: String,
    pub event_source_arn: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for CreateArchiveRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.archive_name);
        put(to, schema, 1, &self.event_source_arn);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.event_pattern);
        put_opt(to, schema, 4, &self.retention_days);
        put_opt(to, schema, 5, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.archive_name),
            1 => get(from, schema, 1, &mut this.event_source_arn),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.event_pattern),
            4 => get_opt(from, schema, 4, &mut this.retention_days),
            5 => get_opt(from, schema, 5, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
}

impl Shape for CreateArchiveResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.archive_arn);
        put_opt(to, schema, 1, &self.state);
        put_opt(to, schema, 2, &self.state_reason);
        put_opt(to, schema, 3, &self.creation_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.archive_arn),
            1 => get_opt(from, schema, 1, &mut this.state),
            2 => get_opt(from, schema, 2, &mut this.state_reason),
            3 => get_opt(from, schema, 3, &mut this.creation_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: String,
    pub api_key_value: String,
}

impl Shape for CreateConnectionApiKeyAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.api_key_name);
        put(to, schema, 1, &self.api_key_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.api_key_name),
            1 => get(from, schema, 1, &mut this.api_key_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<CreateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<CreateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<CreateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

impl Shape for CreateConnectionAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.basic_auth_parameters);
        put_opt(to, schema, 1, &self.o_auth_parameters);
        put_opt(to, schema, 2, &self.api_key_auth_parameters);
        put_opt(to, schema, 3, &self.invocation_http_parameters);
        put_opt(to, schema, 4, &self.connectivity_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.basic_auth_parameters),
            1 => get_opt(from, schema, 1, &mut this.o_auth_parameters),
            2 => get_opt(from, schema, 2, &mut this.api_key_auth_parameters),
            3 => get_opt(from, schema, 3, &mut this.invocation_http_parameters),
            4 => get_opt(from, schema, 4, &mut this.connectivity_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionBasicAuthRequestParameters {
    pub username: String,
    pub password: String,
}

impl Shape for CreateConnectionBasicAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.username);
        put(to, schema, 1, &self.password);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.username),
            1 => get(from, schema, 1, &mut this.password),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionOAuthClientRequestParameters {
    pub client_id: String,
    pub client_secret: String,
}

impl Shape for CreateConnectionOAuthClientRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.client_id);
        put(to, schema, 1, &self.client_secret);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.client_id),
            1 => get(from, schema, 1, &mut this.client_secret),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionOAuthRequestParameters {
    pub client_parameters: CreateConnectionOAuthClientRequestParameters,
    pub authorization_endpoint: String,
    pub http_method: ConnectionOAuthHttpMethod,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

impl Shape for CreateConnectionOAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.client_parameters);
        put(to, schema, 1, &self.authorization_endpoint);
        put(to, schema, 2, &self.http_method);
        put_opt(to, schema, 3, &self.o_auth_http_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.client_parameters),
            1 => get(from, schema, 1, &mut this.authorization_endpoint),
            2 => get(from, schema, 2, &mut this.http_method),
            3 => get_opt(from, schema, 3, &mut this.o_auth_http_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: ConnectionAuthorizationType,
    pub auth_parameters: CreateConnectionAuthRequestParameters,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for CreateConnectionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put(to, schema, 2, &self.authorization_type);
        put(to, schema, 3, &self.auth_parameters);
        put_opt(to, schema, 4, &self.invocation_connectivity_parameters);
        put_opt(to, schema, 5, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get(from, schema, 2, &mut this.authorization_type),
            3 => get(from, schema, 3, &mut this.auth_parameters),
            4 => get_opt(from, schema, 4, &mut this.invocation_connectivity_parameters),
            5 => get_opt(from, schema, 5, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for CreateConnectionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connection_arn);
        put_opt(to, schema, 1, &self.connection_state);
        put_opt(to, schema, 2, &self.creation_time);
        put_opt(to, schema, 3, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connection_arn),
            1 => get_opt(from, schema, 1, &mut this.connection_state),
            2 => get_opt(from, schema, 2, &mut this.creation_time),
            3 => get_opt(from, schema, 3, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: RoutingConfig,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Vec<EndpointEventBus>,
    pub role_arn: Option<String>,
}

impl Shape for CreateEndpointRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put(to, schema, 2, &self.routing_config);
        put_opt(to, schema, 3, &self.replication_config);
        put(to, schema, 4, &self.event_buses);
        put_opt(to, schema, 5, &self.role_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get(from, schema, 2, &mut this.routing_config),
            3 => get_opt(from, schema, 3, &mut this.replication_config),
            4 => get(from, schema, 4, &mut this.event_buses),
            5 => get_opt(from, schema, 5, &mut this.role_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub state: Option<EndpointState>,
}

impl Shape for CreateEndpointResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.routing_config);
        put_opt(to, schema, 3, &self.replication_config);
        put_opt(to, schema, 4, &self.event_buses);
        put_opt(to, schema, 5, &self.role_arn);
        put_opt(to, schema, 6, &self.state);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.routing_config),
            3 => get_opt(from, schema, 3, &mut this.replication_config),
            4 => get_opt(from, schema, 4, &mut this.event_buses),
            5 => get_opt(from, schema, 5, &mut this.role_arn),
            6 => get_opt(from, schema, 6, &mut this.state),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventBusRequest {
    pub name: String,
    pub event_source_name: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateEventBusRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.event_source_name);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.kms_key_identifier);
        put_opt(to, schema, 4, &self.dead_letter_config);
        put_opt(to, schema, 5, &self.log_config);
        put_opt(to, schema, 6, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.event_source_name),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.kms_key_identifier),
            4 => get_opt(from, schema, 4, &mut this.dead_letter_config),
            5 => get_opt(from, schema, 5, &mut this.log_config),
            6 => get_opt(from, schema, 6, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEventBusResponse {
    pub event_bus_arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl Shape for CreateEventBusResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_bus_arn);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.kms_key_identifier);
        put_opt(to, schema, 3, &self.dead_letter_config);
        put_opt(to, schema, 4, &self.log_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_bus_arn),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.kms_key_identifier),
            3 => get_opt(from, schema, 3, &mut this.dead_letter_config),
            4 => get_opt(from, schema, 4, &mut this.log_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeadLetterConfig {
    pub arn: Option<String>,
}

impl Shape for DeadLetterConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeauthorizeConnectionRequest {
    pub name: String,
}

impl Shape for DeauthorizeConnectionRequest {
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
pub struct DeauthorizeConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

impl Shape for DeauthorizeConnectionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connection_arn);
        put_opt(to, schema, 1, &self.connection_state);
        put_opt(to, schema, 2, &self.creation_time);
        put_opt(to, schema, 3, &self.last_modified_time);
        put_opt(to, schema, 4, &self.last_authorized_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connection_arn),
            1 => get_opt(from, schema, 1, &mut this.connection_state),
            2 => get_opt(from, schema, 2, &mut this.creation_time),
            3 => get_opt(from, schema, 3, &mut this.last_modified_time),
            4 => get_opt(from, schema, 4, &mut this.last_authorized_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteApiDestinationRequest {
    pub name: String,
}

impl Shape for DeleteApiDestinationRequest {
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
pub struct DeleteApiDestinationResponse {}

impl Shape for DeleteApiDestinationResponse {
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
pub struct DeleteArchiveRequest {
    pub archive_name: String,
}

impl Shape for DeleteArchiveRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.archive_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.archive_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteArchiveResponse {}

impl Shape for DeleteArchiveResponse {
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
pub struct DeleteConnectionRequest {
    pub name: String,
}

impl Shape for DeleteConnectionRequest {
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
pub struct DeleteConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

impl Shape for DeleteConnectionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connection_arn);
        put_opt(to, schema, 1, &self.connection_state);
        put_opt(to, schema, 2, &self.creation_time);
        put_opt(to, schema, 3, &self.last_modified_time);
        put_opt(to, schema, 4, &self.last_authorized_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connection_arn),
            1 => get_opt(from, schema, 1, &mut this.connection_state),
            2 => get_opt(from, schema, 2, &mut this.creation_time),
            3 => get_opt(from, schema, 3, &mut this.last_modified_time),
            4 => get_opt(from, schema, 4, &mut this.last_authorized_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEndpointRequest {
    pub name: String,
}

impl Shape for DeleteEndpointRequest {
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
pub struct DeleteEndpointResponse {}

impl Shape for DeleteEndpointResponse {
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
pub struct DeleteEventBusRequest {
    pub name: String,
}

impl Shape for DeleteEventBusRequest {
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
pub struct DeleteRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
    pub force: Option<bool>,
}

impl Shape for DeleteRuleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.event_bus_name);
        put_opt(to, schema, 2, &self.force);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            2 => get_opt(from, schema, 2, &mut this.force),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeApiDestinationRequest {
    pub name: String,
}

impl Shape for DescribeApiDestinationRequest {
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
pub struct DescribeApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for DescribeApiDestinationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_destination_arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.api_destination_state);
        put_opt(to, schema, 4, &self.connection_arn);
        put_opt(to, schema, 5, &self.invocation_endpoint);
        put_opt(to, schema, 6, &self.http_method);
        put_opt(to, schema, 7, &self.invocation_rate_limit_per_second);
        put_opt(to, schema, 8, &self.creation_time);
        put_opt(to, schema, 9, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_destination_arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.api_destination_state),
            4 => get_opt(from, schema, 4, &mut this.connection_arn),
            5 => get_opt(from, schema, 5, &mut this.invocation_endpoint),
            6 => get_opt(from, schema, 6, &mut this.http_method),
            7 => get_opt(from, schema, 7, &mut this.invocation_rate_limit_per_second),
            8 => get_opt(from, schema, 8, &mut this.creation_time),
            9 => get_opt(from, schema, 9, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeArchiveRequest {
    pub archive_name: String,
}

impl Shape for DescribeArchiveRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.archive_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.archive_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeArchiveResponse {
    pub archive_arn: Option<String>,
    pub archive_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub retention_days: Option<i32>,
    pub size_bytes: Option<i64>,
    pub event_count: Option<i64>,
    pub creation_time: Option<Timestamp>,
}

impl Shape for DescribeArchiveResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.archive_arn);
        put_opt(to, schema, 1, &self.archive_name);
        put_opt(to, schema, 2, &self.event_source_arn);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.event_pattern);
        put_opt(to, schema, 5, &self.state);
        put_opt(to, schema, 6, &self.state_reason);
        put_opt(to, schema, 7, &self.kms_key_identifier);
        put_opt(to, schema, 8, &self.retention_days);
        put_opt(to, schema, 9, &self.size_bytes);
        put_opt(to, schema, 10, &self.event_count);
        put_opt(to, schema, 11, &self.creation_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.archive_arn),
            1 => get_opt(from, schema, 1, &mut this.archive_name),
            2 => get_opt(from, schema, 2, &mut this.event_source_arn),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.event_pattern),
            5 => get_opt(from, schema, 5, &mut this.state),
            6 => get_opt(from, schema, 6, &mut this.state_reason),
            7 => get_opt(from, schema, 7, &mut this.kms_key_identifier),
            8 => get_opt(from, schema, 8, &mut this.retention_days),
            9 => get_opt(from, schema, 9, &mut this.size_bytes),
            10 => get_opt(from, schema, 10, &mut this.event_count),
            11 => get_opt(from, schema, 11, &mut this.creation_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionConnectivityParameters {
    pub resource_parameters: DescribeConnectionResourceParameters,
}

impl Shape for DescribeConnectionConnectivityParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionRequest {
    pub name: String,
}

impl Shape for DescribeConnectionRequest {
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
pub struct DescribeConnectionResourceParameters {
    pub resource_configuration_arn: String,
    pub resource_association_arn: String,
}

impl Shape for DescribeConnectionResourceParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_configuration_arn);
        put(to, schema, 1, &self.resource_association_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_configuration_arn),
            1 => get(from, schema, 1, &mut this.resource_association_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeConnectionResponse {
    pub connection_arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub invocation_connectivity_parameters: Option<DescribeConnectionConnectivityParameters>,
    pub connection_state: Option<ConnectionState>,
    pub state_reason: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub secret_arn: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub auth_parameters: Option<ConnectionAuthResponseParameters>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

impl Shape for DescribeConnectionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connection_arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.invocation_connectivity_parameters);
        put_opt(to, schema, 4, &self.connection_state);
        put_opt(to, schema, 5, &self.state_reason);
        put_opt(to, schema, 6, &self.authorization_type);
        put_opt(to, schema, 7, &self.secret_arn);
        put_opt(to, schema, 8, &self.kms_key_identifier);
        put_opt(to, schema, 9, &self.auth_parameters);
        put_opt(to, schema, 10, &self.creation_time);
        put_opt(to, schema, 11, &self.last_modified_time);
        put_opt(to, schema, 12, &self.last_authorized_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connection_arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.invocation_connectivity_parameters),
            4 => get_opt(from, schema, 4, &mut this.connection_state),
            5 => get_opt(from, schema, 5, &mut this.state_reason),
            6 => get_opt(from, schema, 6, &mut this.authorization_type),
            7 => get_opt(from, schema, 7, &mut this.secret_arn),
            8 => get_opt(from, schema, 8, &mut this.kms_key_identifier),
            9 => get_opt(from, schema, 9, &mut this.auth_parameters),
            10 => get_opt(from, schema, 10, &mut this.creation_time),
            11 => get_opt(from, schema, 11, &mut this.last_modified_time),
            12 => get_opt(from, schema, 12, &mut this.last_authorized_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointRequest {
    pub name: String,
    pub home_region: Option<String>,
}

impl Shape for DescribeEndpointRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.home_region);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.home_region),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointResponse {
    pub name: Option<String>,
    pub description: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<EndpointState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for DescribeEndpointResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.arn);
        put_opt(to, schema, 3, &self.routing_config);
        put_opt(to, schema, 4, &self.replication_config);
        put_opt(to, schema, 5, &self.event_buses);
        put_opt(to, schema, 6, &self.role_arn);
        put_opt(to, schema, 7, &self.endpoint_id);
        put_opt(to, schema, 8, &self.endpoint_url);
        put_opt(to, schema, 9, &self.state);
        put_opt(to, schema, 10, &self.state_reason);
        put_opt(to, schema, 11, &self.creation_time);
        put_opt(to, schema, 12, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.arn),
            3 => get_opt(from, schema, 3, &mut this.routing_config),
            4 => get_opt(from, schema, 4, &mut this.replication_config),
            5 => get_opt(from, schema, 5, &mut this.event_buses),
            6 => get_opt(from, schema, 6, &mut this.role_arn),
            7 => get_opt(from, schema, 7, &mut this.endpoint_id),
            8 => get_opt(from, schema, 8, &mut this.endpoint_url),
            9 => get_opt(from, schema, 9, &mut this.state),
            10 => get_opt(from, schema, 10, &mut this.state_reason),
            11 => get_opt(from, schema, 11, &mut this.creation_time),
            12 => get_opt(from, schema, 12, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventBusRequest {
    pub name: Option<String>,
}

impl Shape for DescribeEventBusRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEventBusResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub policy: Option<String>,
    pub log_config: Option<LogConfig>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub managed_by: Option<String>,
}

impl Shape for DescribeEventBusResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.kms_key_identifier);
        put_opt(to, schema, 4, &self.dead_letter_config);
        put_opt(to, schema, 5, &self.policy);
        put_opt(to, schema, 6, &self.log_config);
        put_opt(to, schema, 7, &self.creation_time);
        put_opt(to, schema, 8, &self.last_modified_time);
        put_opt(to, schema, 9, &self.managed_by);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.kms_key_identifier),
            4 => get_opt(from, schema, 4, &mut this.dead_letter_config),
            5 => get_opt(from, schema, 5, &mut this.policy),
            6 => get_opt(from, schema, 6, &mut this.log_config),
            7 => get_opt(from, schema, 7, &mut this.creation_time),
            8 => get_opt(from, schema, 8, &mut this.last_modified_time),
            9 => get_opt(from, schema, 9, &mut this.managed_by),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeReplayRequest {
    pub replay_name: String,
}

impl Shape for DescribeReplayRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.replay_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.replay_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeReplayResponse {
    pub replay_name: Option<String>,
    pub replay_arn: Option<String>,
    pub description: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub event_source_arn: Option<String>,
    pub destination: Option<ReplayDestination>,
    pub event_start_time: Option<Timestamp>,
    pub event_end_time: Option<Timestamp>,
    pub event_last_replayed_time: Option<Timestamp>,
    pub replay_start_time: Option<Timestamp>,
    pub replay_end_time: Option<Timestamp>,
}

impl Shape for DescribeReplayResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.replay_name);
        put_opt(to, schema, 1, &self.replay_arn);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.state);
        put_opt(to, schema, 4, &self.state_reason);
        put_opt(to, schema, 5, &self.event_source_arn);
        put_opt(to, schema, 6, &self.destination);
        put_opt(to, schema, 7, &self.event_start_time);
        put_opt(to, schema, 8, &self.event_end_time);
        put_opt(to, schema, 9, &self.event_last_replayed_time);
        put_opt(to, schema, 10, &self.replay_start_time);
        put_opt(to, schema, 11, &self.replay_end_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.replay_name),
            1 => get_opt(from, schema, 1, &mut this.replay_arn),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.state),
            4 => get_opt(from, schema, 4, &mut this.state_reason),
            5 => get_opt(from, schema, 5, &mut this.event_source_arn),
            6 => get_opt(from, schema, 6, &mut this.destination),
            7 => get_opt(from, schema, 7, &mut this.event_start_time),
            8 => get_opt(from, schema, 8, &mut this.event_end_time),
            9 => get_opt(from, schema, 9, &mut this.event_last_replayed_time),
            10 => get_opt(from, schema, 10, &mut this.replay_start_time),
            11 => get_opt(from, schema, 11, &mut this.replay_end_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl Shape for DescribeRuleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.event_bus_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRuleResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub schedule_expression: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
    pub created_by: Option<String>,
}

impl Shape for DescribeRuleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.event_pattern);
        put_opt(to, schema, 3, &self.schedule_expression);
        put_opt(to, schema, 4, &self.state);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.role_arn);
        put_opt(to, schema, 7, &self.managed_by);
        put_opt(to, schema, 8, &self.event_bus_name);
        put_opt(to, schema, 9, &self.created_by);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.event_pattern),
            3 => get_opt(from, schema, 3, &mut this.schedule_expression),
            4 => get_opt(from, schema, 4, &mut this.state),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.role_arn),
            7 => get_opt(from, schema, 7, &mut this.managed_by),
            8 => get_opt(from, schema, 8, &mut this.event_bus_name),
            9 => get_opt(from, schema, 9, &mut this.created_by),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl Shape for DisableRuleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.event_bus_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsParameters {
    pub task_definition_arn: String,
    pub task_count: Option<i32>,
    pub launch_type: Option<LaunchType>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_version: Option<String>,
    pub group: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub propagate_tags: Option<PropagateTags>,
    pub reference_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for EcsParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.task_definition_arn);
        put_opt(to, schema, 1, &self.task_count);
        put_opt(to, schema, 2, &self.launch_type);
        put_opt(to, schema, 3, &self.network_configuration);
        put_opt(to, schema, 4, &self.platform_version);
        put_opt(to, schema, 5, &self.group);
        put_opt(to, schema, 6, &self.capacity_provider_strategy);
        put_opt(to, schema, 7, &self.enable_ecs_managed_tags);
        put_opt(to, schema, 8, &self.enable_execute_command);
        put_opt(to, schema, 9, &self.placement_constraints);
        put_opt(to, schema, 10, &self.placement_strategy);
        put_opt(to, schema, 11, &self.propagate_tags);
        put_opt(to, schema, 12, &self.reference_id);
        put_opt(to, schema, 13, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.task_definition_arn),
            1 => get_opt(from, schema, 1, &mut this.task_count),
            2 => get_opt(from, schema, 2, &mut this.launch_type),
            3 => get_opt(from, schema, 3, &mut this.network_configuration),
            4 => get_opt(from, schema, 4, &mut this.platform_version),
            5 => get_opt(from, schema, 5, &mut this.group),
            6 => get_opt(from, schema, 6, &mut this.capacity_provider_strategy),
            7 => get_opt(from, schema, 7, &mut this.enable_ecs_managed_tags),
            8 => get_opt(from, schema, 8, &mut this.enable_execute_command),
            9 => get_opt(from, schema, 9, &mut this.placement_constraints),
            10 => get_opt(from, schema, 10, &mut this.placement_strategy),
            11 => get_opt(from, schema, 11, &mut this.propagate_tags),
            12 => get_opt(from, schema, 12, &mut this.reference_id),
            13 => get_opt(from, schema, 13, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableRuleRequest {
    pub name: String,
    pub event_bus_name: Option<String>,
}

impl Shape for EnableRuleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.event_bus_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub name: Option<String>,
    pub description: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<EndpointState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for Endpoint {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.arn);
        put_opt(to, schema, 3, &self.routing_config);
        put_opt(to, schema, 4, &self.replication_config);
        put_opt(to, schema, 5, &self.event_buses);
        put_opt(to, schema, 6, &self.role_arn);
        put_opt(to, schema, 7, &self.endpoint_id);
        put_opt(to, schema, 8, &self.endpoint_url);
        put_opt(to, schema, 9, &self.state);
        put_opt(to, schema, 10, &self.state_reason);
        put_opt(to, schema, 11, &self.creation_time);
        put_opt(to, schema, 12, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.arn),
            3 => get_opt(from, schema, 3, &mut this.routing_config),
            4 => get_opt(from, schema, 4, &mut this.replication_config),
            5 => get_opt(from, schema, 5, &mut this.event_buses),
            6 => get_opt(from, schema, 6, &mut this.role_arn),
            7 => get_opt(from, schema, 7, &mut this.endpoint_id),
            8 => get_opt(from, schema, 8, &mut this.endpoint_url),
            9 => get_opt(from, schema, 9, &mut this.state),
            10 => get_opt(from, schema, 10, &mut this.state_reason),
            11 => get_opt(from, schema, 11, &mut this.creation_time),
            12 => get_opt(from, schema, 12, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointEventBus {
    pub event_bus_arn: String,
}

impl Shape for EndpointEventBus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.event_bus_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.event_bus_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EndpointState {
    Active,
    Creating,
    Updating,
    Deleting,
    CreateFailed,
    UpdateFailed,
    DeleteFailed,
    /// A value that the model does not have.
    Unknown(String),
}

impl EndpointState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EndpointState {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "CREATE_FAILED" => Self::CreateFailed,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "DELETE_FAILED" => Self::DeleteFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EndpointState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EndpointState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EndpointState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBus {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub description: Option<String>,
    pub policy: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub managed_by: Option<String>,
}

impl Shape for EventBus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.policy);
        put_opt(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.last_modified_time);
        put_opt(to, schema, 6, &self.managed_by);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.policy),
            4 => get_opt(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.last_modified_time),
            6 => get_opt(from, schema, 6, &mut this.managed_by),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailoverConfig {
    pub primary: Primary,
    pub secondary: Secondary,
}

impl Shape for FailoverConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.primary);
        put(to, schema, 1, &self.secondary);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.primary),
            1 => get(from, schema, 1, &mut this.secondary),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<BTreeMap<String, String>>,
    pub query_string_parameters: Option<BTreeMap<String, String>>,
}

impl Shape for HttpParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path_parameter_values);
        put_opt(to, schema, 1, &self.header_parameters);
        put_opt(to, schema, 2, &self.query_string_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path_parameter_values),
            1 => get_opt(from, schema, 1, &mut this.header_parameters),
            2 => get_opt(from, schema, 2, &mut this.query_string_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IllegalStatusException {
    pub message: Option<String>,
}

impl Shape for IllegalStatusException {
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

impl Fault for IllegalStatusException {
    fn schema(&self) -> &'static Schema {
        &schemas::ILLEGAL_STATUS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl IllegalStatusException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeDetail {
    None,
    Full,
    /// A value that the model does not have.
    Unknown(String),
}

impl IncludeDetail {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Full => "FULL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IncludeDetail {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "FULL" => Self::Full,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for IncludeDetail {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for IncludeDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for IncludeDetail {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputTransformer {
    pub input_paths_map: Option<BTreeMap<String, String>>,
    pub input_template: String,
}

impl Shape for InputTransformer {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.input_paths_map);
        put(to, schema, 1, &self.input_template);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.input_paths_map),
            1 => get(from, schema, 1, &mut this.input_template),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalException {
    pub message: Option<String>,
}

impl Shape for InternalException {
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

impl Fault for InternalException {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidEventPatternException {
    pub message: Option<String>,
}

impl Shape for InvalidEventPatternException {
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

impl Fault for InvalidEventPatternException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_EVENT_PATTERN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidEventPatternException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidStateException {
    pub message: Option<String>,
}

impl Shape for InvalidStateException {
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

impl Fault for InvalidStateException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_STATE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidStateException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key_path: String,
}

impl Shape for KinesisParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.partition_key_path);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.partition_key_path),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LaunchType {
    Ec2,
    Fargate,
    External,
    /// A value that the model does not have.
    Unknown(String),
}

impl LaunchType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ec2 => "EC2",
            Self::Fargate => "FARGATE",
            Self::External => "EXTERNAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LaunchType {
    fn from(value: &str) -> Self {
        match value {
            "EC2" => Self::Ec2,
            "FARGATE" => Self::Fargate,
            "EXTERNAL" => Self::External,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LaunchType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LaunchType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LaunchType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Off,
    Error,
    Info,
    Trace,
    /// A value that the model does not have.
    Unknown(String),
}

impl Level {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::Error => "ERROR",
            Self::Info => "INFO",
            Self::Trace => "TRACE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Level {
    fn from(value: &str) -> Self {
        match value {
            "OFF" => Self::Off,
            "ERROR" => Self::Error,
            "INFO" => Self::Info,
            "TRACE" => Self::Trace,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Level {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Level {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Level {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct ListApiDestinationsRequest {
    pub name_prefix: Option<String>,
    pub connection_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListApiDestinationsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.connection_arn);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.connection_arn),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListApiDestinationsResponse {
    pub api_destinations: Option<Vec<ApiDestination>>,
    pub next_token: Option<String>,
}

impl Shape for ListApiDestinationsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_destinations);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_destinations),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListArchivesRequest {
    pub name_prefix: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListArchivesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.event_source_arn);
        put_opt(to, schema, 2, &self.state);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.event_source_arn),
            2 => get_opt(from, schema, 2, &mut this.state),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListArchivesResponse {
    pub archives: Option<Vec<Archive>>,
    pub next_token: Option<String>,
}

impl Shape for ListArchivesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.archives);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.archives),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListConnectionsRequest {
    pub name_prefix: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListConnectionsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.connection_state);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.connection_state),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListConnectionsResponse {
    pub connections: Option<Vec<Connection>>,
    pub next_token: Option<String>,
}

impl Shape for ListConnectionsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connections);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connections),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEndpointsRequest {
    pub name_prefix: Option<String>,
    pub home_region: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListEndpointsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.home_region);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.home_region),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEndpointsResponse {
    pub endpoints: Option<Vec<Endpoint>>,
    pub next_token: Option<String>,
}

impl Shape for ListEndpointsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.endpoints);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.endpoints),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventBusesRequest {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListEventBusesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEventBusesResponse {
    pub event_buses: Option<Vec<EventBus>>,
    pub next_token: Option<String>,
}

impl Shape for ListEventBusesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_buses);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_buses),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReplaysRequest {
    pub name_prefix: Option<String>,
    pub state: Option<ReplayState>,
    pub event_source_arn: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListReplaysRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.state);
        put_opt(to, schema, 2, &self.event_source_arn);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.state),
            2 => get_opt(from, schema, 2, &mut this.event_source_arn),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListReplaysResponse {
    pub replays: Option<Vec<Replay>>,
    pub next_token: Option<String>,
}

impl Shape for ListReplaysResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.replays);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.replays),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRuleNamesByTargetRequest {
    pub target_arn: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListRuleNamesByTargetRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.target_arn);
        put_opt(to, schema, 1, &self.event_bus_name);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.target_arn),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRuleNamesByTargetResponse {
    pub rule_names: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Shape for ListRuleNamesByTargetResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.rule_names);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.rule_names),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRulesRequest {
    pub name_prefix: Option<String>,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListRulesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.event_bus_name);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRulesResponse {
    pub rules: Option<Vec<Rule>>,
    pub next_token: Option<String>,
}

impl Shape for ListRulesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.rules);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.rules),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: String,
}

impl Shape for ListTagsForResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

impl Shape for ListTagsForResourceResponse {
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
pub struct ListTargetsByRuleRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListTargetsByRuleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rule);
        put_opt(to, schema, 1, &self.event_bus_name);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rule),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTargetsByRuleResponse {
    pub targets: Option<Vec<Target>>,
    pub next_token: Option<String>,
}

impl Shape for ListTargetsByRuleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.targets);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.targets),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogConfig {
    pub include_detail: Option<IncludeDetail>,
    pub level: Option<Level>,
}

impl Shape for LogConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.include_detail);
        put_opt(to, schema, 1, &self.level);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.include_detail),
            1 => get_opt(from, schema, 1, &mut this.level),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedRuleException {
    pub message: Option<String>,
}

impl Shape for ManagedRuleException {
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

impl Fault for ManagedRuleException {
    fn schema(&self) -> &'static Schema {
        &schemas::MANAGED_RULE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ManagedRuleException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl Shape for NetworkConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.awsvpc_configuration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.awsvpc_configuration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationDisabledException {
    pub message: Option<String>,
}

impl Shape for OperationDisabledException {
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

impl Fault for OperationDisabledException {
    fn schema(&self) -> &'static Schema {
        &schemas::OPERATION_DISABLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl OperationDisabledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementConstraint {
    pub r#type: Option<PlacementConstraintType>,
    pub expression: Option<String>,
}

impl Shape for PlacementConstraint {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.expression);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.expression),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementConstraintType {
    DistinctInstance,
    MemberOf,
    /// A value that the model does not have.
    Unknown(String),
}

impl PlacementConstraintType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DistinctInstance => "distinctInstance",
            Self::MemberOf => "memberOf",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PlacementConstraintType {
    fn from(value: &str) -> Self {
        match value {
            "distinctInstance" => Self::DistinctInstance,
            "memberOf" => Self::MemberOf,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PlacementConstraintType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PlacementConstraintType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PlacementConstraintType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementStrategy {
    pub r#type: Option<PlacementStrategyType>,
    pub field: Option<String>,
}

impl Shape for PlacementStrategy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.field);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.field),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlacementStrategyType {
    Random,
    Spread,
    Binpack,
    /// A value that the model does not have.
    Unknown(String),
}

impl PlacementStrategyType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Random => "random",
            Self::Spread => "spread",
            Self::Binpack => "binpack",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PlacementStrategyType {
    fn from(value: &str) -> Self {
        match value {
            "random" => Self::Random,
            "spread" => Self::Spread,
            "binpack" => Self::Binpack,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PlacementStrategyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PlacementStrategyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PlacementStrategyType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyLengthExceededException {
    pub message: Option<String>,
}

impl Shape for PolicyLengthExceededException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Primary {
    pub health_check: String,
}

impl Shape for Primary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.health_check);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.health_check),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PropagateTags {
    TaskDefinition,
    /// A value that the model does not have.
    Unknown(String),
}

impl PropagateTags {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TaskDefinition => "TASK_DEFINITION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PropagateTags {
    fn from(value: &str) -> Self {
        match value {
            "TASK_DEFINITION" => Self::TaskDefinition,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PropagateTags {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PropagateTags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PropagateTags {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsRequest {
    pub entries: Vec<PutEventsRequestEntry>,
    pub endpoint_id: Option<String>,
}

impl Shape for PutEventsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.entries);
        put_opt(to, schema, 1, &self.endpoint_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.entries),
            1 => get_opt(from, schema, 1, &mut this.endpoint_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsRequestEntry {
    pub time: Option<Timestamp>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub detail_type: Option<String>,
    pub detail: Option<String>,
    pub event_bus_name: Option<String>,
    pub trace_header: Option<String>,
}

impl Shape for PutEventsRequestEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.time);
        put_opt(to, schema, 1, &self.source);
        put_opt(to, schema, 2, &self.resources);
        put_opt(to, schema, 3, &self.detail_type);
        put_opt(to, schema, 4, &self.detail);
        put_opt(to, schema, 5, &self.event_bus_name);
        put_opt(to, schema, 6, &self.trace_header);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.time),
            1 => get_opt(from, schema, 1, &mut this.source),
            2 => get_opt(from, schema, 2, &mut this.resources),
            3 => get_opt(from, schema, 3, &mut this.detail_type),
            4 => get_opt(from, schema, 4, &mut this.detail),
            5 => get_opt(from, schema, 5, &mut this.event_bus_name),
            6 => get_opt(from, schema, 6, &mut this.trace_header),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsResponse {
    pub failed_entry_count: Option<i32>,
    pub entries: Option<Vec<PutEventsResultEntry>>,
}

impl Shape for PutEventsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.failed_entry_count);
        put_opt(to, schema, 1, &self.entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.failed_entry_count),
            1 => get_opt(from, schema, 1, &mut this.entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutEventsResultEntry {
    pub event_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Shape for PutEventsResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_id);
        put_opt(to, schema, 1, &self.error_code);
        put_opt(to, schema, 2, &self.error_message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_id),
            1 => get_opt(from, schema, 1, &mut this.error_code),
            2 => get_opt(from, schema, 2, &mut this.error_message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutPermissionRequest {
    pub event_bus_name: Option<String>,
    pub action: Option<String>,
    pub principal: Option<String>,
    pub statement_id: Option<String>,
    pub condition: Option<Condition>,
    pub policy: Option<String>,
}

impl Shape for PutPermissionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_bus_name);
        put_opt(to, schema, 1, &self.action);
        put_opt(to, schema, 2, &self.principal);
        put_opt(to, schema, 3, &self.statement_id);
        put_opt(to, schema, 4, &self.condition);
        put_opt(to, schema, 5, &self.policy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_bus_name),
            1 => get_opt(from, schema, 1, &mut this.action),
            2 => get_opt(from, schema, 2, &mut this.principal),
            3 => get_opt(from, schema, 3, &mut this.statement_id),
            4 => get_opt(from, schema, 4, &mut this.condition),
            5 => get_opt(from, schema, 5, &mut this.policy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRuleRequest {
    pub name: String,
    pub schedule_expression: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub role_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub event_bus_name: Option<String>,
}

impl Shape for PutRuleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.schedule_expression);
        put_opt(to, schema, 2, &self.event_pattern);
        put_opt(to, schema, 3, &self.state);
        put_opt(to, schema, 4, &self.description);
        put_opt(to, schema, 5, &self.role_arn);
        put_opt(to, schema, 6, &self.tags);
        put_opt(to, schema, 7, &self.event_bus_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.schedule_expression),
            2 => get_opt(from, schema, 2, &mut this.event_pattern),
            3 => get_opt(from, schema, 3, &mut this.state),
            4 => get_opt(from, schema, 4, &mut this.description),
            5 => get_opt(from, schema, 5, &mut this.role_arn),
            6 => get_opt(from, schema, 6, &mut this.tags),
            7 => get_opt(from, schema, 7, &mut this.event_bus_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRuleResponse {
    pub rule_arn: Option<String>,
}

impl Shape for PutRuleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.rule_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.rule_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub targets: Vec<Target>,
}

impl Shape for PutTargetsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rule);
        put_opt(to, schema, 1, &self.event_bus_name);
        put(to, schema, 2, &self.targets);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rule),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            2 => get(from, schema, 2, &mut this.targets),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<PutTargetsResultEntry>>,
}

impl Shape for PutTargetsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.failed_entry_count);
        put_opt(to, schema, 1, &self.failed_entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.failed_entry_count),
            1 => get_opt(from, schema, 1, &mut this.failed_entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Shape for PutTargetsResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.target_id);
        put_opt(to, schema, 1, &self.error_code);
        put_opt(to, schema, 2, &self.error_message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.target_id),
            1 => get_opt(from, schema, 1, &mut this.error_code),
            2 => get_opt(from, schema, 2, &mut this.error_message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub sql: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Option<Vec<String>>,
}

impl Shape for RedshiftDataParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.secret_manager_arn);
        put(to, schema, 1, &self.database);
        put_opt(to, schema, 2, &self.db_user);
        put_opt(to, schema, 3, &self.sql);
        put_opt(to, schema, 4, &self.statement_name);
        put_opt(to, schema, 5, &self.with_event);
        put_opt(to, schema, 6, &self.sqls);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.secret_manager_arn),
            1 => get(from, schema, 1, &mut this.database),
            2 => get_opt(from, schema, 2, &mut this.db_user),
            3 => get_opt(from, schema, 3, &mut this.sql),
            4 => get_opt(from, schema, 4, &mut this.statement_name),
            5 => get_opt(from, schema, 5, &mut this.with_event),
            6 => get_opt(from, schema, 6, &mut this.sqls),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub statement_id: Option<String>,
    pub remove_all_permissions: Option<bool>,
    pub event_bus_name: Option<String>,
}

impl Shape for RemovePermissionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.statement_id);
        put_opt(to, schema, 1, &self.remove_all_permissions);
        put_opt(to, schema, 2, &self.event_bus_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.statement_id),
            1 => get_opt(from, schema, 1, &mut this.remove_all_permissions),
            2 => get_opt(from, schema, 2, &mut this.event_bus_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTargetsRequest {
    pub rule: String,
    pub event_bus_name: Option<String>,
    pub ids: Vec<String>,
    pub force: Option<bool>,
}

impl Shape for RemoveTargetsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.rule);
        put_opt(to, schema, 1, &self.event_bus_name);
        put(to, schema, 2, &self.ids);
        put_opt(to, schema, 3, &self.force);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.rule),
            1 => get_opt(from, schema, 1, &mut this.event_bus_name),
            2 => get(from, schema, 2, &mut this.ids),
            3 => get_opt(from, schema, 3, &mut this.force),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTargetsResponse {
    pub failed_entry_count: Option<i32>,
    pub failed_entries: Option<Vec<RemoveTargetsResultEntry>>,
}

impl Shape for RemoveTargetsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.failed_entry_count);
        put_opt(to, schema, 1, &self.failed_entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.failed_entry_count),
            1 => get_opt(from, schema, 1, &mut this.failed_entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTargetsResultEntry {
    pub target_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl Shape for RemoveTargetsResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.target_id);
        put_opt(to, schema, 1, &self.error_code);
        put_opt(to, schema, 2, &self.error_message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.target_id),
            1 => get_opt(from, schema, 1, &mut this.error_code),
            2 => get_opt(from, schema, 2, &mut this.error_message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replay {
    pub replay_name: Option<String>,
    pub event_source_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub event_start_time: Option<Timestamp>,
    pub event_end_time: Option<Timestamp>,
    pub event_last_replayed_time: Option<Timestamp>,
    pub replay_start_time: Option<Timestamp>,
    pub replay_end_time: Option<Timestamp>,
}

impl Shape for Replay {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.replay_name);
        put_opt(to, schema, 1, &self.event_source_arn);
        put_opt(to, schema, 2, &self.state);
        put_opt(to, schema, 3, &self.state_reason);
        put_opt(to, schema, 4, &self.event_start_time);
        put_opt(to, schema, 5, &self.event_end_time);
        put_opt(to, schema, 6, &self.event_last_replayed_time);
        put_opt(to, schema, 7, &self.replay_start_time);
        put_opt(to, schema, 8, &self.replay_end_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.replay_name),
            1 => get_opt(from, schema, 1, &mut this.event_source_arn),
            2 => get_opt(from, schema, 2, &mut this.state),
            3 => get_opt(from, schema, 3, &mut this.state_reason),
            4 => get_opt(from, schema, 4, &mut this.event_start_time),
            5 => get_opt(from, schema, 5, &mut this.event_end_time),
            6 => get_opt(from, schema, 6, &mut this.event_last_replayed_time),
            7 => get_opt(from, schema, 7, &mut this.replay_start_time),
            8 => get_opt(from, schema, 8, &mut this.replay_end_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplayDestination {
    pub arn: String,
    pub filter_arns: Option<Vec<String>>,
}

impl Shape for ReplayDestination {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.filter_arns);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.filter_arns),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplayState {
    Starting,
    Running,
    Cancelling,
    Completed,
    Cancelled,
    Failed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReplayState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Starting => "STARTING",
            Self::Running => "RUNNING",
            Self::Cancelling => "CANCELLING",
            Self::Completed => "COMPLETED",
            Self::Cancelled => "CANCELLED",
            Self::Failed => "FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReplayState {
    fn from(value: &str) -> Self {
        match value {
            "STARTING" => Self::Starting,
            "RUNNING" => Self::Running,
            "CANCELLING" => Self::Cancelling,
            "COMPLETED" => Self::Completed,
            "CANCELLED" => Self::Cancelled,
            "FAILED" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReplayState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReplayState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReplayState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfig {
    pub state: Option<ReplicationState>,
}

impl Shape for ReplicationConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.state);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.state),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicationState {
    Enabled,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReplicationState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReplicationState {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReplicationState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReplicationState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReplicationState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceAlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for ResourceAlreadyExistsException {
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

impl Fault for ResourceAlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceAlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
}

impl Shape for ResourceNotFoundException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_retry_attempts: Option<i32>,
    pub maximum_event_age_in_seconds: Option<i32>,
}

impl Shape for RetryPolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.maximum_retry_attempts);
        put_opt(to, schema, 1, &self.maximum_event_age_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.maximum_retry_attempts),
            1 => get_opt(from, schema, 1, &mut this.maximum_event_age_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoutingConfig {
    pub failover_config: FailoverConfig,
}

impl Shape for RoutingConfig {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.failover_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.failover_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub event_pattern: Option<String>,
    pub state: Option<RuleState>,
    pub description: Option<String>,
    pub schedule_expression: Option<String>,
    pub role_arn: Option<String>,
    pub managed_by: Option<String>,
    pub event_bus_name: Option<String>,
}

impl Shape for Rule {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.event_pattern);
        put_opt(to, schema, 3, &self.state);
        put_opt(to, schema, 4, &self.description);
        put_opt(to, schema, 5, &self.schedule_expression);
        put_opt(to, schema, 6, &self.role_arn);
        put_opt(to, schema, 7, &self.managed_by);
        put_opt(to, schema, 8, &self.event_bus_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.event_pattern),
            3 => get_opt(from, schema, 3, &mut this.state),
            4 => get_opt(from, schema, 4, &mut this.description),
            5 => get_opt(from, schema, 5, &mut this.schedule_expression),
            6 => get_opt(from, schema, 6, &mut this.role_arn),
            7 => get_opt(from, schema, 7, &mut this.managed_by),
            8 => get_opt(from, schema, 8, &mut this.event_bus_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleState {
    Enabled,
    Disabled,
    EnabledWithAllCloudtrailManagementEvents,
    /// A value that the model does not have.
    Unknown(String),
}

impl RuleState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledWithAllCloudtrailManagementEvents => "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RuleState {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS" => Self::EnabledWithAllCloudtrailManagementEvents,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for RuleState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for RuleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for RuleState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunCommandParameters {
    pub run_command_targets: Vec<RunCommandTarget>,
}

impl Shape for RunCommandParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.run_command_targets);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.run_command_targets),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunCommandTarget {
    pub key: String,
    pub values: Vec<String>,
}

impl Shape for RunCommandTarget {
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SageMakerPipelineParameter {
    pub name: String,
    pub value: String,
}

impl Shape for SageMakerPipelineParameter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl Shape for SageMakerPipelineParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.pipeline_parameter_list);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.pipeline_parameter_list),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Secondary {
    pub route: String,
}

impl Shape for Secondary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.route);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.route),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SqsParameters {
    pub message_group_id: Option<String>,
}

impl Shape for SqsParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message_group_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message_group_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartReplayRequest {
    pub replay_name: String,
    pub description: Option<String>,
    pub event_source_arn: String,
    pub event_start_time: Timestamp,
    pub event_end_time: Timestamp,
    pub destination: ReplayDestination,
}

impl Shape for StartReplayRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.replay_name);
        put_opt(to, schema, 1, &self.description);
        put(to, schema, 2, &self.event_source_arn);
        put(to, schema, 3, &self.event_start_time);
        put(to, schema, 4, &self.event_end_time);
        put(to, schema, 5, &self.destination);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.replay_name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get(from, schema, 2, &mut this.event_source_arn),
            3 => get(from, schema, 3, &mut this.event_start_time),
            4 => get(from, schema, 4, &mut this.event_end_time),
            5 => get(from, schema, 5, &mut this.destination),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartReplayResponse {
    pub replay_arn: Option<String>,
    pub state: Option<ReplayState>,
    pub state_reason: Option<String>,
    pub replay_start_time: Option<Timestamp>,
}

impl Shape for StartReplayResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.replay_arn);
        put_opt(to, schema, 1, &self.state);
        put_opt(to, schema, 2, &self.state_reason);
        put_opt(to, schema, 3, &self.replay_start_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.replay_arn),
            1 => get_opt(from, schema, 1, &mut this.state),
            2 => get_opt(from, schema, 2, &mut this.state_reason),
            3 => get_opt(from, schema, 3, &mut this.replay_start_time),
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
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_arn);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_arn),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}

impl Shape for TagResourceResponse {
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
pub struct Target {
    pub id: String,
    pub arn: String,
    pub role_arn: Option<String>,
    pub input: Option<String>,
    pub input_path: Option<String>,
    pub input_transformer: Option<InputTransformer>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub run_command_parameters: Option<RunCommandParameters>,
    pub ecs_parameters: Option<EcsParameters>,
    pub batch_parameters: Option<BatchParameters>,
    pub sqs_parameters: Option<SqsParameters>,
    pub http_parameters: Option<HttpParameters>,
    pub redshift_data_parameters: Option<RedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub app_sync_parameters: Option<AppSyncParameters>,
}

impl Shape for Target {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.role_arn);
        put_opt(to, schema, 3, &self.input);
        put_opt(to, schema, 4, &self.input_path);
        put_opt(to, schema, 5, &self.input_transformer);
        put_opt(to, schema, 6, &self.kinesis_parameters);
        put_opt(to, schema, 7, &self.run_command_parameters);
        put_opt(to, schema, 8, &self.ecs_parameters);
        put_opt(to, schema, 9, &self.batch_parameters);
        put_opt(to, schema, 10, &self.sqs_parameters);
        put_opt(to, schema, 11, &self.http_parameters);
        put_opt(to, schema, 12, &self.redshift_data_parameters);
        put_opt(to, schema, 13, &self.sage_maker_pipeline_parameters);
        put_opt(to, schema, 14, &self.dead_letter_config);
        put_opt(to, schema, 15, &self.retry_policy);
        put_opt(to, schema, 16, &self.app_sync_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.role_arn),
            3 => get_opt(from, schema, 3, &mut this.input),
            4 => get_opt(from, schema, 4, &mut this.input_path),
            5 => get_opt(from, schema, 5, &mut this.input_transformer),
            6 => get_opt(from, schema, 6, &mut this.kinesis_parameters),
            7 => get_opt(from, schema, 7, &mut this.run_command_parameters),
            8 => get_opt(from, schema, 8, &mut this.ecs_parameters),
            9 => get_opt(from, schema, 9, &mut this.batch_parameters),
            10 => get_opt(from, schema, 10, &mut this.sqs_parameters),
            11 => get_opt(from, schema, 11, &mut this.http_parameters),
            12 => get_opt(from, schema, 12, &mut this.redshift_data_parameters),
            13 => get_opt(from, schema, 13, &mut this.sage_maker_pipeline_parameters),
            14 => get_opt(from, schema, 14, &mut this.dead_letter_config),
            15 => get_opt(from, schema, 15, &mut this.retry_policy),
            16 => get_opt(from, schema, 16, &mut this.app_sync_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestEventPatternRequest {
    pub event_pattern: String,
    pub event: String,
}

impl Shape for TestEventPatternRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.event_pattern);
        put(to, schema, 1, &self.event);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.event_pattern),
            1 => get(from, schema, 1, &mut this.event),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TestEventPatternResponse {
    pub result: Option<bool>,
}

impl Shape for TestEventPatternResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.result);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.result),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct UntagResourceRequest {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.resource_arn);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.resource_arn),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceResponse {}

impl Shape for UntagResourceResponse {
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
pub struct UpdateApiDestinationRequest {
    pub name: String,
    pub description: Option<String>,
    pub connection_arn: Option<String>,
    pub invocation_endpoint: Option<String>,
    pub http_method: Option<ApiDestinationHttpMethod>,
    pub invocation_rate_limit_per_second: Option<i32>,
}

impl Shape for UpdateApiDestinationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.connection_arn);
        put_opt(to, schema, 3, &self.invocation_endpoint);
        put_opt(to, schema, 4, &self.http_method);
        put_opt(to, schema, 5, &self.invocation_rate_limit_per_second);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.connection_arn),
            3 => get_opt(from, schema, 3, &mut this.invocation_endpoint),
            4 => get_opt(from, schema, 4, &mut this.http_method),
            5 => get_opt(from, schema, 5, &mut this.invocation_rate_limit_per_second),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateApiDestinationResponse {
    pub api_destination_arn: Option<String>,
    pub api_destination_state: Option<ApiDestinationState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for UpdateApiDestinationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_destination_arn);
        put_opt(to, schema, 1, &self.api_destination_state);
        put_opt(to, schema, 2, &self.creation_time);
        put_opt(to, schema, 3, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_destination_arn),
            1 => get_opt(from, schema, 1, &mut this.api_destination_state),
            2 => get_opt(from, schema, 2, &mut this.creation_time),
            3 => get_opt(from, schema, 3, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateArchiveRequest {
    pub archive_name: String,
    pub description: Option<String>,
    pub event_pattern: Option<String>,
    pub retention_days: Option<i32>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for UpdateArchiveRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.archive_name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.event_pattern);
        put_opt(to, schema, 3, &self.retention_days);
        put_opt(to, schema, 4, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.archive_name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.event_pattern),
            3 => get_opt(from, schema, 3, &mut this.retention_days),
            4 => get_opt(from, schema, 4, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateArchiveResponse {
    pub archive_arn: Option<String>,
    pub state: Option<ArchiveState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
}

impl Shape for UpdateArchiveResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.archive_arn);
        put_opt(to, schema, 1, &self.state);
        put_opt(to, schema, 2, &self.state_reason);
        put_opt(to, schema, 3, &self.creation_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.archive_arn),
            1 => get_opt(from, schema, 1, &mut this.state),
            2 => get_opt(from, schema, 2, &mut this.state_reason),
            3 => get_opt(from, schema, 3, &mut this.creation_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionApiKeyAuthRequestParameters {
    pub api_key_name: Option<String>,
    pub api_key_value: Option<String>,
}

impl Shape for UpdateConnectionApiKeyAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.api_key_name);
        put_opt(to, schema, 1, &self.api_key_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.api_key_name),
            1 => get_opt(from, schema, 1, &mut this.api_key_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionAuthRequestParameters {
    pub basic_auth_parameters: Option<UpdateConnectionBasicAuthRequestParameters>,
    pub o_auth_parameters: Option<UpdateConnectionOAuthRequestParameters>,
    pub api_key_auth_parameters: Option<UpdateConnectionApiKeyAuthRequestParameters>,
    pub invocation_http_parameters: Option<ConnectionHttpParameters>,
    pub connectivity_parameters: Option<ConnectivityResourceParameters>,
}

impl Shape for UpdateConnectionAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.basic_auth_parameters);
        put_opt(to, schema, 1, &self.o_auth_parameters);
        put_opt(to, schema, 2, &self.api_key_auth_parameters);
        put_opt(to, schema, 3, &self.invocation_http_parameters);
        put_opt(to, schema, 4, &self.connectivity_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.basic_auth_parameters),
            1 => get_opt(from, schema, 1, &mut this.o_auth_parameters),
            2 => get_opt(from, schema, 2, &mut this.api_key_auth_parameters),
            3 => get_opt(from, schema, 3, &mut this.invocation_http_parameters),
            4 => get_opt(from, schema, 4, &mut this.connectivity_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionBasicAuthRequestParameters {
    pub username: Option<String>,
    pub password: Option<String>,
}

impl Shape for UpdateConnectionBasicAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.username);
        put_opt(to, schema, 1, &self.password);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.username),
            1 => get_opt(from, schema, 1, &mut this.password),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionOAuthClientRequestParameters {
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
}

impl Shape for UpdateConnectionOAuthClientRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.client_id);
        put_opt(to, schema, 1, &self.client_secret);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.client_id),
            1 => get_opt(from, schema, 1, &mut this.client_secret),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionOAuthRequestParameters {
    pub client_parameters: Option<UpdateConnectionOAuthClientRequestParameters>,
    pub authorization_endpoint: Option<String>,
    pub http_method: Option<ConnectionOAuthHttpMethod>,
    pub o_auth_http_parameters: Option<ConnectionHttpParameters>,
}

impl Shape for UpdateConnectionOAuthRequestParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.client_parameters);
        put_opt(to, schema, 1, &self.authorization_endpoint);
        put_opt(to, schema, 2, &self.http_method);
        put_opt(to, schema, 3, &self.o_auth_http_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.client_parameters),
            1 => get_opt(from, schema, 1, &mut this.authorization_endpoint),
            2 => get_opt(from, schema, 2, &mut this.http_method),
            3 => get_opt(from, schema, 3, &mut this.o_auth_http_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionRequest {
    pub name: String,
    pub description: Option<String>,
    pub authorization_type: Option<ConnectionAuthorizationType>,
    pub auth_parameters: Option<UpdateConnectionAuthRequestParameters>,
    pub invocation_connectivity_parameters: Option<ConnectivityResourceParameters>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for UpdateConnectionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.authorization_type);
        put_opt(to, schema, 3, &self.auth_parameters);
        put_opt(to, schema, 4, &self.invocation_connectivity_parameters);
        put_opt(to, schema, 5, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.authorization_type),
            3 => get_opt(from, schema, 3, &mut this.auth_parameters),
            4 => get_opt(from, schema, 4, &mut this.invocation_connectivity_parameters),
            5 => get_opt(from, schema, 5, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateConnectionResponse {
    pub connection_arn: Option<String>,
    pub connection_state: Option<ConnectionState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub last_authorized_time: Option<Timestamp>,
}

impl Shape for UpdateConnectionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.connection_arn);
        put_opt(to, schema, 1, &self.connection_state);
        put_opt(to, schema, 2, &self.creation_time);
        put_opt(to, schema, 3, &self.last_modified_time);
        put_opt(to, schema, 4, &self.last_authorized_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.connection_arn),
            1 => get_opt(from, schema, 1, &mut this.connection_state),
            2 => get_opt(from, schema, 2, &mut this.creation_time),
            3 => get_opt(from, schema, 3, &mut this.last_modified_time),
            4 => get_opt(from, schema, 4, &mut this.last_authorized_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEndpointRequest {
    pub name: String,
    pub description: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
}

impl Shape for UpdateEndpointRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.routing_config);
        put_opt(to, schema, 3, &self.replication_config);
        put_opt(to, schema, 4, &self.event_buses);
        put_opt(to, schema, 5, &self.role_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.routing_config),
            3 => get_opt(from, schema, 3, &mut this.replication_config),
            4 => get_opt(from, schema, 4, &mut this.event_buses),
            5 => get_opt(from, schema, 5, &mut this.role_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEndpointResponse {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub routing_config: Option<RoutingConfig>,
    pub replication_config: Option<ReplicationConfig>,
    pub event_buses: Option<Vec<EndpointEventBus>>,
    pub role_arn: Option<String>,
    pub endpoint_id: Option<String>,
    pub endpoint_url: Option<String>,
    pub state: Option<EndpointState>,
}

impl Shape for UpdateEndpointResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.routing_config);
        put_opt(to, schema, 3, &self.replication_config);
        put_opt(to, schema, 4, &self.event_buses);
        put_opt(to, schema, 5, &self.role_arn);
        put_opt(to, schema, 6, &self.endpoint_id);
        put_opt(to, schema, 7, &self.endpoint_url);
        put_opt(to, schema, 8, &self.state);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.routing_config),
            3 => get_opt(from, schema, 3, &mut this.replication_config),
            4 => get_opt(from, schema, 4, &mut this.event_buses),
            5 => get_opt(from, schema, 5, &mut this.role_arn),
            6 => get_opt(from, schema, 6, &mut this.endpoint_id),
            7 => get_opt(from, schema, 7, &mut this.endpoint_url),
            8 => get_opt(from, schema, 8, &mut this.state),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventBusRequest {
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl Shape for UpdateEventBusRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.kms_key_identifier);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.dead_letter_config);
        put_opt(to, schema, 4, &self.log_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.kms_key_identifier),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.dead_letter_config),
            4 => get_opt(from, schema, 4, &mut this.log_config),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateEventBusResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub kms_key_identifier: Option<String>,
    pub description: Option<String>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub log_config: Option<LogConfig>,
}

impl Shape for UpdateEventBusResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.kms_key_identifier);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.dead_letter_config);
        put_opt(to, schema, 5, &self.log_config);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.kms_key_identifier),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.dead_letter_config),
            5 => get_opt(from, schema, 5, &mut this.log_config),
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
    static ACTION__PATTERN: Pattern = Pattern::new("events:[a-zA-Z]+");
    pub static ACTION: Schema = Schema {
        name: "Action",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&ACTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static API_DESTINATION: Schema = Schema {
        name: "ApiDestination",
        kind: Kind::Structure,
        members: &[
            Member::new("ApiDestinationArn", &API_DESTINATION_ARN),
            Member::new("Name", &API_DESTINATION_NAME),
            Member::new("ApiDestinationState", &API_DESTINATION_STATE),
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("InvocationEndpoint", &HTTPS_ENDPOINT),
            Member::new("HttpMethod", &API_DESTINATION_HTTP_METHOD),
            Member::new("InvocationRateLimitPerSecond", &API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static API_DESTINATION_ARN__PATTERN: Pattern = Pattern::new(
        "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:api-destination\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
    );
    pub static API_DESTINATION_ARN: Schema = Schema {
        name: "ApiDestinationArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&API_DESTINATION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static API_DESTINATION_DESCRIPTION__PATTERN: Pattern = Pattern::new(".*");
    pub static API_DESTINATION_DESCRIPTION: Schema = Schema {
        name: "ApiDestinationDescription",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&API_DESTINATION_DESCRIPTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static API_DESTINATION_HTTP_METHOD: Schema = Schema {
        name: "ApiDestinationHttpMethod",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["POST", "GET", "HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND: Schema = Schema {
        name: "ApiDestinationInvocationRateLimitPerSecond",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static API_DESTINATION_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static API_DESTINATION_NAME: Schema = Schema {
        name: "ApiDestinationName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&API_DESTINATION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static API_DESTINATION_RESPONSE_LIST: Schema = Schema {
        name: "ApiDestinationResponseList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &API_DESTINATION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static API_DESTINATION_STATE: Schema = Schema {
        name: "ApiDestinationState",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ACTIVE", "INACTIVE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static APP_SYNC_PARAMETERS: Schema = Schema {
        name: "AppSyncParameters",
        kind: Kind::Structure,
        members: &[Member::new("GraphQLOperation", &GRAPH_QL_OPERATION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ARCHIVE: Schema = Schema {
        name: "Archive",
        kind: Kind::Structure,
        members: &[
            Member::new("ArchiveName", &ARCHIVE_NAME),
            Member::new("EventSourceArn", &EVENT_BUS_ARN),
            Member::new("State", &ARCHIVE_STATE),
            Member::new("StateReason", &ARCHIVE_STATE_REASON),
            Member::new("RetentionDays", &RETENTION_DAYS),
            Member::new("SizeBytes", &LONG),
            Member::new("EventCount", &LONG),
            Member::new("CreationTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ARCHIVE_ARN__PATTERN: Pattern =
        Pattern::new("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$");
    pub static ARCHIVE_ARN: Schema = Schema {
        name: "ArchiveArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&ARCHIVE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ARCHIVE_DESCRIPTION__PATTERN: Pattern = Pattern::new(".*");
    pub static ARCHIVE_DESCRIPTION: Schema = Schema {
        name: "ArchiveDescription",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&ARCHIVE_DESCRIPTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ARCHIVE_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static ARCHIVE_NAME: Schema = Schema {
        name: "ArchiveName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(48.0),
            pattern: Some(&ARCHIVE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ARCHIVE_RESPONSE_LIST: Schema = Schema {
        name: "ArchiveResponseList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ARCHIVE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ARCHIVE_STATE: Schema = Schema {
        name: "ArchiveState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ENABLED", "DISABLED", "CREATING", "UPDATING", "CREATE_FAILED", "UPDATE_FAILED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ARCHIVE_STATE_REASON__PATTERN: Pattern = Pattern::new(".*");
    pub static ARCHIVE_STATE_REASON: Schema = Schema {
        name: "ArchiveStateReason",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&ARCHIVE_STATE_REASON__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ARN: Schema = Schema {
        name: "Arn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ASSIGN_PUBLIC_IP: Schema = Schema {
        name: "AssignPublicIp",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ENABLED", "DISABLED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static AUTH_HEADER_PARAMETERS__PATTERN: Pattern =
        Pattern::new("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$");
    pub static AUTH_HEADER_PARAMETERS: Schema = Schema {
        name: "AuthHeaderParameters",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&AUTH_HEADER_PARAMETERS__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static AUTH_HEADER_PARAMETERS_SENSITIVE__PATTERN: Pattern =
        Pattern::new("^[ \\t]*[^\\x00-\\x1F:\\x7F]+([ \\t]+[^\\x00-\\x1F:\\x7F]+)*[ \\t]*$");
    pub static AUTH_HEADER_PARAMETERS_SENSITIVE: Schema = Schema {
        name: "AuthHeaderParametersSensitive",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&AUTH_HEADER_PARAMETERS_SENSITIVE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static AWS_VPC_CONFIGURATION: Schema = Schema {
        name: "AwsVpcConfiguration",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Subnets", &STRING_LIST) },
            Member::new("SecurityGroups", &STRING_LIST),
            Member::new("AssignPublicIp", &ASSIGN_PUBLIC_IP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_ARRAY_PROPERTIES: Schema = Schema {
        name: "BatchArrayProperties",
        kind: Kind::Structure,
        members: &[Member::new("Size", &INTEGER)],
        ..Schema::BASE
    };
    pub static BATCH_PARAMETERS: Schema = Schema {
        name: "BatchParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("JobDefinition", &STRING_SHAPE) },
            Member { required: true, ..Member::new("JobName", &STRING_SHAPE) },
            Member::new("ArrayProperties", &BATCH_ARRAY_PROPERTIES),
            Member::new("RetryStrategy", &BATCH_RETRY_STRATEGY),
        ],
        ..Schema::BASE
    };
    pub static BATCH_RETRY_STRATEGY: Schema = Schema {
        name: "BatchRetryStrategy",
        kind: Kind::Structure,
        members: &[Member::new("Attempts", &INTEGER)],
        ..Schema::BASE
    };
    pub static BOOLEAN: Schema = Schema { name: "Boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static CANCEL_REPLAY_REQUEST: Schema = Schema {
        name: "CancelReplayRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ReplayName", &REPLAY_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CANCEL_REPLAY_RESPONSE: Schema = Schema {
        name: "CancelReplayResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ReplayArn", &REPLAY_ARN),
            Member::new("State", &REPLAY_STATE),
            Member::new("StateReason", &REPLAY_STATE_REASON),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY_PROVIDER: Schema = Schema {
        name: "CapacityProvider",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY_PROVIDER_STRATEGY: Schema = Schema {
        name: "CapacityProviderStrategy",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CAPACITY_PROVIDER_STRATEGY_ITEM) }],
        constraints: Constraints { max: Some(6.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Schema = Schema {
        name: "CapacityProviderStrategyItem",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("capacityProvider", &CAPACITY_PROVIDER) },
            Member::new("weight", &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT),
            Member::new("base", &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Schema = Schema {
        name: "CapacityProviderStrategyItemBase",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(100000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Schema = Schema {
        name: "CapacityProviderStrategyItemWeight",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONCURRENT_MODIFICATION_EXCEPTION: Schema = Schema {
        name: "ConcurrentModificationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CONDITION: Schema = Schema {
        name: "Condition",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Type", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Value", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static CONNECTION: Schema = Schema {
        name: "Connection",
        kind: Kind::Structure,
        members: &[
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("Name", &CONNECTION_NAME),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("StateReason", &CONNECTION_STATE_REASON),
            Member::new("AuthorizationType", &CONNECTION_AUTHORIZATION_TYPE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("LastAuthorizedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS: Schema = Schema {
        name: "ConnectionApiKeyAuthResponseParameters",
        kind: Kind::Structure,
        members: &[Member::new("ApiKeyName", &AUTH_HEADER_PARAMETERS)],
        constrained: true,
        ..Schema::BASE
    };
    static CONNECTION_ARN__PATTERN: Pattern = Pattern::new(
        "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:connection\\/[\\.\\-_A-Za-z0-9]+\\/[\\-A-Za-z0-9]+$",
    );
    pub static CONNECTION_ARN: Schema = Schema {
        name: "ConnectionArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&CONNECTION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_AUTH_RESPONSE_PARAMETERS: Schema = Schema {
        name: "ConnectionAuthResponseParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BasicAuthParameters", &CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS),
            Member::new("OAuthParameters", &CONNECTION_O_AUTH_RESPONSE_PARAMETERS),
            Member::new("ApiKeyAuthParameters", &CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS),
            Member::new("InvocationHttpParameters", &CONNECTION_HTTP_PARAMETERS),
            Member::new("ConnectivityParameters", &DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_AUTHORIZATION_TYPE: Schema = Schema {
        name: "ConnectionAuthorizationType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["BASIC", "OAUTH_CLIENT_CREDENTIALS", "API_KEY"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS: Schema = Schema {
        name: "ConnectionBasicAuthResponseParameters",
        kind: Kind::Structure,
        members: &[Member::new("Username", &AUTH_HEADER_PARAMETERS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_BODY_PARAMETER: Schema = Schema {
        name: "ConnectionBodyParameter",
        kind: Kind::Structure,
        members: &[
            Member::new("Key", &STRING_SHAPE),
            Member::new("Value", &SENSITIVE_STRING),
            Member::new("IsValueSecret", &BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static CONNECTION_BODY_PARAMETERS_LIST: Schema = Schema {
        name: "ConnectionBodyParametersList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CONNECTION_BODY_PARAMETER) }],
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static CONNECTION_DESCRIPTION__PATTERN: Pattern = Pattern::new(".*");
    pub static CONNECTION_DESCRIPTION: Schema = Schema {
        name: "ConnectionDescription",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&CONNECTION_DESCRIPTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_HEADER_PARAMETER: Schema = Schema {
        name: "ConnectionHeaderParameter",
        kind: Kind::Structure,
        members: &[
            Member::new("Key", &HEADER_KEY),
            Member::new("Value", &HEADER_VALUE_SENSITIVE),
            Member::new("IsValueSecret", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_HEADER_PARAMETERS_LIST: Schema = Schema {
        name: "ConnectionHeaderParametersList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CONNECTION_HEADER_PARAMETER) }],
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_HTTP_PARAMETERS: Schema = Schema {
        name: "ConnectionHttpParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("HeaderParameters", &CONNECTION_HEADER_PARAMETERS_LIST),
            Member::new("QueryStringParameters", &CONNECTION_QUERY_STRING_PARAMETERS_LIST),
            Member::new("BodyParameters", &CONNECTION_BODY_PARAMETERS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static CONNECTION_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static CONNECTION_NAME: Schema = Schema {
        name: "ConnectionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&CONNECTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS: Schema = Schema {
        name: "ConnectionOAuthClientResponseParameters",
        kind: Kind::Structure,
        members: &[Member::new("ClientID", &AUTH_HEADER_PARAMETERS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_O_AUTH_HTTP_METHOD: Schema = Schema {
        name: "ConnectionOAuthHttpMethod",
        kind: Kind::Enum,
        constraints: Constraints { values: &["GET", "POST", "PUT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_O_AUTH_RESPONSE_PARAMETERS: Schema = Schema {
        name: "ConnectionOAuthResponseParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("ClientParameters", &CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS),
            Member::new("AuthorizationEndpoint", &HTTPS_ENDPOINT),
            Member::new("HttpMethod", &CONNECTION_O_AUTH_HTTP_METHOD),
            Member::new("OAuthHttpParameters", &CONNECTION_HTTP_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_QUERY_STRING_PARAMETER: Schema = Schema {
        name: "ConnectionQueryStringParameter",
        kind: Kind::Structure,
        members: &[
            Member::new("Key", &QUERY_STRING_KEY),
            Member::new("Value", &QUERY_STRING_VALUE_SENSITIVE),
            Member::new("IsValueSecret", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_QUERY_STRING_PARAMETERS_LIST: Schema = Schema {
        name: "ConnectionQueryStringParametersList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CONNECTION_QUERY_STRING_PARAMETER) }],
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_RESPONSE_LIST: Schema = Schema {
        name: "ConnectionResponseList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CONNECTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTION_STATE: Schema = Schema {
        name: "ConnectionState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATING",
                "UPDATING",
                "DELETING",
                "AUTHORIZED",
                "DEAUTHORIZED",
                "AUTHORIZING",
                "DEAUTHORIZING",
                "ACTIVE",
                "FAILED_CONNECTIVITY",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static CONNECTION_STATE_REASON__PATTERN: Pattern = Pattern::new(".*");
    pub static CONNECTION_STATE_REASON: Schema = Schema {
        name: "ConnectionStateReason",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&CONNECTION_STATE_REASON__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTIVITY_RESOURCE_CONFIGURATION_ARN: Schema = Schema {
        name: "ConnectivityResourceConfigurationArn",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("ResourceConfigurationArn", &RESOURCE_CONFIGURATION_ARN)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONNECTIVITY_RESOURCE_PARAMETERS: Schema = Schema {
        name: "ConnectivityResourceParameters",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("ResourceParameters", &CONNECTIVITY_RESOURCE_CONFIGURATION_ARN)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_API_DESTINATION_REQUEST: Schema = Schema {
        name: "CreateApiDestinationRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &API_DESTINATION_NAME) },
            Member::new("Description", &API_DESTINATION_DESCRIPTION),
            Member { required: true, ..Member::new("ConnectionArn", &CONNECTION_ARN) },
            Member { required: true, ..Member::new("InvocationEndpoint", &HTTPS_ENDPOINT) },
            Member { required: true, ..Member::new("HttpMethod", &API_DESTINATION_HTTP_METHOD) },
            Member::new("InvocationRateLimitPerSecond", &API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_API_DESTINATION_RESPONSE: Schema = Schema {
        name: "CreateApiDestinationResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ApiDestinationArn", &API_DESTINATION_ARN),
            Member::new("ApiDestinationState", &API_DESTINATION_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ARCHIVE_REQUEST: Schema = Schema {
        name: "CreateArchiveRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ArchiveName", &ARCHIVE_NAME) },
            Member { required: true, ..Member::new("EventSourceArn", &EVENT_BUS_ARN) },
            Member::new("Description", &ARCHIVE_DESCRIPTION),
            Member::new("EventPattern", &EVENT_PATTERN),
            Member::new("RetentionDays", &RETENTION_DAYS),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ARCHIVE_RESPONSE: Schema = Schema {
        name: "CreateArchiveResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ArchiveArn", &ARCHIVE_ARN),
            Member::new("State", &ARCHIVE_STATE),
            Member::new("StateReason", &ARCHIVE_STATE_REASON),
            Member::new("CreationTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "CreateConnectionApiKeyAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ApiKeyName", &AUTH_HEADER_PARAMETERS) },
            Member { required: true, ..Member::new("ApiKeyValue", &AUTH_HEADER_PARAMETERS_SENSITIVE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "CreateConnectionAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BasicAuthParameters", &CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS),
            Member::new("OAuthParameters", &CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS),
            Member::new("ApiKeyAuthParameters", &CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS),
            Member::new("InvocationHttpParameters", &CONNECTION_HTTP_PARAMETERS),
            Member::new("ConnectivityParameters", &CONNECTIVITY_RESOURCE_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "CreateConnectionBasicAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Username", &AUTH_HEADER_PARAMETERS) },
            Member { required: true, ..Member::new("Password", &AUTH_HEADER_PARAMETERS_SENSITIVE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: Schema = Schema {
        name: "CreateConnectionOAuthClientRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ClientID", &AUTH_HEADER_PARAMETERS) },
            Member { required: true, ..Member::new("ClientSecret", &AUTH_HEADER_PARAMETERS_SENSITIVE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "CreateConnectionOAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("ClientParameters", &CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS)
            },
            Member { required: true, ..Member::new("AuthorizationEndpoint", &HTTPS_ENDPOINT) },
            Member { required: true, ..Member::new("HttpMethod", &CONNECTION_O_AUTH_HTTP_METHOD) },
            Member::new("OAuthHttpParameters", &CONNECTION_HTTP_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_REQUEST: Schema = Schema {
        name: "CreateConnectionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &CONNECTION_NAME) },
            Member::new("Description", &CONNECTION_DESCRIPTION),
            Member { required: true, ..Member::new("AuthorizationType", &CONNECTION_AUTHORIZATION_TYPE) },
            Member {
                required: true,
                ..Member::new("AuthParameters", &CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS)
            },
            Member::new("InvocationConnectivityParameters", &CONNECTIVITY_RESOURCE_PARAMETERS),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_CONNECTION_RESPONSE: Schema = Schema {
        name: "CreateConnectionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ENDPOINT_REQUEST: Schema = Schema {
        name: "CreateEndpointRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &ENDPOINT_NAME) },
            Member::new("Description", &ENDPOINT_DESCRIPTION),
            Member { required: true, ..Member::new("RoutingConfig", &ROUTING_CONFIG) },
            Member::new("ReplicationConfig", &REPLICATION_CONFIG),
            Member { required: true, ..Member::new("EventBuses", &ENDPOINT_EVENT_BUS_LIST) },
            Member::new("RoleArn", &IAM_ROLE_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ENDPOINT_RESPONSE: Schema = Schema {
        name: "CreateEndpointResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &ENDPOINT_NAME),
            Member::new("Arn", &ENDPOINT_ARN),
            Member::new("RoutingConfig", &ROUTING_CONFIG),
            Member::new("ReplicationConfig", &REPLICATION_CONFIG),
            Member::new("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
            Member::new("RoleArn", &IAM_ROLE_ARN),
            Member::new("State", &ENDPOINT_STATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_EVENT_BUS_REQUEST: Schema = Schema {
        name: "CreateEventBusRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &EVENT_BUS_NAME) },
            Member::new("EventSourceName", &EVENT_SOURCE_NAME),
            Member::new("Description", &EVENT_BUS_DESCRIPTION),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("LogConfig", &LOG_CONFIG),
            Member::new("Tags", &TAG_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_EVENT_BUS_RESPONSE: Schema = Schema {
        name: "CreateEventBusResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("EventBusArn", &STRING_SHAPE),
            Member::new("Description", &EVENT_BUS_DESCRIPTION),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("LogConfig", &LOG_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATED_BY: Schema = Schema {
        name: "CreatedBy",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DATABASE: Schema = Schema {
        name: "Database",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(64.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DB_USER: Schema = Schema {
        name: "DbUser",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DEAD_LETTER_CONFIG: Schema = Schema {
        name: "DeadLetterConfig",
        kind: Kind::Structure,
        members: &[Member::new("Arn", &RESOURCE_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DEAUTHORIZE_CONNECTION_REQUEST: Schema = Schema {
        name: "DeauthorizeConnectionRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &CONNECTION_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DEAUTHORIZE_CONNECTION_RESPONSE: Schema = Schema {
        name: "DeauthorizeConnectionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("LastAuthorizedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_API_DESTINATION_REQUEST: Schema = Schema {
        name: "DeleteApiDestinationRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &API_DESTINATION_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_API_DESTINATION_RESPONSE: Schema =
        Schema { name: "DeleteApiDestinationResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_ARCHIVE_REQUEST: Schema = Schema {
        name: "DeleteArchiveRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ArchiveName", &ARCHIVE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ARCHIVE_RESPONSE: Schema =
        Schema { name: "DeleteArchiveResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_CONNECTION_REQUEST: Schema = Schema {
        name: "DeleteConnectionRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &CONNECTION_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_CONNECTION_RESPONSE: Schema = Schema {
        name: "DeleteConnectionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("LastAuthorizedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ENDPOINT_REQUEST: Schema = Schema {
        name: "DeleteEndpointRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &ENDPOINT_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ENDPOINT_RESPONSE: Schema =
        Schema { name: "DeleteEndpointResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_EVENT_BUS_REQUEST: Schema = Schema {
        name: "DeleteEventBusRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &EVENT_BUS_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_RULE_REQUEST: Schema = Schema {
        name: "DeleteRuleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::new("Force", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_API_DESTINATION_REQUEST: Schema = Schema {
        name: "DescribeApiDestinationRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &API_DESTINATION_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_API_DESTINATION_RESPONSE: Schema = Schema {
        name: "DescribeApiDestinationResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ApiDestinationArn", &API_DESTINATION_ARN),
            Member::new("Name", &API_DESTINATION_NAME),
            Member::new("Description", &API_DESTINATION_DESCRIPTION),
            Member::new("ApiDestinationState", &API_DESTINATION_STATE),
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("InvocationEndpoint", &HTTPS_ENDPOINT),
            Member::new("HttpMethod", &API_DESTINATION_HTTP_METHOD),
            Member::new("InvocationRateLimitPerSecond", &API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_ARCHIVE_REQUEST: Schema = Schema {
        name: "DescribeArchiveRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ArchiveName", &ARCHIVE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_ARCHIVE_RESPONSE: Schema = Schema {
        name: "DescribeArchiveResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ArchiveArn", &ARCHIVE_ARN),
            Member::new("ArchiveName", &ARCHIVE_NAME),
            Member::new("EventSourceArn", &EVENT_BUS_ARN),
            Member::new("Description", &ARCHIVE_DESCRIPTION),
            Member::new("EventPattern", &EVENT_PATTERN),
            Member::new("State", &ARCHIVE_STATE),
            Member::new("StateReason", &ARCHIVE_STATE_REASON),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("RetentionDays", &RETENTION_DAYS),
            Member::new("SizeBytes", &LONG),
            Member::new("EventCount", &LONG),
            Member::new("CreationTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS: Schema = Schema {
        name: "DescribeConnectionConnectivityParameters",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("ResourceParameters", &DESCRIBE_CONNECTION_RESOURCE_PARAMETERS)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CONNECTION_REQUEST: Schema = Schema {
        name: "DescribeConnectionRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Name", &CONNECTION_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CONNECTION_RESOURCE_PARAMETERS: Schema = Schema {
        name: "DescribeConnectionResourceParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceConfigurationArn", &RESOURCE_CONFIGURATION_ARN) },
            Member { required: true, ..Member::new("ResourceAssociationArn", &RESOURCE_ASSOCIATION_ARN) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CONNECTION_RESPONSE: Schema = Schema {
        name: "DescribeConnectionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("Name", &CONNECTION_NAME),
            Member::new("Description", &CONNECTION_DESCRIPTION),
            Member::new("InvocationConnectivityParameters", &DESCRIBE_CONNECTION_CONNECTIVITY_PARAMETERS),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("StateReason", &CONNECTION_STATE_REASON),
            Member::new("AuthorizationType", &CONNECTION_AUTHORIZATION_TYPE),
            Member::new("SecretArn", &SECRETS_MANAGER_SECRET_ARN),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("AuthParameters", &CONNECTION_AUTH_RESPONSE_PARAMETERS),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("LastAuthorizedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_ENDPOINT_REQUEST: Schema = Schema {
        name: "DescribeEndpointRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &ENDPOINT_NAME) },
            Member::new("HomeRegion", &HOME_REGION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_ENDPOINT_RESPONSE: Schema = Schema {
        name: "DescribeEndpointResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &ENDPOINT_NAME),
            Member::new("Description", &ENDPOINT_DESCRIPTION),
            Member::new("Arn", &ENDPOINT_ARN),
            Member::new("RoutingConfig", &ROUTING_CONFIG),
            Member::new("ReplicationConfig", &REPLICATION_CONFIG),
            Member::new("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
            Member::new("RoleArn", &IAM_ROLE_ARN),
            Member::new("EndpointId", &ENDPOINT_ID),
            Member::new("EndpointUrl", &ENDPOINT_URL),
            Member::new("State", &ENDPOINT_STATE),
            Member::new("StateReason", &ENDPOINT_STATE_REASON),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_EVENT_BUS_REQUEST: Schema = Schema {
        name: "DescribeEventBusRequest",
        kind: Kind::Structure,
        members: &[Member::new("Name", &EVENT_BUS_NAME_OR_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_EVENT_BUS_RESPONSE: Schema = Schema {
        name: "DescribeEventBusResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Arn", &STRING_SHAPE),
            Member::new("Description", &EVENT_BUS_DESCRIPTION),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("Policy", &STRING_SHAPE),
            Member::new("LogConfig", &LOG_CONFIG),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("ManagedBy", &MANAGED_BY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_REPLAY_REQUEST: Schema = Schema {
        name: "DescribeReplayRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ReplayName", &REPLAY_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_REPLAY_RESPONSE: Schema = Schema {
        name: "DescribeReplayResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ReplayName", &REPLAY_NAME),
            Member::new("ReplayArn", &REPLAY_ARN),
            Member::new("Description", &REPLAY_DESCRIPTION),
            Member::new("State", &REPLAY_STATE),
            Member::new("StateReason", &REPLAY_STATE_REASON),
            Member::new("EventSourceArn", &ARCHIVE_ARN),
            Member::new("Destination", &REPLAY_DESTINATION),
            Member::new("EventStartTime", &TIMESTAMP),
            Member::new("EventEndTime", &TIMESTAMP),
            Member::new("EventLastReplayedTime", &TIMESTAMP),
            Member::new("ReplayStartTime", &TIMESTAMP),
            Member::new("ReplayEndTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_RULE_REQUEST: Schema = Schema {
        name: "DescribeRuleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_RULE_RESPONSE: Schema = Schema {
        name: "DescribeRuleResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &RULE_NAME),
            Member::new("Arn", &RULE_ARN),
            Member::new("EventPattern", &EVENT_PATTERN),
            Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION),
            Member::new("State", &RULE_STATE),
            Member::new("Description", &RULE_DESCRIPTION),
            Member::new("RoleArn", &ROLE_ARN),
            Member::new("ManagedBy", &MANAGED_BY),
            Member::new("EventBusName", &EVENT_BUS_NAME),
            Member::new("CreatedBy", &CREATED_BY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DISABLE_RULE_REQUEST: Schema = Schema {
        name: "DisableRuleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_PARAMETERS: Schema = Schema {
        name: "EcsParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TaskDefinitionArn", &ARN) },
            Member::new("TaskCount", &LIMIT_MIN1),
            Member::new("LaunchType", &LAUNCH_TYPE),
            Member::new("NetworkConfiguration", &NETWORK_CONFIGURATION),
            Member::new("PlatformVersion", &STRING_SHAPE),
            Member::new("Group", &STRING_SHAPE),
            Member::new("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
            Member::new("EnableECSManagedTags", &BOOLEAN),
            Member::new("EnableExecuteCommand", &BOOLEAN),
            Member::new("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
            Member::new("PlacementStrategy", &PLACEMENT_STRATEGIES),
            Member::new("PropagateTags", &PROPAGATE_TAGS),
            Member::new("ReferenceId", &REFERENCE_ID),
            Member::new("Tags", &TAG_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENABLE_RULE_REQUEST: Schema = Schema {
        name: "EnableRuleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT: Schema = Schema {
        name: "Endpoint",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &ENDPOINT_NAME),
            Member::new("Description", &ENDPOINT_DESCRIPTION),
            Member::new("Arn", &ENDPOINT_ARN),
            Member::new("RoutingConfig", &ROUTING_CONFIG),
            Member::new("ReplicationConfig", &REPLICATION_CONFIG),
            Member::new("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
            Member::new("RoleArn", &IAM_ROLE_ARN),
            Member::new("EndpointId", &ENDPOINT_ID),
            Member::new("EndpointUrl", &ENDPOINT_URL),
            Member::new("State", &ENDPOINT_STATE),
            Member::new("StateReason", &ENDPOINT_STATE_REASON),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_ARN__PATTERN: Pattern = Pattern::new(
        "^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:endpoint\\/[/\\.\\-_A-Za-z0-9]+$",
    );
    pub static ENDPOINT_ARN: Schema = Schema {
        name: "EndpointArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&ENDPOINT_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_DESCRIPTION__PATTERN: Pattern = Pattern::new(".*");
    pub static ENDPOINT_DESCRIPTION: Schema = Schema {
        name: "EndpointDescription",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&ENDPOINT_DESCRIPTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_EVENT_BUS: Schema = Schema {
        name: "EndpointEventBus",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("EventBusArn", &NON_PARTNER_EVENT_BUS_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_EVENT_BUS_LIST: Schema = Schema {
        name: "EndpointEventBusList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT_EVENT_BUS) }],
        constraints: Constraints { min: Some(2.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_ID__PATTERN: Pattern = Pattern::new("^[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+$");
    pub static ENDPOINT_ID: Schema = Schema {
        name: "EndpointId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(50.0),
            pattern: Some(&ENDPOINT_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_LIST: Schema = Schema {
        name: "EndpointList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT) }],
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static ENDPOINT_NAME: Schema = Schema {
        name: "EndpointName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&ENDPOINT_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENDPOINT_STATE: Schema = Schema {
        name: "EndpointState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "ACTIVE",
                "CREATING",
                "UPDATING",
                "DELETING",
                "CREATE_FAILED",
                "UPDATE_FAILED",
                "DELETE_FAILED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_STATE_REASON__PATTERN: Pattern = Pattern::new(".*");
    pub static ENDPOINT_STATE_REASON: Schema = Schema {
        name: "EndpointStateReason",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&ENDPOINT_STATE_REASON__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_URL__PATTERN: Pattern = Pattern::new("^(https://)?[\\.\\-a-z0-9]+$");
    pub static ENDPOINT_URL: Schema = Schema {
        name: "EndpointUrl",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&ENDPOINT_URL__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_CODE: Schema = Schema { name: "ErrorCode", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EVENT_BUS: Schema = Schema {
        name: "EventBus",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Arn", &STRING_SHAPE),
            Member::new("Description", &EVENT_BUS_DESCRIPTION),
            Member::new("Policy", &STRING_SHAPE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("ManagedBy", &MANAGED_BY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_BUS_ARN__PATTERN: Pattern =
        Pattern::new("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/.+$");
    pub static EVENT_BUS_ARN: Schema = Schema {
        name: "EventBusArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&EVENT_BUS_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BUS_DESCRIPTION: Schema = Schema {
        name: "EventBusDescription",
        kind: Kind::String,
        constraints: Constraints { max: Some(512.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BUS_LIST: Schema = Schema {
        name: "EventBusList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &EVENT_BUS) }],
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_BUS_NAME__PATTERN: Pattern = Pattern::new("[/\\.\\-_A-Za-z0-9]+");
    pub static EVENT_BUS_NAME: Schema = Schema {
        name: "EventBusName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&EVENT_BUS_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_BUS_NAME_OR_ARN__PATTERN: Pattern = Pattern::new(
        "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[/\\.\\-_A-Za-z0-9]+",
    );
    pub static EVENT_BUS_NAME_OR_ARN: Schema = Schema {
        name: "EventBusNameOrArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&EVENT_BUS_NAME_OR_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_ID: Schema = Schema {
        name: "EventId",
        kind: Kind::String,
        constraints: Constraints { max: Some(64.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_PATTERN: Schema = Schema {
        name: "EventPattern",
        kind: Kind::String,
        constraints: Constraints { max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_RESOURCE: Schema = Schema {
        name: "EventResource",
        kind: Kind::String,
        constraints: Constraints { max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_RESOURCE_LIST: Schema = Schema {
        name: "EventResourceList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &EVENT_RESOURCE) }],
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_SOURCE_NAME__PATTERN: Pattern = Pattern::new("aws\\.partner(/[\\.\\-_A-Za-z0-9]+){2,}");
    pub static EVENT_SOURCE_NAME: Schema = Schema {
        name: "EventSourceName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&EVENT_SOURCE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_TIME: Schema = Schema { name: "EventTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static FAILOVER_CONFIG: Schema = Schema {
        name: "FailoverConfig",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Primary", &PRIMARY) },
            Member { required: true, ..Member::new("Secondary", &SECONDARY) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GRAPH_QL_OPERATION: Schema = Schema {
        name: "GraphQLOperation",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1048576.0),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static HEADER_KEY__PATTERN: Pattern = Pattern::new("^[!#$%&'*+-.^_`|~0-9a-zA-Z]+$");
    pub static HEADER_KEY: Schema = Schema {
        name: "HeaderKey",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&HEADER_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static HEADER_PARAMETERS_MAP: Schema = Schema {
        name: "HeaderParametersMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &HEADER_KEY) },
            Member { required: true, ..Member::new("value", &HEADER_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static HEADER_VALUE__PATTERN: Pattern =
        Pattern::new("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$");
    pub static HEADER_VALUE: Schema = Schema {
        name: "HeaderValue",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&HEADER_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static HEADER_VALUE_SENSITIVE__PATTERN: Pattern =
        Pattern::new("^[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*$");
    pub static HEADER_VALUE_SENSITIVE: Schema = Schema {
        name: "HeaderValueSensitive",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&HEADER_VALUE_SENSITIVE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static HEALTH_CHECK__PATTERN: Pattern =
        Pattern::new("^arn:aws([a-z]|\\-)*:route53:::healthcheck/[\\-a-z0-9]+$");
    pub static HEALTH_CHECK: Schema = Schema {
        name: "HealthCheck",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&HEALTH_CHECK__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static HOME_REGION__PATTERN: Pattern = Pattern::new("^[\\-a-z0-9]+$");
    pub static HOME_REGION: Schema = Schema {
        name: "HomeRegion",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(9.0),
            max: Some(20.0),
            pattern: Some(&HOME_REGION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static HTTP_PARAMETERS: Schema = Schema {
        name: "HttpParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("PathParameterValues", &PATH_PARAMETER_LIST),
            Member::new("HeaderParameters", &HEADER_PARAMETERS_MAP),
            Member::new("QueryStringParameters", &QUERY_STRING_PARAMETERS_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static HTTPS_ENDPOINT__PATTERN: Pattern =
        Pattern::new("^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$");
    pub static HTTPS_ENDPOINT: Schema = Schema {
        name: "HttpsEndpoint",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&HTTPS_ENDPOINT__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static IAM_ROLE_ARN__PATTERN: Pattern =
        Pattern::new("^arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@/-]+$");
    pub static IAM_ROLE_ARN: Schema = Schema {
        name: "IamRoleArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&IAM_ROLE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ILLEGAL_STATUS_EXCEPTION: Schema = Schema {
        name: "IllegalStatusException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INCLUDE_DETAIL: Schema = Schema {
        name: "IncludeDetail",
        kind: Kind::Enum,
        constraints: Constraints { values: &["NONE", "FULL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INPUT_TRANSFORMER: Schema = Schema {
        name: "InputTransformer",
        kind: Kind::Structure,
        members: &[
            Member::new("InputPathsMap", &TRANSFORMER_PATHS),
            Member { required: true, ..Member::new("InputTemplate", &TRANSFORMER_INPUT) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static INPUT_TRANSFORMER_PATH_KEY__PATTERN: Pattern = Pattern::new("[A-Za-z0-9\\_\\-]+");
    pub static INPUT_TRANSFORMER_PATH_KEY: Schema = Schema {
        name: "InputTransformerPathKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&INPUT_TRANSFORMER_PATH_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER: Schema = Schema { name: "Integer", kind: Kind::Integer, ..Schema::BASE };
    pub static INTERNAL_EXCEPTION: Schema = Schema {
        name: "InternalException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_EVENT_PATTERN_EXCEPTION: Schema = Schema {
        name: "InvalidEventPatternException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_STATE_EXCEPTION: Schema = Schema {
        name: "InvalidStateException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KINESIS_PARAMETERS: Schema = Schema {
        name: "KinesisParameters",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PartitionKeyPath", &TARGET_PARTITION_KEY_PATH) }],
        constrained: true,
        ..Schema::BASE
    };
    static KMS_KEY_IDENTIFIER__PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9_\\-/:]*$");
    pub static KMS_KEY_IDENTIFIER: Schema = Schema {
        name: "KmsKeyIdentifier",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(2048.0),
            pattern: Some(&KMS_KEY_IDENTIFIER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAUNCH_TYPE: Schema = Schema {
        name: "LaunchType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["EC2", "FARGATE", "EXTERNAL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LEVEL: Schema = Schema {
        name: "Level",
        kind: Kind::Enum,
        constraints: Constraints { values: &["OFF", "ERROR", "INFO", "TRACE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIMIT_MAX100: Schema = Schema {
        name: "LimitMax100",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_MIN1: Schema = Schema {
        name: "LimitMin1",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_API_DESTINATIONS_REQUEST: Schema = Schema {
        name: "ListApiDestinationsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &API_DESTINATION_NAME),
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_API_DESTINATIONS_RESPONSE: Schema = Schema {
        name: "ListApiDestinationsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ApiDestinations", &API_DESTINATION_RESPONSE_LIST),
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ARCHIVES_REQUEST: Schema = Schema {
        name: "ListArchivesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &ARCHIVE_NAME),
            Member::new("EventSourceArn", &EVENT_BUS_ARN),
            Member::new("State", &ARCHIVE_STATE),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ARCHIVES_RESPONSE: Schema = Schema {
        name: "ListArchivesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Archives", &ARCHIVE_RESPONSE_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_CONNECTIONS_REQUEST: Schema = Schema {
        name: "ListConnectionsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &CONNECTION_NAME),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_CONNECTIONS_RESPONSE: Schema = Schema {
        name: "ListConnectionsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Connections", &CONNECTION_RESPONSE_LIST),
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ENDPOINTS_REQUEST: Schema = Schema {
        name: "ListEndpointsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &ENDPOINT_NAME),
            Member::new("HomeRegion", &HOME_REGION),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("MaxResults", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ENDPOINTS_RESPONSE: Schema = Schema {
        name: "ListEndpointsResponse",
        kind: Kind::Structure,
        members: &[Member::new("Endpoints", &ENDPOINT_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_EVENT_BUSES_REQUEST: Schema = Schema {
        name: "ListEventBusesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &EVENT_BUS_NAME),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_EVENT_BUSES_RESPONSE: Schema = Schema {
        name: "ListEventBusesResponse",
        kind: Kind::Structure,
        members: &[Member::new("EventBuses", &EVENT_BUS_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_REPLAYS_REQUEST: Schema = Schema {
        name: "ListReplaysRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &REPLAY_NAME),
            Member::new("State", &REPLAY_STATE),
            Member::new("EventSourceArn", &ARCHIVE_ARN),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_REPLAYS_RESPONSE: Schema = Schema {
        name: "ListReplaysResponse",
        kind: Kind::Structure,
        members: &[Member::new("Replays", &REPLAY_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_RULE_NAMES_BY_TARGET_REQUEST: Schema = Schema {
        name: "ListRuleNamesByTargetRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TargetArn", &TARGET_ARN) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_RULE_NAMES_BY_TARGET_RESPONSE: Schema = Schema {
        name: "ListRuleNamesByTargetResponse",
        kind: Kind::Structure,
        members: &[Member::new("RuleNames", &RULE_NAME_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_RULES_REQUEST: Schema = Schema {
        name: "ListRulesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NamePrefix", &RULE_NAME),
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_RULES_RESPONSE: Schema = Schema {
        name: "ListRulesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Rules", &RULE_RESPONSE_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ResourceARN", &ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
        name: "ListTagsForResourceResponse",
        kind: Kind::Structure,
        members: &[Member::new("Tags", &TAG_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TARGETS_BY_RULE_REQUEST: Schema = Schema {
        name: "ListTargetsByRuleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Rule", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Limit", &LIMIT_MAX100),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TARGETS_BY_RULE_RESPONSE: Schema = Schema {
        name: "ListTargetsByRuleResponse",
        kind: Kind::Structure,
        members: &[Member::new("Targets", &TARGET_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_CONFIG: Schema = Schema {
        name: "LogConfig",
        kind: Kind::Structure,
        members: &[Member::new("IncludeDetail", &INCLUDE_DETAIL), Member::new("Level", &LEVEL)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LONG: Schema = Schema { name: "Long", kind: Kind::Long, ..Schema::BASE };
    pub static MANAGED_BY: Schema = Schema {
        name: "ManagedBy",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MANAGED_RULE_EXCEPTION: Schema = Schema {
        name: "ManagedRuleException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static MAXIMUM_EVENT_AGE_IN_SECONDS: Schema = Schema {
        name: "MaximumEventAgeInSeconds",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(60.0), max: Some(86400.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_RETRY_ATTEMPTS: Schema = Schema {
        name: "MaximumRetryAttempts",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(185.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE_GROUP_ID: Schema = Schema {
        name: "MessageGroupId",
        kind: Kind::String,
        constraints: Constraints { max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NETWORK_CONFIGURATION: Schema = Schema {
        name: "NetworkConfiguration",
        kind: Kind::Structure,
        members: &[Member::new("awsvpcConfiguration", &AWS_VPC_CONFIGURATION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_TOKEN: Schema = Schema {
        name: "NextToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static NON_PARTNER_EVENT_BUS_ARN__PATTERN: Pattern =
        Pattern::new("^arn:aws[a-z-]*:events:[a-z]+-[a-z-]+-\\d+:\\d{12}:event-bus/[\\w.-]+$");
    pub static NON_PARTNER_EVENT_BUS_ARN: Schema = Schema {
        name: "NonPartnerEventBusArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&NON_PARTNER_EVENT_BUS_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static NON_PARTNER_EVENT_BUS_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static NON_PARTNER_EVENT_BUS_NAME: Schema = Schema {
        name: "NonPartnerEventBusName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&NON_PARTNER_EVENT_BUS_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static NON_PARTNER_EVENT_BUS_NAME_OR_ARN__PATTERN: Pattern = Pattern::new(
        "(arn:aws[\\w-]*:events:[a-z]+-[a-z]+-[\\w-]+:[0-9]{12}:event-bus\\/)?[\\.\\-_A-Za-z0-9]+",
    );
    pub static NON_PARTNER_EVENT_BUS_NAME_OR_ARN: Schema = Schema {
        name: "NonPartnerEventBusNameOrArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&NON_PARTNER_EVENT_BUS_NAME_OR_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static OPERATION_DISABLED_EXCEPTION: Schema = Schema {
        name: "OperationDisabledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static PATH_PARAMETER__PATTERN: Pattern = Pattern::new("^(?!\\s*$).+");
    pub static PATH_PARAMETER: Schema = Schema {
        name: "PathParameter",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&PATH_PARAMETER__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PATH_PARAMETER_LIST: Schema = Schema {
        name: "PathParameterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PATH_PARAMETER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_CONSTRAINT: Schema = Schema {
        name: "PlacementConstraint",
        kind: Kind::Structure,
        members: &[
            Member::new("type", &PLACEMENT_CONSTRAINT_TYPE),
            Member::new("expression", &PLACEMENT_CONSTRAINT_EXPRESSION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_CONSTRAINT_EXPRESSION: Schema = Schema {
        name: "PlacementConstraintExpression",
        kind: Kind::String,
        constraints: Constraints { max: Some(2000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_CONSTRAINT_TYPE: Schema = Schema {
        name: "PlacementConstraintType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["distinctInstance", "memberOf"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_CONSTRAINTS: Schema = Schema {
        name: "PlacementConstraints",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PLACEMENT_CONSTRAINT) }],
        constraints: Constraints { max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_STRATEGIES: Schema = Schema {
        name: "PlacementStrategies",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PLACEMENT_STRATEGY) }],
        constraints: Constraints { max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_STRATEGY: Schema = Schema {
        name: "PlacementStrategy",
        kind: Kind::Structure,
        members: &[
            Member::new("type", &PLACEMENT_STRATEGY_TYPE),
            Member::new("field", &PLACEMENT_STRATEGY_FIELD),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_STRATEGY_FIELD: Schema = Schema {
        name: "PlacementStrategyField",
        kind: Kind::String,
        constraints: Constraints { max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_STRATEGY_TYPE: Schema = Schema {
        name: "PlacementStrategyType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["random", "spread", "binpack"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_LENGTH_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "PolicyLengthExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PRIMARY: Schema = Schema {
        name: "Primary",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("HealthCheck", &HEALTH_CHECK) }],
        constrained: true,
        ..Schema::BASE
    };
    static PRINCIPAL__PATTERN: Pattern = Pattern::new("(\\d{12}|\\*)");
    pub static PRINCIPAL: Schema = Schema {
        name: "Principal",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(12.0),
            pattern: Some(&PRINCIPAL__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PROPAGATE_TAGS: Schema = Schema {
        name: "PropagateTags",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TASK_DEFINITION"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_EVENTS_REQUEST: Schema = Schema {
        name: "PutEventsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Entries", &PUT_EVENTS_REQUEST_ENTRY_LIST) },
            Member::new("EndpointId", &ENDPOINT_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_EVENTS_REQUEST_ENTRY: Schema = Schema {
        name: "PutEventsRequestEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("Time", &EVENT_TIME),
            Member::new("Source", &STRING_SHAPE),
            Member::new("Resources", &EVENT_RESOURCE_LIST),
            Member::new("DetailType", &STRING_SHAPE),
            Member::new("Detail", &STRING_SHAPE),
            Member::new("EventBusName", &NON_PARTNER_EVENT_BUS_NAME_OR_ARN),
            Member::new("TraceHeader", &TRACE_HEADER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_EVENTS_REQUEST_ENTRY_LIST: Schema = Schema {
        name: "PutEventsRequestEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PUT_EVENTS_REQUEST_ENTRY) }],
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_EVENTS_RESPONSE: Schema = Schema {
        name: "PutEventsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("FailedEntryCount", &INTEGER),
            Member::new("Entries", &PUT_EVENTS_RESULT_ENTRY_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_EVENTS_RESULT_ENTRY: Schema = Schema {
        name: "PutEventsResultEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("EventId", &EVENT_ID),
            Member::new("ErrorCode", &ERROR_CODE),
            Member::new("ErrorMessage", &ERROR_MESSAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_EVENTS_RESULT_ENTRY_LIST: Schema = Schema {
        name: "PutEventsResultEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PUT_EVENTS_RESULT_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_PERMISSION_REQUEST: Schema = Schema {
        name: "PutPermissionRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("EventBusName", &NON_PARTNER_EVENT_BUS_NAME),
            Member::new("Action", &ACTION),
            Member::new("Principal", &PRINCIPAL),
            Member::new("StatementId", &STATEMENT_ID),
            Member::new("Condition", &CONDITION),
            Member::new("Policy", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_RULE_REQUEST: Schema = Schema {
        name: "PutRuleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &RULE_NAME) },
            Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION),
            Member::new("EventPattern", &EVENT_PATTERN),
            Member::new("State", &RULE_STATE),
            Member::new("Description", &RULE_DESCRIPTION),
            Member::new("RoleArn", &ROLE_ARN),
            Member::new("Tags", &TAG_LIST),
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_RULE_RESPONSE: Schema = Schema {
        name: "PutRuleResponse",
        kind: Kind::Structure,
        members: &[Member::new("RuleArn", &RULE_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_TARGETS_REQUEST: Schema = Schema {
        name: "PutTargetsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Rule", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member { required: true, ..Member::new("Targets", &TARGET_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_TARGETS_RESPONSE: Schema = Schema {
        name: "PutTargetsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("FailedEntryCount", &INTEGER),
            Member::new("FailedEntries", &PUT_TARGETS_RESULT_ENTRY_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_TARGETS_RESULT_ENTRY: Schema = Schema {
        name: "PutTargetsResultEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("TargetId", &TARGET_ID),
            Member::new("ErrorCode", &ERROR_CODE),
            Member::new("ErrorMessage", &ERROR_MESSAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_TARGETS_RESULT_ENTRY_LIST: Schema = Schema {
        name: "PutTargetsResultEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PUT_TARGETS_RESULT_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    static QUERY_STRING_KEY__PATTERN: Pattern = Pattern::new("[^\\x00-\\x1F\\x7F]+");
    pub static QUERY_STRING_KEY: Schema = Schema {
        name: "QueryStringKey",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&QUERY_STRING_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static QUERY_STRING_PARAMETERS_MAP: Schema = Schema {
        name: "QueryStringParametersMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &QUERY_STRING_KEY) },
            Member { required: true, ..Member::new("value", &QUERY_STRING_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static QUERY_STRING_VALUE__PATTERN: Pattern = Pattern::new("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+");
    pub static QUERY_STRING_VALUE: Schema = Schema {
        name: "QueryStringValue",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&QUERY_STRING_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static QUERY_STRING_VALUE_SENSITIVE__PATTERN: Pattern =
        Pattern::new("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+");
    pub static QUERY_STRING_VALUE_SENSITIVE: Schema = Schema {
        name: "QueryStringValueSensitive",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&QUERY_STRING_VALUE_SENSITIVE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REDSHIFT_DATA_PARAMETERS: Schema = Schema {
        name: "RedshiftDataParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("SecretManagerArn", &REDSHIFT_SECRET_MANAGER_ARN),
            Member { required: true, ..Member::new("Database", &DATABASE) },
            Member::new("DbUser", &DB_USER),
            Member::new("Sql", &SQL),
            Member::new("StatementName", &STATEMENT_NAME),
            Member::new("WithEvent", &BOOLEAN),
            Member::new("Sqls", &SQLS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static REDSHIFT_SECRET_MANAGER_ARN__PATTERN: Pattern = Pattern::new(
        "(^arn:aws([a-z]|\\-)*:secretsmanager:[a-z0-9-.]+:.*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)",
    );
    pub static REDSHIFT_SECRET_MANAGER_ARN: Schema = Schema {
        name: "RedshiftSecretManagerArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&REDSHIFT_SECRET_MANAGER_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REFERENCE_ID: Schema = Schema {
        name: "ReferenceId",
        kind: Kind::String,
        constraints: Constraints { max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_PERMISSION_REQUEST: Schema = Schema {
        name: "RemovePermissionRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("StatementId", &STATEMENT_ID),
            Member::new("RemoveAllPermissions", &BOOLEAN),
            Member::new("EventBusName", &NON_PARTNER_EVENT_BUS_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_TARGETS_REQUEST: Schema = Schema {
        name: "RemoveTargetsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Rule", &RULE_NAME) },
            Member::new("EventBusName", &EVENT_BUS_NAME_OR_ARN),
            Member { required: true, ..Member::new("Ids", &TARGET_ID_LIST) },
            Member::new("Force", &BOOLEAN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_TARGETS_RESPONSE: Schema = Schema {
        name: "RemoveTargetsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("FailedEntryCount", &INTEGER),
            Member::new("FailedEntries", &REMOVE_TARGETS_RESULT_ENTRY_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_TARGETS_RESULT_ENTRY: Schema = Schema {
        name: "RemoveTargetsResultEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("TargetId", &TARGET_ID),
            Member::new("ErrorCode", &ERROR_CODE),
            Member::new("ErrorMessage", &ERROR_MESSAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_TARGETS_RESULT_ENTRY_LIST: Schema = Schema {
        name: "RemoveTargetsResultEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REMOVE_TARGETS_RESULT_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLAY: Schema = Schema {
        name: "Replay",
        kind: Kind::Structure,
        members: &[
            Member::new("ReplayName", &REPLAY_NAME),
            Member::new("EventSourceArn", &ARCHIVE_ARN),
            Member::new("State", &REPLAY_STATE),
            Member::new("StateReason", &REPLAY_STATE_REASON),
            Member::new("EventStartTime", &TIMESTAMP),
            Member::new("EventEndTime", &TIMESTAMP),
            Member::new("EventLastReplayedTime", &TIMESTAMP),
            Member::new("ReplayStartTime", &TIMESTAMP),
            Member::new("ReplayEndTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static REPLAY_ARN__PATTERN: Pattern =
        Pattern::new("^arn:aws([a-z]|\\-)*:events:([a-z]|\\d|\\-)*:([0-9]{12})?:.+\\/[\\.\\-_A-Za-z0-9]+$");
    pub static REPLAY_ARN: Schema = Schema {
        name: "ReplayArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&REPLAY_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static REPLAY_DESCRIPTION__PATTERN: Pattern = Pattern::new(".*");
    pub static REPLAY_DESCRIPTION: Schema = Schema {
        name: "ReplayDescription",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&REPLAY_DESCRIPTION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLAY_DESTINATION: Schema = Schema {
        name: "ReplayDestination",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Arn", &ARN) },
            Member::new("FilterArns", &REPLAY_DESTINATION_FILTERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLAY_DESTINATION_FILTERS: Schema = Schema {
        name: "ReplayDestinationFilters",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLAY_LIST: Schema = Schema {
        name: "ReplayList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPLAY) }],
        constrained: true,
        ..Schema::BASE
    };
    static REPLAY_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static REPLAY_NAME: Schema = Schema {
        name: "ReplayName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&REPLAY_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLAY_STATE: Schema = Schema {
        name: "ReplayState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["STARTING", "RUNNING", "CANCELLING", "COMPLETED", "CANCELLED", "FAILED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static REPLAY_STATE_REASON__PATTERN: Pattern = Pattern::new(".*");
    pub static REPLAY_STATE_REASON: Schema = Schema {
        name: "ReplayStateReason",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&REPLAY_STATE_REASON__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICATION_CONFIG: Schema = Schema {
        name: "ReplicationConfig",
        kind: Kind::Structure,
        members: &[Member::new("State", &REPLICATION_STATE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICATION_STATE: Schema = Schema {
        name: "ReplicationState",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ENABLED", "DISABLED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "ResourceAlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_ARN: Schema = Schema {
        name: "ResourceArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static RESOURCE_ASSOCIATION_ARN__PATTERN: Pattern = Pattern::new(
        "^arn:[a-z0-9\\\\-]+:vpc-lattice:[a-zA-Z0-9\\\\-]+:\\\\d{12}:servicenetworkresourceassociation/snra-[0-9a-z]{17}$",
    );
    pub static RESOURCE_ASSOCIATION_ARN: Schema = Schema {
        name: "ResourceAssociationArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(17.0),
            max: Some(2048.0),
            pattern: Some(&RESOURCE_ASSOCIATION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static RESOURCE_CONFIGURATION_ARN__PATTERN: Pattern = Pattern::new(
        "^(?:^arn:[a-z0-9\\-]+:vpc-lattice:[a-zA-Z0-9\\-]+:\\d{12}:resourceconfiguration/rcfg-[0-9a-z]{17}$|^$)",
    );
    pub static RESOURCE_CONFIGURATION_ARN: Schema = Schema {
        name: "ResourceConfigurationArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(2048.0),
            pattern: Some(&RESOURCE_CONFIGURATION_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RETENTION_DAYS: Schema = Schema {
        name: "RetentionDays",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RETRY_POLICY: Schema = Schema {
        name: "RetryPolicy",
        kind: Kind::Structure,
        members: &[
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
            Member::new("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLE_ARN: Schema = Schema {
        name: "RoleArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ROUTE__PATTERN: Pattern = Pattern::new("^[\\-a-z0-9]+$");
    pub static ROUTE: Schema = Schema {
        name: "Route",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(9.0),
            max: Some(20.0),
            pattern: Some(&ROUTE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROUTING_CONFIG: Schema = Schema {
        name: "RoutingConfig",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("FailoverConfig", &FAILOVER_CONFIG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RULE: Schema = Schema {
        name: "Rule",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &RULE_NAME),
            Member::new("Arn", &RULE_ARN),
            Member::new("EventPattern", &EVENT_PATTERN),
            Member::new("State", &RULE_STATE),
            Member::new("Description", &RULE_DESCRIPTION),
            Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION),
            Member::new("RoleArn", &ROLE_ARN),
            Member::new("ManagedBy", &MANAGED_BY),
            Member::new("EventBusName", &EVENT_BUS_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RULE_ARN: Schema = Schema {
        name: "RuleArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RULE_DESCRIPTION: Schema = Schema {
        name: "RuleDescription",
        kind: Kind::String,
        constraints: Constraints { max: Some(512.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static RULE_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static RULE_NAME: Schema = Schema {
        name: "RuleName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&RULE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RULE_NAME_LIST: Schema = Schema {
        name: "RuleNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RULE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RULE_RESPONSE_LIST: Schema = Schema {
        name: "RuleResponseList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RULE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RULE_STATE: Schema = Schema {
        name: "RuleState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ENABLED", "DISABLED", "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUN_COMMAND_PARAMETERS: Schema = Schema {
        name: "RunCommandParameters",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("RunCommandTargets", &RUN_COMMAND_TARGETS) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RUN_COMMAND_TARGET: Schema = Schema {
        name: "RunCommandTarget",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &RUN_COMMAND_TARGET_KEY) },
            Member { required: true, ..Member::new("Values", &RUN_COMMAND_TARGET_VALUES) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static RUN_COMMAND_TARGET_KEY__PATTERN: Pattern = Pattern::new("^[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$");
    pub static RUN_COMMAND_TARGET_KEY: Schema = Schema {
        name: "RunCommandTargetKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&RUN_COMMAND_TARGET_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUN_COMMAND_TARGET_VALUE: Schema = Schema {
        name: "RunCommandTargetValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUN_COMMAND_TARGET_VALUES: Schema = Schema {
        name: "RunCommandTargetValues",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RUN_COMMAND_TARGET_VALUE) }],
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RUN_COMMAND_TARGETS: Schema = Schema {
        name: "RunCommandTargets",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RUN_COMMAND_TARGET) }],
        constraints: Constraints { min: Some(1.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SAGE_MAKER_PIPELINE_PARAMETER: Schema = Schema {
        name: "SageMakerPipelineParameter",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &SAGE_MAKER_PIPELINE_PARAMETER_NAME) },
            Member { required: true, ..Member::new("Value", &SAGE_MAKER_PIPELINE_PARAMETER_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SAGE_MAKER_PIPELINE_PARAMETER_LIST: Schema = Schema {
        name: "SageMakerPipelineParameterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SAGE_MAKER_PIPELINE_PARAMETER) }],
        constraints: Constraints { min: Some(0.0), max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static SAGE_MAKER_PIPELINE_PARAMETER_NAME__PATTERN: Pattern =
        Pattern::new("^[a-zA-Z0-9](-*[a-zA-Z0-9])*$");
    pub static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Schema = Schema {
        name: "SageMakerPipelineParameterName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&SAGE_MAKER_PIPELINE_PARAMETER_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Schema = Schema {
        name: "SageMakerPipelineParameterValue",
        kind: Kind::String,
        constraints: Constraints { max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SAGE_MAKER_PIPELINE_PARAMETERS: Schema = Schema {
        name: "SageMakerPipelineParameters",
        kind: Kind::Structure,
        members: &[Member::new("PipelineParameterList", &SAGE_MAKER_PIPELINE_PARAMETER_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_EXPRESSION: Schema = Schema {
        name: "ScheduleExpression",
        kind: Kind::String,
        constraints: Constraints { max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECONDARY: Schema = Schema {
        name: "Secondary",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Route", &ROUTE) }],
        constrained: true,
        ..Schema::BASE
    };
    static SECRETS_MANAGER_SECRET_ARN__PATTERN: Pattern = Pattern::new(
        "^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]|\\d|\\-)*:([0-9]{12})?:secret:[\\/_+=\\.@\\-A-Za-z0-9]+$",
    );
    pub static SECRETS_MANAGER_SECRET_ARN: Schema = Schema {
        name: "SecretsManagerSecretArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(20.0),
            max: Some(2048.0),
            pattern: Some(&SECRETS_MANAGER_SECRET_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SENSITIVE_STRING: Schema =
        Schema { name: "SensitiveString", kind: Kind::String, ..Schema::BASE };
    pub static SQL: Schema = Schema {
        name: "Sql",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(100000.0),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SQLS: Schema = Schema {
        name: "Sqls",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SQL) }],
        constraints: Constraints { min: Some(0.0), max: Some(40.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SQS_PARAMETERS: Schema = Schema {
        name: "SqsParameters",
        kind: Kind::Structure,
        members: &[Member::new("MessageGroupId", &MESSAGE_GROUP_ID)],
        constrained: true,
        ..Schema::BASE
    };
    pub static START_REPLAY_REQUEST: Schema = Schema {
        name: "StartReplayRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ReplayName", &REPLAY_NAME) },
            Member::new("Description", &REPLAY_DESCRIPTION),
            Member { required: true, ..Member::new("EventSourceArn", &ARCHIVE_ARN) },
            Member { required: true, ..Member::new("EventStartTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("EventEndTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("Destination", &REPLAY_DESTINATION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static START_REPLAY_RESPONSE: Schema = Schema {
        name: "StartReplayResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ReplayArn", &REPLAY_ARN),
            Member::new("State", &REPLAY_STATE),
            Member::new("StateReason", &REPLAY_STATE_REASON),
            Member::new("ReplayStartTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static STATEMENT_ID__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]+");
    pub static STATEMENT_ID: Schema = Schema {
        name: "StatementId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&STATEMENT_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATEMENT_NAME: Schema = Schema {
        name: "StatementName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(500.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static STRING_LIST: Schema = Schema {
        name: "StringList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
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
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_LIST: Schema = Schema {
        name: "TagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceARN", &ARN) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "TagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static TAG_VALUE: Schema = Schema {
        name: "TagValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET: Schema = Schema {
        name: "Target",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &TARGET_ID) },
            Member { required: true, ..Member::new("Arn", &TARGET_ARN) },
            Member::new("RoleArn", &ROLE_ARN),
            Member::new("Input", &TARGET_INPUT),
            Member::new("InputPath", &TARGET_INPUT_PATH),
            Member::new("InputTransformer", &INPUT_TRANSFORMER),
            Member::new("KinesisParameters", &KINESIS_PARAMETERS),
            Member::new("RunCommandParameters", &RUN_COMMAND_PARAMETERS),
            Member::new("EcsParameters", &ECS_PARAMETERS),
            Member::new("BatchParameters", &BATCH_PARAMETERS),
            Member::new("SqsParameters", &SQS_PARAMETERS),
            Member::new("HttpParameters", &HTTP_PARAMETERS),
            Member::new("RedshiftDataParameters", &REDSHIFT_DATA_PARAMETERS),
            Member::new("SageMakerPipelineParameters", &SAGE_MAKER_PIPELINE_PARAMETERS),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("RetryPolicy", &RETRY_POLICY),
            Member::new("AppSyncParameters", &APP_SYNC_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_ARN: Schema = Schema {
        name: "TargetArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TARGET_ID__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static TARGET_ID: Schema = Schema {
        name: "TargetId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&TARGET_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_ID_LIST: Schema = Schema {
        name: "TargetIdList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TARGET_ID) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_INPUT: Schema = Schema {
        name: "TargetInput",
        kind: Kind::String,
        constraints: Constraints { max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_INPUT_PATH: Schema = Schema {
        name: "TargetInputPath",
        kind: Kind::String,
        constraints: Constraints { max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_LIST: Schema = Schema {
        name: "TargetList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TARGET) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_PARTITION_KEY_PATH: Schema = Schema {
        name: "TargetPartitionKeyPath",
        kind: Kind::String,
        constraints: Constraints { max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TEST_EVENT_PATTERN_REQUEST: Schema = Schema {
        name: "TestEventPatternRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("EventPattern", &EVENT_PATTERN) },
            Member { required: true, ..Member::new("Event", &STRING_SHAPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TEST_EVENT_PATTERN_RESPONSE: Schema = Schema {
        name: "TestEventPatternResponse",
        kind: Kind::Structure,
        members: &[Member::new("Result", &BOOLEAN)],
        ..Schema::BASE
    };
    pub static THROTTLING_EXCEPTION: Schema = Schema {
        name: "ThrottlingException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TRACE_HEADER: Schema = Schema {
        name: "TraceHeader",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(500.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSFORMER_INPUT: Schema = Schema {
        name: "TransformerInput",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSFORMER_PATHS: Schema = Schema {
        name: "TransformerPaths",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &INPUT_TRANSFORMER_PATH_KEY) },
            Member { required: true, ..Member::new("value", &TARGET_INPUT_PATH) },
        ],
        constraints: Constraints { max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceARN", &ARN) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "UntagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static UPDATE_API_DESTINATION_REQUEST: Schema = Schema {
        name: "UpdateApiDestinationRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &API_DESTINATION_NAME) },
            Member::new("Description", &API_DESTINATION_DESCRIPTION),
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("InvocationEndpoint", &HTTPS_ENDPOINT),
            Member::new("HttpMethod", &API_DESTINATION_HTTP_METHOD),
            Member::new("InvocationRateLimitPerSecond", &API_DESTINATION_INVOCATION_RATE_LIMIT_PER_SECOND),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_API_DESTINATION_RESPONSE: Schema = Schema {
        name: "UpdateApiDestinationResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ApiDestinationArn", &API_DESTINATION_ARN),
            Member::new("ApiDestinationState", &API_DESTINATION_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ARCHIVE_REQUEST: Schema = Schema {
        name: "UpdateArchiveRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ArchiveName", &ARCHIVE_NAME) },
            Member::new("Description", &ARCHIVE_DESCRIPTION),
            Member::new("EventPattern", &EVENT_PATTERN),
            Member::new("RetentionDays", &RETENTION_DAYS),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ARCHIVE_RESPONSE: Schema = Schema {
        name: "UpdateArchiveResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ArchiveArn", &ARCHIVE_ARN),
            Member::new("State", &ARCHIVE_STATE),
            Member::new("StateReason", &ARCHIVE_STATE_REASON),
            Member::new("CreationTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "UpdateConnectionApiKeyAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("ApiKeyName", &AUTH_HEADER_PARAMETERS),
            Member::new("ApiKeyValue", &AUTH_HEADER_PARAMETERS_SENSITIVE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "UpdateConnectionAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BasicAuthParameters", &UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS),
            Member::new("OAuthParameters", &UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS),
            Member::new("ApiKeyAuthParameters", &UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS),
            Member::new("InvocationHttpParameters", &CONNECTION_HTTP_PARAMETERS),
            Member::new("ConnectivityParameters", &CONNECTIVITY_RESOURCE_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "UpdateConnectionBasicAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("Username", &AUTH_HEADER_PARAMETERS),
            Member::new("Password", &AUTH_HEADER_PARAMETERS_SENSITIVE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: Schema = Schema {
        name: "UpdateConnectionOAuthClientRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("ClientID", &AUTH_HEADER_PARAMETERS),
            Member::new("ClientSecret", &AUTH_HEADER_PARAMETERS_SENSITIVE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: Schema = Schema {
        name: "UpdateConnectionOAuthRequestParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("ClientParameters", &UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS),
            Member::new("AuthorizationEndpoint", &HTTPS_ENDPOINT),
            Member::new("HttpMethod", &CONNECTION_O_AUTH_HTTP_METHOD),
            Member::new("OAuthHttpParameters", &CONNECTION_HTTP_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_REQUEST: Schema = Schema {
        name: "UpdateConnectionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &CONNECTION_NAME) },
            Member::new("Description", &CONNECTION_DESCRIPTION),
            Member::new("AuthorizationType", &CONNECTION_AUTHORIZATION_TYPE),
            Member::new("AuthParameters", &UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS),
            Member::new("InvocationConnectivityParameters", &CONNECTIVITY_RESOURCE_PARAMETERS),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONNECTION_RESPONSE: Schema = Schema {
        name: "UpdateConnectionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ConnectionArn", &CONNECTION_ARN),
            Member::new("ConnectionState", &CONNECTION_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("LastAuthorizedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ENDPOINT_REQUEST: Schema = Schema {
        name: "UpdateEndpointRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &ENDPOINT_NAME) },
            Member::new("Description", &ENDPOINT_DESCRIPTION),
            Member::new("RoutingConfig", &ROUTING_CONFIG),
            Member::new("ReplicationConfig", &REPLICATION_CONFIG),
            Member::new("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
            Member::new("RoleArn", &IAM_ROLE_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ENDPOINT_RESPONSE: Schema = Schema {
        name: "UpdateEndpointResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &ENDPOINT_NAME),
            Member::new("Arn", &ENDPOINT_ARN),
            Member::new("RoutingConfig", &ROUTING_CONFIG),
            Member::new("ReplicationConfig", &REPLICATION_CONFIG),
            Member::new("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
            Member::new("RoleArn", &IAM_ROLE_ARN),
            Member::new("EndpointId", &ENDPOINT_ID),
            Member::new("EndpointUrl", &ENDPOINT_URL),
            Member::new("State", &ENDPOINT_STATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_EVENT_BUS_REQUEST: Schema = Schema {
        name: "UpdateEventBusRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &EVENT_BUS_NAME),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("Description", &EVENT_BUS_DESCRIPTION),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("LogConfig", &LOG_CONFIG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_EVENT_BUS_RESPONSE: Schema = Schema {
        name: "UpdateEventBusResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &STRING_SHAPE),
            Member::new("Name", &EVENT_BUS_NAME),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
            Member::new("Description", &EVENT_BUS_DESCRIPTION),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("LogConfig", &LOG_CONFIG),
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
}
