//! A pattern's text into what is matched. One pass, as AWS's own reader makes it, so that of several errors the same one is found.

use super::address::{Address, Network};
use super::json::{Reader, Token};
use super::number::Number;
use super::pattern::{FieldPattern, InvalidPattern, Pattern, Predicate, Range, fold};
use super::wildcard::Wildcard;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many ways of `$or`s in one another a pattern may have; EventBridge's own bound.
const MOST_WAYS: usize = 1_000;

/// Names that cannot be fields inside `$or`, because they would be read as predicates.
const RESERVED: &[&str] = &[
    "<",
    "<=",
    "=",
    ">",
    ">=",
    "anything-but",
    "cidr",
    "date-after",
    "date-before",
    "date-on-or-after",
    "date-on-or-before",
    "equals-ignore-case",
    "exactly",
    "exists",
    "in-date-range",
    "ip-address-in-range",
    "ip-address-not-in-range",
    "not-equals-ignore-case",
    "not-wildcard",
    "numeric",
    "prefix",
    "regex",
    "suffix",
    "wildcard",
];

const ONE_KEY: &str = "Only one key allowed in match expression";
const TOO_MANY: &str = "Too many elements in numeric expression";

type Ways = Vec<BTreeMap<Arc<str>, FieldPattern>>;
type Read<T> = Result<T, InvalidPattern>;

impl Pattern {
    /// Compiles a pattern.
    pub fn parse(text: &str) -> Result<Self, InvalidPattern> {
        let mut reader = Reader::new(text);
        if reader.next()? != Token::ObjectStart {
            return Err(reader.fault("Filter is not an object"));
        }
        let mut ways = Ways::new();
        object(&mut reader, &mut ways, &mut Vec::new(), false)?;
        let ways = ways.into_iter().map(|way| way.into_values().collect());
        Ok(Self { ways: ways.collect() })
    }

    /// Whether EventBridge would refuse it for its wildcards; the message is AWS's.
    pub fn check_complexity(&self) -> Result<(), InvalidPattern> {
        for field in self.ways.iter().flatten() {
            let mut wildcards: Vec<&Wildcard> = Vec::new();
            for predicate in field.predicates.iter() {
                match predicate {
                    Predicate::Wildcard(wildcard) => wildcards.push(wildcard),
                    Predicate::NotWildcards(all) => wildcards.extend(all.iter()),
                    _ => {}
                }
            }
            if !wildcards.is_empty() && Wildcard::too_complex(&wildcards) {
                return Err(InvalidPattern::new(
                    "Rule is too complex - try using fewer wildcard characters or fewer repeating character sequences \
                     after a wildcard character"
                        .to_owned(),
                ));
            }
        }
        Ok(())
    }
}

/// An object's fields, each of which narrows every way there is.
fn object(reader: &mut Reader<'_>, ways: &mut Ways, path: &mut Vec<String>, in_or: bool) -> Read<()> {
    let mut any = false;
    loop {
        let name = match reader.next()? {
            Token::Field(name) => name,
            _ if any => return Ok(()),
            _ => return Err(reader.fault("Empty objects are not allowed")),
        };
        any = true;
        if name == "$or" {
            either(reader, ways, path)?;
            continue;
        }
        if in_or && RESERVED.contains(&name.as_str()) {
            return Err(
                reader.fault(format!("{name} is Ruler reserved fieldName which cannot be used inside $or."))
            );
        }
        match reader.next()? {
            Token::ObjectStart => {
                path.push(name);
                object(reader, ways, path, in_or)?;
                path.pop();
            }
            Token::ArrayStart => {
                path.push(name);
                let joined = Arc::from(path.join("."));
                let dotted = path.iter().any(|name| name.contains('.'));
                path.pop();
                let predicates = values(reader)?.into();
                let field = FieldPattern { path: joined, dotted, predicates };
                if ways.is_empty() {
                    ways.push(BTreeMap::new());
                }
                for way in ways.iter_mut() {
                    // A path that is named twice is what it was named last.
                    way.insert(Arc::clone(&field.path), field.clone());
                }
            }
            _ => return Err(reader.fault(format!("\"{name}\" must be an object or an array"))),
        }
    }
}

