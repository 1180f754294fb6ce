/** Reads a value that is one number with its origin, as the core stores it. */

/** `{R2.9|70,2}` or `{=62 € "begroting 2027"}`. */
export interface Settled {
  text: string;
  finding: string | null;
  basis: string | null;
}

const fromFinding = /^\{(R\d+)\.[^|}]*\|([^}]*)\}$/;
const stated = /^\{=\s*([^"}]*?)\s*"([^"]*)"\s*\}$/;

/** What a value that is one such number says, or nothing when it is ordinary text. */
export function settled(value: string): Settled | null {
  const [, finding, seen] = fromFinding.exec(value.trim()) ?? [];
  if (finding !== undefined && seen !== undefined) return { text: seen, finding, basis: null };
  const [, number, basis] = stated.exec(value.trim()) ?? [];
  if (number !== undefined && basis !== undefined) return { text: number, finding: null, basis };
  return null;
}
