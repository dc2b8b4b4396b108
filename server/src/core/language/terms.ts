import type { Reading } from './finite.ts';
import { TERM } from './lexicon.ts';
import { Matcher, type Match } from './matcher.ts';
import type { Sentence } from './reading.ts';
import type { Stretch } from './sentence.ts';
import { terms, type Term } from './term-list.ts';

export type TermMatch = Match<Term>;

const matcher = new Matcher<Term>(terms, ({ row }) => row.words);

/** All fixed expressions of a text, in order; none in words that are quoted or discussed. */
export const findTerms = ({ tokens, muted }: Reading): TermMatch[] => matcher.find(tokens, (at) => ((tokens[at]?.marks ?? 0) & TERM) !== 0 && muted[at] !== true);

const negations = new Set(['niet', 'geen', 'nooit', 'zonder', 'weinig']);

/** What a sentence thinks of its subject: criticism wins, as praise often only opens it. */
export function toneOf({ tokens }: Reading, { from }: Stretch, matches: readonly TermMatch[]): Sentence['tone'] {
  let tone: Sentence['tone'] = null;
  for (const match of matches) {
    if (match.row.list !== 'cue') continue;
    const before = [tokens[match.from - 1], tokens[match.from - 2]].filter((_, back) => from <= match.from - 1 - back);
    const denied = before.some((token) => negations.has(token?.norm ?? ''));
    const own = match.row.row.tone;
    if (denied ? own === 'approving' : own === 'critical') return 'critical';
    tone = 'approving';
  }
  return tone;
}
