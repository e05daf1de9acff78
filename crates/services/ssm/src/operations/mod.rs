//! The operations, in alphabetic order.

mod delete_parameter;
mod describe_parameters;
mod get_parameter;
mod get_parameter_history;
mod get_parameters_by_path;
mod label_parameter_version;
mod put_parameter;
mod tags;
mod unlabel_parameter_version;

use crate::Ssm;
use crate::parameter::{self, ParameterRecord, VersionRecord};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use store::{Shard, StoreError, Txn};
use wire::ssm::*;
use wire::{Cx, Internal, Operations, Service, operations};

impl Service for Ssm {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::ssm::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            AddTagsToResource => tags::add_tags_to_resource,
            DeleteParameter => delete_parameter::delete_parameter,
            DeleteParameters => delete_parameter::delete_parameters,
            DescribeParameters => describe_parameters::describe_parameters,
            GetParameter => get_parameter::get_parameter,
            GetParameterHistory => get_parameter_history::get_parameter_history,
            GetParameters => get_parameter::get_parameters,
            GetParametersByPath => get_parameters_by_path::get_parameters_by_path,
            LabelParameterVersion => label_parameter_version::label_parameter_version,
            ListTagsForResource => tags::list_tags_for_resource,
            PutParameter => put_parameter::put_parameter,
            RemoveTagsFromResource => tags::remove_tags_from_resource,
            UnlabelParameterVersion => unlabel_parameter_version::unlabel_parameter_version,
        ]
    }
}

/// An operation's error inside a transaction, which may also end by the store's.
struct Ended<E>(E);

impl<E: From<Internal>> From<StoreError> for Ended<E> {
    fn from(error: StoreError) -> Self {
        Self(Internal::new(error).into())
    }
}

impl<E: From<Internal>> From<serde_json::Error> for Ended<E> {
    fn from(error: serde_json::Error) -> Self {
        Self(Internal::new(error).into())
    }
}

/// AWS says nothing with this fault.
fn not_found() -> ParameterNotFound {
    ParameterNotFound { message: None }
}

fn shard(cx: &Cx<Ssm>) -> Result<Shard, Internal> {
    cx.shard(cx.region()).map_err(Internal::new)
}

/// The durable parameter of a name.
fn read(cx: &Cx<Ssm>, name: &str) -> Result<Option<ParameterRecord>, Internal> {
    let bytes = shard(cx)?.get(&parameter::key(cx.account(), name)).map_err(Internal::new)?;
    bytes.map(|bytes| serde_json::from_slice(&bytes)).transpose().map_err(Internal::new)
}

/// The newest parameter of a name, inside a transaction.
fn newest<E: From<Internal>>(
    cx: &Cx<Ssm>,
    txn: &Txn<'_>,
    name: &str,
) -> Result<Option<ParameterRecord>, Ended<E>> {
    let bytes = txn.get(&parameter::key(cx.account(), name))?;
    Ok(bytes.map(|bytes| serde_json::from_slice(&bytes)).transpose()?)
}

fn put<E: From<Internal>>(cx: &Cx<Ssm>, txn: &mut Txn<'_>, record: &ParameterRecord) -> Result<(), Ended<E>> {
    txn.put(parameter::key(cx.account(), &record.name), serde_json::to_vec(record)?);
    Ok(())
}

/// The older versions of a parameter, the oldest first.
fn older(cx: &Cx<Ssm>, name: &str) -> Result<Vec<VersionRecord>, Internal> {
    let mut found = Vec::new();
    for entry in shard(cx)?.prefix(&parameter::older_prefix(cx.account(), name)) {
        let (_, bytes) = entry.map_err(Internal::new)?;
        found.push(serde_json::from_slice(&bytes).map_err(Internal::new)?);
    }
    Ok(found)
}

/// All of the account's parameters after a name, by name.
fn all_after(
    cx: &Cx<Ssm>,
    after: &str,
) -> Result<impl Iterator<Item = Result<ParameterRecord, Internal>> + use<>, Internal> {
    let prefix = parameter::prefix(cx.account());
    let mut start = parameter::key(cx.account(), after);
    if !after.is_empty() {
        start.push(0);
    }
    let mut end = prefix;
    end.push(0xff);
    let range = shard(cx)?.range(start..end);
    Ok(range.map(|entry| {
        let (_, bytes) = entry.map_err(Internal::new)?;
        serde_json::from_slice(&bytes).map_err(Internal::new)
    }))
}

/// The token of a page that goes on after a name.
fn token(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(name)
}

/// The name that a page goes on after.
fn after(token: Option<&str>) -> Result<String, InvalidNextToken> {
    let Some(token) = token.filter(|token| !token.is_empty()) else { return Ok(String::new()) };
    let decoded = URL_SAFE_NO_PAD.decode(token).ok().and_then(|name| String::from_utf8(name).ok());
    decoded.ok_or_else(|| InvalidNextToken::new("The specified token isn't valid."))
}
