/** A browser at the real core, and what must hold wherever it stands: no trouble in the console, nothing for axe. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const wide = { width: 1280, height: 800 };
/** What is left of 1280 × 800 at 200 %. */
export const small = { width: 640, height: 400 };

export async function openBrowser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-background-networking', '--force-prefers-reduced-motion'],
  });
}

/** A page at the host. Its theme follows the system, so that `look` can change it as the system does. */
export async function openPage(browser, host, { size = wide, settings = {} } = {}) {
  const page = await browser.newPage({ viewport: size, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  page.setDefaultTimeout(15_000);
  countCalls(page);
  const troubles = [];
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await page.addInitScript((state) => {
    if (localStorage.getItem('raadslag-settings') === null) localStorage.setItem('raadslag-settings', JSON.stringify({ state, version: 0 }));
  }, settings);
  await page.goto(host.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, troubles };
}

export const themes = ['light', 'dark', 'contrast', 'forced'];

/** Asks the system for another look. */
export async function look(page, theme) {
  await page.emulateMedia({
    colorScheme: theme === 'dark' ? 'dark' : 'light',
    contrast: theme === 'contrast' ? 'more' : 'no-preference',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** How many calls of each page the core has yet to answer. */
const underway = new WeakMap();

function countCalls(page) {
  underway.set(page, 0);
  const count = (step) => (request) => {
    if (request.url().includes('/call/')) underway.set(page, underway.get(page) + step);
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
}

/** Nothing moves any more, and the core has answered everything: figures are drawn anew for a size and a theme. */
export async function settled(page) {
  let quiet = 0;
  while (quiet < 2) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20))));
    quiet = underway.get(page) === 0 ? quiet + 1 : 0;
  }
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'));
}

/** All rules, or those about colours only: what another theme can break. */
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/**
 * Scrolls back to where no button lies half behind the line of contents that stays above a long step. Where scrolling
 * happened to end is no fault of the page, and what is half covered there would pass for a target that is too small.
 */
function nothingIsCut() {
  const contents = document.querySelector('main .contents');
  if (!contents || document.querySelector('.backdrop, .popover')) return;
  const main = contents.closest('main');
  const line = contents.getBoundingClientRect();
  const crosses = ({ top, bottom }) => [line.top, line.bottom].some((edge) => top < edge && bottom > edge);
  for (let turn = 0; turn < 3; turn += 1) {
    const cut = [...main.querySelectorAll('section button')].map((button) => button.getBoundingClientRect()).find(crosses);
    if (cut) main.scrollBy(0, cut.top - line.bottom);
  }
}

/** What axe finds, a line each. */
export async function axeFindings(page, which = 'everything') {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  await page.evaluate(nothingIsCut);
  const runOnly = which === 'everything' ? everything : colours;
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.any.map(({ message }) => message).join('; ')}`));
}

/** What runs off the side: the page itself, or a part of it that is no table. A wide window does not scroll at all. */
export function scrollFindings(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page scrolls ${scrollWidth - clientWidth} px sideways`] : [];
    if (clientWidth > 1000 && scrollHeight > clientHeight) found.push(`the window itself scrolls ${scrollHeight - clientHeight} px`);
    for (const part of document.querySelectorAll('body *')) {
      const over = part.scrollWidth - part.clientWidth;
      if (over <= 1 || !['auto', 'scroll'].includes(getComputedStyle(part).overflowX) || part.clientWidth === 0) continue;
      const isTable = part.matches('[role="grid"], table') || part.querySelector('[role="grid"], table') !== null;
      if (!isTable) found.push(`${part.tagName.toLowerCase()}.${part.className} scrolls ${over} px sideways`);
    }
    return found;
  });
}

/** Nothing for axe and nothing off the side, at full size and at 200 %. */
export async function seesNoFault(page) {
  const found = [];
  for (const size of [wide, small]) {
    await page.setViewportSize(size);
    // Halfway down a page a part that stays in view may lie over half a link.
    await page.evaluate(() => document.querySelector('#main')?.scrollTo(0, 0));
    await settled(page);
    found.push(...(await axeFindings(page)), ...(await scrollFindings(page)));
  }
  await page.setViewportSize(wide);
  await settled(page);
  assert.deepEqual(found, []);
}

/** A picture to look at, when a folder for them is named. */
export async function picture(page, name) {
  const folder = process.env['RAADSLAG_PICTURES'];
  if (!folder) return;
  await settled(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
