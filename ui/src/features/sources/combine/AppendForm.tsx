/** Tables of the same shape below each other, with a column that says where each row came from. */
import { useWords } from '../../../app/words';
import { Disclosure, TextField } from '../../../kit';
import { whole } from '../letters';
import { Ticks, type FormProps } from './parts';
import type { Step } from './steps';

export function AppendForm({ sources, step, wrong, onChange }: FormProps<Step<'append'>>) {
  const { t } = useWords();
  const labelOf = (id: string) => step.parts.find(({ dataset }) => dataset === id)?.label ?? '';
  const setLabel = (id: string, label: string) => onChange({ ...step, parts: step.parts.map((part) => (part.dataset === id ? { ...part, label } : part)) });
  return (
    <>
      <Ticks
        label={t('combine-tables')}
        hint={t('combine-tables-hint')}
        error={wrong('combine-todo-tables')}
        options={sources.map(({ id, name, records, columns }) => ({ value: id, label: name, hint: t('combine-table-size', { rows: whole(records), columns: columns.length }) }))}
        chosen={step.parts.map(({ dataset }) => dataset)}
        onChange={(ids) => onChange({ ...step, parts: ids.map((dataset) => ({ dataset, label: labelOf(dataset) })) })}
      />
      <TextField label={t('combine-label')} hint={t('combine-label-hint')} error={wrong('combine-todo-label')} value={step.label} onChange={(label) => onChange({ ...step, label })} />
      {step.parts.length > 0 && (
        <Disclosure title={t('combine-labels')}>
          <p className="field-hint">{t('combine-labels-hint')}</p>
          {step.parts.map(({ dataset, label }) => (
            <TextField
              key={dataset}
              label={sources.find(({ id }) => id === dataset)?.name ?? ''}
              placeholder={t('combine-labels-placeholder')}
              value={label}
              onChange={(text) => setLabel(dataset, text)}
            />
          ))}
        </Disclosure>
      )}
    </>
  );
}
