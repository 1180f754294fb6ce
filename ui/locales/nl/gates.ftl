### Poorten, sloten en wat het formulier niet aanneemt. Drie zinnen per poort: wat, waarom, wat te doen.

## start

gate-start-name = Het dossier heeft nog geen naam.
gate-start-name-why = De naam staat op de nota en op elke bijlage.
gate-start-name-remedy = Vul een naam in.
gate-start-forbidden = U antwoordde dat dit een verboden toepassing is.
gate-start-forbidden-why = De AI-verordening verbiedt dit. Een nota maakt dat niet anders.
gate-start-forbidden-remedy = Stop hiermee, of bespreek uw antwoord met een jurist.
gate-start-analyst = Er is nog geen analist.
gate-start-analyst-why = Zonder analist kijkt niemand mee naar de cijfers.
gate-start-analyst-remedy = Vul in wie de gegevens beoordeelt.
gate-start-ethics = { $open ->
    [one] Van de vragen vooraf is er nog 1 open.
   *[other] Van de vragen vooraf zijn er nog { $open } open.
}
gate-start-ethics-why = Deze vragen laten zien of u met deze gegevens mag beginnen.
gate-start-ethics-remedy = Beantwoord de open vragen.
gate-start-settle = Bij de vragen vooraf moet u eerst iets regelen.
gate-start-settle-why = Wie dit later regelt, moet soms het hele werk overdoen.
gate-start-settle-remedy = Doe wat bij uw antwoord staat. Blijft uw antwoord daarna gelden, ga dan door en schrijf waarom.
gate-start-track = Uw antwoorden wijzen op het volledige spoor.
gate-start-track-why = Bij dit besluit staat meer op het spel dan beschrijven kan dragen.
gate-start-track-remedy = Kies het volledige spoor, of pas uw antwoorden aan.

## vraag

