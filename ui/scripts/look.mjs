/**
 * Looks at the screens as a person would: pictures of each screen in three themes (and with
 * the system's forced colours), at two sizes, at 200 % and in a window of 640 × 400; and what axe
 * finds on them, under the same content rules as the window.
 *
 *   npm run build:fake && npm run look            all screens
 *   npm run look -- home dark                     those whose name holds every word
 *
 * Pictures land in test-results/look. Ends with an error when axe finds anything.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';
import { preview } from 'vite';

import { screens } from './screens.mjs';

const words = process.argv.slice(2);
const out = 'test-results/look';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes = ['light', 'dark', 'contrast', 'forced'];
const sizes = [
  { width: 1280, height: 800, zoom: 1 },
  { width: 1024, height: 768, zoom: 1 },
  { width: 1280, height: 800, zoom: 2 },
  { width: 640, height: 400, zoom: 1 },
];

mkdirSync(out, { recursive: true });
const server = await preview({ mode: 'fake', logLevel: 'error', preview: { port: 4173, strictPort: false }, build: { outDir: 'dist-fake' } });
const [address] = server.resolvedUrls.local;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless', '--disable-background-networking'],
});

let found = 0;
for (const { width, height, zoom } of sizes) {
  for (const theme of themes) {
    for (const [name, visit] of Object.entries(screens)) {
      const title = `${name}-${theme}-${width}${zoom === 1 ? '' : `-x${zoom}`}`;
      if (!words.every((word) => title.includes(word))) continue;
      found += await look(title, { width, height, zoom, theme, visit });
    }
  }
}
await browser.close();
await server.close();
console.log(found === 0 ? 'axe: 0 findings' : `axe: ${found} findings`);
process.exit(found === 0 ? 0 : 1);

async function look(title, { width, height, zoom, theme, visit }) {
  const page = await browser.newPage({ viewport: { width, height } });
  page.setDefaultTimeout(5000);
  if (theme === 'forced') await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const troubles = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.addInitScript((state) => localStorage.setItem('raadslag-settings', JSON.stringify({ state, version: 0 })), { theme: theme === 'forced' ? 'light' : theme, zoom, language: 'nl' });
  await page.goto(visit.stage ? `${address}?stage=${visit.stage}` : address);
  await visit(page).catch((missed) => troubles.push(`could not get there: ${missed.message.split('\n')[0]}`));
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${out}/${title}.png` });
  await page.evaluate(axe);
  // Behind an open choice the page is out of reach, so what axe asks of whole pages says nothing then.
  const isCovered = (await page.locator('.popover').count()) > 0;
  const { violations } = await page.evaluate(
    (rules) => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], rules }),
    isCovered ? Object.fromEntries(['landmark-one-main', 'page-has-heading-one'].map((rule) => [rule, { enabled: false }])) : {},
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (sideways > 0) troubles.push(`scrolls ${sideways} px sideways`);
  for (const { id, help, nodes } of violations) troubles.push(`${id}: ${help}\n    ${nodes.map((node) => node.html.slice(0, 160)).join('\n    ')}`);
  for (const trouble of troubles) console.log(`${title}: ${trouble}`);
  await page.close();
  return troubles.length;
}
