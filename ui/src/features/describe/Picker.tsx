/** The choices of a verkenning in plain words, made of the columns that there are. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { Column, Snapshot, Source } from '../../api/wire';
import { Button, IconButton, Select, TextField, type Option } from '../../kit';
import {
  columnOf,
  columnRef,
  currentSources,
  denominatorColumns,
  filterColumns,
  groupColumns,
  measuredColumns,
  needsDenominator,
  noChoices,
  periodColumns,
  statistics,
  type Choices,
} from './request';

interface Props {
  snapshot: Snapshot;
  choices: Choices;
  onChange: (choices: Choices) => void;
  onLook: () => void;
}

const asOption = (column: Column): Option => ({ value: columnRef(column), label: column.name, consequence: [column.kindText, column.definition].filter(Boolean).join(' · ') });

const orNone = (value: string): string => (value === 'none' ? '' : value);

export function Picker({ snapshot, choices, onChange, onLook }: Props) {
  const { t } = useWords();
  const [isAsked, setAsked] = useState(false);
  const sources = currentSources(snapshot);
  const source = sources.find((one) => one.id === choices.dataset);
  const set = (change: Partial<Choices>) => onChange({ ...choices, ...change });
  const none: Option = { value: 'none', label: t('step-describe-none') };
  const missing = (isMissing: boolean, key: string) => (isAsked && isMissing ? t(key) : null);

  const noStat = choices.stat === '';
  const noMeasure = !noStat && choices.stat !== 'count' && choices.measure === '';
  const noPer = needsDenominator(choices.stat) && choices.per === '';
  const look = () => {
    setAsked(true);
    if (source && !noStat && !noMeasure && !noPer) onLook();
  };
  if (!source) return null;
  return (
    <form
      className="picker"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      {sources.length > 1 && (
        <Select
          label={t('step-describe-pick-dataset')}
          options={sources.map((one) => ({ value: one.id, label: one.name, consequence: `${one.file} · ${one.sheet}` }))}
          value={choices.dataset}
          onChange={(dataset) => onChange({ ...noChoices, dataset })}
        />
      )}
      <Select
        label={t('step-describe-pick-stat')}
        options={statistics.map((stat) => ({ value: stat, label: t(`step-describe-stat-${stat}`), consequence: t(`step-describe-stat-${stat}-what`) }))}
        value={choices.stat}
        error={missing(noStat, 'step-describe-pick-stat-missing')}
        onChange={(stat) => set({ stat })}
      />
      {choices.stat !== 'count' && (
        <Select
          label={t('step-describe-pick-measure')}
          options={measuredColumns(source).map(asOption)}
          value={choices.measure}
          error={missing(noMeasure, 'step-describe-pick-measure-missing')}
          onChange={(measure) => set({ measure })}
        />
      )}
      {needsDenominator(choices.stat) && (
        <Select
          label={t('step-describe-pick-per')}
          options={denominatorColumns(source).map(asOption)}
          value={choices.per}
          error={missing(noPer, 'step-describe-pick-per-missing')}
          onChange={(per) => set({ per })}
        />
      )}
      <Select
        label={t('step-describe-pick-by')}
        options={[none, ...groupColumns(source).map(asOption)]}
        value={choices.by || 'none'}
        onChange={(by) => set({ by: orNone(by), against: choices.against.startsWith('group:') ? '' : choices.against })}
      />
      <Select
        label={t('step-describe-pick-over')}
        options={[none, ...periodColumns(source).map(asOption)]}
        value={choices.over || 'none'}
        onChange={(over) => set({ over: orNone(over), against: choices.against === 'first_period' ? '' : choices.against })}
      />
      <Select label={t('step-describe-pick-against')} options={comparisons(source, choices, t)} value={choices.against || 'nothing'} onChange={(against) => set({ against })} />
      <TextField label={t('step-describe-pick-subject')} optional value={choices.subject} placeholder={t('step-describe-pick-subject-example')} onChange={(subject) => set({ subject })} />
      <Conditions source={source} where={choices.where} onChange={(where) => set({ where })} />
      <div className="picker-acts">
        <Button type="submit" look="primary" icon="eye">
          {t('step-describe-look')}
        </Button>
      </div>
    </form>
  );
}

type Say = ReturnType<typeof useWords>['t'];

function comparisons(source: Source, { by, over }: Choices, t: Say): Option[] {
  const options: Option[] = [{ value: 'nothing', label: t('step-describe-against-nothing') }];
  if (by) options.push({ value: 'average', label: t('step-describe-against-average') });
  if (over) options.push({ value: 'first_period', label: t('step-describe-against-first') });
  for (const label of columnOf(source, by)?.labels ?? []) options.push({ value: `group:${label}`, label: t('step-describe-against-group', { group: label }) });
  return options;
}

/** Only some of the rows: a column and one of its values, and again. */
function Conditions({ source, where, onChange }: { source: Source; where: readonly string[]; onChange: (where: string[]) => void }) {
  const { t } = useWords();
  const [ref, setRef] = useState('');
  const columns = filterColumns(source);
  if (columns.length === 0) return null;
  const column = columnOf(source, ref);
  const read = (condition: string) => {
    const [name = '', value = ''] = condition.split('=', 2);
    return t('step-describe-condition', { column: columnOf(source, name)?.name ?? name, value });
  };
  return (
    <fieldset className="conditions">
      <legend>{t('step-describe-pick-where')}</legend>
      <Select
        hideLabel
        label={t('step-describe-pick-where-column')}
        placeholder={t('step-describe-all-rows')}
        options={columns.map(asOption)}
        value={ref}
        onChange={setRef}
      />
      {column && (
        <Select
          hideLabel
          label={t('step-describe-pick-where-value', { column: column.name })}
          placeholder={t('step-describe-pick-where-value', { column: column.name })}
          options={column.labels.map((label) => ({ value: label, label }))}
          value={null}
          onChange={(value) => {
            const condition = `${ref}=${value}`;
            if (!where.includes(condition)) onChange([...where, condition]);
            setRef('');
          }}
        />
      )}
      {where.length > 0 && (
        <ul>
          {where.map((condition) => (
            <li key={condition}>
              {read(condition)}
              <IconButton
                small
                icon="close"
                label={t('step-describe-condition-remove', { condition: read(condition) })}
                onPress={() => onChange(where.filter((one) => one !== condition))}
              />
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
