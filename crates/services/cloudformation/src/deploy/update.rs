//! Updating a stack: resources are made, changed or replaced first, and what is no longer needed goes when all of that
//! has worked. A failure brings back what was.

use std::collections::BTreeSet;

use engine::template::{Template, dependencies, order};
use futures_util::future::join_all;
use serde_json::Value;

use super::{Deployment, kind_of};
use crate::faults::Refusal;
use crate::kinds::Kind;
use crate::prepare;
use crate::records::resource::ResourceRecord;

impl Deployment {
    pub(super) async fn update(&self) -> Result<(), Refusal> {
        let source = self.stack.borrow().source.clone();
        let template = prepare::processed(&source)?;
        let pseudo = prepare::pseudo(&self.stack.borrow());
        let present: BTreeSet<String> = prepare::present(&template, &source, &pseudo)?.into_iter().collect();
        let mut needs = dependencies(&template);
        needs.retain(|id, _| present.contains(id));
        needs.values_mut().for_each(|needs| needs.retain(|id| present.contains(id)));
        for layer in order(&needs)? {
            let done = join_all(layer.iter().map(|id| self.update_one(&template, id, &present))).await;
            let mut failed = Vec::new();
            for (id, done) in layer.iter().zip(done) {
                if !done? {
                    failed.push(id.clone());
                }
            }
            if !failed.is_empty() {
                return self
                    .update_failed(format!(
                        "The following resource(s) failed to update: [{}]. ",
                        failed.join(", ")
                    ))
                    .await;
            }
        }
        let outputs = match self.outputs(&template) {
            Ok(outputs) => outputs,
            Err(reason) => return self.update_failed(reason).await,
        };
        let former = {
            let mut stack = self.stack.borrow_mut();
            stack.outputs = outputs;
            stack.description = template.description.clone();
            stack.previous = None;
            stack.before.clear();
            let gone: Vec<String> =
                stack.resources.keys().filter(|id| !present.contains(*id)).cloned().collect();
            let mut former: Vec<ResourceRecord> = stack.replaced.clone();
            for id in gone {
                former.extend(stack.resources.remove(&id).filter(|record| !record.retained));
            }
            stack.replaced = former.clone();
            former
        };
        if !former.is_empty() {
            self.stack_status("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None).await?;
            self.delete_replaced(former).await?;
            self.stack.borrow_mut().replaced.clear();
        }
        self.stack_status("UPDATE_COMPLETE", None).await
    }

    async fn update_one(
        &self,
        template: &Template,
        id: &str,
        present: &BTreeSet<String>,
    ) -> Result<bool, Refusal> {
        let old = match self.record(id) {
            Some(old) if !old.physical_id.is_empty() && old.status != "DELETE_COMPLETE" => old,
            _ => return self.create_one(template, id, present).await,
        };
        let mut declared = self.declared(template, id, present);
        let pseudo = prepare::pseudo(&self.stack.borrow());
        let properties =
            template.resources.get(id).map(|resource| resource.properties.clone()).unwrap_or_default();
        let resolved = self.resolve(template, &pseudo, &properties).and_then(|mut properties| {
            let kind = kind_of(&declared)?;
            // A name that was made up stays while the resource does.
            if let Some((name, ..)) = kind.named()
                && properties.get(name).is_none()
                && declared.kind == old.kind
                && template.resources.get(id).is_some_and(|resource| resource.properties.get(name).is_none())
                && !self.had_own_name(id, name)
            {
                // A queue's physical id is its URL, so the name is where it was put when it was made up.
                let made_up = old.properties.get(name).cloned();
                properties[name] = made_up.unwrap_or_else(|| Value::from(old.physical_id.clone()));
            }
            Ok((kind, properties))
        });
        let resolved = match resolved {
            Ok((kind, properties)) => {
                self.at(id).look_up(properties).await.map(|properties| (kind, properties))
            }
            Err(reason) => Err(reason),
        };
        let (kind, new) = match resolved {
            Ok(resolved) => resolved,
            Err(reason) => {
                self.status(id, "UPDATE_FAILED", Some(reason)).await?;
                return Ok(false);
            }
        };
        let changed = changed_names(&old.properties, &new);
        if declared.kind == old.kind && changed.is_empty() && !old.status.ends_with("_FAILED") {
            let mut record = old;
            record.needs = declared.needs;
            record.retained = declared.retained;
            record.retained_when_replaced = declared.retained_when_replaced;
            record.metadata = declared.metadata;
            self.put_record(record);
            return Ok(true);
        }
        let replaces = declared.kind != old.kind
            || changed.iter().any(|name| kind.replaced_by().contains(&name.as_str()));
        if replaces {
            return self.replace(kind, declared, old, new).await;
        }
        declared.physical_id = old.physical_id.clone();
        declared.attributes = old.attributes.clone();
        declared.properties = old.properties.clone();
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
        mut new: Value,
    ) -> Result<bool, Refusal> {
        let id = declared.logical_id.clone();
        if let Some((name, ..)) = kind.named()
            && declared.kind == old.kind
            && new.get(name) == old.properties.get(name)
        {
            let own = {
                let stack = self.stack.borrow();
                let template = prepare::processed(&stack.source)?;
                template.resources.get(&id).is_some_and(|resource| resource.properties.get(name).is_some())
            };
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
        self.make(kind, declared, new).await
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
                self.status(&id, "UPDATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    async fn update_failed(&self, reason: String) -> Result<(), Refusal> {
        if self.stack.borrow().disable_rollback {
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
                    self.stack.borrow_mut().resources.remove(&id);
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
            stack.before.clear();
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
        let outcome = match kind_of(former) {
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
