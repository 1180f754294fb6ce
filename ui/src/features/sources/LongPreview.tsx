/** Beside the choice to make a table longer: its first rows as they then are. */
import { useEffect, useState } from 'react';

import type { GridRow, Intake } from '../../api/wire';
import { useWords } from '../../app/words';
import { Table } from '../../kit';
import { attempt } from '../../state/attempt';
import { useImporting } from './importing';
import { longRows, longShape, type LongShape } from './long';

const shownRows = 4;
/** Of the columns that stay so many fit beside the new ones. */
const shownStays = 2;
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

function Shown({ intake, shape, isChosen }: { intake: Intake; shape: LongShape; isChosen: boolean }) {
  const { t, language } = useWords();
  const first = useFirstRows(intake);
  const stays = shape.stays.slice(0, shownStays);
  const more = shape.stays.length - stays.length;
  const rows = longRows({ ...shape, stays }, intake.letters, first, shownRows);
  if (rows.length === 0) return null;
  const isUnnamed = shape.values.includes('');
  const names = [...stays.map(({ name }) => name), t(`import-long-${shape.level}`), ...shape.values.map((name) => name || t('import-long-value'))];
  return (
    <div className="long-preview">
      <Table
        tight
        caption={t('import-long-preview')}
        rows={rows}
        rowId={(_, at) => String(at)}
        columns={names.map((title, at) => ({ id: String(at), title, kind: at > stays.length ? ('number' as const) : ('text' as const), cell: (cells: string[]) => cells[at] ?? '' }))}
      />
      {more > 0 && <p className="muted">{t('import-long-more', { count: more })}</p>}
      {shape.totals.length > 0 && <p className="muted">{t(isChosen ? 'import-long-totals-yes' : 'import-long-totals-no', { count: shape.totals.length, names: new Intl.ListFormat(language).format(shape.totals) })}</p>}
      {isUnnamed && <p className="muted">{t('import-long-unnamed', { name: t('import-long-value') })}</p>}
    </div>
  );
}

export function LongPreview({ intake, question, isChosen }: { intake: Intake; question: string; isChosen: boolean }) {
  const shape = longShape(intake, question);
  return shape && <Shown intake={intake} shape={shape} isChosen={isChosen} />;
}
