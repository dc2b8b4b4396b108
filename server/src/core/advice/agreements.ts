import { SLOTS, type Slot } from '../finding.ts';
import type { TimeExpression, VagueRule } from '../language/reading.ts';
import type { MarkdownText } from '../markdown/passage.ts';
import { firstPast } from '../search.ts';
import { sentenceFinder } from '../sentence-at.ts';
import { contains, overlaps } from '../span.ts';
import type { Span } from '../span.ts';
import type { Answer, Assignment, Commitment, Model, Recommendation, SlotAt, Slots } from './model.ts';
import { plainText } from './plain-text.ts';


/** One thing that somebody is to do, as a row in a list. Absolute offsets. */
export interface Agreement extends Span {
  readonly sort: 'recommendation' | 'assignment' | 'promise' | 'question';
  /** `3` of *Advies 3*; null where the text gives none. */
  readonly number: string | null;
  /** Of a promise in a reaction: what it is part of the answer to. */
  readonly about: { readonly role: Answer['role']; readonly number: string } | null;
  /** Without its label and markup. */
  readonly text: string;
  readonly slots: Readonly<Record<Slot, Filled | null>>;
  /** What a reader needs and the text does not give: owner and planning; of a question its reply date. */
  readonly open: readonly Slot[];
  /** The expressions that make it hard to hold somebody to; null where no act was recognised in the words. */
  readonly vague: readonly Weakness[] | null;
}

