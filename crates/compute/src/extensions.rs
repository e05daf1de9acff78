//! The extensions of one environment: who they are, what they subscribed to and what state they are in. Pure: no input or
//! output, so that the whole of it can be told in tests.
//!
//! External ones are processes that are started before the runtime and must all register; internal ones register from
//! within the runtime's process, until its first request for an event.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html>

use serde_json::{Value, json};

/// The most extensions of an environment.
const MOST: usize = 10;

/// What an extension is doing. The names are Lambda's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Started,
    Registered,
    /// It waits for an event.
    Ready,
    Running,
    InitError,
    ExitError,
}

impl State {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            State::Started => "Started",
            State::Registered => "Registered",
            State::Ready => "Ready",
            State::Running => "Running",
            State::InitError => "InitError",
            State::ExitError => "ExitError",
        }
    }
}

/// One extension.
#[derive(Debug)]
pub(crate) struct Extension {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Whether it is a process of its own.
    pub(crate) external: bool,
    pub(crate) invoke: bool,
    pub(crate) shutdown: bool,
    pub(crate) state: State,
    /// The type of the error that it reported.
    pub(crate) error_type: Option<String>,
    /// The connection on which it waits for an event.
    pub(crate) waiting: Option<usize>,
}

/// All of them.
#[derive(Debug, Default)]
pub(crate) struct Extensions {
    all: Vec<Extension>,
    /// The runtime has asked for its first event.
    closed: bool,
}

/// An error of an extension's request: 403, a type and a sentence.
#[derive(Debug, PartialEq)]
pub(crate) struct Refused {
    pub(crate) kind: &'static str,
    pub(crate) message: String,
}

fn refuse(kind: &'static str, message: impl Into<String>) -> Refused {
    Refused { kind, message: message.into() }
}

impl Extensions {
    /// Those that are started as processes, with an id for each.
    pub(crate) fn new(external: impl Iterator<Item = (String, String)>) -> Self {
        let all = external.map(|(name, id)| Extension {
            id,
            name,
            external: true,
            invoke: false,
            shutdown: false,
            state: State::Started,
            error_type: None,
            waiting: None,
        });
        Self { all: all.collect(), closed: false }
    }

