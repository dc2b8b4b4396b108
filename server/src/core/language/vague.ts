import type { Commitment } from './commitment.ts';
import type { Clause } from './clause.ts';
import { firstWord, type Reading, type VerbPlace } from './finite.ts';
import { BACK, COMPARATIVE, COORDINATOR, DETERMINER, PEOPLE, PREPOSITION, PRODUCT, SOFT_ADJECTIVE } from './lexicon.ts';
import { questionFor, suggestionFor } from './message.ts';
import type { Prose, Vagueness, VagueRule } from './reading.ts';
import { resultOf, softBefore, softWord, type Reason } from './object.ts';
import type { Stretch } from './sentence.ts';
import type { TermMatch } from './terms.ts';

/** Events that are an aim when somebody must bring them about: *de kosten moeten dalen*. */
const trends = new Set(['dalen', 'stijgen', 'afnemen', 'toenemen', 'groeien', 'krimpen', 'teruglopen', 'verdwijnen']);

/** An aim with a number in it can be checked: *streven naar 30 procent*. */
const aiming = new Set(['streven', 'nastreven', 'beogen', 'mikken', 'ambiëren']);

/** These ask nobody in particular: urging is all that is promised. */
const urging = new Set(['aanmoedigen', 'aansporen', 'bepleiten']);
/** *inzetten* is an effort with an aim or with oneself; without, it is using something. */
const aimed = new Set(['op', 'hierop', 'daarop', 'waarop', 'erop', 'zich', 'ons', 'inzet']);

const byVerb: Readonly<Partial<Record<string, VagueRule>>> = { effort: 'vaag-inspanning', dilution: 'vaag-verdunning', deferral: 'vaag-uitstel', hedge: 'slag-om-de-arm', change: 'vergelijking-zonder-maatstaf', keep: 'vaag-kwalificatie' };

/** What was found about a commitment: the reasons to ask, and whether something checkable carries it. */
export interface Verdict {
  readonly reasons: readonly Reason[];
  /** Its own head is a checkable act. */
  readonly concrete: boolean;
  /** Its head, its means or its measure make it checkable. */
  readonly carried: boolean;
}

/** Weighs the verbs, the object and the fixed expressions of a commitment. */
export function weigh(commitment: Commitment, reading: Reading, clauses: readonly Clause[], matches: readonly TermMatch[]): Verdict {
  const inside = matches.filter(({ from, to }) => commitment.from <= from && to <= commitment.to);
  const reasons: Reason[] = [];
  let concrete = false;
  for (const [index, head] of commitment.heads.entries()) {
    const reason = judgeHead(head, commitment, reading, clauses, inside);
    if (reason !== null) reasons.push(...reason);
    else if (index === 0 || examines(commitment.heads[0])) concrete = true;
  }
  if (commitment.form === 'fragment' && reading.tokens.slice(commitment.from, commitment.to).some(({ norm }) => norm.endsWith('%'))) concrete = true;
  const means = doesByMeans(reading, commitment, clauses);
  const carried = concrete || means;
  if (commitment.heads.length === 0 && commitment.hedge.length === 0) {
    const copula = lastCopula(reading, commitment);
    const word = 0 <= copula ? softBefore(reading, copula, commitment.anchor.to) : softWord(reading, { from: commitment.form === 'clause' ? commitment.anchor.to : commitment.from, to: commitment.to });
    if (word !== null && word !== 'settled') reasons.push({ ...word, main: !concrete });
  }
  for (const match of inside) {
    if (match.row.list !== 'phrase') continue;
    const { rule, weight } = match.row.row;
    const quantity = rule === 'vaag-hoeveelheid';
    if (quantity && weight === 'main' && !governs(reading, commitment, match)) continue;
    const beside = ((reading.words[match.from - 1]?.flags ?? 0) & COORDINATOR) !== 0 && commitment.from + 1 < match.from || inPurpose(reading, commitment, match, clauses);
    const main = quantity ? weight === 'main' && !means && !inPurpose(reading, commitment, match, clauses) || !beside && !means && isObject(reading, commitment, match) : weight === 'main' && !beside;
    reasons.push({ rule, at: range(match.from, match.to), lemma: '', main });
  }
  const compared = carried ? null : comparedIn(reading, commitment);
  if (compared !== null && !reasons.some(({ at }) => at.includes(compared))) reasons.push({ rule: 'vergelijking-zonder-maatstaf', at: [compared], lemma: '', main: true });
  if (0 < commitment.hedge.length) reasons.push({ rule: 'slag-om-de-arm', at: commitment.hedge, lemma: '', main: true });
  return { reasons, concrete, carried };
}

