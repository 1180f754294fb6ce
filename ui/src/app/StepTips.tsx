/** Advice on a step that stands in nobody's way: folded, so that it can be read when it is wanted. */
import './GateSummary.css';
import type { StepId } from '../api/wire';
import { Disclosure, LinkButton } from '../kit';
import { openTips, useSnapshot } from '../state/dossier';
import { openStep } from '../state/screen';
import { useWords } from './words';

export function StepTips({ step }: { step: StepId }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const tips = snapshot ? openTips(snapshot, step) : [];
  if (tips.length === 0) return null;
  return (
    <div className="step-tips">
      <Disclosure level={2} title={t('app-tips', { count: tips.length })}>
        <ul>
          {tips.map((tip) => (
            <li key={tip.id}>
              <span className="gate-words">
                {tip.field ? <LinkButton onPress={() => openStep(tip.step, tip.field)}>{tip.text}</LinkButton> : <strong>{tip.text}</strong>}
                <span className="muted">
                  {tip.why} {tip.remedy}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
