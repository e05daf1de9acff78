//! Composition: the store, the rooms, and the doors in front of them. A plain list, no plugin system.

use crate::certificate::CertificateOf;
use crate::cli::Serve;
use crate::embedded::ToMetrics;
use crate::endpoint_health::SetEndpointHealth;
use crate::follow::FollowEvents;
use crate::invoker::HouseFunctions;
use crate::metrics_page::MetricsPage;
use crate::objects::ObjectsOf;
use crate::outbox::{OutboxPage, ReadOutbox};
use crate::output::ToLogs;
use crate::peek::PeekMessages;
use crate::pipes::{DestinationsOf, PipesOf, SourcesOf};
use crate::responses::ResponsesOf;
use crate::screen::note;
use crate::streams::StreamsOf;
use crate::traces::ToTraces;
use anyhow::{Context as _, Result, anyhow};
use apigateway::ApiGateway;
use apigatewayv2::ApiGatewayV2;
use application_autoscaling::ApplicationAutoScaling;
use base::{Clock, Distances, Region};
use cloudformation::CloudFormation;
use cloudwatch::CloudWatch;
use compute::Runtimes;
use delivery::http::Client;
use dynamodb::{DynamoDb, DynamoDbStreams};
use edge::{
    Datagrams, Doors, EdgeOptions, ExecuteApiDoor, FunctionUrlDoor, FunctionsDoor, HttpApiDoor,
    OperationsDoor, RestApiDoor, WorkerHook,
};
use events::Events;
use lambda::Lambda;
use logs::Logs;
use pipes::Pipes;
use s3::S3;
use scheduler::Scheduler;
use secretsmanager::SecretsManager;
use serde_json::{Map, Value};
use sns::Sns;
use sqs::Sqs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Store, StoreOptions};
use wire::House;
use wire::sigv4::Credentials;
use xray::XRay;

/// Everything behind the front door.
pub(crate) struct Rooms {
    store: Store,
    house: Arc<House>,
    cloudformation: Arc<CloudFormation>,
    cloudwatch: Arc<CloudWatch>,
    http_apis: Arc<ApiGatewayV2>,
    rest_apis: Arc<ApiGateway>,
    dynamodb: Arc<DynamoDb>,
    events: Arc<Events>,
    lambda: Arc<Lambda>,
    logs: Arc<Logs>,
    pipes: Arc<Pipes>,
    s3: Arc<S3>,
    scheduler: Arc<Scheduler>,
    scaling: Arc<ApplicationAutoScaling>,
    kms: Arc<kms::Kms>,
    secrets: Arc<SecretsManager>,
    sns: Arc<Sns>,
    sqs: Arc<Sqs>,
    xray: Arc<XRay>,
    /// What functions' programs send to X-Ray's daemon.
    daemon: Arc<Datagrams>,
    regions: Vec<Region>,
}

