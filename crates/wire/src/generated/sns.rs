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
    name: "sns",
    id: "SNS",
    signing_name: "sns",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "2010-03-31",
    xml_namespace: "http://sns.amazonaws.com/doc/2010-03-31/",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationError", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AddPermission",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ADD_PERMISSION_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CheckIfPhoneNumberIsOptedOut",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_INPUT,
            output: &schemas::CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_RESPONSE,
            result_wrapper: Some("CheckIfPhoneNumberIsOptedOutResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::THROTTLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ConfirmSubscription",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CONFIRM_SUBSCRIPTION_INPUT,
            output: &schemas::CONFIRM_SUBSCRIPTION_RESPONSE,
            result_wrapper: Some("ConfirmSubscriptionResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::REPLAY_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreatePlatformApplication",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_PLATFORM_APPLICATION_INPUT,
            output: &schemas::CREATE_PLATFORM_APPLICATION_RESPONSE,
            result_wrapper: Some("CreatePlatformApplicationResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreatePlatformEndpoint",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_PLATFORM_ENDPOINT_INPUT,
            output: &schemas::CREATE_ENDPOINT_RESPONSE,
            result_wrapper: Some("CreatePlatformEndpointResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateSMSSandboxPhoneNumber",
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
            name: "CreateTopic",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_TOPIC_INPUT,
            output: &schemas::CREATE_TOPIC_RESPONSE,
            result_wrapper: Some("CreateTopicResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::CONCURRENT_ACCESS_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::STALE_TAG_EXCEPTION,
                &schemas::TAG_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TAG_POLICY_EXCEPTION,
                &schemas::TOPIC_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteEndpoint",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ENDPOINT_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeletePlatformApplication",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_PLATFORM_APPLICATION_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteSMSSandboxPhoneNumber",
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
            name: "DeleteTopic",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_TOPIC_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::CONCURRENT_ACCESS_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::STALE_TAG_EXCEPTION,
                &schemas::TAG_POLICY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetDataProtectionPolicy",
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
            name: "GetEndpointAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_ENDPOINT_ATTRIBUTES_INPUT,
            output: &schemas::GET_ENDPOINT_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetEndpointAttributesResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetPlatformApplicationAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT,
            output: &schemas::GET_PLATFORM_APPLICATION_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetPlatformApplicationAttributesResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetSMSAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_SMS_ATTRIBUTES_INPUT,
            output: &schemas::GET_SMS_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetSMSAttributesResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::THROTTLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetSMSSandboxAccountStatus",
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
            name: "GetSubscriptionAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
            output: &schemas::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetSubscriptionAttributesResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetTopicAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_TOPIC_ATTRIBUTES_INPUT,
            output: &schemas::GET_TOPIC_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("GetTopicAttributesResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListEndpointsByPlatformApplication",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_INPUT,
            output: &schemas::LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_RESPONSE,
            result_wrapper: Some("ListEndpointsByPlatformApplicationResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListOriginationNumbers",
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
            name: "ListPhoneNumbersOptedOut",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_PHONE_NUMBERS_OPTED_OUT_INPUT,
            output: &schemas::LIST_PHONE_NUMBERS_OPTED_OUT_RESPONSE,
            result_wrapper: Some("ListPhoneNumbersOptedOutResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::THROTTLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListPlatformApplications",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_PLATFORM_APPLICATIONS_INPUT,
            output: &schemas::LIST_PLATFORM_APPLICATIONS_RESPONSE,
            result_wrapper: Some("ListPlatformApplicationsResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListSMSSandboxPhoneNumbers",
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
            name: "ListSubscriptions",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_SUBSCRIPTIONS_INPUT,
            output: &schemas::LIST_SUBSCRIPTIONS_RESPONSE,
            result_wrapper: Some("ListSubscriptionsResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListSubscriptionsByTopic",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
            output: &schemas::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
            result_wrapper: Some("ListSubscriptionsByTopicResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
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
            result_wrapper: Some("ListTagsForResourceResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::CONCURRENT_ACCESS_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::TAG_POLICY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListTopics",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_TOPICS_INPUT,
            output: &schemas::LIST_TOPICS_RESPONSE,
            result_wrapper: Some("ListTopicsResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "OptInPhoneNumber",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::OPT_IN_PHONE_NUMBER_INPUT,
            output: &schemas::OPT_IN_PHONE_NUMBER_RESPONSE,
            result_wrapper: Some("OptInPhoneNumberResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::THROTTLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "Publish",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUBLISH_INPUT,
            output: &schemas::PUBLISH_RESPONSE,
            result_wrapper: Some("PublishResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::ENDPOINT_DISABLED_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::KMS_ACCESS_DENIED_EXCEPTION,
                &schemas::KMS_DISABLED_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KMS_NOT_FOUND_EXCEPTION,
                &schemas::KMS_OPT_IN_REQUIRED,
                &schemas::KMS_THROTTLING_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::PLATFORM_APPLICATION_DISABLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PublishBatch",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUBLISH_BATCH_INPUT,
            output: &schemas::PUBLISH_BATCH_RESPONSE,
            result_wrapper: Some("PublishBatchResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION,
                &schemas::BATCH_REQUEST_TOO_LONG_EXCEPTION,
                &schemas::EMPTY_BATCH_REQUEST_EXCEPTION,
                &schemas::ENDPOINT_DISABLED_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_BATCH_ENTRY_ID_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::KMS_ACCESS_DENIED_EXCEPTION,
                &schemas::KMS_DISABLED_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KMS_NOT_FOUND_EXCEPTION,
                &schemas::KMS_OPT_IN_REQUIRED,
                &schemas::KMS_THROTTLING_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::PLATFORM_APPLICATION_DISABLED_EXCEPTION,
                &schemas::TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION,
                &schemas::VALIDATION_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutDataProtectionPolicy",
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
            name: "RemovePermission",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REMOVE_PERMISSION_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "SetEndpointAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_ENDPOINT_ATTRIBUTES_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "SetPlatformApplicationAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "SetSMSAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_SMS_ATTRIBUTES_INPUT,
            output: &schemas::SET_SMS_ATTRIBUTES_RESPONSE,
            result_wrapper: Some("SetSMSAttributesResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::THROTTLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "SetSubscriptionAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::REPLAY_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "SetTopicAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_TOPIC_ATTRIBUTES_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "Subscribe",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SUBSCRIBE_INPUT,
            output: &schemas::SUBSCRIBE_RESPONSE,
            result_wrapper: Some("SubscribeResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::REPLAY_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
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
            result_wrapper: Some("TagResourceResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::CONCURRENT_ACCESS_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::STALE_TAG_EXCEPTION,
                &schemas::TAG_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TAG_POLICY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "Unsubscribe",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNSUBSCRIBE_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::INTERNAL_ERROR_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_SECURITY_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_ERROR,
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
            result_wrapper: Some("UntagResourceResult"),
            errors: &[
                &schemas::AUTHORIZATION_ERROR_EXCEPTION,
                &schemas::CONCURRENT_ACCESS_EXCEPTION,
                &schemas::INVALID_PARAMETER,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::STALE_TAG_EXCEPTION,
                &schemas::TAG_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TAG_POLICY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "VerifySMSSandboxPhoneNumber",
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

/// Operation `AddPermission`.
#[derive(Clone, Copy, Debug)]
pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionInput;
    type Output = Empty;
    type Error = AddPermissionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `AddPermission` answers instead of its output.
#[derive(Debug)]
pub enum AddPermissionError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AddPermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for AddPermissionError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for AddPermissionError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for AddPermissionError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for AddPermissionError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for AddPermissionError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for AddPermissionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AddPermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CheckIfPhoneNumberIsOptedOut`.
#[derive(Clone, Copy, Debug)]
pub struct CheckIfPhoneNumberIsOptedOut;

impl Operation for CheckIfPhoneNumberIsOptedOut {
    type Input = CheckIfPhoneNumberIsOptedOutInput;
    type Output = CheckIfPhoneNumberIsOptedOutResponse;
    type Error = CheckIfPhoneNumberIsOptedOutError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `CheckIfPhoneNumberIsOptedOut` answers instead of its output.
#[derive(Debug)]
pub enum CheckIfPhoneNumberIsOptedOutError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ThrottledException(ThrottledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CheckIfPhoneNumberIsOptedOutError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ThrottledException> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<ValidationError> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CheckIfPhoneNumberIsOptedOutError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ConfirmSubscription`.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmSubscription;

impl Operation for ConfirmSubscription {
    type Input = ConfirmSubscriptionInput;
    type Output = ConfirmSubscriptionResponse;
    type Error = ConfirmSubscriptionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `ConfirmSubscription` answers instead of its output.
#[derive(Debug)]
pub enum ConfirmSubscriptionError {
    AuthorizationErrorException(AuthorizationErrorException),
    FilterPolicyLimitExceededException(FilterPolicyLimitExceededException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ReplayLimitExceededException(ReplayLimitExceededException),
    SubscriptionLimitExceededException(SubscriptionLimitExceededException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ConfirmSubscriptionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::FilterPolicyLimitExceededException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ReplayLimitExceededException(fault) => Ok(fault),
            Self::SubscriptionLimitExceededException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ConfirmSubscriptionError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<FilterPolicyLimitExceededException> for ConfirmSubscriptionError {
    fn from(fault: FilterPolicyLimitExceededException) -> Self {
        Self::FilterPolicyLimitExceededException(fault)
    }
}

impl From<InternalErrorException> for ConfirmSubscriptionError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ConfirmSubscriptionError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ConfirmSubscriptionError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for ConfirmSubscriptionError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ReplayLimitExceededException> for ConfirmSubscriptionError {
    fn from(fault: ReplayLimitExceededException) -> Self {
        Self::ReplayLimitExceededException(fault)
    }
}

impl From<SubscriptionLimitExceededException> for ConfirmSubscriptionError {
    fn from(fault: SubscriptionLimitExceededException) -> Self {
        Self::SubscriptionLimitExceededException(fault)
    }
}

impl From<ValidationError> for ConfirmSubscriptionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ConfirmSubscriptionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreatePlatformApplication`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePlatformApplication;

impl Operation for CreatePlatformApplication {
    type Input = CreatePlatformApplicationInput;
    type Output = CreatePlatformApplicationResponse;
    type Error = CreatePlatformApplicationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `CreatePlatformApplication` answers instead of its output.
#[derive(Debug)]
pub enum CreatePlatformApplicationError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreatePlatformApplicationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for CreatePlatformApplicationError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for CreatePlatformApplicationError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for CreatePlatformApplicationError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for CreatePlatformApplicationError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ValidationError> for CreatePlatformApplicationError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreatePlatformApplicationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreatePlatformEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePlatformEndpoint;

impl Operation for CreatePlatformEndpoint {
    type Input = CreatePlatformEndpointInput;
    type Output = CreateEndpointResponse;
    type Error = CreatePlatformEndpointError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `CreatePlatformEndpoint` answers instead of its output.
#[derive(Debug)]
pub enum CreatePlatformEndpointError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreatePlatformEndpointError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for CreatePlatformEndpointError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for CreatePlatformEndpointError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for CreatePlatformEndpointError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for CreatePlatformEndpointError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for CreatePlatformEndpointError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for CreatePlatformEndpointError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreatePlatformEndpointError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateTopic`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTopic;

impl Operation for CreateTopic {
    type Input = CreateTopicInput;
    type Output = CreateTopicResponse;
    type Error = CreateTopicError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `CreateTopic` answers instead of its output.
#[derive(Debug)]
pub enum CreateTopicError {
    AuthorizationErrorException(AuthorizationErrorException),
    ConcurrentAccessException(ConcurrentAccessException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidSecurityException(InvalidSecurityException),
    StaleTagException(StaleTagException),
    TagLimitExceededException(TagLimitExceededException),
    TagPolicyException(TagPolicyException),
    TopicLimitExceededException(TopicLimitExceededException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateTopicError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::ConcurrentAccessException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::StaleTagException(fault) => Ok(fault),
            Self::TagLimitExceededException(fault) => Ok(fault),
            Self::TagPolicyException(fault) => Ok(fault),
            Self::TopicLimitExceededException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for CreateTopicError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<ConcurrentAccessException> for CreateTopicError {
    fn from(fault: ConcurrentAccessException) -> Self {
        Self::ConcurrentAccessException(fault)
    }
}

impl From<InternalErrorException> for CreateTopicError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for CreateTopicError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for CreateTopicError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidSecurityException> for CreateTopicError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<StaleTagException> for CreateTopicError {
    fn from(fault: StaleTagException) -> Self {
        Self::StaleTagException(fault)
    }
}

impl From<TagLimitExceededException> for CreateTopicError {
    fn from(fault: TagLimitExceededException) -> Self {
        Self::TagLimitExceededException(fault)
    }
}

impl From<TagPolicyException> for CreateTopicError {
    fn from(fault: TagPolicyException) -> Self {
        Self::TagPolicyException(fault)
    }
}

impl From<TopicLimitExceededException> for CreateTopicError {
    fn from(fault: TopicLimitExceededException) -> Self {
        Self::TopicLimitExceededException(fault)
    }
}

impl From<ValidationError> for CreateTopicError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateTopicError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteEndpoint`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteEndpoint;

impl Operation for DeleteEndpoint {
    type Input = DeleteEndpointInput;
    type Output = Empty;
    type Error = DeleteEndpointError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `DeleteEndpoint` answers instead of its output.
#[derive(Debug)]
pub enum DeleteEndpointError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteEndpointError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for DeleteEndpointError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for DeleteEndpointError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for DeleteEndpointError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for DeleteEndpointError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ValidationError> for DeleteEndpointError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteEndpointError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeletePlatformApplication`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePlatformApplication;

impl Operation for DeletePlatformApplication {
    type Input = DeletePlatformApplicationInput;
    type Output = Empty;
    type Error = DeletePlatformApplicationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `DeletePlatformApplication` answers instead of its output.
#[derive(Debug)]
pub enum DeletePlatformApplicationError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeletePlatformApplicationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for DeletePlatformApplicationError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for DeletePlatformApplicationError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for DeletePlatformApplicationError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for DeletePlatformApplicationError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ValidationError> for DeletePlatformApplicationError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeletePlatformApplicationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteTopic`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTopic;

impl Operation for DeleteTopic {
    type Input = DeleteTopicInput;
    type Output = Empty;
    type Error = DeleteTopicError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `DeleteTopic` answers instead of its output.
#[derive(Debug)]
pub enum DeleteTopicError {
    AuthorizationErrorException(AuthorizationErrorException),
    ConcurrentAccessException(ConcurrentAccessException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidStateException(InvalidStateException),
    NotFoundException(NotFoundException),
    StaleTagException(StaleTagException),
    TagPolicyException(TagPolicyException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteTopicError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::ConcurrentAccessException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::StaleTagException(fault) => Ok(fault),
            Self::TagPolicyException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for DeleteTopicError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<ConcurrentAccessException> for DeleteTopicError {
    fn from(fault: ConcurrentAccessException) -> Self {
        Self::ConcurrentAccessException(fault)
    }
}

impl From<InternalErrorException> for DeleteTopicError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for DeleteTopicError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for DeleteTopicError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidStateException> for DeleteTopicError {
    fn from(fault: InvalidStateException) -> Self {
        Self::InvalidStateException(fault)
    }
}

impl From<NotFoundException> for DeleteTopicError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<StaleTagException> for DeleteTopicError {
    fn from(fault: StaleTagException) -> Self {
        Self::StaleTagException(fault)
    }
}

impl From<TagPolicyException> for DeleteTopicError {
    fn from(fault: TagPolicyException) -> Self {
        Self::TagPolicyException(fault)
    }
}

impl From<ValidationError> for DeleteTopicError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteTopicError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetEndpointAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetEndpointAttributes;

impl Operation for GetEndpointAttributes {
    type Input = GetEndpointAttributesInput;
    type Output = GetEndpointAttributesResponse;
    type Error = GetEndpointAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `GetEndpointAttributes` answers instead of its output.
#[derive(Debug)]
pub enum GetEndpointAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetEndpointAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for GetEndpointAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for GetEndpointAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for GetEndpointAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for GetEndpointAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for GetEndpointAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for GetEndpointAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetEndpointAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetPlatformApplicationAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetPlatformApplicationAttributes;

impl Operation for GetPlatformApplicationAttributes {
    type Input = GetPlatformApplicationAttributesInput;
    type Output = GetPlatformApplicationAttributesResponse;
    type Error = GetPlatformApplicationAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `GetPlatformApplicationAttributes` answers instead of its output.
#[derive(Debug)]
pub enum GetPlatformApplicationAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetPlatformApplicationAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for GetPlatformApplicationAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for GetPlatformApplicationAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for GetPlatformApplicationAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for GetPlatformApplicationAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for GetPlatformApplicationAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for GetPlatformApplicationAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetPlatformApplicationAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetSMSAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetSMSAttributes;

impl Operation for GetSMSAttributes {
    type Input = GetSMSAttributesInput;
    type Output = GetSMSAttributesResponse;
    type Error = GetSMSAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `GetSMSAttributes` answers instead of its output.
#[derive(Debug)]
pub enum GetSMSAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ThrottledException(ThrottledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetSMSAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for GetSMSAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for GetSMSAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for GetSMSAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for GetSMSAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ThrottledException> for GetSMSAttributesError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<ValidationError> for GetSMSAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetSMSAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetSubscriptionAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetSubscriptionAttributes;

impl Operation for GetSubscriptionAttributes {
    type Input = GetSubscriptionAttributesInput;
    type Output = GetSubscriptionAttributesResponse;
    type Error = GetSubscriptionAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[16];
}

/// What `GetSubscriptionAttributes` answers instead of its output.
#[derive(Debug)]
pub enum GetSubscriptionAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetSubscriptionAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for GetSubscriptionAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for GetSubscriptionAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for GetSubscriptionAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for GetSubscriptionAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for GetSubscriptionAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for GetSubscriptionAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetSubscriptionAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetTopicAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetTopicAttributes;

impl Operation for GetTopicAttributes {
    type Input = GetTopicAttributesInput;
    type Output = GetTopicAttributesResponse;
    type Error = GetTopicAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[17];
}

/// What `GetTopicAttributes` answers instead of its output.
#[derive(Debug)]
pub enum GetTopicAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidSecurityException(InvalidSecurityException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetTopicAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for GetTopicAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for GetTopicAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for GetTopicAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for GetTopicAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidSecurityException> for GetTopicAttributesError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<NotFoundException> for GetTopicAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for GetTopicAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetTopicAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListEndpointsByPlatformApplication`.
#[derive(Clone, Copy, Debug)]
pub struct ListEndpointsByPlatformApplication;

impl Operation for ListEndpointsByPlatformApplication {
    type Input = ListEndpointsByPlatformApplicationInput;
    type Output = ListEndpointsByPlatformApplicationResponse;
    type Error = ListEndpointsByPlatformApplicationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `ListEndpointsByPlatformApplication` answers instead of its output.
#[derive(Debug)]
pub enum ListEndpointsByPlatformApplicationError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListEndpointsByPlatformApplicationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListEndpointsByPlatformApplicationError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for ListEndpointsByPlatformApplicationError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ListEndpointsByPlatformApplicationError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListEndpointsByPlatformApplicationError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for ListEndpointsByPlatformApplicationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for ListEndpointsByPlatformApplicationError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListEndpointsByPlatformApplicationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListPhoneNumbersOptedOut`.
#[derive(Clone, Copy, Debug)]
pub struct ListPhoneNumbersOptedOut;

impl Operation for ListPhoneNumbersOptedOut {
    type Input = ListPhoneNumbersOptedOutInput;
    type Output = ListPhoneNumbersOptedOutResponse;
    type Error = ListPhoneNumbersOptedOutError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `ListPhoneNumbersOptedOut` answers instead of its output.
#[derive(Debug)]
pub enum ListPhoneNumbersOptedOutError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ThrottledException(ThrottledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListPhoneNumbersOptedOutError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListPhoneNumbersOptedOutError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for ListPhoneNumbersOptedOutError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ListPhoneNumbersOptedOutError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListPhoneNumbersOptedOutError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ThrottledException> for ListPhoneNumbersOptedOutError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<ValidationError> for ListPhoneNumbersOptedOutError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListPhoneNumbersOptedOutError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListPlatformApplications`.
#[derive(Clone, Copy, Debug)]
pub struct ListPlatformApplications;

impl Operation for ListPlatformApplications {
    type Input = ListPlatformApplicationsInput;
    type Output = ListPlatformApplicationsResponse;
    type Error = ListPlatformApplicationsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[21];
}

/// What `ListPlatformApplications` answers instead of its output.
#[derive(Debug)]
pub enum ListPlatformApplicationsError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListPlatformApplicationsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListPlatformApplicationsError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for ListPlatformApplicationsError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ListPlatformApplicationsError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListPlatformApplicationsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ValidationError> for ListPlatformApplicationsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListPlatformApplicationsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListSubscriptions`.
#[derive(Clone, Copy, Debug)]
pub struct ListSubscriptions;

impl Operation for ListSubscriptions {
    type Input = ListSubscriptionsInput;
    type Output = ListSubscriptionsResponse;
    type Error = ListSubscriptionsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `ListSubscriptions` answers instead of its output.
#[derive(Debug)]
pub enum ListSubscriptionsError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListSubscriptionsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListSubscriptionsError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for ListSubscriptionsError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ListSubscriptionsError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListSubscriptionsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ValidationError> for ListSubscriptionsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListSubscriptionsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListSubscriptionsByTopic`.
#[derive(Clone, Copy, Debug)]
pub struct ListSubscriptionsByTopic;

impl Operation for ListSubscriptionsByTopic {
    type Input = ListSubscriptionsByTopicInput;
    type Output = ListSubscriptionsByTopicResponse;
    type Error = ListSubscriptionsByTopicError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[24];
}

/// What `ListSubscriptionsByTopic` answers instead of its output.
#[derive(Debug)]
pub enum ListSubscriptionsByTopicError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListSubscriptionsByTopicError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListSubscriptionsByTopicError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for ListSubscriptionsByTopicError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ListSubscriptionsByTopicError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListSubscriptionsByTopicError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for ListSubscriptionsByTopicError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for ListSubscriptionsByTopicError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListSubscriptionsByTopicError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[25];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    AuthorizationErrorException(AuthorizationErrorException),
    ConcurrentAccessException(ConcurrentAccessException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    TagPolicyException(TagPolicyException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::ConcurrentAccessException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::TagPolicyException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListTagsForResourceError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<ConcurrentAccessException> for ListTagsForResourceError {
    fn from(fault: ConcurrentAccessException) -> Self {
        Self::ConcurrentAccessException(fault)
    }
}

impl From<InvalidParameter> for ListTagsForResourceError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListTagsForResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for ListTagsForResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<TagPolicyException> for ListTagsForResourceError {
    fn from(fault: TagPolicyException) -> Self {
        Self::TagPolicyException(fault)
    }
}

impl From<ValidationError> for ListTagsForResourceError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListTagsForResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTopics`.
#[derive(Clone, Copy, Debug)]
pub struct ListTopics;

impl Operation for ListTopics {
    type Input = ListTopicsInput;
    type Output = ListTopicsResponse;
    type Error = ListTopicsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[26];
}

/// What `ListTopics` answers instead of its output.
#[derive(Debug)]
pub enum ListTopicsError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListTopicsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for ListTopicsError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for ListTopicsError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for ListTopicsError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for ListTopicsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ValidationError> for ListTopicsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListTopicsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `OptInPhoneNumber`.
#[derive(Clone, Copy, Debug)]
pub struct OptInPhoneNumber;

impl Operation for OptInPhoneNumber {
    type Input = OptInPhoneNumberInput;
    type Output = OptInPhoneNumberResponse;
    type Error = OptInPhoneNumberError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[27];
}

/// What `OptInPhoneNumber` answers instead of its output.
#[derive(Debug)]
pub enum OptInPhoneNumberError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ThrottledException(ThrottledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for OptInPhoneNumberError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for OptInPhoneNumberError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for OptInPhoneNumberError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for OptInPhoneNumberError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for OptInPhoneNumberError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ThrottledException> for OptInPhoneNumberError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<ValidationError> for OptInPhoneNumberError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for OptInPhoneNumberError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Publish`.
#[derive(Clone, Copy, Debug)]
pub struct Publish;

impl Operation for Publish {
    type Input = PublishInput;
    type Output = PublishResponse;
    type Error = PublishError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `Publish` answers instead of its output.
#[derive(Debug)]
pub enum PublishError {
    AuthorizationErrorException(AuthorizationErrorException),
    EndpointDisabledException(EndpointDisabledException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurityException(InvalidSecurityException),
    KMSAccessDeniedException(KMSAccessDeniedException),
    KMSDisabledException(KMSDisabledException),
    KMSInvalidStateException(KMSInvalidStateException),
    KMSNotFoundException(KMSNotFoundException),
    KMSOptInRequired(KMSOptInRequired),
    KMSThrottlingException(KMSThrottlingException),
    NotFoundException(NotFoundException),
    PlatformApplicationDisabledException(PlatformApplicationDisabledException),
    ValidationError(ValidationError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PublishError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::EndpointDisabledException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::KMSAccessDeniedException(fault) => Ok(fault),
            Self::KMSDisabledException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KMSNotFoundException(fault) => Ok(fault),
            Self::KMSOptInRequired(fault) => Ok(fault),
            Self::KMSThrottlingException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::PlatformApplicationDisabledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for PublishError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<EndpointDisabledException> for PublishError {
    fn from(fault: EndpointDisabledException) -> Self {
        Self::EndpointDisabledException(fault)
    }
}

impl From<InternalErrorException> for PublishError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for PublishError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for PublishError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidParameterValueException> for PublishError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurityException> for PublishError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<KMSAccessDeniedException> for PublishError {
    fn from(fault: KMSAccessDeniedException) -> Self {
        Self::KMSAccessDeniedException(fault)
    }
}

impl From<KMSDisabledException> for PublishError {
    fn from(fault: KMSDisabledException) -> Self {
        Self::KMSDisabledException(fault)
    }
}

impl From<KMSInvalidStateException> for PublishError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KMSNotFoundException> for PublishError {
    fn from(fault: KMSNotFoundException) -> Self {
        Self::KMSNotFoundException(fault)
    }
}

impl From<KMSOptInRequired> for PublishError {
    fn from(fault: KMSOptInRequired) -> Self {
        Self::KMSOptInRequired(fault)
    }
}

impl From<KMSThrottlingException> for PublishError {
    fn from(fault: KMSThrottlingException) -> Self {
        Self::KMSThrottlingException(fault)
    }
}

impl From<NotFoundException> for PublishError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<PlatformApplicationDisabledException> for PublishError {
    fn from(fault: PlatformApplicationDisabledException) -> Self {
        Self::PlatformApplicationDisabledException(fault)
    }
}

impl From<ValidationError> for PublishError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<ValidationException> for PublishError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PublishError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PublishBatch`.
#[derive(Clone, Copy, Debug)]
pub struct PublishBatch;

impl Operation for PublishBatch {
    type Input = PublishBatchInput;
    type Output = PublishBatchResponse;
    type Error = PublishBatchError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `PublishBatch` answers instead of its output.
#[derive(Debug)]
pub enum PublishBatchError {
    AuthorizationErrorException(AuthorizationErrorException),
    BatchEntryIdsNotDistinctException(BatchEntryIdsNotDistinctException),
    BatchRequestTooLongException(BatchRequestTooLongException),
    EmptyBatchRequestException(EmptyBatchRequestException),
    EndpointDisabledException(EndpointDisabledException),
    InternalErrorException(InternalErrorException),
    InvalidBatchEntryIdException(InvalidBatchEntryIdException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurityException(InvalidSecurityException),
    KMSAccessDeniedException(KMSAccessDeniedException),
    KMSDisabledException(KMSDisabledException),
    KMSInvalidStateException(KMSInvalidStateException),
    KMSNotFoundException(KMSNotFoundException),
    KMSOptInRequired(KMSOptInRequired),
    KMSThrottlingException(KMSThrottlingException),
    NotFoundException(NotFoundException),
    PlatformApplicationDisabledException(PlatformApplicationDisabledException),
    TooManyEntriesInBatchRequestException(TooManyEntriesInBatchRequestException),
    ValidationError(ValidationError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PublishBatchError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::BatchEntryIdsNotDistinctException(fault) => Ok(fault),
            Self::BatchRequestTooLongException(fault) => Ok(fault),
            Self::EmptyBatchRequestException(fault) => Ok(fault),
            Self::EndpointDisabledException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidBatchEntryIdException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::KMSAccessDeniedException(fault) => Ok(fault),
            Self::KMSDisabledException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KMSNotFoundException(fault) => Ok(fault),
            Self::KMSOptInRequired(fault) => Ok(fault),
            Self::KMSThrottlingException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::PlatformApplicationDisabledException(fault) => Ok(fault),
            Self::TooManyEntriesInBatchRequestException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for PublishBatchError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<BatchEntryIdsNotDistinctException> for PublishBatchError {
    fn from(fault: BatchEntryIdsNotDistinctException) -> Self {
        Self::BatchEntryIdsNotDistinctException(fault)
    }
}

impl From<BatchRequestTooLongException> for PublishBatchError {
    fn from(fault: BatchRequestTooLongException) -> Self {
        Self::BatchRequestTooLongException(fault)
    }
}

impl From<EmptyBatchRequestException> for PublishBatchError {
    fn from(fault: EmptyBatchRequestException) -> Self {
        Self::EmptyBatchRequestException(fault)
    }
}

impl From<EndpointDisabledException> for PublishBatchError {
    fn from(fault: EndpointDisabledException) -> Self {
        Self::EndpointDisabledException(fault)
    }
}

impl From<InternalErrorException> for PublishBatchError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidBatchEntryIdException> for PublishBatchError {
    fn from(fault: InvalidBatchEntryIdException) -> Self {
        Self::InvalidBatchEntryIdException(fault)
    }
}

impl From<InvalidParameter> for PublishBatchError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for PublishBatchError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidParameterValueException> for PublishBatchError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurityException> for PublishBatchError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<KMSAccessDeniedException> for PublishBatchError {
    fn from(fault: KMSAccessDeniedException) -> Self {
        Self::KMSAccessDeniedException(fault)
    }
}

impl From<KMSDisabledException> for PublishBatchError {
    fn from(fault: KMSDisabledException) -> Self {
        Self::KMSDisabledException(fault)
    }
}

impl From<KMSInvalidStateException> for PublishBatchError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KMSNotFoundException> for PublishBatchError {
    fn from(fault: KMSNotFoundException) -> Self {
        Self::KMSNotFoundException(fault)
    }
}

impl From<KMSOptInRequired> for PublishBatchError {
    fn from(fault: KMSOptInRequired) -> Self {
        Self::KMSOptInRequired(fault)
    }
}

impl From<KMSThrottlingException> for PublishBatchError {
    fn from(fault: KMSThrottlingException) -> Self {
        Self::KMSThrottlingException(fault)
    }
}

impl From<NotFoundException> for PublishBatchError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<PlatformApplicationDisabledException> for PublishBatchError {
    fn from(fault: PlatformApplicationDisabledException) -> Self {
        Self::PlatformApplicationDisabledException(fault)
    }
}

impl From<TooManyEntriesInBatchRequestException> for PublishBatchError {
    fn from(fault: TooManyEntriesInBatchRequestException) -> Self {
        Self::TooManyEntriesInBatchRequestException(fault)
    }
}

impl From<ValidationError> for PublishBatchError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<ValidationException> for PublishBatchError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PublishBatchError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RemovePermission`.
#[derive(Clone, Copy, Debug)]
pub struct RemovePermission;

impl Operation for RemovePermission {
    type Input = RemovePermissionInput;
    type Output = Empty;
    type Error = RemovePermissionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[31];
}

/// What `RemovePermission` answers instead of its output.
#[derive(Debug)]
pub enum RemovePermissionError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for RemovePermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for RemovePermissionError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for RemovePermissionError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for RemovePermissionError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for RemovePermissionError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for RemovePermissionError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for RemovePermissionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for RemovePermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetEndpointAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetEndpointAttributes;

impl Operation for SetEndpointAttributes {
    type Input = SetEndpointAttributesInput;
    type Output = Empty;
    type Error = SetEndpointAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[32];
}

/// What `SetEndpointAttributes` answers instead of its output.
#[derive(Debug)]
pub enum SetEndpointAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SetEndpointAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for SetEndpointAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for SetEndpointAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for SetEndpointAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for SetEndpointAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for SetEndpointAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for SetEndpointAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SetEndpointAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetPlatformApplicationAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetPlatformApplicationAttributes;

impl Operation for SetPlatformApplicationAttributes {
    type Input = SetPlatformApplicationAttributesInput;
    type Output = Empty;
    type Error = SetPlatformApplicationAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[33];
}

/// What `SetPlatformApplicationAttributes` answers instead of its output.
#[derive(Debug)]
pub enum SetPlatformApplicationAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SetPlatformApplicationAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for SetPlatformApplicationAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for SetPlatformApplicationAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for SetPlatformApplicationAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for SetPlatformApplicationAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for SetPlatformApplicationAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for SetPlatformApplicationAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SetPlatformApplicationAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetSMSAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetSMSAttributes;

impl Operation for SetSMSAttributes {
    type Input = SetSMSAttributesInput;
    type Output = SetSMSAttributesResponse;
    type Error = SetSMSAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[34];
}

/// What `SetSMSAttributes` answers instead of its output.
#[derive(Debug)]
pub enum SetSMSAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ThrottledException(ThrottledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SetSMSAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for SetSMSAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for SetSMSAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for SetSMSAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for SetSMSAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ThrottledException> for SetSMSAttributesError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<ValidationError> for SetSMSAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SetSMSAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetSubscriptionAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetSubscriptionAttributes;

impl Operation for SetSubscriptionAttributes {
    type Input = SetSubscriptionAttributesInput;
    type Output = Empty;
    type Error = SetSubscriptionAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[35];
}

/// What `SetSubscriptionAttributes` answers instead of its output.
#[derive(Debug)]
pub enum SetSubscriptionAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    FilterPolicyLimitExceededException(FilterPolicyLimitExceededException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    NotFoundException(NotFoundException),
    ReplayLimitExceededException(ReplayLimitExceededException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SetSubscriptionAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::FilterPolicyLimitExceededException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ReplayLimitExceededException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for SetSubscriptionAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<FilterPolicyLimitExceededException> for SetSubscriptionAttributesError {
    fn from(fault: FilterPolicyLimitExceededException) -> Self {
        Self::FilterPolicyLimitExceededException(fault)
    }
}

impl From<InternalErrorException> for SetSubscriptionAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for SetSubscriptionAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for SetSubscriptionAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<NotFoundException> for SetSubscriptionAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ReplayLimitExceededException> for SetSubscriptionAttributesError {
    fn from(fault: ReplayLimitExceededException) -> Self {
        Self::ReplayLimitExceededException(fault)
    }
}

impl From<ValidationError> for SetSubscriptionAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SetSubscriptionAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetTopicAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetTopicAttributes;

impl Operation for SetTopicAttributes {
    type Input = SetTopicAttributesInput;
    type Output = Empty;
    type Error = SetTopicAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[36];
}

/// What `SetTopicAttributes` answers instead of its output.
#[derive(Debug)]
pub enum SetTopicAttributesError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidSecurityException(InvalidSecurityException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SetTopicAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for SetTopicAttributesError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for SetTopicAttributesError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for SetTopicAttributesError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for SetTopicAttributesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidSecurityException> for SetTopicAttributesError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<NotFoundException> for SetTopicAttributesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for SetTopicAttributesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SetTopicAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Subscribe`.
#[derive(Clone, Copy, Debug)]
pub struct Subscribe;

impl Operation for Subscribe {
    type Input = SubscribeInput;
    type Output = SubscribeResponse;
    type Error = SubscribeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[37];
}

/// What `Subscribe` answers instead of its output.
#[derive(Debug)]
pub enum SubscribeError {
    AuthorizationErrorException(AuthorizationErrorException),
    FilterPolicyLimitExceededException(FilterPolicyLimitExceededException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidSecurityException(InvalidSecurityException),
    NotFoundException(NotFoundException),
    ReplayLimitExceededException(ReplayLimitExceededException),
    SubscriptionLimitExceededException(SubscriptionLimitExceededException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SubscribeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::FilterPolicyLimitExceededException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ReplayLimitExceededException(fault) => Ok(fault),
            Self::SubscriptionLimitExceededException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for SubscribeError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<FilterPolicyLimitExceededException> for SubscribeError {
    fn from(fault: FilterPolicyLimitExceededException) -> Self {
        Self::FilterPolicyLimitExceededException(fault)
    }
}

impl From<InternalErrorException> for SubscribeError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for SubscribeError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for SubscribeError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidSecurityException> for SubscribeError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<NotFoundException> for SubscribeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ReplayLimitExceededException> for SubscribeError {
    fn from(fault: ReplayLimitExceededException) -> Self {
        Self::ReplayLimitExceededException(fault)
    }
}

impl From<SubscriptionLimitExceededException> for SubscribeError {
    fn from(fault: SubscriptionLimitExceededException) -> Self {
        Self::SubscriptionLimitExceededException(fault)
    }
}

impl From<ValidationError> for SubscribeError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SubscribeError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[38];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    AuthorizationErrorException(AuthorizationErrorException),
    ConcurrentAccessException(ConcurrentAccessException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    StaleTagException(StaleTagException),
    TagLimitExceededException(TagLimitExceededException),
    TagPolicyException(TagPolicyException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::ConcurrentAccessException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::StaleTagException(fault) => Ok(fault),
            Self::TagLimitExceededException(fault) => Ok(fault),
            Self::TagPolicyException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for TagResourceError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<ConcurrentAccessException> for TagResourceError {
    fn from(fault: ConcurrentAccessException) -> Self {
        Self::ConcurrentAccessException(fault)
    }
}

impl From<InvalidParameter> for TagResourceError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for TagResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<StaleTagException> for TagResourceError {
    fn from(fault: StaleTagException) -> Self {
        Self::StaleTagException(fault)
    }
}

impl From<TagLimitExceededException> for TagResourceError {
    fn from(fault: TagLimitExceededException) -> Self {
        Self::TagLimitExceededException(fault)
    }
}

impl From<TagPolicyException> for TagResourceError {
    fn from(fault: TagPolicyException) -> Self {
        Self::TagPolicyException(fault)
    }
}

impl From<ValidationError> for TagResourceError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for TagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Unsubscribe`.
#[derive(Clone, Copy, Debug)]
pub struct Unsubscribe;

impl Operation for Unsubscribe {
    type Input = UnsubscribeInput;
    type Output = Empty;
    type Error = UnsubscribeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[39];
}

/// What `Unsubscribe` answers instead of its output.
#[derive(Debug)]
pub enum UnsubscribeError {
    AuthorizationErrorException(AuthorizationErrorException),
    InternalErrorException(InternalErrorException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    InvalidSecurityException(InvalidSecurityException),
    NotFoundException(NotFoundException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UnsubscribeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::InternalErrorException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidSecurityException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for UnsubscribeError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<InternalErrorException> for UnsubscribeError {
    fn from(fault: InternalErrorException) -> Self {
        Self::InternalErrorException(fault)
    }
}

impl From<InvalidParameter> for UnsubscribeError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for UnsubscribeError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidSecurityException> for UnsubscribeError {
    fn from(fault: InvalidSecurityException) -> Self {
        Self::InvalidSecurityException(fault)
    }
}

impl From<NotFoundException> for UnsubscribeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationError> for UnsubscribeError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UnsubscribeError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[40];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    AuthorizationErrorException(AuthorizationErrorException),
    ConcurrentAccessException(ConcurrentAccessException),
    InvalidParameter(InvalidParameter),
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    StaleTagException(StaleTagException),
    TagLimitExceededException(TagLimitExceededException),
    TagPolicyException(TagPolicyException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AuthorizationErrorException(fault) => Ok(fault),
            Self::ConcurrentAccessException(fault) => Ok(fault),
            Self::InvalidParameter(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::StaleTagException(fault) => Ok(fault),
            Self::TagLimitExceededException(fault) => Ok(fault),
            Self::TagPolicyException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AuthorizationErrorException> for UntagResourceError {
    fn from(fault: AuthorizationErrorException) -> Self {
        Self::AuthorizationErrorException(fault)
    }
}

impl From<ConcurrentAccessException> for UntagResourceError {
    fn from(fault: ConcurrentAccessException) -> Self {
        Self::ConcurrentAccessException(fault)
    }
}

impl From<InvalidParameter> for UntagResourceError {
    fn from(fault: InvalidParameter) -> Self {
        Self::InvalidParameter(fault)
    }
}

impl From<InvalidParameterException> for UntagResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for UntagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<StaleTagException> for UntagResourceError {
    fn from(fault: StaleTagException) -> Self {
        Self::StaleTagException(fault)
    }
}

impl From<TagLimitExceededException> for UntagResourceError {
    fn from(fault: TagLimitExceededException) -> Self {
        Self::TagLimitExceededException(fault)
    }
}

impl From<TagPolicyException> for UntagResourceError {
    fn from(fault: TagPolicyException) -> Self {
        Self::TagPolicyException(fault)
    }
}

impl From<ValidationError> for UntagResourceError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UntagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionInput {
    pub topic_arn: String,
    pub label: String,
    pub aws_account_id: Vec<String>,
    pub action_name: Vec<String>,
}

impl Shape for AddPermissionInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put(to, schema, 1, &self.label);
        put(to, schema, 2, &self.aws_account_id);
        put(to, schema, 3, &self.action_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get(from, schema, 1, &mut this.label),
            2 => get(from, schema, 2, &mut this.aws_account_id),
            3 => get(from, schema, 3, &mut this.action_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizationErrorException {
    pub message: Option<String>,
}

impl Shape for AuthorizationErrorException {
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

impl Fault for AuthorizationErrorException {
    fn schema(&self) -> &'static Schema {
        &schemas::AUTHORIZATION_ERROR_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl AuthorizationErrorException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchEntryIdsNotDistinctException {
    pub message: Option<String>,
}

impl Shape for BatchEntryIdsNotDistinctException {
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

impl Fault for BatchEntryIdsNotDistinctException {
    fn schema(&self) -> &'static Schema {
        &schemas::BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BatchEntryIdsNotDistinctException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchRequestTooLongException {
    pub message: Option<String>,
}

impl Shape for BatchRequestTooLongException {
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

impl Fault for BatchRequestTooLongException {
    fn schema(&self) -> &'static Schema {
        &schemas::BATCH_REQUEST_TOO_LONG_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BatchRequestTooLongException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub code: String,
    pub message: Option<String>,
    pub sender_fault: bool,
}

impl Shape for BatchResultErrorEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.code);
        put_opt(to, schema, 2, &self.message);
        put(to, schema, 3, &self.sender_fault);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.code),
            2 => get_opt(from, schema, 2, &mut this.message),
            3 => get(from, schema, 3, &mut this.sender_fault),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckIfPhoneNumberIsOptedOutInput {
    pub phone_number: String,
}

impl Shape for CheckIfPhoneNumberIsOptedOutInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.phone_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.phone_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckIfPhoneNumberIsOptedOutResponse {
    pub is_opted_out: Option<bool>,
}

impl Shape for CheckIfPhoneNumberIsOptedOutResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.is_opted_out);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.is_opted_out),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConcurrentAccessException {
    pub message: Option<String>,
}

impl Shape for ConcurrentAccessException {
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

impl Fault for ConcurrentAccessException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONCURRENT_ACCESS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConcurrentAccessException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmSubscriptionInput {
    pub topic_arn: String,
    pub token: String,
    pub authenticate_on_unsubscribe: Option<String>,
}

impl Shape for ConfirmSubscriptionInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put(to, schema, 1, &self.token);
        put_opt(to, schema, 2, &self.authenticate_on_unsubscribe);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get(from, schema, 1, &mut this.token),
            2 => get_opt(from, schema, 2, &mut this.authenticate_on_unsubscribe),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmSubscriptionResponse {
    pub subscription_arn: Option<String>,
}

impl Shape for ConfirmSubscriptionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subscription_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subscription_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEndpointResponse {
    pub endpoint_arn: Option<String>,
}

impl Shape for CreateEndpointResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.endpoint_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.endpoint_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePlatformApplicationInput {
    pub name: String,
    pub platform: String,
    pub attributes: BTreeMap<String, String>,
}

impl Shape for CreatePlatformApplicationInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put(to, schema, 1, &self.platform);
        put(to, schema, 2, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get(from, schema, 1, &mut this.platform),
            2 => get(from, schema, 2, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePlatformApplicationResponse {
    pub platform_application_arn: Option<String>,
}

impl Shape for CreatePlatformApplicationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.platform_application_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.platform_application_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePlatformEndpointInput {
    pub platform_application_arn: String,
    pub token: String,
    pub custom_user_data: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for CreatePlatformEndpointInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.platform_application_arn);
        put(to, schema, 1, &self.token);
        put_opt(to, schema, 2, &self.custom_user_data);
        put_opt(to, schema, 3, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.platform_application_arn),
            1 => get(from, schema, 1, &mut this.token),
            2 => get_opt(from, schema, 2, &mut this.custom_user_data),
            3 => get_opt(from, schema, 3, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTopicInput {
    pub name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<Vec<Tag>>,
    pub data_protection_policy: Option<String>,
}

impl Shape for CreateTopicInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.attributes);
        put_opt(to, schema, 2, &self.tags);
        put_opt(to, schema, 3, &self.data_protection_policy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.attributes),
            2 => get_opt(from, schema, 2, &mut this.tags),
            3 => get_opt(from, schema, 3, &mut this.data_protection_policy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTopicResponse {
    pub topic_arn: Option<String>,
}

impl Shape for CreateTopicResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.topic_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.topic_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEndpointInput {
    pub endpoint_arn: String,
}

impl Shape for DeleteEndpointInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.endpoint_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.endpoint_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePlatformApplicationInput {
    pub platform_application_arn: String,
}

impl Shape for DeletePlatformApplicationInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.platform_application_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.platform_application_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTopicInput {
    pub topic_arn: String,
}

impl Shape for DeleteTopicInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmptyBatchRequestException {
    pub message: Option<String>,
}

impl Shape for EmptyBatchRequestException {
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

impl Fault for EmptyBatchRequestException {
    fn schema(&self) -> &'static Schema {
        &schemas::EMPTY_BATCH_REQUEST_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EmptyBatchRequestException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub endpoint_arn: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for Endpoint {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.endpoint_arn);
        put_opt(to, schema, 1, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.endpoint_arn),
            1 => get_opt(from, schema, 1, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EndpointDisabledException {
    pub message: Option<String>,
}

impl Shape for EndpointDisabledException {
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

impl Fault for EndpointDisabledException {
    fn schema(&self) -> &'static Schema {
        &schemas::ENDPOINT_DISABLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EndpointDisabledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterPolicyLimitExceededException {
    pub message: Option<String>,
}

impl Shape for FilterPolicyLimitExceededException {
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

impl Fault for FilterPolicyLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl FilterPolicyLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEndpointAttributesInput {
    pub endpoint_arn: String,
}

impl Shape for GetEndpointAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.endpoint_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.endpoint_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetEndpointAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for GetEndpointAttributesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPlatformApplicationAttributesInput {
    pub platform_application_arn: String,
}

impl Shape for GetPlatformApplicationAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.platform_application_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.platform_application_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPlatformApplicationAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for GetPlatformApplicationAttributesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSMSAttributesInput {
    pub attributes: Option<Vec<String>>,
}

impl Shape for GetSMSAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSMSAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for GetSMSAttributesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSubscriptionAttributesInput {
    pub subscription_arn: String,
}

impl Shape for GetSubscriptionAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.subscription_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.subscription_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSubscriptionAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for GetSubscriptionAttributesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTopicAttributesInput {
    pub topic_arn: String,
}

impl Shape for GetTopicAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTopicAttributesResponse {
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for GetTopicAttributesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalErrorException {
    pub message: Option<String>,
}

impl Shape for InternalErrorException {
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

impl Fault for InternalErrorException {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_ERROR_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalErrorException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidBatchEntryIdException {
    pub message: Option<String>,
}

impl Shape for InvalidBatchEntryIdException {
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

impl Fault for InvalidBatchEntryIdException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_BATCH_ENTRY_ID_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidBatchEntryIdException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidParameter {
    pub message: Option<String>,
}

impl Shape for InvalidParameter {
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

impl Fault for InvalidParameter {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_PARAMETER
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidParameter {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidParameterException {
    pub message: Option<String>,
}

impl Shape for InvalidParameterException {
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

impl Fault for InvalidParameterException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_PARAMETER_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidParameterException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidParameterValueException {
    pub message: Option<String>,
}

impl Shape for InvalidParameterValueException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidSecurityException {
    pub message: Option<String>,
}

impl Shape for InvalidSecurityException {
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

impl Fault for InvalidSecurityException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_SECURITY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidSecurityException {
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
pub struct KMSAccessDeniedException {
    pub message: Option<String>,
}

impl Shape for KMSAccessDeniedException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSDisabledException {
    pub message: Option<String>,
}

impl Shape for KMSDisabledException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}

impl Shape for KMSInvalidStateException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSNotFoundException {
    pub message: Option<String>,
}

impl Shape for KMSNotFoundException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSOptInRequired {
    pub message: Option<String>,
}

impl Shape for KMSOptInRequired {
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

impl Fault for KMSOptInRequired {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_OPT_IN_REQUIRED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSOptInRequired {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSThrottlingException {
    pub message: Option<String>,
}

impl Shape for KMSThrottlingException {
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

impl Fault for KMSThrottlingException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_THROTTLING_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSThrottlingException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEndpointsByPlatformApplicationInput {
    pub platform_application_arn: String,
    pub next_token: Option<String>,
}

impl Shape for ListEndpointsByPlatformApplicationInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.platform_application_arn);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.platform_application_arn),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEndpointsByPlatformApplicationResponse {
    pub endpoints: Option<Vec<Endpoint>>,
    pub next_token: Option<String>,
}

impl Shape for ListEndpointsByPlatformApplicationResponse {
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
pub struct ListPhoneNumbersOptedOutInput {
    pub next_token: Option<String>,
}

impl Shape for ListPhoneNumbersOptedOutInput {
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
pub struct ListPhoneNumbersOptedOutResponse {
    pub phone_numbers: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Shape for ListPhoneNumbersOptedOutResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.phone_numbers);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.phone_numbers),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPlatformApplicationsInput {
    pub next_token: Option<String>,
}

impl Shape for ListPlatformApplicationsInput {
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
pub struct ListPlatformApplicationsResponse {
    pub platform_applications: Option<Vec<PlatformApplication>>,
    pub next_token: Option<String>,
}

impl Shape for ListPlatformApplicationsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.platform_applications);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.platform_applications),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSubscriptionsByTopicInput {
    pub topic_arn: String,
    pub next_token: Option<String>,
}

impl Shape for ListSubscriptionsByTopicInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSubscriptionsByTopicResponse {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

impl Shape for ListSubscriptionsByTopicResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subscriptions);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subscriptions),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSubscriptionsInput {
    pub next_token: Option<String>,
}

impl Shape for ListSubscriptionsInput {
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
pub struct ListSubscriptionsResponse {
    pub subscriptions: Option<Vec<Subscription>>,
    pub next_token: Option<String>,
}

impl Shape for ListSubscriptionsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subscriptions);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subscriptions),
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
pub struct ListTopicsInput {
    pub next_token: Option<String>,
}

impl Shape for ListTopicsInput {
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
pub struct ListTopicsResponse {
    pub topics: Option<Vec<Topic>>,
    pub next_token: Option<String>,
}

impl Shape for ListTopicsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.topics);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.topics),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub data_type: String,
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
}

impl Shape for MessageAttributeValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.data_type);
        put_opt(to, schema, 1, &self.string_value);
        put_opt(to, schema, 2, &self.binary_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.data_type),
            1 => get_opt(from, schema, 1, &mut this.string_value),
            2 => get_opt(from, schema, 2, &mut this.binary_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotFoundException {
    pub message: Option<String>,
}

impl Shape for NotFoundException {
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

impl Fault for NotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl NotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptInPhoneNumberInput {
    pub phone_number: String,
}

impl Shape for OptInPhoneNumberInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.phone_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.phone_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptInPhoneNumberResponse {}

impl Shape for OptInPhoneNumberResponse {
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
pub struct PlatformApplication {
    pub platform_application_arn: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for PlatformApplication {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.platform_application_arn);
        put_opt(to, schema, 1, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.platform_application_arn),
            1 => get_opt(from, schema, 1, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlatformApplicationDisabledException {
    pub message: Option<String>,
}

impl Shape for PlatformApplicationDisabledException {
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

impl Fault for PlatformApplicationDisabledException {
    fn schema(&self) -> &'static Schema {
        &schemas::PLATFORM_APPLICATION_DISABLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PlatformApplicationDisabledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishBatchInput {
    pub topic_arn: String,
    pub publish_batch_request_entries: Vec<PublishBatchRequestEntry>,
}

impl Shape for PublishBatchInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put(to, schema, 1, &self.publish_batch_request_entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get(from, schema, 1, &mut this.publish_batch_request_entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishBatchRequestEntry {
    pub id: String,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl Shape for PublishBatchRequestEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.message);
        put_opt(to, schema, 2, &self.subject);
        put_opt(to, schema, 3, &self.message_structure);
        put_opt(to, schema, 4, &self.message_attributes);
        put_opt(to, schema, 5, &self.message_deduplication_id);
        put_opt(to, schema, 6, &self.message_group_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.message),
            2 => get_opt(from, schema, 2, &mut this.subject),
            3 => get_opt(from, schema, 3, &mut this.message_structure),
            4 => get_opt(from, schema, 4, &mut this.message_attributes),
            5 => get_opt(from, schema, 5, &mut this.message_deduplication_id),
            6 => get_opt(from, schema, 6, &mut this.message_group_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishBatchResponse {
    pub successful: Option<Vec<PublishBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl Shape for PublishBatchResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.successful);
        put_opt(to, schema, 1, &self.failed);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.successful),
            1 => get_opt(from, schema, 1, &mut this.failed),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishBatchResultEntry {
    pub id: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

impl Shape for PublishBatchResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.message_id);
        put_opt(to, schema, 2, &self.sequence_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.message_id),
            2 => get_opt(from, schema, 2, &mut this.sequence_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishInput {
    pub topic_arn: Option<String>,
    pub target_arn: Option<String>,
    pub phone_number: Option<String>,
    pub message: String,
    pub subject: Option<String>,
    pub message_structure: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl Shape for PublishInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.topic_arn);
        put_opt(to, schema, 1, &self.target_arn);
        put_opt(to, schema, 2, &self.phone_number);
        put(to, schema, 3, &self.message);
        put_opt(to, schema, 4, &self.subject);
        put_opt(to, schema, 5, &self.message_structure);
        put_opt(to, schema, 6, &self.message_attributes);
        put_opt(to, schema, 7, &self.message_deduplication_id);
        put_opt(to, schema, 8, &self.message_group_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.topic_arn),
            1 => get_opt(from, schema, 1, &mut this.target_arn),
            2 => get_opt(from, schema, 2, &mut this.phone_number),
            3 => get(from, schema, 3, &mut this.message),
            4 => get_opt(from, schema, 4, &mut this.subject),
            5 => get_opt(from, schema, 5, &mut this.message_structure),
            6 => get_opt(from, schema, 6, &mut this.message_attributes),
            7 => get_opt(from, schema, 7, &mut this.message_deduplication_id),
            8 => get_opt(from, schema, 8, &mut this.message_group_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishResponse {
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

impl Shape for PublishResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message_id);
        put_opt(to, schema, 1, &self.sequence_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message_id),
            1 => get_opt(from, schema, 1, &mut this.sequence_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionInput {
    pub topic_arn: String,
    pub label: String,
}

impl Shape for RemovePermissionInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put(to, schema, 1, &self.label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get(from, schema, 1, &mut this.label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplayLimitExceededException {
    pub message: Option<String>,
}

impl Shape for ReplayLimitExceededException {
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

impl Fault for ReplayLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::REPLAY_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ReplayLimitExceededException {
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
pub struct SetEndpointAttributesInput {
    pub endpoint_arn: String,
    pub attributes: BTreeMap<String, String>,
}

impl Shape for SetEndpointAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.endpoint_arn);
        put(to, schema, 1, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.endpoint_arn),
            1 => get(from, schema, 1, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetPlatformApplicationAttributesInput {
    pub platform_application_arn: String,
    pub attributes: BTreeMap<String, String>,
}

impl Shape for SetPlatformApplicationAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.platform_application_arn);
        put(to, schema, 1, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.platform_application_arn),
            1 => get(from, schema, 1, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSMSAttributesInput {
    pub attributes: BTreeMap<String, String>,
}

impl Shape for SetSMSAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSMSAttributesResponse {}

impl Shape for SetSMSAttributesResponse {
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
pub struct SetSubscriptionAttributesInput {
    pub subscription_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

impl Shape for SetSubscriptionAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.subscription_arn);
        put(to, schema, 1, &self.attribute_name);
        put_opt(to, schema, 2, &self.attribute_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.subscription_arn),
            1 => get(from, schema, 1, &mut this.attribute_name),
            2 => get_opt(from, schema, 2, &mut this.attribute_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetTopicAttributesInput {
    pub topic_arn: String,
    pub attribute_name: String,
    pub attribute_value: Option<String>,
}

impl Shape for SetTopicAttributesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put(to, schema, 1, &self.attribute_name);
        put_opt(to, schema, 2, &self.attribute_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get(from, schema, 1, &mut this.attribute_name),
            2 => get_opt(from, schema, 2, &mut this.attribute_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaleTagException {
    pub message: Option<String>,
}

impl Shape for StaleTagException {
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

impl Fault for StaleTagException {
    fn schema(&self) -> &'static Schema {
        &schemas::STALE_TAG_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl StaleTagException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscribeInput {
    pub topic_arn: String,
    pub protocol: String,
    pub endpoint: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub return_subscription_arn: Option<bool>,
}

impl Shape for SubscribeInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_arn);
        put(to, schema, 1, &self.protocol);
        put_opt(to, schema, 2, &self.endpoint);
        put_opt(to, schema, 3, &self.attributes);
        put_opt(to, schema, 4, &self.return_subscription_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_arn),
            1 => get(from, schema, 1, &mut this.protocol),
            2 => get_opt(from, schema, 2, &mut this.endpoint),
            3 => get_opt(from, schema, 3, &mut this.attributes),
            4 => get_opt(from, schema, 4, &mut this.return_subscription_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscribeResponse {
    pub subscription_arn: Option<String>,
}

impl Shape for SubscribeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subscription_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subscription_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subscription {
    pub subscription_arn: Option<String>,
    pub owner: Option<String>,
    pub protocol: Option<String>,
    pub endpoint: Option<String>,
    pub topic_arn: Option<String>,
}

impl Shape for Subscription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subscription_arn);
        put_opt(to, schema, 1, &self.owner);
        put_opt(to, schema, 2, &self.protocol);
        put_opt(to, schema, 3, &self.endpoint);
        put_opt(to, schema, 4, &self.topic_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subscription_arn),
            1 => get_opt(from, schema, 1, &mut this.owner),
            2 => get_opt(from, schema, 2, &mut this.protocol),
            3 => get_opt(from, schema, 3, &mut this.endpoint),
            4 => get_opt(from, schema, 4, &mut this.topic_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscriptionLimitExceededException {
    pub message: Option<String>,
}

impl Shape for SubscriptionLimitExceededException {
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

impl Fault for SubscriptionLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl SubscriptionLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
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
pub struct TagLimitExceededException {
    pub message: Option<String>,
}

impl Shape for TagLimitExceededException {
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

impl Fault for TagLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::TAG_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TagLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyException {
    pub message: Option<String>,
}

impl Shape for TagPolicyException {
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

impl Fault for TagPolicyException {
    fn schema(&self) -> &'static Schema {
        &schemas::TAG_POLICY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TagPolicyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
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
pub struct ThrottledException {
    pub message: Option<String>,
}

impl Shape for ThrottledException {
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

impl Fault for ThrottledException {
    fn schema(&self) -> &'static Schema {
        &schemas::THROTTLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ThrottledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyEntriesInBatchRequestException {
    pub message: Option<String>,
}

impl Shape for TooManyEntriesInBatchRequestException {
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

impl Fault for TooManyEntriesInBatchRequestException {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyEntriesInBatchRequestException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Topic {
    pub topic_arn: Option<String>,
}

impl Shape for Topic {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.topic_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.topic_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TopicLimitExceededException {
    pub message: Option<String>,
}

impl Shape for TopicLimitExceededException {
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

impl Fault for TopicLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::TOPIC_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TopicLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsubscribeInput {
    pub subscription_arn: String,
}

impl Shape for UnsubscribeInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.subscription_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.subscription_arn),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct ValidationException {
    pub message: String,
}

impl Shape for ValidationException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
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
        &self.message
    }
}

impl ValidationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACTIONS_LIST: Schema = Schema {
        name: "ActionsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ACTION) }],
        ..Schema::BASE
    };
    pub static ADD_PERMISSION_INPUT: Schema = Schema {
        name: "AddPermissionInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member { required: true, ..Member::new("Label", &LABEL) },
            Member { required: true, ..Member::new("AWSAccountId", &DELEGATES_LIST) },
            Member { required: true, ..Member::new("ActionName", &ACTIONS_LIST) },
        ],
        ..Schema::BASE
    };
    pub static AMAZON_RESOURCE_NAME: Schema = Schema {
        name: "AmazonResourceName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1011.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static AUTHORIZATION_ERROR_EXCEPTION: Schema = Schema {
        name: "AuthorizationErrorException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("AuthorizationError"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static BATCH_ENTRY_IDS_NOT_DISTINCT_EXCEPTION: Schema = Schema {
        name: "BatchEntryIdsNotDistinctException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("BatchEntryIdsNotDistinct"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static BATCH_REQUEST_TOO_LONG_EXCEPTION: Schema = Schema {
        name: "BatchRequestTooLongException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("BatchRequestTooLong"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static BATCH_RESULT_ERROR_ENTRY: Schema = Schema {
        name: "BatchResultErrorEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Code", &STRING_SHAPE) },
            Member::new("Message", &STRING_SHAPE),
            Member { required: true, ..Member::new("SenderFault", &BOOLEAN) },
        ],
        ..Schema::BASE
    };
    pub static BATCH_RESULT_ERROR_ENTRY_LIST: Schema = Schema {
        name: "BatchResultErrorEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BATCH_RESULT_ERROR_ENTRY) }],
        ..Schema::BASE
    };
    pub static BINARY: Schema = Schema { name: "Binary", kind: Kind::Blob, ..Schema::BASE };
    pub static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_INPUT: Schema = Schema {
        name: "CheckIfPhoneNumberIsOptedOutInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("phoneNumber", &PHONE_NUMBER) }],
        ..Schema::BASE
    };
    pub static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_RESPONSE: Schema = Schema {
        name: "CheckIfPhoneNumberIsOptedOutResponse",
        kind: Kind::Structure,
        members: &[Member::new("isOptedOut", &BOOLEAN)],
        ..Schema::BASE
    };
    pub static CONCURRENT_ACCESS_EXCEPTION: Schema = Schema {
        name: "ConcurrentAccessException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("ConcurrentAccess"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CONFIRM_SUBSCRIPTION_INPUT: Schema = Schema {
        name: "ConfirmSubscriptionInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member { required: true, ..Member::new("Token", &TOKEN) },
            Member::new("AuthenticateOnUnsubscribe", &AUTHENTICATE_ON_UNSUBSCRIBE),
        ],
        ..Schema::BASE
    };
    pub static CONFIRM_SUBSCRIPTION_RESPONSE: Schema = Schema {
        name: "ConfirmSubscriptionResponse",
        kind: Kind::Structure,
        members: &[Member::new("SubscriptionArn", &SUBSCRIPTION_ARN)],
        ..Schema::BASE
    };
    pub static CREATE_ENDPOINT_RESPONSE: Schema = Schema {
        name: "CreateEndpointResponse",
        kind: Kind::Structure,
        members: &[Member::new("EndpointArn", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static CREATE_PLATFORM_APPLICATION_INPUT: Schema = Schema {
        name: "CreatePlatformApplicationInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Platform", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Attributes", &MAP_STRING_TO_STRING) },
        ],
        ..Schema::BASE
    };
    pub static CREATE_PLATFORM_APPLICATION_RESPONSE: Schema = Schema {
        name: "CreatePlatformApplicationResponse",
        kind: Kind::Structure,
        members: &[Member::new("PlatformApplicationArn", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static CREATE_PLATFORM_ENDPOINT_INPUT: Schema = Schema {
        name: "CreatePlatformEndpointInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PlatformApplicationArn", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Token", &STRING_SHAPE) },
            Member::new("CustomUserData", &STRING_SHAPE),
            Member::new("Attributes", &MAP_STRING_TO_STRING),
        ],
        ..Schema::BASE
    };
    pub static CREATE_TOPIC_INPUT: Schema = Schema {
        name: "CreateTopicInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &TOPIC_NAME) },
            Member::new("Attributes", &TOPIC_ATTRIBUTES_MAP),
            Member::new("Tags", &TAG_LIST),
            Member::new("DataProtectionPolicy", &ATTRIBUTE_VALUE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_TOPIC_RESPONSE: Schema = Schema {
        name: "CreateTopicResponse",
        kind: Kind::Structure,
        members: &[Member::new("TopicArn", &TOPIC_ARN)],
        ..Schema::BASE
    };
    pub static DELEGATES_LIST: Schema = Schema {
        name: "DelegatesList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DELEGATE) }],
        ..Schema::BASE
    };
    pub static DELETE_ENDPOINT_INPUT: Schema = Schema {
        name: "DeleteEndpointInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("EndpointArn", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static DELETE_PLATFORM_APPLICATION_INPUT: Schema = Schema {
        name: "DeletePlatformApplicationInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PlatformApplicationArn", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static DELETE_TOPIC_INPUT: Schema = Schema {
        name: "DeleteTopicInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) }],
        ..Schema::BASE
    };
    pub static EMPTY_BATCH_REQUEST_EXCEPTION: Schema = Schema {
        name: "EmptyBatchRequestException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("EmptyBatchRequest"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ENDPOINT: Schema = Schema {
        name: "Endpoint",
        kind: Kind::Structure,
        members: &[
            Member::new("EndpointArn", &STRING_SHAPE),
            Member::new("Attributes", &MAP_STRING_TO_STRING),
        ],
        ..Schema::BASE
    };
    pub static ENDPOINT_DISABLED_EXCEPTION: Schema = Schema {
        name: "EndpointDisabledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("EndpointDisabled"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static FILTER_POLICY_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "FilterPolicyLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("FilterPolicyLimitExceeded"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static GET_ENDPOINT_ATTRIBUTES_INPUT: Schema = Schema {
        name: "GetEndpointAttributesInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("EndpointArn", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static GET_ENDPOINT_ATTRIBUTES_RESPONSE: Schema = Schema {
        name: "GetEndpointAttributesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Attributes", &MAP_STRING_TO_STRING)],
        ..Schema::BASE
    };
    pub static GET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT: Schema = Schema {
        name: "GetPlatformApplicationAttributesInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PlatformApplicationArn", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static GET_PLATFORM_APPLICATION_ATTRIBUTES_RESPONSE: Schema = Schema {
        name: "GetPlatformApplicationAttributesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Attributes", &MAP_STRING_TO_STRING)],
        ..Schema::BASE
    };
    pub static GET_SMS_ATTRIBUTES_INPUT: Schema = Schema {
        name: "GetSMSAttributesInput",
        kind: Kind::Structure,
        members: &[Member::new("attributes", &LIST_STRING)],
        ..Schema::BASE
    };
    pub static GET_SMS_ATTRIBUTES_RESPONSE: Schema = Schema {
        name: "GetSMSAttributesResponse",
        kind: Kind::Structure,
        members: &[Member::new("attributes", &MAP_STRING_TO_STRING)],
        ..Schema::BASE
    };
    pub static GET_SUBSCRIPTION_ATTRIBUTES_INPUT: Schema = Schema {
        name: "GetSubscriptionAttributesInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("SubscriptionArn", &SUBSCRIPTION_ARN) }],
        ..Schema::BASE
    };
    pub static GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Schema = Schema {
        name: "GetSubscriptionAttributesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP)],
        ..Schema::BASE
    };
    pub static GET_TOPIC_ATTRIBUTES_INPUT: Schema = Schema {
        name: "GetTopicAttributesInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) }],
        ..Schema::BASE
    };
    pub static GET_TOPIC_ATTRIBUTES_RESPONSE: Schema = Schema {
        name: "GetTopicAttributesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Attributes", &TOPIC_ATTRIBUTES_MAP)],
        ..Schema::BASE
    };
    pub static INTERNAL_ERROR_EXCEPTION: Schema = Schema {
        name: "InternalErrorException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("InternalError"), status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_BATCH_ENTRY_ID_EXCEPTION: Schema = Schema {
        name: "InvalidBatchEntryIdException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("InvalidBatchEntryId"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER: Schema = Schema {
        name: "InvalidParameter",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_EXCEPTION: Schema = Schema {
        name: "InvalidParameterException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("InvalidParameter"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_VALUE_EXCEPTION: Schema = Schema {
        name: "InvalidParameterValueException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("ParameterValueInvalid"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_SECURITY_EXCEPTION: Schema = Schema {
        name: "InvalidSecurityException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("InvalidSecurity"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_STATE_EXCEPTION: Schema = Schema {
        name: "InvalidStateException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("InvalidState"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_ACCESS_DENIED_EXCEPTION: Schema = Schema {
        name: "KMSAccessDeniedException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("KMSAccessDenied"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_DISABLED_EXCEPTION: Schema = Schema {
        name: "KMSDisabledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("KMSDisabled"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_STATE_EXCEPTION: Schema = Schema {
        name: "KMSInvalidStateException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("KMSInvalidState"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "KMSNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("KMSNotFound"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_OPT_IN_REQUIRED: Schema = Schema {
        name: "KMSOptInRequired",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("KMSOptInRequired"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_THROTTLING_EXCEPTION: Schema = Schema {
        name: "KMSThrottlingException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("KMSThrottling"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_INPUT: Schema = Schema {
        name: "ListEndpointsByPlatformApplicationInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PlatformApplicationArn", &STRING_SHAPE) },
            Member::new("NextToken", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_RESPONSE: Schema = Schema {
        name: "ListEndpointsByPlatformApplicationResponse",
        kind: Kind::Structure,
        members: &[Member::new("Endpoints", &LIST_OF_ENDPOINTS), Member::new("NextToken", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static LIST_OF_ENDPOINTS: Schema = Schema {
        name: "ListOfEndpoints",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT) }],
        ..Schema::BASE
    };
    pub static LIST_OF_PLATFORM_APPLICATIONS: Schema = Schema {
        name: "ListOfPlatformApplications",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PLATFORM_APPLICATION) }],
        ..Schema::BASE
    };
    pub static LIST_PHONE_NUMBERS_OPTED_OUT_INPUT: Schema = Schema {
        name: "ListPhoneNumbersOptedOutInput",
        kind: Kind::Structure,
        members: &[Member::new("nextToken", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static LIST_PHONE_NUMBERS_OPTED_OUT_RESPONSE: Schema = Schema {
        name: "ListPhoneNumbersOptedOutResponse",
        kind: Kind::Structure,
        members: &[Member::new("phoneNumbers", &PHONE_NUMBER_LIST), Member::new("nextToken", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static LIST_PLATFORM_APPLICATIONS_INPUT: Schema = Schema {
        name: "ListPlatformApplicationsInput",
        kind: Kind::Structure,
        members: &[Member::new("NextToken", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static LIST_PLATFORM_APPLICATIONS_RESPONSE: Schema = Schema {
        name: "ListPlatformApplicationsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("PlatformApplications", &LIST_OF_PLATFORM_APPLICATIONS),
            Member::new("NextToken", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static LIST_STRING: Schema = Schema {
        name: "ListString",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: Schema = Schema {
        name: "ListSubscriptionsByTopicInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member::new("NextToken", &NEXT_TOKEN),
        ],
        ..Schema::BASE
    };
    pub static LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: Schema = Schema {
        name: "ListSubscriptionsByTopicResponse",
        kind: Kind::Structure,
        members: &[Member::new("Subscriptions", &SUBSCRIPTIONS_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        ..Schema::BASE
    };
    pub static LIST_SUBSCRIPTIONS_INPUT: Schema = Schema {
        name: "ListSubscriptionsInput",
        kind: Kind::Structure,
        members: &[Member::new("NextToken", &NEXT_TOKEN)],
        ..Schema::BASE
    };
    pub static LIST_SUBSCRIPTIONS_RESPONSE: Schema = Schema {
        name: "ListSubscriptionsResponse",
        kind: Kind::Structure,
        members: &[Member::new("Subscriptions", &SUBSCRIPTIONS_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ResourceArn", &AMAZON_RESOURCE_NAME) }],
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
    pub static LIST_TOPICS_INPUT: Schema = Schema {
        name: "ListTopicsInput",
        kind: Kind::Structure,
        members: &[Member::new("NextToken", &NEXT_TOKEN)],
        ..Schema::BASE
    };
    pub static LIST_TOPICS_RESPONSE: Schema = Schema {
        name: "ListTopicsResponse",
        kind: Kind::Structure,
        members: &[Member::new("Topics", &TOPICS_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        ..Schema::BASE
    };
    pub static MAP_STRING_TO_STRING: Schema = Schema {
        name: "MapStringToString",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static MESSAGE_ATTRIBUTE_MAP: Schema = Schema {
        name: "MessageAttributeMap",
        kind: Kind::Map,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                required: true,
                ..Member::new("key", &STRING_SHAPE)
            },
            Member {
                wire: "Value",
                location_name: Some("Value"),
                required: true,
                ..Member::new("value", &MESSAGE_ATTRIBUTE_VALUE)
            },
        ],
        ..Schema::BASE
    };
    pub static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema {
        name: "MessageAttributeValue",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("DataType", &STRING_SHAPE) },
            Member::new("StringValue", &STRING_SHAPE),
            Member::new("BinaryValue", &BINARY),
        ],
        ..Schema::BASE
    };
    pub static NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "NotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("NotFound"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static OPT_IN_PHONE_NUMBER_INPUT: Schema = Schema {
        name: "OptInPhoneNumberInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("phoneNumber", &PHONE_NUMBER) }],
        ..Schema::BASE
    };
    pub static OPT_IN_PHONE_NUMBER_RESPONSE: Schema =
        Schema { name: "OptInPhoneNumberResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static PHONE_NUMBER: Schema = Schema { name: "PhoneNumber", kind: Kind::String, ..Schema::BASE };
    pub static PHONE_NUMBER_LIST: Schema = Schema {
        name: "PhoneNumberList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PHONE_NUMBER) }],
        ..Schema::BASE
    };
    pub static PLATFORM_APPLICATION: Schema = Schema {
        name: "PlatformApplication",
        kind: Kind::Structure,
        members: &[
            Member::new("PlatformApplicationArn", &STRING_SHAPE),
            Member::new("Attributes", &MAP_STRING_TO_STRING),
        ],
        ..Schema::BASE
    };
    pub static PLATFORM_APPLICATION_DISABLED_EXCEPTION: Schema = Schema {
        name: "PlatformApplicationDisabledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("PlatformApplicationDisabled"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PUBLISH_BATCH_INPUT: Schema = Schema {
        name: "PublishBatchInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member {
                required: true,
                ..Member::new("PublishBatchRequestEntries", &PUBLISH_BATCH_REQUEST_ENTRY_LIST)
            },
        ],
        ..Schema::BASE
    };
    pub static PUBLISH_BATCH_REQUEST_ENTRY: Schema = Schema {
        name: "PublishBatchRequestEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Message", &MESSAGE) },
            Member::new("Subject", &SUBJECT),
            Member::new("MessageStructure", &MESSAGE_STRUCTURE),
            Member::new("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
            Member::new("MessageDeduplicationId", &STRING_SHAPE),
            Member::new("MessageGroupId", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static PUBLISH_BATCH_REQUEST_ENTRY_LIST: Schema = Schema {
        name: "PublishBatchRequestEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PUBLISH_BATCH_REQUEST_ENTRY) }],
        ..Schema::BASE
    };
    pub static PUBLISH_BATCH_RESPONSE: Schema = Schema {
        name: "PublishBatchResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Successful", &PUBLISH_BATCH_RESULT_ENTRY_LIST),
            Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static PUBLISH_BATCH_RESULT_ENTRY: Schema = Schema {
        name: "PublishBatchResultEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("Id", &STRING_SHAPE),
            Member::new("MessageId", &MESSAGE_ID),
            Member::new("SequenceNumber", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static PUBLISH_BATCH_RESULT_ENTRY_LIST: Schema = Schema {
        name: "PublishBatchResultEntryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PUBLISH_BATCH_RESULT_ENTRY) }],
        ..Schema::BASE
    };
    pub static PUBLISH_INPUT: Schema = Schema {
        name: "PublishInput",
        kind: Kind::Structure,
        members: &[
            Member::new("TopicArn", &TOPIC_ARN),
            Member::new("TargetArn", &STRING_SHAPE),
            Member::new("PhoneNumber", &PHONE_NUMBER),
            Member { required: true, ..Member::new("Message", &MESSAGE) },
            Member::new("Subject", &SUBJECT),
            Member::new("MessageStructure", &MESSAGE_STRUCTURE),
            Member::new("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
            Member::new("MessageDeduplicationId", &STRING_SHAPE),
            Member::new("MessageGroupId", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static PUBLISH_RESPONSE: Schema = Schema {
        name: "PublishResponse",
        kind: Kind::Structure,
        members: &[Member::new("MessageId", &MESSAGE_ID), Member::new("SequenceNumber", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static REMOVE_PERMISSION_INPUT: Schema = Schema {
        name: "RemovePermissionInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member { required: true, ..Member::new("Label", &LABEL) },
        ],
        ..Schema::BASE
    };
    pub static REPLAY_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "ReplayLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("ReplayLimitExceeded"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("ResourceNotFound"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static SET_ENDPOINT_ATTRIBUTES_INPUT: Schema = Schema {
        name: "SetEndpointAttributesInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("EndpointArn", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Attributes", &MAP_STRING_TO_STRING) },
        ],
        ..Schema::BASE
    };
    pub static SET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT: Schema = Schema {
        name: "SetPlatformApplicationAttributesInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PlatformApplicationArn", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Attributes", &MAP_STRING_TO_STRING) },
        ],
        ..Schema::BASE
    };
    pub static SET_SMS_ATTRIBUTES_INPUT: Schema = Schema {
        name: "SetSMSAttributesInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("attributes", &MAP_STRING_TO_STRING) }],
        ..Schema::BASE
    };
    pub static SET_SMS_ATTRIBUTES_RESPONSE: Schema =
        Schema { name: "SetSMSAttributesResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static SET_SUBSCRIPTION_ATTRIBUTES_INPUT: Schema = Schema {
        name: "SetSubscriptionAttributesInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SubscriptionArn", &SUBSCRIPTION_ARN) },
            Member { required: true, ..Member::new("AttributeName", &ATTRIBUTE_NAME) },
            Member::new("AttributeValue", &ATTRIBUTE_VALUE),
        ],
        ..Schema::BASE
    };
    pub static SET_TOPIC_ATTRIBUTES_INPUT: Schema = Schema {
        name: "SetTopicAttributesInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member { required: true, ..Member::new("AttributeName", &ATTRIBUTE_NAME) },
            Member::new("AttributeValue", &ATTRIBUTE_VALUE),
        ],
        ..Schema::BASE
    };
    pub static STALE_TAG_EXCEPTION: Schema = Schema {
        name: "StaleTagException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("StaleTag"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static SUBSCRIBE_INPUT: Schema = Schema {
        name: "SubscribeInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicArn", &TOPIC_ARN) },
            Member { required: true, ..Member::new("Protocol", &PROTOCOL) },
            Member::new("Endpoint", &ENDPOINT_TEXT),
            Member::new("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP),
            Member::new("ReturnSubscriptionArn", &BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static SUBSCRIBE_RESPONSE: Schema = Schema {
        name: "SubscribeResponse",
        kind: Kind::Structure,
        members: &[Member::new("SubscriptionArn", &SUBSCRIPTION_ARN)],
        ..Schema::BASE
    };
    pub static SUBSCRIPTION: Schema = Schema {
        name: "Subscription",
        kind: Kind::Structure,
        members: &[
            Member::new("SubscriptionArn", &SUBSCRIPTION_ARN),
            Member::new("Owner", &ACCOUNT),
            Member::new("Protocol", &PROTOCOL),
            Member::new("Endpoint", &ENDPOINT_TEXT),
            Member::new("TopicArn", &TOPIC_ARN),
        ],
        ..Schema::BASE
    };
    pub static SUBSCRIPTION_ATTRIBUTES_MAP: Schema = Schema {
        name: "SubscriptionAttributesMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        ..Schema::BASE
    };
    pub static SUBSCRIPTION_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "SubscriptionLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("SubscriptionLimitExceeded"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static SUBSCRIPTIONS_LIST: Schema = Schema {
        name: "SubscriptionsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SUBSCRIPTION) }],
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
    pub static TAG_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "TagLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("TagLimitExceeded"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TAG_LIST: Schema = Schema {
        name: "TagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_POLICY_EXCEPTION: Schema = Schema {
        name: "TagPolicyException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("TagPolicy"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceArn", &AMAZON_RESOURCE_NAME) },
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
    pub static THROTTLED_EXCEPTION: Schema = Schema {
        name: "ThrottledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("Throttled"), status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static TOO_MANY_ENTRIES_IN_BATCH_REQUEST_EXCEPTION: Schema = Schema {
        name: "TooManyEntriesInBatchRequestException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("TooManyEntriesInBatchRequest"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TOPIC: Schema = Schema {
        name: "Topic",
        kind: Kind::Structure,
        members: &[Member::new("TopicArn", &TOPIC_ARN)],
        ..Schema::BASE
    };
    pub static TOPIC_ATTRIBUTES_MAP: Schema = Schema {
        name: "TopicAttributesMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        ..Schema::BASE
    };
    pub static TOPIC_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "TopicLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &STRING_SHAPE)],
        fault: Some(FaultSchema { code: Some("TopicLimitExceeded"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static TOPICS_LIST: Schema = Schema {
        name: "TopicsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TOPIC) }],
        ..Schema::BASE
    };
    pub static UNSUBSCRIBE_INPUT: Schema = Schema {
        name: "UnsubscribeInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("SubscriptionArn", &SUBSCRIPTION_ARN) }],
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceArn", &AMAZON_RESOURCE_NAME) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "UntagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static VALIDATION_ERROR: Schema = Schema {
        name: "ValidationError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: Some("ValidationException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ACCOUNT: Schema = Schema { name: "account", kind: Kind::String, ..Schema::BASE };
    pub static ACTION: Schema = Schema { name: "action", kind: Kind::String, ..Schema::BASE };
    pub static ATTRIBUTE_NAME: Schema = Schema { name: "attributeName", kind: Kind::String, ..Schema::BASE };
    pub static ATTRIBUTE_VALUE: Schema =
        Schema { name: "attributeValue", kind: Kind::String, ..Schema::BASE };
    pub static AUTHENTICATE_ON_UNSUBSCRIBE: Schema =
        Schema { name: "authenticateOnUnsubscribe", kind: Kind::String, ..Schema::BASE };
    pub static BOOLEAN: Schema = Schema { name: "boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static DELEGATE: Schema = Schema { name: "delegate", kind: Kind::String, ..Schema::BASE };
    pub static ENDPOINT_TEXT: Schema = Schema { name: "endpoint", kind: Kind::String, ..Schema::BASE };
    pub static LABEL: Schema = Schema { name: "label", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE: Schema = Schema { name: "message", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE_ID: Schema = Schema { name: "messageId", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE_STRUCTURE: Schema =
        Schema { name: "messageStructure", kind: Kind::String, ..Schema::BASE };
    pub static NEXT_TOKEN: Schema = Schema { name: "nextToken", kind: Kind::String, ..Schema::BASE };
    pub static PROTOCOL: Schema = Schema { name: "protocol", kind: Kind::String, ..Schema::BASE };
    pub static SUBJECT: Schema = Schema { name: "subject", kind: Kind::String, ..Schema::BASE };
    pub static SUBSCRIPTION_ARN: Schema =
        Schema { name: "subscriptionARN", kind: Kind::String, ..Schema::BASE };
    pub static TOKEN: Schema = Schema { name: "token", kind: Kind::String, ..Schema::BASE };
    pub static TOPIC_ARN: Schema = Schema { name: "topicARN", kind: Kind::String, ..Schema::BASE };
    pub static TOPIC_NAME: Schema = Schema { name: "topicName", kind: Kind::String, ..Schema::BASE };
}
