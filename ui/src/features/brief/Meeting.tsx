/** Bespreekmodus: one point of the agenda a screen, in large type. What comes of the talk is written down at once. */
import { useEffect, useState } from 'react';

import { BoundField } from '../../app/fields/BoundField';
import { LastChange } from '../../app/talk/LastChange';
import { TalkOver } from '../../app/talk/TalkOver';
import { useWords } from '../../app/words';
import { Button, Dialog, EmptyState, LinkButton } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

/** Choices of the sentence are made in the sentence. */
const inSentence = /^questions\[\d+\]\.(dataset|statistic|measure|denominator|group|period|filter|comparison)$/;

export function Meeting({ isOpen, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog title={t('talk-meeting')} isOpen={isOpen} onClose={onClose} width="full">
      {isOpen && <Point onClose={onClose} />}
    </Dialog>
  );
}

function Point({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  // The points as the talk began: one that is dealt with stays on its place until the talk is over.
  const [paths] = useState(() => (snapshot?.agreement.agenda ?? []).map((item) => ({ path: item.path, label: item.label, step: item.step })));
  const [at, setAt] = useState(0);
  const point = paths[at];
  useEffect(() => {
    document.querySelector<HTMLElement>('.meeting h3')?.focus();
  }, [at]);
  if (!snapshot || !point) return <EmptyState title={t('talk-meeting-done')}>{t('talk-meeting-done-why')}</EmptyState>;
  const item = snapshot.agreement.agenda.find((one) => one.path === point.path);
  const field = snapshot.fields[point.path];
  const isReadOnly = snapshot.readOnly !== null;
  const canWrite = field && !isReadOnly && !inSentence.test(point.path);
  const go = () => {
    onClose();
    openStep(point.step, point.path);
  };
  return (
    <div className="meeting">
      <p className="eyebrow">{t('talk-meeting-of', { place: String(at + 1), total: String(paths.length) })}</p>
      <h3 tabIndex={-1}>{point.label}</h3>
      {canWrite ? (
        <BoundField key={point.path} path={point.path} label={t('talk-meeting-value')} talk="apart" />
      ) : (
        <>
          <p className="meeting-value">{item?.value || field?.value || t('talk-meeting-empty')}</p>
          <LinkButton onPress={go}>{t('talk-meeting-go')}</LinkButton>
        </>
      )}
      {field && (
        <div className="meeting-talk">
          <LastChange path={point.path} value={field.value} />
          <TalkOver key={point.path} path={point.path} talk={field.talk} isReadOnly={isReadOnly} />
        </div>
      )}
      <div className="meeting-ways">
        {at > 0 && (
          <Button icon="back" onPress={() => setAt(at - 1)}>
            {t('talk-previous')}
          </Button>
        )}
        {at < paths.length - 1 ? (
          <Button look="primary" iconAfter="next" onPress={() => setAt(at + 1)}>
            {t('talk-next')}
          </Button>
        ) : (
          <Button look="primary" onPress={onClose}>
            {t('kit-close')}
          </Button>
        )}
      </div>
    </div>
  );
}
