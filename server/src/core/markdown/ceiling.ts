/** What the parser is given at most. Beyond it a stretch of text is read as plain prose. */
export interface Limits {
  /** UTF-16 code units. */
  readonly characters: number;
  /** Characters with which markup or a line begins or ends, anywhere in the stretch. */
  readonly marks: number;
  /** So many of those are always allowed, and one more for each `charactersPerMark`. */
  readonly freeMarks: number;
  readonly charactersPerMark: number;
}

/**
 * Measured on 1 MB each of some hundred repeated pieces (`*a_`, `a\n- `, `[a](`, nested `>`): the time micromark needs
 * grows with the square of the number of marks, not of characters. Written text has a mark in every 15 to 40 characters;
 * long lists and tables, which have more, are mostly read without the parser.
 */
export const LIMITS: Limits = { characters: 24_000, marks: 1_600, freeMarks: 96, charactersPerMark: 6 };

/** Whether a stretch of Markdown can be parsed in a time that is proportional to its length. */
export function bounds(text: string, limits: Limits): boolean {
  if (limits.characters < text.length) return false;
  const most = Math.min(limits.marks, limits.freeMarks + text.length / limits.charactersPerMark);
  if (text.length <= most) return true;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) if (MARK[text.charCodeAt(at)] === 1) marks += 1;
  return marks <= most;
}

const MARK = new Uint8Array(65_536);
for (const mark of '\n\r`*_~[]<>&\\|#=-+!') MARK[mark.charCodeAt(0)] = 1;
