/** The nine dimensions of quality: what was measured in the table, and what a person makes of the rest. */
import { useId } from 'react';

import type { Column, Quality, Snapshot, Source } from '../../api/wire';
import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import { Button, Tag } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { whole } from './letters';

type Fields = Snapshot['fields'];

const noFields: Fields = {};

/** So many columns are named; the others stand in the list of columns. */
const mostBlanks = 3;

/** Whether it asks for a look at the table as a whole: what was measured does until it is judged, and what someone found too weak. */
export const asksForLook = ({ quality }: Source, fields: Fields): boolean =>
  quality.some(({ standing, field, id, isRemarkable }) => {
    if (field === null) return standing === 'attention';
    return fields[field]?.value === 'poor' || (id === 'plausibility' && isRemarkable && standing === 'open');
  });

/** Path of the dimension's judgement or of its reason. */
export const isJudged = ({ quality }: Source, path: string): boolean => quality.some(({ field }) => field !== null && (path === field || path === `${field}_reason`));

/** How many are in order, ask for a look, and wait for a judgement: "7 van 9 in orde, 2 nog te beoordelen". */
function useCount(quality: readonly Quality[]): string {
  const { t } = useWords();
  const having = (wanted: string) => quality.filter(({ standing }) => standing === wanted).length;
  const attention = having('attention');
  const open = having('open');
  return [
    t('sources-quality-good', { good: having('good'), all: quality.length }),
    ...(attention > 0 ? [t('sources-quality-attention', { count: attention })] : []),
    ...(open > 0 ? [t('sources-quality-open', { count: open })] : []),
  ].join(', ');
}

interface SeenProps {
  source: Source;
  about: Quality;
  /** To the rows: those without a value in this column, or all of them. */
  onLook: (blank: string | null) => void;
}

/** The way to the rows without a value, for the columns that lack most of them. */
function Blanks({ columns, onLook }: { columns: readonly Column[]; onLook: (letter: string) => void }) {
  const { t } = useWords();
  const gaps = columns.filter(({ missing }) => missing > 0).toSorted((one, other) => other.missing - one.missing);
  const more = gaps.length - mostBlanks;
  return (
    <>
      {gaps.slice(0, mostBlanks).map(({ letter, name, missing }) => (
        <Button key={letter} small icon="eye" onPress={() => onLook(letter)}>
          {t('sources-look-blank', { name, rows: whole(missing) })}
        </Button>
      ))}
      {more > 0 && <p className="muted">{t('sources-blank-more', { count: more })}</p>}
    </>
  );
}

/** What was measured; with cells that are empty or stand out goes the way to the rows. */
function Seen({ source, about: { id, seen, isRemarkable }, onLook }: SeenProps) {
  const { t } = useWords();
  const look = id === 'validity' ? t('sources-quality-cells') : id === 'plausibility' ? t('sources-quality-numbers') : null;
  if (seen.length === 0) return null;
  return (
    <div className="quality-seen">
      {seen.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isRemarkable && look && (
        <Button small icon="eye" onPress={() => onLook(null)}>
          {look}
        </Button>
      )}
      {id === 'completeness' && <Blanks columns={source.columns} onLook={onLook} />}
    </div>
  );
}

function Verdict({ standing }: { standing: string }) {
  const { t } = useWords();
  return standing === 'attention' ? <Tag tone="warning" icon="warning">{t('sources-look-at')}</Tag> : <Tag tone="done" icon="check">{t('sources-in-order')}</Tag>;
}

function Measured(props: SeenProps) {
  const { about } = props;
  return (
    <li>
      <div className="quality-name">
        <h4>{about.dimension}</h4>
        <p className="muted">{about.about}</p>
      </div>
      <Seen {...props} />
      <Verdict standing={about.standing} />
    </li>
  );
}

/** Its question says what it is about; the reason is asked once there is a judgement. */
function Judged({ path, fields, ...seen }: SeenProps & { path: string; fields: Fields }) {
  const { about } = seen;
  const { t } = useWords();
  const name = useId();
  const verdict = fields[path]?.value ?? '';
  const reason = `${path}_reason`;
  return (
    <li>
      <div className="quality-name">
        <h4 id={name}>{about.dimension}</h4>
        {verdict === '' && <p className="muted">{t('sources-quality-not-judged')}</p>}
      </div>
      <div className="quality-judged" role="group" aria-labelledby={name}>
        <Seen {...seen} />
        <BoundField path={path} layout="row" asks="must" />
        {(verdict !== '' || fields[reason]?.filled) && <BoundField path={reason} rows={2} asks={verdict === 'good' ? 'may' : 'must'} />}
      </div>
    </li>
  );
}

export function QualityList({ source, onLook }: Pick<SeenProps, 'source' | 'onLook'>) {
  const { t, language } = useWords();
  const id = useId();
  const fields = useSnapshot()?.fields ?? noFields;
  const { quality, partOf, singledOut } = source;
  const measured = quality.filter(({ field }) => field === null);
  const judged = quality.filter(({ field }) => field !== null);
  const count = useCount(quality);
  return (
    <div className="quality">
      <p className="quality-count num">{count}</p>
      <section aria-labelledby={`${id}-measured`}>
        <h3 id={`${id}-measured`}>{t('sources-quality-measured')}</h3>
        <ul>
          {measured.map((about) => (
            <Measured key={about.id} source={source} about={about} onLook={onLook} />
          ))}
        </ul>
      </section>
      {singledOut && (
        <section aria-labelledby={`${id}-singled-out`}>
          <h3 id={`${id}-singled-out`}>{t('sources-singled-out')}</h3>
          <p className="quality-people">
            <span>{singledOut.text}</span>
            <Verdict standing={singledOut.isRemarkable ? 'attention' : 'good'} />
          </p>
        </section>
      )}
      {judged.length > 0 && (
        <section aria-labelledby={`${id}-judged`}>
          <h3 id={`${id}-judged`}>{t('sources-quality-judged')}</h3>
          <ul>
            {judged.map((about) => about.field !== null && <Judged key={about.id} source={source} about={about} path={about.field} fields={fields} onLook={onLook} />)}
          </ul>
        </section>
      )}
      {judged.length === 0 && partOf.length > 0 && <p className="muted">{t('sources-quality-judged-there', { names: new Intl.ListFormat(language).format(partOf) })}</p>}
    </div>
  );
}
