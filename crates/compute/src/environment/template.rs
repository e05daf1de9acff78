//! An environment that is forked from a snapshot, and the one that it is forked from.

use super::{Environment, Event};
use crate::cgroup::Group;
use crate::init::{InitReport, Initialization, Phase};
use crate::member::Member;
use crate::process::{self, Launch};
use crate::sandbox::{Entrance, Plan};
use crate::telemetry::Source;
use crate::{Outcome, Restore, Spec};
use base::Clock;
use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::os::fd::OwnedFd;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

impl Environment {
    /// Starts the process that is to be forked. It keeps its powers in its namespaces, because its children need them to
    /// make theirs; they give them up.
    pub(crate) fn start_template(
        spec: Arc<Spec>,
        plan: Option<Arc<Plan>>,
        clock: Clock,
        home: usize,
        control: OwnedFd,
    ) -> io::Result<Self> {
        let kind = Initialization::SnapStart;
        let mut template = Self::empty(spec, plan, clock, home, kind, Phase::Init)?;
        let spec = Arc::clone(&template.spec);
        let Some(arguments) = &spec.snapshot else { return Err(io::ErrorKind::Unsupported.into()) };
        let mut own = vec![
            ("AWS_LAMBDA_RUNTIME_API", template.address.to_string()),
            ("AWS_LAMBDA_INITIALIZATION_TYPE", kind.as_str().to_owned()),
            ("WHIMBREL_SNAPSHOT_CONTROL", process::CONTROL.to_string()),
        ];
        if let (Some(plan), Some(isolation)) = (&template.plan, &spec.isolation) {
            let visible =
                isolation.visible.iter().chain([&spec.folder]).map(|path| path.display().to_string());
            own.push(("TMPDIR", "/tmp".to_owned()));
            own.push(("WHIMBREL_SNAPSHOT_TMP", isolation.storage_mb.to_string()));
            own.push(("WHIMBREL_SNAPSHOT_VISIBLE", visible.collect::<Vec<_>>().join(":")));
            own.push(("WHIMBREL_SNAPSHOT_FILTER", plan.filter_text()));
        }
        let doors = template.doors();
        let entrance = match template.plan.clone() {
            Some(plan) => Some(Entrance::Template(plan)),
            None => template.confinement()?,
        };
        let member = Member::start(
            Launch {
                program: &spec.program,
                arguments,
                folder: &spec.folder,
                variables: &spec.variables,
                own: &own,
                entrance,
                doors,
                control: Some(control),
                file_limit: None,
            },
            Source::Function,
            true,
        )?;
        template.runtime = Some(member);
        Ok(template)
    }

    /// Serves the template until it says something on its socket; `Err` is how its init ended instead.
    pub(crate) async fn until_template_ready(&mut self, control: &OwnedFd) -> Result<(), Outcome> {
        let failed = |error: io::Error| Outcome::NotStarted(error.to_string());
        let watched = control.try_clone().and_then(process::watch).map_err(failed)?;
        poll_fn(|cx| {
            if watched.poll_read_ready(cx).is_ready() {
                return Poll::Ready(Ok(()));
            }
            match self.poll_event(cx) {
                Poll::Pending | Poll::Ready(Event::Ready) => Poll::Pending,
                Poll::Ready(Event::InitFailed) => {
                    let (payload, error_type) = self.init_failure.take().unwrap_or_default();
                    Poll::Ready(Err(Outcome::Failed { payload, error_type }))
                }
                Poll::Ready(Event::Exited(exit)) => Poll::Ready(Err(Outcome::Exited(exit))),
                Poll::Ready(Event::Finished(outcome) | Event::ExtensionExited(outcome)) => {
                    Poll::Ready(Err(outcome))
                }
                Poll::Ready(Event::NotStarted(reason)) => Poll::Ready(Err(Outcome::NotStarted(reason))),
            }
        })
        .await
    }

    /// The template's init as it is reported.
    pub(crate) fn template_report(&mut self, duration: Duration, outcome: Option<&Outcome>) -> InitReport {
        self.drain_output();
        self.init_log = self.output.take().0;
        self.init_report(duration, outcome)
    }

    /// Takes a process that was forked for it, with its control group.
    pub(crate) fn adopt(&mut self, member: Member, group: Option<Group>) {
        self.runtime = Some(member);
        self.group = group;
    }

    /// Marks it as restored, which is told with its first invocation in the place of its init.
    pub(crate) fn restored(&mut self, restore: Restore) {
        self.init = None;
        self.restore = Some(restore);
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}
