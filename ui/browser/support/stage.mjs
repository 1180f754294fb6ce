/** A browser at the real core, and what must hold wherever it stands: no trouble in the console, nothing for axe. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** What axe finds, a line each. */
export async function axeFindings(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly, resultTypes: ['violations'] }), rules);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 160)} ${node.any.map(({ message }) => message).join('; ')}`));
}

/** What runs off the side: the page itself, or a part of it that is no table. */
export function sidewaysFindings(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page scrolls ${scrollWidth - clientWidth} px sideways`] : [];
    for (const part of document.querySelectorAll('body *')) {
      const over = part.scrollWidth - part.clientWidth;
      if (over <= 1 || !['auto', 'scroll'].includes(getComputedStyle(part).overflowX) || part.clientWidth === 0) continue;
      const isTable = part.matches('[role="grid"], table') || part.querySelector('[role="grid"], table') !== null;
      if (!isTable) found.push(`${part.tagName.toLowerCase()}.${part.className} scrolls ${over} px sideways`);
    }
    return found;
  });
}
