# Reading a table: what was found, what is odd, what was chosen, and why a file cannot be read.

## Kinds of values

intake-type-text = text
intake-type-integer = whole number
intake-type-decimal = number
intake-type-percentage = percentage
intake-type-currency = amount
intake-type-date = date
intake-type-period = period
intake-type-boolean = yes or no
intake-type-code = code

## Personal data

intake-personal-bsn = citizen service numbers
intake-personal-iban = bank account numbers
intake-personal-email = e-mail addresses
intake-personal-phone = telephone numbers
intake-personal-birth-date = dates of birth
intake-personal-address = addresses
intake-personal-name = names of persons
intake-personal-plate = licence plates
intake-personal-text = free text
intake-personal-none = no personal data

## Why there is a table here

intake-why-contrast = Rows { $first } to { $last } hold names above numbers.
intake-why-marked = Excel marks row { $first } as the header of a table or filter.
intake-why-first-full-row = Row { $first } is the first full row of words.
intake-why-no-header = From row { $first } there are numbers without a header.
intake-why-told = You pointed out rows { $first } to { $last }.
intake-why-titles = { $rows ->
    [one] There is a title row above the table.
   *[other] There are { $rows } title rows above the table.
}
intake-why-notes = { $rows ->
    [one] There is a row with a note or source below the table.
   *[other] There are { $rows } rows with notes or sources below the table.
}
intake-why-totals = { $rows ->
    [one] There is a total row in the table.
   *[other] There are { $rows } total rows in the table.
}
intake-why-beside = There is another table beside this one.

## What is odd

intake-hidden-sheet = Sheet { $sheet } is hidden.
intake-hidden-rows = { $rows ->
    [one] This sheet has a hidden row. It counts.
   *[other] This sheet has { $rows } hidden rows. They count.
}
intake-hidden-columns = { $count ->
    [one] Column { $columns } is hidden but is read.
   *[other] Columns { $columns } are hidden but are read.
}
intake-no-header = This table has no header. Its columns are named by their letter.
intake-totals = { $rows ->
    [one] One row is a total. It does not come along.
   *[other] { $rows } rows are totals. They do not come along.
}
intake-personal-data = Column { $column } holds { $kind }. Choose what happens to it.
intake-personal-data-maybe = Column { $column } may hold personal data: { $kind }.
intake-personal-heading = This heading points at a person: { $kind }. It does not come into the data.
intake-personal-inside = This text holds something that points at a person: { $kind }. Leave the column out.
intake-personal-inside-more = { $cells ->
    [one] Column { $column } has one more text that points at a person.
   *[other] Column { $column } has { $cells } more texts that point at a person.
}
intake-open-numbers = In column { $column } ‘{ $example }’ can be read in two ways. Say how.
intake-open-dates = In column { $column } ‘{ $example }’ can be read in two ways. Say how.
intake-label-once = In column { $column } a label such as ‘{ $example }’ stands in the first row only. Raadslag fills it down.
intake-nameless-column = A column has no name. It is now called { $column }.
intake-mixed-levels = Column { $column } holds areas of different levels. Do not add them up.
intake-lost-zeros = In column { $column } leading zeros may have been lost.
intake-text-numbers = { $cells ->
    [one] Column { $column } holds a number as text. It was read as a number.
   *[other] Column { $column } holds { $cells } numbers as text. They were read as numbers.
}
intake-flagged-numbers = { $cells ->
    [one] In column { $column } a number carries a mark such as * or (r).
   *[other] In column { $column } { $cells } numbers carry a mark such as * or (r).
}
intake-merged-cells = Column { $column } has merged cells. Every row gets their value.
intake-odd-cell = ‘{ $shown }’ does not fit in column { $column } ({ $type }).
intake-odd-more = { $cells ->
    [one] In column { $column } one more cell does not fit.
   *[other] In column { $column } { $cells } more cells do not fit.
}
intake-error-cell = This cell holds an error of Excel: { $shown }.
intake-formula-without-result = This cell holds a formula without a result. Open and save the file in Excel.
intake-duplicates = { $rows ->
    [one] One row occurs twice.
   *[other] { $rows } rows occur more than once.
}
intake-markers = { $cells ->
    [one] In column { $column } 1 sign or word stands in the place of a value. That cell stays empty, with the reason.
   *[other] In column { $column } { $cells } signs or words stand in the place of a value. Those cells stay empty, with the reason.
}
intake-marked-unknown = { $count ->
    [one] In column { $column } 1 value is reported as unknown: { $cells }.
   *[other] In column { $column } { $count } values are reported as unknown: { $cells }.
}
intake-marked-secret = { $count ->
    [one] In column { $column } 1 value is withheld by the source: { $cells }.
   *[other] In column { $column } { $count } values are withheld by the source: { $cells }.
}
intake-marked-not-applicable = { $count ->
    [one] In column { $column } 1 value does not apply: { $cells }.
   *[other] In column { $column } { $count } values do not apply: { $cells }.
}
intake-marked-not-yet = { $count ->
    [one] In column { $column } 1 value is not there yet: { $cells }.
   *[other] In column { $column } { $count } values are not there yet: { $cells }.
}
intake-emptied = ‘{ $shown }’ in column { $column } does not fit and was left empty.
intake-kept-as-text = Column { $column } stays text, as the question about it was not answered.
intake-no-key = Column { $column } was left out, as there was no key for pseudonyms.

