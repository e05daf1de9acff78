//! GetMetricData.

use crate::CloudWatch;
use crate::faults::Refused;
use crate::math::{self, Expression, Known, Series, Value};
use crate::metric::MetricId;
use crate::query::Periods;
use crate::retention::{Window, is_period};
use crate::stat::Stat;
use crate::unit;
use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::collections::BTreeMap;
use std::task::Poll;
use wire::Cx;
use wire::cloudwatch::{
    GetMetricDataError, GetMetricDataInput, GetMetricDataOutput, MessageData, MetricDataQuery,
    MetricDataResult, MetricStat, ScanBy, StatusCode,
};

/// The most queries of a request, and the most values of an answer.
const QUERIES: usize = 500;
const POINTS: usize = 100_800;

pub(super) async fn get_metric_data(
    cx: &Cx<CloudWatch>,
    input: GetMetricDataInput,
) -> Result<GetMetricDataOutput, GetMetricDataError> {
    let asked = Asked::of(cx, &input)?;
    let mut found: BTreeMap<String, Value> = BTreeMap::new();
    let mut messages: BTreeMap<&str, MessageData> = BTreeMap::new();
    for (query, what) in &asked.queries {
        let What::Metric(metric) = what else { continue };
        // Five hundred queries may read a month of minutes each: others of this thread get their turn in between.
        give_way().await;
        let periods = cx.periods(cx.region(), cx.account(), &metric.id, metric.window, metric.unit)?;
        let (series, units) = of_first_unit(&periods, metric.stat);
        if let Some(message) = units {
            messages.insert(&query.id, message);
        }
        found.insert(query.id.clone(), Value::Series(series, metric.window.period));
    }
    asked.evaluate(&mut found)?;
    let mut results = Vec::new();
    for (query, what) in &asked.queries {
        if query.return_data == Some(false) {
            continue;
        }
        let label = query.label.clone().unwrap_or_else(|| asked.label(query, what));
        let series: Vec<(String, Series)> = match found.remove(&query.id) {
            Some(Value::Series(series, _)) => vec![(label, series)],
            Some(Value::Many(many)) => {
                many.into_iter().map(|(id, series, _)| (format!("{label} {id}"), series)).collect()
            }
            _ => {
                let message = "The expression must result in a time series or an array of them";
                return Err(wrong(query, message).into());
            }
        };
        let said = messages.get(query.id.as_str());
        let ascending = input.scan_by == Some(ScanBy::TimestampAscending);
        results.extend(
            series.into_iter().map(|(label, series)| result(&query.id, label, series, ascending, said)),
        );
    }
    let most = input.max_datapoints.and_then(|most| usize::try_from(most).ok());
    let (results, next_token) = page(results, input.next_token.as_deref(), most.unwrap_or(POINTS))?;
    Ok(GetMetricDataOutput { metric_data_results: Some(results), next_token, messages: Some(Vec::new()) })
}

