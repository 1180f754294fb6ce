/** Nota, the last step: the outline, the text with its live numbers, the check, and the pages as printed. */
// The frame last: it says what gives way where there is less room.
import './Checks.css';
import './Outline.css';
import './RichText.css';
import './Note.css';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useCommand, type Command } from '../../app/commands';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Segmented } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { useScreen } from '../../state/screen';
import { Checks } from './Checks';
import { Definite } from './Definite';
import { Document } from './Document';
import { startInserting } from './editors';
import { InsertNumber } from './InsertNumber';
import { Outline } from './Outline';
import { Preview } from './Preview';

export { ExportDialog } from './ExportDialog';

/** In letters: what outline, text and page need beside each other, and what text and one of them need. */
const threeRem = 72;
const twoRem = 48;

type Columns = 'three' | 'two' | 'one';
type View = 'outline' | 'text' | 'preview';

/** How many of outline, text and preview stand beside each other; the others are one press away. */
function useColumns() {
  const box = useRef<HTMLDivElement>(null);
  const [columns, setColumns] = useState<Columns>('three');
  useEffect(() => {
    const it = box.current;
    if (!it || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 15;
      const width = it.clientWidth / letter;
      setColumns(width >= threeRem ? 'three' : width >= twoRem ? 'two' : 'one');
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(it);
    return () => watcher.disconnect();
  }, []);
  return { box, columns };
}

/** What is shown where not everything fits. Whoever goes to a field wants to see the text. */
function useView(columns: Columns): { shown: Record<View, boolean>; view: View; setView: (view: View) => void } {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => {
    if (columns !== 'one') return undefined;
    return useScreen.subscribe(({ goal }) => {
      if (goal !== null) setView('text');
    });
  }, [columns]);
  const now = view ?? (columns === 'two' ? 'preview' : 'text');
  if (columns === 'three') return { shown: { outline: true, text: true, preview: true }, view: now, setView };
  const beside = now === 'text' ? 'preview' : now;
  if (columns === 'two') return { shown: { outline: beside === 'outline', text: true, preview: beside === 'preview' }, view: beside, setView };
  return { shown: { outline: now === 'outline', text: now === 'text', preview: now === 'preview' }, view: now, setView };
}

export function Note() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const { box, columns } = useColumns();
  const { shown, view, setView } = useView(columns);
  const command = useMemo<Command>(() => ({ id: 'insert-number', group: 'do', title: t('step-note-insert'), keys: ['mod+shift+g'], run: startInserting }), [t]);
  useCommand(command);
  if (!snapshot) return null;
  const views: readonly View[] = columns === 'two' ? ['outline', 'preview'] : ['outline', 'text', 'preview'];
  return (
    <StepPage step="note" layout="full" beside={<Checks checks={snapshot.note.checks} />}>
      <div ref={box} className={`note ${columns}`}>
        {columns !== 'three' && (
          <div className="note-views">
            <Segmented
              label={t('step-note-view')}
              options={views.map((one) => ({ value: one, label: t(`step-note-view-${one}`) }))}
              value={view}
              onChange={(chosen) => setView(views.find((one) => one === chosen) ?? 'text')}
            />
          </div>
        )}
        {shown.outline && <Outline snapshot={snapshot} />}
        <Document snapshot={snapshot} isHidden={!shown.text} />
        {shown.preview && <Preview />}
      </div>
      <Definite snapshot={snapshot} />
      <InsertNumber />
    </StepPage>
  );
}
