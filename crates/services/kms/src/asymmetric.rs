//! Pairs of keys: RSA and elliptic curves. Private keys are PKCS #8.

use aws_lc_rs::digest::{self, Digest};
use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm, OaepPrivateDecryptingKey,
    OaepPublicEncryptingKey, PrivateDecryptingKey,
};
use aws_lc_rs::signature::*;

/// A fresh private key of a spec.
pub(crate) fn generate(spec: &str) -> Option<Vec<u8>> {
    let size = match spec {
        "RSA_2048" => KeySize::Rsa2048,
        "RSA_3072" => KeySize::Rsa3072,
        "RSA_4096" => KeySize::Rsa4096,
        spec => {
            let pair = EcdsaKeyPair::generate(curve(spec)?).ok()?;
            return Some(pair.to_pkcs8v1().ok()?.as_ref().to_vec());
        }
    };
    let der: Pkcs8V1Der<'_> = PrivateDecryptingKey::generate(size).ok()?.as_der().ok()?;
    Some(der.as_ref().to_vec())
}

fn curve(spec: &str) -> Option<&'static EcdsaSigningAlgorithm> {
    Some(match spec {
        "ECC_NIST_P256" => &ECDSA_P256_SHA256_ASN1_SIGNING,
        "ECC_NIST_P384" => &ECDSA_P384_SHA384_ASN1_SIGNING,
        "ECC_NIST_P521" => &ECDSA_P521_SHA512_ASN1_SIGNING,
        "ECC_SECG_P256K1" => &ECDSA_P256K1_SHA256_ASN1_SIGNING,
        _ => return None,
    })
}

/// The public key of a private one, as `SubjectPublicKeyInfo`.
pub(crate) fn public(spec: &str, private: &[u8]) -> Option<Vec<u8>> {
    let der: PublicKeyX509Der<'_> = match curve(spec) {
        Some(curve) => EcdsaKeyPair::from_pkcs8(curve, private).ok()?.public_key().as_der().ok()?,
        None => PrivateDecryptingKey::from_pkcs8(private).ok()?.public_key().as_der().ok()?,
    };
    Some(der.as_ref().to_vec())
}

fn hash(algorithm: &str) -> Option<&'static digest::Algorithm> {
    Some(match algorithm.rsplit_once('_')?.1 {
        "256" => &digest::SHA256,
        "384" => &digest::SHA384,
        "512" => &digest::SHA512,
        _ => return None,
    })
}

/// What is signed: a message's digest, or the digest that was given; `None` where that is none of the algorithm's.
pub(crate) fn digest_of(algorithm: &str, message: &[u8], is_digest: bool) -> Option<Digest> {
    let hash = hash(algorithm)?;
    match is_digest {
        true => Digest::import_less_safe(message, hash).ok(),
        false => Some(digest::digest(hash, message)),
    }
}

fn encoding(algorithm: &str) -> Option<&'static dyn RsaEncoding> {
    Some(match algorithm {
        "RSASSA_PKCS1_V1_5_SHA_256" => &RSA_PKCS1_SHA256,
        "RSASSA_PKCS1_V1_5_SHA_384" => &RSA_PKCS1_SHA384,
        "RSASSA_PKCS1_V1_5_SHA_512" => &RSA_PKCS1_SHA512,
        "RSASSA_PSS_SHA_256" => &RSA_PSS_SHA256,
        "RSASSA_PSS_SHA_384" => &RSA_PSS_SHA384,
        "RSASSA_PSS_SHA_512" => &RSA_PSS_SHA512,
        _ => return None,
    })
}

/// The signature of a digest.
pub(crate) fn sign(spec: &str, private: &[u8], algorithm: &str, digest: &Digest) -> Option<Vec<u8>> {
    if let Some(curve) = curve(spec) {
        let pair = EcdsaKeyPair::from_pkcs8(curve, private).ok()?;
        return Some(pair.sign_digest(digest).ok()?.as_ref().to_vec());
    }
    let pair = RsaKeyPair::from_pkcs8(private).ok()?;
    let mut signature = vec![0; pair.public_modulus_len()];
    pair.sign_digest(encoding(algorithm)?, digest, &mut signature).ok()?;
    Some(signature)
}

