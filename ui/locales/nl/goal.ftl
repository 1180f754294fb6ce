### Stap Doel: wat het beleid moet bereiken en hoe dat te volgen is.

goal-lead = Schrijf één doel op en hoe u later ziet of het is bereikt.
goal-lead-tree = Schrijf de doelen op en hoe u later ziet of ze zijn bereikt.
goal-none = Nog geen doel
goal-none-why = Zonder doel weet u later niet of het beleid werkt.
goal-add = Voeg doel toe
goal-number = Doel { $number }
goal-remove = Verwijder dit doel
goal-removed = Het doel is verwijderd. U kunt dit ongedaan maken.
goal-measure = Hoe volgt u het doel?
goal-from = Vanaf: de nulmeting
goal-to = Naar: de streefwaarde
goal-not-measurable = Dit doel is niet te meten
goal-measurable = Dit doel is toch te meten
goal-reads = Zo leest het doel
goal-sentence = { $indicator } gaat van { $from } naar { $to }.
goal-sentence-open = (nog open)
goal-sentence-not = Dit doel wordt niet gemeten, want: { $reason }

field-goals-title-label = Wat wilt u bereiken?
field-goals-title-hint = Wat merken inwoners als het lukt?
field-goals-title-example = Jongeren in elke wijk krijgen binnen vier weken hulp.
field-goals-title-good =
    Het doel zegt wat er verandert, niet wat u doet.
    Het doel past bij de beleidsvraag.
field-goals-title-discuss = Vraag of dit doel met de gegevens te volgen is.
field-goals-indicator-label = Aan welke maat ziet u dat?
field-goals-indicator-hint = Eén maat die u elk jaar opnieuw kunt meten.
field-goals-indicator-example = Aandeel jongeren dat binnen vier weken hulp krijgt
field-goals-indicator-good =
    De maat verandert als het doel dichterbij komt.
    De bron meet steeds op dezelfde manier.
field-goals-indicator-discuss = Vraag wie deze maat bijhoudt.
field-goals-unit-label = In welke eenheid?
field-goals-unit-hint = Bijvoorbeeld %, dagen of euro.
field-goals-unit-example = %
field-goals-direction-label = Welke kant moet het op?
field-goals-baseline-label = Wat is de waarde nu?
field-goals-baseline-example = 62
field-goals-baseline-good = Neem de laatste waarde van vóór het nieuwe beleid.
field-goals-baseline_date-label = Voor welke dag geldt die?
field-goals-baseline_basis-label = Waar komt die vandaan?
field-goals-baseline_basis-hint = Noem de bron, of schrijf ‘aanname’.
field-goals-baseline_basis-example = Registratie van de jeugdteams
field-goals-target-label = Welke waarde wilt u halen?
field-goals-target-example = 80
field-goals-target-good =
    De waarde is haalbaar met wat u voorstelt.
    U kunt uitleggen waarom het deze waarde is.
field-goals-target-discuss = Vraag hoe snel deze maat eerder veranderde.
field-goals-target_date-label = Wanneer wilt u dat halen?
field-goals-not_measurable_because-label = Niet meetbaar, want
field-goals-not_measurable_because-hint = De lezer van de nota ziet deze reden.
field-goals-not_measurable_because-example = Niemand houdt bij hoe veilig inwoners zich voelen.

choice-direction-up = Omhoog
choice-direction-down = Omlaag
choice-direction-same = Gelijk blijven

help-goal-good =
    Eén goed doel is beter dan vijf.
    Noem een beginwaarde, een eindwaarde en een datum.
help-goal-discuss = Vraag of de maat in de gegevens staat.

goal-tree = De doelenboom
goal-tree-lead = Van wat inwoners merken tot wat de gemeente doet.
goal-values = Wat weegt het zwaarst?
goal-values-lead = Deze drie botsen vaak. Zet ze op volgorde.
goal-parent-none = Niets: dit staat bovenaan
goal-none-title = (nog zonder naam)

field-goals-level-label = Wat is dit in de doelenboom?
choice-level-effect = Effect
choice-level-effect-then = Wat inwoners uiteindelijk merken.
choice-level-objective = Doel
choice-level-objective-then = Wat u op een datum bereikt wilt hebben.
choice-level-output = Prestatie
choice-level-output-then = Wat de gemeente levert.
choice-level-activity = Inspanning
choice-level-activity-then = Wat de gemeente doet.
field-goals-parent-label = Waar draagt dit aan bij?
field-question-value_1-label = Op de eerste plaats
field-question-value_2-label = Op de tweede plaats
field-question-value_3-label = Op de derde plaats
choice-value-effectiveness = Het werkt
choice-value-efficiency = Het kost niet meer dan nodig
choice-value-equity = Het is eerlijk voor alle groepen
field-question-side_effects-label = Wat mag het beleid niet veroorzaken?
field-question-side_effects-hint = Denk aan groepen of buurten die er last van krijgen.
field-question-side_effects-example = Dat jongeren met lichte problemen geen hulp meer vragen.
field-question-side_effects-discuss = Vraag of u dat in de gegevens zou zien.
