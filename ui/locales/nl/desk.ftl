# Wat de kern zegt: fouten, stappen, handelingen, de vertaalzin, het inlezen en de herkomst van getallen.

desk-bug = Er ging iets mis in Raadslag zelf. Wat al was opgeslagen, is veilig.
desk-bug-remedy = Probeer het nog eens. Blijft het misgaan? Sluit Raadslag en open het dossier opnieuw.
desk-bad-call = Raadslag begreep zijn eigen opdracht niet ({ $cause }). Er is niets veranderd.
desk-no-call = Raadslag kent de opdracht { $name } niet. Er is niets veranderd.
desk-cancelled = Gestopt. Er is niets opgeslagen.
desk-no-home = Raadslag vond geen map voor zijn gegevens op deze computer.
desk-no-dossier = Er is geen dossier open.
desk-no-dossier-remedy = Open eerst een dossier, of maak een nieuw dossier.
desk-no-recent = Dit dossier staat niet meer in de lijst.
desk-no-handle = Raadslag weet niet meer om welk bestand het gaat. Kies het bestand opnieuw.
desk-no-finding = Er is geen uitkomst { $finding }.
desk-no-gate = Er is geen controlepunt { $gate }.
desk-no-question = De uitkomst hoort nog bij geen onderzoeksvraag.
desk-no-question-remedy = Kies eerst de onderzoeksvraag waarop dit een antwoord is.
desk-no-clipboard = De figuur kon niet worden gekopieerd. Gebruik ‘Exporteren’ voor een bestand.
desk-no-pseudonym-key = De sleutel voor pseudoniemen kon niet worden bewaard ({ $cause }). Er is niets ingelezen.
desk-cannot-reveal = De map kon niet worden getoond. Het bestand staat in { $folder }.
desk-name-missing = Geef het dossier een naam.
desk-field-empty = Vul dit veld in.
desk-read-only = U kunt dit dossier nu alleen lezen.
desk-read-only-remedy = Wacht tot de ander klaar is, of maak een kopie.
desk-someone-else = iemand anders
desk-saved-beside = Het bestand was intussen veranderd. Uw werk staat ernaast in { $file }.
desk-both-changed = Het bestand en uw werk op deze computer zijn allebei veranderd. Alles is bewaard.
desk-both-changed-remedy = Kies waarmee u verder wilt: uw werk, het bestand, of allebei.
desk-gates-in-the-way = { $gates ->
    [0] Dit kan nog niet. { $why }
    [one] Er staat nog 1 punt open. { $why }
   *[other] Er staan nog { $gates } punten open. { $why }
}
desk-gate-blocks = Dit punt is een blokkade. U kunt er niet langs.
desk-gate-not-open = Dit punt staat niet open. U hoeft er niet langs.
desk-override-incomplete = Vul in wie doorgaat en waarom. Dat komt in de nota.
desk-copy-name = Kopie van { $name }

dialog-open-dossier = Open een dossier
dialog-new-dossier = Waar wilt u het dossier bewaren?
dialog-open-sheet = Kies een rekenblad
dialog-export-folder = Kies een map voor de bestanden
dialog-dossiers = Raadslag-dossiers
dialog-sheets = Rekenbladen
dialog-all-files = Alle bestanden

sample-file-name = Voorbeeld praktijkondersteuner jeugd

home-today = Vandaag, { $time }
home-yesterday = Gisteren, { $time }

history-undid = Ongedaan gemaakt: { $act }
history-redid = Opnieuw gedaan: { $act }

act-new = dossier gemaakt
act-set-field = ‘{ $field }’ gewijzigd
act-add-item = { $list } toegevoegd
act-remove-item = { $list } verwijderd
act-move-item = { $list } verplaatst
act-set-definition = omschrijving van kolom { $column } gewijzigd
act-judge-break = breuk ‘{ $name }’ beoordeeld
act-copy-card = bronkaart van { $name } overgenomen in andere tabellen
act-override = toch doorgegaan
act-import = { $file } ingelezen
act-set-aside = tabel ‘{ $name }’ opzij gezet
act-take-up = tabel ‘{ $name }’ weer in gebruik
act-combine = tabel ‘{ $name }’ gemaakt
act-combine-again = tabel ‘{ $name }’ opnieuw gemaakt
act-pin = uitkomst { $finding } vastgezet
act-recompute = uitkomst { $finding } opnieuw berekend
act-use-as-argument = argument gemaakt van { $finding }
act-argue = argument toegevoegd
act-link-finding = { $finding } aan of van een argument gekoppeld
act-renew-number = getal bijgewerkt in ‘{ $field }’
act-go-back = teruggegaan naar stap { $seq }

