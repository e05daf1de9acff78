//! What CloudFormation and Lambda ask of S3 while there is no S3 room: each answer says so.

use base::{AccountId, Region};
use bytes::Bytes;
use cloudformation::{ObjectError, Objects};
use lambda::{CodeSource, CodeSourceError};
use wire::operation::LocalFuture;

const MESSAGE: &str =
    "Whimbrel knows S3 but does not serve it yet; send templates as TemplateBody and code as ZipFile.";

/// No objects.
pub(crate) struct NoObjects;

fn refuse<'a, T: 'a>() -> LocalFuture<'a, Result<T, ObjectError>> {
    let error = ObjectError {
        code: "NotImplemented".to_owned(),
        message: "Whimbrel knows S3 but does not serve it yet; hand the template over as TemplateBody."
            .to_owned(),
    };
    Box::pin(std::future::ready(Err(error)))
}

impl Objects for NoObjects {
    fn get_object<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: &'a str,
    ) -> LocalFuture<'a, Result<Bytes, ObjectError>> {
        refuse()
    }

    fn create_bucket<'a>(
        &'a self,
        _: &'a AccountId,
        _: Region,
        _: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        refuse()
    }

    fn delete_bucket<'a>(&'a self, _: &'a AccountId, _: &'a str) -> LocalFuture<'a, Result<(), ObjectError>> {
        refuse()
    }

    fn put_bucket_versioning<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        refuse()
    }

    fn put_bucket_policy<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: Option<String>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        refuse()
    }

    fn put_bucket_tagging<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: Vec<(String, String)>,
    ) -> LocalFuture<'a, Result<(), ObjectError>> {
        refuse()
    }
}

impl CodeSource for NoObjects {
    fn get_object<'a>(
        &'a self,
        _: &'a AccountId,
        _: &'a str,
        _: &'a str,
        _: Option<&'a str>,
    ) -> LocalFuture<'a, Result<Bytes, CodeSourceError>> {
        let error = CodeSourceError { code: "NotImplemented".to_owned(), message: MESSAGE.to_owned() };
        Box::pin(std::future::ready(Err(error)))
    }
}
