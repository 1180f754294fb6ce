/** A number that comes from a finding, or was stated with its origin: shown as the reader sees it. */
import './SettledNumber.css';
import { useId } from 'react';

import { LinkButton } from '../../kit';
import { act } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { useWords } from '../words';
import type { Settled } from './settled';

interface Props {
  path: string;
  label: string;
  number: Settled;
  isReadOnly: boolean;
}

export function SettledNumber({ path, label, number, isReadOnly }: Props) {
  const { t } = useWords();
  const name = useId();
  const { text, finding, basis } = number;
  return (
    <div className="field" role="group" aria-labelledby={name}>
      <span className="field-label" id={name}>
        {label}
      </span>
      <div className="settled-number">
        <b className="num">{text}</b>
        {finding !== null && <LinkButton onPress={() => openStep('describe', `findings[${finding}].experience`)}>{t('app-number-finding', { finding })}</LinkButton>}
        {basis !== null && <span className="muted">{t('app-number-stated', { basis })}</span>}
        {!isReadOnly && (
          <LinkButton aria-label={t('app-number-own-of', { label })} onPress={() => void act('set_field', { path, value: text })}>
            {t('app-number-own')}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
