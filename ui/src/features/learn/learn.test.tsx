import { readFileSync } from 'node:fs';

import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { changeSettings } from '../../state/settings';
import { axeFindings, showApp } from '../../test/show';
import { termGroups } from './terms';

const learn = async () => {
  const stage = showApp();
  await stage.user.click(await screen.findByRole('button', { name: /^Leren/ }));
  return stage;
};

const glossary = async () => {
  const stage = await learn();
  await stage.user.click(screen.getByRole('tab', { name: 'Begrippen' }));
  return { ...stage, search: screen.getByRole('searchbox', { name: 'Zoek een begrip' }) };
};

test('every term of the catalogue stands in the glossary, once', () => {
  const file = readFileSync('locales/nl/glossary.ftl', 'utf8');
  const inCatalogue = [...file.matchAll(/^term-(\w+)-definition =/gm)].map(([, id]) => id);
  const inGlossary = Object.values(termGroups).flat();
  expect(inGlossary.toSorted()).toEqual(inCatalogue.toSorted());
  expect(new Set(inGlossary).size).toBe(inGlossary.length);
});

test('each kind of question says what it needs and what it cannot say', async () => {
  await learn();
  expect(screen.getByRole('heading', { name: 'Waarom is het gebeurd?' })).toBeInTheDocument();
  expect(screen.getByText('Minstens 10 perioden zonder trendbreuk')).toBeInTheDocument();
  expect(screen.getByText('Dat samen opgaan een oorzaak is')).toBeInTheDocument();
});

test('the glossary is searched through names and definitions, accents aside', async () => {
  const { user, search } = await glossary();
  await user.type(search, 'voor de maatregel');
  expect(screen.getByRole('status')).toHaveTextContent('1 begrip');
  expect(screen.getByText('Nulmeting')).toBeInTheDocument();
  await user.clear(search);
  await user.type(search, 'xyz');
  expect(screen.getByRole('status')).toHaveTextContent('Geen begrip gevonden.');
});

test('in English the Dutch word stands beside the term, because the note is Dutch', async () => {
  const { user, search } = await glossary();
  act(() => changeSettings({ language: 'en' }));
  await user.type(search, 'noemer');
  expect(screen.getByText('Denominator')).toHaveTextContent('Denominator Noemer');
});

test('axe finds nothing on both pages', async () => {
  const { user } = await learn();
  expect(await axeFindings()).toEqual([]);
  await user.click(screen.getByRole('tab', { name: 'Begrippen' }));
  expect(await axeFindings()).toEqual([]);
});
