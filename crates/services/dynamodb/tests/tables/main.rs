//! Tables from the outside: beside a model of one, under concurrent callers, and with input that they must refuse.

mod bench;
mod histories;
mod model;
mod plain;
mod refused;
