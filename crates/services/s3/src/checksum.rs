//! Checksums of bodies: which are asked for, what they are, and whether they hold.

use crate::arrival::Arrival;
use crate::faults::Fault;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use crc_fast::CrcAlgorithm;
use http::HeaderMap;
use md5::{Digest as _, Md5};
use s3s::S3ErrorCode;
use s3s::checksum::ChecksumHasher;
use s3s::crypto::Checksum as _;
use std::collections::BTreeMap;

/// The algorithms, the length of each sum in bytes, and the header of each.
const ALGORITHMS: &[(&str, usize, &str)] = &[
    ("CRC32", 4, "x-amz-checksum-crc32"),
    ("CRC32C", 4, "x-amz-checksum-crc32c"),
    ("CRC64NVME", 8, "x-amz-checksum-crc64nvme"),
    ("SHA1", 20, "x-amz-checksum-sha1"),
    ("SHA256", 32, "x-amz-checksum-sha256"),
];

/// The algorithm of a name, in any case.
pub(crate) fn algorithm(name: &str) -> Option<&'static str> {
    ALGORITHMS.iter().map(|(known, ..)| *known).find(|known| known.eq_ignore_ascii_case(name))
}

/// Hashes a body as it passes.
pub(crate) struct Sums {
    md5: Md5,
    hasher: ChecksumHasher,
    /// What the sums must be, by algorithm.
    expected: BTreeMap<&'static str, String>,
    expected_md5: Option<[u8; 16]>,
}

/// A body's sums.
#[derive(Clone, Debug, Default)]
pub(crate) struct Found {
    pub(crate) md5: [u8; 16],
    /// Base64, by algorithm.
    pub(crate) checksums: BTreeMap<String, String>,
}

impl Sums {
    /// The sums that a request's headers ask for, and CRC64NVME, as S3 does, where they ask for none.
    pub(crate) fn new(headers: &HeaderMap, or_else: Option<&str>) -> Result<Self, Fault> {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let mut sums = Self {
            md5: Md5::new(),
            hasher: ChecksumHasher::default(),
            expected: BTreeMap::new(),
            expected_md5: None,
        };
        if let Some(given) = text("content-md5") {
            let decoded = STANDARD.decode(given).ok().and_then(|bytes| bytes.try_into().ok());
            sums.expected_md5 = Some(decoded.ok_or_else(|| Fault::new(S3ErrorCode::InvalidDigest))?);
        }
        let mut asked = Vec::new();
        for &(name, length, header) in ALGORITHMS {
            if let Some(given) = text(header) {
                check_form(given, length, header)?;
                sums.expected.insert(name, given.to_owned());
                asked.push(name);
            }
        }
        if asked.len() > 1 {
            let message =
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.";
            return Err(Fault::with(S3ErrorCode::InvalidRequest, message));
        }
        if let Some(trailer) = text("x-amz-trailer") {
            let named = ALGORITHMS.iter().find(|(.., header)| header.eq_ignore_ascii_case(trailer.trim()));
            asked.extend(named.map(|(name, ..)| *name));
        }
        if let Some(name) = text("x-amz-sdk-checksum-algorithm") {
            let known = algorithm(name).ok_or_else(|| {
                let message = "Checksum algorithm provided is unsupported. Please try again with any of the valid types: \
                               [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]";
                Fault::with(S3ErrorCode::InvalidRequest, message)
            })?;
            asked.push(known);
        }
        if asked.is_empty() {
            asked.push(or_else.and_then(algorithm).unwrap_or("CRC64NVME"));
        }
        for name in asked {
            sums.enable(name);
        }
        Ok(sums)
    }

    fn enable(&mut self, name: &str) {
        let hasher = &mut self.hasher;
        match name {
            "CRC32" => drop(hasher.crc32.get_or_insert_with(s3s::crypto::Crc32::new)),
            "CRC32C" => drop(hasher.crc32c.get_or_insert_with(s3s::crypto::Crc32c::new)),
            "SHA1" => drop(hasher.sha1.get_or_insert_with(s3s::crypto::Sha1::new)),
            "SHA256" => drop(hasher.sha256.get_or_insert_with(s3s::crypto::Sha256::new)),
            _ => drop(hasher.crc64nvme.get_or_insert_with(s3s::crypto::Crc64Nvme::new)),
        }
    }

    /// Takes the next bytes.
    pub(crate) fn update(&mut self, data: &[u8]) {
        self.md5.update(data);
        self.hasher.update(data);
    }

    /// The sums, if they are those that the headers or the trailers name.
    pub(crate) fn finish(mut self, arrival: &Arrival) -> Result<Found, Fault> {
        for &(name, length, header) in ALGORITHMS {
            let trailers = arrival.trailers.lock();
            if let Some(given) = trailers.get(header).and_then(|value| value.to_str().ok()) {
                check_form(given, length, header)?;
                self.expected.insert(name, given.to_owned());
            }
        }
        let md5: [u8; 16] = self.md5.finalize().into();
        if self.expected_md5.is_some_and(|expected| expected != md5) {
            return Err(Fault::new(S3ErrorCode::BadDigest));
        }
        let sums = self.hasher.finalize();
        let checksums: BTreeMap<String, String> = [
            ("CRC32", sums.checksum_crc32),
            ("CRC32C", sums.checksum_crc32c),
            ("CRC64NVME", sums.checksum_crc64nvme),
            ("SHA1", sums.checksum_sha1),
            ("SHA256", sums.checksum_sha256),
        ]
        .into_iter()
        .filter_map(|(name, sum)| Some((name.to_owned(), sum?)))
        .collect();
        for (name, expected) in &self.expected {
            if checksums.get(*name).is_some_and(|found| found != expected) {
                let message = format!("The {name} you specified did not match the calculated checksum.");
                return Err(Fault::with(S3ErrorCode::BadDigest, message));
            }
        }
        Ok(Found { md5, checksums })
    }
}

