//! YAML as CloudFormation reads it: short-form functions, anchors and merge keys, no duplicate
//! keys. Expansion of aliases is bounded, so a small text cannot become a large value.

use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, StrInput, Tag};
use serde_json::{Map, Number, Value};

use super::document::{Document, MARKED_DEPTH};
use super::error::{Mark, TemplateError};

const DEEPEST: usize = 100;
/// Nodes after all aliases are expanded. A 1 MB template without aliases cannot reach it.
const MOST_NODES: usize = 500_000;

/// Functions that have a short form `!Name`; the long form is `Fn::Name`.
const SHORT_FORMS: &[&str] = &[
    "And",
    "Base64",
    "Cidr",
    "Equals",
    "FindInMap",
    "GetAZs",
    "GetStackOutput",
    "If",
    "ImportValue",
    "Join",
    "Length",
    "Not",
    "Or",
    "Select",
    "Split",
    "Sub",
    "ToJsonString",
    "Transform",
];

/// Reads the one document in `text`.
pub(super) fn parse(text: &str) -> Result<Document, TemplateError> {
    let mut reader = Reader {
        parser: Parser::new_from_str(text),
        anchors: HashMap::new(),
        marks: HashMap::new(),
        nodes: 0,
        path: Vec::new(),
    };
    loop {
        let (event, span) = reader.next()?;
        match event {
            Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
            Event::StreamEnd => {
                return Err(TemplateError::new("Template format error: unsupported structure."));
            }
            event => {
                let (value, _) = reader.node(event, span, 0)?;
                reader.end()?;
                return Ok(Document { value, marks: reader.marks, ..Document::default() });
            }
        }
    }
}

struct Reader<'text> {
    parser: Parser<'text, StrInput<'text>>,
    /// Each anchored value and how many nodes it holds.
    anchors: HashMap<usize, (Value, usize)>,
    marks: HashMap<String, Mark>,
    nodes: usize,
    path: Vec<String>,
}

fn mark(marker: &Marker) -> Mark {
    Mark { line: marker.line(), column: marker.col() + 1 }
}

fn malformed(at: Mark) -> TemplateError {
    TemplateError::at("Template format error: YAML not well-formed.", at)
}

