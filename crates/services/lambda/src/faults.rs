//! Faults with their texts; each operation turns them into its own error.

use wire::Internal;
use wire::lambda::{
    InvalidParameterValueException, PreconditionFailedException, ResourceConflictException,
    ResourceNotFoundException,
};

/// `ResourceNotFoundException`, 404.
pub(crate) fn not_found(message: impl Into<String>) -> ResourceNotFoundException {
    ResourceNotFoundException { r#type: Some("User".to_owned()), message: Some(message.into()) }
}

/// `InvalidParameterValueException`, 400.
pub(crate) fn invalid(message: impl Into<String>) -> InvalidParameterValueException {
    InvalidParameterValueException { r#type: Some("User".to_owned()), message: Some(message.into()) }
}

/// `ResourceConflictException`, 409.
pub(crate) fn conflict(message: impl Into<String>) -> ResourceConflictException {
    ResourceConflictException { r#type: Some("User".to_owned()), message: Some(message.into()) }
}

/// `PreconditionFailedException`, 412: somebody else changed it in between.
pub(crate) fn changed() -> PreconditionFailedException {
    let message = "The Revision Id provided does not match the latest Revision Id. Call the GetFunction/GetAlias API \
                   to retrieve the latest Revision Id";
    PreconditionFailedException { r#type: Some("User".to_owned()), message: Some(message.to_owned()) }
}

/// The errors of operations on one function: each can say that there is none, and that a parameter is wrong.
pub(crate) trait FunctionError:
    From<InvalidParameterValueException> + From<ResourceNotFoundException> + From<Internal>
{
}

impl<E> FunctionError for E where
    E: From<InvalidParameterValueException> + From<ResourceNotFoundException> + From<Internal>
{
}