    pub(crate) fn all(&self) -> &[Extension] {
        &self.all
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether there are more than Lambda starts.
    pub(crate) fn are_too_many(&self) -> bool {
        self.all.len() > MOST
    }

    /// Whether every process has registered, so that the runtime may start.
    pub(crate) fn have_registered(&self) -> bool {
        self.all.iter().all(|extension| extension.state != State::Started)
    }

    /// Whether all wait for an event.
    pub(crate) fn are_ready(&self) -> bool {
        self.all.iter().all(|extension| extension.state == State::Ready)
    }

    /// Whether the time to register is over.
    pub(crate) fn are_closed(&self) -> bool {
        self.closed
    }

    /// No more internal ones.
    pub(crate) fn close(&mut self) {
        self.closed = true;
    }

    /// `POST /2020-01-01/extension/register`. `fresh_id` is for one that is not known yet.
    pub(crate) fn register(
        &mut self,
        name: Option<&str>,
        body: &[u8],
        fresh_id: impl FnOnce() -> String,
    ) -> Result<&Extension, Refused> {
        let Some(name) = name.filter(|name| !name.is_empty()) else {
            return Err(refuse("Extension.InvalidExtensionName", "Empty extension name"));
        };
        let malformed = |message: String| refuse("InvalidRequestFormat", message);
        let body: Value = if body.is_empty() {
            return Err(malformed("unexpected end of JSON input".to_owned()));
        } else {
            serde_json::from_slice(body).map_err(|error| malformed(error.to_string()))?
        };
        let keys = body.get("configurationKeys").and_then(Value::as_array);
        if keys.is_some_and(|keys| !keys.is_empty()) {
            let message = "configurationKeys are deprecated; use environment variables instead";
            return Err(malformed(message.to_owned()));
        }
        let found = self.all.iter().position(|extension| extension.external && extension.name == name);
        let events = events(&body, found.is_some())?;
        let index = match found {
            Some(index) => {
                let extension = &self.all[index];
                if extension.state != State::Started {
                    return Err(transition(extension, "Registered", &extension.name));
                }
                index
            }
            None => {
                if self.closed {
                    let message = "Extension registration closed already";
                    return Err(refuse("Extension.RegistrationClosed", message));
                }
                if self.all.iter().any(|extension| extension.name == name) {
                    let message = "Extension with this name already registered";
                    return Err(refuse("Extension.InvalidExtensionState", message));
                }
                if self.all.len() >= MOST {
                    let message = format!("Extension limit ({MOST}) reached");
                    return Err(refuse("Extension.TooManyExtensions", message));
                }
                self.all.push(Extension {
                    id: fresh_id(),
                    name: name.to_owned(),
                    external: false,
                    invoke: false,
                    shutdown: false,
                    state: State::Started,
                    error_type: None,
                    waiting: None,
                });
                self.all.len() - 1
            }
        };
        let extension = &mut self.all[index];
        (extension.invoke, extension.shutdown) = events;
        extension.state = State::Registered;
        Ok(&self.all[index])
    }

    /// The extension that a request's identifier names.
    pub(crate) fn identify(&mut self, id: Option<&str>) -> Result<&mut Extension, Refused> {
        let Some(id) = id.filter(|id| !id.is_empty()) else {
            let message = "Missing Lambda-Extension-Identifier header";
            return Err(refuse("Extension.MissingExtensionIdentifier", message));
        };
        if !is_uuid(id) {
            let message = "Invalid Lambda-Extension-Identifier";
            return Err(refuse("Extension.InvalidExtensionIdentifier", message));
        }
        let unknown = || refuse("Extension.UnknownExtensionIdentifier", format!("Unknown extension {id}"));
        self.all.iter_mut().find(|extension| extension.id == id).ok_or_else(unknown)
    }

    /// `GET /2020-01-01/extension/event/next` on a connection.
    pub(crate) fn next(&mut self, id: Option<&str>, connection: usize) -> Result<(), Refused> {
        let extension = self.identify(id)?;
        match extension.state {
            State::Registered | State::Running => {
                extension.state = State::Ready;
                extension.waiting = Some(connection);
                Ok(())
            }
            _ => Err(transition(extension, "Ready", &extension.id)),
        }
    }

    /// `POST /2020-01-01/extension/init/error` and `exit/error`.
    pub(crate) fn fail(
        &mut self,
        id: Option<&str>,
        error_type: Option<&str>,
        state: State,
    ) -> Result<(), Refused> {
        let extension = self.identify(id)?;
        let Some(error_type) = error_type.filter(|kind| !kind.is_empty()) else {
            let message = "Lambda-Extension-Function-Error-Type not found";
            return Err(refuse("Extension.MissingHeader", message));
        };
        let is_allowed = match state {
            State::InitError => extension.state == State::Registered,
            _ => extension.state != State::Started && extension.state != State::InitError,
        };
        if !is_allowed {
            return Err(transition(extension, state.as_str(), &extension.id));
        }
        extension.state = state;
        extension.error_type = Some(error_type.to_owned());
        Ok(())
    }

    /// The connections on which an event is now to be sent; those extensions run from now on.
    pub(crate) fn wake(&mut self, wants: impl Fn(&Extension) -> bool) -> Vec<usize> {
        let mut connections = Vec::new();
        for extension in self.all.iter_mut().filter(|extension| wants(extension)) {
            if let Some(connection) = extension.waiting.take() {
                extension.state = State::Running;
                connections.push(connection);
            }
        }
        connections
    }

    /// A connection has gone, and the last of all has its place.
    pub(crate) fn connection_gone(&mut self, index: usize, last: usize) {
        for extension in &mut self.all {
            match extension.waiting {
                Some(waiting) if waiting == index => {
                    // It may ask again on another.
                    extension.waiting = None;
                    extension.state = State::Running;
                }
                Some(waiting) if waiting == last => extension.waiting = Some(index),
                _ => {}
            }
        }
    }

    /// Lambda's line about each at the end of the init.
    pub(crate) fn lines(&self) -> String {
        let line = |extension: &Extension| {
            let events = extension.events().join(",");
            let error = extension.error_type.as_ref().map(|kind| format!("\tError Type: {kind}"));
            format!(
                "EXTENSION\tName: {}\tState: {}\tEvents: [{events}]{}\n",
                extension.name,
                extension.state.as_str(),
                error.unwrap_or_default()
            )
        };
        self.all.iter().map(line).collect()
    }
}

impl Extension {
    /// The names of the events that it subscribed to.
    pub(crate) fn events(&self) -> Vec<&'static str> {
        let all = [(self.invoke, "INVOKE"), (self.shutdown, "SHUTDOWN")];
        all.iter().filter(|(wanted, _)| *wanted).map(|(_, name)| *name).collect()
    }

    /// What subscribers of telemetry are told of it.
    pub(crate) fn record(&self) -> Value {
        let mut record = json!({ "name": self.name, "state": self.state.as_str(), "events": self.events() });
        if let Some(kind) = &self.error_type {
            record["errorType"] = json!(kind);
        }
        record
    }
}