gate-question-policy = De beleidsvraag ontbreekt.
gate-question-policy-why = Zonder beleidsvraag weet niemand welk besluit de cijfers steunen.
gate-question-policy-remedy = Schrijf in één zin wat het bestuur moet kunnen beslissen.
gate-question-mark = De beleidsvraag eindigt niet op een vraagteken.
gate-question-mark-why = Een echte vraag laat ruimte voor een ander antwoord.
gate-question-mark-remedy = Maak er een vraag van.
gate-question-none = Er is nog geen onderzoeksvraag.
gate-question-none-why = Een cijfer zonder vraag geeft geen antwoord.
gate-question-none-remedy = Voeg een onderzoeksvraag toe.
gate-question-nothing = De nuloptie ontbreekt.
gate-question-nothing-why = De lezer wil weten wat er gebeurt als u niets doet.
gate-question-nothing-remedy = Schrijf in enkele zinnen wat er dan gebeurt.
gate-question-many = Er zijn veel onderzoeksvragen.
gate-question-many-why = Met veel vragen vindt u altijd wel iets dat opvalt.
gate-question-many-remedy = Houd alleen de vragen over die het besluit veranderen.
gate-question-jump = U wilt voorspellen of afwegen, maar een beschrijvende vraag ontbreekt.
gate-question-jump-why = Wie niet weet wat er is gebeurd, kan niet goed vooruitkijken.
gate-question-jump-remedy = Voeg eerst een beschrijvende vraag toe.
gate-question-solution = Uw probleemvermoeden noemt al een oplossing: ‘{ $word }’.
gate-question-solution-why = Wie met een oplossing begint, ziet andere oplossingen niet meer.
gate-question-solution-remedy = Schrijf alleen op wat er aan de hand is.
gate-question-commitment = De als-dan-afspraak is niet compleet.
gate-question-commitment-why = Wie achteraf afspreekt, leest in elk cijfer zijn gelijk.
gate-question-commitment-remedy = Vul bij minstens twee uitkomsten in wat u dan doet.
gate-question-otherwise = Niet bij elke uitkomst ligt vast wat u doet.
gate-question-otherwise-why = Er kan ook iets anders uit de cijfers komen.
gate-question-otherwise-remedy = Vul in wat u in alle andere gevallen doet.
gate-question-comparison = Deze vraag vergelijkt nog met niets.
gate-question-comparison-why = Een cijfer wordt pas hoog of laag naast een ander cijfer.
gate-question-comparison-remedy = Kies waarmee u vergelijkt.
gate-question-tolerance = U hebt nog niet gezegd hoe precies het antwoord moet zijn.
gate-question-tolerance-why = Een klein verschil doet er soms niet toe voor het besluit.
gate-question-tolerance-remedy = Schrijf op hoe ver het antwoord ernaast mag zitten.
gate-question-cause-basis = Bij een oorzaak staat niet waar die vandaan komt.
gate-question-cause-basis-why = Zonder bron is een oorzaak een vermoeden.
gate-question-cause-basis-remedy = Noem de bron, of schrijf ‘aanname’.
gate-question-causal = In een beschrijvende vraag staat ‘{ $word }’. Dat vraagt naar een oorzaak.
gate-question-causal-why = Een beschrijving laat niet zien waardoor iets komt.
gate-question-causal-remedy = Vraag eerst wat er is, of kies ‘verklaren’.
gate-question-ahead = In een beschrijvende vraag staat ‘{ $word }’. Dat gaat over later.
gate-question-ahead-why = Een beschrijving zegt niets over wat nog komt.
gate-question-ahead-remedy = Vraag naar wat er is gebeurd, of kies ‘voorspellen’.
gate-question-unequal = U vergelijkt aantallen van gebieden die niet even groot zijn.
gate-question-unequal-why = In een groter gebied gebeurt bijna alles vaker.
gate-question-unequal-remedy = Kies ‘per 1.000’ of een deel, met een noemer zoals inwoners.
gate-question-deadline = De dag waarop het antwoord er moet zijn, is al voorbij.
gate-question-deadline-why = Een antwoord na het besluit helpt niemand.
gate-question-deadline-remedy = Kies een dag die nog komt.
gate-question-differs = In uw eigen woorden staat { $words }. In de keuzes niet.
gate-question-differs-why = De analist rekent uit wat u kiest, niet wat u schrijft.
gate-question-differs-remedy = Pas de keuzes aan, of uw eigen woorden.
gate-question-differs-choices = In de keuzes staat { $choices }. In uw eigen woorden niet.
gate-question-differs-choices-why = De analist rekent uit wat u kiest, niet wat u schrijft.
gate-question-differs-both = In uw eigen woorden staat { $words }, in de keuzes { $choices }.
gate-question-differs-both-why = De analist rekent uit wat u kiest, niet wat u schrijft.
gate-question-double = Hier staan twee vragen in één.
gate-question-double-why = Twee vragen hebben elk hun eigen antwoord en afspraak.
gate-question-double-remedy = Splits de vraag.

## doel

gate-goal-none = Er is nog geen doel.
gate-goal-none-why = Zonder doel weet u later niet of het beleid werkt.
gate-goal-none-remedy = Voeg een doel toe.
gate-goal-indicator = Het doel heeft geen indicator.
gate-goal-indicator-why = Zonder maat kunt u het doel niet volgen.
gate-goal-indicator-remedy = Kies een maat, of schrijf waarom meten niet kan.
gate-goal-baseline = De nulmeting is niet compleet.
gate-goal-baseline-why = Zonder beginwaarde is verandering niet te zien.
gate-goal-baseline-remedy = Vul de nulmeting in en waar die vandaan komt.
gate-goal-target = De streefwaarde is niet compleet.
gate-goal-target-why = Een doel zonder waarde en datum is een wens.
gate-goal-target-remedy = Vul de streefwaarde in en de datum.
gate-goal-past = De dag van de streefwaarde is al voorbij.
gate-goal-past-why = Aan een doel in het verleden kan niemand meer werken.
gate-goal-past-remedy = Kies een dag die nog komt.
gate-goal-dates = De streefdatum ligt niet na de nulmeting.
gate-goal-dates-why = Dan is er geen tijd om het doel te halen.
gate-goal-dates-remedy = Kies een latere streefdatum.
gate-goal-many = De doelenboom heeft meer dan { $most } onderdelen.
gate-goal-many-why = Een grote boom kan niemand meer volgen.
gate-goal-many-remedy = Houd over wat het besluit verandert.
gate-goal-values = De drie waarden staan nog niet op volgorde.
gate-goal-values-why = Als ze botsen, weet u anders niet wat voorgaat.
gate-goal-values-remedy = Geef elke waarde een eigen plaats.
gate-goal-side-effects = Er staat niet wat het beleid niet mag veroorzaken.
gate-goal-side-effects-why = Wat u niet noemt, gaat niemand volgen.
gate-goal-side-effects-remedy = Noem ten minste één ongewenst gevolg.

