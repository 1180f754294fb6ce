/** The rows of a source in an order and under conditions, by page, with their number. */
import { useCallback, useRef, useState } from 'react';

import type { RowOrder } from '../../../api/calls';
import type { Row, RowFilter, Source } from '../../../api/wire';
import type { Failure } from '../../../platform';
import { attempt } from '../../../state/attempt';
import { useRowCache } from '../useRowCache';

export interface SourceRows {
  row: (index: number) => Row | undefined;
  need: (first: number, count: number) => void;
  /** Rows to draw: as many as there were while they are counted again. */
  total: number;
  /** Rows under these conditions; null while they are counted. */
  counted: number | null;
  /** When there are none: letters of the columns whose conditions leave nothing. */
  emptiedBy: readonly string[];
  failure: Failure | null;
  retry: () => void;
}

interface Count {
  key: string;
  total: number;
  emptiedBy: readonly string[];
}

export function useSourceRows(source: Source, order: RowOrder | null, filter: RowFilter[]): SourceRows {
  const [round, setRound] = useState(0);
  const key = JSON.stringify([source.id, order, filter, round]);
  const [count, setCount] = useState<Count>(filter.length === 0 ? { key, total: source.records, emptiedBy: [] } : { key: '', total: 0, emptiedBy: [] });
  const [failed, setFailed] = useState<{ key: string; failure: Failure } | null>(null);
  // The grid asks at every drawing; what failed is not asked again by itself.
  const given = useRef('');
  const { row, need } = useRowCache<Row>(key, async (first, many) => {
    if (given.current === key) return null;
    const { answer, failure } = await attempt('dataset_rows', { dataset: source.id, first, count: many, filter, ...(order ? { sort: order } : {}) });
    if (failure) {
      given.current = key;
      setFailed({ key, failure });
      return null;
    }
    setCount({ key, total: answer.total, emptiedBy: answer.emptiedBy });
    return answer.rows;
  });
  const isCounted = count.key === key || filter.length === 0;
  const total = count.key === key ? count.total : filter.length === 0 ? source.records : Math.max(1, count.total);
  const retry = useCallback(() => setRound((times) => times + 1), []);
  return { row, need, total, counted: isCounted ? total : null, emptiedBy: count.key === key ? count.emptiedBy : [], failure: failed?.key === key ? failed.failure : null, retry };
}
