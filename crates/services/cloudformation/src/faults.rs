//! Domain errors as the faults of each operation.

use store::StoreError;
use wire::Internal;
use wire::cloudformation as cfn;

/// What went wrong, before it is the fault of one operation.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// `ValidationError`.
    Invalid(String),
    /// `AlreadyExistsException`.
    Exists(String),
    /// `InsufficientCapabilitiesException`.
    Capabilities(String),
    /// `ChangeSetNotFound`.
    NoChangeSet(String),
    /// `InvalidChangeSetStatus`.
    ChangeSetStatus(String),
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

impl From<engine::template::TemplateError> for Refusal {
    fn from(error: engine::template::TemplateError) -> Self {
        Self::Invalid(error.to_string())
    }
}

/// `ValidationError` with this message.
pub(crate) fn invalid<T>(message: impl Into<String>) -> Result<T, Refusal> {
    Err(Refusal::Invalid(message.into()))
}

/// Each operation's faults; what an operation's model lacks is its `ValidationError`.
macro_rules! faults {
    ($($error:ident { $($refusal:ident => $fault:ident),* }),* $(,)?) => {
        $(impl From<Refusal> for cfn::$error {
            fn from(refusal: Refusal) -> Self {
                match refusal {
                    $(Refusal::$refusal(message) => Self::$fault(cfn::$fault { message: Some(message) }),)*
                    Refusal::Internal(internal) => Self::Internal(internal),
                    #[allow(unreachable_patterns, reason = "an operation may have every fault")]
                    Refusal::Invalid(message)
                    | Refusal::Exists(message)
                    | Refusal::Capabilities(message)
                    | Refusal::NoChangeSet(message)
                    | Refusal::ChangeSetStatus(message) => {
                        Self::ValidationError(cfn::ValidationError { message: Some(message) })
                    }
                }
            }
        })*
    };
}

faults! {
    CreateChangeSetError { Exists => AlreadyExistsException, Capabilities => InsufficientCapabilitiesException },
    CreateStackError { Exists => AlreadyExistsException, Capabilities => InsufficientCapabilitiesException },
    DeleteChangeSetError { ChangeSetStatus => InvalidChangeSetStatusException },
    DeleteStackError {},
    DescribeChangeSetError { NoChangeSet => ChangeSetNotFoundException },
    DescribeStackEventsError {},
    DescribeStackResourceError {},
    DescribeStackResourcesError {},
    DescribeStacksError {},
    ExecuteChangeSetError {
        Capabilities => InsufficientCapabilitiesException,
        ChangeSetStatus => InvalidChangeSetStatusException,
        NoChangeSet => ChangeSetNotFoundException
    },
    GetTemplateError { NoChangeSet => ChangeSetNotFoundException },
    GetTemplateSummaryError {},
    ListChangeSetsError {},
    ListExportsError {},
    ListImportsError {},
    ListStackResourcesError {},
    ListStacksError {},
    UpdateStackError { Capabilities => InsufficientCapabilitiesException },
    UpdateTerminationProtectionError {},
    ValidateTemplateError {},
}
