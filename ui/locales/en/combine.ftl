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
combine-told-counted = Rows were counted per { $by }.
combine-told-same = Read as the same: { $names }.
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
    [one] In 1 row { $column } was left empty, because a number under { $limit } is too small to show.
   *[other] In { $rows } rows { $column } was left empty, because a number under { $limit } is too small to show.
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
combine-same-column = You chose column { $column } twice.
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
combine-key-repeats-remedy = Choose another column as well, such as the area or the period. Or add the table up by group first.
combine-nothing-matches = No row found a partner. Left says ‘{ $left }’, right says ‘{ $right }’.
combine-nothing-matches-remedy = Choose columns that are written the same way in both tables.
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

## The window

combine-open = Combine tables
combine-title = Combine tables
combine-what = What would you like to do?
combine-what-hint = You make a new table. Your own tables stay as they are.
combine-kind-append = Put below each other
combine-kind-what-append = For files of the same sort, such as twelve months.
combine-kind-join = Put beside each other
combine-kind-what-join = Every row gets columns from another table.
combine-kind-compute = Compute a column
combine-kind-what-compute = A difference, for example, or a number per 1,000 residents.
combine-kind-select = Choose rows
combine-kind-what-select = Only the rows you point out come along.
combine-kind-group = Add up by group
combine-kind-what-group = Many rows become one row for each group.
combine-todo-kind = First choose what you would like to do.
combine-not-yet = The table is not ready to be made yet.
combine-too-few = For this you need two tables.
combine-too-few-remedy = Close this window and choose another sheet.
combine-table = Table
combine-chosen-of = ({ $chosen } of { $all } chosen)
combine-all = Choose all
combine-all-of = Choose all: { $list }
combine-none = Choose none
combine-none-of = Choose none: { $list }
combine-remove = Remove

## Below each other

combine-tables = Which tables come below each other?
combine-tables-hint = Columns with the same name become one column.
combine-table-size = { $rows } rows, { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}
combine-label = Name of the first column
combine-label-hint = This column says which table a row came from.
combine-label-proposal = File
combine-labels = Decide what it says
combine-labels-hint = What does that column say for each table? If left empty, Raadslag takes the period or the name.
combine-labels-placeholder = Period or name

## Beside each other

combine-left = Table that you add to
combine-right = Table that columns come from
combine-turn = Swap the tables
combine-keys = Which rows belong together?
combine-keys-hint = Rows belong together when these columns say the same.
combine-key-in = Column in { $table }
combine-key-more = One more column
combine-key-remove = Remove comparison { $number }
combine-loose = The spelling may differ
combine-loose-hint = Capitals, spaces, dashes and an article in front then make no difference.
combine-same = Do these names belong together?
combine-same-hint = These names have no partner. Choose which name in the other table is the same.
combine-same-none = No partner
combine-same-chosen = Names that are the same
combine-same-pair = { $left } = { $right }
combine-same-remove = Remove { $name }
combine-along = Columns of { $table } that come along
combine-along-none = That table has no other columns.
combine-unmatched = What happens to rows without a partner?
combine-unmatched-keep = Keep, with empty cells
combine-unmatched-keep-what = Every row of the first table stays. What stands in the other alone does not come along.
combine-unmatched-leave = Leave out
combine-unmatched-leave-what = These rows will not count.

## Computing

