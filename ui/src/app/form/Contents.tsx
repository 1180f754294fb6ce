/** The parts of a long step in one line above it: what each still asks, and a way there. */
import './Contents.css';

import { Icon } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { useWords } from '../words';

export interface Part {
  /** The name of the section that it starts with. */
  name: string;
  title: string;
  /** How the paths of its fields begin. */
  fields: readonly string[];
}

function goTo(name: string) {
  const section = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

export function Contents({ parts }: { parts: readonly Part[] }) {
  const { t } = useWords();
  const fields = useSnapshot()?.fields ?? {};
  const missing = ({ fields: starts }: Part) =>
    Object.entries(fields).filter(([path, field]) => field.required && !field.filled && starts.some((start) => path.startsWith(start))).length;
  return (
    <nav className="contents" aria-label={t('app-contents')}>
      <ol>
        {parts.map((part) => {
          const count = missing(part);
          return (
            <li key={part.name}>
              <button type="button" onClick={() => goTo(part.name)}>
                {part.title}
                {count === 0 ? (
                  <Icon name="done" size="small" label={t('app-contents-done')} />
                ) : (
                  <small>
                    {count} <span className="vh">{t('app-contents-missing', { count })}</span>
                  </small>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
