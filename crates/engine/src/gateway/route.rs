//! Routes: their keys, their order of precedence, and what of a path their parameters take.

use super::text::decode_path;
use std::fmt;

/// A route's path template, such as `/items/{id}` or `/{proxy+}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoutePath {
    text: String,
    segments: Vec<Segment>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Segment {
    // The order is the order of precedence.
    Fixed(String),
    Parameter(String),
    Greedy(String),
}

/// Why a path template is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidPath(&'static str);

impl fmt::Display for InvalidPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for InvalidPath {}

/// What a match took from the path, still percent-encoded.
pub type PathParameters<'r, 'p> = Vec<(&'r str, &'p str)>;

impl RoutePath {
    /// Reads a template. It begins with `/`; a parameter is a whole segment; only the last may be greedy.
    pub fn parse(text: &str) -> Result<Self, InvalidPath> {
        let rest = text.strip_prefix('/').ok_or(InvalidPath("The path must begin with /"))?;
        let parts: Vec<&str> = if rest.is_empty() { Vec::new() } else { rest.split('/').collect() };
        let mut segments = Vec::with_capacity(parts.len());
        for (index, part) in parts.iter().enumerate() {
            let inner = part.strip_prefix('{').and_then(|part| part.strip_suffix('}'));
            segments.push(match inner {
                None if part.contains(['{', '}']) => {
                    return Err(InvalidPath("A path parameter must be a whole segment of the path"));
                }
                None => Segment::Fixed((*part).to_owned()),
                Some(inner) => match inner.strip_suffix('+') {
                    Some(name) if index + 1 == parts.len() => Segment::Greedy(name.to_owned()),
                    Some(_) => {
                        return Err(InvalidPath(
                            "A greedy path parameter must be the last segment of the path",
                        ));
                    }
                    None => Segment::Parameter(inner.to_owned()),
                },
            });
        }
        let names: Vec<&String> = segments.iter().filter_map(Segment::name).collect();
        if names.iter().any(|name| name.is_empty()) {
            return Err(InvalidPath("A path parameter needs a name"));
        }
        if names.iter().enumerate().any(|(index, name)| names[..index].contains(name)) {
            return Err(InvalidPath("Path parameters must have different names"));
        }
        Ok(Self { text: text.to_owned(), segments })
    }

    /// The template as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// What the parameters take from `path`, where it fits.
    fn fits<'r, 'p>(&'r self, path: &'p str) -> Option<PathParameters<'r, 'p>> {
        let mut left = path.strip_prefix('/')?;
        let mut taken = Vec::new();
        if self.segments.is_empty() {
            return left.is_empty().then_some(taken);
        }
        let mut ended = false;
        for segment in &self.segments {
            if ended {
                return None;
            }
            if let Segment::Greedy(name) = segment {
                return (!left.is_empty()).then(|| {
                    taken.push((name.as_str(), left));
                    taken
                });
            }
            let (part, rest) = match left.split_once('/') {
                Some(split) => split,
                None => {
                    ended = true;
                    (left, "")
                }
            };
            match segment {
                Segment::Fixed(text) if text == part || *text == *decode_path(part) => {}
                Segment::Parameter(name) if !part.is_empty() => taken.push((name.as_str(), part)),
                _ => return None,
            }
            left = rest;
        }
        ended.then_some(taken)
    }
}

impl Segment {
    fn name(&self) -> Option<&String> {
        match self {
            Self::Fixed(_) => None,
            Self::Parameter(name) | Self::Greedy(name) => Some(name),
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Fixed(_) => 0,
            Self::Parameter(_) => 1,
            Self::Greedy(_) => 2,
        }
    }
}

/// A route key of an HTTP API: `$default`, or a method (or `ANY`) and a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteKey {
    /// Whatever no other route takes.
    Default,
    /// A method and a path.
    Path {
        /// `None` is `ANY`.
        method: Option<String>,
        /// The path template.
        path: RoutePath,
    },
}

/// The methods that a route key may name.
const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

impl RouteKey {
    /// Reads a route key.
    pub fn parse(text: &str) -> Result<Self, InvalidPath> {
        if text == "$default" {
            return Ok(Self::Default);
        }
        let malformed = InvalidPath(
            "The provided route key is not formatted properly for HTTP protocol. Format should be \"<HTTP METHOD> /<RESOURCE PATH>\" or \"$default\"",
        );
        let Some((method, path)) = text.split_once(' ') else { return Err(malformed) };
        let method = match method {
            "ANY" => None,
            method if METHODS.contains(&method) => Some(method.to_owned()),
            _ => return Err(malformed),
        };
        Ok(Self::Path { method, path: RoutePath::parse(path)? })
    }
}

