/** The controls that the forms share: a table, a column, and some of a list. */
import { useId } from 'react';

import type { Column, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button, Checkbox, Icon, Scroller, Select } from '../../../kit';
import { whole } from '../letters';

export interface FormProps<S> {
  sources: readonly Source[];
  step: S;
  onChange: (step: S) => void;
  /** What was complained about, as a sentence; null where nothing is wrong. */
  wrong: (todo: string) => string | null;
}

interface TableProps {
  label: string;
  error?: string | null;
  sources: readonly Source[];
  value: string;
  onChange: (source: Source) => void;
}

export function TableSelect({ label, error, sources, value, onChange }: TableProps) {
  return (
    <Select
      label={label}
      error={error}
      options={sources.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={(id) => {
        const chosen = sources.find((source) => source.id === id);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

interface ColumnProps {
  label: string;
  hint?: string;
  error?: string | null;
  columns: readonly Column[];
  value: string;
  onChange: (name: string) => void;
}

export function ColumnSelect({ label, hint, error, columns, value, onChange }: ColumnProps) {
  return (
    <Select
      label={label}
      hint={hint}
      error={error}
      options={columns.map(({ name, kindText, unit }) => ({ value: name, label: name, consequence: unit ? `${kindText}, ${unit}` : kindText }))}
      value={value}
      onChange={onChange}
    />
  );
}

export interface Tick {
  value: string;
  label: string;
  hint?: string;
}

interface TicksProps {
  label: string;
  hint?: string;
  error?: string | null;
  options: readonly Tick[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** A complaint about several controls together. */
export function Complaint({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} className="field-error">
      <Icon name="warning" size="small" />
      <span>{children}</span>
    </p>
  );
}

/** Some of a list, each with a box to tick; all of them or none in one press when there are many. */
export function Ticks({ label, hint, error, options, chosen, onChange }: TicksProps) {
  const { t } = useWords();
  const complaint = useId();
  const set = (value: string, isOn: boolean) => onChange(options.map((one) => one.value).filter((one) => (one === value ? isOn : chosen.includes(one))));
  return (
    <fieldset className="field ticks" data-invalid={error ? true : undefined} aria-describedby={error ? complaint : undefined}>
      <legend>
        {label} {options.length > 3 && <span className="optional">{t('combine-chosen-of', { chosen: whole(chosen.length), all: whole(options.length) })}</span>}
      </legend>
      {hint && <p className="field-hint">{hint}</p>}
      {options.length > 3 && (
        <div className="ticks-acts">
          <Button small look="subtle" aria-label={t('combine-all-of', { list: label })} onPress={() => onChange(options.map((one) => one.value))}>
            {t('combine-all')}
          </Button>
          <Button small look="subtle" aria-label={t('combine-none-of', { list: label })} onPress={() => onChange([])}>
            {t('combine-none')}
          </Button>
        </div>
      )}
      <Scroller className="ticks-list" label={label}>
        {options.map((one) => (
          <Checkbox key={one.value} isSelected={chosen.includes(one.value)} onChange={(isOn) => set(one.value, isOn)} {...(one.hint ? { hint: one.hint } : {})}>
            {one.label}
          </Checkbox>
        ))}
      </Scroller>
      {error && <Complaint id={complaint}>{error}</Complaint>}
    </fieldset>
  );
}

/** Boxes for columns; a sentence in their place when the table has none of that sort. */
export function ColumnTicks({ columns, none, ...rest }: Omit<TicksProps, 'options'> & { columns: readonly Column[]; none: string }) {
  if (columns.length === 0) return <p className="muted field">{none}</p>;
  return <Ticks {...rest} options={columns.map(({ name, roleText }) => ({ value: name, label: name, hint: roleText }))} />;
}
