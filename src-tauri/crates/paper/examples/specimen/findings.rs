//! Findings of every shape, with invented numbers about an invented municipality.

use dossier::finding::{Count, EvidenceLabel, Finding, Measure, Outcome, Part, Standing, Unit, Value, Withheld};
use dossier::id::{DatasetId, FindingId};
use dossier::question::{Reading, Statistic};
use dossier::source::{CellRange, Source, SourceColumn};
use dossier::{Message, Moment};
use uuid::Uuid;

pub(crate) const AVERAGE: f64 = 0.124;

/// Every specimen with the sentence that it states.
pub(crate) fn all() -> Vec<(Finding, &'static str)> {
    vec![
        (neighbourhoods(), "Een hoge energierekening komt in 3 van de 8 buurten vaker voor dan gemiddeld"),
        (years(), "Het aandeel hoge rekeningen steeg van 9,1% in 2018 naar 15,2% in 2025"),
        (quarters(), "De aanvragen dalen in Oost en stijgen in de andere wijken"),
        (costs(), "Een woning in de Bestuurscommissie Noordwest-Binnensingel kost het meest"),
        (change(), "In vier wijken nam het aantal meldingen af"),
        (single(), "Van de huishoudens heeft 12,4% een hoge energierekening"),
        (many(), "Tussen de 60 scholen loopt het verzuim uiteen van 2,0% tot 13,8%"),
    ]
}

fn finding(code: u32, statistic: Statistic, columns: &[(&str, &str, &str)], measures: Vec<Measure>) -> Finding {
    let columns = columns.iter().map(|(letter, name, part)| SourceColumn {
        letter: (*letter).to_owned(),
        name: (*name).to_owned(),
        part: (*part).to_owned(),
    });
    Finding {
        id: FindingId(Uuid::from_u128(u128::from(code))),
        code,
        question: None,
        reading: Reading { statistic: Some(statistic), ..Reading::default() },
        sentence: Message::new("specimen"),
        support: Vec::new(),
        measures,
        source: Source {
            dataset: DatasetId(Uuid::from_u128(9)),
            file: "energie_oost_2025.xlsx".to_owned(),
            sha256: "a41f09c27be3".to_owned(),
            sheet: "Buurten".to_owned(),
            range: CellRange::new((6, 14), (5, 6)),
            columns: columns.collect(),
            filter: Vec::new(),
            parts: Vec::new(),
        },
        caveats: Vec::new(),
        not_concluded: Vec::new(),
        label: EvidenceLabel::Indication,
        rows_used: 9,
        rows_missing: 0,
        computed_at: Moment::new("2027-03-11T10:42:07+01:00"),
        overrides: Vec::new(),
        experience: None,
        experience_words: String::new(),
    }
}

fn level(group: Option<&str>, period: Option<&str>, outcome: Outcome, unit: &Unit, n: u64) -> Measure {
    Measure {
        part: Part::Level,
        group: group.map(str::to_owned),
        period: period.map(str::to_owned),
        outcome,
        unit: unit.clone(),
        n: Count::Shown(n),
        standing: None,
    }
}

fn shown(value: f64, bounds: Option<(f64, f64)>, decimals: u8) -> Outcome {
    Outcome::Shown(Value { value, low: bounds.map(|b| b.0), high: bounds.map(|b| b.1), decimals })
}

fn reference(value: f64, unit: &Unit) -> Measure {
    Measure { part: Part::Reference, ..level(None, None, shown(value, None, 1), unit, 3632) }
}

fn neighbourhoods() -> Finding {
    let rows = [
        ("Molenweide", 0.107, 0.080, 0.141, 402, Standing::NotShown),
        ("Spoorzicht", 0.248, 0.213, 0.287, 528, Standing::Higher),
        ("Vogelbuurt", 0.213, 0.178, 0.253, 455, Standing::Higher),
        ("Oude Haven", 0.188, 0.154, 0.227, 447, Standing::Higher),
        ("Zandwerf", 0.153, 0.121, 0.193, 391, Standing::NotShown),
        ("Tuindorp", 0.121, 0.096, 0.152, 512, Standing::NotShown),
        ("Lindenhof", 0.067, 0.047, 0.093, 466, Standing::Lower),
        ("Nieuwe Kade", 0.044, 0.028, 0.068, 431, Standing::Lower),
    ];
    let mut measures: Vec<Measure> = rows
        .into_iter()
        .map(|(group, value, low, high, n, standing)| Measure {
            standing: Some(standing),
            ..level(Some(group), None, shown(value, Some((low, high)), 1), &Unit::Share, n)
        })
        .collect();
    measures.push(level(Some("Het Eiland"), None, Outcome::Withheld(Withheld::Small), &Unit::Share, 0));
    measures.push(level(Some("Polder"), None, Outcome::Missing, &Unit::Share, 0));
    measures.push(reference(AVERAGE, &Unit::Share));
    let columns = [("F", "hoge energiequote", "measure"), ("E", "huishoudens", "denominator"), ("C", "buurt", "group")];
    finding(1, Statistic::Share, &columns, measures)
}

