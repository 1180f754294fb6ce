# What the core says: failures, steps, acts, the two readings of a question, intake and the origin of numbers.

desk-bug = Something went wrong inside Raadslag. What was stored already is safe.
desk-bug-remedy = Try again. Does it keep failing? Close Raadslag and open the dossier again.
desk-bad-call = Raadslag did not understand its own call ({ $cause }). Nothing has changed.
desk-no-call = Raadslag does not know the call { $name }. Nothing has changed.
desk-cancelled = Stopped. Nothing was stored.
desk-no-home = Raadslag found no folder for its data on this computer.
desk-no-dossier = No dossier is open.
desk-no-dossier-remedy = Open a dossier first, or make a new one.
desk-no-recent = This dossier is no longer in the list.
desk-no-handle = Raadslag no longer knows which file this is. Choose the file again.
desk-no-finding = There is no finding { $finding }.
desk-no-gate = There is no gate { $gate }.
desk-no-question = The finding belongs to no analysis question yet.
desk-no-question-remedy = First choose the analysis question that this answers.
desk-no-clipboard = The figure could not be copied. Use ‘Export’ for a file.
desk-no-pseudonym-key = The key for pseudonyms could not be kept ({ $cause }). Nothing was brought in.
desk-cannot-reveal = The folder could not be shown. The file is in { $folder }.
desk-name-missing = Give the dossier a name.
desk-field-empty = Fill in this field.
desk-read-only = You can only read this dossier now.
desk-read-only-remedy = Wait until the other person is done, or make a copy.
desk-someone-else = someone else
desk-saved-beside = The file had changed meanwhile. Your work is beside it in { $file }.
desk-both-changed = The file and your work on this computer have both changed. Everything is kept.
desk-both-changed-remedy = Choose what to go on with: your work, the file, or both.
desk-gates-in-the-way = { $gates ->
    [0] This is not possible yet. { $why }
    [one] 1 point is still open. { $why }
   *[other] { $gates } points are still open. { $why }
}
desk-gate-blocks = This point is a block. You cannot pass it.
desk-gate-not-open = This point is not open. There is nothing to pass.
desk-override-incomplete = Fill in who goes on and why. It is printed in the note.
desk-copy-name = Copy of { $name }

dialog-open-dossier = Open a dossier
dialog-new-dossier = Where do you want to keep the dossier?
dialog-open-sheet = Choose a spreadsheet
dialog-export-folder = Choose a folder for the files
dialog-dossiers = Raadslag dossiers
dialog-sheets = Spreadsheets
dialog-all-files = All files

sample-file-name = Voorbeeld praktijkondersteuner jeugd

home-today = Today, { $time }
home-yesterday = Yesterday, { $time }

history-undid = Undone: { $act }
history-redid = Done again: { $act }

act-new = dossier made
act-set-field = ‘{ $field }’ changed
act-add-item = { $list } added
act-remove-item = { $list } removed
act-move-item = { $list } moved
act-set-definition = definition of column { $column } changed
act-judge-break = break ‘{ $name }’ judged
act-copy-card = source card of { $name } copied to other tables
act-override = went on all the same
act-import = { $file } brought in
act-set-aside = set table ‘{ $name }’ aside
act-take-up = took up table ‘{ $name }’ again
act-combine = made table ‘{ $name }’
act-combine-again = made table ‘{ $name }’ again
act-pin = finding { $finding } pinned
act-recompute = finding { $finding } computed again
act-use-as-argument = argument made of { $finding }
act-argue = argument added
act-link-finding = { $finding } linked to or from an argument
act-renew-number = number renewed in ‘{ $field }’
act-go-back = went back to step { $seq }

list-causes = cause
list-stakeholders = stakeholder
list-questions = analysis question
list-breaks = break in time
list-goals = goal
list-findings = finding
list-points = decision point
list-arguments = argument
list-objections = objection
list-milestones = milestone
list-monitors = moment of measuring

step-start = Start
step-question = Question
step-goal = Goal
step-brief = Analysis brief
step-sources = Data in order
step-describe = Describe
step-explain = Explain
step-project = Predict
step-weigh = Weigh
step-note = Note
step-done = Done
step-filled = { $filled } of { $of } filled in
step-points = { $points ->
    [one] 1 point open
   *[other] { $points } points open
}

