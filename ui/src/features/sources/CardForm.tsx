/** The card of a source: what is asked of this table, with the tables behind it when it was made of others. */
import type { Source } from '../../api/wire';
import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import { Button } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { groupsOf } from './cardFields';
import { CopyCard } from './CopyCard';
import { SheetsBehind } from './SheetsBehind';

/** Short answers stand beside each other. */
const short = new Set<string>(['owner', 'version', 'period', 'reference_date', 'area_level', 'row_is', 'small_count', 'status', 'small_count_reason']);

/** What the sheet itself states for a field that is still empty; nothing is filled in unasked. */
function Stated({ source, path }: { source: Source; path: string }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const said = source.stated.find((one) => one.path === path);
  if (!said || snapshot?.readOnly !== null) return null;
  return (
    <div className="card-stated">
      <p className="muted">{said.text}</p>
      <Button small onPress={() => void act('set_field', { path, value: said.value })}>
        {t('sources-stated-take', { value: said.shown })}
      </Button>
    </div>
  );
}

export function CardForm({ source }: { source: Source }) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot) return null;
  const { path, combination } = source;
  return (
    <div className="card-form">
      {combination && combination.sheets.length > 0 && <SheetsBehind path={path} sheets={combination.sheets} snapshot={snapshot} />}
      {groupsOf(snapshot.fields, path).map(({ id, names }) => (
        <div key={id} role="group" className="card-group" aria-labelledby={`${path}-${id}`}>
          <h3 id={`${path}-${id}`}>{t(`sources-group-${id}`)}</h3>
          <div className="field-row card-fields">
            {names.map((name) => (
              <div key={name} className={short.has(name) ? 'short' : 'long'}>
                <BoundField path={`${path}.${name}`} />
                <Stated source={source} path={`${path}.${name}`} />
              </div>
            ))}
          </div>
        </div>
      ))}
      {snapshot.readOnly === null && <CopyCard source={source} snapshot={snapshot} />}
    </div>
  );
}