/** The reasons as a reader is told of them; what a verb leaves open is a detail where something checkable stands beside it. */
export function present({ reasons, carried }: Verdict, beside: boolean, { tokens }: Reading, { text, start }: Prose): Vagueness[] {
  const told = reasons.map(({ rule, at, lemma, main }): Vagueness => {
    const words = at.map((index) => tokens[index]).filter((token) => token !== undefined).sort((a, b) => a.start - b.start);
    const from = words[0]?.start ?? start;
    const quoted = words.map((token) => text.slice(token.start - start, token.end - start)).join(' ');
    return {
      start: from, end: words.at(-1)?.end ?? from, rule, parts: words.map((token) => ({ start: token.start, end: token.end })),
      message: questionFor(rule, quoted), suggestion: suggestionFor(rule, lemma), weight: main && !(lemma !== '' && (carried || beside)) ? 'main' : 'detail',
    };
  });
  return told.sort((a, b) => a.start - b.start);
}

/** Null for a checkable act. */
function judgeHead(head: VerbPlace, commitment: Commitment, reading: Reading, clauses: readonly Clause[], inside: readonly TermMatch[]): Reason[] | null {
  const { verb, at } = head;
  const frame = inside.find((match) => fits(match, verb.lemma) && (commitment.form === 'fragment' || commitment.anchor.from < match.from));
  if (frame?.row.list === 'frame') return frame.row.row.rule === null || frame.row.row.rule === 'none' ? null : [{ rule: frame.row.row.rule, at: [...at, ...range(frame.from, frame.to)], lemma: verb.lemma, main: true }];
  const rule = verb.sort === 'advise' && urging.has(verb.lemma) ? 'vaag-inspanning' : byVerb[verb.sort];
  if (verb.lemma === 'inzetten' && !reading.tokens.slice(commitment.from, commitment.to).some(({ norm }) => aimed.has(norm))) return null;
  if ((verb.sort === 'change' || verb.sort === 'keep') && isMeasured(reading, commitment) || aiming.has(verb.lemma) && hasShare(reading, commitment)) return null;
  if (verb.lemma === 'inzetten' && reading.tokens[Math.max(...at) + 1]?.norm === 'als') return null;
  if (trends.has(verb.lemma) && !isMeasured(reading, commitment)) return [{ rule: 'vergelijking-zonder-maatstaf', at, lemma: verb.lemma, main: true }];
  if (verb.sort === 'state' || verb.sort === 'mind' || verb.sort === 'event') {
    // *moet zorgvuldig gebeuren*: how it is done is all that is promised.
    const manner = Math.min(...at) - 1;
    return ((reading.words[manner]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0 ? [{ rule: 'vaag-kwalificatie', at: [manner, ...at], lemma: verb.lemma, main: true }] : [];
  }
  if (verb.lemma === 'werken' || verb.lemma === 'gaan') return verb.lemma === 'gaan' ? null : [];
  if (rule !== undefined) return [{ rule, at, lemma: verb.lemma, main: true }];
  const manner = Math.min(...at) - 1;
  if (commitment.form === 'fragment' && verb.sort === 'act' && (commitment.from === manner || reading.tokens[manner - 1]?.kind === 'punctuation') && ((reading.words[manner]?.flags ?? 0) & SOFT_ADJECTIVE) !== 0) return [{ rule: 'vaag-kwalificatie', at: [manner, ...at], lemma: verb.lemma, main: true }];
  if (verb.sort === 'light' || verb.sort === 'auxiliary') {
    const sub = clauses.find(({ kind, from }) => kind === 'sub' && Math.max(...at) < from && from < commitment.to + 1);
    if (sub?.opener === 'dat' && verb.lemma === 'zorgen') {
      const content = [sub.verb, ...sub.others].filter((place) => place.verb.sort !== 'auxiliary');
      const vague = content.find((place) => byVerb[place.verb.sort] !== undefined || trends.has(place.verb.lemma));
      const first = content[0];
      if (first?.verb.sort === 'light') { const object = softBefore(reading, Math.min(...first.at), sub.from + 1); return object === null || object === 'settled' ? null : [object]; }
      if (content.length > 0) return vague === undefined || vague !== content[0] ? null : [{ rule: byVerb[vague.verb.sort] ?? 'vergelijking-zonder-maatstaf', at: vague.at, lemma: vague.verb.lemma, main: true }];
      const reason = softBefore(reading, sub.finite, sub.from);
      return reason === null || reason === 'settled' ? null : [reason];
    }
    if (verb.lemma === 'zorgen' && reading.tokens[Math.max(...at) + 1]?.norm === 'dat') return null;
    const inSub = clauses.find((clause) => clause.kind === 'sub' && clause.from < Math.min(...at) && Math.max(...at) < clause.to);
    if (inSub !== undefined && verb.sort === 'auxiliary') { const judged = softBefore(reading, Math.min(...at), inSub.from); return judged === null || judged === 'settled' ? null : [judged]; }
    if (verb.lemma === 'maken') {
      const result = resultOf(reading, commitment);
      if (result !== null) return [{ ...result, at: [...at, ...result.at], lemma: verb.lemma }];
    }
    const after: Stretch = { from: Math.min(...at) + 1, to: commitment.to };
    const opens = head.form === 'finite' || firstWord(reading, commitment.from, commitment.to) === at[0];
    const before = opens ? null : softBefore(reading, Math.min(...at), commitment.from);
    if (before === 'settled') return null;
    // *dit herstellen*: what it is about stands in another sentence.
    if (!opens && before === null && ((reading.words[Math.min(...at) - 1]?.flags ?? 0) & BACK) !== 0) return [];
    const reason = opens ? softWord(reading, after) : before ?? softWord(reading, { from: Math.max(...at) + 1, to: Math.min(commitment.to, Math.max(...at) + 8) });
    if (reason?.rule === 'vergelijking-zonder-maatstaf' && hasMeasure(reading, commitment)) return null;
    return reason === null ? null : [{ ...reason, at: [...at, ...reason.at], lemma: verb.lemma }];
  }
  return null;
}

/** In *om … te …* or a subordinate clause behind the act the words say nothing of the act itself. */
function inPurpose({ tokens }: Reading, { from, heads, anchor }: Commitment, match: TermMatch, clauses: readonly Clause[]): boolean {
  const head = Math.min(anchor.from, ...heads.map(({ at }) => Math.min(...at)));
  if (heads.some(({ at }) => match.to <= Math.max(...at) && from < Math.max(...at) && tokens[Math.min(...at)]?.norm === 'te')) return false;
  for (let at = head + 1; at < match.from; at++) if (tokens[at]?.norm === 'om' && !heads.some((place) => at < Math.min(...place.at))) return true;
  return clauses.some((clause) => clause.kind === 'sub' && clause.from < match.from && match.to <= clause.to && (head < clause.from || clause.to <= head) && !heads.some(({ at }) => clause.from <= Math.min(...at) && Math.max(...at) < clause.to) && clause.opener !== 'dat');
}

/** Looking into something settles nothing, but the act that follows it may: *We bekijken de opties en kiezen er één.* */
const examining = new Set(['onderzoeken', 'bekijken', 'verkennen', 'nagaan', 'inventariseren', 'bezien', 'peilen', 'bestuderen', 'overwegen', 'kijken', 'brengen']);
export const examines = (head: VerbPlace | undefined): boolean => head !== undefined && examining.has(head.verb.lemma);

/** Whether the words of the clause show that there is no act at all: *maken onderscheid*. */
export const isNoAct = ({ heads, from, to }: Commitment, matches: readonly TermMatch[]): boolean =>
  matches.some((match) => from <= match.from && match.to <= to && match.row.list === 'frame' && match.row.row.rule === 'none' && heads.some(({ verb }) => fits(match, verb.lemma)));

/** Whether a frame is about this verb. */
const fits = ({ row }: TermMatch, lemma: string): boolean => row.list === 'frame' && row.row.verbs.split(' ').includes(lemma);

/** *…, door de leges te schrappen*, *… met een kaart*: the means are checkable, so the act is. */
function doesByMeans(reading: Reading, { from, to, heads }: Commitment, clauses: readonly Clause[]): boolean {
  const { tokens, words } = reading;
  const changes = heads[0]?.verb.sort === 'change';
  for (let at = from; at < to; at++) {
    if (tokens[at]?.norm === 'met' && words.slice(at + 1, Math.min(to, at + 4)).some(({ flags }) => (flags & PRODUCT) !== 0) && changes) return true;
    if (tokens[at]?.norm !== 'door') continue;
    const means = clauses.flatMap(({ others }) => others).find(({ form, at: place }) => form === 'te' && at < (place[0] ?? 0));
    if (means === undefined || means.verb.sort !== 'act' || means.verb.lemma === 'informeren') continue;
    // *door meer aandacht te vragen*: means that leave it open settle nothing.
    const object = softBefore(reading, Math.min(...means.at), at + 1);
    if (object === null || object === 'settled') return true;
  }
  return false;
}

/** The last *zijn* or *blijven* of a clause that has no other verb: *moet toegankelijk zijn*. */
function lastCopula({ tokens }: Reading, { anchor, to }: Commitment): number {
  for (let at = to - 1; anchor.to <= at; at--) if (tokens[at]?.norm === 'zijn' || tokens[at]?.norm === 'blijven' || tokens[at]?.norm === 'worden') return at;
  return -1;
}

/** *van 16 weken*, *tot 30*, *minimaal 3*: a number that something leads up to. */
const hasMeasure = ({ tokens }: Reading, { from, to }: Stretch): boolean => tokens.slice(from, to).some(({ kind }, index) => kind === 'number' && leads.has(tokens[from + index - 1]?.norm ?? ''));
const leads = new Set(['van', 'tot', 'naar', 'met', 'minimaal', 'maximaal', 'minstens', 'minste', '€', 'ruim']);

const hasShare = ({ tokens }: Reading, { from, to }: Stretch): boolean => tokens.slice(from, to).some(({ norm }) => norm.endsWith('%') || norm === 'procent' || norm === '€' || norm === 'euro');

/** A number, percentage or amount that says how much: *tot 30 dagen*, *met 10 procent*. */
function isMeasured({ tokens }: Reading, { from, to }: Stretch): boolean {
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    const code = token?.norm.charCodeAt(0) ?? 0;
    if (token !== undefined && 48 <= code && code <= 57 && (token.kind === 'word' ? !token.norm.includes('-') : !/^(?:19|20)\d\d(?:-\d+)?$/.test(token.norm))) return true;
  }
  return false;
}

/** *streven naar minder regels*: an effort that is also a comparison. */
function comparedIn({ words, tokens, muted }: Reading, { heads, to }: Commitment): number | null {
  const head = heads.find(({ verb }) => verb.sort === 'effort');
  if (head === undefined) return null;
  for (let at = Math.min(...head.at) + 1; at + 1 < to; at++) {
    const word = words[at];
    if (word === undefined || muted[at] === true || (word.flags & COMPARATIVE) === 0 || tokens[at]?.norm === 'verdere') continue;
    if (((words[at - 1]?.flags ?? 0) & PREPOSITION) !== 0 && tokens[at + 1]?.kind === 'word') return at;
  }
  return null;
}

/** *voldoende* and *meer* carry the act where they open the object of a light verb. */
function governs(reading: Reading, commitment: Commitment, match: TermMatch): boolean {
  const light = commitment.heads.length === 0 || commitment.heads.some(({ verb }) => verb.sort === 'light' || verb.sort === 'auxiliary');
  if (match.from < commitment.anchor.from && commitment.form === 'clause') return false;
  const next = reading.words[match.to];
  if (((reading.words[match.from - 1]?.flags ?? 0) & PREPOSITION) !== 0 && reading.tokens[match.from - 1]?.norm !== 'voor' && reading.tokens[match.from - 1]?.norm !== 'met' && reading.tokens[match.from - 2]?.norm !== 'sprake') return false;
  if (commitment.form === 'fragment' && commitment.from + 2 < match.from) return false;
  return light && next !== undefined && (next.flags & (DETERMINER | PEOPLE)) === 0 && reading.tokens[match.to]?.kind === 'word';
}

/** *benaderen enkele winkels*: the quantity opens the object of the act. */
function isObject({ words, tokens }: Reading, { anchor, to, form, passive }: Commitment, { from, to: end }: TermMatch): boolean {
  if (form === 'fragment' || passive !== null || from < anchor.to || anchor.to + 2 < from || to <= end || tokens[end]?.kind !== 'word') return false;
  for (let at = anchor.to; at < from; at++) if (((words[at]?.flags ?? 0) & PREPOSITION) !== 0) return false;
  return true;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);
