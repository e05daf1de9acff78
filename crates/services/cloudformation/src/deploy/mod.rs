//! The deployment of one stack: every step is stored before the next one begins.

mod at;
mod create;
mod custom;
mod delete;
mod dynamic;
mod finish;
mod nested;
mod order;
mod update;

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use std::sync::Arc;

use engine::template::{DeletionPolicy, Lookup, Pseudo, Scope, Template, dependencies};
use serde_json::Value;
use store::{Batch, Shard};
use wire::operation::Call;

pub(crate) use at::At;

use crate::faults::Refusal;
use crate::kinds::{self, Kind, Made};
use crate::prepare;
use crate::records::event::{self, EventRecord};
use crate::records::export::{self, ExportRecord};
use crate::records::resource::ResourceRecord;
use crate::records::stack::{self, OutputRecord, StackRecord, Write};
use crate::room::{CloudFormation, read, stored_resources};

/// What a deployment does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plan {
    Create,
    Update,
    Delete,
}

/// A stack under way.
pub(crate) struct Deployment {
    pub(crate) room: Arc<CloudFormation>,
    pub(crate) call: Call,
    pub(crate) stack: RefCell<StackRecord>,
    shard: Shard,
    order: Cell<u64>,
    /// Resources whose change in place has begun in this update.
    touched: RefCell<BTreeSet<String>>,
    /// Resources that are otherwise than they are stored.
    unsaved: RefCell<BTreeSet<String>>,
    /// Whether the templates, or what was before, are otherwise than they are stored.
    sources_unsaved: Cell<bool>,
    /// The template that is deployed, read once.
    plan: RefCell<Option<Rc<Planned>>>,
    /// Nested stacks that this update has changed, by the id of their resource; their end is this stack's to say.
    nested: RefCell<BTreeMap<String, Rc<Deployment>>>,
    /// Whether the end of an update is another stack's to say.
    deferred: Cell<bool>,
    /// The exports that this deployment has used.
    imports_seen: RefCell<BTreeSet<String>>,
    /// The outputs before an update whose end is another stack's to say.
    former_outputs: RefCell<Vec<OutputRecord>>,
}

impl Drop for Deployment {
    fn drop(&mut self) {
        self.room.end(&self.stack.borrow().uuid);
    }
}

/// A template with what its conditions and references say.
pub(crate) struct Planned {
    pub(crate) template: Template,
    pub(crate) pseudo: Pseudo,
    /// Which of its resources are there.
    pub(crate) present: BTreeSet<String>,
    /// What each of them needs among them.
    pub(crate) needs: BTreeMap<String, BTreeSet<String>>,
}

/// Starts a deployment as a task of this worker. The stack is stored with its first status before this returns.
pub(crate) async fn start(
    room: &Arc<CloudFormation>,
    call: &Call,
    stack: StackRecord,
    plan: Plan,
) -> Result<(), Refusal> {
    let deployment = Rc::new(Deployment::take(room, call, stack, plan).await?);
    tokio::task::spawn_local(async move {
        // Only the store can fail here. Nothing more can be written; the next look at the stack settles it.
        let _ = deployment.run(plan).await;
    });
    Ok(())
}

/// What functions see of a stack's resources and of other stacks' exports.
struct World<'a> {
    deployment: &'a Deployment,
}

