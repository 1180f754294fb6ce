//! A note with every kind of block, about an invented municipality.

use dossier::finding::Finding;
use note::document::{
    Align, Block, Document, DocumentFigure, DocumentTable, Inline, NumberInText, NumberState, Status,
};

/// The note; figures of the first two findings stand in it.
pub(crate) fn note(findings: &[(Finding, &str)], sources: &[String], alts: &[String]) -> Document<String> {
    let mut blocks = opening();
    blocks.extend(arguments());
    for (place, (finding, sentence)) in findings.iter().enumerate() {
        if place == 2 {
            blocks.extend(closing());
            blocks.push(heading(None, "Bijlage: alle soorten figuren"));
        }
        blocks.push(Block::Figure(DocumentFigure {
            finding: finding.id,
            code: finding.name(),
            number: u32::try_from(place + 1).unwrap_or(0),
            caption: (*sentence).to_owned(),
            alt: alts.get(place).cloned().unwrap_or_default(),
            source: sources.get(place).cloned().unwrap_or_default(),
        }));
    }
    Document {
        title: "Collegevoorstel isolatiesubsidie in Oost".to_owned(),
        kind: "Beslisnota".to_owned(),
        municipality: "Gemeente Lindewaard".to_owned(),
        status: Status::Concept,
        status_line: "Concept, 12 maart 2027".to_owned(),
        head: [
            ("Aan", "College"),
            ("Steller", "Adviseur Wonen"),
            ("Portefeuillehouder", "Wethouder Wonen"),
            ("Data-analist", "Team Onderzoek"),
            ("Zaaknummer", "Z-2027-0412"),
            ("Openbaarheid", "Openbaar"),
            ("Versie", "3, controlecode werkboek a41f 09c2 7be3"),
        ]
        .map(|(term, value)| (term.to_owned(), value.to_owned()))
        .into(),
        blocks,
        footer: "Werkboek: controlecode a41f 09c2 7be3".to_owned(),
        page_of: "van".to_owned(),
        dossier: "3f2a8c3e-52d1-4a57-9d64-0a6f6b1c2d3e".to_owned(),
        day: "2027-03-12".to_owned(),
        author: String::new(),
    }
}

fn words(text: &str) -> Inline<String> {
    Inline::Words(text.to_owned())
}

fn paragraph(text: &str) -> Block<String> {
    Block::Paragraph(vec![words(text)])
}

fn heading(number: Option<u32>, text: &str) -> Block<String> {
    Block::Heading { level: 1, number, text: text.to_owned() }
}

fn number(text: &str, trail: &str, state: NumberState, origin: Option<&str>) -> Inline<String> {
    Inline::Number(NumberInText {
        text: text.to_owned(),
        trail: trail.to_owned(),
        origin: origin.map(str::to_owned),
        state,
        bookmark: format!("n_{}_{}", trail.replace(['.', '='], "_"), text.len()),
    })
}

fn decision(number: &str, body: Vec<Inline<String>>) -> Block<String> {
    Block::Point { number: number.to_owned(), head: Vec::new(), body, ending: None }
}

fn argument(number: &str, head: &str, body: Vec<Inline<String>>, ending: &str) -> Block<String> {
    Block::Point { number: number.to_owned(), head: vec![words(head)], body, ending: Some(format!("({ending})")) }
}

fn opening() -> Vec<Block<String>> {
    vec![
        heading(Some(1), "Samenvatting"),
        paragraph(
            "In drie buurten in Oost is de energierekening vaak hoog. Wij stellen voor om de isolatiesubsidie daar in \
             2027 voort te zetten.",
        ),
        heading(Some(2), "Gevraagd besluit"),
        paragraph("Het college besluit:"),
        decision("1", vec![words("In te stemmen met de isolatiesubsidie in Oost in 2027.")]),
        decision(
            "2",
            vec![
                number("€ 120.000", "=", NumberState::Stated, Some("begroting 2027")),
                words(" beschikbaar te stellen voor energiecoaches."),
            ],
        ),
        heading(Some(3), "Aanleiding"),
        paragraph("De subsidie liep eind 2026 af. Het college vroeg om cijfers voordat het over een vervolg besluit."),
        heading(Some(4), "Beoogd effect"),
        Block::Gap("Hier ontbreekt de streefwaarde van het doel.".to_owned()),
        heading(Some(5), "Opties"),
        options(),
    ]
}

