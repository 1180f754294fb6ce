/** Where everything starts: three doors, the recent dossiers, a place to drop a file, the first steps. */
import './Home.css';
import { useEffect, useRef } from 'react';

import { useWords } from '../../app/words';
import { useDossier } from '../../state/dossier';
import { openDoor, useScreen } from '../../state/screen';
import { DropZone } from './DropZone';
import { EntryDoors } from './EntryDoors';
import { FirstSteps } from './FirstSteps';
import { RecentDossiers } from './RecentDossiers';

export { NewDossierDialog } from './NewDossierDialog';

export function Home() {
  const { t } = useWords();
  const home = useDossier((open) => open.home);
  const heading = useRef<HTMLHeadingElement>(null);
  const door = useScreen((screen) => screen.door);
  useEffect(() => {
    // Without an open dossier "Doen" is this page too.
    if (door === 'do') openDoor('home');
    heading.current?.focus();
  }, [door]);
  return (
    <div className="home">
      <h1 ref={heading} tabIndex={-1}>
        {t('home-title')}
      </h1>
      <EntryDoors home={home} />
      <div className="home-halves">
        <RecentDossiers home={home} />
        <div className="home-side">
          <DropZone />
          {home && <FirstSteps steps={home.firstSteps} />}
        </div>
      </div>
    </div>
  );
}
