/** The strip above everything: the three doors, which dossier this is, whether it is saved, and the acts. */
import './TopBar.css';
import { useEffect } from 'react';

import type { Snapshot } from '../api/wire';
import { Button, Icon, IconButton, LinkButton, Menu, Tag } from '../kit';
import { act, useDossier } from '../state/dossier';
import { tell, useNotices } from '../state/notices';
import { openDialog, openDoor, openStep, useScreen, type Door } from '../state/screen';
import { goHome, toggleHelp, type Command } from './commands';
import { readable } from './shortcuts';
import { useWords } from './words';

function Doors({ door }: { door: Door }) {
  const { t } = useWords();
  const step = useScreen((screen) => screen.step);
  const hasDossier = useDossier((open) => open.snapshot !== null);
  const doors: { id: Door; go: () => void }[] = [
    { id: 'learn', go: () => openDoor('learn') },
    { id: 'do', go: () => (hasDossier ? openStep(step) : goHome()) },
    { id: 'organise', go: () => openDoor('organise') },
  ];
  return (
    <nav className="doors" aria-label={t('app-doors')}>
      {doors.map(({ id, go }) => (
        <button key={id} type="button" onClick={go} aria-current={id === door ? 'page' : undefined}>
          {t(`app-door-${id}`)}
        </button>
      ))}
    </nav>
  );
}

function SaveState({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const underway = useDossier((open) => open.underway > 0);
  const { state, at, why } = snapshot.saved;
  useEffect(() => {
    if (state === 'failed' && why) tell({ tone: 'error', text: why });
  }, [state, why]);
  if (snapshot.readOnly) return <Tag tone="warning">{t('app-read-only', { who: snapshot.readOnly })}</Tag>;
  if (state === 'failed') {
    return (
      <span className="save failed" role="status">
        <Icon name="error" size="small" />
        <span>{t('app-save-failed')}</span>
        <LinkButton onPress={() => void act('publish', {})}>{t('app-retry')}</LinkButton>
      </span>
    );
  }
  const text = underway || state === 'saving' ? t('app-saving') : t('app-saved', { at: at ?? '' });
  return (
    <span className="save" role="status">
      <Icon name="done" size="small" label={text} />
      <span className="save-text" aria-hidden="true">
        {text}
      </span>
    </span>
  );
}

function UndoRedo({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const { undo, redo, readOnly } = snapshot;
  return (
    <span className="undo-redo">
      <IconButton
        icon="undo"
        label={undo ? t('app-undo-act', { act: undo }) : t('app-undo')}
        keys={readable('mod+z')}
        isDisabled={!undo || readOnly !== null}
        onPress={() => void act('undo', {})}
      />
      <IconButton
        icon="redo"
        label={redo ? t('app-redo-act', { act: redo }) : t('app-redo')}
        keys={readable('mod+y')}
        isDisabled={!redo || readOnly !== null}
        onPress={() => void act('redo', {})}
      />
    </span>
  );
}

interface Props {
  commands: readonly Command[];
  isHelpOpen: boolean;
  /** Whether the steps stand in a panel of their own, for want of room. */
  stepsButton: boolean;
}

export function TopBar({ commands, isHelpOpen, stepsButton }: Props) {
  const { t } = useWords();
  const { door, step } = useScreen();
  const snapshot = useDossier((open) => open.snapshot);
  const unseen = useNotices((said) => said.unseen);
  const isWorking = door === 'do' && snapshot !== null;
  const menuIds = ['new', 'open', 'save-copy', 'reveal', 'close', 'history', 'logbook', 'notices', 'first-steps', 'shortcuts', 'settings'];
  const acts = menuIds.flatMap((id) => {
    const command = commands.find((one) => one.id === id);
    if (!command) return [];
    const [keys] = command.keys ?? [];
    return [{ id, label: command.title, run: command.run, ...(keys ? { keys: readable(keys) } : {}) }];
  });
  return (
    <header className="top-bar">
      {door === 'home' ? (
        <span className="brand">
          <Icon name="ladder" />
          Raadslag
        </span>
      ) : (
        <Doors door={door} />
      )}
      {isWorking && (
        <>
          {stepsButton && (
            <Button look="subtle" icon="list" onPress={() => openDialog('steps')}>
              {t('app-steps')}
            </Button>
          )}
          <span className="crumb">
            <Button look="subtle" icon="folder" onPress={() => goHome()}>
              <span className="crumb-text">{t('app-dossiers')}</span>
            </Button>
            <Icon name="caretRight" size="small" />
          </span>
          {/* No control, so no bubble of the kit: that hangs on what can hold focus. */}
          <strong className="dossier-name" title={snapshot.dossier.name}>
            {snapshot.dossier.name}
          </strong>
          <SaveState snapshot={snapshot} />
        </>
      )}
      <span className="grow" />
      {isWorking && <UndoRedo snapshot={snapshot} />}
      <button type="button" className="search" onClick={() => openDialog('palette')}>
        <Icon name="search" size="small" />
        <span>{t('app-search')}</span>
        <kbd>{readable('mod+k')}</kbd>
      </button>
      <Button aria-expanded={isHelpOpen} icon="help" onPress={toggleHelp}>
        <span className="wide-only">{t('app-help')}</span>
        <kbd className="wide-only">F1</kbd>
      </Button>
      {isWorking && step !== 'note' && (
        <Button icon="exporting" onPress={() => openDialog('export')}>
          <span className="wide-only">{t('app-export')}</span>
        </Button>
      )}
      <Menu
        label={t('app-menu')}
        acts={acts}
        trigger={<IconButton icon="settings" label={unseen > 0 ? t('app-menu-unseen', { count: unseen }) : t('app-menu')} />}
      />
    </header>
  );
}