impl Rooms {
    /// Opens the data folder and builds the rooms on it.
    pub(crate) fn open(
        data: &Path,
        args: &Serve,
        options: &EdgeOptions,
        credentials: Option<Credentials>,
    ) -> Result<Self> {
        let store = Store::open(&StoreOptions { ephemeral: args.ephemeral, ..StoreOptions::new(data) })?;
        let checks = credentials.is_some();
        let s3 = Arc::new(S3::open(s3::Parts {
            store: store.clone(),
            folder: data.join("objects"),
            ephemeral: args.ephemeral,
            clock: options.clock.clone(),
            rng: options.rng.clone(),
            regions: options.regions.clone(),
            credentials,
        })?);
        let mut house = House::new(options.clock.clone(), options.rng.clone());
        house.distances = distances(args.rtt.as_deref())?;
        let (clock, rng, regions) = (&options.clock, &options.rng, &options.regions);
        let rest_apis = Arc::new(ApiGateway::open(&store, regions, clock.clone(), rng.clone())?);
        house.add(Arc::clone(&rest_apis));
        let authority = format!("localhost:{}", options.port);
        let http_apis = ApiGatewayV2::open(&store, regions, authority.clone(), clock.clone(), rng.clone())?;
        let http_apis = Arc::new(http_apis);
        house.add(Arc::clone(&http_apis));
        let http = Arc::new(endpoints(args.ca_file.as_deref(), clock)?);
        let own_url = format!("http://{}:{}", reachable(&options.host), options.port);
        let objects = Arc::new(ObjectsOf(Arc::clone(&s3)));
        let cloudformation = Arc::new(CloudFormation::new(store.clone(), objects, own_url.clone()));
        house.add(Arc::clone(&cloudformation));
        let cloudwatch = Arc::new(CloudWatch::new(store.clone(), clock.clone()));
        house.add(Arc::clone(&cloudwatch));
        let dynamodb = Arc::new(match args.enforce_throughput {
            true => DynamoDb::open_enforcing(&store, regions, clock)?,
            false => DynamoDb::open(&store, regions, clock)?,
        });
        house.add(Arc::clone(&dynamodb));
        house.add(Arc::new(DynamoDbStreams::new(Arc::clone(&dynamodb))));
        house.add(Arc::new(ecr::Ecr::new(store.clone())));
        let loops = args.allow_event_loops;
        let events =
            Events::new(store.clone(), regions, loops, Arc::clone(&http), clock.clone(), rng.clone());
        let events = Arc::new(events);
        house.add(Arc::clone(&events));
        house.add(Arc::new(iam::Iam::open(&store)?));
        let kms = Arc::new(kms::Kms::new(store.clone(), regions, clock.clone()));
        house.add(Arc::clone(&kms));
        let sns = Sns::new(store.clone(), regions, own_url.clone(), http, clock.clone(), rng.clone());
        let sns = Arc::new(sns);
        house.add(Arc::clone(&sns));
        let sqs = Arc::new(Sqs::new(store.clone(), regions, authority, clock.clone(), rng.clone()));
        house.add(Arc::clone(&sqs));
        let (scheduler, scaling) = timekeepers(&store, options, &mut house);
        let secrets = Arc::new(SecretsManager::new(store.clone(), regions, clock.clone()));
        house.add(Arc::clone(&secrets));
        house.add(Arc::new(ssm::Ssm::new(store.clone())));
        house.add(Arc::new(sts::Sts::open(&store, checks)?));
        let logs = Arc::new(Logs::new(
            store.clone(),
            options.clock.clone(),
            Arc::new(ToMetrics(Arc::clone(&cloudwatch))),
        ));
        house.add(Arc::clone(&logs));
        let xray = Arc::new(XRay::new(store.clone(), clock.clone()));
        house.add(Arc::clone(&xray));
        let daemon = Arc::new(Datagrams::open().context("opening a socket for segments of traces")?);
        let lambda = Arc::new(Lambda::new(lambda::Parts {
            store: store.clone(),
            folder: data.join("functions"),
            ephemeral: args.ephemeral,
            runtimes: runtimes(data, args.spares),
            endpoint: own_url,
            clock: options.clock.clone(),
            rng: options.rng.clone(),
            code: Arc::new(ObjectsOf(Arc::clone(&s3))),
            logs: Arc::new(ToLogs(logs.sink())),
            streams: Arc::new(StreamsOf(Arc::clone(&dynamodb))),
            traces: Arc::new(ToTraces(xray.sink())),
            daemon: daemon.address().to_string(),
        }));
        house.add(Arc::clone(&lambda));
        let (sources, destinations) = (SourcesOf(Arc::clone(&lambda)), DestinationsOf(Arc::clone(&events)));
        let pipes = Arc::new(Pipes::new(store.clone(), Arc::new(sources), Arc::new(destinations)));
        lambda.lead_to_pipes(Arc::new(PipesOf(Arc::downgrade(&pipes))));
        house.add(Arc::clone(&pipes));
        Ok(Self {
            store,
            house: Arc::new(house),
            cloudformation,
            cloudwatch,
            http_apis,
            rest_apis,
            dynamodb,
            events,
            lambda,
            logs,
            pipes,
            s3,
            scheduler,
            kms,
            scaling,
            secrets,
            sns,
            sqs,
            xray,
            daemon,
            regions: options.regions.clone(),
        })
    }

