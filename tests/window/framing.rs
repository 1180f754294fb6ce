//! The question, asked by two, in the real window: both tracks from an empty dossier to a signed analyseopdracht. On the
//! way every gate of the first four steps stands open once, is read where the window lists it, and is dealt with; one
//! warning is passed all the same, and stands in the note.
//!
//! With `RAADSLAG_PICTURES` set to a folder, each step is left there for a person to look at.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use super::app::{Computer, has_screen};
use super::driver::{CONTROL, Driver};
use super::journey::{date, picture, state};
use super::traces;

const STEPS: [(&str, &str); 4] =
    [("start", "Start"), ("question", "Vraag"), ("goal", "Doel"), ("brief", "Analyseopdracht")];

#[test]
fn every_gate_of_the_framing_is_met_on_the_full_track_and_an_override_stands_in_the_note() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[]);
    let mut walk = Walk { window: &window, seen: BTreeMap::new() };
    begin(&computer, &window);
    start(&mut walk);
    bring_in(&computer, &window);
    question(&mut walk);
    goal(&mut walk);
    brief(&mut walk);
    pass_one(&mut walk);
    note_has_the_override(&computer, &window);
    walk.has_seen_every_gate();
}

#[test]
fn the_short_track_goes_from_the_question_to_the_data_without_an_analyseopdracht() {
    if !has_screen() {
        return;
    }
    let computer = Computer::new();
    let window = computer.start(&[]);
    begin(&computer, &window);
    fill(&window, "start.societal_issue", "Huishoudens kunnen hun energie betalen.");
    fill(&window, "start.analyst", "Team Onderzoek");
    for (path, answer) in [
        ("ethics.q1", "Nee, alleen over groepen"),
        ("ethics.q2", "Nee"),
        ("ethics.q3", "Nee"),
        ("ethics.q4", "Het zijn open gegevens"),
        ("ethics.q5", "Nee, deze"),
        ("ethics.q6", "Nee, dat"),
    ] {
        tick(&window, path, answer);
    }
    picture(&window, "framing-kort-start");
    step(&window, "Vraag");
    fill(&window, "question.policy_question", "Geven wij huishoudens in Ketelkade voorrang bij isolatie?");
    fill(&window, "question.do_nothing", "De rekening blijft hoog in wijken met oude huizen.");
    window.click("button", "Voeg onderzoeksvraag toe");
    fill(&window, "questions[1].words", "Hoeveel huishoudens betalen te veel?");
    commit(&window, 1);
    picture(&window, "framing-kort-vraag");
    step(&window, "Doel");
    window.click("button", "Voeg doel toe");
    fill(&window, "goals[1].title", "Minder huishoudens met een hoge rekening");
    measure(&window);
    date(&window, "goals[1].target_date", "01012040");
    picture(&window, "framing-kort-doel");
    let now = state(&window);
    let names: Vec<&str> = now["steps"].as_array().unwrap().iter().filter_map(|step| step["id"].as_str()).collect();
    let own = now["steps"].as_array().unwrap().iter().filter(|step| step["number"] != 0);
    assert_eq!(own.count(), 6, "the short track has six steps: {names:?}");
    let open = |step: &str| open_gates(&now, step, |level| level != "tip");
    for step in ["start", "question", "goal"] {
        assert_eq!(open(step), Vec::<String>::new(), "{step}");
    }
    let is_asked = |gate: &Value| gate["step"] == "brief";
    assert!(!now["gates"].as_array().unwrap().iter().any(is_asked), "nobody signs on the short track");
    step(&window, "Gegevens op orde");
}

/// The walk through the steps, and every gate that was seen open with its level.
struct Walk<'a> {
    window: &'a Driver,
    seen: BTreeMap<String, String>,
}

