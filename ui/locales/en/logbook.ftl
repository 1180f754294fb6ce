### The logs: assumptions, decisions and sources, read from what people wrote and did.

log-title = Logs
log-lead = These lists fill themselves with what you write and do. They are in the workbook too.
log-waiting = The logs are being read.
log-assumptions = Assumptions
log-decisions = Decisions
log-sources = Sources
log-assumptions-empty = No assumptions found
log-assumptions-empty-why = A cause or number without a source appears here.
log-decisions-empty = No decisions yet
log-decisions-empty-why = An agreement, a commitment or a chosen track appears here.
log-sources-empty = No sources yet
log-sources-empty-why = What you read in, replace or withdraw appears here.
log-by = { $who } · { $at }
log-basis = Rests on: { $why }
log-go = Go to the field
log-go-to = Go to the field: { $what }
log-field-last = Last changed by { $who }, { $at }.

log-size = Size of the problem
log-cause = Cause
log-baseline = Baseline
log-stated = Number in the note
log-argument = Argument
log-mark-discussed = discussed, { $who }
log-mark-contested = contested by { $who }
log-mark-agreed = agreed by { $who }

log-track = Track chosen
log-track-proposed = The questions about what is at stake point to: { $track }.
log-commitment = If-then agreement
log-commitment-skipped = No if-then agreement
log-question = Research question { $place }
log-agreed-of = { $question }. { $agreed }
log-agreed-next = { $said } { $next }
log-before = before the first result
log-after = after the first result
log-before-none = there is no result yet
log-not-measurable = Goal cannot be measured
log-break-counts = Break in the series plays a part
log-break-passes = Break in the series plays no part
log-signed = Agreement with the analysis brief
log-signed-for = { $role }, recorded by { $by }: { $basis }
log-refused = No agreement
log-holds = holds
log-reopened = { $fields ->
    [one] open again: { $fields } field changed
   *[other] open again: { $fields } fields changed
  }
log-replaced = decided again later
log-agreed = Agreement on a field
log-remark = Remark about a field
log-remark-open = not dealt with yet
log-remark-settled = dealt with
log-contested = Contested field
log-settled = Contested, and then discussed
log-contested-by = { $name } did not agree with ‘{ $before }’. After that it said ‘{ $now }’.
log-contested-said = { $how } { $said }
log-changed-since = changed since
log-unchanged = still says so
log-override = Went on all the same
log-label = Strength of evidence chosen by hand

log-read = Read in
log-read-from = { $origin }: { $kept } of { $present } rows. Check code { $code }.
log-made = Made from other tables
log-made-why = { $why }
log-columns = Columns: { $columns }
log-left-out = Columns left out
log-superseded = Replaced by a newer version
log-aside = Set aside
log-status = Status changed
log-fitness = Fitness judged
log-verdict = { $verdict }: { $reason }
log-used = used in { $findings }
log-unused = not used yet
