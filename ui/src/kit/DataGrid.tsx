/**
 * A grid of cells as large as a full sheet. It asks for rows as they come in view, keeps one place
 * in the tab order, walks by arrow keys, and copies as tab-separated text. Knows nothing of what
 * the cells mean.
 */
import './DataGrid.css';
import { defaultRangeExtractor, useVirtualizer, type Range, type VirtualItem } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

import { frozenOf, withFrozen } from './frozenColumns';
import { gridStep, type Spot } from './gridKeys';
import { inView, offsetOf, offsetToShow, scrollOf, spacer, type Heights } from './rowWindow';
import { useSizes } from './useSizes';

export interface GridColumn {
  id: string;
  /** Width in characters, before what is left over is shared out. */
  width: number;
  align?: 'start' | 'end';
  /** For a column that is sorted on. */
  sorted?: 'ascending' | 'descending' | undefined;
}

/** A row above the data, such as letters or kinds. */
export interface GridHeadRow {
  id: string;
  title: ReactNode;
  cell: (column: number) => ReactNode;
  /** Height in rem. */
  height: number;
  /** The row that names the columns. */
  isName?: boolean;
}

export interface GridLine {
  /** What stands in the margin: row number, and what the row is. */
  margin: ReactNode;
  /** The margin as it is read aloud, when that is more than what stands in it. */
  marginName?: string;
  cells: readonly string[];
}

interface Props {
  label: string;
  columns: readonly GridColumn[];
  head: readonly GridHeadRow[];
  rows: number;
  /** The row at this place, or nothing when it has not come in yet. */
  line: (index: number) => GridLine | undefined;
  /** These rows are in view: from, and how many. */
  onView: (first: number, count: number) => void;
  rowClass?: (index: number) => string;
  cellClass?: (index: number, column: number) => string;
  /** Width of the margin in rem. */
  marginWidth?: number;
  /** So many of the first columns stay in view; fewer when they would leave too little of the others. */
  frozen?: number;
  /** Brings this cell in view and gives it focus; a new object each time. */
  goTo?: { row: number; column: number } | null;
  /** This cell got focus; rows below 0 are the head, column -1 is the margin. */
  onSpot?: (row: number, column: number) => void;
  /** Enter or a double press on a cell, or one on the margin (column -1). What opens can hang at the cell. */
  onOpen?: (row: number, column: number, cell: HTMLElement) => void;
  /** What opens at a cell, told with it; column -1 is the margin. */
  opens?: (row: number, column: number) => 'menu' | 'dialog' | undefined;
  /** The id of what is said about a cell beside its value. */
  remark?: (row: number, column: number) => string | undefined;
}

const rowRem = 1.6;
/** Columns become so much wider or narrower to fill the window; with less room the grid scrolls sideways. */
const mostStretch = 4;
const leastStretch = 0.8;

/** The cell that something stands in. */
const cellOf = (target: EventTarget) => (target as HTMLElement).closest<HTMLElement>('[data-spot]');

/** And where it is. */
const spotOf = (target: EventTarget): Spot | null => {
  const [row, column] = cellOf(target)?.dataset['spot']?.split(',').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};

