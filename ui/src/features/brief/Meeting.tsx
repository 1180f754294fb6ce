/** Bespreekmodus: one point of the agenda a screen, in large type, for the talk itself. */
import { useEffect, useState } from 'react';

import { AsWhom } from '../../app/talk/AsWhom';
import { states } from '../../app/talk/StateTag';
import { useWords } from '../../app/words';
import { Button, Dialog, EmptyState, LinkButton } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { usePerson } from '../../state/person';
import { openStep } from '../../state/screen';

interface Props {
  isOpen: boolean;
  onClose: () => void;
}

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
  const isKnown = usePerson((person) => person.role !== null);
  const point = paths[at];
  useEffect(() => {
    document.querySelector<HTMLElement>('.meeting h3')?.focus();
  }, [at]);
  if (!snapshot || !point) return <EmptyState title={t('talk-meeting-done')}>{t('talk-meeting-done-why')}</EmptyState>;
  const item = snapshot.agreement.agenda.find((one) => one.path === point.path);
  const field = snapshot.fields[point.path];
  const value = item?.value ?? field?.value ?? '';
  const state = field?.talk?.mark?.state;
  const isReadOnly = snapshot.readOnly !== null;
  return (
    <div className="meeting">
      <p className="eyebrow">{t('talk-meeting-of', { place: String(at + 1), total: String(paths.length) })}</p>
      <h3 tabIndex={-1}>{point.label}</h3>
      <p className="meeting-value">{value || t('talk-meeting-empty')}</p>
      {item?.said.map((said) => (
        <p key={said}>{said}</p>
      ))}
      <LinkButton
        onPress={() => {
          onClose();
          openStep(point.step, point.path);
        }}
      >
        {t('talk-meeting-go')}
      </LinkButton>
      {!isReadOnly && <AsWhom />}
      {!isReadOnly && isKnown && (
        <div className="talk-states" role="group" aria-label={t('talk-state')}>
          {states.map((one) => (
            <Button key={one} look={state === one ? 'primary' : 'secondary'} aria-pressed={state === one} onPress={() => void act('mark_field', { path: point.path, state: one })}>
              {t(`talk-state-${one}`)}
            </Button>
          ))}
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
