//! API destinations: HTTP endpoints as targets, with connections that say how to authorize.
//! <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html>
//!
//! What a connection keeps secret lies in Secrets Manager, in a secret that it makes and takes away itself, and is read for every request.
//! A job goes before every such secret and takes it away where no connection has come of it, so a crash leaves none behind. Tokens lie
//! in memory until they are over or refused.
//!
//! A destination gets at most as many requests a second as it was given; what comes faster has a turn later, which is no attempt.

mod credentials;
mod request;

pub(crate) use credentials::Credentials;

use crate::Events;
use crate::courier::{Failed, log};
use crate::put::Work;
use crate::records::connection::{self, ConnectionRecord};
use crate::records::destination::DestinationRecord;
use crate::records::rule::HttpRecord;
use crate::registry::Registry;
use base::{AccountId, Arn, Region, Timestamp};
use bytes::Bytes;
use delivery::http::{Answer, Client, Request};
use delivery::{Job, Turns, Verdict};
use parking_lot::Mutex;
use request::Outgoing;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::Duration;
use wire::secretsmanager::{
    CreateSecret, CreateSecretRequest, DeleteSecret, DeleteSecretRequest, GetSecretValue,
    GetSecretValueRequest, Tag, UpdateSecret, UpdateSecretRequest,
};
use wire::{Call, CallError, House, Internal};

/// How long an endpoint has to answer.
/// <https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html>
const ANSWER: Duration = Duration::from_secs(5);
/// How long a token is good for that does not say so itself.
const TOKEN: i64 = 60 * 60;
/// How often it is tried to authorize a connection, and the pause before each further attempt.
const AUTHORIZED_AFTER: u32 = 3;
const PAUSE: Duration = Duration::from_secs(1);
/// After how long a secret that no connection has come of is taken away.
pub(crate) const UNOWNED: Duration = Duration::from_secs(60);

/// What leads to API destinations, beside the records.
pub(crate) struct Destinations {
    pub(crate) http: Arc<Client>,
    pub(crate) turns: Turns,
    /// By the ARNs of their secrets.
    tokens: Mutex<HashMap<String, Token>>,
}

#[derive(Clone)]
struct Token {
    header: String,
    until: Timestamp,
}

/// What a token endpoint answers.
#[derive(Deserialize)]
struct Granted {
    access_token: String,
    #[serde(default)]
    token_type: Option<String>,
    #[serde(default)]
    expires_in: Option<serde_json::Value>,
}

impl Destinations {
    pub(crate) fn new(http: Arc<Client>) -> Self {
        Self { http, turns: Turns::default(), tokens: Mutex::default() }
    }

    /// What a secret's token was is no longer so.
    pub(crate) fn forget(&self, secret: &str) {
        self.tokens.lock().remove(secret);
    }
}

/// A failure that has a code of EventBridge's own.
fn failed(code: &'static str, message: String, passing: bool) -> Failed {
    Failed { code, message, passing, wait: None }
}

/// A request of another service to a destination.
#[derive(Clone, Debug, Default)]
pub struct DestinationRequest {
    /// The destination.
    pub arn: String,
    /// What takes the place of the stars in its endpoint.
    pub path: Vec<String>,
    /// Headers.
    pub headers: BTreeMap<String, String>,
    /// The query.
    pub query: BTreeMap<String, String>,
    /// The body, JSON.
    pub body: String,
}

impl DestinationRequest {
    /// Its parameters as a target has them: paths into an event, which is all that they are, so that none is taken for a path.
    fn split(&self) -> (HttpRecord, String) {
        let values = |all: &BTreeMap<String, String>| all.values().cloned().collect::<Vec<_>>();
        let event =
            serde_json::json!({ "p": self.path, "h": values(&self.headers), "q": values(&self.query) });
        let paths = |all: &BTreeMap<String, String>, of: &str| {
            let numbered = all.keys().enumerate();
            numbered.map(|(index, name)| (name.clone(), format!("$.{of}[{index}]"))).collect()
        };
        let http = HttpRecord {
            path: (0..self.path.len()).map(|index| format!("$.p[{index}]")).collect(),
            headers: paths(&self.headers, "h"),
            query: paths(&self.query, "q"),
        };
        (http, event.to_string())
    }
}

