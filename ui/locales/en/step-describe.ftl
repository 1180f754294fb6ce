step-describe-lead = What is the matter? Here you see what the data show.
step-describe-tabs = Findings
step-describe-finding = Finding { $finding }
step-describe-question = Question { $number }
step-describe-new = New finding
step-describe-is-outdated = To be looked at again

step-describe-empty = There are no data yet
step-describe-empty-why = A finding comes out of a sheet. Bring one in first.
step-describe-empty-go = Go to the data

step-describe-analyst-reads = As the analyst reads it
step-describe-change-question = Change the question

step-describe-closed = This result is still closed
step-describe-closed-why = First agree what you will do with which result. Then the number cannot steer the agreement.
step-describe-closed-go = Make the agreement
step-describe-closed-else = Look first all the same? The note will say so.
step-describe-gaps = { $count ->
    [one] 1 choice in the question is still open
   *[other] { $count } choices in the question are still open
}
step-describe-gaps-why = The program does not know yet exactly what to compute.
step-describe-gaps-go = Finish the question
step-describe-ready = The question is ready to be computed
step-describe-ready-why = The answer follows the question as the analyst reads it.
step-describe-compute = Compute the answer
step-describe-computing = Computing
step-describe-first = { $count ->
    [one] This is needed first
   *[other] These { $count } points are needed first
}
step-describe-go-there = Go there

step-describe-outdated = This finding is out of date
step-describe-again = Compute again
step-describe-same = The finding is still the same.
step-describe-differs = The finding has changed. Look at the numbers in the note.
step-describe-drawing = The figure is being drawn
step-describe-copy = Copy figure
step-describe-copied = The figure is on the clipboard.
step-describe-remove = Remove finding { $finding }
step-describe-removed = Finding { $finding } is gone.
step-describe-use = Use as argument
step-describe-use-where = For which decision point?
step-describe-at-point = For { $number }: { $text }
step-describe-used-now = Finding { $finding } is now an argument in the note.
step-describe-used-in = Used in
step-describe-argument = argument { $number }
step-describe-to-note = Go to the note

step-describe-col-what = What
step-describe-col-part = Kind
step-describe-col-period = Period
step-describe-col-value = Value
step-describe-col-interval = Probably between
step-describe-col-n = Rests on
step-describe-col-standing = Compared
step-describe-part-level = Result
step-describe-part-reference = Comparison
step-describe-part-difference = Difference
step-describe-part-change = Change
step-describe-standing-higher = clearly higher
step-describe-standing-lower = clearly lower
step-describe-standing-not_shown = no clear difference

step-describe-evidence = Strength of evidence
step-describe-caveats = Keep in mind
step-describe-not-concluded = What you may not conclude from this
step-describe-where = Where this number comes from
step-describe-code = check code
step-describe-sheet = Sheet ‘{ $sheet }’
step-describe-column = Column { $letter }: { $name }
step-describe-only = Only these rows
step-describe-cells-waiting = The rows are being fetched
step-describe-cells-row = Row
step-describe-cells-before = Previous rows
step-describe-cells-after = Next rows
step-describe-cells-page = Rows { $first } to { $last } of { $total }

step-describe-experience = Does this match your experience?

step-describe-explore = Look around freely
step-describe-exploration = Exploration
step-describe-explore-what = Looking is always allowed. An exploration belongs to no question and stays out of the note.
step-describe-exploration-what = Not kept for a question. This does not go into the note.
step-describe-look = Look at the result
step-describe-look-again = You changed the choices. Below is still the previous result.
step-describe-pick-dataset = From which table?
step-describe-pick-stat = What do you want to know?
step-describe-pick-stat-missing = Choose what you want to know.
step-describe-pick-measure = Of which column?
step-describe-pick-measure-missing = Choose a column with numbers.
step-describe-pick-per = Divided by which column?
step-describe-pick-per-missing = Choose what to divide by.
step-describe-pick-by = Divided into groups?
step-describe-pick-over = Through time?
step-describe-pick-against = What do you compare with?
step-describe-pick-subject = Who or what do you count?
step-describe-pick-subject-example = young people with youth care
step-describe-pick-where = Only some of the rows?
step-describe-pick-where-column = Column to choose by
step-describe-pick-where-value = Value of { $column }
step-describe-all-rows = All rows
step-describe-condition = { $column } is { $value }
step-describe-condition-remove = Remove condition: { $condition }
step-describe-none = No
step-describe-stat-sum = The total
step-describe-stat-sum-what = All values added up.
step-describe-stat-mean = The average
step-describe-stat-mean-what = Added up and divided by the number of rows.
step-describe-stat-median = The middle value
step-describe-stat-median-what = Half lies above it, half below.
step-describe-stat-count = The number of rows
step-describe-stat-count-what = How often something occurs.
step-describe-stat-share = The part of the whole
step-describe-stat-share-what = One column divided by another, as a percentage.
step-describe-stat-rate = The number per 1.000
step-describe-stat-rate-what = One column divided by another, times 1.000.
step-describe-against-nothing = Nothing
step-describe-against-average = The average of all groups
step-describe-against-first = The first period
step-describe-against-group = { $group }
step-describe-pin = Keep for question { $number }
step-describe-which-question = Which question does this belong to?
step-describe-no-question = There is no question yet
step-describe-no-question-why = Without a question this stays an exploration.
step-describe-no-question-go = Ask a question

help-describe-example = “High energy bills are more common than average in 3 of the 8 neighbourhoods.”
help-describe-good =
    The finding is one sentence with a number.
    You know which rows count.
    You say no more than the number shows.
help-describe-discuss =
    Do the counts match what you expect?
    Which group is missing from the data?
    Is the difference large enough to act on?

field-findings-experience-label = Does this match your experience?
field-findings-experience-good =
    Think of what colleagues and residents tell you.
    A deviation is no mistake: it helps the analyst.
field-findings-experience-discuss =
    Why does the number differ from what you see?
field-findings-experience_words-label = What strikes you, or what is missing?
field-findings-experience_words-example = “In Zandwerf we hear more complaints than this number shows.”
