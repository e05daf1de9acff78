//! The signatures of what SNS sends, by which an endpoint knows that it comes from here.
//! <https://docs.aws.amazon.com/sns/latest/dg/sns-verify-signature-of-message.html>
//!
//! A data folder has one key and one certificate, made when the first message needs them and stored since. A message is signed once,
//! however many subscriptions get it: what is signed says nothing of the subscription. What is delivered raw has no signature.

mod certificate;
mod key;

use crate::Sns;
use crate::records::signing::{KEY, SigningRecord};
use base::{Timestamp, hex};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use key::Key;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use wire::Internal;

/// What the certificate's path begins with, below this server's own pages.
const PATH: &str = "sns/SimpleNotificationService-";

/// How a topic signs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Version {
    /// By SHA-1.
    #[default]
    #[serde(rename = "1")]
    One,
    /// By SHA-256.
    #[serde(rename = "2")]
    Two,
}

impl Version {
    /// A topic's attribute `SignatureVersion`.
    pub(crate) fn of(attribute: Option<&String>) -> Self {
        if attribute.is_some_and(|version| version == "2") { Self::Two } else { Self::One }
    }

    pub(crate) fn is_one(&self) -> bool {
        *self == Self::One
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::One => "1",
            Self::Two => "2",
        }
    }
}

/// Whoever signs.
pub(crate) struct Signer {
    key: Key,
    certificate: String,
    /// This server's URL, for the links in what endpoints get.
    pub(crate) url: String,
    /// Where the certificate is.
    pub(crate) certificate_url: String,
}

impl Signer {
    fn of(record: &SigningRecord, url: &str) -> Result<Self, Internal> {
        let unread = |error: base64::DecodeError| Internal::new(error);
        let key = Key::read(&STANDARD.decode(&record.key).map_err(unread)?);
        let key = key.ok_or_else(|| Internal::new("the key that signs messages cannot be read"))?;
        let certificate = STANDARD.decode(&record.certificate).map_err(unread)?;
        let name = hex(&Sha256::digest(&certificate)[..16]);
        Ok(Self {
            key,
            certificate: certificate::pem(&certificate),
            url: url.to_owned(),
            certificate_url: format!("{url}/_whimbrel/{PATH}{name}.pem"),
        })
    }

    /// The signature of a text, in base64.
    pub(crate) fn sign(&self, text: &str, version: Version) -> String {
        STANDARD.encode(self.key.sign(text.as_bytes(), version))
    }
}

/// A new key with its certificate. It takes a tenth of a second or so.
fn made(now: Timestamp, serial: u64) -> Result<SigningRecord, String> {
    let new = key::NewKey::generate()?;
    let from = jiff::Timestamp::from_second(now.as_secs()).map_err(|error| error.to_string())?;
    let body = certificate::to_be_signed(&new.public, serial, from);
    let key = Key::read(&new.private).ok_or("a new key cannot be read")?;
    let certificate = certificate::signed(&body, &key.sign(&body, Version::Two));
    Ok(SigningRecord { key: STANDARD.encode(&new.private), certificate: STANDARD.encode(certificate) })
}

impl Sns {
    /// Whoever signs what this server sends. All that need it before it is there wait for the one that makes it: the first message may
    /// be for a thousand subscriptions at once.
    pub(crate) async fn signer(&self) -> Result<Arc<Signer>, Internal> {
        self.signer.get_or_try_init(|| self.make_signer()).await.cloned()
    }

    async fn make_signer(&self) -> Result<Arc<Signer>, Internal> {
        let shard = self.store.shard("global/sns").map_err(Internal::new)?;
        let stored = match shard.get(KEY).map_err(Internal::new)? {
            Some(bytes) => serde_json::from_slice(&bytes).map_err(Internal::new)?,
            None => {
                let (now, serial) = (self.clock.now(), self.rng.next_u64() >> 1);
                let making = tokio::task::spawn_blocking(move || made(now, serial)).await;
                let made = making.map_err(Internal::new)?.map_err(Internal::new)?;
                // An attempt that was given up may have been first.
                shard
                    .transact(|txn| match txn.get(KEY)? {
                        Some(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_else(|_| made.clone())),
                        None => {
                            // Writing plain fields as JSON cannot fail.
                            txn.put(KEY, serde_json::to_vec(&made).unwrap_or_default());
                            Ok::<SigningRecord, store::StoreError>(made.clone())
                        }
                    })
                    .await
                    .map_err(Internal::new)?
            }
        };
        Ok(Arc::new(Signer::of(&stored, &self.url)?))
    }

    /// The certificate that signatures are checked with, by its path below this server's own pages; `None` where there is none there.
    pub async fn certificate(&self, path: &str) -> Result<Option<String>, Internal> {
        if !path.starts_with(PATH) {
            return Ok(None);
        }
        let signer = self.signer().await?;
        let is_own =
            signer.certificate_url.strip_suffix(path).is_some_and(|rest| rest.ends_with("/_whimbrel/"));
        Ok(is_own.then(|| signer.certificate.clone()))
    }
}

/// What is signed: each name on a line, its value on the next.
pub(crate) fn signed_text(parts: &[(&str, &str)]) -> String {
    parts.iter().fold(String::new(), |text, (name, value)| text + name + "\n" + value + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws_lc_rs::signature::{
        RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey,
    };

    #[test]
    fn both_versions_are_signed_with_the_certificates_key() {
        let record = made(Timestamp::from_secs(1_800_000_000), 7).unwrap();
        let signer = Signer::of(&record, "http://localhost:4566").unwrap();
        let public = Key::read(&STANDARD.decode(&record.key).unwrap()).unwrap().public_pkcs1();
        let text = signed_text(&[("Message", "a\nb"), ("Type", "Notification")]);
        assert_eq!(text, "Message\na\nb\nType\nNotification\n");
        let check = |version: Version, text: &str| {
            let signature =
                STANDARD.decode(signer.sign("Message\na\nb\nType\nNotification\n", version)).unwrap();
            match version {
                Version::One => {
                    UnparsedPublicKey::new(&RSA_PKCS1_1024_8192_SHA1_FOR_LEGACY_USE_ONLY, &public)
                        .verify(text.as_bytes(), &signature)
                }
                Version::Two => UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, &public)
                    .verify(text.as_bytes(), &signature),
            }
        };
        for version in [Version::One, Version::Two] {
            assert!(check(version, &text).is_ok());
            assert!(check(version, "Message\na\nc\nType\nNotification\n").is_err());
        }
        assert!(signer.certificate.starts_with("-----BEGIN CERTIFICATE-----\n"));
        let certificate = STANDARD.decode(&record.certificate).unwrap();
        assert!(
            certificate.windows(public.len()).any(|part| part == public),
            "it is the certificate of another key"
        );
    }
}
