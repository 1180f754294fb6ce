/** The rows of a source: sorted by a column, and only those with a value when asked. */
import { useState } from 'react';

import type { Column, Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, DataGrid, Dialog, Icon, Select } from '../../kit';
import { ask } from '../../state/dossier';
import { isNumeric } from './columns';
import { whole } from './letters';
import { useRowCache } from './useRowCache';

type Row = [number, string[]];
type Order = { letter: string; descending: boolean } | null;

/** First up, then down, then as it was. */
function nextOrder(order: Order, letter: string): Order {
  if (order?.letter !== letter) return { letter, descending: false };
  return order.descending ? null : { letter, descending: true };
}

function sortButton(column: Column | undefined, order: Order, onOrder: (order: Order) => void) {
  if (!column) return null;
  const sorted = order?.letter === column.letter ? order : null;
  return (
    <button type="button" tabIndex={-1} className="sort" onClick={() => onOrder(nextOrder(order, column.letter))}>
      <span>{column.name}</span>
      {sorted && <Icon name={sorted.descending ? 'arrowDown' : 'arrowUp'} size="small" />}
    </button>
  );
}

const line = (row: Row | undefined) => row && { margin: <b>{whole(row[0])}</b>, cells: row[1] };

function Filters({ source, filters, onChange }: { source: Source; filters: Record<string, string>; onChange: (filters: Record<string, string>) => void }) {
  const { t } = useWords();
  const few = source.columns.filter(({ labels }) => labels.length > 1);
  const [letter, setLetter] = useState(few[0]?.letter ?? '');
  const column = few.find((one) => one.letter === letter);
  if (few.length === 0) return null;
  return (
    <div className="row-filters">
      <Select label={t('sources-filter-column')} options={few.map((one) => ({ value: one.letter, label: one.name }))} value={letter} onChange={setLetter} />
      {column && (
        <Select
          label={t('sources-filter-value')}
          placeholder={t('sources-filter-all')}
          options={column.labels.map((label) => ({ value: label, label }))}
          value={filters[column.name] ?? ''}
          onChange={(value) => onChange({ ...filters, [column.name]: value })}
        />
      )}
      {Object.entries(filters).map(([name, value]) => (
        <Button
          key={name}
          small
          icon="close"
          aria-label={t('sources-filter-off', { name, value })}
          onPress={() => onChange(Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name)))}
        >
          {`${name} = ${value}`}
        </Button>
      ))}
    </div>
  );
}

function Rows({ source }: { source: Source }) {
  const { t } = useWords();
  const [order, setOrder] = useState<Order>(null);
  const [filters, setFilters] = useState<Record<string, string>>({});
  const filter = Object.entries(filters).map(([name, value]) => `${name}=${value}`);
  const key = JSON.stringify([source.id, order, filter]);
  const [counted, setCounted] = useState({ key, total: source.records });
  const { row, need } = useRowCache<Row>(key, async (first, count) => {
    const rows = await ask('dataset_rows', { dataset: source.id, first, count, filter, ...(order ? { sort: order } : {}) });
    if (rows) setCounted({ key, total: rows.total });
    return rows?.rows ?? null;
  });
  const isCounted = counted.key === key || filter.length === 0;
  const total = counted.key === key ? counted.total : filter.length === 0 ? source.records : Math.max(1, counted.total);
  const head = [
    {
      id: 'names',
      title: t('sources-sheet-row'),
      height: 2,
      isName: true,
      cell: (at: number) => sortButton(source.columns[at], order, setOrder),
    },
  ];
  return (
    <div className="rows-view" data-density="dense">
      <Filters source={source} filters={filters} onChange={setFilters} />
      <p role="status" className="muted">
        {isCounted ? t('sources-rows-shown', { shown: whole(total), all: whole(source.records) }) : t('sources-rows-counting')}
      </p>
      <DataGrid
        label={t('sources-rows-of', { name: source.name })}
        columns={source.columns.map((column) => ({
          id: column.letter,
          width: Math.max(column.name.length + 2, ...column.labels.slice(0, 30).map((label) => label.length), 9),
          align: isNumeric(column) ? ('end' as const) : ('start' as const),
          sorted: order?.letter === column.letter ? (order.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
        }))}
        head={head}
        rows={total}
        line={(index) => line(row(index))}
        onView={need}
        marginWidth={5.5}
      />
    </div>
  );
}

export function RowsDialog({ source, isOpen, onClose }: { source: Source; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog width="full" title={t('sources-rows-of', { name: source.name })} isOpen={isOpen} onClose={onClose}>
      <Rows source={source} />
    </Dialog>
  );
}
