//! PutObject.

use super::seconds;
use crate::checksum::Sums;
use crate::faults::Fault;
use crate::records::newest;
use crate::records::object::{self, About, ObjectRecord};
use crate::room::{Bucket, Cx};
use crate::{content, versions};
use base::hex;
use s3s::S3ErrorCode;
use s3s::dto::{self, ETag, ETagCondition, PutObjectInput, PutObjectOutput};
use std::collections::BTreeMap;

/// The most bytes that an object's own metadata may have, names and values together.
const METADATA: usize = 2 * 1024;

/// Stores an object. Its bytes are durable before its record names them.
pub(crate) async fn put_object(cx: &Cx, input: PutObjectInput) -> Result<PutObjectOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    refuse_customer_keys(cx)?;
    super::acl::check(cx, &bucket)?;
    let tags = tags(input.tagging.as_deref().unwrap_or_default())?;
    let about = About {
        metadata: metadata(input.metadata)?,
        content_type: input.content_type,
        content_encoding: input.content_encoding,
        content_language: input.content_language,
        content_disposition: input.content_disposition,
        cache_control: input.cache_control,
        expires: input.expires.as_ref().map(seconds),
        storage_class: storage_class(input.storage_class.as_ref().map(dto::StorageClass::as_str))?,
        website_redirect: input.website_redirect_location,
    };
    let sums = Sums::new(&cx.headers, None)?;
    let received = cx.inner.receive(&cx.arrival_in(bucket.region), input.body, sums).await?;
    let mut record = ObjectRecord {
        size: received.piece.size,
        etag: hex(&received.found.md5),
        modified: cx.now(),
        pieces: vec![received.piece.clone()],
        checksums: received.found.checksums.clone(),
        about,
        tags,
        ..ObjectRecord::default()
    };
    let conditions = Conditions { matches: input.if_match, none_match: input.if_none_match };
    commit(cx, &bucket, &input.key, &mut record, vec![received], &conditions).await?;
    let mut output = PutObjectOutput {
        e_tag: Some(ETag::Strong(record.etag.clone())),
        version_id: versions::shown(&bucket.record, &record),
        checksum_type: Some(dto::ChecksumType::from_static(dto::ChecksumType::FULL_OBJECT)),
        server_side_encryption: Some(dto::ServerSideEncryption::from_static("AES256")),
        ..PutObjectOutput::default()
    };
    let sum = |name: &str| record.checksums.get(name).cloned();
    output.checksum_crc32 = sum("CRC32");
    output.checksum_crc32c = sum("CRC32C");
    output.checksum_crc64nvme = sum("CRC64NVME");
    output.checksum_sha1 = sum("SHA1");
    output.checksum_sha256 = sum("SHA256");
    Ok(output)
}

/// What must hold of the object that is there.
#[derive(Debug, Default)]
pub(crate) struct Conditions {
    pub(crate) matches: Option<ETagCondition>,
    pub(crate) none_match: Option<ETagCondition>,
}

impl Conditions {
    pub(crate) fn check(&self, current: Option<&ObjectRecord>) -> Result<(), Fault> {
        let current = current.filter(|current| !current.delete_marker);
        let failed = || Err(Fault::new(S3ErrorCode::PreconditionFailed));
        if let Some(wanted) = &self.matches {
            let current = current.ok_or_else(Fault::no_such_key)?;
            if wanted.as_etag().is_some_and(|wanted| wanted.value() != current.etag) {
                return failed();
            }
        }
        match (&self.none_match, current) {
            (Some(ETagCondition::Any), Some(_)) => failed(),
            (Some(ETagCondition::ETag(_)), _) => Err(Fault::new(S3ErrorCode::NotImplemented)),
            _ => Ok(()),
        }
    }
}

