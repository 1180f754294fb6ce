import type { Home } from '../../api/wire';
import { useWords } from '../../app/words';
import { Icon, type IconName } from '../../kit';
import { useDossier } from '../../state/dossier';
import { openDoor } from '../../state/screen';
import { goOnWorking } from './opening';

/** Leren, Doen, Organiseren: what each is for, and what waits behind it. */
export function EntryDoors({ home }: { home: Home | null }) {
  const { t } = useWords();
  const snapshot = useDossier((open) => open.snapshot);
  const waiting = home?.recent.filter((dossier) => dossier.waits !== null && !dossier.missing).length ?? 0;
  const open = snapshot?.gates.filter((gate) => gate.state === 'open' && gate.level !== 'tip').length ?? 0;
  const doing = snapshot ? t('home-do-open', { name: snapshot.dossier.name }) : t('home-do-waiting', { count: waiting });
  const organising = snapshot ? t('home-organise-open', { count: open }) : t('home-organise-none');
  const doors: { id: string; icon: IconName; more: string; go: () => void }[] = [
    { id: 'learn', icon: 'book', more: t('home-learn-more'), go: () => openDoor('learn') },
    { id: 'do', icon: 'stairs', more: doing, go: goOnWorking },
    { id: 'organise', icon: 'route', more: organising, go: () => openDoor('organise') },
  ];
  return (
    <ul className="entry-doors">
      {doors.map(({ id, icon, more, go }) => (
        <li key={id}>
          <button type="button" onClick={go}>
            <span className="entry-picture">
              <Icon name={icon} size="large" />
            </span>
            <b>{t(`app-door-${id}`)}</b>
            <span className="entry-what">{t(`home-${id}-what`)}</span>
            <span className="entry-more">{more}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
