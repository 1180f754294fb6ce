/** Every sentence the user reads comes through here, from the catalogue that the core reads too. */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import { LocalizationProvider, Localized, ReactLocalization } from '@fluent/react';
import { useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

import { settingsNow, useSettings, type Language } from '../state/settings';

export { Localized };

export type Args = Record<string, FluentVariable>;

const files = import.meta.glob<string>('../../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });

/** The Dutch keys in the order of the files. */
const order: string[] = [];

function bundle(language: Language): FluentBundle {
  // Isolation marks would land in Excel cells and in what people copy.
  const made = new FluentBundle(language === 'nl' ? 'nl-NL' : 'en-GB', { useIsolating: false });
  for (const [path, text] of Object.entries(files)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    const resource = new FluentResource(text);
    if (language === 'nl') order.push(...resource.body.map((message) => message.id));
    const [problem] = made.addResource(resource);
    if (problem && import.meta.env.MODE === 'test') throw new Error(`${path}: ${problem.message}`);
  }
  return made;
}

const bundles: Record<Language, FluentBundle> = { nl: bundle('nl'), en: bundle('en') };

function say(language: Language, key: string, args?: Args): string | null {
  const message = bundles[language].getMessage(key);
  if (!message?.value) return null;
  return bundles[language].formatPattern(message.value, args ?? null, []);
}

export interface Words {
  language: Language;
  /** The sentence of this key. A missing key stops a test and shows the Dutch or the key otherwise. */
  t: (key: string, args?: Args) => string;
  /** The same, or null where the catalogue has nothing to say. */
  maybe: (key: string, args?: Args) => string | null;
  /** A message of several lines as a list. */
  lines: (key: string) => string[];
  /** All keys that start like this, in the catalogue's order. */
  keys: (prefix: string) => string[];
}

export function words(language: Language): Words {
  const t = (key: string, args?: Args) => {
    const text = say(language, key, args);
    if (text !== null) return text;
    if (import.meta.env.MODE === 'test') throw new Error(`no message ${key} in ${language}`);
    return say('nl', key, args) ?? key;
  };
  const maybe = (key: string, args?: Args) => say(language, key, args);
  return {
    language,
    t,
    maybe,
    lines: (key) => {
      const text = maybe(key);
      return text === null ? [] : text.split('\n').map((line) => line.trim()).filter(Boolean);
    },
    keys: (prefix) => order.filter((key) => key.startsWith(prefix)),
  };
}

const made: Record<Language, Words> = { nl: words('nl'), en: words('en') };

export function useWords(): Words {
  return made[useSettings((settings) => settings.language)];
}

/** Outside a component: the words in the language of this moment. */
export const wordsNow = (): Words => made[settingsNow().language];

/** For `Localized`, and for the few words that React Aria says itself. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const language = useSettings((settings) => settings.language);
  const l10n = useMemo(() => new ReactLocalization([bundles[language]]), [language]);
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-US'}>
      <LocalizationProvider l10n={l10n}>{children}</LocalizationProvider>
    </I18nProvider>
  );
}
