/** What the columns hold under the conditions. While a newer answer is on its way the last one stays. */
import { useCallback, useEffect, useRef, useState } from 'react';

import type { Facet, RowFilter } from '../../../api/wire';
import type { Failure } from '../../../platform';
import { attempt } from '../../../state/attempt';

export interface Facets {
  of: (letter: string) => Facet | undefined;
  isWaiting: boolean;
  failure: Failure | null;
  retry: () => void;
}

export function useFacets(dataset: string, filter: RowFilter[]): Facets {
  const [round, setRound] = useState(0);
  const key = JSON.stringify([dataset, filter, round]);
  const [told, setTold] = useState<{ key: string; facets: readonly Facet[]; failure: Failure | null }>({ key: '', facets: [], failure: null });
  const isAsking = useRef(false);
  // One question at a time: of conditions that change quickly only the last ones are asked for.
  useEffect(() => {
    if (isAsking.current || told.key === key) return;
    isAsking.current = true;
    void attempt('dataset_facets', { dataset, filter }).then(({ answer, failure }) => {
      isAsking.current = false;
      setTold(({ facets }) => ({ key, facets: answer ?? facets, failure }));
    });
  }, [told.key, key, dataset, filter]);
  const { facets, failure } = told;
  const retry = useCallback(() => setRound((times) => times + 1), []);
  return {
    of: (letter) => facets.find((facet) => facet.letter === letter),
    isWaiting: told.key !== key,
    failure: told.key === key ? failure : null,
    retry,
  };
}
