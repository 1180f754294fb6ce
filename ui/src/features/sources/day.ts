/** A day as a sentence writes it. */
import type { Language } from '../../state/settings';

/** `2025-12-31` is "31 december 2025"; anything else stays as it is. */
export function writtenDay(day: string, language: Language): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
