//! What a request says about its own signature, in its `Authorization` header or its query.

use super::{ALGORITHM, SignatureFault, TERMINATOR};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use percent_encoding::percent_decode_str;
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;

/// Where a request carries its signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// In the `Authorization` header.
    Header,
    /// In the query: the request is presigned.
    Query,
}

/// What a request says about its own signature. Nothing in it is proven before [`super::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authorization<'a> {
    /// Where the signature was found.
    pub placement: Placement,
    /// `{access key id}/{day}/{region}/{service}/aws4_request`.
    credential: Cow<'a, str>,
    /// Where the first four elements of `credential` end.
    ends: [usize; 4],
    /// Names of the signed headers, in lower case, separated by `;`.
    pub(super) signed_headers: Cow<'a, str>,
    /// 64 hexadecimal digits, if the sender is honest.
    pub(super) signature: Cow<'a, str>,
    /// When the request was signed, as its sender wrote it.
    pub(super) date: Cow<'a, str>,
    /// How many seconds a presigned request allows itself.
    pub(super) expires: Option<Cow<'a, str>>,
    /// The session token of temporary credentials.
    pub(super) token: Option<Cow<'a, str>>,
}

impl<'a> Authorization<'a> {
    /// Reads a request's `Authorization` header, or the query of a presigned request.
    pub fn read(query: &'a str, headers: &'a HeaderMap) -> Result<Self, SignatureFault> {
        if let Some(value) = headers.get(http::header::AUTHORIZATION) {
            let value = value.to_str().map_err(|_| not_key_value(value.as_bytes()))?;
            return Self::from_header(value, headers);
        }
        if query.contains("X-Amz-Signature=") || query.contains("X-Amz-Algorithm=") {
            return Self::from_query(query);
        }
        Err(SignatureFault::MissingToken)
    }

