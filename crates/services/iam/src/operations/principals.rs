//! What users and groups have in common: reading, changing, listing and making them.

use super::Ended;
use crate::Iam;
use crate::principal::{PrincipalRecord, Sort, key, prefix};
use base::AccountId;
use wire::iam::*;
use wire::{Cx, Internal};

/// How many items a page has where nothing is said.
const PAGE: usize = 100;

pub(super) fn none(sort: Sort, name: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("The {} with name {name} cannot be found.", sort.word()))
}

/// Reads a user or group.
pub(super) fn read<E>(cx: &Cx<Iam>, sort: Sort, name: &str) -> Result<PrincipalRecord, E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let bytes = cx.shard.get(&key(sort, cx.account(), name)).map_err(Internal::new)?;
    let bytes = bytes.ok_or_else(|| none(sort, name))?;
    Ok(serde_json::from_slice(&bytes).map_err(Internal::new)?)
}

/// Changes a user or group, alone on the shard.
pub(super) async fn change<E>(
    cx: &Cx<Iam>,
    sort: Sort,
    name: &str,
    change: impl FnOnce(&mut PrincipalRecord) -> Result<(), E>,
) -> Result<PrincipalRecord, E>
where
    E: From<NoSuchEntityException> + From<Internal>,
{
    let key = key(sort, cx.account(), name);
    let changed = cx.shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| Ended(none(sort, name).into()))?;
        let mut record: PrincipalRecord =
            serde_json::from_slice(&bytes).map_err(|error| Ended(Internal::new(error).into()))?;
        change(&mut record).map_err(Ended)?;
        txn.put(&key, serde_json::to_vec(&record).map_err(|error| Ended(Internal::new(error).into()))?);
        Ok(record)
    });
    changed.await.map_err(|Ended(error)| error)
}

/// Makes a user or group.
pub(super) async fn make<E>(
    cx: &Cx<Iam>,
    sort: Sort,
    name: String,
    path: Option<String>,
    tags: Option<Vec<Tag>>,
) -> Result<PrincipalRecord, E>
where
    E: From<EntityAlreadyExistsException> + From<Internal>,
{
    let (house, letters) = (cx.house(), b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    let start = if sort == Sort::User { "AIDA" } else { "AGPA" };
    let record = PrincipalRecord {
        path: path.unwrap_or_else(|| "/".to_owned()),
        id: format!("{start}{}", house.rng.string(letters, 17)),
        created_micros: house.clock.now().as_micros(),
        tags: tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect(),
        name,
        ..PrincipalRecord::default()
    };
    let key = key(sort, cx.account(), &record.name);
    let bytes = serde_json::to_vec(&record).map_err(Internal::new)?;
    let made = cx.shard.transact(|txn| {
        if txn.get(&key)?.is_some() {
            let word = if sort == Sort::User { "User" } else { "Group" };
            let message = format!("{word} with name {} already exists.", record.name);
            return Err(Ended(EntityAlreadyExistsException::new(message).into()));
        }
        txn.put(&key, bytes);
        Ok(())
    });
    made.await.map_err(|Ended(error): Ended<E>| error)?;
    Ok(record)
}

/// All users or groups of the account, by name.
pub(super) fn all(cx: &Cx<Iam>, sort: Sort) -> Result<Vec<PrincipalRecord>, Internal> {
    let mut found = Vec::new();
    for entry in cx.shard.prefix(&prefix(sort, cx.account())) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        found.push(serde_json::from_slice(&bytes).map_err(Internal::new)?);
    }
    Ok(found)
}

/// A page of items and the marker of the next; a marker is the number of items before it.
pub(super) fn page<T>(
    items: Vec<T>,
    marker: Option<&str>,
    most: Option<i32>,
) -> (Vec<T>, bool, Option<String>) {
    let start = marker.and_then(|marker| marker.parse().ok()).unwrap_or(0usize);
    let most = most.and_then(|most| usize::try_from(most).ok()).unwrap_or(PAGE);
    let end = start.saturating_add(most);
    let more = items.len() > end;
    (items.into_iter().skip(start).take(most).collect(), more, more.then(|| end.to_string()))
}

/// Why something that has policies cannot be deleted.
pub(super) fn conflict(record: &PrincipalRecord) -> Option<DeleteConflictException> {
    let reason = if !record.inline.is_empty() {
        "Cannot delete entity, must delete policies first."
    } else if !record.attached.is_empty() {
        "Cannot delete entity, must detach all policies first."
    } else if !record.groups.is_empty() {
        "Cannot delete entity, must remove users from group first."
    } else if !record.keys.is_empty() {
        "Cannot delete entity, must delete access keys first."
    } else {
        return None;
    };
    Some(DeleteConflictException::new(reason))
}

/// Refuses to attach what is no policy of the account or of AWS.
pub(super) fn check_attachable(cx: &Cx<Iam>, arn: &str) -> Result<(), NoSuchEntityException> {
    let is_of_aws = arn.starts_with("arn:aws:iam::aws:policy/");
    if is_of_aws || super::policies::read::<GetPolicyError>(cx, arn).is_ok() {
        return Ok(());
    }
    Err(NoSuchEntityException::new(format!("Policy {arn} does not exist or is not attachable.")))
}

/// Takes a policy off.
pub(super) fn detach<E: From<NoSuchEntityException>>(
    record: &mut PrincipalRecord,
    arn: &str,
) -> Result<(), E> {
    let before = record.attached.len();
    record.attached.retain(|is| is != arn);
    match record.attached.len() == before {
        true => Err(NoSuchEntityException::new(format!("Policy {arn} was not found.")).into()),
        false => Ok(()),
    }
}

/// Attached policies as lists have them.
pub(super) fn attached(record: PrincipalRecord) -> Vec<AttachedPolicy> {
    let shown = record.attached.into_iter().map(|arn| AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn),
    });
    shown.collect()
}

/// The fault of an inline policy that is not there.
pub(super) fn no_policy(sort: Sort, name: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("The {} policy with name {name} cannot be found.", sort.word()))
}

/// The user that a request without a name means. There is none: callers are an account, not a user.
pub(super) fn named(name: Option<String>, account: &AccountId) -> Result<String, NoSuchEntityException> {
    name.ok_or_else(|| none(Sort::User, &format!("of account {account}'s own credentials")))
}
