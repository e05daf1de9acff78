//! The tags of buckets and of objects.

use super::put_object::check_tags;
use crate::faults::Fault;
use crate::records::object::{self, ObjectRecord};
use crate::records::{newest, put};
use crate::room::Cx;
use crate::versions;
use s3s::S3ErrorCode;
use s3s::dto::{
    DeleteBucketTaggingInput, DeleteBucketTaggingOutput, DeleteObjectTaggingInput, DeleteObjectTaggingOutput,
    GetBucketTaggingInput, GetBucketTaggingOutput, GetObjectTaggingInput, GetObjectTaggingOutput,
    PutBucketTaggingInput, PutBucketTaggingOutput, PutObjectTaggingInput, PutObjectTaggingOutput, Tag,
    Tagging,
};

fn read(tagging: Tagging, most: usize) -> Result<Vec<(String, String)>, Fault> {
    let pair = |tag: Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    let tags: Vec<(String, String)> = tagging.tag_set.into_iter().map(pair).collect();
    check_tags(&tags, most)?;
    Ok(tags)
}

fn shown(tags: Vec<(String, String)>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect()
}

/// Sets a bucket's tags.
pub(crate) async fn put_bucket_tagging(
    cx: &Cx,
    input: PutBucketTaggingInput,
) -> Result<PutBucketTaggingOutput, Fault> {
    let tags = read(input.tagging, 50)?;
    cx.change_bucket(&input.bucket, |record| record.tags = tags).await?;
    Ok(PutBucketTaggingOutput::default())
}

/// A bucket's tags.
pub(crate) async fn get_bucket_tagging(
    cx: &Cx,
    input: GetBucketTaggingInput,
) -> Result<GetBucketTaggingOutput, Fault> {
    let tags = cx.bucket(&input.bucket)?.record.tags;
    if tags.is_empty() {
        return Err(Fault::new(S3ErrorCode::NoSuchTagSet));
    }
    Ok(GetBucketTaggingOutput { tag_set: shown(tags) })
}

/// Takes a bucket's tags away.
pub(crate) async fn delete_bucket_tagging(
    cx: &Cx,
    input: DeleteBucketTaggingInput,
) -> Result<DeleteBucketTaggingOutput, Fault> {
    cx.change_bucket(&input.bucket, |record| record.tags.clear()).await?;
    Ok(DeleteBucketTaggingOutput::default())
}

/// Sets an object's tags.
pub(crate) async fn put_object_tagging(
    cx: &Cx,
    input: PutObjectTaggingInput,
) -> Result<PutObjectTaggingOutput, Fault> {
    let tags = read(input.tagging, 10)?;
    let version_id = change(cx, &input.bucket, &input.key, input.version_id, tags).await?;
    Ok(PutObjectTaggingOutput { version_id })
}

/// An object's tags.
pub(crate) async fn get_object_tagging(
    cx: &Cx,
    input: GetObjectTaggingInput,
) -> Result<GetObjectTaggingOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    let found = versions::find(&bucket.shard, &bucket.record, &input.key, input.version_id.as_deref())?;
    let version_id = versions::shown(&bucket.record, &found);
    Ok(GetObjectTaggingOutput { tag_set: shown(found.tags), version_id })
}

/// Takes an object's tags away.
pub(crate) async fn delete_object_tagging(
    cx: &Cx,
    input: DeleteObjectTaggingInput,
) -> Result<DeleteObjectTaggingOutput, Fault> {
    let version_id = change(cx, &input.bucket, &input.key, input.version_id, Vec::new()).await?;
    Ok(DeleteObjectTaggingOutput { version_id })
}

async fn change(
    cx: &Cx,
    bucket: &str,
    key: &str,
    version: Option<String>,
    tags: Vec<(String, String)>,
) -> Result<Option<String>, Fault> {
    let bucket = cx.bucket(bucket)?;
    let name = &bucket.record.name;
    // Its rank tells where a version is, and never changes.
    let found = versions::find(&bucket.shard, &bucket.record, key, version.as_deref())?;
    bucket
        .shard
        .transact(|txn| {
            for place in [object::key(name, key), object::older(name, key, found.rank)] {
                let record: Option<ObjectRecord> = newest(txn, &place)?;
                if let Some(mut record) = record.filter(|record| record.rank == found.rank) {
                    record.tags = tags;
                    return put(txn, &place, &record);
                }
            }
            Err(Fault::no_such_key())
        })
        .await?;
    Ok(versions::shown(&bucket.record, &found))
}
