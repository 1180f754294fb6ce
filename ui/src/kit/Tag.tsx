import './Tag.css';
import type { ReactNode } from 'react';

import type { Tone } from './Alert';
import { Icon, type IconName } from './Icon';

interface Props {
  tone?: Tone | 'plain';
  icon?: IconName;
  children: ReactNode;
}

export function Tag({ tone = 'plain', icon, children }: Props) {
  return (
    <span className={`tag ${tone}`}>
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}

/** How strong the evidence is: the word says which label, the pips how far it goes (0 to 4). */
export function Evidence({ strength, children }: { strength: 0 | 1 | 2 | 3 | 4; children: ReactNode }) {
  return (
    <span className="evidence">
      {strength === 0 ? (
        <Icon name="scales" size="small" />
      ) : (
        <span className="pips" aria-hidden="true">
          {[1, 2, 3, 4].map((pip) => (
            <i key={pip} className={pip <= strength ? 'on' : ''} />
          ))}
        </span>
      )}
      {children}
    </span>
  );
}
