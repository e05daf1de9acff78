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
    name: "scheduler",
    id: "Scheduler",
    signing_name: "scheduler",
    protocol: Protocol::RestJson,
    target_prefix: "",
    api_version: "2021-06-30",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "CreateSchedule",
            served: true,
            method: "POST",
            uri: "/schedules/{Name}",
            status: 200,
            input: &schemas::CREATE_SCHEDULE_INPUT,
            output: &schemas::CREATE_SCHEDULE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateScheduleGroup",
            served: true,
            method: "POST",
            uri: "/schedule-groups/{Name}",
            status: 200,
            input: &schemas::CREATE_SCHEDULE_GROUP_INPUT,
            output: &schemas::CREATE_SCHEDULE_GROUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteSchedule",
            served: true,
            method: "DELETE",
            uri: "/schedules/{Name}",
            status: 200,
            input: &schemas::DELETE_SCHEDULE_INPUT,
            output: &schemas::DELETE_SCHEDULE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteScheduleGroup",
            served: true,
            method: "DELETE",
            uri: "/schedule-groups/{Name}",
            status: 200,
            input: &schemas::DELETE_SCHEDULE_GROUP_INPUT,
            output: &schemas::DELETE_SCHEDULE_GROUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetSchedule",
            served: true,
            method: "GET",
            uri: "/schedules/{Name}",
            status: 200,
            input: &schemas::GET_SCHEDULE_INPUT,
            output: &schemas::GET_SCHEDULE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetScheduleGroup",
            served: true,
            method: "GET",
            uri: "/schedule-groups/{Name}",
            status: 200,
            input: &schemas::GET_SCHEDULE_GROUP_INPUT,
            output: &schemas::GET_SCHEDULE_GROUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListScheduleGroups",
            served: true,
            method: "GET",
            uri: "/schedule-groups",
            status: 200,
            input: &schemas::LIST_SCHEDULE_GROUPS_INPUT,
            output: &schemas::LIST_SCHEDULE_GROUPS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListSchedules",
            served: true,
            method: "GET",
            uri: "/schedules",
            status: 200,
            input: &schemas::LIST_SCHEDULES_INPUT,
            output: &schemas::LIST_SCHEDULES_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTagsForResource",
            served: true,
            method: "GET",
            uri: "/tags/{ResourceArn}",
            status: 200,
            input: &schemas::LIST_TAGS_FOR_RESOURCE_INPUT,
            output: &schemas::LIST_TAGS_FOR_RESOURCE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TagResource",
            served: true,
            method: "POST",
            uri: "/tags/{ResourceArn}",
            status: 200,
            input: &schemas::TAG_RESOURCE_INPUT,
            output: &schemas::TAG_RESOURCE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UntagResource",
            served: true,
            method: "DELETE",
            uri: "/tags/{ResourceArn}",
            status: 200,
            input: &schemas::UNTAG_RESOURCE_INPUT,
            output: &schemas::UNTAG_RESOURCE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateSchedule",
            served: true,
            method: "PUT",
            uri: "/schedules/{Name}",
            status: 200,
            input: &schemas::UPDATE_SCHEDULE_INPUT,
            output: &schemas::UPDATE_SCHEDULE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_SERVER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `CreateSchedule`.
#[derive(Clone, Copy, Debug)]
pub struct CreateSchedule;

