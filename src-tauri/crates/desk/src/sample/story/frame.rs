//! First acts: start with the ethics check, the question, the goal. All before a single number has been seen.

use super::{Act, set};

pub(super) fn before_the_data() -> Vec<Act> {
    let mut acts = start();
    acts.extend(question());
    acts.extend(onderzoeksvragen());
    acts.extend(goal());
    acts
}

fn start() -> Vec<Act> {
    vec![
        set("start.name", "Praktijkondersteuner jeugd bij de huisarts"),
        set(
            "start.societal_issue",
            "Veel kinderen en jongeren krijgen jeugdhulp van de gemeente. Wij willen hen eerder helpen, dichter bij huis.",
        ),
        set("start.municipality", super::super::MUNICIPALITY),
        set("start.note_kind", "collegevoorstel"),
        set("start.meeting_date", "2027-03-16"),
        set("start.commissioner", "Afdelingshoofd Samenleving"),
        set("start.advisor", "Adviseur jeugd"),
        set("start.analyst", "Team Onderzoek"),
        set("start.portfolio_holder", "Wethouder Jeugd"),
        set("start.case_number", "Z-2027-0316"),
        set("ethics.q1", "groups"),
        set("ethics.q2", "no"),
        set("ethics.q3", "no"),
        set("ethics.q4", "known"),
        set("ethics.q4.explanation", "De gemeente organiseert en betaalt jeugdhulp. Die taak staat in de Jeugdwet."),
        set("ethics.q5", "no"),
        set("ethics.q6", "vulnerable"),
        set(
            "ethics.q6.explanation",
            "Het gaat over kinderen. Een buurt met hoge cijfers kan een stempel krijgen. Daarom noemen wij ook de lage cijfers.",
        ),
    ]
}

fn question() -> Vec<Act> {
    vec![
        set(
            "question.trigger",
            "De proef met de praktijkondersteuner jeugd stopt op 1 juli 2027. Het college wil eerder beslissen over het vervolg.",
        ),
        set(
            "question.problem_hypothesis",
            "Kinderen met lichte klachten krijgen vaak een traject bij een aanbieder. Een paar gesprekken bij de huisarts kan voor hen genoeg zijn.",
        ),
        set("question.affected", "Kinderen en jongeren tot 18 jaar en hun ouders"),
        set("question.size", "Ruim 21.000 kinderen en jongeren"),
        set("question.size_basis", "Jongeren per buurt op 1 januari 2025, Team Onderzoek"),
        set("question.since", "De proef loopt sinds januari 2022"),
        set(
            "question.present_policy",
            "In Wilgenzoom en Zuidmonde werkt een praktijkondersteuner jeugd bij de huisarts. In 2024 waren ouders en huisartsen tevreden. De cijfers zijn toen niet bekeken.",
        ),
        set(
            "question.do_nothing",
            "De praktijkondersteuner stopt op 1 juli 2027. Huisartsen verwijzen dan weer alleen naar aanbieders of het wijkteam.",
        ),
        set("question.policy_question", "Moet de gemeente de praktijkondersteuner jeugd in alle wijken inzetten?"),
        set("causes[1].text", "Huisartsen hebben weinig tijd voor een lang gesprek"),
        set("causes[1].basis", "Gesprekken met huisartsen, najaar 2026"),
        set("causes[2].text", "Ouders weten niet goed wat het wijkteam doet"),
        set("causes[2].basis", "aanname"),
        set("causes[3].text", "In Kwartelheuvel worden veel kinderen tieners"),
        set("causes[3].basis", "Jongeren per buurt, Team Onderzoek"),
        set("stakeholders[1].name", "Kinderen met lichte klachten en hun ouders"),
        set("stakeholders[1].size", "onbekend"),
        set("stakeholders[1].effect", "better"),
        set("stakeholders[2].name", "Kinderen met zware klachten en hun ouders"),
        set("stakeholders[2].size", "onbekend"),
        set("stakeholders[2].effect", "same"),
        set("stakeholders[3].name", "Huisartsenpraktijken"),
        set("stakeholders[3].size", "{=24 praktijken \"huisartsenkring, 2026\"}"),
        set("stakeholders[3].effect", "better"),
        set("stakeholders[4].name", "Aanbieders van lichte jeugdhulp"),
        set("stakeholders[4].size", "{=11 aanbieders \"contractregister, 2026\"}"),
        set("stakeholders[4].effect", "worse"),
    ]
}

