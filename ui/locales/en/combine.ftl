# Combining tables: below each other, beside each other, computing a column, choosing rows, adding up.

## Where a table comes from

origin-file = { $file }
origin-sheet = { $file }, sheet ‘{ $sheet }’
origin-combined = { $file } (made of { $tables ->
    [one] 1 table
   *[other] { $tables } tables
})

## What was done

combine-told-appended = { $table } got the label ‘{ $label }’ ({ $rows ->
    [one] 1 row
   *[other] { $rows } rows
}).
combine-told-rows = { $rows ->
    [one] The new table has 1 row.
   *[other] The new table has { $rows } rows.
}
combine-told-kept = { $rows ->
    [one] Of { $of } rows, 1 was left.
   *[other] Of { $of } rows, { $rows } were left.
}
combine-told-joined = For each row of { $left } a row of { $right } was looked up with the same { $keys }.
combine-told-matched = { $matched ->
    [one] Of { $rows } rows, 1 found a partner.
   *[other] Of { $rows } rows, { $matched } found a partner.
}
combine-told-computed = Column { $column } was computed as { $formula }.
combine-told-selected = Only rows with { $column } = { $values } come along.
combine-told-grouped = Rows were counted per { $by }, and these were added up: { $sums }.
combine-told-why = Why: { $why }

## What stands out

combine-remark-not-everywhere = Column { $column } is missing in { $tables }. It stays empty there.
combine-remark-renamed = Column { $column } is now called { $name }. That name was taken.
combine-remark-left-kept = { $rows ->
    [one] 1 row of { $table } found no partner and stayed without values: { $keys }.
   *[other] { $rows } rows of { $table } found no partner and stayed without values: { $keys }.
}
combine-remark-left-out = { $rows ->
    [one] 1 row of { $table } found no partner and was left out: { $keys }.
   *[other] { $rows } rows of { $table } found no partner and were left out: { $keys }.
}
combine-remark-right-unused = { $rows ->
    [one] 1 row of { $table } was not used: { $keys }.
   *[other] { $rows } rows of { $table } were not used: { $keys }.
}
combine-remark-gaps = { $rows ->
    [one] Column { $column } has no value in 1 row.
   *[other] Column { $column } has no value in { $rows } rows.
}
combine-remark-hidden = { $rows ->
    [one] In 1 row { $column } was left empty, because the number is too small to show.
   *[other] In { $rows } rows { $column } was left empty, because the number is too small to show.
}
combine-remark-summed-gaps = { $rows ->
    [one] When adding up { $column }, 1 row had no value. The sum is too low there.
   *[other] When adding up { $column }, { $rows } rows had no value. The sum is too low there.
}
combine-remark-summed-shares = Column { $column } holds percentages. Their sum usually means nothing.
combine-one-sided = { $table }: { $rows ->
    [one] 1 row without a partner
   *[other] { $rows } rows without a partner
}
combine-more-keys = { $keys ->
    [one] and 1 other
   *[other] and { $keys } others
}

## Why it cannot be done

combine-no-table = Too few tables were chosen.
combine-same-table = You chose { $table } twice.
combine-no-table-remedy = Choose another table as well. Nothing was made.
combine-no-column = There is no column { $column } in { $table }.
combine-nothing-chosen = No column was chosen yet.
combine-no-numbers = Column { $column } holds no numbers.
combine-no-column-remedy = Choose another column. Nothing was made.
combine-no-name = The new column has no name yet.
combine-name-taken = There already is a column { $name }.
combine-name-remedy = Give the column another name.
combine-kinds-differ = In { $table } column { $column } holds something else than in the tables before it.
combine-kinds-differ-remedy = Read that table again and give the column the same kind of values.
combine-units-differ = Column { $column } is in ‘{ $other }’ in { $table }. Before it was ‘{ $unit }’.
combine-units-differ-remedy = Read the table again with the right unit, or choose another column.
combine-nothing-shared = { $table } has no column with the same name.
combine-nothing-shared-remedy = Give the columns the same names when you read the tables in.
combine-key-repeats = ‘{ $key }’ occurs { $times } times in { $table }.
combine-key-repeats-remedy = Choose another column as well, such as the period. Or add the table up by group first.
combine-nothing-matches = No row found a partner. Left says ‘{ $left }’, right says ‘{ $right }’.
combine-nothing-matches-remedy = Choose columns that are written the same way in both tables.
combine-no-rows = No row is left.
combine-no-base = There is no value for ‘{ $base }’.
combine-no-rows-remedy = Choose another value. Nothing was made.
combine-too-large = The new table would have { $rows } rows. That is too large.
combine-too-large-remedy = First choose the rows you need.
combine-nothing-made = Nothing was made.
combine-needs-name = The new table has no name yet.
combine-needs-name-remedy = Give a name that says what is in it.
combine-name-of-other = There already is a table { $name }.
combine-name-of-other-remedy = Give another name.
combine-needs-why = It does not say yet why you make this table.
combine-needs-why-remedy = Write it down in one sentence. Whoever reads your work needs it.
