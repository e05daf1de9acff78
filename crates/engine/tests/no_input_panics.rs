//! Whatever text the parsers are given, they answer: no panic, no stack that runs over, no time without bound. Soup of the words
//! that a grammar knows gets deeper into its parser than any text does, and so do good texts that were changed a little.

use engine::dynamodb::{
    Attributes, KeyCondition, Number, Value, encode_sort, parse_condition, parse_projection, parse_update,
};
use engine::gateway::{RouteKey, RoutePath, read_rest_reply, read_v1_reply, read_v2_reply};
use engine::template::{Document, Template, dependencies, order, sam};
use proptest::prelude::*;
use std::collections::BTreeMap;

const EXPRESSION_WORDS: &[&str] = &[
    "a",
    "b",
    "#n",
    ":v",
    ":s",
    ":l",
    ".",
    "[",
    "0",
    "]",
    "(",
    ")",
    ",",
    "=",
    "<>",
    "<",
    "<=",
    ">=",
    "+",
    "-",
    "AND",
    "or",
    "NOT",
    "BETWEEN",
    "IN",
    "SET",
    "REMOVE",
    "ADD",
    "DELETE",
    "size",
    "contains",
    "begins_with",
    "attribute_exists",
    "attribute_type",
    "if_not_exists",
    "list_append",
    "status",
    "99999999999999999999",
    "#",
    ":",
    "é",
    "\u{0}",
];

const EXPRESSIONS: &[&str] = &[
    "SET a = if_not_exists(a, :v) + :v, b[0].#n = list_append(:l, b) REMOVE a.b ADD #n :v DELETE b :s",
    "(a = :v OR size(b) < :v) AND NOT contains(#n, :s) AND a BETWEEN :v AND :v AND b IN (:s, :l)",
    "a, b[0].#n, b[1]",
    "a = :s AND begins_with(b, :s)",
];

const TEMPLATE_WORDS: &[&str] = &[
    "Resources",
    ":",
    "  ",
    "\n",
    "- ",
    "A",
    "Type",
    "AWS::SQS::Queue",
    "AWS::Serverless::Connector",
    "AWS::Serverless::Function",
    "Properties",
    "Ref",
    "!Ref",
    "!Sub",
    "!GetAtt",
    "Fn::If",
    "${A}",
    "${",
    "}",
    "&x",
    "*x",
    "<<",
    "{",
    "[",
    "]",
    "|",
    ">",
    "'",
    "\"",
    "#",
    "? ",
    "Conditions",
    "Fn::Equals",
    "Parameters",
    "Default",
    "Outputs",
    "Value",
    "Transform",
    "AWS::Serverless-2016-10-31",
    "Globals",
    "DependsOn",
    "\t",
    "1",
    "null",
    "---",
    "%",
];

const TEMPLATE: &str = r#"Transform: AWS::Serverless-2016-10-31
Parameters:
  Name: {Type: String, Default: a}
Conditions:
  IsA: !Equals [!Ref Name, a]
Resources:
  Function:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.11
      Handler: a.b
      CodeUri: ./a
      Environment: {Variables: {TABLE: !Ref Table, TEXT: !Sub "${Name}-${AWS::Region}"}}
      Events:
        Get: {Type: Api, Properties: {Path: /a, Method: get}}
  Table:
    Type: AWS::DynamoDB::Table
    Condition: IsA
    DependsOn: [Function]
Outputs:
  Arn: {Value: !GetAtt Table.Arn}
"#;

const ROUTE_WORDS: &[&str] =
    &["GET", "ANY", "$default", " ", "/", "a", "{", "}", "+", "{proxy+}", "%", "%2F", "é", "*", "."];

fn soup(words: &'static [&'static str], most: usize) -> impl Strategy<Value = String> {
    let glue = prop::sample::select(vec!["", " "]);
    let word = (prop::sample::select(words), glue).prop_map(|(word, glue)| format!("{word}{glue}"));
    prop::collection::vec(word, 0..most).prop_map(|words| words.concat())
}

/// Good texts with a few characters taken out, put in or doubled.
fn changed(texts: &'static [&'static str]) -> impl Strategy<Value = String> {
    let change = (
        any::<prop::sample::Index>(),
        0..4usize,
        prop::sample::select(vec!['(', '[', ':', '#', '\'', ' ', '}', 'é', '\u{0}']),
    );
    (prop::sample::select(texts), prop::collection::vec(change, 1..6)).prop_map(|(text, changes)| {
        let mut text: Vec<char> = text.chars().collect();
        for (at, kind, with) in changes {
            if text.is_empty() {
                break;
            }
            let at = at.index(text.len());
            match kind {
                0 => drop(text.remove(at)),
                1 => text.insert(at, with),
                2 => text[at] = with,
                _ => {
                    let end = (at + 40).min(text.len());
                    let part: Vec<char> = text[at..end].to_vec();
                    text.splice(at..at, part);
                }
            }
        }
        text.into_iter().collect()
    })
}

