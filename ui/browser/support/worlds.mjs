/** The three situations that screens are looked at in, each on a host of its own, and the files they take in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ownFolder, startHost } from './host.mjs';
import { requests, writeWorkbook } from './sheet.mjs';
import { openPage, wide } from './stage.mjs';

export async function openWorld(browser, world) {
  const folder = ownFolder();
  const host = await startHost(join(folder, 'app'));
  const sheet = writeWorkbook(join(folder, 'Aanvragen energietoeslag.xlsx'), 'Aanvragen', requests());
  const wrong = join(folder, 'vakantiefoto.raadslag');
  writeFileSync(wrong, 'dit is geen dossier');
  const notASheet = join(folder, 'rapport.pdf');
  writeFileSync(notASheet, '%PDF-1.7\n');
  const { page, troubles } = await openPage(browser, host, { size: wide });
  if (world === 'begun') await begin(page, host, join(folder, 'Energietoeslag.raadslag'));
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

/** What the core answers to a call without arguments, asked beside the page. */
export const askCore = (page, call) =>
  page.evaluate(async (name) => {
    const token = new URLSearchParams(location.search).get('token') ?? '';
    const answer = await fetch(`/call/${name}`, { method: 'POST', headers: { 'x-raadslag-token': token }, body: '{}' });
    return JSON.parse((await answer.text()).trim()).ok;
  }, call);
