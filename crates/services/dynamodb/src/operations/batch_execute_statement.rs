//! `BatchExecuteStatement`: statements that succeed or fail each on its own, all of them reads or all of them writes.

use super::transact_write_items::reason;
use crate::attributes::to_wire;
use crate::capacity::{Units, consumed, read_units};
use crate::partiql::{Get, Returns, get, parameters, parse, tells, write};
use crate::write::{Outcome, Write};
use crate::{DynamoDb, Fault};
use engine::dynamodb::Item;
use engine::dynamodb::partiql::Statement;
use std::collections::BTreeMap;
use wire::Cx;
use wire::dynamodb::*;

/// What of a statement is done.
type Answer = (Result<Option<Item>, Fault>, Option<Units>);

pub(crate) async fn batch_execute_statement(
    cx: &Cx<DynamoDb>,
    input: BatchExecuteStatementInput,
) -> Result<BatchExecuteStatementOutput, BatchExecuteStatementError> {
    let (mut tables, mut jobs) = (Vec::new(), Vec::new());
    let (mut has_reads, mut has_writes) = (false, false);
    for request in input.statements {
        let read = parameters(request.parameters.clone())
            .and_then(|parameters| parse(&request.statement, &parameters));
        if let Ok(statement) = &read {
            has_reads |= statement.is_read();
            has_writes |= !statement.is_read();
        }
        tables.push(read.as_ref().ok().map(|statement| statement.table().to_owned()));
        jobs.push(read.and_then(|statement| job(cx, statement, &request)));
    }
    if has_reads && has_writes {
        return Err(Fault::invalid(
            "BatchExecuteStatement API does not support both read and write operations in the same request.",
        )
        .into());
    }
    let (mut responses, mut units) = (Vec::new(), BTreeMap::<String, Units>::new());
    for (table, (answer, cost)) in tables.into_iter().zip(run(cx, jobs).await?) {
        if let (Some(table), Some(cost)) = (&table, cost) {
            units.entry(table.clone()).or_default().add(&cost, 1.0);
        }
        // A table that is not there is not named.
        let is_lost = matches!(answer, Err(Fault::ResourceNotFoundException(_)));
        let (item, error) = match answer {
            Ok(item) => (item.map(to_wire), None),
            Err(fault) => (None, Some(told(fault)?)),
        };
        let table_name = table.filter(|_| !is_lost);
        responses.push(BatchStatementResponse { error, table_name, item });
    }
    let capacities: Vec<_> = units
        .iter()
        .filter_map(|(name, units)| consumed(input.return_consumed_capacity.as_ref(), name, units))
        .collect();
    Ok(BatchExecuteStatementOutput {
        responses: Some(responses),
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
    })
}

/// What a statement does.
enum Job {
    Read(Get, bool),
    Write(Write, Returns),
}

fn job(cx: &Cx<DynamoDb>, statement: Statement, request: &BatchStatementRequest) -> Result<Job, Fault> {
    match statement {
        Statement::Select(select) => {
            let get = get(cx, select, "BatchExecuteStatement")?;
            Ok(Job::Read(get, request.consistent_read == Some(true)))
        }
        Statement::Exists(_) => {
            Err(Fault::invalid("EXISTS can only be used in ExecuteTransaction write requests."))
        }
        statement => {
            let tells_item = tells(request.return_values_on_condition_check_failure.as_ref());
            let (write, returns) = write(cx, statement, tells_item)?;
            Ok(Job::Write(write, returns))
        }
    }
}

/// Does the jobs in their order. The writes are one commit, so that they wait for the disk once; each that fails leaves
/// nothing in it. Reads see what is durable and wait for nothing.
async fn run(cx: &Cx<DynamoDb>, jobs: Vec<Result<Job, Fault>>) -> Result<Vec<Answer>, Fault> {
    let shard = DynamoDb::tables(cx)?.shard();
    let mut jobs_left = Vec::new();
    for job in jobs {
        jobs_left.push(match job {
            Ok(Job::Write(write, returns)) => Err((write, returns)),
            Ok(Job::Read(get, is_consistent)) => Ok(match get.table.admit_read(None) {
                Err(fault) => (Err(fault), None),
                Ok(()) => {
                    let (size, row) = get.read(shard.get(&get.key)?)?;
                    let units = Units::of_table(read_units(size, is_consistent));
                    get.table.pay_read(&units, 1.0);
                    (Ok(row), Some(units))
                }
            }),
            Err(fault) => Ok((Err(fault), None)),
        });
    }
    if jobs_left.iter().all(Result::is_ok) {
        return Ok(jobs_left.into_iter().filter_map(Result::ok).collect());
    }
    let done = shard.transact(|txn| {
        let mut answers: Vec<Answer> = Vec::new();
        for job in jobs_left {
            answers.push(match job {
                Ok(answer) => answer,
                Err((write, returns)) => match write.run(txn, true) {
                    // A fault of ours is the whole request's, and nothing of it is kept.
                    Err(Fault::Internal(cause)) => return Err(Fault::Internal(cause)),
                    Err(fault) => (Err(fault), None),
                    Ok(outcome) => settled(outcome, returns),
                },
            });
        }
        Ok(answers)
    });
    done.await
}

fn settled(outcome: Outcome, returns: Returns) -> Answer {
    let units = outcome.units.clone();
    (Ok(returns.row(outcome)), Some(units))
}

/// A fault as a statement's error: a transaction's reason, and what a transaction as a whole is refused for.
fn told(fault: Fault) -> Result<BatchStatementError, Fault> {
    use BatchStatementErrorCodeEnum as Code;
    if let Fault::ResourceNotFoundException(it) = fault {
        return Ok(BatchStatementError {
            code: Some(Code::ResourceNotFound),
            message: it.message,
            item: None,
        });
    }
    let CancellationReason { code, message, item } = reason(fault)?;
    Ok(BatchStatementError { code: code.as_deref().map(Code::from), message, item })
}
