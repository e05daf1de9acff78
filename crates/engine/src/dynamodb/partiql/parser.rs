//! The grammar. It is PartiQL's own, of which a statement is an expression too, because DynamoDB's messages follow from that:
//! `SLECT * FROM "t"` is a product whose second factor is an update without a change, so `Expected data manipulation`.

use super::syntax::{Expr, Node, Step};
use super::token::{Kind, Place, Token, tokens};

/// How deep expressions may nest.
const DEEPEST: usize = 100;
/// Functions whose names are keywords.
const FUNCTIONS: &[&str] = &[
    "avg",
    "bag",
    "bit_length",
    "char_length",
    "character_length",
    "coalesce",
    "count",
    "exists",
    "list",
    "lower",
    "max",
    "min",
    "nullif",
    "octet_length",
    "sexp",
    "size",
    "sum",
    "upper",
];
const TYPES: &[&str] = &[
    "bag",
    "blob",
    "bool",
    "boolean",
    "char",
    "character",
    "character_varying",
    "clob",
    "dec",
    "decimal",
    "double_precision",
    "float",
    "int",
    "int2",
    "int4",
    "int8",
    "integer",
    "integer2",
    "integer4",
    "integer8",
    "list",
    "missing",
    "null",
    "numeric",
    "real",
    "sexp",
    "smallint",
    "string",
    "struct",
    "symbol",
    "timestamp",
    "tuple",
    "varchar",
];

/// Reads a statement, or says what is wrong with it.
pub(super) fn parse(text: &str) -> Result<Node, String> {
    // What can be no token is not told.
    let Some(tokens) = tokens(text) else { return Err(String::new()) };
    let mut parser = Parser { tokens, at: 0, depth: 0 };
    let statement = parser.expression(0)?;
    let has_semicolon = parser.eat(";");
    match parser.peek() {
        Kind::End => Ok(statement),
        _ if has_semicolon => Err("Unexpected token after semicolon. (Only one query is allowed.)".into()),
        _ => Err("Unexpected token after expression".into()),
    }
}

/// Reads tokens from left to right.
pub(super) struct Parser {
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
}

static END: Kind = Kind::End;

/// How tightly an operator binds; 0 for what is none.
fn precedence(kind: &Kind) -> u8 {
    match kind {
        Kind::Operator(operator) => match *operator {
            "or" => 20,
            "and" => 30,
            "=" | "<>" | "is" | "is_not" | "in" | "not_in" => 50,
            "<" | "<=" | ">" | ">=" | "between" | "not_between" | "like" | "not_like" => 60,
            "+" | "-" | "||" => 70,
            "/" | "%" => 80,
            _ => 0,
        },
        Kind::Sign("*") => 80,
        _ => 0,
    }
}

/// What `not` binds as tightly as.
const NOT: u8 = 40;

impl Parser {
    pub(super) fn peek(&self) -> &Kind {
        self.peek_ahead(0)
    }

    fn peek_ahead(&self, ahead: usize) -> &Kind {
        self.tokens.get(self.at + ahead).map_or(&END, |token| &token.kind)
    }

    pub(super) fn place(&self) -> Place {
        self.tokens.get(self.at).map(|token| token.place).unwrap_or_default()
    }

    pub(super) fn next(&mut self) {
        self.at = (self.at + 1).min(self.tokens.len());
    }

