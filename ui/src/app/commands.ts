/** The one list of what can be done: menu, palette, shortcut list and keys all read it. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';

import { act, ask, canCombine, neighbours, refreshHome, takeSnapshot, trackSteps, useDossier, workStep } from '../state/dossier';
import { tell } from '../state/notices';
import { goToField, openDialog, openDoor, openStep, useScreen } from '../state/screen';
import { changeSettings, nextZoom, settingsNow, useSettings, type Language, type Theme } from '../state/settings';
import { useWords, wordsNow } from './words';

export interface Command {
  id: string;
  title: string;
  group: 'go' | 'do' | 'look';
  /** `mod+k`: mod is Ctrl, or Cmd on a Mac. Several ways may lead to one command. */
  keys?: readonly string[];
  run: () => void;
}

interface Extra {
  byId: Record<string, Command>;
}

const useExtra = create<Extra>(() => ({ byId: {} }));

/** Adds a command for as long as the screen that knows it is shown. */
export function useCommand(command: Command) {
  useEffect(() => {
    useExtra.setState(({ byId }) => ({ byId: { ...byId, [command.id]: command } }));
    return () =>
      useExtra.setState(({ byId }) => {
        const { [command.id]: _, ...rest } = byId;
        return { byId: rest };
      });
  }, [command]);
}

function combineTables() {
  openStep('sources');
  openDialog('combine');
}

/** To the list of dossiers. The open one stays open, so that Organiseren can still speak of it. */
export function goHome() {
  openDoor('home');
  void refreshHome();
}

async function closeDossier() {
  const { isClosed } = (await ask('close_dossier', {})) ?? { isClosed: false };
  if (!isClosed) return;
  takeSnapshot(null);
  goHome();
}

async function saveCopy() {
  const copy = await ask('save_copy', {});
  if (copy) tell({ tone: 'done', text: wordsNow().t('app-copy-saved', { name: copy.name }) });
}

/** Shows a dossier that was just opened, at the step where the work stands. */
export function showDossier(snapshot: ReturnType<typeof useDossier.getState>['snapshot']) {
  if (!snapshot) return;
  takeSnapshot(snapshot);
  useScreen.setState({ checked: [], listed: [] });
  openStep(workStep(snapshot));
}

const helpPanel = () => document.querySelector<HTMLElement>('.help-panel');

const isInHelp = () => helpPanel()?.contains(document.activeElement) ?? false;

/** From help to the field it speaks of, or else to the heading of the page. */
function leaveHelp() {
  const { field } = useScreen.getState();
  if (field) goToField(field);
  else document.querySelector<HTMLElement>('main h1')?.focus();
}

/** Beside the work the choice is remembered; over the work help goes when it is sent away. */
export function toggleHelp() {
  const { helpOpen } = settingsNow();
  const { helpFits } = useScreen.getState();
  // Focus would be nowhere once the panel is gone.
  if (isInHelp()) leaveHelp();
  if (helpFits) changeSettings({ helpOpen: !helpOpen });
  else useScreen.setState(({ helpOver }) => ({ helpOver: !helpOver }));
}

/** To the help of a field and back to it. Tab leads there past all other fields, and help would follow each of them. */
function switchHelp() {
  const { helpFits } = useScreen.getState();
  if (isInHelp()) {
    if (helpFits) leaveHelp();
    else toggleHelp();
    return;
  }
  if (!helpPanel()) toggleHelp();
  requestAnimationFrame(() => helpPanel()?.querySelector('h2')?.focus());
}

/** The steps at the side, folded or not, as this kind of work was last left. */
export const useRailFolded = (): boolean => {
  const { railFolded, railFoldedForWidth } = useSettings();
  return useScreen((screen) => screen.wantsWidth) ? railFoldedForWidth : railFolded;
};

export function toggleRail() {
  const { railFolded, railFoldedForWidth } = settingsNow();
  changeSettings(useScreen.getState().wantsWidth ? { railFoldedForWidth: !railFoldedForWidth } : { railFolded: !railFolded });
}

export function showFirstSteps() {
  changeSettings({ firstStepsHidden: false });
  goHome();
}

