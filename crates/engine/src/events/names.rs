//! The paths that rules name, as a tree of names: what a scan follows.

use super::hash::{self, Table};

/// From how many children on a node has a table of them.
const MANY: usize = 8;

/// A tree of names. Node 0 is the root.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    nodes: Vec<Node>,
    free: Vec<u32>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Node {
    parent: u32,
    name: Box<[u8]>,
    children: Vec<u32>,
    /// By the hash of their names, where they are many.
    table: Option<Table<u32>>,
    /// The path that ends here, if a rule names it.
    pub(crate) path: Option<u32>,
    /// How many rules lead through here by names with dots of their own: `a.b` may then come beside `a`.
    dotted: u32,
}

impl Default for Names {
    fn default() -> Self {
        Self { nodes: vec![Node::default()], free: Vec::new() }
    }
}

impl Names {
    pub(crate) const ROOT: u32 = 0;

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn node(&self, node: u32) -> &Node {
        &self.nodes[node as usize]
    }

    /// The child of a node by its name.
    #[inline]
    pub(crate) fn child(&self, node: u32, name: &[u8]) -> Option<u32> {
        let node = self.node(node);
        if let Some(table) = &node.table {
            let found = table.get(&hash::text(name)).copied()?;
            if *self.node(found).name == *name {
                return Some(found);
            }
            // Two names of one hash are told apart by looking at all.
        }
        node.children.iter().copied().find(|child| *self.node(*child).name == *name)
    }

    /// Adds a path; gives its last node.
    pub(crate) fn add(&mut self, path: &str) -> u32 {
        let mut at = Self::ROOT;
        for name in path.as_bytes().split(|byte| *byte == b'.') {
            at = match self.child(at, name) {
                Some(child) => child,
                None => self.grow(at, name),
            };
        }
        at
    }

    pub(crate) fn set_path(&mut self, node: u32, path: Option<u32>) {
        self.nodes[node as usize].path = path;
        if path.is_none() {
            self.prune(node);
        }
    }

    /// Notes that a rule leads to a node by names with dots, or that it does no more.
    pub(crate) fn set_dotted(&mut self, mut node: u32, dotted: bool) {
        while node != Self::ROOT {
            node = self.node(node).parent;
            let count = &mut self.nodes[node as usize].dotted;
            *count = if dotted { *count + 1 } else { count.saturating_sub(1) };
        }
    }

    fn grow(&mut self, parent: u32, name: &[u8]) -> u32 {
        let node = Node { parent, name: name.into(), ..Node::default() };
        let index = match self.free.pop() {
            Some(index) => {
                self.nodes[index as usize] = node;
                index
            }
            None => {
                self.nodes.push(node);
                u32::try_from(self.nodes.len() - 1).unwrap_or(u32::MAX)
            }
        };
        self.nodes[parent as usize].children.push(index);
        if let Some(table) = &mut self.nodes[parent as usize].table {
            table.entry(hash::text(name)).or_insert(index);
        } else {
            self.tabulate(parent);
        }
        index
    }

    /// Takes away nodes that lead nowhere.
    fn prune(&mut self, mut node: u32) {
        while node != Self::ROOT && self.node(node).path.is_none() && self.node(node).children.is_empty() {
            let parent = self.node(node).parent;
            let siblings = &mut self.nodes[parent as usize];
            siblings.children.retain(|child| *child != node);
            siblings.table = None;
            self.tabulate(parent);
            self.nodes[node as usize] = Node::default();
            self.free.push(node);
            node = parent;
        }
    }

    fn tabulate(&mut self, node: u32) {
        if self.node(node).children.len() > MANY {
            let mut table = Table::default();
            for child in &self.node(node).children {
                table.entry(hash::text(&self.node(*child).name)).or_insert(*child);
            }
            self.nodes[node as usize].table = Some(table);
        }
    }
}

impl Node {
    pub(crate) fn children(&self) -> usize {
        self.children.len()
    }

    pub(crate) fn is_dotted(&self) -> bool {
        self.dotted > 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_come_and_go() {
        let mut names = Names::default();
        let node = names.add("detail.state");
        names.set_path(node, Some(1));
        let other = names.add("detail.state.reason");
        names.set_path(other, Some(2));
        assert_eq!(names.add("detail.state"), node);
        let detail = names.child(Names::ROOT, b"detail").unwrap();
        assert_eq!(names.child(detail, b"state"), Some(node));
        names.set_path(node, None);
        assert_eq!(names.child(detail, b"state"), Some(node));
        names.set_path(other, None);
        assert_eq!(names.child(Names::ROOT, b"detail"), None);
        let many: Vec<u32> = (0..50).map(|n| names.add(&format!("detail.n{n}"))).collect();
        let detail = names.child(Names::ROOT, b"detail").unwrap();
        for (n, node) in many.iter().enumerate() {
            assert_eq!(names.child(detail, format!("n{n}").as_bytes()), Some(*node));
        }
        assert_eq!(names.child(detail, b"n50"), None);
    }
}
