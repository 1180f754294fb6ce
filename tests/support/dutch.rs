//! Plain Dutch, as far as a list can hold it: short sentences, everyday words, Dutch where Dutch has a word, and "u".
//! The lists stand in `ui/locales/rules.json`, where the interface's own tests read them too. Knows words, no screens.

use serde::Deserialize;

/// The reader is addressed with "u".
const FAMILIAR: &[&str] = &["je", "jij", "jou", "jouw", "jullie", "jezelf"];

/// What `rules.json` says.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Rules {
    /// Files whose sentences go into documents, where they may be longer.
    documents: Vec<String>,
    /// Beginnings of keys that no source spells out.
    pub(crate) used_elsewhere: Vec<Elsewhere>,
    words: Vec<Word>,
}

/// Keys that are found in another way, with the way.
#[derive(Deserialize)]
pub(crate) struct Elsewhere {
    pub(crate) prefix: String,
    pub(crate) why: String,
}

#[derive(Deserialize)]
struct Word {
    not: String,
    but: String,
    #[serde(default)]
    except: Vec<String>,
}

impl Rules {
    /// Reads the lists.
    #[track_caller]
    pub(crate) fn read(json: &str) -> Self {
        serde_json::from_str(json).unwrap()
    }

    /// What is wrong with a text of this key and file, each fault with its mend.
    pub(crate) fn faults(&self, file: &str, key: &str, text: &str) -> Vec<String> {
        let longest = if self.documents.iter().any(|document| document == file) { 20 } else { 15 };
        let counted = sentences(text).into_iter().map(|sentence| (count(&sentence), sentence));
        let mut faults: Vec<String> = counted
            .filter(|(words, _)| *words > longest)
            .map(|(words, sentence)| format!("{words} words, {longest} at most: {sentence}"))
            .collect();
        let padded = format!(" {} ", plain_words(text).join(" "));
        let holds = |word: &str| padded.contains(&format!(" {word} "));
        let is_let_off = |word: &Word| word.except.iter().any(|prefix| key.starts_with(prefix.as_str()));
        for word in self.words.iter().filter(|word| holds(&word.not) && !is_let_off(word)) {
            faults.push(format!("\"{}\": write \"{}\"", word.not, word.but));
        }
        faults.extend(FAMILIAR.iter().filter(|word| holds(word)).map(|word| format!("\"{word}\": write \"u\"")));
        faults
    }
}

fn count(sentence: &str) -> usize {
    sentence
        .split_whitespace()
        .filter(|word| word.contains(|letter: char| letter.is_alphanumeric() || letter == '…'))
        .count()
}

/// Sentences end at a point, a question or exclamation mark, a colon or semicolon, and at the end of a line.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut sentence = Vec::new();
        for word in line.split_whitespace() {
            sentence.push(word);
            if word.ends_with(['.', '?', '!', ':', ';']) {
                found.push(std::mem::take(&mut sentence).join(" "));
            }
        }
        found.push(sentence.join(" "));
    }
    found
}

fn plain_words(text: &str) -> Vec<String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}
