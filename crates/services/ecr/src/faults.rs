//! What goes wrong, as the faults of each operation.

use base::AccountId;
use store::StoreError;
use wire::Internal;
use wire::ecr as api;

/// What went wrong, before it is the fault of one operation.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// `InvalidParameterException`.
    Parameter(String),
    /// `RepositoryNotFoundException`.
    NoRepository(String),
    /// `RepositoryAlreadyExistsException`.
    Exists(String),
    /// `RepositoryPolicyNotFoundException`.
    NoPolicy(String),
    /// `LifecyclePolicyNotFoundException`.
    NoLifecycle(String),
    /// `ImageNotFoundException`.
    NoImage(String),
    /// `InvalidTagParameterException`.
    Tag(String),
    /// `TooManyTagsException`.
    Tags(String),
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

/// A parameter that does not satisfy a constraint, in ECR's words.
pub(crate) fn bad(parameter: &str, constraint: &str) -> Refusal {
    Refusal::Parameter(format!(
        "Invalid parameter at '{parameter}' failed to satisfy constraint: '{constraint}'"
    ))
}

/// There is no repository of a name in a registry.
pub(crate) fn no_repository(name: &str, registry: &str) -> Refusal {
    Refusal::NoRepository(format!(
        "The repository with name '{name}' does not exist in the registry with id '{registry}'"
    ))
}

/// A repository has no such policy.
pub(crate) fn no_policy(what: &str, name: &str, account: &AccountId) -> String {
    format!("{what} does not exist for the repository with name '{name}' in the registry with id '{account}'")
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
                    Refusal::Parameter(message)
                    | Refusal::NoRepository(message)
                    | Refusal::Exists(message)
                    | Refusal::NoPolicy(message)
                    | Refusal::NoLifecycle(message)
                    | Refusal::NoImage(message)
                    | Refusal::Tag(message)
                    | Refusal::Tags(message) => {
                        Self::InvalidParameterException(api::InvalidParameterException { message: Some(message) })
                    }
                }
            }
        })*
    };
}

faults! {
    CreateRepositoryError { Exists => RepositoryAlreadyExistsException, Tag => InvalidTagParameterException, Tags => TooManyTagsException },
    DeleteLifecyclePolicyError { NoRepository => RepositoryNotFoundException, NoLifecycle => LifecyclePolicyNotFoundException },
    DeleteRepositoryError { NoRepository => RepositoryNotFoundException },
    DeleteRepositoryPolicyError { NoRepository => RepositoryNotFoundException, NoPolicy => RepositoryPolicyNotFoundException },
    DescribeImagesError { NoRepository => RepositoryNotFoundException, NoImage => ImageNotFoundException },
    DescribeRepositoriesError { NoRepository => RepositoryNotFoundException },
    GetLifecyclePolicyError { NoRepository => RepositoryNotFoundException, NoLifecycle => LifecyclePolicyNotFoundException },
    GetRepositoryPolicyError { NoRepository => RepositoryNotFoundException, NoPolicy => RepositoryPolicyNotFoundException },
    ListImagesError { NoRepository => RepositoryNotFoundException },
    ListTagsForResourceError { NoRepository => RepositoryNotFoundException },
    PutImageScanningConfigurationError { NoRepository => RepositoryNotFoundException },
    PutImageTagMutabilityError { NoRepository => RepositoryNotFoundException },
    PutLifecyclePolicyError { NoRepository => RepositoryNotFoundException },
    SetRepositoryPolicyError { NoRepository => RepositoryNotFoundException },
    TagResourceError { NoRepository => RepositoryNotFoundException, Tag => InvalidTagParameterException, Tags => TooManyTagsException },
    UntagResourceError { NoRepository => RepositoryNotFoundException },
}