/// The objects of an `$or`: each makes ways of its own of all there are.
fn either(reader: &mut Reader<'_>, ways: &mut Ways, path: &mut Vec<String>) -> Read<()> {
    let before = std::mem::take(ways);
    if reader.next()? != Token::ArrayStart {
        return Err(reader.fault("It must be an Array followed with $or."));
    }
    let mut count = 0;
    loop {
        match reader.next()? {
            Token::ArrayEnd => break,
            Token::ObjectStart => {}
            _ => return Err(reader.fault("Only JSON object is allowed in array of $or relationship.")),
        }
        count += 1;
        let mut own = before.clone();
        if own.is_empty() {
            own.push(BTreeMap::new());
        }
        object(reader, &mut own, path, true)?;
        ways.append(&mut own);
        if ways.len() > MOST_WAYS {
            return Err(InvalidPattern::new(format!(
                "Rule is too complex - the $or conditions make more than {MOST_WAYS} combinations"
            )));
        }
    }
    if count < 2 {
        return Err(reader.fault("There must have at least 2 Objects in $or relationship."));
    }
    Ok(())
}

/// The array of what a field may be.
fn values(reader: &mut Reader<'_>) -> Read<Vec<Predicate>> {
    let mut predicates = Vec::new();
    loop {
        predicates.push(match reader.next()? {
            Token::ArrayEnd => break,
            Token::ObjectStart => expression(reader)?,
            Token::Text(text) => match Address::parse(text.as_bytes()) {
                // An address is met however it is written.
                Some(address) => Predicate::Network(Box::new(address.alone())),
                None => Predicate::Text(text.into()),
            },
            Token::Number(text) => match Number::parse(text.as_bytes()) {
                Some(number) => Predicate::Number(number),
                None => Predicate::RawNumber(text.into()),
            },
            Token::True => Predicate::True,
            Token::False => Predicate::False,
            Token::Null => Predicate::Null,
            _ => return Err(reader.fault("Match value must be String, number, true, false, or null")),
        });
    }
    if predicates.is_empty() {
        return Err(reader.fault("Empty arrays are not allowed"));
    }
    Ok(predicates)
}

/// `{"prefix": "a"}` and its like, behind the opening brace.
fn expression(reader: &mut Reader<'_>) -> Read<Predicate> {
    let Token::Field(name) = reader.next()? else {
        return Err(reader.fault("Match expression name not found"));
    };
    match name.as_str() {
        "exactly" => only_text(reader, "exact").map(|text| Predicate::Text(text.into())),
        "equals-ignore-case" => {
            only_text(reader, "equals-ignore-case").map(|text| Predicate::Fold(folded(&text)))
        }
        "prefix" | "suffix" => affix(reader, name == "prefix"),
        "numeric" => numeric(reader),
        "anything-but" => anything_but(reader),
        "exists" => {
            let wanted = match reader.next()? {
                Token::True => Predicate::Exists,
                Token::False => Predicate::Absent,
                _ => return Err(reader.fault("exists match pattern must be either true or false.")),
            };
            close(reader, ONE_KEY)?;
            Ok(wanted)
        }
        "cidr" => {
            // AWS's words here are of another predicate.
            let Token::Text(text) = reader.next()? else {
                return Err(reader.fault("prefix match pattern must be a string"));
            };
            let network = Network::parse(&text).map_err(InvalidPattern::new)?;
            close(reader, ONE_KEY)?;
            Ok(Predicate::Network(Box::new(network)))
        }
        "wildcard" => {
            let Token::Text(text) = reader.next()? else {
                return Err(reader.fault("wildcard match pattern must be a string"));
            };
            reader.look();
            let wildcard = Wildcard::parse(&text).map_err(|error| reader.fault(error))?;
            close(reader, ONE_KEY)?;
            Ok(Predicate::Wildcard(wildcard))
        }
        other => Err(reader.fault(format!("Unrecognized match type {other}"))),
    }
}

fn close(reader: &mut Reader<'_>, message: &str) -> Read<()> {
    if reader.next()? == Token::ObjectEnd { Ok(()) } else { Err(reader.fault(message)) }
}

fn only_text(reader: &mut Reader<'_>, kind: &str) -> Read<String> {
    let Token::Text(text) = reader.next()? else {
        return Err(reader.fault(format!("{kind} match pattern must be a string")));
    };
    close(reader, ONE_KEY)?;
    Ok(text)
}

fn folded(text: &str) -> Box<str> {
    String::from_utf8(fold(text.as_bytes())).unwrap_or_default().into()
}

