export-dialog-which = Which files do you want?
export-dialog-docx = Note in Word
export-dialog-docx-what = To work on or to mail.
export-dialog-pdf = Note as PDF
export-dialog-pdf-what = To read and to keep.
export-dialog-workbook = Workbook in Excel
export-dialog-workbook-what = All findings, with the way back to the cells.
export-dialog-none = Choose at least one file.
export-dialog-as = As what?
export-dialog-concept = Draft
export-dialog-concept-what = Each page says: draft.
export-dialog-definite = Definite
export-dialog-definite-what = For the decision. All numbers must be right.
export-dialog-choose-folder = Choose a folder
export-dialog-overwrite = Replace the files
export-dialog-busy = The files are being made
export-dialog-done = The export is ready
export-dialog-where = { $count ->
    [one] 1 file is in the folder { $folder }.
   *[other] { $count } files are in the folder { $folder }.
}
export-dialog-code = check code
export-dialog-reveal = Show in folder: { $file }
export-dialog-again = Export again
