//! Rows and the table that they make.

use serde_json::{Value, json};

/// What a row aims at.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    /// Ours divided by the other's is at most this.
    AtMost(f64),
    /// Ours divided by the other's is at least this.
    AtLeast(f64),
}

impl Target {
    fn is_met(self, ratio: f64) -> bool {
        match self {
            Self::AtMost(limit) => ratio <= limit,
            Self::AtLeast(limit) => ratio >= limit,
        }
    }

    fn text(self) -> String {
        match self {
            Self::AtMost(limit) => format!("<= {limit} x"),
            Self::AtLeast(limit) => format!(">= {limit} x"),
        }
    }
}

/// One figure beside another.
pub(crate) struct Row {
    name: String,
    unit: &'static str,
    ours: Option<f64>,
    /// What it is measured beside, and that one's figure.
    other: Option<(String, f64)>,
    target: Option<Target>,
    note: String,
}

impl Row {
    /// A figure beside its floor, its peer or its limit.
    pub(crate) fn new(
        name: impl Into<String>,
        unit: &'static str,
        ours: f64,
        other: (&str, f64),
        target: Target,
    ) -> Self {
        let other = Some((other.0.to_owned(), other.1));
        Self { name: name.into(), unit, ours: Some(ours), other, target: Some(target), note: String::new() }
    }

    /// A row that could not be measured, and why.
    pub(crate) fn skipped(name: impl Into<String>, why: impl Into<String>) -> Self {
        let note = format!("SKIPPED: {}", why.into());
        Self { name: name.into(), unit: "", ours: None, other: None, target: None, note }
    }

    /// A group whose measuring failed, and why.
    pub(crate) fn failed(name: impl Into<String>, why: impl Into<String>) -> Self {
        let note = format!("FAILED: {}", why.into());
        Self { name: name.into(), unit: "", ours: None, other: None, target: None, note }
    }

    /// Says more, such as what was tried where a row is not met.
    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    fn ratio(&self) -> Option<f64> {
        Some(self.ours? / self.other.as_ref()?.1)
    }

    fn verdict(&self) -> &'static str {
        match (self.ratio(), self.target) {
            (Some(ratio), Some(target)) if target.is_met(ratio) => "met",
            (Some(_), Some(_)) => "NOT MET",
            _ => "-",
        }
    }

    fn json(&self) -> Value {
        json!({
            "name": self.name, "unit": self.unit, "ours": self.ours,
            "other": self.other.as_ref().map(|(name, _)| name), "others": self.other.as_ref().map(|other| other.1),
            "ratio": self.ratio(), "target": self.target.map(Target::text), "verdict": self.verdict(), "note": self.note,
        })
    }
}

/// Prints rows as they come.
pub(crate) struct Sink {
    json: bool,
    rows: Vec<Row>,
}

impl Sink {
    pub(crate) fn new(json: bool) -> Self {
        let sink = Self { json, rows: Vec::new() };
        if !json {
            sink.line(&format!(
                "{:<46} {:>12} {:>12} {:<26} {:>8}  {:<10} {}",
                "", "ours", "other", "", "ratio", "target", ""
            ));
        }
        sink
    }

    pub(crate) fn row(&mut self, row: Row) {
        if !self.json {
            let figure = |figure: Option<f64>| {
                figure.map_or_else(|| "-".to_owned(), |figure| format!("{} {}", short(figure), row.unit))
            };
            let (other, others) =
                row.other.as_ref().map_or(("", None), |(name, value)| (name.as_str(), Some(*value)));
            self.line(&format!(
                "{:<46} {:>12} {:>12} {:<26} {:>8}  {:<10} {}{}{}",
                row.name,
                figure(row.ours),
                figure(others),
                other,
                row.ratio().map_or_else(|| "-".to_owned(), |ratio| format!("{ratio:.2} x")),
                row.target.map_or_else(String::new, Target::text),
                row.verdict(),
                if row.note.is_empty() { "" } else { "  " },
                row.note,
            ));
        }
        self.rows.push(row);
    }

    pub(crate) fn end(&self) {
        if self.json {
            let rows: Vec<Value> = self.rows.iter().map(Row::json).collect();
            self.line(&Value::Array(rows).to_string());
        } else {
            let missed = self.rows.iter().filter(|row| row.verdict() == "NOT MET").count();
            self.line(&format!("{} rows, {missed} not met", self.rows.len()));
        }
    }

    #[expect(clippy::print_stdout, reason = "the table is what this program is for")]
    fn line(&self, line: &str) {
        println!("{}", line.trim_end());
    }
}

fn short(figure: f64) -> String {
    match figure {
        figure if figure >= 1000.0 => format!("{figure:.0}"),
        figure if figure >= 10.0 => format!("{figure:.1}"),
        figure => format!("{figure:.2}"),
    }
}

/// The median.
pub(crate) fn median(values: &mut [f64]) -> f64 {
    quantile(values, 0.5)
}

/// The value below which the given share of all values lies.
pub(crate) fn quantile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let index = ((values.len().max(1) - 1) as f64 * share).round() as usize;
    values.get(index).copied().unwrap_or(f64::NAN)
}
