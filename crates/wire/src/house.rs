//! The rooms together, and the in-process way to each of their operations.

use crate::codec::Decoder as _;
use crate::json::{JsonReader, JsonWriter};
use crate::operation::{Call, Caller, Operation, Served, Service};
use crate::rest::Paths;
use crate::schema::{OperationSchema, ServiceSchema};
use crate::shape::{Internal, OperationError};
use crate::validate::violations;
use base::{AccountId, Clock, Distances, Meters, Region, RequestId, Rng, Trace, Ways};
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::Arc;

/// The rooms together. It is built once, before the first request.
pub struct House {
    /// Time.
    pub clock: Clock,
    /// Randomness.
    pub rng: Rng,
    /// How far its regions are from each other.
    pub distances: Distances,
    /// What its rooms count, until it becomes metrics.
    pub meters: Meters,
    /// What became of events, while somebody follows them.
    pub ways: Ways,
    rooms: BTreeMap<&'static str, Room>,
}

/// A service and what it serves.
pub(crate) struct Room {
    pub(crate) schema: &'static ServiceSchema,
    pub(crate) paths: Paths,
    operations: BTreeMap<&'static str, Box<dyn Served>>,
}

impl Room {
    pub(crate) fn operation(&self, name: &str) -> Option<&dyn Served> {
        self.operations.get(name).map(|operation| &**operation)
    }
}

/// A fault of a call whose operation is known by name only.
#[derive(Clone, Debug, PartialEq)]
pub struct CallError {
    /// The code, such as `ResourceNotFoundException`.
    pub code: String,
    /// The HTTP status that it has on the wire.
    pub status: u16,
    /// What it says to people.
    pub message: String,
    /// The fault's members.
    pub members: serde_json::Value,
}

impl std::fmt::Display for CallError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for CallError {}

impl CallError {
    /// A fault that no model has.
    pub fn new(code: impl Into<String>, status: u16, message: impl Into<String>) -> Self {
        Self { code: code.into(), status, message: message.into(), members: serde_json::Value::Null }
    }

    /// Whether the caller asked too often.
    pub fn is_throttled(&self) -> bool {
        self.code.contains("Throttl") || self.code.contains("TooManyRequests")
    }

    /// Whether the same call may succeed later: it was throttled, or the service failed. What is not served stays so.
    pub fn may_pass(&self) -> bool {
        self.is_throttled() || (self.status >= 500 && self.status != 501)
    }

    /// The fault in an operation's error.
    pub fn of(error: &dyn OperationError) -> Self {
        match error.fault() {
            Ok(fault) => {
                let schema = fault.schema();
                let mut writer = JsonWriter::new();
                fault.write(schema, &mut writer);
                Self {
                    code: schema.code().to_owned(),
                    status: schema.fault.map_or(400, |fault| fault.status),
                    message: fault.message().to_owned(),
                    members: serde_json::from_slice(&writer.into_bytes()).unwrap_or_default(),
                }
            }
            Err(_) => Self::new(
                "InternalFailure",
                500,
                "The request processing has failed because of an unknown error, exception or failure.",
            ),
        }
    }
}

impl House {
    /// A house without rooms.
    pub fn new(clock: Clock, rng: Rng) -> Self {
        Self {
            clock,
            rng,
            distances: Distances::none(),
            meters: Meters::default(),
            ways: Ways::default(),
            rooms: BTreeMap::new(),
        }
    }

    /// Adds a room.
    pub fn add<S: Service>(&mut self, service: Arc<S>) {
        let mut operations = BTreeMap::new();
        for handler in S::operations().0 {
            let served = (handler.bind)(Arc::clone(&service));
            operations.insert(served.schema().name, served);
        }
        self.rooms
            .insert(S::SCHEMA.name, Room { schema: S::SCHEMA, paths: Paths::new(S::SCHEMA), operations });
    }

    /// Every service with the operations that are served, in alphabetic order.
    pub fn served(&self) -> impl Iterator<Item = (&'static ServiceSchema, Vec<&'static OperationSchema>)> {
        self.rooms
            .values()
            .map(|room| (room.schema, room.operations.values().map(|one| one.schema()).collect()))
    }

