//! What goes wrong, in S3's codes, statuses and sentences.

use http::{HeaderMap, HeaderValue, StatusCode};
use s3s::{Body, S3Error, S3ErrorCode};
use std::borrow::Cow;
use store::StoreError;

/// An error of S3's.
#[derive(Debug)]
pub struct Fault {
    code: S3ErrorCode,
    message: Cow<'static, str>,
    status: Option<StatusCode>,
    headers: Vec<(&'static str, String)>,
}

impl Fault {
    /// A fault with the sentence that S3 has for its code, or none.
    pub(crate) fn new(code: S3ErrorCode) -> Self {
        let message = Cow::Borrowed(sentence(code.as_str()).unwrap_or_default());
        Self { code, message, status: None, headers: Vec::new() }
    }

    /// A fault with a sentence of its own.
    pub(crate) fn with(code: S3ErrorCode, message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), ..Self::new(code) }
    }

    /// A fault whose code or status s3s does not know.
    pub(crate) fn custom(code: &str, status: u16, message: impl Into<Cow<'static, str>>) -> Self {
        let code = S3ErrorCode::from_bytes(code.as_bytes()).unwrap_or(S3ErrorCode::InternalError);
        Self { status: StatusCode::from_u16(status).ok(), ..Self::with(code, message) }
    }

    /// A fault that is a conflict, whatever s3s thinks.
    pub(crate) fn with_status(code: S3ErrorCode) -> Self {
        Self { status: Some(StatusCode::CONFLICT), ..Self::new(code) }
    }

    /// The fault with a header more.
    pub(crate) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.push((name, value.to_owned()));
        self
    }

    pub(crate) fn invalid(message: impl Into<Cow<'static, str>>) -> Self {
        Self::with(S3ErrorCode::InvalidArgument, message)
    }

    pub(crate) fn no_such_bucket() -> Self {
        Self::new(S3ErrorCode::NoSuchBucket)
    }

    pub(crate) fn no_such_key() -> Self {
        Self::new(S3ErrorCode::NoSuchKey)
    }

    /// The disk refused something. The cause stays inside.
    pub(crate) fn internal(_: impl std::error::Error) -> Self {
        Self::new(S3ErrorCode::InternalError)
    }

    /// S3's code, such as `NoSuchKey`.
    pub fn code(&self) -> &str {
        self.code.as_str()
    }

    /// What it says to people.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::internal(error)
    }
}

impl From<std::io::Error> for Fault {
    fn from(error: std::io::Error) -> Self {
        Self::internal(error)
    }
}

impl From<serde_json::Error> for Fault {
    fn from(error: serde_json::Error) -> Self {
        Self::internal(error)
    }
}

impl From<Fault> for S3Error {
    fn from(fault: Fault) -> Self {
        let mut error = Self::with_message(fault.code, fault.message);
        if let Some(status) = fault.status {
            error.set_status_code(status);
        }
        if !fault.headers.is_empty() {
            // s3s replaces the headers of its reply by these, so the type has to be among them.
            let mut headers = HeaderMap::new();
            for (name, value) in fault.headers {
                if let Ok(value) = HeaderValue::try_from(value) {
                    headers.insert(name, value);
                }
            }
            headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static("application/xml"));
            error.set_headers(headers);
        }
        error
    }
}

