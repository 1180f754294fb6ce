### The analyst sheet: what the analyst fills in in Excel, and the answer that comes back.

analyst-sheet = Analyst sheet
analyst-read-first = Read first
analyst-choices = Choices
analyst-title = Analyst sheet: { $name }
analyst-version = Version
analyst-code = Code
analyst-part = Part
analyst-question = Question
analyst-state = Asked
analyst-state-empty = Please fill in
analyst-state-discuss = Your opinion, please
analyst-state-contested = Contested
analyst-state-changed = Changed after agreement
analyst-state-settled = Changed after your objection
analyst-state-kept = Discussed after your objection
analyst-agree = Do you agree with the brief, with your changes in it?
analyst-agree-hint = Choose Yes or Not yet, with your name. With Not yet, write why.
analyst-agree-yes = Yes
analyst-agree-no = Not yet
analyst-hint = Explanation
analyst-answer = Answer
analyst-agree-no-why = no reason given
analyst-note = Remark
analyst-name = Name
analyst-day = Date
analyst-policy = Policy question: { $question }
analyst-how-answer = Yellow is a question to you. Change any other answer too where you do not agree.
analyst-how-note = Write why in Remark, and fill in your name. The advisor sees it beside the old answer.
analyst-how-rows = Sorting and filtering is fine. Leave the column Code: by it Raadslag knows the row.
analyst-how-data = Do you send data along? Put them on a sheet of their own in this workbook.
analyst-how-back = Save the workbook and send it back. Nothing is taken over before the advisor sees it.

brief-part-analyst = The analyst in Excel
brief-analyst = Does the analyst work in Excel?
brief-analyst-lead = Send a workbook. You see the answer beside your own text first.
brief-analyst-send = Make the analyst sheet
brief-analyst-sent = The analyst sheet is in ‘{ $folder }’.
brief-analyst-read = Read the answer

reply-title = The analyst's answer
reply-from = Answer of { $by } to the version of { $sent }.
reply-from-nobody = Answer to the version of { $sent }.
reply-version-unknown = It is not known which version this answers. Compare each field well.
reply-nothing = Nothing was changed
reply-nothing-why = Every field that came back says the same as here.
reply-same = { $count ->
    [0] No field came back unchanged.
    [one] 1 field came back as it stands here.
   *[other] { $count } fields came back as they stand here.
}
reply-verdict-same = Same
reply-verdict-theirs = Other than here
reply-verdict-ours = Changed here
reply-verdict-conflict = Conflict
reply-sent = Sent
reply-here = Here
reply-came = Answer
reply-choose = What will it be?
reply-take-theirs = The answer
reply-take-ours = What stands here
reply-take-discuss = Discuss first
reply-choose-missing = Choose what it becomes.
reply-new = New
reply-proposal = Proposal: { $value }
reply-agreed = { $name } agrees with the brief as it came back.
reply-refused = { $name } does not agree yet: { $why }
reply-refused-why = An earlier agreement lapses when you take over.
reply-agreed-late = { $name } has recorded something else since. This agreement does not count.
reply-agreed-not = The agreement of { $name } was not recorded: a field is still contested.
reply-agreed-taken = What { $name } thinks of the brief was recorded.
reply-unfit-discuss = This answer does not fit the field. Discuss it, so that it is kept.
reply-agreed-why = The agreement is recorded when you take over and nothing stays contested. What you leave otherwise then shows as a difference.
reply-empty = (empty)
reply-note = { $name }: ‘{ $text }’
reply-reworded = The question is worded differently in the workbook.
reply-missing = Did not come back
reply-unknown = Rows that nobody sent
reply-unknown-row = Row { $row }: { $text }
reply-sheets = { $count ->
    [one] The analyst sends data along on the sheet { $names }.
   *[other] The analyst sends data along on the sheets { $names }.
}
reply-sheets-read = Look at these data
reply-take = Take over
reply-taken = { $count ->
    [0] The remarks were taken over.
    [one] 1 field was taken over.
   *[other] { $count } fields were taken over.
}
reply-not-ours = This workbook has no analyst sheet. Nothing was changed.
reply-not-ours-remedy = Choose the workbook that came back from the analyst. The columns Code and Answer must be in it.
intake-is-reply = This is an answer to the analyst’s sheet, not a table. Nothing has changed.
intake-is-reply-remedy = Choose ‘Read the answer’ at the analysis brief.
reply-other-dossier = This answer belongs to another dossier. Nothing was changed.
reply-other-dossier-remedy = Open the dossier from which you sent the analyst sheet.
reply-changed = Something was changed here in the meantime. Nothing was taken over.
reply-changed-remedy = Read the answer again.
reply-unreadable = Row { $row } holds a formula or an error instead of an answer.
reply-gone = This part no longer exists here.
reply-twice = This field stands in it more than once, with another answer. See row { $rows }.

act-send-brief = Analyst sheet made
act-take-reply = { $fields ->
    [0] Remarks of { $name } taken over
    [one] 1 answer of { $name } taken over
   *[other] { $fields } answers of { $name } taken over
}
