import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  label: string;
  className: string;
  children: ReactNode;
}

/** A place that scrolls when what is in it is too large. For as long as it does, the keyboard reaches it. */
export function Scroller({ label, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const it = box.current;
    if (!it || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => setScrolls(it.scrollWidth > it.clientWidth || it.scrollHeight > it.clientHeight);
    const watcher = new ResizeObserver(measure);
    watcher.observe(it);
    for (const part of it.children) watcher.observe(part);
    return () => watcher.disconnect();
  }, []);
  const reachable = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': label } : {};
  return (
    <div ref={box} className={className} {...reachable}>
      {children}
    </div>
  );
}
