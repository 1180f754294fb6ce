import { expect, test } from 'vitest';

import { sameQuestions } from './same';

test('of one column each name could be every other, the likeliest first', () => {
  expect(sameQuestions(['nieuwlant'], ['Buitengebied', 'Nieuwland'], 1)).toEqual([
    { name: 'nieuwlant', others: [{ name: 'Nieuwland', pairs: [{ left: 'nieuwlant', right: 'Nieuwland' }] }, { name: 'Buitengebied', pairs: [{ left: 'nieuwlant', right: 'Buitengebied' }] }] },
  ]);
});

test('of several columns a name is asked about once, for all years, and never for another year', () => {
  const left = ['2023 · Het Broek', '2024 · Het Broek'];
  const right = ["2023 · 't Broek", "2024 · 't Broek", "2025 · 't Broek", '2023 · Buitengebied'];
  expect(sameQuestions(left, right, 2)).toEqual([
    {
      name: 'Het Broek',
      others: [
        { name: "'t Broek", pairs: [{ left: '2023 · Het Broek', right: "2023 · 't Broek" }, { left: '2024 · Het Broek', right: "2024 · 't Broek" }] },
        { name: 'Buitengebied', pairs: [{ left: '2023 · Het Broek', right: '2023 · Buitengebied' }] },
      ],
    },
  ]);
});

test('keys that differ in more than one part are not asked about', () => {
  expect(sameQuestions(['2023 · Oost'], ['2024 · West'], 2)).toEqual([]);
});
