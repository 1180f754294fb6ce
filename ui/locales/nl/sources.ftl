sources-back-to-question = Terug naar uw vraag
sources-lead = Lees de rekenbladen in en leg vast waar ze vandaan komen.
sources-pick = Kies een rekenblad
sources-pick-other = Ander bestand kiezen
sources-empty = Er zijn nog geen gegevens
sources-empty-why = Kies een bestand van Excel, LibreOffice of csv. U kijkt de tabel na voordat er iets wordt opgeslagen.
sources-empty-read-only = U kunt dit dossier nu alleen lezen.
sources-drop = U kunt een bestand ook naar dit venster slepen.
sources-paste-how = Of kopieer cellen in Excel en druk hier op Ctrl+V.
sources-paste-nothing = Wat u plakte, is geen tabel.
sources-queued = { $count ->
    [one] Dit bestand wacht op zijn beurt.
   *[other] Deze { $count } bestanden wachten op hun beurt.
}
sources-queued-what = Eerst neemt u de tabel over die u nu nakijkt, of u annuleert die.
sources-pasted = geplakte cellen
sources-reading = Bezig met lezen van { $name }
sources-retry = Probeer opnieuw
sources-nothing-stored = Er is niets opgeslagen.
sources-look = Bekijk de rijen
sources-more = Toon alles
sources-less = Toon minder
sources-from = { $file } · blad ‘{ $sheet }’ · cellen { $range }
sources-aside = Niet gebruiken
sources-aside-again = Weer gebruiken
sources-set-aside = U gebruikt deze tabel niet
sources-still-used = Er leunt nog iets op { $name }.
sources-still-used-remedy = Kies eerst andere gegevens bij de vraag, of maak die tabel opnieuw.
sources-combined = { $tables ->
    [one] Gemaakt van 1 tabel
   *[other] Gemaakt van { $tables } tabellen
}
sources-made-rows = { $rows ->
    [one] De tabel heeft 1 rij.
   *[other] De tabel heeft { $rows } rijen.
}
sources-input = { $name }: { $used } van { $records ->
    [one] 1 rij
   *[other] { $records } rijen
} gebruikt
sources-superseded = Vervangen door { $name }
sources-combined-why = Waarom: { $why }
sources-part-of = Onderdeel van { $names }
sources-part-behind = Een bron heeft een nieuwere versie
sources-make-again = Maak opnieuw
sources-making-again = Bezig met opnieuw maken
sources-made-again = { $name } is opnieuw gemaakt.
sources-difference = Wat is er anders?
sources-tab-made = Bij het maken
sources-made-of = Gemaakt van
sources-made = Gemaakt
sources-missing = { $count ->
    [one] Nog 1 veld in te vullen
   *[other] Nog { $count } velden in te vullen
}
sources-quality-low = Kwaliteit vraagt aandacht
sources-about = Over { $name }
sources-tab-card = Bronkaart
sources-tab-columns = Kolommen
sources-tab-report = Bij het inlezen
sources-tab-count = { $title } ({ $count })
sources-group-origin = Waar komt het vandaan?
sources-group-coverage = Waar gaat het over?
sources-group-use = Mag en kan het hiervoor?
sources-group-care = Kleine aantallen en gaten
sources-sheets-behind = Tabellen waarvan deze is gemaakt
sources-sheets-why = Dit vult u in bij de tabellen zelf.
sources-sheets-count = { $count ->
    [0] Overal is alles ingevuld.
    [one] Bij 1 tabel staan nog vragen open.
   *[other] Bij { $count } tabellen staan nog vragen open.
}
sources-sheets-name = Tabel
sources-sheets-owner = Bronhouder
sources-sheets-day = Peildatum
sources-sheets-questions = Vragen
sources-sheets-way = Naar de bronkaart
sources-sheets-open = Nog { $count } open
sources-sheets-none-open = Ingevuld
sources-sheets-fill = Vul in
sources-sheets-fill-of = Vul in: { $name }
sources-sheets-look = Bekijk
sources-sheets-look-of = Bekijk { $name }
sources-sheets-all = Toon alle { $count } tabellen
sources-copy-offer = { $count ->
    [one] Bij 1 andere tabel ontbreken antwoorden die hier al staan.
   *[other] Bij { $count } andere tabellen ontbreken antwoorden die hier al staan.
}
sources-copy-open = Neem elders over
sources-copy-title = Antwoorden overnemen
sources-copy-what = Wat u aanvinkt, komt bij de andere tabellen. Daar wordt niets overschreven: alleen lege velden krijgen een antwoord.
sources-copy-answers = Welke antwoorden?
sources-copy-no-answer = Kies minstens één antwoord.
sources-copy-not = Periode, peildatum, versie en status vult u per tabel in.
sources-copy-to = In welke tabellen?
sources-copy-none = Kies minstens één tabel.
sources-copy-do = Neem over
sources-copy-done = { $count ->
    [one] De antwoorden staan nu ook bij 1 tabel.
   *[other] De antwoorden staan nu ook bij { $count } tabellen.
}
sources-dictionary = Kolommen van { $name }
sources-letter = Kolom
sources-column = Naam
sources-filled = Gevuld
sources-blank-of = { $rows } leeg: bekijk de rijen van { $name }
sources-distinct = Waarden
sources-definition = Wat betekent het?
sources-definition-of = Wat betekent { $name }?
sources-definition-hint = Leg de waarden uit
sources-quality = Kwaliteit
sources-quality-good = { $good } van { $all } in orde
sources-quality-attention = { $count ->
    [one] 1 vraagt aandacht
   *[other] { $count } vragen aandacht
}
sources-quality-open = { $count } nog te beoordelen
sources-quality-measured = Gemeten in de tabel
sources-quality-judged = Wat u zelf beoordeelt
sources-quality-judged-there = Uw oordeel geeft u bij { $names }.
sources-singled-out = Herkenbaarheid van mensen
sources-stated-take = Neem over: { $value }
sources-quality-not-judged = Nog niet beoordeeld
sources-quality-cells = Bekijk de cellen
sources-quality-numbers = Bekijk de getallen
sources-look-blank = Bekijk { $name } ({ $rows } leeg)
sources-blank-more = { $count ->
    [one] Nog 1 kolom heeft lege cellen. Die staat bij Kolommen.
   *[other] Nog { $count } kolommen hebben lege cellen. Die staan bij Kolommen.
}
sources-look-at = Kijk hiernaar
sources-in-order = In orde
sources-skipped = Overgeslagen rijen
sources-skipped-none = Geen rij overgeslagen.
sources-dropped = Weggelaten kolommen
sources-dropped-none = Geen kolom weggelaten.
sources-chosen = Keuzes bij het inlezen
sources-chosen-none = Er was niets te kiezen.
sources-odd = Opgevallen
sources-odd-none = Er viel niets op.
sources-rows-at = rij { $rows }
sources-imported = Ingelezen
sources-imported-by = { $at } door { $who }
sources-check-code = Controlecode
sources-rows-of = Rijen van { $name }
sources-rows-shown = { $shown } van { $all } rijen
sources-rows-counting = Rijen tellen
sources-rows-none = Geen enkele rij past bij: { $filter }.
sources-rows-none-together = Geen enkele rij past bij dit samen: { $filters }.
sources-sheet-row = Rij
sources-cell-outlying = Dit getal ligt ver van de andere.
sources-cell-gap = Er is geen waarde; de reden staat in de cel.
sources-facets = Kolommen
sources-facets-show = Toon kolommen
sources-facets-hide = Verberg kolommen
sources-facets-waiting = Kolommen tellen
sources-facet-blank = { $rows } leeg
sources-facet-outlying = { $rows ->
    [one] 1 rij valt op
   *[other] { $rows } rijen vallen op
}
sources-facet-keep-blank = Leeg ({ $rows })
sources-facet-keep-outlying = Valt op ({ $rows })
sources-facet-search = Zoek een waarde
sources-facet-not-found = Deze waarde staat er niet bij.
sources-facet-nothing = Hier staan geen waarden.
sources-facet-values-of = Waarden van { $name }
sources-facet-rows = { $rows ->
    [one] rij
   *[other] rijen
}
sources-facet-bars-of = Verdeling van { $name }
sources-facet-stretch = { $least } tot { $most }
sources-facet-bar = van { $least } tot { $most }: { $rows ->
    [one] 1 rij
   *[other] { $rows } rijen
}
sources-facet-limits-of = Grenzen van { $name }
sources-facet-least = Van
sources-facet-most = Tot en met
sources-facet-apply = Toepassen
sources-chips = Welke rijen ziet u?
sources-chip-values = { $name }: { $values }
sources-chip-more = { $name }: { $values } en nog { $count }
sources-chip-blank = { $name }: leeg
sources-chip-outlying = { $name }: valt op
sources-chip-bar = { $name }: van { $least } tot { $most }
sources-chip-between = { $name }: { $least } tot en met { $most }
sources-chip-from = { $name }: vanaf { $least }
sources-chip-to = { $name }: tot en met { $most }
sources-chip-off = Haal weg: { $filter }
sources-chips-clear = Wis alles
sources-goto = Ga naar rij
sources-goto-go = Ga
sources-goto-wrong = Vul een rijnummer van dit blad in.
sources-freeze = Zet vast
sources-freeze-none = geen kolom
sources-freeze-columns = { $count ->
    [one] 1 kolom
   *[other] { $count } kolommen
}
sources-origin-row = rij { $row }
sources-origin-wrong = Klopt een waarde niet? Verbeter het bestand en lees het opnieuw in. De oude versie blijft bewaard.
sources-origin = Waar komt dit vandaan?
sources-origin-hint = Kies een cel om te zien waar de waarde vandaan komt.
sources-origin-waiting = Cellen zoeken
sources-origin-close = Sluit de herkomst
sources-origin-none = Achter deze waarde staat geen cel.
sources-origin-empty = leeg
sources-origin-table = Tabel
sources-origin-file = Bestand
sources-origin-sheet = Blad
sources-origin-cell = Cel
sources-origin-text = Zo gelezen
sources-ethics = Mag u deze gegevens gebruiken?
sources-ethics-why = Dit is het tweede deel van de ethische toets. Het gaat over de gegevens zelf.

