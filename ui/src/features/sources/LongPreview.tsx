/** Beside the choice to make a table longer: its first rows as they then are. */
import { useEffect, useState } from 'react';

import type { GridRow, Intake, OfferedShape } from '../../api/wire';
import { useWords } from '../../app/words';
import { Table } from '../../kit';
import { attempt } from '../../state/attempt';
import { useImporting } from './importing';
import { longRows, stayingColumns, uprightRows } from './long';

const shownRows = 4;
/** Of the columns that stay so many fit beside the new ones. */
const shownStays = 2;
/** Of a table that is set upright so many of its new columns are shown. */
const shownValues = 4;
/** Between the first records may stand headings and empty rows. */
const askedRows = 30;

/** The first rows of the table; none for as long as they are on their way. */
function useFirstRows({ session, dataFirst }: Intake): readonly GridRow[] {
  const version = useImporting((importing) => importing.version);
  const [rows, setRows] = useState<readonly GridRow[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void attempt('intake_grid', { session, first: dataFirst, count: askedRows }).then(({ answer }) => {
      if (isCurrent) setRows(answer?.rows ?? []);
    });
    return () => {
      isCurrent = false;
    };
  }, [session, dataFirst, version]);
  return rows;
}

/** The names of the columns and the first rows, as many as fit, and how many columns do not. */
function shownOf(intake: Intake, shape: OfferedShape, first: readonly GridRow[]): { names: string[]; texts: number; rows: string[][]; more: number } {
  const { level, values } = shape;
  if (shape.upright) {
    const shown = values.slice(0, shownValues);
    const rows = uprightRows(shape, intake.letters, first, { values: shown.length, count: shownRows });
    return { names: [level, ...shown], texts: 1, rows, more: values.length - shown.length };
  }
  const all = stayingColumns(intake, shape);
  const stays = all.slice(0, shownStays);
  return {
    names: [...stays.map(({ name }) => name), level, ...values],
    texts: stays.length + 1,
    rows: longRows(shape, stays, intake.letters, first, shownRows),
    more: all.length - stays.length,
  };
}

export function LongPreview({ intake, shape, isChosen }: { intake: Intake; shape: OfferedShape; isChosen: boolean }) {
  const { t, language } = useWords();
  const { names, texts, rows, more } = shownOf(intake, shape, useFirstRows(intake));
  if (rows.length === 0) return null;
  const totals = intake.columns.filter(({ letter, isDropped }) => shape.totals.includes(letter) && !isDropped).map(({ name }) => name);
  return (
    <div className="long-preview">
      <Table
        tight
        caption={t('import-long-preview')}
        rows={rows}
        rowId={(_, at) => String(at)}
        columns={names.map((title, at) => ({ id: String(at), title, kind: at < texts ? ('text' as const) : ('number' as const), cell: (cells: string[]) => cells[at] ?? '' }))}
      />
      {more > 0 && <p className="muted">{t('import-long-more', { count: more })}</p>}
      {totals.length > 0 && <p className="muted">{t(isChosen ? 'import-long-totals-yes' : 'import-long-totals-no', { count: totals.length, names: new Intl.ListFormat(language).format(totals) })}</p>}
    </div>
  );
}