## gegevens

gate-sources-none = Er zijn nog geen gegevens ingelezen.
gate-sources-none-why = Zonder gegevens valt er niets te beschrijven.
gate-sources-none-remedy = Lees een rekenblad in.
gate-sources-ethics = { $open ->
    [one] Van de vragen bij de gegevens is er nog 1 open.
   *[other] Van de vragen bij de gegevens zijn er nog { $open } open.
}
gate-sources-ethics-why = Nu u de gegevens ziet, weet u pas wat erin staat.
gate-sources-ethics-remedy = Beantwoord de open vragen.
gate-sources-settle = Bij een vraag over de gegevens moet u eerst iets regelen.
gate-sources-settle-why = Uw antwoord vraagt eerst om een stap, zoals een voorscan DPIA.
gate-sources-settle-remedy = Doe wat bij uw antwoord staat. Blijft uw antwoord daarna gelden, ga dan door en schrijf waarom.
gate-sources-judged-poor = Bij een oordeel ‘niet goed genoeg’ over { $source } ontbreekt de reden.
gate-sources-judged-poor-why = De lezer wil weten wat eraan schort.
gate-sources-judged-poor-remedy = Schrijf in één zin waarom.
gate-sources-owner = De bronhouder van { $source } is onbekend.
gate-sources-owner-why = Bij een vraag over de cijfers weet u dan niet wie u belt.
gate-sources-owner-remedy = Vul in wie over deze bron gaat.
gate-sources-reference-date = De peildatum van { $source } ontbreekt.
gate-sources-reference-date-why = Een cijfer zonder datum is niet te vergelijken.
gate-sources-reference-date-remedy = Vul in voor welke dag de cijfers gelden.
gate-sources-row-is = Het is onbekend waarvoor één rij van { $source } staat.
gate-sources-row-is-why = Wie aanvragen telt als mensen, telt verkeerd.
gate-sources-row-is-remedy = Kies waarvoor één rij staat.
gate-sources-unfit = { $source } is niet geschikt voor deze vraag.
gate-sources-unfit-why = Een antwoord uit een ongeschikte bron misleidt de lezer.
gate-sources-unfit-remedy = Zoek een andere bron, of pas de vraag aan.
gate-sources-small-count = { $source } toont kleinere groepen dan afgesproken.
gate-sources-small-count-why = In een kleine groep zijn mensen te herkennen.
gate-sources-small-count-remedy = Geef een reden, of kies een hogere grens.
gate-sources-fitness = U hebt nog niet gezegd of { $source } geschikt is.
gate-sources-fitness-why = De analist kent de grenzen van de bron, de lezer niet.
gate-sources-fitness-remedy = Laat de analist een oordeel geven.
gate-sources-poor = { $source } heet geschikt, maar een onderdeel is niet goed genoeg.
gate-sources-poor-why = Wie ‘geschikt’ leest, rekent niet op een zwakke plek.
gate-sources-poor-remedy = Kies ‘geschikt met een beperking’, of pas uw oordeel aan.
gate-sources-poor-reason = Een onderdeel van { $source } is niet goed genoeg. U zegt niet waarom dat kan.
gate-sources-poor-reason-why = De lezer moet weten wat de zwakke plek betekent.
gate-sources-poor-reason-remedy = Schrijf bij de geschiktheid op wat dit betekent.
gate-sources-outliers = In { $source } liggen getallen ver van de andere.
gate-sources-outliers-why = Eén tikfout kan de uitkomst bepalen.
gate-sources-outliers-remedy = Bekijk de getallen bij Kwaliteit en geef uw oordeel.
gate-sources-judged = Nog niet elk onderdeel van de kwaliteit van { $source } is beoordeeld.
gate-sources-judged-why = Meten kan niet alles: soms weet alleen u of de analist het.
gate-sources-judged-remedy = Geef uw oordeel bij Kwaliteit.
gate-break-known = { $breaks ->
    [one] Van één bekende breuk in de tijd hebt u niet gezegd of die meespeelt.
   *[other] Van { $breaks } bekende breuken in de tijd hebt u niet gezegd of ze meespelen.
}
gate-break-known-why = Over een breuk heen lijkt soms iets te veranderen dat gelijk bleef.
gate-break-known-remedy = Kies bij elke breuk of die meespeelt.
gate-break-handling = U zegt nog niet hoe u omgaat met de breuk: { $what }.
gate-break-handling-why = De lezer ziet een stijging of daling die er misschien niet is.
gate-break-handling-remedy = Schrijf op hoe u ermee omgaat.
gate-sources-definition = De definitie van { $source } ontbreekt.
gate-sources-definition-why = Eén woord betekent in twee bronnen vaak iets anders.
gate-sources-definition-remedy = Schrijf op wie of wat precies is geteld.
gate-sources-legal = De grondslag van { $source } ontbreekt.
gate-sources-legal-why = Zonder grondslag mag u persoonsgegevens niet gebruiken.
gate-sources-legal-remedy = Vul de wet of afspraak in, of ‘open data’.
gate-sources-provisional = De cijfers van { $source } zijn voorlopig.
gate-sources-provisional-why = De bronhouder kan ze nog veranderen. Dan verandert uw uitkomst mee.
gate-sources-provisional-remedy = Vraag wanneer de definitieve cijfers komen.
gate-sources-withdrawn = { $source } is ingetrokken.
gate-sources-withdrawn-why = De bronhouder staat niet meer achter deze cijfers.
gate-sources-withdrawn-remedy = Vraag de bronhouder om de nieuwe cijfers.
gate-sources-parts = { $source } is gemaakt van een tabel met een nieuwere versie.
gate-sources-parts-why = De cijfers lopen achter op hun bron.
gate-sources-parts-remedy = Maak de tabel opnieuw.
gate-sources-age = { $source } is { $months ->
    [one] 1 maand
   *[other] { $months } maanden
} oud.
gate-sources-age-why = Sinds die datum kan er veel zijn veranderd.
gate-sources-age-remedy = Vraag nieuwere cijfers, of leg uit waarom deze volstaan.
gate-sources-duplicates = { $source } heeft { $rows ->
    [one] 1 dubbele rij.
   *[other] { $rows } dubbele rijen.
}
gate-sources-duplicates-why = Een dubbele rij telt twee keer mee.
gate-sources-duplicates-remedy = Vraag de bronhouder of de rijen echt dubbel zijn.
gate-sources-free-text = { $source } heeft een kolom met vrije tekst.
gate-sources-free-text-why = In vrije tekst staan soms namen en andere persoonlijke zaken.
gate-sources-free-text-remedy = Lees het bestand opnieuw in zonder die kolom.
gate-sources-singled-out = In { $source } zijn mensen te herkennen.
gate-sources-singled-out-why = Iemand die als enige een combinatie van kenmerken heeft, is te vinden.
gate-sources-singled-out-remedy = Laat een kolom weg of maak groepen groter. Bekijk het bij Kwaliteit.
gate-sources-completeness = Van de kolom ‘{ $column }’ in { $source } is { $share } gevuld.
gate-sources-completeness-why = Wie ontbreekt, is vaak anders dan wie er wel in staat.
gate-sources-completeness-remedy = Vul de gegevens aan, of schrijf waarom dit genoeg is.

