//! Conformance tests: clients that nobody here wrote, against the running binary.
