//! The phases of an environment: init, invocation, the rest after it, shutdown; and what telemetry tells of each.

use super::{Environment, Event, MEMORY_TICK, Turn};
use crate::init::{InitFailure, InitReport, known_error_type};
use crate::telemetry::Source;
use crate::{Finished, Invocation, Outcome};
use serde_json::{Value, json};
use std::future::poll_fn;
use std::io;
use std::sync::Arc;
use std::time::Duration;

/// The share of the shutdown's time that the runtime has.
const RUNTIME_SHARE: f64 = 0.3;
/// How long subscribers of telemetry have to take the last of it.
const LAST_TELEMETRY: Duration = Duration::from_millis(500);

impl Environment {
    /// Waits until all wait for their first event. `Err` is how the init ended instead.
    pub(crate) async fn initialize(&mut self, limit: Duration) -> Result<(), Outcome> {
        let (began, clock) = (self.began, self.clock.clone());
        let event = match self.start_extensions() {
            Ok(()) => clock.timeout(limit, poll_fn(|cx| self.poll_event(cx))).await,
            Err(outcome) => Some(Event::ExtensionExited(outcome)),
        };
        let init = clock.monotonic().saturating_sub(began);
        let result = match event {
            Some(Event::Ready) => {
                self.init = Some(init);
                Ok(())
            }
            Some(Event::InitFailed) => {
                let (payload, error_type) = self.init_failure.take().unwrap_or_default();
                Err(Outcome::Failed { payload, error_type })
            }
            Some(Event::Exited(exit)) => Err(Outcome::Exited(exit)),
            Some(Event::Finished(outcome) | Event::ExtensionExited(outcome)) => Err(outcome),
            Some(Event::NotStarted(reason)) => Err(Outcome::NotStarted(reason)),
            None => Err(Outcome::TimedOut(limit)),
        };
        self.end_init(init, result.as_ref().err());
        result
    }

    fn start_extensions(&mut self) -> Result<(), Outcome> {
        let failed =
            |message: String| Outcome::ExtensionFailed { error_type: "Extension.LaunchError", message };
        if self.extensions.are_too_many() {
            return Err(failed("ErrTooManyExtensions".to_owned()));
        }
        let spec = Arc::clone(&self.spec);
        for program in &spec.extensions {
            let started = self.start_process(program, &[], Source::Extension);
            let process =
                started.map_err(|cause| failed(format!("fork/exec {}: {cause}", program.display())))?;
            self.processes.push(process);
        }
        Ok(())
    }

    /// The init's output, lines and events.
    fn end_init(&mut self, duration: Duration, failure: Option<&Outcome>) {
        self.drain_output();
        let (log, _) = self.output.take();
        let mut log = log.to_vec();
        if !self.extensions.is_empty() {
            if log.last().is_some_and(|last| *last != b'\n') {
                log.push(b'\n');
            }
            log.extend_from_slice(self.extensions.lines().as_bytes());
        }
        self.init_log = log.into();
        for record in
            self.extensions.all().iter().map(crate::extensions::Extension::record).collect::<Vec<_>>()
        {
            self.telemetry.tell("platform.extension", || record);
        }
        let (kind, phase) = (self.initialization.as_str(), self.phase.as_str());
        self.telemetry.tell("platform.initReport", || {
            let mut record = json!({
                "initializationType": kind, "phase": phase, "status": status(failure),
                "metrics": { "durationMs": millis(duration) },
            });
            if let Some(error_type) = failure.and_then(Outcome::error_type) {
                record["errorType"] = json!(known_error_type(error_type));
            }
            record
        });
        self.extensions.close();
        self.telemetry.close();
    }

    /// This environment's init as it is reported.
    pub(crate) fn init_report(&mut self, duration: Duration, outcome: Option<&Outcome>) -> InitReport {
        let failure = outcome.map(|outcome| match outcome {
            Outcome::TimedOut(_) => InitFailure::Timeout,
            outcome => InitFailure::Error(known_error_type(outcome.error_type().unwrap_or_default())),
        });
        let log = std::mem::take(&mut self.init_log);
        InitReport { duration, phase: self.phase, failure, log }
    }