/// Whether invocations and the shutdown are asked for. Internal extensions cannot have the latter.
fn events(body: &Value, external: bool) -> Result<(bool, bool), Refused> {
    let (mut invoke, mut shutdown) = (false, false);
    for event in body.get("events").and_then(Value::as_array).into_iter().flatten() {
        match event.as_str() {
            Some("INVOKE") => invoke = true,
            Some("SHUTDOWN") if external => shutdown = true,
            other => {
                let message = format!("{}: ErrorInvalidEventType", other.unwrap_or_default());
                return Err(refuse("Extension.InvalidEventType", message));
            }
        }
    }
    Ok((invoke, shutdown))
}

fn transition(extension: &Extension, to: &str, who: &str) -> Refused {
    let from = extension.state.as_str();
    let message = format!(
        "State transition from {from} to {to} failed for extension {who}. Error: State transition is not allowed"
    );
    refuse("Extension.InvalidExtensionState", message)
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "8f5e1c1a-0000-4000-8000-000000000001";
    const OTHER: &str = "8f5e1c1a-0000-4000-8000-000000000002";

    fn one() -> Extensions {
        Extensions::new([("ext".to_owned(), ID.to_owned())].into_iter())
    }

    #[test]
    fn an_external_one_registers_waits_and_is_woken() {
        let mut all = one();
        assert!(!all.have_registered());
        all.register(Some("ext"), br#"{"events":["INVOKE","SHUTDOWN"]}"#, || OTHER.into()).unwrap();
        assert!(all.have_registered() && !all.are_ready());
        all.next(Some(ID), 4).unwrap();
        assert!(all.are_ready());
        assert_eq!(all.wake(|extension| extension.invoke), [4]);
        assert!(!all.are_ready());
        all.next(Some(ID), 4).unwrap();
        all.connection_gone(1, 4);
        assert_eq!(all.wake(|extension| extension.shutdown), [1]);
        assert_eq!(all.lines(), "EXTENSION\tName: ext\tState: Running\tEvents: [INVOKE,SHUTDOWN]\n");
    }

    #[test]
    fn internal_ones_register_until_the_runtime_is_ready() {
        let mut all = Extensions::default();
        let register = |all: &mut Extensions, name: &str, body: &[u8]| {
            all.register(Some(name), body, || OTHER.into())
                .map(|made| made.id.clone())
                .map_err(|error| error.kind)
        };
        assert_eq!(
            register(&mut all, "in", br#"{"events":["SHUTDOWN"]}"#),
            Err("Extension.InvalidEventType")
        );
        assert_eq!(register(&mut all, "in", br#"{"events":["INVOKE"]}"#), Ok(OTHER.into()));
        assert_eq!(register(&mut all, "in", b"{}"), Err("Extension.InvalidExtensionState"));
        all.close();
        assert_eq!(register(&mut all, "late", b"{}"), Err("Extension.RegistrationClosed"));
        let mut many = Extensions::default();
        for number in 0..10 {
            register(&mut many, &format!("in{number}"), b"{}").unwrap();
        }
        assert_eq!(register(&mut many, "one more", b"{}"), Err("Extension.TooManyExtensions"));
    }

    #[test]
    fn mistakes_have_lambdas_types() {
        let mut all = one();
        let kind = |result: Result<(), Refused>| result.unwrap_err().kind;
        let register = |all: &mut Extensions, name: Option<&str>, body: &[u8]| {
            all.register(name, body, || OTHER.into()).map(drop)
        };
        assert_eq!(kind(register(&mut all, None, b"{}")), "Extension.InvalidExtensionName");
        assert_eq!(kind(register(&mut all, Some("ext"), b"{")), "InvalidRequestFormat");
        assert_eq!(kind(register(&mut all, Some("ext"), b"")), "InvalidRequestFormat");
        let keys = br#"{"configurationKeys":["a"]}"#;
        assert_eq!(kind(register(&mut all, Some("ext"), keys)), "InvalidRequestFormat");
        let early = all.next(Some(ID), 0).unwrap_err();
        assert_eq!(
            early.message,
            format!(
                "State transition from Started to Ready failed for extension {ID}. Error: State transition is not allowed"
            )
        );
        assert_eq!(kind(all.next(None, 0)), "Extension.MissingExtensionIdentifier");
        assert_eq!(kind(all.next(Some("x"), 0)), "Extension.InvalidExtensionIdentifier");
        assert_eq!(kind(all.next(Some(OTHER), 0)), "Extension.UnknownExtensionIdentifier");
        register(&mut all, Some("ext"), b"{}").unwrap();
        assert_eq!(kind(register(&mut all, Some("ext"), b"{}")), "Extension.InvalidExtensionState");
        assert_eq!(kind(all.fail(Some(ID), None, State::InitError)), "Extension.MissingHeader");
        all.fail(Some(ID), Some("Ext.Bad"), State::InitError).unwrap();
        assert_eq!(kind(all.next(Some(ID), 0)), "Extension.InvalidExtensionState");
        assert!(all.lines().ends_with("State: InitError\tEvents: []\tError Type: Ext.Bad\n"));
    }
}
