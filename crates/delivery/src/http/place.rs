//! Where a URL leads. Pure.

/// Where a URL leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place<'u> {
    /// Whether what is said on the way is encrypted.
    pub(super) secure: bool,
    /// The host, perhaps with a port.
    pub(super) authority: &'u str,
    /// A user's name and password.
    pub(super) user: Option<&'u str>,
    /// Path and query.
    pub(super) path: String,
}

impl<'u> Place<'u> {
    pub(super) fn read(url: &'u str) -> Option<Self> {
        let (secure, rest) = match url.strip_prefix("https://") {
            Some(rest) => (true, rest),
            None => (false, url.strip_prefix("http://")?),
        };
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let (user, authority) = match authority.rsplit_once('@') {
            Some((user, host)) => (Some(user), host),
            None => (None, authority),
        };
        let path = path.split('#').next().unwrap_or_default();
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        let is_host = |byte: u8| byte.is_ascii_alphanumeric() || b"-._:[]".contains(&byte);
        (!authority.is_empty() && authority.bytes().all(is_host)).then_some(Self {
            secure,
            authority,
            user,
            path,
        })
    }

    fn port(&self) -> Option<&'u str> {
        self.authority.rsplit_once(':').map(|(_, port)| port).filter(|port| port.parse::<u16>().is_ok())
    }

    /// Host and port to connect to.
    pub(super) fn address(&self) -> String {
        match (self.port(), self.secure) {
            (Some(_), _) => self.authority.to_owned(),
            (None, true) => format!("{}:443", self.authority),
            (None, false) => format!("{}:80", self.authority),
        }
    }

    /// The name that its certificate is to have.
    pub(super) fn host(&self) -> &'u str {
        let host = match self.port() {
            Some(port) => &self.authority[..self.authority.len() - port.len() - 1],
            None => self.authority,
        };
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_are_read() {
        let place = Place::read("http://u:p@host:8080/a?b=c#d").unwrap();
        assert_eq!((place.authority, place.user, place.path.as_str()), ("host:8080", Some("u:p"), "/a?b=c"));
        for (url, address, host, path) in [
            ("http://host?x", "host:80", "host", "/?x"),
            ("https://host", "host:443", "host", "/"),
            ("https://host:8443/a", "host:8443", "host", "/a"),
            ("https://[::1]/", "[::1]:443", "::1", "/"),
            ("https://[::1]:7/", "[::1]:7", "::1", "/"),
        ] {
            let place = Place::read(url).unwrap();
            assert_eq!(
                (place.address().as_str(), place.host(), place.path.as_str()),
                (address, host, path),
                "{url}"
            );
            assert_eq!(place.secure, url.starts_with("https"));
        }
        for wrong in ["ftp://host/", "http://", "http:///a", "http://a b/", "host", "HTTP://h"] {
            assert_eq!(Place::read(wrong), None, "{wrong}");
        }
    }
}
