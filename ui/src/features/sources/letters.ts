/** Letters of a column as a sheet has them, and back. */
import type { Language } from '../../state/settings';

/** `A` is 1, `AA` is 27; anything else is nothing. */
export function columnNumber(letters: string): number | null {
  const clean = letters.trim().toUpperCase();
  if (!/^[A-Z]{1,3}$/.test(clean)) return null;
  return [...clean].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A whole number in Dutch writing, with points between the thousands. */
export const whole = (number: number): string => number.toLocaleString('nl-NL');

/** Every letter once, as a sentence names them: "G, H en I". */
export const listed = (letters: readonly string[], language: Language): string => new Intl.ListFormat(language).format(new Set(letters));