impl Events {
    /// Sends another service's request, when it is its turn; what is answered.
    pub async fn request(
        &self,
        house: &Arc<House>,
        request: &DestinationRequest,
    ) -> Result<Bytes, CallError> {
        let gone = || CallError::new("NotFound", 404, format!("{} is no API destination", request.arn));
        let (account, name, id) = named(&request.arn, "api-destination").ok_or_else(gone)?;
        let region = Arn::parse(&request.arn).and_then(|arn| Region::parse(&arn.region).ok());
        let region = region.filter(|region| self.hosted.contains(region)).ok_or_else(gone)?;
        let registry = self
            .registry(region)
            .map_err(|error| CallError::new("InternalException", 500, error.cause().to_string()))?;
        let place = (account.clone(), name.clone());
        let rate = registry.state.read().destinations.get(&place).ok_or_else(gone)?.rate;
        let (rate, who) = (u32::try_from(rate).unwrap_or(1), house.rng.uuid());
        while let Some(wait) = self.destinations.turns.wait(&request.arn, rate, &who, self.clock.now()) {
            self.clock.sleep(wait).await;
        }
        let (http, event) = request.split();
        let sent = self.invoke(house, &registry, (&account, &name, &id), &http, (&event, &request.body));
        sent.await.map_err(|failed| {
            let (code, status) = match failed.code {
                "NO_RESOURCE" => ("NotFound", 404),
                "THROTTLING" => ("ThrottlingException", 429),
                code => (code, if failed.passing { 503 } else { 400 }),
            };
            CallError::new(code, status, failed.message)
        })
    }

    /// Sends an event to a destination; what comes back is given, where it is a success.
    pub(crate) async fn invoke(
        &self,
        house: &Arc<House>,
        registry: &Registry,
        to: (&str, &str, &str),
        target: &HttpRecord,
        (event, text): (&str, &str),
    ) -> Result<Bytes, Failed> {
        let (destination, connection) = self.reached(registry, to)?;
        let refused =
            |why: &str| failed("NO_PERMISSIONS", format!("Connection {} {why}.", connection.name), false);
        let secret = connection.secret.as_deref().ok_or_else(|| refused("is not authorized"))?;
        if connection.state == "DEAUTHORIZED" {
            return Err(refused("is not authorized"));
        }
        let account = AccountId::parse(&connection.account).unwrap_or_else(AccountId::local);
        let call = house.own_call(account, registry.region);
        let credentials = read(house, &call, secret).await.map_err(|error| match error.code.as_str() {
            "ResourceNotFoundException" => refused("has lost its secret"),
            _ => failed("UNKNOWN", error.to_string(), true),
        })?;
        let by_token = credentials.client_id.is_some();
        let authorization = match by_token {
            true => Some(self.token(secret, &credentials).await?),
            false => None,
        };
        let place = (destination.method.as_str(), destination.endpoint.as_str());
        let outgoing = request::outgoing(place, target, &credentials, authorization, (event, text));
        let outgoing = outgoing.map_err(|message| failed("SDK_CLIENT_ERROR", message, false))?;
        let answer = self.send(&outgoing).await?;
        if matches!(answer.status, 401 | 407) && by_token {
            // The next attempt has a token of its own.
            self.destinations.forget(secret);
        }
        outcome(&answer, by_token, &outgoing.url, self.clock.now()).map(|()| answer.body)
    }

    /// A destination with its connection.
    fn reached(
        &self,
        registry: &Registry,
        (account, name, id): (&str, &str, &str),
    ) -> Result<(Arc<DestinationRecord>, Arc<ConnectionRecord>), Failed> {
        let gone = |what: String| failed("NO_RESOURCE", what, false);
        let state = registry.state.read();
        let destination = state.destinations.get(&(account.to_owned(), name.to_owned()));
        let destination = destination
            .filter(|known| known.id == id)
            .ok_or_else(|| gone(format!("An api-destination '{name}' does not exist.")))?;
        let connection = state.connection_of(&destination.connection);
        let connection = connection
            .ok_or_else(|| gone(format!("Connection '{}' does not exist.", destination.connection)))?;
        Ok((Arc::clone(destination), Arc::clone(connection)))
    }

