import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom has no CSS.escape; React Aria uses it to find the item with focus.
const css = (globalThis.CSS ?? {}) as { escape?: (text: string) => string };
css.escape ??= (text) => text.replace(/[^a-zA-Z0-9_-]/g, (sign) => `\\${sign}`);
Object.assign(globalThis, { CSS: css });

globalThis.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
})) as typeof matchMedia;

if (typeof window !== 'undefined') {
  // A window with room for the steps, the work and help.
  window.innerWidth = 1280;
  Element.prototype.scrollIntoView ??= () => undefined;
}

afterEach(() => {
  if (typeof window === 'undefined') return;
  cleanup();
  localStorage.clear();
});