    fn from_header(value: &'a str, headers: &'a HeaderMap) -> Result<Self, SignatureFault> {
        let (algorithm, rest) = value.trim().split_once(' ').unwrap_or((value.trim(), ""));
        if algorithm != ALGORITHM {
            return Err(if algorithm.starts_with("AWS4-") {
                SignatureFault::Incomplete(format!("Unsupported AWS 'algorithm': '{algorithm}'."))
            } else {
                not_key_value(value.as_bytes())
            });
        }
        let (mut credential, mut signed_headers, mut signature) = (None, None, None);
        for part in rest.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            match part.split_once('=') {
                Some(("Credential", value)) => credential = Some(value),
                Some(("SignedHeaders", value)) => signed_headers = Some(value),
                Some(("Signature", value)) => signature = Some(value),
                Some(_) => {}
                None => return Err(not_key_value(part.as_bytes())),
            }
        }
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let date = text("x-amz-date").or_else(|| text("date"));
        match (credential, signed_headers, signature, date) {
            (Some(credential), Some(signed_headers), Some(signature), Some(date)) => {
                let ends = ends(credential)?;
                Ok(Self {
                    placement: Placement::Header,
                    credential: credential.into(),
                    ends,
                    signed_headers: signed_headers.into(),
                    signature: signature.into(),
                    date: date.into(),
                    expires: None,
                    token: text("x-amz-security-token").map(Cow::Borrowed),
                })
            }
            _ => {
                let lacks = [
                    (credential.is_none(), "Authorization header requires 'Credential' parameter. "),
                    (signature.is_none(), "Authorization header requires 'Signature' parameter. "),
                    (signed_headers.is_none(), "Authorization header requires 'SignedHeaders' parameter. "),
                    (
                        date.is_none(),
                        "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
                    ),
                ];
                let mut message: String = lacks.iter().filter(|lack| lack.0).map(|lack| lack.1).collect();
                message.push_str("(Hashed with SHA-256 and encoded with Base64) Authorization=");
                message.push_str(&hashed(value.as_bytes()));
                Err(SignatureFault::Incomplete(message))
            }
        }
    }

    fn from_query(query: &'a str) -> Result<Self, SignatureFault> {
        let (mut algorithm, mut credential, mut signature) = (None, None, None);
        let (mut signed_headers, mut date, mut expires, mut token) = (None, None, None, None);
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let place = match name {
                "X-Amz-Algorithm" => &mut algorithm,
                "X-Amz-Credential" => &mut credential,
                "X-Amz-Signature" => &mut signature,
                "X-Amz-SignedHeaders" => &mut signed_headers,
                "X-Amz-Date" => &mut date,
                "X-Amz-Expires" => &mut expires,
                "X-Amz-Security-Token" => &mut token,
                _ => continue,
            };
            *place = Some(percent_decode_str(value).decode_utf8_lossy());
        }
        if let Some(other) = algorithm.as_deref().filter(|algorithm| *algorithm != ALGORITHM) {
            return Err(SignatureFault::Incomplete(format!("Unsupported AWS 'algorithm': '{other}'.")));
        }
        match (credential, signature, signed_headers, date) {
            (Some(credential), Some(signature), Some(signed_headers), Some(date)) if algorithm.is_some() => {
                let ends = ends(&credential)?;
                let placement = Placement::Query;
                Ok(Self { placement, credential, ends, signed_headers, signature, date, expires, token })
            }
            (credential, signature, signed_headers, date) => {
                let lacks = [
                    (algorithm.is_none(), "X-Amz-Algorithm"),
                    (credential.is_none(), "X-Amz-Credential"),
                    (signature.is_none(), "X-Amz-Signature"),
                    (signed_headers.is_none(), "X-Amz-SignedHeaders"),
                    (date.is_none(), "X-Amz-Date"),
                ];
                let mut message = String::new();
                for (_, name) in lacks.iter().filter(|lack| lack.0) {
                    message.push_str("AWS query-string parameters must include '");
                    message.push_str(name);
                    message.push_str("'. ");
                }
                message.push_str("Re-examine the query-string parameters.");
                Err(SignatureFault::Incomplete(message))
            }
        }
    }

    /// Who says to have signed.
    pub fn access_key(&self) -> &str {
        &self.credential[..self.ends[0]]
    }

    /// The day that the signing key is for, as `YYYYMMDD`.
    pub fn day(&self) -> &str {
        &self.credential[self.ends[0] + 1..self.ends[1]]
    }

    /// The region that the request was signed for.
    pub fn region(&self) -> &str {
        &self.credential[self.ends[1] + 1..self.ends[2]]
    }

    /// The service that the request was signed for, by its signing name.
    pub fn service(&self) -> &str {
        &self.credential[self.ends[2] + 1..self.ends[3]]
    }

    /// `aws4_request`, if the sender is right.
    pub(super) fn terminator(&self) -> &str {
        &self.credential[self.ends[3] + 1..]
    }

    /// Day, region, service and terminator.
    pub(super) fn scope(&self) -> &str {
        &self.credential[self.ends[0] + 1..]
    }

    /// Refuses a request that was signed for another service than the one that it reached.
    pub fn expect_service(&self, service: &str) -> Result<(), SignatureFault> {
        if self.service() == service {
            return Ok(());
        }
        let sentence = format!("Credential should be scoped to correct service: '{service}'. ");
        Err(SignatureFault::Scope(sentence))
    }

    /// Refuses a scope that does not end as every scope ends.
    pub(super) fn expect_terminator(&self) -> Result<(), SignatureFault> {
        let got = self.terminator();
        if got == TERMINATOR {
            return Ok(());
        }
        let sentence =
            format!("Credential should be scoped with a valid terminator: '{TERMINATOR}', not '{got}'. ");
        Err(SignatureFault::Scope(sentence))
    }
}

/// Where the first four of a credential's five elements end. An access key id may hold no slash.
fn ends(credential: &str) -> Result<[usize; 4], SignatureFault> {
    let (mut ends, mut count) = ([0; 4], 0);
    for (index, _) in credential.match_indices('/') {
        if let Some(end) = ends.get_mut(count) {
            *end = index;
        }
        count += 1;
    }
    if count == 4 {
        return Ok(ends);
    }
    Err(SignatureFault::Incomplete(format!(
        "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, \
         got '{credential}'"
    )))
}