/// What is done with each answer is agreed here, before the numbers are there.
fn onderzoeksvragen() -> Vec<Act> {
    vec![
        set(
            "questions[1].words",
            "Hoe veranderde het aantal toegekende aanvragen per 1.000 jongeren, met en zonder praktijkondersteuner?",
        ),
        set("questions[1].subject", "toegekende aanvragen voor jeugdhulp"),
        set("questions[1].kind", "descriptive"),
        set("questions[1].if_1", "Het aantal daalt in de wijken met de proef en niet in de andere wijken"),
        set("questions[1].then_1", "Wij stellen voor om de proef uit te breiden"),
        set("questions[1].if_2", "Het aantal daalt nergens, of overal evenveel"),
        set("questions[1].then_2", "Wij stellen voor om de proef te stoppen"),
        set("questions[1].otherwise", "Wij verlengen de proef met een jaar en meten opnieuw"),
        set("questions[1].tolerance", "Een verschil van 5 per 1.000 jongeren verandert ons advies niet."),
        set("questions[1].deadline", "2027-01-29"),
        set("questions[2].words", "In welke buurten zijn er in 2025 meer toegekende aanvragen dan gemiddeld?"),
        set("questions[2].subject", "toegekende aanvragen voor jeugdhulp"),
        set("questions[2].kind", "descriptive"),
        set("questions[2].if_1", "De buurten verschillen veel"),
        set("questions[2].then_1", "Wij beginnen in de buurten met de hoogste cijfers"),
        set("questions[2].if_2", "De buurten verschillen weinig"),
        set("questions[2].then_2", "Wij beginnen in alle buurten tegelijk"),
        set("questions[2].otherwise", "Wij leggen de cijfers eerst voor aan de wijkteams"),
        set("questions[2].tolerance", "De volgorde van twee buurten die dicht bij elkaar liggen, is niet belangrijk."),
        set("questions[2].deadline", "2027-01-29"),
        set("questions[3].words", "Welk deel van de toegekende aanvragen komt via de huisarts?"),
        set("questions[3].subject", "toegekende aanvragen die via de huisarts kwamen"),
        set("questions[3].kind", "descriptive"),
        set("questions[3].if_1", "Het is meer dan de helft"),
        set("questions[3].then_1", "De huisarts is de plek om te beginnen"),
        set("questions[3].if_2", "Het is minder dan de helft"),
        set("questions[3].then_2", "Wij zoeken ook een plek op school en bij het wijkteam"),
        set("questions[3].otherwise", "Wij beginnen bij de huisarts en volgen hoe het gaat"),
        set("questions[3].tolerance", "Een verschil van 3 procentpunt verandert ons advies niet."),
        set("questions[3].deadline", "2027-01-29"),
        set("questions[4].words", "Wat kosten een licht en een zwaar traject gemiddeld?"),
        set("questions[4].subject", "kosten van een toegekende aanvraag"),
        set("questions[4].kind", "descriptive"),
        set("questions[4].if_1", "Een licht traject kost meer dan € 1.500"),
        set("questions[4].then_1", "Wij laten zien wanneer de kosten terug zijn"),
        set("questions[4].if_2", "Een licht traject kost minder dan € 1.500"),
        set("questions[4].then_2", "Wij rekenen niet op lagere uitgaven"),
        set("questions[4].otherwise", "Wij noemen de kosten en trekken er geen conclusie uit"),
        set("questions[4].tolerance", "Een verschil van € 200 verandert ons advies niet."),
        set("questions[4].deadline", "2027-01-29"),
    ]
}

/// The baseline is an estimate for now; the story replaces it by the finding.
fn goal() -> Vec<Act> {
    vec![
        set("goals[1].title", "Kinderen met lichte klachten krijgen snel hulp dicht bij huis"),
        set(
            "goals[1].indicator",
            "Toegekende aanvragen voor jeugdhulp in wijken die nu geen praktijkondersteuner hebben",
        ),
        set("goals[1].unit", "per 1.000 jongeren"),
        set("goals[1].direction", "down"),
        set("goals[1].baseline", "{=70 \"schatting Team Jeugd, najaar 2026\"}"),
        set("goals[1].baseline_date", "2025-12-31"),
        set("goals[1].baseline_basis", "Jongeren en inwoners per buurt, Team Onderzoek"),
        set("goals[1].target", "{=62 \"Jeugdplan 2027\"}"),
        set("goals[1].target_date", "2029-12-31"),
    ]
}