impl Walk<'_> {
    /// Waits until a gate stands open, and reads it where the window lists what is open on the step.
    #[track_caller]
    fn meets(&mut self, gate: &str) {
        let (level, text) = self.window.until(&format!("gate {gate} to stand open"), |window| {
            let all = state(window);
            let mut gates = all["gates"].as_array()?.iter();
            let found = gates.find(|one| one["id"] == gate && one["state"] == "open")?;
            Some((found["level"].as_str()?.to_owned(), found["text"].as_str()?.to_owned()))
        });
        let is_tip = level == "tip";
        self.seen.insert(base(gate), level);
        self.show_what_is_open(is_tip);
        self.window.read(&text);
    }

    /// Waits until a gate stands open no longer.
    #[track_caller]
    fn is_done_with(&self, gate: &str) {
        self.window.until(&format!("gate {gate} to be met"), |window| {
            let all = state(window);
            let found = all["gates"].as_array()?.iter().find(|one| one["id"] == gate);
            found.is_none_or(|one| one["state"] != "open").then_some(())
        });
    }

    /// Unfolds the list of tips, or the list of points in the way, unless it is there already.
    fn show_what_is_open(&self, is_tip: bool) {
        let script = "const [isTip] = arguments;
            if (isTip) {
                const fold = document.querySelector('.step-tips .disclosure-btn');
                if (fold?.getAttribute('aria-expanded') === 'false') fold.click();
                return fold !== null;
            }
            if (document.querySelector('.gate-summary')) return true;
            const link = [...document.querySelectorAll('.foot .link-btn')].find((one) => /punt/.test(one.textContent));
            link?.click();
            return link !== undefined;";
        self.window.until("the list of open points", |window| {
            (window.run(script, &[json!(is_tip)]) == json!(true)).then_some(())
        });
    }

    fn has_seen_every_gate(&self) {
        let all = state(self.window);
        let gates = all["gates"].as_array().unwrap().iter();
        let of_framing = gates.filter(|gate| STEPS.iter().any(|(step, _)| gate["step"] == *step));
        let missed: Vec<String> = of_framing
            .map(|gate| base(gate["id"].as_str().unwrap()))
            .filter(|name| !self.seen.contains_key(name))
            .collect();
        assert!(missed.is_empty(), "never seen open: {missed:?}");
        for level in ["block", "warning", "tip"] {
            for (step, _) in STEPS {
                let of_step = all["gates"].as_array().unwrap().iter().filter(|gate| gate["step"] == step);
                let names: Vec<String> = of_step.map(|gate| base(gate["id"].as_str().unwrap())).collect();
                let is_met = names.iter().any(|name| self.seen.get(name).is_some_and(|seen| seen == level));
                assert!(is_met, "{step} had no {level}");
            }
        }
    }
}

/// Name of a gate without the row it is about; of the talk about a step the step belongs to it.
fn base(gate: &str) -> String {
    if gate.starts_with("talk[") { gate.to_owned() } else { gate.split('[').next().unwrap_or(gate).to_owned() }
}

fn open_gates(state: &Value, step: &str, counts: impl Fn(&str) -> bool) -> Vec<String> {
    let gates = state["gates"].as_array().unwrap().iter();
    let open = gates.filter(|gate| gate["step"] == step && gate["state"] == "open");
    open.filter(|gate| counts(gate["level"].as_str().unwrap_or_default()))
        .map(|gate| gate["id"].as_str().unwrap_or_default().to_owned())
        .collect()
}

fn begin(computer: &Computer, window: &Driver) {
    window.find("heading", "Wat wilt u doen?");
    computer.will_pick("new", &computer.folder("documents").join("Energietoeslag.raadslag"));
    window.click("button", "Nieuw dossier");
    window.fill("Hoe heet het dossier?", "Energietoeslag");
    window.click("button", "Dossier maken");
    window.find("heading", "Start");
}

/// To a step by the list of steps.
fn step(window: &Driver, title: &str) {
    window.click("button", &format!("{title}…"));
    window.find("heading", title);
}

fn bound(path: &str) -> String {
    format!("[data-bound='{path}']")
}

/// Types in a field of the dossier instead of what stands there, and waits until it is stored.
#[track_caller]
fn fill(window: &Driver, path: &str, text: &str) {
    let field = window.click_at(&format!("{} :is(input, textarea)", bound(path)));
    window.keys(&[CONTROL, 'a']);
    window.keys(&[BACKSPACE]);
    if !text.is_empty() {
        window.type_in(&field, text);
    }
    window.until(&format!("{path} to be stored"), |window| {
        (state(window)["fields"][path]["value"] == text).then_some(())
    });
}

