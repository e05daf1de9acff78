//! From an HTTP request to an operation, and from its answer to an HTTP response.
//!
//! The steps, in order: find the protocol and the operation, decode, validate, run, encode. Whatever goes wrong on the way
//! is answered in the protocol's own form.

mod route;

use crate::house::House;
use crate::operation::{Call, Caller};
use crate::protocol::{self, Incoming, Refusal};
use crate::schema::Protocol;
use crate::shape::AnyShape;
use crate::validate::violations;
use ::http::request::Parts;
use ::http::{HeaderValue, Response};
use base::{RequestId, Trace};
use bytes::Bytes;
use route::{Route, Unrouted, route};
use std::borrow::Cow;
use std::sync::Arc;

/// What else is known of a request.
pub struct Context {
    /// Who calls.
    pub caller: Caller,
    /// The service in the signature's scope; empty where nothing was signed.
    pub signed_service: String,
    /// Where the request's time goes.
    pub trace: Trace,
    /// `X-Amzn-Trace-Id`.
    pub trace_id: Arc<str>,
}

/// A response, and what to call it in the latency record.
pub struct Answer {
    /// The response.
    pub response: Response<Bytes>,
    /// Such as `dynamodb.PutItem`.
    pub label: Cow<'static, str>,
}

/// Answers a request for an AWS operation.
pub async fn serve(house: &Arc<House>, head: &Parts, body: Bytes, context: Context) -> Answer {
    let request_id = RequestId::new(&house.rng);
    let (mut response, label) = match route(house, head, &body, &context.signed_service) {
        Ok(route) => {
            let label = format!("{}.{}", route.served.service().name, route.served.schema().name);
            let call = Call {
                caller: context.caller,
                request_id: request_id.clone(),
                trace: context.trace,
                trace_id: context.trace_id,
                trace_header: head
                    .headers
                    .get("x-amzn-trace-id")
                    .and_then(|value| value.to_str().ok())
                    .map(Arc::from),
                house: Arc::clone(house),
            };
            (run(route, call).await, Cow::Owned(label))
        }
        Err(Unrouted { protocol, service, refusal }) => {
            let response = protocol::refuse(protocol, service, &refusal, request_id.as_str());
            (response, Cow::Borrowed("refused"))
        }
    };
    if let Ok(value) = HeaderValue::from_str(request_id.as_str()) {
        response.headers_mut().insert("x-amzn-requestid", value);
    }
    Answer { response, label }
}

/// A refusal in the form that fits `head`, for whatever stands before the operations, such as a signature that does
/// not hold.
pub fn refuse(head: &Parts, body: &Bytes, refusal: &Refusal, request_id: &RequestId) -> Response<Bytes> {
    protocol::refuse(protocol_of(head, body), None, refusal, request_id.as_str())
}

/// The protocol that a request most likely speaks.
pub fn protocol_of(head: &Parts, body: &Bytes) -> Protocol {
    route::protocol_of(head, body)
}

/// Steps 2 to 5.
async fn run(route: Route<'_>, call: Call) -> Response<Bytes> {
    let Route { protocol, served, incoming } = route;
    let (service, schema) = (served.service(), served.schema());
    let request_id = call.request_id.clone();
    let input = match decode(protocol, served, incoming) {
        Ok(input) => input,
        Err(refusal) => return protocol::refuse(protocol, Some(service), &refusal, request_id.as_str()),
    };
    let error = match served.run(call, input.into_any()).await {
        Ok(output) => {
            return protocol::encode(protocol, service, schema, &*output, request_id.as_str());
        }
        Err(error) => error,
    };
    match error.fault() {
        Ok(fault) => protocol::encode_fault(protocol, service, fault, request_id.as_str()),
        Err(internal) => {
            crate::log_internal(service.name, schema.name, internal);
            let code = if protocol == Protocol::Query { "InternalFailure" } else { "InternalServerError" };
            let message =
                "The request processing has failed because of an unknown error, exception or failure.";
            let refusal = Refusal { namespace: service.namespace, ..Refusal::new(code, 500, message) };
            protocol::refuse(protocol, Some(service), &refusal, request_id.as_str())
        }
    }
}

/// Steps 2 and 3: decode and validate.
fn decode(
    protocol: Protocol,
    served: &dyn crate::operation::Served,
    incoming: Incoming<'_>,
) -> Result<Box<dyn AnyShape>, Refusal> {
    let incoming = Incoming { namespace: served.service().namespace, ..incoming };
    let mut input = None;
    let read = &mut |from: &mut dyn crate::codec::Decoder| {
        input = Some(served.read(from)?);
        Ok(())
    };
    let missing =
        protocol::decode(protocol, incoming, read).map_err(|error| Refusal::malformed(protocol, &error))?;
    let Some(input) = input else { return Err(Refusal::new("SerializationException", 400, "")) };
    let (service, schema) = (served.service(), served.schema());
    violations(service, schema, &*input, &missing).map_err(|message| {
        let code = service.validation.code;
        let fault = schema.fault(code);
        Refusal {
            code: Cow::Borrowed(code),
            query_code: fault.and_then(|fault| fault.fault).and_then(|fault| fault.code),
            namespace: service.validation.namespace,
            status: 400,
            message,
        }
    })?;
    Ok(input)
}
