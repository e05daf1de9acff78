//! What ends a deployment: outputs, and the resources that others have replaced.

use engine::template::{Scope, parameter};

use super::order::{Failure, in_order, users};
use super::{Deployment, Planned, World, event_of};
use crate::faults::Refusal;
use crate::prepare;
use crate::records::export::{self, ExportRecord};
use crate::records::resource::ResourceRecord;
use crate::records::stack::OutputRecord;
use crate::room::{importers, read};

impl Deployment {
    /// The outputs with their values; the error is why the stack fails.
    pub(super) fn outputs(&self, planned: &Planned) -> Result<Vec<OutputRecord>, String> {
        let (template, pseudo) = (&planned.template, &planned.pseudo);
        let values = prepare::scope_values(&self.stack.borrow().source);
        let world = World { deployment: self };
        let scope = Scope::new(template, &values, pseudo, &world).map_err(|error| error.to_string())?;
        let mut outputs = Vec::new();
        for (key, output) in
            template.outputs.iter().filter(|(_, output)| scope.holds(output.condition.as_ref()))
        {
            let value = scope.evaluate(&output.value).map_err(|error| error.to_string())?;
            let value = parameter::text(&value).ok_or_else(|| {
                "Template format error: The Value field of every Outputs member must evaluate to a String.".to_owned()
            })?;
            let export = match &output.export {
                Some(name) => {
                    let name = scope.evaluate(name).map_err(|error| error.to_string())?;
                    let name = parameter::text(&name).unwrap_or_default();
                    self.check_export(&name)?;
                    Some(name)
                }
                None => None,
            };
            outputs.push(OutputRecord {
                key: key.clone(),
                value,
                description: output.description.clone(),
                export,
            });
        }
        self.check_used_exports(&outputs)?;
        Ok(outputs)
    }

    /// Refuses to take away or change what another stack imports.
    fn check_used_exports(&self, new: &[OutputRecord]) -> Result<(), String> {
        let stack = self.stack.borrow();
        for former in &stack.outputs {
            let Some(name) = &former.export else { continue };
            let now = new.iter().find(|output| output.export.as_ref() == Some(name));
            if now.is_some_and(|now| now.value == former.value) {
                continue;
            }
            let users = importers(&self.shard, &stack.account, name).map_err(|_| "Internal Failure")?;
            if !users.is_empty() {
                let what = if now.is_some() { "updated" } else { "deleted" };
                return Err(format!(
                    "Export {name} cannot be {what} as it is in use by {}",
                    users.join(", ")
                ));
            }
        }
        Ok(())
    }

    fn check_export(&self, name: &str) -> Result<(), String> {
        let stack = self.stack.borrow();
        let held: Option<ExportRecord> = read(&self.shard, &export::key(&stack.account, name)).ok().flatten();
        match held {
            Some(held) if held.stack_arn != stack.arn => {
                let holder = held.stack_arn.split('/').nth(1).unwrap_or_default();
                Err(format!("Export with name {name} is already exported by stack {holder}. "))
            }
            _ => Ok(()),
        }
    }

    /// Deletes resources that are no longer part of the stack. One that does not go is noted in the events and left
    /// alone, as CloudFormation does.
    pub(super) async fn delete_replaced(&self, replaced: Vec<ResourceRecord>) -> Result<(), Refusal> {
        let replaced = &replaced;
        let goes = |id: String| async move {
            for record in replaced.iter().filter(|record| record.logical_id == id) {
                self.delete_former(record).await?;
            }
            Ok(true)
        };
        in_order(&users(replaced.iter()), Failure::StopsAll, goes).await?;
        Ok(())
    }

    async fn delete_former(&self, record: &ResourceRecord) -> Result<(), Refusal> {
        let mut record = record.clone();
        if record.physical_id.is_empty() {
            match self.find(&record).await {
                Some(found) => record.physical_id = found,
                None => return Ok(()),
            }
        }
        record.status = "DELETE_IN_PROGRESS".into();
        self.save(event_of(&record)).await?;
        match self.take_away(&record).await {
            Ok(()) => record.status = "DELETE_COMPLETE".into(),
            Err(reason) => {
                record.status = "DELETE_FAILED".into();
                record.reason = Some(reason);
            }
        }
        self.save(event_of(&record)).await
    }
}
