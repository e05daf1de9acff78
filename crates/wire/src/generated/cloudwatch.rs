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
    name: "cloudwatch",
    id: "CloudWatch",
    signing_name: "monitoring",
    protocol: Protocol::RpcV2Cbor,
    target_prefix: "GraniteServiceVersion20100801",
    api_version: "2010-08-01",
    xml_namespace: "http://monitoring.amazonaws.com/doc/2010-08-01/",
    namespace: "",
    query_compatible: true,
    query_messages: &[],
    validation: FaultName { code: "ValidationError", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AssociateDatasetKmsKey",
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
            name: "CreateResourceMetricsConfiguration",
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
            name: "DeleteAlarmMuteRule",
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
            name: "DeleteAlarms",
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
            name: "DeleteAnomalyDetector",
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
            name: "DeleteDashboards",
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
            name: "DeleteInsightRules",
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
            name: "DeleteMetricDataQueryDefinition",
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
            name: "DeleteMetricStream",
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
            name: "DeleteResourceMetricsConfiguration",
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
            name: "DescribeAlarmContributors",
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
            name: "DescribeAlarmHistory",
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
            name: "DescribeAlarms",
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
            name: "DescribeAlarmsForMetric",
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
            name: "DescribeAnomalyDetectors",
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
            name: "DescribeInsightRules",
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
            name: "DisableAlarmActions",
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
            name: "DisableInsightRules",
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
            name: "DisassociateDatasetKmsKey",
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
            name: "EnableAlarmActions",
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
            name: "EnableInsightRules",
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
            name: "GetAlarmMuteRule",
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
            name: "GetDashboard",
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
            name: "GetDataset",
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
            name: "GetInsightRuleReport",
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
            name: "GetMetricData",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_METRIC_DATA_INPUT,
            output: &schemas::GET_METRIC_DATA_OUTPUT,
            result_wrapper: Some("GetMetricDataResult"),
            errors: &[&schemas::INVALID_NEXT_TOKEN, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "GetMetricDataQueryDefinition",
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
            name: "GetMetricStatistics",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_METRIC_STATISTICS_INPUT,
            output: &schemas::GET_METRIC_STATISTICS_OUTPUT,
            result_wrapper: Some("GetMetricStatisticsResult"),
            errors: &[
                &schemas::INTERNAL_SERVICE_FAULT,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetMetricStream",
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
            name: "GetMetricWidgetImage",
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
            name: "GetOTelEnrichment",
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
            name: "GetResourceMetricsConfiguration",
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
            name: "ListAlarmMuteRules",
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
            name: "ListDashboards",
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
            name: "ListManagedInsightRules",
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
            name: "ListMetricDataQueryDefinitions",
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
            name: "ListMetricStreams",
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
            name: "ListMetrics",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_METRICS_INPUT,
            output: &schemas::LIST_METRICS_OUTPUT,
            result_wrapper: Some("ListMetricsResult"),
            errors: &[
                &schemas::INTERNAL_SERVICE_FAULT,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListTagsForResource",
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
            name: "PutAlarmMuteRule",
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
            name: "PutAnomalyDetector",
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
            name: "PutCompositeAlarm",
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
            name: "PutDashboard",
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
            name: "PutInsightRule",
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
            name: "PutLogAlarm",
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
            name: "PutManagedInsightRules",
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
            name: "PutMetricAlarm",
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
            name: "PutMetricData",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_METRIC_DATA_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVICE_FAULT,
                &schemas::INVALID_PARAMETER_COMBINATION_EXCEPTION,
                &schemas::INVALID_PARAMETER_VALUE_EXCEPTION,
                &schemas::MISSING_REQUIRED_PARAMETER_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "PutMetricDataQueryDefinition",
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
            name: "PutMetricStream",
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
            name: "SetAlarmState",
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
            name: "StartMetricStreams",
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
            name: "StartOTelEnrichment",
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
            name: "StopMetricStreams",
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
            name: "StopOTelEnrichment",
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
            name: "UntagResource",
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
            name: "UpdateOTelEnrichment",
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
            name: "UpdateResourceMetricsConfiguration",
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

/// Operation `GetMetricData`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetricData;

impl Operation for GetMetricData {
    type Input = GetMetricDataInput;
    type Output = GetMetricDataOutput;
    type Error = GetMetricDataError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[25];
}

/// What `GetMetricData` answers instead of its output.
#[derive(Debug)]
pub enum GetMetricDataError {
    InvalidNextToken(InvalidNextToken),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetMetricDataError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidNextToken(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidNextToken> for GetMetricDataError {
    fn from(fault: InvalidNextToken) -> Self {
        Self::InvalidNextToken(fault)
    }
}

impl From<ValidationError> for GetMetricDataError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetMetricDataError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetMetricStatistics`.
#[derive(Clone, Copy, Debug)]
pub struct GetMetricStatistics;

impl Operation for GetMetricStatistics {
    type Input = GetMetricStatisticsInput;
    type Output = GetMetricStatisticsOutput;
    type Error = GetMetricStatisticsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[27];
}

/// What `GetMetricStatistics` answers instead of its output.
#[derive(Debug)]
pub enum GetMetricStatisticsError {
    InternalServiceFault(InternalServiceFault),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    MissingRequiredParameterException(MissingRequiredParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetMetricStatisticsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServiceFault(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServiceFault> for GetMetricStatisticsError {
    fn from(fault: InternalServiceFault) -> Self {
        Self::InternalServiceFault(fault)
    }
}

impl From<InvalidParameterCombinationException> for GetMetricStatisticsError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for GetMetricStatisticsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<MissingRequiredParameterException> for GetMetricStatisticsError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<ValidationError> for GetMetricStatisticsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetMetricStatisticsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListMetrics`.
#[derive(Clone, Copy, Debug)]
pub struct ListMetrics;

impl Operation for ListMetrics {
    type Input = ListMetricsInput;
    type Output = ListMetricsOutput;
    type Error = ListMetricsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[37];
}

/// What `ListMetrics` answers instead of its output.
#[derive(Debug)]
pub enum ListMetricsError {
    InternalServiceFault(InternalServiceFault),
    InvalidParameterValueException(InvalidParameterValueException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListMetricsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServiceFault(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServiceFault> for ListMetricsError {
    fn from(fault: InternalServiceFault) -> Self {
        Self::InternalServiceFault(fault)
    }
}

impl From<InvalidParameterValueException> for ListMetricsError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<ValidationError> for ListMetricsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListMetricsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutMetricData`.
#[derive(Clone, Copy, Debug)]
pub struct PutMetricData;

impl Operation for PutMetricData {
    type Input = PutMetricDataInput;
    type Output = Empty;
    type Error = PutMetricDataError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[47];
}

/// What `PutMetricData` answers instead of its output.
#[derive(Debug)]
pub enum PutMetricDataError {
    InternalServiceFault(InternalServiceFault),
    InvalidParameterCombinationException(InvalidParameterCombinationException),
    InvalidParameterValueException(InvalidParameterValueException),
    MissingRequiredParameterException(MissingRequiredParameterException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for PutMetricDataError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServiceFault(fault) => Ok(fault),
            Self::InvalidParameterCombinationException(fault) => Ok(fault),
            Self::InvalidParameterValueException(fault) => Ok(fault),
            Self::MissingRequiredParameterException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServiceFault> for PutMetricDataError {
    fn from(fault: InternalServiceFault) -> Self {
        Self::InternalServiceFault(fault)
    }
}

impl From<InvalidParameterCombinationException> for PutMetricDataError {
    fn from(fault: InvalidParameterCombinationException) -> Self {
        Self::InvalidParameterCombinationException(fault)
    }
}

impl From<InvalidParameterValueException> for PutMetricDataError {
    fn from(fault: InvalidParameterValueException) -> Self {
        Self::InvalidParameterValueException(fault)
    }
}

impl From<MissingRequiredParameterException> for PutMetricDataError {
    fn from(fault: MissingRequiredParameterException) -> Self {
        Self::MissingRequiredParameterException(fault)
    }
}

impl From<ValidationError> for PutMetricDataError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for PutMetricDataError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Datapoint {
    pub timestamp: Option<Timestamp>,
    pub sample_count: Option<f64>,
    pub average: Option<f64>,
    pub sum: Option<f64>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub unit: Option<StandardUnit>,
    pub extended_statistics: Option<BTreeMap<String, f64>>,
}

impl Shape for Datapoint {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.timestamp);
        put_opt(to, schema, 1, &self.sample_count);
        put_opt(to, schema, 2, &self.average);
        put_opt(to, schema, 3, &self.sum);
        put_opt(to, schema, 4, &self.minimum);
        put_opt(to, schema, 5, &self.maximum);
        put_opt(to, schema, 6, &self.unit);
        put_opt(to, schema, 7, &self.extended_statistics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.timestamp),
            1 => get_opt(from, schema, 1, &mut this.sample_count),
            2 => get_opt(from, schema, 2, &mut this.average),
            3 => get_opt(from, schema, 3, &mut this.sum),
            4 => get_opt(from, schema, 4, &mut this.minimum),
            5 => get_opt(from, schema, 5, &mut this.maximum),
            6 => get_opt(from, schema, 6, &mut this.unit),
            7 => get_opt(from, schema, 7, &mut this.extended_statistics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dimension {
    pub name: String,
    pub value: String,
}

impl Shape for Dimension {
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
pub struct DimensionFilter {
    pub name: String,
    pub value: Option<String>,
}

impl Shape for DimensionFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    pub key_attributes: Option<BTreeMap<String, String>>,
    pub attributes: Option<BTreeMap<String, String>>,
}

impl Shape for Entity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_attributes);
        put_opt(to, schema, 1, &self.attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_attributes),
            1 => get_opt(from, schema, 1, &mut this.attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityMetricData {
    pub entity: Option<Entity>,
    pub metric_data: Option<Vec<MetricDatum>>,
}

impl Shape for EntityMetricData {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.entity);
        put_opt(to, schema, 1, &self.metric_data);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.entity),
            1 => get_opt(from, schema, 1, &mut this.metric_data),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricDataInput {
    pub metric_data_queries: Vec<MetricDataQuery>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub next_token: Option<String>,
    pub scan_by: Option<ScanBy>,
    pub max_datapoints: Option<i32>,
    pub label_options: Option<LabelOptions>,
}

impl Shape for GetMetricDataInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric_data_queries);
        put(to, schema, 1, &self.start_time);
        put(to, schema, 2, &self.end_time);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.scan_by);
        put_opt(to, schema, 5, &self.max_datapoints);
        put_opt(to, schema, 6, &self.label_options);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric_data_queries),
            1 => get(from, schema, 1, &mut this.start_time),
            2 => get(from, schema, 2, &mut this.end_time),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.scan_by),
            5 => get_opt(from, schema, 5, &mut this.max_datapoints),
            6 => get_opt(from, schema, 6, &mut this.label_options),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricDataOutput {
    pub metric_data_results: Option<Vec<MetricDataResult>>,
    pub next_token: Option<String>,
    pub messages: Option<Vec<MessageData>>,
}

impl Shape for GetMetricDataOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metric_data_results);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.messages);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metric_data_results),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.messages),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsInput {
    pub namespace: String,
    pub metric_name: String,
    pub dimensions: Option<Vec<Dimension>>,
    pub start_time: Timestamp,
    pub end_time: Timestamp,
    pub period: i32,
    pub statistics: Option<Vec<Statistic>>,
    pub extended_statistics: Option<Vec<String>>,
    pub unit: Option<StandardUnit>,
}

impl Shape for GetMetricStatisticsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.namespace);
        put(to, schema, 1, &self.metric_name);
        put_opt(to, schema, 2, &self.dimensions);
        put(to, schema, 3, &self.start_time);
        put(to, schema, 4, &self.end_time);
        put(to, schema, 5, &self.period);
        put_opt(to, schema, 6, &self.statistics);
        put_opt(to, schema, 7, &self.extended_statistics);
        put_opt(to, schema, 8, &self.unit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.namespace),
            1 => get(from, schema, 1, &mut this.metric_name),
            2 => get_opt(from, schema, 2, &mut this.dimensions),
            3 => get(from, schema, 3, &mut this.start_time),
            4 => get(from, schema, 4, &mut this.end_time),
            5 => get(from, schema, 5, &mut this.period),
            6 => get_opt(from, schema, 6, &mut this.statistics),
            7 => get_opt(from, schema, 7, &mut this.extended_statistics),
            8 => get_opt(from, schema, 8, &mut this.unit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMetricStatisticsOutput {
    pub label: Option<String>,
    pub datapoints: Option<Vec<Datapoint>>,
}

impl Shape for GetMetricStatisticsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.label);
        put_opt(to, schema, 1, &self.datapoints);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.label),
            1 => get_opt(from, schema, 1, &mut this.datapoints),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalServiceFault {
    pub message: Option<String>,
}

impl Shape for InternalServiceFault {
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

impl Fault for InternalServiceFault {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_SERVICE_FAULT
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalServiceFault {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidNextToken {
    pub message: Option<String>,
}

impl Shape for InvalidNextToken {
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

impl Fault for InvalidNextToken {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_NEXT_TOKEN
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidNextToken {
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
pub struct LabelOptions {
    pub timezone: Option<String>,
}

impl Shape for LabelOptions {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.timezone);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.timezone),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMetricsInput {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<DimensionFilter>>,
    pub next_token: Option<String>,
    pub recently_active: Option<RecentlyActive>,
    pub include_linked_accounts: Option<bool>,
    pub owning_account: Option<String>,
}

impl Shape for ListMetricsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.namespace);
        put_opt(to, schema, 1, &self.metric_name);
        put_opt(to, schema, 2, &self.dimensions);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.recently_active);
        put_opt(to, schema, 5, &self.include_linked_accounts);
        put_opt(to, schema, 6, &self.owning_account);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.namespace),
            1 => get_opt(from, schema, 1, &mut this.metric_name),
            2 => get_opt(from, schema, 2, &mut this.dimensions),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.recently_active),
            5 => get_opt(from, schema, 5, &mut this.include_linked_accounts),
            6 => get_opt(from, schema, 6, &mut this.owning_account),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMetricsOutput {
    pub metrics: Option<Vec<Metric>>,
    pub next_token: Option<String>,
    pub owning_accounts: Option<Vec<String>>,
}

impl Shape for ListMetricsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.metrics);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.owning_accounts);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.metrics),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.owning_accounts),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MessageData {
    pub code: Option<String>,
    pub value: Option<String>,
}

impl Shape for MessageData {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.code);
        put_opt(to, schema, 1, &self.value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.code),
            1 => get_opt(from, schema, 1, &mut this.value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metric {
    pub namespace: Option<String>,
    pub metric_name: Option<String>,
    pub dimensions: Option<Vec<Dimension>>,
}

impl Shape for Metric {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.namespace);
        put_opt(to, schema, 1, &self.metric_name);
        put_opt(to, schema, 2, &self.dimensions);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.namespace),
            1 => get_opt(from, schema, 1, &mut this.metric_name),
            2 => get_opt(from, schema, 2, &mut this.dimensions),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataQuery {
    pub id: String,
    pub metric_stat: Option<MetricStat>,
    pub expression: Option<String>,
    pub label: Option<String>,
    pub return_data: Option<bool>,
    pub period: Option<i32>,
    pub account_id: Option<String>,
}

impl Shape for MetricDataQuery {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.metric_stat);
        put_opt(to, schema, 2, &self.expression);
        put_opt(to, schema, 3, &self.label);
        put_opt(to, schema, 4, &self.return_data);
        put_opt(to, schema, 5, &self.period);
        put_opt(to, schema, 6, &self.account_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.metric_stat),
            2 => get_opt(from, schema, 2, &mut this.expression),
            3 => get_opt(from, schema, 3, &mut this.label),
            4 => get_opt(from, schema, 4, &mut this.return_data),
            5 => get_opt(from, schema, 5, &mut this.period),
            6 => get_opt(from, schema, 6, &mut this.account_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDataResult {
    pub id: Option<String>,
    pub label: Option<String>,
    pub timestamps: Option<Vec<Timestamp>>,
    pub values: Option<Vec<f64>>,
    pub status_code: Option<StatusCode>,
    pub messages: Option<Vec<MessageData>>,
}

impl Shape for MetricDataResult {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.id);
        put_opt(to, schema, 1, &self.label);
        put_opt(to, schema, 2, &self.timestamps);
        put_opt(to, schema, 3, &self.values);
        put_opt(to, schema, 4, &self.status_code);
        put_opt(to, schema, 5, &self.messages);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.id),
            1 => get_opt(from, schema, 1, &mut this.label),
            2 => get_opt(from, schema, 2, &mut this.timestamps),
            3 => get_opt(from, schema, 3, &mut this.values),
            4 => get_opt(from, schema, 4, &mut this.status_code),
            5 => get_opt(from, schema, 5, &mut this.messages),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricDatum {
    pub metric_name: String,
    pub dimensions: Option<Vec<Dimension>>,
    pub timestamp: Option<Timestamp>,
    pub value: Option<f64>,
    pub statistic_values: Option<StatisticSet>,
    pub values: Option<Vec<f64>>,
    pub counts: Option<Vec<f64>>,
    pub unit: Option<StandardUnit>,
    pub storage_resolution: Option<i32>,
}

impl Shape for MetricDatum {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric_name);
        put_opt(to, schema, 1, &self.dimensions);
        put_opt(to, schema, 2, &self.timestamp);
        put_opt(to, schema, 3, &self.value);
        put_opt(to, schema, 4, &self.statistic_values);
        put_opt(to, schema, 5, &self.values);
        put_opt(to, schema, 6, &self.counts);
        put_opt(to, schema, 7, &self.unit);
        put_opt(to, schema, 8, &self.storage_resolution);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric_name),
            1 => get_opt(from, schema, 1, &mut this.dimensions),
            2 => get_opt(from, schema, 2, &mut this.timestamp),
            3 => get_opt(from, schema, 3, &mut this.value),
            4 => get_opt(from, schema, 4, &mut this.statistic_values),
            5 => get_opt(from, schema, 5, &mut this.values),
            6 => get_opt(from, schema, 6, &mut this.counts),
            7 => get_opt(from, schema, 7, &mut this.unit),
            8 => get_opt(from, schema, 8, &mut this.storage_resolution),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MetricStat {
    pub metric: Metric,
    pub period: i32,
    pub stat: String,
    pub unit: Option<StandardUnit>,
}

impl Shape for MetricStat {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.metric);
        put(to, schema, 1, &self.period);
        put(to, schema, 2, &self.stat);
        put_opt(to, schema, 3, &self.unit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.metric),
            1 => get(from, schema, 1, &mut this.period),
            2 => get(from, schema, 2, &mut this.stat),
            3 => get_opt(from, schema, 3, &mut this.unit),
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
pub struct PutMetricDataInput {
    pub namespace: String,
    pub metric_data: Option<Vec<MetricDatum>>,
    pub entity_metric_data: Option<Vec<EntityMetricData>>,
    pub strict_entity_validation: Option<bool>,
}

impl Shape for PutMetricDataInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.namespace);
        put_opt(to, schema, 1, &self.metric_data);
        put_opt(to, schema, 2, &self.entity_metric_data);
        put_opt(to, schema, 3, &self.strict_entity_validation);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.namespace),
            1 => get_opt(from, schema, 1, &mut this.metric_data),
            2 => get_opt(from, schema, 2, &mut this.entity_metric_data),
            3 => get_opt(from, schema, 3, &mut this.strict_entity_validation),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecentlyActive {
    Pt3h,
    /// A value that the model does not have.
    Unknown(String),
}

impl RecentlyActive {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pt3h => "PT3H",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RecentlyActive {
    fn from(value: &str) -> Self {
        match value {
            "PT3H" => Self::Pt3h,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for RecentlyActive {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for RecentlyActive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for RecentlyActive {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScanBy {
    TimestampDescending,
    TimestampAscending,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScanBy {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TimestampDescending => "TimestampDescending",
            Self::TimestampAscending => "TimestampAscending",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScanBy {
    fn from(value: &str) -> Self {
        match value {
            "TimestampDescending" => Self::TimestampDescending,
            "TimestampAscending" => Self::TimestampAscending,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScanBy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScanBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScanBy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StandardUnit {
    Seconds,
    Microseconds,
    Milliseconds,
    Bytes,
    Kilobytes,
    Megabytes,
    Gigabytes,
    Terabytes,
    Bits,
    Kilobits,
    Megabits,
    Gigabits,
    Terabits,
    Percent,
    Count,
    BytesSecond,
    KilobytesSecond,
    MegabytesSecond,
    GigabytesSecond,
    TerabytesSecond,
    BitsSecond,
    KilobitsSecond,
    MegabitsSecond,
    GigabitsSecond,
    TerabitsSecond,
    CountSecond,
    None,
    /// A value that the model does not have.
    Unknown(String),
}

impl StandardUnit {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Seconds => "Seconds",
            Self::Microseconds => "Microseconds",
            Self::Milliseconds => "Milliseconds",
            Self::Bytes => "Bytes",
            Self::Kilobytes => "Kilobytes",
            Self::Megabytes => "Megabytes",
            Self::Gigabytes => "Gigabytes",
            Self::Terabytes => "Terabytes",
            Self::Bits => "Bits",
            Self::Kilobits => "Kilobits",
            Self::Megabits => "Megabits",
            Self::Gigabits => "Gigabits",
            Self::Terabits => "Terabits",
            Self::Percent => "Percent",
            Self::Count => "Count",
            Self::BytesSecond => "Bytes/Second",
            Self::KilobytesSecond => "Kilobytes/Second",
            Self::MegabytesSecond => "Megabytes/Second",
            Self::GigabytesSecond => "Gigabytes/Second",
            Self::TerabytesSecond => "Terabytes/Second",
            Self::BitsSecond => "Bits/Second",
            Self::KilobitsSecond => "Kilobits/Second",
            Self::MegabitsSecond => "Megabits/Second",
            Self::GigabitsSecond => "Gigabits/Second",
            Self::TerabitsSecond => "Terabits/Second",
            Self::CountSecond => "Count/Second",
            Self::None => "None",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StandardUnit {
    fn from(value: &str) -> Self {
        match value {
            "Seconds" => Self::Seconds,
            "Microseconds" => Self::Microseconds,
            "Milliseconds" => Self::Milliseconds,
            "Bytes" => Self::Bytes,
            "Kilobytes" => Self::Kilobytes,
            "Megabytes" => Self::Megabytes,
            "Gigabytes" => Self::Gigabytes,
            "Terabytes" => Self::Terabytes,
            "Bits" => Self::Bits,
            "Kilobits" => Self::Kilobits,
            "Megabits" => Self::Megabits,
            "Gigabits" => Self::Gigabits,
            "Terabits" => Self::Terabits,
            "Percent" => Self::Percent,
            "Count" => Self::Count,
            "Bytes/Second" => Self::BytesSecond,
            "Kilobytes/Second" => Self::KilobytesSecond,
            "Megabytes/Second" => Self::MegabytesSecond,
            "Gigabytes/Second" => Self::GigabytesSecond,
            "Terabytes/Second" => Self::TerabytesSecond,
            "Bits/Second" => Self::BitsSecond,
            "Kilobits/Second" => Self::KilobitsSecond,
            "Megabits/Second" => Self::MegabitsSecond,
            "Gigabits/Second" => Self::GigabitsSecond,
            "Terabits/Second" => Self::TerabitsSecond,
            "Count/Second" => Self::CountSecond,
            "None" => Self::None,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StandardUnit {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StandardUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StandardUnit {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Statistic {
    SampleCount,
    Average,
    Sum,
    Minimum,
    Maximum,
    /// A value that the model does not have.
    Unknown(String),
}

impl Statistic {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SampleCount => "SampleCount",
            Self::Average => "Average",
            Self::Sum => "Sum",
            Self::Minimum => "Minimum",
            Self::Maximum => "Maximum",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Statistic {
    fn from(value: &str) -> Self {
        match value {
            "SampleCount" => Self::SampleCount,
            "Average" => Self::Average,
            "Sum" => Self::Sum,
            "Minimum" => Self::Minimum,
            "Maximum" => Self::Maximum,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Statistic {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Statistic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Statistic {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StatisticSet {
    pub sample_count: f64,
    pub sum: f64,
    pub minimum: f64,
    pub maximum: f64,
}

impl Shape for StatisticSet {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.sample_count);
        put(to, schema, 1, &self.sum);
        put(to, schema, 2, &self.minimum);
        put(to, schema, 3, &self.maximum);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.sample_count),
            1 => get(from, schema, 1, &mut this.sum),
            2 => get(from, schema, 2, &mut this.minimum),
            3 => get(from, schema, 3, &mut this.maximum),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusCode {
    Complete,
    InternalError,
    PartialData,
    Forbidden,
    /// A value that the model does not have.
    Unknown(String),
}

impl StatusCode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Complete => "Complete",
            Self::InternalError => "InternalError",
            Self::PartialData => "PartialData",
            Self::Forbidden => "Forbidden",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatusCode {
    fn from(value: &str) -> Self {
        match value {
            "Complete" => Self::Complete,
            "InternalError" => Self::InternalError,
            "PartialData" => Self::PartialData,
            "Forbidden" => Self::Forbidden,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StatusCode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StatusCode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACCOUNT_ID: Schema = Schema {
        name: "AccountId",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static AWS_QUERY_ERROR_MESSAGE: Schema =
        Schema { name: "AwsQueryErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static COUNTS: Schema = Schema {
        name: "Counts",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DATAPOINT_VALUE) }],
        ..Schema::BASE
    };
    pub static DATAPOINT: Schema = Schema {
        name: "Datapoint",
        kind: Kind::Structure,
        members: &[
            Member::new("Timestamp", &TIMESTAMP),
            Member::new("SampleCount", &DATAPOINT_VALUE),
            Member::new("Average", &DATAPOINT_VALUE),
            Member::new("Sum", &DATAPOINT_VALUE),
            Member::new("Minimum", &DATAPOINT_VALUE),
            Member::new("Maximum", &DATAPOINT_VALUE),
            Member::new("Unit", &STANDARD_UNIT),
            Member::new("ExtendedStatistics", &DATAPOINT_VALUE_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DATAPOINT_VALUE: Schema =
        Schema { name: "DatapointValue", kind: Kind::Double, ..Schema::BASE };
    pub static DATAPOINT_VALUE_MAP: Schema = Schema {
        name: "DatapointValueMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &EXTENDED_STATISTIC) },
            Member { required: true, ..Member::new("value", &DATAPOINT_VALUE) },
        ],
        ..Schema::BASE
    };
    pub static DATAPOINT_VALUES: Schema = Schema {
        name: "DatapointValues",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DATAPOINT_VALUE) }],
        ..Schema::BASE
    };
    pub static DATAPOINTS: Schema = Schema {
        name: "Datapoints",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DATAPOINT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION: Schema = Schema {
        name: "Dimension",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &DIMENSION_NAME) },
            Member { required: true, ..Member::new("Value", &DIMENSION_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_FILTER: Schema = Schema {
        name: "DimensionFilter",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &DIMENSION_NAME) },
            Member::new("Value", &DIMENSION_VALUE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_FILTERS: Schema = Schema {
        name: "DimensionFilters",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DIMENSION_FILTER) }],
        constraints: Constraints { max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_NAME: Schema = Schema {
        name: "DimensionName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSION_VALUE: Schema = Schema {
        name: "DimensionValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DIMENSIONS: Schema = Schema {
        name: "Dimensions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DIMENSION) }],
        constraints: Constraints { max: Some(30.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY: Schema = Schema {
        name: "Entity",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyAttributes", &ENTITY_KEY_ATTRIBUTES_MAP),
            Member::new("Attributes", &ENTITY_ATTRIBUTES_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ATTRIBUTES_MAP: Schema = Schema {
        name: "EntityAttributesMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ENTITY_ATTRIBUTES_MAP_KEY_STRING) },
            Member { required: true, ..Member::new("value", &ENTITY_ATTRIBUTES_MAP_VALUE_STRING) },
        ],
        constraints: Constraints { min: Some(0.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ATTRIBUTES_MAP_KEY_STRING: Schema = Schema {
        name: "EntityAttributesMapKeyString",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ATTRIBUTES_MAP_VALUE_STRING: Schema = Schema {
        name: "EntityAttributesMapValueString",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_KEY_ATTRIBUTES_MAP: Schema = Schema {
        name: "EntityKeyAttributesMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING) },
            Member { required: true, ..Member::new("value", &ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING) },
        ],
        constraints: Constraints { min: Some(2.0), max: Some(4.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_KEY_ATTRIBUTES_MAP_KEY_STRING: Schema = Schema {
        name: "EntityKeyAttributesMapKeyString",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(32.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_KEY_ATTRIBUTES_MAP_VALUE_STRING: Schema = Schema {
        name: "EntityKeyAttributesMapValueString",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_METRIC_DATA: Schema = Schema {
        name: "EntityMetricData",
        kind: Kind::Structure,
        members: &[Member::new("Entity", &ENTITY), Member::new("MetricData", &METRIC_DATA)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_METRIC_DATA_LIST: Schema = Schema {
        name: "EntityMetricDataList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENTITY_METRIC_DATA) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE: Schema = Schema {
        name: "ErrorMessage",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXTENDED_STATISTIC: Schema =
        Schema { name: "ExtendedStatistic", kind: Kind::String, ..Schema::BASE };
    pub static EXTENDED_STATISTICS: Schema = Schema {
        name: "ExtendedStatistics",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &EXTENDED_STATISTIC) }],
        constraints: Constraints { min: Some(1.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FAULT_DESCRIPTION: Schema =
        Schema { name: "FaultDescription", kind: Kind::String, ..Schema::BASE };
    pub static GET_METRIC_DATA_INPUT: Schema = Schema {
        name: "GetMetricDataInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("MetricDataQueries", &METRIC_DATA_QUERIES) },
            Member { required: true, ..Member::new("StartTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("EndTime", &TIMESTAMP) },
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("ScanBy", &SCAN_BY),
            Member::new("MaxDatapoints", &GET_METRIC_DATA_MAX_DATAPOINTS),
            Member::new("LabelOptions", &LABEL_OPTIONS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_METRIC_DATA_LABEL_TIMEZONE: Schema =
        Schema { name: "GetMetricDataLabelTimezone", kind: Kind::String, ..Schema::BASE };
    pub static GET_METRIC_DATA_MAX_DATAPOINTS: Schema =
        Schema { name: "GetMetricDataMaxDatapoints", kind: Kind::Integer, ..Schema::BASE };
    pub static GET_METRIC_DATA_OUTPUT: Schema = Schema {
        name: "GetMetricDataOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("MetricDataResults", &METRIC_DATA_RESULTS),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("Messages", &METRIC_DATA_RESULT_MESSAGES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_METRIC_STATISTICS_INPUT: Schema = Schema {
        name: "GetMetricStatisticsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Namespace", &NAMESPACE) },
            Member { required: true, ..Member::new("MetricName", &METRIC_NAME) },
            Member::new("Dimensions", &DIMENSIONS),
            Member { required: true, ..Member::new("StartTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("EndTime", &TIMESTAMP) },
            Member { required: true, ..Member::new("Period", &PERIOD) },
            Member::new("Statistics", &STATISTICS),
            Member::new("ExtendedStatistics", &EXTENDED_STATISTICS),
            Member::new("Unit", &STANDARD_UNIT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_METRIC_STATISTICS_OUTPUT: Schema = Schema {
        name: "GetMetricStatisticsOutput",
        kind: Kind::Structure,
        members: &[Member::new("Label", &METRIC_LABEL), Member::new("Datapoints", &DATAPOINTS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_LINKED_ACCOUNTS: Schema =
        Schema { name: "IncludeLinkedAccounts", kind: Kind::Boolean, ..Schema::BASE };
    pub static INTERNAL_SERVICE_FAULT: Schema = Schema {
        name: "InternalServiceFault",
        kind: Kind::Structure,
        members: &[Member::new("Message", &FAULT_DESCRIPTION)],
        fault: Some(FaultSchema { code: Some("InternalServiceError"), status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_NEXT_TOKEN: Schema = Schema {
        name: "InvalidNextToken",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        constrained: true,
        fault: Some(FaultSchema { code: Some("InvalidNextToken"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_COMBINATION_EXCEPTION: Schema = Schema {
        name: "InvalidParameterCombinationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &AWS_QUERY_ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: Some("InvalidParameterCombination"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_PARAMETER_VALUE_EXCEPTION: Schema = Schema {
        name: "InvalidParameterValueException",
        kind: Kind::Structure,
        members: &[Member::new("message", &AWS_QUERY_ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: Some("InvalidParameterValue"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LABEL_OPTIONS: Schema = Schema {
        name: "LabelOptions",
        kind: Kind::Structure,
        members: &[Member::new("Timezone", &GET_METRIC_DATA_LABEL_TIMEZONE)],
        ..Schema::BASE
    };
    pub static LIST_METRICS_INPUT: Schema = Schema {
        name: "ListMetricsInput",
        kind: Kind::Structure,
        members: &[
            Member::new("Namespace", &NAMESPACE),
            Member::new("MetricName", &METRIC_NAME),
            Member::new("Dimensions", &DIMENSION_FILTERS),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("RecentlyActive", &RECENTLY_ACTIVE),
            Member::new("IncludeLinkedAccounts", &INCLUDE_LINKED_ACCOUNTS),
            Member::new("OwningAccount", &ACCOUNT_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_METRICS_OUTPUT: Schema = Schema {
        name: "ListMetricsOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Metrics", &METRICS),
            Member::new("NextToken", &NEXT_TOKEN),
            Member::new("OwningAccounts", &OWNING_ACCOUNTS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE_DATA: Schema = Schema {
        name: "MessageData",
        kind: Kind::Structure,
        members: &[Member::new("Code", &MESSAGE_DATA_CODE), Member::new("Value", &MESSAGE_DATA_VALUE)],
        ..Schema::BASE
    };
    pub static MESSAGE_DATA_CODE: Schema =
        Schema { name: "MessageDataCode", kind: Kind::String, ..Schema::BASE };
    pub static MESSAGE_DATA_VALUE: Schema =
        Schema { name: "MessageDataValue", kind: Kind::String, ..Schema::BASE };
    pub static METRIC: Schema = Schema {
        name: "Metric",
        kind: Kind::Structure,
        members: &[
            Member::new("Namespace", &NAMESPACE),
            Member::new("MetricName", &METRIC_NAME),
            Member::new("Dimensions", &DIMENSIONS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DATA: Schema = Schema {
        name: "MetricData",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &METRIC_DATUM) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DATA_QUERIES: Schema = Schema {
        name: "MetricDataQueries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &METRIC_DATA_QUERY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DATA_QUERY: Schema = Schema {
        name: "MetricDataQuery",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Id", &METRIC_ID) },
            Member::new("MetricStat", &METRIC_STAT),
            Member::new("Expression", &METRIC_EXPRESSION),
            Member::new("Label", &METRIC_LABEL),
            Member::new("ReturnData", &RETURN_DATA),
            Member::new("Period", &PERIOD),
            Member::new("AccountId", &ACCOUNT_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DATA_RESULT: Schema = Schema {
        name: "MetricDataResult",
        kind: Kind::Structure,
        members: &[
            Member::new("Id", &METRIC_ID),
            Member::new("Label", &METRIC_LABEL),
            Member::new("Timestamps", &TIMESTAMPS),
            Member::new("Values", &DATAPOINT_VALUES),
            Member::new("StatusCode", &STATUS_CODE),
            Member::new("Messages", &METRIC_DATA_RESULT_MESSAGES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DATA_RESULT_MESSAGES: Schema = Schema {
        name: "MetricDataResultMessages",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &MESSAGE_DATA) }],
        ..Schema::BASE
    };
    pub static METRIC_DATA_RESULTS: Schema = Schema {
        name: "MetricDataResults",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &METRIC_DATA_RESULT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_DATUM: Schema = Schema {
        name: "MetricDatum",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("MetricName", &METRIC_NAME) },
            Member::new("Dimensions", &DIMENSIONS),
            Member::new("Timestamp", &TIMESTAMP),
            Member::new("Value", &DATAPOINT_VALUE),
            Member::new("StatisticValues", &STATISTIC_SET),
            Member::new("Values", &VALUES),
            Member::new("Counts", &COUNTS),
            Member::new("Unit", &STANDARD_UNIT),
            Member::new("StorageResolution", &STORAGE_RESOLUTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_EXPRESSION: Schema = Schema {
        name: "MetricExpression",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_ID: Schema = Schema {
        name: "MetricId",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_LABEL: Schema = Schema { name: "MetricLabel", kind: Kind::String, ..Schema::BASE };
    pub static METRIC_NAME: Schema = Schema {
        name: "MetricName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static METRIC_STAT: Schema = Schema {
        name: "MetricStat",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Metric", &METRIC) },
            Member { required: true, ..Member::new("Period", &PERIOD) },
            Member { required: true, ..Member::new("Stat", &STAT) },
            Member::new("Unit", &STANDARD_UNIT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static METRICS: Schema = Schema {
        name: "Metrics",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &METRIC) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static MISSING_REQUIRED_PARAMETER_EXCEPTION: Schema = Schema {
        name: "MissingRequiredParameterException",
        kind: Kind::Structure,
        members: &[Member::new("message", &AWS_QUERY_ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: Some("MissingParameter"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    static NAMESPACE__PATTERN: Pattern = Pattern::new("[^:].*");
    pub static NAMESPACE: Schema = Schema {
        name: "Namespace",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(255.0),
            pattern: Some(&NAMESPACE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_TOKEN: Schema = Schema { name: "NextToken", kind: Kind::String, ..Schema::BASE };
    pub static OWNING_ACCOUNTS: Schema = Schema {
        name: "OwningAccounts",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ACCOUNT_ID) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PERIOD: Schema = Schema {
        name: "Period",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_METRIC_DATA_INPUT: Schema = Schema {
        name: "PutMetricDataInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Namespace", &NAMESPACE) },
            Member::new("MetricData", &METRIC_DATA),
            Member::new("EntityMetricData", &ENTITY_METRIC_DATA_LIST),
            Member::new("StrictEntityValidation", &STRICT_ENTITY_VALIDATION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RECENTLY_ACTIVE: Schema = Schema {
        name: "RecentlyActive",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PT3H"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RETURN_DATA: Schema = Schema { name: "ReturnData", kind: Kind::Boolean, ..Schema::BASE };
    pub static SCAN_BY: Schema = Schema {
        name: "ScanBy",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["TimestampDescending", "TimestampAscending"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STANDARD_UNIT: Schema = Schema {
        name: "StandardUnit",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Seconds",
                "Microseconds",
                "Milliseconds",
                "Bytes",
                "Kilobytes",
                "Megabytes",
                "Gigabytes",
                "Terabytes",
                "Bits",
                "Kilobits",
                "Megabits",
                "Gigabits",
                "Terabits",
                "Percent",
                "Count",
                "Bytes/Second",
                "Kilobytes/Second",
                "Megabytes/Second",
                "Gigabytes/Second",
                "Terabytes/Second",
                "Bits/Second",
                "Kilobits/Second",
                "Megabits/Second",
                "Gigabits/Second",
                "Terabits/Second",
                "Count/Second",
                "None",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STAT: Schema = Schema { name: "Stat", kind: Kind::String, ..Schema::BASE };
    pub static STATISTIC: Schema = Schema {
        name: "Statistic",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["SampleCount", "Average", "Sum", "Minimum", "Maximum"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATISTIC_SET: Schema = Schema {
        name: "StatisticSet",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("SampleCount", &DATAPOINT_VALUE) },
            Member { required: true, ..Member::new("Sum", &DATAPOINT_VALUE) },
            Member { required: true, ..Member::new("Minimum", &DATAPOINT_VALUE) },
            Member { required: true, ..Member::new("Maximum", &DATAPOINT_VALUE) },
        ],
        ..Schema::BASE
    };
    pub static STATISTICS: Schema = Schema {
        name: "Statistics",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STATISTIC) }],
        constraints: Constraints { min: Some(1.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STATUS_CODE: Schema = Schema {
        name: "StatusCode",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["Complete", "InternalError", "PartialData", "Forbidden"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STORAGE_RESOLUTION: Schema = Schema {
        name: "StorageResolution",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRICT_ENTITY_VALIDATION: Schema =
        Schema { name: "StrictEntityValidation", kind: Kind::Boolean, ..Schema::BASE };
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TIMESTAMPS: Schema = Schema {
        name: "Timestamps",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TIMESTAMP) }],
        ..Schema::BASE
    };
    pub static VALIDATION_ERROR: Schema = Schema {
        name: "ValidationError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VALUES: Schema = Schema {
        name: "Values",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DATAPOINT_VALUE) }],
        ..Schema::BASE
    };
}
