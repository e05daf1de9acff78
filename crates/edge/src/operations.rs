//! The door behind which every AWS operation is, and Whimbrel's own way to call one with plain JSON.

use crate::body::unzipped;
use crate::door::{Arrived, Door, LocalFuture, Reply};
use crate::function_urls::{By, FunctionsDoor, streamed_function};
use crate::{BodyError, EdgeOptions, read_body, reply};
use base::{AccountId, Clock, Region, RequestId, limits};
use bytes::Bytes;
use http::StatusCode;
use http::request::Parts;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use wire::http::{Context, protocol_of, refuse, serve};
use wire::protocol::Refusal;
use wire::schema::Protocol;
use wire::sigv4::{Authorization, Credentials, FaultStyle, Request, verify};
use wire::{Call, CallError, Caller, House};

/// Where calls with plain JSON go: `/_whimbrel/call/{service}/{operation}`.
pub(crate) const CALL: &str = "/_whimbrel/call/";

/// An operation of Whimbrel's own, which is in no model of AWS's: called with plain JSON only.
pub trait OwnOperation: Send + Sync {
    /// The service that it is called under, and its name.
    fn name(&self) -> (&'static str, &'static str);

    /// Answers a call.
    fn call<'a>(&'a self, call: &'a Call, input: &'a [u8]) -> LocalFuture<'a, Result<Value, CallError>>;
}

/// Whether a request follows one of the links that SNS sends to endpoints.
fn is_link(head: &Parts) -> bool {
    let query = head.uri.query().unwrap_or_default();
    let has = |pair: &str| query.split('&').any(|given| given == pair);
    head.method == http::Method::GET
        && head.uri.path() == "/"
        && (has("Action=ConfirmSubscription") || has("Action=Unsubscribe"))
        && has("Version=2010-03-31")
}

/// Answers AWS operations.
pub struct OperationsDoor {
    house: Arc<House>,
    clock: Clock,
    regions: Vec<Region>,
    body_timeout: Duration,
    /// Whose signatures are checked; nobody's are where there are none.
    credentials: Option<Credentials>,
    /// Where function URLs and streamed invocations go.
    functions: Option<FunctionsDoor>,
    own: Vec<Arc<dyn OwnOperation>>,
}

impl OperationsDoor {
    /// A door to the rooms of `house`.
    pub fn new(house: Arc<House>, options: &EdgeOptions, credentials: Option<Credentials>) -> Self {
        Self {
            house,
            clock: options.clock.clone(),
            regions: options.regions.clone(),
            body_timeout: options.limits.body_timeout,
            credentials,
            functions: None,
            own: Vec::new(),
        }
    }

    /// The same, with the door to function URLs and streamed invocations.
    pub fn with_functions(self, functions: FunctionsDoor) -> Self {
        Self { functions: Some(functions), ..self }
    }

    /// The same, with one more operation of Whimbrel's own.
    pub fn with_own(mut self, operation: Arc<dyn OwnOperation>) -> Self {
        self.own.push(operation);
        self
    }

    pub(crate) fn functions(&self) -> Option<&FunctionsDoor> {
        self.functions.as_ref()
    }

    async fn operate(&self, arrived: Arrived) -> Reply {
        let Arrived { head, body, trace, trace_id, .. } = arrived;
        let body = match read_body(&self.clock, body, limits::JSON_REQUEST_BYTES, self.body_timeout).await {
            Ok(body) => body,
            Err(error) => return self.refused(&head, &Bytes::new(), &too_much(&error)),
        };
        let (caller, signed_service) = match self.caller(&head, &body) {
            Ok(found) => found,
            Err(refusal) => return self.refused(&head, &body, &refusal),
        };
        let body = match plain(&head, body) {
            Ok(body) => body,
            Err(error) => return self.refused(&head, &Bytes::new(), &too_much(&error)),
        };
        if let Some(functions) = &self.functions
            && let Some(function) = streamed_function(&head.method, head.uri.path())
        {
            let by = By { caller, trace, trace_id: Arc::from(trace_id.to_string()) };
            return functions.stream(function, &head, body, by).await;
        }
        let context = Context { caller, signed_service, trace, trace_id: Arc::from(trace_id.to_string()) };
        let answer = serve(&self.house, &head, body, context).await;
        Reply::new(answer.response.map(crate::Body::from), answer.label)
    }

    fn refused(&self, head: &Parts, body: &Bytes, refusal: &Refusal) -> Reply {
        let request_id = RequestId::new(&self.house.rng);
        Reply::new(refuse(head, body, refusal, &request_id).map(crate::Body::from), "refused")
    }

    /// Who calls, and the service that was signed for.
    pub(crate) fn caller(&self, head: &Parts, body: &Bytes) -> Result<(Caller, String), Refusal> {
        let style = style_of(protocol_of(head, body));
        let fault = |fault: wire::sigv4::SignatureFault| {
            let message = fault.message(style).into_owned();
            Refusal::new(fault.code(style), fault.status(style), message)
        };
        let query = head.uri.query().unwrap_or_default();
        let authorization = match Authorization::read(query, &head.headers) {
            Ok(authorization) => authorization,
            // Unsigned requests are served where nothing is checked: some operations are not signed at all. So are the links that
            // SNS sends to its endpoints, one of which carries a token of its own.
            Err(_) if self.credentials.is_none() || is_link(head) => {
                let caller = Caller {
                    account: AccountId::local(),
                    region: self.regions.first().copied().unwrap_or(Region::DEFAULT),
                    access_key_id: Arc::from(""),
                };
                return Ok((caller, String::new()));
            }
            Err(error) => return Err(fault(error)),
        };
        let key = authorization.access_key();
        let mut account = AccountId::of_access_key(key);
        if let Some(credentials) = &self.credentials {
            let request = Request::new(head, body);
            let credential =
                verify(&authorization, &request, credentials, self.clock.now()).map_err(fault)?;
            account = credential.account.clone();
        }
        let region = self.region(authorization.region())?;
        let service = authorization.service().to_owned();
        Ok((Caller { account, region, access_key_id: Arc::from(key) }, service))
    }

