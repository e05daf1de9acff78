//! What statements mean, and the words in which mistakes are told.

use super::{Plan, Statement, parse, split_key};
use crate::dynamodb::{
    Comparator, Item, KeyRange, KeyShape, KeyType, Number, SortCondition, Value, parse_condition,
};
use proptest::prelude::*;

fn shape() -> KeyShape {
    KeyShape::plain(("pk".into(), KeyType::S), Some(("sk".into(), KeyType::S)))
}

fn text(text: &str) -> Value {
    Value::S(text.into())
}

fn number(text: &str) -> Value {
    Value::N(Number::parse(text).unwrap())
}

fn item() -> Item {
    Item::from([
        ("pk".into(), text("a")),
        ("sk".into(), text("1")),
        ("n".into(), number("2")),
        ("xs".into(), Value::L(vec![text("x"), text("y")])),
        ("doc".into(), Value::M(Item::from([("k".into(), text("v")), ("list of".into(), text("w"))]))),
        ("tags".into(), Value::Ss(vec!["t".into(), "u".into()])),
        ("nul".into(), Value::Null),
        ("flag".into(), Value::Bool(true)),
    ])
}

fn error(statement: &str) -> String {
    parse(statement, &[]).map(|statement| panic!("{statement:?}")).unwrap_or_else(|error| error.0)
}

#[test]
fn conditions_hold_or_do_not() {
    for (condition, holds) in [
        ("pk = 'a' AND sk = '1'", true),
        ("pk = 'b' OR n = 2.0", true),
        ("NOT pk = 'a'", false),
        ("n != 2", false),
        ("n <> 3 AND n<3 and n<=2 AND n > 1 AND n >= -.2e1", true),
        ("n BETWEEN 1 AND 2 AND n NOT BETWEEN 3 AND 4", true),
        ("n IN [1, 2]", true),
        ("n IN (1, 3)", false),
        ("n NOT IN (1, 3)", true),
        ("nope IS MISSING AND n IS NOT MISSING", true),
        ("nul IS NULL AND nope IS NOT NULL", true),
        ("nope IS NULL", false),
        ("flag IS BOOL AND pk IS STRING AND xs IS LIST AND n IS NOT STRUCT", true),
        ("begins_with(pk, 'a') AND NOT BEGINS_WITH(\"sk\", 'x')", true),
        ("contains(tags, 't') AND contains(xs, 'y')", true),
        ("size(xs) = 2 AND attribute_type(n, 'N')", true),
        ("attribute_exists(xs[1]) AND attribute_not_exists(xs[2])", true),
        ("attribute_exists(n) = true AND attribute_exists(nope) <> true", true),
        ("doc.k = 'v' AND doc.\"list of\" = 'w' AND doc['k'] = 'v'", true),
        ("tags = <<'u', 't'>> AND xs = ['x', 'y'] AND doc = {'k': 'v', 'list of': 'w'}", true),
        ("(pk = 'a' AND (n = 1 OR (n = 2)))", true),
        ("'a' = pk -- to the end of the line\n /* and more */ AND n = 2", true),
        ("pk = 'it''s'", false),
    ] {
        let Statement::Select(select) = parse(&format!("SELECT * FROM t WHERE {condition};"), &[])
            .unwrap_or_else(|error| panic!("{condition}: {error}"))
        else {
            panic!("another statement")
        };
        assert_eq!(select.filter.unwrap().holds(&item()), holds, "{condition}");
    }
}

