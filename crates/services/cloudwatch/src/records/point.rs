//! The values of a metric within a second, a minute, five minutes or an hour: `d`, the metric's number, the time, how long it
//! is, and the unit. Values are [`base::Distribution`]s.

/// How long the stretch of a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stretch {
    Second = 0,
    Minute = 1,
    FiveMinutes = 2,
    Hour = 3,
}

impl Stretch {
    pub(crate) const fn seconds(self) -> i64 {
        match self {
            Self::Second => 1,
            Self::Minute => 60,
            Self::FiveMinutes => 300,
            Self::Hour => 3600,
        }
    }

    /// The beginning of the stretch that a time is in.
    pub(crate) const fn floor(self, at: i64) -> i64 {
        at - at.rem_euclid(self.seconds())
    }
}

/// What a key says of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Point {
    /// Seconds since the epoch.
    pub(crate) at: i64,
    pub(crate) stretch: Stretch,
    pub(crate) unit: u8,
}

/// Where the points of a metric from a time on begin.
pub(crate) fn from(number: u64, at: i64) -> Vec<u8> {
    let mut key = Vec::with_capacity(19);
    key.push(b'd');
    key.extend_from_slice(&number.to_be_bytes());
    key.extend_from_slice(&u64::try_from(at).unwrap_or(0).to_be_bytes());
    key
}

impl Point {
    pub(crate) fn key(self, number: u64) -> Vec<u8> {
        let mut key = from(number, self.at);
        key.extend_from_slice(&[self.stretch as u8, self.unit]);
        key
    }

    pub(crate) fn of(key: &[u8]) -> Option<Self> {
        let (rest, [stretch, unit]) = key.split_last_chunk::<2>()?;
        let (_, at) = rest.split_last_chunk::<8>()?;
        let stretch = match stretch {
            0 => Stretch::Second,
            1 => Stretch::Minute,
            2 => Stretch::FiveMinutes,
            3 => Stretch::Hour,
            _ => return None,
        };
        Some(Self { at: i64::try_from(u64::from_be_bytes(*at)).ok()?, stretch, unit: *unit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_in_the_order_of_time() {
        let point = Point { at: 1_767_225_600, stretch: Stretch::FiveMinutes, unit: 3 };
        assert_eq!(Point::of(&point.key(9)), Some(point));
        assert!(point.key(9) < Point { at: point.at + 1, stretch: Stretch::Second, unit: 0 }.key(9));
        assert!(point.key(9) < from(9, point.at + 1) && from(9, point.at) <= point.key(9));
        assert_eq!(Point::of(b"d"), None);
        assert_eq!(Stretch::Hour.floor(7_201), 7_200);
    }
}
