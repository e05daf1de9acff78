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
    name: "iam",
    id: "IAM",
    signing_name: "iam",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "2010-05-08",
    xml_namespace: "https://iam.amazonaws.com/doc/2010-05-08/",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationError", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AcceptDelegationRequest",
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
            name: "AcquireRole",
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
            name: "AddClientIDToOpenIDConnectProvider",
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
            name: "AddRoleToInstanceProfile",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "AddUserToGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ADD_USER_TO_GROUP_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "AssociateDelegationRequest",
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
            name: "AttachGroupPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ATTACH_GROUP_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "AttachRolePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ATTACH_ROLE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "AttachUserPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ATTACH_USER_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ChangePassword",
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
            name: "CreateAccessKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_ACCESS_KEY_REQUEST,
            output: &schemas::CREATE_ACCESS_KEY_RESPONSE,
            result_wrapper: Some("CreateAccessKeyResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateAccountAlias",
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
            name: "CreateDelegationRequest",
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
            name: "CreateGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_GROUP_REQUEST,
            output: &schemas::CREATE_GROUP_RESPONSE,
            result_wrapper: Some("CreateGroupResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateInstanceProfile",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_INSTANCE_PROFILE_REQUEST,
            output: &schemas::CREATE_INSTANCE_PROFILE_RESPONSE,
            result_wrapper: Some("CreateInstanceProfileResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateLoginProfile",
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
            name: "CreateOpenIDConnectProvider",
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
            name: "CreatePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_POLICY_REQUEST,
            output: &schemas::CREATE_POLICY_RESPONSE,
            result_wrapper: Some("CreatePolicyResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreatePolicyVersion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_POLICY_VERSION_REQUEST,
            output: &schemas::CREATE_POLICY_VERSION_RESPONSE,
            result_wrapper: Some("CreatePolicyVersionResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_ROLE_REQUEST,
            output: &schemas::CREATE_ROLE_RESPONSE,
            result_wrapper: Some("CreateRoleResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateSAMLProvider",
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
            name: "CreateServiceLinkedRole",
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
            name: "CreateServiceSpecificCredential",
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
            name: "CreateUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::CREATE_USER_REQUEST,
            output: &schemas::CREATE_USER_RESPONSE,
            result_wrapper: Some("CreateUserResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "CreateVirtualMFADevice",
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
            name: "DeactivateMFADevice",
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
            name: "DeleteAccessKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ACCESS_KEY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteAccountAlias",
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
            name: "DeleteAccountPasswordPolicy",
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
            name: "DeleteGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_GROUP_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::DELETE_CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteGroupPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_GROUP_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteInstanceProfile",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_INSTANCE_PROFILE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::DELETE_CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteLoginProfile",
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
            name: "DeleteOpenIDConnectProvider",
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
            name: "DeletePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::DELETE_CONFLICT_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeletePolicyVersion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_POLICY_VERSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::DELETE_CONFLICT_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ROLE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::DELETE_CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteRolePermissionsBoundary",
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
            name: "DeleteRolePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_ROLE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteSAMLProvider",
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
            name: "DeleteSSHPublicKey",
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
            name: "DeleteServerCertificate",
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
            name: "DeleteServiceLinkedRole",
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
            name: "DeleteServiceSpecificCredential",
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
            name: "DeleteSigningCertificate",
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
            name: "DeleteUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_USER_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::DELETE_CONFLICT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteUserPermissionsBoundary",
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
            name: "DeleteUserPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DELETE_USER_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DeleteVirtualMFADevice",
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
            name: "DetachGroupPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DETACH_GROUP_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DetachRolePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DETACH_ROLE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DetachUserPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DETACH_USER_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "DisableOrganizationsRootCredentialsManagement",
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
            name: "DisableOrganizationsRootSessions",
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
            name: "DisableOutboundWebIdentityFederation",
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
            name: "EnableMFADevice",
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
            name: "EnableOrganizationsRootCredentialsManagement",
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
            name: "EnableOrganizationsRootSessions",
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
            name: "EnableOutboundWebIdentityFederation",
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
            name: "GenerateCredentialReport",
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
            name: "GenerateOrganizationsAccessReport",
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
            name: "GenerateServiceLastAccessedDetails",
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
            name: "GetAccessKeyLastUsed",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_ACCESS_KEY_LAST_USED_REQUEST,
            output: &schemas::GET_ACCESS_KEY_LAST_USED_RESPONSE,
            result_wrapper: Some("GetAccessKeyLastUsedResult"),
            errors: &[&schemas::ACCESS_DENIED, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "GetAccountAuthorizationDetails",
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
            name: "GetAccountPasswordPolicy",
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
            name: "GetAccountProperties",
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
            name: "GetAccountSummary",
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
            name: "GetContextKeysForCustomPolicy",
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
            name: "GetContextKeysForPrincipalPolicy",
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
            name: "GetCredentialReport",
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
            name: "GetDelegationRequest",
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
            name: "GetGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_GROUP_REQUEST,
            output: &schemas::GET_GROUP_RESPONSE,
            result_wrapper: Some("GetGroupResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetGroupPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_GROUP_POLICY_REQUEST,
            output: &schemas::GET_GROUP_POLICY_RESPONSE,
            result_wrapper: Some("GetGroupPolicyResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetHumanReadableSummary",
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
            name: "GetInstanceProfile",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_INSTANCE_PROFILE_REQUEST,
            output: &schemas::GET_INSTANCE_PROFILE_RESPONSE,
            result_wrapper: Some("GetInstanceProfileResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetLoginProfile",
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
            name: "GetMFADevice",
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
            name: "GetOpenIDConnectProvider",
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
            name: "GetOrganizationsAccessReport",
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
            name: "GetOutboundWebIdentityFederationInfo",
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
            name: "GetPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_POLICY_REQUEST,
            output: &schemas::GET_POLICY_RESPONSE,
            result_wrapper: Some("GetPolicyResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetPolicyVersion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_POLICY_VERSION_REQUEST,
            output: &schemas::GET_POLICY_VERSION_RESPONSE,
            result_wrapper: Some("GetPolicyVersionResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_ROLE_REQUEST,
            output: &schemas::GET_ROLE_RESPONSE,
            result_wrapper: Some("GetRoleResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetRolePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_ROLE_POLICY_REQUEST,
            output: &schemas::GET_ROLE_POLICY_RESPONSE,
            result_wrapper: Some("GetRolePolicyResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetRoleTemplateVersion",
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
            name: "GetSAMLProvider",
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
            name: "GetSSHPublicKey",
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
            name: "GetServerCertificate",
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
            name: "GetServiceLastAccessedDetails",
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
            name: "GetServiceLastAccessedDetailsWithEntities",
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
            name: "GetServiceLinkedRoleDeletionStatus",
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
            name: "GetUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_USER_REQUEST,
            output: &schemas::GET_USER_RESPONSE,
            result_wrapper: Some("GetUserResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetUserPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_USER_POLICY_REQUEST,
            output: &schemas::GET_USER_POLICY_RESPONSE,
            result_wrapper: Some("GetUserPolicyResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListAccessKeys",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ACCESS_KEYS_REQUEST,
            output: &schemas::LIST_ACCESS_KEYS_RESPONSE,
            result_wrapper: Some("ListAccessKeysResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListAccountAliases",
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
            name: "ListAttachedGroupPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ATTACHED_GROUP_POLICIES_REQUEST,
            output: &schemas::LIST_ATTACHED_GROUP_POLICIES_RESPONSE,
            result_wrapper: Some("ListAttachedGroupPoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListAttachedRolePolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ATTACHED_ROLE_POLICIES_REQUEST,
            output: &schemas::LIST_ATTACHED_ROLE_POLICIES_RESPONSE,
            result_wrapper: Some("ListAttachedRolePoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListAttachedUserPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ATTACHED_USER_POLICIES_REQUEST,
            output: &schemas::LIST_ATTACHED_USER_POLICIES_RESPONSE,
            result_wrapper: Some("ListAttachedUserPoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListDelegationRequests",
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
            name: "ListEntitiesForPolicy",
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
            name: "ListGroupPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_GROUP_POLICIES_REQUEST,
            output: &schemas::LIST_GROUP_POLICIES_RESPONSE,
            result_wrapper: Some("ListGroupPoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListGroups",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_GROUPS_REQUEST,
            output: &schemas::LIST_GROUPS_RESPONSE,
            result_wrapper: Some("ListGroupsResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListGroupsForUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_GROUPS_FOR_USER_REQUEST,
            output: &schemas::LIST_GROUPS_FOR_USER_RESPONSE,
            result_wrapper: Some("ListGroupsForUserResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListInstanceProfileTags",
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
            name: "ListInstanceProfiles",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_INSTANCE_PROFILES_REQUEST,
            output: &schemas::LIST_INSTANCE_PROFILES_RESPONSE,
            result_wrapper: Some("ListInstanceProfilesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListInstanceProfilesForRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST,
            output: &schemas::LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE,
            result_wrapper: Some("ListInstanceProfilesForRoleResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListMFADeviceTags",
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
            name: "ListMFADevices",
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
            name: "ListOpenIDConnectProviderTags",
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
            name: "ListOpenIDConnectProviders",
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
            name: "ListOrganizationsFeatures",
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
            name: "ListPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_POLICIES_REQUEST,
            output: &schemas::LIST_POLICIES_RESPONSE,
            result_wrapper: Some("ListPoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListPoliciesGrantingServiceAccess",
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
            name: "ListPolicyTags",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_POLICY_TAGS_REQUEST,
            output: &schemas::LIST_POLICY_TAGS_RESPONSE,
            result_wrapper: Some("ListPolicyTagsResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListPolicyVersions",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_POLICY_VERSIONS_REQUEST,
            output: &schemas::LIST_POLICY_VERSIONS_RESPONSE,
            result_wrapper: Some("ListPolicyVersionsResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListRolePolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ROLE_POLICIES_REQUEST,
            output: &schemas::LIST_ROLE_POLICIES_RESPONSE,
            result_wrapper: Some("ListRolePoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListRoleTags",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ROLE_TAGS_REQUEST,
            output: &schemas::LIST_ROLE_TAGS_RESPONSE,
            result_wrapper: Some("ListRoleTagsResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListRoles",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_ROLES_REQUEST,
            output: &schemas::LIST_ROLES_RESPONSE,
            result_wrapper: Some("ListRolesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListSAMLProviderTags",
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
            name: "ListSAMLProviders",
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
            name: "ListSSHPublicKeys",
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
            name: "ListServerCertificateTags",
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
            name: "ListServerCertificates",
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
            name: "ListServiceSpecificCredentials",
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
            name: "ListSigningCertificates",
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
            name: "ListUserPolicies",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_USER_POLICIES_REQUEST,
            output: &schemas::LIST_USER_POLICIES_RESPONSE,
            result_wrapper: Some("ListUserPoliciesResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListUserTags",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_USER_TAGS_REQUEST,
            output: &schemas::LIST_USER_TAGS_RESPONSE,
            result_wrapper: Some("ListUserTagsResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListUsers",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_USERS_REQUEST,
            output: &schemas::LIST_USERS_RESPONSE,
            result_wrapper: Some("ListUsersResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ListVirtualMFADevices",
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
            name: "PutAccountProperties",
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
            name: "PutGroupPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_GROUP_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "PutRolePermissionsBoundary",
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
            name: "PutRolePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_ROLE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "PutUserPermissionsBoundary",
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
            name: "PutUserPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::PUT_USER_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "RejectDelegationRequest",
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
            name: "RemoveClientIDFromOpenIDConnectProvider",
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
            name: "RemoveRoleFromInstanceProfile",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "RemoveUserFromGroup",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::REMOVE_USER_FROM_GROUP_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "ResetServiceSpecificCredential",
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
            name: "ResyncMFADevice",
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
            name: "SendDelegationToken",
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
            name: "SetDefaultPolicyVersion",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::SET_DEFAULT_POLICY_VERSION_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "SetSecurityTokenServicePreferences",
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
            name: "SimulateCustomPolicy",
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
            name: "SimulatePrincipalPolicy",
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
            name: "TagInstanceProfile",
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
            name: "TagMFADevice",
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
            name: "TagOpenIDConnectProvider",
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
            name: "TagPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TAG_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "TagRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TAG_ROLE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "TagSAMLProvider",
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
            name: "TagServerCertificate",
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
            name: "TagUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::TAG_USER_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UntagInstanceProfile",
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
            name: "UntagMFADevice",
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
            name: "UntagOpenIDConnectProvider",
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
            name: "UntagPolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UntagRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_ROLE_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UntagSAMLProvider",
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
            name: "UntagServerCertificate",
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
            name: "UntagUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UNTAG_USER_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UpdateAccessKey",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ACCESS_KEY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::INVALID_INPUT_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UpdateAccountPasswordPolicy",
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
            name: "UpdateAssumeRolePolicy",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ASSUME_ROLE_POLICY_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UpdateDelegationRequest",
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
            name: "UpdateGroup",
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
            name: "UpdateLoginProfile",
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
            name: "UpdateOpenIDConnectProviderThumbprint",
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
            name: "UpdateRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_ROLE_REQUEST,
            output: &schemas::UPDATE_ROLE_RESPONSE,
            result_wrapper: Some("UpdateRoleResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::UNMODIFIABLE_ENTITY_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UpdateRoleDescription",
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
            name: "UpdateSAMLProvider",
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
            name: "UpdateSSHPublicKey",
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
            name: "UpdateServerCertificate",
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
            name: "UpdateServiceSpecificCredential",
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
            name: "UpdateSigningCertificate",
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
            name: "UpdateUser",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::UPDATE_USER_REQUEST,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::CONCURRENT_MODIFICATION_EXCEPTION,
                &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION,
                &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::NO_SUCH_ENTITY_EXCEPTION,
                &schemas::SERVICE_FAILURE_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "UploadSSHPublicKey",
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
            name: "UploadServerCertificate",
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
            name: "UploadSigningCertificate",
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

/// Operation `AddRoleToInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct AddRoleToInstanceProfile;

impl Operation for AddRoleToInstanceProfile {
    type Input = AddRoleToInstanceProfileRequest;
    type Output = Empty;
    type Error = AddRoleToInstanceProfileError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `AddRoleToInstanceProfile` answers instead of its output.
#[derive(Debug)]
pub enum AddRoleToInstanceProfileError {
    AccessDenied(AccessDenied),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AddRoleToInstanceProfileError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for AddRoleToInstanceProfileError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<EntityAlreadyExistsException> for AddRoleToInstanceProfileError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<LimitExceededException> for AddRoleToInstanceProfileError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for AddRoleToInstanceProfileError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for AddRoleToInstanceProfileError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for AddRoleToInstanceProfileError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for AddRoleToInstanceProfileError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AddRoleToInstanceProfileError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `AddUserToGroup`.
#[derive(Clone, Copy, Debug)]
pub struct AddUserToGroup;

impl Operation for AddUserToGroup {
    type Input = AddUserToGroupRequest;
    type Output = Empty;
    type Error = AddUserToGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[4];
}

/// What `AddUserToGroup` answers instead of its output.
#[derive(Debug)]
pub enum AddUserToGroupError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AddUserToGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for AddUserToGroupError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for AddUserToGroupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for AddUserToGroupError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for AddUserToGroupError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for AddUserToGroupError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AddUserToGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `AttachGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachGroupPolicy;

impl Operation for AttachGroupPolicy {
    type Input = AttachGroupPolicyRequest;
    type Output = Empty;
    type Error = AttachGroupPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `AttachGroupPolicy` answers instead of its output.
#[derive(Debug)]
pub enum AttachGroupPolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    PolicyNotAttachableException(PolicyNotAttachableException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AttachGroupPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::PolicyNotAttachableException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for AttachGroupPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for AttachGroupPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for AttachGroupPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for AttachGroupPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<PolicyNotAttachableException> for AttachGroupPolicyError {
    fn from(fault: PolicyNotAttachableException) -> Self {
        Self::PolicyNotAttachableException(fault)
    }
}

impl From<ServiceFailureException> for AttachGroupPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for AttachGroupPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AttachGroupPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `AttachRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachRolePolicy;

impl Operation for AttachRolePolicy {
    type Input = AttachRolePolicyRequest;
    type Output = Empty;
    type Error = AttachRolePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[7];
}

/// What `AttachRolePolicy` answers instead of its output.
#[derive(Debug)]
pub enum AttachRolePolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    PolicyNotAttachableException(PolicyNotAttachableException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AttachRolePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::PolicyNotAttachableException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for AttachRolePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for AttachRolePolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for AttachRolePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for AttachRolePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<PolicyNotAttachableException> for AttachRolePolicyError {
    fn from(fault: PolicyNotAttachableException) -> Self {
        Self::PolicyNotAttachableException(fault)
    }
}

impl From<ServiceFailureException> for AttachRolePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for AttachRolePolicyError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for AttachRolePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AttachRolePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `AttachUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct AttachUserPolicy;

impl Operation for AttachUserPolicy {
    type Input = AttachUserPolicyRequest;
    type Output = Empty;
    type Error = AttachUserPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `AttachUserPolicy` answers instead of its output.
#[derive(Debug)]
pub enum AttachUserPolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    PolicyNotAttachableException(PolicyNotAttachableException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AttachUserPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::PolicyNotAttachableException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for AttachUserPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for AttachUserPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for AttachUserPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for AttachUserPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<PolicyNotAttachableException> for AttachUserPolicyError {
    fn from(fault: PolicyNotAttachableException) -> Self {
        Self::PolicyNotAttachableException(fault)
    }
}

impl From<ServiceFailureException> for AttachUserPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for AttachUserPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AttachUserPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct CreateAccessKey;

impl Operation for CreateAccessKey {
    type Input = CreateAccessKeyRequest;
    type Output = CreateAccessKeyResponse;
    type Error = CreateAccessKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[10];
}

/// What `CreateAccessKey` answers instead of its output.
#[derive(Debug)]
pub enum CreateAccessKeyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateAccessKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreateAccessKeyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for CreateAccessKeyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for CreateAccessKeyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for CreateAccessKeyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreateAccessKeyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateAccessKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateGroup`.
#[derive(Clone, Copy, Debug)]
pub struct CreateGroup;

impl Operation for CreateGroup {
    type Input = CreateGroupRequest;
    type Output = CreateGroupResponse;
    type Error = CreateGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[13];
}

/// What `CreateGroup` answers instead of its output.
#[derive(Debug)]
pub enum CreateGroupError {
    AccessDenied(AccessDenied),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreateGroupError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<EntityAlreadyExistsException> for CreateGroupError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<LimitExceededException> for CreateGroupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for CreateGroupError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for CreateGroupError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreateGroupError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct CreateInstanceProfile;

impl Operation for CreateInstanceProfile {
    type Input = CreateInstanceProfileRequest;
    type Output = CreateInstanceProfileResponse;
    type Error = CreateInstanceProfileError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[14];
}

/// What `CreateInstanceProfile` answers instead of its output.
#[derive(Debug)]
pub enum CreateInstanceProfileError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateInstanceProfileError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreateInstanceProfileError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for CreateInstanceProfileError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<EntityAlreadyExistsException> for CreateInstanceProfileError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<InvalidInputException> for CreateInstanceProfileError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for CreateInstanceProfileError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ServiceFailureException> for CreateInstanceProfileError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreateInstanceProfileError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateInstanceProfileError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreatePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicy;

impl Operation for CreatePolicy {
    type Input = CreatePolicyRequest;
    type Output = CreatePolicyResponse;
    type Error = CreatePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[17];
}

/// What `CreatePolicy` answers instead of its output.
#[derive(Debug)]
pub enum CreatePolicyError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreatePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreatePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for CreatePolicyError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<EntityAlreadyExistsException> for CreatePolicyError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<InvalidInputException> for CreatePolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for CreatePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for CreatePolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<ServiceFailureException> for CreatePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreatePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreatePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreatePolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct CreatePolicyVersion;

impl Operation for CreatePolicyVersion {
    type Input = CreatePolicyVersionRequest;
    type Output = CreatePolicyVersionResponse;
    type Error = CreatePolicyVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[18];
}

/// What `CreatePolicyVersion` answers instead of its output.
#[derive(Debug)]
pub enum CreatePolicyVersionError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreatePolicyVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreatePolicyVersionError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for CreatePolicyVersionError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for CreatePolicyVersionError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for CreatePolicyVersionError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<NoSuchEntityException> for CreatePolicyVersionError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for CreatePolicyVersionError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreatePolicyVersionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreatePolicyVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateRole`.
#[derive(Clone, Copy, Debug)]
pub struct CreateRole;

impl Operation for CreateRole {
    type Input = CreateRoleRequest;
    type Output = CreateRoleResponse;
    type Error = CreateRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[19];
}

/// What `CreateRole` answers instead of its output.
#[derive(Debug)]
pub enum CreateRoleError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreateRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for CreateRoleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<EntityAlreadyExistsException> for CreateRoleError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<InvalidInputException> for CreateRoleError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for CreateRoleError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for CreateRoleError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<ServiceFailureException> for CreateRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreateRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `CreateUser`.
#[derive(Clone, Copy, Debug)]
pub struct CreateUser;

impl Operation for CreateUser {
    type Input = CreateUserRequest;
    type Output = CreateUserResponse;
    type Error = CreateUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[23];
}

/// What `CreateUser` answers instead of its output.
#[derive(Debug)]
pub enum CreateUserError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for CreateUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for CreateUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for CreateUserError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<EntityAlreadyExistsException> for CreateUserError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<InvalidInputException> for CreateUserError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for CreateUserError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for CreateUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for CreateUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for CreateUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for CreateUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteAccessKey;

impl Operation for DeleteAccessKey {
    type Input = DeleteAccessKeyRequest;
    type Output = Empty;
    type Error = DeleteAccessKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[26];
}

/// What `DeleteAccessKey` answers instead of its output.
#[derive(Debug)]
pub enum DeleteAccessKeyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteAccessKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteAccessKeyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for DeleteAccessKeyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteAccessKeyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteAccessKeyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeleteAccessKeyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteAccessKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteGroup`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteGroup;

impl Operation for DeleteGroup {
    type Input = DeleteGroupRequest;
    type Output = Empty;
    type Error = DeleteGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[29];
}

/// What `DeleteGroup` answers instead of its output.
#[derive(Debug)]
pub enum DeleteGroupError {
    AccessDenied(AccessDenied),
    DeleteConflictException(DeleteConflictException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::DeleteConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteGroupError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<DeleteConflictException> for DeleteGroupError {
    fn from(fault: DeleteConflictException) -> Self {
        Self::DeleteConflictException(fault)
    }
}

impl From<LimitExceededException> for DeleteGroupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteGroupError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteGroupError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeleteGroupError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteGroupPolicy;

impl Operation for DeleteGroupPolicy {
    type Input = DeleteGroupPolicyRequest;
    type Output = Empty;
    type Error = DeleteGroupPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[30];
}

/// What `DeleteGroupPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteGroupPolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteGroupPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteGroupPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for DeleteGroupPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteGroupPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteGroupPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeleteGroupPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteGroupPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteInstanceProfile;

impl Operation for DeleteInstanceProfile {
    type Input = DeleteInstanceProfileRequest;
    type Output = Empty;
    type Error = DeleteInstanceProfileError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[31];
}

/// What `DeleteInstanceProfile` answers instead of its output.
#[derive(Debug)]
pub enum DeleteInstanceProfileError {
    AccessDenied(AccessDenied),
    DeleteConflictException(DeleteConflictException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteInstanceProfileError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::DeleteConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteInstanceProfileError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<DeleteConflictException> for DeleteInstanceProfileError {
    fn from(fault: DeleteConflictException) -> Self {
        Self::DeleteConflictException(fault)
    }
}

impl From<LimitExceededException> for DeleteInstanceProfileError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteInstanceProfileError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteInstanceProfileError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeleteInstanceProfileError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteInstanceProfileError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeletePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicy;

impl Operation for DeletePolicy {
    type Input = DeletePolicyRequest;
    type Output = Empty;
    type Error = DeletePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[34];
}

/// What `DeletePolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeletePolicyError {
    AccessDenied(AccessDenied),
    DeleteConflictException(DeleteConflictException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeletePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::DeleteConflictException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeletePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<DeleteConflictException> for DeletePolicyError {
    fn from(fault: DeleteConflictException) -> Self {
        Self::DeleteConflictException(fault)
    }
}

impl From<InvalidInputException> for DeletePolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for DeletePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeletePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeletePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeletePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeletePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeletePolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct DeletePolicyVersion;

impl Operation for DeletePolicyVersion {
    type Input = DeletePolicyVersionRequest;
    type Output = Empty;
    type Error = DeletePolicyVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[35];
}

/// What `DeletePolicyVersion` answers instead of its output.
#[derive(Debug)]
pub enum DeletePolicyVersionError {
    AccessDenied(AccessDenied),
    DeleteConflictException(DeleteConflictException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeletePolicyVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::DeleteConflictException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeletePolicyVersionError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<DeleteConflictException> for DeletePolicyVersionError {
    fn from(fault: DeleteConflictException) -> Self {
        Self::DeleteConflictException(fault)
    }
}

impl From<InvalidInputException> for DeletePolicyVersionError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for DeletePolicyVersionError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeletePolicyVersionError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeletePolicyVersionError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeletePolicyVersionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeletePolicyVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRole`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRole;

impl Operation for DeleteRole {
    type Input = DeleteRoleRequest;
    type Output = Empty;
    type Error = DeleteRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[36];
}

/// What `DeleteRole` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRoleError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    DeleteConflictException(DeleteConflictException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::DeleteConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for DeleteRoleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<DeleteConflictException> for DeleteRoleError {
    fn from(fault: DeleteConflictException) -> Self {
        Self::DeleteConflictException(fault)
    }
}

impl From<LimitExceededException> for DeleteRoleError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteRoleError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for DeleteRoleError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for DeleteRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteRolePolicy;

impl Operation for DeleteRolePolicy {
    type Input = DeleteRolePolicyRequest;
    type Output = Empty;
    type Error = DeleteRolePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[38];
}

/// What `DeleteRolePolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteRolePolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteRolePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteRolePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for DeleteRolePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteRolePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteRolePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for DeleteRolePolicyError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for DeleteRolePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteRolePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteUser`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUser;

impl Operation for DeleteUser {
    type Input = DeleteUserRequest;
    type Output = Empty;
    type Error = DeleteUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[45];
}

/// What `DeleteUser` answers instead of its output.
#[derive(Debug)]
pub enum DeleteUserError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    DeleteConflictException(DeleteConflictException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::DeleteConflictException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for DeleteUserError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<DeleteConflictException> for DeleteUserError {
    fn from(fault: DeleteConflictException) -> Self {
        Self::DeleteConflictException(fault)
    }
}

impl From<LimitExceededException> for DeleteUserError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeleteUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DeleteUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteUserPolicy;

impl Operation for DeleteUserPolicy {
    type Input = DeleteUserPolicyRequest;
    type Output = Empty;
    type Error = DeleteUserPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[47];
}

/// What `DeleteUserPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DeleteUserPolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DeleteUserPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DeleteUserPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for DeleteUserPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DeleteUserPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DeleteUserPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DeleteUserPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DeleteUserPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DetachGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachGroupPolicy;

impl Operation for DetachGroupPolicy {
    type Input = DetachGroupPolicyRequest;
    type Output = Empty;
    type Error = DetachGroupPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[49];
}

/// What `DetachGroupPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DetachGroupPolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DetachGroupPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DetachGroupPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for DetachGroupPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for DetachGroupPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DetachGroupPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DetachGroupPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DetachGroupPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DetachGroupPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DetachRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachRolePolicy;

impl Operation for DetachRolePolicy {
    type Input = DetachRolePolicyRequest;
    type Output = Empty;
    type Error = DetachRolePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[50];
}

/// What `DetachRolePolicy` answers instead of its output.
#[derive(Debug)]
pub enum DetachRolePolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DetachRolePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DetachRolePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for DetachRolePolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for DetachRolePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DetachRolePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DetachRolePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for DetachRolePolicyError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for DetachRolePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DetachRolePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `DetachUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct DetachUserPolicy;

impl Operation for DetachUserPolicy {
    type Input = DetachUserPolicyRequest;
    type Output = Empty;
    type Error = DetachUserPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[51];
}

/// What `DetachUserPolicy` answers instead of its output.
#[derive(Debug)]
pub enum DetachUserPolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for DetachUserPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for DetachUserPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for DetachUserPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for DetachUserPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for DetachUserPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for DetachUserPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for DetachUserPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for DetachUserPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetAccessKeyLastUsed`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyLastUsed;

impl Operation for GetAccessKeyLastUsed {
    type Input = GetAccessKeyLastUsedRequest;
    type Output = GetAccessKeyLastUsedResponse;
    type Error = GetAccessKeyLastUsedError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[62];
}

/// What `GetAccessKeyLastUsed` answers instead of its output.
#[derive(Debug)]
pub enum GetAccessKeyLastUsedError {
    AccessDenied(AccessDenied),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetAccessKeyLastUsedError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetAccessKeyLastUsedError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ValidationError> for GetAccessKeyLastUsedError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetAccessKeyLastUsedError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetGroup`.
#[derive(Clone, Copy, Debug)]
pub struct GetGroup;

impl Operation for GetGroup {
    type Input = GetGroupRequest;
    type Output = GetGroupResponse;
    type Error = GetGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[71];
}

/// What `GetGroup` answers instead of its output.
#[derive(Debug)]
pub enum GetGroupError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetGroupError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetGroupError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetGroupError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetGroupError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetGroupPolicy;

impl Operation for GetGroupPolicy {
    type Input = GetGroupPolicyRequest;
    type Output = GetGroupPolicyResponse;
    type Error = GetGroupPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[72];
}

/// What `GetGroupPolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetGroupPolicyError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetGroupPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetGroupPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetGroupPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetGroupPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetGroupPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetGroupPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct GetInstanceProfile;

impl Operation for GetInstanceProfile {
    type Input = GetInstanceProfileRequest;
    type Output = GetInstanceProfileResponse;
    type Error = GetInstanceProfileError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[74];
}

/// What `GetInstanceProfile` answers instead of its output.
#[derive(Debug)]
pub enum GetInstanceProfileError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetInstanceProfileError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetInstanceProfileError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetInstanceProfileError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetInstanceProfileError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetInstanceProfileError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetInstanceProfileError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicy;

impl Operation for GetPolicy {
    type Input = GetPolicyRequest;
    type Output = GetPolicyResponse;
    type Error = GetPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[80];
}

/// What `GetPolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetPolicyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for GetPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for GetPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetPolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct GetPolicyVersion;

impl Operation for GetPolicyVersion {
    type Input = GetPolicyVersionRequest;
    type Output = GetPolicyVersionResponse;
    type Error = GetPolicyVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[81];
}

/// What `GetPolicyVersion` answers instead of its output.
#[derive(Debug)]
pub enum GetPolicyVersionError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetPolicyVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetPolicyVersionError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for GetPolicyVersionError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for GetPolicyVersionError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetPolicyVersionError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetPolicyVersionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetPolicyVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRole`.
#[derive(Clone, Copy, Debug)]
pub struct GetRole;

impl Operation for GetRole {
    type Input = GetRoleRequest;
    type Output = GetRoleResponse;
    type Error = GetRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[82];
}

/// What `GetRole` answers instead of its output.
#[derive(Debug)]
pub enum GetRoleError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetRoleError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetRolePolicy;

impl Operation for GetRolePolicy {
    type Input = GetRolePolicyRequest;
    type Output = GetRolePolicyResponse;
    type Error = GetRolePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[83];
}

/// What `GetRolePolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetRolePolicyError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetRolePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetRolePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetRolePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetRolePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetRolePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetRolePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetUser`.
#[derive(Clone, Copy, Debug)]
pub struct GetUser;

impl Operation for GetUser {
    type Input = GetUserRequest;
    type Output = GetUserResponse;
    type Error = GetUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[91];
}

/// What `GetUser` answers instead of its output.
#[derive(Debug)]
pub enum GetUserError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct GetUserPolicy;

impl Operation for GetUserPolicy {
    type Input = GetUserPolicyRequest;
    type Output = GetUserPolicyResponse;
    type Error = GetUserPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[92];
}

/// What `GetUserPolicy` answers instead of its output.
#[derive(Debug)]
pub enum GetUserPolicyError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetUserPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetUserPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for GetUserPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for GetUserPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for GetUserPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetUserPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListAccessKeys`.
#[derive(Clone, Copy, Debug)]
pub struct ListAccessKeys;

impl Operation for ListAccessKeys {
    type Input = ListAccessKeysRequest;
    type Output = ListAccessKeysResponse;
    type Error = ListAccessKeysError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[93];
}

/// What `ListAccessKeys` answers instead of its output.
#[derive(Debug)]
pub enum ListAccessKeysError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListAccessKeysError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListAccessKeysError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListAccessKeysError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListAccessKeysError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListAccessKeysError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListAccessKeysError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListAttachedGroupPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedGroupPolicies;

impl Operation for ListAttachedGroupPolicies {
    type Input = ListAttachedGroupPoliciesRequest;
    type Output = ListAttachedGroupPoliciesResponse;
    type Error = ListAttachedGroupPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[95];
}

/// What `ListAttachedGroupPolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListAttachedGroupPoliciesError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListAttachedGroupPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListAttachedGroupPoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for ListAttachedGroupPoliciesError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for ListAttachedGroupPoliciesError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListAttachedGroupPoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListAttachedGroupPoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListAttachedGroupPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListAttachedRolePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedRolePolicies;

impl Operation for ListAttachedRolePolicies {
    type Input = ListAttachedRolePoliciesRequest;
    type Output = ListAttachedRolePoliciesResponse;
    type Error = ListAttachedRolePoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[96];
}

/// What `ListAttachedRolePolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListAttachedRolePoliciesError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListAttachedRolePoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListAttachedRolePoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for ListAttachedRolePoliciesError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for ListAttachedRolePoliciesError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListAttachedRolePoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListAttachedRolePoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListAttachedRolePoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListAttachedUserPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListAttachedUserPolicies;

impl Operation for ListAttachedUserPolicies {
    type Input = ListAttachedUserPoliciesRequest;
    type Output = ListAttachedUserPoliciesResponse;
    type Error = ListAttachedUserPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[97];
}

/// What `ListAttachedUserPolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListAttachedUserPoliciesError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListAttachedUserPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListAttachedUserPoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for ListAttachedUserPoliciesError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for ListAttachedUserPoliciesError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListAttachedUserPoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListAttachedUserPoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListAttachedUserPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListGroupPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroupPolicies;

impl Operation for ListGroupPolicies {
    type Input = ListGroupPoliciesRequest;
    type Output = ListGroupPoliciesResponse;
    type Error = ListGroupPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[100];
}

/// What `ListGroupPolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListGroupPoliciesError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListGroupPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListGroupPoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListGroupPoliciesError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListGroupPoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListGroupPoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListGroupPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListGroups`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroups;

impl Operation for ListGroups {
    type Input = ListGroupsRequest;
    type Output = ListGroupsResponse;
    type Error = ListGroupsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[101];
}

/// What `ListGroups` answers instead of its output.
#[derive(Debug)]
pub enum ListGroupsError {
    AccessDenied(AccessDenied),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListGroupsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListGroupsError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ServiceFailureException> for ListGroupsError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListGroupsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListGroupsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListGroupsForUser`.
#[derive(Clone, Copy, Debug)]
pub struct ListGroupsForUser;

impl Operation for ListGroupsForUser {
    type Input = ListGroupsForUserRequest;
    type Output = ListGroupsForUserResponse;
    type Error = ListGroupsForUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[102];
}

/// What `ListGroupsForUser` answers instead of its output.
#[derive(Debug)]
pub enum ListGroupsForUserError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListGroupsForUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListGroupsForUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListGroupsForUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListGroupsForUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListGroupsForUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListGroupsForUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListInstanceProfiles`.
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfiles;

impl Operation for ListInstanceProfiles {
    type Input = ListInstanceProfilesRequest;
    type Output = ListInstanceProfilesResponse;
    type Error = ListInstanceProfilesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[104];
}

/// What `ListInstanceProfiles` answers instead of its output.
#[derive(Debug)]
pub enum ListInstanceProfilesError {
    AccessDenied(AccessDenied),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListInstanceProfilesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListInstanceProfilesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ServiceFailureException> for ListInstanceProfilesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListInstanceProfilesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListInstanceProfilesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListInstanceProfilesForRole`.
#[derive(Clone, Copy, Debug)]
pub struct ListInstanceProfilesForRole;

impl Operation for ListInstanceProfilesForRole {
    type Input = ListInstanceProfilesForRoleRequest;
    type Output = ListInstanceProfilesForRoleResponse;
    type Error = ListInstanceProfilesForRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[105];
}

/// What `ListInstanceProfilesForRole` answers instead of its output.
#[derive(Debug)]
pub enum ListInstanceProfilesForRoleError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListInstanceProfilesForRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListInstanceProfilesForRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListInstanceProfilesForRoleError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListInstanceProfilesForRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListInstanceProfilesForRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListInstanceProfilesForRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicies;

impl Operation for ListPolicies {
    type Input = ListPoliciesRequest;
    type Output = ListPoliciesResponse;
    type Error = ListPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[111];
}

/// What `ListPolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListPoliciesError {
    AccessDenied(AccessDenied),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListPoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ServiceFailureException> for ListPoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListPoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListPolicyTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyTags;

impl Operation for ListPolicyTags {
    type Input = ListPolicyTagsRequest;
    type Output = ListPolicyTagsResponse;
    type Error = ListPolicyTagsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[113];
}

/// What `ListPolicyTags` answers instead of its output.
#[derive(Debug)]
pub enum ListPolicyTagsError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListPolicyTagsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListPolicyTagsError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for ListPolicyTagsError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for ListPolicyTagsError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListPolicyTagsError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListPolicyTagsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListPolicyTagsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListPolicyVersions`.
#[derive(Clone, Copy, Debug)]
pub struct ListPolicyVersions;

impl Operation for ListPolicyVersions {
    type Input = ListPolicyVersionsRequest;
    type Output = ListPolicyVersionsResponse;
    type Error = ListPolicyVersionsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[114];
}

/// What `ListPolicyVersions` answers instead of its output.
#[derive(Debug)]
pub enum ListPolicyVersionsError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListPolicyVersionsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListPolicyVersionsError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for ListPolicyVersionsError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for ListPolicyVersionsError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListPolicyVersionsError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListPolicyVersionsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListPolicyVersionsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListRolePolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListRolePolicies;

impl Operation for ListRolePolicies {
    type Input = ListRolePoliciesRequest;
    type Output = ListRolePoliciesResponse;
    type Error = ListRolePoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[115];
}

/// What `ListRolePolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListRolePoliciesError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListRolePoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListRolePoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListRolePoliciesError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListRolePoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListRolePoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListRolePoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListRoleTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoleTags;

impl Operation for ListRoleTags {
    type Input = ListRoleTagsRequest;
    type Output = ListRoleTagsResponse;
    type Error = ListRoleTagsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[116];
}

/// What `ListRoleTags` answers instead of its output.
#[derive(Debug)]
pub enum ListRoleTagsError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListRoleTagsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListRoleTagsError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListRoleTagsError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListRoleTagsError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListRoleTagsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListRoleTagsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListRoles`.
#[derive(Clone, Copy, Debug)]
pub struct ListRoles;

impl Operation for ListRoles {
    type Input = ListRolesRequest;
    type Output = ListRolesResponse;
    type Error = ListRolesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[117];
}

/// What `ListRoles` answers instead of its output.
#[derive(Debug)]
pub enum ListRolesError {
    AccessDenied(AccessDenied),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListRolesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListRolesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ServiceFailureException> for ListRolesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListRolesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListRolesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListUserPolicies`.
#[derive(Clone, Copy, Debug)]
pub struct ListUserPolicies;

impl Operation for ListUserPolicies {
    type Input = ListUserPoliciesRequest;
    type Output = ListUserPoliciesResponse;
    type Error = ListUserPoliciesError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[125];
}

/// What `ListUserPolicies` answers instead of its output.
#[derive(Debug)]
pub enum ListUserPoliciesError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListUserPoliciesError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListUserPoliciesError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListUserPoliciesError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListUserPoliciesError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListUserPoliciesError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListUserPoliciesError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListUserTags`.
#[derive(Clone, Copy, Debug)]
pub struct ListUserTags;

impl Operation for ListUserTags {
    type Input = ListUserTagsRequest;
    type Output = ListUserTagsResponse;
    type Error = ListUserTagsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[126];
}

/// What `ListUserTags` answers instead of its output.
#[derive(Debug)]
pub enum ListUserTagsError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListUserTagsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListUserTagsError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for ListUserTagsError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for ListUserTagsError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListUserTagsError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListUserTagsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListUsers`.
#[derive(Clone, Copy, Debug)]
pub struct ListUsers;

impl Operation for ListUsers {
    type Input = ListUsersRequest;
    type Output = ListUsersResponse;
    type Error = ListUsersError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[127];
}

/// What `ListUsers` answers instead of its output.
#[derive(Debug)]
pub enum ListUsersError {
    AccessDenied(AccessDenied),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for ListUsersError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for ListUsersError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ServiceFailureException> for ListUsersError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for ListUsersError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for ListUsersError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutGroupPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutGroupPolicy;

impl Operation for PutGroupPolicy {
    type Input = PutGroupPolicyRequest;
    type Output = Empty;
    type Error = PutGroupPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[130];
}

/// What `PutGroupPolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutGroupPolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for PutGroupPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for PutGroupPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for PutGroupPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for PutGroupPolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<NoSuchEntityException> for PutGroupPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for PutGroupPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for PutGroupPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for PutGroupPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutRolePolicy;

impl Operation for PutRolePolicy {
    type Input = PutRolePolicyRequest;
    type Output = Empty;
    type Error = PutRolePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[132];
}

/// What `PutRolePolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutRolePolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for PutRolePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for PutRolePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for PutRolePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for PutRolePolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<NoSuchEntityException> for PutRolePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for PutRolePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for PutRolePolicyError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for PutRolePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for PutRolePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `PutUserPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct PutUserPolicy;

impl Operation for PutUserPolicy {
    type Input = PutUserPolicyRequest;
    type Output = Empty;
    type Error = PutUserPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[134];
}

/// What `PutUserPolicy` answers instead of its output.
#[derive(Debug)]
pub enum PutUserPolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for PutUserPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for PutUserPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for PutUserPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for PutUserPolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<NoSuchEntityException> for PutUserPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for PutUserPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for PutUserPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for PutUserPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RemoveRoleFromInstanceProfile`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveRoleFromInstanceProfile;

impl Operation for RemoveRoleFromInstanceProfile {
    type Input = RemoveRoleFromInstanceProfileRequest;
    type Output = Empty;
    type Error = RemoveRoleFromInstanceProfileError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[137];
}

/// What `RemoveRoleFromInstanceProfile` answers instead of its output.
#[derive(Debug)]
pub enum RemoveRoleFromInstanceProfileError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for RemoveRoleFromInstanceProfileError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for RemoveRoleFromInstanceProfileError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for RemoveRoleFromInstanceProfileError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for RemoveRoleFromInstanceProfileError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for RemoveRoleFromInstanceProfileError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for RemoveRoleFromInstanceProfileError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for RemoveRoleFromInstanceProfileError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for RemoveRoleFromInstanceProfileError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `RemoveUserFromGroup`.
#[derive(Clone, Copy, Debug)]
pub struct RemoveUserFromGroup;

impl Operation for RemoveUserFromGroup {
    type Input = RemoveUserFromGroupRequest;
    type Output = Empty;
    type Error = RemoveUserFromGroupError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[138];
}

/// What `RemoveUserFromGroup` answers instead of its output.
#[derive(Debug)]
pub enum RemoveUserFromGroupError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for RemoveUserFromGroupError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for RemoveUserFromGroupError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for RemoveUserFromGroupError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for RemoveUserFromGroupError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for RemoveUserFromGroupError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for RemoveUserFromGroupError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for RemoveUserFromGroupError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `SetDefaultPolicyVersion`.
#[derive(Clone, Copy, Debug)]
pub struct SetDefaultPolicyVersion;

impl Operation for SetDefaultPolicyVersion {
    type Input = SetDefaultPolicyVersionRequest;
    type Output = Empty;
    type Error = SetDefaultPolicyVersionError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[142];
}

/// What `SetDefaultPolicyVersion` answers instead of its output.
#[derive(Debug)]
pub enum SetDefaultPolicyVersionError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for SetDefaultPolicyVersionError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for SetDefaultPolicyVersionError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for SetDefaultPolicyVersionError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for SetDefaultPolicyVersionError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for SetDefaultPolicyVersionError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for SetDefaultPolicyVersionError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for SetDefaultPolicyVersionError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for SetDefaultPolicyVersionError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct TagPolicy;

impl Operation for TagPolicy {
    type Input = TagPolicyRequest;
    type Output = Empty;
    type Error = TagPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[149];
}

/// What `TagPolicy` answers instead of its output.
#[derive(Debug)]
pub enum TagPolicyError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for TagPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for TagPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for TagPolicyError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InvalidInputException> for TagPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for TagPolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for TagPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for TagPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for TagPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for TagPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagRole`.
#[derive(Clone, Copy, Debug)]
pub struct TagRole;

impl Operation for TagRole {
    type Input = TagRoleRequest;
    type Output = Empty;
    type Error = TagRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[150];
}

/// What `TagRole` answers instead of its output.
#[derive(Debug)]
pub enum TagRoleError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for TagRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for TagRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for TagRoleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InvalidInputException> for TagRoleError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for TagRoleError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for TagRoleError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for TagRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for TagRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for TagRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `TagUser`.
#[derive(Clone, Copy, Debug)]
pub struct TagUser;

impl Operation for TagUser {
    type Input = TagUserRequest;
    type Output = Empty;
    type Error = TagUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[153];
}

/// What `TagUser` answers instead of its output.
#[derive(Debug)]
pub enum TagUserError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for TagUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for TagUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for TagUserError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InvalidInputException> for TagUserError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for TagUserError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for TagUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for TagUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for TagUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for TagUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagPolicy`.
#[derive(Clone, Copy, Debug)]
pub struct UntagPolicy;

impl Operation for UntagPolicy {
    type Input = UntagPolicyRequest;
    type Output = Empty;
    type Error = UntagPolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[157];
}

/// What `UntagPolicy` answers instead of its output.
#[derive(Debug)]
pub enum UntagPolicyError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    InvalidInputException(InvalidInputException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UntagPolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UntagPolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for UntagPolicyError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<InvalidInputException> for UntagPolicyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<NoSuchEntityException> for UntagPolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UntagPolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for UntagPolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UntagPolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagRole`.
#[derive(Clone, Copy, Debug)]
pub struct UntagRole;

impl Operation for UntagRole {
    type Input = UntagRoleRequest;
    type Output = Empty;
    type Error = UntagRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[158];
}

/// What `UntagRole` answers instead of its output.
#[derive(Debug)]
pub enum UntagRoleError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UntagRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UntagRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for UntagRoleError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<NoSuchEntityException> for UntagRoleError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UntagRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for UntagRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UntagRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UntagUser`.
#[derive(Clone, Copy, Debug)]
pub struct UntagUser;

impl Operation for UntagUser {
    type Input = UntagUserRequest;
    type Output = Empty;
    type Error = UntagUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[161];
}

/// What `UntagUser` answers instead of its output.
#[derive(Debug)]
pub enum UntagUserError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UntagUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UntagUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for UntagUserError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<NoSuchEntityException> for UntagUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UntagUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for UntagUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UntagUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateAccessKey`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAccessKey;

impl Operation for UpdateAccessKey {
    type Input = UpdateAccessKeyRequest;
    type Output = Empty;
    type Error = UpdateAccessKeyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[162];
}

/// What `UpdateAccessKey` answers instead of its output.
#[derive(Debug)]
pub enum UpdateAccessKeyError {
    AccessDenied(AccessDenied),
    InvalidInputException(InvalidInputException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UpdateAccessKeyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::InvalidInputException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UpdateAccessKeyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<InvalidInputException> for UpdateAccessKeyError {
    fn from(fault: InvalidInputException) -> Self {
        Self::InvalidInputException(fault)
    }
}

impl From<LimitExceededException> for UpdateAccessKeyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for UpdateAccessKeyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UpdateAccessKeyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for UpdateAccessKeyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UpdateAccessKeyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateAssumeRolePolicy`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateAssumeRolePolicy;

impl Operation for UpdateAssumeRolePolicy {
    type Input = UpdateAssumeRolePolicyRequest;
    type Output = Empty;
    type Error = UpdateAssumeRolePolicyError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[164];
}

/// What `UpdateAssumeRolePolicy` answers instead of its output.
#[derive(Debug)]
pub enum UpdateAssumeRolePolicyError {
    AccessDenied(AccessDenied),
    LimitExceededException(LimitExceededException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UpdateAssumeRolePolicyError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UpdateAssumeRolePolicyError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<LimitExceededException> for UpdateAssumeRolePolicyError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for UpdateAssumeRolePolicyError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<NoSuchEntityException> for UpdateAssumeRolePolicyError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UpdateAssumeRolePolicyError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for UpdateAssumeRolePolicyError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for UpdateAssumeRolePolicyError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UpdateAssumeRolePolicyError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateRole`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateRole;

impl Operation for UpdateRole {
    type Input = UpdateRoleRequest;
    type Output = UpdateRoleResponse;
    type Error = UpdateRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[169];
}

/// What `UpdateRole` answers instead of its output.
#[derive(Debug)]
pub enum UpdateRoleError {
    AccessDenied(AccessDenied),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    UnmodifiableEntityException(UnmodifiableEntityException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UpdateRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::UnmodifiableEntityException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UpdateRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<NoSuchEntityException> for UpdateRoleError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UpdateRoleError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<UnmodifiableEntityException> for UpdateRoleError {
    fn from(fault: UnmodifiableEntityException) -> Self {
        Self::UnmodifiableEntityException(fault)
    }
}

impl From<ValidationError> for UpdateRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UpdateRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `UpdateUser`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateUser;

impl Operation for UpdateUser {
    type Input = UpdateUserRequest;
    type Output = Empty;
    type Error = UpdateUserError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[176];
}

/// What `UpdateUser` answers instead of its output.
#[derive(Debug)]
pub enum UpdateUserError {
    AccessDenied(AccessDenied),
    ConcurrentModificationException(ConcurrentModificationException),
    EntityAlreadyExistsException(EntityAlreadyExistsException),
    EntityTemporarilyUnmodifiableException(EntityTemporarilyUnmodifiableException),
    LimitExceededException(LimitExceededException),
    NoSuchEntityException(NoSuchEntityException),
    ServiceFailureException(ServiceFailureException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for UpdateUserError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ConcurrentModificationException(fault) => Ok(fault),
            Self::EntityAlreadyExistsException(fault) => Ok(fault),
            Self::EntityTemporarilyUnmodifiableException(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::NoSuchEntityException(fault) => Ok(fault),
            Self::ServiceFailureException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for UpdateUserError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ConcurrentModificationException> for UpdateUserError {
    fn from(fault: ConcurrentModificationException) -> Self {
        Self::ConcurrentModificationException(fault)
    }
}

impl From<EntityAlreadyExistsException> for UpdateUserError {
    fn from(fault: EntityAlreadyExistsException) -> Self {
        Self::EntityAlreadyExistsException(fault)
    }
}

impl From<EntityTemporarilyUnmodifiableException> for UpdateUserError {
    fn from(fault: EntityTemporarilyUnmodifiableException) -> Self {
        Self::EntityTemporarilyUnmodifiableException(fault)
    }
}

impl From<LimitExceededException> for UpdateUserError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<NoSuchEntityException> for UpdateUserError {
    fn from(fault: NoSuchEntityException) -> Self {
        Self::NoSuchEntityException(fault)
    }
}

impl From<ServiceFailureException> for UpdateUserError {
    fn from(fault: ServiceFailureException) -> Self {
        Self::ServiceFailureException(fault)
    }
}

impl From<ValidationError> for UpdateUserError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for UpdateUserError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessDenied {
    pub message: Option<String>,
}

impl Shape for AccessDenied {
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

impl Fault for AccessDenied {
    fn schema(&self) -> &'static Schema {
        &schemas::ACCESS_DENIED
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl AccessDenied {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKey {
    pub user_name: String,
    pub access_key_id: String,
    pub status: StatusType,
    pub secret_access_key: String,
    pub create_date: Option<Timestamp>,
}

impl Shape for AccessKey {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.access_key_id);
        put(to, schema, 2, &self.status);
        put(to, schema, 3, &self.secret_access_key);
        put_opt(to, schema, 4, &self.create_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.access_key_id),
            2 => get(from, schema, 2, &mut this.status),
            3 => get(from, schema, 3, &mut this.secret_access_key),
            4 => get_opt(from, schema, 4, &mut this.create_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub service_name: String,
    pub region: String,
}

impl Shape for AccessKeyLastUsed {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.last_used_date);
        put(to, schema, 1, &self.service_name);
        put(to, schema, 2, &self.region);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.last_used_date),
            1 => get(from, schema, 1, &mut this.service_name),
            2 => get(from, schema, 2, &mut this.region),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub user_name: Option<String>,
    pub access_key_id: Option<String>,
    pub status: Option<StatusType>,
    pub create_date: Option<Timestamp>,
}

impl Shape for AccessKeyMetadata {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.access_key_id);
        put_opt(to, schema, 2, &self.status);
        put_opt(to, schema, 3, &self.create_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.access_key_id),
            2 => get_opt(from, schema, 2, &mut this.status),
            3 => get_opt(from, schema, 3, &mut this.create_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl Shape for AddRoleToInstanceProfileRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile_name);
        put(to, schema, 1, &self.role_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile_name),
            1 => get(from, schema, 1, &mut this.role_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl Shape for AddUserToGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.user_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.user_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl Shape for AttachGroupPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl Shape for AttachRolePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl Shape for AttachUserPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_type: Option<PermissionsBoundaryAttachmentType>,
    pub permissions_boundary_arn: Option<String>,
}

impl Shape for AttachedPermissionsBoundary {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.permissions_boundary_type);
        put_opt(to, schema, 1, &self.permissions_boundary_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.permissions_boundary_type),
            1 => get_opt(from, schema, 1, &mut this.permissions_boundary_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl Shape for AttachedPolicy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_name);
        put_opt(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_name),
            1 => get_opt(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConcurrentModificationException {
    pub message: Option<String>,
}

impl Shape for ConcurrentModificationException {
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

impl Fault for ConcurrentModificationException {
    fn schema(&self) -> &'static Schema {
        &schemas::CONCURRENT_MODIFICATION_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ConcurrentModificationException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

impl Shape for CreateAccessKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: AccessKey,
}

impl Shape for CreateAccessKeyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.access_key);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.access_key),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub path: Option<String>,
    pub group_name: String,
}

impl Shape for CreateGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path);
        put(to, schema, 1, &self.group_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.group_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Group,
}

impl Shape for CreateGroupResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: String,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateInstanceProfileRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile_name);
        put_opt(to, schema, 1, &self.path);
        put_opt(to, schema, 2, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile_name),
            1 => get_opt(from, schema, 1, &mut this.path),
            2 => get_opt(from, schema, 2, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

impl Shape for CreateInstanceProfileResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub policy_name: String,
    pub path: Option<String>,
    pub policy_document: String,
    pub description: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreatePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_name);
        put_opt(to, schema, 1, &self.path);
        put(to, schema, 2, &self.policy_document);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_name),
            1 => get_opt(from, schema, 1, &mut this.path),
            2 => get(from, schema, 2, &mut this.policy_document),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

impl Shape for CreatePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: String,
    pub policy_document: String,
    pub set_as_default: Option<bool>,
}

impl Shape for CreatePolicyVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.policy_document);
        put_opt(to, schema, 2, &self.set_as_default);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.policy_document),
            2 => get_opt(from, schema, 2, &mut this.set_as_default),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl Shape for CreatePolicyVersionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub path: Option<String>,
    pub role_name: String,
    pub assume_role_policy_document: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path);
        put(to, schema, 1, &self.role_name);
        put(to, schema, 2, &self.assume_role_policy_document);
        put_opt(to, schema, 3, &self.description);
        put_opt(to, schema, 4, &self.max_session_duration);
        put_opt(to, schema, 5, &self.permissions_boundary);
        put_opt(to, schema, 6, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.role_name),
            2 => get(from, schema, 2, &mut this.assume_role_policy_document),
            3 => get_opt(from, schema, 3, &mut this.description),
            4 => get_opt(from, schema, 4, &mut this.max_session_duration),
            5 => get_opt(from, schema, 5, &mut this.permissions_boundary),
            6 => get_opt(from, schema, 6, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Role,
}

impl Shape for CreateRoleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub user_name: String,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for CreateUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path);
        put(to, schema, 1, &self.user_name);
        put_opt(to, schema, 2, &self.permissions_boundary);
        put_opt(to, schema, 3, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.user_name),
            2 => get_opt(from, schema, 2, &mut this.permissions_boundary),
            3 => get_opt(from, schema, 3, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

impl Shape for CreateUserResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
}

impl Shape for DeleteAccessKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.access_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.access_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteConflictException {
    pub message: Option<String>,
}

impl Shape for DeleteConflictException {
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

impl Fault for DeleteConflictException {
    fn schema(&self) -> &'static Schema {
        &schemas::DELETE_CONFLICT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl DeleteConflictException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl Shape for DeleteGroupPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: String,
}

impl Shape for DeleteGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl Shape for DeleteInstanceProfileRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: String,
}

impl Shape for DeletePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl Shape for DeletePolicyVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl Shape for DeleteRolePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: String,
}

impl Shape for DeleteRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl Shape for DeleteUserPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: String,
}

impl Shape for DeleteUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: String,
    pub policy_arn: String,
}

impl Shape for DetachGroupPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub role_name: String,
    pub policy_arn: String,
}

impl Shape for DetachRolePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub user_name: String,
    pub policy_arn: String,
}

impl Shape for DetachUserPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityAlreadyExistsException {
    pub message: Option<String>,
}

impl Shape for EntityAlreadyExistsException {
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

impl Fault for EntityAlreadyExistsException {
    fn schema(&self) -> &'static Schema {
        &schemas::ENTITY_ALREADY_EXISTS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EntityAlreadyExistsException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityTemporarilyUnmodifiableException {
    pub message: Option<String>,
}

impl Shape for EntityTemporarilyUnmodifiableException {
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

impl Fault for EntityTemporarilyUnmodifiableException {
    fn schema(&self) -> &'static Schema {
        &schemas::ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl EntityTemporarilyUnmodifiableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: String,
}

impl Shape for GetAccessKeyLastUsedRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.access_key_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.access_key_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub user_name: Option<String>,
    pub access_key_last_used: Option<AccessKeyLastUsed>,
}

impl Shape for GetAccessKeyLastUsedResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.access_key_last_used);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.access_key_last_used),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
}

impl Shape for GetGroupPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for GetGroupPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for GetGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Group,
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for GetGroupResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group);
        put(to, schema, 1, &self.users);
        put_opt(to, schema, 2, &self.is_truncated);
        put_opt(to, schema, 3, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group),
            1 => get(from, schema, 1, &mut this.users),
            2 => get_opt(from, schema, 2, &mut this.is_truncated),
            3 => get_opt(from, schema, 3, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: String,
}

impl Shape for GetInstanceProfileRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: InstanceProfile,
}

impl Shape for GetInstanceProfileResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: String,
}

impl Shape for GetPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

impl Shape for GetPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl Shape for GetPolicyVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl Shape for GetPolicyVersionResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_version),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
}

impl Shape for GetRolePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for GetRolePolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: String,
}

impl Shape for GetRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Role,
}

impl Shape for GetRoleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
}

impl Shape for GetUserPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.policy_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for GetUserPolicyResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

impl Shape for GetUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: User,
}

impl Shape for GetUserResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub path: String,
    pub group_name: String,
    pub group_id: String,
    pub arn: String,
    pub create_date: Timestamp,
}

impl Shape for Group {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.path);
        put(to, schema, 1, &self.group_name);
        put(to, schema, 2, &self.group_id);
        put(to, schema, 3, &self.arn);
        put(to, schema, 4, &self.create_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.group_name),
            2 => get(from, schema, 2, &mut this.group_id),
            3 => get(from, schema, 3, &mut this.arn),
            4 => get(from, schema, 4, &mut this.create_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub path: String,
    pub instance_profile_name: String,
    pub instance_profile_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub roles: Vec<Role>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for InstanceProfile {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.path);
        put(to, schema, 1, &self.instance_profile_name);
        put(to, schema, 2, &self.instance_profile_id);
        put(to, schema, 3, &self.arn);
        put(to, schema, 4, &self.create_date);
        put(to, schema, 5, &self.roles);
        put_opt(to, schema, 6, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.instance_profile_name),
            2 => get(from, schema, 2, &mut this.instance_profile_id),
            3 => get(from, schema, 3, &mut this.arn),
            4 => get(from, schema, 4, &mut this.create_date),
            5 => get(from, schema, 5, &mut this.roles),
            6 => get_opt(from, schema, 6, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvalidInputException {
    pub message: Option<String>,
}

impl Shape for InvalidInputException {
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

impl Fault for InvalidInputException {
    fn schema(&self) -> &'static Schema {
        &schemas::INVALID_INPUT_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl InvalidInputException {
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
pub struct ListAccessKeysRequest {
    pub user_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAccessKeysRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Vec<AccessKeyMetadata>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAccessKeysResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.access_key_metadata);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.access_key_metadata),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAttachedGroupPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put_opt(to, schema, 1, &self.path_prefix);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get_opt(from, schema, 1, &mut this.path_prefix),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAttachedGroupPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attached_policies);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attached_policies),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub role_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAttachedRolePoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put_opt(to, schema, 1, &self.path_prefix);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get_opt(from, schema, 1, &mut this.path_prefix),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAttachedRolePoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attached_policies);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attached_policies),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub user_name: String,
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListAttachedUserPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.path_prefix);
        put_opt(to, schema, 2, &self.marker);
        put_opt(to, schema, 3, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.path_prefix),
            2 => get_opt(from, schema, 2, &mut this.marker),
            3 => get_opt(from, schema, 3, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListAttachedUserPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.attached_policies);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.attached_policies),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListGroupPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListGroupPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_names);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_names),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListGroupsForUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListGroupsForUserResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.groups);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.groups),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListGroupsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path_prefix);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path_prefix),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Vec<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListGroupsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.groups);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.groups),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListInstanceProfilesForRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListInstanceProfilesForRoleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profiles);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profiles),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListInstanceProfilesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path_prefix);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path_prefix),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Vec<InstanceProfile>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListInstanceProfilesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profiles);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profiles),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub scope: Option<PolicyScopeType>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<PolicyUsageType>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.scope);
        put_opt(to, schema, 1, &self.only_attached);
        put_opt(to, schema, 2, &self.path_prefix);
        put_opt(to, schema, 3, &self.policy_usage_filter);
        put_opt(to, schema, 4, &self.marker);
        put_opt(to, schema, 5, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.scope),
            1 => get_opt(from, schema, 1, &mut this.only_attached),
            2 => get_opt(from, schema, 2, &mut this.path_prefix),
            3 => get_opt(from, schema, 3, &mut this.policy_usage_filter),
            4 => get_opt(from, schema, 4, &mut this.marker),
            5 => get_opt(from, schema, 5, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub policies: Option<Vec<Policy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policies);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policies),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListPolicyTagsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPolicyTagsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.tags);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.tags),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub policy_arn: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListPolicyVersionsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub versions: Option<Vec<PolicyVersion>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListPolicyVersionsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.versions);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.versions),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListRolePoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListRolePoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_names);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_names),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub role_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListRoleTagsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListRoleTagsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.tags);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.tags),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListRolesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path_prefix);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path_prefix),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub roles: Vec<Role>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListRolesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.roles);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.roles),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListUserPoliciesRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub policy_names: Vec<String>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListUserPoliciesResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_names);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_names),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub user_name: String,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListUserTagsRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub tags: Vec<Tag>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListUserTagsResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.tags);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.tags),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub path_prefix: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl Shape for ListUsersRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.path_prefix);
        put_opt(to, schema, 1, &self.marker);
        put_opt(to, schema, 2, &self.max_items);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.path_prefix),
            1 => get_opt(from, schema, 1, &mut this.marker),
            2 => get_opt(from, schema, 2, &mut this.max_items),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub users: Vec<User>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl Shape for ListUsersResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.users);
        put_opt(to, schema, 1, &self.is_truncated);
        put_opt(to, schema, 2, &self.marker);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.users),
            1 => get_opt(from, schema, 1, &mut this.is_truncated),
            2 => get_opt(from, schema, 2, &mut this.marker),
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
pub struct NoSuchEntityException {
    pub message: Option<String>,
}

