import { useState } from 'react';

import { showDossier } from '../../app/commands';
import { useWords } from '../../app/words';
import { Alert, Button, Dialog, TextField } from '../../kit';
import { ask } from '../../state/dossier';
import { setPerson, usePerson } from '../../state/person';
import { closeDialog, openStep, useScreen } from '../../state/screen';

/** A new dossier needs a name and nothing else. */
export function NewDossierDialog() {
  const { t } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'new');
  const [waiting] = useScreen((screen) => screen.waitingSheets);
  const person = usePerson();
  const [name, setName] = useState('');
  const [who, setWho] = useState(person.name);
  const [isAsked, setAsked] = useState(false);
  const error = isAsked && !name.trim() ? t('home-name-missing') : null;

  function leave() {
    setName('');
    setAsked(false);
    closeDialog();
  }

  function cancel() {
    useScreen.setState({ waitingSheets: [] });
    leave();
  }

  async function make() {
    setAsked(true);
    if (!name.trim()) return;
    if (who.trim()) {
      // Whoever makes a dossier advises, unless it is known otherwise.
      const role = person.role ?? 'advisor';
      setPerson({ name: who.trim(), role });
      await ask('set_person', { name: who.trim(), role });
    }
    const snapshot = await ask('new_dossier', { name: name.trim(), track: 'kort' });
    if (!snapshot) return;
    leave();
    showDossier(snapshot);
    if (waiting) openStep('sources');
  }

  return (
    <Dialog
      title={t('home-new')}
      isOpen={isOpen}
      onClose={cancel}
      actions={
        <>
          <Button onPress={cancel}>{t('kit-cancel')}</Button>
          <Button look="primary" onPress={() => void make()}>
            {t('home-make')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <TextField autoFocus label={t('home-name')} hint={t('home-name-hint')} value={name} onChange={setName} error={error} />
        <TextField label={t('talk-name')} hint={t('talk-who-why')} optional value={who} onChange={setWho} />
        {/* With two fields Enter makes the dossier only when the form has a button of its own. */}
        <button type="submit" hidden>
          {t('home-make')}
        </button>
        <Alert title={t('home-track-short')}>{t('home-track-short-what')}</Alert>
        {waiting && <p className="new-waiting">{t('home-sheet-waits', { name: waiting.name })}</p>}
      </form>
    </Dialog>
  );
}
