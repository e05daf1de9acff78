//! A key, `k/{id}`, and an alias, `a/{account}/{name}`; and what KMS knows of key specs. Values are JSON.

use base::{AccountId, Arn, Region, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use wire::kms::*;

/// What the keys of keys begin with.
pub(crate) const KEYS: &[u8] = b"k/";

/// A key.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct KeyRecord {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) description: String,
    pub(crate) spec: String,
    pub(crate) usage: String,
    /// Whether a service of AWS has it, by an alias that begins with `alias/aws/`.
    pub(crate) managed: bool,
    pub(crate) disabled: bool,
    /// Microseconds.
    pub(crate) created: i64,
    /// When it goes, and after how many days' window.
    pub(crate) deletion: Option<(i64, i32)>,
    pub(crate) rotation: Option<Rotation>,
    pub(crate) policy: Option<String>,
    pub(crate) tags: BTreeMap<String, String>,
    /// The newest last; a key that is not symmetric has one.
    pub(crate) materials: Vec<Material>,
}

/// Rotation by itself.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Rotation {
    pub(crate) days: i32,
    /// Microseconds.
    pub(crate) next: i64,
}

/// A piece of a key's material.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Material {
    /// 32 bytes as hex.
    pub(crate) id: String,
    /// In base64: 32 bytes of a symmetric key, a MAC's key, or PKCS #8.
    pub(crate) secret: String,
    /// Microseconds.
    pub(crate) created: i64,
    /// Whether it was asked for.
    pub(crate) on_demand: bool,
}

/// An alias.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct AliasRecord {
    /// With its `alias/`.
    pub(crate) name: String,
    pub(crate) key: String,
    pub(crate) created: i64,
    pub(crate) updated: i64,
}

impl AliasRecord {
    pub(crate) fn prefix(account: &AccountId) -> Vec<u8> {
        format!("a/{account}/").into_bytes()
    }

    pub(crate) fn key(account: &AccountId, name: &str) -> Vec<u8> {
        format!("a/{account}/{name}").into_bytes()
    }
}

/// A kind of key: what it is for, and what it does.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spec {
    pub(crate) name: &'static str,
    /// The usages that it can have.
    pub(crate) usages: &'static [&'static str],
    pub(crate) encrypts: &'static [&'static str],
    pub(crate) signs: &'static [&'static str],
    pub(crate) macs: &'static [&'static str],
    /// Bits of a modulus or a MAC's hash; 0 where it has none.
    pub(crate) bits: usize,
}

const OAEP: &[&str] = &["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"];
const RSA_SIGNS: &[&str] = &[
    "RSASSA_PKCS1_V1_5_SHA_256",
    "RSASSA_PKCS1_V1_5_SHA_384",
    "RSASSA_PKCS1_V1_5_SHA_512",
    "RSASSA_PSS_SHA_256",
    "RSASSA_PSS_SHA_384",
    "RSASSA_PSS_SHA_512",
];
const NONE: Spec = Spec { name: "", usages: &[], encrypts: &[], signs: &[], macs: &[], bits: 0 };
const SIGN: &[&str] = &["SIGN_VERIFY"];
const RSA: Spec =
    Spec { usages: &["ENCRYPT_DECRYPT", "SIGN_VERIFY"], encrypts: OAEP, signs: RSA_SIGNS, ..NONE };
const MAC: Spec = Spec { usages: &["GENERATE_VERIFY_MAC"], ..NONE };

/// <https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html>
const SPECS: &[Spec] = &[
    Spec { name: "ECC_NIST_P256", usages: SIGN, signs: &["ECDSA_SHA_256"], ..NONE },
    Spec { name: "ECC_NIST_P384", usages: SIGN, signs: &["ECDSA_SHA_384"], ..NONE },
    Spec { name: "ECC_NIST_P521", usages: SIGN, signs: &["ECDSA_SHA_512"], ..NONE },
    Spec { name: "ECC_SECG_P256K1", usages: SIGN, signs: &["ECDSA_SHA_256"], ..NONE },
    Spec { name: "HMAC_224", macs: &["HMAC_SHA_224"], bits: 224, ..MAC },
    Spec { name: "HMAC_256", macs: &["HMAC_SHA_256"], bits: 256, ..MAC },
    Spec { name: "HMAC_384", macs: &["HMAC_SHA_384"], bits: 384, ..MAC },
    Spec { name: "HMAC_512", macs: &["HMAC_SHA_512"], bits: 512, ..MAC },
    Spec { name: "RSA_2048", bits: 2_048, ..RSA },
    Spec { name: "RSA_3072", bits: 3_072, ..RSA },
    Spec { name: "RSA_4096", bits: 4_096, ..RSA },
    Spec { name: SYMMETRIC, usages: &["ENCRYPT_DECRYPT"], encrypts: &[SYMMETRIC], ..NONE },
];

pub(crate) const SYMMETRIC: &str = "SYMMETRIC_DEFAULT";

