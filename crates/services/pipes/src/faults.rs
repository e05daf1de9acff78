//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::pipes::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    NotFound(String),
    /// The pipe of this name is in the way.
    Conflict(String, String),
    Validation(String),
}

impl Refused {
    pub(crate) fn no_pipe(name: &str) -> Self {
        Self::NotFound(format!("Pipe {name} does not exist."))
    }

    pub(crate) fn unserved(what: &str) -> Self {
        Self::Validation(format!("Whimbrel does not serve {what} yet."))
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

fn not_found(message: String) -> NotFoundException {
    NotFoundException { message: Some(message) }
}

fn conflict(name: String, message: String) -> ConflictException {
    ConflictException { message, resource_id: name, resource_type: "Pipe".to_owned() }
}

fn validation(message: String) -> ValidationException {
    ValidationException { message: Some(message), field_list: None }
}

/// Each operation's faults; what its model lacks is its `ValidationException`.
macro_rules! refused {
    ($($error:ident: $($kind:ident),*;)*) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    $(refused!(@pattern $kind name message) => refused!(@fault $kind name message).into(),)*
                    Refused::Internal(cause) => cause.into(),
                    #[allow(unreachable_patterns, reason = "an operation may have every fault")]
                    Refused::NotFound(message) | Refused::Conflict(_, message) | Refused::Validation(message) => {
                        validation(message).into()
                    }
                }
            }
        }
    )*};
    (@pattern NotFound $name:ident $message:ident) => { Refused::NotFound($message) };
    (@pattern Conflict $name:ident $message:ident) => { Refused::Conflict($name, $message) };
    (@fault NotFound $name:ident $message:ident) => { not_found($message) };
    (@fault Conflict $name:ident $message:ident) => { conflict($name, $message) };
}

refused! {
    CreatePipeError: NotFound, Conflict;
    DeletePipeError: NotFound, Conflict;
    DescribePipeError: NotFound;
    ListPipesError: ;
    ListTagsForResourceError: NotFound;
    StartPipeError: NotFound, Conflict;
    StopPipeError: NotFound, Conflict;
    TagResourceError: NotFound;
    UntagResourceError: NotFound;
    UpdatePipeError: NotFound, Conflict;
}
