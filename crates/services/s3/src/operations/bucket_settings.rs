//! What a bucket is told and gives back: CORS, encryption, lifecycle, ownership, policy, public access block.
//!
//! None of them has an effect here: everything is the account's own, and lies unencrypted on its own disk.

use crate::faults::Fault;
use crate::room::Cx;
use s3s::S3ErrorCode;
use s3s::dto::{
    BucketLifecycleConfiguration, CORSConfiguration, DeleteBucketCorsInput, DeleteBucketCorsOutput,
    DeleteBucketEncryptionInput, DeleteBucketEncryptionOutput, DeleteBucketLifecycleInput,
    DeleteBucketLifecycleOutput, DeleteBucketOwnershipControlsInput, DeleteBucketOwnershipControlsOutput,
    DeleteBucketPolicyInput, DeleteBucketPolicyOutput, DeletePublicAccessBlockInput,
    DeletePublicAccessBlockOutput, GetBucketCorsInput, GetBucketCorsOutput, GetBucketEncryptionInput,
    GetBucketEncryptionOutput, GetBucketLifecycleConfigurationInput, GetBucketLifecycleConfigurationOutput,
    GetBucketOwnershipControlsInput, GetBucketOwnershipControlsOutput, GetBucketPolicyInput,
    GetBucketPolicyOutput, GetBucketPolicyStatusInput, GetBucketPolicyStatusOutput,
    GetPublicAccessBlockInput, GetPublicAccessBlockOutput, ObjectOwnership, OwnershipControls,
    OwnershipControlsRule, PolicyStatus, PublicAccessBlockConfiguration, PutBucketCorsInput,
    PutBucketCorsOutput, PutBucketEncryptionInput, PutBucketEncryptionOutput,
    PutBucketLifecycleConfigurationInput, PutBucketLifecycleConfigurationOutput,
    PutBucketOwnershipControlsInput, PutBucketOwnershipControlsOutput, PutBucketPolicyInput,
    PutBucketPolicyOutput, PutPublicAccessBlockInput, PutPublicAccessBlockOutput, ServerSideEncryption,
    ServerSideEncryptionByDefault, ServerSideEncryptionConfiguration, ServerSideEncryptionRule,
};
use s3s::xml::{Deserialize as _, Deserializer};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Policies are at most 20 KB.
const POLICY: usize = 20 * 1024;

/// A setting that has a default was taken away: there is none, not even the default.
const GONE: &str = "";

async fn put<T: Serialize>(cx: &Cx, bucket: &str, kind: &str, value: &T) -> Result<(), Fault> {
    cx.put_document(bucket, kind, Some(serde_json::to_string(value)?)).await
}

/// A setting: what was put, or nothing; the flag says whether it was taken away.
fn get<T: DeserializeOwned>(cx: &Cx, bucket: &str, kind: &str) -> Result<(Option<T>, bool), Fault> {
    let record = cx.bucket(bucket)?.record;
    match record.documents.get(kind).map(String::as_str) {
        None => Ok((None, false)),
        Some(GONE) => Ok((None, true)),
        Some(text) => Ok((Some(serde_json::from_str(text)?), false)),
    }
}

/// Keeps a bucket's CORS rules.
pub(crate) async fn put_bucket_cors(
    cx: &Cx,
    input: PutBucketCorsInput,
) -> Result<PutBucketCorsOutput, Fault> {
    put(cx, &input.bucket, "cors", &input.cors_configuration).await?;
    Ok(PutBucketCorsOutput::default())
}

/// A bucket's CORS rules.
pub(crate) async fn get_bucket_cors(
    cx: &Cx,
    input: GetBucketCorsInput,
) -> Result<GetBucketCorsOutput, Fault> {
    let (found, _) = get::<CORSConfiguration>(cx, &input.bucket, "cors")?;
    let found = found.ok_or_else(|| {
        Fault::custom("NoSuchCORSConfiguration", 404, "The CORS configuration does not exist")
    })?;
    Ok(GetBucketCorsOutput { cors_rules: Some(found.cors_rules) })
}

/// Forgets a bucket's CORS rules.
pub(crate) async fn delete_bucket_cors(
    cx: &Cx,
    input: DeleteBucketCorsInput,
) -> Result<DeleteBucketCorsOutput, Fault> {
    cx.put_document(&input.bucket, "cors", None).await?;
    Ok(DeleteBucketCorsOutput::default())
}

/// Keeps a bucket's default encryption.
pub(crate) async fn put_bucket_encryption(
    cx: &Cx,
    input: PutBucketEncryptionInput,
) -> Result<PutBucketEncryptionOutput, Fault> {
    put(cx, &input.bucket, "encryption", &input.server_side_encryption_configuration).await?;
    Ok(PutBucketEncryptionOutput::default())
}