impl Operation for CreateSchedule {
    type Input = CreateScheduleInput;
    type Output = CreateScheduleOutput;
    type Error = CreateScheduleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `CreateSchedule` answers instead of its output.
#[derive(Debug)]
pub enum CreateScheduleError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateScheduleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for CreateScheduleError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for CreateScheduleError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateScheduleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceQuotaExceededException> for CreateScheduleError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<ThrottlingException> for CreateScheduleError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for CreateScheduleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateScheduleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateScheduleGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateScheduleGroup;

impl Operation for CreateScheduleGroup {
    type Input = CreateScheduleGroupInput;
    type Output = CreateScheduleGroupOutput;
    type Error = CreateScheduleGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `CreateScheduleGroup` answers instead of its output.
#[derive(Debug)]
pub enum CreateScheduleGroupError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateScheduleGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for CreateScheduleGroupError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for CreateScheduleGroupError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ServiceQuotaExceededException> for CreateScheduleGroupError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<ThrottlingException> for CreateScheduleGroupError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for CreateScheduleGroupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateScheduleGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteSchedule`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteSchedule;

impl Operation for DeleteSchedule {
    type Input = DeleteScheduleInput;
    type Output = DeleteScheduleOutput;
    type Error = DeleteScheduleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `DeleteSchedule` answers instead of its output.
#[derive(Debug)]
pub enum DeleteScheduleError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteScheduleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for DeleteScheduleError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for DeleteScheduleError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteScheduleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceQuotaExceededException> for DeleteScheduleError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<ThrottlingException> for DeleteScheduleError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for DeleteScheduleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteScheduleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteScheduleGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteScheduleGroup;

impl Operation for DeleteScheduleGroup {
    type Input = DeleteScheduleGroupInput;
    type Output = DeleteScheduleGroupOutput;
    type Error = DeleteScheduleGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `DeleteScheduleGroup` answers instead of its output.
#[derive(Debug)]
pub enum DeleteScheduleGroupError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteScheduleGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for DeleteScheduleGroupError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for DeleteScheduleGroupError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteScheduleGroupError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for DeleteScheduleGroupError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for DeleteScheduleGroupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteScheduleGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetSchedule`.
#[derive(Clone, Copy, Debug)]
pub struct GetSchedule;

impl Operation for GetSchedule {
    type Input = GetScheduleInput;
    type Output = GetScheduleOutput;
    type Error = GetScheduleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `GetSchedule` answers instead of its output.
#[derive(Debug)]
pub enum GetScheduleError {
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetScheduleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerException> for GetScheduleError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for GetScheduleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceQuotaExceededException> for GetScheduleError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<ThrottlingException> for GetScheduleError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for GetScheduleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetScheduleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetScheduleGroup`.
#[derive(Clone, Copy, Debug)]
pub struct GetScheduleGroup;

impl Operation for GetScheduleGroup {
    type Input = GetScheduleGroupInput;
    type Output = GetScheduleGroupOutput;
    type Error = GetScheduleGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `GetScheduleGroup` answers instead of its output.
#[derive(Debug)]
pub enum GetScheduleGroupError {
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetScheduleGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerException> for GetScheduleGroupError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for GetScheduleGroupError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for GetScheduleGroupError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for GetScheduleGroupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetScheduleGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListScheduleGroups`.
#[derive(Clone, Copy, Debug)]
pub struct ListScheduleGroups;

impl Operation for ListScheduleGroups {
    type Input = ListScheduleGroupsInput;
    type Output = ListScheduleGroupsOutput;
    type Error = ListScheduleGroupsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `ListScheduleGroups` answers instead of its output.
#[derive(Debug)]
pub enum ListScheduleGroupsError {
    InternalServerException(InternalServerException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListScheduleGroupsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerException> for ListScheduleGroupsError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ThrottlingException> for ListScheduleGroupsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for ListScheduleGroupsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListScheduleGroupsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListSchedules`.
#[derive(Clone, Copy, Debug)]
pub struct ListSchedules;

impl Operation for ListSchedules {
    type Input = ListSchedulesInput;
    type Output = ListSchedulesOutput;
    type Error = ListSchedulesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `ListSchedules` answers instead of its output.
#[derive(Debug)]
pub enum ListSchedulesError {
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListSchedulesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerException> for ListSchedulesError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for ListSchedulesError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for ListSchedulesError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for ListSchedulesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListSchedulesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTagsForResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    type Error = ListTagsForResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerException> for ListTagsForResourceError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for ListTagsForResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for ListTagsForResourceError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
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

/// Operation `TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    type Error = TagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for TagResourceError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for TagResourceError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for TagResourceError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
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
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for UntagResourceError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for UntagResourceError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for UntagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for UntagResourceError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
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

/// Operation `UpdateSchedule`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateSchedule;

impl Operation for UpdateSchedule {
    type Input = UpdateScheduleInput;
    type Output = UpdateScheduleOutput;
    type Error = UpdateScheduleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `UpdateSchedule` answers instead of its output.
#[derive(Debug)]
pub enum UpdateScheduleError {
    ConflictException(ConflictException),
    InternalServerException(InternalServerException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateScheduleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalServerException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for UpdateScheduleError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalServerException> for UpdateScheduleError {
    fn from(fault: InternalServerException) -> Self {
        Self::InternalServerException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateScheduleError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceQuotaExceededException> for UpdateScheduleError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<ThrottlingException> for UpdateScheduleError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for UpdateScheduleError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateScheduleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionAfterCompletion {
    None,
    Delete,
    /// A value that the model does not have.
    Unknown(String),
}

impl ActionAfterCompletion {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "NONE",
            Self::Delete => "DELETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ActionAfterCompletion {
    fn from(value: &str) -> Self {
        match value {
            "NONE" => Self::None,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ActionAfterCompletion {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ActionAfterCompletion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ActionAfterCompletion {
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
pub struct ConflictException {
    pub message: String,
}

impl Shape for ConflictException {
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

impl Fault for ConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        &self.message
    }
}

impl ConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateScheduleGroupInput {
    pub name: String,
    pub tags: Option<Vec<Tag>>,
    pub client_token: Option<String>,
}

impl Shape for CreateScheduleGroupInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.tags);
        put_opt(to, schema, 2, &self.client_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.tags),
            2 => get_opt(from, schema, 2, &mut this.client_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateScheduleGroupOutput {
    pub schedule_group_arn: String,
}

impl Shape for CreateScheduleGroupOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.schedule_group_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.schedule_group_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
    pub schedule_expression: String,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<ScheduleState>,
    pub kms_key_arn: Option<String>,
    pub target: Target,
    pub flexible_time_window: FlexibleTimeWindow,
    pub client_token: Option<String>,
    pub action_after_completion: Option<ActionAfterCompletion>,
}

impl Shape for CreateScheduleInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.group_name);
        put(to, schema, 2, &self.schedule_expression);
        put_opt(to, schema, 3, &self.start_date);
        put_opt(to, schema, 4, &self.end_date);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.schedule_expression_timezone);
        put_opt(to, schema, 7, &self.state);
        put_opt(to, schema, 8, &self.kms_key_arn);
        put(to, schema, 9, &self.target);
        put(to, schema, 10, &self.flexible_time_window);
        put_opt(to, schema, 11, &self.client_token);
        put_opt(to, schema, 12, &self.action_after_completion);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.group_name),
            2 => get(from, schema, 2, &mut this.schedule_expression),
            3 => get_opt(from, schema, 3, &mut this.start_date),
            4 => get_opt(from, schema, 4, &mut this.end_date),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.schedule_expression_timezone),
            7 => get_opt(from, schema, 7, &mut this.state),
            8 => get_opt(from, schema, 8, &mut this.kms_key_arn),
            9 => get(from, schema, 9, &mut this.target),
            10 => get(from, schema, 10, &mut this.flexible_time_window),
            11 => get_opt(from, schema, 11, &mut this.client_token),
            12 => get_opt(from, schema, 12, &mut this.action_after_completion),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateScheduleOutput {
    pub schedule_arn: String,
}

impl Shape for CreateScheduleOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.schedule_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.schedule_arn),
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
pub struct DeleteScheduleGroupInput {
    pub name: String,
    pub client_token: Option<String>,
}

impl Shape for DeleteScheduleGroupInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.client_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.client_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScheduleGroupOutput {}

impl Shape for DeleteScheduleGroupOutput {
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
pub struct DeleteScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
    pub client_token: Option<String>,
}

impl Shape for DeleteScheduleInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.group_name);
        put_opt(to, schema, 2, &self.client_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.group_name),
            2 => get_opt(from, schema, 2, &mut this.client_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteScheduleOutput {}

impl Shape for DeleteScheduleOutput {
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
    pub tags: Option<Vec<BTreeMap<String, String>>>,
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
pub struct EventBridgeParameters {
    pub detail_type: String,
    pub source: String,
}

impl Shape for EventBridgeParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.detail_type);
        put(to, schema, 1, &self.source);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.detail_type),
            1 => get(from, schema, 1, &mut this.source),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBridgePutEventsV2Parameters {
    pub detail_type: String,
    pub source: String,
}

impl Shape for EventBridgePutEventsV2Parameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.detail_type);
        put(to, schema, 1, &self.source);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.detail_type),
            1 => get(from, schema, 1, &mut this.source),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventBridgePutRawEventsParameters {
    pub metadata: Option<BTreeMap<String, String>>,
}

impl Shape for EventBridgePutRawEventsParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metadata);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metadata),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlexibleTimeWindow {
    pub mode: FlexibleTimeWindowMode,
    pub maximum_window_in_minutes: Option<i32>,
}

impl Shape for FlexibleTimeWindow {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.mode);
        put_opt(to, schema, 1, &self.maximum_window_in_minutes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.mode),
            1 => get_opt(from, schema, 1, &mut this.maximum_window_in_minutes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FlexibleTimeWindowMode {
    Off,
    Flexible,
    /// A value that the model does not have.
    Unknown(String),
}

impl FlexibleTimeWindowMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Off => "OFF",
            Self::Flexible => "FLEXIBLE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for FlexibleTimeWindowMode {
    fn from(value: &str) -> Self {
        match value {
            "OFF" => Self::Off,
            "FLEXIBLE" => Self::Flexible,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for FlexibleTimeWindowMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for FlexibleTimeWindowMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for FlexibleTimeWindowMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetScheduleGroupInput {
    pub name: String,
}

impl Shape for GetScheduleGroupInput {
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
pub struct GetScheduleGroupOutput {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<ScheduleGroupState>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
}

impl Shape for GetScheduleGroupOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.state);
        put_opt(to, schema, 3, &self.creation_date);
        put_opt(to, schema, 4, &self.last_modification_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.state),
            3 => get_opt(from, schema, 3, &mut this.creation_date),
            4 => get_opt(from, schema, 4, &mut this.last_modification_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
}

impl Shape for GetScheduleInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.group_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.group_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetScheduleOutput {
    pub arn: Option<String>,
    pub group_name: Option<String>,
    pub name: Option<String>,
    pub schedule_expression: Option<String>,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<ScheduleState>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub kms_key_arn: Option<String>,
    pub target: Option<Target>,
    pub flexible_time_window: Option<FlexibleTimeWindow>,
    pub action_after_completion: Option<ActionAfterCompletion>,
}

impl Shape for GetScheduleOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.group_name);
        put_opt(to, schema, 2, &self.name);
        put_opt(to, schema, 3, &self.schedule_expression);
        put_opt(to, schema, 4, &self.start_date);
        put_opt(to, schema, 5, &self.end_date);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.schedule_expression_timezone);
        put_opt(to, schema, 8, &self.state);
        put_opt(to, schema, 9, &self.creation_date);
        put_opt(to, schema, 10, &self.last_modification_date);
        put_opt(to, schema, 11, &self.kms_key_arn);
        put_opt(to, schema, 12, &self.target);
        put_opt(to, schema, 13, &self.flexible_time_window);
        put_opt(to, schema, 14, &self.action_after_completion);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.group_name),
            2 => get_opt(from, schema, 2, &mut this.name),
            3 => get_opt(from, schema, 3, &mut this.schedule_expression),
            4 => get_opt(from, schema, 4, &mut this.start_date),
            5 => get_opt(from, schema, 5, &mut this.end_date),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.schedule_expression_timezone),
            8 => get_opt(from, schema, 8, &mut this.state),
            9 => get_opt(from, schema, 9, &mut this.creation_date),
            10 => get_opt(from, schema, 10, &mut this.last_modification_date),
            11 => get_opt(from, schema, 11, &mut this.kms_key_arn),
            12 => get_opt(from, schema, 12, &mut this.target),
            13 => get_opt(from, schema, 13, &mut this.flexible_time_window),
            14 => get_opt(from, schema, 14, &mut this.action_after_completion),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalServerException {
    pub message: String,
}

impl Shape for InternalServerException {
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

impl Fault for InternalServerException {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_SERVER_EXCEPTION
    }

