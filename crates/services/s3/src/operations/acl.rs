//! GetBucketAcl, GetObjectAcl, and what a request may say about ACLs: the account has all rights, and nobody else any.

use super::owner;
use crate::faults::Fault;
use crate::room::{Bucket, Cx};
use crate::versions;
use s3s::S3ErrorCode;
use s3s::dto::{
    GetBucketAclInput, GetBucketAclOutput, GetObjectAclInput, GetObjectAclOutput, Grant, Grantee, Permission,
    Type,
};

fn grants(account: &str) -> Vec<Grant> {
    let grantee = Grantee {
        display_name: None,
        email_address: None,
        id: owner(account).id,
        type_: Type::from_static(Type::CANONICAL_USER),
        uri: None,
    };
    vec![Grant {
        grantee: Some(grantee),
        permission: Some(Permission::from_static(Permission::FULL_CONTROL)),
    }]
}

/// Who may do what with a bucket.
pub(crate) async fn get_bucket_acl(cx: &Cx, input: GetBucketAclInput) -> Result<GetBucketAclOutput, Fault> {
    let account = cx.bucket(&input.bucket)?.record.account;
    Ok(GetBucketAclOutput { grants: Some(grants(&account)), owner: Some(owner(&account)) })
}

/// Who may do what with an object.
pub(crate) async fn get_object_acl(cx: &Cx, input: GetObjectAclInput) -> Result<GetObjectAclOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    versions::find(&bucket.shard, &bucket.record, &input.key, input.version_id.as_deref())?;
    let account = &bucket.record.account;
    Ok(GetObjectAclOutput {
        grants: Some(grants(account)),
        owner: Some(owner(account)),
        ..GetObjectAclOutput::default()
    })
}

/// Refuses an ACL where the bucket's owner has every right, which is the default.
pub(crate) fn check(cx: &Cx, bucket: &Bucket) -> Result<(), Fault> {
    let enforced = bucket.record.documents.get("ownership").is_none_or(|name| name == "BucketOwnerEnforced");
    let canned =
        cx.header("x-amz-acl").is_some_and(|acl| acl != "bucket-owner-full-control" && acl != "private");
    let granted = cx.headers.keys().any(|name| name.as_str().starts_with("x-amz-grant-"));
    if enforced && (canned || granted) {
        let message = "The bucket does not allow ACLs";
        return Err(Fault::with(S3ErrorCode::AccessControlListNotSupported, message));
    }
    Ok(())
}
