/**
 * Pictures of every screen of the sample dossier, in light and dark, from the real core.
 *
 *   npm run screenshots                  all of them
 *   npm run screenshots -- note          those whose name holds the word
 *
 * RAADSLAG_TESTHOST is the built test host, RAADSLAG_SCREENSHOTS the folder they go to (`cargo xtask screenshots`).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { buildPages } from './support/pages.mjs';
import { screens } from './support/screens.mjs';
import { look, openBrowser, settled, wide } from './support/stage.mjs';
import { openWorld } from './support/worlds.mjs';

const words = process.argv.slice(2);
const folder = process.env.RAADSLAG_SCREENSHOTS ?? 'test-results/screenshots';

mkdirSync(folder, { recursive: true });
await buildPages();
const browser = await openBrowser();
const stage = await openWorld(browser, 'sample');
const { page } = stage;
const alsoThere = new Set(['learn', 'glossary', 'import']);
const shown = screens.filter(({ world, name }) => (world === 'sample' || alsoThere.has(name)) && words.every((word) => name.includes(word)));
for (const { name, visit } of shown) {
  await page.setViewportSize(wide);
  await look(page, 'light');
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await visit(page, stage);
  for (const theme of ['light', 'dark']) {
    await look(page, theme);
    await settled(page);
    await page.screenshot({ path: join(folder, `${name.replaceAll(/[^a-z]+/g, '-')}-${theme}.png`) });
  }
}
await browser.close();
await stage.host.stop();
console.log(`${shown.length} screens, each in light and dark`);
