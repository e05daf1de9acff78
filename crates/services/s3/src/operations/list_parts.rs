//! ListParts and ListMultipartUploads.

use super::list_objects::{as_url, most};
use super::multipart::find;
use super::{owner, timestamp};
use crate::faults::Fault;
use crate::listing::shown;
use crate::records::upload::{self, PartRecord, UploadRecord};
use crate::room::Cx;
use s3s::dto::{
    ChecksumAlgorithm, ChecksumType, CommonPrefix, ETag, Initiator, ListMultipartUploadsInput,
    ListMultipartUploadsOutput, ListPartsInput, ListPartsOutput, MultipartUpload, Part, StorageClass,
};

fn class(upload: &UploadRecord) -> StorageClass {
    StorageClass::from(upload.about.storage_class.clone().unwrap_or_else(|| "STANDARD".to_owned()))
}

fn kind(upload: &UploadRecord) -> Option<ChecksumType> {
    let kind = if upload.full_object { ChecksumType::FULL_OBJECT } else { ChecksumType::COMPOSITE };
    upload.algorithm.as_ref().map(|_| ChecksumType::from_static(kind))
}

/// The parts of an upload, by number.
pub(crate) async fn list_parts(cx: &Cx, input: ListPartsInput) -> Result<ListPartsOutput, Fault> {
    let (bucket, upload) = find(cx, &input.bucket, &input.key, &input.upload_id)?;
    let most = most(input.max_parts)?;
    let after = u32::try_from(input.part_number_marker.unwrap_or_default()).unwrap_or_default();
    let (mut parts, mut more) = (Vec::new(), false);
    for entry in bucket.shard.prefix(upload::parts(&upload.id).as_bytes()) {
        let part: PartRecord = serde_json::from_slice(&entry?.1)?;
        if part.number <= after {
            continue;
        }
        if parts.len() == most as usize {
            more = true;
            break;
        }
        let sum = |name: &str| part.checksums.get(name).cloned();
        parts.push(Part {
            checksum_crc32: sum("CRC32"),
            checksum_crc32c: sum("CRC32C"),
            checksum_crc64nvme: sum("CRC64NVME"),
            checksum_sha1: sum("SHA1"),
            checksum_sha256: sum("SHA256"),
            last_modified: Some(timestamp(part.modified)),
            part_number: i32::try_from(part.number).ok(),
            size: i64::try_from(part.size).ok(),
            e_tag: Some(ETag::Strong(part.etag)),
        });
    }
    let account = owner(&bucket.record.account);
    Ok(ListPartsOutput {
        checksum_type: kind(&upload),
        storage_class: Some(class(&upload)),
        checksum_algorithm: upload.algorithm.map(ChecksumAlgorithm::from),
        initiator: Some(Initiator { display_name: None, id: account.id.clone() }),
        owner: Some(account),
        is_truncated: Some(more),
        next_part_number_marker: parts.last().and_then(|last| last.part_number),
        part_number_marker: i32::try_from(after).ok(),
        parts: Some(parts),
        max_parts: Some(most),
        bucket: Some(input.bucket),
        key: Some(input.key),
        upload_id: Some(input.upload_id),
        ..ListPartsOutput::default()
    })
}

/// The uploads of a bucket that are in progress, by key and then by when they began.
pub(crate) async fn list_multipart_uploads(
    cx: &Cx,
    input: ListMultipartUploadsInput,
) -> Result<ListMultipartUploadsOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    let most = most(input.max_uploads)?;
    let as_url = as_url(input.encoding_type.as_ref())?;
    let prefix = input.prefix.clone().unwrap_or_default();
    let delimiter = input.delimiter.clone().unwrap_or_default();
    let (key_marker, id_marker) =
        (input.key_marker.clone().unwrap_or_default(), input.upload_id_marker.clone().unwrap_or_default());
    let mut all = Vec::new();
    let place = format!("{}{prefix}", upload::prefix(&input.bucket));
    for entry in bucket.shard.prefix(place.as_bytes()) {
        all.push(serde_json::from_slice::<UploadRecord>(&entry?.1)?);
    }
    all.sort_by(|one, other| (&one.key, one.begun, &one.id).cmp(&(&other.key, other.begun, &other.id)));
    // The markers name the last upload of the page before; without an upload's id they name a whole key.
    let at = all.iter().position(|upload| upload.key == key_marker && upload.id == id_marker);
    let skip = match at {
        Some(at) => at + 1,
        None => all.iter().take_while(|upload| upload.key <= key_marker && !key_marker.is_empty()).count(),
    };
    let (mut uploads, mut prefixes, mut next) = (Vec::new(), Vec::<String>::new(), None);
    let mut last = (String::new(), String::new());
    for upload in all.into_iter().skip(skip) {
        let tail = upload.key.get(prefix.len()..).unwrap_or_default();
        let group = tail.find(&delimiter).filter(|_| !delimiter.is_empty());
        let group = group.and_then(|at| upload.key.get(..prefix.len() + at + delimiter.len()));
        if group.is_some_and(|group| prefixes.last().is_some_and(|last| last == group)) {
            last = (upload.key.clone(), upload.id.clone());
            continue;
        }
        if uploads.len() + prefixes.len() == most as usize {
            next = Some(last);
            break;
        }
        last = (upload.key.clone(), upload.id.clone());
        if let Some(group) = group {
            prefixes.push(group.to_owned());
            continue;
        }
        let account = owner(&bucket.record.account);
        uploads.push(MultipartUpload {
            checksum_type: kind(&upload),
            storage_class: Some(class(&upload)),
            checksum_algorithm: upload.algorithm.map(ChecksumAlgorithm::from),
            initiated: Some(timestamp(upload.begun)),
            initiator: Some(Initiator { display_name: None, id: account.id.clone() }),
            owner: Some(account),
            key: Some(shown(&upload.key, as_url)),
            upload_id: Some(upload.id),
        });
    }
    let prefixes =
        prefixes.iter().map(|prefix| CommonPrefix { prefix: Some(shown(prefix, as_url)) }).collect();
    Ok(ListMultipartUploadsOutput {
        is_truncated: Some(next.is_some()),
        next_key_marker: next.as_ref().map(|(key, _)| shown(key, as_url)),
        next_upload_id_marker: next.map(|(_, id)| id),
        bucket: Some(input.bucket),
        common_prefixes: Some(prefixes),
        delimiter: input.delimiter.map(|delimiter| shown(&delimiter, as_url)),
        encoding_type: input.encoding_type,
        key_marker: Some(shown(&key_marker, as_url)),
        max_uploads: Some(most),
        prefix: input.prefix.map(|prefix| shown(&prefix, as_url)),
        upload_id_marker: Some(id_marker),
        uploads: Some(uploads),
        ..ListMultipartUploadsOutput::default()
    })
}
