/** The grid of rows, and below it where the value of a cell comes from. */
import { useId, useState } from 'react';

import type { RowOrder } from '../../../api/calls';
import type { Column, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button, DataGrid, Icon } from '../../../kit';
import { isNumeric } from '../columns';
import { whole } from '../letters';
import { CellOrigin } from './CellOrigin';
import { markOf, type Mark } from './marks';
import type { Facets } from './useFacets';
import type { SourceRows } from './useSourceRows';

interface Spot {
  row: number;
  column: number;
}

interface Props {
  source: Source;
  rows: SourceRows;
  facets: Facets;
  order: RowOrder | null;
  onOrder: (order: RowOrder | null) => void;
  frozen: number;
  goTo: Spot | null;
  onGoTo: (spot: Spot) => void;
}

export function RowsTable({ source, rows, facets, order, onOrder, frozen, goTo, onGoTo }: Props) {
  const { t } = useWords();
  const [spot, setSpot] = useState<Spot | null>(null);
  const [asked, setAsked] = useState<{ row: number; letter: string; sheetRow: number } | null>(null);
  const { row: rowAt, need, total } = rows;
  const id = useId();
  const idOf = (mark: Mark) => `${id}${mark}`;
  const markAt = (index: number, at: number): Mark | null => markOf(rowAt(index)?.cells[at] ?? '', facets.of(source.columns[at]?.letter ?? ''));
  const mark = spot && markAt(spot.row, spot.column);

  function askOrigin(index: number, at: number) {
    const row = rowAt(index);
    const column = source.columns[at];
    if (row && column) setAsked({ row: row.row, letter: column.letter, sheetRow: row.sheetRow });
  }

  function closeOrigin() {
    setAsked(null);
    if (spot) onGoTo({ ...spot });
  }

  const line = (index: number) => {
    const row = rowAt(index);
    return row && { margin: <b>{whole(row.sheetRow)}</b>, cells: row.cells };
  };
  const head = [{ id: 'names', title: t('sources-sheet-row'), height: 2, isName: true, cell: (at: number) => sortButton(source.columns[at], order, onOrder) }];
  return (
    // Escape closes the window; while the strip is open it closes that first.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="rows-table"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !asked) return;
        event.stopPropagation();
        closeOrigin();
      }}
    >
      <DataGrid
        label={t('sources-rows-of', { name: source.name })}
        columns={source.columns.map((column) => gridColumn(column, order))}
        head={head}
        rows={total}
        line={line}
        onView={need}
        cellClass={(index, at) => markAt(index, at) ?? ''}
        remark={(index, at) => {
          const found = markAt(index, at);
          return found ? idOf(found) : undefined;
        }}
        marginWidth={5.5}
        frozen={frozen}
        goTo={goTo}
        onSpot={(row, column) => {
          setSpot(row < 0 || column < 0 ? null : { row, column });
          // An open strip is about the cell that is chosen, and about no other.
          if (asked && row >= 0 && column >= 0) askOrigin(row, column);
        }}
        onOpen={askOrigin}
      />
      <span id={idOf('outlying')} hidden>
        {t('sources-cell-outlying')}
      </span>
      <span id={idOf('gap')} hidden>
        {t('sources-cell-gap')}
      </span>
      {asked ? (
        <CellOrigin dataset={source.id} place={asked} onClose={closeOrigin} />
      ) : (
        <div className="origin-ask">
          {spot ? (
            <Button small look="subtle" icon="route" onPress={() => askOrigin(spot.row, spot.column)}>
              {t('sources-origin')}
            </Button>
          ) : (
            <p className="muted">{t('sources-origin-hint')}</p>
          )}
          {mark && <p className={`cell-mark ${mark}`}>{t(mark === 'outlying' ? 'sources-cell-outlying' : 'sources-cell-gap')}</p>}
        </div>
      )}
    </div>
  );
}

function gridColumn(column: Column, order: RowOrder | null) {
  const sorted = order?.descending ? ('descending' as const) : ('ascending' as const);
  return {
    id: column.letter,
    width: Math.max(column.name.length + 2, ...column.labels.slice(0, 30).map((label) => label.length), 9),
    align: isNumeric(column) ? ('end' as const) : ('start' as const),
    sorted: order?.letter === column.letter ? sorted : undefined,
  };
}

/** First up, then down, then as it was. */
function nextOrder(order: RowOrder | null, letter: string): RowOrder | null {
  if (order?.letter !== letter) return { letter, descending: false };
  return order.descending ? null : { letter, descending: true };
}

function sortButton(column: Column | undefined, order: RowOrder | null, onOrder: (order: RowOrder | null) => void) {
  if (!column) return null;
  const sorted = order?.letter === column.letter ? order : null;
  return (
    <button type="button" tabIndex={-1} className="sort" onClick={() => onOrder(nextOrder(order, column.letter))}>
      <span>{column.name}</span>
      {sorted && <Icon name={sorted.descending ? 'arrowDown' : 'arrowUp'} size="small" />}
    </button>
  );
}