impl Lookup for World<'_> {
    fn reference(&self, resource: &str) -> Option<Value> {
        let stack = self.deployment.stack.borrow();
        let record = stack.resources.get(resource).filter(|record| !record.physical_id.is_empty())?;
        Some(Value::from(record.physical_id.clone()))
    }

    fn attribute(&self, resource: &str, attribute: &str) -> Result<Value, String> {
        let stack = self.deployment.stack.borrow();
        let Some(record) = stack.resources.get(resource) else {
            return Err(format!(
                "Template format error: Unresolved resource dependencies [{resource}] in the Resources block of the template"
            ));
        };
        record.attributes.get(attribute).cloned().ok_or_else(|| {
            if record.kind.starts_with("Custom::") || record.kind == "AWS::CloudFormation::CustomResource" {
                return format!(
                    "CustomResource attribute error: Vendor response doesn't contain {attribute} key in object {}",
                    record.physical_id
                );
            }
            format!(
                "Template error: resource {resource} does not support attribute type {attribute} in Fn::GetAtt"
            )
        })
    }

    fn import(&self, name: &str) -> Option<String> {
        let account = self.deployment.call.caller.account.as_str();
        let found: Option<ExportRecord> =
            read(&self.deployment.shard, &export::key(account, name)).ok().flatten();
        let value = found?.value;
        self.deployment.imports_seen.borrow_mut().insert(name.to_owned());
        let mut stack = self.deployment.stack.borrow_mut();
        if !stack.imports.iter().any(|import| import == name) {
            stack.imports.push(name.to_owned());
        }
        Some(value)
    }
}

impl Deployment {
    /// Takes the stack for a deployment and stores its first status, unless another call was faster since it was read.
    pub(crate) async fn take(
        room: &Arc<CloudFormation>,
        call: &Call,
        stack: StackRecord,
        plan: Plan,
    ) -> Result<Self, Refusal> {
        let shard = room.shard(call.caller.region)?;
        room.begin(&stack.uuid);
        let before = stack.status.clone();
        let deployment = Self {
            room: Arc::clone(room),
            call: call.clone(),
            stack: RefCell::new(stack),
            shard,
            order: Cell::new(0),
            touched: RefCell::default(),
            unsaved: RefCell::default(),
            sources_unsaved: Cell::new(false),
            plan: RefCell::default(),
            nested: RefCell::default(),
            deferred: Cell::new(false),
            imports_seen: RefCell::default(),
            former_outputs: RefCell::default(),
        };
        let status = match plan {
            Plan::Create => "CREATE_IN_PROGRESS",
            Plan::Update => "UPDATE_IN_PROGRESS",
            Plan::Delete => "DELETE_IN_PROGRESS",
        };
        deployment.store_first(&before, status).await?;
        Ok(deployment)
    }

    /// Deploys. An error is the store's; everything else is told by the stack's status.
    pub(crate) async fn run(&self, plan: Plan) -> Result<(), Refusal> {
        match plan {
            Plan::Create => self.create().await,
            Plan::Update => self.update().await,
            Plan::Delete => self.delete().await,
        }
    }

    fn now(&self) -> i64 {
        self.call.house.clock.now().as_micros()
    }

    fn at<'a>(&'a self, logical_id: &'a str) -> At<'a> {
        At { deployment: self, logical_id }
    }

    /// The template that is deployed, with what its conditions and references say.
    fn planned(&self) -> Result<Rc<Planned>, Refusal> {
        if let Some(planned) = &*self.plan.borrow() {
            return Ok(Rc::clone(planned));
        }
        let stack = self.stack.borrow();
        let template = prepare::processed(&stack.source)?;
        let pseudo = prepare::pseudo(&stack);
        let present: BTreeSet<String> =
            prepare::present(&template, &stack.source, &pseudo)?.into_iter().collect();
        let mut needs = dependencies(&template);
        needs.retain(|id, _| present.contains(id));
        needs.values_mut().for_each(|needs| needs.retain(|id| present.contains(id)));
        let planned = Rc::new(Planned { template, pseudo, present, needs });
        *self.plan.borrow_mut() = Some(Rc::clone(&planned));
        Ok(planned)
    }

    /// Stores what has changed of the stack, with one event.
    async fn save(&self, event: EventRecord) -> Result<(), Refusal> {
        let mut batch = Batch::new();
        for (key, value) in self.writes(event, false)? {
            match value {
                Some(value) => batch.put(key, value),
                None => batch.delete(key),
            }
        }
        self.shard.commit(batch).await?;
        Ok(())
    }

