//! A stack: `s/{account}/{uuid}`, and `n/{account}/{name}` with the uuid of the one stack of that name that is not
//! deleted.
//!
//! A stack is stored twice for each of its resources while it is made, so what is large lies beside it, below `s/{account}/{uuid}/`,
//! and is written only when it changes: `source` and `previous` (templates), `before`, and `r/{logical id}` for each resource. All of
//! it is read as one range, which is one snapshot.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::resource::ResourceRecord;

/// An output with its value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct OutputRecord {
    pub(crate) key: String,
    pub(crate) value: String,
    pub(crate) description: Option<String>,
    pub(crate) export: Option<String>,
}

/// What a stack is made from: kept for the stack as it is, and for the one before while an update runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Source {
    /// The template as it was given.
    pub(crate) template: String,
    /// The template after its transforms, as JSON.
    pub(crate) processed: String,
    /// Parameter values.
    pub(crate) parameters: BTreeMap<String, String>,
    /// Values of the SSM parameters that parameters name.
    pub(crate) resolved: BTreeMap<String, String>,
    /// Tags, in the order given.
    pub(crate) tags: Vec<(String, String)>,
    /// Acknowledged capabilities.
    pub(crate) capabilities: Vec<String>,
    /// What was left out as the template asks, each with its type and line.
    #[serde(default)]
    pub(crate) skipped: Vec<String>,
    /// What the transform does otherwise than AWS's.
    #[serde(default)]
    pub(crate) notes: Vec<String>,
}

/// A stack with all of its resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct StackRecord {
    pub(crate) uuid: String,
    pub(crate) name: String,
    pub(crate) arn: String,
    pub(crate) account: String,
    pub(crate) region: String,
    /// Such as `CREATE_COMPLETE`.
    pub(crate) status: String,
    pub(crate) reason: Option<String>,
    /// Times in microseconds.
    pub(crate) created: i64,
    pub(crate) updated: Option<i64>,
    pub(crate) deleted: Option<i64>,
    pub(crate) description: Option<String>,
    #[serde(default, skip_serializing)]
    pub(crate) source: Source,
    /// What the stack was made from before the update that runs.
    #[serde(default, skip_serializing)]
    pub(crate) previous: Option<Source>,
    #[serde(default, skip_serializing)]
    pub(crate) resources: BTreeMap<String, ResourceRecord>,
    /// The resources as they were before the update that runs.
    #[serde(default, skip_serializing)]
    pub(crate) before: BTreeMap<String, ResourceRecord>,
    /// Resources that were replaced and are still to be deleted.
    pub(crate) replaced: Vec<ResourceRecord>,
    pub(crate) outputs: Vec<OutputRecord>,
    /// Names of the exports of other stacks that it uses.
    pub(crate) imports: Vec<String>,
    pub(crate) change_set: Option<String>,
    pub(crate) notification_arns: Vec<String>,
    pub(crate) role_arn: Option<String>,
    pub(crate) timeout_minutes: Option<i32>,
    pub(crate) protected: bool,
    pub(crate) disable_rollback: bool,
    /// Whether resources that exist already become the stack's, in the deployment that runs.
    #[serde(default)]
    pub(crate) imports_existing: bool,
    /// Whether a creation that fails takes the stack itself away.
    pub(crate) delete_on_failure: bool,
    pub(crate) token: Option<String>,
    /// The ARN of the stack that it is a resource of, and of the outermost one.
    #[serde(default)]
    pub(crate) parent: Option<String>,
    #[serde(default)]
    pub(crate) root: Option<String>,
    /// How many stacks are around it.
    #[serde(default)]
    pub(crate) depth: u32,
}

impl StackRecord {
    /// Whether a deployment changes it right now.
    pub(crate) fn in_progress(&self) -> bool {
        self.status.ends_with("_IN_PROGRESS") && self.status != "REVIEW_IN_PROGRESS"
    }

    /// Whether it is gone.
    pub(crate) fn is_deleted(&self) -> bool {
        self.status == "DELETE_COMPLETE"
    }
}

/// Where a stack is.
pub(crate) fn key(account: &str, uuid: &str) -> String {
    format!("s/{account}/{uuid}")
}

