//! Verdicts that others recorded: of AWS itself, and of aws/event-ruler, which is the matcher behind EventBridge.

use engine::events::{InvalidPattern, Matcher, Pattern, Scratch, check_json};
use serde_json::Value;
use std::collections::BTreeSet;

fn cases(file: &str) -> Vec<Value> {
    let path = format!("{}/tests/event-patterns/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// As EventBridge takes a pattern: compiled, and not too complex.
fn compile(text: &str) -> Result<Pattern, InvalidPattern> {
    let pattern = Pattern::parse(text)?;
    pattern.check_complexity()?;
    Ok(pattern)
}

#[test]
fn aws_says_the_same() {
    let (mut verdicts, mut messages) = (0, 0);
    for case in cases("aws-validated.jsonl") {
        let name = &case["case"];
        let compiled = compile(&case["pattern"].to_string());
        let verdict = match &compiled {
            Err(_) => "invalid",
            Ok(pattern) => {
                let mut matcher = Matcher::default();
                matcher.add(7, pattern);
                let mut matched = Vec::new();
                matcher.matches(case["event"].to_string().as_bytes(), &mut Scratch::default(), &mut matched);
                if matched == [7] { "match" } else { "no-match" }
            }
        };
        assert_eq!(verdict, case["verdict"], "{name}: {compiled:?}");
        verdicts += 1;
        if let Err(error) = compiled {
            let message = format!("Event pattern is not valid. Reason: {}", error.reason());
            assert_eq!(message, case["message"], "{name}");
            messages += 1;
        }
    }
    assert_eq!((verdicts, messages), (155, 38));
}

/// Whether a record is of a machine whose rules had been changed by then: it names a rule that it does not have, or another record of
/// the same test, rules and event says what we say.
fn is_stale(case: &Value, all: &[Value], found: &BTreeSet<&str>) -> bool {
    let event = |case: &Value| serde_json::from_str::<Value>(case["event"].as_str().unwrap()).unwrap();
    let matched = |case: &'_ Value| -> BTreeSet<String> {
        case["matched"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()).collect()
    };
    let same = |other: &&Value| {
        other["kind"] == "match"
            && other["test"] == case["test"]
            && other["rules"] == case["rules"]
            && event(other) == event(case)
    };
    matched(case).iter().any(|name| case["rules"].get(name).is_none())
        || all.iter().filter(same).any(|other| matched(other).iter().eq(found.iter()))
}

#[test]
fn event_ruler_says_the_same() {
    let (mut stale, mut scratch, mut matched) = (0, Scratch::default(), Vec::new());
    let all = cases("ruler-golden.jsonl");
    for case in &all {
        if case["kind"] == "invalid" {
            let rule = case["rule"].as_str().unwrap();
            assert!(Pattern::parse(rule).is_err(), "{rule}");
            continue;
        }
        let event = case["event"].as_str().unwrap();
        assert!(check_json(event.as_bytes()).is_ok(), "{event}");
        let rules: Vec<(&String, &Value)> = case["rules"].as_object().unwrap().iter().collect();
        let mut matcher = Matcher::default();
        for (number, (name, patterns)) in rules.iter().enumerate() {
            for pattern in patterns.as_array().unwrap() {
                let pattern = Pattern::parse(pattern.as_str().unwrap());
                matcher.add(number as u64, &pattern.unwrap_or_else(|error| panic!("{name}: {error}")));
            }
        }
        matcher.matches(event.as_bytes(), &mut scratch, &mut matched);
        let found: BTreeSet<&str> = matched.iter().map(|number| rules[*number as usize].0.as_str()).collect();
        let expected: BTreeSet<&str> =
            case["matched"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        if found != expected && is_stale(case, &all, &found) {
            stale += 1;
        } else {
            assert_eq!(found, expected, "{}: {} {event}", case["test"], case["rules"]);
        }
        for number in 0..rules.len() {
            assert!(matcher.remove(number as u64));
        }
        matcher.matches(event.as_bytes(), &mut scratch, &mut matched);
        assert!(matched.is_empty() && matcher.is_empty());
    }
    assert_eq!((all.len(), stale), (976, 8));
}

#[test]
fn a_message_says_where() {
    for (pattern, message) in [
        (
            r#"{"source":["test.event-pattern"],"detail":{"lenderId":"LenderA"}}"#,
            "\"lenderId\" must be an object or an array\n at [Source: (String)\"{\"source\":[\"test.event-pattern\"],\"detail\":{\"lenderId\":\"LenderA\"}}\"; line: 1, column: 56]",
        ),
        ("[]", "Filter is not an object\n at [Source: (String)\"[]\"; line: 1, column: 2]"),
        ("{}", "Empty objects are not allowed\n at [Source: (String)\"{}\"; line: 1, column: 3]"),
    ] {
        assert_eq!(Pattern::parse(pattern).unwrap_err().to_string(), message);
    }
    for (pattern, reason) in [
        ("", "Filter is not an object"),
        (
            "not json",
            "Unrecognized token 'not': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')",
        ),
        (
            r#"{"a": ["b"]"#,
            "Unexpected end-of-input: expected close marker for Object (start marker at [Source: (String)\"{\"a\": [\"b\"]\"; line: 1, column: 1])",
        ),
        (r#"{"a": "#, "Unexpected end-of-input within/between Object entries"),
        (r#"{"a": ["b"#, "Unexpected end-of-input: was expecting closing quote for a string value"),
        (r#"{"a"#, "Unexpected end-of-input in field name"),
        (
            r#"{"a": ["b" "c"]}"#,
            "Unexpected character ('\"' (code 34)): was expecting comma to separate Array entries",
        ),
        (r#"{a: 1}"#, "Unexpected character ('a' (code 97)): was expecting double-quote to start field name"),
        (r#"{"a": []}"#, "Empty arrays are not allowed"),
        (r#"{"a": [["b"]]}"#, "Match value must be String, number, true, false, or null"),
        (r#"{"a": [{}]}"#, "Match expression name not found"),
        (r#"{"a": [{"prefix": "a", "suffix": "b"}]}"#, "Only one key allowed in match expression"),
        (r#"{"a": [{"numeric": []}]}"#, "Invalid member in numeric match: ]"),
        (r#"{"a": [{"numeric": ["~", 1]}]}"#, "Unrecognized numeric range operator: ~"),
        (r#"{"a": [{"numeric": ["=", "1"]}]}"#, "Value of equals must be numeric"),
        (r#"{"a": [{"numeric": ["<", 1, ">", 2]}]}"#, "Too many elements in numeric expression"),
        (r#"{"a": [{"numeric": [">", 2, "<", 1]}]}"#, "Bottom must be less than top"),
        (r#"{"a": [{"numeric": [">", 1, 2]}]}"#, "Bad value in numeric range: 2"),
        (r#"{"a": [{"exists": "yes"}]}"#, "exists match pattern must be either true or false."),
        (
            r#"{"a": [{"anything-but": []}]}"#,
            "Inside anything but list, either all values are number or string, mixed type is not supported",
        ),
        (r#"{"a": [{"anything-but": {"cidr": "a"}}]}"#, "Unsupported anything-but pattern: cidr"),
        (
            r#"{"a": [{"anything-but": [12345678901234567890123]}]}"#,
            "Cannot compare number : 12345678901234567890123",
        ),
        (r#"{"$or": {"a": ["b"]}}"#, "It must be an Array followed with $or."),
        (r#"{"$or": [{"a": ["b"]}]}"#, "There must have at least 2 Objects in $or relationship."),
        (r#"{"$or": [{"a": ["b"]}, "c"]}"#, "Only JSON object is allowed in array of $or relationship."),
        (
            r#"{"$or": [{"prefix": ["b"]}, {"a": ["b"]}]}"#,
            "prefix is Ruler reserved fieldName which cannot be used inside $or.",
        ),
    ] {
        let found = Pattern::parse(pattern).unwrap_err();
        assert_eq!(found.reason(), reason, "{pattern}");
    }
}
