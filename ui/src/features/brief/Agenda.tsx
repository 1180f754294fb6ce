/** What advisor and analyst still have to talk about, for each of them; on paper, or one by one in large type. */
import { useState } from 'react';

import { FormSection } from '../../app/form/FormSection';
import { useWords } from '../../app/words';
import type { AgendaItem } from '../../api/wire';
import { Alert, Button, EmptyState, LinkButton, Tag, type Tone } from '../../kit';
import type { Failure } from '../../platform';
import { attempt } from '../../state/attempt';
import { useSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';
import { roles } from '../../state/person';
import { openStep } from '../../state/screen';
import { Meeting } from './Meeting';

const tones: Record<AgendaItem['reason'], Tone | 'plain'> = { contested: 'warning', to_discuss: 'info', asked: 'info', changed: 'warning', empty: 'plain' };

/** Points that stand there at once; the rest comes on a press. */
const few = 6;

export function Agenda() {
  const { t } = useWords();
  const agenda = useSnapshot()?.agreement.agenda ?? [];
  const [isMeeting, setMeeting] = useState(false);
  return (
    <FormSection name="talk" title={t('brief-talk')} lead={t('brief-talk-lead')}>
      {agenda.length === 0 && <EmptyState title={t('brief-talk-none')}>{t('brief-talk-none-why')}</EmptyState>}
      {roles.map((role) => {
        const points = agenda.filter((item) => item.answers === role);
        return points.length > 0 && <Points key={role} title={t('talk-answers', { role: t(`role-${role}`) })} points={points} />;
      })}
      <div className="agenda-acts">
        <GuideButton />
        {agenda.length > 0 && (
          <Button icon="talk" onPress={() => setMeeting(true)}>
            {t('talk-meeting')}
          </Button>
        )}
      </div>
      <Meeting isOpen={isMeeting} onClose={() => setMeeting(false)} />
    </FormSection>
  );
}

function Points({ title, points }: { title: string; points: readonly AgendaItem[] }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? points : points.slice(0, few);
  const more = points.length - shown.length;
  return (
    <section className="agenda" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {shown.map((item) => (
          <li key={item.path}>
            <Tag tone={tones[item.reason]}>{t(`talk-reason-${item.reason}`)}</Tag>
            <div>
              <LinkButton onPress={() => openStep(item.step, item.path)}>{item.label}</LinkButton>
              {item.value && <p className="muted">{item.value}</p>}
              {item.said.map((said) => (
                <p key={said}>{said}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {more > 0 && <LinkButton onPress={() => setWhole(true)}>{t('talk-more', { count: more })}</LinkButton>}
    </section>
  );
}

function GuideButton() {
  const { t } = useWords();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function write(overwrite: boolean) {
    setBusy(true);
    const { answer, failure: said } = await attempt('export_guide', { overwrite });
    setBusy(false);
    setFailure(said);
    // Null: no folder was chosen, and nothing was written.
    if (answer) tell({ tone: 'done', text: t('talk-guide-done', { folder: answer.folder }) });
  }
  const exists = failure?.key === 'export-exists';
  return (
    <>
      <Button icon="exporting" isPending={isBusy} onPress={() => void write(false)}>
        {t('talk-guide')}
      </Button>
      <p className="muted">{t('talk-guide-what')}</p>
      {failure && (
        <Alert tone="error" live title={failure.text} actions={exists && <Button onPress={() => void write(true)}>{t('talk-guide-again')}</Button>}>
          {failure.remedy}
        </Alert>
      )}
    </>
  );
}