/// Chooses an answer by what its card says.
#[track_caller]
fn tick(window: &Driver, path: &str, answer: &str) {
    let script = "const cards = [...document.querySelectorAll(`${arguments[0]} label.card`)];
        document.querySelectorAll('[data-wanted]').forEach((one) => one.removeAttribute('data-wanted'));
        const card = cards.find((one) => one.textContent.trim().startsWith(arguments[1]));
        card?.setAttribute('data-wanted', '');
        return card !== undefined;";
    window.until(&format!("{path} to offer “{answer}”"), |window| {
        (window.run(script, &[json!(bound(path)), json!(answer)]) == json!(true)).then_some(())
    });
    let before = state(window)["fields"][path]["value"].clone();
    window.click_at("[data-wanted]");
    window.until(&format!("{path} to be stored"), |window| {
        let now = state(window)["fields"][path]["value"].clone();
        (now != before
            || window.run("return document.querySelector('[data-wanted] input')?.checked", &[]) == json!(true))
        .then_some(())
    });
}

/// Makes a choice in the sentence of a question.
#[track_caller]
fn part(window: &Driver, name: &str, choice: &str) {
    window.click_at(&format!("[data-slot-name='{name}']"));
    window.click("option", &format!("{choice}…"));
    back_in_the_sentence(window, name);
}

/// Focus comes back to the sentence a moment after a choice; what is typed before that goes nowhere.
fn back_in_the_sentence(window: &Driver, name: &str) {
    let script = "return document.activeElement?.dataset.slotName === arguments[0]";
    window.until("focus on the sentence", |window| (window.run(script, &[json!(name)]) == json!(true)).then_some(()));
}

fn start(walk: &mut Walk<'_>) {
    let window = walk.window;
    walk.meets("start-analyst");
    walk.meets("start-ethics");
    fill(window, "start.name", "");
    walk.meets("start-name");
    fill(window, "start.name", "Energietoeslag");
    walk.is_done_with("start-name");
    fill(window, "start.analyst", "Team Onderzoek");
    tick(window, "start.weight_money", "Veel");
    tick(window, "start.weight_residents", "Veel");
    walk.meets("start-track");
    picture(window, "framing-1-start");
    tick(window, "start.track", "Volledig spoor");
    walk.is_done_with("start-track");
    tick(window, "ethics.q1", "Nee, alleen over groepen");
    tick(window, "ethics.q2", "Nee");
    tick(window, "ethics.q3", "Ja");
    walk.meets("start-forbidden");
    picture(window, "framing-2-verboden");
    tick(window, "ethics.q3", "Nee");
    walk.is_done_with("start-forbidden");
    tick(window, "ethics.q4", "Het zijn open gegevens");
    tick(window, "ethics.q5", "Ja, met minder");
    walk.meets("start-settle");
    tick(window, "ethics.q5", "Nee, deze");
    walk.is_done_with("start-settle");
    tick(window, "ethics.q6", "Nee, dat");
    walk.is_done_with("start-ethics");
    contest(walk, "start", "start.societal_issue", "Huishoudens kunnen hun energie betalen.");
}

/// Somebody does not agree with a field, and then does.
fn contest(walk: &mut Walk<'_>, step: &str, path: &str, text: &str) {
    let window = walk.window;
    fill(window, path, text);
    window.click_at(&format!("{} :is(input, textarea)", bound(path)));
    let unfold = "const fold = [...document.querySelectorAll('.help-panel .disclosure-btn')].find((one) => one.textContent.startsWith('Bespreek:'));
        if (fold?.getAttribute('aria-expanded') === 'false') fold.click();
        return fold !== undefined;";
    window.until("the talk in the help", |window| (window.run(unfold, &[]) == json!(true)).then_some(()));
    if window.look_for("button", "Wie bent u in dit dossier?").is_some() {
        window.click("button", "Wie bent u in dit dossier?");
        window.fill("Uw naam", "Team Onderzoek");
        window.click("radio", "analist");
        window.click("button", "Onthoud dit");
    }
    window.click_at(".help-panel .talk-states button:nth-of-type(3)");
    walk.meets(&format!("talk[{step}]"));
    window.click_at(".help-panel .talk-states button:nth-of-type(4)");
    walk.is_done_with(&format!("talk[{step}]"));
}

