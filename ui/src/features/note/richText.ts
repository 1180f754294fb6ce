/**
 * A text with numbers, as it is stored: `In Oost is het {R1.3|24,8%}.` and `{=120000 € "begroting 2027"}`.
 * Splits it into words and numbers and knows what a number says. Knows nothing of the screen.
 */

export type Piece =
  | { kind: 'words'; text: string }
  /** A number that a finding holds; `seen` is what the writer saw, null when the core has not filled it in yet. */
  | { kind: 'reference'; raw: string; finding: string; place: number; seen: string | null }
  /** A number that somebody states. */
  | { kind: 'stated'; raw: string; number: string; unit: string; basis: string }
  /** Braces that are neither; kept as they are. */
  | { kind: 'unreadable'; raw: string };

/** Every character of the text is in exactly one piece, so that joining them gives the text back. */
export function pieces(text: string): Piece[] {
  const out: Piece[] = [];
  let rest = text;
  for (let open = rest.indexOf('{'); open >= 0; open = rest.indexOf('{')) {
    if (open > 0) out.push({ kind: 'words', text: rest.slice(0, open) });
    const close = rest.indexOf('}', open);
    if (close < 0) return [...out, { kind: 'unreadable', raw: rest.slice(open) }];
    out.push(numberPiece(rest.slice(open, close + 1)));
    rest = rest.slice(close + 1);
  }
  if (rest !== '') out.push({ kind: 'words', text: rest });
  return out;
}

function numberPiece(raw: string): Piece {
  const reference = /^\{\s*([^{}|=\s][^{}|]*)\.(\d+)\s*(?:\|([^{}]*))?\}$/.exec(raw);
  if (reference) {
    const [, finding = '', place = '', seen] = reference;
    if (Number(place) > 0) return { kind: 'reference', raw, finding: finding.trim(), place: Number(place), seen: seen ?? null };
  }
  const stated = /^\{=\s*([^"]*?)\s*"([^"]+)"\}$/.exec(raw);
  if (stated) {
    const [, front = '', basis = ''] = stated;
    const euro = front.startsWith('€');
    const [value = '', unit = ''] = euro ? [front.slice(1).trim(), '€'] : (/^(\S+)\s*(.*)$/.exec(front)?.slice(1) ?? []);
    if (value !== '' && basis.trim() !== '') return { kind: 'stated', raw, number: value, unit, basis: basis.trim() };
  }
  return { kind: 'unreadable', raw };
}

const clean = (text: string): string => text.replaceAll(/["{}]/g, '').trim();

/** A stated number as it is stored. Quotes and braces would break it, so they are left out of the origin. */
export function statedRaw(number: string, unit: string, basis: string): string {
  return `{=${[clean(number), clean(unit)].filter(Boolean).join(' ')} "${clean(basis)}"}`;
}

/** The whole part of a number in groups of three: `120000` → `120.000`. */
function grouped(number: string): string {
  if (!/^-?\d+(,\d+)?$/.test(number)) return number;
  const [whole = '', fraction] = number.split(',');
  const dotted = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.');
  return fraction === undefined ? dotted : `${dotted},${fraction}`;
}

/** What a number says to the reader, before the core has said so itself. */
export function shown(piece: Piece): string {
  switch (piece.kind) {
    case 'words':
      return piece.text;
    case 'unreadable':
      return piece.raw;
    case 'reference':
      return piece.seen ?? `${piece.finding}.${piece.place}`;
    case 'stated': {
      const { unit } = piece;
      const text = grouped(piece.number);
      if (unit === '€') return `€ ${text}`;
      if (unit === '%') return `${text}%`;
      return unit === '' ? text : `${text} ${unit}`;
    }
  }
}

/** Whether it can be read as a number in Dutch: `1.200`, `12,5`, `120000`, `€ 1.200`. */
export const isDutchNumber = (text: string): boolean => /^[-−]?\s*(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(text.replace(/^€\s*/, '').trim());

const months = /^(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
const pointers = /^(artikel|art\.|lid|bijlage|paragraaf|hoofdstuk|beslispunt|punt|figuur|tabel|stap|noot|pagina|argument|nr\.)$/;
const years = /^(19\d\d|20\d\d|2100)([-–/](\d\d|19\d\d|20\d\d))?$/;
const dates = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/;

export interface BareNumber {
  /** As it stands in the text, with its euro sign or percent sign. */
  text: string;
  number: string;
  unit: string;
  from: number;
  to: number;
}

/** The first number that stands in the text as bare digits. The core decides; this finds what it means. */
export function firstBareNumber(text: string): BareNumber | null {
  let at = 0;
  for (const piece of pieces(text)) {
    if (piece.kind === 'words') {
      const found = bareIn(piece.text);
      if (found) return { ...found, from: found.from + at, to: found.to + at };
      at += piece.text.length;
    } else {
      at += piece.raw.length;
    }
  }
  return null;
}

function bareIn(words: string): BareNumber | null {
  const tokens = [...words.matchAll(/\S+/g)];
  for (const [index, token] of tokens.entries()) {
    const core = token[0].replace(/^[^\p{L}\p{N}€%]+|[^\p{L}\p{N}€%]+$/gu, '');
    if (!/\d/.test(core) || /\p{L}/u.test(core) || years.test(core) || dates.test(core)) continue;
    const before = tokens[index - 1]?.[0] ?? '';
    const after = (tokens[index + 1]?.[0] ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    if (months.test(after) || pointers.test(before.toLowerCase())) continue;
    const start = token.index + token[0].indexOf(core);
    const euroApart = before === '€';
    const from = euroApart ? (tokens[index - 1]?.index ?? start) : start;
    const percentApart = tokens[index + 1]?.[0].startsWith('%') ?? false;
    const to = percentApart ? (tokens[index + 1]?.index ?? start) + 1 : start + core.length;
    const unit = euroApart || core.startsWith('€') ? '€' : percentApart || core.endsWith('%') ? '%' : '';
    return { text: words.slice(from, to), number: core.replaceAll(/[€%]/g, ''), unit, from, to };
  }
  return null;
}
