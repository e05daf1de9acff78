//! The operations; those that are sides of one thing share a file.

mod aliases;
mod create_key;
mod data_keys;
mod deletion;
mod describe;
mod encryption;
mod generate_random;
mod macs;
mod policies;
mod rotation;
mod signatures;
mod states;
mod tags;

use crate::Kms;
use crate::faults::Refusal;
use crate::key::{AliasRecord, KeyRecord, Material};
use base::{AccountId, Arn, Region};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::{StoreError, Txn};
use wire::kms::*;
use wire::{Cx, Operations, Service, operations};

impl Service for Kms {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::kms::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CancelKeyDeletion => deletion::cancel_key_deletion,
            CreateAlias => aliases::create_alias,
            CreateKey => create_key::create_key,
            Decrypt => encryption::decrypt,
            DeleteAlias => aliases::delete_alias,
            DescribeKey => describe::describe_key,
            DisableKey => states::disable_key,
            DisableKeyRotation => rotation::disable_key_rotation,
            EnableKey => states::enable_key,
            EnableKeyRotation => rotation::enable_key_rotation,
            Encrypt => encryption::encrypt,
            GenerateDataKey => data_keys::generate_data_key,
            GenerateDataKeyPair => data_keys::generate_data_key_pair,
            GenerateDataKeyPairWithoutPlaintext => data_keys::generate_data_key_pair_without_plaintext,
            GenerateDataKeyWithoutPlaintext => data_keys::generate_data_key_without_plaintext,
            GenerateMac => macs::generate_mac,
            GenerateRandom => generate_random::generate_random,
            GetKeyPolicy => policies::get_key_policy,
            GetKeyRotationStatus => rotation::get_key_rotation_status,
            GetPublicKey => signatures::get_public_key,
            ListAliases => aliases::list_aliases,
            ListKeyPolicies => policies::list_key_policies,
            ListKeyRotations => rotation::list_key_rotations,
            ListKeys => describe::list_keys,
            ListResourceTags => tags::list_resource_tags,
            PutKeyPolicy => policies::put_key_policy,
            ReEncrypt => encryption::re_encrypt,
            RotateKeyOnDemand => rotation::rotate_key_on_demand,
            ScheduleKeyDeletion => deletion::schedule_key_deletion,
            Sign => signatures::sign,
            TagResource => tags::tag_resource,
            UntagResource => tags::untag_resource,
            UpdateAlias => aliases::update_alias,
            UpdateKeyDescription => describe::update_key_description,
            Verify => signatures::verify,
            VerifyMac => macs::verify_mac,
        ]
    }
}

/// The services of AWS that have a key of their own, which comes into being when it is first asked for.
/// <https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-managed-cmk>
const MANAGED: &[&str] = &[
    "acm",
    "backup",
    "cloudtrail",
    "codecommit",
    "connect",
    "dms",
    "dynamodb",
    "ebs",
    "elasticfilesystem",
    "es",
    "fsx",
    "glue",
    "kinesis",
    "kinesisvideo",
    "lambda",
    "lex",
    "lightsail",
    "rds",
    "redshift",
    "s3",
    "secretsmanager",
    "ses",
    "sns",
    "sqs",
    "ssm",
    "workmail",
    "workspaces",
    "xray",
];

/// What a request means by a key.
enum Named {
    Id(String),
    /// In an account.
    Alias(AccountId, String),
}

