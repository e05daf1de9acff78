//! `ExecuteStatement`: one statement of PartiQL.

use crate::attributes::to_wire;
use crate::capacity::consumed;
use crate::partiql::{Options, parameters, parse, select, statement_digest, tells, write};
use crate::{DynamoDb, Fault};
use engine::dynamodb::partiql::{Select, Statement};
use wire::Cx;
use wire::dynamodb::{ExecuteStatementError, ExecuteStatementInput, ExecuteStatementOutput};

pub(crate) async fn execute_statement(
    cx: &Cx<DynamoDb>,
    mut input: ExecuteStatementInput,
) -> Result<ExecuteStatementOutput, ExecuteStatementError> {
    let parameters = parameters(input.parameters.take())?;
    match parse(&input.statement, &parameters)? {
        Statement::Select(select) => {
            let digest = statement_digest(&input.statement, &parameters);
            Ok(read(cx, &select, &input, digest)?)
        }
        Statement::Exists(_) => {
            Err(Fault::invalid("EXISTS can only be used in ExecuteTransaction write requests.").into())
        }
        statement => {
            if input.next_token.is_some() {
                return Err(Fault::invalid("NextToken does not match request").into());
            }
            let tells_item = tells(input.return_values_on_condition_check_failure.as_ref());
            let (write, returns) = write(cx, statement, tells_item)?;
            let name = write.table.name().to_owned();
            let shard = DynamoDb::tables(cx)?.shard();
            let outcome = shard.transact(|txn| write.run(txn, true)).await?;
            let capacity = consumed(input.return_consumed_capacity.as_ref(), &name, &outcome.units);
            Ok(ExecuteStatementOutput {
                items: Some(returns.row(outcome).map(to_wire).into_iter().collect()),
                consumed_capacity: capacity,
                ..ExecuteStatementOutput::default()
            })
        }
    }
}

fn read(
    cx: &Cx<DynamoDb>,
    statement: &Select,
    input: &ExecuteStatementInput,
    digest: u64,
) -> Result<ExecuteStatementOutput, Fault> {
    let is_consistent = input.consistent_read == Some(true);
    let options = Options {
        is_consistent,
        limit: input.limit.and_then(|limit| usize::try_from(limit).ok()),
        token: input.next_token.as_deref(),
        digest,
    };
    let selected = select(cx, statement, &options)?;
    let units = selected.page.units(&selected.source, is_consistent);
    let name = selected.source.table.name();
    Ok(ExecuteStatementOutput {
        items: Some(selected.page.items.into_iter().map(to_wire).collect()),
        consumed_capacity: consumed(input.return_consumed_capacity.as_ref(), name, &units),
        last_evaluated_key: selected.page.last.filter(|_| selected.token.is_some()).map(to_wire),
        next_token: selected.token,
    })
}
