sources-back-to-question = Back to your question
sources-lead = Bring in the sheets and record where they come from.
sources-pick = Choose a sheet
sources-pick-other = Choose another file
sources-empty = There are no data yet
sources-empty-why = Choose an Excel, LibreOffice or csv file. You check the table before anything is stored.
sources-empty-read-only = You can only read this dossier now.
sources-drop = You can also drag a file to this window.
sources-paste-how = Or copy cells in Excel and press Ctrl+V here.
sources-paste-nothing = What you pasted is not a table.
sources-queued = { $count ->
    [one] This file waits for its turn.
   *[other] These { $count } files wait for their turn.
}
sources-queued-what = First take over the table you are looking at, or cancel it.
sources-pasted = pasted cells
sources-reading = Reading { $name }
sources-retry = Try again
sources-nothing-stored = Nothing was stored.
sources-look = View the rows
sources-more = Show all
sources-less = Show less
sources-from = { $file } · sheet ‘{ $sheet }’ · cells { $range }
sources-aside = Do not use
sources-aside-again = Use again
sources-set-aside = You do not use this table
sources-still-used = Something still leans on { $name }.
sources-still-used-remedy = First choose other data for the question, or make that table again.
sources-combined = { $tables ->
    [one] Made of 1 table
   *[other] Made of { $tables } tables
}
sources-made-rows = { $rows ->
    [one] The table has 1 row.
   *[other] The table has { $rows } rows.
}
sources-input = { $name }: { $used } of { $records ->
    [one] 1 row
   *[other] { $records } rows
} used
sources-superseded = Replaced by { $name }
sources-combined-why = Why: { $why }
sources-part-of = Part of { $names }
sources-part-behind = A source has a newer version
sources-make-again = Make again
sources-making-again = Making it again
sources-made-again = { $name } was made again.
sources-difference = What is different?
sources-tab-made = While making
sources-made-of = Made of
sources-made = Made
sources-missing = { $count ->
    [one] 1 field to fill in
   *[other] { $count } fields to fill in
}
sources-quality-low = Quality needs attention
sources-about = About { $name }
sources-tab-card = Source card
sources-tab-columns = Columns
sources-tab-report = While reading
sources-tab-count = { $title } ({ $count })
sources-group-origin = Where does it come from?
sources-group-coverage = What is it about?
sources-group-use = May and can it be used?
sources-group-care = Small counts and gaps
sources-sheets-behind = Tables this one was made of
sources-sheets-why = You fill this in at the tables themselves.
sources-sheets-count = { $count ->
    [0] Everything is filled in everywhere.
    [one] At 1 table questions are still open.
   *[other] At { $count } tables questions are still open.
}
sources-sheets-name = Table
sources-sheets-owner = Owner
sources-sheets-day = Reference date
sources-sheets-questions = Questions
sources-sheets-way = To the source card
sources-sheets-open = { $count } still open
sources-sheets-none-open = Filled in
sources-sheets-fill = Fill in
sources-sheets-fill-of = Fill in: { $name }
sources-sheets-look = View
sources-sheets-look-of = View { $name }
sources-sheets-all = Show all { $count } tables
sources-copy-offer = { $count ->
    [one] 1 other table lacks answers that are already here.
   *[other] { $count } other tables lack answers that are already here.
}
sources-copy-open = Copy to other tables
sources-copy-title = Copy answers
sources-copy-what = What you tick goes to the other tables. Nothing is written over there: only empty fields get an answer.
sources-copy-answers = Which answers?
sources-copy-no-answer = Choose at least one answer.
sources-copy-not = Period, reference date, version and status you fill in for each table.
sources-copy-to = To which tables?
sources-copy-none = Choose at least one table.
sources-copy-do = Copy
sources-copy-done = { $count ->
    [one] The answers are now at 1 more table.
   *[other] The answers are now at { $count } more tables.
}
sources-dictionary = Columns of { $name }
sources-letter = Column
sources-column = Name
sources-filled = Filled
sources-blank-of = { $rows } empty: view the rows of { $name }
sources-distinct = Values
sources-definition = What does it mean?
sources-definition-of = What does { $name } mean?
sources-definition-hint = Explain the values
sources-quality = Quality
sources-quality-good = { $good } of { $all } in order
sources-quality-attention = { $count ->
    [one] 1 needs attention
   *[other] { $count } need attention
}
sources-quality-open = { $count } still to judge
sources-quality-measured = Measured in the table
sources-quality-judged = What you judge yourself
sources-quality-judged-there = You give your judgement at { $names }.
sources-singled-out = Whether people can be recognised
sources-stated-take = Use: { $value }
sources-quality-not-judged = Not judged yet
sources-quality-cells = View the cells
sources-quality-numbers = View the numbers
sources-look-blank = View { $name } ({ $rows } empty)
sources-blank-more = { $count ->
    [one] 1 more column has empty cells. It stands at Columns.
   *[other] { $count } more columns have empty cells. They stand at Columns.
}
sources-look-at = Look at this
sources-in-order = In order
sources-skipped = Skipped rows
sources-skipped-none = No row was skipped.
sources-dropped = Columns left out
sources-dropped-none = No column was left out.
sources-chosen = Choices while reading
sources-chosen-none = There was nothing to choose.
sources-odd = Noticed
sources-odd-none = Nothing was noticed.
sources-rows-at = row { $rows }
sources-imported = Read in
sources-imported-by = { $at } by { $who }
sources-check-code = Check code
sources-rows-of = Rows of { $name }
sources-rows-shown = { $shown } of { $all } rows
sources-rows-counting = Counting rows
sources-rows-none = No row fits: { $filter }.
sources-rows-none-together = No row fits all of this: { $filters }.
sources-sheet-row = Row
sources-cell-outlying = This number lies far from the others.
sources-cell-gap = There is no value; the cell says why.
sources-facets = Columns
sources-facets-show = Show columns
sources-facets-hide = Hide columns
sources-facets-waiting = Counting columns
sources-facet-blank = { $rows } empty
sources-facet-outlying = { $rows ->
    [one] 1 row stands out
   *[other] { $rows } rows stand out
}
sources-facet-keep-blank = Empty ({ $rows })
sources-facet-keep-outlying = Stands out ({ $rows })
sources-facet-search = Find a value
sources-facet-not-found = This value is not among them.
sources-facet-nothing = There are no values here.
sources-facet-values-of = Values of { $name }
sources-facet-rows = { $rows ->
    [one] row
   *[other] rows
}
sources-facet-bars-of = Spread of { $name }
sources-facet-stretch = { $least } to { $most }
sources-facet-bar = from { $least } to { $most }: { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
sources-facet-limits-of = Limits of { $name }
sources-facet-least = From
sources-facet-most = Up to and including
sources-facet-apply = Apply
sources-chips = Which rows do you see?
sources-chip-values = { $name }: { $values }
sources-chip-more = { $name }: { $values } and { $count } more
sources-chip-blank = { $name }: empty
sources-chip-outlying = { $name }: stands out
sources-chip-bar = { $name }: from { $least } to under { $most }
sources-chip-between = { $name }: { $least } up to and including { $most }
sources-chip-from = { $name }: from { $least }
sources-chip-to = { $name }: up to and including { $most }
sources-chip-off = Take away: { $filter }
sources-chips-clear = Clear all
sources-goto = Go to row
sources-goto-go = Go
sources-goto-wrong = Fill in a row number of this sheet.
sources-freeze = Keep in view
sources-freeze-none = no column
sources-freeze-columns = { $count ->
    [one] 1 column
   *[other] { $count } columns
}
sources-origin-row = row { $row }
sources-origin-wrong = Is a value wrong? Mend the file and read it again. The old version is kept.
sources-origin = Where does this come from?
sources-origin-hint = Choose a cell to see where its value comes from.
sources-origin-waiting = Looking for cells
sources-origin-close = Close where it comes from
sources-origin-none = No cell stands behind this value.
sources-origin-empty = empty
sources-origin-table = Table
sources-origin-file = File
sources-origin-sheet = Sheet
sources-origin-cell = Cell
sources-origin-text = Read as
sources-ethics = May you use these data?
sources-ethics-why = This is the second part of the ethics check. It is about the data themselves.

help-sources-good =
    You know of every number who counted it and how.
    Personal data you do not need have been left out.
    You know what the data are not about.
help-sources-discuss =
    Are the data fit for this question?
    What is missing, and is that chance?

field-sources-owner-label = Who holds the source?
field-sources-owner-hint = The department or organisation that keeps the data.
field-sources-owner-example = Housing department, subsidies team
field-sources-owner-good =
    You know whom to call with a question about the figures.
    You name a position or team, not a person.
field-sources-owner-discuss = Does the holder know that you use the data for this?
field-sources-collected-label = How were the data collected?
field-sources-collected-hint = Register, survey, count or measurement. Also write who stayed out of sight.
field-sources-collected-example = The desk enters every application. Applications on paper are missing in 2024.
field-sources-collected-good =
    Someone else understands how a row gets into the table.
    You name who or what is missing.
field-sources-collected-discuss =
    Has the way of counting changed?
    Who never gets into this register?
field-sources-period-label = Which period?
field-sources-period-hint = The time the data are about.
field-sources-period-example = 1 January 2023 up to 31 December 2025
field-sources-period-good = You name a beginning and an end.
field-sources-period-discuss = Is the last year complete?
field-sources-reference_date-label = What is the reference date?
field-sources-reference_date-hint = The day on which the state of affairs holds.
field-sources-reference_date-good = The day of the data themselves, not the day they were brought in.
field-sources-reference_date-discuss = Were figures updated after this day?
field-sources-area_level-label = Which area?
field-sources-area_level-hint = The smallest area in the table.
field-sources-area_level-example = Neighbourhood
field-sources-area_level-good = You name one level: municipality, district, neighbourhood or postcode.
field-sources-area_level-discuss = Have the borders of the areas changed?
field-sources-definition-label = What exactly was counted?
field-sources-definition-hint = Write what counts and what does not.
field-sources-definition-example = A household with a low income and a high energy bill.
field-sources-definition-good =
    Someone else would arrive at the same number.
    You name the limit: from when does something count?
field-sources-definition-discuss = Does this fit the notion in your question?
field-sources-legal_basis-label = Why may you use the data?
field-sources-legal_basis-hint = The law or agreement. Public data? Then write that.
field-sources-legal_basis-example = Public figures, CC BY 4.0
field-sources-legal_basis-good = You name the law, the by-law or the licence.
field-sources-legal_basis-discuss = Were the data collected for this purpose?
field-sources-version-label = Which version is this?
field-sources-version-hint = The number or date by which you know this file.
field-sources-version-example = Delivery of March 2026
field-sources-version-good = Someone else can ask for the same file.
field-sources-version-discuss = Will there be a newer version?
field-sources-status-label = What is the status?
field-sources-status-hint = Provisional figures may still change. Revised figures were improved later. Withdrawn figures are not used.
field-sources-status-good = You asked the holder for the status.
field-sources-status-discuss = Does your finding change when the figures are revised?
field-sources-row_is-label = What is one row about?
field-sources-row_is-hint = Read one row aloud. Whom or what does it describe?
field-sources-row_is-good = Every row is about the same kind of thing.
field-sources-row_is-discuss = Can someone or something stand in more than one row?
field-sources-fitness-label = Are the data fit for your question?
field-sources-fitness-hint = Your judgement, together with the analyst.
field-sources-fitness-good =
    You judge the data for this question, not in general.
    Fit within limits? Then name the limit.
field-sources-fitness-discuss = What would you not dare to claim with these data?
field-sources-fitness_reason-label = Why do you think so?
field-sources-fitness_reason-hint = Name what the data do and do not show.
field-sources-fitness_reason-example = Fit for comparing neighbourhoods. Not fit for households without an application.
field-sources-fitness_reason-good = The reason is about your question and about these data.
field-sources-fitness_reason-discuss = Is there a better source for this question?
field-sources-small_count-label = Limit for small counts
field-sources-small_count-hint = Smaller groups are not in findings and documents. In the rows of the table you do see them.
field-sources-small_count-example = 10
field-sources-small_count-good = The limit is so high that nobody can be recognised.
field-sources-small_count-discuss = Which limit does the municipality itself use?
field-sources-small_count_reason-label = Why this limit?
field-sources-small_count_reason-hint = Only needed when you depart from the usual limit.
field-sources-small_count_reason-example = The holder itself publishes from 5.
field-sources-small_count_reason-good = You name who agrees with this limit.
field-sources-small_count_reason-discuss = Can someone still be recognised with this limit?
field-sources-completeness_reason-label = Why are there empty cells?
field-sources-completeness_reason-hint = Only needed when a column has large gaps.
field-sources-completeness_reason-example = Gas use is missing for homes with district heating.
field-sources-completeness_reason-good = The reason explains which rows are empty.
field-sources-completeness_reason-discuss = Do the empty rows differ from the filled ones?
field-sources-accuracy-label = Do the values match reality?
field-sources-accuracy-hint = Compare a few numbers with another source.
field-sources-accuracy-good = You have checked at least three numbers.
field-sources-accuracy-discuss = Which values are hardest to measure?
field-sources-accuracy_reason-label = Why do you think so?
field-sources-accuracy_reason-hint = What did you see or ask?
field-sources-plausibility-label = Can the values be believed?
field-sources-plausibility-hint = Look at the numbers that lie far from the others.
field-sources-plausibility-good = You know of each striking number whether it is right.
field-sources-plausibility-discuss = Does this fit what you see in practice?
field-sources-plausibility_reason-label = Why do you think so?
field-sources-plausibility_reason-hint = What did you see or ask?
field-sources-traceability-label = Do you know how the owner came to these figures?
field-sources-traceability-hint = From register to sheet: which steps were in between?
field-sources-traceability-good = Someone else can make the figures again.
field-sources-traceability-discuss = Who made the sheet, and from what?
field-sources-traceability_reason-label = Why do you think so?
field-sources-traceability_reason-hint = What did you see or ask?
field-sources-understandability-label = Do you know what the values mean?
field-sources-understandability-hint = See under Columns whether each column has an explanation.
field-sources-understandability-good = A council member understands what was counted.
field-sources-understandability-discuss = Which word means something else to you?
field-sources-understandability_reason-label = Why do you think so?
field-sources-understandability_reason-hint = What did you see or ask?
sources-breaks = Did something change over time?
sources-breaks-lead = A new act or another way of counting may make years hard to compare.
sources-breaks-known = Known breaks in these years
sources-break-yes = Plays a part
sources-break-yes-of = Plays a part: { $what }
sources-break-no = Plays no part
sources-break-no-of = Plays no part: { $what }
sources-break = Break { $number }
sources-breaks-add = Add a break
sources-breaks-none = No break written down yet. Think of a municipal merger or new borders too.
field-breaks-since-label = From which day?
field-breaks-since-hint = The first day on which it was different.
field-breaks-what-label = What changed?
field-breaks-what-hint = The act, the border or the way of counting.
field-breaks-what-example = Requests through the website count as well from now on.
field-breaks-kind-label = What kind of break is it?
field-breaks-concerns-label = Does this play a part in your figures?
field-breaks-handling-label = How do you deal with it?
field-breaks-handling-hint = This will stand beside every figure about these years.
field-breaks-handling-example = We only compare the years after the change.
field-breaks-handling-good = The reader knows which years can be compared.
field-breaks-handling-discuss = Can the old figures be converted?