    /// The doors in front of the rooms.
    pub(crate) fn doors(&self, options: &EdgeOptions, credentials: Option<Credentials>) -> Doors {
        let functions = FunctionsDoor {
            lambda: Arc::clone(&self.lambda),
            house: Arc::clone(&self.house),
            regions: options.regions.clone(),
        };
        let outbox = OutboxPage {
            sns: Arc::clone(&self.sns),
            regions: options.regions.clone(),
            is_open: credentials.is_none(),
        };
        let operations = OperationsDoor::new(Arc::clone(&self.house), options, credentials);
        let operations =
            operations.with_functions(functions).with_own(Arc::new(PeekMessages(Arc::clone(&self.sqs))));
        let operations = operations.with_own(Arc::new(SetEndpointHealth(Arc::clone(&self.events))));
        let operations = operations.with_own(Arc::new(ReadOutbox(Arc::clone(&self.sns))));
        let operations = operations.with_own(Arc::new(FollowEvents(Arc::clone(&self.house))));
        let operations = Arc::new(operations);
        let functions = Arc::new(HouseFunctions(Arc::clone(&self.house)));
        let metrics = MetricsPage {
            cloudwatch: Arc::clone(&self.cloudwatch),
            house: Arc::clone(&self.house),
            store: self.store.clone(),
            clock: self.house.clock.clone(),
            regions: self.regions.clone(),
        };
        let http_apis: Arc<dyn ExecuteApiDoor> =
            Arc::new(HttpApiDoor { apis: Arc::clone(&self.http_apis), functions: functions.clone() });
        let rest_apis = Arc::new(RestApiDoor { apis: Arc::clone(&self.rest_apis), functions });
        Doors {
            execute_api: vec![http_apis, rest_apis],
            responses: Some(Arc::new(ResponsesOf {
                cloudformation: Arc::clone(&self.cloudformation),
                clock: self.house.clock.clone(),
            })),
            function_urls: Some(Arc::clone(&operations) as Arc<dyn FunctionUrlDoor>),
            operations,
            objects: Some(Arc::new(ObjectsOf(Arc::clone(&self.s3)))),
            pages: vec![Arc::new(metrics), Arc::new(CertificateOf(Arc::clone(&self.sns))), Arc::new(outbox)],
            served: self.served(),
            on_start: Some(self.on_start()),
            on_stop: Some(self.on_stop()),
        }
    }

    /// One worker ends environments that have long been idle, commits what functions print, and does what tables need
    /// without a request.
    fn on_start(&self) -> WorkerHook {
        let (lambda, logs) = (Arc::clone(&self.lambda), Arc::clone(&self.logs));
        let (dynamodb, clock) = (Arc::clone(&self.dynamodb), self.house.clock.clone());
        let (house, regions) = (Arc::clone(&self.house), self.regions.clone());
        let (events, sns, sqs) = (Arc::clone(&self.events), Arc::clone(&self.sns), Arc::clone(&self.sqs));
        let (kms, pipes) = (Arc::clone(&self.kms), Arc::clone(&self.pipes));
        let (scheduler, secrets) = (Arc::clone(&self.scheduler), Arc::clone(&self.secrets));
        let scaling = Arc::clone(&self.scaling);
        let cloudwatch = Arc::clone(&self.cloudwatch);
        let (xray, daemon) = (Arc::clone(&self.xray), Arc::clone(&self.daemon));
        Arc::new(move |worker| {
            let (lambda, logs) = (Arc::clone(&lambda), Arc::clone(&logs));
            let (house, regions) = (Arc::clone(&house), regions.clone());
            let erased = regions.clone();
            let (dynamodb, clock) = (Arc::clone(&dynamodb), clock.clone());
            let (events, sns, sqs) = (Arc::clone(&events), Arc::clone(&sns), Arc::clone(&sqs));
            let (scheduler, secrets) = (Arc::clone(&scheduler), Arc::clone(&secrets));
            let scaling = Arc::clone(&scaling);
            let hosted = regions.clone();
            let (cloudwatch, pipes) = (Arc::clone(&cloudwatch), Arc::clone(&pipes));
            let kms = Arc::clone(&kms);
            let (xray, daemon) = (Arc::clone(&xray), Arc::clone(&daemon));
            Box::pin(async move {
                let way = Arc::clone(&house);
                tokio::task::spawn_local(async move {
                    let Err(error) = sns.deliver(&way).await;
                    note!("error: messages are no longer delivered to subscribers: {error}");
                });
                let way = Arc::clone(&house);
                tokio::task::spawn_local(async move {
                    let Err(error) = events.deliver(&way).await;
                    note!("error: events are no longer delivered: {error}");
                });
                keep_time(scheduler, scaling, &house);
                let deliverer = Arc::clone(&lambda);
                let (deliverers_house, deliverers_regions) = (Arc::clone(&house), regions.clone());
                tokio::task::spawn_local(async move {
                    let Err(error) = deliverer.deliver(&deliverers_house, &deliverers_regions).await;
                    note!("error: asynchronous invocations are no longer delivered: {error}");
                });
                let (mapper, way) = (Arc::clone(&lambda), Arc::clone(&house));
                tokio::task::spawn_local(async move {
                    let Err(error) = mapper.run_mappings(&way, &regions).await;
                    note!("error: queues and streams no longer invoke functions: {error}");
                });
                if worker == 0 {
                    if let Err(error) = pipes.begin(&hosted).await {
                        note!("error: pipes do not run: {error}");
                    }
                    follow_metrics(cloudwatch, Arc::clone(&house), hosted.clone());
                    follow_traces(xray, daemon, hosted.clone());
                    tokio::task::spawn_local(async move {
                        if let Err(error) = dynamodb.tend(&clock).await {
                            note!(
                                "error: indexes are no longer filled, expired items and old changes stay: {error}"
                            );
                        }
                    });
                    let (keeper, reader) = (Arc::clone(&sqs), Arc::clone(&sqs));
                    let (gauge, way) = (Arc::clone(&sqs), Arc::clone(&house));
                    tokio::task::spawn_local(async move { gauge.gauge(&way).await });
                    tokio::task::spawn_local(async move {
                        if let Err(error) = keeper.keep_received().await {
                            note!("error: how often messages were received is no longer kept: {error}");
                        }
                    });
                    tokio::task::spawn_local(async move {
                        if let Err(error) = reader.tend_indexes().await {
                            note!("error: queues' messages are no longer read ahead: {error}");
                        }
                    });
                    let way = Arc::clone(&house);
                    tokio::task::spawn_local(async move {
                        if let Err(error) = secrets.tend(&way).await {
                            note!(
                                "error: deleted secrets are no longer erased, and none is rotated: {error}"
                            );
                        }
                    });
                    tend_keys(kms);
                    tokio::task::spawn_local(async move {
                        if let Err(error) = sqs.tend().await {
                            note!("error: dead letters are no longer moved back: {error}");
                        }
                    });
                    let kept = Arc::clone(&logs);
                    tokio::task::spawn_local(async move {
                        if let Err(error) = kept.erase_old(&erased).await {
                            note!("error: old log events are no longer erased: {error}");
                        }
                    });
                    tokio::task::spawn_local(async move {
                        if let Err(error) = lambda.provision(&hosted).await {
                            note!("error: provisioned concurrency is not started: {error}");
                        }
                        lambda.reap_idle().await;
                    });
                    tokio::task::spawn_local(async move {
                        if let Err(error) = logs.commit_output().await {
                            note!("error: what functions print is no longer kept: {error}");
                        }
                    });
                }
            })
        })
    }

