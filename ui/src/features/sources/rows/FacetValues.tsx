/** The values of a column with their number of rows; several may be chosen. */
import { useState } from 'react';

import { useWords } from '../../../app/words';
import { Checkbox, TextField } from '../../../kit';
import { whole } from '../letters';
import type { FacetProps } from './FacetEntry';
import { valuesOf } from './filters';

/** A longer list can be searched. */
const shortList = 15;

export function FacetValues({ column, facet, filters }: FacetProps) {
  const { t } = useWords();
  const [search, setSearch] = useState('');
  const { letter, name } = column;
  const chosen = valuesOf(filters.of(letter));
  const counted = new Set(facet.values.map(({ value }) => value));
  // What was chosen stays to be taken back, also when no row has it under the other conditions.
  const all = [...chosen.filter((value) => !counted.has(value)).map((value) => ({ value, rows: null })), ...facet.values];
  const isLong = all.length > shortList;
  const wish = search.trim().toLocaleLowerCase('nl');
  const found = all.filter(({ value }) => value.toLocaleLowerCase('nl').includes(wish));

  function toggle(value: string) {
    const values = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    filters.set(letter, values.length > 0 ? { values } : null);
  }

  return (
    <>
      {isLong && <TextField label={t('sources-facet-search')} value={search} onChange={setSearch} />}
      <div className="facet-values" role="group" aria-label={t('sources-facet-values-of', { name })}>
        {found.map(({ value, rows }) => (
          <Checkbox key={value} isSelected={chosen.includes(value)} onChange={() => toggle(value)}>
            <span className="facet-value">{value}</span>{' '}
            {rows !== null && (
              <span className="muted num">
                {whole(rows)} <span className="vh">{t('sources-facet-rows', { rows })}</span>
              </span>
            )}
          </Checkbox>
        ))}
      </div>
      {found.length === 0 && <p className="muted">{t('sources-facet-not-found')}</p>}
      {facet.more && <p className="muted">{facet.more}</p>}
    </>
  );
}
