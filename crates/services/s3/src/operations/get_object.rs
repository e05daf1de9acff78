//! GetObject and HeadObject.

use super::{seconds, timestamp};
use crate::content::Sending;
use crate::faults::Fault;
use crate::records::object::ObjectRecord;
use crate::room::{Bucket, Cx};
use crate::versions;
use s3s::S3ErrorCode;
use s3s::dto::{
    self, ETag, ETagCondition, GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput, Range,
    StreamingBlob,
};

/// How often an object is looked up again that was replaced between its record and its body.
const TRIES: usize = 5;

/// Which object, which part of it, and under which conditions.
struct Wanted {
    bucket: String,
    key: String,
    version: Option<String>,
    range: Option<Range>,
    part: Option<i32>,
    if_match: Option<ETagCondition>,
    if_none_match: Option<ETagCondition>,
    if_modified_since: Option<dto::Timestamp>,
    if_unmodified_since: Option<dto::Timestamp>,
}

/// What was found.
struct Found {
    bucket: Bucket,
    record: ObjectRecord,
    from: u64,
    to: u64,
    /// Whether the reply is a part of the object.
    partial: bool,
}

/// An object's bytes.
pub(crate) async fn get_object(cx: &Cx, input: GetObjectInput) -> Result<GetObjectOutput, Fault> {
    super::put_object::refuse_customer_keys(cx)?;
    let wanted = Wanted {
        bucket: input.bucket,
        key: input.key,
        version: input.version_id,
        range: input.range,
        part: input.part_number,
        if_match: input.if_match,
        if_none_match: input.if_none_match,
        if_modified_since: input.if_modified_since,
        if_unmodified_since: input.if_unmodified_since,
    };
    let mut tries = 0;
    let (found, body) = loop {
        let found = find(cx, &wanted)?;
        match body(cx, &found).await {
            Ok(body) => break (found, body),
            // Replaced or deleted meanwhile, most likely.
            Err(_) if tries < TRIES => tries += 1,
            Err(fault) => return Err(fault),
        }
    };
    let head = describe(&found, input.checksum_mode.is_some_and(|mode| mode.as_str() == "ENABLED"));
    Ok(GetObjectOutput {
        body: Some(body),
        accept_ranges: head.accept_ranges,
        cache_control: head.cache_control,
        checksum_crc32: head.checksum_crc32,
        checksum_crc32c: head.checksum_crc32c,
        checksum_crc64nvme: head.checksum_crc64nvme,
        checksum_sha1: head.checksum_sha1,
        checksum_sha256: head.checksum_sha256,
        checksum_type: head.checksum_type,
        content_disposition: head.content_disposition,
        content_encoding: head.content_encoding,
        content_language: head.content_language,
        content_length: head.content_length,
        content_range: head.content_range,
        content_type: head.content_type,
        e_tag: head.e_tag,
        expires: head.expires,
        last_modified: head.last_modified,
        metadata: head.metadata,
        parts_count: head.parts_count,
        server_side_encryption: head.server_side_encryption,
        storage_class: head.storage_class,
        tag_count: i32::try_from(found.record.tags.len()).ok().filter(|count| *count > 0),
        version_id: head.version_id,
        website_redirect_location: head.website_redirect_location,
        ..GetObjectOutput::default()
    })
}

/// All that GetObject says but the bytes.
pub(crate) async fn head_object(cx: &Cx, input: HeadObjectInput) -> Result<HeadObjectOutput, Fault> {
    super::put_object::refuse_customer_keys(cx)?;
    let wanted = Wanted {
        bucket: input.bucket,
        key: input.key,
        version: input.version_id,
        range: input.range,
        part: input.part_number,
        if_match: input.if_match,
        if_none_match: input.if_none_match,
        if_modified_since: input.if_modified_since,
        if_unmodified_since: input.if_unmodified_since,
    };
    let found = find(cx, &wanted)?;
    Ok(describe(&found, input.checksum_mode.is_some_and(|mode| mode.as_str() == "ENABLED")))
}

async fn body(cx: &Cx, found: &Found) -> Result<StreamingBlob, Fault> {
    let mut sending: Sending = cx.inner.send(found.bucket.region, &found.record.pieces, found.from, found.to);
    if let Some(bytes) = sending.whole()? {
        return Ok(StreamingBlob::from(s3s::Body::from(bytes)));
    }
    sending.open().await?;
    Ok(StreamingBlob::wrap(sending))
}

fn find(cx: &Cx, wanted: &Wanted) -> Result<Found, Fault> {
    let bucket = cx.bucket(&wanted.bucket)?;
    let record = versions::find(&bucket.shard, &bucket.record, &wanted.key, wanted.version.as_deref())?;
    check(wanted, &record)?;
    let (mut from, mut to, mut partial) = (0, record.size, false);
    if let Some(number) = wanted.part {
        (from, to) = part(&record, number)?;
        partial = !record.parts.is_empty();
    } else if let Some(range) = &wanted.range {
        let unsatisfiable = || {
            Fault::new(S3ErrorCode::InvalidRange).header("content-range", &format!("bytes */{}", record.size))
        };
        let range = range.check(record.size).map_err(|_| unsatisfiable())?;
        (from, to, partial) = (range.start, range.end, true);
    }
    Ok(Found { bucket, record, from, to, partial })
}

