import-title = Klopt deze tabel?
import-lead = Kijk de tabel na. Er is nog niets opgeslagen.
import-preview = Voorbeeld van het werkblad
import-pane = Wat u nog moet nakijken
import-grid = Werkblad { $sheet }
import-check-code = controlecode { $code }
import-row = Rij
import-hidden-row = (verborgen rij)
import-kind = Soort
import-role = Rol
import-left-out = weggelaten
import-column-open = Kolom { $letter }, { $name }: wijzigen
import-kind-of = Soort van kolom { $letter }, { $name }
import-role-of = Rol van kolom { $letter }, { $name }
import-sheets = Werkbladen
import-hidden-sheet = verborgen
import-sheet-done = ingelezen
import-table = Tabel op dit blad
import-table-at = Tabel { $range }
import-no-table = Op dit blad is geen tabel gevonden.
import-no-table-why = Kies een ander blad, of geef zelf aan waar de tabel staat.
import-supersedes = Dit is een nieuwe versie
import-supersedes-what = De nieuwe tabel komt in de plaats van ‘{ $name }’. De oude blijft bewaard.
import-choose-still = Kies nog
import-chosen = Gekozen
import-suggested = Voorstel, kijk dit na
import-long-preview = De eerste rijen als u ‘ja’ kiest
import-long-totals-yes = { $count ->
    [one] Kolom { $names } is een totaal over de andere. Die gaat niet mee, anders telt u dubbel.
   *[other] De kolommen { $names } zijn totalen over de andere. Die gaan niet mee, anders telt u dubbel.
}
import-long-totals-no = { $count ->
    [one] Kolom { $names } is een totaal over de andere. Telt u die mee, dan telt u dubbel.
   *[other] De kolommen { $names } zijn totalen over de andere. Telt u die mee, dan telt u dubbel.
}
import-long-more = { $count ->
    [one] Nog 1 andere kolom gaat mee.
   *[other] Nog { $count } andere kolommen gaan mee.
}
import-question = Kolom { $letter }: { $question }
import-column-title = Kolom wijzigen
import-which-column = Kolom
import-column = { $letter } · { $name }
import-is-left-out = Deze kolom komt niet in het dossier.
import-restore = Toch meenemen
import-leave-out = Kolom weglaten
import-name = Naam
import-name-of = Naam van kolom { $letter }
import-name-store = Naam wijzigen
import-unit = Eenheid
import-unit-hint = Bijvoorbeeld: euro, m³, inwoners
import-column-counts = { $missing ->
    [0] Alles gevuld,
    [one] 1 cel leeg,
   *[other] { $missing } cellen leeg,
} { $distinct ->
    [one] 1 waarde.
   *[other] { $distinct } verschillende waarden.
}
import-row-is = Rij { $row }: { $role }
import-row-is-data = Rij { $row }: gegevens
import-row-header-begins = Kopregel begint hier
import-row-header-ends = Kopregel eindigt hier
import-row-data-begin = Gegevens beginnen hier
import-row-data-end = Gegevens eindigen hier
import-row-skip = Sla deze rij over
import-row-read = Lees als gegevens
import-odd-where = Gevonden in kolom { $letters }.
import-odd-more = { $more ->
    [one] En nog 1 cel.
   *[other] En nog { $more } cellen.
}
import-go-to = Ga naar { $cell }
import-read-as = { $cell } lezen als
import-remarks = Ook opgevallen
import-outline = Wijzig de omlijning
import-outline-hint = Geen kopregel? Laat die velden leeg.
import-outline-header-first = Kopregel vanaf rij
import-outline-header-last = Kopregel tot en met rij
import-outline-data-first = Gegevens vanaf rij
import-outline-data-last = Gegevens tot en met rij
import-outline-col-first = Eerste kolom
import-outline-col-last = Laatste kolom
import-outline-row-wrong = Vul een rijnummer van dit blad in.
import-outline-column-wrong = Vul een kolomletter van dit blad in.
import-outline-order = Het einde ligt voor het begin.
import-outline-below = De gegevens beginnen onder de kopregel.
import-outline-apply = Omlijning toepassen
import-open = { $count ->
    [one] Nog 1 keuze: kolom { $letters }
   *[other] Nog { $count } keuzes: kolom { $letters }
}
import-open-first = { $count ->
    [one] Er staat nog 1 keuze open. Er is nog niets opgeslagen.
   *[other] Er staan nog { $count } keuzes open. Er is nog niets opgeslagen.
}
import-accept = Overnemen
import-taken = { $file } staat in het dossier.
import-storing = Tabel overnemen
import-rows-done = { $rows } rijen
import-follows = Uw correcties van { $name } zijn overgenomen
import-follows-what = Deze tabel heeft dezelfde kolommen. Kijk de correcties na, of begin zonder.
import-follows-not = Begin zonder correcties
import-others = { $count ->
    [one] Hierna komt nog 1 bestand
   *[other] Hierna komen nog { $count } bestanden
}
import-others-what = Het volgende is { $name }. Met ‘Neem alles over’ gaan tabellen met dezelfde kolommen vanzelf mee. Bij twijfel kijkt u eerst.
import-all = Neem alles over
import-others-forget = Laat de rest liggen
import-all-taken = { $count ->
    [one] 1 tabel staat in het dossier.
   *[other] { $count } tabellen staan in het dossier.
}
import-known = Dit bestand staat al in het dossier
import-known-what = De controlecode is dezelfde. Neemt u de tabel over, dan komt zij in de plaats van de eerste.
