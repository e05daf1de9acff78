//! The access keys that a server knows, and the file that they are read from.

use base::AccountId;
use std::collections::HashMap;
use std::fmt;
use thiserror::Error;

/// One access key and what belongs to it.
#[derive(Clone, PartialEq, Eq)]
pub struct Credential {
    /// The account that the key acts in.
    pub account: AccountId,
    /// The name of the profile, which is the name of the user.
    pub name: String,
    pub(super) secret: String,
    pub(super) token: Option<String>,
}

/// The secret stays out of logs.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { account, name, .. } = self;
        f.debug_struct("Credential").field("account", account).field("name", name).finish_non_exhaustive()
    }
}

impl Credential {
    /// A credential of `account`; with a session `token` it is a temporary one, and each request must carry that.
    pub fn new(account: AccountId, name: &str, secret: &str, token: Option<&str>) -> Self {
        Self { account, name: name.to_owned(), secret: secret.to_owned(), token: token.map(str::to_owned) }
    }
}

/// Every access key that a server knows.
#[derive(Clone, Debug, Default)]
pub struct Credentials(HashMap<String, Credential>);

/// Why a credentials file is refused. Its text names the line.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("line {line}: {reason}")]
pub struct CredentialsError {
    line: usize,
    reason: String,
}

impl Credentials {
    /// Reads a file in the form of AWS's shared credentials: `[name]`, then `aws_access_key_id` and
    /// `aws_secret_access_key`, and optionally `aws_session_token` and `aws_account_id`. Without the last, the account
    /// is 000000000000, or the access key id where that is twelve digits.
    ///
    /// A setting that means nothing here is refused, since ignoring it would promise something else.
    pub fn parse(text: &str) -> Result<Self, CredentialsError> {
        let mut all = Self::default();
        let mut open: Option<Profile> = None;
        for (index, line) in text.lines().enumerate() {
            let (number, line) = (index + 1, line.trim());
            let refuse = |reason: String| CredentialsError { line: number, reason };
            if line.is_empty() || line.starts_with(['#', ';']) {
                continue;
            }
            if let Some(rest) = line.strip_prefix('[') {
                let name = rest.strip_suffix(']').map(str::trim).filter(|name| !name.is_empty());
                let name = name.ok_or_else(|| refuse("a profile is written [name]".to_owned()))?;
                if let Some(done) = open.replace(Profile::new(name, number)) {
                    done.close(&mut all)?;
                }
                continue;
            }
            let (key, value) = line.split_once('=').ok_or_else(|| refuse(format!("`{line}` has no `=`")))?;
            let profile =
                open.as_mut().ok_or_else(|| refuse("a setting comes after its [name]".to_owned()))?;
            let (key, value) = (key.trim(), value.trim());
            let place = match key {
                "aws_access_key_id" => &mut profile.id,
                "aws_secret_access_key" => &mut profile.secret,
                "aws_session_token" => &mut profile.token,
                "aws_account_id" if AccountId::parse(value).is_none() => {
                    return Err(refuse(format!("`{value}` is no account: twelve digits are")));
                }
                "aws_account_id" => &mut profile.account,
                _ => return Err(refuse(format!("`{key}` means nothing here"))),
            };
            if value.is_empty() {
                return Err(refuse(format!("`{key}` is empty")));
            }
            if place.replace(value.to_owned()).is_some() {
                return Err(refuse(format!("`{key}` is written twice")));
            }
        }
        if let Some(done) = open {
            done.close(&mut all)?;
        }
        Ok(all)
    }

    /// Adds or replaces one.
    pub fn insert(&mut self, access_key: &str, credential: Credential) {
        self.0.insert(access_key.to_owned(), credential);
    }

    /// What belongs to `access_key`.
    pub fn get(&self, access_key: &str) -> Option<&Credential> {
        self.0.get(access_key)
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A profile while its lines are read.
struct Profile {
    name: String,
    line: usize,
    id: Option<String>,
    secret: Option<String>,
    token: Option<String>,
    account: Option<String>,
}

impl Profile {
    fn new(name: &str, line: usize) -> Self {
        Self { name: name.to_owned(), line, id: None, secret: None, token: None, account: None }
    }

    fn close(self, all: &mut Credentials) -> Result<(), CredentialsError> {
        let refuse = |reason: String| CredentialsError { line: self.line, reason };
        let lacks = |what: &str| refuse(format!("[{}] lacks {what}", self.name));
        let id = self.id.as_ref().ok_or_else(|| lacks("aws_access_key_id"))?;
        let secret = self.secret.as_ref().ok_or_else(|| lacks("aws_secret_access_key"))?;
        let account = self.account.as_deref().and_then(AccountId::parse).or_else(|| AccountId::parse(id));
        let account = account.unwrap_or_else(AccountId::local);
        if let Some(other) = all.get(id) {
            return Err(refuse(format!("[{}] has the same access key id as [{}]", self.name, other.name)));
        }
        all.insert(id, Credential::new(account, &self.name, secret, self.token.as_deref()));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_a_shared_credentials_file() {
        let file = "# ours\n[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key=s=3cret\n\n\
                    [ other ]\naws_access_key_id=123456789012\naws_secret_access_key=x\n\
                    [third]\naws_access_key_id=A\naws_secret_access_key=y\naws_account_id=210987654321\n";
        let all = Credentials::parse(file).unwrap();
        assert_eq!(all.len(), 3);
        let first = all.get("AKIDEXAMPLE").unwrap();
        assert_eq!((first.secret.as_str(), first.account.as_str()), ("s=3cret", "000000000000"));
        assert_eq!(all.get("123456789012").unwrap().account.as_str(), "123456789012");
        assert_eq!(all.get("A").unwrap().account.as_str(), "210987654321");
        assert!(!format!("{first:?}").contains("s=3cret"));
    }

    #[test]
    fn refuses_by_line() {
        let table = [
            ("[a", "line 1: a profile is written [name]"),
            ("x=1", "line 1: a setting comes after its [name]"),
            ("[a]\nfoo", "line 2: `foo` has no `=`"),
            ("[a]\nregion = x", "line 2: `region` means nothing here"),
            ("\n[a]\naws_access_key_id=A", "line 2: [a] lacks aws_secret_access_key"),
            ("[a]\naws_secret_access_key=A", "line 1: [a] lacks aws_access_key_id"),
            ("[a]\naws_account_id=12", "line 2: `12` is no account: twelve digits are"),
            ("[a]\naws_access_key_id=A\naws_access_key_id=A", "line 3: `aws_access_key_id` is written twice"),
            ("[a]\naws_access_key_id=", "line 2: `aws_access_key_id` is empty"),
            (
                "[a]\naws_access_key_id=A\naws_secret_access_key=A\n[b]\naws_access_key_id=A\naws_secret_access_key=A",
                "line 4: [b] has the same access key id as [a]",
            ),
        ];
        for (file, text) in table {
            assert_eq!(Credentials::parse(file).unwrap_err().to_string(), text);
        }
    }
}
