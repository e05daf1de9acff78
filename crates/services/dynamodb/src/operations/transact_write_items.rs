//! `TransactWriteItems`: all of it or nothing, decided alone on the shard.

use crate::attributes::from_wire;
use crate::capacity::{Units, add_to, consumed_by_transaction, item_collection, read_units};
use crate::request::{Parameters, condition, placeholders};
use crate::throughput::Bill;
use crate::write::{Change, Write};
use crate::{DynamoDb, Fault};
use bytes::Bytes;
use engine::dynamodb::{Item, LARGEST_ITEM, item_size, parse_update};
use std::collections::{BTreeMap, BTreeSet};
use store::Txn;
use wire::Cx;
use wire::dynamodb::*;

/// The most bytes of all items of one transaction.
const LARGEST: usize = 4 << 20;
/// How long a token makes a repeated transaction do nothing.
const TOKEN_MILLIS: i64 = 10 * 60 * 1000;

pub(crate) async fn transact_write_items(
    cx: &Cx<DynamoDb>,
    input: TransactWriteItemsInput,
) -> Result<TransactWriteItemsOutput, TransactWriteItemsError> {
    let token = input.client_request_token;
    // Only requests with one token are told apart.
    let digest = token.as_ref().map_or(0, |_| digest(&input.transact_items));
    let mut writes = Vec::new();
    let mut keys = BTreeSet::new();
    let mut collections: BTreeMap<String, Vec<ItemCollectionMetrics>> = BTreeMap::new();
    for item in input.transact_items {
        let write = read(cx, item)?;
        check_once(&mut keys, &write.key)?;
        let metrics =
            item_collection(input.return_item_collection_metrics.as_ref(), &write.table, &write.key_item);
        if let (Some(metrics), false) = (metrics, matches!(write.change, Change::Check)) {
            let of_table = collections.entry(write.table.name().to_owned()).or_default();
            if !of_table.contains(&metrics) {
                of_table.push(metrics);
            }
        }
        writes.push(write);
    }
    let done = commit(cx, writes, token.as_deref(), digest).await?;
    let capacities: Vec<_> = done
        .units
        .iter()
        .filter_map(|(name, units)| {
            consumed_by_transaction(input.return_consumed_capacity.as_ref(), name, units, done.is_repeated)
        })
        .collect();
    Ok(TransactWriteItemsOutput {
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
        item_collection_metrics: (!collections.is_empty()).then_some(collections),
    })
}

/// What a transaction has done.
pub(crate) struct Done {
    /// What each table's part cost; what reading it costs where it was done before.
    pub(crate) units: Vec<(String, Units)>,
    /// Whether it was done before, by its token.
    pub(crate) is_repeated: bool,
}

/// Does all of the writes, or none. A `token` that was used with the same `digest` makes it do nothing again.
pub(crate) async fn commit(
    cx: &Cx<DynamoDb>,
    writes: Vec<Write>,
    token: Option<&str>,
    digest: u64,
) -> Result<Done, Fault> {
    let shard = DynamoDb::tables(cx)?.shard();
    let now = cx.house().clock.now().as_millis();
    let token = token.map(|token| token_key(cx, token));
    let done = shard.transact(|txn| {
        if let Some(key) = &token {
            if let Some((at, before)) = txn.get(key)?.and_then(|bytes| read_token(&bytes))
                && now - at < TOKEN_MILLIS
            {
                return if before == digest { repeat(txn, &writes) } else { Err(mismatch()) };
            }
            txn.put(key, [now.to_be_bytes(), digest.to_be_bytes()].concat());
            txn.put([b"y/".as_slice(), &now.to_be_bytes(), key].concat(), Bytes::new());
            forget_tokens(txn, now)?;
        }
        let mut units = Vec::new();
        let (mut reasons, mut cancelled, mut bytes) = (Vec::new(), false, 0);
        let (mut bill, mut throttled) = (Bill::default(), false);
        for write in writes {
            let name = write.table.name().to_owned();
            match write.run_on(&mut bill, txn, true) {
                Ok(outcome) => {
                    bytes += outcome.after.as_ref().map_or(0, item_size);
                    // Prepare and commit: twice the units.
                    add_to(&mut units, &name, &outcome.units, 2.0);
                    reasons.push(CancellationReason {
                        code: Some("None".into()),
                        ..CancellationReason::default()
                    });
                }
                Err(fault) => {
                    cancelled = true;
                    throttled |= fault.is_throttled();
                    reasons.push(reason(fault)?);
                }
            }
        }
        if !throttled {
            bill.pay(2.0);
        }
        if cancelled {
            // The error leaves nothing behind, the token included.
            return Err(cancel(reasons));
        }
        if bytes > LARGEST.max(LARGEST_ITEM) {
            return Err(Fault::invalid(
                "Collection size of all items in the transaction exceeded the limit of 4 MB",
            ));
        }
        Ok(Done { units, is_repeated: false })
    });
    done.await
}

