### Gates, locks and what the form refuses. Three sentences for a gate: what, why, what to do.

## start

gate-start-name = The dossier has no name yet.
gate-start-name-why = The name stands on the note and on every annex.
gate-start-name-remedy = Fill in a name.
gate-start-forbidden = You answered that this use is forbidden.
gate-start-forbidden-why = The AI Act forbids this. A note does not change that.
gate-start-forbidden-remedy = Stop this, or discuss your answer with a lawyer.
gate-start-analyst = There is no analyst yet.
gate-start-analyst-why = Without an analyst nobody else looks at the figures.
gate-start-analyst-remedy = Fill in who judges the data.
gate-start-ethics = { $open ->
    [one] 1 question beforehand is still open.
   *[other] { $open } questions beforehand are still open.
}
gate-start-ethics-why = These questions show whether you may begin with these data.
gate-start-ethics-remedy = Answer the open questions.
gate-start-settle = The questions beforehand say that something must be settled first.
gate-start-settle-why = Settling this later may mean doing all the work again.
gate-start-settle-remedy = Do what your answer says. If your answer still holds, go on and write why.
gate-start-track = Your answers point to the full track.
gate-start-track-why = More is at stake here than describing can carry.
gate-start-track-remedy = Choose the full track, or change your answers.

## question

gate-question-policy = The policy question is missing.
gate-question-policy-why = Without it nobody knows which decision the figures support.
gate-question-policy-remedy = Write in one sentence what the board must be able to decide.
gate-question-mark = The policy question does not end with a question mark.
gate-question-mark-why = A real question leaves room for another answer.
gate-question-mark-remedy = Make it a question.
gate-question-none = There is no research question yet.
gate-question-none-why = A figure without a question is no answer.
gate-question-none-remedy = Add a research question.
gate-question-nothing = The do-nothing option is missing.
gate-question-nothing-why = The reader wants to know what happens if you do nothing.
gate-question-nothing-remedy = Write in a few sentences what happens then.
gate-question-many = There are many research questions.
gate-question-many-why = With many questions something always stands out.
gate-question-many-remedy = Keep only the questions that change the decision.
gate-question-jump = You want to predict or weigh, but a descriptive question is missing.
gate-question-jump-why = Without knowing what happened you cannot look ahead well.
gate-question-jump-remedy = Add a descriptive question first.
gate-question-solution = Your suspected problem already names a solution: “{ $word }”.
gate-question-solution-why = Who begins with a solution no longer sees others.
gate-question-solution-remedy = Write only what is the matter.
gate-question-commitment = The if-then agreement is not complete.
gate-question-commitment-why = Agreed afterwards, every figure proves you right.
gate-question-commitment-remedy = Fill in what you do then for at least two outcomes.
gate-question-otherwise = It is not laid down for every outcome what you do.
gate-question-otherwise-why = The figures may say something else too.
gate-question-otherwise-remedy = Fill in what you do in all other cases.
gate-question-comparison = This question does not compare with anything yet.
gate-question-comparison-why = A figure is high or low only beside another figure.
gate-question-comparison-remedy = Choose what you compare with.
gate-question-tolerance = You have not said yet how precise the answer must be.
gate-question-tolerance-why = A small difference may not matter for the decision.
gate-question-tolerance-remedy = Write how far off the answer may be.
gate-question-cause-basis = A cause does not say where it comes from.
gate-question-cause-basis-why = Without a source a cause is a suspicion.
gate-question-cause-basis-remedy = Name the source, or write ‘assumption’.
gate-question-causal = A descriptive question says ‘{ $word }’. That asks for a cause.
gate-question-causal-why = A description does not show what something comes from.
gate-question-causal-remedy = First ask what there is, or choose ‘explain’.
gate-question-ahead = A descriptive question says ‘{ $word }’. That is about later.
gate-question-ahead-why = A description says nothing of what is still to come.
gate-question-ahead-remedy = Ask what happened, or choose ‘predict’.
gate-question-unequal = You compare numbers of areas that are not equally large.
gate-question-unequal-why = In a larger area nearly everything happens more often.
gate-question-unequal-remedy = Choose ‘per 1,000’ or a share, with a denominator such as residents.
gate-question-deadline = The day on which the answer must be there has passed.
gate-question-deadline-why = An answer after the decision helps nobody.
gate-question-deadline-remedy = Choose a day that is still to come.
gate-question-differs = Your own words say { $words }. The choices do not.
gate-question-differs-why = The analyst works out what you choose, not what you write.
gate-question-differs-remedy = Change the choices, or your own words.
gate-question-differs-choices = The choices say { $choices }. Your own words do not.
gate-question-differs-choices-why = The analyst works out what you choose, not what you write.
gate-question-differs-both = Your own words say { $words }, the choices { $choices }.
gate-question-differs-both-why = The analyst works out what you choose, not what you write.
gate-question-double = There are two questions in one here.
gate-question-double-why = Two questions each have their own answer and agreement.
gate-question-double-remedy = Split the question.

