import { Choice, Dialog, Select } from '../kit';
import { closeDialog, useScreen } from '../state/screen';
import { changeSettings, useSettings, zoomSteps, type Language, type Theme } from '../state/settings';
import { useWords } from './words';

const themes: readonly Theme[] = ['system', 'light', 'dark', 'contrast'];
const languages: readonly Language[] = ['nl', 'en'];

/** How the program looks to this person. Everything takes effect at once. */
export function SettingsDialog() {
  const { t } = useWords();
  const isOpen = useScreen((screen) => screen.dialog === 'settings');
  const { theme, language, zoom } = useSettings();
  return (
    <Dialog title={t('app-settings')} isOpen={isOpen} onClose={closeDialog}>
      <Choice
        label={t('app-theme')}
        options={themes.map((one) => ({ value: one, label: t(`app-theme-${one}`) }))}
        value={theme}
        onChange={(value) => changeSettings({ theme: value as Theme })}
      />
      <Select
        label={t('app-zoom')}
        options={zoomSteps.map((step) => ({ value: String(step), label: `${Math.round(step * 100)}%` }))}
        value={String(zoom)}
        onChange={(value) => changeSettings({ zoom: Number(value) })}
      />
      <Choice
        label={t('app-language')}
        hint={t('app-language-hint')}
        options={languages.map((one) => ({ value: one, label: t(`app-language-${one}`) }))}
        value={language}
        onChange={(value) => changeSettings({ language: value as Language })}
      />
    </Dialog>
  );
}
