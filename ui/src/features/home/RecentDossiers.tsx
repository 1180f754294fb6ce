import type { Home, RecentDossier } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, EmptyState, Icon, IconButton, LadderMark, Waiting } from '../../kit';
import { ask, useDossier } from '../../state/dossier';
import { openDialog } from '../../state/screen';
import { openRecent, openSample, pickDossier } from './opening';

async function forget(id: string) {
  const home = await ask('forget_recent', { id });
  if (home) useDossier.setState({ home });
}

function Name({ dossier }: { dossier: RecentDossier }) {
  const { t } = useWords();
  const { id, name, pathLabel, rung, missing } = dossier;
  if (missing) {
    return (
      <span className="recent-name">
        <span className="recent-mark">
          <Icon name="warning" />
        </span>
        <span>
          <span className="muted">{name}</span>
          <small>{t('home-missing')}</small>
        </span>
      </span>
    );
  }
  return (
    <span className="recent-name">
      <LadderMark reached={rung} label={t('home-rung-reached', { rung: String(rung) })} />
      <span>
        <button type="button" className="recent-open" onClick={() => openRecent(id)}>
          {name}
        </button>
        <small>
          {[t(`home-rung-${rung}`), pathLabel].filter(Boolean).join(' · ')}
        </small>
      </span>
    </span>
  );
}

function Waits({ dossier }: { dossier: RecentDossier }) {
  const { t } = useWords();
  const { id, name, waits, missing } = dossier;
  if (missing) {
    return (
      <span className="recent-acts">
        <Button small onPress={pickDossier}>
          {t('home-find-file')}
        </Button>
        <IconButton small icon="close" label={t('home-forget', { name })} onPress={() => void forget(id)} />
      </span>
    );
  }
  return <span className={waits ? 'waits' : 'waits nothing'}>{waits ?? t('home-waits-nothing')}</span>;
}

export function RecentDossiers({ home }: { home: Home | null }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="home-recent">
      <div className="home-head">
        <h2 id="home-recent">{t('home-recent')}</h2>
        <span className="home-acts">
          {home?.sampleAvailable && home.recent.length > 0 && (
            <Button look="subtle" onPress={openSample}>
              {t('home-open-sample')}
            </Button>
          )}
          <Button look="primary" icon="plus" onPress={() => openDialog('new')}>
            {t('home-new')}
          </Button>
        </span>
      </div>
      {home === null && <Waiting>{t('home-waiting')}</Waiting>}
      {home?.recent.length === 0 && (
        <EmptyState
          icon="folder"
          title={t('home-empty')}
          action={
            home.sampleAvailable && (
              <Button icon="book" onPress={openSample}>
                {t('home-open-sample')}
              </Button>
            )
          }
        >
          {t('home-empty-why')}
        </EmptyState>
      )}
      {home && home.recent.length > 0 && (
        <table className="recent">
          <thead>
            <tr>
              <th scope="col">{t('home-col-dossier')}</th>
              <th scope="col">{t('home-col-waits')}</th>
              <th scope="col">{t('home-col-changed')}</th>
            </tr>
          </thead>
          <tbody>
            {home.recent.map((dossier) => (
              <tr key={dossier.id}>
                <th scope="row">
                  <Name dossier={dossier} />
                </th>
                <td>
                  <Waits dossier={dossier} />
                </td>
                <td className="recent-when">{dossier.changed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
