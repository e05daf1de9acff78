//! A session: `s/{access key id}`, JSON. It is kept until it is asked for after its end.

use base::{AccountId, Clock, Rng, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use wire::sts::Credentials;

/// A session of a role, or of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct SessionRecord {
    /// What GetCallerIdentity says.
    pub(crate) arn: String,
    pub(crate) user_id: String,
    pub(crate) secret: String,
    pub(crate) token: String,
    /// Microseconds.
    pub(crate) ends: i64,
}

/// Where a session is.
pub(crate) fn key(access_key: &str) -> Vec<u8> {
    format!("s/{access_key}").into_bytes()
}

const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A new session of an account, under its access key id.
pub(crate) fn begin(
    clock: &Clock,
    rng: &Rng,
    account: &AccountId,
    arn: String,
    user_id: String,
    seconds: i32,
) -> (String, SessionRecord) {
    let lasts = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    let access_key = format!("ASIA{account}{}", rng.string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 8));
    let record = SessionRecord {
        arn,
        user_id,
        secret: rng.string(LETTERS, 40),
        token: rng.string(LETTERS, 128),
        ends: (clock.now() + lasts).as_micros(),
    };
    (access_key, record)
}

impl SessionRecord {
    /// The session's credentials.
    pub(crate) fn credentials(&self, access_key: String) -> Credentials {
        Credentials {
            access_key_id: access_key,
            secret_access_key: self.secret.clone(),
            session_token: self.token.clone(),
            expiration: Timestamp::from_micros(self.ends),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_reads_back_and_names_its_account() {
        let account = AccountId::parse("123456789012").unwrap();
        let (key, record) = begin(&Clock::system(), &Rng::seeded(1), &account, "a".into(), "u".into(), 900);
        let bytes = serde_json::to_vec(&record).unwrap();
        assert_eq!(serde_json::from_slice::<SessionRecord>(&bytes).unwrap(), record);
        assert_eq!(AccountId::of_access_key(&key), account);
    }
}
