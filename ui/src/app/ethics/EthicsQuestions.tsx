/** Questions of the ethics and privacy check. Each answer says what follows from it before it is given. */
import './Ethics.css';

import type { Snapshot } from '../../api/wire';
import { Button, EmptyState } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { goToField } from '../../state/screen';
import { BoundField } from '../fields/BoundField';
import { useWords } from '../words';

/** Answers that ask for a few words of explanation. */
const asksWhy: Record<string, readonly string[]> = {
  'ethics.q4': ['known'],
  'ethics.q6': ['some', 'vulnerable'],
  'ethics.q11': ['known'],
  'ethics.q14': ['measure', 'yes'],
};

function explanationOf({ fields }: Snapshot, path: string): string | null {
  const own = `${path}.explanation`;
  const field = fields[own];
  if (!field) return null;
  const answer = fields[path]?.value ?? '';
  return field.filled || asksWhy[path]?.includes(answer) ? own : null;
}

/** What the data say to a question, and the answer that it points at; nothing is answered unasked. */
function SeenInData({ path }: { path: string }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const seen = snapshot?.ethics.seen.find((one) => one.path === path);
  if (!snapshot || !seen) return null;
  const isOpen = snapshot.readOnly === null && !snapshot.fields[path]?.filled;
  const take = async () => {
    const done = await act('set_field', { path, value: seen.answer });
    if (done) goToField(path);
  };
  return (
    <div className="ethics-seen">
      <p className="muted">
        {t('ethics-seen')}: {seen.texts.join(' ')}
      </p>
      {isOpen && (
        <Button small onPress={() => void take()}>
          {t('ethics-seen-take', { answer: seen.answerText })}
        </Button>
      )}
    </div>
  );
}

/** The questions at these paths, such as `snapshot.ethics.beforeStart`. */
export function EthicsQuestions({ paths }: { paths: readonly string[] }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot) return null;
  if (paths.length === 0) {
    return <EmptyState title={t('ethics-no-questions')}>{t('ethics-no-questions-why')}</EmptyState>;
  }
  const done = paths.filter((path) => snapshot.fields[path]?.filled).length;
  return (
    <div className="ethics">
      <p className="ethics-progress num">{t('ethics-progress', { done: String(done), total: String(paths.length) })}</p>
      <ol>
        {paths.map((path) => {
          const why = explanationOf(snapshot, path);
          return (
            <li key={path}>
              <BoundField path={path} layout="stacked" />
              <SeenInData path={path} />
              {why && <BoundField path={why} rows={2} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
