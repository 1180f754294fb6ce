//! The desk behind a loopback address, so that a browser can test the interface against the real core.
//!
//! For tests only, as a library and as a program: the product holds no network code. `POST /call/<name>` answers lines of JSON: any
//! number of `{"progress": …}`, then one `{"ok": …}` or `{"failure": …}`; `GET /events` answers a line per event; the
//! built interface is served beside it.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use axum::body::Body;
use axum::extract::{self, DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use desk::Counter;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_stream::wrappers::UnboundedReceiverStream;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeader;

/// What a page may do, as in the window (`tauri.conf.json`), but for the address of the core: so a test sees what the
/// window would refuse.
const RULES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";

/// A host at its port, not yet serving.
pub struct Testhost {
    listener: TcpListener,
    port: u16,
    core: Core,
    pages: PathBuf,
}

/// What every request may need.
#[derive(Clone)]
struct Core {
    counter: Arc<Counter>,
    token: Arc<str>,
    listeners: Arc<Mutex<Vec<UnboundedSender<Line>>>>,
}

/// A line of JSON on its way to the page.
type Line = Result<String, std::io::Error>;

impl Testhost {
    /// Takes a free port of this computer. `pages` is the folder of the built interface.
    pub fn start(counter: Arc<Counter>, token: &str, pages: &Path) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let listeners: Arc<Mutex<Vec<UnboundedSender<Line>>>> = Arc::default();
        let heard = Arc::clone(&listeners);
        counter.listen(Box::new(move |event, payload| {
            let line = line(&json!({ "event": event, "payload": payload }));
            let mut all = heard.lock().unwrap_or_else(PoisonError::into_inner);
            all.retain(|listener| listener.send(Ok(line.clone())).is_ok());
        }));
        let core = Core { counter, token: token.into(), listeners };
        Ok(Self { listener, port, core, pages: pages.to_path_buf() })
    }

    /// Address of the interface with what it needs to reach the core.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{0}/index.html?port={0}&token={1}", self.port, self.core.token)
    }

    /// Port it listens at.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Answers until the process ends. No request waits for another, nor for a connection that a browser keeps open.
    pub fn serve(self) -> std::io::Result<()> {
        let pages = SetResponseHeader::overriding(
            ServeDir::new(self.pages),
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(RULES),
        );
        let routes = axum::Router::new()
            .route("/call/{name}", post(call))
            .route("/events", get(events))
            .layer(DefaultBodyLimit::disable())
            .layer(middleware::from_fn_with_state(self.core.clone(), with_token))
            .with_state(self.core)
            .fallback_service(pages);
        tokio::runtime::Builder::new_multi_thread()
            .enable_all()
            .build()?
            .block_on(async { axum::serve(tokio::net::TcpListener::from_std(self.listener)?, routes).await })
    }
}

/// Only the page that was given the token reaches the core.
async fn with_token(State(core): State<Core>, request: Request, next: Next) -> Response {
    let token = request.headers().get("x-raadslag-token");
    if token.is_some_and(|token| token.as_bytes() == core.token.as_bytes()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

async fn call(State(core): State<Core>, extract::Path(name): extract::Path<String>, body: String) -> Response {
    let (sender, lines) = unbounded_channel();
    tokio::task::spawn_blocking(move || {
        let args: Value = serde_json::from_str(&body).unwrap_or_default();
        // A browser that went away wants no answer.
        let say = |value: &Value| drop(sender.send(Ok(line(value))));
        say(&match core.counter.call(&name, args, &|progress| say(&json!({ "progress": progress }))) {
            Ok(answer) => json!({ "ok": answer }),
            Err(failure) => json!({ "failure": failure }),
        });
    });
    piece_by_piece(lines)
}

async fn events(State(core): State<Core>) -> Response {
    let (sender, lines) = unbounded_channel();
    core.listeners.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
    piece_by_piece(lines)
}

fn line(value: &Value) -> String {
    format!("{value}\n")
}

/// Lines reach the browser while the call goes on.
fn piece_by_piece(lines: UnboundedReceiver<Line>) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/x-ndjson"), (header::CACHE_CONTROL, "no-store")];
    (headers, Body::from_stream(UnboundedReceiverStream::new(lines))).into_response()
}
