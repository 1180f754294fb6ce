//! Drags a file over a window and lets it go, as a file manager does: the XDND protocol from the source's side.

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;

struct Drag {
    connection: RustConnection,
    target: Window,
    files: String,
    /// How often the target took the files' names.
    taken: Cell<u32>,
}

/// Drops a file on a window; fails when the window does not take it.
pub(crate) fn drop_on(target: Window, file: &Path) {
    let (connection, screen) = x11rb::connect(None).unwrap();
    let root = connection.setup().roots[screen].root;
    let source = connection.generate_id().unwrap();
    let look = CreateWindowAux::new();
    connection.create_window(0, source, root, -1, -1, 1, 1, 0, WindowClass::INPUT_ONLY, 0, &look).unwrap();
    let address = tauri::Url::from_file_path(file).unwrap();
    let drag = Drag { connection, target, files: format!("{address}\r\n"), taken: Cell::new(0) };
    let (x, y) = drag.middle(root);

    drag.connection.set_selection_owner(source, drag.atom("XdndSelection"), x11rb::CURRENT_TIME).unwrap();
    let over = || {
        drag.tell("XdndPosition", [source, 0, (x << 16) | y, x11rb::CURRENT_TIME, drag.atom("XdndActionCopy")]);
        drag.wait_for("XdndStatus");
    };
    drag.tell("XdndEnter", [source, 5 << 24, drag.atom("text/uri-list"), 0, 0]);
    // A target asks for the files' names while the drag is over it, and not always at once. A drop before it has them
    // would drop nothing.
    let started = Instant::now();
    while drag.taken.get() == 0 {
        assert!(started.elapsed() < Duration::from_secs(20), "the window does not ask what is dragged");
        over();
    }
    over();
    drag.tell("XdndDrop", [source, 0, x11rb::CURRENT_TIME, 0, 0]);
    drag.wait_for("XdndFinished");
    // A request that nobody answers would keep the target from asking again for half a minute.
    drag.serve(Duration::from_millis(700));
}

impl Drag {
    fn middle(&self, root: Window) -> (u32, u32) {
        let size = self.connection.get_geometry(self.target).unwrap().reply().unwrap();
        let (x, y) = (i16::try_from(size.width / 2).unwrap(), i16::try_from(size.height / 2).unwrap());
        let at = self.connection.translate_coordinates(self.target, root, x, y).unwrap().reply().unwrap();
        (u32::from(at.dst_x.unsigned_abs()), u32::from(at.dst_y.unsigned_abs()))
    }

    fn atom(&self, name: &str) -> Atom {
        self.connection.intern_atom(false, name.as_bytes()).unwrap().reply().unwrap().atom
    }

    fn tell(&self, what: &str, values: [u32; 5]) {
        let message = ClientMessageEvent::new(32, self.target, self.atom(what), values);
        self.connection.send_event(false, self.target, EventMask::NO_EVENT, message).unwrap();
        self.connection.flush().unwrap();
    }

    /// Hands over the files whenever the target asks, until it says what is waited for.
    fn wait_for(&self, what: &str) {
        let wanted = self.atom(what);
        let started = Instant::now();
        while started.elapsed() < Duration::from_secs(20) {
            match self.connection.poll_for_event().unwrap() {
                Some(Event::ClientMessage(message)) if message.type_ == wanted => return,
                Some(Event::SelectionRequest(request)) => self.hand_over(request),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        }
        panic!("the window does not answer with {what}");
    }

    /// Hands over the files for so long, whoever asks.
    fn serve(&self, time: Duration) {
        let started = Instant::now();
        while started.elapsed() < time {
            match self.connection.poll_for_event().unwrap() {
                Some(Event::SelectionRequest(request)) => self.hand_over(request),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        }
    }

    fn hand_over(&self, request: SelectionRequestEvent) {
        let SelectionRequestEvent { requestor, property, target, selection, time, .. } = request;
        self.connection
            .change_property8(PropMode::REPLACE, requestor, property, target, self.files.as_bytes())
            .unwrap();
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time,
            requestor,
            selection,
            target,
            property,
        };
        self.connection.send_event(false, requestor, EventMask::NO_EVENT, told).unwrap();
        self.connection.flush().unwrap();
        self.taken.set(self.taken.get() + 1);
    }
}
