//! The way in for other parts of this process, with the same operations behind it.

use crate::arrival::Arrival;
use crate::faults::Fault;
use crate::operations;
use crate::records::bucket;
use crate::records::{newest, put};
use crate::room::{Cx, S3};
use base::{AccountId, Region};
use bytes::{Bytes, BytesMut};
use futures_util::StreamExt as _;
use http::HeaderMap;
use s3s::S3ErrorCode;
use s3s::dto::{
    BucketLocationConstraint, CreateBucketConfiguration, CreateBucketInput, DeleteBucketInput, GetObjectInput,
};
use std::sync::Arc;

impl S3 {
    fn cx(&self, account: &AccountId, region: Region) -> Cx {
        let arrival = Arrival::new(account.clone(), region);
        Cx { inner: Arc::clone(&self.inner), arrival, headers: HeaderMap::new() }
    }

    /// All bytes of an object.
    pub async fn object(
        &self,
        account: &AccountId,
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> Result<Bytes, Fault> {
        let input = GetObjectInput {
            bucket: bucket.to_owned(),
            key: key.to_owned(),
            version_id: version.map(str::to_owned),
            ..GetObjectInput::default()
        };
        let output = operations::get_object(&self.cx(account, Region::DEFAULT), input).await?;
        let mut bytes = BytesMut::new();
        if let Some(mut body) = output.body {
            while let Some(block) = body.next().await {
                bytes.extend_from_slice(&block.map_err(|_| Fault::new(S3ErrorCode::InternalError))?);
            }
        }
        Ok(bytes.freeze())
    }

    /// Makes a bucket. One's own is not made again, in no region: whoever asks here must know whether it is new.
    pub async fn create_bucket(
        &self,
        account: &AccountId,
        region: Region,
        bucket: &str,
    ) -> Result<(), Fault> {
        let constraint = (region != Region::DEFAULT).then(|| CreateBucketConfiguration {
            location_constraint: Some(BucketLocationConstraint::from(region.as_str().to_owned())),
            ..CreateBucketConfiguration::default()
        });
        if !s3s::path::check_bucket_name(bucket) {
            return Err(Fault::new(S3ErrorCode::InvalidBucketName));
        }
        if self.cx(account, region).bucket(bucket).is_ok() {
            return Err(Fault::new(S3ErrorCode::BucketAlreadyOwnedByYou));
        }
        let input = CreateBucketInput {
            bucket: bucket.to_owned(),
            create_bucket_configuration: constraint,
            ..CreateBucketInput::default()
        };
        operations::create_bucket(&self.cx(account, region), input).await.map(|_| ())
    }

    /// Takes an empty bucket away.
    pub async fn delete_bucket(&self, account: &AccountId, bucket: &str) -> Result<(), Fault> {
        let input = DeleteBucketInput { bucket: bucket.to_owned(), ..DeleteBucketInput::default() };
        operations::delete_bucket(&self.cx(account, Region::DEFAULT), input).await.map(|_| ())
    }

    /// Sets a bucket's versioning, `Enabled` or `Suspended`.
    pub async fn put_bucket_versioning(
        &self,
        account: &AccountId,
        bucket: &str,
        status: &str,
    ) -> Result<(), Fault> {
        self.cx(account, Region::DEFAULT)
            .change_bucket(bucket, |record| record.versioning = Some(status.to_owned()))
            .await
    }

    /// Sets a bucket's policy, or takes it away.
    pub async fn put_bucket_policy(
        &self,
        account: &AccountId,
        bucket: &str,
        policy: Option<String>,
    ) -> Result<(), Fault> {
        self.cx(account, Region::DEFAULT).put_document(bucket, "policy", policy).await
    }

    /// Sets a bucket's lifecycle rules, as PutBucketLifecycleConfiguration has them in XML, or takes them away.
    pub async fn put_bucket_lifecycle(
        &self,
        account: &AccountId,
        bucket: &str,
        rules: Option<&str>,
    ) -> Result<(), Fault> {
        operations::put_lifecycle_xml(&self.cx(account, Region::DEFAULT), bucket, rules).await
    }

    /// Sets a bucket's tags.
    pub async fn put_bucket_tagging(
        &self,
        account: &AccountId,
        bucket: &str,
        tags: Vec<(String, String)>,
    ) -> Result<(), Fault> {
        self.cx(account, Region::DEFAULT).change_bucket(bucket, |record| record.tags = tags).await
    }
}

impl Cx {
    /// Changes a bucket's record.
    pub(crate) async fn change_bucket(
        &self,
        name: &str,
        change: impl FnOnce(&mut bucket::BucketRecord),
    ) -> Result<(), Fault> {
        let found = self.bucket(name)?;
        let key = bucket::key(name);
        found
            .shard
            .transact(|txn| {
                let mut record = newest(txn, &key)?.ok_or_else(Fault::no_such_bucket)?;
                change(&mut record);
                put(txn, &key, &record)
            })
            .await
    }

    /// Keeps a document of a bucket's configuration, or forgets it.
    pub(crate) async fn put_document(
        &self,
        name: &str,
        kind: &str,
        document: Option<String>,
    ) -> Result<(), Fault> {
        self.change_bucket(name, |record| {
            match document {
                Some(document) => record.documents.insert(kind.to_owned(), document),
                None => record.documents.remove(kind),
            };
        })
        .await
    }
}
