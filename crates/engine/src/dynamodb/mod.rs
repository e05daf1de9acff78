//! What a DynamoDB table computes: values, numbers, keys, expressions. It stores nothing and speaks no protocol.

mod codec;
mod condition;
mod expression;
mod key;
mod lexer;
mod number;
mod parser;
mod path;
mod reserved;
mod update;
mod value;

pub use codec::{decode_item, encode_item};
pub use condition::{Comparator, Condition, Operand};
pub use expression::{Attributes, ExpressionError, check_parameters, check_placeholders};
pub use key::{
    KeyCondition, KeyRange, KeyShape, SortCondition, encode_hash, encode_sort, encode_sort_part,
    encode_sort_start, segment_bounds,
};
pub use number::Number;
pub use parser::{parse_condition, parse_projection, parse_update};
pub use path::{Path, PathStep, Projection};
pub use update::Update;
pub use value::{Item, KeyType, LARGEST_ITEM, Value, item_size};
