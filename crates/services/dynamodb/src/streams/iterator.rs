//! Shard iterators: `{stream's ARN}|1|{base64}`, as DynamoDB's look. All that they know is in them, so nothing is kept for them.

use super::faults::StreamFault;
use super::mix;
use super::read::Place;
use crate::records::stream::{ShardRecord, StreamRecord};
use base::{Region, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use std::time::Duration;

/// How long an iterator can be used.
const LIFE: Duration = Duration::from_secs(15 * 60);

/// What is in an iterator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ShardIterator {
    /// The first sequence number of the shard, which names it.
    pub(crate) shard: u64,
    pub(crate) place: Place,
    issued_micros: i64,
}

impl ShardIterator {
    pub(crate) fn new(shard: &ShardRecord, place: Place, now: Timestamp) -> Self {
        Self { shard: shard.start, place, issued_micros: now.as_micros() }
    }

    /// The iterator as text.
    pub(crate) fn text(&self, stream: &StreamRecord, region: Region) -> String {
        let (kind, behind) = match self.place {
            Place::Horizon => (0, 0),
            Place::Behind(sequence) => (1, sequence),
        };
        let words = [self.shard, kind, behind, self.issued_micros.cast_unsigned()];
        let mut bytes: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        bytes.extend_from_slice(&check(stream, &words).to_be_bytes());
        format!("{}|1|{}", stream.arn(region), STANDARD.encode(bytes))
    }

    /// The ARN in an iterator's text.
    pub(crate) fn arn(text: &str) -> Result<&str, StreamFault> {
        text.split_once('|').map(|(arn, _)| arn).ok_or_else(invalid)
    }

    /// What is in an iterator of `stream`.
    pub(crate) fn read(text: &str, stream: &StreamRecord, now: Timestamp) -> Result<Self, StreamFault> {
        let encoded = text.split_once("|1|").ok_or_else(invalid)?.1;
        let bytes = STANDARD.decode(encoded).map_err(|_| invalid())?;
        let (words, rest) = bytes.as_chunks::<8>();
        let words: Vec<u64> = words.iter().map(|word| u64::from_be_bytes(*word)).collect();
        let ([shard, kind, behind, issued, sum], []) = (words.as_slice(), rest) else {
            return Err(invalid());
        };
        if *sum != check(stream, &[*shard, *kind, *behind, *issued]) {
            return Err(invalid());
        }
        let place = if *kind == 0 { Place::Horizon } else { Place::Behind(*behind) };
        let issued_micros = issued.cast_signed();
        if now.since(Timestamp::from_micros(issued_micros)) > LIFE {
            return Err(StreamFault::expired());
        }
        Ok(Self { shard: *shard, place, issued_micros })
    }
}

fn invalid() -> StreamFault {
    StreamFault::invalid("Invalid ShardIterator")
}

/// Tells an iterator that this stream gave out from one that somebody made up.
fn check(stream: &StreamRecord, words: &[u64]) -> u64 {
    words.iter().fold(mix(stream.seed), |sum, word| mix(sum ^ word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stream(seed: u64) -> StreamRecord {
        let mut stream =
            StreamRecord { table: "t".into(), label: "l".into(), seed, ..StreamRecord::default() };
        stream.roll(0, Timestamp::from_secs(1));
        stream
    }

    #[test]
    fn an_iterator_reads_back_for_fifteen_minutes() {
        let stream = stream(7);
        for place in [Place::Horizon, Place::Behind(0), Place::Behind(u64::MAX)] {
            let now = Timestamp::from_secs(1_000);
            let iterator = ShardIterator::new(&stream.shards[0], place, now);
            let text = iterator.text(&stream, Region::DEFAULT);
            assert_eq!(ShardIterator::arn(&text).unwrap(), stream.arn(Region::DEFAULT));
            assert_eq!(ShardIterator::read(&text, &stream, now + LIFE).unwrap(), iterator);
            let late = ShardIterator::read(&text, &stream, now + LIFE + Duration::from_millis(1));
            assert!(matches!(late, Err(StreamFault::ExpiredIteratorException(_))));
        }
    }

    #[test]
    fn what_was_made_up_or_belongs_to_another_stream_is_refused() {
        let (own, other) = (stream(7), stream(8));
        let now = Timestamp::from_secs(1_000);
        let text = ShardIterator::new(&own.shards[0], Place::Behind(5), now).text(&own, Region::DEFAULT);
        let mut forged = text.clone().into_bytes();
        let at = text.find("|1|").unwrap() + 10;
        forged[at] = if forged[at] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(forged).unwrap();
        for (text, stream) in [
            (text.as_str(), &other),
            (forged.as_str(), &own),
            ("x|1|", &own),
            ("x|1|AAAA", &own),
            ("x", &own),
        ] {
            let read = ShardIterator::read(text, stream, now);
            assert!(matches!(read, Err(StreamFault::ValidationException(_))), "{text}");
        }
    }
}
