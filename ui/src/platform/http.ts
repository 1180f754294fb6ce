/**
 * The same core behind a loopback address, so that a browser can test it. In test builds only.
 *
 * `POST /call/<name>` answers with lines of JSON: any number of `{"progress": …}`, then one
 * `{"ok": …}` or `{"failure": …}`. `GET /events` answers with lines `{"event": …, "payload": …}`
 * for as long as the page is there.
 */
import { CallFailure, toCallFailure, type Failure, type Platform, type Progress } from './types';

type Line = { progress: Progress } | { ok: unknown } | { failure: Failure };

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<unknown> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    // One line waits for the next: that is what reading a stream is.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read();
    if (done) break;
    const parts = (rest + value).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) if (part.trim()) yield JSON.parse(part);
  }
  if (rest.trim()) yield JSON.parse(rest);
}

export function http(port: string, token: string): Platform {
  const address = `http://127.0.0.1:${port}`;
  const headers = { 'content-type': 'application/json', 'x-raadslag-token': token };
  const handlers = new Map<string, Set<(payload: unknown) => void>>();
  let listening = false;

  async function hearEvents() {
    const answer = await fetch(`${address}/events`, { headers });
    if (!answer.body) return;
    for await (const line of lines(answer.body)) {
      const { event, payload } = line as { event: string; payload: unknown };
      for (const handler of handlers.get(event) ?? []) handler(payload);
    }
  }

  return {
    async call<T>(name: string, args: unknown, onProgress?: (progress: Progress) => void) {
      try {
        const answer = await fetch(`${address}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(args ?? {}) });
        if (!answer.body) throw new Error(`no answer to ${name}`);
        for await (const raw of lines(answer.body)) {
          const line = raw as Line;
          if ('progress' in line) onProgress?.(line.progress);
          else if ('failure' in line) throw new CallFailure(line.failure);
          else return line.ok as T;
        }
        throw new Error(`${name} ended without an answer (${answer.status})`);
      } catch (thrown) {
        throw toCallFailure(thrown);
      }
    },
    async listen<T>(event: string, handler: (payload: T) => void) {
      const set = handlers.get(event) ?? new Set();
      handlers.set(event, set.add(handler as (payload: unknown) => void));
      if (!listening) {
        listening = true;
        void hearEvents();
      }
      return () => set.delete(handler as (payload: unknown) => void);
    },
  };
}