/// Compiled routes, most specific first, each with what it leads to.
#[derive(Clone, Debug)]
pub struct RouteTable<T> {
    routes: Vec<(Option<String>, RoutePath, T)>,
    default: Option<T>,
}

impl<T> Default for RouteTable<T> {
    fn default() -> Self {
        Self { routes: Vec::new(), default: None }
    }
}

impl<T> RouteTable<T> {
    /// Sorts the routes once, so that the first fit is the right one: fixed segments go before parameters,
    /// parameters before greedy ones, and a named method before `ANY`.
    pub fn new(routes: impl IntoIterator<Item = (RouteKey, T)>) -> Self {
        let mut table = Self::default();
        for (key, target) in routes {
            match key {
                RouteKey::Default => table.default = Some(target),
                RouteKey::Path { method, path } => table.routes.push((method, path, target)),
            }
        }
        table.routes.sort_by(|(a_method, a, _), (b_method, b, _)| {
            let ranks = |path: &RoutePath| path.segments.iter().map(Segment::rank).collect::<Vec<_>>();
            ranks(a).cmp(&ranks(b)).then(a_method.is_none().cmp(&b_method.is_none()))
        });
        table
    }

    /// The route for a request, with the path that it matched on and its parameters. The default route has
    /// neither. `path` is still percent-encoded.
    pub fn find<'r, 'p>(
        &'r self,
        method: &str,
        path: &'p str,
    ) -> Option<(&'r T, Option<&'r RoutePath>, PathParameters<'r, 'p>)> {
        for (route_method, route_path, target) in &self.routes {
            if route_method.as_ref().is_some_and(|named| named != method) {
                continue;
            }
            if let Some(parameters) = route_path.fits(path) {
                return Some((target, Some(route_path), parameters));
            }
        }
        self.default.as_ref().map(|target| (target, None, Vec::new()))
    }

    /// Whether any route fits the path, whatever its method.
    pub fn knows_path(&self, path: &str) -> bool {
        self.routes.iter().any(|(_, route_path, _)| route_path.fits(path).is_some())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(keys: &[&'static str]) -> RouteTable<&'static str> {
        RouteTable::new(keys.iter().map(|key| (RouteKey::parse(key).unwrap(), *key)))
    }

    #[test]
    fn the_most_specific_route_wins() {
        // The first five are the example in AWS's guide on HTTP API routes.
        let keys = [
            "$default",
            "ANY /{proxy+}",
            "GET /pets/{proxy+}",
            "GET /pets/dog/{id}",
            "GET /pets/dog/1",
            "ANY /pets/dog/1",
            "POST /users/{id}/orders",
            "ANY /users/me/{rest}",
            "GET /",
        ];
        let table = table(&keys);
        for (method, path, expected) in [
            ("GET", "/pets/dog/1", "GET /pets/dog/1"),
            ("PUT", "/pets/dog/1", "ANY /pets/dog/1"),
            ("GET", "/pets/dog/2", "GET /pets/dog/{id}"),
            ("GET", "/pets/cat/1", "GET /pets/{proxy+}"),
            ("POST", "/test/5", "ANY /{proxy+}"),
            ("POST", "/pets/dog/2", "ANY /{proxy+}"),
            ("POST", "/users/me/orders", "ANY /users/me/{rest}"),
            ("POST", "/users/you/orders", "POST /users/{id}/orders"),
            ("GET", "/", "GET /"),
            ("POST", "/", "$default"),
            ("GET", "/pets/", "ANY /{proxy+}"),
        ] {
            assert_eq!(
                table.find(method, path).map(|(target, ..)| *target),
                Some(expected),
                "{method} {path}"
            );
        }
    }

    #[test]
    fn parameters_are_taken_as_sent() {
        let table = table(&["GET /a/{x}/b/{rest+}", "GET /a/{x}"]);
        let (_, _, parameters) = table.find("GET", "/a/1%202/b/c/d%2Fe/").unwrap();
        assert_eq!(parameters, [("x", "1%202"), ("rest", "c/d%2Fe/")]);
        assert!(table.find("GET", "/a/").is_none());
        assert!(table.find("GET", "/a/1/").is_none());
        assert!(table.find("GET", "/a/1/b/").is_none());
        assert!(table.find("POST", "/a/1").is_none());
        assert!(table.knows_path("/a/1") && table.knows_path("/%61/1"));
    }

    #[test]
    fn malformed_keys_are_refused() {
        for key in [
            "",
            "GET",
            "GET items",
            "get /items",
            "FETCH /items",
            "GET /a{b}",
            "GET /{a+}/b",
            "GET /{}",
            "GET /{a}/{a}",
            "/items",
        ] {
            assert!(RouteKey::parse(key).is_err(), "{key}");
        }
    }
}
