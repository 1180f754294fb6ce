# The note: headings, fixed sentences and the check of the note. Exports are Dutch; these keep the keys equal.

## Kind of note and head
note-kind-beslisnota = Decision note to the alderman
note-kind-collegevoorstel = Proposal to the executive board
note-kind-raadsvoorstel = Proposal to the council
note-status-concept = Draft
note-status-final = Final
note-status-line-concept = Draft, { $date }
note-status-line-final = Final, { $date }
note-page-of = of
note-footer = Workbook: check code { $code }
note-footer-no-workbook = No workbook has been made for this note yet
note-head-to = To
note-head-portfolio-holder = Portfolio holder
note-head-author = Author
note-head-analyst = Data analyst
note-head-case = Case number
note-head-date = Date
note-head-meeting = Meeting
note-head-status = Status
note-head-disclosure = Disclosure
note-head-version = Version
note-head-workbook = Workbook
note-to-alderman = Portfolio holder
note-to-board = Executive board
note-to-council = Municipal council
note-disclosure-public = Public
note-disclosure-internal = Internal
note-disclosure-confidential = Confidential
note-open = not filled in yet
note-nobody-yet = nobody yet
note-no-workbook = not made yet
note-withheld = not shown

## Headings of the blocks
note-section-summary = Summary
note-section-decision = Requested decision
note-section-decision-advised = Advised decision
note-section-trigger = Reason
note-section-effect = Intended effect
note-section-arguments = Arguments
note-section-objections = Objections
note-section-residents = Consequences for residents
note-section-reliability = Reliability of the figures
note-section-privacy = Privacy and ethics
note-section-finance = Finance
note-section-legal = Law
note-section-participation = Participation and communication
note-section-follow-up = Implementation and follow-up
note-section-monitoring = Monitoring and evaluation
note-section-annexes = Annexes
note-section-resolution = Draft resolution
note-place = { $block } { $number }

## Gaps
note-gap = Still to fill in: { $block }.
note-gap-argument = Still to fill in: an argument for decision point { $point }.
note-gap-indicator = Still to fill in: an indicator for the intended effect.
note-gap-loose-arguments = Some arguments have no decision point. They are not in this note.

## Decision
note-decision-opening-beslisnota = We advise you to decide:
note-decision-opening-college = The executive board decides:
note-decision-opening-raad = We propose that the council decides:
note-resolution-opening = The council of { $municipality }; having read the proposal of the executive board of { $date }; decides:
note-resolution-closing = Adopted in the public meeting of { $date }.
note-resolution-signatures = The clerk, the chair,

## Arguments and figures
note-label-fact = fact
note-label-strong-indication = strong indication
note-label-indication = indication
note-label-assumption = assumption
note-label-political-judgement = political judgement
note-ending = ({ $label }; workbook { $findings })
note-ending-label = ({ $label })
note-figure-alt = Figure. { $sentence } The values: { $values }.
note-figure-alt-more = Figure. { $sentence } The first values: { $values }. The rest is in the workbook.
note-figure-alt-withheld = { $said } Not shown: { $names }.
note-figure-source = Source: { $origin }; { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}; reference date { $date }.
note-figure-source-no-date = Source: { $origin }; { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}; reference date unknown.

## Tables
note-column-indicator = Indicator
note-column-baseline = Baseline
note-column-target = Target
note-column-target-date = Date
note-column-basis = Source
note-column-group = Group
note-column-effect = Consequence
note-column-size = Number
note-column-what = Milestone
note-column-who = Who
note-column-when = When
note-column-measured = Measured when
note-column-adjust = Change course if
note-indicator = { $indicator } ({ $unit })
note-on-day = ({ $date })
note-not-measurable = { $goal }: cannot be measured, because { $reason }.
note-effect-better = gains
note-effect-same = stays the same
note-effect-worse = loses
note-effect-unknown = unknown
note-basis-goal = goal set
note-basis-result = workbook { $code }
note-basis-author = stated by the author
note-annex-workbook = Annex 1: workbook with the evidence, check code { $code }
note-annex-workbook-not-made = Annex 1: workbook with the evidence, not made yet

