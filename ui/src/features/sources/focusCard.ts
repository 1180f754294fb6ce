/** Puts focus on the heading of a source's card, which may not be on the page yet. */

/** A window that closes, and a button that goes, give focus away first. */
const afterMs = 50;

export const focusCard = (id: string) =>
  setTimeout(() => {
    const heading = document.getElementById(id);
    heading?.focus();
    heading?.scrollIntoView({ block: 'start' });
  }, afterMs);