/// What S3 says with a code where nothing more is known.
pub(crate) fn sentence(code: &str) -> Option<&'static str> {
    Some(match code {
        "AccessDenied" => "Access Denied",
        "BadDigest" => "The Content-MD5 you specified did not match what we received.",
        "BucketAlreadyExists" => {
            "The requested bucket name is not available. The bucket namespace is shared by all users of the system. \
             Please select a different name and try again."
        }
        "BucketAlreadyOwnedByYou" => {
            "Your previous request to create the named bucket succeeded and you already own it."
        }
        "BucketNotEmpty" => "The bucket you tried to delete is not empty",
        "EntityTooLarge" => "Your proposed upload exceeds the maximum allowed size",
        "EntityTooSmall" => "Your proposed upload is smaller than the minimum allowed size",
        "IncompleteBody" => {
            "You did not provide the number of bytes specified by the Content-Length HTTP header"
        }
        "InternalError" => "We encountered an internal error. Please try again.",
        "InvalidBucketName" => "The specified bucket is not valid.",
        "InvalidDigest" => "The Content-MD5 you specified was invalid.",
        "InvalidPart" => {
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the \
             specified entity tag may not match the part's entity tag."
        }
        "InvalidPartOrder" => {
            "The list of parts was not in ascending order. Parts must be ordered by part number."
        }
        "InvalidRange" => "The requested range is not satisfiable",
        "InvalidURI" => "Couldn't parse the specified URI.",
        "KeyTooLongError" => "Your key is too long",
        "MalformedXML" => {
            "The XML you provided was not well-formed or did not validate against our published schema"
        }
        "MethodNotAllowed" => "The specified method is not allowed against this resource.",
        "MissingContentLength" => "You must provide the Content-Length HTTP header.",
        "NoSuchBucket" => "The specified bucket does not exist",
        "NoSuchBucketPolicy" => "The bucket policy does not exist",
        "NoSuchCORSConfiguration" => "The CORS configuration does not exist",
        "NoSuchKey" => "The specified key does not exist.",
        "NoSuchLifecycleConfiguration" => "The lifecycle configuration does not exist",
        "NoSuchPublicAccessBlockConfiguration" => "The public access block configuration was not found",
        "NoSuchTagSet" => "The TagSet does not exist",
        "NoSuchUpload" => {
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or \
             completed."
        }
        "NoSuchVersion" => "The specified version does not exist.",
        "NotImplemented" => "A header you provided implies functionality that is not implemented",
        "NotModified" => "Not Modified",
        "OwnershipControlsNotFoundError" => "The bucket ownership controls were not found",
        "PreconditionFailed" => "At least one of the pre-conditions you specified did not hold",
        "RequestTimeout" => {
            "Your socket connection to the server was not read from or written to within the timeout period. Idle \
             connections will be closed."
        }
        "ServerSideEncryptionConfigurationNotFoundError" => {
            "The server side encryption configuration was not found"
        }
        "XAmzContentSHA256Mismatch" => {
            "The provided 'x-amz-content-sha256' header does not match what was computed."
        }
        _ => return None,
    })
}

/// Completes a reply: the headers that every reply has, and an error's sentence and ids.
pub(crate) fn finish(
    mut response: http::Response<Body>,
    is_head: bool,
    request_id: &str,
) -> http::Response<Body> {
    let host_id = format!("{request_id}/whimbrel");
    for (name, value) in [("x-amz-request-id", request_id), ("x-amz-id-2", &host_id), ("server", "AmazonS3")]
    {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    }
    let status = response.status();
    if status.is_success() {
        return response;
    }
    if is_head || status == StatusCode::NOT_MODIFIED {
        response.headers_mut().remove(http::header::CONTENT_LENGTH);
        response.headers_mut().remove(http::header::CONTENT_TYPE);
        *response.body_mut() = Body::empty();
        return response;
    }
    let Some(xml) = response.body().bytes().and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()) else {
        return response;
    };
    let code =
        xml.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>")).map(|(code, _)| code);
    let lacks = !xml.contains("<Message>");
    let message = code.filter(|_| lacks).and_then(sentence).unwrap_or_default();
    let message = if lacks { format!("</Code><Message>{message}</Message>") } else { "</Code>".to_owned() };
    let ids = format!("<RequestId>{request_id}</RequestId><HostId>{host_id}</HostId></Error>");
    let xml = xml.replacen("</Code>", &message, 1).replacen("</Error>", &ids, 1);
    response.headers_mut().remove(http::header::CONTENT_LENGTH);
    *response.body_mut() = Body::from(xml);
    response
}
