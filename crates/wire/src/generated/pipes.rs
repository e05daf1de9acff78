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
    name: "pipes",
    id: "Pipes",
    signing_name: "pipes",
    protocol: Protocol::RestJson,
    target_prefix: "",
    api_version: "2015-10-07",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "CreatePipe",
            served: true,
            method: "POST",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &schemas::CREATE_PIPE_REQUEST,
            output: &schemas::CREATE_PIPE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_QUOTA_EXCEEDED_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeletePipe",
            served: true,
            method: "DELETE",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &schemas::DELETE_PIPE_REQUEST,
            output: &schemas::DELETE_PIPE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribePipe",
            served: true,
            method: "GET",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &schemas::DESCRIBE_PIPE_REQUEST,
            output: &schemas::DESCRIBE_PIPE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListPipes",
            served: true,
            method: "GET",
            uri: "/v1/pipes",
            status: 200,
            input: &schemas::LIST_PIPES_REQUEST,
            output: &schemas::LIST_PIPES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTagsForResource",
            served: true,
            method: "GET",
            uri: "/tags/{resourceArn}",
            status: 200,
            input: &schemas::LIST_TAGS_FOR_RESOURCE_REQUEST,
            output: &schemas::LIST_TAGS_FOR_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "StartPipe",
            served: true,
            method: "POST",
            uri: "/v1/pipes/{Name}/start",
            status: 200,
            input: &schemas::START_PIPE_REQUEST,
            output: &schemas::START_PIPE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "StopPipe",
            served: true,
            method: "POST",
            uri: "/v1/pipes/{Name}/stop",
            status: 200,
            input: &schemas::STOP_PIPE_REQUEST,
            output: &schemas::STOP_PIPE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TagResource",
            served: true,
            method: "POST",
            uri: "/tags/{resourceArn}",
            status: 200,
            input: &schemas::TAG_RESOURCE_REQUEST,
            output: &schemas::TAG_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UntagResource",
            served: true,
            method: "DELETE",
            uri: "/tags/{resourceArn}",
            status: 200,
            input: &schemas::UNTAG_RESOURCE_REQUEST,
            output: &schemas::UNTAG_RESOURCE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdatePipe",
            served: true,
            method: "PUT",
            uri: "/v1/pipes/{Name}",
            status: 200,
            input: &schemas::UPDATE_PIPE_REQUEST,
            output: &schemas::UPDATE_PIPE_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `CreatePipe`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePipe;

