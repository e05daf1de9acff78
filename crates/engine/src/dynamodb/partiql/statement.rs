//! Statements: what each of them asks for, all but its table known.

use super::lower::{Lowering, path};
use super::parser;
use super::syntax::{self, Expr, Node, Returning, Source, Step};
use crate::dynamodb::condition::Condition;
use crate::dynamodb::expression::ExpressionError;
use crate::dynamodb::path::{Path, PathStep};
use crate::dynamodb::value::{Item, Value};

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub enum Statement {
    /// `SELECT`.
    Select(Select),
    /// `EXISTS(SELECT …)`, which only transactions have.
    Exists(Select),
    /// `INSERT`.
    Insert(Insert),
    /// `UPDATE`.
    Update(Update),
    /// `DELETE`.
    Delete(Delete),
}

/// What is read.
#[derive(Clone, Debug, PartialEq)]
pub struct Select {
    /// The table.
    pub table: String,
    /// The index.
    pub index: Option<String>,
    /// What of each item; all of it where there is none.
    pub columns: Option<Vec<Column>>,
    /// Which items.
    pub filter: Option<Condition>,
    /// Attributes to sort by, each with whether it goes down.
    pub order: Vec<(String, bool)>,
}

/// A part of an item that is selected, and its name in the row.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The part.
    pub path: Path,
    /// The name.
    pub name: String,
}

/// An item that is made.
#[derive(Clone, Debug, PartialEq)]
pub struct Insert {
    /// The table.
    pub table: String,
    /// The item.
    pub item: Item,
}

/// An item that is changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// The table.
    pub table: String,
    /// What is changed.
    pub update: crate::dynamodb::Update,
    /// Which item, and what it has to be like.
    pub filter: Option<Condition>,
    /// What is given back.
    pub returning: Option<Returning>,
}

/// An item that is removed.
#[derive(Clone, Debug, PartialEq)]
pub struct Delete {
    /// The table.
    pub table: String,
    /// Which item, and what it has to be like.
    pub filter: Option<Condition>,
    /// Whether the item is given back.
    pub returns: bool,
}

/// Reads a statement.
pub fn parse(text: &str, parameters: &[Value]) -> Result<Statement, ExpressionError> {
    let node = parser::parse(text)
        .map_err(|detail| format!("Statement wasn't well formed, can't be processed: {detail}"));
    node.and_then(|node| read(&node, parameters)).map_err(ExpressionError)
}

fn read(node: &Node, parameters: &[Value]) -> Result<Statement, String> {
    let mut lowering = Lowering::new(parameters);
    match &node.what {
        Expr::Select(select) => Ok(Statement::Select(read_select(select, &mut lowering)?)),
        Expr::Call(name, operands) if name == "exists" => match operands.as_slice() {
            [Node { what: Expr::Select(select), .. }] => {
                Ok(Statement::Exists(read_select(select, &mut lowering)?))
            }
            _ => Err(format!("Unrecognized function: exists at {}", node.place)),
        },
        Expr::Insert(insert) => {
            let into = components(&insert.into)?;
            let [table] = into.as_slice() else {
                return Err("FROM clause may only contain a single table name".into());
            };
            Ok(Statement::Insert(Insert { table: table.clone(), item: lowering.item(&insert.value)? }))
        }
        Expr::Update(update) => {
            let table = written_table(&update.from)?;
            let changes = lowering.update(&update.changes)?;
            let filter = filter(update.filter.as_ref(), &mut lowering)?;
            Ok(Statement::Update(Update { table, update: changes, filter, returning: update.returning }))
        }
        Expr::Delete(delete) => {
            let table = written_table(&delete.from)?;
            if let Some(Returning { is_modified, is_new }) = delete.returning
                && (is_modified || is_new)
            {
                let which = if is_modified { "MODIFIED" } else { "ALL" };
                let when = if is_new { "NEW" } else { "OLD" };
                return Err(format!(
                    "Invalid returning clause: RETURNING {which} {when} *. Only RETURNING ALL OLD * is allowed in DELETE statements."
                ));
            }
            let filter = filter(delete.filter.as_ref(), &mut lowering)?;
            Ok(Statement::Delete(Delete { table, filter, returns: delete.returning.is_some() }))
        }
        other => Err(format!("Unsupported operation: {}", other.operation())),
    }
}