list-causes = oorzaak
list-stakeholders = belanghebbende
list-questions = onderzoeksvraag
list-breaks = breuk in de tijd
list-goals = doel
list-findings = uitkomst
list-points = beslispunt
list-arguments = argument
list-objections = kanttekening
list-milestones = mijlpaal
list-monitors = meetmoment

step-start = Start
step-question = Vraag
step-goal = Doel
step-brief = Analyseopdracht
step-sources = Gegevens op orde
step-describe = Beschrijven
step-explain = Verklaren
step-project = Voorspellen
step-weigh = Afwegen
step-note = Nota
step-done = Klaar
step-filled = { $filled } van { $of } ingevuld
step-points = { $points ->
    [one] 1 punt open
   *[other] { $points } punten open
}

type-text = Tekst
type-integer = Geheel getal
type-decimal = Getal
type-percentage = Percentage
type-currency = Bedrag
type-date = Datum
type-period = Periode
type-boolean = Ja of nee
type-code = Code
role-time = Tijd
role-area = Gebied
role-group = Groep
role-measure = Meetwaarde
role-count = Aantal mensen of zaken
role-denominator = Noemer
role-id = Kenmerk van de rij
role-text = Overig
row-title = titel
row-empty = leeg
row-header = kopregel
row-unit = eenheid
row-data = gegevens
row-heading = tussenkop
row-subtotal = subtotaal
row-total = totaal
row-note = voetnoot
personal-bsn = Persoonsgegeven: BSN
personal-iban = Persoonsgegeven: rekeningnummer
personal-email = Persoonsgegeven: e-mailadres
personal-phone = Persoonsgegeven: telefoonnummer
personal-birth-date = Persoonsgegeven: geboortedatum
personal-address = Persoonsgegeven: adres
personal-name = Persoonsgegeven: naam
personal-plate = Persoonsgegeven: kenteken
personal-text = Vrije tekst
personal-bsn-text = De nummers voldoen aan de elfproef. Voor uw vraag zijn ze niet nodig.
personal-iban-text = In deze kolom staan rekeningnummers. Voor uw vraag zijn ze niet nodig.
personal-email-text = In deze kolom staan e-mailadressen. Voor uw vraag zijn ze niet nodig.
personal-phone-text = In deze kolom staan telefoonnummers. Laat ze liever weg.
personal-birth-date-text = In deze kolom staan geboortedatums. Een leeftijdsgroep is vaak genoeg.
personal-address-text = In deze kolom staan adressen. Een buurt is vaak genoeg.
personal-name-text = In deze kolom staan namen. Voor uw vraag zijn ze niet nodig.
personal-plate-text = In deze kolom staan kentekens. Voor uw vraag zijn ze niet nodig.
personal-text-text = In vrije tekst kunnen namen staan. Laat de kolom liever weg.
dropped-by-choice = Weggelaten op uw verzoek

