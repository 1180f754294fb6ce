# Een tabel inlezen: wat er is gevonden, wat opvalt, wat is gekozen, en waarom een bestand niet te lezen is.

## Soorten waarden

intake-type-text = tekst
intake-type-integer = geheel getal
intake-type-decimal = getal
intake-type-percentage = percentage
intake-type-currency = bedrag
intake-type-date = datum
intake-type-period = periode
intake-type-boolean = ja of nee
intake-type-code = code

## Persoonsgegevens

intake-personal-bsn = BSN’s
intake-personal-iban = bankrekeningnummers
intake-personal-email = e-mailadressen
intake-personal-phone = telefoonnummers
intake-personal-birth-date = geboortedatums
intake-personal-address = adressen
intake-personal-name = namen van personen
intake-personal-plate = kentekens
intake-personal-text = vrije tekst
intake-personal-none = geen persoonsgegevens

## Waarom hier een tabel

intake-why-contrast = In rij { $first } tot en met { $last } staan namen boven getallen.
intake-why-marked = Excel markeert rij { $first } als kop van een tabel of filter.
intake-why-first-full-row = Rij { $first } is de eerste volle rij met woorden.
intake-why-no-header = Vanaf rij { $first } staan er getallen zonder kop.
intake-why-told = U wees rij { $first } tot en met { $last } aan.
intake-why-titles = { $rows ->
    [one] Boven de tabel staat een titelrij.
   *[other] Boven de tabel staan { $rows } titelrijen.
}
intake-why-notes = { $rows ->
    [one] Onder de tabel staat een rij met een noot of bron.
   *[other] Onder de tabel staan { $rows } rijen met noten of bronnen.
}
intake-why-totals = { $rows ->
    [one] In de tabel staat een totaalrij.
   *[other] In de tabel staan { $rows } totaalrijen.
}
intake-why-beside = Naast deze tabel staat nog een tabel.

## Wat opvalt

