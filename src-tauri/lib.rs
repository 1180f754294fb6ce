//! shell
/// start
pub fn run() {
    let _ = tauri::Builder::default().build(tauri::generate_context!());
}
