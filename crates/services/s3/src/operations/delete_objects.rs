//! DeleteObjects.

use super::put_object::version_id;
use crate::faults::Fault;
use crate::room::Cx;
use crate::versions::{self, Removed};
use s3s::S3ErrorCode;
use s3s::dto::{DeleteObjectsInput, DeleteObjectsOutput, DeletedObject};

/// Deletes up to 1,000 keys or versions in one transaction.
pub(crate) async fn delete_objects(cx: &Cx, input: DeleteObjectsInput) -> Result<DeleteObjectsOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    let objects = input.delete.objects;
    if objects.is_empty() || objects.len() > 1_000 {
        return Err(Fault::new(S3ErrorCode::MalformedXML));
    }
    let conditional = |object: &s3s::dto::ObjectIdentifier| {
        object.e_tag.is_some() || object.size.is_some() || object.last_modified_time.is_some()
    };
    if objects.iter().any(conditional) {
        return Err(Fault::new(S3ErrorCode::NotImplemented));
    }
    let now = cx.now();
    let ids: Vec<String> = objects.iter().map(|_| version_id(cx)).collect();
    let removed: Vec<Removed> = bucket
        .shard
        .transact(|txn| {
            let bucket = versions::bucket_now(txn, &bucket.record.name)?;
            let mut removed = Vec::with_capacity(objects.len());
            for (object, id) in objects.iter().zip(&ids) {
                removed.push(versions::remove(
                    txn,
                    &bucket,
                    &object.key,
                    object.version_id.as_deref(),
                    now,
                    id,
                )?);
            }
            Ok::<_, Fault>(removed)
        })
        .await?;
    let (mut deleted, mut garbage) = (Vec::new(), Vec::new());
    for (object, removed) in objects.into_iter().zip(removed) {
        garbage.extend(removed.garbage);
        deleted.push(DeletedObject {
            key: Some(object.key),
            delete_marker: removed.marker.then_some(true),
            delete_marker_version_id: removed.version.filter(|_| removed.marker),
            version_id: object.version_id,
        });
    }
    cx.inner.remove(bucket.region, garbage).await;
    let quiet = input.delete.quiet.unwrap_or_default();
    Ok(DeleteObjectsOutput { deleted: (!quiet).then_some(deleted), ..DeleteObjectsOutput::default() })
}
