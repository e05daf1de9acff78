//! Functions as invocations meet them: in memory, each version with its environments.

use crate::configuration;
use crate::name::FunctionName;
use crate::records::{FunctionRecord, VersionRecord};
use crate::room::Core;
use base::Rng;
use compute::{Function, Pool, Provision, RuntimeError};
use parking_lot::Mutex;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::sync::OnceCell;

/// How long environments have between SIGTERM and SIGKILL.
/// <https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html>
pub(crate) const GRACE: Duration = Duration::from_secs(2);

/// A function as it was last committed.
pub(crate) struct Live {
    pub(crate) name: FunctionName,
    pub(crate) record: FunctionRecord,
    running: Mutex<HashMap<String, Arc<Running>>>,
    /// The invocations that run now, over all versions.
    count: Arc<AtomicU32>,
}

/// A version with its environments.
pub(crate) struct Running {
    pub(crate) version: VersionRecord,
    pub(crate) log_group: String,
    pub(crate) log_stream: Arc<str>,
    pool: OnceCell<Pool>,
    /// Why there are no environments ready that there should be, where none can be had.
    unprepared: Mutex<Option<String>>,
}

/// One of a function's running invocations.
pub(crate) struct Permit(Arc<AtomicU32>);

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::AcqRel);
    }
}

impl Live {
    /// The function, with the environments of those versions that are as they were in `before`.
    pub(crate) fn new(name: FunctionName, record: FunctionRecord, before: Option<&Live>) -> Self {
        let mut running = HashMap::new();
        if let Some(before) = before {
            let kept = before.running.lock();
            running.extend(
                kept.iter()
                    .filter(|(version, old)| record.version(version) == Some(&old.version))
                    .map(|(version, old)| (version.clone(), Arc::clone(old))),
            );
        }
        let count = before.map(|before| Arc::clone(&before.count)).unwrap_or_default();
        Self { name, record, running: Mutex::new(running), count }
    }

    /// The version that an invocation with this qualifier runs: an alias with weights draws one.
    pub(crate) fn choose(&self, qualifier: Option<&str>, rng: &Rng) -> Option<&VersionRecord> {
        let alias = qualifier.and_then(|qualifier| self.record.aliases.get(qualifier));
        if let Some(alias) = alias.filter(|alias| !alias.weights.is_empty()) {
            let mut drawn = rng.fraction();
            for (version, weight) in &alias.weights {
                if drawn < *weight {
                    return self.record.version(version);
                }
                drawn -= weight;
            }
        }
        self.record.qualified(qualifier)
    }

    /// A version's environments.
    pub(crate) fn running(&self, version: &VersionRecord) -> Arc<Running> {
        let mut running = self.running.lock();
        if let Some(running) = running.get(&version.version) {
            return Arc::clone(running);
        }
        let fresh = Arc::new(Running {
            version: version.clone(),
            log_group: configuration::log_group(&self.name.name, version),
            log_stream: Arc::from(version.log_stream.as_str()),
            pool: OnceCell::new(),
            unprepared: Mutex::default(),
        });
        running.insert(version.version.clone(), Arc::clone(&fresh));
        fresh
    }

    /// Counts one more invocation, if the reserved concurrency lets it run.
    pub(crate) fn enter(&self) -> Option<Permit> {
        let before = self.count.fetch_add(1, Ordering::AcqRel);
        let permit = Permit(Arc::clone(&self.count));
        self.record.reserved.is_none_or(|reserved| before < reserved).then_some(permit)
    }

    /// How many invocations run now.
    pub(crate) fn count(&self) -> u32 {
        self.count.load(Ordering::Relaxed)
    }

    /// Kills the environments that have been idle for longer than `age`.
    pub(crate) fn reap(&self, age: Duration) {
        for running in self.running.lock().values() {
            if let Some(pool) = running.pool.get() {
                pool.reap(age);
            }
        }
    }

    /// Ends the environments that `after` does not go on with; all of them where there is no after.
    pub(crate) async fn retire(&self, after: Option<&Live>) {
        let retired: Vec<Arc<Running>> = {
            let running = self.running.lock();
            let kept = after.map(|after| after.running.lock());
            let is_kept = |one: &Arc<Running>| {
                kept.as_ref()
                    .and_then(|kept| kept.get(&one.version.version))
                    .is_some_and(|other| Arc::ptr_eq(one, other))
            };
            running.values().filter(|one| !is_kept(one)).cloned().collect()
        };
        for running in retired {
            if let Some(pool) = running.pool.get() {
                pool.drain(GRACE).await;
            }
        }
    }
}

