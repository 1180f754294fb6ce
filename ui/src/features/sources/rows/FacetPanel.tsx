/** Every column with what it holds, to look at and to choose rows by. */
import type { Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Failed } from './Failed';
import { FacetEntry } from './FacetEntry';
import type { Facets } from './useFacets';
import type { Filters } from './useFilters';

interface Props {
  id: string;
  source: Source;
  filters: Filters;
  facets: Facets;
  /** Letters of the columns that were opened. */
  opened: ReadonlySet<string>;
  onOpened: (opened: ReadonlySet<string>) => void;
}

export function FacetPanel({ id, source, filters, facets, opened, onOpened }: Props) {
  const { t } = useWords();
  function toggle(letter: string) {
    const next = new Set(opened);
    if (!next.delete(letter)) next.add(letter);
    onOpened(next);
  }
  return (
    <section id={id} className="facets" aria-labelledby={`${id}-title`} aria-busy={facets.isWaiting}>
      <h3 id={`${id}-title`}>{t('sources-facets')}</h3>
      {facets.failure && <Failed failure={facets.failure} onRetry={facets.retry} />}
      {source.columns.map((column) => (
        <FacetEntry key={column.letter} column={column} facet={facets.of(column.letter)} filters={filters} isOpen={opened.has(column.letter)} onToggle={() => toggle(column.letter)} />
      ))}
    </section>
  );
}
