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
    name: "application-autoscaling",
    id: "Application Auto Scaling",
    signing_name: "application-autoscaling",
    protocol: Protocol::AwsJson11,
    target_prefix: "AnyScaleFrontendService",
    api_version: "2016-02-06",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "DeleteScalingPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_SCALING_POLICY_REQUEST,
            output: &schemas::DELETE_SCALING_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::OBJECT_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteScheduledAction",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_SCHEDULED_ACTION_REQUEST,
            output: &schemas::DELETE_SCHEDULED_ACTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::OBJECT_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeregisterScalableTarget",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DEREGISTER_SCALABLE_TARGET_REQUEST,
            output: &schemas::DEREGISTER_SCALABLE_TARGET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::OBJECT_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeScalableTargets",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_SCALABLE_TARGETS_REQUEST,
            output: &schemas::DESCRIBE_SCALABLE_TARGETS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeScalingActivities",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_SCALING_ACTIVITIES_REQUEST,
            output: &schemas::DESCRIBE_SCALING_ACTIVITIES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeScalingPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_SCALING_POLICIES_REQUEST,
            output: &schemas::DESCRIBE_SCALING_POLICIES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::FAILED_RESOURCE_ACCESS_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeScheduledActions",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_SCHEDULED_ACTIONS_REQUEST,
            output: &schemas::DESCRIBE_SCHEDULED_ACTIONS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::INVALID_NEXT_TOKEN_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetPredictiveScalingForecast",
            served: false,
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
            errors: &[&schemas::RESOURCE_NOT_FOUND_EXCEPTION],
        },
        OperationSchema {
            name: "PutScalingPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_SCALING_POLICY_REQUEST,
            output: &schemas::PUT_SCALING_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::FAILED_RESOURCE_ACCESS_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::OBJECT_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutScheduledAction",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_SCHEDULED_ACTION_REQUEST,
            output: &schemas::PUT_SCHEDULED_ACTION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::OBJECT_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RegisterScalableTarget",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REGISTER_SCALABLE_TARGET_REQUEST,
            output: &schemas::REGISTER_SCALABLE_TARGET_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONCURRENT_UPDATE_EXCEPTION,
                &schemas::INTERNAL_SERVICE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
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
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::TOO_MANY_TAGS_EXCEPTION,
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
            errors: &[&schemas::RESOURCE_NOT_FOUND_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
    ],
};

/// Operation `DeleteScalingPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteScalingPolicy;

