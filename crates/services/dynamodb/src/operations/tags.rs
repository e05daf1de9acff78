//! `TagResource`, `UntagResource` and `ListTagsOfResource`: three views of one map.

use crate::DynamoDb;
use crate::faults::Fault;
use wire::Cx;
use wire::dynamodb::*;
use wire::shape::Empty;

/// The most tags of one table.
const TAGS: usize = 50;

pub(crate) async fn tag_resource(
    cx: &Cx<DynamoDb>,
    input: TagResourceInput,
) -> Result<Empty, TagResourceError> {
    let arn = input.resource_arn.ok_or_else(no_arn)?;
    let asking = Asking { cx, operation: "TagResource", arn: &arn };
    asking.check_arn()?;
    let tags = input.tags.ok_or_else(|| missing("tags"))?;
    let name = asking.table_name()?;
    if tags.is_empty() {
        return Err(Fault::invalid("Atleast one Tag needs to be provided as Input.").into());
    }
    let changed = DynamoDb::tables(cx)?.change(cx.account(), name, |_, record| {
        record.tags.extend(tags.into_iter().map(|tag| (tag.key, tag.value)));
        if record.tags.len() > TAGS {
            return Err(Fault::invalid("Too many tags: the limit is 50 tags for each resource"));
        }
        Ok(())
    });
    changed.await.map_err(|fault| asking.not_found(fault))?;
    Ok(Empty {})
}

pub(crate) async fn untag_resource(
    cx: &Cx<DynamoDb>,
    input: UntagResourceInput,
) -> Result<Empty, UntagResourceError> {
    let arn = input.resource_arn.ok_or_else(no_arn)?;
    let asking = Asking { cx, operation: "UntagResource", arn: &arn };
    asking.check_arn()?;
    let keys = input.tag_keys.ok_or_else(|| missing("tagKeys"))?;
    let name = asking.table_name()?;
    if keys.is_empty() {
        return Err(Fault::invalid("Atleast one Tag Key needs to be provided as Input.").into());
    }
    let changed = DynamoDb::tables(cx)?.change(cx.account(), name, |_, record| {
        record.tags.retain(|key, _| !keys.contains(key));
        Ok(())
    });
    changed.await.map_err(|fault| match fault {
        Fault::ResourceNotFoundException(_) => Fault::not_found("Requested resource not found"),
        other => other,
    })?;
    Ok(Empty {})
}

pub(crate) async fn list_tags_of_resource(
    cx: &Cx<DynamoDb>,
    input: ListTagsOfResourceInput,
) -> Result<ListTagsOfResourceOutput, ListTagsOfResourceError> {
    let arn = input.resource_arn.ok_or_else(no_arn)?;
    let asking = Asking { cx, operation: "ListTagsOfResource", arn: &arn };
    asking.check_arn()?;
    let (table, _) = DynamoDb::table(cx, asking.table_name()?).map_err(|fault| asking.not_found(fault))?;
    let tags = table.record.tags.iter().map(|(key, value)| Tag { key: key.clone(), value: value.clone() });
    Ok(ListTagsOfResourceOutput { tags: Some(tags.collect()), next_token: None })
}

fn no_arn() -> Fault {
    Fault::invalid("Invalid TableArn")
}

fn missing(member: &str) -> Fault {
    Fault::invalid(format!(
        "1 validation error detected: Value null at '{member}' failed to satisfy constraint: Member must not be null"
    ))
}

/// What an ARN of a resource is asked for, for its messages.
struct Asking<'a> {
    cx: &'a Cx<DynamoDb>,
    operation: &'static str,
    arn: &'a str,
}

impl<'a> Asking<'a> {
    /// Refuses what is no ARN, as an ARN that the caller has no rights to.
    fn check_arn(&self) -> Result<(), Fault> {
        let mut parts = self.arn.splitn(6, ':');
        let is_arn = parts.clone().count() == 6
            && parts.clone().take(5).all(|part| !part.is_empty())
            && parts
                .nth(5)
                .and_then(|rest| rest.split_once('/'))
                .is_some_and(|(a, b)| !a.is_empty() && !b.is_empty());
        if is_arn {
            return Ok(());
        }
        let (account, operation) = (self.cx.account(), self.operation);
        let resource = if self.arn.is_empty() { "*" } else { self.arn };
        let message = format!(
            "User: arn:aws:iam::{account}:root is not authorized to perform: dynamodb:{operation} on resource: {resource}"
        );
        Err(Fault::AccessDeniedException(AccessDeniedException { message: Some(message) }))
    }

    /// The name of the table that it names.
    fn table_name(&self) -> Result<&'a str, Fault> {
        let table = self.arn.split_once(":table/").map_or("", |(_, name)| name);
        let is_table = self.arn.starts_with("arn:") && table.chars().count() > 2 && !table.contains('/');
        if !is_table {
            let arn = self.arn;
            return Err(Fault::invalid(format!(
                "Invalid TableArn: Invalid ResourceArn provided as input {arn}"
            )));
        }
        Ok(table)
    }

    /// Says of a table that is not there what this family of operations says.
    fn not_found(&self, fault: Fault) -> Fault {
        match fault {
            Fault::ResourceNotFoundException(_) => {
                Fault::not_found(format!("Requested resource not found: ResourcArn: {} not found", self.arn))
            }
            other => other,
        }
    }
}