fn bring_in(computer: &Computer, window: &Driver) {
    let path = computer.folder("documents").join("Aanvragen.csv");
    let lines = [
        "Wijk;Jaar;Aanvragen;Huishoudens",
        "Ketelkade;2023;310;2400",
        "Zandwerf;2023;280;2711",
        "Ketelkade;2024;340;2410",
        "Zandwerf;2024;275;2722",
    ];
    fs::write(&path, lines.join("\r\n")).unwrap();
    computer.will_pick("sheet", &path);
    step(window, "Gegevens op orde");
    window.click("button", "Kies een rekenblad");
    window.find("heading", "Klopt deze tabel?");
    window.click("button", "Overnemen");
    window.find("heading", "Gegevens op orde");
}

fn question(walk: &mut Walk<'_>) {
    let window = walk.window;
    step(window, "Vraag");
    walk.meets("question-policy");
    walk.meets("question-none");
    walk.meets("question-nothing");
    fill(window, "question.policy_question", "Wij gaan door met de toeslag");
    walk.meets("question-mark");
    fill(window, "question.policy_question", "Gaan wij door met de energietoeslag?");
    walk.is_done_with("question-mark");
    fill(window, "question.problem_hypothesis", "Er is geen loket in de wijk");
    walk.meets("question-solution");
    fill(window, "question.problem_hypothesis", "Veel huishoudens vragen de toeslag niet aan");
    walk.is_done_with("question-solution");
    window.click("button", "Voeg oorzaak toe");
    fill(window, "causes[1].text", "Het formulier is moeilijk");
    walk.meets("question-cause-basis");
    fill(window, "causes[1].basis", "aanname");
    walk.is_done_with("question-cause-basis");
    contest(walk, "question", "question.affected", "Huishoudens met een laag inkomen");

    window.click("button", "Voeg onderzoeksvraag toe");
    fill(window, "questions[1].words", "Hoeveel huishoudens vragen toeslag door de folder en hoeveel zullen dat zijn?");
    walk.meets("question-causal[1]");
    walk.meets("question-ahead[1]");
    walk.meets("question-double[1]");
    walk.meets("question-commitment[1]");
    walk.meets("question-comparison[1]");
    walk.meets("question-tolerance[1]");
    picture(window, "framing-3-tips");
    window.click("button", "Splits voor mij");
    walk.is_done_with("question-double[1]");
    tick(window, "questions[2].kind", "Voorspellen");
    tick(window, "questions[1].kind", "Verklaren");
    walk.meets("question-jump");
    tick(window, "questions[1].kind", "Beschrijven");
    walk.is_done_with("question-jump");
    for count in 3..=6 {
        window.click("button", "Voeg onderzoeksvraag toe");
        window
            .until("another question", |window| (state(window)["questions"].as_array()?.len() == count).then_some(()));
    }
    walk.meets("question-many");
    while state(window)["questions"].as_array().is_some_and(|questions| questions.len() > 1) {
        let last = state(window)["questions"].as_array().unwrap().len();
        window.click("button", &format!("Verwijder: Onderzoeksvraag {last}"));
        window.until("the question to be gone", |window| {
            (state(window)["questions"].as_array()?.len() < last).then_some(())
        });
    }
    fill(window, "questions[1].words", "Hoeveel huishoudens vragen de toeslag aan?");
    walk.is_done_with("question-causal[1]");
    let deadline = "questions[1].deadline";
    date(window, deadline, "01032020");
    walk.meets("question-deadline[1]");
    date(window, deadline, "01032040");
    walk.is_done_with("question-deadline[1]");
    part(window, "statistic", "Hoeveel");
    part(window, "dataset", "Aanvragen");
    part(window, "measure", "Aanvragen");
    part(window, "group", "Wijk");
    part(window, "comparison", "het gemiddelde");
    walk.is_done_with("question-comparison[1]");
    walk.meets("question-unequal[1]");
    part(window, "statistic", "Hoe groot is het aantal");
    part(window, "denominator", "Huishoudens");
    walk.is_done_with("question-unequal[1]");
    window.click_at("[data-slot-name='subject']");
    window.fill("Om wie of wat gaat het?", "aanvragen");
    window.click("button", "Neem over");
    back_in_the_sentence(window, "subject");
    fill(window, "questions[1].tolerance", "Tien op de duizend huishoudens");
    walk.is_done_with("question-tolerance[1]");
    commit(window, 1);
    walk.is_done_with("question-commitment[1]");
    walk.meets("question-otherwise[1]");
    fill(window, "questions[1].words", "Hoeveel huishoudens vragen de toeslag aan in 2031?");
    walk.meets("question-differs[1]");
    fill(window, "questions[1].words", "Hoeveel huishoudens vragen de toeslag aan?");
    picture(window, "framing-4-vraag");
}