impl<'text> Reader<'text> {
    fn next(&mut self) -> Result<(Event<'text>, Span), TemplateError> {
        match self.parser.next_event() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(malformed(mark(error.marker()))),
            None => Err(TemplateError::new("Template format error: YAML not well-formed.")),
        }
    }

    /// What follows the first document must be nothing.
    fn end(&mut self) -> Result<(), TemplateError> {
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(()),
                Event::DocumentEnd | Event::Nothing => {}
                _ => return Err(malformed(mark(&span.start))),
            }
        }
    }

    fn count(&mut self, nodes: usize, at: Mark) -> Result<(), TemplateError> {
        self.nodes += nodes;
        if self.nodes > MOST_NODES {
            return Err(TemplateError::at(
                "Template format error: YAML aliases expand to too many nodes.",
                at,
            ));
        }
        Ok(())
    }

    /// The value that begins with `event`, and how many nodes it holds.
    fn node(
        &mut self,
        event: Event<'text>,
        span: Span,
        depth: usize,
    ) -> Result<(Value, usize), TemplateError> {
        let at = mark(&span.start);
        if depth > DEEPEST {
            return Err(TemplateError::at("Template format error: YAML is nested too deeply.", at));
        }
        self.count(1, at)?;
        if self.path.len() <= MARKED_DEPTH && !self.path.is_empty() {
            let pointer = self.path.iter().map(|key| format!("/{key}")).collect::<String>();
            self.marks.entry(pointer).or_insert(at);
        }
        let (value, nodes, anchor, tag) = match event {
            Event::Alias(id) => {
                let (value, nodes) = self.anchors.get(&id).cloned().ok_or_else(|| malformed(at))?;
                self.count(nodes, at)?;
                return Ok((value, nodes));
            }
            Event::Scalar(text, style, anchor, tag) => {
                (scalar(&text, style, tag.as_deref(), at)?, 1, anchor, tag)
            }
            Event::SequenceStart(anchor, tag) => {
                let mut items = Vec::new();
                let mut nodes = 1;
                loop {
                    let (event, span) = self.next()?;
                    if event == Event::SequenceEnd {
                        break;
                    }
                    let hidden = std::mem::replace(&mut self.path, vec![String::new(); MARKED_DEPTH + 1]);
                    let (item, size) = self.node(event, span, depth + 1)?;
                    self.path = hidden;
                    nodes += size;
                    items.push(item);
                }
                (Value::Array(items), nodes, anchor, tag)
            }
            Event::MappingStart(anchor, tag) => {
                let (map, nodes) = self.mapping(depth)?;
                (Value::Object(map), nodes, anchor, tag)
            }
            _ => return Err(malformed(at)),
        };
        let value = match tag {
            Some(tag) => tagged(&tag, value, at)?,
            None => value,
        };
        if anchor > 0 {
            self.anchors.insert(anchor, (value.clone(), nodes));
        }
        Ok((value, nodes))
    }

    fn mapping(&mut self, depth: usize) -> Result<(Map<String, Value>, usize), TemplateError> {
        let mut map = Map::new();
        let mut merged: Vec<Value> = Vec::new();
        let mut own: HashSet<String> = HashSet::new();
        let mut nodes = 1;
        loop {
            let (event, span) = self.next()?;
            let at = mark(&span.start);
            let key = match event {
                Event::MappingEnd => break,
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return Err(malformed(at)),
            };
            let (event, span) = self.next()?;
            if self.path.len() < MARKED_DEPTH {
                let pointer = self.path.iter().chain([&key]).map(|key| format!("/{key}")).collect::<String>();
                self.marks.insert(pointer, at);
            }
            self.path.push(key.clone());
            let read = self.node(event, span, depth + 1);
            self.path.pop();
            let (value, size) = read?;
            nodes += size;
            if key == "<<" {
                match value {
                    Value::Array(items) => merged.extend(items),
                    value => merged.push(value),
                }
                continue;
            }
            if !own.insert(key.clone()) {
                return Err(TemplateError::at(
                    format!("Template format error: YAML not well-formed. Duplicate key {key}"),
                    at,
                ));
            }
            map.insert(key, value);
        }
        for source in merged {
            if let Value::Object(source) = source {
                for (key, value) in source {
                    map.entry(key).or_insert(value);
                }
            }
        }
        Ok((map, nodes))
    }
}

/// A short-form function in its long form.
fn tagged(tag: &Tag, value: Value, at: Mark) -> Result<Value, TemplateError> {
    if tag.handle != "!" {
        return Ok(value);
    }
    let one = |name: &str, value: Value| Value::Object(Map::from_iter([(name.to_owned(), value)]));
    match tag.suffix.as_str() {
        "" => Ok(value),
        "Ref" => Ok(one("Ref", value)),
        "Condition" => Ok(one("Condition", value)),
        "GetAtt" => Ok(one(
            "Fn::GetAtt",
            match value {
                Value::String(text) => match text.split_once('.') {
                    Some((resource, attribute)) => Value::from(vec![resource, attribute]),
                    None => Value::String(text),
                },
                value => value,
            },
        )),
        name if SHORT_FORMS.contains(&name) => Ok(one(&format!("Fn::{name}"), value)),
        name => Err(TemplateError::at(format!("Template format error: unsupported YAML tag !{name}."), at)),
    }
}

fn scalar(text: &str, style: ScalarStyle, tag: Option<&Tag>, at: Mark) -> Result<Value, TemplateError> {
    let plain = style == ScalarStyle::Plain;
    match tag {
        Some(tag) if tag.is_yaml_core_schema() => match tag.suffix.as_str() {
            "str" | "timestamp" | "binary" => Ok(Value::String(text.to_owned())),
            "int" | "float" | "bool" | "null" => Ok(plain_scalar(text)),
            other => {
                Err(TemplateError::at(format!("Template format error: unsupported YAML tag !!{other}."), at))
            }
        },
        // A function's argument is text, whatever it looks like.
        Some(_) => Ok(Value::String(text.to_owned())),
        None if plain => Ok(plain_scalar(text)),
        None => Ok(Value::String(text.to_owned())),
    }
}