/// What a transaction costs that was done before: a read of its items.
fn repeat(txn: &Txn<'_>, writes: &[Write]) -> Result<Done, Fault> {
    let mut units = Vec::new();
    for write in writes {
        let item = txn.get(&write.key)?.map(|bytes| write.table.decode(&bytes)).transpose()?;
        let read = Units::of_table(read_units(item.as_ref().map_or(0, item_size), true));
        write.table.pay_read(&read, 2.0);
        add_to(&mut units, write.table.name(), &read, 2.0);
    }
    Ok(Done { units, is_repeated: true })
}

/// Where the token of a transaction that was done is kept.
fn token_key(cx: &Cx<DynamoDb>, token: &str) -> Vec<u8> {
    format!("x/{}/{token}", cx.account()).into_bytes()
}

fn read_token(bytes: &[u8]) -> Option<(i64, u64)> {
    let at = i64::from_be_bytes(bytes.get(..8)?.try_into().ok()?);
    Some((at, u64::from_be_bytes(bytes.get(8..16)?.try_into().ok()?)))
}

/// Removes a few tokens whose time is over, so that they do not pile up: more than one transaction adds.
fn forget_tokens(txn: &mut Txn<'_>, now: i64) -> Result<(), Fault> {
    let old = [b"y/".as_slice(), &(now - TOKEN_MILLIS).to_be_bytes()].concat();
    let over: Vec<Bytes> = txn
        .range(b"y/".to_vec()..old)
        .take(4)
        .map(|entry| entry.map(|(key, _)| key))
        .collect::<Result<_, _>>()?;
    for key in over {
        // A token that was used again since has a newer time of its own, and is only forgotten by it.
        let token = key.get(10..).unwrap_or_default();
        let is_newest = txn
            .get(token)?
            .and_then(|bytes| read_token(&bytes))
            .is_some_and(|(at, _)| now - at >= TOKEN_MILLIS);
        if is_newest {
            txn.delete(token);
        }
        txn.delete(&key);
    }
    Ok(())
}

fn mismatch() -> Fault {
    Fault::IdempotentParameterMismatchException(IdempotentParameterMismatchException {
        message: Some("Request with the same client token has different parameters".into()),
    })
}

/// Refuses a second operation on one item.
pub(super) fn check_once(keys: &mut BTreeSet<Vec<u8>>, key: &[u8]) -> Result<(), Fault> {
    match keys.insert(key.to_vec()) {
        true => Ok(()),
        false => Err(Fault::invalid("Transaction request cannot include multiple operations on one item")),
    }
}

/// Tells requests with one token apart.
pub(crate) fn digest(items: &impl std::fmt::Debug) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    format!("{items:?}").hash(&mut hasher);
    hasher.finish()
}

pub(super) fn reason(fault: Fault) -> Result<CancellationReason, Fault> {
    match fault {
        Fault::ConditionalCheckFailedException(failed) => Ok(CancellationReason {
            code: Some("ConditionalCheckFailed".into()),
            message: failed.message,
            item: failed.item,
        }),
        Fault::DuplicateItemException(duplicate) => Ok(CancellationReason {
            code: Some("DuplicateItem".into()),
            message: duplicate.message,
            item: None,
        }),
        Fault::ProvisionedThroughputExceededException(exceeded) => Ok(CancellationReason {
            code: Some("ProvisionedThroughputExceeded".into()),
            message: exceeded.message,
            item: None,
        }),
        Fault::ThrottlingException(throttled) => Ok(CancellationReason {
            code: Some("ThrottlingError".into()),
            message: throttled.message,
            item: None,
        }),
        Fault::ValidationException(invalid) => Ok(CancellationReason {
            code: Some("ValidationError".into()),
            message: invalid.message,
            item: None,
        }),
        other => Err(other),
    }
}

