/** Fields that may be skipped with a reason: either the fields, or "sla over, want …". */
import { useState, type ReactNode } from 'react';

import { LinkButton } from '../../kit';
import { act, useField, useSnapshot } from '../../state/dossier';
import { useScreen } from '../../state/screen';
import { BoundField } from '../fields/BoundField';

interface Props {
  /** Path of the reason; as long as it is filled in, the fields are not asked. */
  reason: string;
  skip: string;
  skipNot: string;
  children: ReactNode;
}

export function Unless({ reason, skip, skipNot, children }: Props) {
  const field = useField(reason);
  const isReadOnly = useSnapshot()?.readOnly != null;
  const isGoal = useScreen((screen) => screen.goal === reason);
  const [isWanted, setWanted] = useState(false);
  if (!field) return children;
  const isSkipped = field.value.trim() !== '' || isWanted || isGoal;
  const back = () => {
    setWanted(false);
    if (field.value !== '') void act('set_field', { path: reason, value: '' });
  };
  const forth = () => {
    setWanted(true);
    useScreen.setState({ goal: reason });
  };
  return (
    <>
      {isSkipped ? <BoundField path={reason} /> : children}
      {!isReadOnly && <LinkButton onPress={isSkipped ? back : forth}>{isSkipped ? skipNot : skip}</LinkButton>}
    </>
  );
}
