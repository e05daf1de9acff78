//! The operations, in alphabetic order. Everything else answers `NotImplemented`.

mod acl;
mod bucket_settings;
mod buckets;
mod copy_object;
mod delete_object;
mod delete_objects;
mod get_object;
mod list_objects;
mod list_parts;
mod multipart;
mod put_object;
mod tagging;
mod versioning;

use acl::*;
pub(crate) use bucket_settings::put_lifecycle_xml;
use bucket_settings::*;
pub(crate) use buckets::{create_bucket, delete_bucket};
use buckets::{get_bucket_location, head_bucket, list_buckets};
use copy_object::copy_object;
use delete_object::delete_object;
use delete_objects::delete_objects;
pub(crate) use get_object::get_object;
use get_object::head_object;
use list_objects::{list_objects, list_objects_v2};
use list_parts::{list_multipart_uploads, list_parts};
use multipart::*;
use put_object::put_object;
use tagging::*;
use versioning::*;

use crate::arrival::Arrival;
use crate::faults::Fault;
use crate::room::{Cx, Inner};
use s3s::dto;
use s3s::{S3ErrorCode, S3Request, S3Response, S3Result};
use std::sync::Arc;

/// The operations behind s3s.
pub(crate) struct Operations(pub(crate) Arc<Inner>);

impl Operations {
    fn cx<T>(&self, request: &mut S3Request<T>, operation: &'static str) -> Result<Cx, Fault> {
        let arrival = request.extensions.remove::<Arrival>();
        let arrival = arrival.ok_or_else(|| Fault::new(S3ErrorCode::InternalError))?;
        let _ = arrival.operation.set(operation);
        Ok(Cx { inner: Arc::clone(&self.0), arrival, headers: std::mem::take(&mut request.headers) })
    }
}

macro_rules! operations {
    ($($name:ident => $method:ident($input:ident) -> $output:ident;)*) => {
        /// The names of the operations that are served.
        pub const OPERATIONS: &[&str] = &[$(stringify!($name)),*];

        #[async_trait::async_trait]
        impl s3s::S3 for Operations {
            $(
                async fn $method(
                    &self,
                    mut request: S3Request<dto::$input>,
                ) -> S3Result<S3Response<dto::$output>> {
                    let cx = self.cx(&mut request, concat!("s3.", stringify!($name)))?;
                    Ok(S3Response::new($method(&cx, request.input).await?))
                }
            )*
        }
    };
}

