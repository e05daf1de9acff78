//! `bench-patterns --json`: matching of event patterns on one core, beside the `quamina` crate, as lines of JSON. `--only NAME` measures
//! the sets of few rules whose names contain it, or those of `many`.
//!
//! With `--dump FOLDER` it writes the events and rules that it measures with instead, for peers in other languages: `events.jsonl`, and
//! a file of rules, a line each, for every set. Events look like San Francisco's city lots, at about 830 bytes.

#![expect(clippy::print_stdout, reason = "its lines are its output")]

use base::Clock;
use engine::events::{Matcher, Pattern, Scratch};
use quamina::{MatcherBuildMode, Quamina, QuaminaBuilder};
use std::path::Path;
use std::time::Duration;

/// How many different events there are.
const EVENTS: usize = 1_000;
/// How long one measurement lasts, and how many there are of each.
const LASTS: Duration = Duration::from_millis(150);
const ROUNDS: usize = 5;

/// Of two fields each: of values that a hundred other rules have too, and of a value that no other has.
const SHARED: &str = "100,000 two-field rules of shared values";
const APART: &str = "100,000 two-field rules of values apart";

/// A set of few rules: its name, whether its fields come last in an event, and the rules.
type Few = (&'static str, bool, Vec<String>);

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let events = events();
    let arguments: Vec<String> = std::env::args().collect();
    if let Some(at) = arguments.iter().position(|argument| argument == "--dump") {
        let folder = arguments.get(at + 1).ok_or("--dump wants a folder")?;
        return dump(Path::new(folder), &events);
    }
    let clock = Clock::system();
    let only = arguments.iter().skip_while(|argument| *argument != "--only").nth(1);
    let wanted = |name: &str| only.is_none_or(|only| name.contains(only.as_str()));
    for (name, last, rules) in few().into_iter().filter(|(name, ..)| wanted(name)) {
        let (ours, peer) = beside(&clock, &rules, &events)?;
        let target = if last { 2.0 } else { 1.0 };
        row(&format!("5 {name} rules, events a second"), "1/s", ours, peer, target, "least");
    }
    if !wanted("many") {
        return Ok(());
    }
    let (ours, peer) = beside(&clock, &shared(), &events)?;
    row(&format!("{SHARED}, events a second"), "1/s", ours, peer, 10.0, "least");
    let (ours, peer) = beside(&clock, &many(100_000), &events)?;
    row(&format!("{APART}, events a second"), "1/s", ours, peer, 1.0, "least");
    scale(&clock, &events)
}

/// Few rules beside a million; memory; adding one.
fn scale(clock: &Clock, events: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    let hundred = matcher(&many(100))?;
    let few = rate(clock, events, &mut ours(&hundred));
    let rules = many(1_000_000);
    let before = resident()?;
    let mut million = Matcher::default();
    let mut adding = Vec::new();
    for (number, rule) in rules.iter().enumerate() {
        let began = clock.monotonic();
        million.add(number as u64, &Pattern::parse(rule)?);
        if (100_000..110_000).contains(&number) {
            adding.push((clock.monotonic() - began).as_secs_f64() * 1e6);
        }
    }
    let memory = (resident()? - before) / rules.len() as f64;
    let many = rate(clock, events, &mut ours(&million));
    adding.sort_unstable_by(f64::total_cmp);
    let p99 = adding.get(adding.len() * 99 / 100).copied().unwrap_or_default();
    row("time of an event with 1,000,000 rules beside 100", "us", 1e6 / many, 1e6 / few, 2.0, "most");
    row("memory of a rule beside 1 KiB", "B", memory, 1_024.0, 1.0, "most");
    row("adding a rule to 100,000, p99, beside 10 us", "us", p99, 10.0, 1.0, "most");
    Ok(())
}

fn row(name: &str, unit: &str, ours: f64, peer: f64, target: f64, bound: &str) {
    println!(
        r#"{{"row":"{name}","unit":"{unit}","ours":{ours:.3},"peer":{peer:.3},"target":{target},"bound":"{bound}"}}"#
    );
}

fn matcher(rules: &[String]) -> Result<Matcher, Box<dyn std::error::Error>> {
    let mut matcher = Matcher::default();
    for (number, rule) in rules.iter().enumerate() {
        matcher.add(number as u64, &Pattern::parse(rule)?);
    }
    Ok(matcher)
}

