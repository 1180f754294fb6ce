//! Describing: a look at a dataset, and results that are pinned to a question.

use analysis::breaks::crossed;
use analysis::describe::{self, Described};
use analysis::ticker::Ticker;
use dossier::combine::CombineStep;
use dossier::dataset::{Dataset, Role};
use dossier::finding::Finding;
use dossier::id::{FindingId, RecordId};
use dossier::ladder::permit_description;
use dossier::message::Arg;
use dossier::note_text::Argument;
use dossier::question::{Comparison, Reading, Statistic};
use dossier::source::{Filter, Source, SourceColumn, SourcePart};
use dossier::{Dossier, Message, dutch};
use figure::{Drawing, Dressing, Palette};

use crate::desk::Desk;
use crate::failure::Failure;
use crate::wire::DescribeRequest;

/// A request that was understood.
pub(crate) struct Asked {
    pub(crate) reading: Reading,
    pub(crate) subject: String,
    pub(crate) question: Option<RecordId>,
}

impl Desk {
    /// Describes a dataset without storing anything: a verkenning.
    pub fn explore(&mut self, request: &DescribeRequest, ticker: &mut dyn Ticker) -> Result<Finding, Failure> {
        let asked = self.understand(request)?;
        self.compute(&asked, FindingId(self.host.world.new_id()), 0, ticker)
    }

    /// Describes a dataset and pins the result to a question. Refused while gates stand in the way.
    pub fn pin(&mut self, request: &DescribeRequest, ticker: &mut dyn Ticker) -> Result<FindingId, Failure> {
        let asked = self.understand(request)?;
        let dossier = self.dossier()?;
        let question = asked
            .question
            .ok_or_else(|| Failure::refused("desk-no-question").with_remedy(Message::new("desk-no-question-remedy")))?;
        let dataset = asked.reading.dataset.ok_or_else(no_dataset)?;
        let permit = permit_description(dossier, question, dataset, self.host.world.today())?;
        let code = self.next_code()?;
        let id = FindingId(self.host.world.new_id());
        let mut finding = self.compute(&asked, id, code, ticker)?;
        finding.question = Some(permit.question());
        finding.overrides = permit.overrides().to_vec();
        let act = self.act("pin").with("finding", Arg::Text(finding.name()));
        self.transact(&act, |dossier| {
            dossier.findings.push(finding);
            Ok(id)
        })
    }

    /// Computes a finding again, from the newest version of its dataset.
    pub fn recompute(&mut self, name: &str, ticker: &mut dyn Ticker) -> Result<FindingId, Failure> {
        let old = self.dossier()?.find_finding(name).ok_or_else(|| no_finding(name))?.clone();
        self.renew(old.source.dataset, ticker)?;
        let finding = self.as_it_would_be(&old, ticker)?;
        let act = self.act("recompute").with("finding", Arg::Text(old.name()));
        self.transact(&act, |dossier| {
            if let Some(row) = dossier.findings.iter_mut().find(|row| row.id == old.id) {
                *row = finding;
            }
            Ok(old.id)
        })
    }

    /// A finding made again from the newest version of its dataset. Stores nothing.
    pub(crate) fn as_it_would_be(&mut self, old: &Finding, ticker: &mut dyn Ticker) -> Result<Finding, Failure> {
        let dossier = self.dossier()?;
        let reading = carried_over(dossier, &old.reading, dossier.newest_version(old.source.dataset))?;
        let subject = old.question.and_then(|id| dossier.analysis_question(id)).map(|row| row.subject.clone());
        let asked = Asked { reading, subject: subject.unwrap_or_default(), question: old.question };
        let mut finding = self.compute(&asked, old.id, old.code, ticker)?;
        finding.question = old.question;
        finding.overrides.clone_from(&old.overrides);
        Ok(finding)
    }

    /// Makes an argument of a finding: under a point, or under a first point that is made for it. Answers its path.
    pub fn use_as_argument(&mut self, name: &str, point: Option<RecordId>) -> Result<String, Failure> {
        let finding = self.dossier()?.find_finding(name).ok_or_else(|| no_finding(name))?;
        if finding.question.is_none() {
            return Err(Failure::input(Message::new("note-reference-exploration").text("finding", finding.name())));
        }
        let (finding, code) = (finding.id, finding.name());
        let (point_id, argument_id) = (self.host.world.new_id(), self.host.world.new_id());
        let act = self.act("use-as-argument").with("finding", Arg::Text(code));
        self.transact(&act, |dossier| {
            if dossier.points.is_empty() {
                dossier::form::add(dossier, dossier::form::List::Points, None, point_id)?;
            }
            let place = dossier::form::add(dossier, dossier::form::List::Arguments, point, argument_id)?;
            if let Some(row) = dossier.arguments.last_mut() {
                row.findings.push(finding);
            }
            Ok(place.to_string())
        })
    }

