//! Text to expression.

/// How deep brackets and calls may nest.
const DEPTH: usize = 50;

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    Number(f64),
    Text(String),
    /// The result of another query.
    Id(String),
    Negative(Box<Expression>),
    Binary(char, Box<Expression>, Box<Expression>),
    Call(String, Vec<Expression>),
}

impl Expression {
    /// The queries that it needs the results of.
    pub(crate) fn ids(&self) -> Vec<&str> {
        match self {
            Self::Number(_) | Self::Text(_) => Vec::new(),
            Self::Id(id) => vec![id],
            Self::Negative(of) => of.ids(),
            Self::Binary(_, one, two) => [one.ids(), two.ids()].concat(),
            Self::Call(_, arguments) => arguments.iter().flat_map(Self::ids).collect(),
        }
    }
}

/// Reads an expression; says what is wrong with it.
pub(crate) fn parse(text: &str) -> Result<Expression, String> {
    let mut parser = Parser { text, at: 0, depth: 0 };
    let expression = parser.sum()?;
    match parser.peek() {
        None => Ok(expression),
        Some(other) => Err(parser.unexpected(other)),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
    depth: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The next character that is no space.
    fn peek(&mut self) -> Option<char> {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
        self.rest().chars().next()
    }

    fn eat(&mut self, wanted: char) -> bool {
        let is_next = self.peek() == Some(wanted);
        if is_next {
            self.at += wanted.len_utf8();
        }
        is_next
    }

    fn unexpected(&self, found: char) -> String {
        format!("Unexpected character '{found}' at position {}", self.at)
    }

    fn sum(&mut self) -> Result<Expression, String> {
        let mut left = self.product()?;
        loop {
            let operator = match self.peek() {
                Some(sign @ ('+' | '-')) => sign,
                _ => return Ok(left),
            };
            self.at += 1;
            left = Expression::Binary(operator, Box::new(left), Box::new(self.product()?));
        }
    }

    fn product(&mut self) -> Result<Expression, String> {
        let mut left = self.signed()?;
        loop {
            let operator = match self.peek() {
                Some(sign @ ('*' | '/')) => sign,
                _ => return Ok(left),
            };
            self.at += 1;
            left = Expression::Binary(operator, Box::new(left), Box::new(self.signed()?));
        }
    }

    fn signed(&mut self) -> Result<Expression, String> {
        let mut negative = false;
        while self.eat('-') {
            negative = !negative;
        }
        let power = self.power()?;
        Ok(if negative { Expression::Negative(Box::new(power)) } else { power })
    }

    fn power(&mut self) -> Result<Expression, String> {
        let mut factors = vec![self.atom()?];
        while self.eat('^') {
            let negative = self.eat('-');
            let factor = self.atom()?;
            factors.push(if negative { Expression::Negative(Box::new(factor)) } else { factor });
        }
        // From the right: 2^3^2 is 2^9.
        let last = factors.pop().ok_or("Unexpected end of expression")?;
        let join = |right, left| Expression::Binary('^', Box::new(left), Box::new(right));
        Ok(factors.into_iter().rev().fold(last, join))
    }

    fn atom(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > DEPTH {
            return Err("The expression nests too deeply".to_owned());
        }
        let atom = match self.peek() {
            None => Err("Unexpected end of expression".to_owned()),
            Some('(') => {
                self.at += 1;
                let inner = self.sum()?;
                self.closed(inner)
            }
            Some(quote @ ('"' | '\'')) => self.quoted(quote),
            Some(first) if first.is_ascii_digit() || first == '.' => self.number(),
            Some(first) if first.is_ascii_alphabetic() => self.named(),
            Some(other) => Err(self.unexpected(other)),
        };
        self.depth -= 1;
        atom
    }

    fn closed(&mut self, inner: Expression) -> Result<Expression, String> {
        match (self.eat(')'), self.peek()) {
            (true, _) => Ok(inner),
            (false, Some(other)) => Err(self.unexpected(other)),
            (false, None) => Err("Unexpected end of expression".to_owned()),
        }
    }

    fn quoted(&mut self, quote: char) -> Result<Expression, String> {
        let rest = self.rest().get(1..).unwrap_or_default();
        let end = rest.find(quote).ok_or("Unexpected end of expression")?;
        self.at += end + 2;
        Ok(Expression::Text(rest[..end].to_owned()))
    }

    fn number(&mut self) -> Result<Expression, String> {
        let rest = self.rest();
        let mut end = rest.find(|one: char| !one.is_ascii_digit() && one != '.').unwrap_or(rest.len());
        if let Some(exponent) = rest[end..].strip_prefix(['e', 'E']) {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            let count = digits.find(|one: char| !one.is_ascii_digit()).unwrap_or(digits.len());
            if count > 0 {
                end += 1 + (exponent.len() - digits.len()) + count;
            }
        }
        let text = &rest[..end];
        let number = text.parse().map_err(|_| format!("'{text}' is no number"))?;
        self.at += end;
        Ok(Expression::Number(number))
    }

    /// An id, or a function with its arguments.
    fn named(&mut self) -> Result<Expression, String> {
        let rest = self.rest();
        let is_name = |one: char| one.is_ascii_alphanumeric() || one == '_';
        let name = &rest[..rest.find(|one| !is_name(one)).unwrap_or(rest.len())];
        self.at += name.len();
        if !self.eat('(') {
            return Ok(Expression::Id(name.to_owned()));
        }
        let mut arguments = Vec::new();
        if !self.eat(')') {
            loop {
                arguments.push(self.sum()?);
                if !self.eat(',') {
                    break;
                }
            }
            self.closed(Expression::Number(0.0))?;
        }
        Ok(Expression::Call(name.to_owned(), arguments))
    }
}
