//! Multipart uploads: begun, filled part by part in any order, then completed or aborted.
//!
//! A completed object keeps its parts' files as they are, one after the other: completing moves no byte.

use super::copy_object::source;
use super::get_object::check_source;
use super::put_object::{Conditions, metadata, storage_class, tags, version_id};
use super::{acl, seconds, timestamp};
use crate::checksum::{self, Found, Sums};
use crate::faults::Fault;
use crate::records::object::{self, About, ObjectRecord, Piece};
use crate::records::upload::{self, PartRecord, UploadRecord};
use crate::records::{newest, put, read};
use crate::room::{Bucket, Cx};
use crate::versions;
use base::hex;
use s3s::S3ErrorCode;
use s3s::dto::{
    AbortMultipartUploadInput, AbortMultipartUploadOutput, ChecksumAlgorithm, ChecksumType,
    CompleteMultipartUploadInput, CompleteMultipartUploadOutput, CompletedPart, CopyPartResult,
    CreateMultipartUploadInput, CreateMultipartUploadOutput, ETag, Range, ServerSideEncryption, StorageClass,
    StreamingBlob, UploadPartCopyInput, UploadPartCopyOutput, UploadPartInput, UploadPartOutput,
};
use std::collections::BTreeMap;
use store::Txn;

/// The smallest part that is not the last one: 5 MiB.
const LEAST: u64 = 5 << 20;

/// Begins an upload.
pub(crate) async fn create_multipart_upload(
    cx: &Cx,
    input: CreateMultipartUploadInput,
) -> Result<CreateMultipartUploadOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    super::put_object::refuse_customer_keys(cx)?;
    acl::check(cx, &bucket)?;
    let algorithm = match input.checksum_algorithm.as_ref().map(ChecksumAlgorithm::as_str) {
        None => None,
        Some(name) => {
            let message = "Checksum algorithm provided is unsupported. Please try again with any of the valid types: \
                           [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]";
            let known = checksum::algorithm(name);
            Some(known.ok_or_else(|| Fault::with(S3ErrorCode::InvalidRequest, message))?.to_owned())
        }
    };
    let asked = input.checksum_type.as_ref().map(ChecksumType::as_str);
    let full_object = match (algorithm.as_deref(), asked) {
        (None | Some("CRC64NVME"), None | Some("FULL_OBJECT")) => true,
        (Some("CRC32" | "CRC32C"), Some("FULL_OBJECT")) => true,
        (Some("CRC32" | "CRC32C" | "SHA1" | "SHA256"), None | Some("COMPOSITE")) => false,
        (name, kind) => {
            let message = format!(
                "The {} checksum type cannot be used with the {} checksum algorithm.",
                kind.unwrap_or_default(),
                name.unwrap_or("null").to_lowercase()
            );
            return Err(Fault::with(S3ErrorCode::InvalidRequest, message));
        }
    };
    let record = UploadRecord {
        id: version_id(cx) + &version_id(cx),
        key: input.key.clone(),
        begun: cx.now(),
        algorithm: algorithm.clone(),
        full_object,
        about: About {
            metadata: metadata(input.metadata)?,
            content_type: input.content_type,
            content_encoding: input.content_encoding,
            content_language: input.content_language,
            content_disposition: input.content_disposition,
            cache_control: input.cache_control,
            expires: input.expires.as_ref().map(seconds),
            storage_class: storage_class(input.storage_class.as_ref().map(StorageClass::as_str))?,
            website_redirect: input.website_redirect_location,
        },
        tags: tags(input.tagging.as_deref().unwrap_or_default())?,
    };
    let place = upload::key(&input.bucket, &input.key, &record.id);
    bucket
        .shard
        .transact(|txn| {
            versions::bucket_now(txn, &input.bucket)?;
            put(txn, &place, &record)
        })
        .await?;
    let kind = if full_object { ChecksumType::FULL_OBJECT } else { ChecksumType::COMPOSITE };
    Ok(CreateMultipartUploadOutput {
        bucket: Some(input.bucket),
        key: Some(input.key),
        upload_id: Some(record.id),
        checksum_type: algorithm.as_ref().map(|_| ChecksumType::from_static(kind)),
        checksum_algorithm: algorithm.map(ChecksumAlgorithm::from),
        server_side_encryption: Some(ServerSideEncryption::from_static("AES256")),
        ..CreateMultipartUploadOutput::default()
    })
}