    /// What a connection's token is sent as: one that is known, or a new one.
    async fn token(&self, secret: &str, credentials: &Credentials) -> Result<String, Failed> {
        let now = self.clock.now();
        if let Some(token) = self.destinations.tokens.lock().get(secret).filter(|token| token.until > now) {
            return Ok(token.header.clone());
        }
        let outgoing = request::for_token(credentials);
        let outgoing = outgoing.map_err(|message| failed("SDK_CLIENT_ERROR", message, false))?;
        let answer = self.send(&outgoing).await?;
        if !(200..300).contains(&answer.status) {
            let passing = answer.status == 429 || answer.status >= 500;
            let message = format!("the authorization endpoint answered {}", answer.status);
            return Err(failed("NO_PERMISSIONS", message, passing));
        }
        let granted: Granted = serde_json::from_slice(&answer.body).map_err(|error| {
            failed(
                "NO_PERMISSIONS",
                format!("the authorization endpoint's answer is no token: {error}"),
                false,
            )
        })?;
        let kind = granted.token_type.filter(|kind| !kind.eq_ignore_ascii_case("bearer"));
        let header = format!("{} {}", kind.as_deref().unwrap_or("Bearer"), granted.access_token);
        let seconds = granted.expires_in.and_then(|given| match given {
            serde_json::Value::String(text) => text.parse().ok(),
            other => other.as_i64(),
        });
        let seconds = u64::try_from(seconds.unwrap_or(TOKEN)).unwrap_or(0);
        let token = Token { header: header.clone(), until: now + Duration::from_secs(seconds) };
        self.destinations.tokens.lock().insert(secret.to_owned(), token);
        Ok(header)
    }

    async fn send(&self, outgoing: &Outgoing) -> Result<Answer, Failed> {
        let request = Request {
            method: &outgoing.method,
            url: &outgoing.url,
            headers: &outgoing.headers,
            body: Bytes::copy_from_slice(outgoing.body.as_bytes()),
        };
        self.destinations.http.send(request, ANSWER).await.map_err(|message| {
            let code =
                if message.contains("has not answered within") { "TIMEOUT" } else { "CONNECTION_FAILURE" };
            failed(code, message, true)
        })
    }

    /// Authorizes a connection that gets tokens: tries whether it gets one.
    pub(crate) async fn authorize(
        &self,
        house: &Arc<House>,
        registry: &Registry,
        job: &Job,
        (account, name, secret): (&str, &str, &str),
    ) -> Verdict {
        let call =
            house.own_call(AccountId::parse(account).unwrap_or_else(AccountId::local), registry.region);
        let got = match read(house, &call, secret).await {
            Ok(credentials) => self.token(secret, &credentials).await.map(|_| ()),
            Err(error) => Err(failed("UNKNOWN", error.to_string(), true)),
        };
        let failure = match got {
            Ok(()) => None,
            Err(failed) if failed.passing && job.attempts + 1 < AUTHORIZED_AFTER => {
                return Verdict::Again(PAUSE);
            }
            Err(failed) => Some(failed.message),
        };
        let now = self.clock.now().as_micros();
        let noted = registry.shard.transact(|txn| {
            let mut state = registry.state.write();
            let place = (account.to_owned(), name.to_owned());
            let Some(known) = state.connections.get(&place) else { return Ok(()) };
            if known.secret.as_deref() != Some(secret) || known.state != "AUTHORIZING" {
                return Ok(());
            }
            let mut record = ConnectionRecord::clone(known);
            match failure {
                None => (record.state, record.authorized) = ("AUTHORIZED".to_owned(), Some(now)),
                Some(reason) => (record.state, record.reason) = ("DEAUTHORIZED".to_owned(), Some(reason)),
            }
            // Writing plain fields as JSON cannot fail.
            txn.put(connection::key(account, name), serde_json::to_vec(&record).unwrap_or_default());
            state.connections.insert(place, Arc::new(record));
            Ok::<(), store::StoreError>(())
        });
        match noted.await {
            Ok(()) => Verdict::Done(Vec::new()),
            Err(error) => {
                log(&format!("a connection's state is not noted: {error}"));
                Verdict::Again(PAUSE)
            }
        }
    }

