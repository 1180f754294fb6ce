/** The rows of a source in a window of their own. */
import type { Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Dialog } from '../../../kit';
import { RowsScreen } from './RowsScreen';

export function RowsDialog({ source, isOpen, onClose }: { source: Source; isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog width="full" title={t('sources-rows-of', { name: source.name })} isOpen={isOpen} onClose={onClose}>
      <RowsScreen source={source} />
    </Dialog>
  );
}
