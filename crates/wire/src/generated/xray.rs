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
    name: "xray",
    id: "XRay",
    signing_name: "xray",
    protocol: Protocol::RestJson,
    target_prefix: "",
    api_version: "2016-04-12",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "InvalidRequestException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "BatchGetTraces",
            served: true,
            method: "POST",
            uri: "/Traces",
            status: 200,
            input: &schemas::BATCH_GET_TRACES_REQUEST,
            output: &schemas::BATCH_GET_TRACES_RESULT,
            result_wrapper: None,
            errors: &[&schemas::INVALID_REQUEST_EXCEPTION, &schemas::THROTTLED_EXCEPTION],
        },
        OperationSchema {
            name: "CancelTraceRetrieval",
            served: false,
            method: "POST",
            uri: "/CancelTraceRetrieval",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateGroup",
            served: false,
            method: "POST",
            uri: "/CreateGroup",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "CreateSamplingRule",
            served: false,
            method: "POST",
            uri: "/CreateSamplingRule",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteGroup",
            served: false,
            method: "POST",
            uri: "/DeleteGroup",
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
            uri: "/DeleteResourcePolicy",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DeleteSamplingRule",
            served: false,
            method: "POST",
            uri: "/DeleteSamplingRule",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetEncryptionConfig",
            served: false,
            method: "POST",
            uri: "/EncryptionConfig",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetGroup",
            served: false,
            method: "POST",
            uri: "/GetGroup",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetGroups",
            served: false,
            method: "POST",
            uri: "/Groups",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetIndexingRules",
            served: false,
            method: "POST",
            uri: "/GetIndexingRules",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetInsight",
            served: false,
            method: "POST",
            uri: "/Insight",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetInsightEvents",
            served: false,
            method: "POST",
            uri: "/InsightEvents",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetInsightImpactGraph",
            served: false,
            method: "POST",
            uri: "/InsightImpactGraph",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetInsightSummaries",
            served: false,
            method: "POST",
            uri: "/InsightSummaries",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetRetrievedTracesGraph",
            served: false,
            method: "POST",
            uri: "/GetRetrievedTracesGraph",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetSamplingRules",
            served: false,
            method: "POST",
            uri: "/GetSamplingRules",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetSamplingStatisticSummaries",
            served: false,
            method: "POST",
            uri: "/SamplingStatisticSummaries",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetSamplingTargets",
            served: false,
            method: "POST",
            uri: "/SamplingTargets",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetServiceGraph",
            served: false,
            method: "POST",
            uri: "/ServiceGraph",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetTimeSeriesServiceStatistics",
            served: false,
            method: "POST",
            uri: "/TimeSeriesServiceStatistics",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetTraceGraph",
            served: false,
            method: "POST",
            uri: "/TraceGraph",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetTraceSegmentDestination",
            served: false,
            method: "POST",
            uri: "/GetTraceSegmentDestination",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetTraceSummaries",
            served: true,
            method: "POST",
            uri: "/TraceSummaries",
            status: 200,
            input: &schemas::GET_TRACE_SUMMARIES_REQUEST,
            output: &schemas::GET_TRACE_SUMMARIES_RESULT,
            result_wrapper: None,
            errors: &[&schemas::INVALID_REQUEST_EXCEPTION, &schemas::THROTTLED_EXCEPTION],
        },
        OperationSchema {
            name: "ListResourcePolicies",
            served: false,
            method: "POST",
            uri: "/ListResourcePolicies",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListRetrievedTraces",
            served: false,
            method: "POST",
            uri: "/ListRetrievedTraces",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "ListTagsForResource",
            served: false,
            method: "POST",
            uri: "/ListTagsForResource",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutEncryptionConfig",
            served: false,
            method: "POST",
            uri: "/PutEncryptionConfig",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutResourcePolicy",
            served: false,
            method: "POST",
            uri: "/PutResourcePolicy",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "PutTelemetryRecords",
            served: true,
            method: "POST",
            uri: "/TelemetryRecords",
            status: 200,
            input: &schemas::PUT_TELEMETRY_RECORDS_REQUEST,
            output: &schemas::PUT_TELEMETRY_RECORDS_RESULT,
            result_wrapper: None,
            errors: &[&schemas::INVALID_REQUEST_EXCEPTION, &schemas::THROTTLED_EXCEPTION],
        },
        OperationSchema {
            name: "PutTraceSegments",
            served: true,
            method: "POST",
            uri: "/TraceSegments",
            status: 200,
            input: &schemas::PUT_TRACE_SEGMENTS_REQUEST,
            output: &schemas::PUT_TRACE_SEGMENTS_RESULT,
            result_wrapper: None,
            errors: &[&schemas::INVALID_REQUEST_EXCEPTION, &schemas::THROTTLED_EXCEPTION],
        },
        OperationSchema {
            name: "StartTraceRetrieval",
            served: false,
            method: "POST",
            uri: "/StartTraceRetrieval",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "TagResource",
            served: false,
            method: "POST",
            uri: "/TagResource",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UntagResource",
            served: false,
            method: "POST",
            uri: "/UntagResource",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateGroup",
            served: false,
            method: "POST",
            uri: "/UpdateGroup",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateIndexingRule",
            served: false,
            method: "POST",
            uri: "/UpdateIndexingRule",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateSamplingRule",
            served: false,
            method: "POST",
            uri: "/UpdateSamplingRule",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "UpdateTraceSegmentDestination",
            served: false,
            method: "POST",
            uri: "/UpdateTraceSegmentDestination",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
    ],
};

/// Operation `BatchGetTraces`.
#[derive(Clone, Copy, Debug)]
pub struct BatchGetTraces;

