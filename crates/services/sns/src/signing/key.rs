//! The RSA key that signs. AWS-LC is called directly, because its safe form does not sign by SHA-1, which SNS's first version of
//! signatures needs.

use super::Version;
use aws_lc_rs::digest::{SHA1_FOR_LEGACY_USE_ONLY, SHA256, digest};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use aws_lc_sys::{
    EVP_PKEY_free, EVP_PKEY_get1_RSA, NID_sha1, NID_sha256, RSA, RSA_free, RSA_sign, d2i_AutoPrivateKey,
};
use std::ptr::{NonNull, null_mut};

/// How many bytes a signature has.
const LENGTH: usize = 256;

/// A key that was just made.
pub(super) struct NewKey {
    /// In PKCS #8's form.
    pub(super) private: Vec<u8>,
    /// As a certificate has it.
    pub(super) public: Vec<u8>,
}

impl NewKey {
    pub(super) fn generate() -> Result<Self, String> {
        let failed = |_| "no RSA key can be made".to_owned();
        let pair = KeyPair::generate(KeySize::Rsa2048).map_err(failed)?;
        let private: Pkcs8V1Der<'static> = pair.as_der().map_err(failed)?;
        let public: PublicKeyX509Der<'static> = pair.public_key().as_der().map_err(failed)?;
        Ok(Self { private: private.as_ref().to_vec(), public: public.as_ref().to_vec() })
    }
}

/// A key of 2,048 bits.
pub(super) struct Key(NonNull<RSA>);

#[expect(
    unsafe_code,
    reason = "the key is never changed, and rsa.h says that several threads may sign with one"
)]
unsafe impl Send for Key {}
#[expect(
    unsafe_code,
    reason = "the key is never changed, and rsa.h says that several threads may sign with one"
)]
unsafe impl Sync for Key {}

impl Key {
    /// Reads a key in PKCS #8's form; `None` where it is no such thing, or of another length.
    #[expect(unsafe_code, reason = "AWS-LC's safe form has no signatures by SHA-1")]
    pub(super) fn read(private: &[u8]) -> Option<Self> {
        if KeyPair::from_pkcs8(private).ok()?.public_modulus_len() != LENGTH {
            return None;
        }
        let length = private.len().try_into().ok()?;
        let mut at = private.as_ptr();
        // SAFETY: `at` and `length` are those of a slice that lives on; what comes back is null or ours to free, and the RSA key
        // is counted on its own.
        let rsa = unsafe {
            let parsed = d2i_AutoPrivateKey(null_mut(), &raw mut at, length);
            let rsa = if parsed.is_null() { null_mut() } else { EVP_PKEY_get1_RSA(parsed) };
            EVP_PKEY_free(parsed);
            rsa
        };
        NonNull::new(rsa).map(Self)
    }

    /// A text's signature by PKCS #1.
    #[expect(unsafe_code, reason = "AWS-LC's safe form has no signatures by SHA-1")]
    pub(super) fn sign(&self, text: &[u8], version: Version) -> Vec<u8> {
        let (algorithm, kind) = match version {
            Version::One => (&SHA1_FOR_LEGACY_USE_ONLY, NID_sha1),
            Version::Two => (&SHA256, NID_sha256),
        };
        let digest = digest(algorithm, text);
        let digest = digest.as_ref();
        let mut signature = vec![0; LENGTH];
        let mut length = 0;
        // SAFETY: the key is one of `LENGTH` bytes, which is how much is written at most; the digest's pointer and length are a slice's.
        let done = unsafe {
            RSA_sign(
                kind,
                digest.as_ptr(),
                digest.len(),
                signature.as_mut_ptr(),
                &raw mut length,
                self.0.as_ptr(),
            )
        };
        // It fails only where memory does; what then goes out is checked by nobody successfully.
        signature.truncate(if done == 1 { length as usize } else { 0 });
        signature
    }

    /// The public key as PKCS #1 has it.
    #[cfg(test)]
    #[expect(unsafe_code, reason = "AWS-LC's safe form has no signatures by SHA-1")]
    pub(super) fn public_pkcs1(&self) -> Vec<u8> {
        let (mut bytes, mut length) = (null_mut(), 0);
        // SAFETY: AWS-LC allocates the bytes, which are copied and freed here.
        unsafe {
            assert_eq!(
                aws_lc_sys::RSA_public_key_to_bytes(&raw mut bytes, &raw mut length, self.0.as_ptr()),
                1
            );
            let copy = std::slice::from_raw_parts(bytes, length).to_vec();
            aws_lc_sys::OPENSSL_free(bytes.cast());
            copy
        }
    }
}

impl Drop for Key {
    #[expect(unsafe_code, reason = "the key is AWS-LC's")]
    fn drop(&mut self) {
        // SAFETY: it is this value's own.
        unsafe { RSA_free(self.0.as_ptr()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_keys_are_read() {
        let new = NewKey::generate().unwrap();
        assert!(Key::read(&new.private).is_some());
        assert!(Key::read(&new.private[1..]).is_none() && Key::read(&new.public).is_none());
        assert!(Key::read(&[]).is_none());
    }
}
