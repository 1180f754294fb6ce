### Step Start: what it is about, who works on it, and the questions beforehand.

start-lead = Record what this dossier is about and who works on it.
start-part-what = The issue
start-part-note = The note
start-part-who = The people
start-part-ethics = Questions beforehand
start-what = What is it about?
start-who = Who works on it?
start-note = The note
start-ethics = Beforehand: may you begin?

field-start-name-label = Name of the dossier
field-start-name-hint = As your colleagues know it.
field-start-name-example = Youth care without stay in the districts
field-start-name-good =
    Name the subject, not the solution.
    Keep to six words at most.
field-start-societal_issue-label = Which societal issue do you work on?
field-start-societal_issue-hint = What do residents notice of it?
field-start-societal_issue-example = Young people get fitting help in time, close to home.
field-start-societal_issue-good =
    Write from the resident's side, not the municipality's.
    Do not name a measure yet.
field-start-societal_issue-discuss = Ask which figures on this issue already exist.
field-start-municipality-label = Which municipality is this for?
field-start-municipality-hint = The name goes on the note.
field-start-note_kind-label = Which kind of note will it be?
field-start-note_kind-good = Choose who decides. That settles the kind.
field-start-meeting_date-label = When is the meeting that decides?
field-start-meeting_date-hint = Not known yet? Leave it empty.
field-start-commissioner-label = Who asks for this analysis?
field-start-commissioner-hint = The commissioner also accepts its limits.
field-start-commissioner-example = Head of Social Affairs
field-start-advisor-label = Who advises and writes the note?
field-start-advisor-example = Policy advisor Youth
field-start-analyst-label = Who judges the data?
field-start-analyst-hint = Nobody yet? Leave it empty.
field-start-analyst-example = Data analyst Research and Statistics
field-start-analyst-discuss =
    Agree when the analyst joins in.
    Ask whether the data are there already.
field-start-portfolio_holder-label = Who is politically responsible?
field-start-portfolio_holder-example = Alderman for Youth
field-start-case_number-label = What is the case number?
field-start-case_number-hint = As it stands in your case system.

choice-note_kind-beslisnota-then = The alderman decides, on the official's advice.
choice-note_kind-collegevoorstel-then = The mayor and aldermen decide.
choice-note_kind-raadsvoorstel-then = The council decides, on a proposal of the board.

help-start-good =
    Fill in the name and the issue first.
    Then answer the questions beforehand. That takes about five minutes.
help-start-discuss = Ask your analyst to think along from the beginning.
