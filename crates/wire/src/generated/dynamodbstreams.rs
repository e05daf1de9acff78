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
    name: "dynamodbstreams",
    id: "DynamoDB Streams",
    signing_name: "dynamodb",
    protocol: Protocol::AwsJson10,
    target_prefix: "DynamoDBStreams_20120810",
    api_version: "2012-08-10",
    xml_namespace: "",
    namespace: "com.amazonaws.dynamodb.v20120810",
    query_compatible: false,
    query_messages: &[],
    validation: FaultName { code: "ValidationException", namespace: "com.amazon.coral.validate" },
    operations: &[
        OperationSchema {
            name: "DescribeStream",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::DESCRIBE_STREAM_INPUT,
            output: &schemas::DESCRIBE_STREAM_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetRecords",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_RECORDS_INPUT,
            output: &schemas::GET_RECORDS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::EXPIRED_ITERATOR_EXCEPTION,
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::LIMIT_EXCEEDED_EXCEPTION,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::TRIMMED_DATA_ACCESS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "GetShardIterator",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::GET_SHARD_ITERATOR_INPUT,
            output: &schemas::GET_SHARD_ITERATOR_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::TRIMMED_DATA_ACCESS_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
        OperationSchema {
            name: "ListStreams",
            served: true,
            method: "POST",
            uri: "/",
            status: 200,
            input: &schemas::LIST_STREAMS_INPUT,
            output: &schemas::LIST_STREAMS_OUTPUT,
            result_wrapper: None,
            errors: &[
                &schemas::INTERNAL_SERVER_ERROR,
                &schemas::RESOURCE_NOT_FOUND_EXCEPTION,
                &schemas::VALIDATION_EXCEPTION,
            ],
        },
    ],
};

/// Operation `DescribeStream`.
#[derive(Clone, Copy, Debug)]
pub struct DescribeStream;

impl Operation for DescribeStream {
    type Input = DescribeStreamInput;
    type Output = DescribeStreamOutput;
    type Error = DescribeStreamError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[0];
}

