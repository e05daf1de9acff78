//! GetSessionToken.

use super::{NO_SESSIONS, keep};
use crate::Sts;
use crate::session::begin;
use wire::Cx;
use wire::sts::*;

/// How long a session lasts where nothing is said, in seconds: 12 hours.
const SESSION: i32 = 43_200;

/// Begins a session of the caller's account.
pub(super) async fn get_session_token(
    cx: &Cx<Sts>,
    input: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, GetSessionTokenError> {
    if cx.checks {
        return Err(AccessDenied::new(NO_SESSIONS).into());
    }
    let account = cx.account();
    let arn = format!("arn:{}:iam::{account}:root", cx.region().partition());
    let house = cx.house();
    let seconds = input.duration_seconds.unwrap_or(SESSION);
    let (key, record) = begin(&house.clock, &house.rng, account, arn, account.to_string(), seconds);
    keep(cx, &key, &record).await?;
    Ok(GetSessionTokenResponse {
        credentials: Some(record.credentials(key)),
        ..GetSessionTokenResponse::default()
    })
}