/** What the text says for a slot; a date only where the text gives one. */
export interface Filled {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Weakness {
  readonly rule: VagueRule;
  readonly words: string;
  /** Carries the act, rather than a detail beside it. */
  readonly main: boolean;
}

/** A day, or a stretch of days, on which something is due. */
export interface Moment {
  readonly sort: 'planning' | 'decision' | 'reply';
  readonly from: string;
  readonly to: string;
  readonly agreement: Agreement | null;
  /** As the text says it. */
  readonly said: string;
}

/** Everything agreed in a document, in its order: each advice, assignment of a plan, promise and question once. */
export function agreementsOf(model: Model, markdown: MarkdownText): readonly Agreement[] {
  const acts = model.commitments.filter(({ voice }) => voice === 'own');
  const parts = new Map<Recommendation | Assignment | null, Commitment[]>();
  for (const act of acts) {
    const part = act.recommendation ?? assignmentAt(model.assignments, act.start);
    const known = parts.get(part);
    if (known) known.push(act);
    else parts.set(part, [act]);
  }
  const weak = (those: readonly Commitment[]): readonly Weakness[] | null => (those.some(({ act }) => act) ? those.flatMap((one) => weaknesses(one, markdown.text)) : null);
  const recommendations = model.recommendations.map((one): Agreement => withSlots({
    start: one.start, end: one.end, sort: 'recommendation', number: one.number, about: null,
    text: textOf(markdown, one, one.words), vague: weak(parts.get(one) ?? []),
  }, one.slots, model));
  const assignments = model.kind !== 'plan' ? [] : model.assignments.map((one): Agreement => withSlots({
    start: one.start, end: one.end, sort: 'assignment', number: one.number, about: null,
    text: one.paragraphs.join(' '), vague: weak(parts.get(one) ?? []),
  }, one.slots, model));
  const questions = model.kind !== 'advies' ? [] : model.questions.filter(({ place }) => place !== 'loose').map((one): Agreement => {
    const time = one.replyDate ?? model.replyTime;
    const planning = time ? { text: time.text, ...days(time) } : null;
    return {
      start: one.start, end: one.end, sort: 'question', number: one.number, about: null, text: textOf(markdown, one, ''),
      slots: { owner: null, planning, result: null, decision: null, test: null }, open: planning ? [] : ['planning'], vague: null,
    };
  });
  return [...recommendations, ...assignments, ...promisesOf(model, markdown, parts.get(null) ?? []), ...questions].sort((a, b) => a.start - b.start);
}

/** The assignment in which an offset lies; they stand one after the other. */
function assignmentAt(assignments: readonly Assignment[], offset: number): Assignment | null {
  const last = assignments[firstPast(assignments, ({ start }) => offset < start) - 1];
  return last && offset < last.end ? last : null;
}

/** Sentences that promise something outside numbered advices and assignments. */
function promisesOf(model: Model, markdown: MarkdownText, acts: readonly Commitment[]): readonly Agreement[] {
  const sentenceAt = sentenceFinder(markdown);
  const bySentence = new Map<number, { readonly span: Span; readonly acts: Commitment[] }>();
  const labels = model.answers.flatMap(({ slots }) => SLOTS.flatMap((slot) => (slots[slot] && slots[slot].source !== 'sentence' ? [slots[slot]] : [])));
  for (const act of acts) {
    if (labels.some((label) => overlaps(label, act))) continue;
    const span = sentenceAt(act.start) ?? act;
    const known = bySentence.get(span.start);
    if (known) known.acts.push(act);
    else bySentence.set(span.start, { span, acts: [act] });
  }
  return [...bySentence.values()].flatMap(({ span, acts: [first, ...others] }): readonly Agreement[] => {
    if (!first) return [];
    const answer = model.answers.find((one) => contains(one, { start: first.start, end: first.start }));
    const [number] = answer?.numbers ?? [];
    const agreement = withSlots({
      start: span.start, end: span.end, sort: first.sort, number: null, about: answer && number ? { role: answer.role, number: number.number } : null,
      text: withoutLabel(plainText(markdown, span)), vague: [first, ...others].flatMap((one) => weaknesses(one, markdown.text)),
    }, first.slots, model);
    return agreement.text === '' ? [] : [agreement];
  });
}

const weaknesses = ({ act, base }: Commitment, text: string): readonly Weakness[] =>
  (act?.vague ?? []).map(({ rule, start, end, weight }) => ({ rule, words: text.slice(base + start, base + end).replace(/\s+/g, ' '), main: weight === 'main' }));

/** The first paragraph, or the one below a label that stands alone. */
function textOf(markdown: MarkdownText, span: Span, words: string): string {
  const first = plainText(markdown, span, 1);
  const own = withoutLabel(first);
  if (own !== '' && !LABEL_ALONE.test(first)) return own;
  return words !== '' ? words : withoutLabel(plainText(markdown, span, 2));
}

/** *Advies 3: Open één loket* → *Open één loket*; the number stands beside it. */
const withoutLabel = (text: string): string => text.replace(/^\p{Lu}[\p{L}-]*(?: (?:nr\.? ?)?\d+[a-z]?(?:\.\d+)* ?[:.–—-]| ?:) ?(?=\S)/u, '');
const LABEL_ALONE = /^\p{Lu}[\p{L}-]* (?:nr\.? ?)?\d+[a-z]?(?:\.\d+)* ?[:.–—-]?$/u;

function withSlots(agreement: Omit<Agreement, 'slots' | 'open'>, slots: Slots, { times }: Model): Agreement {
  const timeIn = ({ start, end, time }: SlotAt): TimeExpression | null => time ?? times.find((at) => start <= at.start && at.end <= end)?.time ?? null;
  const filled = (slot: SlotAt | null): Filled | null => (slot?.state === 'filled' ? { text: slot.text, ...days(timeIn(slot)) } : null);
  const own = { owner: slots.owner && namesNobody(slots.owner.text) ? null : filled(slots.owner), planning: filled(slots.planning), result: filled(slots.result), decision: filled(slots.decision), test: filled(slots.test) };
  return { ...agreement, slots: own, open: openIn(own) };
}

/** *We* and *wij* are somebody, but nobody to call. */
export const namesNobody = (owner: string): boolean => /^(?:we|wij|ik|u)$/i.test(owner);

/** Owner and planning, where the text does not give them. */
export const openIn = (slots: Agreement['slots']): readonly Slot[] => (['owner', 'planning'] as const).filter((slot) => slots[slot] === null);

export const days = (time: TimeExpression | null): Pick<Filled, 'from' | 'to'> => ({ from: time?.from ?? null, to: time?.to ?? time?.from ?? null });

/** What stands on the calendar, the earliest first: planning, decisions and the reply that is asked for. */
export function momentsOf(agreements: readonly Agreement[], { replyTime }: Pick<Model, 'replyTime'>): readonly Moment[] {
  const moment = (sort: Moment['sort'], filled: Filled | null, agreement: Agreement | null): readonly Moment[] => {
    const to = filled?.to ?? filled?.from;
    return filled && to ? [{ sort, from: filled.from ?? to, to, agreement, said: filled.text }] : [];
  };
  return [
    ...agreements.flatMap((agreement) => [
      // A date of the decision that counts as planning too is one day in the calendar.
      ...(agreement.slots.planning?.text === agreement.slots.decision?.text ? [] : moment(agreement.sort === 'question' ? 'reply' : 'planning', agreement.slots.planning, agreement)),
      ...moment('decision', agreement.slots.decision, agreement),
    ]),
    ...(replyTime && agreements.every(({ sort }) => sort !== 'question') ? moment('reply', { text: replyTime.text, ...days(replyTime) }, null) : []),
  ].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}
