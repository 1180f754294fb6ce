### The ethics and privacy check. Signals, never a legal opinion. Every answer with what follows from it.

## beforehand

ethics-q1 = Is the outcome about individual people or households?
ethics-q1-groups = No, only about groups or areas
ethics-q1-groups-then = We record this. You get fewer questions.
ethics-q1-individuals = Yes, about individual people
ethics-q1-individuals-then = Discuss this with your data protection officer first. This counts towards a DPIA.
ethics-q2 = Do you decide about individual people with this, or check or approach them?
ethics-q2-no = No
ethics-q2-no-then = We record this. A decision about policy is not meant here.
ethics-q2-partly = Yes, but the outcome weighs lightly in it
ethics-q2-partly-then = Mind: write in the note how a person takes the decision.
ethics-q2-heavily = Yes, and the outcome weighs heavily in it
ethics-q2-heavily-then = This may be a high-impact algorithm. Ask for a human rights assessment first. This counts towards a DPIA.
ethics-q3 = Is this a forbidden use, such as social scoring or predicting crime from a profile?
ethics-q3-no = No
ethics-q3-no-then = We record this.
ethics-q3-doubt = I am not sure
ethics-q3-doubt-then = Ask a lawyer to look first.
ethics-q3-yes = Yes
ethics-q3-yes-then = Stop here. The AI Act forbids this use.
ethics-q4 = On what legal basis may you use these data for this?
ethics-q4-open = They are open data or totals
ethics-q4-open-then = No legal basis is needed then. Do name the source.
ethics-q4-known = I know the legal basis
ethics-q4-known-then = Write the legal basis below. It goes into the note.
ethics-q4-unknown = I do not know
ethics-q4-unknown-then = Find this out first. Do not read in personal data until then.
ethics-q5 = Would less, older or coarser data do as well?
ethics-q5-no = No, these data are really needed
ethics-q5-no-then = We record this.
ethics-q5-yes = Yes, less would do
ethics-q5-yes-then = Use those data first. Using more than needed is not allowed.
ethics-q6 = Could the outcome harm residents?
ethics-q6-none = No, I do not expect that
ethics-q6-none-then = We record this.
ethics-q6-some = Yes, some residents
ethics-q6-some-then = Mind: write below who, and what you do about it.
ethics-q6-vulnerable = Yes, also children or vulnerable groups
ethics-q6-vulnerable-then = Show the effects for each group. This counts towards a DPIA.

## at the data

ethics-q7 = Do the data hold names, citizen numbers, addresses, dates of birth or free text?
ethics-q7-no = No
ethics-q7-no-then = We record this.
ethics-q7-removed = They did and were left out
ethics-q7-removed-then = Good. The source card names the columns that were left out.
ethics-q7-yes = Yes
ethics-q7-yes-then = Leave out those columns first, or use totals per group.
ethics-q8 = Are there sensitive data, such as health, origin, religion, criminal law or money trouble?
ethics-q8-no = No
ethics-q8-no-then = We record this.
ethics-q8-yes = Yes
ethics-q8-yes-then = Do the DPIA pre-scan first. Your data protection officer helps you with it. This counts towards a DPIA.
ethics-q9 = Do you link files that were collected for different purposes?
ethics-q9-no = No
ethics-q9-no-then = We record this.
ethics-q9-yes = Yes
ethics-q9-yes-then = Explain in the note why linking is allowed. This counts towards a DPIA.
ethics-q10 = Is it about 10.000 people or more, or do you follow people all the time?
ethics-q10-no = No
ethics-q10-no-then = We record this.
ethics-q10-yes = Yes
ethics-q10-yes-then = Mind: a mistake touches many people. This counts towards a DPIA.
ethics-q11 = Do you know who is missing from the data, or in them too often?
ethics-q11-known = Yes, I know
ethics-q11-known-then = Write it below. It goes into the note under reliability.
ethics-q11-nobody = Nobody is missing
ethics-q11-nobody-then = Look again: people without an address, without an application, with another language.
ethics-q11-unknown = I do not know
ethics-q11-unknown-then = Mind: ask the owner of the source. The note names this as uncertain.
ethics-q12 = Is the smallest group that you show smaller than ten?
ethics-q12-no = No
ethics-q12-no-then = We record this.
ethics-q12-withheld = Yes, and small groups are withheld
ethics-q12-withheld-then = Good. The table then shows a cross with the reason.
ethics-q12-yes = Yes, and they stay visible
ethics-q12-yes-then = Withhold small groups first, or join them.
ethics-q13 = Do data leave the municipality or the European Economic Area?
ethics-q13-no = No
ethics-q13-no-then = We record this.
ethics-q13-yes = Yes
ethics-q13-yes-then = Mind: tell your data protection officer.