#[test]
fn statements_are_read_whole() {
    let parameters = [text("a"), number("7"), Value::Ns(vec![Number::from_i64(1)])];
    let select =
        parse("select doc.k, xs[1], n from \"a table\".\"an index\" where pk = ?", &parameters).unwrap();
    let Statement::Select(select) = select else { panic!("another statement") };
    assert_eq!((select.table.as_str(), select.index.as_deref()), ("a table", Some("an index")));
    let row = select.row(item());
    assert_eq!(
        row,
        Item::from([("k".into(), text("v")), ("xs[1]".into(), text("y")), ("n".into(), number("2"))])
    );

    let insert = parse(
        "INSERT INTO t VALUE {'pk': ?, 'n': -1.5e-3, 'xs': [1, 'a', <<1, 2>>], 'm': {'deep': null}, 'yes': TRUE, 's': ?}",
        &[text("a"), text("b")],
    )
    .unwrap();
    let Statement::Insert(insert) = insert else { panic!("another statement") };
    assert_eq!(insert.item["n"], number("-0.0015"));
    assert_eq!(insert.item["m"], Value::M(Item::from([("deep".into(), Value::Null)])));
    assert_eq!(insert.item["xs"].type_name(), "L");
    assert_eq!(insert.item["s"], text("b"));

    let update = parse(
        "UPDATE t SET n = n + ?, other = xs[0] SET xs = LIST_APPEND(xs, ['z']) SET tags = set_add(tags, <<'new'>>) \
         SET gone = set_delete(gone, <<1>>) REMOVE doc.k REMOVE nul WHERE pk = 'a' AND sk = '1' RETURNING MODIFIED NEW *",
        &[number("5")],
    )
    .unwrap();
    let Statement::Update(update) = update else { panic!("another statement") };
    let mut after = item();
    update.update.apply(&mut after).unwrap();
    assert_eq!((&after["n"], &after["other"]), (&number("7"), &text("x")));
    assert_eq!(after["tags"], Value::Ss(vec!["t".into(), "u".into(), "new".into()]));
    assert!(!after.contains_key("nul") && !after.contains_key("gone"));
    assert!(update.returning.unwrap().is_modified);

    let first = parse("FROM t WHERE pk = 'a' AND sk = '1' SET c = 1 REMOVE d", &[]).unwrap();
    assert!(matches!(first, Statement::Update(_)));
    let delete = parse("DELETE FROM t WHERE pk = 'a' RETURNING ALL OLD *", &[]).unwrap();
    assert!(matches!(delete, Statement::Delete(delete) if delete.returns));
    let exists = parse("EXISTS(SELECT * FROM t WHERE pk = 'a' AND n IS MISSING)", &[]).unwrap();
    assert!(matches!(exists, Statement::Exists(_)));
}

