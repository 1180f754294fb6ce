import { useWords } from '../../app/words';
import { Button, Icon } from '../../kit';
import { useScreen } from '../../state/screen';
import { pickDossier, pickSheet } from './opening';

/** A place to drop a file. The window itself takes the file in; this shows that it may be let go. */
export function DropZone() {
  const { t } = useWords();
  const isOver = useScreen((screen) => screen.isDragOver);
  return (
    <section className={isOver ? 'drop-zone over' : 'drop-zone'} aria-labelledby="home-drop">
      <Icon name="upload" size="large" />
      <h2 id="home-drop">{t('home-drop')}</h2>
      <p>{t('home-drop-what')}</p>
      <span className="home-acts">
        <Button small onPress={() => void pickSheet()}>
          {t('home-pick-sheet')}
        </Button>
        <Button small onPress={pickDossier}>
          {t('home-pick-dossier')}
        </Button>
      </span>
    </section>
  );
}