## beschrijven

gate-describe-none = Deze vraag heeft nog geen bevinding.
gate-describe-none-why = Zonder bevinding blijft de vraag in de nota open.
gate-describe-none-remedy = Beschrijf de gegevens en zet het antwoord bij de vraag.
gate-describe-experience = Bij een bevinding ontbreekt het oordeel uit de praktijk.
gate-describe-experience-why = Wie het werk kent, ziet een fout in de cijfers vaak eerst.
gate-describe-experience-remedy = Zeg of het beeld klopt met wat u kent.
gate-describe-outdated = Bevinding { $finding } is verouderd.
gate-describe-outdated-why = De gegevens zijn veranderd na de berekening.
gate-describe-outdated-remedy = Bereken de bevinding opnieuw.

## nota

gate-note-points = Er is nog geen beslispunt.
gate-note-points-why = Het bestuur moet weten wat u vraagt.
gate-note-points-remedy = Schrijf een beslispunt.
gate-note-argument = Een beslispunt heeft nog geen argument.
gate-note-argument-why = Het bestuur wil weten waarom.
gate-note-argument-remedy = Voeg een argument toe.
gate-note-orphan = Een argument steunt op geen bevinding en heeft geen label.
gate-note-orphan-why = De lezer kan dan niet zien hoe sterk het argument is.
gate-note-orphan-remedy = Koppel een bevinding, of kies een label.
gate-note-stale = { $numbers ->
    [one] In 1 tekst klopt een getal niet meer.
   *[other] In { $numbers } teksten klopt een getal niet meer.
}
gate-note-stale-why = De nota zegt dan iets anders dan de gegevens.
gate-note-stale-remedy = Werk de getallen bij.
gate-note-objection = Er is nog geen kanttekening.
gate-note-objection-why = Een advies zonder bezwaren gelooft niemand.
gate-note-objection-remedy = Schrijf op wat een tegenstander zou zeggen.
gate-note-finance = Er staat nog niets over geld.
gate-note-finance-why = Het bestuur wil weten wat het besluit kost.
gate-note-finance-remedy = Vul de kosten in, of schrijf dat er geen zijn.
gate-note-monitoring = Er is nog geen moment om opnieuw te meten.
gate-note-monitoring-why = Zonder meting weet u later niet of het werkt.
gate-note-monitoring-remedy = Spreek af wie wanneer meet.

