# Tabellen combineren: onder elkaar, naast elkaar, een kolom berekenen, rijen kiezen, optellen.

## Waar een tabel vandaan komt

origin-file = { $file }
origin-sheet = { $file }, blad ‘{ $sheet }’
origin-combined = { $file } (gemaakt van { $tables ->
    [one] 1 tabel
   *[other] { $tables } tabellen
})

## Wat er is gedaan

combine-told-appended = { $table } kreeg het label ‘{ $label }’ ({ $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}).
combine-told-rows = { $rows ->
    [one] De nieuwe tabel heeft 1 rij.
   *[other] De nieuwe tabel heeft { $rows } rijen.
}
combine-told-kept = { $rows ->
    [one] Van { $of } rijen bleef er 1 over.
   *[other] Van { $of } rijen bleven er { $rows } over.
}
combine-told-joined = Bij elke rij van { $left } is een rij van { $right } gezocht met dezelfde { $keys }.
combine-told-matched = { $matched ->
    [one] Van { $rows } rijen vond er 1 een partner.
   *[other] Van { $rows } rijen vonden er { $matched } een partner.
}
combine-told-computed = Kolom { $column } is berekend als { $formula }.
combine-told-selected = Alleen rijen met { $column } = { $values } gaan mee.
combine-told-grouped = Per { $by } zijn de rijen geteld en is opgeteld: { $sums }.
combine-told-counted = Per { $by } zijn de rijen geteld.
combine-told-same = Als dezelfde gelezen: { $names }.
combine-told-why = Waarom: { $why }

## Wat opvalt

combine-remark-not-everywhere = Kolom { $column } ontbreekt in { $tables }. Daar blijft zij leeg.
combine-remark-renamed = Kolom { $column } heet nu { $name }. Die naam was al in gebruik.
combine-remark-left-kept = { $rows ->
    [one] 1 rij van { $table } vond geen partner en bleef zonder waarden: { $keys }.
   *[other] { $rows } rijen van { $table } vonden geen partner en bleven zonder waarden: { $keys }.
}
combine-remark-left-out = { $rows ->
    [one] 1 rij van { $table } vond geen partner en is weggelaten: { $keys }.
   *[other] { $rows } rijen van { $table } vonden geen partner en zijn weggelaten: { $keys }.
}
combine-remark-right-unused = { $rows ->
    [one] 1 rij van { $table } is niet gebruikt: { $keys }.
   *[other] { $rows } rijen van { $table } zijn niet gebruikt: { $keys }.
}
combine-remark-gaps = { $rows ->
    [one] Kolom { $column } heeft in 1 rij geen waarde.
   *[other] Kolom { $column } heeft in { $rows } rijen geen waarde.
}
combine-remark-hidden = { $rows ->
    [one] In 1 rij is { $column } leeg gelaten: een aantal onder { $limit } is te klein.
   *[other] In { $rows } rijen is { $column } leeg gelaten: een aantal onder { $limit } is te klein.
}
combine-remark-summed-gaps = { $rows ->
    [one] Bij het optellen van { $column } had 1 rij geen waarde. De som is daar te laag.
   *[other] Bij het optellen van { $column } hadden { $rows } rijen geen waarde. De som is daar te laag.
}
combine-remark-summed-shares = Kolom { $column } bevat percentages. De som daarvan zegt meestal niets.
combine-one-sided = { $table }: { $rows ->
    [one] 1 rij zonder partner
   *[other] { $rows } rijen zonder partner
}
combine-more-keys = { $keys ->
    [one] en nog 1 andere
   *[other] en nog { $keys } andere
}

## Waarom het niet kan

