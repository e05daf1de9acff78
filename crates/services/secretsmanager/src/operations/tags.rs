//! A secret's tags.

use std::collections::BTreeMap;

use wire::Cx;
use wire::secretsmanager::*;
use wire::shape::Empty;

use super::change;
use crate::SecretsManager;
use crate::faults::bad;

/// The most tags of one secret.
const MOST: usize = 50;

/// Tags as they are kept.
pub(super) fn map(tags: Vec<Tag>) -> BTreeMap<String, String> {
    tags.into_iter().filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default()))).collect()
}

/// Sets tags.
pub(super) async fn tag_resource(
    cx: &Cx<SecretsManager>,
    input: TagResourceRequest,
) -> Result<Empty, TagResourceError> {
    let changed = change(cx, &input.secret_id, |record| {
        record.tags.extend(map(input.tags));
        match record.tags.len() > MOST {
            true => bad(format!("A secret can have at most {MOST} tags.")),
            false => Ok(()),
        }
    });
    changed.await?;
    Ok(Empty {})
}

/// Takes tags away.
pub(super) async fn untag_resource(
    cx: &Cx<SecretsManager>,
    input: UntagResourceRequest,
) -> Result<Empty, UntagResourceError> {
    let changed = change(cx, &input.secret_id, |record| {
        record.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    });
    changed.await?;
    Ok(Empty {})
}