type-text = Text
type-integer = Whole number
type-decimal = Number
type-percentage = Percentage
type-currency = Amount
type-date = Date
type-period = Period
type-boolean = Yes or no
type-code = Code
role-time = Time
role-area = Area
role-group = Group
role-measure = Measure
role-count = Number of people or cases
role-denominator = Denominator
role-id = Identifies the row
role-text = Other
row-title = title
row-empty = empty
row-header = header row
row-unit = unit
row-data = data
row-heading = heading
row-subtotal = subtotal
row-total = total
row-note = note
personal-bsn = Personal data: BSN
personal-iban = Personal data: bank account
personal-email = Personal data: e-mail address
personal-phone = Personal data: telephone number
personal-birth-date = Personal data: birth date
personal-address = Personal data: address
personal-name = Personal data: name
personal-plate = Personal data: licence plate
personal-text = Free text
personal-bsn-text = The numbers pass the eleven test. Your question does not need them.
personal-iban-text = This column holds bank accounts. Your question does not need them.
personal-email-text = This column holds e-mail addresses. Your question does not need them.
personal-phone-text = This column holds telephone numbers. Better leave them out.
personal-birth-date-text = This column holds birth dates. An age group is often enough.
personal-address-text = This column holds addresses. A neighbourhood is often enough.
personal-name-text = This column holds names. Your question does not need them.
personal-plate-text = This column holds licence plates. Your question does not need them.
personal-text-text = Free text may name people. Better leave the column out.
dropped-by-choice = Left out at your request