progress-reading = Rekenblad lezen
progress-storing = Gegevens opslaan
progress-combining = Tabellen combineren
progress-comparing = Versies vergelijken
rows-kept = { $kept } van { $present ->
    [one] 1 rij ingelezen.
   *[other] { $present } rijen ingelezen.
}
intake-pasted-name = Geplakte cellen
intake-size = { $size } · { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}
intake-no-sheet = Er is geen blad ‘{ $sheet }’ in dit bestand.
intake-note-below = Onder de tabel staat: ‘{ $note }’
intake-note-above = Boven de tabel staat: ‘{ $note }’
sources-stated = In { $cell } staat: ‘{ $note }’
intake-no-table = Op blad ‘{ $sheet }’ is geen tabel gevonden. Een formulier, toelichting of berekening is geen tabel.
intake-no-such-table = Op blad ‘{ $sheet }’ staat geen tabel met dit nummer.
intake-nothing-chosen = Er is nog geen tabel gekozen.
intake-no-cell = Cel { $cell } heeft geen vraag open.
intake-name-taken = De naam ‘{ $name }’ kan niet. Kies een naam die nog niet bestaat.
intake-choices-open = Kies eerst wat er gebeurt met kolom { $columns }. Er is nog niets opgeslagen.
intake-choices-open-remedy = Laat de kolom weg, of vervang de waarden door een pseudoniem.
intake-open-choice = Kies wat er met kolom { $letter } gebeurt
intake-session-gone = Deze tabel is niet meer in beeld. Kies het bestand opnieuw.
intake-sheet-none = geen tabel
intake-sheet-one = 1 tabel: { $first } tot en met { $last }
intake-sheet-many = { $tables } tabellen
intake-reconciliation = Ingelezen: { $kept } van { $present ->
    [one] 1 rij.
   *[other] { $present } rijen.
}
intake-nothing-skipped = Geen rij overgeslagen.
intake-skipped = Overgeslagen: { $rows }.
intake-skipped-row = rij { $row } ({ $why })
intake-skipped-more = { $more ->
    [one] en nog 1 keer
   *[other] en nog { $more } keer
}
intake-odd-title = { $odd ->
    [one] 1 van { $all } waarden past niet bij het soort
   *[other] { $odd } van { $all } waarden passen niet bij het soort
}
intake-odd = ‘{ $shown }’ in rij { $row }
intake-odd-empty = Leeg
intake-odd-unknown = Onbekend
intake-ask-numbers = Wat betekent { $example } in deze kolom?
intake-answer-decimal-comma = De punt scheidt duizendtallen
intake-answer-decimal-point = De punt scheidt decimalen
intake-ask-dates = Wat betekent { $example } in deze kolom?
intake-answer-day-first = Eerst de dag, dan de maand
intake-answer-month-first = Eerst de maand, dan de dag
intake-ask-gaps = ‘{ $example }’ staat alleen in de eerste rij van het blok. Geldt het ook voor de rijen eronder?
intake-answer-down = Ja, vul het door naar beneden
intake-answer-leave = Nee, laat de cellen leeg
intake-ask-long = { $columns } kolommen staan naast elkaar, van { $first } tot { $last }. Wilt u er rijen van maken?
intake-long-no = Nee, laat de tabel zo
intake-long-no-then = Elke kolom blijft een eigen kolom.
intake-long-yes = Ja, maak er rijen van
intake-long-yes-then = U krijgt een kolom { $level }. Dan kunt u vergelijken of door de tijd volgen.
intake-ask-upright = Deze tabel ligt op haar kant: elke rij is een andere maat. { $columns } kolommen staan naast elkaar, van { $first } tot { $last }. Wilt u de tabel rechtop zetten?
intake-upright-yes = Ja, zet de tabel rechtop
intake-upright-yes-then = Elke rij wordt een kolom. U krijgt een kolom { $level } met de namen die nu boven de kolommen staan.
intake-upright-no = Nee, laat de tabel zo
intake-upright-no-then = Elke kolom blijft een eigen kolom, met verschillende maten onder elkaar.
intake-ask-headings = Tussen de rijen staan { $rows } tussenkoppen. Wilt u die als kolom erbij?
intake-headings-yes = Ja, maak er een kolom van
intake-headings-yes-then = U krijgt een kolom { $name } met bij elke rij haar tussenkop.
intake-headings-no = Nee, laat ze weg
intake-headings-no-then = De rijen zeggen dan niet meer waar zij bij horen.
intake-personal-title = Kolom { $letter }: { $kind }
intake-personal-drop = Weglaten
intake-personal-drop-then = De kolom komt niet in het dossier. Er blijft niets van over.
intake-personal-pseudonymise = Vervangen door een pseudoniem
intake-personal-pseudonymise-then = Gelijke waarden blijven gelijk, maar zijn niet te lezen. De sleutel blijft bij u.
intake-personal-coarsen = Alleen het geboortejaar houden
intake-personal-coarsen-then = Dag en maand komen niet in het dossier. U kunt nog wel op leeftijd vergelijken.
intake-personal-keep = Houden
intake-personal-keep-then = De kolom komt wel in het dossier. Leg in stap 4 uit waarom dat mag.

label-fact = Feit
label-fact-why = Direct afgelezen uit een bron die geschikt is voor deze vraag.
label-strong-indication = Sterke aanwijzing
label-strong-indication-why = Vergeleken, andere verklaringen uitgesloten en een tweede bron.
label-indication = Aanwijzing
label-indication-why = Er is een vergelijking, maar nog geen tweede bron.
label-assumption = Aanname
label-assumption-why = Niet vergeleken, en de bron is nog niet geschikt bevonden voor deze vraag.
label-political-judgement = Bestuurlijke afweging
label-political-judgement-why = Dit is een keuze, geen uitkomst van gegevens.

