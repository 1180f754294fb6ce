/** What can be done with a row: up, down, away. */
import { useWords } from '../../app/words';
import { IconButton } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { moveTo, remove } from './rows';

interface Props {
  path: string;
  /** What it is called, such as "argument 1.1". */
  what: string;
  /** Rows among which it moves, in their order. */
  among: readonly string[];
  /** Instead of removing at once. */
  onRemove?: () => void;
}

export function RowMenu({ path, what, among, onRemove }: Props) {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const at = among.indexOf(path);
  const before = among[at - 1];
  const after = among[at + 1];
  if (isReadOnly) return null;
  return (
    <span className="row-menu">
      {before && <IconButton small icon="arrowUp" label={t('step-note-up', { what })} onPress={() => moveTo(path, before)} />}
      {after && <IconButton small icon="arrowDown" label={t('step-note-down', { what })} onPress={() => moveTo(path, after)} />}
      <IconButton small icon="trash" label={t('step-note-remove', { what })} onPress={() => (onRemove ? onRemove() : void remove(path, what))} />
    </span>
  );
}
