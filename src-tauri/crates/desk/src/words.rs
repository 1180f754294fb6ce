//! Turns messages into sentences. The only place that knows Fluent; the catalogue is the one that the window reads.

use dossier::message::{Arg, Message, Phrase};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::{LanguageIdentifier, langid};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// Languages of the interface. Exports are always Dutch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Dutch.
    #[default]
    Dutch,
    /// English.
    English,
}

impl Language {
    /// The language with this code, `nl` or `en`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "nl" => Some(Self::Dutch),
            "en" => Some(Self::English),
            _ => None,
        }
    }
}

/// The catalogue in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("locales", &self.bundle.locales).finish_non_exhaustive()
    }
}

impl Words {
    /// Reads the embedded catalogue. What does not parse is left out; a test holds that everything does.
    pub fn new(language: Language) -> Self {
        let (locale, files): (LanguageIdentifier, _) = match language {
            Language::Dutch => (langid!("nl-NL"), DUTCH),
            Language::English => (langid!("en-GB"), ENGLISH),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks would land in Excel cells and in Word.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(dutch_numbers));
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle }
    }

    /// The sentence of a message. A key without a sentence is shown as a key, so that it is seen and mended.
    pub fn say(&self, message: &Message) -> String {
        self.find(message).unwrap_or_else(|| format!("⟨{}⟩", message.key))
    }

    /// The sentence of a message, when the catalogue has one.
    pub fn find(&self, message: &Message) -> Option<String> {
        let pattern = self.bundle.get_message(&message.key)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Message(inner) => FluentValue::from(self.say(inner)),
            };
            args.set(name.clone(), value);
        }
        let mut faults = Vec::new();
        let sentence = self.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        debug_assert!(faults.is_empty(), "{}: {faults:?}", message.key);
        Some(sentence)
    }

    /// The sentence of a key without gaps.
    pub fn key(&self, key: &str) -> String {
        self.say(&Message::new(key))
    }

    /// A phrase in words: our sentence, or the text as it stands.
    pub fn phrase(&self, phrase: Phrase) -> String {
        match phrase {
            Phrase::Message(message) => self.say(&message),
            Phrase::Own(text) => text,
        }
    }

    /// Several messages in words.
    pub fn all(&self, messages: &[Message]) -> Vec<String> {
        messages.iter().map(|message| self.say(message)).collect()
    }
}

/// Counts are printed as in Dutch, `12.345`, on both sides of the wire.
fn dutch_numbers<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(dossier::dutch::number(number.value, 0)),
        FluentValue::String(_) | FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_the_catalogue_parses() {
        for file in DUTCH.iter().chain(ENGLISH) {
            let parsed = FluentResource::try_new((*file).to_owned());
            assert!(parsed.is_ok(), "{:?}\n{}", parsed.err().map(|(_, errors)| errors), &file[..file.len().min(200)]);
        }
    }

    #[test]
    fn counts_choose_the_plural_and_are_printed_in_dutch() {
        let words = Words::new(Language::Dutch);
        let said =
            |count: u64| words.say(&Message::new("intake-text-numbers").count("cells", count).text("column", "B"));
        assert_eq!(said(1), "In kolom B staat een getal als tekst. Het is als getal gelezen.");
        assert_eq!(said(12_345), "In kolom B staan 12.345 getallen als tekst. Ze zijn als getal gelezen.");
    }

    #[test]
    fn a_key_without_a_sentence_is_seen() {
        assert_eq!(Words::new(Language::Dutch).key("no-such-key"), "⟨no-such-key⟩");
    }
}
