//! Expressions, their values, and what is wrong with them.

use super::*;

fn value(text: &str) -> Result<Value, String> {
    let series = |values: &[(i64, f64)]| Value::Series(values.iter().copied().collect(), 60);
    let results = BTreeMap::from([
        ("m1".to_owned(), series(&[(0, 1.0), (60, 2.0), (120, 6.0)])),
        ("m2".to_owned(), series(&[(0, 10.0), (120, 0.0)])),
    ]);
    let metrics = ["m1".to_owned(), "m2".to_owned()];
    evaluate(
        &parse(text)?,
        &Known {
            results: &results,
            metrics: &metrics,
            times: &|period| Some((0..3).map(|one| one * period).collect()),
        },
    )
}

fn series(text: &str) -> Vec<(i64, f64)> {
    match value(text) {
        Ok(Value::Series(series, 60)) => series.into_iter().collect(),
        other => panic!("{text}: {other:?}"),
    }
}

#[test]
fn arithmetic_goes_by_its_rules() {
    for (text, number) in [
        ("1 + 2 * 3", 7.0),
        ("(1+2)*3", 9.0),
        ("2^3^2", 512.0),
        ("-2^2", -4.0),
        ("2^-1", 0.5),
        ("10 / 4 - -1", 3.5),
        ("1.5e2", 150.0),
        ("8/2/2", 2.0),
        ("SUM(m1)", 9.0),
        ("AVG(m1)", 3.0),
        ("MAX(m1) - MIN(m1)", 5.0),
        ("PERIOD(m1)", 60.0),
        ("ABS(-3)", 3.0),
    ] {
        assert_eq!(value(text), Ok(Value::Number(number)), "{text}");
    }
}

#[test]
fn series_meet_where_both_have_a_value() {
    assert_eq!(series("m1 * 2 + 1"), [(0, 3.0), (60, 5.0), (120, 13.0)]);
    assert_eq!(series("m1 + m2"), [(0, 11.0), (120, 6.0)]);
    // What is divided by zero is no value.
    assert_eq!(series("m1 / m2"), [(0, 0.1)]);
    assert_eq!(series("100*(m1/SUM(m1))")[1].0, 60);
    assert_eq!(series("SUM(METRICS())"), [(0, 11.0), (60, 2.0), (120, 6.0)]);
    assert_eq!(series("AVG(METRICS(\"m1\"))"), [(0, 1.0), (60, 2.0), (120, 6.0)]);
    assert_eq!(series("FILL(m2, 7)"), [(0, 10.0), (60, 7.0), (120, 0.0)]);
    assert_eq!(series("FILL(m2, REPEAT)"), [(0, 10.0), (60, 10.0), (120, 0.0)]);
    assert_eq!(series("DIFF(m1)"), [(60, 1.0), (120, 4.0)]);
    assert_eq!(series("RATE(m1)")[0], (60, 1.0 / 60.0));
    assert_eq!(series("RUNNING_SUM(m1)"), [(0, 1.0), (60, 3.0), (120, 9.0)]);
    let Ok(Value::Many(many)) = value("METRICS() * 2") else { panic!() };
    assert_eq!((many.len(), many[1].0.as_str(), many[1].1[&0]), (2, "m2", 20.0));
}

#[test]
fn what_is_wrong_is_told() {
    for (text, wrong) in [
        ("", "Unexpected end of expression"),
        ("1 +", "Unexpected end of expression"),
        ("(1", "Unexpected end of expression"),
        ("1 2", "Unexpected character '2' at position 2"),
        ("m1 é", "Unexpected character 'é' at position 3"),
        ("1.2.3", "'1.2.3' is no number"),
        ("m9 + 1", "There is no query with the id 'm9'"),
        ("SEARCH('x', 'Sum')", "Whimbrel does not serve the function SEARCH of metric math yet"),
        ("ABS(1, 2)", "ABS takes 1 parameter"),
        ("METRICS() + METRICS()", "An operator cannot be applied to two arrays of time series"),
        ("'text' + 1", "'text' is text where a number or series is needed"),
        ("FILL(m1, LINEAR)", "Whimbrel does not serve FILL with LINEAR yet"),
    ] {
        assert_eq!(value(text), Err(wrong.to_owned()), "{text}");
    }
    assert_eq!(parse(&"(".repeat(2000)), Err("The expression nests too deeply".to_owned()));
    assert!(parse(&"-".repeat(2000)).is_err());
}

#[test]
fn an_expression_says_whom_it_needs() {
    let expression = parse("SUM(METRICS()) + m1 * ABS(e2)").unwrap();
    assert_eq!(expression.ids(), ["m1", "e2"]);
}
