/** The offer to make rows of columns that are years or groups. */
import type { Intake } from '../../api/wire';
import { Choice } from '../../kit';
import { change } from './importing';

export function LongTable({ intake }: { intake: Intake }) {
  if (!intake.long) return null;
  const { question, choices, choice } = intake.long;
  return (
    <section className="pane-card">
      <Choice layout="stacked" label={question} options={choices} value={choice} onChange={(chosen) => void change({ kind: 'long', choice: chosen })} />
    </section>
  );
}
