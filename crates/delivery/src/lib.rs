//! Delivery: the one at-least-once engine for everything that is sent on.
//!
//! A [`Job`] is a durable timer of the shard that holds the state it comes from, so it is set in the commit of that state:
//! what was acknowledged is on its way, whatever happens next. [`run`] takes jobs when they are due and has a [`Courier`]
//! attempt them; what comes of an attempt (done, with jobs that follow; again, later) is one commit. A crash between two
//! steps repeats the attempt and loses nothing.
//!
//! Targets that keep what they are given (queues, topics, a function's own queue of events) can be attempted before the job is
//! stored at all; [`first`] and [`rest`] say what is then left of it.
//!
//! What is bounded: how many jobs are attempted at once for one target and for all, so that a slow target holds up nobody
//! else; and how many are held in memory. The rest waits on the disk. What the engine never does: know what a target is. [`http`] is
//! the way to those that are endpoints of users.

mod backoff;
mod engine;
pub mod http;
mod job;
mod turns;
mod waiting;

pub use backoff::{after, jittered};
pub use engine::{Courier, LocalFuture, Verdict, first, rest, run, side_by_side};
pub use job::Job;
pub use turns::Turns;
pub use waiting::{Waiting, waiting};