fn hashed(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

fn not_key_value(part: &[u8]) -> SignatureFault {
    SignatureFault::Incomplete(format!(
        "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and encoded \
         with Base64): '{}'.",
        hashed(part)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::HeaderValue;
    use proptest::prelude::*;

    const GOOD: &str = "AWS4-HMAC-SHA256 Credential=AKID/20150830/eu-west-1/dynamodb/aws4_request, \
                        SignedHeaders=host;x-amz-date,Signature=abc";

    fn headers(authorization: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert("authorization", HeaderValue::from_str(authorization).unwrap());
        headers.insert("x-amz-date", HeaderValue::from_static("20150830T123600Z"));
        headers
    }

    #[test]
    fn reads_a_header_without_allocating() {
        let headers = headers(GOOD);
        let read = Authorization::read("", &headers).unwrap();
        assert_eq!((read.access_key(), read.day()), ("AKID", "20150830"));
        assert_eq!((read.region(), read.service()), ("eu-west-1", "dynamodb"));
        assert_eq!((read.scope(), &*read.signature), ("20150830/eu-west-1/dynamodb/aws4_request", "abc"));
        for part in [&read.credential, &read.signed_headers, &read.signature, &read.date] {
            assert!(matches!(part, Cow::Borrowed(_)));
        }
        assert_eq!(read.expect_service("dynamodb"), Ok(()));
        let fault = read.expect_service("iam").unwrap_err();
        assert_eq!(
            fault.message(super::super::FaultStyle::Query),
            "Credential should be scoped to correct service: 'iam'. "
        );
    }

    #[test]
    fn reads_a_presigned_query() {
        let query = "a=b&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKID%2F20150830%2Fus-east-1%2Fs3%2F\
                     aws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host\
                     &X-Amz-Signature=abc&X-Amz-Security-Token=t%2Ft";
        let headers = HeaderMap::new();
        let read = Authorization::read(query, &headers).unwrap();
        assert_eq!((read.access_key(), read.region(), read.service()), ("AKID", "us-east-1", "s3"));
        assert_eq!((read.token.as_deref(), read.expires.as_deref()), (Some("t/t"), Some("60")));
        assert_eq!(read.placement, Placement::Query);
    }

    #[test]
    fn says_what_is_missing() {
        let none = HeaderMap::new();
        assert_eq!(Authorization::read("", &none), Err(SignatureFault::MissingToken));
        let table = [
            (
                "AWS4-HMAC-SHA256 x=y",
                "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' \
                 parameter. Authorization header requires 'SignedHeaders' parameter. (Hashed with SHA-256 and \
                 encoded with Base64) Authorization=mQXVx1+N/4HG5cKNcdLEynI3JawDVw4fqc/ymeW9X8Q=",
            ),
            (
                "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=abc",
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, \
                 got 'a/b'",
            ),
            ("AWS4-ECDSA-P256-SHA256 x=y", "Unsupported AWS 'algorithm': 'AWS4-ECDSA-P256-SHA256'."),
            (
                "Bearer me",
                "Invalid key=value pair (missing equal-sign) in Authorization header (hashed with SHA-256 and \
                 encoded with Base64): 's1g1jHDq+FCp01BBPLwKZp0jeshEiJdCS+QgzrG2hb8='.",
            ),
        ];
        for (value, message) in table {
            let headers = headers(value);
            let fault = Authorization::read("", &headers).unwrap_err();
            assert_eq!(fault, SignatureFault::Incomplete(message.to_owned()));
        }
        let fault = Authorization::read("X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=x", &none).unwrap_err();
        let message = "AWS query-string parameters must include 'X-Amz-Credential'. AWS query-string parameters \
                       must include 'X-Amz-Signature'. AWS query-string parameters must include \
                       'X-Amz-SignedHeaders'. Re-examine the query-string parameters.";
        assert_eq!(fault, SignatureFault::Incomplete(message.to_owned()));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn nothing_panics(value in "AWS4-HMAC-SHA256 (Credential=)?[ -~]{0,60}", query in "X-Amz-Algorithm=[ -~]{0,60}") {
            let headers = headers(&value);
            let _ = Authorization::read("", &headers);
            let none = HeaderMap::new();
            let _ = Authorization::read(&query, &none);
        }
    }
}
