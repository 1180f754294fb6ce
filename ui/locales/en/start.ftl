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

start-part-track = The track
start-track = How heavily does this decision weigh?
start-track-lead = Your answers say which track fits. You can switch later without losing anything.
start-track-proposed = Your answers point to: { $track }.
start-track-open = Answer these questions. Then you get a proposal.
start-track-take = Choose { $track }

field-start-track-label = Which track do you follow?
choice-track-kort = Short track
choice-track-kort-then = Six steps: you describe what there is.
choice-track-volledig = Full track
choice-track-volledig-then = Ten steps, with a signed analysis brief. Explaining, predicting and weighing follow in a later version.
field-start-weight_money-label = How much money is involved?
choice-weight_money-light = Little, or the budget is there
choice-weight_money-heavy = Much, or new money
field-start-weight_residents-label = What do residents notice?
choice-weight_residents-light = Little, or it is soon repaired
choice-weight_residents-heavy = Much, or it affects vulnerable people
field-start-weight_figures-label = How heavily do the figures count?
choice-weight_figures-light = They give background
choice-weight_figures-heavy = The decision rests on them
field-start-weight_novelty-label = Was this looked into before?
choice-weight_novelty-light = Yes, in the same way
choice-weight_novelty-heavy = No, this is new to us
field-start-weight_reuse-label = Will you use the outcome again later?
choice-weight_reuse-light = No, once
choice-weight_reuse-heavy = Yes, every year or more often
