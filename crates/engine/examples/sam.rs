//! Prints a template after the SAM transform, to compare with another transform's result.
#![expect(clippy::print_stdout, reason = "its whole purpose is to print")]

use std::collections::BTreeMap;

use engine::template::{Document, Template, TemplateError, sam};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("name a template file")?;
    let run = |text: &str| -> Result<Document, TemplateError> {
        let result = sam::transform(&Document::parse(text)?, &BTreeMap::new())?;
        Template::read(&result)?;
        Ok(result)
    };
    println!("{}", run(&std::fs::read_to_string(path)?)?.value);
    Ok(())
}