/// What is done with each answer.
fn commit(window: &Driver, place: usize) {
    for (name, text) in [
        ("if_1", "Het verschilt per wijk"),
        ("then_1", "Dan gaan wij langs de deuren"),
        ("if_2", "Het verschilt weinig"),
        ("then_2", "Dan blijft het zoals het is"),
    ] {
        fill(window, &format!("questions[{place}].{name}"), text);
    }
}

fn goal(walk: &mut Walk<'_>) {
    let window = walk.window;
    step(window, "Doel");
    walk.meets("goal-none");
    walk.meets("goal-values");
    walk.meets("goal-side-effects");
    window.click("button", "Voeg doel toe");
    walk.meets("goal-indicator[1]");
    walk.meets("goal-baseline[1]");
    walk.meets("goal-target[1]");
    contest(walk, "goal", "goals[1].title", "Huishoudens kunnen hun energie betalen");
    measure(window);
    date(window, "goals[1].baseline_date", "01012026");
    date(window, "goals[1].target_date", "01012025");
    walk.meets("goal-dates[1]");
    walk.meets("goal-past[1]");
    picture(window, "framing-5-doel");
    date(window, "goals[1].target_date", "01012040");
    walk.is_done_with("goal-dates[1]");
    walk.is_done_with("goal-past[1]");
    for count in 2..=16 {
        window.click("button", "Voeg doel toe");
        window
            .until("another goal", |window| (state(window)["lists"]["goals"].as_array()?.len() == count).then_some(()));
    }
    walk.meets("goal-many");
    while state(window)["lists"]["goals"].as_array().is_some_and(|goals| goals.len() > 1) {
        let last = state(window)["lists"]["goals"].as_array().unwrap().len();
        window.click_at(&format!("section.goal[aria-label='Doel {last}'] > .btn:last-child"));
        window.until("the goal to be gone", |window| {
            (state(window)["lists"]["goals"].as_array()?.len() < last).then_some(())
        });
    }
    for (place, value) in [(1, "Het werkt"), (2, "Het kost"), (3, "Het is eerlijk")] {
        tick(window, &format!("question.value_{place}"), value);
    }
    walk.is_done_with("goal-values");
    fill(window, "question.side_effects", "Huishoudens net boven de grens krijgen minder aandacht");
    walk.is_done_with("goal-side-effects");
}

/// How a goal is followed.
fn measure(window: &Driver) {
    for (name, text) in [
        ("indicator", "aandeel huishoudens met een hoge rekening"),
        ("unit", "%"),
        ("baseline", "12,5"),
        ("baseline_basis", "CBS, 2025"),
        ("target", "8"),
    ] {
        type_number(window, &format!("goals[1].{name}"), text);
    }
}

/// Types in a field in which a number gets a place of its own once it is stored.
fn type_number(window: &Driver, path: &str, text: &str) {
    let field = window.click_at(&format!("{} :is(input, textarea)", bound(path)));
    window.type_in(&field, text);
    window.run("document.activeElement?.blur()", &[]);
    window.until(&format!("{path} to be stored"), |window| {
        let value = state(window)["fields"][path]["value"].as_str().unwrap_or_default().to_owned();
        value.contains(text.split(',').next().unwrap_or(text)).then_some(())
    });
}

