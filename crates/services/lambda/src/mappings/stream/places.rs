//! Where a stream's lanes are, and where reading goes on.

use crate::records::{LaneRecord, MappingRecord, StreamSettings};
use std::collections::BTreeMap;
use store::{Batch, Shard, StoreError};

/// A position: the sequence number of the last change that was dealt with, or the stream's beginning.
type Place = Option<String>;

/// What has been read and what of it is not dealt with. Pure.
#[derive(Debug, Default)]
pub(super) struct Places {
    /// What each lane had dealt with at the start.
    lanes: Vec<Place>,
    read_to: Place,
    /// Changes that lanes have, each with the one that was read before it.
    outstanding: BTreeMap<String, Place>,
}

impl Places {
    fn new(lanes: Vec<Place>) -> Self {
        let read_to = lanes.iter().min().cloned().flatten();
        Self { lanes, read_to, outstanding: BTreeMap::new() }
    }

    /// Where reading goes on.
    pub(super) fn read_to(&self) -> Option<&str> {
        self.read_to.as_deref()
    }

    /// Reads on from the stream's beginning.
    pub(super) fn rewind(&mut self) {
        self.read_to = None;
    }

    /// A change was read; whether its lane is to deal with it.
    pub(super) fn meet(&mut self, lane: usize, sequence: &str) -> bool {
        let is_new = self.lanes.get(lane).is_none_or(|place| place.as_deref() < Some(sequence));
        let before = self.read_to.replace(sequence.to_owned());
        if is_new {
            self.outstanding.insert(sequence.to_owned(), before);
        }
        is_new
    }

    /// All changes up to this place were read.
    pub(super) fn read(&mut self, place: &str) {
        self.read_to = Some(place.to_owned());
    }

    /// A lane has dealt with a change.
    pub(super) fn done(&mut self, sequence: &str) {
        self.outstanding.remove(sequence);
    }

    /// What all lanes have dealt with.
    pub(super) fn floor(&self) -> Place {
        self.outstanding.first_key_value().map_or_else(|| self.read_to.clone(), |(_, before)| before.clone())
    }
}

/// The lanes of a mapping as a start finds them. Where their number has changed, all begin at the earliest of what the others had
/// dealt with, and without windows.
pub(super) async fn open(
    shard: &Shard,
    record: &MappingRecord,
    settings: &StreamSettings,
) -> Result<(Places, Vec<LaneRecord>), StoreError> {
    let mut stored = Vec::new();
    for entry in shard.prefix(&LaneRecord::prefix(&record.uuid)) {
        let (key, value) = entry?;
        let lane = LaneRecord::lane(&key).zip(serde_json::from_slice::<LaneRecord>(&value).ok());
        stored.extend(lane);
    }
    let lanes = start(&stored, settings.lanes);
    if stored.iter().any(|(_, lane)| lane.of != settings.lanes) {
        let mut batch = Batch::new();
        stored.iter().for_each(|(lane, _)| batch.delete(LaneRecord::key(&record.uuid, *lane)));
        for (index, lane) in lanes.iter().enumerate() {
            batch.put(LaneRecord::key(&record.uuid, index), encode(lane));
        }
        shard.commit(batch).await?;
    }
    Ok((Places::new(lanes.iter().map(|lane| lane.position.clone()).collect()), lanes))
}

/// Where each of `count` lanes begins.
fn start(stored: &[(usize, LaneRecord)], count: u32) -> Vec<LaneRecord> {
    let floor = stored.iter().map(|(_, lane)| lane.floor.clone()).max().flatten();
    let of = |lane: &LaneRecord| lane.position.clone().max(floor.clone());
    let fresh = |position: Place| LaneRecord { of: count, position, floor: floor.clone(), window: None };
    if let Some((_, other)) = stored.iter().find(|(_, lane)| lane.of != count) {
        // A lane without a record has dealt with nothing of its own.
        let places = (0..other.of as usize).map(|index| {
            stored.iter().find(|(lane, _)| *lane == index).map_or_else(|| floor.clone(), |(_, lane)| of(lane))
        });
        let earliest = places.min().flatten();
        return (0..count).map(|_| fresh(earliest.clone())).collect();
    }
    let lanes = (0..count as usize).map(|index| match stored.iter().find(|(lane, _)| *lane == index) {
        Some((_, lane)) => LaneRecord { position: of(lane), ..lane.clone() },
        None => fresh(floor.clone()),
    });
    lanes.collect()
}

/// A lane for the store.
pub(super) fn encode(lane: &LaneRecord) -> Vec<u8> {
    // A value of plain text and JSON becomes JSON without fail.
    serde_json::to_vec(lane).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(text: &str) -> Place {
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn lane(of: u32, position: &str, floor: &str) -> LaneRecord {
        LaneRecord { of, position: place(position), floor: place(floor), window: None }
    }

    #[test]
    fn the_floor_is_what_all_have_dealt_with() {
        let mut places = Places::new(vec![place("3"), place("5")]);
        assert_eq!(places.read_to(), Some("3"));
        // The lane that was ahead has dealt with this one before.
        assert!(!places.meet(1, "4") && places.meet(0, "5") && places.meet(1, "6") && places.meet(0, "7"));
        places.read("8");
        assert_eq!(places.floor(), place("4"));
        places.done("7");
        assert_eq!(places.floor(), place("4"));
        places.done("5");
        assert_eq!(places.floor(), place("5"));
        places.done("6");
        assert_eq!(places.floor(), place("8"));
    }

    #[test]
    fn a_start_goes_on_where_each_lane_was() {
        let positions =
            |lanes: Vec<LaneRecord>| lanes.into_iter().map(|lane| lane.position).collect::<Vec<_>>();
        assert_eq!(positions(start(&[], 2)), [None, None]);
        // One lane is ahead; the other has nothing of its own, but all had dealt with 4.
        let stored = [(0, lane(2, "9", "4"))];
        assert_eq!(positions(start(&stored, 2)), [place("9"), place("4")]);
        let stored = [(0, lane(2, "9", "4")), (1, lane(2, "3", "2"))];
        assert_eq!(positions(start(&stored, 2)), [place("9"), place("4")]);
        // Another number of lanes: nobody may skip what one of them had not dealt with.
        assert_eq!(positions(start(&stored, 3)), [place("4"), place("4"), place("4")]);
        let stored = [(0, lane(1, "", "7"))];
        assert_eq!(positions(start(&stored, 1)), [place("7")]);
    }
}
