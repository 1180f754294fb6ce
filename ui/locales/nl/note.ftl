# De nota: koppen, vaste zinnen en de Notatoets. Zinnen in een document tellen hoogstens twintig woorden.

## Soort nota en kop
note-kind-beslisnota = Ambtelijke beslisnota
note-kind-collegevoorstel = Collegevoorstel
note-kind-raadsvoorstel = Raadsvoorstel
note-status-concept = Concept
note-status-final = Definitief
note-status-line-concept = Concept, { $date }
note-status-line-final = Definitief, { $date }
note-page-of = van
note-footer = Werkboek: controlecode { $code }
note-footer-no-workbook = Bij deze nota is nog geen werkboek gemaakt
note-head-to = Aan
note-head-portfolio-holder = Portefeuillehouder
note-head-author = Steller
note-head-analyst = Data-analist
note-head-case = Zaaknummer
note-head-date = Datum
note-head-meeting = Vergadering
note-head-status = Status
note-head-disclosure = Openbaarheid
note-head-version = Versie
note-head-workbook = Werkboek
note-to-alderman = Portefeuillehouder
note-to-board = College van burgemeester en wethouders
note-to-council = Gemeenteraad
note-disclosure-public = Openbaar
note-disclosure-internal = Intern
note-disclosure-confidential = Vertrouwelijk
note-open = nog niet ingevuld
note-nobody-yet = nog niemand
note-no-workbook = nog niet gemaakt
note-withheld = niet getoond

## Koppen van de blokken
note-section-summary = Samenvatting
note-section-decision = Gevraagd besluit
note-section-decision-advised = Geadviseerd besluit
note-section-trigger = Aanleiding
note-section-effect = Beoogd effect
note-section-arguments = Argumenten
note-section-objections = Kanttekeningen
note-section-residents = Gevolgen voor inwoners
note-section-reliability = Betrouwbaarheid van de cijfers
note-section-privacy = Privacy en ethiek
note-section-finance = Financiën
note-section-legal = Juridisch
note-section-participation = Participatie en communicatie
note-section-follow-up = Uitvoering en vervolg
note-section-monitoring = Monitoring en evaluatie
note-section-annexes = Bijlagen
note-section-resolution = Ontwerpbesluit
note-place = { $block } { $number }

## Gaten
note-gap = Nog in te vullen: { $block }.
note-gap-argument = Nog in te vullen: een argument bij beslispunt { $point }.
note-gap-indicator = Nog in te vullen: een indicator bij het beoogde effect.
note-gap-loose-arguments = Er zijn argumenten zonder beslispunt. Die staan niet in deze nota.

## Besluit
note-decision-opening-beslisnota = Wij adviseren u te besluiten:
note-decision-opening-college = Het college besluit:
note-decision-opening-raad = Wij stellen de raad voor te besluiten:
note-resolution-opening = De raad van de gemeente { $municipality }; gelezen het voorstel van het college van { $date }; besluit:
note-resolution-closing = Aldus vastgesteld in de openbare vergadering van { $date }.
note-resolution-signatures = De griffier, de voorzitter,

## Argumenten en figuren
note-label-fact = feit
note-label-strong-indication = sterke aanwijzing
note-label-indication = aanwijzing
note-label-assumption = aanname
note-label-political-judgement = bestuurlijke afweging
note-ending = ({ $label }; werkboek { $findings })
note-ending-label = ({ $label })
note-figure-alt = Figuur. { $sentence } De waarden: { $values }.
note-figure-alt-more = Figuur. { $sentence } De eerste waarden: { $values }. De rest staat in het werkboek.
note-figure-alt-withheld = { $said } Niet getoond: { $names }.
note-figure-source = Bron: { $origin }; { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
}; peildatum { $date }.
note-figure-source-no-date = Bron: { $origin }; { $rows ->
    [one] { $rows } rij
   *[other] { $rows } rijen
}; peildatum onbekend.

## Tabellen
note-column-indicator = Indicator
note-column-baseline = Nulmeting
note-column-target = Streefwaarde
note-column-target-date = Datum
note-column-basis = Bron
note-column-group = Groep
note-column-effect = Gevolg
note-column-size = Aantal
note-column-what = Mijlpaal
note-column-who = Wie
note-column-when = Wanneer
note-column-measured = Wanneer gemeten
note-column-adjust = Bijsturen als
note-indicator = { $indicator } ({ $unit })
note-on-day = ({ $date })
note-not-measurable = { $goal }: niet meetbaar, want { $reason }.
note-effect-better = gaat vooruit
note-effect-same = blijft gelijk
note-effect-worse = gaat achteruit
note-effect-unknown = onbekend
note-basis-goal = gesteld doel
note-basis-result = werkboek { $code }
note-basis-author = opgave van de steller
note-annex-workbook = Bijlage 1: werkboek met de onderbouwing, controlecode { $code }
note-annex-workbook-not-made = Bijlage 1: werkboek met de onderbouwing, nog niet gemaakt