    pub(super) fn eat(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.peek(), Kind::Sign(found) if *found == sign);
        if is_next {
            self.next();
        }
        is_next
    }

    pub(super) fn keyword(&self) -> &'static str {
        match self.peek() {
            Kind::Keyword(word, _) => word,
            _ => "",
        }
    }

    pub(super) fn eat_keyword(&mut self, word: &str) -> bool {
        let is_next = self.keyword() == word;
        if is_next {
            self.next();
        }
        is_next
    }

    /// A bare word that is no keyword of the grammar's, such as `ALL` or `OLD`.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let is_next = match self.peek() {
            Kind::Name(found) => found.eq_ignore_ascii_case(word),
            Kind::Keyword(found, _) => *found == word,
            _ => false,
        };
        if is_next {
            self.next();
        }
        is_next
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.eat(sign) {
            return Ok(());
        }
        let name = match sign {
            ")" => "RIGHT_PAREN",
            "]" => "RIGHT_BRACKET",
            "}" => "RIGHT_CURLY",
            ">>" => "RIGHT_DOUBLE_ANGLE_BRACKET",
            _ => "COLON",
        };
        Err(format!("Expected {name}"))
    }

    /// An expression of operators that bind tighter than `least`.
    pub(super) fn expression(&mut self, least: u8) -> Result<Node, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("Expressions nest too deep".into());
        }
        let mut left = self.unary()?;
        loop {
            let binds = precedence(self.peek());
            if binds <= least {
                self.depth -= 1;
                return Ok(left);
            }
            left = self.infix(left, binds)?;
        }
    }

    /// What an operator makes of the operand before it.
    fn infix(&mut self, left: Node, binds: u8) -> Result<Node, String> {
        let operator = match self.peek() {
            Kind::Operator(operator) => *operator,
            _ => "*",
        };
        let (place, text) = (left.place, left.text.clone());
        let is_alone = *self.peek_ahead(1) == Kind::End;
        if !operator.starts_with("is") && is_alone {
            return Err("Missing right-hand side expression of infix operator".into());
        }
        self.next();
        let left = Box::new(left);
        let what = match operator {
            "is" | "is_not" => Expr::Is(left, self.type_name()?),
            "in" | "not_in" => Expr::In(left, Box::new(self.collection(binds)?)),
            "between" | "not_between" => {
                let low = self.expression(binds)?;
                if *self.peek() != Kind::Operator("and") {
                    return Err("Expected keyword AND".into());
                }
                self.next();
                if *self.peek() == Kind::End {
                    return Err("Expected expression after AND".into());
                }
                Expr::Between(left, Box::new(low), Box::new(self.expression(binds)?))
            }
            "like" | "not_like" => {
                self.expression(binds)?;
                Expr::Like
            }
            _ => Expr::Binary(operator, left, Box::new(self.expression(binds)?)),
        };
        let node = Node { what, place, text: text.clone() };
        let negates = matches!(operator, "is_not" | "not_in" | "not_between" | "not_like");
        Ok(if negates { Node { what: Expr::Not(Box::new(node)), place, text } } else { node })
    }

    fn type_name(&mut self) -> Result<&'static str, String> {
        let word = self.keyword();
        if !TYPES.contains(&word) {
            return Err("Expected type name".into());
        }
        self.next();
        Ok(word)
    }

    /// What follows `IN`: a list in parentheses, or an expression.
    fn collection(&mut self, binds: u8) -> Result<Node, String> {
        let (place, text) = (self.place(), self.text());
        if *self.peek() != Kind::Sign("(") {
            return self.expression(binds);
        }
        self.next();
        let items = self.list(")")?;
        Ok(Node { what: Expr::List(items), place, text })
    }

    /// Expressions with commas between, up to `end`.
    fn list(&mut self, end: &str) -> Result<Vec<Node>, String> {
        let mut items = vec![self.expression(0)?];
        while self.eat(",") {
            items.push(self.expression(0)?);
        }
        self.expect(end)?;
        Ok(items)
    }

    /// An operand with what stands before it.
    fn unary(&mut self) -> Result<Node, String> {
        let (place, text) = (self.place(), self.text());
        let operator = match self.peek() {
            Kind::Operator(operator @ ("+" | "-" | "not")) => *operator,
            _ => return self.path_term(),
        };
        self.next();
        let what = if operator == "not" {
            Expr::Not(Box::new(self.expression(NOT)?))
        } else {
            self.depth += 1;
            if self.depth > DEEPEST {
                return Err("Expressions nest too deep".into());
            }
            let term = self.unary()?;
            self.depth -= 1;
            match term.what {
                Expr::Number(number) if operator == "+" => Expr::Number(number),
                Expr::Number(number) => Expr::Number(match number.strip_prefix('-') {
                    Some(positive) => positive.to_owned(),
                    None => format!("-{number}"),
                }),
                what => Expr::Signed(operator, Box::new(Node { what, ..term })),
            }
        };
        Ok(Node { what, place, text })
    }

    /// The next token as it is written, for messages.
    pub(super) fn text(&self) -> String {
        match self.peek() {
            Kind::Name(text)
            | Kind::Quoted(text)
            | Kind::Keyword(_, text)
            | Kind::Text(text)
            | Kind::Number(text) => text.clone(),
            Kind::Operator(text) | Kind::Sign(text) => (*text).to_owned(),
            Kind::Parameter(_) => "?".to_owned(),
            Kind::End => String::new(),
        }
    }

    /// An operand and the path that leads on from it.
    fn path_term(&mut self) -> Result<Node, String> {
        let node = self.term()?;
        let steps = self.steps(false)?;
        match node.what {
            _ if steps.is_empty() => Ok(node),
            Expr::Path(root, mut before) => {
                before.extend(steps);
                Ok(Node { what: Expr::Path(root, before), ..node })
            }
            // DynamoDB has no values to go into.
            _ => Err("Invalid path dot component".into()),
        }
    }

    /// A path where nothing else can stand.
    pub(super) fn simple_path(&mut self) -> Result<Node, String> {
        let (place, text) = (self.place(), self.text());
        let root = match self.peek() {
            Kind::Name(name) | Kind::Quoted(name) => name.clone(),
            _ => return Err("Expected identifier for simple path".into()),
        };
        self.next();
        Ok(Node { what: Expr::Path(root, self.steps(true)?), place, text })
    }

    fn steps(&mut self, is_simple: bool) -> Result<Vec<Step>, String> {
        let mut steps = Vec::new();
        loop {
            if self.eat(".") {
                let step = match self.peek() {
                    Kind::Name(name) | Kind::Quoted(name) => Step::Name(name.clone()),
                    Kind::Sign("*") if !is_simple => Step::All,
                    Kind::Sign("*") => return Err("Invalid path dot component for simple path".into()),
                    _ => return Err("Invalid path dot component".into()),
                };
                self.next();
                steps.push(step);
            } else if self.eat("[") {
                let step = if self.eat("*") { Step::All } else { Step::At(self.expression(0)?) };
                self.expect("]")?;
                let is_literal =
                    matches!(&step, Step::At(node) if matches!(node.what, Expr::Number(_) | Expr::Text(_)));
                if is_simple && !is_literal {
                    return Err("Invalid path component for simple path".into());
                }
                steps.push(step);
            } else {
                return Ok(steps);
            }
        }
    }

    fn term(&mut self) -> Result<Node, String> {
        let (place, text) = (self.place(), self.text());
        let what = match self.peek().clone() {
            Kind::Operator(_) => return Err("Unexpected operator".into()),
            Kind::Keyword(word, _) => self.keyword_term(word)?,
            Kind::Name(name) | Kind::Quoted(name) => {
                self.next();
                if self.eat("(") { self.call(&name)? } else { Expr::Path(name, Vec::new()) }
            }
            Kind::Text(text) => self.literal(Expr::Text(text)),
            Kind::Number(text) => self.literal(Expr::Number(text)),
            Kind::Parameter(at) => self.literal(Expr::Parameter(at)),
            Kind::Sign("(") => {
                self.next();
                let mut items = self.list(")")?;
                match items.len() {
                    1 => return items.pop().ok_or_else(|| "Expression group cannot be empty".into()),
                    _ => Expr::List(items),
                }
            }
            Kind::Sign("[") => {
                self.next();
                Expr::List(if self.eat("]") { Vec::new() } else { self.list("]")? })
            }
            Kind::Sign("<<") => {
                self.next();
                Expr::Bag(if self.eat(">>") { Vec::new() } else { self.list(">>")? })
            }
            Kind::Sign("{") => {
                self.next();
                Expr::Struct(self.members()?)
            }
            Kind::Sign(_) | Kind::End => return Err("Unexpected term".into()),
        };
        Ok(Node { what, place, text })
    }

    fn literal(&mut self, what: Expr) -> Expr {
        self.next();
        what
    }

    fn keyword_term(&mut self, word: &'static str) -> Result<Expr, String> {
        match word {
            "true" | "false" => Ok(self.literal(Expr::Bool(word == "true"))),
            "null" => Ok(self.literal(Expr::Null)),
            "missing" => Ok(self.literal(Expr::Missing)),
            "select" | "insert_into" | "update" | "delete" | "from" | "set" | "remove" => {
                self.statement(word)
            }
            _ if FUNCTIONS.contains(&word) && *self.peek_ahead(1) == Kind::Sign("(") => {
                self.next();
                self.next();
                self.call(word)
            }
            _ => Err("Unexpected keyword".into()),
        }
    }

    /// A function's operands, after its `(`.
    fn call(&mut self, name: &str) -> Result<Expr, String> {
        let operands = if self.eat(")") {
            Vec::new()
        } else if self.eat("*") {
            self.expect(")")?;
            Vec::new()
        } else {
            self.list(")")?
        };
        Ok(Expr::Call(name.to_ascii_lowercase(), operands))
    }

    fn members(&mut self) -> Result<Vec<(Node, Node)>, String> {
        let mut members = Vec::new();
        if self.eat("}") {
            return Ok(members);
        }
        loop {
            let name = self.expression(0)?;
            self.expect(":")?;
            members.push((name, self.expression(0)?));
            if !self.eat(",") {
                self.expect("}")?;
                return Ok(members);
            }
        }
    }
}
