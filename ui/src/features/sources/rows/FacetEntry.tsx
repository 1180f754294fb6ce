/** One column: its name with what to look at, and once opened what it holds. */
import type { Column, Facet } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Disclosure, Tag, Waiting } from '../../../kit';
import { isNumeric } from '../columns';
import { whole } from '../letters';
import { FacetBars } from './FacetBars';
import { FacetGaps } from './FacetGaps';
import { FacetLimits } from './FacetLimits';
import { FacetValues } from './FacetValues';
import { valuesOf } from './filters';
import type { Filters } from './useFilters';

export interface FacetProps {
  column: Column;
  facet: Facet;
  filters: Filters;
}

interface Props extends Omit<FacetProps, 'facet'> {
  facet: Facet | undefined;
  isOpen: boolean;
  onToggle: () => void;
}

export function FacetEntry({ column, facet, filters, isOpen, onToggle }: Props) {
  const { t } = useWords();
  return (
    <Disclosure level={4} title={<Head name={column.name} facet={facet} />} isExpanded={isOpen} onExpandedChange={onToggle}>
      {isOpen && (facet ? <Body column={column} facet={facet} filters={filters} /> : <Waiting>{t('sources-facets-waiting')}</Waiting>)}
    </Disclosure>
  );
}

function Head({ name, facet }: { name: string; facet: Facet | undefined }) {
  const { t } = useWords();
  return (
    <span className="facet-head">
      <span className="facet-name">{name}</span>
      {facet !== undefined && facet.blank > 0 && (
        <>
          {' '}
          <Tag>{t('sources-facet-blank', { rows: whole(facet.blank) })}</Tag>
        </>
      )}
      {facet !== undefined && facet.outliers > 0 && (
        <>
          {' '}
          <Tag tone="warning">{t('sources-facet-outlying', { rows: facet.outliers })}</Tag>
        </>
      )}
    </span>
  );
}

function Body(props: FacetProps) {
  const { t } = useWords();
  const { column, facet, filters } = props;
  const hasValues = facet.values.length > 0 || valuesOf(filters.of(column.letter)).length > 0;
  return (
    <div className="facet">
      {facet.range && <p className="muted">{facet.range}</p>}
      {facet.bars.length > 0 && <FacetBars {...props} />}
      {isNumeric(column) && <FacetLimits column={column} filters={filters} />}
      {hasValues && <FacetValues {...props} />}
      {!hasValues && facet.range === '' && <p className="muted">{t('sources-facet-nothing')}</p>}
      <FacetGaps {...props} />
    </div>
  );
}
