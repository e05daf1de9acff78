//! Creating a stack: resources in the order of what they need, independent ones side by side; a failure takes back
//! what was made.

use std::time::Duration;

use super::order::{Failure, in_order};
use super::{Deployment, Planned, kind_of};
use crate::faults::Refusal;

impl Deployment {
    pub(super) async fn create(&self) -> Result<(), Refusal> {
        let planned = self.planned()?;
        let made = in_order(&planned.needs, Failure::StopsAll, |id| {
            let planned = &planned;
            async move { self.create_one(planned, &id).await }
        });
        let minutes = self.stack.borrow().timeout_minutes.and_then(|minutes| u64::try_from(minutes).ok());
        let failed = match minutes {
            None => made.await?,
            Some(minutes) => tokio::select! {
                failed = made => failed?,
                () = self.call.house.clock.sleep(Duration::from_secs(minutes * 60)) => {
                    // What was under way is taken back by the id that it was given before it began.
                    return self.create_failed("Stack creation time exceeded the specified timeout. ".into()).await;
                }
            },
        };
        if failed.is_empty() {
            match self.outputs(&planned) {
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

    pub(super) async fn create_one(&self, planned: &Planned, id: &str) -> Result<bool, Refusal> {
        let record = self.declared(planned, id);
        let resolved = match kind_of(&record) {
            Ok(kind) => self.properties(planned, id, kind).await.map(|properties| (kind, properties)),
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
