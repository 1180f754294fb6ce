/** The frame of every step: which step this is, its name, and where focus lands when it opens. */
import './StepPage.css';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import type { StepId } from '../api/wire';
import { trackSteps, useSnapshot } from '../state/dossier';
import { useScreen } from '../state/screen';
import { GateSummary } from './GateSummary';
import { StepTips } from './StepTips';
import { useWords } from './words';

interface Props {
  step: StepId;
  lead?: string;
  /** `column` for fields under each other, `wide` for work that needs the width, `full` without any margin. */
  layout?: 'column' | 'wide' | 'full';
  /** Stands beside the heading. */
  beside?: ReactNode;
  /** Instead of the step's own name, such as "Klopt deze tabel?". */
  title?: string;
  children: ReactNode;
}

export function StepPage({ step, lead, layout = 'column', beside, title, children }: Props) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const goal = useScreen((screen) => screen.goal);
  useLayoutEffect(() => {
    useScreen.setState({ wantsWidth: layout === 'full' });
    return () => useScreen.setState({ wantsWidth: false });
  }, [layout]);
  useEffect(() => {
    // A link to a field wins from the heading, and that field has taken focus by now.
    if (!page.current?.contains(document.activeElement)) heading.current?.focus();
  }, [step, title]);
  useEffect(() => {
    if (goal === null || useScreen.getState().goal === null) return;
    // The field that was meant is not on the page, such as that of an item that does not exist yet.
    useScreen.setState({ goal: null });
    heading.current?.focus();
  }, [goal]);
  if (!snapshot) return null;
  const steps = trackSteps(snapshot);
  const current = snapshot.steps.find((other) => other.id === step);
  const place = t('app-step-of', { number: String(current?.number ?? ''), total: String(steps.length) });
  return (
    <div ref={page} className={`step-page ${layout}`}>
      <div className="step-head">
        <div>
          <p className="eyebrow">{title && current ? `${place} · ${current.title}` : place}</p>
          <h1 ref={heading} tabIndex={-1}>
            {title ?? current?.title}
          </h1>
        </div>
        {beside}
      </div>
      {lead && <p className="lead">{lead}</p>}
      <GateSummary step={step} />
      {layout !== 'full' && <StepTips step={step} />}
      {children}
    </div>
  );
}

/** Takes the place of "previous" and "next" for as long as it is there. */
export function StepFooter({ children }: { children: ReactNode }) {
  const place = useScreen((screen) => screen.footerPlace);
  useEffect(() => {
    useScreen.setState(({ footersTaken }) => ({ footersTaken: footersTaken + 1 }));
    return () => useScreen.setState(({ footersTaken }) => ({ footersTaken: footersTaken - 1 }));
  }, []);
  return place && createPortal(children, place);
}