    /// The runtime has asked for an event; for the first time that is the end of its own init.
    pub(super) fn runtime_is_ready(&mut self) {
        if self.extensions.are_closed() {
            return;
        }
        self.extensions.close();
        let (kind, phase) = (self.initialization.as_str(), self.phase.as_str());
        self.telemetry.tell(
            "platform.initRuntimeDone",
            || json!({ "initializationType": kind, "phase": phase, "status": "success" }),
        );
    }

    pub(super) fn tell_init_start(&mut self) {
        let (kind, phase, spec) = (self.initialization.as_str(), self.phase.as_str(), Arc::clone(&self.spec));
        self.telemetry.tell("platform.initStart", || {
            json!({
                "initializationType": kind, "phase": phase, "functionName": spec.function_name,
                "functionVersion": spec.function_version,
                "instanceMaxMemory": u64::from(spec.memory_mb) << 20,
            })
        });
    }

    /// Runs one invocation to its end. Anything but an answer or a reported error leaves the environment dead.
    pub(crate) async fn run(&mut self, invocation: Invocation) -> Finished {
        self.acknowledge();
        let spent = std::mem::take(&mut self.spent);
        let limit = self.spec.timeout;
        let began = self.clock.monotonic();
        let request_id = invocation.request_id.clone();
        let deadline = self.clock.now() + limit.saturating_sub(spent);
        self.tell_start(&invocation);
        self.turn = Some(Turn { invocation, deadline, delivered: false });
        let outcome = self.run_turn(began, limit, limit.saturating_sub(spent)).await;
        self.untaken = self.turn.take().filter(|turn| !turn.delivered).map(|turn| turn.invocation);
        let duration = self.clock.monotonic().saturating_sub(began) + spent;
        if !matches!(outcome, Outcome::Exited(_)) && self.memory_is_stale() {
            self.read_memory();
        }
        let finished = self.finished(request_id, outcome, duration);
        self.tell_end(&finished);
        finished
    }

    async fn run_turn(&mut self, began: Duration, limit: Duration, within: Duration) -> Outcome {
        let clock = self.clock.clone();
        loop {
            let spent = clock.monotonic().saturating_sub(began);
            let Some(left) = within.checked_sub(spent).filter(|left| !left.is_zero()) else {
                self.signal_runtime(libc::SIGKILL);
                return Outcome::TimedOut(limit);
            };
            match clock.timeout(left.min(MEMORY_TICK), poll_fn(|cx| self.poll_event(cx))).await {
                Some(Event::Finished(outcome) | Event::ExtensionExited(outcome)) => return outcome,
                Some(Event::Exited(exit)) => return self.exited(exit),
                Some(Event::InitFailed) => {
                    let (payload, error_type) = self.init_failure.take().unwrap_or_default();
                    return Outcome::Failed { payload, error_type };
                }
                Some(Event::NotStarted(reason)) => return Outcome::NotStarted(reason),
                Some(Event::Ready) => {}
                None if self.is_over_memory() => {
                    self.signal_runtime(libc::SIGKILL);
                    return Outcome::OutOfMemory;
                }
                None => {}
            }
        }
    }

    /// Waits until the runtime and all extensions are ready for the next invocation; whether they are in time.
    pub(crate) async fn settle(&mut self) -> bool {
        let (clock, limit) = (self.clock.clone(), self.spec.timeout);
        matches!(clock.timeout(limit, poll_fn(|cx| self.poll_event(cx))).await, Some(Event::Ready))
    }