## goal

gate-goal-none = There is no goal yet.
gate-goal-none-why = Without a goal you cannot tell later whether the policy works.
gate-goal-none-remedy = Add a goal.
gate-goal-indicator = The goal has no indicator.
gate-goal-indicator-why = Without a measure you cannot follow the goal.
gate-goal-indicator-remedy = Choose a measure, or write why measuring is impossible.
gate-goal-baseline = The baseline is not complete.
gate-goal-baseline-why = Without a starting value no change can be seen.
gate-goal-baseline-remedy = Fill in the baseline and where it comes from.
gate-goal-target = The target is not complete.
gate-goal-target-why = A goal without a value and a date is a wish.
gate-goal-target-remedy = Fill in the target and the date.
gate-goal-past = The day of the target has passed.
gate-goal-past-why = Nobody can still work towards a goal in the past.
gate-goal-past-remedy = Choose a day that is still to come.
gate-goal-dates = The target date is not after the baseline.
gate-goal-dates-why = Then there is no time to reach the goal.
gate-goal-dates-remedy = Choose a later target date.
gate-goal-many = The goal tree has more than { $most } parts.
gate-goal-many-why = Nobody can follow a large tree.
gate-goal-many-remedy = Keep what changes the decision.
gate-goal-values = The three values are not in order yet.
gate-goal-values-why = When they clash you would not know which goes first.
gate-goal-values-remedy = Give each value a place of its own.
gate-goal-side-effects = It does not say what the policy must not bring about.
gate-goal-side-effects-why = What you do not name, nobody will follow.
gate-goal-side-effects-remedy = Name at least one unwanted effect.

## data