/// Makes a record the newest version of its key, in one transaction with what lies in the store of its body.
pub(crate) async fn commit(
    cx: &Cx,
    bucket: &Bucket,
    key: &str,
    record: &mut ObjectRecord,
    received: Vec<content::Received>,
    conditions: &Conditions,
) -> Result<(), Fault> {
    let id = version_id(cx);
    let garbage = bucket
        .shard
        .transact(|txn| {
            let now = versions::bucket_now(txn, &bucket.record.name)?;
            let current: Option<ObjectRecord> = newest(txn, &object::key(&now.name, key))?;
            conditions.check(current.as_ref())?;
            for body in &received {
                body.store(txn);
            }
            versions::add(txn, &now, key, record, &id)
        })
        .await?;
    for body in received {
        body.keep();
    }
    cx.inner.remove(bucket.region, garbage).await;
    Ok(())
}

/// A new version's id, which looks like one of AWS's.
pub(crate) fn version_id(cx: &Cx) -> String {
    cx.inner.rng.string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 32)
}

/// Keys of the customer's own are not served: the bytes would lie here unencrypted.
pub(crate) fn refuse_customer_keys(cx: &Cx) -> Result<(), Fault> {
    if cx.headers.contains_key("x-amz-server-side-encryption-customer-algorithm") {
        return Err(Fault::new(S3ErrorCode::NotImplemented));
    }
    Ok(())
}

/// A storage class, which is kept as a name.
pub(crate) fn storage_class(name: Option<&str>) -> Result<Option<String>, Fault> {
    let known = [
        "STANDARD",
        "REDUCED_REDUNDANCY",
        "STANDARD_IA",
        "ONEZONE_IA",
        "INTELLIGENT_TIERING",
        "GLACIER",
        "DEEP_ARCHIVE",
        "GLACIER_IR",
        "EXPRESS_ONEZONE",
    ];
    match name {
        None | Some("STANDARD") => Ok(None),
        Some(name) if known.contains(&name) => Ok(Some(name.to_owned())),
        Some(_) => {
            let message = "The storage class you specified is not valid";
            Err(Fault::with(S3ErrorCode::InvalidStorageClass, message))
        }
    }
}

/// The metadata that an object's owner gave it.
pub(crate) fn metadata(given: Option<dto::Metadata>) -> Result<BTreeMap<String, String>, Fault> {
    let metadata: BTreeMap<String, String> = given
        .unwrap_or_default()
        .into_iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value))
        .collect();
    if metadata.iter().map(|(name, value)| name.len() + value.len()).sum::<usize>() > METADATA {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(Fault::with(S3ErrorCode::MetadataTooLarge, message));
    }
    Ok(metadata)
}

/// Tags from `x-amz-tagging`, which is written as a query.
pub(crate) fn tags(header: &str) -> Result<Vec<(String, String)>, Fault> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text).decode_utf8().map(std::borrow::Cow::into_owned)
    };
    let mut tags: Vec<(String, String)> = Vec::new();
    for pair in header.split('&').filter(|pair| !pair.is_empty()) {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let malformed = |_| {
            Fault::invalid(
                "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
            )
        };
        tags.push((decode(key).map_err(malformed)?, decode(value).map_err(malformed)?));
    }
    check_tags(&tags, 10)?;
    Ok(tags)
}

/// Whether tags are what S3 takes.
pub(crate) fn check_tags(tags: &[(String, String)], most: usize) -> Result<(), Fault> {
    let invalid = |message: &'static str| Err(Fault::with(S3ErrorCode::InvalidTag, message));
    if tags.len() > most {
        let message = if most == 10 {
            "Object tags cannot be greater than 10"
        } else {
            "Bucket tag count cannot be greater than 50"
        };
        return Err(Fault::custom("BadRequest", 400, message));
    }
    for (at, (key, value)) in tags.iter().enumerate() {
        if key.is_empty() || key.chars().count() > 128 {
            return invalid("The TagKey you have provided is invalid");
        }
        if value.chars().count() > 256 {
            return invalid("The TagValue you have provided is invalid");
        }
        if tags.iter().take(at).any(|(other, _)| other == key) {
            return invalid("Cannot provide multiple Tags with the same key");
        }
    }
    Ok(())
}
