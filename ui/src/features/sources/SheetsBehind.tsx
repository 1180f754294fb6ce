/** The tables of sheets behind a combined table: where each came from, and the way to its own card. */
import { useState } from 'react';

import type { SheetOf, Snapshot } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Table } from '../../kit';
import { useScreen } from '../../state/screen';
import { openQuestions } from './cardFields';
import { writtenDay } from './day';
import { whole } from './letters';

interface Row extends SheetOf {
  owner: string;
  day: string;
  /** Paths of what is still to fill in. */
  open: string[];
}

/** More than these are shown when asked for. */
const few = 6;

/** What the cards say of these tables; what is not complete stands first. */
function rowsOf(sheets: readonly SheetOf[], { fields }: Snapshot): Row[] {
  const value = (path: string) => fields[path]?.value ?? '';
  const rows = sheets.map((sheet) => ({
    ...sheet,
    owner: value(`${sheet.path}.owner`),
    day: value(`${sheet.path}.reference_date`),
    open: openQuestions(fields, sheet.path),
  }));
  return [...rows.filter(({ open }) => open.length > 0), ...rows.filter(({ open }) => open.length === 0)];
}

/** To the first open question of a table, or to its card as a whole. */
function WayToCard({ row, isReadOnly }: { row: Row; isReadOnly: boolean }) {
  const { t } = useWords();
  const [first] = isReadOnly ? [] : row.open;
  const { name, path } = row;
  const go = () => useScreen.setState({ goal: first ?? path });
  if (first === undefined) {
    return (
      <Button small look="subtle" aria-label={t('sources-sheets-look-of', { name })} onPress={go}>
        {t('sources-sheets-look')}
      </Button>
    );
  }
  return (
    <Button small aria-label={t('sources-sheets-fill-of', { name })} onPress={go}>
      {t('sources-sheets-fill')}
    </Button>
  );
}

export function SheetsBehind({ path, sheets, snapshot }: { path: string; sheets: readonly SheetOf[]; snapshot: Snapshot }) {
  const { t, language } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const isReadOnly = snapshot.readOnly !== null;
  const rows = rowsOf(sheets, snapshot);
  const openCount = rows.filter(({ open }) => open.length > 0).length;
  const openOf = ({ open }: Row) => (open.length === 0 ? <span className="muted">{t('sources-sheets-none-open')}</span> : t('sources-sheets-open', { count: open.length }));
  const wayOf = (row: Row) => <WayToCard row={row} isReadOnly={isReadOnly} />;
  return (
    <div role="group" className="card-group" aria-labelledby={`${path}-sheets`}>
      <h3 id={`${path}-sheets`}>{t('sources-group-origin')}</h3>
      <div className="sheets-behind">
        <p className="muted">
          {t('sources-sheets-why')} {t('sources-sheets-count', { count: openCount })}
        </p>
        <Table
          tight
          caption={t('sources-sheets-behind')}
          hideCaption
          rows={showsAll ? rows : rows.slice(0, few)}
          rowId={({ id }) => id}
          columns={[
            { id: 'name', title: t('sources-sheets-name'), isRowHeader: true, cell: ({ name }) => name },
            { id: 'owner', title: t('sources-sheets-owner'), cell: ({ owner }) => owner || '–' },
            { id: 'day', title: t('sources-sheets-day'), kind: 'word', cell: ({ day }) => (day ? writtenDay(day, language) : '–') },
            { id: 'open', title: t('sources-sheets-questions'), kind: 'word', cell: openOf },
            { id: 'way', title: <span className="vh">{t('sources-sheets-way')}</span>, kind: 'word', cell: wayOf },
          ]}
        />
        {rows.length > few && (
          <Button small look="subtle" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? t('sources-less') : t('sources-sheets-all', { count: whole(rows.length) })}
          </Button>
        )}
      </div>
    </div>
  );
}
