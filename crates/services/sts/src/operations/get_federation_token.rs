//! GetFederationToken.

use super::{NO_SESSIONS, keep};
use crate::Sts;
use crate::session::begin;
use wire::Cx;
use wire::sts::*;

/// How long a session lasts where nothing is said, in seconds: 12 hours.
const SESSION: i32 = 43_200;

/// Begins a session of a federated user. Its policies decide nothing, as all policies here.
pub(super) async fn get_federation_token(
    cx: &Cx<Sts>,
    input: GetFederationTokenRequest,
) -> Result<GetFederationTokenResponse, GetFederationTokenError> {
    if cx.checks {
        return Err(AccessDenied::new(NO_SESSIONS).into());
    }
    if input
        .policy
        .as_deref()
        .is_some_and(|policy| serde_json::from_str::<serde_json::Value>(policy).is_err())
    {
        return Err(
            MalformedPolicyDocumentException::new("The policy is not in the valid JSON format.").into()
        );
    }
    let (account, house) = (cx.account(), cx.house());
    let arn = format!("arn:{}:sts::{account}:federated-user/{}", cx.region().partition(), input.name);
    let id = format!("{account}:{}", input.name);
    let seconds = input.duration_seconds.unwrap_or(SESSION);
    let (key, record) = begin(&house.clock, &house.rng, account, arn.clone(), id.clone(), seconds);
    keep(cx, &key, &record).await?;
    Ok(GetFederationTokenResponse {
        credentials: Some(record.credentials(key)),
        federated_user: Some(FederatedUser { federated_user_id: id, arn }),
        ..GetFederationTokenResponse::default()
    })
}