fn brief(walk: &mut Walk<'_>) {
    let window = walk.window;
    step(window, "Analyseopdracht");
    for gate in ["brief-scope", "brief-signed-advisor", "brief-signed-analyst"] {
        walk.meets(gate);
    }
    for gate in ["brief-uncertainty", "brief-outside", "brief-wanted"] {
        walk.meets(gate);
    }
    fill(window, "brief.scope_group", "Huishoudens met een laag inkomen");
    contest(walk, "brief", "brief.scope_area", "Alle wijken");
    fill(window, "brief.scope_period", "2023 en 2024");
    walk.is_done_with("brief-scope");
    fill(window, "brief.uncertainty", "Dan meten wij opnieuw");
    fill(window, "brief.out_of_scope", "De kosten van de uitvoering");
    window.click("button", "Voeg gegevens toe");
    fill(window, "wanted[1].what", "Aanvragen per wijk");
    walk.meets("brief-owner[1]");
    fill(window, "wanted[1].owner", "Team Inkomen");
    tick(window, "wanted[1].allowed", "Nee");
    walk.meets("brief-refused[1]");
    picture(window, "framing-6-opdracht");
    tick(window, "wanted[1].allowed", "Ja");
    walk.is_done_with("brief-refused[1]");
    sign(window, "advisor", "Ik ben de adviseur", "Team Wonen", None);
    sign(window, "analyst", "Ik leg het vast voor de analist", "Team Onderzoek", Some("in ons gesprek van vandaag"));
    walk.is_done_with("brief-signed-advisor");
    walk.is_done_with("brief-signed-analyst");
    picture(window, "framing-7-akkoord");
    let now = state(window);
    assert_eq!(open_gates(&now, "brief", |level| level != "tip"), Vec::<String>::new());
    let done = now["steps"].as_array().unwrap().iter().find(|step| step["id"] == "brief").unwrap()["status"].clone();
    assert_eq!(done, "open", "delivery is still empty");
    fill(window, "brief.delivery", "Een tabel met één figuur");
    sign(window, "advisor", "Ik ben de adviseur", "Team Wonen", None);
    sign(window, "analyst", "Ik leg het vast voor de analist", "Team Onderzoek", Some("in ons gesprek van vandaag"));
    window.until("the signed analyseopdracht", |window| {
        let now = state(window);
        let step = now["steps"].as_array()?.iter().find(|step| step["id"] == "brief")?.clone();
        (step["status"] == "done").then_some(())
    });
}

fn sign(window: &Driver, role: &str, as_whom: &str, name: &str, basis: Option<&str>) {
    let place = if role == "advisor" { 1 } else { 2 };
    window.click_at(&format!(".signatures > li:nth-of-type({place}) > .btn"));
    window.click("radio", as_whom);
    window.fill("Wie geeft akkoord?", name);
    if let Some(basis) = basis {
        window.fill("Hoe is het akkoord gegeven?…", basis);
    }
    window.click_at("[role=dialog] button[type=submit]");
    window.until("the agreement", |window| {
        let now = state(window);
        let signed = now["agreement"]["signatures"].as_array()?.iter().find(|one| one["role"] == role)?.clone();
        (signed["state"] == "holds").then_some(())
    });
}

/// Goes on in spite of a warning, by name and with a reason.
fn pass_one(walk: &mut Walk<'_>) {
    let window = walk.window;
    step(window, "Vraag");
    walk.show_what_is_open(false);
    window.click("button", "Toch doorgaan");
    window.fill("Wie besluit dit?", "Teamleider Wonen");
    window.fill("Waarom gaat u toch door?", "De nuloptie staat in het vorige besluit.");
    picture(window, "framing-8-toch-door");
    window.click_at("[role=dialog] .btn.primary");
    window.until("the override", |window| {
        let now = state(window);
        let gate = now["gates"].as_array()?.iter().find(|gate| gate["id"] == "question-nothing")?.clone();
        (gate["state"] == "overridden").then_some(())
    });
}

fn note_has_the_override(computer: &Computer, window: &Driver) {
    computer.will_pick("folder", &computer.folder("exports"));
    window.click("button", "Exporteren…");
    window.click("button", "Kies een map");
    window.find("heading", "Export is klaar");
    window.click("button", "Sluiten");
    let made = traces::files(&computer.folder("exports"));
    let of = |ending: &str| -> PathBuf {
        made.iter().find(|path| path.extension().is_some_and(|found| found == ending)).cloned().unwrap_or_default()
    };
    let mut word = zip::ZipArchive::new(fs::File::open(of("docx")).unwrap()).unwrap();
    let body = std::io::read_to_string(word.by_name("word/document.xml").unwrap()).unwrap();
    let words = body
        .split("<w:t")
        .skip(1)
        .filter_map(|part| part.split_once('>')?.1.split_once('<').map(|text| text.0))
        .collect::<String>();
    assert!(words.contains("nuloptie staat in het vorige besluit"), "the note does not tell the override: {words}");
    assert!(words.contains("Teamleider Wonen"));
}

const BACKSPACE: char = '\u{e003}';