fn is_uuid(text: &str) -> bool {
    let lengths = text.split('-').map(str::len);
    lengths.eq([8, 4, 4, 4, 12]) && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

fn named(cx: &Cx<Kms>, text: &str) -> Result<Named, Refusal> {
    let is_id = |id: &str| {
        let multi = id.strip_prefix("mrk-");
        is_uuid(id)
            || multi.is_some_and(|rest| rest.len() == 32 && rest.bytes().all(|byte| byte.is_ascii_hexdigit()))
    };
    if text.starts_with("arn:") {
        let wrong = || Refusal::NotFound(format!("Invalid arn {text}"));
        let arn = Arn::parse(text).filter(|arn| arn.service == "kms").ok_or_else(wrong)?;
        if arn.region != cx.region().as_str() {
            return Err(Refusal::NotFound(format!("Invalid arn {}", arn.region)));
        }
        let account = AccountId::parse(&arn.account).ok_or_else(wrong)?;
        return match arn.resource.strip_prefix("key/") {
            Some(id) if is_id(id) => Ok(Named::Id(id.to_owned())),
            Some(id) => Err(Refusal::NotFound(format!("Invalid keyId '{id}'"))),
            None if arn.resource.starts_with("alias/") => Ok(Named::Alias(account, arn.resource)),
            None => Err(wrong()),
        };
    }
    match text {
        alias if alias.starts_with("alias/") => Ok(Named::Alias(cx.account().clone(), alias.to_owned())),
        id if is_id(id) => Ok(Named::Id(id.to_owned())),
        other => Err(Refusal::NotFound(format!("Invalid keyId '{other}'"))),
    }
}

fn no_key(cx: &Cx<Kms>, id: &str) -> Refusal {
    let arn = Arn::new("kms", cx.region(), cx.account(), format!("key/{id}"));
    Refusal::NotFound(format!("Key '{arn}' does not exist"))
}

fn alias_arn(region: Region, account: &AccountId, name: &str) -> String {
    Arn::new("kms", region, account, name).to_string()
}

/// The key that a request means; a service's own key is made where it is asked for by its alias.
async fn read(cx: &Cx<Kms>, text: &str) -> Result<KeyRecord, Refusal> {
    let shard = cx.shard(cx.region())?;
    let is_arn = text.starts_with("arn:");
    let id = match named(cx, text)? {
        Named::Id(id) => id,
        Named::Alias(account, name) => {
            if let Some(bytes) = shard.get(&AliasRecord::key(&account, &name))? {
                serde_json::from_slice::<AliasRecord>(&bytes)?.key
            } else if name.strip_prefix("alias/aws/").is_some_and(|service| MANAGED.contains(&service)) {
                create_key::managed(cx, &account, &name).await?
            } else {
                let arn = alias_arn(cx.region(), &account, &name);
                return Err(Refusal::NotFound(format!("Alias {arn} is not found.")));
            }
        }
    };
    let bytes = shard.get(&KeyRecord::key(&id))?.ok_or_else(|| no_key(cx, &id))?;
    let record: KeyRecord = serde_json::from_slice(&bytes)?;
    // Another account's key is seen by its ARN only.
    match record.account == cx.account().as_str() || is_arn {
        true => Ok(record),
        false => Err(no_key(cx, &id)),
    }
}

/// The key that a request means by its id or ARN, where an alias will not do.
async fn read_by_id(cx: &Cx<Kms>, text: &str) -> Result<KeyRecord, Refusal> {
    if let Named::Alias(..) = named(cx, text)? {
        return Err(match text.starts_with("arn:") {
            true => Refusal::InvalidArn(format!("Invalid arn {text}")),
            false => Refusal::NotFound(format!("Invalid keyId '{text}'")),
        });
    }
    read(cx, text).await
}

/// Changes the key that a request means by its id or ARN, alone on the shard; the key after it.
async fn change<T>(
    cx: &Cx<Kms>,
    text: &str,
    change: impl FnOnce(&mut Txn<'_>, &mut KeyRecord) -> Result<T, Refusal>,
) -> Result<(T, KeyRecord), Refusal> {
    let id = read_by_id(cx, text).await?.id;
    let shard = cx.shard(cx.region())?;
    let key = KeyRecord::key(&id);
    let changed = shard.transact(|txn| {
        let bytes = txn.get(&key)?.ok_or_else(|| no_key(cx, &id))?;
        let mut record: KeyRecord = serde_json::from_slice(&bytes)?;
        let given = change(txn, &mut record)?;
        txn.put(&key, serde_json::to_vec(&record)?);
        Ok((given, record))
    });
    changed.await
}

/// A key that goes can only be had back.
fn stays(cx: &Cx<Kms>, record: &KeyRecord) -> Result<(), Refusal> {
    match record.deletion {
        None => Ok(()),
        Some(_) => Err(Refusal::State(format!("{} is pending deletion.", record.arn(cx.region())))),
    }
}

/// Whether a key can be used for something.
fn usable(cx: &Cx<Kms>, record: &KeyRecord, usage: &str, operation: &str) -> Result<(), Refusal> {
    stays(cx, record)?;
    if record.disabled {
        return Err(Refusal::Disabled(format!("{} is disabled.", record.arn(cx.region()))));
    }
    if record.usage != usage {
        let arn = record.arn(cx.region());
        let usage = &record.usage;
        return Err(Refusal::Usage(format!(
            "{arn} key usage is {usage} which is not valid for {operation}."
        )));
    }
    Ok(())
}

/// The newest material of a key.
fn newest(record: &KeyRecord) -> Result<&Material, Refusal> {
    record.newest().ok_or_else(|| wire::Internal::new("a key has no material").into())
}

/// What only asks whether it would succeed ends here; nobody has grants to be named by tokens.
fn really(dry_run: Option<bool>, tokens: Option<&Vec<String>>) -> Result<(), Refusal> {
    if tokens.is_some_and(|tokens| !tokens.is_empty()) {
        return Err(Refusal::GrantToken("Whimbrel does not serve grants of KMS yet.".to_owned()));
    }
    match dry_run {
        Some(true) => {
            let message = "The request would have succeeded, but the DryRun option is set.";
            Err(Refusal::DryRun(message.to_owned()))
        }
        _ => Ok(()),
    }
}

/// Who receives in an enclave gets nothing here.
fn not_for_enclaves(recipient: Option<&RecipientInfo>) -> Result<(), Refusal> {
    match recipient {
        None => Ok(()),
        Some(_) => Err(Refusal::unserved("recipients in enclaves")),
    }
}

fn broken(what: &str) -> Refusal {
    wire::Internal::new(format!("{what} failed")).into()
}

/// A page of what comes after a marker, and the marker of the next.
fn page<T>(
    all: impl Iterator<Item = Result<(String, T), Refusal>>,
    marker: Option<&str>,
    limit: Option<i32>,
    default: usize,
) -> Result<(Vec<T>, Option<String>), Refusal> {
    let after = match marker {
        None => None,
        Some(marker) => {
            let read = URL_SAFE_NO_PAD.decode(marker).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            Some(read.ok_or_else(|| Refusal::Marker(format!("Could not parse the marker: {marker}")))?)
        }
    };
    let most = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(default);
    let (mut found, mut last) = (Vec::new(), None);
    for entry in all {
        let (name, item) = entry?;
        if after.as_ref().is_some_and(|after| name <= *after) {
            continue;
        }
        if found.len() == most {
            return Ok((found, last.map(|last: String| URL_SAFE_NO_PAD.encode(last))));
        }
        last = Some(name);
        found.push(item);
    }
    Ok((found, None))
}

/// What a timer stands for: a key that goes, or one that is rotated.
const GOES: u8 = b'd';
const ROTATES: u8 = b'r';

fn timer(of: u8, id: &str) -> Vec<u8> {
    [&[of], id.as_bytes()].concat()
}

/// A key's time has come.
pub(crate) fn due(txn: &mut Txn<'_>, payload: &[u8], now: i64) -> Result<(), StoreError> {
    let Some((of, id)) = payload.split_first() else { return Ok(()) };
    let id = String::from_utf8_lossy(id);
    match *of {
        GOES => deletion::erase(txn, &id),
        _ => rotation::rotate_due(txn, &id, now),
    }
}
