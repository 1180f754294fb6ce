import './FigureFrame.css';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

import { useWords } from '../app/words';
import { Switch } from './Toggle';

interface Props {
  /** What was found, as a sentence. */
  title: string;
  sub?: string | null;
  figure: ReactNode;
  /** The same numbers as a table. */
  table: ReactNode;
  /** Source, date and n. */
  source: string;
  actions?: ReactNode;
}

/** A drawing with its finding above it, its source below it, and always its table. */
export function FigureFrame({ title, sub, figure, table, source, actions }: Props) {
  const { t } = useWords();
  const [asTable, setAsTable] = useState(false);
  const acts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A table is higher or lower than its figure; the switch that was pressed stays in sight.
    if (acts.current?.contains(document.activeElement)) acts.current.scrollIntoView({ block: 'nearest' });
  }, [asTable]);
  return (
    <figure className="figure-frame">
      <h2>{title}</h2>
      {sub && <p className="figure-sub">{sub}</p>}
      <div className="figure-body">{asTable ? table : figure}</div>
      <figcaption className="figure-source">{source}</figcaption>
      <div ref={acts} className="figure-acts">
        <Switch isSelected={asTable} onChange={setAsTable}>
          {t('kit-as-table')}
        </Switch>
        {actions}
      </div>
    </figure>
  );
}
