//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::shape::Fault;
use wire::sqs::*;

/// What every operation on a queue can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Address(InvalidAddress),
    Internal(Internal),
    Missing(MissingRequiredParameterException),
    NoQueue(QueueDoesNotExist),
    Unsupported(UnsupportedOperation),
    Value(InvalidParameterValueException),
}

impl Refused {
    /// `Value {value} for parameter {parameter} is invalid. Reason: {reason}`, as SQS puts most of its refusals.
    pub(crate) fn value(value: impl std::fmt::Display, parameter: &str, reason: &str) -> Self {
        Self::text(format!("Value {value} for parameter {parameter} is invalid. Reason: {reason}"))
    }

    /// A parameter's value is refused in words of its own.
    pub(crate) fn text(message: impl Into<String>) -> Self {
        Self::Value(InvalidParameterValueException::new(message))
    }

    pub(crate) fn missing(parameter: &str) -> Self {
        let message = format!("The request must contain the parameter {parameter}.");
        Self::Missing(MissingRequiredParameterException::new(message))
    }

    pub(crate) fn no_queue() -> Self {
        Self::NoQueue(QueueDoesNotExist::new("The specified queue does not exist."))
    }

    fn fault(&self) -> Option<&dyn Fault> {
        match self {
            Self::Address(fault) => Some(fault),
            Self::Internal(_) => None,
            Self::Missing(fault) => Some(fault),
            Self::NoQueue(fault) => Some(fault),
            Self::Unsupported(fault) => Some(fault),
            Self::Value(fault) => Some(fault),
        }
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<Internal> for Refused {
    fn from(error: Internal) -> Self {
        Self::Internal(error)
    }
}

macro_rules! refused {
    ($($error:ident),* $(,)?) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    Refused::Address(fault) => fault.into(),
                    Refused::Internal(cause) => cause.into(),
                    Refused::Missing(fault) => fault.into(),
                    Refused::NoQueue(fault) => fault.into(),
                    Refused::Unsupported(fault) => fault.into(),
                    Refused::Value(fault) => fault.into(),
                }
            }
        }
    )*};
}

refused![
    AddPermissionError,
    ChangeMessageVisibilityBatchError,
    ChangeMessageVisibilityError,
    DeleteMessageBatchError,
    DeleteMessageError,
    DeleteQueueError,
    GetQueueAttributesError,
    GetQueueUrlError,
    ListDeadLetterSourceQueuesError,
    ListQueueTagsError,
    PurgeQueueError,
    ReceiveMessageError,
    RemovePermissionError,
    SendMessageBatchError,
    SendMessageError,
    SetQueueAttributesError,
    TagQueueError,
    UntagQueueError,
];

/// What every refusal has in it comes into those that have more.
macro_rules! through {
    ($refused:ident) => {
        through![$refused from Refused, Internal, StoreError];
    };
    ($refused:ident from $($cause:ident),*) => {$(
        impl From<$cause> for $refused {
            fn from(cause: $cause) -> Self {
                Self::Refused(cause.into())
            }
        }
    )*};
}

pub(crate) use through;

/// Why one message is not sent.
#[derive(Debug)]
pub(crate) enum SendRefused {
    Contents(InvalidMessageContents),
    Refused(Refused),
}

through![SendRefused];

impl From<SendRefused> for SendMessageError {
    fn from(refused: SendRefused) -> Self {
        match refused {
            SendRefused::Contents(fault) => fault.into(),
            SendRefused::Refused(refused) => refused.into(),
        }
    }
}

/// Why nothing is done with a receipt handle.
#[derive(Debug)]
pub(crate) enum ReceiptRefused {
    Handle(ReceiptHandleIsInvalid),
    NotInflight(MessageNotInflight),
    Refused(Refused),
}

through![ReceiptRefused];

impl ReceiptRefused {
    pub(crate) fn handle(handle: &str) -> Self {
        let message = format!("The input receipt handle \"{handle}\" is not a valid receipt handle.");
        Self::Handle(ReceiptHandleIsInvalid::new(message))
    }
}

impl From<ReceiptRefused> for ChangeMessageVisibilityError {
    fn from(refused: ReceiptRefused) -> Self {
        match refused {
            ReceiptRefused::Handle(fault) => fault.into(),
            ReceiptRefused::NotInflight(fault) => fault.into(),
            ReceiptRefused::Refused(refused) => refused.into(),
        }
    }
}

impl From<ReceiptRefused> for DeleteMessageError {
    fn from(refused: ReceiptRefused) -> Self {
        match refused {
            ReceiptRefused::Handle(fault) => fault.into(),
            // Only a change of visibility asks for a message in flight.
            ReceiptRefused::NotInflight(_) => Self::Internal(Internal::new("not in flight")),
            ReceiptRefused::Refused(refused) => refused.into(),
        }
    }
}

/// A fault of one entry of a batch; `Err` where it is the whole request's, because the cause is our own.
pub(crate) fn entry(
    id: String,
    fault: Result<&dyn Fault, Internal>,
) -> Result<BatchResultErrorEntry, Internal> {
    let fault = fault?;
    let message = Some(fault.message().to_owned()).filter(|message| !message.is_empty());
    Ok(BatchResultErrorEntry { id, sender_fault: true, code: fault.schema().code().to_owned(), message })
}

/// An entry that was not sent.
pub(crate) fn send_entry(id: String, refused: SendRefused) -> Result<BatchResultErrorEntry, Internal> {
    match refused {
        SendRefused::Contents(fault) => entry(id, Ok(&fault)),
        SendRefused::Refused(refused) => refused_entry(id, refused),
    }
}

/// An entry whose receipt handle did not do.
pub(crate) fn receipt_entry(id: String, refused: ReceiptRefused) -> Result<BatchResultErrorEntry, Internal> {
    match refused {
        ReceiptRefused::Handle(fault) => entry(id, Ok(&fault)),
        ReceiptRefused::NotInflight(fault) => entry(id, Ok(&fault)),
        ReceiptRefused::Refused(refused) => refused_entry(id, refused),
    }
}

fn refused_entry(id: String, refused: Refused) -> Result<BatchResultErrorEntry, Internal> {
    match refused {
        Refused::Internal(cause) => Err(cause),
        refused => entry(id, refused.fault().ok_or_else(|| Internal::new("a refusal without a fault"))),
    }
}