/// What `DescribeStream` answers instead of its output.
#[derive(Debug)]
pub enum DescribeStreamError {
    InternalServerError(InternalServerError),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for DescribeStreamError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerError(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerError> for DescribeStreamError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ResourceNotFoundException> for DescribeStreamError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for DescribeStreamError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for DescribeStreamError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetRecords`.
#[derive(Clone, Copy, Debug)]
pub struct GetRecords;

impl Operation for GetRecords {
    type Input = GetRecordsInput;
    type Output = GetRecordsOutput;
    type Error = GetRecordsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[1];
}

/// What `GetRecords` answers instead of its output.
#[derive(Debug)]
pub enum GetRecordsError {
    ExpiredIteratorException(ExpiredIteratorException),
    InternalServerError(InternalServerError),
    LimitExceededException(LimitExceededException),
    ResourceNotFoundException(ResourceNotFoundException),
    TrimmedDataAccessException(TrimmedDataAccessException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetRecordsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::ExpiredIteratorException(fault) => Ok(fault),
            Self::InternalServerError(fault) => Ok(fault),
            Self::LimitExceededException(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::TrimmedDataAccessException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<ExpiredIteratorException> for GetRecordsError {
    fn from(fault: ExpiredIteratorException) -> Self {
        Self::ExpiredIteratorException(fault)
    }
}

impl From<InternalServerError> for GetRecordsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<LimitExceededException> for GetRecordsError {
    fn from(fault: LimitExceededException) -> Self {
        Self::LimitExceededException(fault)
    }
}

impl From<ResourceNotFoundException> for GetRecordsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<TrimmedDataAccessException> for GetRecordsError {
    fn from(fault: TrimmedDataAccessException) -> Self {
        Self::TrimmedDataAccessException(fault)
    }
}

impl From<ValidationException> for GetRecordsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetRecordsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `GetShardIterator`.
#[derive(Clone, Copy, Debug)]
pub struct GetShardIterator;

impl Operation for GetShardIterator {
    type Input = GetShardIteratorInput;
    type Output = GetShardIteratorOutput;
    type Error = GetShardIteratorError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[2];
}

/// What `GetShardIterator` answers instead of its output.
#[derive(Debug)]
pub enum GetShardIteratorError {
    InternalServerError(InternalServerError),
    ResourceNotFoundException(ResourceNotFoundException),
    TrimmedDataAccessException(TrimmedDataAccessException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for GetShardIteratorError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerError(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::TrimmedDataAccessException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerError> for GetShardIteratorError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ResourceNotFoundException> for GetShardIteratorError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<TrimmedDataAccessException> for GetShardIteratorError {
    fn from(fault: TrimmedDataAccessException) -> Self {
        Self::TrimmedDataAccessException(fault)
    }
}

impl From<ValidationException> for GetShardIteratorError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for GetShardIteratorError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
    }
}

/// Operation `ListStreams`.
#[derive(Clone, Copy, Debug)]
pub struct ListStreams;

impl Operation for ListStreams {
    type Input = ListStreamsInput;
    type Output = ListStreamsOutput;
    type Error = ListStreamsError;
    const SERVICE: &'static ServiceSchema = &SERVICE;
    const SCHEMA: &'static OperationSchema = &SERVICE.operations[3];
}

/// What `ListStreams` answers instead of its output.
#[derive(Debug)]
pub enum ListStreamsError {
    InternalServerError(InternalServerError),
    ResourceNotFoundException(ResourceNotFoundException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl OperationError for ListStreamsError {
    fn fault(&self) -> Result<&dyn Fault, &Internal> {
        match self {
            Self::InternalServerError(fault) => Ok(fault),
            Self::ResourceNotFoundException(fault) => Ok(fault),
            Self::ValidationException(fault) => Ok(fault),
            Self::Internal(cause) => Err(cause),
        }
    }
}

impl From<InternalServerError> for ListStreamsError {
    fn from(fault: InternalServerError) -> Self {
        Self::InternalServerError(fault)
    }
}

impl From<ResourceNotFoundException> for ListStreamsError {
    fn from(fault: ResourceNotFoundException) -> Self {
        Self::ResourceNotFoundException(fault)
    }
}

impl From<ValidationException> for ListStreamsError {
    fn from(fault: ValidationException) -> Self {
        Self::ValidationException(fault)
    }
}

impl From<Internal> for ListStreamsError {
    fn from(fault: Internal) -> Self {
        Self::Internal(fault)
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
pub struct DescribeStreamInput {
    pub stream_arn: String,
    pub limit: Option<i32>,
    pub exclusive_start_shard_id: Option<String>,
    pub shard_filter: Option<ShardFilter>,
}

impl Shape for DescribeStreamInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stream_arn);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.exclusive_start_shard_id);
        put_opt(to, schema, 3, &self.shard_filter);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stream_arn),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.exclusive_start_shard_id),
            3 => get_opt(from, schema, 3, &mut this.shard_filter),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeStreamOutput {
    pub stream_description: Option<StreamDescription>,
}

impl Shape for DescribeStreamOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stream_description);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stream_description),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExpiredIteratorException {
    pub message: Option<String>,
}

impl Shape for ExpiredIteratorException {
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

impl Fault for ExpiredIteratorException {
    fn schema(&self) -> &'static Schema {
        &schemas::EXPIRED_ITERATOR_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl ExpiredIteratorException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsInput {
    pub shard_iterator: String,
    pub limit: Option<i32>,
}

impl Shape for GetRecordsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.shard_iterator);
        put_opt(to, schema, 1, &self.limit);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.shard_iterator),
            1 => get_opt(from, schema, 1, &mut this.limit),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRecordsOutput {
    pub records: Option<Vec<Record>>,
    pub next_shard_iterator: Option<String>,
}

impl Shape for GetRecordsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.records);
        put_opt(to, schema, 1, &self.next_shard_iterator);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.records),
            1 => get_opt(from, schema, 1, &mut this.next_shard_iterator),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorInput {
    pub stream_arn: String,
    pub shard_id: String,
    pub shard_iterator_type: ShardIteratorType,
    pub sequence_number: Option<String>,
    pub timestamp: Option<Timestamp>,
}

impl Shape for GetShardIteratorInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put(to, schema, 0, &self.stream_arn);
        put(to, schema, 1, &self.shard_id);
        put(to, schema, 2, &self.shard_iterator_type);
        put_opt(to, schema, 3, &self.sequence_number);
        put_opt(to, schema, 4, &self.timestamp);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get(from, schema, 0, &mut this.stream_arn),
            1 => get(from, schema, 1, &mut this.shard_id),
            2 => get(from, schema, 2, &mut this.shard_iterator_type),
            3 => get_opt(from, schema, 3, &mut this.sequence_number),
            4 => get_opt(from, schema, 4, &mut this.timestamp),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetShardIteratorOutput {
    pub shard_iterator: Option<String>,
}

impl Shape for GetShardIteratorOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.shard_iterator);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.shard_iterator),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Identity {
    pub principal_id: Option<String>,
    pub r#type: Option<String>,
}

impl Shape for Identity {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.principal_id);
        put_opt(to, schema, 1, &self.r#type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.principal_id),
            1 => get_opt(from, schema, 1, &mut this.r#type),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct ListStreamsInput {
    pub table_name: Option<String>,
    pub limit: Option<i32>,
    pub exclusive_start_stream_arn: Option<String>,
}

impl Shape for ListStreamsInput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.table_name);
        put_opt(to, schema, 1, &self.limit);
        put_opt(to, schema, 2, &self.exclusive_start_stream_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.table_name),
            1 => get_opt(from, schema, 1, &mut this.limit),
            2 => get_opt(from, schema, 2, &mut this.exclusive_start_stream_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListStreamsOutput {
    pub streams: Option<Vec<Stream>>,
    pub last_evaluated_stream_arn: Option<String>,
}

impl Shape for ListStreamsOutput {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.streams);
        put_opt(to, schema, 1, &self.last_evaluated_stream_arn);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.streams),
            1 => get_opt(from, schema, 1, &mut this.last_evaluated_stream_arn),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationType {
    Insert,
    Modify,
    Remove,
    /// A value that the model does not have.
    Unknown(String),
}

impl OperationType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Insert => "INSERT",
            Self::Modify => "MODIFY",
            Self::Remove => "REMOVE",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for OperationType {
    fn from(value: &str) -> Self {
        match value {
            "INSERT" => Self::Insert,
            "MODIFY" => Self::Modify,
            "REMOVE" => Self::Remove,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for OperationType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for OperationType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for OperationType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    pub event_id: Option<String>,
    pub event_name: Option<OperationType>,
    pub event_version: Option<String>,
    pub event_source: Option<String>,
    pub aws_region: Option<String>,
    pub dynamodb: Option<StreamRecord>,
    pub user_identity: Option<Identity>,
}

impl Shape for Record {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.event_id);
        put_opt(to, schema, 1, &self.event_name);
        put_opt(to, schema, 2, &self.event_version);
        put_opt(to, schema, 3, &self.event_source);
        put_opt(to, schema, 4, &self.aws_region);
        put_opt(to, schema, 5, &self.dynamodb);
        put_opt(to, schema, 6, &self.user_identity);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.event_id),
            1 => get_opt(from, schema, 1, &mut this.event_name),
            2 => get_opt(from, schema, 2, &mut this.event_version),
            3 => get_opt(from, schema, 3, &mut this.event_source),
            4 => get_opt(from, schema, 4, &mut this.aws_region),
            5 => get_opt(from, schema, 5, &mut this.dynamodb),
            6 => get_opt(from, schema, 6, &mut this.user_identity),
            _ => from.skip(),
        })?;
        Ok(this)
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
pub struct SequenceNumberRange {
    pub starting_sequence_number: Option<String>,
    pub ending_sequence_number: Option<String>,
}

impl Shape for SequenceNumberRange {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.starting_sequence_number);
        put_opt(to, schema, 1, &self.ending_sequence_number);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.starting_sequence_number),
            1 => get_opt(from, schema, 1, &mut this.ending_sequence_number),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shard {
    pub shard_id: Option<String>,
    pub sequence_number_range: Option<SequenceNumberRange>,
    pub parent_shard_id: Option<String>,
}

impl Shape for Shard {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.shard_id);
        put_opt(to, schema, 1, &self.sequence_number_range);
        put_opt(to, schema, 2, &self.parent_shard_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.shard_id),
            1 => get_opt(from, schema, 1, &mut this.sequence_number_range),
            2 => get_opt(from, schema, 2, &mut this.parent_shard_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShardFilter {
    pub r#type: Option<ShardFilterType>,
    pub shard_id: Option<String>,
}

impl Shape for ShardFilter {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.r#type);
        put_opt(to, schema, 1, &self.shard_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.r#type),
            1 => get_opt(from, schema, 1, &mut this.shard_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShardFilterType {
    ChildShards,
    /// A value that the model does not have.
    Unknown(String),
}

impl ShardFilterType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChildShards => "CHILD_SHARDS",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ShardFilterType {
    fn from(value: &str) -> Self {
        match value {
            "CHILD_SHARDS" => Self::ChildShards,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ShardFilterType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ShardFilterType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ShardFilterType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ShardIteratorType {
    TrimHorizon,
    Latest,
    AtSequenceNumber,
    AfterSequenceNumber,
    AtTimestamp,
    /// A value that the model does not have.
    Unknown(String),
}

impl ShardIteratorType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
            Self::AtSequenceNumber => "AT_SEQUENCE_NUMBER",
            Self::AfterSequenceNumber => "AFTER_SEQUENCE_NUMBER",
            Self::AtTimestamp => "AT_TIMESTAMP",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for ShardIteratorType {
    fn from(value: &str) -> Self {
        match value {
            "TRIM_HORIZON" => Self::TrimHorizon,
            "LATEST" => Self::Latest,
            "AT_SEQUENCE_NUMBER" => Self::AtSequenceNumber,
            "AFTER_SEQUENCE_NUMBER" => Self::AfterSequenceNumber,
            "AT_TIMESTAMP" => Self::AtTimestamp,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for ShardIteratorType {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for ShardIteratorType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for ShardIteratorType {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stream {
    pub stream_arn: Option<String>,
    pub table_name: Option<String>,
    pub stream_label: Option<String>,
}

impl Shape for Stream {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stream_arn);
        put_opt(to, schema, 1, &self.table_name);
        put_opt(to, schema, 2, &self.stream_label);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stream_arn),
            1 => get_opt(from, schema, 1, &mut this.table_name),
            2 => get_opt(from, schema, 2, &mut this.stream_label),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamDescription {
    pub stream_arn: Option<String>,
    pub stream_label: Option<String>,
    pub stream_status: Option<StreamStatus>,
    pub stream_view_type: Option<StreamViewType>,
    pub creation_request_date_time: Option<Timestamp>,
    pub table_name: Option<String>,
    pub key_schema: Option<Vec<KeySchemaElement>>,
    pub shards: Option<Vec<Shard>>,
    pub last_evaluated_shard_id: Option<String>,
}

impl Shape for StreamDescription {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.stream_arn);
        put_opt(to, schema, 1, &self.stream_label);
        put_opt(to, schema, 2, &self.stream_status);
        put_opt(to, schema, 3, &self.stream_view_type);
        put_opt(to, schema, 4, &self.creation_request_date_time);
        put_opt(to, schema, 5, &self.table_name);
        put_opt(to, schema, 6, &self.key_schema);
        put_opt(to, schema, 7, &self.shards);
        put_opt(to, schema, 8, &self.last_evaluated_shard_id);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.stream_arn),
            1 => get_opt(from, schema, 1, &mut this.stream_label),
            2 => get_opt(from, schema, 2, &mut this.stream_status),
            3 => get_opt(from, schema, 3, &mut this.stream_view_type),
            4 => get_opt(from, schema, 4, &mut this.creation_request_date_time),
            5 => get_opt(from, schema, 5, &mut this.table_name),
            6 => get_opt(from, schema, 6, &mut this.key_schema),
            7 => get_opt(from, schema, 7, &mut this.shards),
            8 => get_opt(from, schema, 8, &mut this.last_evaluated_shard_id),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StreamRecord {
    pub approximate_creation_date_time: Option<Timestamp>,
    pub keys: Option<BTreeMap<String, AttributeValue>>,
    pub new_image: Option<BTreeMap<String, AttributeValue>>,
    pub old_image: Option<BTreeMap<String, AttributeValue>>,
    pub sequence_number: Option<String>,
    pub size_bytes: Option<i64>,
    pub stream_view_type: Option<StreamViewType>,
}

impl Shape for StreamRecord {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        put_opt(to, schema, 0, &self.approximate_creation_date_time);
        put_opt(to, schema, 1, &self.keys);
        put_opt(to, schema, 2, &self.new_image);
        put_opt(to, schema, 3, &self.old_image);
        put_opt(to, schema, 4, &self.sequence_number);
        put_opt(to, schema, 5, &self.size_bytes);
        put_opt(to, schema, 6, &self.stream_view_type);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut this = Self::default();
        structure(schema, from, &mut |index, from| match index {
            0 => get_opt(from, schema, 0, &mut this.approximate_creation_date_time),
            1 => get_opt(from, schema, 1, &mut this.keys),
            2 => get_opt(from, schema, 2, &mut this.new_image),
            3 => get_opt(from, schema, 3, &mut this.old_image),
            4 => get_opt(from, schema, 4, &mut this.sequence_number),
            5 => get_opt(from, schema, 5, &mut this.size_bytes),
            6 => get_opt(from, schema, 6, &mut this.stream_view_type),
            _ => from.skip(),
        })?;
        Ok(this)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamStatus {
    Enabling,
    Enabled,
    Disabling,
    Disabled,
    /// A value that the model does not have.
    Unknown(String),
}

impl StreamStatus {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Enabling => "ENABLING",
            Self::Enabled => "ENABLED",
            Self::Disabling => "DISABLING",
            Self::Disabled => "DISABLED",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StreamStatus {
    fn from(value: &str) -> Self {
        match value {
            "ENABLING" => Self::Enabling,
            "ENABLED" => Self::Enabled,
            "DISABLING" => Self::Disabling,
            "DISABLED" => Self::Disabled,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}

impl Default for StreamStatus {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl std::fmt::Display for StreamStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Shape for StreamStatus {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self.as_str());
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(Self::from(from.string(schema)?.as_str()))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StreamViewType {
    NewImage,
    OldImage,
    NewAndOldImages,
    KeysOnly,
    /// A value that the model does not have.
    Unknown(String),
}

impl StreamViewType {
    /// The value as the model has it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::NewImage => "NEW_IMAGE",
            Self::OldImage => "OLD_IMAGE",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            Self::KeysOnly => "KEYS_ONLY",
            Self::Unknown(value) => value,
        }
    }
}

impl From<&str> for StreamViewType {
    fn from(value: &str) -> Self {
        match value {
            "NEW_IMAGE" => Self::NewImage,
            "OLD_IMAGE" => Self::OldImage,
            "NEW_AND_OLD_IMAGES" => Self::NewAndOldImages,
            "KEYS_ONLY" => Self::KeysOnly,
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
pub struct TrimmedDataAccessException {
    pub message: Option<String>,
}

impl Shape for TrimmedDataAccessException {
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

impl Fault for TrimmedDataAccessException {
    fn schema(&self) -> &'static Schema {
        &schemas::TRIMMED_DATA_ACCESS_EXCEPTION
    }

    fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }
}

impl TrimmedDataAccessException {
    /// The fault, saying `message`.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: Some(message.into()) }
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
    pub static DATE: Schema = Schema { name: "Date", kind: Kind::Timestamp, ..Schema::BASE };
    pub static DESCRIBE_STREAM_INPUT: Schema = Schema {
        name: "DescribeStreamInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StreamArn", &STREAM_ARN) },
            Member::new("Limit", &POSITIVE_INTEGER_OBJECT),
            Member::new("ExclusiveStartShardId", &SHARD_ID),
            Member::new("ShardFilter", &SHARD_FILTER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static DESCRIBE_STREAM_OUTPUT: Schema = Schema {
        name: "DescribeStreamOutput",
        kind: Kind::Structure,
        members: &[Member::new("StreamDescription", &STREAM_DESCRIPTION)],
        constrained: true,
        ..Schema::BASE
    };
    pub static ERROR_MESSAGE: Schema = Schema { name: "ErrorMessage", kind: Kind::String, ..Schema::BASE };
    pub static ERROR_MESSAGE_PATCHED: Schema =
        Schema { name: "ErrorMessage__patched", kind: Kind::String, ..Schema::BASE };
    pub static EXPIRED_ITERATOR_EXCEPTION: Schema = Schema {
        name: "ExpiredIteratorException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static GET_RECORDS_INPUT: Schema = Schema {
        name: "GetRecordsInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("ShardIterator", &SHARD_ITERATOR) },
            Member::new("Limit", &POSITIVE_INTEGER_OBJECT),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_RECORDS_OUTPUT: Schema = Schema {
        name: "GetRecordsOutput",
        kind: Kind::Structure,
        members: &[Member::new("Records", &RECORD_LIST), Member::new("NextShardIterator", &SHARD_ITERATOR)],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SHARD_ITERATOR_INPUT: Schema = Schema {
        name: "GetShardIteratorInput",
        kind: Kind::Structure,
        members: &[
            Member { required: true, ..Member::new("StreamArn", &STREAM_ARN) },
            Member { required: true, ..Member::new("ShardId", &SHARD_ID) },
            Member { required: true, ..Member::new("ShardIteratorType", &SHARD_ITERATOR_TYPE) },
            Member::new("SequenceNumber", &SEQUENCE_NUMBER),
            Member::new("Timestamp", &TIMESTAMP),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static GET_SHARD_ITERATOR_OUTPUT: Schema = Schema {
        name: "GetShardIteratorOutput",
        kind: Kind::Structure,
        members: &[Member::new("ShardIterator", &SHARD_ITERATOR)],
        constrained: true,
        ..Schema::BASE
    };
    pub static IDENTITY: Schema = Schema {
        name: "Identity",
        kind: Kind::Structure,
        members: &[Member::new("PrincipalId", &STRING_SHAPE), Member::new("Type", &STRING_SHAPE)],
        ..Schema::BASE
    };
    pub static INTERNAL_SERVER_ERROR: Schema = Schema {
        name: "InternalServerError",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 500, namespace: None }),
        ..Schema::BASE
    };
    pub static KEY_SCHEMA: Schema = Schema {
        name: "KeySchema",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &KEY_SCHEMA_ELEMENT) }],
        constraints: Constraints { min: Some(1.0), ..Constraints::NONE },
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
    pub static LIST_STREAMS_INPUT: Schema = Schema {
        name: "ListStreamsInput",
        kind: Kind::Structure,
        members: &[
            Member::new("TableName", &TABLE_NAME),
            Member::new("Limit", &POSITIVE_INTEGER_OBJECT),
            Member::new("ExclusiveStartStreamArn", &STREAM_ARN),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static LIST_STREAMS_OUTPUT: Schema = Schema {
        name: "ListStreamsOutput",
        kind: Kind::Structure,
        members: &[Member::new("Streams", &STREAM_LIST), Member::new("LastEvaluatedStreamArn", &STREAM_ARN)],
        constrained: true,
        ..Schema::BASE
    };
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
    pub static OPERATION_TYPE: Schema = Schema {
        name: "OperationType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["INSERT", "MODIFY", "REMOVE"], ..Constraints::NONE },
        constrained: true,
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
    pub static RECORD: Schema = Schema {
        name: "Record",
        kind: Kind::Structure,
        members: &[
            Member::new("eventID", &STRING_SHAPE),
            Member::new("eventName", &OPERATION_TYPE),
            Member::new("eventVersion", &STRING_SHAPE),
            Member::new("eventSource", &STRING_SHAPE),
            Member::new("awsRegion", &STRING_SHAPE),
            Member::new("dynamodb", &STREAM_RECORD),
            Member::new("userIdentity", &IDENTITY),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static RECORD_LIST: Schema = Schema {
        name: "RecordList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &RECORD) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static RESOURCE_NOT_FOUND_EXCEPTION: Schema = Schema {
        name: "ResourceNotFoundException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static SEQUENCE_NUMBER: Schema = Schema {
        name: "SequenceNumber",
        kind: Kind::String,
        constraints: Constraints { min: Some(21.0), max: Some(40.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SEQUENCE_NUMBER_RANGE: Schema = Schema {
        name: "SequenceNumberRange",
        kind: Kind::Structure,
        members: &[
            Member::new("StartingSequenceNumber", &SEQUENCE_NUMBER),
            Member::new("EndingSequenceNumber", &SEQUENCE_NUMBER),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD: Schema = Schema {
        name: "Shard",
        kind: Kind::Structure,
        members: &[
            Member::new("ShardId", &SHARD_ID),
            Member::new("SequenceNumberRange", &SEQUENCE_NUMBER_RANGE),
            Member::new("ParentShardId", &SHARD_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD_DESCRIPTION_LIST: Schema = Schema {
        name: "ShardDescriptionList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &SHARD) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD_FILTER: Schema = Schema {
        name: "ShardFilter",
        kind: Kind::Structure,
        members: &[Member::new("Type", &SHARD_FILTER_TYPE), Member::new("ShardId", &SHARD_ID)],
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD_FILTER_TYPE: Schema = Schema {
        name: "ShardFilterType",
        kind: Kind::Enum,
        constraints: Constraints { values: &["CHILD_SHARDS"], ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD_ID: Schema = Schema {
        name: "ShardId",
        kind: Kind::String,
        constraints: Constraints { min: Some(28.0), max: Some(65.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD_ITERATOR: Schema = Schema {
        name: "ShardIterator",
        kind: Kind::String,
        constraints: Constraints { min: Some(1.0), max: Some(2048.0), ..Constraints::NONE },
        constrained: true,
        ..Schema::BASE
    };
    pub static SHARD_ITERATOR_TYPE: Schema = Schema {
        name: "ShardIteratorType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &[
                "TRIM_HORIZON",
                "LATEST",
                "AT_SEQUENCE_NUMBER",
                "AFTER_SEQUENCE_NUMBER",
                "AT_TIMESTAMP",
            ],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM: Schema = Schema {
        name: "Stream",
        kind: Kind::Structure,
        members: &[
            Member::new("StreamArn", &STREAM_ARN),
            Member::new("TableName", &TABLE_NAME),
            Member::new("StreamLabel", &STRING_SHAPE),
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
    pub static STREAM_DESCRIPTION: Schema = Schema {
        name: "StreamDescription",
        kind: Kind::Structure,
        members: &[
            Member::new("StreamArn", &STREAM_ARN),
            Member::new("StreamLabel", &STRING_SHAPE),
            Member::new("StreamStatus", &STREAM_STATUS),
            Member::new("StreamViewType", &STREAM_VIEW_TYPE),
            Member::new("CreationRequestDateTime", &DATE),
            Member::new("TableName", &TABLE_NAME),
            Member::new("KeySchema", &KEY_SCHEMA),
            Member::new("Shards", &SHARD_DESCRIPTION_LIST),
            Member::new("LastEvaluatedShardId", &SHARD_ID),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_LIST: Schema = Schema {
        name: "StreamList",
        kind: Kind::List,
        members: &[Member { required: true, ..Member::new("member", &STREAM) }],
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_RECORD: Schema = Schema {
        name: "StreamRecord",
        kind: Kind::Structure,
        members: &[
            Member::new("ApproximateCreationDateTime", &DATE),
            Member::new("Keys", &ATTRIBUTE_MAP),
            Member::new("NewImage", &ATTRIBUTE_MAP),
            Member::new("OldImage", &ATTRIBUTE_MAP),
            Member::new("SequenceNumber", &SEQUENCE_NUMBER),
            Member::new("SizeBytes", &POSITIVE_LONG_OBJECT),
            Member::new("StreamViewType", &STREAM_VIEW_TYPE),
        ],
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_STATUS: Schema = Schema {
        name: "StreamStatus",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["ENABLING", "ENABLED", "DISABLING", "DISABLED"],
            ..Constraints::NONE
        },
        constrained: true,
        ..Schema::BASE
    };
    pub static STREAM_VIEW_TYPE: Schema = Schema {
        name: "StreamViewType",
        kind: Kind::Enum,
        constraints: Constraints {
            values: &["NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES", "KEYS_ONLY"],
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
    pub static TIMESTAMP: Schema = Schema { name: "Timestamp", kind: Kind::Timestamp, ..Schema::BASE };
    pub static TRIMMED_DATA_ACCESS_EXCEPTION: Schema = Schema {
        name: "TrimmedDataAccessException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: None }),
        ..Schema::BASE
    };
    pub static VALIDATION_EXCEPTION: Schema = Schema {
        name: "ValidationException",
        kind: Kind::Structure,
        members: &[Member::new("message", &ERROR_MESSAGE_PATCHED)],
        fault: Some(FaultSchema { code: None, status: 400, namespace: Some("com.amazon.coral.validate") }),
        ..Schema::BASE
    };
}
