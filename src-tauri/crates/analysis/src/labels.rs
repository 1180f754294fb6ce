//! The different texts of a column.

use arrow_array::{Array, LargeStringArray};

/// Different texts in order of first appearance, in one run of bytes: a table may have a million of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels(LargeStringArray);

impl Labels {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The text at a place, from 0.
    pub fn get(&self, place: usize) -> Option<&str> {
        (place < self.len()).then(|| self.0.value(place))
    }

    /// All texts in their order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> + Clone {
        (0..self.len()).map(|place| self.0.value(place))
    }

    /// The texts as an array without nulls.
    pub fn array(&self) -> &LargeStringArray {
        &self.0
    }
}

impl Default for Labels {
    fn default() -> Self {
        std::iter::empty::<&str>().collect()
    }
}

impl From<LargeStringArray> for Labels {
    /// What is null becomes an empty text.
    fn from(texts: LargeStringArray) -> Self {
        if texts.null_count() == 0 { Self(texts) } else { texts.iter().map(Option::unwrap_or_default).collect() }
    }
}

impl<S: AsRef<str>> FromIterator<S> for Labels {
    fn from_iter<I: IntoIterator<Item = S>>(texts: I) -> Self {
        Self(LargeStringArray::from_iter_values(texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_keep_their_place() {
        let labels: Labels = ["Oost", "", "West"].into_iter().collect();
        assert_eq!(labels.iter().collect::<Vec<_>>(), ["Oost", "", "West"]);
        assert_eq!((labels.get(2), labels.get(3), labels.len()), (Some("West"), None, 3));
        assert!(Labels::default().is_empty());
    }

    #[test]
    fn a_null_is_an_empty_text() {
        let texts = LargeStringArray::from(vec![Some("Oost"), None]);
        assert_eq!(Labels::from(texts), ["Oost", ""].into_iter().collect());
    }
}
