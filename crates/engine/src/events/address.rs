//! Internet addresses and networks in patterns.

use std::net::{Ipv4Addr, Ipv6Addr};

/// An address of either family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Address {
    pub(crate) v6: bool,
    /// Its bits, from the highest on.
    pub(crate) bits: u128,
}

/// A network: the first `length` bits of its addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Network {
    pub(crate) v6: bool,
    pub(crate) bits: u128,
    pub(crate) length: u8,
}

impl Address {
    /// Reads an address; `None` where the text is none.
    pub(crate) fn parse(text: &[u8]) -> Option<Self> {
        if text.len() > 45 || !looks_like(text) {
            return None;
        }
        if text.contains(&b':') {
            let address: Ipv6Addr = std::str::from_utf8(text).ok()?.parse().ok()?;
            // An IPv4 address in the clothes of IPv6 is one.
            return Some(match address.to_ipv4_mapped() {
                Some(mapped) => Self::v4(mapped),
                None => Self { v6: true, bits: address.to_bits() },
            });
        }
        let mut octets = [0u8; 4];
        let mut parts = text.split(|byte| *byte == b'.');
        for octet in &mut octets {
            *octet = octet_of(parts.next()?)?;
        }
        parts.next().is_none().then(|| Self::v4(Ipv4Addr::from(octets)))
    }

    fn v4(address: Ipv4Addr) -> Self {
        Self { v6: false, bits: u128::from(address.to_bits()) << 96 }
    }

    /// The network that is this address alone.
    pub(crate) fn alone(self) -> Network {
        Network { v6: self.v6, bits: self.bits, length: if self.v6 { 128 } else { 32 } }
    }
}

/// A number from 0 to 255, leading zeros and all.
fn octet_of(text: &[u8]) -> Option<u8> {
    if text.is_empty() || text.len() > 9 || !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let value = text.iter().fold(0u32, |value, digit| value.saturating_mul(10) + u32::from(digit - b'0'));
    u8::try_from(value).ok()
}

/// Whether the text has the form of an address; only such is asked whether it is one.
fn looks_like(text: &[u8]) -> bool {
    let four = text.iter().filter(|byte| **byte == b'.').count() == 3
        && text.iter().all(|byte| byte.is_ascii_digit() || *byte == b'.')
        && text.split(|byte| *byte == b'.').all(|part| !part.is_empty());
    let six = text.contains(&b':') && text.iter().all(|byte| byte.is_ascii_hexdigit() || *byte == b':');
    four || six
}

impl Network {
    /// Reads `address/length`; the words of the error are AWS's.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        // A slash at the end leaves no second part, as where there is none.
        let trimmed = text.trim_end_matches('/');
        let Some((address, mask)) = trimmed.split_once('/').filter(|(_, mask)| !mask.contains('/')) else {
            return Err("Malformed CIDR, one '/' required".to_owned());
        };
        let Ok(mask) = mask.parse::<i32>() else {
            return Err("Malformed CIDR, mask bits must be an integer".to_owned());
        };
        if mask < 0 {
            return Err("Malformed CIDR, mask bits must not be negative".to_owned());
        }
        let Some(found) = Address::parse(address.as_bytes()) else {
            let odd = if looks_like(address.as_bytes()) { "Invalid" } else { "Nonstandard" };
            return Err(format!("{odd} IP address: {address}"));
        };
        let most = if found.v6 { 127 } else { 31 };
        let length = u8::try_from(mask).ok().filter(|length| *length <= most).ok_or_else(|| {
            let (family, limit) = if found.v6 { ("IPv6", 128) } else { ("IPv4", 32) };
            format!("{family} mask bits must be < {limit}")
        })?;
        Ok(Self { v6: found.v6, bits: found.bits & mask_of(length), length })
    }

    pub(crate) fn holds(self, address: Address) -> bool {
        self.v6 == address.v6 && address.bits & mask_of(self.length) == self.bits
    }
}

/// The first so many bits set.
pub(crate) fn mask_of(length: u8) -> u128 {
    if length == 0 { 0 } else { u128::MAX << (128 - u32::from(length.min(128))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn networks_hold_their_addresses() {
        for (network, address, holds) in [
            ("10.0.0.0/24", "10.0.0.255", true),
            ("10.0.0.0/24", "10.0.1.0", false),
            ("10.0.0.77/8", "10.255.0.1", true),
            ("0.0.0.0/0", "1.2.3.4", true),
            ("0.0.0.0/0", "::1", false),
            ("2001:db8:1234:1a00::/64", "2001:0db8:1234:1a00:0000:0000:0000:0001", true),
            ("2001:db8:1234:1a00::/64", "2001:0db8:123f:1a01::", false),
        ] {
            let found = Network::parse(network).unwrap();
            assert_eq!(
                found.holds(Address::parse(address.as_bytes()).unwrap()),
                holds,
                "{network} {address}"
            );
        }
        for none in ["", "12:30", "1.2.3", "1.2.3.256", "a.b.c.d", "10.0.0.0.1", ":"] {
            assert_eq!(Address::parse(none.as_bytes()), None, "{none}");
        }
        assert_eq!(Address::parse(b"::ffff:102:304"), Address::parse(b"1.2.3.4"));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (text, expected) in [
            ("bad-filter", "Malformed CIDR, one '/' required"),
            ("1.2.3.4/5/6", "Malformed CIDR, one '/' required"),
            ("bad-/64filter", "Malformed CIDR, mask bits must be an integer"),
            ("1.2.3.4/-1", "Malformed CIDR, mask bits must not be negative"),
            ("xx.11.xx/8", "Nonstandard IP address: xx.11.xx"),
            ("1.2.3.256/8", "Invalid IP address: 1.2.3.256"),
            ("1.2.3.4/32", "IPv4 mask bits must be < 32"),
            ("::1/128", "IPv6 mask bits must be < 128"),
        ] {
            assert_eq!(Network::parse(text).unwrap_err(), expected);
        }
    }
}
