import type { Act, DocumentKind, Sentence } from '../language/reading.ts';
import { firstPast } from '../search.ts';
import type { Span } from '../span.ts';
import { overlaps } from '../span.ts';
import { placed, type Draft, type DraftCommitment, type DraftRecommendation, type DraftRemark, type Place } from './drafts.ts';
import { below } from './insertion.ts';
import type { Piece } from './piece.ts';
import type { Assignment, Commitment, ReferenceAt, Remark, SlotAt, Slots } from './model.ts';
import type { Said } from './said.ts';
import type { NumberAt } from './numbers.ts';
import type { TableRow } from './rows.ts';
import type { SlotFact } from './slots.ts';
import { wordsOf } from './words.ts';

/** A municipality as a whole cannot be called to account for one act: in advice it is no owner yet. */
const WHOLE_MUNICIPALITY = /^(?:de )?(?:gemeente|overheid|organisatie|u|we|wij|ik)$/i;

/** Owner and planning that the clause itself names. */
export function sentenceSlots({ owner, planning, sort }: Act, base: number): Draft<Slots> {
  return {
    owner: owner && {
      start: base + owner.start, end: base + owner.end, slot: 'owner', text: owner.text, source: 'sentence', party: owner, time: null,
      state: owner.sort === 'collective' || (sort === 'recommendation' && WHOLE_MUNICIPALITY.test(owner.text)) ? 'collective' : 'filled',
    },
    planning: planning && {
      start: base + planning.start, end: base + planning.end, slot: 'planning', text: planning.text, source: 'sentence', party: null, time: planning,
      state: planning.checkable ? 'filled' : 'vague',
    },
    result: null, decision: null, test: null,
  };
}

/** *… en het college besluit daarover op 15 september*: the moment at which another act of the same sentence is decided on. */
export function decisionSlot({ decision }: Said, base: number): SlotAt | null {
  const planning = decision?.planning;
  return planning ? { start: base + planning.start, end: base + planning.end, slot: 'decision', text: planning.text, state: 'filled', source: 'sentence', time: planning, party: decision.owner } : null;
}

/** Fills what is missing in `slots`; a filled slot beats a vague or collective one. */
export function fillFrom(slots: Draft<Slots>, other: Slots, source?: SlotAt['source']): void {
  for (const slot of ['owner', 'planning', 'result', 'decision', 'test'] as const) {
    const mine = slots[slot];
    const theirs = other[slot];
    if (theirs && (!mine || (mine.state !== 'filled' && theirs.state === 'filled'))) slots[slot] = source ? { ...theirs, source } : theirs;
  }
}

export const slotAt = ({ slot, text, state, party, time, start, end }: SlotFact, base: number, source: SlotAt['source']): SlotAt =>
  ({ slot, text, state, source, party, time, start: base + start, end: base + end });

export function draftRemark(piece: Piece, base: number, span: Span): DraftRemark {
  const { label, about, hollow, body } = piece;
  const numbers = label === null ? about?.numbers ?? [] : 0 < label.about.length ? label.about : label.numbers;
  const aboutAt = numbers.map(({ number, start, end }) => ({ number, start: base + start, end: base + end }));
  return { start: span.start, end: base + below(piece), label: placed(label ?? about ?? body, base), about: aboutAt.map(({ number }) => number), aboutAt, tone: null, asks: false, placeholder: hollow ? placed(body, base) : null };
}

/** More words of a remark, with the markup that closes with them. */
export function extendRemark(remark: DraftRemark, piece: Piece, base: number): void {
  remark.end = base + below(piece);
}

/** Whether a row says something of its own, rather than more of what stands above the table: *Wie | Wanneer*, the steps of an advice. */
export function standsAlone({ act, loose, number }: TableRow, kind: DocumentKind, { open, section }: Place): boolean {
  if (!act || !loose) return act !== null;
  return kind === 'plan' ? number !== null || !open : !open && section === 'recommendation';
}

/** *Geen opmerkingen* in a row about an assignment. */
export const isNoRemark = (act: Piece): boolean => /^geen (?:nadere |verdere )?(?:opmerking(?:en)?|advies|aanbevelingen)\.?$/i.test(wordsOf(act));

export function remarkIn(act: Piece, { number, start, end }: NumberAt, base: number): DraftRemark {
  const span = placed(act, base);
  return { ...span, label: span, about: [number], aboutAt: [{ number, start: base + start, end: base + end }], tone: 'approving', asks: false, placeholder: null };
}

export function noteTone(remark: Draft<Remark>, { tone, question }: Sentence): void {
  if (tone === 'critical' || (tone === 'approving' && remark.tone === null)) remark.tone = tone;
  if (question) remark.asks = true;
}

