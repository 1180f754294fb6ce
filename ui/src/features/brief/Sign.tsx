/** Gives agreement, for oneself or recorded for somebody else; then with how it was given. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { Signature } from '../../api/wire';
import { Alert, Button, Choice, TextField } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { ask, takeSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';
import { setPerson, usePerson } from '../../state/person';

interface Props {
  signature: Signature;
  /** Once the agreement stands. */
  onDone: () => void;
}

export function Sign({ signature, onDone }: Props) {
  const { t } = useWords();
  const person = usePerson();
  const { role } = signature;
  const isThis = person.role === role;
  const [who, setWho] = useState(person.role === null ? null : isThis ? 'self' : 'other');
  const [name, setName] = useState(isThis ? person.name : signature.name);
  const [basis, setBasis] = useState('');
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isComplete = who !== null && name.trim() !== '' && (who === 'self' || basis.trim() !== '');
  const named = t(`role-${role}`);
  const sign = async () => {
    setTried(true);
    if (!isComplete) return;
    if (who === 'self') {
      // The core must know who is at the desk before it is told who agrees.
      setPerson({ name: name.trim(), role });
      await ask('set_person', { name: name.trim(), role });
    }
    const { answer, failure: said } = await attempt('sign_off', { name: name.trim(), role, basis: who === 'self' ? '' : basis.trim() });
    setFailure(said);
    if (!answer) return;
    takeSnapshot(answer);
    tell({ tone: 'done', text: t('talk-signed') });
    onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <p>{t('brief-agreed-lead')}</p>
      <Choice
        label={t('talk-sign-who')}
        layout="stacked"
        options={[
          { value: 'self', label: t('talk-sign-self', { role: named }) },
          { value: 'other', label: t('talk-sign-other', { role: named }) },
        ]}
        value={who}
        onChange={setWho}
        error={isTried && who === null ? t('talk-sign-who-missing') : null}
      />
      <TextField label={t('talk-sign-name')} value={name} onChange={setName} error={isTried && !name.trim() ? t('talk-name-missing') : null} />
      {who === 'other' && (
        <TextField
          label={t('talk-sign-basis')}
          hint={t('talk-sign-basis-hint')}
          value={basis}
          onChange={setBasis}
          error={isTried && !basis.trim() ? t('talk-sign-basis-missing') : null}
        />
      )}
      {failure && (
        <Alert tone="error" live title={failure.text}>
          {failure.remedy}
        </Alert>
      )}
      <Button look="primary" type="submit">
        {t('talk-sign')}
      </Button>
    </form>
  );
}
