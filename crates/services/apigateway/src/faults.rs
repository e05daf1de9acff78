//! What a change of an API can be refused for, before it becomes an operation's own error.

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

    /// `Invalid Resource identifier specified`, and the like for other kinds of thing.
    pub(crate) fn unknown(kind: &str) -> Self {
        Self::NotFound(format!("Invalid {kind} identifier specified"))
    }
}
