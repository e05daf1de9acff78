//! DynamoDB's numbers: 38 significant decimal digits, exact, magnitudes from 1E-130 to 9.9…E+125.

use std::cmp::Ordering;
use std::fmt;

/// Significant digits.
const DIGITS: usize = 38;
/// The exponent of the first digit lies within these.
const SMALLEST: i32 = -130;
const LARGEST: i32 = 125;

/// A number in its canonical text: no exponent, no leading or trailing zeros.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

/// `0.d1 d2 d3… x 10^point`, with neither first nor last digit zero; zero has no digits.
#[derive(Debug)]
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    point: i32,
}

impl Number {
    /// Reads a number as clients write it, or says in DynamoDB's words why it is none.
    pub fn parse(text: &str) -> Result<Self, String> {
        if let Some(whole) = canonical_integer(text) {
            return Ok(whole);
        }
        let decimal = Decimal::parse(text)
            .ok_or_else(|| format!("The parameter cannot be converted to a numeric value: {text}"))?;
        decimal.number()
    }

    /// A whole number.
    pub fn from_i64(value: i64) -> Self {
        Self(value.to_string().into())
    }

    /// The canonical text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The canonical text that the store has kept.
    pub(crate) fn from_stored(text: &str) -> Self {
        Self(text.into())
    }

    /// The canonical text, moved out.
    pub fn into_string(self) -> String {
        self.0.into()
    }

    fn decimal(&self) -> Decimal {
        Decimal::parse(&self.0).unwrap_or(Decimal { negative: false, digits: Vec::new(), point: 0 })
    }

    /// The sum.
    pub fn add(&self, other: &Self) -> Result<Self, String> {
        sum(self.decimal(), other.decimal()).number()
    }

    /// The difference.
    pub fn subtract(&self, other: &Self) -> Result<Self, String> {
        let mut other = other.decimal();
        other.negative = !other.negative;
        sum(self.decimal(), other).number()
    }

    /// How many significant digits it has, as the size of an item counts them.
    pub fn size(&self) -> usize {
        let decimal = self.decimal();
        if decimal.digits.is_empty() {
            return 1;
        }
        // Pairs of digits by the decimal point, one byte each, one for the exponent, one for a minus.
        let whole = decimal.point.rem_euclid(2) as usize;
        (decimal.digits.len() + whole).div_ceil(2) + 1 + usize::from(decimal.negative)
    }

    /// Bytes that sort as the numbers do.
    pub(crate) fn sortable(&self, into: &mut Vec<u8>) {
        let Decimal { negative, digits, point } = self.decimal();
        if digits.is_empty() {
            into.push(1);
            return;
        }
        let start = into.len() + 1;
        into.push(if negative { 0 } else { 2 });
        // The point lies within -129 and 126, so one byte with a bias holds it.
        into.push(u8::try_from(point + 129).unwrap_or(u8::MAX));
        into.extend(digits.iter().map(|digit| digit + 1));
        into.push(0);
        if negative {
            into.iter_mut().skip(start).for_each(|byte| *byte = !*byte);
        }
    }
}

/// Whole numbers of up to 18 digits, the most common by far, need no second look.
fn canonical_integer(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = matches!(digits.as_bytes(), [b'1'..=b'9', rest @ ..] if rest.len() < 18 && rest.iter().all(u8::is_ascii_digit));
    (plain || text == "0").then(|| Number(text.into()))
}

