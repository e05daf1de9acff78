//! `cargo xtask bench`: every claim of speed as a row beside its floor or a peer, measured in the same run.
//!
//! A row is a median over interleaved rounds. A row that is not met is shown as not met, with what was tried. What cannot be
//! measured here is skipped loudly, by name.

mod api;
mod deploy;
mod events;
mod floor;
mod functions;
mod http;
mod items;
mod patterns;
mod process;
mod programs;
mod queues;
mod server;
mod tables;

use anyhow::Result;
use serde_json::{Value, json};

/// On which side of its target a ratio has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    Most,
    Least,
}

/// One claim, measured.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) unit: String,
    pub(crate) ours: f64,
    /// The peer, the floor, or the limit that was set.
    pub(crate) peer: f64,
    pub(crate) target: f64,
    pub(crate) bound: Bound,
}

impl Row {
    fn ratio(&self) -> f64 {
        self.ours / self.peer
    }

    fn is_met(&self) -> bool {
        match self.bound {
            Bound::Most => self.ratio() <= self.target,
            Bound::Least => self.ratio() >= self.target,
        }
    }

    /// What was tried, where it is not met.
    fn note(&self) -> Option<&'static str> {
        let found = TRIED.iter().find(|(name, _)| self.name.starts_with(name));
        found.filter(|_| !self.is_met()).map(|(_, note)| *note)
    }

    fn bound_text(&self) -> String {
        match self.bound {
            Bound::Most => format!("<= {}", self.target),
            Bound::Least => format!(">= {}", self.target),
        }
    }

    fn json(&self) -> Value {
        json!({
            "row": self.name, "unit": self.unit, "ours": self.ours, "peer": self.peer, "ratio": self.ratio(),
            "target": self.target, "bound": if self.bound == Bound::Most { "most" } else { "least" },
            "met": self.is_met(), "tried": self.note(),
        })
    }
}

