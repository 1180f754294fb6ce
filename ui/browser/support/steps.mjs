/** A walk in steps. */
import { test } from 'node:test';

/** Each step stands on the one before it; a picture of where it broke goes by the name of the walk. */
export function stepsOf(page, walk) {
  let isBroken = false;
  return (name, go) =>
    test(name, async (context) => {
      if (isBroken) return context.skip('an earlier step failed');
      isBroken = true;
      try {
        await go();
      } catch (trouble) {
        await page.screenshot({ path: `test-results/${walk}.png` });
        throw trouble;
      }
      isBroken = false;
    });
}