help-sources-good =
    U weet van elk getal wie het telde en hoe.
    Persoonsgegevens die u niet nodig hebt, zijn weggelaten.
    U weet waar de gegevens níet over gaan.
help-sources-discuss =
    Zijn de gegevens geschikt voor deze vraag?
    Wat ontbreekt er, en is dat toeval?

field-sources-owner-label = Wie is de bronhouder?
field-sources-owner-hint = De afdeling of organisatie die de gegevens bijhoudt.
field-sources-owner-example = Afdeling Wonen, team subsidies
field-sources-owner-good =
    U weet wie u belt bij een vraag over de cijfers.
    U noemt een functie of team, geen persoon.
field-sources-owner-discuss = Weet de bronhouder dat u de gegevens hiervoor gebruikt?
field-sources-collected-label = Hoe zijn de gegevens verzameld?
field-sources-collected-hint = Registratie, enquête, telling of meting. Schrijf ook wie buiten beeld bleef.
field-sources-collected-example = Elke aanvraag wordt ingevoerd door de balie. Aanvragen op papier ontbreken in 2024.
field-sources-collected-good =
    Een ander begrijpt hoe een rij in de tabel komt.
    U noemt wie of wat ontbreekt.
field-sources-collected-discuss =
    Is de manier van tellen veranderd?
    Wie komt nooit in deze registratie?
