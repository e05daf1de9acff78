//! One invocation: what goes in, and everything that is known when it is over.

use crate::{AnswerSink, Exit, InitReport};
use base::Timestamp;
use bytes::Bytes;
use std::io;
use std::path::Path;
use std::time::Duration;

/// What a function is invoked with.
#[derive(Clone, Debug, Default)]
pub struct Invocation {
    /// The request id, unique to this invocation.
    pub request_id: String,
    /// The ARN that the function was invoked by, where it is not the [`Spec`](crate::Spec)'s own: an alias's.
    pub function_arn: Option<String>,
    /// The event, JSON in AWS's case but never looked at here.
    pub payload: Bytes,
    /// The `X-Amzn-Trace-Id` that the function's own calls will carry.
    pub trace_id: Option<String>,
    /// The client context, as JSON.
    pub client_context: Option<String>,
    /// The Cognito identity, as JSON.
    pub cognito_identity: Option<String>,
    /// Where the answer goes piece by piece; [`Outcome::Answered`] is empty then.
    pub stream: Option<AnswerSink>,
}

/// How an invocation ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The function answered.
    Answered(Bytes),
    /// The function, or its init, reported an error: AWS calls it `Unhandled`, whatever the handler did.
    Failed {
        /// The error as the runtime reported it.
        payload: Bytes,
        /// The runtime's error type, such as `Runtime.HandlerNotFound`; empty where it gave none.
        error_type: String,
    },
    /// The time limit passed; the environment was killed.
    TimedOut(Duration),
    /// The runtime's process ended without an answer.
    Exited(Exit),
    /// The process passed the memory ceiling and was killed.
    OutOfMemory,
    /// The process could not be started; the reason as Lambda words it.
    NotStarted(String),
    /// The answer was larger than Lambda lets through; its size in bytes.
    ResponseTooLarge(usize),
    /// An extension ended, or could not be started.
    ExtensionFailed {
        /// Lambda's type of it, such as `Extension.Crash`.
        error_type: &'static str,
        /// How it ended.
        message: String,
    },
}

impl Outcome {
    /// Whether the function answered.
    pub fn is_answer(&self) -> bool {
        matches!(self, Self::Answered(_))
    }

    /// The type of the failure, as the REPORT line's `Error Type`.
    pub fn error_type(&self) -> Option<&str> {
        match self {
            Self::Answered(_) | Self::TimedOut(_) => None,
            Self::Failed { error_type, .. } => Some(error_type),
            Self::Exited(_) => Some("Runtime.ExitError"),
            Self::OutOfMemory => Some("Runtime.OutOfMemory"),
            Self::NotStarted(_) => Some("Runtime.InvalidEntrypoint"),
            Self::ResponseTooLarge(_) => Some("Function.ResponseSizeTooLarge"),
            Self::ExtensionFailed { error_type, .. } => Some(error_type),
        }
    }
}

/// An invocation that is over.
#[derive(Clone, Debug)]
pub struct Finished {
    /// The request id that it ran under.
    pub request_id: String,
    /// How it ended.
    pub outcome: Outcome,
    /// When it ended.
    pub ended: Timestamp,
    /// Inits that failed, or that belong to this invocation; Lambda reports each.
    pub inits: Vec<InitReport>,
    /// What was printed in the environment's init.
    pub init_log: Bytes,
    /// What the function printed: the last 256 KB at most, whole lines where possible.
    pub log: Bytes,
    /// The bytes printed before those in `log`, which are gone.
    pub log_dropped: u64,
    /// How long the init phase took, on the environment's first invocation.
    pub init: Option<Duration>,
    /// How long it took to restore the environment from a snapshot, on its first invocation, and what of that is billed.
    pub restore: Option<Restore>,
    /// From handing over the event to the answer.
    pub duration: Duration,
    /// The most memory that the process has used so far, in MB. Sampled, at most every quarter second.
    pub memory_used_mb: u32,
    /// Whether it ran on demand because all provisioned environments were at work.
    pub spilled: bool,
    /// How many provisioned environments were at work when it began, where it ran on one of them or was spilled over.
    pub provisioned: Option<crate::Use>,
}

/// Milliseconds, rounded up, at least one.
fn whole_ms(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX).max(1)
}

/// How an environment was restored from a snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Restore {
    /// From asking for it until it was ready.
    pub duration: Duration,
    /// What of that its own code took.
    pub billed: Duration,
}

/// Why a program could not be started, in Lambda's words.
pub(crate) fn start_failure(program: &Path, cause: &io::Error) -> String {
    let path = program.display();
    match cause.raw_os_error() {
        Some(libc::ENOENT) => format!("Couldn't find valid bootstrap(s): [{path}]"),
        Some(libc::EACCES) => format!("fork/exec {path}: permission denied"),
        Some(libc::ENOEXEC) => format!("fork/exec {path}: exec format error"),
        _ => format!("fork/exec {path}: {cause}"),
    }
}

impl Finished {
    /// An invocation that ended because its environment's program could not be started.
    pub(crate) fn not_started(request_id: &str, program: &Path, cause: &io::Error, now: Timestamp) -> Self {
        Self {
            request_id: request_id.to_owned(),
            outcome: Outcome::NotStarted(start_failure(program, cause)),
            ended: now,
            inits: Vec::new(),
            init_log: Bytes::new(),
            log: Bytes::new(),
            log_dropped: 0,
            init: None,
            restore: None,
            duration: Duration::ZERO,
            memory_used_mb: 0,
            spilled: false,
            provisioned: None,
        }
    }

    /// Whether this was the environment's first invocation.
    pub fn cold(&self) -> bool {
        self.init.is_some()
    }

