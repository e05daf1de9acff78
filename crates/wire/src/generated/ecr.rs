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
    name: "ecr",
    id: "ECR",
    signing_name: "ecr",
    protocol: Protocol::AwsJson11,
    target_prefix: "AmazonEC2ContainerRegistry_V20150921",
    api_version: "2015-09-21",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "InvalidParameterException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "BatchCheckLayerAvailability",
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
            name: "BatchDeleteImage",
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
            name: "BatchGetImage",
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
            name: "BatchGetRepositoryScanningConfiguration",
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
            name: "CompleteLayerUpload",
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
            name: "CreatePullThroughCacheRule",
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
            name: "CreateRepository",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_REPOSITORY_REQUEST,
            output: &schemas::CREATE_REPOSITORY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_TAG_PARAMETER_EXCEPTION,
                &schemas::KMS_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::REPOSITORY_ALREADY_EXISTS_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::TOO_MANY_TAGS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateRepositoryCreationTemplate",
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
            name: "DeleteLifecyclePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_LIFECYCLE_POLICY_REQUEST,
            output: &schemas::DELETE_LIFECYCLE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeletePullThroughCacheRule",
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
            name: "DeleteRegistryPolicy",
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
            name: "DeleteRepository",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_REPOSITORY_REQUEST,
            output: &schemas::DELETE_REPOSITORY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::KMS_EXCEPTION,
                &schemas::REPOSITORY_NOT_EMPTY_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteRepositoryCreationTemplate",
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
            name: "DeleteRepositoryPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_REPOSITORY_POLICY_REQUEST,
            output: &schemas::DELETE_REPOSITORY_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::REPOSITORY_POLICY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteSigningConfiguration",
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
            name: "DeregisterPullTimeUpdateExclusion",
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
            name: "DescribeImageReplicationStatus",
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
            name: "DescribeImageScanFindings",
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
            name: "DescribeImageSigningStatus",
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
            name: "DescribeImages",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_IMAGES_REQUEST,
            output: &schemas::DESCRIBE_IMAGES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::IMAGE_NOT_FOUND_EXCEPTION,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribePullThroughCacheRules",
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
            name: "DescribeRegistry",
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
            name: "DescribeReplicationBackfillResults",
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
            name: "DescribeRepositories",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_REPOSITORIES_REQUEST,
            output: &schemas::DESCRIBE_REPOSITORIES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeRepositoryCreationTemplates",
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
            name: "GetAccountSetting",
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
            name: "GetAuthorizationToken",
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
            name: "GetDownloadUrlForLayer",
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
            name: "GetLifecyclePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_LIFECYCLE_POLICY_REQUEST,
            output: &schemas::GET_LIFECYCLE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetLifecyclePolicyPreview",
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
            name: "GetRegistryPolicy",
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
            name: "GetRegistryScanningConfiguration",
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
            name: "GetRepositoryPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_REPOSITORY_POLICY_REQUEST,
            output: &schemas::GET_REPOSITORY_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::REPOSITORY_POLICY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetSigningConfiguration",
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
            name: "InitiateLayerUpload",
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
            name: "ListImageReferrers",
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
            name: "ListImages",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_IMAGES_REQUEST,
            output: &schemas::LIST_IMAGES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListPullTimeUpdateExclusions",
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
            name: "ListReplicationBackfills",
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
            output: &schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutAccountSetting",
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
            name: "PutImage",
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
            name: "PutImageScanningConfiguration",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST,
            output: &schemas::PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutImageTagMutability",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_IMAGE_TAG_MUTABILITY_REQUEST,
            output: &schemas::PUT_IMAGE_TAG_MUTABILITY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutLifecyclePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_LIFECYCLE_POLICY_REQUEST,
            output: &schemas::PUT_LIFECYCLE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutRegistryPolicy",
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
            name: "PutRegistryScanningConfiguration",
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
            name: "PutReplicationConfiguration",
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
            name: "PutSigningConfiguration",
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
            name: "RegisterPullTimeUpdateExclusion",
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
            name: "SetRepositoryPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_REPOSITORY_POLICY_REQUEST,
            output: &schemas::SET_REPOSITORY_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "StartImageScan",
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
            name: "StartLifecyclePolicyPreview",
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
            name: "StartReplicationBackfill",
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
            name: "StopReplicationBackfill",
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
            output: &schemas::TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_TAG_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::TOO_MANY_TAGS_EXCEPTION,
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
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_TAG_PARAMETER_EXCEPTION,
                &schemas::REPOSITORY_NOT_FOUND_EXCEPTION,
                &schemas::SERVER_EXCEPTION,
                &schemas::TOO_MANY_TAGS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateImageStorageClass",
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
            name: "UpdatePullThroughCacheRule",
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
            name: "UpdateRepositoryCreationTemplate",
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
            name: "UploadLayerPart",
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
            name: "ValidatePullThroughCacheRule",
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

/// Operation `CreateRepository`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRepository;

