//! A segment: its document as it came, under `s`, account, the seconds in its trace's id, the rest of that, and its own id. So a range
//! of keys is a range of time.

use crate::segment::Segment;
use base::AccountId;
use std::ops::Range;
use store::Shard;
use wire::Internal;

/// Where a segment is stored.
pub(crate) struct Place<'a> {
    account: &'a AccountId,
    trace: &'a str,
    segment: &'a str,
}

impl<'a> Place<'a> {
    pub(crate) fn of(account: &'a AccountId, segment: &'a Segment) -> Self {
        Self { account, trace: &segment.trace_id, segment: &segment.id }
    }

    pub(crate) fn key(&self) -> Vec<u8> {
        let mut key = prefix(self.account, self.trace);
        key.extend_from_slice(self.segment.as_bytes());
        key
    }
}

/// What the keys of a trace's segments begin with.
pub(crate) fn prefix(account: &AccountId, trace: &str) -> Vec<u8> {
    format!("s/{account}/{trace}/").into_bytes()
}

/// The keys of an account's traces whose times, in seconds, are from one on and before another.
pub(crate) fn between(account: &AccountId, from: i64, to: i64) -> Range<Vec<u8>> {
    // Ids have 32 bits for the seconds.
    let at = |seconds: i64| {
        let seconds = u32::try_from(seconds.max(0)).unwrap_or(u32::MAX);
        format!("s/{account}/1-{seconds:08x}").into_bytes()
    };
    at(from)..at(to)
}

/// The trace in a segment's key.
pub(crate) fn trace_of(key: &[u8]) -> Option<&str> {
    std::str::from_utf8(key).ok()?.split('/').nth(2)
}

/// The accounts that have traces: found by leaping from one to the next.
pub(crate) fn accounts(shard: &Shard) -> Result<Vec<AccountId>, Internal> {
    let (mut found, mut from) = (Vec::new(), b"s/".to_vec());
    while let Some(entry) = shard.range(from.clone()..b"s0".to_vec()).next() {
        let (key, _) = entry.map_err(Internal::new)?;
        let account = std::str::from_utf8(&key).ok().and_then(|key| AccountId::parse(key.split('/').nth(1)?));
        let account = account.ok_or_else(|| Internal::new("a stored segment has no account"))?;
        from = format!("s/{account}0").into_bytes();
        found.push(account);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_keys_is_a_range_of_time() {
        let account = AccountId::local();
        let trace = "1-5759e988-bd862e3fe1be46a994272793";
        let key = Place { account: &account, trace, segment: "53995c3f42cd8ad8" }.key();
        assert_eq!(trace_of(&key), Some(trace));
        let at = 0x5759_e988;
        assert!(between(&account, at, at + 1).contains(&key));
        assert!(
            !between(&account, at + 1, at + 2).contains(&key) && !between(&account, 0, at).contains(&key)
        );
        assert!(key.starts_with(&prefix(&account, trace)));
    }
}
