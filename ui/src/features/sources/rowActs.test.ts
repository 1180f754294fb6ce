// @vitest-environment node
import { expect, test } from 'vitest';

import { corrections, outlineOf } from './outline';
import { rowActs } from './rowActs';
import { intake } from './test/stage';

/** The sheet of the stage: header in rows 4 and 5, data in rows 6 to 420, columns A to I, 423 rows. */
const actsAt = (row: number, role: Parameters<typeof rowActs>[1]['role'] = 'data', on = intake) => Object.fromEntries(rowActs(on, { row, role }).map(({ key, changes }) => [key.replace('import-row-', ''), changes]));

const header = (first: number, last: number) => ({ kind: 'header', first, last });
const range = (dataFirst: number, dataLast: number) => ({ kind: 'range', dataFirst, dataLast, colFirst: 1, colLast: 9 });
const bare = { ...intake, columns: [], headerFirst: 0, headerLast: 0, dataFirst: 0, dataLast: 0 };

test('a header begins higher, or lower in itself, and the data stay where they are', () => {
  expect(actsAt(2, 'title')['header-begins']).toEqual([header(2, 5)]);
  expect(actsAt(5, 'header')['header-begins']).toEqual([header(5, 5)]);
  expect(actsAt(4, 'header')).not.toHaveProperty('header-begins');
});

test('a header that ends elsewhere takes the begin of the data along', () => {
  expect(actsAt(4, 'header')['header-ends']).toEqual([header(4, 4), range(5, 420)]);
  expect(actsAt(6)['header-ends']).toEqual([header(4, 6)]);
  expect(actsAt(5, 'header')).not.toHaveProperty('header-ends');
  expect(actsAt(2, 'title')).not.toHaveProperty('header-ends');
  expect(actsAt(300)).not.toHaveProperty('header-ends');
});

test('a header that begins in or below the data leaves the rest of them below it', () => {
  expect(actsAt(9)['header-begins']).toEqual([header(9, 9)]);
  expect(actsAt(421, 'note')['header-begins']).toEqual([header(421, 421), range(422, 423)]);
  expect(actsAt(423, 'note')).not.toHaveProperty('header-begins');
});

test('data begin and end where they are said to, and a header gives way', () => {
  expect(actsAt(8)['data-begin']).toEqual([range(8, 420)]);
  expect(actsAt(5, 'header')['data-begin']).toEqual([header(4, 4), range(5, 420)]);
  expect(actsAt(4, 'header')['data-begin']).toEqual([header(0, 0), range(4, 420)]);
  expect(actsAt(419)['data-end']).toEqual([range(6, 419)]);
  expect(actsAt(422, 'note')['data-end']).toEqual([range(6, 422)]);
  expect(actsAt(3, 'empty')).not.toHaveProperty('data-end');
  expect(actsAt(6)).not.toHaveProperty('data-begin');
});

test('a row counts or not only where it could do both', () => {
  expect(actsAt(7)['skip']).toEqual([{ kind: 'row', row: 7, include: 'no' }]);
  expect(actsAt(10, 'subtotal')['read']).toEqual([{ kind: 'row', row: 10, include: 'yes' }]);
  for (const [row, role] of [[2, 'title'], [4, 'header'], [11, 'empty'], [422, 'note']] as const) {
    const acts = actsAt(row, role);
    expect([row, 'read' in acts, 'skip' in acts]).toEqual([row, false, false]);
  }
});

test('a sheet without a table gets one from the row where the header or the data begin', () => {
  expect(actsAt(3, 'title', bare)).toEqual({ 'header-begins': [header(3, 3)], 'data-begin': [range(3, 423)] });
});

test('only what differs is corrected, and the whole sheet can be the table', () => {
  expect(corrections(intake, outlineOf(intake))).toEqual([]);
  expect(corrections(bare, outlineOf(bare))).toEqual([range(1, 423)]);
  expect(corrections(intake, { ...outlineOf(intake), colLast: 8 })).toEqual([{ ...range(6, 420), colLast: 8 }]);
});
