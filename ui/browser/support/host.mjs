/** The test host: the real core behind a loopback address, with this test in the place of the person. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { pages } from './pages.mjs';

/** A folder of this test's own, gone when the process ends. */
export function ownFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'raadslag-browser-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts a host on a folder of its own, or on one that another host uses too.
 * `tell('sheet', path)` says what a dialog answers from now on; no path dismisses it.
 */
export async function startHost(home = join(ownFolder(), 'app')) {
  const program = process.env.RAADSLAG_TESTHOST;
  if (!program) throw new Error('RAADSLAG_TESTHOST is not set: it is the path of the built test host');
  const child = spawn(program, [pages, home], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const done = [];
  lines.on('line', (line) => {
    if (isDeed(line)) done.push(line);
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answer = () => Promise.race([nextAnswer(lines), ended.then(() => Promise.reject(new Error('the test host ended')))]);
  const address = await answer();
  return {
    address,
    home,
    /** What the host's hands did: `revealed …`, `copied …`. */
    done,
    async tell(what, path = '') {
      const answered = answer();
      child.stdin.write(`${what} ${path}\n`);
      if ((await answered) !== 'ok') throw new Error(`the test host does not know "${what}"`);
    },
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}

const isDeed = (line) => /^(revealed|copied) /.test(line);

function nextAnswer(lines) {
  return new Promise((resolve) => {
    const hear = (line) => {
      if (isDeed(line)) return;
      lines.off('line', hear);
      resolve(line);
    };
    lines.on('line', hear);
  });
}
