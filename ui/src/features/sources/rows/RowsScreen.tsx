/** What there is to see of a table: its rows, what its columns hold, and which rows are shown. */
import './Rows.css';
import { useId, useState } from 'react';

import type { RowOrder } from '../../../api/calls';
import type { Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button, Select } from '../../../kit';
import { hasRole } from '../columns';
import { Failed } from './Failed';
import { FacetPanel } from './FacetPanel';
import { FilterBar } from './FilterBar';
import { GoToRow } from './GoToRow';
import { RowsTable } from './RowsTable';
import { useFacets } from './useFacets';
import { useFilters } from './useFilters';
import { useSourceRows } from './useSourceRows';

/** In letters: in a narrower window the panel stands above the rows, and waits until it is asked for. */
const roomForPanel = 60;

function hasRoom(): boolean {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 15;
  return window.innerWidth / letter >= roomForPanel;
}

export function RowsScreen({ source, blank }: { source: Source; blank: string | null }) {
  const { t } = useWords();
  const panel = useId();
  const filters = useFilters(source, blank === null ? [] : [{ letter: blank, keep: 'blank' }]);
  const [order, setOrder] = useState<RowOrder | null>(null);
  // Beside an empty cell the name of its row stays in view.
  const [frozen, setFrozen] = useState(blank === null ? '0' : '1');
  const [goTo, setGoTo] = useState(() => (blank === null ? null : { row: 0, column: source.columns.findIndex(({ letter }) => letter === blank) }));
  const [isPanelOpen, setPanelOpen] = useState(hasRoom);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(blank === null ? [] : [blank]));
  const rows = useSourceRows(source, order, filters.all);
  const facets = useFacets(source.id, filters.all);
  return (
    <div className="rows-view" data-density="dense">
      <div className="rows-bar">
        <Button small icon={isPanelOpen ? 'fold' : 'unfold'} aria-expanded={isPanelOpen} aria-controls={isPanelOpen ? panel : undefined} onPress={() => setPanelOpen(!isPanelOpen)}>
          {t(isPanelOpen ? 'sources-facets-hide' : 'sources-facets-show')}
        </Button>
        <FilterBar source={source} filters={filters} shown={rows.counted} emptiedBy={rows.emptiedBy} />
        <div className="rows-acts">
          <GoToRow source={source} order={order} filter={filters.all} onFound={(row) => setGoTo({ row, column: 0 })} />
          <Freeze most={Math.min(2, source.columns.length)} value={frozen} onChange={setFrozen} />
        </div>
      </div>
      <div className={`rows-parts ${isPanelOpen ? 'with-panel' : ''}`}>
        {isPanelOpen && <FacetPanel id={panel} source={source} filters={filters} facets={facets} opened={opened} onOpened={setOpened} />}
        <div className="rows-main">
          {source.columns.some(hasRole('count')) && <p className="rows-raw muted">{t('rows-raw')}</p>}
          {rows.failure && <Failed failure={rows.failure} onRetry={rows.retry} />}
          <RowsTable source={source} rows={rows} facets={facets} order={order} onOrder={setOrder} frozen={Number(frozen)} goTo={goTo} onGoTo={setGoTo} />
        </div>
      </div>
    </div>
  );
}

function Freeze({ most, value, onChange }: { most: number; value: string; onChange: (value: string) => void }) {
  const { t } = useWords();
  const some = Array.from({ length: most }, (_, at) => ({ value: String(at + 1), label: t('sources-freeze-columns', { count: at + 1 }) }));
  return <Select label={t('sources-freeze')} options={[{ value: '0', label: t('sources-freeze-none') }, ...some]} value={value} onChange={onChange} />;
}