## sloten

lock-other-track = Deze trede hoort bij het volledige spoor.
lock-question = Eerst de vraag. Zonder vraag geeft een cijfer geen antwoord.
lock-sources = Eerst de gegevens op orde. Anders rekent u met onbekende cijfers.
lock-not-yet = { $step ->
    [explain] Verklaren zit nog niet in deze versie.
    [project] Voorspellen zit nog niet in deze versie.
   *[weigh] Afwegen zit nog niet in deze versie.
}

## wat een veld niet aanneemt

form-no-field = Het veld { $path } bestaat niet. Er is niets veranderd. Kijk de naam na.
form-no-item = Op de plaats { $path } staat niets. Er is niets veranderd. Kijk het nummer na.
form-unstorable = Het veld { $path } kon niet worden bewaard. Uw andere werk is veilig. Meld dit.
form-not-a-choice = ‘{ $value }’ kan hier niet. Kies een van deze: { $choices }.
form-not-asked = { $path } vult u in bij de tabellen waar het over gaat.
form-not-a-day = ‘{ $value }’ is geen datum. Schrijf de datum als 2027-04-14.
form-not-a-whole-number = ‘{ $value }’ is geen heel getal. Vul alleen cijfers in.
form-no-dataset = De bron ‘{ $value }’ is er niet. Kies een bron die is ingelezen.
form-goal-circle = Een doel kan niet aan zichzelf bijdragen. Er is niets veranderd.
form-no-goal = Het doel ‘{ $value }’ bestaat niet.
question-not-double = In deze vraag staat één vraag. Er is niets veranderd.
choice-comparison-average = het gemiddelde
choice-comparison-whole = alle groepen samen
choice-comparison-first_period = de eerste periode
choice-comparison-nothing = niets
form-dataset-first = Kies eerst uit welke bron het antwoord komt.
form-no-column = De kolom ‘{ $column }’ staat niet in { $dataset }. Kies een andere kolom.
form-not-a-filter = ‘{ $value }’ is geen voorwaarde. Schrijf de voorwaarde als kolom=waarde.
form-not-a-comparison = ‘{ $value }’ is geen vergelijking. Kies waarmee u vergelijkt.

