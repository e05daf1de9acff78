//! ListMetrics.

use crate::CloudWatch;
use crate::faults::Refused;
use crate::records::metric::{self, MetricRecord};
use crate::retention::{DAY, HOUR};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use wire::cloudwatch::{ListMetricsError, ListMetricsInput, ListMetricsOutput};
use wire::{Cx, Internal};

/// The most metrics of one page.
const PAGE: usize = 500;
/// Metrics without values for so long are not listed.
const SHOWN: i64 = 14 * DAY;
const RECENT: i64 = 3 * HOUR;

pub(super) async fn list_metrics(
    cx: &Cx<CloudWatch>,
    input: ListMetricsInput,
) -> Result<ListMetricsOutput, ListMetricsError> {
    let account = cx.account().as_str();
    let prefix = match &input.namespace {
        Some(namespace) => metric::namespace_prefix(account, namespace),
        None => metric::prefix(account),
    };
    let start = match &input.next_token {
        Some(token) => after(token, &prefix)?,
        None => prefix.clone(),
    };
    let mut end = prefix;
    end.push(0xff);
    // Nobody else's metrics are linked here.
    let is_ours = input.owning_account.as_deref().is_none_or(|owner| owner == account);
    let newest = cx.now() - if input.recently_active.is_some() { RECENT } else { SHOWN };
    let (mut metrics, mut next_token, mut last) = (Vec::new(), None, Vec::new());
    for entry in cx.shard(cx.region())?.range(start..end).take_while(|_| is_ours) {
        let (key, value) = entry.map_err(Internal::new)?;
        let record: MetricRecord = serde_json::from_slice(&value).map_err(Internal::new)?;
        if record.seen < newest || !matches(&record, &input) {
            continue;
        }
        if metrics.len() == PAGE {
            next_token = Some(URL_SAFE_NO_PAD.encode(&last));
            break;
        }
        last = key.to_vec();
        metrics.push(record.id.shown());
    }
    let owners = metrics.iter().map(|_| account.to_owned());
    let owning_accounts = (input.include_linked_accounts == Some(true)).then(|| owners.collect());
    Ok(ListMetricsOutput { metrics: Some(metrics), next_token, owning_accounts })
}

fn matches(record: &MetricRecord, input: &ListMetricsInput) -> bool {
    let mut wanted = input.dimensions.as_deref().unwrap_or_default().iter();
    input.metric_name.as_ref().is_none_or(|name| *name == record.id.name)
        && wanted.all(|wanted| {
            let mut dimensions = record.id.dimensions.iter();
            dimensions.any(|(name, value)| {
                *name == wanted.name && wanted.value.as_ref().is_none_or(|wanted| wanted == value)
            })
        })
}

/// Where the page behind a token begins: after the key that it names, which is one of those that are listed.
fn after(token: &str, prefix: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut key = URL_SAFE_NO_PAD.decode(token).map_err(|_| Refused::Token)?;
    if !key.starts_with(prefix) {
        return Err(Refused::Token);
    }
    key.push(0);
    Ok(key)
}
