//! Puts the words of figures into Dutch, as the desk does for the whole product.

use dossier::Message;
use dossier::message::{Arg, Phrase};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

pub(crate) struct Words(FluentBundle<FluentResource>);

impl Words {
    pub(crate) fn dutch() -> Result<Self, String> {
        let catalogue = concat!(
            include_str!("../../../../../ui/locales/nl/figure.ftl"),
            "\n",
            include_str!("../../../../../ui/locales/nl/combine.ftl")
        );
        let resource = FluentResource::try_new(catalogue.to_owned()).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut bundle = FluentBundle::new(vec![unic_langid::langid!("nl")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| format!("{errors:?}"))?;
        Ok(Self(bundle))
    }

    pub(crate) fn phrase(&self, phrase: Phrase) -> String {
        match phrase {
            Phrase::Own(text) => text,
            Phrase::Message(message) => self.message(&message),
        }
    }

    fn message(&self, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let value: FluentValue<'_> = match arg {
                Arg::Text(text) => text.clone().into(),
                Arg::Count(count) => FluentValue::from(*count),
                Arg::Message(inner) => self.message(inner).into(),
            };
            args.set(name.clone(), value);
        }
        let Some(pattern) = self.0.get_message(&message.key).and_then(|found| found.value()) else {
            return message.args.get("text").map_or_else(|| message.key.clone(), |arg| format!("{arg:?}"));
        };
        self.0.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}
