//! DescribeImages and ListImages: there are none, because none can be pushed.

use super::read;
use crate::Ecr;
use crate::faults::Refusal;
use wire::Cx;
use wire::ecr::*;

/// No image, and the fault of one that is named.
pub(super) async fn describe_images(
    cx: &Cx<Ecr>,
    input: DescribeImagesRequest,
) -> Result<DescribeImagesResponse, DescribeImagesError> {
    let record = read(cx, input.registry_id.as_deref(), &input.repository_name)?;
    if let Some(image) = input.image_ids.unwrap_or_default().first() {
        let id = [("imageDigest", &image.image_digest), ("imageTag", &image.image_tag)];
        let id: Vec<String> =
            id.iter().filter_map(|(name, value)| Some(format!("{name}:'{}'", (*value).as_ref()?))).collect();
        return Err(Refusal::NoImage(format!(
            "The image with imageId {{{}}} does not exist within the repository with name '{}' in the registry with id '{}'",
            id.join(", "),
            record.name,
            cx.account()
        ))
        .into());
    }
    Ok(DescribeImagesResponse { image_details: Some(Vec::new()), next_token: None })
}

/// No image.
pub(super) async fn list_images(
    cx: &Cx<Ecr>,
    input: ListImagesRequest,
) -> Result<ListImagesResponse, ListImagesError> {
    read(cx, input.registry_id.as_deref(), &input.repository_name)?;
    Ok(ListImagesResponse { image_ids: Some(Vec::new()), next_token: None })
}
