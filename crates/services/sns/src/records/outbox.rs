//! What leaves for people and their devices: `outbox/{account}/{number}`. Nothing here brings it to them; whoever runs the server reads
//! it instead. The newest thousand of an account are kept.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::{StoreError, Txn};

/// What the keys of all letters begin with.
pub(crate) const PREFIX: &[u8] = b"outbox/";
/// How many letters of an account are kept.
pub(crate) const KEPT: u64 = 1_000;

/// An e-mail, a text message, or what an app's push service would get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Its place in the account's outbox; later ones have higher numbers.
    pub number: u64,
    /// Whose it is.
    pub account: String,
    /// `application`, `email`, `email-json` or `sms`.
    pub kind: String,
    /// An address, a phone number, or the ARN of an endpoint.
    pub to: String,
    /// The display name of its topic, or a sender id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What it says.
    pub text: String,
    /// The id of the message.
    pub message: String,
    /// The topic's ARN, where it comes from one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// What it carries beside the text: `SMSType` of a text message, the device's `Token` of an endpoint, message attributes.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, String>,
    /// When it left, as SNS writes times.
    pub time: String,
}

/// What the keys of an account's letters begin with.
pub(crate) fn prefix(account: &str) -> Vec<u8> {
    [PREFIX, account.as_bytes(), b"/"].concat()
}

pub(crate) fn key(account: &str, number: u64) -> Vec<u8> {
    format!("outbox/{account}/{number:020}").into_bytes()
}

/// Puts a letter into its account's outbox; the oldest goes where there are too many.
pub(crate) fn put_in(txn: &mut Txn<'_>, mut letter: Letter) -> Result<(), StoreError> {
    let counter = format!("outbox-count/{}", letter.account).into_bytes();
    let count =
        txn.get(&counter)?.and_then(|bytes| bytes.as_ref().try_into().ok()).map_or(0, u64::from_be_bytes);
    letter.number = count + 1;
    txn.put(counter, letter.number.to_be_bytes().to_vec());
    if letter.number > KEPT {
        txn.delete(key(&letter.account, letter.number - KEPT));
    }
    // Writing plain fields as JSON cannot fail.
    txn.put(key(&letter.account, letter.number), serde_json::to_vec(&letter).unwrap_or_default());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_reads_back() {
        let letter = Letter {
            number: 7,
            account: "0".into(),
            kind: "email".into(),
            to: "a@b.c".into(),
            subject: Some("s".into()),
            attributes: [("k".to_owned(), "v".to_owned())].into(),
            ..Letter::default()
        };
        let bytes = serde_json::to_vec(&letter).unwrap();
        assert_eq!(serde_json::from_slice::<Letter>(&bytes).unwrap(), letter);
        assert!(key("0", 7).starts_with(&prefix("0")) && key("0", 7) < key("0", 10));
    }
}