/// The bucket and the upload that a request names.
pub(crate) fn find(cx: &Cx, bucket: &str, key: &str, id: &str) -> Result<(Bucket, UploadRecord), Fault> {
    let found = cx.bucket(bucket)?;
    let record = read(&found.shard, &upload::key(bucket, key, id))?;
    Ok((found, record.ok_or_else(|| Fault::new(S3ErrorCode::NoSuchUpload))?))
}

/// Stores a part.
pub(crate) async fn upload_part(cx: &Cx, input: UploadPartInput) -> Result<UploadPartOutput, Fault> {
    super::put_object::refuse_customer_keys(cx)?;
    let (bucket, upload) = find(cx, &input.bucket, &input.key, &input.upload_id)?;
    let sums = Sums::new(&cx.headers, upload.algorithm.as_deref())?;
    let part = store(cx, &bucket, &upload, input.part_number, input.body, sums).await?;
    let sum = |name: &str| part.checksums.get(name).cloned();
    Ok(UploadPartOutput {
        checksum_crc32: sum("CRC32"),
        checksum_crc32c: sum("CRC32C"),
        checksum_crc64nvme: sum("CRC64NVME"),
        checksum_sha1: sum("SHA1"),
        checksum_sha256: sum("SHA256"),
        e_tag: Some(ETag::Strong(part.etag)),
        server_side_encryption: Some(ServerSideEncryption::from_static("AES256")),
        ..UploadPartOutput::default()
    })
}

/// Stores a part that is a part of another object.
pub(crate) async fn upload_part_copy(
    cx: &Cx,
    input: UploadPartCopyInput,
) -> Result<UploadPartCopyOutput, Fault> {
    super::put_object::refuse_customer_keys(cx)?;
    let (bucket, upload) = find(cx, &input.bucket, &input.key, &input.upload_id)?;
    let (from, found) = source(cx, &input.copy_source)?;
    check_source(
        &found,
        input.copy_source_if_match.as_ref(),
        input.copy_source_if_none_match.as_ref(),
        input.copy_source_if_modified_since.as_ref(),
        input.copy_source_if_unmodified_since.as_ref(),
    )?;
    let (start, end) = match &input.copy_source_range {
        None => (0, found.size),
        Some(text) => {
            let message = "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are \
                           the zero-based offsets of the first and last bytes to copy";
            match Range::parse(text) {
                Ok(Range::Int { first, last: Some(last) }) if first <= last => {
                    if last >= found.size {
                        let message =
                            format!("Range specified is not valid for source object of size: {}", found.size);
                        return Err(Fault::invalid(message));
                    }
                    (first, last + 1)
                }
                _ => return Err(Fault::invalid(message)),
            }
        }
    };
    let mut sending = cx.inner.send(from.region, &found.pieces, start, end);
    let body = match sending.whole()? {
        Some(bytes) => StreamingBlob::from(s3s::Body::from(bytes)),
        None => StreamingBlob::wrap(sending),
    };
    let sums = Sums::new(&http::HeaderMap::new(), upload.algorithm.as_deref())?;
    let part = store(cx, &bucket, &upload, input.part_number, Some(body), sums).await?;
    let sum = |name: &str| part.checksums.get(name).cloned();
    Ok(UploadPartCopyOutput {
        copy_part_result: Some(CopyPartResult {
            checksum_crc32: sum("CRC32"),
            checksum_crc32c: sum("CRC32C"),
            checksum_crc64nvme: sum("CRC64NVME"),
            checksum_sha1: sum("SHA1"),
            checksum_sha256: sum("SHA256"),
            last_modified: Some(timestamp(part.modified)),
            e_tag: Some(ETag::Strong(part.etag)),
        }),
        copy_source_version_id: versions::shown(&from.record, &found),
        server_side_encryption: Some(ServerSideEncryption::from_static("AES256")),
        ..UploadPartCopyOutput::default()
    })
}