#[test]
fn what_is_not_well_formed_is_told() {
    const NO_RIGHT: &str = "Missing right-hand side expression of infix operator";
    for (statement, detail) in [
        ("SLECT * FROM t", "Expected data manipulation"),
        ("UPDATE Payment-t SET a = 1", "Expected data manipulation"),
        ("SET a = 1", "Expected data manipulation"),
        ("SELECT * FROM t WHERE pk = 1 foo", "Unexpected token after expression"),
        ("SELECT * FROM t WHERE pk = 1 e5", "Unexpected token after expression"),
        ("SELECT * FROM t WHERE pk = 1)", "Unexpected token after expression"),
        ("DELETE FROM t WHERE pk = 1 ORDER BY pk", "Unexpected token after expression"),
        ("SELECT * FROM t ORDER BY pk WHERE pk = 1", "Unexpected token after expression"),
        ("INSERT INTO t VALUE {'pk': 1} foo", "Unexpected token after expression"),
        ("INSERT INTO t x VALUE {'pk': 1}", "Unexpected token after expression"),
        ("FROM t SET c = 1 WHERE pk = 1", "Unexpected token after expression"),
        ("SELECT * FROM t; SELECT", "Unexpected token after semicolon. (Only one query is allowed.)"),
        ("SELECT * FROM t WHERE pk = 1e2147483648", ""),
        ("SELECT * FROM t WHERE pk = 1.5e-2147483647", ""),
        ("SELECT * FROM t WHERE pk = 1 # note", ""),
        ("SELECT * FROM t WHERE pk = 1 /* note", ""),
        ("SELECT * FROM \"t", ""),
        ("SELECT * FROM t WHERE", "Unexpected term"),
        ("SELECT * FROM t WHERE;", "Unexpected term"),
        ("UPDATE t SET a = 1 WHERE", "Unexpected term"),
        ("SELECT * FROM t WHERE NOT", "Unexpected term"),
        ("SELECT * FROM t WHERE (", "Unexpected term"),
        ("SELECT * FROM", "Unexpected term"),
        ("SELECT * FROM t WHERE pk = 'a' AND", NO_RIGHT),
        ("SELECT * FROM t WHERE pk = 'a' OR", NO_RIGHT),
        ("SELECT * FROM t WHERE ORDER BY pk", "Unexpected keyword"),
        ("INSERT INTO t (key) VALUES (?)", "Unexpected keyword"),
        ("SELECT * FROM t WHERE pk = 'a' AND x IS FOO", "Expected type name"),
        ("SELECT * FROM t WHERE IS NULL", "Unexpected operator"),
        ("SELECT * FROM t WHERE pk = LIKE", "Unexpected operator"),
        ("DELETE FROM", "Expected identifier for simple path"),
        ("DELETE FROM WHERE pk = 'a'", "Expected identifier for simple path"),
        ("SELECT * FROM t WHERE attribute_exists(m.inner)", "Invalid path dot component"),
        ("UPDATE t SET a 1 WHERE pk = 1", "Expected '='"),
        ("SELECT a b c FROM t", "Expected FROM after SELECT list"),
    ] {
        assert_eq!(
            error(statement),
            format!("Statement wasn't well formed, can't be processed: {detail}"),
            "{statement}"
        );
    }
    let deep = format!("SELECT * FROM t WHERE {}a = 1{}", "(".repeat(3000), ")".repeat(3000));
    assert!(error(&deep).ends_with("Expressions nest too deep"));
    let deep = format!("SELECT * FROM t WHERE a = {}1", "- ".repeat(3000));
    assert!(error(&deep).ends_with("Expressions nest too deep"));
}

