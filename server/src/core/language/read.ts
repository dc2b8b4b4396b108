import type { Span } from '../span.ts';
import { findCommitments } from './act.ts';
import { readClauses } from './clause.ts';
import type { Reading } from './finite.ts';
import { lookUpAll } from './lexicon.ts';
import { mute } from './mute.ts';
import { partyFinder } from './nl/owner.ts';
import { findTimes } from './nl/time.ts';
import { ownerOf } from './owner.ts';
import type { Act, DocumentKind, Prose, Sentence } from './reading.ts';
import { splitSentences, type Stretch } from './sentence.ts';
import { findTerms, toneOf } from './terms.ts';
import { tokenize } from './token.ts';
import { examines, isNoAct, present, weigh } from './vague.ts';

export { looksDutch } from './dutch.ts';

/**
 * Reads running text: its sentences, and in each the commitments, who is to act, by when, and why it may be vague. Pure; linear in
 * the length of the text. `owners` are names the project knows (*Dorpsraad Vaartwijk*). All offsets are in the passage of `prose`.
 */
export function readProse(prose: Prose, kind: DocumentKind, owners: readonly string[] = []): Sentence[] {
  const tokens = tokenize(prose.text, prose.start);
  const reading: Reading = { tokens, words: lookUpAll(tokens), muted: mute(tokens, prose) };
  const termsIn = portions(findTerms(reading), ({ from }) => from);
  const timesIn = portions(findTimes(tokens, prose.text, null, prose.start, prose.role === 'slot'), ({ start }) => start);
  const findParties = owners.length === 0 ? findAnyParties : partyFinder(owners);
  const partiesIn = portions(findParties(tokens, prose.text, prose.start), ({ start }) => start);
  return splitSentences(tokens).map((stretch): Sentence => {
    const span = spanOf(reading, stretch, prose);
    const matches = termsIn(stretch.to).filter(({ to }) => to <= stretch.to);
    // A name or date that runs on over the end of a sentence was two things.
    const times = timesIn(span.end).filter(({ end }) => end <= span.end);
    const parties = partiesIn(span.end).filter(({ end }) => end <= span.end);
    const clauses = readClauses(reading, stretch);
    const commitments = findCommitments(reading, stretch, clauses, kind, prose).filter((commitment) => !isNoAct(commitment, matches));
    const verdicts = commitments.map((commitment) => weigh(commitment, reading, clauses, matches));
    const acts = commitments.map((commitment, index): Act => {
      // Something checkable settles what comes behind it, and what only looks into things.
      const beside = verdicts.some(({ concrete }, place) => concrete && place !== index && (place < index || examines(commitment.heads[0])));
      const verdict = verdicts[index];
      return {
        ...spanOf(reading, commitment, prose), sort: commitment.sort, form: commitment.form, anchor: spanOf(reading, commitment.anchor, prose),
        owner: ownerOf(commitment, reading, parties, prose), planning: times.find(({ checkable }) => checkable) ?? null,
        agentless: commitment.passive === null ? null : spanOf(reading, commitment.passive, prose), refersBack: commitment.subject === 'back', vague: verdict === undefined ? [] : present(verdict, beside, reading, prose),
      };
    });
    return {
      ...span, words: countWords(reading, stretch), question: tokens[stretch.to - 1]?.norm === '?', tone: toneOf(reading, stretch, matches), acts, times, parties,
      openEnds: matches.filter(({ row }) => row.list === 'end').map((match) => spanOf(reading, match, prose)),
    };
  });
}

const findAnyParties = partyFinder([]);

/** Hands out a sorted list piece by piece: what begins before `end` and was not handed out yet. */
function portions<T>(sorted: readonly T[], startOf: (item: T) => number): (end: number) => readonly T[] {
  let next = 0;
  return (end) => {
    const from = next;
    for (let item = sorted[next]; item !== undefined && startOf(item) < end; item = sorted[next]) next++;
    return sorted.slice(from, next);
  };
}

function spanOf({ tokens }: Reading, { from, to }: Stretch, prose: Prose): Span {
  const start = tokens[from]?.start ?? prose.start;
  return { start, end: tokens[to - 1]?.end ?? start };
}

function countWords({ tokens }: Reading, { from, to }: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'punctuation') count++;
  return count;
}