/// Lets whatever else this thread has to do come first.
async fn give_way() {
    let mut has_given = false;
    let once = std::future::poll_fn(|context| {
        if std::mem::replace(&mut has_given, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    });
    once.await;
}

/// What a query is.
enum What {
    Metric(Box<Wanted>),
    Math(Expression),
}

/// A metric's statistic.
struct Wanted {
    id: MetricId,
    stat: Stat,
    unit: Option<u8>,
    window: Window,
}

/// A request that was read.
struct Asked<'a> {
    input: &'a GetMetricDataInput,
    queries: Vec<(&'a MetricDataQuery, What)>,
    now: i64,
}

fn invalid(message: impl Into<String>) -> Refused {
    Refused::Validation(message.into())
}

/// What is wrong with a query's expression.
fn wrong(query: &MetricDataQuery, what: &str) -> Refused {
    invalid(format!("Error in expression '{}': {what}", query.id))
}

impl<'a> Asked<'a> {
    fn of(cx: &Cx<CloudWatch>, input: &'a GetMetricDataInput) -> Result<Self, Refused> {
        let (start, end) = (input.start_time.as_secs(), input.end_time.as_secs());
        if start == end {
            return Err(invalid("The parameter StartTime must not equal parameter EndTime."));
        }
        if start > end {
            return Err(invalid("The parameter EndTime must be greater than StartTime."));
        }
        if input.metric_data_queries.is_empty() {
            return Err(invalid("The parameter MetricDataQueries is required."));
        }
        if input.metric_data_queries.len() > QUERIES {
            let message =
                format!("The collection MetricDataQueries must not have a size greater than {QUERIES}.");
            return Err(invalid(message));
        }
        if input.max_datapoints.is_some_and(|most| !(1..=100_800).contains(&most)) {
            return Err(invalid("The parameter MaxDatapoints must be between 1 and 100800."));
        }
        let mut asked = Self { input, queries: Vec::new(), now: cx.now() };
        for (index, query) in input.metric_data_queries.iter().enumerate() {
            let place = format!("MetricDataQueries.member.{}", index + 1);
            if asked.queries.iter().any(|(before, _)| before.id == query.id) {
                return Err(invalid(format!(
                    "The value {} for parameter {place}.Id is not unique.",
                    query.id
                )));
            }
            let what = asked.read(query, &place, cx.account().as_str())?;
            asked.queries.push((query, what));
        }
        Ok(asked)
    }

    fn read(&self, query: &MetricDataQuery, place: &str, account: &str) -> Result<What, Refused> {
        let is_id = |id: &str| {
            id.starts_with(|first: char| first.is_ascii_lowercase())
                && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        if !is_id(&query.id) {
            return Err(invalid(format!(
                "The value {} for parameter {place}.Id does not match the expected pattern ^[a-z][a-zA-Z0-9_]*$.",
                query.id
            )));
        }
        if query.account_id.as_deref().is_some_and(|other| other != account) {
            return Err(invalid("Whimbrel does not serve metrics of linked accounts yet."));
        }
        if query.label.as_deref().is_some_and(|label| label.contains("${")) {
            return Err(invalid("Whimbrel does not serve dynamic labels yet."));
        }
        if let Some(period) = query.period.filter(|period| !is_period(*period)) {
            return Err(invalid(format!(
                "The value {period} for parameter {place}.Period is not supported."
            )));
        }
        match (&query.metric_stat, &query.expression) {
            (Some(_), Some(_)) => Err(invalid(format!(
                "The parameters {place}.Expression and {place}.MetricStat are mutually exclusive and you have \
                 specified both."
            ))),
            // The line's end is AWS's.
            (None, None) => Err(invalid(format!("The parameter {place}.MetricStat is required.\n"))),
            (Some(_), None) if query.period.is_some() => Err(invalid(format!(
                "The parameter {place}.Period must be specified with an Expression only."
            ))),
            (Some(metric), None) => self.metric(metric, place).map(|wanted| What::Metric(Box::new(wanted))),
            (None, Some(text)) => {
                let first = text.split_whitespace().next().unwrap_or_default();
                if first.eq_ignore_ascii_case("select") {
                    return Err(wrong(query, "Whimbrel does not serve Metrics Insights queries yet"));
                }
                math::parse(text).map(What::Math).map_err(|what| wrong(query, &what))
            }
        }
    }

    fn metric(&self, metric: &MetricStat, place: &str) -> Result<Wanted, Refused> {
        let place = format!("{place}.MetricStat");
        let stat = Stat::read(&metric.stat).ok_or_else(|| {
            invalid(format!("The value {} for parameter {place}.Stat is not supported.", metric.stat))
        })?;
        if !is_period(metric.period) {
            let message =
                format!("The value {} for parameter {place}.Period is not supported.", metric.period);
            return Err(invalid(message));
        }
        Ok(Wanted {
            id: MetricId::of(&metric.metric, &format!("{place}.Metric"))?,
            stat,
            unit: unit::given(metric.unit.as_ref()),
            window: self.window(i64::from(metric.period)),
        })
    }

    fn window(&self, period: i64) -> Window {
        Window::new(self.input.start_time.as_secs(), self.input.end_time.as_secs(), period, self.now)
    }

    /// The results of the expressions, each once those are there that it needs.
    fn evaluate(&self, found: &mut BTreeMap<String, Value>) -> Result<(), Refused> {
        let is_metric = |what: &What| matches!(what, What::Metric(_));
        let metrics = self.queries.iter().filter(|(_, what)| is_metric(what));
        let metrics: Vec<String> = metrics.map(|(query, _)| query.id.clone()).collect();
        let times = |period: i64| {
            let window = self.window(period);
            let most = i64::try_from(POINTS).unwrap_or(i64::MAX);
            (window.len() <= most).then(|| (0..window.len()).map(|one| window.start + one * period).collect())
        };
        let mut left: Vec<(&MetricDataQuery, &Expression)> = Vec::new();
        for (query, what) in &self.queries {
            let What::Math(expression) = what else { continue };
            if let Some(none) = expression.ids().into_iter().find(|id| !self.has(id)) {
                return Err(wrong(query, &format!("There is no query with the id '{none}'")));
            }
            left.push((query, expression));
        }
        while !left.is_empty() {
            let before = left.len();
            let mut waiting = Vec::new();
            for (query, expression) in left {
                if expression.ids().iter().any(|id| self.is_query(id) && !found.contains_key(*id)) {
                    waiting.push((query, expression));
                    continue;
                }
                let known = Known { results: found, metrics: &metrics, times: &times };
                let value = math::evaluate(expression, &known).map_err(|what| wrong(query, &what))?;
                if let (Some(asked), Value::Series(_, period)) = (query.period, &value)
                    && i64::from(asked) != *period
                {
                    let what =
                        "Whimbrel does not serve an expression whose Period is not that of its metrics yet";
                    return Err(wrong(query, what));
                }
                found.insert(query.id.clone(), value);
            }
            if waiting.len() == before {
                return Err(wrong(waiting[0].0, "The expression refers to itself"));
            }
            left = waiting;
        }
        Ok(())
    }

    fn is_query(&self, id: &str) -> bool {
        self.queries.iter().any(|(query, _)| query.id == id)
    }

    /// Whether an expression may name it: a query, or a word of a function's.
    fn has(&self, id: &str) -> bool {
        self.is_query(id) || matches!(id, "REPEAT" | "LINEAR")
    }

    /// The label of a query that gives none: the metric's name, with what tells it from the request's others.
    fn label(&self, query: &MetricDataQuery, what: &What) -> String {
        let (What::Metric(wanted), Some(metric)) = (what, &query.metric_stat) else {
            return query.id.clone();
        };
        let stats = || self.queries.iter().filter_map(|(query, _)| query.metric_stat.as_ref());
        let mut label = wanted.id.name.clone();
        if stats().any(|other| other.stat != metric.stat) {
            label = format!("{label} {}", metric.stat);
        }
        if stats().any(|other| other.period != metric.period) {
            label = format!("{label} {}", metric.period);
        }
        label
    }
}

/// The statistic of each period, of the first unit in alphabetic order where there are several; that is told, then.
fn of_first_unit(periods: &Periods, stat: Stat) -> (Series, Option<MessageData>) {
    let mut units: Vec<&str> = periods.keys().map(|(_, unit)| unit::name(*unit)).collect();
    units.sort_unstable();
    units.dedup();
    let first = units.first().copied().unwrap_or_default();
    let values = periods.iter().filter(|((_, unit), _)| unit::name(*unit) == first);
    let series = values.filter_map(|((at, _), values)| Some((*at, stat.of(values)?))).collect();
    let message = (units.len() > 1).then(|| MessageData {
        code: Some("MultipleUnits".to_owned()),
        value: Some(format!("Multiple units returned: '[{}]'", units.join(", "))),
    });
    (series, message)
}

fn result(
    id: &str,
    label: String,
    series: Series,
    ascending: bool,
    message: Option<&MessageData>,
) -> MetricDataResult {
    let mut points: Vec<(i64, f64)> = series.into_iter().collect();
    if !ascending {
        points.reverse();
    }
    let (timestamps, values) =
        points.into_iter().map(|(at, value)| (Timestamp::from_secs(at), value)).unzip();
    MetricDataResult {
        id: Some(id.to_owned()),
        label: Some(label),
        timestamps: Some(timestamps),
        values: Some(values),
        status_code: Some(StatusCode::Complete),
        messages: message.map(|message| vec![message.clone()]),
    }
}

/// The part of the results behind a token, with at most so many values, and the token of the next part.
fn page(
    results: Vec<MetricDataResult>,
    token: Option<&str>,
    most: usize,
) -> Result<(Vec<MetricDataResult>, Option<String>), Refused> {
    let offset = token.map_or(Some(0), offset).ok_or(Refused::Token)?;
    let (mut skip, mut left, mut shown, mut begun) = (offset, most, Vec::new(), offset == 0);
    for mut result in results {
        let count = result.values.as_ref().map_or(0, Vec::len);
        if !begun && skip >= count {
            skip -= count;
            continue;
        }
        begun = true;
        // One that is empty costs nothing.
        if left == 0 && count > 0 {
            return Ok((shown, Some(URL_SAFE_NO_PAD.encode((offset + most).to_string()))));
        }
        let end = count.min(skip + left);
        result.timestamps = result.timestamps.map(|all| all[skip..end].to_vec());
        result.values = result.values.map(|all| all[skip..end].to_vec());
        left -= end - skip;
        skip = 0;
        if end < count {
            result.status_code = Some(StatusCode::PartialData);
            shown.push(result);
            return Ok((shown, Some(URL_SAFE_NO_PAD.encode((offset + most).to_string()))));
        }
        shown.push(result);
    }
    Ok((shown, None))
}

fn offset(token: &str) -> Option<usize> {
    let decoded = URL_SAFE_NO_PAD.decode(token).ok()?;
    std::str::from_utf8(&decoded).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_hold_everything_once() {
        let of = |id: &str, count: i64| {
            result(id, id.to_owned(), (0..count).map(|at| (at, at as f64)).collect(), true, None)
        };
        let all = || vec![of("a", 3), of("none", 0), of("b", 4), of("c", 1)];
        for most in [1, 2, 3, 4, 5, 8, 100] {
            let (mut token, mut seen, mut pages) = (None, Vec::new(), 0);
            loop {
                let (shown, next) = page(all(), token.as_deref(), most).ok().unwrap();
                let values = shown.iter().map(|one| one.values.as_ref().unwrap().len()).sum::<usize>();
                assert!(values <= most);
                for one in shown {
                    let id = one.id.unwrap();
                    seen.extend(one.values.unwrap().into_iter().map(|value| format!("{id}{value}")));
                }
                pages += 1;
                match next {
                    Some(next) => token = Some(next),
                    None => break,
                }
            }
            assert_eq!(seen, ["a0", "a1", "a2", "b0", "b1", "b2", "b3", "c0"], "{most}");
            assert!(pages <= 8_usize.div_ceil(most), "{most}: {pages}");
        }
        assert!(page(all(), Some("no token"), 3).is_err());
    }
}
