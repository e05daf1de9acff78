//! What is wrong with a request, and each operation's fault for it.

use wire::Internal;
use wire::xray::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    Invalid(String),
}

impl Refused {
    pub(crate) fn text(message: impl Into<String>) -> Self {
        Self::Invalid(message.into())
    }
}

impl From<Internal> for Refused {
    fn from(error: Internal) -> Self {
        Self::Internal(error)
    }
}

macro_rules! refused {
    ($($error:ident),*) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    Refused::Internal(cause) => cause.into(),
                    Refused::Invalid(message) => InvalidRequestException::new(message).into(),
                }
            }
        }
    )*};
}

refused!(BatchGetTracesError, GetTraceSummariesError, PutTelemetryRecordsError, PutTraceSegmentsError);
