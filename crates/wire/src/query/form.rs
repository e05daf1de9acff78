//! A form, as the tree that its dotted names make.

use crate::codec::Malformed;
use crate::rest::query_pairs;
use std::collections::HashMap;

/// How deep names may nest, and how many there may be.
const DEPTH: usize = 64;
const NAMES: usize = 20_000;

/// A form.
pub struct Form {
    pub(super) root: Node,
}

/// What a name holds: a value, or what stands below it.
#[derive(Default)]
pub(super) struct Node {
    pub(super) value: Option<String>,
    children: HashMap<String, Node>,
}

impl Form {
    /// Reads `text`, the body of a form or a query string.
    pub fn parse(text: &str) -> Result<Self, Malformed> {
        let mut root = Node::default();
        let pairs = query_pairs(text);
        if pairs.len() > NAMES {
            return Err(Malformed::new("the form has too many names"));
        }
        for (name, value) in pairs {
            let mut node = &mut root;
            for (depth, part) in name.split('.').enumerate() {
                if depth >= DEPTH {
                    return Err(Malformed::new("the form nests too deeply"));
                }
                node = node.children.entry(part.to_owned()).or_default();
            }
            node.value = Some(value.into_owned());
        }
        Ok(Self { root })
    }

    /// Gives a name without dots a value where it has none.
    pub(crate) fn set_absent(&mut self, name: &str, value: &str) {
        let node = self.root.children.entry(name.to_owned()).or_default();
        node.value.get_or_insert_with(|| value.to_owned());
    }

    /// The value of a name without dots.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.root.child(name)?.value.as_deref()
    }
}

impl Node {
    /// What stands below `name`. A name that is itself dotted is one path.
    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        name.split('.').try_fold(self, |node, part| node.children.get(part))
    }

    /// What stands below numbers, in their order.
    pub(super) fn numbered(&self) -> Result<Vec<(u32, &Node)>, Malformed> {
        let mut all = Vec::with_capacity(self.children.len());
        for (name, node) in &self.children {
            let number =
                name.parse().map_err(|_| Malformed::new(format!("`{name}` is no number of a list")))?;
            all.push((number, node));
        }
        all.sort_by_key(|(number, _)| *number);
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_make_a_tree() {
        let form = Form::parse("Action=A+b&L.member.10=c&L.member.2=%C3%BC&L.x&&=").unwrap();
        assert_eq!(form.get("Action"), Some("A b"));
        let list = form.root.child("L.member").unwrap().numbered().unwrap();
        let list: Vec<_> = list.iter().map(|(number, node)| (*number, node.value.as_deref())).collect();
        assert_eq!(list, [(2, Some("ü")), (10, Some("c"))]);
        assert!(form.root.child("L").unwrap().numbered().is_err());
    }

    #[test]
    fn bounds_hold() {
        assert!(Form::parse(&"a.".repeat(100)).is_err());
        assert!(Form::parse(&"a&".repeat(NAMES + 1)).is_err());
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(256))]
        #[test]
        fn no_text_panics(text in "[a.=&%+0-9]{0,60}") {
            let _ = Form::parse(&text);
        }
    }
}
