//! What is wrong with a signature, in AWS's words for each family of protocols.

use std::borrow::Cow;

/// What is wrong with a request's signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignatureFault {
    /// Nothing in the request says who sent it.
    MissingToken,
    /// The signature lacks something or cannot be read; the sentences say what.
    Incomplete(String),
    /// Nobody has this access key, or the session token is not the one that belongs to it.
    UnknownKey,
    /// The credential's scope is for another day, region or service; the sentence says which.
    Scope(String),
    /// Signed too long ago, or in the future; the sentence says by how much.
    Skewed(String),
    /// A presigned S3 request that is older than it allows itself.
    PresignedExpired,
    /// S3 alone: the body is not the one that `x-amz-content-sha256` names.
    BodyChanged,
    /// The signature is not the one that the secret key gives.
    Mismatch {
        /// What should have been hashed.
        canonical: String,
        /// What should have been signed.
        to_sign: String,
    },
}

/// Which family of names and statuses a service answers with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultStyle {
    /// awsJson and RPC v2: names end in `Exception`, the status is 400.
    Json,
    /// rest-json: the same names, the status is 403.
    RestJson,
    /// query, EC2 and rest-xml but for S3.
    Query,
    /// S3 has names of its own.
    S3,
}

const DENIED_S3: &str = "Access Denied";
const MISMATCH_S3: &str = "The request signature we calculated does not match the signature you provided. \
                           Check your key and signing method.";
const MISMATCH: &str = "The request signature we calculated does not match the signature you provided. \
                        Check your AWS Secret Access Key and signing method. \
                        Consult the service documentation for details.";

impl SignatureFault {
    /// The error's code as `style` spells it.
    pub fn code(&self, style: FaultStyle) -> &'static str {
        use FaultStyle::{Json, Query, RestJson, S3};
        match (self, style) {
            (Self::MissingToken, Json | RestJson) => "MissingAuthenticationTokenException",
            (Self::MissingToken, Query) => "MissingAuthenticationToken",
            (Self::MissingToken | Self::PresignedExpired, S3) => "AccessDenied",
            (Self::Incomplete(_), Json | RestJson) => "IncompleteSignatureException",
            (Self::Incomplete(_), Query) => "IncompleteSignature",
            (Self::Incomplete(_) | Self::Scope(_), S3) => "AuthorizationHeaderMalformed",
            (Self::UnknownKey, Json | RestJson) => "UnrecognizedClientException",
            (Self::UnknownKey, Query) => "InvalidClientTokenId",
            (Self::UnknownKey, S3) => "InvalidAccessKeyId",
            (Self::Skewed(_), S3) => "RequestTimeTooSkewed",
            (Self::BodyChanged, S3) => "XAmzContentSHA256Mismatch",
            (_, Json | RestJson) => "InvalidSignatureException",
            (_, Query | S3) => "SignatureDoesNotMatch",
        }
    }

    /// The HTTP status in `style`.
    pub fn status(&self, style: FaultStyle) -> u16 {
        match (self, style) {
            (_, FaultStyle::Json) => 400,
            (Self::Incomplete(_), FaultStyle::Query | FaultStyle::S3) => 400,
            (Self::Scope(_) | Self::BodyChanged, FaultStyle::S3) => 400,
            _ => 403,
        }
    }

    /// The public message in `style`.
    pub fn message(&self, style: FaultStyle) -> Cow<'_, str> {
        let s3 = style == FaultStyle::S3;
        match self {
            Self::MissingToken if s3 => DENIED_S3.into(),
            Self::MissingToken => "Request is missing Authentication Token".into(),
            Self::UnknownKey if s3 => {
                "The AWS Access Key Id you provided does not exist in our records.".into()
            }
            Self::UnknownKey => "The security token included in the request is invalid.".into(),
            Self::Skewed(_) if s3 => {
                "The difference between the request time and the current time is too large.".into()
            }
            Self::Incomplete(message) | Self::Scope(message) | Self::Skewed(message) => message.into(),
            Self::PresignedExpired => "Request has expired".into(),
            Self::BodyChanged => {
                "The provided 'x-amz-content-sha256' header does not match what was computed.".into()
            }
            Self::Mismatch { .. } if s3 => MISMATCH_S3.into(),
            Self::Mismatch { canonical, to_sign } => format!(
                "{MISMATCH}\n\nThe Canonical String for this request should have been\n'{canonical}'\n\n\
                 The String-to-Sign should have been\n'{to_sign}'\n"
            )
            .into(),
        }
    }
}
