//! Users' access keys. The secret is told once and not kept: which keys sign what is said by `--auth`, not here.

use super::principals::{all, change, named, page, read};
use crate::Iam;
use crate::principal::{KeyRecord, Sort};
use base::Timestamp;
use wire::Cx;
use wire::iam::*;
use wire::shape::Empty;

/// The most keys of one user.
const MOST: usize = 2;

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SECRET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

pub(crate) async fn create_access_key(
    cx: &Cx<Iam>,
    input: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, CreateAccessKeyError> {
    let name = named(input.user_name, cx.account())?;
    let (rng, now) = (&cx.house().rng, cx.house().clock.now().as_micros());
    let (id, secret) = (format!("AKIA{}{}", cx.account(), rng.string(LETTERS, 8)), rng.string(SECRET, 40));
    let record = change::<CreateAccessKeyError>(cx, Sort::User, &name, |user| {
        if user.keys.len() >= MOST {
            let message = format!("Cannot exceed quota for AccessKeysPerUser: {MOST}");
            return Err(LimitExceededException::new(message).into());
        }
        user.keys.push(KeyRecord { id: id.clone(), active: true, created_micros: now });
        Ok(())
    });
    let record = record.await?;
    let access_key = AccessKey {
        user_name: record.name,
        access_key_id: id,
        status: StatusType::Active,
        secret_access_key: secret,
        create_date: Some(Timestamp::from_micros(now)),
    };
    Ok(CreateAccessKeyResponse { access_key })
}

pub(crate) async fn list_access_keys(
    cx: &Cx<Iam>,
    input: ListAccessKeysRequest,
) -> Result<ListAccessKeysResponse, ListAccessKeysError> {
    let name = named(input.user_name, cx.account())?;
    let record = read::<ListAccessKeysError>(cx, Sort::User, &name)?;
    let (keys, more, marker) = page(record.keys(), input.marker.as_deref(), input.max_items);
    Ok(ListAccessKeysResponse { access_key_metadata: keys, is_truncated: Some(more), marker })
}

/// Whose key it is. When it was used last is not noted, which AWS says as of a key that was never used.
pub(crate) async fn get_access_key_last_used(
    cx: &Cx<Iam>,
    input: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, GetAccessKeyLastUsedError> {
    let users = all(cx, Sort::User)?;
    let owner = users.into_iter().find(|user| user.keys.iter().any(|key| key.id == input.access_key_id));
    let Some(owner) = owner else {
        let message = format!(
            "User: arn:{}:iam::{}:root is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key {}",
            cx.region().partition(),
            cx.account(),
            input.access_key_id
        );
        return Err(AccessDenied::new(message).into());
    };
    Ok(GetAccessKeyLastUsedResponse {
        user_name: Some(owner.name),
        access_key_last_used: Some(AccessKeyLastUsed {
            last_used_date: None,
            service_name: "N/A".to_owned(),
            region: "N/A".to_owned(),
        }),
    })
}

fn no_key(id: &str) -> NoSuchEntityException {
    NoSuchEntityException::new(format!("The Access Key with id {id} cannot be found."))
}

pub(crate) async fn update_access_key(
    cx: &Cx<Iam>,
    input: UpdateAccessKeyRequest,
) -> Result<Empty, UpdateAccessKeyError> {
    let name = named(input.user_name, cx.account())?;
    change::<UpdateAccessKeyError>(cx, Sort::User, &name, |user| {
        let key = user.keys.iter_mut().find(|key| key.id == input.access_key_id);
        key.ok_or_else(|| no_key(&input.access_key_id))?.active = input.status == StatusType::Active;
        Ok(())
    })
    .await?;
    Ok(Empty {})
}

pub(crate) async fn delete_access_key(
    cx: &Cx<Iam>,
    input: DeleteAccessKeyRequest,
) -> Result<Empty, DeleteAccessKeyError> {
    let name = named(input.user_name, cx.account())?;
    change::<DeleteAccessKeyError>(cx, Sort::User, &name, |user| {
        let before = user.keys.len();
        user.keys.retain(|key| key.id != input.access_key_id);
        match user.keys.len() == before {
            true => Err(no_key(&input.access_key_id).into()),
            false => Ok(()),
        }
    })
    .await?;
    Ok(Empty {})
}