field-sources-period-label = Over welke periode?
field-sources-period-hint = De tijd waar de gegevens over gaan.
field-sources-period-example = 1 januari 2023 tot en met 31 december 2025
field-sources-period-good = U noemt een begin en een einde.
field-sources-period-discuss = Is het laatste jaar al compleet?
field-sources-reference_date-label = Wat is de peildatum?
field-sources-reference_date-hint = De dag waarop de stand geldt.
field-sources-reference_date-good = De dag van de gegevens zelf, niet de dag van het inlezen.
field-sources-reference_date-discuss = Zijn cijfers na deze dag nog bijgewerkt?
field-sources-area_level-label = Op welk gebied?
field-sources-area_level-hint = Het kleinste gebied in de tabel.
field-sources-area_level-example = Buurt
field-sources-area_level-good = U noemt één niveau: gemeente, wijk, buurt of postcode.
field-sources-area_level-discuss = Zijn de grenzen van de gebieden veranderd?
field-sources-definition-label = Wat is er precies geteld?
field-sources-definition-hint = Schrijf wat wel en wat niet meetelt.
field-sources-definition-example = Een huishouden met een laag inkomen en een hoge energierekening.
field-sources-definition-good =
    Een ander zou op hetzelfde getal uitkomen.
    U noemt de grens: vanaf wanneer telt iets mee?