/// A plain scalar. A number keeps its text where JSON would print it otherwise (`1.10`, `007`, `1_000`), and `yes`
/// and `no` stay words (a condition may be called `No`): properties that take text then see what was written.
fn plain_scalar(text: &str) -> Value {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Value::Null,
        "true" | "True" | "TRUE" => return Value::Bool(true),
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            return Value::Bool(false);
        }
        _ => {}
    }
    if let Ok(number) = text.parse::<i64>()
        && number.to_string() == text
    {
        return Value::Number(number.into());
    }
    if text.contains('.')
        && let Ok(number) = text.parse::<f64>()
        && let Some(number) = Number::from_f64(number)
        && number.to_string() == text
    {
        return Value::Number(number);
    }
    Value::String(text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Value {
        parse(text).map(|document| document.value).unwrap_or_else(|error| json!(error.to_string()))
    }

    #[test]
    fn short_forms_become_long() {
        let cases = [
            ("a: !Ref X", json!({"a": {"Ref": "X"}})),
            ("a: !GetAtt X.Outputs.Y", json!({"a": {"Fn::GetAtt": ["X", "Outputs.Y"]}})),
            ("a: !GetAtt [X, Y]", json!({"a": {"Fn::GetAtt": ["X", "Y"]}})),
            ("a: !Sub '${X}-1'", json!({"a": {"Fn::Sub": "${X}-1"}})),
            (
                "a: !If [C, !Ref X, !Ref AWS::NoValue]",
                json!({"a": {"Fn::If": ["C", {"Ref": "X"}, {"Ref": "AWS::NoValue"}]}}),
            ),
            ("a: !Not [!Condition C]", json!({"a": {"Fn::Not": [{"Condition": "C"}]}})),
            ("a: !Sub\n  - ${b}\n  - b: !Ref X", json!({"a": {"Fn::Sub": ["${b}", {"b": {"Ref": "X"}}]}})),
            ("a: !Nope x", json!("Template format error: unsupported YAML tag !Nope. (line 1, column 4)")),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text}");
        }
    }

    #[test]
    fn scalars_keep_their_text() {
        let text = "a: 1\nb: 1.5\nc: 1.10\nd: 007\ne: 2012-10-17\nf: yes\ng: 'yes'\nh: ~\ni: !!str 12\nj: -3\nk: 1e3\nl: 12:30";
        assert_eq!(
            read(text),
            json!({"a": 1, "b": 1.5, "c": "1.10", "d": "007", "e": "2012-10-17", "f": "yes", "g": "yes", "h": null,
                   "i": "12", "j": -3, "k": "1e3", "l": "12:30"})
        );
    }

    #[test]
    fn anchors_and_merge_keys_expand() {
        let text = "x: &x {a: 1, b: 2}\ny: {<<: *x, b: 3}\nz: *x";
        assert_eq!(read(text), json!({"x": {"a": 1, "b": 2}, "y": {"b": 3, "a": 1}, "z": {"a": 1, "b": 2}}));
    }

    #[test]
    fn a_billion_laughs_is_refused() {
        let mut text = String::from("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for level in 1..12 {
            let below = format!("*a{}", level - 1);
            text += &format!("a{level}: &a{level} [{}]\n", vec![below; 10].join(","));
        }
        let error = read(&text);
        assert!(error.as_str().is_some_and(|text| text.contains("too many nodes")), "{error}");
    }

    #[test]
    fn bad_text_says_where() {
        let cases = [
            (
                "a: 1\nb: 2\na: 3",
                "Template format error: YAML not well-formed. Duplicate key a (line 3, column 1)",
            ),
            ("a: [1, 2\nb: 3", "YAML not well-formed"),
            ("a: *nope", "YAML not well-formed"),
            ("a: 1\n---\nb: 2", "YAML not well-formed"),
            ("", "unsupported structure"),
        ];
        for (text, expected) in cases {
            let found = read(text);
            assert!(found.as_str().is_some_and(|found| found.contains(expected)), "{text:?}: {found}");
        }
        let deep = format!("a: {}", "[".repeat(500));
        assert!(read(&deep).is_string());
    }

    #[test]
    fn marks_name_the_line_of_a_resource() {
        let document = parse("Resources:\n  A:\n    Type: X\n    Properties:\n      B: 1\n").expect("parses");
        let line = |pointer: &str| document.mark(pointer).map(|mark| mark.line);
        assert_eq!(line("/Resources/A"), Some(2));
        assert_eq!(line("/Resources/A/Properties/B"), Some(5));
    }
}