impl Operation for BatchGetTraces {
    type Input = BatchGetTracesRequest;
    type Output = BatchGetTracesResult;
    type Error = BatchGetTracesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `BatchGetTraces` answers instead of its output.
#[derive(Debug)]
pub enum BatchGetTracesError {
    InvalidRequestException(InvalidRequestException),
    ThrottledException(ThrottledException),
    Internal(Internal),
}

impl OperationError for BatchGetTracesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidRequestException> for BatchGetTracesError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ThrottledException> for BatchGetTracesError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<Internal> for BatchGetTracesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetTraceSummaries`.
#[derive(Clone, Copy, Debug)]
pub struct GetTraceSummaries;

impl Operation for GetTraceSummaries {
    type Input = GetTraceSummariesRequest;
    type Output = GetTraceSummariesResult;
    type Error = GetTraceSummariesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `GetTraceSummaries` answers instead of its output.
#[derive(Debug)]
pub enum GetTraceSummariesError {
    InvalidRequestException(InvalidRequestException),
    ThrottledException(ThrottledException),
    Internal(Internal),
}

impl OperationError for GetTraceSummariesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidRequestException> for GetTraceSummariesError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ThrottledException> for GetTraceSummariesError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<Internal> for GetTraceSummariesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutTelemetryRecords`.
#[derive(Clone, Copy, Debug)]
pub struct PutTelemetryRecords;

impl Operation for PutTelemetryRecords {
    type Input = PutTelemetryRecordsRequest;
    type Output = PutTelemetryRecordsResult;
    type Error = PutTelemetryRecordsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `PutTelemetryRecords` answers instead of its output.
#[derive(Debug)]
pub enum PutTelemetryRecordsError {
    InvalidRequestException(InvalidRequestException),
    ThrottledException(ThrottledException),
    Internal(Internal),
}

impl OperationError for PutTelemetryRecordsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidRequestException> for PutTelemetryRecordsError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ThrottledException> for PutTelemetryRecordsError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<Internal> for PutTelemetryRecordsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutTraceSegments`.
#[derive(Clone, Copy, Debug)]
pub struct PutTraceSegments;

impl Operation for PutTraceSegments {
    type Input = PutTraceSegmentsRequest;
    type Output = PutTraceSegmentsResult;
    type Error = PutTraceSegmentsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[30];
}

/// What `PutTraceSegments` answers instead of its output.
#[derive(Debug)]
pub enum PutTraceSegmentsError {
    InvalidRequestException(InvalidRequestException),
    ThrottledException(ThrottledException),
    Internal(Internal),
}

impl OperationError for PutTraceSegmentsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidRequestException(fault) => Ok(fault),
            Self::ThrottledException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidRequestException> for PutTraceSegmentsError {
    fn from(fault: InvalidRequestException) -> Self {
        Self::InvalidRequestException(fault)
    }
}

impl From<ThrottledException> for PutTraceSegmentsError {
    fn from(fault: ThrottledException) -> Self {
        Self::ThrottledException(fault)
    }
}

impl From<Internal> for PutTraceSegmentsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnnotationValue {
    pub number_value: Option<f64>,
    pub boolean_value: Option<bool>,
    pub string_value: Option<String>,
}

impl Shape for AnnotationValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.number_value);
        put_opt(to, schema, 1, &self.boolean_value);
        put_opt(to, schema, 2, &self.string_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.number_value),
            1 => get_opt(from, schema, 1, &mut this.boolean_value),
            2 => get_opt(from, schema, 2, &mut this.string_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneDetail {
    pub name: Option<String>,
}

impl Shape for AvailabilityZoneDetail {
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
pub struct BackendConnectionErrors {
    pub timeout_count: Option<i32>,
    pub connection_refused_count: Option<i32>,
    pub http_code4_xx_count: Option<i32>,
    pub http_code5_xx_count: Option<i32>,
    pub unknown_host_count: Option<i32>,
    pub other_count: Option<i32>,
}

impl Shape for BackendConnectionErrors {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.timeout_count);
        put_opt(to, schema, 1, &self.connection_refused_count);
        put_opt(to, schema, 2, &self.http_code4_xx_count);
        put_opt(to, schema, 3, &self.http_code5_xx_count);
        put_opt(to, schema, 4, &self.unknown_host_count);
        put_opt(to, schema, 5, &self.other_count);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.timeout_count),
            1 => get_opt(from, schema, 1, &mut this.connection_refused_count),
            2 => get_opt(from, schema, 2, &mut this.http_code4_xx_count),
            3 => get_opt(from, schema, 3, &mut this.http_code5_xx_count),
            4 => get_opt(from, schema, 4, &mut this.unknown_host_count),
            5 => get_opt(from, schema, 5, &mut this.other_count),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetTracesRequest {
    pub trace_ids: Vec<String>,
    pub next_token: Option<String>,
}

impl Shape for BatchGetTracesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.trace_ids);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.trace_ids),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetTracesResult {
    pub traces: Option<Vec<Trace>>,
    pub unprocessed_trace_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl Shape for BatchGetTracesResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.traces);
        put_opt(to, schema, 1, &self.unprocessed_trace_ids);
        put_opt(to, schema, 2, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.traces),
            1 => get_opt(from, schema, 1, &mut this.unprocessed_trace_ids),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorRootCause {
    pub services: Option<Vec<ErrorRootCauseService>>,
    pub client_impacting: Option<bool>,
}

impl Shape for ErrorRootCause {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.services);
        put_opt(to, schema, 1, &self.client_impacting);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.services),
            1 => get_opt(from, schema, 1, &mut this.client_impacting),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorRootCauseEntity {
    pub name: Option<String>,
    pub exceptions: Option<Vec<RootCauseException>>,
    pub remote: Option<bool>,
}

impl Shape for ErrorRootCauseEntity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.exceptions);
        put_opt(to, schema, 2, &self.remote);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.exceptions),
            2 => get_opt(from, schema, 2, &mut this.remote),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorRootCauseService {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub account_id: Option<String>,
    pub entity_path: Option<Vec<ErrorRootCauseEntity>>,
    pub inferred: Option<bool>,
}

impl Shape for ErrorRootCauseService {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.names);
        put_opt(to, schema, 2, &self.r#type);
        put_opt(to, schema, 3, &self.account_id);
        put_opt(to, schema, 4, &self.entity_path);
        put_opt(to, schema, 5, &self.inferred);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.names),
            2 => get_opt(from, schema, 2, &mut this.r#type),
            3 => get_opt(from, schema, 3, &mut this.account_id),
            4 => get_opt(from, schema, 4, &mut this.entity_path),
            5 => get_opt(from, schema, 5, &mut this.inferred),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FaultRootCause {
    pub services: Option<Vec<FaultRootCauseService>>,
    pub client_impacting: Option<bool>,
}

impl Shape for FaultRootCause {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.services);
        put_opt(to, schema, 1, &self.client_impacting);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.services),
            1 => get_opt(from, schema, 1, &mut this.client_impacting),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FaultRootCauseEntity {
    pub name: Option<String>,
    pub exceptions: Option<Vec<RootCauseException>>,
    pub remote: Option<bool>,
}

impl Shape for FaultRootCauseEntity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.exceptions);
        put_opt(to, schema, 2, &self.remote);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.exceptions),
            2 => get_opt(from, schema, 2, &mut this.remote),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FaultRootCauseService {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub account_id: Option<String>,
    pub entity_path: Option<Vec<FaultRootCauseEntity>>,
    pub inferred: Option<bool>,
}

impl Shape for FaultRootCauseService {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.names);
        put_opt(to, schema, 2, &self.r#type);
        put_opt(to, schema, 3, &self.account_id);
        put_opt(to, schema, 4, &self.entity_path);
        put_opt(to, schema, 5, &self.inferred);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.names),
            2 => get_opt(from, schema, 2, &mut this.r#type),
            3 => get_opt(from, schema, 3, &mut this.account_id),
            4 => get_opt(from, schema, 4, &mut this.entity_path),
            5 => get_opt(from, schema, 5, &mut this.inferred),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTraceSummariesRequest {
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub time_range_type: Option<TimeRangeType>,
    pub sampling: Option<bool>,
    pub sampling_strategy: Option<SamplingStrategy>,
    pub filter_expression: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for GetTraceSummariesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.start_time);
        put(to, schema, 1, &self.end_time);
        put_opt(to, schema, 2, &self.time_range_type);
        put_opt(to, schema, 3, &self.sampling);
        put_opt(to, schema, 4, &self.sampling_strategy);
        put_opt(to, schema, 5, &self.filter_expression);
        put_opt(to, schema, 6, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.start_time),
            1 => get(from, schema, 1, &mut this.end_time),
            2 => get_opt(from, schema, 2, &mut this.time_range_type),
            3 => get_opt(from, schema, 3, &mut this.sampling),
            4 => get_opt(from, schema, 4, &mut this.sampling_strategy),
            5 => get_opt(from, schema, 5, &mut this.filter_expression),
            6 => get_opt(from, schema, 6, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetTraceSummariesResult {
    pub trace_summaries: Option<Vec<TraceSummary>>,
    pub approximate_time: Option<Timestamp>,
    pub traces_processed_count: Option<i64>,
    pub next_token: Option<String>,
}

impl Shape for GetTraceSummariesResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.trace_summaries);
        put_opt(to, schema, 1, &self.approximate_time);
        put_opt(to, schema, 2, &self.traces_processed_count);
        put_opt(to, schema, 3, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.trace_summaries),
            1 => get_opt(from, schema, 1, &mut this.approximate_time),
            2 => get_opt(from, schema, 2, &mut this.traces_processed_count),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Http {
    pub http_url: Option<String>,
    pub http_status: Option<i32>,
    pub http_method: Option<String>,
    pub user_agent: Option<String>,
    pub client_ip: Option<String>,
}

impl Shape for Http {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.http_url);
        put_opt(to, schema, 1, &self.http_status);
        put_opt(to, schema, 2, &self.http_method);
        put_opt(to, schema, 3, &self.user_agent);
        put_opt(to, schema, 4, &self.client_ip);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.http_url),
            1 => get_opt(from, schema, 1, &mut this.http_status),
            2 => get_opt(from, schema, 2, &mut this.http_method),
            3 => get_opt(from, schema, 3, &mut this.user_agent),
            4 => get_opt(from, schema, 4, &mut this.client_ip),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIdDetail {
    pub id: Option<String>,
}

impl Shape for InstanceIdDetail {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct PutTelemetryRecordsRequest {
    pub telemetry_records: Vec<TelemetryRecord>,
    pub ec2_instance_id: Option<String>,
    pub hostname: Option<String>,
    pub resource_arn: Option<String>,
}

impl Shape for PutTelemetryRecordsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.telemetry_records);
        put_opt(to, schema, 1, &self.ec2_instance_id);
        put_opt(to, schema, 2, &self.hostname);
        put_opt(to, schema, 3, &self.resource_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.telemetry_records),
            1 => get_opt(from, schema, 1, &mut this.ec2_instance_id),
            2 => get_opt(from, schema, 2, &mut this.hostname),
            3 => get_opt(from, schema, 3, &mut this.resource_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTelemetryRecordsResult {}

impl Shape for PutTelemetryRecordsResult {
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
pub struct PutTraceSegmentsRequest {
    pub trace_segment_documents: Vec<String>,
}

impl Shape for PutTraceSegmentsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.trace_segment_documents);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.trace_segment_documents),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutTraceSegmentsResult {
    pub unprocessed_trace_segments: Option<Vec<UnprocessedTraceSegment>>,
}

impl Shape for PutTraceSegmentsResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.unprocessed_trace_segments);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.unprocessed_trace_segments),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceARNDetail {
    pub arn: Option<String>,
}

impl Shape for ResourceARNDetail {
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
pub struct ResponseTimeRootCause {
    pub services: Option<Vec<ResponseTimeRootCauseService>>,
    pub client_impacting: Option<bool>,
}

impl Shape for ResponseTimeRootCause {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.services);
        put_opt(to, schema, 1, &self.client_impacting);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.services),
            1 => get_opt(from, schema, 1, &mut this.client_impacting),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseTimeRootCauseEntity {
    pub name: Option<String>,
    pub coverage: Option<f64>,
    pub remote: Option<bool>,
}

impl Shape for ResponseTimeRootCauseEntity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.coverage);
        put_opt(to, schema, 2, &self.remote);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.coverage),
            2 => get_opt(from, schema, 2, &mut this.remote),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseTimeRootCauseService {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub r#type: Option<String>,
    pub account_id: Option<String>,
    pub entity_path: Option<Vec<ResponseTimeRootCauseEntity>>,
    pub inferred: Option<bool>,
}

impl Shape for ResponseTimeRootCauseService {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.names);
        put_opt(to, schema, 2, &self.r#type);
        put_opt(to, schema, 3, &self.account_id);
        put_opt(to, schema, 4, &self.entity_path);
        put_opt(to, schema, 5, &self.inferred);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.names),
            2 => get_opt(from, schema, 2, &mut this.r#type),
            3 => get_opt(from, schema, 3, &mut this.account_id),
            4 => get_opt(from, schema, 4, &mut this.entity_path),
            5 => get_opt(from, schema, 5, &mut this.inferred),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RootCauseException {
    pub name: Option<String>,
    pub message: Option<String>,
}

impl Shape for RootCauseException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SamplingStrategy {
    pub name: Option<SamplingStrategyName>,
    pub value: Option<f64>,
}

impl Shape for SamplingStrategy {
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SamplingStrategyName {
    PartialScan,
    FixedRate,
    /// A value that the model does not have.
    Unknown(String),
}

impl SamplingStrategyName {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PartialScan => "PartialScan",
            Self::FixedRate => "FixedRate",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SamplingStrategyName {
    fn from(value: &str) -> Self {
        match value {
            "PartialScan" => Self::PartialScan,
            "FixedRate" => Self::FixedRate,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SamplingStrategyName {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SamplingStrategyName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SamplingStrategyName {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Segment {
    pub id: Option<String>,
    pub document: Option<String>,
}

impl Shape for Segment {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceId {
    pub name: Option<String>,
    pub names: Option<Vec<String>>,
    pub account_id: Option<String>,
    pub r#type: Option<String>,
}

impl Shape for ServiceId {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.names);
        put_opt(to, schema, 2, &self.account_id);
        put_opt(to, schema, 3, &self.r#type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.names),
            2 => get_opt(from, schema, 2, &mut this.account_id),
            3 => get_opt(from, schema, 3, &mut this.r#type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TelemetryRecord {
    pub timestamp: Timestamp,
    pub segments_received_count: Option<i32>,
    pub segments_sent_count: Option<i32>,
    pub segments_spillover_count: Option<i32>,
    pub segments_rejected_count: Option<i32>,
    pub backend_connection_errors: Option<BackendConnectionErrors>,
}

impl Shape for TelemetryRecord {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.timestamp);
        put_opt(to, schema, 1, &self.segments_received_count);
        put_opt(to, schema, 2, &self.segments_sent_count);
        put_opt(to, schema, 3, &self.segments_spillover_count);
        put_opt(to, schema, 4, &self.segments_rejected_count);
        put_opt(to, schema, 5, &self.backend_connection_errors);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.timestamp),
            1 => get_opt(from, schema, 1, &mut this.segments_received_count),
            2 => get_opt(from, schema, 2, &mut this.segments_sent_count),
            3 => get_opt(from, schema, 3, &mut this.segments_spillover_count),
            4 => get_opt(from, schema, 4, &mut this.segments_rejected_count),
            5 => get_opt(from, schema, 5, &mut this.backend_connection_errors),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeRangeType {
    TraceId,
    Event,
    Service,
    /// A value that the model does not have.
    Unknown(String),
}

impl TimeRangeType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TraceId => "TraceId",
            Self::Event => "Event",
            Self::Service => "Service",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TimeRangeType {
    fn from(value: &str) -> Self {
        match value {
            "TraceId" => Self::TraceId,
            "Event" => Self::Event,
            "Service" => Self::Service,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TimeRangeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TimeRangeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TimeRangeType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    pub id: Option<String>,
    pub duration: Option<f64>,
    pub limit_exceeded: Option<bool>,
    pub segments: Option<Vec<Segment>>,
}

impl Shape for Trace {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.duration);
        put_opt(to, schema, 2, &self.limit_exceeded);
        put_opt(to, schema, 3, &self.segments);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.duration),
            2 => get_opt(from, schema, 2, &mut this.limit_exceeded),
            3 => get_opt(from, schema, 3, &mut this.segments),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TraceSummary {
    pub id: Option<String>,
    pub start_time: Option<Timestamp>,
    pub duration: Option<f64>,
    pub response_time: Option<f64>,
    pub has_fault: Option<bool>,
    pub has_error: Option<bool>,
    pub has_throttle: Option<bool>,
    pub is_partial: Option<bool>,
    pub http: Option<Http>,
    pub annotations: Option<BTreeMap<String, Vec<ValueWithServiceIds>>>,
    pub users: Option<Vec<TraceUser>>,
    pub service_ids: Option<Vec<ServiceId>>,
    pub resource_ar_ns: Option<Vec<ResourceARNDetail>>,
    pub instance_ids: Option<Vec<InstanceIdDetail>>,
    pub availability_zones: Option<Vec<AvailabilityZoneDetail>>,
    pub entry_point: Option<ServiceId>,
    pub fault_root_causes: Option<Vec<FaultRootCause>>,
    pub error_root_causes: Option<Vec<ErrorRootCause>>,
    pub response_time_root_causes: Option<Vec<ResponseTimeRootCause>>,
    pub revision: Option<i32>,
    pub matched_event_time: Option<Timestamp>,
}

impl Shape for TraceSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.start_time);
        put_opt(to, schema, 2, &self.duration);
        put_opt(to, schema, 3, &self.response_time);
        put_opt(to, schema, 4, &self.has_fault);
        put_opt(to, schema, 5, &self.has_error);
        put_opt(to, schema, 6, &self.has_throttle);
        put_opt(to, schema, 7, &self.is_partial);
        put_opt(to, schema, 8, &self.http);
        put_opt(to, schema, 9, &self.annotations);
        put_opt(to, schema, 10, &self.users);
        put_opt(to, schema, 11, &self.service_ids);
        put_opt(to, schema, 12, &self.resource_ar_ns);
        put_opt(to, schema, 13, &self.instance_ids);
        put_opt(to, schema, 14, &self.availability_zones);
        put_opt(to, schema, 15, &self.entry_point);
        put_opt(to, schema, 16, &self.fault_root_causes);
        put_opt(to, schema, 17, &self.error_root_causes);
        put_opt(to, schema, 18, &self.response_time_root_causes);
        put_opt(to, schema, 19, &self.revision);
        put_opt(to, schema, 20, &self.matched_event_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.start_time),
            2 => get_opt(from, schema, 2, &mut this.duration),
            3 => get_opt(from, schema, 3, &mut this.response_time),
            4 => get_opt(from, schema, 4, &mut this.has_fault),
            5 => get_opt(from, schema, 5, &mut this.has_error),
            6 => get_opt(from, schema, 6, &mut this.has_throttle),
            7 => get_opt(from, schema, 7, &mut this.is_partial),
            8 => get_opt(from, schema, 8, &mut this.http),
            9 => get_opt(from, schema, 9, &mut this.annotations),
            10 => get_opt(from, schema, 10, &mut this.users),
            11 => get_opt(from, schema, 11, &mut this.service_ids),
            12 => get_opt(from, schema, 12, &mut this.resource_ar_ns),
            13 => get_opt(from, schema, 13, &mut this.instance_ids),
            14 => get_opt(from, schema, 14, &mut this.availability_zones),
            15 => get_opt(from, schema, 15, &mut this.entry_point),
            16 => get_opt(from, schema, 16, &mut this.fault_root_causes),
            17 => get_opt(from, schema, 17, &mut this.error_root_causes),
            18 => get_opt(from, schema, 18, &mut this.response_time_root_causes),
            19 => get_opt(from, schema, 19, &mut this.revision),
            20 => get_opt(from, schema, 20, &mut this.matched_event_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TraceUser {
    pub user_name: Option<String>,
    pub service_ids: Option<Vec<ServiceId>>,
}

impl Shape for TraceUser {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.service_ids);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.service_ids),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnprocessedTraceSegment {
    pub id: Option<String>,
    pub error_code: Option<String>,
    pub message: Option<String>,
}

impl Shape for UnprocessedTraceSegment {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.error_code);
        put_opt(to, schema, 2, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.error_code),
            2 => get_opt(from, schema, 2, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValueWithServiceIds {
    pub annotation_value: Option<AnnotationValue>,
    pub service_ids: Option<Vec<ServiceId>>,
}

impl Shape for ValueWithServiceIds {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.annotation_value);
        put_opt(to, schema, 1, &self.service_ids);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.annotation_value),
            1 => get_opt(from, schema, 1, &mut this.service_ids),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ANNOTATION_KEY: Schema = Schema { name: "AnnotationKey", kind: Kind::String, ..Schema::BASE };
    pub static ANNOTATION_VALUE: Schema = Schema {
        name: "AnnotationValue",
        kind: Kind::Structure,
        members: &[
            Member::new("NumberValue", &NULLABLE_DOUBLE),
            Member::new("BooleanValue", &NULLABLE_BOOLEAN),
            Member::new("StringValue", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static ANNOTATIONS: Schema = Schema {
        name: "Annotations",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ANNOTATION_KEY) },
            Member { required: true, ..Member::new("value", &VALUES_WITH_SERVICE_IDS) },
        ],
        ..Schema::BASE
    };
    pub static AVAILABILITY_ZONE_DETAIL: Schema = Schema {
        name: "AvailabilityZoneDetail",
        kind: Kind::Structure,
        members: &[Member::new("Name", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static BACKEND_CONNECTION_ERRORS: Schema = Schema {
        name: "BackendConnectionErrors",
        kind: Kind::Structure,
        members: &[
            Member::new("TimeoutCount", &NULLABLE_INTEGER),
            Member::new("ConnectionRefusedCount", &NULLABLE_INTEGER),
            Member::new("HTTPCode4XXCount", &NULLABLE_INTEGER),
            Member::new("HTTPCode5XXCount", &NULLABLE_INTEGER),
            Member::new("UnknownHostCount", &NULLABLE_INTEGER),
            Member::new("OtherCount", &NULLABLE_INTEGER),
        ],
        ..Schema::BASE
    };
    pub static BATCH_GET_TRACES_REQUEST: Schema = Schema {
        name: "BatchGetTracesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TraceIds", &TRACE_ID_LIST) },
            Member::new("NextToken", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_TRACES_RESULT: Schema = Schema {
        name: "BatchGetTracesResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Traces", &TRACE_LIST),
            Member::new("UnprocessedTraceIds", &UNPROCESSED_TRACE_ID_LIST),
            Member::new("NextToken", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EC2_INSTANCE_ID: Schema = Schema {
        name: "EC2InstanceId",
        kind: Kind::String,
        constraints: Constraints { max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_ROOT_CAUSE: Schema = Schema {
        name: "ErrorRootCause",
        kind: Kind::Structure,
        members: &[
            Member::new("Services", &ERROR_ROOT_CAUSE_SERVICES),
            Member::new("ClientImpacting", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static ERROR_ROOT_CAUSE_ENTITY: Schema = Schema {
        name: "ErrorRootCauseEntity",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Exceptions", &ROOT_CAUSE_EXCEPTIONS),
            Member::new("Remote", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static ERROR_ROOT_CAUSE_ENTITY_PATH: Schema = Schema {
        name: "ErrorRootCauseEntityPath",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ERROR_ROOT_CAUSE_ENTITY) }],
        ..Schema::BASE
    };
    pub static ERROR_ROOT_CAUSE_SERVICE: Schema = Schema {
        name: "ErrorRootCauseService",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Names", &SERVICE_NAMES),
            Member::new("Type", &STRING_SHAPE),
            Member::new("AccountId", &STRING_SHAPE),
            Member::new("EntityPath", &ERROR_ROOT_CAUSE_ENTITY_PATH),
            Member::new("Inferred", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static ERROR_ROOT_CAUSE_SERVICES: Schema = Schema {
        name: "ErrorRootCauseServices",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ERROR_ROOT_CAUSE_SERVICE) }],
        ..Schema::BASE
    };
    pub static ERROR_ROOT_CAUSES: Schema = Schema {
        name: "ErrorRootCauses",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ERROR_ROOT_CAUSE) }],
        ..Schema::BASE
    };
    pub static FAULT_ROOT_CAUSE: Schema = Schema {
        name: "FaultRootCause",
        kind: Kind::Structure,
        members: &[
            Member::new("Services", &FAULT_ROOT_CAUSE_SERVICES),
            Member::new("ClientImpacting", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static FAULT_ROOT_CAUSE_ENTITY: Schema = Schema {
        name: "FaultRootCauseEntity",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Exceptions", &ROOT_CAUSE_EXCEPTIONS),
            Member::new("Remote", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static FAULT_ROOT_CAUSE_ENTITY_PATH: Schema = Schema {
        name: "FaultRootCauseEntityPath",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FAULT_ROOT_CAUSE_ENTITY) }],
        ..Schema::BASE
    };
    pub static FAULT_ROOT_CAUSE_SERVICE: Schema = Schema {
        name: "FaultRootCauseService",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Names", &SERVICE_NAMES),
            Member::new("Type", &STRING_SHAPE),
            Member::new("AccountId", &STRING_SHAPE),
            Member::new("EntityPath", &FAULT_ROOT_CAUSE_ENTITY_PATH),
            Member::new("Inferred", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static FAULT_ROOT_CAUSE_SERVICES: Schema = Schema {
        name: "FaultRootCauseServices",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FAULT_ROOT_CAUSE_SERVICE) }],
        ..Schema::BASE
    };
    pub static FAULT_ROOT_CAUSES: Schema = Schema {
        name: "FaultRootCauses",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FAULT_ROOT_CAUSE) }],
        ..Schema::BASE
    };
    pub static FILTER_EXPRESSION: Schema =
        Schema { name: "FilterExpression", kind: Kind::String, ..Schema::BASE };
    pub static GET_TRACE_SUMMARIES_REQUEST: Schema = Schema {
        name: "GetTraceSummariesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StartTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("EndTime", &TIMESTAMP) },
            Member::new("TimeRangeType", &TIME_RANGE_TYPE),
            Member::new("Sampling", &NULLABLE_BOOLEAN),
            Member::new("SamplingStrategy", &SAMPLING_STRATEGY),
            Member::new("FilterExpression", &FILTER_EXPRESSION),
            Member::new("NextToken", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_TRACE_SUMMARIES_RESULT: Schema = Schema {
        name: "GetTraceSummariesResult",
        kind: Kind::Structure,
        members: &[
            Member::new("TraceSummaries", &TRACE_SUMMARY_LIST),
            Member::new("ApproximateTime", &TIMESTAMP),
            Member::new("TracesProcessedCount", &NULLABLE_LONG),
            Member::new("NextToken", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static HOSTNAME: Schema = Schema {
        name: "Hostname",
        kind: Kind::String,
        constraints: Constraints { max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static HTTP: Schema = Schema {
        name: "Http",
        kind: Kind::Structure,
        members: &[
            Member::new("HttpURL", &STRING_SHAPE),
            Member::new("HttpStatus", &NULLABLE_INTEGER),
            Member::new("HttpMethod", &STRING_SHAPE),
            Member::new("UserAgent", &STRING_SHAPE),
            Member::new("ClientIp", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static INSTANCE_ID_DETAIL: Schema = Schema {
        name: "InstanceIdDetail",
        kind: Kind::Structure,
        members: &[Member::new("Id", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static INTEGER: Schema = Schema { name: "Integer", kind: Kind::Integer, ..Schema::BASE };
    pub static INVALID_REQUEST_EXCEPTION: Schema = Schema {
        name: "InvalidRequestException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static NULLABLE_BOOLEAN: Schema =
        Schema { name: "NullableBoolean", kind: Kind::Boolean, ..Schema::BASE };
    pub static NULLABLE_DOUBLE: Schema =
        Schema { name: "NullableDouble", kind: Kind::Double, ..Schema::BASE };
    pub static NULLABLE_INTEGER: Schema =
        Schema { name: "NullableInteger", kind: Kind::Integer, ..Schema::BASE };
    pub static NULLABLE_LONG: Schema = Schema { name: "NullableLong", kind: Kind::Long, ..Schema::BASE };
    pub static PUT_TELEMETRY_RECORDS_REQUEST: Schema = Schema {
        name: "PutTelemetryRecordsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TelemetryRecords", &TELEMETRY_RECORD_LIST) },
            Member::new("EC2InstanceId", &EC2_INSTANCE_ID),
            Member::new("Hostname", &HOSTNAME),
            Member::new("ResourceARN", &RESOURCE_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_TELEMETRY_RECORDS_RESULT: Schema =
        Schema { name: "PutTelemetryRecordsResult", kind: Kind::Structure, ..Schema::BASE };
    pub static PUT_TRACE_SEGMENTS_REQUEST: Schema = Schema {
        name: "PutTraceSegmentsRequest",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("TraceSegmentDocuments", &TRACE_SEGMENT_DOCUMENT_LIST)
        }],
        ..Schema::BASE
    };
    pub static PUT_TRACE_SEGMENTS_RESULT: Schema = Schema {
        name: "PutTraceSegmentsResult",
        kind: Kind::Structure,
        members: &[Member::new("UnprocessedTraceSegments", &UNPROCESSED_TRACE_SEGMENT_LIST)],
        ..Schema::BASE
    };
    pub static RESOURCE_ARN: Schema = Schema {
        name: "ResourceARN",
        kind: Kind::String,
        constraints: Constraints { max: Some(500.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_ARN_DETAIL: Schema = Schema {
        name: "ResourceARNDetail",
        kind: Kind::Structure,
        members: &[Member::new("ARN", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static RESPONSE_TIME_ROOT_CAUSE: Schema = Schema {
        name: "ResponseTimeRootCause",
        kind: Kind::Structure,
        members: &[
            Member::new("Services", &RESPONSE_TIME_ROOT_CAUSE_SERVICES),
            Member::new("ClientImpacting", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static RESPONSE_TIME_ROOT_CAUSE_ENTITY: Schema = Schema {
        name: "ResponseTimeRootCauseEntity",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Coverage", &NULLABLE_DOUBLE),
            Member::new("Remote", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static RESPONSE_TIME_ROOT_CAUSE_ENTITY_PATH: Schema = Schema {
        name: "ResponseTimeRootCauseEntityPath",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESPONSE_TIME_ROOT_CAUSE_ENTITY) }],
        ..Schema::BASE
    };
    pub static RESPONSE_TIME_ROOT_CAUSE_SERVICE: Schema = Schema {
        name: "ResponseTimeRootCauseService",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Names", &SERVICE_NAMES),
            Member::new("Type", &STRING_SHAPE),
            Member::new("AccountId", &STRING_SHAPE),
            Member::new("EntityPath", &RESPONSE_TIME_ROOT_CAUSE_ENTITY_PATH),
            Member::new("Inferred", &NULLABLE_BOOLEAN),
        ],
        ..Schema::BASE
    };
    pub static RESPONSE_TIME_ROOT_CAUSE_SERVICES: Schema = Schema {
        name: "ResponseTimeRootCauseServices",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESPONSE_TIME_ROOT_CAUSE_SERVICE) }],
        ..Schema::BASE
    };
    pub static RESPONSE_TIME_ROOT_CAUSES: Schema = Schema {
        name: "ResponseTimeRootCauses",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESPONSE_TIME_ROOT_CAUSE) }],
        ..Schema::BASE
    };
    pub static ROOT_CAUSE_EXCEPTION: Schema = Schema {
        name: "RootCauseException",
        kind: Kind::Structure,
        members: &[Member::new("Name", &STRING_SHAPE), Member::new("Message", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static ROOT_CAUSE_EXCEPTIONS: Schema = Schema {
        name: "RootCauseExceptions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ROOT_CAUSE_EXCEPTION) }],
        ..Schema::BASE
    };
    pub static SAMPLING_STRATEGY: Schema = Schema {
        name: "SamplingStrategy",
        kind: Kind::Structure,
        members: &[Member::new("Name", &SAMPLING_STRATEGY_NAME), Member::new("Value", &NULLABLE_DOUBLE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SAMPLING_STRATEGY_NAME: Schema = Schema {
        name: "SamplingStrategyName",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PartialScan", "FixedRate"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SEGMENT: Schema = Schema {
        name: "Segment",
        kind: Kind::Structure,
        members: &[Member::new("Id", &SEGMENT_ID), Member::new("Document", &SEGMENT_DOCUMENT)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SEGMENT_DOCUMENT: Schema = Schema {
        name: "SegmentDocument",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SEGMENT_ID: Schema = Schema { name: "SegmentId", kind: Kind::String, ..Schema::BASE };
    pub static SEGMENT_LIST: Schema = Schema {
        name: "SegmentList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SEGMENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_ID: Schema = Schema {
        name: "ServiceId",
        kind: Kind::Structure,
        members: &[
            Member::new("Name", &STRING_SHAPE),
            Member::new("Names", &SERVICE_NAMES),
            Member::new("AccountId", &STRING_SHAPE),
            Member::new("Type", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static SERVICE_IDS: Schema = Schema {
        name: "ServiceIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SERVICE_ID) }],
        ..Schema::BASE
    };
    pub static SERVICE_NAMES: Schema = Schema {
        name: "ServiceNames",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_SHAPE) }],
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static TELEMETRY_RECORD: Schema = Schema {
        name: "TelemetryRecord",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Timestamp", &TIMESTAMP) },
            Member::new("SegmentsReceivedCount", &NULLABLE_INTEGER),
            Member::new("SegmentsSentCount", &NULLABLE_INTEGER),
            Member::new("SegmentsSpilloverCount", &NULLABLE_INTEGER),
            Member::new("SegmentsRejectedCount", &NULLABLE_INTEGER),
            Member::new("BackendConnectionErrors", &BACKEND_CONNECTION_ERRORS),
        ],
        ..Schema::BASE
    };
    pub static TELEMETRY_RECORD_LIST: Schema = Schema {
        name: "TelemetryRecordList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TELEMETRY_RECORD) }],
        ..Schema::BASE
    };
    pub static THROTTLED_EXCEPTION: Schema = Schema {
        name: "ThrottledException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 429, namespace: None }),
        ..Schema::BASE
    };
    pub static TIME_RANGE_TYPE: Schema = Schema {
        name: "TimeRangeType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["TraceId", "Event", "Service"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TRACE: Schema = Schema {
        name: "Trace",
        kind: Kind::Structure,
        members: &[
            Member::new("Id", &TRACE_ID),
            Member::new("Duration", &NULLABLE_DOUBLE),
            Member::new("LimitExceeded", &NULLABLE_BOOLEAN),
            Member::new("Segments", &SEGMENT_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACE_AVAILABILITY_ZONES: Schema = Schema {
        name: "TraceAvailabilityZones",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &AVAILABILITY_ZONE_DETAIL) }],
        ..Schema::BASE
    };
    pub static TRACE_ID: Schema = Schema {
        name: "TraceId",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(35.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACE_ID_LIST: Schema = Schema {
        name: "TraceIdList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRACE_ID) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACE_INSTANCE_IDS: Schema = Schema {
        name: "TraceInstanceIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &INSTANCE_ID_DETAIL) }],
        ..Schema::BASE
    };
    pub static TRACE_LIST: Schema = Schema {
        name: "TraceList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRACE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACE_RESOURCE_AR_NS: Schema = Schema {
        name: "TraceResourceARNs",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_ARN_DETAIL) }],
        ..Schema::BASE
    };
    pub static TRACE_SEGMENT_DOCUMENT: Schema =
        Schema { name: "TraceSegmentDocument", kind: Kind::String, ..Schema::BASE };
    pub static TRACE_SEGMENT_DOCUMENT_LIST: Schema = Schema {
        name: "TraceSegmentDocumentList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRACE_SEGMENT_DOCUMENT) }],
        ..Schema::BASE
    };
    pub static TRACE_SUMMARY: Schema = Schema {
        name: "TraceSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("Id", &TRACE_ID),
            Member::new("StartTime", &TIMESTAMP),
            Member::new("Duration", &NULLABLE_DOUBLE),
            Member::new("ResponseTime", &NULLABLE_DOUBLE),
            Member::new("HasFault", &NULLABLE_BOOLEAN),
            Member::new("HasError", &NULLABLE_BOOLEAN),
            Member::new("HasThrottle", &NULLABLE_BOOLEAN),
            Member::new("IsPartial", &NULLABLE_BOOLEAN),
            Member::new("Http", &HTTP),
            Member::new("Annotations", &ANNOTATIONS),
            Member::new("Users", &TRACE_USERS),
            Member::new("ServiceIds", &SERVICE_IDS),
            Member::new("ResourceARNs", &TRACE_RESOURCE_AR_NS),
            Member::new("InstanceIds", &TRACE_INSTANCE_IDS),
            Member::new("AvailabilityZones", &TRACE_AVAILABILITY_ZONES),
            Member::new("EntryPoint", &SERVICE_ID),
            Member::new("FaultRootCauses", &FAULT_ROOT_CAUSES),
            Member::new("ErrorRootCauses", &ERROR_ROOT_CAUSES),
            Member::new("ResponseTimeRootCauses", &RESPONSE_TIME_ROOT_CAUSES),
            Member::new("Revision", &INTEGER),
            Member::new("MatchedEventTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACE_SUMMARY_LIST: Schema = Schema {
        name: "TraceSummaryList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRACE_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRACE_USER: Schema = Schema {
        name: "TraceUser",
        kind: Kind::Structure,
        members: &[Member::new("UserName", &STRING_SHAPE), Member::new("ServiceIds", &SERVICE_IDS)],
        ..Schema::BASE
    };
    pub static TRACE_USERS: Schema = Schema {
        name: "TraceUsers",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRACE_USER) }],
        ..Schema::BASE
    };
    pub static UNPROCESSED_TRACE_ID_LIST: Schema = Schema {
        name: "UnprocessedTraceIdList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRACE_ID) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNPROCESSED_TRACE_SEGMENT: Schema = Schema {
        name: "UnprocessedTraceSegment",
        kind: Kind::Structure,
        members: &[
            Member::new("Id", &STRING_SHAPE),
            Member::new("ErrorCode", &STRING_SHAPE),
            Member::new("Message", &STRING_SHAPE),
        ],
        ..Schema::BASE
    };
    pub static UNPROCESSED_TRACE_SEGMENT_LIST: Schema = Schema {
        name: "UnprocessedTraceSegmentList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &UNPROCESSED_TRACE_SEGMENT) }],
        ..Schema::BASE
    };
    pub static VALUE_WITH_SERVICE_IDS: Schema = Schema {
        name: "ValueWithServiceIds",
        kind: Kind::Structure,
        members: &[
            Member::new("AnnotationValue", &ANNOTATION_VALUE),
            Member::new("ServiceIds", &SERVICE_IDS),
        ],
        ..Schema::BASE
    };
    pub static VALUES_WITH_SERVICE_IDS: Schema = Schema {
        name: "ValuesWithServiceIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &VALUE_WITH_SERVICE_IDS) }],
        ..Schema::BASE
    };
}
