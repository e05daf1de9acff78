//! One pass over an event: the values of the paths that rules name.

use super::hash;
use super::json::unescape;
use super::names::Names;
use super::number::Number;
use super::pattern::Value;
use super::skip;

/// How deep a scan goes; what lies deeper is not seen. EventBridge takes no event that is deeper.
const DEEPEST: usize = 256;
/// No element of any array.
pub(crate) const NOWHERE: u32 = 0;

/// What a scan found, and its working memory, which is kept from event to event.
#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) values: Vec<Stored>,
    /// The paths that have values, in the order in which they came.
    pub(crate) paths: Vec<u32>,
    /// By path: the event that last had it, and its first and last value.
    slots: Vec<Slot>,
    /// By node: the object that last had it.
    seen: Vec<u64>,
    /// Elements of arrays that values lie in. The first is nowhere.
    pub(crate) frames: Vec<Frame>,
    /// Texts that had escapes.
    unescaped: Vec<u8>,
    event: u64,
    object: u64,
    arrays: u32,
}

#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    event: u64,
    first: u32,
    last: u32,
}

/// An element of an array, and the element that the array lies in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Frame {
    pub(crate) outer: u32,
    pub(crate) array: u32,
    pub(crate) index: u32,
    pub(crate) depth: u32,
}

/// A value by where it lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stored {
    kind: Kind,
    start: usize,
    end: usize,
    /// The next value of the same path.
    next: u32,
    pub(crate) frame: u32,
    pub(crate) hash: u64,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Text,
    Unescaped,
    Number(Number),
    RawNumber,
    True,
    False,
    Null,
}

const NONE: u32 = u32::MAX;

/// The hash of what a rule asks for exactly, as a value that is so has it.
pub(crate) fn hash_of(value: Value<'_>) -> u64 {
    match value {
        Value::Text(text) => hash::text(text),
        Value::Number(number) => hash::number(number.key()),
        Value::RawNumber(text) => hash::number(hash::text(text)),
        Value::True => 1,
        Value::False => 2,
        Value::Null => 3,
    }
}

impl Found {
    /// The values of a path.
    pub(crate) fn of(&self, path: u32) -> impl Iterator<Item = &Stored> {
        let slot = self.slots.get(path as usize).filter(|slot| slot.event == self.event);
        let mut at = slot.map_or(NONE, |slot| slot.first);
        std::iter::from_fn(move || {
            let value = self.values.get(at as usize)?;
            at = value.next;
            Some(value)
        })
    }

    pub(crate) fn has(&self, path: u32) -> bool {
        self.slots.get(path as usize).is_some_and(|slot| slot.event == self.event)
    }

    /// A value, out of the event or out of what was unescaped.
    pub(crate) fn value<'e>(&'e self, event: &'e [u8], stored: &Stored) -> Value<'e> {
        let text = |from: &'e [u8]| from.get(stored.start..stored.end).unwrap_or_default();
        match stored.kind {
            Kind::Text => Value::Text(text(event)),
            Kind::Unescaped => Value::Text(text(&self.unescaped)),
            Kind::Number(number) => Value::Number(number),
            Kind::RawNumber => Value::RawNumber(text(event)),
            Kind::True => Value::True,
            Kind::False => Value::False,
            Kind::Null => Value::Null,
        }
    }

    fn begin(&mut self, paths: usize, nodes: usize) {
        self.values.clear();
        self.paths.clear();
        self.frames.clear();
        self.frames.push(Frame { outer: NOWHERE, array: NONE, index: 0, depth: 0 });
        self.unescaped.clear();
        self.event += 1;
        self.arrays = 0;
        if self.slots.len() < paths {
            self.slots.resize(paths, Slot::default());
        }
        if self.seen.len() < nodes {
            self.seen.resize(nodes, 0);
        }
    }
}

