//! All input and output of an environment that can be done now, until something happens that matters.

use super::{Environment, Event};
use crate::Outcome;
use crate::runtime_api::{Connection, Streaming};
use std::task::{Context, Poll};

/// The most connections that an environment may hold open.
const CONNECTION_LIMIT: usize = 64;

impl Environment {
    pub(super) fn poll_event(&mut self, cx: &mut Context<'_>) -> Poll<Event> {
        // Exits are looked at first and told last: an answer sent just before one still counts.
        let ended = self.runtime.as_ref().is_some_and(|runtime| runtime.poll_ended(cx));
        let extension_ended = self.processes.iter().any(|process| process.poll_ended(cx));
        self.poll_output(cx);
        self.poll_accept(cx);
        loop {
            if let Some(event) = self.poll_connections(cx) {
                return Poll::Ready(event);
            }
            if self.runtime.is_none() && !self.shutting_down && self.extensions.have_registered() {
                if let Err(cause) = self.start_runtime() {
                    return Poll::Ready(Event::NotStarted(self.not_started(&cause)));
                }
                // Once more, to be woken by what the runtime does.
                continue;
            }
            match (self.waiting, &mut self.turn) {
                (Some(waiting), Some(turn)) if !turn.delivered => {
                    turn.delivered = true;
                    self.waiting = None;
                    self.tell_extensions(cx);
                    if self.deliver(cx, waiting).is_err() {
                        self.drop_connection(waiting);
                    }
                    // Once more, to be woken by the answer.
                }
                (Some(_), None) if self.extensions.are_ready() => return Poll::Ready(Event::Ready),
                _ => break,
            }
        }
        if ended && let Some(exit) = self.runtime.as_mut().and_then(|runtime| runtime.try_exit()) {
            return Poll::Ready(Event::Exited(exit));
        }
        if extension_ended && let Some(outcome) = self.extension_exit() {
            return Poll::Ready(Event::ExtensionExited(outcome));
        }
        Poll::Pending
    }

    /// Why the invocation fails because an extension's process has ended.
    fn extension_exit(&mut self) -> Option<Outcome> {
        let (index, exit) = self
            .processes
            .iter_mut()
            .enumerate()
            .find_map(|(at, process)| Some((at, process.try_exit()?)))?;
        let state = self.extensions.all().get(index).map(|extension| extension.state);
        let kind = match state {
            Some(crate::extensions::State::InitError) => "Extension.InitError",
            Some(crate::extensions::State::ExitError) => "Extension.ExitError",
            _ => "Extension.Crash",
        };
        let message = match exit {
            crate::Exit::Status(0) => "exit code 0".to_owned(),
            exit => exit.to_string(),
        };
        Some(Outcome::ExtensionFailed { error_type: kind, message })
    }

    /// Reads and answers what the connections hold.
    fn poll_connections(&mut self, cx: &mut Context<'_>) -> Option<Event> {
        let mut index = 0;
        while index < self.connections.len() {
            let streaming = self.turn.as_ref().filter(|turn| turn.delivered).and_then(|turn| {
                let sink = turn.invocation.stream.as_ref()?;
                Some(Streaming { request_id: &turn.invocation.request_id, sink })
            });
            match self.connections[index].poll_request(cx, streaming) {
                Poll::Pending => index += 1,
                Poll::Ready(Err(_)) => self.drop_connection(index),
                Poll::Ready(Ok(request)) => {
                    if let Some(event) = self.serve(cx, index, request) {
                        return Some(event);
                    }
                }
            }
        }
        None
    }

    fn poll_accept(&mut self, cx: &mut Context<'_>) {
        while let Poll::Ready(accepted) = self.listener.poll_accept(cx) {
            match accepted {
                Ok((stream, _)) if self.connections.len() < CONNECTION_LIMIT => {
                    self.connections.push(Connection::new(stream));
                }
                // One too many: closed at once.
                Ok(_) => {}
                Err(_) => break,
            }
        }
    }

    pub(super) fn drop_connection(&mut self, index: usize) {
        self.connections.swap_remove(index);
        let last = self.connections.len();
        let moved = |held: Option<usize>| match held {
            Some(held) if held == index => None,
            Some(held) if held == last => Some(index),
            held => held,
        };
        self.waiting = moved(self.waiting);
        self.unacknowledged = moved(self.unacknowledged);
        self.extensions.connection_gone(index, last);
    }

    pub(super) fn poll_output(&mut self, cx: &mut Context<'_>) {
        for member in self.runtime.iter_mut().chain(&mut self.processes) {
            member.poll_output(cx, &mut self.output, &mut self.telemetry);
        }
    }

    pub(super) fn drain_output(&mut self) {
        for member in self.runtime.iter_mut().chain(&mut self.processes) {
            member.drain_output(&mut self.output, &mut self.telemetry);
        }
        for member in self.runtime.iter_mut().chain(&mut self.processes) {
            member.end_turn(&mut self.output);
        }
    }
}
