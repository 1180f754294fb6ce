/** Where the table stands on the sheet, by row numbers and column letters. */
import { useEffect, useRef, useState } from 'react';

import type { Intake } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, TextField } from '../../kit';
import { change } from './importing';
import { columnNumber } from './letters';
import { corrections, outlineOf, type Outline } from './outline';

const parts = ['header-first', 'header-last', 'data-first', 'data-last', 'col-first', 'col-last'] as const;
type Part = (typeof parts)[number];
type Texts = Record<Part, string>;

function textsOf(intake: Intake): Texts {
  const { headerFirst, headerLast, dataFirst, dataLast, colFirst, colLast } = outlineOf(intake);
  const letter = (column: number) => intake.letters[column - 1] ?? 'A';
  return {
    'header-first': headerFirst ? String(headerFirst) : '',
    'header-last': headerLast ? String(headerLast) : '',
    'data-first': String(dataFirst),
    'data-last': String(dataLast),
    'col-first': letter(colFirst),
    'col-last': letter(colLast),
  };
}

/** A row from 1, or 0 for an empty field; NaN for anything else. */
const rowNumber = (text: string) => (text.trim() === '' ? 0 : /^\d{1,7}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** Keys of what is wrong, by field. */
function problems(texts: Texts, intake: Intake): Partial<Record<Part, string>> {
  const wrong: Partial<Record<Part, string>> = {};
  const rows = (part: Part) => rowNumber(texts[part]);
  for (const part of ['header-first', 'header-last', 'data-first', 'data-last'] as const) {
    const row = rows(part);
    if (!(row >= 0 && row <= intake.rows) || (part.startsWith('data') && row === 0)) wrong[part] = 'import-outline-row-wrong';
  }
  for (const part of ['col-first', 'col-last'] as const) {
    const column = columnNumber(texts[part]);
    if (column === null || column > intake.letters.length) wrong[part] = 'import-outline-column-wrong';
  }
  if (Object.keys(wrong).length > 0) return wrong;
  if (rows('header-last') < rows('header-first') || (rows('header-first') === 0) !== (rows('header-last') === 0)) wrong['header-last'] = 'import-outline-order';
  if (rows('data-first') <= rows('header-last')) wrong['data-first'] = 'import-outline-below';
  if (rows('data-last') < rows('data-first')) wrong['data-last'] = 'import-outline-order';
  if ((columnNumber(texts['col-last']) ?? 0) < (columnNumber(texts['col-first']) ?? 0)) wrong['col-last'] = 'import-outline-order';
  return wrong;
}

/** What the texts say; only for texts that nothing is wrong with. */
const outlineFrom = (texts: Texts): Outline => ({
  headerFirst: rowNumber(texts['header-first']),
  headerLast: rowNumber(texts['header-last']),
  dataFirst: rowNumber(texts['data-first']),
  dataLast: rowNumber(texts['data-last']),
  colFirst: columnNumber(texts['col-first']) ?? 1,
  colLast: columnNumber(texts['col-last']) ?? 1,
});

export function OutlineForm({ intake, onClose }: { intake: Intake; onClose: () => void }) {
  const { t } = useWords();
  const [texts, setTexts] = useState(() => textsOf(intake));
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Focus alone would bring only the first box into view, without what it is a part of.
    form.current?.querySelector('input')?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: 'start' });
  }, []);
  useEffect(() => {
    const it = form.current;
    const close = (event: KeyboardEvent) => event.key === 'Escape' && onClose();
    it?.addEventListener('keydown', close);
    return () => it?.removeEventListener('keydown', close);
  }, [onClose]);
  const wrong = problems(texts, intake);
  const apply = async () => {
    setChecked(true);
    const first = parts.find((part) => wrong[part]);
    if (first) form.current?.querySelectorAll('input')[parts.indexOf(first)]?.focus();
    else if (await change(...corrections(intake, outlineFrom(texts)))) onClose();
  };
  return (
    <form
      ref={form}
      className="pane-card outline-form"
      aria-labelledby="import-outline-title"
      onSubmit={(event) => {
        event.preventDefault();
        void apply();
      }}
    >
      <h2 id="import-outline-title">{t('import-outline')}</h2>
      <p className="muted">{t('import-outline-hint')}</p>
      <div className="field-row outline-fields">
        {parts.map((part) => (
          <TextField
            key={part}
            label={t(`import-outline-${part}`)}
            value={texts[part]}
            inputMode={part.startsWith('col') ? 'text' : 'numeric'}
            error={isChecked && wrong[part] ? t(wrong[part]) : null}
            onChange={(value) => setTexts({ ...texts, [part]: value })}
          />
        ))}
      </div>
      <p className="pane-line">
        <Button small look="primary" type="submit">
          {t('import-outline-apply')}
        </Button>
        <Button small onPress={onClose}>
          {t('kit-close')}
        </Button>
      </p>
    </form>
  );
}
