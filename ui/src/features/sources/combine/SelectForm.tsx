/** Only the rows with certain values. */
import { useWords } from '../../../app/words';
import { Button } from '../../../kit';
import { ColumnSelect, TableSelect, Ticks, type FormProps } from './parts';
import { byId, most, type Step } from './steps';

type Condition = Step<'select'>['conditions'][number];

const open: Condition = { column: '', values: [] };

export function SelectForm({ sources, step, wrong, onChange }: FormProps<Step<'select'>>) {
  const { t } = useWords();
  const { conditions } = step;
  const named = (byId(sources, step.dataset)?.columns ?? []).filter(({ labels }) => labels.length > 1);
  const setConditions = (next: Condition[]) => onChange({ ...step, conditions: next });
  const set = (at: number, condition: Condition) => setConditions(conditions.map((one, place) => (place === at ? condition : one)));
  return (
    <>
      <TableSelect label={t('combine-table')} sources={sources} value={step.dataset} onChange={({ id }) => onChange({ ...step, dataset: id, conditions: [open] })} />
      {named.length === 0 && <p className="muted field">{t('combine-no-named-values')}</p>}
      {named.length > 0 &&
        conditions.map((condition, at) => {
          const free = named.filter(({ name }) => name === condition.column || conditions.every(({ column }) => column !== name));
          const column = named.find(({ name }) => name === condition.column);
          return (
            // Conditions have no name of their own; they stand in their order.
            // oxlint-disable-next-line react/no-array-index-key
            <div key={at} className="condition">
              <ColumnSelect label={t(at === 0 ? 'combine-where' : 'combine-and-where')} columns={free} error={condition.column ? null : wrong('combine-todo-values')} value={condition.column} onChange={(name) => set(at, { column: name, values: [] })} />
              {column && (
                <Ticks
                  label={t('combine-values', { column: column.name })}
                  error={condition.values.length > 0 ? null : wrong('combine-todo-values')}
                  options={column.labels.map((label) => ({ value: label, label }))}
                  chosen={condition.values}
                  onChange={(values) => set(at, { ...condition, values })}
                />
              )}
              {conditions.length > 1 && (
                <Button small look="subtle" icon="close" aria-label={t('combine-condition-remove', { number: at + 1 })} onPress={() => setConditions(conditions.filter((_, place) => place !== at))}>
                  {t('combine-remove')}
                </Button>
              )}
            </div>
          );
        })}
      {conditions.length < Math.min(most, named.length) && (
        <Button small onPress={() => setConditions([...conditions, open])}>
          {t('combine-condition-more')}
        </Button>
      )}
    </>
  );
}
