//! The message catalogue as it stands in `ui/locales`: keys, gaps and plain sentences per language. Knows the file
//! format, not where a sentence is shown.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::sources::{Source, files};

/// One message or attribute (`key.attribute`), or term (`-key`).
#[derive(Debug, Default)]
pub(crate) struct Words {
    /// Path of its file.
    pub(crate) path: String,
    /// Names of the gaps that values go into.
    pub(crate) gaps: BTreeSet<String>,
    /// Other messages and terms it uses.
    pub(crate) uses: BTreeSet<String>,
    /// The text in every form it can take, with `…` for a value.
    pub(crate) forms: Vec<String>,
}

/// All messages of a language by key.
pub(crate) type Catalogue = BTreeMap<String, Words>;

/// Reads one language; faults are files that do not parse and keys that stand twice.
pub(crate) fn read(language: &str) -> (Catalogue, Vec<String>) {
    let mut catalogue = Catalogue::new();
    let mut faults = Vec::new();
    for source in files(&format!("ui/locales/{language}"), &["ftl"]) {
        read_file(&source, &mut catalogue, &mut faults);
    }
    (catalogue, faults)
}

/// Reads one file into a catalogue.
pub(crate) fn read_file(source: &Source, catalogue: &mut Catalogue, faults: &mut Vec<String>) {
    let resource = match parser::parse(source.text.as_str()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", source.path)));
            resource
        }
    };
    let mut keep = |key: String, pattern: &Pattern<&str>| {
        let words = words_of(pattern, &source.path);
        if let Some(earlier) = catalogue.insert(key.clone(), words) {
            faults.push(format!("{}: {key} stands in {} too", source.path, earlier.path));
        }
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                message.value.iter().for_each(|value| keep(message.id.name.to_owned(), value));
                for attribute in &message.attributes {
                    keep(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
            Entry::Term(term) => keep(format!("-{}", term.id.name), &term.value),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
}

fn words_of(pattern: &Pattern<&str>, path: &str) -> Words {
    let mut words = Words { path: path.to_owned(), ..Words::default() };
    // A message takes as many forms as its widest choice has; narrower choices repeat their last.
    let count = widest(pattern);
    for form in 0..count {
        let mut text = String::new();
        write(pattern, form, &mut text, &mut words);
        words.forms.push(text);
    }
    words
}

fn widest(pattern: &Pattern<&str>) -> usize {
    let choices = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants.len()),
        PatternElement::Placeable { expression: Expression::Inline(_) } | PatternElement::TextElement { .. } => None,
    });
    choices.max().unwrap_or(1)
}

fn write(pattern: &Pattern<&str>, form: usize, text: &mut String, words: &mut Words) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => write_value(expression, form, text, words),
        }
    }
}

fn write_value(expression: &Expression<&str>, form: usize, text: &mut String, words: &mut Words) {
    match expression {
        Expression::Select { selector, variants } => {
            note_gap(selector, words);
            if let Some(variant) = variants.get(form).or(variants.last()) {
                write(&variant.value, form, text, words);
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
        Expression::Inline(InlineExpression::Placeable { expression }) => write_value(expression, form, text, words),
        Expression::Inline(inline) => {
            note_gap(inline, words);
            text.push('…');
        }
    }
}

fn note_gap(inline: &InlineExpression<&str>, words: &mut Words) {
    match inline {
        InlineExpression::VariableReference { id } => {
            words.gaps.insert(id.name.to_owned());
        }
        InlineExpression::MessageReference { id, .. } => {
            words.uses.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            words.uses.insert(format!("-{}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| note_gap(argument, words));
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::Placeable { .. } => {}
    }
}