combine-no-table = Er zijn te weinig tabellen gekozen.
combine-same-table = U koos { $table } twee keer.
combine-no-table-remedy = Kies een andere tabel erbij. Er is niets gemaakt.
combine-no-column = In { $table } staat geen kolom { $column }.
combine-nothing-chosen = Er is nog geen kolom gekozen.
combine-no-numbers = Kolom { $column } bevat geen getallen.
combine-no-column-remedy = Kies een andere kolom. Er is niets gemaakt.
combine-same-column = U koos kolom { $column } twee keer.
combine-no-name = De nieuwe kolom heeft nog geen naam.
combine-name-taken = Er is al een kolom { $name }.
combine-name-remedy = Geef de kolom een andere naam.
combine-kinds-differ = In { $table } bevat kolom { $column } iets anders dan in de tabellen ervoor.
combine-kinds-differ-remedy = Lees die tabel opnieuw in en geef de kolom hetzelfde soort waarden.
combine-units-differ = Kolom { $column } staat in { $table } in ‘{ $other }’. Eerder was dat ‘{ $unit }’.
combine-units-differ-remedy = Lees de tabel opnieuw in met de juiste eenheid, of kies een andere kolom.
combine-nothing-shared = { $table } heeft geen enkele kolom met dezelfde naam.
combine-nothing-shared-remedy = Geef de kolommen bij het inlezen dezelfde naam.
combine-key-repeats = ‘{ $key }’ komt { $times } keer voor in { $table }.
combine-key-repeats-remedy = Kies nog een kolom, zoals het gebied of de periode. Of tel de tabel eerst op per groep.
combine-nothing-matches = Geen enkele rij vond een partner. Links staat ‘{ $left }’, rechts staat ‘{ $right }’.
combine-nothing-matches-remedy = Kies kolommen die in beide tabellen hetzelfde zijn geschreven.
combine-no-base = Er is geen waarde voor ‘{ $base }’.
combine-no-rows-remedy = Kies een andere waarde. Er is niets gemaakt.
combine-too-large = De nieuwe tabel zou { $rows } rijen hebben. Dat is te groot.
combine-too-large-remedy = Kies eerst de rijen die u nodig hebt.
combine-nothing-made = Er is niets gemaakt.
combine-needs-name = De nieuwe tabel heeft nog geen naam.
combine-needs-name-remedy = Geef een naam die zegt wat erin staat.
combine-name-of-other = Er is al een tabel { $name }.
combine-name-of-other-remedy = Geef een andere naam.
combine-needs-why = Er staat nog niet waarom u deze tabel maakt.
combine-needs-why-remedy = Schrijf het in één zin op. Wie uw werk naleest, heeft dat nodig.

## Het venster

combine-open = Combineer tabellen
combine-title = Tabellen combineren
combine-what = Wat wilt u doen?
combine-what-hint = U maakt er een nieuwe tabel bij. Uw eigen tabellen blijven zoals ze zijn.
combine-kind-append = Onder elkaar zetten
combine-kind-what-append = Voor bestanden van dezelfde soort, zoals twaalf maanden.
combine-kind-join = Naast elkaar zetten
combine-kind-what-join = Elke rij krijgt er kolommen uit een andere tabel bij.
combine-kind-compute = Een kolom berekenen
combine-kind-what-compute = Bijvoorbeeld een verschil, of het aantal per 1.000 inwoners.
combine-kind-select = Rijen kiezen
combine-kind-what-select = Alleen de rijen die u aanwijst, gaan mee.
combine-kind-group = Optellen per groep
combine-kind-what-group = Van veel rijen wordt het één rij per groep.
combine-todo-kind = Kies eerst wat u wilt doen.
combine-not-yet = De tabel is nog niet klaar om te maken.
combine-too-few = Hiervoor hebt u twee tabellen nodig.
combine-too-few-remedy = Sluit dit venster en kies nog een rekenblad.
combine-table = Tabel
combine-chosen-of = ({ $chosen } van { $all } gekozen)
combine-all = Kies alles
combine-all-of = Kies alles: { $list }
combine-none = Kies niets
combine-none-of = Kies niets: { $list }
combine-remove = Haal weg

## Onder elkaar

