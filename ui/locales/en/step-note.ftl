step-note-outline = Outline of the note
step-note-points = Decision points and arguments
step-note-blocks = Other blocks
step-note-text = Text of the note
step-note-consequences = Consequences and accountability
step-note-after = After the decision

step-note-point = decision point { $number }
step-note-point-text = Decision point { $number }
step-note-point-empty = To agree to …
step-note-points-none = No decision points yet
step-note-points-none-why = Write one decision per point, such as “To agree to the grant”.
step-note-add-point = Add decision point
step-note-argument = argument { $number }
step-note-argument-head = Argument { $number }, head sentence
step-note-argument-head-empty = The reason in one sentence
step-note-argument-text = Argument { $number }, explanation
step-note-argument-text-empty = Explain it with the numbers of your findings
step-note-add-argument = Add argument
step-note-objection = objection { $number }
step-note-objection-head = Objection { $number }, head sentence
step-note-objection-head-empty = What an opponent would say
step-note-objection-answer = Objection { $number }, answer
step-note-objection-answer-empty = Your answer, or: we accept this risk
step-note-objections = Objections to decision point { $number }
step-note-objections-none = No objection yet. Which number speaks against it?
step-note-objections-count = { $count ->
    [one] 1 objection
   *[other] { $count } objections
}
step-note-add-objection = Add objection
step-note-leans-on = { $count ->
    [0] No finding under it
    [one] Leans on 1 finding
   *[other] Leans on { $count } findings
}
step-note-findings = Which findings does this argument lean on?

step-note-up = Up: { $what }
step-note-down = Down: { $what }
step-note-remove = Remove: { $what }
step-note-removed = Removed: { $what }.
step-note-remove-all = Remove everything
step-note-remove-point = What stands under it goes along: { $arguments ->
    [one] 1 argument
   *[other] { $arguments } arguments
} and { $objections ->
    [one] 1 objection
   *[other] { $objections } objections
}. You can undo this.

step-note-words = { $words } of { $limit } words
step-note-words-short = { $words } / { $limit }
step-note-words-only = { $count ->
    [one] 1 word
   *[other] { $count } words
}
step-note-block-empty = empty
step-note-block-optional = may be empty
step-note-stale-count = { $count ->
    [one] 1 number is out of date
   *[other] { $count } numbers are out of date
}
step-note-fresh-count = { $count ->
    [one] 1 number is right
   *[other] { $count } numbers are right
}

step-note-chip-fresh = , number of finding { "" }
step-note-chip-stale = , number out of date of finding { "" }
step-note-chip-unknown = , number without a known finding
step-note-chip-stated = , stated number: { $basis }
step-note-chip-unreadable = , unreadable number

step-note-stale = This number is out of date
step-note-stale-what = The note says { $text }. The finding is now { $now }.
step-note-stale-gone = The note says { $text }. The finding no longer shows this number.
step-note-renew = Take over { $now }
step-note-difference = See the difference
step-note-difference-said = The note says
step-note-difference-now = The finding is now
step-note-difference-none = not shown
step-note-difference-finding = Finding
step-note-between = between { $interval }
step-note-unknown = { $text } belongs to no finding
step-note-unknown-what = The finding is gone. Remove the number or insert another.
step-note-to-finding = Go to finding { $finding }

step-note-insert = Insert number
step-note-insert-in = Goes into: { $place }
step-note-insert-way = Kind of number
step-note-insert-finding = From a finding
step-note-insert-stated = State it yourself
step-note-which-finding = From which finding?
step-note-which-number = Choose the number
step-note-part-level = Result
step-note-part-reference = Comparison
step-note-part-difference = Difference
step-note-part-change = Change
step-note-no-findings = No findings for a question yet
step-note-no-findings-why = A number in the note comes from a kept finding.
step-note-no-findings-go = Go to describing
step-note-stated-number = Which number?
step-note-stated-number-missing = Enter a number, such as 120.000 or 12,5.
step-note-stated-unit = Of what?
step-note-stated-own = Which unit?
step-note-stated-own-missing = Enter the unit, such as places.
step-note-stated-basis = Where does it come from?
step-note-stated-basis-hint = Name the source, or write: aanname.
step-note-stated-basis-missing = Say where the number comes from.
step-note-stated-shown = In the note it reads:
step-note-unit-none = Count
step-note-unit-euro = Euro
step-note-unit-percent = Per cent
step-note-unit-other = Other
step-note-bare = What is { $number }?
step-note-bare-finding = Use { $number } of { $finding } ({ $group })
step-note-bare-state = State where { $number } comes from

step-note-checks = Note check
step-note-checks-count = { $count ->
    [one] 1 point left
   *[other] { $count } points left
}
step-note-checks-none = Nothing found to improve
step-note-checks-filled = { $filled } of { $blocks } blocks
step-note-checks-all = See all { $count }
step-note-checks-form = Form
step-note-checks-text = Text
step-note-checks-content = Content

step-note-view = What you see
step-note-view-outline = Outline
step-note-view-text = Text
step-note-view-preview = Preview
step-note-preview = Preview
step-note-preview-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
step-note-preview-renewing = Being renewed
step-note-preview-waiting = The pages are being made
step-note-preview-scroll = Pages of the note
step-note-preview-page = Page { $number } of { $count }
step-note-preview-larger = Larger
step-note-preview-smaller = Smaller
step-note-preview-size = { $size }%

