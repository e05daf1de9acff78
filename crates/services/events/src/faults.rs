//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::events::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    NotFound(String),
    Validation(String),
}

impl Refused {
    /// The same, told of what could not be done for it.
    pub(crate) fn of(self, what: &str) -> Self {
        match self {
            Self::NotFound(message) => Self::NotFound(format!("{what} {message}")),
            other => other,
        }
    }

    pub(crate) fn no_bus(name: &str) -> Self {
        Self::NotFound(format!("Event bus {name} does not exist."))
    }

    pub(crate) fn no_rule(name: &str, bus: &str) -> Self {
        Self::NotFound(format!("Rule {name} does not exist on EventBus {bus}."))
    }

    pub(crate) fn text(message: impl Into<String>) -> Self {
        Self::Validation(message.into())
    }

    /// An option that is known and not served.
    pub(crate) fn unserved(what: &str) -> Self {
        Self::text(format!("Whimbrel does not serve {what} of EventBridge yet."))
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
    ($($error:ident),* $(,)?) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    Refused::Internal(cause) => cause.into(),
                    Refused::NotFound(message) => ResourceNotFoundException::new(message).into(),
                    Refused::Validation(message) => ValidationException::new(message).into(),
                }
            }
        }
    )*};
}

refused![
    CancelReplayError,
    CreateApiDestinationError,
    CreateArchiveError,
    CreateConnectionError,
    CreateEventBusError,
    DeauthorizeConnectionError,
    DeleteApiDestinationError,
    DeleteArchiveError,
    DeleteConnectionError,
    DeleteEndpointError,
    DeleteRuleError,
    DescribeApiDestinationError,
    DescribeArchiveError,
    DescribeConnectionError,
    DescribeEndpointError,
    DescribeEventBusError,
    DescribeReplayError,
    DescribeRuleError,
    DisableRuleError,
    EnableRuleError,
    ListArchivesError,
    ListRuleNamesByTargetError,
    ListRulesError,
    ListTagsForResourceError,
    ListTargetsByRuleError,
    PutPermissionError,
    PutRuleError,
    PutTargetsError,
    RemovePermissionError,
    RemoveTargetsError,
    StartReplayError,
    TagResourceError,
    UntagResourceError,
    UpdateApiDestinationError,
    UpdateArchiveError,
    UpdateConnectionError,
    UpdateEndpointError,
    UpdateEventBusError,
];

macro_rules! never_missing {
    ($($error:ident),* $(,)?) => {$(
        impl From<Refused> for $error {
            fn from(refused: Refused) -> Self {
                match refused {
                    Refused::Internal(cause) => cause.into(),
                    Refused::NotFound(message) | Refused::Validation(message) => {
                        ValidationException::new(message).into()
                    }
                }
            }
        }
    )*};
}

never_missing![
    CreateEndpointError,
    DeleteEventBusError,
    ListApiDestinationsError,
    ListConnectionsError,
    ListEndpointsError,
    ListEventBusesError,
    ListReplaysError,
    PutEventsError,
    TestEventPatternError,
];
