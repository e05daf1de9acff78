//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::scheduler::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    NotFound(String),
    Conflict(String),
    Validation(String),
}

impl Refused {
    pub(crate) fn no_schedule(name: &str) -> Self {
        Self::NotFound(format!("Schedule {name} does not exist."))
    }

    pub(crate) fn no_group(name: &str) -> Self {
        Self::NotFound(format!("Schedule group {name} does not exist."))
    }

    pub(crate) fn text(message: impl Into<String>) -> Self {
        Self::Validation(message.into())
    }
}

impl From<StoreError> for Refused {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<serde_json::Error> for Refused {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<Internal> for Refused {
    fn from(error: Internal) -> Self {
        Self::Internal(error)
    }
}

/// Each operation's faults; what its model lacks is its `ValidationException`.
macro_rules! refused {
    ($($error:ident: $($kind:ident => $fault:ident),*;)*) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    $(Refused::$kind(message) => $fault::new(message).into(),)*
                    Refused::Internal(cause) => cause.into(),
                    #[allow(unreachable_patterns, reason = "an operation may have every fault")]
                    Refused::NotFound(message) | Refused::Conflict(message) | Refused::Validation(message) => {
                        ValidationException::new(message).into()
                    }
                }
            }
        }
    )*};
}

refused! {
    CreateScheduleError: NotFound => ResourceNotFoundException, Conflict => ConflictException;
    CreateScheduleGroupError: Conflict => ConflictException;
    DeleteScheduleError: NotFound => ResourceNotFoundException, Conflict => ConflictException;
    DeleteScheduleGroupError: NotFound => ResourceNotFoundException, Conflict => ConflictException;
    GetScheduleError: NotFound => ResourceNotFoundException;
    GetScheduleGroupError: NotFound => ResourceNotFoundException;
    ListScheduleGroupsError: ;
    ListSchedulesError: NotFound => ResourceNotFoundException;
    ListTagsForResourceError: NotFound => ResourceNotFoundException;
    TagResourceError: NotFound => ResourceNotFoundException, Conflict => ConflictException;
    UntagResourceError: NotFound => ResourceNotFoundException, Conflict => ConflictException;
    UpdateScheduleError: NotFound => ResourceNotFoundException, Conflict => ConflictException;
}
