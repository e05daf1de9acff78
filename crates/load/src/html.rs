//! The report as one HTML file: tables and plots in inline SVG, no script, no network.

use crate::report::{Report, TestReport};
use std::fmt::Write as _;
use std::time::Duration;

const STYLE: &str = "
:root{--ink:#1b1f24;--soft:#5b6570;--line:#d9dee3;--paper:#fff;--a:#2463c5;--b:#c2741a;--c:#b3283c}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--soft:#98a2ad;--line:#343b43;--paper:#14171a;--a:#6ea1f2;--b:#e2a152;--c:#ef7283}}
body{margin:0 auto;max-width:60rem;padding:2rem 1rem;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.4rem;margin:0}h2{font-size:1.05rem;margin:2.2rem 0 .4rem}p{margin:.3rem 0;color:var(--soft)}
.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:.87rem}
th,td{padding:.35rem .5rem;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}
th:first-child,td:first-child{text-align:left}th{font-weight:600;color:var(--soft)}.bad{color:var(--c);font-weight:600}
svg{width:100%;height:auto;display:block}text{fill:var(--soft);font:11px system-ui,sans-serif}
.grid{stroke:var(--line);stroke-width:1}.p50{stroke:var(--a);fill:none;stroke-width:1.8}.p95{stroke:var(--b);fill:none;stroke-width:1.8}
.p99{stroke:var(--c);fill:none;stroke-width:1.8}.k50{fill:var(--a)}.k95{fill:var(--b)}.k99{fill:var(--c)}.rule{stroke:var(--soft);stroke-dasharray:2 3}
.warn{border-left:3px solid var(--b);padding-left:.7rem;color:var(--ink)}";

/// The plots' size in SVG units, and the room that the axes take.
const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 260.0;
const LEFT: f64 = 58.0;
const BOTTOM: f64 = 30.0;
const TOP: f64 = 12.0;

impl Report {
    /// The report as one self-contained HTML page.
    pub fn to_html(&self) -> String {
        let mut page = String::with_capacity(64 * 1024);
        let requests: u64 = self.tests.iter().map(|test| test.requests).sum();
        // Writing to a string cannot fail.
        let _ = write!(
            page,
            "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
             content=\"width=device-width\"><title>Load report: {target}</title><style>{STYLE}</style>\
             <h1>Load report</h1><p>{target} &middot; {requests} requests in {took:.1} s &middot; {connections} \
             connections &middot; times from the intended send</p>",
            target = escape(&self.target),
            took = self.took.as_secs_f64(),
            connections = self.connections,
        );
        for warning in &self.warnings {
            let _ = write!(page, "<p class=\"warn\">{}</p>", escape(warning));
        }
        page.push_str("<h2>Tests</h2>");
        self.tests_table(&mut page);
        page.push_str("<h2>Latency over time</h2>");
        self.over_time(&mut page);
        page.push_str("<h2>Percentiles by test</h2>");
        self.by_percentile(&mut page);
        self.errors_table(&mut page);
        page.push_str("</html>\n");
        page
    }

    fn tests_table(&self, page: &mut String) {
        page.push_str(
            "<div class=\"wide\"><table><tr><th>test<th>requests<th>errors<th>p50<th>p95<th>p99<th>p99.9<th>max\
             <th>first byte p50<th>physics<th>front door<th>compute<th>integration</tr>",
        );
        for test in &self.tests {
            let class = if test.errors > 0 { " class=\"bad\"" } else { "" };
            let _ =
                write!(page, "<tr><td>{}<td>{}<td{class}>{}", escape(&test.name), test.requests, test.errors);
            let total = &test.total;
            for time in [total.p50, total.p95, total.p99, total.p999, total.max, test.first_byte.p50] {
                let _ = write!(page, "<td>{}", millis(time));
            }
            match test.split {
                Some(split) => {
                    for time in [split.physics, split.front_door, split.compute, split.integration] {
                        let _ = write!(page, "<td>{}", millis(time));
                    }
                }
                None => page.push_str("<td>-<td>-<td>-<td>-"),
            }
            page.push_str("</tr>");
        }
        page.push_str(
            "</table></div><p>Milliseconds. The four columns on the right say how the median splits.</p>",
        );
    }

    /// p50, p95 and p99 of each second.
    fn over_time(&self, page: &mut String) {
        let top = self.seconds.iter().map(|second| ms(second.latency.p99)).fold(0.0, f64::max);
        let length = self.seconds.last().map_or(1.0, |second| second.second as f64 + 1.0);
        let scale = Scale::up_to(top);
        open(page, &scale);
        let mut edge = 0.0;
        for test in &self.tests {
            let x = LEFT + edge / length * (WIDTH - LEFT);
            let _ = write!(
                page,
                "<line class=\"rule\" x1=\"{x:.1}\" x2=\"{x:.1}\" y1=\"{TOP}\" y2=\"{y}\"/><text x=\"{tx:.1}\" y=\"{ty}\">{name}</text>",
                y = HEIGHT - BOTTOM,
                tx = x + 3.0,
                ty = HEIGHT - 10.0,
                name = escape(test.name.split(':').next().unwrap_or_default()),
            );
            edge += test.duration.as_secs_f64();
        }
        for (class, of) in PERCENTILES {
            page.push_str("<polyline class=\"");
            page.push_str(class);
            page.push_str("\" points=\"");
            for second in &self.seconds {
                let x = LEFT + (second.second as f64 + 0.5) / length * (WIDTH - LEFT);
                let _ = write!(page, "{x:.1},{:.1} ", scale.y(ms(of(&second.latency))));
            }
            page.push_str("\"/>");
        }
        page.push_str("</svg>");
        legend(page);
    }

