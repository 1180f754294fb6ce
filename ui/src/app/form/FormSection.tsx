/** Fields that belong together, under one heading. */
import './FormSection.css';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  /** By this name the line of contents above the step leads to it. */
  name?: string;
  lead?: string;
  /** Stands beside the heading. */
  beside?: ReactNode;
  children: ReactNode;
}

export function FormSection({ title, name, lead, beside, children }: Props) {
  const heading = useId();
  return (
    <section className="form-section" aria-labelledby={heading} data-part={name}>
      <div className="form-section-head">
        <h2 id={heading} tabIndex={-1}>{title}</h2>
        {beside}
      </div>
      {lead && <p className="form-section-lead">{lead}</p>}
      {children}
    </section>
  );
}
