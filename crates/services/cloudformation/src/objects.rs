//! The objects that templates name: S3 is no room of the house's operations, so the composition hands this in.

use base::{AccountId, Region};
use bytes::Bytes;
use wire::operation::LocalFuture;

/// Why an object or bucket is not there, in S3's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectError {
    /// S3's code, such as `NoSuchKey`.
    pub code: String,
    /// S3's message.
    pub message: String,
}

/// What deployments need of S3.
pub trait Objects: Send + Sync {
    /// The bytes of an object.
    fn get_object<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        key: &'a str,
    ) -> LocalFuture<'a, Result<Bytes, ObjectError>>;
    /// Makes a bucket.
    fn create_bucket<'a>(
        &'a self,
        account: &'a AccountId,
        region: Region,
        bucket: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>>;
    /// Takes an empty bucket away.
    fn delete_bucket<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>>;
    /// Sets a bucket's versioning, `Enabled` or `Suspended`.
    fn put_bucket_versioning<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        status: &'a str,
    ) -> LocalFuture<'a, Result<(), ObjectError>>;
    /// Sets a bucket's policy, or takes it away.
    fn put_bucket_policy<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        policy: Option<String>,
    ) -> LocalFuture<'a, Result<(), ObjectError>>;
    /// Sets a bucket's lifecycle rules, in S3's own XML, or takes them away.
    fn put_bucket_lifecycle<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        rules: Option<&'a str>,
    ) -> LocalFuture<'a, Result<(), ObjectError>>;
    /// Sets a bucket's tags.
    fn put_bucket_tagging<'a>(
        &'a self,
        account: &'a AccountId,
        bucket: &'a str,
        tags: Vec<(String, String)>,
    ) -> LocalFuture<'a, Result<(), ObjectError>>;
}

/// Bucket and key of an `https://` or `s3://` URL of any S3-like host: the first label of the host before `.s3`, or
/// else the path's first segment.
pub(crate) fn location(url: &str) -> Option<(String, String)> {
    let decode = |text: &str| percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    if let Some(rest) = url.strip_prefix("s3://") {
        let (bucket, key) = rest.split_once('/')?;
        return Some((bucket.to_owned(), key.to_owned()));
    }
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let rest = rest.split(['?', '#']).next()?;
    let (host, path) = rest.split_once('/')?;
    let virtual_host = host.find(".s3").filter(|at| {
        let after = &host[at + 3..];
        after.starts_with('.') || after.starts_with('-')
    });
    let (bucket, key) = match virtual_host {
        Some(at) => (host[..at].to_owned(), path),
        None => {
            let (bucket, key) = path.split_once('/')?;
            (decode(bucket), key)
        }
    };
    (!bucket.is_empty() && !key.is_empty()).then(|| (bucket, decode(key)))
}

#[cfg(test)]
mod tests {
    use super::location;

    #[test]
    fn any_s3_url_names_a_local_object() {
        let cases = [
            ("https://s3.amazonaws.com/b/k/x", Some(("b", "k/x"))),
            ("https://s3.us-east-1.amazonaws.com/b/k%20x?versionId=1", Some(("b", "k x"))),
            ("https://b.s3.eu-west-1.amazonaws.com/k", Some(("b", "k"))),
            ("https://b.c.s3-eu-west-1.amazonaws.com/k", Some(("b.c", "k"))),
            ("http://b.s3.localhost:4566/k", Some(("b", "k"))),
            ("http://localhost:4566/b/k", Some(("b", "k"))),
            ("s3://b/k", Some(("b", "k"))),
            ("http://localhost:4566/b", None),
            ("ftp://x/b/k", None),
        ];
        for (url, expected) in cases {
            let found = location(url);
            let found = found.as_ref().map(|(bucket, key)| (bucket.as_str(), key.as_str()));
            assert_eq!(found, expected, "{url}");
        }
    }
}
