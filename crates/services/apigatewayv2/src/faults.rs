//! What a change of an API can be refused for, and how each operation says it.

use store::StoreError;
use wire::Internal;
use wire::apigatewayv2::*;

/// A refusal, with its public message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// `BadRequestException`, 400.
    BadRequest(String),
    /// `ConflictException`, 409.
    Conflict(String),
    /// `NotFoundException`, 404.
    NotFound(String),
}

impl Fault {
    /// A `BadRequestException`.
    pub(crate) fn bad(message: impl Into<String>) -> Self {
        Self::BadRequest(message.into())
    }

    /// `Invalid API identifier specified 000000000000:abc123`, and the like for other kinds of thing.
    pub(crate) fn unknown(kind: &str, id: &str) -> Self {
        Self::NotFound(format!("Invalid {kind} identifier specified {id}"))
    }
}

/// Why an operation did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The caller's fault.
    Fault(Fault),
    /// The store's or a record's.
    Internal(Internal),
}

impl From<Fault> for Refusal {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(Internal::new(error))
    }
}

/// Refuses options that are known and not served, rather than to ignore them.
pub(crate) fn refuse_options(given: &[(&str, bool)]) -> Result<(), Fault> {
    match given.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(Fault::bad(format!("Whimbrel does not serve {name} yet"))),
        None => Ok(()),
    }
}

macro_rules! errors {
    ($($error:ident),* $(,)?) => {
        $(
            impl From<Refusal> for $error {
                fn from(refusal: Refusal) -> Self {
                    match refusal {
                        Refusal::Fault(fault) => fault.into(),
                        Refusal::Internal(internal) => Self::Internal(internal),
                    }
                }
            }

            impl From<Fault> for $error {
                fn from(fault: Fault) -> Self {
                    match fault {
                        Fault::BadRequest(message) => BadRequestException::new(message).into(),
                        Fault::Conflict(message) => ConflictException::new(message).into(),
                        Fault::NotFound(message) => NotFoundException::new(message).into(),
                    }
                }
            }
        )*
    };
}

errors! {
    CreateApiError, CreateDeploymentError, CreateIntegrationError, CreateRouteError, CreateStageError,
    DeleteApiError, DeleteDeploymentError, DeleteIntegrationError, DeleteRouteError, DeleteStageError,
    GetApiError, GetApisError, GetDeploymentError, GetDeploymentsError, GetIntegrationError,
    GetIntegrationsError, GetRouteError, GetRoutesError, GetStageError, GetStagesError, ImportApiError,
    ReimportApiError, UpdateApiError, UpdateIntegrationError, UpdateRouteError, UpdateStageError,
}
