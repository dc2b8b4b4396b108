import type { Commitment, Model, Question, SlotAt, Slots } from '../../core/advice/model.ts';
import type { Slot } from '../../core/finding.ts';
import type { TimeExpression } from '../../core/language/reading.ts';
import type { Span } from '../../core/span.ts';
import { Lines } from '../report/lines.ts';
import type { Study } from '../judge.ts';
import { plainText } from './plain-text.ts';

export const SLOTS = ['owner', 'planning', 'result', 'decision', 'test'] as const satisfies readonly Slot[];

/** One thing that somebody is to do, as a row in a list. */
export interface Agreement extends Span {
  readonly sort: 'recommendation' | 'assignment' | 'promise' | 'question';
  /** `3` of *Advies 3*; null where the text gives none. */
  readonly number: string | null;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  readonly slots: Readonly<Record<Slot, Filled | null>>;
  /** What a reader needs and the text does not give: owner and planning; of a question its reply date. */
  readonly open: readonly Slot[];
}

/** What the text says for a slot; a date only where the text gives one. */
export interface Filled {
  readonly text: string;
  readonly from: string | null;
  readonly to: string | null;
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
export function agreementsOf(study: Study, model: Model): readonly Agreement[] {
  const lines = new Lines(study.text);
  const base = (span: Span): Pick<Agreement, 'text' | 'line' | 'start' | 'end'> =>
    ({ start: span.start, end: span.end, text: withoutLabel(plainText(study.analysis.markdown, span, 1)), line: lines.position(span.start).line + 1 });
  const numberOf = (commitment: Commitment): string | null => model.assignments.find(({ start, end }) => start <= commitment.start && commitment.start < end)?.number ?? null;
  const inAssignment = new Set<string>();
  const loose = model.commitments.filter(({ voice, recommendation }) => voice === 'own' && !recommendation).filter((commitment) => {
    const number = numberOf(commitment);
    // A plan's assignment may be several sentences; it is one row.
    if (model.kind !== 'plan' || number === null) return model.kind !== 'advies' || number === null;
    const first = !inAssignment.has(number);
    inAssignment.add(number);
    return first;
  });
  return [
    ...model.recommendations.map((one): Agreement => withSlots({ ...base(one), sort: 'recommendation', number: one.number }, one.slots, model)),
    ...loose.map((one): Agreement => withSlots({ ...base(one), sort: one.sort, number: numberOf(one) }, one.slots, model)),
    ...model.questions.filter(({ place }) => place !== 'loose').map((one): Agreement => question(base(one), one, model)),
  ].sort((a, b) => a.start - b.start);
}

/** *Advies 3: Open één loket* → *Open één loket*; the number stands beside it. */
const withoutLabel = (text: string): string => text.replace(/^\p{Lu}[\p{L}-]* (?:nr\.? ?)?\d+[a-z]?(?:\.\d+)* ?[:.–—-] ?(?=\S)/u, '');

function withSlots(agreement: Omit<Agreement, 'slots' | 'open'>, slots: Slots, { times }: Model): Agreement {
  const timeIn = ({ start, end, time }: SlotAt): TimeExpression | null => time ?? times.find((at) => start <= at.start && at.end <= end)?.time ?? null;
  const filled = (slot: SlotAt | null): Filled | null => (slot?.state === 'filled' ? { text: slot.text, ...days(timeIn(slot)) } : null);
  const own = { owner: filled(slots.owner), planning: filled(slots.planning), result: filled(slots.result), decision: filled(slots.decision), test: filled(slots.test) };
  return { ...agreement, slots: own, open: (['owner', 'planning'] as const).filter((slot) => own[slot] === null) };
}

function question(base: Pick<Agreement, 'text' | 'line' | 'start' | 'end'>, { number, replyDate }: Question, { replyTime }: Model): Agreement {
  const time = replyDate ?? replyTime;
  const planning = time ? { text: time.text, ...days(time) } : null;
  return { ...base, sort: 'question', number, slots: { owner: null, planning, result: null, decision: null, test: null }, open: planning ? [] : ['planning'] };
}

const days = (time: TimeExpression | null): Pick<Filled, 'from' | 'to'> => ({ from: time?.from ?? null, to: time?.to ?? time?.from ?? null });

/** What stands on the calendar, the earliest first: planning, decisions and the reply that is asked for. */
export function momentsOf(agreements: readonly Agreement[], { replyTime }: Model): readonly Moment[] {
  const moment = (sort: Moment['sort'], filled: Filled | null, agreement: Agreement | null): readonly Moment[] => {
    const to = filled?.to ?? filled?.from;
    return filled && to ? [{ sort, from: filled.from ?? to, to, agreement, said: filled.text }] : [];
  };
  return [
    ...agreements.flatMap((agreement) => [
      ...moment(agreement.sort === 'question' ? 'reply' : 'planning', agreement.slots.planning, agreement),
      ...moment('decision', agreement.slots.decision, agreement),
    ]),
    ...(replyTime && agreements.every(({ sort }) => sort !== 'question') ? moment('reply', { text: replyTime.text, ...days(replyTime) }, null) : []),
  ].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : 0));
}

