/** One row for each group, with the numbers of its rows added up. */
import { useWords } from '../../../app/words';
import { isNumeric } from '../columns';
import { ColumnTicks, TableSelect, type FormProps } from './parts';
import { byId, groupColumns, type Step } from './steps';

export function GroupForm({ sources, step, wrong, onChange }: FormProps<Step<'group'>>) {
  const { t } = useWords();
  const source = byId(sources, step.dataset);
  const numbers = (source?.columns ?? []).filter((column) => isNumeric(column) && !step.by.includes(column.name));
  return (
    <>
      <TableSelect label={t('combine-table')} sources={sources} value={step.dataset} onChange={({ id }) => onChange({ ...step, dataset: id, by: [], sums: [] })} />
      <ColumnTicks
        label={t('combine-by')}
        hint={t('combine-by-hint')}
        error={wrong('combine-todo-by')}
        none={t('combine-no-group-columns')}
        columns={groupColumns(source)}
        chosen={step.by}
        onChange={(by) => onChange({ ...step, by, sums: step.sums.filter((name) => !by.includes(name)) })}
      />
      <ColumnTicks
        label={t('combine-sums')}
        hint={t('combine-sums-hint', { column: step.rows })}
        none={t('combine-no-number-columns')}
        columns={numbers}
        chosen={step.sums}
        onChange={(sums) => onChange({ ...step, sums })}
      />
    </>
  );
}
