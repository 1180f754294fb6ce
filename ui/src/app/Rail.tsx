/** The steps at the side, with the ladder among them. A locked rung says why, and what opens it. */
import './Rail.css';
import { Button as Pressable, DialogTrigger } from 'react-aria-components';

import type { Snapshot, Step, StepGroup, StepId } from '../api/wire';
import { Bubble, Button, Icon, LinkButton, Tooltip } from '../kit';
import { openStep } from '../state/screen';
import { toggleRail } from './commands';
import { useWords } from './words';

const groups: readonly StepGroup[] = ['question', 'data', 'ladder', 'decision'];

function Mark({ step, isHere }: { step: Step; isHere: boolean }) {
  // A rung of the other track has no number here; the numbers of this track run on, also past a step that is locked.
  const drawn = step.number === 0 ? 'lock' : step.status === 'done' && !isHere ? 'check' : null;
  return (
    <span className="mark" aria-hidden="true">
      {drawn ? <Icon name={drawn} size="small" /> : step.number}
      {drawn !== 'lock' && step.status === 'locked' && (
        <span className="mark-lock">
          <Icon name="lock" size="small" />
        </span>
      )}
    </span>
  );
}

/** What stands under the name of a step: why it is locked, or how far it is. */
function detailOf(step: Step): string | null | undefined {
  return step.status === 'locked' ? (step.lock?.reason ?? step.detail) : step.detail;
}

/** Steps in a row that are locked for the same reason say it once. */
function Words({ step, above, isHere }: { step: Step; above?: Step; isHere: boolean }) {
  const { t } = useWords();
  const isSaid = above?.status === 'locked' && step.status === 'locked' && detailOf(above) === detailOf(step);
  const detail = isSaid ? null : detailOf(step);
  return (
    <span className="step-words">
      <span>{step.title}</span>
      {detail && <small className="step-detail">{detail}</small>}
      <span className="vh"> ({t(`app-status-${isHere ? 'current' : step.status}`)})</span>
    </span>
  );
}

function LockedStep({ step, above }: { step: Step; above?: Step }) {
  const { t } = useWords();
  const { lock } = step;
  return (
    <DialogTrigger>
      <Pressable className="step locked">
        <Mark step={step} isHere={false} />
        <Words step={step} above={above} isHere={false} />
      </Pressable>
      <Bubble className="lock-popover" placement="right top" title={t('app-locked', { step: step.title })}>
        {(close) => (
          <>
            {lock && <p>{lock.reason}</p>}
            {lock?.opens && (
              <LinkButton
                onPress={() => {
                  close();
                  if (lock.opens) openStep(lock.opens.step, lock.opens.field);
                }}
              >
                {t('app-lock-opens')}
              </LinkButton>
            )}
          </>
        )}
      </Bubble>
    </DialogTrigger>
  );
}

interface Props {
  snapshot: Snapshot;
  here: StepId;
  isFolded: boolean;
  /** Called after a step was chosen, for the panel that holds the steps in a narrow window. */
  onGo?: () => void;
}

export function Steps({ snapshot, here, isFolded, onGo }: Props) {
  const { t } = useWords();
  return (
    <>
      {groups.map((group) => {
        const steps = snapshot.steps.filter((step) => step.group === group);
        if (steps.length === 0) return null;
        return (
          <div key={group} className="step-group">
            <h2>{t(`app-group-${group}`)}</h2>
            <ol className={group === 'ladder' ? 'steps ladder' : 'steps'}>
              {steps.map((step, place) => {
                const isHere = step.id === here;
                const button = (
                  <Pressable
                    className={`step ${step.status} ${isHere ? 'here' : ''}`}
                    aria-current={isHere ? 'step' : undefined}
                    onPress={() => {
                      openStep(step.id);
                      onGo?.();
                    }}
                  >
                    <Mark step={step} isHere={isHere} />
                    <Words step={step} isHere={isHere} />
                  </Pressable>
                );
                return (
                  <li key={step.id}>
                    {step.status === 'locked' ? <LockedStep step={step} above={steps[place - 1]} /> : isFolded && step.detail ? <Tooltip text={step.detail}>{button}</Tooltip> : button}
                  </li>
                );
              })}
            </ol>
          </div>
        );
      })}
    </>
  );
}

export function Rail({ snapshot, here, isFolded }: Props) {
  const { t } = useWords();
  return (
    <nav className={isFolded ? 'rail folded' : 'rail'} aria-label={t('app-steps')}>
      <Steps snapshot={snapshot} here={here} isFolded={isFolded} />
      <div className="fold">
        <Button look="subtle" small icon={isFolded ? 'unfold' : 'fold'} aria-expanded={!isFolded} onPress={toggleRail}>
          <span className="fold-words">{isFolded ? t('app-unfold') : t('app-fold')}</span>
        </Button>
      </div>
    </nav>
  );
}
