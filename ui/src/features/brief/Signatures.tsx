/** Agreement of advisor and analyst with the brief; what changed since opens it again, in full view. */
import { useEffect, useRef, useState } from 'react';

import { FormSection } from '../../app/form/FormSection';
import { useWords } from '../../app/words';
import type { ChangedField, Signature } from '../../api/wire';
import { Button, Dialog, LinkButton, Table, Tag } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openDialog, openStep, useScreen } from '../../state/screen';
import { ExportButton } from './ExportButton';
import { Sign } from './Sign';
import { Withdraw } from './Withdraw';

/** Gates about the agreement lead to it by this name. */
const inGates = 'sign_off';

const tones = { missing: 'plain', holds: 'done', reopened: 'warning', refused: 'warning' } as const;

export function Signatures() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const list = useRef<HTMLUListElement>(null);
  const isGoal = useScreen((screen) => screen.goal === inGates);
  useEffect(() => {
    if (!isGoal) return;
    useScreen.setState({ goal: null });
    list.current?.closest('section')?.querySelector('h2')?.focus();
    list.current?.scrollIntoView({ block: 'center' });
  }, [isGoal]);
  if (!snapshot) return null;
  return (
    <FormSection name="agreed" title={t('brief-agreed')} lead={t('brief-agreed-lead')}>
      <ul ref={list} className="signatures" data-bound={inGates}>
        {snapshot.agreement.signatures.map((signature) => (
          <OneSignature key={signature.role} signature={signature} isReadOnly={snapshot.readOnly !== null} />
        ))}
      </ul>
      <div className="agenda-acts">
        <ExportButton paper="brief" title={t('brief-paper')} what={t('brief-paper-what')} done={(folder) => t('brief-paper-done', { folder })} />
        <Button icon="history" onPress={() => openDialog('logbook')}>
          {t('brief-logbook')}
        </Button>
      </div>
    </FormSection>
  );
}

function OneSignature({ signature, isReadOnly }: { signature: Signature; isReadOnly: boolean }) {
  const { t } = useWords();
  const { role, name, at, state, refusal, recorded, changes } = signature;
  const [isAsked, setAsked] = useState<'sign' | 'withdraw' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const who = t(`role-${role}`);
  const close = () => setAsked(null);
  const finish = () => {
    close();
    // The button that opened the dialog is gone.
    requestAnimationFrame(() => heading.current?.focus());
  };
  return (
    <li aria-label={who}>
      <div className="signature-head">
        <h3 ref={heading} tabIndex={-1}>
          {who.charAt(0).toUpperCase() + who.slice(1)}
        </h3>
        <Tag tone={tones[state]}>{t(`talk-sign-${state}`)}</Tag>
      </div>
      {name && <p>{at ? t('talk-by', { by: name, at }) : name}</p>}
      {refusal && <p>{refusal}</p>}
      {recorded && <p className="muted">{recorded}</p>}
      {changes.length > 0 && <Changes changes={changes} />}
      {!isReadOnly && state !== 'holds' && (
        <Button look={state === 'missing' ? 'secondary' : 'primary'} icon="check" onPress={() => setAsked('sign')}>
          {t(state === 'missing' ? 'talk-sign' : 'talk-sign-again')}
        </Button>
      )}
      {!isReadOnly && state === 'holds' && (
        <Button small look="subtle" onPress={() => setAsked('withdraw')}>
          {t('talk-withdraw')}
        </Button>
      )}
      <Dialog title={`${t(isAsked === 'withdraw' ? 'talk-withdraw-title' : 'talk-sign')}: ${who}`} isOpen={isAsked !== null} onClose={close}>
        {isAsked === 'sign' && <Sign signature={signature} onDone={finish} />}
        {isAsked === 'withdraw' && <Withdraw role={role} onDone={finish} />}
      </Dialog>
    </li>
  );
}

function Changes({ changes }: { changes: readonly ChangedField[] }) {
  const { t } = useWords();
  return (
    <Table
      caption={t('talk-sign-changes', { count: changes.length })}
      tight
      columns={[
        {
          id: 'field',
          title: t('talk-sign-field'),
          isRowHeader: true,
          cell: fieldName,
        },
        { id: 'before', title: t('talk-sign-before'), cell: ({ before }: ChangedField) => before },
        { id: 'after', title: t('talk-sign-after'), cell: ({ after }: ChangedField) => after },
      ]}
      rows={changes}
      rowId={(change, index) => `${index} ${change.label}`}
    />
  );
}

function fieldName({ path, step, label }: ChangedField) {
  return path && step ? <LinkButton onPress={() => openStep(step, path)}>{label}</LinkButton> : label;
}
