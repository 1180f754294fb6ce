/** One column more, computed from the others row by row. */
import type { Formula, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Choice, Select, TextField } from '../../../kit';
import { hasRole, isNumeric } from '../columns';
import { ColumnSelect, ColumnTicks, TableSelect, type FormProps } from './parts';
import { columnName } from './proposals';
import { byId, formulaKinds, formulaOf, periodColumns, type Step } from './steps';

interface FormulaProps {
  source: Source | undefined;
  formula: Formula;
  onChange: (formula: Formula) => void;
}

/** The columns that this sort of computation needs. */
function FormulaForm({ source, formula, onChange }: FormulaProps) {
  const { t } = useWords();
  const numbers = (source?.columns ?? []).filter(isNumeric);
  switch (formula.kind) {
    case 'sum':
      return <ColumnTicks label={t('combine-sum-of')} none={t('combine-no-number-columns')} columns={numbers} chosen={formula.columns} onChange={(columns) => onChange({ ...formula, columns })} />;
    case 'difference':
      return (
        <div className="pair">
          <ColumnSelect label={t('combine-difference-of')} columns={numbers} value={formula.of} onChange={(of) => onChange({ ...formula, of })} />
          <ColumnSelect label={t('combine-difference-less')} columns={numbers} value={formula.less} onChange={(less) => onChange({ ...formula, less })} />
        </div>
      );
    case 'ratio':
      return (
        <>
          <div className="pair">
            <ColumnSelect label={t('combine-ratio-of')} columns={numbers} value={formula.of} onChange={(of) => onChange({ ...formula, of })} />
            <ColumnSelect label={t('combine-ratio-per')} columns={numbers} value={formula.per} onChange={(per) => onChange({ ...formula, per })} />
          </div>
          <Choice
            label={t('combine-ratio-times')}
            layout="row"
            value={String(formula.times)}
            onChange={(times) => onChange({ ...formula, times: Number(times) })}
            options={[1, 100, 1000].map((times) => ({ value: String(times), label: t(`combine-ratio-times-${times}`) }))}
          />
        </>
      );
    case 'index': {
      const periods = periodColumns(source);
      if (periods.length === 0) return <p className="muted field">{t('combine-no-period-columns')}</p>;
      const labels = periods.find(({ name }) => name === formula.period)?.labels ?? [];
      return (
        <>
          <ColumnSelect label={t('combine-index-of')} columns={numbers} value={formula.of} onChange={(of) => onChange({ ...formula, of })} />
          <div className="pair">
            <ColumnSelect
              label={t('combine-index-period')}
              columns={periods}
              value={formula.period}
              onChange={(period) => onChange({ ...formula, period, base: periods.find(({ name }) => name === period)?.labels[0] ?? '' })}
            />
            <Select label={t('combine-index-base')} options={labels.map((label) => ({ value: label, label }))} value={formula.base} onChange={(base) => onChange({ ...formula, base })} />
          </div>
          <ColumnTicks
            label={t('combine-index-groups')}
            hint={t('combine-index-groups-hint')}
            none={t('combine-index-no-groups')}
            columns={(source?.columns ?? []).filter(hasRole('area', 'group'))}
            chosen={formula.groups}
            onChange={(groups) => onChange({ ...formula, groups })}
          />
        </>
      );
    }
  }
}

export function ComputeForm({ sources, step, onChange }: FormProps<Step<'compute'>>) {
  const words = useWords();
  const { t } = words;
  const source = byId(sources, step.dataset);
  // The proposal follows the columns for as long as nobody wrote another name.
  const setFormula = (formula: Formula, dataset = step.dataset) => {
    const isProposed = step.column === columnName(step.formula, words);
    onChange({ ...step, dataset, formula, column: isProposed ? columnName(formula, words) : step.column });
  };
  const hasNumbers = (source?.columns ?? []).some(isNumeric);
  return (
    <>
      <div className="pair">
        <TableSelect label={t('combine-table')} sources={sources} value={step.dataset} onChange={(chosen) => setFormula(formulaOf(step.formula.kind, chosen), chosen.id)} />
        <Select
          label={t('combine-formula')}
          options={formulaKinds.map((kind) => ({ value: kind, label: t(`combine-formula-${kind}`), consequence: t(`combine-formula-what-${kind}`) }))}
          value={step.formula.kind}
          onChange={(value) => {
            const kind = formulaKinds.find((one) => one === value);
            if (kind) setFormula(formulaOf(kind, source));
          }}
        />
      </div>
      {hasNumbers ? <FormulaForm source={source} formula={step.formula} onChange={setFormula} /> : <p className="muted field">{t('combine-no-number-columns')}</p>}
      <TextField label={t('combine-column-name')} hint={t('combine-column-name-hint')} value={step.column} onChange={(column) => onChange({ ...step, column })} />
    </>
  );
}