## getallen in de tekst

note-bare-number = Het getal { $number } heeft geen bron. Verwijs naar een bevinding, of geef de herkomst.
note-reference-unreadable = De verwijzing { $text } is niet te lezen. Voeg het getal opnieuw in.
note-reference-unknown = De verwijzing { $text } wijst naar niets. Kies een getal uit een bevinding.
note-reference-exploration = { $finding } is een verkenning. Zet die eerst bij een vraag.
note-reference-withheld = Het getal { $text } is weggelaten omdat de groep klein is. Kies een ander getal.

## dossier

dossier-row-unreadable = Onderdeel { $id } van { $kind } is niet te lezen. Het bestand zelf blijft bewaard. Open een eerdere kopie.

## velden en keuzes van de latere stappen

choice-status-current = Geldig
choice-status-revised = Herzien
choice-status-provisional = Voorlopig
choice-status-withdrawn = Ingetrokken
choice-row_is-unknown = Nog onbekend
choice-row_is-person = Eén persoon
choice-row_is-household = Eén huishouden
choice-row_is-case = Eén aanvraag of zaak
choice-row_is-area = Eén gebied
choice-row_is-area_period = Eén gebied in één periode
choice-row_is-organisation = Eén organisatie
choice-row_is-other = Iets anders
choice-verdict-good = Goed genoeg
choice-verdict-limited = Met een beperking
choice-verdict-poor = Niet goed genoeg
choice-kind-law = Wet of regeling
choice-kind-area = Grenzen van gebieden
choice-kind-counting = Manier van tellen
choice-kind-event = Gebeurtenis
choice-concerns-yes = Speelt mee
choice-concerns-no = Speelt niet mee
choice-fitness-fit = Geschikt
choice-fitness-fit_within = Geschikt binnen grenzen
choice-fitness-unfit = Niet geschikt
choice-experience-matches = Ja, dit klopt
choice-experience-partly = Gedeeltelijk
choice-experience-differs = Nee, ik zie iets anders
choice-disclosure-public = Openbaar
choice-disclosure-internal = Intern
choice-disclosure-confidential = Vertrouwelijk
choice-label-fact = Feit
choice-label-strong_indication = Sterke aanwijzing
choice-label-indication = Aanwijzing
choice-label-assumption = Aanname
choice-label-political_judgement = Afweging

## de uitkomst

gate-note-ethics = { $open ->
    [one] Van de vragen bij de uitkomst is er nog 1 open.
   *[other] Van de vragen bij de uitkomst zijn er nog { $open } open.
}
gate-note-ethics-why = Inwoners vragen hiernaar. Dan moet u het antwoord al weten.
gate-note-ethics-remedy = Beantwoord de open vragen.
gate-note-settle = Bij de uitkomst moet u eerst iets regelen.
gate-note-settle-why = Uw antwoord vraagt eerst om een stap.
gate-note-settle-remedy = Doe wat bij uw antwoord staat. Blijft uw antwoord daarna gelden, ga dan door en schrijf waarom.
gate-note-residents = De uitleg aan inwoners telt { $words } woorden. De langste zin telt er { $longest }.
gate-note-residents-why = Een lange uitleg leest niemand uit.
gate-note-residents-remedy = Maak er hoogstens 120 woorden van, met zinnen tot 20 woorden.
