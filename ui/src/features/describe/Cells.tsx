/** The cells behind a number: the rows of the sheet with the columns that were used. */
import { useEffect, useState } from 'react';

import { call } from '../../api/calls';
import type { Row, Rows, Trail } from '../../api/wire';
import { useWords } from '../../app/words';
import { Alert, Button, Dialog, Table, Waiting, type Column } from '../../kit';
import { toCallFailure, type Failure } from '../../platform';
import { useSnapshot } from '../../state/dossier';

interface Props {
  trail: Trail;
  isOpen: boolean;
  onClose: () => void;
}

const pageRows = 100;

export function Cells({ trail, isOpen, onClose }: Props) {
  const { t } = useWords();
  const used = useUsed(trail);
  const hasCounts = used.some(({ column }) => column.role === 'count');
  return (
    <Dialog title={trail.cells} width="wide" isOpen={isOpen} onClose={onClose}>
      <p className="muted">
        {trail.file} · {t('step-describe-sheet', { sheet: trail.sheet })} · {t('step-describe-code')} {trail.checkCode}
      </p>
      {hasCounts && <p className="muted">{t('rows-raw')}</p>}
      {isOpen && <Page trail={trail} />}
    </Dialog>
  );
}

function Page({ trail }: Pick<Props, 'trail'>) {
  const { t } = useWords();
  const [first, setFirst] = useState(1);
  const { rows, failure } = useRows(trail, first);
  const columns = useColumns(trail);
  if (failure) {
    return (
      <Alert tone="error" title={failure.text}>
        {failure.remedy}
      </Alert>
    );
  }
  if (!rows) return <Waiting>{t('step-describe-cells-waiting')}</Waiting>;
  const last = Math.min(rows.total, first + pageRows - 1);
  return (
    <>
      <Table caption={trail.cells} hideCaption tight columns={columns} rows={rows.rows} rowId={({ row }) => String(row)} />
      {rows.total > pageRows && (
        <div className="cells-pages">
          <Button small icon="back" onPress={() => setFirst(Math.max(1, first - pageRows))}>
            {t('step-describe-cells-before')}
          </Button>
          <span className="num">{t('step-describe-cells-page', { first: String(first), last: String(last), total: String(rows.total) })}</span>
          <Button small iconAfter="next" onPress={() => last < rows.total && setFirst(first + pageRows)}>
            {t('step-describe-cells-after')}
          </Button>
        </div>
      )}
    </>
  );
}

function useRows({ dataset, conditions }: Trail, first: number): { rows: Rows | null; failure: Failure | null } {
  const [rows, setRows] = useState<Rows | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // People count from 1, the core from 0.
    call('dataset_rows', { dataset, first: first - 1, count: pageRows, filter: conditions })
      .then((answer) => isCurrent && setRows(answer))
      .catch((thrown: unknown) => isCurrent && setFailure(toCallFailure(thrown).failure));
    return () => {
      isCurrent = false;
    };
  }, [dataset, first, conditions]);
  return { rows, failure };
}

/** The columns of the table that made the number, each with its place in a row. */
function useUsed(trail: Trail) {
  const source = useSnapshot()?.sources.find((one) => one.id === trail.dataset);
  const letters = new Set(trail.columns.map((column) => column.letter));
  return (source?.columns ?? []).map((column, at) => ({ column, at })).filter(({ column }) => letters.has(column.letter));
}

/** The row's number in the sheet, and the columns that made the number. */
function useColumns(trail: Trail): Column<Row>[] {
  const { t } = useWords();
  const columns: Column<Row>[] = [{ id: 'row', title: t('step-describe-cells-row'), kind: 'number', isRowHeader: true, cell: ({ sheetRow }) => sheetRow }];
  for (const { column, at } of useUsed(trail)) {
    const kind = ['integer', 'decimal', 'percentage', 'currency'].includes(column.kind) ? 'number' : 'text';
    columns.push({ id: column.letter, title: `${column.letter} · ${column.name}`, kind, cell: ({ cells }) => cells[at] ?? '' });
  }
  return columns;
}
