/**
 * A text of the note in which numbers are chips. The browser edits the words; what is stored is read
 * back out of the element. Undo is the program's own, so that it also reaches what was typed here before.
 */
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type ClipboardEvent, type KeyboardEvent, type MouseEvent } from 'react';

import { useStored } from '../../app/fields/useStored';
import { fieldKey } from '../../app/fields/fieldKey';
import { useWords } from '../../app/words';
import type { NoteNumber } from '../../api/wire';
import { Icon } from '../../kit';
import { useField, useSnapshot } from '../../state/dossier';
import { useFailures } from '../../state/failures';
import { useScreen } from '../../state/screen';
import { BareNumberHelp } from './BareNumberHelp';
import { besideCaret, caretIn, dressAll, fill, insertText, rawOf, read, refill, setCaret, tidyEnd, type LookOf } from './chips';
import { enlist, startInserting, worksIn } from './editors';
import { NumberCard } from './NumberCard';
import { shown } from './richText';

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

export function RichField({ path, label, showLabel, look = 'plain', placeholder }: Props) {
  const { t, maybe } = useWords();
  const field = useField(path);
  const isReadOnly = useSnapshot()?.readOnly != null;
  const stored = useStored(path, field?.value ?? '');
  const box = useRef<HTMLDivElement>(null);
  const caret = useRef<number | null>(null);
  const [isWithin, setWithin] = useState(false);
  const [isLeft, setLeft] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const lookOf = useLooks(path);
  const ids = useId();
  const said = useFailures((failures) => failures.atField[path] ?? null);
  const isChecked = useScreen((screen) => screen.checked.includes('note'));
  const isGoal = useScreen((screen) => screen.goal === path);
  const { value, type, choose } = stored;
  const error = said !== null ? (isWithin ? null : said) : (isLeft || isChecked) && !isWithin ? (field?.error ?? null) : null;

  // The element follows the stored text, unless it holds that text already.
  useLayoutEffect(() => {
    const it = box.current;
    if (!it) return;
    if (read(it) !== value || it.childNodes.length === 0) {
      const at = document.activeElement === it ? caretIn(it) : null;
      fill(it, value, lookOf);
      if (at !== null) setCaret(it, Math.min(at, value.length));
    } else dressAll(it, lookOf);
  }, [value, lookOf]);

  const insert = useCallback(
    (raw: string, instead?: { from: number; to: number }) => {
      const it = box.current;
      if (!it) return;
      const text = read(it);
      const at = Math.min(caret.current ?? text.length, text.length);
      const { from, to } = instead ?? { from: at, to: at };
      const before = text.slice(0, from);
      const gap = instead === undefined && before !== '' && !/\s$/.test(before) ? ' ' : '';
      const next = `${before}${gap}${raw}${text.slice(to)}`;
      choose(next);
      fill(it, next, lookOf);
      it.focus();
      setCaret(it, from + gap.length + raw.length);
      caret.current = from + gap.length + raw.length;
    },
    [choose, lookOf],
  );

  useEffect(() => {
    const it = box.current;
    // Formatting and the browser's own undo would make what cannot be stored. React has no such event.
    const keepPlain = (event: InputEvent) => {
      if (/^(format|history)/.test(event.inputType)) event.preventDefault();
    };
    it?.addEventListener('beforeinput', keepPlain);
    return () => it?.removeEventListener('beforeinput', keepPlain);
  }, []);

  const editor = useMemo(() => ({ path, label, insert, focus: () => box.current?.focus() }), [path, label, insert]);
  useEffect(() => (isReadOnly ? undefined : enlist(editor)), [editor, isReadOnly]);

  useEffect(() => {
    if (!isGoal) return;
    useScreen.setState({ goal: null });
    box.current?.focus();
    box.current?.scrollIntoView({ block: 'center' });
  }, [isGoal]);

  if (!field) return null;

  const remember = () => {
    caret.current = box.current ? (caretIn(box.current) ?? caret.current) : caret.current;
  };
  const takeIn = () => {
    const it = box.current;
    if (!it) return;
    tidyEnd(it);
    type(read(it));
    remember();
  };
  const typeText = (text: string) => {
    insertText(text);
    takeIn();
  };

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const it = box.current;
    if (!it) return;
    const raw = rawOf(event.target as Node);
    if (raw !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      setOpen(open === raw ? null : raw);
      return;
    }
    if (event.key === 'Escape') setOpen(null);
    if (isReadOnly) return;
    const isMod = event.ctrlKey || event.metaKey;
    if (isMod && event.key.toLowerCase() === 'z' && said !== null) {
      // What was refused was never an act; taking it back is forgetting it.
      event.preventDefault();
      event.stopPropagation();
      stored.drop();
    } else if (event.key === 'Enter' && event.target === it) {
      event.preventDefault();
      if (look === 'plain') typeText('\n');
    } else if (event.key === 'Backspace' || event.key === 'Delete') {
      const beside = raw !== null ? (event.target as HTMLElement) : besideCaret(it, event.key === 'Backspace' ? -1 : 1);
      if (!beside) return;
      event.preventDefault();
      takeAway(it, beside);
    }
  }

  function takeAway(it: HTMLElement, gone: HTMLElement) {
    const range = document.createRange();
    range.setStart(it, 0);
    range.setEndBefore(gone);
    const at = read(range.cloneContents()).length;
    gone.remove();
    fill(it, read(it), lookOf);
    it.focus();
    setCaret(it, at);
    setOpen(null);
    takeIn();
  }

  function onPaste(event: ClipboardEvent<HTMLDivElement>) {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    typeText(look === 'plain' ? text : text.replaceAll(/\s*\n\s*/g, ' '));
    const it = box.current;
    // Braces that came along are numbers too.
    if (it && text.includes('{')) refill(it, lookOf);
  }

  function onCopy(event: ClipboardEvent<HTMLDivElement>) {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', read(selection.getRangeAt(0).cloneContents()));
    if (event.type === 'cut' && !isReadOnly) typeText('');
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const made = (event.target as HTMLElement).closest<HTMLElement>('[data-raw]');
    const raw = rawOf(made);
    setOpen(raw === null || raw === open ? null : raw);
    remember();
  }

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
        onInput={takeIn}
        onKeyDown={onKeyDown}
        onKeyUp={remember}
        onPaste={onPaste}
        onCopy={onCopy}
        onCut={onCopy}
        onClick={onClick}
        onDragStart={(event) => event.preventDefault()}
        onDrop={(event) => event.preventDefault()}
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