    /// The duration that is billed: init and invocation, rounded up to a millisecond.
    pub fn billed_ms(&self) -> u64 {
        let own = whole_ms(self.duration + self.init.unwrap_or_default());
        own + self.restore.map_or(0, |restore| whole_ms(restore.billed))
    }

    /// What of the billed duration the restore is.
    pub fn billed_restore_ms(&self) -> Option<u64> {
        self.restore.map(|restore| whole_ms(restore.billed))
    }

    /// The `X-Amz-Function-Error` header, for anything but an answer.
    pub fn function_error(&self) -> Option<&'static str> {
        (!self.outcome.is_answer()).then_some("Unhandled")
    }

    /// The payload that the caller gets: the answer, or AWS's JSON for the failure.
    pub fn payload(&self) -> Bytes {
        let (error_type, message) = match &self.outcome {
            Outcome::Answered(payload) | Outcome::Failed { payload, .. } => return payload.clone(),
            Outcome::TimedOut(limit) => {
                ("Sandbox.Timedout", format!("RequestId: {} Error: {}", self.request_id, timed_out(*limit)))
            }
            outcome => (outcome.error_type().unwrap_or_default(), self.failure_line().unwrap_or_default()),
        };
        Bytes::from(serde_json::json!({ "errorType": error_type, "errorMessage": message }).to_string())
    }

    /// The type of the failure, as the REPORT line's `Error Type`.
    pub fn error_type(&self) -> Option<&str> {
        self.outcome.error_type()
    }

    /// The line that Lambda itself writes to the log about a failure that the runtime did not report.
    pub fn failure_line(&self) -> Option<String> {
        let id = &self.request_id;
        match &self.outcome {
            Outcome::Answered(_) | Outcome::Failed { .. } => None,
            Outcome::TimedOut(limit) => {
                let now = self.ended_text();
                Some(format!("{now} {id} {}", timed_out(*limit)))
            }
            Outcome::Exited(exit) => Some(match exit {
                Exit::Status(0) => {
                    format!("RequestId: {id} Error: Runtime exited without providing a reason")
                }
                exit => format!("RequestId: {id} Error: Runtime exited with error: {exit}"),
            }),
            Outcome::OutOfMemory => {
                Some(format!("RequestId: {id} Error: Runtime exited with error: signal: killed"))
            }
            Outcome::NotStarted(reason) | Outcome::ExtensionFailed { message: reason, .. } => {
                Some(format!("RequestId: {id} Error: {reason}"))
            }
            Outcome::ResponseTooLarge(_) => Some(format!(
                "Response payload size exceeded maximum allowed payload size ({} bytes).",
                crate::runtime_api::RESPONSE_LIMIT
            )),
        }
    }

    fn ended_text(&self) -> String {
        jiff::Timestamp::from_microsecond(self.ended.as_micros())
            .map(|time| time.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string())
            .unwrap_or_default()
    }
}

fn timed_out(limit: Duration) -> String {
    format!("Task timed out after {:.2} seconds", limit.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finished(outcome: Outcome) -> Finished {
        Finished {
            request_id: "id".into(),
            outcome,
            ended: Timestamp::from_secs(1_767_225_600),
            inits: Vec::new(),
            init_log: Bytes::new(),
            log: Bytes::new(),
            log_dropped: 0,
            init: None,
            restore: None,
            duration: Duration::from_micros(1_230),
            memory_used_mb: 30,
            spilled: false,
            provisioned: None,
        }
    }

    #[test]
    fn failures_read_as_aws_writes_them() {
        let cases = [
            (
                Outcome::TimedOut(Duration::from_secs(3)),
                "RequestId: id Error: Task timed out after 3.00 seconds",
            ),
            (
                Outcome::ExtensionFailed { error_type: "Extension.Crash", message: "exit status 1".into() },
                "RequestId: id Error: exit status 1",
            ),
            (
                Outcome::Exited(Exit::Status(1)),
                "RequestId: id Error: Runtime exited with error: exit status 1",
            ),
            (
                Outcome::Exited(Exit::Signal(9)),
                "RequestId: id Error: Runtime exited with error: signal: killed",
            ),
            (
                Outcome::Exited(Exit::Status(0)),
                "RequestId: id Error: Runtime exited without providing a reason",
            ),
            (Outcome::OutOfMemory, "RequestId: id Error: Runtime exited with error: signal: killed"),
            (Outcome::NotStarted("no".into()), "RequestId: id Error: no"),
            (
                Outcome::ResponseTooLarge(7_000_000),
                "Response payload size exceeded maximum allowed payload size (6291556 bytes).",
            ),
        ];
        for (outcome, message) in cases {
            let finished = finished(outcome);
            let json: serde_json::Value = serde_json::from_slice(&finished.payload()).unwrap();
            assert_eq!(json["errorMessage"], message);
            assert_eq!(finished.function_error(), Some("Unhandled"));
        }
    }

    #[test]
    fn billing_rounds_up_and_counts_init() {
        let mut finished = finished(Outcome::Answered(Bytes::new()));
        assert_eq!(finished.billed_ms(), 2);
        finished.init = Some(Duration::from_millis(100));
        assert_eq!(finished.billed_ms(), 102);
        finished.init = None;
        let (duration, billed) = (Duration::from_millis(511), Duration::from_micros(303_100));
        finished.restore = Some(Restore { duration, billed });
        assert_eq!((finished.billed_ms(), finished.billed_restore_ms()), (306, Some(304)));
        finished.init = Some(Duration::ZERO);
        assert!(finished.cold());
    }
}
