//! Updating a stack: resources are made, changed or replaced first, and what is no longer needed goes when all of that
//! has worked. A failure brings back what was.

use serde_json::Value;
use wire::operation::LocalFuture;

use super::order::{Failure, in_order};
use super::{Deployment, Planned, kind_of};
use crate::faults::Refusal;
use crate::kinds::{Kind, Made};
use crate::prepare;
use crate::records::resource::ResourceRecord;

impl Deployment {
    pub(super) async fn update(&self) -> Result<(), Refusal> {
        let planned = self.planned()?;
        let failed = in_order(&planned.needs, Failure::StopsAll, |id| {
            let planned = &planned;
            async move { self.update_one(planned, &id).await }
        });
        let failed = failed.await?;
        if !failed.is_empty() {
            let reason = format!("The following resource(s) failed to update: [{}]. ", failed.join(", "));
            return self.update_failed(reason).await;
        }
        let outputs = match self.outputs(&planned) {
            Ok(outputs) => outputs,
            Err(reason) => return self.update_failed(reason).await,
        };
        let former = std::mem::replace(&mut self.stack.borrow_mut().outputs, outputs);
        if self.deferred.get() {
            // What is needed to bring back what was is kept until the stack around this one has come to its end.
            *self.former_outputs.borrow_mut() = former;
            return self.stack_status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None).await;
        }
        self.update_succeeded().await
    }

    /// Ends an update that worked: what it has made superfluous goes.
    pub(super) async fn update_succeeded(&self) -> Result<(), Refusal> {
        let planned = self.planned()?;
        let gone: Vec<String> = {
            let stack = self.stack.borrow();
            stack.resources.keys().filter(|id| !planned.present.contains(*id)).cloned().collect()
        };
        let gone: Vec<ResourceRecord> = gone.iter().filter_map(|id| self.remove_record(id)).collect();
        let former = {
            let mut stack = self.stack.borrow_mut();
            stack.description = planned.template.description.clone();
            stack.previous = None;
            stack.before.clear();
            stack.imports = self.imports_seen.borrow().iter().cloned().collect();
            self.sources_unsaved.set(true);
            stack.replaced.extend(gone.into_iter().filter(|record| !record.retained));
            stack.replaced.clone()
        };
        let nested = std::mem::take(&mut *self.nested.borrow_mut());
        if !former.is_empty() || !nested.is_empty() {
            self.stack_status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None).await?;
            for inner in nested.values() {
                Box::pin(inner.update_succeeded()).await?;
            }
            self.delete_replaced(former).await?;
            self.stack.borrow_mut().replaced.clear();
        }
        self.stack_status("UPDATE_COMPLETE", None).await
    }

    async fn update_one(&self, planned: &Planned, id: &str) -> Result<bool, Refusal> {
        let template = &planned.template;
        let old = match self.record(id) {
            Some(old) if !old.physical_id.is_empty() && old.status != "DELETE_COMPLETE" => old,
            Some(old) => {
                // A creation that was cut off may have made something of which nothing is known here.
                if let Some(found) = self.find(&old).await {
                    let former = ResourceRecord { physical_id: found, ..old };
                    self.delete_replaced(vec![former]).await?;
                }
                return self.create_one(planned, id).await;
            }
            None => return self.create_one(planned, id).await,
        };
        let mut declared = self.declared(planned, id);
        let resolved = match kind_of(&declared) {
            Ok(kind) => self.properties(planned, id, kind).await.map(|properties| (kind, properties)),
            Err(reason) => Err(reason),
        };
        let (kind, (written, mut new)) = match resolved {
            Ok(resolved) => resolved,
            Err(reason) => {
                self.status(id, "UPDATE_FAILED", Some(reason)).await?;
                return Ok(false);
            }
        };
        // A name that was made up stays while the resource does.
        if let Some((name, ..)) = kind.named()
            && new.get(name).is_none()
            && declared.kind == old.kind
            && template.resources.get(id).is_some_and(|resource| resource.properties.get(name).is_none())
            && !self.had_own_name(id, name)
        {
            // A queue's physical id is its URL, so the name is where it was put when it was made up.
            let made_up = old.properties.get(name).cloned();
            new[name] = made_up.unwrap_or_else(|| Value::from(old.physical_id.clone()));
        }
        let changed = changed_names(&old.properties, &new);
        let is_same = changed.is_empty() && !kind.looks_further() && !old.status.ends_with("_FAILED");
        if declared.kind == old.kind && is_same {
            let mut record = old;
            record.needs = declared.needs;
            record.retained = declared.retained;
            record.retained_unless_created = declared.retained_unless_created;
            record.retained_when_replaced = declared.retained_when_replaced;
            record.metadata = declared.metadata;
            self.put_record(record);
            return Ok(true);
        }
        let replaces = declared.kind != old.kind
            || changed.iter().any(|name| kind.replaced_by().contains(&name.as_str()));
        if replaces {
            return self.replace(kind, declared, old, (written, new)).await;
        }
        declared.physical_id = old.physical_id.clone();
        declared.attributes = old.attributes.clone();
        declared.properties = old.properties.clone();
        declared.written = (written != new).then_some(written);
        self.change_in_place(kind, declared, old, new).await
    }

    /// Whether the template before gave the resource a name of its own.
    fn had_own_name(&self, id: &str, name: &str) -> bool {
        let stack = self.stack.borrow();
        let Some(previous) = &stack.previous else { return false };
        prepare::processed(previous)
            .ok()
            .and_then(|template| {
                template.resources.get(id).map(|resource| resource.properties.get(name).is_some())
            })
            .unwrap_or(false)
    }

    async fn replace(
        &self,
        kind: &'static dyn Kind,
        declared: ResourceRecord,
        old: ResourceRecord,
        (written, mut new): (Value, Value),
    ) -> Result<bool, Refusal> {
        let id = declared.logical_id.clone();
        if let Some((name, ..)) = kind.named()
            && declared.kind == old.kind
            && new.get(name) == old.properties.get(name)
        {
            let planned = self.planned()?;
            let own = planned.template.resources.get(&id);
            let own = own.is_some_and(|resource| resource.properties.get(name).is_some());
            if own {
                let reason = format!(
                    "CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename {} and update the stack again.",
                    old.physical_id
                );
                self.status(&id, "UPDATE_FAILED", Some(reason)).await?;
                return Ok(false);
            }
            // The new resource needs a name of its own beside the old one.
            if let Some(properties) = new.as_object_mut() {
                properties.shift_remove(name);
            }
        }
        let reason = "Requested update requires the creation of a new physical resource; hence creating one.";
        self.status(&id, "UPDATE_IN_PROGRESS", Some(reason.to_owned())).await?;
        if !old.retained_when_replaced {
            self.stack.borrow_mut().replaced.push(old);
        }
        self.make(kind, declared, (written, new)).await
    }

    async fn change_in_place(
        &self,
        kind: &'static dyn Kind,
        mut record: ResourceRecord,
        old: ResourceRecord,
        new: Value,
    ) -> Result<bool, Refusal> {
        let id = record.logical_id.clone();
        self.touched.borrow_mut().insert(id.clone());
        self.status(&id, "UPDATE_IN_PROGRESS", None).await?;
        let at = self.at(&id);
        match kind.update(&at, Self::made(&old), &old.properties, &new).await {
            Ok(made) => {
                // A custom resource says by another id that it has made another one, and the former is to go.
                if made.physical_id != old.physical_id && !old.retained_when_replaced {
                    self.stack.borrow_mut().replaced.push(old.clone());
                }
                record.physical_id = made.physical_id;
                record.attributes = made.attributes;
                record.properties = new;
                self.put_record(record);
                self.status(&id, "UPDATE_COMPLETE", None).await?;
                Ok(true)
            }
            Err(reason) => {
                // How far it came is not known, so bringing the old back sets everything again.
                self.stack.borrow_mut().resources.entry(id.clone()).and_modify(|kept| kept.properties = new);
                self.unsaved.borrow_mut().insert(id.clone());
                self.status(&id, "UPDATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    /// Brings back what was before an update that did not work, or whose surrounding stack's did not.
    pub(super) async fn update_failed(&self, reason: String) -> Result<(), Refusal> {
        if self.stack.borrow().disable_rollback && !self.deferred.get() {
            return self.stack_status("UPDATE_FAILED", Some(&reason)).await;
        }
        self.stack_status("UPDATE_ROLLBACK_IN_PROGRESS", Some(&reason)).await?;
        let before = self.stack.borrow().before.clone();
        let mut new_ones = Vec::new();
        let mut failed = Vec::new();
        let now: Vec<ResourceRecord> = self.stack.borrow().resources.values().cloned().collect();
        for record in now {
            let id = record.logical_id.clone();
            match before.get(&id) {
                None => {
                    new_ones.push(record);
                    self.remove_record(&id);
                }
                Some(former) if former.physical_id != record.physical_id => {
                    new_ones.push(record);
                    self.put_record(former.clone());
                }
                Some(former) if self.touched.borrow().contains(&id) => {
                    if !self.bring_back(former, &record).await? {
                        failed.push(id);
                    }
                }
                Some(former) => self.put_record(former.clone()),
            }
        }
        {
            let mut stack = self.stack.borrow_mut();
            if let Some(previous) = stack.previous.take() {
                stack.source = previous;
            }
            if self.deferred.get() && !self.former_outputs.borrow().is_empty() {
                stack.outputs = self.former_outputs.take();
            }
            stack.before.clear();
            self.sources_unsaved.set(true);
            self.plan.borrow_mut().take();
            // What was to be replaced is in use again; what was to replace it goes.
            stack.replaced = new_ones.clone();
        }
        if !failed.is_empty() {
            let reason = format!("The following resource(s) failed to update: [{}]. ", failed.join(", "));
            return self.stack_status("UPDATE_ROLLBACK_FAILED", Some(&reason)).await;
        }
        self.stack_status("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", None).await?;
        self.delete_replaced(new_ones).await?;
        self.stack.borrow_mut().replaced.clear();
        self.stack_status("UPDATE_ROLLBACK_COMPLETE", None).await
    }

    /// Sets a resource's former properties again.
    async fn bring_back(&self, former: &ResourceRecord, record: &ResourceRecord) -> Result<bool, Refusal> {
        let id = &former.logical_id;
        self.status(id, "UPDATE_IN_PROGRESS", None).await?;
        let at = self.at(id);
        let nested = self.nested.borrow_mut().remove(id);
        let outcome = match kind_of(former) {
            // A nested stack that has been updated still has what it was before.
            Ok(_) if nested.is_some() => match nested {
                Some(inner) => inner.rolled_back().await?,
                None => Ok(Self::made(former)),
            },
            Ok(kind) => kind.update(&at, Self::made(former), &record.properties, &former.properties).await,
            Err(reason) => Err(reason),
        };
        match outcome {
            Ok(_) => {
                self.put_record(former.clone());
                self.status(id, "UPDATE_COMPLETE", None).await?;
                Ok(true)
            }
            Err(reason) => {
                self.status(id, "UPDATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }
}

impl Deployment {
    /// Brings back a nested stack with the stack around it.
    fn rolled_back(&self) -> LocalFuture<'_, Result<Result<Made, String>, Refusal>> {
        Box::pin(async move {
            self.update_failed("Parent stack's update failed; rolling back.".into()).await?;
            let stack = self.stack.borrow();
            Ok(match stack.status.as_str() {
                "UPDATE_ROLLBACK_COMPLETE" => Ok(Made { physical_id: stack.arn.clone(), ..Made::default() }),
                _ => Err(stack.reason.clone().unwrap_or_default()),
            })
        })
    }
}

/// The names of the properties that differ.
fn changed_names(old: &Value, new: &Value) -> Vec<String> {
    let empty = serde_json::Map::new();
    let (old, new) = (old.as_object().unwrap_or(&empty), new.as_object().unwrap_or(&empty));
    let mut names: Vec<String> = new
        .iter()
        .filter(|(name, value)| old.get(*name) != Some(value))
        .map(|(name, _)| name.clone())
        .collect();
    names.extend(old.keys().filter(|name| !new.contains_key(*name)).cloned());
    names
}
