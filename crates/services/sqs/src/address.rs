//! Queue URLs of every form that clients send.

use base::{AccountId, Region};

/// Where a queue URL leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Address<'a> {
    /// The region, where the URL says it.
    pub(crate) region: Option<Region>,
    /// The account, where the URL says it.
    pub(crate) account: Option<AccountId>,
    pub(crate) name: &'a str,
}

/// Whether a queue could have this name.
pub(crate) fn is_name(name: &str) -> bool {
    let stem = name.strip_suffix(".fifo").unwrap_or(name);
    let is_fine = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    !stem.is_empty() && name.len() <= 80 && stem.bytes().all(is_fine)
}

/// Reads `http://localhost:4566/000000000000/name`, the same under `sqs.{region}.` or `{region}.queue.` hosts, with
/// `/queue/{region}/` before the account, a path alone, or a name alone.
pub(crate) fn parse(url: &str) -> Option<Address<'_>> {
    let (host, path) = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/')?,
        None => ("", url.strip_prefix('/').unwrap_or(url)),
    };
    if host.is_empty() && !path.contains('/') {
        return is_name(path).then_some(Address { region: None, account: None, name: path });
    }
    let mut region = region_of(host);
    let mut parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    if parts.first() == Some(&"queue") {
        parts.remove(0);
        if let Some(own) = parts.first().and_then(|part| Region::parse(part).ok()) {
            region = Some(own);
            parts.remove(0);
        }
    }
    let [account, name] = parts.as_slice() else { return None };
    let account = AccountId::parse(account)?;
    is_name(name).then_some(Address { region, account: Some(account), name })
}

/// `sqs.{region}.…`, `{region}.queue.…`, and what stands before them.
fn region_of(host: &str) -> Option<Region> {
    let labels: Vec<&str> = host.split('.').collect();
    labels.windows(2).find_map(|pair| match pair {
        [service, region] if service.starts_with("sqs") => Region::parse(region).ok(),
        [region, "queue"] => Region::parse(region).ok(),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_leads_to_its_queue() {
        let eu = Region::parse("eu-west-1").ok();
        let account = || AccountId::parse("123456789012");
        for (url, expected) in [
            ("http://localhost:4566/123456789012/q", Some((None, account(), "q"))),
            ("http://localhost:4566/123456789012/q.fifo", Some((None, account(), "q.fifo"))),
            ("http://127.0.0.1:4566/123456789012/q/", Some((None, account(), "q"))),
            ("http://sqs.eu-west-1.localhost:4566/123456789012/q", Some((eu, account(), "q"))),
            ("https://sqs.eu-west-1.amazonaws.com/123456789012/q", Some((eu, account(), "q"))),
            ("https://sqs-fips.eu-west-1.amazonaws.com/123456789012/q", Some((eu, account(), "q"))),
            ("https://eu-west-1.queue.amazonaws.com/123456789012/q", Some((eu, account(), "q"))),
            ("http://localhost:4566/queue/eu-west-1/123456789012/q", Some((eu, account(), "q"))),
            ("http://localhost:4566/queue/123456789012/q", Some((None, account(), "q"))),
            ("/123456789012/q", Some((None, account(), "q"))),
            ("123456789012/q", Some((None, account(), "q"))),
            ("q", Some((None, None, "q"))),
            ("", None),
            ("http://localhost:4566/q", None),
            ("http://localhost:4566/123/q", None),
            ("http://localhost:4566/123456789012/", None),
            ("http://localhost:4566/123456789012/a b", None),
            ("http://localhost:4566", None),
            (".fifo", None),
        ] {
            let found = parse(url).map(|found| (found.region, found.account, found.name));
            assert_eq!(found, expected, "{url}");
        }
    }
}