/// The bytes of a part of an object that was uploaded in parts; any other object is its own part 1.
fn part(record: &ObjectRecord, number: i32) -> Result<(u64, u64), Fault> {
    if !(1..=10_000).contains(&number) {
        return Err(Fault::invalid("Part number must be an integer between 1 and 10000, inclusive"));
    }
    if record.parts.is_empty() && number == 1 {
        return Ok((0, record.size));
    }
    let at = usize::try_from(number - 1).unwrap_or_default();
    let message = "The requested partnumber is not satisfiable";
    let size = *record.parts.get(at).ok_or_else(|| Fault::custom("InvalidPartNumber", 416, message))?;
    let from: u64 = record.parts.iter().take(at).sum();
    Ok((from, from + size))
}

/// The conditions of RFC 9110, in its order.
fn check(wanted: &Wanted, record: &ObjectRecord) -> Result<(), Fault> {
    if !holds(record, wanted.if_match.as_ref(), wanted.if_unmodified_since.as_ref()) {
        return Err(Fault::new(S3ErrorCode::PreconditionFailed));
    }
    if is_known(record, wanted.if_none_match.as_ref(), wanted.if_modified_since.as_ref()) {
        let etag = format!("\"{}\"", record.etag);
        return Err(Fault::new(S3ErrorCode::NotModified).header("etag", &etag));
    }
    Ok(())
}

/// The same conditions on the source of a copy, where each that does not hold is a failure.
pub(crate) fn check_source(
    record: &ObjectRecord,
    if_match: Option<&ETagCondition>,
    if_none_match: Option<&ETagCondition>,
    if_modified_since: Option<&dto::Timestamp>,
    if_unmodified_since: Option<&dto::Timestamp>,
) -> Result<(), Fault> {
    if !holds(record, if_match, if_unmodified_since) || is_known(record, if_none_match, if_modified_since) {
        return Err(Fault::new(S3ErrorCode::PreconditionFailed));
    }
    Ok(())
}

fn matches(record: &ObjectRecord, condition: &ETagCondition) -> bool {
    condition.as_etag().is_none_or(|etag| etag.value() == record.etag)
}

/// HTTP dates have whole seconds.
fn modified(record: &ObjectRecord) -> i64 {
    record.modified.div_euclid(1_000_000)
}

/// If-Match, or else If-Unmodified-Since.
fn holds(record: &ObjectRecord, tag: Option<&ETagCondition>, since: Option<&dto::Timestamp>) -> bool {
    match (tag, since) {
        (Some(condition), _) => matches(record, condition),
        (None, Some(since)) => modified(record) <= seconds(since),
        (None, None) => true,
    }
}

/// If-None-Match, or else If-Modified-Since.
fn is_known(record: &ObjectRecord, tag: Option<&ETagCondition>, since: Option<&dto::Timestamp>) -> bool {
    match (tag, since) {
        (Some(condition), _) => matches(record, condition),
        (None, Some(since)) => modified(record) <= seconds(since),
        (None, None) => false,
    }
}

fn describe(found: &Found, checksums: bool) -> HeadObjectOutput {
    let Found { bucket, record, from, to, partial } = found;
    let about = &record.about;
    let metadata = about.metadata.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    // A sum is of the whole object, so it says nothing of a part.
    let sum = |name: &str| record.checksums.get(name).filter(|_| checksums && !partial).cloned();
    let kind = if record.composite { dto::ChecksumType::COMPOSITE } else { dto::ChecksumType::FULL_OBJECT };
    let parts = i32::try_from(record.parts.len()).ok().filter(|count| *partial && *count > 0);
    HeadObjectOutput {
        accept_ranges: Some("bytes".to_owned()),
        cache_control: about.cache_control.clone(),
        checksum_crc32: sum("CRC32"),
        checksum_crc32c: sum("CRC32C"),
        checksum_crc64nvme: sum("CRC64NVME"),
        checksum_sha1: sum("SHA1"),
        checksum_sha256: sum("SHA256"),
        checksum_type: (checksums && !partial && !record.checksums.is_empty())
            .then(|| dto::ChecksumType::from_static(kind)),
        content_disposition: about.content_disposition.clone(),
        content_encoding: about.content_encoding.clone(),
        content_language: about.content_language.clone(),
        content_length: i64::try_from(to - from).ok(),
        content_range: partial.then(|| format!("bytes {from}-{}/{}", to.saturating_sub(1), record.size)),
        content_type: Some(about.content_type.clone().unwrap_or_else(|| "binary/octet-stream".to_owned())),
        e_tag: Some(ETag::Strong(record.etag.clone())),
        expires: about.expires.map(|at| timestamp(at.saturating_mul(1_000_000))),
        last_modified: Some(timestamp(record.modified)),
        metadata: Some(metadata),
        parts_count: parts,
        server_side_encryption: Some(dto::ServerSideEncryption::from_static("AES256")),
        storage_class: about.storage_class.clone().map(dto::StorageClass::from),
        version_id: versions::shown(&bucket.record, record),
        website_redirect_location: about.website_redirect.clone(),
        ..HeadObjectOutput::default()
    }
}
