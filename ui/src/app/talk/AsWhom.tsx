/** In whose name something is done, and a way to change that. */
import { useState } from 'react';

import { LinkButton } from '../../kit';
import { usePerson } from '../../state/person';
import { useWords } from '../words';
import { PersonDialog } from './PersonDialog';

export function AsWhom() {
  const { t } = useWords();
  const { name, role } = usePerson();
  const [isAsked, setAsked] = useState(false);
  const person = name && role ? t('talk-person', { name, role: t(`role-${role}`) }) : null;
  return (
    <p className="as-whom">
      {person ? t('talk-as', { person }) : t('talk-as-nobody')} <LinkButton onPress={() => setAsked(true)}>{person ? t('talk-as-change') : t('talk-who')}</LinkButton>
      <PersonDialog isOpen={isAsked} onClose={() => setAsked(false)} />
    </p>
  );
}
