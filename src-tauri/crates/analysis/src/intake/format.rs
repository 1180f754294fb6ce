//! What a number format says about a number: a percentage, an amount, a day, a code with leading zeros.
//!
//! Formats are stored in Excel's English notation, whatever language the sheet was made in. Knows one format at a time
//! and nothing of columns.

/// What a number format makes of a number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Nothing more than a number.
    Plain,
    Percent,
    Euro,
    /// Another currency, by its sign.
    Money(String),
    /// A code of this many digits.
    Padded(usize),
    /// A moment in time, as far as the format shows it.
    Moment(Shown),
}

/// The parts of a moment that a format shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shown {
    Day,
    Month,
    Year,
    Clock,
}

/// One piece of a format section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Token {
    /// Shown as it stands.
    Literal(String),
    /// A placeholder or letter of the format language; letters in lower case.
    Sign(char),
}

/// The sections of a format (positive; negative; zero; text), each in tokens. Colours and conditions are left out.
pub(crate) fn sections(code: &str) -> Vec<Vec<Token>> {
    let mut sections = vec![Vec::new()];
    let mut signs = code.chars().peekable();
    while let Some(sign) = signs.next() {
        let token = match sign {
            ';' => {
                sections.push(Vec::new());
                continue;
            }
            '"' => Token::Literal(signs.by_ref().take_while(|c| *c != '"').collect()),
            '\\' => Token::Literal(signs.next().map(String::from).unwrap_or_default()),
            '_' => {
                signs.next();
                Token::Literal(" ".to_owned())
            }
            '*' => {
                signs.next();
                continue;
            }
            '[' => match bracket(&signs.by_ref().take_while(|c| *c != ']').collect::<String>()) {
                Some(token) => token,
                None => continue,
            },
            '€' | '£' | '$' | '¥' => Token::Literal(sign.to_string()),
            other => Token::Sign(other.to_ascii_lowercase()),
        };
        if let Some(section) = sections.last_mut() {
            section.push(token);
        }
    }
    sections
}

/// `[$€-413]` is the sign; `[h]` counts hours on; `[Red]`, `[$-413]` and `[>100]` show nothing.
fn bracket(inside: &str) -> Option<Token> {
    if let Some(rest) = inside.strip_prefix('$') {
        let sign = rest.split('-').next().unwrap_or("");
        return (!sign.is_empty()).then(|| Token::Literal(sign.to_owned()));
    }
    let lower = inside.to_ascii_lowercase();
    let hours = !lower.is_empty() && lower.chars().all(|c| matches!(c, 'h' | 'm' | 's'));
    if hours { lower.chars().next().map(Token::Sign) } else { None }
}

/// What a format says.
pub(crate) fn meaning(code: &str) -> Meaning {
    if code.is_empty() || code.eq_ignore_ascii_case("general") || code == "@" {
        return Meaning::Plain;
    }
    let sections = sections(code);
    let tokens = sections.first().map_or(&[][..], Vec::as_slice);
    if let Some(shown) = moment(tokens) {
        return Meaning::Moment(shown);
    }
    if tokens.contains(&Token::Sign('%')) {
        return Meaning::Percent;
    }
    if let Some(money) = money(tokens) {
        return money;
    }
    let zeros = tokens.iter().all(|token| *token == Token::Sign('0'));
    if zeros && tokens.len() > 1 { Meaning::Padded(tokens.len()) } else { Meaning::Plain }
}

fn moment(tokens: &[Token]) -> Option<Shown> {
    let has = |letter: char| tokens.contains(&Token::Sign(letter));
    let digits = has('0') || has('#') || has('?');
    let general = has('g') && has('e') && has('n');
    if general || (digits && !has('h') && !has('s')) {
        return None;
    }
    match (has('d'), has('y'), has('m'), has('h') || has('s')) {
        (true, _, _, _) => Some(Shown::Day),
        (false, true, true, _) => Some(Shown::Month),
        (false, true, false, _) => Some(Shown::Year),
        (false, false, _, true) => Some(Shown::Clock),
        (false, false, true, false) => Some(Shown::Month),
        (false, false, false, false) => None,
    }
}

fn money(tokens: &[Token]) -> Option<Meaning> {
    let literals = tokens.iter().filter_map(|token| match token {
        Token::Literal(text) => Some(text.as_str()),
        Token::Sign(_) => None,
    });
    for text in literals {
        if text.contains('€') || text.to_uppercase().contains("EUR") {
            return Some(Meaning::Euro);
        }
        if let Some(sign) = text.chars().find(|c| matches!(c, '£' | '$' | '¥')) {
            return Some(Meaning::Money(sign.to_string()));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_give_numbers_their_meaning() {
        for (code, expected) in [
            ("", Meaning::Plain),
            ("General", Meaning::Plain),
            ("0.00", Meaning::Plain),
            ("#,##0", Meaning::Plain),
            ("@", Meaning::Plain),
            ("0", Meaning::Plain),
            ("0.0%", Meaning::Percent),
            ("0%", Meaning::Percent),
            ("\"€\" #,##0.00", Meaning::Euro),
            ("[$€-413] #,##0", Meaning::Euro),
            ("_ [$€-2] * #,##0.00_ ;_ [$€-2] * -#,##0.00_ ;_ [$€-2] * \"-\"??_ ;_ @_ ", Meaning::Euro),
            ("[$£-809]#,##0", Meaning::Money("£".to_owned())),
            ("0000", Meaning::Padded(4)),
            ("00000000", Meaning::Padded(8)),
            ("mm-dd-yy", Meaning::Moment(Shown::Day)),
            ("d-m-yyyy h:mm", Meaning::Moment(Shown::Day)),
            ("[$-413]d mmmm yyyy;@", Meaning::Moment(Shown::Day)),
            ("mmm-yy", Meaning::Moment(Shown::Month)),
            ("yyyy", Meaning::Moment(Shown::Year)),
            ("h:mm", Meaning::Moment(Shown::Clock)),
            ("[h]:mm:ss", Meaning::Moment(Shown::Clock)),
            ("[Red]0.0", Meaning::Plain),
            ("0\" dagen\"", Meaning::Plain),
        ] {
            assert_eq!(meaning(code), expected, "{code}");
        }
    }
}