export function DataGrid({ label, columns, head, rows, line, onView, rowClass, cellClass, marginWidth = 4, frozen = 0, goTo, onSpot, onOpen, opens, remark }: Props) {
  const { box, width, height, rem } = useSizes();
  const headHeight = head.reduce((sum, row) => sum + row.height, 0) * rem;
  const heights: Heights = { rows, row: Math.round(rowRem * rem), view: Math.max(0, height - headHeight) };
  const margin = marginWidth * rem;

  // What is left over is shared out, so that a narrow table fills the window. What is a little short is taken off each
  // column, rather than that the last one stands half out of sight.
  const wanted = columns.map((column) => (Math.min(26, Math.max(6, column.width)) * 0.52 + 1.4) * rem);
  const sum = wanted.reduce((all, one) => all + one, 0);
  const room = (width - margin) / Math.max(1, sum);
  const stretch = room < leastStretch ? 1 : Math.min(mostStretch, room);
  const sizes = wanted.map((one) => Math.floor(one * stretch));
  const held = frozenOf(sizes, frozen, width - margin);
  const across = useVirtualizer({
    horizontal: true,
    count: columns.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => sizes[index] ?? 60,
    rangeExtractor: (range: Range) => withFrozen(defaultRangeExtractor(range), held.count),
    overscan: 3,
  });
  const widths = sizes.join();
  useLayoutEffect(() => across.measure(), [across, widths]);
  const total = margin + across.getTotalSize();
  const shown = across.getVirtualItems();
  const inPlace = shown.filter(({ index }) => index < held.count);
  const moving = shown.filter(({ index }) => index >= held.count);

  const [offset, setOffset] = useState(0);
  const [spot, setSpot] = useState<Spot>({ row: 0, column: 0 });
  const [anchor, setAnchor] = useState<Spot | null>(null);
  // Before anyone was here no cell is the chosen one.
  const [isVisited, setVisited] = useState(false);
  const wantsFocus = useRef(false);
  const expected = useRef(0);
  const top = scrollOf(offset, heights);
  const [first, end] = inView(offset, heights);

  useEffect(() => {
    if (end > first) onView(first, end - first);
  });

  const moveTo = (next: number) => {
    const whole = Math.max(0, rows * heights.row - heights.view);
    const clamped = Math.min(Math.max(0, next), whole);
    setOffset(clamped);
    const at = scrollOf(clamped, heights);
    expected.current = at;
    if (box.current && Math.abs(box.current.scrollTop - at) > 0.5) box.current.scrollTop = at;
  };

  // A shorter table after a change must not leave the view past its end.
  useEffect(() => {
    const whole = Math.max(0, rows * heights.row - heights.view);
    if (offset > whole) moveTo(whole);
  });

  // What opens below the grid takes height from it: a cell that was in view stays so.
  const before = useRef(heights.view);
  useEffect(() => {
    if (before.current === heights.view) return;
    const wasInView = offsetToShow(spot.row, offset, { ...heights, view: before.current }) === offset;
    before.current = heights.view;
    if (isVisited && spot.row >= 0 && wasInView) moveTo(offsetToShow(spot.row, offset, heights));
  });

  const isScaled = rows * heights.row > spacer(heights);
  const wheel = useRef<(event: WheelEvent) => void>(() => undefined);
  useLayoutEffect(() => {
    wheel.current = (event) => {
      if (!isScaled || event.deltaY === 0 || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      moveTo(offset + event.deltaY * (event.deltaMode === 1 ? heights.row : 1));
    };
  });
  useEffect(() => {
    const it = box.current;
    const turn = (event: WheelEvent) => wheel.current(event);
    it?.addEventListener('wheel', turn, { passive: false });
    return () => it?.removeEventListener('wheel', turn);
  }, [box]);

  const walk = (next: Spot, extend = false) => {
    setAnchor(extend ? (anchor ?? spot) : null);
    setSpot(next);
    wantsFocus.current = true;
    if (next.row >= 0) moveTo(offsetToShow(next.row, offset, heights));
    if (next.column >= held.count) across.scrollToIndex(next.column, { align: 'auto' });
  };

  useEffect(() => {
    if (!goTo) return;
    setAnchor(null);
    setSpot(goTo);
    wantsFocus.current = true;
    if (offsetToShow(goTo.row, offset, heights) !== offset) moveTo(goTo.row * heights.row - heights.view / 2);
    if (goTo.column >= held.count) across.scrollToIndex(goTo.column, { align: 'auto' });
    // Only a new wish moves the grid, not a new size.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [goTo]);

  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-spot="${spot.row},${spot.column}"]`);
    if (!cell) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
    // What stays in place could lie over the cell, and pushes the others beyond the far edge.
    const it = box.current;
    if (!it || spot.column < held.count) return;
    const start = cell.offsetLeft - margin - held.width;
    const far = cell.offsetLeft + cell.offsetWidth - it.clientWidth;
    if (start < it.scrollLeft) it.scrollLeft = start;
    else if (far > it.scrollLeft) it.scrollLeft = Math.min(start, far);
  });

  const limits = { rows, columns: columns.length, head: head.length, page: Math.max(1, Math.floor(heights.view / heights.row) - 1) };

  /** The arrows walk the grid even from a control in the head; Enter goes into it. */
  const onKeyDownCapture = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target as HTMLElement;
    if (!event.currentTarget.contains(target)) return;
    const isControl = !target.matches('[data-spot]');
    if (isControl) {
      if (event.key === 'Enter' || event.key === ' ') return;
      if (event.key === 'Escape') {
        event.stopPropagation();
        wantsFocus.current = true;
        setSpot({ ...spot });
        return;
      }
    }
    if ((event.key === 'Enter' || event.key === 'F2' || event.key === ' ') && !isControl) {
      event.preventDefault();
      event.stopPropagation();
      const control = target.querySelector<HTMLElement>('button');
      if (control) {
        control.focus();
        control.click();
      } else if (spot.row >= 0) onOpen?.(spot.row, spot.column, target);
      return;
    }
    const next = gridStep(event, spot, limits);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    walk(next, event.shiftKey && next.row >= 0 && spot.row >= 0);
  };

  const onFocus = (event: FocusEvent) => {
    const at = spotOf(event.target);
    if (!at) return;
    if (at.row !== spot.row || at.column !== spot.column) setSpot(at);
    setVisited(true);
    onSpot?.(at.row, at.column);
  };
  const onClick = (event: MouseEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.target as Node)) return;
    const cell = cellOf(event.target);
    const at = spotOf(event.target);
    if (!cell || !at || !(event.target as HTMLElement).matches('[data-spot], [data-spot] *:not(button, button *)')) return;
    // What was pressed is in view; moving it would put the second press of two on another cell.
    setAnchor(event.shiftKey && at.row >= 0 ? (anchor ?? spot) : null);
    setSpot(at);
    cell.focus({ preventScroll: true });
    if (at.column < 0 && at.row >= 0) onOpen?.(at.row, at.column, cell);
  };

  const block = (): [Spot, Spot] => {
    const from = anchor ?? spot;
    return [
      { row: Math.max(0, Math.min(from.row, spot.row)), column: Math.max(0, Math.min(from.column, spot.column)) },
      { row: Math.max(from.row, spot.row), column: Math.max(from.column, spot.column) },
    ];
  };
  const [blockFrom, blockTo] = block();
  const isInBlock = (row: number, column: number) =>
    anchor !== null && row >= blockFrom.row && row <= blockTo.row && column >= blockFrom.column && column <= blockTo.column;

  const onCopy = (event: ClipboardEvent) => {
    if (spot.row < 0) return;
    const text: string[] = [];
    for (let row = blockFrom.row; row <= blockTo.row; row += 1) {
      const cells = line(row)?.cells;
      if (cells) text.push(cells.slice(blockFrom.column, blockTo.column + 1).map((cell) => cell.replaceAll(/[\t\n\r]+/g, ' ')).join('\t'));
    }
    event.clipboardData.setData('text/plain', text.join('\n'));
    event.preventDefault();
  };

  const place = (row: number, column: number) => ({
    'data-spot': `${row},${column}`,
    'aria-colindex': column + 2,
    tabIndex: row === spot.row && column === spot.column ? 0 : -1,
  });
  const gap = (moving[0]?.start ?? held.width) - held.width;
  const isSpotShown = spot.row < 0 || (spot.row >= first && spot.row < end);

  const classOf = (column: number) => (column >= held.count ? 'grid-cell' : `grid-cell frozen ${column === held.count - 1 ? 'last' : ''}`);
  const styleOf = ({ index, start, size }: VirtualItem) => (index < held.count ? { width: size, left: margin + start } : { width: size });

  const headCell = (row: GridHeadRow, at: number, item: VirtualItem) => {
    const column = item.index;
    const sorted = row.isName ? columns[column]?.sorted : undefined;
    return (
      <div key={column} {...place(at, column)} role={row.isName ? 'columnheader' : 'gridcell'} aria-sort={sorted} className={classOf(column)} style={styleOf(item)}>
        {row.cell(column)}
      </div>
    );
  };

  const bodyCell = (text: string, index: number, item: VirtualItem) => {
    const column = item.index;
    const isChosen = isVisited && index === spot.row && column === spot.column;
    return (
      <div
        key={column}
        {...place(index, column)}
        role="gridcell"
        aria-selected={isInBlock(index, column) || undefined}
        aria-haspopup={opens?.(index, column)}
        aria-describedby={remark?.(index, column)}
        className={`${classOf(column)} ${columns[column]?.align === 'end' ? 'end' : ''} ${isChosen ? 'chosen' : ''} ${cellClass?.(index, column) ?? ''}`}
        style={styleOf(item)}
      >
        {text}
      </div>
    );
  };

  return (
    // The keys are caught on their way down, before a control in the head takes the arrows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={box}
      className="data-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows + head.length}
      aria-colcount={columns.length + 1}
      // The cell with focus may be out of sight; then the grid itself takes the keys.
      tabIndex={isSpotShown ? -1 : 0}
      // A cell that gets focus in another way must not end up under what stays in place.
      style={{ scrollPaddingTop: headHeight, scrollPaddingLeft: margin + held.width }}
      onScroll={(event) => {
        const { scrollTop } = event.currentTarget;
        if (Math.abs(scrollTop - expected.current) < 1) return;
        expected.current = scrollTop;
        setOffset(offsetOf(scrollTop, heights));
      }}
      onKeyDownCapture={onKeyDownCapture}
      onFocus={onFocus}
      onClick={onClick}
      // Two presses open a cell and Shift marks cells; neither marks words, nor moves focus before the press ends.
      onMouseDown={(event) => {
        const isOwn = event.shiftKey || (event.detail > 1 && onOpen !== undefined);
        if (isOwn && (spotOf(event.target)?.row ?? -1) >= 0) event.preventDefault();
      }}
      onDoubleClick={(event) => {
        const cell = cellOf(event.target);
        const at = spotOf(event.target);
        if (cell && at && at.row >= 0 && at.column >= 0) onOpen?.(at.row, at.column, cell);
      }}
      onCopy={onCopy}
    >
      <div className="grid-head" role="rowgroup" style={{ width: total }}>
        {head.map((row, index) => {
          const at = index - head.length;
          return (
            <div key={row.id} role="row" aria-rowindex={index + 1} className={`grid-row head-${row.id}`} style={{ height: row.height * rem }}>
              <div {...place(at, -1)} role="rowheader" className="grid-margin" style={{ width: margin }}>
                {row.title}
              </div>
              {inPlace.map((item) => headCell(row, at, item))}
              <div aria-hidden="true" style={{ width: gap, flex: 'none' }} />
              {moving.map((item) => headCell(row, at, item))}
            </div>
          );
        })}
      </div>
      <div className="grid-body" role="rowgroup" style={{ height: spacer(heights), width: total }}>
        {Array.from({ length: Math.max(0, end - first) }, (_, nth) => {
          const index = first + nth;
          const one = line(index);
          return (
            <div
              key={index}
              role="row"
              aria-rowindex={index + head.length + 1}
              aria-busy={one ? undefined : true}
              className={`grid-row ${rowClass?.(index) ?? ''}`}
              style={{ height: heights.row, transform: `translateY(${top + index * heights.row - offset}px)` }}
            >
              <div {...place(index, -1)} role="rowheader" aria-label={one?.marginName} aria-haspopup={opens?.(index, -1)} className="grid-margin" style={{ width: margin }}>
                {one?.margin ?? '…'}
              </div>
              {inPlace.map((item) => bodyCell(one?.cells[item.index] ?? '', index, item))}
              <div aria-hidden="true" style={{ width: gap, flex: 'none' }} />
              {moving.map((item) => bodyCell(one?.cells[item.index] ?? '', index, item))}
            </div>
          );
        })}
      </div>
    </div>
  );
}