async fn store(
    cx: &Cx,
    bucket: &Bucket,
    upload: &UploadRecord,
    number: i32,
    body: Option<StreamingBlob>,
    sums: Sums,
) -> Result<PartRecord, Fault> {
    let number = u32::try_from(number)
        .ok()
        .filter(|number| (1..=10_000).contains(number))
        .ok_or_else(|| Fault::invalid("Part number must be an integer between 1 and 10000, inclusive"))?;
    let received = cx.inner.receive(&cx.arrival_in(bucket.region), body, sums).await?;
    let Found { md5, checksums } = &received.found;
    let part = PartRecord {
        number,
        size: received.piece.size,
        etag: hex(md5),
        modified: cx.now(),
        pieces: vec![received.piece.clone()],
        checksums: checksums.clone(),
    };
    let place = upload::part(&upload.id, number);
    let garbage = bucket
        .shard
        .transact(|txn| {
            // It may have been completed or aborted while the part was on its way.
            let upload: Option<UploadRecord> =
                newest(txn, &upload::key(&bucket.record.name, &upload.key, &upload.id))?;
            upload.ok_or_else(|| Fault::new(S3ErrorCode::NoSuchUpload))?;
            let mut garbage = Vec::new();
            if let Some(old) = newest::<PartRecord>(txn, &place)? {
                versions::discard_pieces(txn, old.pieces, &mut garbage);
            }
            received.store(txn);
            put(txn, &place, &part)?;
            Ok::<_, Fault>(garbage)
        })
        .await?;
    received.keep();
    cx.inner.remove(bucket.region, garbage).await;
    Ok(part)
}

/// Forgets an upload and its parts.
pub(crate) async fn abort_multipart_upload(
    cx: &Cx,
    input: AbortMultipartUploadInput,
) -> Result<AbortMultipartUploadOutput, Fault> {
    let (bucket, upload) = find(cx, &input.bucket, &input.key, &input.upload_id)?;
    let garbage = bucket
        .shard
        .transact(|txn| {
            let mut garbage = Vec::new();
            for part in take(txn, &input.bucket, &upload)?.into_values() {
                versions::discard_pieces(txn, part.pieces, &mut garbage);
            }
            Ok::<_, Fault>(garbage)
        })
        .await?;
    cx.inner.remove(bucket.region, garbage).await;
    Ok(AbortMultipartUploadOutput::default())
}

/// Deletes the records of an upload that is still there, and returns its parts.
fn take(txn: &mut Txn<'_>, bucket: &str, upload: &UploadRecord) -> Result<BTreeMap<u32, PartRecord>, Fault> {
    let place = upload::key(bucket, &upload.key, &upload.id);
    newest::<UploadRecord>(txn, &place)?.ok_or_else(|| Fault::new(S3ErrorCode::NoSuchUpload))?;
    let mut parts = BTreeMap::new();
    for entry in txn.prefix(upload::parts(&upload.id).as_bytes()) {
        let part: PartRecord = serde_json::from_slice(&entry?.1)?;
        parts.insert(part.number, part);
    }
    for number in parts.keys() {
        txn.delete(upload::part(&upload.id, *number).as_bytes());
    }
    txn.delete(place.as_bytes());
    Ok(parts)
}

/// Makes an object of an upload's parts.
pub(crate) async fn complete_multipart_upload(
    cx: &Cx,
    input: CompleteMultipartUploadInput,
) -> Result<CompleteMultipartUploadOutput, Fault> {
    let (bucket, upload) = find(cx, &input.bucket, &input.key, &input.upload_id)?;
    let named = input.multipart_upload.and_then(|upload| upload.parts).unwrap_or_default();
    if named.is_empty() {
        return Err(Fault::new(S3ErrorCode::MalformedXML));
    }
    let conditions = Conditions { matches: input.if_match, none_match: input.if_none_match };
    let (now, id) = (cx.now(), version_id(cx));
    let (record, garbage) = bucket
        .shard
        .transact(|txn| {
            let bucket = versions::bucket_now(txn, &input.bucket)?;
            let current = newest(txn, &object::key(&input.bucket, &input.key))?;
            conditions.check(current.as_ref())?;
            let mut parts = take(txn, &input.bucket, &upload)?;
            let chosen = choose(&named, &mut parts)?;
            let mut record = join(&upload, chosen)?;
            record.modified = now;
            check_said(cx, &record)?;
            if input.mpu_object_size.is_some_and(|size| u64::try_from(size) != Ok(record.size)) {
                let message = "The provided 'x-amz-mp-object-size' header does not match what was computed.";
                return Err(Fault::with(S3ErrorCode::InvalidRequest, message));
            }
            let mut garbage = versions::add(txn, &bucket, &input.key, &mut record, &id)?;
            for part in parts.into_values() {
                versions::discard_pieces(txn, part.pieces, &mut garbage);
            }
            Ok::<_, Fault>((record, garbage))
        })
        .await?;
    cx.inner.remove(bucket.region, garbage).await;
    let sum = |name: &str| record.checksums.get(name).cloned();
    let kind = if record.composite { ChecksumType::COMPOSITE } else { ChecksumType::FULL_OBJECT };
    Ok(CompleteMultipartUploadOutput {
        location: Some(format!("http://{}.s3.amazonaws.com/{}", input.bucket, input.key)),
        checksum_crc32: sum("CRC32"),
        checksum_crc32c: sum("CRC32C"),
        checksum_crc64nvme: sum("CRC64NVME"),
        checksum_sha1: sum("SHA1"),
        checksum_sha256: sum("SHA256"),
        checksum_type: (!record.checksums.is_empty()).then(|| ChecksumType::from_static(kind)),
        e_tag: Some(ETag::Strong(record.etag.clone())),
        version_id: versions::shown(&bucket.record, &record),
        server_side_encryption: Some(ServerSideEncryption::from_static("AES256")),
        bucket: Some(input.bucket),
        key: Some(input.key),
        ..CompleteMultipartUploadOutput::default()
    })
}