    /// Environments end when no request can need them any more, and what they printed, and what receives have left, is kept.
    fn on_stop(&self) -> WorkerHook {
        let (lambda, logs, sqs) = (Arc::clone(&self.lambda), Arc::clone(&self.logs), Arc::clone(&self.sqs));
        let (cloudwatch, house) = (Arc::clone(&self.cloudwatch), Arc::clone(&self.house));
        let xray = Arc::clone(&self.xray);
        Arc::new(move |_| {
            let (lambda, logs, sqs) = (Arc::clone(&lambda), Arc::clone(&logs), Arc::clone(&sqs));
            let (cloudwatch, house) = (Arc::clone(&cloudwatch), Arc::clone(&house));
            let xray = Arc::clone(&xray);
            Box::pin(async move {
                lambda.shut_down().await;
                if let Err(error) = xray.flush().await {
                    note!("error: the last segments of functions are lost: {error}");
                }
                if let Err(error) = cloudwatch.flush(&house).await {
                    note!("error: what was counted last becomes no metric: {error}");
                }
                if let Err(error) = sqs.flush().await {
                    note!("error: how often messages were received last is lost: {error}");
                }
                if let Err(error) = logs.flush().await {
                    note!("error: the last lines that functions printed are lost: {error}");
                }
            })
        })
    }

    /// The operations that each service serves.
    fn served(&self) -> Value {
        let mut services = Map::new();
        for (service, operations) in self.house.served() {
            let names: Vec<&str> = operations.iter().map(|operation| operation.name).collect();
            // Streamed answers are no operation of the house, which answers whole ones.
            let streamed = (service.name == "lambda").then_some("InvokeWithResponseStream");
            let names: Vec<&str> = names.into_iter().chain(streamed).collect();
            services.insert(service.name.to_owned(), Value::from(names));
        }
        // S3 is no room of the house: its bodies are streams.
        services.insert("s3".to_owned(), Value::from(s3::OPERATIONS));
        Value::Object(services)
    }

    /// Writes what waits and lets go of the data folder.
    pub(crate) fn close(&self) -> Result<()> {
        self.s3.close()?;
        self.store.close().context("closing the store")
    }
}