fn verifier(spec: &str, algorithm: &str) -> Option<&'static dyn VerificationAlgorithm> {
    Some(match (spec, algorithm) {
        ("ECC_NIST_P256", _) => &ECDSA_P256_SHA256_ASN1,
        ("ECC_NIST_P384", _) => &ECDSA_P384_SHA384_ASN1,
        ("ECC_NIST_P521", _) => &ECDSA_P521_SHA512_ASN1,
        ("ECC_SECG_P256K1", _) => &ECDSA_P256K1_SHA256_ASN1,
        (_, "RSASSA_PKCS1_V1_5_SHA_256") => &RSA_PKCS1_2048_8192_SHA256,
        (_, "RSASSA_PKCS1_V1_5_SHA_384") => &RSA_PKCS1_2048_8192_SHA384,
        (_, "RSASSA_PKCS1_V1_5_SHA_512") => &RSA_PKCS1_2048_8192_SHA512,
        (_, "RSASSA_PSS_SHA_256") => &RSA_PSS_2048_8192_SHA256,
        (_, "RSASSA_PSS_SHA_384") => &RSA_PSS_2048_8192_SHA384,
        (_, "RSASSA_PSS_SHA_512") => &RSA_PSS_2048_8192_SHA512,
        _ => return None,
    })
}

/// Whether a signature is that of a digest by this key.
pub(crate) fn verify(spec: &str, private: &[u8], algorithm: &str, digest: &Digest, signature: &[u8]) -> bool {
    let verified = || {
        let public = public(spec, private)?;
        UnparsedPublicKey::new(verifier(spec, algorithm)?, public).verify_digest(digest, signature).ok()
    };
    verified().is_some()
}

fn oaep(algorithm: &str) -> Option<&'static OaepAlgorithm> {
    Some(match algorithm {
        "RSAES_OAEP_SHA_1" => &OAEP_SHA1_MGF1SHA1,
        "RSAES_OAEP_SHA_256" => &OAEP_SHA256_MGF1SHA256,
        _ => return None,
    })
}

/// The most bytes that an algorithm encrypts by a key.
pub(crate) fn room(algorithm: &str, private: &[u8]) -> Option<usize> {
    let public = PrivateDecryptingKey::from_pkcs8(private).ok()?.public_key();
    Some(OaepPublicEncryptingKey::new(public).ok()?.max_plaintext_size(oaep(algorithm)?))
}

/// Encrypts by the public key.
pub(crate) fn encrypt(algorithm: &str, private: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    let public = PrivateDecryptingKey::from_pkcs8(private).ok()?.public_key();
    let public = OaepPublicEncryptingKey::new(public).ok()?;
    let mut sealed = vec![0; public.ciphertext_size()];
    Some(public.encrypt(oaep(algorithm)?, plain, &mut sealed, None).ok()?.to_vec())
}

/// Decrypts by the private key.
pub(crate) fn decrypt(algorithm: &str, private: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    let private = OaepPrivateDecryptingKey::new(PrivateDecryptingKey::from_pkcs8(private).ok()?).ok()?;
    let mut plain = vec![0; private.min_output_size()];
    Some(private.decrypt(oaep(algorithm)?, sealed, &mut plain, None).ok()?.to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_their_digests() {
        for (spec, algorithm, length) in [
            ("ECC_NIST_P256", "ECDSA_SHA_256", 32),
            ("ECC_NIST_P384", "ECDSA_SHA_384", 48),
            ("ECC_NIST_P521", "ECDSA_SHA_512", 64),
            ("ECC_SECG_P256K1", "ECDSA_SHA_256", 32),
            ("RSA_2048", "RSASSA_PKCS1_V1_5_SHA_256", 32),
            ("RSA_2048", "RSASSA_PSS_SHA_512", 64),
        ] {
            let private = generate(spec).unwrap();
            let digest = digest_of(algorithm, b"message", false).unwrap();
            let signature = sign(spec, &private, algorithm, &digest).unwrap();
            assert!(verify(spec, &private, algorithm, &digest, &signature), "{spec}");
            let given = digest_of(algorithm, digest.as_ref(), true).unwrap();
            assert!(verify(spec, &private, algorithm, &given, &signature), "{spec}: the same digest");
            let other = digest_of(algorithm, b"massage", false).unwrap();
            assert!(!verify(spec, &private, algorithm, &other, &signature), "{spec}: another message");
            assert!(digest_of(algorithm, &vec![0; length - 1], true).is_none());
        }
    }

    #[test]
    fn what_is_encrypted_decrypts() {
        let private = generate("RSA_2048").unwrap();
        for (algorithm, most) in [("RSAES_OAEP_SHA_1", 214), ("RSAES_OAEP_SHA_256", 190)] {
            assert_eq!(room(algorithm, &private), Some(most));
            let sealed = encrypt(algorithm, &private, b"text").unwrap();
            assert_eq!(decrypt(algorithm, &private, &sealed).unwrap(), b"text");
            assert_eq!(decrypt(algorithm, &private, &sealed[1..]), None);
        }
        assert!(public("RSA_2048", &private).unwrap().len() > 270);
    }
}
