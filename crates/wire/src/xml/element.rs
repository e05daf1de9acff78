//! An XML document as a tree of elements.

use crate::codec::Malformed;
use quick_xml::Reader;
use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};

/// How deep XML may nest.
const DEPTH: usize = 128;

/// An element with what is in it.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// The name without its prefix.
    pub(crate) name: String,
    /// Names with their prefixes, and values.
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) children: Vec<Element>,
    /// All text that stands directly in the element.
    pub(crate) text: String,
}

impl Element {
    /// Reads a document: exactly one element, and nothing but comments and declarations around it. Entities other than
    /// XML's own five are refused, so nothing in a document can grow.
    pub(crate) fn parse(body: &[u8]) -> Result<Self, Malformed> {
        let text = std::str::from_utf8(body).map_err(|_| Malformed::new("the body is not UTF-8"))?;
        let malformed = |error: quick_xml::Error| Malformed::new(format!("malformed XML: {error}"));
        let mut reader = Reader::from_str(text);
        let mut open: Vec<Element> = Vec::new();
        let mut root = None;
        loop {
            let done = match reader.read_event().map_err(malformed)? {
                Event::Start(start) => {
                    if open.len() >= DEPTH {
                        return Err(Malformed::new("the XML nests too deeply"));
                    }
                    open.push(Self::start(&start)?);
                    None
                }
                Event::Empty(start) => Some(Self::start(&start)?),
                Event::End(_) => open.pop(),
                Event::Text(text) => {
                    append(&mut open, &text)?;
                    None
                }
                Event::CData(data) => {
                    append(&mut open, &data)?;
                    None
                }
                Event::GeneralRef(reference) => {
                    append(&mut open, &entity(&reference)?)?;
                    None
                }
                Event::DocType(_) => return Err(Malformed::new("a document type is not allowed")),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => None,
                Event::Eof => break,
            };
            let Some(done) = done else { continue };
            match open.last_mut() {
                Some(parent) => parent.children.push(done),
                None if root.is_none() => root = Some(done),
                None => return Err(Malformed::new("the XML has more than one outermost element")),
            }
        }
        if !open.is_empty() {
            return Err(Malformed::new("the XML ends before its elements do"));
        }
        root.ok_or_else(|| Malformed::new("the XML has no element"))
    }

    fn start(start: &BytesStart<'_>) -> Result<Self, Malformed> {
        let mut element = Self { name: start.local_name().as_ref().to_owned(), ..Self::default() };
        for attribute in start.attributes() {
            let attribute =
                attribute.map_err(|error| Malformed::new(format!("malformed attribute: {error}")))?;
            let value = unescape(&attribute.value)
                .map_err(|error| Malformed::new(format!("malformed attribute: {error}")))?;
            element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        Ok(element)
    }
}

fn append(open: &mut [Element], text: &str) -> Result<(), Malformed> {
    match open.last_mut() {
        Some(element) => element.text.push_str(text),
        None if text.trim().is_empty() || text == "\u{feff}" => {}
        None => return Err(Malformed::new("text stands outside of the XML's element")),
    }
    Ok(())
}

fn entity(name: &quick_xml::events::BytesRef<'_>) -> Result<String, Malformed> {
    let malformed = |error: quick_xml::Error| Malformed::new(format!("malformed XML: {error}"));
    if let Some(char) = name.resolve_char_ref().map_err(malformed)? {
        return Ok(char.to_string());
    }
    let known = quick_xml::escape::resolve_xml_entity(name);
    known.map(str::to_owned).ok_or_else(|| Malformed::new("the XML has an entity that it may not have"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_a_document() {
        let text =
            "<?xml version=\"1.0\"?><!-- a --><n:a x:y=\"1&lt;\"><b/>t&amp;&#x41;<![CDATA[<c>]]></n:a>\n";
        let root = Element::parse(text.as_bytes()).unwrap();
        assert_eq!((root.name.as_str(), root.text.as_str()), ("a", "t&A<c>"));
        assert_eq!(root.attributes, [("x:y".to_owned(), "1<".to_owned())]);
        assert_eq!(root.children.len(), 1);
    }

    #[test]
    fn refuses_what_is_no_document() {
        for bad in
            ["", "a", "<a>", "<a/><b/>", "<a></b>", "<a>&x;</a>", "<!DOCTYPE a><a/>", "<a b/>", "\u{0}"]
        {
            assert!(Element::parse(bad.as_bytes()).is_err(), "{bad}");
        }
        let deep = "<a>".repeat(1_000_000);
        assert!(Element::parse(deep.as_bytes()).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn no_bytes_panic(text in "[<>/a&;\"= !\\[\\]C#x1?-]{0,40}") {
            let _ = Element::parse(text.as_bytes());
        }
    }
}
