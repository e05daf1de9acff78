//! GetCallerIdentity.

use crate::Sts;
use crate::session::{self, SessionRecord};
use wire::sts::*;
use wire::{Cx, Internal};

/// A session is its role's; every other caller acts as its account, because there are no users here.
pub(super) async fn get_caller_identity(
    cx: &Cx<Sts>,
    _: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, GetCallerIdentityError> {
    let account = cx.account();
    let key = &cx.call.caller.access_key_id;
    let session = cx.shard.get(&session::key(key)).map_err(Internal::new)?;
    let session = session.map(|bytes| serde_json::from_slice::<SessionRecord>(&bytes)).transpose();
    let (arn, user_id) = match session.map_err(Internal::new)? {
        Some(session) if session.ends < cx.house().clock.now().as_micros() => {
            let message = "The security token included in the request is expired";
            return Err(ExpiredToken::new(message).into());
        }
        Some(session) => (session.arn, session.user_id),
        None => (format!("arn:{}:iam::{account}:root", cx.region().partition()), account.to_string()),
    };
    Ok(GetCallerIdentityResponse {
        user_id: Some(user_id),
        account: Some(account.to_string()),
        arn: Some(arn),
    })
}
