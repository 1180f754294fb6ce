# Words in drawings: titles come from the findings themselves.

figure-average = average
figure-median = median of all
figure-reference-median = median of all { $value }
figure-reference-average = average { $value }
figure-reference-named = { $name } { $value }
figure-interval = { $low } and { $high }

figure-standing-higher = clearly higher
figure-standing-not-shown = no clear difference
figure-standing-lower = clearly lower

figure-withheld-small = not shown: small numbers
figure-withheld-base = not shown: too few cases
figure-withheld-secondary = not shown: protects a small group
figure-missing = no data
figure-folded = { $count ->
    [one] and 1 more group in between
   *[other] and { $count } more groups in between
}
figure-folded-hidden = { $count ->
    [one] 1 group is not shown
   *[other] { $count } groups are not shown
}

figure-head-sum = total
figure-head-mean = average
figure-head-median = median
figure-head-count = number
figure-head-share = share
figure-head-rate = per 1.000
figure-head-value = value
figure-head-interval = probably between ({ $confidence })

figure-what-sum = Total of { $measure }
figure-what-mean = Average of { $measure }
figure-what-median = Median of { $measure }
figure-what-count = Number
figure-what-count-of = Number of { $of }
figure-what-share = Share
figure-what-share-of = { $measure } as part of { $denominator }
figure-what-rate = { $measure } per 1.000 { $denominator }
figure-what-named = { $measure }
figure-what = Result
figure-unit-euro = euros
figure-subtitle-unit = { $what }, in { $unit }
figure-subtitle-by = { $what }, by { $group }
figure-subtitle-period = { $what }, { $period }

figure-source = Source: { $origin }{ $day }{ $n }
figure-source-day = { " · " }{ $day }
figure-source-n = { " · " }n = { $n }
figure-source-n-period = { " · " }n = { $n } ({ $period })

figure-description-rows = { $rows } groups. The highest is { $high }: { $high-value }. The lowest is { $low }: { $low-value }.{ $hidden }
figure-description-line = A line over { $periods } periods. In { $first }: { $first-value }. In { $last }: { $last-value }.{ $hidden }
figure-description-lines = { $lines } lines over { $periods } periods, from { $first } up to and including { $last }.{ $hidden }
figure-description-single = One number: { $value }.
figure-description-none = No number is shown.
figure-description-hidden = { $count ->
    [one] { " " }Of the values, 1 is not shown.
   *[other] { " " }Of the values, { $count } are not shown.
}
figure-break = { $day }: { $what }
