//! What text messages of an account have where they say nothing: `sms/{account}`, a map of names and values.

pub(crate) fn key(account: &str) -> Vec<u8> {
    format!("sms/{account}").into_bytes()
}
