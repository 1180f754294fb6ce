//! Why a use case did not do what was asked. A kind exists because the window shows each differently.

#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "of these enums, most of them not ours, only a few cases matter here"
)]

use dossier::Message;

use crate::wire::FailureView;
use crate::words::Words;

/// How a failure is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// A rule of the method says no: a warning strip.
    Refused,
    /// What was filled in does not fit: at the field.
    Input,
    /// A file cannot be read or written: a dialog with a retry.
    File,
    /// Someone else has the dossier open: an offer to read only.
    ElsewhereOpen,
    /// Stopped by the person waiting: silence.
    Cancelled,
    /// Our mistake: a report.
    Bug,
}

impl FailureKind {
    /// Name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Input => "input",
            Self::File => "file",
            Self::ElsewhereOpen => "elsewhere_open",
            Self::Cancelled => "cancelled",
            Self::Bug => "bug",
        }
    }
}

/// Why it did not happen, what is safe, and what to do.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}: {}", kind.name(), message.key)]
pub struct Failure {
    /// How it is shown.
    pub kind: FailureKind,
    /// What happened.
    pub message: Message,
    /// What to do.
    pub remedy: Option<Box<Message>>,
    /// Field or gates it is about.
    pub place: Option<String>,
}

impl Failure {
    /// A failure of a kind with its message.
    pub fn new(kind: FailureKind, message: Message) -> Self {
        Self { kind, message, remedy: None, place: None }
    }

    /// A rule of the method says no.
    pub fn refused(key: &str) -> Self {
        Self::new(FailureKind::Refused, Message::new(key))
    }

    /// What was asked for does not exist or does not fit.
    pub fn input(message: Message) -> Self {
        Self::new(FailureKind::Input, message)
    }

    /// A file cannot be read or written.
    pub fn file(message: Message) -> Self {
        Self::new(FailureKind::File, message)
    }

    /// Whether the person waiting had enough.
    pub fn is_cancelled(&self) -> bool {
        self.kind == FailureKind::Cancelled
    }

    /// Adds what to do.
    #[must_use]
    pub fn with_remedy(mut self, remedy: Message) -> Self {
        self.remedy = Some(Box::new(remedy));
        self
    }

    /// Adds the place it is about.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = Some(place.into());
        self
    }

    /// The failure in words.
    pub fn view(&self, words: &Words) -> FailureView {
        FailureView {
            kind: self.kind.name().to_owned(),
            key: self.message.key.clone(),
            text: words.say(&self.message),
            remedy: self.remedy.as_deref().map(|remedy| words.say(remedy)),
            place: self.place.clone(),
        }
    }
}

impl From<archive::Fault> for Failure {
    fn from(fault: archive::Fault) -> Self {
        let kind = match &fault {
            archive::Fault::ElsewhereOpen { .. } => FailureKind::ElsewhereOpen,
            _ => FailureKind::File,
        };
        Self::new(kind, fault.message()).with_remedy(fault.remedy())
    }
}

impl From<dossier::form::FormError> for Failure {
    fn from(error: dossier::form::FormError) -> Self {
        let place = match &error {
            dossier::form::FormError::NoField(path)
            | dossier::form::FormError::NoItem(path)
            | dossier::form::FormError::NotAsked(path)
            | dossier::form::FormError::Unfit { path, .. }
            | dossier::form::FormError::Unstorable { path, .. } => path.clone(),
        };
        Self::input(error.message()).at(place)
    }
}

impl From<dossier::ladder::Refused> for Failure {
    fn from(refused: dossier::ladder::Refused) -> Self {
        let names: Vec<&str> = refused.gates.iter().map(|gate| gate.gate.as_str()).collect();
        let why = refused.gates.first().map_or_else(|| Message::new("desk-no-question"), |gate| gate.why.clone());
        Self::new(
            FailureKind::Refused,
            Message::new("desk-gates-in-the-way").count("gates", names.len()).message("why", why),
        )
        .with_remedy(
            refused.gates.first().map_or_else(|| Message::new("desk-no-question-remedy"), |gate| gate.remedy.clone()),
        )
        .at(names.join(" "))
    }
}

impl From<analysis::describe::DescribeError> for Failure {
    fn from(error: analysis::describe::DescribeError) -> Self {
        let kind = match &error {
            analysis::describe::DescribeError::Cancelled(_) => FailureKind::Cancelled,
            _ => FailureKind::Input,
        };
        Self::new(kind, error.message()).with_remedy(error.remedy())
    }
}

impl From<paper::PaperFault> for Failure {
    fn from(fault: paper::PaperFault) -> Self {
        Self::new(FailureKind::Bug, fault.message()).with_remedy(fault.remedy())
    }
}

impl From<workbook::ReadFault> for Failure {
    fn from(fault: workbook::ReadFault) -> Self {
        let kind = match &fault {
            workbook::ReadFault::Cancelled => FailureKind::Cancelled,
            _ => FailureKind::File,
        };
        Self::new(kind, fault.message()).with_remedy(fault.remedy())
    }
}

impl From<workbook::write::WriteFault> for Failure {
    fn from(fault: workbook::write::WriteFault) -> Self {
        Self::new(FailureKind::Bug, fault.message())
    }
}