impl Operation for CreateRepository {
    type Input = CreateRepositoryRequest;
    type Output = CreateRepositoryResponse;
    type Error = CreateRepositoryError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `CreateRepository` answers instead of its output.
#[derive(Debug)]
pub enum CreateRepositoryError {
    InvalidParameterException(InvalidParameterException),
    InvalidTagParameterException(InvalidTagParameterException),
    KmsException(KmsException),
    LimitExceededException(LimitExceededException),
    RepositoryAlreadyExistsException(RepositoryAlreadyExistsException),
    ServerException(ServerException),
    TooManyTagsException(TooManyTagsException),
    Internal(Internal),
}

impl OperationError for CreateRepositoryError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidTagParameterException(fault) => Ok(fault),
            Self::KmsException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::RepositoryAlreadyExistsException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::TooManyTagsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for CreateRepositoryError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidTagParameterException> for CreateRepositoryError {
    fn from(fault: InvalidTagParameterException) -> Self {
        Self::InvalidTagParameterException(fault)
    }
}

impl From<KmsException> for CreateRepositoryError {
    fn from(fault: KmsException) -> Self {
        Self::KmsException(fault)
    }
}

impl From<LimitExceededException> for CreateRepositoryError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<RepositoryAlreadyExistsException> for CreateRepositoryError {
    fn from(fault: RepositoryAlreadyExistsException) -> Self {
        Self::RepositoryAlreadyExistsException(fault)
    }
}

impl From<ServerException> for CreateRepositoryError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<TooManyTagsException> for CreateRepositoryError {
    fn from(fault: TooManyTagsException) -> Self {
        Self::TooManyTagsException(fault)
    }
}

impl From<Internal> for CreateRepositoryError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteLifecyclePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLifecyclePolicy;

impl Operation for DeleteLifecyclePolicy {
    type Input = DeleteLifecyclePolicyRequest;
    type Output = DeleteLifecyclePolicyResponse;
    type Error = DeleteLifecyclePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `DeleteLifecyclePolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteLifecyclePolicyError {
    InvalidParameterException(InvalidParameterException),
    LifecyclePolicyNotFoundException(LifecyclePolicyNotFoundException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteLifecyclePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::LifecyclePolicyNotFoundException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteLifecyclePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<LifecyclePolicyNotFoundException> for DeleteLifecyclePolicyError {
    fn from(fault: LifecyclePolicyNotFoundException) -> Self {
        Self::LifecyclePolicyNotFoundException(fault)
    }
}

impl From<RepositoryNotFoundException> for DeleteLifecyclePolicyError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for DeleteLifecyclePolicyError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<ValidationException> for DeleteLifecyclePolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteLifecyclePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRepository`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRepository;

impl Operation for DeleteRepository {
    type Input = DeleteRepositoryRequest;
    type Output = DeleteRepositoryResponse;
    type Error = DeleteRepositoryError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `DeleteRepository` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRepositoryError {
    InvalidParameterException(InvalidParameterException),
    KmsException(KmsException),
    RepositoryNotEmptyException(RepositoryNotEmptyException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for DeleteRepositoryError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::KmsException(fault) => Ok(fault),
            Self::RepositoryNotEmptyException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteRepositoryError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<KmsException> for DeleteRepositoryError {
    fn from(fault: KmsException) -> Self {
        Self::KmsException(fault)
    }
}

impl From<RepositoryNotEmptyException> for DeleteRepositoryError {
    fn from(fault: RepositoryNotEmptyException) -> Self {
        Self::RepositoryNotEmptyException(fault)
    }
}

impl From<RepositoryNotFoundException> for DeleteRepositoryError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for DeleteRepositoryError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for DeleteRepositoryError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRepositoryPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRepositoryPolicy;

impl Operation for DeleteRepositoryPolicy {
    type Input = DeleteRepositoryPolicyRequest;
    type Output = DeleteRepositoryPolicyResponse;
    type Error = DeleteRepositoryPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `DeleteRepositoryPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRepositoryPolicyError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    RepositoryPolicyNotFoundException(RepositoryPolicyNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for DeleteRepositoryPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::RepositoryPolicyNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteRepositoryPolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for DeleteRepositoryPolicyError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<RepositoryPolicyNotFoundException> for DeleteRepositoryPolicyError {
    fn from(fault: RepositoryPolicyNotFoundException) -> Self {
        Self::RepositoryPolicyNotFoundException(fault)
    }
}

impl From<ServerException> for DeleteRepositoryPolicyError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for DeleteRepositoryPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeImages`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeImages;

impl Operation for DescribeImages {
    type Input = DescribeImagesRequest;
    type Output = DescribeImagesResponse;
    type Error = DescribeImagesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[19];
}

/// What `DescribeImages` answers instead of its output.
#[derive(Debug)]
pub enum DescribeImagesError {
    ImageNotFoundException(ImageNotFoundException),
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for DescribeImagesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ImageNotFoundException(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ImageNotFoundException> for DescribeImagesError {
    fn from(fault: ImageNotFoundException) -> Self {
        Self::ImageNotFoundException(fault)
    }
}

impl From<InvalidParameterException> for DescribeImagesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for DescribeImagesError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for DescribeImagesError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for DescribeImagesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeRepositories`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeRepositories;

impl Operation for DescribeRepositories {
    type Input = DescribeRepositoriesRequest;
    type Output = DescribeRepositoriesResponse;
    type Error = DescribeRepositoriesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `DescribeRepositories` answers instead of its output.
#[derive(Debug)]
pub enum DescribeRepositoriesError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for DescribeRepositoriesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DescribeRepositoriesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for DescribeRepositoriesError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for DescribeRepositoriesError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for DescribeRepositoriesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetLifecyclePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetLifecyclePolicy;

impl Operation for GetLifecyclePolicy {
    type Input = GetLifecyclePolicyRequest;
    type Output = GetLifecyclePolicyResponse;
    type Error = GetLifecyclePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `GetLifecyclePolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetLifecyclePolicyError {
    InvalidParameterException(InvalidParameterException),
    LifecyclePolicyNotFoundException(LifecyclePolicyNotFoundException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetLifecyclePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::LifecyclePolicyNotFoundException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for GetLifecyclePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<LifecyclePolicyNotFoundException> for GetLifecyclePolicyError {
    fn from(fault: LifecyclePolicyNotFoundException) -> Self {
        Self::LifecyclePolicyNotFoundException(fault)
    }
}

impl From<RepositoryNotFoundException> for GetLifecyclePolicyError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for GetLifecyclePolicyError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<ValidationException> for GetLifecyclePolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetLifecyclePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRepositoryPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetRepositoryPolicy;

impl Operation for GetRepositoryPolicy {
    type Input = GetRepositoryPolicyRequest;
    type Output = GetRepositoryPolicyResponse;
    type Error = GetRepositoryPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[32];
}

/// What `GetRepositoryPolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetRepositoryPolicyError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    RepositoryPolicyNotFoundException(RepositoryPolicyNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for GetRepositoryPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::RepositoryPolicyNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for GetRepositoryPolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for GetRepositoryPolicyError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<RepositoryPolicyNotFoundException> for GetRepositoryPolicyError {
    fn from(fault: RepositoryPolicyNotFoundException) -> Self {
        Self::RepositoryPolicyNotFoundException(fault)
    }
}

impl From<ServerException> for GetRepositoryPolicyError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for GetRepositoryPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListImages`.
#[derive(Clone, Copy, Debug)]
pub struct ListImages;

impl Operation for ListImages {
    type Input = ListImagesRequest;
    type Output = ListImagesResponse;
    type Error = ListImagesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[36];
}

/// What `ListImages` answers instead of its output.
#[derive(Debug)]
pub enum ListImagesError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for ListImagesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for ListImagesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for ListImagesError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for ListImagesError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for ListImagesError {
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
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for ListTagsForResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for ListTagsForResourceError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for ListTagsForResourceError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for ListTagsForResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutImageScanningConfiguration`.
#[derive(Clone, Copy, Debug)]
pub struct PutImageScanningConfiguration;

impl Operation for PutImageScanningConfiguration {
    type Input = PutImageScanningConfigurationRequest;
    type Output = PutImageScanningConfigurationResponse;
    type Error = PutImageScanningConfigurationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[42];
}

/// What `PutImageScanningConfiguration` answers instead of its output.
#[derive(Debug)]
pub enum PutImageScanningConfigurationError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutImageScanningConfigurationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for PutImageScanningConfigurationError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for PutImageScanningConfigurationError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for PutImageScanningConfigurationError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<ValidationException> for PutImageScanningConfigurationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutImageScanningConfigurationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutImageTagMutability`.
#[derive(Clone, Copy, Debug)]
pub struct PutImageTagMutability;

impl Operation for PutImageTagMutability {
    type Input = PutImageTagMutabilityRequest;
    type Output = PutImageTagMutabilityResponse;
    type Error = PutImageTagMutabilityError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[43];
}

/// What `PutImageTagMutability` answers instead of its output.
#[derive(Debug)]
pub enum PutImageTagMutabilityError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for PutImageTagMutabilityError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for PutImageTagMutabilityError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for PutImageTagMutabilityError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for PutImageTagMutabilityError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for PutImageTagMutabilityError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutLifecyclePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutLifecyclePolicy;

impl Operation for PutLifecyclePolicy {
    type Input = PutLifecyclePolicyRequest;
    type Output = PutLifecyclePolicyResponse;
    type Error = PutLifecyclePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[44];
}

/// What `PutLifecyclePolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutLifecyclePolicyError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutLifecyclePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for PutLifecyclePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for PutLifecyclePolicyError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for PutLifecyclePolicyError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<ValidationException> for PutLifecyclePolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutLifecyclePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetRepositoryPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct SetRepositoryPolicy;

impl Operation for SetRepositoryPolicy {
    type Input = SetRepositoryPolicyRequest;
    type Output = SetRepositoryPolicyResponse;
    type Error = SetRepositoryPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `SetRepositoryPolicy` answers instead of its output.
#[derive(Debug)]
pub enum SetRepositoryPolicyError {
    InvalidParameterException(InvalidParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    Internal(Internal),
}

impl OperationError for SetRepositoryPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for SetRepositoryPolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for SetRepositoryPolicyError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for SetRepositoryPolicyError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<Internal> for SetRepositoryPolicyError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[55];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    InvalidParameterException(InvalidParameterException),
    InvalidTagParameterException(InvalidTagParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    TooManyTagsException(TooManyTagsException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidTagParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::TooManyTagsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for TagResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidTagParameterException> for TagResourceError {
    fn from(fault: InvalidTagParameterException) -> Self {
        Self::InvalidTagParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for TagResourceError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for TagResourceError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<TooManyTagsException> for TagResourceError {
    fn from(fault: TooManyTagsException) -> Self {
        Self::TooManyTagsException(fault)
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
    type Output = UntagResourceResponse;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[56];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    InvalidParameterException(InvalidParameterException),
    InvalidTagParameterException(InvalidTagParameterException),
    RepositoryNotFoundException(RepositoryNotFoundException),
    ServerException(ServerException),
    TooManyTagsException(TooManyTagsException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidTagParameterException(fault) => Ok(fault),
            Self::RepositoryNotFoundException(fault) => Ok(fault),
            Self::ServerException(fault) => Ok(fault),
            Self::TooManyTagsException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for UntagResourceError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidTagParameterException> for UntagResourceError {
    fn from(fault: InvalidTagParameterException) -> Self {
        Self::InvalidTagParameterException(fault)
    }
}

impl From<RepositoryNotFoundException> for UntagResourceError {
    fn from(fault: RepositoryNotFoundException) -> Self {
        Self::RepositoryNotFoundException(fault)
    }
}

impl From<ServerException> for UntagResourceError {
    fn from(fault: ServerException) -> Self {
        Self::ServerException(fault)
    }
}

impl From<TooManyTagsException> for UntagResourceError {
    fn from(fault: TooManyTagsException) -> Self {
        Self::TooManyTagsException(fault)
    }
}

impl From<Internal> for UntagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub tags: Option<Vec<Tag>>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl Shape for CreateRepositoryRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.tags);
        put_opt(to, schema, 3, &self.image_tag_mutability);
        put_opt(to, schema, 4, &self.image_tag_mutability_exclusion_filters);
        put_opt(to, schema, 5, &self.image_scanning_configuration);
        put_opt(to, schema, 6, &self.encryption_configuration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.tags),
            3 => get_opt(from, schema, 3, &mut this.image_tag_mutability),
            4 => get_opt(from, schema, 4, &mut this.image_tag_mutability_exclusion_filters),
            5 => get_opt(from, schema, 5, &mut this.image_scanning_configuration),
            6 => get_opt(from, schema, 6, &mut this.encryption_configuration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}

impl Shape for CreateRepositoryResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.repository);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.repository),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl Shape for DeleteLifecyclePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<Timestamp>,
}

impl Shape for DeleteLifecyclePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.lifecycle_policy_text);
        put_opt(to, schema, 3, &self.last_evaluated_at);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.lifecycle_policy_text),
            3 => get_opt(from, schema, 3, &mut this.last_evaluated_at),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl Shape for DeleteRepositoryPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl Shape for DeleteRepositoryPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.policy_text);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.policy_text),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub force: Option<bool>,
}

impl Shape for DeleteRepositoryRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.force);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.force),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryResponse {
    pub repository: Option<Repository>,
}

impl Shape for DeleteRepositoryResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.repository);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.repository),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub tag_status: Option<TagStatus>,
    pub image_status: Option<ImageStatusFilter>,
}

impl Shape for DescribeImagesFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.tag_status);
        put_opt(to, schema, 1, &self.image_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.tag_status),
            1 => get_opt(from, schema, 1, &mut this.image_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<DescribeImagesFilter>,
}

impl Shape for DescribeImagesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.image_ids);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.max_results);
        put_opt(to, schema, 5, &self.filter);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.image_ids),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.max_results),
            5 => get_opt(from, schema, 5, &mut this.filter),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesResponse {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeImagesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.image_details);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.image_details),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRepositoriesRequest {
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for DescribeRepositoriesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_names);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_names),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRepositoriesResponse {
    pub repositories: Option<Vec<Repository>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeRepositoriesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.repositories);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.repositories),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: EncryptionType,
    pub kms_key: Option<String>,
}

