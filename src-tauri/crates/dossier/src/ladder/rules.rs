//! The gates of the method as rules over the dossier: one function per step, one line per gate.

use super::differing::differing;
use super::gate::{GateState, Level, State};
use super::wording;
use crate::Day;
use crate::brief::Allowed;
use crate::dataset::{Dataset, Fitness, PersonalData, Role as ColumnRole, RowIs, SourceStatus};
use crate::dossier::Dossier;
use crate::dutch;
use crate::ethics::{Consequence, Moment, Outcome, QUESTIONS, RESIDENTS};
use crate::form::{FieldPath, is_needless};
use crate::message::Message;
use crate::note_text::{Piece, pieces};
use crate::quality::{Dimension, Verdict};
use crate::question::{AnalysisQuestion, Comparison, FEWEST_OUTCOMES, GoalLevel, QuestionType, Statistic};
use crate::series_break::Concerns;
use crate::settings::Thresholds;
use crate::sign_off::Standing;
use crate::start::Track;
use crate::step::Step;
use crate::talk::{Agreement, Role};

/// Every gate of the dossier's track with its state, in the order of the steps.
pub fn gates(dossier: &Dossier, today: Day) -> Vec<GateState> {
    let mut rules = Rules { dossier, today, out: Vec::new() };
    rules.start();
    rules.question();
    rules.goal();
    if dossier.start.track == Track::Volledig {
        rules.brief();
    }
    rules.sources();
    rules.describe();
    rules.note();
    rules.out
}

/// Gates that stand in the way of a definite note.
pub fn blocking(gates: &[GateState]) -> Vec<&GateState> {
    gates.iter().filter(|gate| gate.is_in_the_way()).collect()
}

/// Most words of what is explained to a resident, and of one sentence of it.
const RESIDENT_WORDS: usize = 120;
const RESIDENT_SENTENCE: usize = 20;

struct Rules<'a> {
    dossier: &'a Dossier,
    today: Day,
    out: Vec<GateState>,
}

