import { afterEach, expect, test, vi } from 'vitest';

import { http } from './http';
import type { Progress } from './types';

afterEach(() => vi.unstubAllGlobals());

/** An answer that arrives in pieces of any size. */
function answering(...pieces: string[]) {
  const fetched = vi.fn(async () => {
    const bytes = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start(to) {
        for (const piece of pieces) to.enqueue(bytes.encode(piece));
        to.close();
      },
    });
    return { body, status: 200 };
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('progress comes before the answer, however the lines are cut', async () => {
  const fetched = answering('{"progress":{"do', 'ne":1,"total":2,"text":""}}\n{"ok":', '{"name":"x"}}\n');
  const seen: Progress[] = [];
  expect(await http('1234', 'secret').call('home', { a: 1 }, (progress) => seen.push(progress))).toEqual({ name: 'x' });
  expect(seen.map((progress) => progress.done)).toEqual([1]);
  expect(fetched).toHaveBeenCalledWith('http://127.0.0.1:1234/call/home', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-raadslag-token': 'secret' },
    body: '{"a":1}',
  });
});

test('a failure is thrown as it was told', async () => {
  answering('{"failure":{"kind":"file","text":"De schijf is vol.","remedy":null,"place":null}}');
  await expect(http('1', 't').call('undo', {})).rejects.toMatchObject({ failure: { kind: 'file', text: 'De schijf is vol.' } });
});

test('an answer that breaks off is a bug', async () => {
  answering('{"progress":{"done":1,"total":null,"text":""}}\n');
  await expect(http('1', 't').call('undo', {})).rejects.toMatchObject({ failure: { kind: 'bug' } });
});
