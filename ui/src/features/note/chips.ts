/**
 * Text with numbers in an editable element: words are text, a number is an element that cannot be
 * typed in. Reads the stored text back out of it, character by character the same. Knows no React.
 */
import { pieces, type Piece } from './richText';

/** How a number looks and what it is called; the stored text is not touched by it. */
export interface ChipLook {
  text: string;
  mark: string;
  state: 'fresh' | 'stale' | 'stated' | 'unknown';
  /** What a screen reader says between the two. */
  heard: string;
}

export type LookOf = (piece: Exclude<Piece, { kind: 'words' }>) => ChipLook;

/** Holds a place for the caret beside a number; never part of the text. */
const holder = '\u200B';

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
export const rawOf = (node: Node | null): string | null => (node && isElement(node) ? (node.dataset['raw'] ?? null) : null);

/** Puts a text in the element. */
export function fill(box: HTMLElement, text: string, lookOf: LookOf) {
  const nodes: Node[] = [];
  for (const piece of pieces(text)) {
    if (piece.kind === 'words') nodes.push(document.createTextNode(piece.text));
    else nodes.push(chip(piece, lookOf));
  }
  box.replaceChildren(...withHolders(nodes));
  tidyEnd(box);
}

export function chip(piece: Exclude<Piece, { kind: 'words' }>, lookOf: LookOf): HTMLElement {
  const made = document.createElement('span');
  made.className = 'live';
  made.setAttribute('contenteditable', 'false');
  made.setAttribute('role', 'button');
  made.tabIndex = 0;
  made.dataset['raw'] = piece.raw;
  dress(made, lookOf(piece));
  return made;
}

/** Gives a number the look it has now, leaving alone what is right already. */
export function dress(made: HTMLElement, look: ChipLook) {
  const key = JSON.stringify(look);
  if (made.dataset['look'] === key) return;
  made.dataset['look'] = key;
  made.className = `live ${look.state}`;
  const value = document.createElement('span');
  value.textContent = look.text;
  // The name is what is seen and then what it is, so that who speaks and who looks mean the same.
  const heard = document.createElement('span');
  heard.className = 'vh';
  heard.textContent = look.heard;
  const mark = document.createElement('sup');
  mark.textContent = look.mark;
  made.replaceChildren(value, heard, ...(look.mark ? [mark] : []));
}

export function dressAll(box: HTMLElement, lookOf: LookOf) {
  for (const made of box.querySelectorAll<HTMLElement>('[data-raw]')) {
    const [piece] = pieces(made.dataset['raw'] ?? '');
    if (piece && piece.kind !== 'words') dress(made, lookOf(piece));
  }
}

/** Beside a number at an edge, or between two numbers, there must be something for the caret to stand in. */
function withHolders(nodes: readonly Node[]): Node[] {
  const out: Node[] = [];
  nodes.forEach((node, at) => {
    const before = nodes[at - 1];
    if (rawOf(node) !== null && (before === undefined || rawOf(before) !== null)) out.push(document.createTextNode(holder));
    out.push(node);
  });
  const last = nodes.at(-1);
  if (last && rawOf(last) !== null) out.push(document.createTextNode(holder));
  return out;
}

/** A line break at the very end only shows when something follows it. */
export function tidyEnd(box: HTMLElement) {
  const text = read(box);
  const tail = box.querySelector(':scope > br[data-tail]');
  if (text.endsWith('\n') && !tail) {
    const made = document.createElement('br');
    made.dataset['tail'] = '';
    box.append(made);
  } else if (tail && !text.endsWith('\n')) tail.remove();
}

/** The stored text of what stands in the element, whatever the browser made of the lines. */
export function read(box: Node): string {
  let out = '';
  for (const node of box.childNodes) {
    if (isText(node)) out += node.data.replaceAll(holder, '').replaceAll('\u00A0', ' ');
    else if (isElement(node)) {
      const raw = rawOf(node);
      if (raw !== null) out += raw;
      // A break at the very end only holds the last line open; lines themselves are kept as text.
      else if (node.tagName === 'BR') out += node.nextSibling ? '\n' : '';
      else out += (isBlock(node) && out !== '' && !out.endsWith('\n') ? '\n' : '') + read(node);
    }
  }
  return out;
}

const isBlock = (node: HTMLElement): boolean => node.tagName === 'DIV' || node.tagName === 'P';

/** Where the caret stands, counted in the stored text; null when it is elsewhere. */
export function caretIn(box: HTMLElement): number | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || !box.contains(selection.focusNode)) return null;
  const { focusNode, focusOffset } = selection;
  if (!focusNode) return null;
  const range = document.createRange();
  range.setStart(box, 0);
  range.setEnd(focusNode, focusOffset);
  return read(range.cloneContents()).length;
}

/** Puts the caret at a place in the stored text; inside a number it goes after it. */
export function setCaret(box: HTMLElement, at: number) {
  let left = at;
  for (const node of box.childNodes) {
    const length = isText(node) ? node.data.replaceAll(holder, '').length : (rawOf(node)?.length ?? 0);
    if (isText(node) && left <= length) {
      collapse(node, placeIn(node.data, left));
      return;
    }
    left -= length;
    if (left <= 0 && rawOf(node) !== null) {
      const after = node.nextSibling;
      if (after && isText(after)) collapse(after, after.data.startsWith(holder) ? 1 : 0);
      else collapse(box, [...box.childNodes].indexOf(node) + 1);
      return;
    }
  }
  collapse(box, box.childNodes.length);
}

/** From a place in the words to one in the node, which may hold place holders too. */
function placeIn(data: string, at: number): number {
  let left = at;
  for (let index = 0; index < data.length; index += 1) {
    if (data[index] === holder) continue;
    if (left === 0) return index;
    left -= 1;
  }
  return data.length;
}

function collapse(node: Node, offset: number) {
  document.getSelection()?.collapse(node, offset);
}

/** The number that Backspace (-1) or Delete (1) would take away, when the caret stands right beside one. */
export function besideCaret(box: HTMLElement, direction: -1 | 1): HTMLElement | null {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || !selection.focusNode || !box.contains(selection.focusNode)) return null;
  const { focusNode, focusOffset } = selection;
  let node: Node | null;
  if (isText(focusNode)) {
    const between = direction === -1 ? focusNode.data.slice(0, focusOffset) : focusNode.data.slice(focusOffset);
    if (between.replaceAll(holder, '') !== '') return null;
    node = direction === -1 ? focusNode.previousSibling : focusNode.nextSibling;
  } else {
    node = (direction === -1 ? focusNode.childNodes[focusOffset - 1] : focusNode.childNodes[focusOffset]) ?? null;
  }
  while (node && isText(node) && node.data.replaceAll(holder, '') === '') node = direction === -1 ? node.previousSibling : node.nextSibling;
  return node && rawOf(node) !== null ? (node as HTMLElement) : null;
}

/** Puts words in the place of what is selected. */
export function insertText(text: string) {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  selection.deleteFromDocument();
  if (text === '') return;
  const range = selection.getRangeAt(0);
  const node = document.createTextNode(text);
  range.insertNode(node);
  collapse(node, text.length);
}

/** Makes the element anew from its own text, with the caret where it was. */
export function refill(box: HTMLElement, lookOf: LookOf) {
  const at = caretIn(box);
  fill(box, read(box), lookOf);
  if (at !== null) setCaret(box, at);
}