intake-hidden-sheet = Werkblad { $sheet } is verborgen.
intake-hidden-rows = { $rows ->
    [one] Dit werkblad heeft een verborgen rij. Die telt mee.
   *[other] Dit werkblad heeft { $rows } verborgen rijen. Die tellen mee.
}
intake-hidden-columns = { $count ->
    [one] Kolom { $columns } is verborgen, maar wordt wel gelezen.
   *[other] De kolommen { $columns } zijn verborgen, maar worden wel gelezen.
}
intake-no-header = Deze tabel heeft geen kop. De kolommen heten naar hun letter.
intake-totals = { $rows ->
    [one] Een rij is een totaal. Die komt niet in de gegevens.
   *[other] { $rows } rijen zijn totalen. Die komen niet in de gegevens.
}
intake-personal-data = Kolom { $column } bevat { $kind }. Kies wat ermee gebeurt.
intake-personal-data-maybe = Kolom { $column } bevat misschien persoonsgegevens: { $kind }.
intake-personal-heading = Deze tussenkop wijst naar een persoon: { $kind }. Hij komt niet in de gegevens.
intake-personal-inside = In deze tekst staat iets dat naar een persoon wijst: { $kind }. Laat de kolom weg.
intake-personal-inside-more = { $cells ->
    [one] In kolom { $column } staat nog een tekst die naar een persoon wijst.
   *[other] In kolom { $column } staan nog { $cells } teksten die naar een persoon wijzen.
}
intake-open-numbers = In kolom { $column } is ‘{ $example }’ op twee manieren te lezen. Zeg hoe.
intake-open-dates = In kolom { $column } is ‘{ $example }’ op twee manieren te lezen. Zeg hoe.
intake-label-once = In kolom { $column } staat een label als ‘{ $example }’ alleen in de eerste rij. Raadslag vult het door naar beneden.
intake-nameless-column = Een kolom heeft geen naam. Die heet nu { $column }.
intake-mixed-levels = Kolom { $column } bevat gebieden van verschillend niveau. Tel ze niet bij elkaar op.
intake-lost-zeros = In kolom { $column } zijn voorloopnullen misschien verdwenen.
intake-text-numbers = { $cells ->
    [one] In kolom { $column } staat een getal als tekst. Het is als getal gelezen.
   *[other] In kolom { $column } staan { $cells } getallen als tekst. Ze zijn als getal gelezen.
}
intake-flagged-numbers = { $cells ->
    [one] In kolom { $column } heeft een getal een teken, zoals * of (r).
   *[other] In kolom { $column } hebben { $cells } getallen een teken, zoals * of (r).
}
intake-merged-cells = Kolom { $column } heeft samengevoegde cellen. Elke rij krijgt de waarde ervan.
intake-odd-cell = ‘{ $shown }’ past niet in kolom { $column } ({ $type }).
intake-odd-more = { $cells ->
    [one] In kolom { $column } past nog een cel niet.
   *[other] In kolom { $column } passen nog { $cells } cellen niet.
}
intake-error-cell = In deze cel staat een fout van Excel: { $shown }.
intake-formula-without-result = In deze cel staat een formule zonder uitkomst. Open en bewaar het bestand in Excel.
intake-duplicates = { $rows ->
    [one] Een rij komt dubbel voor.
   *[other] { $rows } rijen komen dubbel voor.
}
intake-markers = { $cells ->
    [one] In kolom { $column } staat 1 teken of woord in plaats van een waarde. Die cel blijft leeg, met de reden.
   *[other] In kolom { $column } staan { $cells } tekens of woorden in plaats van een waarde. Die cellen blijven leeg, met de reden.
}
intake-marked-unknown = { $count ->
    [one] In kolom { $column } staat 1 waarde als onbekend gemeld: { $cells }.
   *[other] In kolom { $column } staan { $count } waarden als onbekend gemeld: { $cells }.
}
intake-marked-secret = { $count ->
    [one] In kolom { $column } is 1 waarde afgeschermd door de bron: { $cells }.
   *[other] In kolom { $column } zijn { $count } waarden afgeschermd door de bron: { $cells }.
}
intake-marked-not-applicable = { $count ->
    [one] In kolom { $column } is 1 waarde niet van toepassing: { $cells }.
   *[other] In kolom { $column } zijn { $count } waarden niet van toepassing: { $cells }.
}
intake-marked-not-yet = { $count ->
    [one] In kolom { $column } is 1 waarde er nog niet: { $cells }.
   *[other] In kolom { $column } zijn { $count } waarden er nog niet: { $cells }.
}
intake-emptied = ‘{ $shown }’ in kolom { $column } past niet en is leeg gelaten.
intake-kept-as-text = Kolom { $column } blijft tekst, want de vraag erover is niet beantwoord.
intake-no-key = Kolom { $column } is weggelaten, want er was geen sleutel voor pseudoniemen.

## Rijen die niet meekomen

intake-skip-empty = lege rij
intake-skip-left-out = alleen gevuld in weggelaten kolommen
intake-no-column = U laat alle kolommen weg. Er blijft niets over om in te lezen.
intake-no-column-remedy = Neem minstens één kolom mee. Er is nog niets opgeslagen.
intake-skip-heading = tussenkop
intake-skip-total = totaal
intake-skip-subtotal = subtotaal
intake-skip-summary = samenvatting

## Wat is gekozen

