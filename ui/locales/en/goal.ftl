### Step Goal: what the policy must reach and how to follow that.

goal-lead = Write one goal and how you will see later whether it was reached.
goal-lead-tree = Write the goals and how you will see later whether they were reached.
goal-none = No goal yet
goal-none-why = Without a goal you cannot tell later whether the policy works.
goal-add = Add goal
goal-number = Goal { $number }
goal-remove = Remove this goal
goal-removed = The goal was removed. You can undo this.
goal-measure = How do you follow the goal?
goal-from = From: the baseline
goal-to = To: the target
goal-not-measurable = This goal cannot be measured
goal-measurable = This goal can be measured after all
goal-reads = How the goal reads
goal-sentence = { $indicator } goes from { $from } to { $to }.
goal-sentence-open = (still open)
goal-sentence-not = This goal is not measured, because: { $reason }

field-goals-title-label = What do you want to reach?
field-goals-title-hint = What do residents notice when it works?
field-goals-title-example = Young people in every district get help within four weeks.
field-goals-title-good =
    The goal says what changes, not what you do.
    The goal fits the policy question.
field-goals-title-discuss = Ask whether the data can follow this goal.
field-goals-indicator-label = By which measure will you see it?
field-goals-indicator-hint = One measure that can be taken again each year.
field-goals-indicator-example = Share of young people who get help within four weeks
field-goals-indicator-good =
    The measure changes when the goal comes nearer.
    The source always measures in the same way.
field-goals-indicator-discuss = Ask who keeps this measure.
field-goals-unit-label = In which unit?
field-goals-unit-hint = For instance %, days or euro.
field-goals-unit-example = %
field-goals-direction-label = Which way must it go?
field-goals-baseline-label = What is the value now?
field-goals-baseline-example = 62
field-goals-baseline-good = Take the last value from before the new policy.
field-goals-baseline_date-label = Which day does it hold for?
field-goals-baseline_basis-label = Where does it come from?
field-goals-baseline_basis-hint = Name the source, or write “aanname”.
field-goals-baseline_basis-example = Records of the youth teams
field-goals-target-label = Which value do you want to reach?
field-goals-target-example = 80
field-goals-target-good =
    The value can be reached with what you propose.
    You can explain why it is this value.
field-goals-target-discuss = Ask how fast this measure changed before.
field-goals-target_date-label = When do you want to reach it?
field-goals-not_measurable_because-label = Not measurable, because
field-goals-not_measurable_because-hint = The reader of the note sees this reason.
field-goals-not_measurable_because-example = Nobody records how safe residents feel.

choice-direction-up = Up
choice-direction-down = Down
choice-direction-same = Stay the same

help-goal-good =
    One good goal is better than five.
    Name a starting value, an end value and a date.
help-goal-discuss = Ask whether the measure is in the data.

goal-tree = The goal tree
goal-tree-lead = From what residents notice to what the municipality does.
goal-values = What weighs most?
goal-values-lead = These three often clash. Put them in order.
goal-parent-none = Nothing: this stands at the top
goal-none-title = (no name yet)

field-goals-level-label = What is this in the goal tree?
choice-level-effect = Effect
choice-level-effect-then = What residents notice in the end.
choice-level-objective = Goal
choice-level-objective-then = What you want to have reached on a date.
choice-level-output = Output
choice-level-output-then = What the municipality delivers.
choice-level-activity = Activity
choice-level-activity-then = What the municipality does.
field-goals-parent-label = What does this contribute to?
field-question-value_1-label = In first place
field-question-value_2-label = In second place
field-question-value_3-label = In third place
choice-value-effectiveness = It works
choice-value-efficiency = It costs no more than needed
choice-value-equity = It is fair to all groups
field-question-side_effects-label = What must the policy not bring about?
field-question-side_effects-hint = Think of groups or areas that suffer from it.
field-question-side_effects-example = That young people with light problems no longer ask for help.
field-question-side_effects-discuss = Ask whether you would see that in the data.
