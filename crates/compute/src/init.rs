//! An environment's init phase, as it is reported.

use bytes::Bytes;
use std::time::Duration;

/// Why an environment is started, as `AWS_LAMBDA_INITIALIZATION_TYPE` names it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Initialization {
    /// For an invocation.
    #[default]
    OnDemand,
    /// Ahead of invocations.
    Provisioned,
    /// To be forked.
    SnapStart,
}

impl Initialization {
    /// AWS's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Initialization::OnDemand => "on-demand",
            Initialization::Provisioned => "provisioned-concurrency",
            Initialization::SnapStart => "snap-start",
        }
    }
}

/// When an init ran: ahead of the invocation, or, once that had failed, as a part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// Ahead of the invocation.
    #[default]
    Init,
    /// As a part of the invocation, and within its time limit.
    Invoke,
}

impl Phase {
    /// AWS's name.
    pub fn as_str(self) -> &'static str {
        match self {
            Phase::Init => "init",
            Phase::Invoke => "invoke",
        }
    }
}

/// How an init went. Lambda reports those that failed, and every one of provisioned concurrency and of snapshots.
#[derive(Clone, Debug, PartialEq)]
pub struct InitReport {
    /// How long it took.
    pub duration: Duration,
    /// When it ran.
    pub phase: Phase,
    /// How it failed, if it did.
    pub failure: Option<InitFailure>,
    /// What was printed in it.
    pub log: Bytes,
}

/// Why an init failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InitFailure {
    /// Its time was up.
    Timeout,
    /// By an error of this type.
    Error(String),
}

impl InitReport {
    /// The line that Lambda writes to the log.
    /// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>
    pub fn line(&self) -> String {
        let millis = self.duration.as_secs_f64() * 1e3;
        let phase = self.phase.as_str();
        match &self.failure {
            None => format!("INIT_REPORT Init Duration: {millis:.2} ms"),
            Some(InitFailure::Timeout) => {
                format!("INIT_REPORT Init Duration: {millis:.2} ms\tPhase: {phase}\tStatus: timeout")
            }
            Some(InitFailure::Error(kind)) => {
                format!(
                    "INIT_REPORT Init Duration: {millis:.2} ms\tPhase: {phase}\tStatus: error\tError Type: {kind}"
                )
            }
        }
    }
}

/// An error type of a runtime's own making as Lambda passes it on: those that are of no kind it knows become unknown ones.
pub(crate) fn known_error_type(given: &str) -> String {
    let is_known = |kind: &str| {
        kind.starts_with(|first: char| first.is_ascii_uppercase())
            && kind.len() > 1
            && kind.bytes().all(|byte| byte.is_ascii_alphabetic())
    };
    match given.split_once('.') {
        Some(("Runtime" | "Function" | "Extension" | "Sandbox", kind)) if is_known(kind) => given.to_owned(),
        Some(("Function", _)) => "Function.Unknown".to_owned(),
        _ => "Runtime.Unknown".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_as_aws_prints_them() {
        let report = |phase, failure| InitReport {
            duration: Duration::from_micros(1_236_040),
            phase,
            failure,
            log: Bytes::new(),
        };
        let cases = [
            (report(Phase::Init, None), "INIT_REPORT Init Duration: 1236.04 ms"),
            (
                report(Phase::Init, Some(InitFailure::Timeout)),
                "INIT_REPORT Init Duration: 1236.04 ms\tPhase: init\tStatus: timeout",
            ),
            (
                report(Phase::Invoke, Some(InitFailure::Error("Runtime.ExitError".into()))),
                "INIT_REPORT Init Duration: 1236.04 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ExitError",
            ),
        ];
        for (report, line) in cases {
            assert_eq!(report.line(), line);
        }
    }

    #[test]
    fn error_types_of_no_known_kind_are_unknown() {
        for (given, expected) in [
            ("Runtime.ImportModuleError", "Runtime.ImportModuleError"),
            ("Function.ResponseSizeTooLarge", "Function.ResponseSizeTooLarge"),
            ("Function.", "Function.Unknown"),
            ("ValueError", "Runtime.Unknown"),
            ("Runtime.x", "Runtime.Unknown"),
            ("", "Runtime.Unknown"),
        ] {
            assert_eq!(known_error_type(given), expected, "{given}");
        }
    }
}