/// A bucket's default encryption, which is S3's own where nothing else was said.
pub(crate) async fn get_bucket_encryption(
    cx: &Cx,
    input: GetBucketEncryptionInput,
) -> Result<GetBucketEncryptionOutput, Fault> {
    let (found, _) = get::<ServerSideEncryptionConfiguration>(cx, &input.bucket, "encryption")?;
    let found = found.unwrap_or_else(|| ServerSideEncryptionConfiguration {
        rules: vec![ServerSideEncryptionRule {
            apply_server_side_encryption_by_default: Some(ServerSideEncryptionByDefault {
                kms_master_key_id: None,
                sse_algorithm: ServerSideEncryption::from_static("AES256"),
            }),
            bucket_key_enabled: Some(false),
        }],
    });
    Ok(GetBucketEncryptionOutput { server_side_encryption_configuration: Some(found) })
}

/// Goes back to S3's own encryption.
pub(crate) async fn delete_bucket_encryption(
    cx: &Cx,
    input: DeleteBucketEncryptionInput,
) -> Result<DeleteBucketEncryptionOutput, Fault> {
    cx.put_document(&input.bucket, "encryption", None).await?;
    Ok(DeleteBucketEncryptionOutput::default())
}

/// Keeps a bucket's lifecycle rules. Nothing expires by them.
pub(crate) async fn put_bucket_lifecycle_configuration(
    cx: &Cx,
    input: PutBucketLifecycleConfigurationInput,
) -> Result<PutBucketLifecycleConfigurationOutput, Fault> {
    let rules = input.lifecycle_configuration.ok_or_else(|| Fault::new(S3ErrorCode::MalformedXML))?;
    put(cx, &input.bucket, "lifecycle", &rules).await?;
    Ok(PutBucketLifecycleConfigurationOutput::default())
}

/// The same of rules in XML, or forgets them.
pub(crate) async fn put_lifecycle_xml(cx: &Cx, bucket: &str, rules: Option<&str>) -> Result<(), Fault> {
    let Some(rules) = rules else { return cx.put_document(bucket, "lifecycle", None).await };
    let mut xml = Deserializer::new(rules.as_bytes());
    let rules = BucketLifecycleConfiguration::deserialize(&mut xml);
    let rules = rules.map_err(|_| Fault::new(S3ErrorCode::MalformedXML))?;
    put(cx, bucket, "lifecycle", &rules).await
}

/// A bucket's lifecycle rules.
pub(crate) async fn get_bucket_lifecycle_configuration(
    cx: &Cx,
    input: GetBucketLifecycleConfigurationInput,
) -> Result<GetBucketLifecycleConfigurationOutput, Fault> {
    let (found, _) = get::<BucketLifecycleConfiguration>(cx, &input.bucket, "lifecycle")?;
    let found = found.ok_or_else(|| Fault::new(S3ErrorCode::NoSuchLifecycleConfiguration))?;
    Ok(GetBucketLifecycleConfigurationOutput { rules: Some(found.rules), ..Default::default() })
}

/// Forgets a bucket's lifecycle rules.
pub(crate) async fn delete_bucket_lifecycle(
    cx: &Cx,
    input: DeleteBucketLifecycleInput,
) -> Result<DeleteBucketLifecycleOutput, Fault> {
    cx.put_document(&input.bucket, "lifecycle", None).await?;
    Ok(DeleteBucketLifecycleOutput::default())
}

/// Keeps who owns what is uploaded; here it is always the bucket's account.
pub(crate) async fn put_bucket_ownership_controls(
    cx: &Cx,
    input: PutBucketOwnershipControlsInput,
) -> Result<PutBucketOwnershipControlsOutput, Fault> {
    let [rule] = input.ownership_controls.rules.as_slice() else {
        return Err(Fault::new(S3ErrorCode::MalformedXML));
    };
    let name = rule.object_ownership.as_str();
    if !["BucketOwnerEnforced", "BucketOwnerPreferred", "ObjectWriter"].contains(&name) {
        return Err(Fault::new(S3ErrorCode::MalformedXML));
    }
    cx.put_document(&input.bucket, "ownership", Some(name.to_owned())).await?;
    Ok(PutBucketOwnershipControlsOutput::default())
}

/// Who owns what is uploaded.
pub(crate) async fn get_bucket_ownership_controls(
    cx: &Cx,
    input: GetBucketOwnershipControlsInput,
) -> Result<GetBucketOwnershipControlsOutput, Fault> {
    let record = cx.bucket(&input.bucket)?.record;
    let name = match record.documents.get("ownership").map(String::as_str) {
        Some(GONE) => return Err(Fault::new(S3ErrorCode::OwnershipControlsNotFoundError)),
        Some(name) => name.to_owned(),
        None => "BucketOwnerEnforced".to_owned(),
    };
    let rule = OwnershipControlsRule { object_ownership: ObjectOwnership::from(name) };
    Ok(GetBucketOwnershipControlsOutput { ownership_controls: Some(OwnershipControls { rules: vec![rule] }) })
}

