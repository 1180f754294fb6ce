### Stap Vraag: wat er speelt, wat het bestuur wil weten, en welke vragen de gegevens beantwoorden.

question-lead = Schrijf op wat er speelt. Maak er daarna een vraag van die gegevens kunnen beantwoorden.
question-part-why = Wat er speelt
question-part-causes = Oorzaken en gevolgen
question-part-policy = Het beleid
question-part-research = Onderzoeksvragen
question-why = Wat is er aan de hand?
question-whom = Om wie gaat het?
question-now = Het beleid van nu
question-policy = De beleidsvraag
question-research = De onderzoeksvragen
question-research-lead = Bouw elke vraag uit keuzes. Links leest u zelf, rechts leest de analist hetzelfde.
question-research-none = Nog geen onderzoeksvraag
question-research-none-why = Een onderzoeksvraag is een vraag die met gegevens te beantwoorden is.
question-research-add = Voeg onderzoeksvraag toe
question-research-title = Onderzoeksvraag { $number }
question-causes = Welke oorzaken vermoedt u?
question-causes-lead = Schrijf bij elke oorzaak waar die op steunt.
question-causes-none = Nog geen oorzaak
question-causes-add = Voeg oorzaak toe
question-cause = Oorzaak { $number }
question-stakeholders = Wie merkt de gevolgen?
question-stakeholders-lead = Denk ook aan mensen die u niet vanzelf spreekt.
question-stakeholders-none = Nog geen belanghebbende
question-stakeholders-add = Voeg belanghebbende toe
question-stakeholder = Belanghebbende { $number }
question-up = Zet hoger: { $what }
question-down = Zet lager: { $what }
question-remove = Verwijder: { $what }
question-removed = Verwijderd: { $what }. U kunt dit ongedaan maken.
question-added = Toegevoegd: { $what }
question-moved = { $what } staat nu op plaats { $place }.

question-advisor-reads = Zo zegt u het
question-own-words = In uw eigen woorden
question-from-choices = Uit uw keuzes
question-analyst-reads = Zo leest de analist het
question-slot = { $label } Nu: { $value }.
question-slot-open = { $label } Nog open: { $value }.
question-gaps = { $count ->
    [0] In de zin is alles gekozen.
    [one] In de zin nog 1 keuze.
   *[other] In de zin nog { $count } keuzes.
}
question-choose = Kies
question-choose-slot = Kies: { $label }
question-no-choices = Er valt nog niets te kiezen. Lees eerst een rekenblad in.
question-no-fitting = In deze gegevens past geen kolom hierbij.
question-source-first = Kies eerst in welke gegevens het antwoord staat.
question-choose-source = Kies de gegevens
question-search = Zoek in de lijst
question-no-filter = Haal de voorwaarden weg
question-to-sources = Ga naar de gegevens
question-take = Neem over
question-leave = Sluit

question-agreement = De als-dan-afspraak
question-agreement-lead = Spreek af wat u doet, voordat u de uitkomst ziet.
question-branch = Uitkomst { $number }
question-branch-add = Voeg uitkomst toe
question-skip = Sla de afspraak over
question-skip-not = Maak toch een afspraak
question-limits = Grenzen aan het antwoord
question-findings = Beantwoord met { $names }

field-question-trigger-label = Waarom ligt dit nu op tafel?
field-question-trigger-hint = Noem de gebeurtenis of het verzoek.
field-question-trigger-example = De raad vroeg in de begrotingsvergadering waarom de kosten van jeugdhulp stijgen.
field-question-trigger-good =
    Noem wie erom vroeg en wanneer.
    Laat de oorzaak nog weg.
field-question-problem_hypothesis-label = Wat denkt u dat er aan de hand is?
field-question-problem_hypothesis-hint = Een vermoeden mag. Bewijs komt later.
field-question-problem_hypothesis-example = In enkele wijken krijgen meer jongeren hulp dan hun aantal doet verwachten.
field-question-problem_hypothesis-good =
    Beschrijf het probleem, niet de oplossing.
    Schrijf zo dat het ook onwaar kan blijken.
field-question-problem_hypothesis-discuss = Vraag welk cijfer dit vermoeden zou weerleggen.
field-question-affected-label = Wie hebben er last van?
field-question-affected-example = Jongeren tot en met 17 jaar en hun ouders
field-question-affected-good = Noem een groep die u kunt tellen.
field-question-size-label = Hoeveel zijn dat er?
field-question-size-hint = Een schatting is goed genoeg.
field-question-size-example = Ongeveer 4.000 jongeren
field-question-size_basis-label = Hoe weet u dat?
field-question-size_basis-hint = Noem de bron, of schrijf ‘aanname’.
field-question-size_basis-example = CBS, bevolking op 1 januari
field-question-size_basis-discuss = Vraag of de analist dit aantal herkent.
field-question-since-label = Sinds wanneer speelt dit?
field-question-since-example = Sinds 2022
field-question-present_policy-label = Wat doet de gemeente nu, en wat leerde dat?
field-question-present_policy-hint = Noem ook een evaluatie als die er is.
field-question-present_policy-example = Sinds 2021 werkt in elke wijk een jeugdteam. De evaluatie zag kortere wachttijden.
field-question-do_nothing-label = Wat gebeurt er als u niets doet?
field-question-do_nothing-hint = Dit heet de nuloptie. Elke keuze wordt daarmee vergeleken.
field-question-do_nothing-example = De teams blijven even groot. Wijken met veel vraag krijgen langere wachttijden.
field-question-do_nothing-good =
    Beschrijf wat vanzelf doorgaat.
    Overdrijf niet. De lezer prikt daar doorheen.
