import type { Span } from '../span.ts';
import { findCommitments } from './act.ts';
import { readClauses } from './clause.ts';
import type { Commitment } from './commitment.ts';
import type { Reading } from './finite.ts';
import { lookUpAll } from './lexicon.ts';
import { mute } from './mute.ts';
import { findParties } from './nl/owner.ts';
import { findTimes } from './nl/time.ts';
import { ownerOf } from './owner.ts';
import type { Act, DocumentKind, Party, Prose, Sentence, TimeExpression, Vagueness } from './reading.ts';
import { opensItem, splitSentences, type Stretch } from './sentence.ts';
import { findTerms, toneOf, type TermMatch } from './terms.ts';
import { tokenize, type Token } from './token.ts';
import { present } from './told.ts';
import { examines, isNoAct, weigh } from './vague.ts';

export { looksDutch } from './dutch.ts';

/**
 * Reads running text: its sentences, and in each the commitments, who is to act, by when, and why it may be vague. Pure; linear in
 * the length of the text. `owners` are names the project knows (*Dorpsraad Vaartwijk*). All offsets are in the passage of `prose`.
 */
export function readProse(prose: Prose, kind: DocumentKind, owners: readonly string[] = []): Sentence[] {
  const tokens = tokenize(prose.text, prose.start);
  const { words, marks } = lookUpAll(tokens);
  const reading: Reading = { tokens, words, marks, muted: mute(tokens, marks, prose) };
  const termsIn = portions(findTerms(reading), ({ from }) => from, ({ to }) => to);
  const timesIn = portions(findTimes(tokens, prose.text, null, prose.start, prose.role === 'slot'), ({ start }) => start, ({ end }) => end);
  const split = splitSentences(tokens);
  const stretches = prose.lead === undefined ? split : split.flatMap((stretch) => withoutLead(tokens, stretch, prose));
  const listed = kind === 'plan' && prose.place === 'paragraph' && isList(tokens, stretches);
  // Who is named is asked of acts alone: most running text has none.
  let parties: readonly Party[] | null = null;
  return stretches.map((stretch, index): Sentence => {
    const { start, end } = spanOf(reading, stretch, prose);
    const matches = termsIn(stretch.to);
    const times = timesIn(end);
    const all = readActs(reading, stretch, matches, kind, listed && endsInStop(tokens, stretch) ? { ...prose, place: 'item' } : prose, listed, times);
    const acts = all.length === 0 ? all : all.filter(({ commitment }) => !isRunInTitle(commitment, tokens, stretch, index, stretches[index + 1]));
    return {
      start, end, words: countWords(reading, stretch), question: tokens[stretch.to - 1]?.norm === '?', tone: toneOf(reading, stretch, matches), times,
      acts: acts.length === 0 ? none : acts.map(({ commitment, vague }) => actOf(commitment, vague, reading, times, (parties ??= findParties(tokens, prose.text, owners, prose.start)), prose)),
      openEnds: matches.length === 0 ? none : matches.filter(({ row }) => row.list === 'end').map((match) => spanOf(reading, match, prose)),
    };
  });
}

const none: readonly never[] = [];

/** `**Groen** Wij planten …`: strong words before a capital are a title of their own. */
function withoutLead(tokens: readonly Token[], { from, to }: Stretch, { lead }: Prose): readonly Stretch[] {
  if (lead === undefined || 0 < from) return [{ from, to }];
  let at = from;
  while (at < to && (tokens[at]?.start ?? lead) < lead) at++;
  return 0 < at && at < to && tokens[at]?.capital === true && tokens[at - 1]?.kind === 'word' ? [{ from, to: at }, { from: at, to }] : [{ from, to }];
}

