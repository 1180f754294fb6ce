/** The parts of a long step in one line above it: what each still asks, and a way there. */
import './Contents.css';

import type { Snapshot, StepId } from '../../api/wire';
import { Icon } from '../../kit';
import { openGates, useSnapshot } from '../../state/dossier';
import { useWords } from '../words';

export interface Part {
  /** The name of the section that it starts with. */
  name: string;
  title: string;
  /** Paths of its fields; `causes[` stands for all rows of a list. */
  fields: readonly string[];
}

function goTo(name: string) {
  const section = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

const isIn = ({ fields }: Part, path: string) => fields.some((field) => path === field || (field.endsWith('[') && (path.startsWith(field) || path === field.slice(0, -1))));

/** What stands open in a part: as many points as the step counts, or fields that are still empty. */
function stateOf(part: Part, snapshot: Snapshot, step: StepId): { points: number; isFilled: boolean } {
  const own = Object.entries(snapshot.fields).filter(([path]) => isIn(part, path));
  const points = openGates(snapshot, step).filter(({ field }) => field !== null && isIn(part, field)).length;
  const isAgreement = part.fields.includes('sign_off');
  const isFilled = isAgreement || (own.some(([, field]) => field.filled) && own.every(([, field]) => !field.required || field.filled));
  return { points, isFilled };
}

export function Contents({ parts, step }: { parts: readonly Part[]; step: StepId }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot) return null;
  return (
    <nav className="contents" aria-label={t('app-contents')}>
      <ol>
        {parts.map((part) => {
          const { points, isFilled } = stateOf(part, snapshot, step);
          return (
            <li key={part.name}>
              <button type="button" onClick={() => goTo(part.name)}>
                {part.title}
                {points > 0 && (
                  <small>
                    {points} <span className="vh">{t('app-contents-open', { count: points })}</span>
                  </small>
                )}
                {points === 0 && isFilled && part.fields.length > 0 && <Icon name="done" size="small" label={t('app-contents-done')} />}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
