import-title = Is this table right?
import-lead = Check the table. Nothing has been stored yet.
import-preview = Preview of the worksheet
import-pane = What you still have to check
import-grid = Worksheet { $sheet }
import-check-code = check code { $code }
import-row = Row
import-hidden-row = (hidden row)
import-kind = Type
import-role = Role
import-left-out = left out
import-column-open = Column { $letter }, { $name }: change
import-kind-of = Type of column { $letter }, { $name }
import-role-of = Role of column { $letter }, { $name }
import-sheets = Worksheets
import-hidden-sheet = hidden
import-sheet-done = read in
import-table = Table on this sheet
import-table-at = Table { $range }
import-no-table = No table was found on this sheet.
import-no-table-why = Choose another sheet, or say yourself where the table is.
import-supersedes = This is a new version
import-supersedes-what = The new table replaces ‘{ $name }’. The old one is kept.
import-choose-still = Choose
import-chosen = Chosen
import-suggested = Suggested, please check
import-long-preview = The first rows if you choose ‘yes’
import-long-totals-yes = { $count ->
    [one] Column { $names } is a total of the others. It stays behind, or you would count twice.
   *[other] Columns { $names } are totals of the others. They stay behind, or you would count twice.
}
import-long-totals-no = { $count ->
    [one] Column { $names } is a total of the others. If you add it in, you count twice.
   *[other] Columns { $names } are totals of the others. If you add them in, you count twice.
}
import-long-more = { $count ->
    [one] 1 other column comes along.
   *[other] { $count } other columns come along.
}
import-question = Column { $letter }: { $question }
import-column-title = Change a column
import-which-column = Column
import-column = { $letter } · { $name }
import-is-left-out = This column does not come into the dossier.
import-restore = Bring it along
import-leave-out = Leave column out
import-name = Name
import-name-of = Name of column { $letter }
import-name-store = Change name
import-unit = Unit
import-unit-hint = For instance: euro, m³, residents
import-column-counts = { $missing ->
    [0] All filled,
    [one] 1 cell empty,
   *[other] { $missing } cells empty,
} { $distinct ->
    [one] 1 value.
   *[other] { $distinct } different values.
}
import-row-is = Row { $row }: { $role }
import-row-is-data = Row { $row }: data
import-row-header-begins = Header begins here
import-row-header-ends = Header ends here
import-row-data-begin = Data begin here
import-row-data-end = Data end here
import-row-skip = Skip this row
import-row-read = Read as data
import-odd-where = Found in column { $letters }.
import-odd-more = { $more ->
    [one] And 1 more cell.
   *[other] And { $more } more cells.
}
import-go-to = Go to { $cell }
import-read-as = Read { $cell } as
import-remarks = Also noticed
import-outline = Change the outline
import-outline-hint = No header row? Leave those fields empty.
import-outline-header-first = Header from row
import-outline-header-last = Header up to row
import-outline-data-first = Data from row
import-outline-data-last = Data up to row
import-outline-col-first = First column
import-outline-col-last = Last column
import-outline-row-wrong = Enter a row number of this sheet.
import-outline-column-wrong = Enter a column letter of this sheet.
import-outline-order = The end lies before the beginning.
import-outline-below = The data begin below the header.
import-outline-apply = Apply the outline
import-open = { $count ->
    [one] 1 choice left: column { $letters }
   *[other] { $count } choices left: column { $letters }
}
import-open-first = { $count ->
    [one] 1 choice is still open. Nothing has been stored yet.
   *[other] { $count } choices are still open. Nothing has been stored yet.
}
import-accept = Take over
import-taken = { $file } is in the dossier.
import-storing = Taking over the table
import-rows-done = { $rows } rows
import-follows = Your corrections of { $name } were taken over
import-follows-what = This table has the same columns. Check the corrections, or begin without.
import-follows-not = Begin without corrections
import-others = { $count ->
    [one] 1 more file comes after this
   *[other] { $count } more files come after this
}
import-others-what = The next one is { $name }. With ‘Take all over’ tables with the same columns come along by themselves. In doubt, you look first.
import-all = Take all over
import-others-forget = Leave the rest
import-all-taken = { $count ->
    [one] 1 table is in the dossier.
   *[other] { $count } tables are in the dossier.
}
import-known = This file is in the dossier already
import-known-what = The check code is the same. If you take the table over, it takes the place of the first.
