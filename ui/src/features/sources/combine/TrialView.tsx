/** "Zo wordt de tabel": what the core made of the choices, before anything is stored. */
import { useMemo } from 'react';

import type { CombineStep, Trial } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Alert, Disclosure, Progress, Table, Waiting } from '../../../kit';
import { isNumeric } from '../columns';
import { SameNames } from './SameNames';
import type { Tried } from './useTrial';

interface Row {
  at: number;
  cells: readonly string[];
}

function FirstRows({ trial }: { trial: Trial }) {
  const { t } = useWords();
  // Rows have no name; they stand in their order.
  const rows = useMemo<Row[]>(() => trial.first.map((cells, at) => ({ at, cells })), [trial]);
  return (
    <Table
      tight
      caption={t('combine-first-rows', { rows: rows.length })}
      rows={rows}
      rowId={({ at }) => String(at)}
      columns={trial.columns.map((column, place) => ({
        id: column.letter,
        title: (
          <>
            {column.name} <small className="column-kind">{column.unit ? `${column.kindText}, ${column.unit}` : column.kindText}</small>
          </>
        ),
        kind: isNumeric(column) ? ('number' as const) : ('text' as const),
        cell: ({ cells }: Row) => cells[place] ?? '',
      }))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="told">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Shown({ trial, step, onChange }: { trial: Trial; step: CombineStep; onChange: (step: CombineStep) => void }) {
  const { t } = useWords();
  return (
    <>
      <p className="trial-size">
        <strong>{t('combine-size', { rows: trial.rows, columns: trial.columns.length })}</strong>
      </p>
      {trial.remarks.length > 0 && (
        <Alert tone="warning" title={t('combine-look-at')}>
          <Lines lines={trial.remarks} />
        </Alert>
      )}
      {trial.oneSided.map(({ title, keys, more }) => (
        <Disclosure key={title} level={4} title={title}>
          <p>{[...keys, more].filter(Boolean).join(', ')}</p>
        </Disclosure>
      ))}
      {step.kind === 'join' && <SameNames step={step} trial={trial} onChange={onChange} />}
      <FirstRows trial={trial} />
      <section aria-labelledby="combine-told">
        <h4 id="combine-told">{t('combine-told')}</h4>
        <Lines lines={trial.told} />
      </section>
    </>
  );
}

interface Props {
  step: CombineStep;
  tried: Tried;
  /** What is still to choose; then there is nothing to try. */
  missing: string | null;
  onChange: (step: CombineStep) => void;
}

export function TrialView({ step, tried: { outcome, isBusy, progress }, missing, onChange }: Props) {
  const { t } = useWords();
  return (
    <section className="trial" aria-labelledby="combine-trial">
      <h3 id="combine-trial">{t('combine-trial')}</h3>
      <div role="status">{missing !== null && <p className="muted">{missing}</p>}</div>
      {missing === null && isBusy && (progress ? <Progress label={progress.text} done={progress.done} total={progress.total} /> : <Waiting>{t('combine-trying')}</Waiting>)}
      {missing === null && outcome?.failure && outcome.failure.kind !== 'cancelled' && (
        <Alert live tone="warning" title={outcome.failure.text}>
          {outcome.failure.remedy}
        </Alert>
      )}
      {missing === null && outcome?.answer && <Shown trial={outcome.answer} step={step} onChange={onChange} />}
    </section>
  );
}