    /// Writes an argument in one act, as the command line does. Answers its path.
    pub fn argue(&mut self, point: &str, head: &str, text: &str, findings: &[String]) -> Result<String, Failure> {
        let dossier = self.dossier()?;
        let found: Result<Vec<FindingId>, Failure> = findings
            .iter()
            .map(|name| dossier.find_finding(name).map(|finding| finding.id).ok_or_else(|| no_finding(name)))
            .collect();
        let found = found?;
        let index = point.trim_start_matches("points[").trim_end_matches(']').parse::<usize>().ok();
        let point = index.and_then(|index| dossier.points.get(index.checked_sub(1)?)).map(|row| row.id);
        let point = point.ok_or_else(|| Failure::input(Message::new("form-no-item").text("path", "points")))?;
        let id = self.host.world.new_id();
        let act = self.act("argue");
        self.transact(&act, |dossier| {
            let place = dossier::form::add(dossier, dossier::form::List::Arguments, Some(point), id)?;
            dossier::form::set(dossier, &format!("{place}.head"), head, id)?;
            dossier::form::set(dossier, &format!("{place}.text"), text, id)?;
            if let Some(row) = dossier.arguments.iter_mut().find(|row| row.id.0 == id) {
                row.findings = found;
            }
            Ok(place.to_string())
        })
    }

    /// Lets an argument lean on a finding, or no longer.
    pub fn link_finding(&mut self, argument: &str, name: &str, link: Link) -> Result<(), Failure> {
        let finding = self.dossier()?.find_finding(name).ok_or_else(|| no_finding(name))?.id;
        let index = argument.trim_start_matches("arguments[").trim_end_matches(']').parse::<usize>().unwrap_or(0);
        let act = self.act("link-finding").with("finding", Arg::Text(name.to_owned()));
        self.transact(&act, |dossier| {
            let missing = || Failure::input(Message::new("form-no-item").text("path", argument));
            let row: &mut Argument =
                index.checked_sub(1).and_then(|index| dossier.arguments.get_mut(index)).ok_or_else(missing)?;
            row.findings.retain(|kept| *kept != finding);
            if link == Link::Made {
                row.findings.push(finding);
            }
            Ok(())
        })
    }

    /// Draws a finding, bare, for the screen.
    pub fn drawing(&self, finding: &Finding, palette: &Palette, width: f64) -> Result<Drawing, Failure> {
        let figure = figure::derive(finding, &self.figure_context(finding)?);
        let spoken = figure.map(&mut |phrase| self.words.phrase(phrase));
        let drawing = figure::draw(&spoken, palette, Dressing::Bare, width);
        // An image cannot use the window's fonts, so the letters come along as outlines.
        Ok(Drawing { svg: paper::png::outlined(&drawing.svg)?, ..drawing })
    }

    /// What there is to see in a figure, for who cannot see it.
    pub fn figure_words(&self, finding: &Finding) -> Result<String, Failure> {
        let figure = figure::derive(finding, &self.figure_context(finding)?);
        Ok(figure.map(&mut |phrase| self.words.phrase(phrase)).description)
    }

    /// A finding as a picture (PNG) with its title and source, for another program.
    pub fn picture(&self, name: &str) -> Result<Vec<u8>, Failure> {
        let finding = self.dossier()?.find_finding(name).ok_or_else(|| no_finding(name))?;
        let figure = figure::derive(finding, &self.figure_context(finding)?);
        let spoken = figure.map(&mut |phrase| self.dutch.phrase(phrase));
        let drawing = figure::draw(&spoken, &Palette::PRINT, Dressing::Full, 760.0);
        Ok(paper::png::from_svg(&drawing.svg, 2.0, paper::png::Ground::White)?)
    }

