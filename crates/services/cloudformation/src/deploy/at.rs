//! What a resource type is given while one resource is made, changed or deleted.

use base::{AccountId, Clock, Region};
use serde_json::{Map, Value};
use wire::CallError;
use wire::operation::Operation;

use super::Deployment;
use crate::coerce::coerce;
use crate::objects::{ObjectError, Objects, location};

/// One resource under way.
pub(crate) struct At<'a> {
    pub(crate) deployment: &'a Deployment,
    pub(crate) logical_id: &'a str,
}

const STACK_NAME: &str = "aws:cloudformation:stack-name";
const STACK_ID: &str = "aws:cloudformation:stack-id";
const LOGICAL_ID: &str = "aws:cloudformation:logical-id";

const NAME_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

impl At<'_> {
    /// Time, for what has to be waited for.
    pub(crate) fn clock(&self) -> &Clock {
        &self.deployment.call.house.clock
    }

    /// Calls an operation with properties in the place of its input; the error is what the resource's events say.
    pub(crate) async fn call<O: Operation>(&self, input: Value) -> Result<Value, String> {
        self.try_call::<O>(input).await.map_err(|error| self.message::<O>(&error))
    }

    /// Calls an operation that takes something away: what is gone already is as well.
    pub(crate) async fn delete<O: Operation>(&self, input: Value) -> Result<(), String> {
        match self.try_call::<O>(input).await {
            Ok(_) => Ok(()),
            Err(error) if is_gone(&error) => Ok(()),
            Err(error) => Err(self.message::<O>(&error)),
        }
    }

    async fn try_call<O: Operation>(&self, input: Value) -> Result<Value, CallError> {
        let input = coerce(O::SCHEMA.input, &input, "#").map_err(|reason| {
            let id = self.logical_id;
            CallError::new(
                "",
                400,
                format!("Properties validation failed for resource {id} with message:\n{reason}"),
            )
        })?;
        let call = &self.deployment.call;
        let bytes = input.to_string();
        call.house.call_json(O::SERVICE.name, O::SCHEMA.name, call, bytes.as_bytes()).await
    }

    fn message<O: Operation>(&self, error: &CallError) -> String {
        if error.code.is_empty() {
            return error.message.clone();
        }
        let handler_code = match error.status {
            _ if is_gone(error) => "NotFound",
            409 => "AlreadyExists",
            _ if error.code.contains("AlreadyExists") || error.code == "ResourceInUseException" => {
                "AlreadyExists"
            }
            429 => "Throttling",
            403 => "AccessDenied",
            500.. => "GeneralServiceException",
            _ => "InvalidRequest",
        };
        let call = &self.deployment.call;
        format!(
            "Resource handler returned message: \"{} (Service: {}, Status Code: {}, Request ID: {})\" (RequestToken: {}, HandlerErrorCode: {handler_code})",
            error.message,
            O::SERVICE.id,
            error.status,
            call.request_id,
            call.house.rng.uuid(),
        )
    }

    /// What an error of S3 says in a resource's events.
    pub(crate) fn objection(&self, error: &ObjectError) -> String {
        let handler_code = match error.code.as_str() {
            "BucketAlreadyExists" | "BucketAlreadyOwnedByYou" => "AlreadyExists",
            "NoSuchBucket" => "NotFound",
            "AccessDenied" => "AccessDenied",
            _ => "InvalidRequest",
        };
        format!(
            "Resource handler returned message: \"{} (Service: S3, Error Code: {})\" (RequestToken: {}, HandlerErrorCode: {handler_code})",
            error.message,
            error.code,
            self.deployment.call.house.rng.uuid(),
        )
    }

    pub(crate) fn objects(&self) -> &dyn Objects {
        &*self.deployment.room.objects
    }

    pub(crate) fn account(&self) -> &AccountId {
        &self.deployment.call.caller.account
    }

    pub(crate) fn region(&self) -> Region {
        self.deployment.call.caller.region
    }

    pub(crate) async fn sleep(&self, time: std::time::Duration) {
        self.deployment.call.house.clock.sleep(time).await;
    }

    /// The id that the resource has so far.
    pub(crate) fn physical_id(&self) -> String {
        let stack = self.deployment.stack.borrow();
        stack.resources.get(self.logical_id).map(|record| record.physical_id.clone()).unwrap_or_default()
    }

    /// The properties that its creation began with.
    pub(crate) fn properties(&self) -> Value {
        self.deployment.record(self.logical_id).map(|record| record.properties).unwrap_or_default()
    }

    /// Notes the id of a resource that could not be made whole.
    pub(super) fn note_physical_id(&self, id: &str) {
        if let Some(mut record) = self.deployment.record(self.logical_id) {
            record.physical_id = id.to_owned();
            self.deployment.put_record(record);
        }
    }

    /// The ARN of a resource of a service in this account and region.
    pub(crate) fn arn(&self, service: &str, resource: &str) -> String {
        base::Arn::new(service, self.region(), self.account(), resource).to_string()
    }

    /// The stack's own tags, which its resources take over.
    pub(crate) fn stack_tags(&self) -> Map<String, Value> {
        let stack = self.deployment.stack.borrow();
        stack.source.tags.iter().map(|(key, value)| (key.clone(), Value::from(value.clone()))).collect()
    }

    /// The tags that name stack and resource, which CloudFormation gives to what it makes.
    pub(crate) fn marks(&self) -> Map<String, Value> {
        let stack = self.deployment.stack.borrow();
        let marks =
            [(STACK_NAME, stack.name.as_str()), (STACK_ID, &stack.arn), (LOGICAL_ID, self.logical_id)];
        marks.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))).collect()
    }

    /// The id of the item that has the tags of this resource.
    pub(crate) fn marked(&self, items: &Value, tags: &str, id: &str) -> Option<String> {
        let marks = self.marks();
        let is_ours = |item: &&Value| {
            [STACK_ID, LOGICAL_ID].iter().all(|name| item[tags].get(*name) == marks.get(*name))
        };
        items.as_array()?.iter().find(is_ours)?[id].as_str().map(str::to_owned)
    }

    /// `stack-Logical-AbC123xyz789`, cut from the left parts to fit.
    pub(crate) fn made_up_name(&self, longest: usize, lower_case: bool) -> String {
        let suffix = self.deployment.call.house.rng.string(NAME_ALPHABET, 12);
        let stack = self.deployment.stack.borrow().name.clone();
        let room = longest.saturating_sub(suffix.len() + 2);
        let logical: String =
            self.logical_id.chars().take((room / 2).max(room.saturating_sub(stack.len()))).collect();
        let stack: String = stack.chars().take(room.saturating_sub(logical.len())).collect();
        let name = format!("{stack}-{logical}-{suffix}");
        if lower_case { name.to_ascii_lowercase() } else { name }
    }

    /// The OpenAPI document of `Body` or `BodyS3Location`.
    pub(crate) async fn open_api(&self, properties: &Value) -> Result<Option<Value>, String> {
        if let Some(body) = properties.get("Body") {
            return Ok(Some(body.clone()));
        }
        let place = match properties.get("BodyS3Location") {
            None => return Ok(None),
            Some(Value::String(url)) => location(url).ok_or("BodyS3Location is no S3 location")?,
            Some(place) => {
                let part =
                    |name: &str| place.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
                (part("Bucket"), part("Key"))
            }
        };
        let object = self.objects().get_object(self.account(), &place.0, &place.1).await;
        let bytes = object.map_err(|error| self.objection(&error))?;
        let document = engine::template::to_json(&String::from_utf8_lossy(&bytes));
        document.map(Some).map_err(|error| format!("Unable to parse API definition: {error}"))
    }
}

/// Whether an error says that what was to go is not there.
fn is_gone(error: &CallError) -> bool {
    matches!(
        error.code.as_str(),
        "AWS.SimpleQueueService.NonExistentQueue"
            | "NoSuchEntity"
            | "NotFoundException"
            | "ObjectNotFoundException"
            | "ParameterNotFound"
            | "ResourceNotFoundException"
    ) || error.status == 404 && error.code != "UnknownOperationException"
}