impl Shape for NoSuchEntityException {
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

impl Fault for NoSuchEntityException {
    fn schema(&self) -> &'static Schema {
        &schemas::NO_SUCH_ENTITY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl NoSuchEntityException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PermissionsBoundaryAttachmentType {
    PermissionsBoundaryPolicy,
    /// A value that the model does not have.
    Unknown(String),
}

impl PermissionsBoundaryAttachmentType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PermissionsBoundaryPolicy => "PermissionsBoundaryPolicy",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PermissionsBoundaryAttachmentType {
    fn from(value: &str) -> Self {
        match value {
            "PermissionsBoundaryPolicy" => Self::PermissionsBoundaryPolicy,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PermissionsBoundaryAttachmentType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PermissionsBoundaryAttachmentType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PermissionsBoundaryAttachmentType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub policy_name: Option<String>,
    pub policy_id: Option<String>,
    pub arn: Option<String>,
    pub path: Option<String>,
    pub default_version_id: Option<String>,
    pub attachment_count: Option<i32>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub is_attachable: Option<bool>,
    pub description: Option<String>,
    pub create_date: Option<Timestamp>,
    pub update_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for Policy {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.policy_name);
        put_opt(to, schema, 1, &self.policy_id);
        put_opt(to, schema, 2, &self.arn);
        put_opt(to, schema, 3, &self.path);
        put_opt(to, schema, 4, &self.default_version_id);
        put_opt(to, schema, 5, &self.attachment_count);
        put_opt(to, schema, 6, &self.permissions_boundary_usage_count);
        put_opt(to, schema, 7, &self.is_attachable);
        put_opt(to, schema, 8, &self.description);
        put_opt(to, schema, 9, &self.create_date);
        put_opt(to, schema, 10, &self.update_date);
        put_opt(to, schema, 11, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.policy_name),
            1 => get_opt(from, schema, 1, &mut this.policy_id),
            2 => get_opt(from, schema, 2, &mut this.arn),
            3 => get_opt(from, schema, 3, &mut this.path),
            4 => get_opt(from, schema, 4, &mut this.default_version_id),
            5 => get_opt(from, schema, 5, &mut this.attachment_count),
            6 => get_opt(from, schema, 6, &mut this.permissions_boundary_usage_count),
            7 => get_opt(from, schema, 7, &mut this.is_attachable),
            8 => get_opt(from, schema, 8, &mut this.description),
            9 => get_opt(from, schema, 9, &mut this.create_date),
            10 => get_opt(from, schema, 10, &mut this.update_date),
            11 => get_opt(from, schema, 11, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyNotAttachableException {
    pub message: Option<String>,
}

impl Shape for PolicyNotAttachableException {
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

impl Fault for PolicyNotAttachableException {
    fn schema(&self) -> &'static Schema {
        &schemas::POLICY_NOT_ATTACHABLE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PolicyNotAttachableException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyUsageType {
    PermissionsPolicy,
    PermissionsBoundary,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyUsageType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PermissionsPolicy => "PermissionsPolicy",
            Self::PermissionsBoundary => "PermissionsBoundary",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyUsageType {
    fn from(value: &str) -> Self {
        match value {
            "PermissionsPolicy" => Self::PermissionsPolicy,
            "PermissionsBoundary" => Self::PermissionsBoundary,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PolicyUsageType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PolicyUsageType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PolicyUsageType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub document: Option<String>,
    pub version_id: Option<String>,
    pub is_default_version: Option<bool>,
    pub create_date: Option<Timestamp>,
}

impl Shape for PolicyVersion {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.document);
        put_opt(to, schema, 1, &self.version_id);
        put_opt(to, schema, 2, &self.is_default_version);
        put_opt(to, schema, 3, &self.create_date);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.document),
            1 => get_opt(from, schema, 1, &mut this.version_id),
            2 => get_opt(from, schema, 2, &mut this.is_default_version),
            3 => get_opt(from, schema, 3, &mut this.create_date),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for PutGroupPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub role_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for PutRolePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub user_name: String,
    pub policy_name: String,
    pub policy_document: String,
}

impl Shape for PutUserPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.policy_name);
        put(to, schema, 2, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.policy_name),
            2 => get(from, schema, 2, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: String,
    pub role_name: String,
}

impl Shape for RemoveRoleFromInstanceProfileRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.instance_profile_name);
        put(to, schema, 1, &self.role_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.instance_profile_name),
            1 => get(from, schema, 1, &mut this.role_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: String,
    pub user_name: String,
}

impl Shape for RemoveUserFromGroupRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.group_name);
        put(to, schema, 1, &self.user_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.group_name),
            1 => get(from, schema, 1, &mut this.user_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub path: String,
    pub role_name: String,
    pub role_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub role_last_used: Option<RoleLastUsed>,
    pub source_role_template: Option<SourceRoleTemplate>,
}

impl Shape for Role {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.path);
        put(to, schema, 1, &self.role_name);
        put(to, schema, 2, &self.role_id);
        put(to, schema, 3, &self.arn);
        put(to, schema, 4, &self.create_date);
        put_opt(to, schema, 5, &self.assume_role_policy_document);
        put_opt(to, schema, 6, &self.description);
        put_opt(to, schema, 7, &self.max_session_duration);
        put_opt(to, schema, 8, &self.permissions_boundary);
        put_opt(to, schema, 9, &self.tags);
        put_opt(to, schema, 10, &self.role_last_used);
        put_opt(to, schema, 11, &self.source_role_template);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.role_name),
            2 => get(from, schema, 2, &mut this.role_id),
            3 => get(from, schema, 3, &mut this.arn),
            4 => get(from, schema, 4, &mut this.create_date),
            5 => get_opt(from, schema, 5, &mut this.assume_role_policy_document),
            6 => get_opt(from, schema, 6, &mut this.description),
            7 => get_opt(from, schema, 7, &mut this.max_session_duration),
            8 => get_opt(from, schema, 8, &mut this.permissions_boundary),
            9 => get_opt(from, schema, 9, &mut this.tags),
            10 => get_opt(from, schema, 10, &mut this.role_last_used),
            11 => get_opt(from, schema, 11, &mut this.source_role_template),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

impl Shape for RoleLastUsed {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.last_used_date);
        put_opt(to, schema, 1, &self.region);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.last_used_date),
            1 => get_opt(from, schema, 1, &mut this.region),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceFailureException {
    pub message: Option<String>,
}

impl Shape for ServiceFailureException {
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

impl Fault for ServiceFailureException {
    fn schema(&self) -> &'static Schema {
        &schemas::SERVICE_FAILURE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ServiceFailureException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: String,
    pub version_id: String,
}

impl Shape for SetDefaultPolicyVersionRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.version_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.version_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceRoleTemplate {
    pub template_arn: String,
    pub template_minor_version: i32,
}

impl Shape for SourceRoleTemplate {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.template_arn);
        put(to, schema, 1, &self.template_minor_version);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.template_arn),
            1 => get(from, schema, 1, &mut this.template_minor_version),
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
pub struct TagPolicyRequest {
    pub policy_arn: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub user_name: String,
    pub tags: Vec<Tag>,
}

impl Shape for TagUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnmodifiableEntityException {
    pub message: Option<String>,
}

impl Shape for UnmodifiableEntityException {
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

impl Fault for UnmodifiableEntityException {
    fn schema(&self) -> &'static Schema {
        &schemas::UNMODIFIABLE_ENTITY_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl UnmodifiableEntityException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagPolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.policy_arn);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.policy_arn),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    pub user_name: String,
    pub tag_keys: Vec<String>,
}

impl Shape for UntagUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.tag_keys);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.tag_keys),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub user_name: Option<String>,
    pub access_key_id: String,
    pub status: StatusType,
}

