//! Middle acts: the three tables with their source cards, the rest of the ethics check, and five findings.
//!
//! Columns of the tables, by letter. Dataset 1, `Kwartalen`: A Jaar, B Kwartaal, C Wijk, D Buurtcode, E Buurt,
//! F Praktijkondersteuner, G Aantal, H Via huisarts, I Consulten jeugd. Dataset 2, `Aanvragen`: B BSN and
//! C Geboortejaar stay outside; J Zwaarte, N Kosten. Dataset 3, `Per buurt en jaar`: A Jaar, B Wijk, C Buurtcode,
//! D Buurt, E Praktijkondersteuner, F Leeftijd, G Jongeren, H Toegekende aanvragen.

use dossier::dataset::Role;
use dossier::question::{Comparison, Statistic};

use super::super::{QUARTERS, REQUESTS, RESIDENTS};
use super::{Act, Describe, Import, StoryGate, set};

pub(super) fn acts() -> Vec<Act> {
    let mut acts = imports();
    acts.extend(source_cards());
    acts.extend(ethics());
    acts.extend(overrides());
    acts.extend(readings());
    acts.extend(descriptions().map(Act::Describe));
    acts.extend(experiences());
    acts
}

fn imports() -> Vec<Act> {
    vec![
        Act::Import(Import {
            book: QUARTERS,
            sheet: "Kwartalen",
            table: 1,
            header: (4, 5),
            drop: &[],
            roles: &[
                ("A", Role::Time),
                ("B", Role::Time),
                ("D", Role::Area),
                ("E", Role::Area),
                ("F", Role::Group),
                ("G", Role::Count),
                ("H", Role::Count),
                ("I", Role::Measure),
            ],
        }),
        Act::Import(Import {
            book: REQUESTS,
            sheet: "Aanvragen",
            table: 1,
            header: (4, 4),
            drop: &["B", "C"],
            roles: &[("A", Role::Id), ("E", Role::Area), ("G", Role::Group), ("J", Role::Group), ("N", Role::Measure)],
        }),
        Act::Import(Import {
            book: RESIDENTS,
            sheet: "Per buurt en jaar",
            table: 1,
            header: (4, 5),
            drop: &[],
            roles: &[
                ("A", Role::Time),
                ("C", Role::Area),
                ("D", Role::Area),
                ("E", Role::Group),
                ("F", Role::Group),
                ("G", Role::Denominator),
                ("H", Role::Count),
            ],
        }),
    ]
}

fn source_cards() -> Vec<Act> {
    vec![
        set("sources[1].owner", "Team Jeugd, functioneel beheer"),
        set(
            "sources[1].collected",
            "Volledige registratie in het cliëntvolgsysteem. Elke toegekende aanvraag telt één keer, in het kwartaal van de aanvraag.",
        ),
        set("sources[1].period", "2017-Q1 tot en met 2025-Q4"),
        set("sources[1].reference_date", "2025-12-31"),
        set("sources[1].area_level", "Buurt"),
        set("sources[1].definition", "Toegekende aanvraag: de gemeente heeft besloten om jeugdhulp te geven."),
        set("sources[1].legal_basis", "Jeugdwet: taak van de gemeente"),
        set("sources[1].version", "Levering van 15 januari 2026"),
        set("sources[1].status", "current"),
        set("sources[1].row_is", "area_period"),
        set("sources[1].fitness", "fit"),
        set("sources[1].fitness_reason", "Alle jaren zijn op dezelfde manier geteld."),
        set("sources[2].owner", "Team Jeugd, functioneel beheer"),
        set("sources[2].collected", "Uitdraai van alle toegekende aanvragen uit de registratie van Team Jeugd."),
        set("sources[2].period", "2023"),
        set("sources[2].reference_date", "2023-12-31"),
        set("sources[2].area_level", "Buurt"),
        set("sources[2].definition", "Kosten: het bedrag van de hele aanvraag, na de eindafrekening."),
        set("sources[2].legal_basis", "Jeugdwet: taak van de gemeente"),
        set("sources[2].version", "Uitdraai van 31 december 2023"),
        set("sources[2].status", "current"),
        set("sources[2].row_is", "case"),
        set("sources[2].fitness", "fit_within"),
        set("sources[2].fitness_reason", "De kosten zijn van 2023. De tarieven zijn daarna gestegen."),
        set("sources[3].owner", "Team Onderzoek"),
        set(
            "sources[3].collected",
            "Jongeren uit de basisregistratie personen, aanvragen uit het cliëntvolgsysteem. Opgeteld per buurt en leeftijd.",
        ),
        set("sources[3].period", "2017 tot en met 2025"),
        set("sources[3].reference_date", "2025-12-31"),
        set("sources[3].area_level", "Buurt"),
        set("sources[3].definition", "Jongeren: kinderen en jongeren tot 18 jaar die op 1 januari in de buurt wonen."),
        set("sources[3].legal_basis", "Jeugdwet: taak van de gemeente"),
        set("sources[3].version", "Levering van 2 februari 2026"),
        set("sources[3].status", "current"),
        set("sources[3].row_is", "area_period"),
        set("sources[3].fitness", "fit"),
        set("sources[3].fitness_reason", "Teller en noemer gaan over dezelfde buurten en jaren."),
    ]
}