progress-reading = Reading the spreadsheet
progress-storing = Storing the data
progress-combining = Combining tables
progress-comparing = Comparing versions
rows-kept = { $kept } of { $present ->
    [one] 1 row read.
   *[other] { $present } rows read.
}
intake-pasted-name = Pasted cells
intake-size = { $size } · { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
intake-no-sheet = There is no sheet ‘{ $sheet }’ in this file.
intake-note-below = Below the table it says: ‘{ $note }’
intake-note-above = Above the table it says: ‘{ $note }’
sources-stated = In { $cell } it says: ‘{ $note }’
intake-no-table = No table was found on sheet ‘{ $sheet }’. A form, an explanation or a calculation is no table.
intake-no-such-table = There is no table with this number on sheet ‘{ $sheet }’.
intake-nothing-chosen = No table has been chosen yet.
intake-no-cell = Cell { $cell } has no open question.
intake-name-taken = The name ‘{ $name }’ cannot be used. Choose a name that does not exist yet.
intake-choices-open = First choose what happens with column { $columns }. Nothing has been stored yet.
intake-choices-open-remedy = Leave the column out, or replace its values by a pseudonym.
intake-open-choice = Choose what happens with column { $letter }
intake-session-gone = This table is no longer in view. Choose the file again.
intake-sheet-none = no table
intake-sheet-one = 1 table: { $first } to { $last }
intake-sheet-many = { $tables } tables
intake-reconciliation = Read: { $kept } of { $present ->
    [one] 1 row.
   *[other] { $present } rows.
}
intake-nothing-skipped = No row skipped.
intake-skipped = Skipped: { $rows }.
intake-skipped-row = row { $row } ({ $why })
intake-skipped-more = { $more ->
    [one] and 1 more
   *[other] and { $more } more
}
intake-odd-title = { $odd ->
    [one] 1 of { $all } values does not fit its type
   *[other] { $odd } of { $all } values do not fit their type
}
intake-odd = ‘{ $shown }’ in row { $row }
intake-odd-empty = Empty
intake-odd-unknown = Unknown
intake-ask-numbers = What does { $example } mean in this column?
intake-answer-decimal-comma = The point separates thousands
intake-answer-decimal-point = The point separates decimals
intake-ask-dates = What does { $example } mean in this column?
intake-answer-day-first = First the day, then the month
intake-answer-month-first = First the month, then the day
intake-ask-gaps = ‘{ $example }’ stands in the first row of its block only. Does it hold for the rows below too?
intake-answer-down = Yes, fill it down
intake-answer-leave = No, leave the cells empty
intake-ask-long = { $columns } columns stand side by side, from { $first } to { $last }. Make rows of them?
intake-long-no = No, leave the table as it is
intake-long-no-then = Every column stays a column of its own.
intake-long-yes = Yes, make rows of them
intake-long-yes-then = You get a column { $level }. Then you can compare, or follow it through time.
intake-ask-upright = This table lies on its side: each row is another measure. { $columns } columns stand beside each other, from { $first } to { $last }. Do you want to set the table upright?
intake-upright-yes = Yes, set the table upright
intake-upright-yes-then = Each row becomes a column. You get a column { $level } with the names that now stand above the columns.
intake-upright-no = No, leave the table as it is
intake-upright-no-then = Each column stays a column of its own, with different measures below each other.
intake-ask-headings = { $rows } headings stand between the rows. Add them as a column?
intake-headings-yes = Yes, make a column of them
intake-headings-yes-then = You get a column { $name } with the heading of each row.
intake-headings-no = No, leave them out
intake-headings-no-then = The rows then no longer say what they belong to.
intake-personal-title = Column { $letter }: { $kind }
intake-personal-drop = Leave out
intake-personal-drop-then = The column does not enter the dossier. Nothing of it remains.
intake-personal-pseudonymise = Replace by a pseudonym
intake-personal-pseudonymise-then = Equal values stay equal but cannot be read. The key stays with you.
intake-personal-coarsen = Keep only the year of birth
intake-personal-coarsen-then = Day and month do not enter the dossier. You can still compare by age.
intake-personal-keep = Keep
intake-personal-keep-then = The column does enter the dossier. Explain in step 4 why that is allowed.

label-fact = Fact
label-fact-why = Read directly from a source that is fit for this question.
label-strong-indication = Strong indication
label-strong-indication-why = Compared, other explanations excluded, and a second source.
label-indication = Indication
label-indication-why = There is a comparison, but no second source yet.
label-assumption = Assumption
label-assumption-why = Not compared, and the source is not yet found fit for this question.
label-political-judgement = Political judgement
label-political-judgement-why = This is a choice, not a result of data.

withheld-small = not shown: small counts
withheld-base = not shown: group too small for a percentage
withheld-secondary = not shown: a small count would follow from it
measure-missing = not measured
measure-n-withheld = small
measure-interval = { $low } and { $high }
unit-number = number
unit-share = share
unit-points = percentage points
unit-per-thousand = per 1.000 { $of }
unit-euro = euros
finding-rows = { $used ->
    [one] 1 row used
   *[other] { $used } rows used
}, { $missing ->
    [0] none without a value
    [one] 1 without a value
   *[other] { $missing } without a value
}
finding-source = Source: { $origin } · { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
finding-source-dated = Source: { $origin } · { $day } · { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
finding-outdated-newer = There is a newer version of these data.
finding-outdated-part = A table that this was made of has a newer version.
finding-outdated-withdrawn = The source has been withdrawn.
trail-measure = measured
trail-denominator = divided by
trail-group = divided into
trail-period = per period
trail-filter = condition
trail-cells = Cells { $cells }
number-origin = { $origin }, cells { $cells }

zin-whole = { $text }
zin-and = and
zin-or = or
zin-are = are there
zin-are-per = per 1.000
zin-for = of
zin-is = consists of
zin-against = , compared with
zin-measure = by ‘{ $column }’
zin-measure-of = of ‘{ $column }’
zin-denominator = ‘{ $column }’
zin-denominator-total = the total
zin-group = by { $column }
zin-period = by { $column }
zin-period-too = and per { $column }
zin-filter = only where ‘{ $column }’ is: { $values }
zin-no-group = for everyone together
zin-no-period = over the whole period
zin-no-filter = without a condition
zin-none-denominator = the total
zin-choose-statistic = choose what you want to know
zin-choose-subject = who or what
zin-choose-measure = choose a column
zin-choose-denominator = choose a denominator
zin-choose-comparison = choose a comparison
zin-statistic-sum = How many
zin-statistic-sum-then = Adds the values of a column.
zin-statistic-count = How many rows with
zin-statistic-count-then = Counts the rows.
zin-statistic-mean = What is the average
zin-statistic-mean-then = The average of a column.
zin-statistic-median = What is the middle value
zin-statistic-median-then = Half lies below it, half above.
zin-statistic-share = Which part of
zin-statistic-share-then = Divides one column by another.
zin-statistic-rate = How large is the number of
zin-statistic-rate-then = Number per 1.000, so that areas can be compared.
zin-comparison-average = the average
zin-comparison-whole = all groups together
zin-comparison-group = ‘{ $group }’
zin-comparison-first-period = the first period
zin-comparison-nothing = nothing
zin-label-statistic = What do you want to know?
zin-label-subject = Who or what is it about?
zin-label-dataset = In which data?
zin-label-measure = Which column do you count?
zin-label-denominator = What do you divide by?
zin-label-group = Divided into?
zin-label-period = Per period?
zin-label-filter = With a condition?
zin-label-comparison = What do you compare with?
zin-hint-statistic = First choose what you want to know.
zin-hint-subject = Write down who or what it is about.
zin-hint-dataset = Choose the data that hold the answer.
zin-hint-measure = Choose the column that you count.
zin-hint-denominator = Without a denominator areas cannot be compared.
zin-hint-comparison = A number without a comparison does not say whether it is much.
zin-term-sort = Sort
zin-term-analysis = Analysis
zin-analysis-number = one number
zin-analysis-groups = table and figure per group
zin-analysis-line = line over time
zin-analysis-lines = line over time, per group
zin-analysis-hypotheses = testing hypotheses, with other explanations
zin-analysis-projection = projecting with a band, after a test on the past
zin-analysis-options = comparing options by their consequences
zin-term-source = Source
zin-term-numerator = Numerator
zin-term-denominator = Denominator
zin-term-filter = Filter
zin-term-group = Group
zin-term-period = Period
zin-term-comparison = Comparison
zin-term-reference-date = Reference date
zin-term-sum = sum
zin-term-count = number of rows
zin-term-mean = mean
zin-term-median = median
zin-term-share = share
zin-term-rate = number per 1.000
zin-reads-sort = { $type }: { $statistic }
zin-reads-column = { $name }, column { $letter }
zin-reads-open = still open
zin-reads-none = none

choice-kind-descriptive = Describe
choice-kind-diagnostic = Explain
choice-kind-predictive = Predict
choice-kind-prescriptive = Weigh
choice-note_kind-beslisnota = Decision note
choice-note_kind-collegevoorstel = Board proposal
choice-note_kind-raadsvoorstel = Council proposal

export-name-workbook = Workbook
export-nothing-chosen = Choose what you want to export.
export-exists = { $file } exists in this folder already. Nothing was overwritten.
export-exists-remedy = Write over the file, or choose another folder.
export-cannot-write = { $file } could not be written ({ $cause }). Your dossier is safe.
export-cannot-write-remedy = Close the file in Word or Excel, or choose another folder.
export-not-final = It cannot be definite yet. Open points: { $gates }. Numbers to look at: { $numbers }.
export-not-final-remedy = Settle the open points, or export as a draft.
trace-cannot-read = The file could not be read ({ $cause }).
trace-in-print = A PDF carries its results in print, such as R1. A program cannot follow them there.
trace-not-ours = This file is not a note or workbook of Raadslag.
trace-not-ours-remedy = Choose the note in Word or the workbook in Excel.
cli-usage = This command cannot be read. Nothing was done.
cli-usage-remedy = Ask for help with: raadslag-cli --help
cli-header = ‘{ $value }’ is no header. Give for instance 4-5, or 0 for none.
cli-role = ‘{ $value }’ is no role. Give for instance Buurt=area.
cli-type = ‘{ $value }’ is no type. Give for instance Code=code.
cli-answer = ‘{ $value }’ is no answer. Give for instance Inwoners=decimal_comma.
cli-note-kind = ‘{ $value }’ is no kind of note. Choose docx or pdf.
rows-missing-unknown = unknown
rows-missing-secret = × withheld
rows-missing-not-applicable = n/a
rows-missing-not-yet = not yet known
rows-missing-odd = left empty
rows-missing-empty = empty
rows-raw = Here you see the numbers of the source itself, small ones too. Small numbers are not in findings and documents.
rows-emptied = There are no rows in this table.
rows-emptied-by-one = No row has { $condition }.
rows-emptied-together = There is no row that has all of this: { $conditions }.
rows-facet-range = From { $least } up to { $most }. The middle is { $middle }.
rows-facet-days = From { $first } up to { $last }.
rows-facet-more = { $values ->
    [one] and one other value
   *[other] and { $values } other values
}
rows-facet-row = row { $row }
rows-row-filtered = Row { $row } does not meet your filters.
rows-row-skipped = Row { $row } was not read: { $reason }
rows-row-outside = The table runs from row { $first } to row { $last }.
rows-behind-more = { $cells ->
    [one] and one other cell
   *[other] and { $cells } other cells
}
rows-not-a-number = ‘{ $value }’ is not a number.
rows-not-a-number-remedy = Type a number, such as 1.250 or 12,5.
