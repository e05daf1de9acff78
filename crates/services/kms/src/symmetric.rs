//! Symmetric encryption, MACs and randomness.
//!
//! A ciphertext: 1, the key's id (16 bytes), the material's id (32), a nonce (12), and AES-256-GCM's output. What stands before the output is
//! authenticated with the encryption context, whose order means nothing.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::{hmac, rand};
use std::collections::BTreeMap;

/// The form above; frozen.
const FORM: u8 = 1;
const HEAD: usize = 1 + 16 + 32 + NONCE_LEN;

/// An encryption context, in the order of its names.
pub(crate) type Context = BTreeMap<String, String>;

/// Random bytes that nobody can foretell.
pub(crate) fn fill(bytes: &mut [u8]) {
    // Without randomness there is no key to be made or used.
    #[expect(clippy::expect_used, reason = "the library aborts where the kernel has no randomness")]
    rand::fill(bytes).expect("randomness");
}

/// What a ciphertext says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// As a UUID.
    pub(crate) key: String,
    pub(crate) material: String,
}

impl Label {
    /// Of a ciphertext that was sealed here; it proves nothing yet.
    pub(crate) fn read(sealed: &[u8]) -> Option<Self> {
        let head = sealed.get(..HEAD).filter(|head| head.first() == Some(&FORM))?;
        let hex = base::hex(head.get(1..17)?);
        let parts = [hex.get(..8)?, hex.get(8..12)?, hex.get(12..16)?, hex.get(16..20)?, hex.get(20..)?];
        Some(Self { key: parts.join("-"), material: base::hex(head.get(17..49)?) })
    }
}

fn unhex(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.chars().filter_map(|one| one.to_digit(16)).filter_map(|one| u8::try_from(one).ok()).collect();
    digits.chunks_exact(2).map(|pair| pair.iter().fold(0, |all, one| all << 4 | one)).collect()
}

fn authenticated(head: &[u8], context: &Context) -> Vec<u8> {
    let mut bytes = head.to_vec();
    for text in context.iter().flat_map(|(name, value)| [name, value]) {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

fn cipher(secret: &[u8]) -> Option<LessSafeKey> {
    Some(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, secret).ok()?))
}

/// Encrypts by a key's material; `None` where that is none.
pub(crate) fn seal(label: &Label, secret: &[u8], context: &Context, plain: &[u8]) -> Option<Vec<u8>> {
    let mut nonce = [0; NONCE_LEN];
    fill(&mut nonce);
    let mut sealed = vec![FORM];
    sealed.extend(unhex(&label.key));
    sealed.extend(unhex(&label.material));
    sealed.extend_from_slice(&nonce);
    let aad = Aad::from(authenticated(&sealed, context));
    let mut output = plain.to_vec();
    cipher(secret)?.seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), aad, &mut output).ok()?;
    sealed.extend(output);
    Some(sealed)
}

/// Decrypts; `None` where key, context or ciphertext are not what they were.
pub(crate) fn open(secret: &[u8], context: &Context, sealed: &[u8]) -> Option<Vec<u8>> {
    let (head, output) = sealed.split_at_checked(HEAD)?;
    let nonce = Nonce::try_assume_unique_for_key(head.get(HEAD - NONCE_LEN..)?).ok()?;
    let mut output = output.to_vec();
    let plain = cipher(secret)?.open_in_place(nonce, Aad::from(authenticated(head, context)), &mut output);
    Some(plain.ok()?.to_vec())
}

fn mac_algorithm(name: &str) -> Option<hmac::Algorithm> {
    Some(match name {
        "HMAC_SHA_224" => hmac::HMAC_SHA224,
        "HMAC_SHA_256" => hmac::HMAC_SHA256,
        "HMAC_SHA_384" => hmac::HMAC_SHA384,
        "HMAC_SHA_512" => hmac::HMAC_SHA512,
        _ => return None,
    })
}

/// A message's authentication code.
pub(crate) fn mac(algorithm: &str, secret: &[u8], message: &[u8]) -> Option<Vec<u8>> {
    let key = hmac::Key::new(mac_algorithm(algorithm)?, secret);
    Some(hmac::sign(&key, message).as_ref().to_vec())
}

/// Whether it is the message's.
pub(crate) fn is_mac(algorithm: &str, secret: &[u8], message: &[u8], mac: &[u8]) -> bool {
    let algorithm = mac_algorithm(algorithm);
    algorithm.is_some_and(|algorithm| hmac::verify(&hmac::Key::new(algorithm, secret), message, mac).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn context(pairs: &[(&str, &str)]) -> Context {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn what_is_sealed_opens_by_the_same_key_and_context_only() {
        let label = Label { key: "01234567-89ab-4def-8123-456789abcdef".into(), material: "ab".repeat(32) };
        let own = context(&[("a", "1"), ("b", "2")]);
        let sealed = seal(&label, &[7; 32], &own, b"text").unwrap();
        assert_eq!(Label::read(&sealed), Some(label.clone()));
        assert_eq!(open(&[7; 32], &own, &sealed).as_deref(), Some(&b"text"[..]));
        assert_ne!(seal(&label, &[7; 32], &own, b"text").unwrap(), sealed, "every nonce is another");
        for other in [context(&[]), context(&[("a", "1")]), context(&[("a", "1b"), ("", "2")])] {
            assert_eq!(open(&[7; 32], &other, &sealed), None);
        }
        assert_eq!(open(&[8; 32], &own, &sealed), None);
        for at in 0..sealed.len() {
            let mut forged = sealed.clone();
            forged[at] ^= 1;
            assert_eq!(open(&[7; 32], &own, &forged), None, "byte {at}");
            assert_eq!(open(&[7; 32], &own, &sealed[..at]), None);
        }
        assert_eq!(Label::read(b""), None);
    }

    #[test]
    fn a_code_is_its_messages() {
        let code = mac("HMAC_SHA_384", b"secret", b"message").unwrap();
        assert_eq!(code.len(), 48);
        assert!(is_mac("HMAC_SHA_384", b"secret", b"message", &code));
        assert!(!is_mac("HMAC_SHA_384", b"secret", b"massage", &code));
        assert!(!is_mac("HMAC_SHA_256", b"secret", b"message", &code));
        assert_eq!(mac("HMAC_MD5", b"secret", b"message"), None);
    }
}
