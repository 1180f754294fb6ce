### Step Question: what is going on, what the board wants to know, and which questions data can answer.

question-lead = Write what is going on. Then turn it into a question that data can answer.
question-part-why = What is going on
question-part-causes = Causes and effects
question-part-policy = The policy
question-part-research = Research questions
question-why = What is the matter?
question-whom = Whom is it about?
question-now = Present policy
question-policy = The policy question
question-research = The research questions
question-research-lead = Build each question from choices. You read it on the left, the analyst on the right.
question-research-none = No research question yet
question-research-none-why = A research question is one that data can answer.
question-research-add = Add research question
question-research-title = Research question { $number }
question-causes = Which causes do you suspect?
question-causes-lead = Write with each cause what it leans on.
question-causes-none = No cause yet
question-causes-add = Add cause
question-cause = Cause { $number }
question-stakeholders = Who notices the consequences?
question-stakeholders-lead = Think also of people you do not meet by yourself.
question-stakeholders-none = No stakeholder yet
question-stakeholders-add = Add stakeholder
question-stakeholder = Stakeholder { $number }
question-up = Move up: { $what }
question-down = Move down: { $what }
question-remove = Remove: { $what }
question-removed = Removed: { $what }. You can undo this.
question-added = Added: { $what }
question-moved = { $what } now stands at place { $place }.

question-advisor-reads = How you say it
question-own-words = In your own words
question-from-choices = From your choices
question-analyst-reads = How the analyst reads it
question-slot = { $label } Now: { $value }.
question-slot-open = { $label } Still open: { $value }.
question-gaps = { $count ->
    [0] Everything in the sentence is chosen.
    [one] 1 choice left in the sentence.
   *[other] { $count } choices left in the sentence.
}
question-choose = Choose
question-choose-slot = Choose: { $label }
question-no-choices = There is nothing to choose yet. Read in a spreadsheet first.
question-no-fitting = No column of these data fits here.
question-source-first = First choose which data hold the answer.
question-choose-source = Choose the data
question-search = Search the list
question-no-filter = Remove the conditions
question-to-sources = Go to the data
question-take = Use this
question-leave = Close

question-agreement = The if-then agreement
question-agreement-lead = Agree what you will do before you see the outcome.
question-branch = Outcome { $number }
question-branch-add = Add an outcome
question-skip = Skip the agreement
question-skip-not = Make an agreement after all
question-limits = Limits to the answer
question-findings = Answered by { $names }

field-question-trigger-label = Why is this on the table now?
field-question-trigger-hint = Name the event or the request.
field-question-trigger-example = In the budget meeting the council asked why the costs of youth care rise.
field-question-trigger-good =
    Name who asked for it and when.
    Leave out the cause for now.
field-question-problem_hypothesis-label = What do you think is the matter?
field-question-problem_hypothesis-hint = A suspicion will do. Proof comes later.
field-question-problem_hypothesis-example = In some districts more young people get help than their number would suggest.
field-question-problem_hypothesis-good =
    Describe the problem, not the solution.
    Write it so that it can turn out untrue.
field-question-problem_hypothesis-discuss = Ask which figure would refute this suspicion.
field-question-affected-label = Who is affected?
field-question-affected-example = Young people up to 17 and their parents
field-question-affected-good = Name a group that can be counted.
field-question-size-label = How many are they?
field-question-size-hint = An estimate is good enough.
field-question-size-example = About 4.000 young people
field-question-size_basis-label = How do you know?
field-question-size_basis-hint = Name the source, or write “aanname”.
field-question-size_basis-example = Statistics Netherlands, population on 1 January
field-question-size_basis-discuss = Ask whether the analyst recognises this number.
field-question-since-label = Since when?
field-question-since-example = Since 2022
field-question-present_policy-label = What does the municipality do now, and what did that teach?
field-question-present_policy-hint = Name an evaluation if there is one.
field-question-present_policy-example = Since 2021 each district has a youth team. The evaluation saw shorter waiting times.
field-question-do_nothing-label = What happens if you do nothing?
field-question-do_nothing-hint = This is the do-nothing option. Every choice is compared with it.
field-question-do_nothing-example = The teams keep their size. Districts with much demand get longer waiting times.
field-question-do_nothing-good =
    Describe what goes on by itself.
    Do not exaggerate. The reader sees through that.