## Rows that stay behind

intake-skip-empty = empty row
intake-skip-left-out = only filled in columns that are left out
intake-no-column = You leave out all columns. There is nothing left to read.
intake-no-column-remedy = Take at least one column along. Nothing is stored yet.
intake-skip-heading = heading
intake-skip-total = total
intake-skip-subtotal = subtotal
intake-skip-summary = summary

## What was chosen

intake-choice-totals-out = { $rows ->
    [one] One total row was left out.
   *[other] { $rows } total rows were left out.
}
intake-choice-totals-in = { $rows ->
    [one] One total row was taken as an ordinary row.
   *[other] { $rows } total rows were taken as ordinary rows.
}
intake-choice-left-out = Column { $column } was left out ({ $kind }).
intake-choice-pseudonyms = The values of column { $column } were replaced by pseudonyms ({ $kind }).
intake-choice-coarser = Only the year of column { $column } came along ({ $kind }).
intake-choice-kept = Column { $column } was kept ({ $kind }).
intake-choice-renamed = Column { $found } is now called { $column }.
intake-choice-retyped = Column { $column } was read as { $type } instead of { $found }.
intake-choice-role = Column { $column } got another role.
intake-choice-unit = Column { $column } got the unit ‘{ $unit }’.
intake-choice-decimal-comma = In column { $column } the comma stands before the decimals.
intake-choice-decimal-point = In column { $column } the point stands before the decimals.
intake-choice-day-first = In column { $column } the day stands before the month.
intake-choice-month-first = In column { $column } the month stands before the day.
intake-choice-filled-down = In column { $column } the label was carried to the rows below it.
intake-choice-gaps-left = In column { $column } empty cells stayed empty.
intake-choice-long-total = Column { $column } is a total of the others. It did not come along.
intake-choice-long = { $columns } columns became rows, with a column { $level } beside them.
intake-long-not-made = The columns did not become rows: fewer than two of them hold numbers.
intake-upright-not-made = The table was not set upright: the names of the rows are missing, or a column holds no numbers.
intake-no-offer = The table on sheet ‘{ $sheet }’ has no columns that can become rows.
intake-choice-recipe = Corrections of { $table } were taken over, because the columns are the same.
intake-choice-upright = The table lay on its side and was set upright: { $columns } columns became rows, with their names in column { $level }.
intake-choice-headings = { $rows } headings became the column { $name }.
intake-choice-emptied = ‘{ $shown }’ in column { $column } was left empty.
intake-choice-missing = ‘{ $shown }’ in column { $column } counts as missing.
intake-choice-value = ‘{ $shown }’ in column { $column } was read as { $value }.

## What was odd while reading

read-no-formats = In an .xlsb file Raadslag sees no number formats. Check percentages and codes that begin with zeros.
read-open-in-excel = The file is open in Excel. What has not been saved there was not read.
read-not-finite = This cell holds a number that does not exist. It was not taken.
read-text-cut = The text in this cell was too long and was cut.

## Why a file cannot be read, and what you can do