impl Decimal {
    fn parse(text: &str) -> Option<Self> {
        let (negative, rest) = match text.as_bytes().first()? {
            b'-' => (true, text.get(1..)?),
            b'+' => (false, text.get(1..)?),
            _ => (false, text),
        };
        let (mantissa, exponent) = match rest.find(['e', 'E']) {
            Some(at) => (rest.get(..at)?, rest.get(at + 1..)?.parse::<i32>().ok()?),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = whole.bytes().chain(fraction.bytes());
        if whole.len() + fraction.len() == 0 || !all.clone().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let mut digits: Vec<u8> = all.map(|byte| byte - b'0').collect();
        let leading = digits.iter().take_while(|digit| **digit == 0).count();
        let point = i32::try_from(whole.len())
            .ok()?
            .checked_sub(i32::try_from(leading).ok()?)?
            .checked_add(exponent)?;
        digits.drain(..leading);
        while digits.last() == Some(&0) {
            digits.pop();
        }
        let is_zero = digits.is_empty();
        Some(Self { negative: negative && !is_zero, digits, point: if is_zero { 0 } else { point } })
    }

    fn number(self) -> Result<Number, String> {
        let Self { negative, digits, point } = self;
        if digits.is_empty() {
            return Ok(Number("0".into()));
        }
        if digits.len() > DIGITS {
            return Err("Attempting to store more than 38 significant digits in a Number".into());
        }
        if point - 1 > LARGEST {
            return Err(
                "Number overflow. Attempting to store a number with magnitude larger than supported range"
                    .into(),
            );
        }
        if point - 1 < SMALLEST {
            return Err(
                "Number underflow. Attempting to store a number with magnitude smaller than supported range"
                    .into(),
            );
        }
        let mut text = String::with_capacity(digits.len() + 3);
        if negative {
            text.push('-');
        }
        if point <= 0 {
            text.push_str("0.");
            text.extend(std::iter::repeat_n('0', point.unsigned_abs() as usize));
        }
        for (index, digit) in digits.iter().enumerate() {
            if point > 0 && index == point.unsigned_abs() as usize {
                text.push('.');
            }
            text.push(char::from(b'0' + digit));
        }
        let missing = usize::try_from(point).unwrap_or(0).saturating_sub(digits.len());
        text.extend(std::iter::repeat_n('0', missing));
        Ok(Number(text.into()))
    }

    /// The digit that stands `place` places before the decimal point (0 is the ones).
    fn digit(&self, place: i32) -> u8 {
        let index = self.point - 1 - place;
        usize::try_from(index).ok().and_then(|index| self.digits.get(index)).copied().unwrap_or(0)
    }

    /// The place of the last digit.
    fn lowest(&self) -> i32 {
        self.point - i32::try_from(self.digits.len()).unwrap_or(0)
    }

    fn cmp_magnitude(&self, other: &Self) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.point.cmp(&other.point).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

/// Adds digit by digit, as on paper.
fn sum(a: Decimal, b: Decimal) -> Decimal {
    if a.digits.is_empty() {
        return b;
    }
    if b.digits.is_empty() {
        return a;
    }
    let (big, small) = if a.cmp_magnitude(&b) == Ordering::Less { (b, a) } else { (a, b) };
    let subtracts = big.negative != small.negative;
    let (low, high) = (big.lowest().min(small.lowest()), big.point);
    let mut digits = Vec::new();
    let mut carry = 0i8;
    for place in low..high {
        let (x, y) = (big.digit(place).cast_signed(), small.digit(place).cast_signed());
        let digit = if subtracts { x - y - carry } else { x + y + carry };
        carry = i8::from(if subtracts { digit < 0 } else { digit > 9 });
        digits.push(digit.rem_euclid(10).unsigned_abs());
    }
    if !subtracts && carry > 0 {
        digits.push(1);
    }
    let mut point = low + i32::try_from(digits.len()).unwrap_or(0);
    while digits.last() == Some(&0) {
        digits.pop();
        point -= 1;
    }
    digits.reverse();
    while digits.last() == Some(&0) {
        digits.pop();
    }
    let is_zero = digits.is_empty();
    Decimal { negative: big.negative && !is_zero, digits, point: if is_zero { 0 } else { point } }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.decimal(), other.decimal());
        match (a.negative, b.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => a.cmp_magnitude(&b),
            (true, true) => b.cmp_magnitude(&a),
        }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn text_becomes_canonical() {
        for (text, canonical) in [
            ("0", "0"),
            ("-0", "0"),
            ("00.00", "0"),
            ("1", "1"),
            ("+1", "1"),
            ("01.10", "1.1"),
            ("-5e2", "-500"),
            ("1E-3", "0.001"),
            ("123.456e1", "1234.56"),
            (".5", "0.5"),
            ("5.", "5"),
            ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
        ] {
            assert_eq!(number(text).as_str(), canonical, "{text}");
        }
        assert_eq!(number("1e125").as_str().len(), 126);
    }

    #[test]
    fn what_is_no_number_says_why() {
        for (text, why) in [
            ("", "cannot be converted"),
            ("a", "cannot be converted"),
            ("1e", "cannot be converted"),
            ("--1", "cannot be converted"),
            ("NaN", "cannot be converted"),
            ("Infinity", "cannot be converted"),
            ("1 ", "cannot be converted"),
            ("0x1", "cannot be converted"),
            (".", "cannot be converted"),
            ("999999999999999999999999999999999999999", "more than 38"),
            ("1e126", "overflow"),
            ("-1e126", "overflow"),
            ("1e-131", "underflow"),
            ("1e99999999999", "cannot be converted"),
        ] {
            let error = Number::parse(text).unwrap_err();
            assert!(error.contains(why), "{text}: {error}");
        }
    }

    proptest! {
        #[test]
        fn arithmetic_and_order_agree_with_integers(a in -1_000_000_000i64..1_000_000_000, b in -1_000_000_000i64..1_000_000_000, scale in -20i32..20) {
            let scaled = |value: i64| number(&format!("{value}e{scale}"));
            prop_assert_eq!(scaled(a).add(&scaled(b)).unwrap(), scaled(a + b));
            prop_assert_eq!(scaled(a).subtract(&scaled(b)).unwrap(), scaled(a - b));
            prop_assert_eq!(scaled(a).cmp(&scaled(b)), a.cmp(&b));
            let sortable = |number: &Number| { let mut bytes = Vec::new(); number.sortable(&mut bytes); bytes };
            prop_assert_eq!(sortable(&scaled(a)).cmp(&sortable(&scaled(b))), a.cmp(&b));
        }
    }
}
