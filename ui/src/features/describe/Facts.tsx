/** Beside the figure: how strong it is, what to keep in mind, what it does not say, where it comes from. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { Finding } from '../../api/wire';
import { Evidence, Icon, LinkButton, type IconName } from '../../kit';
import { Cells } from './Cells';

export function Facts({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const { label, caveats, notConcluded } = finding;
  return (
    <div className="facts">
      <section aria-labelledby="facts-label">
        <h2 id="facts-label">{t('step-describe-evidence')}</h2>
        <Evidence strength={Math.min(4, Math.max(0, label.bars)) as 0 | 1 | 2 | 3 | 4}>{label.text}</Evidence>
        <p className="muted">{label.why}</p>
      </section>
      <Points id="facts-caveats" title={t('step-describe-caveats')} icon="info" points={caveats} />
      <Points id="facts-not" title={t('step-describe-not-concluded')} icon="no" points={notConcluded} />
      <Where finding={finding} />
    </div>
  );
}

function Points({ id, title, icon, points }: { id: string; title: string; icon: IconName; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={icon === 'no' ? 'nots' : ''}>
        {points.map((point) => (
          <li key={point}>
            <Icon name={icon} size="small" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ finding }: { finding: Finding }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { trail, rows, computedAt } = finding;
  return (
    <section aria-labelledby="facts-where">
      <h2 id="facts-where">{t('step-describe-where')}</h2>
      <ol className="trail">
        <li>
          <Icon name="document" />
          <span>
            {trail.file}
            <small>
              {t('step-describe-code')} <span className="num">{trail.checkCode}</span>
            </small>
          </span>
        </li>
        <li>
          <Icon name="table" />
          <span>
            {t('step-describe-sheet', { sheet: trail.sheet })}
            <small>{trail.range}</small>
          </span>
        </li>
        {trail.columns.map((column) => (
          <li key={`${column.letter}-${column.part}`}>
            <Icon name="column" />
            <span>
              {t('step-describe-column', { letter: column.letter, name: column.name })}
              <small>{column.part}</small>
            </span>
          </li>
        ))}
        {trail.filter.length > 0 && (
          <li>
            <Icon name="list" />
            <span>
              {t('step-describe-only')}
              {trail.filter.map((condition) => (
                <small key={condition}>{condition}</small>
              ))}
            </span>
          </li>
        )}
        <li>
          <Icon name="cells" />
          <span>
            <LinkButton onPress={() => setOpen(true)}>{trail.cells}</LinkButton>
            <small>{rows}</small>
          </span>
        </li>
      </ol>
      <p className="muted computed">{computedAt}</p>
      <Cells trail={trail} isOpen={isOpen} onClose={() => setOpen(false)} />
    </section>
  );
}
