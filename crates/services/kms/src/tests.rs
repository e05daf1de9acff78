//! The room with a clock that is moved.

use crate::Kms;
use base::{AccountId, Clock, ManualClock, Region, Rng, Timestamp};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use store::{Store, StoreOptions};
use wire::House;

struct Room {
    house: Arc<House>,
    kms: Arc<Kms>,
    clock: ManualClock,
    _folder: tempfile::TempDir,
}

impl Room {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let options = StoreOptions { ephemeral: true, ..StoreOptions::new(folder.path()) };
        let store = Store::open(&options).unwrap();
        let manual = ManualClock::new(Timestamp::from_secs(1_800_000_000));
        let clock: Clock = manual.clock();
        let kms = Arc::new(Kms::new(store, &[Region::DEFAULT], clock.clone()));
        let mut house = House::new(clock, Rng::seeded(1));
        house.add(Arc::clone(&kms));
        Self { house: Arc::new(house), kms, clock: manual, _folder: folder }
    }

    async fn call(&self, operation: &str, input: Value) -> Value {
        let call = self.house.own_call(AccountId::local(), Region::DEFAULT);
        match self.house.call_json("kms", operation, &call, input.to_string().as_bytes()).await {
            Ok(output) => output,
            Err(error) => json!(error.to_string()),
        }
    }

    async fn key(&self, input: Value) -> String {
        let made = self.call("CreateKey", input).await;
        made["KeyMetadata"]["KeyId"].as_str().unwrap_or_else(|| panic!("{made}")).to_owned()
    }
}

const PLAIN: &str = "dGV4dA==";

