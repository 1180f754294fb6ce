/** A field's value: local while someone types, stored soon after, and always before moving on. */
import { useCallback, useEffect, useRef, useState } from 'react';

import { act, whileTyping } from '../../state/dossier';
import { clearFieldFailure } from '../../state/failures';

const restMs = 500;

export interface Stored {
  value: string;
  /** Takes what was typed; it is stored when the typing rests. */
  type: (value: string) => void;
  /** Takes a choice and stores it at once. */
  choose: (value: string) => void;
  store: () => void;
  /** Forgets what was typed and not stored, such as a text that was refused. */
  drop: () => void;
}

export function useStored(path: string, stored: string): Stored {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const handBack = useRef<(() => void) | null>(null);

  const store = useCallback(() => {
    clearTimeout(timer.current);
    handBack.current?.();
    handBack.current = null;
    const value = waiting.current;
    if (value === null) return;
    waiting.current = null;
    void act('set_field', { path, value }).then((snapshot) => {
      // What was refused stays in view, to be mended; what was typed since stays too.
      if (snapshot && waiting.current === null) setDraft(null);
    });
  }, [path]);

  const type = useCallback(
    (value: string) => {
      setDraft(value);
      waiting.current = value;
      clearFieldFailure(path);
      clearTimeout(timer.current);
      timer.current = setTimeout(store, restMs);
      handBack.current ??= whileTyping(store);
    },
    [path, store],
  );

  const choose = useCallback(
    (value: string) => {
      type(value);
      store();
    },
    [type, store],
  );

  const drop = useCallback(() => {
    clearTimeout(timer.current);
    handBack.current?.();
    handBack.current = null;
    waiting.current = null;
    clearFieldFailure(path);
    setDraft(null);
  }, [path]);

  useEffect(() => store, [store]);

  return { value: draft ?? stored, type, choose, store, drop };
}