    pub(crate) fn rooms(&self) -> impl Iterator<Item = &Room> {
        self.rooms.values()
    }

    /// A call that Whimbrel itself makes in an account and region, such as from a timer.
    pub fn own_call(self: &Arc<Self>, account: AccountId, region: Region) -> Call {
        Call {
            caller: Caller { account, region, access_key_id: Arc::from("") },
            request_id: RequestId::new(&self.rng),
            trace: Trace::new(),
            trace_id: Arc::from(""),
            trace_header: None,
            house: Arc::clone(self),
        }
    }

    /// What is done in region `to` on behalf of region `from`: half of the round trip passes before it and half after. All that
    /// crosses between regions goes through here.
    pub async fn across<T>(&self, from: Region, to: Region, work: impl Future<Output = T>) -> T {
        let trip = self.distances.round_trip(from, to, &self.rng);
        if trip.is_zero() {
            return work.await;
        }
        self.clock.sleep(trip / 2).await;
        let done = work.await;
        self.clock.sleep(trip - trip / 2).await;
        done
    }

    /// Calls operation `O` in process. Nothing is encoded, and constraints are the caller's to keep.
    pub async fn call<O: Operation>(&self, call: &Call, input: O::Input) -> Result<O::Output, O::Error> {
        let room = self.rooms.get(O::SERVICE.name);
        let Some(served) = room.and_then(|room| room.operation(O::SCHEMA.name)) else {
            return Err(Internal::new(not_served(O::SERVICE.id, O::SCHEMA.name)).into());
        };
        match served.run(call.clone(), Box::new(input)).await {
            Ok(output) => match output.into_any().downcast::<O::Output>() {
                Ok(output) => Ok(*output),
                Err(_) => Err(Internal::new("an output of another operation").into()),
            },
            Err(error) => match error.into_any().downcast::<O::Error>() {
                Ok(error) => Err(*error),
                Err(_) => Err(Internal::new("an error of another operation").into()),
            },
        }
    }

    /// Calls an operation that is known by name only, with its input and output as JSON (member names of the model, base64
    /// for blobs). Constraints are checked.
    pub async fn call_json(
        &self,
        service: &str,
        operation: &str,
        call: &Call,
        input: &[u8],
    ) -> Result<serde_json::Value, CallError> {
        let unknown = || {
            CallError::new("UnknownOperationException", 404, format!("There is no {service}.{operation}."))
        };
        let room = self.rooms.get(service).ok_or_else(unknown)?;
        let schema = room.schema.operation(operation).ok_or_else(unknown)?;
        let Some(served) = room.operation(operation) else {
            return Err(CallError::new("NotImplemented", 501, not_served(room.schema.id, operation)));
        };
        let malformed = |text: &str| CallError::new("SerializationException", 400, text);
        let mut reader = JsonReader::by_model_names(input).map_err(|error| malformed(error.message()))?;
        let decoded = served.read(&mut reader).and_then(|decoded| reader.end().map(|()| decoded));
        let decoded = decoded.map_err(|error| malformed(error.message()))?;
        if let Err(message) = violations(room.schema, schema, &*decoded, reader.missing()) {
            let code = room.schema.validation.code;
            let fault = schema.fault(code);
            return Err(CallError::new(fault.map_or(code, |fault| fault.code()), 400, message));
        }
        match served.run(call.clone(), decoded.into_any()).await {
            Ok(output) => {
                let mut writer = JsonWriter::by_model_names();
                output.write(schema.output, &mut writer);
                serde_json::from_slice(&writer.into_bytes())
                    .map_err(|error| CallError::new("InternalFailure", 500, error.to_string()))
            }
            Err(error) => {
                if let Err(internal) = error.fault() {
                    crate::log_internal(room.schema.name, operation, internal);
                }
                Err(CallError::of(&*error))
            }
        }
    }
}

/// What an operation that is known and not served answers.
pub(crate) fn not_served(service: &str, operation: &str) -> String {
    format!("Whimbrel knows {service}'s {operation} but does not serve it yet.")
}
