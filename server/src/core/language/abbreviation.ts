import { looseAbbreviations, tightAbbreviations } from './nl/abbreviations.ts';
import { normalise } from './normalise.ts';

/** Letters before the full stop. */
export const LONGEST_ABBREVIATION = 7;

/** *J.*, *art.*, *bijv.*: the full stop at `dot` belongs to the word `text[from, dot)` of so many letters and capitals. */
export function isAbbreviation(text: string, from: number, dot: number, letters: number, capitals: number): boolean {
  if (letters === 1) return capitals === 1;
  if (LONGEST_ABBREVIATION < letters || endsUnlike(text, dot)) return false;
  const word = normalise(text.slice(from, dot + 1));
  return tightAbbreviations.has(word) || looseAbbreviations.has(word);
}

/** A mark for the last two letters of each abbreviation: most words before a full stop are turned away by it. */
const endings = new Uint8Array(1 << 10);
const placeOf = (first: number, second: number): number => ((first & 31) << 5) | (second & 31);
for (const abbreviation of [...tightAbbreviations, ...looseAbbreviations]) endings[placeOf(abbreviation.charCodeAt(abbreviation.length - 3), abbreviation.charCodeAt(abbreviation.length - 2))] = 1;

function endsUnlike(text: string, dot: number): boolean {
  const first = text.charCodeAt(dot - 2);
  const second = text.charCodeAt(dot - 1);
  return first < 128 && second < 128 && endings[placeOf(first, second)] !== 1;
}
