//! What an HTTP gateway does between a client and a function: match a route, write the proxy event, read
//! the function's reply. HTTP APIs, REST APIs and function URLs share it.
//!
//! Nothing here does I/O or reads a clock; the caller brings the time, the ids and the request.

mod call;
mod cors;
mod event;
#[cfg(test)]
mod event_tests;
mod event_v1;
mod event_v2;
mod functions;
mod json;
mod reply;
mod route;
mod stream_head;
mod text;

pub use call::{GatewayAnswer, GatewayCall, fill_stage_variables, function_in_uri, split_stage};
pub use cors::{Cors, CorsRules};
pub use event::ProxyRequest;
pub use event_v1::{write_rest_event, write_v1_event};
pub use event_v2::write_v2_event;
pub use functions::{Functions, Invocation, Invoked};
pub use json::{push_base64, push_str};
pub use reply::{Malformed, ProxyReply, read_rest_reply, read_url_reply, read_v1_reply, read_v2_reply};
pub use route::{InvalidPath, PathParameters, RouteKey, RoutePath, RouteTable};
pub use stream_head::{StreamHead, read_stream_head};
pub use text::{access_log_time, decode_path, decode_query, is_text};
