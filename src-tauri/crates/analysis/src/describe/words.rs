//! The sentences of a description, as messages with finished numbers in them.
//!
//! Knows the measures as they are shown, so it cannot tell what they withhold. Every sentence begins with what is
//! measured; the catalogue has no more than twenty words for each.

use dossier::dataset::Role;
use dossier::dutch;
use dossier::finding::{Measure, Part, Standing, Unit, Value};
use dossier::message::{Arg, Message};
use dossier::question::{Comparison, Statistic};

use super::layout::Layout;
use super::plan::{Bottom, Computation, Plan, Scale, Top, people_of};
use super::{DescribeRequest, caveats};

/// Names that are listed one by one; more are only counted.
pub(super) const MOST_NAMES: usize = 3;

/// Words that what is measured and where may take for the interval to fit into a sentence of twenty words.
const ROOM_FOR_INTERVAL: usize = 11;

/// What is told: the measures and how they are called.
pub(super) struct Story<'a> {
    plan: &'a Plan<'a>,
    subject: &'a str,
    levels: Vec<&'a Measure>,
    measures: &'a [Measure],
    periods: &'a [Option<String>],
    grouped: bool,
    timed: bool,
}

/// Whether a sentence names what is measured, or follows one that did.
#[derive(Clone, Copy, PartialEq)]
enum Voice {
    First,
    Following,
}

/// A shown value with its place in the order of size.
struct Ranked<'a> {
    measure: &'a Measure,
    value: &'a Value,
}

impl<'a> Story<'a> {
    pub(super) fn new(
        request: &DescribeRequest<'a>,
        plan: &'a Plan<'a>,
        layout: &'a Layout,
        measures: &'a [Measure],
    ) -> Self {
        Self {
            plan,
            subject: request.subject,
            levels: measures.iter().filter(|measure| measure.part == Part::Level).collect(),
            measures,
            periods: &layout.periods,
            grouped: plan.group.is_some(),
            timed: plan.period.is_some() && layout.periods.len() > 1,
        }
    }

    /// The finding in one sentence.
    pub(super) fn sentence(&self) -> Message {
        let highest = || self.highest(Voice::First).unwrap_or_else(|| self.nothing_shown());
        match (self.grouped, self.timed, &self.plan.comparison) {
            (false, false, _) => self.single(),
            (false, true, Comparison::Average) => highest(),
            (false, true, _) => self.course(),
            (true, true, Comparison::FirstPeriod) => self.courses(),
            (true, _, Comparison::Average | Comparison::Group(_)) => self.different().unwrap_or_else(highest),
            (true, _, Comparison::FirstPeriod | Comparison::Nothing) => highest(),
        }
    }

    /// What else there is to say: the highest, the lowest, what they are held against.
    pub(super) fn support(&self) -> Vec<Message> {
        let said = self.sentence().key;
        let unsaid = |message: &Message| {
            let about = ["describe-highest", "describe-all-equal", "describe-lower"];
            !about.iter().any(|about| said.starts_with(about) && message.key.starts_with(about))
        };
        let extremes = || [self.highest(Voice::Following), self.lowest()];
        let mut support: Vec<Message> = Vec::new();
        match (self.grouped, self.timed, &self.plan.comparison) {
            (false, false, _) => {}
            (true, true, Comparison::FirstPeriod) => support.extend(self.courses_counted()),
            (false, true, _) if self.ranked().len() < 3 => {}
            (false, true, _) => support.extend(extremes().into_iter().flatten()),
            (true, _, _) => {
                support.extend(self.clearly(Voice::Following, "describe-lower", Standing::Lower));
                support.extend(extremes().into_iter().flatten());
                support.extend(self.undifferent());
            }
        }
        support.retain(unsaid);
        support.extend(self.reference());
        support
    }

    /// What may not be read into it.
    pub(super) fn not_concluded(&self) -> Vec<Message> {
        let mut lines = Vec::new();
        if !self.grouped && !self.timed {
            lines.push(Message::new("describe-not-compared"));
            return lines;
        }
        let course = self.timed && (!self.grouped || self.plan.comparison == Comparison::FirstPeriod);
        lines.push(Message::new(if course {
            "describe-not-cause-of-change"
        } else {
            "describe-not-cause-of-difference"
        }));
        lines.extend(self.not_equal());
        if course {
            lines.push(Message::new("describe-not-continuing"));
        }
        if self.grouped && self.ranked().len() > 1 {
            lines.push(Message::new("describe-not-each-member"));
        }
        lines
    }

