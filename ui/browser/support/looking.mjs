/** Axe finds nothing, and nothing runs off the side, on any screen: empty, filled and in error, in every look and size. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { screens } from './screens.mjs';
import { axeFindings, look, picture, settled, scrollFindings, small, themes, wide } from './stage.mjs';
import { coreOf, openWalk } from './worlds.mjs';

const sizes = [
  [wide, '100 %'],
  [small, '200 %'],
];

/** One test for each screen of a world. */
export async function lookAtScreensOf(world) {
  const stage = await openWalk(world);
  for (const screen of screens.filter((one) => one.world === world)) test(screen.name, () => lookAt({ ...stage, core: coreOf(stage.page) }, screen));
}

async function lookAt({ page, troubles, ...stage }, { name, given, visit, hangs }) {
  const found = [];
  troubles.length = 0;
  for (const [size, words] of sizes) {
    await page.setViewportSize(size);
    await look(page, 'light');
    if (size === wide || hangs) {
      await given?.(stage);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await settled(page);
      await visit(page, stage);
    }
    for (const theme of themes) {
      await look(page, theme);
      await settled(page);
      // A theme changes colours and nothing else; forced colours also take away what is drawn by them alone.
      const which = theme === 'light' || theme === 'forced' ? 'everything' : 'colours';
      for (const finding of await axeFindings(page, which)) found.push(`at ${words}, ${theme}: ${finding}`);
      await picture(page, `${name} at ${words} ${theme}`.replaceAll(/[^a-z0-9]+/g, '-'));
    }
    for (const finding of await scrollFindings(page)) found.push(`at ${words}: ${finding}`);
  }
  found.push(...troubles.map((trouble) => `console: ${trouble}`));
  assert.deepEqual(found, []);
}
