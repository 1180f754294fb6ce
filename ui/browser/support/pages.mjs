/** The interface as built for the test host; built anew only when something it comes from has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build } from 'vite';

const ui = join(import.meta.dirname, '..', '..');
const sources = ['src', 'locales', 'index.html', 'package-lock.json', 'vite.config.ts'];

export const pages = join(ui, 'dist-host');

export async function buildPages() {
  const mark = join(pages, '.built-from');
  const wanted = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  await build({ root: ui, mode: 'host', logLevel: 'warn' });
  writeFileSync(mark, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesOf(join(ui, source))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .toSorted();
}
