//! Which of a stream's shards a change is in, by the stream's own description of itself.

use base::{AccountId, Arn, Region};
use std::sync::Arc;
use wire::House;
use wire::dynamodbstreams::{DescribeStream, DescribeStreamInput, Shard};

/// The id of the shard with this sequence number, where the stream still knows it.
pub(super) async fn of(house: &Arc<House>, stream: &str, sequence: &str) -> Option<String> {
    let arn = Arn::parse(stream)?;
    let call = house.own_call(AccountId::parse(&arn.account)?, Region::parse(&arn.region).ok()?);
    let (mut found, mut after) = (None, None);
    loop {
        let input = DescribeStreamInput {
            stream_arn: stream.to_owned(),
            exclusive_start_shard_id: after,
            ..DescribeStreamInput::default()
        };
        let description = house.call::<DescribeStream>(&call, input).await.ok()?.stream_description?;
        let mut begun = description.shards.into_iter().flatten().filter(|shard| begins_by(shard, sequence));
        found = begun.next_back().and_then(|shard| shard.shard_id).or(found);
        match description.last_evaluated_shard_id {
            Some(last) => after = Some(last),
            None => return found,
        }
    }
}

/// Whether it begins at or before this sequence number; they sort as text.
fn begins_by(shard: &Shard, sequence: &str) -> bool {
    let start =
        shard.sequence_number_range.as_ref().and_then(|range| range.starting_sequence_number.as_deref());
    start.is_some_and(|start| start <= sequence)
}