withheld-small = niet getoond: kleine aantallen
withheld-base = niet getoond: te kleine groep voor een percentage
withheld-secondary = niet getoond: anders is een klein aantal af te leiden
measure-missing = niet gemeten
measure-n-withheld = klein
measure-interval = { $low } en { $high }
unit-number = aantal
unit-share = aandeel
unit-points = procentpunt
unit-per-thousand = per 1.000 { $of }
unit-euro = euro
finding-rows = { $used ->
    [one] 1 rij gebruikt
   *[other] { $used } rijen gebruikt
}, { $missing ->
    [0] geen zonder waarde
    [one] 1 zonder waarde
   *[other] { $missing } zonder waarde
}
finding-source = Bron: { $origin } · { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}
finding-source-dated = Bron: { $origin } · { $day } · { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}
finding-outdated-newer = Er is een nieuwere versie van deze gegevens.
finding-outdated-part = Een tabel waarvan dit is gemaakt, heeft een nieuwere versie.
finding-outdated-withdrawn = De bron is ingetrokken.
trail-measure = gemeten
trail-denominator = gedeeld door
trail-group = verdeeld naar
trail-period = per periode
trail-filter = voorwaarde
trail-cells = Cellen { $cells }
number-origin = { $origin }, cellen { $cells }

zin-whole = { $text }
zin-and = en
zin-or = of
zin-are = zijn er
zin-are-per = per 1.000
zin-for = bij
zin-is = bestaat uit
zin-against = , vergeleken met
zin-measure = volgens ‘{ $column }’
zin-measure-of = van ‘{ $column }’
zin-denominator = ‘{ $column }’
zin-denominator-total = het totaal
zin-group = per { $column }
zin-period = per { $column }
zin-period-too = en per { $column }
zin-filter = alleen waar ‘{ $column }’ is: { $values }
zin-no-group = voor iedereen samen
zin-no-period = over de hele periode
zin-no-filter = zonder voorwaarde
zin-none-denominator = het totaal
zin-choose-statistic = kies wat u wilt weten
zin-choose-subject = wie of wat
zin-choose-measure = kies een kolom
zin-choose-denominator = kies een noemer
zin-choose-comparison = kies een vergelijking
zin-statistic-sum = Hoeveel
zin-statistic-sum-then = Telt de waarden van een kolom op.
zin-statistic-count = Hoeveel rijen met
zin-statistic-count-then = Telt de rijen.
zin-statistic-mean = Wat is het gemiddelde
zin-statistic-mean-then = Het gemiddelde van een kolom.
zin-statistic-median = Wat is de middelste waarde
zin-statistic-median-then = De helft ligt eronder, de helft erboven.
zin-statistic-share = Welk deel van
zin-statistic-share-then = Deelt een kolom door een andere kolom.
zin-statistic-rate = Hoe groot is het aantal
zin-statistic-rate-then = Aantal per 1.000, zodat gebieden te vergelijken zijn.
zin-comparison-average = het gemiddelde
zin-comparison-whole = alle groepen samen
zin-comparison-group = ‘{ $group }’
zin-comparison-first-period = de eerste periode
zin-comparison-nothing = niets
zin-label-statistic = Wat wilt u weten?
zin-label-subject = Om wie of wat gaat het?
zin-label-dataset = In welke gegevens?
zin-label-measure = Welke kolom telt u?
zin-label-denominator = Waardoor deelt u?
zin-label-group = Verdeeld naar?
zin-label-period = Per periode?
zin-label-filter = Met een voorwaarde?
zin-label-comparison = Waarmee vergelijkt u?
zin-hint-statistic = Kies eerst wat u wilt weten.
zin-hint-subject = Schrijf op om wie of wat het gaat.
zin-hint-dataset = Kies de gegevens waarin het antwoord staat.
zin-hint-measure = Kies de kolom die u telt.
zin-hint-denominator = Zonder noemer zijn gebieden niet te vergelijken.
zin-hint-comparison = Een aantal zonder vergelijking zegt nog niet of het veel is.
zin-term-sort = Soort
zin-term-analysis = Analyse
zin-analysis-number = één getal
zin-analysis-groups = tabel en figuur per groep
zin-analysis-line = lijn over de tijd
zin-analysis-lines = lijn over de tijd, per groep
zin-analysis-hypotheses = vermoedens toetsen, met andere verklaringen
zin-analysis-projection = doortrekken met een bandbreedte, na een toets op het verleden
zin-analysis-options = opties vergelijken op hun gevolgen
zin-term-source = Bron
zin-term-numerator = Teller
zin-term-denominator = Noemer
zin-term-filter = Filter
zin-term-group = Groep
zin-term-period = Periode
zin-term-comparison = Vergelijking
zin-term-reference-date = Peildatum
zin-term-sum = som
zin-term-count = aantal rijen
zin-term-mean = gemiddelde
zin-term-median = mediaan
zin-term-share = aandeel
zin-term-rate = aantal per 1.000
zin-reads-sort = { $type }: { $statistic }
zin-reads-column = { $name }, kolom { $letter }
zin-reads-open = nog open
zin-reads-none = geen

