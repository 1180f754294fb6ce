/** Bespreekmodus: one point of the agenda a screen, in large type. What comes of the talk is written down at once. */
import { useEffect, useState } from 'react';

import { BoundField } from '../../app/fields/BoundField';
import { LastChange } from '../../app/talk/LastChange';
import { TalkOver } from '../../app/talk/TalkOver';
import { useWords } from '../../app/words';
import type { AgendaItem } from '../../api/wire';
import { Button, Dialog, EmptyState, LinkButton } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';

/** Choices of the sentence are made in the sentence. */
const inSentence = /^questions\[\d+\]\.(dataset|statistic|measure|denominator|group|period|filter|comparison)$/;

export function Meeting({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const agenda = useSnapshot()?.agreement.agenda ?? [];
  // The points as the talk began: one that is dealt with stays on its place until the talk is over.
  const [points] = useState(agenda);
  const [at, setAt] = useState(0);
  const point = points[at];
  return (
    <Dialog
      title={t('talk-meeting')}
      isOpen
      onClose={onClose}
      width="full"
      // At the foot, so that a long point never pushes them out of sight.
      actions={
        <>
          {at > 0 && (
            <Button icon="back" onPress={() => setAt(at - 1)}>
              {t('talk-previous')}
            </Button>
          )}
          {at < points.length - 1 ? (
            <Button look="primary" iconAfter="next" onPress={() => setAt(at + 1)}>
              {t('talk-next')}
            </Button>
          ) : (
            <Button look="primary" onPress={onClose}>
              {t('kit-close')}
            </Button>
          )}
        </>
      }
    >
      {point ? (
        <Point key={point.path} point={point} place={at + 1} total={points.length} onClose={onClose} />
      ) : (
        <EmptyState title={t('talk-meeting-done')}>{t('talk-meeting-done-why')}</EmptyState>
      )}
    </Dialog>
  );
}

function Point({ point, place, total, onClose }: { point: AgendaItem; place: number; total: number; onClose: () => void }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  useEffect(() => {
    document.querySelector<HTMLElement>('.meeting h3')?.focus();
  }, []);
  if (!snapshot) return null;
  const { path, step, label } = point;
  const field = snapshot.fields[path];
  const isReadOnly = snapshot.readOnly !== null;
  const canWrite = field && !isReadOnly && !inSentence.test(path);
  const now = snapshot.agreement.agenda.find((one) => one.path === path)?.value || field?.value;
  const go = () => {
    onClose();
    openStep(step, path);
  };
  return (
    <div className="meeting">
      <p className="eyebrow">{t('talk-meeting-of', { place: String(place), total: String(total) })}</p>
      <h3 tabIndex={-1}>{label}</h3>
      {canWrite ? (
        <BoundField path={path} label={t('talk-meeting-value')} rows={field.kind === 'text' || field.kind === 'long' ? 3 : undefined} talk="apart" />
      ) : (
        <>
          <p className="meeting-value">{now || t('talk-meeting-empty')}</p>
          <LinkButton onPress={go}>{t('talk-meeting-go')}</LinkButton>
        </>
      )}
      {field && (
        <div className="meeting-talk">
          <LastChange path={path} value={field.value} />
          <TalkOver path={path} talk={field.talk} isReadOnly={isReadOnly} />
        </div>
      )}
    </div>
  );
}