field-question-do_nothing-discuss = Ask whether there are figures on earlier years.
field-question-policy_question-label = What must the board be able to decide?
field-question-policy_question-hint = One sentence with a question mark.
field-question-policy_question-example = Shall we divide the youth teams over the districts in another way?
field-question-policy_question-good =
    The board can say yes or no to it, or choose.
    The question does not hold its own answer.
field-question-policy_question-discuss = Ask which figure would change the answer.
field-causes-text-label = Cause
field-causes-text-example = Families in these districts move more often.
field-causes-basis-label = What does this lean on?
field-causes-basis-hint = A source, or the word “aanname”.
field-causes-basis-example = aanname
field-stakeholders-name-label = Group or organisation
field-stakeholders-name-example = Parents in the district Oost
field-stakeholders-size-label = How large is it?
field-stakeholders-size-hint = Not known? Write “onbekend”.
field-stakeholders-effect-label = What does it notice?
field-questions-words-label = The question in your own words
field-questions-words-hint = Write the question as you would ask a colleague.
field-questions-words-example = Where do, in proportion, most young people get help?
field-questions-subject-label = Who or what is it about?
field-questions-subject-example = young people with youth care
field-questions-kind-label = What sort of question is this?
field-questions-kind-good = Begin with describing. Explaining comes after.
field-questions-dataset-label = In which data?
field-questions-statistic-label = What do you want to know?
field-questions-measure-label = Which column do you count?
field-questions-denominator-label = What do you divide by?
field-questions-group-label = Divided by?
field-questions-period-label = Per period?
field-questions-filter-label = With a condition?
field-questions-comparison-label = What do you compare with?
field-questions-if_1-label = If the figures say this
field-questions-if_1-example = The share is clearly higher in two or more districts.
field-questions-if_1-good =
    The two outcomes exclude each other.
    The outcome you do not expect is among them.
field-questions-then_1-label = Then we do this
field-questions-then_1-example = We propose to divide the teams in another way.
field-questions-if_2-label = If they say this
field-questions-if_2-example = The districts differ little.
field-questions-then_2-label = Then we do this
field-questions-then_2-example = We keep the teams as they are.
field-questions-if_3-label = Outcome 3: if they say this
field-questions-then_3-label = Outcome 3: then we do this
field-questions-if_4-label = Outcome 4: if they say this
field-questions-then_4-label = Outcome 4: then we do this
field-questions-if_5-label = Outcome 5: if they say this
field-questions-then_5-label = Outcome 5: then we do this
field-questions-otherwise-label = In all other cases we do this
field-questions-otherwise-hint = What do you do when none of these outcomes holds?
field-questions-otherwise-example = We first put the figures to the district teams.
field-questions-commitments_skipped-label = Skip, because
field-questions-commitments_skipped-hint = The reader of the note sees this reason.
field-questions-tolerance-label = How far off may the answer be?
field-questions-tolerance-hint = When would you decide otherwise?
field-questions-tolerance-example = A difference below 5 in 1.000 young people changes nothing.
field-questions-tolerance-discuss = Ask whether the data are that precise.
field-questions-deadline-label = When do you need the answer?

choice-effect-better = Gains by it
choice-effect-same = Notices no difference
choice-effect-worse = Loses by it
choice-effect-unknown = Not known yet
choice-kind-descriptive-then = What happened?
choice-kind-diagnostic-then = Why did it happen? This version does not compute that yet.
choice-kind-predictive-then = What will probably happen? This version does not compute that yet.
choice-kind-prescriptive-then = What can we do best? This version does not compute that yet.
choice-statistic-sum = Sum
choice-statistic-mean = Mean
choice-statistic-median = Median
choice-statistic-count = Number of rows
choice-statistic-share = Share
choice-statistic-rate = Number per 1.000

help-question-good =
    Begin with what is going on, not with the data.
    Ask five research questions at most.
    Make the if-then agreement before you see the figures.
help-question-discuss = Read the right-hand side of each question together.
question-split = Split it for me
