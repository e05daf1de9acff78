//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::application_autoscaling::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    /// No such target, policy or action.
    Missing(String),
    /// No such ARN.
    NotFound(String),
    Limit(String),
    Token(String),
    Tags(String),
    Validation(String),
}

impl Refused {
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

/// An operation's error inside a transaction, which may also end by the store's.
pub(crate) struct Ended(pub(crate) Refused);

impl<F: Into<Refused>> From<F> for Ended {
    fn from(error: F) -> Self {
        Self(error.into())
    }
}

/// Each operation's faults. What cannot be of an operation is an error of ours.
macro_rules! refused {
    ($($error:ident: $($kind:ident => $fault:ident),*;)*) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    $(Refused::$kind(message) => {
                        $fault::new(message).into()
                    })*
                    Refused::Internal(cause) => cause.into(),
                    #[allow(unreachable_patterns, reason = "an operation may have every fault")]
                    other => Internal::new(format!("{other:?}")).into(),
                }
            }
        }
    )*};
}

refused! {
    DeleteScalingPolicyError: Missing => ObjectNotFoundException, Validation => ValidationException;
    DeleteScheduledActionError: Missing => ObjectNotFoundException, Validation => ValidationException;
    DeregisterScalableTargetError: Missing => ObjectNotFoundException, Validation => ValidationException;
    DescribeScalableTargetsError: Token => InvalidNextTokenException, Validation => ValidationException;
    DescribeScalingActivitiesError: Token => InvalidNextTokenException, Validation => ValidationException;
    DescribeScalingPoliciesError: Token => InvalidNextTokenException, Validation => ValidationException;
    DescribeScheduledActionsError: Token => InvalidNextTokenException, Validation => ValidationException;
    ListTagsForResourceError: NotFound => ResourceNotFoundException;
    PutScalingPolicyError: Missing => ObjectNotFoundException, Validation => ValidationException, Limit => LimitExceededException;
    PutScheduledActionError: Missing => ObjectNotFoundException, Validation => ValidationException, Limit => LimitExceededException;
    RegisterScalableTargetError: Validation => ValidationException, Limit => LimitExceededException;
    TagResourceError: NotFound => ResourceNotFoundException, Tags => TooManyTagsException, Validation => ValidationException;
    UntagResourceError: NotFound => ResourceNotFoundException, Validation => ValidationException;
}
