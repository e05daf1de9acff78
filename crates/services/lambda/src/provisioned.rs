//! Provisioned concurrency: what versions and aliases ask for, shared out to versions and started.
//!
//! A configuration is kept in the function's record; the environments follow from it, after every change of the function
//! and after a start of the server. An alias's are shared out by its weights. They serve whoever invokes the version, by
//! whatever name, where Lambda keeps those of an alias for calls by the alias.

use crate::Lambda;
use crate::configuration;
use crate::faults::{conflict, invalid};
use crate::live::{Live, Running};
use crate::name::FunctionName;
use crate::operations::get_account_settings::{CONCURRENCY, UNRESERVED_MINIMUM};
use crate::parts::{FunctionLogs, LogOutput};
use crate::records::{AliasRecord, FunctionRecord, ProvisionedRecord};
use crate::room::Core;
use base::{AccountId, Region};
use bytes::Bytes;
use compute::{InitReport, OnInit};
use std::collections::BTreeMap;
use std::sync::Arc;
use wire::Internal;
use wire::lambda::{
    GetProvisionedConcurrencyConfigResponse, InvalidParameterValueException,
    ProvisionedConcurrencyConfigNotFoundException, ProvisionedConcurrencyStatusEnum as Status,
    ResourceConflictException,
};

/// How far a configuration has come.
pub(crate) struct Progress {
    pub(crate) requested: u32,
    pub(crate) available: u32,
    pub(crate) failure: Option<String>,
    pub(crate) modified: i64,
}

impl Progress {
    pub(crate) fn status(&self) -> Status {
        match &self.failure {
            _ if self.available >= self.requested => Status::Ready,
            Some(_) => Status::Failed,
            None => Status::InProgress,
        }
    }

    pub(crate) fn shown(&self) -> GetProvisionedConcurrencyConfigResponse {
        let number = |count: u32| i32::try_from(count).ok();
        let status = self.status();
        GetProvisionedConcurrencyConfigResponse {
            requested_provisioned_concurrent_executions: number(self.requested),
            available_provisioned_concurrent_executions: number(self.available),
            allocated_provisioned_concurrent_executions: number(self.available),
            status_reason: self.failure.clone().filter(|_| status == Status::Failed),
            status: Some(status),
            last_modified: Some(configuration::date(self.modified)),
        }
    }
}

/// There is no configuration of that name.
pub(crate) fn missing() -> ProvisionedConcurrencyConfigNotFoundException {
    ProvisionedConcurrencyConfigNotFoundException {
        r#type: Some("User".to_owned()),
        message: Some("No Provisioned Concurrency Config found for this function".to_owned()),
    }
}

/// How many environments each version of a function shall have. What does not divide evenly goes to the main version.
pub(crate) fn shares(record: &FunctionRecord) -> BTreeMap<String, u32> {
    let mut shares = BTreeMap::new();
    for (qualifier, provisioned) in &record.provisioned {
        let Some(alias) = record.aliases.get(qualifier) else {
            *shares.entry(qualifier.clone()).or_default() += provisioned.requested;
            continue;
        };
        let mut left = provisioned.requested;
        for (version, weight) in &alias.weights {
            // A weight is between 0 and 1, so this is at most what was asked for.
            let share = ((f64::from(provisioned.requested) * weight).floor() as u32).min(left);
            *shares.entry(version.clone()).or_default() += share;
            left -= share;
        }
        *shares.entry(alias.version.clone()).or_default() += left;
    }
    shares.retain(|version, _| record.version(version).is_some());
    shares
}

/// The versions that a qualifier's environments belong to.
fn versions<'a>(record: &'a FunctionRecord, qualifier: &'a str) -> Vec<&'a str> {
    match record.aliases.get(qualifier) {
        Some(AliasRecord { version, weights, .. }) => {
            weights.keys().map(String::as_str).chain([version.as_str()]).collect()
        }
        None => vec![qualifier],
    }
}

/// Why a configuration cannot be had.
pub(crate) enum Refused {
    Invalid(InvalidParameterValueException),
    Conflict(ResourceConflictException),
}

