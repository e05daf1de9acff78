//! Values that codecs can write and read.

use crate::codec::{Decoder, Encoder, Malformed};
use crate::schema::{Kind, Schema};
use base::Timestamp;
use bytes::Bytes;
use std::any::Any;
use std::collections::BTreeMap;

/// A value of a model's shape. The schema is handed in, because one Rust type (`String`) serves many shapes.
pub trait Shape {
    /// Hands the value to `to`, member by member.
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder);

    /// Builds the value from `from`.
    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed>
    where
        Self: Sized;
}

/// A fault of a model.
pub trait Fault: Shape + std::fmt::Debug + Send + Sync {
    /// The fault's shape.
    fn schema(&self) -> &'static Schema;
    /// What it says to people.
    fn message(&self) -> &str;
}

/// What an operation can answer instead of its output.
pub trait OperationError: std::fmt::Debug + Send + Sync + 'static {
    /// The modeled fault, or the cause that nobody outside may see.
    fn fault(&self) -> Result<&dyn Fault, &Internal>;
}

/// Something went wrong that is no fault of the caller's. It is logged; the caller learns nothing of it.
#[derive(Debug)]
pub struct Internal(Box<dyn std::error::Error + Send + Sync>);

impl Internal {
    /// Wraps the cause. Meant for `map_err(Internal::new)`.
    pub fn new(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self(cause.into())
    }

    /// The cause, for the log.
    pub fn cause(&self) -> &(dyn std::error::Error + Send + Sync) {
        &*self.0
    }
}

/// A decoded input whose type is known again further in.
pub trait AnyShape: Shape + Any + Send {
    /// The value as [`Any`].
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

impl<T: Shape + Any + Send> AnyShape for T {
    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

/// The input or output of an operation that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Empty {}

/// Why a union is not a value: exactly one member must be set.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum InvalidUnion<U> {
    /// No member is set, or only one that this version does not know.
    #[default]
    Empty,
    /// More than one member is set: these, in the order that they came in.
    Several(Vec<U>),
}

/// Writes member `index`, which is there.
pub fn put<T: Shape>(to: &mut dyn Encoder, schema: &'static Schema, index: usize, value: &T) {
    if let Some(member) = schema.members.get(index)
        && to.member(member)
    {
        value.write(member.schema, to);
    }
}

/// Writes member `index` where it is there.
pub fn put_opt<T: Shape>(to: &mut dyn Encoder, schema: &'static Schema, index: usize, value: &Option<T>) {
    if let Some(value) = value {
        put(to, schema, index, value);
    }
}

/// Reads a structure: `member` is called for each member that is there. Names the required ones that are not.
pub fn structure(
    schema: &'static Schema,
    from: &mut dyn Decoder,
    member: &mut dyn FnMut(usize, &mut dyn Decoder) -> Result<(), Malformed>,
) -> Result<(), Malformed> {
    let mut seen = 0u128;
    from.structure(schema, &mut |index, from| {
        seen |= 1u128.checked_shl(u32::try_from(index).unwrap_or(u32::MAX)).unwrap_or(0);
        member(index, from)
    })?;
    for (index, member) in schema.members.iter().enumerate().take(128) {
        if member.required && seen & (1 << index) == 0 {
            from.missing().push(path_name(member.name));
        }
    }
    Ok(())
}

/// Reads the value of member `index`.
pub fn value<T: Shape>(
    from: &mut dyn Decoder,
    schema: &'static Schema,
    index: usize,
) -> Result<T, Malformed> {
    let Some(member) = schema.members.get(index) else { return Err(Malformed::new("no such member")) };
    let before = from.missing().len();
    let value = T::read(member.schema, from)?;
    prefix(from, before, || path_name(member.name));
    Ok(value)
}

/// Reads member `index` into a field that is always there.
pub fn get<T: Shape>(
    from: &mut dyn Decoder,
    schema: &'static Schema,
    index: usize,
    field: &mut T,
) -> Result<(), Malformed> {
    *field = value(from, schema, index)?;
    Ok(())
}

/// Reads member `index` into a field that may be absent.
pub fn get_opt<T: Shape>(
    from: &mut dyn Decoder,
    schema: &'static Schema,
    index: usize,
    field: &mut Option<T>,
) -> Result<(), Malformed> {
    *field = Some(value(from, schema, index)?);
    Ok(())
}

/// How a union is made: from its member, and from what is no value; and how the members that it already has too many of
/// are taken out again.
type Make<U, T> = (fn(T) -> U, fn(InvalidUnion<U>) -> U, fn(U) -> Result<Vec<U>, U>);

/// Reads member `index` of a union into `field`, unless another has been read.
pub fn get_union<U: Default + PartialEq, T: Shape>(
    from: &mut dyn Decoder,
    (schema, index): (&'static Schema, usize),
    field: &mut U,
    (make, invalid, several): Make<U, T>,
) -> Result<(), Malformed> {
    let value = make(value(from, schema, index)?);
    if *field == U::default() {
        *field = value;
        return Ok(());
    }
    let mut all = several(std::mem::take(field)).unwrap_or_else(|one| vec![one]);
    all.push(value);
    *field = invalid(InvalidUnion::Several(all));
    Ok(())
}

/// Puts what leads here before the paths that were found missing since `before`. Costs nothing where none was.
fn prefix(from: &mut dyn Decoder, before: usize, segment: impl Fn() -> String) {
    if let Some(found) = from.missing().get_mut(before..) {
        for path in found {
            *path = format!("{}.{path}", segment());
        }
    }
}

/// A member's name as AWS's validation messages have it: `TableName` as `tableName`.
pub fn path_name(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_ascii_lowercase().to_string() + chars.as_str())
}

impl Shape for Empty {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.begin_structure(schema);
        to.end_structure();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        structure(schema, from, &mut |_, from| from.skip())?;
        Ok(Self {})
    }
}