impl Rules<'_> {
    /// One gate: its name, and the key of its sentences `gate-<key>` and `gate-<key>-remedy`.
    fn gate(&mut self, step: Step, level: Level, name: &str, is_met: bool, field: impl Into<String>) {
        let why = Message::new(&format!("gate-{}", key_of(name)));
        self.gate_saying(step, level, name, is_met, field, why);
    }

    fn gate_saying(
        &mut self,
        step: Step,
        level: Level,
        name: &str,
        is_met: bool,
        field: impl Into<String>,
        why: Message,
    ) {
        let field = field.into();
        let passed = self.dossier.overrides.iter().rev().find(|passed| passed.is_of(self.dossier, name)).cloned();
        let state = match (is_met, level, &passed) {
            (true, ..) => State::Met,
            (false, Level::Warning, Some(_)) => State::Overridden,
            (false, ..) => State::Open,
        };
        self.out.push(GateState {
            gate: name.to_owned(),
            step,
            level,
            state,
            why,
            remedy: Message::new(&format!("gate-{}-remedy", key_of(name))),
            field: (!field.is_empty()).then_some(field),
            passed: if state == State::Overridden { passed } else { None },
        });
    }

    fn start(&mut self) {
        let start = &self.dossier.start;
        let open = self.dossier.open_ethics(Moment::BeforeStart);
        let first = open.first().map_or_else(|| "ethics.q1".to_owned(), |number| format!("ethics.q{number}"));
        let settle = self.to_settle(Moment::BeforeStart);
        let stopped = self.dossier.ethics_outcome() == Outcome::Stop;
        let (has_name, has_analyst) = (filled(&start.name), filled(&start.analyst));
        self.gate(Step::Start, Level::Block, "start-name", has_name, "start.name");
        self.gate(Step::Start, Level::Block, "start-forbidden", !stopped, "ethics.q3");
        self.gate(Step::Start, Level::Warning, "start-analyst", has_analyst, "start.analyst");
        self.gate_saying(
            Step::Start,
            Level::Warning,
            "start-ethics",
            open.is_empty(),
            first,
            Message::new("gate-start-ethics").count("open", open.len()),
        );
        let field = settle.clone().unwrap_or_default();
        self.gate(Step::Start, Level::Warning, "start-settle", settle.is_none(), field);
        let fits = start.stakes.track().is_none_or(|track| track <= start.track);
        self.gate(Step::Start, Level::Tip, "start-track", fits, "start.track");
        self.talk(Step::Start);
    }

    /// The question of a moment whose answer says that something must be settled first.
    fn to_settle(&self, moment: Moment) -> Option<String> {
        let ethics = &self.dossier.ethics;
        QUESTIONS
            .iter()
            .filter(|question| question.moment == moment && !self.dossier.skips_ethics(question.number))
            .find(|question| ethics.chosen(question.number).is_some_and(|c| c.consequence == Consequence::SettleFirst))
            .map(|question| format!("ethics.q{}", question.number))
    }

    fn question(&mut self) {
        let question = &self.dossier.question;
        let questions = &self.dossier.questions;
        let solution = wording::solution(&question.problem_hypothesis);
        let predicts = questions.iter().any(|question| question.kind >= QuestionType::Predictive);
        let describes = questions.iter().any(|question| question.kind == QuestionType::Descriptive);
        let (policy, nothing) = (question.policy_question.clone(), filled(&question.do_nothing));
        let (count, most) = (questions.len(), self.dossier.thresholds.questions);
        let step = Step::Question;
        self.gate(step, Level::Block, "question-policy", filled(&policy), "question.policy_question");
        self.gate(
            step,
            Level::Tip,
            "question-mark",
            !filled(&policy) || policy.trim_end().ends_with('?'),
            "question.policy_question",
        );
        self.gate(step, Level::Block, "question-none", count > 0, "questions[1].subject");
        self.gate(step, Level::Warning, "question-nothing", nothing, "question.do_nothing");
        self.gate(step, Level::Warning, "question-many", count <= most, "questions[1].subject");
        self.gate(step, Level::Warning, "question-jump", !predicts || describes, "questions[1].kind");
        let why = Message::new("gate-question-solution").text("word", solution.unwrap_or(""));
        let is_free = solution.is_none();
        self.gate_saying(step, Level::Tip, "question-solution", is_free, "question.problem_hypothesis", why);
        let bare = self.dossier.causes.iter().position(|cause| filled(&cause.text) && !filled(&cause.basis));
        let field = bare.map_or_else(String::new, |index| format!("causes[{}].basis", index + 1));
        self.gate(step, Level::Tip, "question-cause-basis", bare.is_none(), field);
        for index in 1..=count {
            self.one_question(index);
        }
        self.talk(step);
    }

    fn one_question(&mut self, index: usize) {
        let Some(question) = self.dossier.questions.get(index - 1) else { return };
        let compares = question.reading.comparison.as_ref().is_some_and(|with| *with != Comparison::Nothing);
        let (committed, tolerance) = (question.is_committed(), filled(&question.tolerance));
        let gate = |name: &str| format!("{name}[{index}]");
        let field = |name: &str| format!("questions[{index}].{name}");
        let step = Step::Question;
        let (wanting, is_covered) = (first_wanting(question), covers_the_rest(question));
        self.gate(step, Level::Warning, &gate("question-commitment"), committed, field(&wanting));
        self.gate(step, Level::Tip, &gate("question-otherwise"), is_covered, field("otherwise"));
        self.gate(step, Level::Tip, &gate("question-comparison"), compares, field("comparison"));
        self.gate(step, Level::Tip, &gate("question-tolerance"), tolerance, field("tolerance"));
        let said = [question.words.as_str(), &question.subject].join(" ");
        let describes = question.kind == QuestionType::Descriptive;
        let found = |word: Option<&'static str>| word.filter(|_| describes);
        let (cause, future) = (found(wording::cause(&said)), found(wording::future(&said)));
        let why = |key: &str, word: Option<&str>| Message::new(key).text("word", word.unwrap_or(""));
        let (causal, ahead) = (why("gate-question-causal", cause), why("gate-question-ahead", future));
        self.gate_saying(step, Level::Tip, &gate("question-causal"), cause.is_none(), field("kind"), causal);
        self.gate_saying(step, Level::Tip, &gate("question-ahead"), future.is_none(), field("kind"), ahead);
        let is_in_time = question.deadline.is_none_or(|day| day >= self.today);
        self.gate(step, Level::Tip, &gate("question-deadline"), is_in_time, field("deadline"));
        let is_fair = !self.compares_unequal_areas(question);
        self.gate(step, Level::Tip, &gate("question-unequal"), is_fair, field("statistic"));
        self.differs(index, question);
        let is_one = wording::halves(&question.words).is_none();
        self.gate(step, Level::Tip, &gate("question-double"), is_one, field("words"));
    }

    /// Whether the own words of a question and its choices name the same.
    fn differs(&mut self, index: usize, question: &AnalysisQuestion) {
        let apart = differing(self.dossier, question);
        let quoted = |texts: &[String]| texts.iter().map(|text| format!("‘{text}’")).collect::<Vec<_>>().join(", ");
        let why = Message::new(match (apart.in_words.is_empty(), apart.in_choices.is_empty()) {
            (_, true) => "gate-question-differs",
            (true, false) => "gate-question-differs-choices",
            (false, false) => "gate-question-differs-both",
        });
        let why = why.text("words", quoted(&apart.in_words)).text("choices", quoted(&apart.in_choices));
        let is_same = apart.is_nothing();
        self.gate_saying(
            Step::Question,
            Level::Tip,
            &format!("question-differs[{index}]"),
            is_same,
            format!("questions[{index}].words"),
            why,
        );
    }

    /// Whether bare numbers of areas are laid beside each other: the largest area has most of nearly everything.
    fn compares_unequal_areas(&self, question: &AnalysisQuestion) -> bool {
        let reading = &question.reading;
        let is_number = matches!(reading.statistic, Some(Statistic::Sum | Statistic::Count));
        let across = matches!(reading.comparison, Some(Comparison::Average | Comparison::Group(_)));
        let dataset = reading.dataset.and_then(|id| self.dossier.dataset(id));
        let group = dataset.zip(reading.group.as_ref()).and_then(|(dataset, letter)| dataset.column(letter));
        is_number && across && group.is_some_and(|column| column.role == ColumnRole::Area)
    }

    fn goal(&mut self) {
        let goals = &self.dossier.goals;
        self.gate(Step::Goal, Level::Block, "goal-none", !goals.is_empty(), "goals[1].title");
        for index in 1..=goals.len() {
            let Some(goal) = self.dossier.goals.get(index - 1) else { return };
            let excused = filled(&goal.not_measurable_because) || goal.level != GoalLevel::Objective;
            let indicator = filled(&goal.indicator) || excused;
            let baseline = excused || (filled(&goal.baseline) && filled(&goal.baseline_basis));
            let target = excused || (filled(&goal.target) && goal.target_date.is_some());
            let gate = |name: &str| format!("{name}[{index}]");
            let field = |name: &str| format!("goals[{index}].{name}");
            self.gate(Step::Goal, Level::Block, &gate("goal-indicator"), indicator, field("indicator"));
            self.gate(Step::Goal, Level::Warning, &gate("goal-baseline"), baseline, field("baseline"));
            self.gate(Step::Goal, Level::Warning, &gate("goal-target"), target, field("target"));
            let is_ahead = goal.target_date.zip(goal.baseline_date).is_none_or(|(target, baseline)| target > baseline);
            self.gate(Step::Goal, Level::Warning, &gate("goal-dates"), is_ahead, field("target_date"));
            let is_to_come = goal.target_date.is_none_or(|day| day >= self.today);
            self.gate(Step::Goal, Level::Tip, &gate("goal-past"), is_to_come, field("target_date"));
        }
        let count = goals.len();
        let most = self.dossier.thresholds.goals;
        let why = Message::new("gate-goal-many").count("most", most);
        self.gate_saying(Step::Goal, Level::Warning, "goal-many", count <= most, "goals[1].title", why);
        let question = &self.dossier.question;
        let mut values: Vec<_> = [question.value_1, question.value_2, question.value_3].into_iter().flatten().collect();
        values.sort_unstable();
        values.dedup();
        let has_side_effects = filled(&question.side_effects);
        self.gate(Step::Goal, Level::Tip, "goal-values", values.len() == 3, "question.value_1");
        self.gate(Step::Goal, Level::Tip, "goal-side-effects", has_side_effects, "question.side_effects");
        self.talk(Step::Goal);
    }

    fn brief(&mut self) {
        let step = Step::Brief;
        let brief = &self.dossier.brief;
        let bounds = [
            ("scope_group", &brief.scope_group),
            ("scope_area", &brief.scope_area),
            ("scope_period", &brief.scope_period),
        ];
        let open = bounds.iter().find(|(_, text)| !filled(text)).map(|(name, _)| format!("brief.{name}"));
        self.gate(step, Level::Warning, "brief-scope", open.is_none(), open.clone().unwrap_or_default());
        let (uncertainty, outside) = (filled(&brief.uncertainty), filled(&brief.out_of_scope));
        self.gate(step, Level::Tip, "brief-uncertainty", uncertainty, "brief.uncertainty");
        self.gate(step, Level::Tip, "brief-outside", outside, "brief.out_of_scope");
        let wanted = &self.dossier.wanted;
        self.gate(step, Level::Tip, "brief-wanted", !wanted.is_empty(), "wanted[1].what");
        for index in 1..=wanted.len() {
            let Some(source) = self.dossier.wanted.get(index - 1) else { return };
            let (has_owner, is_refused) = (filled(&source.owner), source.allowed == Some(Allowed::No));
            let gate = |name: &str| format!("{name}[{index}]");
            let field = |name: &str| format!("wanted[{index}].{name}");
            let name = |key: &str| Message::new(key).text("source", source.what.clone());
            let (owner, refused) = (name("gate-brief-owner"), name("gate-brief-refused"));
            self.gate_saying(step, Level::Warning, &gate("brief-owner"), has_owner, field("owner"), owner);
            self.gate_saying(step, Level::Block, &gate("brief-refused"), !is_refused, field("allowed"), refused);
        }
        for role in [Role::Advisor, Role::Analyst] {
            let name = format!("brief-signed-{}", role.name());
            let standing = self.dossier.sign_off(role);
            let holds = matches!(standing, Standing::Holds(_));
            let why = match &standing {
                Standing::Reopened(sign_off, changed) => Message::new("gate-brief-reopened")
                    .text("name", sign_off.by.name.clone())
                    .count("fields", changed.len()),
                Standing::Refused(sign_off) => Message::new("gate-brief-refusing")
                    .text("name", sign_off.by.name.clone())
                    .text("why", sign_off.refusal.clone().unwrap_or_default()),
                Standing::Missing | Standing::Holds(_) => Message::new(&format!("gate-{name}")),
            };
            self.gate_saying(step, Level::Warning, &name, holds, "sign_off", why);
        }
        self.talk(step);
    }

    /// The questions of the check that are asked once the outcome is there.
    fn outcome(&mut self) {
        let open = self.dossier.open_ethics(Moment::AtTheOutcome);
        let field = open.first().map_or_else(String::new, |number| format!("ethics.q{number}"));
        let why = Message::new("gate-note-ethics").count("open", open.len());
        self.gate_saying(Step::Note, Level::Warning, "note-ethics", open.is_empty(), field, why);
        let settle = self.to_settle(Moment::AtTheOutcome);
        let is_settled = settle.is_none();
        self.gate(Step::Note, Level::Warning, "note-settle", is_settled, settle.unwrap_or_default());
        let said = self.dossier.ethics.words(RESIDENTS);
        let words = said.split_whitespace().count();
        let longest = said.split(['.', '!', '?']).map(|line| line.split_whitespace().count()).max().unwrap_or(0);
        let is_plain = words <= RESIDENT_WORDS && longest <= RESIDENT_SENTENCE;
        let why = Message::new("gate-note-residents").count("words", words).count("longest", longest);
        let field = format!("ethics.q{RESIDENTS}");
        self.gate_saying(Step::Note, Level::Tip, "note-residents", is_plain, field, why);
    }

    /// Fields of a step that somebody does not agree with.
    fn talk(&mut self, step: Step) {
        let contested = self.dossier.marks.iter().filter(|mark| mark.state == Agreement::Contested);
        let fields = contested.filter_map(|mark| FieldPath::parse(self.dossier, &mark.field).ok());
        let fields = fields.filter(|field| field.spec.step == step).map(|field| field.to_string());
        let field = fields.filter(|path| !is_needless(self.dossier, path)).min();
        let is_met = field.is_none();
        self.gate(step, Level::Warning, &format!("talk[{}]", step.name()), is_met, field.unwrap_or_default());
    }

    fn sources(&mut self) {
        let counting = self.dossier.datasets.iter().enumerate().filter(|(_, dataset)| dataset.counts());
        let current: Vec<(usize, &Dataset)> = counting.map(|(index, dataset)| (index + 1, dataset)).collect();
        self.gate(Step::Sources, Level::Block, "sources-none", !current.is_empty(), "");
        let open = self.dossier.open_ethics(Moment::AtTheData);
        let field = open.first().map_or_else(|| "ethics.q7".to_owned(), |number| format!("ethics.q{number}"));
        let why = Message::new("gate-sources-ethics").count("open", open.len());
        self.gate_saying(Step::Sources, Level::Warning, "sources-ethics", open.is_empty(), field, why);
        let settle = self.to_settle(Moment::AtTheData);
        let is_settled = settle.is_none();
        self.gate(Step::Sources, Level::Warning, "sources-settle", is_settled, settle.unwrap_or_default());
        for (index, dataset) in current {
            if dataset.combination.is_none() {
                self.origin(index, dataset);
            }
            if !self.dossier.is_only_part(dataset.id) {
                self.use_of(index, dataset);
            }
        }
        self.breaks();
        self.talk(Step::Sources);
    }

    /// Breaks in the series: the known ones are judged, and of those that play a part it is said how they are dealt with.
    fn breaks(&mut self) {
        let unjudged = self.dossier.unjudged_breaks().len();
        let why = Message::new("gate-break-known").count("breaks", unjudged);
        self.gate_saying(Step::Sources, Level::Tip, "break-known", unjudged == 0, "breaks", why);
        for (index, row) in (1_usize..).zip(&self.dossier.question.breaks) {
            let is_handled = row.concerns != Some(Concerns::Yes) || filled(&row.handling);
            let why = Message::new("gate-break-handling").text("what", row.what.trim());
            let (name, field) = (format!("break-handling[{index}]"), format!("breaks[{index}].handling"));
            self.gate_saying(Step::Sources, Level::Warning, &name, is_handled, field, why);
        }
    }

    /// Where the values of a sheet came from.
    fn origin(&mut self, index: usize, dataset: &Dataset) {
        let card = self.dossier.card(dataset.id);
        let months = card.reference_date.map(|day| day.months_until(self.today));
        let most = self.dossier.thresholds.source_age_months;
        let is_withdrawn = self.dossier.is_withdrawn(dataset.id);
        let is_provisional = self.dossier.worst_status(dataset.id) == SourceStatus::Provisional;
        let facts = [
            (Level::Block, "sources-owner", filled(&card.owner), "owner"),
            (Level::Block, "sources-reference-date", card.reference_date.is_some(), "reference_date"),
            (Level::Warning, "sources-definition", filled(&card.definition), "definition"),
            (Level::Warning, "sources-legal", filled(&card.legal_basis), "legal_basis"),
            (Level::Warning, "sources-withdrawn", !is_withdrawn, "status"),
            (Level::Tip, "sources-provisional", !is_provisional, "status"),
            (Level::Warning, "sources-age", months.is_none_or(|months| months <= most), "reference_date"),
        ];
        let months = u64::try_from(months.unwrap_or(0)).unwrap_or(0);
        self.facts(index, dataset, &facts, |why| why.count("months", months));
    }

    /// Whether a table serves the question.
    fn use_of(&mut self, index: usize, dataset: &Dataset) {
        let card = self.dossier.card(dataset.id);
        let free_text = dataset.columns.iter().any(|column| column.personal_data == Some(PersonalData::Text));
        let floor_kept = card.small_count.is_none_or(|own| own >= self.dossier.thresholds.small_count)
            || filled(&card.small_count_reason);
        let is_poor = Dimension::JUDGED.into_iter().any(|dimension| card.verdict(dimension) == Some(Verdict::Poor));
        let stands_out = dataset.columns.iter().any(|column| column.outliers > 0);
        let is_believed = !stands_out || card.verdict(Dimension::Plausibility).is_some();
        let has_reason = !is_poor || filled(&card.fitness_reason);
        let is_judged = Dimension::JUDGED.into_iter().all(|dimension| card.verdict(dimension).is_some());
        let is_bare = |dimension: &&Dimension| {
            let judgement = card.judgements.get(*dimension);
            judgement.is_some_and(|it| it.verdict == Some(Verdict::Poor) && !filled(&it.reason))
        };
        let bare = Dimension::JUDGED.iter().find(is_bare).map(|dimension| format!("{}_reason", dimension.name()));
        let alone = dataset.alone(card.row_is);
        let has_old_part = dataset.combination.is_some() && self.dossier.has_newer(dataset.id);
        let facts = [
            (Level::Block, "sources-row-is", card.row_is != RowIs::Unknown, "row_is"),
            (Level::Block, "sources-unfit", card.fitness != Some(Fitness::Unfit), "fitness"),
            (Level::Block, "sources-small-count", floor_kept, "small_count_reason"),
            (Level::Warning, "sources-fitness", card.fitness.is_some(), "fitness"),
            (Level::Warning, "sources-poor", !is_poor || card.fitness != Some(Fitness::Fit), "fitness"),
            (Level::Warning, "sources-poor-reason", has_reason, "fitness_reason"),
            (Level::Warning, "sources-judged-poor", bare.is_none(), bare.as_deref().unwrap_or("")),
            (Level::Tip, "sources-outliers", is_believed, "plausibility"),
            (Level::Tip, "sources-judged", is_judged, "accuracy"),
            (Level::Warning, "sources-parts", !has_old_part, ""),
            (Level::Warning, "sources-duplicates", dataset.duplicates == 0, ""),
            (Level::Warning, "sources-free-text", !free_text, ""),
            (Level::Tip, "sources-singled-out", alone == 0, ""),
        ];
        self.facts(index, dataset, &facts, |why| why.count("rows", dataset.duplicates).count("alone", alone));
        self.completeness(index, dataset, filled(&card.completeness_reason));
    }

    fn facts(
        &mut self,
        index: usize,
        dataset: &Dataset,
        facts: &[(Level, &str, bool, &str)],
        counts: impl Fn(Message) -> Message,
    ) {
        for (level, name, is_met, field) in facts {
            let field = if field.is_empty() { String::new() } else { format!("sources[{index}].{field}") };
            let why = counts(Message::new(&format!("gate-{name}")).text("source", dataset.name.clone()));
            self.gate_saying(Step::Sources, *level, &format!("{name}[{index}]"), *is_met, field, why);
        }
    }

    /// Only columns that a question or a finding uses must be filled.
    fn completeness(&mut self, index: usize, dataset: &Dataset, excused: bool) {
        let Thresholds { completeness_warning, completeness_block, .. } = self.dossier.thresholds;
        for column in &dataset.columns {
            let Some(filled_share) = dataset.filled(column) else { continue };
            if !is_used(self.dossier, dataset, &column.letter) {
                continue;
            }
            if filled_share >= completeness_warning {
                continue;
            }
            let hard = filled_share < completeness_block && !excused;
            let level = if hard { Level::Block } else { Level::Warning };
            let why = Message::new("gate-sources-completeness")
                .text("source", dataset.name.clone())
                .text("column", column.name.clone())
                .text("share", dutch::percentage(filled_share, 0));
            let name = format!("sources-completeness[{index}@{}]", column.letter);
            let field = format!("sources[{index}].completeness_reason");
            self.gate_saying(Step::Sources, level, &name, false, field, why);
        }
    }

    fn describe(&mut self) {
        for index in 1..=self.dossier.questions.len() {
            let Some(question) = self.dossier.questions.get(index - 1) else { return };
            let has_finding = self.dossier.findings_of(question.id).next().is_some();
            let unjudged = self
                .dossier
                .findings
                .iter()
                .position(|finding| finding.question == Some(question.id) && finding.experience.is_none());
            let field = unjudged.map_or_else(String::new, |index| format!("findings[{}].experience", index + 1));
            let is_judged = unjudged.is_none();
            self.gate(Step::Describe, Level::Block, &format!("describe-none[{index}]"), has_finding, "");
            self.gate(Step::Describe, Level::Warning, &format!("describe-experience[{index}]"), is_judged, field);
        }
        let used: Vec<_> = self.dossier.findings.iter().filter(|finding| finding.question.is_some()).collect();
        let outdated = used.iter().find(|finding| self.dossier.is_outdated(finding));
        let why = Message::new("gate-describe-outdated").text("finding", outdated.map_or(String::new(), |f| f.name()));
        let is_fresh = outdated.is_none();
        self.gate_saying(Step::Describe, Level::Warning, "describe-outdated", is_fresh, "", why);
        self.talk(Step::Describe);
    }

    fn note(&mut self) {
        let dossier = self.dossier;
        let has_points = dossier.points.iter().any(|point| filled(&point.text));
        self.gate(Step::Note, Level::Block, "note-points", has_points, "points[1].text");
        let bare = dossier.points.iter().position(|point| {
            filled(&point.text) && !is_notice(&point.text) && dossier.arguments_of(point.id).next().is_none()
        });
        let field = bare.map_or_else(String::new, |index| format!("points[{}].text", index + 1));
        self.gate(Step::Note, Level::Warning, "note-argument", bare.is_none(), field);
        let orphan =
            dossier.arguments.iter().position(|argument| argument.findings.is_empty() && argument.label.is_none());
        let field = orphan.map_or_else(String::new, |index| format!("arguments[{}].label", index + 1));
        self.gate(Step::Note, Level::Block, "note-orphan", orphan.is_none(), field);
        let stale = stale_fields(dossier);
        let field = stale.first().cloned().unwrap_or_default();
        let why = Message::new("gate-note-stale").count("numbers", stale.len());
        self.gate_saying(Step::Note, Level::Block, "note-stale", stale.is_empty(), field, why);
        let has_objection = dossier.objections.iter().any(|objection| filled(&objection.head));
        self.gate(Step::Note, Level::Warning, "note-objection", has_objection, "objections[1].head");
        let has_money = filled(&dossier.note.finance);
        self.gate(Step::Note, Level::Warning, "note-finance", has_money, "note.finance");
        let has_monitor = !dossier.monitors.is_empty();
        self.gate(Step::Note, Level::Warning, "note-monitoring", has_monitor, "monitors[1].indicator");
        if dossier.start.track == Track::Volledig {
            self.outcome();
        }
        self.talk(Step::Note);
    }
}

