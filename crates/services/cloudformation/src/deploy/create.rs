//! Creating a stack: resources in the order of what they need, independent ones side by side; a failure takes back
//! what was made.

use std::collections::BTreeSet;

use engine::template::{Template, dependencies, order};
use futures_util::future::join_all;

use super::{Deployment, kind_of};
use crate::faults::Refusal;
use crate::prepare;

impl Deployment {
    pub(super) async fn create(&self) -> Result<(), Refusal> {
        let source = self.stack.borrow().source.clone();
        let template = prepare::processed(&source)?;
        let failed = self.create_all(&template).await?;
        if failed.is_empty() {
            match self.outputs(&template) {
                Ok(outputs) => {
                    self.stack.borrow_mut().outputs = outputs;
                    return self.stack_status("CREATE_COMPLETE", None).await;
                }
                Err(reason) => return self.create_failed(reason).await,
            }
        }
        self.create_failed(format!("The following resource(s) failed to create: [{}]. ", failed.join(", ")))
            .await
    }

    /// Makes every resource that is there; the ids of those that failed.
    async fn create_all(&self, template: &Template) -> Result<Vec<String>, Refusal> {
        let pseudo = prepare::pseudo(&self.stack.borrow());
        let source = self.stack.borrow().source.clone();
        let present: BTreeSet<String> = prepare::present(template, &source, &pseudo)?.into_iter().collect();
        let mut needs = dependencies(template);
        needs.retain(|id, _| present.contains(id));
        needs.values_mut().for_each(|needs| needs.retain(|id| present.contains(id)));
        for layer in order(&needs)? {
            let made = join_all(layer.iter().map(|id| self.create_one(template, id, &present))).await;
            let mut failed = Vec::new();
            for (id, made) in layer.iter().zip(made) {
                if !made? {
                    failed.push(id.clone());
                }
            }
            if !failed.is_empty() {
                return Ok(failed);
            }
        }
        Ok(Vec::new())
    }

    pub(super) async fn create_one(
        &self,
        template: &Template,
        id: &str,
        present: &BTreeSet<String>,
    ) -> Result<bool, Refusal> {
        let record = self.declared(template, id, present);
        let pseudo = prepare::pseudo(&self.stack.borrow());
        let resolved = match kind_of(&record) {
            Ok(kind) => match template.resources.get(id) {
                Some(resource) => {
                    self.resolve(template, &pseudo, &resource.properties).map(|value| (kind, value))
                }
                None => Err(format!("{id} is no resource of the template")),
            },
            Err(reason) => Err(reason),
        };
        let resolved = match resolved {
            Ok((kind, properties)) => {
                self.at(id).look_up(properties).await.map(|properties| (kind, properties))
            }
            Err(reason) => Err(reason),
        };
        match resolved {
            Ok((kind, properties)) => self.make(kind, record, properties).await,
            Err(reason) => {
                self.put_record(record);
                self.status(id, "CREATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    async fn create_failed(&self, reason: String) -> Result<(), Refusal> {
        let (keeps, deletes) = {
            let stack = self.stack.borrow();
            (stack.disable_rollback, stack.delete_on_failure)
        };
        if keeps {
            return self.stack_status("CREATE_FAILED", Some(&reason)).await;
        }
        if deletes {
            self.stack_status("DELETE_IN_PROGRESS", Some(&format!("{reason}Delete requested by user.")))
                .await?;
            let left = self.delete_all(true).await?;
            return self.deleted(left).await;
        }
        self.stack_status("ROLLBACK_IN_PROGRESS", Some(&format!("{reason}Rollback requested by user.")))
            .await?;
        let left = self.delete_all(true).await?;
        if left.is_empty() {
            return self.stack_status("ROLLBACK_COMPLETE", None).await;
        }
        let reason = format!("The following resource(s) failed to delete: [{}]. ", left.join(", "));
        self.stack_status("ROLLBACK_FAILED", Some(&reason)).await
    }
}
