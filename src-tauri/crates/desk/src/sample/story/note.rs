//! Last acts: the note itself. Two pages for the alderman, every number a reference or stated with its origin.

use super::{Act, Argue, set};

pub(super) fn acts() -> Vec<Act> {
    let mut acts = blocks();
    acts.extend(points());
    acts.extend(follow_up());
    acts
}

fn blocks() -> Vec<Act> {
    vec![
        set("note.subject", "Praktijkondersteuner jeugd bij de huisarts in alle wijken"),
        set(
            "note.summary",
            "Sinds 2022 werkt in twee wijken een praktijkondersteuner jeugd bij de huisarts. Daar daalde het aantal \
             toegekende aanvragen voor jeugdhulp. In de andere wijken bleef het bijna gelijk. Wij stellen voor om de \
             praktijkondersteuner in alle wijken in te zetten, tot 1 juli 2029. Team Onderzoek meet elk jaar of het \
             werkt. De cijfers laten zien wat er gebeurde, niet waarom.",
        ),
        set(
            "note.trigger",
            "De proef met de praktijkondersteuner in Wilgenzoom en Zuidmonde stopt op 1 juli 2027. Het college vroeg \
             in 2024 om cijfers over de proef. Ouders en huisartsen waren toen al tevreden. Nu zijn er ook cijfers \
             over vier jaar. Zonder besluit verdwijnt de hulp in deze wijken.",
        ),
        set(
            "note.effect",
            "Kinderen met lichte klachten krijgen snel hulp dicht bij huis. Minder kinderen hebben een traject bij een \
             aanbieder nodig. In de wijken zonder praktijkondersteuner zijn er nu {R2:2025} toegekende aanvragen per \
             duizend jongeren. Eind 2029 willen wij daar op {=62 \"Jeugdplan 2027\"} uitkomen.",
        ),
        set(
            "note.residents",
            "Kinderen met lichte klachten en hun ouders gaan erop vooruit. Zij krijgen een gesprek bij hun eigen \
             huisarts. Kinderen met zware klachten houden de hulp die zij nu krijgen. Aanbieders van lichte jeugdhulp \
             krijgen waarschijnlijk minder aanvragen.",
        ),
        set(
            "note.reliability",
            "De wijken met en zonder praktijkondersteuner verschillen ook op andere punten. In Kwartelheuvel werden \
             veel kinderen tieners. Tieners krijgen vaker jeugdhulp dan jonge kinderen. De kosten komen uit 2023. \
             De tarieven zijn daarna gestegen.",
        ),
        set(
            "note.privacy",
            "Wij gebruiken alleen cijfers over groepen. De kolommen met BSN en geboortejaar zijn niet ingelezen. \
             Getallen onder de {=10 \"privacyregels van de gemeente\"} laten wij niet zien. Voor de cijfers over \
             jeugdhulp is in 2026 een DPIA gedaan. De functionaris gegevensbescherming las mee.",
        ),
        set(
            "note.finance",
            "Het voorstel kost {=155000 € \"raming Team Jeugd, oktober 2026\"} per jaar, twee jaar lang. Samen is dat \
             {=310000 € \"raming Team Jeugd, oktober 2026\"}. Het geld komt eenmalig uit de reserve sociaal domein. \
             De kosten zijn terug bij {=66 trajecten \"berekening Team Jeugd: kosten per jaar gedeeld door R5\"} per \
             jaar minder. Het gaat dan om lichte trajecten. Wij rekenen daar nog niet op.",
        ),
        set("note.legal", "De Jeugdwet vraagt van de gemeente passende hulp die gezinnen goed kunnen bereiken."),
        set(
            "note.participation",
            "Wij spraken met huisartsen, ouders en de jongerenraad. Ouders vinden hulp bij de huisarts vertrouwd. De \
             jongerenraad wil een aparte wachtruimte. Dat staat nu in de afspraken met de praktijken. Huisartsen en \
             aanbieders horen het besluit binnen een week.",
        ),
        set("note.disclosure", "public"),
        set("note.sunset_date", "2028-07-01"),
    ]
}

