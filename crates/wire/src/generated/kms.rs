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
    name: "kms",
    id: "KMS",
    signing_name: "kms",
    protocol: Protocol::AwsJson11,
    target_prefix: "TrentService",
    api_version: "2014-11-01",
    xml_namespace: "",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "" },
    operations: &[
        OperationSchema {
            name: "CancelKeyDeletion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CANCEL_KEY_DELETION_REQUEST,
            output: &schemas::CANCEL_KEY_DELETION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ConnectCustomKeyStore",
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
            name: "CreateAlias",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_ALIAS_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ALREADY_EXISTS_EXCEPTION,
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ALIAS_NAME_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "CreateCustomKeyStore",
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
            name: "CreateGrant",
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
            name: "CreateKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_KEY_REQUEST,
            output: &schemas::CREATE_KEY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION,
                &schemas::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
                &schemas::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION,
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::TAG_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
                &schemas::XKS_KEY_ALREADY_IN_USE_EXCEPTION,
                &schemas::XKS_KEY_INVALID_CONFIGURATION_EXCEPTION,
                &schemas::XKS_KEY_NOT_FOUND_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "Decapsulate",
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
            name: "Decrypt",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DECRYPT_REQUEST,
            output: &schemas::DECRYPT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INCORRECT_KEY_EXCEPTION,
                &schemas::INVALID_CIPHERTEXT_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteAlias",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ALIAS_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DeleteCustomKeyStore",
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
            name: "DeleteImportedKeyMaterial",
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
            name: "DeriveSharedSecret",
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
            name: "DescribeCustomKeyStores",
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
            name: "DescribeKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_KEY_REQUEST,
            output: &schemas::DESCRIBE_KEY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DisableKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DISABLE_KEY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DisableKeyRotation",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DISABLE_KEY_ROTATION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "DisconnectCustomKeyStore",
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
            name: "EnableKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ENABLE_KEY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "EnableKeyRotation",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ENABLE_KEY_ROTATION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "Encapsulate",
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
            name: "Encrypt",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ENCRYPT_REQUEST,
            output: &schemas::ENCRYPT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GenerateDataKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GENERATE_DATA_KEY_REQUEST,
            output: &schemas::GENERATE_DATA_KEY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GenerateDataKeyPair",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GENERATE_DATA_KEY_PAIR_REQUEST,
            output: &schemas::GENERATE_DATA_KEY_PAIR_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GenerateDataKeyPairWithoutPlaintext",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST,
            output: &schemas::GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GenerateDataKeyWithoutPlaintext",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST,
            output: &schemas::GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GenerateMac",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GENERATE_MAC_REQUEST,
            output: &schemas::GENERATE_MAC_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GenerateRandom",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GENERATE_RANDOM_REQUEST,
            output: &schemas::GENERATE_RANDOM_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION,
                &schemas::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION,
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetKeyLastUsage",
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
            name: "GetKeyPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_KEY_POLICY_REQUEST,
            output: &schemas::GET_KEY_POLICY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetKeyRotationStatus",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_KEY_ROTATION_STATUS_REQUEST,
            output: &schemas::GET_KEY_ROTATION_STATUS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetParametersForImport",
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
            name: "GetPublicKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_PUBLIC_KEY_REQUEST,
            output: &schemas::GET_PUBLIC_KEY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ImportKeyMaterial",
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
            name: "ListAliases",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ALIASES_REQUEST,
            output: &schemas::LIST_ALIASES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::INVALID_MARKER_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListGrants",
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
            name: "ListKeyPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_KEY_POLICIES_REQUEST,
            output: &schemas::LIST_KEY_POLICIES_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListKeyRotations",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_KEY_ROTATIONS_REQUEST,
            output: &schemas::LIST_KEY_ROTATIONS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::INVALID_MARKER_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListKeys",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_KEYS_REQUEST,
            output: &schemas::LIST_KEYS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_MARKER_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListResourceTags",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_RESOURCE_TAGS_REQUEST,
            output: &schemas::LIST_RESOURCE_TAGS_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::INVALID_MARKER_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListRetirableGrants",
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
            name: "PutKeyPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_KEY_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ReEncrypt",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::RE_ENCRYPT_REQUEST,
            output: &schemas::RE_ENCRYPT_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INCORRECT_KEY_EXCEPTION,
                &schemas::INVALID_CIPHERTEXT_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ReplicateKey",
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
            name: "RetireGrant",
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
            name: "RevokeGrant",
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
            name: "RotateKeyOnDemand",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ROTATE_KEY_ON_DEMAND_REQUEST,
            output: &schemas::ROTATE_KEY_ON_DEMAND_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::CONFLICT_EXCEPTION,
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::UNSUPPORTED_OPERATION_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ScheduleKeyDeletion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SCHEDULE_KEY_DELETION_REQUEST,
            output: &schemas::SCHEDULE_KEY_DELETION_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "Sign",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SIGN_REQUEST,
            output: &schemas::SIGN_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
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
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TAG_EXCEPTION,
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
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::TAG_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateAlias",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ALIAS_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdateCustomKeyStore",
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
            name: "UpdateKeyDescription",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_KEY_DESCRIPTION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::INVALID_ARN_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "UpdatePrimaryRegion",
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
            name: "Verify",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::VERIFY_REQUEST,
            output: &schemas::VERIFY_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DEPENDENCY_TIMEOUT_EXCEPTION,
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_SIGNATURE_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "VerifyMac",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::VERIFY_MAC_REQUEST,
            output: &schemas::VERIFY_MAC_RESPONSE,
            result_wrapper: None,
            errors: &[
                &schemas::DISABLED_EXCEPTION,
                &schemas::DRY_RUN_OPERATION_EXCEPTION,
                &schemas::INVALID_GRANT_TOKEN_EXCEPTION,
                &schemas::INVALID_KEY_USAGE_EXCEPTION,
                &schemas::KMS_INTERNAL_EXCEPTION,
                &schemas::KMS_INVALID_MAC_EXCEPTION,
                &schemas::KMS_INVALID_STATE_EXCEPTION,
                &schemas::KEY_UNAVAILABLE_EXCEPTION,
                &schemas::NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `CancelKeyDeletion`.
#[derive(Clone, Copy, Debug)]
pub struct CancelKeyDeletion;

impl Operation for CancelKeyDeletion {
    type Input = CancelKeyDeletionRequest;
    type Output = CancelKeyDeletionResponse;
    type Error = CancelKeyDeletionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `CancelKeyDeletion` answers instead of its output.
#[derive(Debug)]
pub enum CancelKeyDeletionError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CancelKeyDeletionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for CancelKeyDeletionError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for CancelKeyDeletionError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for CancelKeyDeletionError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for CancelKeyDeletionError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for CancelKeyDeletionError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for CancelKeyDeletionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CancelKeyDeletionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateAlias`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAlias;

impl Operation for CreateAlias {
    type Input = CreateAliasRequest;
    type Output = Empty;
    type Error = CreateAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `CreateAlias` answers instead of its output.
#[derive(Debug)]
pub enum CreateAliasError {
    AlreadyExistsException(AlreadyExistsException),
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidAliasNameException(InvalidAliasNameException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for CreateAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AlreadyExistsException(fault) => Ok(fault),
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidAliasNameException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AlreadyExistsException> for CreateAliasError {
    fn from(fault: AlreadyExistsException) -> Self {
        Self::AlreadyExistsException(fault)
    }
}

impl From<DependencyTimeoutException> for CreateAliasError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidAliasNameException> for CreateAliasError {
    fn from(fault: InvalidAliasNameException) -> Self {
        Self::InvalidAliasNameException(fault)
    }
}

impl From<KMSInternalException> for CreateAliasError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for CreateAliasError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<LimitExceededException> for CreateAliasError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for CreateAliasError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for CreateAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for CreateAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateKey`.
#[derive(Clone, Copy, Debug)]
pub struct CreateKey;

impl Operation for CreateKey {
    type Input = CreateKeyRequest;
    type Output = CreateKeyResponse;
    type Error = CreateKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `CreateKey` answers instead of its output.
#[derive(Debug)]
pub enum CreateKeyError {
    CloudHsmClusterInvalidConfigurationException(CloudHsmClusterInvalidConfigurationException),
    CustomKeyStoreInvalidStateException(CustomKeyStoreInvalidStateException),
    CustomKeyStoreNotFoundException(CustomKeyStoreNotFoundException),
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    TagException(TagException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    XksKeyAlreadyInUseException(XksKeyAlreadyInUseException),
    XksKeyInvalidConfigurationException(XksKeyInvalidConfigurationException),
    XksKeyNotFoundException(XksKeyNotFoundException),
    Internal(Internal),
}

impl OperationError for CreateKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CloudHsmClusterInvalidConfigurationException(fault) => Ok(fault),
            Self::CustomKeyStoreInvalidStateException(fault) => Ok(fault),
            Self::CustomKeyStoreNotFoundException(fault) => Ok(fault),
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::TagException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::XksKeyAlreadyInUseException(fault) => Ok(fault),
            Self::XksKeyInvalidConfigurationException(fault) => Ok(fault),
            Self::XksKeyNotFoundException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CloudHsmClusterInvalidConfigurationException> for CreateKeyError {
    fn from(fault: CloudHsmClusterInvalidConfigurationException) -> Self {
        Self::CloudHsmClusterInvalidConfigurationException(fault)
    }
}

impl From<CustomKeyStoreInvalidStateException> for CreateKeyError {
    fn from(fault: CustomKeyStoreInvalidStateException) -> Self {
        Self::CustomKeyStoreInvalidStateException(fault)
    }
}

impl From<CustomKeyStoreNotFoundException> for CreateKeyError {
    fn from(fault: CustomKeyStoreNotFoundException) -> Self {
        Self::CustomKeyStoreNotFoundException(fault)
    }
}

impl From<DependencyTimeoutException> for CreateKeyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for CreateKeyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for CreateKeyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<LimitExceededException> for CreateKeyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for CreateKeyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<TagException> for CreateKeyError {
    fn from(fault: TagException) -> Self {
        Self::TagException(fault)
    }
}

impl From<UnsupportedOperationException> for CreateKeyError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for CreateKeyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<XksKeyAlreadyInUseException> for CreateKeyError {
    fn from(fault: XksKeyAlreadyInUseException) -> Self {
        Self::XksKeyAlreadyInUseException(fault)
    }
}

impl From<XksKeyInvalidConfigurationException> for CreateKeyError {
    fn from(fault: XksKeyInvalidConfigurationException) -> Self {
        Self::XksKeyInvalidConfigurationException(fault)
    }
}

impl From<XksKeyNotFoundException> for CreateKeyError {
    fn from(fault: XksKeyNotFoundException) -> Self {
        Self::XksKeyNotFoundException(fault)
    }
}

impl From<Internal> for CreateKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Decrypt`.
#[derive(Clone, Copy, Debug)]
pub struct Decrypt;

impl Operation for Decrypt {
    type Input = DecryptRequest;
    type Output = DecryptResponse;
    type Error = DecryptError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `Decrypt` answers instead of its output.
#[derive(Debug)]
pub enum DecryptError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    IncorrectKeyException(IncorrectKeyException),
    InvalidCiphertextException(InvalidCiphertextException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DecryptError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::IncorrectKeyException(fault) => Ok(fault),
            Self::InvalidCiphertextException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for DecryptError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for DecryptError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for DecryptError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<IncorrectKeyException> for DecryptError {
    fn from(fault: IncorrectKeyException) -> Self {
        Self::IncorrectKeyException(fault)
    }
}

impl From<InvalidCiphertextException> for DecryptError {
    fn from(fault: InvalidCiphertextException) -> Self {
        Self::InvalidCiphertextException(fault)
    }
}

impl From<InvalidGrantTokenException> for DecryptError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for DecryptError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for DecryptError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for DecryptError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for DecryptError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for DecryptError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for DecryptError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DecryptError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteAlias`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAlias;

impl Operation for DeleteAlias {
    type Input = DeleteAliasRequest;
    type Output = Empty;
    type Error = DeleteAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `DeleteAlias` answers instead of its output.
#[derive(Debug)]
pub enum DeleteAliasError {
    DependencyTimeoutException(DependencyTimeoutException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DeleteAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for DeleteAliasError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<KMSInternalException> for DeleteAliasError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for DeleteAliasError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for DeleteAliasError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for DeleteAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DeleteAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DescribeKey`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeKey;

impl Operation for DescribeKey {
    type Input = DescribeKeyRequest;
    type Output = DescribeKeyResponse;
    type Error = DescribeKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `DescribeKey` answers instead of its output.
#[derive(Debug)]
pub enum DescribeKeyError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for DescribeKeyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for DescribeKeyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for DescribeKeyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<NotFoundException> for DescribeKeyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeKeyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DisableKey`.
#[derive(Clone, Copy, Debug)]
pub struct DisableKey;

impl Operation for DisableKey {
    type Input = DisableKeyRequest;
    type Output = Empty;
    type Error = DisableKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `DisableKey` answers instead of its output.
#[derive(Debug)]
pub enum DisableKeyError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DisableKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for DisableKeyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for DisableKeyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for DisableKeyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for DisableKeyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for DisableKeyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for DisableKeyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DisableKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DisableKeyRotation`.
#[derive(Clone, Copy, Debug)]
pub struct DisableKeyRotation;

impl Operation for DisableKeyRotation {
    type Input = DisableKeyRotationRequest;
    type Output = Empty;
    type Error = DisableKeyRotationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[15];
}

/// What `DisableKeyRotation` answers instead of its output.
#[derive(Debug)]
pub enum DisableKeyRotationError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DisableKeyRotationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for DisableKeyRotationError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for DisableKeyRotationError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<InvalidArnException> for DisableKeyRotationError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for DisableKeyRotationError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for DisableKeyRotationError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for DisableKeyRotationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for DisableKeyRotationError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for DisableKeyRotationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DisableKeyRotationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `EnableKey`.
#[derive(Clone, Copy, Debug)]
pub struct EnableKey;

impl Operation for EnableKey {
    type Input = EnableKeyRequest;
    type Output = Empty;
    type Error = EnableKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[17];
}

/// What `EnableKey` answers instead of its output.
#[derive(Debug)]
pub enum EnableKeyError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for EnableKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for EnableKeyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for EnableKeyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for EnableKeyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for EnableKeyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<LimitExceededException> for EnableKeyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for EnableKeyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for EnableKeyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for EnableKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `EnableKeyRotation`.
#[derive(Clone, Copy, Debug)]
pub struct EnableKeyRotation;

impl Operation for EnableKeyRotation {
    type Input = EnableKeyRotationRequest;
    type Output = Empty;
    type Error = EnableKeyRotationError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `EnableKeyRotation` answers instead of its output.
#[derive(Debug)]
pub enum EnableKeyRotationError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for EnableKeyRotationError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for EnableKeyRotationError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for EnableKeyRotationError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<InvalidArnException> for EnableKeyRotationError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for EnableKeyRotationError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for EnableKeyRotationError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for EnableKeyRotationError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for EnableKeyRotationError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for EnableKeyRotationError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for EnableKeyRotationError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Encrypt`.
#[derive(Clone, Copy, Debug)]
pub struct Encrypt;

impl Operation for Encrypt {
    type Input = EncryptRequest;
    type Output = EncryptResponse;
    type Error = EncryptError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[20];
}

/// What `Encrypt` answers instead of its output.
#[derive(Debug)]
pub enum EncryptError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for EncryptError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for EncryptError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for EncryptError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for EncryptError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for EncryptError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for EncryptError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for EncryptError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for EncryptError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for EncryptError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for EncryptError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for EncryptError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for EncryptError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GenerateDataKey`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKey;

impl Operation for GenerateDataKey {
    type Input = GenerateDataKeyRequest;
    type Output = GenerateDataKeyResponse;
    type Error = GenerateDataKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[21];
}

/// What `GenerateDataKey` answers instead of its output.
#[derive(Debug)]
pub enum GenerateDataKeyError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GenerateDataKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GenerateDataKeyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for GenerateDataKeyError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for GenerateDataKeyError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for GenerateDataKeyError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for GenerateDataKeyError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for GenerateDataKeyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GenerateDataKeyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for GenerateDataKeyError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for GenerateDataKeyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for GenerateDataKeyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GenerateDataKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GenerateDataKeyPair`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKeyPair;

impl Operation for GenerateDataKeyPair {
    type Input = GenerateDataKeyPairRequest;
    type Output = GenerateDataKeyPairResponse;
    type Error = GenerateDataKeyPairError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[22];
}

/// What `GenerateDataKeyPair` answers instead of its output.
#[derive(Debug)]
pub enum GenerateDataKeyPairError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GenerateDataKeyPairError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GenerateDataKeyPairError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for GenerateDataKeyPairError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for GenerateDataKeyPairError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for GenerateDataKeyPairError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for GenerateDataKeyPairError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for GenerateDataKeyPairError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GenerateDataKeyPairError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for GenerateDataKeyPairError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for GenerateDataKeyPairError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for GenerateDataKeyPairError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for GenerateDataKeyPairError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GenerateDataKeyPairError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GenerateDataKeyPairWithoutPlaintext`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKeyPairWithoutPlaintext;

impl Operation for GenerateDataKeyPairWithoutPlaintext {
    type Input = GenerateDataKeyPairWithoutPlaintextRequest;
    type Output = GenerateDataKeyPairWithoutPlaintextResponse;
    type Error = GenerateDataKeyPairWithoutPlaintextError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `GenerateDataKeyPairWithoutPlaintext` answers instead of its output.
#[derive(Debug)]
pub enum GenerateDataKeyPairWithoutPlaintextError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GenerateDataKeyPairWithoutPlaintextError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GenerateDataKeyPairWithoutPlaintextError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GenerateDataKeyWithoutPlaintext`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateDataKeyWithoutPlaintext;

impl Operation for GenerateDataKeyWithoutPlaintext {
    type Input = GenerateDataKeyWithoutPlaintextRequest;
    type Output = GenerateDataKeyWithoutPlaintextResponse;
    type Error = GenerateDataKeyWithoutPlaintextError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[24];
}

/// What `GenerateDataKeyWithoutPlaintext` answers instead of its output.
#[derive(Debug)]
pub enum GenerateDataKeyWithoutPlaintextError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GenerateDataKeyWithoutPlaintextError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GenerateDataKeyWithoutPlaintextError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GenerateMac`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateMac;

impl Operation for GenerateMac {
    type Input = GenerateMacRequest;
    type Output = GenerateMacResponse;
    type Error = GenerateMacError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[25];
}

/// What `GenerateMac` answers instead of its output.
#[derive(Debug)]
pub enum GenerateMacError {
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GenerateMacError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DisabledException> for GenerateMacError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for GenerateMacError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for GenerateMacError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for GenerateMacError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for GenerateMacError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GenerateMacError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for GenerateMacError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for GenerateMacError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for GenerateMacError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GenerateMacError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GenerateRandom`.
#[derive(Clone, Copy, Debug)]
pub struct GenerateRandom;

impl Operation for GenerateRandom {
    type Input = GenerateRandomRequest;
    type Output = GenerateRandomResponse;
    type Error = GenerateRandomError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[26];
}

/// What `GenerateRandom` answers instead of its output.
#[derive(Debug)]
pub enum GenerateRandomError {
    CustomKeyStoreInvalidStateException(CustomKeyStoreInvalidStateException),
    CustomKeyStoreNotFoundException(CustomKeyStoreNotFoundException),
    DependencyTimeoutException(DependencyTimeoutException),
    KMSInternalException(KMSInternalException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GenerateRandomError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::CustomKeyStoreInvalidStateException(fault) => Ok(fault),
            Self::CustomKeyStoreNotFoundException(fault) => Ok(fault),
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<CustomKeyStoreInvalidStateException> for GenerateRandomError {
    fn from(fault: CustomKeyStoreInvalidStateException) -> Self {
        Self::CustomKeyStoreInvalidStateException(fault)
    }
}

impl From<CustomKeyStoreNotFoundException> for GenerateRandomError {
    fn from(fault: CustomKeyStoreNotFoundException) -> Self {
        Self::CustomKeyStoreNotFoundException(fault)
    }
}

impl From<DependencyTimeoutException> for GenerateRandomError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<KMSInternalException> for GenerateRandomError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<UnsupportedOperationException> for GenerateRandomError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for GenerateRandomError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GenerateRandomError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetKeyPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyPolicy;

impl Operation for GetKeyPolicy {
    type Input = GetKeyPolicyRequest;
    type Output = GetKeyPolicyResponse;
    type Error = GetKeyPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[28];
}

/// What `GetKeyPolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetKeyPolicyError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetKeyPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GetKeyPolicyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for GetKeyPolicyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for GetKeyPolicyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GetKeyPolicyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for GetKeyPolicyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for GetKeyPolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetKeyPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetKeyRotationStatus`.
#[derive(Clone, Copy, Debug)]
pub struct GetKeyRotationStatus;

impl Operation for GetKeyRotationStatus {
    type Input = GetKeyRotationStatusRequest;
    type Output = GetKeyRotationStatusResponse;
    type Error = GetKeyRotationStatusError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `GetKeyRotationStatus` answers instead of its output.
#[derive(Debug)]
pub enum GetKeyRotationStatusError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetKeyRotationStatusError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GetKeyRotationStatusError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for GetKeyRotationStatusError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for GetKeyRotationStatusError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GetKeyRotationStatusError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for GetKeyRotationStatusError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for GetKeyRotationStatusError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for GetKeyRotationStatusError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetKeyRotationStatusError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetPublicKey`.
#[derive(Clone, Copy, Debug)]
pub struct GetPublicKey;

impl Operation for GetPublicKey {
    type Input = GetPublicKeyRequest;
    type Output = GetPublicKeyResponse;
    type Error = GetPublicKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[31];
}

/// What `GetPublicKey` answers instead of its output.
#[derive(Debug)]
pub enum GetPublicKeyError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    InvalidArnException(InvalidArnException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetPublicKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for GetPublicKeyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for GetPublicKeyError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<InvalidArnException> for GetPublicKeyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<InvalidGrantTokenException> for GetPublicKeyError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for GetPublicKeyError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for GetPublicKeyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for GetPublicKeyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for GetPublicKeyError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for GetPublicKeyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for GetPublicKeyError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for GetPublicKeyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetPublicKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListAliases`.
#[derive(Clone, Copy, Debug)]
pub struct ListAliases;

impl Operation for ListAliases {
    type Input = ListAliasesRequest;
    type Output = ListAliasesResponse;
    type Error = ListAliasesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[33];
}

/// What `ListAliases` answers instead of its output.
#[derive(Debug)]
pub enum ListAliasesError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    InvalidMarkerException(InvalidMarkerException),
    KMSInternalException(KMSInternalException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListAliasesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::InvalidMarkerException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for ListAliasesError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for ListAliasesError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<InvalidMarkerException> for ListAliasesError {
    fn from(fault: InvalidMarkerException) -> Self {
        Self::InvalidMarkerException(fault)
    }
}

impl From<KMSInternalException> for ListAliasesError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<NotFoundException> for ListAliasesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for ListAliasesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListAliasesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListKeyPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListKeyPolicies;

impl Operation for ListKeyPolicies {
    type Input = ListKeyPoliciesRequest;
    type Output = ListKeyPoliciesResponse;
    type Error = ListKeyPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[35];
}

/// What `ListKeyPolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListKeyPoliciesError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListKeyPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for ListKeyPoliciesError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for ListKeyPoliciesError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for ListKeyPoliciesError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for ListKeyPoliciesError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for ListKeyPoliciesError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for ListKeyPoliciesError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListKeyPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListKeyRotations`.
#[derive(Clone, Copy, Debug)]
pub struct ListKeyRotations;

impl Operation for ListKeyRotations {
    type Input = ListKeyRotationsRequest;
    type Output = ListKeyRotationsResponse;
    type Error = ListKeyRotationsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[36];
}

/// What `ListKeyRotations` answers instead of its output.
#[derive(Debug)]
pub enum ListKeyRotationsError {
    InvalidArnException(InvalidArnException),
    InvalidMarkerException(InvalidMarkerException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListKeyRotationsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidArnException(fault) => Ok(fault),
            Self::InvalidMarkerException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidArnException> for ListKeyRotationsError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<InvalidMarkerException> for ListKeyRotationsError {
    fn from(fault: InvalidMarkerException) -> Self {
        Self::InvalidMarkerException(fault)
    }
}

impl From<KMSInternalException> for ListKeyRotationsError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for ListKeyRotationsError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for ListKeyRotationsError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for ListKeyRotationsError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for ListKeyRotationsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListKeyRotationsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListKeys`.
#[derive(Clone, Copy, Debug)]
pub struct ListKeys;

impl Operation for ListKeys {
    type Input = ListKeysRequest;
    type Output = ListKeysResponse;
    type Error = ListKeysError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[37];
}

/// What `ListKeys` answers instead of its output.
#[derive(Debug)]
pub enum ListKeysError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidMarkerException(InvalidMarkerException),
    KMSInternalException(KMSInternalException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListKeysError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidMarkerException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for ListKeysError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidMarkerException> for ListKeysError {
    fn from(fault: InvalidMarkerException) -> Self {
        Self::InvalidMarkerException(fault)
    }
}

impl From<KMSInternalException> for ListKeysError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<ValidationException> for ListKeysError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListKeysError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListResourceTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListResourceTags;

impl Operation for ListResourceTags {
    type Input = ListResourceTagsRequest;
    type Output = ListResourceTagsResponse;
    type Error = ListResourceTagsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[38];
}

/// What `ListResourceTags` answers instead of its output.
#[derive(Debug)]
pub enum ListResourceTagsError {
    InvalidArnException(InvalidArnException),
    InvalidMarkerException(InvalidMarkerException),
    KMSInternalException(KMSInternalException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListResourceTagsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidArnException(fault) => Ok(fault),
            Self::InvalidMarkerException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidArnException> for ListResourceTagsError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<InvalidMarkerException> for ListResourceTagsError {
    fn from(fault: InvalidMarkerException) -> Self {
        Self::InvalidMarkerException(fault)
    }
}

impl From<KMSInternalException> for ListResourceTagsError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<NotFoundException> for ListResourceTagsError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for ListResourceTagsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListResourceTagsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutKeyPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutKeyPolicy;

impl Operation for PutKeyPolicy {
    type Input = PutKeyPolicyRequest;
    type Output = Empty;
    type Error = PutKeyPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[40];
}

/// What `PutKeyPolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutKeyPolicyError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for PutKeyPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for PutKeyPolicyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for PutKeyPolicyError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for PutKeyPolicyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for PutKeyPolicyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<LimitExceededException> for PutKeyPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for PutKeyPolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<NotFoundException> for PutKeyPolicyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for PutKeyPolicyError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for PutKeyPolicyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for PutKeyPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ReEncrypt`.
#[derive(Clone, Copy, Debug)]
pub struct ReEncrypt;

impl Operation for ReEncrypt {
    type Input = ReEncryptRequest;
    type Output = ReEncryptResponse;
    type Error = ReEncryptError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[41];
}

/// What `ReEncrypt` answers instead of its output.
#[derive(Debug)]
pub enum ReEncryptError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    IncorrectKeyException(IncorrectKeyException),
    InvalidCiphertextException(InvalidCiphertextException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ReEncryptError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::IncorrectKeyException(fault) => Ok(fault),
            Self::InvalidCiphertextException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for ReEncryptError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for ReEncryptError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for ReEncryptError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<IncorrectKeyException> for ReEncryptError {
    fn from(fault: IncorrectKeyException) -> Self {
        Self::IncorrectKeyException(fault)
    }
}

impl From<InvalidCiphertextException> for ReEncryptError {
    fn from(fault: InvalidCiphertextException) -> Self {
        Self::InvalidCiphertextException(fault)
    }
}

impl From<InvalidGrantTokenException> for ReEncryptError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for ReEncryptError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for ReEncryptError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for ReEncryptError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for ReEncryptError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for ReEncryptError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for ReEncryptError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ReEncryptError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RotateKeyOnDemand`.
#[derive(Clone, Copy, Debug)]
pub struct RotateKeyOnDemand;

impl Operation for RotateKeyOnDemand {
    type Input = RotateKeyOnDemandRequest;
    type Output = RotateKeyOnDemandResponse;
    type Error = RotateKeyOnDemandError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[45];
}

/// What `RotateKeyOnDemand` answers instead of its output.
#[derive(Debug)]
pub enum RotateKeyOnDemandError {
    ConflictException(ConflictException),
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    UnsupportedOperationException(UnsupportedOperationException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for RotateKeyOnDemandError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ConflictException(fault) => Ok(fault),
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::UnsupportedOperationException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ConflictException> for RotateKeyOnDemandError {
    fn from(fault: ConflictException) -> Self {
        Self::ConflictException(fault)
    }
}

impl From<DependencyTimeoutException> for RotateKeyOnDemandError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for RotateKeyOnDemandError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<InvalidArnException> for RotateKeyOnDemandError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for RotateKeyOnDemandError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for RotateKeyOnDemandError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<LimitExceededException> for RotateKeyOnDemandError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for RotateKeyOnDemandError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<UnsupportedOperationException> for RotateKeyOnDemandError {
    fn from(fault: UnsupportedOperationException) -> Self {
        Self::UnsupportedOperationException(fault)
    }
}

impl From<ValidationException> for RotateKeyOnDemandError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for RotateKeyOnDemandError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ScheduleKeyDeletion`.
#[derive(Clone, Copy, Debug)]
pub struct ScheduleKeyDeletion;

impl Operation for ScheduleKeyDeletion {
    type Input = ScheduleKeyDeletionRequest;
    type Output = ScheduleKeyDeletionResponse;
    type Error = ScheduleKeyDeletionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[46];
}

/// What `ScheduleKeyDeletion` answers instead of its output.
#[derive(Debug)]
pub enum ScheduleKeyDeletionError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ScheduleKeyDeletionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for ScheduleKeyDeletionError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for ScheduleKeyDeletionError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for ScheduleKeyDeletionError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for ScheduleKeyDeletionError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for ScheduleKeyDeletionError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for ScheduleKeyDeletionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ScheduleKeyDeletionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Sign`.
#[derive(Clone, Copy, Debug)]
pub struct Sign;

impl Operation for Sign {
    type Input = SignRequest;
    type Output = SignResponse;
    type Error = SignError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[47];
}

/// What `Sign` answers instead of its output.
#[derive(Debug)]
pub enum SignError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for SignError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for SignError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for SignError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for SignError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for SignError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for SignError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for SignError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for SignError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for SignError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for SignError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for SignError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for SignError {
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
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[48];
}

/// What `TagResource` answers instead of its output.
#[derive(Debug)]
pub enum TagResourceError {
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    TagException(TagException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for TagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TagException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidArnException> for TagResourceError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for TagResourceError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for TagResourceError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<LimitExceededException> for TagResourceError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for TagResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TagException> for TagResourceError {
    fn from(fault: TagException) -> Self {
        Self::TagException(fault)
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
    type Output = Empty;
    type Error = UntagResourceError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[49];
}

/// What `UntagResource` answers instead of its output.
#[derive(Debug)]
pub enum UntagResourceError {
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    TagException(TagException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UntagResourceError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::TagException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InvalidArnException> for UntagResourceError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for UntagResourceError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for UntagResourceError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for UntagResourceError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<TagException> for UntagResourceError {
    fn from(fault: TagException) -> Self {
        Self::TagException(fault)
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

/// Operation `UpdateAlias`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAlias;

impl Operation for UpdateAlias {
    type Input = UpdateAliasRequest;
    type Output = Empty;
    type Error = UpdateAliasError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `UpdateAlias` answers instead of its output.
#[derive(Debug)]
pub enum UpdateAliasError {
    DependencyTimeoutException(DependencyTimeoutException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    LimitExceededException(LimitExceededException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateAliasError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for UpdateAliasError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<KMSInternalException> for UpdateAliasError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for UpdateAliasError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<LimitExceededException> for UpdateAliasError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NotFoundException> for UpdateAliasError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateAliasError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateAliasError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateKeyDescription`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateKeyDescription;

impl Operation for UpdateKeyDescription {
    type Input = UpdateKeyDescriptionRequest;
    type Output = Empty;
    type Error = UpdateKeyDescriptionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[52];
}

/// What `UpdateKeyDescription` answers instead of its output.
#[derive(Debug)]
pub enum UpdateKeyDescriptionError {
    DependencyTimeoutException(DependencyTimeoutException),
    InvalidArnException(InvalidArnException),
    KMSInternalException(KMSInternalException),
    KMSInvalidStateException(KMSInvalidStateException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for UpdateKeyDescriptionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::InvalidArnException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for UpdateKeyDescriptionError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<InvalidArnException> for UpdateKeyDescriptionError {
    fn from(fault: InvalidArnException) -> Self {
        Self::InvalidArnException(fault)
    }
}

impl From<KMSInternalException> for UpdateKeyDescriptionError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidStateException> for UpdateKeyDescriptionError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<NotFoundException> for UpdateKeyDescriptionError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for UpdateKeyDescriptionError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for UpdateKeyDescriptionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `Verify`.
#[derive(Clone, Copy, Debug)]
pub struct Verify;

impl Operation for Verify {
    type Input = VerifyRequest;
    type Output = VerifyResponse;
    type Error = VerifyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[54];
}

/// What `Verify` answers instead of its output.
#[derive(Debug)]
pub enum VerifyError {
    DependencyTimeoutException(DependencyTimeoutException),
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidSignatureException(KMSInvalidSignatureException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for VerifyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DependencyTimeoutException(fault) => Ok(fault),
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidSignatureException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DependencyTimeoutException> for VerifyError {
    fn from(fault: DependencyTimeoutException) -> Self {
        Self::DependencyTimeoutException(fault)
    }
}

impl From<DisabledException> for VerifyError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for VerifyError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for VerifyError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for VerifyError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for VerifyError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidSignatureException> for VerifyError {
    fn from(fault: KMSInvalidSignatureException) -> Self {
        Self::KMSInvalidSignatureException(fault)
    }
}

impl From<KMSInvalidStateException> for VerifyError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for VerifyError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for VerifyError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for VerifyError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for VerifyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `VerifyMac`.
#[derive(Clone, Copy, Debug)]
pub struct VerifyMac;

impl Operation for VerifyMac {
    type Input = VerifyMacRequest;
    type Output = VerifyMacResponse;
    type Error = VerifyMacError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[55];
}

/// What `VerifyMac` answers instead of its output.
#[derive(Debug)]
pub enum VerifyMacError {
    DisabledException(DisabledException),
    DryRunOperationException(DryRunOperationException),
    InvalidGrantTokenException(InvalidGrantTokenException),
    InvalidKeyUsageException(InvalidKeyUsageException),
    KMSInternalException(KMSInternalException),
    KMSInvalidMacException(KMSInvalidMacException),
    KMSInvalidStateException(KMSInvalidStateException),
    KeyUnavailableException(KeyUnavailableException),
    NotFoundException(NotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for VerifyMacError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::DisabledException(fault) => Ok(fault),
            Self::DryRunOperationException(fault) => Ok(fault),
            Self::InvalidGrantTokenException(fault) => Ok(fault),
            Self::InvalidKeyUsageException(fault) => Ok(fault),
            Self::KMSInternalException(fault) => Ok(fault),
            Self::KMSInvalidMacException(fault) => Ok(fault),
            Self::KMSInvalidStateException(fault) => Ok(fault),
            Self::KeyUnavailableException(fault) => Ok(fault),
            Self::NotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<DisabledException> for VerifyMacError {
    fn from(fault: DisabledException) -> Self {
        Self::DisabledException(fault)
    }
}

impl From<DryRunOperationException> for VerifyMacError {
    fn from(fault: DryRunOperationException) -> Self {
        Self::DryRunOperationException(fault)
    }
}

impl From<InvalidGrantTokenException> for VerifyMacError {
    fn from(fault: InvalidGrantTokenException) -> Self {
        Self::InvalidGrantTokenException(fault)
    }
}

impl From<InvalidKeyUsageException> for VerifyMacError {
    fn from(fault: InvalidKeyUsageException) -> Self {
        Self::InvalidKeyUsageException(fault)
    }
}

impl From<KMSInternalException> for VerifyMacError {
    fn from(fault: KMSInternalException) -> Self {
        Self::KMSInternalException(fault)
    }
}

impl From<KMSInvalidMacException> for VerifyMacError {
    fn from(fault: KMSInvalidMacException) -> Self {
        Self::KMSInvalidMacException(fault)
    }
}

impl From<KMSInvalidStateException> for VerifyMacError {
    fn from(fault: KMSInvalidStateException) -> Self {
        Self::KMSInvalidStateException(fault)
    }
}

impl From<KeyUnavailableException> for VerifyMacError {
    fn from(fault: KeyUnavailableException) -> Self {
        Self::KeyUnavailableException(fault)
    }
}

impl From<NotFoundException> for VerifyMacError {
    fn from(fault: NotFoundException) -> Self {
        Self::NotFoundException(fault)
    }
}

impl From<ValidationException> for VerifyMacError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for VerifyMacError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AliasListEntry {
    pub alias_name: Option<String>,
    pub alias_arn: Option<String>,
    pub target_key_id: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub last_updated_date: Option<Timestamp>,
}

impl Shape for AliasListEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.alias_name);
        put_opt(to, schema, 1, &self.alias_arn);
        put_opt(to, schema, 2, &self.target_key_id);
        put_opt(to, schema, 3, &self.creation_date);
        put_opt(to, schema, 4, &self.last_updated_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.alias_name),
            1 => get_opt(from, schema, 1, &mut this.alias_arn),
            2 => get_opt(from, schema, 2, &mut this.target_key_id),
            3 => get_opt(from, schema, 3, &mut this.creation_date),
            4 => get_opt(from, schema, 4, &mut this.last_updated_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for AlreadyExistsException {
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

impl Fault for AlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl AlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelKeyDeletionRequest {
    pub key_id: String,
}

impl Shape for CancelKeyDeletionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelKeyDeletionResponse {
    pub key_id: Option<String>,
}

impl Shape for CancelKeyDeletionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CloudHsmClusterInvalidConfigurationException {
    pub message: Option<String>,
}

impl Shape for CloudHsmClusterInvalidConfigurationException {
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

impl Fault for CloudHsmClusterInvalidConfigurationException {
    fn schema(&self) -> &'static Schema {
        &schemas::CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CloudHsmClusterInvalidConfigurationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConflictException {
    pub message: Option<String>,
}

impl Shape for ConflictException {
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

impl Fault for ConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

impl Shape for CreateAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.alias_name);
        put(to, schema, 1, &self.target_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.alias_name),
            1 => get(from, schema, 1, &mut this.target_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyRequest {
    pub policy: Option<String>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub bypass_policy_lockout_safety_check: Option<bool>,
    pub tags: Option<Vec<Tag>>,
    pub multi_region: Option<bool>,
    pub xks_key_id: Option<String>,
}

impl Shape for CreateKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.key_usage);
        put_opt(to, schema, 3, &self.customer_master_key_spec);
        put_opt(to, schema, 4, &self.key_spec);
        put_opt(to, schema, 5, &self.origin);
        put_opt(to, schema, 6, &self.custom_key_store_id);
        put_opt(to, schema, 7, &self.bypass_policy_lockout_safety_check);
        put_opt(to, schema, 8, &self.tags);
        put_opt(to, schema, 9, &self.multi_region);
        put_opt(to, schema, 10, &self.xks_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.key_usage),
            3 => get_opt(from, schema, 3, &mut this.customer_master_key_spec),
            4 => get_opt(from, schema, 4, &mut this.key_spec),
            5 => get_opt(from, schema, 5, &mut this.origin),
            6 => get_opt(from, schema, 6, &mut this.custom_key_store_id),
            7 => get_opt(from, schema, 7, &mut this.bypass_policy_lockout_safety_check),
            8 => get_opt(from, schema, 8, &mut this.tags),
            9 => get_opt(from, schema, 9, &mut this.multi_region),
            10 => get_opt(from, schema, 10, &mut this.xks_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

impl Shape for CreateKeyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_metadata);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_metadata),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomKeyStoreInvalidStateException {
    pub message: Option<String>,
}

impl Shape for CustomKeyStoreInvalidStateException {
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

impl Fault for CustomKeyStoreInvalidStateException {
    fn schema(&self) -> &'static Schema {
        &schemas::CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CustomKeyStoreInvalidStateException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomKeyStoreNotFoundException {
    pub message: Option<String>,
}

impl Shape for CustomKeyStoreNotFoundException {
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

impl Fault for CustomKeyStoreNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl CustomKeyStoreNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CustomerMasterKeySpec {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    EccNistP256,
    EccNistP384,
    EccNistP521,
    EccSecgP256k1,
    SymmetricDefault,
    Hmac224,
    Hmac256,
    Hmac384,
    Hmac512,
    Sm2,
    /// A value that the model does not have.
    Unknown(String),
}

impl CustomerMasterKeySpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for CustomerMasterKeySpec {
    fn from(value: &str) -> Self {
        match value {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "ECC_NIST_P256" => Self::EccNistP256,
            "ECC_NIST_P384" => Self::EccNistP384,
            "ECC_NIST_P521" => Self::EccNistP521,
            "ECC_SECG_P256K1" => Self::EccSecgP256k1,
            "SYMMETRIC_DEFAULT" => Self::SymmetricDefault,
            "HMAC_224" => Self::Hmac224,
            "HMAC_256" => Self::Hmac256,
            "HMAC_384" => Self::Hmac384,
            "HMAC_512" => Self::Hmac512,
            "SM2" => Self::Sm2,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for CustomerMasterKeySpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for CustomerMasterKeySpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for CustomerMasterKeySpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataKeyPairSpec {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    EccNistP256,
    EccNistP384,
    EccNistP521,
    EccSecgP256k1,
    Sm2,
    EccNistEdwards25519,
    MlKem512,
    MlKem768,
    MlKem1024,
    /// A value that the model does not have.
    Unknown(String),
}

impl DataKeyPairSpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::Sm2 => "SM2",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            Self::MlKem512 => "ML_KEM_512",
            Self::MlKem768 => "ML_KEM_768",
            Self::MlKem1024 => "ML_KEM_1024",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DataKeyPairSpec {
    fn from(value: &str) -> Self {
        match value {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "ECC_NIST_P256" => Self::EccNistP256,
            "ECC_NIST_P384" => Self::EccNistP384,
            "ECC_NIST_P521" => Self::EccNistP521,
            "ECC_SECG_P256K1" => Self::EccSecgP256k1,
            "SM2" => Self::Sm2,
            "ECC_NIST_EDWARDS25519" => Self::EccNistEdwards25519,
            "ML_KEM_512" => Self::MlKem512,
            "ML_KEM_768" => Self::MlKem768,
            "ML_KEM_1024" => Self::MlKem1024,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DataKeyPairSpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DataKeyPairSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DataKeyPairSpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DataKeySpec {
    Aes256,
    Aes128,
    /// A value that the model does not have.
    Unknown(String),
}

impl DataKeySpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aes256 => "AES_256",
            Self::Aes128 => "AES_128",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DataKeySpec {
    fn from(value: &str) -> Self {
        match value {
            "AES_256" => Self::Aes256,
            "AES_128" => Self::Aes128,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DataKeySpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DataKeySpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DataKeySpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecryptRequest {
    pub ciphertext_blob: Option<Bytes>,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

impl Shape for DecryptRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.ciphertext_blob);
        put_opt(to, schema, 1, &self.encryption_context);
        put_opt(to, schema, 2, &self.grant_tokens);
        put_opt(to, schema, 3, &self.key_id);
        put_opt(to, schema, 4, &self.encryption_algorithm);
        put_opt(to, schema, 5, &self.recipient);
        put_opt(to, schema, 6, &self.dry_run);
        put_opt(to, schema, 7, &self.dry_run_modifiers);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.encryption_context),
            2 => get_opt(from, schema, 2, &mut this.grant_tokens),
            3 => get_opt(from, schema, 3, &mut this.key_id),
            4 => get_opt(from, schema, 4, &mut this.encryption_algorithm),
            5 => get_opt(from, schema, 5, &mut this.recipient),
            6 => get_opt(from, schema, 6, &mut this.dry_run),
            7 => get_opt(from, schema, 7, &mut this.dry_run_modifiers),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DecryptResponse {
    pub key_id: Option<String>,
    pub plaintext: Option<Bytes>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

impl Shape for DecryptResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.plaintext);
        put_opt(to, schema, 2, &self.encryption_algorithm);
        put_opt(to, schema, 3, &self.ciphertext_for_recipient);
        put_opt(to, schema, 4, &self.key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.plaintext),
            2 => get_opt(from, schema, 2, &mut this.encryption_algorithm),
            3 => get_opt(from, schema, 3, &mut this.ciphertext_for_recipient),
            4 => get_opt(from, schema, 4, &mut this.key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAliasRequest {
    pub alias_name: String,
}

impl Shape for DeleteAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.alias_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.alias_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DependencyTimeoutException {
    pub message: Option<String>,
}

impl Shape for DependencyTimeoutException {
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

impl Fault for DependencyTimeoutException {
    fn schema(&self) -> &'static Schema {
        &schemas::DEPENDENCY_TIMEOUT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DependencyTimeoutException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

impl Shape for DescribeKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.grant_tokens);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.grant_tokens),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeKeyResponse {
    pub key_metadata: Option<KeyMetadata>,
}

impl Shape for DescribeKeyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_metadata);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_metadata),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableKeyRequest {
    pub key_id: String,
}

impl Shape for DisableKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisableKeyRotationRequest {
    pub key_id: String,
}

impl Shape for DisableKeyRotationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisabledException {
    pub message: Option<String>,
}

impl Shape for DisabledException {
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

impl Fault for DisabledException {
    fn schema(&self) -> &'static Schema {
        &schemas::DISABLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DisabledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DryRunModifierType {
    IgnoreCiphertext,
    /// A value that the model does not have.
    Unknown(String),
}

impl DryRunModifierType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::IgnoreCiphertext => "IGNORE_CIPHERTEXT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for DryRunModifierType {
    fn from(value: &str) -> Self {
        match value {
            "IGNORE_CIPHERTEXT" => Self::IgnoreCiphertext,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for DryRunModifierType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for DryRunModifierType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for DryRunModifierType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DryRunOperationException {
    pub message: Option<String>,
}

impl Shape for DryRunOperationException {
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

impl Fault for DryRunOperationException {
    fn schema(&self) -> &'static Schema {
        &schemas::DRY_RUN_OPERATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DryRunOperationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableKeyRequest {
    pub key_id: String,
}

impl Shape for EnableKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableKeyRotationRequest {
    pub key_id: String,
    pub rotation_period_in_days: Option<i32>,
}

impl Shape for EnableKeyRotationRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.rotation_period_in_days);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.rotation_period_in_days),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncapsulationAlgorithmSpec {
    MlKem,
    /// A value that the model does not have.
    Unknown(String),
}

impl EncapsulationAlgorithmSpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::MlKem => "ML_KEM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EncapsulationAlgorithmSpec {
    fn from(value: &str) -> Self {
        match value {
            "ML_KEM" => Self::MlKem,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EncapsulationAlgorithmSpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EncapsulationAlgorithmSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EncapsulationAlgorithmSpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptRequest {
    pub key_id: String,
    pub plaintext: Bytes,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub grant_tokens: Option<Vec<String>>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub dry_run: Option<bool>,
}

impl Shape for EncryptRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put(to, schema, 1, &self.plaintext);
        put_opt(to, schema, 2, &self.encryption_context);
        put_opt(to, schema, 3, &self.grant_tokens);
        put_opt(to, schema, 4, &self.encryption_algorithm);
        put_opt(to, schema, 5, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get(from, schema, 1, &mut this.plaintext),
            2 => get_opt(from, schema, 2, &mut this.encryption_context),
            3 => get_opt(from, schema, 3, &mut this.grant_tokens),
            4 => get_opt(from, schema, 4, &mut this.encryption_algorithm),
            5 => get_opt(from, schema, 5, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub key_id: Option<String>,
    pub encryption_algorithm: Option<EncryptionAlgorithmSpec>,
}

impl Shape for EncryptResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.ciphertext_blob);
        put_opt(to, schema, 1, &self.key_id);
        put_opt(to, schema, 2, &self.encryption_algorithm);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.key_id),
            2 => get_opt(from, schema, 2, &mut this.encryption_algorithm),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EncryptionAlgorithmSpec {
    SymmetricDefault,
    RsaesOaepSha1,
    RsaesOaepSha256,
    Sm2pke,
    /// A value that the model does not have.
    Unknown(String),
}

impl EncryptionAlgorithmSpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::RsaesOaepSha1 => "RSAES_OAEP_SHA_1",
            Self::RsaesOaepSha256 => "RSAES_OAEP_SHA_256",
            Self::Sm2pke => "SM2PKE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for EncryptionAlgorithmSpec {
    fn from(value: &str) -> Self {
        match value {
            "SYMMETRIC_DEFAULT" => Self::SymmetricDefault,
            "RSAES_OAEP_SHA_1" => Self::RsaesOaepSha1,
            "RSAES_OAEP_SHA_256" => Self::RsaesOaepSha256,
            "SM2PKE" => Self::Sm2pke,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for EncryptionAlgorithmSpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for EncryptionAlgorithmSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for EncryptionAlgorithmSpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ExpirationModelType {
    KeyMaterialExpires,
    KeyMaterialDoesNotExpire,
    /// A value that the model does not have.
    Unknown(String),
}

impl ExpirationModelType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::KeyMaterialExpires => "KEY_MATERIAL_EXPIRES",
            Self::KeyMaterialDoesNotExpire => "KEY_MATERIAL_DOES_NOT_EXPIRE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ExpirationModelType {
    fn from(value: &str) -> Self {
        match value {
            "KEY_MATERIAL_EXPIRES" => Self::KeyMaterialExpires,
            "KEY_MATERIAL_DOES_NOT_EXPIRE" => Self::KeyMaterialDoesNotExpire,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ExpirationModelType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ExpirationModelType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ExpirationModelType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyPairRequest {
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_id: String,
    pub key_pair_spec: DataKeyPairSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

impl Shape for GenerateDataKeyPairRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.encryption_context);
        put(to, schema, 1, &self.key_id);
        put(to, schema, 2, &self.key_pair_spec);
        put_opt(to, schema, 3, &self.grant_tokens);
        put_opt(to, schema, 4, &self.recipient);
        put_opt(to, schema, 5, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.encryption_context),
            1 => get(from, schema, 1, &mut this.key_id),
            2 => get(from, schema, 2, &mut this.key_pair_spec),
            3 => get_opt(from, schema, 3, &mut this.grant_tokens),
            4 => get_opt(from, schema, 4, &mut this.recipient),
            5 => get_opt(from, schema, 5, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyPairResponse {
    pub private_key_ciphertext_blob: Option<Bytes>,
    pub private_key_plaintext: Option<Bytes>,
    pub public_key: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<DataKeyPairSpec>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

impl Shape for GenerateDataKeyPairResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.private_key_ciphertext_blob);
        put_opt(to, schema, 1, &self.private_key_plaintext);
        put_opt(to, schema, 2, &self.public_key);
        put_opt(to, schema, 3, &self.key_id);
        put_opt(to, schema, 4, &self.key_pair_spec);
        put_opt(to, schema, 5, &self.ciphertext_for_recipient);
        put_opt(to, schema, 6, &self.key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.private_key_ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.private_key_plaintext),
            2 => get_opt(from, schema, 2, &mut this.public_key),
            3 => get_opt(from, schema, 3, &mut this.key_id),
            4 => get_opt(from, schema, 4, &mut this.key_pair_spec),
            5 => get_opt(from, schema, 5, &mut this.ciphertext_for_recipient),
            6 => get_opt(from, schema, 6, &mut this.key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyPairWithoutPlaintextRequest {
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_id: String,
    pub key_pair_spec: DataKeyPairSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Shape for GenerateDataKeyPairWithoutPlaintextRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.encryption_context);
        put(to, schema, 1, &self.key_id);
        put(to, schema, 2, &self.key_pair_spec);
        put_opt(to, schema, 3, &self.grant_tokens);
        put_opt(to, schema, 4, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.encryption_context),
            1 => get(from, schema, 1, &mut this.key_id),
            2 => get(from, schema, 2, &mut this.key_pair_spec),
            3 => get_opt(from, schema, 3, &mut this.grant_tokens),
            4 => get_opt(from, schema, 4, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyPairWithoutPlaintextResponse {
    pub private_key_ciphertext_blob: Option<Bytes>,
    pub public_key: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_pair_spec: Option<DataKeyPairSpec>,
    pub key_material_id: Option<String>,
}

impl Shape for GenerateDataKeyPairWithoutPlaintextResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.private_key_ciphertext_blob);
        put_opt(to, schema, 1, &self.public_key);
        put_opt(to, schema, 2, &self.key_id);
        put_opt(to, schema, 3, &self.key_pair_spec);
        put_opt(to, schema, 4, &self.key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.private_key_ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.public_key),
            2 => get_opt(from, schema, 2, &mut this.key_id),
            3 => get_opt(from, schema, 3, &mut this.key_pair_spec),
            4 => get_opt(from, schema, 4, &mut this.key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyRequest {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub number_of_bytes: Option<i32>,
    pub key_spec: Option<DataKeySpec>,
    pub grant_tokens: Option<Vec<String>>,
    pub recipient: Option<RecipientInfo>,
    pub dry_run: Option<bool>,
}

impl Shape for GenerateDataKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.encryption_context);
        put_opt(to, schema, 2, &self.number_of_bytes);
        put_opt(to, schema, 3, &self.key_spec);
        put_opt(to, schema, 4, &self.grant_tokens);
        put_opt(to, schema, 5, &self.recipient);
        put_opt(to, schema, 6, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.encryption_context),
            2 => get_opt(from, schema, 2, &mut this.number_of_bytes),
            3 => get_opt(from, schema, 3, &mut this.key_spec),
            4 => get_opt(from, schema, 4, &mut this.grant_tokens),
            5 => get_opt(from, schema, 5, &mut this.recipient),
            6 => get_opt(from, schema, 6, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub plaintext: Option<Bytes>,
    pub key_id: Option<String>,
    pub ciphertext_for_recipient: Option<Bytes>,
    pub key_material_id: Option<String>,
}

impl Shape for GenerateDataKeyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.ciphertext_blob);
        put_opt(to, schema, 1, &self.plaintext);
        put_opt(to, schema, 2, &self.key_id);
        put_opt(to, schema, 3, &self.ciphertext_for_recipient);
        put_opt(to, schema, 4, &self.key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.plaintext),
            2 => get_opt(from, schema, 2, &mut this.key_id),
            3 => get_opt(from, schema, 3, &mut this.ciphertext_for_recipient),
            4 => get_opt(from, schema, 4, &mut this.key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextRequest {
    pub key_id: String,
    pub encryption_context: Option<BTreeMap<String, String>>,
    pub key_spec: Option<DataKeySpec>,
    pub number_of_bytes: Option<i32>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Shape for GenerateDataKeyWithoutPlaintextRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.encryption_context);
        put_opt(to, schema, 2, &self.key_spec);
        put_opt(to, schema, 3, &self.number_of_bytes);
        put_opt(to, schema, 4, &self.grant_tokens);
        put_opt(to, schema, 5, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.encryption_context),
            2 => get_opt(from, schema, 2, &mut this.key_spec),
            3 => get_opt(from, schema, 3, &mut this.number_of_bytes),
            4 => get_opt(from, schema, 4, &mut this.grant_tokens),
            5 => get_opt(from, schema, 5, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
}

impl Shape for GenerateDataKeyWithoutPlaintextResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.ciphertext_blob);
        put_opt(to, schema, 1, &self.key_id);
        put_opt(to, schema, 2, &self.key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.key_id),
            2 => get_opt(from, schema, 2, &mut this.key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateMacRequest {
    pub message: Bytes,
    pub key_id: String,
    pub mac_algorithm: MacAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Shape for GenerateMacRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        put(to, schema, 1, &self.key_id);
        put(to, schema, 2, &self.mac_algorithm);
        put_opt(to, schema, 3, &self.grant_tokens);
        put_opt(to, schema, 4, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
            1 => get(from, schema, 1, &mut this.key_id),
            2 => get(from, schema, 2, &mut this.mac_algorithm),
            3 => get_opt(from, schema, 3, &mut this.grant_tokens),
            4 => get_opt(from, schema, 4, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateMacResponse {
    pub mac: Option<Bytes>,
    pub mac_algorithm: Option<MacAlgorithmSpec>,
    pub key_id: Option<String>,
}

impl Shape for GenerateMacResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.mac);
        put_opt(to, schema, 1, &self.mac_algorithm);
        put_opt(to, schema, 2, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.mac),
            1 => get_opt(from, schema, 1, &mut this.mac_algorithm),
            2 => get_opt(from, schema, 2, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateRandomRequest {
    pub number_of_bytes: Option<i32>,
    pub custom_key_store_id: Option<String>,
    pub recipient: Option<RecipientInfo>,
}

impl Shape for GenerateRandomRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.number_of_bytes);
        put_opt(to, schema, 1, &self.custom_key_store_id);
        put_opt(to, schema, 2, &self.recipient);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.number_of_bytes),
            1 => get_opt(from, schema, 1, &mut this.custom_key_store_id),
            2 => get_opt(from, schema, 2, &mut this.recipient),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateRandomResponse {
    pub plaintext: Option<Bytes>,
    pub ciphertext_for_recipient: Option<Bytes>,
}

impl Shape for GenerateRandomResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.plaintext);
        put_opt(to, schema, 1, &self.ciphertext_for_recipient);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.plaintext),
            1 => get_opt(from, schema, 1, &mut this.ciphertext_for_recipient),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
}

impl Shape for GetKeyPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetKeyPolicyResponse {
    pub policy: Option<String>,
    pub policy_name: Option<String>,
}

impl Shape for GetKeyPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy);
        put_opt(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy),
            1 => get_opt(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetKeyRotationStatusRequest {
    pub key_id: String,
}

impl Shape for GetKeyRotationStatusRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetKeyRotationStatusResponse {
    pub key_rotation_enabled: Option<bool>,
    pub key_id: Option<String>,
    pub rotation_period_in_days: Option<i32>,
    pub next_rotation_date: Option<Timestamp>,
    pub on_demand_rotation_start_date: Option<Timestamp>,
}

impl Shape for GetKeyRotationStatusResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_rotation_enabled);
        put_opt(to, schema, 1, &self.key_id);
        put_opt(to, schema, 2, &self.rotation_period_in_days);
        put_opt(to, schema, 3, &self.next_rotation_date);
        put_opt(to, schema, 4, &self.on_demand_rotation_start_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_rotation_enabled),
            1 => get_opt(from, schema, 1, &mut this.key_id),
            2 => get_opt(from, schema, 2, &mut this.rotation_period_in_days),
            3 => get_opt(from, schema, 3, &mut this.next_rotation_date),
            4 => get_opt(from, schema, 4, &mut this.on_demand_rotation_start_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicKeyRequest {
    pub key_id: String,
    pub grant_tokens: Option<Vec<String>>,
}

impl Shape for GetPublicKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.grant_tokens);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.grant_tokens),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPublicKeyResponse {
    pub key_id: Option<String>,
    pub public_key: Option<Bytes>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub key_usage: Option<KeyUsageType>,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
}

impl Shape for GetPublicKeyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.public_key);
        put_opt(to, schema, 2, &self.customer_master_key_spec);
        put_opt(to, schema, 3, &self.key_spec);
        put_opt(to, schema, 4, &self.key_usage);
        put_opt(to, schema, 5, &self.encryption_algorithms);
        put_opt(to, schema, 6, &self.signing_algorithms);
        put_opt(to, schema, 7, &self.key_agreement_algorithms);
        put_opt(to, schema, 8, &self.encapsulation_algorithms);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.public_key),
            2 => get_opt(from, schema, 2, &mut this.customer_master_key_spec),
            3 => get_opt(from, schema, 3, &mut this.key_spec),
            4 => get_opt(from, schema, 4, &mut this.key_usage),
            5 => get_opt(from, schema, 5, &mut this.encryption_algorithms),
            6 => get_opt(from, schema, 6, &mut this.signing_algorithms),
            7 => get_opt(from, schema, 7, &mut this.key_agreement_algorithms),
            8 => get_opt(from, schema, 8, &mut this.encapsulation_algorithms),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ImportState {
    Imported,
    PendingImport,
    /// A value that the model does not have.
    Unknown(String),
}

impl ImportState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Imported => "IMPORTED",
            Self::PendingImport => "PENDING_IMPORT",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ImportState {
    fn from(value: &str) -> Self {
        match value {
            "IMPORTED" => Self::Imported,
            "PENDING_IMPORT" => Self::PendingImport,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ImportState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ImportState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ImportState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IncludeKeyMaterial {
    AllKeyMaterial,
    RotationsOnly,
    /// A value that the model does not have.
    Unknown(String),
}

impl IncludeKeyMaterial {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AllKeyMaterial => "ALL_KEY_MATERIAL",
            Self::RotationsOnly => "ROTATIONS_ONLY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for IncludeKeyMaterial {
    fn from(value: &str) -> Self {
        match value {
            "ALL_KEY_MATERIAL" => Self::AllKeyMaterial,
            "ROTATIONS_ONLY" => Self::RotationsOnly,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for IncludeKeyMaterial {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for IncludeKeyMaterial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for IncludeKeyMaterial {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IncorrectKeyException {
    pub message: Option<String>,
}

impl Shape for IncorrectKeyException {
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

impl Fault for IncorrectKeyException {
    fn schema(&self) -> &'static Schema {
        &schemas::INCORRECT_KEY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl IncorrectKeyException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidAliasNameException {
    pub message: Option<String>,
}

impl Shape for InvalidAliasNameException {
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

impl Fault for InvalidAliasNameException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ALIAS_NAME_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidAliasNameException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidArnException {
    pub message: Option<String>,
}

impl Shape for InvalidArnException {
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

impl Fault for InvalidArnException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_ARN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidArnException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidCiphertextException {
    pub message: Option<String>,
}

impl Shape for InvalidCiphertextException {
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

impl Fault for InvalidCiphertextException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_CIPHERTEXT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidCiphertextException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidGrantTokenException {
    pub message: Option<String>,
}

impl Shape for InvalidGrantTokenException {
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

impl Fault for InvalidGrantTokenException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_GRANT_TOKEN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidGrantTokenException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidKeyUsageException {
    pub message: Option<String>,
}

impl Shape for InvalidKeyUsageException {
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

impl Fault for InvalidKeyUsageException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_KEY_USAGE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidKeyUsageException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidMarkerException {
    pub message: Option<String>,
}

impl Shape for InvalidMarkerException {
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

impl Fault for InvalidMarkerException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_MARKER_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidMarkerException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSInternalException {
    pub message: Option<String>,
}

impl Shape for KMSInternalException {
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

impl Fault for KMSInternalException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INTERNAL_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSInternalException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSInvalidMacException {
    pub message: Option<String>,
}

impl Shape for KMSInvalidMacException {
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

impl Fault for KMSInvalidMacException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INVALID_MAC_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSInvalidMacException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSInvalidSignatureException {
    pub message: Option<String>,
}

impl Shape for KMSInvalidSignatureException {
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

impl Fault for KMSInvalidSignatureException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INVALID_SIGNATURE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSInvalidSignatureException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KMSInvalidStateException {
    pub message: Option<String>,
}

impl Shape for KMSInvalidStateException {
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

impl Fault for KMSInvalidStateException {
    fn schema(&self) -> &'static Schema {
        &schemas::KMS_INVALID_STATE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KMSInvalidStateException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyAgreementAlgorithmSpec {
    Ecdh,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyAgreementAlgorithmSpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ecdh => "ECDH",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyAgreementAlgorithmSpec {
    fn from(value: &str) -> Self {
        match value {
            "ECDH" => Self::Ecdh,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyAgreementAlgorithmSpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyAgreementAlgorithmSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyAgreementAlgorithmSpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyEncryptionMechanism {
    RsaesOaepSha256,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyEncryptionMechanism {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RsaesOaepSha256 => "RSAES_OAEP_SHA_256",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyEncryptionMechanism {
    fn from(value: &str) -> Self {
        match value {
            "RSAES_OAEP_SHA_256" => Self::RsaesOaepSha256,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyEncryptionMechanism {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyEncryptionMechanism {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyEncryptionMechanism {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyListEntry {
    pub key_id: Option<String>,
    pub key_arn: Option<String>,
}

impl Shape for KeyListEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.key_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.key_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyManagerType {
    Aws,
    Customer,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyManagerType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Aws => "AWS",
            Self::Customer => "CUSTOMER",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyManagerType {
    fn from(value: &str) -> Self {
        match value {
            "AWS" => Self::Aws,
            "CUSTOMER" => Self::Customer,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyManagerType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyManagerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyManagerType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyMaterialState {
    NonCurrent,
    Current,
    PendingRotation,
    PendingMultiRegionImportAndRotation,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyMaterialState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NonCurrent => "NON_CURRENT",
            Self::Current => "CURRENT",
            Self::PendingRotation => "PENDING_ROTATION",
            Self::PendingMultiRegionImportAndRotation => "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyMaterialState {
    fn from(value: &str) -> Self {
        match value {
            "NON_CURRENT" => Self::NonCurrent,
            "CURRENT" => Self::Current,
            "PENDING_ROTATION" => Self::PendingRotation,
            "PENDING_MULTI_REGION_IMPORT_AND_ROTATION" => Self::PendingMultiRegionImportAndRotation,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyMaterialState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyMaterialState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyMaterialState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyMetadata {
    pub aws_account_id: Option<String>,
    pub key_id: String,
    pub arn: Option<String>,
    pub creation_date: Option<Timestamp>,
    pub enabled: Option<bool>,
    pub description: Option<String>,
    pub key_usage: Option<KeyUsageType>,
    pub key_state: Option<KeyState>,
    pub deletion_date: Option<Timestamp>,
    pub valid_to: Option<Timestamp>,
    pub origin: Option<OriginType>,
    pub custom_key_store_id: Option<String>,
    pub cloud_hsm_cluster_id: Option<String>,
    pub expiration_model: Option<ExpirationModelType>,
    pub key_manager: Option<KeyManagerType>,
    pub customer_master_key_spec: Option<CustomerMasterKeySpec>,
    pub key_spec: Option<KeySpec>,
    pub encryption_algorithms: Option<Vec<EncryptionAlgorithmSpec>>,
    pub signing_algorithms: Option<Vec<SigningAlgorithmSpec>>,
    pub key_agreement_algorithms: Option<Vec<KeyAgreementAlgorithmSpec>>,
    pub encapsulation_algorithms: Option<Vec<EncapsulationAlgorithmSpec>>,
    pub multi_region: Option<bool>,
    pub multi_region_configuration: Option<MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: Option<i32>,
    pub mac_algorithms: Option<Vec<MacAlgorithmSpec>>,
    pub xks_key_configuration: Option<XksKeyConfigurationType>,
    pub current_key_material_id: Option<String>,
}

impl Shape for KeyMetadata {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.aws_account_id);
        put(to, schema, 1, &self.key_id);
        put_opt(to, schema, 2, &self.arn);
        put_opt(to, schema, 3, &self.creation_date);
        put_opt(to, schema, 4, &self.enabled);
        put_opt(to, schema, 5, &self.description);
        put_opt(to, schema, 6, &self.key_usage);
        put_opt(to, schema, 7, &self.key_state);
        put_opt(to, schema, 8, &self.deletion_date);
        put_opt(to, schema, 9, &self.valid_to);
        put_opt(to, schema, 10, &self.origin);
        put_opt(to, schema, 11, &self.custom_key_store_id);
        put_opt(to, schema, 12, &self.cloud_hsm_cluster_id);
        put_opt(to, schema, 13, &self.expiration_model);
        put_opt(to, schema, 14, &self.key_manager);
        put_opt(to, schema, 15, &self.customer_master_key_spec);
        put_opt(to, schema, 16, &self.key_spec);
        put_opt(to, schema, 17, &self.encryption_algorithms);
        put_opt(to, schema, 18, &self.signing_algorithms);
        put_opt(to, schema, 19, &self.key_agreement_algorithms);
        put_opt(to, schema, 20, &self.encapsulation_algorithms);
        put_opt(to, schema, 21, &self.multi_region);
        put_opt(to, schema, 22, &self.multi_region_configuration);
        put_opt(to, schema, 23, &self.pending_deletion_window_in_days);
        put_opt(to, schema, 24, &self.mac_algorithms);
        put_opt(to, schema, 25, &self.xks_key_configuration);
        put_opt(to, schema, 26, &self.current_key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.aws_account_id),
            1 => get(from, schema, 1, &mut this.key_id),
            2 => get_opt(from, schema, 2, &mut this.arn),
            3 => get_opt(from, schema, 3, &mut this.creation_date),
            4 => get_opt(from, schema, 4, &mut this.enabled),
            5 => get_opt(from, schema, 5, &mut this.description),
            6 => get_opt(from, schema, 6, &mut this.key_usage),
            7 => get_opt(from, schema, 7, &mut this.key_state),
            8 => get_opt(from, schema, 8, &mut this.deletion_date),
            9 => get_opt(from, schema, 9, &mut this.valid_to),
            10 => get_opt(from, schema, 10, &mut this.origin),
            11 => get_opt(from, schema, 11, &mut this.custom_key_store_id),
            12 => get_opt(from, schema, 12, &mut this.cloud_hsm_cluster_id),
            13 => get_opt(from, schema, 13, &mut this.expiration_model),
            14 => get_opt(from, schema, 14, &mut this.key_manager),
            15 => get_opt(from, schema, 15, &mut this.customer_master_key_spec),
            16 => get_opt(from, schema, 16, &mut this.key_spec),
            17 => get_opt(from, schema, 17, &mut this.encryption_algorithms),
            18 => get_opt(from, schema, 18, &mut this.signing_algorithms),
            19 => get_opt(from, schema, 19, &mut this.key_agreement_algorithms),
            20 => get_opt(from, schema, 20, &mut this.encapsulation_algorithms),
            21 => get_opt(from, schema, 21, &mut this.multi_region),
            22 => get_opt(from, schema, 22, &mut this.multi_region_configuration),
            23 => get_opt(from, schema, 23, &mut this.pending_deletion_window_in_days),
            24 => get_opt(from, schema, 24, &mut this.mac_algorithms),
            25 => get_opt(from, schema, 25, &mut this.xks_key_configuration),
            26 => get_opt(from, schema, 26, &mut this.current_key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeySpec {
    Rsa2048,
    Rsa3072,
    Rsa4096,
    EccNistP256,
    EccNistP384,
    EccNistP521,
    EccSecgP256k1,
    SymmetricDefault,
    Hmac224,
    Hmac256,
    Hmac384,
    Hmac512,
    Sm2,
    MlDsa44,
    MlDsa65,
    MlDsa87,
    EccNistEdwards25519,
    MlKem512,
    MlKem768,
    MlKem1024,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeySpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rsa2048 => "RSA_2048",
            Self::Rsa3072 => "RSA_3072",
            Self::Rsa4096 => "RSA_4096",
            Self::EccNistP256 => "ECC_NIST_P256",
            Self::EccNistP384 => "ECC_NIST_P384",
            Self::EccNistP521 => "ECC_NIST_P521",
            Self::EccSecgP256k1 => "ECC_SECG_P256K1",
            Self::SymmetricDefault => "SYMMETRIC_DEFAULT",
            Self::Hmac224 => "HMAC_224",
            Self::Hmac256 => "HMAC_256",
            Self::Hmac384 => "HMAC_384",
            Self::Hmac512 => "HMAC_512",
            Self::Sm2 => "SM2",
            Self::MlDsa44 => "ML_DSA_44",
            Self::MlDsa65 => "ML_DSA_65",
            Self::MlDsa87 => "ML_DSA_87",
            Self::EccNistEdwards25519 => "ECC_NIST_EDWARDS25519",
            Self::MlKem512 => "ML_KEM_512",
            Self::MlKem768 => "ML_KEM_768",
            Self::MlKem1024 => "ML_KEM_1024",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeySpec {
    fn from(value: &str) -> Self {
        match value {
            "RSA_2048" => Self::Rsa2048,
            "RSA_3072" => Self::Rsa3072,
            "RSA_4096" => Self::Rsa4096,
            "ECC_NIST_P256" => Self::EccNistP256,
            "ECC_NIST_P384" => Self::EccNistP384,
            "ECC_NIST_P521" => Self::EccNistP521,
            "ECC_SECG_P256K1" => Self::EccSecgP256k1,
            "SYMMETRIC_DEFAULT" => Self::SymmetricDefault,
            "HMAC_224" => Self::Hmac224,
            "HMAC_256" => Self::Hmac256,
            "HMAC_384" => Self::Hmac384,
            "HMAC_512" => Self::Hmac512,
            "SM2" => Self::Sm2,
            "ML_DSA_44" => Self::MlDsa44,
            "ML_DSA_65" => Self::MlDsa65,
            "ML_DSA_87" => Self::MlDsa87,
            "ECC_NIST_EDWARDS25519" => Self::EccNistEdwards25519,
            "ML_KEM_512" => Self::MlKem512,
            "ML_KEM_768" => Self::MlKem768,
            "ML_KEM_1024" => Self::MlKem1024,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeySpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeySpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeySpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyState {
    Creating,
    Enabled,
    Disabled,
    PendingDeletion,
    PendingImport,
    PendingReplicaDeletion,
    Unavailable,
    Updating,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyState {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Creating => "Creating",
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
            Self::PendingDeletion => "PendingDeletion",
            Self::PendingImport => "PendingImport",
            Self::PendingReplicaDeletion => "PendingReplicaDeletion",
            Self::Unavailable => "Unavailable",
            Self::Updating => "Updating",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyState {
    fn from(value: &str) -> Self {
        match value {
            "Creating" => Self::Creating,
            "Enabled" => Self::Enabled,
            "Disabled" => Self::Disabled,
            "PendingDeletion" => Self::PendingDeletion,
            "PendingImport" => Self::PendingImport,
            "PendingReplicaDeletion" => Self::PendingReplicaDeletion,
            "Unavailable" => Self::Unavailable,
            "Updating" => Self::Updating,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyState {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyState {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyUnavailableException {
    pub message: Option<String>,
}

impl Shape for KeyUnavailableException {
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

impl Fault for KeyUnavailableException {
    fn schema(&self) -> &'static Schema {
        &schemas::KEY_UNAVAILABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl KeyUnavailableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyUsageType {
    SignVerify,
    EncryptDecrypt,
    GenerateVerifyMac,
    KeyAgreement,
    EncapsulateDecapsulate,
    /// A value that the model does not have.
    Unknown(String),
}

impl KeyUsageType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SignVerify => "SIGN_VERIFY",
            Self::EncryptDecrypt => "ENCRYPT_DECRYPT",
            Self::GenerateVerifyMac => "GENERATE_VERIFY_MAC",
            Self::KeyAgreement => "KEY_AGREEMENT",
            Self::EncapsulateDecapsulate => "ENCAPSULATE_DECAPSULATE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for KeyUsageType {
    fn from(value: &str) -> Self {
        match value {
            "SIGN_VERIFY" => Self::SignVerify,
            "ENCRYPT_DECRYPT" => Self::EncryptDecrypt,
            "GENERATE_VERIFY_MAC" => Self::GenerateVerifyMac,
            "KEY_AGREEMENT" => Self::KeyAgreement,
            "ENCAPSULATE_DECAPSULATE" => Self::EncapsulateDecapsulate,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for KeyUsageType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for KeyUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for KeyUsageType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub struct ListAliasesRequest {
    pub key_id: Option<String>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for ListAliasesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAliasesResponse {
    pub aliases: Option<Vec<AliasListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Shape for ListAliasesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.aliases);
        put_opt(to, schema, 1, &self.next_marker);
        put_opt(to, schema, 2, &self.truncated);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.aliases),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            2 => get_opt(from, schema, 2, &mut this.truncated),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKeyPoliciesRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for ListKeyPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKeyPoliciesResponse {
    pub policy_names: Option<Vec<String>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Shape for ListKeyPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_names);
        put_opt(to, schema, 1, &self.next_marker);
        put_opt(to, schema, 2, &self.truncated);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_names),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            2 => get_opt(from, schema, 2, &mut this.truncated),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKeyRotationsRequest {
    pub key_id: String,
    pub include_key_material: Option<IncludeKeyMaterial>,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for ListKeyRotationsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.include_key_material);
        put_opt(to, schema, 2, &self.limit);
        put_opt(to, schema, 3, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.include_key_material),
            2 => get_opt(from, schema, 2, &mut this.limit),
            3 => get_opt(from, schema, 3, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKeyRotationsResponse {
    pub rotations: Option<Vec<RotationsListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Shape for ListKeyRotationsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.rotations);
        put_opt(to, schema, 1, &self.next_marker);
        put_opt(to, schema, 2, &self.truncated);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.rotations),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            2 => get_opt(from, schema, 2, &mut this.truncated),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKeysRequest {
    pub limit: Option<i32>,
    pub marker: Option<String>,
    pub resource_owners: Option<Vec<ResourceOwnerType>>,
}

impl Shape for ListKeysRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.limit);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.resource_owners);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.limit),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.resource_owners),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListKeysResponse {
    pub keys: Option<Vec<KeyListEntry>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Shape for ListKeysResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.keys);
        put_opt(to, schema, 1, &self.next_marker);
        put_opt(to, schema, 2, &self.truncated);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.keys),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            2 => get_opt(from, schema, 2, &mut this.truncated),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceTagsRequest {
    pub key_id: String,
    pub limit: Option<i32>,
    pub marker: Option<String>,
}

impl Shape for ListResourceTagsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListResourceTagsResponse {
    pub tags: Option<Vec<Tag>>,
    pub next_marker: Option<String>,
    pub truncated: Option<bool>,
}

impl Shape for ListResourceTagsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.tags);
        put_opt(to, schema, 1, &self.next_marker);
        put_opt(to, schema, 2, &self.truncated);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.tags),
            1 => get_opt(from, schema, 1, &mut this.next_marker),
            2 => get_opt(from, schema, 2, &mut this.truncated),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MacAlgorithmSpec {
    HmacSha224,
    HmacSha256,
    HmacSha384,
    HmacSha512,
    /// A value that the model does not have.
    Unknown(String),
}

impl MacAlgorithmSpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::HmacSha224 => "HMAC_SHA_224",
            Self::HmacSha256 => "HMAC_SHA_256",
            Self::HmacSha384 => "HMAC_SHA_384",
            Self::HmacSha512 => "HMAC_SHA_512",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MacAlgorithmSpec {
    fn from(value: &str) -> Self {
        match value {
            "HMAC_SHA_224" => Self::HmacSha224,
            "HMAC_SHA_256" => Self::HmacSha256,
            "HMAC_SHA_384" => Self::HmacSha384,
            "HMAC_SHA_512" => Self::HmacSha512,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MacAlgorithmSpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MacAlgorithmSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MacAlgorithmSpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageType {
    Raw,
    Digest,
    ExternalMu,
    /// A value that the model does not have.
    Unknown(String),
}

impl MessageType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Raw => "RAW",
            Self::Digest => "DIGEST",
            Self::ExternalMu => "EXTERNAL_MU",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MessageType {
    fn from(value: &str) -> Self {
        match value {
            "RAW" => Self::Raw,
            "DIGEST" => Self::Digest,
            "EXTERNAL_MU" => Self::ExternalMu,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MessageType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MessageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MessageType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiRegionConfiguration {
    pub multi_region_key_type: Option<MultiRegionKeyType>,
    pub primary_key: Option<MultiRegionKey>,
    pub replica_keys: Option<Vec<MultiRegionKey>>,
}

impl Shape for MultiRegionConfiguration {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.multi_region_key_type);
        put_opt(to, schema, 1, &self.primary_key);
        put_opt(to, schema, 2, &self.replica_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.multi_region_key_type),
            1 => get_opt(from, schema, 1, &mut this.primary_key),
            2 => get_opt(from, schema, 2, &mut this.replica_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MultiRegionKey {
    pub arn: Option<String>,
    pub region: Option<String>,
}

impl Shape for MultiRegionKey {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.arn);
        put_opt(to, schema, 1, &self.region);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.arn),
            1 => get_opt(from, schema, 1, &mut this.region),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MultiRegionKeyType {
    Primary,
    Replica,
    /// A value that the model does not have.
    Unknown(String),
}

impl MultiRegionKeyType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Primary => "PRIMARY",
            Self::Replica => "REPLICA",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for MultiRegionKeyType {
    fn from(value: &str) -> Self {
        match value {
            "PRIMARY" => Self::Primary,
            "REPLICA" => Self::Replica,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for MultiRegionKeyType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for MultiRegionKeyType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for MultiRegionKeyType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
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
pub enum OriginType {
    AwsKms,
    External,
    AwsCloudhsm,
    ExternalKeyStore,
    /// A value that the model does not have.
    Unknown(String),
}

impl OriginType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::AwsKms => "AWS_KMS",
            Self::External => "EXTERNAL",
            Self::AwsCloudhsm => "AWS_CLOUDHSM",
            Self::ExternalKeyStore => "EXTERNAL_KEY_STORE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OriginType {
    fn from(value: &str) -> Self {
        match value {
            "AWS_KMS" => Self::AwsKms,
            "EXTERNAL" => Self::External,
            "AWS_CLOUDHSM" => Self::AwsCloudhsm,
            "EXTERNAL_KEY_STORE" => Self::ExternalKeyStore,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OriginType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OriginType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OriginType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutKeyPolicyRequest {
    pub key_id: String,
    pub policy_name: Option<String>,
    pub policy: String,
    pub bypass_policy_lockout_safety_check: Option<bool>,
}

impl Shape for PutKeyPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy);
        put_opt(to, schema, 3, &self.bypass_policy_lockout_safety_check);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy),
            3 => get_opt(from, schema, 3, &mut this.bypass_policy_lockout_safety_check),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReEncryptRequest {
    pub ciphertext_blob: Option<Bytes>,
    pub source_encryption_context: Option<BTreeMap<String, String>>,
    pub source_key_id: Option<String>,
    pub destination_key_id: String,
    pub destination_encryption_context: Option<BTreeMap<String, String>>,
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
    pub dry_run_modifiers: Option<Vec<DryRunModifierType>>,
}

impl Shape for ReEncryptRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.ciphertext_blob);
        put_opt(to, schema, 1, &self.source_encryption_context);
        put_opt(to, schema, 2, &self.source_key_id);
        put(to, schema, 3, &self.destination_key_id);
        put_opt(to, schema, 4, &self.destination_encryption_context);
        put_opt(to, schema, 5, &self.source_encryption_algorithm);
        put_opt(to, schema, 6, &self.destination_encryption_algorithm);
        put_opt(to, schema, 7, &self.grant_tokens);
        put_opt(to, schema, 8, &self.dry_run);
        put_opt(to, schema, 9, &self.dry_run_modifiers);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.source_encryption_context),
            2 => get_opt(from, schema, 2, &mut this.source_key_id),
            3 => get(from, schema, 3, &mut this.destination_key_id),
            4 => get_opt(from, schema, 4, &mut this.destination_encryption_context),
            5 => get_opt(from, schema, 5, &mut this.source_encryption_algorithm),
            6 => get_opt(from, schema, 6, &mut this.destination_encryption_algorithm),
            7 => get_opt(from, schema, 7, &mut this.grant_tokens),
            8 => get_opt(from, schema, 8, &mut this.dry_run),
            9 => get_opt(from, schema, 9, &mut this.dry_run_modifiers),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReEncryptResponse {
    pub ciphertext_blob: Option<Bytes>,
    pub source_key_id: Option<String>,
    pub key_id: Option<String>,
    pub source_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub destination_encryption_algorithm: Option<EncryptionAlgorithmSpec>,
    pub source_key_material_id: Option<String>,
    pub destination_key_material_id: Option<String>,
}

impl Shape for ReEncryptResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.ciphertext_blob);
        put_opt(to, schema, 1, &self.source_key_id);
        put_opt(to, schema, 2, &self.key_id);
        put_opt(to, schema, 3, &self.source_encryption_algorithm);
        put_opt(to, schema, 4, &self.destination_encryption_algorithm);
        put_opt(to, schema, 5, &self.source_key_material_id);
        put_opt(to, schema, 6, &self.destination_key_material_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.ciphertext_blob),
            1 => get_opt(from, schema, 1, &mut this.source_key_id),
            2 => get_opt(from, schema, 2, &mut this.key_id),
            3 => get_opt(from, schema, 3, &mut this.source_encryption_algorithm),
            4 => get_opt(from, schema, 4, &mut this.destination_encryption_algorithm),
            5 => get_opt(from, schema, 5, &mut this.source_key_material_id),
            6 => get_opt(from, schema, 6, &mut this.destination_key_material_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecipientInfo {
    pub key_encryption_algorithm: Option<KeyEncryptionMechanism>,
    pub attestation_document: Option<Bytes>,
}

impl Shape for RecipientInfo {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_encryption_algorithm);
        put_opt(to, schema, 1, &self.attestation_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_encryption_algorithm),
            1 => get_opt(from, schema, 1, &mut this.attestation_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ResourceOwnerType {
    SelfValue,
    OtherAccountsViaRam,
    /// A value that the model does not have.
    Unknown(String),
}

impl ResourceOwnerType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::SelfValue => "SELF",
            Self::OtherAccountsViaRam => "OTHER_ACCOUNTS_VIA_RAM",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ResourceOwnerType {
    fn from(value: &str) -> Self {
        match value {
            "SELF" => Self::SelfValue,
            "OTHER_ACCOUNTS_VIA_RAM" => Self::OtherAccountsViaRam,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ResourceOwnerType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ResourceOwnerType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ResourceOwnerType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotateKeyOnDemandRequest {
    pub key_id: String,
}

impl Shape for RotateKeyOnDemandRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotateKeyOnDemandResponse {
    pub key_id: Option<String>,
}

impl Shape for RotateKeyOnDemandResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RotationType {
    Automatic,
    OnDemand,
    /// A value that the model does not have.
    Unknown(String),
}

impl RotationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "AUTOMATIC",
            Self::OnDemand => "ON_DEMAND",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for RotationType {
    fn from(value: &str) -> Self {
        match value {
            "AUTOMATIC" => Self::Automatic,
            "ON_DEMAND" => Self::OnDemand,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for RotationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for RotationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for RotationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotationsListEntry {
    pub key_id: Option<String>,
    pub key_material_id: Option<String>,
    pub key_material_description: Option<String>,
    pub import_state: Option<ImportState>,
    pub key_material_state: Option<KeyMaterialState>,
    pub expiration_model: Option<ExpirationModelType>,
    pub valid_to: Option<Timestamp>,
    pub rotation_date: Option<Timestamp>,
    pub rotation_type: Option<RotationType>,
}

impl Shape for RotationsListEntry {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.key_material_id);
        put_opt(to, schema, 2, &self.key_material_description);
        put_opt(to, schema, 3, &self.import_state);
        put_opt(to, schema, 4, &self.key_material_state);
        put_opt(to, schema, 5, &self.expiration_model);
        put_opt(to, schema, 6, &self.valid_to);
        put_opt(to, schema, 7, &self.rotation_date);
        put_opt(to, schema, 8, &self.rotation_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.key_material_id),
            2 => get_opt(from, schema, 2, &mut this.key_material_description),
            3 => get_opt(from, schema, 3, &mut this.import_state),
            4 => get_opt(from, schema, 4, &mut this.key_material_state),
            5 => get_opt(from, schema, 5, &mut this.expiration_model),
            6 => get_opt(from, schema, 6, &mut this.valid_to),
            7 => get_opt(from, schema, 7, &mut this.rotation_date),
            8 => get_opt(from, schema, 8, &mut this.rotation_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduleKeyDeletionRequest {
    pub key_id: String,
    pub pending_window_in_days: Option<i32>,
}

impl Shape for ScheduleKeyDeletionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.pending_window_in_days);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.pending_window_in_days),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ScheduleKeyDeletionResponse {
    pub key_id: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub key_state: Option<KeyState>,
    pub pending_window_in_days: Option<i32>,
}

impl Shape for ScheduleKeyDeletionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.deletion_date);
        put_opt(to, schema, 2, &self.key_state);
        put_opt(to, schema, 3, &self.pending_window_in_days);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.deletion_date),
            2 => get_opt(from, schema, 2, &mut this.key_state),
            3 => get_opt(from, schema, 3, &mut this.pending_window_in_days),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignRequest {
    pub key_id: String,
    pub message: Bytes,
    pub message_type: Option<MessageType>,
    pub grant_tokens: Option<Vec<String>>,
    pub signing_algorithm: SigningAlgorithmSpec,
    pub dry_run: Option<bool>,
}

impl Shape for SignRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put(to, schema, 1, &self.message);
        put_opt(to, schema, 2, &self.message_type);
        put_opt(to, schema, 3, &self.grant_tokens);
        put(to, schema, 4, &self.signing_algorithm);
        put_opt(to, schema, 5, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get(from, schema, 1, &mut this.message),
            2 => get_opt(from, schema, 2, &mut this.message_type),
            3 => get_opt(from, schema, 3, &mut this.grant_tokens),
            4 => get(from, schema, 4, &mut this.signing_algorithm),
            5 => get_opt(from, schema, 5, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SignResponse {
    pub key_id: Option<String>,
    pub signature: Option<Bytes>,
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

impl Shape for SignResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.signature);
        put_opt(to, schema, 2, &self.signing_algorithm);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.signature),
            2 => get_opt(from, schema, 2, &mut this.signing_algorithm),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SigningAlgorithmSpec {
    RsassaPssSha256,
    RsassaPssSha384,
    RsassaPssSha512,
    RsassaPkcs1V15Sha256,
    RsassaPkcs1V15Sha384,
    RsassaPkcs1V15Sha512,
    EcdsaSha256,
    EcdsaSha384,
    EcdsaSha512,
    Sm2dsa,
    MlDsaShake256,
    Ed25519Sha512,
    Ed25519PhSha512,
    /// A value that the model does not have.
    Unknown(String),
}

impl SigningAlgorithmSpec {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::RsassaPssSha256 => "RSASSA_PSS_SHA_256",
            Self::RsassaPssSha384 => "RSASSA_PSS_SHA_384",
            Self::RsassaPssSha512 => "RSASSA_PSS_SHA_512",
            Self::RsassaPkcs1V15Sha256 => "RSASSA_PKCS1_V1_5_SHA_256",
            Self::RsassaPkcs1V15Sha384 => "RSASSA_PKCS1_V1_5_SHA_384",
            Self::RsassaPkcs1V15Sha512 => "RSASSA_PKCS1_V1_5_SHA_512",
            Self::EcdsaSha256 => "ECDSA_SHA_256",
            Self::EcdsaSha384 => "ECDSA_SHA_384",
            Self::EcdsaSha512 => "ECDSA_SHA_512",
            Self::Sm2dsa => "SM2DSA",
            Self::MlDsaShake256 => "ML_DSA_SHAKE_256",
            Self::Ed25519Sha512 => "ED25519_SHA_512",
            Self::Ed25519PhSha512 => "ED25519_PH_SHA_512",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for SigningAlgorithmSpec {
    fn from(value: &str) -> Self {
        match value {
            "RSASSA_PSS_SHA_256" => Self::RsassaPssSha256,
            "RSASSA_PSS_SHA_384" => Self::RsassaPssSha384,
            "RSASSA_PSS_SHA_512" => Self::RsassaPssSha512,
            "RSASSA_PKCS1_V1_5_SHA_256" => Self::RsassaPkcs1V15Sha256,
            "RSASSA_PKCS1_V1_5_SHA_384" => Self::RsassaPkcs1V15Sha384,
            "RSASSA_PKCS1_V1_5_SHA_512" => Self::RsassaPkcs1V15Sha512,
            "ECDSA_SHA_256" => Self::EcdsaSha256,
            "ECDSA_SHA_384" => Self::EcdsaSha384,
            "ECDSA_SHA_512" => Self::EcdsaSha512,
            "SM2DSA" => Self::Sm2dsa,
            "ML_DSA_SHAKE_256" => Self::MlDsaShake256,
            "ED25519_SHA_512" => Self::Ed25519Sha512,
            "ED25519_PH_SHA_512" => Self::Ed25519PhSha512,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for SigningAlgorithmSpec {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for SigningAlgorithmSpec {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for SigningAlgorithmSpec {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub tag_key: String,
    pub tag_value: String,
}

impl Shape for Tag {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.tag_key);
        put(to, schema, 1, &self.tag_value);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.tag_key),
            1 => get(from, schema, 1, &mut this.tag_value),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagException {
    pub message: Option<String>,
}

impl Shape for TagException {
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

impl Fault for TagException {
    fn schema(&self) -> &'static Schema {
        &schemas::TAG_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TagException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub key_id: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnsupportedOperationException {
    pub message: Option<String>,
}

impl Shape for UnsupportedOperationException {
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

impl Fault for UnsupportedOperationException {
    fn schema(&self) -> &'static Schema {
        &schemas::UNSUPPORTED_OPERATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnsupportedOperationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub key_id: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagResourceRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAliasRequest {
    pub alias_name: String,
    pub target_key_id: String,
}

impl Shape for UpdateAliasRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.alias_name);
        put(to, schema, 1, &self.target_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.alias_name),
            1 => get(from, schema, 1, &mut this.target_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateKeyDescriptionRequest {
    pub key_id: String,
    pub description: String,
}

impl Shape for UpdateKeyDescriptionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put(to, schema, 1, &self.description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get(from, schema, 1, &mut this.description),
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
pub struct VerifyMacRequest {
    pub message: Bytes,
    pub key_id: String,
    pub mac_algorithm: MacAlgorithmSpec,
    pub mac: Bytes,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Shape for VerifyMacRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.message);
        put(to, schema, 1, &self.key_id);
        put(to, schema, 2, &self.mac_algorithm);
        put(to, schema, 3, &self.mac);
        put_opt(to, schema, 4, &self.grant_tokens);
        put_opt(to, schema, 5, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.message),
            1 => get(from, schema, 1, &mut this.key_id),
            2 => get(from, schema, 2, &mut this.mac_algorithm),
            3 => get(from, schema, 3, &mut this.mac),
            4 => get_opt(from, schema, 4, &mut this.grant_tokens),
            5 => get_opt(from, schema, 5, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerifyMacResponse {
    pub key_id: Option<String>,
    pub mac_valid: Option<bool>,
    pub mac_algorithm: Option<MacAlgorithmSpec>,
}

impl Shape for VerifyMacResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.mac_valid);
        put_opt(to, schema, 2, &self.mac_algorithm);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.mac_valid),
            2 => get_opt(from, schema, 2, &mut this.mac_algorithm),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerifyRequest {
    pub key_id: String,
    pub message: Bytes,
    pub message_type: Option<MessageType>,
    pub signature: Bytes,
    pub signing_algorithm: SigningAlgorithmSpec,
    pub grant_tokens: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl Shape for VerifyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.key_id);
        put(to, schema, 1, &self.message);
        put_opt(to, schema, 2, &self.message_type);
        put(to, schema, 3, &self.signature);
        put(to, schema, 4, &self.signing_algorithm);
        put_opt(to, schema, 5, &self.grant_tokens);
        put_opt(to, schema, 6, &self.dry_run);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.key_id),
            1 => get(from, schema, 1, &mut this.message),
            2 => get_opt(from, schema, 2, &mut this.message_type),
            3 => get(from, schema, 3, &mut this.signature),
            4 => get(from, schema, 4, &mut this.signing_algorithm),
            5 => get_opt(from, schema, 5, &mut this.grant_tokens),
            6 => get_opt(from, schema, 6, &mut this.dry_run),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VerifyResponse {
    pub key_id: Option<String>,
    pub signature_valid: Option<bool>,
    pub signing_algorithm: Option<SigningAlgorithmSpec>,
}

impl Shape for VerifyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.key_id);
        put_opt(to, schema, 1, &self.signature_valid);
        put_opt(to, schema, 2, &self.signing_algorithm);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.key_id),
            1 => get_opt(from, schema, 1, &mut this.signature_valid),
            2 => get_opt(from, schema, 2, &mut this.signing_algorithm),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct XksKeyAlreadyInUseException {
    pub message: Option<String>,
}

impl Shape for XksKeyAlreadyInUseException {
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

impl Fault for XksKeyAlreadyInUseException {
    fn schema(&self) -> &'static Schema {
        &schemas::XKS_KEY_ALREADY_IN_USE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl XksKeyAlreadyInUseException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct XksKeyConfigurationType {
    pub id: Option<String>,
}

impl Shape for XksKeyConfigurationType {
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
pub struct XksKeyInvalidConfigurationException {
    pub message: Option<String>,
}

impl Shape for XksKeyInvalidConfigurationException {
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

impl Fault for XksKeyInvalidConfigurationException {
    fn schema(&self) -> &'static Schema {
        &schemas::XKS_KEY_INVALID_CONFIGURATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl XksKeyInvalidConfigurationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct XksKeyNotFoundException {
    pub message: Option<String>,
}

impl Shape for XksKeyNotFoundException {
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

impl Fault for XksKeyNotFoundException {
    fn schema(&self) -> &'static Schema {
        &schemas::XKS_KEY_NOT_FOUND_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl XksKeyNotFoundException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static AWS_ACCOUNT_ID_TYPE: Schema =
        Schema { name: "AWSAccountIdType", kind: Kind::String, ..Schema::BASE };
    pub static ALIAS_LIST: Schema = Schema {
        name: "AliasList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ALIAS_LIST_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ALIAS_LIST_ENTRY: Schema = Schema {
        name: "AliasListEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("AliasName", &ALIAS_NAME_TYPE),
            Member::new("AliasArn", &ARN_TYPE),
            Member::new("TargetKeyId", &KEY_ID_TYPE),
            Member::new("CreationDate", &DATE_TYPE),
            Member::new("LastUpdatedDate", &DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static ALIAS_NAME_TYPE__PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9:/_-]+$");
    pub static ALIAS_NAME_TYPE: Schema = Schema {
        name: "AliasNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(256.0),
            pattern: Some(&ALIAS_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "AlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ARN_TYPE: Schema = Schema {
        name: "ArnType",
        kind: Kind::String,
        constraints: Constraints { min: Some(20.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTESTATION_DOCUMENT_TYPE: Schema = Schema {
        name: "AttestationDocumentType",
        kind: Kind::Blob,
        constraints: Constraints { min: Some(1.0), max: Some(262144.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static BACKING_KEY_ID_TYPE__PATTERN: Pattern = Pattern::new("^[a-f0-9]+$");
    pub static BACKING_KEY_ID_TYPE: Schema = Schema {
        name: "BackingKeyIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(64.0),
            max: Some(64.0),
            pattern: Some(&BACKING_KEY_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static BOOLEAN_TYPE: Schema = Schema { name: "BooleanType", kind: Kind::Boolean, ..Schema::BASE };
    pub static CANCEL_KEY_DELETION_REQUEST: Schema = Schema {
        name: "CancelKeyDeletionRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CANCEL_KEY_DELETION_RESPONSE: Schema = Schema {
        name: "CancelKeyDeletionResponse",
        kind: Kind::Structure,
        members: &[Member::new("KeyId", &KEY_ID_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CIPHERTEXT_TYPE: Schema = Schema {
        name: "CiphertextType",
        kind: Kind::Blob,
        constraints: Constraints { min: Some(1.0), max: Some(6144.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static CLOUD_HSM_CLUSTER_ID_TYPE__PATTERN: Pattern = Pattern::new("cluster-[2-7a-zA-Z]{11,16}");
    pub static CLOUD_HSM_CLUSTER_ID_TYPE: Schema = Schema {
        name: "CloudHsmClusterIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(19.0),
            max: Some(24.0),
            pattern: Some(&CLOUD_HSM_CLUSTER_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CLOUD_HSM_CLUSTER_INVALID_CONFIGURATION_EXCEPTION: Schema = Schema {
        name: "CloudHsmClusterInvalidConfigurationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CONFLICT_EXCEPTION: Schema = Schema {
        name: "ConflictException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CREATE_ALIAS_REQUEST: Schema = Schema {
        name: "CreateAliasRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AliasName", &ALIAS_NAME_TYPE) },
            Member { required: true, ..Member::new("TargetKeyId", &KEY_ID_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_KEY_REQUEST: Schema = Schema {
        name: "CreateKeyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Policy", &POLICY_TYPE),
            Member::new("Description", &DESCRIPTION_TYPE),
            Member::new("KeyUsage", &KEY_USAGE_TYPE),
            Member::new("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
            Member::new("KeySpec", &KEY_SPEC),
            Member::new("Origin", &ORIGIN_TYPE),
            Member::new("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
            Member::new("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE),
            Member::new("Tags", &TAG_LIST),
            Member::new("MultiRegion", &NULLABLE_BOOLEAN_TYPE),
            Member::new("XksKeyId", &XKS_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_KEY_RESPONSE: Schema = Schema {
        name: "CreateKeyResponse",
        kind: Kind::Structure,
        members: &[Member::new("KeyMetadata", &KEY_METADATA)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CUSTOM_KEY_STORE_ID_TYPE: Schema = Schema {
        name: "CustomKeyStoreIdType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(64.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static CUSTOM_KEY_STORE_INVALID_STATE_EXCEPTION: Schema = Schema {
        name: "CustomKeyStoreInvalidStateException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CUSTOM_KEY_STORE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "CustomKeyStoreNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static CUSTOMER_MASTER_KEY_SPEC: Schema = Schema {
        name: "CustomerMasterKeySpec",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "RSA_2048",
                "RSA_3072",
                "RSA_4096",
                "ECC_NIST_P256",
                "ECC_NIST_P384",
                "ECC_NIST_P521",
                "ECC_SECG_P256K1",
                "SYMMETRIC_DEFAULT",
                "HMAC_224",
                "HMAC_256",
                "HMAC_384",
                "HMAC_512",
                "SM2",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DATA_KEY_PAIR_SPEC: Schema = Schema {
        name: "DataKeyPairSpec",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "RSA_2048",
                "RSA_3072",
                "RSA_4096",
                "ECC_NIST_P256",
                "ECC_NIST_P384",
                "ECC_NIST_P521",
                "ECC_SECG_P256K1",
                "SM2",
                "ECC_NIST_EDWARDS25519",
                "ML_KEM_512",
                "ML_KEM_768",
                "ML_KEM_1024",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static DATA_KEY_SPEC: Schema = Schema {
        name: "DataKeySpec",
        kind: Kind::Enum,
        constraints: Constraints { values: &["AES_256", "AES_128"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DATE_TYPE: Schema = Schema { name: "DateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DECRYPT_REQUEST: Schema = Schema {
        name: "DecryptRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("Recipient", &RECIPIENT_INFO),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
            Member::new("DryRunModifiers", &DRY_RUN_MODIFIER_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DECRYPT_RESPONSE: Schema = Schema {
        name: "DecryptResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("Plaintext", &PLAINTEXT_TYPE),
            Member::new("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("CiphertextForRecipient", &CIPHERTEXT_TYPE),
            Member::new("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ALIAS_REQUEST: Schema = Schema {
        name: "DeleteAliasRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("AliasName", &ALIAS_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DEPENDENCY_TIMEOUT_EXCEPTION: Schema = Schema {
        name: "DependencyTimeoutException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static DESCRIBE_KEY_REQUEST: Schema = Schema {
        name: "DescribeKeyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_KEY_RESPONSE: Schema = Schema {
        name: "DescribeKeyResponse",
        kind: Kind::Structure,
        members: &[Member::new("KeyMetadata", &KEY_METADATA)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIPTION_TYPE: Schema = Schema {
        name: "DescriptionType",
        kind: Kind::String,
        constraints: Constraints { min: Some(0.0), max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DISABLE_KEY_REQUEST: Schema = Schema {
        name: "DisableKeyRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DISABLE_KEY_ROTATION_REQUEST: Schema = Schema {
        name: "DisableKeyRotationRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DISABLED_EXCEPTION: Schema = Schema {
        name: "DisabledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static DRY_RUN_MODIFIER_LIST: Schema = Schema {
        name: "DryRunModifierList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &DRY_RUN_MODIFIER_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DRY_RUN_MODIFIER_TYPE: Schema = Schema {
        name: "DryRunModifierType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["IGNORE_CIPHERTEXT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DRY_RUN_OPERATION_EXCEPTION: Schema = Schema {
        name: "DryRunOperationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static ENABLE_KEY_REQUEST: Schema = Schema {
        name: "EnableKeyRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENABLE_KEY_ROTATION_REQUEST: Schema = Schema {
        name: "EnableKeyRotationRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCAPSULATION_ALGORITHM_SPEC: Schema = Schema {
        name: "EncapsulationAlgorithmSpec",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ML_KEM"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCAPSULATION_ALGORITHM_SPEC_LIST: Schema = Schema {
        name: "EncapsulationAlgorithmSpecList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENCAPSULATION_ALGORITHM_SPEC) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPT_REQUEST: Schema = Schema {
        name: "EncryptRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Plaintext", &PLAINTEXT_TYPE) },
            Member::new("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPT_RESPONSE: Schema = Schema {
        name: "EncryptResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("EncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPTION_ALGORITHM_SPEC: Schema = Schema {
        name: "EncryptionAlgorithmSpec",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["SYMMETRIC_DEFAULT", "RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256", "SM2PKE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPTION_ALGORITHM_SPEC_LIST: Schema = Schema {
        name: "EncryptionAlgorithmSpecList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ENCRYPTION_ALGORITHM_SPEC) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENCRYPTION_CONTEXT_KEY: Schema =
        Schema { name: "EncryptionContextKey", kind: Kind::String, ..Schema::BASE };
    pub static ENCRYPTION_CONTEXT_TYPE: Schema = Schema {
        name: "EncryptionContextType",
        kind: Kind::Map,
        members: &[
            Member { required: true, ..Member::new("key", &ENCRYPTION_CONTEXT_KEY) },
            Member { required: true, ..Member::new("value", &ENCRYPTION_CONTEXT_VALUE) },
        ],
        ..Schema::BASE
    };
    pub static ENCRYPTION_CONTEXT_VALUE: Schema =
        Schema { name: "EncryptionContextValue", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_TYPE: Schema =
        Schema { name: "ErrorMessageType", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXPIRATION_MODEL_TYPE: Schema = Schema {
        name: "ExpirationModelType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["KEY_MATERIAL_EXPIRES", "KEY_MATERIAL_DOES_NOT_EXPIRE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_PAIR_REQUEST: Schema = Schema {
        name: "GenerateDataKeyPairRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("KeyPairSpec", &DATA_KEY_PAIR_SPEC) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("Recipient", &RECIPIENT_INFO),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_PAIR_RESPONSE: Schema = Schema {
        name: "GenerateDataKeyPairResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("PrivateKeyCiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("PrivateKeyPlaintext", &PLAINTEXT_TYPE),
            Member::new("PublicKey", &PUBLIC_KEY_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("KeyPairSpec", &DATA_KEY_PAIR_SPEC),
            Member::new("CiphertextForRecipient", &CIPHERTEXT_TYPE),
            Member::new("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_REQUEST: Schema = Schema {
        name: "GenerateDataKeyPairWithoutPlaintextRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("KeyPairSpec", &DATA_KEY_PAIR_SPEC) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_PAIR_WITHOUT_PLAINTEXT_RESPONSE: Schema = Schema {
        name: "GenerateDataKeyPairWithoutPlaintextResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("PrivateKeyCiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("PublicKey", &PUBLIC_KEY_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("KeyPairSpec", &DATA_KEY_PAIR_SPEC),
            Member::new("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_REQUEST: Schema = Schema {
        name: "GenerateDataKeyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::new("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
            Member::new("KeySpec", &DATA_KEY_SPEC),
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("Recipient", &RECIPIENT_INFO),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_RESPONSE: Schema = Schema {
        name: "GenerateDataKeyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("Plaintext", &PLAINTEXT_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("CiphertextForRecipient", &CIPHERTEXT_TYPE),
            Member::new("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_REQUEST: Schema = Schema {
        name: "GenerateDataKeyWithoutPlaintextRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("EncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::new("KeySpec", &DATA_KEY_SPEC),
            Member::new("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_DATA_KEY_WITHOUT_PLAINTEXT_RESPONSE: Schema = Schema {
        name: "GenerateDataKeyWithoutPlaintextResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("KeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_MAC_REQUEST: Schema = Schema {
        name: "GenerateMacRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Message", &PLAINTEXT_TYPE) },
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("MacAlgorithm", &MAC_ALGORITHM_SPEC) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_MAC_RESPONSE: Schema = Schema {
        name: "GenerateMacResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Mac", &CIPHERTEXT_TYPE),
            Member::new("MacAlgorithm", &MAC_ALGORITHM_SPEC),
            Member::new("KeyId", &KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_RANDOM_REQUEST: Schema = Schema {
        name: "GenerateRandomRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("NumberOfBytes", &NUMBER_OF_BYTES_TYPE),
            Member::new("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
            Member::new("Recipient", &RECIPIENT_INFO),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GENERATE_RANDOM_RESPONSE: Schema = Schema {
        name: "GenerateRandomResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Plaintext", &PLAINTEXT_TYPE),
            Member::new("CiphertextForRecipient", &CIPHERTEXT_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_KEY_POLICY_REQUEST: Schema = Schema {
        name: "GetKeyPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("PolicyName", &POLICY_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_KEY_POLICY_RESPONSE: Schema = Schema {
        name: "GetKeyPolicyResponse",
        kind: Kind::Structure,
        members: &[Member::new("Policy", &POLICY_TYPE), Member::new("PolicyName", &POLICY_NAME_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_KEY_ROTATION_STATUS_REQUEST: Schema = Schema {
        name: "GetKeyRotationStatusRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_KEY_ROTATION_STATUS_RESPONSE: Schema = Schema {
        name: "GetKeyRotationStatusResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyRotationEnabled", &BOOLEAN_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("RotationPeriodInDays", &ROTATION_PERIOD_IN_DAYS_TYPE),
            Member::new("NextRotationDate", &DATE_TYPE),
            Member::new("OnDemandRotationStartDate", &DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PUBLIC_KEY_REQUEST: Schema = Schema {
        name: "GetPublicKeyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_PUBLIC_KEY_RESPONSE: Schema = Schema {
        name: "GetPublicKeyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("PublicKey", &PUBLIC_KEY_TYPE),
            Member::new("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
            Member::new("KeySpec", &KEY_SPEC),
            Member::new("KeyUsage", &KEY_USAGE_TYPE),
            Member::new("EncryptionAlgorithms", &ENCRYPTION_ALGORITHM_SPEC_LIST),
            Member::new("SigningAlgorithms", &SIGNING_ALGORITHM_SPEC_LIST),
            Member::new("KeyAgreementAlgorithms", &KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
            Member::new("EncapsulationAlgorithms", &ENCAPSULATION_ALGORITHM_SPEC_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GRANT_TOKEN_LIST: Schema = Schema {
        name: "GrantTokenList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GRANT_TOKEN_TYPE) }],
        constraints: Constraints { min: Some(0.0), max: Some(10.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static GRANT_TOKEN_TYPE: Schema = Schema {
        name: "GrantTokenType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static IMPORT_STATE: Schema = Schema {
        name: "ImportState",
        kind: Kind::Enum,
        constraints: Constraints { values: &["IMPORTED", "PENDING_IMPORT"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INCLUDE_KEY_MATERIAL: Schema = Schema {
        name: "IncludeKeyMaterial",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ALL_KEY_MATERIAL", "ROTATIONS_ONLY"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static INCORRECT_KEY_EXCEPTION: Schema = Schema {
        name: "IncorrectKeyException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_ALIAS_NAME_EXCEPTION: Schema = Schema {
        name: "InvalidAliasNameException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_ARN_EXCEPTION: Schema = Schema {
        name: "InvalidArnException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_CIPHERTEXT_EXCEPTION: Schema = Schema {
        name: "InvalidCiphertextException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_GRANT_TOKEN_EXCEPTION: Schema = Schema {
        name: "InvalidGrantTokenException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_KEY_USAGE_EXCEPTION: Schema = Schema {
        name: "InvalidKeyUsageException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static INVALID_MARKER_EXCEPTION: Schema = Schema {
        name: "InvalidMarkerException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INTERNAL_EXCEPTION: Schema = Schema {
        name: "KMSInternalException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_MAC_EXCEPTION: Schema = Schema {
        name: "KMSInvalidMacException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_SIGNATURE_EXCEPTION: Schema = Schema {
        name: "KMSInvalidSignatureException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KMS_INVALID_STATE_EXCEPTION: Schema = Schema {
        name: "KMSInvalidStateException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static KEY_AGREEMENT_ALGORITHM_SPEC: Schema = Schema {
        name: "KeyAgreementAlgorithmSpec",
        kind: Kind::Enum,
        constraints: Constraints { values: &["ECDH"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_AGREEMENT_ALGORITHM_SPEC_LIST: Schema = Schema {
        name: "KeyAgreementAlgorithmSpecList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KEY_AGREEMENT_ALGORITHM_SPEC) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_ENCRYPTION_MECHANISM: Schema = Schema {
        name: "KeyEncryptionMechanism",
        kind: Kind::Enum,
        constraints: Constraints { values: &["RSAES_OAEP_SHA_256"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_ID_TYPE: Schema = Schema {
        name: "KeyIdType",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_LIST: Schema = Schema {
        name: "KeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KEY_LIST_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_LIST_ENTRY: Schema = Schema {
        name: "KeyListEntry",
        kind: Kind::Structure,
        members: &[Member::new("KeyId", &KEY_ID_TYPE), Member::new("KeyArn", &ARN_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_MANAGER_TYPE: Schema = Schema {
        name: "KeyManagerType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["AWS", "CUSTOMER"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static KEY_MATERIAL_DESCRIPTION_TYPE__PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9:/_\\s.-]+$");
    pub static KEY_MATERIAL_DESCRIPTION_TYPE: Schema = Schema {
        name: "KeyMaterialDescriptionType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(256.0),
            pattern: Some(&KEY_MATERIAL_DESCRIPTION_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_MATERIAL_STATE: Schema = Schema {
        name: "KeyMaterialState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "NON_CURRENT",
                "CURRENT",
                "PENDING_ROTATION",
                "PENDING_MULTI_REGION_IMPORT_AND_ROTATION",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_METADATA: Schema = Schema {
        name: "KeyMetadata",
        kind: Kind::Structure,
        members: &[
            Member::new("AWSAccountId", &AWS_ACCOUNT_ID_TYPE),
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("Arn", &ARN_TYPE),
            Member::new("CreationDate", &DATE_TYPE),
            Member::new("Enabled", &BOOLEAN_TYPE),
            Member::new("Description", &DESCRIPTION_TYPE),
            Member::new("KeyUsage", &KEY_USAGE_TYPE),
            Member::new("KeyState", &KEY_STATE),
            Member::new("DeletionDate", &DATE_TYPE),
            Member::new("ValidTo", &DATE_TYPE),
            Member::new("Origin", &ORIGIN_TYPE),
            Member::new("CustomKeyStoreId", &CUSTOM_KEY_STORE_ID_TYPE),
            Member::new("CloudHsmClusterId", &CLOUD_HSM_CLUSTER_ID_TYPE),
            Member::new("ExpirationModel", &EXPIRATION_MODEL_TYPE),
            Member::new("KeyManager", &KEY_MANAGER_TYPE),
            Member::new("CustomerMasterKeySpec", &CUSTOMER_MASTER_KEY_SPEC),
            Member::new("KeySpec", &KEY_SPEC),
            Member::new("EncryptionAlgorithms", &ENCRYPTION_ALGORITHM_SPEC_LIST),
            Member::new("SigningAlgorithms", &SIGNING_ALGORITHM_SPEC_LIST),
            Member::new("KeyAgreementAlgorithms", &KEY_AGREEMENT_ALGORITHM_SPEC_LIST),
            Member::new("EncapsulationAlgorithms", &ENCAPSULATION_ALGORITHM_SPEC_LIST),
            Member::new("MultiRegion", &NULLABLE_BOOLEAN_TYPE),
            Member::new("MultiRegionConfiguration", &MULTI_REGION_CONFIGURATION),
            Member::new("PendingDeletionWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
            Member::new("MacAlgorithms", &MAC_ALGORITHM_SPEC_LIST),
            Member::new("XksKeyConfiguration", &XKS_KEY_CONFIGURATION_TYPE),
            Member::new("CurrentKeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_SPEC: Schema = Schema {
        name: "KeySpec",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "RSA_2048",
                "RSA_3072",
                "RSA_4096",
                "ECC_NIST_P256",
                "ECC_NIST_P384",
                "ECC_NIST_P521",
                "ECC_SECG_P256K1",
                "SYMMETRIC_DEFAULT",
                "HMAC_224",
                "HMAC_256",
                "HMAC_384",
                "HMAC_512",
                "SM2",
                "ML_DSA_44",
                "ML_DSA_65",
                "ML_DSA_87",
                "ECC_NIST_EDWARDS25519",
                "ML_KEM_512",
                "ML_KEM_768",
                "ML_KEM_1024",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_STATE: Schema = Schema {
        name: "KeyState",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "Creating",
                "Enabled",
                "Disabled",
                "PendingDeletion",
                "PendingImport",
                "PendingReplicaDeletion",
                "Unavailable",
                "Updating",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static KEY_UNAVAILABLE_EXCEPTION: Schema = Schema {
        name: "KeyUnavailableException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static KEY_USAGE_TYPE: Schema = Schema {
        name: "KeyUsageType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "SIGN_VERIFY",
                "ENCRYPT_DECRYPT",
                "GENERATE_VERIFY_MAC",
                "KEY_AGREEMENT",
                "ENCAPSULATE_DECAPSULATE",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIMIT_TYPE: Schema = Schema {
        name: "LimitType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ALIASES_REQUEST: Schema = Schema {
        name: "ListAliasesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("Limit", &LIMIT_TYPE),
            Member::new("Marker", &MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ALIASES_RESPONSE: Schema = Schema {
        name: "ListAliasesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Aliases", &ALIAS_LIST),
            Member::new("NextMarker", &MARKER_TYPE),
            Member::new("Truncated", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_KEY_POLICIES_REQUEST: Schema = Schema {
        name: "ListKeyPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("Limit", &LIMIT_TYPE),
            Member::new("Marker", &MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_KEY_POLICIES_RESPONSE: Schema = Schema {
        name: "ListKeyPoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("PolicyNames", &POLICY_NAME_LIST),
            Member::new("NextMarker", &MARKER_TYPE),
            Member::new("Truncated", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_KEY_ROTATIONS_REQUEST: Schema = Schema {
        name: "ListKeyRotationsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("IncludeKeyMaterial", &INCLUDE_KEY_MATERIAL),
            Member::new("Limit", &LIMIT_TYPE),
            Member::new("Marker", &MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_KEY_ROTATIONS_RESPONSE: Schema = Schema {
        name: "ListKeyRotationsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Rotations", &ROTATIONS_LIST),
            Member::new("NextMarker", &MARKER_TYPE),
            Member::new("Truncated", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_KEYS_REQUEST: Schema = Schema {
        name: "ListKeysRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Limit", &LIMIT_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("ResourceOwners", &RESOURCE_OWNERS_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_KEYS_RESPONSE: Schema = Schema {
        name: "ListKeysResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Keys", &KEY_LIST),
            Member::new("NextMarker", &MARKER_TYPE),
            Member::new("Truncated", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_RESOURCE_TAGS_REQUEST: Schema = Schema {
        name: "ListResourceTagsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("Limit", &LIMIT_TYPE),
            Member::new("Marker", &MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_RESOURCE_TAGS_RESPONSE: Schema = Schema {
        name: "ListResourceTagsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Tags", &TAG_LIST),
            Member::new("NextMarker", &MARKER_TYPE),
            Member::new("Truncated", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MAC_ALGORITHM_SPEC: Schema = Schema {
        name: "MacAlgorithmSpec",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["HMAC_SHA_224", "HMAC_SHA_256", "HMAC_SHA_384", "HMAC_SHA_512"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAC_ALGORITHM_SPEC_LIST: Schema = Schema {
        name: "MacAlgorithmSpecList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &MAC_ALGORITHM_SPEC) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Schema = Schema {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static MARKER_TYPE__PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]*");
    pub static MARKER_TYPE: Schema = Schema {
        name: "MarkerType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(1024.0),
            pattern: Some(&MARKER_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MESSAGE_TYPE: Schema = Schema {
        name: "MessageType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["RAW", "DIGEST", "EXTERNAL_MU"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_REGION_CONFIGURATION: Schema = Schema {
        name: "MultiRegionConfiguration",
        kind: Kind::Structure,
        members: &[
            Member::new("MultiRegionKeyType", &MULTI_REGION_KEY_TYPE),
            Member::new("PrimaryKey", &MULTI_REGION_KEY),
            Member::new("ReplicaKeys", &MULTI_REGION_KEY_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_REGION_KEY: Schema = Schema {
        name: "MultiRegionKey",
        kind: Kind::Structure,
        members: &[Member::new("Arn", &ARN_TYPE), Member::new("Region", &REGION_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_REGION_KEY_LIST: Schema = Schema {
        name: "MultiRegionKeyList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &MULTI_REGION_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static MULTI_REGION_KEY_TYPE: Schema = Schema {
        name: "MultiRegionKeyType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PRIMARY", "REPLICA"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "NotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static NULLABLE_BOOLEAN_TYPE: Schema =
        Schema { name: "NullableBooleanType", kind: Kind::Boolean, ..Schema::BASE };
    pub static NUMBER_OF_BYTES_TYPE: Schema = Schema {
        name: "NumberOfBytesType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1024.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ORIGIN_TYPE: Schema = Schema {
        name: "OriginType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["AWS_KMS", "EXTERNAL", "AWS_CLOUDHSM", "EXTERNAL_KEY_STORE"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PENDING_WINDOW_IN_DAYS_TYPE: Schema = Schema {
        name: "PendingWindowInDaysType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(365.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PLAINTEXT_TYPE: Schema = Schema {
        name: "PlaintextType",
        kind: Kind::Blob,
        constraints: Constraints { min: Some(1.0), max: Some(4096.0), sensitive: true, ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_NAME_LIST: Schema = Schema {
        name: "PolicyNameList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &POLICY_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    static POLICY_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w]+");
    pub static POLICY_NAME_TYPE: Schema = Schema {
        name: "PolicyNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&POLICY_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static POLICY_TYPE__PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static POLICY_TYPE: Schema = Schema {
        name: "PolicyType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(131072.0),
            pattern: Some(&POLICY_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUBLIC_KEY_TYPE: Schema = Schema {
        name: "PublicKeyType",
        kind: Kind::Blob,
        constraints: Constraints { min: Some(1.0), max: Some(8192.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_KEY_POLICY_REQUEST: Schema = Schema {
        name: "PutKeyPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("PolicyName", &POLICY_NAME_TYPE),
            Member { required: true, ..Member::new("Policy", &POLICY_TYPE) },
            Member::new("BypassPolicyLockoutSafetyCheck", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RE_ENCRYPT_REQUEST: Schema = Schema {
        name: "ReEncryptRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("SourceEncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::new("SourceKeyId", &KEY_ID_TYPE),
            Member { required: true, ..Member::new("DestinationKeyId", &KEY_ID_TYPE) },
            Member::new("DestinationEncryptionContext", &ENCRYPTION_CONTEXT_TYPE),
            Member::new("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
            Member::new("DryRunModifiers", &DRY_RUN_MODIFIER_LIST),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RE_ENCRYPT_RESPONSE: Schema = Schema {
        name: "ReEncryptResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("CiphertextBlob", &CIPHERTEXT_TYPE),
            Member::new("SourceKeyId", &KEY_ID_TYPE),
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("SourceEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("DestinationEncryptionAlgorithm", &ENCRYPTION_ALGORITHM_SPEC),
            Member::new("SourceKeyMaterialId", &BACKING_KEY_ID_TYPE),
            Member::new("DestinationKeyMaterialId", &BACKING_KEY_ID_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RECIPIENT_INFO: Schema = Schema {
        name: "RecipientInfo",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyEncryptionAlgorithm", &KEY_ENCRYPTION_MECHANISM),
            Member::new("AttestationDocument", &ATTESTATION_DOCUMENT_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    static REGION_TYPE__PATTERN: Pattern = Pattern::new("^([a-z]+-){2,3}\\d+$");
    pub static REGION_TYPE: Schema = Schema {
        name: "RegionType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(32.0),
            pattern: Some(&REGION_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_OWNER_TYPE: Schema = Schema {
        name: "ResourceOwnerType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["SELF", "OTHER_ACCOUNTS_VIA_RAM"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_OWNERS_LIST: Schema = Schema {
        name: "ResourceOwnersList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RESOURCE_OWNER_TYPE) }],
        constraints: Constraints { min: Some(1.0), max: Some(2.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATE_KEY_ON_DEMAND_REQUEST: Schema = Schema {
        name: "RotateKeyOnDemandRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATE_KEY_ON_DEMAND_RESPONSE: Schema = Schema {
        name: "RotateKeyOnDemandResponse",
        kind: Kind::Structure,
        members: &[Member::new("KeyId", &KEY_ID_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATION_PERIOD_IN_DAYS_TYPE: Schema = Schema {
        name: "RotationPeriodInDaysType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(90.0), max: Some(2560.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATION_TYPE: Schema = Schema {
        name: "RotationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["AUTOMATIC", "ON_DEMAND"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATIONS_LIST: Schema = Schema {
        name: "RotationsList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ROTATIONS_LIST_ENTRY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROTATIONS_LIST_ENTRY: Schema = Schema {
        name: "RotationsListEntry",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("KeyMaterialId", &BACKING_KEY_ID_TYPE),
            Member::new("KeyMaterialDescription", &KEY_MATERIAL_DESCRIPTION_TYPE),
            Member::new("ImportState", &IMPORT_STATE),
            Member::new("KeyMaterialState", &KEY_MATERIAL_STATE),
            Member::new("ExpirationModel", &EXPIRATION_MODEL_TYPE),
            Member::new("ValidTo", &DATE_TYPE),
            Member::new("RotationDate", &DATE_TYPE),
            Member::new("RotationType", &ROTATION_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_KEY_DELETION_REQUEST: Schema = Schema {
        name: "ScheduleKeyDeletionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member::new("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SCHEDULE_KEY_DELETION_RESPONSE: Schema = Schema {
        name: "ScheduleKeyDeletionResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("DeletionDate", &DATE_TYPE),
            Member::new("KeyState", &KEY_STATE),
            Member::new("PendingWindowInDays", &PENDING_WINDOW_IN_DAYS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SIGN_REQUEST: Schema = Schema {
        name: "SignRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Message", &PLAINTEXT_TYPE) },
            Member::new("MessageType", &MESSAGE_TYPE),
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member { required: true, ..Member::new("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC) },
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SIGN_RESPONSE: Schema = Schema {
        name: "SignResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("Signature", &CIPHERTEXT_TYPE),
            Member::new("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SIGNING_ALGORITHM_SPEC: Schema = Schema {
        name: "SigningAlgorithmSpec",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "RSASSA_PSS_SHA_256",
                "RSASSA_PSS_SHA_384",
                "RSASSA_PSS_SHA_512",
                "RSASSA_PKCS1_V1_5_SHA_256",
                "RSASSA_PKCS1_V1_5_SHA_384",
                "RSASSA_PKCS1_V1_5_SHA_512",
                "ECDSA_SHA_256",
                "ECDSA_SHA_384",
                "ECDSA_SHA_512",
                "SM2DSA",
                "ML_DSA_SHAKE_256",
                "ED25519_SHA_512",
                "ED25519_PH_SHA_512",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SIGNING_ALGORITHM_SPEC_LIST: Schema = Schema {
        name: "SigningAlgorithmSpecList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SIGNING_ALGORITHM_SPEC) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG: Schema = Schema {
        name: "Tag",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TagKey", &TAG_KEY_TYPE) },
            Member { required: true, ..Member::new("TagValue", &TAG_VALUE_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_EXCEPTION: Schema = Schema {
        name: "TagException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static TAG_KEY_LIST: Schema = Schema {
        name: "TagKeyList",
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
    pub static TAG_LIST: Schema = Schema {
        name: "TagList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_RESOURCE_REQUEST: Schema = Schema {
        name: "TagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST) },
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
    pub static UNSUPPORTED_OPERATION_EXCEPTION: Schema = Schema {
        name: "UnsupportedOperationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_RESOURCE_REQUEST: Schema = Schema {
        name: "UntagResourceRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ALIAS_REQUEST: Schema = Schema {
        name: "UpdateAliasRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AliasName", &ALIAS_NAME_TYPE) },
            Member { required: true, ..Member::new("TargetKeyId", &KEY_ID_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_KEY_DESCRIPTION_REQUEST: Schema = Schema {
        name: "UpdateKeyDescriptionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Description", &DESCRIPTION_TYPE) },
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
    pub static VERIFY_MAC_REQUEST: Schema = Schema {
        name: "VerifyMacRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Message", &PLAINTEXT_TYPE) },
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("MacAlgorithm", &MAC_ALGORITHM_SPEC) },
            Member { required: true, ..Member::new("Mac", &CIPHERTEXT_TYPE) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VERIFY_MAC_RESPONSE: Schema = Schema {
        name: "VerifyMacResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("MacValid", &BOOLEAN_TYPE),
            Member::new("MacAlgorithm", &MAC_ALGORITHM_SPEC),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VERIFY_REQUEST: Schema = Schema {
        name: "VerifyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("KeyId", &KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Message", &PLAINTEXT_TYPE) },
            Member::new("MessageType", &MESSAGE_TYPE),
            Member { required: true, ..Member::new("Signature", &CIPHERTEXT_TYPE) },
            Member { required: true, ..Member::new("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC) },
            Member::new("GrantTokens", &GRANT_TOKEN_LIST),
            Member::new("DryRun", &NULLABLE_BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VERIFY_RESPONSE: Schema = Schema {
        name: "VerifyResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("KeyId", &KEY_ID_TYPE),
            Member::new("SignatureValid", &BOOLEAN_TYPE),
            Member::new("SigningAlgorithm", &SIGNING_ALGORITHM_SPEC),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static XKS_KEY_ALREADY_IN_USE_EXCEPTION: Schema = Schema {
        name: "XksKeyAlreadyInUseException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static XKS_KEY_CONFIGURATION_TYPE: Schema = Schema {
        name: "XksKeyConfigurationType",
        kind: Kind::Structure,
        members: &[Member::new("Id", &XKS_KEY_ID_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    static XKS_KEY_ID_TYPE__PATTERN: Pattern = Pattern::new("^[a-zA-Z0-9-_.]+$");
    pub static XKS_KEY_ID_TYPE: Schema = Schema {
        name: "XksKeyIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&XKS_KEY_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static XKS_KEY_INVALID_CONFIGURATION_EXCEPTION: Schema = Schema {
        name: "XksKeyInvalidConfigurationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static XKS_KEY_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "XksKeyNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_TYPE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
}
