/** What one should know of a source before opening it: rows read, what took its place, what is left to do. */
import type { Snapshot, Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Icon, Tag } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { isAside, isInUse } from './aside';
import { openQuestions } from './cardFields';
import { asksForLook } from './QualityList';

const noFields: Snapshot['fields'] = {};

export function CardMarks({ source }: { source: Source }) {
  const { t, language } = useWords();
  const fields = useSnapshot()?.fields ?? noFields;
  const { path, supersededBy, partOf } = source;
  // A part of another table is closed, and still asks where it came from.
  const open = isInUse(source) ? openQuestions(fields, path).length : 0;
  return (
    <p className="source-state">
      <span className="source-recon">
        <Icon name="done" size="small" />
        <strong>{source.reconciliation}</strong>
      </span>
      {supersededBy && <Tag tone="warning" icon="history">{t('sources-superseded', { name: supersededBy })}</Tag>}
      {!supersededBy && partOf.length > 0 && <span className="muted">{t('sources-part-of', { names: new Intl.ListFormat(language).format(partOf) })}</span>}
      {!supersededBy && source.isSetAside && <Tag>{t('sources-set-aside')}</Tag>}
      {open > 0 && <Tag tone="info">{t('sources-missing', { count: open })}</Tag>}
      {!isAside(source) && asksForLook(source, fields) && <Tag tone="warning" icon="warning">{t('sources-quality-low')}</Tag>}
    </p>
  );
}
