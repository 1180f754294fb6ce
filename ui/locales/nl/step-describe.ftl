step-describe-lead = Wat is er aan de hand? Hier ziet u wat de gegevens laten zien.
step-describe-tabs = Uitkomsten
step-describe-finding = Uitkomst { $finding }
step-describe-question = Vraag { $number }
step-describe-new = Nieuwe uitkomst
step-describe-is-outdated = Opnieuw te bekijken

step-describe-empty = Er zijn nog geen gegevens
step-describe-empty-why = Een uitkomst komt uit een rekenblad. Lees er eerst een in.
step-describe-empty-go = Naar de gegevens

step-describe-analyst-reads = Zo leest de analist het
step-describe-change-question = Wijzig de vraag

step-describe-closed = Deze uitkomst is nog dicht
step-describe-closed-why = Spreek eerst af wat u doet bij welke uitkomst. Zo stuurt het cijfer niet de afspraak.
step-describe-closed-go = Maak de afspraak
step-describe-closed-else = Toch eerst kijken? Dan komt dat in de nota.
step-describe-gaps = { $count ->
    [one] In de vraag is nog 1 keuze open
   *[other] In de vraag zijn nog { $count } keuzes open
}
step-describe-gaps-why = Het programma weet nog niet precies wat het moet berekenen.
step-describe-gaps-go = Maak de vraag af
step-describe-ready = De vraag is klaar om te berekenen
step-describe-ready-why = Het antwoord volgt de vraag, zoals de analist die leest.
step-describe-compute = Bereken het antwoord
step-describe-computing = Bezig met berekenen
step-describe-first = { $count ->
    [one] Eerst is dit nodig
   *[other] Eerst zijn deze { $count } punten nodig
}
step-describe-go-there = Ga hierheen

step-describe-outdated = Deze uitkomst is verouderd
step-describe-again = Bereken opnieuw
step-describe-same = De uitkomst is hetzelfde gebleven.
step-describe-differs = De uitkomst is veranderd. Bekijk de getallen in de nota.
step-describe-drawing = De figuur wordt getekend
step-describe-copy = Kopieer figuur
step-describe-copied = De figuur staat op het klembord.
step-describe-remove = Uitkomst { $finding } weghalen
step-describe-removed = Uitkomst { $finding } is weg.
step-describe-use = Gebruik als argument
step-describe-use-where = Bij welk beslispunt?
step-describe-at-point = Bij { $number }: { $text }
step-describe-used-now = Uitkomst { $finding } is nu een argument in de nota.
step-describe-used-in = Gebruikt in
step-describe-argument = argument { $number }
step-describe-to-note = Naar de nota

step-describe-col-what = Wat
step-describe-col-part = Soort
step-describe-col-period = Periode
step-describe-col-value = Waarde
step-describe-col-interval = Waarschijnlijk tussen
step-describe-col-n = Berust op
step-describe-col-standing = Vergeleken
step-describe-part-level = Uitkomst
step-describe-part-reference = Vergelijking
step-describe-part-difference = Verschil
step-describe-part-change = Verandering
step-describe-standing-higher = duidelijk hoger
step-describe-standing-lower = duidelijk lager
step-describe-standing-not_shown = geen duidelijk verschil

step-describe-evidence = Bewijskracht
step-describe-caveats = Let op
step-describe-not-concluded = Wat u hier niet uit mag concluderen
step-describe-where = Waar dit getal vandaan komt
step-describe-code = controlecode
step-describe-sheet = Blad ‘{ $sheet }’
step-describe-column = Kolom { $letter }: { $name }
step-describe-only = Alleen deze rijen
step-describe-cells-waiting = De rijen worden opgehaald
step-describe-cells-row = Rij
step-describe-cells-before = Vorige rijen
step-describe-cells-after = Volgende rijen
step-describe-cells-page = Rij { $first } tot en met { $last } van { $total }

step-describe-experience = Klopt dit met uw ervaring?

step-describe-explore = Kijk vrij rond
step-describe-exploration = Verkenning
step-describe-explore-what = Kijken mag altijd. Een verkenning hoort bij geen vraag en komt niet in de nota.
step-describe-exploration-what = Niet vastgezet bij een vraag. Dit komt niet in de nota.
step-describe-look = Bekijk de uitkomst
step-describe-look-again = U hebt de keuzes veranderd. Hieronder staat nog de vorige uitkomst.
step-describe-pick-dataset = Uit welke tabel?
step-describe-pick-stat = Wat wilt u weten?
step-describe-pick-stat-missing = Kies wat u wilt weten.
step-describe-pick-measure = Van welke kolom?
step-describe-pick-measure-missing = Kies een kolom met getallen.
step-describe-pick-per = Gedeeld door welke kolom?
step-describe-pick-per-missing = Kies waardoor u deelt.
step-describe-pick-by = Verdeeld in groepen?
step-describe-pick-over = Door de tijd heen?
step-describe-pick-against = Waarmee vergelijkt u?
step-describe-pick-subject = Wie of wat telt u?
step-describe-pick-subject-example = jeugdigen met jeugdhulp
step-describe-pick-where = Alleen een deel van de rijen?
step-describe-pick-where-column = Kolom om op te kiezen
step-describe-pick-where-value = Waarde van { $column }
step-describe-all-rows = Alle rijen
step-describe-condition = { $column } is { $value }
step-describe-condition-remove = Voorwaarde weghalen: { $condition }
step-describe-none = Nee
step-describe-stat-sum = Het totaal
step-describe-stat-sum-what = Alle waarden opgeteld.
step-describe-stat-mean = Het gemiddelde
step-describe-stat-mean-what = Opgeteld en gedeeld door het aantal rijen.
step-describe-stat-median = De middelste waarde
step-describe-stat-median-what = De helft ligt erboven, de helft eronder.
step-describe-stat-count = Het aantal rijen
step-describe-stat-count-what = Hoe vaak iets voorkomt.
step-describe-stat-share = Het deel van het geheel
step-describe-stat-share-what = Een kolom gedeeld door een andere, in procenten.
step-describe-stat-rate = Het aantal per 1.000
step-describe-stat-rate-what = Een kolom gedeeld door een andere, maal 1.000.
step-describe-against-nothing = Nergens mee
step-describe-against-average = Het gemiddelde van alle groepen
step-describe-against-first = De eerste periode
step-describe-against-group = { $group }
step-describe-pin = Zet vast bij vraag { $number }
step-describe-which-question = Bij welke vraag hoort dit?
step-describe-no-question = Er is nog geen vraag
step-describe-no-question-why = Zonder vraag blijft dit een verkenning.
step-describe-no-question-go = Stel een vraag

help-describe-example = “Een hoge energierekening komt in 3 van de 8 buurten vaker voor dan gemiddeld.”
help-describe-good =
    De uitkomst is één zin met een getal.
    U weet welke rijen meetellen.
    U zegt niet meer dan het cijfer laat zien.
help-describe-discuss =
    Kloppen de aantallen met wat u verwacht?
    Welke groep ontbreekt in de gegevens?
    Is het verschil groot genoeg om iets te doen?

field-findings-experience-label = Klopt dit met uw ervaring?
field-findings-experience-good =
    Denk aan wat collega’s en inwoners vertellen.
    Een afwijking is geen fout: zij helpt de analist.
field-findings-experience-discuss =
    Waarom wijkt het cijfer af van wat u ziet?
field-findings-experience_words-label = Wat valt u op, of wat mist u?
field-findings-experience_words-example = “In Zandwerf horen wij meer klachten dan dit cijfer laat zien.”
