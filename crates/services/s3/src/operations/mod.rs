//! The operations, in alphabetic order. Everything else answers `NotImplemented`.

mod buckets;
mod delete_object;
mod delete_objects;
mod get_object;
mod list_objects;
mod put_object;

pub(crate) use buckets::{create_bucket, delete_bucket, get_bucket_location, head_bucket, list_buckets};
pub(crate) use delete_object::delete_object;
pub(crate) use delete_objects::delete_objects;
pub(crate) use get_object::{get_object, head_object};
pub(crate) use list_objects::{list_objects, list_objects_v2};
pub(crate) use put_object::put_object;

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
    CreateBucket => create_bucket(CreateBucketInput) -> CreateBucketOutput;
    DeleteBucket => delete_bucket(DeleteBucketInput) -> DeleteBucketOutput;
    DeleteObject => delete_object(DeleteObjectInput) -> DeleteObjectOutput;
    DeleteObjects => delete_objects(DeleteObjectsInput) -> DeleteObjectsOutput;
    GetBucketLocation => get_bucket_location(GetBucketLocationInput) -> GetBucketLocationOutput;
    GetObject => get_object(GetObjectInput) -> GetObjectOutput;
    HeadBucket => head_bucket(HeadBucketInput) -> HeadBucketOutput;
    HeadObject => head_object(HeadObjectInput) -> HeadObjectOutput;
    ListBuckets => list_buckets(ListBucketsInput) -> ListBucketsOutput;
    ListObjects => list_objects(ListObjectsInput) -> ListObjectsOutput;
    ListObjectsV2 => list_objects_v2(ListObjectsV2Input) -> ListObjectsV2Output;
    PutObject => put_object(PutObjectInput) -> PutObjectOutput;
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
