//! S3 as its neighbours see it: a door of the edge, CloudFormation's objects and Lambda's code.

use base::{AccountId, Region};
use bytes::Bytes;
use cloudformation::{ObjectError, Objects};
use edge::{Arrived, Body, Door, Reply};
use http_body_util::BodyExt as _;
use lambda::{CodeSource, CodeSourceError};
use s3::{Fault, S3};
use std::sync::Arc;
use wire::operation::LocalFuture;

/// S3, for those who may not know it.
pub(crate) struct ObjectsOf(pub(crate) Arc<S3>);

impl Door for ObjectsOf {
    fn serve<'a>(&'a self, arrived: Arrived) -> LocalFuture<'a, Reply> {
        Box::pin(async move {
            let answer = self.0.serve(arrived.head, arrived.body).await;
            let response = answer.response.map(|body| match body.bytes() {
                Some(bytes) => Body::from(bytes),
                None => Body::Stream(Box::pin(body.map_err(Into::into))),
            });
            Reply::new(response, answer.operation.unwrap_or("s3 refused"))
        })
    }
}

fn object_error(fault: Fault) -> ObjectError {
    ObjectError { code: fault.code().to_owned(), message: fault.message().to_owned() }
}

impl Objects for ObjectsOf {
    fn get_object<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        key: &'a str,
    ) -> LocalFuture<'a, Result<Bytes, ObjectError>> {
        Box::pin(async move { self.0.object(account, bucket, key, None).await.map_err(object_error) })
    }

    fn create_bucket<'a>(
        &'a self,
        account: &'a AccountId,
        region: Region,
        bucket: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async move { self.0.create_bucket(account, region, bucket).await.map_err(object_error) })
    }

    fn delete_bucket<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async move { self.0.delete_bucket(account, bucket).await.map_err(object_error) })
    }

    fn put_bucket_versioning<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        status: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(
            async move { self.0.put_bucket_versioning(account, bucket, status).await.map_err(object_error) },
        )
    }

    fn put_bucket_policy<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        policy: Option<String>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async move { self.0.put_bucket_policy(account, bucket, policy).await.map_err(object_error) })
    }

    fn put_bucket_lifecycle<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        rules: Option<&'a str>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(
            async move { self.0.put_bucket_lifecycle(account, bucket, rules).await.map_err(object_error) },
        )
    }

    fn put_bucket_tagging<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        tags: Vec<(String, String)>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        Box::pin(async move { self.0.put_bucket_tagging(account, bucket, tags).await.map_err(object_error) })
    }
}

impl CodeSource for ObjectsOf {
    fn get_object<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        key: &'a str,
        version: Option<&'a str>,
    ) -> LocalFuture<'a, Result<Bytes, CodeSourceError>> {
        Box::pin(async move {
            self.0.object(account, bucket, key, version).await.map_err(|fault| CodeSourceError {
                code: fault.code().to_owned(),
                message: fault.message().to_owned(),
            })
        })
    }
}