choice-kind-descriptive = Beschrijven
choice-kind-diagnostic = Verklaren
choice-kind-predictive = Voorspellen
choice-kind-prescriptive = Afwegen
choice-note_kind-beslisnota = Beslisnota
choice-note_kind-collegevoorstel = Collegevoorstel
choice-note_kind-raadsvoorstel = Raadsvoorstel

export-name-workbook = Werkboek
export-nothing-chosen = Kies wat u wilt exporteren.
export-exists = { $file } bestaat al in deze map. Er is niets overschreven.
export-exists-remedy = Overschrijf het bestand, of kies een andere map.
export-cannot-write = { $file } kon niet worden geschreven ({ $cause }). Uw dossier is veilig.
export-cannot-write-remedy = Sluit het bestand in Word of Excel, of kies een andere map.
export-not-final = Definitief kan nog niet. Open punten: { $gates }. Getallen om te bekijken: { $numbers }.
export-not-final-remedy = Werk de open punten af, of exporteer als concept.
trace-cannot-read = Het bestand kon niet worden gelezen ({ $cause }).
trace-in-print = Een pdf draagt zijn resultaten in druk, zoals R1. Een programma kan ze er niet volgen.
trace-not-ours = Dit bestand is geen nota of werkboek van Raadslag.
trace-not-ours-remedy = Kies de nota in Word of het werkboek in Excel.
cli-usage = Deze opdracht is niet te lezen. Er is niets gedaan.
cli-usage-remedy = Vraag de uitleg op met: raadslag-cli --help
cli-header = ‘{ $value }’ is geen kopregel. Geef bijvoorbeeld 4-5, of 0 voor geen.
cli-role = ‘{ $value }’ is geen rol. Geef bijvoorbeeld Buurt=area.
cli-type = ‘{ $value }’ is geen soort waarden. Geef bijvoorbeeld Code=code.
cli-answer = ‘{ $value }’ is geen antwoord. Geef bijvoorbeeld Inwoners=decimal_comma.
cli-note-kind = ‘{ $value }’ is geen soort nota. Kies docx of pdf.
rows-missing-unknown = onbekend
rows-missing-secret = × afgeschermd
rows-missing-not-applicable = n.v.t.
rows-missing-not-yet = nog niet bekend
rows-missing-odd = leeg gelaten
rows-missing-empty = leeg
rows-raw = U ziet hier de getallen van de bron zelf, ook de kleine. In uitkomsten en documenten staan kleine aantallen niet.
rows-emptied = In deze tabel staan geen rijen.
rows-emptied-by-one = In geen enkele rij staat { $condition }.
rows-emptied-together = Er is geen enkele rij waarin dit samen staat: { $conditions }.
rows-facet-range = Van { $least } tot en met { $most }. Het midden is { $middle }.
rows-facet-days = Van { $first } tot en met { $last }.
rows-facet-more = { $values ->
    [one] en nog één andere waarde
   *[other] en nog { $values } andere waarden
}
rows-facet-row = rij { $row }
rows-row-filtered = Rij { $row } valt buiten uw filters.
rows-row-skipped = Rij { $row } is niet ingelezen: { $reason }
rows-row-outside = De tabel loopt van rij { $first } tot en met rij { $last }.
rows-behind-more = { $cells ->
    [one] en nog één andere cel
   *[other] en nog { $cells } andere cellen
}
rows-not-a-number = ‘{ $value }’ is geen getal.
rows-not-a-number-remedy = Typ een getal, zoals 1.250 of 12,5.