    /// Takes a secret away, unless a connection has it.
    pub(crate) async fn disown(
        &self,
        house: &Arc<House>,
        registry: &Registry,
        (account, secret): (&str, &str),
    ) -> Verdict {
        let is_its = |record: &ConnectionRecord| {
            record.account == account
                && record.secret.as_deref().is_some_and(|arn| arn.contains(&format!(":secret:{secret}-")))
        };
        if registry.state.read().connections.values().any(|record| is_its(record)) {
            return Verdict::Done(Vec::new());
        }
        let call =
            house.own_call(AccountId::parse(account).unwrap_or_else(AccountId::local), registry.region);
        let request = DeleteSecretRequest {
            secret_id: secret.to_owned(),
            force_delete_without_recovery: Some(true),
            ..DeleteSecretRequest::default()
        };
        match house.call::<DeleteSecret>(&call, request).await.map_err(|error| CallError::of(&error)) {
            Ok(_) => Verdict::Done(Vec::new()),
            Err(error) if error.may_pass() => Verdict::Again(PAUSE),
            Err(error) => {
                if error.code != "ResourceNotFoundException" {
                    log(&format!("a connection's secret stays: {error}"));
                }
                Verdict::Done(Vec::new())
            }
        }
    }
}

/// What an answer means.
fn outcome(answer: &Answer, by_token: bool, url: &str, now: Timestamp) -> Result<(), Failed> {
    let passing = match answer.status {
        200..300 => return Ok(()),
        401 | 407 => by_token,
        409 | 429 => true,
        status => status >= 500,
    };
    let code = if answer.status == 429 { "THROTTLING" } else { "ERROR_FROM_TARGET" };
    let failed = failed(code, format!("{url} answered {}", answer.status), passing);
    let given = answer.headers.get("retry-after").and_then(|value| value.to_str().ok());
    match given.and_then(|given| retry_after(given.trim(), now)) {
        // It wants to be asked no more.
        Some(seconds) if seconds < 0 => Err(Failed { passing: false, ..failed }),
        Some(seconds) => Err(Failed { wait: u64::try_from(seconds).ok().map(Duration::from_secs), ..failed }),
        None => Err(failed),
    }
}

/// How many seconds an endpoint wants to be left alone; a time of its own that has passed is none.
fn retry_after(given: &str, now: Timestamp) -> Option<i64> {
    if let Ok(seconds) = given.parse() {
        return Some(seconds);
    }
    let at = jiff::fmt::rfc2822::parse(given).ok()?;
    Some((at.timestamp().as_second() - now.as_secs()).max(0))
}

/// What a connection's secret holds.
pub(crate) async fn read(house: &Arc<House>, call: &Call, secret: &str) -> Result<Credentials, CallError> {
    let request = GetSecretValueRequest { secret_id: secret.to_owned(), ..GetSecretValueRequest::default() };
    let got = house.call::<GetSecretValue>(call, request).await.map_err(|error| CallError::of(&error))?;
    let text = got.secret_string.unwrap_or_default();
    serde_json::from_str(&text).map_err(|_| {
        CallError::new("ResourceNotFoundException", 400, "a connection's secret is not what was put into it")
    })
}

