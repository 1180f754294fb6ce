/** At the number of a row: what it is, and what it should be. */
import type { GridRow, Intake } from '../../api/wire';
import { useWords, type Words } from '../../app/words';
import { MenuAt } from '../../kit';
import { change } from './importing';
import { rowActs } from './rowActs';

/** "Rij 4: kopregel". */
export function rowName({ t }: Words, { row, roleText, isHidden }: GridRow): string {
  const name = roleText ? t('import-row-is', { row: String(row), role: roleText }) : t('import-row-is-data', { row: String(row) });
  return isHidden ? `${name} ${t('import-hidden-row')}` : name;
}

export function RowMenu({ intake, row, at, onClose }: { intake: Intake; row: GridRow; at: HTMLElement; onClose: () => void }) {
  const words = useWords();
  const acts = rowActs(intake, row).map(({ key, changes }) => ({ id: key, label: words.t(key), run: () => void change(...changes) }));
  return <MenuAt label={rowName(words, row)} acts={acts} at={at} onClose={onClose} />;
}
