import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { changeSettings } from '../state/settings';
import { startAfresh } from '../test/show';
import { useWords, words, WordsProvider } from './words';

test('a missing message stops a test', () => {
  expect(() => words('nl').t('no-such-message')).toThrow('no message no-such-message in nl');
});

test('nothing but the words themselves comes out', () => {
  expect(words('nl').t('app-saved', { at: '10:42' })).toBe('Opgeslagen om 10:42');
  expect(words('nl').t('app-saved', { at: '10:42' })).not.toMatch(/[\u2066-\u2069]/);
});

test('one and many are told apart', () => {
  expect(words('nl').t('app-open-points', { count: 1 })).toBe('Nog 1 punt open');
  expect(words('nl').t('app-open-points', { count: 3 })).toBe('Nog 3 punten open');
});

test('a message of several lines is a list', () => {
  expect(words('nl').lines('learn-describe-cannot')).toEqual(['Dat het ene door het andere komt', 'Dat het zo doorgaat']);
  expect(words('nl').lines('no-such-message')).toEqual([]);
});

test('the language changes without a restart', () => {
  startAfresh();
  function Says() {
    return <p>{useWords().t('app-door-learn')}</p>;
  }
  render(
    <WordsProvider>
      <Says />
    </WordsProvider>,
  );
  expect(screen.getByText('Leren')).toBeInTheDocument();
  act(() => changeSettings({ language: 'en' }));
  expect(screen.getByText('Learn')).toBeInTheDocument();
});
