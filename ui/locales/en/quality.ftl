quality-accuracy = Accuracy
quality-accuracy-about = Do the values match reality?
quality-completeness = Completeness
quality-completeness-about = Are values missing?
quality-completeness-full = Every column is completely filled.
quality-completeness-text = Least filled column: { $column }, { $share } filled.
quality-validity = Validity
quality-validity-about = Does every value fit its column?
quality-validity-text = { $cells ->
    [0] No cell that does not fit its column.
    [one] 1 cell does not fit its column.
   *[other] { $cells } cells do not fit their column.
}
quality-consistency = Consistency
quality-consistency-about = Do the data contradict themselves?
quality-consistency-text = { $rows ->
    [0] No repeated rows.
    [one] 1 row occurs more than once.
   *[other] { $rows } rows occur more than once.
}
quality-consistency-alike = { $pairs ->
    [one] In { $column } two names look alike: ‘{ $one }’ and ‘{ $other }’.
   *[other] In { $column } { $pairs } names look like another, such as ‘{ $one }’ and ‘{ $other }’.
}
quality-currentness = Currentness
quality-currentness-about = Are the data about the right moment?
quality-currentness-text = { $months ->
    [0] The reference date is in this month.
    [one] The reference date is 1 month ago.
   *[other] The reference date is { $months } months ago.
}
quality-currentness-unknown = The reference date has not been filled in.
quality-precision = Precision
quality-precision-about = Are the numbers exact enough?
quality-precision-text = The numbers are not rounded to tens or more.
quality-precision-rounded = { $column } is rounded to { $step }. Small differences then say nothing.
quality-singled-out = { $rows ->
    [one] 1 row is the only one with its combination of { $columns }.
   *[other] { $rows } rows are the only one with their combination of { $columns }.
}
quality-singled-out-none = Every combination of { $columns } occurs at least { $smallest } times.
quality-plausibility = Plausibility
quality-plausibility-about = Can the values be believed?
quality-plausibility-text = No number lies far from the others.
quality-plausibility-outliers = { $cells ->
    [one] In { $column } 1 number lies far from the others.
   *[other] In { $column } { $cells } numbers lie far from the others.
}
quality-traceability = Traceability
quality-traceability-about = Do you know how the owner came to these figures?
quality-traceability-text = { $sheets ->
    [one] Every number can be followed to a cell of the file.
   *[other] Every number can be followed to a cell of { $sheets } tables.
}
quality-understandability = Understandability
quality-understandability-about = Do you know what the values mean?
quality-understandability-text = { $explained ->
    [one] 1 of the { $columns } columns has an explanation.
   *[other] { $explained } of the { $columns } columns have an explanation.
}

break-caveat = Something changed on { $day }: { $what }. Figures before and after cannot simply be compared.
break-caveat-handled = Something changed on { $day }: { $what }. This is how we deal with it: { $handling }.
break-known-passend-onderwijs = introduction of inclusive education (passend onderwijs)
break-known-decentralisation = youth care, social support and participation move to the municipalities
break-known-wmo-tariff = flat rate for social support (Wmo)
break-known-compulsory-care = new acts on compulsory care
break-known-corona = corona and the measures against it
break-known-debt-signals = municipalities must follow up early signals of debt
break-known-civic-integration = new Civic Integration Act
break-known-youth-residence = another rule for which municipality pays for youth care
break-known-environment-act = introduction of the Environment and Planning Act