    /// Three bars for each test.
    fn by_percentile(&self, page: &mut String) {
        let top = self.tests.iter().map(|test| ms(test.total.p99)).fold(0.0, f64::max);
        let scale = Scale::up_to(top);
        open(page, &scale);
        let room = (WIDTH - LEFT) / self.tests.len().max(1) as f64;
        let bar = (room / 5.0).min(40.0);
        for (index, test) in self.tests.iter().enumerate() {
            let middle = LEFT + room * (index as f64 + 0.5);
            for (place, (class, of)) in PERCENTILES.iter().enumerate() {
                let x = middle + bar * (place as f64 - 1.5);
                let y = scale.y(ms(of(&test.total)));
                let _ = write!(
                    page,
                    "<rect class=\"k{}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
                    &class[1..],
                    bar - 2.0,
                    (HEIGHT - BOTTOM - y).max(0.5),
                );
            }
            let _ = write!(
                page,
                "<text x=\"{middle:.1}\" y=\"{}\" text-anchor=\"middle\">{}</text>",
                HEIGHT - 10.0,
                escape(&short(test)),
            );
        }
        page.push_str("</svg>");
        legend(page);
    }

    fn errors_table(&self, page: &mut String) {
        if self.tests.iter().all(|test| test.errors == 0) {
            return;
        }
        page.push_str("<h2>Errors</h2><table><tr><th>test<th>kind<th>count</tr>");
        for test in &self.tests {
            for (kind, count) in &test.error_kinds {
                let _ = write!(page, "<tr><td>{}<td>{}<td>{count}</tr>", escape(&test.name), escape(kind));
            }
        }
        page.push_str("</table>");
    }
}

/// A percentile's class in the style sheet, and how to get it.
type Percentile = (&'static str, fn(&crate::report::Latency) -> Duration);

const PERCENTILES: [Percentile; 3] =
    [("p50", |latency| latency.p50), ("p95", |latency| latency.p95), ("p99", |latency| latency.p99)];

/// The vertical axis: from zero to a round number at or above the highest value.
struct Scale {
    top: f64,
}

impl Scale {
    fn up_to(highest: f64) -> Self {
        let highest = highest.max(0.01);
        let magnitude = 10f64.powf(highest.log10().floor());
        let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
        let step = steps.iter().find(|step| *step * magnitude >= highest).unwrap_or(&10.0);
        Self { top: step * magnitude }
    }

    fn y(&self, value: f64) -> f64 {
        let height = HEIGHT - BOTTOM - TOP;
        TOP + height * (1.0 - (value / self.top).clamp(0.0, 1.0))
    }
}

fn open(page: &mut String, scale: &Scale) {
    let _ = write!(page, "<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\">");
    for quarter in 0..=4 {
        let value = scale.top * f64::from(quarter) / 4.0;
        let y = scale.y(value);
        let _ = write!(
            page,
            "<line class=\"grid\" x1=\"{LEFT}\" x2=\"{WIDTH}\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{} ms</text>",
            LEFT - 6.0,
            y + 4.0,
            number(value),
        );
    }
}

fn legend(page: &mut String) {
    page.push_str("<p><svg viewBox=\"0 0 900 16\">");
    for (place, (class, _)) in PERCENTILES.iter().enumerate() {
        let x = LEFT + 80.0 * place as f64;
        let _ = write!(
            page,
            "<rect class=\"k{}\" x=\"{x}\" y=\"3\" width=\"10\" height=\"10\"/><text x=\"{}\" y=\"12\">{class}</text>",
            &class[1..],
            x + 15.0,
        );
    }
    page.push_str("</svg></p>");
}

fn short(test: &TestReport) -> String {
    test.name.chars().take(24).collect()
}

fn number(value: f64) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

fn millis(time: Duration) -> String {
    format!("{:.2}", ms(time))
}

fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_round_number() {
        for (highest, top) in
            [(0.0, 0.01), (0.9, 1.0), (1.1, 2.0), (23.0, 25.0), (499.0, 500.0), (501.0, 1000.0)]
        {
            assert!((Scale::up_to(highest).top - top).abs() < 1e-9, "{highest}");
        }
        assert_eq!((number(2.5), number(100.0)), ("2.5".into(), "100".into()));
    }

    #[test]
    fn names_cannot_break_the_page() {
        assert_eq!(escape("<a href=\"x\">&"), "&lt;a href=&quot;x&quot;&gt;&amp;");
    }
}
