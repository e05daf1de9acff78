//! The grammar of statements.

use super::parser::Parser;
use super::syntax::{Change, Column, Delete, Expr, Insert, Node, Order, Returning, Select, Source, Update};
use super::token::Kind;

/// What a FROM source binds tighter than: nothing of a condition.
const LOOSEST: u8 = 10;

impl Parser {
    /// The statement that begins with this keyword.
    pub(super) fn statement(&mut self, word: &str) -> Result<Expr, String> {
        let begin = |parser: &mut Self| parser.next();
        match word {
            "select" => {
                begin(self);
                self.select()
            }
            "insert_into" => {
                begin(self);
                self.insert()
            }
            "update" => {
                begin(self);
                self.update()
            }
            "delete" => {
                begin(self);
                self.delete()
            }
            "from" => {
                begin(self);
                self.update_from()
            }
            // A change of nothing.
            _ => Err("Expected data manipulation".into()),
        }
    }

    fn select(&mut self) -> Result<Expr, String> {
        let mut foreign = None;
        let place = self.place();
        for word in ["distinct", "value"] {
            if self.eat_keyword(word) {
                foreign = Some((if word == "value" { "SELECT VALUE" } else { "DISTINCT" }, place));
            }
        }
        self.eat_keyword("all");
        let columns = self.columns()?;
        if !self.eat_keyword("from") {
            return Err("Expected FROM after SELECT list".into());
        }
        let node = self.expression(LOOSEST)?;
        let from = self.source(node)?;
        let filter = self.filter()?;
        let mut order = Vec::new();
        loop {
            let (place, word) = (self.place(), self.keyword());
            let clause = match word {
                "order" if order.is_empty() => {
                    order = self.order()?;
                    continue;
                }
                "group" => "GROUP BY",
                "having" => "HAVING",
                "limit" => "LIMIT",
                _ => break,
            };
            self.next();
            if word == "group" && !self.eat_keyword("by") {
                return Err("Expected BY".into());
            }
            self.expression(LOOSEST)?;
            foreign = foreign.or(Some((clause, place)));
        }
        Ok(Expr::Select(Box::new(Select { columns, from, filter, order, foreign })))
    }

    /// What is selected; `None` for all of it.
    fn columns(&mut self) -> Result<Option<Vec<Column>>, String> {
        let (mut columns, mut has_star) = (Vec::new(), false);
        loop {
            if self.eat("*") {
                has_star = true;
            } else {
                let node = self.expression(0)?;
                columns.push(Column { node, is_aliased: self.alias()? });
            }
            if !self.eat(",") {
                break;
            }
            if has_star || *self.peek() == Kind::Sign("*") {
                return Err(
                    "Other expressions may not be present in the select list when '*' is used without dot notation."
                        .into(),
                );
            }
        }
        Ok((!has_star).then_some(columns))
    }

    fn order(&mut self) -> Result<Vec<Order>, String> {
        self.next();
        if !self.eat_keyword("by") {
            return Err("Expected BY".into());
        }
        let mut order = Vec::new();
        loop {
            let node = self.expression(LOOSEST)?;
            let is_descending = self.eat_keyword("desc");
            if !is_descending {
                self.eat_keyword("asc");
            }
            order.push(Order { node, is_descending });
            if !self.eat(",") {
                return Ok(order);
            }
        }
    }

    /// The names that a source is given, and the sources beside it.
    fn source(&mut self, node: Node) -> Result<Source, String> {
        let mut is_aliased = self.alias()?;
        let mut is_joined = false;
        while self.eat(",") {
            is_joined = true;
            self.expression(LOOSEST)?;
            is_aliased |= self.alias()?;
        }
        Ok(Source { node, is_aliased, is_joined })
    }

    /// `[AS] name`, `AT name`, `BY name`.
    fn alias(&mut self) -> Result<bool, String> {
        let mut is_aliased = false;
        for (word, is_optional) in [("as", true), ("at", false), ("by", false)] {
            let has_word = self.eat_keyword(word);
            let is_name = matches!(self.peek(), Kind::Name(_) | Kind::Quoted(_));
            if has_word && !is_name {
                return Err(format!("Expected identifier for {}-alias", word.to_uppercase()));
            }
            if has_word || (is_optional && is_name) {
                self.next();
                is_aliased = true;
            }
        }
        Ok(is_aliased)
    }

    fn filter(&mut self) -> Result<Option<Node>, String> {
        if self.eat_keyword("where") { self.expression(LOOSEST).map(Some) } else { Ok(None) }
    }

    fn insert(&mut self) -> Result<Expr, String> {
        let into = self.simple_path()?;
        // Without VALUE it is an insertion of many, which DynamoDB has not, but it reads as one.
        self.eat_keyword("value");
        let value = self.expression(0)?;
        Ok(Expr::Insert(Box::new(Insert { into, value })))
    }

    fn update(&mut self) -> Result<Expr, String> {
        let node = self.simple_path()?;
        let from = Source { node, is_aliased: self.alias()?, is_joined: false };
        let changes = self.changes()?;
        let filter = self.filter()?;
        let returning = self.returning()?;
        Ok(Expr::Update(Box::new(Update { from, changes, filter, returning })))
    }

    /// `FROM t WHERE … SET …`, an update whose condition comes first.
    fn update_from(&mut self) -> Result<Expr, String> {
        let node = self.expression(LOOSEST)?;
        let from = self.source(node)?;
        let filter = self.filter()?;
        let changes = self.changes()?;
        let returning = self.returning()?;
        Ok(Expr::Update(Box::new(Update { from, changes, filter, returning })))
    }

    fn changes(&mut self) -> Result<Vec<Change>, String> {
        let mut changes = Vec::new();
        loop {
            if self.eat_keyword("set") {
                loop {
                    let path = self.simple_path()?;
                    if *self.peek() != Kind::Operator("=") {
                        return Err("Expected '='".into());
                    }
                    self.next();
                    changes.push(Change::Set(path, self.expression(0)?));
                    if !self.eat(",") {
                        break;
                    }
                }
            } else if self.eat_keyword("remove") {
                changes.push(Change::Remove(self.simple_path()?));
            } else if changes.is_empty() {
                return Err("Expected data manipulation".into());
            } else {
                return Ok(changes);
            }
        }
    }

    fn delete(&mut self) -> Result<Expr, String> {
        if !self.eat_keyword("from") {
            return Err("Expected FROM after DELETE".into());
        }
        let node = self.simple_path()?;
        let from = Source { node, is_aliased: self.alias()?, is_joined: false };
        let filter = self.filter()?;
        let returning = self.returning()?;
        Ok(Expr::Delete(Box::new(Delete { from, filter, returning })))
    }

    fn returning(&mut self) -> Result<Option<Returning>, String> {
        if !self.eat_keyword("returning") {
            return Ok(None);
        }
        let is_modified = self.eat_word("modified");
        if !is_modified && !self.eat_word("all") {
            return Err("Expected ALL or MODIFIED in a returning clause.".into());
        }
        let is_new = self.eat_word("new");
        if !is_new && !self.eat_word("old") {
            return Err("Expected OLD or NEW in a returning clause.".into());
        }
        if !self.eat("*") {
            return Err("Expected * in a returning clause.".into());
        }
        Ok(Some(Returning { is_modified, is_new }))
    }
}
