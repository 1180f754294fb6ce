//! Plain Dutch, as far as a list can hold it: short sentences, everyday words, Dutch where Dutch has a word. Knows
//! words, no messages.

/// Longest sentence in a document. The interface asks for 15; that is looked at by people.
const LONGEST: usize = 20;

/// Words of officials, with what people say.
const OFFICIALESE: &[(&str, &str)] = &[
    ("aangaande", "over"),
    ("alsmede", "en"),
    ("alvorens", "voordat"),
    ("betreffende", "over"),
    ("conform", "volgens"),
    ("daar waar", "waar"),
    ("derhalve", "daarom"),
    ("desalniettemin", "toch"),
    ("desgewenst", "als u wilt"),
    ("dient te", "moet"),
    ("dienen te", "moeten"),
    ("door middel van", "met"),
    ("echter", "maar"),
    ("eenieder", "iedereen"),
    ("evenals", "en ook"),
    ("gaarne", "graag"),
    ("gelieve", "wilt u"),
    ("geschieden", "gebeuren"),
    ("hetgeen", "wat"),
    ("hieromtrent", "hierover"),
    ("indien", "als"),
    ("in het kader van", "voor"),
    ("inzake", "over"),
    ("krachtens", "volgens"),
    ("met betrekking tot", "over"),
    ("middels", "met"),
    ("mits", "als"),
    ("nochtans", "toch"),
    ("omtrent", "over"),
    ("onderhavige", "deze"),
    ("op grond van", "volgens"),
    ("prioriteit", "voorrang"),
    ("reeds", "al"),
    ("relevant", "belangrijk"),
    ("relevante", "belangrijke"),
    ("tevens", "ook"),
    ("ten aanzien van", "over"),
    ("ten behoeve van", "voor"),
    ("ten einde", "om"),
    ("teneinde", "om"),
    ("ter zake", "hierover"),
    ("thans", "nu"),
    ("trachten", "proberen"),
    ("uiterlijk op", "voor"),
    ("vernemen", "horen"),
    ("verstrekken", "geven"),
    ("verstrekt", "geeft"),
    ("voornoemd", "dit"),
    ("voornoemde", "deze"),
    ("wederom", "opnieuw"),
    ("zodoende", "zo"),
    ("zulks", "dit"),
];

/// English words that Dutch has its own word for. Domain words that are Dutch by use (data-analist, dataset, pdf)
/// are not on the list.
const ENGLISH: &[(&str, &str)] = &[
    ("applicatie", "programma"),
    ("button", "knop"),
    ("cancelen", "annuleren"),
    ("checken", "controleren"),
    ("check", "controle"),
    ("chart", "figuur"),
    ("converteren", "omzetten"),
    ("dashboard", "overzicht"),
    ("default", "standaard"),
    ("deleten", "verwijderen"),
    ("download", "opgehaald bestand"),
    ("downloaden", "ophalen"),
    ("error", "fout"),
    ("file", "bestand"),
    ("files", "bestanden"),
    ("finding", "bevinding"),
    ("folder", "map"),
    ("forecast", "prognose"),
    ("header", "kopregel"),
    ("input", "invoer"),
    ("issue", "opgave of probleem"),
    ("item", "onderdeel"),
    ("items", "onderdelen"),
    ("layout", "opmaak"),
    ("link", "verwijzing"),
    ("loading", "bezig met laden"),
    ("mapping", "koppeling"),
    ("missing", "ontbrekend"),
    ("output", "uitkomst"),
    ("outlier", "uitschieter"),
    ("preview", "voorbeeld"),
    ("range", "bereik"),
    ("record", "rij"),
    ("records", "rijen"),
    ("report", "rapport"),
    ("resetten", "terugzetten"),
    ("review", "controle"),
    ("row", "rij"),
    ("saven", "opslaan"),
    ("save", "opslaan"),
    ("scope", "afbakening"),
    ("settings", "instellingen"),
    ("sheet", "werkblad"),
    ("sheets", "werkbladen"),
    ("stakeholder", "belanghebbende"),
    ("stakeholders", "belanghebbenden"),
    ("template", "sjabloon"),
    ("tool", "hulpmiddel"),
    ("tools", "hulpmiddelen"),
    ("tooltip", "uitleg"),
    ("undo", "ongedaan maken"),
    ("update", "nieuwe versie"),
    ("updaten", "bijwerken"),
    ("upload", "bestand"),
    ("uploaden", "toevoegen"),
    ("value", "waarde"),
    ("warning", "waarschuwing"),
];

/// The reader is addressed with "u".
const FAMILIAR: &[(&str, &str)] =
    &[("je", "u"), ("jij", "u"), ("jou", "u"), ("jouw", "uw"), ("jullie", "u"), ("jezelf", "uzelf")];

/// What is wrong with a text, each fault with its mend.
pub(crate) fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    for sentence in sentences(text) {
        let words =
            sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric) || *word == "…").count();
        if words > LONGEST {
            faults.push(format!("{words} words in one sentence: {sentence}"));
        }
    }
    let padded = format!(" {} ", plain_words(text).join(" "));
    for (word, better) in OFFICIALESE.iter().chain(ENGLISH).chain(FAMILIAR) {
        if padded.contains(&format!(" {word} ")) {
            faults.push(format!("\"{word}\": write \"{better}\""));
        }
    }
    faults
}

/// Sentences end at a point, question or exclamation mark before a space, and at the end of a line.
fn sentences(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            sentence.push_str(word);
            sentence.push(' ');
            // "bijv." and "1." end no sentence, but neither stands in plain language.
            if word.ends_with(['.', '?', '!', ':', ';']) {
                found.push(std::mem::take(&mut sentence));
            }
        }
        found.push(sentence);
    }
    found.into_iter().map(|sentence| sentence.trim().to_owned()).filter(|sentence| !sentence.is_empty()).collect()
}

fn plain_words(text: &str) -> Vec<String> {
    let joins = |letter: char| letter.is_alphanumeric() || letter == '-' || letter == '\'';
    text.split(|letter: char| !joins(letter)).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}
