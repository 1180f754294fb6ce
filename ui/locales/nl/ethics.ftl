### De ethiek- en privacytoets. Signalen, nooit een juridisch oordeel. Elk antwoord met wat eruit volgt.

## vooraf

ethics-q1 = Gaat de uitkomst over afzonderlijke mensen of huishoudens?
ethics-q1-groups = Nee, alleen over groepen of gebieden
ethics-q1-groups-then = Wij leggen dit vast. U hoeft minder vragen te beantwoorden.
ethics-q1-individuals = Ja, over afzonderlijke mensen
ethics-q1-individuals-then = Bespreek dit eerst met uw functionaris gegevensbescherming. Dit telt mee voor een DPIA.
ethics-q2 = Beslist u hiermee over afzonderlijke mensen, of controleert of benadert u hen?
ethics-q2-no = Nee
ethics-q2-no-then = Wij leggen dit vast. Een besluit over beleid valt hier niet onder.
ethics-q2-partly = Ja, maar de uitkomst weegt daarin licht
ethics-q2-partly-then = Let op: schrijf in de nota hoe een mens de beslissing neemt.
ethics-q2-heavily = Ja, en de uitkomst weegt daarin zwaar
ethics-q2-heavily-then = Dit kan een impactvol algoritme zijn. Vraag eerst om een IAMA. Dit telt mee voor een DPIA.
ethics-q3 = Is dit een verboden toepassing, zoals een sociale score of misdaad voorspellen uit een profiel?
ethics-q3-no = Nee
ethics-q3-no-then = Wij leggen dit vast.
ethics-q3-doubt = Dat weet ik niet zeker
ethics-q3-doubt-then = Vraag eerst een jurist om te kijken.
ethics-q3-yes = Ja
ethics-q3-yes-then = Stop hier. De AI-verordening verbiedt deze toepassing.
ethics-q4 = Op welke grondslag mag u deze gegevens hiervoor gebruiken?
ethics-q4-open = Het zijn open gegevens of totalen
ethics-q4-open-then = Een grondslag is dan niet nodig. Noem wel de bron.
ethics-q4-known = Ik ken de grondslag
ethics-q4-known-then = Schrijf de grondslag hieronder op. Die komt in de nota.
ethics-q4-unknown = Dat weet ik niet
ethics-q4-unknown-then = Zoek dit eerst uit. Lees tot dan geen persoonsgegevens in.
ethics-q5 = Kan uw doel ook met minder, oudere of grovere gegevens?
ethics-q5-no = Nee, deze gegevens zijn echt nodig
ethics-q5-no-then = Wij leggen dit vast.
ethics-q5-yes = Ja, met minder kan het ook
ethics-q5-yes-then = Gebruik dan eerst die gegevens. Meer gebruiken dan nodig mag niet.
ethics-q6 = Kunnen inwoners last krijgen van de uitkomst?
ethics-q6-none = Nee, dat verwacht ik niet
ethics-q6-none-then = Wij leggen dit vast.
ethics-q6-some = Ja, sommige inwoners
ethics-q6-some-then = Let op: schrijf hieronder wie, en wat u eraan doet.
ethics-q6-vulnerable = Ja, ook kinderen of kwetsbare groepen
ethics-q6-vulnerable-then = Laat de gevolgen per groep zien. Dit telt mee voor een DPIA.

## bij de gegevens

