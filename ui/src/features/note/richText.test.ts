import { expect, test } from 'vitest';

import { dressAll, fill, read, type LookOf } from './chips';
import { firstBareNumber, isDutchNumber, pieces, shown, statedRaw } from './richText';

const look: LookOf = (piece) => ({ text: shown(piece), mark: '', state: 'fresh', heard: '' });

const texts = [
  '',
  'Alleen woorden.',
  '{R1.3|24,8%}',
  'In Oost is het {R1.3|24,8%}. Het kost {=120000 € "begroting 2027"}.',
  '{R1.1|1}{R1.2|2} naast elkaar {R12.10}',
  'Regel een\nregel twee {=€ 1.200 "aanname"}\n',
  '\n\nbegin leeg',
  'Kapot {R1} en {=10 %} en een open { haakje',
  'Ook {R1.2} zonder wat de schrijver zag, en  dubbele spaties.',
];

test.each(texts)('a text comes back out of the page as it went in: %j', (text) => {
  const box = document.createElement('div');
  fill(box, text, look);
  expect(read(box)).toBe(text);
  dressAll(box, (piece) => ({ ...look(piece), state: 'stale', mark: 'R1', heard: ', verouderd' }));
  expect(read(box)).toBe(text);
});

test('what a browser makes of lines is read as lines', () => {
  const box = document.createElement('div');
  box.append('een', Object.assign(document.createElement('div'), { textContent: 'twee' }), document.createElement('br'), 'drie');
  expect(read(box)).toBe('een\ntwee\ndrie');
});

test('the break that a browser leaves behind when all is deleted is no text', () => {
  const box = document.createElement('div');
  box.append(document.createElement('br'));
  expect(read(box)).toBe('');
});

test('a text falls apart into words, references and stated numbers', () => {
  expect(pieces('Het is {R1.3|24,8%} of {=120000 € "begroting 2027"}.')).toEqual([
    { kind: 'words', text: 'Het is ' },
    { kind: 'reference', raw: '{R1.3|24,8%}', finding: 'R1', place: 3, seen: '24,8%' },
    { kind: 'words', text: ' of ' },
    { kind: 'stated', raw: '{=120000 € "begroting 2027"}', number: '120000', unit: '€', basis: 'begroting 2027' },
    { kind: 'words', text: '.' },
  ]);
});

test.each([
  ['{=120000 € "begroting"}', '€ 120.000'],
  ['{=€ 120.000 "begroting"}', '€ 120.000'],
  ['{=12,5 % "aanname"}', '12,5%'],
  ['{=30 plaatsen "aanname"}', '30 plaatsen'],
  ['{=1234567 "telling"}', '1.234.567'],
])('a stated number reads as it will be printed: %s', (raw, expected) => {
  const [piece] = pieces(raw);
  expect(piece && shown(piece)).toBe(expected);
});

test('a stated number cannot break the text it goes into', () => {
  const raw = statedRaw('120000', '€', ' begroting "2027" {concept} ');
  expect(raw).toBe('{=120000 € "begroting 2027 concept"}');
  expect(pieces(raw)[0]?.kind).toBe('stated');
});

test.each<[string, string | null]>([
  ['Het aandeel is 24,8% in de wijk.', '24,8%'],
  ['Er is € 1.200 over.', '€ 1.200'],
  ['Er zijn 412 aanvragen.', '412'],
  ['Het is 12 % hoger.', '12 %'],
  ['Op 14 maart 2026, de 2e keer, volgens artikel 3.', null],
  ['Tussen 2021–2024 en in schooljaar 2023/24.', null],
  ['GM0363 en 65-plussers, zie {R1.2|12} en {=10 % "aanname"}.', null],
  ['{R1.2|12} en dan 7 keer', '7'],
])('the bare number in %j is %j', (text, expected) => {
  const found = firstBareNumber(text);
  expect(found?.text ?? null).toBe(expected);
  if (found) expect(text.slice(found.from, found.to)).toBe(expected);
});

test.each([
  ['1.200', true],
  ['120000', true],
  ['12,5', true],
  ['€ 1.200', true],
  ['1.2', false],
  ['twaalf', false],
  ['', false],
])('%j is a Dutch number: %s', (text, expected) => expect(isDutchNumber(text)).toBe(expected));
