import { readVerdict } from '../language/nl/verdict.ts';
import type { Block } from '../markdown/passage.ts';
import type { Span } from '../span.ts';
import { fillFrom, slotAt } from './build-parts.ts';
import { placed } from './drafts.ts';
import type { DraftAnswer } from './drafts.ts';
import type { Facts } from './facts.ts';
import type { Piece } from './piece.ts';
import type { TableRow } from './rows.ts';
import type { LabelRole } from './label-words.ts';
import type { Answer, Slots } from './model.ts';
import { NO_SLOTS } from './model.ts';
import type { NumberAt } from './numbers.ts';
import type { SlotFact } from './slots.ts';

/** *De*, *Uw*, *Ook de*, before the numbers of the advices that a sentence answers. */
const LONGEST_OPENING = 12;

/** The answers of a reaction, advice by advice, while it is read. */
export class Answers {
  readonly all: DraftAnswer[] = [];
  /** The label under which we are reading: *Advies 3*, *Reactie op advies 3*. */
  #under: DraftAnswer | null = null;
  /** A label *Reactie:* has been read below it. */
  #labelled = false;
  /** Such a label is still to come: what stands before it is the advice itself, cited. */
  #awaits = false;
  /** Where the list item begins that the label stands in. */
  #item: number | null = null;
  /** The label is a heading: a list below it may be the answer. */
  #headed = false;
  readonly #awaiting: ReadonlySet<number>;

  /** `awaiting`: where the labels stand that have a label *Reactie:* below them. */
  constructor(awaiting: ReadonlySet<number>) {
    this.#awaiting = awaiting;
  }

  /** Whether a piece below the label of an advice, without a label of its own, is what the college says to it; *Open een loket.* is the advice itself. */
  speaks({ cited, block, sentences }: Piece, base: number): boolean {
    return !this.#awaits && !cited && !block.quoted && (block.item && base + block.item.start) === this.#item && !sentences.some(({ acts }) => acts.some(({ advises }) => advises === 'imperative'));
  }

  /** *Advies 3: …* in a reaction: what is going to be answered. */
  ask(role: LabelRole, numbers: readonly NumberAt[], label: Span, base: number, block: Block | null): void {
    this.close();
    this.#awaits = this.#awaiting.has(label.start);
    this.#item = block?.item ? base + block.item.start : null;
    if (0 < numbers.length) this.#open(role, numbers, label, base, block);
  }

