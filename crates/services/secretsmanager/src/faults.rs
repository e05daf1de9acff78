//! What goes wrong, as the faults of each operation.

use store::StoreError;
use wire::Internal;
use wire::secretsmanager as api;

/// What went wrong, before it is the fault of one operation.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// `ResourceNotFoundException`.
    NotFound(String),
    /// `InvalidRequestException`.
    Request(String),
    /// `InvalidParameterException`.
    Parameter(String),
    /// `AccessDeniedException`.
    Denied(String),
    /// `ResourceExistsException`.
    Exists(String),
    /// `MalformedPolicyDocumentException`.
    Policy(String),
    /// `InvalidNextTokenException`.
    Token(String),
    /// The store or a record failed.
    Internal(Internal),
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

/// No secret has this id.
pub(crate) fn no_secret() -> Refusal {
    Refusal::NotFound("Secrets Manager can't find the specified secret.".to_owned())
}

/// A parameter that AWS would not take either.
pub(crate) fn bad<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Parameter(message.into()))
}

/// Each operation's faults; what an operation's model lacks is its `InvalidParameterException`.
macro_rules! faults {
    ($($error:ident { $($refusal:ident => $fault:ident),* }),* $(,)?) => {
        $(impl From<Refusal> for api::$error {
            fn from(refusal: Refusal) -> Self {
                match refusal {
                    $(Refusal::$refusal(message) => Self::$fault(api::$fault { message: Some(message) }),)*
                    Refusal::Internal(internal) => Self::Internal(internal),
                    #[allow(unreachable_patterns, reason = "an operation may have every fault")]
                    Refusal::NotFound(message)
                    | Refusal::Request(message)
                    | Refusal::Parameter(message)
                    | Refusal::Denied(message)
                    | Refusal::Exists(message)
                    | Refusal::Policy(message)
                    | Refusal::Token(message) => {
                        Self::InvalidParameterException(api::InvalidParameterException { message: Some(message) })
                    }
                }
            }
        })*
    };
}

faults! {
    BatchGetSecretValueError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException, Token => InvalidNextTokenException },
    CancelRotateSecretError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    CreateSecretError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException, Exists => ResourceExistsException, Policy => MalformedPolicyDocumentException },
    DeleteResourcePolicyError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    DeleteSecretError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    DescribeSecretError { NotFound => ResourceNotFoundException, Parameter => InvalidParameterException },
    GetRandomPasswordError { Request => InvalidRequestException, Parameter => InvalidParameterException },
    GetResourcePolicyError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    GetSecretValueError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    ListSecretVersionIdsError { NotFound => ResourceNotFoundException, Parameter => InvalidParameterException, Token => InvalidNextTokenException },
    ListSecretsError { Request => InvalidRequestException, Parameter => InvalidParameterException, Token => InvalidNextTokenException },
    PutResourcePolicyError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException, Policy => MalformedPolicyDocumentException },
    PutSecretValueError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException, Exists => ResourceExistsException },
    RestoreSecretError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    RotateSecretError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException, Denied => AccessDeniedException },
    TagResourceError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    UntagResourceError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
    UpdateSecretError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException, Exists => ResourceExistsException, Policy => MalformedPolicyDocumentException },
    UpdateSecretVersionStageError { NotFound => ResourceNotFoundException, Request => InvalidRequestException, Parameter => InvalidParameterException },
}
