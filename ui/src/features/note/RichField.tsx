/**
 * A text of the note in which numbers are chips. The browser edits the words; what is stored is read
 * back out of the element. Undo is the program's own, so that it also reaches what was typed here before.
 */
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';

import { useStored } from '../../app/fields/useStored';
import { fieldKey } from '../../app/fields/fieldKey';
import { useWords } from '../../app/words';
import type { Field, NoteNumber } from '../../api/wire';
import { Icon } from '../../kit';
import { useField, useSnapshot } from '../../state/dossier';
import { useFailures } from '../../state/failures';
import { useScreen } from '../../state/screen';
import { BareNumberHelp } from './BareNumberHelp';
import { caretIn, dressAll, fill, read, setCaret, type LookOf } from './chips';
import { enlist, startInserting, worksIn } from './editors';
import { NumberCard } from './NumberCard';
import { shown } from './richText';
import { useEditing } from './useEditing';

interface Props {
  path: string;
  /** What it is called for who cannot see where it stands; "Argument 1.1, uitleg". */
  label: string;
  /** Whether the label stands above it. */
  showLabel?: boolean;
  look?: 'plain' | 'head' | 'point';
  placeholder?: string;
}

/** How each number of this field looks now. */
function useLooks(path: string): LookOf {
  const { t } = useWords();
  const numbers = useSnapshot()?.note.numbers;
  return useCallback<LookOf>(
    (piece) => {
      const known = numbers?.find((one) => one.field === path && one.raw === piece.raw);
      const text = known?.text ?? shown(piece);
      if (piece.kind === 'stated') return { text, mark: '', state: 'stated', heard: t('step-note-chip-stated', { basis: piece.basis }) };
      if (piece.kind === 'unreadable') return { text, mark: '', state: 'unknown', heard: t('step-note-chip-unreadable') };
      const finding = known?.finding || piece.finding;
      const state = known?.state ?? 'fresh';
      return { text, mark: finding, state, heard: t(`step-note-chip-${state}`) };
    },
    [numbers, path, t],
  );
}

export function RichField(props: Props) {
  const field = useField(props.path);
  return field ? <Known {...props} field={field} /> : null;
}

/** What the core said of this text, or what it lacks; shown once someone has left it. */
function useProblem(path: string, field: Field, isStored: boolean, isWithin: boolean, isLeft: boolean) {
  const said = useFailures((failures) => failures.atField[path] ?? null);
  const isChecked = useScreen((screen) => screen.checked.includes('note'));
  const lacks = isStored && (isLeft || isChecked) ? field.error : null;
  return { said, error: isWithin ? null : (said ?? lacks) };
}

