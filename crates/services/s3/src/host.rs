//! Which bucket a Host header names, if it names one.

use s3s::S3Result;
use s3s::host::{S3Host, VirtualHost};

/// The hosts of S3 at AWS, and the same names under localhost.
pub(crate) struct Hosts;

impl S3Host for Hosts {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        let found = VirtualHost::new(host);
        Ok(match bucket(host) {
            Some(bucket) => found.with_bucket(bucket),
            None => found,
        })
    }
}

/// The bucket in `{bucket}.s3[.dualstack][.{region}].{domain}[:port]`, `{bucket}.s3-{region}.{domain}` or
/// `{bucket}.localhost`; the path names it under every other host.
pub(crate) fn bucket(host: &str) -> Option<&str> {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let domain = ["localhost", "amazonaws.com", "amazonaws.com.cn"]
        .into_iter()
        .find_map(|domain| Some((name.strip_suffix(domain)?.strip_suffix('.')?, domain)));
    let (labels, domain) = domain?;
    // The last label that begins S3's own part of the name: a bucket's name may hold one too.
    let own = |label: &str| label == "s3" || label.starts_with("s3-");
    let mut end = labels.len();
    for label in labels.rsplit('.') {
        let start = end - label.len();
        if own(label) {
            return if start == 0 { None } else { labels.get(..start - 1) };
        }
        end = start.saturating_sub(1);
    }
    (domain == "localhost").then_some(labels)
}

#[cfg(test)]
mod tests {
    #[test]
    fn hosts_name_their_bucket() {
        for (host, expected) in [
            ("localhost:4566", None),
            ("localhost", None),
            ("127.0.0.1:4566", None),
            ("s3.localhost:4566", None),
            ("s3.eu-west-1.amazonaws.com", None),
            ("s3.amazonaws.com", None),
            ("b.localhost:4566", Some("b")),
            ("b.s3.localhost:4566", Some("b")),
            ("b.s3.eu-west-1.localhost:4566", Some("b")),
            ("b.c.s3.amazonaws.com", Some("b.c")),
            ("b.s3.dualstack.eu-west-1.amazonaws.com", Some("b")),
            ("b.s3-eu-west-1.amazonaws.com", Some("b")),
            ("whimbrel:4566", None),
            ("host.docker.internal:4566", None),
            ("example.com", None),
        ] {
            assert_eq!(super::bucket(host), expected, "{host}");
        }
    }
}
