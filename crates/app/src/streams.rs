//! The way from an event source mapping to a table's stream: its feed, in process.

use dynamodb::{DynamoDb, Feed, FeedError, FeedPosition};
use lambda::{StreamBatch, StreamFeed, StreamStop, Streams};
use std::sync::Arc;
use wire::operation::LocalFuture;

/// The streams of these tables.
pub(crate) struct StreamsOf(pub(crate) Arc<DynamoDb>);

impl Streams for StreamsOf {
    fn open(&self, arn: &str) -> Result<Box<dyn StreamFeed>, StreamStop> {
        Ok(Box::new(OneStream(self.0.feed(arn).map_err(stop)?)))
    }
}

struct OneStream(Feed);

impl StreamFeed for OneStream {
    fn next_after<'a>(
        &'a self,
        position: Option<&'a str>,
        limit: usize,
    ) -> LocalFuture<'a, Result<StreamBatch, StreamStop>> {
        Box::pin(async move {
            let position = match position {
                None => FeedPosition::TRIM_HORIZON,
                Some(sequence) => FeedPosition::after(sequence)
                    .ok_or_else(|| StreamStop::Failed(format!("{sequence} is no sequence number")))?,
            };
            let batch = self.0.next_after(position, limit).await.map_err(stop)?.ok_or(StreamStop::Ended)?;
            let position = batch.position.sequence_number().unwrap_or_default();
            Ok(StreamBatch { records: batch.records, position })
        })
    }

    fn latest(&self) -> Result<String, StreamStop> {
        // Behind the newest change there is always a sequence number, if only that of none.
        self.0.latest().map_err(stop).map(|latest| latest.sequence_number().unwrap_or_default())
    }
}

fn stop(error: FeedError) -> StreamStop {
    match error {
        FeedError::NotFound => StreamStop::NotFound,
        FeedError::Trimmed => StreamStop::Trimmed,
        FeedError::Failed(why) => StreamStop::Failed(why),
    }
}