/** Takes focus when a link elsewhere pointed at this field. */
function useGoal(path: string, box: RefObject<HTMLElement | null>) {
  const isGoal = useScreen((screen) => screen.goal === path);
  useEffect(() => {
    if (!isGoal) return;
    useScreen.setState({ goal: null });
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [isGoal, box]);
}

/** The element follows the stored text, unless it holds that text already. */
function useFilled(box: RefObject<HTMLDivElement | null>, value: string, lookOf: LookOf) {
  useLayoutEffect(() => {
    const it = box.current;
    if (!it) return;
    if (read(it) === value && it.childNodes.length > 0) dressAll(it, lookOf);
    else {
      const at = document.activeElement === it ? caretIn(it) : null;
      fill(it, value, lookOf);
      if (at !== null) setCaret(it, Math.min(at, value.length));
    }
  }, [box, value, lookOf]);
}

/** A number beside a word gets a space between. */
function put(text: string, at: number, raw: string): { text: string; caret: number } {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const start = `${before}${before === '' || /\s$/.test(before) ? '' : ' '}${raw}`;
  return { text: `${start}${/^[\p{L}\p{N}{]/u.test(after) ? ' ' : ''}${after}`, caret: start.length };
}

function Known({ path, label, showLabel, look = 'plain', placeholder, field }: Props & { field: Field }) {
  const { t, maybe } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const stored = useStored(path, field.value);
  const box = useRef<HTMLDivElement>(null);
  /** Where the caret was last; kept while focus is in the dialog that puts a number there. */
  const caret = useRef<number | null>(null);
  const [isWithin, setWithin] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const lookOf = useLooks(path);
  const ids = useId();
  const { said, error } = useProblem(path, field, stored.value === field.value, isWithin, isLeft);
  const { value, choose } = stored;
  const handlers = useEditing({
    box,
    onCaret: (at) => {
      caret.current = at;
    },
    stored,
    lookOf,
    isReadOnly,
    isOneLine: look !== 'plain',
    isRefused: said !== null,
    open,
    setOpen,
  });
  useFilled(box, value, lookOf);
  useGoal(path, box);

  const insert = useCallback(
    (raw: string, instead?: { from: number; to: number }) => {
      const it = box.current;
      if (!it) return;
      const text = read(it);
      const next = instead
        ? { text: `${text.slice(0, instead.from)}${raw}${text.slice(instead.to)}`, caret: instead.from + raw.length }
        : put(text, Math.min(caret.current ?? text.length, text.length), raw);
      choose(next.text);
      fill(it, next.text, lookOf);
      it.focus();
      setCaret(it, next.caret);
      caret.current = next.caret;
    },
    [choose, lookOf],
  );
  const editor = useMemo(() => ({ path, label, insert }), [path, label, insert]);
  useEffect(() => (isReadOnly ? undefined : enlist(editor)), [editor, isReadOnly]);

  const hint = maybe(`field-${fieldKey(path)}-hint`);
  const describedBy = [hint ? `${ids}-hint` : '', error ? `${ids}-error` : ''].filter(Boolean).join(' ');
  return (
    <div
      className={`rich ${look}`}
      data-bound={path}
      onFocus={(event) => {
        // What is offered below the text must stay while someone reaches for it.
        setWithin(box.current?.contains(event.target) ?? false);
        useScreen.setState({ field: path });
        worksIn(path);
      }}
      onBlur={(event) => {
        if (box.current?.contains(event.relatedTarget)) return;
        setWithin(false);
        setLeft(true);
        stored.store();
      }}
    >
      {showLabel && (
        <span className="field-label" id={`${ids}-label`}>
          {label}
          {!field.required && <span className="optional"> {t('kit-optional')}</span>}
        </span>
      )}
      {hint && (
        <span className="field-hint" id={`${ids}-hint`}>
          {hint}
        </span>
      )}
      <div
        ref={box}
        className={`rich-text ${error ? 'invalid' : ''}`}
        contentEditable={!isReadOnly}
        suppressContentEditableWarning
        role="textbox"
        tabIndex={0}
        aria-multiline={look === 'plain'}
        aria-label={showLabel ? undefined : label}
        aria-labelledby={showLabel ? `${ids}-label` : undefined}
        aria-describedby={describedBy || undefined}
        aria-invalid={error !== null}
        aria-readonly={isReadOnly}
        lang="nl"
        spellCheck
        data-placeholder={value === '' ? placeholder : undefined}
        {...handlers}
      />
      {error && (
        <span className="field-error" id={`${ids}-error`} role="alert">
          <Icon name="warning" size="small" />
          <span>{error}</span>
        </span>
      )}
      {said !== null && !isWithin && <BareNumberHelp path={path} text={value} insert={insert} />}
      <Numbers
        path={path}
        open={open}
        onClose={() => {
          setOpen(null);
          box.current?.focus();
        }}
        onInsert={startInserting}
      />
    </div>
  );
}

/** The card of the number that was asked for, and of every number that no longer is what it was. */
function Numbers({ path, open, onClose, onInsert }: { path: string; open: string | null; onClose: () => void; onInsert: () => void }) {
  const numbers = useSnapshot()?.note.numbers.filter((one) => one.field === path) ?? [];
  const seen = new Set<string>();
  const cards: NoteNumber[] = [];
  for (const one of numbers) {
    if (seen.has(one.raw) || (one.state !== 'stale' && one.state !== 'unknown' && one.raw !== open)) continue;
    seen.add(one.raw);
    cards.push(one);
  }
  return cards.map((one) => <NumberCard key={one.raw} number={one} isAsked={one.raw === open} onClose={onClose} onInsert={onInsert} />);
}