impl Shape for EncryptionConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.encryption_type);
        put_opt(to, schema, 1, &self.kms_key);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.encryption_type),
            1 => get_opt(from, schema, 1, &mut this.kms_key),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncryptionType {
    Aes256,
    Kms,
    KmsDsse,
    /// A value that the model does not have.
    Unknown(String),
}

impl EncryptionType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::Kms => "KMS",
            Self::KmsDsse => "KMS_DSSE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EncryptionType {
    fn from(value: &str) -> Self {
        match value {
            "AES256" => Self::Aes256,
            "KMS" => Self::Kms,
            "KMS_DSSE" => Self::KmsDsse,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EncryptionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EncryptionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EncryptionType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingSeverity {
    Informational,
    Low,
    Medium,
    High,
    Critical,
    Undefined,
    /// A value that the model does not have.
    Unknown(String),
}

impl FindingSeverity {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Informational => "INFORMATIONAL",
            Self::Low => "LOW",
            Self::Medium => "MEDIUM",
            Self::High => "HIGH",
            Self::Critical => "CRITICAL",
            Self::Undefined => "UNDEFINED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FindingSeverity {
    fn from(value: &str) -> Self {
        match value {
            "INFORMATIONAL" => Self::Informational,
            "LOW" => Self::Low,
            "MEDIUM" => Self::Medium,
            "HIGH" => Self::High,
            "CRITICAL" => Self::Critical,
            "UNDEFINED" => Self::Undefined,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FindingSeverity {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FindingSeverity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FindingSeverity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl Shape for GetLifecyclePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
    pub last_evaluated_at: Option<Timestamp>,
}

impl Shape for GetLifecyclePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.lifecycle_policy_text);
        put_opt(to, schema, 3, &self.last_evaluated_at);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.lifecycle_policy_text),
            3 => get_opt(from, schema, 3, &mut this.last_evaluated_at),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
}

impl Shape for GetRepositoryPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl Shape for GetRepositoryPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.policy_text);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.policy_text),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageDetail {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_digest: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub image_size_in_bytes: Option<i64>,
    pub image_pushed_at: Option<Timestamp>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_manifest_media_type: Option<String>,
    pub artifact_media_type: Option<String>,
    pub last_recorded_pull_time: Option<Timestamp>,
    pub subject_manifest_digest: Option<String>,
    pub image_status: Option<ImageStatus>,
    pub last_archived_at: Option<Timestamp>,
    pub last_activated_at: Option<Timestamp>,
}