combine-tables = Welke tabellen komen onder elkaar?
combine-tables-hint = Kolommen met dezelfde naam worden één kolom.
combine-table-size = { $rows } rijen, { $columns ->
    [one] 1 kolom
   *[other] { $columns } kolommen
}
combine-label = Naam van de eerste kolom
combine-label-hint = Deze kolom zegt uit welke tabel een rij komt.
combine-label-proposal = Bestand
combine-labels = Bepaal zelf de inhoud
combine-labels-hint = Wat komt er per tabel in die kolom? Laat u een veld leeg, dan kiest Raadslag de periode of de naam.
combine-labels-placeholder = Periode of naam

## Naast elkaar

combine-left = Tabel die u aanvult
combine-right = Tabel waar kolommen uit komen
combine-turn = Wissel de tabellen
combine-keys = Welke rijen horen bij elkaar?
combine-keys-hint = Rijen horen bij elkaar als deze kolommen hetzelfde zeggen.
combine-key-in = Kolom in { $table }
combine-key-more = Nog een kolom
combine-key-remove = Haal vergelijking { $number } weg
combine-loose = De schrijfwijze mag verschillen
combine-loose-hint = Hoofdletters, spaties, streepjes en ‘De’ vooraan tellen dan niet mee.
combine-same = Horen deze namen bij elkaar?
combine-same-hint = Deze namen hebben geen partner. Kies wat in de andere tabel dezelfde naam is.
combine-same-none = Geen partner
combine-same-chosen = Namen die hetzelfde zijn
combine-same-pair = { $left } = { $right }
combine-same-remove = Haal { $name } weg
combine-along = Kolommen uit { $table } die meekomen
combine-along-none = In die tabel staan geen andere kolommen.
combine-unmatched = Wat doet u met rijen zonder partner?
combine-unmatched-keep = Houden, met lege cellen
combine-unmatched-keep-what = Elke rij van de eerste tabel blijft. Wat alleen in de andere staat, komt niet mee.
combine-unmatched-leave = Weglaten
combine-unmatched-leave-what = Deze rijen tellen straks niet mee.

## Berekenen

combine-formula = Wat berekent u?
combine-formula-sum = Optellen
combine-formula-what-sum = Kolommen bij elkaar opgeteld
combine-formula-difference = Verschil
combine-formula-what-difference = De ene kolom min de andere
combine-formula-ratio = Verhouding
combine-formula-what-ratio = De ene kolom gedeeld door de andere
combine-formula-index = Index
combine-formula-what-index = Eén periode is 100, de rest is daarmee vergeleken
combine-sum-of = Welke kolommen telt u op?
combine-difference-of = Van kolom
combine-difference-less = Gaat kolom af
combine-ratio-of = Deel deze kolom
combine-ratio-of-hint = Wat u telt, zoals het aantal aanvragen.
combine-ratio-per = Door deze kolom
combine-ratio-per-hint = Het geheel, zoals het aantal inwoners.
combine-ratio-times = Hoe schrijft u de uitkomst?
combine-ratio-times-1 = Per 1
combine-ratio-times-100 = In procenten
combine-ratio-times-1000 = Per 1.000
combine-example = Zo rekent Raadslag in de eerste rijen
combine-example-row = Rij { $row }
combine-example-sum = { $row }: { $parts } = { $result }
combine-example-difference = { $row }: { $of } − { $by } = { $result }
combine-example-ratio-1 = { $row }: { $of } ÷ { $by } = { $result }
combine-example-ratio-100 = { $row }: { $of } ÷ { $by } × 100 = { $result }
combine-example-ratio-1000 = { $row }: { $of } ÷ { $by } × 1.000 = { $result }
combine-turned = Staan de kolommen verkeerd om?
combine-turned-why-100 = De uitkomst is meer dan 100%. Het deel is dan groter dan het geheel.
combine-turned-why-1000 = De uitkomst is meer dan 1.000 per 1.000. Het deel is dan groter dan het geheel.
combine-turned-act = Wissel de kolommen
combine-index-of = Kolom met de getallen
combine-index-period = Kolom met de periode
combine-index-base = Deze periode is 100
combine-index-groups = Apart voor elke
combine-index-groups-hint = Elke groep krijgt zijn eigen 100.
combine-index-no-groups = De tabel heeft geen groepen. Alles wordt samen vergeleken.
combine-no-number-columns = In deze tabel staan geen kolommen met getallen.
combine-no-period-columns = In deze tabel staat geen kolom met perioden.
combine-column-name = Naam van de nieuwe kolom
combine-column-name-hint = Raadslag doet een voorstel. U mag het veranderen.