/// Sets a configuration, where the account and the function have room for it.
pub(crate) fn set(
    record: &mut FunctionRecord,
    others: &[FunctionRecord],
    qualifier: &str,
    provisioned: ProvisionedRecord,
) -> Result<(), Refused> {
    let refuse = |message: String| Err(Refused::Invalid(invalid(message)));
    if record.qualified(Some(qualifier)).is_some_and(|version| version.version == "$LATEST") {
        return refuse(
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.".into(),
        );
    }
    let conflicted = |message: &str| Err(Refused::Conflict(conflict(message)));
    if record.aliases.contains_key(qualifier) {
        if versions(record, qualifier).iter().any(|version| record.provisioned.contains_key(*version)) {
            return conflicted(
                "Alias can't be used for provisioned concurrency configuration on an already provisioned version",
            );
        }
    } else {
        let mut aliases = record.provisioned.keys().filter(|name| record.aliases.contains_key(*name));
        if aliases.any(|alias| versions(record, alias).contains(&qualifier)) {
            return conflicted("Version is pointed by a Provisioned Concurrency alias");
        }
    }
    let of = |record: &FunctionRecord| -> u32 {
        let provisioned: u32 = record.provisioned.values().map(|one| one.requested).sum();
        provisioned.max(record.reserved.unwrap_or_default())
    };
    let mut after = record.clone();
    after.provisioned.insert(qualifier.to_owned(), provisioned);
    let total: u32 = after.provisioned.values().map(|one| one.requested).sum();
    if record.reserved.is_some_and(|reserved| total > reserved) {
        return refuse(
            "Requested Provisioned Concurrency should not be greater than the reservedConcurrentExecution for \
             function"
                .into(),
        );
    }
    let taken: u32 = others.iter().map(of).sum();
    let room = CONCURRENCY.saturating_sub(taken);
    if total > room {
        return refuse(format!(
            "Specified ConcurrentExecutions for function is greater than account's unreserved concurrency [{room}]."
        ));
    }
    if taken + of(&after) > CONCURRENCY - UNRESERVED_MINIMUM {
        return refuse(format!(
            "Specified ConcurrentExecutions for function decreases account's UnreservedConcurrentExecution below its \
             minimum value of [{UNRESERVED_MINIMUM}]."
        ));
    }
    *record = after;
    Ok(())
}

impl Live {
    /// Has each version start and keep what it shall have.
    pub(crate) async fn provision(&self, core: &Core, logs: &Arc<dyn FunctionLogs>) {
        let shares = shares(&self.record);
        for version in &self.record.versions {
            let wanted = shares.get(&version.version).copied().unwrap_or_default();
            let running = self.running(version);
            // The newest has its snapshot taken at once; older ones when they are invoked.
            let is_newest = self.record.versions.last().is_some_and(|last| last.version == version.version);
            let snapshot = is_newest && version.is_snapshot();
            if wanted == 0 && !snapshot && !running.is_prepared() {
                continue;
            }
            let pool = match running.pool(core, &self.name).await {
                Ok(pool) => pool,
                Err(error) => {
                    running.cannot(error.to_string());
                    continue;
                }
            };
            if snapshot {
                pool.take_snapshot(self.on_init(&running, core, logs));
            }
            if pool.provisioned().wanted != wanted || pool.provisioned().failure.is_some() {
                pool.provision(wanted, self.on_init(&running, core, logs));
            }
        }
    }

    /// Has the inits of environments that are started for no invocation written to the version's log.
    pub(crate) fn on_init(&self, running: &Running, core: &Core, logs: &Arc<dyn FunctionLogs>) -> OnInit {
        let (account, region) = (self.name.account.clone(), self.name.region);
        let (group, stream) = (running.log_group.clone(), Arc::clone(&running.log_stream));
        let clock = core.clock.clone();
        let logs = Arc::clone(logs);
        Arc::new(move |report: InitReport| {
            let mut text = report.log.to_vec();
            if text.last().is_some_and(|last| *last != b'\n') {
                text.push(b'\n');
            }
            text.extend_from_slice(format!("{}\n", report.line()).as_bytes());
            logs.append(LogOutput {
                account: account.clone(),
                region,
                group: group.clone(),
                stream: Arc::clone(&stream),
                at: clock.now(),
                text: Bytes::from(text),
            });
        })
    }