impl Shape for ImageDetail {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.image_digest);
        put_opt(to, schema, 3, &self.image_tags);
        put_opt(to, schema, 4, &self.image_size_in_bytes);
        put_opt(to, schema, 5, &self.image_pushed_at);
        put_opt(to, schema, 6, &self.image_scan_status);
        put_opt(to, schema, 7, &self.image_scan_findings_summary);
        put_opt(to, schema, 8, &self.image_manifest_media_type);
        put_opt(to, schema, 9, &self.artifact_media_type);
        put_opt(to, schema, 10, &self.last_recorded_pull_time);
        put_opt(to, schema, 11, &self.subject_manifest_digest);
        put_opt(to, schema, 12, &self.image_status);
        put_opt(to, schema, 13, &self.last_archived_at);
        put_opt(to, schema, 14, &self.last_activated_at);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.image_digest),
            3 => get_opt(from, schema, 3, &mut this.image_tags),
            4 => get_opt(from, schema, 4, &mut this.image_size_in_bytes),
            5 => get_opt(from, schema, 5, &mut this.image_pushed_at),
            6 => get_opt(from, schema, 6, &mut this.image_scan_status),
            7 => get_opt(from, schema, 7, &mut this.image_scan_findings_summary),
            8 => get_opt(from, schema, 8, &mut this.image_manifest_media_type),
            9 => get_opt(from, schema, 9, &mut this.artifact_media_type),
            10 => get_opt(from, schema, 10, &mut this.last_recorded_pull_time),
            11 => get_opt(from, schema, 11, &mut this.subject_manifest_digest),
            12 => get_opt(from, schema, 12, &mut this.image_status),
            13 => get_opt(from, schema, 13, &mut this.last_archived_at),
            14 => get_opt(from, schema, 14, &mut this.last_activated_at),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}

impl Shape for ImageIdentifier {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.image_digest);
        put_opt(to, schema, 1, &self.image_tag);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.image_digest),
            1 => get_opt(from, schema, 1, &mut this.image_tag),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageNotFoundException {
    pub message: Option<String>,
}

impl Shape for ImageNotFoundException {
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

impl Fault for ImageNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::IMAGE_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ImageNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub image_scan_completed_at: Option<Timestamp>,
    pub vulnerability_source_updated_at: Option<Timestamp>,
    pub finding_severity_counts: Option<BTreeMap<String, i32>>,
}

impl Shape for ImageScanFindingsSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.image_scan_completed_at);
        put_opt(to, schema, 1, &self.vulnerability_source_updated_at);
        put_opt(to, schema, 2, &self.finding_severity_counts);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.image_scan_completed_at),
            1 => get_opt(from, schema, 1, &mut this.vulnerability_source_updated_at),
            2 => get_opt(from, schema, 2, &mut this.finding_severity_counts),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanStatus {
    pub status: Option<ScanStatus>,
    pub description: Option<String>,
}

impl Shape for ImageScanStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.status);
        put_opt(to, schema, 1, &self.description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.status),
            1 => get_opt(from, schema, 1, &mut this.description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}

impl Shape for ImageScanningConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scan_on_push);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scan_on_push),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageStatus {
    Active,
    Archived,
    Activating,
    /// A value that the model does not have.
    Unknown(String),
}

impl ImageStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
            Self::Activating => "ACTIVATING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImageStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "ARCHIVED" => Self::Archived,
            "ACTIVATING" => Self::Activating,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ImageStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ImageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ImageStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageStatusFilter {
    Active,
    Archived,
    Activating,
    Any,
    /// A value that the model does not have.
    Unknown(String),
}

