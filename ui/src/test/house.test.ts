// @vitest-environment node
/** The house's rules, held by reading the sources: who may import whom, colours, sizes, sentences. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

import { expect, test } from 'vitest';

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => !path.includes('generated'));
const sources = files.filter((path) => /\.tsx?$/.test(path)).map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));
const styles = files.filter((path) => path.endsWith('.css')).map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

/** What a file imports: packages by name, our own files as paths from src. */
function imports({ path, text }: { path: string; text: string }): string[] {
  const named = [...text.matchAll(/(?:from|import) ?\(?'([^']+)'/g)].map(([, name]) => name ?? '');
  return named.map((name) => (name.startsWith('.') ? relative(src, join(dirname(join(src, path)), name)) : name));
}

const breaking = (isBroken: (path: string, imported: string) => boolean) =>
  sources
    .filter(({ path }) => !/\.test\.tsx?$/.test(path) && !path.startsWith('test/'))
    .flatMap((source) => imports(source).filter((imported) => isBroken(source.path, imported)).map((imported) => `${source.path} imports ${imported}`));

test('only one file knows the window', () => {
  expect(breaking((path, imported) => imported.startsWith('@tauri-apps/') && path !== 'platform/tauri.ts')).toEqual([]);
});

test('features do not import each other', () => {
  const feature = (path: string) => /^features\/([^/]+)/.exec(path)?.[1];
  expect(breaking((path, imported) => feature(path) !== undefined && feature(imported) !== undefined && feature(path) !== feature(imported))).toEqual([]);
});

test('the kit knows words and nothing else of the program', () => {
  expect(breaking((path, imported) => path.startsWith('kit/') && /^(app|api|state|features|platform)\//.test(imported) && imported !== 'app/words')).toEqual([]);
});

test('the stores know nothing of screens', () => {
  expect(breaking((path, imported) => path.startsWith('state/') && /^(app|features)\//.test(imported))).toEqual([]);
});

test('colours stand in the tokens only', () => {
  const colour = /#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(/i;
  const found = [...styles.filter(({ path }) => !path.startsWith('kit/tokens/')), ...sources.filter(({ path }) => path.endsWith('.tsx') && !path.includes('.test.'))]
    .flatMap(({ path, text }) => text.split('\n').map((line, at) => ({ place: `${path}:${at + 1}`, line })))
    .filter(({ line }) => colour.test(line.replaceAll(/href="#\w+"/g, '')));
  expect(found).toEqual([]);
});

test('no sentence stands outside the catalogue', () => {
  const screens = sources.filter(({ path }) => path.endsWith('.tsx') && !path.includes('.test.'));
  // Text between tags, and the attributes that are read aloud. The program's own name is no sentence.
  const spoken = /(?:[^=]>\s*|\b(?:label|title|hint|placeholder|aria-label)=")([A-Za-zÀ-ÿ][^<>{}"=;()]*)(?=<|")/g;
  const found = screens.flatMap(({ path, text }) => [...text.matchAll(spoken)].map(([, said]) => `${path}: ${said?.trim()}`));
  const known = new Set(['app/TopBar.tsx: Raadslag', 'app/TopBar.tsx: F1']);
  expect(found.filter((one) => !known.has(one))).toEqual([]);
});

test('no file is longer than 700 lines, and most are short', () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
  expect(lengths.filter(({ lines }) => lines > 700)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).toSorted((one, other) => one - other);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(150);
});
