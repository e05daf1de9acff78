//! The matcher beside an evaluator that is as simple as can be: it reads the event whole and asks every rule.

use super::pattern::{Pattern, Predicate, Value};
use super::{Matcher, Scratch, number::Number};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// A value of an event with the elements of arrays that it lies in, by the place of each array.
struct Leaf {
    path: String,
    value: Json,
    arrays: Vec<(String, usize)>,
}

fn leaves(value: &Json, path: &str, place: &str, arrays: &mut Vec<(String, usize)>, out: &mut Vec<Leaf>) {
    match value {
        Json::Object(members) => {
            for (name, member) in members {
                let longer = if place.is_empty() { name.clone() } else { format!("{path}.{name}") };
                leaves(member, &longer, &format!("{place}/{name}"), arrays, out);
            }
        }
        Json::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                if element.is_object() || element.is_array() {
                    arrays.push((place.to_owned(), index));
                    leaves(element, path, &format!("{place}[{index}]"), arrays, out);
                    arrays.pop();
                } else {
                    leaves(element, path, place, arrays, out);
                }
            }
        }
        scalar => out.push(Leaf { path: path.to_owned(), value: scalar.clone(), arrays: arrays.clone() }),
    }
}

fn holds(predicate: &Predicate, value: &Json) -> bool {
    let text;
    predicate.holds(match value {
        Json::Null => Value::Null,
        Json::Bool(true) => Value::True,
        Json::Bool(false) => Value::False,
        Json::Number(number) => Value::Number(Number::parse(number.to_string().as_bytes()).unwrap()),
        other => {
            text = other.as_str().unwrap().to_owned();
            Value::Text(text.as_bytes())
        }
    })
}

fn agree(one: &[(String, usize)], other: &[(String, usize)]) -> bool {
    one.iter().all(|(array, index)| other.iter().all(|(a, i)| a != array || i == index))
}

fn naive(pattern: &Pattern, leaves: &[Leaf]) -> bool {
    fn rest(
        fields: &[super::pattern::FieldPattern],
        leaves: &[Leaf],
        chosen: &mut Vec<Vec<(String, usize)>>,
    ) -> bool {
        let Some((field, others)) = fields.split_first() else { return true };
        let fitting: Vec<&Leaf> = leaves
            .iter()
            .filter(|leaf| *leaf.path == *field.path && chosen.iter().all(|own| agree(own, &leaf.arrays)))
            .collect();
        for leaf in &fitting {
            if field.predicates.iter().any(|predicate| holds(predicate, &leaf.value)) {
                chosen.push(leaf.arrays.clone());
                if rest(others, leaves, chosen) {
                    return true;
                }
                chosen.pop();
            }
        }
        fitting.is_empty() && field.predicates.contains(&Predicate::Absent) && rest(others, leaves, chosen)
    }
    pattern.ways.iter().any(|way| rest(way, leaves, &mut Vec::new()))
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof!["[abA]{0,3}", Just("10.0.0.7".to_owned()), Just("a\"\\é".to_owned()), Just("ÉA".to_owned())]
}

fn scalar() -> impl Strategy<Value = Json> {
    prop_oneof![
        word().prop_map(Json::from),
        (-3i32..4).prop_map(|n| json!(n)),
        Just(json!(1.5)),
        Just(json!(null)),
        any::<bool>().prop_map(Json::from),
    ]
}

fn event() -> impl Strategy<Value = Json> {
    let inner = scalar().prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map("[abc]", inner, 0..4).prop_map(|members| json!(members)),
        ]
    });
    prop::collection::btree_map("[abc]", inner, 0..4).prop_map(|members| json!(members))
}

fn predicate() -> impl Strategy<Value = Json> {
    let bound = -3i32..4;
    prop_oneof![
        4 => scalar(),
        1 => word().prop_map(|w| json!({"prefix": w})),
        1 => word().prop_map(|w| json!({"suffix": w})),
        1 => word().prop_map(|w| json!({"equals-ignore-case": w})),
        1 => word().prop_map(|w| json!({"prefix": {"equals-ignore-case": w}})),
        1 => word().prop_map(|w| json!({"suffix": {"equals-ignore-case": w}})),
        1 => "[ab]{0,2}(\\*[ab]{0,2}){0,2}".prop_filter("stars apart", |w| !w.contains("**")).prop_map(|w| json!({"wildcard": w})),
        1 => bound.clone().prop_map(|n| json!({"numeric": [">=", n]})),
        1 => bound.clone().prop_map(|n| json!({"numeric": ["<", n]})),
        1 => (bound.clone(), 1i32..4).prop_map(|(n, more)| json!({"numeric": [">", n, "<=", n + more]})),
        1 => (0u8..32).prop_map(|n| json!({"cidr": format!("10.0.0.0/{n}")})),
        1 => any::<bool>().prop_map(|wanted| json!({"exists": wanted})),
        1 => prop::collection::vec(word(), 1..3).prop_map(|all| json!({"anything-but": all})),
        1 => prop::collection::vec(bound, 1..3).prop_map(|all| json!({"anything-but": all})),
        1 => "[abA]{1,2}".prop_map(|w| json!({"anything-but": {"prefix": w}})),
        1 => "[abA]{1,2}".prop_map(|w| json!({"anything-but": {"suffix": [w, "b"]}})),
        1 => word().prop_map(|w| json!({"anything-but": {"equals-ignore-case": w}})),
        1 => "[ab]{0,2}\\*[ab]".prop_map(|w| json!({"anything-but": {"wildcard": w}})),
    ]
}

