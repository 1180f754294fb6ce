/** The frame of the window: strip above, steps at the side, the work, help beside it, the foot. */
import './Shell.css';
import { useEffect, type ReactNode } from 'react';

import { Drawer, Notices } from '../kit';
import { useDossier } from '../state/dossier';
import { dismiss, useNotices } from '../state/notices';
import { closeDialog, useScreen } from '../state/screen';
import { useSettings } from '../state/settings';
import { toggleHelp, useCommands, useRailFolded } from './commands';
import { DropHere } from './DropHere';
import { FailureDialog } from './FailureDialog';
import { Footer } from './Footer';
import { HelpPanel } from './HelpPanel';
import { HistoryDrawer } from './HistoryDrawer';
import { LogbookDrawer } from './LogbookDrawer';
import { NoticesDrawer } from './NoticesDrawer';
import { Palette } from './Palette';
import { Rail, Steps } from './Rail';
import { SettingsDialog } from './SettingsDialog';
import { ShortcutList } from './ShortcutList';
import { useShortcuts } from './shortcuts';
import { useTitle } from './title';
import { TopBar } from './TopBar';
import { useRoom } from './useRoom';
import { useWords } from './words';

/** Steps whose work needs the whole width; there help and rail make room. */
const spacious = new Set(['sources', 'describe', 'note']);

/** Help stands open by itself only where there is room for it. */
function useHelp(fits: boolean) {
  const helpOpen = useSettings((settings) => settings.helpOpen);
  const helpOver = useScreen((screen) => screen.helpOver);
  useEffect(() => useScreen.setState({ helpFits: fits, helpOver: false }), [fits]);
  useEffect(() => {
    if (!helpOver) return undefined;
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape') toggleHelp();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [helpOver]);
  return fits ? helpOpen : helpOver;
}

export function Shell({ children, dialogs }: { children: ReactNode; dialogs: ReactNode }) {
  const { t } = useWords();
  const { door, step, dialog } = useScreen();
  const snapshot = useDossier((open) => open.snapshot);
  const railFolded = useRailFolded();
  const showing = useNotices((said) => said.showing);
  const commands = useCommands();
  const room = useRoom();
  useShortcuts(commands);
  useTitle();

  const isWorking = door === 'do' && snapshot !== null;
  const hasRail = isWorking && room !== 'narrow';
  const helpFits = room === 'wide' && isWorking && !spacious.has(step);
  const isHelpOpen = useHelp(helpFits);
  const classes = ['shell', isWorking ? '' : 'no-foot', isHelpOpen && !helpFits ? 'help-over' : ''].join(' ');

  return (
    <>
      <a className="skip" href="#main">
        {t('app-skip')}
      </a>
      <div className={classes}>
        <TopBar commands={commands} isHelpOpen={isHelpOpen} stepsButton={isWorking && !hasRail} />
        {hasRail && <Rail snapshot={snapshot} here={step} isFolded={railFolded} />}
        <main className="main" id="main" tabIndex={-1}>
          {children}
        </main>
        {isWorking && <Footer snapshot={snapshot} here={step} />}
        {isHelpOpen && <HelpPanel step={isWorking ? step : null} />}
      </div>
      {snapshot && (
        <Drawer from="start" title={t('app-steps')} isOpen={dialog === 'steps'} onClose={closeDialog}>
          <Steps snapshot={snapshot} here={step} isFolded={false} onGo={closeDialog} />
        </Drawer>
      )}
      <Palette commands={commands} />
      <ShortcutList commands={commands} />
      <SettingsDialog />
      {snapshot && <HistoryDrawer />}
      {snapshot && <LogbookDrawer />}
      <NoticesDrawer />
      <FailureDialog />
      {dialogs}
      <Notices notices={showing} onDismiss={dismiss} />
      <DropHere />
    </>
  );
}
