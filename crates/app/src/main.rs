//! The binary `whimbrel`.
fn main() {}
