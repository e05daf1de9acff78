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
    name: "dynamodb",
    id: "DynamoDB",
    signing_name: "dynamodb",
    protocol: Protocol::AwsJson10,
    target_prefix: "DynamoDB_20120810",
    api_version: "2012-08-10",
    xml_namespace: "",
    namespace: "com.amazonaws.dynamodb.v20120810",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "com.amazon.coral.validate" },
    operations: &[
        OperationSchema {
            name: "BatchExecuteStatement",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::BATCH_EXECUTE_STATEMENT_INPUT,
            output: &schemas::BATCH_EXECUTE_STATEMENT_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "BatchGetItem",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::BATCH_GET_ITEM_INPUT,
            output: &schemas::BATCH_GET_ITEM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "BatchWriteItem",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::BATCH_WRITE_ITEM_INPUT,
            output: &schemas::BATCH_WRITE_ITEM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REPLICATED_WRITE_CONFLICT_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CancelBulkOperation",
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
            name: "CreateBackup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_BACKUP_INPUT,
            output: &schemas::CREATE_BACKUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::BACKUP_IN_USE_EXCEPTION,
                &schemas::CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TABLE_IN_USE_EXCEPTION,
                &schemas::TABLE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateGlobalTable",
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
            name: "CreateTable",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_TABLE_INPUT,
            output: &schemas::CREATE_TABLE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteBackup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_BACKUP_INPUT,
            output: &schemas::DELETE_BACKUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::BACKUP_IN_USE_EXCEPTION,
                &schemas::BACKUP_NOT_FOUND_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteItem",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ITEM_INPUT,
            output: &schemas::DELETE_ITEM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::CONDITIONAL_CHECK_FAILED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REPLICATED_WRITE_CONFLICT_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CONFLICT_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteResourcePolicy",
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
            name: "DeleteTable",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_TABLE_INPUT,
            output: &schemas::DELETE_TABLE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeBackup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_BACKUP_INPUT,
            output: &schemas::DESCRIBE_BACKUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::BACKUP_NOT_FOUND_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeBulkOperation",
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
            name: "DescribeContinuousBackups",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
            output: &schemas::DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::TABLE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeContributorInsights",
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
            name: "DescribeEndpoints",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_ENDPOINTS_REQUEST,
            output: &schemas::DESCRIBE_ENDPOINTS_RESPONSE,
            result_wrapper: None,
            errors: &[&schemas::ACCESS_DENIED_EXCEPTION, &schemas::VALIDATION_EXCEPTION],
        },
        OperationSchema {
            name: "DescribeExport",
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
            name: "DescribeGlobalTable",
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
            name: "DescribeGlobalTableSettings",
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
            name: "DescribeImport",
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
            name: "DescribeKinesisStreamingDestination",
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
            name: "DescribeLimits",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_LIMITS_INPUT,
            output: &schemas::DESCRIBE_LIMITS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeTable",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_TABLE_INPUT,
            output: &schemas::DESCRIBE_TABLE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DescribeTableReplicaAutoScaling",
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
            name: "DescribeTimeToLive",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_TIME_TO_LIVE_INPUT,
            output: &schemas::DESCRIBE_TIME_TO_LIVE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DisableKinesisStreamingDestination",
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
            name: "EnableKinesisStreamingDestination",
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
            name: "ExecuteStatement",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::EXECUTE_STATEMENT_INPUT,
            output: &schemas::EXECUTE_STATEMENT_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::CONDITIONAL_CHECK_FAILED_EXCEPTION,
                &schemas::DUPLICATE_ITEM_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CONFLICT_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ExecuteTransaction",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::EXECUTE_TRANSACTION_INPUT,
            output: &schemas::EXECUTE_TRANSACTION_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CANCELED_EXCEPTION,
                &schemas::TRANSACTION_IN_PROGRESS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ExportTableToPointInTime",
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
            name: "GetItem",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_ITEM_INPUT,
            output: &schemas::GET_ITEM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetResourcePolicy",
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
            name: "ImportTable",
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
            name: "ListBackups",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_BACKUPS_INPUT,
            output: &schemas::LIST_BACKUPS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListBulkOperations",
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
            name: "ListContributorInsights",
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
            name: "ListExports",
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
            name: "ListGlobalTables",
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
            name: "ListImports",
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
            name: "ListTables",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_TABLES_INPUT,
            output: &schemas::LIST_TABLES_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListTagsOfResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_TAGS_OF_RESOURCE_INPUT,
            output: &schemas::LIST_TAGS_OF_RESOURCE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutItem",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_ITEM_INPUT,
            output: &schemas::PUT_ITEM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::CONDITIONAL_CHECK_FAILED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REPLICATED_WRITE_CONFLICT_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CONFLICT_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "PutResourcePolicy",
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
            name: "Query",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::QUERY_INPUT,
            output: &schemas::QUERY_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RestoreTableFromBackup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::RESTORE_TABLE_FROM_BACKUP_INPUT,
            output: &schemas::RESTORE_TABLE_FROM_BACKUP_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::BACKUP_IN_USE_EXCEPTION,
                &schemas::BACKUP_NOT_FOUND_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::TABLE_ALREADY_EXISTS_EXCEPTION,
                &schemas::TABLE_IN_USE_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "RestoreTableToPointInTime",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::RESTORE_TABLE_TO_POINT_IN_TIME_INPUT,
            output: &schemas::RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::INVALID_RESTORE_TIME_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION,
                &schemas::TABLE_ALREADY_EXISTS_EXCEPTION,
                &schemas::TABLE_IN_USE_EXCEPTION,
                &schemas::TABLE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "Scan",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SCAN_INPUT,
            output: &schemas::SCAN_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "SearchVectors",
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
            name: "StartBulkPutItems",
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
            input: &schemas::TAG_RESOURCE_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TransactGetItems",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TRANSACT_GET_ITEMS_INPUT,
            output: &schemas::TRANSACT_GET_ITEMS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CANCELED_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "TransactWriteItems",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TRANSACT_WRITE_ITEMS_INPUT,
            output: &schemas::TRANSACT_WRITE_ITEMS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CANCELED_EXCEPTION,
                &schemas::TRANSACTION_IN_PROGRESS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UntagResource",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_RESOURCE_INPUT,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateContinuousBackups",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_CONTINUOUS_BACKUPS_INPUT,
            output: &schemas::UPDATE_CONTINUOUS_BACKUPS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::TABLE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateContributorInsights",
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
            name: "UpdateGlobalTable",
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
            name: "UpdateGlobalTableSettings",
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
            name: "UpdateItem",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ITEM_INPUT,
            output: &schemas::UPDATE_ITEM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::CONDITIONAL_CHECK_FAILED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION,
                &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION,
                &schemas::REPLICATED_WRITE_CONFLICT_EXCEPTION,
                &schemas::REQUEST_LIMIT_EXCEEDED,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::THROTTLING_EXCEPTION,
                &schemas::TRANSACTION_CONFLICT_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateKinesisStreamingDestination",
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
            name: "UpdateTable",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_TABLE_INPUT,
            output: &schemas::UPDATE_TABLE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateTableReplicaAutoScaling",
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
            name: "UpdateTimeToLive",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_TIME_TO_LIVE_INPUT,
            output: &schemas::UPDATE_TIME_TO_LIVE_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_IN_USE_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `BatchExecuteStatement`.
#[derive(Clone, Copy, Debug)]
pub struct BatchExecuteStatement;

impl Operation for BatchExecuteStatement {
    type Input = BatchExecuteStatementInput;
    type Output = BatchExecuteStatementOutput;
    type Error = BatchExecuteStatementError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `BatchExecuteStatement` answers instead of its output.
#[derive(Debug)]
pub enum BatchExecuteStatementError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    RequestLimitExceeded(RequestLimitExceeded),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for BatchExecuteStatementError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for BatchExecuteStatementError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for BatchExecuteStatementError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<RequestLimitExceeded> for BatchExecuteStatementError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ThrottlingException> for BatchExecuteStatementError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for BatchExecuteStatementError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for BatchExecuteStatementError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `BatchGetItem`.
#[derive(Clone, Copy, Debug)]
pub struct BatchGetItem;

impl Operation for BatchGetItem {
    type Input = BatchGetItemInput;
    type Output = BatchGetItemOutput;
    type Error = BatchGetItemError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `BatchGetItem` answers instead of its output.
#[derive(Debug)]
pub enum BatchGetItemError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for BatchGetItemError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for BatchGetItemError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for BatchGetItemError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for BatchGetItemError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for BatchGetItemError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for BatchGetItemError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for BatchGetItemError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for BatchGetItemError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for BatchGetItemError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `BatchWriteItem`.
#[derive(Clone, Copy, Debug)]
pub struct BatchWriteItem;

impl Operation for BatchWriteItem {
    type Input = BatchWriteItemInput;
    type Output = BatchWriteItemOutput;
    type Error = BatchWriteItemError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `BatchWriteItem` answers instead of its output.
#[derive(Debug)]
pub enum BatchWriteItemError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    ReplicatedWriteConflictException(ReplicatedWriteConflictException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for BatchWriteItemError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ItemCollectionSizeLimitExceededException(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::ReplicatedWriteConflictException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for BatchWriteItemError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for BatchWriteItemError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ItemCollectionSizeLimitExceededException> for BatchWriteItemError {
    fn from(fault: ItemCollectionSizeLimitExceededException) -> Self {
        Self::ItemCollectionSizeLimitExceededException(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for BatchWriteItemError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<ReplicatedWriteConflictException> for BatchWriteItemError {
    fn from(fault: ReplicatedWriteConflictException) -> Self {
        Self::ReplicatedWriteConflictException(fault)
    }
}

impl From<RequestLimitExceeded> for BatchWriteItemError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for BatchWriteItemError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for BatchWriteItemError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for BatchWriteItemError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for BatchWriteItemError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateBackup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateBackup;

impl Operation for CreateBackup {
    type Input = CreateBackupInput;
    type Output = CreateBackupOutput;
    type Error = CreateBackupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `CreateBackup` answers instead of its output.
#[derive(Debug)]
pub enum CreateBackupError {
    AccessDeniedException(AccessDeniedException),
    BackupInUseException(BackupInUseException),
    ContinuousBackupsUnavailableException(ContinuousBackupsUnavailableException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    TableInUseException(TableInUseException),
    TableNotFoundException(TableNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateBackupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::BackupInUseException(fault) => Ok(fault),
            Self::ContinuousBackupsUnavailableException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::TableInUseException(fault) => Ok(fault),
            Self::TableNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for CreateBackupError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<BackupInUseException> for CreateBackupError {
    fn from(fault: BackupInUseException) -> Self {
        Self::BackupInUseException(fault)
    }
}

impl From<ContinuousBackupsUnavailableException> for CreateBackupError {
    fn from(fault: ContinuousBackupsUnavailableException) -> Self {
        Self::ContinuousBackupsUnavailableException(fault)
    }
}

impl From<InternalServerError> for CreateBackupError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for CreateBackupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<TableInUseException> for CreateBackupError {
    fn from(fault: TableInUseException) -> Self {
        Self::TableInUseException(fault)
    }
}

impl From<TableNotFoundException> for CreateBackupError {
    fn from(fault: TableNotFoundException) -> Self {
        Self::TableNotFoundException(fault)
    }
}

impl From<ValidationException> for CreateBackupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateBackupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateTable`.
#[derive(Clone, Copy, Debug)]
pub struct CreateTable;

impl Operation for CreateTable {
    type Input = CreateTableInput;
    type Output = CreateTableOutput;
    type Error = CreateTableError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `CreateTable` answers instead of its output.
#[derive(Debug)]
pub enum CreateTableError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceInUseException(ResourceInUseException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateTableError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for CreateTableError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for CreateTableError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for CreateTableError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceInUseException> for CreateTableError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ValidationException> for CreateTableError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateTableError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteBackup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteBackup;

impl Operation for DeleteBackup {
    type Input = DeleteBackupInput;
    type Output = DeleteBackupOutput;
    type Error = DeleteBackupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `DeleteBackup` answers instead of its output.
#[derive(Debug)]
pub enum DeleteBackupError {
    AccessDeniedException(AccessDeniedException),
    BackupInUseException(BackupInUseException),
    BackupNotFoundException(BackupNotFoundException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteBackupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::BackupInUseException(fault) => Ok(fault),
            Self::BackupNotFoundException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteBackupError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<BackupInUseException> for DeleteBackupError {
    fn from(fault: BackupInUseException) -> Self {
        Self::BackupInUseException(fault)
    }
}

impl From<BackupNotFoundException> for DeleteBackupError {
    fn from(fault: BackupNotFoundException) -> Self {
        Self::BackupNotFoundException(fault)
    }
}

impl From<InternalServerError> for DeleteBackupError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for DeleteBackupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ValidationException> for DeleteBackupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteBackupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteItem`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteItem;

impl Operation for DeleteItem {
    type Input = DeleteItemInput;
    type Output = DeleteItemOutput;
    type Error = DeleteItemError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `DeleteItem` answers instead of its output.
#[derive(Debug)]
pub enum DeleteItemError {
    AccessDeniedException(AccessDeniedException),
    ConditionalCheckFailedException(ConditionalCheckFailedException),
    InternalServerError(InternalServerError),
    ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    ReplicatedWriteConflictException(ReplicatedWriteConflictException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionConflictException(TransactionConflictException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteItemError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ConditionalCheckFailedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ItemCollectionSizeLimitExceededException(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::ReplicatedWriteConflictException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionConflictException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteItemError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ConditionalCheckFailedException> for DeleteItemError {
    fn from(fault: ConditionalCheckFailedException) -> Self {
        Self::ConditionalCheckFailedException(fault)
    }
}

impl From<InternalServerError> for DeleteItemError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ItemCollectionSizeLimitExceededException> for DeleteItemError {
    fn from(fault: ItemCollectionSizeLimitExceededException) -> Self {
        Self::ItemCollectionSizeLimitExceededException(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for DeleteItemError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<ReplicatedWriteConflictException> for DeleteItemError {
    fn from(fault: ReplicatedWriteConflictException) -> Self {
        Self::ReplicatedWriteConflictException(fault)
    }
}

impl From<RequestLimitExceeded> for DeleteItemError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteItemError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for DeleteItemError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionConflictException> for DeleteItemError {
    fn from(fault: TransactionConflictException) -> Self {
        Self::TransactionConflictException(fault)
    }
}

impl From<ValidationException> for DeleteItemError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteItemError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteTable`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteTable;

impl Operation for DeleteTable {
    type Input = DeleteTableInput;
    type Output = DeleteTableOutput;
    type Error = DeleteTableError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `DeleteTable` answers instead of its output.
#[derive(Debug)]
pub enum DeleteTableError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteTableError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DeleteTableError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DeleteTableError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for DeleteTableError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceInUseException> for DeleteTableError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ResourceNotFoundException> for DeleteTableError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteTableError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteTableError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeBackup`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeBackup;

impl Operation for DescribeBackup {
    type Input = DescribeBackupInput;
    type Output = DescribeBackupOutput;
    type Error = DescribeBackupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[11];
}

/// What `DescribeBackup` answers instead of its output.
#[derive(Debug)]
pub enum DescribeBackupError {
    AccessDeniedException(AccessDeniedException),
    BackupNotFoundException(BackupNotFoundException),
    InternalServerError(InternalServerError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeBackupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::BackupNotFoundException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeBackupError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<BackupNotFoundException> for DescribeBackupError {
    fn from(fault: BackupNotFoundException) -> Self {
        Self::BackupNotFoundException(fault)
    }
}

impl From<InternalServerError> for DescribeBackupError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ValidationException> for DescribeBackupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeBackupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeContinuousBackups`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeContinuousBackups;

impl Operation for DescribeContinuousBackups {
    type Input = DescribeContinuousBackupsInput;
    type Output = DescribeContinuousBackupsOutput;
    type Error = DescribeContinuousBackupsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `DescribeContinuousBackups` answers instead of its output.
#[derive(Debug)]
pub enum DescribeContinuousBackupsError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    TableNotFoundException(TableNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeContinuousBackupsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::TableNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeContinuousBackupsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DescribeContinuousBackupsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<TableNotFoundException> for DescribeContinuousBackupsError {
    fn from(fault: TableNotFoundException) -> Self {
        Self::TableNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeContinuousBackupsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeContinuousBackupsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeEndpoints`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeEndpoints;

impl Operation for DescribeEndpoints {
    type Input = DescribeEndpointsRequest;
    type Output = DescribeEndpointsResponse;
    type Error = DescribeEndpointsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[15];
}

/// What `DescribeEndpoints` answers instead of its output.
#[derive(Debug)]
pub enum DescribeEndpointsError {
    AccessDeniedException(AccessDeniedException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeEndpointsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeEndpointsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ValidationException> for DescribeEndpointsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeEndpointsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeLimits`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeLimits;

impl Operation for DescribeLimits {
    type Input = DescribeLimitsInput;
    type Output = DescribeLimitsOutput;
    type Error = DescribeLimitsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[21];
}

/// What `DescribeLimits` answers instead of its output.
#[derive(Debug)]
pub enum DescribeLimitsError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeLimitsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeLimitsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DescribeLimitsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ValidationException> for DescribeLimitsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeLimitsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeTable`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTable;

impl Operation for DescribeTable {
    type Input = DescribeTableInput;
    type Output = DescribeTableOutput;
    type Error = DescribeTableError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `DescribeTable` answers instead of its output.
#[derive(Debug)]
pub enum DescribeTableError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeTableError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeTableError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DescribeTableError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeTableError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeTableError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeTableError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeTimeToLive`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeTimeToLive;

impl Operation for DescribeTimeToLive {
    type Input = DescribeTimeToLiveInput;
    type Output = DescribeTimeToLiveOutput;
    type Error = DescribeTimeToLiveError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[24];
}

/// What `DescribeTimeToLive` answers instead of its output.
#[derive(Debug)]
pub enum DescribeTimeToLiveError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeTimeToLiveError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for DescribeTimeToLiveError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for DescribeTimeToLiveError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeTimeToLiveError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeTimeToLiveError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeTimeToLiveError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ExecuteStatement`.
#[derive(Clone, Copy, Debug)]
pub struct ExecuteStatement;

impl Operation for ExecuteStatement {
    type Input = ExecuteStatementInput;
    type Output = ExecuteStatementOutput;
    type Error = ExecuteStatementError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[27];
}

/// What `ExecuteStatement` answers instead of its output.
#[derive(Debug)]
pub enum ExecuteStatementError {
    AccessDeniedException(AccessDeniedException),
    ConditionalCheckFailedException(ConditionalCheckFailedException),
    DuplicateItemException(DuplicateItemException),
    InternalServerError(InternalServerError),
    ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionConflictException(TransactionConflictException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ExecuteStatementError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ConditionalCheckFailedException(fault) => Ok(fault),
            Self::DuplicateItemException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ItemCollectionSizeLimitExceededException(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionConflictException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ExecuteStatementError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ConditionalCheckFailedException> for ExecuteStatementError {
    fn from(fault: ConditionalCheckFailedException) -> Self {
        Self::ConditionalCheckFailedException(fault)
    }
}

impl From<DuplicateItemException> for ExecuteStatementError {
    fn from(fault: DuplicateItemException) -> Self {
        Self::DuplicateItemException(fault)
    }
}

impl From<InternalServerError> for ExecuteStatementError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ItemCollectionSizeLimitExceededException> for ExecuteStatementError {
    fn from(fault: ItemCollectionSizeLimitExceededException) -> Self {
        Self::ItemCollectionSizeLimitExceededException(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for ExecuteStatementError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for ExecuteStatementError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for ExecuteStatementError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for ExecuteStatementError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionConflictException> for ExecuteStatementError {
    fn from(fault: TransactionConflictException) -> Self {
        Self::TransactionConflictException(fault)
    }
}

impl From<ValidationException> for ExecuteStatementError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ExecuteStatementError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ExecuteTransaction`.
#[derive(Clone, Copy, Debug)]
pub struct ExecuteTransaction;

impl Operation for ExecuteTransaction {
    type Input = ExecuteTransactionInput;
    type Output = ExecuteTransactionOutput;
    type Error = ExecuteTransactionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `ExecuteTransaction` answers instead of its output.
#[derive(Debug)]
pub enum ExecuteTransactionError {
    AccessDeniedException(AccessDeniedException),
    IdempotentParameterMismatchException(IdempotentParameterMismatchException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionCanceledException(TransactionCanceledException),
    TransactionInProgressException(TransactionInProgressException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ExecuteTransactionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::IdempotentParameterMismatchException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionCanceledException(fault) => Ok(fault),
            Self::TransactionInProgressException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ExecuteTransactionError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<IdempotentParameterMismatchException> for ExecuteTransactionError {
    fn from(fault: IdempotentParameterMismatchException) -> Self {
        Self::IdempotentParameterMismatchException(fault)
    }
}

impl From<InternalServerError> for ExecuteTransactionError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for ExecuteTransactionError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for ExecuteTransactionError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for ExecuteTransactionError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for ExecuteTransactionError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionCanceledException> for ExecuteTransactionError {
    fn from(fault: TransactionCanceledException) -> Self {
        Self::TransactionCanceledException(fault)
    }
}

impl From<TransactionInProgressException> for ExecuteTransactionError {
    fn from(fault: TransactionInProgressException) -> Self {
        Self::TransactionInProgressException(fault)
    }
}

impl From<ValidationException> for ExecuteTransactionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ExecuteTransactionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetItem`.
#[derive(Clone, Copy, Debug)]
pub struct GetItem;

impl Operation for GetItem {
    type Input = GetItemInput;
    type Output = GetItemOutput;
    type Error = GetItemError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[30];
}

/// What `GetItem` answers instead of its output.
#[derive(Debug)]
pub enum GetItemError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetItemError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for GetItemError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for GetItemError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for GetItemError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for GetItemError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for GetItemError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for GetItemError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for GetItemError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetItemError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListBackups`.
#[derive(Clone, Copy, Debug)]
pub struct ListBackups;

impl Operation for ListBackups {
    type Input = ListBackupsInput;
    type Output = ListBackupsOutput;
    type Error = ListBackupsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[33];
}

/// What `ListBackups` answers instead of its output.
#[derive(Debug)]
pub enum ListBackupsError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListBackupsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ListBackupsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for ListBackupsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ValidationException> for ListBackupsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListBackupsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTables`.
#[derive(Clone, Copy, Debug)]
pub struct ListTables;

impl Operation for ListTables {
    type Input = ListTablesInput;
    type Output = ListTablesOutput;
    type Error = ListTablesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[39];
}

/// What `ListTables` answers instead of its output.
#[derive(Debug)]
pub enum ListTablesError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTablesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ListTablesError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for ListTablesError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ValidationException> for ListTablesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListTablesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListTagsOfResource`.
#[derive(Clone, Copy, Debug)]
pub struct ListTagsOfResource;

impl Operation for ListTagsOfResource {
    type Input = ListTagsOfResourceInput;
    type Output = ListTagsOfResourceOutput;
    type Error = ListTagsOfResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[40];
}

/// What `ListTagsOfResource` answers instead of its output.
#[derive(Debug)]
pub enum ListTagsOfResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListTagsOfResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ListTagsOfResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for ListTagsOfResourceError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ResourceNotFoundException> for ListTagsOfResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for ListTagsOfResourceError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListTagsOfResourceError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutItem`.
#[derive(Clone, Copy, Debug)]
pub struct PutItem;

impl Operation for PutItem {
    type Input = PutItemInput;
    type Output = PutItemOutput;
    type Error = PutItemError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[41];
}

/// What `PutItem` answers instead of its output.
#[derive(Debug)]
pub enum PutItemError {
    AccessDeniedException(AccessDeniedException),
    ConditionalCheckFailedException(ConditionalCheckFailedException),
    InternalServerError(InternalServerError),
    ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    ReplicatedWriteConflictException(ReplicatedWriteConflictException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionConflictException(TransactionConflictException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutItemError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ConditionalCheckFailedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ItemCollectionSizeLimitExceededException(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::ReplicatedWriteConflictException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionConflictException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for PutItemError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ConditionalCheckFailedException> for PutItemError {
    fn from(fault: ConditionalCheckFailedException) -> Self {
        Self::ConditionalCheckFailedException(fault)
    }
}

impl From<InternalServerError> for PutItemError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ItemCollectionSizeLimitExceededException> for PutItemError {
    fn from(fault: ItemCollectionSizeLimitExceededException) -> Self {
        Self::ItemCollectionSizeLimitExceededException(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for PutItemError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<ReplicatedWriteConflictException> for PutItemError {
    fn from(fault: ReplicatedWriteConflictException) -> Self {
        Self::ReplicatedWriteConflictException(fault)
    }
}

impl From<RequestLimitExceeded> for PutItemError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for PutItemError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for PutItemError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionConflictException> for PutItemError {
    fn from(fault: TransactionConflictException) -> Self {
        Self::TransactionConflictException(fault)
    }
}

impl From<ValidationException> for PutItemError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutItemError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Query`.
#[derive(Clone, Copy, Debug)]
pub struct Query;

impl Operation for Query {
    type Input = QueryInput;
    type Output = QueryOutput;
    type Error = QueryError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[43];
}

/// What `Query` answers instead of its output.
#[derive(Debug)]
pub enum QueryError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for QueryError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for QueryError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for QueryError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for QueryError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for QueryError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for QueryError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for QueryError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for QueryError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for QueryError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RestoreTableFromBackup`.
#[derive(Clone, Copy, Debug)]
pub struct RestoreTableFromBackup;

impl Operation for RestoreTableFromBackup {
    type Input = RestoreTableFromBackupInput;
    type Output = RestoreTableFromBackupOutput;
    type Error = RestoreTableFromBackupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[44];
}

/// What `RestoreTableFromBackup` answers instead of its output.
#[derive(Debug)]
pub enum RestoreTableFromBackupError {
    AccessDeniedException(AccessDeniedException),
    BackupInUseException(BackupInUseException),
    BackupNotFoundException(BackupNotFoundException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    TableAlreadyExistsException(TableAlreadyExistsException),
    TableInUseException(TableInUseException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RestoreTableFromBackupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::BackupInUseException(fault) => Ok(fault),
            Self::BackupNotFoundException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::TableAlreadyExistsException(fault) => Ok(fault),
            Self::TableInUseException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for RestoreTableFromBackupError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<BackupInUseException> for RestoreTableFromBackupError {
    fn from(fault: BackupInUseException) -> Self {
        Self::BackupInUseException(fault)
    }
}

impl From<BackupNotFoundException> for RestoreTableFromBackupError {
    fn from(fault: BackupNotFoundException) -> Self {
        Self::BackupNotFoundException(fault)
    }
}

impl From<InternalServerError> for RestoreTableFromBackupError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for RestoreTableFromBackupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<TableAlreadyExistsException> for RestoreTableFromBackupError {
    fn from(fault: TableAlreadyExistsException) -> Self {
        Self::TableAlreadyExistsException(fault)
    }
}

impl From<TableInUseException> for RestoreTableFromBackupError {
    fn from(fault: TableInUseException) -> Self {
        Self::TableInUseException(fault)
    }
}

impl From<ValidationException> for RestoreTableFromBackupError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RestoreTableFromBackupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RestoreTableToPointInTime`.
#[derive(Clone, Copy, Debug)]
pub struct RestoreTableToPointInTime;

impl Operation for RestoreTableToPointInTime {
    type Input = RestoreTableToPointInTimeInput;
    type Output = RestoreTableToPointInTimeOutput;
    type Error = RestoreTableToPointInTimeError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[45];
}

/// What `RestoreTableToPointInTime` answers instead of its output.
#[derive(Debug)]
pub enum RestoreTableToPointInTimeError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    InvalidRestoreTimeException(InvalidRestoreTimeException),
    LimitExceededException(LimitExceededException),
    PointInTimeRecoveryUnavailableException(PointInTimeRecoveryUnavailableException),
    TableAlreadyExistsException(TableAlreadyExistsException),
    TableInUseException(TableInUseException),
    TableNotFoundException(TableNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RestoreTableToPointInTimeError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::InvalidRestoreTimeException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::PointInTimeRecoveryUnavailableException(fault) => Ok(fault),
            Self::TableAlreadyExistsException(fault) => Ok(fault),
            Self::TableInUseException(fault) => Ok(fault),
            Self::TableNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for RestoreTableToPointInTimeError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for RestoreTableToPointInTimeError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<InvalidRestoreTimeException> for RestoreTableToPointInTimeError {
    fn from(fault: InvalidRestoreTimeException) -> Self {
        Self::InvalidRestoreTimeException(fault)
    }
}

impl From<LimitExceededException> for RestoreTableToPointInTimeError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<PointInTimeRecoveryUnavailableException> for RestoreTableToPointInTimeError {
    fn from(fault: PointInTimeRecoveryUnavailableException) -> Self {
        Self::PointInTimeRecoveryUnavailableException(fault)
    }
}

impl From<TableAlreadyExistsException> for RestoreTableToPointInTimeError {
    fn from(fault: TableAlreadyExistsException) -> Self {
        Self::TableAlreadyExistsException(fault)
    }
}

impl From<TableInUseException> for RestoreTableToPointInTimeError {
    fn from(fault: TableInUseException) -> Self {
        Self::TableInUseException(fault)
    }
}

impl From<TableNotFoundException> for RestoreTableToPointInTimeError {
    fn from(fault: TableNotFoundException) -> Self {
        Self::TableNotFoundException(fault)
    }
}

impl From<ValidationException> for RestoreTableToPointInTimeError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RestoreTableToPointInTimeError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Scan`.
#[derive(Clone, Copy, Debug)]
pub struct Scan;

impl Operation for Scan {
    type Input = ScanInput;
    type Output = ScanOutput;
    type Error = ScanError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[46];
}

/// What `Scan` answers instead of its output.
#[derive(Debug)]
pub enum ScanError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ScanError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for ScanError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for ScanError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for ScanError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for ScanError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for ScanError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for ScanError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<ValidationException> for ScanError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ScanError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagResource`.
#[derive(Clone, Copy, Debug)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceInput;
    type Output = Empty;
    type Error = TagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[49];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for TagResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for TagResourceError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for TagResourceError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceInUseException> for TagResourceError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ResourceNotFoundException> for TagResourceError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
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

/// Operation `TransactGetItems`.
#[derive(Clone, Copy, Debug)]
pub struct TransactGetItems;

impl Operation for TransactGetItems {
    type Input = TransactGetItemsInput;
    type Output = TransactGetItemsOutput;
    type Error = TransactGetItemsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `TransactGetItems` answers instead of its output.
#[derive(Debug)]
pub enum TransactGetItemsError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionCanceledException(TransactionCanceledException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TransactGetItemsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionCanceledException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for TransactGetItemsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for TransactGetItemsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for TransactGetItemsError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for TransactGetItemsError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for TransactGetItemsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for TransactGetItemsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionCanceledException> for TransactGetItemsError {
    fn from(fault: TransactionCanceledException) -> Self {
        Self::TransactionCanceledException(fault)
    }
}

impl From<ValidationException> for TransactGetItemsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for TransactGetItemsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TransactWriteItems`.
#[derive(Clone, Copy, Debug)]
pub struct TransactWriteItems;

impl Operation for TransactWriteItems {
    type Input = TransactWriteItemsInput;
    type Output = TransactWriteItemsOutput;
    type Error = TransactWriteItemsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[51];
}

/// What `TransactWriteItems` answers instead of its output.
#[derive(Debug)]
pub enum TransactWriteItemsError {
    AccessDeniedException(AccessDeniedException),
    IdempotentParameterMismatchException(IdempotentParameterMismatchException),
    InternalServerError(InternalServerError),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionCanceledException(TransactionCanceledException),
    TransactionInProgressException(TransactionInProgressException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TransactWriteItemsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::IdempotentParameterMismatchException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionCanceledException(fault) => Ok(fault),
            Self::TransactionInProgressException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for TransactWriteItemsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<IdempotentParameterMismatchException> for TransactWriteItemsError {
    fn from(fault: IdempotentParameterMismatchException) -> Self {
        Self::IdempotentParameterMismatchException(fault)
    }
}

impl From<InternalServerError> for TransactWriteItemsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for TransactWriteItemsError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<RequestLimitExceeded> for TransactWriteItemsError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for TransactWriteItemsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for TransactWriteItemsError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionCanceledException> for TransactWriteItemsError {
    fn from(fault: TransactionCanceledException) -> Self {
        Self::TransactionCanceledException(fault)
    }
}

impl From<TransactionInProgressException> for TransactWriteItemsError {
    fn from(fault: TransactionInProgressException) -> Self {
        Self::TransactionInProgressException(fault)
    }
}

impl From<ValidationException> for TransactWriteItemsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for TransactWriteItemsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagResource`.
#[derive(Clone, Copy, Debug)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = Empty;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[52];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UntagResourceError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for UntagResourceError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for UntagResourceError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceInUseException> for UntagResourceError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
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

/// Operation `UpdateContinuousBackups`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateContinuousBackups;

impl Operation for UpdateContinuousBackups {
    type Input = UpdateContinuousBackupsInput;
    type Output = UpdateContinuousBackupsOutput;
    type Error = UpdateContinuousBackupsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[53];
}

/// What `UpdateContinuousBackups` answers instead of its output.
#[derive(Debug)]
pub enum UpdateContinuousBackupsError {
    AccessDeniedException(AccessDeniedException),
    ContinuousBackupsUnavailableException(ContinuousBackupsUnavailableException),
    InternalServerError(InternalServerError),
    TableNotFoundException(TableNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateContinuousBackupsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ContinuousBackupsUnavailableException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::TableNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateContinuousBackupsError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ContinuousBackupsUnavailableException> for UpdateContinuousBackupsError {
    fn from(fault: ContinuousBackupsUnavailableException) -> Self {
        Self::ContinuousBackupsUnavailableException(fault)
    }
}

impl From<InternalServerError> for UpdateContinuousBackupsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<TableNotFoundException> for UpdateContinuousBackupsError {
    fn from(fault: TableNotFoundException) -> Self {
        Self::TableNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateContinuousBackupsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateContinuousBackupsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateItem`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateItem;

impl Operation for UpdateItem {
    type Input = UpdateItemInput;
    type Output = UpdateItemOutput;
    type Error = UpdateItemError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[57];
}

/// What `UpdateItem` answers instead of its output.
#[derive(Debug)]
pub enum UpdateItemError {
    AccessDeniedException(AccessDeniedException),
    ConditionalCheckFailedException(ConditionalCheckFailedException),
    InternalServerError(InternalServerError),
    ItemCollectionSizeLimitExceededException(ItemCollectionSizeLimitExceededException),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    ReplicatedWriteConflictException(ReplicatedWriteConflictException),
    RequestLimitExceeded(RequestLimitExceeded),
    ResourceNotFoundException(ResourceNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionConflictException(TransactionConflictException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateItemError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::ConditionalCheckFailedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::ItemCollectionSizeLimitExceededException(fault) => Ok(fault),
            Self::ProvisionedThroughputExceededException(fault) => Ok(fault),
            Self::ReplicatedWriteConflictException(fault) => Ok(fault),
            Self::RequestLimitExceeded(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ThrottlingException(fault) => Ok(fault),
            Self::TransactionConflictException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateItemError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<ConditionalCheckFailedException> for UpdateItemError {
    fn from(fault: ConditionalCheckFailedException) -> Self {
        Self::ConditionalCheckFailedException(fault)
    }
}

impl From<InternalServerError> for UpdateItemError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ItemCollectionSizeLimitExceededException> for UpdateItemError {
    fn from(fault: ItemCollectionSizeLimitExceededException) -> Self {
        Self::ItemCollectionSizeLimitExceededException(fault)
    }
}

impl From<ProvisionedThroughputExceededException> for UpdateItemError {
    fn from(fault: ProvisionedThroughputExceededException) -> Self {
        Self::ProvisionedThroughputExceededException(fault)
    }
}

impl From<ReplicatedWriteConflictException> for UpdateItemError {
    fn from(fault: ReplicatedWriteConflictException) -> Self {
        Self::ReplicatedWriteConflictException(fault)
    }
}

impl From<RequestLimitExceeded> for UpdateItemError {
    fn from(fault: RequestLimitExceeded) -> Self {
        Self::RequestLimitExceeded(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateItemError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ThrottlingException> for UpdateItemError {
    fn from(fault: ThrottlingException) -> Self {
        Self::ThrottlingException(fault)
    }
}

impl From<TransactionConflictException> for UpdateItemError {
    fn from(fault: TransactionConflictException) -> Self {
        Self::TransactionConflictException(fault)
    }
}

impl From<ValidationException> for UpdateItemError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateItemError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateTable`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateTable;

impl Operation for UpdateTable {
    type Input = UpdateTableInput;
    type Output = UpdateTableOutput;
    type Error = UpdateTableError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[59];
}

/// What `UpdateTable` answers instead of its output.
#[derive(Debug)]
pub enum UpdateTableError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateTableError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateTableError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for UpdateTableError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for UpdateTableError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceInUseException> for UpdateTableError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateTableError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateTableError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateTableError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateTimeToLive`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateTimeToLive;

impl Operation for UpdateTimeToLive {
    type Input = UpdateTimeToLiveInput;
    type Output = UpdateTimeToLiveOutput;
    type Error = UpdateTimeToLiveError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[61];
}

/// What `UpdateTimeToLive` answers instead of its output.
#[derive(Debug)]
pub enum UpdateTimeToLiveError {
    AccessDeniedException(AccessDeniedException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateTimeToLiveError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDeniedException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceInUseException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDeniedException> for UpdateTimeToLiveError {
    fn from(fault: AccessDeniedException) -> Self {
        Self::AccessDeniedException(fault)
    }
}

impl From<InternalServerError> for UpdateTimeToLiveError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for UpdateTimeToLiveError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceInUseException> for UpdateTimeToLiveError {
    fn from(fault: ResourceInUseException) -> Self {
        Self::ResourceInUseException(fault)
    }
}

impl From<ResourceNotFoundException> for UpdateTimeToLiveError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateTimeToLiveError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateTimeToLiveError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
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
pub struct ArchivalSummary {
    pub archival_date_time: Option<Timestamp>,
    pub archival_reason: Option<String>,
    pub archival_backup_arn: Option<String>,
}

impl Shape for ArchivalSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.archival_date_time);
        put_opt(to, schema, 1, &self.archival_reason);
        put_opt(to, schema, 2, &self.archival_backup_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.archival_date_time),
            1 => get_opt(from, schema, 1, &mut this.archival_reason),
            2 => get_opt(from, schema, 2, &mut this.archival_backup_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttributeAction {
    Add,
    Put,
    Delete,
    /// A value that the model does not have.
    Unknown(String),
}

impl AttributeAction {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "ADD",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for AttributeAction {
    fn from(value: &str) -> Self {
        match value {
            "ADD" => Self::Add,
            "PUT" => Self::Put,
            "DELETE" => Self::Delete,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for AttributeAction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for AttributeAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for AttributeAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeDefinition {
    pub attribute_name: String,
    pub attribute_type: ScalarAttributeType,
}

impl Shape for AttributeDefinition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.attribute_name);
        put(to, schema, 1, &self.attribute_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.attribute_name),
            1 => get(from, schema, 1, &mut this.attribute_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    S(String),
    N(String),
    B(Bytes),
    SS(Vec<String>),
    NS(Vec<String>),
    BS(Vec<Bytes>),
    M(BTreeMap<String, AttributeValue>),
    L(Vec<AttributeValue>),
    NULL(bool),
    BOOL(bool),
    /// Not exactly one member.
    Invalid(InvalidUnion<Self>),
}

impl AttributeValue {
    fn several(self) -> Result<Vec<Self>, Self> {
        match self {
            Self::Invalid(InvalidUnion::Several(all)) => Ok(all),
            other => Err(other),
        }
    }
}

impl Default for AttributeValue {
    fn default() -> Self {
        Self::Invalid(InvalidUnion::Empty)
    }
}

impl Shape for AttributeValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        match self {
            Self::S(value) => put(to, schema, 0, value),
            Self::N(value) => put(to, schema, 1, value),
            Self::B(value) => put(to, schema, 2, value),
            Self::SS(value) => put(to, schema, 3, value),
            Self::NS(value) => put(to, schema, 4, value),
            Self::BS(value) => put(to, schema, 5, value),
            Self::M(value) => put(to, schema, 6, value),
            Self::L(value) => put(to, schema, 7, value),
            Self::NULL(value) => put(to, schema, 8, value),
            Self::BOOL(value) => put(to, schema, 9, value),
            Self::Invalid(_) => {}
        }
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_union(from, (schema, 0), &mut this, (Self::S, Self::Invalid, Self::several)),
            1 => get_union(from, (schema, 1), &mut this, (Self::N, Self::Invalid, Self::several)),
            2 => get_union(from, (schema, 2), &mut this, (Self::B, Self::Invalid, Self::several)),
            3 => get_union(from, (schema, 3), &mut this, (Self::SS, Self::Invalid, Self::several)),
            4 => get_union(from, (schema, 4), &mut this, (Self::NS, Self::Invalid, Self::several)),
            5 => get_union(from, (schema, 5), &mut this, (Self::BS, Self::Invalid, Self::several)),
            6 => get_union(from, (schema, 6), &mut this, (Self::M, Self::Invalid, Self::several)),
            7 => get_union(from, (schema, 7), &mut this, (Self::L, Self::Invalid, Self::several)),
            8 => get_union(from, (schema, 8), &mut this, (Self::NULL, Self::Invalid, Self::several)),
            9 => get_union(from, (schema, 9), &mut this, (Self::BOOL, Self::Invalid, Self::several)),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValueUpdate {
    pub value: Option<AttributeValue>,
    pub action: Option<AttributeAction>,
}

impl Shape for AttributeValueUpdate {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.value);
        put_opt(to, schema, 1, &self.action);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.value),
            1 => get_opt(from, schema, 1, &mut this.action),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupDescription {
    pub backup_details: Option<BackupDetails>,
    pub source_table_details: Option<SourceTableDetails>,
    pub source_table_feature_details: Option<SourceTableFeatureDetails>,
}

impl Shape for BackupDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.backup_details);
        put_opt(to, schema, 1, &self.source_table_details);
        put_opt(to, schema, 2, &self.source_table_feature_details);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.backup_details),
            1 => get_opt(from, schema, 1, &mut this.source_table_details),
            2 => get_opt(from, schema, 2, &mut this.source_table_feature_details),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupDetails {
    pub backup_arn: String,
    pub backup_name: String,
    pub backup_size_bytes: Option<i64>,
    pub backup_status: BackupStatus,
    pub backup_type: BackupType,
    pub backup_creation_date_time: Timestamp,
    pub backup_expiry_date_time: Option<Timestamp>,
}

impl Shape for BackupDetails {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.backup_arn);
        put(to, schema, 1, &self.backup_name);
        put_opt(to, schema, 2, &self.backup_size_bytes);
        put(to, schema, 3, &self.backup_status);
        put(to, schema, 4, &self.backup_type);
        put(to, schema, 5, &self.backup_creation_date_time);
        put_opt(to, schema, 6, &self.backup_expiry_date_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.backup_arn),
            1 => get(from, schema, 1, &mut this.backup_name),
            2 => get_opt(from, schema, 2, &mut this.backup_size_bytes),
            3 => get(from, schema, 3, &mut this.backup_status),
            4 => get(from, schema, 4, &mut this.backup_type),
            5 => get(from, schema, 5, &mut this.backup_creation_date_time),
            6 => get_opt(from, schema, 6, &mut this.backup_expiry_date_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupInUseException {
    pub message: Option<String>,
}

impl Shape for BackupInUseException {
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

impl Fault for BackupInUseException {
    fn schema(&self) -> &'static Schema {
        &schemas::BACKUP_IN_USE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BackupInUseException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupNotFoundException {
    pub message: Option<String>,
}

impl Shape for BackupNotFoundException {
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

impl Fault for BackupNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::BACKUP_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl BackupNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupStatus {
    Creating,
    Deleted,
    Available,
    /// A value that the model does not have.
    Unknown(String),
}

impl BackupStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleted => "DELETED",
            Self::Available => "AVAILABLE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "DELETED" => Self::Deleted,
            "AVAILABLE" => Self::Available,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BackupStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BackupStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BackupStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BackupSummary {
    pub table_name: Option<String>,
    pub table_id: Option<String>,
    pub table_arn: Option<String>,
    pub backup_arn: Option<String>,
    pub backup_name: Option<String>,
    pub backup_creation_date_time: Option<Timestamp>,
    pub backup_expiry_date_time: Option<Timestamp>,
    pub backup_status: Option<BackupStatus>,
    pub backup_type: Option<BackupType>,
    pub backup_size_bytes: Option<i64>,
}

impl Shape for BackupSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        put_opt(to, schema, 1, &self.table_id);
        put_opt(to, schema, 2, &self.table_arn);
        put_opt(to, schema, 3, &self.backup_arn);
        put_opt(to, schema, 4, &self.backup_name);
        put_opt(to, schema, 5, &self.backup_creation_date_time);
        put_opt(to, schema, 6, &self.backup_expiry_date_time);
        put_opt(to, schema, 7, &self.backup_status);
        put_opt(to, schema, 8, &self.backup_type);
        put_opt(to, schema, 9, &self.backup_size_bytes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            1 => get_opt(from, schema, 1, &mut this.table_id),
            2 => get_opt(from, schema, 2, &mut this.table_arn),
            3 => get_opt(from, schema, 3, &mut this.backup_arn),
            4 => get_opt(from, schema, 4, &mut this.backup_name),
            5 => get_opt(from, schema, 5, &mut this.backup_creation_date_time),
            6 => get_opt(from, schema, 6, &mut this.backup_expiry_date_time),
            7 => get_opt(from, schema, 7, &mut this.backup_status),
            8 => get_opt(from, schema, 8, &mut this.backup_type),
            9 => get_opt(from, schema, 9, &mut this.backup_size_bytes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupType {
    User,
    System,
    AwsBackup,
    /// A value that the model does not have.
    Unknown(String),
}

impl BackupType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::System => "SYSTEM",
            Self::AwsBackup => "AWS_BACKUP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupType {
    fn from(value: &str) -> Self {
        match value {
            "USER" => Self::User,
            "SYSTEM" => Self::System,
            "AWS_BACKUP" => Self::AwsBackup,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BackupType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BackupType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BackupType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BackupTypeFilter {
    User,
    System,
    AwsBackup,
    All,
    /// A value that the model does not have.
    Unknown(String),
}

impl BackupTypeFilter {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::User => "USER",
            Self::System => "SYSTEM",
            Self::AwsBackup => "AWS_BACKUP",
            Self::All => "ALL",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BackupTypeFilter {
    fn from(value: &str) -> Self {
        match value {
            "USER" => Self::User,
            "SYSTEM" => Self::System,
            "AWS_BACKUP" => Self::AwsBackup,
            "ALL" => Self::All,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BackupTypeFilter {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BackupTypeFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BackupTypeFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchExecuteStatementInput {
    pub statements: Vec<BatchStatementRequest>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl Shape for BatchExecuteStatementInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.statements);
        put_opt(to, schema, 1, &self.return_consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.statements),
            1 => get_opt(from, schema, 1, &mut this.return_consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchExecuteStatementOutput {
    pub responses: Option<Vec<BatchStatementResponse>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

impl Shape for BatchExecuteStatementOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.responses);
        put_opt(to, schema, 1, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.responses),
            1 => get_opt(from, schema, 1, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemInput {
    pub request_items: BTreeMap<String, KeysAndAttributes>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl Shape for BatchGetItemInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.request_items);
        put_opt(to, schema, 1, &self.return_consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.request_items),
            1 => get_opt(from, schema, 1, &mut this.return_consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetItemOutput {
    pub responses: Option<BTreeMap<String, Vec<BTreeMap<String, AttributeValue>>>>,
    pub unprocessed_keys: Option<BTreeMap<String, KeysAndAttributes>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

impl Shape for BatchGetItemOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.responses);
        put_opt(to, schema, 1, &self.unprocessed_keys);
        put_opt(to, schema, 2, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.responses),
            1 => get_opt(from, schema, 1, &mut this.unprocessed_keys),
            2 => get_opt(from, schema, 2, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementError {
    pub code: Option<BatchStatementErrorCodeEnum>,
    pub message: Option<String>,
    pub item: Option<BTreeMap<String, AttributeValue>>,
}

impl Shape for BatchStatementError {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.code);
        put_opt(to, schema, 1, &self.message);
        put_opt(to, schema, 2, &self.item);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.code),
            1 => get_opt(from, schema, 1, &mut this.message),
            2 => get_opt(from, schema, 2, &mut this.item),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BatchStatementErrorCodeEnum {
    ConditionalCheckFailed,
    ItemCollectionSizeLimitExceeded,
    RequestLimitExceeded,
    ValidationError,
    ProvisionedThroughputExceeded,
    TransactionConflict,
    ThrottlingError,
    InternalServerError,
    ResourceNotFound,
    AccessDenied,
    DuplicateItem,
    /// A value that the model does not have.
    Unknown(String),
}

impl BatchStatementErrorCodeEnum {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConditionalCheckFailed => "ConditionalCheckFailed",
            Self::ItemCollectionSizeLimitExceeded => "ItemCollectionSizeLimitExceeded",
            Self::RequestLimitExceeded => "RequestLimitExceeded",
            Self::ValidationError => "ValidationError",
            Self::ProvisionedThroughputExceeded => "ProvisionedThroughputExceeded",
            Self::TransactionConflict => "TransactionConflict",
            Self::ThrottlingError => "ThrottlingError",
            Self::InternalServerError => "InternalServerError",
            Self::ResourceNotFound => "ResourceNotFound",
            Self::AccessDenied => "AccessDenied",
            Self::DuplicateItem => "DuplicateItem",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BatchStatementErrorCodeEnum {
    fn from(value: &str) -> Self {
        match value {
            "ConditionalCheckFailed" => Self::ConditionalCheckFailed,
            "ItemCollectionSizeLimitExceeded" => Self::ItemCollectionSizeLimitExceeded,
            "RequestLimitExceeded" => Self::RequestLimitExceeded,
            "ValidationError" => Self::ValidationError,
            "ProvisionedThroughputExceeded" => Self::ProvisionedThroughputExceeded,
            "TransactionConflict" => Self::TransactionConflict,
            "ThrottlingError" => Self::ThrottlingError,
            "InternalServerError" => Self::InternalServerError,
            "ResourceNotFound" => Self::ResourceNotFound,
            "AccessDenied" => Self::AccessDenied,
            "DuplicateItem" => Self::DuplicateItem,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BatchStatementErrorCodeEnum {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BatchStatementErrorCodeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BatchStatementErrorCodeEnum {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementRequest {
    pub statement: String,
    pub parameters: Option<Vec<AttributeValue>>,
    pub consistent_read: Option<bool>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for BatchStatementRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.statement);
        put_opt(to, schema, 1, &self.parameters);
        put_opt(to, schema, 2, &self.consistent_read);
        put_opt(to, schema, 3, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.statement),
            1 => get_opt(from, schema, 1, &mut this.parameters),
            2 => get_opt(from, schema, 2, &mut this.consistent_read),
            3 => get_opt(from, schema, 3, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchStatementResponse {
    pub error: Option<BatchStatementError>,
    pub table_name: Option<String>,
    pub item: Option<BTreeMap<String, AttributeValue>>,
}

impl Shape for BatchStatementResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.error);
        put_opt(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.item);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.error),
            1 => get_opt(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.item),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemInput {
    pub request_items: BTreeMap<String, Vec<WriteRequest>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
}

impl Shape for BatchWriteItemInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.request_items);
        put_opt(to, schema, 1, &self.return_consumed_capacity);
        put_opt(to, schema, 2, &self.return_item_collection_metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.request_items),
            1 => get_opt(from, schema, 1, &mut this.return_consumed_capacity),
            2 => get_opt(from, schema, 2, &mut this.return_item_collection_metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchWriteItemOutput {
    pub unprocessed_items: Option<BTreeMap<String, Vec<WriteRequest>>>,
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

impl Shape for BatchWriteItemOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.unprocessed_items);
        put_opt(to, schema, 1, &self.item_collection_metrics);
        put_opt(to, schema, 2, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.unprocessed_items),
            1 => get_opt(from, schema, 1, &mut this.item_collection_metrics),
            2 => get_opt(from, schema, 2, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BillingMode {
    Provisioned,
    PayPerRequest,
    /// A value that the model does not have.
    Unknown(String),
}

impl BillingMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Provisioned => "PROVISIONED",
            Self::PayPerRequest => "PAY_PER_REQUEST",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for BillingMode {
    fn from(value: &str) -> Self {
        match value {
            "PROVISIONED" => Self::Provisioned,
            "PAY_PER_REQUEST" => Self::PayPerRequest,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for BillingMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for BillingMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for BillingMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BillingModeSummary {
    pub billing_mode: Option<BillingMode>,
    pub last_update_to_pay_per_request_date_time: Option<Timestamp>,
}

impl Shape for BillingModeSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.billing_mode);
        put_opt(to, schema, 1, &self.last_update_to_pay_per_request_date_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.billing_mode),
            1 => get_opt(from, schema, 1, &mut this.last_update_to_pay_per_request_date_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancellationReason {
    pub item: Option<BTreeMap<String, AttributeValue>>,
    pub code: Option<String>,
    pub message: Option<String>,
}

impl Shape for CancellationReason {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.item);
        put_opt(to, schema, 1, &self.code);
        put_opt(to, schema, 2, &self.message);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.item),
            1 => get_opt(from, schema, 1, &mut this.code),
            2 => get_opt(from, schema, 2, &mut this.message),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Capacity {
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub capacity_units: Option<f64>,
}

impl Shape for Capacity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.read_capacity_units);
        put_opt(to, schema, 1, &self.write_capacity_units);
        put_opt(to, schema, 2, &self.capacity_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.read_capacity_units),
            1 => get_opt(from, schema, 1, &mut this.write_capacity_units),
            2 => get_opt(from, schema, 2, &mut this.capacity_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ComparisonOperator {
    In,
    Null,
    Between,
    Lt,
    NotContains,
    Eq,
    Gt,
    NotNull,
    Ne,
    Le,
    BeginsWith,
    Ge,
    Contains,
    /// A value that the model does not have.
    Unknown(String),
}

impl ComparisonOperator {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::In => "IN",
            Self::Null => "NULL",
            Self::Between => "BETWEEN",
            Self::Lt => "LT",
            Self::NotContains => "NOT_CONTAINS",
            Self::Eq => "EQ",
            Self::Gt => "GT",
            Self::NotNull => "NOT_NULL",
            Self::Ne => "NE",
            Self::Le => "LE",
            Self::BeginsWith => "BEGINS_WITH",
            Self::Ge => "GE",
            Self::Contains => "CONTAINS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ComparisonOperator {
    fn from(value: &str) -> Self {
        match value {
            "IN" => Self::In,
            "NULL" => Self::Null,
            "BETWEEN" => Self::Between,
            "LT" => Self::Lt,
            "NOT_CONTAINS" => Self::NotContains,
            "EQ" => Self::Eq,
            "GT" => Self::Gt,
            "NOT_NULL" => Self::NotNull,
            "NE" => Self::Ne,
            "LE" => Self::Le,
            "BEGINS_WITH" => Self::BeginsWith,
            "GE" => Self::Ge,
            "CONTAINS" => Self::Contains,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ComparisonOperator {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ComparisonOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ComparisonOperator {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Condition {
    pub attribute_value_list: Option<Vec<AttributeValue>>,
    pub comparison_operator: ComparisonOperator,
}

impl Shape for Condition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attribute_value_list);
        put(to, schema, 1, &self.comparison_operator);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attribute_value_list),
            1 => get(from, schema, 1, &mut this.comparison_operator),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConditionCheck {
    pub key: BTreeMap<String, AttributeValue>,
    pub table_name: String,
    pub condition_expression: String,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for ConditionCheck {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put(to, schema, 1, &self.table_name);
        put(to, schema, 2, &self.condition_expression);
        put_opt(to, schema, 3, &self.expression_attribute_names);
        put_opt(to, schema, 4, &self.expression_attribute_values);
        put_opt(to, schema, 5, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get(from, schema, 1, &mut this.table_name),
            2 => get(from, schema, 2, &mut this.condition_expression),
            3 => get_opt(from, schema, 3, &mut this.expression_attribute_names),
            4 => get_opt(from, schema, 4, &mut this.expression_attribute_values),
            5 => get_opt(from, schema, 5, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConditionalCheckFailedException {
    pub message: Option<String>,
    pub item: Option<BTreeMap<String, AttributeValue>>,
}

impl Shape for ConditionalCheckFailedException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.item);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.item),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ConditionalCheckFailedException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONDITIONAL_CHECK_FAILED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConditionalCheckFailedException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ConditionalOperator {
    Or,
    And,
    /// A value that the model does not have.
    Unknown(String),
}

impl ConditionalOperator {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Or => "OR",
            Self::And => "AND",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ConditionalOperator {
    fn from(value: &str) -> Self {
        match value {
            "OR" => Self::Or,
            "AND" => Self::And,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ConditionalOperator {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ConditionalOperator {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ConditionalOperator {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConsumedCapacity {
    pub table_name: Option<String>,
    pub capacity_units: Option<f64>,
    pub read_capacity_units: Option<f64>,
    pub write_capacity_units: Option<f64>,
    pub table: Option<Capacity>,
    pub local_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    pub global_secondary_indexes: Option<BTreeMap<String, Capacity>>,
    pub vector_indexes: Option<BTreeMap<String, VectorCapacity>>,
}

impl Shape for ConsumedCapacity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        put_opt(to, schema, 1, &self.capacity_units);
        put_opt(to, schema, 2, &self.read_capacity_units);
        put_opt(to, schema, 3, &self.write_capacity_units);
        put_opt(to, schema, 4, &self.table);
        put_opt(to, schema, 5, &self.local_secondary_indexes);
        put_opt(to, schema, 6, &self.global_secondary_indexes);
        put_opt(to, schema, 7, &self.vector_indexes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            1 => get_opt(from, schema, 1, &mut this.capacity_units),
            2 => get_opt(from, schema, 2, &mut this.read_capacity_units),
            3 => get_opt(from, schema, 3, &mut this.write_capacity_units),
            4 => get_opt(from, schema, 4, &mut this.table),
            5 => get_opt(from, schema, 5, &mut this.local_secondary_indexes),
            6 => get_opt(from, schema, 6, &mut this.global_secondary_indexes),
            7 => get_opt(from, schema, 7, &mut this.vector_indexes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinuousBackupsDescription {
    pub continuous_backups_status: ContinuousBackupsStatus,
    pub point_in_time_recovery_description: Option<PointInTimeRecoveryDescription>,
}

impl Shape for ContinuousBackupsDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.continuous_backups_status);
        put_opt(to, schema, 1, &self.point_in_time_recovery_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.continuous_backups_status),
            1 => get_opt(from, schema, 1, &mut this.point_in_time_recovery_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContinuousBackupsStatus {
    Enabled,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl ContinuousBackupsStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ContinuousBackupsStatus {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ContinuousBackupsStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ContinuousBackupsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ContinuousBackupsStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContinuousBackupsUnavailableException {
    pub message: Option<String>,
}

impl Shape for ContinuousBackupsUnavailableException {
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

impl Fault for ContinuousBackupsUnavailableException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ContinuousBackupsUnavailableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackupInput {
    pub table_name: String,
    pub backup_name: String,
}

impl Shape for CreateBackupInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.backup_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.backup_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateBackupOutput {
    pub backup_details: Option<BackupDetails>,
}

impl Shape for CreateBackupOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.backup_details);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.backup_details),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

impl Shape for CreateGlobalSecondaryIndexAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put(to, schema, 1, &self.key_schema);
        put(to, schema, 2, &self.projection);
        put_opt(to, schema, 3, &self.provisioned_throughput);
        put_opt(to, schema, 4, &self.on_demand_throughput);
        put_opt(to, schema, 5, &self.warm_throughput);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get(from, schema, 1, &mut this.key_schema),
            2 => get(from, schema, 2, &mut this.projection),
            3 => get_opt(from, schema, 3, &mut this.provisioned_throughput),
            4 => get_opt(from, schema, 4, &mut this.on_demand_throughput),
            5 => get_opt(from, schema, 5, &mut this.warm_throughput),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}

impl Shape for CreateGlobalTableWitnessGroupMemberAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.region_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.region_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateReplicationGroupMemberAction {
    pub region_name: String,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<TableClass>,
}

impl Shape for CreateReplicationGroupMemberAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.region_name);
        put_opt(to, schema, 1, &self.kms_master_key_id);
        put_opt(to, schema, 2, &self.provisioned_throughput_override);
        put_opt(to, schema, 3, &self.on_demand_throughput_override);
        put_opt(to, schema, 4, &self.global_secondary_indexes);
        put_opt(to, schema, 5, &self.table_class_override);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.region_name),
            1 => get_opt(from, schema, 1, &mut this.kms_master_key_id),
            2 => get_opt(from, schema, 2, &mut this.provisioned_throughput_override),
            3 => get_opt(from, schema, 3, &mut this.on_demand_throughput_override),
            4 => get_opt(from, schema, 4, &mut this.global_secondary_indexes),
            5 => get_opt(from, schema, 5, &mut this.table_class_override),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndex>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndex>>,
    pub billing_mode: Option<BillingMode>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub tags: Option<Vec<Tag>>,
    pub table_class: Option<TableClass>,
    pub deletion_protection_enabled: Option<bool>,
    pub warm_throughput: Option<WarmThroughput>,
    pub resource_policy: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub global_table_source_arn: Option<String>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub vector_indexes: Option<Vec<VectorIndex>>,
}

impl Shape for CreateTableInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attribute_definitions);
        put_opt(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.key_schema);
        put_opt(to, schema, 3, &self.local_secondary_indexes);
        put_opt(to, schema, 4, &self.global_secondary_indexes);
        put_opt(to, schema, 5, &self.billing_mode);
        put_opt(to, schema, 6, &self.provisioned_throughput);
        put_opt(to, schema, 7, &self.stream_specification);
        put_opt(to, schema, 8, &self.sse_specification);
        put_opt(to, schema, 9, &self.tags);
        put_opt(to, schema, 10, &self.table_class);
        put_opt(to, schema, 11, &self.deletion_protection_enabled);
        put_opt(to, schema, 12, &self.warm_throughput);
        put_opt(to, schema, 13, &self.resource_policy);
        put_opt(to, schema, 14, &self.on_demand_throughput);
        put_opt(to, schema, 15, &self.global_table_source_arn);
        put_opt(to, schema, 16, &self.global_table_settings_replication_mode);
        put_opt(to, schema, 17, &self.vector_indexes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attribute_definitions),
            1 => get_opt(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.key_schema),
            3 => get_opt(from, schema, 3, &mut this.local_secondary_indexes),
            4 => get_opt(from, schema, 4, &mut this.global_secondary_indexes),
            5 => get_opt(from, schema, 5, &mut this.billing_mode),
            6 => get_opt(from, schema, 6, &mut this.provisioned_throughput),
            7 => get_opt(from, schema, 7, &mut this.stream_specification),
            8 => get_opt(from, schema, 8, &mut this.sse_specification),
            9 => get_opt(from, schema, 9, &mut this.tags),
            10 => get_opt(from, schema, 10, &mut this.table_class),
            11 => get_opt(from, schema, 11, &mut this.deletion_protection_enabled),
            12 => get_opt(from, schema, 12, &mut this.warm_throughput),
            13 => get_opt(from, schema, 13, &mut this.resource_policy),
            14 => get_opt(from, schema, 14, &mut this.on_demand_throughput),
            15 => get_opt(from, schema, 15, &mut this.global_table_source_arn),
            16 => get_opt(from, schema, 16, &mut this.global_table_settings_replication_mode),
            17 => get_opt(from, schema, 17, &mut this.vector_indexes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTableOutput {
    pub table_description: Option<TableDescription>,
}

impl Shape for CreateTableOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVectorIndexAction {
    pub index_name: String,
    pub vector_attribute: VectorAttributeDefinition,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Projection,
    pub dimensions: i64,
    pub distance_function: VectorDistanceFunction,
}

impl Shape for CreateVectorIndexAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put(to, schema, 1, &self.vector_attribute);
        put_opt(to, schema, 2, &self.search_schema);
        put(to, schema, 3, &self.projection);
        put(to, schema, 4, &self.dimensions);
        put(to, schema, 5, &self.distance_function);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get(from, schema, 1, &mut this.vector_attribute),
            2 => get_opt(from, schema, 2, &mut this.search_schema),
            3 => get(from, schema, 3, &mut this.projection),
            4 => get(from, schema, 4, &mut this.dimensions),
            5 => get(from, schema, 5, &mut this.distance_function),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delete {
    pub key: BTreeMap<String, AttributeValue>,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for Delete {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.condition_expression);
        put_opt(to, schema, 3, &self.expression_attribute_names);
        put_opt(to, schema, 4, &self.expression_attribute_values);
        put_opt(to, schema, 5, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.condition_expression),
            3 => get_opt(from, schema, 3, &mut this.expression_attribute_names),
            4 => get_opt(from, schema, 4, &mut this.expression_attribute_values),
            5 => get_opt(from, schema, 5, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBackupInput {
    pub backup_arn: String,
}

impl Shape for DeleteBackupInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.backup_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.backup_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteBackupOutput {
    pub backup_description: Option<BackupDescription>,
}

impl Shape for DeleteBackupOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.backup_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.backup_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalSecondaryIndexAction {
    pub index_name: String,
}

impl Shape for DeleteGlobalSecondaryIndexAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGlobalTableWitnessGroupMemberAction {
    pub region_name: String,
}

impl Shape for DeleteGlobalTableWitnessGroupMemberAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.region_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.region_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemInput {
    pub table_name: String,
    pub key: BTreeMap<String, AttributeValue>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for DeleteItemInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.key);
        put_opt(to, schema, 2, &self.expected);
        put_opt(to, schema, 3, &self.conditional_operator);
        put_opt(to, schema, 4, &self.return_values);
        put_opt(to, schema, 5, &self.return_consumed_capacity);
        put_opt(to, schema, 6, &self.return_item_collection_metrics);
        put_opt(to, schema, 7, &self.condition_expression);
        put_opt(to, schema, 8, &self.expression_attribute_names);
        put_opt(to, schema, 9, &self.expression_attribute_values);
        put_opt(to, schema, 10, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.key),
            2 => get_opt(from, schema, 2, &mut this.expected),
            3 => get_opt(from, schema, 3, &mut this.conditional_operator),
            4 => get_opt(from, schema, 4, &mut this.return_values),
            5 => get_opt(from, schema, 5, &mut this.return_consumed_capacity),
            6 => get_opt(from, schema, 6, &mut this.return_item_collection_metrics),
            7 => get_opt(from, schema, 7, &mut this.condition_expression),
            8 => get_opt(from, schema, 8, &mut this.expression_attribute_names),
            9 => get_opt(from, schema, 9, &mut this.expression_attribute_values),
            10 => get_opt(from, schema, 10, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteItemOutput {
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

impl Shape for DeleteItemOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        put_opt(to, schema, 1, &self.consumed_capacity);
        put_opt(to, schema, 2, &self.item_collection_metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            1 => get_opt(from, schema, 1, &mut this.consumed_capacity),
            2 => get_opt(from, schema, 2, &mut this.item_collection_metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteReplicationGroupMemberAction {
    pub region_name: String,
}

impl Shape for DeleteReplicationGroupMemberAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.region_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.region_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRequest {
    pub key: BTreeMap<String, AttributeValue>,
}

impl Shape for DeleteRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableInput {
    pub table_name: Option<String>,
}

impl Shape for DeleteTableInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTableOutput {
    pub table_description: Option<TableDescription>,
}

impl Shape for DeleteTableOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVectorIndexAction {
    pub index_name: String,
}

impl Shape for DeleteVectorIndexAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBackupInput {
    pub backup_arn: String,
}

impl Shape for DescribeBackupInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.backup_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.backup_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeBackupOutput {
    pub backup_description: Option<BackupDescription>,
}

impl Shape for DescribeBackupOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.backup_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.backup_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsInput {
    pub table_name: String,
}

impl Shape for DescribeContinuousBackupsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

impl Shape for DescribeContinuousBackupsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.continuous_backups_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.continuous_backups_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEndpointsRequest {}

impl Shape for DescribeEndpointsRequest {
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
pub struct DescribeEndpointsResponse {
    pub endpoints: Vec<Endpoint>,
}

impl Shape for DescribeEndpointsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.endpoints);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.endpoints),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLimitsInput {}

impl Shape for DescribeLimitsInput {
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
pub struct DescribeLimitsOutput {
    pub account_max_read_capacity_units: Option<i64>,
    pub account_max_write_capacity_units: Option<i64>,
    pub table_max_read_capacity_units: Option<i64>,
    pub table_max_write_capacity_units: Option<i64>,
}

impl Shape for DescribeLimitsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.account_max_read_capacity_units);
        put_opt(to, schema, 1, &self.account_max_write_capacity_units);
        put_opt(to, schema, 2, &self.table_max_read_capacity_units);
        put_opt(to, schema, 3, &self.table_max_write_capacity_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.account_max_read_capacity_units),
            1 => get_opt(from, schema, 1, &mut this.account_max_write_capacity_units),
            2 => get_opt(from, schema, 2, &mut this.table_max_read_capacity_units),
            3 => get_opt(from, schema, 3, &mut this.table_max_write_capacity_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableInput {
    pub table_name: Option<String>,
}

impl Shape for DescribeTableInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTableOutput {
    pub table: Option<TableDescription>,
}

impl Shape for DescribeTableOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveInput {
    pub table_name: Option<String>,
}

impl Shape for DescribeTimeToLiveInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTimeToLiveOutput {
    pub time_to_live_description: Option<TimeToLiveDescription>,
}

impl Shape for DescribeTimeToLiveOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.time_to_live_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.time_to_live_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateReplicationGroupMemberAction {
    pub region_name: String,
    pub disassociation_mode: DisassociationMode,
}

impl Shape for DisassociateReplicationGroupMemberAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.region_name);
        put(to, schema, 1, &self.disassociation_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.region_name),
            1 => get(from, schema, 1, &mut this.disassociation_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DisassociationMode {
    WaitForReplication,
    /// A value that the model does not have.
    Unknown(String),
}

impl DisassociationMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WaitForReplication => "WAIT_FOR_REPLICATION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DisassociationMode {
    fn from(value: &str) -> Self {
        match value {
            "WAIT_FOR_REPLICATION" => Self::WaitForReplication,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DisassociationMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DisassociationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DisassociationMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DuplicateItemException {
    pub message: Option<String>,
}

impl Shape for DuplicateItemException {
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

impl Fault for DuplicateItemException {
    fn schema(&self) -> &'static Schema {
        &schemas::DUPLICATE_ITEM_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DuplicateItemException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Endpoint {
    pub address: String,
    pub cache_period_in_minutes: i64,
}

impl Shape for Endpoint {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.address);
        put(to, schema, 1, &self.cache_period_in_minutes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.address),
            1 => get(from, schema, 1, &mut this.cache_period_in_minutes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteStatementInput {
    pub statement: String,
    pub parameters: Option<Vec<AttributeValue>>,
    pub consistent_read: Option<bool>,
    pub next_token: Option<String>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub limit: Option<i32>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for ExecuteStatementInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.statement);
        put_opt(to, schema, 1, &self.parameters);
        put_opt(to, schema, 2, &self.consistent_read);
        put_opt(to, schema, 3, &self.next_token);
        put_opt(to, schema, 4, &self.return_consumed_capacity);
        put_opt(to, schema, 5, &self.limit);
        put_opt(to, schema, 6, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.statement),
            1 => get_opt(from, schema, 1, &mut this.parameters),
            2 => get_opt(from, schema, 2, &mut this.consistent_read),
            3 => get_opt(from, schema, 3, &mut this.next_token),
            4 => get_opt(from, schema, 4, &mut this.return_consumed_capacity),
            5 => get_opt(from, schema, 5, &mut this.limit),
            6 => get_opt(from, schema, 6, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteStatementOutput {
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    pub next_token: Option<String>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
}

impl Shape for ExecuteStatementOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.next_token);
        put_opt(to, schema, 2, &self.consumed_capacity);
        put_opt(to, schema, 3, &self.last_evaluated_key);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            2 => get_opt(from, schema, 2, &mut this.consumed_capacity),
            3 => get_opt(from, schema, 3, &mut this.last_evaluated_key),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteTransactionInput {
    pub transact_statements: Vec<ParameterizedStatement>,
    pub client_request_token: Option<String>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl Shape for ExecuteTransactionInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.transact_statements);
        put_opt(to, schema, 1, &self.client_request_token);
        put_opt(to, schema, 2, &self.return_consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.transact_statements),
            1 => get_opt(from, schema, 1, &mut this.client_request_token),
            2 => get_opt(from, schema, 2, &mut this.return_consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteTransactionOutput {
    pub responses: Option<Vec<ItemResponse>>,
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
}

impl Shape for ExecuteTransactionOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.responses);
        put_opt(to, schema, 1, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.responses),
            1 => get_opt(from, schema, 1, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpectedAttributeValue {
    pub value: Option<AttributeValue>,
    pub exists: Option<bool>,
    pub comparison_operator: Option<ComparisonOperator>,
    pub attribute_value_list: Option<Vec<AttributeValue>>,
}

impl Shape for ExpectedAttributeValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.value);
        put_opt(to, schema, 1, &self.exists);
        put_opt(to, schema, 2, &self.comparison_operator);
        put_opt(to, schema, 3, &self.attribute_value_list);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.value),
            1 => get_opt(from, schema, 1, &mut this.exists),
            2 => get_opt(from, schema, 2, &mut this.comparison_operator),
            3 => get_opt(from, schema, 3, &mut this.attribute_value_list),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Get {
    pub key: BTreeMap<String, AttributeValue>,
    pub table_name: String,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

impl Shape for Get {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.projection_expression);
        put_opt(to, schema, 3, &self.expression_attribute_names);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.projection_expression),
            3 => get_opt(from, schema, 3, &mut this.expression_attribute_names),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemInput {
    pub table_name: String,
    pub key: BTreeMap<String, AttributeValue>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

impl Shape for GetItemInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.key);
        put_opt(to, schema, 2, &self.attributes_to_get);
        put_opt(to, schema, 3, &self.consistent_read);
        put_opt(to, schema, 4, &self.return_consumed_capacity);
        put_opt(to, schema, 5, &self.projection_expression);
        put_opt(to, schema, 6, &self.expression_attribute_names);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.key),
            2 => get_opt(from, schema, 2, &mut this.attributes_to_get),
            3 => get_opt(from, schema, 3, &mut this.consistent_read),
            4 => get_opt(from, schema, 4, &mut this.return_consumed_capacity),
            5 => get_opt(from, schema, 5, &mut this.projection_expression),
            6 => get_opt(from, schema, 6, &mut this.expression_attribute_names),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetItemOutput {
    pub item: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

impl Shape for GetItemOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.item);
        put_opt(to, schema, 1, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.item),
            1 => get_opt(from, schema, 1, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

impl Shape for GlobalSecondaryIndex {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put(to, schema, 1, &self.key_schema);
        put(to, schema, 2, &self.projection);
        put_opt(to, schema, 3, &self.provisioned_throughput);
        put_opt(to, schema, 4, &self.on_demand_throughput);
        put_opt(to, schema, 5, &self.warm_throughput);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get(from, schema, 1, &mut this.key_schema),
            2 => get(from, schema, 2, &mut this.projection),
            3 => get_opt(from, schema, 3, &mut this.provisioned_throughput),
            4 => get_opt(from, schema, 4, &mut this.on_demand_throughput),
            5 => get_opt(from, schema, 5, &mut this.warm_throughput),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_status: Option<IndexStatus>,
    pub backfilling: Option<bool>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

impl Shape for GlobalSecondaryIndexDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.key_schema);
        put_opt(to, schema, 2, &self.projection);
        put_opt(to, schema, 3, &self.index_status);
        put_opt(to, schema, 4, &self.backfilling);
        put_opt(to, schema, 5, &self.provisioned_throughput);
        put_opt(to, schema, 6, &self.index_size_bytes);
        put_opt(to, schema, 7, &self.item_count);
        put_opt(to, schema, 8, &self.index_arn);
        put_opt(to, schema, 9, &self.on_demand_throughput);
        put_opt(to, schema, 10, &self.warm_throughput);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.key_schema),
            2 => get_opt(from, schema, 2, &mut this.projection),
            3 => get_opt(from, schema, 3, &mut this.index_status),
            4 => get_opt(from, schema, 4, &mut this.backfilling),
            5 => get_opt(from, schema, 5, &mut this.provisioned_throughput),
            6 => get_opt(from, schema, 6, &mut this.index_size_bytes),
            7 => get_opt(from, schema, 7, &mut this.item_count),
            8 => get_opt(from, schema, 8, &mut this.index_arn),
            9 => get_opt(from, schema, 9, &mut this.on_demand_throughput),
            10 => get_opt(from, schema, 10, &mut this.warm_throughput),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexInfo {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
}

impl Shape for GlobalSecondaryIndexInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.key_schema);
        put_opt(to, schema, 2, &self.projection);
        put_opt(to, schema, 3, &self.provisioned_throughput);
        put_opt(to, schema, 4, &self.on_demand_throughput);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.key_schema),
            2 => get_opt(from, schema, 2, &mut this.projection),
            3 => get_opt(from, schema, 3, &mut this.provisioned_throughput),
            4 => get_opt(from, schema, 4, &mut this.on_demand_throughput),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexUpdate {
    pub update: Option<UpdateGlobalSecondaryIndexAction>,
    pub create: Option<CreateGlobalSecondaryIndexAction>,
    pub delete: Option<DeleteGlobalSecondaryIndexAction>,
}

impl Shape for GlobalSecondaryIndexUpdate {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.update);
        put_opt(to, schema, 1, &self.create);
        put_opt(to, schema, 2, &self.delete);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.update),
            1 => get_opt(from, schema, 1, &mut this.create),
            2 => get_opt(from, schema, 2, &mut this.delete),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalSecondaryIndexWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<IndexStatus>,
}

impl Shape for GlobalSecondaryIndexWarmThroughputDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.read_units_per_second);
        put_opt(to, schema, 1, &self.write_units_per_second);
        put_opt(to, schema, 2, &self.status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.read_units_per_second),
            1 => get_opt(from, schema, 1, &mut this.write_units_per_second),
            2 => get_opt(from, schema, 2, &mut this.status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GlobalTableSettingsReplicationMode {
    Enabled,
    Disabled,
    EnabledWithOverrides,
    /// A value that the model does not have.
    Unknown(String),
}

impl GlobalTableSettingsReplicationMode {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::EnabledWithOverrides => "ENABLED_WITH_OVERRIDES",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for GlobalTableSettingsReplicationMode {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            "ENABLED_WITH_OVERRIDES" => Self::EnabledWithOverrides,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for GlobalTableSettingsReplicationMode {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for GlobalTableSettingsReplicationMode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for GlobalTableSettingsReplicationMode {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessDescription {
    pub region_name: Option<String>,
    pub witness_status: Option<WitnessStatus>,
}

impl Shape for GlobalTableWitnessDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.region_name);
        put_opt(to, schema, 1, &self.witness_status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.region_name),
            1 => get_opt(from, schema, 1, &mut this.witness_status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GlobalTableWitnessGroupUpdate {
    pub create: Option<CreateGlobalTableWitnessGroupMemberAction>,
    pub delete: Option<DeleteGlobalTableWitnessGroupMemberAction>,
}

impl Shape for GlobalTableWitnessGroupUpdate {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.create);
        put_opt(to, schema, 1, &self.delete);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.create),
            1 => get_opt(from, schema, 1, &mut this.delete),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IdempotentParameterMismatchException {
    pub message: Option<String>,
}

impl Shape for IdempotentParameterMismatchException {
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

impl Fault for IdempotentParameterMismatchException {
    fn schema(&self) -> &'static Schema {
        &schemas::IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl IdempotentParameterMismatchException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndexStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    /// A value that the model does not have.
    Unknown(String),
}

impl IndexStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IndexStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for IndexStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for IndexStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for IndexStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternalServerError {
    pub message: Option<String>,
}

impl Shape for InternalServerError {
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

impl Fault for InternalServerError {
    fn schema(&self) -> &'static Schema {
        &schemas::INTERNAL_SERVER_ERROR
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InternalServerError {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidRestoreTimeException {
    pub message: Option<String>,
}

impl Shape for InvalidRestoreTimeException {
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

impl Fault for InvalidRestoreTimeException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_RESTORE_TIME_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidRestoreTimeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCollectionMetrics {
    pub item_collection_key: Option<BTreeMap<String, AttributeValue>>,
    pub size_estimate_range_gb: Option<Vec<f64>>,
}

impl Shape for ItemCollectionMetrics {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.item_collection_key);
        put_opt(to, schema, 1, &self.size_estimate_range_gb);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.item_collection_key),
            1 => get_opt(from, schema, 1, &mut this.size_estimate_range_gb),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemCollectionSizeLimitExceededException {
    pub message: Option<String>,
}

impl Shape for ItemCollectionSizeLimitExceededException {
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

impl Fault for ItemCollectionSizeLimitExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ItemCollectionSizeLimitExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemResponse {
    pub item: Option<BTreeMap<String, AttributeValue>>,
}

impl Shape for ItemResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.item);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.item),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeySchemaElement {
    pub attribute_name: String,
    pub key_type: KeyType,
}

impl Shape for KeySchemaElement {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.attribute_name);
        put(to, schema, 1, &self.key_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.attribute_name),
            1 => get(from, schema, 1, &mut this.key_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyType {
    Hash,
    Range,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hash => "HASH",
            Self::Range => "RANGE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyType {
    fn from(value: &str) -> Self {
        match value {
            "HASH" => Self::Hash,
            "RANGE" => Self::Range,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeysAndAttributes {
    pub keys: Vec<BTreeMap<String, AttributeValue>>,
    pub attributes_to_get: Option<Vec<String>>,
    pub consistent_read: Option<bool>,
    pub projection_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
}

impl Shape for KeysAndAttributes {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.keys);
        put_opt(to, schema, 1, &self.attributes_to_get);
        put_opt(to, schema, 2, &self.consistent_read);
        put_opt(to, schema, 3, &self.projection_expression);
        put_opt(to, schema, 4, &self.expression_attribute_names);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.keys),
            1 => get_opt(from, schema, 1, &mut this.attributes_to_get),
            2 => get_opt(from, schema, 2, &mut this.consistent_read),
            3 => get_opt(from, schema, 3, &mut this.projection_expression),
            4 => get_opt(from, schema, 4, &mut this.expression_attribute_names),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct ListBackupsInput {
    pub table_name: Option<String>,
    pub limit: Option<i32>,
    pub time_range_lower_bound: Option<Timestamp>,
    pub time_range_upper_bound: Option<Timestamp>,
    pub exclusive_start_backup_arn: Option<String>,
    pub backup_type: Option<BackupTypeFilter>,
}

impl Shape for ListBackupsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.time_range_lower_bound);
        put_opt(to, schema, 3, &self.time_range_upper_bound);
        put_opt(to, schema, 4, &self.exclusive_start_backup_arn);
        put_opt(to, schema, 5, &self.backup_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.time_range_lower_bound),
            3 => get_opt(from, schema, 3, &mut this.time_range_upper_bound),
            4 => get_opt(from, schema, 4, &mut this.exclusive_start_backup_arn),
            5 => get_opt(from, schema, 5, &mut this.backup_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListBackupsOutput {
    pub backup_summaries: Option<Vec<BackupSummary>>,
    pub last_evaluated_backup_arn: Option<String>,
}

impl Shape for ListBackupsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.backup_summaries);
        put_opt(to, schema, 1, &self.last_evaluated_backup_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.backup_summaries),
            1 => get_opt(from, schema, 1, &mut this.last_evaluated_backup_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesInput {
    pub exclusive_start_table_name: Option<String>,
    pub limit: Option<i32>,
}

impl Shape for ListTablesInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.exclusive_start_table_name);
        put_opt(to, schema, 1, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.exclusive_start_table_name),
            1 => get_opt(from, schema, 1, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTablesOutput {
    pub table_names: Option<Vec<String>>,
    pub last_evaluated_table_name: Option<String>,
}

impl Shape for ListTablesOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_names);
        put_opt(to, schema, 1, &self.last_evaluated_table_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_names),
            1 => get_opt(from, schema, 1, &mut this.last_evaluated_table_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceInput {
    pub resource_arn: Option<String>,
    pub next_token: Option<String>,
}

impl Shape for ListTagsOfResourceInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.resource_arn);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.resource_arn),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsOfResourceOutput {
    pub tags: Option<Vec<Tag>>,
    pub next_token: Option<String>,
}

impl Shape for ListTagsOfResourceOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.tags);
        put_opt(to, schema, 1, &self.next_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.tags),
            1 => get_opt(from, schema, 1, &mut this.next_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndex {
    pub index_name: String,
    pub key_schema: Vec<KeySchemaElement>,
    pub projection: Projection,
}

impl Shape for LocalSecondaryIndex {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put(to, schema, 1, &self.key_schema);
        put(to, schema, 2, &self.projection);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get(from, schema, 1, &mut this.key_schema),
            2 => get(from, schema, 2, &mut this.projection),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

impl Shape for LocalSecondaryIndexDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.key_schema);
        put_opt(to, schema, 2, &self.projection);
        put_opt(to, schema, 3, &self.index_size_bytes);
        put_opt(to, schema, 4, &self.item_count);
        put_opt(to, schema, 5, &self.index_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.key_schema),
            2 => get_opt(from, schema, 2, &mut this.projection),
            3 => get_opt(from, schema, 3, &mut this.index_size_bytes),
            4 => get_opt(from, schema, 4, &mut this.item_count),
            5 => get_opt(from, schema, 5, &mut this.index_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LocalSecondaryIndexInfo {
    pub index_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub projection: Option<Projection>,
}

impl Shape for LocalSecondaryIndexInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.key_schema);
        put_opt(to, schema, 2, &self.projection);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.key_schema),
            2 => get_opt(from, schema, 2, &mut this.projection),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MultiRegionConsistency {
    Eventual,
    Strong,
    /// A value that the model does not have.
    Unknown(String),
}

impl MultiRegionConsistency {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Eventual => "EVENTUAL",
            Self::Strong => "STRONG",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MultiRegionConsistency {
    fn from(value: &str) -> Self {
        match value {
            "EVENTUAL" => Self::Eventual,
            "STRONG" => Self::Strong,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MultiRegionConsistency {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MultiRegionConsistency {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MultiRegionConsistency {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughput {
    pub max_read_request_units: Option<i64>,
    pub max_write_request_units: Option<i64>,
}

impl Shape for OnDemandThroughput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.max_read_request_units);
        put_opt(to, schema, 1, &self.max_write_request_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.max_read_request_units),
            1 => get_opt(from, schema, 1, &mut this.max_write_request_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OnDemandThroughputOverride {
    pub max_read_request_units: Option<i64>,
}

impl Shape for OnDemandThroughputOverride {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.max_read_request_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.max_read_request_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterizedStatement {
    pub statement: String,
    pub parameters: Option<Vec<AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for ParameterizedStatement {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.statement);
        put_opt(to, schema, 1, &self.parameters);
        put_opt(to, schema, 2, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.statement),
            1 => get_opt(from, schema, 1, &mut this.parameters),
            2 => get_opt(from, schema, 2, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoveryDescription {
    pub point_in_time_recovery_status: Option<PointInTimeRecoveryStatus>,
    pub recovery_period_in_days: Option<i32>,
    pub earliest_restorable_date_time: Option<Timestamp>,
    pub latest_restorable_date_time: Option<Timestamp>,
}

impl Shape for PointInTimeRecoveryDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.point_in_time_recovery_status);
        put_opt(to, schema, 1, &self.recovery_period_in_days);
        put_opt(to, schema, 2, &self.earliest_restorable_date_time);
        put_opt(to, schema, 3, &self.latest_restorable_date_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.point_in_time_recovery_status),
            1 => get_opt(from, schema, 1, &mut this.recovery_period_in_days),
            2 => get_opt(from, schema, 2, &mut this.earliest_restorable_date_time),
            3 => get_opt(from, schema, 3, &mut this.latest_restorable_date_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoverySpecification {
    pub point_in_time_recovery_enabled: bool,
    pub recovery_period_in_days: Option<i32>,
}

impl Shape for PointInTimeRecoverySpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.point_in_time_recovery_enabled);
        put_opt(to, schema, 1, &self.recovery_period_in_days);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.point_in_time_recovery_enabled),
            1 => get_opt(from, schema, 1, &mut this.recovery_period_in_days),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PointInTimeRecoveryStatus {
    Enabled,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl PointInTimeRecoveryStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PointInTimeRecoveryStatus {
    fn from(value: &str) -> Self {
        match value {
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PointInTimeRecoveryStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PointInTimeRecoveryStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PointInTimeRecoveryStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PointInTimeRecoveryUnavailableException {
    pub message: Option<String>,
}

impl Shape for PointInTimeRecoveryUnavailableException {
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

impl Fault for PointInTimeRecoveryUnavailableException {
    fn schema(&self) -> &'static Schema {
        &schemas::POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PointInTimeRecoveryUnavailableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Projection {
    pub projection_type: Option<ProjectionType>,
    pub non_key_attributes: Option<Vec<String>>,
}

impl Shape for Projection {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.projection_type);
        put_opt(to, schema, 1, &self.non_key_attributes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.projection_type),
            1 => get_opt(from, schema, 1, &mut this.non_key_attributes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProjectionType {
    All,
    Include,
    KeysOnly,
    /// A value that the model does not have.
    Unknown(String),
}

impl ProjectionType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "ALL",
            Self::Include => "INCLUDE",
            Self::KeysOnly => "KEYS_ONLY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ProjectionType {
    fn from(value: &str) -> Self {
        match value {
            "ALL" => Self::All,
            "INCLUDE" => Self::Include,
            "KEYS_ONLY" => Self::KeysOnly,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ProjectionType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ProjectionType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ProjectionType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughput {
    pub read_capacity_units: i64,
    pub write_capacity_units: i64,
}

impl Shape for ProvisionedThroughput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.read_capacity_units);
        put(to, schema, 1, &self.write_capacity_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.read_capacity_units),
            1 => get(from, schema, 1, &mut this.write_capacity_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputDescription {
    pub last_increase_date_time: Option<Timestamp>,
    pub last_decrease_date_time: Option<Timestamp>,
    pub number_of_decreases_today: Option<i64>,
    pub read_capacity_units: Option<i64>,
    pub write_capacity_units: Option<i64>,
}

impl Shape for ProvisionedThroughputDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.last_increase_date_time);
        put_opt(to, schema, 1, &self.last_decrease_date_time);
        put_opt(to, schema, 2, &self.number_of_decreases_today);
        put_opt(to, schema, 3, &self.read_capacity_units);
        put_opt(to, schema, 4, &self.write_capacity_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.last_increase_date_time),
            1 => get_opt(from, schema, 1, &mut this.last_decrease_date_time),
            2 => get_opt(from, schema, 2, &mut this.number_of_decreases_today),
            3 => get_opt(from, schema, 3, &mut this.read_capacity_units),
            4 => get_opt(from, schema, 4, &mut this.write_capacity_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputExceededException {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}

impl Shape for ProvisionedThroughputExceededException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.throttling_reasons);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.throttling_reasons),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for ProvisionedThroughputExceededException {
    fn schema(&self) -> &'static Schema {
        &schemas::PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ProvisionedThroughputExceededException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProvisionedThroughputOverride {
    pub read_capacity_units: Option<i64>,
}

impl Shape for ProvisionedThroughputOverride {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.read_capacity_units);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.read_capacity_units),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Put {
    pub item: BTreeMap<String, AttributeValue>,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for Put {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.item);
        put(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.condition_expression);
        put_opt(to, schema, 3, &self.expression_attribute_names);
        put_opt(to, schema, 4, &self.expression_attribute_values);
        put_opt(to, schema, 5, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.item),
            1 => get(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.condition_expression),
            3 => get_opt(from, schema, 3, &mut this.expression_attribute_names),
            4 => get_opt(from, schema, 4, &mut this.expression_attribute_values),
            5 => get_opt(from, schema, 5, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemInput {
    pub table_name: String,
    pub item: BTreeMap<String, AttributeValue>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for PutItemInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.item);
        put_opt(to, schema, 2, &self.expected);
        put_opt(to, schema, 3, &self.return_values);
        put_opt(to, schema, 4, &self.return_consumed_capacity);
        put_opt(to, schema, 5, &self.return_item_collection_metrics);
        put_opt(to, schema, 6, &self.conditional_operator);
        put_opt(to, schema, 7, &self.condition_expression);
        put_opt(to, schema, 8, &self.expression_attribute_names);
        put_opt(to, schema, 9, &self.expression_attribute_values);
        put_opt(to, schema, 10, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.item),
            2 => get_opt(from, schema, 2, &mut this.expected),
            3 => get_opt(from, schema, 3, &mut this.return_values),
            4 => get_opt(from, schema, 4, &mut this.return_consumed_capacity),
            5 => get_opt(from, schema, 5, &mut this.return_item_collection_metrics),
            6 => get_opt(from, schema, 6, &mut this.conditional_operator),
            7 => get_opt(from, schema, 7, &mut this.condition_expression),
            8 => get_opt(from, schema, 8, &mut this.expression_attribute_names),
            9 => get_opt(from, schema, 9, &mut this.expression_attribute_values),
            10 => get_opt(from, schema, 10, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutItemOutput {
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

impl Shape for PutItemOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        put_opt(to, schema, 1, &self.consumed_capacity);
        put_opt(to, schema, 2, &self.item_collection_metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            1 => get_opt(from, schema, 1, &mut this.consumed_capacity),
            2 => get_opt(from, schema, 2, &mut this.item_collection_metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRequest {
    pub item: BTreeMap<String, AttributeValue>,
}

impl Shape for PutRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.item);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.item),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub select: Option<Select>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub consistent_read: Option<bool>,
    pub key_conditions: Option<BTreeMap<String, Condition>>,
    pub query_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub scan_index_forward: Option<bool>,
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub key_condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
}

impl Shape for QueryInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put_opt(to, schema, 1, &self.index_name);
        put_opt(to, schema, 2, &self.select);
        put_opt(to, schema, 3, &self.attributes_to_get);
        put_opt(to, schema, 4, &self.limit);
        put_opt(to, schema, 5, &self.consistent_read);
        put_opt(to, schema, 6, &self.key_conditions);
        put_opt(to, schema, 7, &self.query_filter);
        put_opt(to, schema, 8, &self.conditional_operator);
        put_opt(to, schema, 9, &self.scan_index_forward);
        put_opt(to, schema, 10, &self.exclusive_start_key);
        put_opt(to, schema, 11, &self.return_consumed_capacity);
        put_opt(to, schema, 12, &self.projection_expression);
        put_opt(to, schema, 13, &self.filter_expression);
        put_opt(to, schema, 14, &self.key_condition_expression);
        put_opt(to, schema, 15, &self.expression_attribute_names);
        put_opt(to, schema, 16, &self.expression_attribute_values);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get_opt(from, schema, 1, &mut this.index_name),
            2 => get_opt(from, schema, 2, &mut this.select),
            3 => get_opt(from, schema, 3, &mut this.attributes_to_get),
            4 => get_opt(from, schema, 4, &mut this.limit),
            5 => get_opt(from, schema, 5, &mut this.consistent_read),
            6 => get_opt(from, schema, 6, &mut this.key_conditions),
            7 => get_opt(from, schema, 7, &mut this.query_filter),
            8 => get_opt(from, schema, 8, &mut this.conditional_operator),
            9 => get_opt(from, schema, 9, &mut this.scan_index_forward),
            10 => get_opt(from, schema, 10, &mut this.exclusive_start_key),
            11 => get_opt(from, schema, 11, &mut this.return_consumed_capacity),
            12 => get_opt(from, schema, 12, &mut this.projection_expression),
            13 => get_opt(from, schema, 13, &mut this.filter_expression),
            14 => get_opt(from, schema, 14, &mut this.key_condition_expression),
            15 => get_opt(from, schema, 15, &mut this.expression_attribute_names),
            16 => get_opt(from, schema, 16, &mut this.expression_attribute_values),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryOutput {
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

impl Shape for QueryOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.count);
        put_opt(to, schema, 2, &self.scanned_count);
        put_opt(to, schema, 3, &self.last_evaluated_key);
        put_opt(to, schema, 4, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.count),
            2 => get_opt(from, schema, 2, &mut this.scanned_count),
            3 => get_opt(from, schema, 3, &mut this.last_evaluated_key),
            4 => get_opt(from, schema, 4, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaDescription {
    pub region_name: Option<String>,
    pub replica_status: Option<ReplicaStatus>,
    pub replica_arn: Option<String>,
    pub replica_status_description: Option<String>,
    pub replica_status_percent_progress: Option<String>,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndexDescription>>,
    pub replica_inaccessible_date_time: Option<Timestamp>,
    pub replica_table_class_summary: Option<TableClassSummary>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
}

impl Shape for ReplicaDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.region_name);
        put_opt(to, schema, 1, &self.replica_status);
        put_opt(to, schema, 2, &self.replica_arn);
        put_opt(to, schema, 3, &self.replica_status_description);
        put_opt(to, schema, 4, &self.replica_status_percent_progress);
        put_opt(to, schema, 5, &self.kms_master_key_id);
        put_opt(to, schema, 6, &self.provisioned_throughput_override);
        put_opt(to, schema, 7, &self.on_demand_throughput_override);
        put_opt(to, schema, 8, &self.warm_throughput);
        put_opt(to, schema, 9, &self.global_secondary_indexes);
        put_opt(to, schema, 10, &self.replica_inaccessible_date_time);
        put_opt(to, schema, 11, &self.replica_table_class_summary);
        put_opt(to, schema, 12, &self.global_table_settings_replication_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.region_name),
            1 => get_opt(from, schema, 1, &mut this.replica_status),
            2 => get_opt(from, schema, 2, &mut this.replica_arn),
            3 => get_opt(from, schema, 3, &mut this.replica_status_description),
            4 => get_opt(from, schema, 4, &mut this.replica_status_percent_progress),
            5 => get_opt(from, schema, 5, &mut this.kms_master_key_id),
            6 => get_opt(from, schema, 6, &mut this.provisioned_throughput_override),
            7 => get_opt(from, schema, 7, &mut this.on_demand_throughput_override),
            8 => get_opt(from, schema, 8, &mut this.warm_throughput),
            9 => get_opt(from, schema, 9, &mut this.global_secondary_indexes),
            10 => get_opt(from, schema, 10, &mut this.replica_inaccessible_date_time),
            11 => get_opt(from, schema, 11, &mut this.replica_table_class_summary),
            12 => get_opt(from, schema, 12, &mut this.global_table_settings_replication_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndex {
    pub index_name: String,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
}

impl Shape for ReplicaGlobalSecondaryIndex {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.provisioned_throughput_override);
        put_opt(to, schema, 2, &self.on_demand_throughput_override);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.provisioned_throughput_override),
            2 => get_opt(from, schema, 2, &mut this.on_demand_throughput_override),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaGlobalSecondaryIndexDescription {
    pub index_name: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub warm_throughput: Option<GlobalSecondaryIndexWarmThroughputDescription>,
}

impl Shape for ReplicaGlobalSecondaryIndexDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.provisioned_throughput_override);
        put_opt(to, schema, 2, &self.on_demand_throughput_override);
        put_opt(to, schema, 3, &self.warm_throughput);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.provisioned_throughput_override),
            2 => get_opt(from, schema, 2, &mut this.on_demand_throughput_override),
            3 => get_opt(from, schema, 3, &mut this.warm_throughput),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReplicaStatus {
    Creating,
    CreationFailed,
    Updating,
    Deleting,
    Active,
    RegionDisabled,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReplicaStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::CreationFailed => "CREATION_FAILED",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::RegionDisabled => "REGION_DISABLED",
            Self::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            Self::Archiving => "ARCHIVING",
            Self::Archived => "ARCHIVED",
            Self::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReplicaStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "CREATION_FAILED" => Self::CreationFailed,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "REGION_DISABLED" => Self::RegionDisabled,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => Self::InaccessibleEncryptionCredentials,
            "ARCHIVING" => Self::Archiving,
            "ARCHIVED" => Self::Archived,
            "REPLICATION_NOT_AUTHORIZED" => Self::ReplicationNotAuthorized,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReplicaStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReplicaStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReplicaStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicatedWriteConflictException {
    pub message: Option<String>,
}

impl Shape for ReplicatedWriteConflictException {
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

impl Fault for ReplicatedWriteConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::REPLICATED_WRITE_CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ReplicatedWriteConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationGroupUpdate {
    pub create: Option<CreateReplicationGroupMemberAction>,
    pub update: Option<UpdateReplicationGroupMemberAction>,
    pub delete: Option<DeleteReplicationGroupMemberAction>,
    pub disassociate: Option<DisassociateReplicationGroupMemberAction>,
}

impl Shape for ReplicationGroupUpdate {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.create);
        put_opt(to, schema, 1, &self.update);
        put_opt(to, schema, 2, &self.delete);
        put_opt(to, schema, 3, &self.disassociate);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.create),
            1 => get_opt(from, schema, 1, &mut this.update),
            2 => get_opt(from, schema, 2, &mut this.delete),
            3 => get_opt(from, schema, 3, &mut this.disassociate),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RequestLimitExceeded {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}

impl Shape for RequestLimitExceeded {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.throttling_reasons);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.throttling_reasons),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for RequestLimitExceeded {
    fn schema(&self) -> &'static Schema {
        &schemas::REQUEST_LIMIT_EXCEEDED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RequestLimitExceeded {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceInUseException {
    pub message: Option<String>,
}

impl Shape for ResourceInUseException {
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

impl Fault for ResourceInUseException {
    fn schema(&self) -> &'static Schema {
        &schemas::RESOURCE_IN_USE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ResourceInUseException {
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
pub struct RestoreSummary {
    pub source_backup_arn: Option<String>,
    pub source_table_arn: Option<String>,
    pub restore_date_time: Timestamp,
    pub restore_in_progress: bool,
}

impl Shape for RestoreSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.source_backup_arn);
        put_opt(to, schema, 1, &self.source_table_arn);
        put(to, schema, 2, &self.restore_date_time);
        put(to, schema, 3, &self.restore_in_progress);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.source_backup_arn),
            1 => get_opt(from, schema, 1, &mut this.source_table_arn),
            2 => get(from, schema, 2, &mut this.restore_date_time),
            3 => get(from, schema, 3, &mut this.restore_in_progress),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableFromBackupInput {
    pub target_table_name: String,
    pub backup_arn: String,
    pub billing_mode_override: Option<BillingMode>,
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    pub sse_specification_override: Option<SSESpecification>,
    pub vector_index_override: Option<Vec<VectorIndex>>,
}

impl Shape for RestoreTableFromBackupInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.target_table_name);
        put(to, schema, 1, &self.backup_arn);
        put_opt(to, schema, 2, &self.billing_mode_override);
        put_opt(to, schema, 3, &self.global_secondary_index_override);
        put_opt(to, schema, 4, &self.local_secondary_index_override);
        put_opt(to, schema, 5, &self.provisioned_throughput_override);
        put_opt(to, schema, 6, &self.on_demand_throughput_override);
        put_opt(to, schema, 7, &self.sse_specification_override);
        put_opt(to, schema, 8, &self.vector_index_override);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.target_table_name),
            1 => get(from, schema, 1, &mut this.backup_arn),
            2 => get_opt(from, schema, 2, &mut this.billing_mode_override),
            3 => get_opt(from, schema, 3, &mut this.global_secondary_index_override),
            4 => get_opt(from, schema, 4, &mut this.local_secondary_index_override),
            5 => get_opt(from, schema, 5, &mut this.provisioned_throughput_override),
            6 => get_opt(from, schema, 6, &mut this.on_demand_throughput_override),
            7 => get_opt(from, schema, 7, &mut this.sse_specification_override),
            8 => get_opt(from, schema, 8, &mut this.vector_index_override),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableFromBackupOutput {
    pub table_description: Option<TableDescription>,
}

impl Shape for RestoreTableFromBackupOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableToPointInTimeInput {
    pub source_table_arn: Option<String>,
    pub source_table_name: Option<String>,
    pub target_table_name: String,
    pub use_latest_restorable_time: Option<bool>,
    pub restore_date_time: Option<Timestamp>,
    pub billing_mode_override: Option<BillingMode>,
    pub global_secondary_index_override: Option<Vec<GlobalSecondaryIndex>>,
    pub local_secondary_index_override: Option<Vec<LocalSecondaryIndex>>,
    pub provisioned_throughput_override: Option<ProvisionedThroughput>,
    pub on_demand_throughput_override: Option<OnDemandThroughput>,
    pub sse_specification_override: Option<SSESpecification>,
    pub vector_index_override: Option<Vec<VectorIndex>>,
}

impl Shape for RestoreTableToPointInTimeInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.source_table_arn);
        put_opt(to, schema, 1, &self.source_table_name);
        put(to, schema, 2, &self.target_table_name);
        put_opt(to, schema, 3, &self.use_latest_restorable_time);
        put_opt(to, schema, 4, &self.restore_date_time);
        put_opt(to, schema, 5, &self.billing_mode_override);
        put_opt(to, schema, 6, &self.global_secondary_index_override);
        put_opt(to, schema, 7, &self.local_secondary_index_override);
        put_opt(to, schema, 8, &self.provisioned_throughput_override);
        put_opt(to, schema, 9, &self.on_demand_throughput_override);
        put_opt(to, schema, 10, &self.sse_specification_override);
        put_opt(to, schema, 11, &self.vector_index_override);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.source_table_arn),
            1 => get_opt(from, schema, 1, &mut this.source_table_name),
            2 => get(from, schema, 2, &mut this.target_table_name),
            3 => get_opt(from, schema, 3, &mut this.use_latest_restorable_time),
            4 => get_opt(from, schema, 4, &mut this.restore_date_time),
            5 => get_opt(from, schema, 5, &mut this.billing_mode_override),
            6 => get_opt(from, schema, 6, &mut this.global_secondary_index_override),
            7 => get_opt(from, schema, 7, &mut this.local_secondary_index_override),
            8 => get_opt(from, schema, 8, &mut this.provisioned_throughput_override),
            9 => get_opt(from, schema, 9, &mut this.on_demand_throughput_override),
            10 => get_opt(from, schema, 10, &mut this.sse_specification_override),
            11 => get_opt(from, schema, 11, &mut this.vector_index_override),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreTableToPointInTimeOutput {
    pub table_description: Option<TableDescription>,
}

impl Shape for RestoreTableToPointInTimeOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnConsumedCapacity {
    Indexes,
    Total,
    None,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReturnConsumedCapacity {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Indexes => "INDEXES",
            Self::Total => "TOTAL",
            Self::None => "NONE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReturnConsumedCapacity {
    fn from(value: &str) -> Self {
        match value {
            "INDEXES" => Self::Indexes,
            "TOTAL" => Self::Total,
            "NONE" => Self::None,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReturnConsumedCapacity {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReturnConsumedCapacity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReturnConsumedCapacity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnItemCollectionMetrics {
    Size,
    None,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReturnItemCollectionMetrics {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Size => "SIZE",
            Self::None => "NONE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReturnItemCollectionMetrics {
    fn from(value: &str) -> Self {
        match value {
            "SIZE" => Self::Size,
            "NONE" => Self::None,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReturnItemCollectionMetrics {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReturnItemCollectionMetrics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReturnItemCollectionMetrics {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnValue {
    AllNew,
    UpdatedOld,
    AllOld,
    None,
    UpdatedNew,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReturnValue {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllNew => "ALL_NEW",
            Self::UpdatedOld => "UPDATED_OLD",
            Self::AllOld => "ALL_OLD",
            Self::None => "NONE",
            Self::UpdatedNew => "UPDATED_NEW",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReturnValue {
    fn from(value: &str) -> Self {
        match value {
            "ALL_NEW" => Self::AllNew,
            "UPDATED_OLD" => Self::UpdatedOld,
            "ALL_OLD" => Self::AllOld,
            "NONE" => Self::None,
            "UPDATED_NEW" => Self::UpdatedNew,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReturnValue {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReturnValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReturnValue {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnValuesOnConditionCheckFailure {
    AllOld,
    None,
    /// A value that the model does not have.
    Unknown(String),
}

impl ReturnValuesOnConditionCheckFailure {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllOld => "ALL_OLD",
            Self::None => "NONE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ReturnValuesOnConditionCheckFailure {
    fn from(value: &str) -> Self {
        match value {
            "ALL_OLD" => Self::AllOld,
            "NONE" => Self::None,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ReturnValuesOnConditionCheckFailure {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ReturnValuesOnConditionCheckFailure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ReturnValuesOnConditionCheckFailure {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSEDescription {
    pub status: Option<SSEStatus>,
    pub sse_type: Option<SSEType>,
    pub kms_master_key_arn: Option<String>,
    pub inaccessible_encryption_date_time: Option<Timestamp>,
}

impl Shape for SSEDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.status);
        put_opt(to, schema, 1, &self.sse_type);
        put_opt(to, schema, 2, &self.kms_master_key_arn);
        put_opt(to, schema, 3, &self.inaccessible_encryption_date_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.status),
            1 => get_opt(from, schema, 1, &mut this.sse_type),
            2 => get_opt(from, schema, 2, &mut this.kms_master_key_arn),
            3 => get_opt(from, schema, 3, &mut this.inaccessible_encryption_date_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSESpecification {
    pub enabled: Option<bool>,
    pub sse_type: Option<SSEType>,
    pub kms_master_key_id: Option<String>,
}

impl Shape for SSESpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.enabled);
        put_opt(to, schema, 1, &self.sse_type);
        put_opt(to, schema, 2, &self.kms_master_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.enabled),
            1 => get_opt(from, schema, 1, &mut this.sse_type),
            2 => get_opt(from, schema, 2, &mut this.kms_master_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SSEStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    Updating,
    /// A value that the model does not have.
    Unknown(String),
}

impl SSEStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Enabled => "ENABLED",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::Updating => "UPDATING",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SSEStatus {
    fn from(value: &str) -> Self {
        match value {
            "ENABLING" => Self::Enabling,
            "ENABLED" => Self::Enabled,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            "UPDATING" => Self::Updating,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SSEStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SSEStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SSEStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SSEType {
    Aes256,
    Kms,
    /// A value that the model does not have.
    Unknown(String),
}

impl SSEType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES256",
            Self::Kms => "KMS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SSEType {
    fn from(value: &str) -> Self {
        match value {
            "AES256" => Self::Aes256,
            "KMS" => Self::Kms,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SSEType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SSEType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SSEType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalarAttributeType {
    B,
    N,
    S,
    /// A value that the model does not have.
    Unknown(String),
}

impl ScalarAttributeType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::B => "B",
            Self::N => "N",
            Self::S => "S",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ScalarAttributeType {
    fn from(value: &str) -> Self {
        match value {
            "B" => Self::B,
            "N" => Self::N,
            "S" => Self::S,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ScalarAttributeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ScalarAttributeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ScalarAttributeType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanInput {
    pub table_name: String,
    pub index_name: Option<String>,
    pub attributes_to_get: Option<Vec<String>>,
    pub limit: Option<i32>,
    pub select: Option<Select>,
    pub scan_filter: Option<BTreeMap<String, Condition>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub exclusive_start_key: Option<BTreeMap<String, AttributeValue>>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub total_segments: Option<i32>,
    pub segment: Option<i32>,
    pub projection_expression: Option<String>,
    pub filter_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub consistent_read: Option<bool>,
}

impl Shape for ScanInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put_opt(to, schema, 1, &self.index_name);
        put_opt(to, schema, 2, &self.attributes_to_get);
        put_opt(to, schema, 3, &self.limit);
        put_opt(to, schema, 4, &self.select);
        put_opt(to, schema, 5, &self.scan_filter);
        put_opt(to, schema, 6, &self.conditional_operator);
        put_opt(to, schema, 7, &self.exclusive_start_key);
        put_opt(to, schema, 8, &self.return_consumed_capacity);
        put_opt(to, schema, 9, &self.total_segments);
        put_opt(to, schema, 10, &self.segment);
        put_opt(to, schema, 11, &self.projection_expression);
        put_opt(to, schema, 12, &self.filter_expression);
        put_opt(to, schema, 13, &self.expression_attribute_names);
        put_opt(to, schema, 14, &self.expression_attribute_values);
        put_opt(to, schema, 15, &self.consistent_read);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get_opt(from, schema, 1, &mut this.index_name),
            2 => get_opt(from, schema, 2, &mut this.attributes_to_get),
            3 => get_opt(from, schema, 3, &mut this.limit),
            4 => get_opt(from, schema, 4, &mut this.select),
            5 => get_opt(from, schema, 5, &mut this.scan_filter),
            6 => get_opt(from, schema, 6, &mut this.conditional_operator),
            7 => get_opt(from, schema, 7, &mut this.exclusive_start_key),
            8 => get_opt(from, schema, 8, &mut this.return_consumed_capacity),
            9 => get_opt(from, schema, 9, &mut this.total_segments),
            10 => get_opt(from, schema, 10, &mut this.segment),
            11 => get_opt(from, schema, 11, &mut this.projection_expression),
            12 => get_opt(from, schema, 12, &mut this.filter_expression),
            13 => get_opt(from, schema, 13, &mut this.expression_attribute_names),
            14 => get_opt(from, schema, 14, &mut this.expression_attribute_values),
            15 => get_opt(from, schema, 15, &mut this.consistent_read),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScanOutput {
    pub items: Option<Vec<BTreeMap<String, AttributeValue>>>,
    pub count: Option<i32>,
    pub scanned_count: Option<i32>,
    pub last_evaluated_key: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
}

impl Shape for ScanOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.items);
        put_opt(to, schema, 1, &self.count);
        put_opt(to, schema, 2, &self.scanned_count);
        put_opt(to, schema, 3, &self.last_evaluated_key);
        put_opt(to, schema, 4, &self.consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.items),
            1 => get_opt(from, schema, 1, &mut this.count),
            2 => get_opt(from, schema, 2, &mut this.scanned_count),
            3 => get_opt(from, schema, 3, &mut this.last_evaluated_key),
            4 => get_opt(from, schema, 4, &mut this.consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchSchemaElement {
    pub attribute_name: String,
    pub search_schema_element_type: SearchSchemaElementType,
}

impl Shape for SearchSchemaElement {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.attribute_name);
        put(to, schema, 1, &self.search_schema_element_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.attribute_name),
            1 => get(from, schema, 1, &mut this.search_schema_element_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SearchSchemaElementType {
    Hash,
    InlineFilter,
    /// A value that the model does not have.
    Unknown(String),
}

impl SearchSchemaElementType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Hash => "HASH",
            Self::InlineFilter => "INLINE_FILTER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SearchSchemaElementType {
    fn from(value: &str) -> Self {
        match value {
            "HASH" => Self::Hash,
            "INLINE_FILTER" => Self::InlineFilter,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SearchSchemaElementType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SearchSchemaElementType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SearchSchemaElementType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Select {
    SpecificAttributes,
    Count,
    AllAttributes,
    AllProjectedAttributes,
    /// A value that the model does not have.
    Unknown(String),
}

impl Select {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SpecificAttributes => "SPECIFIC_ATTRIBUTES",
            Self::Count => "COUNT",
            Self::AllAttributes => "ALL_ATTRIBUTES",
            Self::AllProjectedAttributes => "ALL_PROJECTED_ATTRIBUTES",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for Select {
    fn from(value: &str) -> Self {
        match value {
            "SPECIFIC_ATTRIBUTES" => Self::SpecificAttributes,
            "COUNT" => Self::Count,
            "ALL_ATTRIBUTES" => Self::AllAttributes,
            "ALL_PROJECTED_ATTRIBUTES" => Self::AllProjectedAttributes,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for Select {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for Select {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for Select {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTableDetails {
    pub table_name: String,
    pub table_id: String,
    pub table_arn: Option<String>,
    pub table_size_bytes: Option<i64>,
    pub key_schema: Vec<KeySchemaElement>,
    pub table_creation_date_time: Timestamp,
    pub provisioned_throughput: ProvisionedThroughput,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub item_count: Option<i64>,
    pub billing_mode: Option<BillingMode>,
}

impl Shape for SourceTableDetails {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.table_id);
        put_opt(to, schema, 2, &self.table_arn);
        put_opt(to, schema, 3, &self.table_size_bytes);
        put(to, schema, 4, &self.key_schema);
        put(to, schema, 5, &self.table_creation_date_time);
        put(to, schema, 6, &self.provisioned_throughput);
        put_opt(to, schema, 7, &self.on_demand_throughput);
        put_opt(to, schema, 8, &self.item_count);
        put_opt(to, schema, 9, &self.billing_mode);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.table_id),
            2 => get_opt(from, schema, 2, &mut this.table_arn),
            3 => get_opt(from, schema, 3, &mut this.table_size_bytes),
            4 => get(from, schema, 4, &mut this.key_schema),
            5 => get(from, schema, 5, &mut this.table_creation_date_time),
            6 => get(from, schema, 6, &mut this.provisioned_throughput),
            7 => get_opt(from, schema, 7, &mut this.on_demand_throughput),
            8 => get_opt(from, schema, 8, &mut this.item_count),
            9 => get_opt(from, schema, 9, &mut this.billing_mode),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceTableFeatureDetails {
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexInfo>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexInfo>>,
    pub stream_description: Option<StreamSpecification>,
    pub time_to_live_description: Option<TimeToLiveDescription>,
    pub sse_description: Option<SSEDescription>,
    pub vector_indexes: Option<Vec<VectorIndexInfo>>,
}

impl Shape for SourceTableFeatureDetails {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.local_secondary_indexes);
        put_opt(to, schema, 1, &self.global_secondary_indexes);
        put_opt(to, schema, 2, &self.stream_description);
        put_opt(to, schema, 3, &self.time_to_live_description);
        put_opt(to, schema, 4, &self.sse_description);
        put_opt(to, schema, 5, &self.vector_indexes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.local_secondary_indexes),
            1 => get_opt(from, schema, 1, &mut this.global_secondary_indexes),
            2 => get_opt(from, schema, 2, &mut this.stream_description),
            3 => get_opt(from, schema, 3, &mut this.time_to_live_description),
            4 => get_opt(from, schema, 4, &mut this.sse_description),
            5 => get_opt(from, schema, 5, &mut this.vector_indexes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamSpecification {
    pub stream_enabled: bool,
    pub stream_view_type: Option<StreamViewType>,
}

impl Shape for StreamSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stream_enabled);
        put_opt(to, schema, 1, &self.stream_view_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stream_enabled),
            1 => get_opt(from, schema, 1, &mut this.stream_view_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamViewType {
    OldImage,
    KeysOnly,
    NewAndOldImages,
    NewImage,
    /// A value that the model does not have.
    Unknown(String),
}

impl StreamViewType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::OldImage => "OLD_IMAGE",
            Self::KeysOnly => "KEYS_ONLY",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            Self::NewImage => "NEW_IMAGE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StreamViewType {
    fn from(value: &str) -> Self {
        match value {
            "OLD_IMAGE" => Self::OldImage,
            "KEYS_ONLY" => Self::KeysOnly,
            "NEW_AND_OLD_IMAGES" => Self::NewAndOldImages,
            "NEW_IMAGE" => Self::NewImage,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StreamViewType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StreamViewType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StreamViewType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableAlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for TableAlreadyExistsException {
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

impl Fault for TableAlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::TABLE_ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TableAlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableClass {
    Standard,
    StandardInfrequentAccess,
    /// A value that the model does not have.
    Unknown(String),
}

impl TableClass {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Standard => "STANDARD",
            Self::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TableClass {
    fn from(value: &str) -> Self {
        match value {
            "STANDARD" => Self::Standard,
            "STANDARD_INFREQUENT_ACCESS" => Self::StandardInfrequentAccess,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TableClass {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TableClass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TableClass {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableClassSummary {
    pub table_class: Option<TableClass>,
    pub last_update_date_time: Option<Timestamp>,
}

impl Shape for TableClassSummary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_class);
        put_opt(to, schema, 1, &self.last_update_date_time);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_class),
            1 => get_opt(from, schema, 1, &mut this.last_update_date_time),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableDescription {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub table_status: Option<TableStatus>,
    pub creation_date_time: Option<Timestamp>,
    pub provisioned_throughput: Option<ProvisionedThroughputDescription>,
    pub table_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub table_arn: Option<String>,
    pub table_id: Option<String>,
    pub billing_mode_summary: Option<BillingModeSummary>,
    pub local_secondary_indexes: Option<Vec<LocalSecondaryIndexDescription>>,
    pub global_secondary_indexes: Option<Vec<GlobalSecondaryIndexDescription>>,
    pub stream_specification: Option<StreamSpecification>,
    pub latest_stream_label: Option<String>,
    pub latest_stream_arn: Option<String>,
    pub global_table_version: Option<String>,
    pub replicas: Option<Vec<ReplicaDescription>>,
    pub global_table_witnesses: Option<Vec<GlobalTableWitnessDescription>>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub restore_summary: Option<RestoreSummary>,
    pub sse_description: Option<SSEDescription>,
    pub archival_summary: Option<ArchivalSummary>,
    pub table_class_summary: Option<TableClassSummary>,
    pub deletion_protection_enabled: Option<bool>,
    pub disassociation_protection_enabled: Option<bool>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<TableWarmThroughputDescription>,
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    pub vector_indexes: Option<Vec<VectorIndexDescription>>,
}

impl Shape for TableDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attribute_definitions);
        put_opt(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.key_schema);
        put_opt(to, schema, 3, &self.table_status);
        put_opt(to, schema, 4, &self.creation_date_time);
        put_opt(to, schema, 5, &self.provisioned_throughput);
        put_opt(to, schema, 6, &self.table_size_bytes);
        put_opt(to, schema, 7, &self.item_count);
        put_opt(to, schema, 8, &self.table_arn);
        put_opt(to, schema, 9, &self.table_id);
        put_opt(to, schema, 10, &self.billing_mode_summary);
        put_opt(to, schema, 11, &self.local_secondary_indexes);
        put_opt(to, schema, 12, &self.global_secondary_indexes);
        put_opt(to, schema, 13, &self.stream_specification);
        put_opt(to, schema, 14, &self.latest_stream_label);
        put_opt(to, schema, 15, &self.latest_stream_arn);
        put_opt(to, schema, 16, &self.global_table_version);
        put_opt(to, schema, 17, &self.replicas);
        put_opt(to, schema, 18, &self.global_table_witnesses);
        put_opt(to, schema, 19, &self.global_table_settings_replication_mode);
        put_opt(to, schema, 20, &self.restore_summary);
        put_opt(to, schema, 21, &self.sse_description);
        put_opt(to, schema, 22, &self.archival_summary);
        put_opt(to, schema, 23, &self.table_class_summary);
        put_opt(to, schema, 24, &self.deletion_protection_enabled);
        put_opt(to, schema, 25, &self.disassociation_protection_enabled);
        put_opt(to, schema, 26, &self.on_demand_throughput);
        put_opt(to, schema, 27, &self.warm_throughput);
        put_opt(to, schema, 28, &self.multi_region_consistency);
        put_opt(to, schema, 29, &self.vector_indexes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attribute_definitions),
            1 => get_opt(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.key_schema),
            3 => get_opt(from, schema, 3, &mut this.table_status),
            4 => get_opt(from, schema, 4, &mut this.creation_date_time),
            5 => get_opt(from, schema, 5, &mut this.provisioned_throughput),
            6 => get_opt(from, schema, 6, &mut this.table_size_bytes),
            7 => get_opt(from, schema, 7, &mut this.item_count),
            8 => get_opt(from, schema, 8, &mut this.table_arn),
            9 => get_opt(from, schema, 9, &mut this.table_id),
            10 => get_opt(from, schema, 10, &mut this.billing_mode_summary),
            11 => get_opt(from, schema, 11, &mut this.local_secondary_indexes),
            12 => get_opt(from, schema, 12, &mut this.global_secondary_indexes),
            13 => get_opt(from, schema, 13, &mut this.stream_specification),
            14 => get_opt(from, schema, 14, &mut this.latest_stream_label),
            15 => get_opt(from, schema, 15, &mut this.latest_stream_arn),
            16 => get_opt(from, schema, 16, &mut this.global_table_version),
            17 => get_opt(from, schema, 17, &mut this.replicas),
            18 => get_opt(from, schema, 18, &mut this.global_table_witnesses),
            19 => get_opt(from, schema, 19, &mut this.global_table_settings_replication_mode),
            20 => get_opt(from, schema, 20, &mut this.restore_summary),
            21 => get_opt(from, schema, 21, &mut this.sse_description),
            22 => get_opt(from, schema, 22, &mut this.archival_summary),
            23 => get_opt(from, schema, 23, &mut this.table_class_summary),
            24 => get_opt(from, schema, 24, &mut this.deletion_protection_enabled),
            25 => get_opt(from, schema, 25, &mut this.disassociation_protection_enabled),
            26 => get_opt(from, schema, 26, &mut this.on_demand_throughput),
            27 => get_opt(from, schema, 27, &mut this.warm_throughput),
            28 => get_opt(from, schema, 28, &mut this.multi_region_consistency),
            29 => get_opt(from, schema, 29, &mut this.vector_indexes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableInUseException {
    pub message: Option<String>,
}

impl Shape for TableInUseException {
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

impl Fault for TableInUseException {
    fn schema(&self) -> &'static Schema {
        &schemas::TABLE_IN_USE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TableInUseException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableNotFoundException {
    pub message: Option<String>,
}

impl Shape for TableNotFoundException {
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

impl Fault for TableNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::TABLE_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TableNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TableStatus {
    Creating,
    Updating,
    Deleting,
    Active,
    InaccessibleEncryptionCredentials,
    Archiving,
    Archived,
    ReplicationNotAuthorized,
    /// A value that the model does not have.
    Unknown(String),
}

impl TableStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Updating => "UPDATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::InaccessibleEncryptionCredentials => "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
            Self::Archiving => "ARCHIVING",
            Self::Archived => "ARCHIVED",
            Self::ReplicationNotAuthorized => "REPLICATION_NOT_AUTHORIZED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TableStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "UPDATING" => Self::Updating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            "INACCESSIBLE_ENCRYPTION_CREDENTIALS" => Self::InaccessibleEncryptionCredentials,
            "ARCHIVING" => Self::Archiving,
            "ARCHIVED" => Self::Archived,
            "REPLICATION_NOT_AUTHORIZED" => Self::ReplicationNotAuthorized,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TableStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TableStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TableStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableWarmThroughputDescription {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
    pub status: Option<TableStatus>,
}

impl Shape for TableWarmThroughputDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.read_units_per_second);
        put_opt(to, schema, 1, &self.write_units_per_second);
        put_opt(to, schema, 2, &self.status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.read_units_per_second),
            1 => get_opt(from, schema, 1, &mut this.write_units_per_second),
            2 => get_opt(from, schema, 2, &mut this.status),
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
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for TagResourceInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.resource_arn);
        put_opt(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.resource_arn),
            1 => get_opt(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThrottlingException {
    pub message: Option<String>,
    pub throttling_reasons: Option<Vec<ThrottlingReason>>,
}

impl Shape for ThrottlingException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.throttling_reasons);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.throttling_reasons),
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
        self.message.as_deref().unwrap_or_default()
    }
}

impl ThrottlingException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ThrottlingReason {
    pub reason: Option<String>,
    pub resource: Option<String>,
}

impl Shape for ThrottlingReason {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.reason);
        put_opt(to, schema, 1, &self.resource);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.reason),
            1 => get_opt(from, schema, 1, &mut this.resource),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveDescription {
    pub time_to_live_status: Option<TimeToLiveStatus>,
    pub attribute_name: Option<String>,
}

impl Shape for TimeToLiveDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.time_to_live_status);
        put_opt(to, schema, 1, &self.attribute_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.time_to_live_status),
            1 => get_opt(from, schema, 1, &mut this.attribute_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeToLiveSpecification {
    pub enabled: bool,
    pub attribute_name: String,
}

impl Shape for TimeToLiveSpecification {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.enabled);
        put(to, schema, 1, &self.attribute_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.enabled),
            1 => get(from, schema, 1, &mut this.attribute_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeToLiveStatus {
    Enabling,
    Disabling,
    Enabled,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl TimeToLiveStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Disabling => "DISABLING",
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for TimeToLiveStatus {
    fn from(value: &str) -> Self {
        match value {
            "ENABLING" => Self::Enabling,
            "DISABLING" => Self::Disabling,
            "ENABLED" => Self::Enabled,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for TimeToLiveStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for TimeToLiveStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for TimeToLiveStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItem {
    pub get: Get,
}

impl Shape for TransactGetItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.get);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.get),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsInput {
    pub transact_items: Vec<TransactGetItem>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
}

impl Shape for TransactGetItemsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.transact_items);
        put_opt(to, schema, 1, &self.return_consumed_capacity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.transact_items),
            1 => get_opt(from, schema, 1, &mut this.return_consumed_capacity),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactGetItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub responses: Option<Vec<ItemResponse>>,
}

impl Shape for TransactGetItemsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.consumed_capacity);
        put_opt(to, schema, 1, &self.responses);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.consumed_capacity),
            1 => get_opt(from, schema, 1, &mut this.responses),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItem {
    pub condition_check: Option<ConditionCheck>,
    pub put: Option<Put>,
    pub delete: Option<Delete>,
    pub update: Option<Update>,
}

impl Shape for TransactWriteItem {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.condition_check);
        put_opt(to, schema, 1, &self.put);
        put_opt(to, schema, 2, &self.delete);
        put_opt(to, schema, 3, &self.update);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.condition_check),
            1 => get_opt(from, schema, 1, &mut this.put),
            2 => get_opt(from, schema, 2, &mut this.delete),
            3 => get_opt(from, schema, 3, &mut this.update),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsInput {
    pub transact_items: Vec<TransactWriteItem>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub client_request_token: Option<String>,
}

impl Shape for TransactWriteItemsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.transact_items);
        put_opt(to, schema, 1, &self.return_consumed_capacity);
        put_opt(to, schema, 2, &self.return_item_collection_metrics);
        put_opt(to, schema, 3, &self.client_request_token);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.transact_items),
            1 => get_opt(from, schema, 1, &mut this.return_consumed_capacity),
            2 => get_opt(from, schema, 2, &mut this.return_item_collection_metrics),
            3 => get_opt(from, schema, 3, &mut this.client_request_token),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactWriteItemsOutput {
    pub consumed_capacity: Option<Vec<ConsumedCapacity>>,
    pub item_collection_metrics: Option<BTreeMap<String, Vec<ItemCollectionMetrics>>>,
}

impl Shape for TransactWriteItemsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.consumed_capacity);
        put_opt(to, schema, 1, &self.item_collection_metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.consumed_capacity),
            1 => get_opt(from, schema, 1, &mut this.item_collection_metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactionCanceledException {
    pub message: Option<String>,
    pub cancellation_reasons: Option<Vec<CancellationReason>>,
}

impl Shape for TransactionCanceledException {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.message);
        put_opt(to, schema, 1, &self.cancellation_reasons);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.message),
            1 => get_opt(from, schema, 1, &mut this.cancellation_reasons),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

impl Fault for TransactionCanceledException {
    fn schema(&self) -> &'static Schema {
        &schemas::TRANSACTION_CANCELED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TransactionCanceledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()), ..Self::default() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactionConflictException {
    pub message: Option<String>,
}

impl Shape for TransactionConflictException {
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

impl Fault for TransactionConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::TRANSACTION_CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TransactionConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TransactionInProgressException {
    pub message: Option<String>,
}

impl Shape for TransactionInProgressException {
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

impl Fault for TransactionInProgressException {
    fn schema(&self) -> &'static Schema {
        &schemas::TRANSACTION_IN_PROGRESS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TransactionInProgressException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceInput {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl Shape for UntagResourceInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.resource_arn);
        put_opt(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.resource_arn),
            1 => get_opt(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Update {
    pub key: BTreeMap<String, AttributeValue>,
    pub update_expression: String,
    pub table_name: String,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for Update {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key);
        put(to, schema, 1, &self.update_expression);
        put(to, schema, 2, &self.table_name);
        put_opt(to, schema, 3, &self.condition_expression);
        put_opt(to, schema, 4, &self.expression_attribute_names);
        put_opt(to, schema, 5, &self.expression_attribute_values);
        put_opt(to, schema, 6, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key),
            1 => get(from, schema, 1, &mut this.update_expression),
            2 => get(from, schema, 2, &mut this.table_name),
            3 => get_opt(from, schema, 3, &mut this.condition_expression),
            4 => get_opt(from, schema, 4, &mut this.expression_attribute_names),
            5 => get_opt(from, schema, 5, &mut this.expression_attribute_values),
            6 => get_opt(from, schema, 6, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContinuousBackupsInput {
    pub table_name: String,
    pub point_in_time_recovery_specification: PointInTimeRecoverySpecification,
}

impl Shape for UpdateContinuousBackupsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.point_in_time_recovery_specification);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.point_in_time_recovery_specification),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateContinuousBackupsOutput {
    pub continuous_backups_description: Option<ContinuousBackupsDescription>,
}

impl Shape for UpdateContinuousBackupsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.continuous_backups_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.continuous_backups_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGlobalSecondaryIndexAction {
    pub index_name: String,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
}

impl Shape for UpdateGlobalSecondaryIndexAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.provisioned_throughput);
        put_opt(to, schema, 2, &self.on_demand_throughput);
        put_opt(to, schema, 3, &self.warm_throughput);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.provisioned_throughput),
            2 => get_opt(from, schema, 2, &mut this.on_demand_throughput),
            3 => get_opt(from, schema, 3, &mut this.warm_throughput),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemInput {
    pub table_name: String,
    pub key: BTreeMap<String, AttributeValue>,
    pub attribute_updates: Option<BTreeMap<String, AttributeValueUpdate>>,
    pub expected: Option<BTreeMap<String, ExpectedAttributeValue>>,
    pub conditional_operator: Option<ConditionalOperator>,
    pub return_values: Option<ReturnValue>,
    pub return_consumed_capacity: Option<ReturnConsumedCapacity>,
    pub return_item_collection_metrics: Option<ReturnItemCollectionMetrics>,
    pub update_expression: Option<String>,
    pub condition_expression: Option<String>,
    pub expression_attribute_names: Option<BTreeMap<String, String>>,
    pub expression_attribute_values: Option<BTreeMap<String, AttributeValue>>,
    pub return_values_on_condition_check_failure: Option<ReturnValuesOnConditionCheckFailure>,
}

impl Shape for UpdateItemInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.key);
        put_opt(to, schema, 2, &self.attribute_updates);
        put_opt(to, schema, 3, &self.expected);
        put_opt(to, schema, 4, &self.conditional_operator);
        put_opt(to, schema, 5, &self.return_values);
        put_opt(to, schema, 6, &self.return_consumed_capacity);
        put_opt(to, schema, 7, &self.return_item_collection_metrics);
        put_opt(to, schema, 8, &self.update_expression);
        put_opt(to, schema, 9, &self.condition_expression);
        put_opt(to, schema, 10, &self.expression_attribute_names);
        put_opt(to, schema, 11, &self.expression_attribute_values);
        put_opt(to, schema, 12, &self.return_values_on_condition_check_failure);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.key),
            2 => get_opt(from, schema, 2, &mut this.attribute_updates),
            3 => get_opt(from, schema, 3, &mut this.expected),
            4 => get_opt(from, schema, 4, &mut this.conditional_operator),
            5 => get_opt(from, schema, 5, &mut this.return_values),
            6 => get_opt(from, schema, 6, &mut this.return_consumed_capacity),
            7 => get_opt(from, schema, 7, &mut this.return_item_collection_metrics),
            8 => get_opt(from, schema, 8, &mut this.update_expression),
            9 => get_opt(from, schema, 9, &mut this.condition_expression),
            10 => get_opt(from, schema, 10, &mut this.expression_attribute_names),
            11 => get_opt(from, schema, 11, &mut this.expression_attribute_values),
            12 => get_opt(from, schema, 12, &mut this.return_values_on_condition_check_failure),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateItemOutput {
    pub attributes: Option<BTreeMap<String, AttributeValue>>,
    pub consumed_capacity: Option<ConsumedCapacity>,
    pub item_collection_metrics: Option<ItemCollectionMetrics>,
}

impl Shape for UpdateItemOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attributes);
        put_opt(to, schema, 1, &self.consumed_capacity);
        put_opt(to, schema, 2, &self.item_collection_metrics);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attributes),
            1 => get_opt(from, schema, 1, &mut this.consumed_capacity),
            2 => get_opt(from, schema, 2, &mut this.item_collection_metrics),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateReplicationGroupMemberAction {
    pub region_name: String,
    pub kms_master_key_id: Option<String>,
    pub provisioned_throughput_override: Option<ProvisionedThroughputOverride>,
    pub on_demand_throughput_override: Option<OnDemandThroughputOverride>,
    pub global_secondary_indexes: Option<Vec<ReplicaGlobalSecondaryIndex>>,
    pub table_class_override: Option<TableClass>,
}

impl Shape for UpdateReplicationGroupMemberAction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.region_name);
        put_opt(to, schema, 1, &self.kms_master_key_id);
        put_opt(to, schema, 2, &self.provisioned_throughput_override);
        put_opt(to, schema, 3, &self.on_demand_throughput_override);
        put_opt(to, schema, 4, &self.global_secondary_indexes);
        put_opt(to, schema, 5, &self.table_class_override);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.region_name),
            1 => get_opt(from, schema, 1, &mut this.kms_master_key_id),
            2 => get_opt(from, schema, 2, &mut this.provisioned_throughput_override),
            3 => get_opt(from, schema, 3, &mut this.on_demand_throughput_override),
            4 => get_opt(from, schema, 4, &mut this.global_secondary_indexes),
            5 => get_opt(from, schema, 5, &mut this.table_class_override),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableInput {
    pub attribute_definitions: Option<Vec<AttributeDefinition>>,
    pub table_name: Option<String>,
    pub billing_mode: Option<BillingMode>,
    pub provisioned_throughput: Option<ProvisionedThroughput>,
    pub global_secondary_index_updates: Option<Vec<GlobalSecondaryIndexUpdate>>,
    pub stream_specification: Option<StreamSpecification>,
    pub sse_specification: Option<SSESpecification>,
    pub replica_updates: Option<Vec<ReplicationGroupUpdate>>,
    pub table_class: Option<TableClass>,
    pub deletion_protection_enabled: Option<bool>,
    pub multi_region_consistency: Option<MultiRegionConsistency>,
    pub global_table_witness_updates: Option<Vec<GlobalTableWitnessGroupUpdate>>,
    pub on_demand_throughput: Option<OnDemandThroughput>,
    pub warm_throughput: Option<WarmThroughput>,
    pub global_table_settings_replication_mode: Option<GlobalTableSettingsReplicationMode>,
    pub disassociation_protection_enabled: Option<bool>,
    pub vector_index_updates: Option<Vec<VectorIndexUpdate>>,
}

impl Shape for UpdateTableInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attribute_definitions);
        put_opt(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.billing_mode);
        put_opt(to, schema, 3, &self.provisioned_throughput);
        put_opt(to, schema, 4, &self.global_secondary_index_updates);
        put_opt(to, schema, 5, &self.stream_specification);
        put_opt(to, schema, 6, &self.sse_specification);
        put_opt(to, schema, 7, &self.replica_updates);
        put_opt(to, schema, 8, &self.table_class);
        put_opt(to, schema, 9, &self.deletion_protection_enabled);
        put_opt(to, schema, 10, &self.multi_region_consistency);
        put_opt(to, schema, 11, &self.global_table_witness_updates);
        put_opt(to, schema, 12, &self.on_demand_throughput);
        put_opt(to, schema, 13, &self.warm_throughput);
        put_opt(to, schema, 14, &self.global_table_settings_replication_mode);
        put_opt(to, schema, 15, &self.disassociation_protection_enabled);
        put_opt(to, schema, 16, &self.vector_index_updates);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attribute_definitions),
            1 => get_opt(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.billing_mode),
            3 => get_opt(from, schema, 3, &mut this.provisioned_throughput),
            4 => get_opt(from, schema, 4, &mut this.global_secondary_index_updates),
            5 => get_opt(from, schema, 5, &mut this.stream_specification),
            6 => get_opt(from, schema, 6, &mut this.sse_specification),
            7 => get_opt(from, schema, 7, &mut this.replica_updates),
            8 => get_opt(from, schema, 8, &mut this.table_class),
            9 => get_opt(from, schema, 9, &mut this.deletion_protection_enabled),
            10 => get_opt(from, schema, 10, &mut this.multi_region_consistency),
            11 => get_opt(from, schema, 11, &mut this.global_table_witness_updates),
            12 => get_opt(from, schema, 12, &mut this.on_demand_throughput),
            13 => get_opt(from, schema, 13, &mut this.warm_throughput),
            14 => get_opt(from, schema, 14, &mut this.global_table_settings_replication_mode),
            15 => get_opt(from, schema, 15, &mut this.disassociation_protection_enabled),
            16 => get_opt(from, schema, 16, &mut this.vector_index_updates),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTableOutput {
    pub table_description: Option<TableDescription>,
}

impl Shape for UpdateTableOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveInput {
    pub table_name: Option<String>,
    pub time_to_live_specification: TimeToLiveSpecification,
}

impl Shape for UpdateTimeToLiveInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        put(to, schema, 1, &self.time_to_live_specification);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            1 => get(from, schema, 1, &mut this.time_to_live_specification),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateTimeToLiveOutput {
    pub time_to_live_specification: Option<TimeToLiveSpecification>,
}

impl Shape for UpdateTimeToLiveOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.time_to_live_specification);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.time_to_live_specification),
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorAttributeDefinition {
    pub attribute_name: String,
}

impl Shape for VectorAttributeDefinition {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.attribute_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.attribute_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorCapacity {
    pub vector_search_request_bytes: Option<f64>,
    pub vector_write_request_bytes: Option<f64>,
}

impl Shape for VectorCapacity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.vector_search_request_bytes);
        put_opt(to, schema, 1, &self.vector_write_request_bytes);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.vector_search_request_bytes),
            1 => get_opt(from, schema, 1, &mut this.vector_write_request_bytes),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum VectorDistanceFunction {
    Cosine,
    DotProduct,
    Euclidean,
    /// A value that the model does not have.
    Unknown(String),
}

impl VectorDistanceFunction {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cosine => "COSINE",
            Self::DotProduct => "DOT_PRODUCT",
            Self::Euclidean => "EUCLIDEAN",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for VectorDistanceFunction {
    fn from(value: &str) -> Self {
        match value {
            "COSINE" => Self::Cosine,
            "DOT_PRODUCT" => Self::DotProduct,
            "EUCLIDEAN" => Self::Euclidean,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for VectorDistanceFunction {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for VectorDistanceFunction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for VectorDistanceFunction {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndex {
    pub index_name: String,
    pub vector_attribute: VectorAttributeDefinition,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Projection,
    pub dimensions: i64,
    pub distance_function: VectorDistanceFunction,
}

impl Shape for VectorIndex {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.index_name);
        put(to, schema, 1, &self.vector_attribute);
        put_opt(to, schema, 2, &self.search_schema);
        put(to, schema, 3, &self.projection);
        put(to, schema, 4, &self.dimensions);
        put(to, schema, 5, &self.distance_function);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.index_name),
            1 => get(from, schema, 1, &mut this.vector_attribute),
            2 => get_opt(from, schema, 2, &mut this.search_schema),
            3 => get(from, schema, 3, &mut this.projection),
            4 => get(from, schema, 4, &mut this.dimensions),
            5 => get(from, schema, 5, &mut this.distance_function),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexDescription {
    pub index_name: Option<String>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<VectorDistanceFunction>,
    pub index_status: Option<IndexStatus>,
    pub backfilling: Option<bool>,
    pub index_size_bytes: Option<i64>,
    pub item_count: Option<i64>,
    pub index_arn: Option<String>,
}

impl Shape for VectorIndexDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.search_schema);
        put_opt(to, schema, 2, &self.projection);
        put_opt(to, schema, 3, &self.vector_attribute);
        put_opt(to, schema, 4, &self.dimensions);
        put_opt(to, schema, 5, &self.distance_function);
        put_opt(to, schema, 6, &self.index_status);
        put_opt(to, schema, 7, &self.backfilling);
        put_opt(to, schema, 8, &self.index_size_bytes);
        put_opt(to, schema, 9, &self.item_count);
        put_opt(to, schema, 10, &self.index_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.search_schema),
            2 => get_opt(from, schema, 2, &mut this.projection),
            3 => get_opt(from, schema, 3, &mut this.vector_attribute),
            4 => get_opt(from, schema, 4, &mut this.dimensions),
            5 => get_opt(from, schema, 5, &mut this.distance_function),
            6 => get_opt(from, schema, 6, &mut this.index_status),
            7 => get_opt(from, schema, 7, &mut this.backfilling),
            8 => get_opt(from, schema, 8, &mut this.index_size_bytes),
            9 => get_opt(from, schema, 9, &mut this.item_count),
            10 => get_opt(from, schema, 10, &mut this.index_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexInfo {
    pub index_name: Option<String>,
    pub vector_attribute: Option<VectorAttributeDefinition>,
    pub search_schema: Option<Vec<SearchSchemaElement>>,
    pub projection: Option<Projection>,
    pub dimensions: Option<i64>,
    pub distance_function: Option<VectorDistanceFunction>,
}

impl Shape for VectorIndexInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.index_name);
        put_opt(to, schema, 1, &self.vector_attribute);
        put_opt(to, schema, 2, &self.search_schema);
        put_opt(to, schema, 3, &self.projection);
        put_opt(to, schema, 4, &self.dimensions);
        put_opt(to, schema, 5, &self.distance_function);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.index_name),
            1 => get_opt(from, schema, 1, &mut this.vector_attribute),
            2 => get_opt(from, schema, 2, &mut this.search_schema),
            3 => get_opt(from, schema, 3, &mut this.projection),
            4 => get_opt(from, schema, 4, &mut this.dimensions),
            5 => get_opt(from, schema, 5, &mut this.distance_function),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VectorIndexUpdate {
    pub create: Option<CreateVectorIndexAction>,
    pub delete: Option<DeleteVectorIndexAction>,
}

impl Shape for VectorIndexUpdate {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.create);
        put_opt(to, schema, 1, &self.delete);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.create),
            1 => get_opt(from, schema, 1, &mut this.delete),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WarmThroughput {
    pub read_units_per_second: Option<i64>,
    pub write_units_per_second: Option<i64>,
}

impl Shape for WarmThroughput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.read_units_per_second);
        put_opt(to, schema, 1, &self.write_units_per_second);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.read_units_per_second),
            1 => get_opt(from, schema, 1, &mut this.write_units_per_second),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WitnessStatus {
    Creating,
    Deleting,
    Active,
    /// A value that the model does not have.
    Unknown(String),
}

impl WitnessStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "CREATING",
            Self::Deleting => "DELETING",
            Self::Active => "ACTIVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for WitnessStatus {
    fn from(value: &str) -> Self {
        match value {
            "CREATING" => Self::Creating,
            "DELETING" => Self::Deleting,
            "ACTIVE" => Self::Active,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for WitnessStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for WitnessStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for WitnessStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct WriteRequest {
    pub put_request: Option<PutRequest>,
    pub delete_request: Option<DeleteRequest>,
}

impl Shape for WriteRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.put_request);
        put_opt(to, schema, 1, &self.delete_request);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.put_request),
            1 => get_opt(from, schema, 1, &mut this.delete_request),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACCESS_DENIED_EXCEPTION: Schema = Schema {
        name: "AccessDeniedException",
        kind: Kind::Structure,
        members: &[Member {
            wire: "Message",
            location_name: Some("Message"),
            ..Member::new("message", &ERROR_MESSAGE_PATCHED)
        }],
        fault: Some(FaultSchema { code: None, status: 400, namespace: Some("com.amazon.coral.service") }),
        ..Schema::BASE
    };
    pub static ARCHIVAL_REASON: Schema =
        Schema { name: "ArchivalReason", kind: Kind::String, ..Schema::BASE };
    pub static ARCHIVAL_SUMMARY: Schema = Schema {
        name: "ArchivalSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("ArchivalDateTime", &DATE),
            Member::new("ArchivalReason", &ARCHIVAL_REASON),
            Member::new("ArchivalBackupArn", &BACKUP_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_ACTION: Schema = Schema {
        name: "AttributeAction",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ADD", "PUT", "DELETE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_DEFINITION: Schema = Schema {
        name: "AttributeDefinition",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AttributeName", &KEY_SCHEMA_ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("AttributeType", &SCALAR_ATTRIBUTE_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_DEFINITIONS: Schema = Schema {
        name: "AttributeDefinitions",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTRIBUTE_DEFINITION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_MAP: Schema = Schema {
        name: "AttributeMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_NAME: Schema = Schema {
        name: "AttributeName",
        kind: Kind::String,
        constraints: Constraints { max: Some(65535.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_NAME_LIST: Schema = Schema {
        name: "AttributeNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTRIBUTE_NAME) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_UPDATES: Schema = Schema {
        name: "AttributeUpdates",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE_UPDATE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_VALUE: Schema = Schema {
        name: "AttributeValue",
        kind: Kind::Union,
        members: &[
            Member::new("S", &STRING_ATTRIBUTE_VALUE),
            Member::new("N", &NUMBER_ATTRIBUTE_VALUE),
            Member::new("B", &BINARY_ATTRIBUTE_VALUE),
            Member::new("SS", &STRING_SET_ATTRIBUTE_VALUE),
            Member::new("NS", &NUMBER_SET_ATTRIBUTE_VALUE),
            Member::new("BS", &BINARY_SET_ATTRIBUTE_VALUE),
            Member::new("M", &MAP_ATTRIBUTE_VALUE),
            Member::new("L", &LIST_ATTRIBUTE_VALUE),
            Member::new("NULL", &NULL_ATTRIBUTE_VALUE),
            Member::new("BOOL", &BOOLEAN_ATTRIBUTE_VALUE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_VALUE_LIST: Schema = Schema {
        name: "AttributeValueList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTRIBUTE_VALUE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTRIBUTE_VALUE_UPDATE: Schema = Schema {
        name: "AttributeValueUpdate",
        kind: Kind::Structure,
        members: &[Member::new("Value", &ATTRIBUTE_VALUE), Member::new("Action", &ATTRIBUTE_ACTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static AVAILABILITY_ERROR_MESSAGE: Schema =
        Schema { name: "AvailabilityErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static BACKFILLING: Schema = Schema { name: "Backfilling", kind: Kind::Boolean, ..Schema::BASE };
    pub static BACKUP_ARN: Schema = Schema {
        name: "BackupArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(37.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_CREATION_DATE_TIME: Schema =
        Schema { name: "BackupCreationDateTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static BACKUP_DESCRIPTION: Schema = Schema {
        name: "BackupDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("BackupDetails", &BACKUP_DETAILS),
            Member::new("SourceTableDetails", &SOURCE_TABLE_DETAILS),
            Member::new("SourceTableFeatureDetails", &SOURCE_TABLE_FEATURE_DETAILS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_DETAILS: Schema = Schema {
        name: "BackupDetails",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("BackupArn", &BACKUP_ARN) },
            Member { required: true, ..Member::new("BackupName", &BACKUP_NAME) },
            Member::new("BackupSizeBytes", &BACKUP_SIZE_BYTES),
            Member { required: true, ..Member::new("BackupStatus", &BACKUP_STATUS) },
            Member { required: true, ..Member::new("BackupType", &BACKUP_TYPE) },
            Member { required: true, ..Member::new("BackupCreationDateTime", &BACKUP_CREATION_DATE_TIME) },
            Member::new("BackupExpiryDateTime", &DATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_IN_USE_EXCEPTION: Schema = Schema {
        name: "BackupInUseException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static BACKUP_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9_.-]+");
    pub static BACKUP_NAME: Schema = Schema {
        name: "BackupName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(3.0),
            max: Some(255.0),
            pattern: Some(&BACKUP_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "BackupNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static BACKUP_SIZE_BYTES: Schema = Schema {
        name: "BackupSizeBytes",
        kind: Kind::Long,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_STATUS: Schema = Schema {
        name: "BackupStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["CREATING", "DELETED", "AVAILABLE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_SUMMARIES: Schema = Schema {
        name: "BackupSummaries",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BACKUP_SUMMARY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_SUMMARY: Schema = Schema {
        name: "BackupSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("TableName", &TABLE_NAME),
            Member::new("TableId", &TABLE_ID),
            Member::new("TableArn", &TABLE_ARN),
            Member::new("BackupArn", &BACKUP_ARN),
            Member::new("BackupName", &BACKUP_NAME),
            Member::new("BackupCreationDateTime", &BACKUP_CREATION_DATE_TIME),
            Member::new("BackupExpiryDateTime", &DATE),
            Member::new("BackupStatus", &BACKUP_STATUS),
            Member::new("BackupType", &BACKUP_TYPE),
            Member::new("BackupSizeBytes", &BACKUP_SIZE_BYTES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_TYPE: Schema = Schema {
        name: "BackupType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["USER", "SYSTEM", "AWS_BACKUP"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUP_TYPE_FILTER: Schema = Schema {
        name: "BackupTypeFilter",
        kind: Kind::Enum,
        constraints: Constraints { values: &["USER", "SYSTEM", "AWS_BACKUP", "ALL"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BACKUPS_INPUT_LIMIT: Schema = Schema {
        name: "BackupsInputLimit",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_EXECUTE_STATEMENT_INPUT: Schema = Schema {
        name: "BatchExecuteStatementInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Statements", &PARTI_QL_BATCH_REQUEST) },
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_EXECUTE_STATEMENT_OUTPUT: Schema = Schema {
        name: "BatchExecuteStatementOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Responses", &PARTI_QL_BATCH_RESPONSE),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_ITEM_INPUT: Schema = Schema {
        name: "BatchGetItemInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RequestItems", &BATCH_GET_REQUEST_MAP) },
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_ITEM_OUTPUT: Schema = Schema {
        name: "BatchGetItemOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Responses", &BATCH_GET_RESPONSE_MAP),
            Member::new("UnprocessedKeys", &BATCH_GET_REQUEST_MAP),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_REQUEST_MAP: Schema = Schema {
        name: "BatchGetRequestMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TABLE_ARN) },
            Member { required: true, ..Member::new("value", &KEYS_AND_ATTRIBUTES) },
        ],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_GET_RESPONSE_MAP: Schema = Schema {
        name: "BatchGetResponseMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TABLE_ARN) },
            Member { required: true, ..Member::new("value", &ITEM_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_STATEMENT_ERROR: Schema = Schema {
        name: "BatchStatementError",
        kind: Kind::Structure,
        members: &[
            Member::new("Code", &BATCH_STATEMENT_ERROR_CODE_ENUM),
            Member::new("Message", &STRING_SHAPE),
            Member::new("Item", &ATTRIBUTE_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_STATEMENT_ERROR_CODE_ENUM: Schema = Schema {
        name: "BatchStatementErrorCodeEnum",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "ConditionalCheckFailed",
                "ItemCollectionSizeLimitExceeded",
                "RequestLimitExceeded",
                "ValidationError",
                "ProvisionedThroughputExceeded",
                "TransactionConflict",
                "ThrottlingError",
                "InternalServerError",
                "ResourceNotFound",
                "AccessDenied",
                "DuplicateItem",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_STATEMENT_REQUEST: Schema = Schema {
        name: "BatchStatementRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Statement", &PARTI_QL_STATEMENT) },
            Member::new("Parameters", &PREPARED_STATEMENT_PARAMETERS),
            Member::new("ConsistentRead", &CONSISTENT_READ),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_STATEMENT_RESPONSE: Schema = Schema {
        name: "BatchStatementResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Error", &BATCH_STATEMENT_ERROR),
            Member::new("TableName", &TABLE_NAME),
            Member::new("Item", &ATTRIBUTE_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_WRITE_ITEM_INPUT: Schema = Schema {
        name: "BatchWriteItemInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RequestItems", &BATCH_WRITE_ITEM_REQUEST_MAP) },
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_WRITE_ITEM_OUTPUT: Schema = Schema {
        name: "BatchWriteItemOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("UnprocessedItems", &BATCH_WRITE_ITEM_REQUEST_MAP),
            Member::new("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS_PER_TABLE),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BATCH_WRITE_ITEM_REQUEST_MAP: Schema = Schema {
        name: "BatchWriteItemRequestMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TABLE_ARN) },
            Member { required: true, ..Member::new("value", &WRITE_REQUESTS) },
        ],
        constraints: Constraints { min: Some(1.0), max: Some(25.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BILLING_MODE: Schema = Schema {
        name: "BillingMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PROVISIONED", "PAY_PER_REQUEST"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static BILLING_MODE_SUMMARY: Schema = Schema {
        name: "BillingModeSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("BillingMode", &BILLING_MODE),
            Member::new("LastUpdateToPayPerRequestDateTime", &DATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static BINARY_ATTRIBUTE_VALUE: Schema =
        Schema { name: "BinaryAttributeValue", kind: Kind::Blob, ..Schema::BASE };
    pub static BINARY_SET_ATTRIBUTE_VALUE: Schema = Schema {
        name: "BinarySetAttributeValue",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BINARY_ATTRIBUTE_VALUE) }],
        ..Schema::BASE
    };
    pub static BOOLEAN_ATTRIBUTE_VALUE: Schema =
        Schema { name: "BooleanAttributeValue", kind: Kind::Boolean, ..Schema::BASE };
    pub static BOOLEAN_OBJECT: Schema = Schema { name: "BooleanObject", kind: Kind::Boolean, ..Schema::BASE };
    pub static CANCELLATION_REASON: Schema = Schema {
        name: "CancellationReason",
        kind: Kind::Structure,
        members: &[
            Member::new("Item", &ATTRIBUTE_MAP),
            Member::new("Code", &CODE),
            Member::new("Message", &ERROR_MESSAGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CANCELLATION_REASON_LIST: Schema = Schema {
        name: "CancellationReasonList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CANCELLATION_REASON) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CAPACITY: Schema = Schema {
        name: "Capacity",
        kind: Kind::Structure,
        members: &[
            Member::new("ReadCapacityUnits", &CONSUMED_CAPACITY_UNITS),
            Member::new("WriteCapacityUnits", &CONSUMED_CAPACITY_UNITS),
            Member::new("CapacityUnits", &CONSUMED_CAPACITY_UNITS),
        ],
        ..Schema::BASE
    };
    pub static CLIENT_REQUEST_TOKEN: Schema = Schema {
        name: "ClientRequestToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(36.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CODE: Schema = Schema { name: "Code", kind: Kind::String, ..Schema::BASE };
    pub static COMPARISON_OPERATOR: Schema = Schema {
        name: "ComparisonOperator",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "IN",
                "NULL",
                "BETWEEN",
                "LT",
                "NOT_CONTAINS",
                "EQ",
                "GT",
                "NOT_NULL",
                "NE",
                "LE",
                "BEGINS_WITH",
                "GE",
                "CONTAINS",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONDITION: Schema = Schema {
        name: "Condition",
        kind: Kind::Structure,
        members: &[
            Member::new("AttributeValueList", &ATTRIBUTE_VALUE_LIST),
            Member { required: true, ..Member::new("ComparisonOperator", &COMPARISON_OPERATOR) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONDITION_CHECK: Schema = Schema {
        name: "ConditionCheck",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &KEY) },
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member { required: true, ..Member::new("ConditionExpression", &CONDITION_EXPRESSION) },
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONDITION_EXPRESSION: Schema =
        Schema { name: "ConditionExpression", kind: Kind::String, ..Schema::BASE };
    pub static CONDITIONAL_CHECK_FAILED_EXCEPTION: Schema = Schema {
        name: "ConditionalCheckFailedException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE), Member::new("Item", &ATTRIBUTE_MAP)],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CONDITIONAL_OPERATOR: Schema = Schema {
        name: "ConditionalOperator",
        kind: Kind::Enum,
        constraints: Constraints { values: &["OR", "AND"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONSISTENT_READ: Schema =
        Schema { name: "ConsistentRead", kind: Kind::Boolean, ..Schema::BASE };
    pub static CONSUMED_CAPACITY: Schema = Schema {
        name: "ConsumedCapacity",
        kind: Kind::Structure,
        members: &[
            Member::new("TableName", &TABLE_ARN),
            Member::new("CapacityUnits", &CONSUMED_CAPACITY_UNITS),
            Member::new("ReadCapacityUnits", &CONSUMED_CAPACITY_UNITS),
            Member::new("WriteCapacityUnits", &CONSUMED_CAPACITY_UNITS),
            Member::new("Table", &CAPACITY),
            Member::new("LocalSecondaryIndexes", &SECONDARY_INDEXES_CAPACITY_MAP),
            Member::new("GlobalSecondaryIndexes", &SECONDARY_INDEXES_CAPACITY_MAP),
            Member::new("VectorIndexes", &VECTOR_INDEXES_CAPACITY_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONSUMED_CAPACITY_MULTIPLE: Schema = Schema {
        name: "ConsumedCapacityMultiple",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &CONSUMED_CAPACITY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONSUMED_CAPACITY_UNITS: Schema =
        Schema { name: "ConsumedCapacityUnits", kind: Kind::Double, ..Schema::BASE };
    pub static CONTINUOUS_BACKUPS_DESCRIPTION: Schema = Schema {
        name: "ContinuousBackupsDescription",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ContinuousBackupsStatus", &CONTINUOUS_BACKUPS_STATUS) },
            Member::new("PointInTimeRecoveryDescription", &POINT_IN_TIME_RECOVERY_DESCRIPTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONTINUOUS_BACKUPS_STATUS: Schema = Schema {
        name: "ContinuousBackupsStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ENABLED", "DISABLED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONTINUOUS_BACKUPS_UNAVAILABLE_EXCEPTION: Schema = Schema {
        name: "ContinuousBackupsUnavailableException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CREATE_BACKUP_INPUT: Schema = Schema {
        name: "CreateBackupInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member { required: true, ..Member::new("BackupName", &BACKUP_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_BACKUP_OUTPUT: Schema = Schema {
        name: "CreateBackupOutput",
        kind: Kind::Structure,
        members: &[Member::new("BackupDetails", &BACKUP_DETAILS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Schema = Schema {
        name: "CreateGlobalSecondaryIndexAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member { required: true, ..Member::new("KeySchema", &GLOBAL_KEY_SCHEMA) },
            Member { required: true, ..Member::new("Projection", &PROJECTION) },
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("WarmThroughput", &WARM_THROUGHPUT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Schema = Schema {
        name: "CreateGlobalTableWitnessGroupMemberAction",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("RegionName", &REGION_NAME) }],
        ..Schema::BASE
    };
    pub static CREATE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema {
        name: "CreateReplicationGroupMemberAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RegionName", &REGION_NAME) },
            Member::new("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT_OVERRIDE),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
            Member::new("GlobalSecondaryIndexes", &REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
            Member::new("TableClassOverride", &TABLE_CLASS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_TABLE_INPUT: Schema = Schema {
        name: "CreateTableInput",
        kind: Kind::Structure,
        members: &[
            Member::new("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
            Member::new("TableName", &STRING_SHAPE),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEX_LIST),
            Member::new("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEX_LIST),
            Member::new("BillingMode", &BILLING_MODE),
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
            Member::new("StreamSpecification", &STREAM_SPECIFICATION),
            Member::new("SSESpecification", &SSE_SPECIFICATION),
            Member::new("Tags", &TAG_LIST),
            Member::new("TableClass", &TABLE_CLASS),
            Member::new("DeletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
            Member::new("WarmThroughput", &WARM_THROUGHPUT),
            Member::new("ResourcePolicy", &RESOURCE_POLICY),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("GlobalTableSourceArn", &TABLE_ARN),
            Member::new("GlobalTableSettingsReplicationMode", &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE),
            Member::new("VectorIndexes", &VECTOR_INDEX_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_TABLE_OUTPUT: Schema = Schema {
        name: "CreateTableOutput",
        kind: Kind::Structure,
        members: &[Member::new("TableDescription", &TABLE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_VECTOR_INDEX_ACTION: Schema = Schema {
        name: "CreateVectorIndexAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member { required: true, ..Member::new("VectorAttribute", &VECTOR_ATTRIBUTE_DEFINITION) },
            Member::new("SearchSchema", &SEARCH_SCHEMA),
            Member { required: true, ..Member::new("Projection", &PROJECTION) },
            Member { required: true, ..Member::new("Dimensions", &POSITIVE_LONG_OBJECT) },
            Member { required: true, ..Member::new("DistanceFunction", &VECTOR_DISTANCE_FUNCTION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DATE: Schema = Schema { name: "Date", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DELETE: Schema = Schema {
        name: "Delete",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &KEY) },
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member::new("ConditionExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_BACKUP_INPUT: Schema = Schema {
        name: "DeleteBackupInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("BackupArn", &BACKUP_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_BACKUP_OUTPUT: Schema = Schema {
        name: "DeleteBackupOutput",
        kind: Kind::Structure,
        members: &[Member::new("BackupDescription", &BACKUP_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Schema = Schema {
        name: "DeleteGlobalSecondaryIndexAction",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("IndexName", &INDEX_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION: Schema = Schema {
        name: "DeleteGlobalTableWitnessGroupMemberAction",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("RegionName", &REGION_NAME) }],
        ..Schema::BASE
    };
    pub static DELETE_ITEM_INPUT: Schema = Schema {
        name: "DeleteItemInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member { required: true, ..Member::new("Key", &KEY) },
            Member::new("Expected", &EXPECTED_ATTRIBUTE_MAP),
            Member::new("ConditionalOperator", &CONDITIONAL_OPERATOR),
            Member::new("ReturnValues", &RETURN_VALUE),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
            Member::new("ConditionExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ITEM_OUTPUT: Schema = Schema {
        name: "DeleteItemOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Attributes", &ATTRIBUTE_MAP),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY),
            Member::new("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema {
        name: "DeleteReplicationGroupMemberAction",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("RegionName", &REGION_NAME) }],
        ..Schema::BASE
    };
    pub static DELETE_REQUEST: Schema = Schema {
        name: "DeleteRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Key", &KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_TABLE_INPUT: Schema = Schema {
        name: "DeleteTableInput",
        kind: Kind::Structure,
        members: &[Member::new("TableName", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static DELETE_TABLE_OUTPUT: Schema = Schema {
        name: "DeleteTableOutput",
        kind: Kind::Structure,
        members: &[Member::new("TableDescription", &TABLE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_VECTOR_INDEX_ACTION: Schema = Schema {
        name: "DeleteVectorIndexAction",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("IndexName", &INDEX_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETION_PROTECTION_ENABLED: Schema =
        Schema { name: "DeletionProtectionEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static DESCRIBE_BACKUP_INPUT: Schema = Schema {
        name: "DescribeBackupInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("BackupArn", &BACKUP_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_BACKUP_OUTPUT: Schema = Schema {
        name: "DescribeBackupOutput",
        kind: Kind::Structure,
        members: &[Member::new("BackupDescription", &BACKUP_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CONTINUOUS_BACKUPS_INPUT: Schema = Schema {
        name: "DescribeContinuousBackupsInput",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("TableName", &TABLE_ARN) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT: Schema = Schema {
        name: "DescribeContinuousBackupsOutput",
        kind: Kind::Structure,
        members: &[Member::new("ContinuousBackupsDescription", &CONTINUOUS_BACKUPS_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_ENDPOINTS_REQUEST: Schema =
        Schema { name: "DescribeEndpointsRequest", kind: Kind::Structure, ..Schema::BASE };
    pub static DESCRIBE_ENDPOINTS_RESPONSE: Schema = Schema {
        name: "DescribeEndpointsResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Endpoints", &ENDPOINTS) }],
        ..Schema::BASE
    };
    pub static DESCRIBE_LIMITS_INPUT: Schema =
        Schema { name: "DescribeLimitsInput", kind: Kind::Structure, ..Schema::BASE };
    pub static DESCRIBE_LIMITS_OUTPUT: Schema = Schema {
        name: "DescribeLimitsOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("AccountMaxReadCapacityUnits", &POSITIVE_LONG_OBJECT),
            Member::new("AccountMaxWriteCapacityUnits", &POSITIVE_LONG_OBJECT),
            Member::new("TableMaxReadCapacityUnits", &POSITIVE_LONG_OBJECT),
            Member::new("TableMaxWriteCapacityUnits", &POSITIVE_LONG_OBJECT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_TABLE_INPUT: Schema = Schema {
        name: "DescribeTableInput",
        kind: Kind::Structure,
        members: &[Member::new("TableName", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static DESCRIBE_TABLE_OUTPUT: Schema = Schema {
        name: "DescribeTableOutput",
        kind: Kind::Structure,
        members: &[Member::new("Table", &TABLE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_TIME_TO_LIVE_INPUT: Schema = Schema {
        name: "DescribeTimeToLiveInput",
        kind: Kind::Structure,
        members: &[Member::new("TableName", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static DESCRIBE_TIME_TO_LIVE_OUTPUT: Schema = Schema {
        name: "DescribeTimeToLiveOutput",
        kind: Kind::Structure,
        members: &[Member::new("TimeToLiveDescription", &TIME_TO_LIVE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema {
        name: "DisassociateReplicationGroupMemberAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RegionName", &REGION_NAME) },
            Member { required: true, ..Member::new("DisassociationMode", &DISASSOCIATION_MODE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DISASSOCIATION_MODE: Schema = Schema {
        name: "DisassociationMode",
        kind: Kind::Enum,
        constraints: Constraints { values: &["WAIT_FOR_REPLICATION"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DISASSOCIATION_PROTECTION_ENABLED: Schema =
        Schema { name: "DisassociationProtectionEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static DUPLICATE_ITEM_EXCEPTION: Schema = Schema {
        name: "DuplicateItemException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ENDPOINT: Schema = Schema {
        name: "Endpoint",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Address", &STRING_SHAPE) },
            Member { required: true, ..Member::new("CachePeriodInMinutes", &LONG) },
        ],
        ..Schema::BASE
    };
    pub static ENDPOINTS: Schema = Schema {
        name: "Endpoints",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENDPOINT) }],
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXECUTE_STATEMENT_INPUT: Schema = Schema {
        name: "ExecuteStatementInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Statement", &PARTI_QL_STATEMENT) },
            Member::new("Parameters", &PREPARED_STATEMENT_PARAMETERS),
            Member::new("ConsistentRead", &CONSISTENT_READ),
            Member::new("NextToken", &PARTI_QL_NEXT_TOKEN),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("Limit", &POSITIVE_INTEGER_OBJECT),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXECUTE_STATEMENT_OUTPUT: Schema = Schema {
        name: "ExecuteStatementOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Items", &ITEM_LIST),
            Member::new("NextToken", &PARTI_QL_NEXT_TOKEN),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY),
            Member::new("LastEvaluatedKey", &KEY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXECUTE_TRANSACTION_INPUT: Schema = Schema {
        name: "ExecuteTransactionInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TransactStatements", &PARAMETERIZED_STATEMENTS) },
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXECUTE_TRANSACTION_OUTPUT: Schema = Schema {
        name: "ExecuteTransactionOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Responses", &ITEM_RESPONSE_LIST),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPECTED_ATTRIBUTE_MAP: Schema = Schema {
        name: "ExpectedAttributeMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &EXPECTED_ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPECTED_ATTRIBUTE_VALUE: Schema = Schema {
        name: "ExpectedAttributeValue",
        kind: Kind::Structure,
        members: &[
            Member::new("Value", &ATTRIBUTE_VALUE),
            Member::new("Exists", &BOOLEAN_OBJECT),
            Member::new("ComparisonOperator", &COMPARISON_OPERATOR),
            Member::new("AttributeValueList", &ATTRIBUTE_VALUE_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPRESSION_ATTRIBUTE_NAME_MAP: Schema = Schema {
        name: "ExpressionAttributeNameMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &EXPRESSION_ATTRIBUTE_NAME_VARIABLE) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPRESSION_ATTRIBUTE_NAME_VARIABLE: Schema =
        Schema { name: "ExpressionAttributeNameVariable", kind: Kind::String, ..Schema::BASE };
    pub static EXPRESSION_ATTRIBUTE_VALUE_MAP: Schema = Schema {
        name: "ExpressionAttributeValueMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &EXPRESSION_ATTRIBUTE_VALUE_VARIABLE) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPRESSION_ATTRIBUTE_VALUE_VARIABLE: Schema =
        Schema { name: "ExpressionAttributeValueVariable", kind: Kind::String, ..Schema::BASE };
    pub static FILTER_CONDITION_MAP: Schema = Schema {
        name: "FilterConditionMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &CONDITION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET: Schema = Schema {
        name: "Get",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &KEY) },
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member::new("ProjectionExpression", &PROJECTION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ITEM_INPUT: Schema = Schema {
        name: "GetItemInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member { required: true, ..Member::new("Key", &KEY) },
            Member::new("AttributesToGet", &ATTRIBUTE_NAME_LIST),
            Member::new("ConsistentRead", &CONSISTENT_READ),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ProjectionExpression", &PROJECTION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ITEM_OUTPUT: Schema = Schema {
        name: "GetItemOutput",
        kind: Kind::Structure,
        members: &[Member::new("Item", &ATTRIBUTE_MAP), Member::new("ConsumedCapacity", &CONSUMED_CAPACITY)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_KEY_SCHEMA: Schema = Schema {
        name: "GlobalKeySchema",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KEY_SCHEMA_ELEMENT) }],
        constraints: Constraints { min: Some(1.0), max: Some(8.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX: Schema = Schema {
        name: "GlobalSecondaryIndex",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member { required: true, ..Member::new("KeySchema", &GLOBAL_KEY_SCHEMA) },
            Member { required: true, ..Member::new("Projection", &PROJECTION) },
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("WarmThroughput", &WARM_THROUGHPUT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_DESCRIPTION: Schema = Schema {
        name: "GlobalSecondaryIndexDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("Projection", &PROJECTION),
            Member::new("IndexStatus", &INDEX_STATUS),
            Member::new("Backfilling", &BACKFILLING),
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT_DESCRIPTION),
            Member::new("IndexSizeBytes", &LONG_OBJECT),
            Member::new("ItemCount", &LONG_OBJECT),
            Member::new("IndexArn", &STRING_SHAPE),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("WarmThroughput", &GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Schema = Schema {
        name: "GlobalSecondaryIndexDescriptionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GLOBAL_SECONDARY_INDEX_DESCRIPTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_INFO: Schema = Schema {
        name: "GlobalSecondaryIndexInfo",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("Projection", &PROJECTION),
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_LIST: Schema = Schema {
        name: "GlobalSecondaryIndexList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GLOBAL_SECONDARY_INDEX) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_UPDATE: Schema = Schema {
        name: "GlobalSecondaryIndexUpdate",
        kind: Kind::Structure,
        members: &[
            Member::new("Update", &UPDATE_GLOBAL_SECONDARY_INDEX_ACTION),
            Member::new("Create", &CREATE_GLOBAL_SECONDARY_INDEX_ACTION),
            Member::new("Delete", &DELETE_GLOBAL_SECONDARY_INDEX_ACTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_UPDATE_LIST: Schema = Schema {
        name: "GlobalSecondaryIndexUpdateList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GLOBAL_SECONDARY_INDEX_UPDATE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION: Schema = Schema {
        name: "GlobalSecondaryIndexWarmThroughputDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("ReadUnitsPerSecond", &POSITIVE_LONG_OBJECT),
            Member::new("WriteUnitsPerSecond", &POSITIVE_LONG_OBJECT),
            Member::new("Status", &INDEX_STATUS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_SECONDARY_INDEXES: Schema = Schema {
        name: "GlobalSecondaryIndexes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GLOBAL_SECONDARY_INDEX_INFO) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_TABLE_SETTINGS_REPLICATION_MODE: Schema = Schema {
        name: "GlobalTableSettingsReplicationMode",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ENABLED", "DISABLED", "ENABLED_WITH_OVERRIDES"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_TABLE_WITNESS_DESCRIPTION: Schema = Schema {
        name: "GlobalTableWitnessDescription",
        kind: Kind::Structure,
        members: &[Member::new("RegionName", &REGION_NAME), Member::new("WitnessStatus", &WITNESS_STATUS)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST: Schema = Schema {
        name: "GlobalTableWitnessDescriptionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GLOBAL_TABLE_WITNESS_DESCRIPTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GLOBAL_TABLE_WITNESS_GROUP_UPDATE: Schema = Schema {
        name: "GlobalTableWitnessGroupUpdate",
        kind: Kind::Structure,
        members: &[
            Member::new("Create", &CREATE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
            Member::new("Delete", &DELETE_GLOBAL_TABLE_WITNESS_GROUP_MEMBER_ACTION),
        ],
        ..Schema::BASE
    };
    pub static GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST: Schema = Schema {
        name: "GlobalTableWitnessGroupUpdateList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GLOBAL_TABLE_WITNESS_GROUP_UPDATE) }],
        constraints: Constraints { min: Some(1.0), max: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IDEMPOTENT_PARAMETER_MISMATCH_EXCEPTION: Schema = Schema {
        name: "IdempotentParameterMismatchException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static INDEX_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9_.-]+");
    pub static INDEX_NAME: Schema = Schema {
        name: "IndexName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(3.0),
            max: Some(255.0),
            pattern: Some(&INDEX_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INDEX_STATUS: Schema = Schema {
        name: "IndexStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["CREATING", "UPDATING", "DELETING", "ACTIVE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER: Schema = Schema { name: "Integer", kind: Kind::Integer, ..Schema::BASE };
    pub static INTERNAL_SERVER_ERROR: Schema = Schema {
        name: "InternalServerError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_RESTORE_TIME_EXCEPTION: Schema = Schema {
        name: "InvalidRestoreTimeException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ITEM_COLLECTION_KEY_ATTRIBUTE_MAP: Schema = Schema {
        name: "ItemCollectionKeyAttributeMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_COLLECTION_METRICS: Schema = Schema {
        name: "ItemCollectionMetrics",
        kind: Kind::Structure,
        members: &[
            Member::new("ItemCollectionKey", &ITEM_COLLECTION_KEY_ATTRIBUTE_MAP),
            Member::new("SizeEstimateRangeGB", &ITEM_COLLECTION_SIZE_ESTIMATE_RANGE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_COLLECTION_METRICS_MULTIPLE: Schema = Schema {
        name: "ItemCollectionMetricsMultiple",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ITEM_COLLECTION_METRICS) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_COLLECTION_METRICS_PER_TABLE: Schema = Schema {
        name: "ItemCollectionMetricsPerTable",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &TABLE_ARN) },
            Member { required: true, ..Member::new("value", &ITEM_COLLECTION_METRICS_MULTIPLE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_COLLECTION_SIZE_ESTIMATE_BOUND: Schema =
        Schema { name: "ItemCollectionSizeEstimateBound", kind: Kind::Double, ..Schema::BASE };
    pub static ITEM_COLLECTION_SIZE_ESTIMATE_RANGE: Schema = Schema {
        name: "ItemCollectionSizeEstimateRange",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ITEM_COLLECTION_SIZE_ESTIMATE_BOUND) }],
        ..Schema::BASE
    };
    pub static ITEM_COLLECTION_SIZE_LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "ItemCollectionSizeLimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ITEM_COUNT: Schema = Schema {
        name: "ItemCount",
        kind: Kind::Long,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_LIST: Schema = Schema {
        name: "ItemList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTRIBUTE_MAP) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_RESPONSE: Schema = Schema {
        name: "ItemResponse",
        kind: Kind::Structure,
        members: &[Member::new("Item", &ATTRIBUTE_MAP)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ITEM_RESPONSE_LIST: Schema = Schema {
        name: "ItemResponseList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ITEM_RESPONSE) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KMS_MASTER_KEY_ARN: Schema =
        Schema { name: "KMSMasterKeyArn", kind: Kind::String, ..Schema::BASE };
    pub static KMS_MASTER_KEY_ID: Schema =
        Schema { name: "KMSMasterKeyId", kind: Kind::String, ..Schema::BASE };
    pub static KEY: Schema = Schema {
        name: "Key",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_CONDITIONS: Schema = Schema {
        name: "KeyConditions",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &CONDITION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_EXPRESSION: Schema = Schema { name: "KeyExpression", kind: Kind::String, ..Schema::BASE };
    pub static KEY_LIST: Schema = Schema {
        name: "KeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KEY) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_SCHEMA: Schema = Schema {
        name: "KeySchema",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KEY_SCHEMA_ELEMENT) }],
        constraints: Constraints { min: Some(1.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_SCHEMA_ATTRIBUTE_NAME: Schema = Schema {
        name: "KeySchemaAttributeName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_SCHEMA_ELEMENT: Schema = Schema {
        name: "KeySchemaElement",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AttributeName", &KEY_SCHEMA_ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("KeyType", &KEY_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_TYPE: Schema = Schema {
        name: "KeyType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["HASH", "RANGE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEYS_AND_ATTRIBUTES: Schema = Schema {
        name: "KeysAndAttributes",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Keys", &KEY_LIST) },
            Member::new("AttributesToGet", &ATTRIBUTE_NAME_LIST),
            Member::new("ConsistentRead", &CONSISTENT_READ),
            Member::new("ProjectionExpression", &PROJECTION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_ATTRIBUTE_VALUE: Schema = Schema {
        name: "ListAttributeValue",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTRIBUTE_VALUE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_BACKUPS_INPUT: Schema = Schema {
        name: "ListBackupsInput",
        kind: Kind::Structure,
        members: &[
            Member::new("TableName", &TABLE_ARN),
            Member::new("Limit", &BACKUPS_INPUT_LIMIT),
            Member::new("TimeRangeLowerBound", &TIME_RANGE_LOWER_BOUND),
            Member::new("TimeRangeUpperBound", &TIME_RANGE_UPPER_BOUND),
            Member::new("ExclusiveStartBackupArn", &BACKUP_ARN),
            Member::new("BackupType", &BACKUP_TYPE_FILTER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_BACKUPS_OUTPUT: Schema = Schema {
        name: "ListBackupsOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("BackupSummaries", &BACKUP_SUMMARIES),
            Member::new("LastEvaluatedBackupArn", &BACKUP_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TABLES_INPUT: Schema = Schema {
        name: "ListTablesInput",
        kind: Kind::Structure,
        members: &[
            Member::new("ExclusiveStartTableName", &TABLE_NAME),
            Member::new("Limit", &LIST_TABLES_INPUT_LIMIT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TABLES_INPUT_LIMIT: Schema = Schema {
        name: "ListTablesInputLimit",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TABLES_OUTPUT: Schema = Schema {
        name: "ListTablesOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("TableNames", &TABLE_NAME_LIST),
            Member::new("LastEvaluatedTableName", &TABLE_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_TAGS_OF_RESOURCE_INPUT: Schema = Schema {
        name: "ListTagsOfResourceInput",
        kind: Kind::Structure,
        members: &[Member::new("ResourceArn", &STRING_SHAPE), Member::new("NextToken", &NEXT_TOKEN_STRING)],
        ..Schema::BASE
    };
    pub static LIST_TAGS_OF_RESOURCE_OUTPUT: Schema = Schema {
        name: "ListTagsOfResourceOutput",
        kind: Kind::Structure,
        members: &[Member::new("Tags", &TAG_LIST), Member::new("NextToken", &NEXT_TOKEN_STRING)],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOCAL_SECONDARY_INDEX: Schema = Schema {
        name: "LocalSecondaryIndex",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member { required: true, ..Member::new("KeySchema", &KEY_SCHEMA) },
            Member { required: true, ..Member::new("Projection", &PROJECTION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOCAL_SECONDARY_INDEX_DESCRIPTION: Schema = Schema {
        name: "LocalSecondaryIndexDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("Projection", &PROJECTION),
            Member::new("IndexSizeBytes", &LONG_OBJECT),
            Member::new("ItemCount", &LONG_OBJECT),
            Member::new("IndexArn", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST: Schema = Schema {
        name: "LocalSecondaryIndexDescriptionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOCAL_SECONDARY_INDEX_DESCRIPTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOCAL_SECONDARY_INDEX_INFO: Schema = Schema {
        name: "LocalSecondaryIndexInfo",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("Projection", &PROJECTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOCAL_SECONDARY_INDEX_LIST: Schema = Schema {
        name: "LocalSecondaryIndexList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOCAL_SECONDARY_INDEX) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LOCAL_SECONDARY_INDEXES: Schema = Schema {
        name: "LocalSecondaryIndexes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &LOCAL_SECONDARY_INDEX_INFO) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static LONG: Schema = Schema { name: "Long", kind: Kind::Long, ..Schema::BASE };
    pub static LONG_OBJECT: Schema = Schema { name: "LongObject", kind: Kind::Long, ..Schema::BASE };
    pub static MAP_ATTRIBUTE_VALUE: Schema = Schema {
        name: "MapAttributeValue",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_REGION_CONSISTENCY: Schema = Schema {
        name: "MultiRegionConsistency",
        kind: Kind::Enum,
        constraints: Constraints { values: &["EVENTUAL", "STRONG"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NEXT_TOKEN_STRING: Schema =
        Schema { name: "NextTokenString", kind: Kind::String, ..Schema::BASE };
    pub static NON_KEY_ATTRIBUTE_NAME: Schema = Schema {
        name: "NonKeyAttributeName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NON_KEY_ATTRIBUTE_NAME_LIST: Schema = Schema {
        name: "NonKeyAttributeNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &NON_KEY_ATTRIBUTE_NAME) }],
        constraints: Constraints { min: Some(1.0), max: Some(20.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NON_NEGATIVE_LONG_OBJECT: Schema = Schema {
        name: "NonNegativeLongObject",
        kind: Kind::Long,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NULL_ATTRIBUTE_VALUE: Schema =
        Schema { name: "NullAttributeValue", kind: Kind::Boolean, ..Schema::BASE };
    pub static NUMBER_ATTRIBUTE_VALUE: Schema =
        Schema { name: "NumberAttributeValue", kind: Kind::String, ..Schema::BASE };
    pub static NUMBER_SET_ATTRIBUTE_VALUE: Schema = Schema {
        name: "NumberSetAttributeValue",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &NUMBER_ATTRIBUTE_VALUE) }],
        ..Schema::BASE
    };
    pub static ON_DEMAND_THROUGHPUT: Schema = Schema {
        name: "OnDemandThroughput",
        kind: Kind::Structure,
        members: &[
            Member::new("MaxReadRequestUnits", &LONG_OBJECT),
            Member::new("MaxWriteRequestUnits", &LONG_OBJECT),
        ],
        ..Schema::BASE
    };
    pub static ON_DEMAND_THROUGHPUT_OVERRIDE: Schema = Schema {
        name: "OnDemandThroughputOverride",
        kind: Kind::Structure,
        members: &[Member::new("MaxReadRequestUnits", &LONG_OBJECT)],
        ..Schema::BASE
    };
    pub static PARAMETERIZED_STATEMENT: Schema = Schema {
        name: "ParameterizedStatement",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Statement", &PARTI_QL_STATEMENT) },
            Member::new("Parameters", &PREPARED_STATEMENT_PARAMETERS),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARAMETERIZED_STATEMENTS: Schema = Schema {
        name: "ParameterizedStatements",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PARAMETERIZED_STATEMENT) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARTI_QL_BATCH_REQUEST: Schema = Schema {
        name: "PartiQLBatchRequest",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BATCH_STATEMENT_REQUEST) }],
        constraints: Constraints { min: Some(1.0), max: Some(25.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARTI_QL_BATCH_RESPONSE: Schema = Schema {
        name: "PartiQLBatchResponse",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &BATCH_STATEMENT_RESPONSE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static PARTI_QL_NEXT_TOKEN: Schema = Schema {
        name: "PartiQLNextToken",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(32768.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PARTI_QL_STATEMENT: Schema = Schema {
        name: "PartiQLStatement",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POINT_IN_TIME_RECOVERY_DESCRIPTION: Schema = Schema {
        name: "PointInTimeRecoveryDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("PointInTimeRecoveryStatus", &POINT_IN_TIME_RECOVERY_STATUS),
            Member::new("RecoveryPeriodInDays", &RECOVERY_PERIOD_IN_DAYS),
            Member::new("EarliestRestorableDateTime", &DATE),
            Member::new("LatestRestorableDateTime", &DATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static POINT_IN_TIME_RECOVERY_SPECIFICATION: Schema = Schema {
        name: "PointInTimeRecoverySpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PointInTimeRecoveryEnabled", &BOOLEAN_OBJECT) },
            Member::new("RecoveryPeriodInDays", &RECOVERY_PERIOD_IN_DAYS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static POINT_IN_TIME_RECOVERY_STATUS: Schema = Schema {
        name: "PointInTimeRecoveryStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ENABLED", "DISABLED"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POINT_IN_TIME_RECOVERY_UNAVAILABLE_EXCEPTION: Schema = Schema {
        name: "PointInTimeRecoveryUnavailableException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static POSITIVE_INTEGER_OBJECT: Schema = Schema {
        name: "PositiveIntegerObject",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POSITIVE_LONG_OBJECT: Schema = Schema {
        name: "PositiveLongObject",
        kind: Kind::Long,
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PREPARED_STATEMENT_PARAMETERS: Schema = Schema {
        name: "PreparedStatementParameters",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTRIBUTE_VALUE) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PROJECTION: Schema = Schema {
        name: "Projection",
        kind: Kind::Structure,
        members: &[
            Member::new("ProjectionType", &PROJECTION_TYPE),
            Member::new("NonKeyAttributes", &NON_KEY_ATTRIBUTE_NAME_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROJECTION_EXPRESSION: Schema =
        Schema { name: "ProjectionExpression", kind: Kind::String, ..Schema::BASE };
    pub static PROJECTION_TYPE: Schema = Schema {
        name: "ProjectionType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ALL", "INCLUDE", "KEYS_ONLY"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_THROUGHPUT: Schema = Schema {
        name: "ProvisionedThroughput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ReadCapacityUnits", &POSITIVE_LONG_OBJECT) },
            Member { required: true, ..Member::new("WriteCapacityUnits", &POSITIVE_LONG_OBJECT) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_THROUGHPUT_DESCRIPTION: Schema = Schema {
        name: "ProvisionedThroughputDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("LastIncreaseDateTime", &DATE),
            Member::new("LastDecreaseDateTime", &DATE),
            Member::new("NumberOfDecreasesToday", &POSITIVE_LONG_OBJECT),
            Member::new("ReadCapacityUnits", &NON_NEGATIVE_LONG_OBJECT),
            Member::new("WriteCapacityUnits", &NON_NEGATIVE_LONG_OBJECT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVISIONED_THROUGHPUT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "ProvisionedThroughputExceededException",
        kind: Kind::Structure,
        members: &[
            Member::new("message", &ERROR_MESSAGE),
            Member::new("ThrottlingReasons", &THROTTLING_REASON_LIST),
        ],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static PROVISIONED_THROUGHPUT_OVERRIDE: Schema = Schema {
        name: "ProvisionedThroughputOverride",
        kind: Kind::Structure,
        members: &[Member::new("ReadCapacityUnits", &POSITIVE_LONG_OBJECT)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT: Schema = Schema {
        name: "Put",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP) },
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member::new("ConditionExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_ITEM_INPUT: Schema = Schema {
        name: "PutItemInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member { required: true, ..Member::new("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP) },
            Member::new("Expected", &EXPECTED_ATTRIBUTE_MAP),
            Member::new("ReturnValues", &RETURN_VALUE),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
            Member::new("ConditionalOperator", &CONDITIONAL_OPERATOR),
            Member::new("ConditionExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_ITEM_INPUT_ATTRIBUTE_MAP: Schema = Schema {
        name: "PutItemInputAttributeMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("value", &ATTRIBUTE_VALUE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_ITEM_OUTPUT: Schema = Schema {
        name: "PutItemOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Attributes", &ATTRIBUTE_MAP),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY),
            Member::new("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_REQUEST: Schema = Schema {
        name: "PutRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static QUERY_INPUT: Schema = Schema {
        name: "QueryInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member::new("IndexName", &INDEX_NAME),
            Member::new("Select", &SELECT),
            Member::new("AttributesToGet", &ATTRIBUTE_NAME_LIST),
            Member::new("Limit", &POSITIVE_INTEGER_OBJECT),
            Member::new("ConsistentRead", &CONSISTENT_READ),
            Member::new("KeyConditions", &KEY_CONDITIONS),
            Member::new("QueryFilter", &FILTER_CONDITION_MAP),
            Member::new("ConditionalOperator", &CONDITIONAL_OPERATOR),
            Member::new("ScanIndexForward", &BOOLEAN_OBJECT),
            Member::new("ExclusiveStartKey", &KEY),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ProjectionExpression", &PROJECTION_EXPRESSION),
            Member::new("FilterExpression", &CONDITION_EXPRESSION),
            Member::new("KeyConditionExpression", &KEY_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static QUERY_OUTPUT: Schema = Schema {
        name: "QueryOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Items", &ITEM_LIST),
            Member::new("Count", &INTEGER),
            Member::new("ScannedCount", &INTEGER),
            Member::new("LastEvaluatedKey", &KEY),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REASON: Schema = Schema { name: "Reason", kind: Kind::String, ..Schema::BASE };
    pub static RECOVERY_PERIOD_IN_DAYS: Schema = Schema {
        name: "RecoveryPeriodInDays",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(35.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REGION_NAME: Schema = Schema { name: "RegionName", kind: Kind::String, ..Schema::BASE };
    pub static REPLICA_DESCRIPTION: Schema = Schema {
        name: "ReplicaDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("RegionName", &REGION_NAME),
            Member::new("ReplicaStatus", &REPLICA_STATUS),
            Member::new("ReplicaArn", &STRING_SHAPE),
            Member::new("ReplicaStatusDescription", &REPLICA_STATUS_DESCRIPTION),
            Member::new("ReplicaStatusPercentProgress", &REPLICA_STATUS_PERCENT_PROGRESS),
            Member::new("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT_OVERRIDE),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
            Member::new("WarmThroughput", &TABLE_WARM_THROUGHPUT_DESCRIPTION),
            Member::new("GlobalSecondaryIndexes", &REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST),
            Member::new("ReplicaInaccessibleDateTime", &DATE),
            Member::new("ReplicaTableClassSummary", &TABLE_CLASS_SUMMARY),
            Member::new("GlobalTableSettingsReplicationMode", &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_DESCRIPTION_LIST: Schema = Schema {
        name: "ReplicaDescriptionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPLICA_DESCRIPTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_GLOBAL_SECONDARY_INDEX: Schema = Schema {
        name: "ReplicaGlobalSecondaryIndex",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT_OVERRIDE),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Schema = Schema {
        name: "ReplicaGlobalSecondaryIndexDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT_OVERRIDE),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
            Member::new("WarmThroughput", &GLOBAL_SECONDARY_INDEX_WARM_THROUGHPUT_DESCRIPTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Schema = Schema {
        name: "ReplicaGlobalSecondaryIndexDescriptionList",
        kind: Kind::List,
        members: &[Member {
            required: true,
            ..Member::new("member", &REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Schema = Schema {
        name: "ReplicaGlobalSecondaryIndexList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPLICA_GLOBAL_SECONDARY_INDEX) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_STATUS: Schema = Schema {
        name: "ReplicaStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATING",
                "CREATION_FAILED",
                "UPDATING",
                "DELETING",
                "ACTIVE",
                "REGION_DISABLED",
                "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
                "ARCHIVING",
                "ARCHIVED",
                "REPLICATION_NOT_AUTHORIZED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICA_STATUS_DESCRIPTION: Schema =
        Schema { name: "ReplicaStatusDescription", kind: Kind::String, ..Schema::BASE };
    pub static REPLICA_STATUS_PERCENT_PROGRESS: Schema =
        Schema { name: "ReplicaStatusPercentProgress", kind: Kind::String, ..Schema::BASE };
    pub static REPLICATED_WRITE_CONFLICT_EXCEPTION: Schema = Schema {
        name: "ReplicatedWriteConflictException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static REPLICATION_GROUP_UPDATE: Schema = Schema {
        name: "ReplicationGroupUpdate",
        kind: Kind::Structure,
        members: &[
            Member::new("Create", &CREATE_REPLICATION_GROUP_MEMBER_ACTION),
            Member::new("Update", &UPDATE_REPLICATION_GROUP_MEMBER_ACTION),
            Member::new("Delete", &DELETE_REPLICATION_GROUP_MEMBER_ACTION),
            Member::new("Disassociate", &DISASSOCIATE_REPLICATION_GROUP_MEMBER_ACTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REPLICATION_GROUP_UPDATE_LIST: Schema = Schema {
        name: "ReplicationGroupUpdateList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &REPLICATION_GROUP_UPDATE) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REQUEST_LIMIT_EXCEEDED: Schema = Schema {
        name: "RequestLimitExceeded",
        kind: Kind::Structure,
        members: &[
            Member::new("message", &ERROR_MESSAGE),
            Member::new("ThrottlingReasons", &THROTTLING_REASON_LIST),
        ],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE: Schema = Schema { name: "Resource", kind: Kind::String, ..Schema::BASE };
    pub static RESOURCE_ARN_STRING: Schema = Schema {
        name: "ResourceArnString",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1283.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_IN_USE_EXCEPTION: Schema = Schema {
        name: "ResourceInUseException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static RESOURCE_POLICY: Schema =
        Schema { name: "ResourcePolicy", kind: Kind::String, ..Schema::BASE };
    pub static RESTORE_IN_PROGRESS: Schema =
        Schema { name: "RestoreInProgress", kind: Kind::Boolean, ..Schema::BASE };
    pub static RESTORE_SUMMARY: Schema = Schema {
        name: "RestoreSummary",
        kind: Kind::Structure,
        members: &[
            Member::new("SourceBackupArn", &BACKUP_ARN),
            Member::new("SourceTableArn", &TABLE_ARN),
            Member { required: true, ..Member::new("RestoreDateTime", &DATE) },
            Member { required: true, ..Member::new("RestoreInProgress", &RESTORE_IN_PROGRESS) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESTORE_TABLE_FROM_BACKUP_INPUT: Schema = Schema {
        name: "RestoreTableFromBackupInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TargetTableName", &TABLE_NAME) },
            Member { required: true, ..Member::new("BackupArn", &BACKUP_ARN) },
            Member::new("BillingModeOverride", &BILLING_MODE),
            Member::new("GlobalSecondaryIndexOverride", &GLOBAL_SECONDARY_INDEX_LIST),
            Member::new("LocalSecondaryIndexOverride", &LOCAL_SECONDARY_INDEX_LIST),
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT),
            Member::new("SSESpecificationOverride", &SSE_SPECIFICATION),
            Member::new("VectorIndexOverride", &VECTOR_INDEX_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESTORE_TABLE_FROM_BACKUP_OUTPUT: Schema = Schema {
        name: "RestoreTableFromBackupOutput",
        kind: Kind::Structure,
        members: &[Member::new("TableDescription", &TABLE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESTORE_TABLE_TO_POINT_IN_TIME_INPUT: Schema = Schema {
        name: "RestoreTableToPointInTimeInput",
        kind: Kind::Structure,
        members: &[
            Member::new("SourceTableArn", &TABLE_ARN),
            Member::new("SourceTableName", &TABLE_NAME),
            Member { required: true, ..Member::new("TargetTableName", &TABLE_NAME) },
            Member::new("UseLatestRestorableTime", &BOOLEAN_OBJECT),
            Member::new("RestoreDateTime", &DATE),
            Member::new("BillingModeOverride", &BILLING_MODE),
            Member::new("GlobalSecondaryIndexOverride", &GLOBAL_SECONDARY_INDEX_LIST),
            Member::new("LocalSecondaryIndexOverride", &LOCAL_SECONDARY_INDEX_LIST),
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT),
            Member::new("SSESpecificationOverride", &SSE_SPECIFICATION),
            Member::new("VectorIndexOverride", &VECTOR_INDEX_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT: Schema = Schema {
        name: "RestoreTableToPointInTimeOutput",
        kind: Kind::Structure,
        members: &[Member::new("TableDescription", &TABLE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static RETURN_CONSUMED_CAPACITY: Schema = Schema {
        name: "ReturnConsumedCapacity",
        kind: Kind::Enum,
        constraints: Constraints { values: &["INDEXES", "TOTAL", "NONE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RETURN_ITEM_COLLECTION_METRICS: Schema = Schema {
        name: "ReturnItemCollectionMetrics",
        kind: Kind::Enum,
        constraints: Constraints { values: &["SIZE", "NONE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RETURN_VALUE: Schema = Schema {
        name: "ReturnValue",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RETURN_VALUES_ON_CONDITION_CHECK_FAILURE: Schema = Schema {
        name: "ReturnValuesOnConditionCheckFailure",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ALL_OLD", "NONE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SSE_DESCRIPTION: Schema = Schema {
        name: "SSEDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("Status", &SSE_STATUS),
            Member::new("SSEType", &SSE_TYPE),
            Member::new("KMSMasterKeyArn", &KMS_MASTER_KEY_ARN),
            Member::new("InaccessibleEncryptionDateTime", &DATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SSE_ENABLED: Schema = Schema { name: "SSEEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static SSE_SPECIFICATION: Schema = Schema {
        name: "SSESpecification",
        kind: Kind::Structure,
        members: &[
            Member::new("Enabled", &SSE_ENABLED),
            Member::new("SSEType", &SSE_TYPE),
            Member::new("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SSE_STATUS: Schema = Schema {
        name: "SSEStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED", "UPDATING"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SSE_TYPE: Schema = Schema {
        name: "SSEType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["AES256", "KMS"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCALAR_ATTRIBUTE_TYPE: Schema = Schema {
        name: "ScalarAttributeType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["B", "N", "S"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCAN_INPUT: Schema = Schema {
        name: "ScanInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member::new("IndexName", &INDEX_NAME),
            Member::new("AttributesToGet", &ATTRIBUTE_NAME_LIST),
            Member::new("Limit", &POSITIVE_INTEGER_OBJECT),
            Member::new("Select", &SELECT),
            Member::new("ScanFilter", &FILTER_CONDITION_MAP),
            Member::new("ConditionalOperator", &CONDITIONAL_OPERATOR),
            Member::new("ExclusiveStartKey", &KEY),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("TotalSegments", &SCAN_TOTAL_SEGMENTS),
            Member::new("Segment", &SCAN_SEGMENT),
            Member::new("ProjectionExpression", &PROJECTION_EXPRESSION),
            Member::new("FilterExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ConsistentRead", &CONSISTENT_READ),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCAN_OUTPUT: Schema = Schema {
        name: "ScanOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Items", &ITEM_LIST),
            Member::new("Count", &INTEGER),
            Member::new("ScannedCount", &INTEGER),
            Member::new("LastEvaluatedKey", &KEY),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCAN_SEGMENT: Schema = Schema {
        name: "ScanSegment",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(999999.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SCAN_TOTAL_SEGMENTS: Schema = Schema {
        name: "ScanTotalSegments",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1000000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SEARCH_SCHEMA: Schema = Schema {
        name: "SearchSchema",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SEARCH_SCHEMA_ELEMENT) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SEARCH_SCHEMA_ELEMENT: Schema = Schema {
        name: "SearchSchemaElement",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AttributeName", &ATTRIBUTE_NAME) },
            Member { required: true, ..Member::new("SearchSchemaElementType", &SEARCH_SCHEMA_ELEMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SEARCH_SCHEMA_ELEMENT_TYPE: Schema = Schema {
        name: "SearchSchemaElementType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["HASH", "INLINE_FILTER"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SECONDARY_INDEXES_CAPACITY_MAP: Schema = Schema {
        name: "SecondaryIndexesCapacityMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &INDEX_NAME) },
            Member { required: true, ..Member::new("value", &CAPACITY) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SELECT: Schema = Schema {
        name: "Select",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SOURCE_TABLE_DETAILS: Schema = Schema {
        name: "SourceTableDetails",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_NAME) },
            Member { required: true, ..Member::new("TableId", &TABLE_ID) },
            Member::new("TableArn", &TABLE_ARN),
            Member::new("TableSizeBytes", &LONG_OBJECT),
            Member { required: true, ..Member::new("KeySchema", &KEY_SCHEMA) },
            Member { required: true, ..Member::new("TableCreationDateTime", &TABLE_CREATION_DATE_TIME) },
            Member { required: true, ..Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT) },
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("ItemCount", &ITEM_COUNT),
            Member::new("BillingMode", &BILLING_MODE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SOURCE_TABLE_FEATURE_DETAILS: Schema = Schema {
        name: "SourceTableFeatureDetails",
        kind: Kind::Structure,
        members: &[
            Member::new("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEXES),
            Member::new("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEXES),
            Member::new("StreamDescription", &STREAM_SPECIFICATION),
            Member::new("TimeToLiveDescription", &TIME_TO_LIVE_DESCRIPTION),
            Member::new("SSEDescription", &SSE_DESCRIPTION),
            Member::new("VectorIndexes", &VECTOR_INDEXES),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_ARN: Schema = Schema {
        name: "StreamArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(37.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_ENABLED: Schema = Schema { name: "StreamEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static STREAM_SPECIFICATION: Schema = Schema {
        name: "StreamSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StreamEnabled", &STREAM_ENABLED) },
            Member::new("StreamViewType", &STREAM_VIEW_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_VIEW_TYPE: Schema = Schema {
        name: "StreamViewType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["OLD_IMAGE", "KEYS_ONLY", "NEW_AND_OLD_IMAGES", "NEW_IMAGE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRING_SHAPE: Schema = Schema { name: "String", kind: Kind::String, ..Schema::BASE };
    pub static STRING_ATTRIBUTE_VALUE: Schema =
        Schema { name: "StringAttributeValue", kind: Kind::String, ..Schema::BASE };
    pub static STRING_SET_ATTRIBUTE_VALUE: Schema = Schema {
        name: "StringSetAttributeValue",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STRING_ATTRIBUTE_VALUE) }],
        ..Schema::BASE
    };
    pub static TABLE_ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "TableAlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TABLE_ARN: Schema = Schema {
        name: "TableArn",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_CLASS: Schema = Schema {
        name: "TableClass",
        kind: Kind::Enum,
        constraints: Constraints { values: &["STANDARD", "STANDARD_INFREQUENT_ACCESS"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_CLASS_SUMMARY: Schema = Schema {
        name: "TableClassSummary",
        kind: Kind::Structure,
        members: &[Member::new("TableClass", &TABLE_CLASS), Member::new("LastUpdateDateTime", &DATE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_CREATION_DATE_TIME: Schema =
        Schema { name: "TableCreationDateTime", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TABLE_DESCRIPTION: Schema = Schema {
        name: "TableDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
            Member::new("TableName", &TABLE_NAME),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("TableStatus", &TABLE_STATUS),
            Member::new("CreationDateTime", &DATE),
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT_DESCRIPTION),
            Member::new("TableSizeBytes", &LONG_OBJECT),
            Member::new("ItemCount", &LONG_OBJECT),
            Member::new("TableArn", &STRING_SHAPE),
            Member::new("TableId", &TABLE_ID),
            Member::new("BillingModeSummary", &BILLING_MODE_SUMMARY),
            Member::new("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST),
            Member::new("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST),
            Member::new("StreamSpecification", &STREAM_SPECIFICATION),
            Member::new("LatestStreamLabel", &STRING_SHAPE),
            Member::new("LatestStreamArn", &STREAM_ARN),
            Member::new("GlobalTableVersion", &STRING_SHAPE),
            Member::new("Replicas", &REPLICA_DESCRIPTION_LIST),
            Member::new("GlobalTableWitnesses", &GLOBAL_TABLE_WITNESS_DESCRIPTION_LIST),
            Member::new("GlobalTableSettingsReplicationMode", &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE),
            Member::new("RestoreSummary", &RESTORE_SUMMARY),
            Member::new("SSEDescription", &SSE_DESCRIPTION),
            Member::new("ArchivalSummary", &ARCHIVAL_SUMMARY),
            Member::new("TableClassSummary", &TABLE_CLASS_SUMMARY),
            Member::new("DeletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
            Member::new("DisassociationProtectionEnabled", &DISASSOCIATION_PROTECTION_ENABLED),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("WarmThroughput", &TABLE_WARM_THROUGHPUT_DESCRIPTION),
            Member::new("MultiRegionConsistency", &MULTI_REGION_CONSISTENCY),
            Member::new("VectorIndexes", &VECTOR_INDEX_DESCRIPTION_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static TABLE_ID__PATTERN: Pattern =
        Pattern::new("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    pub static TABLE_ID: Schema = Schema {
        name: "TableId",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&TABLE_ID__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_IN_USE_EXCEPTION: Schema = Schema {
        name: "TableInUseException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static TABLE_NAME__PATTERN: Pattern = Pattern::new("[a-zA-Z0-9_.-]+");
    pub static TABLE_NAME: Schema = Schema {
        name: "TableName",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(3.0),
            max: Some(255.0),
            pattern: Some(&TABLE_NAME__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_NAME_LIST: Schema = Schema {
        name: "TableNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TABLE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "TableNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TABLE_STATUS: Schema = Schema {
        name: "TableStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "CREATING",
                "UPDATING",
                "DELETING",
                "ACTIVE",
                "INACCESSIBLE_ENCRYPTION_CREDENTIALS",
                "ARCHIVING",
                "ARCHIVED",
                "REPLICATION_NOT_AUTHORIZED",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TABLE_WARM_THROUGHPUT_DESCRIPTION: Schema = Schema {
        name: "TableWarmThroughputDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("ReadUnitsPerSecond", &POSITIVE_LONG_OBJECT),
            Member::new("WriteUnitsPerSecond", &POSITIVE_LONG_OBJECT),
            Member::new("Status", &TABLE_STATUS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG: Schema = Schema {
        name: "Tag",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &TAG_KEY_STRING) },
            Member { required: true, ..Member::new("Value", &TAG_VALUE_STRING) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY_STRING) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_KEY_STRING: Schema = Schema {
        name: "TagKeyString",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(128.0), ..Constraints::NONE },
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
    pub static TAG_RESOURCE_INPUT: Schema = Schema {
        name: "TagResourceInput",
        kind: Kind::Structure,
        members: &[Member::new("ResourceArn", &STRING_SHAPE), Member::new("Tags", &TAG_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_VALUE_STRING: Schema = Schema {
        name: "TagValueString",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(256.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static THROTTLING_EXCEPTION: Schema = Schema {
        name: "ThrottlingException",
        kind: Kind::Structure,
        members: &[
            Member::new("message", &AVAILABILITY_ERROR_MESSAGE),
            Member::new("throttlingReasons", &THROTTLING_REASON_LIST),
        ],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static THROTTLING_REASON: Schema = Schema {
        name: "ThrottlingReason",
        kind: Kind::Structure,
        members: &[Member::new("reason", &REASON), Member::new("resource", &RESOURCE)],
        ..Schema::BASE
    };
    pub static THROTTLING_REASON_LIST: Schema = Schema {
        name: "ThrottlingReasonList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &THROTTLING_REASON) }],
        ..Schema::BASE
    };
    pub static TIME_RANGE_LOWER_BOUND: Schema =
        Schema { name: "TimeRangeLowerBound", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TIME_RANGE_UPPER_BOUND: Schema =
        Schema { name: "TimeRangeUpperBound", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TIME_TO_LIVE_ATTRIBUTE_NAME: Schema = Schema {
        name: "TimeToLiveAttributeName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TIME_TO_LIVE_DESCRIPTION: Schema = Schema {
        name: "TimeToLiveDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("TimeToLiveStatus", &TIME_TO_LIVE_STATUS),
            Member::new("AttributeName", &TIME_TO_LIVE_ATTRIBUTE_NAME),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TIME_TO_LIVE_ENABLED: Schema =
        Schema { name: "TimeToLiveEnabled", kind: Kind::Boolean, ..Schema::BASE };
    pub static TIME_TO_LIVE_SPECIFICATION: Schema = Schema {
        name: "TimeToLiveSpecification",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Enabled", &TIME_TO_LIVE_ENABLED) },
            Member { required: true, ..Member::new("AttributeName", &TIME_TO_LIVE_ATTRIBUTE_NAME) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TIME_TO_LIVE_STATUS: Schema = Schema {
        name: "TimeToLiveStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ENABLING", "DISABLING", "ENABLED", "DISABLED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_GET_ITEM: Schema = Schema {
        name: "TransactGetItem",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Get", &GET) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_GET_ITEM_LIST: Schema = Schema {
        name: "TransactGetItemList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRANSACT_GET_ITEM) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_GET_ITEMS_INPUT: Schema = Schema {
        name: "TransactGetItemsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TransactItems", &TRANSACT_GET_ITEM_LIST) },
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_GET_ITEMS_OUTPUT: Schema = Schema {
        name: "TransactGetItemsOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
            Member::new("Responses", &ITEM_RESPONSE_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_WRITE_ITEM: Schema = Schema {
        name: "TransactWriteItem",
        kind: Kind::Structure,
        members: &[
            Member::new("ConditionCheck", &CONDITION_CHECK),
            Member::new("Put", &PUT),
            Member::new("Delete", &DELETE),
            Member::new("Update", &UPDATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_WRITE_ITEM_LIST: Schema = Schema {
        name: "TransactWriteItemList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TRANSACT_WRITE_ITEM) }],
        constraints: Constraints { min: Some(1.0), max: Some(100.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_WRITE_ITEMS_INPUT: Schema = Schema {
        name: "TransactWriteItemsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TransactItems", &TRANSACT_WRITE_ITEM_LIST) },
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
            Member::new("ClientRequestToken", &CLIENT_REQUEST_TOKEN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACT_WRITE_ITEMS_OUTPUT: Schema = Schema {
        name: "TransactWriteItemsOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
            Member::new("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS_PER_TABLE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TRANSACTION_CANCELED_EXCEPTION: Schema = Schema {
        name: "TransactionCanceledException",
        kind: Kind::Structure,
        members: &[
            Member::new("Message", &ERROR_MESSAGE),
            Member::new("CancellationReasons", &CANCELLATION_REASON_LIST),
        ],
        constrained: true,
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TRANSACTION_CONFLICT_EXCEPTION: Schema = Schema {
        name: "TransactionConflictException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TRANSACTION_IN_PROGRESS_EXCEPTION: Schema = Schema {
        name: "TransactionInProgressException",
        kind: Kind::Structure,
        members: &[Member::new("Message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_INPUT: Schema = Schema {
        name: "UntagResourceInput",
        kind: Kind::Structure,
        members: &[Member::new("ResourceArn", &STRING_SHAPE), Member::new("TagKeys", &TAG_KEY_LIST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE: Schema = Schema {
        name: "Update",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &KEY) },
            Member { required: true, ..Member::new("UpdateExpression", &UPDATE_EXPRESSION) },
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member::new("ConditionExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONTINUOUS_BACKUPS_INPUT: Schema = Schema {
        name: "UpdateContinuousBackupsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member {
                required: true,
                ..Member::new("PointInTimeRecoverySpecification", &POINT_IN_TIME_RECOVERY_SPECIFICATION)
            },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_CONTINUOUS_BACKUPS_OUTPUT: Schema = Schema {
        name: "UpdateContinuousBackupsOutput",
        kind: Kind::Structure,
        members: &[Member::new("ContinuousBackupsDescription", &CONTINUOUS_BACKUPS_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_EXPRESSION: Schema =
        Schema { name: "UpdateExpression", kind: Kind::String, ..Schema::BASE };
    pub static UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Schema = Schema {
        name: "UpdateGlobalSecondaryIndexAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("WarmThroughput", &WARM_THROUGHPUT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ITEM_INPUT: Schema = Schema {
        name: "UpdateItemInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TableName", &TABLE_ARN) },
            Member { required: true, ..Member::new("Key", &KEY) },
            Member::new("AttributeUpdates", &ATTRIBUTE_UPDATES),
            Member::new("Expected", &EXPECTED_ATTRIBUTE_MAP),
            Member::new("ConditionalOperator", &CONDITIONAL_OPERATOR),
            Member::new("ReturnValues", &RETURN_VALUE),
            Member::new("ReturnConsumedCapacity", &RETURN_CONSUMED_CAPACITY),
            Member::new("ReturnItemCollectionMetrics", &RETURN_ITEM_COLLECTION_METRICS),
            Member::new("UpdateExpression", &UPDATE_EXPRESSION),
            Member::new("ConditionExpression", &CONDITION_EXPRESSION),
            Member::new("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
            Member::new("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
            Member::new("ReturnValuesOnConditionCheckFailure", &RETURN_VALUES_ON_CONDITION_CHECK_FAILURE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ITEM_OUTPUT: Schema = Schema {
        name: "UpdateItemOutput",
        kind: Kind::Structure,
        members: &[
            Member::new("Attributes", &ATTRIBUTE_MAP),
            Member::new("ConsumedCapacity", &CONSUMED_CAPACITY),
            Member::new("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Schema = Schema {
        name: "UpdateReplicationGroupMemberAction",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RegionName", &REGION_NAME) },
            Member::new("KMSMasterKeyId", &KMS_MASTER_KEY_ID),
            Member::new("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT_OVERRIDE),
            Member::new("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
            Member::new("GlobalSecondaryIndexes", &REPLICA_GLOBAL_SECONDARY_INDEX_LIST),
            Member::new("TableClassOverride", &TABLE_CLASS),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_TABLE_INPUT: Schema = Schema {
        name: "UpdateTableInput",
        kind: Kind::Structure,
        members: &[
            Member::new("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
            Member::new("TableName", &STRING_SHAPE),
            Member::new("BillingMode", &BILLING_MODE),
            Member::new("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
            Member::new("GlobalSecondaryIndexUpdates", &GLOBAL_SECONDARY_INDEX_UPDATE_LIST),
            Member::new("StreamSpecification", &STREAM_SPECIFICATION),
            Member::new("SSESpecification", &SSE_SPECIFICATION),
            Member::new("ReplicaUpdates", &REPLICATION_GROUP_UPDATE_LIST),
            Member::new("TableClass", &TABLE_CLASS),
            Member::new("DeletionProtectionEnabled", &DELETION_PROTECTION_ENABLED),
            Member::new("MultiRegionConsistency", &MULTI_REGION_CONSISTENCY),
            Member::new("GlobalTableWitnessUpdates", &GLOBAL_TABLE_WITNESS_GROUP_UPDATE_LIST),
            Member::new("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
            Member::new("WarmThroughput", &WARM_THROUGHPUT),
            Member::new("GlobalTableSettingsReplicationMode", &GLOBAL_TABLE_SETTINGS_REPLICATION_MODE),
            Member::new("DisassociationProtectionEnabled", &DISASSOCIATION_PROTECTION_ENABLED),
            Member::new("VectorIndexUpdates", &VECTOR_INDEX_UPDATE_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_TABLE_OUTPUT: Schema = Schema {
        name: "UpdateTableOutput",
        kind: Kind::Structure,
        members: &[Member::new("TableDescription", &TABLE_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_TIME_TO_LIVE_INPUT: Schema = Schema {
        name: "UpdateTimeToLiveInput",
        kind: Kind::Structure,
        members: &[
            Member::new("TableName", &STRING_SHAPE),
            Member { required: true, ..Member::new("TimeToLiveSpecification", &TIME_TO_LIVE_SPECIFICATION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_TIME_TO_LIVE_OUTPUT: Schema = Schema {
        name: "UpdateTimeToLiveOutput",
        kind: Kind::Structure,
        members: &[Member::new("TimeToLiveSpecification", &TIME_TO_LIVE_SPECIFICATION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: Some("com.amazon.coral.validate") }),
        ..Schema::BASE
    };
    pub static VECTOR_ATTRIBUTE_DEFINITION: Schema = Schema {
        name: "VectorAttributeDefinition",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("AttributeName", &VECTOR_ATTRIBUTE_NAME) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_ATTRIBUTE_NAME: Schema = Schema {
        name: "VectorAttributeName",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(255.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_CAPACITY: Schema = Schema {
        name: "VectorCapacity",
        kind: Kind::Structure,
        members: &[
            Member::new("VectorSearchRequestBytes", &CONSUMED_CAPACITY_UNITS),
            Member::new("VectorWriteRequestBytes", &CONSUMED_CAPACITY_UNITS),
        ],
        ..Schema::BASE
    };
    pub static VECTOR_DISTANCE_FUNCTION: Schema = Schema {
        name: "VectorDistanceFunction",
        kind: Kind::Enum,
        constraints: Constraints { values: &["COSINE", "DOT_PRODUCT", "EUCLIDEAN"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX: Schema = Schema {
        name: "VectorIndex",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("IndexName", &INDEX_NAME) },
            Member { required: true, ..Member::new("VectorAttribute", &VECTOR_ATTRIBUTE_DEFINITION) },
            Member::new("SearchSchema", &SEARCH_SCHEMA),
            Member { required: true, ..Member::new("Projection", &PROJECTION) },
            Member { required: true, ..Member::new("Dimensions", &POSITIVE_LONG_OBJECT) },
            Member { required: true, ..Member::new("DistanceFunction", &VECTOR_DISTANCE_FUNCTION) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX_DESCRIPTION: Schema = Schema {
        name: "VectorIndexDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("SearchSchema", &SEARCH_SCHEMA),
            Member::new("Projection", &PROJECTION),
            Member::new("VectorAttribute", &VECTOR_ATTRIBUTE_DEFINITION),
            Member::new("Dimensions", &POSITIVE_LONG_OBJECT),
            Member::new("DistanceFunction", &VECTOR_DISTANCE_FUNCTION),
            Member::new("IndexStatus", &INDEX_STATUS),
            Member::new("Backfilling", &BACKFILLING),
            Member::new("IndexSizeBytes", &LONG_OBJECT),
            Member::new("ItemCount", &LONG_OBJECT),
            Member::new("IndexArn", &STRING_SHAPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX_DESCRIPTION_LIST: Schema = Schema {
        name: "VectorIndexDescriptionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &VECTOR_INDEX_DESCRIPTION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX_INFO: Schema = Schema {
        name: "VectorIndexInfo",
        kind: Kind::Structure,
        members: &[
            Member::new("IndexName", &INDEX_NAME),
            Member::new("VectorAttribute", &VECTOR_ATTRIBUTE_DEFINITION),
            Member::new("SearchSchema", &SEARCH_SCHEMA),
            Member::new("Projection", &PROJECTION),
            Member::new("Dimensions", &POSITIVE_LONG_OBJECT),
            Member::new("DistanceFunction", &VECTOR_DISTANCE_FUNCTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX_LIST: Schema = Schema {
        name: "VectorIndexList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &VECTOR_INDEX) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX_UPDATE: Schema = Schema {
        name: "VectorIndexUpdate",
        kind: Kind::Structure,
        members: &[
            Member::new("Create", &CREATE_VECTOR_INDEX_ACTION),
            Member::new("Delete", &DELETE_VECTOR_INDEX_ACTION),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEX_UPDATE_LIST: Schema = Schema {
        name: "VectorIndexUpdateList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &VECTOR_INDEX_UPDATE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEXES: Schema = Schema {
        name: "VectorIndexes",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &VECTOR_INDEX_INFO) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static VECTOR_INDEXES_CAPACITY_MAP: Schema = Schema {
        name: "VectorIndexesCapacityMap",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &INDEX_NAME) },
            Member { required: true, ..Member::new("value", &VECTOR_CAPACITY) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static WARM_THROUGHPUT: Schema = Schema {
        name: "WarmThroughput",
        kind: Kind::Structure,
        members: &[
            Member::new("ReadUnitsPerSecond", &LONG_OBJECT),
            Member::new("WriteUnitsPerSecond", &LONG_OBJECT),
        ],
        ..Schema::BASE
    };
    pub static WITNESS_STATUS: Schema = Schema {
        name: "WitnessStatus",
        kind: Kind::Enum,
        constraints: Constraints { values: &["CREATING", "DELETING", "ACTIVE"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static WRITE_REQUEST: Schema = Schema {
        name: "WriteRequest",
        kind: Kind::Structure,
        members: &[Member::new("PutRequest", &PUT_REQUEST), Member::new("DeleteRequest", &DELETE_REQUEST)],
        constrained: true,
        ..Schema::BASE
    };
    pub static WRITE_REQUESTS: Schema = Schema {
        name: "WriteRequests",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &WRITE_REQUEST) }],
        constraints: Constraints { min: Some(1.0), max: Some(25.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
}
