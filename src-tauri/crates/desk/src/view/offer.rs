//! Other shapes that a table could have, each as a question with what it would become.

use analysis::intake::{IntakePlan, LongGroup, LongPlan, fitting_shape};
use dossier::Message;

use crate::wire::{ChoiceView, OfferView, ShapeGroup, ShapeView};
use crate::words::Words;

/// All of them.
pub(super) fn all(words: &Words, plan: &IntakePlan) -> Vec<OfferView> {
    let headings = plan.headings.iter().map(|headings| {
        let question = Message::new("intake-ask-headings").count("rows", plan.heading_rows.len());
        let asked =
            asked(words, "headings", &question, Message::new("intake-headings-yes-then").text("name", &headings.name));
        OfferView { is_suggested: headings.is_chosen, ..chosen(asked, headings.is_chosen) }
    });
    let long =
        plan.long.iter().map(|long| OfferView { shape: shape(plan), ..chosen(of_long(words, long), long.is_chosen) });
    headings.chain(long).collect()
}

fn of_long(words: &Words, long: &LongPlan) -> OfferView {
    let label = |group: Option<&LongGroup>| group.map_or_else(String::new, |group| group.label.clone());
    let key = if long.shape.upright { "upright" } else { "long" };
    let question = Message::new(&format!("intake-ask-{key}"))
        .count("columns", long.shape.groups.iter().map(|group| group.letters.len()).sum::<usize>())
        .text("first", label(long.shape.groups.first()))
        .text("last", label(long.shape.groups.last()));
    let then = Message::new(&format!("intake-{key}-yes-then")).text("level", &long.shape.level);
    OfferView { kind: "long".to_owned(), ..asked(words, key, &question, then) }
}

/// A question with what follows from yes and no.
fn asked(words: &Words, kind: &str, question: &Message, then: Message) -> OfferView {
    let choice = |value: &str, then: &Message| ChoiceView {
        value: value.to_owned(),
        label: words.key(&format!("intake-{kind}-{value}")),
        consequence: Some(words.say(then)),
    };
    let without = Message::new(&format!("intake-{kind}-no-then"));
    OfferView {
        kind: kind.to_owned(),
        question: words.say(question),
        choices: vec![choice("yes", &then), choice("no", &without)],
        choice: "no".to_owned(),
        is_suggested: false,
        shape: None,
    }
}

fn chosen(offer: OfferView, is_chosen: bool) -> OfferView {
    OfferView { choice: if is_chosen { "yes" } else { "no" }.to_owned(), ..offer }
}

fn shape(plan: &IntakePlan) -> Option<ShapeView> {
    let shape = fitting_shape(plan)?;
    let groups = shape.groups.into_iter().map(|group| ShapeGroup { label: group.label, letters: group.letters });
    Some(ShapeView {
        level: shape.level,
        values: shape.values,
        groups: groups.collect(),
        totals: shape.totals,
        upright: shape.upright,
    })
}