impl Shape for UpdateAccessKeyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_name);
        put(to, schema, 1, &self.access_key_id);
        put(to, schema, 2, &self.status);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_name),
            1 => get(from, schema, 1, &mut this.access_key_id),
            2 => get(from, schema, 2, &mut this.status),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub role_name: String,
    pub policy_document: String,
}

impl Shape for UpdateAssumeRolePolicyRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put(to, schema, 1, &self.policy_document);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get(from, schema, 1, &mut this.policy_document),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub role_name: String,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
}

impl Shape for UpdateRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_name);
        put_opt(to, schema, 1, &self.description);
        put_opt(to, schema, 2, &self.max_session_duration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_name),
            1 => get_opt(from, schema, 1, &mut this.description),
            2 => get_opt(from, schema, 2, &mut this.max_session_duration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {}

impl Shape for UpdateRoleResponse {
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
pub struct UpdateUserRequest {
    pub user_name: String,
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
}

impl Shape for UpdateUserRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.user_name);
        put_opt(to, schema, 1, &self.new_path);
        put_opt(to, schema, 2, &self.new_user_name);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.user_name),
            1 => get_opt(from, schema, 1, &mut this.new_path),
            2 => get_opt(from, schema, 2, &mut this.new_user_name),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub path: String,
    pub user_name: String,
    pub user_id: String,
    pub arn: String,
    pub create_date: Timestamp,
    pub password_last_used: Option<Timestamp>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
}