combine-formula = What do you compute?
combine-formula-sum = Sum
combine-formula-what-sum = Columns added up
combine-formula-difference = Difference
combine-formula-what-difference = One column less the other
combine-formula-ratio = Ratio
combine-formula-what-ratio = One column divided by the other
combine-formula-index = Index
combine-formula-what-index = One period is 100, the rest is compared with it
combine-sum-of = Which columns do you add up?
combine-difference-of = From column
combine-difference-less = Take away column
combine-ratio-of = Divide this column
combine-ratio-of-hint = What you count, such as the number of requests.
combine-ratio-per = By this column
combine-ratio-per-hint = The whole, such as the number of residents.
combine-ratio-times = How do you write the result?
combine-ratio-times-1 = Per 1
combine-ratio-times-100 = As a percentage
combine-ratio-times-1000 = Per 1,000
combine-example = How Raadslag computes the first rows
combine-example-row = Row { $row }
combine-example-sum = { $row }: { $parts } = { $result }
combine-example-difference = { $row }: { $of } − { $by } = { $result }
combine-example-ratio-1 = { $row }: { $of } ÷ { $by } = { $result }
combine-example-ratio-100 = { $row }: { $of } ÷ { $by } × 100 = { $result }
combine-example-ratio-1000 = { $row }: { $of } ÷ { $by } × 1,000 = { $result }
combine-turned = Are the columns the wrong way round?
combine-turned-why-100 = The result is more than 100%. The part is then larger than the whole.
combine-turned-why-1000 = The result is more than 1,000 per 1,000. The part is then larger than the whole.
combine-turned-act = Swap the columns
combine-index-of = Column with the numbers
combine-index-period = Column with the period
combine-index-base = This period is 100
combine-index-groups = Separately for each
combine-index-groups-hint = Every group gets its own 100.
combine-index-no-groups = The table has no groups. Everything is compared together.
combine-no-number-columns = This table has no columns with numbers.
combine-no-period-columns = This table has no column with periods.
combine-column-name = Name of the new column
combine-column-name-hint = Raadslag makes a proposal. You may change it.

## Choosing rows and adding up

combine-where = Only rows where column
combine-and-where = And where column
combine-values = Has one of these values: { $column }
combine-no-named-values = This table has no column with a fixed set of values.
combine-condition-more = One more condition
combine-condition-remove = Remove condition { $number }
combine-by = One row for each
combine-by-hint = If you choose two, every pair gets a row.
combine-sums = Which columns do you add up?
combine-sums-hint = The rows themselves are always counted, in column { $column }.
combine-no-group-columns = This table has no column with areas, periods or groups.
combine-rows-column = Number of rows

## What is still to choose

combine-todo-tables = Choose at least two tables.
combine-todo-label = Give the first column a name.
combine-todo-other-table = Choose two different tables.
combine-todo-keys = Choose a column on both sides to compare.
combine-todo-along = Choose at least one column that comes along.
combine-todo-sum = Choose at least two columns to add up.
combine-todo-two-columns = Choose two columns with numbers.
combine-todo-times = Choose how the result is written.
combine-todo-column = Choose a column with numbers.
combine-todo-period = Choose the period that becomes 100.
combine-todo-column-name = Give the new column a name.
combine-todo-values = Choose a column and at least one value.
combine-todo-by = Choose at least one column to group by.

## What the table will be

combine-trial = This is how the table will be
combine-trying = Trying it out. Nothing is stored yet.
combine-size = { $rows ->
    [one] 1 row
   *[other] { $rows } rows
} and { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}
combine-look-at = Please look at this
combine-first-rows = { $rows ->
    [one] The first row
   *[other] The first { $rows } rows
}
combine-told = Step by step

## Name and reason

combine-name = Name of the new table
combine-name-hint = A name that says what is in it.
combine-why = Why do you make this table?
combine-why-hint = One sentence. Whoever checks your work reads this too.
combine-make = Make the table
combine-making = Making the table
combine-made = { $name } is in the dossier.
combine-name-sum = { $columns } together
combine-name-difference = { $of } less { $less }
combine-name-ratio-1 = { $of } per { $per }
combine-name-ratio-100 = { $of } as % of { $per }
combine-name-ratio-1000 = { $of } per 1,000 { $per }
combine-name-index = { $of } ({ $base } = 100)
combine-name-appended = { $count ->
    [one] { $first } and 1 other
   *[other] { $first } and { $count } others
}
combine-name-years = { $begin } { $first }–{ $last } ({ $count } tables)
combine-name-joined = { $left } with { $right }
combine-name-computed = { $table } with { $column }
combine-name-selected = { $table }: { $values }
combine-name-grouped = { $table } by { $by }
