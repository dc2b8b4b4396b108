export { looksDutch } from './dutch.ts';
import { findCommitments, type Commitment } from './act.ts';
import { readClauses } from './clause.ts';
import type { Reading } from './finite.ts';
import { lookUp } from './lexicon.ts';
import { mute } from './mute.ts';
import { partyFinder } from './nl/owner.ts';
import { findTimes } from './nl/time.ts';
import type { Act, DocumentKind, Party, Prose, Sentence, TimeExpression } from './reading.ts';
import { splitSentences } from './sentence.ts';
import { tokenize } from './token.ts';
import { examines, findPhrases, findVagueness, isNoAct } from './vague.ts';

/**
 * Reads running text: its sentences, and in each the commitments, who is to act, by when, and why it may be vague. Pure; linear in
 * the length of the text. `owners` are names the project knows (*Dorpsraad Vaartwijk*). All offsets are in the passage of `prose`.
 */
export function readProse(prose: Prose, kind: DocumentKind, owners: readonly string[] = []): Sentence[] {
  const tokens = tokenize(prose.text, prose.start);
  const words = tokens.map(({ norm }) => lookUp(norm));
  const reading: Reading = { tokens, words, muted: mute(tokens, prose) };
  const matches = findPhrases(reading);
  const times = findTimes(tokens, prose.text, null, prose.start, prose.role === 'slot');
  const parties = partyFinder(owners)(tokens, prose.text, prose.start);
  return splitSentences(tokens).map((stretch): Sentence => {
    const start = tokens[stretch.from]?.start ?? prose.start;
    const end = tokens[stretch.to - 1]?.end ?? start;
    const clauses = readClauses(reading, stretch);
    const within = (span: { readonly start: number; readonly end: number }): boolean => start <= span.start && span.end <= end;
    const own = { times: times.filter(within), parties: parties.filter(within) };
    const inSentence = matches.filter(({ from, to }) => stretch.from <= from && to <= stretch.to);
    const commitments = prose.role === 'slot' ? [] : findCommitments(reading, stretch, clauses, kind, prose).filter((commitment) => !isNoAct(commitment, inSentence));
    const concrete = commitments.map((commitment) => findVagueness(commitment, reading, clauses, inSentence, own.times, false, prose.text, prose.start).concrete);
    const acts = commitments.map((commitment, index): Act => {
      const beside = concrete.some((other, place) => other && (place < index || examines(commitment.heads[0])) && place !== index);
      const { vague } = findVagueness(commitment, reading, clauses, inSentence, own.times, beside, prose.text, prose.start);
      const from = tokens[commitment.from]?.start ?? start;
      const to = tokens[commitment.to - 1]?.end ?? end;
      const spot = (stretchOf: { from: number; to: number }): { start: number; end: number } => ({ start: tokens[stretchOf.from]?.start ?? from, end: tokens[stretchOf.to - 1]?.end ?? from });
      return {
        start: from, end: to, sort: commitment.sort, form: commitment.form, anchor: spot(commitment.anchor), owner: ownerOf(commitment, reading, own.parties, prose), planning: planningOf(own.times),
        agentless: commitment.passive === null ? null : spot(commitment.passive), refersBack: commitment.subject === 'back', vague,
      };
    });
    const wordCount = tokens.slice(stretch.from, stretch.to).reduce((count, token) => count + (token.kind === 'punctuation' ? 0 : 1), 0);
    return { start, end, words: wordCount, question: tokens[stretch.to - 1]?.norm === '?', tone: null, acts, times: own.times, parties: own.parties, openEnds: [] };
  });
}

function planningOf(times: readonly TimeExpression[]): TimeExpression | null {
  return times.find(({ checkable }) => checkable) ?? null;
}

/**
 * Who is to act. A recommendation names its addressee, not the one who asks; a passive names its agent behind *door*; elsewhere it is the subject.
 */
function ownerOf(commitment: Commitment, { tokens }: Reading, parties: readonly Party[], prose: Prose): Party | null {
  const place = (at: number): number => tokens[at]?.start ?? prose.start;
  const from = place(commitment.from);
  const to = tokens[commitment.to - 1]?.end ?? from;
  const inside = parties.filter((party) => from <= party.start && party.end <= to);
  const subject = commitment.subjectAt === null ? null : { start: place(commitment.subjectAt.from), end: tokens[commitment.subjectAt.to - 1]?.end ?? 0 };
  const overlapping = subject === null ? undefined : inside.find((party) => party.start < subject.end && subject.start < party.end);
  if (commitment.asks) return inside.find((party) => party !== overlapping && (subject === null || subject.end <= party.start)) ?? null;
  if (commitment.subject === 'author' || commitment.subject === 'actor' || commitment.subject === 'addressee' || commitment.subject === 'body') {
    if (overlapping !== undefined) return overlapping;
    if (subject === null) return null;
    return { ...subject, text: prose.text.slice(subject.start - prose.start, subject.end - prose.start).replace(/\s+/g, ' '), sort: 'named' };
  }
  const agent = inside.find((party) => tokens.some((token, index) => token.norm === 'door' && token.end <= party.start && tokens[index + 1] !== undefined && (tokens[index + 1]?.start ?? Infinity) >= party.start));
  return agent ?? (overlapping !== undefined && commitment.passive === null ? overlapping : null);
}