  #open(role: LabelRole, numbers: readonly NumberAt[], label: Span, base: number, block: Block | null): void {
    if (!isAnswered(role)) return;
    this.#under = {
      role, numbers: numbers.map(({ number, start, end }) => ({ number, start: base + start, end: base + end })), label, start: label.start, end: label.end,
      verdict: null, reason: null, pending: null, done: false, promises: [], slots: { ...NO_SLOTS }, filled: false,
    };
    this.#labelled = false;
    this.#headed = block?.kind === 'heading';
    this.all.push(this.#under);
  }

  /** *Reactie:*, *Antwoord op vragen 4, 5 en 6:*, *Reactie 3:*. */
  label(piece: Piece, base: number): void {
    const { label } = piece;
    if (!label) return;
    const numbers = 0 < label.about.length ? label.about : label.numbers;
    if (0 < numbers.length) this.ask(label.aboutRole ?? 'recommendation', numbers, placed(label, base), base, piece.block);
    if (!this.#labelled) this.#restart(base + piece.start);
    this.#labelled = true;
    this.#read(piece, base);
  }

  /** A piece without a label. */
  piece(piece: Piece, base: number): void {
    this.#askInWords(piece, base);
    if (this.#labelled || this.#under?.filled || this.speaks(piece, base) || (this.#headed && !this.#awaits && !piece.cited && !piece.block.quoted)) this.#read(piece, base);
  }

  /** *De adviezen 3, 4 en 6 nemen wij over.*: its first words say what it answers. */
  #askInWords({ references: [first], reply, body }: Piece, base: number): void {
    if (first?.role !== 'recommendation' || !reply?.verdict || LONGEST_OPENING < first.start - body.start) return;
    if (first.numbers.every(({ number }) => this.#under?.numbers.some((known) => known.number === number))) return;
    this.ask(first.role, first.numbers, placed(first, base), base, null);
  }

  row(row: TableRow, base: number): void {
    const { act, remarks, number, numberAt, slots } = row;
    const said = remarks.filter(({ body }) => body.start < body.end);
    if (remarks.length === 0 || !act) return;
    this.close();
    this.#open(act.label?.role ?? row.role, number !== null && numberAt ? [{ number, ...numberAt }] : [], placed(numberAt ?? act, base), base, null);
    if (said[0]) this.#restart(base + said[0].start);
    for (const remark of said) this.#read(remark, base);
    for (const slot of slots) if (slot.state !== 'empty') this.#fill({ ...NO_SLOTS, [slot.slot]: slotAt(slot, base, 'table') });
    this.close();
  }

  /** A list of slots below an answer belongs to it. */
  addSlots(facts: readonly SlotFact[], base: number, source: 'label' | 'table'): void {
    for (const fact of facts) {
      const answer = this.#under;
      if (!answer || fact.state === 'empty') continue;
      answer.slots[fact.slot] = slotAt(fact, base, source);
      answer.end = Math.max(answer.end, base + fact.end);
      if (fact.slot !== 'decision') continue;
      const verdict = readVerdict(fact.text);
      if (verdict) answer.verdict ??= { sort: verdict.sort, start: base + fact.start + verdict.start, end: base + fact.start + verdict.end };
    }
  }

  /** Owner and planning that a sentence of the answer names. */
  addSentence(slots: Slots): void {
    if (this.#under?.filled) this.#fill(slots);
  }

  /** *Status: afgerond* below an answer. */
  finished(): void {
    if (this.#under) this.#under.done = true;
  }

  /** A heading or another element: what follows answers nothing above it. */
  close(): void {
    if (this.#under?.pending) this.#under.reason = 'pending';
    this.#under = null;
    this.#awaits = false;
  }

  #restart(start: number): void {
    if (this.#under) Object.assign(this.#under, { start, end: start, verdict: null, reason: null, pending: null, done: false, promises: [], slots: { ...NO_SLOTS }, filled: false } satisfies Partial<DraftAnswer>);
  }

  #read(piece: Piece, base: number): void {
    const answer = this.#under;
    if (!answer || piece.body.start >= piece.body.end) return;
    if (piece.hollow) {
      answer.pending ??= placed(piece.body, base);
      return;
    }
    if (!answer.filled) answer.start = base + (this.#labelled ? piece.start : piece.body.start);
    answer.filled = true;
    answer.end = Math.max(answer.end, base + piece.end);
    const { reply } = piece;
    if (!reply) return;
    if (reply.verdict) answer.verdict ??= { sort: reply.verdict.sort, ...placed(reply.verdict, base) };
    if (reply.pending) answer.pending ??= placed(reply.pending, base);
    if (reply.reason) answer.reason = 'given';
    answer.done ||= reply.done;
    for (const promise of reply.promises) answer.promises.push(placed(promise, base));
  }

  #fill(slots: Slots): void {
    if (this.#under) fillFrom(this.#under.slots, slots);
  }
}

/** Where the labels stand that a label *Reactie:* below them, or *Reactie op adviezen 1 en 2:* further down, answers. */
export function awaitingAnswer(facts: readonly Facts[], starts: readonly number[]): ReadonlySet<number> {
  const awaiting = new Set<number>();
  const byNumber = new Map<string, number>();
  let last: number | null = null;
  facts.forEach(({ pieces }, index) => {
    for (const { label, block } of pieces) {
      if (label?.role === 'answer') {
        const numbered = [...label.about, ...label.numbers].flatMap(({ number }) => byNumber.get(number) ?? []);
        for (const start of last === null || 0 < label.about.length + label.numbers.length ? numbered : [last]) awaiting.add(start);
      } else if (label && isAnswered(label.role)) {
        last = (starts[index] ?? 0) + label.start;
        for (const { number } of label.numbers) byNumber.set(number, last);
      } else if (block.kind === 'heading') {
        last = null;
      }
    }
  });
  return awaiting;
}

const isAnswered = (role: LabelRole): role is Answer['role'] => role === 'recommendation' || role === 'question' || role === 'assignment';
