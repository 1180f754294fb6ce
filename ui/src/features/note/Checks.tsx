/** The Notatoets: what is still to mend in form, text and content. Concrete points, no grade. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { CheckItem, NoteChecks } from '../../api/wire';
import { Button, Dialog, Icon } from '../../kit';
import { openStep } from '../../state/screen';

type Aspect = 'form' | 'text' | 'content';
const aspects: readonly Aspect[] = ['form', 'text', 'content'];
const shownAtOnce = 3;

export function Checks({ checks }: { checks: NoteChecks }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  // One of each aspect first, so that no aspect is hidden behind another.
  const all = aspects.flatMap((aspect) => checks[aspect].map((item, at) => ({ aspect, item, at })));
  const inTurn = all.toSorted((a, b) => a.at - b.at);
  const shown = inTurn.slice(0, shownAtOnce);
  return (
    <section className="checks" aria-label={t('step-note-checks')}>
      <div className="checks-label">
        <b>{t('step-note-checks')}</b>
        <small>{all.length > 0 ? t('step-note-checks-count', { count: all.length }) : t('step-note-checks-none')}</small>
      </div>
      {shown.length > 0 && (
        <ul>
          {shown.map(({ aspect, item }) => (
            <li key={`${aspect}-${item.text}-${item.detail}`}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      )}
      {all.length > shownAtOnce && (
        <Button look="subtle" onPress={() => setOpen(true)}>
          {t('step-note-checks-all', { count: all.length })}
        </Button>
      )}
      <Dialog title={t('step-note-checks')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="muted">{t('step-note-checks-filled', { filled: String(checks.filled), blocks: String(checks.blocks) })}</p>
        {aspects.map((aspect) => (
          <section key={aspect} className="checks-aspect" aria-label={t(`step-note-checks-${aspect}`)}>
            <h3>{t(`step-note-checks-${aspect}`)}</h3>
            {checks[aspect].length === 0 && <p className="muted">{t('step-note-checks-none')}</p>}
            <ul>
              {checks[aspect].map((item) => (
                <li key={`${item.text}-${item.detail}`}>
                  <Item item={item} onGo={() => setOpen(false)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </Dialog>
    </section>
  );
}

function Item({ item, onGo }: { item: CheckItem; onGo?: () => void }) {
  const { text, detail, field } = item;
  const inside = (
    <>
      <Icon name="warning" size="small" />
      <span>
        <b>{text}</b>
        <small>{detail}</small>
      </span>
    </>
  );
  if (field === null) return <span className="check-item">{inside}</span>;
  return (
    <button
      type="button"
      className="check-item"
      onClick={() => {
        onGo?.();
        // A dialog that closes takes focus back first.
        setTimeout(() => openStep('note', field));
      }}
    >
      {inside}
      <Icon name="caretRight" size="small" />
    </button>
  );
}
