/** One column more, computed from the others row by row. */
import type { Formula, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Choice, Select, TextField } from '../../../kit';
import { hasRole, isNumeric } from '../columns';
import { Example } from './Example';
import { ColumnSelect, ColumnTicks, TableSelect, type FormProps } from './parts';
import { columnName } from './proposals';
import { byId, formulaKinds, formulaOf, notChosen, periodColumns, type Step } from './steps';
import type { Tried } from './useTrial';

interface FormulaProps {
  source: Source | undefined;
  formula: Formula;
  wrong: FormProps<unknown>['wrong'];
  onChange: (formula: Formula) => void;
}

/** The columns that this sort of computation needs. */
function FormulaForm({ source, formula, wrong, onChange }: FormulaProps) {
  const { t } = useWords();
  const open = (value: string, todo: string) => (value ? null : wrong(todo));
  const numbers = (source?.columns ?? []).filter(isNumeric);
  switch (formula.kind) {
    case 'sum':
      return <ColumnTicks label={t('combine-sum-of')} error={wrong('combine-todo-sum')} none={t('combine-no-number-columns')} columns={numbers} chosen={formula.columns} onChange={(columns) => onChange({ ...formula, columns })} />;
    case 'difference':
      return (
        <div className="pair">
          <ColumnSelect label={t('combine-difference-of')} error={open(formula.of, 'combine-todo-two-columns')} columns={numbers} value={formula.of} onChange={(of) => onChange({ ...formula, of })} />
          <ColumnSelect label={t('combine-difference-less')} error={open(formula.less, 'combine-todo-two-columns')} columns={numbers} value={formula.less} onChange={(less) => onChange({ ...formula, less })} />
        </div>
      );
    case 'ratio':
      return (
        <>
          <div className="pair">
            <ColumnSelect
              label={t('combine-ratio-of')}
              hint={t('combine-ratio-of-hint')}
              error={open(formula.of, 'combine-todo-two-columns')}
              columns={numbers}
              value={formula.of}
              onChange={(of) => onChange({ ...formula, of })}
            />
            <ColumnSelect
              label={t('combine-ratio-per')}
              hint={t('combine-ratio-per-hint')}
              error={open(formula.per, 'combine-todo-two-columns')}
              columns={numbers}
              value={formula.per}
              onChange={(per) => onChange({ ...formula, per })}
            />
          </div>
          <Choice
            label={t('combine-ratio-times')}
            error={formula.times === notChosen ? wrong('combine-todo-times') : null}
            layout="row"
            value={formula.times === notChosen ? null : String(formula.times)}
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
          <ColumnSelect label={t('combine-index-of')} error={open(formula.of, 'combine-todo-column')} columns={numbers} value={formula.of} onChange={(of) => onChange({ ...formula, of })} />
          <div className="pair">
            <ColumnSelect
              label={t('combine-index-period')}
              error={open(formula.period, 'combine-todo-period')}
              columns={periods}
              value={formula.period}
              onChange={(period) => onChange({ ...formula, period, base: '' })}
            />
            <Select label={t('combine-index-base')} error={formula.period ? open(formula.base, 'combine-todo-period') : null} options={labels.map((label) => ({ value: label, label }))} value={formula.base} onChange={(base) => onChange({ ...formula, base })} />
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

type Props = FormProps<Step<'compute'>> & { tried: Tried };

export function ComputeForm({ sources, step, tried, wrong, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const source = byId(sources, step.dataset);
  // The proposal follows the columns for as long as nobody wrote another name.
  const setFormula = (formula: Formula, dataset = step.dataset) => {
    const isProposed = step.column === columnName(step.formula, words);
    onChange({ ...step, dataset, formula, column: isProposed ? columnName(formula, words) : step.column });
  };
  const { formula } = step;
  const turn = () => formula.kind === 'ratio' && setFormula({ ...formula, of: formula.per, per: formula.of });
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
      {hasNumbers ? <FormulaForm source={source} formula={step.formula} wrong={wrong} onChange={setFormula} /> : <p className="muted field">{t('combine-no-number-columns')}</p>}
      {tried.step && tried.outcome?.answer && <Example step={tried.step} trial={tried.outcome.answer} onTurn={turn} />}
      <TextField label={t('combine-column-name')} error={wrong('combine-todo-column-name')} hint={t('combine-column-name-hint')} value={step.column} onChange={(column) => onChange({ ...step, column })} />
    </>
  );
}