/// Commits what rooms count, and puts old values together.
fn follow_metrics(cloudwatch: Arc<CloudWatch>, house: Arc<House>, regions: Vec<Region>) {
    let collector = Arc::clone(&cloudwatch);
    tokio::task::spawn_local(async move {
        let Err(error) = collector.collect(&house).await;
        note!("error: what is counted becomes no metrics any more: {error}");
    });
    tokio::task::spawn_local(async move {
        let Err(error) = cloudwatch.tend(&regions).await;
        note!("error: old values of metrics are no longer put together: {error}");
    });
}

/// Takes in what functions leave of their traces and what their programs send to the daemon, and erases old traces.
fn follow_traces(xray: Arc<XRay>, daemon: Arc<Datagrams>, regions: Vec<Region>) {
    let (sink, keeper) = (xray.sink(), Arc::clone(&xray));
    tokio::task::spawn_local(async move {
        let error = daemon.each(|datagram| sink.datagram(datagram)).await;
        note!("error: what functions send to X-Ray's daemon is no longer taken: {error}");
    });
    tokio::task::spawn_local(async move {
        let Err(error) = keeper.commit_left().await;
        note!("error: segments of functions are no longer kept: {error}");
    });
    tokio::task::spawn_local(async move {
        let Err(error) = xray.erase_old(&regions).await;
        note!("error: old traces are no longer erased: {error}");
    });
}

/// How far the regions are from each other: as a file says, not at all, or as AWS's are.
fn distances(rtt: Option<&str>) -> Result<Distances> {
    match rtt {
        None => Ok(Distances::realistic()),
        Some("0") => Ok(Distances::none()),
        Some(file) => {
            let text =
                std::fs::read_to_string(file).with_context(|| format!("reading the round trips {file}"))?;
            Distances::parse(&text).map_err(|error| anyhow!("--rtt {file}: {error}"))
        }
    }
}

/// The way to HTTP endpoints of users.
fn endpoints(authorities: Option<&Path>, clock: &Clock) -> Result<Client> {
    match authorities {
        None => Ok(Client::new(clock.clone())),
        Some(file) => Client::trusting(clock.clone(), file).map_err(|error| anyhow!("--ca-file {error}")),
    }
}

/// An address that a function of this machine can call.
fn reachable(host: &str) -> &str {
    if host == "0.0.0.0" || host == "::" { "127.0.0.1" } else { host }
}

/// Where interpreters' packages are installed: shared by all data folders of a checkout where the variable says so, because
/// they are large and hold no state.
fn runtimes(data: &Path, spares: usize) -> Runtimes {
    let folder = std::env::var_os("WHIMBREL_RUNTIMES").map_or_else(|| data.join("runtimes"), PathBuf::from);
    Runtimes::isolating(folder, Arc::new(|line| note!("{line}")), data, spares)
}

/// The rooms that act by the clock.
fn timekeepers(
    store: &Store,
    options: &EdgeOptions,
    house: &mut House,
) -> (Arc<Scheduler>, Arc<ApplicationAutoScaling>) {
    let (clock, rng, regions) = (&options.clock, &options.rng, &options.regions);
    let scheduler = Arc::new(Scheduler::new(store.clone(), regions, clock.clone(), rng.clone()));
    house.add(Arc::clone(&scheduler));
    let scaling = ApplicationAutoScaling::new(store.clone(), regions, clock.clone(), rng.clone());
    let scaling = Arc::new(scaling);
    house.add(Arc::clone(&scaling));
    (scheduler, scaling)
}

/// Fires schedules, and scales what is to be scaled.
fn keep_time(scheduler: Arc<Scheduler>, scaling: Arc<ApplicationAutoScaling>, house: &Arc<House>) {
    let way = Arc::clone(house);
    tokio::task::spawn_local(async move {
        let Err(error) = scheduler.run(&way).await;
        note!("error: schedules no longer fire: {error}");
    });
    let way = Arc::clone(house);
    tokio::task::spawn_local(async move {
        let Err(error) = scaling.run(&way).await;
        note!("error: nothing is scaled any more: {error}");
    });
}

/// Erases deleted keys and rotates those whose turn it is.
fn tend_keys(kms: Arc<kms::Kms>) {
    tokio::task::spawn_local(async move {
        if let Err(error) = kms.tend().await {
            note!("error: deleted keys are no longer erased, and none is rotated: {error}");
        }
    });
}
