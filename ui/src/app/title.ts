/** The window's name: which step of how many, of which dossier. */
import { useEffect } from 'react';

import { trackSteps, useSnapshot } from '../state/dossier';
import { useScreen } from '../state/screen';
import { useWords } from './words';

export function useTitle() {
  const { t } = useWords();
  const { door, step } = useScreen();
  const snapshot = useSnapshot();
  useEffect(() => {
    document.title = name();
    function name() {
      if (door !== 'do' || !snapshot) return `${t(`app-title-${door === 'do' ? 'home' : door}`)} – Raadslag`;
      const here = snapshot.steps.find((other) => other.id === step);
      const place = t('app-step-of', { number: String(here?.number ?? ''), total: String(trackSteps(snapshot).length) });
      return `${place} · ${here?.title ?? ''} – ${snapshot.dossier.name} – Raadslag`;
    }
  }, [t, door, step, snapshot]);
}
