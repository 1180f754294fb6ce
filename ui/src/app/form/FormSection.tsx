/** Fields that belong together, under one heading. */
import './FormSection.css';
import { useId, type ReactNode } from 'react';

interface Props {
  title: string;
  lead?: string;
  /** Stands beside the heading. */
  beside?: ReactNode;
  children: ReactNode;
}

export function FormSection({ title, lead, beside, children }: Props) {
  const heading = useId();
  return (
    <section className="form-section" aria-labelledby={heading}>
      <div className="form-section-head">
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
      {lead && <p className="form-section-lead">{lead}</p>}
      {children}
    </section>
  );
}
