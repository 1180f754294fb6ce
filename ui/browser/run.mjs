/**
 * Runs the tests of this folder: the interface in a browser, against the real core.
 *
 *   npm run test:browser                 all of them
 *   npm run test:browser -- journey      those whose file name holds the word
 *
 * RAADSLAG_TESTHOST is the built test host (`cargo xtask test --only browser` sets it).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { buildPages } from './support/pages.mjs';

const words = process.argv.slice(2);
const folder = import.meta.dirname;
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.test.mjs') && words.every((word) => name.includes(word)))
  .map((name) => join(folder, name));

await buildPages();
// Every wait in a test has its own limit; this one is for a program that hangs, and holds for a file as a whole too.
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', '--test-timeout=600000', ...files], { stdio: 'inherit' });
process.exit(status ?? 1);
