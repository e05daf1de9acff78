//! A certificate that a key signs for itself, in X.509's form. Pure.
//! <https://www.rfc-editor.org/rfc/rfc5280#section-4.1>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// Whose it is.
const NAME: &str = "Whimbrel SNS";
/// How long it is good for: thirty years or so.
const HOURS: i64 = 30 * 365 * 24;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const UTF8_STRING: u8 = 0x0c;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// The tag of the version.
const VERSION: u8 = 0xa0;
/// `sha256WithRSAEncryption`, as an object identifier and no parameters.
const BY_SHA_256: &[u8] = &[0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11, 5, 0];
/// `commonName`.
const COMMON_NAME: &[u8] = &[0x06, 3, 0x55, 4, 3];

/// A value with its tag and length.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len().to_be_bytes();
    let digits = &length[length.iter().position(|byte| *byte != 0).unwrap_or(length.len() - 1)..];
    let mut out = vec![tag];
    if content.len() >= 0x80 {
        // At most eight.
        out.push(0x80 | digits.len().to_le_bytes()[0]);
    }
    out.extend_from_slice(digits);
    out.extend(content);
    out
}

fn time(at: jiff::Timestamp) -> Vec<u8> {
    der(GENERALIZED_TIME, &[at.strftime("%Y%m%d%H%M%SZ").to_string().as_bytes()])
}

/// What of a certificate is signed. The `public` key is a `SubjectPublicKeyInfo`; the serial number has no highest bit.
pub(super) fn to_be_signed(public: &[u8], serial: u64, from: jiff::Timestamp) -> Vec<u8> {
    let until = from.checked_add(jiff::SignedDuration::from_hours(HOURS)).unwrap_or(jiff::Timestamp::MAX);
    let name = der(SEQUENCE, &[COMMON_NAME, &der(UTF8_STRING, &[NAME.as_bytes()])]);
    let name = der(SEQUENCE, &[&der(SET, &[&name])]);
    // A number may not begin with bytes that say nothing.
    let serial = serial.max(1).to_be_bytes();
    let first = serial.iter().position(|byte| *byte != 0).unwrap_or(0);
    let first = if serial[first] >= 0x80 { first.saturating_sub(1) } else { first };
    let parts: [&[u8]; 7] = [
        &der(VERSION, &[&der(INTEGER, &[&[2]])]),
        &der(INTEGER, &[&serial[first..]]),
        &der(SEQUENCE, &[BY_SHA_256]),
        &name,
        &der(SEQUENCE, &[&time(from), &time(until)]),
        &name,
        public,
    ];
    der(SEQUENCE, &parts)
}

/// The whole certificate.
pub(super) fn signed(body: &[u8], signature: &[u8]) -> Vec<u8> {
    der(SEQUENCE, &[body, &der(SEQUENCE, &[BY_SHA_256]), &der(BIT_STRING, &[&[0], signature])])
}

/// A certificate as text.
pub(super) fn pem(certificate: &[u8]) -> String {
    let encoded = STANDARD.encode(certificate);
    let mut text = "-----BEGIN CERTIFICATE-----\n".to_owned();
    for line in encoded.as_bytes().chunks(64) {
        text.push_str(&String::from_utf8_lossy(line));
        text.push('\n');
    }
    text + "-----END CERTIFICATE-----\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_as_der_has_them() {
        assert_eq!(der(INTEGER, &[&[1]]), [2, 1, 1]);
        assert_eq!(der(SEQUENCE, &[]), [0x30, 0]);
        assert_eq!(der(SEQUENCE, &[&[0; 0x7f]])[..3], [0x30, 0x7f, 0]);
        assert_eq!(der(SEQUENCE, &[&[0; 0x80]])[..3], [0x30, 0x81, 0x80]);
        assert_eq!(der(SEQUENCE, &[&[0; 0x1234]])[..4], [0x30, 0x82, 0x12, 0x34]);
        let at = jiff::Timestamp::from_second(1_800_000_000).unwrap();
        assert_eq!(&time(at)[2..], b"20270115080000Z");
        for (serial, written) in [(0, &[2, 1, 1][..]), (0x7f, &[2, 1, 0x7f]), (0x80, &[2, 2, 0, 0x80])] {
            let body = to_be_signed(&[5, 0], serial, at);
            assert_eq!(&body[2 + 5..][..written.len()], written, "{serial}");
        }
    }
}