/// Why a version cannot run.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PrepareError {
    #[error("{0}")]
    Runtime(#[from] RuntimeError),
    #[error("the code of the function cannot be read: {0}")]
    Code(#[from] crate::code::CodeError),
}

impl Running {
    /// Whether there are or have been environments.
    pub(crate) fn is_prepared(&self) -> bool {
        self.pool.initialized()
    }

    /// How far its provisioned environments have come.
    pub(crate) fn provisioned(&self) -> Provision {
        match self.pool.get() {
            Some(pool) => pool.provisioned(),
            None => Provision { failure: self.unprepared.lock().clone(), ..Provision::default() },
        }
    }

    /// Says why it cannot have any.
    pub(crate) fn cannot(&self, reason: String) {
        *self.unprepared.lock() = Some(reason);
    }

    /// The environments; the first call prepares what they need, which may install packages.
    pub(crate) async fn pool(&self, core: &Core, name: &FunctionName) -> Result<&Pool, PrepareError> {
        self.pool.get_or_try_init(|| self.prepare(core, name)).await
    }

    async fn prepare(&self, core: &Core, name: &FunctionName) -> Result<Pool, PrepareError> {
        let version = &self.version;
        let arn = match version.version.as_str() {
            "$LATEST" => name.arn(),
            number => format!("{}:{number}", name.arn()),
        };
        let function = Function {
            arn,
            name: name.name.clone(),
            version: version.version.clone(),
            runtime: version.runtime.clone(),
            handler: version.handler.clone(),
            folder: core.code.unpacked(&version.code_sha256).await?,
            layers: match version.layers.as_slice() {
                [] => None,
                uses => {
                    let all = uses.iter().map(|used| used.code_sha256.clone()).collect();
                    Some(core.code.merged(all).await?)
                }
            },
            variables: variables(version, &core.daemon),
            memory_mb: version.memory_mb,
            storage_mb: u32::try_from(version.ephemeral_mb).unwrap_or_default(),
            snapshot: version.is_snapshot(),
            timeout: Duration::from_secs(version.timeout.into()),
            region: name.region.as_str().to_owned(),
            account: name.account.as_str().to_owned(),
            endpoint: core.endpoint.clone(),
            log_group: self.log_group.clone(),
            log_stream: version.log_stream.clone(),
        };
        let spec = core.runtimes.prepare(&function).await?;
        Ok(Pool::new(spec, core.clock.clone(), Arc::clone(&core.concurrency)))
    }
}

/// The function's own variables, with those that X-Ray's SDKs read where it has not set them itself.
fn variables(version: &VersionRecord, daemon: &str) -> BTreeMap<String, String> {
    let mut variables = version.variables.clone();
    for (name, value) in [("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR"), ("AWS_XRAY_DAEMON_ADDRESS", daemon)] {
        variables.entry(name.to_owned()).or_insert_with(|| value.to_owned());
    }
    variables
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::AliasRecord;
    use base::{AccountId, Region};

    fn live(reserved: Option<u32>) -> Live {
        let version = |version: &str| VersionRecord { version: version.into(), ..VersionRecord::default() };
        let record = FunctionRecord {
            latest: version("$LATEST"),
            versions: vec![version("1"), version("2")],
            aliases: BTreeMap::from([(
                "live".into(),
                AliasRecord {
                    version: "1".into(),
                    weights: BTreeMap::from([("2".into(), 0.25)]),
                    ..AliasRecord::default()
                },
            )]),
            reserved,
            ..FunctionRecord::default()
        };
        let name = FunctionName {
            region: Region::parse("us-east-1").unwrap(),
            account: AccountId::local(),
            name: "f".into(),
            qualifier: None,
        };
        Live::new(name, record, None)
    }

    #[test]
    fn an_alias_shares_out_by_weight() {
        let (live, rng) = (live(None), Rng::seeded(1));
        let drawn = (0..1000).filter(|_| live.choose(Some("live"), &rng).unwrap().version == "2").count();
        assert!((200..300).contains(&drawn), "{drawn}");
        assert!(live.choose(Some("gone"), &rng).is_none());
    }

    #[test]
    fn reserved_concurrency_lets_so_many_in() {
        let live = live(Some(2));
        let (first, second) = (live.enter(), live.enter());
        assert!(first.is_some() && second.is_some() && live.enter().is_none());
        drop(first);
        assert!(live.enter().is_some());
    }

    #[test]
    fn environments_outlive_changes_of_other_versions() {
        let before = live(None);
        let first = before.running(&before.record.versions[0]);
        let latest = before.running(&before.record.latest);
        let mut record = before.record.clone();
        record.latest.timeout = 9;
        let after = Live::new(before.name.clone(), record, Some(&before));
        assert!(Arc::ptr_eq(&first, &after.running(&after.record.versions[0])));
        assert!(!Arc::ptr_eq(&latest, &after.running(&after.record.latest)));
    }
}