    fn message(&self) -> &str {
        &self.message
    }
}

impl InternalServerException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KinesisParameters {
    pub partition_key: String,
}

impl Shape for KinesisParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.partition_key);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.partition_key),
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListScheduleGroupsInput {
    pub name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListScheduleGroupsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListScheduleGroupsOutput {
    pub next_token: Option<String>,
    pub schedule_groups: Vec<ScheduleGroupSummary>,
}

impl Shape for ListScheduleGroupsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_token);
        put(to, schema, 1, &self.schedule_groups);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_token),
            1 => get(from, schema, 1, &mut this.schedule_groups),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSchedulesInput {
    pub group_name: Option<String>,
    pub name_prefix: Option<String>,
    pub state: Option<ScheduleState>,
    pub next_token: Option<String>,
    pub max_results: Option<i32>,
}

impl Shape for ListSchedulesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.group_name);
        put_opt(to, schema, 1, &self.name_prefix);
        put_opt(to, schema, 2, &self.state);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.max_results);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.group_name),
            1 => get_opt(from, schema, 1, &mut this.name_prefix),
            2 => get_opt(from, schema, 2, &mut this.state),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.max_results),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSchedulesOutput {
    pub next_token: Option<String>,
    pub schedules: Vec<ScheduleSummary>,
}

impl Shape for ListSchedulesOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_token);
        put(to, schema, 1, &self.schedules);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_token),
            1 => get(from, schema, 1, &mut this.schedules),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
}

