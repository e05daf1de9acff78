//! PutBucketVersioning, GetBucketVersioning, ListObjectVersions.

use super::list_objects::{as_url, most};
use super::{owner, timestamp};
use crate::faults::Fault;
use crate::listing::{self, Query, shown};
use crate::records::object::{self, ObjectRecord};
use crate::records::read;
use crate::room::{Bucket, Cx};
use crate::versions;
use s3s::S3ErrorCode;
use s3s::dto::{
    BucketVersioningStatus, CommonPrefix, DeleteMarkerEntry, ETag, GetBucketVersioningInput,
    GetBucketVersioningOutput, ListObjectVersionsInput, ListObjectVersionsOutput, ObjectVersion,
    ObjectVersionStorageClass, PutBucketVersioningInput, PutBucketVersioningOutput,
};

/// Turns versioning on, or suspends it.
pub(crate) async fn put_bucket_versioning(
    cx: &Cx,
    input: PutBucketVersioningInput,
) -> Result<PutBucketVersioningOutput, Fault> {
    let asked = input.versioning_configuration;
    if asked.mfa_delete.is_some_and(|asked| asked.as_str() == "Enabled") {
        return Err(Fault::new(S3ErrorCode::NotImplemented));
    }
    let status = asked.status.as_ref().map(BucketVersioningStatus::as_str).unwrap_or_default();
    if !["Enabled", "Suspended"].contains(&status) {
        let message = "The Versioning element must be specified";
        return Err(Fault::custom("IllegalVersioningConfigurationException", 400, message));
    }
    cx.change_bucket(&input.bucket, |record| record.versioning = Some(status.to_owned())).await?;
    Ok(PutBucketVersioningOutput::default())
}

/// Whether a bucket keeps versions; nothing where it never did.
pub(crate) async fn get_bucket_versioning(
    cx: &Cx,
    input: GetBucketVersioningInput,
) -> Result<GetBucketVersioningOutput, Fault> {
    let status = cx.bucket(&input.bucket)?.record.versioning.map(BucketVersioningStatus::from);
    Ok(GetBucketVersioningOutput { status, ..GetBucketVersioningOutput::default() })
}

/// One entry of a page.
enum Entry {
    Version(String, Box<ObjectRecord>, bool),
    Prefix(String),
}

/// Every version and delete marker of a bucket's keys, the newest of each key first.
pub(crate) async fn list_object_versions(
    cx: &Cx,
    input: ListObjectVersionsInput,
) -> Result<ListObjectVersionsOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    let most = most(input.max_keys)?;
    let as_url = as_url(input.encoding_type.as_ref())?;
    if input.version_id_marker.is_some() && input.key_marker.is_none() {
        return Err(Fault::invalid("A version-id marker cannot be specified without a key marker."));
    }
    let (prefix, delimiter) =
        (input.prefix.unwrap_or_default(), input.delimiter.filter(|text| !text.is_empty()));
    let marker = input.key_marker.clone().unwrap_or_default();
    let query = Query {
        prefix: &prefix,
        delimiter: delimiter.as_deref().unwrap_or_default(),
        after: &marker,
        most: most as usize,
        markers: true,
    };
    let (entries, next) = page(&bucket, &query, input.version_id_marker.as_deref())?;
    let mut output = ListObjectVersionsOutput {
        is_truncated: Some(next.is_some()),
        next_key_marker: next.as_ref().map(|(key, _)| shown(key, as_url)),
        next_version_id_marker: next.and_then(|(_, version)| version),
        prefix: Some(shown(&prefix, as_url)),
        delimiter: delimiter.map(|delimiter| shown(&delimiter, as_url)),
        key_marker: Some(shown(&marker, as_url)),
        version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
        max_keys: Some(most),
        name: Some(input.bucket),
        encoding_type: input.encoding_type,
        ..ListObjectVersionsOutput::default()
    };
    let account = &bucket.record.account;
    for entry in entries {
        match entry {
            Entry::Prefix(prefix) => {
                let prefix = CommonPrefix { prefix: Some(shown(&prefix, as_url)) };
                output.common_prefixes.get_or_insert_default().push(prefix);
            }
            Entry::Version(key, record, is_latest) if record.delete_marker => {
                output.delete_markers.get_or_insert_default().push(DeleteMarkerEntry {
                    is_latest: Some(is_latest),
                    key: Some(shown(&key, as_url)),
                    last_modified: Some(timestamp(record.modified)),
                    owner: Some(owner(account)),
                    version_id: Some(record.version),
                });
            }
            Entry::Version(key, record, is_latest) => {
                let class = record.about.storage_class.unwrap_or_else(|| "STANDARD".to_owned());
                output.versions.get_or_insert_default().push(ObjectVersion {
                    e_tag: Some(ETag::Strong(record.etag)),
                    is_latest: Some(is_latest),
                    key: Some(shown(&key, as_url)),
                    last_modified: Some(timestamp(record.modified)),
                    owner: Some(owner(account)),
                    size: i64::try_from(record.size).ok(),
                    storage_class: Some(ObjectVersionStorageClass::from(class)),
                    version_id: Some(record.version),
                    ..ObjectVersion::default()
                });
            }
        }
    }
    Ok(output)
}

/// The entries of a page, and the key and version that it ends with where there is more.
type Page = (Vec<Entry>, Option<(String, Option<String>)>);

fn page(bucket: &Bucket, query: &Query<'_>, version: Option<&str>) -> Result<Page, Fault> {
    let name = &bucket.record.name;
    let mut entries = Vec::new();
    if query.most == 0 {
        return Ok((entries, None));
    }
    if let Some(version) = version
        && let Some(current) = read::<ObjectRecord>(&bucket.shard, &object::key(name, query.after))?
    {
        // The rest of the key that the last page ended in.
        let all = versions_of(bucket, query.after, current)?;
        let seen = all
            .iter()
            .position(|entry| matches!(entry, Entry::Version(_, record, _) if record.version == version));
        entries.extend(all.into_iter().skip(seen.map_or(0, |seen| seen + 1)));
    }
    // A page of keys holds at least as many entries as keys, so one page of them is enough.
    let keys = listing::list(&bucket.shard, name, query)?;
    let mut found: Vec<(String, Option<ObjectRecord>)> =
        keys.objects.into_iter().map(|(key, record)| (key, Some(record))).collect();
    found.extend(keys.prefixes.into_iter().map(|prefix| (prefix, None)));
    found.sort_by(|one, other| one.0.cmp(&other.0));
    for (key, record) in found {
        if entries.len() > query.most {
            break;
        }
        match record {
            None => entries.push(Entry::Prefix(key)),
            Some(record) => entries.extend(versions_of(bucket, &key, record)?),
        }
    }
    let more = entries.len() > query.most || keys.next.is_some();
    entries.truncate(query.most);
    let last = entries.last().filter(|_| more).map(|last| match last {
        Entry::Prefix(prefix) => (prefix.clone(), None),
        Entry::Version(key, record, _) => (key.clone(), Some(record.version.clone())),
    });
    Ok((entries, last))
}

fn versions_of(bucket: &Bucket, key: &str, current: ObjectRecord) -> Result<Vec<Entry>, Fault> {
    let older = versions::older_of(&bucket.shard, &bucket.record.name, key)?;
    let mut all = vec![Entry::Version(key.to_owned(), Box::new(current), true)];
    all.extend(older.into_iter().map(|record| Entry::Version(key.to_owned(), Box::new(record), false)));
    Ok(all)
}
