//! The room: where stacks are stored and found again.

use std::collections::HashMap;
use std::sync::Arc;

use base::{AccountId, Region, Timestamp};
use bytes::Bytes;
use parking_lot::Mutex;
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Batch, Shard, Store};
use wire::operation::{Call, Operations, Service};
use wire::schema::ServiceSchema;

use crate::faults::{Refusal, invalid};
use crate::objects::Objects;
use crate::records::stack::StackRecord;
use crate::records::{change_set, event, export, stack};
use crate::responses::Responses;

/// CloudFormation in all hosted regions.
pub struct CloudFormation {
    store: Store,
    pub(crate) objects: Arc<dyn Objects>,
    pub(crate) responses: Responses,
    /// Stacks that tasks of this process deploy right now, with how many: the last breath of one deployment may overlap
    /// the first of the next.
    running: Mutex<HashMap<String, usize>>,
}

impl Service for CloudFormation {
    const SCHEMA: &'static ServiceSchema = &wire::cloudformation::SERVICE;

    fn operations() -> Operations<Self> {
        crate::operations::list()
    }
}

/// The stored value, if it is there.
pub(crate) fn read<T: DeserializeOwned>(shard: &Shard, key: &str) -> Result<Option<T>, Refusal> {
    match shard.get(key.as_bytes())? {
        Some(bytes) => Ok(Some(serde_json::from_slice(&bytes)?)),
        None => Ok(None),
    }
}

/// Every stored value under a prefix, in order of their keys.
pub(crate) fn read_all<T: DeserializeOwned>(shard: &Shard, prefix: &str) -> Result<Vec<T>, Refusal> {
    let mut all = Vec::new();
    for entry in shard.prefix(prefix.as_bytes()) {
        let (_, value) = entry?;
        all.push(serde_json::from_slice(&value)?);
    }
    Ok(all)
}

/// Every stack whose key begins so, with its parts; they lie behind it in the store.
fn read_stacks(shard: &Shard, prefix: &str) -> Result<Vec<StackRecord>, Refusal> {
    let mut stacks: Vec<StackRecord> = Vec::new();
    for entry in shard.prefix(prefix.as_bytes()) {
        let (key, value) = entry?;
        let key = String::from_utf8_lossy(&key);
        match key.splitn(4, '/').nth(3) {
            None => stacks.push(serde_json::from_slice(&value)?),
            Some(part) => {
                if let Some(stack) = stacks.last_mut() {
                    stack.read_part(part, &value)?;
                }
            }
        }
    }
    Ok(stacks)
}

/// The stack of a uuid.
pub(crate) fn read_stack(shard: &Shard, account: &str, uuid: &str) -> Result<Option<StackRecord>, Refusal> {
    Ok(read_stacks(shard, &stack::key(account, uuid))?.into_iter().next())
}

/// The names of the stacks that use an export.
pub(crate) fn importers(shard: &Shard, account: &str, export: &str) -> Result<Vec<String>, Refusal> {
    let mut names = Vec::new();
    for stack in read_stacks(shard, &stack::key(account, ""))? {
        if !stack.is_deleted() && stack.imports.iter().any(|import| import == export) {
            names.push(stack.name);
        }
    }
    Ok(names)
}

/// The ids of the resources that are stored of a stack.
pub(crate) fn stored_resources(shard: &Shard, account: &str, uuid: &str) -> Result<Vec<String>, Refusal> {
    let prefix = stack::resource_key(account, uuid, "");
    let mut ids = Vec::new();
    for entry in shard.prefix(prefix.as_bytes()) {
        ids.push(String::from_utf8_lossy(&entry?.0[prefix.len()..]).into_owned());
    }
    Ok(ids)
}

/// Adds a stack to a batch, whole.
pub(crate) fn put_stack(shard: &Shard, batch: &mut Batch, stack: &StackRecord) -> Result<(), Refusal> {
    for (key, value) in stack.whole(stored_resources(shard, &stack.account, &stack.uuid)?)? {
        match value {
            Some(value) => batch.put(key, value),
            None => batch.delete(key),
        }
    }
    Ok(())
}

/// Adds a value to a batch.
pub(crate) fn put<T: Serialize>(batch: &mut Batch, key: String, value: &T) -> Result<(), Refusal> {
    batch.put(key, serde_json::to_vec(value)?);
    Ok(())
}

impl CloudFormation {
    /// A room whose records are in `store` and whose templates and packages are among `objects`. Functions of custom
    /// resources put their answers to `endpoint`, such as `http://127.0.0.1:4566`.
    pub fn new(store: Store, objects: Arc<dyn Objects>, endpoint: String) -> Self {
        Self { store, objects, responses: Responses::new(endpoint), running: Mutex::default() }
    }

    /// Hands the answer of a custom resource's function to the deployment that waits for it; false where none does.
    pub fn respond(&self, token: &str, answer: Bytes) -> bool {
        self.responses.put(token, answer)
    }

    pub(crate) fn shard(&self, region: Region) -> Result<Shard, Refusal> {
        Ok(self.store.shard(&format!("{}/cloudformation", region.as_str()))?)
    }

    /// Notes that a task deploys this stack.
    pub(crate) fn begin(&self, uuid: &str) {
        *self.running.lock().entry(uuid.to_owned()).or_default() += 1;
    }

    pub(crate) fn end(&self, uuid: &str) {
        let mut running = self.running.lock();
        if let Some(count) = running.get_mut(uuid) {
            *count -= 1;
            if *count == 0 {
                running.remove(uuid);
            }
        }
    }