fn pattern() -> impl Strategy<Value = Json> {
    let field = prop::collection::vec(predicate(), 1..4).prop_map(Json::from);
    let tree = field.prop_recursive(3, 12, 3, |inner| {
        prop::collection::btree_map("[abc]", inner, 1..3).prop_map(|members| json!(members))
    });
    let object = prop::collection::btree_map("[abc]", tree, 1..4).prop_map(|members| json!(members));
    (object.clone(), prop::option::of((object.clone(), object))).prop_map(|(mut whole, or)| {
        if let Some((one, other)) = or {
            whole["$or"] = json!([one, other]);
        }
        whole
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn many_rules_match_as_each_alone_would(
        patterns in prop::collection::vec(pattern(), 1..24),
        events in prop::collection::vec(event(), 1..4),
        gone in prop::collection::vec(any::<bool>(), 24),
    ) {
        let patterns: Vec<Pattern> =
            patterns.iter().map(|text| Pattern::parse(&text.to_string()).unwrap_or_else(|e| panic!("{text}: {e}"))).collect();
        let mut matcher = Matcher::default();
        let mut scratch = Scratch::default();
        let mut matched = Vec::new();
        // Some come and go before, so that numbers are used again.
        for (number, pattern) in patterns.iter().enumerate().rev() {
            matcher.add(number as u64 + 100, pattern);
        }
        for (number, pattern) in patterns.iter().enumerate() {
            matcher.add(number as u64, pattern);
        }
        for number in 0..patterns.len() {
            prop_assert!(matcher.remove(number as u64 + 100));
        }
        for round in 0..2 {
            for event in &events {
                let mut all = Vec::new();
                leaves(event, "", "", &mut Vec::new(), &mut all);
                let expected: Vec<u64> = (0..patterns.len())
                    .filter(|number| (round == 0 || !gone[*number]) && naive(&patterns[*number], &all))
                    .map(|number| number as u64)
                    .collect();
                for text in [event.to_string(), serde_json::to_string_pretty(event).unwrap()] {
                    matcher.matches(text.as_bytes(), &mut scratch, &mut matched);
                    prop_assert_eq!(&matched, &expected, "{}", text);
                }
            }
            for number in (0..patterns.len()).filter(|number| gone[*number]) {
                matcher.remove(number as u64);
            }
        }
    }

    #[test]
    fn no_text_is_a_panic(text in r#"[\[\]{}",:0-9.eE+\-tfnabc\\u ]{0,40}"#, patterns in prop::collection::vec(pattern(), 1..4)) {
        let mut matcher = Matcher::default();
        let mut matched = Vec::new();
        for (number, pattern) in patterns.iter().enumerate() {
            matcher.add(number as u64, &Pattern::parse(&pattern.to_string()).unwrap());
        }
        for text in [text.clone(), format!("{{\"a\":{text}"), format!("{{\"a\":[{{\"b\":\"{text}")] {
            matcher.matches(text.as_bytes(), &mut Scratch::default(), &mut matched);
            let _ = Pattern::parse(&text);
        }
    }
}

#[test]
fn of_a_repeated_key_the_first_counts_whatever_else_is_asked() {
    let event = br#"{"a": 1, "a": 2, "b": {"c": 1}, "b.c": 2, "d": "x"}"#;
    for others in [&[][..], &[r#"{"d": ["x"]}"#, r#"{"b": {"e": ["x"]}}"#]] {
        let mut matcher = Matcher::default();
        let rules = [r#"{"a": [1]}"#, r#"{"a": [2]}"#, r#"{"b": {"c": [1]}}"#, r#"{"b": {"c": [2]}}"#];
        for (number, text) in rules.iter().chain(others).enumerate() {
            matcher.add(number as u64, &Pattern::parse(text).unwrap());
        }
        let mut matched = Vec::new();
        matcher.matches(event, &mut Scratch::default(), &mut matched);
        matched.retain(|number| *number < 4);
        assert_eq!(matched, [0, 2]);
    }
}

#[test]
fn a_name_with_dots_stands_beside_its_beginning() {
    let mut matcher = Matcher::default();
    for (number, text) in
        [r#"{"d": {"a.b": [1]}}"#, r#"{"d": {"a": ["x"]}}"#, r#"{"c": [1]}"#].iter().enumerate()
    {
        matcher.add(number as u64, &Pattern::parse(text).unwrap());
    }
    let mut matched = Vec::new();
    for event in [r#"{"d": {"a": "x", "a.b": 1}, "c": 1}"#, r#"{"c": 1, "d": {"a.b": 1, "a": "x"}}"#] {
        matcher.matches(event.as_bytes(), &mut Scratch::default(), &mut matched);
        assert_eq!(matched, [0, 1, 2], "{event}");
    }
    matcher.remove(0);
    matcher.matches(br#"{"c": 1, "d": {"a.b": 1, "a": "x"}}"#, &mut Scratch::default(), &mut matched);
    assert_eq!(matched, [1, 2]);
}
