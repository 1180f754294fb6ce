/** At the header of a column: the name that it gets in the dossier. */
import { useEffect, useRef, useState } from 'react';

import type { ColumnPlan } from '../../api/wire';
import { useWords } from '../../app/words';
import { BubbleAt, Button, TextField } from '../../kit';
import type { Failure } from '../../platform';
import { tryChange } from './importing';

export function ColumnName({ plan: { letter, name }, at, onClose }: { plan: ColumnPlan; at: HTMLElement; onClose: () => void }) {
  const { t } = useWords();
  const label = t('import-name-of', { letter });
  const [draft, setDraft] = useState(name);
  const [failure, setFailure] = useState<Failure | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.select(), []);

  async function store() {
    const refusal = draft.trim() === name ? null : await tryChange({ kind: 'name', letter, name: draft.trim() });
    setFailure(refusal);
    if (!refusal) onClose();
    else form.current?.querySelector('input')?.focus();
  }

  return (
    <BubbleAt label={label} at={at} onClose={onClose}>
      <form
        ref={form}
        className="column-name"
        onSubmit={(event) => {
          event.preventDefault();
          void store();
        }}
      >
        <TextField autoFocus label={label} value={draft} error={failure?.text ?? null} onChange={setDraft} />
        <Button small look="primary" type="submit">
          {t('import-name-store')}
        </Button>
      </form>
    </BubbleAt>
  );
}
