/** How many rows are shown, and why not all: the number never stands without its conditions. */
import { useRef } from 'react';

import type { Source } from '../../../api/wire';
import { useWords } from '../../../app/words';
import { Button } from '../../../kit';
import { whole } from '../letters';
import { inWords } from './filters';
import type { Filters } from './useFilters';

interface Props {
  source: Source;
  filters: Filters;
  shown: number | null;
  /** Letters of the columns whose conditions leave nothing. */
  emptiedBy: readonly string[];
}

export function FilterBar({ source, filters, shown, emptiedBy }: Props) {
  const words = useWords();
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  /** A button that goes takes focus with it; the bar takes it over. */
  function without(act: () => void) {
    act();
    box.current?.focus();
  }
  function whyNone(): string {
    const guilty = filters.all.filter(({ letter }) => emptiedBy.includes(letter)).map((filter) => inWords(words, source, filter));
    if (guilty.length < 2) return t('sources-rows-none', { filter: guilty[0] ?? '' });
    return t('sources-rows-none-together', { filters: guilty.join(' · ') });
  }
  return (
    <div ref={box} className="filter-bar" role="group" aria-label={t('sources-chips')} tabIndex={-1}>
      <p role="status">
        {shown === null ? t('sources-rows-counting') : t('sources-rows-shown', { shown: whole(shown), all: whole(source.records) })}
        {shown === 0 && emptiedBy.length > 0 && <span className="muted"> {whyNone()}</span>}
      </p>
      {filters.all.map((filter) => {
        const text = inWords(words, source, filter);
        return (
          <Button key={filter.letter} small icon="close" aria-label={t('sources-chip-off', { filter: text })} onPress={() => without(() => filters.set(filter.letter, null))}>
            <span className="chip-words">{text}</span>
          </Button>
        );
      })}
      {filters.all.length > 0 && (
        <Button small look="subtle" onPress={() => without(filters.clear)}>
          {t('sources-chips-clear')}
        </Button>
      )}
    </div>
  );
}
