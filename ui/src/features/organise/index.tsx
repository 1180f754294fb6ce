/** Organiseren: what the open dossier still lacks, and what was passed by with a name and a reason. */
import './Organise.css';
import { useEffect, useRef } from 'react';

import type { Gate, GateLevel, Snapshot, Step } from '../../api/wire';
import { goHome } from '../../app/commands';
import { useWords } from '../../app/words';
import { Button, EmptyState, LinkButton, Tag, type IconName, type Tone } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';

const looks: Record<GateLevel, { tone: Tone; icon: IconName }> = {
  block: { tone: 'error', icon: 'no' },
  warning: { tone: 'warning', icon: 'warning' },
  tip: { tone: 'info', icon: 'info' },
};

function Level({ level }: { level: GateLevel }) {
  const { t } = useWords();
  return (
    <Tag tone={looks[level].tone} icon={looks[level].icon}>
      {t(`organise-level-${level}`)}
    </Tag>
  );
}

function Lacks({ step, gates }: { step: Step; gates: readonly Gate[] }) {
  const { t } = useWords();
  return (
    <section className="lacks" aria-labelledby={`lacks-${step.id}`}>
      <div className="lacks-head">
        <h3 id={`lacks-${step.id}`}>{step.title}</h3>
        <LinkButton onPress={() => openStep(step.id)} aria-label={t('organise-go-to', { step: step.title })}>
          {t('organise-go')}
        </LinkButton>
      </div>
      <ul>
        {gates.map((gate) => (
          <li key={gate.id}>
            <Level level={gate.level} />
            <span>
              {gate.field ? <LinkButton onPress={() => openStep(gate.step, gate.field)}>{gate.text}</LinkButton> : <strong>{gate.text}</strong>}
              <small>{gate.why}</small>
              {gate.remedy && <small>{gate.remedy}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Overridden({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const gates = snapshot.gates.filter((gate) => gate.state === 'overridden');
  return (
    <section aria-labelledby="organise-overridden">
      <h2 id="organise-overridden">{t('organise-overridden')}</h2>
      <p className="muted">{gates.length > 0 ? t('organise-overridden-what') : t('organise-overridden-none')}</p>
      <ul className="overridden">
        {gates.map((gate) => (
          <li key={gate.id}>
            <LinkButton onPress={() => openStep(gate.step, gate.field)}>{gate.text}</LinkButton>
            {gate.override && (
              <>
                <p>“{gate.override.reason}”</p>
                <small>{t('organise-by', { who: gate.override.by, at: gate.override.at })}</small>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfDossier({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const open = snapshot.gates.filter((gate) => gate.state === 'open');
  const count = open.filter((gate) => gate.level !== 'tip').length;
  const bySteps = snapshot.steps.flatMap((step) => {
    const gates = open.filter((gate) => gate.step === step.id);
    return gates.length > 0 ? [{ step, gates }] : [];
  });
  return (
    <div className="organise-cols">
      <section aria-labelledby="organise-lacks">
        <h2 id="organise-lacks">{t('organise-lacks', { name: snapshot.dossier.name })}</h2>
        {bySteps.length > 0 && <p className="muted">{t(count > 0 ? 'app-open-points' : 'organise-only-tips', { count })}</p>}
        {bySteps.length === 0 && (
          <EmptyState icon="done" title={t('organise-nothing')}>
            {t('organise-nothing-why')}
          </EmptyState>
        )}
        {bySteps.map(({ step, gates }) => (
          <Lacks key={step.id} step={step} gates={gates} />
        ))}
      </section>
      <Overridden snapshot={snapshot} />
    </div>
  );
}

export function Organise() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="organise">
      <h1 ref={heading} tabIndex={-1}>
        {t('app-door-organise')}
      </h1>
      <p className="lead">{t('organise-lead')}</p>
      {snapshot ? (
        <OfDossier snapshot={snapshot} />
      ) : (
        <EmptyState
          icon="route"
          title={t('organise-empty')}
          action={
            <Button look="primary" icon="folder" onPress={goHome}>
              {t('organise-choose')}
            </Button>
          }
        >
          {t('organise-empty-why')}
        </EmptyState>
      )}
    </div>
  );
}
