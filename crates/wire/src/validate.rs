//! What the models demand of an input, and AWS's sentences for where it falls short.
//!
//! The first pass walks the value as an encoder would and looks only where something is constrained. The second
//! pass, taken only where something is wrong, prints the offending values.

use crate::codec::Encoder;
use crate::schema::{Constraints, Kind, Member, OperationSchema, Schema, ServiceSchema};
use crate::shape::{Shape, path_name};
use base::Timestamp;
use bytes::Bytes;
use std::fmt::Write as _;

/// The most violations that are told of one input.
const MOST: usize = 10;

/// All that is wrong with an operation's input, as the service says it. One that spoke the query protocol once still says what
/// that protocol said of a parameter that is not there.
pub(crate) fn violations(
    service: &'static ServiceSchema,
    operation: &'static OperationSchema,
    input: &dyn Shape,
    missing: &[String],
) -> Result<(), String> {
    match missing.first().filter(|_| service.query_compatible) {
        Some(path) => {
            let name = path.rsplit('.').next().unwrap_or_default();
            let (first, rest) = name.split_at_checked(1).unwrap_or_default();
            Err(format!("The request must contain the parameter {}{rest}.", first.to_ascii_uppercase()))
        }
        None => validate(operation.input, input, missing),
    }
}

/// All that is wrong with `input`, as AWS says it; `missing` are the paths that the decoder found absent.
pub fn validate(schema: &'static Schema, input: &dyn Shape, missing: &[String]) -> Result<(), String> {
    let mut checker = Walker::new(Mode::Check);
    if schema.constrained {
        input.write(schema, &mut checker);
    }
    let mut violations = checker.violations;
    // A required member that is not there holds its type's default, of which nothing is to be said, nor of what is in it.
    let within = |path: &str, absent: &str| {
        path.strip_prefix(absent).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    violations.retain(|violation| !missing.iter().any(|absent| within(&violation.path, absent)));
    if violations.is_empty() && missing.is_empty() {
        return Ok(());
    }
    let mut printer = Walker::new(Mode::Print(violations.iter().map(|one| one.path.clone()).collect()));
    if !violations.is_empty() {
        input.write(schema, &mut printer);
    }
    let nulls = missing.iter().map(|path| Violation {
        path: path.clone(),
        text: "Member must not be null".to_owned(),
        order: Vec::new(),
        is_sensitive: false,
    });
    violations.extend(nulls);
    for violation in &mut violations {
        violation.order = order(schema, &violation.path);
    }
    violations.sort_by(|a, b| a.order.cmp(&b.order));
    violations.truncate(MOST);
    let count = violations.len();
    let plural = if count == 1 { "" } else { "s" };
    let mut message = format!("{count} validation error{plural} detected: ");
    for (index, Violation { path, text, is_sensitive, .. }) in violations.iter().enumerate() {
        let separator = if index == 0 { "" } else { "; " };
        let value = match printer.printed.iter().find(|(printed, _)| printed == path) {
            Some(_) if *is_sensitive => String::new(),
            Some((_, value)) => format!("'{value}' "),
            None => "null ".to_owned(),
        };
        let _ = write!(message, "{separator}Value {value}at '{path}' failed to satisfy constraint: {text}");
    }
    Err(message)
}

struct Violation {
    path: String,
    text: String,
    /// Where it stands in the model.
    order: Vec<usize>,
    /// Whether its value is not told.
    is_sensitive: bool,
}

/// The members on the way to `path`, by their place in the model; enough to sort by.
fn order(schema: &'static Schema, path: &str) -> Vec<usize> {
    let first = path.split('.').next().unwrap_or_default();
    let place = schema.members.iter().position(|member| path_name(member.name) == first);
    vec![place.unwrap_or(usize::MAX)]
}

enum Mode {
    /// Look for violations.
    Check,
    /// Print the values at these paths.
    Print(Vec<String>),
}

/// Where the walk is.
struct Level {
    schema: &'static Schema,
    /// The path's length before this level's own segment, so that the next segment takes its place.
    base: usize,
    items: usize,
    /// Whether a scalar item or key of this container has been found wrong: AWS says it once.
    told: bool,
    /// Whether a list or map in this map has been.
    told_value: bool,
}

struct Walker {
    mode: Mode,
    path: String,
    levels: Vec<Level>,
    violations: Vec<Violation>,
    /// Values being printed: the index in `printed`, and the depth at which each began.
    open: Vec<(usize, usize)>,
    printed: Vec<(String, String)>,
}

impl Walker {
    fn new(mode: Mode) -> Self {
        Self {
            mode,
            path: String::new(),
            levels: Vec::new(),
            violations: Vec::new(),
            open: Vec::new(),
            printed: Vec::new(),
        }
    }

    fn is_check(&self) -> bool {
        matches!(self.mode, Mode::Check)
    }

    /// Replaces the segment after the current level's base.
    fn segment(&mut self, segment: std::fmt::Arguments<'_>) {
        let base = self.levels.last().map_or(0, |level| level.base);
        self.path.truncate(base);
        if base > 0 {
            self.path.push('.');
        }
        let _ = self.path.write_fmt(segment);
    }

    fn enter(&mut self, schema: &'static Schema) {
        self.levels.push(Level { schema, base: self.path.len(), items: 0, told: false, told_value: false });
    }

    fn leave(&mut self, bracket: &str) {
        if let Some(level) = self.levels.pop() {
            self.path.truncate(level.base);
        }
        if !self.is_check() {
            self.print(bracket);
            let depth = self.levels.len();
            self.open.retain(|(_, from)| *from < depth);
        }
    }

    /// Starts printing where this value is wanted, then prints `text` to all that are open.
    fn begin(&mut self, text: &str) {
        if let Mode::Print(wanted) = &self.mode
            && wanted.contains(&self.path)
            && !self.printed.iter().any(|(path, _)| *path == self.path)
        {
            self.printed.push((self.path.clone(), String::new()));
            self.open.push((self.printed.len() - 1, self.levels.len()));
        }
        self.print(text);
    }

    fn print(&mut self, text: &str) {
        for (index, _) in &self.open {
            if let Some((_, printed)) = self.printed.get_mut(*index) {
                printed.push_str(text);
            }
        }
    }

    /// A value that has nothing inside it, in print mode.
    fn print_scalar(&mut self, text: &str) {
        self.begin(text);
        let depth = self.levels.len();
        self.open.retain(|(_, from)| *from < depth);
    }

    fn violate(&mut self, schema: &'static Schema, text: String) {
        let is_sensitive = schema.constraints.sensitive;
        self.violations.push(Violation { path: self.path.clone(), text, order: Vec::new(), is_sensitive });
    }

    /// Checks a scalar: one in a list is told of at the list, with all that its shape demands.
    fn check(&mut self, schema: &'static Schema, broken: impl Fn(&Constraints, &mut Vec<String>)) {
        let mut found = Vec::new();
        broken(&schema.constraints, &mut found);
        if found.is_empty() {
            return;
        }
        let Some(level) = self.levels.last_mut() else { return };
        match level.schema.kind {
            Kind::List | Kind::Map => {
                if std::mem::replace(&mut level.told, true) {
                    return;
                }
                let what = if level.schema.kind == Kind::Map { "Map value" } else { "Member" };
                let base = level.base;
                let text = format!("{what} must satisfy constraint: [{}]", demands(schema).join(", "));
                let path = self.path.get(..base).unwrap_or_default().to_owned();
                let is_sensitive = schema.constraints.sensitive;
                self.violations.push(Violation { path, text, order: Vec::new(), is_sensitive });
            }
            _ => found.into_iter().for_each(|text| self.violate(schema, text)),
        }
    }

    /// Checks a list or a map: one that is a map's value is told of at the map, with all that its shape demands.
    fn check_length(&mut self, schema: &'static Schema, length: usize) {
        let mut found = Vec::new();
        lengths(&schema.constraints, length, &mut found);
        if let Some(level) = self.levels.last_mut().filter(|level| level.schema.kind == Kind::Map)
            && !found.is_empty()
        {
            if !std::mem::replace(&mut level.told_value, true) {
                let path = self.path.get(..level.base).unwrap_or_default().to_owned();
                let text = format!("Map value must satisfy constraint: [{}]", demands(schema).join(", "));
                let is_sensitive = schema.constraints.sensitive;
                self.violations.push(Violation { path, text, order: Vec::new(), is_sensitive });
            }
            return;
        }
        found.into_iter().for_each(|text| self.violate(schema, text));
    }
}

#[expect(clippy::cast_precision_loss, reason = "no length comes near 2^52")]
fn lengths(constraints: &Constraints, length: usize, found: &mut Vec<String>) {
    if constraints.min.is_some_and(|min| (length as f64) < min) {
        found.extend(
            constraints.min.map(|min| format!("Member must have length greater than or equal to {min}")),
        );
    }
    if constraints.max.is_some_and(|max| length as f64 > max) {
        found.extend(
            constraints.max.map(|max| format!("Member must have length less than or equal to {max}")),
        );
    }
}

fn range(constraints: &Constraints, value: f64, found: &mut Vec<String>) {
    if let Some(min) = constraints.min.filter(|min| value < *min) {
        found.push(format!("Member must have value greater than or equal to {min}"));
    }
    if let Some(max) = constraints.max.filter(|max| value > *max) {
        found.push(format!("Member must have value less than or equal to {max}"));
    }
}

fn texts(constraints: &Constraints, kind: Kind, value: &str, found: &mut Vec<String>) {
    if kind == Kind::Enum {
        if !constraints.values.contains(&value) {
            found.push(format!("Member must satisfy enum value set: [{}]", constraints.values.join(", ")));
        }
        return;
    }
    if let Some(pattern) = constraints.pattern.filter(|pattern| !pattern.matches(value)) {
        found.push(format!("Member must satisfy regular expression pattern: {}", pattern.text));
    }
    if constraints.min.is_some() || constraints.max.is_some() {
        lengths(constraints, value.chars().count(), found);
    }
}

/// Everything that a shape demands, as AWS lists it for items of lists and keys of maps.
fn demands(schema: &'static Schema) -> Vec<String> {
    let constraints = &schema.constraints;
    let what = if matches!(schema.kind, Kind::Integer | Kind::Long | Kind::Double | Kind::Float) {
        "value"
    } else {
        "length"
    };
    let mut all = Vec::new();
    all.extend(constraints.max.map(|max| format!("Member must have {what} less than or equal to {max}")));
    all.extend(constraints.min.map(|min| format!("Member must have {what} greater than or equal to {min}")));
    let pattern = constraints.pattern.map(|pattern| pattern.text);
    all.extend(pattern.map(|text| format!("Member must satisfy regular expression pattern: {text}")));
    if !constraints.values.is_empty() {
        all.push(format!("Member must satisfy enum value set: [{}]", constraints.values.join(", ")));
    }
    all
}

impl Encoder for Walker {
    fn begin_structure(&mut self, schema: &'static Schema) {
        if !self.is_check() {
            self.begin(schema.name);
            self.print("(");
        }
        self.enter(schema);
    }

    fn member(&mut self, member: &'static Member) -> bool {
        if self.is_check() && !member.schema.constrained {
            return false;
        }
        self.segment(format_args!("{}", path_name(member.name)));
        if !self.is_check() {
            let first = self.levels.last().is_some_and(|level| level.items == 0);
            self.print(if first { "" } else { ", " });
            self.print(member.name);
            self.print("=");
        }
        if let Some(level) = self.levels.last_mut() {
            level.items += 1;
        }
        true
    }

    fn end_structure(&mut self) {
        self.leave(")");
    }

    fn begin_list(&mut self, schema: &'static Schema, len: usize) {
        if self.is_check() {
            self.check_length(schema, len);
        } else {
            self.begin("[");
        }
        self.enter(schema);
    }

    fn item(&mut self) -> bool {
        let Some(level) = self.levels.last_mut() else { return false };
        let wanted = level.schema.members.first().is_some_and(|item| item.schema.constrained);
        level.items += 1;
        let items = level.items;
        if self.is_check() && !wanted {
            return false;
        }
        self.segment(format_args!("{items}.member"));
        if !self.is_check() && items > 1 {
            self.print(", ");
        }
        true
    }

    fn end_list(&mut self) {
        self.leave("]");
    }

    fn begin_map(&mut self, schema: &'static Schema, len: usize) {
        if self.is_check() {
            self.check_length(schema, len);
        } else {
            self.begin("{");
        }
        self.enter(schema);
    }

    fn key(&mut self, key: &str) -> bool {
        let is_check = self.is_check();
        let Some(level) = self.levels.last_mut() else { return false };
        let [key_member, value_member] = level.schema.members else { return false };
        level.items += 1;
        let items = level.items;
        if is_check {
            if key_member.schema.constrained && !level.told {
                let mut found = Vec::new();
                texts(&key_member.schema.constraints, key_member.schema.kind, key, &mut found);
                if !found.is_empty() {
                    level.told = true;
                    let demands = demands(key_member.schema).join(", ");
                    let path = self.path.get(..level.base).unwrap_or_default().to_owned();
                    let text = format!("Map keys must satisfy constraint: [{demands}]");
                    let is_sensitive = key_member.schema.constraints.sensitive;
                    self.violations.push(Violation { path, text, order: Vec::new(), is_sensitive });
                }
            }
            if !value_member.schema.constrained {
                return false;
            }
        }
        self.segment(format_args!("{key}.member"));
        if !is_check {
            let separator = if items > 1 { ", " } else { "" };
            self.print(separator);
            self.print(key);
            self.print("=");
        }
        true
    }

    fn end_map(&mut self) {
        self.leave("}");
    }

    fn null(&mut self) {
        if !self.is_check() {
            self.print_scalar("null");
        }
    }

    fn boolean(&mut self, _: &'static Schema, value: bool) {
        if !self.is_check() {
            self.print_scalar(if value { "true" } else { "false" });
        }
    }

    #[expect(clippy::cast_precision_loss, reason = "constraints are far inside the exact range")]
    fn integer(&mut self, schema: &'static Schema, value: i64) {
        if self.is_check() {
            self.check(schema, |constraints, found| range(constraints, value as f64, found));
        } else {
            self.print_scalar(&value.to_string());
        }
    }

    fn float(&mut self, schema: &'static Schema, value: f32) {
        self.double(schema, f64::from(value));
    }

    fn double(&mut self, schema: &'static Schema, value: f64) {
        if self.is_check() {
            self.check(schema, |constraints, found| range(constraints, value, found));
        } else {
            self.print_scalar(&value.to_string());
        }
    }

    fn string(&mut self, schema: &'static Schema, value: &str) {
        if self.is_check() {
            self.check(schema, |constraints, found| texts(constraints, schema.kind, value, found));
        } else {
            self.print_scalar(value);
        }
    }

    fn blob(&mut self, schema: &'static Schema, value: &Bytes) {
        if self.is_check() {
            self.check(schema, |constraints, found| lengths(constraints, value.len(), found));
        } else {
            let text = format!("java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]", value.len());
            self.print_scalar(&text);
        }
    }

    fn timestamp(&mut self, _: &'static Schema, value: Timestamp) {
        if !self.is_check() {
            self.print_scalar(&crate::time::epoch_seconds(value));
        }
    }

    fn document(&mut self, _: &'static Schema, value: &serde_json::Value) {
        if !self.is_check() {
            self.print_scalar(&value.to_string());
        }
    }
}
