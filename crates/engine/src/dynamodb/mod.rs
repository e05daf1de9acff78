//! What a DynamoDB table computes: values, numbers, keys, expressions. It stores nothing and speaks no protocol.

mod codec;
mod condition;
mod expression;
mod key;
mod lexer;
mod number;
mod parse_condition;
mod parse_update;
mod parser;
pub mod partiql;
mod path;
mod reserved;
mod update;
mod value;

pub use codec::{decode_item, encode_item};
pub use condition::{Comparator, Condition, Operand};
pub use expression::{Attributes, ExpressionError, check_parameters, check_placeholders};
pub use key::{
    KeyAttribute, KeyCondition, KeyRange, KeyShape, SortCondition, encode_hash, encode_hashes, encode_sort,
    encode_sort_part, encode_sort_start, segment_bounds,
};
pub use number::Number;
pub use parse_condition::parse_condition;
pub use parse_update::parse_update;
pub use parser::parse_projection;
pub use path::{Path, PathStep, Projection};
pub use update::Update;
pub use value::{Item, KeyType, LARGEST_ITEM, Value, item_size};