fn years() -> Finding {
    let mut measures: Vec<Measure> = (0..8_i32)
        .map(|place| {
            let year = (2018 + place).to_string();
            let value = 0.091 + f64::from(place) * 0.0087 + if place % 3 == 1 { 0.012 } else { 0.0 };
            let outcome = match place {
                2 => Outcome::Withheld(Withheld::Small),
                _ => shown(value, Some((value - 0.017, value + 0.018)), 1),
            };
            level(None, Some(&year), outcome, &Unit::Share, 3_400)
        })
        .collect();
    measures.push(reference(0.118, &Unit::Share));
    let columns = [("F", "hoge energiequote", "measure"), ("E", "huishoudens", "denominator"), ("B", "jaar", "period")];
    finding(2, Statistic::Share, &columns, measures)
}

fn quarters() -> Finding {
    let unit = Unit::Count("aanvragen".to_owned());
    let starts = [("Oost", 420.0, -9.5), ("Noord", 180.0, 4.0), ("Zuid", 205.0, 3.1), ("West", 160.0, 5.6)];
    let mut measures = Vec::new();
    for (group, start, slope) in starts {
        for place in 0..24_i32 {
            let wave = [0.0, 12.0, -6.0, 3.0].into_iter().nth(usize::try_from(place % 4).unwrap_or(0)).unwrap_or(0.0);
            let value = (start + slope * f64::from(place) + wave).round();
            let period = format!("{}-K{}", 2020 + place / 4, place % 4 + 1);
            let outcome =
                if group == "West" && (8..11).contains(&place) { Outcome::Missing } else { shown(value, None, 0) };
            measures.push(level(Some(group), Some(&period), outcome, &unit, 100));
        }
    }
    let columns = [("D", "aanvragen", "measure"), ("A", "wijk", "group"), ("B", "kwartaal", "period")];
    finding(3, Statistic::Sum, &columns, measures)
}

fn costs() -> Finding {
    let rows = [
        ("Bestuurscommissie Noordwest-Binnensingel en omstreken", 12_480.0),
        ("Spoorzicht", 9_120.0),
        ("Oude Haven", 7_645.0),
        ("Tuindorp", 4_310.0),
        ("Zandwerf", 980.0),
    ];
    let mut measures: Vec<Measure> = rows
        .into_iter()
        .map(|(group, value)| level(Some(group), None, shown(value, None, 0), &Unit::Euro, 40))
        .collect();
    measures.push(level(Some("Het Eiland"), None, Outcome::Withheld(Withheld::Secondary), &Unit::Euro, 0));
    measures.push(Measure { part: Part::Reference, ..level(None, None, shown(6_100.0, None, 0), &Unit::Euro, 200) });
    finding(4, Statistic::Mean, &[("G", "kosten per woning", "measure"), ("C", "gebied", "group")], measures)
}

fn change() -> Finding {
    let rows = [("Oost", -84.0), ("Noord", 31.0), ("Zuid", -12.0), ("West", -140.0), ("Centrum", -3.0)];
    let unit = Unit::Count("meldingen".to_owned());
    let measures =
        rows.into_iter().map(|(group, value)| level(Some(group), None, shown(value, None, 0), &unit, 90)).collect();
    finding(5, Statistic::Sum, &[("H", "verschil met vorig jaar", "measure"), ("C", "wijk", "group")], measures)
}

fn single() -> Finding {
    let measures = vec![level(None, Some("2025"), shown(AVERAGE, Some((0.113, 0.136)), 1), &Unit::Share, 3_632)];
    let columns = [("F", "hoge energiequote", "measure"), ("E", "huishoudens", "denominator")];
    finding(6, Statistic::Share, &columns, measures)
}

fn many() -> Finding {
    let measures = (0..60_i32)
        .map(|place| {
            let value = 0.02 + 0.002 * f64::from(place);
            let school = format!("School {}", place + 1);
            let outcome = match place % 11 {
                5 => Outcome::Withheld(Withheld::Base),
                _ => shown(value, Some((value - 0.01, value + 0.012)), 1),
            };
            level(Some(&school), None, outcome, &Unit::Share, 210)
        })
        .collect();
    finding(7, Statistic::Share, &[("F", "verzuim", "measure"), ("C", "school", "group")], measures)
}