fn options() -> Block<String> {
    let rows = [
        ("Niets veranderen", "geen", "€ 0"),
        ("Subsidie alleen in Oost", "midden tot hoog", "€ 480.000"),
        ("Subsidie in de hele stad", "laag tot midden", "€ 910.000"),
    ];
    Block::Table(DocumentTable {
        caption: None,
        header: ["Optie", "Effect", "Kosten per jaar"].map(str::to_owned).into(),
        aligns: vec![Align::Left, Align::Left, Align::Right],
        widths: vec![4, 3, 2],
        rows: rows
            .into_iter()
            .map(|(option, effect, costs)| {
                vec![
                    vec![words(option)],
                    vec![words(effect)],
                    vec![number(costs, "=", NumberState::Stated, Some("raming team Wonen"))],
                ]
            })
            .collect(),
    })
}

fn arguments() -> Vec<Block<String>> {
    let fresh = |text: &str, trail: &str| number(text, trail, NumberState::Fresh, None);
    vec![
        heading(Some(6), "Argumenten"),
        Block::Heading { level: 2, number: None, text: "Bij beslispunt 1: in te stemmen met de subsidie".to_owned() },
        argument(
            "1.1",
            "De hoge rekeningen zitten vooral in drie buurten.",
            vec![
                words("In Spoorzicht heeft "),
                fresh("24,8%", "R1.2"),
                words(" van de huishoudens een hoge energierekening. In Vogelbuurt is dat "),
                number("19,7%", "R1.3", NumberState::Stale, Some("verouderd, nu 21,3%")),
                words(". Gemiddeld in de gemeente is het "),
                fresh("12,4%", "R1.11"),
                words(". Daarom richten wij de subsidie op Oost."),
            ],
            "sterke aanwijzing; werkboek R1",
        ),
        argument(
            "1.2",
            "De subsidie bereikt deze huishoudens.",
            vec![
                words("Wij kregen "),
                fresh("412", "R3.4"),
                words(" aanvragen. Daarvan kwam 61% uit deze drie buurten. <Dit> & \"dat\" #is *geen* $code$ \\ 😀."),
            ],
            "aanwijzing; werkboek R3",
        ),
        Block::Heading { level: 2, number: None, text: "Bij beslispunt 2: energiecoaches".to_owned() },
        argument(
            "2.1",
            "Wie geen aanvraag doet, verdient ook hulp.",
            vec![words("Een coach kost "), fresh("€ 240", "R4.1"), words(" per huishouden.")],
            "bestuurlijke afweging",
        ),
    ]
}

fn closing() -> Vec<Block<String>> {
    vec![
        heading(Some(7), "Kanttekeningen"),
        argument(
            "1.1",
            "De subsidie bereikt huurders nauwelijks.",
            vec![words("Dit risico aanvaarden wij: de corporaties isoleren hun woningen vóór 2030.")],
            "aanname",
        ),
        heading(Some(8), "Betrouwbaarheid van de cijfers"),
        Block::List(vec![
            vec![Inline::Strong("Bron: ".to_owned()), words("energie_oost_2025.xlsx, peildatum 31 december 2025.")],
            vec![words("Van 4% van de huishoudens is de rekening onbekend.")],
            vec![words("Het Eiland is niet getoond: minder dan 10 huishoudens.")],
        ]),
        Block::Table(DocumentTable {
            caption: Some("Wat de cijfers wel en niet zeggen".to_owned()),
            header: ["Vraag", "Antwoord"].map(str::to_owned).into(),
            aligns: vec![Align::Left, Align::Left],
            widths: vec![1, 2],
            rows: vec![
                vec![
                    vec![words("Zijn oude woningen de oorzaak?")],
                    vec![words("Dat is niet onderzocht.\nHet mag hier niet uit worden geconcludeerd.")],
                ],
                vec![vec![words("Verschilt Zandwerf?")], vec![words("Een verschil is niet aangetoond.")]],
            ],
        }),
        heading(Some(9), "Financiën"),
        paragraph("Geen."),
    ]
}
