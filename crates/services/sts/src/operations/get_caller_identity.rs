//! GetCallerIdentity.

use crate::Sts;
use crate::session::{self, SessionRecord};
use wire::iam::{GetAccessKeyLastUsed, GetAccessKeyLastUsedRequest, GetUser, GetUserRequest};
use wire::sts::*;
use wire::{Cx, Internal};

/// A session is its role's, and a user's key its user's; every other caller acts as its account.
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
        None => user(cx, key).await.unwrap_or_else(|| {
            (format!("arn:{}:iam::{account}:root", cx.region().partition()), account.to_string())
        }),
    };
    Ok(GetCallerIdentityResponse {
        user_id: Some(user_id),
        account: Some(account.to_string()),
        arn: Some(arn),
    })
}

/// The ARN and id of the user whose key this is.
async fn user(cx: &Cx<Sts>, key: &str) -> Option<(String, String)> {
    if !key.starts_with("AKIA") {
        return None;
    }
    let input = GetAccessKeyLastUsedRequest { access_key_id: key.to_owned() };
    let name = cx.house().call::<GetAccessKeyLastUsed>(&cx.call, input).await.ok()?.user_name?;
    let input = GetUserRequest { user_name: Some(name) };
    let user = cx.house().call::<GetUser>(&cx.call, input).await.ok()?.user;
    Some((user.arn, user.user_id))
}
