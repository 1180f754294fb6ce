/** A list of the dossier: rows that a person adds, removes and moves, each by a button. */
import './RowList.css';
import { useRef, useState, type ComponentType, type ReactNode } from 'react';

import { Button, IconButton } from '../../kit';
import { act, useList, useSnapshot } from '../../state/dossier';
import { tell } from '../../state/notices';
import { useWords } from '../words';

interface Props {
  list: string;
  /** What a row is called, by its place from 1: "Oorzaak 2". */
  name: (place: number) => string;
  add: string;
  /** Stands there while the list is empty. */
  none: ReactNode;
  /** `plain` rows stand in a box of their own; `open` rows draw themselves. */
  look?: 'plain' | 'open';
  /** Beside the name of the row. */
  beside?: ComponentType<{ path: string }>;
  row: ComponentType<{ path: string }>;
}

type Move = 'up' | 'down';

/** Where focus goes once the list has changed. */
type Goal = { place: number; at: 'field' | Move } | 'add';

export function RowList({ list, name, add, none, look = 'plain', beside: Beside, row: Row }: Props) {
  const { t } = useWords();
  const paths = useList(list);
  const isReadOnly = useSnapshot()?.readOnly != null;
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  /** After the next drawing, for only then is the row there. */
  const go = (goal: Goal) =>
    requestAnimationFrame(() => {
      const control = box.current && controlOf(box.current, goal);
      control?.focus();
      control?.scrollIntoView({ block: 'nearest' });
    });

  const addRow = async () => {
    const done = await act('add_item', { list });
    if (!done) return;
    const place = done.lists[list]?.length ?? paths.length + 1;
    setSaid(t('question-added', { what: name(place) }));
    go({ place, at: 'field' });
  };
  const removeRow = async (path: string, place: number) => {
    const done = await act('remove_item', { path });
    if (!done) return;
    tell({ tone: 'done', text: t('question-removed', { what: name(place) }) });
    const left = done.lists[list]?.length ?? 0;
    go(left === 0 ? 'add' : { place: Math.min(place, left), at: 'field' });
  };
  const moveRow = async (path: string, from: number, way: Move) => {
    const to = way === 'up' ? from - 1 : from + 1;
    const done = await act('move_item', { path, to });
    if (!done) return;
    setSaid(t('question-moved', { what: name(from), place: String(to) }));
    go({ place: to, at: way });
  };

  return (
    <div ref={box} className="row-list">
      {paths.length === 0 && none}
      <ol className={look}>
        {paths.map((path, index) => {
          const place = index + 1;
          const what = name(place);
          return (
            <li key={path} data-row={place} aria-label={what}>
              <div className="row-head">
                <h3>{what}</h3>
                {Beside && <Beside path={path} />}
                {!isReadOnly && (
                  <div className="row-acts">
                    {place > 1 && <IconButton small icon="arrowUp" label={t('question-up', { what })} onPress={() => void moveRow(path, place, 'up')} data-act="up" />}
                    {place < paths.length && (
                      <IconButton small icon="arrowDown" label={t('question-down', { what })} onPress={() => void moveRow(path, place, 'down')} data-act="down" />
                    )}
                    <IconButton small icon="trash" label={t('question-remove', { what })} onPress={() => void removeRow(path, place)} />
                  </div>
                )}
              </div>
              <Row path={path} />
            </li>
          );
        })}
      </ol>
      {!isReadOnly && (
        <Button look="subtle" icon="plus" onPress={() => void addRow()} data-act="add">
          {add}
        </Button>
      )}
      <p className="vh" role="status">
        {said}
      </p>
    </div>
  );
}

/** The control to focus: what the button of a moved row was, or the first of a row that is new in its place. */
function controlOf(root: HTMLElement, goal: Goal): HTMLElement | null {
  if (goal === 'add') return root.querySelector<HTMLElement>('[data-act="add"]');
  const row = root.querySelector<HTMLElement>(`[data-row="${goal.place}"]`);
  const moved = goal.at === 'field' ? null : row?.querySelector<HTMLElement>(`[data-act="${goal.at}"]`);
  return moved ?? row?.querySelector<HTMLElement>('input, textarea') ?? row?.querySelector<HTMLElement>('button') ?? null;
}
