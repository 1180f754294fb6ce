import type { StepId } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Icon, IconButton, LinkButton } from '../../kit';
import { useDossier } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { changeSettings, useSettings } from '../../state/settings';
import { goOnWorking, openSample } from './opening';

const steps: Record<string, StepId> = { question: 'question', sheet: 'sources', note: 'note' };

function go(id: string) {
  const step = steps[id];
  if (!step) openSample();
  else if (useDossier.getState().snapshot) openStep(step);
  else goOnWorking();
}

/** Four things to have done once. May be sent away, and comes back when asked. */
export function FirstSteps({ steps: list }: { steps: readonly { id: string; done: boolean }[] }) {
  const { t } = useWords();
  const isHidden = useSettings((settings) => settings.firstStepsHidden);
  if (isHidden) {
    return (
      <Button look="subtle" small onPress={() => changeSettings({ firstStepsHidden: false })}>
        {t('app-first-steps')}
      </Button>
    );
  }
  const next = list.find((step) => !step.done);
  return (
    <section className="first-steps" aria-labelledby="home-first">
      <div className="home-head">
        <h2 id="home-first">{t('home-first')}</h2>
        <IconButton small icon="close" label={t('home-first-hide')} onPress={() => changeSettings({ firstStepsHidden: true })} />
      </div>
      <ol>
        {list.map((step, index) => (
          <li key={step.id} className={step.done ? 'done' : step === next ? 'next' : ''}>
            <span className="mark" aria-hidden="true">
              {step.done ? <Icon name="check" size="small" /> : index + 1}
            </span>
            {step.done ? (
              <span>
                {t(`home-first-${step.id}`)}
                <span className="vh"> ({t('app-status-done')})</span>
              </span>
            ) : (
              <LinkButton onPress={() => go(step.id)}>{t(`home-first-${step.id}`)}</LinkButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
