app-skip = Skip to content
app-doors = Learn, do or organise
app-door-learn = Learn
app-door-do = Do
app-door-organise = Organise
app-dossiers = Dossiers
app-saving = Saving
app-saved = Saved at { $at }
app-save-failed = Saving failed
app-read-only = Read only: { $who } is working in it
app-undo = Undo
app-redo = Redo
app-undo-act = Undo: { $act }
app-redo-act = Redo: { $act }
app-search = Search or command
app-palette-hint = Type what you want to do
app-commands = Commands
app-help = Help
app-export = Export
app-menu = Menu
app-menu-unseen = { $count ->
    [one] Menu, 1 new notice
   *[other] Menu, { $count } new notices
}
app-shortcuts = Keyboard shortcuts
app-settings = Settings
app-history = History
app-notices = Notices
app-save-copy = Save a copy
app-copy-saved = The copy is ready: { $name }
app-drop-here = Let go to read this file
app-dropped-other = Raadslag cannot read { $name }.
app-dropped-other-remedy = Drag a spreadsheet or a .raadslag file to the window.
app-close-dossier = Close dossier
app-first-steps = Show first steps
app-reveal = Show in folder

app-contents = Parts of this step
app-contents-done = done
app-contents-open = { $count ->
    [one] open point
   *[other] open points
}
app-steps = Steps
app-step-of = Step { $number } of { $total }
app-group-question = The question
app-group-data = The data
app-group-ladder = The ladder
app-group-decision = The decision
app-status-done = done
app-status-current = in progress
app-status-open = to do
app-status-locked = locked
app-locked = { $step } is still locked
app-lock-opens = Go to what opens this
app-fold = Fold the steps
app-unfold = Unfold the steps

app-previous = Previous
app-next = On to { $step }
app-look-ahead = Look ahead at { $step }
app-open-points = { $count ->
    [one] 1 point still open
   *[other] { $count } points still open
}
app-step-open = { $count ->
    [one] 1 point still open in this step
   *[other] { $count } points still open in this step
}
app-tips = { $count ->
    [one] 1 tip for this step
   *[other] { $count } tips for this step
}
app-open-one = 1 open point: { $what }
app-override = Go on anyway
app-override-printed = Your name and reason will be in the note.
app-override-by = Who decides this?
app-override-by-missing = Enter a name.
app-override-reason = Why do you go on anyway?
app-override-reason-missing = Give a reason. The reader of the note will want it.

app-number-finding = From finding { $finding }
app-number-stated = Source: { $basis }
app-number-own = Fill in yourself
app-number-own-of = Fill in yourself: { $label }

app-help-panel = Help with what you are doing
app-help-step = Help with this step
app-help-close = Close help
app-help-none = No extra explanation is needed here. Choose a field for help with it.
app-help-example = Example
app-help-good = What makes it good?
app-help-discuss = Discuss with the analyst
app-help-how = How Raadslag works
app-help-terms = Terms
help-general-how =
    Write down which decision lies ahead and what you want to know for it.
    Read in your colleague’s spreadsheet. Nothing leaves your computer.
    First describe what happened. Explaining comes after that.
    Write the note. Each number in it can be followed to its cell.
app-help-use = Use as a start

app-cmd-palette = Search or command
app-cmd-previous = Previous step
app-cmd-next = Next step
app-cmd-new = New dossier
app-cmd-open = Open a dossier
app-cmd-help = Show or hide help
app-cmd-to-help = To the help of this field, and back
app-cmd-fold = Fold or unfold the steps
app-cmd-theme = Colours: { $theme }
app-cmd-language = Language: { $language }
app-go-step = Go to { $step }
app-go-home = Go to dossiers
app-go-learn = Go to Learn
app-go-organise = Go to Organise
app-zoom-in = Larger
app-zoom-out = Smaller
app-zoom-reset = Normal size

app-theme = Colours
app-theme-system = Like the system
app-theme-light = Light
app-theme-dark = Dark
app-theme-contrast = High contrast
app-zoom = Size
app-language = Language of the screen
app-language-hint = The note and the workbook stay Dutch.
app-language-nl = Nederlands
app-language-en = English

app-history-lead = Go back to any moment. What came after is kept.
app-history-waiting = Fetching the history.
app-history-empty = Nothing done yet
app-history-empty-why = Everything you change in this dossier appears here.
app-history-by = { $who } · { $at }
app-history-undone = undone
app-history-back = Go back to this
app-history-back-to = Go back to this: { $act }, { $at }

app-notices-empty = No notices
app-notices-empty-why = When something goes wrong, you can read it here again.

app-elsewhere = This dossier is already open
app-bug = Something went wrong
app-bug-safe = This is a fault in the program. Your work is saved up to the last change.
app-file-trouble = That file does not work
app-settle = Two versions of this dossier
app-settle-mine = My work
app-settle-file = The file
app-settle-both = Keep both
app-read-along = Read only
app-retry = Try again

app-title-home = Dossiers
app-title-learn = Learn
app-title-organise = Organise
