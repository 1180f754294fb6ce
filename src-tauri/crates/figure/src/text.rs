//! How long a text is, and how it is broken or shortened to fit. Knows the advance table, not the drawing.

use crate::advance::{Weight, advance};

/// Length of a text in pixels at a type size.
pub(crate) fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let thousandths: f64 = text.chars().map(|character| f64::from(advance(character, weight))).sum();
    thousandths * size / 1000.0
}

/// Length of the longest of these texts; 0 when there are none.
pub(crate) fn widest<'a>(texts: impl IntoIterator<Item = &'a str>, size: f64, weight: Weight) -> f64 {
    texts.into_iter().map(|text| width(text, size, weight)).fold(0.0, f64::max)
}

/// A text broken into lines that fit.
pub(crate) struct Fitted {
    /// The lines, at least one.
    pub(crate) lines: Vec<String>,
    /// Whether something had to be left out.
    pub(crate) shortened: bool,
}

/// Breaks a text between words so that every line fits in `room`, in at most `most` lines; shortens what remains.
pub(crate) fn fit(text: &str, size: f64, weight: Weight, room: f64, most: usize) -> Fitted {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&longer, size, weight) <= room {
            line = longer;
        } else {
            lines.push(std::mem::replace(&mut line, word.to_owned()));
        }
    }
    lines.push(line);
    let mut shortened = lines.len() > most;
    if shortened {
        let rest = lines.split_off(most.saturating_sub(1)).join(" ");
        lines.push(rest);
    }
    for line in &mut lines {
        if width(line, size, weight) > room {
            *line = shorten(line, size, weight, room);
            shortened = true;
        }
    }
    Fitted { lines, shortened }
}

/// Breaks a text into two lines as equal as its words allow; one line when it is a single word.
pub(crate) fn halve(text: &str, size: f64, weight: Weight) -> Vec<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let halves = (1..words.len()).map(|place| {
        let (first, second) = words.split_at(place);
        [first.join(" "), second.join(" ")]
    });
    let longest = |lines: &[String; 2]| widest(lines.iter().map(String::as_str), size, weight);
    match halves.min_by(|one, other| longest(one).total_cmp(&longest(other))) {
        Some(lines) => lines.into(),
        None => vec![text.to_owned()],
    }
}

/// The text as far as it fits, with an ellipsis.
fn shorten(text: &str, size: f64, weight: Weight, room: f64) -> String {
    let mut kept = text.to_owned();
    while kept.pop().is_some() {
        let candidate = format!("{}…", kept.trim_end());
        if width(&candidate, size, weight) <= room {
            return candidate;
        }
    }
    "…".to_owned()
}

/// Text as it may stand between tags or in an attribute: escaped, and without characters that XML forbids.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, room: f64, most: usize, expected: &[&str], shortened: bool) {
        let fitted = fit(text, 13.0, Weight::Regular, room, most);
        assert_eq!(fitted.lines, expected);
        assert_eq!(fitted.shortened, shortened);
    }

    #[test]
    fn a_text_is_broken_between_words_and_shortened_when_it_still_does_not_fit() {
        check("Vogelbuurt", 100.0, 2, &["Vogelbuurt"], false);
        check("Oude Haven en omgeving", 90.0, 2, &["Oude Haven en", "omgeving"], false);
        check("Oude Haven en wijde omgeving daarvan", 90.0, 2, &["Oude Haven en", "wijde omgevi…"], true);
        check("Gemeentehuisvestingscommissie", 60.0, 2, &["Gemeen…"], true);
        check("", 60.0, 2, &[""], false);
    }

    #[test]
    fn two_lines_are_as_equal_as_the_words_allow() {
        assert_eq!(halve("geen duidelijk verschil", 13.0, Weight::Regular), ["geen duidelijk", "verschil"]);
        assert_eq!(halve("duidelijk hoger", 13.0, Weight::Regular), ["duidelijk", "hoger"]);
        assert_eq!(halve("hoger", 13.0, Weight::Regular), ["hoger"]);
    }

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escape("a<b & \"c\"\u{7}\n"), "a&lt;b &amp; &quot;c&quot; ");
    }
}