#[test]
fn what_has_no_meaning_is_told() {
    const OVERFLOW: &str =
        "Number overflow. Attempting to store a number with magnitude larger than supported range";
    let under = |key: &str| format!("{OVERFLOW} under {key}");
    let table = [
        ("x IS INT4", "Unsupported operation: IsType".to_owned()),
        ("SELECT * FROM t a WHERE pk = 'x'", "Aliasing is not supported".into()),
        ("SELECT * FROM t AS a WHERE pk = 'x'", "Aliasing is not supported".into()),
        ("UPDATE t a SET b = 3 WHERE pk = 'x'", "Aliasing is not supported".into()),
        ("DELETE FROM t a WHERE pk = 'x'", "Aliasing is not supported".into()),
        ("SELECT * FROM t WHERE pk = 1e126", under("root")),
        ("INSERT INTO t VALUE {'pk': 1e126}", under("root")),
        ("INSERT INTO t VALUE {'pk': 1, 'm': {'x': 1e126}}", under("root.x")),
        ("INSERT INTO t VALUE {'pk': 1, 'l': [1, 1e126]}", under("root[1]")),
        (
            "UPDATE t SET a = 1e-131 WHERE pk = 1",
            "Number underflow. Attempting to store a number with magnitude smaller than supported range under root".into(),
        ),
        (
            "SELECT * FROM t WHERE pk = 123456789012345678901234567890123456789",
            "Attempting to store more than 38 significant digits in a Number under root".into(),
        ),
        ("INSERT INTO t VALUE {'s': <<>>}", "Empty bags are not supported".into()),
        (
            "INSERT INTO t VALUE {'s': <<1, 'a'>>}",
            "Unsupported data type in Bag. DynamoDB only supports either numbers or strings in bags".into(),
        ),
        (
            "INSERT INTO t VALUE {'s': <<'a', 'a'>>}",
            "One or more parameter values were invalid: Input collection [a, a] contains duplicates.".into(),
        ),
        (
            "INSERT INTO t VALUE {'pk': 'x', 's': set_add(<<'a'>>, <<'b'>>)}",
            "Unsupported data type: set_add under key root at 1:38:7".into(),
        ),
        ("INSERT INTO t.i VALUE {'pk': 1}", "FROM clause may only contain a single table name".into()),
        ("UPDATE t.i SET a = 1 WHERE pk = 1", "This operation is not supported on an index".into()),
        ("DELETE FROM t.i WHERE pk = 1", "This operation is not supported on an index".into()),
        ("SELECT * FROM \"\"", "Path component cannot be an empty string".into()),
        ("SELECT * FROM t.\"\"", "Path component cannot be an empty string".into()),
        ("SELECT * FROM a.b.c", "A path may contain at most 2 components in the FROM clause".into()),
        ("SELECT attribute_exists(a) FROM t", "Unexpected path component at 1:8:16".into()),
        ("SELECT * FROM t WHERE\nEXISTS(ss)", "Unrecognized function: exists at 2:1:6".into()),
        (
            "SELECT * FROM t WHERE attribute_exists('ss')",
            "Operator or function requires a document path; operator or function: attribute_exists".into(),
        ),
        (
            "SELECT * FROM t WHERE attribute_exists()",
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 0".into(),
        ),
        (
            "SELECT * FROM t WHERE a < true",
            "Incorrect operand type for operator or function; operator or function: <, operand type: BOOL".into(),
        ),
        (
            "SELECT * FROM t WHERE attribute_type(a, 'X')",
            "Invalid attribute type name found; type: X, valid types: {N,BS,L,B,NULL,M,S,SS,NS,BOOL}".into(),
        ),
        (
            "UPDATE t SET a = set_add(ss, <<'x'>>) WHERE pk = 1",
            "The first argument to SET_ADD must equal the assignment value at 1:18:7".into(),
        ),
        (
            "UPDATE t SET ss = set_delete(ss, 'x') WHERE pk = 1",
            "The second argument to SET_DELETE must be a value with type SET at 1:30:2".into(),
        ),
        (
            "UPDATE t SET ss = set_add(ss) WHERE pk = 1",
            "SET_ADD must have exactly two arguments at 1:19:7".into(),
        ),
        (
            "DELETE FROM t WHERE pk = 'x' RETURNING MODIFIED OLD *",
            "Invalid returning clause: RETURNING MODIFIED OLD *. Only RETURNING ALL OLD * is allowed in DELETE statements.".into(),
        ),
        ("SELECT * FROM t LIMIT 5", "Unsupported clause: LIMIT at 1:17:5".into()),
        ("SELECT * FROM t WHERE pk = ?", "Number of parameters in request and statement don't match.".into()),
    ];
    for (statement, wanted) in table {
        assert_eq!(error(statement), wanted, "{statement}");
    }
}

/// The plan as text: `scan`, or each partition with its condition.
fn plan(rest: &str) -> Result<(String, bool), String> {
    let Statement::Select(select) = parse(&format!("SELECT * FROM t {rest}"), &[]).unwrap() else {
        panic!("another statement")
    };
    let Plan { ranges, is_forward } = select.plan(&shape()).map_err(|error| error.0)?;
    let show = |range: &KeyRange| {
        let Value::S(hash) = &range.hash else { panic!("{range:?}") };
        let sort = match &range.sort {
            None => "",
            Some(SortCondition::Compare(comparator, _)) => comparator.sign(),
            Some(SortCondition::Between(..)) => "between",
            Some(_) => "begins",
        };
        format!("{hash}{sort}")
    };
    let shown = ranges.map_or("scan".to_owned(), |all| all.iter().map(show).collect::<Vec<_>>().join(" "));
    Ok((shown, is_forward))
}