ethics-q7 = Zitten er namen, BSN’s, adressen, geboortedata of vrije tekst in de gegevens?
ethics-q7-no = Nee
ethics-q7-no-then = Wij leggen dit vast.
ethics-q7-removed = Ze zaten erin en zijn weggelaten
ethics-q7-removed-then = Goed. De bronkaart noemt welke kolommen zijn weggelaten.
ethics-q7-yes = Ja
ethics-q7-yes-then = Laat die kolommen eerst weg, of gebruik totalen per groep.
ethics-q8 = Zijn er gevoelige gegevens, zoals gezondheid, afkomst, geloof, strafrecht of geldzorgen?
ethics-q8-no = Nee
ethics-q8-no-then = Wij leggen dit vast.
ethics-q8-yes = Ja
ethics-q8-yes-then = Doe eerst de voorscan DPIA. Uw functionaris gegevensbescherming helpt u daarbij. Dit telt mee voor een DPIA.
ethics-q9 = Koppelt u bestanden die voor verschillende doelen zijn verzameld?
ethics-q9-no = Nee
ethics-q9-no-then = Wij leggen dit vast.
ethics-q9-yes = Ja
ethics-q9-yes-then = Leg in de nota uit waarom koppelen mag. Dit telt mee voor een DPIA.
ethics-q10 = Gaat het om 10.000 mensen of meer, of volgt u mensen voortdurend?
ethics-q10-no = Nee
ethics-q10-no-then = Wij leggen dit vast.
ethics-q10-yes = Ja
ethics-q10-yes-then = Let op: een fout raakt veel mensen. Dit telt mee voor een DPIA.
ethics-q11 = Weet u wie in de gegevens ontbreekt of juist te vaak voorkomt?
ethics-q11-known = Ja, dat weet ik
ethics-q11-known-then = Schrijf het hieronder op. Het komt bij de betrouwbaarheid in de nota.
ethics-q11-nobody = Er ontbreekt niemand
ethics-q11-nobody-then = Kijk nog eens: mensen zonder adres, zonder aanvraag of met een andere taal.
ethics-q11-unknown = Dat weet ik niet
ethics-q11-unknown-then = Let op: vraag het de bronhouder. De nota noemt dit als onzeker.
ethics-q12 = Is de kleinste groep die u toont kleiner dan tien?
ethics-q12-no = Nee
ethics-q12-no-then = Wij leggen dit vast.
ethics-q12-withheld = Ja, en kleine groepen worden weggelaten
ethics-q12-withheld-then = Goed. In de tabel staat dan een kruisje met de reden.
ethics-q12-yes = Ja, en ze blijven zichtbaar
ethics-q12-yes-then = Laat kleine groepen eerst weg, of voeg ze samen.
ethics-q13 = Gaan gegevens buiten de gemeente of buiten de Europese Economische Ruimte?
ethics-q13-no = Nee
ethics-q13-no-then = Wij leggen dit vast.
ethics-q13-yes = Ja
ethics-q13-yes-then = Let op: meld dit bij uw functionaris gegevensbescherming.

## uitkomst

ethics-outcome-stop = Stop: deze toepassing is verboden.
ethics-outcome-dpia_required = Een DPIA is verplicht volgens de vuistregel. Dit is geen juridisch oordeel.
ethics-outcome-dpia_recommended = Een DPIA is aan te raden. Vraag uw functionaris gegevensbescherming.
ethics-outcome-settle_first = U moet eerst iets regelen.
ethics-later = { $count ->
    [one] Bij de gegevens of de nota volgt nog 1 vraag.
   *[other] Bij de gegevens en de nota volgen nog { $count } vragen.
}
ethics-outcome-open = Er zijn nog vragen open.
ethics-outcome-no_signal = Geen signaal gevonden op deze vragen.
ethics-because = Want u antwoordde ‘{ $answer }’ op de vraag: { $question }

## scherm

ethics-lead = Deze toets geeft signalen, geen juridisch oordeel. U ziet wat volgt voordat u kiest.
ethics-outcome-title = Uitkomst tot nu toe
ethics-progress = { $done } van { $total } beantwoord
ethics-no-questions = Er zijn nu geen vragen
ethics-no-questions-why = Uw eerdere antwoorden maken deze vragen overbodig.

## velden