field-sources-definition-discuss = Past deze omschrijving bij het begrip in uw vraag?
field-sources-legal_basis-label = Waarom mag u de gegevens gebruiken?
field-sources-legal_basis-hint = De wet of afspraak. Openbare gegevens? Schrijf dat dan op.
field-sources-legal_basis-example = Openbare cijfers, CC BY 4.0
field-sources-legal_basis-good = U noemt de wet, de verordening of de licentie.
field-sources-legal_basis-discuss = Waren de gegevens voor dit doel verzameld?
field-sources-version-label = Welke versie is dit?
field-sources-version-hint = Het nummer of de datum waarmee u dit bestand herkent.
field-sources-version-example = Levering maart 2026
field-sources-version-good = Een ander kan hetzelfde bestand opvragen.
field-sources-version-discuss = Komt er nog een nieuwere versie?
field-sources-status-label = Wat is de status?
field-sources-status-hint = Voorlopige cijfers kunnen nog veranderen. Herziene cijfers zijn later verbeterd. Ingetrokken cijfers gebruikt u niet.
field-sources-status-good = U hebt de status nagevraagd bij de bronhouder.
field-sources-status-discuss = Verandert uw uitkomst als de cijfers worden herzien?
field-sources-row_is-label = Waar gaat één rij over?
field-sources-row_is-hint = Lees één rij hardop. Wie of wat beschrijft die rij?
field-sources-row_is-good = Elke rij gaat over hetzelfde soort ding.
field-sources-row_is-discuss = Kan iemand of iets in meer dan één rij staan?
field-sources-fitness-label = Zijn de gegevens geschikt voor uw vraag?
field-sources-fitness-hint = Uw oordeel, samen met de analist.
field-sources-fitness-good =
    U beoordeelt de gegevens voor deze vraag, niet in het algemeen.
    Geschikt binnen grenzen? Noem dan de grens.
