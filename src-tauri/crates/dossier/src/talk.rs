//! The talk between the people of a dossier: who they are, how a field stands between them, and what they say of it.

use serde::{Deserialize, Serialize};

use crate::Moment;
use crate::dossier::Dossier;
use crate::form;
use crate::id::RecordId;

/// What somebody does for the dossier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Asks the policy question and writes the note.
    #[default]
    Advisor,
    /// Judges the data and carries the analyses out.
    Analyst,
    /// An independent colleague who checks.
    Assurer,
    /// Asks for the analysis and accepts its limits.
    Commissioner,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 4] = [Self::Advisor, Self::Analyst, Self::Assurer, Self::Commissioner];

    /// Name in keys and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::Advisor => "advisor",
            Self::Analyst => "analyst",
            Self::Assurer => "assurer",
            Self::Commissioner => "commissioner",
        }
    }

    /// The role with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// Somebody, in a role.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Role.
    pub role: Role,
}

/// How a field stands between the people of a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// On the list for the next talk.
    ToDiscuss,
    /// Talked about.
    Discussed,
    /// Somebody does not agree.
    Contested,
    /// All agree.
    Agreed,
}

impl Agreement {
    /// All, in the order of a talk.
    pub const ALL: [Self; 4] = [Self::ToDiscuss, Self::Discussed, Self::Contested, Self::Agreed];

    /// Name in keys and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::ToDiscuss => "to_discuss",
            Self::Discussed => "discussed",
            Self::Contested => "contested",
            Self::Agreed => "agreed",
        }
    }

    /// The one with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|agreement| agreement.name() == name)
    }
}

/// How a field stands: one for each field that was talked about. It is about a value: what is agreed is agreed no longer
/// once the field says something else.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldMark {
    /// Identity.
    pub id: RecordId,
    /// The field, by its lasting path (`crate::form::lasting`).
    pub field: String,
    /// How it stands.
    pub state: Agreement,
    /// Who says so.
    pub by: Person,
    /// When.
    pub at: Moment,
    /// What the field said then.
    pub value: String,
    /// Who did not agree before, when and with what: it stays to be seen how that was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contested: Option<Contested>,
}

/// That somebody did not agree with what a field said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contested {
    /// Who did not agree.
    pub by: Person,
    /// When.
    pub at: Moment,
    /// What the field said then.
    pub value: String,
}

impl FieldMark {
    /// What a later mark must remember of this one.
    pub fn remembered(&self) -> Option<Contested> {
        match self.state {
            Agreement::Contested => {
                Some(Contested { by: self.by.clone(), at: self.at.clone(), value: self.value.clone() })
            }
            Agreement::ToDiscuss | Agreement::Discussed | Agreement::Agreed => self.contested.clone(),
        }
    }
}

/// What somebody says of a field.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FieldComment {
    /// Identity.
    pub id: RecordId,
    /// The field, by its lasting path.
    pub field: String,
    /// What is said.
    pub text: String,
    /// Who says it.
    pub by: Person,
    /// When.
    pub at: Moment,
    /// Whether it is dealt with.
    #[serde(default)]
    pub settled: bool,
}

impl Dossier {
    /// How a field stands, if it was talked about.
    pub fn mark(&self, path: &str) -> Option<&FieldMark> {
        let lasting = form::lasting(self, path);
        self.marks.iter().find(|mark| mark.field == lasting)
    }

    /// Whether the field says something else than when it was marked.
    pub fn has_changed_since(&self, mark: &FieldMark) -> bool {
        form::lasting_get(self, &mark.field).map_or(true, |value| value != mark.value)
    }

    /// What was said of a field, oldest first.
    pub fn comments_on(&self, path: &str) -> impl Iterator<Item = &FieldComment> {
        let lasting = form::lasting(self, path);
        self.comments.iter().filter(move |comment| comment.field == lasting)
    }
}
