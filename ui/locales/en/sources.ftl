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
sources-dictionary = Columns of { $name }
sources-letter = Column
sources-column = Name
sources-filled = Filled
sources-distinct = Values
sources-definition = What does it mean?
sources-definition-of = What does { $name } mean?
sources-definition-hint = Explain the values
sources-quality = Quality
sources-dimension = Aspect
sources-measured = Measured
sources-verdict = Verdict
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
sources-sheet-row = Row
sources-filter-column = Only rows where
sources-filter-value = equals
sources-filter-all = All values
sources-filter-off = Show all: take { $name } = { $value } away
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
field-sources-status-hint = Revised figures were improved later. Withdrawn figures are not used.
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
field-sources-small_count-hint = Raadslag does not show groups smaller than this limit.
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