/// Scans an event.
pub(crate) fn scan(names: &Names, paths: usize, event: &[u8], found: &mut Found) {
    found.begin(paths, names.len());
    let mut scanner = Scanner { text: event, at: 0, names, found };
    scanner.skip_space();
    if scanner.peek() == Some(b'{') && names.node(Names::ROOT).children() > 0 {
        scanner.at += 1;
        // Where it stops early, it has seen what it wants or the text is broken; both are the end.
        let _ = scanner.object(Names::ROOT, NOWHERE, true, 0);
    }
}

struct Scanner<'a> {
    text: &'a [u8],
    at: usize,
    names: &'a Names,
    found: &'a mut Found,
}

/// A scan that need not go on.
struct Stop;

impl Scanner<'_> {
    #[inline]
    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
    }

    #[inline]
    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\r' | b'\t')) {
            self.at += 1;
        }
    }

    /// The members of an object, from behind its brace to behind its last. `last` says that nothing outside it is wanted.
    fn object(&mut self, node: u32, frame: u32, last: bool, depth: usize) -> Result<(), Stop> {
        self.found.object += 1;
        let object = self.found.object;
        // Names with dots may come to the end.
        let dotted = self.names.node(node).is_dotted();
        let mut left = self.names.node(node).children() + usize::from(dotted);
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'"') => {}
                Some(b',') => {
                    self.at += 1;
                    continue;
                }
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                _ => return Err(Stop),
            }
            let start = self.at + 1;
            let (end, escaped) = skip::string_end(self.text, start);
            self.at = end + 1;
            self.skip_space();
            if self.peek() != Some(b':') {
                return Err(Stop);
            }
            self.at += 1;
            self.skip_space();
            let key = self.text.get(start..end).unwrap_or_default();
            let found = if escaped { None } else { self.names.child(node, key) };
            let Some(child) = found else {
                match self.led_to(node, key, escaped, object) {
                    // Of a name with a dot there may be more, so it counts for none that is wanted.
                    Some(child) => self.value(child, frame, false, depth)?,
                    None => self.at = skip::value(self.text, self.at),
                }
                continue;
            };
            if std::mem::replace(&mut self.found.seen[child as usize], object) == object {
                self.at = skip::value(self.text, self.at);
                continue;
            }
            left -= 1;
            self.value(child, frame, last && left == 0, depth)?;
            if left == 0 {
                if last {
                    return Err(Stop);
                }
                self.at = skip::container(self.text, self.at, 1);
                return Ok(());
            }
        }
    }

    /// Where a name leads that has escapes, or dots, which stand for several names.
    fn led_to(&mut self, node: u32, key: &[u8], escaped: bool, object: u64) -> Option<u32> {
        if !escaped && memchr::memchr(b'.', key).is_none() {
            return None;
        }
        let mut name = Vec::new();
        if escaped {
            push_unescaped(key, &mut name);
        } else {
            name.extend_from_slice(key);
        }
        let mut at = node;
        for (index, part) in name.split(|byte| *byte == b'.').enumerate() {
            at = self.names.child(at, part)?;
            // What was seen by its first name alone is not seen again, unless a rule has such names itself.
            if index == 0 && self.found.seen[at as usize] == object && !self.names.node(node).is_dotted() {
                return None;
            }
        }
        Some(at)
    }

    fn value(&mut self, node: u32, frame: u32, last: bool, depth: usize) -> Result<(), Stop> {
        let (path, children) = (self.names.node(node).path, self.names.node(node).children());
        match self.peek() {
            Some(b'{') if children > 0 && depth < DEEPEST => {
                self.at += 1;
                self.object(node, frame, last, depth + 1)?;
            }
            Some(b'[') if depth < DEEPEST => {
                self.at += 1;
                self.array(node, frame, depth + 1)?;
            }
            Some(b'{' | b'[') => self.at = skip::value(self.text, self.at),
            Some(_) => match path {
                Some(path) => self.scalar(path, frame),
                None => self.at = skip::value(self.text, self.at),
            },
            None => return Err(Stop),
        }
        Ok(())
    }

    fn array(&mut self, node: u32, frame: u32, depth: usize) -> Result<(), Stop> {
        let array = self.found.arrays;
        self.found.arrays += 1;
        let (path, children) = (self.names.node(node).path, self.names.node(node).children());
        let mut index = 0;
        loop {
            self.skip_space();
            match self.peek() {
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b',') => {
                    self.at += 1;
                    index += 1;
                }
                Some(b'{') if children > 0 && depth < DEEPEST => {
                    let inner = self.enter(frame, array, index);
                    self.at += 1;
                    self.object(node, inner, false, depth + 1)?;
                }
                Some(b'[') if depth < DEEPEST => {
                    let inner = self.enter(frame, array, index);
                    self.at += 1;
                    self.array(node, inner, depth + 1)?;
                }
                Some(b'{' | b'[') => self.at = skip::value(self.text, self.at),
                Some(b'}' | b':') | None => return Err(Stop),
                Some(_) => match path {
                    Some(path) => self.scalar(path, frame),
                    None => self.at = skip::value(self.text, self.at),
                },
            }
        }
    }

    fn enter(&mut self, outer: u32, array: u32, index: u32) -> u32 {
        let depth = self.found.frames.get(outer as usize).map_or(0, |frame| frame.depth) + 1;
        self.found.frames.push(Frame { outer, array, index, depth });
        u32::try_from(self.found.frames.len() - 1).unwrap_or(NOWHERE)
    }

    /// Notes a text, a number or a word.
    fn scalar(&mut self, path: u32, frame: u32) {
        let start = self.at;
        let stored = if self.peek() == Some(b'"') {
            let (end, escaped) = skip::string_end(self.text, start + 1);
            self.at = end + 1;
            let text = self.text.get(start + 1..end).unwrap_or_default();
            if escaped {
                let from = self.found.unescaped.len();
                push_unescaped(text, &mut self.found.unescaped);
                let to = self.found.unescaped.len();
                let hash = hash::text(self.found.unescaped.get(from..to).unwrap_or_default());
                Stored { kind: Kind::Unescaped, start: from, end: to, next: NONE, frame, hash }
            } else {
                Stored { kind: Kind::Text, start: start + 1, end, next: NONE, frame, hash: hash::text(text) }
            }
        } else {
            let end = skip::literal(self.text, start);
            // Never in one place for ever, whatever the text.
            self.at = end.max(start + 1);
            let text = self.text.get(start..end).unwrap_or_default();
            let (kind, hash) = match text.first() {
                Some(b't') => (Kind::True, hash_of(Value::True)),
                Some(b'f') => (Kind::False, hash_of(Value::False)),
                Some(b'n') => (Kind::Null, hash_of(Value::Null)),
                _ => match Number::parse(text) {
                    Some(number) => (Kind::Number(number), hash_of(Value::Number(number))),
                    None => (Kind::RawNumber, hash_of(Value::RawNumber(text))),
                },
            };
            Stored { kind, start, end, next: NONE, frame, hash }
        };
        self.push(path, stored);
    }

    fn push(&mut self, path: u32, stored: Stored) {
        let index = u32::try_from(self.found.values.len()).unwrap_or(NONE);
        self.found.values.push(stored);
        let event = self.found.event;
        let Some(slot) = self.found.slots.get_mut(path as usize) else { return };
        if slot.event == event {
            let before = std::mem::replace(&mut slot.last, index);
            self.found.values[before as usize].next = index;
        } else {
            *slot = Slot { event, first: index, last: index };
            self.found.paths.push(path);
        }
    }
}

/// A text with its escapes undone; where one is broken, the text ends.
fn push_unescaped(text: &[u8], into: &mut Vec<u8>) {
    let mut at = 0;
    while let Some(byte) = text.get(at) {
        at += 1;
        if *byte != b'\\' {
            into.push(*byte);
            continue;
        }
        let Some(found) = unescape(text, &mut at) else { return };
        into.extend_from_slice(found.encode_utf8(&mut [0; 4]).as_bytes());
    }
}
