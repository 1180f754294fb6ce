/** Files as a colleague sends them: written, picked together and read. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { goTo } from './screens.mjs';

/** Reads files of `[name, rows]`. The first is looked at, the others wait for it. */
export async function read({ page, host, folder }, files) {
  const paths = files.map(([name, rows]) => {
    const path = join(folder, name);
    writeFileSync(path, rows.map((cells) => cells.join(';')).join('\r\n'));
    return path;
  });
  await goTo(page, 'Gegevens op orde');
  await host.tell('sheet', paths.join('\t'));
  await page.getByRole('button', { name: 'Kies een rekenblad' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Klopt deze tabel?' }).waitFor();
}

/** Brings them in as they are read; of several all have the same columns. */
export async function bring(stage, ...files) {
  const { page } = stage;
  await read(stage, files);
  await page.getByRole('button', { name: files.length > 1 ? 'Neem alles over' : 'Overnemen' }).click();
  if (files.length > 1) await page.getByText(`${files.length} tabellen staan in het dossier.`).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Gegevens op orde' }).waitFor();
}
