//! The order of steps: each begins as soon as all that it needs have worked, and all that can run run side by side.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;

use futures_util::stream::{FuturesUnordered, StreamExt as _};

use crate::faults::Refusal;
use crate::records::resource::ResourceRecord;

/// What follows from a step that did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// Nothing more begins; what runs ends.
    StopsAll,
    /// What needs it never begins.
    StopsWhatNeedsIt,
}

/// Runs `step` for each id, after all that it needs. The ids of the steps that did not work, in alphabetic order.
pub(super) async fn in_order<F>(
    needs: &BTreeMap<String, BTreeSet<String>>,
    failure: Failure,
    step: impl Fn(String) -> F,
) -> Result<Vec<String>, Refusal>
where
    F: Future<Output = Result<bool, Refusal>>,
{
    let mut waiting: BTreeMap<&String, BTreeSet<&String>> = needs
        .iter()
        .map(|(id, needs_of)| (id, needs_of.iter().filter(|need| needs.contains_key(*need)).collect()))
        .collect();
    let mut running = FuturesUnordered::new();
    let mut failed = Vec::new();
    loop {
        if failed.is_empty() || failure == Failure::StopsWhatNeedsIt {
            let mut ready: Vec<&String> =
                waiting.iter().filter(|(_, needs)| needs.is_empty()).map(|(id, _)| *id).collect();
            // Records of two templates can wait for each other in a circle that neither template has: then one goes first.
            if ready.is_empty() && running.is_empty() && failed.is_empty() {
                ready.extend(waiting.keys().next());
            }
            for id in ready {
                waiting.remove(id);
                let future = step(id.clone());
                running.push(async move { (id, future.await) });
            }
        }
        let Some((id, worked)) = running.next().await else { break };
        match worked? {
            true => waiting.values_mut().for_each(|needs| {
                needs.remove(id);
            }),
            false => failed.push(id.clone()),
        }
    }
    failed.sort();
    Ok(failed)
}

/// What has to go before each record can: all that needs it.
pub(super) fn users<'a>(
    records: impl Iterator<Item = &'a ResourceRecord>,
) -> BTreeMap<String, BTreeSet<String>> {
    let all: Vec<&ResourceRecord> = records.collect();
    let mut users: BTreeMap<String, BTreeSet<String>> =
        all.iter().map(|record| (record.logical_id.clone(), BTreeSet::new())).collect();
    for record in &all {
        for need in record.needs.iter().filter(|need| **need != record.logical_id) {
            if let Some(users) = users.get_mut(need) {
                users.insert(record.logical_id.clone());
            }
        }
    }
    users
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    fn needs(of: &[(&str, &[&str])]) -> BTreeMap<String, BTreeSet<String>> {
        of.iter()
            .map(|(id, needs)| ((*id).to_owned(), needs.iter().map(|need| (*need).to_owned()).collect()))
            .collect()
    }

    /// The order in which steps begin, where each ends only after another turn, and what failed.
    async fn run(of: &[(&str, &[&str])], failure: Failure, bad: &str) -> (String, Vec<String>) {
        let said = RefCell::new(String::new());
        let needs = needs(of);
        let failed = in_order(&needs, failure, |id| {
            said.borrow_mut().push_str(&id);
            let said = &said;
            async move {
                tokio::task::yield_now().await;
                said.borrow_mut().push_str(&id.to_lowercase());
                Ok(id != bad)
            }
        });
        let failed = failed.await.expect("no store is asked");
        (said.into_inner(), failed)
    }

    #[tokio::test]
    async fn steps_begin_as_soon_as_they_can() {
        let chain: &[(&str, &[&str])] = &[("A", &[]), ("B", &["A"]), ("C", &[]), ("D", &["B", "C"])];
        let (said, failed) = run(chain, Failure::StopsAll, "").await;
        assert!(said.starts_with("AC") && said.ends_with("BbDd") && failed.is_empty(), "{said}");
        let (said, failed) = run(chain, Failure::StopsAll, "A").await;
        assert!(said.len() == 4 && !said.contains(['B', 'D']), "{said}");
        assert_eq!(failed, ["A"]);
        let two: &[(&str, &[&str])] = &[("A", &[]), ("B", &["A"]), ("C", &[]), ("D", &["C"])];
        let (said, failed) = run(two, Failure::StopsWhatNeedsIt, "A").await;
        assert!(said.ends_with('d') && !said.contains('B'), "{said}");
        assert_eq!(failed, ["A"]);
        let circle: &[(&str, &[&str])] = &[("A", &["B"]), ("B", &["A"]), ("C", &["Elsewhere"])];
        let (said, _) = run(circle, Failure::StopsAll, "").await;
        assert_eq!(said, "CcAaBb");
    }
}
