//! The group that a request names, by its name or its ARN.

use crate::Logs;
use crate::records::GroupRecord;
use store::Shard;
use wire::logs::ResourceNotFoundException;
use wire::{Cx, Internal};

/// The name in a name or ARN.
pub(crate) fn name(named: &str) -> &str {
    named.split_once(":log-group:").map_or(named, |(_, name)| name.trim_end_matches(":*"))
}

/// No group has this name.
pub(crate) fn no_group() -> ResourceNotFoundException {
    ResourceNotFoundException::new("The specified log group does not exist.")
}

/// The group of a name.
pub(crate) fn read<E>(cx: &Cx<Logs>, shard: &Shard, group: &str) -> Result<GroupRecord, E>
where
    E: From<ResourceNotFoundException> + From<Internal>,
{
    let bytes = shard.get(&GroupRecord::key(cx.account(), group)).map_err(Internal::new)?;
    let bytes = bytes.ok_or_else(no_group)?;
    Ok(serde_json::from_slice(&bytes).map_err(Internal::new)?)
}

/// Changes a group, alone on the shard.
pub(crate) async fn change<E>(
    cx: &Cx<Logs>,
    group: &str,
    change: impl FnOnce(&mut GroupRecord) -> Result<(), E>,
) -> Result<(), E>
where
    E: From<ResourceNotFoundException> + From<Internal>,
{
    let key = GroupRecord::key(cx.account(), group);
    let shard = cx.shard(cx.region())?;
    let changed = shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(no_group().into()))?;
        let mut record: GroupRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        change(&mut record).map_err(Ended)?;
        txn.put(&key, crate::room::json(&record));
        Ok(())
    });
    changed.await.map_err(|Ended(error)| error)
}

/// An operation's error inside a transaction, which may also end by the store's.
pub(crate) struct Ended<E>(pub(crate) E);

impl<E: From<Internal>> From<store::StoreError> for Ended<E> {
    fn from(error: store::StoreError) -> Self {
        Self(Internal::new(error).into())
    }
}
