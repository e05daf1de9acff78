//! The operations, in alphabetic order.

mod assume_role;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;

use crate::Sts;
use crate::session::{self, SessionRecord};
use store::Batch;
use wire::sts::{AssumeRole, GetAccessKeyInfo, GetCallerIdentity, GetFederationToken, GetSessionToken};
use wire::{Cx, Internal, Operations, Service, operations};

impl Service for Sts {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::sts::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            AssumeRole => assume_role::assume_role,
            GetAccessKeyInfo => get_access_key_info::get_access_key_info,
            GetCallerIdentity => get_caller_identity::get_caller_identity,
            GetFederationToken => get_federation_token::get_federation_token,
            GetSessionToken => get_session_token::get_session_token,
        ]
    }
}

/// Where signatures are checked, a session's would not hold.
const NO_SESSIONS: &str = "Whimbrel gives no sessions where signatures are checked (--auth).";

/// Keeps a new session.
async fn keep(cx: &Cx<Sts>, access_key: &str, record: &SessionRecord) -> Result<(), Internal> {
    let mut batch = Batch::new();
    batch.put(session::key(access_key), serde_json::to_vec(record).map_err(Internal::new)?);
    cx.shard.commit(batch).await.map_err(Internal::new)
}