## Betrouwbaarheid
note-rung-descriptive = De cijfers beschrijven wat er is gebeurd. Zij verklaren niet waarom, en voorspellen niets.
note-rung-diagnostic = De cijfers beschrijven wat er is gebeurd en waarom. Zij voorspellen niets.
note-rung-predictive = De cijfers beschrijven, verklaren en voorspellen.
note-rung-prescriptive = De cijfers beschrijven, verklaren en voorspellen, en de opties zijn ermee vergeleken.
note-sources-lead = Bronnen
note-source = { $origin }: peildatum { $date }, { $kept } van { $present } rijen gebruikt, controlecode { $code }.
note-source-no-date = { $origin }: peildatum onbekend, { $kept } van { $present } rijen gebruikt, controlecode { $code }.
note-source-more = { $more ->
    [one] En nog één tabel. Het werkboek noemt ze allemaal.
   *[other] En nog { $more } tabellen. Het werkboek noemt ze allemaal.
}
note-source-limited = Beperking: { $reason }.
note-source-limited-no-reason = De analist noemt deze bron beperkt bruikbaar.
note-source-provisional = Deze cijfers zijn voorlopig en kunnen nog veranderen.
note-source-withdrawn = De bronhouder heeft deze bron ingetrokken.
note-source-superseded = Er is een nieuwere versie van deze bron.
note-caveats-lead = Let op
note-not-concluded-lead = Dit mag u niet concluderen
note-said-of = { $text } ({ $codes })
note-override = Wij gingen door ondanks de waarschuwing “{ $gate }” Reden: { $why }. Besloten door { $by } op { $date }.
note-override-settled = Wij gingen door ondanks de waarschuwing “{ $gate }” Reden: { $why }. Besloten door { $by } op { $date }. Dit is later opgelost.
note-override-gone = Wij gingen door ondanks een waarschuwing die later verviel. Reden: { $why }. Besloten door { $by } op { $date }.
note-sunset = Deze analyse is houdbaar tot en met { $date }. Bekijk haar daarna opnieuw.

## Privacy en ethiek
note-ethics-stop = De toets wijst op een verboden toepassing. Dit voorstel kan zo niet doorgaan.
note-ethics-dpia-required = Een DPIA is volgens de vuistregel verplicht. Dit is geen juridisch oordeel.
note-ethics-dpia-recommended = Een DPIA is aan te raden. Vraag het uw functionaris gegevensbescherming.
note-ethics-settle-first = De toets geeft een punt dat eerst geregeld moet worden.
note-ethics-open = De privacy- en ethiektoets is nog niet af.
note-ethics-no-signal = De toets gaf geen signaal op deze vragen. Dat is geen juridisch oordeel.
note-ethics-lead = Dat is zo, want de steller antwoordde:
note-ethics-because = “{ $question }” { $answer }.
note-ethics-because-then = “{ $question }” { $answer }. { $then }
note-ethics-explained = Toelichting: { $text }

## Stand van een getal
note-number-differs = { $code } zegt nu { $now }.
note-number-outdated = De bron van { $code } heeft een nieuwere versie of is ingetrokken.
note-number-withheld = { $code } toont dit getal nu niet.
note-number-missing = { $code } heeft hier geen waarde meer.
note-number-no-finding = Er is geen resultaat { $trail }.
note-number-no-measure = Het resultaat heeft geen getal { $trail }.
note-number-exploration = { $trail } is een verkenning. Die mag niet in een nota.
note-number-unreadable = Deze verwijzing is niet te lezen: { $text }

## Notatoets
note-check-form = Vorm: { $good } van { $of } blokken
note-check-text = Tekst: { $good } van { $of } zinnen
note-check-content = Inhoud: { $good } van { $of } beslispunten
note-check-fill = Vul { $block } in
note-check-shorten-subject = Maak het onderwerp korter
note-check-shorten = Maak { $place } korter
note-check-shorten-sentence = Maak deze zin korter: “{ $sentence }”
note-check-words-of = { $words } woorden, hoogstens { $limit }
note-check-long-sentence = Tekst: { $words } woorden in { $place }
note-check-plain-word = Schrijf “{ $plain }” in plaats van “{ $found }”
note-check-officialese = Tekst: ambtelijk woord in { $place }
note-check-argue = Schrijf een argument bij { $point }
note-check-argue-why = Inhoud: dit beslispunt heeft geen argument
note-check-evidence = Kies een resultaat bij { $number }
note-check-evidence-why = Inhoud: dit argument steunt nergens op
note-check-finding-gone = Kies een ander resultaat bij { $number }
note-check-finding-gone-why = Inhoud: het gekozen resultaat bestaat niet meer
note-check-loose-argument = Kies een beslispunt voor “{ $head }”
note-check-loose-objection = Kies een beslispunt voor “{ $head }”
note-check-loose-why = Inhoud: het beslispunt bestaat niet meer
note-check-object = Schrijf een kanttekening bij { $point }
note-check-object-why = Inhoud: dit beslispunt heeft geen kanttekening
note-check-indicator = Vul een indicator in
note-check-indicator-why = Inhoud: zonder indicator is het effect niet te volgen
note-check-stale = Werk { $number } bij
note-check-unknown = Herstel de verwijzing bij { $number }
note-check-bare = Zeg waar { $number } vandaan komt
note-check-bare-why = Inhoud: dit getal heeft geen herkomst
note-check-sunset = Kies een houdbaarheidsdatum
note-check-sunset-why = Inhoud: wanneer moet iemand opnieuw kijken?

note-ethics-residents = Uitleg aan inwoners
note-ethics-contesting = Een fout melden of bezwaar maken
note-ethics-again = Opnieuw bekijken