field-ethics-q1-label = Gaat de uitkomst over afzonderlijke mensen of huishoudens?
field-ethics-q2-label = Beslist u hiermee over afzonderlijke mensen, of controleert of benadert u hen?
field-ethics-q3-label = Is dit een verboden toepassing, zoals een sociale score of misdaad voorspellen uit een profiel?
field-ethics-q4-label = Op welke grondslag mag u deze gegevens hiervoor gebruiken?
field-ethics-q5-label = Kan uw doel ook met minder, oudere of grovere gegevens?
field-ethics-q6-label = Kunnen inwoners last krijgen van de uitkomst?
field-ethics-q7-label = Zitten er namen, BSN’s, adressen, geboortedata of vrije tekst in de gegevens?
field-ethics-q8-label = Zijn er gevoelige gegevens, zoals gezondheid, afkomst, geloof, strafrecht of geldzorgen?
field-ethics-q9-label = Koppelt u bestanden die voor verschillende doelen zijn verzameld?
field-ethics-q10-label = Gaat het om 10.000 mensen of meer, of volgt u mensen voortdurend?
field-ethics-q11-label = Weet u wie in de gegevens ontbreekt of juist te vaak voorkomt?
field-ethics-q12-label = Is de kleinste groep die u toont kleiner dan tien?
field-ethics-q13-label = Gaan gegevens buiten de gemeente of buiten de Europese Economische Ruimte?
field-ethics-q4-explanation-label = Welke grondslag is dat?
field-ethics-q6-explanation-label = Wie zijn dat, en wat doet u eraan?
field-ethics-q11-explanation-label = Wie ontbreekt, of komt te vaak voor?
ethics-seen = Gezien in uw gegevens
ethics-seen-take = Neem over: { $answer }
ethics-seen-kept = De kolom ‘{ $column }’ in { $source } is gebleven ({ $kind }).
ethics-seen-dropped = De kolom ‘{ $column }’ in { $source } is weggelaten ({ $kind }).
ethics-seen-no-persons = Bij het inlezen viel niets op dat naar een persoon wijst.
ethics-seen-joined = { $left } en { $right } staan naast elkaar in één tabel.
ethics-seen-rows = { $rows ->
    [one] De grootste tabel over mensen is { $source }, met 1 rij.
   *[other] De grootste tabel over mensen is { $source }, met { $rows } rijen.
}
ethics-seen-withheld = { $findings ->
    [one] In één uitkomst zijn kleine groepen weggelaten.
   *[other] In { $findings } uitkomsten zijn kleine groepen weggelaten.
}

## bij de uitkomst

ethics-late-lead = Deze vragen stelt u als de uitkomst er is.
ethics-late-title = Vragen bij de uitkomst
ethics-q14 = Kan een inwoner of buurt door deze uitkomst een stempel krijgen?
ethics-q14-no = Nee
ethics-q14-no-then = Wij leggen dit vast.
ethics-q14-measure = Ja, en wij doen er iets aan
ethics-q14-measure-then = Schrijf hieronder wat u doet.
ethics-q14-yes = Ja, en wij doen er niets aan
ethics-q14-yes-then = Let op: leg in de nota uit waarom dat aanvaardbaar is.
ethics-q15 = Beslist altijd een mens, en kan die afwijken?
ethics-q15-always = Ja, altijd
ethics-q15-always-then = Wij leggen dit vast.
ethics-q15-no = Nee
ethics-q15-no-then = Regel eerst dat een mens beslist en kan afwijken.
ethics-q16 = Hoe kan een inwoner een fout melden of bezwaar maken?
ethics-q17 = Leg uit aan een inwoner wat u met de gegevens doet.
ethics-q18 = Wanneer kijkt u opnieuw, en wie beslist of u stopt?

field-ethics-q14-label = Kan een inwoner of buurt door deze uitkomst een stempel krijgen?
field-ethics-q15-label = Beslist altijd een mens, en kan die afwijken?
field-ethics-q16-label = Hoe kan een inwoner een fout melden of bezwaar maken?
field-ethics-q16-example = Bel of mail het wijkteam. Klopt een cijfer niet, dan passen wij het aan.
field-ethics-q17-label = Leg uit aan een inwoner wat u met de gegevens doet.
field-ethics-q17-hint = Hoogstens 120 woorden, zoals u het aan de balie zegt.
field-ethics-q17-good =
    Gebruik korte zinnen en gewone woorden.
    Zeg waar de gegevens vandaan komen en wie ze ziet.
field-ethics-q18-label = Wanneer kijkt u opnieuw, en wie beslist of u stopt?
field-ethics-q18-example = In maart 2028, de gemeenteraad
field-ethics-q14-explanation-label = Wat doet u eraan, of waarom is dit aanvaardbaar?