/// Forgets who owns what is uploaded.
pub(crate) async fn delete_bucket_ownership_controls(
    cx: &Cx,
    input: DeleteBucketOwnershipControlsInput,
) -> Result<DeleteBucketOwnershipControlsOutput, Fault> {
    cx.put_document(&input.bucket, "ownership", Some(GONE.to_owned())).await?;
    Ok(DeleteBucketOwnershipControlsOutput::default())
}

/// Keeps a bucket's policy. Nothing is allowed or denied by it.
pub(crate) async fn put_bucket_policy(
    cx: &Cx,
    input: PutBucketPolicyInput,
) -> Result<PutBucketPolicyOutput, Fault> {
    let malformed = |message: &'static str| Fault::custom("MalformedPolicy", 400, message);
    if input.policy.len() > POLICY {
        return Err(malformed("Policies must not exceed the maximum allowed size"));
    }
    let document: serde_json::Value =
        serde_json::from_str(&input.policy).map_err(|_| malformed("This policy contains invalid Json"))?;
    if document.get("Statement").is_none() {
        return Err(malformed("Missing required field Statement"));
    }
    cx.put_document(&input.bucket, "policy", Some(input.policy)).await?;
    Ok(PutBucketPolicyOutput::default())
}

/// A bucket's policy, as it was put.
pub(crate) async fn get_bucket_policy(
    cx: &Cx,
    input: GetBucketPolicyInput,
) -> Result<GetBucketPolicyOutput, Fault> {
    let policy = cx.bucket(&input.bucket)?.record.documents.remove("policy");
    let policy = policy.ok_or_else(|| Fault::new(S3ErrorCode::NoSuchBucketPolicy))?;
    Ok(GetBucketPolicyOutput { policy: Some(policy) })
}

/// Forgets a bucket's policy.
pub(crate) async fn delete_bucket_policy(
    cx: &Cx,
    input: DeleteBucketPolicyInput,
) -> Result<DeleteBucketPolicyOutput, Fault> {
    cx.put_document(&input.bucket, "policy", None).await?;
    Ok(DeleteBucketPolicyOutput::default())
}

/// Whether a bucket's policy makes it public. None does here.
pub(crate) async fn get_bucket_policy_status(
    cx: &Cx,
    input: GetBucketPolicyStatusInput,
) -> Result<GetBucketPolicyStatusOutput, Fault> {
    if !cx.bucket(&input.bucket)?.record.documents.contains_key("policy") {
        return Err(Fault::new(S3ErrorCode::NoSuchBucketPolicy));
    }
    Ok(GetBucketPolicyStatusOutput { policy_status: Some(PolicyStatus { is_public: Some(false) }) })
}

/// Keeps a bucket's public access block.
pub(crate) async fn put_public_access_block(
    cx: &Cx,
    input: PutPublicAccessBlockInput,
) -> Result<PutPublicAccessBlockOutput, Fault> {
    let given = input.public_access_block_configuration;
    let whole = PublicAccessBlockConfiguration {
        block_public_acls: Some(given.block_public_acls.unwrap_or_default()),
        block_public_policy: Some(given.block_public_policy.unwrap_or_default()),
        ignore_public_acls: Some(given.ignore_public_acls.unwrap_or_default()),
        restrict_public_buckets: Some(given.restrict_public_buckets.unwrap_or_default()),
    };
    put(cx, &input.bucket, "public_access_block", &whole).await?;
    Ok(PutPublicAccessBlockOutput::default())
}

/// A bucket's public access block, which blocks everything where nothing else was said.
pub(crate) async fn get_public_access_block(
    cx: &Cx,
    input: GetPublicAccessBlockInput,
) -> Result<GetPublicAccessBlockOutput, Fault> {
    let (found, gone) = get::<PublicAccessBlockConfiguration>(cx, &input.bucket, "public_access_block")?;
    if gone {
        let message = "The public access block configuration was not found";
        return Err(Fault::custom("NoSuchPublicAccessBlockConfiguration", 404, message));
    }
    let found = found.unwrap_or(PublicAccessBlockConfiguration {
        block_public_acls: Some(true),
        block_public_policy: Some(true),
        ignore_public_acls: Some(true),
        restrict_public_buckets: Some(true),
    });
    Ok(GetPublicAccessBlockOutput { public_access_block_configuration: Some(found) })
}

/// Forgets a bucket's public access block.
pub(crate) async fn delete_public_access_block(
    cx: &Cx,
    input: DeletePublicAccessBlockInput,
) -> Result<DeletePublicAccessBlockOutput, Fault> {
    cx.put_document(&input.bucket, "public_access_block", Some(GONE.to_owned())).await?;
    Ok(DeletePublicAccessBlockOutput::default())
}
