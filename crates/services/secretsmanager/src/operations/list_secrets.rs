//! ListSecrets.

use wire::Cx;
use wire::secretsmanager::*;

use super::{now, page};
use crate::SecretsManager;
use crate::faults::{Refusal, bad};
use crate::secret::{SecretRecord, key};

/// The account's secrets, the newest first where nothing else is said.
pub(super) async fn list_secrets(
    cx: &Cx<SecretsManager>,
    input: ListSecretsRequest,
) -> Result<ListSecretsResponse, ListSecretsError> {
    let filters = input.filters.unwrap_or_default();
    let mut all = all(cx, &filters, input.include_planned_deletion == Some(true))?;
    match input.sort_by {
        None | Some(SortByType::CreatedDate) => all.sort_by_key(|record| record.created),
        Some(SortByType::LastChangedDate) => all.sort_by_key(|record| record.changed),
        Some(SortByType::Name) => {}
        Some(other) => return Ok(bad(format!("Whimbrel does not serve SortBy {} yet.", other.as_str()))?),
    }
    if input.sort_order.is_none_or(|order| order == SortOrderType::Desc) {
        all.reverse();
    }
    let all = all.iter().map(|record| record.entry(cx.region(), cx.account())).collect();
    let (secrets, next_token) = page(all, input.next_token.as_deref(), input.max_results)?;
    Ok(ListSecretsResponse { secret_list: Some(secrets), next_token })
}

/// The names of the secrets that pass.
pub(super) fn named(cx: &Cx<SecretsManager>, filters: &[Filter]) -> Result<Vec<String>, Refusal> {
    Ok(all(cx, filters, false)?.into_iter().map(|record| record.name).collect())
}

/// The secrets that pass, by name.
fn all(cx: &Cx<SecretsManager>, filters: &[Filter], deleted: bool) -> Result<Vec<SecretRecord>, Refusal> {
    check(filters)?;
    let now = now(cx);
    let mut found = Vec::new();
    for entry in cx.shard(cx.region())?.prefix(&key(cx.account(), "")) {
        let record: SecretRecord = serde_json::from_slice(&entry?.1)?;
        let is_there = !record.is_gone(now) && (deleted || record.deleted.is_none());
        if is_there && filters.iter().all(|filter| passes(&record, filter)) {
            found.push(record);
        }
    }
    Ok(found)
}

fn check(filters: &[Filter]) -> Result<(), Refusal> {
    for filter in filters {
        if filter.values.as_ref().is_none_or(Vec::is_empty) {
            let key = filter.key.as_ref().map_or("", FilterNameStringType::as_str);
            return bad(format!("Invalid filter values for key: {key}"));
        }
        match &filter.key {
            None => return bad("Invalid filter key"),
            Some(FilterNameStringType::PrimaryRegion | FilterNameStringType::OwningService) => {
                return bad("Whimbrel does not serve filters by primary-region and owning-service yet.");
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Whether a secret passes a filter: one of its values fits, and one that begins with `!` does not.
fn passes(record: &SecretRecord, filter: &Filter) -> bool {
    let begins = |text: &str, value: &str| text.starts_with(value);
    let words = |text: &str, value: &str| {
        let text = text.to_lowercase();
        value.to_lowercase().split_whitespace().all(|word| text.contains(word))
    };
    // A description is matched by the beginnings of its words, not by what stands within them.
    let begin_words = |text: &str, value: &str| {
        let text = text.to_lowercase();
        let begun = |word: &str| text.split_whitespace().any(|whole| whole.starts_with(word));
        value.to_lowercase().split_whitespace().all(begun)
    };
    let fits = |value: &str| {
        let description = record.description.as_deref().unwrap_or_default();
        match filter.key.as_ref() {
            Some(FilterNameStringType::Name) => begins(&record.name, value),
            Some(FilterNameStringType::Description) => begin_words(description, value),
            Some(FilterNameStringType::TagKey) => record.tags.keys().any(|key| begins(key, value)),
            Some(FilterNameStringType::TagValue) => record.tags.values().any(|tag| begins(tag, value)),
            _ => {
                let tags = record.tags.iter().flat_map(|(key, value)| [key.as_str(), value.as_str()]);
                [record.name.as_str(), description].into_iter().chain(tags).any(|text| words(text, value))
            }
        }
    };
    filter.values.iter().flatten().any(|value| match value.strip_prefix('!') {
        Some(value) => !fits(value),
        None => fits(value),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_description_is_matched_by_the_beginnings_of_its_words() {
        let record = SecretRecord { description: Some("One two".to_owned()), ..SecretRecord::default() };
        for (value, expected) in [("o", true), ("tw ON", true), ("!o", false), ("w", false), ("!w", true)] {
            let filter =
                Filter { key: Some(FilterNameStringType::Description), values: Some(vec![value.to_owned()]) };
            assert_eq!(passes(&record, &filter), expected, "{value}");
        }
    }
}
