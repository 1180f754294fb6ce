import { beforeEach, expect, test } from 'vitest';

import { setPlatform } from '../platform';
import { demoSnapshot } from '../platform/demo';
import { fakeCore } from '../platform/fake';
import { startAfresh } from '../test/show';
import { act, neighbours, openGates, useDossier, workStep } from './dossier';
import { useFailures } from './failures';
import { dismiss, useNotices } from './notices';
import { nextZoom } from './settings';

beforeEach(startAfresh);

const refuse = (kind: string, place: string | null = null) =>
  setPlatform(
    fakeCore({
      set_field: () => {
        throw { kind, text: 'Dat gaat niet.', remedy: 'Doe het anders.', place };
      },
    }),
  );

const set = () => act('set_field', { path: 'name', value: 'x' });

test('a refusal is a warning that stays in the list after it was sent away', async () => {
  refuse('refused');
  expect(await set()).toBeNull();
  const [notice] = useNotices.getState().showing;
  expect(notice).toMatchObject({ tone: 'warning', text: 'Dat gaat niet.', remedy: 'Doe het anders.' });
  dismiss(notice?.id ?? 0);
  expect(useNotices.getState().showing).toEqual([]);
  expect(useNotices.getState().list).toHaveLength(1);
});

test('wrong input stands at its field', async () => {
  refuse('input', 'name');
  await set();
  expect(useFailures.getState().atField).toEqual({ name: 'Dat gaat niet.' });
  expect(useNotices.getState().list).toEqual([]);
});

test('a file that fails asks what to do, and can be tried again', async () => {
  refuse('file');
  await set();
  expect(useFailures.getState().asking?.failure.kind).toBe('file');
  setPlatform(fakeCore({ set_field: demoSnapshot }));
  useFailures.getState().asking?.retry?.();
  await expect.poll(() => useDossier.getState().snapshot?.dossier.name).toBe('Energiearmoede in Oost');
});

test('a cancelled task says nothing', async () => {
  refuse('cancelled');
  await set();
  expect(useNotices.getState().list).toEqual([]);
  expect(useFailures.getState().asking).toBeNull();
});

test('an error without a kind is a bug of ours', async () => {
  setPlatform(
    fakeCore({
      set_field: () => {
        throw new Error('boom');
      },
    }),
  );
  await set();
  expect(useFailures.getState().asking?.failure).toMatchObject({ kind: 'bug', text: 'boom' });
});

test('acts go one after another and the last answer wins', async () => {
  const order: string[] = [];
  const slow = (name: string, ms: number) => async () => {
    order.push(`${name} in`);
    await new Promise((resolve) => setTimeout(resolve, ms));
    order.push(`${name} out`);
    return { ...demoSnapshot(), undo: name };
  };
  setPlatform(fakeCore({ undo: slow('undo', 20), redo: slow('redo', 1) }));
  await Promise.all([act('undo', {}), act('redo', {})]);
  expect(order).toEqual(['undo in', 'undo out', 'redo in', 'redo out']);
  expect(useDossier.getState().snapshot?.undo).toBe('redo');
});

test('tips do not stand in the way, and a step outside the track is no neighbour', () => {
  const snapshot = demoSnapshot();
  expect(openGates(snapshot, 'question').map((gate) => gate.id)).toEqual(['g1-do-nothing']);
  expect(openGates(snapshot, 'start')).toEqual([]);
  expect(neighbours(snapshot, 'describe').after?.id).toBe('note');
  expect(neighbours(snapshot, 'start').before).toBeNull();
});

test('the work stands at the current step, else at the first open one', () => {
  const snapshot = demoSnapshot();
  expect(workStep(snapshot)).toBe('question');
  const without = { ...snapshot, steps: snapshot.steps.map((step) => ({ ...step, status: step.id === 'start' ? ('done' as const) : ('open' as const) })) };
  expect(workStep(without)).toBe('question');
});

test('zoom stays within 80 and 200 %', () => {
  expect(nextZoom(1, 1)).toBe(1.1);
  expect(nextZoom(1, -1)).toBe(0.9);
  expect(nextZoom(2, 1)).toBe(2);
  expect(nextZoom(0.8, -1)).toBe(0.8);
});
