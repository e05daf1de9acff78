//! The `Server-Timing` header, in which a Whimbrel server says where a request's time went.

use base::LatencySource;

/// Microseconds in each source, in the order of [`LatencySource::ALL`].
pub(crate) type Sources = [f64; 4];

/// Reads `physics;dur=0.000, front-door;dur=0.040, ...` (milliseconds); `None` where no source of ours is named.
pub(crate) fn parse(header: &str) -> Option<Sources> {
    let mut sources = Sources::default();
    let mut any = false;
    for metric in header.split(',') {
        let mut parts = metric.split(';').map(str::trim);
        let name = parts.next()?;
        let Some(index) = LatencySource::ALL.iter().position(|source| source.name() == name) else {
            continue;
        };
        let Some(millis) = parts.find_map(|part| part.strip_prefix("dur=")?.parse::<f64>().ok()) else {
            continue;
        };
        sources[index] = millis * 1000.0;
        any = true;
    }
    any.then_some(sources)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_a_server_sends_and_passes_over_what_it_does_not_know() {
        let header = "physics;dur=0.000, front-door;dur=0.040, cache;desc=x, compute;desc=\"f\";dur=0.310, integration;dur=0.150";
        assert_eq!(parse(header), Some([0.0, 40.0, 310.0, 150.0]));
        assert_eq!(parse("db;dur=53"), None);
        assert_eq!(parse(""), None);
        assert_eq!(parse("compute;dur=x"), None);
    }
}
