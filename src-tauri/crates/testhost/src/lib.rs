//! The desk behind a loopback address, so that a browser can test the interface against the real core.
//!
//! For tests only, as a library and as a program: the product holds no network code. `POST /call/<name>` answers lines of JSON: any
//! number of `{"progress": …}`, then one `{"ok": …}` or `{"failure": …}`; `GET /events` answers a line per event; the
//! built interface is served beside it.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

use desk::Counter;
use serde_json::{Value, json};
use tiny_http::{Header, Method, Request, Response, Server, StatusCode};

/// What a page may do, as in the window (`tauri.conf.json`), but for the address of the core: so a test sees what the
/// window would refuse.
const RULES: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-src 'none'; object-src 'none'";

/// A running host.
pub struct Testhost {
    server: Arc<Server>,
    counter: Arc<Counter>,
    token: String,
    pages: PathBuf,
    listeners: Arc<Mutex<Vec<Sender<String>>>>,
}

impl Testhost {
    /// Starts at a free port of this computer. `pages` is the folder of the built interface.
    pub fn start(counter: Arc<Counter>, token: &str, pages: &Path) -> std::io::Result<Self> {
        let server = Server::http("127.0.0.1:0").map_err(std::io::Error::other)?;
        let listeners: Arc<Mutex<Vec<Sender<String>>>> = Arc::default();
        let heard = Arc::clone(&listeners);
        counter.listen(Box::new(move |event, payload| {
            let line = json!({ "event": event, "payload": payload }).to_string();
            let mut all = heard.lock().unwrap_or_else(PoisonError::into_inner);
            all.retain(|listener| listener.send(line.clone()).is_ok());
        }));
        Ok(Self { server: Arc::new(server), counter, token: token.to_owned(), pages: pages.to_path_buf(), listeners })
    }

    /// Address of the interface with what it needs to reach the core.
    pub fn address(&self) -> String {
        let port = self.port();
        format!("http://127.0.0.1:{port}/index.html?port={port}&token={}", self.token)
    }

    /// Port it listens at.
    pub fn port(&self) -> u16 {
        self.server.server_addr().to_ip().map_or(0, |address| address.port())
    }

    /// Answers until the process ends; each request on a thread of its own.
    pub fn serve(&self) {
        for request in self.server.incoming_requests() {
            let counter = Arc::clone(&self.counter);
            let (token, pages, listeners) = (self.token.clone(), self.pages.clone(), Arc::clone(&self.listeners));
            std::thread::spawn(move || {
                // A browser that went away wants no answer.
                let _ = answer(request, &counter, &token, &pages, &listeners);
            });
        }
    }
}

fn answer(
    request: Request,
    counter: &Counter,
    token: &str,
    pages: &Path,
    listeners: &Mutex<Vec<Sender<String>>>,
) -> std::io::Result<()> {
    let path = request.url().split('?').next().unwrap_or("/").to_owned();
    let is_core = path.starts_with("/call/") || path == "/events";
    if !is_core {
        return page(request, pages, &path);
    }
    let has_token =
        request.headers().iter().any(|header| header.field.equiv("x-raadslag-token") && header.value.as_str() == token);
    if !has_token {
        return request.respond(Response::empty(StatusCode(403)));
    }
    if path == "/events" {
        let (sender, receiver) = channel();
        listeners.lock().unwrap_or_else(PoisonError::into_inner).push(sender);
        return events(request, &receiver);
    }
    call(request, counter, path.trim_start_matches("/call/"))
}

fn call(mut request: Request, counter: &Counter, name: &str) -> std::io::Result<()> {
    if *request.method() != Method::Post {
        return request.respond(Response::empty(StatusCode(405)));
    }
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body)?;
    let args: Value = serde_json::from_str(&body).unwrap_or_default();
    let out = Mutex::new(chunked(request)?);
    let line = |value: &Value| {
        let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
        write_chunk(&mut *out, &format!("{value}\n"))
    };
    let last = match counter.call(name, args, &|progress| {
        let _ = line(&json!({ "progress": progress }));
    }) {
        Ok(answer) => json!({ "ok": answer }),
        Err(failure) => json!({ "failure": failure }),
    };
    line(&last)?;
    let mut out = out.lock().unwrap_or_else(PoisonError::into_inner);
    out.write_all(b"0\r\n\r\n")?;
    out.flush()
}

fn events(request: Request, receiver: &Receiver<String>) -> std::io::Result<()> {
    let mut out = chunked(request)?;
    for line in receiver {
        write_chunk(&mut *out, &format!("{line}\n"))?;
    }
    Ok(())
}

/// Answers piece by piece: lines reach the browser while the call goes on.
fn chunked(request: Request) -> std::io::Result<Box<dyn Write + Send>> {
    let mut out = request.into_writer();
    out.write_all(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
    )?;
    out.flush()?;
    Ok(out)
}

fn write_chunk(out: &mut dyn Write, text: &str) -> std::io::Result<()> {
    write!(out, "{:x}\r\n{text}\r\n", text.len())?;
    out.flush()
}

fn page(request: Request, pages: &Path, path: &str) -> std::io::Result<()> {
    let name = path.trim_start_matches('/');
    let name = if name.is_empty() { "index.html" } else { name };
    let is_inside = !name.split('/').any(|part| part == ".." || part.is_empty());
    let file = is_inside.then(|| std::fs::File::open(pages.join(name)).ok()).flatten();
    let Some(mut file) = file else { return request.respond(Response::empty(StatusCode(404))) };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes)?;
    let kind = match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    let headers = [("Content-Type", kind), ("Content-Security-Policy", RULES)];
    let headers = headers.into_iter().filter_map(|(name, value)| Header::from_bytes(name, value).ok());
    request.respond(headers.fold(Response::from_data(bytes), Response::with_header))
}