    fn region(&self, name: &str) -> Result<Region, Refusal> {
        let hosted = self.regions.iter().find(|region| region.as_str() == name);
        hosted.copied().ok_or_else(|| {
            let regions: Vec<&str> = self.regions.iter().map(|region| region.as_str()).collect();
            let message = format!(
                "The region {name} is not hosted here; hosted are: {}. Start the server with --region {name} to add it.",
                regions.join(", ")
            );
            Refusal::new("UnrecognizedClientException", 400, message)
        })
    }

    /// `POST /_whimbrel/call/{service}/{operation}`.
    async fn call(&self, arrived: Arrived) -> Reply {
        let Arrived { head, body, trace, trace_id, .. } = arrived;
        let failed = |status: StatusCode, code: &str, message: &str| {
            Reply::new(reply::json(status, &json!({ "code": code, "message": message })), "call refused")
        };
        if head.method != http::Method::POST {
            return failed(StatusCode::METHOD_NOT_ALLOWED, "MethodNotAllowed", "Calls are made with POST.");
        }
        if self.credentials.is_some() {
            let message =
                "This server checks signatures (--auth); call its operations with a signed AWS client.";
            return failed(StatusCode::FORBIDDEN, "AccessDenied", message);
        }
        // A page in a browser cannot set this header on a request to another origin without being asked first.
        if !head.headers.contains_key("x-whimbrel-client") {
            let message = "The header x-whimbrel-client must be there, with any value.";
            return failed(StatusCode::FORBIDDEN, "AccessDenied", message);
        }
        let region = head.headers.get("x-whimbrel-region").and_then(|value| value.to_str().ok());
        let region = match region.map_or_else(
            || Ok(self.regions.first().copied().unwrap_or(Region::DEFAULT)),
            |name| self.region(name),
        ) {
            Ok(region) => region,
            Err(refusal) => return failed(StatusCode::BAD_REQUEST, &refusal.code, &refusal.message),
        };
        let path = head.uri.path().strip_prefix(CALL).unwrap_or_default();
        let Some((service, operation)) = path.split_once('/') else {
            let message = "Call /_whimbrel/call/{service}/{operation}.";
            return failed(StatusCode::NOT_FOUND, "UnknownOperationException", message);
        };
        let body = match read_body(&self.clock, body, limits::JSON_REQUEST_BYTES, self.body_timeout).await {
            Ok(body) => body,
            Err(error) => {
                return failed(StatusCode::BAD_REQUEST, "SerializationException", &error.to_string());
            }
        };
        let call = Call {
            trace,
            trace_id: Arc::from(trace_id.to_string()),
            ..self.house.own_call(AccountId::local(), region)
        };
        let answer = match self.own.iter().find(|own| own.name() == (service, operation)) {
            Some(own) => own.call(&call, &body).await,
            None => self.house.call_json(service, operation, &call, &body).await,
        };
        match answer {
            Ok(output) => Reply::new(reply::json(StatusCode::OK, &output), format!("{service}.{operation}")),
            Err(error) => {
                let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST);
                failed(status, &error.code, &error.message)
            }
        }
    }
}

impl Door for OperationsDoor {
    fn serve<'a>(&'a self, arrived: Arrived) -> LocalFuture<'a, Reply> {
        Box::pin(async move {
            if arrived.head.uri.path().starts_with(CALL) {
                self.call(arrived).await
            } else {
                self.operate(arrived).await
            }
        })
    }
}

/// The body as it was before the client compressed it, as SDKs do with large ones of CloudWatch's. In REST protocols the encoding
/// belongs to what is sent, and is not ours to take off.
fn plain(head: &Parts, body: Bytes) -> Result<Bytes, BodyError> {
    let is_zipped = head.headers.get(http::header::CONTENT_ENCODING).is_some_and(|value| value == "gzip");
    if !is_zipped || matches!(protocol_of(head, &body), Protocol::RestJson | Protocol::RestXml) {
        return Ok(body);
    }
    unzipped(&body, limits::JSON_REQUEST_BYTES)
}

fn too_much(error: &BodyError) -> Refusal {
    match error {
        BodyError::TooLarge { .. } => Refusal::new("RequestEntityTooLargeException", 413, error.to_string()),
        BodyError::TimedOut => Refusal::new("RequestTimeoutException", 408, error.to_string()),
        BodyError::Broken(_) | BodyError::Unzip(_) => {
            Refusal::new("SerializationException", 400, error.to_string())
        }
    }
}

fn style_of(protocol: Protocol) -> FaultStyle {
    match protocol {
        Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RpcV2Cbor => FaultStyle::Json,
        Protocol::RestJson => FaultStyle::RestJson,
        Protocol::Query | Protocol::RestXml => FaultStyle::Query,
    }
}
