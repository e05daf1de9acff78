//! `RestoreTableToPointInTime`. The table is `CREATING` until the worker has filled it.

use crate::overrides::Overrides;
use crate::records::copying::RestoreRecord;
use crate::recovery::table_not_found;
use crate::{DynamoDb, Fault};
use base::{Arn, Region, Timestamp};
use wire::Cx;
use wire::dynamodb::*;

pub(crate) async fn restore_table_to_point_in_time(
    cx: &Cx<DynamoDb>,
    input: RestoreTableToPointInTimeInput,
) -> Result<RestoreTableToPointInTimeOutput, RestoreTableToPointInTimeError> {
    let asked = asked_time(&input)?;
    let name = input.target_table_name;
    let (source_name, region) = source_of(cx, input.source_table_arn, input.source_table_name)?;
    let overrides = Overrides {
        billing: input.billing_mode_override,
        global: input.global_secondary_index_override,
        local: input.local_secondary_index_override,
        throughput: input.provisioned_throughput_override,
        on_demand: input.on_demand_throughput_override,
        sse: input.sse_specification_override,
        vector: input.vector_index_override,
    };
    overrides.check_region(cx, region)?;
    let tables = DynamoDb::tables(cx)?;
    let missing = || table_not_found(&source_name);
    let source = tables.get(cx.account(), &source_name).ok_or_else(missing)?;
    let id = cx.house().rng.uuid();
    let made = tables.make_from(cx.account(), &name, |txn| {
        let source = source.newest().ok_or_else(missing)?;
        let Some(kept) = &source.record.history else {
            let message = Some(format!("Point in time recovery is not enabled for table '{source_name}'"));
            return Err(Fault::PointInTimeRecoveryUnavailableException(
                PointInTimeRecoveryUnavailableException { message },
            ));
        };
        let now = tables.alarm().moment(txn);
        let earliest = kept.earliest(now);
        let time = asked.unwrap_or(Timestamp::from_micros(now));
        if time < earliest || time.as_micros() > now {
            return Err(out_of_bounds(time, earliest, Timestamp::from_micros(now)));
        }
        // A write that comes later is later, even where the clock has not moved.
        tables.alarm().pass(time.as_micros() + 1);
        let mut record = overrides.apply(&source.record, &name, id, now)?;
        record.restoring = Some(RestoreRecord {
            number: source.record.number,
            history: Some(kept.number),
            table_arn: source.arn(cx.account(), cx.region()),
            at_micros: time.as_micros(),
            ..RestoreRecord::default()
        });
        Ok(record)
    });
    let table = made.await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Creating);
    Ok(RestoreTableToPointInTimeOutput { table_description: Some(description) })
}

/// The time that is asked for; `None` for the latest.
fn asked_time(input: &RestoreTableToPointInTimeInput) -> Result<Option<Timestamp>, Fault> {
    match (input.restore_date_time, input.use_latest_restorable_time == Some(true)) {
        (Some(_), true) => Err(Fault::invalid(
            "Invalid Request: Both RestoreDateTime and UseLatestRestorableTime cannot be set for point-in-time restore request. Please specify either RestoreDateTime time or UseLatestRestorableTime",
        )),
        (None, false) => Err(Fault::invalid(
            "Invalid Request: Either one of RestoreDateTime or UseLatestRestorableTime must be specified, but not both",
        )),
        (time, _) => Ok(time),
    }
}

/// The table that is asked for, and its region.
fn source_of(
    cx: &Cx<DynamoDb>,
    arn: Option<String>,
    name: Option<String>,
) -> Result<(String, Region), Fault> {
    match (arn, name) {
        (Some(_), Some(_)) => Err(Fault::invalid(
            "Invalid Request: Must provide exactly one of: sourceTableArn, sourceTableName",
        )),
        (None, None) => {
            Err(Fault::invalid("The parameter 'TableName' is required but was not present in the request"))
        }
        (None, Some(name)) => Ok((name, cx.region())),
        (Some(text), None) => {
            let malformed = || Fault::invalid("Invalid Request: sourceTableArn is not a valid ARN");
            let arn = Arn::parse(&text).filter(|arn| arn.service == "dynamodb").ok_or_else(malformed)?;
            let region = Region::parse(&arn.region).map_err(|_| malformed())?;
            let name = arn.resource.strip_prefix("table/").filter(|name| !name.contains('/'));
            let name = name.ok_or_else(malformed)?;
            if arn.account != cx.account().as_str() {
                return Err(Fault::invalid(
                    "This action is only supported by accounts that match the resource owner's account",
                ));
            }
            Ok((name.to_owned(), region))
        }
    }
}

fn out_of_bounds(time: Timestamp, earliest: Timestamp, latest: Timestamp) -> Fault {
    let text = |time: Timestamp| {
        let mut text = String::new();
        wire::time::write_iso8601(Timestamp::from_secs(time.as_secs()), &mut text);
        text
    };
    let message = Some(format!(
        "RestoreDateTime '{}' must be within EarliestRestorableDateTime '{}' and LatestRestorableDateTime '{}'",
        text(time),
        text(earliest),
        text(latest)
    ));
    Fault::InvalidRestoreTimeException(InvalidRestoreTimeException { message })
}