## outcome

ethics-outcome-stop = Stop: this use is forbidden.
ethics-outcome-dpia_required = By the rule of thumb a DPIA is obligatory. This is not a legal opinion.
ethics-outcome-dpia_recommended = A DPIA is recommended. Ask your data protection officer.
ethics-outcome-settle_first = Something must be settled first.
ethics-later = { $count ->
    [one] 1 more question follows with the data or the note.
   *[other] { $count } more questions follow with the data and the note.
}
ethics-outcome-open = Some questions are still open.
ethics-outcome-no_signal = No signal found on these questions.
ethics-because = Because you answered “{ $answer }” to the question: { $question }

## screen

ethics-lead = This check gives signals, not a legal opinion. You see what follows before you choose.
ethics-outcome-title = Outcome so far
ethics-progress = { $done } of { $total } answered
ethics-no-questions = No questions now
ethics-no-questions-why = Your earlier answers make these questions needless.

## fields

field-ethics-q1-label = Is the outcome about individual people or households?
field-ethics-q2-label = Do you decide about individual people with this, or check or approach them?
field-ethics-q3-label = Is this a forbidden use, such as social scoring or predicting crime from a profile?
field-ethics-q4-label = On what legal basis may you use these data for this?
field-ethics-q5-label = Would less, older or coarser data do as well?
field-ethics-q6-label = Could the outcome harm residents?
field-ethics-q7-label = Do the data hold names, citizen numbers, addresses, dates of birth or free text?
field-ethics-q8-label = Are there sensitive data, such as health, origin, religion, criminal law or money trouble?
field-ethics-q9-label = Do you link files that were collected for different purposes?
field-ethics-q10-label = Is it about 10.000 people or more, or do you follow people all the time?
field-ethics-q11-label = Do you know who is missing from the data, or in them too often?
field-ethics-q12-label = Is the smallest group that you show smaller than ten?
field-ethics-q13-label = Do data leave the municipality or the European Economic Area?
field-ethics-q4-explanation-label = Which legal basis is that?
field-ethics-q6-explanation-label = Who are they, and what do you do about it?
field-ethics-q11-explanation-label = Who is missing, or in them too often?
ethics-seen = Seen in your data
ethics-seen-take = Take over: { $answer }
ethics-seen-kept = The column ‘{ $column }’ in { $source } was kept ({ $kind }).
ethics-seen-dropped = The column ‘{ $column }’ in { $source } was left out ({ $kind }).
ethics-seen-no-persons = While reading nothing was noticed that points at a person.
ethics-seen-joined = { $left } and { $right } stand beside each other in one table.
ethics-seen-rows = { $rows ->
    [one] The largest table about people is { $source }, with 1 row.
   *[other] The largest table about people is { $source }, with { $rows } rows.
}
ethics-seen-withheld = { $findings ->
    [one] In one result small groups were left out.
   *[other] In { $findings } results small groups were left out.
}

## at the outcome

ethics-late-lead = You ask these questions once the outcome is there.
ethics-late-title = Questions at the outcome
ethics-q14 = Can this outcome put a stamp on a resident or a neighbourhood?
ethics-q14-no = No
ethics-q14-no-then = We record this.
ethics-q14-measure = Yes, and we do something about it
ethics-q14-measure-then = Write below what you do.
ethics-q14-yes = Yes, and we do nothing about it
ethics-q14-yes-then = Mind: explain in the note why that is acceptable.
ethics-q15 = Does a human always decide, and can they deviate?
ethics-q15-always = Yes, always
ethics-q15-always-then = We record this.
ethics-q15-no = No
ethics-q15-no-then = First see to it that a human decides and can deviate.
ethics-q16 = How can a resident report a mistake or object?
ethics-q17 = Explain to a resident what you do with the data.
ethics-q18 = When do you look again, and who decides whether you stop?

field-ethics-q14-label = Can this outcome put a stamp on a resident or a neighbourhood?
field-ethics-q15-label = Does a human always decide, and can they deviate?
field-ethics-q16-label = How can a resident report a mistake or object?
field-ethics-q16-example = Call or mail the district team. If a figure is wrong, we correct it.
field-ethics-q17-label = Explain to a resident what you do with the data.
field-ethics-q17-hint = At most 120 words, as you would say it at the desk.
field-ethics-q17-good =
    Use short sentences and ordinary words.
    Say where the data come from and who sees them.
field-ethics-q18-label = When do you look again, and who decides whether you stop?
field-ethics-q18-example = In March 2028, the council
field-ethics-q14-explanation-label = What do you do about it, or why is it acceptable?
