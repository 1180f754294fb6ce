//! A sentence that is not yet a sentence: the key of a catalogue entry and what goes into its gaps.
//!
//! The pure crates say things by key; only `desk::words` turns a message into words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What fills one gap of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Arg {
    /// Text that stands as it is: a name, a column, a number written by [`crate::dutch`].
    Text(String),
    /// A number of things: the catalogue may choose singular or plural by it; printed as a Dutch whole number.
    Count(u64),
    /// A sentence inside a sentence.
    Message(Message),
}

/// The key of a catalogue sentence with the values for its gaps, in the order of their names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Message {
    /// Key in `ui/locales/<language>/*.ftl`.
    pub key: String,
    /// Gap name → value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<String, Arg>,
}

impl Message {
    /// A message without gaps.
    pub fn new(key: &str) -> Self {
        Self { key: key.to_owned(), args: BTreeMap::new() }
    }

    /// Fills a gap with text that stands as it is.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.args.insert(name.to_owned(), Arg::Text(value.into()));
        self
    }

    /// Fills a gap with a number of things.
    #[must_use]
    pub fn count(mut self, name: &str, value: impl TryInto<u64>) -> Self {
        self.args.insert(name.to_owned(), Arg::Count(value.try_into().unwrap_or(u64::MAX)));
        self
    }

    /// Fills a gap with another message.
    #[must_use]
    pub fn message(mut self, name: &str, value: Message) -> Self {
        self.args.insert(name.to_owned(), Arg::Message(value));
        self
    }
}

/// Words in a document: a catalogue sentence of ours, or text that a person wrote.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Phrase {
    /// A sentence of the catalogue.
    Message(Message),
    /// Text that a person or a sheet supplied; never interpreted.
    Own(String),
}

impl From<Message> for Phrase {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<&str> for Phrase {
    fn from(own: &str) -> Self {
        Self::Own(own.to_owned())
    }
}

impl From<String> for Phrase {
    fn from(own: String) -> Self {
        Self::Own(own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_survives_being_stored() {
        let message = Message::new("gate-open")
            .text("name", "Jeugdhulp")
            .count("rows", 3_usize)
            .message("why", Message::new("because"));
        let stored = serde_json::to_string(&message).unwrap();
        assert_eq!(serde_json::from_str::<Message>(&stored).unwrap(), message);
    }
}
