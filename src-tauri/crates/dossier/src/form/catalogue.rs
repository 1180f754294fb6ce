//! The catalogue of fields, as data: where each stands, what it accepts, whether it must be filled in.

use crate::change::EntityKind;
use crate::dataset::Dataset as Table;
use crate::dossier::Dossier;
use crate::step::Step;

/// A list of rows, or a row that is alone of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum List {
    /// `start`.
    Start,
    /// `ethics`.
    Ethics,
    /// `question`.
    Question,
    /// `causes[n]`.
    Causes,
    /// `stakeholders[n]`.
    Stakeholders,
    /// `questions[n]`.
    Questions,
    /// `goals[n]`.
    Goals,
    /// `brief`.
    Brief,
    /// `wanted[n]`.
    Wanted,
    /// `sources[n]`: by place or by dataset id.
    Sources,
    /// `breaks[n]`.
    Breaks,
    /// `findings[n]`: by place, by `R3` or by id.
    Findings,
    /// `note`.
    Note,
    /// `points[n]`.
    Points,
    /// `arguments[n]`.
    Arguments,
    /// `objections[n]`.
    Objections,
    /// `milestones[n]`.
    Milestones,
    /// `monitors[n]`.
    Monitors,
}

impl List {
    /// All lists in the order of the method.
    pub const ALL: [Self; 18] = [
        Self::Start,
        Self::Ethics,
        Self::Question,
        Self::Causes,
        Self::Stakeholders,
        Self::Questions,
        Self::Goals,
        Self::Brief,
        Self::Wanted,
        Self::Sources,
        Self::Breaks,
        Self::Findings,
        Self::Note,
        Self::Points,
        Self::Arguments,
        Self::Objections,
        Self::Milestones,
        Self::Monitors,
    ];

    /// Name in paths.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Ethics => "ethics",
            Self::Question => "question",
            Self::Causes => "causes",
            Self::Stakeholders => "stakeholders",
            Self::Questions => "questions",
            Self::Goals => "goals",
            Self::Brief => "brief",
            Self::Wanted => "wanted",
            Self::Sources => "sources",
            Self::Breaks => "breaks",
            Self::Findings => "findings",
            Self::Note => "note",
            Self::Points => "points",
            Self::Arguments => "arguments",
            Self::Objections => "objections",
            Self::Milestones => "milestones",
            Self::Monitors => "monitors",
        }
    }

    /// Kind of its rows.
    pub fn kind(self) -> EntityKind {
        match self {
            Self::Start => EntityKind::Start,
            Self::Ethics => EntityKind::Ethics,
            Self::Question | Self::Breaks => EntityKind::Question,
            Self::Causes => EntityKind::Cause,
            Self::Stakeholders => EntityKind::Stakeholder,
            Self::Questions => EntityKind::AnalysisQuestion,
            Self::Goals => EntityKind::Goal,
            Self::Brief => EntityKind::AnalysisBrief,
            Self::Wanted => EntityKind::WantedSource,
            Self::Sources => EntityKind::SourceCard,
            Self::Findings => EntityKind::Finding,
            Self::Note => EntityKind::NoteText,
            Self::Points => EntityKind::DecisionPoint,
            Self::Arguments => EntityKind::Argument,
            Self::Objections => EntityKind::Objection,
            Self::Milestones => EntityKind::Milestone,
            Self::Monitors => EntityKind::Monitor,
        }
    }

    /// Whether there is just one row, without a number in the path.
    pub fn is_single(self) -> bool {
        matches!(self, Self::Start | Self::Ethics | Self::Question | Self::Brief | Self::Note)
    }

    /// Whether a person can add a row by hand.
    pub fn grows_by_hand(self) -> bool {
        !self.is_single() && !matches!(self, Self::Sources | Self::Findings)
    }
}

/// What a field accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Line,
    /// Text of several lines.
    Long,
    /// Text for the note: numbers are references or stated; a bare one is refused.
    Rich,
    /// Text in which a reference may stand, and a bare number too.
    Mixed,
    /// A day.
    Day,
    /// One of these; with `""` among them it may stay open.
    Choice(&'static [&'static str]),
    /// A whole number, or nothing.
    Whole,
    /// A dataset, by id or by place.
    Dataset,
    /// Another goal, by id or by place.
    Goal,
    /// A column of the question's dataset: `@C` or its exact name.
    Column,
    /// Conditions `COL=VALUE`, several with `;` between them.
    Filter,
    /// `average`, `first_period`, `nothing` or `group:NAME`.
    Comparison,
}