fn attributes() -> Attributes {
    let values = BTreeMap::from([
        (":v".to_owned(), Value::N(Number::parse("1").unwrap())),
        (":s".to_owned(), Value::S("a".into())),
        (":l".to_owned(), Value::L(Vec::new())),
    ]);
    Attributes::new(Some(BTreeMap::from([("#n".to_owned(), "n".to_owned())])), Some(values))
}

fn parse_expressions(text: &str) {
    for parameter in ["ConditionExpression", "KeyConditionExpression"] {
        let _ = parse_condition(parameter, text, &attributes()).map(KeyCondition::of);
    }
    let _ = parse_update(text, &attributes());
    let _ = parse_projection(text, &attributes());
}

fn parse_template(text: &str) {
    let Ok(document) = Document::parse(text) else { return };
    for document in [sam::transform(&document, &BTreeMap::new()), Ok(document)].into_iter().flatten() {
        if let Ok(template) = Template::read(&document) {
            let _ = order(&dependencies(&template));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1024))]

    #[test]
    fn expressions_of_any_words(text in prop_oneof![soup(EXPRESSION_WORDS, 40), changed(EXPRESSIONS), ".{0,60}"]) {
        parse_expressions(&text);
    }

    #[test]
    fn numbers_of_any_text(text in prop_oneof!["[-+0-9.eE]{0,60}", "-?[0-9]{0,45}(\\.[0-9]{0,45})?([eE][-+]?[0-9]{0,30})?", ".{0,40}"]) {
        if let Ok(number) = Number::parse(&text) {
            // What is read is written so that it reads as the same, and sorts by it.
            let again = Number::parse(&number.to_string());
            prop_assert_eq!(again.as_ref(), Ok(&number));
            prop_assert!(!encode_sort(&Value::N(number)).is_empty());
        }
    }

    #[test]
    fn routes_and_replies_of_any_words(text in prop_oneof![soup(ROUTE_WORDS, 12), ".{0,40}"], body in prop_oneof![
        ".{0,60}",
        soup(&["{", "}", "\"statusCode\"", ":", ",", "200", "99999999999", "\"body\"", "\"headers\"", "\"a\"", "[", "]", "null", "true", "\"isBase64Encoded\"", "\"cookies\""], 20),
    ]) {
        let _ = RoutePath::parse(&text);
        let _ = RouteKey::parse(&text);
        let body = bytes::Bytes::from(body);
        let _ = (read_v1_reply(&body), read_v2_reply(&body), read_rest_reply(&body, true));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn templates_of_any_words(text in prop_oneof![soup(TEMPLATE_WORDS, 40), changed(&[TEMPLATE]), ".{0,80}"]) {
        parse_template(&text);
    }
}

#[test]
fn depth_and_length_are_bounded() {
    for (open, inside, close) in
        [("(", "a = :v", ")"), ("NOT ", "a = :v", ""), ("size(", "a", ")"), ("a[0].", "a", "")]
    {
        for times in [10, 100, 1000, 4000] {
            parse_expressions(&[open.repeat(times), inside.to_owned(), close.repeat(times)].concat());
        }
    }
    for word in ["SET a = :v, ", "a = :v AND ", "a.", "+", "((", "#n "] {
        parse_expressions(&word.repeat(5000));
    }
    for text in ["1e", "1e-", "0.", "", "1", "-"] {
        for digits in [1, 10, 1000, 100_000] {
            let _ = Number::parse(&format!("{text}{}", "9".repeat(digits)));
            let _ = Number::parse(&format!("{text}{}1", "0".repeat(digits)));
        }
    }
    for open in ["[", "{a: ", "- ", "{\"a\":", "? ", "!Ref "] {
        parse_template(&open.repeat(10_000));
    }
    // Each alias doubles what the one before stands for.
    let mut bomb = "Resources: {}\na0: &a0 [x, x]\n".to_owned();
    for level in 1..60 {
        let below = level - 1;
        bomb.push_str(&format!("a{level}: &a{level} [*a{below}, *a{below}]\n"));
    }
    parse_template(&bomb);
}
