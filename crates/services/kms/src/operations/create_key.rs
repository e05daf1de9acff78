//! CreateKey, and the keys that services have of their own.

use super::tags;
use crate::Kms;
use crate::asymmetric;
use crate::faults::Refusal;
use crate::key::{AliasRecord, KeyRecord, Material, SYMMETRIC, Spec};
use crate::symmetric::fill;
use base::AccountId;
use std::collections::BTreeMap;
use wire::Cx;
use wire::kms::*;

/// The material of a new key.
fn material(spec: &Spec, now: i64, on_demand: bool) -> Result<Material, Refusal> {
    if spec.is_pair() {
        let private =
            asymmetric::generate(spec.name).ok_or_else(|| super::broken("making a pair of keys"))?;
        return Ok(Material::new(&private, now, on_demand));
    }
    let mut secret = vec![0; if spec.bits == 0 { 32 } else { spec.bits / 8 }];
    fill(&mut secret);
    Ok(Material::new(&secret, now, on_demand))
}

/// Makes a key.
pub(super) async fn create_key(
    cx: &Cx<Kms>,
    input: CreateKeyRequest,
) -> Result<CreateKeyResponse, CreateKeyError> {
    for (given, what) in [
        (input.custom_key_store_id.is_some(), "custom key stores"),
        (input.xks_key_id.is_some(), "external key stores"),
        (input.multi_region == Some(true), "multi-region keys"),
        (input.origin.as_ref().is_some_and(|origin| *origin != OriginType::AwsKms), "imported key material"),
    ] {
        if given {
            return Err(Refusal::unserved(what).into());
        }
    }
    let older = input.customer_master_key_spec.map(|spec| spec.as_str().to_owned());
    let newer = input.key_spec.map(|spec| spec.as_str().to_owned());
    if older.is_some() && newer.is_some() {
        let message = "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.";
        return Err(Refusal::validation(message).into());
    }
    let name = newer.or(older).unwrap_or_else(|| SYMMETRIC.to_owned());
    let spec = Spec::of(&name).ok_or_else(|| Refusal::unserved(&format!("keys of the spec {name}")))?;
    let usage = match input.key_usage {
        Some(usage) => usage.as_str().to_owned(),
        None if spec.name == SYMMETRIC => "ENCRYPT_DECRYPT".to_owned(),
        None => {
            let message =
                "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.";
            return Err(Refusal::validation(message).into());
        }
    };
    if usage == "KEY_AGREEMENT" && name.starts_with("ECC_") {
        return Err(Refusal::unserved("the usage KEY_AGREEMENT").into());
    }
    if !spec.usages.contains(&usage.as_str()) {
        return Err(
            Refusal::validation(format!("KeyUsage {usage} is not compatible with KeySpec {name}")).into()
        );
    }
    let policy = input.policy.filter(|policy| !policy.is_empty());
    super::policies::check(policy.as_deref())?;
    let tags = tags::checked(&BTreeMap::new(), input.tags.unwrap_or_default())?;
    let now = cx.clock.now().as_micros();
    let record = KeyRecord {
        id: cx.house().rng.uuid(),
        account: cx.account().to_string(),
        description: input.description.unwrap_or_default(),
        spec: name,
        usage,
        created: now,
        policy,
        tags,
        materials: vec![material(spec, now, false)?],
        ..KeyRecord::default()
    };
    let shard = cx.shard(cx.region()).map_err(Refusal::from)?;
    let made = shard.transact(|txn| {
        txn.put(KeyRecord::key(&record.id), serde_json::to_vec(&record)?);
        Ok::<_, Refusal>(())
    });
    made.await?;
    Ok(CreateKeyResponse { key_metadata: Some(record.shown(cx.region())) })
}

/// The key of a service of AWS, made unless somebody has made it meanwhile; its id.
pub(super) async fn managed(cx: &Cx<Kms>, account: &AccountId, alias: &str) -> Result<String, Refusal> {
    let now = cx.clock.now().as_micros();
    let service = alias.trim_start_matches("alias/aws/");
    let spec = Spec::of(SYMMETRIC).ok_or_else(|| super::broken("finding a spec"))?;
    let key = KeyRecord {
        id: cx.house().rng.uuid(),
        account: account.to_string(),
        description: format!("Default key that protects my {service} data when no other key is defined"),
        spec: SYMMETRIC.to_owned(),
        usage: "ENCRYPT_DECRYPT".to_owned(),
        managed: true,
        created: now,
        materials: vec![material(spec, now, false)?],
        ..KeyRecord::default()
    };
    let place = AliasRecord::key(account, alias);
    let shard = cx.shard(cx.region())?;
    let made = shard.transact(|txn| {
        if let Some(bytes) = txn.get(&place)? {
            return Ok(serde_json::from_slice::<AliasRecord>(&bytes)?.key);
        }
        let record = AliasRecord { name: alias.to_owned(), key: key.id.clone(), created: now, updated: now };
        txn.put(&place, serde_json::to_vec(&record)?);
        txn.put(KeyRecord::key(&key.id), serde_json::to_vec(&key)?);
        Ok::<_, Refusal>(key.id)
    });
    made.await
}

/// Another piece of a symmetric key's material.
pub(super) fn another(now: i64, on_demand: bool) -> Material {
    let mut secret = [0; 32];
    fill(&mut secret);
    Material::new(&secret, now, on_demand)
}
