### Step Brief: what advisor and analyst agree on together.

brief-lead = Agree together on what the analyst looks into, and what not.
brief-part-scope = The scope
brief-part-sources = The sources
brief-part-answer = The answer
brief-part-talk = The talk
brief-part-agreed = The agreement
brief-scope = What takes part?
brief-sources = Which data are needed?
brief-sources-lead = Name what you are looking for, even if you do not have it yet.
brief-sources-add = Add data
brief-sources-none = No data named yet.
brief-source = Data { $number }
brief-answer = What does the answer look like?
brief-talk = What do you still have to talk about?
brief-talk-lead = What is contested, asked or still empty stands here together.
brief-talk-none = Everything is filled in and nobody has a question.
brief-talk-none-why = Put a field on the list with the button beside it.
brief-agreed = Agreement with the brief
brief-agreed-lead = Does the question, the goal or a source change later? Then the agreement opens again.
brief-paper = Put the brief on paper
brief-paper-what = What you agree and who agrees, as Word and PDF.
brief-paper-done = The analysis brief is in ‘{ $folder }’.
brief-paper-kind = Analysis brief
brief-paper-footer = What advisor and analyst agree.
brief-paper-asked = What is the question?
brief-paper-settled = What you did not agree on at first
brief-paper-recorded = { $agreed }. { $recorded }
brief-asked = This is how the analyst reckons now
brief-asked-lead = Does this fit the bounds? And can the agreement be read from it?
brief-asked-own = In your own words: { $words }
brief-asked-if = If: { $outcome } Then: { $action }
brief-asked-otherwise = In all other cases: { $action }
brief-tolerances = How far off the answer may be
brief-tolerance-none = not filled in yet
brief-change = Change
brief-change-of = Change: { $label }
brief-logbook = See the assumptions and decisions
list-goals-title = Goals

list-wanted = data

field-brief-scope_group-label = Whom is it about, and whom not?
field-brief-scope_group-hint = Also name who falls just outside.
field-brief-scope_group-example = Young people under 18, without extended care
field-brief-scope_group-discuss = Ask whether the data can tell this group apart.
field-brief-scope_area-label = Which area is it about?
field-brief-scope_area-example = All districts of the municipality
field-brief-scope_period-label = Which period is it about?
field-brief-scope_period-example = 2021 up to and including 2024
field-brief-scope_period-discuss = Ask whether counting changed in those years.
field-brief-scope_detail-label = How fine must the figures be?
field-brief-scope_detail-hint = Finer means smaller groups and more chance.
field-brief-scope_detail-example = Per district and per year
field-brief-uncertainty-label = What do you do if the answer is less certain?
field-brief-uncertainty-hint = Each question already says how far off the answer may be.
field-brief-uncertainty-example = Then we go on for a year and measure again.
field-brief-uncertainty-good = You choose now what you decide then.
field-brief-uncertainty-discuss = Ask how likely that is.
field-brief-delivery-label = In which form do you get the answer?
field-brief-delivery-example = A table with one figure, and an hour of explanation
field-brief-out_of_scope-label = What do you deliberately leave out?
field-brief-out_of_scope-hint = That avoids a surprise later.
field-brief-out_of_scope-example = The costs per case
field-wanted-what-label = What must be in them?
field-wanted-what-example = Number of young people in care, per district and year
field-wanted-owner-label = Who owns the source?
field-wanted-owner-example = Research team
field-wanted-allowed-label = May you use them for this?
field-wanted-by-label = When must they be there?

choice-allowed-yes = Yes
choice-allowed-asked = Asked, no answer yet
choice-allowed-no = No

help-brief-good =
    A good brief fits on one page.
    What you do not look into is in it too.
help-brief-discuss = Go through the brief together before you agree.

gate-brief-scope = The scope is not complete yet.
gate-brief-scope-why = Without bounds everybody counts something else.
gate-brief-scope-remedy = Fill in whom, where and when it is about.
gate-brief-uncertainty = You have not said yet what you do if the answer is uncertain.
gate-brief-uncertainty-why = An uncertain answer is otherwise explained afterwards.
gate-brief-uncertainty-remedy = Write down what you decide then.
gate-brief-outside = It does not say what you leave out.
gate-brief-outside-why = Otherwise the reader thinks you forgot it.
gate-brief-outside-remedy = Name at least one thing.
gate-brief-wanted = No data have been named yet.
gate-brief-wanted-why = Who asks early has the data in time.
gate-brief-wanted-remedy = Name what you are looking for, and from whom.
gate-brief-owner = The owner of ‘{ $source }’ is not known.
gate-brief-owner-why = Only the owner knows how things were counted.
gate-brief-owner-remedy = Fill in who is in charge of the source.
gate-brief-refused = You may not use ‘{ $source }’ for this.
gate-brief-refused-why = A figure you may not use supports no decision.
gate-brief-refused-remedy = Look for another source, or remove this one.
gate-brief-signed-advisor = The advisor has not agreed with the brief yet.
gate-brief-signed-advisor-why = Without agreement the analyst may compute the wrong question.
gate-brief-signed-advisor-remedy = Read the brief and agree.
gate-brief-signed-analyst = The analyst has not agreed with the brief yet.
gate-brief-signed-analyst-why = The analyst knows whether these data can answer the question.
gate-brief-signed-analyst-remedy = Let the analyst read it and agree.
gate-brief-reopened = { $fields ->
    [one] After the agreement of { $name }, 1 field changed.
   *[other] After the agreement of { $name }, { $fields } fields changed.
}
gate-brief-refusing = { $name } does not agree: { $why }
gate-brief-refusing-why = A brief that one of you does not support gives a figure that nobody supports.
gate-brief-reopened-why = The agreement was about something else than stands there now.
gate-talk = You do not agree on a field yet.
gate-talk-why = What is contested now will be contested in the council later.
gate-talk-remedy = Talk about it and write down what came of it.
