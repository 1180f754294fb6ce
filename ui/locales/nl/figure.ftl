# Words in drawings: titles come from the findings themselves.

figure-average = gemiddelde
figure-median = mediaan van alles
figure-reference-median = mediaan van alles { $value }
figure-reference-average = gemiddelde { $value }
figure-reference-named = { $name } { $value }
figure-interval = { $low } en { $high }

figure-standing-higher = duidelijk hoger
figure-standing-not-shown = geen duidelijk verschil
figure-standing-lower = duidelijk lager

figure-withheld-small = niet getoond: kleine aantallen
figure-withheld-base = niet getoond: te weinig gevallen
figure-withheld-secondary = niet getoond: beschermt een kleine groep
figure-missing = geen gegevens
figure-folded = { $count ->
    [one] en nog 1 groep hiertussen
   *[other] en nog { $count } groepen hiertussen
}
figure-folded-hidden = { $count ->
    [one] 1 groep is niet getoond
   *[other] { $count } groepen zijn niet getoond
}

figure-head-sum = totaal
figure-head-mean = gemiddelde
figure-head-median = mediaan
figure-head-count = aantal
figure-head-share = aandeel
figure-head-rate = per 1.000
figure-head-value = waarde
figure-head-interval = waarschijnlijk tussen ({ $confidence })

figure-what-sum = Totaal van { $measure }
figure-what-mean = Gemiddelde van { $measure }
figure-what-median = Middelste waarde van { $measure }
figure-what-count = Aantal
figure-what-count-of = Aantal { $of }
figure-what-share = Aandeel
figure-what-share-of = { $measure } als deel van { $denominator }
figure-what-rate = { $measure } per 1.000 { $denominator }
figure-what-named = { $measure }
figure-what = Uitkomst
figure-unit-euro = euro
figure-subtitle-unit = { $what }, in { $unit }
figure-subtitle-by = { $what }, per { $group }
figure-subtitle-period = { $what }, { $period }

figure-source = Bron: { $origin }{ $day }{ $n }
figure-source-day = { " · " }{ $day }
figure-source-n = { " · " }n = { $n }
figure-source-n-period = { " · " }n = { $n } ({ $period })

figure-description-rows = { $rows } groepen. Het hoogst is { $high }: { $high-value }. Het laagst is { $low }: { $low-value }.{ $hidden }
figure-description-line = Een lijn over { $periods } perioden. In { $first }: { $first-value }. In { $last }: { $last-value }.{ $hidden }
figure-description-lines = { $lines } lijnen over { $periods } perioden, van { $first } tot en met { $last }.{ $hidden }
figure-description-single = Eén getal: { $value }.
figure-description-none = Er is geen getal getoond.
figure-description-hidden = { $count ->
    [one] { " " }Van de waarden is er 1 niet getoond.
   *[other] { " " }Van de waarden zijn er { $count } niet getoond.
}
figure-break = { $day }: { $what }
