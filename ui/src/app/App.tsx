/** Which screen stands in the frame. The only file that knows all features. */
import { useEffect, type ComponentType } from 'react';

import { call, onEvent } from '../api/calls';
import type { StepId } from '../api/wire';
import { Brief } from '../features/brief';
import { Describe } from '../features/describe';
import { Goal } from '../features/goal';
import { Home, NewDossierDialog } from '../features/home';
import { Learn } from '../features/learn';
import { ExportDialog, Note } from '../features/note';
import { Organise } from '../features/organise';
import { Question } from '../features/question';
import { Sources } from '../features/sources';
import { Start } from '../features/start';
import { inTurn, refreshHome, storeTyping, takeSnapshot, useDossier } from '../state/dossier';
import { showFailure } from '../state/failures';
import { tell } from '../state/notices';
import { usePerson } from '../state/person';
import { openDialog, openDoor, openStep, useScreen } from '../state/screen';
import { useSettings } from '../state/settings';
import { showDossier } from './commands';
import { useLook } from './look';
import { Shell } from './Shell';
import { WordsProvider, wordsNow } from './words';

/** A step without a screen of its own is not offered: the core keeps it locked or out of the track. */
const steps: Partial<Record<StepId, ComponentType>> = {
  start: Start,
  question: Question,
  goal: Goal,
  brief: Brief,
  sources: Sources,
  describe: Describe,
  note: Note,
};

function Screen() {
  const { door, step } = useScreen();
  const hasDossier = useDossier((open) => open.snapshot !== null);
  if (door === 'learn') return <Learn />;
  if (door === 'organise') return <Organise />;
  const Step = hasDossier && door === 'do' ? steps[step] : undefined;
  return Step ? <Step /> : <Home />;
}

/** Listens to what the core tells by itself, and asks how things stand at the start. */
function useCore() {
  const language = useSettings((settings) => settings.language);
  useEffect(() => {
    const listening = [
      onEvent('snapshot', takeSnapshot),
      onEvent('opened', showDossier),
      onEvent('failed', (failure) => showFailure(failure)),
      onEvent('leaving', () => {
        storeTyping();
        void inTurn(() => call('leave', {}));
      }),
      onEvent('closed', () => {
        takeSnapshot(null);
        openDoor('home');
        void refreshHome();
      }),
      onEvent('go', ({ step, field }) => openStep(step, field)),
      onEvent('drag', ({ over }) => useScreen.setState({ isDragOver: over })),
      onEvent('dropped', ({ kind, handle, name }) => {
        useScreen.setState({ isDragOver: false });
        if (kind !== 'sheet') {
          const { t } = wordsNow();
          tell({ tone: 'warning', text: t('app-dropped-other', { name }), remedy: t('app-dropped-other-remedy') });
          return;
        }
        // Several that are dropped together come one after another.
        useScreen.setState(({ waitingSheets }) => ({ waitingSheets: [...waitingSheets, { handle, name }] }));
        if (useDossier.getState().snapshot) openStep('sources');
        else openDialog('new');
      }),
    ];
    return () => {
      for (const one of listening) void one.then((stop) => stop());
    };
  }, []);
  const { name, role } = usePerson();
  useEffect(() => {
    // Not told: the name of this computer's user stands in the history then.
    if (role) call('set_person', { name, role }).catch(() => undefined);
  }, [name, role]);
  useEffect(() => {
    // The core's sentences come in the language of the interface.
    call('set_language', { language })
      .then(() => call('snapshot', {}))
      .then((snapshot) => {
        // Whoever has already chosen a door is left there.
        const isStart = useDossier.getState().snapshot === null && useScreen.getState().door === 'home';
        if (snapshot && isStart) showDossier(snapshot);
        else takeSnapshot(snapshot);
      })
      // Also what the program was started with and could not open.
      .catch((thrown: unknown) => showFailure(thrown))
      .finally(() => void refreshHome());
  }, [language]);
}

export function App() {
  useLook();
  useCore();
  return (
    <WordsProvider>
      <Shell
        dialogs={
          <>
            <NewDossierDialog />
            <ExportDialog />
          </>
        }
      >
        <Screen />
      </Shell>
    </WordsProvider>
  );
}
