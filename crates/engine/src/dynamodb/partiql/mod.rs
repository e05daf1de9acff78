//! PartiQL, as far as DynamoDB speaks it: a statement in, and out of it the conditions, updates, projections and items that
//! every other request has too. Nothing here evaluates anything, and nothing knows a table but by its key attributes.

mod lower;
mod parse_statement;
mod parser;
mod plan;
mod statement;
mod syntax;
#[cfg(test)]
mod tests;
mod token;

pub use plan::{Plan, split_key};
pub use statement::{Column, Delete, Insert, Select, Statement, Update, parse};
pub use syntax::Returning;