impl Spec {
    /// The spec of a name; `None` where there is none that is served.
    pub(crate) fn of(name: &str) -> Option<&'static Self> {
        SPECS.iter().find(|spec| spec.name == name)
    }

    /// Whether keys of it are pairs.
    pub(crate) fn is_pair(&self) -> bool {
        self.name.starts_with("RSA_") || self.name.starts_with("ECC_")
    }
}

impl KeyRecord {
    pub(crate) fn key(id: &str) -> Vec<u8> {
        [KEYS, id.as_bytes()].concat()
    }

    pub(crate) fn spec(&self) -> &'static Spec {
        // What is stored was checked before.
        Spec::of(&self.spec).unwrap_or(&NONE)
    }

    pub(crate) fn arn(&self, region: Region) -> String {
        let account = AccountId::parse(&self.account).unwrap_or_else(AccountId::local);
        Arn::new("kms", region, &account, format!("key/{}", self.id)).to_string()
    }

    pub(crate) fn state(&self) -> KeyState {
        match (self.deletion, self.disabled) {
            (Some(_), _) => KeyState::PendingDeletion,
            (None, true) => KeyState::Disabled,
            (None, false) => KeyState::Enabled,
        }
    }

    /// The algorithms that it encrypts by.
    pub(crate) fn encrypts(&self) -> &'static [&'static str] {
        if self.usage == "ENCRYPT_DECRYPT" { self.spec().encrypts } else { &[] }
    }

    /// The algorithms that it signs by.
    pub(crate) fn signs(&self) -> &'static [&'static str] {
        if self.usage == "SIGN_VERIFY" { self.spec().signs } else { &[] }
    }

    /// The newest material.
    pub(crate) fn newest(&self) -> Option<&Material> {
        self.materials.last()
    }

    pub(crate) fn shown(&self, region: Region) -> KeyMetadata {
        let some = |all: &'static [&'static str]| Some(all).filter(|all| !all.is_empty());
        let symmetric = self.spec == SYMMETRIC;
        KeyMetadata {
            aws_account_id: Some(self.account.clone()),
            key_id: self.id.clone(),
            arn: Some(self.arn(region)),
            creation_date: Some(Timestamp::from_micros(self.created)),
            enabled: Some(self.state() == KeyState::Enabled),
            description: Some(self.description.clone()),
            key_usage: Some(KeyUsageType::from(self.usage.as_str())),
            key_state: Some(self.state()),
            deletion_date: self.deletion.map(|(at, _)| Timestamp::from_micros(at)),
            origin: Some(OriginType::AwsKms),
            key_manager: Some(if self.managed { KeyManagerType::Aws } else { KeyManagerType::Customer }),
            customer_master_key_spec: Some(CustomerMasterKeySpec::from(self.spec.as_str())),
            key_spec: Some(KeySpec::from(self.spec.as_str())),
            encryption_algorithms: some(self.encrypts())
                .map(|all| all.iter().map(|one| EncryptionAlgorithmSpec::from(*one)).collect()),
            signing_algorithms: some(self.signs())
                .map(|all| all.iter().map(|one| SigningAlgorithmSpec::from(*one)).collect()),
            mac_algorithms: some(self.spec().macs)
                .map(|all| all.iter().map(|one| MacAlgorithmSpec::from(*one)).collect()),
            multi_region: Some(false),
            current_key_material_id: self.newest().filter(|_| symmetric).map(|newest| newest.id.clone()),
            ..KeyMetadata::default()
        }
    }

    /// The default policy, where it was given none.
    pub(crate) fn policy(&self) -> String {
        let own = || {
            serde_json::json!({
                "Version": "2012-10-17", "Id": "key-default-1",
                "Statement": [{
                    "Sid": "Enable IAM User Permissions", "Effect": "Allow",
                    "Principal": { "AWS": format!("arn:aws:iam::{}:root", self.account) },
                    "Action": "kms:*", "Resource": "*",
                }],
            })
            .to_string()
        };
        self.policy.clone().unwrap_or_else(own)
    }
}

impl Material {
    pub(crate) fn new(secret: &[u8], created: i64, on_demand: bool) -> Self {
        let mut id = [0; 32];
        crate::symmetric::fill(&mut id);
        Self { id: base::hex(&id), secret: STANDARD.encode(secret), created, on_demand }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        // What is stored was written here.
        STANDARD.decode(&self.secret).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_read_back() {
        let key = KeyRecord {
            id: "i".into(),
            spec: SYMMETRIC.into(),
            rotation: Some(Rotation { days: 90, next: 7 }),
            deletion: Some((9, 30)),
            materials: vec![Material::new(&[1; 32], 5, true)],
            ..KeyRecord::default()
        };
        let bytes = serde_json::to_vec(&key).unwrap();
        assert_eq!(serde_json::from_slice::<KeyRecord>(&bytes).unwrap(), key);
        assert_eq!(key.materials[0].bytes(), [1; 32]);
        let alias = AliasRecord { name: "alias/a".into(), key: "i".into(), ..AliasRecord::default() };
        let bytes = serde_json::to_vec(&alias).unwrap();
        assert_eq!(serde_json::from_slice::<AliasRecord>(&bytes).unwrap(), alias);
    }
}