    pub(crate) fn figure_context(&self, finding: &Finding) -> Result<figure::Context, Failure> {
        let dossier = self.dossier()?;
        Ok(figure::Context {
            confidence: dossier.thresholds.confidence,
            reference_date: dossier.card(finding.source.dataset).reference_date,
            breaks: crossed(dossier, finding)
                .into_iter()
                .map(|crossed| {
                    let said = Message::new("figure-break").text("day", dutch::day(crossed.since));
                    (crossed.period.clone(), said.text("what", crossed.of.what.trim()))
                })
                .collect(),
        })
    }

    /// What a request means in terms of the dossier.
    pub(crate) fn understand(&self, request: &DescribeRequest) -> Result<Asked, Failure> {
        let dossier = self.dossier()?;
        let dataset = find_dataset(dossier, &request.dataset)?;
        let column = |text: &Option<String>| match text.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
            None => Ok(None),
            Some(text) => letter_of(dataset, text).map(Some),
        };
        let mut filter: Vec<Filter> = Vec::new();
        for condition in &request.conditions {
            let (name, value) = condition
                .split_once('=')
                .ok_or_else(|| Failure::input(Message::new("form-not-a-filter").text("value", condition.as_str())))?;
            let letter = letter_of(dataset, name.trim())?;
            match filter.iter_mut().find(|known| known.column == letter) {
                Some(known) => known.values.push(value.trim().to_owned()),
                None => filter.push(Filter { column: letter, values: vec![value.trim().to_owned()] }),
            }
        }
        let denominator = column(&request.per)?;
        let question = request.pin.as_deref().map(|pin| question_named(dossier, pin)).transpose()?;
        let reading = Reading {
            dataset: Some(dataset.id),
            statistic: Some(statistic(request.stat.as_deref(), denominator.is_some())?),
            measure: column(&request.measure)?,
            denominator,
            group: column(&request.by)?,
            period: column(&request.over)?,
            filter,
            comparison: Some(comparison(request)),
        };
        let own = question.and_then(|id| dossier.analysis_question(id)).map(|row| row.subject.clone());
        let subject = request.subject.clone().filter(|subject| !subject.trim().is_empty()).or(own);
        Ok(Asked { reading, subject: subject.unwrap_or_default(), question })
    }

    fn next_code(&self) -> Result<u32, Failure> {
        let open = self.open.as_ref().ok_or_else(crate::desk::no_dossier)?;
        // A code that was ever given stays taken, also when its finding was undone or removed.
        let pins = open.archive.history()?.iter().filter(|step| step.op == "pin").count();
        let pins = u32::try_from(pins).unwrap_or(u32::MAX - 1);
        Ok(open.dossier.next_finding_code().max(pins + 1))
    }

    fn compute(
        &mut self,
        asked: &Asked,
        id: FindingId,
        code: u32,
        ticker: &mut dyn Ticker,
    ) -> Result<Finding, Failure> {
        let dataset_id = asked.reading.dataset.ok_or_else(no_dataset)?;
        let dataset = self.dossier()?.dataset(dataset_id).ok_or_else(no_dataset)?.clone();
        let areas = mixed_areas(&dataset);
        let mut letters = letters_of(&asked.reading);
        letters.extend(areas.map(str::to_owned));
        letters.extend(times_beside(&dataset, &asked.reading));
        letters.sort();
        letters.dedup();
        let letters: Vec<&str> = letters.iter().map(String::as_str).collect();
        let table = self.table(&dataset, &letters)?;
        let dossier = self.dossier()?;
        let card = dossier.card(dataset_id);
        let request =
            describe::DescribeRequest::new(&asked.reading).with_card(&card).about(&asked.subject).among(areas);
        let described = describe::describe(&table, &request, &dossier.thresholds, ticker)?;
        Ok(finding(described, asked, source_of(dossier, &dataset, &asked.reading), (id, code), self.now()))
    }
}

/// Whether an argument leans on a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// It does.
    Made,
    /// It does not.
    Broken,
}

fn finding(
    described: Described,
    asked: &Asked,
    source: Source,
    (id, code): (FindingId, u32),
    computed_at: dossier::Moment,
) -> Finding {
    Finding {
        id,
        code,
        question: None,
        reading: asked.reading.clone(),
        sentence: described.sentence,
        support: described.support,
        measures: described.measures,
        source,
        caveats: described.caveats,
        not_concluded: described.not_concluded,
        label: described.label,
        rows_used: described.rows_used,
        rows_missing: described.rows_missing,
        computed_at,
        overrides: Vec::new(),
        experience: None,
        experience_words: String::new(),
    }
}