fn check_form(given: &str, length: usize, header: &str) -> Result<(), Fault> {
    if STANDARD.decode(given).is_ok_and(|bytes| bytes.len() == length) {
        return Ok(());
    }
    Err(Fault::with(S3ErrorCode::InvalidRequest, format!("Value for {header} header is invalid.")))
}

/// The sum over parts' sums: `{base64}-{parts}`.
pub(crate) fn composite(name: &str, sums: &[&str]) -> Option<String> {
    let mut hasher = Sums {
        md5: Md5::new(),
        hasher: ChecksumHasher::default(),
        expected: BTreeMap::new(),
        expected_md5: None,
    };
    hasher.enable(name);
    for sum in sums {
        hasher.hasher.update(&STANDARD.decode(sum).ok()?);
    }
    let found = hasher.hasher.finalize();
    let sum = match name {
        "CRC32" => found.checksum_crc32,
        "CRC32C" => found.checksum_crc32c,
        "SHA1" => found.checksum_sha1,
        "SHA256" => found.checksum_sha256,
        _ => None,
    }?;
    Some(format!("{sum}-{}", sums.len()))
}

/// The sum of parts one after the other, from the sum and length of each.
pub(crate) fn combined(name: &str, sums: &[(&str, u64)]) -> Option<String> {
    let (kind, length) = match name {
        "CRC32" => (CrcAlgorithm::Crc32IsoHdlc, 4),
        "CRC32C" => (CrcAlgorithm::Crc32Iscsi, 4),
        "CRC64NVME" => (CrcAlgorithm::Crc64Nvme, 8),
        _ => return None,
    };
    let mut whole = None;
    for (sum, size) in sums {
        let bytes = STANDARD.decode(sum).ok()?;
        let sum = bytes.iter().fold(0u64, |sum, byte| (sum << 8) | u64::from(*byte));
        whole = Some(whole.map_or(sum, |whole| crc_fast::checksum_combine(kind, whole, sum, *size)));
    }
    whole?.to_be_bytes().get(8 - length..).map(|bytes| STANDARD.encode(bytes))
}

/// The MD5 of MD5s that are given in hexadecimal, itself in hexadecimal.
pub(crate) fn md5_of_hex<'a>(sums: impl Iterator<Item = &'a str>) -> String {
    let mut whole = Md5::new();
    for sum in sums {
        let digit =
            |at: usize| u8::from_str_radix(sum.get(at..at + 2).unwrap_or_default(), 16).unwrap_or_default();
        let bytes: Vec<u8> = (0..sum.len()).step_by(2).map(digit).collect();
        whole.update(&bytes);
    }
    base::hex(&whole.finalize())
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{AccountId, Region};

    fn sum(
        headers: &[(&'static str, &str)],
        trailers: &[(&'static str, &str)],
        body: &str,
    ) -> Result<Found, Fault> {
        let map = |pairs: &[(&'static str, &str)]| {
            pairs
                .iter()
                .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
                .collect::<HeaderMap>()
        };
        let arrival = Arrival::new(AccountId::local(), Region::DEFAULT);
        *arrival.trailers.lock() = map(trailers);
        let mut sums = Sums::new(&map(headers), None)?;
        sums.update(body.as_bytes());
        sums.finish(&arrival)
    }

    #[test]
    fn sums_are_checked_in_headers_and_trailers() {
        let right = "y/Q5Jg==";
        let header = "x-amz-checksum-crc32";
        assert_eq!(sum(&[(header, right)], &[], "123456789").unwrap().checksums["CRC32"], right);
        assert_eq!(
            sum(&[("x-amz-trailer", header)], &[(header, right)], "123456789").unwrap().checksums["CRC32"],
            right
        );
        for (headers, trailers, code) in [
            (vec![(header, right)], vec![], "BadDigest"),
            (vec![("x-amz-trailer", header)], vec![(header, right)], "BadDigest"),
            (vec![(header, "no")], vec![], "InvalidRequest"),
            (vec![("x-amz-sdk-checksum-algorithm", "ROT13")], vec![], "InvalidRequest"),
            (vec![("content-md5", "no")], vec![], "InvalidDigest"),
            (vec![("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg==")], vec![], "BadDigest"),
        ] {
            assert_eq!(sum(&headers, &trailers, "other").unwrap_err().code(), code, "{headers:?}");
        }
    }

    #[test]
    fn parts_sum_up() {
        for name in ["CRC32", "CRC32C", "CRC64NVME"] {
            let sum = |body: &str| {
                let found = sum(&[("x-amz-sdk-checksum-algorithm", name)], &[], body).unwrap();
                found.checksums[name].clone()
            };
            let (one, two, both) = (sum("1234"), sum("56789"), sum("123456789"));
            assert_eq!(combined(name, &[(&one, 4), (&two, 5)]).unwrap(), both, "{name}");
        }
        assert_eq!(
            md5_of_hex(["d41d8cd98f00b204e9800998ecf8427e"].into_iter()),
            "59adb24ef3cdbe0297f05b395827453f"
        );
    }

    #[test]
    fn s3_chooses_where_nothing_is_asked() {
        let found = sum(&[], &[], "").unwrap();
        assert_eq!(found.checksums.keys().collect::<Vec<_>>(), ["CRC64NVME"]);
        assert_eq!(base::hex(&found.md5), "d41d8cd98f00b204e9800998ecf8427e");
    }
}
