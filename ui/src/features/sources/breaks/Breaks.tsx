/** Breaks in time: known ones to judge, and the register of those that were judged or written down. */
import './Breaks.css';

import type { KnownBreak, Snapshot } from '../../../api/wire';
import { BoundField } from '../../../app/fields/BoundField';
import { FormSection } from '../../../app/form/FormSection';
import { RowList } from '../../../app/form/RowList';
import { useWords } from '../../../app/words';
import { Button } from '../../../kit';
import { act, useField } from '../../../state/dossier';

function Known({ known, isReadOnly }: { known: KnownBreak; isReadOnly: boolean }) {
  const { t } = useWords();
  const { name, since, what } = known;
  const judge = (concerns: 'yes' | 'no') => void act('judge_break', { name, concerns });
  return (
    <li>
      <p>
        <b>{since}</b> · {what}
      </p>
      {!isReadOnly && (
        <div className="break-acts">
          <Button small aria-label={t('sources-break-yes-of', { what })} onPress={() => judge('yes')}>
            {t('sources-break-yes')}
          </Button>
          <Button small look="subtle" aria-label={t('sources-break-no-of', { what })} onPress={() => judge('no')}>
            {t('sources-break-no')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Break({ path }: { path: string }) {
  const concerns = useField(`${path}.concerns`)?.value;
  return (
    <>
      <BoundField path={`${path}.what`} />
      <div className="field-row form-pair">
        <BoundField path={`${path}.since`} />
        <BoundField path={`${path}.concerns`} />
      </div>
      {concerns === 'yes' && (
        <>
          <BoundField path={`${path}.handling`} rows={2} />
          <BoundField path={`${path}.kind`} />
        </>
      )}
    </>
  );
}

export function Breaks({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const isReadOnly = snapshot.readOnly !== null;
  const { knownBreaks } = snapshot;
  return (
    <div className="source-breaks">
      <FormSection name="breaks" title={t('sources-breaks')} lead={t('sources-breaks-lead')}>
        {knownBreaks.length > 0 && (
          <section aria-labelledby="known-breaks" className="known-breaks">
            <h3 id="known-breaks">{t('sources-breaks-known')}</h3>
            <ul>
              {knownBreaks.map((known) => (
                <Known key={known.name} known={known} isReadOnly={isReadOnly} />
              ))}
            </ul>
          </section>
        )}
        <RowList
          list="breaks"
          name={(place) => t('sources-break', { number: String(place) })}
          add={t('sources-breaks-add')}
          none={<p className="row-none">{t('sources-breaks-none')}</p>}
          row={Break}
        />
      </FormSection>
    </div>
  );
}