impl ImageStatusFilter {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Archived => "ARCHIVED",
            Self::Activating => "ACTIVATING",
            Self::Any => "ANY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImageStatusFilter {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "ARCHIVED" => Self::Archived,
            "ACTIVATING" => Self::Activating,
            "ANY" => Self::Any,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ImageStatusFilter {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ImageStatusFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ImageStatusFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutability {
    Mutable,
    Immutable,
    ImmutableWithExclusion,
    MutableWithExclusion,
    /// A value that the model does not have.
    Unknown(String),
}

impl ImageTagMutability {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mutable => "MUTABLE",
            Self::Immutable => "IMMUTABLE",
            Self::ImmutableWithExclusion => "IMMUTABLE_WITH_EXCLUSION",
            Self::MutableWithExclusion => "MUTABLE_WITH_EXCLUSION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImageTagMutability {
    fn from(value: &str) -> Self {
        match value {
            "MUTABLE" => Self::Mutable,
            "IMMUTABLE" => Self::Immutable,
            "IMMUTABLE_WITH_EXCLUSION" => Self::ImmutableWithExclusion,
            "MUTABLE_WITH_EXCLUSION" => Self::MutableWithExclusion,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ImageTagMutability {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ImageTagMutability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ImageTagMutability {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter_type: ImageTagMutabilityExclusionFilterType,
    pub filter: String,
}

impl Shape for ImageTagMutabilityExclusionFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.filter_type);
        put(to, schema, 1, &self.filter);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.filter_type),
            1 => get(from, schema, 1, &mut this.filter),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImageTagMutabilityExclusionFilterType {
    Wildcard,
    /// A value that the model does not have.
    Unknown(String),
}

impl ImageTagMutabilityExclusionFilterType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wildcard => "WILDCARD",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImageTagMutabilityExclusionFilterType {
    fn from(value: &str) -> Self {
        match value {
            "WILDCARD" => Self::Wildcard,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ImageTagMutabilityExclusionFilterType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ImageTagMutabilityExclusionFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ImageTagMutabilityExclusionFilterType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct InvalidTagParameterException {
    pub message: Option<String>,
}

impl Shape for InvalidTagParameterException {
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

impl Fault for InvalidTagParameterException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_TAG_PARAMETER_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidTagParameterException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KmsException {
    pub message: Option<String>,
    pub kms_error: Option<String>,
}

impl Shape for KmsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.kms_error);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.kms_error),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for KmsException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KmsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LifecyclePolicyNotFoundException {
    pub message: Option<String>,
}

impl Shape for LifecyclePolicyNotFoundException {
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

impl Fault for LifecyclePolicyNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl LifecyclePolicyNotFoundException {
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
pub struct ListImagesFilter {
    pub tag_status: Option<TagStatus>,
    pub image_status: Option<ImageStatusFilter>,
}

impl Shape for ListImagesFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.tag_status);
        put_opt(to, schema, 1, &self.image_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.tag_status),
            1 => get_opt(from, schema, 1, &mut this.image_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
    pub filter: Option<ListImagesFilter>,
}

impl Shape for ListImagesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.next_token);
        put_opt(to, schema, 3, &self.max_results);
        put_opt(to, schema, 4, &self.filter);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            3 => get_opt(from, schema, 3, &mut this.max_results),
            4 => get_opt(from, schema, 4, &mut this.filter),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}

impl Shape for ListImagesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.image_ids);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.image_ids),
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
pub struct PutImageScanningConfigurationRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_scanning_configuration: ImageScanningConfiguration,
}

impl Shape for PutImageScanningConfigurationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put(to, schema, 2, &self.image_scanning_configuration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get(from, schema, 2, &mut this.image_scanning_configuration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageScanningConfigurationResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
}

impl Shape for PutImageScanningConfigurationResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.image_scanning_configuration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.image_scanning_configuration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub image_tag_mutability: ImageTagMutability,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl Shape for PutImageTagMutabilityRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put(to, schema, 2, &self.image_tag_mutability);
        put_opt(to, schema, 3, &self.image_tag_mutability_exclusion_filters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get(from, schema, 2, &mut this.image_tag_mutability),
            3 => get_opt(from, schema, 3, &mut this.image_tag_mutability_exclusion_filters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageTagMutabilityResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
}

impl Shape for PutImageTagMutabilityResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.image_tag_mutability);
        put_opt(to, schema, 3, &self.image_tag_mutability_exclusion_filters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.image_tag_mutability),
            3 => get_opt(from, schema, 3, &mut this.image_tag_mutability_exclusion_filters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLifecyclePolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub lifecycle_policy_text: String,
}

impl Shape for PutLifecyclePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put(to, schema, 2, &self.lifecycle_policy_text);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get(from, schema, 2, &mut this.lifecycle_policy_text),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLifecyclePolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub lifecycle_policy_text: Option<String>,
}

impl Shape for PutLifecyclePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.lifecycle_policy_text);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.lifecycle_policy_text),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repository {
    pub repository_arn: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
    pub created_at: Option<Timestamp>,
    pub image_tag_mutability: Option<ImageTagMutability>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
}