field-question-do_nothing-discuss = Vraag of er cijfers zijn over eerdere jaren.
field-question-policy_question-label = Wat moet het bestuur kunnen beslissen?
field-question-policy_question-hint = Eén zin met een vraagteken.
field-question-policy_question-example = Verdelen wij de jeugdteams anders over de wijken?
field-question-policy_question-good =
    Het bestuur kan er ja of nee op zeggen, of kiezen.
    Het antwoord ligt nog niet in de vraag.
field-question-policy_question-discuss = Vraag welk cijfer het antwoord zou veranderen.
field-causes-text-label = Oorzaak
field-causes-text-example = Gezinnen in deze wijken verhuizen vaker.
field-causes-basis-label = Waarop steunt dit?
field-causes-basis-hint = Een bron, of het woord ‘aanname’.
field-causes-basis-example = aanname
field-stakeholders-name-label = Groep of organisatie
field-stakeholders-name-example = Ouders in wijk Oost
field-stakeholders-size-label = Hoe groot is die?
field-stakeholders-size-hint = Weet u het niet? Schrijf ‘onbekend’.
field-stakeholders-effect-label = Wat merkt die ervan?
field-questions-words-label = De vraag in uw eigen woorden
field-questions-words-hint = Schrijf de vraag zoals u die aan een collega stelt.
field-questions-words-example = Waar krijgen naar verhouding de meeste jongeren hulp?
field-questions-subject-label = Om wie of wat gaat het?
field-questions-subject-example = jongeren met jeugdhulp
field-questions-kind-label = Wat voor vraag is dit?
field-questions-kind-good = Begin met beschrijven. Verklaren komt daarna.
field-questions-dataset-label = In welke gegevens?
field-questions-statistic-label = Wat wilt u weten?
field-questions-measure-label = Welke kolom telt u?
field-questions-denominator-label = Waardoor deelt u?
field-questions-group-label = Verdeeld naar?
field-questions-period-label = Per periode?
field-questions-filter-label = Met een voorwaarde?
field-questions-comparison-label = Waarmee vergelijkt u?
field-questions-if_1-label = Als dit uit de cijfers komt
field-questions-if_1-example = Het aandeel is in twee of meer wijken duidelijk hoger.
field-questions-if_1-good =
    De twee uitkomsten sluiten elkaar uit.
    Ook de uitkomst die u niet verwacht, staat erbij.
field-questions-then_1-label = Dan doen wij dit
field-questions-then_1-example = Wij stellen voor om de teams anders te verdelen.
field-questions-if_2-label = Als dit eruit komt
field-questions-if_2-example = De wijken verschillen weinig.
field-questions-then_2-label = Dan doen wij dit
field-questions-then_2-example = Wij houden de verdeling zoals die is.
field-questions-if_3-label = Uitkomst 3: als dit eruit komt
field-questions-then_3-label = Uitkomst 3: dan doen wij dit
field-questions-if_4-label = Uitkomst 4: als dit eruit komt
field-questions-then_4-label = Uitkomst 4: dan doen wij dit
field-questions-if_5-label = Uitkomst 5: als dit eruit komt
field-questions-then_5-label = Uitkomst 5: dan doen wij dit
field-questions-otherwise-label = In alle andere gevallen doen wij dit
field-questions-otherwise-hint = Wat doet u als geen van deze uitkomsten klopt?
field-questions-otherwise-example = Wij leggen de cijfers eerst voor aan de wijkteams.
field-questions-commitments_skipped-label = Sla over, want
field-questions-commitments_skipped-hint = De lezer van de nota ziet deze reden.
field-questions-tolerance-label = Hoe ver mag het antwoord ernaast zitten?
field-questions-tolerance-hint = Wanneer zou u anders besluiten?
field-questions-tolerance-example = Een verschil kleiner dan 5 op de 1.000 jongeren verandert niets.
field-questions-tolerance-discuss = Vraag of de gegevens zo precies zijn.
field-questions-deadline-label = Wanneer hebt u het antwoord nodig?

choice-effect-better = Gaat vooruit
choice-effect-same = Merkt geen verschil
choice-effect-worse = Gaat achteruit
choice-effect-unknown = Nog onbekend
choice-kind-descriptive-then = Wat is er gebeurd?
choice-kind-diagnostic-then = Waarom is het gebeurd? Deze versie rekent dat nog niet uit.
choice-kind-predictive-then = Wat gaat er waarschijnlijk gebeuren? Deze versie rekent dat nog niet uit.
choice-kind-prescriptive-then = Wat kunnen wij het best doen? Deze versie rekent dat nog niet uit.
choice-statistic-sum = Som
choice-statistic-mean = Gemiddelde
choice-statistic-median = Mediaan
choice-statistic-count = Aantal rijen
choice-statistic-share = Aandeel
choice-statistic-rate = Aantal per 1.000

help-question-good =
    Begin bij wat er speelt, niet bij de gegevens.
    Stel hoogstens vijf onderzoeksvragen.
    Maak de als-dan-afspraak voordat u de cijfers ziet.
help-question-discuss = Lees samen de rechterkant van elke vraag.
question-split = Splits voor mij
