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
    name: "secretsmanager",
    id: "Secrets Manager",
    signing_name: "secretsmanager",
    protocol: Protocol::AwsJson11,
    target_prefix: "secretsmanager",
    api_version: "2017-10-17",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "InvalidParameterException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AssociateCrossAccountReplica",
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
            name: "BatchGetSecretValue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::BATCH_GET_SECRET_VALUE_REQUEST,
            output: &schemas::BATCH_GET_SECRET_VALUE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::DECRYPTION_FAILURE,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CancelRotateSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CANCEL_ROTATE_SECRET_REQUEST,
            output: &schemas::CANCEL_ROTATE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_SECRET_REQUEST,
            output: &schemas::CREATE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::DECRYPTION_FAILURE,
                &schemas::ENCRYPTION_FAILURE,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::PRECONDITION_NOT_MET_EXCEPTION,
                &schemas::RESOURCE_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteResourcePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_RESOURCE_POLICY_REQUEST,
            output: &schemas::DELETE_RESOURCE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_SECRET_REQUEST,
            output: &schemas::DELETE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_SECRET_REQUEST,
            output: &schemas::DESCRIBE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DisassociateCrossAccountReplica",
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
            name: "GetRandomPassword",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_RANDOM_PASSWORD_REQUEST,
            output: &schemas::GET_RANDOM_PASSWORD_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetResourcePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_RESOURCE_POLICY_REQUEST,
            output: &schemas::GET_RESOURCE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetSecretValue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_SECRET_VALUE_REQUEST,
            output: &schemas::GET_SECRET_VALUE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::DECRYPTION_FAILURE,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListResourcePolicies",
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
            name: "ListSecretVersionIds",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_SECRET_VERSION_IDS_REQUEST,
            output: &schemas::LIST_SECRET_VERSION_IDS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListSecrets",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_SECRETS_REQUEST,
            output: &schemas::LIST_SECRETS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutResourcePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_RESOURCE_POLICY_REQUEST,
            output: &schemas::PUT_RESOURCE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::PUBLIC_POLICY_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutSecretValue",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_SECRET_VALUE_REQUEST,
            output: &schemas::PUT_SECRET_VALUE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::DECRYPTION_FAILURE,
                &schemas::ENCRYPTION_FAILURE,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RemoveRegionsFromReplication",
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
            name: "ReplicateSecretToRegions",
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
            name: "RestoreSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::RESTORE_SECRET_REQUEST,
            output: &schemas::RESTORE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RotateSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ROTATE_SECRET_REQUEST,
            output: &schemas::ROTATE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "StopReplicationToReplica",
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
            name: "TagResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TAG_RESOURCE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UntagResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_RESOURCE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateSecret",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_SECRET_REQUEST,
            output: &schemas::UPDATE_SECRET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::DECRYPTION_FAILURE,
                &schemas::ENCRYPTION_FAILURE,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::PRECONDITION_NOT_MET_EXCEPTION,
                &schemas::RESOURCE_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateSecretVersionStage",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_SECRET_VERSION_STAGE_REQUEST,
            output: &schemas::UPDATE_SECRET_VERSION_STAGE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVICE_ERROR,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_REQUEST_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ValidateResourcePolicy",
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

/// Operation `BatchGetSecretValue`.
#[derive(Clone, Copy, Debug)]
pub struct BatchGetSecretValue;

