//! A small WebDriver client: looks, clicks and types in a real window as a person does. Knows elements, not Raadslag.

use std::ffi::OsString;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};
use ureq::Agent;

/// So long a person would wait before calling it broken. Debug builds on a busy machine are slow.
pub(crate) const PATIENCE: Duration = Duration::from_mins(1);

/// Looks up what stands on the page by its kind and the name a screen reader would say.
const FINDER: &str = include_str!("finder.js");

/// The name that the WebDriver standard gives the reference of an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Keys by the codes that the WebDriver standard gives them.
pub(crate) const CONTROL: char = '\u{e009}';
pub(crate) const SHIFT: char = '\u{e008}';
pub(crate) const ENTER: char = '\u{e007}';

/// A window under control, and the program that controls it.
pub(crate) struct Driver {
    process: Child,
    agent: Agent,
    session: String,
}

/// Something on the page.
#[derive(Clone, Debug)]
pub(crate) struct Element(String);

impl Driver {
    /// Starts the program with its arguments in this environment and waits for its page.
    pub(crate) fn start(program: &Path, arguments: &[OsString], environment: &[(&str, OsString)]) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(Stdio::null());
        command.env("TAURI_WEBVIEW_AUTOMATION", "true").envs(environment.iter().cloned());
        let process = command.spawn().expect("WebKitWebDriver does not start");
        let agent = Agent::config_builder().http_status_as_error(false).timeout_global(Some(PATIENCE)).build();
        let mut driver = Self { process, agent: agent.into(), session: format!("http://127.0.0.1:{port}/session") };
        let arguments: Vec<String> = arguments.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        let options = json!({ "binary": program, "args": arguments });
        let wish = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let opened = driver.until("a session", |driver| driver.ask("POST", "", &wish).ok());
        let id = opened["sessionId"].as_str().expect("a session without a name").to_owned();
        driver.session = format!("{}/{id}", driver.session);
        driver.until("the page", |driver| {
            let text = driver.run("return document.querySelector('#root')?.innerText ?? ''", &[]);
            (!text.as_str().unwrap_or_default().is_empty()).then_some(())
        });
        driver
    }

    /// What the window shows, as a picture (PNG).
    pub(crate) fn picture(&self) -> Vec<u8> {
        let shown = self.ask("GET", "/screenshot", &Value::Null).unwrap_or_else(|fault| panic!("{fault}"));
        BASE64_STANDARD.decode(shown.as_str().unwrap_or_default()).unwrap()
    }

    /// Runs a script in the page and answers what it returns.
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.ask("POST", "/execute/sync", &body).unwrap_or_else(|fault| panic!("{fault}\nin: {script}"))
    }

    /// The same for a script that calls its last argument with the answer.
    pub(crate) fn run_long(&self, script: &str, arguments: &[Value]) -> Value {
        let body = json!({ "script": script, "args": arguments });
        self.ask("POST", "/execute/async", &body).unwrap_or_else(|fault| panic!("{fault}\nin: {script}"))
    }

    /// What has this role and name now, when it is to be seen. A name may be a part when it ends in `…`.
    pub(crate) fn look_for(&self, role: &str, name: &str) -> Option<Element> {
        self.element(&format!("{FINDER}\nreturn find(arguments[0], arguments[1]);"), &[json!(role), json!(name)])
    }

    /// The element that a script answers; none when the page was drawn anew meanwhile.
    fn element(&self, script: &str, arguments: &[Value]) -> Option<Element> {
        let found = self.ask("POST", "/execute/sync", &json!({ "script": script, "args": arguments })).ok()?;
        found[ELEMENT].as_str().map(|id| Element(id.to_owned()))
    }

    /// Waits for what has this role and name.
    #[track_caller]
    pub(crate) fn find(&self, role: &str, name: &str) -> Element {
        self.until(&format!("{role} “{name}”"), |driver| driver.look_for(role, name))
    }

    /// Waits for the first thing a selector finds.
    #[track_caller]
    pub(crate) fn select(&self, selector: &str) -> Element {
        self.until(selector, |driver| driver.first(selector))
    }

    /// Clicks the first thing a selector finds, once nothing lies over it.
    #[track_caller]
    pub(crate) fn click_at(&self, selector: &str) -> Element {
        self.press_found(selector, |driver| driver.first(selector))
    }

    /// Clicks what has this role and name, once nothing lies over it.
    #[track_caller]
    pub(crate) fn click(&self, role: &str, name: &str) -> Element {
        self.press_found(&format!("a click on {role} “{name}”"), |driver| driver.look_for(role, name))
    }

    fn first(&self, selector: &str) -> Option<Element> {
        self.element("return document.querySelector(arguments[0])", &[json!(selector)])
    }

    #[track_caller]
    fn press_found(&self, wanted: &str, find: impl Fn(&Self) -> Option<Element>) -> Element {
        self.until(wanted, |driver| {
            let element = find(driver)?;
            driver.press(&element).ok()?;
            Some(element)
        })
    }

    /// Clicks an element; an error when something lies over it.
    fn press(&self, element: &Element) -> Result<(), String> {
        // As a person scrolls: until it stands free of the strips above and below. The driver's own scrolling glides,
        // and it would click where the element was.
        let bring = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.ask("POST", "/execute/sync", &json!({ "script": bring, "args": [{ ELEMENT: element.0 }] }))?;
        self.ask("POST", &format!("/element/{}/click", element.0), &json!({})).map(|_| ())
    }

    /// Types in an element.
    #[track_caller]
    pub(crate) fn type_in(&self, element: &Element, text: &str) {
        let path = format!("/element/{}/value", element.0);
        self.ask("POST", &path, &json!({ "text": text })).unwrap_or_else(|fault| panic!("typing: {fault}"));
    }

    /// Empties the text field with this label and types in it.
    #[track_caller]
    pub(crate) fn fill(&self, label: &str, text: &str) {
        let field = self.click("textbox", label);
        self.run("arguments[0].select?.()", &[json!({ ELEMENT: field.0 })]);
        self.type_in(&field, text);
    }

    /// Gives an element the focus, as the Tab key would.
    pub(crate) fn focus(&self, element: &Element) {
        self.run("arguments[0].focus()", &[json!({ ELEMENT: element.0 })]);
    }

    /// Presses keys wherever focus is; keys such as [`CONTROL`] are held until the last.
    pub(crate) fn keys(&self, keys: &[char]) {
        let down = keys.iter().map(|key| json!({ "type": "keyDown", "value": key }));
        let up = keys.iter().rev().map(|key| json!({ "type": "keyUp", "value": key }));
        let actions: Vec<Value> = down.chain(up).collect();
        let body = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": actions }] });
        self.ask("POST", "/actions", &body).unwrap_or_else(|fault| panic!("keys: {fault}"));
    }

    /// All that can be read on the page.
    pub(crate) fn text(&self) -> String {
        self.run("return document.body.innerText", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until this can be read on the page.
    #[track_caller]
    pub(crate) fn read(&self, text: &str) {
        self.until(&format!("the words “{text}”"), |driver| driver.text().contains(text).then_some(()));
    }

    /// Name of the window as its page says it.
    pub(crate) fn title(&self) -> String {
        self.ask("GET", "/title", &Value::Null).unwrap().as_str().unwrap_or_default().to_owned()
    }

    /// Tries until it answers; fails with what the page says when that takes too long.
    #[track_caller]
    pub(crate) fn until<T>(&self, wanted: &str, attempt: impl Fn(&Self) -> Option<T>) -> T {
        let started = Instant::now();
        loop {
            if let Some(answer) = attempt(self) {
                return answer;
            }
            if started.elapsed() > PATIENCE {
                let page = self.ask(
                    "POST",
                    "/execute/sync",
                    &json!({ "script": "return document.body.innerText", "args": [] }),
                );
                panic!("waited in vain for {wanted}; the page says: {page:?}");
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let address = format!("{}{path}", self.session);
        let sent = match method {
            "GET" => self.agent.get(&address).call(),
            "DELETE" => self.agent.delete(&address).call(),
            _ => self.agent.post(&address).send_json(body),
        };
        let mut answer = sent.map_err(|error| error.to_string())?;
        let mut told: Value = answer.body_mut().read_json().map_err(|error| error.to_string())?;
        let value = told["value"].take();
        if answer.status().is_success() { Ok(value) } else { Err(format!("{}: {}", value["error"], value["message"])) }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let programs = children_of(self.process.id());
        let _ = self.ask("DELETE", "", &Value::Null);
        // The end of a session is not always that of the program, which would go on holding its dossier.
        let is_gone = |program: &String| !Path::new("/proc").join(program).exists();
        let started = Instant::now();
        while !programs.iter().all(is_gone) && started.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(50));
        }
        for program in programs.iter().filter(|program| !is_gone(program)) {
            let _ = Command::new("kill").arg(program).status();
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The programs that a program started, by their numbers.
fn children_of(process: u32) -> Vec<String> {
    let list = format!("/proc/{process}/task/{process}/children");
    std::fs::read_to_string(list).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
}
