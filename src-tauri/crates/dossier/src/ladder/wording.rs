//! Words that give a question away: a solution in a problem, a cause in a description, a future in the past, two
//! questions in one. Lists and rules as data; no sentence is understood, only words are seen.

/// Words that name a solution; a problem that holds one has jumped ahead.
const SOLUTIONS: [&str; 16] = [
    "invoeren",
    "aanstellen",
    "subsidie",
    "inzetten",
    "oprichten",
    "aanschaffen",
    "uitbreiden",
    "app",
    "dashboard",
    "pilot",
    "campagne",
    "inhuren",
    "aanleggen",
    "bouwen",
    "loket",
    "voorziening",
];

/// Words and pairs of words that claim a cause.
const CAUSES: [&str; 16] = [
    "door",
    "doordat",
    "vanwege",
    "oorzaak",
    "oorzaken",
    "veroorzaakt",
    "veroorzaken",
    "leidt tot",
    "leiden tot",
    "effect van",
    "gevolg van",
    "dankzij",
    "waarom",
    "waardoor",
    "verklaart",
    "komt het",
];

/// Words that ask about what is still to come.
const FUTURE: [&str; 12] = [
    "zal",
    "zullen",
    "verwachten",
    "verwacht",
    "verwachting",
    "voorspellen",
    "voorspelling",
    "prognose",
    "toekomst",
    "toekomstige",
    "komende",
    "gaat worden",
];

/// Words with which an outcome takes in everything that the others leave.
const REST: [&str; 7] = [
    "anders",
    "alle andere gevallen",
    "andere uitkomst",
    "andere uitkomsten",
    "overige gevallen",
    "zo niet",
    "geen van",
];

/// Words that turn an outcome into its opposite.
const DENYING: [&str; 2] = ["niet", "geen"];

/// Words that a question begins with.
const ASKING: [&str; 12] =
    ["hoe", "hoeveel", "hoelang", "welk", "welke", "waar", "waarom", "wanneer", "wie", "wat", "waardoor", "waarmee"];

/// Verbs that a question begins with when one of [`AFTER_VERB`] follows; "zijn" is also "his".
const VERBS: [&str; 4] = ["is", "zijn", "worden", "wordt"];

/// Words after a verb with which a question begins.
const AFTER_VERB: [&str; 12] = ["er", "de", "het", "een", "deze", "die", "dat", "zij", "ze", "wij", "we", "dit"];

/// Words that may stand before the question word: "in welke wijk".
const PREPOSITIONS: [&str; 9] = ["in", "op", "bij", "voor", "van", "met", "sinds", "tot", "aan"];

/// The word in a problem that names a solution.
pub fn solution(text: &str) -> Option<&'static str> {
    first_of(&SOLUTIONS, text)
}

/// The word that claims a cause.
pub fn cause(text: &str) -> Option<&'static str> {
    first_of(&CAUSES, text)
}

/// The word that asks about what is still to come.
pub fn future(text: &str) -> Option<&'static str> {
    first_of(&FUTURE, text)
}

/// Whether outcomes leave nothing over: one of them names the rest, or one is the other with a "niet" or "geen" in it.
pub fn leave_nothing_over<'a>(outcomes: impl Iterator<Item = &'a str>) -> bool {
    let outcomes: Vec<&str> = outcomes.collect();
    let is_opposite = |one: &str, other: &str| denies(one) != denies(other) && bare(one) == bare(other);
    outcomes.iter().enumerate().any(|(at, one)| {
        first_of(&REST, one).is_some() || outcomes.iter().skip(at + 1).any(|other| is_opposite(one, other))
    })
}

fn denies(outcome: &str) -> bool {
    words(outcome).any(|word| DENYING.contains(&word.as_str()))
}

/// The words of an outcome without those that deny, that begin it and that stand for "geen".
fn bare(outcome: &str) -> Vec<String> {
    let passed = |word: &str| DENYING.contains(&word) || ["als", "een", "wel"].contains(&word);
    words(outcome).filter(|word| !passed(word)).collect()
}

