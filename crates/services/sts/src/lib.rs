//! STS: who a caller is. Sessions are not served yet.

use wire::sts::{
    GetCallerIdentity, GetCallerIdentityError, GetCallerIdentityRequest, GetCallerIdentityResponse,
};
use wire::{Cx, Operations, Service, operations};

/// The service. It keeps nothing.
pub struct Sts;

impl Service for Sts {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::sts::SERVICE;

    fn operations() -> Operations<Self> {
        operations![GetCallerIdentity => get_caller_identity]
    }
}

/// The caller acts as its account: there are no users here.
async fn get_caller_identity(
    cx: &Cx<Sts>,
    _: GetCallerIdentityRequest,
) -> Result<GetCallerIdentityResponse, GetCallerIdentityError> {
    let account = cx.account();
    Ok(GetCallerIdentityResponse {
        user_id: Some(account.to_string()),
        account: Some(account.to_string()),
        arn: Some(format!("arn:{}:iam::{account}:root", cx.region().partition())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Clock, Region, Rng};
    use std::sync::Arc;
    use wire::House;

    #[tokio::test]
    async fn a_caller_is_its_account() {
        let mut house = House::new(Clock::system(), Rng::seeded(1));
        house.add(Arc::new(Sts));
        let house = Arc::new(house);
        let account = AccountId::parse("123456789012").unwrap();
        let call = house.own_call(account, Region::DEFAULT);
        let who = house.call::<GetCallerIdentity>(&call, GetCallerIdentityRequest {}).await.unwrap();
        assert_eq!(who.arn.as_deref(), Some("arn:aws:iam::123456789012:root"));
    }
}