## Rijen kiezen en optellen

combine-where = Alleen rijen waar kolom
combine-and-where = En waar kolom
combine-values = Eén van deze waarden heeft: { $column }
combine-no-named-values = In deze tabel staat geen kolom met vaste waarden.
combine-condition-more = Nog een voorwaarde
combine-condition-remove = Haal voorwaarde { $number } weg
combine-by = Eén rij voor elke
combine-by-hint = Kiest u er twee? Dan komt er een rij voor elk paar.
combine-sums = Welke kolommen telt u op?
combine-sums-hint = De rijen zelf worden altijd geteld, in kolom { $column }.
combine-no-group-columns = In deze tabel staat geen kolom met gebieden, perioden of groepen.
combine-rows-column = Aantal rijen

## Wat nog te kiezen is

combine-todo-tables = Kies ten minste twee tabellen.
combine-todo-label = Geef de eerste kolom een naam.
combine-todo-other-table = Kies twee verschillende tabellen.
combine-todo-keys = Kies aan beide kanten een kolom om op te vergelijken.
combine-todo-along = Kies ten minste één kolom die meekomt.
combine-todo-sum = Kies ten minste twee kolommen om op te tellen.
combine-todo-two-columns = Kies twee kolommen met getallen.
combine-todo-times = Kies hoe u de uitkomst schrijft.
combine-todo-column = Kies een kolom met getallen.
combine-todo-period = Kies de periode die 100 wordt.
combine-todo-column-name = Geef de nieuwe kolom een naam.
combine-todo-values = Kies een kolom en ten minste één waarde.
combine-todo-by = Kies ten minste één kolom om te groeperen.

## Hoe de tabel wordt

combine-trial = Zo wordt de tabel
combine-trying = Bezig met proberen. Er wordt nog niets opgeslagen.
combine-size = { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
} en { $columns ->
    [one] 1 kolom
   *[other] { $columns } kolommen
}
combine-look-at = Kijk hier even naar
combine-first-rows = { $rows ->
    [one] De eerste rij
   *[other] De eerste { $rows } rijen
}
combine-told = Stap voor stap

## Naam en reden

combine-name = Naam van de nieuwe tabel
combine-name-hint = Een naam die zegt wat erin staat.
combine-why = Waarom maakt u deze tabel?
combine-why-hint = Eén zin. Wie uw werk naleest, leest dit ook.
combine-make = Maak de tabel
combine-making = Bezig met maken
combine-made = { $name } staat in het dossier.
combine-name-sum = { $columns } samen
combine-name-difference = { $of } min { $less }
combine-name-ratio-1 = { $of } per { $per }
combine-name-ratio-100 = { $of } in % van { $per }
combine-name-ratio-1000 = { $of } per 1.000 { $per }
combine-name-index = { $of } ({ $base } = 100)
combine-name-appended = { $count ->
    [one] { $first } en 1 andere
   *[other] { $first } en { $count } andere
}
combine-name-years = { $begin } { $first }–{ $last } ({ $count } tabellen)
combine-name-joined = { $left } met { $right }
combine-name-computed = { $table } met { $column }
combine-name-selected = { $table }: { $values }
combine-name-grouped = { $table } per { $by }