/// The two questions that stand in one: two question marks, or a question word after "en".
pub fn halves(text: &str) -> Option<(String, String)> {
    let text = text.trim();
    if let Some((first, rest)) = text.split_once('?')
        && rest.trim().trim_end_matches('?').chars().any(char::is_alphabetic)
    {
        return Some((asked(first), asked(rest)));
    }
    let lower = text.to_lowercase();
    // Lower case is as long as the text, or no place in it is sure.
    let joints = lower.match_indices(" en ").filter(|_| lower.len() == text.len());
    for (at, joint) in joints {
        let (Some(before), Some(rest)) = (text.get(..at), text.get(at + joint.len()..)) else { continue };
        if asks(before) && asks(rest) {
            return Some((asked(before), asked(rest)));
        }
    }
    None
}

/// Whether a text begins as a question: "hoeveel", "in welke", and "zijn er" but not "zijn beleid".
fn asks(text: &str) -> bool {
    let mut begin = words(text);
    let first = begin.next().unwrap_or_default();
    let second = begin.next().unwrap_or_default();
    let is_asking = |word: &str| ASKING.contains(&word);
    match first.as_str() {
        verb if VERBS.contains(&verb) => AFTER_VERB.contains(&second.as_str()),
        preposition if PREPOSITIONS.contains(&preposition) => is_asking(&second),
        word => is_asking(word),
    }
}

/// A question as it begins and ends.
fn asked(text: &str) -> String {
    let text = text.trim().trim_end_matches(['?', '.', ',', ';']).trim();
    let mut letters = text.chars();
    let first: String = letters.next().map(|letter| letter.to_uppercase().collect()).unwrap_or_default();
    format!("{first}{}?", letters.as_str())
}

fn first_of(list: &[&'static str], text: &str) -> Option<&'static str> {
    let seen: Vec<String> = words(text).collect();
    list.iter().copied().find(|wanted| {
        let wanted: Vec<&str> = wanted.split(' ').collect();
        seen.windows(wanted.len()).any(|some| some.iter().eq(wanted.iter()))
    })
}

pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(seen: Option<&str>, expected: &str) {
        assert_eq!(seen.unwrap_or_default(), expected);
    }

    #[test]
    fn words_are_seen_whole_and_in_any_case() {
        check(solution("Er is geen Loket in de wijk"), "loket");
        check(solution("Happy met de apparatuur"), "");
        check(cause("Hoeveel jongeren wachten door de drukte?"), "door");
        check(cause("De doorstroom stokt"), "");
        check(cause("Wat is het effect van de wijkteams?"), "effect van");
        check(cause("Welk effect merken inwoners?"), "");
        check(future("Hoeveel woningen zijn er de komende jaren nodig?"), "komende");
        check(future("Hoeveel woningen kwamen erbij?"), "");
    }

    #[test]
    fn outcomes_that_are_each_others_opposite_leave_nothing_over() {
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(leave_nothing_over([one, other].into_iter()), expected, "{one} / {other}");
        };
        check("Als een buurt daarboven zit", "Als geen buurt daarboven zit.", true);
        check("Het aandeel daalt", "Het aandeel daalt niet", true);
        check("Het is meer dan de helft", "Zo niet", true);
        check("Het is meer dan de helft", "In alle andere gevallen", true);
        check("Het is meer dan de helft", "Het is minder dan de helft", false);
        check("Het aandeel daalt", "Het aandeel daalt", false);
        check("De wijken verschillen veel", "De wijken verschillen weinig", false);
    }

    #[track_caller]
    fn splits(text: &str, expected: Option<(&str, &str)>) {
        let halves = halves(text);
        assert_eq!(halves.as_ref().map(|(one, other)| (one.as_str(), other.as_str())), expected);
    }

    #[test]
    fn two_questions_in_one_come_apart() {
        splits(
            "Hoeveel jongeren wachten en hoe lang wachten zij?",
            Some(("Hoeveel jongeren wachten?", "Hoe lang wachten zij?")),
        );
        splits("Hoeveel zijn het? Waar wonen zij?", Some(("Hoeveel zijn het?", "Waar wonen zij?")));
        splits(
            "In welke wijk wachten zij en bij wie melden zij zich?",
            Some(("In welke wijk wachten zij?", "Bij wie melden zij zich?")),
        );
        splits(
            "Hoeveel jongeren wachten en zijn er verschillen?",
            Some(("Hoeveel jongeren wachten?", "Zijn er verschillen?")),
        );
        splits("Wat wil de wethouder en zijn beleid?", None);
        splits("Hoeveel jongens en meisjes wachten?", None);
        splits("Hoeveel jongeren wachten??", None);
        splits("", None);
    }
}
