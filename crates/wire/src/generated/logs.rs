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
    name: "logs",
    id: "CloudWatch Logs",
    signing_name: "logs",
    protocol: Protocol::AwsJson11,
    target_prefix: "Logs_20140328",
    api_version: "2014-03-28",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "InvalidParameterException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AssociateKmsKey",
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
            name: "AssociateSourceToS3TableIntegration",
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
            name: "CancelExportTask",
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
            name: "CancelImportTask",
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
            name: "CreateDelivery",
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
            name: "CreateExportTask",
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
            name: "CreateImportTask",
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
            name: "CreateLogAnomalyDetector",
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
            name: "CreateLogGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_LOG_GROUP_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateLogStream",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_LOG_STREAM_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_ALREADY_EXISTS_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateLookupTable",
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
            name: "CreateScheduledQuery",
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
            name: "DeleteAccountPolicy",
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
            name: "DeleteDataProtectionPolicy",
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
            name: "DeleteDelivery",
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
            name: "DeleteDeliveryDestination",
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
            name: "DeleteDeliveryDestinationPolicy",
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
            name: "DeleteDeliverySource",
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
            name: "DeleteDestination",
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
            name: "DeleteIndexPolicy",
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
            name: "DeleteIntegration",
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
            name: "DeleteLogAnomalyDetector",
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
            name: "DeleteLogGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_LOG_GROUP_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteLogStream",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_LOG_STREAM_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteLookupTable",
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
            name: "DeleteMetricFilter",
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
            name: "DeleteQueryDefinition",
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
            name: "DeleteResourcePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_RESOURCE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteRetentionPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_RETENTION_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteScheduledQuery",
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
            name: "DeleteSubscriptionFilter",
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
            name: "DeleteSyslogConfiguration",
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
            name: "DeleteTransformer",
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
            name: "DescribeAccountPolicies",
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
            name: "DescribeConfigurationTemplates",
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
            name: "DescribeDeliveries",
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
            name: "DescribeDeliveryDestinations",
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
            name: "DescribeDeliverySources",
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
            name: "DescribeDestinations",
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
            name: "DescribeExportTasks",
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
            name: "DescribeFieldIndexes",
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
            name: "DescribeImportTaskBatches",
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
            name: "DescribeImportTasks",
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
            name: "DescribeIndexPolicies",
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
            name: "DescribeLogGroups",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_LOG_GROUPS_REQUEST,
            output: &schemas::DESCRIBE_LOG_GROUPS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INVALID_PARAMETER_EXCEPTION, &schemas::SERVICE_UNAVAILABLE_EXCEPTION],
        },
        OperationSchema {
            name: "DescribeLogStreams",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_LOG_STREAMS_REQUEST,
            output: &schemas::DESCRIBE_LOG_STREAMS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeLookupTables",
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
            name: "DescribeMetricFilters",
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
            name: "DescribeQueries",
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
            name: "DescribeQueryDefinitions",
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
            name: "DescribeResourcePolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_RESOURCE_POLICIES_REQUEST,
            output: &schemas::DESCRIBE_RESOURCE_POLICIES_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::INVALID_PARAMETER_EXCEPTION, &schemas::SERVICE_UNAVAILABLE_EXCEPTION],
        },
        OperationSchema {
            name: "DescribeSubscriptionFilters",
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
            name: "DisassociateKmsKey",
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
            name: "DisassociateSourceFromS3TableIntegration",
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
            name: "FilterLogEvents",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::FILTER_LOG_EVENTS_REQUEST,
            output: &schemas::FILTER_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
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
            name: "GetDelivery",
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
            name: "GetDeliveryDestination",
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
            name: "GetDeliveryDestinationPolicy",
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
            name: "GetDeliverySource",
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
            name: "GetIntegration",
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
            name: "GetLogAnomalyDetector",
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
            name: "GetLogEvents",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_LOG_EVENTS_REQUEST,
            output: &schemas::GET_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetLogFields",
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
            name: "GetLogGroupFields",
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
            name: "GetLogObject",
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
            name: "GetLogRecord",
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
            name: "GetLookupTable",
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
            name: "GetQueryResults",
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
            name: "GetScheduledQuery",
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
            name: "GetScheduledQueryHistory",
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
            name: "GetStorageTierPolicy",
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
            name: "GetTransformer",
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
            name: "ListAggregateLogGroupSummaries",
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
            name: "ListAnomalies",
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
            name: "ListIntegrations",
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
            name: "ListLogAnomalyDetectors",
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
            name: "ListLogGroups",
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
            name: "ListLogGroupsForQuery",
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
            name: "ListScheduledQueries",
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
            name: "ListSourcesForS3TableIntegration",
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
            name: "ListSyslogConfigurations",
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
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTagsLogGroup",
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
            name: "PutAccountPolicy",
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
            name: "PutBearerTokenAuthentication",
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
            name: "PutDeliveryDestination",
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
            name: "PutDeliveryDestinationPolicy",
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
            name: "PutDeliverySource",
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
            name: "PutDestination",
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
            name: "PutDestinationPolicy",
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
            name: "PutIndexPolicy",
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
            name: "PutIntegration",
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
            name: "PutLogEvents",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_LOG_EVENTS_REQUEST,
            output: &schemas::PUT_LOG_EVENTS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DATA_ALREADY_ACCEPTED_EXCEPTION,
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::INVALID_SEQUENCE_TOKEN_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::UNRECOGNIZED_CLIENT_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutLogGroupDeletionProtection",
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
            name: "PutMetricFilter",
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
            name: "PutQueryDefinition",
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
            name: "PutResourcePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_RESOURCE_POLICY_REQUEST,
            output: &schemas::PUT_RESOURCE_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutRetentionPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_RETENTION_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::OPERATION_ABORTED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutStorageTierPolicy",
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
            name: "PutSubscriptionFilter",
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
            name: "PutSyslogConfiguration",
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
            name: "PutTransformer",
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
            name: "StartLiveTail",
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
            name: "StartQuery",
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
            name: "StopQuery",
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
            name: "TagLogGroup",
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
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
                &schemas::TOO_MANY_TAGS_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TestMetricFilter",
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
            name: "TestTransformer",
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
            name: "UntagLogGroup",
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
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_RESOURCE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_PARAMETER_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::SERVICE_UNAVAILABLE_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateAnomaly",
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
            name: "UpdateDeliveryConfiguration",
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
            name: "UpdateLogAnomalyDetector",
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
            name: "UpdateLookupTable",
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
            name: "UpdateScheduledQuery",
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

/// Operation `CreateLogGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLogGroup;

impl Operation for CreateLogGroup {
    type Input = CreateLogGroupRequest;
    type Output = Empty;
    type Error = CreateLogGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `CreateLogGroup` answers instead of its output.
#[derive(Debug)]
pub enum CreateLogGroupError {
    InvalidParameterException(InvalidParameterException),
    LimitExceededException(LimitExceededException),
    OperationAbortedException(OperationAbortedException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for CreateLogGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for CreateLogGroupError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<LimitExceededException> for CreateLogGroupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<OperationAbortedException> for CreateLogGroupError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateLogGroupError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ServiceUnavailableException> for CreateLogGroupError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for CreateLogGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateLogStream`.
#[derive(Clone, Copy, Debug)]
pub struct CreateLogStream;

impl Operation for CreateLogStream {
    type Input = CreateLogStreamRequest;
    type Output = Empty;
    type Error = CreateLogStreamError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `CreateLogStream` answers instead of its output.
#[derive(Debug)]
pub enum CreateLogStreamError {
    InvalidParameterException(InvalidParameterException),
    ResourceAlreadyExistsException(ResourceAlreadyExistsException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for CreateLogStreamError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceAlreadyExistsException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for CreateLogStreamError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceAlreadyExistsException> for CreateLogStreamError {
    fn from(fault: ResourceAlreadyExistsException) -> Self {
        Self::ResourceAlreadyExistsException(fault)
    }
}

impl From<ResourceNotFoundException> for CreateLogStreamError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for CreateLogStreamError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for CreateLogStreamError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteLogGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogGroup;

impl Operation for DeleteLogGroup {
    type Input = DeleteLogGroupRequest;
    type Output = Empty;
    type Error = DeleteLogGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `DeleteLogGroup` answers instead of its output.
#[derive(Debug)]
pub enum DeleteLogGroupError {
    InvalidParameterException(InvalidParameterException),
    OperationAbortedException(OperationAbortedException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteLogGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteLogGroupError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<OperationAbortedException> for DeleteLogGroupError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteLogGroupError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for DeleteLogGroupError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<ValidationException> for DeleteLogGroupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteLogGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteLogStream`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteLogStream;

impl Operation for DeleteLogStream {
    type Input = DeleteLogStreamRequest;
    type Output = Empty;
    type Error = DeleteLogStreamError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `DeleteLogStream` answers instead of its output.
#[derive(Debug)]
pub enum DeleteLogStreamError {
    InvalidParameterException(InvalidParameterException),
    OperationAbortedException(OperationAbortedException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteLogStreamError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteLogStreamError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<OperationAbortedException> for DeleteLogStreamError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteLogStreamError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for DeleteLogStreamError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<ValidationException> for DeleteLogStreamError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteLogStreamError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteResourcePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteResourcePolicy;

impl Operation for DeleteResourcePolicy {
    type Input = DeleteResourcePolicyRequest;
    type Output = Empty;
    type Error = DeleteResourcePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[27];
}

/// What `DeleteResourcePolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteResourcePolicyError {
    InvalidParameterException(InvalidParameterException),
    OperationAbortedException(OperationAbortedException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for DeleteResourcePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteResourcePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<OperationAbortedException> for DeleteResourcePolicyError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteResourcePolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for DeleteResourcePolicyError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for DeleteResourcePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRetentionPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRetentionPolicy;

impl Operation for DeleteRetentionPolicy {
    type Input = DeleteRetentionPolicyRequest;
    type Output = Empty;
    type Error = DeleteRetentionPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `DeleteRetentionPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRetentionPolicyError {
    InvalidParameterException(InvalidParameterException),
    OperationAbortedException(OperationAbortedException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for DeleteRetentionPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DeleteRetentionPolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<OperationAbortedException> for DeleteRetentionPolicyError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteRetentionPolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for DeleteRetentionPolicyError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for DeleteRetentionPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeLogGroups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLogGroups;

impl Operation for DescribeLogGroups {
    type Input = DescribeLogGroupsRequest;
    type Output = DescribeLogGroupsResponse;
    type Error = DescribeLogGroupsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[44];
}

/// What `DescribeLogGroups` answers instead of its output.
#[derive(Debug)]
pub enum DescribeLogGroupsError {
    InvalidParameterException(InvalidParameterException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for DescribeLogGroupsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DescribeLogGroupsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ServiceUnavailableException> for DescribeLogGroupsError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for DescribeLogGroupsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeLogStreams`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLogStreams;

impl Operation for DescribeLogStreams {
    type Input = DescribeLogStreamsRequest;
    type Output = DescribeLogStreamsResponse;
    type Error = DescribeLogStreamsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[45];
}

/// What `DescribeLogStreams` answers instead of its output.
#[derive(Debug)]
pub enum DescribeLogStreamsError {
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for DescribeLogStreamsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DescribeLogStreamsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeLogStreamsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for DescribeLogStreamsError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for DescribeLogStreamsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeResourcePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeResourcePolicies;

impl Operation for DescribeResourcePolicies {
    type Input = DescribeResourcePoliciesRequest;
    type Output = DescribeResourcePoliciesResponse;
    type Error = DescribeResourcePoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `DescribeResourcePolicies` answers instead of its output.
#[derive(Debug)]
pub enum DescribeResourcePoliciesError {
    InvalidParameterException(InvalidParameterException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for DescribeResourcePoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for DescribeResourcePoliciesError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ServiceUnavailableException> for DescribeResourcePoliciesError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for DescribeResourcePoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `FilterLogEvents`.
#[derive(Clone, Copy, Debug)]
pub struct FilterLogEvents;

impl Operation for FilterLogEvents {
    type Input = FilterLogEventsRequest;
    type Output = FilterLogEventsResponse;
    type Error = FilterLogEventsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[54];
}

/// What `FilterLogEvents` answers instead of its output.
#[derive(Debug)]
pub enum FilterLogEventsError {
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for FilterLogEventsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for FilterLogEventsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for FilterLogEventsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for FilterLogEventsError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for FilterLogEventsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetLogEvents`.
#[derive(Clone, Copy, Debug)]
pub struct GetLogEvents;

impl Operation for GetLogEvents {
    type Input = GetLogEventsRequest;
    type Output = GetLogEventsResponse;
    type Error = GetLogEventsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[62];
}

/// What `GetLogEvents` answers instead of its output.
#[derive(Debug)]
pub enum GetLogEventsError {
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for GetLogEventsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for GetLogEventsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<ResourceNotFoundException> for GetLogEventsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for GetLogEventsError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for GetLogEventsError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[82];
}

/// What `ListTagsForResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsForResourceError {
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for ListTagsForResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
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

impl From<ServiceUnavailableException> for ListTagsForResourceError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for ListTagsForResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutLogEvents`.
#[derive(Clone, Copy, Debug)]
pub struct PutLogEvents;

impl Operation for PutLogEvents {
    type Input = PutLogEventsRequest;
    type Output = PutLogEventsResponse;
    type Error = PutLogEventsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[94];
}

/// What `PutLogEvents` answers instead of its output.
#[derive(Debug)]
pub enum PutLogEventsError {
    DataAlreadyAcceptedException(DataAlreadyAcceptedException),
    InvalidParameterException(InvalidParameterException),
    InvalidSequenceTokenException(InvalidSequenceTokenException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    UnrecognizedClientException(UnrecognizedClientException),
    Internal(Internal),
}

impl OperationError for PutLogEventsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DataAlreadyAcceptedException(fault) => Ok(fault),
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::InvalidSequenceTokenException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::UnrecognizedClientException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DataAlreadyAcceptedException> for PutLogEventsError {
    fn from(fault: DataAlreadyAcceptedException) -> Self {
        Self::DataAlreadyAcceptedException(fault)
    }
}

impl From<InvalidParameterException> for PutLogEventsError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<InvalidSequenceTokenException> for PutLogEventsError {
    fn from(fault: InvalidSequenceTokenException) -> Self {
        Self::InvalidSequenceTokenException(fault)
    }
}

impl From<ResourceNotFoundException> for PutLogEventsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for PutLogEventsError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<UnrecognizedClientException> for PutLogEventsError {
    fn from(fault: UnrecognizedClientException) -> Self {
        Self::UnrecognizedClientException(fault)
    }
}

impl From<Internal> for PutLogEventsError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[98];
}

/// What `PutResourcePolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutResourcePolicyError {
    InvalidParameterException(InvalidParameterException),
    LimitExceededException(LimitExceededException),
    OperationAbortedException(OperationAbortedException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for PutResourcePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for PutResourcePolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<LimitExceededException> for PutResourcePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<OperationAbortedException> for PutResourcePolicyError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceNotFoundException> for PutResourcePolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for PutResourcePolicyError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for PutResourcePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutRetentionPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutRetentionPolicy;

impl Operation for PutRetentionPolicy {
    type Input = PutRetentionPolicyRequest;
    type Output = Empty;
    type Error = PutRetentionPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[99];
}

/// What `PutRetentionPolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutRetentionPolicyError {
    InvalidParameterException(InvalidParameterException),
    OperationAbortedException(OperationAbortedException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for PutRetentionPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::OperationAbortedException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidParameterException> for PutRetentionPolicyError {
    fn from(fault: InvalidParameterException) -> Self {
        Self::InvalidParameterException(fault)
    }
}

impl From<OperationAbortedException> for PutRetentionPolicyError {
    fn from(fault: OperationAbortedException) -> Self {
        Self::OperationAbortedException(fault)
    }
}

impl From<ResourceNotFoundException> for PutRetentionPolicyError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for PutRetentionPolicyError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for PutRetentionPolicyError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[108];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    TooManyTagsException(TooManyTagsException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
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

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ServiceUnavailableException> for TagResourceError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
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
    type Output = Empty;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[112];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    InvalidParameterException(InvalidParameterException),
    ResourceNotFoundException(ResourceNotFoundException),
    ServiceUnavailableException(ServiceUnavailableException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidParameterException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ServiceUnavailableException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
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

impl From<ServiceUnavailableException> for UntagResourceError {
    fn from(fault: ServiceUnavailableException) -> Self {
        Self::ServiceUnavailableException(fault)
    }
}

impl From<Internal> for UntagResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub log_group_name: String,
    pub kms_key_id: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
    pub log_group_class: Option<LogGroupClass>,
    pub deletion_protection_enabled: Option<bool>,
}

impl Shape for CreateLogGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        put_opt(to, schema, 1, &self.kms_key_id);
        put_opt(to, schema, 2, &self.tags);
        put_opt(to, schema, 3, &self.log_group_class);
        put_opt(to, schema, 4, &self.deletion_protection_enabled);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            1 => get_opt(from, schema, 1, &mut this.kms_key_id),
            2 => get_opt(from, schema, 2, &mut this.tags),
            3 => get_opt(from, schema, 3, &mut this.log_group_class),
            4 => get_opt(from, schema, 4, &mut this.deletion_protection_enabled),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl Shape for CreateLogStreamRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        put(to, schema, 1, &self.log_stream_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            1 => get(from, schema, 1, &mut this.log_stream_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DataAlreadyAcceptedException {
    pub expected_sequence_token: Option<String>,
    pub message: Option<String>,
}

impl Shape for DataAlreadyAcceptedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.expected_sequence_token);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.expected_sequence_token),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for DataAlreadyAcceptedException {
    fn schema(&self) -> &'static Schema {
        &schemas::DATA_ALREADY_ACCEPTED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DataAlreadyAcceptedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataProtectionStatus {
    Activated,
    Deleted,
    Archived,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl DataProtectionStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Activated => "ACTIVATED",
            Self::Deleted => "DELETED",
            Self::Archived => "ARCHIVED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DataProtectionStatus {
    fn from(value: &str) -> Self {
        match value {
            "ACTIVATED" => Self::Activated,
            "DELETED" => Self::Deleted,
            "ARCHIVED" => Self::Archived,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DataProtectionStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DataProtectionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DataProtectionStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: String,
}

impl Shape for DeleteLogGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
}

impl Shape for DeleteLogStreamRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        put(to, schema, 1, &self.log_stream_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            1 => get(from, schema, 1, &mut this.log_stream_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl Shape for DeleteResourcePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_name);
        put_opt(to, schema, 1, &self.resource_arn);
        put_opt(to, schema, 2, &self.expected_revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_name),
            1 => get_opt(from, schema, 1, &mut this.resource_arn),
            2 => get_opt(from, schema, 2, &mut this.expected_revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: String,
}

impl Shape for DeleteRetentionPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub log_group_name_prefix: Option<String>,
    pub log_group_name_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub include_linked_accounts: Option<bool>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_identifiers: Option<Vec<String>>,
}

impl Shape for DescribeLogGroupsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.account_identifiers);
        put_opt(to, schema, 1, &self.log_group_name_prefix);
        put_opt(to, schema, 2, &self.log_group_name_pattern);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.limit);
        put_opt(to, schema, 5, &self.include_linked_accounts);
        put_opt(to, schema, 6, &self.log_group_class);
        put_opt(to, schema, 7, &self.log_group_identifiers);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.account_identifiers),
            1 => get_opt(from, schema, 1, &mut this.log_group_name_prefix),
            2 => get_opt(from, schema, 2, &mut this.log_group_name_pattern),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.limit),
            5 => get_opt(from, schema, 5, &mut this.include_linked_accounts),
            6 => get_opt(from, schema, 6, &mut this.log_group_class),
            7 => get_opt(from, schema, 7, &mut this.log_group_identifiers),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeLogGroupsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_groups);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_groups),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub order_by: Option<OrderBy>,
    pub descending: Option<bool>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for DescribeLogStreamsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_group_name);
        put_opt(to, schema, 1, &self.log_group_identifier);
        put_opt(to, schema, 2, &self.log_stream_name_prefix);
        put_opt(to, schema, 3, &self.order_by);
        put_opt(to, schema, 4, &self.descending);
        put_opt(to, schema, 5, &self.next_token);
        put_opt(to, schema, 6, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_group_name),
            1 => get_opt(from, schema, 1, &mut this.log_group_identifier),
            2 => get_opt(from, schema, 2, &mut this.log_stream_name_prefix),
            3 => get_opt(from, schema, 3, &mut this.order_by),
            4 => get_opt(from, schema, 4, &mut this.descending),
            5 => get_opt(from, schema, 5, &mut this.next_token),
            6 => get_opt(from, schema, 6, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeLogStreamsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_streams);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_streams),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeResourcePoliciesRequest {
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub resource_arn: Option<String>,
    pub policy_scope: Option<PolicyScope>,
}

impl Shape for DescribeResourcePoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_token);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.resource_arn);
        put_opt(to, schema, 3, &self.policy_scope);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_token),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.resource_arn),
            3 => get_opt(from, schema, 3, &mut this.policy_scope),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeResourcePoliciesResponse {
    pub resource_policies: Option<Vec<ResourcePolicy>>,
    pub next_token: Option<String>,
}

impl Shape for DescribeResourcePoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.resource_policies);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.resource_policies),
            1 => get_opt(from, schema, 1, &mut this.next_token),
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntityRejectionErrorType {
    InvalidEntity,
    InvalidTypeValue,
    InvalidKeyAttributes,
    InvalidAttributes,
    EntitySizeTooLarge,
    UnsupportedLogGroupType,
    MissingRequiredFields,
    /// A value that the model does not have.
    Unknown(String),
}

impl EntityRejectionErrorType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidEntity => "InvalidEntity",
            Self::InvalidTypeValue => "InvalidTypeValue",
            Self::InvalidKeyAttributes => "InvalidKeyAttributes",
            Self::InvalidAttributes => "InvalidAttributes",
            Self::EntitySizeTooLarge => "EntitySizeTooLarge",
            Self::UnsupportedLogGroupType => "UnsupportedLogGroupType",
            Self::MissingRequiredFields => "MissingRequiredFields",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EntityRejectionErrorType {
    fn from(value: &str) -> Self {
        match value {
            "InvalidEntity" => Self::InvalidEntity,
            "InvalidTypeValue" => Self::InvalidTypeValue,
            "InvalidKeyAttributes" => Self::InvalidKeyAttributes,
            "InvalidAttributes" => Self::InvalidAttributes,
            "EntitySizeTooLarge" => Self::EntitySizeTooLarge,
            "UnsupportedLogGroupType" => Self::UnsupportedLogGroupType,
            "MissingRequiredFields" => Self::MissingRequiredFields,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EntityRejectionErrorType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EntityRejectionErrorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EntityRejectionErrorType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub log_stream_name_prefix: Option<String>,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub interleaved: Option<bool>,
    pub unmask: Option<bool>,
}

impl Shape for FilterLogEventsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_group_name);
        put_opt(to, schema, 1, &self.log_group_identifier);
        put_opt(to, schema, 2, &self.log_stream_names);
        put_opt(to, schema, 3, &self.log_stream_name_prefix);
        put_opt(to, schema, 4, &self.start_time);
        put_opt(to, schema, 5, &self.end_time);
        put_opt(to, schema, 6, &self.filter_pattern);
        put_opt(to, schema, 7, &self.next_token);
        put_opt(to, schema, 8, &self.limit);
        put_opt(to, schema, 9, &self.start_from_head);
        put_opt(to, schema, 10, &self.interleaved);
        put_opt(to, schema, 11, &self.unmask);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_group_name),
            1 => get_opt(from, schema, 1, &mut this.log_group_identifier),
            2 => get_opt(from, schema, 2, &mut this.log_stream_names),
            3 => get_opt(from, schema, 3, &mut this.log_stream_name_prefix),
            4 => get_opt(from, schema, 4, &mut this.start_time),
            5 => get_opt(from, schema, 5, &mut this.end_time),
            6 => get_opt(from, schema, 6, &mut this.filter_pattern),
            7 => get_opt(from, schema, 7, &mut this.next_token),
            8 => get_opt(from, schema, 8, &mut this.limit),
            9 => get_opt(from, schema, 9, &mut this.start_from_head),
            10 => get_opt(from, schema, 10, &mut this.interleaved),
            11 => get_opt(from, schema, 11, &mut this.unmask),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
    pub next_token: Option<String>,
}

impl Shape for FilterLogEventsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.events);
        put_opt(to, schema, 1, &self.searched_log_streams);
        put_opt(to, schema, 2, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.events),
            1 => get_opt(from, schema, 1, &mut this.searched_log_streams),
            2 => get_opt(from, schema, 2, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub log_stream_name: Option<String>,
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
    pub event_id: Option<String>,
}

impl Shape for FilteredLogEvent {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_stream_name);
        put_opt(to, schema, 1, &self.timestamp);
        put_opt(to, schema, 2, &self.message);
        put_opt(to, schema, 3, &self.ingestion_time);
        put_opt(to, schema, 4, &self.event_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_stream_name),
            1 => get_opt(from, schema, 1, &mut this.timestamp),
            2 => get_opt(from, schema, 2, &mut this.message),
            3 => get_opt(from, schema, 3, &mut this.ingestion_time),
            4 => get_opt(from, schema, 4, &mut this.event_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub log_group_name: Option<String>,
    pub log_group_identifier: Option<String>,
    pub log_stream_name: String,
    pub start_time: Option<i64>,
    pub end_time: Option<i64>,
    pub next_token: Option<String>,
    pub limit: Option<i32>,
    pub start_from_head: Option<bool>,
    pub unmask: Option<bool>,
}

impl Shape for GetLogEventsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_group_name);
        put_opt(to, schema, 1, &self.log_group_identifier);
        put(to, schema, 2, &self.log_stream_name);
        put_opt(to, schema, 3, &self.start_time);
        put_opt(to, schema, 4, &self.end_time);
        put_opt(to, schema, 5, &self.next_token);
        put_opt(to, schema, 6, &self.limit);
        put_opt(to, schema, 7, &self.start_from_head);
        put_opt(to, schema, 8, &self.unmask);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_group_name),
            1 => get_opt(from, schema, 1, &mut this.log_group_identifier),
            2 => get(from, schema, 2, &mut this.log_stream_name),
            3 => get_opt(from, schema, 3, &mut this.start_time),
            4 => get_opt(from, schema, 4, &mut this.end_time),
            5 => get_opt(from, schema, 5, &mut this.next_token),
            6 => get_opt(from, schema, 6, &mut this.limit),
            7 => get_opt(from, schema, 7, &mut this.start_from_head),
            8 => get_opt(from, schema, 8, &mut this.unmask),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_forward_token: Option<String>,
    pub next_backward_token: Option<String>,
}

impl Shape for GetLogEventsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.events);
        put_opt(to, schema, 1, &self.next_forward_token);
        put_opt(to, schema, 2, &self.next_backward_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.events),
            1 => get_opt(from, schema, 1, &mut this.next_forward_token),
            2 => get_opt(from, schema, 2, &mut this.next_backward_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InheritedProperty {
    AccountDataProtection,
    /// A value that the model does not have.
    Unknown(String),
}

impl InheritedProperty {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccountDataProtection => "ACCOUNT_DATA_PROTECTION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for InheritedProperty {
    fn from(value: &str) -> Self {
        match value {
            "ACCOUNT_DATA_PROTECTION" => Self::AccountDataProtection,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for InheritedProperty {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for InheritedProperty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for InheritedProperty {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputLogEvent {
    pub timestamp: i64,
    pub message: String,
}

impl Shape for InputLogEvent {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.timestamp);
        put(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.timestamp),
            1 => get(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct InvalidSequenceTokenException {
    pub expected_sequence_token: Option<String>,
    pub message: Option<String>,
}

impl Shape for InvalidSequenceTokenException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.expected_sequence_token);
        put_opt(to, schema, 1, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.expected_sequence_token),
            1 => get_opt(from, schema, 1, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for InvalidSequenceTokenException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_SEQUENCE_TOKEN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidSequenceTokenException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogGroup {
    pub log_group_name: Option<String>,
    pub creation_time: Option<i64>,
    pub retention_in_days: Option<i32>,
    pub metric_filter_count: Option<i32>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
    pub kms_key_id: Option<String>,
    pub data_protection_status: Option<DataProtectionStatus>,
    pub inherited_properties: Option<Vec<InheritedProperty>>,
    pub log_group_class: Option<LogGroupClass>,
    pub log_group_arn: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub retention_policy_name: Option<String>,
}

impl Shape for LogGroup {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_group_name);
        put_opt(to, schema, 1, &self.creation_time);
        put_opt(to, schema, 2, &self.retention_in_days);
        put_opt(to, schema, 3, &self.metric_filter_count);
        put_opt(to, schema, 4, &self.arn);
        put_opt(to, schema, 5, &self.stored_bytes);
        put_opt(to, schema, 6, &self.kms_key_id);
        put_opt(to, schema, 7, &self.data_protection_status);
        put_opt(to, schema, 8, &self.inherited_properties);
        put_opt(to, schema, 9, &self.log_group_class);
        put_opt(to, schema, 10, &self.log_group_arn);
        put_opt(to, schema, 11, &self.deletion_protection_enabled);
        put_opt(to, schema, 12, &self.bearer_token_authentication_enabled);
        put_opt(to, schema, 13, &self.retention_policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_group_name),
            1 => get_opt(from, schema, 1, &mut this.creation_time),
            2 => get_opt(from, schema, 2, &mut this.retention_in_days),
            3 => get_opt(from, schema, 3, &mut this.metric_filter_count),
            4 => get_opt(from, schema, 4, &mut this.arn),
            5 => get_opt(from, schema, 5, &mut this.stored_bytes),
            6 => get_opt(from, schema, 6, &mut this.kms_key_id),
            7 => get_opt(from, schema, 7, &mut this.data_protection_status),
            8 => get_opt(from, schema, 8, &mut this.inherited_properties),
            9 => get_opt(from, schema, 9, &mut this.log_group_class),
            10 => get_opt(from, schema, 10, &mut this.log_group_arn),
            11 => get_opt(from, schema, 11, &mut this.deletion_protection_enabled),
            12 => get_opt(from, schema, 12, &mut this.bearer_token_authentication_enabled),
            13 => get_opt(from, schema, 13, &mut this.retention_policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogGroupClass {
    Standard,
    InfrequentAccess,
    Delivery,
    Essentials,
    /// A value that the model does not have.
    Unknown(String),
}

impl LogGroupClass {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
            Self::Essentials => "ESSENTIALS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for LogGroupClass {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "INFREQUENT_ACCESS" => Self::InfrequentAccess,
            "DELIVERY" => Self::Delivery,
            "ESSENTIALS" => Self::Essentials,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for LogGroupClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for LogGroupClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for LogGroupClass {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogStream {
    pub log_stream_name: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub upload_sequence_token: Option<String>,
    pub arn: Option<String>,
    pub stored_bytes: Option<i64>,
}

impl Shape for LogStream {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_stream_name);
        put_opt(to, schema, 1, &self.creation_time);
        put_opt(to, schema, 2, &self.first_event_timestamp);
        put_opt(to, schema, 3, &self.last_event_timestamp);
        put_opt(to, schema, 4, &self.last_ingestion_time);
        put_opt(to, schema, 5, &self.upload_sequence_token);
        put_opt(to, schema, 6, &self.arn);
        put_opt(to, schema, 7, &self.stored_bytes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_stream_name),
            1 => get_opt(from, schema, 1, &mut this.creation_time),
            2 => get_opt(from, schema, 2, &mut this.first_event_timestamp),
            3 => get_opt(from, schema, 3, &mut this.last_event_timestamp),
            4 => get_opt(from, schema, 4, &mut this.last_ingestion_time),
            5 => get_opt(from, schema, 5, &mut this.upload_sequence_token),
            6 => get_opt(from, schema, 6, &mut this.arn),
            7 => get_opt(from, schema, 7, &mut this.stored_bytes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperationAbortedException {
    pub message: Option<String>,
}

impl Shape for OperationAbortedException {
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

impl Fault for OperationAbortedException {
    fn schema(&self) -> &'static Schema {
        &schemas::OPERATION_ABORTED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl OperationAbortedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrderBy {
    LogStreamName,
    LastEventTime,
    /// A value that the model does not have.
    Unknown(String),
}

impl OrderBy {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::LogStreamName => "LogStreamName",
            Self::LastEventTime => "LastEventTime",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OrderBy {
    fn from(value: &str) -> Self {
        match value {
            "LogStreamName" => Self::LogStreamName,
            "LastEventTime" => Self::LastEventTime,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OrderBy {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OrderBy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OrderBy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputLogEvent {
    pub timestamp: Option<i64>,
    pub message: Option<String>,
    pub ingestion_time: Option<i64>,
}

impl Shape for OutputLogEvent {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.timestamp);
        put_opt(to, schema, 1, &self.message);
        put_opt(to, schema, 2, &self.ingestion_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.timestamp),
            1 => get_opt(from, schema, 1, &mut this.message),
            2 => get_opt(from, schema, 2, &mut this.ingestion_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyScope {
    Account,
    Resource,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyScope {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Account => "ACCOUNT",
            Self::Resource => "RESOURCE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyScope {
    fn from(value: &str) -> Self {
        match value {
            "ACCOUNT" => Self::Account,
            "RESOURCE" => Self::Resource,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PolicyScope {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PolicyScope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PolicyScope {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub log_group_name: String,
    pub log_stream_name: String,
    pub log_events: Vec<InputLogEvent>,
    pub sequence_token: Option<String>,
    pub entity: Option<Entity>,
}

impl Shape for PutLogEventsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        put(to, schema, 1, &self.log_stream_name);
        put(to, schema, 2, &self.log_events);
        put_opt(to, schema, 3, &self.sequence_token);
        put_opt(to, schema, 4, &self.entity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            1 => get(from, schema, 1, &mut this.log_stream_name),
            2 => get(from, schema, 2, &mut this.log_events),
            3 => get_opt(from, schema, 3, &mut this.sequence_token),
            4 => get_opt(from, schema, 4, &mut this.entity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
}

impl Shape for PutLogEventsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.next_sequence_token);
        put_opt(to, schema, 1, &self.rejected_log_events_info);
        put_opt(to, schema, 2, &self.rejected_entity_info);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.next_sequence_token),
            1 => get_opt(from, schema, 1, &mut this.rejected_log_events_info),
            2 => get_opt(from, schema, 2, &mut this.rejected_entity_info),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub resource_arn: Option<String>,
    pub expected_revision_id: Option<String>,
}

impl Shape for PutResourcePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_name);
        put_opt(to, schema, 1, &self.policy_document);
        put_opt(to, schema, 2, &self.resource_arn);
        put_opt(to, schema, 3, &self.expected_revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_name),
            1 => get_opt(from, schema, 1, &mut this.policy_document),
            2 => get_opt(from, schema, 2, &mut this.resource_arn),
            3 => get_opt(from, schema, 3, &mut this.expected_revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub resource_policy: Option<ResourcePolicy>,
    pub revision_id: Option<String>,
}

impl Shape for PutResourcePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.resource_policy);
        put_opt(to, schema, 1, &self.revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.resource_policy),
            1 => get_opt(from, schema, 1, &mut this.revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: String,
    pub retention_in_days: i32,
}

impl Shape for PutRetentionPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.log_group_name);
        put(to, schema, 1, &self.retention_in_days);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.log_group_name),
            1 => get(from, schema, 1, &mut this.retention_in_days),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: EntityRejectionErrorType,
}

impl Shape for RejectedEntityInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.error_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.error_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
    pub expired_log_event_end_index: Option<i32>,
}

impl Shape for RejectedLogEventsInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.too_new_log_event_start_index);
        put_opt(to, schema, 1, &self.too_old_log_event_end_index);
        put_opt(to, schema, 2, &self.expired_log_event_end_index);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.too_new_log_event_start_index),
            1 => get_opt(from, schema, 1, &mut this.too_old_log_event_end_index),
            2 => get_opt(from, schema, 2, &mut this.expired_log_event_end_index),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct ResourcePolicy {
    pub policy_name: Option<String>,
    pub policy_document: Option<String>,
    pub last_updated_time: Option<i64>,
    pub policy_scope: Option<PolicyScope>,
    pub resource_arn: Option<String>,
    pub revision_id: Option<String>,
}

impl Shape for ResourcePolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_name);
        put_opt(to, schema, 1, &self.policy_document);
        put_opt(to, schema, 2, &self.last_updated_time);
        put_opt(to, schema, 3, &self.policy_scope);
        put_opt(to, schema, 4, &self.resource_arn);
        put_opt(to, schema, 5, &self.revision_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_name),
            1 => get_opt(from, schema, 1, &mut this.policy_document),
            2 => get_opt(from, schema, 2, &mut this.last_updated_time),
            3 => get_opt(from, schema, 3, &mut this.policy_scope),
            4 => get_opt(from, schema, 4, &mut this.resource_arn),
            5 => get_opt(from, schema, 5, &mut this.revision_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl Shape for SearchedLogStream {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.log_stream_name);
        put_opt(to, schema, 1, &self.searched_completely);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.log_stream_name),
            1 => get_opt(from, schema, 1, &mut this.searched_completely),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceUnavailableException {
    pub message: Option<String>,
}

impl Shape for ServiceUnavailableException {
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

impl Fault for ServiceUnavailableException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVICE_UNAVAILABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ServiceUnavailableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
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
pub struct UnrecognizedClientException {
    pub message: Option<String>,
}

impl Shape for UnrecognizedClientException {
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

impl Fault for UnrecognizedClientException {
    fn schema(&self) -> &'static Schema {
        &schemas::UNRECOGNIZED_CLIENT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnrecognizedClientException {
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

    static ACCOUNT_ID__PATTERN: Pattern = Pattern::new("^\\d{12}$");
    pub static ACCOUNT_ID: Schema = Schema {
        name: "AccountId",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(12.0),
            max: Some(12.0),
            pattern: Some(&ACCOUNT_ID__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ACCOUNT_IDS: Schema = Schema {
        name: "AccountIds",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ACCOUNT_ID) }],
        constraints: Constraints { min: Some(0.0), max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static AMAZON_RESOURCE_NAME__PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]*");
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
    pub static ARN: Schema = Schema { name: "Arn", kind: Kind::String, ..Schema::BASE };
    pub static BEARER_TOKEN_AUTHENTICATION_ENABLED: Schema =
        Schema { name: "BearerTokenAuthenticationEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static CREATE_LOG_GROUP_REQUEST: Schema = Schema {
        name: "CreateLogGroupRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) },
            Member::new("kmsKeyId", &KMS_KEY_ID),
            Member::new("tags", &TAGS),
            Member::new("logGroupClass", &LOG_GROUP_CLASS),
            Member::new("deletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_LOG_STREAM_REQUEST: Schema = Schema {
        name: "CreateLogStreamRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) },
            Member { required: true, ..Member::new("logStreamName", &LOG_STREAM_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DATA_ALREADY_ACCEPTED_EXCEPTION: Schema = Schema {
        name: "DataAlreadyAcceptedException",
        kind: Kind::Structure,
        members: &[
            Member::new("expectedSequenceToken", &SEQUENCE_TOKEN),
            Member::new("message", &ERROR_MESSAGE_PATCHED),
        ],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static DATA_PROTECTION_STATUS: Schema = Schema {
        name: "DataProtectionStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DAYS: Schema = Schema { name: "Days", kind: Kind::Integer, ..Schema::BASE };
    pub static DELETE_LOG_GROUP_REQUEST: Schema = Schema {
        name: "DeleteLogGroupRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_LOG_STREAM_REQUEST: Schema = Schema {
        name: "DeleteLogStreamRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) },
            Member { required: true, ..Member::new("logStreamName", &LOG_STREAM_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_RESOURCE_POLICY_REQUEST: Schema = Schema {
        name: "DeleteResourcePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("policyName", &POLICY_NAME),
            Member::new("resourceArn", &ARN),
            Member::new("expectedRevisionId", &EXPECTED_REVISION_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_RETENTION_POLICY_REQUEST: Schema = Schema {
        name: "DeleteRetentionPolicyRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETION_PROTECTION_ENABLED: Schema =
        Schema { name: "DeletionProtectionEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static DESCENDING: Schema = Schema { name: "Descending", kind: Kind::Boolean, ..Schema::BASE };
    pub static DESCRIBE_LIMIT: Schema = Schema {
        name: "DescribeLimit",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Schema = Schema {
        name: "DescribeLogGroupsLogGroupIdentifiers",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOG_GROUP_IDENTIFIER) }],
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_LOG_GROUPS_REQUEST: Schema = Schema {
        name: "DescribeLogGroupsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("accountIdentifiers", &ACCOUNT_IDS),
            Member::new("logGroupNamePrefix", &LOG_GROUP_NAME),
            Member::new("logGroupNamePattern", &LOG_GROUP_NAME_PATTERN),
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("limit", &DESCRIBE_LIMIT),
            Member::new("includeLinkedAccounts", &INCLUDE_LINKED_ACCOUNTS),
            Member::new("logGroupClass", &LOG_GROUP_CLASS),
            Member::new("logGroupIdentifiers", &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_LOG_GROUPS_RESPONSE: Schema = Schema {
        name: "DescribeLogGroupsResponse",
        kind: Kind::Structure,
        members: &[Member::new("logGroups", &LOG_GROUPS), Member::new("nextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_LOG_STREAMS_REQUEST: Schema = Schema {
        name: "DescribeLogStreamsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("logGroupName", &LOG_GROUP_NAME),
            Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
            Member::new("logStreamNamePrefix", &LOG_STREAM_NAME),
            Member::new("orderBy", &ORDER_BY),
            Member::new("descending", &DESCENDING),
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("limit", &DESCRIBE_LIMIT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_LOG_STREAMS_RESPONSE: Schema = Schema {
        name: "DescribeLogStreamsResponse",
        kind: Kind::Structure,
        members: &[Member::new("logStreams", &LOG_STREAMS), Member::new("nextToken", &NEXT_TOKEN)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_RESOURCE_POLICIES_REQUEST: Schema = Schema {
        name: "DescribeResourcePoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("limit", &DESCRIBE_LIMIT),
            Member::new("resourceArn", &ARN),
            Member::new("policyScope", &POLICY_SCOPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_RESOURCE_POLICIES_RESPONSE: Schema = Schema {
        name: "DescribeResourcePoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("resourcePolicies", &RESOURCE_POLICIES),
            Member::new("nextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY: Schema = Schema {
        name: "Entity",
        kind: Kind::Structure,
        members: &[
            Member::new("keyAttributes", &ENTITY_KEY_ATTRIBUTES),
            Member::new("attributes", &ENTITY_ATTRIBUTES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ATTRIBUTES: Schema = Schema {
        name: "EntityAttributes",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ENTITY_ATTRIBUTES_KEY) },
            Member { required: true, ..Member::new("value", &ENTITY_ATTRIBUTES_VALUE) },
        ],
        constraints: Constraints { min: Some(0.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ATTRIBUTES_KEY: Schema = Schema {
        name: "EntityAttributesKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ATTRIBUTES_VALUE: Schema = Schema {
        name: "EntityAttributesValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(512.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_KEY_ATTRIBUTES: Schema = Schema {
        name: "EntityKeyAttributes",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ENTITY_KEY_ATTRIBUTES_KEY) },
            Member { required: true, ..Member::new("value", &ENTITY_KEY_ATTRIBUTES_VALUE) },
        ],
        constraints: Constraints { min: Some(2.0), max: Some(4.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_KEY_ATTRIBUTES_KEY: Schema = Schema {
        name: "EntityKeyAttributesKey",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(32.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_KEY_ATTRIBUTES_VALUE: Schema = Schema {
        name: "EntityKeyAttributesValue",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(512.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_REJECTION_ERROR_TYPE: Schema = Schema {
        name: "EntityRejectionErrorType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "InvalidEntity",
                "InvalidTypeValue",
                "InvalidKeyAttributes",
                "InvalidAttributes",
                "EntitySizeTooLarge",
                "UnsupportedLogGroupType",
                "MissingRequiredFields",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EVENT_ID: Schema = Schema { name: "EventId", kind: Kind::String, ..Schema::BASE };
    pub static EVENT_MESSAGE: Schema = Schema {
        name: "EventMessage",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EVENTS_LIMIT: Schema = Schema {
        name: "EventsLimit",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPECTED_REVISION_ID: Schema = Schema {
        name: "ExpectedRevisionId",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_COUNT: Schema = Schema { name: "FilterCount", kind: Kind::Integer, ..Schema::BASE };
    pub static FILTER_LOG_EVENTS_REQUEST: Schema = Schema {
        name: "FilterLogEventsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("logGroupName", &LOG_GROUP_NAME),
            Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
            Member::new("logStreamNames", &INPUT_LOG_STREAM_NAMES),
            Member::new("logStreamNamePrefix", &LOG_STREAM_NAME),
            Member::new("startTime", &TIMESTAMP),
            Member::new("endTime", &TIMESTAMP),
            Member::new("filterPattern", &FILTER_PATTERN),
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("limit", &EVENTS_LIMIT),
            Member::new("startFromHead", &START_FROM_HEAD),
            Member::new("interleaved", &INTERLEAVED),
            Member::new("unmask", &UNMASK),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_LOG_EVENTS_RESPONSE: Schema = Schema {
        name: "FilterLogEventsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("events", &FILTERED_LOG_EVENTS),
            Member::new("searchedLogStreams", &SEARCHED_LOG_STREAMS),
            Member::new("nextToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTER_PATTERN: Schema = Schema {
        name: "FilterPattern",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTERED_LOG_EVENT: Schema = Schema {
        name: "FilteredLogEvent",
        kind: Kind::Structure,
        members: &[
            Member::new("logStreamName", &LOG_STREAM_NAME),
            Member::new("timestamp", &TIMESTAMP),
            Member::new("message", &EVENT_MESSAGE),
            Member::new("ingestionTime", &TIMESTAMP),
            Member::new("eventId", &EVENT_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static FILTERED_LOG_EVENTS: Schema = Schema {
        name: "FilteredLogEvents",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &FILTERED_LOG_EVENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_LOG_EVENTS_REQUEST: Schema = Schema {
        name: "GetLogEventsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("logGroupName", &LOG_GROUP_NAME),
            Member::new("logGroupIdentifier", &LOG_GROUP_IDENTIFIER),
            Member { required: true, ..Member::new("logStreamName", &LOG_STREAM_NAME) },
            Member::new("startTime", &TIMESTAMP),
            Member::new("endTime", &TIMESTAMP),
            Member::new("nextToken", &NEXT_TOKEN),
            Member::new("limit", &EVENTS_LIMIT),
            Member::new("startFromHead", &START_FROM_HEAD),
            Member::new("unmask", &UNMASK),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_LOG_EVENTS_RESPONSE: Schema = Schema {
        name: "GetLogEventsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("events", &OUTPUT_LOG_EVENTS),
            Member::new("nextForwardToken", &NEXT_TOKEN),
            Member::new("nextBackwardToken", &NEXT_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_LINKED_ACCOUNTS: Schema =
        Schema { name: "IncludeLinkedAccounts", kind: Kind::Boolean, ..Schema::BASE };
    pub static INHERITED_PROPERTIES: Schema = Schema {
        name: "InheritedProperties",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &INHERITED_PROPERTY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static INHERITED_PROPERTY: Schema = Schema {
        name: "InheritedProperty",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ACCOUNT_DATA_PROTECTION"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INPUT_LOG_EVENT: Schema = Schema {
        name: "InputLogEvent",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("timestamp", &TIMESTAMP) },
            Member { required: true, ..Member::new("message", &EVENT_MESSAGE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INPUT_LOG_EVENTS: Schema = Schema {
        name: "InputLogEvents",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &INPUT_LOG_EVENT) }],
        constraints: Constraints { min: Some(1.0), max: Some(10000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INPUT_LOG_STREAM_NAMES: Schema = Schema {
        name: "InputLogStreamNames",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOG_STREAM_NAME) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTERLEAVED: Schema = Schema { name: "Interleaved", kind: Kind::Boolean, ..Schema::BASE };
    pub static INVALID_PARAMETER_EXCEPTION: Schema = Schema {
        name: "InvalidParameterException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_SEQUENCE_TOKEN_EXCEPTION: Schema = Schema {
        name: "InvalidSequenceTokenException",
        kind: Kind::Structure,
        members: &[
            Member::new("expectedSequenceToken", &SEQUENCE_TOKEN),
            Member::new("message", &ERROR_MESSAGE_PATCHED),
        ],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_KEY_ID: Schema = Schema {
        name: "KmsKeyId",
        kind: Kind::String,
        constraints: Constraints { max: Some(256.0), ..Constraints::NONE },
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
    pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Schema = Schema {
        name: "ListTagsForResourceRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("resourceArn", &AMAZON_RESOURCE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Schema = Schema {
        name: "ListTagsForResourceResponse",
        kind: Kind::Structure,
        members: &[Member::new("tags", &TAGS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_EVENT_INDEX: Schema =
        Schema { name: "LogEventIndex", kind: Kind::Integer, ..Schema::BASE };
    pub static LOG_GROUP: Schema = Schema {
        name: "LogGroup",
        kind: Kind::Structure,
        members: &[
            Member::new("logGroupName", &LOG_GROUP_NAME),
            Member::new("creationTime", &TIMESTAMP),
            Member::new("retentionInDays", &DAYS),
            Member::new("metricFilterCount", &FILTER_COUNT),
            Member::new("arn", &ARN),
            Member::new("storedBytes", &STORED_BYTES),
            Member::new("kmsKeyId", &KMS_KEY_ID),
            Member::new("dataProtectionStatus", &DATA_PROTECTION_STATUS),
            Member::new("inheritedProperties", &INHERITED_PROPERTIES),
            Member::new("logGroupClass", &LOG_GROUP_CLASS),
            Member::new("logGroupArn", &ARN),
            Member::new("deletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
            Member::new("bearerTokenAuthenticationEnabled", &BEARER_TOKEN_AUTHENTICATION_ENABLED),
            Member::new("retentionPolicyName", &POLICY_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_GROUP_CLASS: Schema = Schema {
        name: "LogGroupClass",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY", "ESSENTIALS"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static LOG_GROUP_IDENTIFIER__PATTERN: Pattern = Pattern::new("[\\w#+=/:,.@-]*");
    pub static LOG_GROUP_IDENTIFIER: Schema = Schema {
        name: "LogGroupIdentifier",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&LOG_GROUP_IDENTIFIER__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static LOG_GROUP_NAME__PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]+");
    pub static LOG_GROUP_NAME: Schema = Schema {
        name: "LogGroupName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&LOG_GROUP_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static LOG_GROUP_NAME_PATTERN__PATTERN: Pattern = Pattern::new("[\\.\\-_/#A-Za-z0-9]*");
    pub static LOG_GROUP_NAME_PATTERN: Schema = Schema {
        name: "LogGroupNamePattern",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(512.0),
            pattern: Some(&LOG_GROUP_NAME_PATTERN__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_GROUPS: Schema = Schema {
        name: "LogGroups",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOG_GROUP) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_STREAM: Schema = Schema {
        name: "LogStream",
        kind: Kind::Structure,
        members: &[
            Member::new("logStreamName", &LOG_STREAM_NAME),
            Member::new("creationTime", &TIMESTAMP),
            Member::new("firstEventTimestamp", &TIMESTAMP),
            Member::new("lastEventTimestamp", &TIMESTAMP),
            Member::new("lastIngestionTime", &TIMESTAMP),
            Member::new("uploadSequenceToken", &SEQUENCE_TOKEN),
            Member::new("arn", &ARN),
            Member::new("storedBytes", &STORED_BYTES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static LOG_STREAM_NAME__PATTERN: Pattern = Pattern::new("[^:*]*");
    pub static LOG_STREAM_NAME: Schema = Schema {
        name: "LogStreamName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&LOG_STREAM_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LOG_STREAM_SEARCHED_COMPLETELY: Schema =
        Schema { name: "LogStreamSearchedCompletely", kind: Kind::Boolean, ..Schema::BASE };
    pub static LOG_STREAMS: Schema = Schema {
        name: "LogStreams",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOG_STREAM) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE: Schema = Schema { name: "Message", kind: Kind::String, ..Schema::BASE };
    pub static NEXT_TOKEN: Schema = Schema {
        name: "NextToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static OPERATION_ABORTED_EXCEPTION: Schema = Schema {
        name: "OperationAbortedException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ORDER_BY: Schema = Schema {
        name: "OrderBy",
        kind: Kind::Enum,
        constraints: Constraints { values: &["LogStreamName", "LastEventTime"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static OUTPUT_LOG_EVENT: Schema = Schema {
        name: "OutputLogEvent",
        kind: Kind::Structure,
        members: &[
            Member::new("timestamp", &TIMESTAMP),
            Member::new("message", &EVENT_MESSAGE),
            Member::new("ingestionTime", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static OUTPUT_LOG_EVENTS: Schema = Schema {
        name: "OutputLogEvents",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &OUTPUT_LOG_EVENT) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_DOCUMENT: Schema = Schema {
        name: "PolicyDocument",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(51200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_NAME: Schema = Schema { name: "PolicyName", kind: Kind::String, ..Schema::BASE };
    pub static POLICY_SCOPE: Schema = Schema {
        name: "PolicyScope",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ACCOUNT", "RESOURCE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_LOG_EVENTS_REQUEST: Schema = Schema {
        name: "PutLogEventsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) },
            Member { required: true, ..Member::new("logStreamName", &LOG_STREAM_NAME) },
            Member { required: true, ..Member::new("logEvents", &INPUT_LOG_EVENTS) },
            Member::new("sequenceToken", &SEQUENCE_TOKEN),
            Member::new("entity", &ENTITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_LOG_EVENTS_RESPONSE: Schema = Schema {
        name: "PutLogEventsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("nextSequenceToken", &SEQUENCE_TOKEN),
            Member::new("rejectedLogEventsInfo", &REJECTED_LOG_EVENTS_INFO),
            Member::new("rejectedEntityInfo", &REJECTED_ENTITY_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_RESOURCE_POLICY_REQUEST: Schema = Schema {
        name: "PutResourcePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("policyName", &POLICY_NAME),
            Member::new("policyDocument", &POLICY_DOCUMENT),
            Member::new("resourceArn", &ARN),
            Member::new("expectedRevisionId", &EXPECTED_REVISION_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_RESOURCE_POLICY_RESPONSE: Schema = Schema {
        name: "PutResourcePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("resourcePolicy", &RESOURCE_POLICY),
            Member::new("revisionId", &EXPECTED_REVISION_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_RETENTION_POLICY_REQUEST: Schema = Schema {
        name: "PutRetentionPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("logGroupName", &LOG_GROUP_NAME) },
            Member { required: true, ..Member::new("retentionInDays", &DAYS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REJECTED_ENTITY_INFO: Schema = Schema {
        name: "RejectedEntityInfo",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("errorType", &ENTITY_REJECTION_ERROR_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REJECTED_LOG_EVENTS_INFO: Schema = Schema {
        name: "RejectedLogEventsInfo",
        kind: Kind::Structure,
        members: &[
            Member::new("tooNewLogEventStartIndex", &LOG_EVENT_INDEX),
            Member::new("tooOldLogEventEndIndex", &LOG_EVENT_INDEX),
            Member::new("expiredLogEventEndIndex", &LOG_EVENT_INDEX),
        ],
        ..Schema::BASE
    };
    pub static RESOURCE_ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "ResourceAlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_POLICIES: Schema = Schema {
        name: "ResourcePolicies",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_POLICY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_POLICY: Schema = Schema {
        name: "ResourcePolicy",
        kind: Kind::Structure,
        members: &[
            Member::new("policyName", &POLICY_NAME),
            Member::new("policyDocument", &POLICY_DOCUMENT),
            Member::new("lastUpdatedTime", &TIMESTAMP),
            Member::new("policyScope", &POLICY_SCOPE),
            Member::new("resourceArn", &ARN),
            Member::new("revisionId", &EXPECTED_REVISION_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SEARCHED_LOG_STREAM: Schema = Schema {
        name: "SearchedLogStream",
        kind: Kind::Structure,
        members: &[
            Member::new("logStreamName", &LOG_STREAM_NAME),
            Member::new("searchedCompletely", &LOG_STREAM_SEARCHED_COMPLETELY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SEARCHED_LOG_STREAMS: Schema = Schema {
        name: "SearchedLogStreams",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SEARCHED_LOG_STREAM) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SEQUENCE_TOKEN: Schema = Schema {
        name: "SequenceToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_UNAVAILABLE_EXCEPTION: Schema = Schema {
        name: "ServiceUnavailableException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static START_FROM_HEAD: Schema =
        Schema { name: "StartFromHead", kind: Kind::Boolean, ..Schema::BASE };
    pub static STORED_BYTES: Schema = Schema {
        name: "StoredBytes",
        kind: Kind::Long,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TAG_KEY__PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$");
    pub static TAG_KEY: Schema = Schema {
        name: "TagKey",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&TAG_KEY__PATTERN),
            ..Constraints::NONE
        },
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
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("resourceArn", &AMAZON_RESOURCE_NAME) },
            Member { required: true, ..Member::new("tags", &TAGS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    static TAG_VALUE__PATTERN: Pattern = Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$");
    pub static TAG_VALUE: Schema = Schema {
        name: "TagValue",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(256.0),
            pattern: Some(&TAG_VALUE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAGS: Schema = Schema {
        name: "Tags",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TAG_KEY) },
            Member { required: true, ..Member::new("value", &TAG_VALUE) },
        ],
        constraints: Constraints { min: Some(1.0), max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIMESTAMP: Schema = Schema {
        name: "Timestamp",
        kind: Kind::Long,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TOO_MANY_TAGS_EXCEPTION: Schema = Schema {
        name: "TooManyTagsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &MESSAGE), Member::new("resourceName", &AMAZON_RESOURCE_NAME)],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNMASK: Schema = Schema { name: "Unmask", kind: Kind::Boolean, ..Schema::BASE };
    pub static UNRECOGNIZED_CLIENT_EXCEPTION: Schema = Schema {
        name: "UnrecognizedClientException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("resourceArn", &AMAZON_RESOURCE_NAME) },
            Member { required: true, ..Member::new("tagKeys", &TAG_KEY_LIST) },
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