fn source_of(dossier: &Dossier, dataset: &Dataset, reading: &Reading) -> Source {
    let part = |letter: &Option<String>, part: &str| letter.as_ref().map(|letter| column_of(dataset, letter, part));
    let filters = reading.filter.iter().map(|filter| part(&Some(filter.column.clone()), "filter"));
    let columns = [
        part(&reading.measure, "measure"),
        part(&reading.denominator, "denominator"),
        part(&reading.group, "group"),
        part(&reading.period, "period"),
    ];
    let columns: Vec<SourceColumn> = columns.into_iter().chain(filters).flatten().collect();
    let mut parts = Vec::new();
    gather_parts(dossier, dataset, &columns, &mut parts, dossier.datasets.len());
    Source {
        dataset: dataset.id,
        file: dataset.file.clone(),
        sha256: dataset.sha256.clone(),
        sheet: dataset.sheet.clone(),
        range: dataset.range,
        columns,
        filter: reading.filter.clone(),
        parts,
    }
}

fn column_of(dataset: &Dataset, letter: &str, part: &str) -> SourceColumn {
    let name = dataset.column(letter).map(|column| column.name.clone()).unwrap_or_default();
    SourceColumn { letter: letter.to_owned(), name, part: part.to_owned() }
}

/// The sheets behind a combined table, with the columns that were used of each. `deepest` bounds the way down, so that a
/// file that says a table is made of itself ends.
fn gather_parts(
    dossier: &Dossier,
    dataset: &Dataset,
    columns: &[SourceColumn],
    parts: &mut Vec<SourcePart>,
    deepest: usize,
) {
    let Some(made) = dataset.combination.as_ref().filter(|_| deepest > 0) else { return };
    for (place, input) in made.inputs.iter().enumerate() {
        let Some(part) = dossier.dataset(input.dataset) else { continue };
        let used: Vec<SourceColumn> = columns
            .iter()
            .flat_map(|column| {
                let origin = input.columns.iter().find(|origin| origin.letter == column.letter);
                let letters = origin.map(|origin| origin.from.as_slice()).unwrap_or_default();
                letters.iter().map(|letter| column_of(part, letter, &column.part))
            })
            .collect();
        // Rows come from the left table; the right one only hands over the columns that are used.
        let is_bystander = matches!(made.step, CombineStep::Join { .. }) && place > 0 && used.is_empty();
        if is_bystander {
            continue;
        }
        if part.combination.is_some() {
            gather_parts(dossier, part, &used, parts, deepest - 1);
            continue;
        }
        match parts.iter_mut().find(|known| known.dataset == part.id) {
            Some(known) => {
                let more = used.into_iter().filter(|column| !known.columns.contains(column)).collect::<Vec<_>>();
                known.columns.extend(more);
            }
            None => parts.push(SourcePart {
                dataset: part.id,
                file: part.file.clone(),
                sha256: part.sha256.clone(),
                sheet: part.sheet.clone(),
                range: part.range,
                columns: used,
            }),
        }
    }
}

/// The column of which the import said that it has areas of several levels.
fn mixed_areas(dataset: &Dataset) -> Option<&str> {
    let is_mixed = |name: &str| {
        let says = |remark: &dossier::Remark| {
            remark.message.key == "intake-mixed-levels"
                && remark.message.args.get("column") == Some(&Arg::Text(name.to_owned()))
        };
        dataset.remarks.iter().any(says)
    };
    dataset.columns.iter().find(|column| is_mixed(&column.name)).map(|column| column.letter.as_str())
}

/// Columns of time beside a denominator: they tell whether it is of as many years as the rows.
fn times_beside<'a>(dataset: &'a Dataset, reading: &Reading) -> impl Iterator<Item = String> + 'a {
    let is_divided = reading.denominator.is_some();
    let times = dataset.columns.iter().filter(move |column| is_divided && column.role == Role::Time);
    times.map(|column| column.letter.clone())
}

/// Letters of every column that a reading uses, each once, in a fixed order.
fn letters_of(reading: &Reading) -> Vec<String> {
    let single = [&reading.measure, &reading.denominator, &reading.group, &reading.period];
    let mut letters: Vec<String> = single.into_iter().flatten().cloned().collect();
    letters.extend(reading.filter.iter().map(|filter| filter.column.clone()));
    letters.sort();
    letters.dedup();
    letters
}