/// What is known of a field in general.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FieldSpec {
    /// List it stands in.
    pub list: List,
    /// Name in paths.
    pub name: &'static str,
    /// Where its value stands in the row, as a JSON pointer.
    pub pointer: &'static str,
    /// Step it belongs to.
    pub step: Step,
    /// What it accepts.
    pub kind: FieldKind,
    /// Whether the step is incomplete without it.
    pub required: Required,
}

/// Whether a field must be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// Yes.
    Yes,
    /// No.
    No,
}

use FieldKind::{Choice, Column, Comparison, Dataset, Day, Filter, Goal, Line, Long, Mixed, Rich, Whole};
use Required::{No, Yes};

const fn field(
    list: List,
    step: Step,
    name: &'static str,
    pointer: &'static str,
    kind: FieldKind,
    required: Required,
) -> FieldSpec {
    FieldSpec { list, name, pointer, step, kind, required }
}

const EFFECTS: &[&str] = &["", "better", "same", "worse", "unknown"];
const ROWS: &[&str] = &["unknown", "person", "household", "case", "area", "area_period", "organisation", "other"];
const STATUSES: &[&str] = &["current", "revised", "provisional", "withdrawn"];
const STATISTICS: &[&str] = &["", "sum", "mean", "median", "count", "share", "rate"];
const WEIGHTS: &[&str] = &["", "light", "heavy"];
const VALUES: &[&str] = &["", "effectiveness", "efficiency", "equity"];
const TYPES: &[&str] = &["descriptive", "diagnostic", "predictive", "prescriptive"];

/// Every field of every step, in the order of the method.
pub fn specs() -> &'static [FieldSpec] {
    &SPECS
}

