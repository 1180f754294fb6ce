/** Rows without a value and why, and values that stand out with where they are. */
import type { ValueCount } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button } from '../../../kit';
import { whole } from '../letters';
import type { FacetProps } from './FacetEntry';

const reason = ({ value, rows }: ValueCount) => `${value} (${whole(rows)})`;

export function FacetGaps({ column, facet, filters }: FacetProps) {
  const { t } = useWords();
  const { letter } = column;
  const kept = filters.of(letter);
  const toggle = (keep: 'blank' | 'outlying') => filters.set(letter, kept === keep ? null : keep);
  return (
    <>
      {(facet.blank > 0 || kept === 'blank') && (
        <div className="facet-gap">
          <Button small aria-pressed={kept === 'blank'} onPress={() => toggle('blank')}>
            {t('sources-facet-keep-blank', { rows: whole(facet.blank) })}
          </Button>
          {facet.blanks.length > 0 && <p className="muted">{facet.blanks.map(reason).join(', ')}</p>}
        </div>
      )}
      {(facet.outliers > 0 || kept === 'outlying') && (
        <div className="facet-gap">
          <Button small aria-pressed={kept === 'outlying'} onPress={() => toggle('outlying')}>
            {t('sources-facet-keep-outlying', { rows: whole(facet.outliers) })}
          </Button>
          <ul className="facet-far">
            {facet.farthest.map(({ place, text }) => (
              <li key={place}>
                <span className="muted">{place}</span> <span className="num">{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
