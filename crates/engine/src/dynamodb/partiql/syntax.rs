//! What a statement is made of, before anything is known of its meaning.

use super::token::Place;

/// An expression and where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) what: Expr,
    pub(super) place: Place,
    /// The words that it begins with, for messages.
    pub(super) text: String,
}

/// An expression; a statement is one too.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expr {
    Null,
    Missing,
    Bool(bool),
    Text(String),
    Number(String),
    /// The parameter of this place, from 0.
    Parameter(usize),
    /// A name, and what leads on from it.
    Path(String, Vec<Step>),
    List(Vec<Node>),
    Bag(Vec<Node>),
    Struct(Vec<(Node, Node)>),
    /// A function's name in lower case, and its operands.
    Call(String, Vec<Node>),
    Not(Box<Node>),
    /// A sign before what is no number.
    Signed(&'static str, Box<Node>),
    /// `=`, `and`, `+`, …
    Binary(&'static str, Box<Node>, Box<Node>),
    Between(Box<Node>, Box<Node>, Box<Node>),
    In(Box<Node>, Box<Node>),
    /// A type's name in lower case.
    Is(Box<Node>, &'static str),
    Like,
    Select(Box<Select>),
    Insert(Box<Insert>),
    Update(Box<Update>),
    Delete(Box<Delete>),
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Step {
    Name(String),
    /// `[…]`.
    At(Node),
    /// `.*` or `[*]`.
    All,
}

/// Where a statement reads or writes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Source {
    pub(super) node: Node,
    pub(super) is_aliased: bool,
    pub(super) is_joined: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Select {
    /// `None` for `*`.
    pub(super) columns: Option<Vec<Column>>,
    pub(super) from: Source,
    pub(super) filter: Option<Node>,
    pub(super) order: Vec<Order>,
    /// A clause that DynamoDB has not, and where it stands.
    pub(super) foreign: Option<(&'static str, Place)>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    pub(super) node: Node,
    pub(super) is_aliased: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Order {
    pub(super) node: Node,
    pub(super) is_descending: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Insert {
    pub(super) into: Node,
    pub(super) value: Node,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Update {
    pub(super) from: Source,
    pub(super) changes: Vec<Change>,
    pub(super) filter: Option<Node>,
    pub(super) returning: Option<Returning>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Change {
    Set(Node, Node),
    Remove(Node),
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Delete {
    pub(super) from: Source,
    pub(super) filter: Option<Node>,
    pub(super) returning: Option<Returning>,
}

/// What a write gives back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Returning {
    /// Only what the statement changes, not the whole item.
    pub is_modified: bool,
    /// The item as it is now, not as it was.
    pub is_new: bool,
}

impl Expr {
    /// What DynamoDB calls it where it cannot be used.
    pub(super) fn operation(&self) -> &'static str {
        match self {
            Self::Null | Self::Bool(_) | Self::Text(_) | Self::Number(_) => "Lit",
            Self::Missing => "Missing",
            Self::Parameter(_) => "Parameter",
            Self::Path(_, steps) if steps.is_empty() => "Id",
            Self::Path(..) => "Path",
            Self::List(_) => "List",
            Self::Bag(_) => "Bag",
            Self::Struct(_) => "Struct",
            Self::Call(..) => "Call",
            Self::Not(_) => "Not",
            Self::Signed("-", _) => "Neg",
            Self::Signed(..) => "Pos",
            Self::Binary(operator, ..) => match *operator {
                "and" => "And",
                "or" => "Or",
                "=" => "Eq",
                "<>" => "Ne",
                "<" => "Lt",
                "<=" => "Lte",
                ">" => "Gt",
                ">=" => "Gte",
                "+" => "Plus",
                "-" => "Minus",
                "*" => "Times",
                "/" => "Divide",
                "%" => "Modulo",
                _ => "Concat",
            },
            Self::Between(..) => "Between",
            Self::In(..) => "InCollection",
            Self::Is(..) => "IsType",
            Self::Like => "Like",
            Self::Select(_) => "Select",
            Self::Insert(_) | Self::Update(_) | Self::Delete(_) => "Dml",
        }
    }
}
