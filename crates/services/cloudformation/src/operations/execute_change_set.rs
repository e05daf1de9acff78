//! `ExecuteChangeSet`.

use store::Batch;
use wire::Cx;
use wire::cloudformation::{ExecuteChangeSetError, ExecuteChangeSetInput, ExecuteChangeSetOutput};

use super::update_stack::{begin, check_updatable};
use crate::deploy::{self, Plan};
use crate::faults::Refusal;
use crate::prepare;
use crate::records::change_set::{self, ChangeSetRecord};
use crate::room::{CloudFormation, put, read_all};

pub(crate) async fn execute_change_set(
    cx: &Cx<CloudFormation>,
    input: ExecuteChangeSetInput,
) -> Result<ExecuteChangeSetOutput, ExecuteChangeSetError> {
    let (mut stack, set) =
        cx.change_set(&cx.call, &input.change_set_name, input.stack_name.as_deref()).await?;
    if set.execution != "AVAILABLE" {
        return Err(Refusal::ChangeSetStatus(format!(
            "ChangeSet [{}] cannot be executed in its current status of [{}]",
            set.arn, set.status
        ))
        .into());
    }
    let plan = if stack.status == "REVIEW_IN_PROGRESS" { Plan::Create } else { Plan::Update };
    if plan == Plan::Update {
        check_updatable(&stack)?;
    }
    stack.change_set = Some(set.arn.clone());
    stack.token = input.client_request_token;
    let on_failure = set.on_failure.as_deref();
    stack.disable_rollback =
        input.disable_rollback == Some(true) || set.disable_rollback || on_failure == Some("DO_NOTHING");
    stack.imports_existing = set.imports_existing;
    stack.delete_on_failure = on_failure == Some("DELETE");
    stack.notification_arns = set.notification_arns.clone();
    stack.role_arn = set.role_arn.clone();
    match plan {
        Plan::Create => {
            stack.description = prepare::processed(&set.source)?.description;
            stack.source = set.source.clone();
        }
        _ => begin(&mut stack, set.source.clone()),
    }
    let (account, uuid) = (stack.account.clone(), stack.uuid.clone());
    deploy::start(&cx.service, &cx.call, stack, plan).await?;
    // Once one is executed, the others compare with what is no more.
    finish(cx, &account, &uuid, &set.name).await?;
    Ok(ExecuteChangeSetOutput {})
}

async fn finish(cx: &Cx<CloudFormation>, account: &str, uuid: &str, executed: &str) -> Result<(), Refusal> {
    let shard = cx.shard(cx.region())?;
    let mut batch = Batch::new();
    for mut set in read_all::<ChangeSetRecord>(&shard, &change_set::prefix(account, uuid))? {
        let key = change_set::key(account, uuid, &set.name);
        if set.name == executed {
            set.execution = "EXECUTE_COMPLETE".into();
            put(&mut batch, key, &set)?;
        } else if set.execution == "AVAILABLE" {
            set.execution = "OBSOLETE".into();
            put(&mut batch, key, &set)?;
        }
    }
    shard.commit(batch).await?;
    Ok(())
}
