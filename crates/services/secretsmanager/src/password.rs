//! Random passwords: pure but for the generator that it is handed.

use base::Rng;

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// What a password may and must hold.
#[derive(Clone, Debug)]
pub(crate) struct Rules {
    pub(crate) length: usize,
    pub(crate) excluded: String,
    pub(crate) lower: bool,
    pub(crate) upper: bool,
    pub(crate) digits: bool,
    pub(crate) punctuation: bool,
    pub(crate) space: bool,
    /// Whether each kind of letter must be there at least once.
    pub(crate) each: bool,
}

/// A password by the rules; the error is AWS's message.
pub(crate) fn make(rules: &Rules, rng: &Rng) -> Result<String, &'static str> {
    if rules.length > 4096 {
        return Err("Password length too long.");
    }
    let kinds = [
        (rules.lower, LOWER),
        (rules.upper, UPPER),
        (rules.digits, DIGITS),
        (rules.punctuation, PUNCTUATION),
        (rules.space, " "),
    ];
    let kinds: Vec<Vec<u8>> = kinds
        .iter()
        .filter(|(wanted, _)| *wanted)
        .map(|(_, letters)| letters.bytes().filter(|one| !rules.excluded.as_bytes().contains(one)).collect())
        .filter(|letters: &Vec<u8>| !letters.is_empty())
        .collect();
    let all: Vec<u8> = kinds.concat();
    if all.is_empty() {
        return Err("No valid characters to choose from.");
    }
    let must = if rules.each { kinds.len() } else { 0 };
    if rules.length < must.max(1) {
        return Err("Password length too short based on the required types.");
    }
    let mut letters: Vec<u8> =
        kinds.iter().take(must).flat_map(|kind| rng.string(kind, 1).into_bytes()).collect();
    letters.extend(rng.string(&all, rules.length - must).bytes());
    // The first letters are of known kinds, so all change places.
    for at in (1..letters.len()).rev() {
        letters.swap(at, below(rng, at + 1));
    }
    Ok(String::from_utf8_lossy(&letters).into_owned())
}

/// A number below `bound`, as likely as any other but for one part in 2^48.
fn below(rng: &Rng, bound: usize) -> usize {
    let mut bytes = [0u8; 8];
    rng.fill(&mut bytes);
    usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(bound).unwrap_or(1)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_keep_to_the_rules() {
        let all = Rules {
            length: 32,
            excluded: String::new(),
            lower: true,
            upper: true,
            digits: true,
            punctuation: true,
            space: false,
            each: true,
        };
        for seed in 0..100 {
            let rng = Rng::seeded(seed);
            let made = make(&Rules { length: 4, ..all.clone() }, &rng).unwrap();
            for kind in [LOWER, UPPER, DIGITS, PUNCTUATION] {
                assert_eq!(made.chars().filter(|one| kind.contains(*one)).count(), 1, "{made}");
            }
            let digits = Rules {
                lower: false,
                upper: false,
                punctuation: false,
                excluded: "13579".into(),
                ..all.clone()
            };
            let made = make(&digits, &rng).unwrap();
            assert!(made.len() == 32 && made.chars().all(|one| "02468".contains(one)), "{made}");
        }
        let short = make(&Rules { length: 3, ..all.clone() }, &Rng::seeded(1));
        assert_eq!(short, Err("Password length too short based on the required types."));
        let none = Rules { lower: false, upper: false, digits: false, punctuation: false, ..all };
        assert_eq!(make(&none, &Rng::seeded(1)), Err("No valid characters to choose from."));
    }
}
