//! GetQueueUrl.

use super::url;
use crate::Sqs;
use crate::faults::Refused;
use base::AccountId;
use wire::Cx;
use wire::sqs::*;

/// A queue's URL, by its name.
pub(super) async fn get_queue_url(
    cx: &Cx<Sqs>,
    input: GetQueueUrlRequest,
) -> Result<GetQueueUrlResult, GetQueueUrlError> {
    let owner = match input.queue_owner_aws_account_id {
        Some(owner) => AccountId::parse(&owner).ok_or_else(Refused::no_queue)?,
        None => cx.account().clone(),
    };
    let registry = cx.registry(cx.region())?;
    let queue = registry.find(&owner, &input.queue_name).ok_or_else(Refused::no_queue)?;
    Ok(GetQueueUrlResult { queue_url: Some(url(cx, &queue)) })
}