/// The same reading on another version of the dataset: columns are found by name.
fn carried_over(dossier: &Dossier, old: &Reading, newest: dossier::DatasetId) -> Result<Reading, Failure> {
    let before = old.dataset.and_then(|id| dossier.dataset(id)).ok_or_else(no_dataset)?;
    let after = dossier.dataset(newest).ok_or_else(no_dataset)?;
    let carry = |letter: &String| {
        let name = before.column(letter).map_or(letter.as_str(), |column| column.name.as_str());
        letter_of(after, name)
    };
    let one = |letter: &Option<String>| letter.as_ref().map(carry).transpose();
    Ok(Reading {
        dataset: Some(newest),
        statistic: old.statistic,
        measure: one(&old.measure)?,
        denominator: one(&old.denominator)?,
        group: one(&old.group)?,
        period: one(&old.period)?,
        filter: old
            .filter
            .iter()
            .map(|filter| Ok(Filter { column: carry(&filter.column)?, values: filter.values.clone() }))
            .collect::<Result<_, Failure>>()?,
        comparison: old.comparison.clone(),
    })
}

/// The dataset that is meant by its place, its id or its name; of a name the version that counts now.
pub fn find_dataset<'a>(dossier: &'a Dossier, text: &str) -> Result<&'a Dataset, Failure> {
    let by_place = text.parse::<usize>().ok().and_then(|place| dossier.datasets.get(place.checked_sub(1)?));
    by_place
        .or_else(|| dossier.datasets.iter().find(|row| row.id.to_string() == text))
        .or_else(|| dossier.datasets.iter().find(|row| row.name == text && row.superseded_by.is_none()))
        .ok_or_else(|| Failure::input(Message::new("form-no-dataset").text("value", text)))
}

fn letter_of(dataset: &Dataset, text: &str) -> Result<String, Failure> {
    let column = dataset.find_column(text);
    let missing = || Message::new("form-no-column").text("column", text).text("dataset", dataset.name.clone());
    column.map(|column| column.letter.clone()).ok_or_else(|| Failure::input(missing()))
}

fn question_named(dossier: &Dossier, text: &str) -> Result<RecordId, Failure> {
    let number = text.trim_start_matches("questions[").trim_end_matches(']').parse::<usize>().ok();
    let found = number
        .and_then(|number| dossier.questions.get(number.checked_sub(1)?))
        .or_else(|| dossier.questions.iter().find(|row| row.id.to_string() == text));
    found.map(|row| row.id).ok_or_else(|| Failure::input(Message::new("form-no-item").text("path", text)))
}

/// A denominator without a statistic makes a rate; so does one with a sum or a count.
fn statistic(text: Option<&str>, has_denominator: bool) -> Result<Statistic, Failure> {
    Ok(match text.unwrap_or("sum") {
        "sum" | "count" if has_denominator => Statistic::Rate,
        "sum" => Statistic::Sum,
        "mean" => Statistic::Mean,
        "median" => Statistic::Median,
        "count" => Statistic::Count,
        "share" => Statistic::Share,
        "rate" => Statistic::Rate,
        other => {
            let choices = "sum, mean, median, count, share, rate";
            return Err(Failure::input(
                Message::new("form-not-a-choice").text("value", other).text("choices", choices),
            ));
        }
    })
}

/// Without a word of the asker, groups are compared with the average and periods with the first.
fn comparison(request: &DescribeRequest) -> Comparison {
    match request.against.as_deref().map(str::trim).filter(|text| !text.is_empty()) {
        None if request.by.is_some() => Comparison::Average,
        None if request.over.is_some() => Comparison::FirstPeriod,
        None | Some("nothing") => Comparison::Nothing,
        Some("average") => Comparison::Average,
        Some("first_period") => Comparison::FirstPeriod,
        Some(text) => Comparison::Group(text.strip_prefix("group:").unwrap_or(text).to_owned()),
    }
}

fn no_dataset() -> Failure {
    Failure::input(Message::new("form-dataset-first"))
}

pub(crate) fn no_finding(name: &str) -> Failure {
    Failure::input(Message::new("desk-no-finding").text("finding", name))
}