/// How many rules an event matches, by us.
fn ours(matcher: &Matcher) -> impl FnMut(&[u8]) -> usize {
    let (mut scratch, mut matched) = (Scratch::default(), Vec::new());
    move |event| {
        matcher.matches(event, &mut scratch, &mut matched);
        matched.len()
    }
}

/// Events a second with some rules: ours, and those of the crate, in turns. Both must match the same.
fn beside(
    clock: &Clock,
    rules: &[String],
    events: &[String],
) -> Result<(f64, f64), Box<dyn std::error::Error>> {
    let matcher = matcher(rules)?;
    let mut own = ours(&matcher);
    // Its bounds are for patterns of strangers; its fastest way is what we are measured beside.
    let mut other: Quamina<u64> = QuaminaBuilder::new().with_arena_byte_budget(1 << 32).build()?;
    other.set_matcher_build_mode(MatcherBuildMode::BuiltForSpeed);
    for (number, rule) in rules.iter().enumerate() {
        other.add_pattern(number as u64, rule)?;
    }
    let mut peer = |event: &[u8]| other.matches_for_event(event).map_or(usize::MAX, |found| found.len());
    let mut total = 0;
    for event in events {
        let (mine, theirs) = (own(event.as_bytes()), peer(event.as_bytes()));
        if mine != theirs {
            return Err(format!("{mine} rules match and not {theirs}: {event}, {:?}", rules.first()).into());
        }
        total += mine;
    }
    if total == 0 {
        return Err(format!("nothing matches {:?}", rules.first()).into());
    }
    let (mut rates, mut peers) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        rates.push(rate(clock, events, &mut own));
        peers.push(rate(clock, events, &mut peer));
    }
    Ok((median(&mut rates), median(&mut peers)))
}

fn rate(clock: &Clock, events: &[String], matches: &mut dyn FnMut(&[u8]) -> usize) -> f64 {
    let began = clock.monotonic();
    let (mut count, mut total) = (0usize, 0usize);
    loop {
        for event in events {
            total += matches(std::hint::black_box(event.as_bytes()));
        }
        count += events.len();
        let passed = clock.monotonic() - began;
        if passed >= LASTS {
            std::hint::black_box(total);
            return count as f64 / passed.as_secs_f64();
        }
    }
}

fn median(figures: &mut [f64]) -> f64 {
    figures.sort_unstable_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// Resident memory, in bytes.
fn resident() -> Result<f64, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    let kib: f64 = line.trim().trim_end_matches("kB").trim().parse()?;
    Ok(kib * 1_024.0)
}

/// Numbers that look random and are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

const STREETS: [&str; 12] = [
    "JEFFERSON",
    "BEACH",
    "NORTH POINT",
    "BAY",
    "FRANCISCO",
    "CHESTNUT",
    "LOMBARD",
    "GREENWICH",
    "FILBERT",
    "UNION",
    "GREEN",
    "VALLEJO",
];
const TYPES: [&str; 4] = ["ST", "AVE", "BLVD", "WAY"];

/// Events like those of the city's lots: what they are first, then where they lie, then who wrote them.
fn events() -> Vec<String> {
    let mut numbers = Numbers(7);
    let mut all = Vec::with_capacity(EVENTS);
    for index in 0..EVENTS {
        let street = STREETS[index % STREETS.len()];
        let kind = TYPES[numbers.below(4) as usize];
        let (block, lot) = (numbers.below(10_000), numbers.below(1_000));
        let from = numbers.below(4_000);
        let area = numbers.below(90_000) as f64 / 10.0;
        let mut corners = Vec::new();
        let point = |numbers: &mut Numbers| {
            let (x, y) = (numbers.below(1_000_000_000_000), numbers.below(1_000_000_000_000));
            format!("[-122.42{x:012},37.80{y:012},0.0]")
        };
        for _ in 0..10 {
            corners.push(point(&mut numbers));
        }
        let author = numbers.below(100);
        all.push(format!(
            r#"{{"type":"Feature","properties":{{"MAPBLKLOT":"{index:07}","BLKLOT":"{block:04}{lot:03}","BLOCK_NUM":"{block:04}","LOT_NUM":"{lot:03}","FROM_ST":"{from}","TO_ST":"{from}","STREET":"{street}","ST_TYPE":"{kind}","ODD_EVEN":"E","LOT_AREA":{area}}},"geometry":{{"type":"Polygon","coordinates":[[{}]]}},"meta":{{"source":"survey-{author:02}","revision":"r{}"}}}}"#,
            corners.join(","),
            index % 50,
        ));
    }
    all
}

