/** How numbers are spread: a bar for each stretch, which keeps the rows in it. */
import { Button } from 'react-aria-components';

import type { FacetBar } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { whole } from '../letters';
import type { FacetProps } from './FacetEntry';
import { barOf } from './filters';

export function FacetBars({ column, facet, filters }: FacetProps) {
  const { t } = useWords();
  const { letter, name } = column;
  const longest = Math.max(1, ...facet.bars.map(({ rows }) => rows));
  const chosen = barOf(filters.of(letter));
  const isChosen = ({ least, most }: FacetBar) => chosen !== null && chosen.least === least && chosen.most === most;
  return (
    <div className="facet-bars" role="group" aria-label={t('sources-facet-bars-of', { name })}>
      {facet.bars.map((bar) => {
        const { least, most, rows } = bar;
        return (
          <Button
            key={least}
            className="facet-bar"
            aria-pressed={isChosen(bar)}
            onPress={() => filters.set(letter, isChosen(bar) ? null : { bar: { least, most } })}
          >
            <span className="vh">{t('sources-facet-bar', { least, most, rows })}</span>
            <span aria-hidden="true">{t('sources-facet-stretch', { least, most })}</span>
            <span className="track" aria-hidden="true">
              {rows > 0 && <span className="fill" style={{ width: `${(100 * rows) / longest}%` }} />}
            </span>
            <span className="num" aria-hidden="true">
              {whole(rows)}
            </span>
          </Button>
        );
      })}
    </div>
  );
}