impl Shape for User {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.path);
        put(to, schema, 1, &self.user_name);
        put(to, schema, 2, &self.user_id);
        put(to, schema, 3, &self.arn);
        put(to, schema, 4, &self.create_date);
        put_opt(to, schema, 5, &self.password_last_used);
        put_opt(to, schema, 6, &self.permissions_boundary);
        put_opt(to, schema, 7, &self.tags);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.path),
            1 => get(from, schema, 1, &mut this.user_name),
            2 => get(from, schema, 2, &mut this.user_id),
            3 => get(from, schema, 3, &mut this.arn),
            4 => get(from, schema, 4, &mut this.create_date),
            5 => get_opt(from, schema, 5, &mut this.password_last_used),
            6 => get_opt(from, schema, 6, &mut this.permissions_boundary),
            7 => get_opt(from, schema, 7, &mut this.tags),
            _ => from.skip(),
        })?;
        Ok(this)
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

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PolicyScopeType {
    All,
    Aws,
    Local,
    /// A value that the model does not have.
    Unknown(String),
}

impl PolicyScopeType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::Aws => "AWS",
            Self::Local => "Local",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for PolicyScopeType {
    fn from(value: &str) -> Self {
        match value {
            "All" => Self::All,
            "AWS" => Self::Aws,
            "Local" => Self::Local,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for PolicyScopeType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for PolicyScopeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for PolicyScopeType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusType {
    Active,
    Inactive,
    Expired,
    /// A value that the model does not have.
    Unknown(String),
}

impl StatusType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Inactive => "Inactive",
            Self::Expired => "Expired",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StatusType {
    fn from(value: &str) -> Self {
        match value {
            "Active" => Self::Active,
            "Inactive" => Self::Inactive,
            "Expired" => Self::Expired,
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

/// What the model says of each shape.
pub mod schemas {
    use crate::schema::*;

    pub static ACCESS_DENIED: Schema = Schema {
        name: "AccessDenied",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static ACCESS_KEY: Schema = Schema {
        name: "AccessKey",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &USER_NAME_TYPE) },
            Member { required: true, ..Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Status", &STATUS_TYPE) },
            Member { required: true, ..Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE) },
            Member::new("CreateDate", &DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ACCESS_KEY_LAST_USED: Schema = Schema {
        name: "AccessKeyLastUsed",
        kind: Kind::Structure,
        members: &[
            Member::new("LastUsedDate", &DATE_TYPE),
            Member { required: true, ..Member::new("ServiceName", &STRING_TYPE) },
            Member { required: true, ..Member::new("Region", &STRING_TYPE) },
        ],
        ..Schema::BASE
    };
    pub static ACCESS_KEY_METADATA: Schema = Schema {
        name: "AccessKeyMetadata",
        kind: Kind::Structure,
        members: &[
            Member::new("UserName", &USER_NAME_TYPE),
            Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE),
            Member::new("Status", &STATUS_TYPE),
            Member::new("CreateDate", &DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Schema = Schema {
        name: "AddRoleToInstanceProfileRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE) },
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ADD_USER_TO_GROUP_REQUEST: Schema = Schema {
        name: "AddUserToGroupRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACH_GROUP_POLICY_REQUEST: Schema = Schema {
        name: "AttachGroupPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACH_ROLE_POLICY_REQUEST: Schema = Schema {
        name: "AttachRolePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACH_USER_POLICY_REQUEST: Schema = Schema {
        name: "AttachUserPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &USER_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACHED_PERMISSIONS_BOUNDARY: Schema = Schema {
        name: "AttachedPermissionsBoundary",
        kind: Kind::Structure,
        members: &[
            Member::new("PermissionsBoundaryType", &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE),
            Member::new("PermissionsBoundaryArn", &ARN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACHED_POLICY: Schema = Schema {
        name: "AttachedPolicy",
        kind: Kind::Structure,
        members: &[Member::new("PolicyName", &POLICY_NAME_TYPE), Member::new("PolicyArn", &ARN_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CONCURRENT_MODIFICATION_EXCEPTION: Schema = Schema {
        name: "ConcurrentModificationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &CONCURRENT_MODIFICATION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("ConcurrentModification"), status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static CONCURRENT_MODIFICATION_MESSAGE: Schema =
        Schema { name: "ConcurrentModificationMessage", kind: Kind::String, ..Schema::BASE };
    pub static CREATE_ACCESS_KEY_REQUEST: Schema = Schema {
        name: "CreateAccessKeyRequest",
        kind: Kind::Structure,
        members: &[Member::new("UserName", &EXISTING_USER_NAME_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ACCESS_KEY_RESPONSE: Schema = Schema {
        name: "CreateAccessKeyResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("AccessKey", &ACCESS_KEY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_GROUP_REQUEST: Schema = Schema {
        name: "CreateGroupRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Path", &PATH_TYPE),
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_GROUP_RESPONSE: Schema = Schema {
        name: "CreateGroupResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Group", &GROUP) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_INSTANCE_PROFILE_REQUEST: Schema = Schema {
        name: "CreateInstanceProfileRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE) },
            Member::new("Path", &PATH_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_INSTANCE_PROFILE_RESPONSE: Schema = Schema {
        name: "CreateInstanceProfileResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("InstanceProfile", &INSTANCE_PROFILE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_POLICY_REQUEST: Schema = Schema {
        name: "CreatePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member::new("Path", &POLICY_PATH_TYPE),
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
            Member::new("Description", &POLICY_DESCRIPTION_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_POLICY_RESPONSE: Schema = Schema {
        name: "CreatePolicyResponse",
        kind: Kind::Structure,
        members: &[Member::new("Policy", &POLICY)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_POLICY_VERSION_REQUEST: Schema = Schema {
        name: "CreatePolicyVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
            Member::new("SetAsDefault", &BOOLEAN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_POLICY_VERSION_RESPONSE: Schema = Schema {
        name: "CreatePolicyVersionResponse",
        kind: Kind::Structure,
        members: &[Member::new("PolicyVersion", &POLICY_VERSION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ROLE_REQUEST: Schema = Schema {
        name: "CreateRoleRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Path", &PATH_TYPE),
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE) },
            Member::new("Description", &ROLE_DESCRIPTION_TYPE),
            Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
            Member::new("PermissionsBoundary", &ARN_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_ROLE_RESPONSE: Schema = Schema {
        name: "CreateRoleResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Role", &ROLE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_USER_REQUEST: Schema = Schema {
        name: "CreateUserRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Path", &PATH_TYPE),
            Member { required: true, ..Member::new("UserName", &USER_NAME_TYPE) },
            Member::new("PermissionsBoundary", &ARN_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREATE_USER_RESPONSE: Schema = Schema {
        name: "CreateUserResponse",
        kind: Kind::Structure,
        members: &[Member::new("User", &USER)],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ACCESS_KEY_REQUEST: Schema = Schema {
        name: "DeleteAccessKeyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("UserName", &EXISTING_USER_NAME_TYPE),
            Member { required: true, ..Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_CONFLICT_EXCEPTION: Schema = Schema {
        name: "DeleteConflictException",
        kind: Kind::Structure,
        members: &[Member::new("message", &DELETE_CONFLICT_MESSAGE)],
        fault: Some(FaultSchema { code: Some("DeleteConflict"), status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static DELETE_GROUP_POLICY_REQUEST: Schema = Schema {
        name: "DeleteGroupPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_GROUP_REQUEST: Schema = Schema {
        name: "DeleteGroupRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_INSTANCE_PROFILE_REQUEST: Schema = Schema {
        name: "DeleteInstanceProfileRequest",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_POLICY_REQUEST: Schema = Schema {
        name: "DeletePolicyRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_POLICY_VERSION_REQUEST: Schema = Schema {
        name: "DeletePolicyVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("VersionId", &POLICY_VERSION_ID_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ROLE_POLICY_REQUEST: Schema = Schema {
        name: "DeleteRolePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_ROLE_REQUEST: Schema = Schema {
        name: "DeleteRoleRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_USER_POLICY_REQUEST: Schema = Schema {
        name: "DeleteUserPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DELETE_USER_REQUEST: Schema = Schema {
        name: "DeleteUserRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static DETACH_GROUP_POLICY_REQUEST: Schema = Schema {
        name: "DetachGroupPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DETACH_ROLE_POLICY_REQUEST: Schema = Schema {
        name: "DetachRolePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DETACH_USER_POLICY_REQUEST: Schema = Schema {
        name: "DetachUserPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &USER_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ENTITY_ALREADY_EXISTS_EXCEPTION: Schema = Schema {
        name: "EntityAlreadyExistsException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ENTITY_ALREADY_EXISTS_MESSAGE)],
        fault: Some(FaultSchema { code: Some("EntityAlreadyExists"), status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: Schema = Schema {
        name: "EntityTemporarilyUnmodifiableException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE)],
        fault: Some(FaultSchema {
            code: Some("EntityTemporarilyUnmodifiable"),
            status: 409,
            namespace: None,
        }),
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Schema = Schema {
        name: "GetAccessKeyLastUsedRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Schema = Schema {
        name: "GetAccessKeyLastUsedResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("UserName", &EXISTING_USER_NAME_TYPE),
            Member::new("AccessKeyLastUsed", &ACCESS_KEY_LAST_USED),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_GROUP_POLICY_REQUEST: Schema = Schema {
        name: "GetGroupPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_GROUP_POLICY_RESPONSE: Schema = Schema {
        name: "GetGroupPolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_GROUP_REQUEST: Schema = Schema {
        name: "GetGroupRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_GROUP_RESPONSE: Schema = Schema {
        name: "GetGroupResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Group", &GROUP) },
            Member { required: true, ..Member::new("Users", &USER_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_INSTANCE_PROFILE_REQUEST: Schema = Schema {
        name: "GetInstanceProfileRequest",
        kind: Kind::Structure,
        members: &[Member {
            required: true,
            ..Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE)
        }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_INSTANCE_PROFILE_RESPONSE: Schema = Schema {
        name: "GetInstanceProfileResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("InstanceProfile", &INSTANCE_PROFILE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_POLICY_REQUEST: Schema = Schema {
        name: "GetPolicyRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_POLICY_RESPONSE: Schema = Schema {
        name: "GetPolicyResponse",
        kind: Kind::Structure,
        members: &[Member::new("Policy", &POLICY)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_POLICY_VERSION_REQUEST: Schema = Schema {
        name: "GetPolicyVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("VersionId", &POLICY_VERSION_ID_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_POLICY_VERSION_RESPONSE: Schema = Schema {
        name: "GetPolicyVersionResponse",
        kind: Kind::Structure,
        members: &[Member::new("PolicyVersion", &POLICY_VERSION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ROLE_POLICY_REQUEST: Schema = Schema {
        name: "GetRolePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ROLE_POLICY_RESPONSE: Schema = Schema {
        name: "GetRolePolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ROLE_REQUEST: Schema = Schema {
        name: "GetRoleRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ROLE_RESPONSE: Schema = Schema {
        name: "GetRoleResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("Role", &ROLE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_USER_POLICY_REQUEST: Schema = Schema {
        name: "GetUserPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_USER_POLICY_RESPONSE: Schema = Schema {
        name: "GetUserPolicyResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_USER_REQUEST: Schema = Schema {
        name: "GetUserRequest",
        kind: Kind::Structure,
        members: &[Member::new("UserName", &EXISTING_USER_NAME_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_USER_RESPONSE: Schema = Schema {
        name: "GetUserResponse",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("User", &USER) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GROUP: Schema = Schema {
        name: "Group",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Path", &PATH_TYPE) },
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("GroupId", &ID_TYPE) },
            Member { required: true, ..Member::new("Arn", &ARN_TYPE) },
            Member { required: true, ..Member::new("CreateDate", &DATE_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INSTANCE_PROFILE: Schema = Schema {
        name: "InstanceProfile",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Path", &PATH_TYPE) },
            Member { required: true, ..Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE) },
            Member { required: true, ..Member::new("InstanceProfileId", &ID_TYPE) },
            Member { required: true, ..Member::new("Arn", &ARN_TYPE) },
            Member { required: true, ..Member::new("CreateDate", &DATE_TYPE) },
            Member { required: true, ..Member::new("Roles", &ROLE_LIST_TYPE) },
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static INVALID_INPUT_EXCEPTION: Schema = Schema {
        name: "InvalidInputException",
        kind: Kind::Structure,
        members: &[Member::new("message", &INVALID_INPUT_MESSAGE)],
        fault: Some(FaultSchema { code: Some("InvalidInput"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static LIMIT_EXCEEDED_EXCEPTION: Schema = Schema {
        name: "LimitExceededException",
        kind: Kind::Structure,
        members: &[Member::new("message", &LIMIT_EXCEEDED_MESSAGE)],
        fault: Some(FaultSchema { code: Some("LimitExceeded"), status: 409, namespace: None }),
        ..Schema::BASE
    };
    pub static LIST_ACCESS_KEYS_REQUEST: Schema = Schema {
        name: "ListAccessKeysRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("UserName", &EXISTING_USER_NAME_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ACCESS_KEYS_RESPONSE: Schema = Schema {
        name: "ListAccessKeysResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AccessKeyMetadata", &ACCESS_KEY_METADATA_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Schema = Schema {
        name: "ListAttachedGroupPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member::new("PathPrefix", &POLICY_PATH_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Schema = Schema {
        name: "ListAttachedGroupPoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Schema = Schema {
        name: "ListAttachedRolePoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member::new("PathPrefix", &POLICY_PATH_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Schema = Schema {
        name: "ListAttachedRolePoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Schema = Schema {
        name: "ListAttachedUserPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &USER_NAME_TYPE) },
            Member::new("PathPrefix", &POLICY_PATH_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Schema = Schema {
        name: "ListAttachedUserPoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("AttachedPolicies", &ATTACHED_POLICIES_LIST_TYPE),
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_GROUP_POLICIES_REQUEST: Schema = Schema {
        name: "ListGroupPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_GROUP_POLICIES_RESPONSE: Schema = Schema {
        name: "ListGroupPoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_GROUPS_FOR_USER_REQUEST: Schema = Schema {
        name: "ListGroupsForUserRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_GROUPS_FOR_USER_RESPONSE: Schema = Schema {
        name: "ListGroupsForUserResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Groups", &GROUP_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_GROUPS_REQUEST: Schema = Schema {
        name: "ListGroupsRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("PathPrefix", &PATH_PREFIX_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_GROUPS_RESPONSE: Schema = Schema {
        name: "ListGroupsResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Groups", &GROUP_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Schema = Schema {
        name: "ListInstanceProfilesForRoleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Schema = Schema {
        name: "ListInstanceProfilesForRoleResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_INSTANCE_PROFILES_REQUEST: Schema = Schema {
        name: "ListInstanceProfilesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("PathPrefix", &PATH_PREFIX_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_INSTANCE_PROFILES_RESPONSE: Schema = Schema {
        name: "ListInstanceProfilesResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("InstanceProfiles", &INSTANCE_PROFILE_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_POLICIES_REQUEST: Schema = Schema {
        name: "ListPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("Scope", &POLICY_SCOPE_TYPE),
            Member::new("OnlyAttached", &BOOLEAN_TYPE),
            Member::new("PathPrefix", &POLICY_PATH_TYPE),
            Member::new("PolicyUsageFilter", &POLICY_USAGE_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_POLICIES_RESPONSE: Schema = Schema {
        name: "ListPoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Policies", &POLICY_LIST_TYPE),
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_POLICY_TAGS_REQUEST: Schema = Schema {
        name: "ListPolicyTagsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_POLICY_TAGS_RESPONSE: Schema = Schema {
        name: "ListPolicyTagsResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_POLICY_VERSIONS_REQUEST: Schema = Schema {
        name: "ListPolicyVersionsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_POLICY_VERSIONS_RESPONSE: Schema = Schema {
        name: "ListPolicyVersionsResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Versions", &POLICY_DOCUMENT_VERSION_LIST_TYPE),
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ROLE_POLICIES_REQUEST: Schema = Schema {
        name: "ListRolePoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ROLE_POLICIES_RESPONSE: Schema = Schema {
        name: "ListRolePoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ROLE_TAGS_REQUEST: Schema = Schema {
        name: "ListRoleTagsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ROLE_TAGS_RESPONSE: Schema = Schema {
        name: "ListRoleTagsResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ROLES_REQUEST: Schema = Schema {
        name: "ListRolesRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("PathPrefix", &PATH_PREFIX_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_ROLES_RESPONSE: Schema = Schema {
        name: "ListRolesResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Roles", &ROLE_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_USER_POLICIES_REQUEST: Schema = Schema {
        name: "ListUserPoliciesRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_USER_POLICIES_RESPONSE: Schema = Schema {
        name: "ListUserPoliciesResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyNames", &POLICY_NAME_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_USER_TAGS_REQUEST: Schema = Schema {
        name: "ListUserTagsRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_USER_TAGS_RESPONSE: Schema = Schema {
        name: "ListUserTagsResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_USERS_REQUEST: Schema = Schema {
        name: "ListUsersRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("PathPrefix", &PATH_PREFIX_TYPE),
            Member::new("Marker", &MARKER_TYPE),
            Member::new("MaxItems", &MAX_ITEMS_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_USERS_RESPONSE: Schema = Schema {
        name: "ListUsersResponse",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Users", &USER_LIST_TYPE) },
            Member::new("IsTruncated", &BOOLEAN_TYPE),
            Member::new("Marker", &RESPONSE_MARKER_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Schema = Schema {
        name: "MalformedPolicyDocumentException",
        kind: Kind::Structure,
        members: &[Member::new("message", &MALFORMED_POLICY_DOCUMENT_MESSAGE)],
        fault: Some(FaultSchema { code: Some("MalformedPolicyDocument"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static NO_SUCH_ENTITY_EXCEPTION: Schema = Schema {
        name: "NoSuchEntityException",
        kind: Kind::Structure,
        members: &[Member::new("message", &NO_SUCH_ENTITY_MESSAGE)],
        fault: Some(FaultSchema { code: Some("NoSuchEntity"), status: 404, namespace: None }),
        ..Schema::BASE
    };
    pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Schema = Schema {
        name: "PermissionsBoundaryAttachmentType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["PermissionsBoundaryPolicy"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY: Schema = Schema {
        name: "Policy",
        kind: Kind::Structure,
        members: &[
            Member::new("PolicyName", &POLICY_NAME_TYPE),
            Member::new("PolicyId", &ID_TYPE),
            Member::new("Arn", &ARN_TYPE),
            Member::new("Path", &POLICY_PATH_TYPE),
            Member::new("DefaultVersionId", &POLICY_VERSION_ID_TYPE),
            Member::new("AttachmentCount", &ATTACHMENT_COUNT_TYPE),
            Member::new("PermissionsBoundaryUsageCount", &ATTACHMENT_COUNT_TYPE),
            Member::new("IsAttachable", &BOOLEAN_TYPE),
            Member::new("Description", &POLICY_DESCRIPTION_TYPE),
            Member::new("CreateDate", &DATE_TYPE),
            Member::new("UpdateDate", &DATE_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_NOT_ATTACHABLE_EXCEPTION: Schema = Schema {
        name: "PolicyNotAttachableException",
        kind: Kind::Structure,
        members: &[Member::new("message", &POLICY_NOT_ATTACHABLE_MESSAGE)],
        fault: Some(FaultSchema { code: Some("PolicyNotAttachable"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static POLICY_USAGE_TYPE: Schema = Schema {
        name: "PolicyUsageType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["PermissionsPolicy", "PermissionsBoundary"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_VERSION: Schema = Schema {
        name: "PolicyVersion",
        kind: Kind::Structure,
        members: &[
            Member::new("Document", &POLICY_DOCUMENT_TYPE),
            Member::new("VersionId", &POLICY_VERSION_ID_TYPE),
            Member::new("IsDefaultVersion", &BOOLEAN_TYPE),
            Member::new("CreateDate", &DATE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_GROUP_POLICY_REQUEST: Schema = Schema {
        name: "PutGroupPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_ROLE_POLICY_REQUEST: Schema = Schema {
        name: "PutRolePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PUT_USER_POLICY_REQUEST: Schema = Schema {
        name: "PutUserPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyName", &POLICY_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Schema = Schema {
        name: "RemoveRoleFromInstanceProfileRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("InstanceProfileName", &INSTANCE_PROFILE_NAME_TYPE) },
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static REMOVE_USER_FROM_GROUP_REQUEST: Schema = Schema {
        name: "RemoveUserFromGroupRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("GroupName", &GROUP_NAME_TYPE) },
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLE: Schema = Schema {
        name: "Role",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Path", &PATH_TYPE) },
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("RoleId", &ID_TYPE) },
            Member { required: true, ..Member::new("Arn", &ARN_TYPE) },
            Member { required: true, ..Member::new("CreateDate", &DATE_TYPE) },
            Member::new("AssumeRolePolicyDocument", &POLICY_DOCUMENT_TYPE),
            Member::new("Description", &ROLE_DESCRIPTION_TYPE),
            Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
            Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
            Member::new("Tags", &TAG_LIST_TYPE),
            Member::new("RoleLastUsed", &ROLE_LAST_USED),
            Member::new("SourceRoleTemplate", &SOURCE_ROLE_TEMPLATE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLE_LAST_USED: Schema = Schema {
        name: "RoleLastUsed",
        kind: Kind::Structure,
        members: &[Member::new("LastUsedDate", &DATE_TYPE), Member::new("Region", &STRING_TYPE)],
        ..Schema::BASE
    };
    pub static SERVICE_FAILURE_EXCEPTION: Schema = Schema {
        name: "ServiceFailureException",
        kind: Kind::Structure,
        members: &[Member::new("message", &SERVICE_FAILURE_EXCEPTION_MESSAGE)],
        fault: Some(FaultSchema { code: Some("ServiceFailure"), status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Schema = Schema {
        name: "SetDefaultPolicyVersionRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("VersionId", &POLICY_VERSION_ID_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SOURCE_ROLE_TEMPLATE: Schema = Schema {
        name: "SourceRoleTemplate",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("TemplateArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("TemplateMinorVersion", &INTEGER_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG: Schema = Schema {
        name: "Tag",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Key", &TAG_KEY_TYPE) },
            Member { required: true, ..Member::new("Value", &TAG_VALUE_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_POLICY_REQUEST: Schema = Schema {
        name: "TagPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_ROLE_REQUEST: Schema = Schema {
        name: "TagRoleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_USER_REQUEST: Schema = Schema {
        name: "TagUserRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member { required: true, ..Member::new("Tags", &TAG_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNMODIFIABLE_ENTITY_EXCEPTION: Schema = Schema {
        name: "UnmodifiableEntityException",
        kind: Kind::Structure,
        members: &[Member::new("message", &UNMODIFIABLE_ENTITY_MESSAGE)],
        fault: Some(FaultSchema { code: Some("UnmodifiableEntity"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static UNTAG_POLICY_REQUEST: Schema = Schema {
        name: "UntagPolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("PolicyArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_ROLE_REQUEST: Schema = Schema {
        name: "UntagRoleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UNTAG_USER_REQUEST: Schema = Schema {
        name: "UntagUserRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member { required: true, ..Member::new("TagKeys", &TAG_KEY_LIST_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ACCESS_KEY_REQUEST: Schema = Schema {
        name: "UpdateAccessKeyRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("UserName", &EXISTING_USER_NAME_TYPE),
            Member { required: true, ..Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE) },
            Member { required: true, ..Member::new("Status", &STATUS_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Schema = Schema {
        name: "UpdateAssumeRolePolicyRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member { required: true, ..Member::new("PolicyDocument", &POLICY_DOCUMENT_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ROLE_REQUEST: Schema = Schema {
        name: "UpdateRoleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleName", &ROLE_NAME_TYPE) },
            Member::new("Description", &ROLE_DESCRIPTION_TYPE),
            Member::new("MaxSessionDuration", &ROLE_MAX_SESSION_DURATION_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static UPDATE_ROLE_RESPONSE: Schema =
        Schema { name: "UpdateRoleResponse", kind: Kind::Structure, ..Schema::BASE };
    pub static UPDATE_USER_REQUEST: Schema = Schema {
        name: "UpdateUserRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("UserName", &EXISTING_USER_NAME_TYPE) },
            Member::new("NewPath", &PATH_TYPE),
            Member::new("NewUserName", &USER_NAME_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static USER: Schema = Schema {
        name: "User",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Path", &PATH_TYPE) },
            Member { required: true, ..Member::new("UserName", &USER_NAME_TYPE) },
            Member { required: true, ..Member::new("UserId", &ID_TYPE) },
            Member { required: true, ..Member::new("Arn", &ARN_TYPE) },
            Member { required: true, ..Member::new("CreateDate", &DATE_TYPE) },
            Member::new("PasswordLastUsed", &DATE_TYPE),
            Member::new("PermissionsBoundary", &ATTACHED_PERMISSIONS_BOUNDARY),
            Member::new("Tags", &TAG_LIST_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static VALIDATION_ERROR: Schema = Schema {
        name: "ValidationError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static ACCESS_KEY_ID_TYPE__PATTERN: Pattern = Pattern::new("[\\w]+");
    pub static ACCESS_KEY_ID_TYPE: Schema = Schema {
        name: "accessKeyIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(16.0),
            max: Some(128.0),
            pattern: Some(&ACCESS_KEY_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ACCESS_KEY_METADATA_LIST_TYPE: Schema = Schema {
        name: "accessKeyMetadataListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ACCESS_KEY_METADATA) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ACCESS_KEY_SECRET_TYPE: Schema =
        Schema { name: "accessKeySecretType", kind: Kind::String, ..Schema::BASE };
    pub static ARN_TYPE: Schema = Schema {
        name: "arnType",
        kind: Kind::String,
        constraints: Constraints { min: Some(20.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACHED_POLICIES_LIST_TYPE: Schema = Schema {
        name: "attachedPoliciesListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ATTACHED_POLICY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ATTACHMENT_COUNT_TYPE: Schema =
        Schema { name: "attachmentCountType", kind: Kind::Integer, ..Schema::BASE };
    pub static BOOLEAN_TYPE: Schema = Schema { name: "booleanType", kind: Kind::Boolean, ..Schema::BASE };
    pub static DATE_TYPE: Schema = Schema { name: "dateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DELETE_CONFLICT_MESSAGE: Schema =
        Schema { name: "deleteConflictMessage", kind: Kind::String, ..Schema::BASE };
    pub static ENTITY_ALREADY_EXISTS_MESSAGE: Schema =
        Schema { name: "entityAlreadyExistsMessage", kind: Kind::String, ..Schema::BASE };
    pub static ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Schema =
        Schema { name: "entityTemporarilyUnmodifiableMessage", kind: Kind::String, ..Schema::BASE };
    static EXISTING_USER_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+");
    pub static EXISTING_USER_NAME_TYPE: Schema = Schema {
        name: "existingUserNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&EXISTING_USER_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static GROUP_LIST_TYPE: Schema = Schema {
        name: "groupListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &GROUP) }],
        constrained: true,
        ..Schema::BASE
    };
    static GROUP_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+");
    pub static GROUP_NAME_TYPE: Schema = Schema {
        name: "groupNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&GROUP_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ID_TYPE__PATTERN: Pattern = Pattern::new("[\\w]+");
    pub static ID_TYPE: Schema = Schema {
        name: "idType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(16.0),
            max: Some(128.0),
            pattern: Some(&ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INSTANCE_PROFILE_LIST_TYPE: Schema = Schema {
        name: "instanceProfileListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &INSTANCE_PROFILE) }],
        constrained: true,
        ..Schema::BASE
    };
    static INSTANCE_PROFILE_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+");
    pub static INSTANCE_PROFILE_NAME_TYPE: Schema = Schema {
        name: "instanceProfileNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&INSTANCE_PROFILE_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static INTEGER_TYPE: Schema = Schema { name: "integerType", kind: Kind::Integer, ..Schema::BASE };
    pub static INVALID_INPUT_MESSAGE: Schema =
        Schema { name: "invalidInputMessage", kind: Kind::String, ..Schema::BASE };
    pub static LIMIT_EXCEEDED_MESSAGE: Schema =
        Schema { name: "limitExceededMessage", kind: Kind::String, ..Schema::BASE };
    pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Schema =
        Schema { name: "malformedPolicyDocumentMessage", kind: Kind::String, ..Schema::BASE };
    static MARKER_TYPE__PATTERN: Pattern = Pattern::new("[\\u0020-\\u00FF]+");
    pub static MARKER_TYPE: Schema = Schema {
        name: "markerType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(320.0),
            pattern: Some(&MARKER_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MAX_ITEMS_TYPE: Schema = Schema {
        name: "maxItemsType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(1.0), max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NO_SUCH_ENTITY_MESSAGE: Schema =
        Schema { name: "noSuchEntityMessage", kind: Kind::String, ..Schema::BASE };
    static PATH_PREFIX_TYPE__PATTERN: Pattern = Pattern::new("\\u002F[\\u0021-\\u007F]*");
    pub static PATH_PREFIX_TYPE: Schema = Schema {
        name: "pathPrefixType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&PATH_PREFIX_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static PATH_TYPE__PATTERN: Pattern = Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)");
    pub static PATH_TYPE: Schema = Schema {
        name: "pathType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&PATH_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_DESCRIPTION_TYPE: Schema = Schema {
        name: "policyDescriptionType",
        kind: Kind::String,
        constraints: Constraints { max: Some(1000.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static POLICY_DOCUMENT_TYPE__PATTERN: Pattern = Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static POLICY_DOCUMENT_TYPE: Schema = Schema {
        name: "policyDocumentType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(131072.0),
            pattern: Some(&POLICY_DOCUMENT_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Schema = Schema {
        name: "policyDocumentVersionListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &POLICY_VERSION) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_LIST_TYPE: Schema = Schema {
        name: "policyListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &POLICY) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_NAME_LIST_TYPE: Schema = Schema {
        name: "policyNameListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &POLICY_NAME_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    static POLICY_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+");
    pub static POLICY_NAME_TYPE: Schema = Schema {
        name: "policyNameType",
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
    pub static POLICY_NOT_ATTACHABLE_MESSAGE: Schema =
        Schema { name: "policyNotAttachableMessage", kind: Kind::String, ..Schema::BASE };
    static POLICY_PATH_TYPE__PATTERN: Pattern = Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");
    pub static POLICY_PATH_TYPE: Schema = Schema {
        name: "policyPathType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(512.0),
            pattern: Some(&POLICY_PATH_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static POLICY_SCOPE_TYPE: Schema = Schema {
        name: "policyScopeType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["All", "AWS", "Local"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static POLICY_VERSION_ID_TYPE__PATTERN: Pattern = Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
    pub static POLICY_VERSION_ID_TYPE: Schema = Schema {
        name: "policyVersionIdType",
        kind: Kind::String,
        constraints: Constraints { pattern: Some(&POLICY_VERSION_ID_TYPE__PATTERN), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static RESPONSE_MARKER_TYPE: Schema =
        Schema { name: "responseMarkerType", kind: Kind::String, ..Schema::BASE };
    static ROLE_DESCRIPTION_TYPE__PATTERN: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*");
    pub static ROLE_DESCRIPTION_TYPE: Schema = Schema {
        name: "roleDescriptionType",
        kind: Kind::String,
        constraints: Constraints {
            max: Some(1000.0),
            pattern: Some(&ROLE_DESCRIPTION_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLE_LIST_TYPE: Schema = Schema {
        name: "roleListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &ROLE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static ROLE_MAX_SESSION_DURATION_TYPE: Schema = Schema {
        name: "roleMaxSessionDurationType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(3600.0), max: Some(43200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ROLE_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+");
    pub static ROLE_NAME_TYPE: Schema = Schema {
        name: "roleNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&ROLE_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SERVICE_FAILURE_EXCEPTION_MESSAGE: Schema =
        Schema { name: "serviceFailureExceptionMessage", kind: Kind::String, ..Schema::BASE };
    pub static STATUS_TYPE: Schema = Schema {
        name: "statusType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["Active", "Inactive", "Expired"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static STRING_TYPE: Schema = Schema { name: "stringType", kind: Kind::String, ..Schema::BASE };
    pub static TAG_KEY_LIST_TYPE: Schema = Schema {
        name: "tagKeyListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG_KEY_TYPE) }],
        constraints: Constraints { max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TAG_KEY_TYPE__PATTERN: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");
    pub static TAG_KEY_TYPE: Schema = Schema {
        name: "tagKeyType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(128.0),
            pattern: Some(&TAG_KEY_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TAG_LIST_TYPE: Schema = Schema {
        name: "tagListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &TAG) }],
        constraints: Constraints { max: Some(50.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static TAG_VALUE_TYPE__PATTERN: Pattern = Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");
    pub static TAG_VALUE_TYPE: Schema = Schema {
        name: "tagValueType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(0.0),
            max: Some(256.0),
            pattern: Some(&TAG_VALUE_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static UNMODIFIABLE_ENTITY_MESSAGE: Schema =
        Schema { name: "unmodifiableEntityMessage", kind: Kind::String, ..Schema::BASE };
    pub static USER_LIST_TYPE: Schema = Schema {
        name: "userListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &USER) }],
        constrained: true,
        ..Schema::BASE
    };
    static USER_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]+");
    pub static USER_NAME_TYPE: Schema = Schema {
        name: "userNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(64.0),
            pattern: Some(&USER_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
}
