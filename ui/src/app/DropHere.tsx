/** Over the whole window while a file is held above it: that it may be let go here. */
import './DropHere.css';
import { Icon } from '../kit';
import { useSnapshot } from '../state/dossier';
import { useScreen } from '../state/screen';
import { useWords } from './words';

export function DropHere() {
  const { t } = useWords();
  const { door, isDragOver } = useScreen();
  const isReadOnly = useSnapshot()?.readOnly != null;
  // Home has a place of its own for files; a dossier that is only read takes none in.
  if (!isDragOver || door === 'home' || isReadOnly) return null;
  return (
    <div className="drop-here" role="status">
      <p>
        <Icon name="upload" size="large" />
        <strong>{t('app-drop-here')}</strong>
      </p>
    </div>
  );
}
