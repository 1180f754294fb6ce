//! Rust sources as tokens: comments gone, strings in one piece, brackets matched, so that no rule guesses at quotes.
//! Knows how Rust is written down, not what it means. Test modules can be left out.

/// A word, sign or literal with the line it begins on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) text: String,
}

/// Whether `#[cfg(test)]` items count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tests {
    Included,
    LeftOut,
}

/// The tokens of a source.
pub(crate) fn tokens(source: &str, tests: Tests) -> Vec<Token> {
    let all = scan(source);
    match tests {
        Tests::Included => all,
        Tests::LeftOut => without_tests(all),
    }
}

/// The text between the quotes of a token that is a string literal.
pub(crate) fn string(token: &Token) -> Option<&str> {
    let (before, after) = token.text.split_once('"')?;
    if !before.chars().all(|letter| "bcr#".contains(letter)) {
        return None;
    }
    after.trim_end_matches('#').strip_suffix('"')
}

/// Every path with at least two parts (`std::fs::read`), written out where a `use` groups them.
pub(crate) fn paths(tokens: &[Token]) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].text == "use" {
            let end = (at..tokens.len()).find(|index| tokens[*index].text == ";").unwrap_or(tokens.len());
            use_tree(&tokens[at + 1..end], "", &mut found);
            at = end;
        } else if is_word(&tokens[at]) {
            let (path, next) = path_from(tokens, at);
            if path.contains("::") {
                found.push((tokens[at].line, path));
            }
            at = next;
        } else {
            at += 1;
        }
    }
    found
}

fn scan(source: &str) -> Vec<Token> {
    let mut found = Vec::new();
    let (mut rest, mut line) = (source, 1);
    while let Some(first) = rest.chars().next() {
        let length = length_of(rest, first);
        let text = &rest[..length];
        if !first.is_whitespace() && !text.starts_with("//") && !text.starts_with("/*") {
            found.push(Token { line, text: text.to_owned() });
        }
        line += text.matches('\n').count();
        rest = &rest[length..];
    }
    found
}

/// How many bytes the token or comment at the start takes.
fn length_of(rest: &str, first: char) -> usize {
    if rest.starts_with("//") {
        return rest.find('\n').unwrap_or(rest.len());
    }
    if rest.starts_with("/*") {
        return block_comment(rest);
    }
    if let Some(length) = quoted(rest) {
        return length;
    }
    if first == '\'' {
        return character_or_lifetime(rest);
    }
    let part_of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    if part_of_word(first) { rest.find(|letter| !part_of_word(letter)).unwrap_or(rest.len()) } else { first.len_utf8() }
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// A string, byte string or raw string.
fn quoted(rest: &str) -> Option<usize> {
    let prefix = ["br", "cr", "b", "c", "r", ""].into_iter().find(|prefix| {
        let after = rest
            .strip_prefix(prefix)
            .map(|after| if prefix.ends_with('r') { after.trim_start_matches('#') } else { after });
        after.is_some_and(|after| after.starts_with('"'))
    })?;
    let body = &rest[prefix.len()..];
    if prefix.ends_with('r') {
        let hashes = body.len() - body.trim_start_matches('#').len();
        let close = format!("\"{}", "#".repeat(hashes));
        let start = hashes + 1;
        let end = body[start..].find(&close).map_or(body.len(), |at| start + at + close.len());
        return Some(prefix.len() + end);
    }
    let mut escaped = false;
    for (at, letter) in body.char_indices().skip(1) {
        match letter {
            '"' if !escaped => return Some(prefix.len() + at + 1),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    Some(rest.len())
}

fn character_or_lifetime(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match letters.next() {
        // An escape: the quote after the first letter that follows the backslash.
        Some((_, '\\')) => {
            let from = letters.next().map_or(rest.len(), |(at, letter)| at + letter.len_utf8());
            rest[from..].find('\'').map_or(rest.len(), |at| from + at + 1)
        }
        Some((at, letter)) if rest[at + letter.len_utf8()..].starts_with('\'') => at + letter.len_utf8() + 1,
        // A lifetime: the sign alone, its name is a word.
        Some(_) | None => 1,
    }
}

/// Drops every item that stands behind `#[cfg(test)]`, with the attribute.
fn without_tests(all: Vec<Token>) -> Vec<Token> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < all.len() {
        let marked =
            all.len() - at >= MARK.len() && MARK.iter().zip(&all[at..]).all(|(mark, token)| *mark == token.text);
        if marked {
            at = end_of_item(&all, at + MARK.len());
        } else {
            kept.push(all[at].clone());
            at += 1;
        }
    }
    kept
}

/// Past the `;` or the closing brace that ends the item.
fn end_of_item(all: &[Token], start: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in all.iter().enumerate().skip(start) {
        match token.text.as_str() {
            "{" | "(" | "[" => depth += 1,
            "}" if depth == 1 => return at + 1,
            "}" | ")" | "]" => depth = depth.saturating_sub(1),
            ";" if depth == 0 => return at + 1,
            _ => {}
        }
    }
    all.len()
}

fn is_word(token: &Token) -> bool {
    token.text.starts_with(|first: char| first.is_alphabetic() || first == '_') && string(token).is_none()
}

fn is_join(tokens: &[Token], at: usize) -> bool {
    tokens.get(at).is_some_and(|token| token.text == ":") && tokens.get(at + 1).is_some_and(|token| token.text == ":")
}

/// The path that starts at a word, and where the tokens go on after it.
fn path_from(tokens: &[Token], start: usize) -> (String, usize) {
    let mut path = tokens[start].text.clone();
    let mut at = start + 1;
    while is_join(tokens, at) && tokens.get(at + 2).is_some_and(is_word) {
        path.push_str("::");
        path.push_str(&tokens[at + 2].text);
        at += 3;
    }
    (path, at)
}

fn use_tree(tokens: &[Token], prefix: &str, found: &mut Vec<(usize, String)>) {
    for branch in split_at_commas(tokens) {
        let Some(first) = branch.iter().position(is_word) else { continue };
        let (path, next) = path_from(branch, first);
        let path = if prefix.is_empty() { path } else { format!("{prefix}::{path}") };
        match branch.get(next + 2) {
            Some(open) if is_join(branch, next) && open.text == "{" => {
                use_tree(&branch[next + 3..branch.len() - 1], &path, found);
            }
            Some(_) | None => found.push((branch[first].line, path)),
        }
    }
}

fn split_at_commas(tokens: &[Token]) -> Vec<&[Token]> {
    let mut depth = 0_usize;
    tokens
        .split(|token| {
            depth = match token.text.as_str() {
                "{" => depth + 1,
                "}" => depth.saturating_sub(1),
                _ => depth,
            };
            depth == 0 && token.text == ","
        })
        .filter(|branch| !branch.is_empty())
        .collect()
}
