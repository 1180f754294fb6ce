// @vitest-environment node
/** The catalogue: two languages with the same keys, no key unused, plain Dutch. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { FluentResource } from '@fluent/bundle';
import { expect, test } from 'vitest';

import rules from '../../locales/rules.json';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

interface Message {
  file: string;
  key: string;
  /** Every text this message can become, with `…` where a value goes. */
  texts: string[];
  variables: string[];
}

/** All texts of a pattern: one for each way through its choices. */
function texts(pattern: Pattern | null): string[] {
  if (pattern === null) return [];
  if (typeof pattern === 'string') return [pattern];
  let all = [''];
  for (const part of pattern) {
    const ways = typeof part === 'string' ? [part] : part.type === 'select' ? part.variants.flatMap((variant) => texts(variant.value)) : ['…'];
    all = all.flatMap((begin) => ways.map((way) => begin + way));
  }
  return all;
}

function variables(pattern: Pattern | null): string[] {
  if (pattern === null || typeof pattern === 'string') return [];
  const of = (part: string | Expression): string[] => {
    if (typeof part === 'string') return [];
    if (part.type === 'var') return [part.name];
    if (part.type === 'select') return [...of(part.selector), ...part.variants.flatMap((variant) => variables(variant.value))];
    return [];
  };
  return [...new Set(pattern.flatMap(of))].toSorted();
}

function catalogue(language: string): Message[] {
  const folder = join('locales', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ftl'))
    .toSorted()
    .flatMap((file) => {
      const { body } = new FluentResource(readFileSync(join(folder, file), 'utf8'));
      return body.map(({ id, value }) => ({ file: file.replace('.ftl', ''), key: id, texts: texts(value), variables: variables(value) }));
    });
}

const nl = catalogue('nl');
const en = catalogue('en');
const keys = (messages: readonly Message[]) => messages.map(({ key }) => key).toSorted();

test('Dutch and English have the same keys, each once', () => {
  expect(keys(en)).toEqual(keys(nl));
  expect(new Set(keys(nl)).size).toBe(nl.length);
});

test('Dutch and English take the same values', () => {
  const english = new Map(en.map((message) => [message.key, message.variables]));
  const different = nl.filter((message) => String(english.get(message.key)) !== String(message.variables));
  expect(different.map(({ key }) => key)).toEqual([]);
});

/** Source text of the whole repository, web and Rust. */
function code(): string {
  const skipped = /(^|[/\\])(node_modules|target|dist[^/\\]*|gen|test-results)([/\\]|$)/;
  return ['src', '../src-tauri', '../tests']
    .map((folder) => resolve(folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(tsx?|rs)$/.test(path) && !skipped.test(path) && !path.endsWith('catalogue.test.ts'))
        .map((path) => readFileSync(join(folder, path), 'utf8')),
    )
    .join('\n');
}

/** Keys that the code builds: a TypeScript `app-door-${id}` or a Rust "gate-{name}" stands for all that fit. */
function builtKeys(text: string): RegExp[] {
  const typescript = [...text.matchAll(/`([a-z][\w-]*-(?:\$\{[^`}]*(?:\{[^}]*\})?[^`}]*\}[\w-]*)+)`/g)].map(([, key]) => key?.replaceAll(/\$\{[^}]*\}/g, '\u0000'));
  const rust = [...text.matchAll(/"([a-z][a-z\d-]*-(?:\{[\w:.]*\}[\w-]*)+)"/g)].map(([, key]) => key?.replaceAll(/\{[^}]*\}/g, '\u0000'));
  return [...typescript, ...rust].map((key) => new RegExp(`^${(key ?? '').replaceAll('\u0000', '[\\w-]+')}$`));
}

/** Ends that Rust puts behind a key it spells elsewhere: "{key}-count". */
const builtEnds = (text: string): string[] => [...new Set([...text.matchAll(/"\{\w+\}(-[a-z][a-z\d-]*)"/g)].map(([, end]) => end ?? ''))];

test('every key is used by the code, or its reason is written down', () => {
  const text = code();
  const spelled = new Set(text.match(/[a-z][\w]*(?:-[\w]+)+/g));
  const ends = builtEnds(text);
  const isSpelled = (key: string): boolean => spelled.has(key) || ends.some((end) => key.endsWith(end) && isSpelled(key.slice(0, -end.length)));
  const built = builtKeys(text);
  const isAllowed = (key: string) => rules.usedElsewhere.some(({ prefix }) => key.startsWith(prefix));
  const unused = keys(nl).filter((key) => !isSpelled(key) && !built.some((pattern) => pattern.test(key)) && !isAllowed(key));
  expect(unused).toEqual([]);
});

/** Sentences of a text; a line of its own is one, and so is what stands after a colon. */
const sentences = (text: string) => text.split(/(?<=[.?!:;])\s+|\n/).filter((sentence) => /\p{L}/u.test(sentence));
const wordCount = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word)).length;

test('Dutch sentences are short: 15 words on the screen, 20 in documents', () => {
  const documents: string[] = rules.documents;
  const long = nl.flatMap(({ file, key, texts: all }) =>
    all
      .flatMap(sentences)
      .filter((sentence) => wordCount(sentence) > (documents.includes(file) ? 20 : 15))
      .map((sentence) => `${key} (${wordCount(sentence)}): ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('Dutch uses everyday words, and no English word that has a Dutch one', () => {
  const found = nl.flatMap(({ key, texts: all }) =>
    rules.words
      .filter(({ not }) => all.some((text) => new RegExp(`(?<![\\p{L}.])${not}(?!\\p{L})`, 'iu').test(text)))
      .filter(({ except }) => !(except ?? []).some((prefix) => key.startsWith(prefix)))
      .map(({ not, but }) => `${key}: ${not} → ${but}`),
  );
  expect(found).toEqual([]);
});

test('the user is addressed with u', () => {
  const familiar = nl.filter(({ texts: all }) => all.some((text) => /(?<!\p{L})(?:je|jij|jou|jouw)(?!\p{L})/iu.test(text)));
  expect(familiar.map(({ key }) => key)).toEqual([]);
});
