/** One source: what came in, its card, its columns, and what was noticed while reading. */
import { useState } from 'react';

import type { PlacedText, Source } from '../../api/wire';
import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import { Button, Icon, Scroller, Table, Tabs, Tag } from '../../kit';
import { useDossier } from '../../state/dossier';
import { useScreen } from '../../state/screen';
import { Dictionary } from './Dictionary';
import { whole } from './letters';
import { RowsDialog } from './RowsDialog';

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

function Placed({ title, list, none }: { title: string; list: readonly PlacedText[]; none: string }) {
  const { t } = useWords();
  return (
    <section className="placed">
      <h3>
        {title} <span className="muted">{whole(list.length)}</span>
      </h3>
      {list.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <Scroller className="placed-list" label={title}>
          <ul>
            {list.map(({ place, text }) => (
              <li key={`${place} ${text}`}>
                <span className="place">{/^\d/.test(place) ? t('sources-rows-at', { rows: place }) : place}</span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </Scroller>
      )}
    </section>
  );
}

/** What was skipped, left out, chosen and odd, each with its place in the sheet. */
function ReadingReport({ source }: { source: Source }) {
  const { t } = useWords();
  const dropped = source.dropped.map(({ letter, name, why }) => ({ place: letter, text: `${name}: ${why}` }));
  return (
    <div className="report">
      <Placed title={t('sources-skipped')} list={source.skipped} none={t('sources-skipped-none')} />
      <Placed title={t('sources-dropped')} list={dropped} none={t('sources-dropped-none')} />
      <Placed title={t('sources-chosen')} list={source.choices} none={t('sources-chosen-none')} />
      <Placed title={t('sources-odd')} list={source.remarks} none={t('sources-odd-none')} />
      <dl className="provenance">
        <dt>{t('sources-imported')}</dt>
        <dd>{source.importedBy ? t('sources-imported-by', { at: source.importedAt, who: source.importedBy }) : source.importedAt}</dd>
        <dt>{t('sources-check-code')}</dt>
        <dd className="sha">{source.sha256}</dd>
      </dl>
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

export function SourceCard({ source, isReadOnly }: { source: Source; isReadOnly: boolean }) {
  const { t } = useWords();
  const [tab, setTab] = useState('card');
  const [isOpen, setOpen] = useState(source.supersededBy === null);
  const [isLooking, setLooking] = useState(false);
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
  const isLow = source.quality.some((one) => one.isLow);
  return (
    <article className={`source ${source.supersededBy ? 'old' : ''}`} aria-labelledby={source.id}>
      <header>
        <div className="source-name">
          <h2 id={source.id}>{source.name}</h2>
          <p className="muted">{t('sources-from', { file: source.file, sheet: source.sheet, range: source.range })}</p>
        </div>
        <Button small icon="eye" onPress={() => setLooking(true)}>
          {t('sources-look')}
        </Button>
        {source.supersededBy && (
          <Button small look="subtle" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'sources-less' : 'sources-more')}
          </Button>
        )}
      </header>
      <p className="source-state">
        <span className="source-recon">
          <Icon name="done" size="small" />
          <strong>{source.reconciliation}</strong>
        </span>
        {source.supersededBy && <Tag tone="warning" icon="history">{t('sources-superseded', { name: source.supersededBy })}</Tag>}
        {!source.supersededBy && missing > 0 && <Tag tone="info">{t('sources-missing', { count: missing })}</Tag>}
        {!source.supersededBy && isLow && <Tag tone="warning" icon="warning">{t('sources-quality-low')}</Tag>}
      </p>
      {isOpen && (
        <Tabs
          label={t('sources-about', { name: source.name })}
          selected={tab}
          onSelect={setTab}
          tabs={[
            { id: 'card', title: t('sources-tab-card'), body: <CardForm path={source.path} /> },
            { id: 'columns', title: count('sources-tab-columns', source.columns.length), body: <Dictionary source={source} isReadOnly={isReadOnly} /> },
            { id: 'quality', title: t('sources-quality'), body: <QualityTable source={source} /> },
            { id: 'report', title: count('sources-tab-report', noticed), body: <ReadingReport source={source} /> },
          ]}
        />
      )}
      <RowsDialog source={source} isOpen={isLooking} onClose={() => setLooking(false)} />
    </article>
  );
}
