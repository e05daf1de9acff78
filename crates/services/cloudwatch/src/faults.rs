//! What is wrong with a request, and each operation's fault for it.

use store::StoreError;
use wire::Internal;
use wire::cloudwatch::*;

/// What operations can answer instead.
#[derive(Debug)]
pub(crate) enum Refused {
    Internal(Internal),
    /// A value that may not be.
    Value(String),
    /// Values that do not go together.
    Combination(String),
    /// Something that is not there.
    Missing(String),
    /// What is wrong with a query.
    Validation(String),
    /// A token that was not given out.
    Token,
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

/// What a token says that is no token.
const TOKEN: &str = "Request parameter NextToken is invalid";

impl From<Refused> for PutMetricDataError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Internal(cause) => cause.into(),
            Refused::Value(message) => InvalidParameterValueException::new(message).into(),
            Refused::Combination(message) => InvalidParameterCombinationException::new(message).into(),
            Refused::Missing(message) => MissingRequiredParameterException::new(message).into(),
            Refused::Validation(message) => ValidationError::new(message).into(),
            Refused::Token => ValidationError::new(TOKEN).into(),
        }
    }
}

impl From<Refused> for GetMetricStatisticsError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Internal(cause) => cause.into(),
            Refused::Value(message) => InvalidParameterValueException::new(message).into(),
            Refused::Combination(message) => InvalidParameterCombinationException::new(message).into(),
            Refused::Missing(message) => MissingRequiredParameterException::new(message).into(),
            Refused::Validation(message) => ValidationError::new(message).into(),
            Refused::Token => ValidationError::new(TOKEN).into(),
        }
    }
}

impl From<Refused> for GetMetricDataError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Internal(cause) => cause.into(),
            Refused::Token => InvalidNextToken::new(TOKEN).into(),
            Refused::Value(message)
            | Refused::Combination(message)
            | Refused::Missing(message)
            | Refused::Validation(message) => ValidationError::new(message).into(),
        }
    }
}

impl From<Refused> for ListMetricsError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Internal(cause) => cause.into(),
            Refused::Token => InvalidParameterValueException::new(TOKEN).into(),
            Refused::Value(message) => InvalidParameterValueException::new(message).into(),
            Refused::Combination(message) | Refused::Missing(message) | Refused::Validation(message) => {
                ValidationError::new(message).into()
            }
        }
    }
}
