//! Histories of the store on a disk that fails. `WHIMBREL_SEED=17 cargo test -p whimbrel-sim` replays one, and
//! `WHIMBREL_SEED=100..5000` runs many.

use sim::{Deliberate, run};

const SEEDS: u64 = 100;

#[test]
fn a_hundred_seeds_lose_nothing() {
    let chosen = std::env::var("WHIMBREL_SEED").ok();
    let seeds: Vec<u64> = match chosen.as_deref().map(|text| text.split_once("..").unwrap_or((text, text))) {
        None => (0..SEEDS).collect(),
        Some((first, last)) => (first.parse().unwrap()..=last.parse().unwrap()).collect(),
    };
    let (mut syncs, mut moves, mut merges, mut crashes) = (0, 0, 0, 0);
    let (mut failures, mut timers, mut held) = (0, 0, 0);
    for seed in &seeds {
        match run(*seed, None) {
            Ok(summary) => {
                syncs += summary.syncs;
                moves += summary.moves;
                merges += summary.merges;
                crashes += summary.crashes;
                failures += summary.failures;
                timers += summary.timers;
                held += summary.held;
            }
            Err(finding) => panic!(
                "seed {seed}: {finding}\nreplay it: WHIMBREL_SEED={seed} cargo test -p whimbrel-sim a_hundred"
            ),
        }
    }
    if chosen.is_none() {
        // Histories that never crash or never move anything would prove nothing.
        assert!(
            syncs > 3_000 && moves > 300 && crashes > 500 && failures > 200 && timers > 1_000 && held > 200,
            "{syncs} {moves} {crashes} {failures} {timers} {held}"
        );
        assert!(merges > 500, "{merges}");
    }
}

/// What is broken on purpose is found, in few seeds.
#[track_caller]
fn is_found(deliberate: Deliberate) {
    let found = (0..20).filter(|seed| run(*seed, Some(deliberate)).is_err()).count();
    assert!(found >= 5, "{deliberate:?} was found in {found} histories of 20");
}

#[test]
fn a_disk_that_lies_about_syncs_is_found() {
    is_found(Deliberate::LyingSync);
}

#[test]
fn a_disk_that_forgets_names_is_found() {
    is_found(Deliberate::ForgottenNames);
}

#[test]
fn a_base_that_keeps_half_is_found() {
    is_found(Deliberate::HalfBase);
}

#[test]
fn a_seed_replays() {
    let text = |seed| format!("{:?}", run(seed, None));
    assert_eq!(text(3), text(3));
    assert_ne!(text(3), text(4));
}