step-note-make-definite = Make definite
step-note-not-definite = Not definite yet:
step-note-not-definite-title = It cannot be definite yet
step-note-not-definite-what = Mend these points first. You can always export a draft.
step-note-reasons = { $count ->
    [one] 1 reason
   *[other] { $count } reasons
}

step-note-milestones = Carrying out
step-note-milestones-what = What happens after the decision, who does it and when?
step-note-milestones-one = milestone { $number }
step-note-milestones-add = Add milestone
step-note-milestone-what = What happens at milestone { $number }?
step-note-monitors = Following and adjusting
step-note-monitors-what = What do you measure again, and when do you change course?
step-note-monitors-one = measurement { $number }
step-note-monitors-add = Add measurement
step-note-monitor-adjust = Change course at measurement { $number } if

help-note-example = “The high bills are mostly in three neighbourhoods. In Spoorzicht 24.8% has a high energy bill.”
help-note-good =
    Each decision point is one decision.
    Each argument leans on a finding or is called a judgement.
    Each number is a chip: it follows the finding.
help-note-discuss =
    Does the argument say no more than the number?
    Which number speaks against this decision?

field-note-subject-label = Subject
field-note-subject-hint = Twelve words at most.
field-note-subject-example = “Isolatiesubsidie in Oost”
field-note-subject-good =
    The reader knows at once what it is about.
field-note-summary-label = Summary
field-note-summary-example = “In three neighbourhoods in Oost energy bills are often high. We propose to continue the grant there.”
field-note-summary-good =
    First what you propose, then why.
    Reading this alone is enough to decide.
field-note-trigger-label = Reason
field-note-trigger-example = “The grant ended in late 2026. The executive asked for figures on a sequel.”
field-note-trigger-good =
    You say why this is on the table now.
field-note-effect-label = Intended effect
field-note-effect-example = “In 2029 fewer households in Oost have a high bill.”
field-note-effect-good =
    You say what residents notice of it.
    You name a year and a target.
field-note-effect-discuss =
    Can the analyst measure this later?
field-note-residents-label = Consequences for residents
field-note-residents-example = “Households in three neighbourhoods get help sooner. Elsewhere nothing changes.”
field-note-residents-good =
    You also name who is worse off.
field-note-reliability-label = Reliability of the figures
field-note-reliability-example = “Of some households the bill is unknown.”
field-note-reliability-discuss =
    What do you not know yet, and does it matter?
field-note-privacy-label = Privacy and ethics
field-note-privacy-example = “We used no data about recognisable persons.”
field-note-privacy-discuss =
    Does the outcome of the ethics check still hold?
field-note-finance-label = Finance
field-note-finance-example = “It costs € 120.000 once. This is covered in the budget.”
field-note-finance-good =
    You name amount, cover and whether it is one-off.
    If it costs nothing, write: geen.
field-note-legal-label = Legal
field-note-legal-example = “The energy grant scheme stays in force.”
field-note-legal-good =
    You name the scheme or by-law.
field-note-participation-label = Participation and communication
field-note-participation-example = “Residents joined in on two evenings. They get a letter about the decision.”
field-note-participation-good =
    You say who joined in and what you did with it.
field-note-disclosure-label = Who may see this note?
field-note-disclosure-good =
    Choose public, unless there is a reason.
field-note-sunset_date-label = Until when does this analysis hold?
field-note-sunset_date-hint = After that the note asks for a new look at the figures.
field-note-sunset_date-discuss =
    When will there be new figures?
field-points-text-label = Decision point
field-points-text-example = “To agree to the insulation grant in Oost in 2027.”
field-points-text-good =
    One decision per point.
    The point reads by itself, with amount and date.
field-arguments-head-label = Head sentence of the argument
field-arguments-head-example = “The high bills are mostly in three neighbourhoods.”
field-arguments-head-good =
    One full sentence that gives the reason.
field-arguments-head-discuss =
    Does this sentence say no more than the finding?
field-arguments-text-label = Explanation of the argument
field-arguments-text-example = “In Spoorzicht 24.8% of households has a high energy bill.”
field-arguments-text-good =
    You use numbers of your findings.
    You also say how certain it is.
field-arguments-text-discuss =
    Do the words fit the strength of the evidence?
field-arguments-label-label = Strength of evidence
field-arguments-label-hint = Empty means: by the rule. Choosing lower is always allowed.
field-objections-head-label = Head sentence of the objection
field-objections-head-example = “The grant does not reach tenants.”
field-objections-head-good =
    Say it as an opponent would say it.
field-objections-answer-label = Answer to the objection
field-objections-answer-example = “We make a separate agreement for tenants with the housing association.”
field-objections-answer-good =
    You give an answer, a measure, or you accept the risk.
field-milestones-what-label = What happens?
field-milestones-what-example = “The scheme opens.”
field-milestones-who-label = Who does it?
field-milestones-when-label = When?
field-monitors-indicator-label = What do you measure?
field-monitors-indicator-example = “Share of households with a high energy bill”
field-monitors-who-label = Who measures it?
field-monitors-when-label = When?
field-monitors-adjust_if-label = When do you change course?
field-monitors-adjust_if-example = “If the share in Spoorzicht does not fall.”
