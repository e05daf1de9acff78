//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::sns::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    NotFound(String),
    Parameter(String),
    /// A message attribute's.
    Value(String),
}

impl Refused {
    pub(crate) fn no_topic() -> Self {
        Self::NotFound("Topic does not exist".to_owned())
    }

    pub(crate) fn no_subscription() -> Self {
        Self::NotFound("Subscription does not exist".to_owned())
    }

    pub(crate) fn text(message: impl Into<String>) -> Self {
        Self::Parameter(message.into())
    }

    /// Something that is known and not served.
    pub(crate) fn unserved(what: &str) -> Self {
        Self::text(format!("Invalid parameter: Whimbrel does not serve {what} of SNS yet"))
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

macro_rules! refused {
    ($missing:ident: $($error:ident),* $(,)?) => {
        refused![$missing, InvalidParameterException: $($error),*];
    };
    ($missing:ident, $value:ident: $($error:ident),* $(,)?) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    Refused::Internal(cause) => cause.into(),
                    Refused::NotFound(message) => $missing::new(message).into(),
                    Refused::Parameter(message) => InvalidParameterException::new(message).into(),
                    Refused::Value(message) => $value::new(message).into(),
                }
            }
        }
    )*};
}

refused![NotFoundException:
    AddPermissionError, ConfirmSubscriptionError, CreatePlatformEndpointError, DeleteTopicError,
    GetEndpointAttributesError, GetPlatformApplicationAttributesError, GetSubscriptionAttributesError,
    GetTopicAttributesError, ListEndpointsByPlatformApplicationError, ListSubscriptionsByTopicError,
    RemovePermissionError, SetEndpointAttributesError, SetPlatformApplicationAttributesError,
    SetSubscriptionAttributesError, SetTopicAttributesError, SubscribeError, UnsubscribeError,
];
refused![NotFoundException, InvalidParameterValueException: PublishBatchError, PublishError];
refused![ResourceNotFoundException: ListTagsForResourceError, TagResourceError, UntagResourceError];
refused![InvalidParameterException:
    CheckIfPhoneNumberIsOptedOutError, CreatePlatformApplicationError, CreateTopicError, DeleteEndpointError,
    DeletePlatformApplicationError, GetSMSAttributesError, ListPhoneNumbersOptedOutError, ListPlatformApplicationsError,
    ListSubscriptionsError, ListTopicsError, OptInPhoneNumberError, SetSMSAttributesError,
];
