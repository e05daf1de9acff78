//! How a connection authorizes, as its secret holds it. Pure.

use serde::{Deserialize, Serialize};
use wire::events::*;

/// What a connection sends to prove who it is, in the form of its secret. Which members are there says how it authorizes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Credentials {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_key_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) api_key_value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) client_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) authorization_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) http_method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) oauth_http_parameters: Option<Parameters>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) invocation_http_parameters: Option<Parameters>,
}

/// What is added to requests.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Parameters {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) header_parameters: Vec<Parameter>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) query_string_parameters: Vec<Parameter>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) body_parameters: Vec<Parameter>,
}

/// A header, a query parameter or a member of the body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Parameter {
    pub(crate) key: String,
    /// `None` where it is secret and only shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    pub(crate) is_value_secret: bool,
}

macro_rules! parameters {
    ($($shape:ident),*) => {$(
        impl From<$shape> for Parameter {
            fn from(given: $shape) -> Self {
                Self {
                    key: given.key.unwrap_or_default(),
                    value: Some(given.value.unwrap_or_default()),
                    // What is not said to be open is secret.
                    is_value_secret: given.is_value_secret.unwrap_or(true),
                }
            }
        }

        impl From<Parameter> for $shape {
            fn from(own: Parameter) -> Self {
                Self { key: Some(own.key), value: own.value, is_value_secret: Some(own.is_value_secret) }
            }
        }
    )*};
}

parameters![ConnectionBodyParameter, ConnectionHeaderParameter, ConnectionQueryStringParameter];

fn all<T, U: From<T>>(given: Option<Vec<T>>) -> Vec<U> {
    given.into_iter().flatten().map(U::from).collect()
}

impl From<ConnectionHttpParameters> for Parameters {
    fn from(given: ConnectionHttpParameters) -> Self {
        Self {
            header_parameters: all(given.header_parameters),
            query_string_parameters: all(given.query_string_parameters),
            body_parameters: all(given.body_parameters),
        }
    }
}

impl From<Parameters> for ConnectionHttpParameters {
    fn from(own: Parameters) -> Self {
        let some = |there: bool| there.then_some(());
        Self {
            header_parameters: some(!own.header_parameters.is_empty())
                .map(|()| all(Some(own.header_parameters))),
            query_string_parameters: some(!own.query_string_parameters.is_empty())
                .map(|()| all(Some(own.query_string_parameters))),
            body_parameters: some(!own.body_parameters.is_empty()).map(|()| all(Some(own.body_parameters))),
        }
    }
}

impl Parameters {
    fn without_secrets(&self) -> Self {
        let open = |all: &Vec<Parameter>| {
            let one = |one: &Parameter| Parameter {
                value: one.value.clone().filter(|_| !one.is_value_secret),
                ..one.clone()
            };
            all.iter().map(one).collect()
        };
        Self {
            header_parameters: open(&self.header_parameters),
            query_string_parameters: open(&self.query_string_parameters),
            body_parameters: open(&self.body_parameters),
        }
    }
}

impl Credentials {
    /// What CreateConnection was given.
    pub(crate) fn of(given: CreateConnectionAuthRequestParameters) -> Self {
        let mut own = Self::default();
        if let Some(basic) = given.basic_auth_parameters {
            (own.username, own.password) = (Some(basic.username), Some(basic.password));
        }
        if let Some(key) = given.api_key_auth_parameters {
            (own.api_key_name, own.api_key_value) = (Some(key.api_key_name), Some(key.api_key_value));
        }
        if let Some(client) = given.o_auth_parameters {
            own.client_id = Some(client.client_parameters.client_id);
            own.client_secret = Some(client.client_parameters.client_secret);
            own.authorization_endpoint = Some(client.authorization_endpoint);
            own.http_method = Some(client.http_method.as_str().to_owned());
            own.oauth_http_parameters = client.o_auth_http_parameters.map(Parameters::from);
        }
        own.invocation_http_parameters = given.invocation_http_parameters.map(Parameters::from);
        own
    }

    /// The same, with what UpdateConnection was given.
    pub(crate) fn with(mut self, given: UpdateConnectionAuthRequestParameters) -> Self {
        if let Some(basic) = given.basic_auth_parameters {
            self.username = basic.username.or(self.username);
            self.password = basic.password.or(self.password);
        }
        if let Some(key) = given.api_key_auth_parameters {
            self.api_key_name = key.api_key_name.or(self.api_key_name);
            self.api_key_value = key.api_key_value.or(self.api_key_value);
        }
        if let Some(client) = given.o_auth_parameters {
            if let Some(parameters) = client.client_parameters {
                self.client_id = parameters.client_id.or(self.client_id);
                self.client_secret = parameters.client_secret.or(self.client_secret);
            }
            self.authorization_endpoint = client.authorization_endpoint.or(self.authorization_endpoint);
            let method = client.http_method.map(|method| method.as_str().to_owned());
            self.http_method = method.or(self.http_method);
            let parameters = client.o_auth_http_parameters.map(Parameters::from);
            self.oauth_http_parameters = parameters.or(self.oauth_http_parameters);
        }
        let parameters = given.invocation_http_parameters.map(Parameters::from);
        self.invocation_http_parameters = parameters.or(self.invocation_http_parameters);
        self
    }