    /// "Dat Zandwerf gelijk is aan het gemiddelde. Een verschil is niet aangetoond."
    fn not_equal(&self) -> Option<Message> {
        let level = |measure: &&&Measure| measure.standing == Some(Standing::NotShown);
        let same: Vec<&&Measure> = self.levels.iter().filter(level).collect();
        let first = same.first()?;
        let name = |measure: &Measure| measure.group.clone().or_else(|| measure.period.clone()).unwrap_or_default();
        Some(match (&self.plan.comparison, same.len()) {
            (Comparison::FirstPeriod, 1) if !self.grouped => Message::new("describe-not-unchanged"),
            (Comparison::FirstPeriod, 1) => {
                Message::new("describe-not-unchanged-in").message("place", self.place(first))
            }
            (Comparison::FirstPeriod, count) => Message::new("describe-not-unchanged-groups").count("count", count),
            (Comparison::Group(other), 1) => {
                Message::new("describe-not-equal-to").text("group", name(first)).text("reference", other)
            }
            (Comparison::Group(other), count) => {
                Message::new("describe-not-equal-to-groups").count("count", count).text("reference", other)
            }
            (Comparison::Average | Comparison::Nothing, 1) => {
                Message::new("describe-not-equal").text("group", name(first))
            }
            (Comparison::Average | Comparison::Nothing, count) if self.grouped => {
                Message::new("describe-not-equal-groups").count("count", count)
            }
            (Comparison::Average | Comparison::Nothing, count) => {
                Message::new("describe-not-equal-periods").count("count", count)
            }
        })
    }

    fn single(&self) -> Message {
        let Some(measure) = self.levels.first() else { return self.nothing_shown() };
        let Some(value) = measure.outcome.value() else { return self.nothing_shown() };
        self.with_interval("describe-level", measure, value).message("what", self.what(self.only_period()))
    }

    /// From the first to the last period.
    fn course(&self) -> Message {
        let (Some(first), Some(last)) = (self.levels.first(), self.levels.last()) else { return self.nothing_shown() };
        let message = |key: &str| {
            let period = |measure: &Measure| measure.period.clone().unwrap_or_default();
            Message::new(key).message("what", self.what(None)).text("from", period(first)).text("to", period(last))
        };
        let (Some(from), Some(to)) = (first.outcome.value(), last.outcome.value()) else {
            return message("describe-course-unknown");
        };
        let message =
            |key: &str| message(key).text("first", self.words(first, from)).text("last", self.words(last, to));
        let compared = self.plan.comparison == Comparison::FirstPeriod;
        match (compared, last.standing, to.value.total_cmp(&from.value)) {
            (false, _, _) => message("describe-from-to"),
            (true, Some(Standing::NotShown), _) => message("describe-change-not-shown"),
            (true, _, std::cmp::Ordering::Equal) => message("describe-unchanged"),
            (true, _, direction) => {
                let rose = direction == std::cmp::Ordering::Greater;
                match self.change_words(last) {
                    Some(change) => {
                        message(if rose { "describe-rose" } else { "describe-fell" }).text("change", change)
                    }
                    None => message(if rose { "describe-rose-plain" } else { "describe-fell-plain" }),
                }
            }
        }
    }

    /// The group that changed most among those that clearly changed, or that none did.
    fn courses(&self) -> Message {
        let changes = self.changes();
        let strongest = |standing: Standing| {
            let fits = |change: &&(&Measure, f64)| match change.0.standing {
                Some(own) => own == standing,
                None => (change.1 > 0.0) == (standing == Standing::Higher) && change.1 != 0.0,
            };
            changes.iter().filter(fits).max_by(|a, b| a.1.abs().total_cmp(&b.1.abs()))
        };
        let risen = strongest(Standing::Higher);
        let fallen = strongest(Standing::Lower);
        let most = match (risen, fallen) {
            (Some(up), Some(down)) => Some(if up.1.abs() >= down.1.abs() { up } else { down }),
            (up, down) => up.or(down),
        };
        let Some((measure, size)) = most else {
            return if changes.is_empty() {
                self.nothing_shown()
            } else {
                Message::new("describe-none-changed").message("what", self.what(None))
            };
        };
        let key = if *size > 0.0 { "describe-rose-most" } else { "describe-fell-most" };
        self.ends_of(measure, Message::new(key).message("what", self.what(None)))
    }

    fn ends_of(&self, measure: &Measure, message: Message) -> Message {
        let of_group = || self.levels.iter().filter(|level| level.group == measure.group);
        let mut message = message.message("place", self.place(measure));
        for (end, name, level) in [("first", "from", of_group().next()), ("last", "to", of_group().next_back())] {
            if let Some(level) = level
                && let Some(value) = level.outcome.value()
            {
                message = message.text(end, self.words(level, value));
                message = message.text(name, level.period.clone().unwrap_or_default());
            }
        }
        message
    }

