# A new version of a table: what is different, and which conclusions are no longer the same.

version-none = { $table } has no older version.
version-same = The values stayed the same.
version-cells = { $count ->
    [one] 1 cell has changed.
   *[other] { $count } cells have changed.
}
version-added = { $count ->
    [one] 1 row was added.
   *[other] { $count } rows were added.
}
version-gone = { $count ->
    [one] 1 row has gone.
   *[other] { $count } rows have gone.
}
version-columns-added = New columns: { $columns }.
version-columns-gone = Columns that have gone: { $columns }.
version-columns-other-kind = Columns with another kind of values: { $columns }.
version-by-key = Rows were recognised by { $columns }.
version-by-order = Rows were compared in the order of the sheet. No column tells every row apart.
version-more = { $cells ->
    [one] and 1 other cell
   *[other] and { $cells } other cells
}
version-state-same = Stayed the same
version-state-numbers = Other numbers
version-state-conclusion = Another conclusion
version-state-lost = Can no longer be made
version-standing-higher = clearly higher
version-standing-lower = clearly lower
version-standing-not-shown = no difference shown
version-shift-standing = { $name }: was { $before }, is now { $after }.
version-shift-down = Was a rise, is now a fall.
version-shift-up = Was a fall, is now a rise.
version-shift-down-of = { $name }: was a rise, is now a fall.
version-shift-up-of = { $name }: was a fall, is now a rise.
version-shift-below = { $name }: was above what it is compared with, is now below it.
version-shift-above = { $name }: was below what it is compared with, is now above it.
version-shift-highest = Highest was { $before }, now it is { $after }.
version-shift-lowest = Lowest was { $before }, now it is { $after }.
version-shift-withheld = { $name }: the number is too small to show now.
version-shift-gone = { $name }: there is no value any more.
version-shift-label = The evidence has become stronger or weaker.

## The window

version-title = What is different in { $name }?
version-comparing = Comparing versions
version-findings = Findings
version-finding = Finding
version-says = It said
version-would-say = Becomes
version-verdict = Verdict
version-used-in = { $count ->
    [one] Used in argument { $arguments }
   *[other] Used in arguments { $arguments }
}
version-no-findings = No findings lean on the old version.
version-changed = Changed cells
version-no-cells = No cell changed.
version-row = Row
version-column = Column
version-before = Was
version-after = Is now
version-empty = empty
version-rows-added = New rows
version-rows-gone = Rows that are gone
version-behind = { $count ->
    [one] 1 finding was made with the old version.
   *[other] { $count } findings were made with the old version.
}
version-renew = Update findings
version-renewing = Updating findings
version-renewed = The findings are up to date.
version-renewed-count = { $count ->
    [one] 1 finding was updated.
   *[other] { $count } findings were updated.
}
version-left-count = { $count ->
    [one] 1 finding cannot be made again.
   *[other] { $count } findings cannot be made again.
}
version-left-remedy = Look under ‘What is different?’ which ones.
