/** Puts the settings on the page: theme, zoom, language. Follows the system live. */
import { useEffect } from 'react';

import { settingsNow, useSettings, type Theme } from '../state/settings';

const isDark = () => matchMedia('(prefers-color-scheme: dark)');
const wantsContrast = () => matchMedia('(prefers-contrast: more)');

function shown(theme: Theme): Exclude<Theme, 'system'> {
  if (theme !== 'system') return theme;
  if (wantsContrast().matches) return 'contrast';
  return isDark().matches ? 'dark' : 'light';
}

export function applyLook() {
  const { theme, zoom, language } = settingsNow();
  const page = document.documentElement;
  page.dataset['theme'] = shown(theme);
  page.lang = language;
  page.style.setProperty('--zoom', String(zoom));
}

export function useLook() {
  useEffect(() => {
    applyLook();
    const stop = useSettings.subscribe(applyLook);
    const queries = [isDark(), wantsContrast()];
    for (const query of queries) query.addEventListener('change', applyLook);
    return () => {
      stop();
      for (const query of queries) query.removeEventListener('change', applyLook);
    };
  }, []);
}