/// Makes the secret of a connection; its ARN. The job that takes it away again is stored first.
pub(crate) async fn make(
    events: &Events,
    house: &Arc<House>,
    registry: &Registry,
    (account, connection): (&AccountId, &str),
    credentials: &Credentials,
) -> Result<String, Internal> {
    let name = format!("events!connection/{connection}/{}", house.rng.uuid());
    let work = Work::Unowned { account: account.as_str().to_owned(), secret: name.clone() };
    let now = events.clock.now();
    let mut batch = store::Batch::new();
    Job::new("secrets", work.body(&[]), now, &house.rng).set(&mut batch, now + UNOWNED);
    registry.shard.commit(batch).await.map_err(Internal::new)?;
    let owner =
        Tag { key: Some("aws:secretsmanager:owningService".to_owned()), value: Some("events".to_owned()) };
    let request = CreateSecretRequest {
        name,
        secret_string: Some(serde_json::to_string(credentials).map_err(Internal::new)?),
        tags: Some(vec![owner]),
        ..CreateSecretRequest::default()
    };
    let call = house.own_call(account.clone(), registry.region);
    let made = house.call::<CreateSecret>(&call, request).await;
    let made = made.map_err(|error| Internal::new(CallError::of(&error).to_string()))?;
    made.arn.ok_or_else(|| Internal::new("a secret has no ARN"))
}

/// Changes what a connection's secret holds.
pub(crate) async fn change(
    house: &Arc<House>,
    call: &Call,
    secret: &str,
    credentials: &Credentials,
) -> Result<(), Internal> {
    let request = UpdateSecretRequest {
        secret_id: secret.to_owned(),
        secret_string: Some(serde_json::to_string(credentials).map_err(Internal::new)?),
        ..UpdateSecretRequest::default()
    };
    let changed = house.call::<UpdateSecret>(call, request).await;
    changed.map(|_| ()).map_err(|error| Internal::new(CallError::of(&error).to_string()))
}

/// The name of the secret of an ARN, which is what is taken away by.
pub(crate) fn secret_name(arn: &str) -> Option<&str> {
    let (_, name) = arn.split_once(":secret:")?;
    name.rsplit_once('-').map(|(name, _)| name)
}

/// Account, name and id in an ARN such as `arn:aws:events:us-east-1:000000000000:connection/name/id`.
pub(crate) fn named(arn: &str, kind: &str) -> Option<(String, String, String)> {
    let arn = Arn::parse(arn).filter(|arn| arn.service == "events")?;
    let (name, id) = arn.resource.strip_prefix(kind)?.strip_prefix('/')?.split_once('/')?;
    Some((arn.account, name.to_owned(), id.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use delivery::http::Answer;

    #[test]
    fn answers_are_read_as_eventbridge_does() {
        let now = Timestamp::from_secs(1_800_000_000);
        let answer = |status: u16, after: Option<&str>| {
            let mut answer = Answer { status, headers: http::HeaderMap::new(), body: Bytes::new() };
            if let Some(after) = after {
                answer.headers.insert("retry-after", after.parse().unwrap());
            }
            outcome(&answer, false, "u", now).map_err(|failed| (failed.code, failed.passing, failed.wait))
        };
        assert_eq!(answer(204, None), Ok(()));
        let error = "ERROR_FROM_TARGET";
        for status in [301, 400, 401, 404] {
            assert_eq!(answer(status, None), Err((error, false, None)), "{status}");
        }
        assert_eq!(answer(409, None), Err((error, true, None)));
        assert_eq!(answer(500, None), Err((error, true, None)));
        let seconds = |seconds| Some(Duration::from_secs(seconds));
        assert_eq!(answer(429, Some("7")), Err(("THROTTLING", true, seconds(7))));
        assert_eq!(answer(503, Some("-1")), Err((error, false, None)));
        let date = Some("Fri, 15 Jan 2027 08:01:00 GMT");
        assert_eq!(answer(503, date), Err((error, true, seconds(60))));
        assert_eq!(answer(503, Some("soon")), Err((error, true, None)));
    }

    #[test]
    fn arns_say_whose_they_are() {
        let arn = "arn:aws:events:us-east-1:000000000000:connection/c/i-d";
        let expected = ("000000000000".to_owned(), "c".to_owned(), "i-d".to_owned());
        assert_eq!(named(arn, "connection"), Some(expected));
        assert_eq!(named(arn, "api-destination"), None);
        let secret = "arn:aws:secretsmanager:us-east-1:0:secret:events!connection/c/u-v-AbCdEf";
        assert_eq!(secret_name(secret), Some("events!connection/c/u-v"));
    }
}
