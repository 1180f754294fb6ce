# Beschrijven: uitkomsten, kanttekeningen en wat er niet uit volgt. Zinnen voor documenten: hoogstens 20 woorden.
# Getallen komen kant-en-klaar binnen; alleen aantallen kiezen tussen enkelvoud en meervoud.

## Wat er is gemeten; elke zin begint ermee

describe-what-it = Dat
describe-what-rows = Het aantal rijen
describe-what-number = Het aantal { $subject }
describe-what-sum = Het totaal van ‘{ $measure }’
describe-what-mean = Het gemiddelde van ‘{ $measure }’
describe-what-median = De mediaan van ‘{ $measure }’
describe-what-part = Het deel van het totaal van ‘{ $measure }’
describe-what-part-of = Het deel van alle { $subject }
describe-what-part-of-rows = Het deel van alle rijen
describe-what-share = Het aandeel { $subject }
describe-what-share-met = Het aandeel rijen met ‘{ $values }’
describe-what-share-of = Het aandeel ‘{ $measure }’ van ‘{ $base }’
describe-what-share-rows = Het aantal rijen als deel van ‘{ $base }’
describe-what-rate = Het aantal { $subject } per 1.000 { $per }
describe-what-rate-of = Het totaal van ‘{ $measure }’ per 1.000 { $per }
describe-what-rate-rows = Het aantal rijen per 1.000 { $per }
describe-place-area = in { $name }
describe-place-group = bij { $name }
describe-place-period = in { $name }
describe-what-in = { $what } in { $period }
describe-what-only = { $what } (alleen { $column }: { $values })

## Eén getal

describe-level = { $what } is { $value }.
describe-level-between = { $what } is { $value }, waarschijnlijk tussen { $low } en { $high }.
describe-withheld = { $what } is niet te tonen: de aantallen zijn te klein.
describe-missing = { $what } is niet bekend: er zijn geen waarden.

## Verschillen tussen groepen

describe-highest = { $what } is het hoogst { $place }: { $value }.
describe-highest-between = { $what } is het hoogst { $place }: { $value }, waarschijnlijk tussen { $low } en { $high }.
describe-highest-shown = { $what } is, voor zover getoond, het hoogst { $place }: { $value }.
describe-highest-shown-between = { $what } is, voor zover getoond, het hoogst { $place }: { $value }, waarschijnlijk { $low } tot { $high }.
describe-lowest = { $what } is het laagst { $place }: { $value }.
describe-lowest-between = { $what } is het laagst { $place }: { $value }, waarschijnlijk tussen { $low } en { $high }.
describe-lowest-shown = { $what } is, voor zover getoond, het laagst { $place }: { $value }.
describe-lowest-shown-between = { $what } is, voor zover getoond, het laagst { $place }: { $value }, waarschijnlijk { $low } tot { $high }.
describe-all-equal = { $what } is overal gelijk: { $value }.
describe-higher = { $what } is in { $groups } duidelijk hoger dan gemiddeld.
describe-lower = { $what } is in { $groups } duidelijk lager dan gemiddeld.
describe-higher-than = { $what } is in { $groups } duidelijk hoger dan { $place }.
describe-lower-than = { $what } is in { $groups } duidelijk lager dan { $place }.
describe-none-different = { $what } wijkt in geen van de { $total } groepen duidelijk af van het gemiddelde.
describe-none-different-than = { $what } wijkt in geen van de { $total } andere groepen duidelijk af van { $reference }.
describe-groups-some = { $count } van de { $total } { $which ->
    [shown] getoonde groepen
    [others] andere groepen
    [others-shown] getoonde groepen
   *[all] groepen
}
describe-groups-all = { $which ->
    [shown] alle { $total } getoonde groepen
    [others] alle { $total } andere groepen
    [others-shown] alle { $total } getoonde groepen
   *[all] alle { $total } groepen
}
describe-groups-one = { $which ->
    [shown] de enige getoonde groep
    [others] de andere groep
    [others-shown] de andere getoonde groep
   *[all] de enige groep
}

## Waarmee is vergeleken

describe-reference-all = Het gemiddelde van alle groepen samen is { $value }.
describe-reference-median = De mediaan van alle rijen samen is { $value }.
describe-reference-each = Gemiddeld is het { $value } per groep.
describe-reference-even = Bij een gelijke verdeling had elke groep { $value }.
describe-reference-group = Ter vergelijking: { $value } { $place }.
describe-reference-periods = Het gemiddelde van alle perioden is { $value }.

## Verloop in de tijd

