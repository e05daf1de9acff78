//! The doors to deployed APIs: the rooms of API Gateway, and the functions that they call.

use crate::{ExecuteApiDoor, LocalFuture};
use apigateway::ApiGateway;
use apigatewayv2::ApiGatewayV2;
use base::Region;
use engine::gateway::{Functions, GatewayAnswer, GatewayCall};
use std::sync::Arc;

/// The door to HTTP APIs.
pub struct HttpApiDoor {
    /// The room.
    pub apis: Arc<ApiGatewayV2>,
    /// What its integrations call.
    pub functions: Arc<dyn Functions>,
}

/// The door to REST APIs.
pub struct RestApiDoor {
    /// The room.
    pub apis: Arc<ApiGateway>,
    /// What its integrations call.
    pub functions: Arc<dyn Functions>,
}

impl ExecuteApiDoor for HttpApiDoor {
    fn has(&self, api_id: &str, region: Option<Region>) -> bool {
        self.apis.has(api_id, region)
    }

    fn execute<'a>(&'a self, call: GatewayCall) -> LocalFuture<'a, GatewayAnswer> {
        Box::pin(self.apis.execute(call, &*self.functions))
    }
}

impl ExecuteApiDoor for RestApiDoor {
    fn has(&self, api_id: &str, region: Option<Region>) -> bool {
        self.apis.has(api_id, region)
    }

    fn execute<'a>(&'a self, call: GatewayCall) -> LocalFuture<'a, GatewayAnswer> {
        Box::pin(self.apis.execute(call, &*self.functions))
    }
}