    async fn store_first(&self, before: &str, status: &str) -> Result<(), Refusal> {
        let skipped = match status {
            "DELETE_IN_PROGRESS" => None,
            _ => prepare::skipped_note(&self.stack.borrow().source),
        };
        let reason =
            skipped.map_or_else(|| "User Initiated".to_owned(), |note| format!("User Initiated. {note}"));
        let event = self.note_status(status, Some(&reason));
        let writes = self.writes(event, true)?;
        let (key, name, arn, uuid) = {
            let stack = self.stack.borrow();
            let name = stack::name_key(&stack.account, &stack.name);
            (stack::key(&stack.account, &stack.uuid), name, stack.arn.clone(), stack.uuid.clone())
        };
        let taken = |status: &str| {
            Refusal::Invalid(format!("Stack:{arn} is in {status} state and can not be updated."))
        };
        self.shard
            .transact(|txn| {
                match txn.get(key.as_bytes())? {
                    Some(stored) => {
                        let stored: StackRecord = serde_json::from_slice(&stored)?;
                        if stored.in_progress() || stored.status != before {
                            return Err(taken(&stored.status));
                        }
                    }
                    None => {
                        let holder = txn.get(name.as_bytes())?;
                        if holder.is_some_and(|holder| holder != uuid.as_bytes()) {
                            return Err(taken("CREATE_IN_PROGRESS"));
                        }
                    }
                }
                for (key, value) in writes {
                    match value {
                        Some(value) => txn.put(key, value),
                        None => txn.delete(key),
                    }
                }
                Ok(())
            })
            .await
    }

    /// The event and what has changed of the stack, or all of it, with the keys that follow from them.
    fn writes(&self, mut event: EventRecord, whole: bool) -> Result<Vec<Write>, Refusal> {
        let stack = self.stack.borrow();
        let order = self.order.get();
        self.order.set(order + 1);
        event.at = self.now();
        event.id = format!("{}-{}-{:x}{order:x}", event.logical_id, event.status, event.at);
        event.token = stack.token.clone();
        let unsaved = std::mem::take(&mut *self.unsaved.borrow_mut());
        let sources_unsaved = self.sources_unsaved.replace(false);
        let mut writes = match whole {
            true => stack.whole(stored_resources(&self.shard, &stack.account, &stack.uuid)?)?,
            false => {
                let mut writes = vec![stack.head()?];
                for id in unsaved {
                    writes.push(stack.resource(&id)?);
                }
                if sources_unsaved {
                    writes.extend(stack.sources()?);
                }
                writes
            }
        };
        let key = event::key(&stack.account, &stack.uuid, event.at, order);
        writes.push((key, Some(serde_json::to_vec(&event)?)));
        let name = stack::name_key(&stack.account, &stack.name);
        if stack.is_deleted() {
            let holder = self.shard.get(name.as_bytes())?;
            if holder.is_some_and(|uuid| uuid == stack.uuid.as_bytes()) {
                writes.push((name, None));
            }
        } else {
            writes.push((name, Some(stack.uuid.clone().into_bytes())));
        }
        self.put_exports(&stack, &mut writes)?;
        Ok(writes)
    }

    /// The exports are those of the outputs, in the same batch as the stack that they belong to.
    fn put_exports(&self, stack: &StackRecord, writes: &mut Vec<Write>) -> Result<(), Refusal> {
        if stack.in_progress() {
            return Ok(());
        }
        let named: BTreeMap<&String, &String> = stack
            .outputs
            .iter()
            .filter_map(|output| Some((output.export.as_ref()?, &output.value)))
            .collect();
        for held in self.room.exports(self.call.caller.region, &self.call.caller.account)? {
            if held.stack_arn == stack.arn && !named.contains_key(&held.name) {
                writes.push((export::key(&stack.account, &held.name), None));
            }
        }
        for (name, value) in named {
            let record =
                ExportRecord { name: name.clone(), value: value.clone(), stack_arn: stack.arn.clone() };
            writes.push((export::key(&stack.account, name), Some(serde_json::to_vec(&record)?)));
        }
        Ok(())
    }