/// Fields of the note with a number that no longer is what it was, or that refers to nothing.
pub(crate) fn stale_fields(dossier: &Dossier) -> Vec<String> {
    let mut stale = Vec::new();
    for field in crate::form::list(dossier) {
        for piece in pieces(&field.value) {
            if let Piece::Reference { finding, place, seen } = piece {
                let found = dossier.find_finding(&finding);
                let now = found
                    .filter(|finding| !dossier.is_outdated(finding))
                    .and_then(|finding| finding.measure(place))
                    .and_then(|measure| measure.outcome.value().map(|value| dutch::shown(value, &measure.unit)));
                if now.is_none() || seen.is_some_and(|seen| now.as_deref() != Some(&seen)) {
                    stale.push(field.path.clone());
                }
            }
        }
    }
    stale
}

/// The field at which the als-dan-afspraak of a question goes on: what is half written, or the first that is empty.
fn first_wanting(question: &AnalysisQuestion) -> String {
    let mut all = (1..).zip(&question.commitments);
    let wanting = all.find(|(place, commitment)| {
        let is_asked = *place <= FEWEST_OUTCOMES || !commitment.is_empty();
        is_asked && !commitment.is_complete()
    });
    match wanting {
        Some((place, commitment)) if filled(&commitment.outcome) => format!("then_{place}"),
        Some((place, _)) => format!("if_{place}"),
        None => "if_1".to_owned(),
    }
}