export function useCommands(): Command[] {
  const { t } = useWords();
  const snapshot = useDossier((open) => open.snapshot);
  const door = useScreen((screen) => screen.door);
  const step = useScreen((screen) => screen.step);
  const extra = useExtra((known) => known.byId);

  return useMemo(() => {
    const inDossier = snapshot !== null && door === 'do';
    const list: Command[] = [
      { id: 'palette', group: 'go', title: t('app-cmd-palette'), keys: ['mod+k'], run: () => openDialog('palette') },
      { id: 'shortcuts', group: 'go', title: t('app-shortcuts'), keys: ['mod+/'], run: () => openDialog('shortcuts') },
    ];
    if (snapshot) {
      for (const other of trackSteps(snapshot)) {
        if (other.status === 'locked') continue;
        list.push({ id: `step-${other.id}`, group: 'go', title: t('app-go-step', { step: other.title }), run: () => openStep(other.id) });
      }
    }
    if (snapshot && inDossier) {
      const { before, after } = neighbours(snapshot, step);
      if (before) list.push({ id: 'previous', group: 'go', title: t('app-cmd-previous'), keys: ['mod+alt+arrowleft'], run: () => openStep(before.id) });
      if (after && after.status !== 'locked') {
        list.push({ id: 'next', group: 'go', title: t('app-cmd-next'), keys: ['mod+alt+arrowright'], run: () => openStep(after.id) });
      }
    }
    list.push(
      { id: 'home', group: 'go', title: t('app-go-home'), run: goHome },
      { id: 'learn', group: 'go', title: t('app-go-learn'), run: () => openDoor('learn') },
      { id: 'organise', group: 'go', title: t('app-go-organise'), run: () => openDoor('organise') },
    );
    list.push(
      { id: 'new', group: 'do', title: t('app-cmd-new'), keys: ['mod+n'], run: () => openDialog('new') },
      { id: 'open', group: 'do', title: t('app-cmd-open'), keys: ['mod+o'], run: () => void ask('pick_dossier', {}).then(showDossier) },
    );
    // What is done to a dossier is offered where its name stands, so not at home or in Leren.
    if (snapshot && (inDossier || door === 'organise')) {
      if (snapshot.undo && !snapshot.readOnly) {
        list.push({ id: 'undo', group: 'do', title: t('app-undo-act', { act: snapshot.undo }), keys: ['mod+z'], run: () => void act('undo', {}) });
      }
      if (snapshot.redo && !snapshot.readOnly) {
        list.push({
          id: 'redo',
          group: 'do',
          title: t('app-redo-act', { act: snapshot.redo }),
          keys: ['mod+y', 'mod+shift+z'],
          run: () => void act('redo', {}),
        });
      }
      if (canCombine(snapshot)) list.push({ id: 'combine', group: 'do', title: t('combine-title'), run: combineTables });
      list.push(
        { id: 'export', group: 'do', title: t('app-export'), keys: ['mod+e'], run: () => openDialog('export') },
        { id: 'save-copy', group: 'do', title: t('app-save-copy'), keys: ['mod+shift+s'], run: () => void saveCopy() },
        { id: 'reveal', group: 'do', title: t('app-reveal'), run: () => void ask('reveal', {}) },
        { id: 'close', group: 'do', title: t('app-close-dossier'), keys: ['mod+w'], run: () => void closeDossier() },
        { id: 'history', group: 'do', title: t('app-history'), keys: ['mod+h'], run: () => openDialog('history') },
        { id: 'logbook', group: 'do', title: t('log-title'), run: () => openDialog('logbook') },
      );
    }
    list.push(
      { id: 'first-steps', group: 'look', title: t('app-first-steps'), run: showFirstSteps },
      { id: 'help', group: 'look', title: t('app-cmd-help'), keys: ['f1'], run: toggleHelp },
      { id: 'to-help', group: 'go', title: t('app-cmd-to-help'), keys: ['f6'], run: switchHelp },
      { id: 'notices', group: 'look', title: t('app-notices'), run: () => openDialog('notices') },
      { id: 'settings', group: 'look', title: t('app-settings'), keys: ['mod+,'], run: () => openDialog('settings') },
      { id: 'zoom-in', group: 'look', title: t('app-zoom-in'), keys: ['mod+=', 'mod++'], run: () => changeSettings({ zoom: nextZoom(settingsNow().zoom, 1) }) },
      { id: 'zoom-out', group: 'look', title: t('app-zoom-out'), keys: ['mod+-'], run: () => changeSettings({ zoom: nextZoom(settingsNow().zoom, -1) }) },
      { id: 'zoom-reset', group: 'look', title: t('app-zoom-reset'), keys: ['mod+0'], run: () => changeSettings({ zoom: 1 }) },
    );
    if (inDossier) {
      list.push({
        id: 'fold',
        group: 'look',
        title: t('app-cmd-fold'),
        keys: ['mod+b'],
        run: toggleRail,
      });
    }
    for (const theme of ['system', 'light', 'dark', 'contrast'] satisfies Theme[]) {
      list.push({ id: `theme-${theme}`, group: 'look', title: t('app-cmd-theme', { theme: t(`app-theme-${theme}`) }), run: () => changeSettings({ theme }) });
    }
    for (const language of ['nl', 'en'] satisfies Language[]) {
      list.push({ id: `language-${language}`, group: 'look', title: t('app-cmd-language', { language: t(`app-language-${language}`) }), run: () => changeSettings({ language }) });
    }
    const own = new Set(list.map((command) => command.id));
    return [...list, ...Object.values(extra).filter((command) => !own.has(command.id))];
  }, [t, snapshot, door, step, extra]);
}
