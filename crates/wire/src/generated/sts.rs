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
    name: "sts",
    id: "STS",
    signing_name: "sts",
    protocol: Protocol::Query,
    target_prefix: "",
    api_version: "2011-06-15",
    xml_namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    namespace: "",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationError", namespace: "" },
    operations: &[
        OperationSchema {
            name: "AssumeRole",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::ASSUME_ROLE_REQUEST,
            output: &schemas::ASSUME_ROLE_RESPONSE,
            result_wrapper: Some("AssumeRoleResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::EXPIRED_TOKEN,
                &schemas::EXPIRED_TOKEN_EXCEPTION,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION,
                &schemas::REGION_DISABLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "AssumeRoleWithSAML",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "AssumeRoleWithWebIdentity",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "AssumeRoot",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "DecodeAuthorizationMessage",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetAccessKeyInfo",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_ACCESS_KEY_INFO_REQUEST,
            output: &schemas::GET_ACCESS_KEY_INFO_RESPONSE,
            result_wrapper: Some("GetAccessKeyInfoResult"),
            errors: &[&schemas::ACCESS_DENIED, &schemas::EXPIRED_TOKEN, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "GetCallerIdentity",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_CALLER_IDENTITY_REQUEST,
            output: &schemas::GET_CALLER_IDENTITY_RESPONSE,
            result_wrapper: Some("GetCallerIdentityResult"),
            errors: &[&schemas::ACCESS_DENIED, &schemas::EXPIRED_TOKEN, &schemas::VALIDATION_ERROR],
        },
        OperationSchema {
            name: "GetDelegatedAccessToken",
            served: false,
            method: "POST",
            uri: "/",
            status: 200,
            input: Schema::EMPTY,
            output: Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        },
        OperationSchema {
            name: "GetFederationToken",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_FEDERATION_TOKEN_REQUEST,
            output: &schemas::GET_FEDERATION_TOKEN_RESPONSE,
            result_wrapper: Some("GetFederationTokenResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::EXPIRED_TOKEN,
                &schemas::MALFORMED_POLICY_DOCUMENT_EXCEPTION,
                &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION,
                &schemas::REGION_DISABLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetSessionToken",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_SESSION_TOKEN_REQUEST,
            output: &schemas::GET_SESSION_TOKEN_RESPONSE,
            result_wrapper: Some("GetSessionTokenResult"),
            errors: &[
                &schemas::ACCESS_DENIED,
                &schemas::EXPIRED_TOKEN,
                &schemas::REGION_DISABLED_EXCEPTION,
                &schemas::VALIDATION_ERROR,
            ],
        },
        OperationSchema {
            name: "GetWebIdentityToken",
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

/// Operation `AssumeRole`.
#[derive(Clone, Copy, Debug)]
pub struct AssumeRole;

impl Operation for AssumeRole {
    type Input = AssumeRoleRequest;
    type Output = AssumeRoleResponse;
    type Error = AssumeRoleError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `AssumeRole` answers instead of its output.
#[derive(Debug)]
pub enum AssumeRoleError {
    AccessDenied(AccessDenied),
    ExpiredToken(ExpiredToken),
    ExpiredTokenException(ExpiredTokenException),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    PackedPolicyTooLargeException(PackedPolicyTooLargeException),
    RegionDisabledException(RegionDisabledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for AssumeRoleError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ExpiredToken(fault) => Ok(fault),
            Self::ExpiredTokenException(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::PackedPolicyTooLargeException(fault) => Ok(fault),
            Self::RegionDisabledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for AssumeRoleError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ExpiredToken> for AssumeRoleError {
    fn from(fault: ExpiredToken) -> Self {
        Self::ExpiredToken(fault)
    }
}

impl From<ExpiredTokenException> for AssumeRoleError {
    fn from(fault: ExpiredTokenException) -> Self {
        Self::ExpiredTokenException(fault)
    }
}

impl From<MalformedPolicyDocumentException> for AssumeRoleError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<PackedPolicyTooLargeException> for AssumeRoleError {
    fn from(fault: PackedPolicyTooLargeException) -> Self {
        Self::PackedPolicyTooLargeException(fault)
    }
}

impl From<RegionDisabledException> for AssumeRoleError {
    fn from(fault: RegionDisabledException) -> Self {
        Self::RegionDisabledException(fault)
    }
}

impl From<ValidationError> for AssumeRoleError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for AssumeRoleError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetAccessKeyInfo`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccessKeyInfo;

impl Operation for GetAccessKeyInfo {
    type Input = GetAccessKeyInfoRequest;
    type Output = GetAccessKeyInfoResponse;
    type Error = GetAccessKeyInfoError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[5];
}

/// What `GetAccessKeyInfo` answers instead of its output.
#[derive(Debug)]
pub enum GetAccessKeyInfoError {
    AccessDenied(AccessDenied),
    ExpiredToken(ExpiredToken),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetAccessKeyInfoError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ExpiredToken(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetAccessKeyInfoError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ExpiredToken> for GetAccessKeyInfoError {
    fn from(fault: ExpiredToken) -> Self {
        Self::ExpiredToken(fault)
    }
}

impl From<ValidationError> for GetAccessKeyInfoError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetAccessKeyInfoError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetCallerIdentity`.
#[derive(Clone, Copy, Debug)]
pub struct GetCallerIdentity;

impl Operation for GetCallerIdentity {
    type Input = GetCallerIdentityRequest;
    type Output = GetCallerIdentityResponse;
    type Error = GetCallerIdentityError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[6];
}

/// What `GetCallerIdentity` answers instead of its output.
#[derive(Debug)]
pub enum GetCallerIdentityError {
    AccessDenied(AccessDenied),
    ExpiredToken(ExpiredToken),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetCallerIdentityError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ExpiredToken(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetCallerIdentityError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ExpiredToken> for GetCallerIdentityError {
    fn from(fault: ExpiredToken) -> Self {
        Self::ExpiredToken(fault)
    }
}

impl From<ValidationError> for GetCallerIdentityError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetCallerIdentityError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetFederationToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetFederationToken;

impl Operation for GetFederationToken {
    type Input = GetFederationTokenRequest;
    type Output = GetFederationTokenResponse;
    type Error = GetFederationTokenError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[8];
}

/// What `GetFederationToken` answers instead of its output.
#[derive(Debug)]
pub enum GetFederationTokenError {
    AccessDenied(AccessDenied),
    ExpiredToken(ExpiredToken),
    MalformedPolicyDocumentException(MalformedPolicyDocumentException),
    PackedPolicyTooLargeException(PackedPolicyTooLargeException),
    RegionDisabledException(RegionDisabledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetFederationTokenError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ExpiredToken(fault) => Ok(fault),
            Self::MalformedPolicyDocumentException(fault) => Ok(fault),
            Self::PackedPolicyTooLargeException(fault) => Ok(fault),
            Self::RegionDisabledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetFederationTokenError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ExpiredToken> for GetFederationTokenError {
    fn from(fault: ExpiredToken) -> Self {
        Self::ExpiredToken(fault)
    }
}

impl From<MalformedPolicyDocumentException> for GetFederationTokenError {
    fn from(fault: MalformedPolicyDocumentException) -> Self {
        Self::MalformedPolicyDocumentException(fault)
    }
}

impl From<PackedPolicyTooLargeException> for GetFederationTokenError {
    fn from(fault: PackedPolicyTooLargeException) -> Self {
        Self::PackedPolicyTooLargeException(fault)
    }
}

impl From<RegionDisabledException> for GetFederationTokenError {
    fn from(fault: RegionDisabledException) -> Self {
        Self::RegionDisabledException(fault)
    }
}

impl From<ValidationError> for GetFederationTokenError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetFederationTokenError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetSessionToken`.
#[derive(Clone, Copy, Debug)]
pub struct GetSessionToken;

impl Operation for GetSessionToken {
    type Input = GetSessionTokenRequest;
    type Output = GetSessionTokenResponse;
    type Error = GetSessionTokenError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[9];
}

/// What `GetSessionToken` answers instead of its output.
#[derive(Debug)]
pub enum GetSessionTokenError {
    AccessDenied(AccessDenied),
    ExpiredToken(ExpiredToken),
    RegionDisabledException(RegionDisabledException),
    ValidationError(ValidationError),
    Internal(Internal),
}

impl OperationError for GetSessionTokenError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::AccessDenied(fault) => Ok(fault),
            Self::ExpiredToken(fault) => Ok(fault),
            Self::RegionDisabledException(fault) => Ok(fault),
            Self::ValidationError(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<AccessDenied> for GetSessionTokenError {
    fn from(fault: AccessDenied) -> Self {
        Self::AccessDenied(fault)
    }
}

impl From<ExpiredToken> for GetSessionTokenError {
    fn from(fault: ExpiredToken) -> Self {
        Self::ExpiredToken(fault)
    }
}

impl From<RegionDisabledException> for GetSessionTokenError {
    fn from(fault: RegionDisabledException) -> Self {
        Self::RegionDisabledException(fault)
    }
}

impl From<ValidationError> for GetSessionTokenError {
    fn from(fault: ValidationError) -> Self {
        Self::ValidationError(fault)
    }
}

impl From<Internal> for GetSessionTokenError {
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
pub struct AssumeRoleRequest {
    pub role_arn: String,
    pub role_session_name: String,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub policy: Option<String>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transitive_tag_keys: Option<Vec<String>>,
    pub external_id: Option<String>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub source_identity: Option<String>,
    pub provided_contexts: Option<Vec<ProvidedContext>>,
    pub minimum_session_token_size: Option<i32>,
}

impl Shape for AssumeRoleRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.role_arn);
        put(to, schema, 1, &self.role_session_name);
        put_opt(to, schema, 2, &self.policy_arns);
        put_opt(to, schema, 3, &self.policy);
        put_opt(to, schema, 4, &self.duration_seconds);
        put_opt(to, schema, 5, &self.tags);
        put_opt(to, schema, 6, &self.transitive_tag_keys);
        put_opt(to, schema, 7, &self.external_id);
        put_opt(to, schema, 8, &self.serial_number);
        put_opt(to, schema, 9, &self.token_code);
        put_opt(to, schema, 10, &self.source_identity);
        put_opt(to, schema, 11, &self.provided_contexts);
        put_opt(to, schema, 12, &self.minimum_session_token_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.role_arn),
            1 => get(from, schema, 1, &mut this.role_session_name),
            2 => get_opt(from, schema, 2, &mut this.policy_arns),
            3 => get_opt(from, schema, 3, &mut this.policy),
            4 => get_opt(from, schema, 4, &mut this.duration_seconds),
            5 => get_opt(from, schema, 5, &mut this.tags),
            6 => get_opt(from, schema, 6, &mut this.transitive_tag_keys),
            7 => get_opt(from, schema, 7, &mut this.external_id),
            8 => get_opt(from, schema, 8, &mut this.serial_number),
            9 => get_opt(from, schema, 9, &mut this.token_code),
            10 => get_opt(from, schema, 10, &mut this.source_identity),
            11 => get_opt(from, schema, 11, &mut this.provided_contexts),
            12 => get_opt(from, schema, 12, &mut this.minimum_session_token_size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumeRoleResponse {
    pub credentials: Option<Credentials>,
    pub assumed_role_user: Option<AssumedRoleUser>,
    pub packed_policy_size: Option<i32>,
    pub source_identity: Option<String>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Shape for AssumeRoleResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.credentials);
        put_opt(to, schema, 1, &self.assumed_role_user);
        put_opt(to, schema, 2, &self.packed_policy_size);
        put_opt(to, schema, 3, &self.source_identity);
        put_opt(to, schema, 4, &self.session_token_utilization);
        put_opt(to, schema, 5, &self.session_token_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.credentials),
            1 => get_opt(from, schema, 1, &mut this.assumed_role_user),
            2 => get_opt(from, schema, 2, &mut this.packed_policy_size),
            3 => get_opt(from, schema, 3, &mut this.source_identity),
            4 => get_opt(from, schema, 4, &mut this.session_token_utilization),
            5 => get_opt(from, schema, 5, &mut this.session_token_size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssumedRoleUser {
    pub assumed_role_id: String,
    pub arn: String,
}

impl Shape for AssumedRoleUser {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.assumed_role_id);
        put(to, schema, 1, &self.arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.assumed_role_id),
            1 => get(from, schema, 1, &mut this.arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    pub expiration: Timestamp,
}

impl Shape for Credentials {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.access_key_id);
        put(to, schema, 1, &self.secret_access_key);
        put(to, schema, 2, &self.session_token);
        put(to, schema, 3, &self.expiration);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.access_key_id),
            1 => get(from, schema, 1, &mut this.secret_access_key),
            2 => get(from, schema, 2, &mut this.session_token),
            3 => get(from, schema, 3, &mut this.expiration),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpiredToken {
    pub message: Option<String>,
}

impl Shape for ExpiredToken {
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

impl Fault for ExpiredToken {
    fn schema(&self) -> &'static Schema {
        &schemas::EXPIRED_TOKEN
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ExpiredToken {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpiredTokenException {
    pub message: Option<String>,
}

impl Shape for ExpiredTokenException {
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

impl Fault for ExpiredTokenException {
    fn schema(&self) -> &'static Schema {
        &schemas::EXPIRED_TOKEN_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ExpiredTokenException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FederatedUser {
    pub federated_user_id: String,
    pub arn: String,
}

impl Shape for FederatedUser {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.federated_user_id);
        put(to, schema, 1, &self.arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.federated_user_id),
            1 => get(from, schema, 1, &mut this.arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyInfoRequest {
    pub access_key_id: String,
}

impl Shape for GetAccessKeyInfoRequest {
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
pub struct GetAccessKeyInfoResponse {
    pub account: Option<String>,
}

impl Shape for GetAccessKeyInfoResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.account);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.account),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCallerIdentityRequest {}

impl Shape for GetCallerIdentityRequest {
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
pub struct GetCallerIdentityResponse {
    pub user_id: Option<String>,
    pub account: Option<String>,
    pub arn: Option<String>,
}

impl Shape for GetCallerIdentityResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.user_id);
        put_opt(to, schema, 1, &self.account);
        put_opt(to, schema, 2, &self.arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.user_id),
            1 => get_opt(from, schema, 1, &mut this.account),
            2 => get_opt(from, schema, 2, &mut this.arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenRequest {
    pub name: String,
    pub policy: Option<String>,
    pub policy_arns: Option<Vec<PolicyDescriptorType>>,
    pub duration_seconds: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub minimum_session_token_size: Option<i32>,
}

impl Shape for GetFederationTokenRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.name);
        put_opt(to, schema, 1, &self.policy);
        put_opt(to, schema, 2, &self.policy_arns);
        put_opt(to, schema, 3, &self.duration_seconds);
        put_opt(to, schema, 4, &self.tags);
        put_opt(to, schema, 5, &self.minimum_session_token_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.name),
            1 => get_opt(from, schema, 1, &mut this.policy),
            2 => get_opt(from, schema, 2, &mut this.policy_arns),
            3 => get_opt(from, schema, 3, &mut this.duration_seconds),
            4 => get_opt(from, schema, 4, &mut this.tags),
            5 => get_opt(from, schema, 5, &mut this.minimum_session_token_size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetFederationTokenResponse {
    pub credentials: Option<Credentials>,
    pub federated_user: Option<FederatedUser>,
    pub packed_policy_size: Option<i32>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Shape for GetFederationTokenResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.credentials);
        put_opt(to, schema, 1, &self.federated_user);
        put_opt(to, schema, 2, &self.packed_policy_size);
        put_opt(to, schema, 3, &self.session_token_utilization);
        put_opt(to, schema, 4, &self.session_token_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.credentials),
            1 => get_opt(from, schema, 1, &mut this.federated_user),
            2 => get_opt(from, schema, 2, &mut this.packed_policy_size),
            3 => get_opt(from, schema, 3, &mut this.session_token_utilization),
            4 => get_opt(from, schema, 4, &mut this.session_token_size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenRequest {
    pub duration_seconds: Option<i32>,
    pub serial_number: Option<String>,
    pub token_code: Option<String>,
    pub minimum_session_token_size: Option<i32>,
}

impl Shape for GetSessionTokenRequest {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.duration_seconds);
        put_opt(to, schema, 1, &self.serial_number);
        put_opt(to, schema, 2, &self.token_code);
        put_opt(to, schema, 3, &self.minimum_session_token_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.duration_seconds),
            1 => get_opt(from, schema, 1, &mut this.serial_number),
            2 => get_opt(from, schema, 2, &mut this.token_code),
            3 => get_opt(from, schema, 3, &mut this.minimum_session_token_size),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSessionTokenResponse {
    pub credentials: Option<Credentials>,
    pub session_token_utilization: Option<i32>,
    pub session_token_size: Option<i32>,
}

impl Shape for GetSessionTokenResponse {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.credentials);
        put_opt(to, schema, 1, &self.session_token_utilization);
        put_opt(to, schema, 2, &self.session_token_size);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.credentials),
            1 => get_opt(from, schema, 1, &mut this.session_token_utilization),
            2 => get_opt(from, schema, 2, &mut this.session_token_size),
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
pub struct PackedPolicyTooLargeException {
    pub message: Option<String>,
}

impl Shape for PackedPolicyTooLargeException {
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

impl Fault for PackedPolicyTooLargeException {
    fn schema(&self) -> &'static Schema {
        &schemas::PACKED_POLICY_TOO_LARGE_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl PackedPolicyTooLargeException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDescriptorType {
    pub arn: Option<String>,
}

impl Shape for PolicyDescriptorType {
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
pub struct ProvidedContext {
    pub provider_arn: Option<String>,
    pub context_assertion: Option<String>,
}

impl Shape for ProvidedContext {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.provider_arn);
        put_opt(to, schema, 1, &self.context_assertion);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.provider_arn),
            1 => get_opt(from, schema, 1, &mut this.context_assertion),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionDisabledException {
    pub message: Option<String>,
}

impl Shape for RegionDisabledException {
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

impl Fault for RegionDisabledException {
    fn schema(&self) -> &'static Schema {
        &schemas::REGION_DISABLED_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl RegionDisabledException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
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

    pub static ACCESS_DENIED: Schema = Schema {
        name: "AccessDenied",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static ASSUME_ROLE_REQUEST: Schema = Schema {
        name: "AssumeRoleRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("RoleArn", &ARN_TYPE) },
            Member { required: true, ..Member::new("RoleSessionName", &ROLE_SESSION_NAME_TYPE) },
            Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
            Member::new("Policy", &UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE),
            Member::new("DurationSeconds", &ROLE_DURATION_SECONDS_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
            Member::new("TransitiveTagKeys", &TAG_KEY_LIST_TYPE),
            Member::new("ExternalId", &EXTERNAL_ID_TYPE),
            Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
            Member::new("TokenCode", &TOKEN_CODE_TYPE),
            Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
            Member::new("ProvidedContexts", &PROVIDED_CONTEXTS_LIST_TYPE),
            Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ASSUME_ROLE_RESPONSE: Schema = Schema {
        name: "AssumeRoleResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Credentials", &CREDENTIALS),
            Member::new("AssumedRoleUser", &ASSUMED_ROLE_USER),
            Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
            Member::new("SourceIdentity", &SOURCE_IDENTITY_TYPE),
            Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
            Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ASSUMED_ROLE_USER: Schema = Schema {
        name: "AssumedRoleUser",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AssumedRoleId", &ASSUMED_ROLE_ID_TYPE) },
            Member { required: true, ..Member::new("Arn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static CREDENTIALS: Schema = Schema {
        name: "Credentials",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE) },
            Member { required: true, ..Member::new("SecretAccessKey", &ACCESS_KEY_SECRET_TYPE) },
            Member { required: true, ..Member::new("SessionToken", &TOKEN_TYPE) },
            Member { required: true, ..Member::new("Expiration", &DATE_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXPIRED_TOKEN: Schema = Schema {
        name: "ExpiredToken",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 403, namespace: None }),
        ..Schema::BASE
    };
    pub static EXPIRED_TOKEN_EXCEPTION: Schema = Schema {
        name: "ExpiredTokenException",
        kind: Kind::Structure,
        members: &[Member::new("message", &EXPIRED_IDENTITY_TOKEN_MESSAGE)],
        fault: Some(FaultSchema { code: Some("ExpiredTokenException"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static FEDERATED_USER: Schema = Schema {
        name: "FederatedUser",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("FederatedUserId", &FEDERATED_ID_TYPE) },
            Member { required: true, ..Member::new("Arn", &ARN_TYPE) },
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ACCESS_KEY_INFO_REQUEST: Schema = Schema {
        name: "GetAccessKeyInfoRequest",
        kind: Kind::Structure,
        members: &[Member { required: true, ..Member::new("AccessKeyId", &ACCESS_KEY_ID_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_ACCESS_KEY_INFO_RESPONSE: Schema = Schema {
        name: "GetAccessKeyInfoResponse",
        kind: Kind::Structure,
        members: &[Member::new("Account", &ACCOUNT_TYPE)],
        ..Schema::BASE
    };
    pub static GET_CALLER_IDENTITY_REQUEST: Schema =
        Schema { name: "GetCallerIdentityRequest", kind: Kind::Structure, ..Schema::BASE };
    pub static GET_CALLER_IDENTITY_RESPONSE: Schema = Schema {
        name: "GetCallerIdentityResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("UserId", &USER_ID_TYPE),
            Member::new("Account", &ACCOUNT_TYPE),
            Member::new("Arn", &ARN_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FEDERATION_TOKEN_REQUEST: Schema = Schema {
        name: "GetFederationTokenRequest",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("Name", &USER_NAME_TYPE) },
            Member::new("Policy", &SESSION_POLICY_DOCUMENT_TYPE),
            Member::new("PolicyArns", &POLICY_DESCRIPTOR_LIST_TYPE),
            Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
            Member::new("Tags", &TAG_LIST_TYPE),
            Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_FEDERATION_TOKEN_RESPONSE: Schema = Schema {
        name: "GetFederationTokenResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Credentials", &CREDENTIALS),
            Member::new("FederatedUser", &FEDERATED_USER),
            Member::new("PackedPolicySize", &NON_NEGATIVE_INTEGER_TYPE),
            Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
            Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SESSION_TOKEN_REQUEST: Schema = Schema {
        name: "GetSessionTokenRequest",
        kind: Kind::Structure,
        members: &[
            Member::new("DurationSeconds", &DURATION_SECONDS_TYPE),
            Member::new("SerialNumber", &SERIAL_NUMBER_TYPE),
            Member::new("TokenCode", &TOKEN_CODE_TYPE),
            Member::new("MinimumSessionTokenSize", &MINIMUM_SESSION_TOKEN_SIZE_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SESSION_TOKEN_RESPONSE: Schema = Schema {
        name: "GetSessionTokenResponse",
        kind: Kind::Structure,
        members: &[
            Member::new("Credentials", &CREDENTIALS),
            Member::new("SessionTokenUtilization", &SESSION_TOKEN_UTILIZATION_TYPE),
            Member::new("SessionTokenSize", &SESSION_TOKEN_SIZE_TYPE),
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
    pub static PACKED_POLICY_TOO_LARGE_EXCEPTION: Schema = Schema {
        name: "PackedPolicyTooLargeException",
        kind: Kind::Structure,
        members: &[Member::new("message", &PACKED_POLICY_TOO_LARGE_MESSAGE)],
        fault: Some(FaultSchema { code: Some("PackedPolicyTooLarge"), status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static POLICY_DESCRIPTOR_TYPE: Schema = Schema {
        name: "PolicyDescriptorType",
        kind: Kind::Structure,
        members: &[Member::new("arn", &ARN_TYPE)],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVIDED_CONTEXT: Schema = Schema {
        name: "ProvidedContext",
        kind: Kind::Structure,
        members: &[
            Member::new("ProviderArn", &ARN_TYPE),
            Member::new("ContextAssertion", &CONTEXT_ASSERTION_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static PROVIDED_CONTEXTS_LIST_TYPE: Schema = Schema {
        name: "ProvidedContextsListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &PROVIDED_CONTEXT) }],
        constraints: Constraints { min: Some(1.0), max: Some(5.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static REGION_DISABLED_EXCEPTION: Schema = Schema {
        name: "RegionDisabledException",
        kind: Kind::Structure,
        members: &[Member::new("message", &REGION_DISABLED_MESSAGE)],
        fault: Some(FaultSchema { code: Some("RegionDisabledException"), status: 403, namespace: None }),
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
    pub static VALIDATION_ERROR: Schema = Schema {
        name: "ValidationError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    static ACCESS_KEY_ID_TYPE__PATTERN: Pattern = Pattern::new("[\\w]*");
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
    pub static ACCESS_KEY_SECRET_TYPE: Schema =
        Schema { name: "accessKeySecretType", kind: Kind::String, ..Schema::BASE };
    pub static ACCOUNT_TYPE: Schema = Schema { name: "accountType", kind: Kind::String, ..Schema::BASE };
    static ARN_TYPE__PATTERN: Pattern = Pattern::new(
        "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u0085\\u00A0-\\uD7FF\\uE000-\\uFFFD\\u10000-\\u10FFFF]+",
    );
    pub static ARN_TYPE: Schema = Schema {
        name: "arnType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(20.0),
            max: Some(2048.0),
            pattern: Some(&ARN_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static ASSUMED_ROLE_ID_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@:-]*");
    pub static ASSUMED_ROLE_ID_TYPE: Schema = Schema {
        name: "assumedRoleIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(193.0),
            pattern: Some(&ASSUMED_ROLE_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static CONTEXT_ASSERTION_TYPE: Schema = Schema {
        name: "contextAssertionType",
        kind: Kind::String,
        constraints: Constraints { min: Some(4.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static DATE_TYPE: Schema = Schema { name: "dateType", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DURATION_SECONDS_TYPE: Schema = Schema {
        name: "durationSecondsType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(900.0), max: Some(129600.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static EXPIRED_IDENTITY_TOKEN_MESSAGE: Schema =
        Schema { name: "expiredIdentityTokenMessage", kind: Kind::String, ..Schema::BASE };
    static EXTERNAL_ID_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@:\\/-]*");
    pub static EXTERNAL_ID_TYPE: Schema = Schema {
        name: "externalIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(1224.0),
            pattern: Some(&EXTERNAL_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static FEDERATED_ID_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@\\:-]*");
    pub static FEDERATED_ID_TYPE: Schema = Schema {
        name: "federatedIdType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(193.0),
            pattern: Some(&FEDERATED_ID_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Schema =
        Schema { name: "malformedPolicyDocumentMessage", kind: Kind::String, ..Schema::BASE };
    pub static MINIMUM_SESSION_TOKEN_SIZE_TYPE: Schema = Schema {
        name: "minimumSessionTokenSizeType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), max: Some(4096.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static NON_NEGATIVE_INTEGER_TYPE: Schema = Schema {
        name: "nonNegativeIntegerType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static PACKED_POLICY_TOO_LARGE_MESSAGE: Schema =
        Schema { name: "packedPolicyTooLargeMessage", kind: Kind::String, ..Schema::BASE };
    pub static POLICY_DESCRIPTOR_LIST_TYPE: Schema = Schema {
        name: "policyDescriptorListType",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &POLICY_DESCRIPTOR_TYPE) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static REGION_DISABLED_MESSAGE: Schema =
        Schema { name: "regionDisabledMessage", kind: Kind::String, ..Schema::BASE };
    pub static ROLE_DURATION_SECONDS_TYPE: Schema = Schema {
        name: "roleDurationSecondsType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(900.0), max: Some(43200.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static ROLE_SESSION_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*");
    pub static ROLE_SESSION_NAME_TYPE: Schema = Schema {
        name: "roleSessionNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(64.0),
            pattern: Some(&ROLE_SESSION_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SERIAL_NUMBER_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=/:,.@-]*");
    pub static SERIAL_NUMBER_TYPE: Schema = Schema {
        name: "serialNumberType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(9.0),
            max: Some(256.0),
            pattern: Some(&SERIAL_NUMBER_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    static SESSION_POLICY_DOCUMENT_TYPE__PATTERN: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static SESSION_POLICY_DOCUMENT_TYPE: Schema = Schema {
        name: "sessionPolicyDocumentType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            max: Some(2048.0),
            pattern: Some(&SESSION_POLICY_DOCUMENT_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static SESSION_TOKEN_SIZE_TYPE: Schema = Schema {
        name: "sessionTokenSizeType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SESSION_TOKEN_UTILIZATION_TYPE: Schema = Schema {
        name: "sessionTokenUtilizationType",
        kind: Kind::Integer,
        constraints: Constraints { min: Some(0.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    static SOURCE_IDENTITY_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*");
    pub static SOURCE_IDENTITY_TYPE: Schema = Schema {
        name: "sourceIdentityType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(64.0),
            pattern: Some(&SOURCE_IDENTITY_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
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
    static TOKEN_CODE_TYPE__PATTERN: Pattern = Pattern::new("[\\d]*");
    pub static TOKEN_CODE_TYPE: Schema = Schema {
        name: "tokenCodeType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(6.0),
            max: Some(6.0),
            pattern: Some(&TOKEN_CODE_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static TOKEN_TYPE: Schema = Schema { name: "tokenType", kind: Kind::String, ..Schema::BASE };
    static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE__PATTERN: Pattern =
        Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+");
    pub static UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE: Schema = Schema {
        name: "unrestrictedSessionPolicyDocumentType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(1.0),
            pattern: Some(&UNRESTRICTED_SESSION_POLICY_DOCUMENT_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static USER_ID_TYPE: Schema = Schema { name: "userIdType", kind: Kind::String, ..Schema::BASE };
    static USER_NAME_TYPE__PATTERN: Pattern = Pattern::new("[\\w+=,.@-]*");
    pub static USER_NAME_TYPE: Schema = Schema {
        name: "userNameType",
        kind: Kind::String,
        constraints: Constraints {
            min: Some(2.0),
            max: Some(32.0),
            pattern: Some(&USER_NAME_TYPE__PATTERN),
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
}