/// What a suite has to say.
pub(crate) enum Found {
    Row(Row),
    Skipped { name: &'static str, why: String },
}

/// A group of rows that share their set-up.
struct Suite {
    name: &'static str,
    run: fn() -> Result<Vec<Found>>,
}

const SUITES: &[Suite] = &[
    Suite { name: "api", run: api::run },
    Suite { name: "compute", run: programs::compute },
    Suite { name: "deploy", run: deploy::run },
    Suite { name: "events", run: events::run },
    Suite { name: "functions", run: functions::run },
    Suite { name: "items", run: items::run },
    Suite { name: "patterns", run: patterns::run },
    Suite { name: "process", run: process::run },
    Suite { name: "queues", run: queues::run },
    Suite { name: "scale", run: programs::scale },
    Suite { name: "store", run: programs::store },
    Suite { name: "tables", run: tables::run },
];

/// By the beginning of a row's name: what was tried. Shown only where the row is not met.
const TRIED: &[(&str, &str)] = &[
    (
        "a gigabyte in batches",
        "runs written past any journal, merged four to one at low priority; worn segments of the log used again. What is left is the \
         disk: each byte is written to the log, to a run and in about three merges, where a raw log writes it once.",
    ),
    (
        "batches of 16 by 64 writers",
        "a base of our own; memtables that are trees whose keys and values lie together, in place of a skip list; worn segments of \
         the log used again, so that no zeroes are written; the log's thread waits for no more than copying; moving and merging \
         at low priority, synced every 2 MiB. What is left are frames of a third of a group, since half of the writers go on while the \
         others' frame is synced, and memtables on their way to the base, which a raw log does not have.",
    ),
    (
        "commit of 16 puts",
        "comparing keys by a number, keys and values kept together. What is left is making 16 values, three blocks of disk and not \
         one, and two changes of thread.",
    ),
    (
        "commit of one 512-byte put",
        "both threads look for work for a moment before they sleep. What it adds to the sync are two changes of thread, to the \
         log's and back; a worker that synced itself would keep its other requests waiting.",
    ),
    (
        "5 array rules beside",
        "numbers of 17 digits parsed and written back without allocation (three times as fast). Every coordinate is a value that may \
         match, so there is no early end; what is left is to parse only those whose first digits some rule has.",
    ),
    (
        "5 numeric rules beside",
        "ranges by blocks of the number line. The field is the last of ten, and finding it is two thirds of the time.",
    ),
    (
        "GetItem over 1 ",
        "workers look for work for a moment before they sleep and give their processor up only while they wait for another thread, a \
         client that is one thread, JSON strings searched for escapes a chunk at a time. What is left is mostly the kernel's waking of \
         the client: see the row of a client that never sleeps, and the bare server, which answers before its client has gone to sleep.",
    ),
    (
        "PutItem over 1 ",
        "the worker and the log's thread look for work for a moment before they sleep; frames are written past the page cache, by one \
         write that is durable when it returns. What is left is the sync of the disk: the bare server that syncs, which does nothing \
         else, is the most that there can be, and dynalite, which keeps its items in memory and syncs nothing, takes about as long.",
    ),
    (
        "p99 of point reads",
        "hashes that say which block has a key, in a cache of pages: one look a run, one read of one block of 4 KiB a key, no compression. A \
         few items lie in a memtable, where a read takes 1.3 us at p99, less than any read of a file; among many, a look into each of \
         some ten runs misses the processor's caches.",
    ),
    (
        "send, receive, delete over 1 ",
        "a cycle is two durable commits one after the other, and the disk's own syncs are most of it: at 100 us each there is no more than \
         5,000 a second, where the peers write nothing. Over 16 connections the syncs are shared.",
    ),
];

/// Runs the suites whose name contains the filter, or the rows whose name does; all of them without one.
pub(crate) fn run(arguments: &[String]) -> Result<()> {
    let as_json = arguments.iter().any(|argument| argument == "--json");
    let filter = arguments.iter().find(|argument| !argument.starts_with("--")).map_or("", String::as_str);
    let named: Vec<&Suite> = SUITES.iter().filter(|suite| suite.name.contains(filter)).collect();
    let (suites, rows) = if named.is_empty() { (SUITES.iter().collect(), filter) } else { (named, "") };
    let mut found = Vec::new();
    for suite in suites {
        eprintln!("measuring: {}", suite.name);
        found.extend((suite.run)()?);
    }
    let kept: Vec<&Found> = found.iter().filter(|found| name(found).contains(rows)).collect();
    if as_json {
        let all: Vec<Value> = kept.iter().map(|found| shown_json(found)).collect();
        println!("{}", serde_json::to_string_pretty(&all)?);
    } else {
        print(&kept);
    }
    Ok(())
}

fn name(found: &Found) -> &str {
    match found {
        Found::Row(row) => &row.name,
        Found::Skipped { name, .. } => name,
    }
}

fn shown_json(found: &Found) -> Value {
    match found {
        Found::Row(row) => row.json(),
        Found::Skipped { name, why } => json!({ "row": name, "skipped": why }),
    }
}

fn print(found: &[&Found]) {
    let width = found.iter().map(|found| name(found).len()).max().unwrap_or_default().max(4);
    println!(
        "{:width$}  {:>12}  {:>12}  {:4}  {:>6}  {:>8}  verdict",
        "row", "ours", "peer", "unit", "ratio", "target"
    );
    for found in found {
        match found {
            Found::Row(row) => {
                let verdict = if row.is_met() { "met" } else { "NOT MET" };
                println!(
                    "{:width$}  {:>12.1}  {:>12.1}  {:4}  {:>6.2}  {:>8}  {verdict}",
                    row.name,
                    row.ours,
                    row.peer,
                    row.unit,
                    row.ratio(),
                    row.bound_text(),
                );
                if let Some(note) = row.note() {
                    println!("{:width$}  tried: {note}", "");
                }
            }
            Found::Skipped { name, why } => println!("{name:width$}  SKIPPED: {why}"),
        }
    }
}

/// The middle of some figures.
pub(crate) fn median(figures: &mut [f64]) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_met_on_the_right_side_of_its_target() {
        let row =
            |ours, bound| Row { name: "x".into(), unit: "us".into(), ours, peer: 10.0, target: 2.0, bound };
        assert!(row(20.0, Bound::Most).is_met() && !row(20.1, Bound::Most).is_met());
        assert!(row(20.0, Bound::Least).is_met() && !row(19.9, Bound::Least).is_met());
        assert_eq!(median(&mut [3.0, 1.0, 2.0]), 2.0);
    }
}