/// `prefix` and `suffix`, with `equals-ignore-case` in them or not.
fn affix(reader: &mut Reader<'_>, prefix: bool) -> Read<Predicate> {
    let (lower, upper) = if prefix { ("prefix", "Prefix") } else { ("suffix", "Suffix") };
    match reader.next()? {
        Token::Text(text) => {
            close(reader, ONE_KEY)?;
            Ok(if prefix { Predicate::Prefix(text.into()) } else { Predicate::Suffix(text.into()) })
        }
        Token::ObjectStart => {
            let Token::Field(name) = reader.next()? else {
                return Err(reader.fault(format!("{upper} expression name not found")));
            };
            if name != "equals-ignore-case" {
                return Err(reader.fault(format!("Unsupported {lower} pattern: {name}")));
            }
            let text = only_text(reader, "equals-ignore-case")?;
            close(reader, ONE_KEY)?;
            let text = folded(&text);
            Ok(if prefix { Predicate::PrefixFold(text) } else { Predicate::SuffixFold(text) })
        }
        _ => Err(reader.fault(format!("{lower} match pattern must be a string"))),
    }
}

fn anything_but(reader: &mut Reader<'_>) -> Read<Predicate> {
    let mut token = reader.next()?;
    let mut nested = None;
    if token == Token::ObjectStart {
        let Token::Field(name) = reader.next()? else {
            return Err(reader.fault("Anything-But expression name not found"));
        };
        if !["equals-ignore-case", "prefix", "suffix", "wildcard"].contains(&name.as_str()) {
            return Err(reader.fault(format!("Unsupported anything-but pattern: {name}")));
        }
        nested = Some(name);
        token = reader.next()?;
    }
    let list = match token {
        Token::ArrayStart => {
            let mut list = Vec::new();
            loop {
                match reader.next()? {
                    Token::ArrayEnd => break,
                    item => list.push(excluded(reader, nested.as_deref(), item)?),
                }
            }
            list
        }
        Token::Text(_) | Token::Number(_) => vec![excluded(reader, nested.as_deref(), token)?],
        _ => {
            return Err(reader.fault("Value of anything-but must be an array or single string/number value."));
        }
    };
    let found = gather(reader, nested.as_deref(), list)?;
    close(reader, TOO_MANY)?;
    if nested.is_some() {
        close(reader, TOO_MANY)?;
    }
    Ok(found)
}

/// One value that is excluded.
fn excluded(reader: &mut Reader<'_>, nested: Option<&str>, token: Token) -> Read<Predicate> {
    match (nested, token) {
        (None, Token::Text(text)) => Ok(Predicate::Text(text.into())),
        (None, Token::Number(text)) => match Number::parse(text.as_bytes()) {
            Some(number) => Ok(Predicate::Number(number)),
            None => Err(reader.fault(format!("Cannot compare number : {text}"))),
        },
        (None, _) => Err(reader.fault("Inside anything but list, start|null|boolean is not supported.")),
        (Some("equals-ignore-case"), Token::Text(text)) => Ok(Predicate::Fold(folded(&text))),
        (Some("equals-ignore-case"), _) => Err(reader.fault(
            "Inside anything-but/equals-ignore-case list, number|start|null|boolean is not supported.",
        )),
        (Some("wildcard"), Token::Text(text)) => {
            reader.look();
            Wildcard::parse(&text).map(Predicate::Wildcard).map_err(|error| reader.fault(error))
        }
        (Some("wildcard"), _) => Err(reader.fault("wildcard match pattern must be a string")),
        (Some(_), Token::Text(text)) if text.is_empty() => {
            reader.look();
            Err(reader.fault("Null prefix/suffix not allowed"))
        }
        (Some("prefix"), Token::Text(text)) => Ok(Predicate::Prefix(text.into())),
        (Some(_), Token::Text(text)) => Ok(Predicate::Suffix(text.into())),
        (Some(_), _) => Err(reader.fault("prefix/suffix match pattern must be a string")),
    }
}

/// All excluded values as one predicate.
fn gather(reader: &Reader<'_>, nested: Option<&str>, list: Vec<Predicate>) -> Read<Predicate> {
    let (mut texts, mut numbers, mut wildcards) = (Vec::new(), Vec::new(), Vec::new());
    for one in list {
        match one {
            Predicate::Text(text)
            | Predicate::Fold(text)
            | Predicate::Prefix(text)
            | Predicate::Suffix(text) => {
                texts.push(text);
            }
            Predicate::Number(number) => numbers.push(number),
            Predicate::Wildcard(wildcard) => wildcards.push(wildcard),
            _ => {}
        }
    }
    Ok(match nested {
        None if texts.is_empty() == numbers.is_empty() => {
            return Err(reader.fault(
                "Inside anything but list, either all values are number or string, mixed type is not supported",
            ));
        }
        None if texts.is_empty() => Predicate::NotNumbers(numbers.into()),
        None => Predicate::NotTexts(texts.into()),
        Some("equals-ignore-case") => Predicate::NotFolds(texts.into()),
        Some("prefix") => Predicate::NotPrefixes(texts.into()),
        Some("suffix") => Predicate::NotSuffixes(texts.into()),
        Some(_) => Predicate::NotWildcards(wildcards.into()),
    })
}