describe-rose = { $what } steeg van { $first } in { $from } naar { $last } in { $to } ({ $change }).
describe-fell = { $what } daalde van { $first } in { $from } naar { $last } in { $to } ({ $change }).
describe-rose-plain = { $what } steeg van { $first } in { $from } naar { $last } in { $to }.
describe-fell-plain = { $what } daalde van { $first } in { $from } naar { $last } in { $to }.
describe-unchanged = { $what } was in { $from } en in { $to } even hoog: { $last }.
describe-from-to = { $what } was { $first } in { $from } en { $last } in { $to }.
describe-change-not-shown = { $what } was { $first } in { $from } en { $last } in { $to }; een verandering is niet aangetoond.
describe-course-unknown = { $what }: de verandering tussen { $from } en { $to } is niet te tonen.
describe-rose-most = { $what } steeg het meest { $place }: van { $first } in { $from } naar { $last } in { $to }.
describe-fell-most = { $what } daalde het meest { $place }: van { $first } in { $from } naar { $last } in { $to }.
describe-none-changed = { $what } veranderde in geen van de getoonde groepen duidelijk.
describe-rose-count = { $what } steeg duidelijk in { $groups }.
describe-fell-count = { $what } daalde duidelijk in { $groups }.

## Let op

describe-caveat-small = Niet getoond: { $names }. Daar gaat het om minder dan { $least }.
describe-caveat-small-count = { $count ->
    [one] Eén uitkomst is niet getoond: daar gaat het om minder dan { $least }.
   *[other] { $count } uitkomsten zijn niet getoond: daar gaat het om minder dan { $least }.
}
describe-caveat-base = Geen percentage voor { $names }: de groep is kleiner dan { $least }.
describe-caveat-base-count = { $count ->
    [one] Eén percentage is niet getoond: de groep is kleiner dan { $least }.
   *[other] { $count } percentages zijn niet getoond: de groep is kleiner dan { $least }.
}
describe-caveat-secondary = Niet getoond: { $names }. Anders is een aantal onder { $least } af te leiden.
describe-caveat-secondary-count = { $count ->
    [one] Eén uitkomst is niet getoond: anders is een aantal onder { $least } af te leiden.
   *[other] { $count } uitkomsten zijn niet getoond: anders is een aantal onder { $least } af te leiden.
}
describe-caveat-missing = { $count ->
    [one] Van één rij ({ $share }) ontbreekt de waarde. Die telt niet mee.
   *[other] Van { $count } rijen ({ $share }) ontbreekt de waarde. Die tellen niet mee.
}
describe-caveat-missing-some = Van enkele rijen ontbreekt de waarde. Die tellen niet mee.
describe-caveat-unlabelled = { $count ->
    [one] Eén rij hoort bij geen groep of periode en telt niet mee.
   *[other] { $count } rijen horen bij geen groep of periode en tellen niet mee.
}
describe-caveat-unlabelled-some = Enkele rijen horen bij geen groep of periode en tellen niet mee.
describe-caveat-empty = { $count ->
    [one] Voor één groep of periode zijn er geen waarden.
   *[other] Voor { $count } groepen of perioden zijn er geen waarden.
}
describe-caveat-no-base = { $count ->
    [one] Voor één groep of periode is de noemer nul of minder. Daar is niets berekend.
   *[other] Voor { $count } groepen of perioden is de noemer nul of minder. Daar is niets berekend.
}
describe-caveat-percentages-added = Hier zijn percentages opgeteld. Dat heeft zelden betekenis.
describe-caveat-over-whole = Soms is de teller groter dan de noemer. Controleer of ze bij elkaar horen.
describe-caveat-not-counts = De kolom met aantallen bevat ook gebroken of negatieve getallen. Daarom is er geen marge berekend.
describe-caveat-one-base = { $column } is in { $first } tot en met { $last } gelijk, dus waarschijnlijk van één jaar. Zoek liever de aantallen van elk jaar.
describe-caveat-base-repeated = De noemer is op alle rijen van een groep gelijk. Controleer of hij niet dubbel telt.
describe-caveat-not-compared = De gevraagde vergelijking kan niet zonder groepen of perioden. Er is niet vergeleken.
describe-caveat-levels-mixed = Kolom ‘{ $column }’ heeft gebieden van verschillend niveau. Wie in een wijk woont, telt ook bij de gemeente mee.
describe-caveat-no-denominator = De aantallen zijn niet gedeeld door een noemer. Een grote groep telt vanzelf meer.
describe-caveat-periods-unread = De perioden zijn niet herkend. Ze staan in de volgorde van het werkblad.
describe-caveat-periods-mixed = De perioden zijn niet allemaal even lang. Vergelijk ze niet zomaar.
describe-caveat-months = De dagen zijn per maand bij elkaar genomen. De eerste en laatste maand kunnen onvolledig zijn.
describe-caveat-years = De dagen zijn per jaar bij elkaar genomen. Het eerste en laatste jaar kunnen onvolledig zijn.
describe-caveat-many = Er zijn { $count } vergelijkingen tegelijk gedaan. De grens voor ‘duidelijk’ is daarvoor strenger gemaakt.
describe-caveat-everybody = Dit is de hele groep, geen steekproef. De marge laat zien wat toeval kan doen.
describe-caveat-sample = Dit is een steekproef. De marge laat alleen toeval zien, niet wie er ontbreekt.
describe-caveat-unweighted = Elke rij telt even zwaar, ook als er weinig mensen bij horen.
describe-caveat-row-unknown = Nog niet bekend is waar een rij voor staat. Kleine aantallen rijen zijn dus niet afgeschermd.