/// Health is a special category: with children that makes two signals, so the check asks for a DPIA.
fn ethics() -> Vec<Act> {
    vec![
        set("ethics.q7", "removed"),
        set("ethics.q8", "yes"),
        set("ethics.q9", "no"),
        set("ethics.q10", "no"),
        set("ethics.q11", "known"),
        set(
            "ethics.q11.explanation",
            "Jongeren die hulp krijgen zonder de gemeente, staan er niet in. Ouders die de weg niet weten ook niet.",
        ),
        set("ethics.q12", "withheld"),
        set("ethics.q13", "no"),
    ]
}

fn overrides() -> Vec<Act> {
    vec![
        Act::Override {
            gate: StoryGate::SourceOld(2),
            by: "Adviseur jeugd",
            why: "Een nieuwe uitdraai komt pas in april 2027. Voor de orde van grootte van de kosten is 2023 genoeg.",
        },
        Act::Override {
            gate: StoryGate::DuplicateRows(2),
            by: "Team Onderzoek",
            why: "Een paar regels staan er dubbel in. Het gemiddelde verandert daardoor met minder dan één procent.",
        },
    ]
}

fn readings() -> Vec<Act> {
    vec![
        set("questions[1].dataset", "3"),
        set("questions[1].statistic", "rate"),
        set("questions[1].measure", "@H"),
        set("questions[1].denominator", "@G"),
        set("questions[1].period", "@A"),
        set("questions[1].filter", "@E=Met"),
        set("questions[1].comparison", "first_period"),
        set("questions[2].dataset", "3"),
        set("questions[2].statistic", "rate"),
        set("questions[2].measure", "@H"),
        set("questions[2].denominator", "@G"),
        set("questions[2].group", "@D"),
        set("questions[2].filter", "@A=2025"),
        set("questions[2].comparison", "average"),
        set("questions[3].dataset", "1"),
        set("questions[3].statistic", "share"),
        set("questions[3].measure", "@H"),
        set("questions[3].denominator", "@G"),
        set("questions[3].period", "@A"),
        set("questions[3].comparison", "first_period"),
        set("questions[4].dataset", "2"),
        set("questions[4].statistic", "mean"),
        set("questions[4].measure", "@N"),
        set("questions[4].group", "@J"),
        set("questions[4].comparison", "nothing"),
    ]
}

fn descriptions() -> impl Iterator<Item = Describe> {
    let rate = |code, question, by, over, filter, against| Describe {
        code,
        question,
        dataset: 3,
        statistic: Statistic::Rate,
        measure: "H",
        per: Some("G"),
        by,
        over,
        filter,
        against,
    };
    [
        rate(1, 1, None, Some("A"), &[("E", "Met")], Comparison::FirstPeriod),
        rate(2, 1, None, Some("A"), &[("E", "Zonder")], Comparison::FirstPeriod),
        rate(3, 2, Some("D"), None, &[("A", "2025")], Comparison::Average),
        Describe {
            code: 4,
            question: 3,
            dataset: 1,
            statistic: Statistic::Share,
            measure: "H",
            per: Some("G"),
            by: None,
            over: Some("A"),
            filter: &[],
            against: Comparison::FirstPeriod,
        },
        Describe {
            code: 5,
            question: 4,
            dataset: 2,
            statistic: Statistic::Mean,
            measure: "N",
            per: None,
            by: Some("J"),
            over: None,
            filter: &[],
            against: Comparison::Nothing,
        },
    ]
    .into_iter()
}

fn experiences() -> Vec<Act> {
    vec![
        set("findings[R1].experience", "matches"),
        set("findings[R1].experience_words", "Huisartsen in Wilgenzoom en Zuidmonde zien dit ook."),
        set("findings[R2].experience", "partly"),
        set(
            "findings[R2].experience_words",
            "Het wijkteam in Kwartelheuvel ziet vooral meer tieners. Per leeftijd is er minder aan de hand.",
        ),
        set("findings[R3].experience", "matches"),
        set("findings[R3].experience_words", "Ketelkade valt bij het wijkteam al jaren op."),
        set("findings[R4].experience", "matches"),
        set("findings[R4].experience_words", "De toegang kent dit beeld."),
        set("findings[R5].experience", "matches"),
        set("findings[R5].experience_words", "De bedragen passen bij de contracten van 2023."),
        set("goals[1].baseline", "{R2:2025}"),
        set("goals[1].baseline_basis", "Jongeren en inwoners per buurt, Team Onderzoek (R2)"),
    ]
}
