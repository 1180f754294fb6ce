/** One source: what came in, its card, its columns, and what was noticed while reading. */
import { useState } from 'react';

import type { Combination, Source } from '../../api/wire';
import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import { Button, Icon, Table, Tabs, Tag } from '../../kit';
import { tell } from '../../state/notices';
import { act, useDossier } from '../../state/dossier';
import { useScreen } from '../../state/screen';
import { Dictionary } from './Dictionary';
import { focusCard } from './focusCard';
import { whole } from './letters';
import { LongAct } from './LongAct';
import { ReadingReport } from './ReadingReport';
import { RenewFindings } from './RenewFindings';
import { RowsDialog } from './RowsDialog';
import { useLongAct } from './useLongAct';
import { VersionDialog } from './VersionDialog';

/** The fields of the card, in the order in which one would tell about a source. */
const groups = [
  { id: 'origin', fields: ['owner', 'collected', 'definition', 'version', 'status'] },
  { id: 'coverage', fields: ['row_is', 'period', 'reference_date', 'area_level'] },
  { id: 'use', fields: ['legal_basis', 'fitness', 'fitness_reason'] },
  { id: 'care', fields: ['small_count', 'small_count_reason', 'completeness_reason'] },
] as const;

/** Short answers stand beside each other. */
const short = new Set(['owner', 'version', 'period', 'reference_date', 'area_level', 'row_is', 'small_count', 'status', 'small_count_reason']);

function CardForm({ path }: { path: string }) {
  const { t } = useWords();
  return (
    <div className="card-form">
      {groups.map(({ id, fields }) => (
        <div key={id} role="group" className="card-group" aria-labelledby={`${path}-${id}`}>
          <h3 id={`${path}-${id}`}>{t(`sources-group-${id}`)}</h3>
          <div className="field-row card-fields">
            {fields.map((field) => (
              <div key={field} className={short.has(field) ? 'short' : 'long'}>
                <BoundField path={`${path}.${field}`} />
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function Verdict({ isLow }: { isLow: boolean }) {
  const { t } = useWords();
  return isLow ? <Tag tone="warning" icon="warning">{t('sources-look-at')}</Tag> : <Tag tone="done" icon="check">{t('sources-in-order')}</Tag>;
}

const verdict = ({ isLow }: Source['quality'][number]) => <Verdict isLow={isLow} />;

function QualityTable({ source }: { source: Source }) {
  const { t } = useWords();
  return (
    <Table
      caption={t('sources-quality')}
      hideCaption
      rows={source.quality}
      rowId={({ dimension }) => dimension}
      columns={[
        { id: 'dimension', title: t('sources-dimension'), isRowHeader: true, cell: ({ dimension }) => dimension },
        { id: 'text', title: t('sources-measured'), cell: ({ text }) => text },
        {
          id: 'low',
          title: t('sources-verdict'),
          cell: verdict,
        },
      ]}
    />
  );
}

/** Whether it stands below what counts now: an older version, a part of a table that was made of it, or not used. */
export const isAside = ({ supersededBy, partOf, isSetAside }: Source): boolean => supersededBy !== null || partOf.length > 0 || isSetAside;

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

/** What there is to do about versions: tables that got a newer one, findings that have not. */
function Behind({ source, isReadOnly }: { source: Source; isReadOnly: boolean }) {
  const { t } = useWords();
  const making = useLongAct('combine_again');
  async function makeAgain() {
    const snapshot = await making.run({ dataset: source.id });
    if (!snapshot) return;
    tell({ tone: 'done', text: t('sources-made-again', { name: source.name }) });
    const newer = snapshot.sources.find(({ name, supersededBy }) => name === source.name && supersededBy === null);
    if (newer) focusCard(newer.id);
  }
  return (
    <>
      {source.combination?.isBehind && !making.isBusy && (
        <p className="source-behind">
          <Tag tone="warning" icon="history">
            {t('sources-part-behind')}
          </Tag>
          {!isReadOnly && (
            <Button small onPress={() => void makeAgain()}>
              {t('sources-make-again')}
            </Button>
          )}
        </p>
      )}
      <LongAct act={making} label={t('sources-making-again')} />
      {!isReadOnly && source.findingsBehind > 0 && <RenewFindings source={source} onDone={() => focusCard(source.id)} />}
    </>
  );
}

function Marks({ source, missing }: { source: Source; missing: number }) {
  const { t, language } = useWords();
  const { supersededBy, partOf } = source;
  const isLow = source.quality.some((one) => one.isLow);
  return (
    <p className="source-state">
      <span className="source-recon">
        <Icon name="done" size="small" />
        <strong>{source.reconciliation}</strong>
      </span>
      {supersededBy && <Tag tone="warning" icon="history">{t('sources-superseded', { name: supersededBy })}</Tag>}
      {!supersededBy && partOf.length > 0 && <span className="muted">{t('sources-part-of', { names: new Intl.ListFormat(language).format(partOf) })}</span>}
      {!supersededBy && source.isSetAside && <Tag>{t('sources-set-aside')}</Tag>}
      {!isAside(source) && missing > 0 && <Tag tone="info">{t('sources-missing', { count: missing })}</Tag>}
      {!isAside(source) && isLow && <Tag tone="warning" icon="warning">{t('sources-quality-low')}</Tag>}
    </p>
  );
}

export function SourceCard({ source, isReadOnly }: { source: Source; isReadOnly: boolean }) {
  const { t } = useWords();
  const [tab, setTab] = useState('card');
  // Null until someone opens or closes it: a table that becomes part of another one then closes by itself.
  const [ownOpen, setOpen] = useState<boolean | null>(null);
  const isOpen = ownOpen ?? !isAside(source);
  const [shown, setShown] = useState<'rows' | 'version' | null>(null);
  const goal = useScreen((screen) => screen.goal);
  const missing = useDossier(({ snapshot }) => {
    const fields = Object.entries(snapshot?.fields ?? {}).filter(([path]) => path.startsWith(`${source.path}.`));
    return fields.filter(([, field]) => field.required && !field.filled).length;
  });
  // A link to a field of the card must find it on the page.
  if (goal?.startsWith(`${source.path}.`) && (tab !== 'card' || !isOpen)) {
    setTab('card');
    setOpen(true);
  }
  const noticed = source.skipped.length + source.dropped.length + source.choices.length + source.remarks.length;
  const count = (key: string, number: number) => t('sources-tab-count', { title: t(key), count: whole(number) });
  const close = () => setShown(null);
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
          <Button small icon="history" onPress={() => setShown('version')}>
            {t('sources-difference')}
          </Button>
        )}
        <Button small icon="eye" onPress={() => setShown('rows')}>
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
      <Marks source={source} missing={missing} />
      {!source.supersededBy && <Behind source={source} isReadOnly={isReadOnly} />}
      {isOpen && (
        <Tabs
          label={t('sources-about', { name: source.name })}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'card', title: t('sources-tab-card'), body: <CardForm path={source.path} /> },
            { id: 'columns', title: count('sources-tab-columns', source.columns.length), body: <Dictionary source={source} isReadOnly={isReadOnly} /> },
            { id: 'quality', title: t('sources-quality'), body: <QualityTable source={source} /> },
            { id: 'report', title: count(source.combination ? 'sources-tab-made' : 'sources-tab-report', noticed), body: <ReadingReport source={source} /> },
          ]}
        />
      )}
      <RowsDialog source={source} isOpen={shown === 'rows'} onClose={close} />
      {shown === 'version' && <VersionDialog source={source} isReadOnly={isReadOnly} onClose={close} />}
    </article>
  );
}
