/** One source: what came in, its card, its columns, and what was noticed while reading. */
import { useEffect, useState } from 'react';

import type { Combination, Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Tabs } from '../../kit';
import { act } from '../../state/dossier';
import { useScreen } from '../../state/screen';
import { isAside } from './aside';
import { Behind } from './Behind';
import { CardForm } from './CardForm';
import { CardMarks } from './CardMarks';
import { Dictionary } from './Dictionary';
import { focusCard } from './focusCard';
import { whole } from './letters';
import { isJudged, QualityList } from './QualityList';
import { ReadingReport } from './ReadingReport';
import { RowsDialog } from './rows/RowsDialog';
import { VersionDialog } from './VersionDialog';

/** Where the table came from: cells of a sheet, or other tables and a reason. */
function Origin({ source, combination }: { source: Source; combination: Combination | null }) {
  const { t } = useWords();
  if (!combination) return <p className="muted">{t('sources-from', { file: source.file, sheet: source.sheet, range: source.range })}</p>;
  return (
    <>
      <p className="muted">{combination.text}</p>
      <p className="muted">{t('sources-combined-why', { why: combination.why })}</p>
    </>
  );
}

export function SourceCard({ source, isReadOnly }: { source: Source; isReadOnly: boolean }) {
  const { t } = useWords();
  const [tab, setTab] = useState('card');
  // Null until someone opens or closes it: a table that becomes part of another one then closes by itself.
  const [ownOpen, setOpen] = useState<boolean | null>(null);
  const isOpen = ownOpen ?? !isAside(source);
  const [shown, setShown] = useState<{ what: 'rows'; blank: string | null } | { what: 'version' } | null>(null);
  const goal = useScreen((screen) => screen.goal);
  const [seenGoal, setSeenGoal] = useState<string | null>(null);
  // A link to a field of the card must find it on the page; a link to the card itself opens it.
  if (goal !== seenGoal) {
    setSeenGoal(goal);
    if (goal === source.path || goal?.startsWith(`${source.path}.`)) {
      setTab(isJudged(source, goal) ? 'quality' : 'card');
      setOpen(true);
    }
  }
  useEffect(() => {
    if (goal !== source.path) return;
    useScreen.setState({ goal: null });
    focusCard(source.id);
  }, [goal, source]);
  const noticed = source.skipped.length + source.dropped.length + source.choices.length + source.remarks.length;
  const count = (key: string, number: number) => t('sources-tab-count', { title: t(key), count: whole(number) });
  const close = () => setShown(null);
  const look = (blank: string | null) => setShown({ what: 'rows', blank });
  return (
    <article className={`source ${isAside(source) ? 'old' : ''}`} aria-labelledby={source.id}>
      <header>
        <div className="source-name">
          <h2 id={source.id} tabIndex={-1}>
            {source.name}
          </h2>
          <Origin source={source} combination={source.combination} />
        </div>
        {source.hasPrevious && (
          <Button small icon="history" onPress={() => setShown({ what: 'version' })}>
            {t('sources-difference')}
          </Button>
        )}
        <Button small icon="eye" onPress={() => look(null)}>
          {t('sources-look')}
        </Button>
        {!isReadOnly && source.supersededBy === null && !source.isUsed && (
          <Button small look="subtle" onPress={() => void act('set_aside', { dataset: source.id, aside: source.isSetAside ? 'in_use' : 'set_aside' })}>
            {t(source.isSetAside ? 'sources-aside-again' : 'sources-aside')}
          </Button>
        )}
        {isAside(source) && (
          <Button small look="subtle" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'sources-less' : 'sources-more')}
          </Button>
        )}
      </header>
      <CardMarks source={source} />
      {!source.supersededBy && <Behind source={source} isReadOnly={isReadOnly} />}
      {isOpen && (
        <Tabs
          label={t('sources-about', { name: source.name })}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'card', title: t('sources-tab-card'), body: <CardForm source={source} /> },
            { id: 'columns', title: count('sources-tab-columns', source.columns.length), body: <Dictionary source={source} isReadOnly={isReadOnly} onLook={look} /> },
            { id: 'quality', title: t('sources-quality'), body: <QualityList source={source} onLook={look} /> },
            { id: 'report', title: count(source.combination ? 'sources-tab-made' : 'sources-tab-report', noticed), body: <ReadingReport source={source} /> },
          ]}
        />
      )}
      <RowsDialog source={source} blank={shown?.what === 'rows' ? shown.blank : null} isOpen={shown?.what === 'rows'} onClose={close} />
      {shown?.what === 'version' && <VersionDialog source={source} isReadOnly={isReadOnly} onClose={close} />}
    </article>
  );
}