    /// Ends the environment: the runtime by SIGTERM, then extensions by an event, and what is left by SIGKILL.
    pub(crate) async fn shut_down(mut self, reason: &str, grace: Duration) {
        self.shutting_down = true;
        let clock = self.clock.clone();
        let began = clock.monotonic();
        let left = |share: f64| grace.mul_f64(share).saturating_sub(clock.monotonic().saturating_sub(began));
        self.signal_runtime(libc::SIGTERM);
        let has_extensions = self.has_extensions();
        let share = if has_extensions { RUNTIME_SHARE } else { 1.0 };
        clock.timeout(left(share), poll_fn(|cx| self.poll_gone(cx, true))).await;
        self.runtime = None;
        if !has_extensions {
            return;
        }
        if self.telemetry.has_subscribers() {
            self.telemetry.flush(LAST_TELEMETRY.min(left(1.0))).await;
        }
        let event = json!({
            "eventType": "SHUTDOWN", "shutdownReason": reason,
            "deadlineMs": (clock.now() + left(1.0)).as_millis(),
        });
        let quiet: Vec<bool> =
            self.extensions.all().iter().filter(|one| one.external).map(|one| !one.shutdown).collect();
        for (process, _) in self.processes.iter().zip(quiet).filter(|(_, is_quiet)| *is_quiet) {
            process.process().signal(libc::SIGKILL);
        }
        poll_fn(|cx| {
            self.send_event(cx, &event, |extension| extension.shutdown);
            std::task::Poll::Ready(())
        })
        .await;
        clock.timeout(left(1.0), poll_fn(|cx| self.poll_gone(cx, false))).await;
        if self.telemetry.has_subscribers() {
            self.telemetry.flush(left(1.0)).await;
        }
    }

    /// Serves what is still asked until the runtime, or all extensions, have ended.
    fn poll_gone(&mut self, cx: &mut std::task::Context<'_>, runtime: bool) -> std::task::Poll<()> {
        loop {
            let polled = self.poll_event(cx);
            let gone = if runtime {
                self.runtime.as_mut().is_none_or(|runtime| runtime.try_exit().is_some())
            } else {
                self.processes.iter_mut().all(|process| process.try_exit().is_some())
            };
            if gone {
                return std::task::Poll::Ready(());
            }
            match polled {
                std::task::Poll::Ready(Event::Ready | Event::Exited(_) | Event::ExtensionExited(_))
                | std::task::Poll::Pending => return std::task::Poll::Pending,
                std::task::Poll::Ready(_) => {}
            }
        }
    }

    pub(super) fn not_started(&self, cause: &io::Error) -> String {
        crate::invocation::start_failure(&self.spec.program, cause)
    }

    fn tell_start(&mut self, invocation: &Invocation) {
        let version = self.spec.function_version.clone();
        self.telemetry.tell("platform.start", || {
            let mut record = json!({ "requestId": invocation.request_id, "version": version });
            if let Some(trace) = &invocation.trace_id {
                record["tracing"] = json!({ "type": "X-Amzn-Trace-Id", "value": trace });
            }
            record
        });
    }

    fn tell_end(&mut self, finished: &Finished) {
        if !self.telemetry.is_active() {
            return;
        }
        let failure = (!finished.outcome.is_answer()).then_some(&finished.outcome);
        let (id, status) = (&finished.request_id, status(failure));
        let error_type = finished.error_type().map(known_error_type);
        let with_error = |mut record: Value| {
            if let Some(error_type) = &error_type {
                record["errorType"] = json!(error_type);
            }
            record
        };
        let produced = match &finished.outcome {
            Outcome::Answered(body) | Outcome::Failed { payload: body, .. } => body.len(),
            _ => 0,
        };
        self.telemetry.tell("platform.runtimeDone", || {
            with_error(json!({
                "requestId": id, "status": status,
                "metrics": { "durationMs": millis(finished.duration), "producedBytes": produced },
            }))
        });
        self.telemetry.tell("platform.report", || {
            let mut metrics = json!({
                "durationMs": millis(finished.duration), "billedDurationMs": finished.billed_ms(),
                "memorySizeMB": self.spec.memory_mb, "maxMemoryUsedMB": finished.memory_used_mb,
            });
            if let Some(init) = finished.init {
                metrics["initDurationMs"] = json!(millis(init));
            }
            with_error(json!({ "requestId": id, "status": status, "metrics": metrics }))
        });
    }
}

/// How telemetry names an end.
fn status(failure: Option<&Outcome>) -> &'static str {
    match failure {
        None | Some(Outcome::Answered(_)) => "success",
        Some(Outcome::TimedOut(_)) => "timeout",
        Some(Outcome::Failed { .. }) => "error",
        Some(_) => "failure",
    }
}

/// Milliseconds with three digits after the point.
fn millis(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1e6).round() / 1e3
}