static SPECS: [FieldSpec; 159] = [
    field(List::Start, Step::Start, "name", "/name", Line, Yes),
    field(List::Start, Step::Start, "societal_issue", "/societal_issue", Long, Yes),
    field(List::Start, Step::Start, "municipality", "/municipality", Line, Yes),
    field(
        List::Start,
        Step::Start,
        "note_kind",
        "/note_kind",
        Choice(&["beslisnota", "collegevoorstel", "raadsvoorstel"]),
        Yes,
    ),
    field(List::Start, Step::Start, "meeting_date", "/meeting_date", Day, No),
    field(List::Start, Step::Start, "commissioner", "/commissioner", Line, No),
    field(List::Start, Step::Start, "advisor", "/advisor", Line, Yes),
    field(List::Start, Step::Start, "analyst", "/analyst", Line, No),
    field(List::Start, Step::Start, "portfolio_holder", "/portfolio_holder", Line, No),
    field(List::Start, Step::Start, "case_number", "/case_number", Line, No),
    field(List::Start, Step::Start, "track", "/track", Choice(&["kort", "volledig"]), No),
    weight("weight_money", "/stakes/money"),
    weight("weight_residents", "/stakes/residents"),
    weight("weight_figures", "/stakes/figures"),
    weight("weight_novelty", "/stakes/novelty"),
    weight("weight_reuse", "/stakes/reuse"),
    ethics(Step::Start, "q1", "/answers/1/choice", &["", "groups", "individuals"]),
    ethics(Step::Start, "q2", "/answers/2/choice", &["", "no", "partly", "heavily"]),
    ethics(Step::Start, "q3", "/answers/3/choice", &["", "no", "doubt", "yes"]),
    ethics(Step::Start, "q4", "/answers/4/choice", &["", "open", "known", "unknown"]),
    ethics(Step::Start, "q5", "/answers/5/choice", &["", "no", "yes"]),
    ethics(Step::Start, "q6", "/answers/6/choice", &["", "none", "some", "vulnerable"]),
    ethics(Step::Sources, "q7", "/answers/7/choice", &["", "no", "removed", "yes"]),
    ethics(Step::Sources, "q8", "/answers/8/choice", &["", "no", "yes"]),
    ethics(Step::Sources, "q9", "/answers/9/choice", &["", "no", "yes"]),
    ethics(Step::Sources, "q10", "/answers/10/choice", &["", "no", "yes"]),
    ethics(Step::Sources, "q11", "/answers/11/choice", &["", "known", "nobody", "unknown"]),
    ethics(Step::Sources, "q12", "/answers/12/choice", &["", "no", "withheld", "yes"]),
    ethics(Step::Sources, "q13", "/answers/13/choice", &["", "no", "yes"]),
    field(List::Ethics, Step::Start, "q4.explanation", "/answers/4/explanation", Long, No),
    field(List::Ethics, Step::Start, "q6.explanation", "/answers/6/explanation", Long, No),
    field(List::Ethics, Step::Sources, "q11.explanation", "/answers/11/explanation", Long, No),
    ethics(Step::Note, "q14", "/answers/14/choice", &["", "no", "measure", "yes"]),
    ethics(Step::Note, "q15", "/answers/15/choice", &["", "always", "no"]),
    field(List::Ethics, Step::Note, "q14.explanation", "/answers/14/explanation", Long, No),
    field(List::Ethics, Step::Note, "q16", "/answers/16/explanation", Long, Yes),
    field(List::Ethics, Step::Note, "q17", "/answers/17/explanation", Long, Yes),
    field(List::Ethics, Step::Note, "q18", "/answers/18/explanation", Line, Yes),
    field(List::Question, Step::Question, "trigger", "/trigger", Long, Yes),
    field(List::Question, Step::Question, "problem_hypothesis", "/problem_hypothesis", Long, Yes),
    field(List::Question, Step::Question, "affected", "/affected", Line, Yes),
    field(List::Question, Step::Question, "size", "/size", Line, Yes),
    field(List::Question, Step::Question, "size_basis", "/size_basis", Line, Yes),
    field(List::Question, Step::Question, "since", "/since", Line, Yes),
    field(List::Question, Step::Question, "present_policy", "/present_policy", Long, No),
    field(List::Question, Step::Question, "do_nothing", "/do_nothing", Long, Yes),
    field(List::Question, Step::Question, "policy_question", "/policy_question", Long, Yes),
    field(List::Causes, Step::Question, "text", "/text", Line, No),
    field(List::Causes, Step::Question, "basis", "/basis", Line, No),
    field(List::Stakeholders, Step::Question, "name", "/name", Line, No),
    field(List::Stakeholders, Step::Question, "size", "/size", Mixed, No),
    field(List::Stakeholders, Step::Question, "effect", "/effect", Choice(EFFECTS), No),
    field(List::Questions, Step::Question, "words", "/words", Long, No),
    field(List::Questions, Step::Question, "subject", "/subject", Line, Yes),
    field(List::Questions, Step::Question, "kind", "/kind", Choice(TYPES), Yes),
    field(List::Questions, Step::Question, "dataset", "/reading/dataset", Dataset, Yes),
    field(List::Questions, Step::Question, "statistic", "/reading/statistic", Choice(STATISTICS), Yes),
    field(List::Questions, Step::Question, "measure", "/reading/measure", Column, No),
    field(List::Questions, Step::Question, "denominator", "/reading/denominator", Column, No),
    field(List::Questions, Step::Question, "group", "/reading/group", Column, No),
    field(List::Questions, Step::Question, "period", "/reading/period", Column, No),
    field(List::Questions, Step::Question, "filter", "/reading/filter", Filter, No),
    field(List::Questions, Step::Question, "comparison", "/reading/comparison", Comparison, Yes),
    field(List::Questions, Step::Question, "if_1", "/commitments/0/outcome", Line, Yes),
    field(List::Questions, Step::Question, "then_1", "/commitments/0/action", Line, Yes),
    field(List::Questions, Step::Question, "if_2", "/commitments/1/outcome", Line, Yes),
    field(List::Questions, Step::Question, "then_2", "/commitments/1/action", Line, Yes),
    field(List::Questions, Step::Question, "if_3", "/commitments/2/outcome", Line, No),
    field(List::Questions, Step::Question, "then_3", "/commitments/2/action", Line, No),
    field(List::Questions, Step::Question, "if_4", "/commitments/3/outcome", Line, No),
    field(List::Questions, Step::Question, "then_4", "/commitments/3/action", Line, No),
    field(List::Questions, Step::Question, "if_5", "/commitments/4/outcome", Line, No),
    field(List::Questions, Step::Question, "then_5", "/commitments/4/action", Line, No),
    field(List::Questions, Step::Question, "otherwise", "/otherwise", Line, No),
    field(List::Questions, Step::Question, "commitments_skipped", "/commitments_skipped", Line, No),
    field(List::Questions, Step::Question, "tolerance", "/tolerance", Long, No),
    field(List::Questions, Step::Question, "deadline", "/deadline", Day, No),
    field(List::Question, Step::Goal, "value_1", "/value_1", Choice(VALUES), No),
    field(List::Question, Step::Goal, "value_2", "/value_2", Choice(VALUES), No),
    field(List::Question, Step::Goal, "value_3", "/value_3", Choice(VALUES), No),
    field(List::Question, Step::Goal, "side_effects", "/side_effects", Long, No),
    field(List::Goals, Step::Goal, "title", "/title", Line, Yes),
    field(List::Goals, Step::Goal, "level", "/level", Choice(&["effect", "objective", "output", "activity"]), No),
    field(List::Goals, Step::Goal, "parent", "/parent", Goal, No),
    field(List::Goals, Step::Goal, "indicator", "/indicator", Line, Yes),
    field(List::Goals, Step::Goal, "unit", "/unit", Line, Yes),
    field(List::Goals, Step::Goal, "direction", "/direction", Choice(&["", "up", "down", "same"]), Yes),
    field(List::Goals, Step::Goal, "baseline", "/baseline", Mixed, Yes),
    field(List::Goals, Step::Goal, "baseline_date", "/baseline_date", Day, Yes),
    field(List::Goals, Step::Goal, "baseline_basis", "/baseline_basis", Line, Yes),
    field(List::Goals, Step::Goal, "target", "/target", Mixed, Yes),
    field(List::Goals, Step::Goal, "target_date", "/target_date", Day, Yes),
    field(List::Goals, Step::Goal, "not_measurable_because", "/not_measurable_because", Line, No),
    field(List::Brief, Step::Brief, "scope_group", "/scope_group", Line, Yes),
    field(List::Brief, Step::Brief, "scope_area", "/scope_area", Line, Yes),
    field(List::Brief, Step::Brief, "scope_period", "/scope_period", Line, Yes),
    field(List::Brief, Step::Brief, "scope_detail", "/scope_detail", Line, No),
    field(List::Brief, Step::Brief, "uncertainty", "/uncertainty", Long, Yes),
    field(List::Brief, Step::Brief, "delivery", "/delivery", Line, Yes),
    field(List::Brief, Step::Brief, "out_of_scope", "/out_of_scope", Long, No),
    field(List::Wanted, Step::Brief, "what", "/what", Line, Yes),
    field(List::Wanted, Step::Brief, "owner", "/owner", Line, Yes),
    field(List::Wanted, Step::Brief, "allowed", "/allowed", Choice(&["", "yes", "asked", "no"]), Yes),
    field(List::Wanted, Step::Brief, "by", "/by", Day, No),
    field(List::Sources, Step::Sources, "owner", "/owner", Line, Yes),
    field(List::Sources, Step::Sources, "collected", "/collected", Long, Yes),
    field(List::Sources, Step::Sources, "period", "/period", Line, Yes),
    field(List::Sources, Step::Sources, "reference_date", "/reference_date", Day, Yes),
    field(List::Sources, Step::Sources, "area_level", "/area_level", Line, Yes),
    field(List::Sources, Step::Sources, "definition", "/definition", Long, Yes),
    field(List::Sources, Step::Sources, "legal_basis", "/legal_basis", Line, Yes),
    field(List::Sources, Step::Sources, "version", "/version", Line, Yes),
    field(List::Sources, Step::Sources, "status", "/status", Choice(STATUSES), Yes),
    field(List::Sources, Step::Sources, "row_is", "/row_is", Choice(ROWS), Yes),
    field(List::Sources, Step::Sources, "fitness", "/fitness", Choice(&["", "fit", "fit_within", "unfit"]), Yes),
    field(List::Sources, Step::Sources, "fitness_reason", "/fitness_reason", Long, No),
    field(List::Sources, Step::Sources, "small_count", "/small_count", Whole, No),
    field(List::Sources, Step::Sources, "small_count_reason", "/small_count_reason", Line, No),
    field(List::Sources, Step::Sources, "completeness_reason", "/completeness_reason", Line, No),
    judged("accuracy", "/judgements/accuracy/verdict"),
    reason("accuracy_reason", "/judgements/accuracy/reason"),
    judged("plausibility", "/judgements/plausibility/verdict"),
    reason("plausibility_reason", "/judgements/plausibility/reason"),
    judged("traceability", "/judgements/traceability/verdict"),
    reason("traceability_reason", "/judgements/traceability/reason"),
    judged("understandability", "/judgements/understandability/verdict"),
    reason("understandability_reason", "/judgements/understandability/reason"),
    field(List::Breaks, Step::Sources, "since", "/since", Day, Yes),
    field(List::Breaks, Step::Sources, "what", "/what", Line, Yes),
    field(List::Breaks, Step::Sources, "kind", "/kind", Choice(&["", "law", "area", "counting", "event"]), No),
    field(List::Breaks, Step::Sources, "concerns", "/concerns", Choice(&["", "yes", "no"]), Yes),
    field(List::Breaks, Step::Sources, "handling", "/handling", Long, No),
    field(
        List::Findings,
        Step::Describe,
        "experience",
        "/experience",
        Choice(&["", "matches", "partly", "differs"]),
        Yes,
    ),
    field(List::Findings, Step::Describe, "experience_words", "/experience_words", Long, No),
    field(List::Note, Step::Note, "subject", "/subject", Line, Yes),
    field(List::Note, Step::Note, "summary", "/summary", Rich, No),
    field(List::Note, Step::Note, "trigger", "/trigger", Rich, Yes),
    field(List::Note, Step::Note, "effect", "/effect", Rich, Yes),
    field(List::Note, Step::Note, "residents", "/residents", Rich, Yes),
    field(List::Note, Step::Note, "reliability", "/reliability", Rich, No),
    field(List::Note, Step::Note, "privacy", "/privacy", Rich, No),
    field(List::Note, Step::Note, "finance", "/finance", Rich, Yes),
    field(List::Note, Step::Note, "legal", "/legal", Rich, No),
    field(List::Note, Step::Note, "participation", "/participation", Rich, Yes),
    field(List::Note, Step::Note, "disclosure", "/disclosure", Choice(&["", "public", "internal", "confidential"]), No),
    field(List::Note, Step::Note, "sunset_date", "/sunset_date", Day, No),
    field(List::Points, Step::Note, "text", "/text", Rich, Yes),
    field(List::Arguments, Step::Note, "head", "/head", Rich, Yes),
    field(List::Arguments, Step::Note, "text", "/text", Rich, No),
    field(
        List::Arguments,
        Step::Note,
        "label",
        "/label",
        Choice(&["", "fact", "strong_indication", "indication", "assumption", "political_judgement"]),
        No,
    ),
    field(List::Objections, Step::Note, "head", "/head", Rich, Yes),
    field(List::Objections, Step::Note, "answer", "/answer", Rich, Yes),
    field(List::Milestones, Step::Note, "what", "/what", Rich, Yes),
    field(List::Milestones, Step::Note, "who", "/who", Line, Yes),
    field(List::Milestones, Step::Note, "when", "/when", Day, Yes),
    field(List::Monitors, Step::Note, "indicator", "/indicator", Line, Yes),
    field(List::Monitors, Step::Note, "when", "/when", Day, Yes),
    field(List::Monitors, Step::Note, "who", "/who", Line, Yes),
    field(List::Monitors, Step::Note, "adjust_if", "/adjust_if", Rich, Yes),
];

