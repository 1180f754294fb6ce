/** Who is at this desk. Asked once, before the first thing that carries a name. */
import { useState } from 'react';

import type { Role } from '../../api/calls';
import { Button, Choice, Dialog, TextField } from '../../kit';
import { ask, useSnapshot } from '../../state/dossier';
import { roles, setPerson, usePerson } from '../../state/person';
import { useWords } from '../words';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

export function PersonDialog({ isOpen, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t('talk-who')} isOpen={isOpen} onClose={onClose}>
      {isOpen && <Questions onClose={onClose} />}
    </Dialog>
  );
}

function Questions({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const person = usePerson();
  const advisor = useSnapshot()?.fields['start.advisor']?.value ?? '';
  const [name, setName] = useState(person.name || advisor);
  const [role, setRole] = useState<Role>(person.role ?? 'advisor');
  const [isAsked, setAsked] = useState(false);
  const keep = async () => {
    setAsked(true);
    if (!name.trim()) return;
    setPerson({ name: name.trim(), role });
    // What is done next is done by this person, so the core must know first.
    await ask('set_person', { name: name.trim(), role });
    onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <p>{t('talk-who-why')}</p>
      <TextField autoFocus label={t('talk-name')} value={name} onChange={setName} error={isAsked && !name.trim() ? t('talk-name-missing') : null} />
      <Choice
        label={t('talk-role')}
        options={roles.map((one) => ({ value: one, label: t(`role-${one}`) }))}
        layout="row"
        value={role}
        onChange={(value) => setRole(value as Role)}
      />
      <Button look="primary" type="submit">
        {t('talk-save')}
      </Button>
    </form>
  );
}
