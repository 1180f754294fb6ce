/** Axe finds nothing, and nothing runs off the side, on any screen: empty, filled and in error, in every look and size. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { screens } from './screens.mjs';
import { axeFindings, look, openBrowser, settled, scrollFindings, small, themes, wide } from './stage.mjs';
import { openWorld } from './worlds.mjs';

const sizes = [
  [wide, '100 %'],
  [small, '200 %'],
];

/** One test for each screen of a world. */
export function lookAtScreensOf(world) {
  let browser;
  let stage;
  before(async () => {
    browser = await openBrowser();
    stage = await openWorld(browser, world);
  });
  after(async () => {
    await browser.close();
    await stage.host.stop();
  });
  for (const screen of screens.filter((one) => one.world === world)) test(screen.name, () => lookAt(stage, screen));
}

async function lookAt({ page, troubles, ...stage }, { visit, hangs }) {
  const found = [];
  troubles.length = 0;
  for (const [size, words] of sizes) {
    await page.setViewportSize(size);
    await look(page, 'light');
    if (size === wide || hangs) {
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
    }
    for (const finding of await scrollFindings(page)) found.push(`at ${words}: ${finding}`);
  }
  found.push(...troubles.map((trouble) => `console: ${trouble}`));
  assert.deepEqual(found, []);
}