gate-sources-none = No data have been read in yet.
gate-sources-none-why = Without data there is nothing to describe.
gate-sources-none-remedy = Read in a spreadsheet.
gate-sources-ethics = { $open ->
    [one] 1 question about the data is still open.
   *[other] { $open } questions about the data are still open.
}
gate-sources-ethics-why = Only now that you see the data do you know what is in them.
gate-sources-ethics-remedy = Answer the open questions.
gate-sources-settle = A question about the data says that you must settle something first.
gate-sources-settle-why = Your answer asks for a step first, such as a DPIA pre-scan.
gate-sources-settle-remedy = Do what your answer says. If your answer still holds, go on and write why.
gate-sources-judged-poor = A judgement ‘not good enough’ of { $source } has no reason.
gate-sources-judged-poor-why = The reader wants to know what is wrong with it.
gate-sources-judged-poor-remedy = Write in one sentence why.
gate-sources-owner = The owner of { $source } is unknown.
gate-sources-owner-why = You would not know whom to ask about the figures.
gate-sources-owner-remedy = Fill in who is in charge of this source.
gate-sources-reference-date = The reference date of { $source } is missing.
gate-sources-reference-date-why = A figure without a date cannot be compared.
gate-sources-reference-date-remedy = Fill in the day the figures hold for.
gate-sources-row-is = It is unknown what one row of { $source } stands for.
gate-sources-row-is-why = Who counts applications as people counts wrong.
gate-sources-row-is-remedy = Choose what one row stands for.
gate-sources-unfit = { $source } is not fit for this question.
gate-sources-unfit-why = An answer from an unfit source misleads the reader.
gate-sources-unfit-remedy = Find another source, or change the question.
gate-sources-small-count = { $source } shows smaller groups than agreed.
gate-sources-small-count-why = In a small group people can be recognised.
gate-sources-small-count-remedy = Give a reason, or choose a higher limit.
gate-sources-fitness = You have not said yet whether { $source } is fit.
gate-sources-fitness-why = The analyst knows the limits of the source, the reader does not.
gate-sources-fitness-remedy = Let the analyst judge.
gate-sources-poor = { $source } is called fit, but one dimension is not good enough.
gate-sources-poor-why = Who reads ‘fit’ does not expect a weak spot.
gate-sources-poor-remedy = Choose ‘fit within a limit’, or change your judgement.
gate-sources-poor-reason = One dimension of { $source } is not good enough. You do not say why that is possible.
gate-sources-poor-reason-why = The reader must know what the weak spot means.
gate-sources-poor-reason-remedy = Write at the fitness what this means.
gate-sources-outliers = In { $source } numbers lie far from the others.
gate-sources-outliers-why = A single typing error can decide the outcome.
gate-sources-outliers-remedy = Look at the numbers under Quality and give your judgement.
gate-sources-judged = Not every dimension of the quality of { $source } has been judged.
gate-sources-judged-why = Not everything can be measured: some things only you or the analyst know.
gate-sources-judged-remedy = Give your judgement under Quality.
gate-break-known = { $breaks ->
    [one] Of one known break in time you have not said whether it plays a part.
   *[other] Of { $breaks } known breaks in time you have not said whether they play a part.
}
gate-break-known-why = Across a break something may seem to change that stayed the same.
gate-break-known-remedy = Choose for each break whether it plays a part.
gate-break-handling = You have not said how you deal with the break: { $what }.
gate-break-handling-why = The reader sees a rise or fall that may not be there.
gate-break-handling-remedy = Write down how you deal with it.
gate-sources-definition = The definition of { $source } is missing.
gate-sources-definition-why = One word often means different things in two sources.
gate-sources-definition-remedy = Write who or what exactly was counted.
gate-sources-legal = The legal basis of { $source } is missing.
gate-sources-legal-why = Without a legal basis you may not use personal data.
gate-sources-legal-remedy = Fill in the law or agreement, or “open data”.
gate-sources-provisional = The figures of { $source } are provisional.
gate-sources-provisional-why = Their owner may still change them. Your finding then changes too.
gate-sources-provisional-remedy = Ask when the final figures come.
gate-sources-withdrawn = { $source } has been withdrawn.
gate-sources-withdrawn-why = The owner no longer stands behind these figures.
gate-sources-withdrawn-remedy = Ask the owner for the new figures.
gate-sources-parts = { $source } was made of a table with a newer version.
gate-sources-parts-why = The figures lag behind their source.
gate-sources-parts-remedy = Make the table again.
gate-sources-age = { $source } is { $months ->
    [one] 1 month
   *[other] { $months } months
} old.
gate-sources-age-why = Much may have changed since that day.
gate-sources-age-remedy = Ask for newer figures, or explain why these will do.
gate-sources-duplicates = { $source } has { $rows ->
    [one] 1 duplicate row.
   *[other] { $rows } duplicate rows.
}
gate-sources-duplicates-why = A duplicate row counts twice.
gate-sources-duplicates-remedy = Ask the owner whether the rows really are duplicates.
gate-sources-free-text = { $source } has a column with free text.
gate-sources-free-text-why = Free text sometimes holds names and other personal matters.
gate-sources-free-text-remedy = Read the file in again without that column.
gate-sources-singled-out = People can be recognised in { $source }.
gate-sources-singled-out-why = Somebody who alone has a combination of traits can be found.
gate-sources-singled-out-remedy = Leave out a column or make groups larger. Look under Quality.
gate-sources-completeness = Of the column “{ $column }” in { $source }, { $share } is filled.
gate-sources-completeness-why = Those who are missing often differ from those who are there.
gate-sources-completeness-remedy = Complete the data, or write why this is enough.

## describe

gate-describe-none = This question has no finding yet.
gate-describe-none-why = Without a finding the question stays open in the note.
gate-describe-none-remedy = Describe the data and pin the answer to the question.
gate-describe-experience = A finding has not been held against practice yet.
gate-describe-experience-why = Whoever knows the work often sees a wrong figure first.
gate-describe-experience-remedy = Say whether the picture matches what you know.
gate-describe-outdated = Finding { $finding } is outdated.
gate-describe-outdated-why = The data changed after it was computed.
gate-describe-outdated-remedy = Compute the finding again.

## note

gate-note-points = There is no decision point yet.
gate-note-points-why = The board must know what you ask.
gate-note-points-remedy = Write a decision point.
gate-note-argument = A decision point has no argument yet.
gate-note-argument-why = The board wants to know why.
gate-note-argument-remedy = Add an argument.
gate-note-orphan = An argument leans on no finding and has no label.
gate-note-orphan-why = The reader cannot see how strong the argument is.
gate-note-orphan-remedy = Link a finding, or choose a label.
gate-note-stale = { $numbers ->
    [one] In 1 text a number is no longer right.
   *[other] In { $numbers } texts a number is no longer right.
}
gate-note-stale-why = The note then says something else than the data.
gate-note-stale-remedy = Renew the numbers.
gate-note-objection = There is no objection yet.
gate-note-objection-why = Nobody believes advice without objections.
gate-note-objection-remedy = Write what an opponent would say.
gate-note-finance = Nothing is said about money yet.
gate-note-finance-why = The board wants to know what the decision costs.
gate-note-finance-remedy = Fill in the costs, or write that there are none.
gate-note-monitoring = There is no moment to measure again yet.
gate-note-monitoring-why = Without measuring you cannot tell later whether it works.
gate-note-monitoring-remedy = Agree who measures when.

