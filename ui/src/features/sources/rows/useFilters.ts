/** The conditions that hold, and how they change. What was typed is tried first: a wrong number changes nothing. */
import { useState } from 'react';

import type { Keep, RowFilter, Source } from '../../../api/wire';
import type { Failure } from '../../../platform';
import { attempt } from '../../../state/attempt';
import { keepOf, withKeep } from './filters';

export interface Filters {
  all: RowFilter[];
  of: (letter: string) => Keep | null;
  /** Null takes the condition on this column away. */
  set: (letter: string, keep: Keep | null) => void;
  /** Answers why these limits cannot hold, or null once they do. */
  tryLimits: (letter: string, least: string, most: string) => Promise<Failure | null>;
  clear: () => void;
}

/** `start` holds from the beginning, and can be taken away as any other. */
export function useFilters(source: Source, start: RowFilter[]): Filters {
  const [all, setAll] = useState(start);
  const set = (letter: string, keep: Keep | null) => setAll((now) => withKeep(now, letter, keep));
  return {
    all,
    of: (letter) => keepOf(all, letter),
    set,
    tryLimits: async (letter, least, most) => {
      const keep: Keep | null = least === '' && most === '' ? null : { between: { least, most } };
      if (keep) {
        const { failure } = await attempt('dataset_rows', { dataset: source.id, first: 0, count: 1, filter: [{ letter, keep }] });
        if (failure) return failure;
      }
      set(letter, keep);
      return null;
    },
    clear: () => setAll([]),
  };
}
