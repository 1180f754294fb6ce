//! Turns messages into sentences as the desk does, with the catalogue of the repository.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use dossier::dutch;
use dossier::message::{Arg, Message};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

const DUTCH: &str = include_str!("../../../../../ui/locales/nl/describe.ftl");
const ENGLISH: &str = include_str!("../../../../../ui/locales/en/describe.ftl");

pub(crate) struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    pub(crate) fn dutch() -> Self {
        Self::new("nl", DUTCH)
    }

    pub(crate) fn english() -> Self {
        Self::new("en", ENGLISH)
    }

    fn new(language: &str, catalogue: &str) -> Self {
        let mut bundle = FluentBundle::new(vec![language.parse::<LanguageIdentifier>().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(|value, _| match value {
            FluentValue::Number(number) => Some(dutch::number(number.value, 0)),
            _ => None,
        }));
        bundle.add_resource(FluentResource::try_new(catalogue.to_owned()).unwrap()).unwrap();
        Self { bundle }
    }

    /// The sentence; stops the test when the key or a gap is missing.
    pub(crate) fn say(&self, message: &Message) -> String {
        let entry = self.bundle.get_message(&message.key).unwrap_or_else(|| panic!("no key {}", message.key));
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let value = match arg {
                Arg::Text(text) => FluentValue::from(text.clone()),
                Arg::Count(count) => FluentValue::from(u32::try_from(*count).unwrap()),
                Arg::Message(inner) => FluentValue::from(self.say(inner)),
            };
            args.set(name.clone(), value);
        }
        let mut errors = Vec::new();
        let sentence = self.bundle.format_pattern(entry.value().unwrap(), Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", message.key);
        sentence
    }
}