    /// How far a configuration has come.
    pub(crate) fn progress(&self, qualifier: &str) -> Option<Progress> {
        let record = self.record.provisioned.get(qualifier)?;
        let mut progress =
            Progress { requested: record.requested, available: 0, failure: None, modified: record.modified };
        for version in versions(&self.record, qualifier) {
            let Some(version) = self.record.version(version) else { continue };
            let told = self.running(version).provisioned();
            progress.available += told.ready;
            progress.failure = progress.failure.or(told.failure);
        }
        progress.available = progress.available.min(progress.requested);
        progress.failure = progress.failure.map(|kind| format!("FUNCTION_ERROR_INIT_FAILURE: {kind}"));
        Some(progress)
    }
}

impl Lambda {
    /// Starts what functions shall have ready, once the server has started.
    pub async fn provision(&self, regions: &[Region]) -> Result<(), String> {
        for region in regions {
            let found = self.provisioned_functions(*region).map_err(|error| error.cause().to_string())?;
            for (account, function) in found {
                let name = FunctionName { region: *region, account, name: function, qualifier: None };
                if let Ok(live) = self.live::<wire::lambda::GetFunctionError>(&name) {
                    live.provision(&self.core, &self.logs).await;
                }
            }
        }
        Ok(())
    }

    fn provisioned_functions(&self, region: Region) -> Result<Vec<(AccountId, String)>, Internal> {
        let mut found = Vec::new();
        for entry in self.shard(region)?.prefix(FunctionRecord::PREFIX) {
            let (key, value) = entry.map_err(Internal::new)?;
            let record: FunctionRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
            if let Some(account) = FunctionRecord::account(&key).filter(|_| !record.provisioned.is_empty()) {
                found.push((account, record.name));
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::VersionRecord;

    fn record() -> FunctionRecord {
        let version = |version: &str| VersionRecord { version: version.into(), ..VersionRecord::default() };
        let alias = |version: &str, weights: &[(&str, f64)]| AliasRecord {
            version: version.into(),
            weights: weights.iter().map(|(version, weight)| ((*version).to_owned(), *weight)).collect(),
            ..AliasRecord::default()
        };
        FunctionRecord {
            latest: version("$LATEST"),
            versions: vec![version("1"), version("2")],
            aliases: BTreeMap::from([
                ("live".to_owned(), alias("1", &[("2", 0.25)])),
                ("next".to_owned(), alias("$LATEST", &[])),
            ]),
            ..FunctionRecord::default()
        }
    }

    fn ask(requested: u32) -> ProvisionedRecord {
        ProvisionedRecord { requested, modified: 1 }
    }

    #[test]
    fn an_aliases_environments_are_shared_out_by_weight() {
        let mut record = record();
        assert!(set(&mut record, &[], "live", ask(10)).is_ok());
        assert_eq!(shares(&record), BTreeMap::from([("1".into(), 8), ("2".into(), 2)]));
    }

    #[test]
    fn what_cannot_be_had_is_refused() {
        let text = |refused: Result<(), Refused>| match refused {
            Err(Refused::Invalid(fault)) => fault.message.unwrap_or_default(),
            Err(Refused::Conflict(fault)) => fault.message.unwrap_or_default(),
            Ok(()) => String::new(),
        };
        let unpublished =
            "Provisioned Concurrency Configs cannot be applied to unpublished function versions.";
        assert_eq!(text(set(&mut record(), &[], "$LATEST", ask(1))), unpublished);
        assert_eq!(text(set(&mut record(), &[], "next", ask(1))), unpublished);
        let mut versioned = record();
        assert_eq!(text(set(&mut versioned, &[], "2", ask(1))), "");
        assert!(text(set(&mut versioned, &[], "live", ask(1))).starts_with("Alias can't be used"));
        let mut aliased = record();
        assert_eq!(text(set(&mut aliased, &[], "live", ask(1))), "");
        assert_eq!(
            text(set(&mut aliased, &[], "1", ask(1))),
            "Version is pointed by a Provisioned Concurrency alias"
        );
        let mut reserved = FunctionRecord { reserved: Some(5), ..record() };
        assert!(
            text(set(&mut reserved, &[], "1", ask(6)))
                .starts_with("Requested Provisioned Concurrency should not")
        );
        assert_eq!(text(set(&mut reserved, &[], "1", ask(5))), "");
        assert!(text(set(&mut record(), &[], "1", ask(1_001))).ends_with("unreserved concurrency [1000]."));
        assert!(text(set(&mut record(), &[reserved], "1", ask(896))).ends_with("minimum value of [100]."));
    }
}
