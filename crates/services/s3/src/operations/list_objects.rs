//! ListObjects and ListObjectsV2.

use super::{owner, timestamp};
use crate::faults::Fault;
use crate::listing::{self, Page, Query, shown};
use crate::records::object::ObjectRecord;
use crate::room::Cx;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use s3s::dto::{
    CommonPrefix, ETag, EncodingType, ListObjectsInput, ListObjectsOutput, ListObjectsV2Input,
    ListObjectsV2Output, Object, ObjectStorageClass,
};

/// The most keys of one page.
const MOST: i32 = 1_000;

/// A page of a bucket's keys, by marker.
pub(crate) async fn list_objects(cx: &Cx, input: ListObjectsInput) -> Result<ListObjectsOutput, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    let most = most(input.max_keys)?;
    let as_url = as_url(input.encoding_type.as_ref())?;
    let (prefix, delimiter) =
        (input.prefix.unwrap_or_default(), input.delimiter.filter(|text| !text.is_empty()));
    let marker = input.marker.unwrap_or_default();
    let query = Query {
        prefix: &prefix,
        delimiter: delimiter.as_deref().unwrap_or_default(),
        after: &marker,
        most: most as usize,
        markers: false,
    };
    let page = listing::list(&bucket.shard, &input.bucket, &query)?;
    let rolled_up = delimiter.is_some();
    let next = page.next.clone().filter(|_| rolled_up).map(|next| shown(&next, as_url));
    Ok(ListObjectsOutput {
        is_truncated: Some(page.next.is_some()),
        next_marker: next,
        contents: Some(objects(&page, as_url, Some(&bucket.record.account))),
        common_prefixes: Some(prefixes(&page, as_url)),
        prefix: Some(shown(&prefix, as_url)),
        delimiter: delimiter.map(|delimiter| shown(&delimiter, as_url)),
        marker: Some(shown(&marker, as_url)),
        max_keys: Some(most),
        name: Some(input.bucket),
        encoding_type: input.encoding_type,
        ..ListObjectsOutput::default()
    })
}

/// A page of a bucket's keys, by token.
pub(crate) async fn list_objects_v2(
    cx: &Cx,
    input: ListObjectsV2Input,
) -> Result<ListObjectsV2Output, Fault> {
    let bucket = cx.bucket(&input.bucket)?;
    let most = most(input.max_keys)?;
    let as_url = as_url(input.encoding_type.as_ref())?;
    let (prefix, delimiter) =
        (input.prefix.unwrap_or_default(), input.delimiter.filter(|text| !text.is_empty()));
    let after = match &input.continuation_token {
        Some(token) => STANDARD
            .decode(token)
            .ok()
            .and_then(|token| String::from_utf8(token).ok())
            .filter(|token| !token.is_empty())
            .ok_or_else(|| Fault::invalid("The continuation token provided is incorrect"))?,
        None => input.start_after.clone().unwrap_or_default(),
    };
    let query = Query {
        prefix: &prefix,
        delimiter: delimiter.as_deref().unwrap_or_default(),
        after: &after,
        most: most as usize,
        markers: false,
    };
    let page = listing::list(&bucket.shard, &input.bucket, &query)?;
    let shows_owner = input.fetch_owner.unwrap_or_default();
    let contents = objects(&page, as_url, shows_owner.then_some(bucket.record.account.as_str()));
    Ok(ListObjectsV2Output {
        is_truncated: Some(page.next.is_some()),
        key_count: i32::try_from(page.objects.len() + page.prefixes.len()).ok(),
        next_continuation_token: page.next.as_ref().map(|next| STANDARD.encode(next)),
        contents: Some(contents),
        common_prefixes: Some(prefixes(&page, as_url)),
        prefix: Some(shown(&prefix, as_url)),
        delimiter: delimiter.map(|delimiter| shown(&delimiter, as_url)),
        start_after: input.start_after.map(|after| shown(&after, as_url)),
        continuation_token: input.continuation_token,
        max_keys: Some(most),
        name: Some(input.bucket),
        encoding_type: input.encoding_type,
        ..ListObjectsV2Output::default()
    })
}

/// How many keys a page may have.
pub(crate) fn most(asked: Option<i32>) -> Result<i32, Fault> {
    match asked {
        None => Ok(MOST),
        Some(asked) if asked >= 0 => Ok(asked.min(MOST)),
        Some(_) => Err(Fault::invalid("Argument maxKeys must be an integer between 0 and 2147483647")),
    }
}

/// Whether keys are asked for as URLs.
pub(crate) fn as_url(encoding: Option<&EncodingType>) -> Result<bool, Fault> {
    match encoding.map(EncodingType::as_str) {
        None => Ok(false),
        Some("url") => Ok(true),
        Some(_) => Err(Fault::invalid("Invalid Encoding Method specified in Request")),
    }
}

fn objects(page: &Page, as_url: bool, account: Option<&str>) -> Vec<Object> {
    let object = |(key, record): &(String, ObjectRecord)| Object {
        key: Some(shown(key, as_url)),
        e_tag: Some(ETag::Strong(record.etag.clone())),
        last_modified: Some(timestamp(record.modified)),
        size: i64::try_from(record.size).ok(),
        owner: account.map(owner),
        storage_class: Some(ObjectStorageClass::from(
            record.about.storage_class.clone().unwrap_or_else(|| "STANDARD".to_owned()),
        )),
        ..Object::default()
    };
    page.objects.iter().map(object).collect()
}

/// The common prefixes of a page.
pub(crate) fn prefixes(page: &Page, as_url: bool) -> Vec<CommonPrefix> {
    page.prefixes.iter().map(|prefix| CommonPrefix { prefix: Some(shown(prefix, as_url)) }).collect()
}
