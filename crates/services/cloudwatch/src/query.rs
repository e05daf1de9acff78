//! What was put in, by period and unit.

use crate::CloudWatch;
use crate::metric::MetricId;
use crate::put::decoded;
use crate::records::metric::{self, MetricRecord};
use crate::records::point::{self, Point};
use crate::retention::Window;
use base::{AccountId, Distribution, Region};
use std::collections::BTreeMap;
use wire::Internal;

/// The values of each period, by its beginning and the unit.
pub(crate) type Periods = BTreeMap<(i64, u8), Distribution>;

impl CloudWatch {
    /// The values of a metric within a window; of all units where none is asked for.
    pub(crate) fn periods(
        &self,
        region: Region,
        account: &AccountId,
        id: &MetricId,
        window: Window,
        unit: Option<u8>,
    ) -> Result<Periods, Internal> {
        let (shard, now) = (self.shard(region)?, self.now());
        let mut periods = Periods::new();
        let stored = shard.get(&metric::key(account.as_str(), id)).map_err(Internal::new)?;
        let Some(stored) = stored else { return Ok(periods) };
        let record: MetricRecord = serde_json::from_slice(&stored).map_err(Internal::new)?;
        let bounds = point::from(record.number, window.start)..point::from(record.number, window.end);
        for entry in shard.range(bounds) {
            let (key, value) = entry.map_err(Internal::new)?;
            let Some(point) = Point::of(&key) else { continue };
            if unit.is_some_and(|unit| unit != point.unit) || !window.shows(point.at, now) {
                continue;
            }
            let values = decoded(&value)?;
            periods.entry((window.period_of(point.at), point.unit)).or_default().merge(&values);
        }
        Ok(periods)
    }
}
