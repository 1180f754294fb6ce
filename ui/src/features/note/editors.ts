/** The texts that are on the screen, so that a number can be put in the one that was last worked in. */
import { create } from 'zustand';

export interface Editor {
  path: string;
  label: string;
  /** Puts a number in at the caret, or in the place of a part of the text. */
  insert: (raw: string, instead?: { from: number; to: number }) => void;
}

interface Editors {
  byPath: Record<string, Editor>;
  /** The text that was last worked in. */
  last: string | null;
  /** What the dialog "Getal invoegen" was opened for; null while it is closed. */
  inserting: { path: string; number: string; unit: string; instead: { from: number; to: number } | null } | null;
}

export const useEditors = create<Editors>(() => ({ byPath: {}, last: null, inserting: null }));

export function enlist(editor: Editor): () => void {
  useEditors.setState(({ byPath }) => ({ byPath: { ...byPath, [editor.path]: editor } }));
  return () =>
    useEditors.setState(({ byPath }) => {
      const { [editor.path]: _, ...rest } = byPath;
      return { byPath: rest };
    });
}

export const worksIn = (path: string) => useEditors.setState({ last: path });

/** Opens the dialog for the text that was last worked in, or else for the first on the screen. */
export function startInserting() {
  useEditors.setState(({ byPath, last }) => {
    const known = last !== null && last in byPath ? last : null;
    const path = known ?? Object.keys(byPath).find((one) => /^arguments\[\d+\]\.text$/.test(one)) ?? Object.keys(byPath)[0];
    return path ? { inserting: { path, number: '', unit: '', instead: null } } : {};
  });
}

export const insertInstead = (path: string, number: string, unit: string, instead: { from: number; to: number }) =>
  useEditors.setState({ inserting: { path, number, unit, instead } });

export const stopInserting = () => useEditors.setState({ inserting: null });
