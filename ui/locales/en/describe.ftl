# Describe: results, caveats and what does not follow from them. Sentences for documents: at most 20 words.
# Numbers come in finished; only counts choose between singular and plural.

## What is measured; every sentence begins with it

describe-what-it = It
describe-what-rows = The number of rows
describe-what-number = The number of { $subject }
describe-what-sum = The total of ‘{ $measure }’
describe-what-mean = The mean of ‘{ $measure }’
describe-what-median = The median of ‘{ $measure }’
describe-what-part = The part of the total of ‘{ $measure }’
describe-what-part-of = The part of all { $subject }
describe-what-part-of-rows = The part of all rows
describe-what-share = The share of { $subject }
describe-what-share-met = The share of rows with ‘{ $values }’
describe-what-share-of = The share ‘{ $measure }’ of ‘{ $base }’
describe-what-share-rows = The number of rows as a part of ‘{ $base }’
describe-what-rate = The number of { $subject } per 1.000 { $per }
describe-what-rate-of = The total of ‘{ $measure }’ per 1.000 { $per }
describe-what-rate-rows = The number of rows per 1.000 { $per }
describe-place-area = in { $name }
describe-place-group = for { $name }
describe-place-period = in { $name }
describe-what-in = { $what } in { $period }
describe-what-only = { $what } (only { $column }: { $values })

## One number

describe-level = { $what } is { $value }.
describe-level-between = { $what } is { $value }, probably between { $low } and { $high }.
describe-withheld = { $what } cannot be shown: the counts are too small.
describe-missing = { $what } is not known: there are no values.

## Differences between groups

describe-highest = { $what } is highest { $place }: { $value }.
describe-highest-between = { $what } is highest { $place }: { $value }, probably between { $low } and { $high }.
describe-highest-shown = { $what } is, as far as shown, highest { $place }: { $value }.
describe-highest-shown-between = { $what } is, as far as shown, highest { $place }: { $value }, probably { $low } to { $high }.
describe-lowest = { $what } is lowest { $place }: { $value }.
describe-lowest-between = { $what } is lowest { $place }: { $value }, probably between { $low } and { $high }.
describe-lowest-shown = { $what } is, as far as shown, lowest { $place }: { $value }.
describe-lowest-shown-between = { $what } is, as far as shown, lowest { $place }: { $value }, probably { $low } to { $high }.
describe-all-equal = { $what } is the same everywhere: { $value }.
describe-higher = { $what } is clearly higher than average in { $groups }.
describe-lower = { $what } is clearly lower than average in { $groups }.
describe-higher-than = { $what } is clearly higher in { $groups } than { $place }.
describe-lower-than = { $what } is clearly lower in { $groups } than { $place }.
describe-none-different = { $what } does not clearly differ from the average in any of the { $total } groups.
describe-none-different-than = { $what } does not clearly differ from { $reference } in any of the { $total } other groups.
describe-groups-some = { $count } of the { $total } { $which ->
    [shown] groups shown
    [others] other groups
    [others-shown] groups
   *[all] groups
}
describe-groups-all = { $which ->
    [shown] all { $total } groups shown
    [others] all { $total } other groups
    [others-shown] all { $total } groups
   *[all] all { $total } groups
}
describe-groups-one = { $which ->
    [shown] the only group shown
    [others] the other group
    [others-shown] the other group shown
   *[all] the only group
}

## What it was compared with

describe-reference-all = The average of all groups together is { $value }.
describe-reference-median = The median of all rows together is { $value }.
describe-reference-each = The average is { $value } per group.
describe-reference-even = With an even spread each group would have { $value }.
describe-reference-group = For comparison: { $value } { $place }.
describe-reference-periods = The average of all periods is { $value }.

## Course over time

describe-rose = { $what } rose from { $first } in { $from } to { $last } in { $to } ({ $change }).
describe-fell = { $what } fell from { $first } in { $from } to { $last } in { $to } ({ $change }).
describe-rose-plain = { $what } rose from { $first } in { $from } to { $last } in { $to }.
describe-fell-plain = { $what } fell from { $first } in { $from } to { $last } in { $to }.
describe-unchanged = { $what } was the same in { $from } and in { $to }: { $last }.
describe-from-to = { $what } was { $first } in { $from } and { $last } in { $to }.
describe-change-not-shown = { $what } was { $first } in { $from } and { $last } in { $to }; a change has not been shown.
describe-course-unknown = { $what }: the change between { $from } and { $to } cannot be shown.
describe-rose-most = { $what } rose most { $place }: from { $first } in { $from } to { $last } in { $to }.
describe-fell-most = { $what } fell most { $place }: from { $first } in { $from } to { $last } in { $to }.
describe-none-changed = { $what } did not clearly change in any of the groups shown.
describe-rose-count = { $what } clearly rose in { $groups }.
describe-fell-count = { $what } clearly fell in { $groups }.

## Keep in mind

