//! CopyObject.

use super::get_object::check_source;
use super::put_object::{Conditions, commit, metadata, storage_class, tags};
use super::{acl, seconds, timestamp};
use crate::faults::Fault;
use crate::records::object::{About, ObjectRecord};
use crate::room::{Bucket, Cx};
use crate::versions;
use s3s::S3ErrorCode;
use s3s::dto::{
    ChecksumType, CopyObjectInput, CopyObjectOutput, CopyObjectResult, CopySource, ETag,
    ServerSideEncryption, StorageClass,
};

/// The largest object that one request copies: 5 GiB.
const MOST: u64 = 5 << 30;

/// An object to copy from, and where it is.
pub(crate) fn source(cx: &Cx, source: &CopySource) -> Result<(Bucket, ObjectRecord), Fault> {
    let CopySource::Bucket { bucket, key, version_id } = source else {
        return Err(Fault::new(S3ErrorCode::NotImplemented));
    };
    let bucket = cx.bucket(bucket)?;
    let found = versions::find(&bucket.shard, &bucket.record, key, version_id.as_deref())?;
    Ok((bucket, found))
}

/// Copies an object. Its bytes are not read: a file gets a second name.
pub(crate) async fn copy_object(cx: &Cx, input: CopyObjectInput) -> Result<CopyObjectOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    super::put_object::refuse_customer_keys(cx)?;
    acl::check(cx, &bucket)?;
    let (from, found) = source(cx, &input.copy_source)?;
    check_source(
        &found,
        input.copy_source_if_match.as_ref(),
        input.copy_source_if_none_match.as_ref(),
        input.copy_source_if_modified_since.as_ref(),
        input.copy_source_if_unmodified_since.as_ref(),
    )?;
    if found.size > MOST {
        let message = "The specified copy source is larger than the maximum allowable size for a copy source: 5368709120";
        return Err(Fault::with(S3ErrorCode::InvalidRequest, message));
    }
    let replaces = input.metadata_directive.as_ref().is_some_and(|directive| directive.as_str() == "REPLACE");
    let class = storage_class(input.storage_class.as_ref().map(StorageClass::as_str))?;
    let changes = replaces
        || input.storage_class.is_some()
        || input.website_redirect_location.is_some()
        || input.server_side_encryption.is_some();
    let itself = from.record.name == bucket.record.name
        && matches!(&input.copy_source, CopySource::Bucket { key, version_id: None, .. } if **key == *input.key);
    if itself && !changes {
        let message = "This copy request is illegal because it is trying to copy an object to itself without changing the \
                       object's metadata, storage class, website redirect location or encryption attributes.";
        return Err(Fault::with(S3ErrorCode::InvalidRequest, message));
    }
    let mut about = match replaces {
        false => found.about.clone(),
        true => About {
            metadata: metadata(input.metadata)?,
            content_type: input.content_type,
            content_encoding: input.content_encoding,
            content_language: input.content_language,
            content_disposition: input.content_disposition,
            cache_control: input.cache_control,
            expires: input.expires.as_ref().map(seconds),
            ..About::default()
        },
    };
    about.storage_class = class;
    about.website_redirect = input.website_redirect_location;
    let replaces_tags = input.tagging_directive.is_some_and(|directive| directive.as_str() == "REPLACE");
    let tags = match replaces_tags {
        true => tags(input.tagging.as_deref().unwrap_or_default())?,
        false => found.tags.clone(),
    };
    let mut received = Vec::with_capacity(found.pieces.len());
    for piece in &found.pieces {
        received.push(cx.inner.link(bucket.region, from.region, piece).await?);
    }
    let mut record = ObjectRecord {
        modified: cx.now(),
        pieces: received.iter().map(|body| body.piece.clone()).collect(),
        about,
        tags,
        version: String::new(),
        rank: 0,
        ..found.clone()
    };
    commit(cx, &bucket, &input.key, &mut record, received, &Conditions::default()).await?;
    let sum = |name: &str| record.checksums.get(name).cloned();
    Ok(CopyObjectOutput {
        copy_object_result: Some(CopyObjectResult {
            checksum_crc32: sum("CRC32"),
            checksum_crc32c: sum("CRC32C"),
            checksum_crc64nvme: sum("CRC64NVME"),
            checksum_sha1: sum("SHA1"),
            checksum_sha256: sum("SHA256"),
            checksum_type: Some(ChecksumType::from_static(if record.composite {
                ChecksumType::COMPOSITE
            } else {
                ChecksumType::FULL_OBJECT
            })),
            e_tag: Some(ETag::Strong(record.etag.clone())),
            last_modified: Some(timestamp(record.modified)),
        }),
        copy_source_version_id: versions::shown(&from.record, &found),
        server_side_encryption: Some(ServerSideEncryption::from_static("AES256")),
        version_id: versions::shown(&bucket.record, &record),
        ..CopyObjectOutput::default()
    })
}
