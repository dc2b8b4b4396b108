export { looksDutch } from './dutch.ts';
import { findCommitments, type Commitment } from './act.ts';
import { readClauses, type Reading } from './clause.ts';
import { lookUp } from './lexicon.ts';
import { mute } from './mute.ts';
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
  void owners;
  const tokens = tokenize(prose.text, prose.start);
  const words = tokens.map(({ norm }) => lookUp(norm));
  const reading: Reading = { tokens, words, muted: mute(tokens, prose) };
  const matches = findPhrases(reading);
  const times = findTimes(tokens, prose.text, null, prose.start, prose.role === 'slot');
  return splitSentences(tokens).map((stretch): Sentence => {
    const start = tokens[stretch.from]?.start ?? prose.start;
    const end = tokens[stretch.to - 1]?.end ?? start;
    const clauses = readClauses(reading, stretch);
    const own = times.filter((time) => start <= time.start && time.end <= end);
    const inSentence = matches.filter(({ from, to }) => stretch.from <= from && to <= stretch.to);
    const commitments = prose.role === 'slot' ? [] : findCommitments(reading, stretch, clauses, kind, prose).filter((commitment) => !isNoAct(commitment, inSentence));
    const concrete = commitments.map((commitment) => findVagueness(commitment, reading, clauses, inSentence, own, false, prose.text, prose.start).concrete);
    const acts = commitments.map((commitment, index): Act => {
      const beside = concrete.some((other, place) => other && (place < index || examines(commitment.heads[0])) && place !== index);
      const { vague } = findVagueness(commitment, reading, clauses, inSentence, own, beside, prose.text, prose.start);
      const from = tokens[commitment.from]?.start ?? start;
      const to = tokens[commitment.to - 1]?.end ?? end;
      const spot = (stretchOf: { from: number; to: number }): { start: number; end: number } => ({ start: tokens[stretchOf.from]?.start ?? from, end: tokens[stretchOf.to - 1]?.end ?? from });
      return {
        start: from, end: to, sort: commitment.sort, form: commitment.form, anchor: spot(commitment.anchor), owner: ownerOf(commitment, reading, prose), planning: planningOf(own),
        agentless: commitment.passive === null ? null : spot(commitment.passive), refersBack: commitment.subject === 'back', vague,
      };
    });
    const wordCount = tokens.slice(stretch.from, stretch.to).reduce((count, token) => count + (token.kind === 'punctuation' ? 0 : 1), 0);
    return { start, end, words: wordCount, question: tokens[stretch.to - 1]?.norm === '?', tone: null, acts, times: own, parties: [], openEnds: [] };
  });
}

function planningOf(times: readonly TimeExpression[]): TimeExpression | null {
  return times.find(({ checkable }) => checkable) ?? null;
}

function ownerOf(commitment: Commitment, { tokens }: Reading, prose: Prose): Party | null {
  if (commitment.subjectAt === null || (commitment.subject !== 'author' && commitment.subject !== 'actor' && commitment.subject !== 'addressee')) return null;
  const first = tokens[commitment.subjectAt.from];
  const last = tokens[commitment.subjectAt.to - 1];
  if (first === undefined || last === undefined) return null;
  return { start: first.start, end: last.end, text: prose.text.slice(first.start - prose.start, last.end - prose.start), sort: 'named' };
}
