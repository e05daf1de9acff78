//! The first seam: every AWS operation is one function, reached from the wire and in process by one path.

use crate::codec::{Decoder, Malformed};
use crate::schema::{OperationSchema, ServiceSchema};
use crate::shape::{AnyShape, Internal, OperationError, Shape};
use base::{AccountId, Region, RequestId, Trace};
use std::any::Any;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;

pub use crate::house::House;

/// A future that stays on the worker that made it.
pub type LocalFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// An operation of a model; `xtask wire` generates a type for each that is served.
pub trait Operation: 'static {
    /// What it is given.
    type Input: Shape + Default + Send + 'static;
    /// What it answers.
    type Output: Shape + Send + 'static;
    /// What it answers instead.
    type Error: OperationError + From<Internal>;
    /// The service that it belongs to.
    const SERVICE: &'static ServiceSchema;
    /// What the model says of it.
    const SCHEMA: &'static OperationSchema;
}

/// Who calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    /// The account that the call acts in.
    pub account: AccountId,
    /// The region that it was signed for.
    pub region: Region,
    /// The access key that signed it; empty where nothing was signed, or where Whimbrel itself calls.
    pub access_key_id: Arc<str>,
}

/// One call of an operation.
#[derive(Clone)]
pub struct Call {
    /// Who calls.
    pub caller: Caller,
    /// The id in the reply's `x-amzn-RequestId`.
    pub request_id: RequestId,
    /// Where the request's time goes.
    pub trace: Trace,
    /// `X-Amzn-Trace-Id`, handed on to functions.
    pub trace_id: Arc<str>,
    /// The whole of that header, where the caller sent it.
    pub trace_header: Option<Arc<str>>,
    /// The way to every other operation.
    pub house: Arc<House>,
}

/// What an operation's function is given besides its input: its service, to which it derefs, and the call.
pub struct Cx<S> {
    /// The service.
    pub service: Arc<S>,
    /// The call.
    pub call: Call,
}

impl<S> Deref for Cx<S> {
    type Target = S;

    fn deref(&self) -> &S {
        &self.service
    }
}

impl<S> Cx<S> {
    /// The account that the call acts in.
    pub fn account(&self) -> &AccountId {
        &self.call.caller.account
    }

    /// The region that the call was signed for.
    pub fn region(&self) -> Region {
        self.call.caller.region
    }

    /// The way to every other operation, and to time and randomness.
    pub fn house(&self) -> &Arc<House> {
        &self.call.house
    }
}

/// A room of the house.
pub trait Service: Send + Sync + Sized + 'static {
    /// What its model says.
    const SCHEMA: &'static ServiceSchema;
    /// The operations that it serves, flat and alphabetic: `operations![GetItem => get_item, ...]`.
    fn operations() -> Operations<Self>;
}

/// The operations that a service serves.
pub struct Operations<S>(pub(crate) Vec<Handler<S>>);

impl<S> Operations<S> {
    /// Made by `operations!`.
    #[doc(hidden)]
    pub fn from_handlers(handlers: Vec<Handler<S>>) -> Self {
        Self(handlers)
    }
}

/// An operation with the function that answers it.
pub struct Handler<S> {
    pub(crate) bind: Box<dyn FnOnce(Arc<S>) -> Box<dyn Served>>,
}

impl<S: Send + Sync + 'static> Handler<S> {
    /// Pairs operation `O` with its function.
    pub fn of<O: Operation>(run: Run<O, S>) -> Self {
        Self {
            bind: Box::new(move |service| Box::new(Bound::<O, S> { service, run, operation: PhantomData })),
        }
    }
}

/// The flat list of a service's operations: `operations![GetItem => get_item, PutItem => put_item]`, where each
/// function is `async fn(&Cx<Service>, Input) -> Result<Output, Error>`.
#[macro_export]
macro_rules! operations {
    ($($operation:path => $function:path),* $(,)?) => {
        $crate::operation::Operations::from_handlers(vec![
            $($crate::operation::Handler::of::<$operation>(|cx, input| ::std::boxed::Box::pin($function(cx, input)))),*
        ])
    };
}

/// An operation's function.
pub type Run<O, S> = for<'a> fn(
    &'a Cx<S>,
    <O as Operation>::Input,
)
    -> LocalFuture<'a, Result<<O as Operation>::Output, <O as Operation>::Error>>;

struct Bound<O: Operation, S> {
    service: Arc<S>,
    run: Run<O, S>,
    operation: PhantomData<fn() -> O>,
}

/// An operation whose types are known again only inside.
pub(crate) trait Served: Send + Sync {
    fn schema(&self) -> &'static OperationSchema;
    fn service(&self) -> &'static ServiceSchema;
    /// The typed form of itself, for calls in process.
    fn read(&self, from: &mut dyn Decoder) -> Result<Box<dyn AnyShape>, Malformed>;
    fn run<'a>(
        &'a self,
        call: Call,
        input: Box<dyn Any>,
    ) -> LocalFuture<'a, Result<Box<dyn AnyShape>, Box<dyn AnyError>>>;
}

/// An operation's error whose type is known again only inside.
pub(crate) trait AnyError: OperationError {
    fn into_any(self: Box<Self>) -> Box<dyn Any>;
}

impl<T: OperationError> AnyError for T {
    fn into_any(self: Box<Self>) -> Box<dyn Any> {
        self
    }
}

impl<O: Operation, S: Send + Sync + 'static> Served for Bound<O, S> {
    fn schema(&self) -> &'static OperationSchema {
        O::SCHEMA
    }

    fn service(&self) -> &'static ServiceSchema {
        O::SERVICE
    }

    fn read(&self, from: &mut dyn Decoder) -> Result<Box<dyn AnyShape>, Malformed> {
        Ok(Box::new(O::Input::read(O::SCHEMA.input, from)?))
    }

    fn run<'a>(
        &'a self,
        call: Call,
        input: Box<dyn Any>,
    ) -> LocalFuture<'a, Result<Box<dyn AnyShape>, Box<dyn AnyError>>> {
        Box::pin(async move {
            let input = match input.downcast::<O::Input>() {
                Ok(input) => *input,
                Err(_) => {
                    let error: O::Error = Internal::new("an input of another operation").into();
                    return Err(Box::new(error) as Box<dyn AnyError>);
                }
            };
            let cx = Cx { service: Arc::clone(&self.service), call };
            match (self.run)(&cx, input).await {
                Ok(output) => Ok(Box::new(output) as Box<dyn AnyShape>),
                Err(error) => Err(Box::new(error) as Box<dyn AnyError>),
            }
        })
    }
}