impl Operation for DeleteScalingPolicy {
    type Input = DeleteScalingPolicyRequest;
    type Output = DeleteScalingPolicyResponse;
    type Error = DeleteScalingPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `DeleteScalingPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteScalingPolicyError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    ObjectNotFoundException(ObjectNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteScalingPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::ObjectNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DeleteScalingPolicyError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for DeleteScalingPolicyError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<ObjectNotFoundException> for DeleteScalingPolicyError {
    fn from(fault: ObjectNotFoundException) -> Self {
        Self::ObjectNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteScalingPolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteScalingPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteScheduledAction`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteScheduledAction;

impl Operation for DeleteScheduledAction {
    type Input = DeleteScheduledActionRequest;
    type Output = DeleteScheduledActionResponse;
    type Error = DeleteScheduledActionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `DeleteScheduledAction` answers instead of its output.
#[derive(Debug)]
pub enum DeleteScheduledActionError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    ObjectNotFoundException(ObjectNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteScheduledActionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::ObjectNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DeleteScheduledActionError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for DeleteScheduledActionError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<ObjectNotFoundException> for DeleteScheduledActionError {
    fn from(fault: ObjectNotFoundException) -> Self {
        Self::ObjectNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteScheduledActionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteScheduledActionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeregisterScalableTarget`.
#[derive(Clone, Copy, Debug)]
pub struct DeregisterScalableTarget;

impl Operation for DeregisterScalableTarget {
    type Input = DeregisterScalableTargetRequest;
    type Output = DeregisterScalableTargetResponse;
    type Error = DeregisterScalableTargetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `DeregisterScalableTarget` answers instead of its output.
#[derive(Debug)]
pub enum DeregisterScalableTargetError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    ObjectNotFoundException(ObjectNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeregisterScalableTargetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::ObjectNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DeregisterScalableTargetError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for DeregisterScalableTargetError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<ObjectNotFoundException> for DeregisterScalableTargetError {
    fn from(fault: ObjectNotFoundException) -> Self {
        Self::ObjectNotFoundException(fault)
    }
}

impl From<ValidationException> for DeregisterScalableTargetError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeregisterScalableTargetError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeScalableTargets`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeScalableTargets;

impl Operation for DescribeScalableTargets {
    type Input = DescribeScalableTargetsRequest;
    type Output = DescribeScalableTargetsResponse;
    type Error = DescribeScalableTargetsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `DescribeScalableTargets` answers instead of its output.
#[derive(Debug)]
pub enum DescribeScalableTargetsError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    InvalidNextTokenException(InvalidNextTokenException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeScalableTargetsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DescribeScalableTargetsError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for DescribeScalableTargetsError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<InvalidNextTokenException> for DescribeScalableTargetsError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<ValidationException> for DescribeScalableTargetsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeScalableTargetsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeScalingActivities`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeScalingActivities;

impl Operation for DescribeScalingActivities {
    type Input = DescribeScalingActivitiesRequest;
    type Output = DescribeScalingActivitiesResponse;
    type Error = DescribeScalingActivitiesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `DescribeScalingActivities` answers instead of its output.
#[derive(Debug)]
pub enum DescribeScalingActivitiesError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    InvalidNextTokenException(InvalidNextTokenException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeScalingActivitiesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DescribeScalingActivitiesError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for DescribeScalingActivitiesError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<InvalidNextTokenException> for DescribeScalingActivitiesError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<ValidationException> for DescribeScalingActivitiesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeScalingActivitiesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeScalingPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeScalingPolicies;

impl Operation for DescribeScalingPolicies {
    type Input = DescribeScalingPoliciesRequest;
    type Output = DescribeScalingPoliciesResponse;
    type Error = DescribeScalingPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `DescribeScalingPolicies` answers instead of its output.
#[derive(Debug)]
pub enum DescribeScalingPoliciesError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    FailedResourceAccessException(FailedResourceAccessException),
    InternalServiceException(InternalServiceException),
    InvalidNextTokenException(InvalidNextTokenException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeScalingPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::FailedResourceAccessException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DescribeScalingPoliciesError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<FailedResourceAccessException> for DescribeScalingPoliciesError {
    fn from(fault: FailedResourceAccessException) -> Self {
        Self::FailedResourceAccessException(fault)
    }
}

impl From<InternalServiceException> for DescribeScalingPoliciesError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<InvalidNextTokenException> for DescribeScalingPoliciesError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<ValidationException> for DescribeScalingPoliciesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeScalingPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeScheduledActions`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeScheduledActions;

impl Operation for DescribeScheduledActions {
    type Input = DescribeScheduledActionsRequest;
    type Output = DescribeScheduledActionsResponse;
    type Error = DescribeScheduledActionsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `DescribeScheduledActions` answers instead of its output.
#[derive(Debug)]
pub enum DescribeScheduledActionsError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    InvalidNextTokenException(InvalidNextTokenException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeScheduledActionsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::InvalidNextTokenException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for DescribeScheduledActionsError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for DescribeScheduledActionsError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<InvalidNextTokenException> for DescribeScheduledActionsError {
    fn from(fault: InvalidNextTokenException) -> Self {
        Self::InvalidNextTokenException(fault)
    }
}

impl From<ValidationException> for DescribeScheduledActionsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeScheduledActionsError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    ResourceNotFoundException(ResourceNotFoundException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ResourceNotFoundException> for ListTagsForResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<Internal> for ListTagsForResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutScalingPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutScalingPolicy;

impl Operation for PutScalingPolicy {
    type Input = PutScalingPolicyRequest;
    type Output = PutScalingPolicyResponse;
    type Error = PutScalingPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `PutScalingPolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutScalingPolicyError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    FailedResourceAccessException(FailedResourceAccessException),
    InternalServiceException(InternalServiceException),
    LimitExceededException(LimitExceededException),
    ObjectNotFoundException(ObjectNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutScalingPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::FailedResourceAccessException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ObjectNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for PutScalingPolicyError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<FailedResourceAccessException> for PutScalingPolicyError {
    fn from(fault: FailedResourceAccessException) -> Self {
        Self::FailedResourceAccessException(fault)
    }
}

impl From<InternalServiceException> for PutScalingPolicyError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<LimitExceededException> for PutScalingPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ObjectNotFoundException> for PutScalingPolicyError {
    fn from(fault: ObjectNotFoundException) -> Self {
        Self::ObjectNotFoundException(fault)
    }
}

impl From<ValidationException> for PutScalingPolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutScalingPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutScheduledAction`.
#[derive(Clone, Copy, Debug)]
pub struct PutScheduledAction;

impl Operation for PutScheduledAction {
    type Input = PutScheduledActionRequest;
    type Output = PutScheduledActionResponse;
    type Error = PutScheduledActionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `PutScheduledAction` answers instead of its output.
#[derive(Debug)]
pub enum PutScheduledActionError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    LimitExceededException(LimitExceededException),
    ObjectNotFoundException(ObjectNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutScheduledActionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ObjectNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for PutScheduledActionError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for PutScheduledActionError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<LimitExceededException> for PutScheduledActionError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ObjectNotFoundException> for PutScheduledActionError {
    fn from(fault: ObjectNotFoundException) -> Self {
        Self::ObjectNotFoundException(fault)
    }
}

impl From<ValidationException> for PutScheduledActionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutScheduledActionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RegisterScalableTarget`.
#[derive(Clone, Copy, Debug)]
pub struct RegisterScalableTarget;

impl Operation for RegisterScalableTarget {
    type Input = RegisterScalableTargetRequest;
    type Output = RegisterScalableTargetResponse;
    type Error = RegisterScalableTargetError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `RegisterScalableTarget` answers instead of its output.
#[derive(Debug)]
pub enum RegisterScalableTargetError {
    ConcurrentUpdateException(ConcurrentUpdateException),
    InternalServiceException(InternalServiceException),
    LimitExceededException(LimitExceededException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RegisterScalableTargetError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConcurrentUpdateException(fault) => Ok(fault),
            Self::InternalServiceException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConcurrentUpdateException> for RegisterScalableTargetError {
    fn from(fault: ConcurrentUpdateException) -> Self {
        Self::ConcurrentUpdateException(fault)
    }
}

impl From<InternalServiceException> for RegisterScalableTargetError {
    fn from(fault: InternalServiceException) -> Self {
        Self::InternalServiceException(fault)
    }
}

impl From<LimitExceededException> for RegisterScalableTargetError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ValidationException> for RegisterScalableTargetError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RegisterScalableTargetError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[12];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    ResourceNotFoundException(ResourceNotFoundException),
    TooManyTagsException(TooManyTagsException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::TooManyTagsException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<TooManyTagsException> for TagResourceError {
    fn from(fault: TooManyTagsException) -> Self {
        Self::TooManyTagsException(fault)
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
    type Output = UntagResourceResponse;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AdjustmentType {
    ChangeInCapacity,
    PercentChangeInCapacity,
    ExactCapacity,
    /// A value that the model does not have.
    Unknown(String),
}

impl AdjustmentType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChangeInCapacity => "ChangeInCapacity",
            Self::PercentChangeInCapacity => "PercentChangeInCapacity",
            Self::ExactCapacity => "ExactCapacity",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AdjustmentType {
    fn from(value: &str) -> Self {
        match value {
            "ChangeInCapacity" => Self::ChangeInCapacity,
            "PercentChangeInCapacity" => Self::PercentChangeInCapacity,
            "ExactCapacity" => Self::ExactCapacity,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for AdjustmentType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for AdjustmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for AdjustmentType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alarm {
    pub alarm_name: String,
    pub alarm_arn: String,
}

impl Shape for Alarm {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.alarm_name);
        put(to, schema, 1, &self.alarm_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.alarm_name),
            1 => get(from, schema, 1, &mut this.alarm_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConcurrentUpdateException {
    pub message: Option<String>,
}

impl Shape for ConcurrentUpdateException {
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

impl Fault for ConcurrentUpdateException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONCURRENT_UPDATE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConcurrentUpdateException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomizedMetricSpecification {
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
    pub dimensions: Option<Vec<MetricDimension>>,
    pub statistic: Option<MetricStatistic>,
    pub unit: Option<String>,
    pub metrics: Option<Vec<TargetTrackingMetricDataQuery>>,
}

impl Shape for CustomizedMetricSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metric_name);
        put_opt(to, schema, 1, &self.namespace);
        put_opt(to, schema, 2, &self.dimensions);
        put_opt(to, schema, 3, &self.statistic);
        put_opt(to, schema, 4, &self.unit);
        put_opt(to, schema, 5, &self.metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metric_name),
            1 => get_opt(from, schema, 1, &mut this.namespace),
            2 => get_opt(from, schema, 2, &mut this.dimensions),
            3 => get_opt(from, schema, 3, &mut this.statistic),
            4 => get_opt(from, schema, 4, &mut this.unit),
            5 => get_opt(from, schema, 5, &mut this.metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScalingPolicyRequest {
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

impl Shape for DeleteScalingPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_name);
        put(to, schema, 1, &self.service_namespace);
        put(to, schema, 2, &self.resource_id);
        put(to, schema, 3, &self.scalable_dimension);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_name),
            1 => get(from, schema, 1, &mut this.service_namespace),
            2 => get(from, schema, 2, &mut this.resource_id),
            3 => get(from, schema, 3, &mut this.scalable_dimension),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScalingPolicyResponse {}

impl Shape for DeleteScalingPolicyResponse {
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
pub struct DeleteScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub scheduled_action_name: String,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

impl Shape for DeleteScheduledActionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put(to, schema, 1, &self.scheduled_action_name);
        put(to, schema, 2, &self.resource_id);
        put(to, schema, 3, &self.scalable_dimension);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get(from, schema, 1, &mut this.scheduled_action_name),
            2 => get(from, schema, 2, &mut this.resource_id),
            3 => get(from, schema, 3, &mut this.scalable_dimension),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScheduledActionResponse {}

impl Shape for DeleteScheduledActionResponse {
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
pub struct DeregisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
}

impl Shape for DeregisterScalableTargetRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.scalable_dimension);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.scalable_dimension),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterScalableTargetResponse {}

impl Shape for DeregisterScalableTargetResponse {
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
pub struct DescribeScalableTargetsRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_ids: Option<Vec<String>>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScalableTargetsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put_opt(to, schema, 1, &self.resource_ids);
        put_opt(to, schema, 2, &self.scalable_dimension);
        put_opt(to, schema, 3, &self.max_results);
        put_opt(to, schema, 4, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get_opt(from, schema, 1, &mut this.resource_ids),
            2 => get_opt(from, schema, 2, &mut this.scalable_dimension),
            3 => get_opt(from, schema, 3, &mut this.max_results),
            4 => get_opt(from, schema, 4, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalableTargetsResponse {
    pub scalable_targets: Option<Vec<ScalableTarget>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScalableTargetsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scalable_targets);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scalable_targets),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingActivitiesRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub include_not_scaled_activities: Option<bool>,
}

impl Shape for DescribeScalingActivitiesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put_opt(to, schema, 1, &self.resource_id);
        put_opt(to, schema, 2, &self.scalable_dimension);
        put_opt(to, schema, 3, &self.max_results);
        put_opt(to, schema, 4, &self.next_token);
        put_opt(to, schema, 5, &self.include_not_scaled_activities);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get_opt(from, schema, 1, &mut this.resource_id),
            2 => get_opt(from, schema, 2, &mut this.scalable_dimension),
            3 => get_opt(from, schema, 3, &mut this.max_results),
            4 => get_opt(from, schema, 4, &mut this.next_token),
            5 => get_opt(from, schema, 5, &mut this.include_not_scaled_activities),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingActivitiesResponse {
    pub scaling_activities: Option<Vec<ScalingActivity>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScalingActivitiesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scaling_activities);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scaling_activities),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingPoliciesRequest {
    pub policy_names: Option<Vec<String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScalingPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_names);
        put(to, schema, 1, &self.service_namespace);
        put_opt(to, schema, 2, &self.resource_id);
        put_opt(to, schema, 3, &self.scalable_dimension);
        put_opt(to, schema, 4, &self.max_results);
        put_opt(to, schema, 5, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_names),
            1 => get(from, schema, 1, &mut this.service_namespace),
            2 => get_opt(from, schema, 2, &mut this.resource_id),
            3 => get_opt(from, schema, 3, &mut this.scalable_dimension),
            4 => get_opt(from, schema, 4, &mut this.max_results),
            5 => get_opt(from, schema, 5, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScalingPoliciesResponse {
    pub scaling_policies: Option<Vec<ScalingPolicy>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScalingPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scaling_policies);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scaling_policies),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScheduledActionsRequest {
    pub scheduled_action_names: Option<Vec<String>>,
    pub service_namespace: ServiceNamespace,
    pub resource_id: Option<String>,
    pub scalable_dimension: Option<ScalableDimension>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScheduledActionsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scheduled_action_names);
        put(to, schema, 1, &self.service_namespace);
        put_opt(to, schema, 2, &self.resource_id);
        put_opt(to, schema, 3, &self.scalable_dimension);
        put_opt(to, schema, 4, &self.max_results);
        put_opt(to, schema, 5, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scheduled_action_names),
            1 => get(from, schema, 1, &mut this.service_namespace),
            2 => get_opt(from, schema, 2, &mut this.resource_id),
            3 => get_opt(from, schema, 3, &mut this.scalable_dimension),
            4 => get_opt(from, schema, 4, &mut this.max_results),
            5 => get_opt(from, schema, 5, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeScheduledActionsResponse {
    pub scheduled_actions: Option<Vec<ScheduledAction>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeScheduledActionsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scheduled_actions);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scheduled_actions),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FailedResourceAccessException {
    pub message: Option<String>,
}

impl Shape for FailedResourceAccessException {
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

impl Fault for FailedResourceAccessException {
    fn schema(&self) -> &'static Schema {
        &schemas::FAILED_RESOURCE_ACCESS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl FailedResourceAccessException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalServiceException {
    pub message: Option<String>,
}

impl Shape for InternalServiceException {
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

impl Fault for InternalServiceException {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_SERVICE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalServiceException {
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
    pub tags: Option<BTreeMap<String, String>>,
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricAggregationType {
    Average,
    Minimum,
    Maximum,
    /// A value that the model does not have.
    Unknown(String),
}

impl MetricAggregationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Average => "Average",
            Self::Minimum => "Minimum",
            Self::Maximum => "Maximum",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MetricAggregationType {
    fn from(value: &str) -> Self {
        match value {
            "Average" => Self::Average,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MetricAggregationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MetricAggregationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MetricAggregationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDimension {
    pub name: String,
    pub value: String,
}

impl Shape for MetricDimension {
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricStatistic {
    Average,
    Minimum,
    Maximum,
    SampleCount,
    Sum,
    /// A value that the model does not have.
    Unknown(String),
}

impl MetricStatistic {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Average => "Average",
            Self::Minimum => "Minimum",
            Self::Maximum => "Maximum",
            Self::SampleCount => "SampleCount",
            Self::Sum => "Sum",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MetricStatistic {
    fn from(value: &str) -> Self {
        match value {
            "Average" => Self::Average,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            "SampleCount" => Self::SampleCount,
            "Sum" => Self::Sum,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MetricStatistic {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MetricStatistic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MetricStatistic {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MetricType {
    DynamoDBReadCapacityUtilization,
    DynamoDBWriteCapacityUtilization,
    ALBRequestCountPerTarget,
    RDSReaderAverageCPUUtilization,
    RDSReaderAverageDatabaseConnections,
    EC2SpotFleetRequestAverageCPUUtilization,
    EC2SpotFleetRequestAverageNetworkIn,
    EC2SpotFleetRequestAverageNetworkOut,
    SageMakerVariantInvocationsPerInstance,
    ECSServiceAverageCPUUtilization,
    ECSServiceAverageMemoryUtilization,
    AppStreamAverageCapacityUtilization,
    ComprehendInferenceUtilization,
    LambdaProvisionedConcurrencyUtilization,
    CassandraReadCapacityUtilization,
    CassandraWriteCapacityUtilization,
    KafkaBrokerStorageUtilization,
    ElastiCacheEngineCPUUtilization,
    ElastiCacheDatabaseMemoryUsagePercentage,
    ElastiCachePrimaryEngineCPUUtilization,
    ElastiCacheReplicaEngineCPUUtilization,
    ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage,
    NeptuneReaderAverageCPUUtilization,
    SageMakerVariantProvisionedConcurrencyUtilization,
    ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage,
    SageMakerInferenceComponentInvocationsPerCopy,
    WorkSpacesAverageUserSessionsCapacityUtilization,
    SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution,
    SageMakerVariantConcurrentRequestsPerModelHighResolution,
    ECSServiceAverageCPUUtilizationHighResolution,
    ECSServiceAverageMemoryUtilizationHighResolution,
    /// A value that the model does not have.
    Unknown(String),
}

impl MetricType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::DynamoDBReadCapacityUtilization => "DynamoDBReadCapacityUtilization",
            Self::DynamoDBWriteCapacityUtilization => "DynamoDBWriteCapacityUtilization",
            Self::ALBRequestCountPerTarget => "ALBRequestCountPerTarget",
            Self::RDSReaderAverageCPUUtilization => "RDSReaderAverageCPUUtilization",
            Self::RDSReaderAverageDatabaseConnections => "RDSReaderAverageDatabaseConnections",
            Self::EC2SpotFleetRequestAverageCPUUtilization => "EC2SpotFleetRequestAverageCPUUtilization",
            Self::EC2SpotFleetRequestAverageNetworkIn => "EC2SpotFleetRequestAverageNetworkIn",
            Self::EC2SpotFleetRequestAverageNetworkOut => "EC2SpotFleetRequestAverageNetworkOut",
            Self::SageMakerVariantInvocationsPerInstance => "SageMakerVariantInvocationsPerInstance",
            Self::ECSServiceAverageCPUUtilization => "ECSServiceAverageCPUUtilization",
            Self::ECSServiceAverageMemoryUtilization => "ECSServiceAverageMemoryUtilization",
            Self::AppStreamAverageCapacityUtilization => "AppStreamAverageCapacityUtilization",
            Self::ComprehendInferenceUtilization => "ComprehendInferenceUtilization",
            Self::LambdaProvisionedConcurrencyUtilization => "LambdaProvisionedConcurrencyUtilization",
            Self::CassandraReadCapacityUtilization => "CassandraReadCapacityUtilization",
            Self::CassandraWriteCapacityUtilization => "CassandraWriteCapacityUtilization",
            Self::KafkaBrokerStorageUtilization => "KafkaBrokerStorageUtilization",
            Self::ElastiCacheEngineCPUUtilization => "ElastiCacheEngineCPUUtilization",
            Self::ElastiCacheDatabaseMemoryUsagePercentage => "ElastiCacheDatabaseMemoryUsagePercentage",
            Self::ElastiCachePrimaryEngineCPUUtilization => "ElastiCachePrimaryEngineCPUUtilization",
            Self::ElastiCacheReplicaEngineCPUUtilization => "ElastiCacheReplicaEngineCPUUtilization",
            Self::ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage => {
                "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"
            }
            Self::NeptuneReaderAverageCPUUtilization => "NeptuneReaderAverageCPUUtilization",
            Self::SageMakerVariantProvisionedConcurrencyUtilization => {
                "SageMakerVariantProvisionedConcurrencyUtilization"
            }
            Self::ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage => {
                "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"
            }
            Self::SageMakerInferenceComponentInvocationsPerCopy => {
                "SageMakerInferenceComponentInvocationsPerCopy"
            }
            Self::WorkSpacesAverageUserSessionsCapacityUtilization => {
                "WorkSpacesAverageUserSessionsCapacityUtilization"
            }
            Self::SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution => {
                "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
            }
            Self::SageMakerVariantConcurrentRequestsPerModelHighResolution => {
                "SageMakerVariantConcurrentRequestsPerModelHighResolution"
            }
            Self::ECSServiceAverageCPUUtilizationHighResolution => {
                "ECSServiceAverageCPUUtilizationHighResolution"
            }
            Self::ECSServiceAverageMemoryUtilizationHighResolution => {
                "ECSServiceAverageMemoryUtilizationHighResolution"
            }
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MetricType {
    fn from(value: &str) -> Self {
        match value {
            "DynamoDBReadCapacityUtilization" => Self::DynamoDBReadCapacityUtilization,
            "DynamoDBWriteCapacityUtilization" => Self::DynamoDBWriteCapacityUtilization,
            "ALBRequestCountPerTarget" => Self::ALBRequestCountPerTarget,
            "RDSReaderAverageCPUUtilization" => Self::RDSReaderAverageCPUUtilization,
            "RDSReaderAverageDatabaseConnections" => Self::RDSReaderAverageDatabaseConnections,
            "EC2SpotFleetRequestAverageCPUUtilization" => Self::EC2SpotFleetRequestAverageCPUUtilization,
            "EC2SpotFleetRequestAverageNetworkIn" => Self::EC2SpotFleetRequestAverageNetworkIn,
            "EC2SpotFleetRequestAverageNetworkOut" => Self::EC2SpotFleetRequestAverageNetworkOut,
            "SageMakerVariantInvocationsPerInstance" => Self::SageMakerVariantInvocationsPerInstance,
            "ECSServiceAverageCPUUtilization" => Self::ECSServiceAverageCPUUtilization,
            "ECSServiceAverageMemoryUtilization" => Self::ECSServiceAverageMemoryUtilization,
            "AppStreamAverageCapacityUtilization" => Self::AppStreamAverageCapacityUtilization,
            "ComprehendInferenceUtilization" => Self::ComprehendInferenceUtilization,
            "LambdaProvisionedConcurrencyUtilization" => Self::LambdaProvisionedConcurrencyUtilization,
            "CassandraReadCapacityUtilization" => Self::CassandraReadCapacityUtilization,
            "CassandraWriteCapacityUtilization" => Self::CassandraWriteCapacityUtilization,
            "KafkaBrokerStorageUtilization" => Self::KafkaBrokerStorageUtilization,
            "ElastiCacheEngineCPUUtilization" => Self::ElastiCacheEngineCPUUtilization,
            "ElastiCacheDatabaseMemoryUsagePercentage" => Self::ElastiCacheDatabaseMemoryUsagePercentage,
            "ElastiCachePrimaryEngineCPUUtilization" => Self::ElastiCachePrimaryEngineCPUUtilization,
            "ElastiCacheReplicaEngineCPUUtilization" => Self::ElastiCacheReplicaEngineCPUUtilization,
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage" => {
                Self::ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage
            }
            "NeptuneReaderAverageCPUUtilization" => Self::NeptuneReaderAverageCPUUtilization,
            "SageMakerVariantProvisionedConcurrencyUtilization" => {
                Self::SageMakerVariantProvisionedConcurrencyUtilization
            }
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage" => {
                Self::ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage
            }
            "SageMakerInferenceComponentInvocationsPerCopy" => {
                Self::SageMakerInferenceComponentInvocationsPerCopy
            }
            "WorkSpacesAverageUserSessionsCapacityUtilization" => {
                Self::WorkSpacesAverageUserSessionsCapacityUtilization
            }
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution" => {
                Self::SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution
            }
            "SageMakerVariantConcurrentRequestsPerModelHighResolution" => {
                Self::SageMakerVariantConcurrentRequestsPerModelHighResolution
            }
            "ECSServiceAverageCPUUtilizationHighResolution" => {
                Self::ECSServiceAverageCPUUtilizationHighResolution
            }
            "ECSServiceAverageMemoryUtilizationHighResolution" => {
                Self::ECSServiceAverageMemoryUtilizationHighResolution
            }
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MetricType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MetricType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MetricType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotScaledReason {
    pub code: String,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub current_capacity: Option<i32>,
}

impl Shape for NotScaledReason {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.code);
        put_opt(to, schema, 1, &self.max_capacity);
        put_opt(to, schema, 2, &self.min_capacity);
        put_opt(to, schema, 3, &self.current_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.code),
            1 => get_opt(from, schema, 1, &mut this.max_capacity),
            2 => get_opt(from, schema, 2, &mut this.min_capacity),
            3 => get_opt(from, schema, 3, &mut this.current_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ObjectNotFoundException {
    pub message: Option<String>,
}

impl Shape for ObjectNotFoundException {
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

impl Fault for ObjectNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::OBJECT_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ObjectNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyType {
    StepScaling,
    TargetTrackingScaling,
    PredictiveScaling,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::StepScaling => "StepScaling",
            Self::TargetTrackingScaling => "TargetTrackingScaling",
            Self::PredictiveScaling => "PredictiveScaling",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyType {
    fn from(value: &str) -> Self {
        match value {
            "StepScaling" => Self::StepScaling,
            "TargetTrackingScaling" => Self::TargetTrackingScaling,
            "PredictiveScaling" => Self::PredictiveScaling,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PolicyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PolicyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PolicyType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredefinedMetricSpecification {
    pub predefined_metric_type: MetricType,
    pub resource_label: Option<String>,
}

impl Shape for PredefinedMetricSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.predefined_metric_type);
        put_opt(to, schema, 1, &self.resource_label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.predefined_metric_type),
            1 => get_opt(from, schema, 1, &mut this.resource_label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingCustomizedMetricSpecification {
    pub metric_data_queries: Vec<PredictiveScalingMetricDataQuery>,
}

impl Shape for PredictiveScalingCustomizedMetricSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric_data_queries);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric_data_queries),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredictiveScalingMaxCapacityBreachBehavior {
    HonorMaxCapacity,
    IncreaseMaxCapacity,
    /// A value that the model does not have.
    Unknown(String),
}

impl PredictiveScalingMaxCapacityBreachBehavior {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HonorMaxCapacity => "HonorMaxCapacity",
            Self::IncreaseMaxCapacity => "IncreaseMaxCapacity",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PredictiveScalingMaxCapacityBreachBehavior {
    fn from(value: &str) -> Self {
        match value {
            "HonorMaxCapacity" => Self::HonorMaxCapacity,
            "IncreaseMaxCapacity" => Self::IncreaseMaxCapacity,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PredictiveScalingMaxCapacityBreachBehavior {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PredictiveScalingMaxCapacityBreachBehavior {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PredictiveScalingMaxCapacityBreachBehavior {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetric {
    pub dimensions: Option<Vec<PredictiveScalingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

impl Shape for PredictiveScalingMetric {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.dimensions);
        put_opt(to, schema, 1, &self.metric_name);
        put_opt(to, schema, 2, &self.namespace);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.dimensions),
            1 => get_opt(from, schema, 1, &mut this.metric_name),
            2 => get_opt(from, schema, 2, &mut this.namespace),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricDataQuery {
    pub id: String,
    pub expression: Option<String>,
    pub metric_stat: Option<PredictiveScalingMetricStat>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
}

impl Shape for PredictiveScalingMetricDataQuery {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.expression);
        put_opt(to, schema, 2, &self.metric_stat);
        put_opt(to, schema, 3, &self.label);
        put_opt(to, schema, 4, &self.return_data);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.expression),
            2 => get_opt(from, schema, 2, &mut this.metric_stat),
            3 => get_opt(from, schema, 3, &mut this.label),
            4 => get_opt(from, schema, 4, &mut this.return_data),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricDimension {
    pub name: String,
    pub value: String,
}

impl Shape for PredictiveScalingMetricDimension {
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
pub struct PredictiveScalingMetricSpecification {
    pub target_value: f64,
    pub predefined_metric_pair_specification: Option<PredictiveScalingPredefinedMetricPairSpecification>,
    pub predefined_scaling_metric_specification:
        Option<PredictiveScalingPredefinedScalingMetricSpecification>,
    pub predefined_load_metric_specification: Option<PredictiveScalingPredefinedLoadMetricSpecification>,
    pub customized_scaling_metric_specification: Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_load_metric_specification: Option<PredictiveScalingCustomizedMetricSpecification>,
    pub customized_capacity_metric_specification: Option<PredictiveScalingCustomizedMetricSpecification>,
}

impl Shape for PredictiveScalingMetricSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.target_value);
        put_opt(to, schema, 1, &self.predefined_metric_pair_specification);
        put_opt(to, schema, 2, &self.predefined_scaling_metric_specification);
        put_opt(to, schema, 3, &self.predefined_load_metric_specification);
        put_opt(to, schema, 4, &self.customized_scaling_metric_specification);
        put_opt(to, schema, 5, &self.customized_load_metric_specification);
        put_opt(to, schema, 6, &self.customized_capacity_metric_specification);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.target_value),
            1 => get_opt(from, schema, 1, &mut this.predefined_metric_pair_specification),
            2 => get_opt(from, schema, 2, &mut this.predefined_scaling_metric_specification),
            3 => get_opt(from, schema, 3, &mut this.predefined_load_metric_specification),
            4 => get_opt(from, schema, 4, &mut this.customized_scaling_metric_specification),
            5 => get_opt(from, schema, 5, &mut this.customized_load_metric_specification),
            6 => get_opt(from, schema, 6, &mut this.customized_capacity_metric_specification),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingMetricStat {
    pub metric: PredictiveScalingMetric,
    pub stat: String,
    pub unit: Option<String>,
}

impl Shape for PredictiveScalingMetricStat {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric);
        put(to, schema, 1, &self.stat);
        put_opt(to, schema, 2, &self.unit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric),
            1 => get(from, schema, 1, &mut this.stat),
            2 => get_opt(from, schema, 2, &mut this.unit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PredictiveScalingMode {
    ForecastOnly,
    ForecastAndScale,
    /// A value that the model does not have.
    Unknown(String),
}

impl PredictiveScalingMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ForecastOnly => "ForecastOnly",
            Self::ForecastAndScale => "ForecastAndScale",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PredictiveScalingMode {
    fn from(value: &str) -> Self {
        match value {
            "ForecastOnly" => Self::ForecastOnly,
            "ForecastAndScale" => Self::ForecastAndScale,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PredictiveScalingMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PredictiveScalingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PredictiveScalingMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPolicyConfiguration {
    pub metric_specifications: Vec<PredictiveScalingMetricSpecification>,
    pub mode: Option<PredictiveScalingMode>,
    pub scheduling_buffer_time: Option<i32>,
    pub max_capacity_breach_behavior: Option<PredictiveScalingMaxCapacityBreachBehavior>,
    pub max_capacity_buffer: Option<i32>,
}

impl Shape for PredictiveScalingPolicyConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric_specifications);
        put_opt(to, schema, 1, &self.mode);
        put_opt(to, schema, 2, &self.scheduling_buffer_time);
        put_opt(to, schema, 3, &self.max_capacity_breach_behavior);
        put_opt(to, schema, 4, &self.max_capacity_buffer);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric_specifications),
            1 => get_opt(from, schema, 1, &mut this.mode),
            2 => get_opt(from, schema, 2, &mut this.scheduling_buffer_time),
            3 => get_opt(from, schema, 3, &mut this.max_capacity_breach_behavior),
            4 => get_opt(from, schema, 4, &mut this.max_capacity_buffer),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedLoadMetricSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

impl Shape for PredictiveScalingPredefinedLoadMetricSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.predefined_metric_type);
        put_opt(to, schema, 1, &self.resource_label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.predefined_metric_type),
            1 => get_opt(from, schema, 1, &mut this.resource_label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedMetricPairSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

impl Shape for PredictiveScalingPredefinedMetricPairSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.predefined_metric_type);
        put_opt(to, schema, 1, &self.resource_label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.predefined_metric_type),
            1 => get_opt(from, schema, 1, &mut this.resource_label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PredictiveScalingPredefinedScalingMetricSpecification {
    pub predefined_metric_type: String,
    pub resource_label: Option<String>,
}

impl Shape for PredictiveScalingPredefinedScalingMetricSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.predefined_metric_type);
        put_opt(to, schema, 1, &self.resource_label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.predefined_metric_type),
            1 => get_opt(from, schema, 1, &mut this.resource_label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScalingPolicyRequest {
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub policy_type: Option<PolicyType>,
    pub step_scaling_policy_configuration: Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration: Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: Option<PredictiveScalingPolicyConfiguration>,
}

impl Shape for PutScalingPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_name);
        put(to, schema, 1, &self.service_namespace);
        put(to, schema, 2, &self.resource_id);
        put(to, schema, 3, &self.scalable_dimension);
        put_opt(to, schema, 4, &self.policy_type);
        put_opt(to, schema, 5, &self.step_scaling_policy_configuration);
        put_opt(to, schema, 6, &self.target_tracking_scaling_policy_configuration);
        put_opt(to, schema, 7, &self.predictive_scaling_policy_configuration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_name),
            1 => get(from, schema, 1, &mut this.service_namespace),
            2 => get(from, schema, 2, &mut this.resource_id),
            3 => get(from, schema, 3, &mut this.scalable_dimension),
            4 => get_opt(from, schema, 4, &mut this.policy_type),
            5 => get_opt(from, schema, 5, &mut this.step_scaling_policy_configuration),
            6 => get_opt(from, schema, 6, &mut this.target_tracking_scaling_policy_configuration),
            7 => get_opt(from, schema, 7, &mut this.predictive_scaling_policy_configuration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScalingPolicyResponse {
    pub policy_arn: String,
    pub alarms: Option<Vec<Alarm>>,
}

impl Shape for PutScalingPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put_opt(to, schema, 1, &self.alarms);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get_opt(from, schema, 1, &mut this.alarms),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScheduledActionRequest {
    pub service_namespace: ServiceNamespace,
    pub schedule: Option<String>,
    pub timezone: Option<String>,
    pub scheduled_action_name: String,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub scalable_target_action: Option<ScalableTargetAction>,
}

impl Shape for PutScheduledActionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put_opt(to, schema, 1, &self.schedule);
        put_opt(to, schema, 2, &self.timezone);
        put(to, schema, 3, &self.scheduled_action_name);
        put(to, schema, 4, &self.resource_id);
        put(to, schema, 5, &self.scalable_dimension);
        put_opt(to, schema, 6, &self.start_time);
        put_opt(to, schema, 7, &self.end_time);
        put_opt(to, schema, 8, &self.scalable_target_action);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get_opt(from, schema, 1, &mut this.schedule),
            2 => get_opt(from, schema, 2, &mut this.timezone),
            3 => get(from, schema, 3, &mut this.scheduled_action_name),
            4 => get(from, schema, 4, &mut this.resource_id),
            5 => get(from, schema, 5, &mut this.scalable_dimension),
            6 => get_opt(from, schema, 6, &mut this.start_time),
            7 => get_opt(from, schema, 7, &mut this.end_time),
            8 => get_opt(from, schema, 8, &mut this.scalable_target_action),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutScheduledActionResponse {}

impl Shape for PutScheduledActionResponse {
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
pub struct RegisterScalableTargetRequest {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
    pub role_arn: Option<String>,
    pub suspended_state: Option<SuspendedState>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl Shape for RegisterScalableTargetRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.scalable_dimension);
        put_opt(to, schema, 3, &self.min_capacity);
        put_opt(to, schema, 4, &self.max_capacity);
        put_opt(to, schema, 5, &self.role_arn);
        put_opt(to, schema, 6, &self.suspended_state);
        put_opt(to, schema, 7, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.scalable_dimension),
            3 => get_opt(from, schema, 3, &mut this.min_capacity),
            4 => get_opt(from, schema, 4, &mut this.max_capacity),
            5 => get_opt(from, schema, 5, &mut this.role_arn),
            6 => get_opt(from, schema, 6, &mut this.suspended_state),
            7 => get_opt(from, schema, 7, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterScalableTargetResponse {
    pub scalable_target_arn: Option<String>,
}

impl Shape for RegisterScalableTargetResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scalable_target_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scalable_target_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceNotFoundException {
    pub message: Option<String>,
    pub resource_name: Option<String>,
}

impl Shape for ResourceNotFoundException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.resource_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.resource_name),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalableDimension {
    EcsServiceDesiredCount,
    Ec2SpotFleetRequestTargetCapacity,
    ElasticmapreduceInstancegroupInstanceCount,
    AppstreamFleetDesiredCapacity,
    DynamodbTableReadCapacityUnits,
    DynamodbTableWriteCapacityUnits,
    DynamodbIndexReadCapacityUnits,
    DynamodbIndexWriteCapacityUnits,
    RdsClusterReadReplicaCount,
    SagemakerVariantDesiredInstanceCount,
    CustomResourceResourceTypeProperty,
    ComprehendDocumentClassifierEndpointDesiredInferenceUnits,
    ComprehendEntityRecognizerEndpointDesiredInferenceUnits,
    LambdaFunctionProvisionedConcurrency,
    CassandraTableReadCapacityUnits,
    CassandraTableWriteCapacityUnits,
    KafkaBrokerStorageVolumeSize,
    ElasticacheCacheClusterNodes,
    ElasticacheReplicationGroupNodeGroups,
    ElasticacheReplicationGroupReplicas,
    NeptuneClusterReadReplicaCount,
    SagemakerVariantDesiredProvisionedConcurrency,
    SagemakerInferenceComponentDesiredCopyCount,
    WorkspacesWorkspacespoolDesiredUserSessions,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScalableDimension {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::EcsServiceDesiredCount => "ecs:service:DesiredCount",
            Self::Ec2SpotFleetRequestTargetCapacity => "ec2:spot-fleet-request:TargetCapacity",
            Self::ElasticmapreduceInstancegroupInstanceCount => {
                "elasticmapreduce:instancegroup:InstanceCount"
            }
            Self::AppstreamFleetDesiredCapacity => "appstream:fleet:DesiredCapacity",
            Self::DynamodbTableReadCapacityUnits => "dynamodb:table:ReadCapacityUnits",
            Self::DynamodbTableWriteCapacityUnits => "dynamodb:table:WriteCapacityUnits",
            Self::DynamodbIndexReadCapacityUnits => "dynamodb:index:ReadCapacityUnits",
            Self::DynamodbIndexWriteCapacityUnits => "dynamodb:index:WriteCapacityUnits",
            Self::RdsClusterReadReplicaCount => "rds:cluster:ReadReplicaCount",
            Self::SagemakerVariantDesiredInstanceCount => "sagemaker:variant:DesiredInstanceCount",
            Self::CustomResourceResourceTypeProperty => "custom-resource:ResourceType:Property",
            Self::ComprehendDocumentClassifierEndpointDesiredInferenceUnits => {
                "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
            }
            Self::ComprehendEntityRecognizerEndpointDesiredInferenceUnits => {
                "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
            }
            Self::LambdaFunctionProvisionedConcurrency => "lambda:function:ProvisionedConcurrency",
            Self::CassandraTableReadCapacityUnits => "cassandra:table:ReadCapacityUnits",
            Self::CassandraTableWriteCapacityUnits => "cassandra:table:WriteCapacityUnits",
            Self::KafkaBrokerStorageVolumeSize => "kafka:broker-storage:VolumeSize",
            Self::ElasticacheCacheClusterNodes => "elasticache:cache-cluster:Nodes",
            Self::ElasticacheReplicationGroupNodeGroups => "elasticache:replication-group:NodeGroups",
            Self::ElasticacheReplicationGroupReplicas => "elasticache:replication-group:Replicas",
            Self::NeptuneClusterReadReplicaCount => "neptune:cluster:ReadReplicaCount",
            Self::SagemakerVariantDesiredProvisionedConcurrency => {
                "sagemaker:variant:DesiredProvisionedConcurrency"
            }
            Self::SagemakerInferenceComponentDesiredCopyCount => {
                "sagemaker:inference-component:DesiredCopyCount"
            }
            Self::WorkspacesWorkspacespoolDesiredUserSessions => {
                "workspaces:workspacespool:DesiredUserSessions"
            }
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScalableDimension {
    fn from(value: &str) -> Self {
        match value {
            "ecs:service:DesiredCount" => Self::EcsServiceDesiredCount,
            "ec2:spot-fleet-request:TargetCapacity" => Self::Ec2SpotFleetRequestTargetCapacity,
            "elasticmapreduce:instancegroup:InstanceCount" => {
                Self::ElasticmapreduceInstancegroupInstanceCount
            }
            "appstream:fleet:DesiredCapacity" => Self::AppstreamFleetDesiredCapacity,
            "dynamodb:table:ReadCapacityUnits" => Self::DynamodbTableReadCapacityUnits,
            "dynamodb:table:WriteCapacityUnits" => Self::DynamodbTableWriteCapacityUnits,
            "dynamodb:index:ReadCapacityUnits" => Self::DynamodbIndexReadCapacityUnits,
            "dynamodb:index:WriteCapacityUnits" => Self::DynamodbIndexWriteCapacityUnits,
            "rds:cluster:ReadReplicaCount" => Self::RdsClusterReadReplicaCount,
            "sagemaker:variant:DesiredInstanceCount" => Self::SagemakerVariantDesiredInstanceCount,
            "custom-resource:ResourceType:Property" => Self::CustomResourceResourceTypeProperty,
            "comprehend:document-classifier-endpoint:DesiredInferenceUnits" => {
                Self::ComprehendDocumentClassifierEndpointDesiredInferenceUnits
            }
            "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits" => {
                Self::ComprehendEntityRecognizerEndpointDesiredInferenceUnits
            }
            "lambda:function:ProvisionedConcurrency" => Self::LambdaFunctionProvisionedConcurrency,
            "cassandra:table:ReadCapacityUnits" => Self::CassandraTableReadCapacityUnits,
            "cassandra:table:WriteCapacityUnits" => Self::CassandraTableWriteCapacityUnits,
            "kafka:broker-storage:VolumeSize" => Self::KafkaBrokerStorageVolumeSize,
            "elasticache:cache-cluster:Nodes" => Self::ElasticacheCacheClusterNodes,
            "elasticache:replication-group:NodeGroups" => Self::ElasticacheReplicationGroupNodeGroups,
            "elasticache:replication-group:Replicas" => Self::ElasticacheReplicationGroupReplicas,
            "neptune:cluster:ReadReplicaCount" => Self::NeptuneClusterReadReplicaCount,
            "sagemaker:variant:DesiredProvisionedConcurrency" => {
                Self::SagemakerVariantDesiredProvisionedConcurrency
            }
            "sagemaker:inference-component:DesiredCopyCount" => {
                Self::SagemakerInferenceComponentDesiredCopyCount
            }
            "workspaces:workspacespool:DesiredUserSessions" => {
                Self::WorkspacesWorkspacespoolDesiredUserSessions
            }
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScalableDimension {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScalableDimension {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScalableDimension {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalableTarget {
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub min_capacity: i32,
    pub max_capacity: i32,
    pub predicted_capacity: Option<i32>,
    pub role_arn: String,
    pub creation_time: Timestamp,
    pub suspended_state: Option<SuspendedState>,
    pub scalable_target_arn: Option<String>,
}

impl Shape for ScalableTarget {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.service_namespace);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.scalable_dimension);
        put(to, schema, 3, &self.min_capacity);
        put(to, schema, 4, &self.max_capacity);
        put_opt(to, schema, 5, &self.predicted_capacity);
        put(to, schema, 6, &self.role_arn);
        put(to, schema, 7, &self.creation_time);
        put_opt(to, schema, 8, &self.suspended_state);
        put_opt(to, schema, 9, &self.scalable_target_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.service_namespace),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.scalable_dimension),
            3 => get(from, schema, 3, &mut this.min_capacity),
            4 => get(from, schema, 4, &mut this.max_capacity),
            5 => get_opt(from, schema, 5, &mut this.predicted_capacity),
            6 => get(from, schema, 6, &mut this.role_arn),
            7 => get(from, schema, 7, &mut this.creation_time),
            8 => get_opt(from, schema, 8, &mut this.suspended_state),
            9 => get_opt(from, schema, 9, &mut this.scalable_target_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalableTargetAction {
    pub min_capacity: Option<i32>,
    pub max_capacity: Option<i32>,
}

impl Shape for ScalableTargetAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.min_capacity);
        put_opt(to, schema, 1, &self.max_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.min_capacity),
            1 => get_opt(from, schema, 1, &mut this.max_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingActivity {
    pub activity_id: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub description: String,
    pub cause: String,
    pub start_time: Timestamp,
    pub end_time: Option<Timestamp>,
    pub status_code: ScalingActivityStatusCode,
    pub status_message: Option<String>,
    pub details: Option<String>,
    pub not_scaled_reasons: Option<Vec<NotScaledReason>>,
}

impl Shape for ScalingActivity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.activity_id);
        put(to, schema, 1, &self.service_namespace);
        put(to, schema, 2, &self.resource_id);
        put(to, schema, 3, &self.scalable_dimension);
        put(to, schema, 4, &self.description);
        put(to, schema, 5, &self.cause);
        put(to, schema, 6, &self.start_time);
        put_opt(to, schema, 7, &self.end_time);
        put(to, schema, 8, &self.status_code);
        put_opt(to, schema, 9, &self.status_message);
        put_opt(to, schema, 10, &self.details);
        put_opt(to, schema, 11, &self.not_scaled_reasons);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.activity_id),
            1 => get(from, schema, 1, &mut this.service_namespace),
            2 => get(from, schema, 2, &mut this.resource_id),
            3 => get(from, schema, 3, &mut this.scalable_dimension),
            4 => get(from, schema, 4, &mut this.description),
            5 => get(from, schema, 5, &mut this.cause),
            6 => get(from, schema, 6, &mut this.start_time),
            7 => get_opt(from, schema, 7, &mut this.end_time),
            8 => get(from, schema, 8, &mut this.status_code),
            9 => get_opt(from, schema, 9, &mut this.status_message),
            10 => get_opt(from, schema, 10, &mut this.details),
            11 => get_opt(from, schema, 11, &mut this.not_scaled_reasons),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalingActivityStatusCode {
    Pending,
    InProgress,
    Successful,
    Overridden,
    Unfulfilled,
    Failed,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScalingActivityStatusCode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pending => "Pending",
            Self::InProgress => "InProgress",
            Self::Successful => "Successful",
            Self::Overridden => "Overridden",
            Self::Unfulfilled => "Unfulfilled",
            Self::Failed => "Failed",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScalingActivityStatusCode {
    fn from(value: &str) -> Self {
        match value {
            "Pending" => Self::Pending,
            "InProgress" => Self::InProgress,
            "Successful" => Self::Successful,
            "Overridden" => Self::Overridden,
            "Unfulfilled" => Self::Unfulfilled,
            "Failed" => Self::Failed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScalingActivityStatusCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScalingActivityStatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScalingActivityStatusCode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScalingPolicy {
    pub policy_arn: String,
    pub policy_name: String,
    pub service_namespace: ServiceNamespace,
    pub resource_id: String,
    pub scalable_dimension: ScalableDimension,
    pub policy_type: PolicyType,
    pub step_scaling_policy_configuration: Option<StepScalingPolicyConfiguration>,
    pub target_tracking_scaling_policy_configuration: Option<TargetTrackingScalingPolicyConfiguration>,
    pub predictive_scaling_policy_configuration: Option<PredictiveScalingPolicyConfiguration>,
    pub alarms: Option<Vec<Alarm>>,
    pub creation_time: Timestamp,
}

impl Shape for ScalingPolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.service_namespace);
        put(to, schema, 3, &self.resource_id);
        put(to, schema, 4, &self.scalable_dimension);
        put(to, schema, 5, &self.policy_type);
        put_opt(to, schema, 6, &self.step_scaling_policy_configuration);
        put_opt(to, schema, 7, &self.target_tracking_scaling_policy_configuration);
        put_opt(to, schema, 8, &self.predictive_scaling_policy_configuration);
        put_opt(to, schema, 9, &self.alarms);
        put(to, schema, 10, &self.creation_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.service_namespace),
            3 => get(from, schema, 3, &mut this.resource_id),
            4 => get(from, schema, 4, &mut this.scalable_dimension),
            5 => get(from, schema, 5, &mut this.policy_type),
            6 => get_opt(from, schema, 6, &mut this.step_scaling_policy_configuration),
            7 => get_opt(from, schema, 7, &mut this.target_tracking_scaling_policy_configuration),
            8 => get_opt(from, schema, 8, &mut this.predictive_scaling_policy_configuration),
            9 => get_opt(from, schema, 9, &mut this.alarms),
            10 => get(from, schema, 10, &mut this.creation_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduledAction {
    pub scheduled_action_name: String,
    pub scheduled_action_arn: String,
    pub service_namespace: ServiceNamespace,
    pub schedule: String,
    pub timezone: Option<String>,
    pub resource_id: String,
    pub scalable_dimension: Option<ScalableDimension>,
    pub start_time: Option<Timestamp>,
    pub end_time: Option<Timestamp>,
    pub scalable_target_action: Option<ScalableTargetAction>,
    pub creation_time: Timestamp,
}

impl Shape for ScheduledAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.scheduled_action_name);
        put(to, schema, 1, &self.scheduled_action_arn);
        put(to, schema, 2, &self.service_namespace);
        put(to, schema, 3, &self.schedule);
        put_opt(to, schema, 4, &self.timezone);
        put(to, schema, 5, &self.resource_id);
        put_opt(to, schema, 6, &self.scalable_dimension);
        put_opt(to, schema, 7, &self.start_time);
        put_opt(to, schema, 8, &self.end_time);
        put_opt(to, schema, 9, &self.scalable_target_action);
        put(to, schema, 10, &self.creation_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.scheduled_action_name),
            1 => get(from, schema, 1, &mut this.scheduled_action_arn),
            2 => get(from, schema, 2, &mut this.service_namespace),
            3 => get(from, schema, 3, &mut this.schedule),
            4 => get_opt(from, schema, 4, &mut this.timezone),
            5 => get(from, schema, 5, &mut this.resource_id),
            6 => get_opt(from, schema, 6, &mut this.scalable_dimension),
            7 => get_opt(from, schema, 7, &mut this.start_time),
            8 => get_opt(from, schema, 8, &mut this.end_time),
            9 => get_opt(from, schema, 9, &mut this.scalable_target_action),
            10 => get(from, schema, 10, &mut this.creation_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ServiceNamespace {
    Ecs,
    Elasticmapreduce,
    Ec2,
    Appstream,
    Dynamodb,
    Rds,
    Sagemaker,
    CustomResource,
    Comprehend,
    Lambda,
    Cassandra,
    Kafka,
    Elasticache,
    Neptune,
    Workspaces,
    /// A value that the model does not have.
    Unknown(String),
}

impl ServiceNamespace {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ecs => "ecs",
            Self::Elasticmapreduce => "elasticmapreduce",
            Self::Ec2 => "ec2",
            Self::Appstream => "appstream",
            Self::Dynamodb => "dynamodb",
            Self::Rds => "rds",
            Self::Sagemaker => "sagemaker",
            Self::CustomResource => "custom-resource",
            Self::Comprehend => "comprehend",
            Self::Lambda => "lambda",
            Self::Cassandra => "cassandra",
            Self::Kafka => "kafka",
            Self::Elasticache => "elasticache",
            Self::Neptune => "neptune",
            Self::Workspaces => "workspaces",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ServiceNamespace {
    fn from(value: &str) -> Self {
        match value {
            "ecs" => Self::Ecs,
            "elasticmapreduce" => Self::Elasticmapreduce,
            "ec2" => Self::Ec2,
            "appstream" => Self::Appstream,
            "dynamodb" => Self::Dynamodb,
            "rds" => Self::Rds,
            "sagemaker" => Self::Sagemaker,
            "custom-resource" => Self::CustomResource,
            "comprehend" => Self::Comprehend,
            "lambda" => Self::Lambda,
            "cassandra" => Self::Cassandra,
            "kafka" => Self::Kafka,
            "elasticache" => Self::Elasticache,
            "neptune" => Self::Neptune,
            "workspaces" => Self::Workspaces,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ServiceNamespace {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ServiceNamespace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ServiceNamespace {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepAdjustment {
    pub metric_interval_lower_bound: Option<f64>,
    pub metric_interval_upper_bound: Option<f64>,
    pub scaling_adjustment: i32,
}

impl Shape for StepAdjustment {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metric_interval_lower_bound);
        put_opt(to, schema, 1, &self.metric_interval_upper_bound);
        put(to, schema, 2, &self.scaling_adjustment);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metric_interval_lower_bound),
            1 => get_opt(from, schema, 1, &mut this.metric_interval_upper_bound),
            2 => get(from, schema, 2, &mut this.scaling_adjustment),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepScalingPolicyConfiguration {
    pub adjustment_type: Option<AdjustmentType>,
    pub step_adjustments: Option<Vec<StepAdjustment>>,
    pub min_adjustment_magnitude: Option<i32>,
    pub cooldown: Option<i32>,
    pub metric_aggregation_type: Option<MetricAggregationType>,
}

impl Shape for StepScalingPolicyConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.adjustment_type);
        put_opt(to, schema, 1, &self.step_adjustments);
        put_opt(to, schema, 2, &self.min_adjustment_magnitude);
        put_opt(to, schema, 3, &self.cooldown);
        put_opt(to, schema, 4, &self.metric_aggregation_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.adjustment_type),
            1 => get_opt(from, schema, 1, &mut this.step_adjustments),
            2 => get_opt(from, schema, 2, &mut this.min_adjustment_magnitude),
            3 => get_opt(from, schema, 3, &mut this.cooldown),
            4 => get_opt(from, schema, 4, &mut this.metric_aggregation_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SuspendedState {
    pub dynamic_scaling_in_suspended: Option<bool>,
    pub dynamic_scaling_out_suspended: Option<bool>,
    pub scheduled_scaling_suspended: Option<bool>,
}

impl Shape for SuspendedState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.dynamic_scaling_in_suspended);
        put_opt(to, schema, 1, &self.dynamic_scaling_out_suspended);
        put_opt(to, schema, 2, &self.scheduled_scaling_suspended);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.dynamic_scaling_in_suspended),
            1 => get_opt(from, schema, 1, &mut this.dynamic_scaling_out_suspended),
            2 => get_opt(from, schema, 2, &mut this.scheduled_scaling_suspended),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: String,
    pub tags: BTreeMap<String, String>,
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
pub struct TargetTrackingMetric {
    pub dimensions: Option<Vec<TargetTrackingMetricDimension>>,
    pub metric_name: Option<String>,
    pub namespace: Option<String>,
}

impl Shape for TargetTrackingMetric {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.dimensions);
        put_opt(to, schema, 1, &self.metric_name);
        put_opt(to, schema, 2, &self.namespace);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.dimensions),
            1 => get_opt(from, schema, 1, &mut this.metric_name),
            2 => get_opt(from, schema, 2, &mut this.namespace),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricDataQuery {
    pub expression: Option<String>,
    pub id: String,
    pub label: Option<String>,
    pub metric_stat: Option<TargetTrackingMetricStat>,
    pub return_data: Option<bool>,
}

impl Shape for TargetTrackingMetricDataQuery {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.expression);
        put(to, schema, 1, &self.id);
        put_opt(to, schema, 2, &self.label);
        put_opt(to, schema, 3, &self.metric_stat);
        put_opt(to, schema, 4, &self.return_data);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.expression),
            1 => get(from, schema, 1, &mut this.id),
            2 => get_opt(from, schema, 2, &mut this.label),
            3 => get_opt(from, schema, 3, &mut this.metric_stat),
            4 => get_opt(from, schema, 4, &mut this.return_data),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingMetricDimension {
    pub name: String,
    pub value: String,
}

impl Shape for TargetTrackingMetricDimension {
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
pub struct TargetTrackingMetricStat {
    pub metric: TargetTrackingMetric,
    pub stat: String,
    pub unit: Option<String>,
}

impl Shape for TargetTrackingMetricStat {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric);
        put(to, schema, 1, &self.stat);
        put_opt(to, schema, 2, &self.unit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric),
            1 => get(from, schema, 1, &mut this.stat),
            2 => get_opt(from, schema, 2, &mut this.unit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetTrackingScalingPolicyConfiguration {
    pub target_value: f64,
    pub predefined_metric_specification: Option<PredefinedMetricSpecification>,
    pub customized_metric_specification: Option<CustomizedMetricSpecification>,
    pub scale_out_cooldown: Option<i32>,
    pub scale_in_cooldown: Option<i32>,
    pub disable_scale_in: Option<bool>,
}

impl Shape for TargetTrackingScalingPolicyConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.target_value);
        put_opt(to, schema, 1, &self.predefined_metric_specification);
        put_opt(to, schema, 2, &self.customized_metric_specification);
        put_opt(to, schema, 3, &self.scale_out_cooldown);
        put_opt(to, schema, 4, &self.scale_in_cooldown);
        put_opt(to, schema, 5, &self.disable_scale_in);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.target_value),
            1 => get_opt(from, schema, 1, &mut this.predefined_metric_specification),
            2 => get_opt(from, schema, 2, &mut this.customized_metric_specification),
            3 => get_opt(from, schema, 3, &mut this.scale_out_cooldown),
            4 => get_opt(from, schema, 4, &mut this.scale_in_cooldown),
            5 => get_opt(from, schema, 5, &mut this.disable_scale_in),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TooManyTagsException {
    pub message: Option<String>,
    pub resource_name: Option<String>,
}

impl Shape for TooManyTagsException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.resource_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.resource_name),
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
        Self { message: Some(message.into()), ..Self::default() }
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

    pub static ADJUSTMENT_TYPE: Schema = Schema {
        name: "AdjustmentType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ALARM: Schema = Schema {
        name: "Alarm",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AlarmName", &RESOURCE_ID) },
            Member { required: true, ..Member::new("AlarmARN", &RESOURCE_ID) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ALARMS: Schema = Schema {
        name: "Alarms",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ALARM) }],
        constrained: true,
        ..Schema::BASE
    };
    static AMAZON_RESOURCE_NAME__PATTERN: Pattern =
        Pattern::new("^arn:.+:application-autoscaling:.+:[0-9]+:scalable-target\\/[a-zA-Z0-9-]+$");
    pub static AMAZON_RESOURCE_NAME: Schema = Schema {
        name: "AmazonResourceName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1011.0),
            pattern: Some(&AMAZON_RESOURCE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONCURRENT_UPDATE_EXCEPTION: Schema = Schema {
        name: "ConcurrentUpdateException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static COOLDOWN: Schema = Schema { name: "Cooldown", kind: Kind::Integer, ..Schema::BASE };
    pub static CUSTOMIZED_METRIC_SPECIFICATION: Schema = Schema {
        name: "CustomizedMetricSpecification",
        kind: Kind::Structure,
        members: &[
            Member::new("MetricName", &METRIC_NAME),
            Member::new("Namespace", &METRIC_NAMESPACE),
            Member::new("Dimensions", &METRIC_DIMENSIONS),
            Member::new("Statistic", &METRIC_STATISTIC),
            Member::new("Unit", &METRIC_UNIT),
            Member::new("Metrics", &TARGET_TRACKING_METRIC_DATA_QUERIES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SCALING_POLICY_REQUEST: Schema = Schema {
        name: "DeleteScalingPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyName", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SCALING_POLICY_RESPONSE: Schema =
        Schema { name: "DeleteScalingPolicyResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_SCHEDULED_ACTION_REQUEST: Schema = Schema {
        name: "DeleteScheduledActionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ScheduledActionName", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SCHEDULED_ACTION_RESPONSE: Schema =
        Schema { name: "DeleteScheduledActionResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static DEREGISTER_SCALABLE_TARGET_REQUEST: Schema = Schema {
        name: "DeregisterScalableTargetRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DEREGISTER_SCALABLE_TARGET_RESPONSE: Schema =
        Schema { name: "DeregisterScalableTargetResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static DESCRIBE_SCALABLE_TARGETS_REQUEST: Schema = Schema {
        name: "DescribeScalableTargetsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member::new("ResourceIds", &RESOURCE_IDS_MAX_LEN1600),
            Member::new("ScalableDimension", &SCALABLE_DIMENSION),
            Member::new("MaxResults", &MAX_RESULTS),
            Member::new("NextToken", &XML_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCALABLE_TARGETS_RESPONSE: Schema = Schema {
        name: "DescribeScalableTargetsResponse",
        kind: Kind::Structure,
        members: &[Member::new("ScalableTargets", &SCALABLE_TARGETS), Member::new("NextToken", &XML_STRING)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCALING_ACTIVITIES_REQUEST: Schema = Schema {
        name: "DescribeScalingActivitiesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600),
            Member::new("ScalableDimension", &SCALABLE_DIMENSION),
            Member::new("MaxResults", &MAX_RESULTS),
            Member::new("NextToken", &XML_STRING),
            Member::new("IncludeNotScaledActivities", &INCLUDE_NOT_SCALED_ACTIVITIES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCALING_ACTIVITIES_RESPONSE: Schema = Schema {
        name: "DescribeScalingActivitiesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ScalingActivities", &SCALING_ACTIVITIES),
            Member::new("NextToken", &XML_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCALING_POLICIES_REQUEST: Schema = Schema {
        name: "DescribeScalingPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("PolicyNames", &RESOURCE_IDS_MAX_LEN1600),
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600),
            Member::new("ScalableDimension", &SCALABLE_DIMENSION),
            Member::new("MaxResults", &MAX_RESULTS),
            Member::new("NextToken", &XML_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCALING_POLICIES_RESPONSE: Schema = Schema {
        name: "DescribeScalingPoliciesResponse",
        kind: Kind::Structure,
        members: &[Member::new("ScalingPolicies", &SCALING_POLICIES), Member::new("NextToken", &XML_STRING)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCHEDULED_ACTIONS_REQUEST: Schema = Schema {
        name: "DescribeScheduledActionsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("ScheduledActionNames", &RESOURCE_IDS_MAX_LEN1600),
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600),
            Member::new("ScalableDimension", &SCALABLE_DIMENSION),
            Member::new("MaxResults", &MAX_RESULTS),
            Member::new("NextToken", &XML_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_SCHEDULED_ACTIONS_RESPONSE: Schema = Schema {
        name: "DescribeScheduledActionsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("ScheduledActions", &SCHEDULED_ACTIONS),
            Member::new("NextToken", &XML_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DISABLE_SCALE_IN: Schema =
        Schema { name: "DisableScaleIn", kind: Kind::Boolean, ..Schema::BASE };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXCEPTION_MESSAGE: Schema =
        Schema { name: "ExceptionMessage", kind: Kind::String, ..Schema::BASE };
    static EXPRESSION__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static EXPRESSION: Schema = Schema {
        name: "Expression",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&EXPRESSION__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FAILED_RESOURCE_ACCESS_EXCEPTION: Schema = Schema {
        name: "FailedResourceAccessException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static ID__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static ID: Schema = Schema {
        name: "Id",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_NOT_SCALED_ACTIVITIES: Schema =
        Schema { name: "IncludeNotScaledActivities", kind: Kind::Boolean, ..Schema::BASE };
    pub static INTERNAL_SERVICE_EXCEPTION: Schema = Schema {
        name: "InternalServiceException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_NEXT_TOKEN_EXCEPTION: Schema = Schema {
        name: "InvalidNextTokenException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ResourceARN", &AMAZON_RESOURCE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
        name: "ListTagsForResourceResponse",
        kind: Kind::Structure,
        members: &[Member::new("Tags", &TAG_MAP)],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_RESULTS: Schema = Schema { name: "MaxResults", kind: Kind::Integer, ..Schema::BASE };
    pub static METRIC_AGGREGATION_TYPE: Schema = Schema {
        name: "MetricAggregationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Average", "Minimum", "Maximum"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DIMENSION: Schema = Schema {
        name: "MetricDimension",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &METRIC_DIMENSION_NAME) },
            Member { required: true, ..Member::new("Value", &METRIC_DIMENSION_VALUE) },
        ],
        ..Schema::BASE
    };
    pub static METRIC_DIMENSION_NAME: Schema =
        Schema { name: "MetricDimensionName", kind: Kind::String, ..Schema::BASE };
    pub static METRIC_DIMENSION_VALUE: Schema =
        Schema { name: "MetricDimensionValue", kind: Kind::String, ..Schema::BASE };
    pub static METRIC_DIMENSIONS: Schema = Schema {
        name: "MetricDimensions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &METRIC_DIMENSION) }],
        ..Schema::BASE
    };
    pub static METRIC_NAME: Schema = Schema { name: "MetricName", kind: Kind::String, ..Schema::BASE };
    pub static METRIC_NAMESPACE: Schema =
        Schema { name: "MetricNamespace", kind: Kind::String, ..Schema::BASE };
    pub static METRIC_SCALE: Schema = Schema { name: "MetricScale", kind: Kind::Double, ..Schema::BASE };
    pub static METRIC_STATISTIC: Schema = Schema {
        name: "MetricStatistic",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["Average", "Minimum", "Maximum", "SampleCount", "Sum"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_TYPE: Schema = Schema {
        name: "MetricType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "DynamoDBReadCapacityUtilization",
                "DynamoDBWriteCapacityUtilization",
                "ALBRequestCountPerTarget",
                "RDSReaderAverageCPUUtilization",
                "RDSReaderAverageDatabaseConnections",
                "EC2SpotFleetRequestAverageCPUUtilization",
                "EC2SpotFleetRequestAverageNetworkIn",
                "EC2SpotFleetRequestAverageNetworkOut",
                "SageMakerVariantInvocationsPerInstance",
                "ECSServiceAverageCPUUtilization",
                "ECSServiceAverageMemoryUtilization",
                "AppStreamAverageCapacityUtilization",
                "ComprehendInferenceUtilization",
                "LambdaProvisionedConcurrencyUtilization",
                "CassandraReadCapacityUtilization",
                "CassandraWriteCapacityUtilization",
                "KafkaBrokerStorageUtilization",
                "ElastiCacheEngineCPUUtilization",
                "ElastiCacheDatabaseMemoryUsagePercentage",
                "ElastiCachePrimaryEngineCPUUtilization",
                "ElastiCacheReplicaEngineCPUUtilization",
                "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
                "NeptuneReaderAverageCPUUtilization",
                "SageMakerVariantProvisionedConcurrencyUtilization",
                "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
                "SageMakerInferenceComponentInvocationsPerCopy",
                "WorkSpacesAverageUserSessionsCapacityUtilization",
                "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
                "SageMakerVariantConcurrentRequestsPerModelHighResolution",
                "ECSServiceAverageCPUUtilizationHighResolution",
                "ECSServiceAverageMemoryUtilizationHighResolution",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_UNIT: Schema = Schema { name: "MetricUnit", kind: Kind::String, ..Schema::BASE };
    pub static MIN_ADJUSTMENT_MAGNITUDE: Schema =
        Schema { name: "MinAdjustmentMagnitude", kind: Kind::Integer, ..Schema::BASE };
    pub static NOT_SCALED_REASON: Schema = Schema {
        name: "NotScaledReason",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Code", &XML_STRING) },
            Member::new("MaxCapacity", &RESOURCE_CAPACITY),
            Member::new("MinCapacity", &RESOURCE_CAPACITY),
            Member::new("CurrentCapacity", &RESOURCE_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static NOT_SCALED_REASONS: Schema = Schema {
        name: "NotScaledReasons",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &NOT_SCALED_REASON) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static OBJECT_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ObjectNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static POLICY_NAME__PATTERN: Pattern = Pattern::new("\\p{Print}+");
    pub static POLICY_NAME: Schema = Schema {
        name: "PolicyName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&POLICY_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_TYPE: Schema = Schema {
        name: "PolicyType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["StepScaling", "TargetTrackingScaling", "PredictiveScaling"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDEFINED_METRIC_SPECIFICATION: Schema = Schema {
        name: "PredefinedMetricSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PredefinedMetricType", &METRIC_TYPE) },
            Member::new("ResourceLabel", &RESOURCE_LABEL),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION: Schema = Schema {
        name: "PredictiveScalingCustomizedMetricSpecification",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("MetricDataQueries", &PREDICTIVE_SCALING_METRIC_DATA_QUERIES)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_MAX_CAPACITY_BREACH_BEHAVIOR: Schema = Schema {
        name: "PredictiveScalingMaxCapacityBreachBehavior",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["HonorMaxCapacity", "IncreaseMaxCapacity"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_MAX_CAPACITY_BUFFER: Schema = Schema {
        name: "PredictiveScalingMaxCapacityBuffer",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC: Schema = Schema {
        name: "PredictiveScalingMetric",
        kind: Kind::Structure,
        members: &[
            Member::new("Dimensions", &PREDICTIVE_SCALING_METRIC_DIMENSIONS),
            Member::new("MetricName", &PREDICTIVE_SCALING_METRIC_NAME),
            Member::new("Namespace", &PREDICTIVE_SCALING_METRIC_NAMESPACE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_DATA_QUERIES: Schema = Schema {
        name: "PredictiveScalingMetricDataQueries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PREDICTIVE_SCALING_METRIC_DATA_QUERY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_DATA_QUERY: Schema = Schema {
        name: "PredictiveScalingMetricDataQuery",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &ID) },
            Member::new("Expression", &EXPRESSION),
            Member::new("MetricStat", &PREDICTIVE_SCALING_METRIC_STAT),
            Member::new("Label", &XML_STRING),
            Member::new("ReturnData", &RETURN_DATA),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_DIMENSION: Schema = Schema {
        name: "PredictiveScalingMetricDimension",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &PREDICTIVE_SCALING_METRIC_DIMENSION_NAME) },
            Member { required: true, ..Member::new("Value", &PREDICTIVE_SCALING_METRIC_DIMENSION_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static PREDICTIVE_SCALING_METRIC_DIMENSION_NAME__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static PREDICTIVE_SCALING_METRIC_DIMENSION_NAME: Schema = Schema {
        name: "PredictiveScalingMetricDimensionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&PREDICTIVE_SCALING_METRIC_DIMENSION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PREDICTIVE_SCALING_METRIC_DIMENSION_VALUE__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static PREDICTIVE_SCALING_METRIC_DIMENSION_VALUE: Schema = Schema {
        name: "PredictiveScalingMetricDimensionValue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&PREDICTIVE_SCALING_METRIC_DIMENSION_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_DIMENSIONS: Schema = Schema {
        name: "PredictiveScalingMetricDimensions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PREDICTIVE_SCALING_METRIC_DIMENSION) }],
        constrained: true,
        ..Schema::BASE
    };
    static PREDICTIVE_SCALING_METRIC_NAME__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static PREDICTIVE_SCALING_METRIC_NAME: Schema = Schema {
        name: "PredictiveScalingMetricName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&PREDICTIVE_SCALING_METRIC_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PREDICTIVE_SCALING_METRIC_NAMESPACE__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static PREDICTIVE_SCALING_METRIC_NAMESPACE: Schema = Schema {
        name: "PredictiveScalingMetricNamespace",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&PREDICTIVE_SCALING_METRIC_NAMESPACE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_SPECIFICATION: Schema = Schema {
        name: "PredictiveScalingMetricSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TargetValue", &METRIC_SCALE) },
            Member::new(
                "PredefinedMetricPairSpecification",
                &PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION,
            ),
            Member::new(
                "PredefinedScalingMetricSpecification",
                &PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION,
            ),
            Member::new(
                "PredefinedLoadMetricSpecification",
                &PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION,
            ),
            Member::new(
                "CustomizedScalingMetricSpecification",
                &PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION,
            ),
            Member::new(
                "CustomizedLoadMetricSpecification",
                &PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION,
            ),
            Member::new(
                "CustomizedCapacityMetricSpecification",
                &PREDICTIVE_SCALING_CUSTOMIZED_METRIC_SPECIFICATION,
            ),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_SPECIFICATIONS: Schema = Schema {
        name: "PredictiveScalingMetricSpecifications",
        kind: Kind::List,
        members: &[Member {
            required: true,
            ..Member::new("member", &PREDICTIVE_SCALING_METRIC_SPECIFICATION)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_STAT: Schema = Schema {
        name: "PredictiveScalingMetricStat",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Metric", &PREDICTIVE_SCALING_METRIC) },
            Member { required: true, ..Member::new("Stat", &XML_STRING) },
            Member::new("Unit", &PREDICTIVE_SCALING_METRIC_UNIT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_METRIC_TYPE: Schema = Schema {
        name: "PredictiveScalingMetricType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static PREDICTIVE_SCALING_METRIC_UNIT__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static PREDICTIVE_SCALING_METRIC_UNIT: Schema = Schema {
        name: "PredictiveScalingMetricUnit",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1023.0),
            pattern: Some(&PREDICTIVE_SCALING_METRIC_UNIT__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_MODE: Schema = Schema {
        name: "PredictiveScalingMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ForecastOnly", "ForecastAndScale"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_POLICY_CONFIGURATION: Schema = Schema {
        name: "PredictiveScalingPolicyConfiguration",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("MetricSpecifications", &PREDICTIVE_SCALING_METRIC_SPECIFICATIONS)
            },
            Member::new("Mode", &PREDICTIVE_SCALING_MODE),
            Member::new("SchedulingBufferTime", &PREDICTIVE_SCALING_SCHEDULING_BUFFER_TIME),
            Member::new("MaxCapacityBreachBehavior", &PREDICTIVE_SCALING_MAX_CAPACITY_BREACH_BEHAVIOR),
            Member::new("MaxCapacityBuffer", &PREDICTIVE_SCALING_MAX_CAPACITY_BUFFER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_PREDEFINED_LOAD_METRIC_SPECIFICATION: Schema = Schema {
        name: "PredictiveScalingPredefinedLoadMetricSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PredefinedMetricType", &PREDICTIVE_SCALING_METRIC_TYPE) },
            Member::new("ResourceLabel", &RESOURCE_LABEL),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_PREDEFINED_METRIC_PAIR_SPECIFICATION: Schema = Schema {
        name: "PredictiveScalingPredefinedMetricPairSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PredefinedMetricType", &PREDICTIVE_SCALING_METRIC_TYPE) },
            Member::new("ResourceLabel", &RESOURCE_LABEL),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_PREDEFINED_SCALING_METRIC_SPECIFICATION: Schema = Schema {
        name: "PredictiveScalingPredefinedScalingMetricSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PredefinedMetricType", &PREDICTIVE_SCALING_METRIC_TYPE) },
            Member::new("ResourceLabel", &RESOURCE_LABEL),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PREDICTIVE_SCALING_SCHEDULING_BUFFER_TIME: Schema = Schema {
        name: "PredictiveScalingSchedulingBufferTime",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(3600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_SCALING_POLICY_REQUEST: Schema = Schema {
        name: "PutScalingPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME) },
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
            Member::new("PolicyType", &POLICY_TYPE),
            Member::new("StepScalingPolicyConfiguration", &STEP_SCALING_POLICY_CONFIGURATION),
            Member::new(
                "TargetTrackingScalingPolicyConfiguration",
                &TARGET_TRACKING_SCALING_POLICY_CONFIGURATION,
            ),
            Member::new("PredictiveScalingPolicyConfiguration", &PREDICTIVE_SCALING_POLICY_CONFIGURATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_SCALING_POLICY_RESPONSE: Schema = Schema {
        name: "PutScalingPolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyARN", &RESOURCE_ID_MAX_LEN1600) },
            Member::new("Alarms", &ALARMS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_SCHEDULED_ACTION_REQUEST: Schema = Schema {
        name: "PutScheduledActionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member::new("Schedule", &RESOURCE_ID_MAX_LEN1600),
            Member::new("Timezone", &RESOURCE_ID_MAX_LEN1600),
            Member { required: true, ..Member::new("ScheduledActionName", &SCHEDULED_ACTION_NAME) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
            Member::new("StartTime", &TIMESTAMP_TYPE),
            Member::new("EndTime", &TIMESTAMP_TYPE),
            Member::new("ScalableTargetAction", &SCALABLE_TARGET_ACTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_SCHEDULED_ACTION_RESPONSE: Schema =
        Schema { name: "PutScheduledActionResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static REGISTER_SCALABLE_TARGET_REQUEST: Schema = Schema {
        name: "RegisterScalableTargetRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
            Member::new("MinCapacity", &RESOURCE_CAPACITY),
            Member::new("MaxCapacity", &RESOURCE_CAPACITY),
            Member::new("RoleARN", &RESOURCE_ID_MAX_LEN1600),
            Member::new("SuspendedState", &SUSPENDED_STATE),
            Member::new("Tags", &TAG_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REGISTER_SCALABLE_TARGET_RESPONSE: Schema = Schema {
        name: "RegisterScalableTargetResponse",
        kind: Kind::Structure,
        members: &[Member::new("ScalableTargetARN", &XML_STRING)],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_CAPACITY: Schema =
        Schema { name: "ResourceCapacity", kind: Kind::Integer, ..Schema::BASE };
    static RESOURCE_ID__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static RESOURCE_ID: Schema = Schema {
        name: "ResourceId",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&RESOURCE_ID__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static RESOURCE_ID_MAX_LEN1600__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static RESOURCE_ID_MAX_LEN1600: Schema = Schema {
        name: "ResourceIdMaxLen1600",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&RESOURCE_ID_MAX_LEN1600__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IDS_MAX_LEN1600: Schema = Schema {
        name: "ResourceIdsMaxLen1600",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_ID_MAX_LEN1600) }],
        constraints: Constraints { max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_LABEL: Schema = Schema {
        name: "ResourceLabel",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1023.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[
            Member::new("Message", &EXCEPTION_MESSAGE),
            Member::new("ResourceName", &AMAZON_RESOURCE_NAME),
        ],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RETURN_DATA: Schema = Schema { name: "ReturnData", kind: Kind::Boolean, ..Schema::BASE };
    pub static SCALABLE_DIMENSION: Schema = Schema {
        name: "ScalableDimension",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "ecs:service:DesiredCount",
                "ec2:spot-fleet-request:TargetCapacity",
                "elasticmapreduce:instancegroup:InstanceCount",
                "appstream:fleet:DesiredCapacity",
                "dynamodb:table:ReadCapacityUnits",
                "dynamodb:table:WriteCapacityUnits",
                "dynamodb:index:ReadCapacityUnits",
                "dynamodb:index:WriteCapacityUnits",
                "rds:cluster:ReadReplicaCount",
                "sagemaker:variant:DesiredInstanceCount",
                "custom-resource:ResourceType:Property",
                "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
                "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
                "lambda:function:ProvisionedConcurrency",
                "cassandra:table:ReadCapacityUnits",
                "cassandra:table:WriteCapacityUnits",
                "kafka:broker-storage:VolumeSize",
                "elasticache:cache-cluster:Nodes",
                "elasticache:replication-group:NodeGroups",
                "elasticache:replication-group:Replicas",
                "neptune:cluster:ReadReplicaCount",
                "sagemaker:variant:DesiredProvisionedConcurrency",
                "sagemaker:inference-component:DesiredCopyCount",
                "workspaces:workspacespool:DesiredUserSessions",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALABLE_TARGET: Schema = Schema {
        name: "ScalableTarget",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
            Member { required: true, ..Member::new("MinCapacity", &RESOURCE_CAPACITY) },
            Member { required: true, ..Member::new("MaxCapacity", &RESOURCE_CAPACITY) },
            Member::new("PredictedCapacity", &RESOURCE_CAPACITY),
            Member { required: true, ..Member::new("RoleARN", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP_TYPE) },
            Member::new("SuspendedState", &SUSPENDED_STATE),
            Member::new("ScalableTargetARN", &XML_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALABLE_TARGET_ACTION: Schema = Schema {
        name: "ScalableTargetAction",
        kind: Kind::Structure,
        members: &[
            Member::new("MinCapacity", &RESOURCE_CAPACITY),
            Member::new("MaxCapacity", &RESOURCE_CAPACITY),
        ],
        ..Schema::BASE
    };
    pub static SCALABLE_TARGETS: Schema = Schema {
        name: "ScalableTargets",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SCALABLE_TARGET) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_ACTIVITIES: Schema = Schema {
        name: "ScalingActivities",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SCALING_ACTIVITY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_ACTIVITY: Schema = Schema {
        name: "ScalingActivity",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ActivityId", &RESOURCE_ID) },
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
            Member { required: true, ..Member::new("Description", &XML_STRING) },
            Member { required: true, ..Member::new("Cause", &XML_STRING) },
            Member { required: true, ..Member::new("StartTime", &TIMESTAMP_TYPE) },
            Member::new("EndTime", &TIMESTAMP_TYPE),
            Member { required: true, ..Member::new("StatusCode", &SCALING_ACTIVITY_STATUS_CODE) },
            Member::new("StatusMessage", &XML_STRING),
            Member::new("Details", &XML_STRING),
            Member::new("NotScaledReasons", &NOT_SCALED_REASONS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_ACTIVITY_STATUS_CODE: Schema = Schema {
        name: "ScalingActivityStatusCode",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["Pending", "InProgress", "Successful", "Overridden", "Unfulfilled", "Failed"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_ADJUSTMENT: Schema =
        Schema { name: "ScalingAdjustment", kind: Kind::Integer, ..Schema::BASE };
    pub static SCALING_POLICIES: Schema = Schema {
        name: "ScalingPolicies",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SCALING_POLICY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_POLICY: Schema = Schema {
        name: "ScalingPolicy",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyARN", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME) },
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ScalableDimension", &SCALABLE_DIMENSION) },
            Member { required: true, ..Member::new("PolicyType", &POLICY_TYPE) },
            Member::new("StepScalingPolicyConfiguration", &STEP_SCALING_POLICY_CONFIGURATION),
            Member::new(
                "TargetTrackingScalingPolicyConfiguration",
                &TARGET_TRACKING_SCALING_POLICY_CONFIGURATION,
            ),
            Member::new("PredictiveScalingPolicyConfiguration", &PREDICTIVE_SCALING_POLICY_CONFIGURATION),
            Member::new("Alarms", &ALARMS),
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALING_SUSPENDED: Schema =
        Schema { name: "ScalingSuspended", kind: Kind::Boolean, ..Schema::BASE };
    pub static SCHEDULED_ACTION: Schema = Schema {
        name: "ScheduledAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ScheduledActionName", &SCHEDULED_ACTION_NAME) },
            Member { required: true, ..Member::new("ScheduledActionARN", &RESOURCE_ID_MAX_LEN1600) },
            Member { required: true, ..Member::new("ServiceNamespace", &SERVICE_NAMESPACE) },
            Member { required: true, ..Member::new("Schedule", &RESOURCE_ID_MAX_LEN1600) },
            Member::new("Timezone", &RESOURCE_ID_MAX_LEN1600),
            Member { required: true, ..Member::new("ResourceId", &RESOURCE_ID_MAX_LEN1600) },
            Member::new("ScalableDimension", &SCALABLE_DIMENSION),
            Member::new("StartTime", &TIMESTAMP_TYPE),
            Member::new("EndTime", &TIMESTAMP_TYPE),
            Member::new("ScalableTargetAction", &SCALABLE_TARGET_ACTION),
            Member { required: true, ..Member::new("CreationTime", &TIMESTAMP_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static SCHEDULED_ACTION_NAME__PATTERN: Pattern =
        Pattern::new("(?!((^[ ]+.*)|(.*([\\u0000-\\u001f]|[\\u007f-\\u009f]|[:/|])+.*)|(.*[ ]+$))).+");
    pub static SCHEDULED_ACTION_NAME: Schema = Schema {
        name: "ScheduledActionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&SCHEDULED_ACTION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULED_ACTIONS: Schema = Schema {
        name: "ScheduledActions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SCHEDULED_ACTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_NAMESPACE: Schema = Schema {
        name: "ServiceNamespace",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "ecs",
                "elasticmapreduce",
                "ec2",
                "appstream",
                "dynamodb",
                "rds",
                "sagemaker",
                "custom-resource",
                "comprehend",
                "lambda",
                "cassandra",
                "kafka",
                "elasticache",
                "neptune",
                "workspaces",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STEP_ADJUSTMENT: Schema = Schema {
        name: "StepAdjustment",
        kind: Kind::Structure,
        members: &[
            Member::new("MetricIntervalLowerBound", &METRIC_SCALE),
            Member::new("MetricIntervalUpperBound", &METRIC_SCALE),
            Member { required: true, ..Member::new("ScalingAdjustment", &SCALING_ADJUSTMENT) },
        ],
        ..Schema::BASE
    };
    pub static STEP_ADJUSTMENTS: Schema = Schema {
        name: "StepAdjustments",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STEP_ADJUSTMENT) }],
        ..Schema::BASE
    };
    pub static STEP_SCALING_POLICY_CONFIGURATION: Schema = Schema {
        name: "StepScalingPolicyConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("AdjustmentType", &ADJUSTMENT_TYPE),
            Member::new("StepAdjustments", &STEP_ADJUSTMENTS),
            Member::new("MinAdjustmentMagnitude", &MIN_ADJUSTMENT_MAGNITUDE),
            Member::new("Cooldown", &COOLDOWN),
            Member::new("MetricAggregationType", &METRIC_AGGREGATION_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SUSPENDED_STATE: Schema = Schema {
        name: "SuspendedState",
        kind: Kind::Structure,
        members: &[
            Member::new("DynamicScalingInSuspended", &SCALING_SUSPENDED),
            Member::new("DynamicScalingOutSuspended", &SCALING_SUSPENDED),
            Member::new("ScheduledScalingSuspended", &SCALING_SUSPENDED),
        ],
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
        constraints: Constraints { min: Some(0.0), max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_MAP: Schema = Schema {
        name: "TagMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TAG_KEY) },
            Member { required: true, ..Member::new("value", &TAG_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceARN", &AMAZON_RESOURCE_NAME) },
            Member { required: true, ..Member::new("Tags", &TAG_MAP) },
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
    pub static TARGET_TRACKING_METRIC: Schema = Schema {
        name: "TargetTrackingMetric",
        kind: Kind::Structure,
        members: &[
            Member::new("Dimensions", &TARGET_TRACKING_METRIC_DIMENSIONS),
            Member::new("MetricName", &TARGET_TRACKING_METRIC_NAME),
            Member::new("Namespace", &TARGET_TRACKING_METRIC_NAMESPACE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_TRACKING_METRIC_DATA_QUERIES: Schema = Schema {
        name: "TargetTrackingMetricDataQueries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TARGET_TRACKING_METRIC_DATA_QUERY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_TRACKING_METRIC_DATA_QUERY: Schema = Schema {
        name: "TargetTrackingMetricDataQuery",
        kind: Kind::Structure,
        members: &[
            Member::new("Expression", &EXPRESSION),
            Member { required: true, ..Member::new("Id", &ID) },
            Member::new("Label", &XML_STRING),
            Member::new("MetricStat", &TARGET_TRACKING_METRIC_STAT),
            Member::new("ReturnData", &RETURN_DATA),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_TRACKING_METRIC_DIMENSION: Schema = Schema {
        name: "TargetTrackingMetricDimension",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &TARGET_TRACKING_METRIC_DIMENSION_NAME) },
            Member { required: true, ..Member::new("Value", &TARGET_TRACKING_METRIC_DIMENSION_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static TARGET_TRACKING_METRIC_DIMENSION_NAME__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static TARGET_TRACKING_METRIC_DIMENSION_NAME: Schema = Schema {
        name: "TargetTrackingMetricDimensionName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&TARGET_TRACKING_METRIC_DIMENSION_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static TARGET_TRACKING_METRIC_DIMENSION_VALUE__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static TARGET_TRACKING_METRIC_DIMENSION_VALUE: Schema = Schema {
        name: "TargetTrackingMetricDimensionValue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&TARGET_TRACKING_METRIC_DIMENSION_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_TRACKING_METRIC_DIMENSIONS: Schema = Schema {
        name: "TargetTrackingMetricDimensions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TARGET_TRACKING_METRIC_DIMENSION) }],
        constrained: true,
        ..Schema::BASE
    };
    static TARGET_TRACKING_METRIC_NAME__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static TARGET_TRACKING_METRIC_NAME: Schema = Schema {
        name: "TargetTrackingMetricName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&TARGET_TRACKING_METRIC_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static TARGET_TRACKING_METRIC_NAMESPACE__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static TARGET_TRACKING_METRIC_NAMESPACE: Schema = Schema {
        name: "TargetTrackingMetricNamespace",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&TARGET_TRACKING_METRIC_NAMESPACE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_TRACKING_METRIC_STAT: Schema = Schema {
        name: "TargetTrackingMetricStat",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Metric", &TARGET_TRACKING_METRIC) },
            Member { required: true, ..Member::new("Stat", &XML_STRING) },
            Member::new("Unit", &TARGET_TRACKING_METRIC_UNIT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static TARGET_TRACKING_METRIC_UNIT__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static TARGET_TRACKING_METRIC_UNIT: Schema = Schema {
        name: "TargetTrackingMetricUnit",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1023.0),
            pattern: Some(&TARGET_TRACKING_METRIC_UNIT__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_TRACKING_SCALING_POLICY_CONFIGURATION: Schema = Schema {
        name: "TargetTrackingScalingPolicyConfiguration",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TargetValue", &METRIC_SCALE) },
            Member::new("PredefinedMetricSpecification", &PREDEFINED_METRIC_SPECIFICATION),
            Member::new("CustomizedMetricSpecification", &CUSTOMIZED_METRIC_SPECIFICATION),
            Member::new("ScaleOutCooldown", &COOLDOWN),
            Member::new("ScaleInCooldown", &COOLDOWN),
            Member::new("DisableScaleIn", &DISABLE_SCALE_IN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMESTAMP_TYPE: Schema =
        Schema { name: "TimestampType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TOO_MANY_TAGS_EXCEPTION: Schema = Schema {
        name: "TooManyTagsException",
        kind: Kind::Structure,
        members: &[
            Member::new("Message", &EXCEPTION_MESSAGE),
            Member::new("ResourceName", &AMAZON_RESOURCE_NAME),
        ],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ResourceARN", &AMAZON_RESOURCE_NAME) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "UntagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static XML_STRING__PATTERN: Pattern =
        Pattern::new("[\\u0020-\\uD7FF\\uE000-\\uFFFD\\uD800\\uDC00-\\uDBFF\\uDFFF\\r\\n\\t]*");
    pub static XML_STRING: Schema = Schema {
        name: "XmlString",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&XML_STRING__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
}