    /// Differences over time as shown, each with the size it is ranked by: relative for what is added up, absolute else.
    fn changes(&self) -> Vec<(&'a Measure, f64)> {
        let part = match self.plan.statistic() {
            Statistic::Sum | Statistic::Count => Part::Change,
            Statistic::Mean | Statistic::Median | Statistic::Share | Statistic::Rate => Part::Difference,
        };
        let wanted = self.measures.iter().filter(|measure| measure.part == part);
        wanted.filter_map(|measure| Some((measure, measure.outcome.value()?.value))).collect()
    }

    fn courses_counted(&self) -> Vec<Message> {
        let changes = self.changes();
        let count = |standing| changes.iter().filter(|(measure, _)| measure.standing == Some(standing)).count();
        let message = |key: &str, count: usize| {
            let groups = self.groups(count, changes.len());
            Message::new(key).message("what", self.what_in(Voice::Following, None)).message("groups", groups)
        };
        [("describe-rose-count", count(Standing::Higher)), ("describe-fell-count", count(Standing::Lower))]
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| message(key, count))
            .collect()
    }

    /// "Het aandeel … is in 3 van de 8 groepen duidelijk hoger dan gemiddeld."
    fn different(&self) -> Option<Message> {
        let higher = self.clearly(Voice::First, "describe-higher", Standing::Higher);
        higher.or_else(|| self.clearly(Voice::First, "describe-lower", Standing::Lower))
    }

    /// In how many groups it clearly is so; `None` when in none.
    fn clearly(&self, voice: Voice, key: &str, standing: Standing) -> Option<Message> {
        let count = self.standing(standing);
        let groups = self.groups(count, self.shown_groups());
        (count > 0).then(|| self.held_against(voice, key).message("groups", groups))
    }

    fn undifferent(&self) -> Option<Message> {
        let tested = self.newest().filter(|measure| measure.standing.is_some()).count();
        let none = tested > 1 && self.standing(Standing::NotShown) == tested;
        none.then(|| self.held_against(Voice::Following, "describe-none-different").count("total", tested))
    }

    fn held_against(&self, voice: Voice, key: &str) -> Message {
        let message = |key: &str| Message::new(key).message("what", self.what_in(voice, self.newest_period()));
        match &self.plan.comparison {
            Comparison::Group(name) => {
                message(&format!("{key}-than")).message("place", self.place_of(name)).text("reference", name)
            }
            Comparison::Average | Comparison::FirstPeriod | Comparison::Nothing => message(key),
        }
    }

    /// Groups that are shown, without the one that the others are held against.
    fn shown_groups(&self) -> usize {
        let shown = self.newest().filter(|measure| measure.outcome.value().is_some()).count();
        if self.has_reference_group() { shown.saturating_sub(1) } else { shown }
    }

    fn has_reference_group(&self) -> bool {
        matches!(self.plan.comparison, Comparison::Group(_))
    }

    /// "3 van de 8 groepen", "alle 8 groepen", "de andere groep".
    fn groups(&self, count: usize, total: usize) -> Message {
        let all = self.newest().count() - usize::from(self.has_reference_group());
        let which = match (self.has_reference_group(), total < all) {
            (false, false) => "all",
            (false, true) => "shown",
            (true, false) => "others",
            (true, true) => "others-shown",
        };
        let key = match (count, total) {
            (1, 1) => "describe-groups-one",
            (count, total) if count == total => "describe-groups-all",
            (_, _) => "describe-groups-some",
        };
        Message::new(key).count("count", count).count("total", total).text("which", which)
    }

    fn highest(&self, voice: Voice) -> Option<Message> {
        let ranked = self.ranked();
        let first = ranked.first()?;
        let last = ranked.last().filter(|last| ranked.len() == self.newest().count() && same(last.value, first.value));
        if ranked.len() > 1 && last.is_some() {
            let what = self.what_in(voice, self.group_period());
            let value = self.words(first.measure, first.value);
            return Some(Message::new("describe-all-equal").message("what", what).text("value", value));
        }
        Some(self.extreme(voice, "describe-highest", first))
    }

    fn lowest(&self) -> Option<Message> {
        let ranked = self.ranked();
        let (first, last) = (ranked.first()?, ranked.last()?);
        (!same(first.value, last.value)).then(|| self.extreme(Voice::Following, "describe-lowest", last))
    }

    fn extreme(&self, voice: Voice, key: &str, ranked: &Ranked<'_>) -> Message {
        let all_shown = self.ranked().len() == self.newest().count();
        let what = self.what_in(voice, self.group_period());
        let place = self.place(ranked.measure);
        let key = if all_shown { key.to_owned() } else { format!("{key}-shown") };
        let long = words_in(&what) + words_in(&place) + if all_shown { 0 } else { 2 } > ROOM_FOR_INTERVAL;
        let message = if long {
            Message::new(&key).text("value", self.words(ranked.measure, ranked.value))
        } else {
            self.with_interval(&key, ranked.measure, ranked.value)
        };
        message.message("what", what).message("place", place)
    }

    /// The period that a sentence about groups is about.
    fn group_period(&self) -> Option<&'a str> {
        if self.grouped { self.newest_period() } else { None }
    }

    /// What the levels are held against, in words.
    fn reference(&self) -> Option<Message> {
        let newest = |measure: &&Measure| measure.part == Part::Reference;
        let measure = self.measures.iter().rfind(newest)?;
        let value = measure.outcome.value()?;
        let words = self.words(measure, value);
        Some(match (&self.plan.comparison, &self.plan.computation) {
            (Comparison::Group(name), _) => {
                Message::new("describe-reference-group").message("place", self.place_of(name)).text("value", words)
            }
            (_, Computation::Median(_)) => Message::new("describe-reference-median").text("value", words),
            (_, Computation::PartOfTotal(_)) => Message::new("describe-reference-even").text("value", words),
            (_, Computation::Added(_)) if self.grouped => Message::new("describe-reference-each").text("value", words),
            (_, _) if self.grouped => Message::new("describe-reference-all").text("value", words),
            (_, _) => Message::new("describe-reference-periods").text("value", words),
        })
    }

    /// "in Oost", "bij 18 tot 25 jaar", "in 2024".
    fn place(&self, measure: &Measure) -> Message {
        match (&measure.group, &measure.period) {
            (Some(group), _) => self.place_of(group),
            (None, period) => Message::new("describe-place-period").text("name", period.clone().unwrap_or_default()),
        }
    }

    fn place_of(&self, group: &str) -> Message {
        let area = self.plan.group.is_some_and(|column| column.role == Role::Area);
        Message::new(if area { "describe-place-area" } else { "describe-place-group" }).text("name", group)
    }

    /// Nothing can be shown, or there is nothing.
    fn nothing_shown(&self) -> Message {
        let withheld =
            self.levels.iter().any(|measure| matches!(measure.outcome, dossier::finding::Outcome::Withheld(_)));
        let key = if withheld { "describe-withheld" } else { "describe-missing" };
        Message::new(key).message("what", self.what(self.only_period()))
    }

    /// The levels that the sentence is about: of the last period when there are groups, else all.
    fn newest(&self) -> impl Iterator<Item = &'a Measure> + Clone + '_ {
        let last = self.periods.last();
        let grouped = self.grouped;
        self.levels.iter().copied().filter(move |measure| !grouped || Some(&measure.period) == last)
    }

    fn newest_period(&self) -> Option<&'a str> {
        self.periods.last().and_then(|period| period.as_deref())
    }

    fn only_period(&self) -> Option<&'a str> {
        self.periods.last().filter(|_| self.periods.len() == 1).and_then(|period| period.as_deref())
    }

    fn ranked(&self) -> Vec<Ranked<'a>> {
        let shown = self.newest().filter_map(|measure| Some(Ranked { measure, value: measure.outcome.value()? }));
        let mut ranked: Vec<Ranked<'a>> = shown.collect();
        ranked.sort_by(|a, b| b.value.value.total_cmp(&a.value.value));
        ranked
    }

    fn standing(&self, standing: Standing) -> usize {
        self.newest().filter(|measure| measure.standing == Some(standing)).count()
    }

    fn change_words(&self, last: &Measure) -> Option<String> {
        let of_group = |part: Part| {
            let fits = move |measure: &&Measure| measure.part == part && measure.group == last.group;
            self.measures.iter().find(fits).and_then(|measure| Some((measure, measure.outcome.value()?)))
        };
        let (measure, value) = of_group(Part::Change).or_else(|| of_group(Part::Difference))?;
        let sign = if value.value > 0.0 { "+" } else { "" };
        Some(format!("{sign}{}", dutch::with_unit(value.value, value.decimals, &measure.unit)))
    }

    /// A sentence with the value and, when there is one, its interval (the key then ends in `-between`).
    fn with_interval(&self, key: &str, measure: &Measure, value: &Value) -> Message {
        let words = self.words(measure, value);
        match (value.low, value.high) {
            (Some(low), Some(high)) => Message::new(&format!("{key}-between"))
                .text("value", words)
                .text("low", dutch::bare(low, value.decimals, &measure.unit))
                .text("high", self.words(measure, &Value { value: high, ..*value })),
            (_, _) => Message::new(key).text("value", words),
        }
    }

    /// A value as it stands in a sentence; the word of a count and of a rate is in "what is measured" already.
    #[allow(clippy::unused_self, reason = "reads as the others do")]
    fn words(&self, measure: &Measure, value: &Value) -> String {
        match &measure.unit {
            Unit::Count(_) | Unit::PerThousand(_) => dutch::bare(value.value, value.decimals, &measure.unit),
            unit @ (Unit::Share | Unit::Points | Unit::Euro | Unit::Quantity(_)) => {
                dutch::with_unit(value.value, value.decimals, unit)
            }
        }
    }

    /// What is measured, or "that" when it was just said.
    fn what_in(&self, voice: Voice, period: Option<&str>) -> Message {
        match voice {
            Voice::First => self.what(period),
            Voice::Following => Message::new("describe-what-it"),
        }
    }

    /// What is measured, with the period when one is meant.
    fn what(&self, period: Option<&str>) -> Message {
        let what = self.of_some(self.measured());
        match period {
            Some(period) => Message::new("describe-what-in").message("what", what).text("period", period),
            None => what,
        }
    }

    /// What is measured, with the conditions under which rows took part: two answers to one question differ in them.
    fn of_some(&self, what: Message) -> Message {
        let listed = |values: &[String]| caveats::listed(values.iter().cloned());
        self.plan.only.iter().fold(what, |what, (column, values)| {
            let only = Message::new("describe-what-only").message("what", what);
            only.text("column", *column).text("values", listed(values))
        })
    }

    fn measured(&self) -> Message {
        let measure = self.plan.measure.map_or("", |column| column.name.trim());
        let base = self.plan.denominator.map_or("", |column| column.name.trim());
        let subject = self.subject;
        let named = |with: &str, without: Message| {
            if subject.is_empty() { without } else { Message::new(with).text("subject", subject) }
        };
        let of = |key: &str| Message::new(key).text("measure", measure);
        match &self.plan.computation {
            Computation::Added(Top::Value(_)) if self.plan.counts_people() => {
                named("describe-what-number", of("describe-what-sum"))
            }
            Computation::Added(Top::Value(_)) => of("describe-what-sum"),
            Computation::Added(_) => named("describe-what-number", Message::new("describe-what-rows")),
            Computation::Mean(_) => of("describe-what-mean"),
            Computation::Median(_) => of("describe-what-median"),
            Computation::PartOfTotal(Top::Value(_)) => of("describe-what-part"),
            Computation::PartOfTotal(_) => named("describe-what-part-of", Message::new("describe-what-part-of-rows")),
            Computation::Ratio(_, Bottom::Rows, _) => {
                let values =
                    caveats::listed(self.plan.reading.filter.iter().flat_map(|filter| filter.values.iter().cloned()));
                named("describe-what-share", Message::new("describe-what-share-met").text("values", values))
            }
            Computation::Ratio(top, Bottom::Value(_), scale) => {
                let share = *scale == Scale::Share;
                let rows = !matches!(top, Top::Value(_));
                let per = self.plan.denominator.map_or_else(String::new, people_of);
                let columns = of(if share { "describe-what-share-of" } else { "describe-what-rate-of" });
                let without = if rows {
                    Message::new(if share { "describe-what-share-rows" } else { "describe-what-rate-rows" })
                } else {
                    columns
                };
                let amount = matches!(self.plan.counted, super::plan::Counted::Amount);
                let message = if amount {
                    without
                } else {
                    named(if share { "describe-what-share" } else { "describe-what-rate" }, without)
                };
                message.text("base", base).text("per", per)
            }
        }
    }
}

fn same(one: &Value, other: &Value) -> bool {
    one.value.total_cmp(&other.value).is_eq()
}

/// About how many words a message has: those of its texts, and two for its own.
fn words_in(message: &Message) -> usize {
    let of_arg = |arg: &Arg| match arg {
        Arg::Text(text) => text.split_whitespace().count(),
        Arg::Count(_) => 1,
        Arg::Message(inner) => words_in(inner),
    };
    let own = if message.key.starts_with("describe-what-rate") {
        5
    } else if message.key.starts_with("describe-what-part") {
        6
    } else {
        2
    };
    own + message.args.values().map(of_arg).sum::<usize>()
}