/// A sum of the whole object that the request names must be the one that was found.
fn check_said(cx: &Cx, record: &ObjectRecord) -> Result<(), Fault> {
    for (name, found) in &record.checksums {
        let header = format!("x-amz-checksum-{}", name.to_lowercase());
        if cx.header(&header).is_some_and(|said| {
            said.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit())
                != found.trim_end_matches(|c: char| c == '-' || c.is_ascii_digit())
        }) {
            let message = format!("The {name} you specified did not match the calculated checksum.");
            return Err(Fault::with(S3ErrorCode::BadDigest, message));
        }
    }
    Ok(())
}

/// The parts that the request names, taken out of those that are there.
fn choose(named: &[CompletedPart], parts: &mut BTreeMap<u32, PartRecord>) -> Result<Vec<PartRecord>, Fault> {
    let mut chosen: Vec<PartRecord> = Vec::with_capacity(named.len());
    for part in named {
        let number = part.part_number.and_then(|number| u32::try_from(number).ok()).unwrap_or_default();
        if chosen.last().is_some_and(|last| last.number >= number) {
            return Err(Fault::new(S3ErrorCode::InvalidPartOrder));
        }
        let found = parts.remove(&number).filter(|found| {
            let said = [
                ("CRC32", &part.checksum_crc32),
                ("CRC32C", &part.checksum_crc32c),
                ("CRC64NVME", &part.checksum_crc64nvme),
                ("SHA1", &part.checksum_sha1),
                ("SHA256", &part.checksum_sha256),
            ];
            let sums = said.iter().all(|(name, said)| {
                said.as_ref().is_none_or(|said| found.checksums.get(*name).is_none_or(|found| found == said))
            });
            sums && part.e_tag.as_ref().is_some_and(|etag| etag.value() == found.etag)
        });
        chosen.push(found.ok_or_else(|| Fault::new(S3ErrorCode::InvalidPart))?);
    }
    let all_but_last = chosen.iter().rev().skip(1);
    if all_but_last.into_iter().any(|part| part.size < LEAST) {
        return Err(Fault::new(S3ErrorCode::EntityTooSmall));
    }
    Ok(chosen)
}

/// The object that parts make together.
fn join(upload: &UploadRecord, parts: Vec<PartRecord>) -> Result<ObjectRecord, Fault> {
    let etag = checksum::md5_of_hex(parts.iter().map(|part| part.etag.as_str()));
    let algorithm = upload.algorithm.as_deref().unwrap_or("CRC64NVME");
    let sums: Option<Vec<(&str, u64)>> =
        parts.iter().map(|part| Some((part.checksums.get(algorithm)?.as_str(), part.size))).collect();
    let sum = sums.and_then(|sums| match upload.full_object {
        true => checksum::combined(algorithm, &sums),
        false => checksum::composite(algorithm, &sums.iter().map(|(sum, _)| *sum).collect::<Vec<_>>()),
    });
    let pieces: Vec<Piece> = parts.iter().flat_map(|part| part.pieces.iter().cloned()).collect();
    Ok(ObjectRecord {
        size: parts.iter().map(|part| part.size).sum(),
        etag: format!("{etag}-{}", parts.len()),
        pieces,
        parts: parts.iter().map(|part| part.size).collect(),
        checksums: sum.map(|sum| (algorithm.to_owned(), sum)).into_iter().collect(),
        composite: !upload.full_object,
        about: upload.about.clone(),
        tags: upload.tags.clone(),
        ..ObjectRecord::default()
    })
}