#[test]
fn selects_find_their_items() {
    for (rest, wanted) in [
        ("", "scan"),
        ("WHERE sk = '1'", "scan"),
        ("WHERE pk > 'a'", "scan"),
        ("WHERE pk = 'a' OR n = 1", "scan"),
        ("WHERE pk = 'a'", "a"),
        ("WHERE pk = 'a' AND sk = '1' AND n = 1", "a="),
        ("WHERE '1' < sk AND pk = 'a'", "a>"),
        ("WHERE pk = 'a' AND sk BETWEEN '1' AND '2'", "abetween"),
        ("WHERE pk = 'a' AND begins_with(sk, '1')", "abegins"),
        ("WHERE pk = 'b' OR pk = 'a'", "b a"),
        ("WHERE pk IN ['b', 'a', 'b']", "b a"),
        ("WHERE pk IN ['b', 'a'] AND sk > '1'", "b> a>"),
        ("WHERE (pk = 'a' OR pk = 'b') AND n = 1", "a b"),
        ("WHERE pk = 'a' AND sk = '1' OR pk = 'a' AND sk = '2'", "a"),
        ("WHERE pk = 'a' AND NOT sk = '1' OR pk = 'a' AND sk = '2'", "a"),
        ("WHERE pk = 'a' AND sk <> '1' OR pk = 'a' AND sk = '2'", "a"),
        ("WHERE pk = 'a' AND n = 1 OR pk = 'a' AND n = 2", "a"),
    ] {
        assert_eq!(plan(rest), Ok((wanted.to_owned(), true)), "{rest}");
    }
    for (order, wanted) in [
        ("WHERE pk = 'a' ORDER BY sk DESC", ("a", false)),
        ("WHERE pk = 'a' ORDER BY sk", ("a", true)),
        ("WHERE pk = 'a' ORDER BY pk ASC", ("a", false)),
        ("WHERE pk IN ['a', 'b'] ORDER BY pk DESC, sk ASC", ("b a", true)),
        ("WHERE pk IN ['b', 'a'] ORDER BY pk", ("a b", false)),
    ] {
        assert_eq!(plan(order), Ok((wanted.0.to_owned(), wanted.1)), "{order}");
    }
    for (rest, wanted) in [
        ("ORDER BY sk", "Must have WHERE clause in the statement when using ORDER BY clause."),
        ("WHERE pk = 'a' ORDER BY n DESC", "Attribute n in ORDER BY clause must be part of the primary key"),
        (
            "WHERE pk > 'a' ORDER BY sk",
            "Must have at least one non-optional hash key condition in WHERE clause when using ORDER BY clause.",
        ),
        (
            "WHERE pk IN ['a', 'b'] ORDER BY sk DESC",
            "Must have hash key in ORDER BY clause when more than one hash key condition specified in WHERE clause.",
        ),
        (
            "WHERE pk = 'a' AND n = 1 OR pk = 'a' AND sk = '2'",
            "Overlapping conditions with range keys are not supported in where clause",
        ),
        (
            "WHERE pk = 'a' AND sk > '1' OR pk = 'a' AND begins_with(sk, '2')",
            "Overlapping conditions with range keys are not supported in where clause",
        ),
        (
            "WHERE pk = 1",
            "One or more parameter values were invalid: Condition parameter type does not match schema type",
        ),
    ] {
        assert_eq!(plan(rest), Err(wanted.to_owned()), "{rest}");
    }
}

#[test]
fn a_write_names_a_whole_key() {
    let split = |condition: &str| {
        let Statement::Delete(delete) = parse(&format!("DELETE FROM t WHERE {condition}"), &[]).unwrap()
        else {
            panic!("another statement")
        };
        split_key(delete.filter, &shape())
    };
    let (key, rest) = split("pk = 'a' AND n = 1 AND '1' = sk").unwrap();
    assert_eq!(key, Item::from([("pk".into(), text("a")), ("sk".into(), text("1"))]));
    let attributes = crate::dynamodb::Attributes::new(None, Some([(":n".into(), number("1"))].into()));
    assert_eq!(rest, Some(parse_condition("", "n = :n", &attributes).unwrap()));
    assert_eq!(split("pk = 'a' AND sk = '1' AND sk = '2'").unwrap().0["sk"], text("1"));
    for lacking in
        ["pk = 'a'", "pk = 'a' OR sk = '1'", "pk = 'a' AND sk > '1'", "pk IN ['a'] AND sk = '1'", "n = 1"]
    {
        assert_eq!(split(lacking), None, "{lacking}");
    }
    assert_eq!(split_key(None, &shape()), None);
    assert_eq!(Comparator::Less.turned(), Comparator::Greater);
}

