//! Listing keys: in the order of their bytes, below a prefix, rolled up at a delimiter.

use crate::faults::Fault;
use crate::records::object::{self, ObjectRecord};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use store::Shard;

/// No key holds this byte, so that it comes after all that a key can go on with.
const AFTER: u8 = 0xff;

/// What S3 leaves as it is where keys are asked for as URLs.
const URL: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'*').remove(b'/');

/// What is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Query<'a> {
    pub(crate) prefix: &'a str,
    pub(crate) delimiter: &'a str,
    /// The key or common prefix that the last page ended with.
    pub(crate) after: &'a str,
    pub(crate) most: usize,
    /// Whether keys whose newest version is a delete marker are there.
    pub(crate) markers: bool,
}

/// A page.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) objects: Vec<(String, ObjectRecord)>,
    pub(crate) prefixes: Vec<String>,
    /// What the page ends with, where there is more.
    pub(crate) next: Option<String>,
}

/// The common prefix that a key belongs to.
fn group<'k>(key: &'k str, query: &Query<'_>) -> Option<&'k str> {
    if query.delimiter.is_empty() {
        return None;
    }
    let at = key.strip_prefix(query.prefix)?.find(query.delimiter)?;
    key.get(..query.prefix.len() + at + query.delimiter.len())
}

fn past(base: &str, text: &str) -> Vec<u8> {
    let mut bound = format!("{base}{text}").into_bytes();
    bound.push(AFTER);
    bound
}

/// One page of a bucket's keys.
pub(crate) fn list(shard: &Shard, bucket: &str, query: &Query<'_>) -> Result<Page, Fault> {
    let base = object::key(bucket, "");
    let mut page = Page::default();
    if query.most == 0 {
        return Ok(page);
    }
    let end = past(&base, query.prefix);
    let mut start = match group(query.after, query) {
        Some(group) => past(&base, group),
        None if query.after.is_empty() => format!("{base}{}", query.prefix).into_bytes(),
        // The next key after a key is that key and the smallest byte.
        None => format!("{base}{}\0", query.after).into_bytes(),
    };
    start = start.max(format!("{base}{}", query.prefix).into_bytes());
    let mut last = String::new();
    'groups: while start < end {
        for entry in shard.range(start.clone()..end.clone()) {
            let (place, bytes) = entry?;
            let key =
                place.get(base.len()..).and_then(|key| std::str::from_utf8(key).ok()).unwrap_or_default();
            let record: ObjectRecord = serde_json::from_slice(&bytes)?;
            if record.delete_marker && !query.markers {
                continue;
            }
            if page.objects.len() + page.prefixes.len() == query.most {
                page.next = Some(last);
                return Ok(page);
            }
            if let Some(group) = group(key, query) {
                last = group.to_owned();
                page.prefixes.push(last.clone());
                start = past(&base, group);
                continue 'groups;
            }
            last = key.to_owned();
            page.objects.push((last.clone(), record));
        }
        break;
    }
    Ok(page)
}

/// Text as a list shows it: percent-encoded where the caller asked for `url`.
pub(crate) fn shown(text: &str, as_url: bool) -> String {
    if as_url { utf8_percent_encode(text, URL).to_string() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use store::{Batch, Store, StoreOptions};

    #[test]
    fn pages_roll_up_and_go_on() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(&StoreOptions::new(folder.path())).unwrap();
        let shard = store.shard("us-east-1/s3").unwrap();
        let mut batch = Batch::new();
        for key in ["a", "b/1", "b/2", "b/c/3", "ba", "é/1", "z"] {
            batch.put(object::key("k", key), serde_json::to_vec(&ObjectRecord::default()).unwrap());
        }
        let gone = ObjectRecord { delete_marker: true, ..ObjectRecord::default() };
        batch.put(object::key("k", "gone"), serde_json::to_vec(&gone).unwrap());
        batch.put(object::key("k2", "other"), serde_json::to_vec(&ObjectRecord::default()).unwrap());
        shard.commit(batch).wait().unwrap();

        let all = |prefix: &str, delimiter: &str, most: usize| {
            let (mut pages, mut after) = (Vec::new(), String::new());
            loop {
                let query = Query { prefix, delimiter, after: &after, most, markers: false };
                let page = list(&shard, "k", &query).unwrap();
                let mut found: Vec<String> = page.objects.into_iter().map(|(key, _)| key).collect();
                found.extend(page.prefixes);
                found.sort();
                pages.push(found.join(" "));
                match page.next {
                    Some(next) => after = next,
                    None => return pages,
                }
            }
        };
        assert_eq!(all("", "", 100), ["a b/1 b/2 b/c/3 ba z é/1"]);
        assert_eq!(all("", "/", 100), ["a b/ ba z é/"]);
        assert_eq!(all("", "/", 2), ["a b/", "ba z", "é/"]);
        assert_eq!(all("", "/", 1), ["a", "b/", "ba", "z", "é/"]);
        assert_eq!(all("b/", "/", 2), ["b/1 b/2", "b/c/"]);
        assert_eq!(all("b", "", 3), ["b/1 b/2 b/c/3", "ba"]);
        assert_eq!(all("nothing", "/", 3), [""]);
        store.close().unwrap();
    }

    #[test]
    fn keys_are_shown_as_urls() {
        assert_eq!(shown("a b+c/é", true), "a%20b%2Bc/%C3%A9");
        assert_eq!(shown("a b", false), "a b");
    }
}