/// Where the parts of a stack begin.
pub(crate) fn parts_prefix(account: &str, uuid: &str) -> String {
    format!("s/{account}/{uuid}/")
}

/// Where one resource of a stack is.
pub(crate) fn resource_key(account: &str, uuid: &str, id: &str) -> String {
    format!("s/{account}/{uuid}/r/{id}")
}

/// A key with its new value, or with none where it goes.
pub(crate) type Write = (String, Option<Vec<u8>>);

impl StackRecord {
    /// What stores the stack itself, without its parts.
    pub(crate) fn head(&self) -> Result<Write, serde_json::Error> {
        Ok((key(&self.account, &self.uuid), Some(serde_json::to_vec(self)?)))
    }

    /// What stores one of its resources, or takes it away.
    pub(crate) fn resource(&self, id: &str) -> Result<Write, serde_json::Error> {
        let record = self.resources.get(id).map(serde_json::to_vec).transpose()?;
        Ok((resource_key(&self.account, &self.uuid, id), record))
    }

    /// What stores its templates and what was before.
    pub(crate) fn sources(&self) -> Result<Vec<Write>, serde_json::Error> {
        let prefix = parts_prefix(&self.account, &self.uuid);
        let before = (!self.before.is_empty()).then(|| serde_json::to_vec(&self.before)).transpose()?;
        let previous = self.previous.as_ref().map(serde_json::to_vec).transpose()?;
        Ok(vec![
            (format!("{prefix}source"), Some(serde_json::to_vec(&self.source)?)),
            (format!("{prefix}previous"), previous),
            (format!("{prefix}before"), before),
        ])
    }

    /// What stores all of it; `stored` are the ids of the resources that the store has.
    pub(crate) fn whole(
        &self,
        stored: impl IntoIterator<Item = String>,
    ) -> Result<Vec<Write>, serde_json::Error> {
        let mut writes = self.sources()?;
        writes.push(self.head()?);
        let ids: std::collections::BTreeSet<String> =
            stored.into_iter().chain(self.resources.keys().cloned()).collect();
        for id in ids {
            writes.push(self.resource(&id)?);
        }
        Ok(writes)
    }

    /// Takes in one stored part.
    pub(crate) fn read_part(&mut self, part: &str, value: &[u8]) -> Result<(), serde_json::Error> {
        match part {
            "source" => self.source = serde_json::from_slice(value)?,
            "previous" => self.previous = Some(serde_json::from_slice(value)?),
            "before" => self.before = serde_json::from_slice(value)?,
            _ => {
                if let Some(id) = part.strip_prefix("r/") {
                    self.resources.insert(id.to_owned(), serde_json::from_slice(value)?);
                }
            }
        }
        Ok(())
    }
}

/// Where a stack's name is.
pub(crate) fn name_key(account: &str, name: &str) -> String {
    format!("n/{account}/{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_reads_back_from_its_parts() {
        let resource = |kind: &str| ResourceRecord { kind: kind.into(), ..ResourceRecord::default() };
        let mut stack = StackRecord {
            name: "a".into(),
            account: "1".into(),
            uuid: "u".into(),
            status: "CREATE_COMPLETE".into(),
            previous: Some(Source { template: "t".into(), ..Source::default() }),
            ..StackRecord::default()
        };
        stack.resources.insert("R".into(), resource("T"));
        stack.before.insert("R".into(), resource("U"));
        stack.source.tags.push(("k".into(), "v".into()));
        let mut writes: Vec<Write> = stack.whole(["Gone".to_owned()]).expect("writes");
        writes.sort();
        assert!(writes.contains(&("s/1/u/r/Gone".to_owned(), None)));
        let mut stored = writes.into_iter().filter_map(|(key, value)| Some((key, value?)));
        let (head_key, head) = stored.next().expect("has a head");
        assert_eq!(head_key, key("1", "u"));
        let mut read: StackRecord = serde_json::from_slice(&head).expect("reads");
        for (key, value) in stored {
            read.read_part(key.strip_prefix("s/1/u/").expect("is a part"), &value).expect("reads");
        }
        assert_eq!(read, stack);
    }
}
