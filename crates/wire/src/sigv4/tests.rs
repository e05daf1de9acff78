//! AWS's published Signature Version 4 test suite, requests signed by botocore, and every refusal.

use super::*;
use crate::sigv4::FaultStyle;
use base::AccountId;
use http::{HeaderName, HeaderValue};

const KEY: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

/// The suite's longer session token, which its row calls `TOKEN`.
const TOKEN: &str = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmxfpSPf\
    IeoIYRqTflfKD8YUuwthAx7mSEI/qkPpKPi/kMcGdQrmGdeehM4IC1NtBmUpp2wUE8phUZampKsburEDy0KPkyQDYwT7WZ0wq5VSXDvp75YU9\
    HFvlRd8Tx6q6fE8YQcHNVXAkiY9q6d+xo0rKwT38xVqr7ZD0u0iPPkUL64lIZbqBAz+scqKmlzm8FDrypNC9Yjc8fPOLn9FX9KSYvKTr4rvx3\
    iSIlTJabIQwj2ICCR/oLxBA==";

/// Name; method and target; signed headers; headers other than host and date, between `|`; body; signature.
#[rustfmt::skip]
const SUITE: &[(&str, &str, &str, &str, &str, &str)] = &[
    ("get-header-key-duplicate", "GET /", "host;my-header1;x-amz-date", "my-header1:value2|my-header1:value2|my-header1:value1", "", "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea"),
    ("get-header-value-multiline", "GET /", "host;my-header1;x-amz-date", "my-header1:value1 value2 value3", "", "cfd34249e4b1c8d6b91ef74165d41a32e5fab3306300901bb65a51a73575eefd"),
    ("get-header-value-order", "GET /", "host;my-header1;x-amz-date", "my-header1:value4|my-header1:value1|my-header1:value3|my-header1:value2", "", "08c7e5a9acfcfeb3ab6b2185e75ce8b1deb5e634ec47601a50643f830c755c01"),
    ("get-header-value-trim", "GET /", "host;my-header1;my-header2;x-amz-date", "my-header1: value1|my-header2: \"a   b   c\"", "", "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736"),
    ("get-unreserved", "GET /-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "host;x-amz-date", "", "", "07ef7494c76fa4850883e2b006601f940f8a34d404d0cfa977f52a65bbf5f24f"),
    ("get-utf8", "GET /ሴ", "host;x-amz-date", "", "", "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"),
    ("post-sts-header-before", "POST /", "host;x-amz-date;x-amz-security-token", "x-amz-security-token:TOKEN", "", "85d96828115b5dc0cfc3bd16ad9e210dd772bbebba041836c64533a82be05ead"),
    ("get-vanilla", "GET /", "host;x-amz-date", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    ("get-vanilla-empty-query-key", "GET /?Param1=value1", "host;x-amz-date", "", "", "a67d582fa61cc504c4bae71f336f98b97f1ea3c7a6bfe1b6e45aec72011b9aeb"),
    ("get-vanilla-query-order-encoded", "GET /?Param-3=Value3&Param=Value2&%E1%88%B4=Value1", "host;x-amz-date", "", "", "371d3713e185cc334048618a97f809c9ffe339c62934c032af5a0e595648fcac"),
    ("get-vanilla-query-order-key", "GET /?Param1=value2&Param1=Value1", "host;x-amz-date", "", "", "eedbc4e291e521cf13422ffca22be7d2eb8146eecf653089df300a15b2382bd1"),
    ("get-vanilla-query-order-key-case", "GET /?Param2=value2&Param1=value1", "host;x-amz-date", "", "", "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"),
    ("get-vanilla-query-order-value", "GET /?Param1=value2&Param1=value1", "host;x-amz-date", "", "", "5772eed61e12b33fae39ee5e7012498b51d56abc0abb7c60486157bd471c4694"),
    ("get-vanilla-query-unreserved", "GET /?-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz=-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "host;x-amz-date", "", "", "9c3e54bfcdf0b19771a7f523ee5669cdf59bc7cc0884027167c21bb143a40197"),
    ("get-vanilla-utf8-query", "GET /?ሴ=bar", "host;x-amz-date", "", "", "2cdec8eed098649ff3a119c94853b13c643bcf08f8b0a1d91e12c9027818dd04"),
    ("get-vanilla-with-session-token", "GET /", "host;x-amz-date;x-amz-security-token", "x-amz-security-token:6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267", "", "07ec1639c89043aa0e3e2de82b96708f198cceab042d4a97044c66dd9f74e7f8"),
    ("get-relative", "GET /example/..", "host;x-amz-date", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    ("get-relative-relative", "GET /example1/example2/../..", "host;x-amz-date", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    ("get-slash", "GET //", "host;x-amz-date", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    ("get-slash-dot-slash", "GET /./", "host;x-amz-date", "", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
    ("get-slash-pointless-dot", "GET /./example", "host;x-amz-date", "", "", "ef75d96142cf21edca26f06005da7988e4f8dc83a165a80865db7089db637ec5"),
    ("get-slashes", "GET //example//", "host;x-amz-date", "", "", "9a624bd73a37c9a373b5312afbebe7a714a789de108f0bdfe846570885f57e84"),
    ("get-space", "GET /example space/", "host;x-amz-date", "", "", "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741"),
    ("get-special-character", "GET /example/$delete", "host;x-amz-date", "", "", "a853c9b21b528b19643d00910d35b83a10c366a10833ceefb45edd6c80e40f27"),
    ("post-header-key-case", "POST /", "host;x-amz-date", "", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    ("post-header-key-sort", "POST /", "host;my-header1;x-amz-date", "my-header1:value1", "", "c5410059b04c1ee005303aed430f6e6645f61f4dc9e1461ec8f8916fdf18852c"),
    ("post-header-value-case", "POST /", "host;my-header1;x-amz-date", "my-header1:VALUE1", "", "cdbc9802e29d2942e5e10b5bccfdd67c5f22c7c4e8ae67b53629efa58b974b7d"),
    ("post-vanilla-empty-query-value", "POST /?Param1=value1", "host;x-amz-date", "", "", "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11"),
    ("post-x-www-form-urlencoded", "POST /", "content-type;host;x-amz-date", "content-type:application/x-www-form-urlencoded", "Param1=value1", "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a"),
    ("post-x-www-form-urlencoded-parameters", "POST /", "content-type;host;x-amz-date", "content-type:application/x-www-form-urlencoded; charset=utf8", "Param1=value1", "1a72ec8f64bd914b0e42e42607c7fbce7fb2c7465f63e3092b3b0d39fa77a6fe"),
];

fn credentials(token: Option<&str>) -> Credentials {
    let mut all = Credentials::default();
    all.insert(KEY, Credential::new(AccountId::local(), "default", SECRET, token));
    all
}

fn header_map(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn request<'a>(target: &'a str, headers: &'a HeaderMap, body: &'a str) -> Request<'a> {
    let (method, target) = target.split_once(' ').unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    Request { method, path, query, headers, authority: None, body: body.as_bytes() }
}

#[test]
fn agrees_with_the_published_suite() {
    let now = time::parse_compact("20150830T123600Z").unwrap();
    for (name, target, signed, extra, body, signature) in SUITE {
        let scope = format!("{KEY}/20150830/us-east-1/service/aws4_request");
        let authorization =
            format!("{ALGORITHM} Credential={scope}, SignedHeaders={signed}, Signature={signature}");
        let mut pairs = vec![("host", "example.amazonaws.com"), ("x-amz-date", "20150830T123600Z")];
        pairs.extend(extra.split('|').filter_map(|pair| pair.split_once(':')));
        let mut token = None;
        for (_, value) in pairs.iter_mut().filter(|pair| pair.0 == "x-amz-security-token") {
            *value = if *value == "TOKEN" { TOKEN } else { value };
            token = Some(*value);
        }
        pairs.push(("authorization", &authorization));
        let headers = header_map(&pairs);
        let request = request(target, &headers, body);
        let auth = Authorization::read(request.query, &headers).unwrap();
        let all = credentials(token);
        let verdict = verify(&auth, &request, &all, now);
        assert!(verdict.is_ok(), "{name}: {verdict:?}");
        let other = Request { method: "PATCH", ..request };
        assert!(matches!(verify(&auth, &other, &all, now), Err(SignatureFault::Mismatch { .. })), "{name}");
    }
}

/// When botocore signed the requests below.
fn moment() -> Timestamp {
    time::parse_compact("20260102T030405Z").unwrap()
}

fn authorization(scope: &str, signed: &str, signature: &str) -> String {
    format!(
        "{ALGORITHM} Credential={KEY}/20260102/{scope}/aws4_request, SignedHeaders={signed}, Signature={signature}"
    )
}

/// A ListTables call as botocore signs it.
fn list_tables() -> HeaderMap {
    header_map(&[
        ("host", "localhost:4566"),
        ("x-amz-target", "DynamoDB_20120810.ListTables"),
        ("content-type", "application/x-amz-json-1.0"),
        ("x-amz-date", "20260102T030405Z"),
        (
            "authorization",
            &authorization(
                "eu-west-1/dynamodb",
                "content-type;host;x-amz-date;x-amz-target",
                "2310a332ef418f316dbf6bbc874d72bf3dadd208a96f7e5a16623477759d88b4",
            ),
        ),
    ])
}

#[test]
fn agrees_with_botocore() {
    let lambda = header_map(&[
        ("host", "localhost:4566"),
        ("x-amz-date", "20260102T030405Z"),
        (
            "authorization",
            &authorization(
                "us-east-1/lambda",
                "host;x-amz-date",
                "20055a50a8175460b9fbc933da254f677ae43ccb050a56f043d62a9b01a45ee8",
            ),
        ),
    ]);
    let s3 = header_map(&[
        ("host", "localhost:4566"),
        ("x-amz-date", "20260102T030405Z"),
        ("x-amz-content-sha256", "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"),
        (
            "authorization",
            &authorization(
                "us-east-1/s3",
                "host;x-amz-content-sha256;x-amz-date",
                "9673a09ce5a474fb878c82299a99baaea4dd088fd5fe5dd3ff2b70ef27d519a3",
            ),
        ),
    ]);
    let presigned = header_map(&[("host", "localhost:4566")]);
    let arn =
        "/2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A000000000000%3Afunction%3Af?x=a%2Fb%20c&b=&a=1";
    let query = |service: &str, signature: &str| {
        format!(
            "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={KEY}%2F20260102%2Fus-east-1%2F{service}%2F\
             aws4_request&X-Amz-Date=20260102T030405Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host\
             &X-Amz-Signature={signature}"
        )
    };
    let table = [
        ("POST /".to_owned(), &list_tables(), "{}"),
        (format!("GET {arn}"), &lambda, ""),
        ("PUT /bucket/a%20b/%C3%BC%2Bc//d/../e".to_owned(), &s3, "hello"),
        (
            format!(
                "GET /?Action=GetCallerIdentity&Version=2011-06-15&{}",
                query("sts", "6baf576c0232c2f740cdb42648be4c6f17c3935560bf3d8a41abf56612f763d0")
            ),
            &presigned,
            "",
        ),
        (
            format!(
                "GET /bucket/k%20y?versionId=3&{}",
                query("s3", "a183ad8dfbf645b7dd9e8f19efa538f30d4c9aa08fa4c30f231394caae630ff2")
            ),
            &presigned,
            "",
        ),
    ];
    for (target, headers, body) in table {
        let request = request(&target, headers, body);
        let auth = Authorization::read(request.query, headers).unwrap();
        let all = credentials(None);
        let verdict = verify(&auth, &request, &all, moment());
        assert!(verdict.is_ok(), "{target}: {verdict:?}");
        let late = moment() + Duration::from_secs(1_000);
        let fault = verify(&auth, &request, &all, late).unwrap_err();
        assert!(matches!(fault, SignatureFault::Skewed(_) | SignatureFault::PresignedExpired), "{fault:?}");
    }
}

/// What `list_tables` with another body, moment or set of keys is answered with.
fn refused(body: &str, now: Timestamp, all: &Credentials, style: FaultStyle) -> (u16, &'static str, String) {
    let headers = list_tables();
    let request = request("POST /", &headers, body);
    let auth = Authorization::read("", &headers).unwrap();
    let fault = verify(&auth, &request, all, now).unwrap_err();
    (fault.status(style), fault.code(style), fault.message(style).into_owned())
}

#[test]
fn refuses_in_the_words_of_aws() {
    let all = credentials(None);
    let (status, code, message) = refused("{ }", moment(), &all, FaultStyle::Json);
    assert_eq!((status, code), (400, "InvalidSignatureException"));
    assert_eq!(
        message,
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret \
         Access Key and signing method. Consult the service documentation for details.\n\n\
         The Canonical String for this request should have been\n\
         'POST\n/\n\ncontent-type:application/x-amz-json-1.0\nhost:localhost:4566\nx-amz-date:20260102T030405Z\n\
         x-amz-target:DynamoDB_20120810.ListTables\n\ncontent-type;host;x-amz-date;x-amz-target\n\
         257c1be96ae69f4b01c2c69bdb6d78605f59175819fb007d0bf245bf48444c4a'\n\n\
         The String-to-Sign should have been\n'AWS4-HMAC-SHA256\n20260102T030405Z\n\
         20260102/eu-west-1/dynamodb/aws4_request\n\
         1ae52e1a5554b0fea87ee26e6e46d86bfa5ee14e13a0fa4a44051888e13bda17'\n"
    );
    let (late, early) = (Duration::from_secs(301), Duration::from_secs(301));
    assert_eq!(
        refused("{}", moment() + late, &all, FaultStyle::Query),
        (
            403,
            "SignatureDoesNotMatch",
            "Signature expired: 20260102T030405Z is now earlier than 20260102T030406Z (20260102T030906Z - 5 min.)"
                .to_owned()
        )
    );
    assert_eq!(
        refused("{}", moment() - early, &all, FaultStyle::RestJson),
        (
            403,
            "InvalidSignatureException",
            "Signature not yet current: 20260102T030405Z is still later than 20260102T030404Z \
             (20260102T025904Z + 5 min.)"
                .to_owned()
        )
    );
    let unknown = "The security token included in the request is invalid.".to_owned();
    assert_eq!(
        refused("{}", moment(), &Credentials::default(), FaultStyle::Json),
        (400, "UnrecognizedClientException", unknown.clone())
    );
    let temporary = credentials(Some("token"));
    assert_eq!(
        refused("{}", moment(), &temporary, FaultStyle::Query),
        (403, "InvalidClientTokenId", unknown)
    );
}

#[test]
fn the_scope_names_the_day_and_ends_well() {
    let table = [
        (
            "20260101/eu-west-1/dynamodb/aws4_request",
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \
             '20260101' != '20260102', from '20260102T030405Z'.",
        ),
        (
            "20260102/eu-west-1/dynamodb/aws4_reques",
            "Credential should be scoped with a valid terminator: 'aws4_request', not 'aws4_reques'. ",
        ),
    ];
    for (scope, message) in table {
        let value = format!("{ALGORITHM} Credential={KEY}/{scope}, SignedHeaders=host, Signature=a");
        let headers = header_map(&[("authorization", &value), ("x-amz-date", "20260102T030405Z")]);
        let auth = Authorization::read("", &headers).unwrap();
        let all = credentials(None);
        let verdict = verify(&auth, &request("GET /", &headers, ""), &all, moment());
        assert_eq!(verdict, Err(SignatureFault::Scope(message.to_owned())));
    }
}

#[test]
fn what_we_sign_we_accept() {
    let mut headers = header_map(&[
        ("host", "localhost"),
        ("x-amz-date", "20260102T030405Z"),
        ("content-type", "application/json"),
        ("user-agent", "changes/on/the/way"),
    ]);
    let all = credentials(None);
    let value = {
        let request = request("POST /a%20b?x=1&a", &headers, "body");
        sign(&request, KEY, all.get(KEY).unwrap(), "eu-west-1", "lambda").unwrap()
    };
    headers.insert("authorization", HeaderValue::from_str(&value).unwrap());
    headers.insert("user-agent", HeaderValue::from_static("changed"));
    let request = request("POST /a%20b?x=1&a", &headers, "body");
    let auth = Authorization::read("", &headers).unwrap();
    assert_eq!((auth.region(), auth.service()), ("eu-west-1", "lambda"));
    assert!(verify(&auth, &request, &all, moment()).is_ok());
}
