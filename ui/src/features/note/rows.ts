/** Moving and removing rows of the note, each with its way back. */
import { wordsNow } from '../../app/words';
import { act } from '../../state/dossier';
import { tell } from '../../state/notices';
import { useScreen } from '../../state/screen';
import type { Snapshot } from '../../api/wire';

/** The place of a row in its list, from 1: `arguments[3]` → 3. */
export const placeOf = (path: string): number => Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0);

/** Moves a row past its neighbour; rows of other points that stand between them stay in their order. */
export function moveTo(path: string, neighbour: string) {
  void act('move_item', { path, to: placeOf(neighbour) });
}

/** Removes a row; it can be taken back at once. */
export async function remove(path: string, what: string) {
  const { t } = wordsNow();
  const after = await act('remove_item', { path });
  if (after) tell({ tone: 'done', text: t('step-note-removed', { what }), action: { label: t('app-undo'), run: () => void act('undo', {}) } });
}

/** Adds a row and goes to its first field. */
export async function add(list: string, firstField: string, parent?: string) {
  const before = useScreen.getState().step;
  const after = await act('add_item', { list, ...(parent ? { parent } : {}) });
  const path = after && newest(after, list);
  if (path && useScreen.getState().step === before) useScreen.setState({ goal: `${path}.${firstField}`, field: `${path}.${firstField}` });
}

/** A new row is put at the end of its list. */
const newest = (snapshot: Snapshot, list: string): string | null => snapshot.lists[list]?.at(-1) ?? null;