    /// Sets the stack's status and stores it.
    async fn stack_status(&self, status: &str, reason: Option<&str>) -> Result<(), Refusal> {
        self.save(self.note_status(status, reason)).await
    }

    /// Sets the stack's status; the event that says so.
    fn note_status(&self, status: &str, reason: Option<&str>) -> EventRecord {
        let now = self.now();
        let mut stack = self.stack.borrow_mut();
        stack.status = status.to_owned();
        stack.reason = reason.map(str::to_owned);
        match status {
            "DELETE_COMPLETE" => stack.deleted = Some(now),
            "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE" => {
                stack.updated = Some(now)
            }
            _ => {}
        }
        EventRecord {
            logical_id: stack.name.clone(),
            physical_id: stack.arn.clone(),
            kind: "AWS::CloudFormation::Stack".into(),
            status: status.into(),
            reason: reason.map(str::to_owned),
            ..EventRecord::default()
        }
    }

    /// Sets a resource's status and stores the stack.
    async fn status(&self, id: &str, status: &str, reason: Option<String>) -> Result<(), Refusal> {
        let event = {
            let now = self.now();
            let mut stack = self.stack.borrow_mut();
            let Some(record) = stack.resources.get_mut(id) else { return Ok(()) };
            record.status = status.to_owned();
            record.reason = reason.clone();
            record.updated = now;
            self.unsaved.borrow_mut().insert(id.to_owned());
            event_of(record)
        };
        self.save(event).await
    }

    /// The resource's record; the task alone changes it.
    fn record(&self, id: &str) -> Option<ResourceRecord> {
        self.stack.borrow().resources.get(id).cloned()
    }

    fn put_record(&self, record: ResourceRecord) {
        self.unsaved.borrow_mut().insert(record.logical_id.clone());
        self.stack.borrow_mut().resources.insert(record.logical_id.clone(), record);
    }

    fn remove_record(&self, id: &str) -> Option<ResourceRecord> {
        self.unsaved.borrow_mut().insert(id.to_owned());
        self.stack.borrow_mut().resources.remove(id)
    }

    /// The properties of a resource with their functions resolved.
    fn resolve(&self, planned: &Planned, value: &Value) -> Result<Value, String> {
        let values = prepare::scope_values(&self.stack.borrow().source);
        let world = World { deployment: self };
        let scope = Scope::new(&planned.template, &values, &planned.pseudo, &world)
            .map_err(|error| error.to_string())?;
        scope.evaluate(value).map_err(|error| error.to_string())
    }

    /// The properties of a resource with their functions resolved and with the stack's tags: as they are written, and with what
    /// dynamic references lead to.
    async fn properties(
        &self,
        planned: &Planned,
        id: &str,
        kind: &dyn Kind,
    ) -> Result<(Value, Value), String> {
        let Some(resource) = planned.template.resources.get(id) else {
            return Err(format!("{id} is no resource of the template"));
        };
        let mut properties = self.resolve(planned, &resource.properties)?;
        if kind.is_tagged() {
            let mut tags = self.at(id).stack_tags();
            tags.extend(kinds::tag_map(properties.get("Tags")));
            if !tags.is_empty() {
                properties["Tags"] = kinds::tag_list(&tags);
            }
        }
        let found = self.at(id).look_up(kind.name(), properties.clone()).await?;
        Ok((properties, found))
    }

