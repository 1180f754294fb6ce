import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
mkdirSync('/tmp/ui2-look', { recursive: true });
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await preview({ mode: 'fake', logLevel: 'error', preview: { port: 4197, strictPort: false }, build: { outDir: 'dist-fake' } });
const [address] = server.resolvedUrls.local;
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--headless'] });
const shots = JSON.parse(process.argv[2]);
for (const [step, theme, width, height, zoom, pop] of shots) {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('pageerror', (e) => console.log(step, e.message));
  await page.addInitScript((state) => localStorage.setItem('raadslag-settings', JSON.stringify({ state, version: 0 })), { theme, zoom, language: 'nl' });
  await page.goto(address);
  await page.waitForTimeout(1200);
  const doing = page.getByRole('button', { name: 'Doen', exact: true });
  if (await doing.isVisible().catch(() => false)) await doing.click();
  const menu = page.getByRole('button', { name: 'Stappen', exact: true });
  if (await menu.isVisible().catch(() => false)) await menu.click();
  await page.getByRole('button', { name: step }).first().click({ timeout: 5000 }).catch((e) => console.log(step, String(e).slice(0, 200)));
  await page.waitForTimeout(500);
  if (pop) { await page.getByRole('button', { name: new RegExp(pop) }).first().click(); await page.waitForTimeout(600); }
  await page.screenshot({ path: `/tmp/ui2-look/${step}-${theme}-${width}-${zoom}${pop ? '-pop' : ''}.png` });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  console.log(step, theme, width, zoom, 'sideways', sideways, violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 140)).slice(0, 3).join(' | ')}`));
  await page.close();
}
await browser.close(); await server.close(); process.exit(0);