## locks

lock-other-track = This rung belongs to the full track.
lock-question = First the question. Without one a figure is no answer.
lock-sources = First put the data in order. Otherwise you compute with unknown figures.
lock-not-yet = { $step ->
    [explain] Explaining is not in this version yet.
    [project] Predicting is not in this version yet.
   *[weigh] Weighing is not in this version yet.
}

## what a field refuses

form-no-field = The field { $path } does not exist. Nothing was changed. Check the name.
form-no-item = There is nothing at { $path }. Nothing was changed. Check the number.
form-unstorable = The field { $path } could not be stored. Your other work is safe. Report this.
form-not-a-choice = “{ $value }” does not fit here. Choose one of these: { $choices }.
form-not-asked = { $path } is filled in at the tables that it is about.
form-not-a-day = “{ $value }” is not a date. Write the date as 2027-04-14.
form-not-a-whole-number = “{ $value }” is not a whole number. Use digits only.
form-no-dataset = There is no source “{ $value }”. Choose a source that has been read in.
form-goal-circle = A goal cannot contribute to itself. Nothing was changed.
form-no-goal = The goal ‘{ $value }’ does not exist.
question-not-double = There is one question in this one. Nothing was changed.
choice-comparison-average = the average
choice-comparison-whole = all groups together
choice-comparison-first_period = the first period
choice-comparison-nothing = nothing
form-dataset-first = First choose which source gives the answer.
form-no-column = The column “{ $column }” is not in { $dataset }. Choose another column.
form-not-a-filter = “{ $value }” is not a condition. Write the condition as column=value.
form-not-a-comparison = “{ $value }” is not a comparison. Choose what you compare with.

## numbers in the text

note-bare-number = The number { $number } has no source. Refer to a finding, or give its origin.
note-reference-unreadable = The reference { $text } cannot be read. Insert the number again.
note-reference-unknown = The reference { $text } points to nothing. Choose a number from a finding.
note-reference-exploration = { $finding } is an exploration. Pin it to a question first.
note-reference-withheld = The number { $text } is withheld because the group is small. Choose another number.

## dossier

dossier-row-unreadable = Part { $id } of { $kind } cannot be read. The file itself is kept. Open an earlier copy.

## fields and choices of the later steps

choice-status-current = Current
choice-status-revised = Revised
choice-status-provisional = Provisional
choice-status-withdrawn = Withdrawn
choice-row_is-unknown = Not known yet
choice-row_is-person = One person
choice-row_is-household = One household
choice-row_is-case = One application or case
choice-row_is-area = One area
choice-row_is-area_period = One area in one period
choice-row_is-organisation = One organisation
choice-row_is-other = Something else
choice-verdict-good = Good enough
choice-verdict-limited = Within a limit
choice-verdict-poor = Not good enough
choice-kind-law = Law or scheme
choice-kind-area = Borders of areas
choice-kind-counting = Way of counting
choice-kind-event = Event
choice-concerns-yes = Plays a part
choice-concerns-no = Plays no part
choice-fitness-fit = Fit
choice-fitness-fit_within = Fit within limits
choice-fitness-unfit = Not fit
choice-experience-matches = Yes, it matches
choice-experience-partly = In part
choice-experience-differs = No, I see something else
choice-disclosure-public = Public
choice-disclosure-internal = Internal
choice-disclosure-confidential = Confidential
choice-label-fact = Fact
choice-label-strong_indication = Strong indication
choice-label-indication = Indication
choice-label-assumption = Assumption
choice-label-political_judgement = Judgement

## the outcome

gate-note-ethics = { $open ->
    [one] Of the questions at the outcome 1 is still open.
   *[other] Of the questions at the outcome { $open } are still open.
}
gate-note-ethics-why = Residents will ask this. You must know the answer by then.
gate-note-ethics-remedy = Answer the open questions.
gate-note-settle = At the outcome you must settle something first.
gate-note-settle-why = Your answer asks for a step first.
gate-note-settle-remedy = Do what your answer says. If your answer still holds, go on and write why.
gate-note-residents = The explanation to residents has { $words } words. The longest sentence has { $longest }.
gate-note-residents-why = Nobody reads a long explanation to the end.
gate-note-residents-remedy = Make it at most 120 words, with sentences up to 20 words.
