//! Event patterns: which of many rules an event matches.
//!
//! The language is EventBridge's, as its documentation and aws/event-ruler (the matcher behind it) define it: exact values, prefix,
//! suffix, wildcard, anything-but and its nestings, numeric, cidr, exists, equals-ignore-case, `$or`, arrays. A [`Pattern`] is compiled
//! once, with AWS's own message where it is not valid; a [`Matcher`] holds many and answers, for an event's JSON, which match.
//!
//! How an event is matched. One pass over its bytes (`scan`) follows only paths that rules name, skips the rest without reading it, and
//! stops when all of them were seen. Then the values look rules up, not the other way round:
//!
//! * the fields of a rule that take only exact values make its signature; all rules of one signature share one hash table under a
//!   hash of all their values, so that 100,000 rules of two fields cost one look-up (`exact`);
//! * a rule without such fields, or whose exact values are shared by too many, is found by the most selective of its other
//!   predicates: prefixes and suffixes by their length and hash, numbers by the block of the number line that holds their range,
//!   addresses by the length and bits of their network (`predicates`);
//! * what is found so is a candidate and verified whole (`verify`). A look-up never decides alone, so a collision of hashes costs time
//!   and nothing else.
//!
//! A matcher is changed in place, in microseconds at any size, and read through `&self`; whoever shares it puts a lock around it.
//! A copy of the whole for each change, swapped, would let readers go without a lock that costs them 20 ns, and a change of 100,000
//! rules cost milliseconds.
//!
//! What differs from event-ruler, on purpose: of a key that stands twice in one object the first counts, because the scan stops when
//! it has seen what it wants, and for the same reason `a` before `a.b` hides that from rules that ask for `a`, in it `b` (not from
//! rules that ask for `a.b`); each rule is decided by itself, whatever other rules there are; a network holds no number.
//!
//! An event must be well-formed JSON: [`check_json`] says so, once, where events come in. A text that is not is never a panic, but
//! what matches it is not defined.

mod address;
mod check;
mod compile;
mod exact;
mod hash;
mod json;
mod matcher;
mod names;
mod number;
mod pattern;
mod predicates;
mod scan;
mod skip;
mod verify;
mod wildcard;

pub use check::{JsonFault, check_json};
pub use matcher::{Matcher, Scratch};
pub use pattern::{InvalidPattern, Pattern};

#[cfg(test)]
mod property_tests;
