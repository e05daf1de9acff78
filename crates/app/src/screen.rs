//! What people see: plain lines on standard output, progress on standard error, colour only on a terminal.

use std::io::IsTerminal as _;

/// Writes one line to standard output; a closed pipe ends the command quietly.
macro_rules! say {
    ($($arg:tt)*) => {{
        use std::io::Write as _;
        if writeln!(std::io::stdout(), $($arg)*).is_err() {
            std::process::exit(0);
        }
    }};
}

/// Writes one line to standard error; nobody there is no reason to stop.
macro_rules! note {
    ($($arg:tt)*) => {{
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), $($arg)*);
    }};
}

pub(crate) use {note, say};

/// Whether progress may redraw a line.
pub(crate) fn live() -> bool {
    std::io::stderr().is_terminal()
}

/// Bold text where standard output is a terminal, plain text elsewhere.
pub(crate) fn bold(text: &str) -> String {
    if std::io::stdout().is_terminal() { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
}