impl Shape for String {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.string(schema, self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.string(schema)
    }
}

impl Shape for bool {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.boolean(schema, *self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.boolean(schema)
    }
}

impl Shape for i64 {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.integer(schema, *self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.integer(schema)
    }
}

impl Shape for i32 {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.integer(schema, i64::from(*self));
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let value = from.integer(schema)?;
        Self::try_from(value)
            .map_err(|_| Malformed::new(format!("{value} is out of the range of an integer")))
    }
}

impl Shape for f64 {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.double(schema, *self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.double(schema)
    }
}

impl Shape for f32 {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.float(schema, *self);
    }

    #[expect(clippy::cast_possible_truncation, reason = "the model says that 32 bits are meant")]
    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        Ok(from.double(schema)? as Self)
    }
}

impl Shape for Bytes {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.blob(schema, self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.blob(schema)
    }
}

impl Shape for Timestamp {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.timestamp(schema, *self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.timestamp(schema)
    }
}

impl Shape for serde_json::Value {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        to.document(schema, self);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        from.document(schema)
    }
}

impl<T: Shape> Shape for Box<T> {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        (**self).write(schema, to);
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        T::read(schema, from).map(Self::new)
    }
}

impl<T: Shape> Shape for Option<T> {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        match self {
            Some(value) => value.write(schema, to),
            None => to.null(),
        }
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        if from.null() { Ok(None) } else { T::read(schema, from).map(Some) }
    }
}

impl<T: Shape> Shape for Vec<T> {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        debug_assert_eq!(schema.kind, Kind::List, "{}", schema.name);
        let Some(item) = schema.members.first() else { return };
        to.begin_list(schema, self.len());
        for value in self {
            if to.item() {
                value.write(item.schema, to);
            }
        }
        to.end_list();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut items = Self::new();
        from.list(schema, &mut |from| {
            let before = from.missing().len();
            items.push(value_of(schema, 0, from)?);
            prefix(from, before, || format!("{}.member", items.len()));
            Ok(())
        })?;
        Ok(items)
    }
}

impl<T: Shape> Shape for BTreeMap<String, T> {
    fn write(&self, schema: &'static Schema, to: &mut dyn Encoder) {
        debug_assert_eq!(schema.kind, Kind::Map, "{}", schema.name);
        let Some(item) = schema.members.get(1) else { return };
        to.begin_map(schema, self.len());
        for (key, value) in self {
            if to.key(key) {
                value.write(item.schema, to);
            }
        }
        to.end_map();
    }

    fn read(schema: &'static Schema, from: &mut dyn Decoder) -> Result<Self, Malformed> {
        let mut entries = Self::new();
        from.map(schema, &mut |key, from| {
            let before = from.missing().len();
            let value = value_of(schema, 1, from)?;
            prefix(from, before, || format!("{key}.member"));
            entries.insert(key, value);
            Ok(())
        })?;
        Ok(entries)
    }
}

/// Reads a list's item or a map's value.
fn value_of<T: Shape>(schema: &'static Schema, index: usize, from: &mut dyn Decoder) -> Result<T, Malformed> {
    match schema.members.get(index) {
        Some(member) => T::read(member.schema, from),
        None => Err(Malformed::new("the model has no shape for this")),
    }
}
