/** What happened while a table was read or made, each thing with its place in the sheet. */
import type { PlacedText, Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Scroller } from '../../kit';
import { whole } from './letters';

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
                {place && <span className="place">{/^\d/.test(place) ? t('sources-rows-at', { rows: place }) : place}</span>}
                <span className={place ? undefined : 'placeless'}>{text}</span>
              </li>
            ))}
          </ul>
        </Scroller>
      )}
    </section>
  );
}

/** What was skipped, left out, chosen and odd while reading a sheet. */
function ReadReport({ source }: { source: Source }) {
  const { t } = useWords();
  const dropped = source.dropped.map(({ letter, name, why }) => ({ place: letter, text: `${name}: ${why}` }));
  return (
    <>
      <Placed title={t('sources-skipped')} list={source.skipped} none={t('sources-skipped-none')} />
      <Placed title={t('sources-dropped')} list={dropped} none={t('sources-dropped-none')} />
      <Placed title={t('sources-chosen')} list={source.choices} none={t('sources-chosen-none')} />
    </>
  );
}

/** The tables that it was made of, and what was done with them. */
function MadeReport({ source, inputs }: { source: Source; inputs: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      <Placed title={t('sources-made-of')} list={inputs.map((text) => ({ place: '', text }))} none={t('sources-chosen-none')} />
      <Placed title={t('combine-told')} list={source.choices} none={t('sources-chosen-none')} />
    </>
  );
}

export function ReadingReport({ source }: { source: Source }) {
  const { t } = useWords();
  const { combination } = source;
  return (
    <div className="report">
      {combination ? <MadeReport source={source} inputs={combination.inputs} /> : <ReadReport source={source} />}
      <Placed title={t('sources-odd')} list={source.remarks} none={t('sources-odd-none')} />
      <dl className="provenance">
        <dt>{t(combination ? 'sources-made' : 'sources-imported')}</dt>
        <dd>{source.importedBy ? t('sources-imported-by', { at: source.importedAt, who: source.importedBy }) : source.importedAt}</dd>
        <dt>{t('sources-check-code')}</dt>
        <dd className="sha">{source.sha256}</dd>
      </dl>
    </div>
  );
}
