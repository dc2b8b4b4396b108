import { lookUp, type Word } from './lexicon.ts';

/** A word as it is written in tokens, and what the lexicon knows of it. */
export interface Met {
  readonly norm: string;
  readonly word: Word;
}

/** Places for the words met last: most words of a text are among them, and cost neither a string nor a search. Forgetting one changes no answer. */
const PLACES = 8192;
const met = Array.from<Met | undefined>({ length: PLACES });

/** To be begun with the first letter in lower case, and gone on with each next one. */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 33) + code) | 0;

const placeOf = (hash: number): number => (hash ^ (hash >>> 13)) & (PLACES - 1);

/** The word of the plain letters `text[from, to)`, of which only the first may be a capital. */
export function meet(text: string, from: number, to: number, hash: number): Met {
  const place = placeOf(hash);
  const last = met[place];
  if (last !== undefined && isAt(last.norm, text, from, to)) return last;
  return (met[place] = learn(text.slice(from, to).toLowerCase()));
}

/** The same of a word or sign of any letters, as it is written in tokens. */
export function metAs(norm: string): Met {
  let hash = norm.charCodeAt(0);
  for (let at = 1; at < norm.length; at++) hash = hashed(hash, norm.charCodeAt(at));
  const place = placeOf(hash);
  const last = met[place];
  return last !== undefined && last.norm === norm ? last : (met[place] = learn(norm));
}

function isAt(norm: string, text: string, from: number, to: number): boolean {
  if (norm.length !== to - from || norm.charCodeAt(0) !== (text.charCodeAt(from) | 32)) return false;
  for (let at = 1; at < norm.length; at++) if (norm.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** From this length on an engine may keep a piece of a text as a view of it. */
const SLICED = 13;

function learn(norm: string): Met {
  const word = lookUp(norm);
  // A long piece of a text would hold all of the text in memory.
  return { norm: word.norm || (norm.length < SLICED ? norm : [...norm].join('')), word };
}