pub(super) fn cancel(reasons: Vec<CancellationReason>) -> Fault {
    let codes: Vec<&str> = reasons.iter().filter_map(|reason| reason.code.as_deref()).collect();
    let message = format!(
        "Transaction cancelled, please refer cancellation reasons for specific reasons [{}]",
        codes.join(", ")
    );
    Fault::TransactionCanceledException(TransactionCanceledException {
        message: Some(message),
        cancellation_reasons: Some(reasons),
    })
}

/// One part of a transaction, whichever of the four it is.
struct Part {
    table: String,
    item: Item,
    update: Option<String>,
    condition: Option<String>,
    names: Option<BTreeMap<String, String>>,
    values: Option<BTreeMap<String, AttributeValue>>,
    tells: Option<ReturnValuesOnConditionCheckFailure>,
}

fn read(cx: &Cx<DynamoDb>, item: TransactWriteItem) -> Result<Write, Fault> {
    let one = "TransactItems can only contain one of Check, Put, Update or Delete";
    let (part, kind) = match (item.condition_check, item.put, item.delete, item.update) {
        (Some(it), None, None, None) => (
            Part {
                table: it.table_name,
                item: from_wire(it.key)?,
                update: None,
                condition: Some(it.condition_expression),
                names: it.expression_attribute_names,
                values: it.expression_attribute_values,
                tells: it.return_values_on_condition_check_failure,
            },
            Kind::Check,
        ),
        (None, Some(it), None, None) => (
            Part {
                table: it.table_name,
                item: from_wire(it.item)?,
                update: None,
                condition: it.condition_expression,
                names: it.expression_attribute_names,
                values: it.expression_attribute_values,
                tells: it.return_values_on_condition_check_failure,
            },
            Kind::Put,
        ),
        (None, None, Some(it), None) => (
            Part {
                table: it.table_name,
                item: from_wire(it.key)?,
                update: None,
                condition: it.condition_expression,
                names: it.expression_attribute_names,
                values: it.expression_attribute_values,
                tells: it.return_values_on_condition_check_failure,
            },
            Kind::Delete,
        ),
        (None, None, None, Some(it)) => (
            Part {
                table: it.table_name,
                item: from_wire(it.key)?,
                update: Some(it.update_expression),
                condition: it.condition_expression,
                names: it.expression_attribute_names,
                values: it.expression_attribute_values,
                tells: it.return_values_on_condition_check_failure,
            },
            Kind::Update,
        ),
        _ => return Err(Fault::invalid(one)),
    };
    let (update_text, condition_text) = (part.update.as_deref(), part.condition.as_deref());
    Parameters {
        expressions: &[
            ("UpdateExpression", update_text.is_some()),
            ("ConditionExpression", condition_text.is_some()),
        ],
        legacy: &[],
        names: &part.names,
        values: &part.values,
    }
    .check()?;
    let attributes = placeholders(part.names, part.values)?;
    let update = update_text.map(|text| parse_update(text, &attributes)).transpose()?;
    let condition = condition("ConditionExpression", condition_text, &attributes)?;
    attributes.check_used()?;
    let (table, _) = DynamoDb::table(cx, &part.table)?;
    let mut write = match (kind, update) {
        (Kind::Put, _) => {
            if item_size(&part.item) > LARGEST_ITEM {
                return Err(Fault::invalid("Item size has exceeded the maximum allowed size"));
            }
            Write::put(table, part.item, condition)?
        }
        (Kind::Check, _) => Write::keyed(table, part.item, Change::Check, condition)?,
        (Kind::Update, Some(update)) => Write::keyed(table, part.item, Change::Update(update), condition)?,
        _ => Write::keyed(table, part.item, Change::Delete, condition)?,
    };
    write.tells_item = part.tells == Some(ReturnValuesOnConditionCheckFailure::AllOld);
    Ok(write)
}

enum Kind {
    Check,
    Put,
    Delete,
    Update,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::attributes::to_wire;

    #[test]
    fn the_reasons_stand_in_order() {
        let failed = reason(Fault::condition(Some(Item::new()))).unwrap();
        let none = CancellationReason { code: Some("None".into()), ..CancellationReason::default() };
        let Fault::TransactionCanceledException(fault) = cancel(vec![none, failed]) else {
            panic!("another fault")
        };
        assert_eq!(
            fault.message.as_deref(),
            Some(
                "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ConditionalCheckFailed]"
            )
        );
        assert_eq!(fault.cancellation_reasons.unwrap()[1].item, Some(to_wire(Item::new())));
    }
}
