### Stap Analyseopdracht: wat adviseur en analist samen afspreken.

brief-lead = Spreek samen af wat de analist uitzoekt, en wat niet.
brief-part-scope = De afbakening
brief-part-sources = De bronnen
brief-part-answer = Het antwoord
brief-part-talk = Het gesprek
brief-part-agreed = Het akkoord
brief-scope = Wat doet mee?
brief-sources = Welke gegevens zijn nodig?
brief-sources-lead = Noem wat u zoekt, ook als u het nog niet hebt.
brief-sources-add = Voeg gegevens toe
brief-sources-none = Nog geen gegevens genoemd.
brief-source = Gegevens { $number }
brief-answer = Hoe ziet het antwoord eruit?
brief-talk = Waar moet u het nog over hebben?
brief-talk-lead = Wat betwist, gevraagd of nog leeg is, staat hier bij elkaar.
brief-talk-none = Alles is ingevuld en niemand heeft een vraag.
brief-talk-none-why = Zet een veld op de lijst met de knop erbij.
brief-agreed = Akkoord met de opdracht
brief-agreed-lead = Wijzigt de vraag, het doel of een bron daarna? Dan gaat het akkoord weer open.
brief-paper = Maak de opdracht op papier
brief-paper-what = Wat u afspreekt en wie akkoord is, als Word en PDF.
brief-paper-done = De analyseopdracht staat in ‘{ $folder }’.
brief-paper-kind = Analyseopdracht
brief-paper-footer = Wat adviseur en analist afspreken.
brief-paper-asked = Wat is de vraag?
brief-paper-settled = Waar u het eerst niet over eens was
brief-paper-recorded = { $agreed }. { $recorded }
brief-asked = Zo rekent de analist nu
brief-asked-lead = Klopt dit met de afbakening? En kunt u de afspraak hieruit aflezen?
brief-asked-own = In uw eigen woorden: { $words }
brief-asked-if = Als: { $outcome } Dan: { $action }
brief-asked-otherwise = In alle andere gevallen: { $action }
brief-tolerances = Zo ver mag het antwoord ernaast zitten
brief-tolerance-none = nog niet ingevuld
brief-change = Wijzig
brief-change-of = Wijzig: { $label }
brief-logbook = Bekijk de aannames en besluiten
list-goals-title = Doelen

list-wanted = gegevens

field-brief-scope_group-label = Over wie gaat het wel en niet?
field-brief-scope_group-hint = Noem ook wie er net buiten valt.
field-brief-scope_group-example = Jeugdigen tot 18 jaar, zonder verlengde hulp
field-brief-scope_group-discuss = Vraag of deze groep in de gegevens te onderscheiden is.
field-brief-scope_area-label = Over welk gebied gaat het?
field-brief-scope_area-example = Alle wijken van de gemeente
field-brief-scope_period-label = Over welke periode gaat het?
field-brief-scope_period-example = 2021 tot en met 2024
field-brief-scope_period-discuss = Vraag of er in die jaren iets is veranderd in het tellen.
field-brief-scope_detail-label = Hoe fijn moeten de cijfers zijn?
field-brief-scope_detail-hint = Fijner betekent kleinere groepen en meer toeval.
field-brief-scope_detail-example = Per wijk en per jaar
field-brief-uncertainty-label = Wat doet u als het antwoord onzekerder is?
field-brief-uncertainty-hint = Bij elke vraag staat al hoe ver het antwoord ernaast mag zitten.
field-brief-uncertainty-example = Dan gaan wij een jaar door en meten wij opnieuw.
field-brief-uncertainty-good = U kiest nu al wat u dan besluit.
field-brief-uncertainty-discuss = Vraag hoe groot die kans is.
field-brief-delivery-label = In welke vorm krijgt u het antwoord?
field-brief-delivery-example = Een tabel met één figuur, en een uur uitleg
field-brief-out_of_scope-label = Wat zoekt u bewust niet uit?
field-brief-out_of_scope-hint = Dat voorkomt een verrassing achteraf.
field-brief-out_of_scope-example = De kosten per traject
field-wanted-what-label = Wat moet erin staan?
field-wanted-what-example = Aantal jeugdigen met hulp, per wijk en jaar
field-wanted-owner-label = Wie is de bronhouder?
field-wanted-owner-example = Team Onderzoek
field-wanted-allowed-label = Mag u ze hiervoor gebruiken?
field-wanted-by-label = Wanneer moeten ze er zijn?

choice-allowed-yes = Ja
choice-allowed-asked = Gevraagd, nog geen antwoord
choice-allowed-no = Nee

help-brief-good =
    Een goede opdracht past op één bladzijde.
    Ook wat u niet uitzoekt, staat erin.
help-brief-discuss = Loop de opdracht samen door voordat u akkoord geeft.

gate-brief-scope = De afbakening is nog niet compleet.
gate-brief-scope-why = Zonder grens telt ieder iets anders.
gate-brief-scope-remedy = Vul in over wie, waar en wanneer het gaat.
gate-brief-uncertainty = U hebt nog niet gezegd wat u doet als het antwoord onzeker is.
gate-brief-uncertainty-why = Een onzeker antwoord wordt anders achteraf uitgelegd.
gate-brief-uncertainty-remedy = Schrijf op wat u dan besluit.
gate-brief-outside = Er staat niet wat u niet uitzoekt.
gate-brief-outside-why = De lezer denkt anders dat u het vergeten bent.
gate-brief-outside-remedy = Noem ten minste één ding.
gate-brief-wanted = Er zijn nog geen gegevens genoemd.
gate-brief-wanted-why = Wie vroeg vraagt, heeft de gegevens op tijd.
gate-brief-wanted-remedy = Noem wat u zoekt en bij wie.
gate-brief-owner = Van ‘{ $source }’ is de bronhouder niet bekend.
gate-brief-owner-why = Alleen de bronhouder weet hoe er is geteld.
gate-brief-owner-remedy = Vul in wie over de bron gaat.
gate-brief-refused = U mag ‘{ $source }’ hiervoor niet gebruiken.
gate-brief-refused-why = Een cijfer dat u niet mag gebruiken, steunt geen besluit.
gate-brief-refused-remedy = Zoek een andere bron, of haal deze weg.
gate-brief-signed-advisor = De adviseur is nog niet akkoord met de opdracht.
gate-brief-signed-advisor-why = Zonder akkoord rekent de analist misschien aan de verkeerde vraag.
gate-brief-signed-advisor-remedy = Lees de opdracht door en geef akkoord.
gate-brief-signed-analyst = De analist is nog niet akkoord met de opdracht.
gate-brief-signed-analyst-why = De analist weet of de vraag met deze gegevens te beantwoorden is.
gate-brief-signed-analyst-remedy = Laat de analist meelezen en akkoord geven.
gate-brief-reopened = { $fields ->
    [one] Na het akkoord van { $name } is 1 veld gewijzigd.
   *[other] Na het akkoord van { $name } zijn { $fields } velden gewijzigd.
}
gate-brief-refusing = { $name } is niet akkoord: { $why }
gate-brief-refusing-why = Een opdracht die een van u niet steunt, levert een cijfer dat niemand steunt.
gate-brief-reopened-why = Het akkoord ging over iets anders dan er nu staat.
gate-talk = Over een veld bent u het nog niet eens.
gate-talk-why = Wat nu betwist is, wordt straks in de raad betwist.
gate-talk-remedy = Bespreek het samen en leg vast wat eruit kwam.