#[tokio::test]
async fn faults_are_exact() {
    let room = Room::open();
    let key = room.key(json!({})).await;
    let mac = room.key(json!({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"})).await;
    let pair = room.key(json!({"KeySpec": "ECC_NIST_P256", "KeyUsage": "SIGN_VERIFY"})).await;
    let disabled = room.key(json!({})).await;
    room.call("DisableKey", json!({"KeyId": disabled})).await;
    let going = room.key(json!({})).await;
    room.call("ScheduleKeyDeletion", json!({"KeyId": going, "PendingWindowInDays": 7})).await;
    room.call("CreateAlias", json!({"AliasName": "alias/own", "TargetKeyId": key})).await;
    let arn = |id: &str| format!("arn:aws:kms:us-east-1:000000000000:key/{id}");
    let none = "01234567-89ab-4def-8123-456789abcdef";
    for (operation, input, expected) in [
        ("CreateKey", json!({"KeySpec": "HMAC_256"}), "ValidationException: You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.".to_owned()),
        ("CreateKey", json!({"KeySpec": "RSA_2048", "KeyUsage": "GENERATE_VERIFY_MAC"}), "ValidationException: KeyUsage GENERATE_VERIFY_MAC is not compatible with KeySpec RSA_2048".into()),
        ("CreateKey", json!({"MultiRegion": true}), "UnsupportedOperationException: Whimbrel does not serve multi-region keys of KMS yet.".into()),
        ("CreateKey", json!({"Tags": [{"TagKey": "a", "TagValue": "1"}, {"TagKey": "a", "TagValue": "2"}]}), "TagException: Duplicate tag keys".into()),
        ("CreateKey", json!({"Policy": "[]"}), "MalformedPolicyDocumentException: ".into()),
        ("DescribeKey", json!({"KeyId": "fake"}), "NotFoundException: Invalid keyId 'fake'".into()),
        ("DescribeKey", json!({"KeyId": none}), format!("NotFoundException: Key '{}' does not exist", arn(none))),
        ("DescribeKey", json!({"KeyId": "alias/none"}), "NotFoundException: Alias arn:aws:kms:us-east-1:000000000000:alias/none is not found.".into()),
        ("DescribeKey", json!({"KeyId": arn(&key).replace("us-east-1", "eu-west-1")}), "NotFoundException: Invalid arn eu-west-1".into()),
        ("CreateAlias", json!({"AliasName": "own", "TargetKeyId": key}), "ValidationException: Alias must start with the prefix \"alias/\". Please see https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html".into()),
        ("CreateAlias", json!({"AliasName": "alias/own", "TargetKeyId": key}), "AlreadyExistsException: An alias with the name arn:aws:kms:us-east-1:000000000000:alias/own already exists".into()),
        ("CreateAlias", json!({"AliasName": "alias/aws/own", "TargetKeyId": key}), "InvalidAliasNameException: Aliases that begin with alias/aws/ are for services of AWS.".into()),
        ("DeleteAlias", json!({"AliasName": "alias/none"}), "NotFoundException: Alias arn:aws:kms:us-east-1:000000000000:alias/none is not found.".into()),
        ("Encrypt", json!({"KeyId": disabled, "Plaintext": PLAIN}), format!("DisabledException: {} is disabled.", arn(&disabled))),
        ("Encrypt", json!({"KeyId": going, "Plaintext": PLAIN}), format!("KMSInvalidStateException: {} is pending deletion.", arn(&going))),
        ("Encrypt", json!({"KeyId": pair, "Plaintext": PLAIN}), format!("InvalidKeyUsageException: {} key usage is SIGN_VERIFY which is not valid for Encrypt.", arn(&pair))),
        ("Encrypt", json!({"KeyId": key, "Plaintext": PLAIN, "DryRun": true}), "DryRunOperationException: The request would have succeeded, but the DryRun option is set.".into()),
        ("Decrypt", json!({"CiphertextBlob": PLAIN}), "InvalidCiphertextException: ".into()),
        ("Decrypt", json!({"CiphertextBlob": PLAIN, "KeyId": mac}), "IncorrectKeyException: The key ID in the request does not identify a CMK that can perform this operation.".into()),
        ("GenerateDataKey", json!({"KeyId": key}), "ValidationException: Please specify either number of bytes or key spec.".into()),
        ("GenerateMac", json!({"KeyId": mac, "Message": PLAIN, "MacAlgorithm": "HMAC_SHA_512"}), "InvalidKeyUsageException: Algorithm HMAC_SHA_512 is incompatible with key spec HMAC_256.".into()),
        ("VerifyMac", json!({"KeyId": mac, "Message": PLAIN, "MacAlgorithm": "HMAC_SHA_256", "Mac": PLAIN}), "KMSInvalidMacException: ".into()),
        ("Sign", json!({"KeyId": pair, "Message": PLAIN, "MessageType": "DIGEST", "SigningAlgorithm": "ECDSA_SHA_256"}), "ValidationException: Digest is invalid length for algorithm ECDSA_SHA_256.".into()),
        ("Verify", json!({"KeyId": pair, "Message": PLAIN, "Signature": PLAIN, "SigningAlgorithm": "ECDSA_SHA_256"}), "KMSInvalidSignatureException: ".into()),
        ("GenerateRandom", json!({}), "ValidationException: NumberOfBytes is required.".into()),
        ("EnableKeyRotation", json!({"KeyId": pair}), "UnsupportedOperationException: ".into()),
        ("RotateKeyOnDemand", json!({"KeyId": disabled}), format!("DisabledException: {} is disabled.", arn(&disabled))),
        ("CancelKeyDeletion", json!({"KeyId": key}), format!("KMSInvalidStateException: {} is not pending deletion.", arn(&key))),
        ("TagResource", json!({"KeyId": key, "Tags": [{"TagKey": "aws:a", "TagValue": "1"}]}), "TagException: Tags beginning with aws: are reserved".into()),
        ("ListKeys", json!({"Marker": "!"}), "InvalidMarkerException: Could not parse the marker: !".into()),
        ("PutKeyPolicy", json!({"KeyId": key, "PolicyName": "other", "Policy": "{}"}), "NotFoundException: No such policy exists".into()),
    ] {
        let found = room.call(operation, input.clone()).await;
        assert_eq!(found, json!(expected), "{operation} {input}");
    }
}

#[tokio::test]
async fn a_key_is_rotated_and_goes_in_its_time() {
    let room = Room::open();
    let tended = Arc::clone(&room.kms);
    let local = tokio::task::LocalSet::new();
    local
        .run_until(async {
            tokio::task::spawn_local(async move { tended.tend().await });
            let key = room.key(json!({})).await;
            let sealed = room.call("Encrypt", json!({"KeyId": key, "Plaintext": PLAIN})).await;
            let blob = sealed["CiphertextBlob"].clone();
            room.call("EnableKeyRotation", json!({"KeyId": key, "RotationPeriodInDays": 90})).await;
            let first =
                room.call("DescribeKey", json!({"KeyId": key})).await["KeyMetadata"]["CurrentKeyMaterialId"]
                    .clone();
            let days = |days: u64| Duration::from_secs(days * 24 * 3600);
            room.clock.advance(days(91));
            let rotated = async || {
                let listed = room.call("ListKeyRotations", json!({"KeyId": key})).await;
                listed["Rotations"].as_array().map_or(0, Vec::len)
            };
            while rotated().await == 0 {
                tokio::task::yield_now().await;
            }
            let found = room.call("DescribeKey", json!({"KeyId": key})).await;
            assert_ne!(found["KeyMetadata"]["CurrentKeyMaterialId"], first);
            let opened = room.call("Decrypt", json!({"CiphertextBlob": blob})).await;
            assert_eq!((&opened["Plaintext"], &opened["KeyMaterialId"]), (&json!(PLAIN), &first));
            room.call("CreateAlias", json!({"AliasName": "alias/k", "TargetKeyId": key})).await;
            room.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
            room.call("CancelKeyDeletion", json!({"KeyId": key})).await;
            assert_eq!(
                room.call("DescribeKey", json!({"KeyId": key})).await["KeyMetadata"]["KeyState"],
                "Disabled"
            );
            room.call("ScheduleKeyDeletion", json!({"KeyId": key, "PendingWindowInDays": 7})).await;
            room.clock.advance(days(8));
            while room.call("DescribeKey", json!({"KeyId": key})).await.is_object() {
                tokio::task::yield_now().await;
            }
            assert_eq!(room.call("ListAliases", json!({})).await["Aliases"], json!([]));
            assert_eq!(
                room.call("Decrypt", json!({"CiphertextBlob": blob})).await,
                "InvalidCiphertextException: "
            );
        })
        .await;
}

#[tokio::test]
async fn a_services_own_key_comes_when_it_is_asked_for() {
    let room = Room::open();
    let one = room.call("DescribeKey", json!({"KeyId": "alias/aws/s3"})).await;
    assert_eq!(one["KeyMetadata"]["KeyManager"], "AWS");
    let other = room.call("DescribeKey", json!({"KeyId": "alias/aws/s3"})).await;
    assert_eq!(one, other);
    let id = &one["KeyMetadata"]["KeyId"];
    let aliases = room.call("ListAliases", json!({"KeyId": id})).await;
    assert_eq!(aliases["Aliases"][0]["AliasName"], "alias/aws/s3");
    let nothing = room.call("DescribeKey", json!({"KeyId": "alias/aws/nothing"})).await;
    assert!(nothing.as_str().unwrap().starts_with("NotFoundException"), "{nothing}");
}
