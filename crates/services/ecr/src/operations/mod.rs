//! The operations; those that are views of one part of a repository share a file.

mod create_repository;
mod delete_repository;
mod describe_repositories;
mod image_settings;
mod images;
mod lifecycle_policy;
mod repository_policy;
mod tags;

use crate::Ecr;
use crate::faults::{Refusal, no_repository};
use crate::repository::{RepositoryRecord, key};
use wire::ecr::*;
use wire::{Cx, Operations, Service, operations};

impl Service for Ecr {
    const SCHEMA: &'static wire::schema::ServiceSchema = &wire::ecr::SERVICE;

    fn operations() -> Operations<Self> {
        operations![
            CreateRepository => create_repository::create_repository,
            DeleteLifecyclePolicy => lifecycle_policy::delete_lifecycle_policy,
            DeleteRepository => delete_repository::delete_repository,
            DeleteRepositoryPolicy => repository_policy::delete_repository_policy,
            DescribeImages => images::describe_images,
            DescribeRepositories => describe_repositories::describe_repositories,
            GetLifecyclePolicy => lifecycle_policy::get_lifecycle_policy,
            GetRepositoryPolicy => repository_policy::get_repository_policy,
            ListImages => images::list_images,
            ListTagsForResource => tags::list_tags_for_resource,
            PutImageScanningConfiguration => image_settings::put_image_scanning_configuration,
            PutImageTagMutability => image_settings::put_image_tag_mutability,
            PutLifecyclePolicy => lifecycle_policy::put_lifecycle_policy,
            SetRepositoryPolicy => repository_policy::set_repository_policy,
            TagResource => tags::tag_resource,
            UntagResource => tags::untag_resource,
        ]
    }
}

/// Refuses a repository of another account's registry, which nobody here can see.
fn own(cx: &Cx<Ecr>, registry: Option<&str>, name: &str) -> Result<(), Refusal> {
    match registry {
        Some(registry) if registry != cx.account().as_str() => Err(no_repository(name, registry)),
        _ => Ok(()),
    }
}

/// The durable repository of a name.
fn read(cx: &Cx<Ecr>, registry: Option<&str>, name: &str) -> Result<RepositoryRecord, Refusal> {
    own(cx, registry, name)?;
    let bytes = cx.shard(cx.region())?.get(&key(cx.account(), name))?;
    let bytes = bytes.ok_or_else(|| no_repository(name, cx.account().as_str()))?;
    Ok(serde_json::from_slice(&bytes)?)
}

/// Changes a repository, alone on the shard; what the change gives, and the repository after it.
async fn change<T>(
    cx: &Cx<Ecr>,
    registry: Option<&str>,
    name: &str,
    change: impl FnOnce(&mut RepositoryRecord) -> Result<T, Refusal>,
) -> Result<(T, RepositoryRecord), Refusal> {
    own(cx, registry, name)?;
    let key = key(cx.account(), name);
    cx.shard(cx.region())?
        .transact(|txn| {
            let bytes = txn.get(&key)?.ok_or_else(|| no_repository(name, cx.account().as_str()))?;
            let mut record: RepositoryRecord = serde_json::from_slice(&bytes)?;
            let given = change(&mut record)?;
            txn.put(&key, serde_json::to_vec(&record)?);
            Ok((given, record))
        })
        .await
}

/// The registry and the name, as most operations give them back.
fn named(cx: &Cx<Ecr>, name: String) -> (Option<String>, Option<String>) {
    (Some(cx.account().to_string()), Some(name))
}
