/** The gates between a look and a kept result: each with its link, a warning also with "toch doorgaan". */
import { useState } from 'react';

import { OverrideDialog } from '../../app/OverrideDialog';
import { useWords } from '../../app/words';
import type { Gate, Snapshot } from '../../api/wire';
import { Alert, LinkButton } from '../../kit';
import { openStep } from '../../state/screen';

/** Gates by name, in the order of the steps; a gate that has been met since is left out. */
export const gatesNamed = (snapshot: Snapshot, names: readonly string[]): Gate[] =>
  snapshot.gates.filter((gate) => gate.state === 'open' && names.includes(gate.id));

interface Props {
  snapshot: Snapshot;
  gates: readonly Gate[];
  title: string;
}

export function InTheWay({ snapshot, gates, title }: Props) {
  const { t } = useWords();
  const [overriding, setOverriding] = useState<Gate | null>(null);
  return (
    <>
      <Alert tone="warning" title={title}>
        <ul className="in-the-way">
          {gates.map((gate) => (
            <li key={gate.id}>
              <strong>{gate.text}</strong>
              <span className="muted">{gate.why}</span>
              <span className="ways">
                <LinkButton onPress={() => openStep(gate.step, gate.field)}>{gate.remedy || t('step-describe-go-there')}</LinkButton>
                {gate.level === 'warning' && !snapshot.readOnly && (
                  <LinkButton aria-label={`${t('app-override')}: ${gate.text}`} onPress={() => setOverriding(gate)}>
                    {t('app-override')}
                  </LinkButton>
                )}
              </span>
            </li>
          ))}
        </ul>
      </Alert>
      <OverrideDialog gate={overriding} onClose={() => setOverriding(null)} />
    </>
  );
}
