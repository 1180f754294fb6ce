/** From which number up to and including which: typed, and tried before it holds. */
import { useState } from 'react';

import type { Column } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button, TextField } from '../../../kit';
import type { Failure } from '../../../platform';
import { Failed } from './Failed';
import { limitsOf } from './filters';
import type { Filters } from './useFilters';

export function FacetLimits({ column, filters }: { column: Column; filters: Filters }) {
  const { t } = useWords();
  const { least: heldLeast = '', most: heldMost = '' } = limitsOf(filters.of(column.letter)) ?? {};
  const [held, setHeld] = useState({ least: heldLeast, most: heldMost });
  const [typed, setTyped] = useState(held);
  const [failure, setFailure] = useState<Failure | null>(null);
  // Limits that were set or taken away elsewhere are shown here too.
  if (held.least !== heldLeast || held.most !== heldMost) {
    setHeld({ least: heldLeast, most: heldMost });
    setTyped({ least: heldLeast, most: heldMost });
    setFailure(null);
  }
  return (
    <>
      <form
        className="facet-limits"
        aria-label={t('sources-facet-limits-of', { name: column.name })}
        onSubmit={(event) => {
          event.preventDefault();
          void filters.tryLimits(column.letter, typed.least.trim(), typed.most.trim()).then(setFailure);
        }}
      >
        <TextField label={t('sources-facet-least')} inputMode="decimal" value={typed.least} onChange={(least) => setTyped({ ...typed, least })} />
        <TextField label={t('sources-facet-most')} inputMode="decimal" value={typed.most} onChange={(most) => setTyped({ ...typed, most })} />
        <Button small type="submit">
          {t('sources-facet-apply')}
        </Button>
      </form>
      {failure && <Failed failure={failure} />}
    </>
  );
}
