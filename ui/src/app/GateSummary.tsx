/** What still stands open on a step, shown when someone asks for it or asks to go on; each point leads to its field. */
import './GateSummary.css';
import { useEffect, useRef, useState } from 'react';

import type { Gate, StepId } from '../api/wire';
import { Alert, Button, LinkButton } from '../kit';
import { neighbours, openGates, useSnapshot } from '../state/dossier';
import { openStep, useScreen } from '../state/screen';
import { OverrideDialog } from './OverrideDialog';
import { useWords } from './words';

export function GateSummary({ step }: { step: StepId }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const isListed = useScreen((screen) => screen.listed.includes(step));
  const [overriding, setOverriding] = useState<Gate | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isListed) box.current?.focus();
  }, [isListed]);
  if (!snapshot || !isListed) return null;
  const gates = openGates(snapshot, step);
  if (gates.length === 0) return null;
  const { after } = neighbours(snapshot, step);
  return (
    <>
      <div className="gate-summary">
        <Alert
          ref={box}
          tone={gates.some((gate) => gate.level === 'block') ? 'error' : 'warning'}
          title={t('app-step-open', { count: gates.length })}
          actions={
            after &&
            after.status !== 'locked' && (
              <Button small onPress={() => openStep(after.id)}>
                {t('app-look-ahead', { step: after.title })}
              </Button>
            )
          }
        >
          <ul>
            {gates.map((gate) => (
              <li key={gate.id}>
                <span className="gate-words">
                  {gate.field ? <LinkButton onPress={() => openStep(gate.step, gate.field)}>{gate.text}</LinkButton> : <strong>{gate.text}</strong>}
                  <span className="muted">{gate.remedy || gate.why}</span>
                </span>
                {gate.level === 'warning' && !snapshot.readOnly && <LinkButton onPress={() => setOverriding(gate)}>{t('app-override')}</LinkButton>}
              </li>
            ))}
          </ul>
        </Alert>
      </div>
      <OverrideDialog gate={overriding} onClose={() => setOverriding(null)} />
    </>
  );
}