    /// The stack of a name or ARN; a deleted one only by its ARN.
    pub(crate) async fn find(&self, call: &Call, name: &str) -> Result<Option<StackRecord>, Refusal> {
        let shard = self.shard(call.caller.region)?;
        let account = call.caller.account.as_str();
        let uuid = match name.strip_prefix("arn:") {
            Some(_) => match name.rsplit_once('/') {
                Some((_, uuid)) => uuid.to_owned(),
                None => return Ok(None),
            },
            None => match shard.get(stack::name_key(account, name).as_bytes())? {
                Some(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
                None => return Ok(None),
            },
        };
        match read_stack(&shard, account, &uuid)? {
            Some(found) if name.starts_with("arn:") && found.arn != name => Ok(None),
            Some(found) => Ok(Some(self.settle(&shard, found, call.house.clock.now()).await?)),
            None => Ok(None),
        }
    }

    /// The stack, or the refusal that there is none.
    pub(crate) async fn existing(&self, call: &Call, name: &str) -> Result<StackRecord, Refusal> {
        match self.find(call, name).await? {
            Some(stack) => Ok(stack),
            None => invalid(format!("Stack with id {name} does not exist")),
        }
    }

    /// Every stack of the account and region, deleted ones too, the newest first.
    pub(crate) async fn all(&self, call: &Call) -> Result<Vec<StackRecord>, Refusal> {
        let shard = self.shard(call.caller.region)?;
        let prefix = stack::key(call.caller.account.as_str(), "");
        let mut all = Vec::new();
        for stack in read_stacks(&shard, &prefix)? {
            all.push(self.settle(&shard, stack, call.house.clock.now()).await?);
        }
        all.sort_by_key(|stack| std::cmp::Reverse(stack.created));
        Ok(all)
    }

    /// A stack that is in progress while nobody works on it was cut off by a crash: it ends as failed, from where a
    /// user can delete it or update it again.
    async fn settle(
        &self,
        shard: &Shard,
        stack: StackRecord,
        now: Timestamp,
    ) -> Result<StackRecord, Refusal> {
        if !stack.in_progress() || self.running.lock().contains_key(&stack.uuid) {
            return Ok(stack);
        }
        // The task may have ended between the read and the look: what is stored now decides.
        let Some(mut stack) = read_stack(shard, &stack.account, &stack.uuid)? else {
            return Ok(stack);
        };
        if !stack.in_progress() {
            return Ok(stack);
        }
        let failed = match stack.status.as_str() {
            "CREATE_IN_PROGRESS" => "CREATE_FAILED",
            "ROLLBACK_IN_PROGRESS" => "ROLLBACK_FAILED",
            "DELETE_IN_PROGRESS" => "DELETE_FAILED",
            "UPDATE_ROLLBACK_IN_PROGRESS" => "UPDATE_ROLLBACK_FAILED",
            // What remains are resources that are no longer part of the stack; the next update deletes them.
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" => "UPDATE_COMPLETE",
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => "UPDATE_ROLLBACK_COMPLETE",
            _ => "UPDATE_FAILED",
        };
        stack.status = failed.to_owned();
        stack.reason = Some("The runtime stopped while the stack was being deployed.".to_owned());
        for resource in stack.resources.values_mut() {
            if let Some(verb) = resource.status.strip_suffix("_IN_PROGRESS") {
                resource.status = format!("{verb}_FAILED");
                resource.reason = stack.reason.clone();
            }
        }
        let mut batch = Batch::new();
        put_stack(shard, &mut batch, &stack)?;
        let event = event::EventRecord {
            id: format!("{}-stopped", stack.uuid),
            logical_id: stack.name.clone(),
            physical_id: stack.arn.clone(),
            kind: "AWS::CloudFormation::Stack".into(),
            at: now.as_micros(),
            status: stack.status.clone(),
            reason: stack.reason.clone(),
            ..event::EventRecord::default()
        };
        put(&mut batch, event::key(&stack.account, &stack.uuid, event.at, 0), &event)?;
        shard.commit(batch).await?;
        Ok(stack)
    }

    /// The change set of an ARN, or of a name and its stack.
    pub(crate) async fn change_set(
        &self,
        call: &Call,
        name: &str,
        stack: Option<&str>,
    ) -> Result<(StackRecord, change_set::ChangeSetRecord), Refusal> {
        let missing = || Refusal::NoChangeSet(format!("ChangeSet [{name}] does not exist"));
        let account = call.caller.account.as_str();
        let shard = self.shard(call.caller.region)?;
        if name.starts_with("arn:") {
            let prefix = change_set::prefix(account, "");
            let prefix = prefix.trim_end_matches('/');
            let all: Vec<change_set::ChangeSetRecord> = read_all(&shard, &format!("{prefix}/"))?;
            let found = all.into_iter().find(|set| set.arn == name).ok_or_else(missing)?;
            let stack = read_stack(&shard, account, &found.stack_uuid)?.ok_or_else(missing)?;
            return Ok((stack, found));
        }
        let Some(stack) = stack else {
            return invalid("StackName must be specified if ChangeSetName is not specified as an ARN.");
        };
        let stack = self.existing(call, stack).await.map_err(|refusal| match refusal {
            Refusal::Invalid(_) => missing(),
            other => other,
        })?;
        let found = read(&shard, &change_set::key(account, &stack.uuid, name))?.ok_or_else(missing)?;
        Ok((stack, found))
    }

    pub(crate) fn exports(
        &self,
        region: Region,
        account: &AccountId,
    ) -> Result<Vec<export::ExportRecord>, Refusal> {
        read_all(&self.shard(region)?, &export::prefix(account.as_str()))
    }
}
