//! GetAccessKeyInfo.

use crate::Sts;
use base::AccountId;
use wire::Cx;
use wire::sts::*;

/// The account that an access key acts in here.
pub(super) async fn get_access_key_info(
    _: &Cx<Sts>,
    input: GetAccessKeyInfoRequest,
) -> Result<GetAccessKeyInfoResponse, GetAccessKeyInfoError> {
    let account = AccountId::of_access_key(&input.access_key_id);
    Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) })
}