/** Three lines or more, and with each a sentence begins: a list that lost its bullets. */
function isList(tokens: readonly Token[], stretches: readonly Stretch[]): boolean {
  let lines = 1;
  let next = 0;
  for (let at = 1; at < tokens.length; at++) {
    if (tokens[at]?.gap !== 'line') continue;
    while (next < stretches.length && (stretches[next]?.from ?? 0) < at) next++;
    if (stretches[next]?.from !== at) return false;
    lines++;
  }
  return 3 <= lines;
}

const endsInStop = (tokens: readonly Token[], { to }: Stretch): boolean => tokens[to - 1]?.norm === '.' || tokens[to - 1]?.norm === ';';

/** *Meer ruimte voor groen. We planten …*: a few words without a verb, with sentences behind them on the same line, are a title. */
const isRunInTitle = ({ subject, heads, verbAt, from, to, sort }: Commitment, tokens: readonly Token[], stretch: Stretch, index: number, next: Stretch | undefined): boolean =>
  next !== undefined && subject === 'none' && (verbAt.length === 0 || sort !== 'recommendation') && to === stretch.to && to - from <= LONGEST_TITLE && (index === 0 ? heads.every(({ at }) => at[0] === from) && !verbal.has(tokens[from]?.norm ?? '') : opensItem(tokens, stretch.from)) && tokens[next.from]?.gap !== 'line';

/** Nouns that stand for a verb: *Herstel van het park.* is a measure, with or without sentences behind it. */
const verbal = new Set(['behoud', 'herstel', 'bescherming', 'aanpak', 'aanleg', 'bouw']);
const LONGEST_TITLE = 9;

function readActs(reading: Reading, stretch: Stretch, matches: readonly TermMatch[], kind: DocumentKind, prose: Prose, listed: boolean, times: readonly TimeExpression[]): readonly { readonly commitment: Commitment; readonly vague: readonly Vagueness[] }[] {
  if (prose.place === 'heading' || prose.role === 'slot' || prose.role === 'question') return none;
  const clauses = readClauses(reading, stretch);
  const commitments = findCommitments(reading, stretch, clauses, kind, prose).filter((commitment) => !isNoAct(commitment, matches));
  if (commitments.length === 0) return none;
  const dated = times.some(({ checkable }) => checkable);
  const verdicts = commitments.map((commitment) => ({ commitment, verdict: weigh(commitment, reading, clauses, matches) }));
  return verdicts.map(({ commitment, verdict }, index) => {
    // Something checkable settles what comes behind it, and what only looks into things.
    const beside = verdicts.some((other, place) => other.verdict.concrete && place !== index && (place < index || examines(commitment.heads[0])));
    return { commitment: listed ? { ...commitment, form: 'clause' } : commitment, vague: present(verdict, beside, dated, reading, prose) };
  });
}

function actOf(commitment: Commitment, vague: readonly Vagueness[], reading: Reading, times: readonly TimeExpression[], parties: readonly Party[], prose: Prose): Act {
  const { start, end } = spanOf(reading, commitment, prose);
  return {
    start, end, sort: commitment.sort, form: commitment.form, anchor: spanOf(reading, commitment.anchor, prose), owner: ownerOf(commitment, reading, parties, prose),
    planning: times.find(({ checkable }) => checkable) ?? null, agentless: commitment.passive === null ? null : spanOf(reading, commitment.passive, prose), refersBack: commitment.subject === 'back', advises: commitment.advises, vague, plain: commitment.plain && !times.some(({ checkable }) => checkable),
  };
}

/** Hands out a sorted list piece by piece: what lies before `end` and was not handed out yet. A name or date that runs on over the end of a sentence was two things. */
function portions<T>(sorted: readonly T[], startOf: (item: T) => number, endOf: (item: T) => number): (end: number) => readonly T[] {
  if (sorted.length === 0) return () => none;
  let next = 0;
  return (end) => {
    let found: T[] | null = null;
    for (let item = sorted[next]; item !== undefined && startOf(item) < end; item = sorted[next]) {
      if (endOf(item) <= end) (found ??= []).push(item);
      next++;
    }
    return found ?? none;
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
