/** What keys, clipboard and pointer do in a text with numbers. The browser itself edits the words. */
import { useEffect, type ClipboardEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';

import type { Stored } from '../../app/fields/useStored';
import { besideCaret, caretIn, fill, insertText, rawOf, read, refill, setCaret, tidyEnd, type LookOf } from './chips';

interface Editing {
  box: RefObject<HTMLDivElement | null>;
  /** Tells where the caret stands, counted in the stored text. */
  onCaret: (at: number) => void;
  stored: Stored;
  lookOf: LookOf;
  isReadOnly: boolean;
  /** A head sentence is one line; an explanation may have more. */
  isOneLine: boolean;
  /** Whether the core refused what stands here now. */
  isRefused: boolean;
  /** The number whose card was asked for. */
  open: string | null;
  setOpen: (raw: string | null) => void;
}

export function useEditing({ box, onCaret, stored, lookOf, isReadOnly, isOneLine, isRefused, open, setOpen }: Editing) {
  useKeptPlain(box);

  const remember = () => {
    const at = box.current ? caretIn(box.current) : null;
    if (at !== null) onCaret(at);
  };

  const takeIn = () => {
    if (!box.current) return;
    tidyEnd(box.current);
    stored.type(read(box.current));
    remember();
  };

  const typeText = (text: string) => {
    insertText(text);
    takeIn();
  };

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

  /** On a number: open its card, or take it away. Answers whether the key was meant for it. */
  function onNumberKey(it: HTMLElement, made: HTMLElement, key: string): boolean {
    const raw = rawOf(made);
    if (key === 'Enter' || key === ' ') setOpen(open === raw ? null : raw);
    else if ((key === 'Backspace' || key === 'Delete') && !isReadOnly) takeAway(it, made);
    else return false;
    return true;
  }

  function onTextKey(it: HTMLElement, event: KeyboardEvent): boolean {
    const { key } = event;
    if (key === 'Enter') {
      if (!isOneLine) typeText('\n');
      return true;
    }
    if (key !== 'Backspace' && key !== 'Delete') return false;
    const beside = besideCaret(it, key === 'Backspace' ? -1 : 1);
    if (beside) takeAway(it, beside);
    return beside !== null;
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const it = box.current;
    if (!it) return;
    if (event.key === 'Escape') setOpen(null);
    const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (isUndo && isRefused) {
      // What was refused was never an act; taking it back is forgetting it.
      event.preventDefault();
      event.stopPropagation();
      stored.drop();
      return;
    }
    const isNumber = rawOf(event.target as Node) !== null;
    const isDone = isNumber ? onNumberKey(it, event.target as HTMLElement, event.key) : !isReadOnly && onTextKey(it, event);
    if (isDone) event.preventDefault();
  }

  function onPaste(event: ClipboardEvent<HTMLDivElement>) {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain').replaceAll('\r\n', '\n');
    typeText(isOneLine ? text.replaceAll(/\s*\n\s*/g, ' ') : text);
    // Braces that came along are numbers too.
    if (box.current && text.includes('{')) refill(box.current, lookOf);
  }

  function onCopy(event: ClipboardEvent<HTMLDivElement>) {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', read(selection.getRangeAt(0).cloneContents()));
    if (event.type === 'cut' && !isReadOnly) typeText('');
  }

  function onClick(event: MouseEvent<HTMLDivElement>) {
    const raw = rawOf((event.target as HTMLElement).closest<HTMLElement>('[data-raw]'));
    setOpen(raw === open ? null : raw);
    remember();
  }

  return { onInput: takeIn, onKeyDown, onKeyUp: remember, onPaste, onCopy, onCut: onCopy, onClick, onDragStart: refuse, onDrop: refuse };
}

const refuse = (event: { preventDefault: () => void }) => event.preventDefault();

/** Formatting and the browser's own undo would make what cannot be stored. React has no such event. */
function useKeptPlain(box: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    const it = box.current;
    const keepPlain = (event: InputEvent) => {
      if (/^(format|history)/.test(event.inputType)) event.preventDefault();
    };
    it?.addEventListener('beforeinput', keepPlain);
    return () => it?.removeEventListener('beforeinput', keepPlain);
  }, [box]);
}
