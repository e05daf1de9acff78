//! Identities and sessions.

use crate::Sts;
use base::{AccountId, Clock, ManualClock, Region, Rng, Timestamp};
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::sts::*;
use wire::{Cx, House, Operations, Service, iam, operations};

/// Knows one role of one account.
struct Roles;

impl Service for Roles {
    const SCHEMA: &'static wire::schema::ServiceSchema = &iam::SERVICE;

    fn operations() -> Operations<Self> {
        operations![iam::GetRole => get_role]
    }
}

async fn get_role(
    cx: &Cx<Roles>,
    input: iam::GetRoleRequest,
) -> Result<iam::GetRoleResponse, iam::GetRoleError> {
    if input.role_name != "worker" || cx.account().as_str() != "123456789012" {
        return Err(iam::NoSuchEntityException::new("There is none.").into());
    }
    let role = iam::Role {
        arn: "arn:aws:iam::123456789012:role/worker".into(),
        role_name: "worker".into(),
        role_id: "AROA".into(),
        max_session_duration: Some(3600),
        ..iam::Role::default()
    };
    Ok(iam::GetRoleResponse { role })
}

fn house(clock: Clock, checks: bool) -> (Arc<House>, Store, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) }).unwrap();
    let mut house = House::new(clock, Rng::seeded(1));
    house.add(Arc::new(Roles));
    house.add(Arc::new(Sts::open(&store, checks).unwrap()));
    (Arc::new(house), store, folder)
}

#[tokio::test]
async fn a_caller_is_its_account_or_its_session() {
    let time = ManualClock::new(Timestamp::from_secs(1_800_000_000));
    let (house, store, _folder) = house(time.clock(), false);
    let mut call = house.own_call(AccountId::parse("123456789012").unwrap(), Region::DEFAULT);
    let who = house.call::<GetCallerIdentity>(&call, GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:iam::123456789012:root"));

    let assume = |arn: &str, seconds| AssumeRoleRequest {
        role_arn: arn.into(),
        role_session_name: "me".into(),
        duration_seconds: seconds,
        ..AssumeRoleRequest::default()
    };
    let arn = "arn:aws:iam::123456789012:role/worker";
    let began = house.call::<AssumeRole>(&call, assume(arn, Some(900))).await.unwrap();
    let credentials = began.credentials.unwrap();
    assert_eq!(AccountId::of_access_key(&credentials.access_key_id).as_str(), "123456789012");
    assert_eq!(began.assumed_role_user.unwrap().arn, "arn:aws:sts::123456789012:assumed-role/worker/me");
    call.caller.access_key_id = credentials.access_key_id.into();
    let who = house.call::<GetCallerIdentity>(&call, GetCallerIdentityRequest {}).await.unwrap();
    assert_eq!(who.arn.as_deref(), Some("arn:aws:sts::123456789012:assumed-role/worker/me"));
    time.advance(Duration::from_secs(901));
    let late = house.call::<GetCallerIdentity>(&call, GetCallerIdentityRequest {}).await;
    assert!(matches!(late, Err(GetCallerIdentityError::ExpiredToken(_))));

    for (arn, seconds) in [(arn, Some(43_200)), ("arn:aws:iam::123456789012:user/worker", None)] {
        let refused = house.call::<AssumeRole>(&call, assume(arn, seconds)).await;
        assert!(matches!(refused, Err(AssumeRoleError::ValidationError(_))), "{arn}");
    }
    for arn in ["arn:aws:iam::123456789012:role/nobody", "arn:aws:iam::000000000000:role/worker"] {
        let refused = house.call::<AssumeRole>(&call, assume(arn, None)).await;
        assert!(matches!(refused, Err(AssumeRoleError::AccessDenied(_))), "{arn}");
    }
    store.close().unwrap();
}

#[tokio::test]
async fn there_are_no_sessions_where_signatures_are_checked() {
    let (house, store, _folder) = house(Clock::system(), true);
    let call = house.own_call(AccountId::local(), Region::DEFAULT);
    let refused = house.call::<GetSessionToken>(&call, GetSessionTokenRequest::default()).await;
    assert!(matches!(refused, Err(GetSessionTokenError::AccessDenied(_))));
    store.close().unwrap();
}
