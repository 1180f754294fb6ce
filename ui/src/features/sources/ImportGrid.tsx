/** The sheet as Excel shows it: the table outlined, rows with their role, a kind above each column. */
import { useMemo, useState } from 'react';

import type { ColumnPlan, GridRow, Intake } from '../../api/wire';
import { useWords } from '../../app/words';
import { DataGrid, Icon, type GridColumn } from '../../kit';
import { ask } from '../../state/dossier';
import { ColumnName } from './ColumnName';
import { headRows } from './ImportHead';
import { hasTable } from './outline';
import { rowActs } from './rowActs';
import { RowMenu, rowName } from './RowMenu';
import { useRowCache } from './useRowCache';

interface Props {
  intake: Intake;
  version: number;
  goTo: { row: number; column: number } | null;
  chosen: string | null;
  onColumn: (letter: string) => void;
}

/** What is open at a cell: what can be said of its row, or the name of its column. */
type Opened = { at: HTMLElement; row: GridRow } | { at: HTMLElement; plan: ColumnPlan };

const numbers = new Set(['integer', 'decimal', 'percentage', 'currency']);
/** Roles of rows that lie outside the records. */
const outside = new Set(['title', 'empty', 'note', 'subtotal', 'total', 'heading']);

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

/** The row of the header that names the columns: the last one, but for units below it. */
function nameRow({ headerFirst, headerLast }: Intake, row: (index: number) => GridRow | undefined): number {
  let last = headerLast;
  while (last > headerFirst && row(last - 1)?.role === 'unit') last -= 1;
  return last;
}

export function ImportGrid({ intake, version, goTo, chosen, onColumn }: Props) {
  const words = useWords();
  const { t } = words;
  const [opened, setOpened] = useState<Opened | null>(null);
  const { row, need } = useRowCache<GridRow>(`${intake.session} ${intake.sheet} ${version}`, async (first, count) => {
    const grid = await ask('intake_grid', { session: intake.session, first: first + 1, count });
    return grid?.rows ?? null;
  });
  const plans = useMemo(() => new Map(intake.columns.map((plan) => [plan.letter, plan])), [intake]);
  const planAt = (column: number): ColumnPlan | undefined => plans.get(intake.letters[column] ?? '');
  const left = intake.letters.indexOf(intake.columns[0]?.letter ?? '');
  const right = intake.letters.indexOf(intake.columns.at(-1)?.letter ?? '');
  const top = intake.headerFirst || intake.dataFirst;
  const columns: GridColumn[] = widths(intake, plans, row).map((width, index) => ({
    id: intake.letters[index] ?? '',
    width,
    align: numbers.has(planAt(index)?.kind ?? '') ? 'end' : 'start',
  }));

  const named = nameRow(intake, row);
  /** The column of which the name stands here. */
  const namedAt = (index: number, column: number) => {
    const plan = index + 1 === named ? planAt(column) : undefined;
    return plan?.isDropped ? undefined : plan;
  };

  const head = headRows(words, { letters: intake.letters, planAt, chosen, onColumn });

  const isInTable = (index: number, column: number) => hasTable(intake) && index + 1 >= top && index + 1 <= intake.dataLast && column >= left && column <= right;

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
    if (namedAt(index, column)) classes.push('names');
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
        <span className="row-role">{found.roleText}</span>
        <Icon name="caretDown" size="small" />
      </>
    );
    return { margin, marginName: rowName(words, found), cells: found.cells };
  };

  const opens = (index: number, column: number) => {
    const found = row(index);
    if (column < 0) return found && rowActs(intake, found).length > 0 ? 'menu' : undefined;
    return namedAt(index, column) && 'dialog';
  };
  const open = (index: number, column: number, at: HTMLElement) => {
    const found = row(index);
    const plan = namedAt(index, column);
    if (column < 0 && found) setOpened(rowActs(intake, found).length > 0 ? { at, row: found } : null);
    else if (plan) setOpened({ at, plan });
    else if (planAt(column)) onColumn(intake.letters[column] ?? '');
  };
  const close = () => setOpened(null);

  return (
    <>
      <DataGrid
        label={t('import-grid', { sheet: intake.sheets[intake.sheet]?.name ?? '' })}
        columns={columns}
        head={head}
        rows={intake.rows}
        line={line}
        onView={need}
        rowClass={rowClass}
        cellClass={cellClass}
        marginWidth={7.8}
        goTo={goTo}
        onOpen={open}
        opens={opens}
      />
      {opened && 'row' in opened && <RowMenu intake={intake} row={opened.row} at={opened.at} onClose={close} />}
      {opened && 'plan' in opened && <ColumnName plan={opened.plan} at={opened.at} onClose={close} />}
    </>
  );
}
