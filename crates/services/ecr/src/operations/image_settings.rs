//! PutImageScanningConfiguration and PutImageTagMutability: kept for images that nobody can push here.

use super::{change, named};
use crate::Ecr;
use crate::faults::{Refusal, bad};
use wire::Cx;
use wire::ecr::*;

/// The most filters of one repository.
const FILTERS: usize = 5;

/// The tags that a mutability is not for, as it is kept.
pub(super) fn exclusions(
    mutability: &ImageTagMutability,
    filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
) -> Result<Vec<String>, Refusal> {
    const NAME: &str = "imageTagMutabilityExclusionFilters";
    let filters = filters.unwrap_or_default();
    let excludes = matches!(
        mutability,
        ImageTagMutability::ImmutableWithExclusion | ImageTagMutability::MutableWithExclusion
    );
    if excludes == filters.is_empty() {
        let message = match excludes {
            true => format!("must be given with the image tag mutability {mutability}"),
            false => format!("can not be given with the image tag mutability {mutability}"),
        };
        return Err(bad(NAME, &message));
    }
    if filters.len() > FILTERS {
        return Err(bad(NAME, &format!("must have at most {FILTERS} items")));
    }
    Ok(filters.into_iter().map(|filter| filter.filter).collect())
}

/// Sets whether images would be scanned.
pub(super) async fn put_image_scanning_configuration(
    cx: &Cx<Ecr>,
    input: PutImageScanningConfigurationRequest,
) -> Result<PutImageScanningConfigurationResponse, PutImageScanningConfigurationError> {
    let scans = input.image_scanning_configuration.scan_on_push == Some(true);
    let changed = change(cx, input.registry_id.as_deref(), &input.repository_name, |record| {
        record.scans_on_push = scans;
        Ok(record.scanning())
    });
    let (scanning, _) = changed.await?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(PutImageScanningConfigurationResponse {
        registry_id,
        repository_name,
        image_scanning_configuration: Some(scanning),
    })
}

/// Sets whether tags could be moved.
pub(super) async fn put_image_tag_mutability(
    cx: &Cx<Ecr>,
    input: PutImageTagMutabilityRequest,
) -> Result<PutImageTagMutabilityResponse, PutImageTagMutabilityError> {
    let mutability = input.image_tag_mutability;
    let excluded = exclusions(&mutability, input.image_tag_mutability_exclusion_filters)?;
    let changed = change(cx, input.registry_id.as_deref(), &input.repository_name, |record| {
        record.mutability = mutability.as_str().to_owned();
        record.exclusions = excluded;
        Ok(record.filters())
    });
    let (filters, _) = changed.await?;
    let (registry_id, repository_name) = named(cx, input.repository_name);
    Ok(PutImageTagMutabilityResponse {
        registry_id,
        repository_name,
        image_tag_mutability: Some(mutability),
        image_tag_mutability_exclusion_filters: filters,
    })
}
