/** How large a box is, and how large a letter: both change with the window and with the zoom. */
import { useLayoutEffect, useRef, useState } from 'react';

export function useSizes() {
  const box = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState({ width: 0, height: 0, rem: 15 });
  useLayoutEffect(() => {
    const it = box.current;
    if (!it) return undefined;
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 15;
      setSizes((old) => (old.width === it.clientWidth && old.height === it.clientHeight && old.rem === rem ? old : { width: it.clientWidth, height: it.clientHeight, rem }));
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(it);
    return () => observer.disconnect();
  }, []);
  return { box, ...sizes };
}
