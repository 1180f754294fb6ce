/** Where the user is: which door, which step, which dialog. Knows nothing of what stands there. */
import { create } from 'zustand';

import type { StepId } from '../api/wire';

export type Door = 'home' | 'learn' | 'do' | 'organise';
export type DialogName = 'settings' | 'palette' | 'shortcuts' | 'history' | 'logbook' | 'notices' | 'export' | 'new' | 'steps' | 'combine';

export type LearnPage = 'can' | 'terms';

interface Screen {
  door: Door;
  step: StepId;
  /** The field that should get focus once its step is shown. */
  goal: string | null;
  /** Where somebody came from to bring data in, until they are back. */
  back: { step: StepId; goal: string } | null;
  /** The field that has focus, or had it last on this step; the help panel follows it. */
  field: string | null;
  dialog: DialogName | null;
  /** Steps on which "next" has been asked; their errors show even where nobody has been yet. */
  checked: readonly StepId[];
  /** Steps whose open points are listed above them; asking for the list is not asking to go on. */
  listed: readonly StepId[];
  /** Sheets that were dropped before there was a dossier to put it in. */
  waitingSheets: readonly { handle: string; name: string }[];
  /** Whether a file is held over the window right now. */
  isDragOver: boolean;
  /** Which page of Leren is open. */
  learn: LearnPage;
  /** A term that a link asked for in the glossary. */
  term: string | null;
  /** Where a screen puts its own footer, and how many have done so. */
  footerPlace: HTMLElement | null;
  footersTaken: number;
  /** Whether the work on this screen wants the whole width, so that the steps make room. */
  wantsWidth: boolean;
  /** Whether help fits beside the work; else it lies over it for as long as it is asked for. */
  helpFits: boolean;
  helpOver: boolean;
}

export const useScreen = create<Screen>(() => ({
  door: 'home',
  step: 'start',
  goal: null,
  back: null,
  field: null,
  dialog: null,
  checked: [],
  listed: [],
  waitingSheets: [],
  isDragOver: false,
  learn: 'can',
  term: null,
  footerPlace: null,
  footersTaken: 0,
  wantsWidth: false,
  helpFits: true,
  helpOver: false,
}));

const set = useScreen.setState;

export const openDoor = (door: Door) => set({ door, field: null, goal: null });

export const openStep = (step: StepId, goal: string | null = null) => set(({ back }) => ({ door: 'do', step, goal, field: goal, back: back?.step === step ? null : back }));

/** To the data, with a way back to the choice that waits for them. */
export const openSourcesFor = (step: StepId, goal: string) => {
  openStep('sources');
  set({ back: { step, goal } });
};

/** Focus goes to this field of the step that is shown, such as when the button that was pressed is gone. */
export const goToField = (path: string) => set({ goal: path, field: path });

export const openDialog = (dialog: DialogName | null) => set({ dialog });

export const closeDialog = () => set({ dialog: null });

/** To the glossary, at this term if one is named. */
export const openTerm = (term: string | null) => set({ door: 'learn', learn: 'terms', term });

export const openLearn = (learn: LearnPage) => set({ learn });

const withStep = (steps: readonly StepId[], step: StepId) => (steps.includes(step) ? steps : [...steps, step]);

export const listPoints = (step: StepId) => set(({ listed }) => ({ listed: withStep(listed, step) }));

export const markChecked = (step: StepId) => set(({ checked, listed }) => ({ checked: withStep(checked, step), listed: withStep(listed, step) }));
