//! EnableKey and DisableKey.

use super::{change, stays};
use crate::Kms;
use crate::faults::Refusal;
use wire::Cx;
use wire::kms::*;
use wire::shape::Empty;

async fn set(cx: &Cx<Kms>, key: &str, disabled: bool) -> Result<Empty, Refusal> {
    change(cx, key, |_, record| {
        stays(cx, record)?;
        if record.managed {
            return Err(Refusal::InvalidArn(
                "A key that a service of AWS has is not the caller's to change.".to_owned(),
            ));
        }
        record.disabled = disabled;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

/// Lets a key be used again.
pub(super) async fn enable_key(cx: &Cx<Kms>, input: EnableKeyRequest) -> Result<Empty, EnableKeyError> {
    Ok(set(cx, &input.key_id, false).await?)
}

/// Lets a key be used no more, until it is enabled.
pub(super) async fn disable_key(cx: &Cx<Kms>, input: DisableKeyRequest) -> Result<Empty, DisableKeyError> {
    Ok(set(cx, &input.key_id, true).await?)
}
