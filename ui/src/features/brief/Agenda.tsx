/** What advisor and analyst still have to talk about, for each of them; on paper, or one by one in large type. */
import { useRef, useState } from 'react';

import { FormSection } from '../../app/form/FormSection';
import { useWords } from '../../app/words';
import type { AgendaItem } from '../../api/wire';
import { Button, EmptyState, LinkButton, Tag, type Tone } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { roles } from '../../state/person';
import { openStep } from '../../state/screen';
import { ExportButton } from './ExportButton';
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
        {agenda.length > 0 && (
          <Button icon="talk" onPress={() => setMeeting(true)}>
            {t('talk-meeting')}
          </Button>
        )}
        <ExportButton paper="guide" title={t('talk-guide')} what={t('talk-guide-what')} done={(folder) => t('talk-guide-done', { folder })} />
      </div>
      {isMeeting && <Meeting onClose={() => setMeeting(false)} />}
    </FormSection>
  );
}

function Points({ title, points }: { title: string; points: readonly AgendaItem[] }) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const showAll = () => {
    setWhole(true);
    // To the first of those that came, for the button is gone.
    requestAnimationFrame(() => list.current?.children[few]?.querySelector('button')?.focus());
  };
  const shown = isWhole ? points : points.slice(0, few);
  const more = points.length - shown.length;
  return (
    <section className="agenda" aria-label={title}>
      <h3>{title}</h3>
      <ul ref={list}>
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
      {more > 0 && <LinkButton onPress={showAll}>{t('talk-more', { count: more })}</LinkButton>}
    </section>
  );
}
