/** Nota, the last step: the outline, the text with its live numbers, the check, and the pages as printed. */
import './Note.css';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useCommand, type Command } from '../../app/commands';
import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import { Button } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { Checks } from './Checks';
import { Definite } from './Definite';
import { Document } from './Document';
import { startInserting } from './editors';
import { InsertNumber } from './InsertNumber';
import { Outline } from './Outline';
import { Preview } from './Preview';

export { ExportDialog } from './ExportDialog';

/** In letters: outline, a readable text and a readable page beside each other. */
const threeColumnsRem = 66;

/** Whether the preview has a place of its own, or comes over the text when it is asked for. */
function useHasRoom() {
  const box = useRef<HTMLDivElement>(null);
  const [hasRoom, setRoom] = useState(true);
  useEffect(() => {
    const it = box.current;
    if (!it || typeof ResizeObserver === 'undefined') return undefined;
    const measure = () => {
      const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 15;
      setRoom(it.clientWidth / letter >= threeColumnsRem);
    };
    const watcher = new ResizeObserver(measure);
    watcher.observe(it);
    return () => watcher.disconnect();
  }, []);
  return { box, hasRoom };
}

export function Note() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const { box, hasRoom } = useHasRoom();
  const [isAsked, setAsked] = useState(false);
  const command = useMemo<Command>(() => ({ id: 'insert-number', group: 'do', title: t('step-note-insert'), keys: ['mod+shift+g'], run: startInserting }), [t]);
  useCommand(command);
  if (!snapshot) return null;
  const previewButton = !hasRoom && (
    <Button small icon="eye" aria-expanded={isAsked} onPress={() => setAsked(!isAsked)}>
      {t(isAsked ? 'step-note-preview-close' : 'step-note-preview-show')}
    </Button>
  );
  return (
    <StepPage step="note" layout="full" beside={<Checks checks={snapshot.note.checks} />}>
      <div ref={box} className={`note ${hasRoom ? 'roomy' : ''} ${isAsked ? 'with-preview' : ''}`}>
        <Outline snapshot={snapshot} />
        <Document snapshot={snapshot} previewButton={previewButton} />
        {hasRoom && <Preview onClose={null} />}
        {!hasRoom && isAsked && <Preview onClose={() => setAsked(false)} />}
      </div>
      <Definite snapshot={snapshot} />
      <InsertNumber />
    </StepPage>
  );
}
