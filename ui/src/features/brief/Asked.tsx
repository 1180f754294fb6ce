/** What was asked in the step before, where the brief leans on it: read here, changed there. */
import { useWords } from '../../app/words';
import type { Question } from '../../api/wire';
import { LinkButton } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';

export function Asked() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot || snapshot.questions.length === 0) return null;
  const own = ({ path }: Question) => snapshot.fields[`${path}.words`]?.value.trim() ?? '';
  // Before anything was chosen the advisor's own words say more than a sentence of gaps.
  const isChosen = ({ path }: Question) => snapshot.fields[`${path}.statistic`]?.value !== '';
  const said = (question: Question) => (isChosen(question) ? question.text : own(question) || question.text);
  return (
    <section className="brief-asked" aria-label={t('brief-asked')}>
      <h3>{t('brief-asked')}</h3>
      <p className="muted">{t('brief-asked-lead')}</p>
      <ol>
        {snapshot.questions.map((question) => (
          <li key={question.path}>
            {said(question)} <Change label={t('log-question', { place: question.number })} path={`${question.path}.statistic`} />
            {isChosen(question) && own(question) !== '' && <p className="muted">{t('brief-asked-own', { words: own(question) })}</p>}
            <Agreed path={question.path} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was agreed about the outcomes of a question; nothing where it was skipped. */
function Agreed({ path }: { path: string }) {
  const { t } = useWords();
  const fields = useSnapshot()?.fields;
  const value = (name: string) => fields?.[`${path}.${name}`]?.value ?? '';
  if (value('commitments_skipped') !== '') return null;
  return (
    <>
      {[1, 2, 3, 4, 5].map(
        (outcome) =>
          value(`if_${outcome}`) !== '' && (
            <p key={outcome} className="muted">
              {t('brief-asked-if', { outcome: value(`if_${outcome}`), action: value(`then_${outcome}`) })}
            </p>
          ),
      )}
      {value('otherwise') !== '' && <p className="muted">{t('brief-asked-otherwise', { action: value('otherwise') })}</p>}
    </>
  );
}

export function Tolerances() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot || snapshot.questions.length === 0) return null;
  return (
    <section className="brief-asked" aria-label={t('brief-tolerances')}>
      <h3>{t('brief-tolerances')}</h3>
      <ol>
        {snapshot.questions.map(({ path, number }) => (
          <li key={path}>
            {snapshot.fields[`${path}.tolerance`]?.value || t('brief-tolerance-none')} <Change label={t('log-question', { place: number })} path={`${path}.tolerance`} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Change({ label, path }: { label: string; path: string }) {
  const { t } = useWords();
  return (
    <LinkButton onPress={() => openStep('question', path)} aria-label={t('brief-change-of', { label })}>
      {t('brief-change')}
    </LinkButton>
  );
}
