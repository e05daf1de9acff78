//! DeleteObject.

use super::put_object::version_id;
use crate::faults::Fault;
use crate::room::{Bucket, Cx};
use crate::versions::{self, Removed};
use s3s::S3ErrorCode;
use s3s::dto::{DeleteObjectInput, DeleteObjectOutput};

/// Deletes an object, or marks it deleted where its bucket keeps versions. What is not there is as good as deleted.
pub(crate) async fn delete_object(cx: &Cx, input: DeleteObjectInput) -> Result<DeleteObjectOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    if input.if_match.is_some()
        || input.if_match_size.is_some()
        || input.if_match_last_modified_time.is_some()
    {
        return Err(Fault::new(S3ErrorCode::NotImplemented));
    }
    let removed = remove(cx, &bucket, &input.key, input.version_id.as_deref()).await?;
    Ok(DeleteObjectOutput {
        delete_marker: removed.marker.then_some(true),
        version_id: removed.version,
        ..DeleteObjectOutput::default()
    })
}

/// Deletes a key or a version of it, bytes and all.
pub(crate) async fn remove(
    cx: &Cx,
    bucket: &Bucket,
    key: &str,
    version: Option<&str>,
) -> Result<Removed, Fault> {
    let (now, id) = (cx.now(), version_id(cx));
    let mut removed = bucket
        .shard
        .transact(|txn| {
            let bucket = versions::bucket_now(txn, &bucket.record.name)?;
            versions::remove(txn, &bucket, key, version, now, &id)
        })
        .await?;
    cx.inner.remove(bucket.region, std::mem::take(&mut removed.garbage)).await;
    Ok(removed)
}
