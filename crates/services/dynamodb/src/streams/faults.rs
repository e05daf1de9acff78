//! From what can go wrong with a stream to what the wire says.

use store::StoreError;
use wire::Internal;
use wire::dynamodbstreams::*;

/// Everything that an operation on streams can answer instead of its output.
#[derive(Debug)]
pub(crate) enum StreamFault {
    ExpiredIteratorException(ExpiredIteratorException),
    ResourceNotFoundException(ResourceNotFoundException),
    TrimmedDataAccessException(TrimmedDataAccessException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl StreamFault {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::ValidationException(ValidationException::new(message))
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::ResourceNotFoundException(ResourceNotFoundException::new(message))
    }

    pub(crate) fn trimmed() -> Self {
        Self::TrimmedDataAccessException(TrimmedDataAccessException::new(
            "The data you are trying to access has been trimmed",
        ))
    }

    pub(crate) fn expired() -> Self {
        Self::ExpiredIteratorException(ExpiredIteratorException::new(
            "The shard iterator has expired and can no longer be used to retrieve stream records.",
        ))
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::Internal(Internal::new(message.into()))
    }
}

impl From<StoreError> for StreamFault {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal::new(error))
    }
}

/// Which faults an operation's model has; others are internal, and their mapping here is a mistake that the log shows.
macro_rules! answers {
    ($($error:ident: $($variant:ident),+;)*) => {$(
        impl From<StreamFault> for $error {
            fn from(fault: StreamFault) -> Self {
                match fault {
                    $(StreamFault::$variant(fault) => Self::$variant(fault),)+
                    StreamFault::Internal(cause) => Self::Internal(cause),
                    other => Self::Internal(Internal::new(format!("{other:?} is no fault of this operation"))),
                }
            }
        }
    )*};
}

answers! {
    DescribeStreamError: ResourceNotFoundException, ValidationException;
    GetShardIteratorError: ResourceNotFoundException, TrimmedDataAccessException, ValidationException;
    ListStreamsError: ResourceNotFoundException, ValidationException;
}

/// Every fault that there is can be GetRecords' answer.
impl From<StreamFault> for GetRecordsError {
    fn from(fault: StreamFault) -> Self {
        match fault {
            StreamFault::ExpiredIteratorException(fault) => Self::ExpiredIteratorException(fault),
            StreamFault::ResourceNotFoundException(fault) => Self::ResourceNotFoundException(fault),
            StreamFault::TrimmedDataAccessException(fault) => Self::TrimmedDataAccessException(fault),
            StreamFault::ValidationException(fault) => Self::ValidationException(fault),
            StreamFault::Internal(cause) => Self::Internal(cause),
        }
    }
}
