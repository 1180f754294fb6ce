/** How this person wants to see the program. Remembered on this computer, outside any dossier. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

export type Theme = 'system' | 'light' | 'dark' | 'contrast';
export type Language = 'nl' | 'en';

export const zoomSteps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

interface Settings {
  theme: Theme;
  language: Language;
  zoom: number;
  /** Whether the help panel stands beside steps that leave room for it. */
  helpOpen: boolean;
  railFolded: boolean;
  /** The same for work that wants the whole width, where the steps make room by themselves. */
  railFoldedForWidth: boolean;
  firstStepsHidden: boolean;
}

export const useSettings = create<Settings>()(
  persist(
    (): Settings => ({
      theme: 'system',
      language: 'nl',
      zoom: 1,
      helpOpen: true,
      railFolded: false,
      railFoldedForWidth: true,
      firstStepsHidden: false,
    }),
    { name: 'raadslag-settings', storage: createJSONStorage(() => localStorage) },
  ),
);

export const settingsNow = () => useSettings.getState();

export const changeSettings = (change: Partial<Settings>) => useSettings.setState(change);

/** The next zoom up (1) or down (-1), staying within 80 and 200 %. */
export function nextZoom(zoom: number, direction: 1 | -1): number {
  const candidates = direction === 1 ? zoomSteps.filter((step) => step > zoom) : zoomSteps.filter((step) => step < zoom).toReversed();
  return candidates[0] ?? zoom;
}
