import type { Reading } from './finite.ts';
import { Matcher, type Match } from './matcher.ts';
import { cues, openEndRows, type CueRow, type OpenEndRow } from './nl/cues.ts';
import { frames, type FrameRow } from './nl/frames.ts';
import { phrases, type PhraseRow } from './nl/phrases.ts';
import type { Sentence } from './reading.ts';
import type { Stretch } from './sentence.ts';

/** A row of one of the lists of fixed expressions. */
export type Term = { readonly list: 'phrase'; readonly row: PhraseRow } | { readonly list: 'frame'; readonly row: FrameRow } | { readonly list: 'cue'; readonly row: CueRow } | { readonly list: 'end'; readonly row: OpenEndRow };
export type TermMatch = Match<Term>;

/** All lists together, so that one walk finds everything. */
export const terms: readonly Term[] = [
  ...phrases.map((row): Term => ({ list: 'phrase', row })), ...frames.map((row): Term => ({ list: 'frame', row })),
  ...cues.map((row): Term => ({ list: 'cue', row })), ...openEndRows.map((row): Term => ({ list: 'end', row })),
];
const matcher = new Matcher<Term>(terms, ({ row }) => row.words);

/** All fixed expressions of a text, in order; none in words that are quoted or discussed. */
export const findTerms = ({ tokens, muted }: Reading): TermMatch[] => matcher.find(tokens, (at) => muted[at] !== true);

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
