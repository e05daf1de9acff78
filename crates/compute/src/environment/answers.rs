//! What an environment answers to its processes' requests: the runtime's and the extensions'.

use super::{Environment, Event};
use crate::extensions::{self, State};
use crate::runtime_api::{
    ACCEPTED, ExtensionHead, RESPONSE_LIMIT, Request, Route, STREAM_LIMIT, status_head,
};
use crate::telemetry::{Api, Subscription};
use crate::{Outcome, telemetry};
use base::Rng;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::io;
use std::task::Context;

impl Environment {
    /// Writes the event to the connection that waits for it.
    pub(super) fn deliver(&mut self, cx: &mut Context<'_>, connection: usize) -> io::Result<()> {
        let Some(turn) = &self.turn else { return Ok(()) };
        let invocation = &turn.invocation;
        let mut head = String::with_capacity(512);
        // Writing to a String cannot fail.
        let _ = write!(
            head,
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: {}\r\n\
             Lambda-Runtime-Deadline-Ms: {}\r\nLambda-Runtime-Invoked-Function-Arn: {}\r\n",
            invocation.request_id,
            turn.deadline.as_millis(),
            invocation.function_arn.as_ref().unwrap_or(&self.spec.function_arn)
        );
        for (name, value) in [
            ("Trace-Id", &invocation.trace_id),
            ("Client-Context", &invocation.client_context),
            ("Cognito-Identity", &invocation.cognito_identity),
        ] {
            if let Some(value) = value {
                let value: String = value.chars().filter(|c| !c.is_control()).collect();
                let _ = write!(head, "Lambda-Runtime-{name}: {value}\r\n");
            }
        }
        let _ = write!(head, "Content-Length: {}\r\n\r\n", invocation.payload.len());
        self.connections[connection].reply(cx, &head, &invocation.payload)
    }

    /// Tells the extensions that asked for it of the invocation that begins.
    pub(super) fn tell_extensions(&mut self, cx: &mut Context<'_>) {
        if self.extensions.is_empty() {
            return;
        }
        let Some(turn) = &self.turn else { return };
        let invocation = &turn.invocation;
        let mut event = json!({
            "eventType": "INVOKE", "deadlineMs": turn.deadline.as_millis(), "requestId": invocation.request_id,
            "invokedFunctionArn": invocation.function_arn.as_ref().unwrap_or(&self.spec.function_arn),
        });
        if let Some(trace) = &invocation.trace_id {
            event["tracing"] = json!({ "type": "X-Amzn-Trace-Id", "value": trace });
        }
        self.send_event(cx, &event, |extension| extension.invoke);
    }