fn read_select(select: &syntax::Select, lowering: &mut Lowering<'_>) -> Result<Select, String> {
    if let Some((clause, place)) = select.foreign {
        return Err(format!("Unsupported clause: {clause} at {place}"));
    }
    check_alone(&select.from)?;
    let mut from = components(&select.from.node)?.into_iter();
    let table = from.next().unwrap_or_default();
    let columns = match &select.columns {
        None => None,
        Some(columns) => Some(columns.iter().map(read_column).collect::<Result<Vec<_>, _>>()?),
    };
    let filter = filter(select.filter.as_ref(), lowering)?;
    let mut order = Vec::new();
    for by in &select.order {
        let Path(steps) = path(&by.node)?;
        let [PathStep::Name(name)] = steps.as_slice() else {
            return Err(format!("Unexpected path component at {}", by.node.place));
        };
        order.push((name.clone(), by.is_descending));
    }
    Ok(Select { table, index: from.next(), columns, filter, order })
}

fn read_column(column: &syntax::Column) -> Result<Column, String> {
    let path = path(&column.node)?;
    if column.is_aliased {
        return Err(ALIASED.into());
    }
    // A row's member is called as the last name of its path, with what follows that: `tags[1]`.
    let mut name = String::new();
    for step in &path.0 {
        match step {
            PathStep::Name(last) => name.clone_from(last),
            PathStep::Index(index) => name.push_str(&format!("[{index}]")),
        }
    }
    Ok(Column { path, name })
}

fn filter(node: Option<&Node>, lowering: &mut Lowering<'_>) -> Result<Option<Condition>, String> {
    node.map(|node| lowering.condition(node)).transpose()
}

const ALIASED: &str = "Aliasing is not supported";

fn check_alone(source: &Source) -> Result<(), String> {
    if source.is_joined {
        return Err("FROM clause may only contain a single table name".into());
    }
    if source.is_aliased { Err(ALIASED.into()) } else { Ok(()) }
}

/// The table that an UPDATE or DELETE is about.
fn written_table(source: &Source) -> Result<String, String> {
    check_alone(source)?;
    match components(&source.node)?.as_slice() {
        [table] => Ok(table.clone()),
        _ => Err("This operation is not supported on an index".into()),
    }
}

/// The table and perhaps the index that a source names.
fn components(node: &Node) -> Result<Vec<String>, String> {
    let Expr::Path(root, steps) = &node.what else {
        return Err("FROM clause may only contain a single table name".into());
    };
    let mut names = vec![root.clone()];
    for step in steps {
        match step {
            Step::Name(name) => names.push(name.clone()),
            Step::At(_) | Step::All => return Err(format!("Unexpected path component at {}", node.place)),
        }
    }
    if names.len() > 2 {
        return Err("A path may contain at most 2 components in the FROM clause".into());
    }
    if names.iter().any(String::is_empty) {
        return Err("Path component cannot be an empty string".into());
    }
    Ok(names)
}

impl Statement {
    /// The table that it is about.
    pub fn table(&self) -> &str {
        match self {
            Self::Select(it) | Self::Exists(it) => &it.table,
            Self::Insert(it) => &it.table,
            Self::Update(it) => &it.table,
            Self::Delete(it) => &it.table,
        }
    }

    /// Whether it only reads; a transaction's EXISTS counts as a write, for it stands among writes.
    pub const fn is_read(&self) -> bool {
        matches!(self, Self::Select(_))
    }

    /// Whether it has a RETURNING clause.
    pub const fn returns(&self) -> bool {
        match self {
            Self::Update(update) => update.returning.is_some(),
            Self::Delete(delete) => delete.returns,
            _ => false,
        }
    }
}

impl Select {
    /// The row that an item makes.
    pub fn row(&self, item: Item) -> Item {
        let Some(columns) = &self.columns else { return item };
        let cells = columns.iter();
        cells.filter_map(|column| Some((column.name.clone(), column.path.get(&item)?.clone()))).collect()
    }

    /// The parts of an item that it selects; none where it selects all of it.
    pub fn paths(&self) -> Vec<Path> {
        self.columns.iter().flatten().map(|column| column.path.clone()).collect()
    }
}
