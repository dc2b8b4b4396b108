import type { Span } from '../span.ts';
import { draftRemark, fillFrom, slotAt } from './build-parts.ts';
import { placed } from './drafts.ts';
import type { DraftAssignment, DraftRemark, Open } from './drafts.ts';
import { below } from './insertion.ts';
import type { Piece } from './piece.ts';
import type { RemarkPlace, Slots, Voice } from './model.ts';
import type { TableRow } from './rows.ts';
import type { SlotFact } from './slots.ts';
import { proseOf, withoutQuotes, wordsOf } from './words.ts';

/** The number of an obligation, and where it stands where it is written; passage-relative. */
export interface Numbered {
  readonly number: string | null;
  readonly at: Span | null;
}

/** The assignments of a document and what answers them, while it is read. */
export class Assignments {
  readonly all: DraftAssignment[] = [];
  readonly #mentioned = new Map<string, Span>();

  open(piece: Piece, base: number, span: Span, numbers: readonly (Numbered & { readonly number: string })[], voice: Voice): readonly DraftAssignment[] {
    const label = piece.label ? placed(piece.label, base) : span;
    const words = wordsOf(piece);
    const quote = piece.cited ? quoteIn(piece, base) : null;
    const opened = numbers.map(({ number, at }): DraftAssignment => ({
      number, label, voice, answeredBy: [], bodyEnd: span.end, remarkAt: roomBelow(piece, base), start: span.start, end: span.end,
      numberAt: at && placed(at, base), paragraphs: words === '' ? [] : [withoutQuotes(words)], quote, slots: { owner: null, planning: null, result: null, decision: null, test: null }, done: false, inTable: piece.block.kind === 'cell',
    }));
    this.all.push(...opened);
    return opened;
  }

  /** Words below the label that still belong to the assignment. */
  extend(assignments: readonly DraftAssignment[], piece: Piece, base: number): void {
    const words = wordsOf(piece);
    for (const each of assignments) {
      if (each.quote === null && each.paragraphs.length === 0 && (piece.cited || piece.block.quoted)) each.quote = piece.cited ? quoteIn(piece, base) : placed(piece.body, base);
      if (words !== '' && each.paragraphs.length < MOST_PARAGRAPHS) each.paragraphs.push(withoutQuotes(words));
      each.bodyEnd = base + piece.end;
      if (each.remarkAt) each.remarkAt = { ...each.remarkAt, at: base + below(piece) };
    }
  }

  addSlots(assignments: readonly DraftAssignment[], facts: readonly SlotFact[], base: number, source: 'label' | 'table'): void {
    for (const fact of facts) if (fact.state !== 'empty') for (const each of assignments) if (each.slots[fact.slot]?.source !== source) each.slots[fact.slot] = slotAt(fact, base, source);
  }

  /** What stands beside the last assignment in its row, and where there is room for a remark on it; returns those that wait for their words. */
  addRow({ number, slots, remarks }: TableRow, base: number): readonly DraftRemark[] {
    const last = this.all.slice(number === null ? Infinity : -1);
    this.addSlots(last, slots, base, 'table');
    const empty = remarks.find(({ body }) => body.end <= body.start);
    if (empty) for (const each of last) each.remarkAt = { at: base + empty.body.start, room: 'cell' };
    return remarks.filter(({ hollow }) => hollow).map((remark) => draftRemark(remark, base, placed(remark, base)));
  }

  addSentence(assignments: readonly DraftAssignment[], slots: Slots): void {
    for (const each of assignments) fillFrom(each.slots, slots);
  }

  /** The nearest assignment above gets its answer. */
  answer(open: Open | null, span: Span): void {
    const last = this.all.at(-1);
    for (const assignment of open?.type === 'assignment' ? open.assignments : last ? [last] : []) assignment.answeredBy.push(span);
  }

  /** *Status: afgerond* below an assignment. */
  finished(assignments: readonly DraftAssignment[]): void {
    for (const each of assignments) each.done = true;
  }

  mention(number: string, span: Span): void {
    if (!this.#mentioned.has(number)) this.#mentioned.set(number, span);
  }

  /** A remark says itself which numbers it answers; that goes before a number met in running text. */
  remark(number: string, span: Span): void {
    this.#mentioned.set(number, span);
  }

  finish(): void {
    for (const assignment of this.all) {
      const mention = this.#mentioned.get(assignment.number);
      if (assignment.answeredBy.length === 0 && mention) assignment.answeredBy.push(mention);
    }
  }
}

/** In a table there is no room below the words. */
const roomBelow = (piece: Piece, base: number): RemarkPlace | null =>
  (piece.block.cell ? null : { at: base + below(piece), room: piece.block.quoted ? 'below' : 'aligned' });

/** An assignment of more paragraphs than this is a chapter; what follows is not compared. */
const MOST_PARAGRAPHS = 8;

/** What stands inside the quotation marks of a body that is one quotation. */
function quoteIn(piece: Piece, base: number): Span {
  const text = proseOf(piece);
  const lead = /^[\s\u00AD]*['"‘“„’»«]/.exec(text)?.[0].length ?? 0;
  const tail = /['"’”«»][.,;\s\u00AD]*$/.exec(text)?.index ?? text.length;
  return { start: base + piece.body.start + lead, end: base + piece.body.start + Math.max(lead, tail) };
}
