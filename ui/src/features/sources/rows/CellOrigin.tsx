/** Where a value comes from: the cells of the sheets behind it. A combined table has several. */
import { useEffect, useId, useRef, useState } from 'react';

import type { BehindCell, CellTrail } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { IconButton, Table, Waiting } from '../../../kit';
import type { Failure } from '../../../platform';
import { attempt } from '../../../state/attempt';
import { whole } from '../letters';
import { Failed } from './Failed';

interface Props {
  dataset: string;
  /** Place in the table, the row as it is numbered on the screen, and the letters of the column. */
  place: { row: number; sheetRow: number; letter: string };
  onClose: () => void;
}

export function CellOrigin({ dataset, place: { row, sheetRow, letter }, onClose }: Props) {
  const { t } = useWords();
  const title = useId();
  const box = useRef<HTMLElement>(null);
  const { trail, failure } = useTrail(dataset, row, letter);
  // Focus goes to the strip when it opens; after that it stays where the cells are chosen.
  useEffect(() => box.current?.focus(), []);
  return (
    <section ref={box} className="origin" tabIndex={-1} aria-labelledby={title}>
      <div className="origin-head">
        <h3 id={title}>{t('sources-origin')}</h3>
        {trail && (
          <p>
            {t('sources-origin-row', { row: whole(sheetRow) })} · {trail.column}: <strong>{trail.text || t('sources-origin-empty')}</strong>
          </p>
        )}
        <IconButton small icon="close" label={t('sources-origin-close')} onPress={onClose} />
      </div>
      {failure && <Failed failure={failure} />}
      {trail && <Behind trail={trail} />}
      {!trail && !failure && <Waiting>{t('sources-origin-waiting')}</Waiting>}
    </section>
  );
}

function Behind({ trail: { cells, more } }: { trail: CellTrail }) {
  const { t } = useWords();
  if (cells.length === 0) return <p className="muted">{t('sources-origin-none')}</p>;
  return (
    <>
      <Table
        tight
        caption={t('sources-origin')}
        hideCaption
        rows={cells}
        rowId={({ table, file, sheet, cell }) => `${table} ${file} ${sheet} ${cell}`}
        columns={[
          { id: 'table', title: t('sources-origin-table'), cell: ({ table }: BehindCell) => table },
          { id: 'file', title: t('sources-origin-file'), cell: ({ file }: BehindCell) => file },
          { id: 'sheet', title: t('sources-origin-sheet'), cell: ({ sheet }: BehindCell) => sheet },
          { id: 'cell', title: t('sources-origin-cell'), isRowHeader: true, cell: ({ cell }: BehindCell) => cell },
          { id: 'text', title: t('sources-origin-text'), cell: ({ text }: BehindCell) => text || t('sources-origin-empty') },
        ]}
      />
      {more && <p className="muted">{more}</p>}
      <p className="muted">{t('sources-origin-wrong')}</p>
    </>
  );
}

/** The last cell that was asked for; an answer about an earlier one comes too late. */
function useTrail(dataset: string, row: number, letter: string) {
  const key = JSON.stringify([dataset, row, letter]);
  const [told, setTold] = useState<{ key: string; trail: CellTrail | null; failure: Failure | null } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void attempt('cell_trail', { dataset, row, letter }).then(({ answer, failure }) => {
      if (isCurrent) setTold({ key, trail: answer, failure });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, dataset, row, letter]);
  return told?.key === key ? told : { trail: null, failure: null };
}
