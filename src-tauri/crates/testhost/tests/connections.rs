//! A browser opens several connections at once and keeps them: each of them is answered while the others stay open.

#![allow(clippy::expect_used, reason = "a failing test should stop at the line")]

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use desk::{Computer, Counter, Desk, Hands, Host, Language};
use testhost::Testhost;

struct Nobody;

impl Hands for Nobody {
    fn pick_dossier(&self) -> Option<std::path::PathBuf> {
        None
    }
    fn pick_new_dossier(&self, _name: &str) -> Option<std::path::PathBuf> {
        None
    }
    fn pick_sheets(&self) -> Vec<std::path::PathBuf> {
        Vec::new()
    }
    fn pick_folder(&self) -> Option<std::path::PathBuf> {
        None
    }
    fn reveal(&self, _path: &std::path::Path) -> bool {
        false
    }
    fn copy_picture(&self, _png: &[u8]) -> bool {
        false
    }
}

fn asked(port: u16, request: &str) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("the host listens");
    stream.set_read_timeout(Some(Duration::from_mins(1))).expect("a limit");
    stream.write_all(request.as_bytes()).expect("the request is sent");
    stream
}

fn answer(stream: &mut TcpStream) -> String {
    let mut bytes = [0; 4096];
    let size = stream.read(&mut bytes).expect("an answer while the other connections stay open");
    String::from_utf8_lossy(bytes.get(..size).unwrap_or_default()).into_owned()
}

#[test]
fn every_connection_is_answered_while_the_others_stay_open() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("index.html"), "<p>dag</p>").expect("a page");
    let desk = Desk::new(Host {
        folder: folder.path().join("app"),
        worker: desk::reader("nobody".into()),
        who: "Adviseur Wonen".to_owned(),
        program: "testhost".to_owned(),
        language: Language::Dutch,
        world: Arc::new(Computer),
    })
    .expect("a desk");
    let host = Testhost::start(Counter::new(desk, Box::new(Nobody)), "secret", folder.path()).expect("a host");
    let port = host.port();
    std::thread::spawn(move || host.serve());

    let mut pages: Vec<_> = (0..64).map(|_| asked(port, "GET /index.html HTTP/1.1\r\nHost: x\r\n\r\n")).collect();
    for page in &mut pages {
        let page = answer(page);
        assert!(
            page.starts_with("HTTP/1.1 200") && page.contains("content-security-policy: default-src 'none'"),
            "{page}"
        );
    }
    let stranger = answer(&mut asked(port, "GET /events HTTP/1.1\r\nHost: x\r\n\r\n"));
    assert!(stranger.starts_with("HTTP/1.1 403"), "{stranger}");
    let outside = answer(&mut asked(port, "GET /../Cargo.toml HTTP/1.1\r\nHost: x\r\n\r\n"));
    assert!(outside.starts_with("HTTP/1.1 404"), "{outside}");
}
