import { useWords } from '../../app/words';
import { Icon, LadderMark, Term } from '../../kit';

const kinds = ['describe', 'explain', 'predict', 'weigh'] as const;
const terms = { describe: 'descriptive', explain: 'diagnostic', predict: 'predictive', weigh: 'prescriptive' } as const;

/** The four kinds of question, each with what it needs and what it cannot say. */
export function WhatDataCanDo() {
  const { t, lines } = useWords();
  return (
    <>
      <p className="learn-intro">{t('learn-can-lead')}</p>
      <ol className="kinds">
        {kinds.map((kind, rung) => (
          <li key={kind}>
            <LadderMark reached={rung + 1} label={t('learn-rung', { rung: String(rung + 1) })} />
            <div>
              <h2>{t(`learn-${kind}-question`)}</h2>
              <p className="muted">
                <Term of={terms[kind]} />: {t(`learn-${kind}-example`)}
              </p>
            </div>
            <div>
              <h3>{t('learn-needs')}</h3>
              <ul>
                {lines(`learn-${kind}-needs`).map((line) => (
                  <li key={line}>
                    <Icon name="check" size="small" />
                    {line}
                  </li>
                ))}
              </ul>
            </div>
            <div>
              <h3>{t('learn-cannot')}</h3>
              <ul className="not">
                {lines(`learn-${kind}-cannot`).map((line) => (
                  <li key={line}>
                    <Icon name="no" size="small" />
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}