    /// Sends an event to those extensions that want it and wait for one.
    pub(super) fn send_event(
        &mut self,
        cx: &mut Context<'_>,
        event: &Value,
        wants: impl Fn(&extensions::Extension) -> bool,
    ) {
        let body = event.to_string();
        for connection in self.extensions.wake(wants) {
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Extension-Event-Identifier: {}\r\n\
                 Content-Length: {}\r\n\r\n",
                Rng::system().uuid(),
                body.len()
            );
            // A connection that has gone is noticed when it is next read from.
            let _ = self.connections[connection].reply(cx, &head, body.as_bytes());
        }
    }

    /// Answers one request.
    pub(super) fn serve(&mut self, cx: &mut Context<'_>, index: usize, request: Request) -> Option<Event> {
        match request.route {
            Route::Next => {
                self.waiting = Some(index);
                self.runtime_is_ready();
                None
            }
            Route::InitError => {
                self.init_failure = Some((request.body, request.error_type.unwrap_or_default()));
                self.reply(cx, index, ACCEPTED);
                Some(Event::InitFailed)
            }
            Route::Response(ref id) | Route::Error(ref id) if !self.is_current(id) => {
                self.refuse(cx, index, "400 Bad Request", "InvalidRequestID", "Invalid request ID");
                None
            }
            Route::Response(_) if request.body_len > self.answer_limit() => {
                let limit = self.answer_limit();
                let message = format!("Exceeded maximum allowed payload size ({limit} bytes).");
                self.refuse(cx, index, "413 Payload Too Large", "RequestEntityTooLarge", &message);
                Some(Event::Finished(Outcome::ResponseTooLarge(request.body_len)))
            }
            Route::Response(_) if !request.failed_midstream => {
                // The caller is told first: see `acknowledge`.
                self.unacknowledged = Some(index);
                Some(Event::Finished(Outcome::Answered(request.body)))
            }
            Route::Response(_) | Route::Error(_) => {
                self.reply(cx, index, ACCEPTED);
                let error_type = request.error_type.unwrap_or_default();
                let payload = request.error_body.unwrap_or(request.body);
                Some(Event::Finished(Outcome::Failed { payload, error_type }))
            }
            Route::Unknown | Route::RestoreNext | Route::RestoreError => {
                let message = "No such resource in the Runtime API";
                self.refuse(cx, index, "404 Not Found", "InvalidRequest", message);
                None
            }
            _ => {
                self.serve_extension(cx, index, request);
                None
            }
        }
    }

    /// Answers one request of an extension.
    fn serve_extension(&mut self, cx: &mut Context<'_>, index: usize, request: Request) {
        let head = request.extension.unwrap_or_default();
        let id = head.id.as_deref();
        let refused = match request.route {
            Route::ExtensionRegister => self.register(cx, index, &head, &request.body),
            Route::ExtensionNext => self.extensions.next(id, index),
            Route::ExtensionInitError | Route::ExtensionExitError => {
                let state = match request.route {
                    Route::ExtensionInitError => State::InitError,
                    _ => State::ExitError,
                };
                let failed = self.extensions.fail(id, head.error_type.as_deref(), state);
                if failed.is_ok() {
                    self.reply(cx, index, ACCEPTED);
                }
                failed
            }
            Route::Telemetry => self.subscribe(cx, index, Api::Telemetry, id, &request.body),
            _ => self.subscribe(cx, index, Api::Logs, id, &request.body),
        };
        if let Err(refused) = refused {
            self.refuse(cx, index, "403 Forbidden", refused.kind, &refused.message);
        }
    }

    fn register(
        &mut self,
        cx: &mut Context<'_>,
        index: usize,
        head: &ExtensionHead,
        body: &[u8],
    ) -> Result<(), extensions::Refused> {
        let made = self.extensions.register(head.name.as_deref(), body, || Rng::system().uuid())?;
        let id = made.id.clone();
        let mut answer = json!({
            "functionName": self.spec.function_name, "functionVersion": self.spec.function_version,
            "handler": self.spec.handler,
        });
        let features = head.features.as_deref().unwrap_or_default();
        if features.split(',').any(|feature| feature.trim() == "accountId") {
            answer["accountId"] = json!(self.spec.account);
        }
        let body = answer.to_string();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Extension-Identifier: {id}\r\n\
             Content-Length: {}\r\n\r\n",
            body.len()
        );
        self.reply(cx, index, (&head, body.as_bytes()));
        Ok(())
    }

    fn subscribe(
        &mut self,
        cx: &mut Context<'_>,
        index: usize,
        api: Api,
        id: Option<&str>,
        body: &[u8],
    ) -> Result<(), extensions::Refused> {
        let name = self.extensions.identify(id)?.name.clone();
        let subscribed = Subscription::read(api, body)
            .and_then(|subscription| self.telemetry.subscribe(&name, subscription).map(|()| api));
        match subscribed {
            Ok(_) => self.reply(cx, index, (&status_head("200 OK", 4), b"\"OK\"")),
            Err(telemetry::Refused { status, kind, message }) => {
                self.refuse(cx, index, status, kind, &message);
            }
        }
        Ok(())
    }

    /// The most bytes that the current invocation's answer may have.
    fn answer_limit(&self) -> usize {
        let streams = self.turn.as_ref().is_some_and(|turn| turn.invocation.stream.is_some());
        if streams { STREAM_LIMIT } else { RESPONSE_LIMIT }
    }

    fn is_current(&self, id: &str) -> bool {
        self.turn.as_ref().is_some_and(|turn| turn.delivered && turn.invocation.request_id == id)
    }

    pub(super) fn reply(&mut self, cx: &mut Context<'_>, index: usize, (head, body): (&str, &[u8])) {
        if self.connections[index].reply(cx, head, body).is_err() {
            self.drop_connection(index);
        }
    }

    fn refuse(&mut self, cx: &mut Context<'_>, index: usize, status: &str, kind: &str, message: &str) {
        let body = json!({ "errorMessage": message, "errorType": kind }).to_string();
        self.reply(cx, index, (&status_head(status, body.len()), body.as_bytes()));
    }
}