impl Shape for ListTagsForResourceInput {
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
pub struct ListTagsForResourceOutput {
    pub tags: Option<Vec<Tag>>,
}

impl Shape for ListTagsForResourceOutput {
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
pub struct ResourceNotFoundException {
    pub message: String,
}

impl Shape for ResourceNotFoundException {
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

impl Fault for ResourceNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        &self.message
    }
}

impl ResourceNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RetryPolicy {
    pub maximum_event_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
}

impl Shape for RetryPolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.maximum_event_age_in_seconds);
        put_opt(to, schema, 1, &self.maximum_retry_attempts);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.maximum_event_age_in_seconds),
            1 => get_opt(from, schema, 1, &mut this.maximum_retry_attempts),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduleGroupState {
    Active,
    Deleting,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScheduleGroupState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "ACTIVE",
            Self::Deleting => "DELETING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScheduleGroupState {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVE" => Self::Active,
            "DELETING" => Self::Deleting,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScheduleGroupState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScheduleGroupState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScheduleGroupState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduleGroupSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub state: Option<ScheduleGroupState>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
}

impl Shape for ScheduleGroupSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.state);
        put_opt(to, schema, 3, &self.creation_date);
        put_opt(to, schema, 4, &self.last_modification_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.state),
            3 => get_opt(from, schema, 3, &mut this.creation_date),
            4 => get_opt(from, schema, 4, &mut this.last_modification_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScheduleState {
    Enabled,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScheduleState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScheduleState {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScheduleState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScheduleState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScheduleState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduleSummary {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub group_name: Option<String>,
    pub state: Option<ScheduleState>,
    pub creation_date: Option<Timestamp>,
    pub last_modification_date: Option<Timestamp>,
    pub target: Option<TargetSummary>,
}

impl Shape for ScheduleSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.group_name);
        put_opt(to, schema, 3, &self.state);
        put_opt(to, schema, 4, &self.creation_date);
        put_opt(to, schema, 5, &self.last_modification_date);
        put_opt(to, schema, 6, &self.target);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.group_name),
            3 => get_opt(from, schema, 3, &mut this.state),
            4 => get_opt(from, schema, 4, &mut this.creation_date),
            5 => get_opt(from, schema, 5, &mut this.last_modification_date),
            6 => get_opt(from, schema, 6, &mut this.target),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceQuotaExceededException {
    pub message: String,
}

impl Shape for ServiceQuotaExceededException {
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

impl Fault for ServiceQuotaExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        &self.message
    }
}