intake-choice-totals-out = { $rows ->
    [one] Een totaalrij is weggelaten.
   *[other] { $rows } totaalrijen zijn weggelaten.
}
intake-choice-totals-in = { $rows ->
    [one] Een totaalrij is meegenomen als gewone rij.
   *[other] { $rows } totaalrijen zijn meegenomen als gewone rijen.
}
intake-choice-left-out = Kolom { $column } is weggelaten ({ $kind }).
intake-choice-pseudonyms = De waarden van kolom { $column } zijn vervangen door pseudoniemen ({ $kind }).
intake-choice-coarser = Van kolom { $column } is alleen het jaar meegekomen ({ $kind }).
intake-choice-kept = Kolom { $column } is gehouden ({ $kind }).
intake-choice-renamed = Kolom { $found } heet nu { $column }.
intake-choice-retyped = Kolom { $column } is gelezen als { $type } in plaats van { $found }.
intake-choice-role = Kolom { $column } kreeg een andere rol.
intake-choice-unit = Kolom { $column } kreeg de eenheid ‘{ $unit }’.
intake-choice-decimal-comma = In kolom { $column } scheidt de punt duizendtallen en de komma decimalen.
intake-choice-decimal-point = In kolom { $column } scheidt de punt decimalen.
intake-choice-day-first = In kolom { $column } staat de dag voor de maand.
intake-choice-month-first = In kolom { $column } staat de maand voor de dag.
intake-choice-filled-down = In kolom { $column } is het label doorgetrokken naar de rijen eronder.
intake-choice-gaps-left = In kolom { $column } zijn lege cellen leeg gebleven.
intake-choice-long-total = Kolom { $column } is een totaal over de andere. Die is niet meegekomen.
intake-choice-long = { $columns } kolommen zijn rijen geworden, met kolom { $level } erbij.
intake-long-not-made = De kolommen zijn geen rijen geworden: er zijn er minder dan twee met getallen.
intake-upright-not-made = De tabel is niet rechtop gezet: de namen van de rijen ontbreken, of een kolom heeft geen getallen.
intake-no-offer = De tabel op blad ‘{ $sheet }’ heeft geen kolommen die rijen kunnen worden.
intake-choice-recipe = Correcties van { $table } zijn overgenomen, want de kolommen zijn dezelfde.
intake-choice-upright = De tabel lag op haar kant en is rechtop gezet: { $columns } kolommen zijn rijen geworden, met hun namen in kolom { $level }.
intake-choice-headings = { $rows } tussenkoppen zijn kolom { $name } geworden.
intake-choice-emptied = ‘{ $shown }’ in kolom { $column } is leeg gelaten.
intake-choice-missing = ‘{ $shown }’ in kolom { $column } telt als ontbrekend.
intake-choice-value = ‘{ $shown }’ in kolom { $column } is gelezen als { $value }.

## Wat opviel bij het lezen

read-no-formats = In een .xlsb-bestand ziet Raadslag geen getalopmaak. Kijk of percentages en codes met nullen ervoor kloppen.
read-open-in-excel = Het bestand staat open in Excel. Wat daar nog niet is bewaard, is niet gelezen.
read-not-finite = In deze cel staat een getal dat niet bestaat. Het is niet overgenomen.
read-text-cut = De tekst in deze cel was te lang en is afgekapt.

## Waarom een bestand niet te lezen is, en wat u kunt doen

