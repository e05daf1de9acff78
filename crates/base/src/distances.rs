//! How far regions are from each other: the round trip between each two, with its jitter. Pure.
//!
//! A text has a line with the regions' names, then a line for each region: its name and the round trip to each of them, in that
//! order, in milliseconds. A cell is `68`, or `68~3` for 68 give or take 3, or `-` where the other direction says it (or
//! nothing does: then it is none). A line `jitter 3%` is the jitter of cells that have none of their own. What follows a `#` is a
//! comment.

use crate::{Region, Rng};
use std::collections::HashMap;
use std::time::Duration;

/// The longest round trip, in milliseconds: a minute.
const LONGEST: f64 = 60_000.0;

/// The round trips between regions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distances(HashMap<(Region, Region), RoundTrip>);

/// In milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
struct RoundTrip {
    middle: f64,
    jitter: f64,
}

impl Distances {
    /// Every region is everywhere.
    pub fn none() -> Self {
        Self::default()
    }

    /// The medians between AWS's own regions, as cloudping.co measures them.
    pub fn realistic() -> Self {
        // The text is a part of the program, and a test reads it.
        Self::parse(include_str!("round_trips.txt")).unwrap_or_default()
    }

    /// Reads a text; what is wrong with it is told with its line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut given = HashMap::new();
        let (mut columns, mut share): (Vec<Region>, f64) = (Vec::new(), 0.0);
        for (number, line) in (1..).zip(text.lines()) {
            let wrong = |what: String| format!("line {number}: {what}");
            let mut words = line.split('#').next().unwrap_or_default().split_whitespace().peekable();
            match words.peek() {
                None => continue,
                Some(&"jitter") => {
                    let percent = words.nth(1).and_then(|word| word.strip_suffix('%'));
                    let percent = percent.and_then(|word| word.parse::<f64>().ok());
                    let percent = percent.filter(|percent| (0.0..=100.0).contains(percent));
                    share =
                        percent.ok_or_else(|| wrong("jitter wants a share such as 3%".to_owned()))? / 100.0;
                }
                Some(_) if columns.is_empty() => {
                    for word in words {
                        columns.push(Region::parse(word).map_err(|error| wrong(error.to_string()))?);
                    }
                }
                Some(_) => row(&mut words, &columns, share, &mut given).map_err(wrong)?,
            }
        }
        if columns.is_empty() {
            return Err("there is no line with the regions' names".to_owned());
        }
        // What only one direction says holds for both.
        for ((from, to), trip) in given.clone() {
            given.entry((to, from)).or_insert(trip);
        }
        Ok(Self(given))
    }

    /// The time there and back, drawn anew; nothing within a region, and where nothing is known.
    pub fn round_trip(&self, from: Region, to: Region, rng: &Rng) -> Duration {
        match self.0.get(&(from, to)) {
            Some(trip) if from != to => {
                let off = trip.jitter * (rng.fraction() * 2.0 - 1.0);
                Duration::from_secs_f64((trip.middle + off).max(0.0) / 1_000.0)
            }
            _ => Duration::ZERO,
        }
    }
}

/// A region's line.
fn row<'a>(
    words: &mut impl Iterator<Item = &'a str>,
    columns: &[Region],
    share: f64,
    given: &mut HashMap<(Region, Region), RoundTrip>,
) -> Result<(), String> {
    let name = words.next().unwrap_or_default();
    let from = Region::parse(name).map_err(|error| error.to_string())?;
    let cells: Vec<&str> = words.collect();
    if cells.len() != columns.len() {
        return Err(format!("{from} has {} round trips for {} regions", cells.len(), columns.len()));
    }
    for (to, cell) in columns.iter().zip(cells) {
        if cell == "-" {
            continue;
        }
        let (middle, jitter) =
            cell.split_once('~').map_or((cell, None), |(middle, jitter)| (middle, Some(jitter)));
        let number = |text: &str| text.parse::<f64>().ok().filter(|number| (0.0..=LONGEST).contains(number));
        let middle = number(middle);
        let jitter = jitter.map_or_else(|| middle.map(|middle| middle * share), number);
        let (Some(middle), Some(jitter)) = (middle, jitter) else {
            return Err(format!(
                "`{cell}` is no round trip; it is milliseconds up to {LONGEST}, such as 68, 68~3 or -"
            ));
        };
        given.insert((from, *to), RoundTrip { middle, jitter });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(name: &str) -> Region {
        Region::parse(name).unwrap()
    }

    #[test]
    fn the_built_in_text_reads_and_is_as_the_world_is() {
        let text = include_str!("round_trips.txt");
        assert_eq!(Distances::parse(text), Ok(Distances::realistic()));
        let rng = Rng::seeded(1);
        let trip = |from, to| Distances::realistic().round_trip(region(from), region(to), &rng).as_millis();
        assert!((60..80).contains(&trip("us-east-1", "eu-west-1")));
        assert!((60..80).contains(&trip("eu-west-1", "us-east-1")));
        assert!((370..460).contains(&trip("af-south-1", "ap-southeast-2")));
        assert_eq!(trip("eu-west-1", "eu-west-1"), 0);
    }

    #[test]
    fn a_cell_has_its_jitter_and_holds_for_both_directions_unless_they_differ() {
        let text = "jitter 10% # of all\n us-east-1 eu-west-1 eu-west-2\nus-east-1 0 100 40~0\neu-west-1 200~1 - -\n";
        let distances = Distances::parse(text).unwrap();
        let rng = Rng::seeded(1);
        let between = |from, to, low: u64, high: u64| {
            for _ in 0..100 {
                let trip = distances.round_trip(region(from), region(to), &rng);
                assert!(
                    (Duration::from_millis(low)..=Duration::from_millis(high)).contains(&trip),
                    "{trip:?}"
                );
            }
        };
        between("us-east-1", "eu-west-1", 90, 110);
        between("eu-west-1", "us-east-1", 199, 201);
        between("eu-west-2", "us-east-1", 40, 40);
        between("eu-west-2", "eu-west-1", 0, 0);
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        for (text, told) in [
            ("", "no line with the regions' names"),
            ("jitter much", "line 1: jitter wants"),
            ("mars-1", "line 1: `mars-1` is not an AWS region"),
            ("us-east-1\n\neu-west-1 1 2", "line 3: eu-west-1 has 2 round trips for 1 regions"),
            ("us-east-1\neu-west-1 fast", "line 2: `fast` is no round trip"),
            ("us-east-1\neu-west-1 -4", "line 2: `-4` is no round trip"),
            ("us-east-1\neu-west-1 NaN", "line 2: `NaN` is no round trip"),
            ("us-east-1\neu-west-1 5~x", "line 2: `5~x` is no round trip"),
        ] {
            let error = Distances::parse(text).unwrap_err();
            assert!(error.contains(told), "{error}");
        }
    }
}
