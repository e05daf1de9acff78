//! `GetAccountSettings`.

use crate::Lambda;
use crate::code::UNZIPPED_LIMIT;
use crate::records::FunctionRecord;
use wire::Cx;
use wire::lambda::{
    AccountLimit, AccountUsage, GetAccountSettingsError, GetAccountSettingsRequest,
    GetAccountSettingsResponse,
};

/// AWS's default limit on an account's concurrent executions.
pub(crate) const CONCURRENCY: u32 = 1_000;
/// What of it cannot be reserved.
pub(crate) const UNRESERVED_MINIMUM: u32 = 100;

/// Answers AWS's default limits, and what the account uses of them.
pub(crate) async fn get_account_settings(
    cx: &Cx<Lambda>,
    _input: GetAccountSettingsRequest,
) -> Result<GetAccountSettingsResponse, GetAccountSettingsError> {
    let all = cx.all(cx.region(), cx.account())?;
    let kept = |record: &FunctionRecord| {
        let provisioned: u32 = record.provisioned.values().map(|one| one.requested).sum();
        provisioned.max(record.reserved.unwrap_or_default())
    };
    let reserved: u32 = all.iter().map(kept).sum();
    let sizes = all.iter().flat_map(|record| record.versions.iter().chain([&record.latest]));
    Ok(GetAccountSettingsResponse {
        account_limit: Some(AccountLimit {
            total_code_size: Some(80_530_636_800),
            code_size_unzipped: i64::try_from(UNZIPPED_LIMIT).ok(),
            code_size_zipped: Some(52_428_800),
            concurrent_executions: i32::try_from(CONCURRENCY).ok(),
            unreserved_concurrent_executions: i32::try_from(CONCURRENCY.saturating_sub(reserved)).ok(),
        }),
        account_usage: Some(AccountUsage {
            total_code_size: Some(sizes.map(|version| version.code_size).sum()),
            function_count: i64::try_from(all.len()).ok(),
        }),
    })
}
