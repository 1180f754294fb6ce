/** The rows of a source in a window of their own. */
import type { Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Dialog } from '../../../kit';
import { RowsScreen } from './RowsScreen';

/** `blank` is the letter of a column: then only the rows without a value there are shown. */
export function RowsDialog({ source, blank = null, isOpen, onClose }: { source: Source; blank?: string | null; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog width="full" title={t('sources-rows-of', { name: source.name })} isOpen={isOpen} onClose={onClose}>
      <RowsScreen source={source} blank={blank} />
    </Dialog>
  );
}
