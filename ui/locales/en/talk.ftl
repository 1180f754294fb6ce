### The talk between advisor and analyst: who says what of a field, the agreement and the conversation guide.

role-advisor = advisor
role-analyst = analyst
role-assurer = reviewer
role-commissioner = commissioner

talk-person = { $name } ({ $role })
talk-nothing = (nothing)
talk-open = Discuss: { $label }
talk-title = Discuss this field
talk-state = How does this field stand?
talk-state-to_discuss = On the list
talk-state-discussed = Discussed
talk-state-contested = Contested
talk-state-agreed = Agreed
talk-state-none = Clear
talk-by = { $by }, { $at }
talk-changed = Changed since
talk-contested-then = { $by } did not agree ({ $at }). Then it said: ‘{ $value }’.
talk-comments = Comments
talk-comment = Your comment
talk-comment-printed = With a contested field this is in the workbook too.
talk-comment-add = Add
talk-settle = Settle
talk-reopen = Open again
talk-settled = settled
talk-as = You do this as { $person }.
talk-as-nobody = First say who you are.
talk-as-change = Change
talk-who = Who are you in this dossier?
talk-who-why = Your name and role stand beside what you fill in and say.
talk-name = Your name
talk-name-missing = Fill in your name.
talk-role = Your role
talk-save = Remember this
talk-sign = Agree
talk-sign-again = Agree again
talk-sign-name = Who agrees?
talk-sign-who = Who presses the button?
talk-sign-self = I am the { $role }
talk-sign-other = I record it for the { $role }
talk-sign-basis = How was the agreement given?
talk-sign-basis-hint = For example: e-mail of 3 March, or in our talk.
talk-sign-basis-missing = Say how the agreement was given.
talk-sign-who-missing = Choose who you are.
talk-sign-recorded = Recorded by { $by }: { $basis }
talk-sign-missing = No agreement yet
talk-sign-holds = Agreed
talk-sign-reopened = Open again
talk-sign-refused = Not agreed
talk-sign-changes = { $count ->
    [one] 1 change since the agreement
   *[other] { $count } changes since the agreement
}
talk-sign-before = Then
talk-sign-after = Now
talk-sign-field = Field
talk-signed = The agreement was recorded.
talk-answers = For the { $role }
talk-reason-contested = Contested
talk-reason-to_discuss = To discuss
talk-reason-asked = Remark
talk-reason-changed = Changed since agreed
talk-reason-empty = Empty
talk-guide = Make the conversation guide
talk-guide-what = One page with only what is still open, as Word and PDF.
talk-guide-done = The conversation guide is in ‘{ $folder }’.
talk-reveal = Show in the folder
talk-guide-again = Replace the old one
talk-more = { $count ->
    [one] Show 1 more point
   *[other] Show { $count } more points
}
talk-meeting = Meeting mode
talk-meeting-of = Point { $place } of { $total }
talk-meeting-value = What does it say now?
talk-meeting-empty = Nothing yet
talk-meeting-done = Everything was discussed.
talk-meeting-done-why = There is nothing left on the list.
talk-meeting-go = Go to this field
talk-previous = Previous
talk-next = Next

talk-comment-empty = The comment is empty. Nothing was changed.
talk-no-comment = This comment no longer exists.
talk-sign-nobody = Fill in who agrees. Nothing was recorded.
talk-sign-for = Say how this agreement was given. Nothing was recorded.
talk-sign-contested = A field is still contested: { $field }. Nothing was recorded.
talk-sign-contested-remedy = Discuss the field and record what came of it.
talk-withdraw = Withdraw agreement
talk-withdraw-title = Withdraw agreement
talk-withdraw-why = Why is this agreed no longer?
talk-withdraw-nothing = There is no agreement to withdraw.
talk-withdrawn = The agreement was withdrawn.
talk-sign-nothing = There is nothing to agree with yet.
talk-sign-nothing-remedy = First write the policy question and a research question.

act-mark-to-discuss = On the list for the talk: { $field }
act-mark-discussed = Discussed: { $field }
act-mark-contested = Contested: { $field }
act-mark-agreed = Agreed: { $field }
act-unmark-field = Off the list for the talk: { $field }
act-comment = Comment on: { $field }
act-settle-comment = Comment dealt with
act-reopen-comment = Comment opened again
act-sign-off = Agreement of { $name } as { $as }
act-withdraw = Agreement of { $name } as { $as } withdrawn
act-split-question = Research question { $place } split
act-remove-outcome = Outcome { $outcome } of research question { $place } removed

field-filter-value = { $value }
field-filter-or = { $said } or { $next }
field-filter-and = { $said }; { $next }
field-filter-is = { $column }: { $values }
field-of-row = { $label } ({ $list } { $place })
field-of-source = { $label } ({ $name })

guide-kind = Conversation guide
guide-status-line = As of { $date }
guide-footer = Only what is still open, contested or changed.
guide-head-question = Policy question
guide-head-agreed = Agreement
guide-agreed = Advisor and analyst agree with the brief.
guide-not-agreed = Not from both yet.
guide-reopened = Something changed after an agreement.
guide-nothing = Nothing is open. You can agree together.
guide-answers = For the { $role }
guide-number = No
guide-what = Field
guide-why = Why
guide-agreement = Agreed
guide-now = Now: { $value }
guide-contested = Contested by { $name }.
guide-to-discuss = Put on the list by { $name }.
guide-asked = Remark by { $name }.
guide-changed = Changed after agreement of { $name }.
guide-empty = Still empty.
guide-said = { $name }: ‘{ $text }’
guide-more = { $points ->
    [one] Also still empty or open: ‘{ $first }’
   *[other] Also still empty or open: { $points } fields, beginning with ‘{ $first }’
}