    /// The record that a resource of the template begins with.
    fn declared(&self, planned: &Planned, id: &str) -> ResourceRecord {
        let Some(resource) = planned.template.resources.get(id) else { return ResourceRecord::default() };
        ResourceRecord {
            logical_id: id.to_owned(),
            kind: resource.kind.clone(),
            retained: resource.deletion_policy == DeletionPolicy::Retain
                || resource.deletion_policy == DeletionPolicy::RetainExceptOnCreate,
            retained_unless_created: resource.deletion_policy == DeletionPolicy::RetainExceptOnCreate,
            retained_when_replaced: resource.update_replace_policy == DeletionPolicy::Retain,
            needs: planned.needs.get(id).into_iter().flatten().cloned().collect(),
            metadata: resource.metadata.clone(),
            ..ResourceRecord::default()
        }
    }

    /// Makes one resource. The id that it will have, where that is known, is stored before it is made.
    async fn make(
        &self,
        kind: &'static dyn Kind,
        mut record: ResourceRecord,
        (written, mut properties): (Value, Value),
    ) -> Result<bool, Refusal> {
        let id = record.logical_id.clone();
        record.written = (written != properties).then_some(written);
        if let Some((name, longest, lower_case)) = kind.named() {
            if properties.get(name).is_none() {
                properties[name] = Value::from(self.at(&id).made_up_name(longest, lower_case));
            }
            record.physical_id = properties[name].as_str().unwrap_or_default().to_owned();
        }
        if let Some(longest) = kind.made_up() {
            record.physical_id = self.at(&id).made_up_name(longest, false);
        }
        record.properties = properties.clone();
        self.put_record(record.clone());
        self.status(&id, "CREATE_IN_PROGRESS", None).await?;
        let at = self.at(&id);
        let made = match kind.create(&at, &properties).await {
            Err(reason) if exists(&reason) && self.imports(&record) => {
                match kind.adopt(&at, &properties).await {
                    Some(adopted) => adopted.map(|made| (made, "IMPORT_COMPLETE")),
                    None => {
                        Err(format!("{reason} ImportExistingResources is not served for {}.", kind.name()))
                    }
                }
            }
            made => made.map(|made| (made, "CREATE_COMPLETE")),
        };
        match made {
            Ok((made, status)) => {
                record.physical_id = made.physical_id;
                record.attributes = made.attributes;
                if status == "IMPORT_COMPLETE" {
                    record.retained_unless_created = false;
                }
                self.put_record(record);
                self.status(&id, status, None).await?;
                Ok(true)
            }
            Err(reason) => {
                // What exists already under this name is another's and must not be deleted with this stack.
                if exists(&reason) {
                    record.physical_id.clear();
                    // Nor is it looked for: a creation that never began has no properties.
                    record.properties = Value::Null;
                    self.put_record(record);
                }
                self.status(&id, "CREATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    /// Whether a resource becomes the stack's where it exists already: where the deployment was asked to, and only what outlives it.
    fn imports(&self, record: &ResourceRecord) -> bool {
        record.retained && self.stack.borrow().imports_existing
    }

    fn made(record: &ResourceRecord) -> Made {
        Made { physical_id: record.physical_id.clone(), attributes: record.attributes.clone() }
    }
}

/// Whether a resource could not be made because there is one of its name.
fn exists(reason: &str) -> bool {
    reason.contains("HandlerErrorCode: AlreadyExists")
}

fn event_of(record: &ResourceRecord) -> EventRecord {
    EventRecord {
        logical_id: record.logical_id.clone(),
        physical_id: record.physical_id.clone(),
        kind: record.kind.clone(),
        status: record.status.clone(),
        reason: record.reason.clone(),
        // What a dynamic reference leads to may be a secret, and is told by no event.
        properties: (!record.properties.is_null())
            .then(|| record.written.as_ref().unwrap_or(&record.properties).to_string()),
        ..EventRecord::default()
    }
}

/// The type of a record; every record's type was looked up when its template was read.
fn kind_of(record: &ResourceRecord) -> Result<&'static dyn Kind, String> {
    kinds::find(&record.kind).ok_or_else(|| format!("{} is not served", record.kind))
}
