/** Rows that came in, by page; a grid of a million rows holds only what was looked at last. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

const pageSize = 200;
const mostPages = 30;

interface Page<Row> {
  version: string;
  rows: readonly Row[];
}

/** `fetch` answers rows from a place counted from 0. A new version asks again, and shows the old rows meanwhile. */
export function useRowCache<Row>(version: string, fetch: (first: number, count: number) => Promise<readonly Row[] | null>) {
  const pages = useRef(new Map<number, Page<Row>>());
  const asked = useRef(new Set<string>());
  const [, setArrived] = useState(0);
  const latest = useRef({ version, fetch });
  useLayoutEffect(() => {
    latest.current = { version, fetch };
  });

  const need = useCallback((first: number, count: number) => {
    const { version: now, fetch: ask } = latest.current;
    for (let page = Math.floor(first / pageSize); page * pageSize < first + count; page += 1) {
      const key = `${now} ${page}`;
      if (pages.current.get(page)?.version === now || asked.current.has(key)) continue;
      asked.current.add(key);
      void ask(page * pageSize, pageSize).then((rows) => {
        asked.current.delete(key);
        if (!rows || latest.current.version !== now) return;
        pages.current.delete(page);
        pages.current.set(page, { version: now, rows });
        for (const oldest of pages.current.keys()) {
          if (pages.current.size <= mostPages) break;
          pages.current.delete(oldest);
        }
        setArrived((times) => times + 1);
      });
    }
  }, []);

  const row = useCallback((index: number): Row | undefined => pages.current.get(Math.floor(index / pageSize))?.rows[index % pageSize], []);

  useEffect(() => {
    const held = pages.current;
    return () => held.clear();
  }, []);

  return { row, need };
}