impl Operation for BatchGetSecretValue {
    type Input = BatchGetSecretValueRequest;
    type Output = BatchGetSecretValueResponse;
    type Error = BatchGetSecretValueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `BatchGetSecretValue` answers instead of its output.
#[derive(Debug)]
pub enum BatchGetSecretValueError {
    AccessDeniedException(AccessDeniedException),
    DecryptionFailure(DecryptionFailure),
    InternalServiceError(InternalServiceError),
    InvalidNextTokenException(InvalidNextTokenException),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for BatchGetSecretValueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::DecryptionFailure(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for BatchGetSecretValueError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<DecryptionFailure> for BatchGetSecretValueError {
    fn from(fault: DecryptionFailure) -> Self {
        Self::DecryptionFailure(fault)
    }
}

impl From<InternalServiceError> for BatchGetSecretValueError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidNextTokenException> for BatchGetSecretValueError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<InvalidParameterException> for BatchGetSecretValueError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for BatchGetSecretValueError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for BatchGetSecretValueError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for BatchGetSecretValueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CancelRotateSecret`.
#[derive(Clone, Copy, Debug)]
pub struct CancelRotateSecret;

impl Operation for CancelRotateSecret {
    type Input = CancelRotateSecretRequest;
    type Output = CancelRotateSecretResponse;
    type Error = CancelRotateSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `CancelRotateSecret` answers instead of its output.
#[derive(Debug)]
pub enum CancelRotateSecretError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for CancelRotateSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for CancelRotateSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for CancelRotateSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for CancelRotateSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for CancelRotateSecretError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for CancelRotateSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for CancelRotateSecretError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateSecret`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSecret;

impl Operation for CreateSecret {
    type Input = CreateSecretRequest;
    type Output = CreateSecretResponse;
    type Error = CreateSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `CreateSecret` answers instead of its output.
#[derive(Debug)]
pub enum CreateSecretError {
    AccessDeniedException(AccessDeniedException),
    DecryptionFailure(DecryptionFailure),
    EncryptionFailure(EncryptionFailure),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    PreconditionNotMetException(PreconditionNotMetException),
    ResourceExistsException(ResourceExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for CreateSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::DecryptionFailure(fault) => Ok(fault),
            Self::EncryptionFailure(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::PreconditionNotMetException(fault) => Ok(fault),
            Self::ResourceExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for CreateSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<DecryptionFailure> for CreateSecretError {
    fn from(fault: DecryptionFailure) -> Self {
        Self::DecryptionFailure(fault)
    }
}

impl From<EncryptionFailure> for CreateSecretError {
    fn from(fault: EncryptionFailure) -> Self {
        Self::EncryptionFailure(fault)
    }
}

impl From<InternalServiceError> for CreateSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for CreateSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for CreateSecretError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<LimitExceededException> for CreateSecretError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for CreateSecretError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<PreconditionNotMetException> for CreateSecretError {
    fn from(fault: PreconditionNotMetException) -> Self {
        Self::PreconditionNotMetException(fault)
    }
}

impl From<ResourceExistsException> for CreateSecretError {
    fn from(fault: ResourceExistsException) -> Self {
        Self::ResourceExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for CreateSecretError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteResourcePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = DeleteResourcePolicyResponse;
    type Error = DeleteResourcePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `DeleteResourcePolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteResourcePolicyError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for DeleteResourcePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteResourcePolicyError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for DeleteResourcePolicyError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for DeleteResourcePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for DeleteResourcePolicyError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteResourcePolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for DeleteResourcePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteSecret`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSecret;

impl Operation for DeleteSecret {
    type Input = DeleteSecretRequest;
    type Output = DeleteSecretResponse;
    type Error = DeleteSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `DeleteSecret` answers instead of its output.
#[derive(Debug)]
pub enum DeleteSecretError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for DeleteSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for DeleteSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for DeleteSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for DeleteSecretError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for DeleteSecretError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeSecret`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeSecret;

impl Operation for DescribeSecret {
    type Input = DescribeSecretRequest;
    type Output = DescribeSecretResponse;
    type Error = DescribeSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `DescribeSecret` answers instead of its output.
#[derive(Debug)]
pub enum DescribeSecretError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for DescribeSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for DescribeSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for DescribeSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for DescribeSecretError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRandomPassword`.
#[derive(Clone, Copy, Debug)]
pub struct GetRandomPassword;

impl Operation for GetRandomPassword {
    type Input = GetRandomPasswordRequest;
    type Output = GetRandomPasswordResponse;
    type Error = GetRandomPasswordError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `GetRandomPassword` answers instead of its output.
#[derive(Debug)]
pub enum GetRandomPasswordError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    Internal(Internal),
}

impl OperationError for GetRandomPasswordError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetRandomPasswordError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for GetRandomPasswordError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for GetRandomPasswordError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for GetRandomPasswordError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<Internal> for GetRandomPasswordError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetResourcePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetResourcePolicy;

impl Operation for GetResourcePolicy {
    type Input = GetResourcePolicyRequest;
    type Output = GetResourcePolicyResponse;
    type Error = GetResourcePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `GetResourcePolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetResourcePolicyError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for GetResourcePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetResourcePolicyError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for GetResourcePolicyError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for GetResourcePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for GetResourcePolicyError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for GetResourcePolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for GetResourcePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetSecretValue`.
#[derive(Clone, Copy, Debug)]
pub struct GetSecretValue;

impl Operation for GetSecretValue {
    type Input = GetSecretValueRequest;
    type Output = GetSecretValueResponse;
    type Error = GetSecretValueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `GetSecretValue` answers instead of its output.
#[derive(Debug)]
pub enum GetSecretValueError {
    AccessDeniedException(AccessDeniedException),
    DecryptionFailure(DecryptionFailure),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for GetSecretValueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::DecryptionFailure(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetSecretValueError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<DecryptionFailure> for GetSecretValueError {
    fn from(fault: DecryptionFailure) -> Self {
        Self::DecryptionFailure(fault)
    }
}

impl From<InternalServiceError> for GetSecretValueError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for GetSecretValueError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for GetSecretValueError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for GetSecretValueError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for GetSecretValueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListSecretVersionIds`.
#[derive(Clone, Copy, Debug)]
pub struct ListSecretVersionIds;

impl Operation for ListSecretVersionIds {
    type Input = ListSecretVersionIdsRequest;
    type Output = ListSecretVersionIdsResponse;
    type Error = ListSecretVersionIdsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `ListSecretVersionIds` answers instead of its output.
#[derive(Debug)]
pub enum ListSecretVersionIdsError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidNextTokenException(InvalidNextTokenException),
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for ListSecretVersionIdsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ListSecretVersionIdsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for ListSecretVersionIdsError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidNextTokenException> for ListSecretVersionIdsError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<InvalidParameterException> for ListSecretVersionIdsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for ListSecretVersionIdsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for ListSecretVersionIdsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListSecrets`.
#[derive(Clone, Copy, Debug)]
pub struct ListSecrets;

impl Operation for ListSecrets {
    type Input = ListSecretsRequest;
    type Output = ListSecretsResponse;
    type Error = ListSecretsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `ListSecrets` answers instead of its output.
#[derive(Debug)]
pub enum ListSecretsError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidNextTokenException(InvalidNextTokenException),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    Internal(Internal),
}

impl OperationError for ListSecretsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ListSecretsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for ListSecretsError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidNextTokenException> for ListSecretsError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<InvalidParameterException> for ListSecretsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for ListSecretsError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<Internal> for ListSecretsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutResourcePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutResourcePolicy;

impl Operation for PutResourcePolicy {
    type Input = PutResourcePolicyRequest;
    type Output = PutResourcePolicyResponse;
    type Error = PutResourcePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `PutResourcePolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutResourcePolicyError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    PublicPolicyException(PublicPolicyException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for PutResourcePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::PublicPolicyException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for PutResourcePolicyError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for PutResourcePolicyError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for PutResourcePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for PutResourcePolicyError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for PutResourcePolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<PublicPolicyException> for PutResourcePolicyError {
    fn from(fault: PublicPolicyException) -> Self {
        Self::PublicPolicyException(fault)
    }
}

impl From<ResourceNotFoundException> for PutResourcePolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for PutResourcePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutSecretValue`.
#[derive(Clone, Copy, Debug)]
pub struct PutSecretValue;

impl Operation for PutSecretValue {
    type Input = PutSecretValueRequest;
    type Output = PutSecretValueResponse;
    type Error = PutSecretValueError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[15];
}

/// What `PutSecretValue` answers instead of its output.
#[derive(Debug)]
pub enum PutSecretValueError {
    AccessDeniedException(AccessDeniedException),
    DecryptionFailure(DecryptionFailure),
    EncryptionFailure(EncryptionFailure),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    LimitExceededException(LimitExceededException),
    ResourceExistsException(ResourceExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for PutSecretValueError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::DecryptionFailure(fault) => Ok(fault),
            Self::EncryptionFailure(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for PutSecretValueError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<DecryptionFailure> for PutSecretValueError {
    fn from(fault: DecryptionFailure) -> Self {
        Self::DecryptionFailure(fault)
    }
}

impl From<EncryptionFailure> for PutSecretValueError {
    fn from(fault: EncryptionFailure) -> Self {
        Self::EncryptionFailure(fault)
    }
}

impl From<InternalServiceError> for PutSecretValueError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for PutSecretValueError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for PutSecretValueError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<LimitExceededException> for PutSecretValueError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceExistsException> for PutSecretValueError {
    fn from(fault: ResourceExistsException) -> Self {
        Self::ResourceExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for PutSecretValueError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for PutSecretValueError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RestoreSecret`.
#[derive(Clone, Copy, Debug)]
pub struct RestoreSecret;

impl Operation for RestoreSecret {
    type Input = RestoreSecretRequest;
    type Output = RestoreSecretResponse;
    type Error = RestoreSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `RestoreSecret` answers instead of its output.
#[derive(Debug)]
pub enum RestoreSecretError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for RestoreSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for RestoreSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for RestoreSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for RestoreSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for RestoreSecretError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for RestoreSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for RestoreSecretError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RotateSecret`.
#[derive(Clone, Copy, Debug)]
pub struct RotateSecret;

impl Operation for RotateSecret {
    type Input = RotateSecretRequest;
    type Output = RotateSecretResponse;
    type Error = RotateSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[19];
}

/// What `RotateSecret` answers instead of its output.
#[derive(Debug)]
pub enum RotateSecretError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for RotateSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for RotateSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for RotateSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for RotateSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for RotateSecretError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for RotateSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for RotateSecretError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[21];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for TagResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for TagResourceError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for TagResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for TagResourceError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UntagResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for UntagResourceError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for UntagResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for UntagResourceError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ResourceNotFoundException> for UntagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for UntagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateSecret`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSecret;

impl Operation for UpdateSecret {
    type Input = UpdateSecretRequest;
    type Output = UpdateSecretResponse;
    type Error = UpdateSecretError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `UpdateSecret` answers instead of its output.
#[derive(Debug)]
pub enum UpdateSecretError {
    AccessDeniedException(AccessDeniedException),
    DecryptionFailure(DecryptionFailure),
    EncryptionFailure(EncryptionFailure),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    PreconditionNotMetException(PreconditionNotMetException),
    ResourceExistsException(ResourceExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for UpdateSecretError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::DecryptionFailure(fault) => Ok(fault),
            Self::EncryptionFailure(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::PreconditionNotMetException(fault) => Ok(fault),
            Self::ResourceExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateSecretError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<DecryptionFailure> for UpdateSecretError {
    fn from(fault: DecryptionFailure) -> Self {
        Self::DecryptionFailure(fault)
    }
}

impl From<EncryptionFailure> for UpdateSecretError {
    fn from(fault: EncryptionFailure) -> Self {
        Self::EncryptionFailure(fault)
    }
}

impl From<InternalServiceError> for UpdateSecretError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for UpdateSecretError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for UpdateSecretError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<LimitExceededException> for UpdateSecretError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for UpdateSecretError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<PreconditionNotMetException> for UpdateSecretError {
    fn from(fault: PreconditionNotMetException) -> Self {
        Self::PreconditionNotMetException(fault)
    }
}

impl From<ResourceExistsException> for UpdateSecretError {
    fn from(fault: ResourceExistsException) -> Self {
        Self::ResourceExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateSecretError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for UpdateSecretError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateSecretVersionStage`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSecretVersionStage;

impl Operation for UpdateSecretVersionStage {
    type Input = UpdateSecretVersionStageRequest;
    type Output = UpdateSecretVersionStageResponse;
    type Error = UpdateSecretVersionStageError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[24];
}

/// What `UpdateSecretVersionStage` answers instead of its output.
#[derive(Debug)]
pub enum UpdateSecretVersionStageError {
    AccessDeniedException(AccessDeniedException),
    InternalServiceError(InternalServiceError),
    InvalidParameterException(InvalidParameterException),
    InvalidRequestException(InvalidRequestException),
    LimitExceededException(LimitExceededException),
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for UpdateSecretVersionStageError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServiceError(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateSecretVersionStageError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServiceError> for UpdateSecretVersionStageError {
    fn from(fault: InternalServiceError) -> Self {
        Self::InternalServiceError(fault)
    }
}

impl From<InvalidParameterException> for UpdateSecretVersionStageError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidRequestException> for UpdateSecretVersionStageError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<LimitExceededException> for UpdateSecretVersionStageError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateSecretVersionStageError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for UpdateSecretVersionStageError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct APIErrorType {
    pub secret_id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for APIErrorType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.error_code);
        put_opt(to, schema, 2, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.error_code),
            2 => get_opt(from, schema, 2, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct BatchGetSecretValueRequest {
    pub secret_id_list: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for BatchGetSecretValueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.secret_id_list);
        put_opt(to, schema, 1, &self.filters);
        put_opt(to, schema, 2, &self.max_results);
        put_opt(to, schema, 3, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.secret_id_list),
            1 => get_opt(from, schema, 1, &mut this.filters),
            2 => get_opt(from, schema, 2, &mut this.max_results),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetSecretValueResponse {
    pub secret_values: Option<Vec<SecretValueEntry>>,
    pub next_token: Option<String>,
    pub errors: Option<Vec<APIErrorType>>,
}

impl Shape for BatchGetSecretValueResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.secret_values);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.errors);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.secret_values),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.errors),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelRotateSecretRequest {
    pub secret_id: String,
}

impl Shape for CancelRotateSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelRotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl Shape for CancelRotateSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecretRequest {
    pub name: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub r#type: Option<String>,
    pub cross_account_primary_arn: Option<String>,
}

impl Shape for CreateSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.client_request_token);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.kms_key_id);
        put_opt(to, schema, 4, &self.secret_binary);
        put_opt(to, schema, 5, &self.secret_string);
        put_opt(to, schema, 6, &self.tags);
        put_opt(to, schema, 7, &self.add_replica_regions);
        put_opt(to, schema, 8, &self.force_overwrite_replica_secret);
        put_opt(to, schema, 9, &self.r#type);
        put_opt(to, schema, 10, &self.cross_account_primary_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.client_request_token),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.kms_key_id),
            4 => get_opt(from, schema, 4, &mut this.secret_binary),
            5 => get_opt(from, schema, 5, &mut this.secret_string),
            6 => get_opt(from, schema, 6, &mut this.tags),
            7 => get_opt(from, schema, 7, &mut this.add_replica_regions),
            8 => get_opt(from, schema, 8, &mut this.force_overwrite_replica_secret),
            9 => get_opt(from, schema, 9, &mut this.r#type),
            10 => get_opt(from, schema, 10, &mut this.cross_account_primary_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
}

impl Shape for CreateSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        put_opt(to, schema, 3, &self.replication_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            3 => get_opt(from, schema, 3, &mut this.replication_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossAccountPrimaryType {
    pub primary_secret_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

impl Shape for CrossAccountPrimaryType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.primary_secret_arn);
        put_opt(to, schema, 1, &self.replication_status);
        put_opt(to, schema, 2, &self.status_message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.primary_secret_arn),
            1 => get_opt(from, schema, 1, &mut this.replication_status),
            2 => get_opt(from, schema, 2, &mut this.status_message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CrossAccountReplicaEntry {
    pub replica_secret_arn: Option<String>,
    pub replication_role_arn: Option<String>,
    pub replication_status: Option<StatusType>,
    pub status_message: Option<String>,
}

impl Shape for CrossAccountReplicaEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.replica_secret_arn);
        put_opt(to, schema, 1, &self.replication_role_arn);
        put_opt(to, schema, 2, &self.replication_status);
        put_opt(to, schema, 3, &self.status_message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.replica_secret_arn),
            1 => get_opt(from, schema, 1, &mut this.replication_role_arn),
            2 => get_opt(from, schema, 2, &mut this.replication_status),
            3 => get_opt(from, schema, 3, &mut this.status_message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecryptionFailure {
    pub message: Option<String>,
}

impl Shape for DecryptionFailure {
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

impl Fault for DecryptionFailure {
    fn schema(&self) -> &'static Schema {
        &schemas::DECRYPTION_FAILURE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DecryptionFailure {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

impl Shape for DeleteResourcePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl Shape for DeleteResourcePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecretRequest {
    pub secret_id: String,
    pub recovery_window_in_days: Option<i64>,
    pub force_delete_without_recovery: Option<bool>,
}

impl Shape for DeleteSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.recovery_window_in_days);
        put_opt(to, schema, 2, &self.force_delete_without_recovery);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.recovery_window_in_days),
            2 => get_opt(from, schema, 2, &mut this.force_delete_without_recovery),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub deletion_date: Option<Timestamp>,
}

impl Shape for DeleteSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.deletion_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.deletion_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecretRequest {
    pub secret_id: String,
}

impl Shape for DescribeSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub cross_account_primary: Option<CrossAccountPrimaryType>,
    pub cross_account_replicas: Option<Vec<CrossAccountReplicaEntry>>,
}

impl Shape for DescribeSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.r#type);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.kms_key_id);
        put_opt(to, schema, 5, &self.rotation_enabled);
        put_opt(to, schema, 6, &self.rotation_lambda_arn);
        put_opt(to, schema, 7, &self.rotation_rules);
        put_opt(to, schema, 8, &self.external_secret_rotation_metadata);
        put_opt(to, schema, 9, &self.external_secret_rotation_role_arn);
        put_opt(to, schema, 10, &self.last_rotated_date);
        put_opt(to, schema, 11, &self.last_changed_date);
        put_opt(to, schema, 12, &self.last_accessed_date);
        put_opt(to, schema, 13, &self.deleted_date);
        put_opt(to, schema, 14, &self.next_rotation_date);
        put_opt(to, schema, 15, &self.tags);
        put_opt(to, schema, 16, &self.version_ids_to_stages);
        put_opt(to, schema, 17, &self.owning_service);
        put_opt(to, schema, 18, &self.created_date);
        put_opt(to, schema, 19, &self.primary_region);
        put_opt(to, schema, 20, &self.replication_status);
        put_opt(to, schema, 21, &self.cross_account_primary);
        put_opt(to, schema, 22, &self.cross_account_replicas);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.r#type),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.kms_key_id),
            5 => get_opt(from, schema, 5, &mut this.rotation_enabled),
            6 => get_opt(from, schema, 6, &mut this.rotation_lambda_arn),
            7 => get_opt(from, schema, 7, &mut this.rotation_rules),
            8 => get_opt(from, schema, 8, &mut this.external_secret_rotation_metadata),
            9 => get_opt(from, schema, 9, &mut this.external_secret_rotation_role_arn),
            10 => get_opt(from, schema, 10, &mut this.last_rotated_date),
            11 => get_opt(from, schema, 11, &mut this.last_changed_date),
            12 => get_opt(from, schema, 12, &mut this.last_accessed_date),
            13 => get_opt(from, schema, 13, &mut this.deleted_date),
            14 => get_opt(from, schema, 14, &mut this.next_rotation_date),
            15 => get_opt(from, schema, 15, &mut this.tags),
            16 => get_opt(from, schema, 16, &mut this.version_ids_to_stages),
            17 => get_opt(from, schema, 17, &mut this.owning_service),
            18 => get_opt(from, schema, 18, &mut this.created_date),
            19 => get_opt(from, schema, 19, &mut this.primary_region),
            20 => get_opt(from, schema, 20, &mut this.replication_status),
            21 => get_opt(from, schema, 21, &mut this.cross_account_primary),
            22 => get_opt(from, schema, 22, &mut this.cross_account_replicas),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionFailure {
    pub message: Option<String>,
}

impl Shape for EncryptionFailure {
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

impl Fault for EncryptionFailure {
    fn schema(&self) -> &'static Schema {
        &schemas::ENCRYPTION_FAILURE
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EncryptionFailure {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for ExternalSecretRotationMetadataItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub key: Option<FilterNameStringType>,
    pub values: Option<Vec<String>>,
}

impl Shape for Filter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.values);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.values),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FilterNameStringType {
    Description,
    Name,
    TagKey,
    TagValue,
    PrimaryRegion,
    OwningService,
    All,
    /// A value that the model does not have.
    Unknown(String),
}

impl FilterNameStringType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Description => "description",
            Self::Name => "name",
            Self::TagKey => "tag-key",
            Self::TagValue => "tag-value",
            Self::PrimaryRegion => "primary-region",
            Self::OwningService => "owning-service",
            Self::All => "all",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FilterNameStringType {
    fn from(value: &str) -> Self {
        match value {
            "description" => Self::Description,
            "name" => Self::Name,
            "tag-key" => Self::TagKey,
            "tag-value" => Self::TagValue,
            "primary-region" => Self::PrimaryRegion,
            "owning-service" => Self::OwningService,
            "all" => Self::All,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FilterNameStringType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FilterNameStringType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FilterNameStringType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRandomPasswordRequest {
    pub password_length: Option<i64>,
    pub exclude_characters: Option<String>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub exclude_lowercase: Option<bool>,
    pub include_space: Option<bool>,
    pub require_each_included_type: Option<bool>,
}

impl Shape for GetRandomPasswordRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.password_length);
        put_opt(to, schema, 1, &self.exclude_characters);
        put_opt(to, schema, 2, &self.exclude_numbers);
        put_opt(to, schema, 3, &self.exclude_punctuation);
        put_opt(to, schema, 4, &self.exclude_uppercase);
        put_opt(to, schema, 5, &self.exclude_lowercase);
        put_opt(to, schema, 6, &self.include_space);
        put_opt(to, schema, 7, &self.require_each_included_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.password_length),
            1 => get_opt(from, schema, 1, &mut this.exclude_characters),
            2 => get_opt(from, schema, 2, &mut this.exclude_numbers),
            3 => get_opt(from, schema, 3, &mut this.exclude_punctuation),
            4 => get_opt(from, schema, 4, &mut this.exclude_uppercase),
            5 => get_opt(from, schema, 5, &mut this.exclude_lowercase),
            6 => get_opt(from, schema, 6, &mut this.include_space),
            7 => get_opt(from, schema, 7, &mut this.require_each_included_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRandomPasswordResponse {
    pub random_password: Option<String>,
}

impl Shape for GetRandomPasswordResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.random_password);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.random_password),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyRequest {
    pub secret_id: String,
    pub policy_name: Option<String>,
}

impl Shape for GetResourcePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
    pub policy_name: Option<String>,
}

impl Shape for GetResourcePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.resource_policy);
        put_opt(to, schema, 3, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.resource_policy),
            3 => get_opt(from, schema, 3, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecretValueRequest {
    pub secret_id: String,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

impl Shape for GetSecretValueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.version_id);
        put_opt(to, schema, 2, &self.version_stage);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.version_id),
            2 => get_opt(from, schema, 2, &mut this.version_stage),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
}

impl Shape for GetSecretValueResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        put_opt(to, schema, 3, &self.secret_binary);
        put_opt(to, schema, 4, &self.secret_string);
        put_opt(to, schema, 5, &self.version_stages);
        put_opt(to, schema, 6, &self.created_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            3 => get_opt(from, schema, 3, &mut this.secret_binary),
            4 => get_opt(from, schema, 4, &mut this.secret_string),
            5 => get_opt(from, schema, 5, &mut this.version_stages),
            6 => get_opt(from, schema, 6, &mut this.created_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalServiceError {
    pub message: Option<String>,
}

impl Shape for InternalServiceError {
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

impl Fault for InternalServiceError {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_SERVICE_ERROR
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalServiceError {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidNextTokenException {
    pub message: Option<String>,
}

impl Shape for InvalidNextTokenException {
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

impl Fault for InvalidNextTokenException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_NEXT_TOKEN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidNextTokenException {
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
pub struct InvalidRequestException {
    pub message: Option<String>,
}

impl Shape for InvalidRequestException {
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

impl Fault for InvalidRequestException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_REQUEST_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidRequestException {
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
pub struct ListSecretVersionIdsRequest {
    pub secret_id: String,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_deprecated: Option<bool>,
}

impl Shape for ListSecretVersionIdsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.max_results);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.include_deprecated);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.include_deprecated),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretVersionIdsResponse {
    pub versions: Option<Vec<SecretVersionsListEntry>>,
    pub next_token: Option<String>,
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl Shape for ListSecretVersionIdsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.versions);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.arn);
        put_opt(to, schema, 3, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.versions),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.arn),
            3 => get_opt(from, schema, 3, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretsRequest {
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub filters: Option<Vec<Filter>>,
    pub sort_order: Option<SortOrderType>,
    pub sort_by: Option<SortByType>,
}

impl Shape for ListSecretsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.include_planned_deletion);
        put_opt(to, schema, 1, &self.max_results);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.filters);
        put_opt(to, schema, 4, &self.sort_order);
        put_opt(to, schema, 5, &self.sort_by);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.include_planned_deletion),
            1 => get_opt(from, schema, 1, &mut this.max_results),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.filters),
            4 => get_opt(from, schema, 4, &mut this.sort_order),
            5 => get_opt(from, schema, 5, &mut this.sort_by),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretsResponse {
    pub secret_list: Option<Vec<SecretListEntry>>,
    pub next_token: Option<String>,
}

impl Shape for ListSecretsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.secret_list);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.secret_list),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MalformedPolicyDocumentException {
    pub message: Option<String>,
}

impl Shape for MalformedPolicyDocumentException {
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

impl Fault for MalformedPolicyDocumentException {
    fn schema(&self) -> &'static Schema {
        &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl MalformedPolicyDocumentException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PreconditionNotMetException {
    pub message: Option<String>,
}

impl Shape for PreconditionNotMetException {
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

impl Fault for PreconditionNotMetException {
    fn schema(&self) -> &'static Schema {
        &schemas::PRECONDITION_NOT_MET_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PreconditionNotMetException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicPolicyException {
    pub message: Option<String>,
}

impl Shape for PublicPolicyException {
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
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub secret_id: String,
    pub resource_policy: String,
    pub policy_name: Option<String>,
    pub block_public_policy: Option<bool>,
}

impl Shape for PutResourcePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put(to, schema, 1, &self.resource_policy);
        put_opt(to, schema, 2, &self.policy_name);
        put_opt(to, schema, 3, &self.block_public_policy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get(from, schema, 1, &mut this.resource_policy),
            2 => get_opt(from, schema, 2, &mut this.policy_name),
            3 => get_opt(from, schema, 3, &mut this.block_public_policy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub policy_name: Option<String>,
}

impl Shape for PutResourcePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSecretValueRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub rotation_token: Option<String>,
}

impl Shape for PutSecretValueRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.client_request_token);
        put_opt(to, schema, 2, &self.secret_binary);
        put_opt(to, schema, 3, &self.secret_string);
        put_opt(to, schema, 4, &self.version_stages);
        put_opt(to, schema, 5, &self.rotation_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.client_request_token),
            2 => get_opt(from, schema, 2, &mut this.secret_binary),
            3 => get_opt(from, schema, 3, &mut this.secret_string),
            4 => get_opt(from, schema, 4, &mut this.version_stages),
            5 => get_opt(from, schema, 5, &mut this.rotation_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl Shape for PutSecretValueResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        put_opt(to, schema, 3, &self.version_stages);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            3 => get_opt(from, schema, 3, &mut this.version_stages),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaRegionType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
}

impl Shape for ReplicaRegionType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.region);
        put_opt(to, schema, 1, &self.kms_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.region),
            1 => get_opt(from, schema, 1, &mut this.kms_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationStatusType {
    pub region: Option<String>,
    pub kms_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub status_message: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
}

impl Shape for ReplicationStatusType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.region);
        put_opt(to, schema, 1, &self.kms_key_id);
        put_opt(to, schema, 2, &self.status);
        put_opt(to, schema, 3, &self.status_message);
        put_opt(to, schema, 4, &self.last_accessed_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.region),
            1 => get_opt(from, schema, 1, &mut this.kms_key_id),
            2 => get_opt(from, schema, 2, &mut this.status),
            3 => get_opt(from, schema, 3, &mut this.status_message),
            4 => get_opt(from, schema, 4, &mut this.last_accessed_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceExistsException {
    pub message: Option<String>,
}

impl Shape for ResourceExistsException {
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

impl Fault for ResourceExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceExistsException {
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
pub struct RestoreSecretRequest {
    pub secret_id: String,
}

impl Shape for RestoreSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl Shape for RestoreSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub rotate_immediately: Option<bool>,
}

impl Shape for RotateSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.client_request_token);
        put_opt(to, schema, 2, &self.rotation_lambda_arn);
        put_opt(to, schema, 3, &self.rotation_rules);
        put_opt(to, schema, 4, &self.external_secret_rotation_metadata);
        put_opt(to, schema, 5, &self.external_secret_rotation_role_arn);
        put_opt(to, schema, 6, &self.rotate_immediately);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.client_request_token),
            2 => get_opt(from, schema, 2, &mut this.rotation_lambda_arn),
            3 => get_opt(from, schema, 3, &mut this.rotation_rules),
            4 => get_opt(from, schema, 4, &mut this.external_secret_rotation_metadata),
            5 => get_opt(from, schema, 5, &mut this.external_secret_rotation_role_arn),
            6 => get_opt(from, schema, 6, &mut this.rotate_immediately),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl Shape for RotateSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

impl Shape for RotationRulesType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.automatically_after_days);
        put_opt(to, schema, 1, &self.duration);
        put_opt(to, schema, 2, &self.schedule_expression);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.automatically_after_days),
            1 => get_opt(from, schema, 1, &mut this.duration),
            2 => get_opt(from, schema, 2, &mut this.schedule_expression),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub last_rotated_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_accessed_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub next_rotation_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub owning_service: Option<String>,
    pub created_date: Option<Timestamp>,
    pub primary_region: Option<String>,
}

impl Shape for SecretListEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.r#type);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.kms_key_id);
        put_opt(to, schema, 5, &self.rotation_enabled);
        put_opt(to, schema, 6, &self.rotation_lambda_arn);
        put_opt(to, schema, 7, &self.rotation_rules);
        put_opt(to, schema, 8, &self.external_secret_rotation_metadata);
        put_opt(to, schema, 9, &self.external_secret_rotation_role_arn);
        put_opt(to, schema, 10, &self.last_rotated_date);
        put_opt(to, schema, 11, &self.last_changed_date);
        put_opt(to, schema, 12, &self.last_accessed_date);
        put_opt(to, schema, 13, &self.deleted_date);
        put_opt(to, schema, 14, &self.next_rotation_date);
        put_opt(to, schema, 15, &self.tags);
        put_opt(to, schema, 16, &self.secret_versions_to_stages);
        put_opt(to, schema, 17, &self.owning_service);
        put_opt(to, schema, 18, &self.created_date);
        put_opt(to, schema, 19, &self.primary_region);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.r#type),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.kms_key_id),
            5 => get_opt(from, schema, 5, &mut this.rotation_enabled),
            6 => get_opt(from, schema, 6, &mut this.rotation_lambda_arn),
            7 => get_opt(from, schema, 7, &mut this.rotation_rules),
            8 => get_opt(from, schema, 8, &mut this.external_secret_rotation_metadata),
            9 => get_opt(from, schema, 9, &mut this.external_secret_rotation_role_arn),
            10 => get_opt(from, schema, 10, &mut this.last_rotated_date),
            11 => get_opt(from, schema, 11, &mut this.last_changed_date),
            12 => get_opt(from, schema, 12, &mut this.last_accessed_date),
            13 => get_opt(from, schema, 13, &mut this.deleted_date),
            14 => get_opt(from, schema, 14, &mut this.next_rotation_date),
            15 => get_opt(from, schema, 15, &mut this.tags),
            16 => get_opt(from, schema, 16, &mut this.secret_versions_to_stages),
            17 => get_opt(from, schema, 17, &mut this.owning_service),
            18 => get_opt(from, schema, 18, &mut this.created_date),
            19 => get_opt(from, schema, 19, &mut this.primary_region),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub created_date: Option<Timestamp>,
}

impl Shape for SecretValueEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        put_opt(to, schema, 3, &self.secret_binary);
        put_opt(to, schema, 4, &self.secret_string);
        put_opt(to, schema, 5, &self.version_stages);
        put_opt(to, schema, 6, &self.created_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            3 => get_opt(from, schema, 3, &mut this.secret_binary),
            4 => get_opt(from, schema, 4, &mut this.secret_string),
            5 => get_opt(from, schema, 5, &mut this.version_stages),
            6 => get_opt(from, schema, 6, &mut this.created_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretVersionsListEntry {
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
    pub last_accessed_date: Option<Timestamp>,
    pub created_date: Option<Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
}

impl Shape for SecretVersionsListEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.version_id);
        put_opt(to, schema, 1, &self.version_stages);
        put_opt(to, schema, 2, &self.last_accessed_date);
        put_opt(to, schema, 3, &self.created_date);
        put_opt(to, schema, 4, &self.kms_key_ids);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.version_id),
            1 => get_opt(from, schema, 1, &mut this.version_stages),
            2 => get_opt(from, schema, 2, &mut this.last_accessed_date),
            3 => get_opt(from, schema, 3, &mut this.created_date),
            4 => get_opt(from, schema, 4, &mut this.kms_key_ids),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortByType {
    CreatedDate,
    LastAccessedDate,
    LastChangedDate,
    Name,
    /// A value that the model does not have.
    Unknown(String),
}

impl SortByType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::CreatedDate => "created-date",
            Self::LastAccessedDate => "last-accessed-date",
            Self::LastChangedDate => "last-changed-date",
            Self::Name => "name",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortByType {
    fn from(value: &str) -> Self {
        match value {
            "created-date" => Self::CreatedDate,
            "last-accessed-date" => Self::LastAccessedDate,
            "last-changed-date" => Self::LastChangedDate,
            "name" => Self::Name,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SortByType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SortByType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SortByType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SortOrderType {
    Asc,
    Desc,
    /// A value that the model does not have.
    Unknown(String),
}

impl SortOrderType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Asc => "asc",
            Self::Desc => "desc",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SortOrderType {
    fn from(value: &str) -> Self {
        match value {
            "asc" => Self::Asc,
            "desc" => Self::Desc,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SortOrderType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SortOrderType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SortOrderType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusType {
    InSync,
    Failed,
    InProgress,
    Pending,
    Detached,
    /// A value that the model does not have.
    Unknown(String),
}

impl StatusType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InSync => "InSync",
            Self::Failed => "Failed",
            Self::InProgress => "InProgress",
            Self::Pending => "Pending",
            Self::Detached => "Detached",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "InSync" => Self::InSync,
            "Failed" => Self::Failed,
            "InProgress" => Self::InProgress,
            "Pending" => Self::Pending,
            "Detached" => Self::Detached,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StatusType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StatusType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StatusType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl Shape for Tag {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key);
        put_opt(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key),
            1 => get_opt(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub secret_id: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub secret_id: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretRequest {
    pub secret_id: String,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}

impl Shape for UpdateSecretRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put_opt(to, schema, 1, &self.client_request_token);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.kms_key_id);
        put_opt(to, schema, 4, &self.secret_binary);
        put_opt(to, schema, 5, &self.secret_string);
        put_opt(to, schema, 6, &self.r#type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get_opt(from, schema, 1, &mut this.client_request_token),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.kms_key_id),
            4 => get_opt(from, schema, 4, &mut this.secret_binary),
            5 => get_opt(from, schema, 5, &mut this.secret_string),
            6 => get_opt(from, schema, 6, &mut this.r#type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl Shape for UpdateSecretResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretVersionStageRequest {
    pub secret_id: String,
    pub version_stage: String,
    pub remove_from_version_id: Option<String>,
    pub move_to_version_id: Option<String>,
}

impl Shape for UpdateSecretVersionStageRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.secret_id);
        put(to, schema, 1, &self.version_stage);
        put_opt(to, schema, 2, &self.remove_from_version_id);
        put_opt(to, schema, 3, &self.move_to_version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.secret_id),
            1 => get(from, schema, 1, &mut this.version_stage),
            2 => get_opt(from, schema, 2, &mut this.remove_from_version_id),
            3 => get_opt(from, schema, 3, &mut this.move_to_version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretVersionStageResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl Shape for UpdateSecretVersionStageResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static API_ERROR_LIST_TYPE: Schema = Schema {
        name: "APIErrorListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &API_ERROR_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static API_ERROR_TYPE: Schema = Schema {
        name: "APIErrorType",
        kind: Kind::Structure,
        members: &[
            Member::new("SecretId", &SECRET_ID_TYPE),
            Member::new("ErrorCode", &ERROR_CODE),
            Member::new("Message", &ERROR_MESSAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ACCESS_DENIED_EXCEPTION: Schema = Schema {
        name: "AccessDeniedException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ADD_REPLICA_REGION_LIST_TYPE: Schema = Schema {
        name: "AddReplicaRegionListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPLICA_REGION_TYPE) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE: Schema = Schema {
        name: "AutomaticallyRotateAfterDaysType",
        kind: Kind::Long,
        constraints: Constraints { min: Some(1.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_SECRET_VALUE_REQUEST: Schema = Schema {
        name: "BatchGetSecretValueRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("SecretIdList", &SECRET_ID_LIST_TYPE),
            Member::new("Filters", &FILTERS_LIST_TYPE),
            Member::new("MaxResults", &MAX_RESULTS_BATCH_TYPE),
            Member::new("NextToken", &NEXT_TOKEN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_SECRET_VALUE_RESPONSE: Schema = Schema {
        name: "BatchGetSecretValueResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("SecretValues", &SECRET_VALUES_TYPE),
            Member::new("NextToken", &NEXT_TOKEN_TYPE),
            Member::new("Errors", &API_ERROR_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BOOLEAN_TYPE: Schema = Schema { name: "BooleanType", kind: Kind::Boolean, ..Schema::BASE };
    pub static CANCEL_ROTATE_SECRET_REQUEST: Schema = Schema {
        name: "CancelRotateSecretRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CANCEL_ROTATE_SECRET_RESPONSE: Schema = Schema {
        name: "CancelRotateSecretResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CLIENT_REQUEST_TOKEN_TYPE: Schema = Schema {
        name: "ClientRequestTokenType",
        kind: Kind::String,
        constraints: Constraints { min: Some(32.0), max: Some(64.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_SECRET_REQUEST: Schema = Schema {
        name: "CreateSecretRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &NAME_TYPE) },
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
            Member::new("Description", &DESCRIPTION_TYPE),
            Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::new("SecretBinary", &SECRET_BINARY_TYPE),
            Member::new("SecretString", &SECRET_STRING_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
            Member::new("AddReplicaRegions", &ADD_REPLICA_REGION_LIST_TYPE),
            Member::new("ForceOverwriteReplicaSecret", &BOOLEAN_TYPE),
            Member::new("Type", &MEDEA_TYPE_TYPE),
            Member::new("CrossAccountPrimaryARN", &SECRET_ARN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_SECRET_RESPONSE: Schema = Schema {
        name: "CreateSecretResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATED_DATE_TYPE: Schema =
        Schema { name: "CreatedDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static CROSS_ACCOUNT_PRIMARY_TYPE: Schema = Schema {
        name: "CrossAccountPrimaryType",
        kind: Kind::Structure,
        members: &[
            Member::new("PrimarySecretARN", &SECRET_ARN_TYPE),
            Member::new("ReplicationStatus", &STATUS_TYPE),
            Member::new("StatusMessage", &STATUS_MESSAGE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CROSS_ACCOUNT_REPLICA_ENTRY: Schema = Schema {
        name: "CrossAccountReplicaEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("ReplicaSecretARN", &SECRET_ARN_TYPE),
            Member::new("ReplicationRoleARN", &ROLE_ARN_TYPE),
            Member::new("ReplicationStatus", &STATUS_TYPE),
            Member::new("StatusMessage", &STATUS_MESSAGE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CROSS_ACCOUNT_REPLICA_LIST_TYPE: Schema = Schema {
        name: "CrossAccountReplicaListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CROSS_ACCOUNT_REPLICA_ENTRY) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DECRYPTION_FAILURE: Schema = Schema {
        name: "DecryptionFailure",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static DELETE_RESOURCE_POLICY_REQUEST: Schema = Schema {
        name: "DeleteResourcePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_RESOURCE_POLICY_RESPONSE: Schema = Schema {
        name: "DeleteResourcePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &NAME_TYPE),
            Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SECRET_REQUEST: Schema = Schema {
        name: "DeleteSecretRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("RecoveryWindowInDays", &RECOVERY_WINDOW_IN_DAYS_TYPE),
            Member::new("ForceDeleteWithoutRecovery", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SECRET_RESPONSE: Schema = Schema {
        name: "DeleteSecretResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("DeletionDate", &DELETION_DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETED_DATE_TYPE: Schema =
        Schema { name: "DeletedDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DELETION_DATE_TYPE: Schema =
        Schema { name: "DeletionDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DESCRIBE_SECRET_REQUEST: Schema = Schema {
        name: "DescribeSecretRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SECRET_RESPONSE: Schema = Schema {
        name: "DescribeSecretResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("Type", &MEDEA_TYPE_TYPE),
            Member::new("Description", &DESCRIPTION_TYPE),
            Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::new("RotationEnabled", &ROTATION_ENABLED_TYPE),
            Member::new("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
            Member::new("RotationRules", &ROTATION_RULES_TYPE),
            Member::new("ExternalSecretRotationMetadata", &EXTERNAL_SECRET_ROTATION_METADATA_TYPE),
            Member::new("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
            Member::new("LastRotatedDate", &LAST_ROTATED_DATE_TYPE),
            Member::new("LastChangedDate", &LAST_CHANGED_DATE_TYPE),
            Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
            Member::new("DeletedDate", &DELETED_DATE_TYPE),
            Member::new("NextRotationDate", &NEXT_ROTATION_DATE_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
            Member::new("VersionIdsToStages", &SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
            Member::new("OwningService", &OWNING_SERVICE_TYPE),
            Member::new("CreatedDate", &TIMESTAMP_TYPE),
            Member::new("PrimaryRegion", &REGION_TYPE),
            Member::new("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
            Member::new("CrossAccountPrimary", &CROSS_ACCOUNT_PRIMARY_TYPE),
            Member::new("CrossAccountReplicas", &CROSS_ACCOUNT_REPLICA_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIPTION_TYPE: Schema = Schema {
        name: "DescriptionType",
        kind: Kind::String,
        constraints: Constraints { max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static DURATION_TYPE__PATTERN: Pattern = Pattern::new("[0-9]+h");
    pub static DURATION_TYPE: Schema = Schema {
        name: "DurationType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(3.0),
            pattern: Some(&DURATION_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPTION_FAILURE: Schema = Schema {
        name: "EncryptionFailure",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ERROR_CODE: Schema = Schema { name: "ErrorCode", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXCLUDE_CHARACTERS_TYPE: Schema = Schema {
        name: "ExcludeCharactersType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXCLUDE_LOWERCASE_TYPE: Schema =
        Schema { name: "ExcludeLowercaseType", kind: Kind::Boolean, ..Schema::BASE };
    pub static EXCLUDE_NUMBERS_TYPE: Schema =
        Schema { name: "ExcludeNumbersType", kind: Kind::Boolean, ..Schema::BASE };
    pub static EXCLUDE_PUNCTUATION_TYPE: Schema =
        Schema { name: "ExcludePunctuationType", kind: Kind::Boolean, ..Schema::BASE };
    pub static EXCLUDE_UPPERCASE_TYPE: Schema =
        Schema { name: "ExcludeUppercaseType", kind: Kind::Boolean, ..Schema::BASE };
    pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Schema = Schema {
        name: "ExternalSecretRotationMetadataItem",
        kind: Kind::Structure,
        members: &[
            Member::new("Key", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE),
            Member::new("Value", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE: Schema = Schema {
        name: "ExternalSecretRotationMetadataItemKeyType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE: Schema = Schema {
        name: "ExternalSecretRotationMetadataItemValueType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXTERNAL_SECRET_ROTATION_METADATA_TYPE: Schema = Schema {
        name: "ExternalSecretRotationMetadataType",
        kind: Kind::List,
        members: &[Member {
            required: true,
            ..Member::new("member", &EXTERNAL_SECRET_ROTATION_METADATA_ITEM)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER: Schema = Schema {
        name: "Filter",
        kind: Kind::Structure,
        members: &[
            Member::new("Key", &FILTER_NAME_STRING_TYPE),
            Member::new("Values", &FILTER_VALUES_STRING_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_NAME_STRING_TYPE: Schema = Schema {
        name: "FilterNameStringType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "description",
                "name",
                "tag-key",
                "tag-value",
                "primary-region",
                "owning-service",
                "all",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static FILTER_VALUE_STRING_TYPE__PATTERN: Pattern =
        Pattern::new("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$");
    pub static FILTER_VALUE_STRING_TYPE: Schema = Schema {
        name: "FilterValueStringType",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(512.0),
            pattern: Some(&FILTER_VALUE_STRING_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_VALUES_STRING_LIST: Schema = Schema {
        name: "FilterValuesStringList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FILTER_VALUE_STRING_TYPE) }],
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTERS_LIST_TYPE: Schema = Schema {
        name: "FiltersListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FILTER) }],
        constraints: Constraints { max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_RANDOM_PASSWORD_REQUEST: Schema = Schema {
        name: "GetRandomPasswordRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("PasswordLength", &PASSWORD_LENGTH_TYPE),
            Member::new("ExcludeCharacters", &EXCLUDE_CHARACTERS_TYPE),
            Member::new("ExcludeNumbers", &EXCLUDE_NUMBERS_TYPE),
            Member::new("ExcludePunctuation", &EXCLUDE_PUNCTUATION_TYPE),
            Member::new("ExcludeUppercase", &EXCLUDE_UPPERCASE_TYPE),
            Member::new("ExcludeLowercase", &EXCLUDE_LOWERCASE_TYPE),
            Member::new("IncludeSpace", &INCLUDE_SPACE_TYPE),
            Member::new("RequireEachIncludedType", &REQUIRE_EACH_INCLUDED_TYPE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_RANDOM_PASSWORD_RESPONSE: Schema = Schema {
        name: "GetRandomPasswordResponse",
        kind: Kind::Structure,
        members: &[Member::new("RandomPassword", &RANDOM_PASSWORD_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_RESOURCE_POLICY_REQUEST: Schema = Schema {
        name: "GetResourcePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_RESOURCE_POLICY_RESPONSE: Schema = Schema {
        name: "GetResourcePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &NAME_TYPE),
            Member::new("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE),
            Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SECRET_VALUE_REQUEST: Schema = Schema {
        name: "GetSecretValueRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("VersionStage", &SECRET_VERSION_STAGE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SECRET_VALUE_RESPONSE: Schema = Schema {
        name: "GetSecretValueResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("SecretBinary", &SECRET_BINARY_TYPE),
            Member::new("SecretString", &SECRET_STRING_TYPE),
            Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::new("CreatedDate", &CREATED_DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_SPACE_TYPE: Schema =
        Schema { name: "IncludeSpaceType", kind: Kind::Boolean, ..Schema::BASE };
    pub static INTERNAL_SERVICE_ERROR: Schema = Schema {
        name: "InternalServiceError",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_NEXT_TOKEN_EXCEPTION: Schema = Schema {
        name: "InvalidNextTokenException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_EXCEPTION: Schema = Schema {
        name: "InvalidParameterException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_REQUEST_EXCEPTION: Schema = Schema {
        name: "InvalidRequestException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_KEY_ID_LIST_TYPE: Schema = Schema {
        name: "KmsKeyIdListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KMS_KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static KMS_KEY_ID_TYPE: Schema = Schema {
        name: "KmsKeyIdType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAST_ACCESSED_DATE_TYPE: Schema =
        Schema { name: "LastAccessedDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LAST_CHANGED_DATE_TYPE: Schema =
        Schema { name: "LastChangedDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LAST_ROTATED_DATE_TYPE: Schema =
        Schema { name: "LastRotatedDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_SECRET_VERSION_IDS_REQUEST: Schema = Schema {
        name: "ListSecretVersionIdsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("MaxResults", &MAX_RESULTS_TYPE),
            Member::new("NextToken", &NEXT_TOKEN_TYPE),
            Member::new("IncludeDeprecated", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SECRET_VERSION_IDS_RESPONSE: Schema = Schema {
        name: "ListSecretVersionIdsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Versions", &SECRET_VERSIONS_LIST_TYPE),
            Member::new("NextToken", &NEXT_TOKEN_TYPE),
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SECRETS_REQUEST: Schema = Schema {
        name: "ListSecretsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("IncludePlannedDeletion", &BOOLEAN_TYPE),
            Member::new("MaxResults", &MAX_RESULTS_TYPE),
            Member::new("NextToken", &NEXT_TOKEN_TYPE),
            Member::new("Filters", &FILTERS_LIST_TYPE),
            Member::new("SortOrder", &SORT_ORDER_TYPE),
            Member::new("SortBy", &SORT_BY_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SECRETS_RESPONSE: Schema = Schema {
        name: "ListSecretsResponse",
        kind: Kind::Structure,
        members: &[Member::new("SecretList", &SECRET_LIST_TYPE), Member::new("NextToken", &NEXT_TOKEN_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Schema = Schema {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static MAX_RESULTS_BATCH_TYPE: Schema = Schema {
        name: "MaxResultsBatchType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_RESULTS_TYPE: Schema = Schema {
        name: "MaxResultsType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MEDEA_TYPE_TYPE: Schema = Schema {
        name: "MedeaTypeType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NAME_TYPE: Schema = Schema {
        name: "NameType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(512.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_ROTATION_DATE_TYPE: Schema =
        Schema { name: "NextRotationDateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static NEXT_TOKEN_TYPE: Schema = Schema {
        name: "NextTokenType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NON_EMPTY_RESOURCE_POLICY_TYPE: Schema = Schema {
        name: "NonEmptyResourcePolicyType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(20480.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static OWNING_SERVICE_TYPE: Schema = Schema {
        name: "OwningServiceType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PASSWORD_LENGTH_TYPE: Schema = Schema {
        name: "PasswordLengthType",
        kind: Kind::Long,
        constraints: Constraints { min: Some(1.0), max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PRECONDITION_NOT_MET_EXCEPTION: Schema = Schema {
        name: "PreconditionNotMetException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PUBLIC_POLICY_EXCEPTION: Schema = Schema {
        name: "PublicPolicyException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PUT_RESOURCE_POLICY_REQUEST: Schema = Schema {
        name: "PutResourcePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member { required: true, ..Member::new("ResourcePolicy", &NON_EMPTY_RESOURCE_POLICY_TYPE) },
            Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
            Member::new("BlockPublicPolicy", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_RESOURCE_POLICY_RESPONSE: Schema = Schema {
        name: "PutResourcePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &NAME_TYPE),
            Member::new("PolicyName", &RESOURCE_POLICY_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_SECRET_VALUE_REQUEST: Schema = Schema {
        name: "PutSecretValueRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
            Member::new("SecretBinary", &SECRET_BINARY_TYPE),
            Member::new("SecretString", &SECRET_STRING_TYPE),
            Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::new("RotationToken", &ROTATION_TOKEN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_SECRET_VALUE_RESPONSE: Schema = Schema {
        name: "PutSecretValueResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RANDOM_PASSWORD_TYPE: Schema = Schema {
        name: "RandomPasswordType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(4096.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RECOVERY_WINDOW_IN_DAYS_TYPE: Schema =
        Schema { name: "RecoveryWindowInDaysType", kind: Kind::Long, ..Schema::BASE };
    static REGION_TYPE__PATTERN: Pattern = Pattern::new("^([a-z]+-)+\\d+$");
    pub static REGION_TYPE: Schema = Schema {
        name: "RegionType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&REGION_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_REGION_TYPE: Schema = Schema {
        name: "ReplicaRegionType",
        kind: Kind::Structure,
        members: &[Member::new("Region", &REGION_TYPE), Member::new("KmsKeyId", &KMS_KEY_ID_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICATION_STATUS_LIST_TYPE: Schema = Schema {
        name: "ReplicationStatusListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPLICATION_STATUS_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICATION_STATUS_TYPE: Schema = Schema {
        name: "ReplicationStatusType",
        kind: Kind::Structure,
        members: &[
            Member::new("Region", &REGION_TYPE),
            Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::new("Status", &STATUS_TYPE),
            Member::new("StatusMessage", &STATUS_MESSAGE_TYPE),
            Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REQUIRE_EACH_INCLUDED_TYPE_TYPE: Schema =
        Schema { name: "RequireEachIncludedTypeType", kind: Kind::Boolean, ..Schema::BASE };
    pub static RESOURCE_EXISTS_EXCEPTION: Schema = Schema {
        name: "ResourceExistsException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static RESOURCE_POLICY_NAME_TYPE__PATTERN: Pattern = Pattern::new("[0-9A-Za-z\\-\\_]+");
    pub static RESOURCE_POLICY_NAME_TYPE: Schema = Schema {
        name: "ResourcePolicyNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&RESOURCE_POLICY_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESTORE_SECRET_REQUEST: Schema = Schema {
        name: "RestoreSecretRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESTORE_SECRET_RESPONSE: Schema = Schema {
        name: "RestoreSecretResponse",
        kind: Kind::Structure,
        members: &[Member::new("ARN", &SECRET_ARN_TYPE), Member::new("Name", &SECRET_NAME_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLE_ARN_TYPE: Schema = Schema {
        name: "RoleARNType",
        kind: Kind::String,
        constraints: Constraints { min: Some(20.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATE_SECRET_REQUEST: Schema = Schema {
        name: "RotateSecretRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
            Member::new("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
            Member::new("RotationRules", &ROTATION_RULES_TYPE),
            Member::new("ExternalSecretRotationMetadata", &EXTERNAL_SECRET_ROTATION_METADATA_TYPE),
            Member::new("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
            Member::new("RotateImmediately", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATE_SECRET_RESPONSE: Schema = Schema {
        name: "RotateSecretResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATION_ENABLED_TYPE: Schema =
        Schema { name: "RotationEnabledType", kind: Kind::Boolean, ..Schema::BASE };
    pub static ROTATION_LAMBDA_ARN_TYPE: Schema = Schema {
        name: "RotationLambdaARNType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATION_RULES_TYPE: Schema = Schema {
        name: "RotationRulesType",
        kind: Kind::Structure,
        members: &[
            Member::new("AutomaticallyAfterDays", &AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE),
            Member::new("Duration", &DURATION_TYPE),
            Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ROTATION_TOKEN_TYPE__PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9\\-]+$");
    pub static ROTATION_TOKEN_TYPE: Schema = Schema {
        name: "RotationTokenType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(36.0),
            max: Some(256.0),
            pattern: Some(&ROTATION_TOKEN_TYPE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SCHEDULE_EXPRESSION_TYPE__PATTERN: Pattern = Pattern::new("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+");
    pub static SCHEDULE_EXPRESSION_TYPE: Schema = Schema {
        name: "ScheduleExpressionType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&SCHEDULE_EXPRESSION_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_ARN_TYPE: Schema = Schema {
        name: "SecretARNType",
        kind: Kind::String,
        constraints: Constraints { min: Some(20.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_BINARY_TYPE: Schema = Schema {
        name: "SecretBinaryType",
        kind: Kind::Blob,
        constraints: Constraints { min: Some(1.0), max: Some(65536.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_ID_LIST_TYPE: Schema = Schema {
        name: "SecretIdListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECRET_ID_TYPE) }],
        constraints: Constraints { min: Some(1.0), max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_ID_TYPE: Schema = Schema {
        name: "SecretIdType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_LIST_ENTRY: Schema = Schema {
        name: "SecretListEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("Type", &MEDEA_TYPE_TYPE),
            Member::new("Description", &DESCRIPTION_TYPE),
            Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::new("RotationEnabled", &ROTATION_ENABLED_TYPE),
            Member::new("RotationLambdaARN", &ROTATION_LAMBDA_ARN_TYPE),
            Member::new("RotationRules", &ROTATION_RULES_TYPE),
            Member::new("ExternalSecretRotationMetadata", &EXTERNAL_SECRET_ROTATION_METADATA_TYPE),
            Member::new("ExternalSecretRotationRoleArn", &ROLE_ARN_TYPE),
            Member::new("LastRotatedDate", &LAST_ROTATED_DATE_TYPE),
            Member::new("LastChangedDate", &LAST_CHANGED_DATE_TYPE),
            Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
            Member::new("DeletedDate", &DELETED_DATE_TYPE),
            Member::new("NextRotationDate", &NEXT_ROTATION_DATE_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
            Member::new("SecretVersionsToStages", &SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
            Member::new("OwningService", &OWNING_SERVICE_TYPE),
            Member::new("CreatedDate", &TIMESTAMP_TYPE),
            Member::new("PrimaryRegion", &REGION_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_LIST_TYPE: Schema = Schema {
        name: "SecretListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECRET_LIST_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_NAME_TYPE: Schema = Schema {
        name: "SecretNameType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_STRING_TYPE: Schema = Schema {
        name: "SecretStringType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(65536.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VALUE_ENTRY: Schema = Schema {
        name: "SecretValueEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("SecretBinary", &SECRET_BINARY_TYPE),
            Member::new("SecretString", &SECRET_STRING_TYPE),
            Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::new("CreatedDate", &CREATED_DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VALUES_TYPE: Schema = Schema {
        name: "SecretValuesType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECRET_VALUE_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VERSION_ID_TYPE: Schema = Schema {
        name: "SecretVersionIdType",
        kind: Kind::String,
        constraints: Constraints { min: Some(32.0), max: Some(64.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VERSION_STAGE_TYPE: Schema = Schema {
        name: "SecretVersionStageType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VERSION_STAGES_TYPE: Schema = Schema {
        name: "SecretVersionStagesType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECRET_VERSION_STAGE_TYPE) }],
        constraints: Constraints { min: Some(1.0), max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VERSIONS_LIST_ENTRY: Schema = Schema {
        name: "SecretVersionsListEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("VersionStages", &SECRET_VERSION_STAGES_TYPE),
            Member::new("LastAccessedDate", &LAST_ACCESSED_DATE_TYPE),
            Member::new("CreatedDate", &CREATED_DATE_TYPE),
            Member::new("KmsKeyIds", &KMS_KEY_ID_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VERSIONS_LIST_TYPE: Schema = Schema {
        name: "SecretVersionsListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECRET_VERSIONS_LIST_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Schema = Schema {
        name: "SecretVersionsToStagesMapType",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &SECRET_VERSION_ID_TYPE) },
            Member { required: true, ..Member::new("value", &SECRET_VERSION_STAGES_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SORT_BY_TYPE: Schema = Schema {
        name: "SortByType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["created-date", "last-accessed-date", "last-changed-date", "name"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SORT_ORDER_TYPE: Schema = Schema {
        name: "SortOrderType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["asc", "desc"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATUS_MESSAGE_TYPE: Schema = Schema {
        name: "StatusMessageType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATUS_TYPE: Schema = Schema {
        name: "StatusType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["InSync", "Failed", "InProgress", "Pending", "Detached"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG: Schema = Schema {
        name: "Tag",
        kind: Kind::Structure,
        members: &[Member::new("Key", &TAG_KEY_TYPE), Member::new("Value", &TAG_VALUE_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_KEY_LIST_TYPE: Schema = Schema {
        name: "TagKeyListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_KEY_TYPE: Schema = Schema {
        name: "TagKeyType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_LIST_TYPE: Schema = Schema {
        name: "TagListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_VALUE_TYPE: Schema = Schema {
        name: "TagValueType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMESTAMP_TYPE: Schema =
        Schema { name: "TimestampType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_SECRET_REQUEST: Schema = Schema {
        name: "UpdateSecretRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN_TYPE),
            Member::new("Description", &DESCRIPTION_TYPE),
            Member::new("KmsKeyId", &KMS_KEY_ID_TYPE),
            Member::new("SecretBinary", &SECRET_BINARY_TYPE),
            Member::new("SecretString", &SECRET_STRING_TYPE),
            Member::new("Type", &MEDEA_TYPE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_SECRET_RESPONSE: Schema = Schema {
        name: "UpdateSecretResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ARN", &SECRET_ARN_TYPE),
            Member::new("Name", &SECRET_NAME_TYPE),
            Member::new("VersionId", &SECRET_VERSION_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_SECRET_VERSION_STAGE_REQUEST: Schema = Schema {
        name: "UpdateSecretVersionStageRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SecretId", &SECRET_ID_TYPE) },
            Member { required: true, ..Member::new("VersionStage", &SECRET_VERSION_STAGE_TYPE) },
            Member::new("RemoveFromVersionId", &SECRET_VERSION_ID_TYPE),
            Member::new("MoveToVersionId", &SECRET_VERSION_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_SECRET_VERSION_STAGE_RESPONSE: Schema = Schema {
        name: "UpdateSecretVersionStageResponse",
        kind: Kind::Structure,
        members: &[Member::new("ARN", &SECRET_ARN_TYPE), Member::new("Name", &SECRET_NAME_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
}
