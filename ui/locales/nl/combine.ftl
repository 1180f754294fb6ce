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
    [one] In 1 rij is { $column } leeg gelaten: het aantal is te klein.
   *[other] In { $rows } rijen is { $column } leeg gelaten: het aantal is te klein.
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
combine-key-repeats-remedy = Kies nog een kolom, zoals de periode. Of tel de tabel eerst op per groep.
combine-nothing-matches = Geen enkele rij vond een partner. Links staat ‘{ $left }’, rechts staat ‘{ $right }’.
combine-nothing-matches-remedy = Kies kolommen die in beide tabellen hetzelfde zijn geschreven.
combine-no-rows = Er blijft geen enkele rij over.
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