/// Whether it is agreed what is done at any outcome; what is not agreed at all yet leaves nothing over either.
fn covers_the_rest(question: &AnalysisQuestion) -> bool {
    let is_agreed = question.is_committed() && !filled(&question.commitments_skipped);
    let outcomes = question.agreed().map(|commitment| commitment.outcome.as_str());
    !is_agreed || filled(&question.otherwise) || wording::leave_nothing_over(outcomes)
}

fn filled(text: &str) -> bool {
    !text.trim().is_empty()
}

/// "Kennis te nemen van …" asks for no argument.
fn is_notice(text: &str) -> bool {
    text.trim().to_lowercase().starts_with("kennis te nemen")
}

fn key_of(name: &str) -> &str {
    name.split('[').next().unwrap_or(name)
}

fn is_used(dossier: &Dossier, dataset: &Dataset, letter: &str) -> bool {
    let readings =
        dossier.questions.iter().map(|question| &question.reading).chain(
            dossier.findings.iter().filter(|finding| finding.question.is_some()).map(|finding| &finding.reading),
        );
    readings.filter(|reading| reading.dataset == Some(dataset.id)).any(|reading| {
        let single = [&reading.measure, &reading.denominator, &reading.group, &reading.period];
        single.iter().any(|column| column.as_deref() == Some(letter))
            || reading.filter.iter().any(|filter| filter.column == letter)
    })
}