const fn ethics(step: Step, name: &'static str, pointer: &'static str, choices: &'static [&'static str]) -> FieldSpec {
    field(List::Ethics, step, name, pointer, Choice(choices), Yes)
}

const fn weight(name: &'static str, pointer: &'static str) -> FieldSpec {
    field(List::Start, Step::Start, name, pointer, Choice(WEIGHTS), No)
}

const fn judged(name: &'static str, pointer: &'static str) -> FieldSpec {
    field(List::Sources, Step::Sources, name, pointer, Choice(&["", "good", "limited", "poor"]), No)
}

const fn reason(name: &'static str, pointer: &'static str) -> FieldSpec {
    field(List::Sources, Step::Sources, name, pointer, Line, No)
}

/// What is said of a sheet alone: of a combined table it is said of each of the tables that it was made of.
const OF_SHEETS: [&str; 9] =
    ["owner", "collected", "period", "reference_date", "area_level", "definition", "legal_basis", "version", "status"];

/// What is asked of a table that only serves as a part of another, beside what is said of sheets.
const OF_PARTS: [&str; 3] = ["row_is", "small_count", "small_count_reason"];

impl FieldSpec {
    /// Whether it is asked of a table: where values came from of each sheet, whether they serve the question of the table
    /// that answers it.
    pub fn is_asked_of(&self, dossier: &Dossier, dataset: &Table) -> bool {
        let is_sheet = dataset.combination.is_none();
        let is_of_sheets = OF_SHEETS.contains(&self.name);
        let is_of_use = !dossier.is_only_part(dataset.id) || OF_PARTS.contains(&self.name);
        if is_of_sheets { is_sheet } else { is_of_use }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ethics::QUESTIONS;

    #[test]
    fn no_path_stands_in_the_catalogue_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for spec in specs() {
            assert!(seen.insert((spec.list, spec.name)), "{}.{}", spec.list.name(), spec.name);
        }
    }

    #[test]
    fn the_choices_of_the_ethics_check_are_those_of_its_questions() {
        for question in QUESTIONS.iter().filter(|question| !question.choices.is_empty()) {
            let name = format!("q{}", question.number);
            let spec = specs().iter().find(|spec| spec.list == List::Ethics && spec.name == name).unwrap();
            let mut names = vec![""];
            names.extend(question.choices.iter().map(|choice| choice.name));
            assert_eq!(spec.kind, Choice(Box::leak(names.into_boxed_slice())), "{name}");
        }
    }
}
