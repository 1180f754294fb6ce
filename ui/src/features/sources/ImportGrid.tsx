/** The sheet as Excel shows it: the table outlined, rows with their role, a kind above each column. */
import { useMemo } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';

import type { ColumnPlan, FieldChoice, GridRow, Intake } from '../../api/wire';
import { useWords } from '../../app/words';
import { DataGrid, Icon, type GridColumn } from '../../kit';
import { ask } from '../../state/dossier';
import { asks, change } from './importing';
import { useRowCache } from './useRowCache';

interface Props {
  intake: Intake;
  version: number;
  goTo: { row: number; column: number } | null;
  chosen: string | null;
  onColumn: (letter: string) => void;
  onRow: (row: GridRow) => void;
}

const numbers = new Set(['integer', 'decimal', 'percentage', 'currency']);
/** Roles of rows that lie outside the records. */
const outside = new Set(['title', 'empty', 'note', 'subtotal', 'total', 'heading']);

/** A choice in the head of a column; the arrow keys belong to the grid around it. */
function Chip({ label, options, value, isFlagged, onChange }: { label: string; options: readonly FieldChoice[]; value: string; isFlagged?: boolean; onChange: (value: string) => void }) {
  return (
    <Select aria-label={label} value={value} onChange={(key) => onChange(String(key))}>
      <Button className={`chip ${isFlagged ? 'flag' : ''}`} excludeFromTabOrder>
        <SelectValue className="chip-text" />
        <Icon name={isFlagged ? 'warning' : 'caretDown'} size="small" />
      </Button>
      <Popover className="popover">
        <ListBox className="listbox">
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} textValue={option.label} className="listbox-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

interface LetterProps {
  letter: string;
  plan: ColumnPlan | undefined;
  chosen: string | null;
  onColumn: (letter: string) => void;
}

function Letter({ letter, plan, chosen, onColumn }: LetterProps) {
  const { t } = useWords();
  if (!plan) return <span className="letter">{letter}</span>;
  return (
    <button type="button" tabIndex={-1} className="letter" aria-pressed={letter === chosen} aria-label={t('import-column-open', { letter, name: plan.name })} onClick={() => onColumn(letter)}>
      {letter}
    </button>
  );
}

function Kind({ plan }: { plan: ColumnPlan }) {
  const { t } = useWords();
  const { letter, name, kind, kinds, isDropped } = plan;
  if (isDropped) return <span className="left-out">{t('import-left-out')}</span>;
  return <Chip label={t('import-kind-of', { letter, name })} options={kinds} value={kind} isFlagged={asks(plan)} onChange={(type) => void change({ kind: 'type', letter, type })} />;
}

function Role({ plan: { letter, name, role, roles } }: { plan: ColumnPlan }) {
  const { t } = useWords();
  return <Chip label={t('import-role-of', { letter, name })} options={roles} value={role} onChange={(chosen) => void change({ kind: 'role', letter, role: chosen })} />;
}

const letterCell = (props: LetterProps) => <Letter {...props} />;
const kindCell = (plan: ColumnPlan | undefined) => plan && <Kind plan={plan} />;
const roleCell = (plan: ColumnPlan | undefined) => plan && !plan.isDropped && <Role plan={plan} />;

/** In characters: a column of a single digit, and the longest choice that is shown in full. */
const narrowest = 8;
const widestChoice = 14;

/** What the choices above a column need. */
function choiceWidth(plan: ColumnPlan | undefined): number {
  if (!plan) return narrowest;
  const chosen = [
    plan.kinds.find(({ value }) => value === plan.kind),
    plan.roles.find(({ value }) => value === plan.role),
  ].map((choice) => (choice?.label.length ?? 0) + 2);
  return Math.max(narrowest, Math.min(widestChoice, Math.max(...chosen)));
}

/** As wide as what stands in it, as far as that has been seen, and as the choices above it. */
function widths(intake: Intake, plans: ReadonlyMap<string, ColumnPlan>, row: (index: number) => GridRow | undefined): number[] {
  const found = intake.letters.map((letter) => choiceWidth(plans.get(letter)));
  const from = Math.max(0, (intake.headerFirst || intake.dataFirst) - 1);
  for (let index = from; index < Math.min(intake.rows, from + 40); index += 1) {
    const line = row(index);
    if (!line || (line.role !== 'data' && line.row !== intake.headerLast)) continue;
    for (const [column, cell] of line.cells.entries()) found[column] = Math.max(found[column] ?? narrowest, cell.length);
  }
  return found;
}

export function ImportGrid({ intake, version, goTo, chosen, onColumn, onRow }: Props) {
  const { t } = useWords();
  const { row, need } = useRowCache<GridRow>(`${intake.session} ${intake.sheet} ${version}`, async (first, count) => {
    const grid = await ask('intake_grid', { session: intake.session, first: first + 1, count });
    return grid?.rows ?? null;
  });
  const plans = useMemo(() => new Map(intake.columns.map((plan) => [plan.letter, plan])), [intake]);
  const planAt = (column: number): ColumnPlan | undefined => plans.get(intake.letters[column] ?? '');
  const hasTable = intake.columns.length > 0;
  const left = intake.letters.indexOf(intake.columns[0]?.letter ?? '');
  const right = intake.letters.indexOf(intake.columns.at(-1)?.letter ?? '');
  const top = intake.headerFirst || intake.dataFirst;
  const columns: GridColumn[] = widths(intake, plans, row).map((width, index) => ({
    id: intake.letters[index] ?? '',
    width,
    align: numbers.has(planAt(index)?.kind ?? '') ? 'end' : 'start',
  }));

  const head = [
    {
      id: 'letters',
      title: t('import-row'),
      height: 1.6,
      isName: true,
      cell: (column: number) => letterCell({ letter: intake.letters[column] ?? '', plan: planAt(column), chosen, onColumn }),
    },
    {
      id: 'kinds',
      title: t('import-kind'),
      height: 2.1,
      cell: (column: number) => kindCell(planAt(column)),
    },
    {
      id: 'roles',
      title: t('import-role'),
      height: 2.1,
      cell: (column: number) => roleCell(planAt(column)),
    },
  ];

  const isInTable = (index: number, column: number) => hasTable && index + 1 >= top && index + 1 <= intake.dataLast && column >= left && column <= right;

  const rowClass = (index: number) => {
    const line = row(index);
    if (!line) return '';
    const kind = line.role === 'header' || line.role === 'unit' ? 'heading-row' : outside.has(line.role) ? 'outside-row' : '';
    const spills = line.role === 'data' ? '' : 'spills';
    return `${kind} ${spills} ${line.isHidden ? 'hidden-row' : ''}`;
  };

  const cellClass = (index: number, column: number) => {
    const classes: string[] = [];
    const plan = planAt(column);
    if (row(index)?.odd.includes(column)) classes.push('odd');
    if (isInTable(index, column)) {
      if (plan?.isDropped) classes.push('dropped');
      else if (plan?.personal && plan.personal.choice === null) classes.push('personal');
      if (index + 1 === top) classes.push('edge-top');
      if (index + 1 === intake.dataLast) classes.push('edge-bottom');
      if (column === left) classes.push('edge-left');
      if (column === right) classes.push('edge-right');
    }
    return classes.join(' ');
  };

  const line = (index: number) => {
    const found = row(index);
    if (!found) return undefined;
    const margin = (
      <>
        <b>{found.row}</b>
        {found.roleText}
        {found.isHidden && <span className="vh"> {t('import-hidden-row')}</span>}
      </>
    );
    return { margin, cells: found.cells };
  };

  return (
    <DataGrid
      label={t('import-grid', { sheet: intake.sheets[intake.sheet]?.name ?? '' })}
      columns={columns}
      head={head}
      rows={intake.rows}
      line={line}
      onView={need}
      rowClass={rowClass}
      cellClass={cellClass}
      marginWidth={7.2}
      goTo={goTo}
      onOpen={(index, column) => {
        const found = row(index);
        if (column < 0 && found) onRow(found);
        else if (planAt(column)) onColumn(intake.letters[column] ?? '');
      }}
    />
  );
}
