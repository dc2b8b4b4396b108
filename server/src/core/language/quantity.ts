import type { Commitment } from './commitment.ts';
import type { Reading } from './finite.ts';
import { DETERMINER, PREPOSITION } from './lexicon.ts';
import type { TermMatch } from './terms.ts';

/** *voldoende* and *meer* carry the act where they open the object of a light verb. */
export function opensObject(match: TermMatch, commitment: Commitment, reading: Reading): boolean {
  const light = commitment.heads.length === 0 || commitment.heads.some(({ verb }) => verb.sort === 'light' || verb.sort === 'auxiliary');
  if (match.from < commitment.anchor.from && commitment.form === 'clause') return false;
  const next = reading.words[match.to];
  if (((reading.words[match.from - 1]?.flags ?? 0) & PREPOSITION) !== 0 && !mayGovern(reading, match.from - 1)) return false;
  if (commitment.form === 'fragment' && commitment.from + 2 < match.from) return false;
  return light && next !== undefined && (next.flags & DETERMINER) === 0 && reading.tokens[match.to]?.kind === 'word';
}

/** *zorgen voor voldoende*, *sprake zijn van meer*; behind another preposition the quantity says nothing of the act. */
function mayGovern({ tokens }: Reading, preposition: number): boolean {
  const norm = tokens[preposition]?.norm;
  return norm === 'voor' || norm === 'met' || tokens[preposition - 1]?.norm === 'sprake' || tokens[preposition - 2]?.norm === 'sprake';
}

/** *benaderen enkele winkels*: the quantity opens the object of the act. */
export function isObject({ words, tokens }: Reading, { anchor, to, form, passive }: Commitment, { from, to: end }: TermMatch): boolean {
  if (form === 'fragment' || passive !== null || from < anchor.to || anchor.to + 2 < from || to <= end || tokens[end]?.kind !== 'word') return false;
  for (let at = anchor.to; at < from; at++) if (((words[at]?.flags ?? 0) & PREPOSITION) !== 0) return false;
  return true;
}
