//! Which operation a method and path are for.

use crate::schema::{OperationSchema, ServiceSchema};
use percent_encoding::percent_decode_str;
use std::borrow::Cow;

/// The paths of a service's operations, the most particular first.
pub struct Paths(Vec<Template>);

/// An operation's path.
struct Template {
    operation: &'static OperationSchema,
    segments: Vec<Segment>,
    /// What the query string must hold, such as `mode=import`.
    constants: Vec<(&'static str, &'static str)>,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    Literal(&'static str),
    Label(&'static str),
    Greedy(&'static str),
}

/// An operation with the labels of its path.
pub struct Match {
    /// The operation.
    pub operation: &'static OperationSchema,
    /// Labels' names and decoded values.
    pub labels: Vec<(&'static str, String)>,
}

impl Paths {
    /// The paths of all operations of `service`.
    pub fn new(service: &'static ServiceSchema) -> Self {
        let mut templates: Vec<_> = service.operations.iter().map(Template::new).collect();
        templates.sort_by_key(Template::rank);
        Self(templates)
    }

    /// The operation for `method` and `path` (as sent) with the decoded `query`.
    pub fn find(&self, method: &str, path: &str, query: &[(Cow<'_, str>, Cow<'_, str>)]) -> Option<Match> {
        let segments: Vec<&str> = split(path).collect();
        self.0.iter().filter(|template| template.operation.method == method).find_map(|template| {
            let labels = template.labels(&segments)?;
            let holds = |(name, value): &(&str, &str)| query.iter().any(|(n, v)| n == name && v == value);
            template.constants.iter().all(holds).then_some(Match { operation: template.operation, labels })
        })
    }
}

/// A path's segments. A slash at the end says nothing: clients differ in whether they send it.
fn split(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.strip_suffix('/').unwrap_or(path);
    path.split('/').filter(move |_| !path.is_empty())
}

impl Template {
    fn new(operation: &'static OperationSchema) -> Self {
        let (path, query) = operation.uri.split_once('?').unwrap_or((operation.uri, ""));
        let path = path.split_once('#').map_or(path, |(path, _)| path);
        let segments = split(path).map(|segment| {
            let label = segment.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            match label {
                Some(label) => label.strip_suffix('+').map_or(Segment::Label(label), Segment::Greedy),
                None => Segment::Literal(segment),
            }
        });
        let constants = query.split('&').filter(|pair| !pair.is_empty());
        let constants = constants.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        Self { operation, segments: segments.collect(), constants: constants.collect() }
    }

    /// Sorts literals before labels, labels before greedy ones, and among equals what demands more of the query first.
    fn rank(&self) -> (Vec<u8>, std::cmp::Reverse<usize>) {
        let kinds = self.segments.iter().map(|segment| match segment {
            Segment::Literal(_) => 0,
            Segment::Label(_) => 1,
            Segment::Greedy(_) => 2,
        });
        (kinds.collect(), std::cmp::Reverse(self.constants.len()))
    }

    /// The labels' values, where the path matches.
    fn labels(&self, path: &[&str]) -> Option<Vec<(&'static str, String)>> {
        let greedy = self.segments.iter().position(|segment| matches!(segment, Segment::Greedy(_)));
        let taken = match greedy {
            // A greedy label takes all that the segments around it leave, and at least one.
            Some(_) => path.len().checked_sub(self.segments.len()).map(|more| more + 1)?,
            None if path.len() == self.segments.len() => 1,
            None => return None,
        };
        let mut labels = Vec::new();
        let mut rest = path;
        for segment in &self.segments {
            let count = if matches!(segment, Segment::Greedy(_)) { taken } else { 1 };
            let (here, after) = rest.split_at_checked(count)?;
            rest = after;
            match segment {
                Segment::Literal(literal) if here.first() == Some(literal) => {}
                Segment::Literal(_) => return None,
                Segment::Label(name) | Segment::Greedy(name) => {
                    let text = here.join("/");
                    labels.push((*name, percent_decode_str(&text).decode_utf8_lossy().into_owned()));
                }
            }
        }
        Some(labels)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{apigateway, lambda};

    fn found(service: &'static ServiceSchema, request: &str) -> String {
        let (method, target) = request.split_once(' ').unwrap();
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let Some(found) = Paths::new(service).find(method, path, &crate::rest::query_pairs(query)) else {
            return "none".to_owned();
        };
        let labels = found.labels.iter().map(|(name, value)| format!(" {name}={value}"));
        found.operation.name.to_owned() + &labels.collect::<String>()
    }

    #[test]
    fn finds_operations_by_method_path_and_query() {
        let table = [
            (&lambda::SERVICE, "GET /2015-03-31/functions", "ListFunctions"),
            (&lambda::SERVICE, "GET /2015-03-31/functions/", "ListFunctions"),
            (&lambda::SERVICE, "POST /2015-03-31/functions/f/invocations", "Invoke FunctionName=f"),
            (
                &lambda::SERVICE,
                "GET /2017-03-31/tags/arn%3Aaws%3Alambda%3Aus-east-1%3A1%3Afunction%3Af",
                "ListTags Resource=arn:aws:lambda:us-east-1:1:function:f",
            ),
            (&lambda::SERVICE, "PATCH /2015-03-31/functions", "none"),
            (&apigateway::SERVICE, "POST /restapis", "CreateRestApi"),
            (&apigateway::SERVICE, "POST /restapis?mode=import&x=y", "ImportRestApi"),
            (
                &apigateway::SERVICE,
                "PUT /restapis/a/resources/b/methods/GET",
                "PutMethod restapi_id=a resource_id=b http_method=GET",
            ),
        ];
        for (service, request, name) in table {
            assert_eq!(found(service, request), name, "{request}");
        }
    }

    #[test]
    fn a_greedy_label_takes_the_rest() {
        static OPERATIONS: &[OperationSchema] = &[OperationSchema {
            name: "Get",
            served: true,
            method: "GET",
            uri: "/a/{b+}/c?d",
            status: 200,
            input: crate::schema::Schema::EMPTY,
            output: crate::schema::Schema::EMPTY,
            result_wrapper: None,
            errors: &[],
        }];
        let template = Template::new(&OPERATIONS[0]);
        assert_eq!(template.constants, [("d", "")]);
        let labels = |path: &str| template.labels(&split(path).collect::<Vec<_>>());
        assert_eq!(labels("/a/x/y%2Fz/c"), Some(vec![("b", "x/y/z".to_owned())]));
        assert_eq!(labels("/a/c"), None);
        assert_eq!(labels("/a/x/y"), None);
    }
}
