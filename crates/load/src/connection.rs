//! Connections to the target: kept alive and reused, or new for each request.

use anyhow::{Context, Result};
use bytes::Bytes;
use http_body_util::Full;
use hyper::client::conn::http1::{self, SendRequest};
use hyper_util::rt::TokioIo;
use std::cell::{Cell, RefCell};
use std::net::SocketAddr;
use tokio::net::{TcpStream, lookup_host};

/// The most connections that are open at once; past it a request waits its turn in the error column.
const MOST: usize = 8_192;

/// The connections of one run; it lives on one thread.
pub(crate) struct Connections {
    address: SocketAddr,
    keep_alive: bool,
    idle: RefCell<Vec<SendRequest<Full<Bytes>>>>,
    open: Cell<usize>,
    opened: Cell<u64>,
}

impl Connections {
    /// Connections to `authority`, whose name is looked up once.
    pub(crate) async fn new(authority: &str, keep_alive: bool) -> Result<Self> {
        let with_port =
            if authority.contains(':') { authority.to_owned() } else { format!("{authority}:80") };
        // `x.localhost` is the loopback by RFC 6761, whether or not the machine's resolver knows it.
        let host = with_port.rsplit_once(':').map_or(with_port.as_str(), |(host, _)| host);
        let port = with_port.rsplit(':').next().unwrap_or_default();
        let name = if host.ends_with(".localhost") { format!("127.0.0.1:{port}") } else { with_port.clone() };
        let found = lookup_host(&name).await.with_context(|| format!("looking up `{authority}`"))?;
        // Servers on a laptop often listen on IPv4 alone, so that comes first.
        let mut found: Vec<SocketAddr> = found.collect();
        found.sort_by_key(SocketAddr::is_ipv6);
        let address = *found.first().with_context(|| format!("`{authority}` has no address"))?;
        Ok(Self { address, keep_alive, idle: RefCell::default(), open: Cell::new(0), opened: Cell::new(0) })
    }

    /// A connection that is ready to send.
    pub(crate) async fn take(&self) -> Result<SendRequest<Full<Bytes>>, String> {
        while let Some(connection) = self.pop() {
            if !connection.is_closed() {
                return Ok(connection);
            }
            self.forget();
        }
        if self.open.get() >= MOST {
            return Err(format!("{MOST} connections are open already"));
        }
        self.open.set(self.open.get() + 1);
        self.opened.set(self.opened.get() + 1);
        self.connect().await.inspect_err(|_| self.forget())
    }

    /// Gives a connection back whose reply has been read to its end.
    pub(crate) fn give_back(&self, connection: SendRequest<Full<Bytes>>) {
        if self.keep_alive && !connection.is_closed() {
            self.idle.borrow_mut().push(connection);
        } else {
            self.forget();
        }
    }

    /// Counts a connection out that will not come back.
    pub(crate) fn forget(&self) {
        self.open.set(self.open.get().saturating_sub(1));
    }

    /// How many were opened in all.
    pub(crate) fn opened(&self) -> u64 {
        self.opened.get()
    }

    fn pop(&self) -> Option<SendRequest<Full<Bytes>>> {
        self.idle.borrow_mut().pop()
    }

    async fn connect(&self) -> Result<SendRequest<Full<Bytes>>, String> {
        let stream = TcpStream::connect(self.address).await.map_err(|error| kind(&error))?;
        stream.set_nodelay(true).map_err(|error| kind(&error))?;
        let (sender, connection) =
            http1::handshake(TokioIo::new(stream)).await.map_err(|error| error.to_string())?;
        // Its errors reach whoever waits for the reply.
        tokio::task::spawn_local(async move { drop(connection.await) });
        Ok(sender)
    }
}

/// The name of an error under which like ones are counted.
fn kind(error: &std::io::Error) -> String {
    error.kind().to_string()
}