/// `{"numeric": [">", 0, "<=", 5]}` and its like.
fn numeric(reader: &mut Reader<'_>) -> Read<Predicate> {
    if reader.next()? != Token::ArrayStart {
        return Err(reader.fault("Value of numeric must be an array."));
    }
    let operator = match reader.next()? {
        Token::Text(operator) => operator,
        other => return Err(reader.fault(format!("Invalid member in numeric match: {}", text_of(&other)))),
    };
    let value = reader.next()?;
    let bound = match operator.as_str() {
        "=" | "<" | "<=" | ">" | ">=" => {
            let name = if operator == "=" { "equals" } else { operator.as_str() };
            number(reader, &value, name)?
        }
        other => return Err(reader.fault(format!("Unrecognized numeric range operator: {other}"))),
    };
    let lowest = Number::parse(b"-1.7976931348623157E308").map_or(0, Number::key);
    let highest = Number::parse(b"1.7976931348623157E308").map_or(u64::MAX, Number::key);
    let next = reader.next()?;
    let ends = next == Token::ArrayEnd;
    let low = match operator.as_str() {
        _ if !ends && !operator.starts_with('>') => return Err(reader.fault(TOO_MANY)),
        ">" => comparable(reader, &bound)?.key() + 1,
        ">=" => comparable(reader, &bound)?.key(),
        _ => lowest,
    };
    let found = match operator.as_str() {
        "=" => Predicate::Number(comparable(reader, &bound)?),
        "<" => Predicate::Range(Range { low, high: comparable(reader, &bound)?.key() - 1 }),
        "<=" => Predicate::Range(Range { low, high: comparable(reader, &bound)?.key() }),
        _ if ends => Predicate::Range(Range { low, high: highest }),
        _ => {
            let (high, open) = upper_end(reader, &next)?;
            let bottom = comparable(reader, &bound)?.key();
            if bottom >= high {
                return Err(reader.fault("Bottom must be less than top"));
            }
            Predicate::Range(Range { low, high: high - u64::from(open) })
        }
    };
    close(reader, TOO_MANY)?;
    Ok(found)
}

/// The second half of a range, from its operator on: its number's key, and whether that itself is out of it.
fn upper_end(reader: &mut Reader<'_>, operator: &Token) -> Read<(u64, bool)> {
    let Token::Text(operator) = operator else {
        return Err(reader.fault(format!("Bad value in numeric range: {}", text_of(operator))));
    };
    reader.look();
    if operator != "<" && operator != "<=" {
        return Err(reader.fault(format!("Bad numeric range operator: {operator}")));
    }
    let value = reader.next()?;
    let top = number(reader, &value, operator)?;
    if reader.next()? != Token::ArrayEnd {
        return Err(reader.fault("Too many terms in numeric range expression"));
    }
    Ok((comparable(reader, &top)?.key(), operator == "<"))
}

fn number(reader: &Reader<'_>, value: &Token, operator: &str) -> Read<String> {
    match value {
        Token::Number(text) => Ok(text.clone()),
        _ => Err(reader.fault(format!("Value of {operator} must be numeric"))),
    }
}

fn comparable(reader: &Reader<'_>, text: &str) -> Read<Number> {
    Number::parse(text.as_bytes()).ok_or_else(|| reader.fault(format!("Cannot compare number : {text}")))
}

/// A token as its author wrote it.
fn text_of(token: &Token) -> String {
    match token {
        Token::Text(text) | Token::Number(text) | Token::Field(text) => text.clone(),
        Token::True => "true".to_owned(),
        Token::False => "false".to_owned(),
        Token::Null => "null".to_owned(),
        Token::ObjectStart => "{".to_owned(),
        Token::ObjectEnd => "}".to_owned(),
        Token::ArrayStart => "[".to_owned(),
        Token::ArrayEnd => "]".to_owned(),
        Token::End => String::new(),
    }
}
