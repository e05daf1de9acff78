//! Deleting resources: what needs others goes before them, independent ones side by side.

use super::order::{Failure, in_order, users};
use super::{Deployment, kind_of};
use crate::faults::Refusal;
use crate::records::resource::ResourceRecord;

impl Deployment {
    pub(super) async fn delete(&self) -> Result<(), Refusal> {
        let replaced = std::mem::take(&mut self.stack.borrow_mut().replaced);
        self.delete_replaced(replaced).await?;
        let left = self.delete_all(false).await?;
        self.deleted(left).await
    }

    pub(super) async fn deleted(&self, left: Vec<String>) -> Result<(), Refusal> {
        if left.is_empty() {
            self.stack.borrow_mut().outputs.clear();
            return self.stack_status("DELETE_COMPLETE", None).await;
        }
        let reason = format!("The following resource(s) failed to delete: [{}]. ", left.join(", "));
        self.stack_status("DELETE_FAILED", Some(&reason)).await
    }

    /// Deletes every resource of the stack; the ids of those that stayed against its will. `creation` is the rollback of
    /// a stack's creation, which keeps nothing but what was never made.
    pub(super) async fn delete_all(&self, creation: bool) -> Result<Vec<String>, Refusal> {
        let users = {
            let stack = self.stack.borrow();
            users(stack.resources.values().filter(|record| record.status != "DELETE_COMPLETE"))
        };
        in_order(&users, Failure::StopsWhatNeedsIt, |id| async move { self.delete_one(&id, creation).await })
            .await
    }

    /// Deletes one resource of the stack, or leaves it where its policy says so.
    pub(super) async fn delete_one(&self, id: &str, creation: bool) -> Result<bool, Refusal> {
        let Some(mut record) = self.record(id) else { return Ok(true) };
        if record.physical_id.is_empty() {
            match self.find(&record).await {
                Some(found) => {
                    record.physical_id = found;
                    self.put_record(record.clone());
                }
                None => {
                    // It was never made.
                    self.status(id, "DELETE_COMPLETE", None).await?;
                    return Ok(true);
                }
            }
        }
        let goes_with_creation = record.retained_unless_created || record.status == "CREATE_FAILED";
        if record.retained && !(creation && goes_with_creation) {
            self.status(id, "DELETE_SKIPPED", None).await?;
            return Ok(true);
        }
        self.status(id, "DELETE_IN_PROGRESS", None).await?;
        match self.take_away(&record).await {
            Ok(()) => {
                self.status(id, "DELETE_COMPLETE", None).await?;
                Ok(true)
            }
            Err(reason) => {
                self.status(id, "DELETE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    /// The id of what was made for a record that has none, if its creation began at all.
    pub(super) async fn find(&self, record: &ResourceRecord) -> Option<String> {
        if record.properties.is_null() {
            return None;
        }
        let kind = kind_of(record).ok()?;
        // What cannot be asked for cannot be deleted either.
        kind.find(&self.at(&record.logical_id)).await.ok().flatten()
    }

    pub(super) async fn take_away(&self, record: &ResourceRecord) -> Result<(), String> {
        let kind = kind_of(record)?;
        kind.delete(&self.at(&record.logical_id), &record.physical_id, &record.properties).await
    }
}
