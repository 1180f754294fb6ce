home-title = What do you want to do?
home-learn-what = Discover what data can and cannot tell you.
home-learn-more = Terms and an example
home-do-what = Work in steps from policy question to substantiated note.
home-do-open = On with { $name }
home-do-waiting = { $count ->
    [0] Start with a question
    [one] 1 dossier waits for you
   *[other] { $count } dossiers wait for you
}
home-organise-what = Arrange what must be in order in your organisation first.
home-organise-none = Choose a dossier first
home-organise-open = { $count ->
    [0] Nothing left to arrange
    [one] 1 point left to arrange
   *[other] { $count } points left to arrange
}

home-recent = Recent dossiers
home-waiting = Looking up your dossiers.
home-open-sample = Open sample dossier
home-new = New dossier
home-empty = No dossiers yet
home-empty-why = The dossiers you worked on last appear here. Look around in the sample first.
home-col-dossier = Dossier
home-col-waits = What waits
home-col-changed = Last changed
home-missing = The file is no longer in this place
home-find-file = Find the file
home-forget = Take { $name } off the list
home-waits-nothing = Nothing
home-rung-reached = Rung { $rung } of 4 reached
home-rung-0 = Not on the ladder yet
home-rung-1 = Rung 1: Describe
home-rung-2 = Rung 2: Explain
home-rung-3 = Rung 3: Predict
home-rung-4 = Rung 4: Weigh

home-drop = Drop a file here
home-drop-what = A spreadsheet or a .raadslag file
home-pick-sheet = Choose a spreadsheet
home-pick-dossier = Open a dossier

home-first = First steps
home-first-hide = Hide first steps
home-first-sample = Look at the sample dossier
home-first-question = Write down one question
home-first-sheet = Read in a spreadsheet
home-first-note = Put a finding in a note

home-name = What is the dossier called?
home-name-hint = Name the issue and the area, such as “Energy poverty in Oost”.
home-name-missing = Give the dossier a name. You can change it later.
home-make = Make dossier
home-track-short = Short track
home-track-short-what = Six steps, from question to note. Your data stays on this computer.
home-sheet-waits = After that you read in { $name }.