/** Whether a heading begins a chapter. *Reactie* beside the chapter *Opdrachten* answers none of them; below it, or below the heading *Opdracht 5*, it does. */
export const opensChapter = ({ block, label }: Piece, { sectionDepth, headed }: Place): boolean =>
  block.kind === 'heading' && (label === null || (label.role === 'remark' && label.numbers.length + label.about.length === 0 && block.depth <= sectionDepth && !headed));

/** *1. Open een loket in Noord*, all of it in bold print and without a stop: what a writer without headings has for one. */
export function isBoldLine({ block: { kind, item, marks, prose, start, end } }: Piece): boolean {
  const [mark] = marks;
  return kind === 'paragraph' && item === null && mark?.kind === 'strong' && mark.start === start && end <= mark.end && !/[.:;?!]\u00AD*$/.test(prose);
}

/** The first full date in a text is its own date, where nothing else says so; *vóór 1 mei 2026* is a deadline and *op 4 mei 2026* an event. */
export function headDate({ times }: Sentence): string | null {
  return times.find(({ sort, from, impossible, text }) => sort === 'date' && from !== null && !impossible && BARE_DATE.test(text))?.from ?? null;
}

/** *3 maart 2026*, *dinsdag 3 maart 2026*. */
const BARE_DATE = /^(?:\d|[a-z]+dag\b)/i;

const ENDING: ReadonlySet<string> = new Set(['.', '!', '?', '…', ' ', '\n', '\r', '\t', '\u00A0']);

/** The last sentence of a paragraph, without its full stop. */
export function lastSentence(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end);
  let stop = body.length;
  while (0 < stop && ENDING.has(body[stop - 1] ?? '')) stop--;
  let from = 0;
  for (const match of body.slice(0, stop).matchAll(/(?<!(?:^|[\s.])\p{Lu})[.!?]['"’”)]?\s+(?=[A-Z'"‘“(])/gu)) from = match.index + match[0].length;
  return { start: start + from, end: start + Math.max(stop, from + 1) };
}

/** A cited assignment is discussed where the remark that answers it is critical or advises something. All lists are in document order. */
export function markDiscussed(commitments: readonly Draft<Commitment>[], assignments: readonly Assignment[], remarks: readonly Remark[]): void {
  const telling = remarks.filter(({ tone, asks }) => tone === 'critical' || asks);
  const isTelling = (answer: Span): boolean => {
    const remark = telling[lastIndexUpTo(telling, answer.start)];
    return remark !== undefined && overlaps(remark, answer);
  };
  const answered = assignments.filter(({ voice, answeredBy }) => voice === 'plan' && answeredBy.some(isTelling));
  let next = 0;
  for (const commitment of commitments) {
    if (commitment.voice !== 'plan') continue;
    while (next < answered.length && (answered[next]?.bodyEnd ?? 0) <= commitment.start) next++;
    const candidate = answered[next];
    if (candidate && candidate.start <= commitment.start) commitment.discussed = true;
  }
}

/**
 * The advices without those of a summary, where others say them in full: their commitments ask nothing more, and their numbers
 * refer. A document that has nothing but a summary keeps it.
 */
export function beyondSummary(recommendations: readonly DraftRecommendation[], commitments: readonly DraftCommitment[], references: ReferenceAt[], summaries: readonly Span[]): readonly DraftRecommendation[] {
  const isSummed = (span: Span): boolean => summaries.some((summary) => overlaps(summary, span));
  const full = summaries.length === 0 ? recommendations : recommendations.filter((each) => !isSummed(each));
  if (full.length === recommendations.length || full.length === 0) return recommendations;
  for (const commitment of commitments) if (isSummed(commitment)) Object.assign(commitment, { discussed: true, recommendation: null });
  for (const { number, numberAt } of recommendations.filter(isSummed)) {
    if (number !== null && numberAt && full.some((each) => each.number === number)) references.push({ ...numberAt, role: 'recommendation', numbers: [{ ...numberAt, number }] });
  }
  references.sort((a, b) => a.start - b.start);
  return full;
}

/** Index of the last span that starts at or before `offset`, or -1. */
const lastIndexUpTo = (spans: readonly Span[], offset: number): number => firstPast(spans, ({ start }) => offset < start) - 1;

/** Whether the sentence with the colon advises (*Wij adviseren u:*), and not on subjects (*afspraken te maken over:*) that are listed below it. */
export function endsInAdvice({ sentences, body, block }: Piece): boolean {
  const last = sentences.at(-1);
  if (last === undefined || last.end + 1 < body.end || SUBJECTS.test(block.prose.slice(-LONGEST_END))) return false;
  return last.acts.some(({ sort }) => sort === 'recommendation');
}

const SUBJECTS = /\s(?:over|van|met|voor|bij|op|in|uit)\s?:\s*$/i;
const LONGEST_END = 20;