impl Operation for CreatePipe {
    type Input = CreatePipeRequest;
    type Output = CreatePipeResponse;
    type Error = CreatePipeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `CreatePipe` answers instead of its output.
#[derive(Debug)]
pub enum CreatePipeError {
    ConflictException(ConflictException),
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ServiceQuotaExceededException(ServiceQuotaExceededException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreatePipeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ServiceQuotaExceededException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for CreatePipeError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalException> for CreatePipeError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for CreatePipeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ServiceQuotaExceededException> for CreatePipeError {
    fn from(fault: ServiceQuotaExceededException) -> Self {
        Self::ServiceQuotaExceededException(fault)
    }
}

impl From<ThrottlingException> for CreatePipeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for CreatePipeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreatePipeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeletePipe`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePipe;

impl Operation for DeletePipe {
    type Input = DeletePipeRequest;
    type Output = DeletePipeResponse;
    type Error = DeletePipeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `DeletePipe` answers instead of its output.
#[derive(Debug)]
pub enum DeletePipeError {
    ConflictException(ConflictException),
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeletePipeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for DeletePipeError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalException> for DeletePipeError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for DeletePipeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ThrottlingException> for DeletePipeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for DeletePipeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeletePipeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribePipe`.
#[derive(Clone, Copy, Debug)]
pub struct DescribePipe;

impl Operation for DescribePipe {
    type Input = DescribePipeRequest;
    type Output = DescribePipeResponse;
    type Error = DescribePipeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `DescribePipe` answers instead of its output.
#[derive(Debug)]
pub enum DescribePipeError {
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribePipeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for DescribePipeError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for DescribePipeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ThrottlingException> for DescribePipeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for DescribePipeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribePipeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListPipes`.
#[derive(Clone, Copy, Debug)]
pub struct ListPipes;

impl Operation for ListPipes {
    type Input = ListPipesRequest;
    type Output = ListPipesResponse;
    type Error = ListPipesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `ListPipes` answers instead of its output.
#[derive(Debug)]
pub enum ListPipesError {
    InternalException(InternalException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListPipesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for ListPipesError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<ThrottlingException> for ListPipesError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for ListPipesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListPipesError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
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

impl From<NotFoundException> for ListTagsForResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
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

/// Operation `StartPipe`.
#[derive(Clone, Copy, Debug)]
pub struct StartPipe;

impl Operation for StartPipe {
    type Input = StartPipeRequest;
    type Output = StartPipeResponse;
    type Error = StartPipeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `StartPipe` answers instead of its output.
#[derive(Debug)]
pub enum StartPipeError {
    ConflictException(ConflictException),
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for StartPipeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for StartPipeError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalException> for StartPipeError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for StartPipeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ThrottlingException> for StartPipeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for StartPipeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for StartPipeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `StopPipe`.
#[derive(Clone, Copy, Debug)]
pub struct StopPipe;

impl Operation for StopPipe {
    type Input = StopPipeRequest;
    type Output = StopPipeResponse;
    type Error = StopPipeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `StopPipe` answers instead of its output.
#[derive(Debug)]
pub enum StopPipeError {
    ConflictException(ConflictException),
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for StopPipeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for StopPipeError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalException> for StopPipeError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for StopPipeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ThrottlingException> for StopPipeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for StopPipeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for StopPipeError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for TagResourceError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for TagResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalException> for UntagResourceError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for UntagResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
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

/// Operation `UpdatePipe`.
#[derive(Clone, Copy, Debug)]
pub struct UpdatePipe;

impl Operation for UpdatePipe {
    type Input = UpdatePipeRequest;
    type Output = UpdatePipeResponse;
    type Error = UpdatePipeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `UpdatePipe` answers instead of its output.
#[derive(Debug)]
pub enum UpdatePipeError {
    ConflictException(ConflictException),
    InternalException(InternalException),
    NotFoundException(NotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdatePipeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::InternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for UpdatePipeError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<InternalException> for UpdatePipeError {
    fn from(fault: InternalException) -> Self {
        Self::InternalException(fault)
    }
}

impl From<NotFoundException> for UpdatePipeError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ThrottlingException> for UpdatePipeError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for UpdatePipeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdatePipeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
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
pub struct BatchContainerOverrides {
    pub command: Option<Vec<String>>,
    pub environment: Option<Vec<BatchEnvironmentVariable>>,
    pub instance_type: Option<String>,
    pub resource_requirements: Option<Vec<BatchResourceRequirement>>,
}

impl Shape for BatchContainerOverrides {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.command);
        put_opt(to, schema, 1, &self.environment);
        put_opt(to, schema, 2, &self.instance_type);
        put_opt(to, schema, 3, &self.resource_requirements);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.command),
            1 => get_opt(from, schema, 1, &mut this.environment),
            2 => get_opt(from, schema, 2, &mut this.instance_type),
            3 => get_opt(from, schema, 3, &mut this.resource_requirements),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Shape for BatchEnvironmentVariable {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchJobDependency {
    pub job_id: Option<String>,
    pub r#type: Option<BatchJobDependencyType>,
}

impl Shape for BatchJobDependency {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.job_id);
        put_opt(to, schema, 1, &self.r#type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.job_id),
            1 => get_opt(from, schema, 1, &mut this.r#type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BatchJobDependencyType {
    NToN,
    Sequential,
    /// A value that the model does not have.
    Unknown(String),
}

impl BatchJobDependencyType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NToN => "N_TO_N",
            Self::Sequential => "SEQUENTIAL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BatchJobDependencyType {
    fn from(value: &str) -> Self {
        match value {
            "N_TO_N" => Self::NToN,
            "SEQUENTIAL" => Self::Sequential,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BatchJobDependencyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BatchJobDependencyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BatchJobDependencyType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchResourceRequirement {
    pub r#type: BatchResourceRequirementType,
    pub value: String,
}

impl Shape for BatchResourceRequirement {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.r#type);
        put(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.r#type),
            1 => get(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BatchResourceRequirementType {
    Gpu,
    Memory,
    Vcpu,
    /// A value that the model does not have.
    Unknown(String),
}

impl BatchResourceRequirementType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gpu => "GPU",
            Self::Memory => "MEMORY",
            Self::Vcpu => "VCPU",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BatchResourceRequirementType {
    fn from(value: &str) -> Self {
        match value {
            "GPU" => Self::Gpu,
            "MEMORY" => Self::Memory,
            "VCPU" => Self::Vcpu,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BatchResourceRequirementType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BatchResourceRequirementType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BatchResourceRequirementType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct CloudwatchLogsLogDestination {
    pub log_group_arn: Option<String>,
}

impl Shape for CloudwatchLogsLogDestination {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_group_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_group_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudwatchLogsLogDestinationParameters {
    pub log_group_arn: String,
}

impl Shape for CloudwatchLogsLogDestinationParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConflictException {
    pub message: String,
    pub resource_id: String,
    pub resource_type: String,
}

impl Shape for ConflictException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.resource_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.resource_type),
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
        Self { message: message.into(), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePipeRequest {
    pub name: String,
    pub description: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub source: String,
    pub source_parameters: Option<PipeSourceParameters>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub target: String,
    pub target_parameters: Option<PipeTargetParameters>,
    pub role_arn: String,
    pub tags: Option<BTreeMap<String, String>>,
    pub log_configuration: Option<PipeLogConfigurationParameters>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for CreatePipeRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.desired_state);
        put(to, schema, 3, &self.source);
        put_opt(to, schema, 4, &self.source_parameters);
        put_opt(to, schema, 5, &self.enrichment);
        put_opt(to, schema, 6, &self.enrichment_parameters);
        put(to, schema, 7, &self.target);
        put_opt(to, schema, 8, &self.target_parameters);
        put(to, schema, 9, &self.role_arn);
        put_opt(to, schema, 10, &self.tags);
        put_opt(to, schema, 11, &self.log_configuration);
        put_opt(to, schema, 12, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get(from, schema, 3, &mut this.source),
            4 => get_opt(from, schema, 4, &mut this.source_parameters),
            5 => get_opt(from, schema, 5, &mut this.enrichment),
            6 => get_opt(from, schema, 6, &mut this.enrichment_parameters),
            7 => get(from, schema, 7, &mut this.target),
            8 => get_opt(from, schema, 8, &mut this.target_parameters),
            9 => get(from, schema, 9, &mut this.role_arn),
            10 => get_opt(from, schema, 10, &mut this.tags),
            11 => get_opt(from, schema, 11, &mut this.log_configuration),
            12 => get_opt(from, schema, 12, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub current_state: Option<PipeState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for CreatePipeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.current_state);
        put_opt(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.current_state),
            4 => get_opt(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.last_modified_time),
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
pub struct DeletePipeRequest {
    pub name: String,
}

impl Shape for DeletePipeRequest {
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
pub struct DeletePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<RequestedPipeStateDescribeResponse>,
    pub current_state: Option<PipeState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for DeletePipeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.current_state);
        put_opt(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.current_state),
            4 => get_opt(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribePipeRequest {
    pub name: String,
}

impl Shape for DescribePipeRequest {
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
pub struct DescribePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub desired_state: Option<RequestedPipeStateDescribeResponse>,
    pub current_state: Option<PipeState>,
    pub state_reason: Option<String>,
    pub source: Option<String>,
    pub source_parameters: Option<PipeSourceParameters>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub target: Option<String>,
    pub target_parameters: Option<PipeTargetParameters>,
    pub role_arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub log_configuration: Option<PipeLogConfiguration>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for DescribePipeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.description);
        put_opt(to, schema, 3, &self.desired_state);
        put_opt(to, schema, 4, &self.current_state);
        put_opt(to, schema, 5, &self.state_reason);
        put_opt(to, schema, 6, &self.source);
        put_opt(to, schema, 7, &self.source_parameters);
        put_opt(to, schema, 8, &self.enrichment);
        put_opt(to, schema, 9, &self.enrichment_parameters);
        put_opt(to, schema, 10, &self.target);
        put_opt(to, schema, 11, &self.target_parameters);
        put_opt(to, schema, 12, &self.role_arn);
        put_opt(to, schema, 13, &self.tags);
        put_opt(to, schema, 14, &self.creation_time);
        put_opt(to, schema, 15, &self.last_modified_time);
        put_opt(to, schema, 16, &self.log_configuration);
        put_opt(to, schema, 17, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.description),
            3 => get_opt(from, schema, 3, &mut this.desired_state),
            4 => get_opt(from, schema, 4, &mut this.current_state),
            5 => get_opt(from, schema, 5, &mut this.state_reason),
            6 => get_opt(from, schema, 6, &mut this.source),
            7 => get_opt(from, schema, 7, &mut this.source_parameters),
            8 => get_opt(from, schema, 8, &mut this.enrichment),
            9 => get_opt(from, schema, 9, &mut this.enrichment_parameters),
            10 => get_opt(from, schema, 10, &mut this.target),
            11 => get_opt(from, schema, 11, &mut this.target_parameters),
            12 => get_opt(from, schema, 12, &mut this.role_arn),
            13 => get_opt(from, schema, 13, &mut this.tags),
            14 => get_opt(from, schema, 14, &mut this.creation_time),
            15 => get_opt(from, schema, 15, &mut this.last_modified_time),
            16 => get_opt(from, schema, 16, &mut this.log_configuration),
            17 => get_opt(from, schema, 17, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DimensionMapping {
    pub dimension_value: String,
    pub dimension_value_type: DimensionValueType,
    pub dimension_name: String,
}

impl Shape for DimensionMapping {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.dimension_value);
        put(to, schema, 1, &self.dimension_value_type);
        put(to, schema, 2, &self.dimension_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.dimension_value),
            1 => get(from, schema, 1, &mut this.dimension_value_type),
            2 => get(from, schema, 2, &mut this.dimension_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DimensionValueType {
    Varchar,
    /// A value that the model does not have.
    Unknown(String),
}

impl DimensionValueType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Varchar => "VARCHAR",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DimensionValueType {
    fn from(value: &str) -> Self {
        match value {
            "VARCHAR" => Self::Varchar,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DimensionValueType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DimensionValueType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DimensionValueType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DynamoDBStreamStartPosition {
    TrimHorizon,
    Latest,
    /// A value that the model does not have.
    Unknown(String),
}

impl DynamoDBStreamStartPosition {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DynamoDBStreamStartPosition {
    fn from(value: &str) -> Self {
        match value {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DynamoDBStreamStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DynamoDBStreamStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DynamoDBStreamStartPosition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsContainerOverride {
    pub command: Option<Vec<String>>,
    pub cpu: Option<i32>,
    pub environment: Option<Vec<EcsEnvironmentVariable>>,
    pub environment_files: Option<Vec<EcsEnvironmentFile>>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub name: Option<String>,
    pub resource_requirements: Option<Vec<EcsResourceRequirement>>,
}

impl Shape for EcsContainerOverride {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.command);
        put_opt(to, schema, 1, &self.cpu);
        put_opt(to, schema, 2, &self.environment);
        put_opt(to, schema, 3, &self.environment_files);
        put_opt(to, schema, 4, &self.memory);
        put_opt(to, schema, 5, &self.memory_reservation);
        put_opt(to, schema, 6, &self.name);
        put_opt(to, schema, 7, &self.resource_requirements);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.command),
            1 => get_opt(from, schema, 1, &mut this.cpu),
            2 => get_opt(from, schema, 2, &mut this.environment),
            3 => get_opt(from, schema, 3, &mut this.environment_files),
            4 => get_opt(from, schema, 4, &mut this.memory),
            5 => get_opt(from, schema, 5, &mut this.memory_reservation),
            6 => get_opt(from, schema, 6, &mut this.name),
            7 => get_opt(from, schema, 7, &mut this.resource_requirements),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsEnvironmentFile {
    pub r#type: EcsEnvironmentFileType,
    pub value: String,
}

impl Shape for EcsEnvironmentFile {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.r#type);
        put(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.r#type),
            1 => get(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EcsEnvironmentFileType {
    S3,
    /// A value that the model does not have.
    Unknown(String),
}

impl EcsEnvironmentFileType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S3 => "s3",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EcsEnvironmentFileType {
    fn from(value: &str) -> Self {
        match value {
            "s3" => Self::S3,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EcsEnvironmentFileType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EcsEnvironmentFileType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EcsEnvironmentFileType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsEnvironmentVariable {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl Shape for EcsEnvironmentVariable {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsEphemeralStorage {
    pub size_in_gi_b: i32,
}

impl Shape for EcsEphemeralStorage {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.size_in_gi_b);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.size_in_gi_b),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsInferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl Shape for EcsInferenceAcceleratorOverride {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.device_name);
        put_opt(to, schema, 1, &self.device_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.device_name),
            1 => get_opt(from, schema, 1, &mut this.device_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsResourceRequirement {
    pub r#type: EcsResourceRequirementType,
    pub value: String,
}

impl Shape for EcsResourceRequirement {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.r#type);
        put(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.r#type),
            1 => get(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EcsResourceRequirementType {
    Gpu,
    InferenceAccelerator,
    /// A value that the model does not have.
    Unknown(String),
}

impl EcsResourceRequirementType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Gpu => "GPU",
            Self::InferenceAccelerator => "InferenceAccelerator",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EcsResourceRequirementType {
    fn from(value: &str) -> Self {
        match value {
            "GPU" => Self::Gpu,
            "InferenceAccelerator" => Self::InferenceAccelerator,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EcsResourceRequirementType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EcsResourceRequirementType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EcsResourceRequirementType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EcsTaskOverride {
    pub container_overrides: Option<Vec<EcsContainerOverride>>,
    pub cpu: Option<String>,
    pub ephemeral_storage: Option<EcsEphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<EcsInferenceAcceleratorOverride>>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
}

impl Shape for EcsTaskOverride {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.container_overrides);
        put_opt(to, schema, 1, &self.cpu);
        put_opt(to, schema, 2, &self.ephemeral_storage);
        put_opt(to, schema, 3, &self.execution_role_arn);
        put_opt(to, schema, 4, &self.inference_accelerator_overrides);
        put_opt(to, schema, 5, &self.memory);
        put_opt(to, schema, 6, &self.task_role_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.container_overrides),
            1 => get_opt(from, schema, 1, &mut this.cpu),
            2 => get_opt(from, schema, 2, &mut this.ephemeral_storage),
            3 => get_opt(from, schema, 3, &mut this.execution_role_arn),
            4 => get_opt(from, schema, 4, &mut this.inference_accelerator_overrides),
            5 => get_opt(from, schema, 5, &mut this.memory),
            6 => get_opt(from, schema, 6, &mut this.task_role_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EpochTimeUnit {
    Milliseconds,
    Seconds,
    Microseconds,
    Nanoseconds,
    /// A value that the model does not have.
    Unknown(String),
}

impl EpochTimeUnit {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Milliseconds => "MILLISECONDS",
            Self::Seconds => "SECONDS",
            Self::Microseconds => "MICROSECONDS",
            Self::Nanoseconds => "NANOSECONDS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EpochTimeUnit {
    fn from(value: &str) -> Self {
        match value {
            "MILLISECONDS" => Self::Milliseconds,
            "SECONDS" => Self::Seconds,
            "MICROSECONDS" => Self::Microseconds,
            "NANOSECONDS" => Self::Nanoseconds,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EpochTimeUnit {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EpochTimeUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EpochTimeUnit {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct FirehoseLogDestination {
    pub delivery_stream_arn: Option<String>,
}

impl Shape for FirehoseLogDestination {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.delivery_stream_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.delivery_stream_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirehoseLogDestinationParameters {
    pub delivery_stream_arn: String,
}

impl Shape for FirehoseLogDestinationParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.delivery_stream_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.delivery_stream_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeExecutionDataOption {
    All,
    /// A value that the model does not have.
    Unknown(String),
}

impl IncludeExecutionDataOption {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IncludeExecutionDataOption {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for IncludeExecutionDataOption {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for IncludeExecutionDataOption {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for IncludeExecutionDataOption {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalException {
    pub message: String,
    pub retry_after_seconds: Option<i32>,
}

impl Shape for InternalException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.retry_after_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.retry_after_seconds),
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
        &self.message
    }
}

impl InternalException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KinesisStreamStartPosition {
    TrimHorizon,
    Latest,
    AtTimestamp,
    /// A value that the model does not have.
    Unknown(String),
}

impl KinesisStreamStartPosition {
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

impl From<&str> for KinesisStreamStartPosition {
    fn from(value: &str) -> Self {
        match value {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KinesisStreamStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KinesisStreamStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KinesisStreamStartPosition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct ListPipesRequest {
    pub name_prefix: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub current_state: Option<PipeState>,
    pub source_prefix: Option<String>,
    pub target_prefix: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListPipesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name_prefix);
        put_opt(to, schema, 1, &self.desired_state);
        put_opt(to, schema, 2, &self.current_state);
        put_opt(to, schema, 3, &self.source_prefix);
        put_opt(to, schema, 4, &self.target_prefix);
        put_opt(to, schema, 5, &self.next_token);
        put_opt(to, schema, 6, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name_prefix),
            1 => get_opt(from, schema, 1, &mut this.desired_state),
            2 => get_opt(from, schema, 2, &mut this.current_state),
            3 => get_opt(from, schema, 3, &mut this.source_prefix),
            4 => get_opt(from, schema, 4, &mut this.target_prefix),
            5 => get_opt(from, schema, 5, &mut this.next_token),
            6 => get_opt(from, schema, 6, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPipesResponse {
    pub pipes: Option<Vec<Pipe>>,
    pub next_token: Option<String>,
}

impl Shape for ListPipesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.pipes);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.pipes),
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
pub enum LogLevel {
    Off,
    Error,
    Info,
    Trace,
    /// A value that the model does not have.
    Unknown(String),
}

impl LogLevel {
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

impl From<&str> for LogLevel {
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

impl Default for LogLevel {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LogLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LogLevel {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum MQBrokerAccessCredentials {
    BasicAuth(String),
    /// Not exactly one member.
    Invalid(InvalidUnion<Self>),
}

impl MQBrokerAccessCredentials {
    fn several(self) -> Result<Vec<Self>, Self> {
        match self {
            Self::Invalid(InvalidUnion::Several(all)) => Ok(all),
            other => Err(other),
        }
    }
}

impl Default for MQBrokerAccessCredentials {
    fn default() -> Self {
        Self::Invalid(InvalidUnion::Empty)
    }
}

impl Shape for MQBrokerAccessCredentials {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        match self {
            Self::BasicAuth(value) => put(to, schema, 0, value),
            Self::Invalid(_) => {}
        }
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_union(from, (schema, 0), &mut this, (Self::BasicAuth, Self::Invalid, Self::several)),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum MSKAccessCredentials {
    SaslScram512Auth(String),
    ClientCertificateTlsAuth(String),
    /// Not exactly one member.
    Invalid(InvalidUnion<Self>),
}

impl MSKAccessCredentials {
    fn several(self) -> Result<Vec<Self>, Self> {
        match self {
            Self::Invalid(InvalidUnion::Several(all)) => Ok(all),
            other => Err(other),
        }
    }
}

impl Default for MSKAccessCredentials {
    fn default() -> Self {
        Self::Invalid(InvalidUnion::Empty)
    }
}

impl Shape for MSKAccessCredentials {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        match self {
            Self::SaslScram512Auth(value) => put(to, schema, 0, value),
            Self::ClientCertificateTlsAuth(value) => put(to, schema, 1, value),
            Self::Invalid(_) => {}
        }
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_union(
                from,
                (schema, 0),
                &mut this,
                (Self::SaslScram512Auth, Self::Invalid, Self::several),
            ),
            1 => get_union(
                from,
                (schema, 1),
                &mut this,
                (Self::ClientCertificateTlsAuth, Self::Invalid, Self::several),
            ),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MSKStartPosition {
    TrimHorizon,
    Latest,
    /// A value that the model does not have.
    Unknown(String),
}

impl MSKStartPosition {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MSKStartPosition {
    fn from(value: &str) -> Self {
        match value {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MSKStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MSKStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MSKStartPosition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MeasureValueType {
    Double,
    Bigint,
    Varchar,
    Boolean,
    Timestamp,
    /// A value that the model does not have.
    Unknown(String),
}

impl MeasureValueType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Double => "DOUBLE",
            Self::Bigint => "BIGINT",
            Self::Varchar => "VARCHAR",
            Self::Boolean => "BOOLEAN",
            Self::Timestamp => "TIMESTAMP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MeasureValueType {
    fn from(value: &str) -> Self {
        match value {
            "DOUBLE" => Self::Double,
            "BIGINT" => Self::Bigint,
            "VARCHAR" => Self::Varchar,
            "BOOLEAN" => Self::Boolean,
            "TIMESTAMP" => Self::Timestamp,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MeasureValueType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MeasureValueType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MeasureValueType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiMeasureAttributeMapping {
    pub measure_value: String,
    pub measure_value_type: MeasureValueType,
    pub multi_measure_attribute_name: String,
}

impl Shape for MultiMeasureAttributeMapping {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.measure_value);
        put(to, schema, 1, &self.measure_value_type);
        put(to, schema, 2, &self.multi_measure_attribute_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.measure_value),
            1 => get(from, schema, 1, &mut this.measure_value_type),
            2 => get(from, schema, 2, &mut this.multi_measure_attribute_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiMeasureMapping {
    pub multi_measure_name: String,
    pub multi_measure_attribute_mappings: Vec<MultiMeasureAttributeMapping>,
}

impl Shape for MultiMeasureMapping {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.multi_measure_name);
        put(to, schema, 1, &self.multi_measure_attribute_mappings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.multi_measure_name),
            1 => get(from, schema, 1, &mut this.multi_measure_attribute_mappings),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OnPartialBatchItemFailureStreams {
    AutomaticBisect,
    /// A value that the model does not have.
    Unknown(String),
}

impl OnPartialBatchItemFailureStreams {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AutomaticBisect => "AUTOMATIC_BISECT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OnPartialBatchItemFailureStreams {
    fn from(value: &str) -> Self {
        match value {
            "AUTOMATIC_BISECT" => Self::AutomaticBisect,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OnPartialBatchItemFailureStreams {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OnPartialBatchItemFailureStreams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OnPartialBatchItemFailureStreams {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pipe {
    pub name: Option<String>,
    pub arn: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub current_state: Option<PipeState>,
    pub state_reason: Option<String>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
    pub source: Option<String>,
    pub target: Option<String>,
    pub enrichment: Option<String>,
}

impl Shape for Pipe {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.arn);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.current_state);
        put_opt(to, schema, 4, &self.state_reason);
        put_opt(to, schema, 5, &self.creation_time);
        put_opt(to, schema, 6, &self.last_modified_time);
        put_opt(to, schema, 7, &self.source);
        put_opt(to, schema, 8, &self.target);
        put_opt(to, schema, 9, &self.enrichment);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.arn),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.current_state),
            4 => get_opt(from, schema, 4, &mut this.state_reason),
            5 => get_opt(from, schema, 5, &mut this.creation_time),
            6 => get_opt(from, schema, 6, &mut this.last_modified_time),
            7 => get_opt(from, schema, 7, &mut this.source),
            8 => get_opt(from, schema, 8, &mut this.target),
            9 => get_opt(from, schema, 9, &mut this.enrichment),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeEnrichmentHttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<BTreeMap<String, String>>,
    pub query_string_parameters: Option<BTreeMap<String, String>>,
}

impl Shape for PipeEnrichmentHttpParameters {
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
pub struct PipeEnrichmentParameters {
    pub input_template: Option<String>,
    pub http_parameters: Option<PipeEnrichmentHttpParameters>,
}

impl Shape for PipeEnrichmentParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.input_template);
        put_opt(to, schema, 1, &self.http_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.input_template),
            1 => get_opt(from, schema, 1, &mut this.http_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeLogConfiguration {
    pub s3_log_destination: Option<S3LogDestination>,
    pub firehose_log_destination: Option<FirehoseLogDestination>,
    pub cloudwatch_logs_log_destination: Option<CloudwatchLogsLogDestination>,
    pub level: Option<LogLevel>,
    pub include_execution_data: Option<Vec<IncludeExecutionDataOption>>,
}

impl Shape for PipeLogConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.s3_log_destination);
        put_opt(to, schema, 1, &self.firehose_log_destination);
        put_opt(to, schema, 2, &self.cloudwatch_logs_log_destination);
        put_opt(to, schema, 3, &self.level);
        put_opt(to, schema, 4, &self.include_execution_data);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.s3_log_destination),
            1 => get_opt(from, schema, 1, &mut this.firehose_log_destination),
            2 => get_opt(from, schema, 2, &mut this.cloudwatch_logs_log_destination),
            3 => get_opt(from, schema, 3, &mut this.level),
            4 => get_opt(from, schema, 4, &mut this.include_execution_data),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeLogConfigurationParameters {
    pub s3_log_destination: Option<S3LogDestinationParameters>,
    pub firehose_log_destination: Option<FirehoseLogDestinationParameters>,
    pub cloudwatch_logs_log_destination: Option<CloudwatchLogsLogDestinationParameters>,
    pub level: LogLevel,
    pub include_execution_data: Option<Vec<IncludeExecutionDataOption>>,
}

impl Shape for PipeLogConfigurationParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.s3_log_destination);
        put_opt(to, schema, 1, &self.firehose_log_destination);
        put_opt(to, schema, 2, &self.cloudwatch_logs_log_destination);
        put(to, schema, 3, &self.level);
        put_opt(to, schema, 4, &self.include_execution_data);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.s3_log_destination),
            1 => get_opt(from, schema, 1, &mut this.firehose_log_destination),
            2 => get_opt(from, schema, 2, &mut this.cloudwatch_logs_log_destination),
            3 => get(from, schema, 3, &mut this.level),
            4 => get_opt(from, schema, 4, &mut this.include_execution_data),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceActiveMQBrokerParameters {
    pub credentials: MQBrokerAccessCredentials,
    pub queue_name: String,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for PipeSourceActiveMQBrokerParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.credentials);
        put(to, schema, 1, &self.queue_name);
        put_opt(to, schema, 2, &self.batch_size);
        put_opt(to, schema, 3, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.credentials),
            1 => get(from, schema, 1, &mut this.queue_name),
            2 => get_opt(from, schema, 2, &mut this.batch_size),
            3 => get_opt(from, schema, 3, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceDynamoDBStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: DynamoDBStreamStartPosition,
}

impl Shape for PipeSourceDynamoDBStreamParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.dead_letter_config);
        put_opt(to, schema, 2, &self.on_partial_batch_item_failure);
        put_opt(to, schema, 3, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 4, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 5, &self.maximum_retry_attempts);
        put_opt(to, schema, 6, &self.parallelization_factor);
        put(to, schema, 7, &self.starting_position);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.dead_letter_config),
            2 => get_opt(from, schema, 2, &mut this.on_partial_batch_item_failure),
            3 => get_opt(from, schema, 3, &mut this.maximum_batching_window_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.maximum_record_age_in_seconds),
            5 => get_opt(from, schema, 5, &mut this.maximum_retry_attempts),
            6 => get_opt(from, schema, 6, &mut this.parallelization_factor),
            7 => get(from, schema, 7, &mut this.starting_position),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceKinesisStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
    pub starting_position: KinesisStreamStartPosition,
    pub starting_position_timestamp: Option<Timestamp>,
}

impl Shape for PipeSourceKinesisStreamParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.dead_letter_config);
        put_opt(to, schema, 2, &self.on_partial_batch_item_failure);
        put_opt(to, schema, 3, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 4, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 5, &self.maximum_retry_attempts);
        put_opt(to, schema, 6, &self.parallelization_factor);
        put(to, schema, 7, &self.starting_position);
        put_opt(to, schema, 8, &self.starting_position_timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.dead_letter_config),
            2 => get_opt(from, schema, 2, &mut this.on_partial_batch_item_failure),
            3 => get_opt(from, schema, 3, &mut this.maximum_batching_window_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.maximum_record_age_in_seconds),
            5 => get_opt(from, schema, 5, &mut this.maximum_retry_attempts),
            6 => get_opt(from, schema, 6, &mut this.parallelization_factor),
            7 => get(from, schema, 7, &mut this.starting_position),
            8 => get_opt(from, schema, 8, &mut this.starting_position_timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceManagedStreamingKafkaParameters {
    pub topic_name: String,
    pub starting_position: Option<MSKStartPosition>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub consumer_group_id: Option<String>,
    pub credentials: Option<MSKAccessCredentials>,
}

impl Shape for PipeSourceManagedStreamingKafkaParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_name);
        put_opt(to, schema, 1, &self.starting_position);
        put_opt(to, schema, 2, &self.batch_size);
        put_opt(to, schema, 3, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 4, &self.consumer_group_id);
        put_opt(to, schema, 5, &self.credentials);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_name),
            1 => get_opt(from, schema, 1, &mut this.starting_position),
            2 => get_opt(from, schema, 2, &mut this.batch_size),
            3 => get_opt(from, schema, 3, &mut this.maximum_batching_window_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.consumer_group_id),
            5 => get_opt(from, schema, 5, &mut this.credentials),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceParameters {
    pub filter_criteria: Option<FilterCriteria>,
    pub kinesis_stream_parameters: Option<PipeSourceKinesisStreamParameters>,
    pub dynamo_db_stream_parameters: Option<PipeSourceDynamoDBStreamParameters>,
    pub sqs_queue_parameters: Option<PipeSourceSqsQueueParameters>,
    pub active_mq_broker_parameters: Option<PipeSourceActiveMQBrokerParameters>,
    pub rabbit_mq_broker_parameters: Option<PipeSourceRabbitMQBrokerParameters>,
    pub managed_streaming_kafka_parameters: Option<PipeSourceManagedStreamingKafkaParameters>,
    pub self_managed_kafka_parameters: Option<PipeSourceSelfManagedKafkaParameters>,
}

impl Shape for PipeSourceParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.filter_criteria);
        put_opt(to, schema, 1, &self.kinesis_stream_parameters);
        put_opt(to, schema, 2, &self.dynamo_db_stream_parameters);
        put_opt(to, schema, 3, &self.sqs_queue_parameters);
        put_opt(to, schema, 4, &self.active_mq_broker_parameters);
        put_opt(to, schema, 5, &self.rabbit_mq_broker_parameters);
        put_opt(to, schema, 6, &self.managed_streaming_kafka_parameters);
        put_opt(to, schema, 7, &self.self_managed_kafka_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.filter_criteria),
            1 => get_opt(from, schema, 1, &mut this.kinesis_stream_parameters),
            2 => get_opt(from, schema, 2, &mut this.dynamo_db_stream_parameters),
            3 => get_opt(from, schema, 3, &mut this.sqs_queue_parameters),
            4 => get_opt(from, schema, 4, &mut this.active_mq_broker_parameters),
            5 => get_opt(from, schema, 5, &mut this.rabbit_mq_broker_parameters),
            6 => get_opt(from, schema, 6, &mut this.managed_streaming_kafka_parameters),
            7 => get_opt(from, schema, 7, &mut this.self_managed_kafka_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceRabbitMQBrokerParameters {
    pub credentials: MQBrokerAccessCredentials,
    pub queue_name: String,
    pub virtual_host: Option<String>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for PipeSourceRabbitMQBrokerParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.credentials);
        put(to, schema, 1, &self.queue_name);
        put_opt(to, schema, 2, &self.virtual_host);
        put_opt(to, schema, 3, &self.batch_size);
        put_opt(to, schema, 4, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.credentials),
            1 => get(from, schema, 1, &mut this.queue_name),
            2 => get_opt(from, schema, 2, &mut this.virtual_host),
            3 => get_opt(from, schema, 3, &mut this.batch_size),
            4 => get_opt(from, schema, 4, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceSelfManagedKafkaParameters {
    pub topic_name: String,
    pub starting_position: Option<SelfManagedKafkaStartPosition>,
    pub additional_bootstrap_servers: Option<Vec<String>>,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub consumer_group_id: Option<String>,
    pub credentials: Option<SelfManagedKafkaAccessConfigurationCredentials>,
    pub server_root_ca_certificate: Option<String>,
    pub vpc: Option<SelfManagedKafkaAccessConfigurationVpc>,
}

impl Shape for PipeSourceSelfManagedKafkaParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.topic_name);
        put_opt(to, schema, 1, &self.starting_position);
        put_opt(to, schema, 2, &self.additional_bootstrap_servers);
        put_opt(to, schema, 3, &self.batch_size);
        put_opt(to, schema, 4, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 5, &self.consumer_group_id);
        put_opt(to, schema, 6, &self.credentials);
        put_opt(to, schema, 7, &self.server_root_ca_certificate);
        put_opt(to, schema, 8, &self.vpc);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.topic_name),
            1 => get_opt(from, schema, 1, &mut this.starting_position),
            2 => get_opt(from, schema, 2, &mut this.additional_bootstrap_servers),
            3 => get_opt(from, schema, 3, &mut this.batch_size),
            4 => get_opt(from, schema, 4, &mut this.maximum_batching_window_in_seconds),
            5 => get_opt(from, schema, 5, &mut this.consumer_group_id),
            6 => get_opt(from, schema, 6, &mut this.credentials),
            7 => get_opt(from, schema, 7, &mut this.server_root_ca_certificate),
            8 => get_opt(from, schema, 8, &mut this.vpc),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeSourceSqsQueueParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for PipeSourceSqsQueueParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PipeState {
    Running,
    Stopped,
    Creating,
    Updating,
    Deleting,
    Starting,
    Stopping,
    CreateFailed,
    UpdateFailed,
    StartFailed,
    StopFailed,
    DeleteFailed,
    CreateRollbackFailed,
    DeleteRollbackFailed,
    UpdateRollbackFailed,
    /// A value that the model does not have.
    Unknown(String),
}

impl PipeState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Starting => "STARTING",
            Self::Stopping => "STOPPING",
            Self::CreateFailed => "CREATE_FAILED",
            Self::UpdateFailed => "UPDATE_FAILED",
            Self::StartFailed => "START_FAILED",
            Self::StopFailed => "STOP_FAILED",
            Self::DeleteFailed => "DELETE_FAILED",
            Self::CreateRollbackFailed => "CREATE_ROLLBACK_FAILED",
            Self::DeleteRollbackFailed => "DELETE_ROLLBACK_FAILED",
            Self::UpdateRollbackFailed => "UPDATE_ROLLBACK_FAILED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PipeState {
    fn from(value: &str) -> Self {
        match value {
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "STARTING" => Self::Starting,
            "STOPPING" => Self::Stopping,
            "CREATE_FAILED" => Self::CreateFailed,
            "UPDATE_FAILED" => Self::UpdateFailed,
            "START_FAILED" => Self::StartFailed,
            "STOP_FAILED" => Self::StopFailed,
            "DELETE_FAILED" => Self::DeleteFailed,
            "CREATE_ROLLBACK_FAILED" => Self::CreateRollbackFailed,
            "DELETE_ROLLBACK_FAILED" => Self::DeleteRollbackFailed,
            "UPDATE_ROLLBACK_FAILED" => Self::UpdateRollbackFailed,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PipeState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PipeState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PipeState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetBatchJobParameters {
    pub job_definition: String,
    pub job_name: String,
    pub array_properties: Option<BatchArrayProperties>,
    pub retry_strategy: Option<BatchRetryStrategy>,
    pub container_overrides: Option<BatchContainerOverrides>,
    pub depends_on: Option<Vec<BatchJobDependency>>,
    pub parameters: Option<BTreeMap<String, String>>,
}

impl Shape for PipeTargetBatchJobParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.job_definition);
        put(to, schema, 1, &self.job_name);
        put_opt(to, schema, 2, &self.array_properties);
        put_opt(to, schema, 3, &self.retry_strategy);
        put_opt(to, schema, 4, &self.container_overrides);
        put_opt(to, schema, 5, &self.depends_on);
        put_opt(to, schema, 6, &self.parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.job_definition),
            1 => get(from, schema, 1, &mut this.job_name),
            2 => get_opt(from, schema, 2, &mut this.array_properties),
            3 => get_opt(from, schema, 3, &mut this.retry_strategy),
            4 => get_opt(from, schema, 4, &mut this.container_overrides),
            5 => get_opt(from, schema, 5, &mut this.depends_on),
            6 => get_opt(from, schema, 6, &mut this.parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetCloudWatchLogsParameters {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<String>,
}

impl Shape for PipeTargetCloudWatchLogsParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_stream_name);
        put_opt(to, schema, 1, &self.timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_stream_name),
            1 => get_opt(from, schema, 1, &mut this.timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetEcsTaskParameters {
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
    pub overrides: Option<EcsTaskOverride>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for PipeTargetEcsTaskParameters {
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
        put_opt(to, schema, 13, &self.overrides);
        put_opt(to, schema, 14, &self.tags);
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
            13 => get_opt(from, schema, 13, &mut this.overrides),
            14 => get_opt(from, schema, 14, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetEventBridgeEventBusParameters {
    pub endpoint_id: Option<String>,
    pub detail_type: Option<String>,
    pub source: Option<String>,
    pub resources: Option<Vec<String>>,
    pub time: Option<String>,
}

impl Shape for PipeTargetEventBridgeEventBusParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.endpoint_id);
        put_opt(to, schema, 1, &self.detail_type);
        put_opt(to, schema, 2, &self.source);
        put_opt(to, schema, 3, &self.resources);
        put_opt(to, schema, 4, &self.time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.endpoint_id),
            1 => get_opt(from, schema, 1, &mut this.detail_type),
            2 => get_opt(from, schema, 2, &mut this.source),
            3 => get_opt(from, schema, 3, &mut this.resources),
            4 => get_opt(from, schema, 4, &mut this.time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetHttpParameters {
    pub path_parameter_values: Option<Vec<String>>,
    pub header_parameters: Option<BTreeMap<String, String>>,
    pub query_string_parameters: Option<BTreeMap<String, String>>,
}

impl Shape for PipeTargetHttpParameters {
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PipeTargetInvocationType {
    RequestResponse,
    FireAndForget,
    /// A value that the model does not have.
    Unknown(String),
}

impl PipeTargetInvocationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RequestResponse => "REQUEST_RESPONSE",
            Self::FireAndForget => "FIRE_AND_FORGET",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PipeTargetInvocationType {
    fn from(value: &str) -> Self {
        match value {
            "REQUEST_RESPONSE" => Self::RequestResponse,
            "FIRE_AND_FORGET" => Self::FireAndForget,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PipeTargetInvocationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PipeTargetInvocationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PipeTargetInvocationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetKinesisStreamParameters {
    pub partition_key: String,
}

impl Shape for PipeTargetKinesisStreamParameters {
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetLambdaFunctionParameters {
    pub invocation_type: Option<PipeTargetInvocationType>,
}

impl Shape for PipeTargetLambdaFunctionParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.invocation_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.invocation_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetParameters {
    pub input_template: Option<String>,
    pub lambda_function_parameters: Option<PipeTargetLambdaFunctionParameters>,
    pub step_function_state_machine_parameters: Option<PipeTargetStateMachineParameters>,
    pub kinesis_stream_parameters: Option<PipeTargetKinesisStreamParameters>,
    pub ecs_task_parameters: Option<PipeTargetEcsTaskParameters>,
    pub batch_job_parameters: Option<PipeTargetBatchJobParameters>,
    pub sqs_queue_parameters: Option<PipeTargetSqsQueueParameters>,
    pub http_parameters: Option<PipeTargetHttpParameters>,
    pub redshift_data_parameters: Option<PipeTargetRedshiftDataParameters>,
    pub sage_maker_pipeline_parameters: Option<PipeTargetSageMakerPipelineParameters>,
    pub event_bridge_event_bus_parameters: Option<PipeTargetEventBridgeEventBusParameters>,
    pub cloud_watch_logs_parameters: Option<PipeTargetCloudWatchLogsParameters>,
    pub timestream_parameters: Option<PipeTargetTimestreamParameters>,
}

impl Shape for PipeTargetParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.input_template);
        put_opt(to, schema, 1, &self.lambda_function_parameters);
        put_opt(to, schema, 2, &self.step_function_state_machine_parameters);
        put_opt(to, schema, 3, &self.kinesis_stream_parameters);
        put_opt(to, schema, 4, &self.ecs_task_parameters);
        put_opt(to, schema, 5, &self.batch_job_parameters);
        put_opt(to, schema, 6, &self.sqs_queue_parameters);
        put_opt(to, schema, 7, &self.http_parameters);
        put_opt(to, schema, 8, &self.redshift_data_parameters);
        put_opt(to, schema, 9, &self.sage_maker_pipeline_parameters);
        put_opt(to, schema, 10, &self.event_bridge_event_bus_parameters);
        put_opt(to, schema, 11, &self.cloud_watch_logs_parameters);
        put_opt(to, schema, 12, &self.timestream_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.input_template),
            1 => get_opt(from, schema, 1, &mut this.lambda_function_parameters),
            2 => get_opt(from, schema, 2, &mut this.step_function_state_machine_parameters),
            3 => get_opt(from, schema, 3, &mut this.kinesis_stream_parameters),
            4 => get_opt(from, schema, 4, &mut this.ecs_task_parameters),
            5 => get_opt(from, schema, 5, &mut this.batch_job_parameters),
            6 => get_opt(from, schema, 6, &mut this.sqs_queue_parameters),
            7 => get_opt(from, schema, 7, &mut this.http_parameters),
            8 => get_opt(from, schema, 8, &mut this.redshift_data_parameters),
            9 => get_opt(from, schema, 9, &mut this.sage_maker_pipeline_parameters),
            10 => get_opt(from, schema, 10, &mut this.event_bridge_event_bus_parameters),
            11 => get_opt(from, schema, 11, &mut this.cloud_watch_logs_parameters),
            12 => get_opt(from, schema, 12, &mut this.timestream_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetRedshiftDataParameters {
    pub secret_manager_arn: Option<String>,
    pub database: String,
    pub db_user: Option<String>,
    pub statement_name: Option<String>,
    pub with_event: Option<bool>,
    pub sqls: Vec<String>,
}

impl Shape for PipeTargetRedshiftDataParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.secret_manager_arn);
        put(to, schema, 1, &self.database);
        put_opt(to, schema, 2, &self.db_user);
        put_opt(to, schema, 3, &self.statement_name);
        put_opt(to, schema, 4, &self.with_event);
        put(to, schema, 5, &self.sqls);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.secret_manager_arn),
            1 => get(from, schema, 1, &mut this.database),
            2 => get_opt(from, schema, 2, &mut this.db_user),
            3 => get_opt(from, schema, 3, &mut this.statement_name),
            4 => get_opt(from, schema, 4, &mut this.with_event),
            5 => get(from, schema, 5, &mut this.sqls),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetSageMakerPipelineParameters {
    pub pipeline_parameter_list: Option<Vec<SageMakerPipelineParameter>>,
}

impl Shape for PipeTargetSageMakerPipelineParameters {
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
pub struct PipeTargetSqsQueueParameters {
    pub message_group_id: Option<String>,
    pub message_deduplication_id: Option<String>,
}

impl Shape for PipeTargetSqsQueueParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message_group_id);
        put_opt(to, schema, 1, &self.message_deduplication_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message_group_id),
            1 => get_opt(from, schema, 1, &mut this.message_deduplication_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetStateMachineParameters {
    pub invocation_type: Option<PipeTargetInvocationType>,
}

impl Shape for PipeTargetStateMachineParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.invocation_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.invocation_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PipeTargetTimestreamParameters {
    pub time_value: String,
    pub epoch_time_unit: Option<EpochTimeUnit>,
    pub time_field_type: Option<TimeFieldType>,
    pub timestamp_format: Option<String>,
    pub version_value: String,
    pub dimension_mappings: Vec<DimensionMapping>,
    pub single_measure_mappings: Option<Vec<SingleMeasureMapping>>,
    pub multi_measure_mappings: Option<Vec<MultiMeasureMapping>>,
}

impl Shape for PipeTargetTimestreamParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.time_value);
        put_opt(to, schema, 1, &self.epoch_time_unit);
        put_opt(to, schema, 2, &self.time_field_type);
        put_opt(to, schema, 3, &self.timestamp_format);
        put(to, schema, 4, &self.version_value);
        put(to, schema, 5, &self.dimension_mappings);
        put_opt(to, schema, 6, &self.single_measure_mappings);
        put_opt(to, schema, 7, &self.multi_measure_mappings);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.time_value),
            1 => get_opt(from, schema, 1, &mut this.epoch_time_unit),
            2 => get_opt(from, schema, 2, &mut this.time_field_type),
            3 => get_opt(from, schema, 3, &mut this.timestamp_format),
            4 => get(from, schema, 4, &mut this.version_value),
            5 => get(from, schema, 5, &mut this.dimension_mappings),
            6 => get_opt(from, schema, 6, &mut this.single_measure_mappings),
            7 => get_opt(from, schema, 7, &mut this.multi_measure_mappings),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestedPipeState {
    Running,
    Stopped,
    /// A value that the model does not have.
    Unknown(String),
}

impl RequestedPipeState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RequestedPipeState {
    fn from(value: &str) -> Self {
        match value {
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for RequestedPipeState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for RequestedPipeState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for RequestedPipeState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestedPipeStateDescribeResponse {
    Running,
    Stopped,
    Deleted,
    /// A value that the model does not have.
    Unknown(String),
}

impl RequestedPipeStateDescribeResponse {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
            Self::Deleted => "DELETED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RequestedPipeStateDescribeResponse {
    fn from(value: &str) -> Self {
        match value {
            "RUNNING" => Self::Running,
            "STOPPED" => Self::Stopped,
            "DELETED" => Self::Deleted,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for RequestedPipeStateDescribeResponse {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for RequestedPipeStateDescribeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for RequestedPipeStateDescribeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3LogDestination {
    pub bucket_name: Option<String>,
    pub prefix: Option<String>,
    pub bucket_owner: Option<String>,
    pub output_format: Option<S3OutputFormat>,
}

impl Shape for S3LogDestination {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.bucket_name);
        put_opt(to, schema, 1, &self.prefix);
        put_opt(to, schema, 2, &self.bucket_owner);
        put_opt(to, schema, 3, &self.output_format);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.bucket_name),
            1 => get_opt(from, schema, 1, &mut this.prefix),
            2 => get_opt(from, schema, 2, &mut this.bucket_owner),
            3 => get_opt(from, schema, 3, &mut this.output_format),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3LogDestinationParameters {
    pub bucket_name: String,
    pub bucket_owner: String,
    pub output_format: Option<S3OutputFormat>,
    pub prefix: Option<String>,
}

impl Shape for S3LogDestinationParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.bucket_name);
        put(to, schema, 1, &self.bucket_owner);
        put_opt(to, schema, 2, &self.output_format);
        put_opt(to, schema, 3, &self.prefix);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.bucket_name),
            1 => get(from, schema, 1, &mut this.bucket_owner),
            2 => get_opt(from, schema, 2, &mut this.output_format),
            3 => get_opt(from, schema, 3, &mut this.prefix),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum S3OutputFormat {
    Json,
    Plain,
    W3c,
    /// A value that the model does not have.
    Unknown(String),
}

impl S3OutputFormat {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "json",
            Self::Plain => "plain",
            Self::W3c => "w3c",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for S3OutputFormat {
    fn from(value: &str) -> Self {
        match value {
            "json" => Self::Json,
            "plain" => Self::Plain,
            "w3c" => Self::W3c,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for S3OutputFormat {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for S3OutputFormat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for S3OutputFormat {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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

#[derive(Clone, Debug, PartialEq)]
pub enum SelfManagedKafkaAccessConfigurationCredentials {
    BasicAuth(String),
    SaslScram512Auth(String),
    SaslScram256Auth(String),
    ClientCertificateTlsAuth(String),
    /// Not exactly one member.
    Invalid(InvalidUnion<Self>),
}

impl SelfManagedKafkaAccessConfigurationCredentials {
    fn several(self) -> Result<Vec<Self>, Self> {
        match self {
            Self::Invalid(InvalidUnion::Several(all)) => Ok(all),
            other => Err(other),
        }
    }
}

impl Default for SelfManagedKafkaAccessConfigurationCredentials {
    fn default() -> Self {
        Self::Invalid(InvalidUnion::Empty)
    }
}

impl Shape for SelfManagedKafkaAccessConfigurationCredentials {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        match self {
            Self::BasicAuth(value) => put(to, schema, 0, value),
            Self::SaslScram512Auth(value) => put(to, schema, 1, value),
            Self::SaslScram256Auth(value) => put(to, schema, 2, value),
            Self::ClientCertificateTlsAuth(value) => put(to, schema, 3, value),
            Self::Invalid(_) => {}
        }
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_union(from, (schema, 0), &mut this, (Self::BasicAuth, Self::Invalid, Self::several)),
            1 => get_union(
                from,
                (schema, 1),
                &mut this,
                (Self::SaslScram512Auth, Self::Invalid, Self::several),
            ),
            2 => get_union(
                from,
                (schema, 2),
                &mut this,
                (Self::SaslScram256Auth, Self::Invalid, Self::several),
            ),
            3 => get_union(
                from,
                (schema, 3),
                &mut this,
                (Self::ClientCertificateTlsAuth, Self::Invalid, Self::several),
            ),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SelfManagedKafkaAccessConfigurationVpc {
    pub subnets: Option<Vec<String>>,
    pub security_group: Option<Vec<String>>,
}

impl Shape for SelfManagedKafkaAccessConfigurationVpc {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.subnets);
        put_opt(to, schema, 1, &self.security_group);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.subnets),
            1 => get_opt(from, schema, 1, &mut this.security_group),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SelfManagedKafkaStartPosition {
    TrimHorizon,
    Latest,
    /// A value that the model does not have.
    Unknown(String),
}

impl SelfManagedKafkaStartPosition {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SelfManagedKafkaStartPosition {
    fn from(value: &str) -> Self {
        match value {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SelfManagedKafkaStartPosition {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SelfManagedKafkaStartPosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SelfManagedKafkaStartPosition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceQuotaExceededException {
    pub message: String,
    pub resource_id: String,
    pub resource_type: String,
    pub service_code: String,
    pub quota_code: String,
}

impl Shape for ServiceQuotaExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        put(to, schema, 1, &self.resource_id);
        put(to, schema, 2, &self.resource_type);
        put(to, schema, 3, &self.service_code);
        put(to, schema, 4, &self.quota_code);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
            1 => get(from, schema, 1, &mut this.resource_id),
            2 => get(from, schema, 2, &mut this.resource_type),
            3 => get(from, schema, 3, &mut this.service_code),
            4 => get(from, schema, 4, &mut this.quota_code),
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
        Self { message: message.into(), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SingleMeasureMapping {
    pub measure_value: String,
    pub measure_value_type: MeasureValueType,
    pub measure_name: String,
}

impl Shape for SingleMeasureMapping {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.measure_value);
        put(to, schema, 1, &self.measure_value_type);
        put(to, schema, 2, &self.measure_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.measure_value),
            1 => get(from, schema, 1, &mut this.measure_value_type),
            2 => get(from, schema, 2, &mut this.measure_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartPipeRequest {
    pub name: String,
}

impl Shape for StartPipeRequest {
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
pub struct StartPipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub current_state: Option<PipeState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for StartPipeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.current_state);
        put_opt(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.current_state),
            4 => get_opt(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopPipeRequest {
    pub name: String,
}

impl Shape for StopPipeRequest {
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
pub struct StopPipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub current_state: Option<PipeState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for StopPipeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.current_state);
        put_opt(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.current_state),
            4 => get_opt(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.last_modified_time),
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
pub struct ThrottlingException {
    pub message: String,
    pub service_code: Option<String>,
    pub quota_code: Option<String>,
    pub retry_after_seconds: Option<i32>,
}

impl Shape for ThrottlingException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.service_code);
        put_opt(to, schema, 2, &self.quota_code);
        put_opt(to, schema, 3, &self.retry_after_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.service_code),
            2 => get_opt(from, schema, 2, &mut this.quota_code),
            3 => get_opt(from, schema, 3, &mut this.retry_after_seconds),
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
        Self { message: message.into(), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeFieldType {
    Epoch,
    TimestampFormat,
    /// A value that the model does not have.
    Unknown(String),
}

impl TimeFieldType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Epoch => "EPOCH",
            Self::TimestampFormat => "TIMESTAMP_FORMAT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TimeFieldType {
    fn from(value: &str) -> Self {
        match value {
            "EPOCH" => Self::Epoch,
            "TIMESTAMP_FORMAT" => Self::TimestampFormat,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TimeFieldType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TimeFieldType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TimeFieldType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct UpdatePipeRequest {
    pub name: String,
    pub description: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub source_parameters: Option<UpdatePipeSourceParameters>,
    pub enrichment: Option<String>,
    pub enrichment_parameters: Option<PipeEnrichmentParameters>,
    pub target: Option<String>,
    pub target_parameters: Option<PipeTargetParameters>,
    pub role_arn: String,
    pub log_configuration: Option<PipeLogConfigurationParameters>,
    pub kms_key_identifier: Option<String>,
}

impl Shape for UpdatePipeRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.source_parameters);
        put_opt(to, schema, 4, &self.enrichment);
        put_opt(to, schema, 5, &self.enrichment_parameters);
        put_opt(to, schema, 6, &self.target);
        put_opt(to, schema, 7, &self.target_parameters);
        put(to, schema, 8, &self.role_arn);
        put_opt(to, schema, 9, &self.log_configuration);
        put_opt(to, schema, 10, &self.kms_key_identifier);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.source_parameters),
            4 => get_opt(from, schema, 4, &mut this.enrichment),
            5 => get_opt(from, schema, 5, &mut this.enrichment_parameters),
            6 => get_opt(from, schema, 6, &mut this.target),
            7 => get_opt(from, schema, 7, &mut this.target_parameters),
            8 => get(from, schema, 8, &mut this.role_arn),
            9 => get_opt(from, schema, 9, &mut this.log_configuration),
            10 => get_opt(from, schema, 10, &mut this.kms_key_identifier),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub desired_state: Option<RequestedPipeState>,
    pub current_state: Option<PipeState>,
    pub creation_time: Option<Timestamp>,
    pub last_modified_time: Option<Timestamp>,
}

impl Shape for UpdatePipeResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.name);
        put_opt(to, schema, 2, &self.desired_state);
        put_opt(to, schema, 3, &self.current_state);
        put_opt(to, schema, 4, &self.creation_time);
        put_opt(to, schema, 5, &self.last_modified_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.name),
            2 => get_opt(from, schema, 2, &mut this.desired_state),
            3 => get_opt(from, schema, 3, &mut this.current_state),
            4 => get_opt(from, schema, 4, &mut this.creation_time),
            5 => get_opt(from, schema, 5, &mut this.last_modified_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceActiveMQBrokerParameters {
    pub credentials: MQBrokerAccessCredentials,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for UpdatePipeSourceActiveMQBrokerParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.credentials);
        put_opt(to, schema, 1, &self.batch_size);
        put_opt(to, schema, 2, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.credentials),
            1 => get_opt(from, schema, 1, &mut this.batch_size),
            2 => get_opt(from, schema, 2, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceDynamoDBStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
}

impl Shape for UpdatePipeSourceDynamoDBStreamParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.dead_letter_config);
        put_opt(to, schema, 2, &self.on_partial_batch_item_failure);
        put_opt(to, schema, 3, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 4, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 5, &self.maximum_retry_attempts);
        put_opt(to, schema, 6, &self.parallelization_factor);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.dead_letter_config),
            2 => get_opt(from, schema, 2, &mut this.on_partial_batch_item_failure),
            3 => get_opt(from, schema, 3, &mut this.maximum_batching_window_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.maximum_record_age_in_seconds),
            5 => get_opt(from, schema, 5, &mut this.maximum_retry_attempts),
            6 => get_opt(from, schema, 6, &mut this.parallelization_factor),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceKinesisStreamParameters {
    pub batch_size: Option<i32>,
    pub dead_letter_config: Option<DeadLetterConfig>,
    pub on_partial_batch_item_failure: Option<OnPartialBatchItemFailureStreams>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub maximum_record_age_in_seconds: Option<i32>,
    pub maximum_retry_attempts: Option<i32>,
    pub parallelization_factor: Option<i32>,
}

impl Shape for UpdatePipeSourceKinesisStreamParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.dead_letter_config);
        put_opt(to, schema, 2, &self.on_partial_batch_item_failure);
        put_opt(to, schema, 3, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 4, &self.maximum_record_age_in_seconds);
        put_opt(to, schema, 5, &self.maximum_retry_attempts);
        put_opt(to, schema, 6, &self.parallelization_factor);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.dead_letter_config),
            2 => get_opt(from, schema, 2, &mut this.on_partial_batch_item_failure),
            3 => get_opt(from, schema, 3, &mut this.maximum_batching_window_in_seconds),
            4 => get_opt(from, schema, 4, &mut this.maximum_record_age_in_seconds),
            5 => get_opt(from, schema, 5, &mut this.maximum_retry_attempts),
            6 => get_opt(from, schema, 6, &mut this.parallelization_factor),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceManagedStreamingKafkaParameters {
    pub batch_size: Option<i32>,
    pub credentials: Option<MSKAccessCredentials>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for UpdatePipeSourceManagedStreamingKafkaParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.credentials);
        put_opt(to, schema, 2, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.credentials),
            2 => get_opt(from, schema, 2, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceParameters {
    pub filter_criteria: Option<FilterCriteria>,
    pub kinesis_stream_parameters: Option<UpdatePipeSourceKinesisStreamParameters>,
    pub dynamo_db_stream_parameters: Option<UpdatePipeSourceDynamoDBStreamParameters>,
    pub sqs_queue_parameters: Option<UpdatePipeSourceSqsQueueParameters>,
    pub active_mq_broker_parameters: Option<UpdatePipeSourceActiveMQBrokerParameters>,
    pub rabbit_mq_broker_parameters: Option<UpdatePipeSourceRabbitMQBrokerParameters>,
    pub managed_streaming_kafka_parameters: Option<UpdatePipeSourceManagedStreamingKafkaParameters>,
    pub self_managed_kafka_parameters: Option<UpdatePipeSourceSelfManagedKafkaParameters>,
}

impl Shape for UpdatePipeSourceParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.filter_criteria);
        put_opt(to, schema, 1, &self.kinesis_stream_parameters);
        put_opt(to, schema, 2, &self.dynamo_db_stream_parameters);
        put_opt(to, schema, 3, &self.sqs_queue_parameters);
        put_opt(to, schema, 4, &self.active_mq_broker_parameters);
        put_opt(to, schema, 5, &self.rabbit_mq_broker_parameters);
        put_opt(to, schema, 6, &self.managed_streaming_kafka_parameters);
        put_opt(to, schema, 7, &self.self_managed_kafka_parameters);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.filter_criteria),
            1 => get_opt(from, schema, 1, &mut this.kinesis_stream_parameters),
            2 => get_opt(from, schema, 2, &mut this.dynamo_db_stream_parameters),
            3 => get_opt(from, schema, 3, &mut this.sqs_queue_parameters),
            4 => get_opt(from, schema, 4, &mut this.active_mq_broker_parameters),
            5 => get_opt(from, schema, 5, &mut this.rabbit_mq_broker_parameters),
            6 => get_opt(from, schema, 6, &mut this.managed_streaming_kafka_parameters),
            7 => get_opt(from, schema, 7, &mut this.self_managed_kafka_parameters),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceRabbitMQBrokerParameters {
    pub credentials: MQBrokerAccessCredentials,
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for UpdatePipeSourceRabbitMQBrokerParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.credentials);
        put_opt(to, schema, 1, &self.batch_size);
        put_opt(to, schema, 2, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.credentials),
            1 => get_opt(from, schema, 1, &mut this.batch_size),
            2 => get_opt(from, schema, 2, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceSelfManagedKafkaParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
    pub credentials: Option<SelfManagedKafkaAccessConfigurationCredentials>,
    pub server_root_ca_certificate: Option<String>,
    pub vpc: Option<SelfManagedKafkaAccessConfigurationVpc>,
}

impl Shape for UpdatePipeSourceSelfManagedKafkaParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.maximum_batching_window_in_seconds);
        put_opt(to, schema, 2, &self.credentials);
        put_opt(to, schema, 3, &self.server_root_ca_certificate);
        put_opt(to, schema, 4, &self.vpc);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.maximum_batching_window_in_seconds),
            2 => get_opt(from, schema, 2, &mut this.credentials),
            3 => get_opt(from, schema, 3, &mut this.server_root_ca_certificate),
            4 => get_opt(from, schema, 4, &mut this.vpc),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdatePipeSourceSqsQueueParameters {
    pub batch_size: Option<i32>,
    pub maximum_batching_window_in_seconds: Option<i32>,
}

impl Shape for UpdatePipeSourceSqsQueueParameters {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.batch_size);
        put_opt(to, schema, 1, &self.maximum_batching_window_in_seconds);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.batch_size),
            1 => get_opt(from, schema, 1, &mut this.maximum_batching_window_in_seconds),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationException {
    pub message: Option<String>,
    pub field_list: Option<Vec<ValidationExceptionField>>,
}

impl Shape for ValidationException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.field_list);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.field_list),
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
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationExceptionField {
    pub name: String,
    pub message: String,
}

impl Shape for ValidationExceptionField {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    static ARN__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)",
    );
    pub static ARN: Schema = Schema {
        name: "Arn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ARN_OR_JSON_PATH__PATTERN: Pattern = Pattern::new(
        "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
    );
    pub static ARN_OR_JSON_PATH: Schema = Schema {
        name: "ArnOrJsonPath",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&ARN_OR_JSON_PATH__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ARN_OR_URL__PATTERN: Pattern = Pattern::new(
        "smk://(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)",
    );
    pub static ARN_OR_URL: Schema = Schema {
        name: "ArnOrUrl",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&ARN_OR_URL__PATTERN),
            ..Constraints::NONE
        },
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
    pub static BATCH_ARRAY_PROPERTIES: Schema = Schema {
        name: "BatchArrayProperties",
        kind: Kind::Structure,
        members: &[Member::new("Size", &BATCH_ARRAY_SIZE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_ARRAY_SIZE: Schema = Schema {
        name: "BatchArraySize",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(2.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_CONTAINER_OVERRIDES: Schema = Schema {
        name: "BatchContainerOverrides",
        kind: Kind::Structure,
        members: &[
            Member::new("Command", &STRING_LIST),
            Member::new("Environment", &BATCH_ENVIRONMENT_VARIABLE_LIST),
            Member::new("InstanceType", &STRING_SHAPE),
            Member::new("ResourceRequirements", &BATCH_RESOURCE_REQUIREMENTS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_DEPENDS_ON: Schema = Schema {
        name: "BatchDependsOn",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BATCH_JOB_DEPENDENCY) }],
        constraints: Constraints { min: Some(0.0), max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_ENVIRONMENT_VARIABLE: Schema = Schema {
        name: "BatchEnvironmentVariable",
        kind: Kind::Structure,
        members: &[Member::new("Name", &STRING_SHAPE), Member::new("Value", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static BATCH_ENVIRONMENT_VARIABLE_LIST: Schema = Schema {
        name: "BatchEnvironmentVariableList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BATCH_ENVIRONMENT_VARIABLE) }],
        ..Schema::BASE
    };
    pub static BATCH_JOB_DEPENDENCY: Schema = Schema {
        name: "BatchJobDependency",
        kind: Kind::Structure,
        members: &[Member::new("JobId", &STRING_SHAPE), Member::new("Type", &BATCH_JOB_DEPENDENCY_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_JOB_DEPENDENCY_TYPE: Schema = Schema {
        name: "BatchJobDependencyType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["N_TO_N", "SEQUENTIAL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_PARAMETERS_MAP: Schema = Schema {
        name: "BatchParametersMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &STRING_SHAPE) },
            Member { required: true, ..Member::new("value", &STRING_SHAPE) },
        ],
        ..Schema::BASE
    };
    pub static BATCH_RESOURCE_REQUIREMENT: Schema = Schema {
        name: "BatchResourceRequirement",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Type", &BATCH_RESOURCE_REQUIREMENT_TYPE) },
            Member { required: true, ..Member::new("Value", &STRING_SHAPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_RESOURCE_REQUIREMENT_TYPE: Schema = Schema {
        name: "BatchResourceRequirementType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["GPU", "MEMORY", "VCPU"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_RESOURCE_REQUIREMENTS_LIST: Schema = Schema {
        name: "BatchResourceRequirementsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BATCH_RESOURCE_REQUIREMENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_RETRY_ATTEMPTS: Schema = Schema {
        name: "BatchRetryAttempts",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_RETRY_STRATEGY: Schema = Schema {
        name: "BatchRetryStrategy",
        kind: Kind::Structure,
        members: &[Member::new("Attempts", &BATCH_RETRY_ATTEMPTS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static BOOLEAN: Schema = Schema { name: "Boolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static CAPACITY_PROVIDER: Schema = Schema {
        name: "CapacityProvider",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), sensitive: true, ..Constraints::NONE },
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
    static CLOUDWATCH_LOG_GROUP_ARN__PATTERN: Pattern = Pattern::new(
        "(^arn:aws([a-z]|\\-)*:logs:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):log-group:[\\.\\-_/#A-Za-z0-9]{1,512}(:\\*)?)",
    );
    pub static CLOUDWATCH_LOG_GROUP_ARN: Schema = Schema {
        name: "CloudwatchLogGroupArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&CLOUDWATCH_LOG_GROUP_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CLOUDWATCH_LOGS_LOG_DESTINATION: Schema = Schema {
        name: "CloudwatchLogsLogDestination",
        kind: Kind::Structure,
        members: &[Member::new("LogGroupArn", &CLOUDWATCH_LOG_GROUP_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS: Schema = Schema {
        name: "CloudwatchLogsLogDestinationParameters",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("LogGroupArn", &CLOUDWATCH_LOG_GROUP_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONFLICT_EXCEPTION: Schema = Schema {
        name: "ConflictException",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("message", &STRING_SHAPE) },
            Member { required: true, ..Member::new("resourceId", &STRING_SHAPE) },
            Member { required: true, ..Member::new("resourceType", &STRING_SHAPE) },
        ],
        fault: Some(FaultSchema { code: None, status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static CREATE_PIPE_REQUEST: Schema = Schema {
        name: "CreatePipeRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &PIPE_NAME)
            },
            Member::new("Description", &PIPE_DESCRIPTION),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member { required: true, ..Member::new("Source", &ARN_OR_URL) },
            Member::new("SourceParameters", &PIPE_SOURCE_PARAMETERS),
            Member::new("Enrichment", &OPTIONAL_ARN),
            Member::new("EnrichmentParameters", &PIPE_ENRICHMENT_PARAMETERS),
            Member { required: true, ..Member::new("Target", &ARN) },
            Member::new("TargetParameters", &PIPE_TARGET_PARAMETERS),
            Member { required: true, ..Member::new("RoleArn", &ROLE_ARN) },
            Member::new("Tags", &TAG_MAP),
            Member::new("LogConfiguration", &PIPE_LOG_CONFIGURATION_PARAMETERS),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_PIPE_RESPONSE: Schema = Schema {
        name: "CreatePipeResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &PIPE_ARN),
            Member::new("Name", &PIPE_NAME),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DATABASE: Schema = Schema {
        name: "Database",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(64.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DB_USER: Schema = Schema {
        name: "DbUser",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DEAD_LETTER_CONFIG: Schema = Schema {
        name: "DeadLetterConfig",
        kind: Kind::Structure,
        members: &[Member::new("Arn", &ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_PIPE_REQUEST: Schema = Schema {
        name: "DeletePipeRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Name",
            location_name: Some("Name"),
            location: Location::Uri,
            required: true,
            ..Member::new("Name", &PIPE_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_PIPE_RESPONSE: Schema = Schema {
        name: "DeletePipeResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &PIPE_ARN),
            Member::new("Name", &PIPE_NAME),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE_DESCRIBE_RESPONSE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_PIPE_REQUEST: Schema = Schema {
        name: "DescribePipeRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Name",
            location_name: Some("Name"),
            location: Location::Uri,
            required: true,
            ..Member::new("Name", &PIPE_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_PIPE_RESPONSE: Schema = Schema {
        name: "DescribePipeResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &PIPE_ARN),
            Member::new("Name", &PIPE_NAME),
            Member::new("Description", &PIPE_DESCRIPTION),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE_DESCRIBE_RESPONSE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("StateReason", &PIPE_STATE_REASON),
            Member::new("Source", &ARN_OR_URL),
            Member::new("SourceParameters", &PIPE_SOURCE_PARAMETERS),
            Member::new("Enrichment", &OPTIONAL_ARN),
            Member::new("EnrichmentParameters", &PIPE_ENRICHMENT_PARAMETERS),
            Member::new("Target", &ARN),
            Member::new("TargetParameters", &PIPE_TARGET_PARAMETERS),
            Member::new("RoleArn", &ROLE_ARN),
            Member::new("Tags", &TAG_MAP),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("LogConfiguration", &PIPE_LOG_CONFIGURATION),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_MAPPING: Schema = Schema {
        name: "DimensionMapping",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("DimensionValue", &DIMENSION_VALUE) },
            Member { required: true, ..Member::new("DimensionValueType", &DIMENSION_VALUE_TYPE) },
            Member { required: true, ..Member::new("DimensionName", &DIMENSION_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_MAPPINGS: Schema = Schema {
        name: "DimensionMappings",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DIMENSION_MAPPING) }],
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_NAME: Schema = Schema {
        name: "DimensionName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_VALUE: Schema = Schema {
        name: "DimensionValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_VALUE_TYPE: Schema = Schema {
        name: "DimensionValueType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["VARCHAR"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DYNAMO_DB_STREAM_START_POSITION: Schema = Schema {
        name: "DynamoDBStreamStartPosition",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TRIM_HORIZON", "LATEST"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_CONTAINER_OVERRIDE: Schema = Schema {
        name: "EcsContainerOverride",
        kind: Kind::Structure,
        members: &[
            Member::new("Command", &STRING_LIST),
            Member::new("Cpu", &INTEGER),
            Member::new("Environment", &ECS_ENVIRONMENT_VARIABLE_LIST),
            Member::new("EnvironmentFiles", &ECS_ENVIRONMENT_FILE_LIST),
            Member::new("Memory", &INTEGER),
            Member::new("MemoryReservation", &INTEGER),
            Member::new("Name", &STRING_SHAPE),
            Member::new("ResourceRequirements", &ECS_RESOURCE_REQUIREMENTS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_CONTAINER_OVERRIDE_LIST: Schema = Schema {
        name: "EcsContainerOverrideList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ECS_CONTAINER_OVERRIDE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_ENVIRONMENT_FILE: Schema = Schema {
        name: "EcsEnvironmentFile",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("type", &ECS_ENVIRONMENT_FILE_TYPE) },
            Member { required: true, ..Member::new("value", &STRING_SHAPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_ENVIRONMENT_FILE_LIST: Schema = Schema {
        name: "EcsEnvironmentFileList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ECS_ENVIRONMENT_FILE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_ENVIRONMENT_FILE_TYPE: Schema = Schema {
        name: "EcsEnvironmentFileType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["s3"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_ENVIRONMENT_VARIABLE: Schema = Schema {
        name: "EcsEnvironmentVariable",
        kind: Kind::Structure,
        members: &[Member::new("name", &STRING_SHAPE), Member::new("value", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static ECS_ENVIRONMENT_VARIABLE_LIST: Schema = Schema {
        name: "EcsEnvironmentVariableList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ECS_ENVIRONMENT_VARIABLE) }],
        ..Schema::BASE
    };
    pub static ECS_EPHEMERAL_STORAGE: Schema = Schema {
        name: "EcsEphemeralStorage",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("sizeInGiB", &EPHEMERAL_STORAGE_SIZE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_INFERENCE_ACCELERATOR_OVERRIDE: Schema = Schema {
        name: "EcsInferenceAcceleratorOverride",
        kind: Kind::Structure,
        members: &[Member::new("deviceName", &STRING_SHAPE), Member::new("deviceType", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static ECS_INFERENCE_ACCELERATOR_OVERRIDE_LIST: Schema = Schema {
        name: "EcsInferenceAcceleratorOverrideList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ECS_INFERENCE_ACCELERATOR_OVERRIDE) }],
        ..Schema::BASE
    };
    pub static ECS_RESOURCE_REQUIREMENT: Schema = Schema {
        name: "EcsResourceRequirement",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("type", &ECS_RESOURCE_REQUIREMENT_TYPE) },
            Member { required: true, ..Member::new("value", &STRING_SHAPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_RESOURCE_REQUIREMENT_TYPE: Schema = Schema {
        name: "EcsResourceRequirementType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["GPU", "InferenceAccelerator"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_RESOURCE_REQUIREMENTS_LIST: Schema = Schema {
        name: "EcsResourceRequirementsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ECS_RESOURCE_REQUIREMENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ECS_TASK_OVERRIDE: Schema = Schema {
        name: "EcsTaskOverride",
        kind: Kind::Structure,
        members: &[
            Member::new("ContainerOverrides", &ECS_CONTAINER_OVERRIDE_LIST),
            Member::new("Cpu", &STRING_SHAPE),
            Member::new("EphemeralStorage", &ECS_EPHEMERAL_STORAGE),
            Member::new("ExecutionRoleArn", &ARN_OR_JSON_PATH),
            Member::new("InferenceAcceleratorOverrides", &ECS_INFERENCE_ACCELERATOR_OVERRIDE_LIST),
            Member::new("Memory", &STRING_SHAPE),
            Member::new("TaskRoleArn", &ARN_OR_JSON_PATH),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ENDPOINT_STRING__PATTERN: Pattern = Pattern::new(
        "(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9])\\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\\-]*[A-Za-z0-9]):[0-9]{1,5}",
    );
    pub static ENDPOINT_STRING: Schema = Schema {
        name: "EndpointString",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(300.0),
            pattern: Some(&ENDPOINT_STRING__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EPHEMERAL_STORAGE_SIZE: Schema = Schema {
        name: "EphemeralStorageSize",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(21.0), max: Some(200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EPOCH_TIME_UNIT: Schema = Schema {
        name: "EpochTimeUnit",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["MILLISECONDS", "SECONDS", "MICROSECONDS", "NANOSECONDS"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EVENT_BRIDGE_DETAIL_TYPE: Schema = Schema {
        name: "EventBridgeDetailType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_BRIDGE_ENDPOINT_ID__PATTERN: Pattern = Pattern::new("[A-Za-z0-9\\-]+[\\.][A-Za-z0-9\\-]+");
    pub static EVENT_BRIDGE_ENDPOINT_ID: Schema = Schema {
        name: "EventBridgeEndpointId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(50.0),
            pattern: Some(&EVENT_BRIDGE_ENDPOINT_ID__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_BRIDGE_EVENT_RESOURCE_LIST: Schema = Schema {
        name: "EventBridgeEventResourceList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ARN_OR_JSON_PATH) }],
        constraints: Constraints { min: Some(0.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static EVENT_BRIDGE_EVENT_SOURCE__PATTERN: Pattern =
        Pattern::new(".*(?=[/\\.\\-_A-Za-z0-9]+)((?!aws\\.).*)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*).*");
    pub static EVENT_BRIDGE_EVENT_SOURCE: Schema = Schema {
        name: "EventBridgeEventSource",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&EVENT_BRIDGE_EVENT_SOURCE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENT_PATTERN: Schema = Schema {
        name: "EventPattern",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(4096.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER: Schema = Schema {
        name: "Filter",
        kind: Kind::Structure,
        members: &[Member::new("Pattern", &EVENT_PATTERN)],
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
    pub static FILTER_LIST: Schema = Schema {
        name: "FilterList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FILTER) }],
        constraints: Constraints { min: Some(0.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static FIREHOSE_ARN__PATTERN: Pattern = Pattern::new(
        "(^arn:aws([a-z]|\\-)*:firehose:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):deliverystream/[a-zA-Z0-9_.-]{1,64})",
    );
    pub static FIREHOSE_ARN: Schema = Schema {
        name: "FirehoseArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&FIREHOSE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static FIREHOSE_LOG_DESTINATION: Schema = Schema {
        name: "FirehoseLogDestination",
        kind: Kind::Structure,
        members: &[Member::new("DeliveryStreamArn", &FIREHOSE_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static FIREHOSE_LOG_DESTINATION_PARAMETERS: Schema = Schema {
        name: "FirehoseLogDestinationParameters",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("DeliveryStreamArn", &FIREHOSE_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    static HEADER_KEY__PATTERN: Pattern =
        Pattern::new("[!#$%&'*+-.^_`|~0-9a-zA-Z]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static HEADER_KEY: Schema = Schema {
        name: "HeaderKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
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
    static HEADER_VALUE__PATTERN: Pattern = Pattern::new(
        "[ \\t]*[\\x20-\\x7E]+([ \\t]+[\\x20-\\x7E]+)*[ \\t]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
    );
    pub static HEADER_VALUE: Schema = Schema {
        name: "HeaderValue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(512.0),
            pattern: Some(&HEADER_VALUE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_EXECUTION_DATA: Schema = Schema {
        name: "IncludeExecutionData",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &INCLUDE_EXECUTION_DATA_OPTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_EXECUTION_DATA_OPTION: Schema = Schema {
        name: "IncludeExecutionDataOption",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ALL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INPUT_TEMPLATE: Schema = Schema {
        name: "InputTemplate",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(8192.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER: Schema = Schema { name: "Integer", kind: Kind::Integer, ..Schema::BASE };
    pub static INTERNAL_EXCEPTION: Schema = Schema {
        name: "InternalException",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("message", &STRING_SHAPE) },
            Member {
                wire: "Retry-After",
                location_name: Some("Retry-After"),
                location: Location::Header,
                ..Member::new("retryAfterSeconds", &INTEGER)
            },
        ],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    static JSON_PATH__PATTERN: Pattern = Pattern::new("\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*");
    pub static JSON_PATH: Schema = Schema {
        name: "JsonPath",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&JSON_PATH__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KAFKA_BOOTSTRAP_SERVERS: Schema = Schema {
        name: "KafkaBootstrapServers",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT_STRING) }],
        constraints: Constraints { min: Some(0.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static KAFKA_TOPIC_NAME__PATTERN: Pattern = Pattern::new("[^.]([a-zA-Z0-9\\-_.]+)");
    pub static KAFKA_TOPIC_NAME: Schema = Schema {
        name: "KafkaTopicName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(249.0),
            pattern: Some(&KAFKA_TOPIC_NAME__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KINESIS_PARTITION_KEY: Schema = Schema {
        name: "KinesisPartitionKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KINESIS_STREAM_START_POSITION: Schema = Schema {
        name: "KinesisStreamStartPosition",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static KMS_KEY_IDENTIFIER__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9_\\-/:]*");
    pub static KMS_KEY_IDENTIFIER: Schema = Schema {
        name: "KmsKeyIdentifier",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
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
    pub static LIMIT_MAX10: Schema = Schema {
        name: "LimitMax10",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_MAX100: Schema = Schema {
        name: "LimitMax100",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_MAX10000: Schema = Schema {
        name: "LimitMax10000",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10000.0), ..Constraints::NONE },
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
    pub static LIST_PIPES_REQUEST: Schema = Schema {
        name: "ListPipesRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "NamePrefix",
                location_name: Some("NamePrefix"),
                location: Location::Query,
                ..Member::new("NamePrefix", &PIPE_NAME)
            },
            Member {
                wire: "DesiredState",
                location_name: Some("DesiredState"),
                location: Location::Query,
                ..Member::new("DesiredState", &REQUESTED_PIPE_STATE)
            },
            Member {
                wire: "CurrentState",
                location_name: Some("CurrentState"),
                location: Location::Query,
                ..Member::new("CurrentState", &PIPE_STATE)
            },
            Member {
                wire: "SourcePrefix",
                location_name: Some("SourcePrefix"),
                location: Location::Query,
                ..Member::new("SourcePrefix", &RESOURCE_ARN)
            },
            Member {
                wire: "TargetPrefix",
                location_name: Some("TargetPrefix"),
                location: Location::Query,
                ..Member::new("TargetPrefix", &RESOURCE_ARN)
            },
            Member {
                wire: "NextToken",
                location_name: Some("NextToken"),
                location: Location::Query,
                ..Member::new("NextToken", &NEXT_TOKEN)
            },
            Member {
                wire: "Limit",
                location_name: Some("Limit"),
                location: Location::Query,
                ..Member::new("Limit", &LIMIT_MAX100)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_PIPES_RESPONSE: Schema = Schema {
        name: "ListPipesResponse",
        kind: Kind::Structure,
        members: &[Member::new("Pipes", &PIPE_LIST), Member::new("NextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "resourceArn",
            location_name: Some("resourceArn"),
            location: Location::Uri,
            required: true,
            ..Member::new("resourceArn", &PIPE_ARN)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
        name: "ListTagsForResourceResponse",
        kind: Kind::Structure,
        members: &[Member::new("tags", &TAG_MAP)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_LEVEL: Schema = Schema {
        name: "LogLevel",
        kind: Kind::Enum,
        constraints: Constraints { values: &["OFF", "ERROR", "INFO", "TRACE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_STREAM_NAME: Schema = Schema {
        name: "LogStreamName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MQ_BROKER_ACCESS_CREDENTIALS: Schema = Schema {
        name: "MQBrokerAccessCredentials",
        kind: Kind::Union,
        members: &[Member::new("BasicAuth", &SECRET_MANAGER_ARN)],
        constrained: true,
        ..Schema::BASE
    };
    static MQ_BROKER_QUEUE_NAME__PATTERN: Pattern = Pattern::new("[\\s\\S]*");
    pub static MQ_BROKER_QUEUE_NAME: Schema = Schema {
        name: "MQBrokerQueueName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1000.0),
            pattern: Some(&MQ_BROKER_QUEUE_NAME__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MSK_ACCESS_CREDENTIALS: Schema = Schema {
        name: "MSKAccessCredentials",
        kind: Kind::Union,
        members: &[
            Member::new("SaslScram512Auth", &SECRET_MANAGER_ARN),
            Member::new("ClientCertificateTlsAuth", &SECRET_MANAGER_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MSK_START_POSITION: Schema = Schema {
        name: "MSKStartPosition",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TRIM_HORIZON", "LATEST"], ..Constraints::NONE },
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
    pub static MAXIMUM_RECORD_AGE_IN_SECONDS: Schema = Schema {
        name: "MaximumRecordAgeInSeconds",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(-1.0), max: Some(604800.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAXIMUM_RETRY_ATTEMPTS_ESM: Schema = Schema {
        name: "MaximumRetryAttemptsESM",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(-1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MEASURE_NAME: Schema = Schema {
        name: "MeasureName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MEASURE_VALUE: Schema = Schema {
        name: "MeasureValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MEASURE_VALUE_TYPE: Schema = Schema {
        name: "MeasureValueType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["DOUBLE", "BIGINT", "VARCHAR", "BOOLEAN", "TIMESTAMP"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE_DEDUPLICATION_ID: Schema = Schema {
        name: "MessageDeduplicationId",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(100.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE_GROUP_ID: Schema = Schema {
        name: "MessageGroupId",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(100.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_MEASURE_ATTRIBUTE_MAPPING: Schema = Schema {
        name: "MultiMeasureAttributeMapping",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("MeasureValue", &MEASURE_VALUE) },
            Member { required: true, ..Member::new("MeasureValueType", &MEASURE_VALUE_TYPE) },
            Member {
                required: true,
                ..Member::new("MultiMeasureAttributeName", &MULTI_MEASURE_ATTRIBUTE_NAME)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_MEASURE_ATTRIBUTE_MAPPINGS: Schema = Schema {
        name: "MultiMeasureAttributeMappings",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &MULTI_MEASURE_ATTRIBUTE_MAPPING) }],
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_MEASURE_ATTRIBUTE_NAME: Schema = Schema {
        name: "MultiMeasureAttributeName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_MEASURE_MAPPING: Schema = Schema {
        name: "MultiMeasureMapping",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("MultiMeasureName", &MULTI_MEASURE_NAME) },
            Member {
                required: true,
                ..Member::new("MultiMeasureAttributeMappings", &MULTI_MEASURE_ATTRIBUTE_MAPPINGS)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_MEASURE_MAPPINGS: Schema = Schema {
        name: "MultiMeasureMappings",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &MULTI_MEASURE_MAPPING) }],
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_MEASURE_NAME: Schema = Schema {
        name: "MultiMeasureName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
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
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "NotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS: Schema = Schema {
        name: "OnPartialBatchItemFailureStreams",
        kind: Kind::Enum,
        constraints: Constraints { values: &["AUTOMATIC_BISECT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static OPTIONAL_ARN__PATTERN: Pattern = Pattern::new(
        "$|arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-]+):([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?)?:(\\d{12})?:(.+)",
    );
    pub static OPTIONAL_ARN: Schema = Schema {
        name: "OptionalArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(1600.0),
            pattern: Some(&OPTIONAL_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PATH_PARAMETER__PATTERN: Pattern =
        Pattern::new("(?!\\s*$).+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static PATH_PARAMETER: Schema = Schema {
        name: "PathParameter",
        kind: Kind::String,
        constraints: Constraints {
            pattern: Some(&PATH_PARAMETER__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
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
    pub static PIPE: Schema = Schema {
        name: "Pipe",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &PIPE_NAME),
            Member::new("Arn", &PIPE_ARN),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("StateReason", &PIPE_STATE_REASON),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
            Member::new("Source", &ARN_OR_URL),
            Member::new("Target", &ARN),
            Member::new("Enrichment", &OPTIONAL_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static PIPE_ARN__PATTERN: Pattern =
        Pattern::new("arn:aws([a-z]|\\-)*:([a-zA-Z0-9\\-]+):([a-z]|\\d|\\-)*:([0-9]{12})?:(.+)");
    pub static PIPE_ARN: Schema = Schema {
        name: "PipeArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&PIPE_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PIPE_DESCRIPTION__PATTERN: Pattern = Pattern::new(".*");
    pub static PIPE_DESCRIPTION: Schema = Schema {
        name: "PipeDescription",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(512.0),
            pattern: Some(&PIPE_DESCRIPTION__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_ENRICHMENT_HTTP_PARAMETERS: Schema = Schema {
        name: "PipeEnrichmentHttpParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("PathParameterValues", &PATH_PARAMETER_LIST),
            Member::new("HeaderParameters", &HEADER_PARAMETERS_MAP),
            Member::new("QueryStringParameters", &QUERY_STRING_PARAMETERS_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_ENRICHMENT_PARAMETERS: Schema = Schema {
        name: "PipeEnrichmentParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("InputTemplate", &INPUT_TEMPLATE),
            Member::new("HttpParameters", &PIPE_ENRICHMENT_HTTP_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_LIST: Schema = Schema {
        name: "PipeList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PIPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_LOG_CONFIGURATION: Schema = Schema {
        name: "PipeLogConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("S3LogDestination", &S3_LOG_DESTINATION),
            Member::new("FirehoseLogDestination", &FIREHOSE_LOG_DESTINATION),
            Member::new("CloudwatchLogsLogDestination", &CLOUDWATCH_LOGS_LOG_DESTINATION),
            Member::new("Level", &LOG_LEVEL),
            Member::new("IncludeExecutionData", &INCLUDE_EXECUTION_DATA),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_LOG_CONFIGURATION_PARAMETERS: Schema = Schema {
        name: "PipeLogConfigurationParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("S3LogDestination", &S3_LOG_DESTINATION_PARAMETERS),
            Member::new("FirehoseLogDestination", &FIREHOSE_LOG_DESTINATION_PARAMETERS),
            Member::new("CloudwatchLogsLogDestination", &CLOUDWATCH_LOGS_LOG_DESTINATION_PARAMETERS),
            Member { required: true, ..Member::new("Level", &LOG_LEVEL) },
            Member::new("IncludeExecutionData", &INCLUDE_EXECUTION_DATA),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static PIPE_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_A-Za-z0-9]+");
    pub static PIPE_NAME: Schema = Schema {
        name: "PipeName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&PIPE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS: Schema = Schema {
        name: "PipeSourceActiveMQBrokerParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Credentials", &MQ_BROKER_ACCESS_CREDENTIALS) },
            Member { required: true, ..Member::new("QueueName", &MQ_BROKER_QUEUE_NAME) },
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS: Schema = Schema {
        name: "PipeSourceDynamoDBStreamParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("OnPartialBatchItemFailure", &ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_ESM),
            Member::new("ParallelizationFactor", &LIMIT_MAX10),
            Member { required: true, ..Member::new("StartingPosition", &DYNAMO_DB_STREAM_START_POSITION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_KINESIS_STREAM_PARAMETERS: Schema = Schema {
        name: "PipeSourceKinesisStreamParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("OnPartialBatchItemFailure", &ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_ESM),
            Member::new("ParallelizationFactor", &LIMIT_MAX10),
            Member { required: true, ..Member::new("StartingPosition", &KINESIS_STREAM_START_POSITION) },
            Member::new("StartingPositionTimestamp", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS: Schema = Schema {
        name: "PipeSourceManagedStreamingKafkaParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicName", &KAFKA_TOPIC_NAME) },
            Member::new("StartingPosition", &MSK_START_POSITION),
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("ConsumerGroupID", &URI),
            Member::new("Credentials", &MSK_ACCESS_CREDENTIALS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_PARAMETERS: Schema = Schema {
        name: "PipeSourceParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("FilterCriteria", &FILTER_CRITERIA),
            Member::new("KinesisStreamParameters", &PIPE_SOURCE_KINESIS_STREAM_PARAMETERS),
            Member::new("DynamoDBStreamParameters", &PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS),
            Member::new("SqsQueueParameters", &PIPE_SOURCE_SQS_QUEUE_PARAMETERS),
            Member::new("ActiveMQBrokerParameters", &PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS),
            Member::new("RabbitMQBrokerParameters", &PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS),
            Member::new("ManagedStreamingKafkaParameters", &PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS),
            Member::new("SelfManagedKafkaParameters", &PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS: Schema = Schema {
        name: "PipeSourceRabbitMQBrokerParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Credentials", &MQ_BROKER_ACCESS_CREDENTIALS) },
            Member { required: true, ..Member::new("QueueName", &MQ_BROKER_QUEUE_NAME) },
            Member::new("VirtualHost", &URI),
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS: Schema = Schema {
        name: "PipeSourceSelfManagedKafkaParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TopicName", &KAFKA_TOPIC_NAME) },
            Member::new("StartingPosition", &SELF_MANAGED_KAFKA_START_POSITION),
            Member::new("AdditionalBootstrapServers", &KAFKA_BOOTSTRAP_SERVERS),
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("ConsumerGroupID", &URI),
            Member::new("Credentials", &SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS),
            Member::new("ServerRootCaCertificate", &SECRET_MANAGER_ARN),
            Member::new("Vpc", &SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_SOURCE_SQS_QUEUE_PARAMETERS: Schema = Schema {
        name: "PipeSourceSqsQueueParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_STATE: Schema = Schema {
        name: "PipeState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "RUNNING",
                "STOPPED",
                "CREATING",
                "UPDATING",
                "DELETING",
                "STARTING",
                "STOPPING",
                "CREATE_FAILED",
                "UPDATE_FAILED",
                "START_FAILED",
                "STOP_FAILED",
                "DELETE_FAILED",
                "CREATE_ROLLBACK_FAILED",
                "DELETE_ROLLBACK_FAILED",
                "UPDATE_ROLLBACK_FAILED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PIPE_STATE_REASON__PATTERN: Pattern = Pattern::new(".*");
    pub static PIPE_STATE_REASON: Schema = Schema {
        name: "PipeStateReason",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(512.0),
            pattern: Some(&PIPE_STATE_REASON__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_BATCH_JOB_PARAMETERS: Schema = Schema {
        name: "PipeTargetBatchJobParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("JobDefinition", &STRING_SHAPE) },
            Member { required: true, ..Member::new("JobName", &STRING_SHAPE) },
            Member::new("ArrayProperties", &BATCH_ARRAY_PROPERTIES),
            Member::new("RetryStrategy", &BATCH_RETRY_STRATEGY),
            Member::new("ContainerOverrides", &BATCH_CONTAINER_OVERRIDES),
            Member::new("DependsOn", &BATCH_DEPENDS_ON),
            Member::new("Parameters", &BATCH_PARAMETERS_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS: Schema = Schema {
        name: "PipeTargetCloudWatchLogsParameters",
        kind: Kind::Structure,
        members: &[Member::new("LogStreamName", &LOG_STREAM_NAME), Member::new("Timestamp", &JSON_PATH)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_ECS_TASK_PARAMETERS: Schema = Schema {
        name: "PipeTargetEcsTaskParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TaskDefinitionArn", &ARN_OR_JSON_PATH) },
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
            Member::new("Overrides", &ECS_TASK_OVERRIDE),
            Member::new("Tags", &TAG_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS: Schema = Schema {
        name: "PipeTargetEventBridgeEventBusParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("EndpointId", &EVENT_BRIDGE_ENDPOINT_ID),
            Member::new("DetailType", &EVENT_BRIDGE_DETAIL_TYPE),
            Member::new("Source", &EVENT_BRIDGE_EVENT_SOURCE),
            Member::new("Resources", &EVENT_BRIDGE_EVENT_RESOURCE_LIST),
            Member::new("Time", &JSON_PATH),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_HTTP_PARAMETERS: Schema = Schema {
        name: "PipeTargetHttpParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("PathParameterValues", &PATH_PARAMETER_LIST),
            Member::new("HeaderParameters", &HEADER_PARAMETERS_MAP),
            Member::new("QueryStringParameters", &QUERY_STRING_PARAMETERS_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_INVOCATION_TYPE: Schema = Schema {
        name: "PipeTargetInvocationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["REQUEST_RESPONSE", "FIRE_AND_FORGET"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_KINESIS_STREAM_PARAMETERS: Schema = Schema {
        name: "PipeTargetKinesisStreamParameters",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PartitionKey", &KINESIS_PARTITION_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS: Schema = Schema {
        name: "PipeTargetLambdaFunctionParameters",
        kind: Kind::Structure,
        members: &[Member::new("InvocationType", &PIPE_TARGET_INVOCATION_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_PARAMETERS: Schema = Schema {
        name: "PipeTargetParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("InputTemplate", &INPUT_TEMPLATE),
            Member::new("LambdaFunctionParameters", &PIPE_TARGET_LAMBDA_FUNCTION_PARAMETERS),
            Member::new("StepFunctionStateMachineParameters", &PIPE_TARGET_STATE_MACHINE_PARAMETERS),
            Member::new("KinesisStreamParameters", &PIPE_TARGET_KINESIS_STREAM_PARAMETERS),
            Member::new("EcsTaskParameters", &PIPE_TARGET_ECS_TASK_PARAMETERS),
            Member::new("BatchJobParameters", &PIPE_TARGET_BATCH_JOB_PARAMETERS),
            Member::new("SqsQueueParameters", &PIPE_TARGET_SQS_QUEUE_PARAMETERS),
            Member::new("HttpParameters", &PIPE_TARGET_HTTP_PARAMETERS),
            Member::new("RedshiftDataParameters", &PIPE_TARGET_REDSHIFT_DATA_PARAMETERS),
            Member::new("SageMakerPipelineParameters", &PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS),
            Member::new("EventBridgeEventBusParameters", &PIPE_TARGET_EVENT_BRIDGE_EVENT_BUS_PARAMETERS),
            Member::new("CloudWatchLogsParameters", &PIPE_TARGET_CLOUD_WATCH_LOGS_PARAMETERS),
            Member::new("TimestreamParameters", &PIPE_TARGET_TIMESTREAM_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_REDSHIFT_DATA_PARAMETERS: Schema = Schema {
        name: "PipeTargetRedshiftDataParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("SecretManagerArn", &SECRET_MANAGER_ARN_OR_JSON_PATH),
            Member { required: true, ..Member::new("Database", &DATABASE) },
            Member::new("DbUser", &DB_USER),
            Member::new("StatementName", &STATEMENT_NAME),
            Member::new("WithEvent", &BOOLEAN),
            Member { required: true, ..Member::new("Sqls", &SQLS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_SAGE_MAKER_PIPELINE_PARAMETERS: Schema = Schema {
        name: "PipeTargetSageMakerPipelineParameters",
        kind: Kind::Structure,
        members: &[Member::new("PipelineParameterList", &SAGE_MAKER_PIPELINE_PARAMETER_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_SQS_QUEUE_PARAMETERS: Schema = Schema {
        name: "PipeTargetSqsQueueParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("MessageGroupId", &MESSAGE_GROUP_ID),
            Member::new("MessageDeduplicationId", &MESSAGE_DEDUPLICATION_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_STATE_MACHINE_PARAMETERS: Schema = Schema {
        name: "PipeTargetStateMachineParameters",
        kind: Kind::Structure,
        members: &[Member::new("InvocationType", &PIPE_TARGET_INVOCATION_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PIPE_TARGET_TIMESTREAM_PARAMETERS: Schema = Schema {
        name: "PipeTargetTimestreamParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TimeValue", &TIME_VALUE) },
            Member::new("EpochTimeUnit", &EPOCH_TIME_UNIT),
            Member::new("TimeFieldType", &TIME_FIELD_TYPE),
            Member::new("TimestampFormat", &TIMESTAMP_FORMAT),
            Member { required: true, ..Member::new("VersionValue", &VERSION_VALUE) },
            Member { required: true, ..Member::new("DimensionMappings", &DIMENSION_MAPPINGS) },
            Member::new("SingleMeasureMappings", &SINGLE_MEASURE_MAPPINGS),
            Member::new("MultiMeasureMappings", &MULTI_MEASURE_MAPPINGS),
        ],
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
        constraints: Constraints { min: Some(0.0), max: Some(2000.0), sensitive: true, ..Constraints::NONE },
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
        constraints: Constraints { min: Some(0.0), max: Some(255.0), sensitive: true, ..Constraints::NONE },
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
    pub static PROPAGATE_TAGS: Schema = Schema {
        name: "PropagateTags",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TASK_DEFINITION"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static QUERY_STRING_KEY__PATTERN: Pattern =
        Pattern::new("[^\\x00-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static QUERY_STRING_KEY: Schema = Schema {
        name: "QueryStringKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
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
    static QUERY_STRING_VALUE__PATTERN: Pattern =
        Pattern::new("[^\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F]+|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static QUERY_STRING_VALUE: Schema = Schema {
        name: "QueryStringValue",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(512.0),
            pattern: Some(&QUERY_STRING_VALUE__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REFERENCE_ID: Schema = Schema {
        name: "ReferenceId",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REQUESTED_PIPE_STATE: Schema = Schema {
        name: "RequestedPipeState",
        kind: Kind::Enum,
        constraints: Constraints { values: &["RUNNING", "STOPPED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REQUESTED_PIPE_STATE_DESCRIBE_RESPONSE: Schema = Schema {
        name: "RequestedPipeStateDescribeResponse",
        kind: Kind::Enum,
        constraints: Constraints { values: &["RUNNING", "STOPPED", "DELETED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_ARN: Schema = Schema {
        name: "ResourceArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ROLE_ARN__PATTERN: Pattern =
        Pattern::new("arn:(aws[a-zA-Z-]*)?:iam::\\d{12}:role/?[a-zA-Z0-9+=,.@\\-_/]+");
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
    pub static S3_LOG_DESTINATION: Schema = Schema {
        name: "S3LogDestination",
        kind: Kind::Structure,
        members: &[
            Member::new("BucketName", &STRING_SHAPE),
            Member::new("Prefix", &STRING_SHAPE),
            Member::new("BucketOwner", &STRING_SHAPE),
            Member::new("OutputFormat", &S3_OUTPUT_FORMAT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_LOG_DESTINATION_PARAMETERS: Schema = Schema {
        name: "S3LogDestinationParameters",
        kind: Kind::Structure,
        members: &[
            Member {
                required: true,
                ..Member::new("BucketName", &S3_LOG_DESTINATION_PARAMETERS_BUCKET_NAME_STRING)
            },
            Member {
                required: true,
                ..Member::new("BucketOwner", &S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING)
            },
            Member::new("OutputFormat", &S3_OUTPUT_FORMAT),
            Member::new("Prefix", &S3_LOG_DESTINATION_PARAMETERS_PREFIX_STRING),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_LOG_DESTINATION_PARAMETERS_BUCKET_NAME_STRING: Schema = Schema {
        name: "S3LogDestinationParametersBucketNameString",
        kind: Kind::String,
        constraints: Constraints { min: Some(3.0), max: Some(63.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING__PATTERN: Pattern = Pattern::new("\\d{12}");
    pub static S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING: Schema = Schema {
        name: "S3LogDestinationParametersBucketOwnerString",
        kind: Kind::String,
        constraints: Constraints {
            pattern: Some(&S3_LOG_DESTINATION_PARAMETERS_BUCKET_OWNER_STRING__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_LOG_DESTINATION_PARAMETERS_PREFIX_STRING: Schema = Schema {
        name: "S3LogDestinationParametersPrefixString",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static S3_OUTPUT_FORMAT: Schema = Schema {
        name: "S3OutputFormat",
        kind: Kind::Enum,
        constraints: Constraints { values: &["json", "plain", "w3c"], ..Constraints::NONE },
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
        Pattern::new("[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static SAGE_MAKER_PIPELINE_PARAMETER_NAME: Schema = Schema {
        name: "SageMakerPipelineParameterName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&SAGE_MAKER_PIPELINE_PARAMETER_NAME__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SAGE_MAKER_PIPELINE_PARAMETER_VALUE: Schema = Schema {
        name: "SageMakerPipelineParameterValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static SECRET_MANAGER_ARN__PATTERN: Pattern = Pattern::new(
        "(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)",
    );
    pub static SECRET_MANAGER_ARN: Schema = Schema {
        name: "SecretManagerArn",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&SECRET_MANAGER_ARN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SECRET_MANAGER_ARN_OR_JSON_PATH__PATTERN: Pattern = Pattern::new(
        "(^arn:aws([a-z]|\\-)*:secretsmanager:([a-z]{2,4}((-gov)|(-de)|(-iso([a-z]?)))?-[a-z]+(-\\d{1})?):(\\d{12}):secret:.+)|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)",
    );
    pub static SECRET_MANAGER_ARN_OR_JSON_PATH: Schema = Schema {
        name: "SecretManagerArnOrJsonPath",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1600.0),
            pattern: Some(&SECRET_MANAGER_ARN_OR_JSON_PATH__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SECURITY_GROUP__PATTERN: Pattern =
        Pattern::new("sg-[0-9a-zA-Z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static SECURITY_GROUP: Schema = Schema {
        name: "SecurityGroup",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&SECURITY_GROUP__PATTERN),
            sensitive: true,
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
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&SECURITY_GROUP_ID__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECURITY_GROUP_IDS: Schema = Schema {
        name: "SecurityGroupIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECURITY_GROUP_ID) }],
        constraints: Constraints { min: Some(1.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECURITY_GROUPS: Schema = Schema {
        name: "SecurityGroups",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SECURITY_GROUP) }],
        constraints: Constraints { min: Some(0.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS: Schema = Schema {
        name: "SelfManagedKafkaAccessConfigurationCredentials",
        kind: Kind::Union,
        members: &[
            Member::new("BasicAuth", &SECRET_MANAGER_ARN),
            Member::new("SaslScram512Auth", &SECRET_MANAGER_ARN),
            Member::new("SaslScram256Auth", &SECRET_MANAGER_ARN),
            Member::new("ClientCertificateTlsAuth", &SECRET_MANAGER_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC: Schema = Schema {
        name: "SelfManagedKafkaAccessConfigurationVpc",
        kind: Kind::Structure,
        members: &[Member::new("Subnets", &SUBNET_IDS), Member::new("SecurityGroup", &SECURITY_GROUP_IDS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SELF_MANAGED_KAFKA_START_POSITION: Schema = Schema {
        name: "SelfManagedKafkaStartPosition",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TRIM_HORIZON", "LATEST"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_QUOTA_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "ServiceQuotaExceededException",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("message", &STRING_SHAPE) },
            Member { required: true, ..Member::new("resourceId", &STRING_SHAPE) },
            Member { required: true, ..Member::new("resourceType", &STRING_SHAPE) },
            Member { required: true, ..Member::new("serviceCode", &STRING_SHAPE) },
            Member { required: true, ..Member::new("quotaCode", &STRING_SHAPE) },
        ],
        fault: Some(FaultSchema { code: None, status: 402, namespace: None }),
        ..Schema::BASE
    };
    pub static SINGLE_MEASURE_MAPPING: Schema = Schema {
        name: "SingleMeasureMapping",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("MeasureValue", &MEASURE_VALUE) },
            Member { required: true, ..Member::new("MeasureValueType", &MEASURE_VALUE_TYPE) },
            Member { required: true, ..Member::new("MeasureName", &MEASURE_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SINGLE_MEASURE_MAPPINGS: Schema = Schema {
        name: "SingleMeasureMappings",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SINGLE_MEASURE_MAPPING) }],
        constraints: Constraints { min: Some(0.0), max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
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
        constraints: Constraints { min: Some(1.0), max: Some(40.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static START_PIPE_REQUEST: Schema = Schema {
        name: "StartPipeRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Name",
            location_name: Some("Name"),
            location: Location::Uri,
            required: true,
            ..Member::new("Name", &PIPE_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static START_PIPE_RESPONSE: Schema = Schema {
        name: "StartPipeResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &PIPE_ARN),
            Member::new("Name", &PIPE_NAME),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STATEMENT_NAME: Schema = Schema {
        name: "StatementName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(500.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STOP_PIPE_REQUEST: Schema = Schema {
        name: "StopPipeRequest",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Name",
            location_name: Some("Name"),
            location: Location::Uri,
            required: true,
            ..Member::new("Name", &PIPE_NAME)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STOP_PIPE_RESPONSE: Schema = Schema {
        name: "StopPipeResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &PIPE_ARN),
            Member::new("Name", &PIPE_NAME),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
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
    static SUBNET__PATTERN: Pattern =
        Pattern::new("subnet-[0-9a-z]*|(\\$(\\.[\\w/_-]+(\\[(\\d+|\\*)\\])*)*)");
    pub static SUBNET: Schema = Schema {
        name: "Subnet",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&SUBNET__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SUBNET_ID__PATTERN: Pattern = Pattern::new("subnet-[0-9a-z]*");
    pub static SUBNET_ID: Schema = Schema {
        name: "SubnetId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&SUBNET_ID__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SUBNET_IDS: Schema = Schema {
        name: "SubnetIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SUBNET_ID) }],
        constraints: Constraints { min: Some(1.0), max: Some(16.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SUBNETS: Schema = Schema {
        name: "Subnets",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SUBNET) }],
        constraints: Constraints { min: Some(0.0), max: Some(16.0), ..Constraints::NONE },
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
        constraints: Constraints { min: Some(0.0), max: Some(50.0), ..Constraints::NONE },
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
    pub static TAG_MAP: Schema = Schema {
        name: "TagMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TAG_KEY) },
            Member { required: true, ..Member::new("value", &TAG_VALUE) },
        ],
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "resourceArn",
                location_name: Some("resourceArn"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceArn", &PIPE_ARN)
            },
            Member { required: true, ..Member::new("tags", &TAG_MAP) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "TagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static TAG_VALUE: Schema = Schema {
        name: "TagValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static THROTTLING_EXCEPTION: Schema = Schema {
        name: "ThrottlingException",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("message", &STRING_SHAPE) },
            Member::new("serviceCode", &STRING_SHAPE),
            Member::new("quotaCode", &STRING_SHAPE),
            Member {
                wire: "Retry-After",
                location_name: Some("Retry-After"),
                location: Location::Header,
                ..Member::new("retryAfterSeconds", &INTEGER)
            },
        ],
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static TIME_FIELD_TYPE: Schema = Schema {
        name: "TimeFieldType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["EPOCH", "TIMESTAMP_FORMAT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIME_VALUE: Schema = Schema {
        name: "TimeValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TIMESTAMP_FORMAT: Schema = Schema {
        name: "TimestampFormat",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static URI__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9-\\/*:_+=.@-]*");
    pub static URI: Schema = Schema {
        name: "URI",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(200.0),
            pattern: Some(&URI__PATTERN),
            sensitive: true,
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "resourceArn",
                location_name: Some("resourceArn"),
                location: Location::Uri,
                required: true,
                ..Member::new("resourceArn", &PIPE_ARN)
            },
            Member {
                wire: "tagKeys",
                location_name: Some("tagKeys"),
                location: Location::Query,
                required: true,
                ..Member::new("tagKeys", &TAG_KEY_LIST)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_RESPONSE: Schema =
        Schema { name: "UntagResourceResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static UPDATE_PIPE_REQUEST: Schema = Schema {
        name: "UpdatePipeRequest",
        kind: Kind::Structure,
        members: &[
            Member {
                wire: "Name",
                location_name: Some("Name"),
                location: Location::Uri,
                required: true,
                ..Member::new("Name", &PIPE_NAME)
            },
            Member::new("Description", &PIPE_DESCRIPTION),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member::new("SourceParameters", &UPDATE_PIPE_SOURCE_PARAMETERS),
            Member::new("Enrichment", &OPTIONAL_ARN),
            Member::new("EnrichmentParameters", &PIPE_ENRICHMENT_PARAMETERS),
            Member::new("Target", &ARN),
            Member::new("TargetParameters", &PIPE_TARGET_PARAMETERS),
            Member { required: true, ..Member::new("RoleArn", &ROLE_ARN) },
            Member::new("LogConfiguration", &PIPE_LOG_CONFIGURATION_PARAMETERS),
            Member::new("KmsKeyIdentifier", &KMS_KEY_IDENTIFIER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_RESPONSE: Schema = Schema {
        name: "UpdatePipeResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Arn", &PIPE_ARN),
            Member::new("Name", &PIPE_NAME),
            Member::new("DesiredState", &REQUESTED_PIPE_STATE),
            Member::new("CurrentState", &PIPE_STATE),
            Member::new("CreationTime", &TIMESTAMP),
            Member::new("LastModifiedTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceActiveMQBrokerParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Credentials", &MQ_BROKER_ACCESS_CREDENTIALS) },
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceDynamoDBStreamParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("OnPartialBatchItemFailure", &ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_ESM),
            Member::new("ParallelizationFactor", &LIMIT_MAX10),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceKinesisStreamParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("DeadLetterConfig", &DEAD_LETTER_CONFIG),
            Member::new("OnPartialBatchItemFailure", &ON_PARTIAL_BATCH_ITEM_FAILURE_STREAMS),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("MaximumRecordAgeInSeconds", &MAXIMUM_RECORD_AGE_IN_SECONDS),
            Member::new("MaximumRetryAttempts", &MAXIMUM_RETRY_ATTEMPTS_ESM),
            Member::new("ParallelizationFactor", &LIMIT_MAX10),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceManagedStreamingKafkaParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("Credentials", &MSK_ACCESS_CREDENTIALS),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("FilterCriteria", &FILTER_CRITERIA),
            Member::new("KinesisStreamParameters", &UPDATE_PIPE_SOURCE_KINESIS_STREAM_PARAMETERS),
            Member::new("DynamoDBStreamParameters", &UPDATE_PIPE_SOURCE_DYNAMO_DB_STREAM_PARAMETERS),
            Member::new("SqsQueueParameters", &UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS),
            Member::new("ActiveMQBrokerParameters", &UPDATE_PIPE_SOURCE_ACTIVE_MQ_BROKER_PARAMETERS),
            Member::new("RabbitMQBrokerParameters", &UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS),
            Member::new(
                "ManagedStreamingKafkaParameters",
                &UPDATE_PIPE_SOURCE_MANAGED_STREAMING_KAFKA_PARAMETERS,
            ),
            Member::new("SelfManagedKafkaParameters", &UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_RABBIT_MQ_BROKER_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceRabbitMQBrokerParameters",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Credentials", &MQ_BROKER_ACCESS_CREDENTIALS) },
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_SELF_MANAGED_KAFKA_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceSelfManagedKafkaParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
            Member::new("Credentials", &SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_CREDENTIALS),
            Member::new("ServerRootCaCertificate", &SECRET_MANAGER_ARN),
            Member::new("Vpc", &SELF_MANAGED_KAFKA_ACCESS_CONFIGURATION_VPC),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_PIPE_SOURCE_SQS_QUEUE_PARAMETERS: Schema = Schema {
        name: "UpdatePipeSourceSqsQueueParameters",
        kind: Kind::Structure,
        members: &[
            Member::new("BatchSize", &LIMIT_MAX10000),
            Member::new("MaximumBatchingWindowInSeconds", &MAXIMUM_BATCHING_WINDOW_IN_SECONDS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[
            Member::new("message", &ERROR_MESSAGE),
            Member::new("fieldList", &VALIDATION_EXCEPTION_FIELD_LIST),
        ],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION_FIELD: Schema = Schema {
        name: "ValidationExceptionField",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("name", &STRING_SHAPE) },
            Member { required: true, ..Member::new("message", &ERROR_MESSAGE) },
        ],
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION_FIELD_LIST: Schema = Schema {
        name: "ValidationExceptionFieldList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &VALIDATION_EXCEPTION_FIELD) }],
        ..Schema::BASE
    };
    pub static VERSION_VALUE: Schema = Schema {
        name: "VersionValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
}
