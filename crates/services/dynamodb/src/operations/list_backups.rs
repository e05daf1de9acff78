//! `ListBackups`: an account's backups in the order of their creation, whether or not their tables are still there.

use crate::backups::BackupArn;
use crate::records::backup::{self, BackupRecord};
use crate::source::after;
use crate::tables::decode;
use crate::{DynamoDb, Fault, name_in};
use base::Timestamp;
use std::ops::Bound;
use wire::Cx;
use wire::dynamodb::*;

/// The most backups of one page.
const PAGE: usize = 100;

pub(crate) async fn list_backups(
    cx: &Cx<DynamoDb>,
    input: ListBackupsInput,
) -> Result<ListBackupsOutput, ListBackupsError> {
    let (account, region) = (cx.account(), cx.region());
    let bounds = (input.time_range_lower_bound, input.time_range_upper_bound);
    if let (Some(lower), Some(upper)) = bounds
        && lower > upper
    {
        return Err(Fault::invalid(
            "One or more parameter values were invalid: Time range lower bound must be less than or equal to upper bound",
        )
        .into());
    }
    let whole = backup::prefix(account.as_str());
    let lower = match &input.exclusive_start_backup_arn {
        None => Bound::Included(whole.clone()),
        Some(text) => {
            let arn = BackupArn::read(cx, text)?;
            if arn.region != region {
                return Err(Fault::invalid(
                    "Invalid Request: The supplied ExclusiveStartBackupArn does not match the region",
                )
                .into());
            }
            Bound::Excluded(arn.key(account))
        }
    };
    let limit = input.limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(PAGE);
    let kind = match input.backup_type {
        None => Some("USER"),
        Some(BackupTypeFilter::All) => None,
        Some(ref kind) => Some(kind.as_str()),
    };
    let table = input.table_name.as_deref().map(name_in);
    let is_wanted = |backup: &BackupRecord| {
        kind.is_none_or(|kind| backup.kind == kind)
            && table.is_none_or(|table| backup.table.name == table)
            && bounds.0.is_none_or(|lower| backup.created() >= to_millis(lower))
            && bounds.1.is_none_or(|upper| backup.created() < to_millis(upper))
    };
    let tables = DynamoDb::tables(cx)?;
    let mut output = ListBackupsOutput::default();
    let mut summaries = Vec::new();
    for entry in tables.shard().range::<Vec<u8>>((lower, after(&whole))) {
        let (_, bytes) = entry.map_err(Fault::from)?;
        let backup: BackupRecord = decode(&bytes)?;
        if !is_wanted(&backup) {
            continue;
        }
        if summaries.len() == limit {
            // There is one more than the page has.
            output.last_evaluated_backup_arn =
                summaries.last().and_then(|last: &BackupSummary| last.backup_arn.clone());
            break;
        }
        summaries.push(backup.summary(account, region, tables.alarm()));
    }
    output.backup_summaries = Some(summaries);
    Ok(output)
}

/// Times are sent as fractions of a second, which are not exact.
fn to_millis(time: Timestamp) -> Timestamp {
    Timestamp::from_millis((time.as_micros() + 500).div_euclid(1000))
}