field-sources-fitness-discuss = Wat zou u met deze gegevens niet durven beweren?
field-sources-fitness_reason-label = Waarom vindt u dat?
field-sources-fitness_reason-hint = Noem wat de gegevens wel en niet laten zien.
field-sources-fitness_reason-example = Geschikt om buurten te vergelijken. Niet geschikt voor huishoudens zonder aanvraag.
field-sources-fitness_reason-good = De reden gaat over uw vraag en over deze gegevens.
field-sources-fitness_reason-discuss = Is er een betere bron voor deze vraag?
field-sources-small_count-label = Grens voor kleine aantallen
field-sources-small_count-hint = Kleinere groepen staan niet in uitkomsten en documenten. In de rijen van de tabel ziet u ze wel.
field-sources-small_count-example = 10
field-sources-small_count-good = De grens is zo hoog dat niemand te herkennen is.
field-sources-small_count-discuss = Welke grens gebruikt de gemeente zelf?
field-sources-small_count_reason-label = Waarom deze grens?
field-sources-small_count_reason-hint = Alleen nodig als u van de gewone grens afwijkt.
field-sources-small_count_reason-example = De bronhouder publiceert zelf vanaf 5.
field-sources-small_count_reason-good = U noemt wie deze grens goed vindt.
field-sources-small_count_reason-discuss = Kan iemand met deze grens toch herkend worden?
field-sources-completeness_reason-label = Waarom zijn er lege cellen?
field-sources-completeness_reason-hint = Alleen nodig als een kolom grote gaten heeft.
field-sources-completeness_reason-example = Gasverbruik ontbreekt bij woningen met stadswarmte.
field-sources-completeness_reason-good = De reden legt uit welke rijen leeg zijn.
field-sources-completeness_reason-discuss = Zijn de lege rijen anders dan de gevulde?
field-sources-accuracy-label = Kloppen de waarden met de werkelijkheid?
field-sources-accuracy-hint = Vergelijk een paar getallen met een andere bron.
field-sources-accuracy-good = U hebt minstens drie getallen nagekeken.
field-sources-accuracy-discuss = Welke waarden zijn het lastigst te meten?
field-sources-accuracy_reason-label = Waarom vindt u dat?
field-sources-accuracy_reason-hint = Wat hebt u gezien of nagevraagd?
field-sources-plausibility-label = Zijn de waarden te geloven?
field-sources-plausibility-hint = Kijk naar de getallen die ver van de andere liggen.
field-sources-plausibility-good = U weet van elk opvallend getal of het klopt.
field-sources-plausibility-discuss = Past dit bij wat u in de praktijk ziet?
field-sources-plausibility_reason-label = Waarom vindt u dat?
field-sources-plausibility_reason-hint = Wat hebt u gezien of nagevraagd?
field-sources-traceability-label = Weet u hoe de bronhouder aan de cijfers komt?
field-sources-traceability-hint = Van registratie tot rekenblad: welke stappen zaten ertussen?
field-sources-traceability-good = Een ander kan de cijfers opnieuw maken.
field-sources-traceability-discuss = Wie heeft het rekenblad gemaakt, en waaruit?
field-sources-traceability_reason-label = Waarom vindt u dat?
field-sources-traceability_reason-hint = Wat hebt u gezien of nagevraagd?
field-sources-understandability-label = Weet u wat de waarden betekenen?
field-sources-understandability-hint = Kijk bij Kolommen of elke kolom een uitleg heeft.
field-sources-understandability-good = Een raadslid begrijpt wat er is geteld.
field-sources-understandability-discuss = Welk woord betekent bij u iets anders?
field-sources-understandability_reason-label = Waarom vindt u dat?
field-sources-understandability_reason-hint = Wat hebt u gezien of nagevraagd?
sources-breaks = Veranderde er iets in de tijd?
sources-breaks-lead = Door een nieuwe wet of andere telling zijn jaren soms niet te vergelijken.
sources-breaks-known = Bekende breuken in deze jaren
sources-break-yes = Speelt mee
sources-break-yes-of = Speelt mee: { $what }
sources-break-no = Speelt niet mee
sources-break-no-of = Speelt niet mee: { $what }
sources-break = Breuk { $number }
sources-breaks-add = Voeg een breuk toe
sources-breaks-none = Nog geen breuk opgeschreven. Denk ook aan een gemeentelijke herindeling of nieuwe wijkgrenzen.
field-breaks-since-label = Vanaf welke dag?
field-breaks-since-hint = De eerste dag waarop het anders was.
field-breaks-what-label = Wat veranderde er?
field-breaks-what-hint = De wet, de grens of de manier van tellen.
field-breaks-what-example = Aanvragen via de website tellen vanaf nu ook mee.
field-breaks-kind-label = Wat voor breuk is het?
field-breaks-concerns-label = Speelt dit mee in uw cijfers?
field-breaks-handling-label = Hoe gaat u ermee om?
field-breaks-handling-hint = Dit staat straks bij elk cijfer over deze jaren.
field-breaks-handling-example = Wij vergelijken alleen de jaren na de wijziging.
field-breaks-handling-good = De lezer weet welke jaren te vergelijken zijn.
field-breaks-handling-discuss = Zijn de oude cijfers om te rekenen?