/// Sets of five rules, of which most match some events.
fn few() -> Vec<Few> {
    let street = |value: &dyn Fn(&str) -> String| -> Vec<String> {
        STREETS[..5]
            .iter()
            .map(|name| format!(r#"{{"properties":{{"STREET":[{}]}}}}"#, value(name)))
            .collect()
    };
    let half = |name: &str| name[..name.len() / 2].to_owned();
    let rest = |name: &str| name[name.len() / 2..].to_owned();
    let numbers = |path: &dyn Fn(u32) -> String| (0..5).map(path).collect::<Vec<_>>();
    vec![
        ("exact", false, street(&|name| format!(r#""{name}""#))),
        ("prefix", false, street(&|name| format!(r#"{{"prefix":"{}"}}"#, half(name)))),
        ("suffix", false, street(&|name| format!(r#"{{"suffix":"{}"}}"#, rest(name)))),
        (
            "equals-ignore-case",
            false,
            street(&|name| format!(r#"{{"equals-ignore-case":"{}"}}"#, name.to_lowercase())),
        ),
        (
            "wildcard",
            false,
            street(&|name| format!(r#"{{"wildcard":"{}*{}"}}"#, &name[..1], &name[name.len() - 1..])),
        ),
        ("anything-but", false, street(&|name| format!(r#"{{"anything-but":["{name}"]}}"#))),
        (
            "exists",
            false,
            numbers(&|n| {
                format!(
                    r#"{{"properties":{{"{}":[{{"exists":true}}]}}}}"#,
                    ["BLKLOT", "LOT_NUM", "NONE", "TO_ST", "STREET"][n as usize]
                )
            }),
        ),
        (
            "numeric",
            false,
            numbers(&|n| {
                format!(
                    r#"{{"properties":{{"LOT_AREA":[{{"numeric":[">",{},"<=",{}]}}]}}}}"#,
                    n * 1_000,
                    n * 1_000 + 1_500
                )
            }),
        ),
        (
            "two-field",
            false,
            numbers(&|n| {
                let (street, kind) = (STREETS[n as usize], TYPES[n as usize % 4]);
                format!(r#"{{"properties":{{"STREET":["{street}"],"ST_TYPE":["{kind}"]}}}}"#)
            }),
        ),
        (
            "array",
            false,
            numbers(&|n| {
                format!(r#"{{"geometry":{{"coordinates":[{}]}}}}"#, ["0", "1", "2", "3", "4"][n as usize])
            }),
        ),
        ("last exact", true, numbers(&|n| format!(r#"{{"meta":{{"revision":["r{n}"]}}}}"#))),
        (
            "last prefix",
            true,
            numbers(&|n| format!(r#"{{"meta":{{"source":[{{"prefix":"survey-{n}"}}]}}}}"#)),
        ),
    ]
}

/// Rules of two fields whose values many share, in all combinations.
fn shared() -> Vec<String> {
    let mut numbers = Numbers(3);
    let mut rule = || {
        let (lot, block) = (numbers.below(1_000), numbers.below(10_000));
        format!(r#"{{"properties":{{"LOT_NUM":["{lot:03}"],"BLOCK_NUM":["{block:04}"]}}}}"#)
    };
    (0..100_000).map(|_| rule()).collect()
}

/// Rules of two fields, one for each lot and street.
fn many(count: usize) -> Vec<String> {
    (0..count)
        .map(|n| {
            let street = STREETS[n % EVENTS % STREETS.len()];
            format!(r#"{{"properties":{{"MAPBLKLOT":["{n:07}"],"STREET":["{street}"]}}}}"#)
        })
        .collect()
}

fn dump(folder: &Path, events: &[String]) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("events.jsonl"), events.join("\n"))?;
    for (name, _, rules) in few() {
        std::fs::write(folder.join(format!("5 {name} rules.jsonl")), rules.join("\n"))?;
    }
    std::fs::write(folder.join(format!("{SHARED}.jsonl")), shared().join("\n"))?;
    Ok(())
}