/// Arguments and objections stand under the point before them.
fn points() -> Vec<Act> {
    vec![
        set(
            "points[1].text",
            "In te stemmen met een praktijkondersteuner jeugd in alle wijken, van 1 juli 2027 tot 1 juli 2029.",
        ),
        Act::Argue(Argue {
            point: 1,
            head: "In de wijken met een praktijkondersteuner daalde het aantal toegekende aanvragen.",
            text: "In 2021, het jaar voor de start, waren het er {R1:2021} per duizend jongeren. In 2025 waren het er \
                   {R1:2025}. In de andere wijken bleef het bijna gelijk: van {R2:2021} naar {R2:2025} per duizend.",
            findings: &[1, 2],
        }),
        Act::Argue(Argue {
            point: 1,
            head: "De meeste aanvragen komen via de huisarts.",
            text: "In 2025 kwam {R4:2025} van de toegekende aanvragen via de huisarts. In 2017 was dat {R4:2017}. \
                   Hulp in de praktijk past bij de weg die gezinnen al kiezen.",
            findings: &[4],
        }),
        Act::Argue(Argue {
            point: 1,
            head: "Ook buurten zonder praktijkondersteuner hebben veel aanvragen.",
            text: "Ketelkade heeft geen praktijkondersteuner. Daar waren in 2025 {R3:Ketelkade} toegekende aanvragen \
                   per duizend jongeren. Gemiddeld in de gemeente waren het er {R3:average}. Daarom beginnen wij daar.",
            findings: &[3],
        }),
        set("objections[1].head", "De daling kan een andere oorzaak hebben."),
        set(
            "objections[1].answer",
            "Dat klopt. De cijfers laten alleen zien wat er gebeurde. Daarom vragen wij nu twee jaar, met elk jaar een \
             meting. Team Onderzoek kijkt dan ook naar leeftijd en naar de zwaarte van de hulp.",
        ),
        set("objections[2].head", "Sommige huisartsen hebben geen kamer over voor een praktijkondersteuner."),
        set(
            "objections[2].answer",
            "Dat geldt voor een deel van de praktijken. Zij delen een praktijkondersteuner met een praktijk in de \
             buurt. De huisartsenkring maakt hiervoor een rooster.",
        ),
        set(
            "points[2].text",
            "{=310000 € \"raming Team Jeugd, oktober 2026\"} beschikbaar te stellen uit de reserve sociaal domein, \
             voor 2027 tot en met 2029.",
        ),
        Act::Argue(Argue {
            point: 2,
            head: "Een licht traject kost veel meer dan gesprekken bij de praktijkondersteuner.",
            text: "Een licht traject kostte in 2023 gemiddeld {R5:Licht}. Een reeks gesprekken bij de \
                   praktijkondersteuner kost {=480 € \"contract huisartsenkring, 2026\"}. Een zwaar traject kostte \
                   gemiddeld {R5:Zwaar}.",
            findings: &[5],
        }),
        set("objections[3].head", "Het is niet zeker dat de gemeente minder geld kwijt is."),
        set(
            "objections[3].answer",
            "Dat klopt. Daarom rekenen wij niet op lagere uitgaven. De begroting gaat uit van de volle kosten.",
        ),
        set("points[3].text", "Kennis te nemen van de jaarlijkse meting door Team Onderzoek."),
    ]
}

fn follow_up() -> Vec<Act> {
    vec![
        set("milestones[1].what", "Afspraken met de huisartsenkring zijn getekend"),
        set("milestones[1].who", "Team Jeugd"),
        set("milestones[1].when", "2027-05-14"),
        set("milestones[2].what", "Praktijkondersteuners beginnen in Oude Monding, als eerste in Ketelkade"),
        set("milestones[2].who", "Huisartsenkring"),
        set("milestones[2].when", "2027-07-01"),
        set("milestones[3].what", "Praktijkondersteuners beginnen in Kwartelheuvel"),
        set("milestones[3].who", "Huisartsenkring"),
        set("milestones[3].when", "2027-10-01"),
        set("milestones[4].what", "Eerste meting gaat naar het college"),
        set("milestones[4].who", "Team Onderzoek"),
        set("milestones[4].when", "2028-05-12"),
        set("milestones[5].what", "Voorstel over het vervolg gaat naar het college"),
        set("milestones[5].who", "Adviseur jeugd"),
        set("milestones[5].when", "2029-02-13"),
        set("monitors[1].indicator", "Toegekende aanvragen per 1.000 jongeren, met en zonder praktijkondersteuner"),
        set("monitors[1].when", "2028-04-03"),
        set("monitors[1].who", "Team Onderzoek"),
        set("monitors[1].adjust_if", "Het aantal daalt niet in de wijken die in 2027 beginnen."),
        set("monitors[2].indicator", "Wachttijd tot het eerste gesprek, in weken"),
        set("monitors[2].when", "2028-04-03"),
        set("monitors[2].who", "Team Jeugd"),
        set("monitors[2].adjust_if", "De wachttijd is langer dan {=3 weken \"Jeugdplan 2027\"}."),
    ]
}
