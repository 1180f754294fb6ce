/** The foot of the step: back, export, and whether the note can be made definite, with what is in the way. */
import { useState } from 'react';

import { StepFooter } from '../../app/StepPage';
import { useWords } from '../../app/words';
import type { CheckItem, Snapshot } from '../../api/wire';
import { Button, Dialog, Icon, LinkButton } from '../../kit';
import { neighbours } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { startExport } from './exporting';

export function Definite({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { isAllowed, reasons } = snapshot.note.final;
  const { before } = neighbours(snapshot, 'note');
  const [first] = reasons;
  return (
    <StepFooter>
      {before && (
        <Button icon="back" onPress={() => openStep(before.id)}>
          {t('app-previous')}
        </Button>
      )}
      <span className="grow" />
      {!isAllowed && first && (
        <span className="not-definite">
          <Icon name="warning" size="small" />
          <span>
            {t('step-note-not-definite')} <LinkButton onPress={() => (reasons.length > 1 ? setOpen(true) : goTo(first))}>{reasons.length > 1 ? t('step-note-reasons', { count: reasons.length }) : first.text}</LinkButton>
          </span>
        </span>
      )}
      <Button icon="exporting" look={isAllowed ? 'secondary' : 'primary'} onPress={() => startExport('concept')}>
        {t('app-export')}
      </Button>
      <Button icon={isAllowed ? 'check' : 'lock'} look={isAllowed ? 'primary' : 'secondary'} onPress={() => (isAllowed ? startExport('definite') : setOpen(true))}>
        {t('step-note-make-definite')}
      </Button>
      <Dialog title={t('step-note-not-definite-title')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p>{t('step-note-not-definite-what')}</p>
        <Reasons reasons={reasons} onGo={() => setOpen(false)} />
      </Dialog>
    </StepFooter>
  );
}

const goTo = ({ field }: CheckItem) => openStep('note', field);

/** Why not, each a way to the field that mends it. */
export function Reasons({ reasons, onGo }: { reasons: readonly CheckItem[]; onGo: () => void }) {
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={`${reason.text}-${reason.field}`}>
          {reason.field ? (
            <LinkButton
              onPress={() => {
                onGo();
                setTimeout(() => goTo(reason));
              }}
            >
              {reason.text}
            </LinkButton>
          ) : (
            <b>{reason.text}</b>
          )}
          <small>{reason.detail}</small>
        </li>
      ))}
    </ul>
  );
}