impl Shape for Repository {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.repository_arn);
        put_opt(to, schema, 1, &self.registry_id);
        put_opt(to, schema, 2, &self.repository_name);
        put_opt(to, schema, 3, &self.repository_uri);
        put_opt(to, schema, 4, &self.created_at);
        put_opt(to, schema, 5, &self.image_tag_mutability);
        put_opt(to, schema, 6, &self.image_tag_mutability_exclusion_filters);
        put_opt(to, schema, 7, &self.image_scanning_configuration);
        put_opt(to, schema, 8, &self.encryption_configuration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.repository_arn),
            1 => get_opt(from, schema, 1, &mut this.registry_id),
            2 => get_opt(from, schema, 2, &mut this.repository_name),
            3 => get_opt(from, schema, 3, &mut this.repository_uri),
            4 => get_opt(from, schema, 4, &mut this.created_at),
            5 => get_opt(from, schema, 5, &mut this.image_tag_mutability),
            6 => get_opt(from, schema, 6, &mut this.image_tag_mutability_exclusion_filters),
            7 => get_opt(from, schema, 7, &mut this.image_scanning_configuration),
            8 => get_opt(from, schema, 8, &mut this.encryption_configuration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryAlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for RepositoryAlreadyExistsException {
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

impl Fault for RepositoryAlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::REPOSITORY_ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RepositoryAlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryNotEmptyException {
    pub message: Option<String>,
}

impl Shape for RepositoryNotEmptyException {
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

impl Fault for RepositoryNotEmptyException {
    fn schema(&self) -> &'static Schema {
        &schemas::REPOSITORY_NOT_EMPTY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RepositoryNotEmptyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryNotFoundException {
    pub message: Option<String>,
}

impl Shape for RepositoryNotFoundException {
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

impl Fault for RepositoryNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::REPOSITORY_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RepositoryNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryPolicyNotFoundException {
    pub message: Option<String>,
}

impl Shape for RepositoryPolicyNotFoundException {
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

impl Fault for RepositoryPolicyNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::REPOSITORY_POLICY_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RepositoryPolicyNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanStatus {
    InProgress,
    Complete,
    Failed,
    UnsupportedImage,
    Active,
    Pending,
    ScanEligibilityExpired,
    FindingsUnavailable,
    LimitExceeded,
    ImageArchived,
    ImageSizeExceeded,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScanStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Complete => "COMPLETE",
            Self::Failed => "FAILED",
            Self::UnsupportedImage => "UNSUPPORTED_IMAGE",
            Self::Active => "ACTIVE",
            Self::Pending => "PENDING",
            Self::ScanEligibilityExpired => "SCAN_ELIGIBILITY_EXPIRED",
            Self::FindingsUnavailable => "FINDINGS_UNAVAILABLE",
            Self::LimitExceeded => "LIMIT_EXCEEDED",
            Self::ImageArchived => "IMAGE_ARCHIVED",
            Self::ImageSizeExceeded => "IMAGE_SIZE_EXCEEDED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScanStatus {
    fn from(value: &str) -> Self {
        match value {
            "IN_PROGRESS" => Self::InProgress,
            "COMPLETE" => Self::Complete,
            "FAILED" => Self::Failed,
            "UNSUPPORTED_IMAGE" => Self::UnsupportedImage,
            "ACTIVE" => Self::Active,
            "PENDING" => Self::Pending,
            "SCAN_ELIGIBILITY_EXPIRED" => Self::ScanEligibilityExpired,
            "FINDINGS_UNAVAILABLE" => Self::FindingsUnavailable,
            "LIMIT_EXCEEDED" => Self::LimitExceeded,
            "IMAGE_ARCHIVED" => Self::ImageArchived,
            "IMAGE_SIZE_EXCEEDED" => Self::ImageSizeExceeded,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScanStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScanStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScanStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerException {
    pub message: Option<String>,
}

impl Shape for ServerException {
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

impl Fault for ServerException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVER_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ServerException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: String,
    pub policy_text: String,
    pub force: Option<bool>,
}

impl Shape for SetRepositoryPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put(to, schema, 1, &self.repository_name);
        put(to, schema, 2, &self.policy_text);
        put_opt(to, schema, 3, &self.force);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get(from, schema, 1, &mut this.repository_name),
            2 => get(from, schema, 2, &mut this.policy_text),
            3 => get_opt(from, schema, 3, &mut this.force),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRepositoryPolicyResponse {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub policy_text: Option<String>,
}

impl Shape for SetRepositoryPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.registry_id);
        put_opt(to, schema, 1, &self.repository_name);
        put_opt(to, schema, 2, &self.policy_text);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.registry_id),
            1 => get_opt(from, schema, 1, &mut this.repository_name),
            2 => get_opt(from, schema, 2, &mut this.policy_text),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TagStatus {
    Tagged,
    Untagged,
    Any,
    /// A value that the model does not have.
    Unknown(String),
}

impl TagStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tagged => "TAGGED",
            Self::Untagged => "UNTAGGED",
            Self::Any => "ANY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TagStatus {
    fn from(value: &str) -> Self {
        match value {
            "TAGGED" => Self::Tagged,
            "UNTAGGED" => Self::Untagged,
            "ANY" => Self::Any,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TagStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TagStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TagStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyTagsException {
    pub message: Option<String>,
}

impl Shape for TooManyTagsException {
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

impl Fault for TooManyTagsException {
    fn schema(&self) -> &'static Schema {
        &schemas::TOO_MANY_TAGS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TooManyTagsException {
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

    pub static ARN: Schema = Schema { name: "Arn", kind: Kind::String, ..Schema::BASE };
    pub static CREATE_REPOSITORY_REQUEST: Schema = Schema {
        name: "CreateRepositoryRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member::new("tags", &TAG_LIST),
            Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY),
            Member::new("imageTagMutabilityExclusionFilters", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS),
            Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
            Member::new("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_REPOSITORY_RESPONSE: Schema = Schema {
        name: "CreateRepositoryResponse",
        kind: Kind::Structure,
        members: &[Member::new("repository", &REPOSITORY)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATION_TIMESTAMP: Schema =
        Schema { name: "CreationTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DELETE_LIFECYCLE_POLICY_REQUEST: Schema = Schema {
        name: "DeleteLifecyclePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_LIFECYCLE_POLICY_RESPONSE: Schema = Schema {
        name: "DeleteLifecyclePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
            Member::new("lastEvaluatedAt", &EVALUATION_TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_REPOSITORY_POLICY_REQUEST: Schema = Schema {
        name: "DeleteRepositoryPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_REPOSITORY_POLICY_RESPONSE: Schema = Schema {
        name: "DeleteRepositoryPolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("policyText", &REPOSITORY_POLICY_TEXT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_REPOSITORY_REQUEST: Schema = Schema {
        name: "DeleteRepositoryRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member::new("force", &FORCE_FLAG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_REPOSITORY_RESPONSE: Schema = Schema {
        name: "DeleteRepositoryResponse",
        kind: Kind::Structure,
        members: &[Member::new("repository", &REPOSITORY)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_IMAGES_FILTER: Schema = Schema {
        name: "DescribeImagesFilter",
        kind: Kind::Structure,
        members: &[Member::new("tagStatus", &TAG_STATUS), Member::new("imageStatus", &IMAGE_STATUS_FILTER)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_IMAGES_REQUEST: Schema = Schema {
        name: "DescribeImagesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member::new("imageIds", &IMAGE_IDENTIFIER_LIST),
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("maxResults", &MAX_RESULTS),
            Member::new("filter", &DESCRIBE_IMAGES_FILTER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_IMAGES_RESPONSE: Schema = Schema {
        name: "DescribeImagesResponse",
        kind: Kind::Structure,
        members: &[Member::new("imageDetails", &IMAGE_DETAIL_LIST), Member::new("nextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_REPOSITORIES_REQUEST: Schema = Schema {
        name: "DescribeRepositoriesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryNames", &REPOSITORY_NAME_LIST),
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("maxResults", &MAX_RESULTS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_REPOSITORIES_RESPONSE: Schema = Schema {
        name: "DescribeRepositoriesResponse",
        kind: Kind::Structure,
        members: &[Member::new("repositories", &REPOSITORY_LIST), Member::new("nextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPTION_CONFIGURATION: Schema = Schema {
        name: "EncryptionConfiguration",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("encryptionType", &ENCRYPTION_TYPE) },
            Member::new("kmsKey", &KMS_KEY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPTION_TYPE: Schema = Schema {
        name: "EncryptionType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["AES256", "KMS", "KMS_DSSE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EVALUATION_TIMESTAMP: Schema =
        Schema { name: "EvaluationTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static EXCEPTION_MESSAGE: Schema =
        Schema { name: "ExceptionMessage", kind: Kind::String, ..Schema::BASE };
    pub static FINDING_SEVERITY: Schema = Schema {
        name: "FindingSeverity",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNDEFINED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FINDING_SEVERITY_COUNTS: Schema = Schema {
        name: "FindingSeverityCounts",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &FINDING_SEVERITY) },
            Member { required: true, ..Member::new("value", &SEVERITY_COUNT) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FORCE_FLAG: Schema = Schema { name: "ForceFlag", kind: Kind::Boolean, ..Schema::BASE };
    pub static GET_LIFECYCLE_POLICY_REQUEST: Schema = Schema {
        name: "GetLifecyclePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_LIFECYCLE_POLICY_RESPONSE: Schema = Schema {
        name: "GetLifecyclePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
            Member::new("lastEvaluatedAt", &EVALUATION_TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_REPOSITORY_POLICY_REQUEST: Schema = Schema {
        name: "GetRepositoryPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_REPOSITORY_POLICY_RESPONSE: Schema = Schema {
        name: "GetRepositoryPolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("policyText", &REPOSITORY_POLICY_TEXT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_DETAIL: Schema = Schema {
        name: "ImageDetail",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("imageDigest", &IMAGE_DIGEST),
            Member::new("imageTags", &IMAGE_TAG_LIST),
            Member::new("imageSizeInBytes", &IMAGE_SIZE_IN_BYTES),
            Member::new("imagePushedAt", &PUSH_TIMESTAMP),
            Member::new("imageScanStatus", &IMAGE_SCAN_STATUS),
            Member::new("imageScanFindingsSummary", &IMAGE_SCAN_FINDINGS_SUMMARY),
            Member::new("imageManifestMediaType", &MEDIA_TYPE),
            Member::new("artifactMediaType", &MEDIA_TYPE),
            Member::new("lastRecordedPullTime", &RECORDED_PULL_TIMESTAMP),
            Member::new("subjectManifestDigest", &IMAGE_DIGEST),
            Member::new("imageStatus", &IMAGE_STATUS),
            Member::new("lastArchivedAt", &LAST_ARCHIVED_AT_TIMESTAMP),
            Member::new("lastActivatedAt", &LAST_ACTIVATED_AT_TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_DETAIL_LIST: Schema = Schema {
        name: "ImageDetailList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &IMAGE_DETAIL) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_DIGEST: Schema = Schema { name: "ImageDigest", kind: Kind::String, ..Schema::BASE };
    pub static IMAGE_IDENTIFIER: Schema = Schema {
        name: "ImageIdentifier",
        kind: Kind::Structure,
        members: &[Member::new("imageDigest", &IMAGE_DIGEST), Member::new("imageTag", &IMAGE_TAG)],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_IDENTIFIER_LIST: Schema = Schema {
        name: "ImageIdentifierList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &IMAGE_IDENTIFIER) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ImageNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static IMAGE_SCAN_FINDINGS_SUMMARY: Schema = Schema {
        name: "ImageScanFindingsSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("imageScanCompletedAt", &SCAN_TIMESTAMP),
            Member::new("vulnerabilitySourceUpdatedAt", &VULNERABILITY_SOURCE_UPDATE_TIMESTAMP),
            Member::new("findingSeverityCounts", &FINDING_SEVERITY_COUNTS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_SCAN_STATUS: Schema = Schema {
        name: "ImageScanStatus",
        kind: Kind::Structure,
        members: &[Member::new("status", &SCAN_STATUS), Member::new("description", &SCAN_STATUS_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_SCANNING_CONFIGURATION: Schema = Schema {
        name: "ImageScanningConfiguration",
        kind: Kind::Structure,
        members: &[Member::new("scanOnPush", &SCAN_ON_PUSH_FLAG)],
        ..Schema::BASE
    };
    pub static IMAGE_SIZE_IN_BYTES: Schema =
        Schema { name: "ImageSizeInBytes", kind: Kind::Long, ..Schema::BASE };
    pub static IMAGE_STATUS: Schema = Schema {
        name: "ImageStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ACTIVE", "ARCHIVED", "ACTIVATING"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_STATUS_FILTER: Schema = Schema {
        name: "ImageStatusFilter",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_TAG: Schema = Schema {
        name: "ImageTag",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(300.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_TAG_LIST: Schema = Schema {
        name: "ImageTagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &IMAGE_TAG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_TAG_MUTABILITY: Schema = Schema {
        name: "ImageTagMutability",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: Schema = Schema {
        name: "ImageTagMutabilityExclusionFilter",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("filterType", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE)
            },
            Member { required: true, ..Member::new("filter", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Schema = Schema {
        name: "ImageTagMutabilityExclusionFilterType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["WILDCARD"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE__PATTERN: Pattern =
        Pattern::new("^[0-9a-zA-Z._*-]{1,128}$");
    pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Schema = Schema {
        name: "ImageTagMutabilityExclusionFilterValue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: Schema = Schema {
        name: "ImageTagMutabilityExclusionFilters",
        kind: Kind::List,
        members: &[Member {
            required: true,
            ..Member::new("member", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER)
        }],
        constraints: Constraints { min: Some(1.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_EXCEPTION: Schema = Schema {
        name: "InvalidParameterException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_TAG_PARAMETER_EXCEPTION: Schema = Schema {
        name: "InvalidTagParameterException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_ERROR: Schema = Schema { name: "KmsError", kind: Kind::String, ..Schema::BASE };
    pub static KMS_EXCEPTION: Schema = Schema {
        name: "KmsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE), Member::new("kmsError", &KMS_ERROR)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_KEY: Schema = Schema {
        name: "KmsKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAST_ACTIVATED_AT_TIMESTAMP: Schema =
        Schema { name: "LastActivatedAtTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LAST_ARCHIVED_AT_TIMESTAMP: Schema =
        Schema { name: "LastArchivedAtTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LIFECYCLE_POLICY_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "LifecyclePolicyNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIFECYCLE_POLICY_TEXT: Schema = Schema {
        name: "LifecyclePolicyText",
        kind: Kind::String,
        constraints: Constraints { min: Some(100.0), max: Some(30720.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_IMAGES_FILTER: Schema = Schema {
        name: "ListImagesFilter",
        kind: Kind::Structure,
        members: &[Member::new("tagStatus", &TAG_STATUS), Member::new("imageStatus", &IMAGE_STATUS_FILTER)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_IMAGES_REQUEST: Schema = Schema {
        name: "ListImagesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("maxResults", &MAX_RESULTS),
            Member::new("filter", &LIST_IMAGES_FILTER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_IMAGES_RESPONSE: Schema = Schema {
        name: "ListImagesResponse",
        kind: Kind::Structure,
        members: &[Member::new("imageIds", &IMAGE_IDENTIFIER_LIST), Member::new("nextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("resourceArn", &ARN) }],
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
        name: "ListTagsForResourceResponse",
        kind: Kind::Structure,
        members: &[Member::new("tags", &TAG_LIST)],
        ..Schema::BASE
    };
    pub static MAX_RESULTS: Schema = Schema {
        name: "MaxResults",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MEDIA_TYPE: Schema = Schema { name: "MediaType", kind: Kind::String, ..Schema::BASE };
    pub static NEXT_TOKEN: Schema = Schema { name: "NextToken", kind: Kind::String, ..Schema::BASE };
    pub static PUSH_TIMESTAMP: Schema =
        Schema { name: "PushTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST: Schema = Schema {
        name: "PutImageScanningConfigurationRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member {
                required: true,
                ..Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE: Schema = Schema {
        name: "PutImageScanningConfigurationResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_IMAGE_TAG_MUTABILITY_REQUEST: Schema = Schema {
        name: "PutImageTagMutabilityRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member { required: true, ..Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY) },
            Member::new("imageTagMutabilityExclusionFilters", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_IMAGE_TAG_MUTABILITY_RESPONSE: Schema = Schema {
        name: "PutImageTagMutabilityResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY),
            Member::new("imageTagMutabilityExclusionFilters", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_LIFECYCLE_POLICY_REQUEST: Schema = Schema {
        name: "PutLifecyclePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member { required: true, ..Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_LIFECYCLE_POLICY_RESPONSE: Schema = Schema {
        name: "PutLifecyclePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("lifecyclePolicyText", &LIFECYCLE_POLICY_TEXT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RECORDED_PULL_TIMESTAMP: Schema =
        Schema { name: "RecordedPullTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    static REGISTRY_ID__PATTERN: Pattern = Pattern::new("[0-9]{12}");
    pub static REGISTRY_ID: Schema = Schema {
        name: "RegistryId",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&REGISTRY_ID__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPOSITORY: Schema = Schema {
        name: "Repository",
        kind: Kind::Structure,
        members: &[
            Member::new("repositoryArn", &ARN),
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("repositoryUri", &URL),
            Member::new("createdAt", &CREATION_TIMESTAMP),
            Member::new("imageTagMutability", &IMAGE_TAG_MUTABILITY),
            Member::new("imageTagMutabilityExclusionFilters", &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS),
            Member::new("imageScanningConfiguration", &IMAGE_SCANNING_CONFIGURATION),
            Member::new("encryptionConfiguration", &ENCRYPTION_CONFIGURATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPOSITORY_ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "RepositoryAlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static REPOSITORY_LIST: Schema = Schema {
        name: "RepositoryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPOSITORY) }],
        constrained: true,
        ..Schema::BASE
    };
    static REPOSITORY_NAME__PATTERN: Pattern =
        Pattern::new("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");
    pub static REPOSITORY_NAME: Schema = Schema {
        name: "RepositoryName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(256.0),
            pattern: Some(&REPOSITORY_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPOSITORY_NAME_LIST: Schema = Schema {
        name: "RepositoryNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPOSITORY_NAME) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPOSITORY_NOT_EMPTY_EXCEPTION: Schema = Schema {
        name: "RepositoryNotEmptyException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static REPOSITORY_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "RepositoryNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static REPOSITORY_POLICY_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "RepositoryPolicyNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static REPOSITORY_POLICY_TEXT: Schema = Schema {
        name: "RepositoryPolicyText",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(10240.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCAN_ON_PUSH_FLAG: Schema =
        Schema { name: "ScanOnPushFlag", kind: Kind::Boolean, ..Schema::BASE };
    pub static SCAN_STATUS: Schema = Schema {
        name: "ScanStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "IN_PROGRESS",
                "COMPLETE",
                "FAILED",
                "UNSUPPORTED_IMAGE",
                "ACTIVE",
                "PENDING",
                "SCAN_ELIGIBILITY_EXPIRED",
                "FINDINGS_UNAVAILABLE",
                "LIMIT_EXCEEDED",
                "IMAGE_ARCHIVED",
                "IMAGE_SIZE_EXCEEDED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCAN_STATUS_DESCRIPTION: Schema =
        Schema { name: "ScanStatusDescription", kind: Kind::String, ..Schema::BASE };
    pub static SCAN_TIMESTAMP: Schema =
        Schema { name: "ScanTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static SERVER_EXCEPTION: Schema = Schema {
        name: "ServerException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static SET_REPOSITORY_POLICY_REQUEST: Schema = Schema {
        name: "SetRepositoryPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member { required: true, ..Member::new("repositoryName", &REPOSITORY_NAME) },
            Member { required: true, ..Member::new("policyText", &REPOSITORY_POLICY_TEXT) },
            Member::new("force", &FORCE_FLAG),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SET_REPOSITORY_POLICY_RESPONSE: Schema = Schema {
        name: "SetRepositoryPolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("registryId", &REGISTRY_ID),
            Member::new("repositoryName", &REPOSITORY_NAME),
            Member::new("policyText", &REPOSITORY_POLICY_TEXT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SEVERITY_COUNT: Schema = Schema {
        name: "SeverityCount",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
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
        ..Schema::BASE
    };
    pub static TAG_KEY: Schema = Schema { name: "TagKey", kind: Kind::String, ..Schema::BASE };
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY) }],
        ..Schema::BASE
    };
    pub static TAG_LIST: Schema = Schema {
        name: "TagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("resourceArn", &ARN) },
            Member { required: true, ..Member::new("tags", &TAG_LIST) },
        ],
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "TagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static TAG_STATUS: Schema = Schema {
        name: "TagStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TAGGED", "UNTAGGED", "ANY"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_VALUE: Schema = Schema { name: "TagValue", kind: Kind::String, ..Schema::BASE };
    pub static TOO_MANY_TAGS_EXCEPTION: Schema = Schema {
        name: "TooManyTagsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("resourceArn", &ARN) },
            Member { required: true, ..Member::new("tagKeys", &TAG_KEY_LIST) },
        ],
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "UntagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static URL: Schema = Schema { name: "Url", kind: Kind::String, ..Schema::BASE };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VULNERABILITY_SOURCE_UPDATE_TIMESTAMP: Schema =
        Schema { name: "VulnerabilitySourceUpdateTimestamp", kind: Kind::Timestamp, ..Schema::BASE };
}