read-fault-cancelled = You stopped the reading. Nothing was stored.
read-remedy-cancelled = Choose the file again to go on.
read-fault-not-found = This file does not exist (any more).
read-remedy-not-found = See whether it was moved and choose it again.
read-fault-no-permission = You may not read this file.
read-remedy-no-permission = Ask the owner for permission, or copy the file to your own folder.
read-fault-in-use = Another program holds this file. Nothing was changed.
read-remedy-in-use = Close the file in the other program and try again.
read-fault-lock-file = This is a lock file of Excel, not the workbook itself.
read-remedy-lock-file = Choose the file of the same name without ‘~$’.
read-fault-not-a-file = This is a folder, not a file.
read-remedy-not-a-file = Choose an Excel file or a text file.
read-fault-disk = The file cannot be read because of a disk or network error. Nothing was stored.
read-remedy-disk = Copy the file to your own computer and try again.
read-fault-empty = There is nothing in this file.
read-remedy-empty = Ask its maker to send it again.
read-fault-too-large = This file is too large to read. Nothing was stored.
read-remedy-too-large = Save only the sheet that you need as a new file.
read-fault-password = This workbook is protected by a password.
read-remedy-password = Open it in Excel, take off the password and save it.
read-fault-old-excel = This workbook is older than Excel 5, of 1993. Raadslag cannot read it.
read-remedy-old-excel = Open it in LibreOffice and save it as .xlsx.
read-fault-unknown-part = This workbook has a part that Raadslag does not know. Nothing was stored.
read-remedy-unknown-part = Open it in Excel and save it as .xlsx.
read-fault-damaged-old = This old Office file is damaged.
read-remedy-damaged-old = Ask its maker to save it again, as .xlsx.
read-fault-web-page = This is a web page with the name of a workbook.
read-remedy-web-page = Open it in Excel and save it as .xlsx.
read-fault-old-xml = This is an XML spreadsheet of Excel 2003. It cannot be read yet.
read-remedy-old-xml = Open it in Excel and save it as .xlsx.
read-fault-pdf = This is a PDF. It holds no cells.
read-remedy-pdf = Ask its maker for the figures as an Excel file.
read-fault-other-document = This is another kind of document, not a workbook.
read-remedy-other-document = Put the table into Excel and save it as .xlsx.
read-fault-not-a-sheet = This is neither a workbook nor text with columns.
read-remedy-not-a-sheet = Choose an Excel file (.xlsx) or a text file (.csv).
read-fault-damaged = This workbook is damaged or incomplete. Nothing was stored.
read-remedy-damaged = Fetch it again, or ask its maker for a new file.
read-fault-missing-part = A part of this workbook is missing.
read-remedy-missing-part = Open it in Excel, let it be repaired and save it.
read-fault-damaged-sheet = Sheet { $sheet } is damaged. Nothing was stored.
read-fault-damaged-sheet-after = Sheet { $sheet } is damaged after cell { $after }. Nothing was stored.
read-remedy-damaged-sheet = Open it in Excel, let it be repaired and save it.
read-fault-outside-grid = Sheet { $sheet } has cells outside the grid of Excel. Nothing was stored.
read-remedy-outside-grid = Ask its maker to save it again in Excel.
read-fault-outside-grid-text = This text file has more rows or columns than fit in Excel. Nothing was stored.
read-remedy-outside-grid-text = Ask its maker for a smaller part, such as one year.
read-fault-bomb = This file unpacks to a suspicious size. It was not read.
read-remedy-bomb = Do you trust its maker? Then ask for a new file.
read-fault-definitions = This file holds instructions that do not belong in a workbook. It was not read.
read-remedy-definitions = Do you trust its maker? Open it in Excel and save it as .xlsx.
read-fault-too-many-parts = This workbook has too many parts to read.
read-remedy-too-many-parts = Save only the sheets that you need as a new file.
read-fault-no-sheets = There is no sheet with cells in this workbook.
read-remedy-no-sheets = See in Excel whether you have the right file.
read-fault-too-much-memory = This file takes too much memory. Nothing was stored.
read-remedy-too-much-memory = Save only the sheet that you need as a new file.
read-fault-too-slow = Reading took too long and was stopped. Nothing was stored.
read-remedy-too-slow = Save only the sheet that you need as a new file.
read-fault-crashed = This file could not be read. Your dossier is safe and nothing was stored.
read-remedy-crashed = Open it in Excel and save it again as .xlsx.
read-fault-no-reader = The reading program could not start. Your dossier is safe.
read-remedy-no-reader = Start Raadslag again. If that does not help, report it.
