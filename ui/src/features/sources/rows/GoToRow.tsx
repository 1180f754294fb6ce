/** Leads to a row by its number in the sheet, or says why that row is not there. */
import { useState } from 'react';

import type { RowOrder } from '../../../api/calls';
import type { RowFilter, Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button, TextField } from '../../../kit';
import type { Failure } from '../../../platform';
import { attempt } from '../../../state/attempt';
import { Failed } from './Failed';

interface Props {
  source: Source;
  order: RowOrder | null;
  filter: RowFilter[];
  onFound: (at: number) => void;
}

/** A row number as typed, with or without points between the thousands. */
function rowNumber(text: string): number | null {
  const bare = text.trim().replaceAll('.', '');
  return /^[1-9]\d{0,8}$/.test(bare) ? Number(bare) : null;
}

export function GoToRow({ source, order, filter, onFound }: Props) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [why, setWhy] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  async function go() {
    const row = rowNumber(text);
    setFailure(null);
    setWhy(row === null ? t('sources-goto-wrong') : '');
    if (row === null) return;
    const outcome = await attempt('find_row', { dataset: source.id, row, filter, ...(order ? { sort: order } : {}) });
    setFailure(outcome.failure);
    if (!outcome.answer) return;
    setWhy(outcome.answer.why);
    if (outcome.answer.at !== null) onFound(outcome.answer.at);
  }
  return (
    <>
      <form
        className="goto"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <TextField label={t('sources-goto')} inputMode="numeric" value={text} onChange={setText} />
        <Button small type="submit">
          {t('sources-goto-go')}
        </Button>
        <p role="status" className="goto-why">
          {why}
        </p>
      </form>
      {failure && <Failed failure={failure} />}
    </>
  );
}