## Wat u hier niet uit mag concluderen

describe-not-compared = Dat dit veel of weinig is. Er is nergens mee vergeleken.
describe-not-cause-of-difference = Dat het verschil door de groep zelf komt. De oorzaak is niet onderzocht.
describe-not-cause-of-change = Dat de verandering door beleid komt. De oorzaak is niet onderzocht.
describe-not-continuing = Dat dit zo doorgaat. Dit zegt niets over de komende tijd.
describe-not-each-member = Dat dit geldt voor iedereen in een groep. Het gaat om de groep als geheel.
describe-not-unchanged = Dat er niets veranderde. Een verandering is alleen niet aangetoond.
describe-not-unchanged-in = Dat er { $place } niets veranderde. Een verandering is alleen niet aangetoond.
describe-not-unchanged-groups = { $count ->
    [one] Dat er in één groep niets veranderde. Een verandering is alleen niet aangetoond.
   *[other] Dat er in { $count } groepen niets veranderde. Een verandering is daar alleen niet aangetoond.
}
describe-not-equal = Dat { $group } gelijk is aan het gemiddelde. Een verschil is niet aangetoond.
describe-not-equal-groups = { $count ->
    [one] Dat één groep gelijk is aan het gemiddelde. Een verschil is niet aangetoond.
   *[other] Dat { $count } groepen gelijk zijn aan het gemiddelde. Een verschil is daar niet aangetoond.
}
describe-not-equal-periods = { $count ->
    [one] Dat één periode gelijk is aan het gemiddelde. Een verschil is niet aangetoond.
   *[other] Dat { $count } perioden gelijk zijn aan het gemiddelde. Een verschil is daar niet aangetoond.
}
describe-not-equal-to = Dat { $group } gelijk is aan { $reference }. Een verschil is niet aangetoond.
describe-not-equal-to-groups = { $count ->
    [one] Dat één groep gelijk is aan { $reference }. Een verschil is niet aangetoond.
   *[other] Dat { $count } groepen gelijk zijn aan { $reference }. Een verschil is daar niet aangetoond.
}

## Als het niet kan

describe-error-unknown-column = Kolom { $column } staat niet in deze tabel. Er is niets berekend.
describe-remedy-unknown-column = Kies een andere kolom.
describe-error-not-numbers = In kolom ‘{ $column }’ staan geen getallen. Er is niets berekend.
describe-remedy-not-numbers = Kies een kolom met getallen, of tel de rijen.
describe-error-no-measure = Er is nog geen kolom gekozen om te meten.
describe-remedy-no-measure = Kies wat u wilt meten.
describe-error-no-denominator = Voor ‘per 1.000’ is een noemer nodig. Die is nog niet gekozen.
describe-remedy-no-denominator = Kies een kolom met aantallen, zoals inwoners.
describe-error-denominator-unused = Een gemiddelde of mediaan wordt niet door een noemer gedeeld.
describe-remedy-denominator-unused = Laat de noemer weg, of kies een aandeel of ‘per 1.000’.
describe-error-unknown-group = De groep ‘{ $group }’ komt niet voor in deze rijen.
describe-remedy-unknown-group = Kies een andere groep om mee te vergelijken.
describe-error-no-labels = Kolom ‘{ $column }’ is leeg in al deze rijen. Er is niets verdeeld.
describe-remedy-no-rows = Kies een andere waarde, of haal een voorwaarde weg.
describe-error-too-many-cells = Dit geeft { $cells } uitkomsten. Dat is te veel om te lezen.
describe-remedy-too-many-cells = Kies een kolom met minder groepen, of kies voorwaarden.
describe-error-cancelled = Het rekenen is gestopt. Er is niets bewaard.
describe-remedy-cancelled = Begin opnieuw als u de uitkomst toch wilt.
