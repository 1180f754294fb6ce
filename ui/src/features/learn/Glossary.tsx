import { useEffect, useRef, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';

import { useWords, words } from '../../app/words';
import { Icon } from '../../kit';
import { termGroups, type TermGroup } from './terms';

interface Entry {
  id: string;
  name: string;
  /** The word in the note, where the interface speaks another language. */
  dutch: string | null;
  definition: string;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const dutch = words('nl');

function useGroups(typed: string): { group: TermGroup; entries: Entry[] }[] {
  const { t, language } = useWords();
  const wish = plain(typed.trim()).split(/\s+/);
  return (Object.keys(termGroups) as TermGroup[])
    .map((group) => ({
      group,
      entries: termGroups[group]
        .map((id): Entry => ({
          id,
          name: t(`term-${id}`),
          dutch: language === 'nl' ? null : dutch.t(`term-${id}`),
          definition: t(`term-${id}-definition`),
        }))
        .filter((entry) => {
          const text = plain(`${entry.name} ${entry.dutch ?? ''} ${entry.definition}`);
          return wish.every((word) => text.includes(word));
        }),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** All words of the method, with a search through names and definitions. */
export function Glossary({ wanted }: { wanted: string | null }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const groups = useGroups(typed);
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) list.current?.querySelector(`#term-${wanted}`)?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  return (
    <>
      <SearchField className="glossary-search" value={typed} onChange={setTyped}>
        <Label className="field-label">{t('learn-search')}</Label>
        <div className="combo">
          <Input className="input" />
          <Button aria-label={t('learn-search-clear')}>
            <Icon name="close" size="small" />
          </Button>
        </div>
      </SearchField>
      <p className="muted" role="status">
        {t('learn-found', { count })}
      </p>
      <div ref={list} className="glossary">
        {groups.map(({ group, entries }) => (
          <section key={group} aria-labelledby={`glossary-${group}`}>
            <h2 id={`glossary-${group}`}>{t(`learn-group-${group}`)}</h2>
            <dl>
              {entries.map((entry) => (
                <div key={entry.id} id={`term-${entry.id}`} className={entry.id === wanted ? 'wanted' : undefined}>
                  <dt>
                    {entry.name}
                    {entry.dutch !== null && entry.dutch !== entry.name && (
                      <span className="muted" lang="nl">
                        {' '}
                        {entry.dutch}
                      </span>
                    )}
                  </dt>
                  <dd>{entry.definition}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </>
  );
}