read-fault-cancelled = U hebt het lezen gestopt. Er is niets bewaard.
read-remedy-cancelled = Kies het bestand opnieuw als u verder wilt.
read-fault-not-found = Dit bestand bestaat niet (meer).
read-remedy-not-found = Kijk of het is verplaatst en kies het opnieuw.
read-fault-no-permission = U mag dit bestand niet lezen.
read-remedy-no-permission = Vraag de eigenaar om leesrechten, of kopieer het bestand naar uw eigen map.
read-fault-in-use = Een ander programma houdt dit bestand vast. Er is niets veranderd.
read-remedy-in-use = Sluit het bestand in het andere programma en probeer opnieuw.
read-fault-lock-file = Dit is een hulpbestand van Excel, niet het werkboek zelf.
read-remedy-lock-file = Kies het bestand met dezelfde naam zonder ‘~$’.
read-fault-not-a-file = Dit is een map, geen bestand.
read-remedy-not-a-file = Kies een Excelbestand of een tekstbestand.
read-fault-disk = Het bestand is niet te lezen door een fout van schijf of netwerk. Er is niets bewaard.
read-remedy-disk = Kopieer het bestand naar uw eigen computer en probeer opnieuw.
read-fault-empty = Er staat niets in dit bestand.
read-remedy-empty = Vraag de maker om het bestand opnieuw te sturen.
read-fault-too-large = Dit bestand is te groot om te lezen. Er is niets bewaard.
read-remedy-too-large = Bewaar alleen het werkblad dat u nodig hebt als nieuw bestand.
read-fault-password = Dit werkboek is beveiligd met een wachtwoord.
read-remedy-password = Open het in Excel, haal het wachtwoord eraf en sla het op.
read-fault-old-excel = Dit werkboek is van vóór Excel 5, uit 1993. Dat kan Raadslag niet lezen.
read-remedy-old-excel = Open het in LibreOffice en sla het op als .xlsx.
read-fault-unknown-part = Dit werkboek heeft een onderdeel dat Raadslag niet kent. Er is niets bewaard.
read-remedy-unknown-part = Open het in Excel en sla het op als .xlsx.
read-fault-damaged-old = Dit oude Office-bestand is beschadigd.
read-remedy-damaged-old = Vraag de maker om het opnieuw op te slaan, als .xlsx.
read-fault-web-page = Dit is een webpagina met de naam van een werkboek.
read-remedy-web-page = Open het in Excel en sla het op als .xlsx.
read-fault-old-xml = Dit is een XML-werkblad van Excel 2003. Dat kan nog niet worden gelezen.
read-remedy-old-xml = Open het in Excel en sla het op als .xlsx.
read-fault-pdf = Dit is een PDF. Daar staan geen cellen in.
read-remedy-pdf = Vraag de maker om de cijfers als Excelbestand.
read-fault-other-document = Dit is een ander soort document, geen werkboek.
read-remedy-other-document = Zet de tabel in Excel en sla die op als .xlsx.
read-fault-not-a-sheet = Dit is geen werkboek en geen tekst met kolommen.
read-remedy-not-a-sheet = Kies een Excelbestand (.xlsx) of een tekstbestand (.csv).
read-fault-damaged = Dit werkboek is beschadigd of niet compleet. Er is niets bewaard.
read-remedy-damaged = Haal het bestand opnieuw op, of vraag de maker om een nieuw bestand.
read-fault-missing-part = In dit werkboek ontbreekt een onderdeel.
read-remedy-missing-part = Open het in Excel, laat het herstellen en sla het op.
read-fault-damaged-sheet = Werkblad { $sheet } is beschadigd. Er is niets bewaard.
read-fault-damaged-sheet-after = Werkblad { $sheet } is beschadigd na cel { $after }. Er is niets bewaard.
read-remedy-damaged-sheet = Open het in Excel, laat het herstellen en sla het op.
read-fault-outside-grid = Werkblad { $sheet } heeft cellen buiten het raster van Excel. Er is niets bewaard.
read-remedy-outside-grid = Vraag de maker om het bestand opnieuw op te slaan in Excel.
read-fault-outside-grid-text = Dit tekstbestand heeft meer rijen of kolommen dan in Excel passen. Er is niets bewaard.
read-remedy-outside-grid-text = Vraag de maker om een kleiner deel, zoals één jaar.
read-fault-bomb = Dit bestand wordt bij het uitpakken verdacht groot. Het is niet gelezen.
read-remedy-bomb = Vertrouwt u de maker? Vraag dan om een nieuw bestand.
read-fault-definitions = Dit bestand bevat opdrachten die niet in een werkboek horen. Het is niet gelezen.
read-remedy-definitions = Vertrouwt u de maker? Open het in Excel en sla het op als .xlsx.
read-fault-too-many-parts = Dit werkboek heeft te veel onderdelen om te lezen.
read-remedy-too-many-parts = Bewaar alleen de werkbladen die u nodig hebt als nieuw bestand.
read-fault-no-sheets = In dit werkboek staat geen werkblad met cellen.
read-remedy-no-sheets = Kijk in Excel of u het goede bestand hebt.
read-fault-too-much-memory = Dit bestand vraagt te veel geheugen. Er is niets bewaard.
read-remedy-too-much-memory = Bewaar alleen het werkblad dat u nodig hebt als nieuw bestand.
read-fault-too-slow = Het lezen duurde te lang en is gestopt. Er is niets bewaard.
read-remedy-too-slow = Bewaar alleen het werkblad dat u nodig hebt als nieuw bestand.
read-fault-crashed = Dit bestand was niet te lezen. Uw dossier is veilig en er is niets bewaard.
read-remedy-crashed = Open het in Excel en sla het opnieuw op als .xlsx.
read-fault-no-reader = Het leesprogramma kon niet starten. Uw dossier is veilig.
read-remedy-no-reader = Start Raadslag opnieuw. Helpt dat niet, meld het dan.
