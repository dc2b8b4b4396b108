/** What the parser is given at most. Beyond it a stretch of text is read as plain prose. */
export interface Limits {
  /** UTF-16 code units. */
  readonly characters: number;
  /** The weight of all markup together. */
  readonly weight: number;
  /** So much of that is always allowed, and one more for each `charactersPerWeight`. */
  readonly freeWeight: number;
  readonly charactersPerWeight: number;
}

/**
 * Measured on 1 MB each of some hundred repeated pieces (`*a_`, `a\n- `, `[a](`, nested `>`), whole and with a blank line
 * every 1.5 KB: the time micromark needs grows with the square of the markup, not of the text. Written advice weighs 1 in
 * 10 to 20 characters; long lists and tables, which weigh more, are mostly read without the parser.
 */
export const LIMITS: Limits = { characters: 24_000, weight: 3_200, freeWeight: 160, charactersPerWeight: 4 };

/** Whether a stretch of Markdown can be parsed in a time that is proportional to its length. */
export function bounds(text: string, limits: Limits): boolean {
  if (limits.characters < text.length) return false;
  let left = Math.min(limits.weight, limits.freeWeight + text.length / limits.charactersPerWeight);
  if (2 * text.length <= left) return true;
  let indentation = 0;
  for (let at = 0; at < text.length && 0 <= left; at += 1) {
    const code = text.charCodeAt(at);
    // Indentation weighs, because each line of a deep list is tried against every list around it.
    if (code === 32 && indentation < MOST_INDENTATION) left -= 1;
    else left -= code < 128 ? WEIGHTS[code] ?? 0 : 0;
    if (code === 32) indentation += 1;
    else indentation = code === 10 || code === 13 ? 0 : MOST_INDENTATION;
  }
  return 0 <= left;
}

/** No list is deeper than this in spaces: code and drawings are. */
const MOST_INDENTATION = 32;

const WEIGHTS = new Uint8Array(128);
for (const sign of '\n\r\t\0`*_~[]<>&\\#+!') WEIGHTS[sign.charCodeAt(0)] = 2;
for (const sign of '|-=.)') WEIGHTS[sign.charCodeAt(0)] = 1;