## Reliability
note-rung-descriptive = The figures describe what happened. They do not explain why, and predict nothing.
note-rung-diagnostic = The figures describe what happened and why. They predict nothing.
note-rung-predictive = The figures describe, explain and predict.
note-rung-prescriptive = The figures describe, explain and predict, and the options were compared with them.
note-sources-lead = Sources
note-source = { $origin }: reference date { $date }, { $kept } of { $present } rows used, check code { $code }.
note-source-no-date = { $origin }: reference date unknown, { $kept } of { $present } rows used, check code { $code }.
note-source-more = { $more ->
    [one] And one more table. The workbook lists them all.
   *[other] And { $more } more tables. The workbook lists them all.
}
note-source-limited = Limitation: { $reason }.
note-source-limited-no-reason = The analyst calls this source usable within limits.
note-source-provisional = These figures are provisional and may still change.
note-source-withdrawn = The owner has withdrawn this source.
note-source-superseded = There is a newer version of this source.
note-caveats-lead = Mind
note-not-concluded-lead = What you may not conclude
note-said-of = { $text } ({ $codes })
note-override = We went on in spite of the warning “{ $gate }” Reason: { $why }. Decided by { $by } on { $date }.
note-override-settled = We went on in spite of the warning “{ $gate }” Reason: { $why }. Decided by { $by } on { $date }. This was settled later.
note-override-gone = We went on in spite of a warning that lapsed later. Reason: { $why }. Decided by { $by } on { $date }.
note-sunset = This analysis holds until { $date }. Look at it again after that.

## Privacy and ethics
note-ethics-stop = The check points to a forbidden use. This proposal cannot go on as it is.
note-ethics-dpia-required = A DPIA is obligatory by the rule of thumb. This is no legal opinion.
note-ethics-dpia-recommended = A DPIA is recommended. Ask your data protection officer.
note-ethics-settle-first = The check found something that must be settled first.
note-ethics-open = The privacy and ethics check is not finished.
note-ethics-no-signal = The check found no signal on these questions. That is no legal opinion.
note-ethics-lead = That is so because the author answered:
note-ethics-because = “{ $question }” { $answer }.
note-ethics-because-then = “{ $question }” { $answer }. { $then }
note-ethics-explained = Explanation: { $text }

## State of a number
note-number-differs = { $code } now says { $now }.
note-number-outdated = The source of { $code } has a newer version or was withdrawn.
note-number-withheld = { $code } does not show this number now.
note-number-missing = { $code } has no value here any more.
note-number-no-finding = There is no result { $trail }.
note-number-no-measure = The result has no number { $trail }.
note-number-exploration = { $trail } is an exploration. It may not stand in a note.
note-number-unreadable = This reference cannot be read: { $text }

## Check of the note
note-check-form = Form: { $good } of { $of } blocks
note-check-text = Text: { $good } of { $of } sentences
note-check-content = Content: { $good } of { $of } decision points
note-check-fill = Fill in { $block }
note-check-shorten-subject = Shorten the subject
note-check-shorten = Shorten { $place }
note-check-shorten-sentence = Shorten this sentence: “{ $sentence }”
note-check-words-of = { $words } words, at most { $limit }
note-check-long-sentence = Text: { $words } words in { $place }
note-check-plain-word = Write “{ $plain }” instead of “{ $found }”
note-check-officialese = Text: officialese in { $place }
note-check-argue = Write an argument for { $point }
note-check-argue-why = Content: this decision point has no argument
note-check-evidence = Choose a result for { $number }
note-check-evidence-why = Content: this argument leans on nothing
note-check-finding-gone = Choose another result for { $number }
note-check-finding-gone-why = Content: the chosen result no longer exists
note-check-loose-argument = Choose a decision point for “{ $head }”
note-check-loose-objection = Choose a decision point for “{ $head }”
note-check-loose-why = Content: the decision point no longer exists
note-check-object = Write an objection to { $point }
note-check-object-why = Content: this decision point has no objection
note-check-indicator = Fill in an indicator
note-check-indicator-why = Content: without an indicator the effect cannot be followed
note-check-stale = Update { $number }
note-check-unknown = Mend the reference at { $number }
note-check-bare = Say where { $number } comes from
note-check-bare-why = Content: this number has no origin
note-check-sunset = Choose a sunset date
note-check-sunset-why = Content: when must someone look again?

note-ethics-residents = Explanation to residents
note-ethics-contesting = Reporting a mistake or objecting
note-ethics-again = Looking again