impl ServiceQuotaExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
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
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagResourceInput {
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
pub struct TagResourceOutput {}

impl Shape for TagResourceOutput {
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
    pub arn: String,
    pub role_arn: String,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub retry_policy: Option<RetryPolicy>,
    pub input: Option<String>,
    pub ecs_parameters: Option<EcsParameters>,
    pub event_bridge_parameters: Option<EventBridgeParameters>,
    pub event_bridge_put_events_v2_parameters: Option<EventBridgePutEventsV2Parameters>,
    pub event_bridge_put_raw_events_parameters: Option<EventBridgePutRawEventsParameters>,
    pub kinesis_parameters: Option<KinesisParameters>,
    pub sage_maker_pipeline_parameters: Option<SageMakerPipelineParameters>,
    pub sqs_parameters: Option<SqsParameters>,
}

impl Shape for Target {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.arn);
        put(to, schema, 1, &self.role_arn);
        put_opt(to, schema, 2, &self.dead_letter_config);
        put_opt(to, schema, 3, &self.retry_policy);
        put_opt(to, schema, 4, &self.input);
        put_opt(to, schema, 5, &self.ecs_parameters);
        put_opt(to, schema, 6, &self.event_bridge_parameters);
        put_opt(to, schema, 7, &self.event_bridge_put_events_v2_parameters);
        put_opt(to, schema, 8, &self.event_bridge_put_raw_events_parameters);
        put_opt(to, schema, 9, &self.kinesis_parameters);
        put_opt(to, schema, 10, &self.sage_maker_pipeline_parameters);
        put_opt(to, schema, 11, &self.sqs_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.arn),
            1 => get(from, schema, 1, &mut this.role_arn),
            2 => get_opt(from, schema, 2, &mut this.dead_letter_config),
            3 => get_opt(from, schema, 3, &mut this.retry_policy),
            4 => get_opt(from, schema, 4, &mut this.input),
            5 => get_opt(from, schema, 5, &mut this.ecs_parameters),
            6 => get_opt(from, schema, 6, &mut this.event_bridge_parameters),
            7 => get_opt(from, schema, 7, &mut this.event_bridge_put_events_v2_parameters),
            8 => get_opt(from, schema, 8, &mut this.event_bridge_put_raw_events_parameters),
            9 => get_opt(from, schema, 9, &mut this.kinesis_parameters),
            10 => get_opt(from, schema, 10, &mut this.sage_maker_pipeline_parameters),
            11 => get_opt(from, schema, 11, &mut this.sqs_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetSummary {
    pub arn: String,
}

impl Shape for TargetSummary {
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
pub struct ThrottlingException {
    pub message: String,
}

impl Shape for ThrottlingException {
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

impl Fault for ThrottlingException {
    fn schema(&self) -> &'static Schema {
        &schemas::THROTTLING_EXCEPTION
    }

    fn message(&self) -> &str {
        &self.message
    }
}

impl ThrottlingException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceInput {
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
pub struct UntagResourceOutput {}

impl Shape for UntagResourceOutput {
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
pub struct UpdateScheduleInput {
    pub name: String,
    pub group_name: Option<String>,
    pub schedule_expression: String,
    pub start_date: Option<Timestamp>,
    pub end_date: Option<Timestamp>,
    pub description: Option<String>,
    pub schedule_expression_timezone: Option<String>,
    pub state: Option<ScheduleState>,
    pub kms_key_arn: Option<String>,
    pub target: Target,
    pub flexible_time_window: FlexibleTimeWindow,
    pub client_token: Option<String>,
    pub action_after_completion: Option<ActionAfterCompletion>,
}

impl Shape for UpdateScheduleInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.group_name);
        put(to, schema, 2, &self.schedule_expression);
        put_opt(to, schema, 3, &self.start_date);
        put_opt(to, schema, 4, &self.end_date);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.schedule_expression_timezone);
        put_opt(to, schema, 7, &self.state);
        put_opt(to, schema, 8, &self.kms_key_arn);
        put(to, schema, 9, &self.target);
        put(to, schema, 10, &self.flexible_time_window);
        put_opt(to, schema, 11, &self.client_token);
        put_opt(to, schema, 12, &self.action_after_completion);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.group_name),
            2 => get(from, schema, 2, &mut this.schedule_expression),
            3 => get_opt(from, schema, 3, &mut this.start_date),
            4 => get_opt(from, schema, 4, &mut this.end_date),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.schedule_expression_timezone),
            7 => get_opt(from, schema, 7, &mut this.state),
            8 => get_opt(from, schema, 8, &mut this.kms_key_arn),
            9 => get(from, schema, 9, &mut this.target),
            10 => get(from, schema, 10, &mut this.flexible_time_window),
            11 => get_opt(from, schema, 11, &mut this.client_token),
            12 => get_opt(from, schema, 12, &mut this.action_after_completion),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateScheduleOutput {
    pub schedule_arn: String,
}

impl Shape for UpdateScheduleOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.schedule_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.schedule_arn),
            _ => from.skip(),
        })?;
        Ok(this)
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

    pub static ACTION_AFTER_COMPLETION: Schema = Schema {
        name: "ActionAfterCompletion",
        kind: Kind::Enum,
        constraints: Constraints { values: &["NONE", "DELETE"], ..Constraints::NONE },
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
    pub static AWS_VPC_CONFIGURATION: Schema = Schema {
        name: "AwsVpcConfiguration",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Subnets", &SUBNETS) },
            Member::new("SecurityGroups", &SECURITY_GROUPS),
            Member::new("AssignPublicIp", &ASSIGN_PUBLIC_IP),
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
        constraints: Constraints { min: Some(0.0), max: Some(6.0), ..Constraints::NONE },
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
    static CLIENT_TOKEN__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-_]+");
    pub static CLIENT_TOKEN: Schema = Schema {
        name: "ClientToken",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&CLIENT_TOKEN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONFLICT_EXCEPTION: Schema = Schema {
        name: "ConflictException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static CREATE_SCHEDULE_GROUP_INPUT: Schema = Schema {
        name: "CreateScheduleGroupInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &SCHEDULE_GROUP_NAME)
            },
            Member::new("Tags", &TAG_LIST),
            Member::new("ClientToken", &CLIENT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_SCHEDULE_GROUP_OUTPUT: Schema = Schema {
        name: "CreateScheduleGroupOutput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ScheduleGroupArn", &SCHEDULE_GROUP_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_SCHEDULE_INPUT: Schema = Schema {
        name: "CreateScheduleInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &NAME)
            },
            Member::new("GroupName", &SCHEDULE_GROUP_NAME),
            Member { required: true, ..Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION) },
            Member::new("StartDate", &START_DATE),
            Member::new("EndDate", &END_DATE),
            Member::new("Description", &DESCRIPTION),
            Member::new("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
            Member::new("State", &SCHEDULE_STATE),
            Member::new("KmsKeyArn", &KMS_KEY_ARN),
            Member { required: true, ..Member::new("Target", &TARGET) },
            Member { required: true, ..Member::new("FlexibleTimeWindow", &FLEXIBLE_TIME_WINDOW) },
            Member::new("ClientToken", &CLIENT_TOKEN),
            Member::new("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_SCHEDULE_OUTPUT: Schema = Schema {
        name: "CreateScheduleOutput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ScheduleArn", &SCHEDULE_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATION_DATE: Schema = Schema { name: "CreationDate", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DEAD_LETTER_CONFIG: Schema = Schema {
        name: "DeadLetterConfig",
        kind: Kind::Structure,
        members: &[Member::new("Arn", &DEAD_LETTER_CONFIG_ARN_STRING)],
        constrained: true,
        ..Schema::BASE
    };
    static DEAD_LETTER_CONFIG_ARN_STRING__PATTERN: Pattern =
        Pattern::new("arn:aws[a-z-]*:sqs:[a-z0-9\\-]+:\\d{12}:[a-zA-Z0-9\\-_]+");
    pub static DEAD_LETTER_CONFIG_ARN_STRING: Schema = Schema {
        name: "DeadLetterConfigArnString",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&DEAD_LETTER_CONFIG_ARN_STRING__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SCHEDULE_GROUP_INPUT: Schema = Schema {
        name: "DeleteScheduleGroupInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &SCHEDULE_GROUP_NAME)
            },
            Member {
                wire: "clientToken",
                location_name: Some("clientToken"),
                location: Location::Query,
                ..Member::new("ClientToken", &CLIENT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SCHEDULE_GROUP_OUTPUT: Schema =
        Schema { name: "DeleteScheduleGroupOutput", kind: Kind::Structure, ..Schema::BASE };
    pub static DELETE_SCHEDULE_INPUT: Schema = Schema {
        name: "DeleteScheduleInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &NAME)
            },
            Member {
                wire: "groupName",
                location_name: Some("groupName"),
                location: Location::Query,
                ..Member::new("GroupName", &SCHEDULE_GROUP_NAME)
            },
            Member {
                wire: "clientToken",
                location_name: Some("clientToken"),
                location: Location::Query,
                ..Member::new("ClientToken", &CLIENT_TOKEN)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_SCHEDULE_OUTPUT: Schema =
        Schema { name: "DeleteScheduleOutput", kind: Kind::Structure, ..Schema::BASE };
    pub static DESCRIPTION: Schema = Schema {
        name: "Description",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(512.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DETAIL_TYPE: Schema = Schema {
        name: "DetailType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_PARAMETERS: Schema = Schema {
        name: "EcsParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TaskDefinitionArn", &TASK_DEFINITION_ARN) },
            Member::new("TaskCount", &TASK_COUNT),
            Member::new("LaunchType", &LAUNCH_TYPE),
            Member::new("NetworkConfiguration", &NETWORK_CONFIGURATION),
            Member::new("PlatformVersion", &PLATFORM_VERSION),
            Member::new("Group", &GROUP),
            Member::new("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
            Member::new("EnableECSManagedTags", &ENABLE_ECS_MANAGED_TAGS),
            Member::new("EnableExecuteCommand", &ENABLE_EXECUTE_COMMAND),
            Member::new("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
            Member::new("PlacementStrategy", &PLACEMENT_STRATEGIES),
            Member::new("PropagateTags", &PROPAGATE_TAGS),
            Member::new("ReferenceId", &REFERENCE_ID),
            Member::new("Tags", &TAGS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENABLE_ECS_MANAGED_TAGS: Schema =
        Schema { name: "EnableECSManagedTags", kind: Kind::Boolean, ..Schema::BASE };
    pub static ENABLE_EXECUTE_COMMAND: Schema =
        Schema { name: "EnableExecuteCommand", kind: Kind::Boolean, ..Schema::BASE };
    pub static END_DATE: Schema = Schema { name: "EndDate", kind: Kind::Timestamp, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    static EVENT_BRIDGE_METADATA_KEY__PATTERN: Pattern = Pattern::new("[^/]+");
    pub static EVENT_BRIDGE_METADATA_KEY: Schema = Schema {
        name: "EventBridgeMetadataKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&EVENT_BRIDGE_METADATA_KEY__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BRIDGE_METADATA_MAP: Schema = Schema {
        name: "EventBridgeMetadataMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &EVENT_BRIDGE_METADATA_KEY) },
            Member { required: true, ..Member::new("value", &EVENT_BRIDGE_METADATA_VALUE) },
        ],
        constraints: Constraints { min: Some(0.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BRIDGE_METADATA_VALUE: Schema = Schema {
        name: "EventBridgeMetadataValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BRIDGE_PARAMETERS: Schema = Schema {
        name: "EventBridgeParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("DetailType", &DETAIL_TYPE) },
            Member { required: true, ..Member::new("Source", &SOURCE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BRIDGE_PUT_EVENTS_V2_PARAMETERS: Schema = Schema {
        name: "EventBridgePutEventsV2Parameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("DetailType", &DETAIL_TYPE) },
            Member { required: true, ..Member::new("Source", &SOURCE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BRIDGE_PUT_RAW_EVENTS_PARAMETERS: Schema = Schema {
        name: "EventBridgePutRawEventsParameters",
        kind: Kind::Structure,
        members: &[Member::new("Metadata", &EVENT_BRIDGE_METADATA_MAP)],
        constrained: true,
        ..Schema::BASE
    };
    pub static FLEXIBLE_TIME_WINDOW: Schema = Schema {
        name: "FlexibleTimeWindow",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Mode", &FLEXIBLE_TIME_WINDOW_MODE) },
            Member::new("MaximumWindowInMinutes", &MAXIMUM_WINDOW_IN_MINUTES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FLEXIBLE_TIME_WINDOW_MODE: Schema = Schema {
        name: "FlexibleTimeWindowMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["OFF", "FLEXIBLE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SCHEDULE_GROUP_INPUT: Schema = Schema {
        name: "GetScheduleGroupInput",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Name",
            location_name: Some("Name"),
            location: Location::Uri,
            required: true,
            ..Member::new("Name", &SCHEDULE_GROUP_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SCHEDULE_GROUP_OUTPUT: Schema = Schema {
        name: "GetScheduleGroupOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &SCHEDULE_GROUP_ARN),
            Member::new("Name", &SCHEDULE_GROUP_NAME),
            Member::new("State", &SCHEDULE_GROUP_STATE),
            Member::new("CreationDate", &CREATION_DATE),
            Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SCHEDULE_INPUT: Schema = Schema {
        name: "GetScheduleInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &NAME)
            },
            Member {
                wire: "groupName",
                location_name: Some("groupName"),
                location: Location::Query,
                ..Member::new("GroupName", &SCHEDULE_GROUP_NAME)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SCHEDULE_OUTPUT: Schema = Schema {
        name: "GetScheduleOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &SCHEDULE_ARN),
            Member::new("GroupName", &SCHEDULE_GROUP_NAME),
            Member::new("Name", &NAME),
            Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION),
            Member::new("StartDate", &START_DATE),
            Member::new("EndDate", &END_DATE),
            Member::new("Description", &DESCRIPTION),
            Member::new("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
            Member::new("State", &SCHEDULE_STATE),
            Member::new("CreationDate", &CREATION_DATE),
            Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
            Member::new("KmsKeyArn", &KMS_KEY_ARN),
            Member::new("Target", &TARGET),
            Member::new("FlexibleTimeWindow", &FLEXIBLE_TIME_WINDOW),
            Member::new("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GROUP: Schema = Schema {
        name: "Group",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTERNAL_SERVER_EXCEPTION: Schema = Schema {
        name: "InternalServerException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static KINESIS_PARAMETERS: Schema = Schema {
        name: "KinesisParameters",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PartitionKey", &TARGET_PARTITION_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    static KMS_KEY_ARN__PATTERN: Pattern =
        Pattern::new("arn:aws[a-z-]*:kms:[a-z0-9\\-]+:\\d{12}:(key|alias)\\/[0-9a-zA-Z-_]*");
    pub static KMS_KEY_ARN: Schema = Schema {
        name: "KmsKeyArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&KMS_KEY_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LAST_MODIFICATION_DATE: Schema =
        Schema { name: "LastModificationDate", kind: Kind::Timestamp, ..Schema::BASE };
    pub static LAUNCH_TYPE: Schema = Schema {
        name: "LaunchType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["EC2", "FARGATE", "EXTERNAL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SCHEDULE_GROUPS_INPUT: Schema = Schema {
        name: "ListScheduleGroupsInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "NamePrefix",
                location_name: Some("NamePrefix"),
                location: Location::Query,
                ..Member::new("NamePrefix", &SCHEDULE_GROUP_NAME_PREFIX)
            },
            Member {
                wire: "NextToken",
                location_name: Some("NextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
            Member {
                wire: "MaxResults",
                location_name: Some("MaxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &MAX_RESULTS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SCHEDULE_GROUPS_OUTPUT: Schema = Schema {
        name: "ListScheduleGroupsOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("NextToken", &NEXT_TOKEN),
            Member { required: true, ..Member::new("ScheduleGroups", &SCHEDULE_GROUP_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SCHEDULES_INPUT: Schema = Schema {
        name: "ListSchedulesInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "ScheduleGroup",
                location_name: Some("ScheduleGroup"),
                location: Location::Query,
                ..Member::new("GroupName", &SCHEDULE_GROUP_NAME)
            },
            Member {
                wire: "NamePrefix",
                location_name: Some("NamePrefix"),
                location: Location::Query,
                ..Member::new("NamePrefix", &NAME_PREFIX)
            },
            Member {
                wire: "State",
                location_name: Some("State"),
                location: Location::Query,
                ..Member::new("State", &SCHEDULE_STATE)
            },
            Member {
                wire: "NextToken",
                location_name: Some("NextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
            Member {
                wire: "MaxResults",
                location_name: Some("MaxResults"),
                location: Location::Query,
                ..Member::new("MaxResults", &MAX_RESULTS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_SCHEDULES_OUTPUT: Schema = Schema {
        name: "ListSchedulesOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("NextToken", &NEXT_TOKEN),
            Member { required: true, ..Member::new("Schedules", &SCHEDULE_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema = Schema {
        name: "ListTagsForResourceInput",
        kind: Kind::Structure,
        members: &[Member {
            wire: "ResourceArn",
            location_name: Some("ResourceArn"),
            location: Location::Uri,
            required: true,
            ..Member::new("ResourceArn", &TAG_RESOURCE_ARN)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema = Schema {
        name: "ListTagsForResourceOutput",
        kind: Kind::Structure,
        members: &[Member::new("Tags", &TAG_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_RESULTS: Schema = Schema {
        name: "MaxResults",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
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
    pub static MAXIMUM_WINDOW_IN_MINUTES: Schema = Schema {
        name: "MaximumWindowInMinutes",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1440.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE_GROUP_ID: Schema = Schema {
        name: "MessageGroupId",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static NAME__PATTERN: Pattern = Pattern::new("[0-9a-zA-Z-_.]+");
    pub static NAME: Schema = Schema {
        name: "Name",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static NAME_PREFIX__PATTERN: Pattern = Pattern::new("[0-9a-zA-Z-_.]+");
    pub static NAME_PREFIX: Schema = Schema {
        name: "NamePrefix",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&NAME_PREFIX__PATTERN),
            ..Constraints::NONE
        },
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
        constraints: Constraints { min: Some(0.0), max: Some(2000.0), ..Constraints::NONE },
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
        constraints: Constraints { min: Some(0.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLACEMENT_STRATEGIES: Schema = Schema {
        name: "PlacementStrategies",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PLACEMENT_STRATEGY) }],
        constraints: Constraints { min: Some(0.0), max: Some(5.0), ..Constraints::NONE },
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
        constraints: Constraints { min: Some(0.0), max: Some(255.0), ..Constraints::NONE },
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
    pub static PLATFORM_VERSION: Schema = Schema {
        name: "PlatformVersion",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(64.0), ..Constraints::NONE },
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
    pub static REFERENCE_ID: Schema = Schema {
        name: "ReferenceId",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static RETRY_POLICY: Schema = Schema {
        name: "RetryPolicy",
        kind: Kind::Structure,
        members: &[
            Member::new("MaximumEventAgeInSeconds", &MAXIMUM_EVENT_AGE_IN_SECONDS),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ROLE_ARN__PATTERN: Pattern = Pattern::new("arn:aws[a-z-]*:iam::\\d{12}:role\\/[\\w+=,.@\\/-]+");
    pub static ROLE_ARN: Schema = Schema {
        name: "RoleArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&ROLE_ARN__PATTERN),
            ..Constraints::NONE
        },
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
    static SAGE_MAKER_PIPELINE_PARAMETER_NAME__PATTERN: Pattern = Pattern::new("[A-Za-z0-9\\-_]*");
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
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
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
    static SCHEDULE_ARN__PATTERN: Pattern = Pattern::new(
        "arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule\\/[0-9a-zA-Z-_.]+\\/[0-9a-zA-Z-_.]+",
    );
    pub static SCHEDULE_ARN: Schema = Schema {
        name: "ScheduleArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1224.0),
            pattern: Some(&SCHEDULE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_EXPRESSION: Schema = Schema {
        name: "ScheduleExpression",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_EXPRESSION_TIMEZONE: Schema = Schema {
        name: "ScheduleExpressionTimezone",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static SCHEDULE_GROUP_ARN__PATTERN: Pattern =
        Pattern::new("arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+");
    pub static SCHEDULE_GROUP_ARN: Schema = Schema {
        name: "ScheduleGroupArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1224.0),
            pattern: Some(&SCHEDULE_GROUP_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_GROUP_LIST: Schema = Schema {
        name: "ScheduleGroupList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SCHEDULE_GROUP_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    static SCHEDULE_GROUP_NAME__PATTERN: Pattern = Pattern::new("[0-9a-zA-Z-_.]+");
    pub static SCHEDULE_GROUP_NAME: Schema = Schema {
        name: "ScheduleGroupName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&SCHEDULE_GROUP_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SCHEDULE_GROUP_NAME_PREFIX__PATTERN: Pattern = Pattern::new("[0-9a-zA-Z-_.]+");
    pub static SCHEDULE_GROUP_NAME_PREFIX: Schema = Schema {
        name: "ScheduleGroupNamePrefix",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&SCHEDULE_GROUP_NAME_PREFIX__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_GROUP_STATE: Schema = Schema {
        name: "ScheduleGroupState",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ACTIVE", "DELETING"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_GROUP_SUMMARY: Schema = Schema {
        name: "ScheduleGroupSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &SCHEDULE_GROUP_ARN),
            Member::new("Name", &SCHEDULE_GROUP_NAME),
            Member::new("State", &SCHEDULE_GROUP_STATE),
            Member::new("CreationDate", &CREATION_DATE),
            Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_LIST: Schema = Schema {
        name: "ScheduleList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SCHEDULE_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_STATE: Schema = Schema {
        name: "ScheduleState",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ENABLED", "DISABLED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_SUMMARY: Schema = Schema {
        name: "ScheduleSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &SCHEDULE_ARN),
            Member::new("Name", &NAME),
            Member::new("GroupName", &SCHEDULE_GROUP_NAME),
            Member::new("State", &SCHEDULE_STATE),
            Member::new("CreationDate", &CREATION_DATE),
            Member::new("LastModificationDate", &LAST_MODIFICATION_DATE),
            Member::new("Target", &TARGET_SUMMARY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SECURITY_GROUP: Schema = Schema {
        name: "SecurityGroup",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECURITY_GROUPS: Schema = Schema {
        name: "SecurityGroups",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECURITY_GROUP) }],
        constraints: Constraints { min: Some(1.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "ServiceQuotaExceededException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: None, status: 402, namespace: None }),
        ..Schema::BASE
    };
    static SOURCE__PATTERN: Pattern =
        Pattern::new("(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static SOURCE: Schema = Schema {
        name: "Source",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&SOURCE__PATTERN),
            ..Constraints::NONE
        },
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
    pub static START_DATE: Schema = Schema { name: "StartDate", kind: Kind::Timestamp, ..Schema::BASE };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static SUBNET: Schema = Schema {
        name: "Subnet",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SUBNETS: Schema = Schema {
        name: "Subnets",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SUBNET) }],
        constraints: Constraints { min: Some(1.0), max: Some(16.0), ..Constraints::NONE },
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
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY) }],
        constraints: Constraints { min: Some(0.0), max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_LIST: Schema = Schema {
        name: "TagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
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
    static TAG_RESOURCE_ARN__PATTERN: Pattern =
        Pattern::new("arn:aws[a-z-]*:scheduler:[a-z0-9\\-]+:\\d{12}:schedule-group\\/[0-9a-zA-Z-_.]+");
    pub static TAG_RESOURCE_ARN: Schema = Schema {
        name: "TagResourceArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1011.0),
            pattern: Some(&TAG_RESOURCE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_INPUT: Schema = Schema {
        name: "TagResourceInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "ResourceArn",
                location_name: Some("ResourceArn"),
                location: Location::Uri,
                required: true,
                ..Member::new("ResourceArn", &TAG_RESOURCE_ARN)
            },
            Member { required: true, ..Member::new("Tags", &TAG_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_OUTPUT: Schema =
        Schema { name: "TagResourceOutput", kind: Kind::Structure, ..Schema::BASE };
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
        members: &[Member { required: true, ..Member::new("member", &TAG_MAP) }],
        constraints: Constraints { min: Some(0.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET: Schema = Schema {
        name: "Target",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Arn", &TARGET_ARN) },
            Member { required: true, ..Member::new("RoleArn", &ROLE_ARN) },
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("RetryPolicy", &RETRY_POLICY),
            Member::new("Input", &TARGET_INPUT),
            Member::new("EcsParameters", &ECS_PARAMETERS),
            Member::new("EventBridgeParameters", &EVENT_BRIDGE_PARAMETERS),
            Member::new("EventBridgePutEventsV2Parameters", &EVENT_BRIDGE_PUT_EVENTS_V2_PARAMETERS),
            Member::new("EventBridgePutRawEventsParameters", &EVENT_BRIDGE_PUT_RAW_EVENTS_PARAMETERS),
            Member::new("KinesisParameters", &KINESIS_PARAMETERS),
            Member::new("SageMakerPipelineParameters", &SAGE_MAKER_PIPELINE_PARAMETERS),
            Member::new("SqsParameters", &SQS_PARAMETERS),
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
    pub static TARGET_INPUT: Schema = Schema {
        name: "TargetInput",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_PARTITION_KEY: Schema = Schema {
        name: "TargetPartitionKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TARGET_SUMMARY: Schema = Schema {
        name: "TargetSummary",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Arn", &TARGET_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TASK_COUNT: Schema = Schema {
        name: "TaskCount",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TASK_DEFINITION_ARN: Schema = Schema {
        name: "TaskDefinitionArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static THROTTLING_EXCEPTION: Schema = Schema {
        name: "ThrottlingException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_INPUT: Schema = Schema {
        name: "UntagResourceInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "ResourceArn",
                location_name: Some("ResourceArn"),
                location: Location::Uri,
                required: true,
                ..Member::new("ResourceArn", &TAG_RESOURCE_ARN)
            },
            Member {
                wire: "TagKeys",
                location_name: Some("TagKeys"),
                location: Location::Query,
                required: true,
                ..Member::new("TagKeys", &TAG_KEY_LIST)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_OUTPUT: Schema =
        Schema { name: "UntagResourceOutput", kind: Kind::Structure, ..Schema::BASE };
    pub static UPDATE_SCHEDULE_INPUT: Schema = Schema {
        name: "UpdateScheduleInput",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &NAME)
            },
            Member::new("GroupName", &SCHEDULE_GROUP_NAME),
            Member { required: true, ..Member::new("ScheduleExpression", &SCHEDULE_EXPRESSION) },
            Member::new("StartDate", &START_DATE),
            Member::new("EndDate", &END_DATE),
            Member::new("Description", &DESCRIPTION),
            Member::new("ScheduleExpressionTimezone", &SCHEDULE_EXPRESSION_TIMEZONE),
            Member::new("State", &SCHEDULE_STATE),
            Member::new("KmsKeyArn", &KMS_KEY_ARN),
            Member { required: true, ..Member::new("Target", &TARGET) },
            Member { required: true, ..Member::new("FlexibleTimeWindow", &FLEXIBLE_TIME_WINDOW) },
            Member::new("ClientToken", &CLIENT_TOKEN),
            Member::new("ActionAfterCompletion", &ACTION_AFTER_COMPLETION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_SCHEDULE_OUTPUT: Schema = Schema {
        name: "UpdateScheduleOutput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("ScheduleArn", &SCHEDULE_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Message", &STRING_SHAPE) }],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
}