describe-caveat-small = Not shown: { $names }. The number there is under { $least }.
describe-caveat-small-count = { $count ->
    [one] One result is not shown: the number there is under { $least }.
   *[other] { $count } results are not shown: the numbers there are under { $least }.
}
describe-caveat-base = No percentage for { $names }: the group is smaller than { $least }.
describe-caveat-base-count = { $count ->
    [one] One percentage is not shown: the group is smaller than { $least }.
   *[other] { $count } percentages are not shown: the groups are smaller than { $least }.
}
describe-caveat-secondary = Not shown: { $names }. Otherwise a number under { $least } could be derived.
describe-caveat-secondary-count = { $count ->
    [one] One result is not shown: otherwise a number under { $least } could be derived.
   *[other] { $count } results are not shown: otherwise a number under { $least } could be derived.
}
describe-caveat-missing = { $count ->
    [one] One row ({ $share }) has no value. It does not count.
   *[other] { $count } rows ({ $share }) have no value. They do not count.
}
describe-caveat-missing-some = A few rows have no value. They do not count.
describe-caveat-unlabelled = { $count ->
    [one] One row belongs to no group or period and does not count.
   *[other] { $count } rows belong to no group or period and do not count.
}
describe-caveat-unlabelled-some = A few rows belong to no group or period and do not count.
describe-caveat-empty = { $count ->
    [one] One group or period has no values.
   *[other] { $count } groups or periods have no values.
}
describe-caveat-no-base = { $count ->
    [one] For one group or period the denominator is zero or less. Nothing was computed there.
   *[other] For { $count } groups or periods the denominator is zero or less. Nothing was computed there.
}
describe-caveat-percentages-added = Percentages were added up here. That seldom means anything.
describe-caveat-over-whole = Sometimes the numerator is larger than the denominator. Check whether they belong together.
describe-caveat-not-counts = The column of counts also holds fractions or negative numbers. So no margin was computed.
describe-caveat-one-base = { $column } is the same from { $first } to { $last }, so it is probably of one year. Better look for the numbers of each year.
describe-caveat-base-repeated = The denominator is the same on all rows of a group. Check that it does not count double.
describe-caveat-not-compared = The comparison asked for needs groups or periods. Nothing was compared.
describe-caveat-levels-mixed = Column ‘{ $column }’ has areas of different levels. Whoever lives in a district also counts in the municipality.
describe-caveat-no-denominator = The counts are not divided by a denominator. A large group simply counts more.
describe-caveat-periods-unread = The periods were not recognised. They stand in the order of the sheet.
describe-caveat-periods-mixed = The periods are not all equally long. Be careful in comparing them.
describe-caveat-months = The days were gathered by month. The first and last month may be incomplete.
describe-caveat-years = The days were gathered by year. The first and last year may be incomplete.
describe-caveat-many = { $count } comparisons were made at once. So the limit for ‘clearly’ was made stricter.
describe-caveat-everybody = This is the whole group, not a sample. The margin shows what chance can do.
describe-caveat-sample = This is a sample. The margin shows chance only, not who is missing.
describe-caveat-unweighted = Each row weighs the same, even when few people belong to it.
describe-caveat-row-unknown = What a row stands for is not known yet. So small numbers of rows are not withheld.

## What you may not conclude from this

describe-not-compared = That this is much or little. It was compared with nothing.
describe-not-cause-of-difference = That the difference comes from the group itself. The cause was not examined.
describe-not-cause-of-change = That policy made the change. The cause was not examined.
describe-not-continuing = That this will go on. It says nothing about the time to come.
describe-not-each-member = That this holds for everyone in a group. It is about the group as a whole.
describe-not-unchanged = That nothing changed. A change has only not been shown.
describe-not-unchanged-in = That nothing changed { $place }. A change has only not been shown.
describe-not-unchanged-groups = { $count ->
    [one] That nothing changed in one group. A change has only not been shown.
   *[other] That nothing changed in { $count } groups. A change has only not been shown there.
}
describe-not-equal = That { $group } equals the average. A difference has not been shown.
describe-not-equal-groups = { $count ->
    [one] That one group equals the average. A difference has not been shown.
   *[other] That { $count } groups equal the average. A difference has not been shown there.
}
describe-not-equal-periods = { $count ->
    [one] That one period equals the average. A difference has not been shown.
   *[other] That { $count } periods equal the average. A difference has not been shown there.
}
describe-not-equal-to = That { $group } equals { $reference }. A difference has not been shown.
describe-not-equal-to-groups = { $count ->
    [one] That one group equals { $reference }. A difference has not been shown.
   *[other] That { $count } groups equal { $reference }. A difference has not been shown there.
}

## When it cannot be done

describe-error-unknown-column = Column { $column } is not in this table. Nothing was computed.
describe-remedy-unknown-column = Choose another column.
describe-error-not-numbers = Column ‘{ $column }’ does not hold numbers. Nothing was computed.
describe-remedy-not-numbers = Choose a column with numbers, or count the rows.
describe-error-no-measure = No column to measure has been chosen yet.
describe-remedy-no-measure = Choose what you want to measure.
describe-error-no-denominator = ‘Per 1.000’ needs a denominator. None has been chosen yet.
describe-remedy-no-denominator = Choose a column with counts, such as inhabitants.
describe-error-denominator-unused = A mean or median is not divided by a denominator.
describe-remedy-denominator-unused = Leave out the denominator, or choose a share or ‘per 1.000’.
describe-error-unknown-group = The group ‘{ $group }’ does not occur in these rows.
describe-remedy-unknown-group = Choose another group to compare with.
describe-error-no-labels = Column ‘{ $column }’ is empty in all these rows. Nothing was divided.
describe-remedy-no-rows = Choose another value, or take a condition away.
describe-error-too-many-cells = This gives { $cells } results. That is too many to read.
describe-remedy-too-many-cells = Choose a column with fewer groups, or set conditions.
describe-error-cancelled = The computation was stopped. Nothing was kept.
describe-remedy-cancelled = Start again if you want the result after all.