operations! {
    AbortMultipartUpload => abort_multipart_upload(AbortMultipartUploadInput) -> AbortMultipartUploadOutput;
    CompleteMultipartUpload => complete_multipart_upload(CompleteMultipartUploadInput) -> CompleteMultipartUploadOutput;
    CopyObject => copy_object(CopyObjectInput) -> CopyObjectOutput;
    CreateBucket => create_bucket(CreateBucketInput) -> CreateBucketOutput;
    CreateMultipartUpload => create_multipart_upload(CreateMultipartUploadInput) -> CreateMultipartUploadOutput;
    DeleteBucket => delete_bucket(DeleteBucketInput) -> DeleteBucketOutput;
    DeleteBucketCors => delete_bucket_cors(DeleteBucketCorsInput) -> DeleteBucketCorsOutput;
    DeleteBucketEncryption => delete_bucket_encryption(DeleteBucketEncryptionInput) -> DeleteBucketEncryptionOutput;
    DeleteBucketLifecycle => delete_bucket_lifecycle(DeleteBucketLifecycleInput) -> DeleteBucketLifecycleOutput;
    DeleteBucketOwnershipControls => delete_bucket_ownership_controls(DeleteBucketOwnershipControlsInput) -> DeleteBucketOwnershipControlsOutput;
    DeleteBucketPolicy => delete_bucket_policy(DeleteBucketPolicyInput) -> DeleteBucketPolicyOutput;
    DeleteBucketTagging => delete_bucket_tagging(DeleteBucketTaggingInput) -> DeleteBucketTaggingOutput;
    DeleteObject => delete_object(DeleteObjectInput) -> DeleteObjectOutput;
    DeleteObjectTagging => delete_object_tagging(DeleteObjectTaggingInput) -> DeleteObjectTaggingOutput;
    DeleteObjects => delete_objects(DeleteObjectsInput) -> DeleteObjectsOutput;
    DeletePublicAccessBlock => delete_public_access_block(DeletePublicAccessBlockInput) -> DeletePublicAccessBlockOutput;
    GetBucketAcl => get_bucket_acl(GetBucketAclInput) -> GetBucketAclOutput;
    GetBucketCors => get_bucket_cors(GetBucketCorsInput) -> GetBucketCorsOutput;
    GetBucketEncryption => get_bucket_encryption(GetBucketEncryptionInput) -> GetBucketEncryptionOutput;
    GetBucketLifecycleConfiguration => get_bucket_lifecycle_configuration(GetBucketLifecycleConfigurationInput) -> GetBucketLifecycleConfigurationOutput;
    GetBucketLocation => get_bucket_location(GetBucketLocationInput) -> GetBucketLocationOutput;
    GetBucketOwnershipControls => get_bucket_ownership_controls(GetBucketOwnershipControlsInput) -> GetBucketOwnershipControlsOutput;
    GetBucketPolicy => get_bucket_policy(GetBucketPolicyInput) -> GetBucketPolicyOutput;
    GetBucketPolicyStatus => get_bucket_policy_status(GetBucketPolicyStatusInput) -> GetBucketPolicyStatusOutput;
    GetBucketTagging => get_bucket_tagging(GetBucketTaggingInput) -> GetBucketTaggingOutput;
    GetBucketVersioning => get_bucket_versioning(GetBucketVersioningInput) -> GetBucketVersioningOutput;
    GetObject => get_object(GetObjectInput) -> GetObjectOutput;
    GetObjectAcl => get_object_acl(GetObjectAclInput) -> GetObjectAclOutput;
    GetObjectTagging => get_object_tagging(GetObjectTaggingInput) -> GetObjectTaggingOutput;
    GetPublicAccessBlock => get_public_access_block(GetPublicAccessBlockInput) -> GetPublicAccessBlockOutput;
    HeadBucket => head_bucket(HeadBucketInput) -> HeadBucketOutput;
    HeadObject => head_object(HeadObjectInput) -> HeadObjectOutput;
    ListBuckets => list_buckets(ListBucketsInput) -> ListBucketsOutput;
    ListMultipartUploads => list_multipart_uploads(ListMultipartUploadsInput) -> ListMultipartUploadsOutput;
    ListObjectVersions => list_object_versions(ListObjectVersionsInput) -> ListObjectVersionsOutput;
    ListObjects => list_objects(ListObjectsInput) -> ListObjectsOutput;
    ListObjectsV2 => list_objects_v2(ListObjectsV2Input) -> ListObjectsV2Output;
    ListParts => list_parts(ListPartsInput) -> ListPartsOutput;
    PutBucketCors => put_bucket_cors(PutBucketCorsInput) -> PutBucketCorsOutput;
    PutBucketEncryption => put_bucket_encryption(PutBucketEncryptionInput) -> PutBucketEncryptionOutput;
    PutBucketLifecycleConfiguration => put_bucket_lifecycle_configuration(PutBucketLifecycleConfigurationInput) -> PutBucketLifecycleConfigurationOutput;
    PutBucketOwnershipControls => put_bucket_ownership_controls(PutBucketOwnershipControlsInput) -> PutBucketOwnershipControlsOutput;
    PutBucketPolicy => put_bucket_policy(PutBucketPolicyInput) -> PutBucketPolicyOutput;
    PutBucketTagging => put_bucket_tagging(PutBucketTaggingInput) -> PutBucketTaggingOutput;
    PutBucketVersioning => put_bucket_versioning(PutBucketVersioningInput) -> PutBucketVersioningOutput;
    PutObject => put_object(PutObjectInput) -> PutObjectOutput;
    PutObjectTagging => put_object_tagging(PutObjectTaggingInput) -> PutObjectTaggingOutput;
    PutPublicAccessBlock => put_public_access_block(PutPublicAccessBlockInput) -> PutPublicAccessBlockOutput;
    UploadPart => upload_part(UploadPartInput) -> UploadPartOutput;
    UploadPartCopy => upload_part_copy(UploadPartCopyInput) -> UploadPartCopyOutput;
}

/// A point in time as s3s has it.
pub(crate) fn timestamp(micros: i64) -> dto::Timestamp {
    let since = std::time::Duration::from_micros(u64::try_from(micros).unwrap_or_default());
    // S3 shows whole seconds in headers and milliseconds in lists; .NET and Java read either.
    let since = std::time::Duration::from_millis(u64::try_from(since.as_millis()).unwrap_or_default());
    dto::Timestamp::from(std::time::UNIX_EPOCH + since)
}

/// Seconds since the epoch.
pub(crate) fn seconds(timestamp: &dto::Timestamp) -> i64 {
    let mut text = Vec::new();
    let written = timestamp.format(dto::TimestampFormat::EpochSeconds, &mut text).is_ok();
    let text = std::str::from_utf8(&text).ok().filter(|_| written);
    text.and_then(|text| text.split('.').next()?.parse().ok()).unwrap_or_default()
}

/// The owner of everything that an account has.
pub(crate) fn owner(account: &str) -> dto::Owner {
    // A canonical user id is 64 hexadecimal digits; here it is the account's number and zeros.
    dto::Owner { display_name: None, id: Some(format!("{account:0<64}")) }
}