    /// What is of no use to this kind of authorization goes; the error names what is missing, as AWS's requests do.
    pub(crate) fn only(self, kind: &ConnectionAuthorizationType) -> Result<Self, &'static str> {
        let Self { username, password, api_key_name, api_key_value, .. } = &self;
        let parameters = self.invocation_http_parameters.clone();
        let own = Self { invocation_http_parameters: parameters, ..Self::default() };
        match kind {
            ConnectionAuthorizationType::Basic if username.is_none() || password.is_none() => {
                Err("BasicAuthParameters")
            }
            ConnectionAuthorizationType::Basic => {
                Ok(Self { username: self.username, password: self.password, ..own })
            }
            ConnectionAuthorizationType::ApiKey if api_key_name.is_none() || api_key_value.is_none() => {
                Err("ApiKeyAuthParameters")
            }
            ConnectionAuthorizationType::ApiKey => {
                Ok(Self { api_key_name: self.api_key_name, api_key_value: self.api_key_value, ..own })
            }
            _ => {
                let needed = [&self.client_id, &self.client_secret, &self.authorization_endpoint];
                if needed.iter().any(|one| one.is_none()) || self.http_method.is_none() {
                    return Err("OAuthParameters");
                }
                Ok(Self { username: None, password: None, api_key_name: None, api_key_value: None, ..self })
            }
        }
    }

    /// What may be shown.
    pub(crate) fn without_secrets(&self) -> Self {
        let open = |parameters: &Option<Parameters>| parameters.as_ref().map(Parameters::without_secrets);
        Self {
            password: None,
            api_key_value: None,
            client_secret: None,
            oauth_http_parameters: open(&self.oauth_http_parameters),
            invocation_http_parameters: open(&self.invocation_http_parameters),
            ..self.clone()
        }
    }

    /// As DescribeConnection shows it.
    pub(crate) fn shown(self) -> ConnectionAuthResponseParameters {
        let o_auth_parameters = self.client_id.map(|client_id| ConnectionOAuthResponseParameters {
            client_parameters: Some(ConnectionOAuthClientResponseParameters { client_id: Some(client_id) }),
            authorization_endpoint: self.authorization_endpoint,
            http_method: self.http_method.as_deref().map(ConnectionOAuthHttpMethod::from),
            o_auth_http_parameters: self.oauth_http_parameters.map(ConnectionHttpParameters::from),
        });
        ConnectionAuthResponseParameters {
            basic_auth_parameters: self
                .username
                .map(|username| ConnectionBasicAuthResponseParameters { username: Some(username) }),
            api_key_auth_parameters: self
                .api_key_name
                .map(|name| ConnectionApiKeyAuthResponseParameters { api_key_name: Some(name) }),
            o_auth_parameters,
            invocation_http_parameters: self.invocation_http_parameters.map(ConnectionHttpParameters::from),
            connectivity_parameters: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret_header() -> Parameters {
        let secret = Parameter { key: "k".into(), value: Some("v".into()), is_value_secret: true };
        let open = Parameter { key: "o".into(), value: Some("w".into()), is_value_secret: false };
        Parameters { header_parameters: vec![secret, open], ..Parameters::default() }
    }

    #[test]
    fn secrets_are_in_the_secret_only() {
        let own = Credentials {
            username: Some("u".into()),
            password: Some("p".into()),
            invocation_http_parameters: Some(secret_header()),
            ..Credentials::default()
        };
        let text = serde_json::to_string(&own).unwrap();
        assert_eq!(
            text,
            r#"{"username":"u","password":"p","invocation_http_parameters":{"header_parameters":[{"key":"k","value":"v","is_value_secret":true},{"key":"o","value":"w","is_value_secret":false}]}}"#
        );
        assert_eq!(serde_json::from_str::<Credentials>(&text).unwrap(), own);
        let open = serde_json::to_string(&own.without_secrets()).unwrap();
        assert!(!open.contains("\"p\"") && !open.contains("\"v\"") && open.contains("\"w\""), "{open}");
    }

    #[test]
    fn a_change_keeps_what_it_does_not_name_and_a_kind_what_it_uses() {
        let basic = ConnectionAuthorizationType::Basic;
        let own = Credentials {
            username: Some("u".into()),
            password: Some("p".into()),
            invocation_http_parameters: Some(secret_header()),
            ..Credentials::default()
        };
        let change = UpdateConnectionAuthRequestParameters {
            basic_auth_parameters: Some(UpdateConnectionBasicAuthRequestParameters {
                username: None,
                password: Some("q".into()),
            }),
            ..UpdateConnectionAuthRequestParameters::default()
        };
        let changed = own.with(change);
        assert_eq!((changed.username.as_deref(), changed.password.as_deref()), (Some("u"), Some("q")));
        assert_eq!(changed.clone().only(&basic), Ok(changed.clone()));
        assert_eq!(changed.only(&ConnectionAuthorizationType::ApiKey), Err("ApiKeyAuthParameters"));
        let none = Credentials::default();
        assert_eq!(none.clone().only(&basic), Err("BasicAuthParameters"));
        let client = ConnectionAuthorizationType::OauthClientCredentials;
        assert_eq!(none.only(&client), Err("OAuthParameters"));
    }
}
