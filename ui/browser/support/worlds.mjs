/** The situations that screens are looked at in, each on a host of its own, and the files they take in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';

import { frame, onFullTrack } from './framing.mjs';
import { ownFolder, startHost } from './host.mjs';
import { requests, writeWorkbook } from './sheet.mjs';
import { openBrowser, openPage, wide } from './stage.mjs';

/** The world of a file of tests, with a browser of its own; gone after the last of them. */
export async function openWalk(world) {
  const browser = await openBrowser();
  const stage = await openWorld(browser, world);
  after(async () => {
    await browser.close();
    await stage.host.stop();
  });
  return { browser, ...stage };
}

export async function openWorld(browser, world) {
  const folder = ownFolder();
  const host = await startHost(join(folder, 'app'));
  const sheet = writeWorkbook(join(folder, 'Aanvragen energietoeslag.xlsx'), 'Aanvragen', requests());
  const wrong = join(folder, 'vakantiefoto.raadslag');
  writeFileSync(wrong, 'dit is geen dossier');
  const notASheet = join(folder, 'rapport.pdf');
  writeFileSync(notASheet, '%PDF-1.7\n');
  const { page, troubles } = await openPage(browser, host, { size: wide });
  if (['begun', 'full', 'framed'].includes(world)) await begin(page, host, join(folder, 'Energietoeslag.raadslag'));
  if (world === 'full') await onFullTrack(coreOf(page));
  if (world === 'framed') await frame(page, coreOf(page));
  if (world === 'sample') {
    await page.getByRole('button', { name: 'Open voorbeelddossier' }).first().click();
    await page.getByRole('navigation', { name: 'Stappen' }).waitFor({ timeout: 60_000 });
  }
  return { host, sheet, wrong, notASheet, folder, page, troubles };
}

async function begin(page, host, path) {
  await host.tell('new', path);
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await page.getByRole('textbox', { name: 'Hoe heet het dossier?' }).fill('Energietoeslag in Lindewaard');
  await page.getByRole('button', { name: 'Dossier maken' }).click();
  await page.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
}

/** What the core answers to a call, asked beside the page; the page shows it once it is loaded again. */
export async function askCore(page, call, args = {}) {
  const answer = await page.evaluate(
    async ([name, body]) => {
      const token = new URLSearchParams(location.search).get('token') ?? '';
      const response = await fetch(`/call/${name}`, { method: 'POST', headers: { 'x-raadslag-token': token }, body });
      return response.text();
    },
    [call, JSON.stringify(args)],
  );
  const { ok, failure } = JSON.parse(answer.trim().split('\n').at(-1));
  if (failure) throw new Error(`${call}: ${failure.text}`);
  return ok;
}

export const coreOf = (page) => (call, args) => askCore(page, call, args);
