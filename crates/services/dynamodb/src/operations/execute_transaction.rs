//! `ExecuteTransaction`: statements of which all succeed or none, all of them reads or all of them writes.

use super::transact_get_items::admit;
use super::transact_write_items::{Done, check_once, commit, digest};
use crate::attributes::to_wire;
use crate::capacity::{Units, add_to, consumed_by_transaction, read_units};
use crate::partiql::{Get, get, parameters, parse, tells, write};
use crate::write::Write;
use crate::{DynamoDb, Fault};
use engine::dynamodb::partiql::Statement;
use std::collections::BTreeSet;
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn execute_transaction(
    cx: &Cx<DynamoDb>,
    input: ExecuteTransactionInput,
) -> Result<ExecuteTransactionOutput, ExecuteTransactionError> {
    let token = input.client_request_token;
    let digest = token.as_ref().map_or(0, |_| digest(&("ExecuteTransaction", &input.transact_statements)));
    let mut statements = Vec::new();
    for (at, one) in input.transact_statements.into_iter().enumerate() {
        let parameters = parameters(one.parameters)?;
        let statement = parse(&one.statement, &parameters).map_err(|fault| in_statement(at, fault))?;
        let tells_item = tells(one.return_values_on_condition_check_failure.as_ref());
        statements.push((statement, tells_item));
    }
    let reads = statements.iter().filter(|(statement, _)| statement.is_read()).count();
    if reads > 0 && reads < statements.len() {
        return Err(Fault::invalid(
            "ExecuteTransaction API does not support both read and write operations in the same request.",
        )
        .into());
    }
    let wanted = input.return_consumed_capacity.as_ref();
    if reads > 0 {
        return Ok(read(cx, gets(cx, statements)?, wanted).await?);
    }
    let writes = writes(cx, statements)?;
    let done = commit(cx, writes, token.as_deref(), digest).await?;
    Ok(ExecuteTransactionOutput { responses: Some(Vec::new()), consumed_capacity: capacities(wanted, &done) })
}

/// A fault of one statement, which is told with its place.
fn in_statement(at: usize, fault: Fault) -> Fault {
    match fault {
        Fault::ValidationException(fault) => Fault::invalid(format!(
            "Validation failed in TransactStatements[{at}]: {}",
            fault.message.unwrap_or_default()
        )),
        other => other,
    }
}

fn writes(cx: &Cx<DynamoDb>, statements: Vec<(Statement, bool)>) -> Result<Vec<Write>, Fault> {
    let (mut writes, mut keys) = (Vec::new(), BTreeSet::new());
    for (at, (statement, tells_item)) in statements.into_iter().enumerate() {
        if statement.returns() {
            let refused = Fault::invalid("RETURNING clause is not supported in ExecuteTransaction.");
            return Err(in_statement(at, refused));
        }
        let (write, _) = write(cx, statement, tells_item).map_err(|fault| in_statement(at, fault))?;
        check_once(&mut keys, &write.key)?;
        writes.push(write);
    }
    Ok(writes)
}

fn gets(cx: &Cx<DynamoDb>, statements: Vec<(Statement, bool)>) -> Result<Vec<Get>, Fault> {
    let (mut gets, mut keys) = (Vec::new(), BTreeSet::new());
    for (at, (statement, _)) in statements.into_iter().enumerate() {
        let Statement::Select(select) = statement else { continue };
        if select.index.is_some() {
            let refused = Fault::invalid("Reads on indices are not supported within transactions.");
            return Err(in_statement(at, refused));
        }
        let get = get(cx, select, "ExecuteTransaction").map_err(|fault| in_statement(at, fault))?;
        check_once(&mut keys, &get.key)?;
        gets.push(get);
    }
    Ok(gets)
}

/// Reads items of one moment: the newest, once that is durable.
async fn read(
    cx: &Cx<DynamoDb>,
    gets: Vec<Get>,
    wanted: Option<&ReturnConsumedCapacity>,
) -> Result<ExecuteTransactionOutput, Fault> {
    let read = DynamoDb::tables(cx)?.shard().transact(|txn| {
        let mut units = Vec::new();
        let mut responses = Vec::new();
        admit(gets.iter().map(|get| &get.table))?;
        for get in &gets {
            let (size, row) = get.read(txn.get(&get.key)?)?;
            let cost = Units::of_table(read_units(size, true));
            get.table.pay_read(&cost, 2.0);
            add_to(&mut units, get.table.name(), &cost, 2.0);
            responses.push(ItemResponse { item: row.map(to_wire) });
        }
        Ok::<_, Fault>((units, responses))
    });
    let (units, responses) = read.await?;
    let done = Done { units, is_repeated: true };
    Ok(ExecuteTransactionOutput { responses: Some(responses), consumed_capacity: capacities(wanted, &done) })
}

/// What it cost: units of reading where it has read, or was done before, and of writing otherwise.
fn capacities(wanted: Option<&ReturnConsumedCapacity>, done: &Done) -> Option<Vec<ConsumedCapacity>> {
    let each = done
        .units
        .iter()
        .filter_map(|(name, units)| consumed_by_transaction(wanted, name, units, done.is_repeated));
    let capacities: Vec<_> = each.collect();
    (!capacities.is_empty()).then_some(capacities)
}