/// Text of well-formed conditions, nested a little.
fn conditions() -> impl Strategy<Value = String> {
    let operand = prop_oneof![
        "[a-d]",
        "\"[a-z]{2,4} [a-z]\"",
        "[a-d]\\.[w-z]\\[[0-9]\\]",
        "'[a-z ]{0,2}('')?'",
        "-?[0-9]{1,3}(\\.[0-9]{1,2})?(e[0-9])?",
        Just("[1, 'x', {'k': <<1, 2>>}]".to_owned()),
    ];
    let leaf = (operand.clone(), prop_oneof![Just("="), Just("<>"), Just("!=")], operand)
        .prop_filter("one attribute is not compared with itself", |(a, _, b)| a != b)
        .prop_map(|(a, sign, b)| format!("{a} {sign} {b}"));
    let leaf = prop_oneof![
        leaf,
        "[a-d] IS (NOT )?(MISSING|NULL|BOOL)",
        "[a-d] (NOT )?IN (\\[1, 2\\]|\\('x', 'y'\\))",
        "begins_with\\([a-d], 'x'\\)",
        "size\\([a-d]\\) >= 3",
        "[a-d] BETWEEN 1 AND 2",
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("{a} AND {b}")),
            (inner.clone(), inner.clone()).prop_map(|(a, b)| format!("({a} or {b})")),
            inner.prop_map(|inner| format!("NOT ({inner})")),
        ]
    })
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,80}") {
        let _ = parse(&text, &[]);
    }

    #[test]
    fn no_words_make_it_panic(words in proptest::collection::vec(prop_oneof![
        Just("SELECT"), Just("*"), Just("FROM"), Just("t"), Just("WHERE"), Just("INSERT INTO"), Just("VALUE"), Just("UPDATE"),
        Just("SET"), Just("REMOVE"), Just("DELETE"), Just("RETURNING"), Just("ALL"), Just("OLD"), Just("a"), Just("'s'"), Just("1"),
        Just("="), Just("<"), Just("AND"), Just("NOT"), Just("IN"), Just("BETWEEN"), Just("IS"), Just("MISSING"), Just("("), Just(")"),
        Just("["), Just("]"), Just("<<"), Just(">>"), Just("{"), Just("}"), Just(","), Just("."), Just(":"), Just("?"), Just("-"),
        Just("EXISTS"), Just("size"), Just("set_add"), Just("ORDER BY"), Just("DESC"), Just(";"), Just("--"), Just("/*"),
    ], 0..24)) {
        let statement = words.join(" ");
        for parameters in [&[][..], &[Value::Null, Value::L(Vec::new())]] {
            if let Ok(Statement::Select(select)) = parse(&statement, parameters) {
                let _ = select.plan(&shape());
                let _ = select.row(item());
            }
        }
    }

    #[test]
    fn what_is_well_formed_is_read(condition in conditions()) {
        let select = parse(&format!("SELECT * FROM t WHERE {condition}"), &[]);
        prop_assert!(select.is_ok(), "{condition}: {select:?}");
        // Whatever the plan reads, nothing that meets the condition lies outside it.
        let Ok(Statement::Select(select)) = select else { unreachable!() };
        let shape = KeyShape::plain(("a".into(), KeyType::N), None);
        let Ok(Plan { ranges: Some(ranges), .. }) = select.plan(&shape) else { return Ok(()) };
        for value in ["1", "2", "3", "10"] {
            let mut item = item();
            item.insert("a".into(), number(value));
            if select.filter.as_ref().unwrap().holds(&item) {
                prop_assert!(ranges.iter().any(|range| range.hash.equals(&item["a"])), "{condition}: {value}");
            }
        }
    }
}
