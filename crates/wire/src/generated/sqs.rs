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
    name: "sqs",
    id: "SQS",
    signing_name: "sqs",
    protocol: Protocol::AwsJson10,
    target_prefix: "AmazonSQS",
    api_version: "2012-11-05",
    xml_namespace: "http://queue.amazonaws.com/doc/2012-11-05/",
    namespace: "com.amazonaws.sqs",
    query_compatible: true,
    query_messages: &[("QueueDoesNotExist", "The specified queue does not exist for this wsdl version.")],
    validation: FaultName {
        code: "MissingRequiredParameterException",
        namespace: "com.amazon.coral.service",
    },
    operations: &[
        OperationSchema {
            name: "AddPermission",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ADD_PERMISSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::OVER_LIMIT,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "CancelMessageMoveTask",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CANCEL_MESSAGE_MOVE_TASK_REQUEST,
            output: &schemas::CANCEL_MESSAGE_MOVE_TASK_RESULT,
            result_wrapper: Some("CancelMessageMoveTaskResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::REQUEST_THROTTLED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ChangeMessageVisibility",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CHANGE_MESSAGE_VISIBILITY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MESSAGE_NOT_INFLIGHT,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::RECEIPT_HANDLE_IS_INVALID,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ChangeMessageVisibilityBatch",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
            output: &schemas::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
            result_wrapper: Some("ChangeMessageVisibilityBatchResult"),
            errors: &[
                &schemas::BATCH_ENTRY_IDS_NOT_DISTINCT,
                &schemas::EMPTY_BATCH_REQUEST,
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_BATCH_ENTRY_ID,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::TOO_MANY_ENTRIES_IN_BATCH_REQUEST,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "CreateQueue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_QUEUE_REQUEST,
            output: &schemas::CREATE_QUEUE_RESULT,
            result_wrapper: Some("CreateQueueResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_ATTRIBUTE_VALUE,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DELETED_RECENTLY,
                &schemas::QUEUE_NAME_EXISTS,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "DeleteMessage",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_MESSAGE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_ID_FORMAT,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::RECEIPT_HANDLE_IS_INVALID,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "DeleteMessageBatch",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_MESSAGE_BATCH_REQUEST,
            output: &schemas::DELETE_MESSAGE_BATCH_RESULT,
            result_wrapper: Some("DeleteMessageBatchResult"),
            errors: &[
                &schemas::BATCH_ENTRY_IDS_NOT_DISTINCT,
                &schemas::EMPTY_BATCH_REQUEST,
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_BATCH_ENTRY_ID,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::TOO_MANY_ENTRIES_IN_BATCH_REQUEST,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "DeleteQueue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_QUEUE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "GetQueueAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_QUEUE_ATTRIBUTES_REQUEST,
            output: &schemas::GET_QUEUE_ATTRIBUTES_RESULT,
            result_wrapper: Some("GetQueueAttributesResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "GetQueueUrl",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_QUEUE_URL_REQUEST,
            output: &schemas::GET_QUEUE_URL_RESULT,
            result_wrapper: Some("GetQueueUrlResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ListDeadLetterSourceQueues",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
            output: &schemas::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
            result_wrapper: Some("ListDeadLetterSourceQueuesResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ListMessageMoveTasks",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_MESSAGE_MOVE_TASKS_REQUEST,
            output: &schemas::LIST_MESSAGE_MOVE_TASKS_RESULT,
            result_wrapper: Some("ListMessageMoveTasksResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::REQUEST_THROTTLED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ListQueueTags",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_QUEUE_TAGS_REQUEST,
            output: &schemas::LIST_QUEUE_TAGS_RESULT,
            result_wrapper: Some("ListQueueTagsResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ListQueues",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_QUEUES_REQUEST,
            output: &schemas::LIST_QUEUES_RESULT,
            result_wrapper: Some("ListQueuesResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "PurgeQueue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PURGE_QUEUE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::PURGE_QUEUE_IN_PROGRESS,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "ReceiveMessage",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::RECEIVE_MESSAGE_REQUEST,
            output: &schemas::RECEIVE_MESSAGE_RESULT,
            result_wrapper: Some("ReceiveMessageResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::KMS_ACCESS_DENIED,
                &schemas::KMS_DISABLED,
                &schemas::KMS_INVALID_KEY_USAGE,
                &schemas::KMS_INVALID_STATE,
                &schemas::KMS_NOT_FOUND,
                &schemas::KMS_OPT_IN_REQUIRED,
                &schemas::KMS_THROTTLED,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::OVER_LIMIT,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
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
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "SendMessage",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SEND_MESSAGE_REQUEST,
            output: &schemas::SEND_MESSAGE_RESULT,
            result_wrapper: Some("SendMessageResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_MESSAGE_CONTENTS,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::KMS_ACCESS_DENIED,
                &schemas::KMS_DISABLED,
                &schemas::KMS_INVALID_KEY_USAGE,
                &schemas::KMS_INVALID_STATE,
                &schemas::KMS_NOT_FOUND,
                &schemas::KMS_OPT_IN_REQUIRED,
                &schemas::KMS_THROTTLED,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "SendMessageBatch",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SEND_MESSAGE_BATCH_REQUEST,
            output: &schemas::SEND_MESSAGE_BATCH_RESULT,
            result_wrapper: Some("SendMessageBatchResult"),
            errors: &[
                &schemas::BATCH_ENTRY_IDS_NOT_DISTINCT,
                &schemas::BATCH_REQUEST_TOO_LONG,
                &schemas::EMPTY_BATCH_REQUEST,
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_BATCH_ENTRY_ID,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::KMS_ACCESS_DENIED,
                &schemas::KMS_DISABLED,
                &schemas::KMS_INVALID_KEY_USAGE,
                &schemas::KMS_INVALID_STATE,
                &schemas::KMS_NOT_FOUND,
                &schemas::KMS_OPT_IN_REQUIRED,
                &schemas::KMS_THROTTLED,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::TOO_MANY_ENTRIES_IN_BATCH_REQUEST,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "SetQueueAttributes",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_QUEUE_ATTRIBUTES_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_ATTRIBUTE_VALUE,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::OVER_LIMIT,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "StartMessageMoveTask",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::START_MESSAGE_MOVE_TASK_REQUEST,
            output: &schemas::START_MESSAGE_MOVE_TASK_RESULT,
            result_wrapper: Some("StartMessageMoveTaskResult"),
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::REQUEST_THROTTLED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "TagQueue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TAG_QUEUE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
        OperationSchema {
            name: "UntagQueue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_QUEUE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ADDRESS,
                &schemas::INVALID_ATTRIBUTE_NAME,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::INVALID_SECURITY,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::QUEUE_DOES_NOT_EXIST,
                &schemas::REQUEST_THROTTLED,
                &schemas::UNSUPPORTED_OPERATION,
            ],
        },
    ],
};

/// Operation `AddPermission`.
#[derive(Clone, Copy, Debug)]
pub struct AddPermission;

impl Operation for AddPermission {
    type Input = AddPermissionRequest;
    type Output = Empty;
    type Error = AddPermissionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `AddPermission` answers instead of its output.
#[derive(Debug)]
pub enum AddPermissionError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    OverLimit(OverLimit),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for AddPermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::OverLimit(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for AddPermissionError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for AddPermissionError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for AddPermissionError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for AddPermissionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for AddPermissionError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for AddPermissionError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<OverLimit> for AddPermissionError {
    fn from(fault: OverLimit) -> Self {
        Self::OverLimit(fault)
    }
}

impl From<QueueDoesNotExist> for AddPermissionError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for AddPermissionError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for AddPermissionError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for AddPermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CancelMessageMoveTask`.
#[derive(Clone, Copy, Debug)]
pub struct CancelMessageMoveTask;

impl Operation for CancelMessageMoveTask {
    type Input = CancelMessageMoveTaskRequest;
    type Output = CancelMessageMoveTaskResult;
    type Error = CancelMessageMoveTaskError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `CancelMessageMoveTask` answers instead of its output.
#[derive(Debug)]
pub enum CancelMessageMoveTaskError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    RequestThrottled(RequestThrottled),
    ResourceNotFoundException(ResourceNotFoundException),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for CancelMessageMoveTaskError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for CancelMessageMoveTaskError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for CancelMessageMoveTaskError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for CancelMessageMoveTaskError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for CancelMessageMoveTaskError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for CancelMessageMoveTaskError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for CancelMessageMoveTaskError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<RequestThrottled> for CancelMessageMoveTaskError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<ResourceNotFoundException> for CancelMessageMoveTaskError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<UnsupportedOperation> for CancelMessageMoveTaskError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for CancelMessageMoveTaskError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ChangeMessageVisibility`.
#[derive(Clone, Copy, Debug)]
pub struct ChangeMessageVisibility;

impl Operation for ChangeMessageVisibility {
    type Input = ChangeMessageVisibilityRequest;
    type Output = Empty;
    type Error = ChangeMessageVisibilityError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `ChangeMessageVisibility` answers instead of its output.
#[derive(Debug)]
pub enum ChangeMessageVisibilityError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MessageNotInflight(MessageNotInflight),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    ReceiptHandleIsInvalid(ReceiptHandleIsInvalid),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ChangeMessageVisibilityError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MessageNotInflight(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::ReceiptHandleIsInvalid(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for ChangeMessageVisibilityError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ChangeMessageVisibilityError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for ChangeMessageVisibilityError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ChangeMessageVisibilityError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ChangeMessageVisibilityError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MessageNotInflight> for ChangeMessageVisibilityError {
    fn from(fault: MessageNotInflight) -> Self {
        Self::MessageNotInflight(fault)
    }
}

impl From<MissingRequiredParameterException> for ChangeMessageVisibilityError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for ChangeMessageVisibilityError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<ReceiptHandleIsInvalid> for ChangeMessageVisibilityError {
    fn from(fault: ReceiptHandleIsInvalid) -> Self {
        Self::ReceiptHandleIsInvalid(fault)
    }
}

impl From<RequestThrottled> for ChangeMessageVisibilityError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for ChangeMessageVisibilityError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ChangeMessageVisibilityError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ChangeMessageVisibilityBatch`.
#[derive(Clone, Copy, Debug)]
pub struct ChangeMessageVisibilityBatch;

impl Operation for ChangeMessageVisibilityBatch {
    type Input = ChangeMessageVisibilityBatchRequest;
    type Output = ChangeMessageVisibilityBatchResult;
    type Error = ChangeMessageVisibilityBatchError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `ChangeMessageVisibilityBatch` answers instead of its output.
#[derive(Debug)]
pub enum ChangeMessageVisibilityBatchError {
    BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct),
    EmptyBatchRequest(EmptyBatchRequest),
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidBatchEntryId(InvalidBatchEntryId),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ChangeMessageVisibilityBatchError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BatchEntryIdsNotDistinct(fault) => Ok(fault),
            Self::EmptyBatchRequest(fault) => Ok(fault),
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidBatchEntryId(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::TooManyEntriesInBatchRequest(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BatchEntryIdsNotDistinct> for ChangeMessageVisibilityBatchError {
    fn from(fault: BatchEntryIdsNotDistinct) -> Self {
        Self::BatchEntryIdsNotDistinct(fault)
    }
}

impl From<EmptyBatchRequest> for ChangeMessageVisibilityBatchError {
    fn from(fault: EmptyBatchRequest) -> Self {
        Self::EmptyBatchRequest(fault)
    }
}

impl From<InvalidAddress> for ChangeMessageVisibilityBatchError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ChangeMessageVisibilityBatchError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidBatchEntryId> for ChangeMessageVisibilityBatchError {
    fn from(fault: InvalidBatchEntryId) -> Self {
        Self::InvalidBatchEntryId(fault)
    }
}

impl From<InvalidParameterCombinationException> for ChangeMessageVisibilityBatchError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ChangeMessageVisibilityBatchError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ChangeMessageVisibilityBatchError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for ChangeMessageVisibilityBatchError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for ChangeMessageVisibilityBatchError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for ChangeMessageVisibilityBatchError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<TooManyEntriesInBatchRequest> for ChangeMessageVisibilityBatchError {
    fn from(fault: TooManyEntriesInBatchRequest) -> Self {
        Self::TooManyEntriesInBatchRequest(fault)
    }
}

impl From<UnsupportedOperation> for ChangeMessageVisibilityBatchError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ChangeMessageVisibilityBatchError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateQueue`.
#[derive(Clone, Copy, Debug)]
pub struct CreateQueue;

impl Operation for CreateQueue {
    type Input = CreateQueueRequest;
    type Output = CreateQueueResult;
    type Error = CreateQueueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `CreateQueue` answers instead of its output.
#[derive(Debug)]
pub enum CreateQueueError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidAttributeValue(InvalidAttributeValue),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDeletedRecently(QueueDeletedRecently),
    QueueNameExists(QueueNameExists),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for CreateQueueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidAttributeValue(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDeletedRecently(fault) => Ok(fault),
            Self::QueueNameExists(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for CreateQueueError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for CreateQueueError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidAttributeValue> for CreateQueueError {
    fn from(fault: InvalidAttributeValue) -> Self {
        Self::InvalidAttributeValue(fault)
    }
}

impl From<InvalidParameterCombinationException> for CreateQueueError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for CreateQueueError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for CreateQueueError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for CreateQueueError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDeletedRecently> for CreateQueueError {
    fn from(fault: QueueDeletedRecently) -> Self {
        Self::QueueDeletedRecently(fault)
    }
}

impl From<QueueNameExists> for CreateQueueError {
    fn from(fault: QueueNameExists) -> Self {
        Self::QueueNameExists(fault)
    }
}

impl From<RequestThrottled> for CreateQueueError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for CreateQueueError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for CreateQueueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteMessage`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMessage;

impl Operation for DeleteMessage {
    type Input = DeleteMessageRequest;
    type Output = Empty;
    type Error = DeleteMessageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `DeleteMessage` answers instead of its output.
#[derive(Debug)]
pub enum DeleteMessageError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidIdFormat(InvalidIdFormat),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    ReceiptHandleIsInvalid(ReceiptHandleIsInvalid),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for DeleteMessageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidIdFormat(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::ReceiptHandleIsInvalid(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for DeleteMessageError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for DeleteMessageError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidIdFormat> for DeleteMessageError {
    fn from(fault: InvalidIdFormat) -> Self {
        Self::InvalidIdFormat(fault)
    }
}

impl From<InvalidParameterCombinationException> for DeleteMessageError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for DeleteMessageError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for DeleteMessageError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for DeleteMessageError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for DeleteMessageError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<ReceiptHandleIsInvalid> for DeleteMessageError {
    fn from(fault: ReceiptHandleIsInvalid) -> Self {
        Self::ReceiptHandleIsInvalid(fault)
    }
}

impl From<RequestThrottled> for DeleteMessageError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for DeleteMessageError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for DeleteMessageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteMessageBatch`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteMessageBatch;

impl Operation for DeleteMessageBatch {
    type Input = DeleteMessageBatchRequest;
    type Output = DeleteMessageBatchResult;
    type Error = DeleteMessageBatchError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `DeleteMessageBatch` answers instead of its output.
#[derive(Debug)]
pub enum DeleteMessageBatchError {
    BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct),
    EmptyBatchRequest(EmptyBatchRequest),
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidBatchEntryId(InvalidBatchEntryId),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for DeleteMessageBatchError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BatchEntryIdsNotDistinct(fault) => Ok(fault),
            Self::EmptyBatchRequest(fault) => Ok(fault),
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidBatchEntryId(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::TooManyEntriesInBatchRequest(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BatchEntryIdsNotDistinct> for DeleteMessageBatchError {
    fn from(fault: BatchEntryIdsNotDistinct) -> Self {
        Self::BatchEntryIdsNotDistinct(fault)
    }
}

impl From<EmptyBatchRequest> for DeleteMessageBatchError {
    fn from(fault: EmptyBatchRequest) -> Self {
        Self::EmptyBatchRequest(fault)
    }
}

impl From<InvalidAddress> for DeleteMessageBatchError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for DeleteMessageBatchError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidBatchEntryId> for DeleteMessageBatchError {
    fn from(fault: InvalidBatchEntryId) -> Self {
        Self::InvalidBatchEntryId(fault)
    }
}

impl From<InvalidParameterCombinationException> for DeleteMessageBatchError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for DeleteMessageBatchError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for DeleteMessageBatchError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for DeleteMessageBatchError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for DeleteMessageBatchError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for DeleteMessageBatchError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<TooManyEntriesInBatchRequest> for DeleteMessageBatchError {
    fn from(fault: TooManyEntriesInBatchRequest) -> Self {
        Self::TooManyEntriesInBatchRequest(fault)
    }
}

impl From<UnsupportedOperation> for DeleteMessageBatchError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for DeleteMessageBatchError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteQueue`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteQueue;

impl Operation for DeleteQueue {
    type Input = DeleteQueueRequest;
    type Output = Empty;
    type Error = DeleteQueueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `DeleteQueue` answers instead of its output.
#[derive(Debug)]
pub enum DeleteQueueError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for DeleteQueueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for DeleteQueueError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for DeleteQueueError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for DeleteQueueError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for DeleteQueueError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for DeleteQueueError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for DeleteQueueError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for DeleteQueueError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for DeleteQueueError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for DeleteQueueError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for DeleteQueueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetQueueAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct GetQueueAttributes;

impl Operation for GetQueueAttributes {
    type Input = GetQueueAttributesRequest;
    type Output = GetQueueAttributesResult;
    type Error = GetQueueAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `GetQueueAttributes` answers instead of its output.
#[derive(Debug)]
pub enum GetQueueAttributesError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for GetQueueAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for GetQueueAttributesError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for GetQueueAttributesError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for GetQueueAttributesError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for GetQueueAttributesError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for GetQueueAttributesError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for GetQueueAttributesError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for GetQueueAttributesError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for GetQueueAttributesError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for GetQueueAttributesError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for GetQueueAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetQueueUrl`.
#[derive(Clone, Copy, Debug)]
pub struct GetQueueUrl;

impl Operation for GetQueueUrl {
    type Input = GetQueueUrlRequest;
    type Output = GetQueueUrlResult;
    type Error = GetQueueUrlError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `GetQueueUrl` answers instead of its output.
#[derive(Debug)]
pub enum GetQueueUrlError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for GetQueueUrlError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for GetQueueUrlError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for GetQueueUrlError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for GetQueueUrlError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for GetQueueUrlError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for GetQueueUrlError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for GetQueueUrlError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for GetQueueUrlError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for GetQueueUrlError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for GetQueueUrlError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for GetQueueUrlError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListDeadLetterSourceQueues`.
#[derive(Clone, Copy, Debug)]
pub struct ListDeadLetterSourceQueues;

impl Operation for ListDeadLetterSourceQueues {
    type Input = ListDeadLetterSourceQueuesRequest;
    type Output = ListDeadLetterSourceQueuesResult;
    type Error = ListDeadLetterSourceQueuesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `ListDeadLetterSourceQueues` answers instead of its output.
#[derive(Debug)]
pub enum ListDeadLetterSourceQueuesError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ListDeadLetterSourceQueuesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for ListDeadLetterSourceQueuesError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ListDeadLetterSourceQueuesError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for ListDeadLetterSourceQueuesError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ListDeadLetterSourceQueuesError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ListDeadLetterSourceQueuesError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for ListDeadLetterSourceQueuesError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for ListDeadLetterSourceQueuesError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for ListDeadLetterSourceQueuesError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for ListDeadLetterSourceQueuesError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ListDeadLetterSourceQueuesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListMessageMoveTasks`.
#[derive(Clone, Copy, Debug)]
pub struct ListMessageMoveTasks;

impl Operation for ListMessageMoveTasks {
    type Input = ListMessageMoveTasksRequest;
    type Output = ListMessageMoveTasksResult;
    type Error = ListMessageMoveTasksError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `ListMessageMoveTasks` answers instead of its output.
#[derive(Debug)]
pub enum ListMessageMoveTasksError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    RequestThrottled(RequestThrottled),
    ResourceNotFoundException(ResourceNotFoundException),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ListMessageMoveTasksError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for ListMessageMoveTasksError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ListMessageMoveTasksError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for ListMessageMoveTasksError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ListMessageMoveTasksError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ListMessageMoveTasksError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for ListMessageMoveTasksError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<RequestThrottled> for ListMessageMoveTasksError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<ResourceNotFoundException> for ListMessageMoveTasksError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<UnsupportedOperation> for ListMessageMoveTasksError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ListMessageMoveTasksError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListQueueTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListQueueTags;

impl Operation for ListQueueTags {
    type Input = ListQueueTagsRequest;
    type Output = ListQueueTagsResult;
    type Error = ListQueueTagsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `ListQueueTags` answers instead of its output.
#[derive(Debug)]
pub enum ListQueueTagsError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ListQueueTagsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for ListQueueTagsError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ListQueueTagsError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for ListQueueTagsError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ListQueueTagsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ListQueueTagsError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for ListQueueTagsError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for ListQueueTagsError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for ListQueueTagsError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for ListQueueTagsError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ListQueueTagsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListQueues`.
#[derive(Clone, Copy, Debug)]
pub struct ListQueues;

impl Operation for ListQueues {
    type Input = ListQueuesRequest;
    type Output = ListQueuesResult;
    type Error = ListQueuesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `ListQueues` answers instead of its output.
#[derive(Debug)]
pub enum ListQueuesError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ListQueuesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for ListQueuesError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ListQueuesError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for ListQueuesError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ListQueuesError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ListQueuesError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for ListQueuesError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<RequestThrottled> for ListQueuesError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for ListQueuesError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ListQueuesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PurgeQueue`.
#[derive(Clone, Copy, Debug)]
pub struct PurgeQueue;

impl Operation for PurgeQueue {
    type Input = PurgeQueueRequest;
    type Output = Empty;
    type Error = PurgeQueueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `PurgeQueue` answers instead of its output.
#[derive(Debug)]
pub enum PurgeQueueError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    PurgeQueueInProgress(PurgeQueueInProgress),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for PurgeQueueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::PurgeQueueInProgress(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for PurgeQueueError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for PurgeQueueError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for PurgeQueueError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for PurgeQueueError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for PurgeQueueError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for PurgeQueueError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<PurgeQueueInProgress> for PurgeQueueError {
    fn from(fault: PurgeQueueInProgress) -> Self {
        Self::PurgeQueueInProgress(fault)
    }
}

impl From<QueueDoesNotExist> for PurgeQueueError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for PurgeQueueError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for PurgeQueueError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for PurgeQueueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ReceiveMessage`.
#[derive(Clone, Copy, Debug)]
pub struct ReceiveMessage;

impl Operation for ReceiveMessage {
    type Input = ReceiveMessageRequest;
    type Output = ReceiveMessageResult;
    type Error = ReceiveMessageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[15];
}

/// What `ReceiveMessage` answers instead of its output.
#[derive(Debug)]
pub enum ReceiveMessageError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    KmsAccessDenied(KmsAccessDenied),
    KmsDisabled(KmsDisabled),
    KmsInvalidKeyUsage(KmsInvalidKeyUsage),
    KmsInvalidState(KmsInvalidState),
    KmsNotFound(KmsNotFound),
    KmsOptInRequired(KmsOptInRequired),
    KmsThrottled(KmsThrottled),
    MissingRequiredParameterException(MissingRequiredParameterException),
    OverLimit(OverLimit),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for ReceiveMessageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::KmsAccessDenied(fault) => Ok(fault),
            Self::KmsDisabled(fault) => Ok(fault),
            Self::KmsInvalidKeyUsage(fault) => Ok(fault),
            Self::KmsInvalidState(fault) => Ok(fault),
            Self::KmsNotFound(fault) => Ok(fault),
            Self::KmsOptInRequired(fault) => Ok(fault),
            Self::KmsThrottled(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::OverLimit(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for ReceiveMessageError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for ReceiveMessageError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for ReceiveMessageError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for ReceiveMessageError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for ReceiveMessageError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<KmsAccessDenied> for ReceiveMessageError {
    fn from(fault: KmsAccessDenied) -> Self {
        Self::KmsAccessDenied(fault)
    }
}

impl From<KmsDisabled> for ReceiveMessageError {
    fn from(fault: KmsDisabled) -> Self {
        Self::KmsDisabled(fault)
    }
}

impl From<KmsInvalidKeyUsage> for ReceiveMessageError {
    fn from(fault: KmsInvalidKeyUsage) -> Self {
        Self::KmsInvalidKeyUsage(fault)
    }
}

impl From<KmsInvalidState> for ReceiveMessageError {
    fn from(fault: KmsInvalidState) -> Self {
        Self::KmsInvalidState(fault)
    }
}

impl From<KmsNotFound> for ReceiveMessageError {
    fn from(fault: KmsNotFound) -> Self {
        Self::KmsNotFound(fault)
    }
}

impl From<KmsOptInRequired> for ReceiveMessageError {
    fn from(fault: KmsOptInRequired) -> Self {
        Self::KmsOptInRequired(fault)
    }
}

impl From<KmsThrottled> for ReceiveMessageError {
    fn from(fault: KmsThrottled) -> Self {
        Self::KmsThrottled(fault)
    }
}

impl From<MissingRequiredParameterException> for ReceiveMessageError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<OverLimit> for ReceiveMessageError {
    fn from(fault: OverLimit) -> Self {
        Self::OverLimit(fault)
    }
}

impl From<QueueDoesNotExist> for ReceiveMessageError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for ReceiveMessageError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for ReceiveMessageError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for ReceiveMessageError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[16];
}

/// What `RemovePermission` answers instead of its output.
#[derive(Debug)]
pub enum RemovePermissionError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for RemovePermissionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for RemovePermissionError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for RemovePermissionError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for RemovePermissionError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for RemovePermissionError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for RemovePermissionError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for RemovePermissionError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for RemovePermissionError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for RemovePermissionError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for RemovePermissionError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for RemovePermissionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SendMessage`.
#[derive(Clone, Copy, Debug)]
pub struct SendMessage;

impl Operation for SendMessage {
    type Input = SendMessageRequest;
    type Output = SendMessageResult;
    type Error = SendMessageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[17];
}

/// What `SendMessage` answers instead of its output.
#[derive(Debug)]
pub enum SendMessageError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidMessageContents(InvalidMessageContents),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    KmsAccessDenied(KmsAccessDenied),
    KmsDisabled(KmsDisabled),
    KmsInvalidKeyUsage(KmsInvalidKeyUsage),
    KmsInvalidState(KmsInvalidState),
    KmsNotFound(KmsNotFound),
    KmsOptInRequired(KmsOptInRequired),
    KmsThrottled(KmsThrottled),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for SendMessageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidMessageContents(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::KmsAccessDenied(fault) => Ok(fault),
            Self::KmsDisabled(fault) => Ok(fault),
            Self::KmsInvalidKeyUsage(fault) => Ok(fault),
            Self::KmsInvalidState(fault) => Ok(fault),
            Self::KmsNotFound(fault) => Ok(fault),
            Self::KmsOptInRequired(fault) => Ok(fault),
            Self::KmsThrottled(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for SendMessageError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for SendMessageError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidMessageContents> for SendMessageError {
    fn from(fault: InvalidMessageContents) -> Self {
        Self::InvalidMessageContents(fault)
    }
}

impl From<InvalidParameterCombinationException> for SendMessageError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for SendMessageError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for SendMessageError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<KmsAccessDenied> for SendMessageError {
    fn from(fault: KmsAccessDenied) -> Self {
        Self::KmsAccessDenied(fault)
    }
}

impl From<KmsDisabled> for SendMessageError {
    fn from(fault: KmsDisabled) -> Self {
        Self::KmsDisabled(fault)
    }
}

impl From<KmsInvalidKeyUsage> for SendMessageError {
    fn from(fault: KmsInvalidKeyUsage) -> Self {
        Self::KmsInvalidKeyUsage(fault)
    }
}

impl From<KmsInvalidState> for SendMessageError {
    fn from(fault: KmsInvalidState) -> Self {
        Self::KmsInvalidState(fault)
    }
}

impl From<KmsNotFound> for SendMessageError {
    fn from(fault: KmsNotFound) -> Self {
        Self::KmsNotFound(fault)
    }
}

impl From<KmsOptInRequired> for SendMessageError {
    fn from(fault: KmsOptInRequired) -> Self {
        Self::KmsOptInRequired(fault)
    }
}

impl From<KmsThrottled> for SendMessageError {
    fn from(fault: KmsThrottled) -> Self {
        Self::KmsThrottled(fault)
    }
}

impl From<MissingRequiredParameterException> for SendMessageError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for SendMessageError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for SendMessageError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for SendMessageError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for SendMessageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SendMessageBatch`.
#[derive(Clone, Copy, Debug)]
pub struct SendMessageBatch;

impl Operation for SendMessageBatch {
    type Input = SendMessageBatchRequest;
    type Output = SendMessageBatchResult;
    type Error = SendMessageBatchError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `SendMessageBatch` answers instead of its output.
#[derive(Debug)]
pub enum SendMessageBatchError {
    BatchEntryIdsNotDistinct(BatchEntryIdsNotDistinct),
    BatchRequestTooLong(BatchRequestTooLong),
    EmptyBatchRequest(EmptyBatchRequest),
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidBatchEntryId(InvalidBatchEntryId),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    KmsAccessDenied(KmsAccessDenied),
    KmsDisabled(KmsDisabled),
    KmsInvalidKeyUsage(KmsInvalidKeyUsage),
    KmsInvalidState(KmsInvalidState),
    KmsNotFound(KmsNotFound),
    KmsOptInRequired(KmsOptInRequired),
    KmsThrottled(KmsThrottled),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    TooManyEntriesInBatchRequest(TooManyEntriesInBatchRequest),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for SendMessageBatchError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::BatchEntryIdsNotDistinct(fault) => Ok(fault),
            Self::BatchRequestTooLong(fault) => Ok(fault),
            Self::EmptyBatchRequest(fault) => Ok(fault),
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidBatchEntryId(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::KmsAccessDenied(fault) => Ok(fault),
            Self::KmsDisabled(fault) => Ok(fault),
            Self::KmsInvalidKeyUsage(fault) => Ok(fault),
            Self::KmsInvalidState(fault) => Ok(fault),
            Self::KmsNotFound(fault) => Ok(fault),
            Self::KmsOptInRequired(fault) => Ok(fault),
            Self::KmsThrottled(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::TooManyEntriesInBatchRequest(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<BatchEntryIdsNotDistinct> for SendMessageBatchError {
    fn from(fault: BatchEntryIdsNotDistinct) -> Self {
        Self::BatchEntryIdsNotDistinct(fault)
    }
}

impl From<BatchRequestTooLong> for SendMessageBatchError {
    fn from(fault: BatchRequestTooLong) -> Self {
        Self::BatchRequestTooLong(fault)
    }
}

impl From<EmptyBatchRequest> for SendMessageBatchError {
    fn from(fault: EmptyBatchRequest) -> Self {
        Self::EmptyBatchRequest(fault)
    }
}

impl From<InvalidAddress> for SendMessageBatchError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for SendMessageBatchError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidBatchEntryId> for SendMessageBatchError {
    fn from(fault: InvalidBatchEntryId) -> Self {
        Self::InvalidBatchEntryId(fault)
    }
}

impl From<InvalidParameterCombinationException> for SendMessageBatchError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for SendMessageBatchError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for SendMessageBatchError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<KmsAccessDenied> for SendMessageBatchError {
    fn from(fault: KmsAccessDenied) -> Self {
        Self::KmsAccessDenied(fault)
    }
}

impl From<KmsDisabled> for SendMessageBatchError {
    fn from(fault: KmsDisabled) -> Self {
        Self::KmsDisabled(fault)
    }
}

impl From<KmsInvalidKeyUsage> for SendMessageBatchError {
    fn from(fault: KmsInvalidKeyUsage) -> Self {
        Self::KmsInvalidKeyUsage(fault)
    }
}

impl From<KmsInvalidState> for SendMessageBatchError {
    fn from(fault: KmsInvalidState) -> Self {
        Self::KmsInvalidState(fault)
    }
}

impl From<KmsNotFound> for SendMessageBatchError {
    fn from(fault: KmsNotFound) -> Self {
        Self::KmsNotFound(fault)
    }
}

impl From<KmsOptInRequired> for SendMessageBatchError {
    fn from(fault: KmsOptInRequired) -> Self {
        Self::KmsOptInRequired(fault)
    }
}

impl From<KmsThrottled> for SendMessageBatchError {
    fn from(fault: KmsThrottled) -> Self {
        Self::KmsThrottled(fault)
    }
}

impl From<MissingRequiredParameterException> for SendMessageBatchError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for SendMessageBatchError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for SendMessageBatchError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<TooManyEntriesInBatchRequest> for SendMessageBatchError {
    fn from(fault: TooManyEntriesInBatchRequest) -> Self {
        Self::TooManyEntriesInBatchRequest(fault)
    }
}

impl From<UnsupportedOperation> for SendMessageBatchError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for SendMessageBatchError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetQueueAttributes`.
#[derive(Clone, Copy, Debug)]
pub struct SetQueueAttributes;

impl Operation for SetQueueAttributes {
    type Input = SetQueueAttributesRequest;
    type Output = Empty;
    type Error = SetQueueAttributesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[19];
}

/// What `SetQueueAttributes` answers instead of its output.
#[derive(Debug)]
pub enum SetQueueAttributesError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidAttributeValue(InvalidAttributeValue),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    OverLimit(OverLimit),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for SetQueueAttributesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidAttributeValue(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::OverLimit(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for SetQueueAttributesError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for SetQueueAttributesError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidAttributeValue> for SetQueueAttributesError {
    fn from(fault: InvalidAttributeValue) -> Self {
        Self::InvalidAttributeValue(fault)
    }
}

impl From<InvalidParameterCombinationException> for SetQueueAttributesError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for SetQueueAttributesError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for SetQueueAttributesError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for SetQueueAttributesError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<OverLimit> for SetQueueAttributesError {
    fn from(fault: OverLimit) -> Self {
        Self::OverLimit(fault)
    }
}

impl From<QueueDoesNotExist> for SetQueueAttributesError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for SetQueueAttributesError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for SetQueueAttributesError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for SetQueueAttributesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `StartMessageMoveTask`.
#[derive(Clone, Copy, Debug)]
pub struct StartMessageMoveTask;

impl Operation for StartMessageMoveTask {
    type Input = StartMessageMoveTaskRequest;
    type Output = StartMessageMoveTaskResult;
    type Error = StartMessageMoveTaskError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `StartMessageMoveTask` answers instead of its output.
#[derive(Debug)]
pub enum StartMessageMoveTaskError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    RequestThrottled(RequestThrottled),
    ResourceNotFoundException(ResourceNotFoundException),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for StartMessageMoveTaskError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for StartMessageMoveTaskError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for StartMessageMoveTaskError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for StartMessageMoveTaskError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for StartMessageMoveTaskError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for StartMessageMoveTaskError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for StartMessageMoveTaskError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<RequestThrottled> for StartMessageMoveTaskError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<ResourceNotFoundException> for StartMessageMoveTaskError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<UnsupportedOperation> for StartMessageMoveTaskError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for StartMessageMoveTaskError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagQueue`.
#[derive(Clone, Copy, Debug)]
pub struct TagQueue;

impl Operation for TagQueue {
    type Input = TagQueueRequest;
    type Output = Empty;
    type Error = TagQueueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[21];
}

/// What `TagQueue` answers instead of its output.
#[derive(Debug)]
pub enum TagQueueError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for TagQueueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for TagQueueError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for TagQueueError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for TagQueueError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for TagQueueError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for TagQueueError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for TagQueueError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for TagQueueError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for TagQueueError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for TagQueueError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for TagQueueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagQueue`.
#[derive(Clone, Copy, Debug)]
pub struct UntagQueue;

impl Operation for UntagQueue {
    type Input = UntagQueueRequest;
    type Output = Empty;
    type Error = UntagQueueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `UntagQueue` answers instead of its output.
#[derive(Debug)]
pub enum UntagQueueError {
    InvalidAddress(InvalidAddress),
    InvalidAttributeName(InvalidAttributeName),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    InvalidSecurity(InvalidSecurity),
    MissingRequiredParameterException(MissingRequiredParameterException),
    QueueDoesNotExist(QueueDoesNotExist),
    RequestThrottled(RequestThrottled),
    UnsupportedOperation(UnsupportedOperation),
    Internal(Internal),
}

impl OperationError for UntagQueueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidAddress(fault) => Ok(fault),
            Self::InvalidAttributeName(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::InvalidSecurity(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::QueueDoesNotExist(fault) => Ok(fault),
            Self::RequestThrottled(fault) => Ok(fault),
            Self::UnsupportedOperation(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidAddress> for UntagQueueError {
    fn from(fault: InvalidAddress) -> Self {
        Self::InvalidAddress(fault)
    }
}

impl From<InvalidAttributeName> for UntagQueueError {
    fn from(fault: InvalidAttributeName) -> Self {
        Self::InvalidAttributeName(fault)
    }
}

impl From<InvalidParameterCombinationException> for UntagQueueError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for UntagQueueError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<InvalidSecurity> for UntagQueueError {
    fn from(fault: InvalidSecurity) -> Self {
        Self::InvalidSecurity(fault)
    }
}

impl From<MissingRequiredParameterException> for UntagQueueError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<QueueDoesNotExist> for UntagQueueError {
    fn from(fault: QueueDoesNotExist) -> Self {
        Self::QueueDoesNotExist(fault)
    }
}

impl From<RequestThrottled> for UntagQueueError {
    fn from(fault: RequestThrottled) -> Self {
        Self::RequestThrottled(fault)
    }
}

impl From<UnsupportedOperation> for UntagQueueError {
    fn from(fault: UnsupportedOperation) -> Self {
        Self::UnsupportedOperation(fault)
    }
}

impl From<Internal> for UntagQueueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPermissionRequest {
    pub queue_url: String,
    pub label: String,
    pub aws_account_ids: Vec<String>,
    pub actions: Vec<String>,
}

impl Shape for AddPermissionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.label);
        put(to, schema, 2, &self.aws_account_ids);
        put(to, schema, 3, &self.actions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.label),
            2 => get(from, schema, 2, &mut this.aws_account_ids),
            3 => get(from, schema, 3, &mut this.actions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchEntryIdsNotDistinct {
    pub message: Option<String>,
}

impl Shape for BatchEntryIdsNotDistinct {
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

impl Fault for BatchEntryIdsNotDistinct {
    fn schema(&self) -> &'static Schema {
        &schemas::BATCH_ENTRY_IDS_NOT_DISTINCT
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BatchEntryIdsNotDistinct {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchRequestTooLong {
    pub message: Option<String>,
}

impl Shape for BatchRequestTooLong {
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

impl Fault for BatchRequestTooLong {
    fn schema(&self) -> &'static Schema {
        &schemas::BATCH_REQUEST_TOO_LONG
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BatchRequestTooLong {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchResultErrorEntry {
    pub id: String,
    pub sender_fault: bool,
    pub code: String,
    pub message: Option<String>,
}

impl Shape for BatchResultErrorEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.sender_fault);
        put(to, schema, 2, &self.code);
        put_opt(to, schema, 3, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.sender_fault),
            2 => get(from, schema, 2, &mut this.code),
            3 => get_opt(from, schema, 3, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelMessageMoveTaskRequest {
    pub task_handle: String,
}

impl Shape for CancelMessageMoveTaskRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.task_handle);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.task_handle),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelMessageMoveTaskResult {
    pub approximate_number_of_messages_moved: Option<i64>,
}

impl Shape for CancelMessageMoveTaskResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.approximate_number_of_messages_moved);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.approximate_number_of_messages_moved),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequest {
    pub queue_url: String,
    pub entries: Option<Vec<ChangeMessageVisibilityBatchRequestEntry>>,
}

impl Shape for ChangeMessageVisibilityBatchRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put_opt(to, schema, 1, &self.entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get_opt(from, schema, 1, &mut this.entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
    pub visibility_timeout: Option<i32>,
}

impl Shape for ChangeMessageVisibilityBatchRequestEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.receipt_handle);
        put_opt(to, schema, 2, &self.visibility_timeout);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.receipt_handle),
            2 => get_opt(from, schema, 2, &mut this.visibility_timeout),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityBatchResult {
    pub successful: Option<Vec<ChangeMessageVisibilityBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl Shape for ChangeMessageVisibilityBatchResult {
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
pub struct ChangeMessageVisibilityBatchResultEntry {
    pub id: String,
}

impl Shape for ChangeMessageVisibilityBatchResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChangeMessageVisibilityRequest {
    pub queue_url: String,
    pub receipt_handle: String,
    pub visibility_timeout: i32,
}

impl Shape for ChangeMessageVisibilityRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.receipt_handle);
        put(to, schema, 2, &self.visibility_timeout);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.receipt_handle),
            2 => get(from, schema, 2, &mut this.visibility_timeout),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateQueueRequest {
    pub queue_name: String,
    pub attributes: Option<BTreeMap<String, String>>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for CreateQueueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_name);
        put_opt(to, schema, 1, &self.attributes);
        put_opt(to, schema, 2, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_name),
            1 => get_opt(from, schema, 1, &mut this.attributes),
            2 => get_opt(from, schema, 2, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateQueueResult {
    pub queue_url: Option<String>,
}

impl Shape for CreateQueueResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.queue_url);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.queue_url),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchRequest {
    pub queue_url: String,
    pub entries: Option<Vec<DeleteMessageBatchRequestEntry>>,
}

impl Shape for DeleteMessageBatchRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put_opt(to, schema, 1, &self.entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get_opt(from, schema, 1, &mut this.entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchRequestEntry {
    pub id: String,
    pub receipt_handle: String,
}

impl Shape for DeleteMessageBatchRequestEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.receipt_handle);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.receipt_handle),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageBatchResult {
    pub successful: Option<Vec<DeleteMessageBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl Shape for DeleteMessageBatchResult {
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
pub struct DeleteMessageBatchResultEntry {
    pub id: String,
}

impl Shape for DeleteMessageBatchResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteMessageRequest {
    pub queue_url: String,
    pub receipt_handle: String,
}

impl Shape for DeleteMessageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.receipt_handle);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.receipt_handle),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteQueueRequest {
    pub queue_url: String,
}

impl Shape for DeleteQueueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmptyBatchRequest {
    pub message: Option<String>,
}

impl Shape for EmptyBatchRequest {
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

impl Fault for EmptyBatchRequest {
    fn schema(&self) -> &'static Schema {
        &schemas::EMPTY_BATCH_REQUEST
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EmptyBatchRequest {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueAttributesRequest {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
}

impl Shape for GetQueueAttributesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put_opt(to, schema, 1, &self.attribute_names);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get_opt(from, schema, 1, &mut this.attribute_names),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueAttributesResult {
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for GetQueueAttributesResult {
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
pub struct GetQueueUrlRequest {
    pub queue_name: String,
    pub queue_owner_aws_account_id: Option<String>,
}

impl Shape for GetQueueUrlRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_name);
        put_opt(to, schema, 1, &self.queue_owner_aws_account_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_name),
            1 => get_opt(from, schema, 1, &mut this.queue_owner_aws_account_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetQueueUrlResult {
    pub queue_url: Option<String>,
}

impl Shape for GetQueueUrlResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.queue_url);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.queue_url),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidAddress {
    pub message: Option<String>,
}

impl Shape for InvalidAddress {
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

impl Fault for InvalidAddress {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ADDRESS
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidAddress {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidAttributeName {
    pub message: Option<String>,
}

impl Shape for InvalidAttributeName {
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

impl Fault for InvalidAttributeName {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ATTRIBUTE_NAME
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidAttributeName {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidAttributeValue {
    pub message: Option<String>,
}

impl Shape for InvalidAttributeValue {
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

impl Fault for InvalidAttributeValue {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ATTRIBUTE_VALUE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidAttributeValue {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidBatchEntryId {
    pub message: Option<String>,
}

impl Shape for InvalidBatchEntryId {
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

impl Fault for InvalidBatchEntryId {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_BATCH_ENTRY_ID
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidBatchEntryId {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidIdFormat {
    pub message: Option<String>,
}

impl Shape for InvalidIdFormat {
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

impl Fault for InvalidIdFormat {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ID_FORMAT
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidIdFormat {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidMessageContents {
    pub message: Option<String>,
}

impl Shape for InvalidMessageContents {
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

impl Fault for InvalidMessageContents {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_MESSAGE_CONTENTS
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidMessageContents {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidParameterCombinationException {
    pub message: Option<String>,
}

impl Shape for InvalidParameterCombinationException {
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

impl Fault for InvalidParameterCombinationException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidParameterCombinationException {
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
pub struct InvalidSecurity {
    pub message: Option<String>,
}

impl Shape for InvalidSecurity {
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

impl Fault for InvalidSecurity {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_SECURITY
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidSecurity {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsAccessDenied {
    pub message: Option<String>,
}

impl Shape for KmsAccessDenied {
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

impl Fault for KmsAccessDenied {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_ACCESS_DENIED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsAccessDenied {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsDisabled {
    pub message: Option<String>,
}

impl Shape for KmsDisabled {
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

impl Fault for KmsDisabled {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_DISABLED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsDisabled {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsInvalidKeyUsage {
    pub message: Option<String>,
}

impl Shape for KmsInvalidKeyUsage {
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

impl Fault for KmsInvalidKeyUsage {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INVALID_KEY_USAGE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsInvalidKeyUsage {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsInvalidState {
    pub message: Option<String>,
}

impl Shape for KmsInvalidState {
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

impl Fault for KmsInvalidState {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INVALID_STATE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsInvalidState {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsNotFound {
    pub message: Option<String>,
}

impl Shape for KmsNotFound {
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

impl Fault for KmsNotFound {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_NOT_FOUND
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsNotFound {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsOptInRequired {
    pub message: Option<String>,
}

impl Shape for KmsOptInRequired {
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

impl Fault for KmsOptInRequired {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_OPT_IN_REQUIRED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsOptInRequired {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsThrottled {
    pub message: Option<String>,
}

impl Shape for KmsThrottled {
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

impl Fault for KmsThrottled {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_THROTTLED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsThrottled {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesRequest {
    pub queue_url: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListDeadLetterSourceQueuesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListDeadLetterSourceQueuesResult {
    pub queue_urls: Vec<String>,
    pub next_token: Option<String>,
}

impl Shape for ListDeadLetterSourceQueuesResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_urls);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_urls),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMessageMoveTasksRequest {
    pub source_arn: String,
    pub max_results: Option<i32>,
}

impl Shape for ListMessageMoveTasksRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.source_arn);
        put_opt(to, schema, 1, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.source_arn),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMessageMoveTasksResult {
    pub results: Option<Vec<ListMessageMoveTasksResultEntry>>,
}

impl Shape for ListMessageMoveTasksResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMessageMoveTasksResultEntry {
    pub task_handle: Option<String>,
    pub status: Option<String>,
    pub source_arn: Option<String>,
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
    pub approximate_number_of_messages_moved: Option<i64>,
    pub approximate_number_of_messages_to_move: Option<i64>,
    pub failure_reason: Option<String>,
    pub started_timestamp: Option<i64>,
}

impl Shape for ListMessageMoveTasksResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.task_handle);
        put_opt(to, schema, 1, &self.status);
        put_opt(to, schema, 2, &self.source_arn);
        put_opt(to, schema, 3, &self.destination_arn);
        put_opt(to, schema, 4, &self.max_number_of_messages_per_second);
        put_opt(to, schema, 5, &self.approximate_number_of_messages_moved);
        put_opt(to, schema, 6, &self.approximate_number_of_messages_to_move);
        put_opt(to, schema, 7, &self.failure_reason);
        put_opt(to, schema, 8, &self.started_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.task_handle),
            1 => get_opt(from, schema, 1, &mut this.status),
            2 => get_opt(from, schema, 2, &mut this.source_arn),
            3 => get_opt(from, schema, 3, &mut this.destination_arn),
            4 => get_opt(from, schema, 4, &mut this.max_number_of_messages_per_second),
            5 => get_opt(from, schema, 5, &mut this.approximate_number_of_messages_moved),
            6 => get_opt(from, schema, 6, &mut this.approximate_number_of_messages_to_move),
            7 => get_opt(from, schema, 7, &mut this.failure_reason),
            8 => get_opt(from, schema, 8, &mut this.started_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueueTagsRequest {
    pub queue_url: String,
}

impl Shape for ListQueueTagsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueueTagsResult {
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for ListQueueTagsResult {
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
pub struct ListQueuesRequest {
    pub queue_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListQueuesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.queue_name_prefix);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.queue_name_prefix),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListQueuesResult {
    pub queue_urls: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Shape for ListQueuesResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.queue_urls);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.queue_urls),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pub message_id: Option<String>,
    pub receipt_handle: Option<String>,
    pub md5_of_body: Option<String>,
    pub body: Option<String>,
    pub attributes: Option<BTreeMap<String, String>>,
    pub md5_of_message_attributes: Option<String>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
}

impl Shape for Message {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message_id);
        put_opt(to, schema, 1, &self.receipt_handle);
        put_opt(to, schema, 2, &self.md5_of_body);
        put_opt(to, schema, 3, &self.body);
        put_opt(to, schema, 4, &self.attributes);
        put_opt(to, schema, 5, &self.md5_of_message_attributes);
        put_opt(to, schema, 6, &self.message_attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message_id),
            1 => get_opt(from, schema, 1, &mut this.receipt_handle),
            2 => get_opt(from, schema, 2, &mut this.md5_of_body),
            3 => get_opt(from, schema, 3, &mut this.body),
            4 => get_opt(from, schema, 4, &mut this.attributes),
            5 => get_opt(from, schema, 5, &mut this.md5_of_message_attributes),
            6 => get_opt(from, schema, 6, &mut this.message_attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Bytes>>,
    pub data_type: String,
}

impl Shape for MessageAttributeValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.string_value);
        put_opt(to, schema, 1, &self.binary_value);
        put_opt(to, schema, 2, &self.string_list_values);
        put_opt(to, schema, 3, &self.binary_list_values);
        put(to, schema, 4, &self.data_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.string_value),
            1 => get_opt(from, schema, 1, &mut this.binary_value),
            2 => get_opt(from, schema, 2, &mut this.string_list_values),
            3 => get_opt(from, schema, 3, &mut this.binary_list_values),
            4 => get(from, schema, 4, &mut this.data_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageNotInflight {
    pub message: Option<String>,
}

impl Shape for MessageNotInflight {
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

impl Fault for MessageNotInflight {
    fn schema(&self) -> &'static Schema {
        &schemas::MESSAGE_NOT_INFLIGHT
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl MessageNotInflight {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageSystemAttributeValue {
    pub string_value: Option<String>,
    pub binary_value: Option<Bytes>,
    pub string_list_values: Option<Vec<String>>,
    pub binary_list_values: Option<Vec<Bytes>>,
    pub data_type: String,
}

impl Shape for MessageSystemAttributeValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.string_value);
        put_opt(to, schema, 1, &self.binary_value);
        put_opt(to, schema, 2, &self.string_list_values);
        put_opt(to, schema, 3, &self.binary_list_values);
        put(to, schema, 4, &self.data_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.string_value),
            1 => get_opt(from, schema, 1, &mut this.binary_value),
            2 => get_opt(from, schema, 2, &mut this.string_list_values),
            3 => get_opt(from, schema, 3, &mut this.binary_list_values),
            4 => get(from, schema, 4, &mut this.data_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MissingRequiredParameterException {
    pub message: Option<String>,
}

impl Shape for MissingRequiredParameterException {
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

impl Fault for MissingRequiredParameterException {
    fn schema(&self) -> &'static Schema {
        &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl MissingRequiredParameterException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OverLimit {
    pub message: Option<String>,
}

impl Shape for OverLimit {
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

impl Fault for OverLimit {
    fn schema(&self) -> &'static Schema {
        &schemas::OVER_LIMIT
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl OverLimit {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PurgeQueueInProgress {
    pub message: Option<String>,
}

impl Shape for PurgeQueueInProgress {
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

impl Fault for PurgeQueueInProgress {
    fn schema(&self) -> &'static Schema {
        &schemas::PURGE_QUEUE_IN_PROGRESS
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PurgeQueueInProgress {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PurgeQueueRequest {
    pub queue_url: String,
}

impl Shape for PurgeQueueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueDeletedRecently {
    pub message: Option<String>,
}

impl Shape for QueueDeletedRecently {
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

impl Fault for QueueDeletedRecently {
    fn schema(&self) -> &'static Schema {
        &schemas::QUEUE_DELETED_RECENTLY
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl QueueDeletedRecently {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueDoesNotExist {
    pub message: Option<String>,
}

impl Shape for QueueDoesNotExist {
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

impl Fault for QueueDoesNotExist {
    fn schema(&self) -> &'static Schema {
        &schemas::QUEUE_DOES_NOT_EXIST
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl QueueDoesNotExist {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueueNameExists {
    pub message: Option<String>,
}

impl Shape for QueueNameExists {
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

impl Fault for QueueNameExists {
    fn schema(&self) -> &'static Schema {
        &schemas::QUEUE_NAME_EXISTS
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl QueueNameExists {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiptHandleIsInvalid {
    pub message: Option<String>,
}

impl Shape for ReceiptHandleIsInvalid {
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

impl Fault for ReceiptHandleIsInvalid {
    fn schema(&self) -> &'static Schema {
        &schemas::RECEIPT_HANDLE_IS_INVALID
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ReceiptHandleIsInvalid {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveMessageRequest {
    pub queue_url: String,
    pub attribute_names: Option<Vec<String>>,
    pub message_system_attribute_names: Option<Vec<String>>,
    pub message_attribute_names: Option<Vec<String>>,
    pub max_number_of_messages: Option<i32>,
    pub visibility_timeout: Option<i32>,
    pub wait_time_seconds: Option<i32>,
    pub receive_request_attempt_id: Option<String>,
}

impl Shape for ReceiveMessageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put_opt(to, schema, 1, &self.attribute_names);
        put_opt(to, schema, 2, &self.message_system_attribute_names);
        put_opt(to, schema, 3, &self.message_attribute_names);
        put_opt(to, schema, 4, &self.max_number_of_messages);
        put_opt(to, schema, 5, &self.visibility_timeout);
        put_opt(to, schema, 6, &self.wait_time_seconds);
        put_opt(to, schema, 7, &self.receive_request_attempt_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get_opt(from, schema, 1, &mut this.attribute_names),
            2 => get_opt(from, schema, 2, &mut this.message_system_attribute_names),
            3 => get_opt(from, schema, 3, &mut this.message_attribute_names),
            4 => get_opt(from, schema, 4, &mut this.max_number_of_messages),
            5 => get_opt(from, schema, 5, &mut this.visibility_timeout),
            6 => get_opt(from, schema, 6, &mut this.wait_time_seconds),
            7 => get_opt(from, schema, 7, &mut this.receive_request_attempt_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReceiveMessageResult {
    pub messages: Option<Vec<Message>>,
}

impl Shape for ReceiveMessageResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.messages);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.messages),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePermissionRequest {
    pub queue_url: String,
    pub label: String,
}

impl Shape for RemovePermissionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestThrottled {
    pub message: Option<String>,
}

impl Shape for RequestThrottled {
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

impl Fault for RequestThrottled {
    fn schema(&self) -> &'static Schema {
        &schemas::REQUEST_THROTTLED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RequestThrottled {
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
pub struct SendMessageBatchRequest {
    pub queue_url: String,
    pub entries: Option<Vec<SendMessageBatchRequestEntry>>,
}

impl Shape for SendMessageBatchRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put_opt(to, schema, 1, &self.entries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get_opt(from, schema, 1, &mut this.entries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageBatchRequestEntry {
    pub id: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl Shape for SendMessageBatchRequestEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.message_body);
        put_opt(to, schema, 2, &self.delay_seconds);
        put_opt(to, schema, 3, &self.message_attributes);
        put_opt(to, schema, 4, &self.message_system_attributes);
        put_opt(to, schema, 5, &self.message_deduplication_id);
        put_opt(to, schema, 6, &self.message_group_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.message_body),
            2 => get_opt(from, schema, 2, &mut this.delay_seconds),
            3 => get_opt(from, schema, 3, &mut this.message_attributes),
            4 => get_opt(from, schema, 4, &mut this.message_system_attributes),
            5 => get_opt(from, schema, 5, &mut this.message_deduplication_id),
            6 => get_opt(from, schema, 6, &mut this.message_group_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageBatchResult {
    pub successful: Option<Vec<SendMessageBatchResultEntry>>,
    pub failed: Option<Vec<BatchResultErrorEntry>>,
}

impl Shape for SendMessageBatchResult {
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
pub struct SendMessageBatchResultEntry {
    pub id: String,
    pub message_id: String,
    pub md5_of_message_body: String,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub sequence_number: Option<String>,
}

impl Shape for SendMessageBatchResultEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put(to, schema, 1, &self.message_id);
        put(to, schema, 2, &self.md5_of_message_body);
        put_opt(to, schema, 3, &self.md5_of_message_attributes);
        put_opt(to, schema, 4, &self.md5_of_message_system_attributes);
        put_opt(to, schema, 5, &self.sequence_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get(from, schema, 1, &mut this.message_id),
            2 => get(from, schema, 2, &mut this.md5_of_message_body),
            3 => get_opt(from, schema, 3, &mut this.md5_of_message_attributes),
            4 => get_opt(from, schema, 4, &mut this.md5_of_message_system_attributes),
            5 => get_opt(from, schema, 5, &mut this.sequence_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageRequest {
    pub queue_url: String,
    pub message_body: String,
    pub delay_seconds: Option<i32>,
    pub message_attributes: Option<BTreeMap<String, MessageAttributeValue>>,
    pub message_system_attributes: Option<BTreeMap<String, MessageSystemAttributeValue>>,
    pub message_deduplication_id: Option<String>,
    pub message_group_id: Option<String>,
}

impl Shape for SendMessageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.message_body);
        put_opt(to, schema, 2, &self.delay_seconds);
        put_opt(to, schema, 3, &self.message_attributes);
        put_opt(to, schema, 4, &self.message_system_attributes);
        put_opt(to, schema, 5, &self.message_deduplication_id);
        put_opt(to, schema, 6, &self.message_group_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.message_body),
            2 => get_opt(from, schema, 2, &mut this.delay_seconds),
            3 => get_opt(from, schema, 3, &mut this.message_attributes),
            4 => get_opt(from, schema, 4, &mut this.message_system_attributes),
            5 => get_opt(from, schema, 5, &mut this.message_deduplication_id),
            6 => get_opt(from, schema, 6, &mut this.message_group_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendMessageResult {
    pub md5_of_message_body: Option<String>,
    pub md5_of_message_attributes: Option<String>,
    pub md5_of_message_system_attributes: Option<String>,
    pub message_id: Option<String>,
    pub sequence_number: Option<String>,
}

impl Shape for SendMessageResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.md5_of_message_body);
        put_opt(to, schema, 1, &self.md5_of_message_attributes);
        put_opt(to, schema, 2, &self.md5_of_message_system_attributes);
        put_opt(to, schema, 3, &self.message_id);
        put_opt(to, schema, 4, &self.sequence_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.md5_of_message_body),
            1 => get_opt(from, schema, 1, &mut this.md5_of_message_attributes),
            2 => get_opt(from, schema, 2, &mut this.md5_of_message_system_attributes),
            3 => get_opt(from, schema, 3, &mut this.message_id),
            4 => get_opt(from, schema, 4, &mut this.sequence_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetQueueAttributesRequest {
    pub queue_url: String,
    pub attributes: BTreeMap<String, String>,
}

impl Shape for SetQueueAttributesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartMessageMoveTaskRequest {
    pub source_arn: String,
    pub destination_arn: Option<String>,
    pub max_number_of_messages_per_second: Option<i32>,
}

impl Shape for StartMessageMoveTaskRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.source_arn);
        put_opt(to, schema, 1, &self.destination_arn);
        put_opt(to, schema, 2, &self.max_number_of_messages_per_second);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.source_arn),
            1 => get_opt(from, schema, 1, &mut this.destination_arn),
            2 => get_opt(from, schema, 2, &mut this.max_number_of_messages_per_second),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartMessageMoveTaskResult {
    pub task_handle: Option<String>,
}

impl Shape for StartMessageMoveTaskResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.task_handle);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.task_handle),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagQueueRequest {
    pub queue_url: String,
    pub tags: BTreeMap<String, String>,
}

impl Shape for TagQueueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyEntriesInBatchRequest {
    pub message: Option<String>,
}

impl Shape for TooManyEntriesInBatchRequest {
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

impl Fault for TooManyEntriesInBatchRequest {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_ENTRIES_IN_BATCH_REQUEST
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyEntriesInBatchRequest {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsupportedOperation {
    pub message: Option<String>,
}

impl Shape for UnsupportedOperation {
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

impl Fault for UnsupportedOperation {
    fn schema(&self) -> &'static Schema {
        &schemas::UNSUPPORTED_OPERATION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnsupportedOperation {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagQueueRequest {
    pub queue_url: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagQueueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.queue_url);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.queue_url),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static AWS_ACCOUNT_ID_LIST: Schema = Schema {
        name: "AWSAccountIdList",
        kind: Kind::List,
        members: &[Member {
            wire: "AWSAccountId",
            location_name: Some("AWSAccountId"),
            required: true,
            ..Member::new("member", &STRING_SHAPE)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static ACTION_NAME_LIST: Schema = Schema {
        name: "ActionNameList",
        kind: Kind::List,
        members: &[Member {
            wire: "ActionName",
            location_name: Some("ActionName"),
            required: true,
            ..Member::new("member", &STRING_SHAPE)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static ADD_PERMISSION_REQUEST: Schema = Schema {
        name: "AddPermissionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Label", &STRING_SHAPE) },
            Member { required: true, ..Member::new("AWSAccountIds", &AWS_ACCOUNT_ID_LIST) },
            Member { required: true, ..Member::new("Actions", &ACTION_NAME_LIST) },
        ],
        ..Schema::BASE
    };
    pub static ATTRIBUTE_NAME_LIST: Schema = Schema {
        name: "AttributeNameList",
        kind: Kind::List,
        members: &[Member {
            wire: "AttributeName",
            location_name: Some("AttributeName"),
            required: true,
            ..Member::new("member", &QUEUE_ATTRIBUTE_NAME)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static BATCH_ENTRY_IDS_NOT_DISTINCT: Schema = Schema {
        name: "BatchEntryIdsNotDistinct",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.BatchEntryIdsNotDistinct"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static BATCH_REQUEST_TOO_LONG: Schema = Schema {
        name: "BatchRequestTooLong",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.BatchRequestTooLong"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static BATCH_RESULT_ERROR_ENTRY: Schema = Schema {
        name: "BatchResultErrorEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("SenderFault", &BOOLEAN) },
            Member { required: true, ..Member::new("Code", &STRING_SHAPE) },
            Member::new("Message", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static BATCH_RESULT_ERROR_ENTRY_LIST: Schema = Schema {
        name: "BatchResultErrorEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "BatchResultErrorEntry",
            location_name: Some("BatchResultErrorEntry"),
            required: true,
            ..Member::new("member", &BATCH_RESULT_ERROR_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static BINARY: Schema = Schema { name: "Binary", kind: Kind::Blob, ..Schema::BASE };
    pub static BINARY_LIST: Schema = Schema {
        name: "BinaryList",
        kind: Kind::List,
        members: &[Member {
            wire: "BinaryListValue",
            location_name: Some("BinaryListValue"),
            required: true,
            ..Member::new("member", &BINARY)
        }],
        ..Schema::BASE
    };
    pub static BOOLEAN: Schema = Schema { name: "Boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static BOXED_INTEGER: Schema = Schema { name: "BoxedInteger", kind: Kind::Integer, ..Schema::BASE };
    pub static CANCEL_MESSAGE_MOVE_TASK_REQUEST: Schema = Schema {
        name: "CancelMessageMoveTaskRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("TaskHandle", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static CANCEL_MESSAGE_MOVE_TASK_RESULT: Schema = Schema {
        name: "CancelMessageMoveTaskResult",
        kind: Kind::Structure,
        members: &[Member::new("ApproximateNumberOfMessagesMoved", &LONG)],
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Schema = Schema {
        name: "ChangeMessageVisibilityBatchRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member::new("Entries", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Schema = Schema {
        name: "ChangeMessageVisibilityBatchRequestEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("ReceiptHandle", &STRING_SHAPE) },
            Member::new("VisibilityTimeout", &NULLABLE_INTEGER),
        ],
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: Schema = Schema {
        name: "ChangeMessageVisibilityBatchRequestEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "ChangeMessageVisibilityBatchRequestEntry",
            location_name: Some("ChangeMessageVisibilityBatchRequestEntry"),
            required: true,
            ..Member::new("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Schema = Schema {
        name: "ChangeMessageVisibilityBatchResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Successful", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST),
            Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Schema = Schema {
        name: "ChangeMessageVisibilityBatchResultEntry",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Id", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: Schema = Schema {
        name: "ChangeMessageVisibilityBatchResultEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "ChangeMessageVisibilityBatchResultEntry",
            location_name: Some("ChangeMessageVisibilityBatchResultEntry"),
            required: true,
            ..Member::new("member", &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static CHANGE_MESSAGE_VISIBILITY_REQUEST: Schema = Schema {
        name: "ChangeMessageVisibilityRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { required: true, ..Member::new("ReceiptHandle", &STRING_SHAPE) },
            Member { required: true, ..Member::new("VisibilityTimeout", &NULLABLE_INTEGER) },
        ],
        ..Schema::BASE
    };
    pub static CREATE_QUEUE_REQUEST: Schema = Schema {
        name: "CreateQueueRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueName", &STRING_SHAPE) },
            Member { query: Some("Attribute"), ..Member::new("Attributes", &QUEUE_ATTRIBUTE_MAP) },
            Member { query: Some("Tag"), ..Member::new("tags", &TAG_MAP) },
        ],
        ..Schema::BASE
    };
    pub static CREATE_QUEUE_RESULT: Schema = Schema {
        name: "CreateQueueResult",
        kind: Kind::Structure,
        members: &[Member::new("QueueUrl", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_BATCH_REQUEST: Schema = Schema {
        name: "DeleteMessageBatchRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member::new("Entries", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Schema = Schema {
        name: "DeleteMessageBatchRequestEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("ReceiptHandle", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Schema = Schema {
        name: "DeleteMessageBatchRequestEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "DeleteMessageBatchRequestEntry",
            location_name: Some("DeleteMessageBatchRequestEntry"),
            required: true,
            ..Member::new("member", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_BATCH_RESULT: Schema = Schema {
        name: "DeleteMessageBatchResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Successful", &DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST),
            Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema {
        name: "DeleteMessageBatchResultEntry",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Id", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: Schema = Schema {
        name: "DeleteMessageBatchResultEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "DeleteMessageBatchResultEntry",
            location_name: Some("DeleteMessageBatchResultEntry"),
            required: true,
            ..Member::new("member", &DELETE_MESSAGE_BATCH_RESULT_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static DELETE_MESSAGE_REQUEST: Schema = Schema {
        name: "DeleteMessageRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { required: true, ..Member::new("ReceiptHandle", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static DELETE_QUEUE_REQUEST: Schema = Schema {
        name: "DeleteQueueRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static EMPTY_BATCH_REQUEST: Schema = Schema {
        name: "EmptyBatchRequest",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.EmptyBatchRequest"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXCEPTION_MESSAGE: Schema =
        Schema { name: "ExceptionMessage", kind: Kind::String, ..Schema::BASE };
    pub static GET_QUEUE_ATTRIBUTES_REQUEST: Schema = Schema {
        name: "GetQueueAttributesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member::new("AttributeNames", &ATTRIBUTE_NAME_LIST),
        ],
        ..Schema::BASE
    };
    pub static GET_QUEUE_ATTRIBUTES_RESULT: Schema = Schema {
        name: "GetQueueAttributesResult",
        kind: Kind::Structure,
        members: &[Member { query: Some("Attribute"), ..Member::new("Attributes", &QUEUE_ATTRIBUTE_MAP) }],
        ..Schema::BASE
    };
    pub static GET_QUEUE_URL_REQUEST: Schema = Schema {
        name: "GetQueueUrlRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueName", &STRING_SHAPE) },
            Member::new("QueueOwnerAWSAccountId", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static GET_QUEUE_URL_RESULT: Schema = Schema {
        name: "GetQueueUrlResult",
        kind: Kind::Structure,
        members: &[Member::new("QueueUrl", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static INVALID_ADDRESS: Schema = Schema {
        name: "InvalidAddress",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("InvalidAddress"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_ATTRIBUTE_NAME: Schema = Schema {
        name: "InvalidAttributeName",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("InvalidAttributeName"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_ATTRIBUTE_VALUE: Schema = Schema {
        name: "InvalidAttributeValue",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_BATCH_ENTRY_ID: Schema = Schema {
        name: "InvalidBatchEntryId",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.InvalidBatchEntryId"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static INVALID_ID_FORMAT: Schema = Schema {
        name: "InvalidIdFormat",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_MESSAGE_CONTENTS: Schema = Schema {
        name: "InvalidMessageContents",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: Schema = Schema {
        name: "InvalidParameterCombinationException",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Message",
            location_name: Some("Message"),
            ..Member::new("message", &ERROR_MESSAGE_PATCHED)
        }],
        fault: Some(FaultSchema {
            code: Some("InvalidParameterCombination"),
            status: 400,
            namespace: Some("com.amazon.coral.service"),
        }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_VALUE_EXCEPTION: Schema = Schema {
        name: "InvalidParameterValueException",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Message",
            location_name: Some("Message"),
            ..Member::new("message", &ERROR_MESSAGE_PATCHED)
        }],
        fault: Some(FaultSchema {
            code: Some("InvalidParameterValue"),
            status: 400,
            namespace: Some("com.amazon.coral.service"),
        }),
        ..Schema::BASE
    };
    pub static INVALID_SECURITY: Schema = Schema {
        name: "InvalidSecurity",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("InvalidSecurity"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_ACCESS_DENIED: Schema = Schema {
        name: "KmsAccessDenied",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.AccessDeniedException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_DISABLED: Schema = Schema {
        name: "KmsDisabled",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.DisabledException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_KEY_USAGE: Schema = Schema {
        name: "KmsInvalidKeyUsage",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.InvalidKeyUsageException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_STATE: Schema = Schema {
        name: "KmsInvalidState",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.InvalidStateException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_NOT_FOUND: Schema = Schema {
        name: "KmsNotFound",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.NotFoundException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_OPT_IN_REQUIRED: Schema = Schema {
        name: "KmsOptInRequired",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.OptInRequired"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_THROTTLED: Schema = Schema {
        name: "KmsThrottled",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("KMS.ThrottlingException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Schema = Schema {
        name: "ListDeadLetterSourceQueuesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member::new("NextToken", &TOKEN),
            Member::new("MaxResults", &BOXED_INTEGER),
        ],
        ..Schema::BASE
    };
    pub static LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Schema = Schema {
        name: "ListDeadLetterSourceQueuesResult",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("queueUrls", &QUEUE_URL_LIST) },
            Member::new("NextToken", &TOKEN),
        ],
        ..Schema::BASE
    };
    pub static LIST_MESSAGE_MOVE_TASKS_REQUEST: Schema = Schema {
        name: "ListMessageMoveTasksRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SourceArn", &STRING_SHAPE) },
            Member::new("MaxResults", &NULLABLE_INTEGER),
        ],
        ..Schema::BASE
    };
    pub static LIST_MESSAGE_MOVE_TASKS_RESULT: Schema = Schema {
        name: "ListMessageMoveTasksResult",
        kind: Kind::Structure,
        members: &[Member {
            flattened: true,
            ..Member::new("Results", &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST)
        }],
        ..Schema::BASE
    };
    pub static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Schema = Schema {
        name: "ListMessageMoveTasksResultEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("TaskHandle", &STRING_SHAPE),
            Member::new("Status", &STRING_SHAPE),
            Member::new("SourceArn", &STRING_SHAPE),
            Member::new("DestinationArn", &STRING_SHAPE),
            Member::new("MaxNumberOfMessagesPerSecond", &NULLABLE_INTEGER),
            Member::new("ApproximateNumberOfMessagesMoved", &LONG),
            Member::new("ApproximateNumberOfMessagesToMove", &NULLABLE_LONG),
            Member::new("FailureReason", &STRING_SHAPE),
            Member::new("StartedTimestamp", &LONG),
        ],
        ..Schema::BASE
    };
    pub static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST: Schema = Schema {
        name: "ListMessageMoveTasksResultEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "ListMessageMoveTasksResultEntry",
            location_name: Some("ListMessageMoveTasksResultEntry"),
            required: true,
            ..Member::new("member", &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static LIST_QUEUE_TAGS_REQUEST: Schema = Schema {
        name: "ListQueueTagsRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static LIST_QUEUE_TAGS_RESULT: Schema = Schema {
        name: "ListQueueTagsResult",
        kind: Kind::Structure,
        members: &[Member { query: Some("Tag"), ..Member::new("Tags", &TAG_MAP) }],
        ..Schema::BASE
    };
    pub static LIST_QUEUES_REQUEST: Schema = Schema {
        name: "ListQueuesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("QueueNamePrefix", &STRING_SHAPE),
            Member::new("NextToken", &TOKEN),
            Member::new("MaxResults", &BOXED_INTEGER),
        ],
        ..Schema::BASE
    };
    pub static LIST_QUEUES_RESULT: Schema = Schema {
        name: "ListQueuesResult",
        kind: Kind::Structure,
        members: &[Member::new("QueueUrls", &QUEUE_URL_LIST), Member::new("NextToken", &TOKEN)],
        ..Schema::BASE
    };
    pub static LONG: Schema = Schema { name: "Long", kind: Kind::Long, ..Schema::BASE };
    pub static MESSAGE: Schema = Schema {
        name: "Message",
        kind: Kind::Structure,
        members: &[
            Member::new("MessageId", &STRING_SHAPE),
            Member::new("ReceiptHandle", &STRING_SHAPE),
            Member::new("MD5OfBody", &STRING_SHAPE),
            Member::new("Body", &STRING_SHAPE),
            Member { query: Some("Attribute"), ..Member::new("Attributes", &MESSAGE_SYSTEM_ATTRIBUTE_MAP) },
            Member::new("MD5OfMessageAttributes", &STRING_SHAPE),
            Member {
                query: Some("MessageAttribute"),
                ..Member::new("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP)
            },
        ],
        ..Schema::BASE
    };
    pub static MESSAGE_ATTRIBUTE_NAME: Schema =
        Schema { name: "MessageAttributeName", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE_ATTRIBUTE_NAME_LIST: Schema = Schema {
        name: "MessageAttributeNameList",
        kind: Kind::List,
        members: &[Member {
            wire: "MessageAttributeName",
            location_name: Some("MessageAttributeName"),
            required: true,
            ..Member::new("member", &MESSAGE_ATTRIBUTE_NAME)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static MESSAGE_ATTRIBUTE_VALUE: Schema = Schema {
        name: "MessageAttributeValue",
        kind: Kind::Structure,
        members: &[
            Member::new("StringValue", &STRING_SHAPE),
            Member::new("BinaryValue", &BINARY),
            Member { flattened: true, ..Member::new("StringListValues", &STRING_LIST) },
            Member { flattened: true, ..Member::new("BinaryListValues", &BINARY_LIST) },
            Member { required: true, ..Member::new("DataType", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static MESSAGE_BODY_ATTRIBUTE_MAP: Schema = Schema {
        name: "MessageBodyAttributeMap",
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
        flattened: true,
        ..Schema::BASE
    };
    pub static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Schema = Schema {
        name: "MessageBodySystemAttributeMap",
        kind: Kind::Map,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                required: true,
                ..Member::new("key", &MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS)
            },
            Member {
                wire: "Value",
                location_name: Some("Value"),
                required: true,
                ..Member::new("value", &MESSAGE_SYSTEM_ATTRIBUTE_VALUE)
            },
        ],
        flattened: true,
        ..Schema::BASE
    };
    pub static MESSAGE_LIST: Schema = Schema {
        name: "MessageList",
        kind: Kind::List,
        members: &[Member {
            wire: "Message",
            location_name: Some("Message"),
            required: true,
            ..Member::new("member", &MESSAGE)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static MESSAGE_NOT_INFLIGHT: Schema = Schema {
        name: "MessageNotInflight",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.MessageNotInflight"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static MESSAGE_SYSTEM_ATTRIBUTE_LIST: Schema = Schema {
        name: "MessageSystemAttributeList",
        kind: Kind::List,
        members: &[Member {
            wire: "MessageSystemAttributeName",
            location_name: Some("MessageSystemAttributeName"),
            required: true,
            ..Member::new("member", &MESSAGE_SYSTEM_ATTRIBUTE_NAME)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Schema = Schema {
        name: "MessageSystemAttributeMap",
        kind: Kind::Map,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                required: true,
                ..Member::new("key", &MESSAGE_SYSTEM_ATTRIBUTE_NAME)
            },
            Member {
                wire: "Value",
                location_name: Some("Value"),
                required: true,
                ..Member::new("value", &STRING_SHAPE)
            },
        ],
        flattened: true,
        ..Schema::BASE
    };
    pub static MESSAGE_SYSTEM_ATTRIBUTE_NAME: Schema =
        Schema { name: "MessageSystemAttributeName", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE_SYSTEM_ATTRIBUTE_NAME_FOR_SENDS: Schema =
        Schema { name: "MessageSystemAttributeNameForSends", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Schema = Schema {
        name: "MessageSystemAttributeValue",
        kind: Kind::Structure,
        members: &[
            Member::new("StringValue", &STRING_SHAPE),
            Member::new("BinaryValue", &BINARY),
            Member { flattened: true, ..Member::new("StringListValues", &STRING_LIST) },
            Member { flattened: true, ..Member::new("BinaryListValues", &BINARY_LIST) },
            Member { required: true, ..Member::new("DataType", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static MISSING_REQUIRED_PARAMETER_EXCEPTION: Schema = Schema {
        name: "MissingRequiredParameterException",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Message",
            location_name: Some("Message"),
            ..Member::new("message", &ERROR_MESSAGE_PATCHED)
        }],
        fault: Some(FaultSchema {
            code: Some("MissingParameter"),
            status: 400,
            namespace: Some("com.amazon.coral.service"),
        }),
        ..Schema::BASE
    };
    pub static NULLABLE_INTEGER: Schema =
        Schema { name: "NullableInteger", kind: Kind::Integer, ..Schema::BASE };
    pub static NULLABLE_LONG: Schema = Schema { name: "NullableLong", kind: Kind::Long, ..Schema::BASE };
    pub static OVER_LIMIT: Schema = Schema {
        name: "OverLimit",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("OverLimit"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static PURGE_QUEUE_IN_PROGRESS: Schema = Schema {
        name: "PurgeQueueInProgress",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.PurgeQueueInProgress"),
            status: 403,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static PURGE_QUEUE_REQUEST: Schema = Schema {
        name: "PurgeQueueRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static QUEUE_ATTRIBUTE_MAP: Schema = Schema {
        name: "QueueAttributeMap",
        kind: Kind::Map,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                required: true,
                ..Member::new("key", &QUEUE_ATTRIBUTE_NAME)
            },
            Member {
                wire: "Value",
                location_name: Some("Value"),
                required: true,
                ..Member::new("value", &STRING_SHAPE)
            },
        ],
        flattened: true,
        ..Schema::BASE
    };
    pub static QUEUE_ATTRIBUTE_NAME: Schema =
        Schema { name: "QueueAttributeName", kind: Kind::String, ..Schema::BASE };
    pub static QUEUE_DELETED_RECENTLY: Schema = Schema {
        name: "QueueDeletedRecently",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.QueueDeletedRecently"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static QUEUE_DOES_NOT_EXIST: Schema = Schema {
        name: "QueueDoesNotExist",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.NonExistentQueue"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static QUEUE_NAME_EXISTS: Schema = Schema {
        name: "QueueNameExists",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("QueueAlreadyExists"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static QUEUE_URL_LIST: Schema = Schema {
        name: "QueueUrlList",
        kind: Kind::List,
        members: &[Member {
            wire: "QueueUrl",
            location_name: Some("QueueUrl"),
            required: true,
            ..Member::new("member", &STRING_SHAPE)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static RECEIPT_HANDLE_IS_INVALID: Schema = Schema {
        name: "ReceiptHandleIsInvalid",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("ReceiptHandleIsInvalid"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static RECEIVE_MESSAGE_REQUEST: Schema = Schema {
        name: "ReceiveMessageRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member::new("AttributeNames", &ATTRIBUTE_NAME_LIST),
            Member::new("MessageSystemAttributeNames", &MESSAGE_SYSTEM_ATTRIBUTE_LIST),
            Member::new("MessageAttributeNames", &MESSAGE_ATTRIBUTE_NAME_LIST),
            Member::new("MaxNumberOfMessages", &NULLABLE_INTEGER),
            Member::new("VisibilityTimeout", &NULLABLE_INTEGER),
            Member::new("WaitTimeSeconds", &NULLABLE_INTEGER),
            Member::new("ReceiveRequestAttemptId", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static RECEIVE_MESSAGE_RESULT: Schema = Schema {
        name: "ReceiveMessageResult",
        kind: Kind::Structure,
        members: &[Member::new("Messages", &MESSAGE_LIST)],
        ..Schema::BASE
    };
    pub static REMOVE_PERMISSION_REQUEST: Schema = Schema {
        name: "RemovePermissionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { required: true, ..Member::new("Label", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static REQUEST_THROTTLED: Schema = Schema {
        name: "RequestThrottled",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("RequestThrottled"), status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("ResourceNotFoundException"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_BATCH_REQUEST: Schema = Schema {
        name: "SendMessageBatchRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member::new("Entries", &SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Schema = Schema {
        name: "SendMessageBatchRequestEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("MessageBody", &STRING_SHAPE) },
            Member::new("DelaySeconds", &NULLABLE_INTEGER),
            Member {
                query: Some("MessageAttribute"),
                ..Member::new("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP)
            },
            Member {
                query: Some("MessageSystemAttribute"),
                ..Member::new("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP)
            },
            Member::new("MessageDeduplicationId", &STRING_SHAPE),
            Member::new("MessageGroupId", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Schema = Schema {
        name: "SendMessageBatchRequestEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "SendMessageBatchRequestEntry",
            location_name: Some("SendMessageBatchRequestEntry"),
            required: true,
            ..Member::new("member", &SEND_MESSAGE_BATCH_REQUEST_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_BATCH_RESULT: Schema = Schema {
        name: "SendMessageBatchResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Successful", &SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST),
            Member::new("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
        ],
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_BATCH_RESULT_ENTRY: Schema = Schema {
        name: "SendMessageBatchResultEntry",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &STRING_SHAPE) },
            Member { required: true, ..Member::new("MessageId", &STRING_SHAPE) },
            Member { required: true, ..Member::new("MD5OfMessageBody", &STRING_SHAPE) },
            Member::new("MD5OfMessageAttributes", &STRING_SHAPE),
            Member::new("MD5OfMessageSystemAttributes", &STRING_SHAPE),
            Member::new("SequenceNumber", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: Schema = Schema {
        name: "SendMessageBatchResultEntryList",
        kind: Kind::List,
        members: &[Member {
            wire: "SendMessageBatchResultEntry",
            location_name: Some("SendMessageBatchResultEntry"),
            required: true,
            ..Member::new("member", &SEND_MESSAGE_BATCH_RESULT_ENTRY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_REQUEST: Schema = Schema {
        name: "SendMessageRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { required: true, ..Member::new("MessageBody", &STRING_SHAPE) },
            Member::new("DelaySeconds", &NULLABLE_INTEGER),
            Member {
                query: Some("MessageAttribute"),
                ..Member::new("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP)
            },
            Member {
                query: Some("MessageSystemAttribute"),
                ..Member::new("MessageSystemAttributes", &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP)
            },
            Member::new("MessageDeduplicationId", &STRING_SHAPE),
            Member::new("MessageGroupId", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static SEND_MESSAGE_RESULT: Schema = Schema {
        name: "SendMessageResult",
        kind: Kind::Structure,
        members: &[
            Member::new("MD5OfMessageBody", &STRING_SHAPE),
            Member::new("MD5OfMessageAttributes", &STRING_SHAPE),
            Member::new("MD5OfMessageSystemAttributes", &STRING_SHAPE),
            Member::new("MessageId", &STRING_SHAPE),
            Member::new("SequenceNumber", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static SET_QUEUE_ATTRIBUTES_REQUEST: Schema = Schema {
        name: "SetQueueAttributesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member {
                query: Some("Attribute"),
                required: true,
                ..Member::new("Attributes", &QUEUE_ATTRIBUTE_MAP)
            },
        ],
        ..Schema::BASE
    };
    pub static START_MESSAGE_MOVE_TASK_REQUEST: Schema = Schema {
        name: "StartMessageMoveTaskRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SourceArn", &STRING_SHAPE) },
            Member::new("DestinationArn", &STRING_SHAPE),
            Member::new("MaxNumberOfMessagesPerSecond", &NULLABLE_INTEGER),
        ],
        ..Schema::BASE
    };
    pub static START_MESSAGE_MOVE_TASK_RESULT: Schema = Schema {
        name: "StartMessageMoveTaskResult",
        kind: Kind::Structure,
        members: &[Member::new("TaskHandle", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static STRING_LIST: Schema = Schema {
        name: "StringList",
        kind: Kind::List,
        members: &[Member {
            wire: "StringListValue",
            location_name: Some("StringListValue"),
            required: true,
            ..Member::new("member", &STRING_SHAPE)
        }],
        ..Schema::BASE
    };
    pub static TAG_KEY: Schema = Schema { name: "TagKey", kind: Kind::String, ..Schema::BASE };
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
        kind: Kind::List,
        members: &[Member {
            wire: "TagKey",
            location_name: Some("TagKey"),
            required: true,
            ..Member::new("member", &TAG_KEY)
        }],
        flattened: true,
        ..Schema::BASE
    };
    pub static TAG_MAP: Schema = Schema {
        name: "TagMap",
        kind: Kind::Map,
        members: &[
            Member {
                wire: "Key",
                location_name: Some("Key"),
                required: true,
                ..Member::new("key", &TAG_KEY)
            },
            Member {
                wire: "Value",
                location_name: Some("Value"),
                required: true,
                ..Member::new("value", &TAG_VALUE)
            },
        ],
        flattened: true,
        ..Schema::BASE
    };
    pub static TAG_QUEUE_REQUEST: Schema = Schema {
        name: "TagQueueRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { query: Some("Tag"), required: true, ..Member::new("Tags", &TAG_MAP) },
        ],
        ..Schema::BASE
    };
    pub static TAG_VALUE: Schema = Schema { name: "TagValue", kind: Kind::String, ..Schema::BASE };
    pub static TOKEN: Schema = Schema { name: "Token", kind: Kind::String, ..Schema::BASE };
    pub static TOO_MANY_ENTRIES_IN_BATCH_REQUEST: Schema = Schema {
        name: "TooManyEntriesInBatchRequest",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.TooManyEntriesInBatchRequest"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static UNSUPPORTED_OPERATION: Schema = Schema {
        name: "UnsupportedOperation",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("AWS.SimpleQueueService.UnsupportedOperation"),
            status: 400,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static UNTAG_QUEUE_REQUEST: Schema = Schema {
        name: "UntagQueueRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("QueueUrl", &STRING_SHAPE) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST) },
        ],
        ..Schema::BASE
    };
}
