### Het gesprek tussen adviseur en analist: wie wat zegt van een veld, het akkoord en de gespreksleidraad.

role-advisor = adviseur
role-analyst = analist
role-assurer = meelezer
role-commissioner = opdrachtgever

talk-person = { $name } ({ $role })
talk-nothing = (niets)
talk-open = Bespreek: { $label }
talk-title = Bespreek dit veld
talk-state = Hoe staat dit veld?
talk-state-to_discuss = Op de lijst
talk-state-discussed = Besproken
talk-state-contested = Betwist
talk-state-agreed = Akkoord
talk-state-none = Wis de stand
talk-by = { $by }, { $at }
talk-changed = Daarna gewijzigd
talk-contested-then = { $by } was het niet eens ({ $at }). Toen stond er: ‘{ $value }’.
talk-comments = Opmerkingen
talk-comment = Uw opmerking
talk-comment-printed = Bij een betwist veld komt dit ook in het werkboek.
talk-comment-add = Voeg toe
talk-settle = Handel af
talk-reopen = Open weer
talk-settled = afgehandeld
talk-as = U doet dit als { $person }.
talk-as-nobody = Zeg eerst wie u bent.
talk-as-change = Wijzig
talk-who = Wie bent u in dit dossier?
talk-who-why = Uw naam en rol staan bij wat u invult en zegt.
talk-name = Uw naam
talk-name-missing = Vul uw naam in.
talk-role = Uw rol
talk-save = Onthoud dit
talk-sign = Geef akkoord
talk-sign-again = Geef opnieuw akkoord
talk-sign-name = Wie geeft akkoord?
talk-sign-who = Wie drukt op de knop?
talk-sign-self = Ik ben de { $role }
talk-sign-other = Ik leg het vast voor de { $role }
talk-sign-basis = Hoe is het akkoord gegeven?
talk-sign-basis-hint = Bijvoorbeeld: mail van 3 maart, of in ons gesprek.
talk-sign-basis-missing = Vul in hoe het akkoord is gegeven.
talk-sign-who-missing = Kies wie u bent.
talk-sign-recorded = Vastgelegd door { $by }: { $basis }
talk-sign-missing = Nog geen akkoord
talk-sign-holds = Akkoord
talk-sign-reopened = Weer open
talk-sign-refused = Niet akkoord
talk-sign-changes = { $count ->
    [one] 1 wijziging na het akkoord
   *[other] { $count } wijzigingen na het akkoord
}
talk-sign-before = Toen
talk-sign-after = Nu
talk-sign-field = Veld
talk-signed = Het akkoord is vastgelegd.
talk-answers = Voor de { $role }
talk-reason-contested = Betwist
talk-reason-to_discuss = Bespreken
talk-reason-asked = Opmerking
talk-reason-changed = Gewijzigd na akkoord
talk-reason-empty = Leeg
talk-guide = Maak de gespreksleidraad
talk-guide-what = Eén A4 met alleen wat nog open staat, als Word en PDF.
talk-guide-done = De gespreksleidraad staat in ‘{ $folder }’.
talk-reveal = Toon in de map
talk-guide-again = Vervang de oude
talk-more = { $count ->
    [one] Toon nog 1 punt
   *[other] Toon nog { $count } punten
}
talk-meeting = Bespreekmodus
talk-meeting-of = Punt { $place } van { $total }
talk-meeting-value = Wat staat er nu?
talk-meeting-empty = Nog niets
talk-meeting-done = Alles is besproken.
talk-meeting-done-why = Er staat niets meer op de lijst.
talk-meeting-go = Ga naar dit veld
talk-previous = Vorige
talk-next = Volgende

talk-comment-empty = De opmerking is leeg. Er is niets veranderd.
talk-no-comment = Deze opmerking bestaat niet meer.
talk-sign-nobody = Vul in wie akkoord geeft. Er is niets vastgelegd.
talk-sign-for = Zeg hoe dit akkoord is gegeven. Er is niets vastgelegd.
talk-sign-contested = Een veld is nog betwist: { $field }. Er is niets vastgelegd.
talk-sign-contested-remedy = Bespreek het veld en leg vast wat eruit kwam.
talk-withdraw = Trek akkoord in
talk-withdraw-title = Akkoord intrekken
talk-withdraw-why = Waarom is dit niet meer akkoord?
talk-withdraw-nothing = Er is geen akkoord om in te trekken.
talk-withdrawn = Het akkoord is ingetrokken.
talk-sign-nothing = Er is nog niets om akkoord op te geven.
talk-sign-nothing-remedy = Schrijf eerst de beleidsvraag en een onderzoeksvraag.

act-mark-to-discuss = Op de gesprekslijst: { $field }
act-mark-discussed = Besproken: { $field }
act-mark-contested = Betwist: { $field }
act-mark-agreed = Akkoord: { $field }
act-unmark-field = Van de gesprekslijst: { $field }
act-comment = Opmerking bij: { $field }
act-settle-comment = Opmerking afgehandeld
act-reopen-comment = Opmerking weer geopend
act-sign-off = Akkoord van { $name } als { $as }
act-withdraw = Akkoord van { $name } als { $as } ingetrokken
act-split-question = Onderzoeksvraag { $place } gesplitst
act-remove-outcome = Uitkomst { $outcome } van onderzoeksvraag { $place } verwijderd

field-filter-value = { $value }
field-filter-or = { $said } of { $next }
field-filter-and = { $said }; { $next }
field-filter-is = { $column }: { $values }
field-of-row = { $label } ({ $list } { $place })
field-of-source = { $label } ({ $name })

guide-kind = Gespreksleidraad
guide-status-line = Stand van { $date }
guide-footer = Alleen wat nog open, betwist of gewijzigd is.
guide-head-question = Beleidsvraag
guide-head-agreed = Akkoord
guide-agreed = Adviseur en analist zijn akkoord met de opdracht.
guide-not-agreed = Nog niet van beiden.
guide-reopened = Er is iets gewijzigd na een akkoord.
guide-nothing = Er staat niets open. U kunt samen akkoord geven.
guide-answers = Voor de { $role }
guide-number = Nr
guide-what = Veld
guide-why = Waarom
guide-agreement = Afspraak
guide-now = Nu: { $value }
guide-contested = Betwist door { $name }.
guide-to-discuss = Op de lijst gezet door { $name }.
guide-asked = Opmerking van { $name }.
guide-changed = Gewijzigd na akkoord van { $name }.
guide-empty = Nog leeg.
guide-said = { $name }: ‘{ $text }’
guide-more = { $points ->
    [one] Ook nog leeg of open: ‘{ $first }’
   *[other] Ook nog leeg of open: { $points } velden, te beginnen met ‘{ $first }’
}
